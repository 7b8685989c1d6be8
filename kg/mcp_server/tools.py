"""The tools: what each is called, what it takes, and which question it puts to the glossary.

One table; the MCP server, the schemas under `/v1/tools` and the calls under `/v1/tools/{name}` are all made from it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from kg.answers.comparison import Comparison
from kg.answers.concept_map import ConceptMap
from kg.answers.context import Context
from kg.answers.links import LinkedText
from kg.answers.map_part import MapFilter
from kg.answers.plan import PrerequisitesPlan, VersionedPlan
from kg.answers.search_results import SearchResults
from kg.answers.term_card import TermCard
from kg.app.service import GlossaryService
from kg.mcp_server import arguments, texts
from kg.mcp_server.arguments import Arguments
from kg.model.label import Language

Ask = Callable[[GlossaryService, Any, Language, str], BaseModel]
Read = Callable[[Any, Language], str]


@dataclass(frozen=True)
class Tool:
    """A question as a model may put it.

    description: for a model to choose by. arguments, answer: models of what it takes and gives, the same as REST's.
    ask: puts the question; takes service, arguments, language and the base address of links. read: the answer in few words.
    narrower: what to ask instead when the answer is too long.
    """

    name: str
    title: str
    description: str
    arguments: type[Arguments]
    answer: type[BaseModel]
    ask: Ask
    read: Read
    narrower: str

    @property
    def input_schema(self) -> dict[str, Any]:
        """The JSON Schema of the arguments."""
        return self.arguments.model_json_schema()

    @property
    def output_schema(self) -> dict[str, Any]:
        """The JSON Schema of the structured result."""
        return self.answer.model_json_schema(mode="serialization")


def _search(service: GlossaryService, asked: arguments.SearchTerms, _: Language, __: str) -> SearchResults:
    return service.search(asked.query, asked.limit, asked.lang, asked.kind)


def _term(service: GlossaryService, asked: arguments.GetTerm, lang: Language, base_url: str) -> TermCard:
    return service.term(asked.term, lang, base_url, inferred=asked.inferred)


def _prerequisites(service: GlossaryService, asked: arguments.GetPrerequisites, lang: Language, _: str) -> PrerequisitesPlan:
    return service.prerequisites(asked.term, asked.known, lang)


def _plan(service: GlossaryService, asked: arguments.PlanLearning, lang: Language, _: str) -> VersionedPlan:
    return service.versioned_learning_path(asked.goals, asked.known, lang)


def _subgraph(service: GlossaryService, asked: arguments.GetSubgraph, _: Language, __: str) -> ConceptMap:
    only = MapFilter(types=asked.types, kinds=asked.kinds, direction=asked.direction, max_nodes=asked.max_nodes)
    return service.concept_map(service.subgraph(asked.term, asked.depth, only))


def _compare(service: GlossaryService, asked: arguments.CompareTerms, _: Language, __: str) -> Comparison:
    return service.compare(asked.terms, "terms")


def _link(service: GlossaryService, asked: arguments.LinkText, _: Language, __: str) -> LinkedText:
    return service.link(asked.text, asked.threshold)


def _context(service: GlossaryService, asked: arguments.GetContext, _: Language, base_url: str) -> Context:
    return service.context(asked.question, asked.max_tokens, asked.lang, asked.history, asked.known, base_url)


TOOLS: Mapping[str, Tool] = {
    tool.name: tool
    for tool in (
        Tool(
            "search_terms",
            "Search terms",
            "Find terms of the glossary by what someone typed: a name in any language, pinyin, an acronym, a typo, a "
            "description. Use it when you do not know what a term is called. No hits means that there is none.",
            arguments.SearchTerms,
            SearchResults,
            _search,
            texts.search_text,
            "Ask for fewer with a lower limit.",
        ),
        Tool(
            "get_term",
            "Get a term",
            "Everything about one term: definitions, other names, explanations, pitfalls, attributes, sources, and its "
            "relations to other terms with reasons. Takes an id or any name.",
            arguments.GetTerm,
            TermCard,
            _term,
            texts.term_text,
            "Ask with inferred=false, or for get_context with a question about the term.",
        ),
        Tool(
            "get_prerequisites",
            "Get prerequisites",
            "What to learn before a term, in an order that works, with the reason for each step, without what is known.",
            arguments.GetPrerequisites,
            PrerequisitesPlan,
            _prerequisites,
            texts.prerequisites_text,
            "Name more of what is known already.",
        ),
        Tool(
            "plan_learning",
            "Plan learning",
            "One learning plan toward several terms, in an order that works, without what is known.",
            arguments.PlanLearning,
            VersionedPlan,
            _plan,
            texts.plan_text,
            "Ask for fewer goals, or name more of what is known already.",
        ),
        Tool(
            "get_subgraph",
            "Get a concept map",
            "The terms around a term and the relations among them, as a graph: for drawing or for seeing how ideas hang "
            "together.",
            arguments.GetSubgraph,
            ConceptMap,
            _subgraph,
            texts.map_text,
            "Ask with a smaller depth or max_nodes, or for fewer relation types.",
        ),
        Tool(
            "compare_terms",
            "Compare terms",
            "Two or more terms side by side: definitions, attributes, relations, prerequisites. Use it for differences.",
            arguments.CompareTerms,
            Comparison,
            _compare,
            texts.comparison_text,
            "Compare fewer terms.",
        ),
        Tool(
            "link_text",
            "Link a text",
            "Find the terms that a text names, with their positions in Unicode code points.",
            arguments.LinkText,
            LinkedText,
            _link,
            texts.links_text,
            "Send the text in parts, or ask with a higher threshold.",
        ),
        Tool(
            "get_context",
            "Get context for a question",
            "What the glossary says to a question, packed for you to answer from: definitions first, then the relations, "
            "comparisons or prerequisites that the question calls for, with citations. Start here for any question in a "
            "sentence; in_scope is false when the glossary has nothing to say.",
            arguments.GetContext,
            Context,
            _context,
            texts.context_text,
            "Ask with fewer max_tokens.",
        ),
    )
}
"""By name, in the order in which models read them."""
