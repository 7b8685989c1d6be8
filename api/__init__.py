"""The REST door: the answers of the glossary over HTTP. FastAPI's home."""
