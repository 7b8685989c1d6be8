"""`make bench`: every benchmark, one table after the other, and the plot that the README shows."""

from pathlib import Path

from tests.benchmarks import graph, search

PLOT = Path(__file__).parents[2] / "docs" / "search.svg"

graph.print_table()
PLOT.parent.mkdir(exist_ok=True)
search.print_table(PLOT)
