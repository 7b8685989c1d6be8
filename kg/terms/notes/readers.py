"""Every reader of notes, in the order their claims count."""

from collections.abc import Callable, Iterator

from kg.model.glossary import Vocabulary
from kg.terms.notes.claims import Claim
from kg.terms.notes.definition_lists import read_definition_lists
from kg.terms.notes.emphasis import read_emphasis
from kg.terms.notes.entries import read_entries
from kg.terms.notes.enumerations import read_enumerations
from kg.terms.notes.flowcharts import read_flowcharts
from kg.terms.notes.foreign_names import read_foreign_names
from kg.terms.notes.glosses import read_glosses
from kg.terms.notes.headings import read_headings
from kg.terms.notes.layout import read_layout
from kg.terms.notes.page import NotePage
from kg.terms.notes.processes import read_processes
from kg.terms.notes.sentences import read_sentences
from kg.terms.notes.tables import read_tables

Reader = Callable[[NotePage], Iterator[Claim]]


def readers(vocabulary: Vocabulary) -> tuple[Reader, ...]:
    """What reads a page of notes."""
    return (
        *_on_every_page(vocabulary),
        read_headings,
        read_entries,
        read_layout,
        read_sentences,
        read_glosses,
        read_enumerations,
        read_emphasis,
        read_foreign_names,
    )


def readers_of_own_pages(vocabulary: Vocabulary) -> tuple[Reader, ...]:
    """What reads a page about one concept beside its own reader: its headings and sentences are about that concept."""
    return _on_every_page(vocabulary)


def _on_every_page(vocabulary: Vocabulary) -> tuple[Reader, ...]:
    return (
        read_definition_lists,
        lambda page: read_tables(page, vocabulary),
        lambda page: read_flowcharts(page, vocabulary),
        read_processes,
    )
