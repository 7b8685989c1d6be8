"""Short readings of answers, for models that read text rather than structure."""

from collections.abc import Iterable

from kg.answers.comparison import Comparison
from kg.answers.concept_map import ConceptMap
from kg.answers.context import Context
from kg.answers.links import LinkedText
from kg.answers.plan import LearningPlan, PrerequisitesPlan, Step
from kg.answers.search_results import SearchResults
from kg.answers.stub import Stub
from kg.answers.term_card import TermCard
from kg.documents.wikilinks import without_wikilinks
from kg.model.label import Language, Texts
from kg.model.term import in_language

_MOST_EDGES = 60
_MOST_RELATIONS = 30


def search_text(found: SearchResults, lang: Language) -> str:
    """A line a hit."""
    if not found.hits:
        return f"Nothing in this glossary is called {found.query!r}."
    lines = [f"- {_named(hit.term, lang)}, {hit.match} {hit.score:.2f} by {hit.matched!r}" for hit in found.hits]
    return "\n".join((*lines, *(["Several terms answer equally well."] if found.ambiguous else ())))


def term_text(card: TermCard, lang: Language) -> str:
    """Name, definition and relations."""
    names = ", ".join(dict.fromkeys((*card.labels.values(), *card.leading_aliases())))
    relations = [f"- {one.type} {_named(one.term, lang)}{_because(one.reason)}" for one in card.relations[:_MOST_RELATIONS]]
    if more := len(card.relations) - len(relations):
        relations.append(f"- and {more} more relations")
    definition = without_wikilinks(in_language(card.definitions, lang) or "No definition.")
    return "\n".join((f"{card.id} ({card.kind}): {names}", definition, *relations))


def prerequisites_text(plan: PrerequisitesPlan, lang: Language) -> str:
    """The steps in their order."""
    return _plan_text((plan.goal,), plan.steps, plan.effort, lang)


def plan_text(plan: LearningPlan, lang: Language) -> str:
    """The steps in their order."""
    return _plan_text(plan.goals, plan.steps, plan.effort, lang)


def map_text(map: ConceptMap, _: Language) -> str:
    """The edges, by ids."""
    edges = [f"- {edge.source} {edge.type} {edge.target}" for edge in map.edges[:_MOST_EDGES]]
    hidden = map.truncated.nodes, map.truncated.edges + len(map.edges) - len(edges)
    more = [f"Not told here: {hidden[0]} terms, {hidden[1]} relations."] if any(hidden) else []
    return "\n".join((f"{len(map.nodes)} terms around {', '.join(map.center)}:", *edges, *more))


def comparison_text(compared: Comparison, lang: Language) -> str:
    """A table."""
    heads = [in_language(one.labels, lang) or one.id for one in compared.terms]
    lines = [f"| | {' | '.join(heads)} |", f"|{' --- |' * (len(heads) + 1)}"]
    for row in compared.rows:
        cells = (_cell(row.values.get(one.id), lang) for one in compared.terms)
        lines.append(f"| {in_language(row.label, lang) or row.key} | {' | '.join(cells)} |")
    return "\n".join(lines)


def links_text(linked: LinkedText, _: Language) -> str:
    """A line a mention."""
    lines = (f"- {one.start}-{one.end} {one.text!r} = {one.term_id} ({one.score:.2f})" for one in linked.mentions)
    return "\n".join(lines) or "No term of this glossary is named in the text."


def context_text(found: Context, _: Language) -> str:
    """The context itself, or that there is none."""
    return found.context or "This glossary has nothing to say to this question; answer without it and say so."


def _plan_text(goals: Iterable[Stub], steps: Iterable[Step], effort: int, lang: Language) -> str:
    goal = ", ".join(_named(one, lang) for one in goals)
    lines = [f"{number}. {_named(step.term, lang)}{_because(step.reason)}" for number, step in enumerate(steps, 1)]
    if not lines:
        return f"Nothing needs to be learned before {goal}."
    return "\n".join((f"Learn in this order before {goal} (about {effort} minutes):", *lines))


def _named(term: Stub, lang: Language) -> str:
    return f"{term.id} ({in_language(term.labels, lang) or term.id})"


def _because(reason: str | None) -> str:
    return f": {reason}" if reason else ""


def _cell(value: object, lang: Language) -> str:
    if value is None:
        return "—"
    if isinstance(value, tuple):
        text = ", ".join((in_language(one.labels, lang) or one.id) if isinstance(one, Stub) else str(one) for one in value)
    elif isinstance(value, dict):
        text = _text(value, lang)
    else:
        text = str(value)
    return " ".join(text.replace("|", "\\|").split())


def _text(texts: Texts, lang: Language) -> str:
    return in_language(texts, lang) or ""
