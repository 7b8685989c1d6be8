"""What we keep: every published version of the glossary, in SQLite or PostgreSQL. SQLModel's home."""
