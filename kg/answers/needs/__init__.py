"""Which terms a good answer cannot do without, most needed first, and how each is tied to what was asked about."""
