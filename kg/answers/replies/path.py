"""*How do A and B hang together?* and *how do I get from A to B?*: the chain between them and the order to learn in."""

from collections.abc import Iterator

from kg.answers.needs.route import Route, route
from kg.answers.replies.definition import definition
from kg.answers.replies.writer import Writer

_MOST_STEPS = 12
_MOST_RELATED = 11


def path(writer: Writer) -> Iterator[str]:
    """The paragraphs of the reply."""
    way = route(writer.snapshot, writer.asked.terms)
    if way is None:
        yield from definition(writer)
        return
    yield "\n".join(f"- {writer.briefly(id)}" for id in writer.asked.terms)
    if way.start is not None and not way.chain:
        yield writer.say("Nothing in this glossary ties them together.", "本术语表里没有把它们连起来的关系。")
    elif way.chain:
        yield writer.say("They hang together like this:", "它们这样相连：")
        yield "\n".join(f"{number}. {writer.phrasing.relation(edge)}" for number, edge in enumerate(way.chain, 1))
        writer.cite_all(id for edge in way.chain for id in (edge.subject, edge.object))
    yield _order(writer, way)
    in_order = {step.term for step in way.steps}
    yield "\n".join(writer.related([tie for tie in writer.ties if tie.term not in in_order][:_MOST_RELATED]))


def _order(writer: Writer, way: Route) -> str:
    if not way.steps:
        return ""
    needed = {tie.term: tie.score for tie in writer.ties}
    most = sorted((step.term for step in way.steps), key=lambda one: -needed.get(one, 0.0))[:_MOST_STEPS]
    order = " → ".join(writer.cite(id) for id in (*(one.term for one in way.steps if one.term in most), way.end))
    return writer.say(f"An order to learn in: {order}.", f"可按此顺序学：{order}。")
