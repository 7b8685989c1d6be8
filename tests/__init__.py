"""What kg promises, checked; the folders mirror kg."""
