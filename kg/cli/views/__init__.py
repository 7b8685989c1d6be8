"""Answers as people read them on a terminal. Loaded when there is something to show, so that `kg --help` comes at once."""
