"""Whatever is done to a page, reading it ends soon and without an exception, and what it says is in order."""

import time
from collections.abc import Callable
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, settings

from kg.documents.document import Document
from kg.documents.folder import Folder
from kg.terms.read import read_glossary
from kg.terms.reading import Reading

TESTS = Path(__file__).parents[1]
PAGES = sorted(
    path.read_text(encoding="utf-8")
    for path in (*(TESTS / "cases" / "notes").glob("*.md"), *(TESTS / "examples").rglob("*.md"), TESTS / "examples" / "kg.toml")
)
ODD = "\0\x01\ufeff\u2028\t |*_`~[](){}<>#-+:：，。（）“”$\\/=&!?0aZ界\U0001f600"
MOST_SECONDS = 1.0

Mutation = Callable[[str], str]


@st.composite
def mutations(draw: st.DrawFn) -> Mutation:
    """Lines cut, doubled or shuffled; characters cut, doubled or replaced by odd ones; a piece repeated many times."""
    kind = draw(st.sampled_from(["cut lines", "double lines", "shuffle lines", "cut", "insert", "repeat", "join"]))
    random = draw(st.randoms(use_true_random=False))

    def mutate(text: str) -> str:
        lines = text.split("\n")
        at = random.randrange(len(lines))
        here = random.randrange(len(text) + 1)
        some = random.randrange(1, 40)
        match kind:
            case "cut lines":
                del lines[at : at + some]
            case "double lines":
                lines[at:at] = lines[at : at + some]
            case "shuffle lines":
                random.shuffle(lines)
            case "join":
                return text.replace("\n", random.choice(["", " ", "\t"]), some)
            case "cut":
                return text[:here] + text[here + some :]
            case "insert":
                return text[:here] + "".join(random.choice(ODD) for _ in range(some)) + text[here:]
            case _:
                return text[:here] + text[here : here + some] * 300 + text[here:]
        return "\n".join(lines)

    return mutate


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PAGES), min_size=1, max_size=3), st.lists(mutations(), min_size=1, max_size=5))
def test_any_page_is_read_soon_and_without_an_exception(texts: list[str], changes: list[Mutation]) -> None:
    for change in changes:
        texts = [change(text) or "\n" for text in texts]
    pages = [Document(f"{number}.md", text) for number, text in enumerate(texts)]
    before = time.process_time()
    reading = read_glossary(Folder(tuple(pages), declarations=Document("kg.toml", texts[0])))
    assert time.process_time() - before < MOST_SECONDS * len(pages)
    is_in_order(reading, {page.path: page.text for page in pages})


@settings(max_examples=100, deadline=None)
@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=400),
    st.sampled_from(["", "---\n", "+++\n", "| a | b |\n|---|---|\n"]),
)
def test_any_text_is_read(text: str, before: str) -> None:
    page = Document("a.md", before + text.replace("\r\n", "\n").replace("\r", "\n"))
    is_in_order(read_glossary(Folder((page,))), {page.path: page.text})


def is_in_order(reading: Reading, texts: dict[str, str]) -> None:
    """Ids are theirs, edges lead from term to term and never to the same, and every place exists."""
    terms = reading.glossary.terms
    assert all(id == term.id and term.labels and term.sources for id, term in terms.items())
    assert list(terms) == sorted(terms)
    for edge in reading.glossary.relations:
        assert edge.subject in terms
        assert edge.object in terms
        assert edge.subject != edge.object
    places = [one.place for one in reading.findings] + [one.place for one in reading.explained]
    places += [edge.place for edge in reading.glossary.relations]
    places += [place for term in terms.values() for place in (*term.sources, *term.places.values())]
    for place in places:
        assert 1 <= place.line <= texts.get(place.path, "\n" * 10_000).count("\n") + 2
        assert place.column >= 1
