"""What search and linking promise."""
