"""What is wrong with a content folder."""

from dataclasses import dataclass
from pathlib import Path

from kg.documents.folder import read_folder
from kg.lint.report import diagnostics
from kg.model.finding import Diagnostic
from kg.model.glossary import Glossary
from kg.terms.read import read_glossary
from kg.terms.reading import Reading


@dataclass(frozen=True)
class Checked:
    """A content folder as read, and what is wrong with it, in the order of places."""

    reading: Reading
    diagnostics: tuple[Diagnostic, ...]

    @property
    def glossary(self) -> Glossary:
        return self.reading.glossary

    @property
    def has_errors(self) -> bool:
        """Whether anything makes an answer wrong: then nothing is published."""
        return any(one.severity == "error" for one in self.diagnostics)


def check(content: Path, *, strict: bool = False) -> Checked:
    """Read a content folder and tell what is wrong with it. strict: matters of style are warnings."""
    reading = read_glossary(read_folder(content))
    return Checked(reading, diagnostics(reading, strict=strict))
