"""What the server answers from, and how an answer learns its own address."""

from collections.abc import Callable
from dataclasses import dataclass

from kg.app.service import GlossaryService
from kg.model.label import Language


@dataclass(frozen=True)
class Source:
    """Where answers come from.

    current: the service of the version that is served now, None before anything is published; read once a call.
    lang: the language of texts where none is asked for.
    base_url: the address that terms' own addresses begin with; None takes it from each HTTP request.
    """

    current: Callable[[], GlossaryService | None]
    lang: Language
    base_url: str | None = None
