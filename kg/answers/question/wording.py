"""General words of questions in Chinese and English: what is said around a subject without being one."""

import re


def _words(text: str) -> list[str]:
    return text.split()


ENGLISH_FRAME = frozenset(
    _words("""
    a about above actually after again all also alternative alternatives always am among amount an and another any
    anyone anything approach approaches are around as ask at back be because become been before being below best
    better between both briefly but by bye can cannot common commonly compare compared concept concepts connected
    connection contrast could define defined defining definition depend describe detail did differ difference
    differences different differs distinguish do does doing done down during each either else enough etc ever every
    example examples exist exists explain explained explanation few first fit for from get gets give given go goes
    going good got had happen happens has have having he help her here him his how however i idea if important in
    instead into introduce introduction is it its itself just kind kinds know known last later learn learned
    learning_path let like list little long lot made main make makes making many may me mean meaning means method
    methods might mine more most much must my name need needed needs no nor not now number numbers of off often ok
    okay on one ones only or other others ought our out over own part parts path per perhaps pick place please point
    possible prefer prerequisite prerequisites purpose put quite rather really reason reasons recommend relate related
    relation relationship road roadmap said same say see seem sense shall she should show simple simply since so some
    someone something sort sorts start step steps still such suitable sure take talk tell than thank thanks that the
    their them themselves then there these they thing things this those though through to together too topic try two
    type types typical typically under understand understanding until up upon us use used useful uses using usually
    variant variants various versus very vs want wants was way ways we well were what whats when where whether which
    while who whole whom whose why will wish with within without work works would yes yet you your
    """)
)
"""English words that only frame a question."""

CHINESE_FRAME = re.compile(
    "|".join(
        _words("""
    什么意思 可不可以 一回事 分别 为什么 什么是 告诉我 怎么样 指的是 是不是 是什么 有没有 能不能 一下 一样 一般 不同 东西 两者
    为了 为何 为啥 主要 举例 之前 之后 之间 了解 二者 什么 介绍 他们 以前 以及 以后 优势 优点 但是 作用 你们 使用 例如 例子
    先修 先决 入门 关于 关系 关联 其他 其它 具体 典型 内容 几个 几种 几类 分为 分成 列举 列出 到底 前置 处理 办法 劣势 包含 包括
    区分 区别 原因 变成 叫做 可以 可能 合适 含义 哪一 哪个 哪些 哪种 哪里 因为 场景 基础 多少 大家 好处 如何 如果 学习 学会
    它们 定义 对于 对比 属于 差别 差异 希望 帮忙 帮我 常常 常用 常见 并且 应当 应该 建议 异同 彼此 往往 得到 必备 必须 怎么
    怎样 总是 情况 想要 意义 意思 我们 或者 所以 所谓 手段 打算 技术 掌握 推荐 方案 方法 时候 明白 是否 是啥 是指 概念 概述
    步骤 比如 比较 没有 然后 理由 理解 用于 用来 用途 的话 目的 直接 相同 相比 知识 知道 种类 究竟 等等 简单 简述 类别 类型
    组成 经常 给出 给我 缺点 而且 联系 能够 自己 解决 解释 讲解 讲讲 详细 说明 说说 请问 谈谈 路径 路线 还是 这个 这些 这种
    进行 适合 选择 选用 通俗 通常 通过 那个 那么 那些 那种 采用 里面 问题 需要 非常 预备 首先 与 了 他 你 吗 吧 呀 呢 和 咱
    哦 哪 啊 啥 嘛 在 她 它 您 我 或 把 是 的 给 被 请 跟 这 那
    """)
    )
)
"""Chinese words that only frame a question; longer ones are taken first."""

CHINESE_EDGES = (
    "好行学懂先需应能会要想同及而且但又也都就才还再很最更太有没不别无从到至由将对按用选做常只仅共总种类个些"
    "步列举时中里上下前后内外间地得着过为以等之其该各每某另一二两三四五六七八九十几次点取让来去说讲叫像看"
)
"""Characters that frame a question where they stand at the edge of other words; inside they are part of a word."""

