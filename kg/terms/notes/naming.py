"""Names as notes write them: `中文（English，EN）`, `English（中文）`, `名 English`, `甲乙/丙`, marks around them taken off."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kg.language.chinese import HAN, count_han
from kg.language.names import fold
from kg.model.label import Alias, Texts
from kg.terms.aliases import alias_of
from kg.terms.notes.plausible import why_no_name
from kg.terms.notes.wording import SEVERAL

_LINK = re.compile(r"!?\[\[([^\[\]|]+?)(?:\\?\|[^\[\]]*)?\]\]|!?\[([^\[\]]*)\](?:\([^()]*\)|\{[^{}]*\})*")
_MARKS = re.compile(r"\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|`|</?\w+[^<>]*>|\{#[^{}]*\}|^\s*#+\s+")
_AROUND_A_NAME = " \t-–—·:：。.，,;；、?？!！"
_LONGEST = 300
_BRACKETED = re.compile(r"(?P<outer>[^（()）]+?)\s*[（(](?P<inner>[^（()）]*)[)）]\s*")
_CODE_CALL = re.compile(r"(?:\w+(?:[._]\w+)+\(.*\)|[\w.]+\(\))", re.ASCII)
_TWO_SCRIPTS = re.compile(rf"(?P<han>[{HAN}][{HAN}\-·]*)\s+(?P<latin>[A-Za-z][\w .+#/&'’\-]*)")
_TWO_SCRIPTS_TURNED = re.compile(rf"(?P<latin>[A-Za-z][\w .+#/&'’\-]*?)\s+(?P<han>[{HAN}][{HAN}\-·]+)")
_HAN_TAIL = re.compile(rf"[A-Za-z][\w-]+(?P<tail>\s?[{HAN}]+)")
_KIND_OF_THING = re.compile(
    r"模型|网络|神经网络|数据集|框架|矩阵|向量|分布|采样|类|库|语言|参数|优化器|散度|图|平台|工具|环境|变换|层|网络层|函数|算法|损失"
)
_ENDS_A_NAME = re.compile(
    r"任务|问题|家族|格式|文件|层|函数|算法|架构|结构|机制|方法|编码|技术|系统|损失|范数|公式|系列|初始化|值|集|工作流程|训练步骤|流程|步骤"
)
SAYS_NO_NAME = re.compile(
    r"(?:如|例如|比如|即|也|又|简称|亦|通常|常|见|参见|包括|含|eg\b|e\.g|i\.e|for example|such as|see\b|aka\b)", re.IGNORECASE
)
_SAYS_A_NAME = re.compile(
    r"(?:即|也称为?|又称为?|亦称|简称|又名|英文名?[:：]?|全称[:：]?|缩写[:：]?为?|aka\.?\s|also called|also known as)\s*",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[，,、；;]\s*|\s+或\s*|\s*或称\s*|\s*/\s*(?=[A-Za-z]{2})")
_BETWEEN_NAMES = re.compile(r"\s*、\s*|(?<=[)）])\s*(?:和|与|及|&|and)\s*|(?<=[A-Za-z])\s+(?:和|与)\s+(?=[A-Za-z])")


@dataclass(frozen=True)
class Names:
    """What one concept is called. qualifier: words in brackets that are no name but tell in which sense."""

    labels: Texts
    aliases: tuple[Alias, ...] = ()
    qualifier: str = ""

    def texts(self) -> tuple[str, ...]:
        return (*self.labels.values(), *(alias.text for alias in self.aliases))

    @property
    def first(self) -> str:
        """The name by which it is shown in reasons."""
        return next(iter(self.labels.values()))


@dataclass(frozen=True)
class NoName:
    """Why a text names nothing."""

    text: str
    reason: str


@lru_cache(maxsize=1 << 16)
def plain(text: str) -> str:
    """A text without links, emphasis, code marks and tags; what they enclose stays."""
    without_links = _LINK.sub(lambda match: (match[1] or match[2] or "").strip(), text)
    return _MARKS.sub("", without_links).strip()


@lru_cache(maxsize=1 << 14)
def written_names(text: str) -> tuple[Names, ...] | NoName:
    """The concepts that a cell, a heading or a part of a line names: most often one."""
    if len(text) > _LONGEST:
        return NoName(text[:_LONGEST], "too long for a name")
    whole = plain(text)
    bare = whole if _CODE_CALL.fullmatch(whole) else whole.strip(_AROUND_A_NAME)
    parts = [part for part in _outside_brackets(bare) if part]
    read: list[Names] = []
    for part in parts or [bare]:
        for one in _shared_head(part):
            names = _one(one)
            if isinstance(names, NoName):
                return names
            read.append(names)
    return tuple(read)


def _outside_brackets(text: str) -> Iterator[str]:
    """What stands between `、` and the like, brackets kept whole."""
    start = 0
    for match in _BETWEEN_NAMES.finditer(text):
        before = text[start : match.start()]
        if sum(before.count(mark) for mark in "(（") == sum(before.count(mark) for mark in ")）"):
            yield before
            start = match.end()
    yield text[start:]


def _one(text: str) -> Names | NoName:
    bracketed = _BRACKETED.fullmatch(text)
    if bracketed is not None and not _CODE_CALL.fullmatch(text):
        outer = _one(bracketed["outer"])
        return outer if isinstance(outer, NoName) else _with_bracket(outer, bracketed["inner"].strip())
    if (reason := why_no_name(text)) is not None:
        return NoName(text, reason)
    for pattern in (_TWO_SCRIPTS, _TWO_SCRIPTS_TURNED):
        match = pattern.fullmatch(text)
        if match and _glosses(match["han"], match["latin"], pattern is _TWO_SCRIPTS):
            return _labelled(match["han"], (match["latin"].strip(),))
    return _labelled(text, ())


def _glosses(han: str, latin: str, han_first: bool) -> bool:
    """Whether two names side by side say the same: `优化器 optimizer` does; `Adam 优化器` and `one hot 编码` are one name.

    A single Latin word with a capital before a Chinese one tells what kind it is of, rather than what it is.
    """
    if why_no_name(han) is not None or SEVERAL.search(han) or (len(han) < 2 and not _KIND_OF_THING.fullmatch(han)):
        return False
    is_common = latin.islower() or " " in latin
    if _KIND_OF_THING.fullmatch(han):
        return is_common and (han_first or not _ENDS_A_NAME.fullmatch(han))
    return (is_common or han_first) and not _ENDS_A_NAME.fullmatch(han)


def _with_bracket(names: Names, inner: str) -> Names:
    if SAYS_NO_NAME.match(inner) and not (said := _SAYS_A_NAME.match(inner)):
        return names
    said = _SAYS_A_NAME.match(inner)
    others = [part.strip() for part in _BETWEEN.split(inner[said.end() :] if said else inner) if part.strip()]
    outer = names.first
    if not others or any(why_no_name(other) for other in others):
        return names
    if said is None and not any(_is_other_name(outer, other) for other in others):
        return Names(names.labels, names.aliases, qualifier=inner)
    return _labelled(outer, (*names.texts()[1:], *others))


def _is_other_name(outer: str, inner: str) -> bool:
    """Whether words in brackets rename what stands before them: in the other script, or short for it or the other way round."""
    if (count_han(outer) == 0) != (count_han(inner) == 0):
        return True
    if count_han(outer) and count_han(inner):
        return len(inner) > 3 and len(outer) > 3 and inner[-2:] == outer[-2:]
    return _abbreviates(inner, outer) or _abbreviates(outer, inner)


def _abbreviates(short: str, long: str) -> bool:
    """Whether a name of capitals holds the initials of a longer one, in order."""
    capitals = [letter for letter in short if letter.isupper()]
    if not 2 <= len(capitals) <= len(long) or len(short) >= len(long) or " " in short.strip():
        return False
    words = re.findall(r"[A-Za-z0-9]+", long)
    rest = iter("".join(words).casefold())
    return bool(words) and words[0][0].casefold() == short[0].casefold() and all(one.casefold() in rest for one in capitals)


def _labelled(first: str, others: tuple[str, ...]) -> Names:
    """One label per language: the first name in it, but rather a whole name than its abbreviation."""
    texts = list(dict.fromkeys((first, *others)))
    labels: Texts = {}
    for text in sorted(texts, key=lambda one: alias_of(one).type in ("acronym", "code")):
        lang = _script(text)
        if lang not in labels and (alias_of(text).type not in ("acronym", "code") or text == first or not labels):
            labels[lang] = text
    if first in labels.values():
        ordered = {_script(first): first, **labels}
        labels = {lang: labels[lang] for lang in ordered}
    kept = set(labels.values())
    return Names(labels, tuple(alias_of(text, _script(text)) for text in texts if text not in kept and fold(text)))


def _script(name: str) -> str:
    """The language of a name: Chinese as soon as it holds a Chinese character."""
    return "zh" if count_han(name) else "en"


def _shared_head(text: str) -> Iterator[str]:
    """`梯度消失/爆炸` is 梯度消失 and 梯度爆炸: a later part replaces the end of the first."""
    parts = [part.strip() for part in text.split("/")]
    first = parts[0]
    if len(parts) < 2 or any(len(part) < 2 for part in parts) or "(" in text or "（" in text:
        yield text
        return
    scripts = {count_han(part) == len(part) for part in parts}
    if scripts == {True}:
        yield first
        for part in parts[1:]:
            yield first[: -len(part)] + part if len(part) < len(first) else part
    elif (tail := _HAN_TAIL.fullmatch(parts[-1])) and not any(map(count_han, parts[:-1])):
        yield from (f"{part}{tail['tail']}" for part in parts[:-1])
        yield parts[-1]
    elif any(map(count_han, parts)):
        yield text
    else:
        yield from parts
