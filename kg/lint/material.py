"""What rules look at: what was read, and what is derived from it once for all of them."""

from dataclasses import dataclass

from kg.model.glossary import Glossary
from kg.terms.reading import Reading


@dataclass(frozen=True)
class Material:
    """What came of reading, and what several rules derive from it."""

    reading: Reading

    @property
    def glossary(self) -> Glossary:
        return self.reading.glossary
