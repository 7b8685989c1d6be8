"""The one mutable reference: which snapshot is served now."""

from sqlalchemy import Engine

from kg.snapshot.snapshot import Snapshot, take_snapshot
from kg.store.versions import all_versions, current_version, load


class CurrentSnapshot:
    """Holds the snapshot of the version that the database says is served. A request reads it once.

    prepared: whether a snapshot is derived whole before it is served, for those who ask often.
    """

    def __init__(self, engine: Engine, *, prepared: bool = False) -> None:
        self._engine = engine
        self._prepared = prepared
        self._snapshot: Snapshot | None = None

    @property
    def snapshot(self) -> Snapshot | None:
        """The snapshot that is served; None before anything was published."""
        return self._snapshot

    def refresh(self) -> bool:
        """Swap in the published version if it is another than the one that is served; whether it was.

        Raises StoreError where the database cannot be read; what is served stays served.
        """
        version = current_version(self._engine)
        if version is None or (self._snapshot and self._snapshot.version == version):
            return False
        snapshot = take_snapshot(all_versions(self._engine), version, load(self._engine, version.number))
        if self._prepared:
            snapshot.prepare()
        self._snapshot = snapshot
        return True
