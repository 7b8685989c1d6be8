"""Answers in sentences, composed from the graph: one file a kind of question."""
