"""Answers in the formats of other tools: one file a format, pure functions. Graphviz's home."""
