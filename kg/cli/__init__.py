"""The command line: one file a command. Typer's home."""
