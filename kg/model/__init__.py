"""The nouns of the glossary, frozen and without I/O; every other package speaks in them."""
