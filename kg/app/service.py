"""One method a question, over one snapshot: what every door calls."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from kg.answers import (
    ask,
    check_text,
    choices,
    comparison,
    concept_map,
    concepts,
    connection,
    context,
    learnable,
    links,
    map_part,
    plan,
    refs,
    search_results,
    term_card,
    term_list,
    vocabulary,
)
from kg.answers.addresses import Addresses
from kg.answers.ask import Reply
from kg.answers.check_text import CheckedText
from kg.answers.comparison import Comparison
from kg.answers.concept_map import ConceptMap
from kg.answers.concepts import Concepts
from kg.answers.connection import Connection
from kg.answers.context import Context
from kg.answers.learnable import LearnableTerm
from kg.answers.links import LinkedText
from kg.answers.map_part import MapFilter
from kg.answers.plan import LearningPlan, PrerequisitesPlan, VersionedPlan
from kg.answers.question.turn import Turn
from kg.answers.refs import Resolution
from kg.answers.search_results import SearchResults
from kg.answers.stub import NearTerm, Stub
from kg.answers.term_card import TermCard
from kg.answers.term_list import Page
from kg.answers.vocabulary import CountedKind, CountedRelationType, GlossaryCard, Statistics
from kg.graph.subgraph import Subgraph
from kg.model.label import Language
from kg.model.relation_type import RelationTypeId
from kg.model.term import TermId
from kg.render import checklist, linked_markdown
from kg.render.formats import Format
from kg.render.markdown import markdown
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

    def label(self, id: TermId, lang: Language) -> str:
        """What a term is called in a language."""
        return self.snapshot.glossary.terms[id].label(lang)

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

    def term_markdown(self, ref: str, lang: Language, base_url: str) -> str:
        """Everything about a term, as Markdown."""
        return markdown(self.term(ref, lang, base_url), self.snapshot.glossary.vocabulary, lang)

    def concept(self, ref: str, base_url: str) -> Concepts:
        """A term as a concept of a thesaurus."""
        return concepts.concept(self.snapshot, self.term_id(ref), Addresses(base_url=base_url))

    def terms(self, limit: int = 100, cursor: str | None = None, kind: str | None = None, tag: str | None = None) -> Page[Stub]:
        """The terms, page by page."""
        return term_list.term_list(self.snapshot, limit, cursor, kind, tag)

    def search(self, query: str, limit: int = 10, lang: Language | None = None, kind: str | None = None) -> SearchResults:
        """The terms that a query means."""
        return search_results.search(self.snapshot, query, limit, lang, kind)

    def suggest(self, query: str, limit: int = 10, lang: Language | None = None, kind: str | None = None) -> SearchResults:
        """The terms that what is being typed may become."""
        return search_results.suggest(self.snapshot, query, limit, lang, kind)

    def prerequisites(self, ref: str, known: Collection[str], lang: Language) -> PrerequisitesPlan:
        """What to learn before a term."""
        return plan.prerequisites(self.snapshot, ref, known, lang)

    def learning_path(self, goals: Collection[str], known: Collection[str], lang: Language) -> LearningPlan:
        """What to learn before several terms."""
        return plan.learning_path(self.snapshot, goals, known, lang)

    def versioned_learning_path(self, goals: tuple[str, ...], known: tuple[str, ...], lang: Language) -> VersionedPlan:
        """What to learn before several terms, and the version that says so."""
        return VersionedPlan(**dict(self.learning_path(goals, known, lang)), version=self.version.number)

    def prerequisites_map(self, ref: str, known: Collection[str]) -> Subgraph:
        """What to learn before a term, as a map."""
        return plan.prerequisites_map(self.snapshot, ref, known)

    def learning_path_map(self, goals: Collection[str], known: Collection[str]) -> Subgraph:
        """What to learn before several terms, as a map."""
        return plan.learning_path_map(self.snapshot, goals, known)

    def checklist(self, asked: PrerequisitesPlan | LearningPlan, lang: Language, base_url: str) -> str:
        """A plan as a Markdown checklist; terms link to addresses below the base address."""
        return checklist.checklist(asked, lang, lambda one: self.label(one, lang), Addresses(base_url=base_url))

    def unlocks(self, ref: str, limit: int = 100, cursor: str | None = None) -> Page[LearnableTerm]:
        """What becomes learnable after a term."""
        return learnable.unlocks(self.snapshot, ref, limit, cursor)

    def frontier(
        self, known: Collection[str], goals: Collection[str], limit: int = 20, cursor: str | None = None
    ) -> Page[LearnableTerm]:
        """What can be learned now."""
        return learnable.frontier(self.snapshot, known, goals, limit, cursor)

    def connection(self, source: str, target: str, lang: Language) -> Connection:
        """How two terms hang together."""
        return connection.connection(self.snapshot, source, target, lang)

    def compare(self, asked: Collection[str], parameter: str = "term") -> Comparison:
        """Several terms side by side."""
        return comparison.compare(self.snapshot, asked, parameter)

    def link(self, text: str, threshold: float | None = None, *, first_per_section: bool = False) -> LinkedText:
        """Which terms a text names, and where."""
        return links.link(self.snapshot, text, threshold, first_per_section=first_per_section)

    def linked_markdown(self, text: str, linked: LinkedText, base_url: str) -> str:
        """A Markdown text with its mentions as links to terms below the base address."""
        return linked_markdown.linked_markdown(text, linked, Addresses(base_url=base_url))

    def check_text(self, text: str, known: Collection[str], lang: Language) -> CheckedText:
        """What of a text its readers will not understand."""
        return check_text.check_text(self.snapshot, text, known, lang)

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

    def context(
        self,
        question: str,
        max_tokens: int,
        lang: Language | None,
        history: Sequence[Turn],
        known: Sequence[str],
        base_url: str,
    ) -> Context:
        """What a model needs to answer a question, in at most so many tokens; without `lang` in the question's language."""
        return context.context(self.snapshot, question, max_tokens, lang, history, known, base_url)

    def ask(self, question: str, lang: Language | None, history: Sequence[Turn], base_url: str) -> Reply:
        """A question answered in sentences; without `lang` in the question's language."""
        return ask.ask(self.snapshot, question, lang, history, base_url)

    def relation_types(self) -> Page[CountedRelationType]:
        """The relation types and their semantics."""
        return term_list.whole(vocabulary.relation_types(self.snapshot))

    def kinds(self) -> Page[CountedKind]:
        """The kinds of term."""
        return term_list.whole(vocabulary.kinds(self.snapshot))

    @property
    def kind_ids(self) -> tuple[str, ...]:
        """What may be asked for as a kind."""
        return choices.kinds_there_are(self.snapshot)

    @property
    def relation_type_ids(self) -> tuple[RelationTypeId, ...]:
        """What may be asked for as a relation type."""
        return choices.types_there_are(self.snapshot)

    def glossary(self) -> GlossaryCard:
        """What the glossary says of itself."""
        return vocabulary.glossary_card(self.snapshot)

    def statistics(self) -> Statistics:
        """How large the glossary is."""
        return vocabulary.statistics(self.snapshot)

    def versions(self) -> Page[Version]:
        """The versions that are kept."""
        return term_list.whole(self.snapshot.versions)
