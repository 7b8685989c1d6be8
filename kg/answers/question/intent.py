"""What about its terms a question asks.

Each rule is a pattern of general question words in Chinese and English; the first that fits decides. Order is by how
much a pattern says: *difference* before *choose* before *list* before *definition*, because "which is better" also holds
the words of a choice, and "what are the kinds of" also begins like a definition.
"""

import re
from collections.abc import Sequence
from typing import Literal

Intent = Literal["definition", "difference", "prerequisite", "list", "path", "choose", "why", "out_of_scope"]


Named = Literal["any", "several", "alternatives"]
"""What terms a question must name for a rule to apply: any number, two or more, or two side by side (*A or B*)."""


def intent_of(question: str, named: Named) -> Intent:
    """What a question that names terms in this way asks of them; `definition` where no rule says anything else."""
    text = " ".join(question.casefold().split())
    enough = _LEVELS.index(named)
    for intent, pattern, least in _RULES:
        if enough >= _LEVELS.index(least) and pattern.search(text):
            return intent
    return "definition"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


_NEEDS = _any(
    r"(之前|以前).{0,8}(要|需|应|该|得|学|懂|会|了解|掌握|知道)",
    r"(要|需要?|应该?|得|必须)?先(要|得|应|该|行)?(学|懂|会|了解|掌握|知道|理解|弄|搞|看|补|修|有|打)",
    r"(需要?|应该?|得|必须)(知道|了解|掌握|懂|学会?)(什么|哪些|啥)|先修|前置|先决|先导|预备知识|基础知识|"
    r"需要(什么|哪些|哪种)?.{0,6}(基础|知识)|(什么|哪些)(数学|编程|理论)?(基础|知识|前提)",
    r"学.{1,24}(要|需要|得|应该?|必须)(会|懂|学|了解|掌握|知道)(什么|哪些|啥)",
    r"\bprereq|\bprerequisite|\b(learn|know|study|understand|read|master|cover)\b.{0,40}\b(first|before|beforehand)\b",
    r"\bbefore\b.{0,30}\b(learn|study|understand|tackl|start|read|div)\w*",
    r"\bwhat (background|foundation|basics|math|maths|mathematics|knowledge|concepts?)\b.{0,40}\b(need|require|"
    r"for|should|underl)",
    r"\b(what|which)\b(?!.{0,40}\b(use|choose|pick|apply)\b).{0,60}\bbefore\b|\b(what|which)\b.{0,40}\b(do|should|"
    r"must) (i|we|one|you) (need to )?(know|learn|understand|study)\b",
    r"\b(need|have|ought) to (know|learn|understand|study)\b|\brequired to understand\b|\bdepends? on what\b",
)
_ROUTE = _any(
    r"从.{1,40}(到|至|走到|过渡到|发展到|演变(到|成)|变成|通向|推(导)?(到|出))",
    r"(学习)?(路线|路径|路线图)|怎么(一步步|逐步)|循序渐进|依次(经过|学)|中间(经过|隔|有)|一步步",
    r"(之间|两者|二者|彼此)?(有|是)?(什么|啥|怎样的?|何种|哪些)(关系|联系|关联)|怎么(联系|关联|相连|连)|"
    r"(的)?(关系|联系|关联)(是什么|是啥|如何)|如何(联系|关联)",
    r"\bfrom\b.{1,60}\bto\b|\b(path|roadmap|route|road|steps?|way)\b.{0,30}\b(from|between|to)\b|\bget to\b|\blearning path\b",
    r"\b(relat|connect|link|tied|hang)\w*\b.{0,30}\b(to|with|between|together)\b|\b(how|are|"
    r"is)\b.{1,60}\b(related|connected|linked)\b",
    r"\b(relation(ship)?|connection|link)\b.{0,10}\bbetween\b|\bwhat (connects|links|relates|ties)\b|\bhow (do|"
    r"does)\b.{1,60}\brelate\b",
)
_APART = _any(
    r"区别|差别|差异|不同|异同|对比|相比|比较(?!好|快|稳|大|小|合|适|强|高|低|多|少|简|难|容)|一回事|一个意思|同义|同一(个|种|"
    r"件|回|类)|一样|等同|等价|分别(是|指)|怎么?区分|如何区分|区分|混淆|分不清|有何分别|还是说",
    r"\bvs\b|\bversus\b|\bdiffer|\bdistinguish|\bdistinct|\bcompar|\bcontrast|\bas opposed to\b|\bsame (thing|"
    r"as)\b|\btell\b.{1,50}\bapart\b",
)
_OF_TWO = _any(
    r"怎么选|如何选|选(哪|谁)|该(用|选)哪|用哪个|哪(个|种)(更|好|快|强|准|合适)|哪一?个(好|更)|谁(更|好)|好还是|"
    r"还是.{1,20}(好|更)",
    r"\bwhich (one )?(is|should|would|do|to|of)\b|\bbetter\b|\bor\b.{1,40}\b(which|should|better)\b|"
    r"\bshould i (use|choose|pick)\b.{1,40}\bor\b",
)
_WHY = _any(
    r"为什么|为何|为啥|干嘛|怎么会|何以|凭什么|原因|缘故|理由|目的是|意义(是|何在|在)|有什么意义|有何意义|动机|"
    r"怎么导致|什么导致|什么引起|由什么(引起|导致|造成)|怎么产生|起因|图什么",
    r"\bwhy\b|\bhow come\b|\breasons?\b|\bwhat causes?\b|\bwhat is the (point|purpose|motivation|reason|benefit|"
    r"use) (of|behind|for)\b",
    r"\bwhat('s| is) the (point|purpose|motivation|reason) (of|behind|for)\b|\bwhat (leads?|gives? rise) to\b|"
    r"\bwhat makes\b|\bpurpose of\b",
)
_CHOICE = _any(
    r"(用|选|选择|挑|采用|换|上|试)(什么|哪|啥)|选(择|用)?(什么|哪|啥)|哪(种|个|款|类|些).{0,16}(合适|适合|更好|"
    r"最好|好用|比较好|更稳|更快|最稳|更合适|最合适|最适合)",
    r"(什么|哪种|哪个|哪一种|啥).{0,12}(合适|适合|更好|最好|比较好|好用)|(应该?|该)(用|选|采用|换|怎么选)|怎么选|"
    r"如何选|什么时候(该|应|要|适合)?(用|选)|何时(该)?(用|选)|该怎么办",
    r"(用|选|选择|采用)[^，。？?]{1,24}还是|推荐(什么|哪|用|一|个)|有(什么|哪些)?推荐|首选|最适合|更适合",
    r"\bwhich\b|\bshould (i|we|one|you) (use|choose|pick|take|prefer|apply|go)\b|\bwhat (should|would|can|could|"
    r"do) (i|we|you|one) (use|choose|pick|recommend)\b",
    r"\bbest\b|\bsuitable\b|\bsuits?\b|\brecommend|\bwhen (should|would|do|to)\b.{0,20}\b(use|choose|prefer|"
    r"pick)\b|\bgood (choice|fit|for)\b|\bpick\b|\bchoose\b",
    r"\bwhat\b.{1,40}\b(to|should be|is) used? (for|if|when|with)\b.{1,60}\b(small|large|big|few|little|no|low|limited|high)\b",
)
_SEVERAL = _any(
    r"有哪(些|几)|哪(些|几)(种|类|个|步|些|方面|部分|层)?|列(出|举|一下)|举(出|一些|几个)|几(种|类|个|步|层|部分|"
    r"大)|(种类|类型|类别|分类|变体|分支|组成|成员|步骤|环节|阶段)(有|是|包)",
    r"的(种类|类型|类别|分类|变体|组成|分支|步骤|例子|实例|应用|用途)\s*[？?。]?$|包(括|含)(什么|哪些)?|分(为|"
    r"成)(什么|哪|几)|由(什么|哪些).{0,8}(组成|构成)|(都)?有什么(种类|类型|方法|用途|应用|例子|办法|手段|算法|"
    r"步骤|组成)|(常见|常用|主要|典型)的.{1,14}(有|是什么|包括)?",
    r"(用途|应用|例子|实例)(有|是)|能(用来|用于)?做什么|可以(用来)?做什么|用(来|在|于)(做什么|哪|什么)|(常见|常用)(的)?",
    r"\blist\b|\bname (some|a few|the|all|three|two|four|five|several)\b|\benumerate\b|\bwhat (kinds?|types?|"
    r"sorts?|forms?|variants?|varieties|examples?|parts?|components?|steps?|stages?|methods?|ways?|techniques?) ",
    r"\bwhat are (the |some |common |its |all |typical |popular |main |different )",
    r"\b(kinds?|types?|sorts?|examples?|variants?|components?|parts|steps|stages|applications|uses) of\b.{1,60}|"
    r"\bwhat (does|do)\b.{1,50}\b(consist|contain|comprise|include)",
    r"\bgive\b.{0,12}\b(examples|some|a few)\b|\bwhich\b.{1,30}\b(are there|exist)\b|\bhow many (kinds|types)\b|"
    r"\bused for\b|\bmade (up )?of\b|\b(are|is) there (any |some |other )?",
    r"\bwhich\b.{1,40}\b(exist|belong|do you know|are (kinds|types|part|common|there))\b|\bconsists? of\b",
)
_ANY_EXISTING = _any(
    r"有哪(些|几)|都有(什么|啥)|哪(些|几)(种|类|步)|列(出|举)|几(种|类|步)",
    r"\blist\b|\bname (some|a few|the|all|three|two|four|five|several)\b|\bwhat (kinds|types) \b|\b(exist|are there)\b",
    r"\bwhich (\w+ ){1,2}(use|uses|employ|employs|rely|have|contain|include|are based)\b",
)

_LEVELS: Sequence[Named] = ("any", "several", "alternatives")
_RULES: Sequence[tuple[Intent, re.Pattern[str], Named]] = (
    ("difference", _APART, "several"),
    ("prerequisite", _NEEDS, "any"),
    ("why", _WHY, "any"),
    ("path", _ROUTE, "any"),
    ("difference", _OF_TWO, "alternatives"),
    ("list", _ANY_EXISTING, "any"),
    ("choose", _CHOICE, "any"),
    ("list", _SEVERAL, "any"),
    ("difference", _APART, "any"),
)
"""Intent, pattern, and what terms the question must name for the rule to apply."""
