"""General words of questions in Chinese and English: what is said around a subject without being one."""

import re

ENGLISH_FRAME = frozenset(
    ["a", "about", "above", "actually", "after", "again", "all", "also", "alternative", "alternatives", "always", "am", "among", "an", "and", "another", "any", "anyone", "anything", "are", "around", "as", "ask", "at", "back", "be", "because", "become", "been", "before", "being", "below", "best", "better", "between", "both", "briefly", "but", "by", "bye", "can", "cannot", "common", "commonly", "compare", "compared", "concept", "concepts", "connected", "connection", "contrast", "could", "define", "defined", "defining", "definition", "depend", "describe", "detail", "did", "differ", "difference", "differences", "different", "differs", "distinguish", "do", "does", "doing", "done", "down", "during", "each", "either", "else", "enough", "etc", "ever", "every", "example", "examples", "exist", "exists", "explain", "explained", "explanation", "few", "first", "fit", "for", "from", "get", "gets", "give", "given", "go", "goes", "going", "good", "got", "had", "happen", "happens", "has", "have", "having", "he", "help", "her", "here", "him", "his", "how", "however", "i", "idea", "if", "important", "in", "instead", "into", "introduce", "introduction", "is", "it", "its", "itself", "just", "kind", "kinds", "know", "known", "last", "later", "learn", "learned", "learning_path", "let", "like", "list", "little", "long", "lot", "made", "main", "make", "makes", "making", "many", "may", "me", "mean", "meaning", "means", "might", "mine", "more", "most", "much", "must", "my", "name", "need", "needed", "needs", "no", "nor", "not", "now", "of", "off", "often", "ok", "okay", "on", "one", "ones", "only", "or", "other", "others", "ought", "our", "out", "over", "own", "part", "parts", "path", "per", "perhaps", "pick", "place", "please", "point", "possible", "prefer", "prerequisite", "prerequisites", "purpose", "put", "quite", "rather", "really", "reason", "reasons", "recommend", "relate", "related", "relation", "relationship", "relate", "road", "roadmap", "said", "same", "say", "see", "seem", "sense", "shall", "she", "should", "show", "simple", "simply", "since", "so", "some", "someone", "something", "sort", "sorts", "start", "still", "such", "suitable", "sure", "take", "talk", "tell", "than", "thank", "thanks", "that", "the", "their", "them", "themselves", "then", "there", "these", "they", "thing", "things", "this", "those", "though", "through", "to", "together", "too", "topic", "try", "two", "type", "types", "typical", "typically", "under", "understand", "understanding", "until", "up", "upon", "us", "use", "used", "useful", "uses", "using", "usually", "variant", "variants", "various", "versus", "very", "vs", "want", "wants", "was", "way", "ways", "we", "well", "were", "what", "whats", "when", "where", "whether", "which", "while", "who", "whole", "whom", "whose", "why", "will", "wish", "with", "within", "without", "work", "works", "would", "yes", "yet", "you", "your"]
)
"""English words that only frame a question."""

