"""What every reply is written with."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from kg.answers.citations import Citations
from kg.answers.needs.tie import Tie
from kg.answers.phrasing import Phrasing
from kg.answers.question.understanding import Understanding
from kg.language.sentences import first_sentence
from kg.model.term import TermId
from kg.snapshot.snapshot import Snapshot

_MOST_ALIASES = 3
_EXPLAINED_WITH = 2


class Writer:
    """One reply in the making: what was asked, which terms it needs, and words that cite as they go."""

    def __init__(
        self, snapshot: Snapshot, asked: Understanding, ties: Sequence[Tie], phrasing: Phrasing, citations: Citations
    ) -> None:
        self.snapshot = snapshot
        self.asked = asked
        self.ties = ties
        self.phrasing = phrasing
        self.say = phrasing.say
        self._citations = citations

    def cite(self, id: TermId) -> str:
        """The name of a term with its marker."""
        return f"{self.phrasing.label(id)} {self._citations.mark(id)}"

    def cite_all(self, ids: Iterable[TermId]) -> str:
        """Several names with their markers, as a list in a sentence."""
        return self.say(", ", "、").join(map(self.cite, ids))

    def defined(self, id: TermId) -> str:
        """A term with its other names and its definition."""
        term = self.snapshot.glossary.terms[id]
        shown = [alias.text for alias in term.aliases if alias.type in ("acronym", "synonym") and not alias.hidden]
        names = [*term.labels.values(), *shown]
        others = [one for one in dict.fromkeys(names) if one.casefold() != self.phrasing.label(id).casefold()]
        listed = self.say(", ", "，").join(others[:_MOST_ALIASES])
        also = self.say(f" ({listed})", f"（{listed}）") if listed else ""
        text = self.phrasing.definition(id) or self.say("It has no definition yet.", "还没有定义。")
        return f"**{self.phrasing.label(id)}**{also} {self._citations.mark(id)}{self.say(': ', '：')}{text}"

    def briefly(self, id: TermId) -> str:
        """A term with the first sentence of its definition."""
        short = self.phrasing.short(id)
        colon = self.say(": ", "：")
        return f"**{self.phrasing.label(id)}** {self._citations.mark(id)}{colon if short else ''}{short}"

    def explained(self, id: TermId) -> str:
        """The first sentences of what follows the definition."""
        left = self.phrasing.explanation(id).split("\n")[0]
        sentences: list[str] = []
        while left and len(sentences) < _EXPLAINED_WITH:
            sentence = first_sentence(left)
            sentences.append(sentence)
            left = " ".join(left.split())[len(sentence) :].strip()
        return self.say(" ", "").join(sentences)

    def because(self, tie: Tie) -> str:
        """How a term is tied to what was asked about, as it reads from that term."""
        return self.phrasing.relation_of(tie.term, tie.edge) if tie.edge else ""

    def related(self, ties: Iterable[Tie]) -> Iterator[str]:
        """Terms grouped by how they are tied to the subjects, a line a relation."""
        loose = [tie for tie in ties if tie.edge is None]
        tied = [(self._heading(tie), tie) for tie in ties if tie.edge]
        order = list(dict.fromkeys(heading for heading, _ in tied))
        tied.sort(key=lambda one: order.index(one[0]))
        for heading, group in groupby(tied, key=lambda one: one[0]):
            yield self._line(heading, (self._with_reason(tie) for _, tie in group))
        if loose:
            yield self._line(self.say("see also", "另见"), (self.cite(tie.term) for tie in loose))

    def _heading(self, tie: Tie) -> str:
        assert tie.edge is not None
        semantics = self.snapshot.glossary.vocabulary.relation_types[tie.edge.type]
        outgoing = tie.edge.object == tie.term or semantics.symmetric
        heading = self.phrasing.heading(tie.edge.type, incoming=not outgoing)
        subject = tie.edge.subject if tie.edge.object == tie.term else tie.edge.object
        several = len(self.asked.terms) > 1 or subject not in self.asked.terms
        return f"{self.phrasing.label(subject)} {heading}" if several else heading

    def _with_reason(self, tie: Tie) -> str:
        reason = self.phrasing.reason(tie.edge) if tie.edge else ""
        return f"{self.cite(tie.term)}{self.say(f' ({reason})', f'（{reason}）') if reason else ''}"

    def _line(self, heading: str, names: Iterable[str]) -> str:
        return f"- {heading}{self.say(': ', '：')}{self.say('; ', '；').join(names)}"
