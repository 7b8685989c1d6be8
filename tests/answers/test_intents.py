"""What a question asks, told from its general words alone."""

import pytest

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
]


@pytest.mark.parametrize(("question", "named", "intent"), QUESTIONS, ids=[one[0] for one in QUESTIONS])
def test_general_words_tell_what_is_asked(question: str, named: Named, intent: str) -> None:
    assert intent_of(question, named) == intent
