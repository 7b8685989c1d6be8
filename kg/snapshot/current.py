"""The one mutable reference: which snapshot is served now."""

from sqlalchemy import Engine

from kg.snapshot.snapshot import Snapshot, take_snapshot
from kg.store.versions import all_versions, current_version, load


class CurrentSnapshot:
    """Holds the snapshot of the version that the database says is served. A request reads it once."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
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
        self._snapshot = take_snapshot(all_versions(self._engine), version, load(self._engine, version.number))
        return True
