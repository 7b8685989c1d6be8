"""Snapshots of small glossaries, for questions about terms that no example has."""

from kg.model.glossary import Glossary
from kg.snapshot.snapshot import Snapshot, take_snapshot
from kg.store.versions import Version


def snapshot_of(glossary: Glossary) -> Snapshot:
    """The first version of a glossary, as if it had been published."""
    version = Version(
        number=1,
        published_at="2026-01-01T00:00:00.000+00:00",
        digest="0" * 64,
        terms=len(glossary.terms),
        relations=len(glossary.relations),
    )
    return take_snapshot((version,), version, glossary)
