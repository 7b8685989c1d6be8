"""Words that break careless writers, and maps made of them."""

from collections.abc import Iterable, Sequence

from kg.answers.addresses import Addresses
from kg.model.glossary import Glossary, Kind, Vocabulary
from kg.model.label import Alias
from kg.model.place import Place
from kg.model.relation import Relation
from kg.model.relation_type import BUILT_IN, RelationType
from kg.model.term import Note, Term
from kg.snapshot.snapshot import Snapshot, take_snapshot
from kg.store.versions import Version

ADDRESSES = Addresses(base_url="https://example.org")

HOSTILE = (
    'say "hello"',
    "it's",
    "[brackets] {braces} (parentheses)",
    "a | b",
    "back\\slash\\",
    "\\N \\G \\l",
    "end",
    "graph",
    "o--x",
    "x---ops",
    "--> b",
    "%% comment",
    "%%{init: {}}%%",
    "<script>alert(1)</script>",
    "<b>bold</b> & <TABLE>",
    "]]> <!-- -->",
    "line\nbreak\r\n\ttab",
    "1. list",
    "- list",
    "`code` **bold** _it_",
    "#35; &amp; #quot;",
    "style x fill:#f9f;",
    "click n0 href",
    "javascript:alert(1)",
    "😀 family 👨‍👩‍👧",
    "שלום עולם",
    "\u202eright to left\u202c",
    "e\u0301 combining",
    "批归一化：“引号”",
    "null\x00byte \x07bell \x1b[31m",
    "\ufffe \uffff nonsense",
    "long " * 60,
    "unbroken" * 40,
    "@prefix <a> .",
    '"""',
    "=1+1",
    "$x_i^2$",
    "123",
    " ",
)


def hostile_glossary() -> Glossary:
    """Each hostile word as a label, an alias, a definition and a reason; ids are numbers and keywords too."""
    ids = ["1", "2", "end", "graph", "node", "subgraph", "批归一化", "c++", "c#", *(f"t{n}" for n in range(len(HOSTILE) - 9))]
    terms = {
        id: Term(
            id=id,
            kind=("concept", "task", 'kind "<x>"', "end")[number % 4],
            labels={"en": word, "zh": word} if number % 2 else {"zh": word},
            aliases=(Alias(text=word, lang="en"), Alias(text=word, lang="en", type="misspelling")),
            definitions={"en": f"{word} is {word}. And more.", "zh": word},
            notes=(Note(type="pitfall", lang="en", text=word),),
        )
        for number, (id, word) in enumerate(zip(sorted(ids), HOSTILE, strict=True))
    }
    names = list(terms)
    types = [type.id for type in BUILT_IN] + ["tested-by"]
    edges = [(one, types[n % len(types)], other) for n, (one, other) in enumerate(zip(names[1:], names, strict=False))]
    edges += [(one, "requires", names[0]) for one in names[1:]]
    declared = RelationType(
        id="tested-by", inverse="tests", labels={"en": 'is "tested" <by> | %%'}, inverse_labels={"en": "tests"}
    )
    return Glossary(
        vocabulary=Vocabulary(
            relation_types={type.id: type for type in (*BUILT_IN, declared)},
            kinds={"concept": Kind(id="concept", labels={"en": "Concept", "zh": "概念"})},
        ),
        terms=terms,
        relations=tuple(sorted(related(edges), key=lambda one: (one.subject, one.type))),
    )


def related(edges: Iterable[tuple[str, str, str]]) -> Sequence[Relation]:
    """Stated edges."""
    return [Relation(subject=one, type=type, object=other, place=Place(path="a.md")) for one, type, other in edges]


def snapshot(glossary: Glossary) -> Snapshot:
    """A glossary, served."""
    version = Version(
        number=1, published_at="2026-01-01T00:00:00Z", digest="0", terms=len(glossary.terms), relations=len(glossary.relations)
    )
    return take_snapshot((version,), version, glossary)


def crowded_glossary(terms: int, edges: int) -> Glossary:
    """Many terms with long names and many edges."""
    ids = [f"t{number:04d}" for number in range(terms)]
    pairs = ((ids[n % terms], ids[(n * 7 + 1 + n // terms) % terms]) for n in range(edges))
    types = ("uses", "related", "improves", "solves", "causes")
    stated = dict.fromkeys((one, types[n % 5], other) for n, (one, other) in enumerate(pairs) if one != other)
    return Glossary(
        terms={id: Term(id=id, labels={"en": f"A name of some length, numbered {id}"}) for id in ids},
        relations=tuple(sorted(related(stated), key=lambda one: (one.subject, one.type, one.object))),
    )
