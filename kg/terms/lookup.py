"""Names in claims become ids, or loose ends."""

from kg.documents.wikilinks import page_of, without_section
from kg.model.finding import Finding, found
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId
from kg.terms.claims import Ref
from kg.terms.names import NameIndex
from kg.terms.reading import LooseEnd


class Lookup:
    """loose_ends and findings: of every name that could not be followed."""

    def __init__(self, names: NameIndex) -> None:
        self.loose_ends: list[LooseEnd] = []
        self.findings: list[Finding] = []
        self._names = names

    def candidates(self, ref: Ref) -> tuple[TermId, ...]:
        """The terms a name leads to; `name#section` and `folder/name` lead to what the name does."""
        for form in dict.fromkeys((ref.text, without_section(ref.text), page_of(ref.text))):
            if ids := self._names.ids(form.strip()):
                return ids
        return ()

    def one(self, subject: TermId, type: RelationTypeId, ref: Ref) -> TermId | None:
        """The one term a name leads to; None, noted as a loose end, when there is none or several."""
        ids = self.candidates(ref)
        if len(ids) == 1:
            return ids[0]
        nearest = () if ids else self._names.nearest(ref.text)
        self.loose_ends.append(LooseEnd(subject, type, ref.text, ref.place, ids, nearest))
        if ids:
            self.findings.append(found("ref-ambiguous", ref.place, ref=ref.text, type=type, candidates=", ".join(ids)))
        else:
            self.findings.append(found("ref-unknown", ref.place, ref=ref.text, type=type, nearest=", ".join(nearest)))
        return None
