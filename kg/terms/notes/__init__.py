"""Notes as people write them: one reader a notation, claims with reasons, one rule of what makes a term."""
