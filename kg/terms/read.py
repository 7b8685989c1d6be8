"""From a content folder to a glossary."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from kg.documents.document import Document
from kg.documents.folder import Damaged, Folder
from kg.model.finding import Finding, found
from kg.model.glossary import Vocabulary
from kg.terms.assemble import assemble
from kg.terms.claims import TermClaim
from kg.terms.declarations import read_declarations
from kg.terms.margin import Margin
from kg.terms.notes.read import read_notes
from kg.terms.reading import Reading
from kg.terms.term_files import is_term_file, read_term_file


def read_glossary(folder: Folder) -> Reading:
    """Everything a folder says, and every finding on the way."""
    with _garbage_left_alone():
        return _read(folder)


def _read(folder: Folder) -> Reading:
    margin = Margin()
    about, vocabulary = read_declarations(folder.declarations, margin)
    findings = [*folder.findings, *margin.findings]
    findings += [_damaged(page, vocabulary) for page in folder.damaged]
    claims: list[TermClaim] = []
    notes: list[Document] = []
    for document in folder.documents:
        findings += document.front_matter.findings
        if document.values is not None and is_term_file(document, vocabulary):
            margin = Margin()
            claims.append(read_term_file(document, document.values, vocabulary, margin))
            findings += margin.findings
        else:
            notes.append(document)
    said = read_notes(notes, folder.documents, vocabulary)
    reading = assemble(claims, said, about, vocabulary)
    return Reading(
        reading.glossary, _in_order([*findings, *said.findings, *reading.findings]), reading.loose_ends, reading.explained
    )


def _damaged(page: Damaged, vocabulary: Vocabulary) -> Finding:
    is_term = is_term_file(page.document, vocabulary)
    return found("term-file-not-text" if is_term else "note-not-text", page.place, reason=page.reason)


def _in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda one: (*one.place.order(), one.code)))


@contextmanager
def _garbage_left_alone() -> Iterator[None]:
    """Reading makes millions of lasting objects and no cycles: to search them for garbage costs more than to read."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
