"""What is wrong with the content and what could be better: every code, its severity and its words."""
