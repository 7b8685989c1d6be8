"""A comparison as a Markdown table, read back by a Markdown parser."""

import pytest
from markdown_it import MarkdownIt

from kg.answers.comparison import compare
from kg.app.service import GlossaryService
from kg.model.term import Term
from kg.render.comparison import MOST_NAMES, comparison_markdown
from kg.render.text import printable
from tests.answers.snapshots import snapshot_of
from tests.graph.builder import glossary
from tests.render.hostile import HOSTILE


def table(markdown: str) -> list[list[str]]:
    """The rows of the only table of a text, each cell as a reader sees it."""
    rows: list[list[str]] = []
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown)
    assert [token.type for token in tokens if token.level == 0] == ["table_open", "table_close"]
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
        if token.type == "inline":
            rows[-1].append("".join(child.content for child in token.children or ()))
    return rows


def test_what_is_shared_stands_in_a_column_of_its_own(service: GlossaryService) -> None:
    head, *rows = table(comparison_markdown(service.compare(["BN", "LN"]), "zh"))
    assert head == ["", "批归一化", "层归一化", "共同"]
    by_label = {row[0]: row[1:] for row in rows}
    assert by_label["类别"] == ["", "", "技术"]
    assert by_label["是一种"] == ["", "", "归一化"]
    assert by_label["对批量大小敏感"] == ["是", "否", ""]
    assert by_label["解决"] == ["内部协变量偏移", "", ""]


def test_units_stand_beside_the_label(service: GlossaryService) -> None:
    rows = table(comparison_markdown(service.compare(["LSTM", "GRU"]), "en"))
    assert ["Released (year)", "1997", "", ""] in rows


def test_links_in_definitions_are_the_words_they_show(service: GlossaryService) -> None:
    markdown = comparison_markdown(service.compare(["variance", "mean"]), "en")
    assert "[[" not in markdown
    assert "squared distances from the average." in markdown


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_a_name(name: str) -> None:
    made = glossary("a requires c\nb requires c")
    terms = {**made.terms, "c": Term(id="c", labels={"en": name}), "a": Term(id="a", labels={"en": name})}
    rows = table(comparison_markdown(compare(snapshot_of(made.model_copy(update={"terms": terms})), ("a", "b")), "en"))
    shown = printable(name)
    assert rows[0][1] == shown
    assert [row[-1] for row in rows if row[0] == "requires"] == [shown]


def test_a_long_list_is_counted() -> None:
    lines = [f"a requires t{number:02}" for number in range(MOST_NAMES + 3)]
    rows = table(comparison_markdown(compare(snapshot_of(glossary("\n".join([*lines, "b"]))), ("a", "b")), "en"))
    assert next(row for row in rows if row[0] == "requires")[1].endswith("t11 and 3 more")
