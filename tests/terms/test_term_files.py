"""What the keys and the text of a term file mean."""

from collections.abc import Callable

import pytest

from kg.model.label import Alias
from kg.model.term import Note, Reference, Term
from kg.terms.reading import Reading

Read = Callable[..., Reading]


def only_term(reading: Reading) -> Term:
    (term,) = reading.glossary.terms.values()
    return term


def codes(reading: Reading) -> list[tuple[str, str]]:
    return [(str(one.place), one.code) for one in reading.findings]


@pytest.mark.parametrize("key", ["labels: {en: A}", "en: A", "zh: 甲", "zh-TW: 甲", "kind: math", "is_a: []", "related:"])
def test_a_page_with_a_key_of_terms_is_a_term(read: Read, key: str) -> None:
    assert list(read({"some-page.md": f"---\n{key}\n---\n"}).glossary.terms) == ["some-page"]


@pytest.mark.parametrize("key", ["title: A", "tags: [a]", "id: a", "no: NO", "to: be", "draft: true", "status: stable"])
def test_a_page_without_one_is_none(read: Read, key: str) -> None:
    assert read({"page.md": f"---\n{key}\n---\n"}).glossary.terms == {}


def test_a_relation_type_of_the_glossary_itself_makes_a_term_too(read: Read) -> None:
    page = {"page.md": "---\ninvented_by: []\n---\n"}
    assert read(page).glossary.terms == {}
    assert list(read(page, '[relations.invented_by]\ninverse = "invented"\n').glossary.terms) == ["page"]


@pytest.mark.parametrize(
    ("path", "front", "id"),
    [
        ("a.md", "id: My Own ID\nen: B", "my-own-id"),
        ("Batch_Norm.md", "en: B", "batch-norm"),
        ("deep/批归一化.md", "en: B", "批归一化"),
        ("C++.md", "en: B", "c++"),
        ("🎉.md", "en: Party Time\nzh: 派对", "party-time"),
        ("🎉.md", "zh: 派对", "派对"),
        ("a.md", "id: '!'\nen: B", "a"),
    ],
)
def test_the_id_is_given_or_the_file_name_or_the_english_or_the_first_name(read: Read, path: str, front: str, id: str) -> None:
    assert only_term(read({path: f"---\n{front}\n---\n"})).id == id


@pytest.mark.parametrize(
    ("front", "labels"),
    [
        ("labels: {en: A, zh: 甲}", {"en": "A", "zh": "甲"}),
        ("zh-Hans: 甲\nEN: A", {"zh": "甲", "en": "A"}),
        ("labels: {zh_CN: 甲, zh-tw: 乙, no: NO}", {"zh": "甲", "zh-TW": "乙", "no": "NO"}),
        ("labels: {en: '', zh: 甲}", {"zh": "甲"}),
        ("labels: 批归一化", {"zh": "批归一化"}),
        ("en: 1.10\nkind: x", {"en": "1.10"}),
        ("kind: x\ntitle: A Title", {"en": "A Title"}),
        ("kind: x", {"en": "page"}),
    ],
)
def test_labels(read: Read, front: str, labels: dict[str, str]) -> None:
    assert only_term(read({"page.md": f"---\n{front}\n---\n"})).labels == labels


@pytest.mark.parametrize(
    ("written", "alias"),
    [
        ("BN", Alias(text="BN", lang="en", type="acronym")),
        ("GPT-4", Alias(text="GPT-4", lang="en", type="acronym")),
        ("CNNs", Alias(text="CNNs", lang="en", type="acronym")),
        ("nn.BatchNorm2d", Alias(text="nn.BatchNorm2d", lang="en", type="code")),
        ("torch.relu()", Alias(text="torch.relu()", lang="en", type="code")),
        ("grad_fn", Alias(text="grad_fn", lang="en", type="code")),
        ("BatchNorm", Alias(text="BatchNorm", lang="en")),
        ("Node.js 18", Alias(text="Node.js 18", lang="en")),
        ("ResNet (v1.5)", Alias(text="ResNet (v1.5)", lang="en")),
        ("批标准化", Alias(text="批标准化", lang="zh")),
        ("T5模型", Alias(text="T5模型", lang="zh")),
        ("no", Alias(text="no", lang="en")),
        ("{text: 批次正規化, lang: zh-TW, type: regional}", Alias(text="批次正規化", lang="zh-TW", type="regional")),
        ("{text: Old, type: former}", Alias(text="Old", lang="en", type="former")),
    ],
)
def test_an_alias_tells_its_language_and_type(read: Read, written: str, alias: Alias) -> None:
    reading = read({"a.md": f"---\nen: A\naliases: [{written}]\n---\n"})
    assert only_term(reading).aliases == (alias,)
    assert only_term(reading).places["aliases.0"].line == 3


