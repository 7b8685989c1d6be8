"""Where what an answer says can be read."""

from kg.answers.addresses import Addresses
from kg.model.frozen import Frozen
from kg.model.label import Language
from kg.model.term import TermId
from kg.snapshot.snapshot import Snapshot


class Citation(Frozen):
    """What a `[1]` in a text points to: a term, its address, and the file and line that describe it."""

    marker: str
    id: TermId
    label: str
    url: str
    path: str | None
    line: int | None


class Citations:
    """The citations of one answer, numbered in the order in which terms are first cited."""

    def __init__(self, snapshot: Snapshot, lang: Language, base_url: str) -> None:
        self._snapshot = snapshot
        self._lang = lang
        self._addresses = Addresses(base_url=base_url)
        self._numbers: dict[TermId, int] = {}

    def mark(self, id: TermId) -> str:
        """The marker of a term, such as `[1]`; the same each time."""
        return f"[{self._numbers.setdefault(id, len(self._numbers) + 1)}]"

    @property
    def next_mark(self) -> str:
        """The marker that the next new term will get."""
        return f"[{len(self._numbers) + 1}]"

    @property
    def terms(self) -> tuple[TermId, ...]:
        """The terms cited so far."""
        return tuple(self._numbers)

    def all(self) -> tuple[Citation, ...]:
        """What was cited so far."""
        return tuple(self._citation(id, number) for id, number in self._numbers.items())

    def _citation(self, id: TermId, number: int) -> Citation:
        term = self._snapshot.glossary.terms[id]
        place = term.sources[0] if term.sources else None
        return Citation(
            marker=str(number),
            id=id,
            label=term.label(self._lang),
            url=self._addresses.term(id),
            path=place.path if place else None,
            line=place.line if place else None,
        )
