"""What of a text its readers will not understand, and what they must learn first."""

from collections.abc import Collection

from kg.answers.links import LinkedMention, mentions_in
from kg.answers.plan import Step, steps_of
from kg.answers.refs import terms_of
from kg.answers.stub import Stub, stub
from kg.graph.learning_path import learning_path
from kg.model.frozen import Frozen
from kg.model.label import Language
from kg.model.term import TermId
from kg.snapshot.snapshot import Snapshot


class UnknownWord(Frozen):
    """A term that a text names and its reader does not know.

    start, line: where the text names it first, in Unicode code points from 0 and lines from 1.
    missing: its direct needs that the reader lacks, alternatives chosen as in `learn_first`; empty where it can be learned
    at once.
    """

    term: Stub
    start: int
    line: int
    missing: tuple[TermId, ...]


class CheckedText(Frozen):
    """Which terms a text names, those that are not yet known in the order in which it names them, and what comes before them.

    learn_first: one plan toward all of them; a word that another one needs is a step. effort: its minutes, as far as stated.
    version: the published version that was asked.
    """

    mentions: tuple[LinkedMention, ...]
    not_yet_known: tuple[UnknownWord, ...]
    learn_first: tuple[Step, ...]
    effort: int
    version: int


def check_text(snapshot: Snapshot, text: str, known: Collection[str], lang: Language) -> CheckedText:
    """The text as a reader meets it who knows these terms and all that they require.

    Raises TooLarge naming `text`, UnknownTerm or AmbiguousTerm naming `known`.
    """
    mentions = mentions_in(snapshot, text)
    known_ids = snapshot.graph.requirements.closed(terms_of(snapshot, known, "known"))
    first_at: dict[TermId, int] = {}
    for one in mentions:
        if one.term_id not in known_ids:
            first_at.setdefault(one.term_id, one.start)
    plan = learning_path(snapshot.graph, tuple(first_at), known_ids)
    return CheckedText(
        mentions=mentions,
        not_yet_known=tuple(
            UnknownWord(
                term=stub(snapshot, id),
                start=start,
                line=1 + text.count("\n", 0, start),
                missing=tuple(need for need in plan.goal_requires[id] if need not in known_ids),
            )
            for id, start in first_at.items()
        ),
        learn_first=steps_of(snapshot, plan, lang),
        effort=plan.effort,
        version=snapshot.version.number,
    )