ENGLISH_TALK = frozenset(
    _words("""
    advice advise anybody anyway apart apparently asked asking awkward bad badly basically basics beginner belt bit
    blog book bother brush call called came care case cases chapter choice choices choose choosing chosen class
    classes clear clearly come comes coming concern confused confuses confusing correct course curious deal decent
    decide deciding default difficult does doubt easier easily easy else enumerate even everybody everyone everything
    everywhere exactly expect experience families family favourite feel felt figure fine flavor flavors flavour
    flavours follow forget forgot forward friend full fully gist grasp great guess happening hard harder hardly harm
    hear heard hearing help helped helpful helps hint hints honestly hope ideas instance interchangeable interested
    intro intuition intuitively issue issues job keep keeps kept kindly knew knowing later layman least lecture left
    less lesson line listing lost matter matters maybe mention mentioned mentions mess mind mix mixed moment names
    naming neat necessary newbie newcomer next nice nobody normally notes nothing notice noticed obvious obviously
    once option options order ordinary outside overview paper papers particular past people person picture piece
    pieces plain plan play plays plenty post practical practically practice precisely presentation pretty principle
    problem problems project proper properly question questions quick quickly rather rationale reach read reader
    reading reads ready refer refers refresher remember remind report revise rid right role rough roughly rundown
    rusty saw saying seeing seemed seems seen separate serious sets situation sketch slides smart somebody somehow
    sometimes somewhat sort sound sounds speak stage stages stand stands straight strange stuck student study stuff
    stupid subject suddenly suggest suggestion suggestions summary supposed sure switch tackle talked talking talks
    teach teacher teaching tell telling term terms textbook thesis thinking thought thoughts times tips today told
    took tricky tried trouble true try trying tutorial twice unlike usual view walk wanted watched whatever whenever
    whichever wonder wondering word words worked worry worse worst worth writing wrong wrote yesterday
    """)
)
"""English words of everyday talk about learning and asking: they name nothing, but are no frame everywhere."""

CHINESE_TALK = re.compile(
    "|".join(
        _words("""
    大白话 怎么回事 好端端 听说过 一步步 一步一步 说白了 换句话说 零基础 搞不懂 弄不懂 看不懂 搞不清 分不清 傻傻 玩意 底子
    (?:老|总|常)?(?:听|看)(?:到|见|人)*(?:提|说|讲)(?:起|到)?
    听人 听说 听到 看到 见到 提到 说到 论文 文章 书上 书里 教程 老师 同学 同事 朋友 领导 导师 面试官 被问 小白 新手 外行
    初学者 初学 道理 回事 老是 总是 一直 突然 反而 大概 整个 各自 分别 其实 感觉 好像 觉得 发现 打算 准备 值得 划算 靠谱
    后果 顺便 请教 求助 大神 各位 搞混 弄混 混淆 搞懂 弄懂 看懂 听懂 读懂 弄清 搞清 分清 记住 老师说 有人 别人 人家 大伙
    怎么 具备 研究 规划 安排 要不要 该不该 换成 改成 干嘛 干啥 咋办 咋样 毛病 出错 症结 办法 合不合适 行不行 好不好 衡量
    反正 明明 居然 竟然 难道 毕竟 几乎 似乎 甚至 尤其 特别 稍微 随便 目前 现在 最近 今天 昨天 上次 刚刚 刚才 第一次 每次
    完全 完整 真的 真正 确实 实在 有点 有些 有时
    """)
    )
)
"""Chinese words of everyday talk about learning and asking."""

POINTS_BACK = re.compile(
    r"它|他们|她|这(个|种|些|里|样|类|项)?|那(个|种|些|样|么|它|他)?|前者|后者|上面|上述|刚才|其中?|还有呢|呢[？?]?$|"
    r"\b(it|its|it's|they|them|their|this|that|these|those|the (former|latter|same|first|second)|one|ones|above|such)\b|"
    r"^\s*(and|but|so|then|also|what about|how about|why|how)\b[^.?!]{0,40}$|\b(else|another|other|others|more)\b",
    re.IGNORECASE,
)
"""What points to something said before."""

JOINS_ALTERNATIVES = re.compile(
    r"\s*(和|与|跟|同|还是|或者?|、|/|&|\band\b|\bor\b|\bvs\b\.?|\bversus\b)\s*(an?|the)?\s*", re.IGNORECASE
)
"""What stands between two things of which one is to be chosen."""

WHICH_OF = re.compile(
    r"(?:什么|哪些|哪个|哪种|哪一种|啥)(?:样的)?([^，。？?！!\s]{1,8})|\b(?:which|what)\s+(\w+)(?:\s+(\w+))?", re.IGNORECASE
)
"""Words right after the one that asks which: what is asked for, in Chinese the first group, in English the others."""

TO_THE_LISTENER = re.compile(
    r"\b(your|you were|you are|are you|were you|who you|you've been|you have been)\b|\b(ignore|disregard|"
    r"forget)\b.{0,40}\b(previous|above|prior|"
    r"earlier|all|your)\b|\bsystem prompt\b.{0,20}\b(you|given)\b|你的|你是(?!否)|您是(?!否)|您的|你叫|你会什么|你能做什么|"
    r"(忽略|无视|忘记|忘掉).{0,12}(指令|提示|要求|规则|设定|上面|之前|以上)|^\s*(你好|您好|嗨|哈喽)",
    re.IGNORECASE,
)
"""What is said to whoever answers, instead of about a subject."""

SENTENCE_END = re.compile(r"(?<=[。！？?!；;\n])\s*|(?<=[a-zA-Z)\]\"'][.])\s+(?=[A-Z\u4e00-\u9fff])")
"""Where one sentence ends and another begins."""
