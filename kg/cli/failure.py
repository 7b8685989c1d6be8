"""What becomes of an error on the command line."""

from kg.app.settings import SettingsError
from kg.model.errors import QuestionError


def report(error: Exception) -> str | None:
    """The message for the person who typed the command; None for what is a fault of the program."""
    if isinstance(error, SettingsError):
        return f"kg: {error}"
    if isinstance(error, QuestionError):
        return f"kg: {error.detail}"
    if isinstance(error, _store_error()):
        return f"kg: {error}"
    return None


def _store_error() -> type[Exception]:
    from kg.store.connect import StoreError

    return StoreError
