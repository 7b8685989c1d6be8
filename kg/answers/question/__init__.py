"""What a question in a sentence asks: which terms it is about, what about them, and whether this glossary can say it."""
