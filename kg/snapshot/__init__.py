"""What we serve: one version of the glossary with everything derived from it, immutable and swapped whole."""
