"""What is derived from a version once, so that no request walks through the glossary."""

from math import log

import pytest

from kg.app.service import GlossaryService
from kg.model.glossary import Glossary
from kg.model.label import Alias
from kg.model.term import Term
from kg.snapshot.lexicon import Lexicon
from kg.snapshot.tally import tally


def test_every_id_stands_once_in_its_order_under_its_kind(service: GlossaryService) -> None:
    counted, terms = service.snapshot.tally, service.snapshot.glossary.terms
    assert list(counted.ids) == sorted(terms)
    assert sorted(id for ids in counted.ids_by_kind.values() for id in ids) == sorted(terms)
    assert all(
        list(ids) == sorted(ids) and {terms[id].kind for id in ids} == {kind} for kind, ids in counted.ids_by_kind.items()
    )
    assert counted.ids_by_tag == {"统计": ["variance"], "训练": ["batch-normalization"]}


def test_edges_are_counted_for_every_type_even_where_there_are_none(service: GlossaryService) -> None:
    counts = service.snapshot.tally.relations_by_type
    assert list(counts) == list(service.snapshot.glossary.vocabulary.relation_types)
    assert sum(counts.values()) == len(service.snapshot.glossary.relations)
    assert (counts["requires"], counts["causes"]) == (9, 0)


def test_a_former_id_leads_to_its_term_unless_another_term_has_it_now() -> None:
    terms = [
        Term(
            id="new", labels={"en": "New"}, aliases=tuple(Alias(text=t, lang="en", type="former") for t in ("old", "Old", "b"))
        ),
        Term(id="b", labels={"en": "B"}, aliases=(Alias(text="c", lang="en"),)),
    ]
    assert tally(Glossary(terms={term.id: term for term in terms})).former_ids == {"old": "new"}


def test_a_word_tells_the_more_the_fewer_terms_say_it() -> None:
    texts = {"a": "common gradient", "b": "common 梯度", "c": "common gradients"}
    lexicon = Lexicon(
        Glossary(terms={id: Term(id=id, labels={"en": id}, definitions={"en": text}) for id, text in texts.items()})
    )
    assert [lexicon.count(unit) for unit in ("common", "gradient", "梯度", "unheard")] == [3, 2, 1, 0]
    assert lexicon.weight("common") == 0
    assert lexicon.weight("梯度") == pytest.approx(log(4 / 2))
    assert lexicon.weight("unheard") > lexicon.weight("梯度") > lexicon.weight("gradient") > 0
