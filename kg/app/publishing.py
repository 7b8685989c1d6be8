"""From a content folder to a published version."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from kg.app.checking import Checked, check
from kg.store.versions import Version, publish

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Built:
    """What a build came to. version: None where errors kept it from publishing; what was served stays served."""

    checked: Checked
    version: Version | None


def build(content: Path, engine: Engine, progress: Progress = lambda _: None) -> Built:
    """Read and check a content folder; publish it unless something in it is an error. Raises StoreError.

    progress: told what begins now.
    """
    progress(f"Reading {content}")
    checked = check(content)
    if checked.has_errors:
        return Built(checked, None)
    progress(f"Publishing {len(checked.glossary.terms)} terms")
    return Built(checked, publish(engine, checked.glossary))
