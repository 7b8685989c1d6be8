"""A knowledge-graph glossary: Markdown terms in; definitions, learning paths and concept maps out."""
