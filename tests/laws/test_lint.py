"""What the faster ways of linting promise: the same as the plain ones."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from kg.lint.material import Material
from kg.lint.rules import edge_redundant
from kg.lint.rules.definitions_alike import alike_among
from kg.model.glossary import Glossary
from kg.model.relation import Relation
from kg.terms.reading import Reading
from tests.graph.random_glossaries import random_glossary

WORDS = st.frozensets(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), max_size=24)


@given(st.lists(WORDS, max_size=12), st.data())
def test_rare_words_find_every_definition_that_is_like_an_earlier_one(sets: list[frozenset[str]], data: st.DataObject) -> None:
    near = [one ^ data.draw(st.frozensets(st.sampled_from("abcxyz"), max_size=2)) for one in sets]
    words = {f"t{number:02}": one for number, one in enumerate([*sets, *near])}
    assert {later for later, _ in alike_among(words)} == _like_an_earlier_one(words)
    assert all(earlier < later and _alike(words[earlier], words[later]) for later, earlier in alike_among(words))


@given(st.integers(0, 10_000))
def test_an_edge_is_redundant_when_the_others_reach_its_end(seed: int) -> None:
    glossary = random_glossary(25, seed, needs=2, choices=0.3)
    told = {(one.facts["type"], one.facts["subject"], one.facts["object"]) for one in edge_redundant.find(_material(glossary))}
    ordered = [one for one in glossary.relations if glossary.vocabulary.relation_types[one.type].acyclic]
    assert told == {
        (edge.type, edge.subject, edge.object)
        for edge in ordered
        if _reaches([one for one in ordered if one.type == edge.type and one.object != edge.object], edge, ordered)
    }


def _material(glossary: Glossary) -> Material:
    return Material(Reading(glossary))


def _reaches(first_steps: list[Relation], edge: Relation, all_edges: list[Relation]) -> bool:
    """Whether edges without alternatives lead to the edge's object by another first step."""
    waiting = [one.object for one in first_steps if one.subject == edge.subject and _sure(one, all_edges)]
    seen = set(waiting)
    while waiting:
        here = waiting.pop()
        for one in all_edges:
            if one.type == edge.type and one.subject == here and one.object not in seen and _sure(one, all_edges):
                seen.add(one.object)
                waiting.append(one.object)
    return edge.object in seen


def _sure(edge: Relation, all_edges: list[Relation]) -> bool:
    key = (edge.subject, edge.type, edge.group)
    others = {one.object for one in all_edges if (one.subject, one.type, one.group) == key}
    return edge.group is None or len(others) == 1


def _like_an_earlier_one(words: Mapping[str, frozenset[str]]) -> set[str]:
    ids = list(words)
    return {id for number, id in enumerate(ids) if any(_alike(words[id], words[other]) for other in ids[:number])}


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return 100 * len(one & other) >= 85 * len(one | other)
