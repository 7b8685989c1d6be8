"""Words by which the names of concepts are told from headings, sentences and points: grammar, and how people organise notes."""

import re

SEVERAL = re.compile(r".[和与及跟或].")
"""What joins two names in one text."""

GROUPING = re.compile(
    r"""
    小结|总结|问题|例子|示例|举例|参考(?:资料|文献)?|基本概念|常见问题
    |其[他它](?:名词|术语)?|番外|实现|思考|简介|概述|介绍|背景|目录|附录|前言|说明
    |定义|概念
    |特点|优点|缺点|优势|劣势|不足|作用|用途|应用(?:场景)?|类型|步骤|流程|方法|(?:处理|解决)方法|解决方案|原因|目的|目标|机制|原理
    |基本原理|注|注意(?:事项)?
    |备注|推广|效率|结果|输入|输出|要点|重点|核心|区别|对比|比较|类比|提示|补充|练习|作业|资料|链接|更多|名词
    |术语|词汇|术语表|名词解释|名词关系网|基础|进阶
    |入门|待办|结论|文摘|代码|功能
    |特征|意义|公式|推导|证明|历史|误区|图|表|表格|图片|视频|标题|内容|正文|章节
    |名称|描述|解释|含义|场景|条件|要求|规则|性质|选型|典型应用|使用场景
    |todo|toc|references?|summary|introduction|overview|examples?|notes?|conclusions?|appendix|index|contents
    |faq|see|see\ also|links?
    |tips?|warning|info|names?|terms?|concepts?|definitions?|description|usage|history
    |questions?|answers?|misc(?:ellaneous)?|others?|background|glossary|none|true|false|null|nan
    |usage\ notes
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Headings and labels that group what follows."""

BEGINS_A_PHRASE = re.compile(
    r"""
    如何|怎[么样]|为什么|为何|什么|是否|哪|多少|几|关于|尝试|常见|其[他它]|各种|各类|一些|以及|如果|因为|所以|但是|例如|比如|假设|对于|根据|由于|当|让|请
    |而|并|再|先|就|也|每|某|越|分别|如(?!图像)|从|把|被|将|给|按|多个|随便|逐层|一段|对各|为(?=模)|第[一二三四五六七八九十\d]
    |解决|创建|重构|格式化|节省|理解|识别(?!率|器|码|符)|输入\s|计算(?![图机量资框单])|最小化|对比(?![学损散度])|开始|转(?=[a-z])|构建|建设|探索
    |使用|利用|避免|防止|增加|减少|降低|提高|提升|加速|加快|改善|更换|修改|处理|侵犯|破坏|得出|获得|得到|打破|捕捉|引入|添加|设置
    |写|做|用|看|去|能|可|会|应|要|需|已|正在|没有|不|更(?!新)
    """,
    re.VERBOSE,
)
"""Questions, conjunctions and verbs with which a phrase begins and a name does not."""

WITHIN_A_PHRASE = re.compile(
    r"""
    [是了吗呢吧这那它我你他很]|最常|较[大小多少高低]|导致|增加|指导|封装|多少|合适|三者|重新|一个|各个|思路|整个|包含|本身|(?<=\s)转|进行|之间|——|从.*到
    |没有|不会|不能|不敏感|可以|能够|应该|需要|必须|如何|为什么|(?<!目)的
    """,
    re.VERBOSE,
)
"""What stands in sentences and not in names."""

ENDS_A_PHRASE = re.compile(
    r"""
    (?:[^增]强|敏感|低落|一致|更(?!新)\S{1,3}|相关|入门|例子|示例|尝试|解答|信息|方案|情况|基础|职业名|教程|梳理|细化|(?:简单|一点|尝试)理解|步骤|小结|总结|领域|技巧|如下|等|之一
    |(?:阶段|方法|步骤|部分|类型|情况)[一二三四五六七八九十]|时|后|前|中|上|下游|问题|难题|强烈|其实|核心|工作流程)$
    """,
    re.VERBOSE,
)
"""How headings, points and clauses end."""

NOT_IN_NAMES = re.compile(
    r"""
    [\[\]，。；！？：:;!?…“”"=<>{}|\\$^~→`*_]|\.{3}|->|https?:|www\.|,\s|^\W*$|^[\d\s.,%()-]+$|^\d+(?:\.\d+)?\s?[维个种次层年月日倍]
    |\bTODO\b|(?i:\bvs\.?(?:\s|$))|\s[+=]\s
    """,
    re.VERBOSE,
)
"""Marks of sentences, formulas, code and quantities."""

ENGLISH_PHRASE = re.compile(
    r"""
    ^(?:an?|the|this|that|these|those|it|we|you|they|i|if|when|how|why|what|which|who|where|to|in|on|at|for|with|from|by|and|or|but|as|all|also|any|each
    |every|some|another|many|most|more|see|use|using|let|information)\b
    |\b(?:is|are|was|were|be|has|have|can|will|should|must|means|refers|you|we|your|it|its|their|on\ wikipedia)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What English sentences begin with or hold, and names do not."""
