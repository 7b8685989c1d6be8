"""Pages given as text, read without a disk."""

from collections.abc import Callable

import pytest

from kg.documents.document import Document
from kg.documents.folder import Folder
from kg.terms.read import read_glossary
from kg.terms.reading import Reading

Read = Callable[..., Reading]


@pytest.fixture(scope="session")
def read() -> Read:
    """Reads pages (`{path: text}`) and, where given, the declarations of `kg.toml`."""

    def read_pages(pages: dict[str, str], declared: str | None = None) -> Reading:
        documents = tuple(Document(path, text) for path, text in sorted(pages.items()))
        return read_glossary(Folder(documents, declarations=None if declared is None else Document("kg.toml", declared)))

    return read_pages
