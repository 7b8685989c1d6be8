"""What a question asks, told from its general words alone."""

import pytest

from kg.answers.question.clauses import asking_part, asking_sentence
from kg.answers.question.intent import Named, intent_of

QUESTIONS: list[tuple[str, Named, str]] = [
    ("什么是 X？", "any", "definition"),
    ("X", "any", "definition"),
    ("Explain X.", "any", "definition"),
    ("How does X work?", "any", "definition"),
    ("X 和 Y 有什么区别？", "alternatives", "difference"),
    ("X vs Y", "alternatives", "difference"),
    ("Is X the same thing as Y?", "several", "difference"),
    ("X 和 Y 怎么选？", "alternatives", "difference"),
    ("X or Y, which is better?", "alternatives", "difference"),
    ("学 X 之前要懂什么？", "any", "prerequisite"),
    ("X 的前置知识有哪些？", "any", "prerequisite"),
    ("What should I learn before X?", "any", "prerequisite"),
    ("What are the prerequisites of X?", "any", "prerequisite"),
    ("X 有哪些种类？", "any", "list"),
    ("X 由什么组成？", "any", "list"),
    ("List the kinds of X.", "any", "list"),
    ("What are the parts of X?", "any", "list"),
    ("What is X used for?", "any", "list"),
    ("从 X 到 Y 怎么学？", "several", "path"),
    ("X 和 Y 有什么关系？", "alternatives", "path"),
    ("How do I get from X to Y?", "several", "path"),
    ("How are X and Y related?", "alternatives", "path"),
    ("为什么需要 X？", "any", "why"),
    ("X 的原因是什么？", "any", "why"),
    ("Why is X used?", "any", "why"),
    ("数据很少时用哪种 X？", "several", "choose"),
    ("做 Y 应该用什么 X？", "several", "choose"),
    ("Which X should I use for Y?", "several", "choose"),
    ("best X for Y", "several", "choose"),
    ("听说了 X，它到底是干嘛用的？", "any", "definition"),
    ("What role does X play in Y?", "several", "definition"),
    ("What happens inside X?", "any", "definition"),
    ("X 跟 Y 到底差在什么地方？", "several", "difference"),
    ("X 和 Y 是一码事吗？", "several", "difference"),
    ("X 和 Y 老是搞混，怎么分清？", "several", "difference"),
    ("Is X just another word for Y?", "several", "difference"),
    ("What sets X apart from Y?", "several", "difference"),
    ("What does X do that Y doesn't?", "several", "difference"),
    ("打算啃 X，要补哪些东西？", "any", "prerequisite"),
    ("没学过 Y 能看懂 X 吗？", "several", "prerequisite"),
    ("想入门 X，从哪儿开始学？", "any", "prerequisite"),
    ("学 X 得有什么底子？", "any", "prerequisite"),
    ("What should I brush up on to follow a lecture on X?", "any", "prerequisite"),
    ("Can I learn X without knowing Y?", "several", "prerequisite"),
    ("Where should I start if I want to understand X?", "any", "prerequisite"),
    ("除了 X 还有什么 Y？", "several", "list"),
    ("X 都有啥？", "any", "list"),
    ("Other than X, what else is there?", "any", "list"),
    ("What options exist for X?", "any", "list"),
    ("我在准备一个报告，想讲 X，都有哪些？", "any", "list"),
    ("训练一个 X 分几步？", "any", "path"),
    ("X 的整个流程是怎样的？", "any", "path"),
    ("从 Y 学到 X，按什么顺序学好？", "several", "path"),
    ("Walk me through X.", "any", "path"),
    ("In what order should I study X, Y and Z?", "several", "path"),
    ("What stages does X go through?", "any", "path"),
    ("我的 X 很差，有什么办法？", "any", "choose"),
    ("X 总是重复，换成什么好？", "any", "choose"),
    ("X 用 Y 还是 Z 更合适？", "several", "choose"),
    ("数据很少，X 和 Y 该用哪个？", "several", "choose"),
    ("X 不降，不知道为什么，该怎么办？", "any", "choose"),
    ("Should I use X or Y if I want Z?", "several", "choose"),
    ("When would you reach for X instead of Y?", "several", "choose"),
    ("X is very slow, any advice?", "any", "choose"),
    ("Is there something better than X?", "any", "choose"),
    ("For X, Y or Z?", "several", "choose"),
    ("X 降到一半就不动了，怎么回事？", "any", "why"),
    ("加了 Y 以后 X 和从前不同了，为什么？", "several", "why"),
    ("不用 X 会出什么问题？", "any", "why"),
    ("X does great here but fails there. How come?", "any", "why"),
    ("What goes wrong if X is too large?", "any", "why"),
    ("Do we really need X?", "any", "why"),
    ("为什么要先学 X 再学 Y？", "several", "why"),
]


@pytest.mark.parametrize(("question", "named", "intent"), QUESTIONS, ids=[one[0] for one in QUESTIONS])
def test_general_words_tell_what_is_asked(question: str, named: Named, intent: str) -> None:
    assert intent_of(question, named) == intent


@pytest.mark.parametrize(
    ("text", "asking"),
    [
        ("X keeps failing. Why? Thanks!", "Why?"),
        ("Which X should I use? My data is small.", "Which X should I use?"),
        ("什么是 X？它和 Y 有什么区别？", "它和 Y 有什么区别？"),
        ("X. Y.", "Y."),
        ("", ""),
    ],
)
def test_the_last_sentence_that_asks_is_the_question(text: str, asking: str) -> None:
    assert asking_sentence(text)[0] == asking


@pytest.mark.parametrize(
    ("sentence", "scene"),
    [
        ("数据很少，该用哪种 X", "数据很少，"),
        ("I don't know why, my X is slow, what can I do", "I don't know why, my X is slow,"),
        ("When X grows, which Y helps", "When X grows,"),
        ("为什么用 X，而不用 Y", ""),
        ("不知道为什么 X 不行", ""),
        ("X 和 Y", ""),
    ],
)
def test_what_stands_before_the_clause_that_asks_sets_the_scene(sentence: str, scene: str) -> None:
    assert asking_part(sentence)[0] == scene


def test_after_other_sentences_a_wish_for_a_remedy_asks_to_choose() -> None:
    assert intent_of("有哪些办法？", "any", lead="X 不收敛。") == "choose"
    assert intent_of("有哪些办法？", "any") == "list"
