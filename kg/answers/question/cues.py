"""General words of questions in Chinese and English that tell what is asked, each with how much it tells.

*How come* tells more than *which*: a question may hold both. The words are those of asking, never those of a field.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Intent = Literal["definition", "difference", "prerequisite", "list", "path", "choose", "why", "out_of_scope"]

Named = Literal["any", "several", "alternatives"]
"""What terms a question names: any number, two or more, or two side by side and nothing beside them (*A or B*)."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that tell what is asked. tells: how much. least: what terms the question must name for it.

    situated: whether something must have been told before it is asked (*it fails, what can I do*).
    """

    intent: Intent
    tells: float
    words: re.Pattern[str]
    least: Named = "any"
    situated: bool = False


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


_WHY_OUTRIGHT = _any(
    r"为什么|为何|为啥|何以|凭(什么|啥)|何必|(?<!是)(?<!来)干(嘛|吗)(?!的|用)|图(什么|啥)",
    r"\bwhy\b|\bhow come\b",
)
_WHY = _any(
    r"怎么会|咋会|怎么(就|反而|突然|老是?|总是?|一直|还是|没|越)|(怎么|咋)回事|原因|缘故|缘由|理由|道理|症结|目的是|动机|"
    r"意义(是|何在|在)|有(什么|啥|何)意义|怎么导致|(什么|啥)(导致|引起|造成)|由什么(引起|导致|造成)|怎么(产生|引起|造成)|起因|"
    r"(有|是否|没)必要|必要性|不.{1,10}(行不行|行吗|可以吗)",
    r"\breasons?\b|\brationale\b|\bintuition behind\b|\bculprit\b|\bwhat('s| is| was|s)? (to blame|going on|happening|"
    r"the matter)\b",
    r"\bwhat causes?\b|\bcause of\b|\bwhat (leads?|gives? rise) to\b|\bwhat('s| is| was)? (making|causing|driving|stopping)\b",
    r"\bwhat (makes|drives|explains|prevents|keeps|stops|forces)\b|\bwhat gives\b|\bwhat (do|does) .{1,40}\b(buy|gain)\b",
    r"\bwhat('s| is) the (point|purpose|motivation|reason|rationale|benefit|logic|use) (of|behind|for|in)\b|\bpurpose of\b",
    r"\bhow is it (possible )?that\b|\b(really|even|actually) (need|necessary|matter)\b|\bwhat for\b",
)
_WHAT_FOLLOWS = _any(
    r"会(怎么?样|如何|咋样|发生什么|出(现)?(什么|啥|哪)|有(什么|啥)(问题|后果|影响|坏处))|(出|有)(什么|啥)(问题|后果|毛病|"
    r"坏处)|"
    r"(什么|哪里|哪儿)(出|有)?(了)?(问题|毛病|错)",
    r"\bwhat('s| is| could be| can be| might be)? (goes |go |went |going |possibly )?(wrong|breaks?)\b|"
    r"\bwhat (would |will |could |might )?(happens?|breaks?)\b(?! (in|inside|within|during)\b)|\bwhat('s| is) the (harm|"
    r"danger|problem|issue|catch)\b",
)
_IN_WHICH_ORDER = _any(
    r"(什么|怎样的?|怎么样的|哪种|啥|何种)(样的)?(先后)?(顺序|次序)|(顺序|次序|先后)(应该?|该|要)?(是|怎|如何|学|来|呢|为)|"
    r"先.{1,12}(再|后|然后).{1,12}(什么|哪|啥)|先学(什么|啥|哪).{0,6}(再|后)学",
    r"\b(which|what|right|best|sensible|logical|good|correct) (order|sequence)\b|\border (of|to|in which)\b.{0,30}\b(learn|"
    r"study)",
)
_STEP_BY_STEP = _any(
    r"一步一?步|逐步|分几步|几步(走|完成|到)|循序渐进|流程|(路线|路径|路线图)|脉络|来龙去脉|(学习|复习)(计划|规划)|"
    r"依次(经过|学|是)|中间(要|得|会|该)?(经过|隔|有|经历|补)|经(过|历)(哪|什么|几)|怎么(走|过渡|进阶|发展|演变|演化|演进|串|"
    r"炼|练)|"
    r"过程(是|怎|如何|大概)|每一?步",
    r"\bstep[- ]by[- ]step\b|\bwalk (me|us) through\b|\broad ?map\b|\bpipeline\b|\bworkflow\b|\bend[- ]to[- ]end\b|"
    r"\b(learning|study) (path|plan)\b|\bcurriculum\b|\bmilestones?\b|\bstage by stage\b|\bone step at a time\b",
    r"\b(what|which|how many|through which)\b.{0,20}\b(steps?|stages?|phases?)\b|\bhow\b.{1,50}\bevolved? (into|from|to)\b",
)
_FROM_TO = _any(
    r"从.{1,40}(到|至|走到|过渡到|发展到|演变(到|成)|变成|通向|推(导)?(到|出))",
    r"\bfrom\b.{1,60}\bto\b|\b(path|route|road|steps?|way|bridge|journey)\b.{0,30}\b(from|between)\b|\b(path|route|road) to\b|"
    r"\bget to\b|\bsteps (to|towards)\b|\bled? (up )?(from .* )?to\b(?=.{1,30}\bfrom\b)",
)
_RELATED = _any(
    r"(之间|两者|二者|彼此)?(有|是)?(什么|啥|怎样的?|何种|哪些)(样的)?(关系|联系|关联)|怎么(联系|关联|相连|连|扯上)|"
    r"(的)?(关系|联系|关联)(是什么|是啥|如何)|如何(联系|关联)|有(没有)?关系?吗",
    r"\b(relat|connect|link|tied|hang)\w*\b.{0,30}\b(to|with|between|together)\b|\b(how|are|"
    r"is)\b.{1,60}\b(related|connected|linked)\b",
    r"\b(relation(ship)?|connection|link)\b.{0,10}\bbetween\b|\bwhat (connects|links|relates|ties)\b|\bhow (do|"
    r"does)\b.{1,60}\b(relate|fit together)\b",
)
_NEEDS = _any(
    r"(之前|以前)[^，]{0,8}(学|懂|了解|掌握|知道|理解|明白|会(什么|啥|哪)|有(什么|啥|哪)|补|看(什么|哪))|"
    r"(要|需要?|应该?|得|必须)?先(要|得|应该?|行)?(学|懂|会|了解|掌握|知道|理解|弄|搞|看|补|修|有|打|熟悉|具备)",
    r"(需要?|应该?|得|必须)(先)?(知道|了解|掌握|懂|学会?|具备|熟悉)(什么|哪些|啥)|先修|前置|先决|先导|预备知识|基础知识|"
    r"需要(什么|哪些|哪种)?[^，]{0,6}(基础|知识)|(什么|哪些|多少|啥)(数学|编程|理论)?(基础|知识|前提|底子|功底|门槛)",
    r"学.{1,24}(要|需要|得|应该?|必须)(会|懂|学|了解|掌握|知道)(什么|哪些|啥)|(事先|提前|事前|预先|此前)[^，]{0,6}"
    r"(知道|了解|准备|掌握|懂|会|学|熟悉|具备)|(要|得|该|需要|应该)?补(一?补)?(上|齐|习)?(哪|什么|啥)|具备(什么|哪些|啥)|"
    r"打(好|牢)?(什么|哪些|啥|好)?.{0,4}(基础|底子)|(缺|差|欠)(了|缺)?(什么|哪些|啥)",
    r"从(哪|何|什么)(里|儿|处|地方)?(开始|学|入手|下手|看|补)|(没|不)(学过|懂|会|了解|看过)[^，]{1,24}"
    r"(能|可以)(不能|不可以)?.{0,6}(学|看|懂|理解|上手|读)|(能|可以)(不能|不可以)?(直接|跳过)|建立在(什么|哪)|绕不开|铺垫",
    r"\bprereq|\bpre-requisite|\b(learn|know|study|understand|read|master|cover)\b.{0,40}\b(first|before|beforehand)\b",
    r"\bbefore\b.{0,30}\b(learn|study|understand|tackl|start|read|div|touch|open|try|jump|approach|get)\w*",
    r"\b(what|which) (background|foundations?|basics|math|maths|mathematics|knowledge|concepts?|topics?|"
    r"theory)\b.{0,40}\b(need|require|"
    r"for|should|underl|have to|must|assum)",
    r"\b(what|which)\b(?!.{0,40}\b(use|choose|pick|apply)\b).{0,60}\bbefore\b|\b(what|which)\b.{0,40}\b(do|should|"
    r"must) (i|we|one|you) (really |actually |already )?((need|have) to )?(know|learn|understand|study|grasp|master|revise|"
    r"review|prepare)\b",
    r"\b(need|have|ought|got) to (already )?(know|learn|understand|study|grasp|master|be (familiar|comfortable))\b|"
    r"\brequired (to understand|for understanding|knowledge|reading|background)\b|\bdepends? on what\b",
    r"\b(brush|read) up\b|\bup to speed\b|\bcatch up on\b|\bgroundwork\b|\bgaps?\b.{0,30}\b(fill|close|knowledge)\b|"
    r"\bfill\b.{0,20}\bgaps?\b|\bbuilding blocks\b.{0,30}\b(need|for|understand)|\bwhat (comes|goes) (first|before)\b",
    r"\b(what|which)\b.{0,40}\b(build|builds|built|rest|rests|lean|leans) (up)?on\b|\bassumed? (knowledge|background)\b|"
    r"\bwhere (do|should|would|can|must) (i|we|one|you) (start|begin)\b|\bwithout (knowing|understanding|learning|"
    r"having learn)",
    r"\b(what|which)\b.{0,40}\b(missing|lacking?)\b.{0,30}\b(understand|follow|grasp)|\b(need|necessary|required|"
    r"enough)\b.{0,30}"
    r"\bto (understand|follow|grasp|make sense of)\b|\bskip\b.{0,40}\b(and|straight|directly|go)\b",
)
_APART = _any(
    r"区别|差别|差异|不同|异同|对比|相比|比较(?!好|快|稳|大|小|合|适|强|高|低|多|少|简|难|容)|一回事|一个意思|同义|同一(个|种|"
    r"件|回|类)|一样|等同|等价|分别(是|指)|怎么?区分|如何区分|区分|混淆|搞混|弄混|分(不|得|得不)?清|有何分别|还是说|差在|(两|"
    r"一)码事|两样|各自|谁跟谁",
    r"\bvs\b|\bversus\b|\bdiffer|\bdistinguish|\bdistinct|\bcompar|\bcontrast|\bas opposed to\b|\bsame (thing|"
    r"as|idea|concept)\b|\b(mean|is|are) the same\b|\btell\b.{1,50}\bapart\b|\bapart from each other\b|\b(sets?|"
    r"keeps?)\b.{1,40}\bapart\b|\bunlike\b",
    r"\bwhat separates\b|\bwhat (do|does|can) .{1,30} that .{1,30}\b(don't|doesn't|can't|cannot|not)\b|\binterchangeabl|"
    r"\bsynonym|\bjust another (name|word)|\b(mix|confus)\w*\b.{0,30}\b(up|with|and)\b|"
    r"\bin common\b|\bdissimilar|\bequivalent\b|\bidentical\b",
)
_APART_PLAINLY = _any(
    r"区别|差别|差异|异同|差在|一回事|(两|一)码事|分(得)?清", r"\bdifferences?\b|\bdiffers?\b|\bversus\b|\bvs\b|\bdistinction\b"
)
_OF_TWO = _any(
    r"怎么选|如何选|选(哪|谁)|该(用|选)哪|用哪个|哪(个|种)(更|好|快|强|准|合适)|哪一?个(好|更)|谁(更|好)|好还是|"
    r"还是.{1,20}(好|更)",
    r"\bwhich (one )?(is|should|would|do|to|of)\b|\bbetter\b|\bor\b.{1,40}\b(which|should|better)\b",
)
_ADVICE = _any(
    r"(怎么|咋)(办|整|破|处理|解决|应对|补救|改善|改进|挽救|救|搞定|治|选|挑)|如何(处理|解决|应对|补救|改善|选|挑)|"
    r"(应该?|该|最好)(怎么|如何|咋)(做|办|弄|调|改|选|处理|整)|选谁|"
    r"(应该|应当|该|要不要|需不需要|值不值得|适不适合|能不能|可不可以|最好|优先|建议|推荐|首选)(考虑)?(用|选|采用|换|改用|"
    r"改成|加上?)|"
    r"有(没有|没)(什么|啥)?(更|别的|其他)?(好|合适|简单|快)?的?(办法|方法|招|手段|对策|解法|方案|建议)",
    r"(用|选|选择|学|上|换|挑|试|拿|走|跑|做|采用|考虑)[^，。？?]{1,24}还是|还是[^，。？?]{1,24}(好|合适|更|划算|靠谱|稳)|"
    r"好还是|"
    r"(求|给)(个|点|一些|些)?(推荐|建议|方案|思路)|有(什么|哪些|啥)?(推荐|建议)|值得|划算|首选|优先考虑",
    r"什么时候(该|应该?|才|适合|最好)?(用|选)|什么(情况|场景|场合)下?(该|应该?|才|适合|会|要)?(用|选|考虑)|何时(该)?(用|选)",
    r"(换|改|改用|换成|改成|换用|替换)(成|为|上|用|个|掉)?(什么|哪|啥|谁)|(什么|啥|谁)(来)?(代替|替代|替换|取代)",
    r"\bshould (i|we|one|you)\b(?! \w* ?(know|learn|study|understand|cover|mention|list|name|include|expect))|\bshall (i|we)\b|"
    r"\bwhat (should|would|can|could|might|do|shall) (i|we|you|one)( \w+)? (do|use|try|choose|pick|recommend|suggest|advise|"
    r"change)\b",
    r"\bwhat (should|would|could) (help|work|fix|suit)\b|\bwhat (works|helps)\b|\brecommend|\bsuggest|\badvi[cs]e|\bany "
    r"(tips|ideas?|thoughts|remed)|\b(something|anything|a) better\b|\bbetter (off|idea|choice|option|fit|suited)\b",
    r"\bis it (worth|better|wise|ok|okay|fine|smart|a good idea)\b|\bworth (it|using|trying|the)\b|\b(makes?|"
    r"make more) sense\b|"
    r"\bwhen (should|would|do|to|is it|does it|might)\b.{0,40}\b(use|choose|prefer|pick|go|reach|switch|opt|rather|instead|"
    r"over)\b",
    r"\bwhat('s| is| are| would be)? (the |a |my )?(best|right|easiest|simplest|cheapest|safest|most suitable|good|sensible)\b|"
    r"\b(best|good|right|better) (choice|option|fit|tool|way|bet|pick)\b|\bwhat to (do|use|try|pick|choose)\b",
    r"\b(go|reach|opt) for\b|\bgo with\b|\b(switch|move|change) to\b|\bhow to (choose|pick|decide|select)\b|"
    r"\b(decide|choose|choosing|deciding|torn) between\b|\bwhich\b.{0,40}\b(should|would you|do you|to) (use|choose|pick|"
    r"take|go|try)\b",
)
_EITHER = _any(r"还是|抑或", r"^(?!.*\b(is|are|was|were|do|does|did)\b).*\bor\b")
_REMEDY = _any(
    r"(怎么|如何|咋|怎样)(才能?)?(能)?(让|使|把|给)?.{0,6}(缓解|避免|防止|降低|提高|提升|减少|减轻|加速|加快|压缩|节省|省|"
    r"克服|改)",
    r"\bhow (can|do|should|could|would|might|to)\b( (i|we|you|one))? (fix|stop|prevent|avoid|deal|handle|reduce|improve|speed|"
    r"make|keep|solve|tackle|cope|shrink|cut|fight|mitigate|overcome|get rid|save|boost|fit|squeeze)\b",
)
_OF_A_REMEDY = _any(
    r"办法|方法|手段|招|对策|措施|思路|技巧|方案|出路|做法",
    r"\b(way|ways|fix|fixes|remed(y|ies)|trick|tricks|options?|method|methods|technique|solution|cure|workaround)\b",
)
_CHOICE = _any(
    r"(用|选|选择|挑|采用|上|试|靠|拿)(什么|哪|啥|谁)|选(择|用)?(什么|哪|啥)|哪(种|个|款|类|些).{0,16}(合适|适合|更好|"
    r"最好|好用|比较好|更稳|更快|最稳|更合适|最合适|最适合)|(适合|适用|合适)(用|选|上)?(的)?(什么|哪|啥)",
    r"(什么|哪种|哪个|哪一种|啥).{0,12}(合适|适合|更好|最好|比较好|好用)|哪(个|种|款)(好|强|更|靠谱|划算|快|省)|最适合|更适合|"
    r"挑(哪|什么)|推荐(什么|哪|用|一|个)",
    r"\bbest\b|\bsuitable\b|\bsuits?\b|\bgood (choice|fit|for)\b|\bpick\b|\bchoose\b|\brather than\b.{0,40}\?|\bprefer\b",
    r"\bwhat\b.{1,40}\b(to|should be|is) used? (for|if|when|with)\b.{1,60}\b(small|large|big|few|little|no|low|limited|high)\b",
)
_WHICH = _any(r"\bwhich\b", r"哪(个|种|款|一个|一种)")
_EXISTING = _any(
    r"有哪(些|几)|都有(什么|啥|谁)|哪(些|几)(种|类)|列(出|举)|几(种|类)|除了[^？?]{1,30}(还|别的|其他|其它|另外)|"
    r"还有(什么|哪|啥|别的|其他|其它)|罗列|盘点|清单|一览|分(成|为)(什么|哪|几)(些|种|类|大类)?|包(括|含)(了)?(什么|哪些)",
    r"\blist\b(?! of tokens)|\bname (some|a few|the|all|three|two|four|five|several)\b|\b(exist|are (out )?there|"
    r"are available)\b",
    r"\bwhat (other |main |different |common |major |popular |various )?(kinds|types|sorts|forms|variants|varieties|families|"
    r"classes|"
    r"categories|flavou?rs|options|alternatives|branches|subfields|examples|members)\b",
    r"\bwhich (\w+ ){1,2}(use|uses|employ|employs|rely|have|contain|include|are based)\b|\benumerate\b|"
    r"\b(other than|besides|apart from|aside from|in addition to)\b.{1,60}\b(what|which|are there|any|else)\b",
    r"\brundown\b|\bwhat else\b|\bwhat (other|more)\b|\b(which|what) others?\b|\boverview of\b.{0,20}\b(kinds|types|methods|"
    r"approaches|different)\b",
)
_SEVERAL = _any(
    r"哪(些|几)(种|类|个|些|方面|部分|层)?|举(出|一些|几个)|几(种|类|个|层|部分|大)|(种类|类型|类别|分类|变体|分支|组成|成员)"
    r"(有|是|包)|的(种类|类型|类别|分类|变体|组成|分支|例子|实例|应用|用途)\s*[？?。]?$|由(什么|哪些).{0,8}(组成|构成)",
    r"(都)?有(什么|啥)(样的)?(种类|类型|方法|用途|应用|例子|办法|手段|算法|组成)|能做(什么|啥)|可以(用来)?做(什么|啥)|"
    r"(用途|应用|例子|实例)(有|是)|(用来|用在|用于)(做什么|哪|什么)|里(面)?(都)?(有|装)(什么|啥)",
    r"\bwhat (parts?|components?|methods?|ways?|techniques?|elements?|ingredients?|approaches|models|algorithms|tasks|tools|"
    r"layers|functions) |\bwhat (\w+ ){1,2}(does|do|can)\b.{1,40}\b(include|contain|cover|consist|comprise|have)\b",
    r"\bwhat are (the |some |common |its |all |typical |popular |main |different )|\bwhat (makes up|goes into)\b",
    r"\b(kinds?|types?|sorts?|examples?|variants?|components?|parts|applications|uses) of\b.{1,60}|"
    r"\bwhat (does|do)\b.{1,50}\b(consist|contain|comprise|include)",
    r"\bgive\b.{0,12}\b(examples|some|a few)\b|\bwhich\b.{1,30}\b(are there|exist)\b|\bhow many (kinds|types)\b|"
    r"\bused for\b|\bmade (up )?of\b|\bconsists? of\b|\bwhich\b.{1,40}\b(exist|belong|do you know|are (kinds|types|part|"
    r"common|there))\b",
)
_VAGUELY_SEVERAL = _any(r"(常见|常用|主要|典型)的", r"\b(are|is) there (any |some |other )?|\bexamples?\b")
_MEANING = _any(
    r"什么意思|啥意思|是什么|是(个)?(什么|啥)(东西|概念|玩意|意思)|指的?是|怎么理解|通俗|什么是|是(个)?啥|是做什么|是干(什么|"
    r"嘛|啥)|"
    r"(干嘛|干什么|干啥|做什么|做啥)(用)?的|原理",
    r"\bmeans?\b|\bmeaning\b|\bdefin|\bin plain\b|\beli5\b|\bin simple\b|\bwhat exactly\b|\bhow (does|do)\b.{1,40}\bwork",
)

CUES: Sequence[Cue] = (
    Cue("why", 9.5, _WHY_OUTRIGHT),
    Cue("difference", 9.0, _APART, least="several"),
    Cue("path", 8.5, _IN_WHICH_ORDER),
    Cue("prerequisite", 8.0, _NEEDS),
    Cue("why", 7.0, _WHY),
    Cue("difference", 6.2, _OF_TWO, least="alternatives"),
    Cue("choose", 6.0, _ADVICE),
    Cue("choose", 6.0, _OF_A_REMEDY, situated=True),
    Cue("path", 5.8, _STEP_BY_STEP),
    Cue("path", 5.8, _FROM_TO),
    Cue("path", 5.8, _RELATED),
    Cue("list", 5.5, _EXISTING),
    Cue("choose", 5.0, _CHOICE),
    Cue("difference", 4.5, _APART_PLAINLY),
    Cue("choose", 4.0, _REMEDY),
    Cue("list", 3.5, _SEVERAL),
    Cue("choose", 3.0, _WHICH),
    Cue("choose", 3.0, _EITHER, least="several"),
    Cue("definition", 2.95, _MEANING),
    Cue("why", 2.9, _WHAT_FOLLOWS),
    Cue("list", 1.5, _VAGUELY_SEVERAL),
    Cue("difference", 1.0, _APART),
)
"""Of two that tell equally much the earlier one counts."""
