"""How much may be asked for at once: the same at every door."""

MOST_ITEMS = 1000
MOST_DEPTH = 10
MOST_NODES = 2000
MOST_QUERY_CHARACTERS = 200
MOST_TURNS = 100
LEAST_TOKENS = 50
MOST_TOKENS = 20_000
