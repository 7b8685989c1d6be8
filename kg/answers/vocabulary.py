"""What the glossary says of itself: its types of relation, kinds, size and versions."""

from kg.answers.choices import kinds_there_are
from kg.model.frozen import Frozen
from kg.model.glossary import About
from kg.model.label import Texts
from kg.model.relation_type import RelationTypeId
from kg.snapshot.snapshot import Snapshot
from kg.store.versions import Version


class CountedRelationType(Frozen):
    """A relation type, its semantics, and how many stated edges are of it."""

    id: RelationTypeId
    inverse: RelationTypeId
    labels: Texts
    inverse_labels: Texts
    transitive: bool
    symmetric: bool
    acyclic: bool
    count: int


class CountedKind(Frozen):
    """A kind of term, and how many terms are of it."""

    id: str
    labels: Texts
    count: int


class GlossaryCard(About):
    """What the glossary says of itself, and the version that is served."""

    version: Version


class Statistics(Frozen):
    """How large the served version is.

    relations_by_type, terms_by_kind, terms_by_language: counts of stated edges, of terms, of terms defined in a language.
    longest_prerequisite_chain: the number of terms on the longest chain of `requires`.
    """

    terms: int
    relations: int
    names: int
    relations_by_type: dict[str, int]
    terms_by_kind: dict[str, int]
    terms_by_language: dict[str, int]
    longest_prerequisite_chain: int


def relation_types(snapshot: Snapshot) -> tuple[CountedRelationType, ...]:
    """The types that edges may have, strongest first."""
    counts = snapshot.tally.relations_by_type
    types = snapshot.glossary.vocabulary.relation_types.values()
    return tuple(CountedRelationType(**type.model_dump(), count=counts[type.id]) for type in types)


def kinds(snapshot: Snapshot) -> tuple[CountedKind, ...]:
    """The kinds that are declared, in the order of declaration, then those that are only used."""
    used = snapshot.tally.ids_by_kind
    return tuple(
        CountedKind(id=id, labels=kind_labels(snapshot, id), count=len(used.get(id, ()))) for id in kinds_there_are(snapshot)
    )


def kind_labels(snapshot: Snapshot, kind: str) -> Texts:
    """What a kind is called; by its id where it is only used."""
    declared = snapshot.glossary.vocabulary.kinds.get(kind)
    return declared.labels if declared else {"en": kind}


def glossary_card(snapshot: Snapshot) -> GlossaryCard:
    """What the glossary says of itself."""
    return GlossaryCard(**snapshot.glossary.about.model_dump(), version=snapshot.version)


def statistics(snapshot: Snapshot) -> Statistics:
    """How much there is of everything."""
    tally = snapshot.tally
    return Statistics(
        terms=len(tally.ids),
        relations=len(snapshot.glossary.relations),
        names=tally.names,
        relations_by_type=dict(tally.relations_by_type),
        terms_by_kind={kind.id: kind.count for kind in kinds(snapshot)},
        terms_by_language=dict(tally.terms_by_language),
        longest_prerequisite_chain=max(snapshot.graph.requirements.height.values(), default=0),
    )