def test_aliases_may_be_one_text_or_stand_by_language_and_phrases_and_misspellings_are_hidden(read: Read) -> None:
    assert [one.text for one in only_term(read({"a.md": "---\nen: A\naliases: BN\n---\n"})).aliases] == ["BN"]
    term = only_term(
        read({"a.md": "---\nen: A\naliases: {en: [b, c], zh: 丁}\nmisspellings: [aa]\nphrases: how a is made\n---\n"})
    )
    assert [(one.text, one.lang, one.type, one.hidden) for one in term.aliases] == [
        ("b", "en", "synonym", False),
        ("c", "en", "synonym", False),
        ("丁", "zh", "synonym", False),
        ("how a is made", "en", "phrase", True),
        ("aa", "en", "misspelling", True),
    ]


def test_what_is_blank_is_not_there(read: Read) -> None:
    term = only_term(
        read({"a.md": "---\nen: A\naliases: ['', ' ', BN]\nmisspellings: ['']\nreferences: [' ']\nuses: ['']\n---\n"})
    )
    assert ([one.text for one in term.aliases], term.references) == (["BN"], ())


def test_everything_else_that_front_matter_holds(read: Read) -> None:
    front = """
en: A
sense: {en: s, zh: 义}
effort: 30
status: draft
tags: [x, y]
references: [Book, 'https://a.b/c', {title: T, year: 2015, url: u}]
attributes: {a: true, b: 3, c: 0.5, d: 文, e: {en: x, zh: 甲}, f: [x, 2, yes], g: }
mine: {x: [1.10, no]}
"""
    term = only_term(read({"a.md": f"---{front}---\n"}))
    assert (term.sense, term.effort, term.status, term.tags) == ({"en": "s", "zh": "义"}, 30, "draft", ("x", "y"))
    assert term.references == (
        Reference(title="Book"),
        Reference(title="https://a.b/c", url="https://a.b/c"),
        Reference(title="T", year=2015, url="u"),
    )
    assert term.attributes == {"a": True, "b": 3, "c": 0.5, "d": "文", "e": {"en": "x", "zh": "甲"}, "f": ("x", 2, "yes")}
    assert term.extra == {"mine": {"x": ["1.10", "no"]}}


def test_text_belongs_to_the_language_that_its_heading_names(read: Read) -> None:
    chinese = "定义。\n\n讲解。\n\n## 更多\n\n正文。"
    english = "A definition\nof two lines.\n\nMore.\n\n### How\n\ntext"
    text = f"{chinese}\n\n## English\n{english}\n\n## 中文\n\n补充。\n"
    term = only_term(read({"a.md": f"---\nen: A\n---\n# A\n\n{text}"}))
    assert term.definitions == {"zh": "定义。", "en": "A definition\nof two lines."}
    assert term.explanations == {"zh": "讲解。\n\n## 更多\n\n正文。\n\n补充。", "en": "More.\n\n### How\n\ntext"}
    assert (term.places["definitions.zh"].line, term.places["definitions.en"].line) == (6, 15)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("批归一化 normalises batches.", "en"),
        ("批归一化 is 归一化 for 一批。", "zh"),
        ("均值 $\\frac{longlatex}{verylong}$ 和 `more_code_here` https://example.com/path", "zh"),
        ("Only English.", "en"),
        ("$$x$$", "en"),
    ],
)
def test_text_before_any_such_heading_is_chinese_where_a_third_of_its_letters_are(read: Read, text: str, lang: str) -> None:
    term = only_term(read({"a.md": f"---\nen: A\n---\n{text}\n"}))
    assert set(term.definitions) | set(term.explanations) == {lang}


