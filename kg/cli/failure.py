"""What becomes of an error on the command line."""

from kg.model.errors import QuestionError


def report(error: Exception) -> str | None:
    """The message for the person who typed the command; None for what is a fault of the program."""
    from kg.app.settings import SettingsError
    from kg.store.connect import StoreError

    if isinstance(error, QuestionError):
        return f"kg: {error.detail}"
    return f"kg: {error}" if isinstance(error, (SettingsError, StoreError)) else None
