"""Tests of `kg.lint`."""
