"""What is counted and grouped once, so that no request has to walk through the glossary."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.language.names import slug
from kg.model.glossary import Glossary
from kg.model.term import TermId


@dataclass(frozen=True)
class Tally:
    """Ids in their order by kind and by tag; the term behind each former id; counts of names, of terms defined in a
    language, of edges of a type."""

    ids: Sequence[TermId]
    ids_by_kind: Mapping[str, Sequence[TermId]]
    ids_by_tag: Mapping[str, Sequence[TermId]]
    former_ids: Mapping[str, TermId]
    names: int
    terms_by_language: Mapping[str, int]
    relations_by_type: Mapping[str, int]


def tally(glossary: Glossary) -> Tally:
    """Everything that is counted, by one walk through the glossary."""
    by_kind: defaultdict[str, list[TermId]] = defaultdict(list)
    by_tag: defaultdict[str, list[TermId]] = defaultdict(list)
    for id, term in glossary.terms.items():
        by_kind[term.kind].append(id)
        for tag in dict.fromkeys(term.tags):
            by_tag[tag].append(id)
    terms = glossary.terms.values()
    by_type = Counter(relation.type for relation in glossary.relations)
    return Tally(
        ids=tuple(glossary.terms),
        ids_by_kind=dict(by_kind),
        ids_by_tag=dict(by_tag),
        former_ids={
            alias.text: term.id
            for term in terms
            for alias in term.aliases
            if alias.type == "former" and alias.text == slug(alias.text) and alias.text not in glossary.terms
        },
        names=sum(len(term.proper_names()) for term in terms),
        terms_by_language=dict(sorted(Counter(lang for term in terms for lang in term.definitions).items())),
        relations_by_type={type: by_type[type] for type in glossary.vocabulary.relation_types},
    )
