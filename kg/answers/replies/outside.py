"""What this glossary cannot say."""

from collections.abc import Sequence

from kg.answers.phrasing import Phrasing
from kg.model.term import TermId, in_language
from kg.snapshot.snapshot import Snapshot


def outside(snapshot: Snapshot, phrasing: Phrasing, nearest: Sequence[TermId]) -> str:
    """The whole reply: that it is not in the glossary, and which terms come nearest, if any do."""
    title = in_language(snapshot.glossary.about.title, phrasing.lang) or snapshot.glossary.about.id
    text = phrasing.say(f"This is not in this glossary ({title}).", f"这个问题不在本术语表（{title}）的范围内。")
    if not nearest:
        return text
    names = phrasing.labels(nearest)
    return text + phrasing.say(f" The nearest terms are: {names}.", f"最接近的词条是：{names}。")
