"""Notes as people write them. Each case in `tests/cases/notes` is a page, and below a line of one dot what it says:

names joined by ` = ` (labels, then aliases), ` | ` the definition, ` | ` attributes; `> ` before an edge.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kg.model.term import Term, TermId
from kg.terms.reading import Reading

Read = Callable[..., Reading]
CASES = Path(__file__).parents[1] / "cases" / "notes"


def cases() -> Iterator[object]:
    for path in sorted(CASES.glob("*.md")):
        lines = path.read_text(encoding="utf-8").split("\n")
        starts = [n for n, line in enumerate(lines) if line.startswith("## ") and _is_a_case(lines, n)]
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
            dot = max(n for n in range(start, end) if lines[n] == ".")
            page = "\n".join(lines[start + 1 : dot]) + "\n"
            yield pytest.param(page, [line for line in lines[dot + 1 : end] if line], id=f"{path.stem}:{start + 1}")


def _is_a_case(lines: list[str], n: int) -> bool:
    """A case begins the file or stands after what the one before must say."""
    before = next(
        (lines[m] for m in range(n - 1, -1, -1) if lines[m].startswith("# ") or lines[m] == "." or lines[m].startswith("## ")),
        "",
    )
    return n < 3 or before == "."


@pytest.mark.parametrize(("page", "expected"), list(cases()))
def test_a_note_says_what_stands_below_it(read: Read, page: str, expected: list[str]) -> None:
    reading = read({"note.md": page})
    assert sorted(said(reading)) == sorted(line.rstrip(" |") for line in expected)
    assert reading.findings == ()


def said(reading: Reading) -> Iterator[str]:
    terms = reading.glossary.terms
    for term in terms.values():
        yield described(term)
    for edge in reading.glossary.relations:
        yield f"> {shown(terms, edge.subject)} {edge.type} {shown(terms, edge.object)}"


def described(term: Term) -> str:
    attributes = "; ".join(f"{key}: {plain(value)}" for key, value in sorted(term.attributes.items()))
    return " | ".join((" = ".join(term.names()), "".join(term.definitions.values()), attributes)).rstrip(" |")


def shown(terms: dict[TermId, Term], id: TermId) -> str:
    return terms[id].labels.get("en", terms[id].label("zh"))


def plain(value: object) -> str:
    return "".join(value.values()) if isinstance(value, dict) else str(value)


def test_every_claim_knows_its_line(read: Read) -> None:
    page = "# 标题\n\n| 名词 | 概念 |\n|---|---|\n| 导数 | 函数的变化率 |\n\n- **学习率**：梯度所乘的系数。\n"
    terms = read({"a.md": page}).glossary.terms
    assert [str(one) for one in terms["导数"].sources] == ["a.md:5:3"]
    assert str(terms["导数"].places["definitions.zh"]) == "a.md:5:8"
    assert str(terms["学习率"].places["definitions.zh"]) == "a.md:7:11"


def test_the_same_concept_in_several_notes_is_one_term(read: Read) -> None:
    reading = read(
        {
            "a.md": "| 名词 | 概念 |\n|---|---|\n| 批归一化（Batch Normalization） | 在小批量上归一化。 |\n",
            "b.md": "**批归一化**：用批内统计量标准化各层输入的技术。\n",
            "c.md": "- Batch Normalization (BN)：同上，但说法不同的一句话。\n",
        }
    )
    (term,) = reading.glossary.terms.values()
    assert term.labels == {"zh": "批归一化", "en": "Batch Normalization"}
    assert [alias.text for alias in term.aliases] == ["BN"]
    assert term.definitions == {"zh": "在小批量上归一化。"}
    assert term.explanations == {"zh": "用批内统计量标准化各层输入的技术。\n\n同上，但说法不同的一句话。"}
    assert [(one.path, one.line) for one in term.sources] == [("a.md", 3), ("b.md", 1), ("c.md", 1)]


def test_what_notes_say_of_a_term_with_a_file_is_merged_into_it(read: Read) -> None:
    reading = read(
        {
            "term.md": "---\nlabels: {en: Batch Normalization, zh: 批归一化}\n---\nIts own words.\n",
            "note.md": "**批归一化**：笔记里的中文释义一句。\n\n**Batch Normalization**: Other words, which come second.\n",
        }
    )
    (term,) = reading.glossary.terms.values()
    assert term.id == "term"
    assert term.definitions == {"en": "Its own words.", "zh": "笔记里的中文释义一句。"}
    assert [(one.path, one.line) for one in term.sources] == [("term.md", 1), ("note.md", 1), ("note.md", 3)]


def test_two_concepts_may_share_a_name(read: Read) -> None:
    reading = read({"a.md": "- 推理（Inference）：用模型求出结果的阶段。\n- 推理（Reasoning）：一步步得出结论的能力。\n"})
    assert {term.labels["en"] for term in reading.glossary.terms.values()} == {"Inference", "Reasoning"}


def test_an_edge_of_a_note_that_closes_a_cycle_is_left_out_with_a_warning(read: Read) -> None:
    reading = read({"a.md": "```mermaid\ngraph TD\n甲类 --> 乙类\n乙类 --> 丙类\n丙类 --> 甲类\n```\n"})
    assert len(reading.glossary.relations) == 2
    assert [(one.code, str(one.place)) for one in reading.findings] == [("note-closes-cycle", "a.md:5:1")]
    files = {"甲.md": "---\nzh: 甲类\nis_a: 乙类\n---\n", "乙.md": "---\nzh: 乙类\n---\n"}
    reading = read({**files, "note.md": "```mermaid\ngraph TD\n甲类 --> 乙类\n```\n"})
    assert [one.code for one in reading.findings] == ["note-closes-cycle"]


def test_a_note_makes_no_need_of_what_a_term_file_calls_an_alternative(read: Read) -> None:
    files = {f"{name}.md": f"---\nzh: {name}\n---\n" for name in ("乙类", "丙类")}
    files["甲类.md"] = "---\nzh: 甲类\nrequires: {any: [乙类, 丙类]}\n---\n"
    reading = read({**files, "note.md": "```mermaid\ngraph TD\n甲类 -->|requires| 乙类\n```\n"})
    assert [(one.object, one.group) for one in reading.glossary.relations] == [("乙类", 1), ("丙类", 1)]


def test_columns_become_declared_attributes_and_contradictions_are_told(read: Read) -> None:
    page = "| 名词 | 概念 | 归一化维度 | 备注 |\n|---|---|---|---|\n| 层归一化 | 按样本归一化 | {} | 常用 |\n"
    declared = '[attributes]\nnormalized_over = { en = "Normalized over", zh = "归一化维度" }\n'
    reading = read({"a.md": page.format("特征"), "b.md": page.format("批次")}, declared)
    (term,) = reading.glossary.terms.values()
    assert term.attributes == {"normalized_over": {"zh": "特征"}, "备注": {"zh": "常用"}}
    assert [(one.code, one.facts) for one in reading.findings] == [
        ("definition-differs", {"id": "层归一化", "key": "normalized_over", "first": "a.md:3"})
    ]


def test_a_page_with_other_names_or_links_to_it_is_about_one_concept(read: Read) -> None:
    reading = read(
        {
            "微调.md": "---\naliases: [Fine-tuning]\n---\n#应用\n\n接着训练，使它适应新任务。\n\n"
            "## 说明\n\n比预训练更小的 [[学习率|步长]]。\n",
            "notes/学习率.md": "# 学习率\n\n**学习率**：梯度所乘的系数。\n",
            "日记.md": "# 日记\n\n今天读了 [[微调]]，还有 [[没有的页]]。\n",
        }
    )
    assert sorted(reading.glossary.terms) == ["学习率", "微调"]
    tuning = reading.glossary.terms["微调"]
    assert tuning.names() == ("微调", "Fine-tuning")
    assert (tuning.tags, tuning.definitions) == (("应用",), {"zh": "接着训练，使它适应新任务。"})
    assert tuning.explanations == {"zh": "## 说明\n\n比预训练更小的 [[学习率|步长]]。"}
    assert reading.glossary.terms["学习率"].definitions == {"zh": "梯度所乘的系数。"}
    (edge,) = reading.glossary.relations
    assert (edge.subject, edge.type, edge.object, str(edge.place)) == ("微调", "related", "学习率", "微调.md:10:9")


def test_every_line_is_explained(read: Read) -> None:
    reading = read({"a.md": "## 小结\n\n前文说过。\n\n- 量化：将高精度转换为低精度。\n- 优点：简单又直接。\n"})
    assert [(one.place.line, one.reader, one.text, one.outcome, one.reason) for one in reading.explain("a.md")] == [
        (1, "heading", "小结", "no term", "a word that groups or labels"),
        (5, "entry", "量化", "term", "量化"),
        (6, "entry", "优点", "no term", "a word that groups or labels"),
    ]
    assert reading.explain("b.md") == ()


def test_two_names_are_one_concept_once_a_note_says_so(read: Read) -> None:
    pages = {
        "a.md": "- 词元：文本的最小单位。\n- Token: The smallest unit of text.\n",
        "b.md": "- 词元（Token）：模型读写的单位。\n",
    }
    (term,) = read(pages).glossary.terms.values()
    assert term.labels == {"zh": "词元", "en": "Token"}
    assert term.definitions == {"zh": "文本的最小单位。", "en": "The smallest unit of text."}
    assert [one.path for one in term.sources] == ["a.md", "a.md", "b.md"]


def test_a_page_of_its_own_gives_its_name_before_other_notes(read: Read) -> None:
    pages = {
        "a.md": "**嵌入（Embedding）**：另一篇里的说法。\n",
        "嵌入.md": "---\naliases: [向量表示]\n---\n把符号变成向量。\n",
    }
    (term,) = read(pages).glossary.terms.values()
    assert (term.id, term.definitions["zh"]) == ("嵌入", "把符号变成向量。")


def test_links_in_a_definition_relate(read: Read) -> None:
    page = "- 微调：在预训练之后接着训练，小心 [[过拟合]]。\n- 过拟合：把训练集背了下来的现象。\n"
    (edge,) = read({"a.md": page}).glossary.relations
    assert (edge.subject, edge.type, edge.object, str(edge.place)) == ("微调", "related", "过拟合", "a.md:1:20")


def test_groups_of_a_table_are_tags(read: Read) -> None:
    page = "| 类别 | 名词 | 概念 |\n|---|---|---|\n| 训练 | 批次 | 一次训练的样本 |\n| | 轮次 | 走完一遍数据 |\n"
    assert {id: term.tags for id, term in read({"a.md": page}).glossary.terms.items()} == {"批次": ("训练",), "轮次": ("训练",)}
