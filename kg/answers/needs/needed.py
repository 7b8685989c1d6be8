"""Which terms an answer needs beside those asked about, by what is asked."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kg.answers.needs.fitness import fitness
from kg.answers.needs.listed import kinds_of, listed, named_family, of_sort
from kg.answers.needs.relevance import IN, Relevance
from kg.answers.needs.route import route
from kg.answers.needs.tie import Tie
from kg.answers.needs.weights import WEIGHTS
from kg.answers.question.subjects import content_words, partly_named
from kg.answers.question.understanding import Understanding
from kg.graph.closure import ancestors
from kg.graph.learning_path import learning_path
from kg.language.words import units
from kg.model.term import TermId
from kg.search.found import Hit
from kg.snapshot.snapshot import Snapshot

_BROADER, _BACKGROUND = 0.7, 0.8
_LARGER, _OF_KIND = 0.85, 0.7
_TELLING = 0.2
"""A kind that more of the terms are of tells nothing."""

_FOUND, _MOST_FOUND = 1.0, 8
_DESCRIBED, _HEARD_WELL = 1.6, 0.25
_ALSO = 0.7
_BY_WORD, _MOST_WORDS, _PER_WORD = 1.2, 4, 3
_HINTED, _HINTED_FROM = 0.8, 1.0
_OF_A_SITUATION = frozenset({"choose", "why"})
_TAKES_UP = frozenset({"exact", "partial", "meaning", "fuzzy"})
_NEARNESS, _OFTEN, _MOST_OFTEN = (1.6, 1.0, 0.6, 0.4, 0.3, 0.2), 0.06, 0.3
_NEAR, _COVERS, _MOST_COVERED = 2, 0.15, 0.6
"""A step that several of the nearest are kinds of is what they have in common."""

_CHAIN, _BEFORE_START, _BETWEEN, _ON_WAY = 2.5, 1.2, 0.5, 0.4
_WEIGHED, _MOST_FIT = 24, 0.8
_PURPOSES_OF, _LESS = 3, 0.8
_TOGETHER: Mapping[str, float] = {"choose": 0.7, "difference": 0.4, "why": 0.4, "path": 0.4}
_TOGETHER_ELSE = 0.15


def needed(snapshot: Snapshot, asked: Understanding, known: Sequence[TermId] = ()) -> tuple[Tie, ...]:
    """Terms that the answer needs beside the subjects, the most needed first; none twice, none of the subjects or known."""
    relevance = Relevance(snapshot, own_words(asked))
    together = _TOGETHER.get(asked.intent, _TOGETHER_ELSE)
    described = _described(snapshot, asked, relevance) if relevance.wanted else []
    hinted = _hinted(described) if asked.intent in _OF_A_SITUATION else []
    ties = [
        *_asked_for(snapshot, asked, known),
        *_found(snapshot, asked, described),
        *relevance.around(_subjects(snapshot, asked) + hinted, WEIGHTS[asked.intent], together),
    ]
    merged = _merged(ties, _ALSO if asked.intent != "list" else 0.0)
    for id in asked.terms:
        merged.pop(id, None)
    more = _asked_more(snapshot, asked, merged)
    if asked.intent == "choose":
        situation = Relevance(snapshot, content_words(asked.text, asked.to_choose) + asked.lead)
        merged |= _merged(_fitting(snapshot, _sorted(snapshot, merged, more)[:_WEIGHED], situation))
        likeliest = _sorted(snapshot, merged, more)[:_PURPOSES_OF]
        purposes = (tie for tie in _purposes(snapshot, likeliest, relevance) if tie.term not in asked.terms)
        merged = _merged([*merged.values(), *purposes])
    ranked = (replace(tie, score=tie.score + more.get(tie.term, 0.0)) for tie in _sorted(snapshot, merged, more))
    return tuple(tie for tie in ranked if tie.term not in known)


def _merged(ties: Iterable[Tie], also: float = 0.0) -> dict[TermId, Tie]:
    """Of each term its strongest tie, with an edge where any has one.

    also: how much of the second strongest is added, for what is needed for two reasons.
    """
    best: dict[TermId, Tie] = {}
    second: dict[TermId, float] = {}
    for tie in ties:
        before = best.get(tie.term)
        if before is None:
            best[tie.term] = tie
            continue
        second[tie.term] = max(second.get(tie.term, 0.0), min(before.score, tie.score))
        if before.score < tie.score:
            best[tie.term] = replace(tie, edge=tie.edge or before.edge)
        elif before.edge is None and tie.edge:
            best[tie.term] = replace(before, edge=tie.edge)
    if also:
        for id, score in second.items():
            best[id] = replace(best[id], score=best[id].score + also * score)
    return best


def _sorted(snapshot: Snapshot, merged: Mapping[TermId, Tie], more: Mapping[TermId, float]) -> list[Tie]:
    prominence = snapshot.graph.prominence
    return sorted(merged.values(), key=lambda tie: (-tie.score - more.get(tie.term, 0.0), prominence[tie.term]))


def _asked_more(snapshot: Snapshot, asked: Understanding, ids: Iterable[TermId]) -> dict[TermId, float]:
    """What raises terms beside their ties: being of the kind or sort that is asked for, lying between two ends."""
    way = route(snapshot, asked.terms) if asked.intent == "path" else None
    between = way.between if way else frozenset()
    sorts = asked.to_choose if asked.intent == "choose" else ()
    kinds = {
        kind for kind in asked.kinds if len(snapshot.tally.ids_by_kind.get(kind, ())) <= _TELLING * len(snapshot.tally.ids)
    }
    wanted = {kind for one in sorts for kind in kinds_of(snapshot, one.term)}
    return {id: _OF_KIND * (snapshot.graph.kind(id) in kinds or id in wanted) + _BETWEEN * (id in between) for id in ids}


def own_words(asked: Understanding) -> str:
    """What the question says beside the names of its subjects."""
    return f"{content_words(asked.lead, asked.background)} {content_words(asked.text, asked.subjects)}"


def _subjects(snapshot: Snapshot, asked: Understanding) -> list[dict[TermId, float]]:
    """How much each term counts that the question is about; in a choice, what holds for the larger thing counts too."""
    counts = {one.term: _BACKGROUND for one in asked.background}
    counts |= {one.term: 1.0 for one in asked.subjects}
    if asked.intent != "choose":
        return [{id: count} for id, count in counts.items()]
    return [{**dict.fromkeys(ancestors(snapshot.graph, id, "is_a"), _BROADER), id: count} for id, count in counts.items()]


def _asked_for(snapshot: Snapshot, asked: Understanding, known: Sequence[TermId]) -> Iterator[Tie]:
    sorts = {one.term: one for one in asked.to_choose}
    others = [id for id in asked.terms if id not in sorts]
    for id in asked.terms:
        if asked.intent != "list":
            yield from named_family(snapshot, id, asked.text)
        elif not (sorts and others):
            yield from listed(snapshot, id, asked.text)
        elif id in sorts:
            yield from of_sort(snapshot, sorts[id], others)
        if asked.intent == "choose":
            yield from (Tie(kind, WEIGHTS["choose"]["is_a", IN], edge) for kind, edge in kinds_of(snapshot, id).items())
        if asked.intent == "definition":
            yield from _larger(snapshot, id)
    if asked.intent == "prerequisite":
        yield from _first_steps(snapshot, asked.terms, known)
    if asked.intent == "path":
        yield from _on_the_way(snapshot, asked.terms, known)


def _larger(snapshot: Snapshot, id: TermId) -> Iterator[Tie]:
    """The larger things that a term belongs to, as far as two steps."""
    objects = snapshot.graph.objects("is_a", sure=True)
    for nearest in objects.get(id, ()):
        yield from (Tie(above, _LARGER) for above in (nearest, *objects.get(nearest, ())))


def _on_the_way(snapshot: Snapshot, terms: Sequence[TermId], known: Sequence[TermId]) -> Iterator[Tie]:
    way = route(snapshot, terms, known)
    if way is None:
        return
    yield from (Tie(id, _CHAIN, edge) for edge in way.chain for id in (edge.subject, edge.object))
    on_way = {step.term for step in way.steps} if way.leads_on else set()
    for tie in _first_steps(snapshot, [way.end], known):
        yield replace(tie, score=tie.score + _ON_WAY) if tie.term in on_way else tie
    if way.start is not None:
        needs = snapshot.graph.requirements.plain[way.start]
        yield from (Tie(id, _BEFORE_START) for id in needs)


def _first_steps(snapshot: Snapshot, goals: Iterable[TermId], known: Sequence[TermId]) -> Iterator[Tie]:
    """The steps towards some goals: the nearer one is, the more it is needed."""
    plan = learning_path(snapshot.graph, tuple(goals), known)
    requires = {step.term: step.requires for step in plan.steps}
    layer = {id for needs in plan.goal_requires.values() for id in needs}.intersection(requires)
    far: dict[TermId, int] = {}
    while layer:
        far.update(dict.fromkeys(layer, len(set(far.values()))))
        layer = {need for id in layer for need in requires[id] if need in requires and need not in far}
    often = Counter(need for needs in requires.values() for need in needs)
    umbrella = Counter(above for id in far if far[id] < _NEAR for above in ancestors(snapshot.graph, id, "is_a"))
    for step in plan.steps:
        near = _NEARNESS[min(far[step.term], len(_NEARNESS) - 1)]
        common = min(_MOST_OFTEN, _OFTEN * often[step.term]) + min(_MOST_COVERED, _COVERS * umbrella[step.term])
        yield Tie(step.term, near + common, step.relation)


def _described(snapshot: Snapshot, asked: Understanding, relevance: Relevance) -> list[tuple[TermId, float]]:
    """What the question's words describe, and how much it is needed: all of them together, and each of those that name no
    subject, the rarer the word the more."""
    whole = snapshot.search.search(content_words(asked.wording), limit=_MOST_FOUND).hits
    described = [
        (hit.term, _worth(hit) + relevance.of_term(snapshot.glossary.terms[hit.term]))
        for hit in whole
        if hit.match in _TAKES_UP
    ]
    return [*described, *_by_word(snapshot, asked)]


def _worth(hit: Hit) -> float:
    """Few words of a description are ever heard, and a quarter of them is much."""
    return _DESCRIBED * min(1.0, hit.score / _HEARD_WELL) if hit.match == "meaning" else _FOUND * hit.score


def _by_word(snapshot: Snapshot, asked: Understanding) -> Iterator[tuple[TermId, float]]:
    most = snapshot.lexicon.weight("")
    for words in [*own_words(asked).split(), *partly_named(asked.text, asked.subjects)][:_MOST_WORDS]:
        told = units(words)
        rare = max((snapshot.lexicon.weight(unit) for unit in told), default=0.0) / most if told and most else 0.0
        for hit in snapshot.search.search(words, limit=_PER_WORD).hits if told else ():
            if hit.match in _TAKES_UP:
                yield hit.term, _BY_WORD * hit.score * rare


def _found(snapshot: Snapshot, asked: Understanding, described: Iterable[tuple[TermId, float]]) -> Iterator[Tie]:
    """The terms that are described; in a choice with their kinds."""
    for term, worth in described:
        yield Tie(term, worth)
        if asked.intent == "choose":
            yield from (Tie(kind, worth, edge) for kind, edge in kinds_of(snapshot, term).items())


def _hinted(described: Iterable[tuple[TermId, float]]) -> list[dict[TermId, float]]:
    """What a situation describes counts as spoken of."""
    return [{term: _HINTED * min(1.0, worth)} for term, worth in described if worth >= _HINTED_FROM]


def _fitting(snapshot: Snapshot, choices: Iterable[Tie], relevance: Relevance) -> Iterator[Tie]:
    for choice in choices:
        fits = fitness(snapshot, snapshot.glossary.terms[choice.term], relevance) if relevance.wanted else 0.0
        yield replace(choice, score=choice.score + max(-_MOST_FIT, min(_MOST_FIT, fits)))


def _purposes(snapshot: Snapshot, choices: Iterable[Tie], relevance: Relevance) -> Iterator[Tie]:
    """What the likeliest choices are good for: the reason to choose them."""
    for choice in choices:
        for edge in snapshot.graph.outgoing(choice.term):
            if edge.type in ("used_for", "solves"):
                taken_up = relevance.of_term(snapshot.glossary.terms[edge.object])
                yield Tie(edge.object, choice.score - _LESS + taken_up, edge)