def test_a_heading_beside_a_language_heading_ends_its_text(read: Read) -> None:
    term = only_term(
        read({"a.md": "---\nen: A\n---\n## English\n\nDefinition.\n\n## 误区\n\n不要混淆。\n\n## Usage\n\nLike this.\n"})
    )
    assert term.notes == (Note(type="pitfall", lang="zh", text="不要混淆。"), Note(type="usage", lang="en", text="Like this."))


@pytest.mark.parametrize(
    ("heading", "type", "text"),
    [
        ("误区", "pitfall", "正文"), ("Pitfalls", "pitfall", "正文"), ("例子", "example", "正文"),
        ("Example 2", "example", "正文"), ("公式", "formula", "正文"), ("Formula", "formula", "正文"),
        ("用法", "usage", "正文"),
        ("历史", "history", "正文"),
        ("通俗地说", "plain", "正文"), ("In plain words", "plain", "正文"),
        ("History", "history", "正文"), ("误区：混淆两者", "pitfall", "混淆两者\n\n正文"),
    ],
)  # fmt: skip
def test_sections_with_a_known_name_are_notes(read: Read, heading: str, type: str, text: str) -> None:
    term = only_term(read({"a.md": f"---\nen: A\n---\n定义。\n\n### {heading}\n正文\n\n### 别的\n\n讲解。\n"}))
    assert term.notes == (Note(type=type, lang="zh", text=text),)
    assert term.explanations == {"zh": "### 别的\n\n讲解。"}


def test_what_is_no_paragraph_is_no_definition(read: Read) -> None:
    term = only_term(read({"a.md": "---\nen: A\n---\n- a list\n\n```\ncode\n```\n\nThe definition.\n\nMore.\n"}))
    assert term.definitions == {"en": "The definition."}
    assert term.explanations == {"en": "- a list\n\n```\ncode\n```\n\nMore."}


@pytest.mark.parametrize(
    ("front", "finding"),
    [
        ("effort: soon", ("a.md:3:9", "value-wrong")),
        ("status: done", ("a.md:3:9", "value-wrong")),
        ("aliases: [{text: x, type: nickname}]", ("a.md:3:27", "value-wrong")),
        ("aliases: [{txt: x}]", ("a.md:3:12", "value-wrong")),
        ("labels: {english please: x}", ("a.md:3:10", "value-wrong")),
        ("attributes: [x]", ("a.md:3:13", "value-wrong")),
        ("references: [{year: 2015}]", ("a.md:3:14", "value-wrong")),
        ("requries: [b]", ("a.md:3:1", "key-unknown")),
        ("en: B", ("a.md:3:1", "key-twice")),
        ("requires: {b: {en: one, the other}}", ("a.md:3:25", "value-wrong")),
    ],
)
def test_what_cannot_be_meant_is_a_finding_where_it_stands(read: Read, front: str, finding: tuple[str, str]) -> None:
    reading = read({"a.md": f"---\nen: A\n{front}\n---\n", "b.md": "---\nen: B\n---\n"})
    assert [one for one in codes(reading) if one[1] == finding[1]] == [finding]


def test_a_key_like_a_known_one_says_which(read: Read) -> None:
    (finding,) = read({"a.md": "---\nen: A\nrequries: [b]\n---\n"}).findings
    assert finding.facts == {"key": "requries", "nearest": "requires"}


def test_what_is_not_declared_is_remarked_only_where_something_is(read: Read) -> None:
    page = {"a.md": "---\nen: A\nkind: math\nattributes: {size: 3}\n---\n"}
    assert read(page).findings == ()
    declared = '[kinds]\ntask = "Task"\n[attributes]\ncost = { en = "Cost" }\n'
    assert codes(read(page, declared)) == [("a.md:3:7", "kind-undeclared"), ("a.md:4:14", "attribute-undeclared")]
    assert only_term(read(page, declared)).kind == "math"
