"""Where things are told in full."""

from urllib.parse import quote

from kg.model.frozen import Frozen
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId


class Addresses(Frozen):
    """Addresses below the one that people reach the service at."""

    base_url: str

    def term(self, id: TermId) -> str:
        """The address of a term."""
        return f"{self._base}/v1/terms/{quote(id, safe='')}"

    @property
    def glossary(self) -> str:
        """The address of the glossary itself."""
        return f"{self._base}/v1/glossary"

    @property
    def relation_types(self) -> str:
        """What the addresses of relation types begin with."""
        return f"{self._base}/v1/relation-types#"

    def relation_type(self, id: RelationTypeId) -> str:
        """The address of a relation type."""
        return self.relation_types + quote(id, safe="")

    @property
    def _base(self) -> str:
        return quote(self.base_url.rstrip("/"), safe=":/?#[]@!$&'()*+,;=%-._~")
