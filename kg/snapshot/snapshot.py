"""One version, ready to answer."""

from dataclasses import dataclass
from functools import cached_property

from kg.graph.knowledge_graph import KnowledgeGraph
from kg.model.glossary import Glossary
from kg.search.index import SearchIndex
from kg.search.mentions import MentionFinder
from kg.snapshot.lexicon import Lexicon
from kg.snapshot.tally import Tally, tally
from kg.store.versions import Version
from kg.terms.names import NameIndex


@dataclass(frozen=True)
class Snapshot:
    """A published version and what is derived from it: every answer is a pure function of a snapshot and a question.

    versions: all that were kept when this one was taken, newest first.
    """

    version: Version
    versions: tuple[Version, ...]
    glossary: Glossary
    graph: KnowledgeGraph
    names: NameIndex
    search: SearchIndex
    mentions: MentionFinder
    tally: Tally

    @cached_property
    def lexicon(self) -> Lexicon:
        """How common each word is; counted when first asked for, since only questions in sentences need it."""
        return Lexicon(self.glossary)

    def prepare(self) -> None:
        """Derive now what is otherwise derived when it is first asked for, so that no question waits for it."""
        self.graph.prepare()
        _ = self.lexicon


def take_snapshot(versions: tuple[Version, ...], version: Version, glossary: Glossary) -> Snapshot:
    """Derive everything that answers need from a glossary. Raises what KnowledgeGraph raises when the algebra is broken."""
    graph = KnowledgeGraph(glossary)
    names = NameIndex(glossary.terms.values())
    search = SearchIndex(glossary, graph.importance)
    mentions = MentionFinder(glossary, graph)
    return Snapshot(version, versions, glossary, graph, names, search, mentions, tally(glossary))
