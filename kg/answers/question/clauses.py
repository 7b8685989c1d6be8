"""Where in a question it is asked: what stands before only sets the scene."""

import re

from kg.answers.question.wording import SENTENCE_END

_END = re.compile(
    r"[，,；;：:—–]+|\s-+\s|(?<=\w)\s+(?=but\s|yet\s|so\s+(?:what|which|why|how|should|can|do|is)\b)|(?=但是?|可是|不过|然而)"
)
_ASKS = re.compile(
    r"什么|啥|哪|怎|咋|如何|何(时|以|为|必|苦|种)|为何|有何|吗|呢|么[？?]?$|几(种|个|类|步|层|大|部分)|多少|谁|还是|是否|干嘛|"
    r"(是不是|能不能|要不要|该不该|可不可以|有没有|行不行|好不好|值不值|适不适|需不需)|"
    r"推荐|建议|求(助|推荐|教|问)|请(问|教|介绍|解释|说|讲|列|举|推荐)|列(出|举)|举(出|例|几)|讲讲|说说|谈谈|解释|介绍|对比|比较一下|盘点|原因|区别|"
    r"\b(what|what's|whats|which|why|how|who|whom|whose|where|should|shall)\b|"
    r"^\s*(and |but |so |or |then |yet )?(is|are|was|were|am|do|does|did|can|could|would|will|has|have|may|might|when|"
    r"recommend|suggest|list|name|explain|compare|tell|give|walk|show|describe|define|enumerate)\b|"
    r"\b(any|some) (advice|suggestions?|ideas?|tips|hints?|recommendations?|thoughts?)\b|\b(advice|help|difference|reason)\b",
    re.IGNORECASE,
)
_SUPPOSES = re.compile(
    r"^\s*(and |but |so )?(when|whenever|if|since|because|after|while|although|though|given|suppose|assuming|once|as|"
    r"whether|before|for|to|with|in)\b(?!\s+(which|what|how)\b)|^(如果|假如|要是|当|因为|由于|虽然|既然|尽管)",
    re.IGNORECASE,
)
_WONDERS = re.compile(
    r"不(知道?|清楚|明白|确定|晓得|懂|理解)|没(搞|弄|看)?(懂|明白)|搞不(懂|清)|"
    r"\b(don't|dont|do not|didn't|can't|cannot|not|never|no) (know|sure|understand|clear|idea|get|see)\b|\bno idea\b",
    re.IGNORECASE,
)


def asking_sentence(text: str) -> tuple[str, str]:
    """A text taken apart into the last sentence that asks, else the last of all, and the other sentences."""
    sentences = [one for one in SENTENCE_END.split(text) if one.strip(" .。？?！!")]
    if not sentences:
        return "", ""
    last = next((at for at in reversed(range(len(sentences))) if asks(sentences[at])), len(sentences) - 1)
    return sentences[last], " ".join(sentences[:last] + sentences[last + 1 :])


def asking_part(sentence: str) -> tuple[str, str]:
    """A sentence taken apart into the clauses before the first that asks, and the rest. Where none asks, all of it does."""
    starts = [0, *(end.end() for end in _END.finditer(sentence))]
    clauses = list(zip(starts, [*starts[1:], len(sentence)], strict=True))
    for doubtful in (_asks_outright, asks):
        for start, end in clauses:
            if doubtful(sentence[start:end]):
                return sentence[:start].strip(), sentence[start:].strip()
    return "", sentence


def asks(text: str) -> bool:
    """Whether a text asks something, by its words or by its mark."""
    return bool(_ASKS.search(text)) or text.rstrip().endswith(("?", "？"))


def _asks_outright(clause: str) -> bool:
    """Whether a clause asks: neither supposes something (*when it fails*) nor tells what is not known (*不知道为什么*)."""
    return asks(clause) and not _WONDERS.search(clause) and not _SUPPOSES.search(clause)
