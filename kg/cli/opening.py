"""The published glossary, opened for questions."""

from rich.console import Console

from kg.app.publishing import build
from kg.app.service import GlossaryService
from kg.app.serving import CurrentService
from kg.app.settings import Settings
from kg.cli.diagnostics import print_diagnostics
from kg.store.connect import StoreError, connect


def opened(settings: Settings, *, prepared: bool = False) -> CurrentService:
    """What the database publishes; where it publishes nothing, the content is built first. Raises StoreError.

    prepared: whether each version is derived whole before it is served, for those who ask often.
    """
    engine = connect(settings.database_url)
    current = CurrentService(engine, prepared=prepared)
    console = Console(stderr=True)
    with console.status("Opening the glossary …") as status:
        if not current.refresh():
            built = build(settings.content, engine, lambda step: status.update(f"{step} …"))
            if built.version is None:
                print_diagnostics(one for one in built.checked.diagnostics if one.severity == "error")
                raise StoreError(f"Nothing is published and {settings.content} has errors; mend them and run `kg build`.")
            current.refresh()
    return current


def service(settings: Settings) -> GlossaryService:
    """One version, to be asked as often as need be. Raises StoreError."""
    found = opened(settings).service
    if found is None:
        raise StoreError("Nothing is published; run `kg build`.")
    return found
