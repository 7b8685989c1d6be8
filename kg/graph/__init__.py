"""The glossary as a typed graph that speaks in ids: what follows from stated relations, what to learn first, what to draw.

`KnowledgeGraph` holds the edges; every question is a function in a module of its own. networkx's home."""
