"""What the server answers from, and how an answer learns its own address."""

from collections.abc import Callable
from dataclasses import dataclass

from kg.app.service import GlossaryService
from kg.model.errors import QuestionError
from kg.model.label import Language


class NothingPublished(QuestionError):
    """There is no glossary to answer from yet."""

    def __init__(self) -> None:
        super().__init__("Nothing is published yet; run `kg build`.", "service")


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

    def service(self) -> GlossaryService:
        """The service to answer this call from. Raises NothingPublished."""
        service = self.current()
        if service is None:
            raise NothingPublished
        return service
