"""What rules look at: what was read, and what is derived from it once for all of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from kg.graph.cycles import Cycle, find_cycles
from kg.graph.knowledge_graph import KnowledgeGraph
from kg.lint.mentions import Names, Prose
from kg.model.glossary import Glossary
from kg.model.label import Language
from kg.model.place import Place
from kg.model.relation_type import RelationTypeId
from kg.model.term import Term, TermId
from kg.terms.reading import Reading


@dataclass(frozen=True)
class Material:
    """What came of reading, and what several rules derive from it."""

    reading: Reading

    @property
    def glossary(self) -> Glossary:
        return self.reading.glossary

    @property
    def terms(self) -> tuple[Term, ...]:
        """In the order of ids."""
        return tuple(self.glossary.terms.values())

    @cached_property
    def definitions(self) -> Mapping[TermId, Mapping[Language, Prose]]:
        """Each definition and the names in it."""
        names = Names(self.terms)
        return {term.id: {lang: names.read(text) for lang, text in term.definitions.items()} for term in self.terms}

    @cached_property
    def cycles(self) -> Mapping[RelationTypeId, tuple[Cycle, ...]]:
        """Where edges of an acyclic type run in a circle; types without cycles are absent."""
        relations = self.glossary.relations
        acyclic = (type.id for type in self.glossary.vocabulary.relation_types.values() if type.acyclic)
        return {type: cycles for type in acyclic if (cycles := find_cycles(relations, type))}

    @cached_property
    def graph(self) -> KnowledgeGraph:
        """The graph, without relations of types that run in circles: nothing follows from these."""
        sound = tuple(one for one in self.glossary.relations if one.type not in self.cycles)
        return KnowledgeGraph(self.glossary.model_copy(update={"relations": sound}))


def place_of(term: Term, key: str) -> Place:
    """Where a value of a term was written, else where the term is described. key: as in `Term.places`."""
    return term.places.get(key) or term.sources[0]


def place_of_name(term: Term) -> Place:
    """Where the first name of a term was written."""
    return place_of(term, f"labels.{next(iter(term.labels))}")
