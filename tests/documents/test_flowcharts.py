"""What Mermaid flowcharts draw."""

import pytest

from kg.documents.flowcharts import read_flowchart


@pytest.mark.parametrize(
    ("statements", "arrows"),
    [
        ("A --> B", ["A>B"]),
        ("A --> B --> C", ["A>B", "B>C"]),
        ("A & B --> C & D", ["A>C", "A>D", "B>C", "B>D"]),
        ("A --- B\nB ~~~ C", ["A-B", "B-C"]),
        ("A -->|uses| B", ["A>B uses"]),
        ("A -- makes use of --> B", ["A>B makes use of"]),
        ("A -. maybe .-> B; B == surely ==> C", ["A>B maybe", "B>C surely"]),
        ("A <-- B", ["B>A"]),
        ('A["x; y"] --> B["z"]; B --> C;', ["A>B", "B>C"]),
        ("a-b --> c.d", ["a-b>c.d"]),
        ("%% A --> B\nstyle A fill:#fff\nsubgraph S\nA:::c --> B\nend", ["A>B"]),
        ("A -->", []),
    ],
)
def test_arrows(statements: str, arrows: list[str]) -> None:
    chart = read_flowchart(f"graph TD\n{statements}\n")
    assert chart is not None
    shown = [f"{one.source}{'>' if one.directed else '-'}{one.target} {one.words}".rstrip() for one in chart.arrows]
    assert shown == arrows


@pytest.mark.parametrize(
    ("node", "words"),
    [
        ("A", "A"), ("A[x y]", "x y"), ("A(x)", "x"), ("A((x))", "x"), ("A(((x)))", "x"), ("A([x])", "x"), ("A[[x]]", "x"),
        ("A[(x)]", "x"), ("A{x}", "x"), ("A{{x}}", "x"), ("A>x]", "x"), ("A[/x/]", "x"), ('A["x (y) [z]"]', "x (y) [z]"),
        ("A[x<br/>y]", "x"), ("A[]", "A"), ("A[x", "A"),
    ],
)  # fmt: skip
def test_the_words_of_a_node(node: str, words: str) -> None:
    chart = read_flowchart(f"flowchart LR; {node}")
    assert chart is not None
    assert [(one.id, one.words, one.line) for one in chart.nodes.values()] == [("A", words, 0)]


@pytest.mark.parametrize("text", ["", "sequenceDiagram\nA->>B: hi", "%% only a comment", "---\ntitle: x\n---\npie"])
def test_other_diagrams_are_none(text: str) -> None:
    assert read_flowchart(text) is None


def test_lines_are_counted_from_the_first_of_the_text() -> None:
    chart = read_flowchart("---\ntitle: x\n---\n\ngraph TD\nA --> B\n")
    assert chart is not None
    assert [(one.id, one.line) for one in chart.nodes.values()] == [("A", 5), ("B", 5)]