CHINESE_FRAME = re.compile(
    "|".join(
        sorted(
            ["前置", "先修", "先决", "预备", "必备", "基础", "知识", "入门", "东西", "内容", "什么", "是什么", "什么是", "什么意思", "意思", "啥", "是啥", "怎么", "怎样", "怎么样", "如何", "为什么", "为何", "为啥", "哪些", "哪个", "哪种", "哪里", "哪一", "哪", "几种", "几个", "几类", "多少", "请问", "请", "帮我", "帮忙", "告诉我", "给我", "给出", "一下", "介绍", "解释", "说明", "讲讲", "讲解", "说说", "谈谈", "简述", "简单", "详细", "具体", "通俗", "概述", "定义", "含义", "概念", "到底", "究竟", "指的是", "是指", "叫做", "所谓", "理解", "了解", "掌握", "知道", "明白", "学习", "学会", "之前", "以前", "之后", "以后", "首先", "然后", "需要", "应该", "应当", "必须", "可以", "可能", "能够", "想要", "打算", "希望", "区别", "差别", "差异", "不同", "异同", "对比", "相比", "比较", "区分", "一回事", "一样", "相同", "关系", "联系", "关联", "之间", "二者", "两者", "彼此", "以及", "还是", "或者", "或", "和", "与", "跟", "为了", "因为", "所以", "如果", "但是", "而且", "并且", "非常", "没有", "在", "被", "把", "对于", "关于", "用来", "用于", "使用", "采用", "选择", "选用", "进行", "常常", "经常", "往往", "通常", "一般", "总是", "直接", "通过", "得到", "变成", "属于", "包括", "包含", "分为", "分成", "组成", "种类", "类型", "类别", "步骤", "路线", "路径", "方法", "办法", "方案", "手段", "技术", "常见", "常用", "主要", "典型", "列举", "列出", "举例", "例子", "例如", "比如", "原因", "理由", "目的", "作用", "意义", "用途", "好处", "优点", "缺点", "优势", "劣势", "适合", "合适", "推荐", "建议", "情况", "场景", "时候", "问题", "解决", "里面", "这个", "这些", "这种", "这", "那个", "那些", "那种", "那么", "那", "它们", "它", "他们", "他", "她", "我们", "我", "你们", "你", "您", "咱", "大家", "自己", "的话", "的", "了", "吗", "呢", "吧", "啊", "呀", "嘛", "哦", "是否", "是不是", "能不能", "可不可以", "有没有", "是", "等等", "其他", "其它", "给"],
            key=lambda word: (-len(word), word),
        )
    )
)
"""Chinese words that only frame a question; longer ones are taken first."""

CHINESE_EDGES = "学懂先需应能会要想同及而且但又也都就才还再很最更太有没不别无从到至由将对按用选做常只仅共总种类个些步列举时中里上下前后内外间地得着过为以等之其该各每某另一二两三四五六七八九十几次点取让来去说讲叫像看"
"""Characters that frame a question where they stand at the edge of other words; inside they are part of a word."""

POINTS_BACK = re.compile(
    r"它|他们|她|这(个|种|些|里|样|类|项)?|那(个|种|些|样|么|它|他)?|前者|后者|上面|上述|刚才|其中?|还有呢|呢[？?]?$|"
    r"\b(it|its|it's|they|them|their|this|that|these|those|the (former|latter|same|first|second)|one|ones|above|such)\b|"
    r"^\s*(and|but|so|then|also|what about|how about|why|how)\b[^.?!]{0,40}$|\b(else|another|other|others|more)\b",
    re.IGNORECASE,
)
"""What points to something said before."""

JOINS_ALTERNATIVES = re.compile(r"\s*(和|与|跟|同|还是|或者?|、|/|&|\band\b|\bor\b|\bvs\b\.?|\bversus\b)\s*(an?|the)?\s*", re.IGNORECASE)
"""What stands between two things of which one is to be chosen."""

WHICH_OF = re.compile(r"(?:什么|哪些|哪个|哪种|哪一种|啥)(?:样的)?([^，。？?！!\s]{1,8})|\b(?:which|what)\s+(?:\w+\s+)?(\w+)", re.IGNORECASE)
"""A word right after the one that asks which: what is asked for."""

TO_THE_LISTENER = re.compile(
    r"\b(your|you were|you are|are you|were you|who you|you've been|you have been)\b|\b(ignore|disregard|forget)\b.{0,40}\b(previous|above|prior|"
    r"earlier|all|your)\b|\bsystem prompt\b.{0,20}\b(you|given)\b|你的|你是(?!否)|您是(?!否)|您的|你叫|你会什么|你能做什么|"
    r"(忽略|无视|忘记|忘掉).{0,12}(指令|提示|要求|规则|设定|上面|之前|以上)|^\s*(你好|您好|嗨|哈喽)",
    re.IGNORECASE,
)
"""What is said to whoever answers, instead of about a subject."""

SENTENCE_END = re.compile(r"(?<=[。！？?!；;\n])\s*|(?<=[a-zA-Z)\]\"'][.])\s+(?=[A-Z\u4e00-\u9fff])")
"""Where one sentence ends and another begins."""
