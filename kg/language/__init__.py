"""How names are written and compared: ids, folding, scripts. OpenCC's home."""
