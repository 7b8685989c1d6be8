"""The service that answers now, swapped when a new version is published."""

from sqlalchemy import Engine

from kg.app.service import GlossaryService
from kg.snapshot.current import CurrentSnapshot


class CurrentService:
    """Holds the service over the current snapshot. A request reads `service` once and keeps it to its end.

    prepared: see `CurrentSnapshot`.
    """

    def __init__(self, engine: Engine, *, prepared: bool = False) -> None:
        self._current = CurrentSnapshot(engine, prepared=prepared)
        self._service: GlossaryService | None = None

    @property
    def service(self) -> GlossaryService | None:
        """None before anything was published."""
        return self._service

    def refresh(self) -> bool:
        """Look for a newly published version and serve it; whether there was one. Raises StoreError; the old one stays."""
        swapped = self._current.refresh()
        if swapped and self._current.snapshot:
            self._service = GlossaryService(self._current.snapshot)
        return swapped
