"""One page, before anyone asks what it means."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from kg.documents.front_matter import FrontMatter, read_front_matter
from kg.documents.outline import Heading, Passage, outline
from kg.documents.value import Mapped
from kg.model.place import Place


@dataclass(frozen=True)
class Document:
    """path: within the content folder, with forward slashes. text: without a byte order mark, lines ended by `\\n`."""

    path: str
    text: str

    @cached_property
    def front_matter(self) -> FrontMatter:
        return read_front_matter(self.text, self.path)

    @property
    def values(self) -> Mapped | None:
        """What the front matter says; None when there is none."""
        return self.front_matter.values

    @property
    def stem(self) -> str:
        """The file name without its ending."""
        return self.path.rpartition("/")[2].rpartition(".")[0]

    @cached_property
    def body_place(self) -> Place:
        """Where the text begins."""
        return Place(path=self.path, line=1 + self.text.count("\n", 0, self.front_matter.body))

    @property
    def body(self) -> str:
        """The text below the front matter."""
        return self.text[self.front_matter.body :]

    def outline(self) -> Iterator[Heading | Passage]:
        """Its headings and passages."""
        return outline(self.body, self.body_place)
