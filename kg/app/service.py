"""One method a question, over one snapshot: what every door calls."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from kg.answers import concept_map, learnable, map_part, plan, refs, search_results, term_card, term_list, vocabulary
from kg.answers.addresses import Addresses
from kg.answers.concept_map import ConceptMap
from kg.answers.learnable import LearnableTerm
from kg.answers.map_part import MapFilter
from kg.answers.plan import LearningPlan, PrerequisitesPlan
from kg.answers.refs import Resolution
from kg.answers.search_results import SearchResults
from kg.answers.stub import NearTerm, Stub
from kg.answers.term_card import TermCard
from kg.answers.term_list import Page
from kg.answers.vocabulary import CountedKind, CountedRelationType, GlossaryCard, Statistics
from kg.graph.subgraph import Subgraph
from kg.model.label import Language
from kg.model.term import TermId
from kg.render.formats import Format
from kg.snapshot.snapshot import Snapshot
from kg.store.versions import Version

_DEFAULT = MapFilter()
_UNLIMITED = MapFilter(max_nodes=None)


def term_uri(base_url: str, id: TermId) -> str:
    """The address of a term below a base address."""
    return Addresses(base_url=base_url).term(id)


@dataclass(frozen=True)
class GlossaryService:
    """Answers every question from one snapshot. Methods raise the errors of `kg.model.errors`."""

    snapshot: Snapshot

    @property
    def version(self) -> Version:
        """The published version that is answered from."""
        return self.snapshot.version

    def term_id(self, ref: str, parameter: str = "ref") -> TermId:
        """The id of the term that a ref means."""
        return refs.term_of(self.snapshot, ref, parameter)

    def former_id_of(self, ref: str) -> TermId | None:
        """The term that once had this id."""
        return self.snapshot.tally.former_ids.get(ref)

    def nearest(self, ref: str, lang: Language) -> tuple[NearTerm, ...]:
        """Terms that may have been meant by a ref that leads nowhere."""
        return refs.nearest(self.snapshot, ref, lang)

    def candidates(self, ids: Iterable[TermId], lang: Language) -> tuple[NearTerm, ...]:
        """Terms that share a name, told apart."""
        return refs.candidates(self.snapshot, ids, lang)

    def resolve(self, asked: Iterable[str], lang: Language) -> Resolution:
        """Where each ref leads."""
        return refs.resolve(self.snapshot, asked, lang)

    def term(self, ref: str, lang: Language, base_url: str, *, inferred: bool = False) -> TermCard:
        """Everything about a term; its `uri` begins with the base address."""
        id = self.term_id(ref)
        return term_card.term_card(self.snapshot, id, term_uri(base_url, id), lang, inferred=inferred)

    def terms(self, limit: int = 100, cursor: str | None = None, kind: str | None = None, tag: str | None = None) -> Page[Stub]:
        """The terms, page by page."""
        return term_list.term_list(self.snapshot, limit, cursor, kind, tag)

    def search(self, query: str, limit: int = 10, lang: Language | None = None, kind: str | None = None) -> SearchResults:
        """The terms that a query means."""
        return search_results.search(self.snapshot, query, limit, lang, kind)

    def suggest(self, query: str, limit: int = 10, lang: Language | None = None, kind: str | None = None) -> SearchResults:
        """The terms that what is being typed may become."""
        return search_results.suggest(self.snapshot, query, limit, lang, kind)

    def prerequisites(self, ref: str, known: tuple[str, ...], lang: Language) -> PrerequisitesPlan:
        """What to learn before a term."""
        return plan.prerequisites(self.snapshot, ref, known, lang)

    def learning_path(self, goals: tuple[str, ...], known: tuple[str, ...], lang: Language) -> LearningPlan:
        """What to learn before several terms."""
        return plan.learning_path(self.snapshot, goals, known, lang)

    def unlocks(self, ref: str, limit: int = 100) -> Page[LearnableTerm]:
        """What becomes learnable after a term."""
        return learnable.unlocks(self.snapshot, ref, limit)

    def frontier(self, known: tuple[str, ...], goals: tuple[str, ...], limit: int = 20) -> Page[LearnableTerm]:
        """What can be learned now."""
        return learnable.frontier(self.snapshot, known, goals, limit)

    def subgraph(self, ref: str, depth: int = 1, only: MapFilter = _DEFAULT) -> Subgraph:
        """What surrounds a term, to be given as `concept_map` or in another format."""
        return map_part.around(self.snapshot, ref, depth, only)

    def connected_subgraph(self, asked: Collection[str], depth: int = 0, only: MapFilter = _DEFAULT) -> Subgraph:
        """What ties several terms together."""
        return map_part.tying(self.snapshot, asked, depth, only)

    def graph(self, only: MapFilter = _UNLIMITED) -> Subgraph:
        """The whole graph."""
        return map_part.everything(self.snapshot, only)

    def concept_map(self, part: Subgraph) -> ConceptMap:
        """A part of the graph as a map."""
        return concept_map.concept_map(self.snapshot, part)

    def material(self, part: Subgraph, format: Format, lang: Language, base_url: str) -> Any:
        """What the format's `write` needs of a part of the graph; terms link to addresses below the base address."""
        return format.gather(self.snapshot, part, lang, Addresses(base_url=base_url))

    def relation_types(self) -> Page[CountedRelationType]:
        """The relation types and their semantics."""
        return term_list.whole(vocabulary.relation_types(self.snapshot))

    def kinds(self) -> Page[CountedKind]:
        """The kinds of term."""
        return term_list.whole(vocabulary.kinds(self.snapshot))

    def glossary(self) -> GlossaryCard:
        """What the glossary says of itself."""
        return vocabulary.glossary_card(self.snapshot)

    def statistics(self) -> Statistics:
        """How large the glossary is."""
        return vocabulary.statistics(self.snapshot)

    def versions(self) -> Page[Version]:
        """The versions that are kept."""
        return term_list.whole(self.snapshot.versions)
