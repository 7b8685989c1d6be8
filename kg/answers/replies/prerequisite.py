"""*What do I learn before X?*: the steps in an order that works, each with its reason."""

from collections.abc import Iterator

from kg.answers.replies.writer import Writer
from kg.graph.learning_path import learning_path
from kg.model.term import TermId

_MOST_STEPS = 14


def prerequisite(writer: Writer) -> Iterator[str]:
    """The paragraphs of the reply."""
    goals = writer.asked.terms
    named = writer.say(" and ", "和").join(map(writer.cite, goals))
    steps = learning_path(writer.snapshot.graph, goals).steps
    if not steps:
        yield writer.say(f"{named} needs nothing else of this glossary first.", f"{named}不需要先学本术语表里的其他概念。")
    else:
        needed = {tie.term: tie.score for tie in writer.ties}
        most = sorted(steps, key=lambda step: -needed.get(step.term, 0.0))[:_MOST_STEPS]
        chosen = [step for step in steps if step in most]
        minutes = sum(writer.snapshot.glossary.terms[step.term].effort or 0 for step in steps)
        about = writer.say(f" (about {minutes} minutes in all)", f"（全部约 {minutes} 分钟）") if minutes else ""
        yield writer.say(f"Before {named}, learn in this order{about}:", f"学{named}之前，请按此顺序学{about}：")
        yield "\n".join(
            f"{number}. {_step(writer, step.term, writer.phrasing.reason(step.relation))}"
            for number, step in enumerate(chosen, 1)
        )
        if left_out := len(steps) - len(chosen):
            yield writer.say(
                f"{left_out} that lie farther back are not listed here.", f"另有 {left_out} 个更远的前置概念没有列出。"
            )
    yield "\n".join(f"- {writer.briefly(id)}" for id in goals)


def _step(writer: Writer, id: TermId, reason: str) -> str:
    why = writer.say(f" — {reason}", f"——{reason}") if reason else ""
    return f"{writer.cite(id)}{why}"
