"""The relation algebra: which types exist and what each promises."""

from kg.model.frozen import Frozen
from kg.model.label import Texts

RelationTypeId = str


class RelationType(Frozen):
    """A type of edge from a subject S to an object O.

    inverse: the name under which the edge stands on O's card; a symmetric type is its own inverse.
    labels: what stands between S and O in a sentence; `…` marks the place of O where that is not the end.
    transitive: S→O and O→P imply S→P. symmetric: S→O says O→S too. acyclic: a cycle of stated edges is an error.
    """

    id: RelationTypeId
    inverse: RelationTypeId
    labels: Texts
    inverse_labels: Texts
    transitive: bool = False
    symmetric: bool = False
    acyclic: bool = False


def _directed(
    id: str, inverse: str, en: str, zh: str, inverse_en: str, inverse_zh: str, *, order: bool = False
) -> RelationType:
    return RelationType(
        id=id,
        inverse=inverse,
        labels={"en": en, "zh": zh},
        inverse_labels={"en": inverse_en, "zh": inverse_zh},
        transitive=order,
        acyclic=order,
    )


def _symmetric(id: str, en: str, zh: str) -> RelationType:
    labels = {"en": en, "zh": zh}
    return RelationType(id=id, inverse=id, labels=labels, inverse_labels=labels, symmetric=True)


BUILT_IN: tuple[RelationType, ...] = (
    _directed("is_a", "has_kind", "is a kind of", "是一种", "has kind", "包括种类", order=True),
    _directed("part_of", "has_part", "is part of", "属于", "has part", "包含", order=True),
    _directed("requires", "unlocks", "requires", "先要懂", "unlocks", "学会后可学", order=True),
    _directed("precedes", "follows", "comes before", "先于", "comes after", "后于", order=True),
    _directed("variant_of", "has_variant", "is a variant of", "是…的变体", "has variant", "有变体"),
    _directed("example_of", "has_example", "is an example of", "是…的实例", "has example", "实例有"),
    _directed("implemented_by", "implements", "is implemented by", "实现于", "implements", "实现了"),
    _directed("uses", "used_by", "uses", "使用", "is used by", "被使用于"),
    _directed("used_for", "served_by", "is used for", "用于", "is served by", "可借助"),
    _directed("improves", "improved_by", "improves", "改进", "is improved by", "被改进为"),
    _directed("solves", "solved_by", "solves", "解决", "is solved by", "可解决于"),
    _directed("causes", "caused_by", "causes", "导致", "is caused by", "起因于"),
    _symmetric("contrasts_with", "contrasts with", "区别于"),
    _symmetric("related", "is related to", "相关于"),
)
"""The types that every glossary has, strongest first: among equally short chains the stronger types explain better.
A glossary's own types stand before `related`."""
