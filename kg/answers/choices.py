"""What may be asked for by name beside terms: kinds and relation types."""

from collections.abc import Collection

from kg.model.errors import InvalidParameter, shortened
from kg.model.relation_type import RelationTypeId
from kg.snapshot.snapshot import Snapshot


def kinds_there_are(snapshot: Snapshot) -> tuple[str, ...]:
    """The kinds that are declared, in the order of declaration, then those that terms only use, sorted."""
    declared = snapshot.glossary.vocabulary.kinds
    return (*declared, *sorted(snapshot.tally.ids_by_kind.keys() - declared.keys()))


def types_there_are(snapshot: Snapshot) -> tuple[RelationTypeId, ...]:
    """The relation types, strongest first."""
    return tuple(snapshot.graph.relation_types)


def refuse_unknown_kinds(snapshot: Snapshot, kinds: Collection[str], parameter: str) -> None:
    """Raises InvalidParameter, with the kinds there are, for one that there is not."""
    _refuse_unknown(parameter, kinds, kinds_there_are(snapshot))


def refuse_unknown_types(snapshot: Snapshot, types: Collection[RelationTypeId], parameter: str) -> None:
    """Raises InvalidParameter, with the relation types there are, for one that there is not."""
    _refuse_unknown(parameter, types, types_there_are(snapshot))


def _refuse_unknown(parameter: str, asked: Collection[str], there_are: tuple[str, ...]) -> None:
    for one in asked:
        if one not in there_are:
            raise InvalidParameter(parameter, f"There is no {parameter.removesuffix('s')} {shortened(one)!r} here.", there_are)
