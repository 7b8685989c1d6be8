"""What pages look like: notation with places, no meaning. markdown-it and PyYAML live here; `folder` alone reads the disk."""
