"""The current snapshot is swapped whole, and prepared before it is swapped where so asked."""

from pathlib import Path

from kg.app.publishing import build
from kg.snapshot.current import CurrentSnapshot
from kg.snapshot.snapshot import Snapshot
from kg.store.connect import connect
from tests.conftest import EXAMPLES


def current(folder: Path, *, prepared: bool) -> Snapshot:
    engine = connect("sqlite://")
    assert build(folder, engine).version is not None
    holder = CurrentSnapshot(engine, prepared=prepared)
    assert holder.refresh()
    assert not holder.refresh(), "the same version is not taken again"
    assert holder.snapshot is not None
    return holder.snapshot


def test_nothing_is_left_to_derive_in_a_prepared_snapshot() -> None:
    def derived(snapshot: Snapshot) -> set[str]:
        return {*vars(snapshot), *vars(snapshot.graph), *vars(snapshot.graph.requirements)}

    late = {"lexicon", "prominence", "heads", "around", "opens"}
    assert derived(current(EXAMPLES, prepared=True)) >= late
    assert derived(current(EXAMPLES, prepared=False)).isdisjoint(late)
