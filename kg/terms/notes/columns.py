"""What the columns of a table hold, told by the words of its header."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from kg.language.names import fold
from kg.model.glossary import Vocabulary
from kg.terms.notes.naming import plain

Role = Literal["name", "chinese", "english", "short", "group", "number", "definition", "telling", "examples", "uses", "plain"]
"""definition: says what the row's concept is. telling: says something that will do as a definition, and is an attribute too.
examples: lists kinds. uses: lists what it serves. plain: an attribute."""

_WORDS: tuple[tuple[Role, str], ...] = (
    ("number", r"序号|编号|no\.?|#|id"),
    ("chinese", r"中文名?称?|汉语|中文术语|chinese"),
    ("english", r"英文名?称?|英语|英文全称|全称|英文术语|english"),
    ("short", r"缩写|简称|英文缩写|abbr(?:eviation)?\.?|acronym"),
    ("group", r"类别|分类|分组|大类|领域|章节|组|category|group|section"),
    ("name", r"名词|术语|词汇|词条|专业术语|概念名称?|关键词|term|word|concept|glossary"),
    ("definition", r"定义.*|释义|含义|意思|解释|说明|描述|简介|概念|definition|meaning|explanation|description"),
    ("examples", r"常见类型.*|类型/示例|常见示例|种类|子类型?|常见的?类型|types?|kinds?|variants?"),
    ("uses", r"(?:适用|应用|使用|典型)?(?:场景|用途|任务)|应用|应用领域|use cases?|used for|applications?|usage"),
    ("telling", r".*(?:说明|描述|解释|功能|作用|特点|特征|concept|description|purpose|function|notes?)"),
)
_ROLES = tuple((role, re.compile(words, re.IGNORECASE)) for role, words in _WORDS)
_NAMES_A_ROW = re.compile(
    r".*(?:名词|术语|概念|名称|名|类型|方法|模型|架构|种类|算法|技术|term|name|concept|type|method|model)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Column:
    """header: as written. key: of the attribute, the declared one where its labels hold the header."""

    role: Role
    header: str
    key: str


def read_columns(headers: Sequence[str], vocabulary: Vocabulary) -> tuple[Column, ...] | None:
    """The columns of a table that says what concepts are; None where its header speaks of something else."""
    columns = [Column(_role(plain(one)), plain(one), attribute_key(plain(one), vocabulary)) for one in headers]
    roles = [column.role for column in columns]
    if not columns:
        return None
    named = next((number for number, role in enumerate(roles) if role in ("name", "chinese", "english")), None)
    if named is None:
        named = next((number for number, role in enumerate(roles) if role not in ("number", "group", "short")), None)
        if named is None:
            return None
        says = any(role in ("definition", "telling") for number, role in enumerate(roles) if number != named)
        header_names = bool(_NAMES_A_ROW.fullmatch(columns[named].header)) and roles[named] != "telling"
        declared = any(column.key in vocabulary.attributes for number, column in enumerate(columns) if number != named)
        uses = any(role in ("uses", "examples") for role in roles) and header_names
        if not (says or uses or declared or (header_names and roles[named] == "definition")):
            return None
        columns[named] = Column("name", columns[named].header, columns[named].key)
    return tuple(columns)


def attribute_key(header: str, vocabulary: Vocabulary) -> str:
    """The declared attribute that a header names, else the header's own words."""
    said = fold(header)
    for key, declared in vocabulary.attributes.items():
        if said in {fold(key), *map(fold, declared.labels.values())}:
            return key
    return header


def _role(header: str) -> Role:
    return next((role for role, words in _ROLES if words.fullmatch(header)), "plain")
