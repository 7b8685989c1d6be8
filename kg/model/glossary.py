"""Everything that one content folder says, before anything is derived from it."""

from kg.model.frozen import Frozen
from kg.model.label import Language, Texts
from kg.model.relation import Relation
from kg.model.relation_type import BUILT_IN, RelationType, RelationTypeId
from kg.model.term import Term, TermId


class About(Frozen):
    """What the glossary says of itself in `kg.toml`."""

    id: str = "glossary"
    title: Texts = {"en": "Glossary", "zh": "术语表"}
    description: Texts = {}
    languages: tuple[Language, ...] = ("en", "zh")
    license: str | None = None


class AttributeKey(Frozen):
    """A declared attribute: how it is named in each language, and its unit.

    against: whether what it tells speaks against choosing a term, as a drawback does.
    """

    id: str
    labels: Texts
    unit: str | None = None
    against: bool = False


class Kind(Frozen):
    """A declared kind of term."""

    id: str
    labels: Texts


class Vocabulary(Frozen):
    """What terms may be said with: relation types (strongest first), kinds and attributes, by id, in order of declaration."""

    relation_types: dict[RelationTypeId, RelationType] = {one.id: one for one in BUILT_IN}
    kinds: dict[str, Kind] = {}
    attributes: dict[str, AttributeKey] = {}


class Glossary(Frozen):
    """Terms by id, in the order of ids; relations in the order of subject, type and place."""

    about: About = About()
    vocabulary: Vocabulary = Vocabulary()
    terms: dict[TermId, Term] = {}
    relations: tuple[Relation, ...] = ()
