"""A learning plan as a Markdown checklist."""

from kg.app.service import GlossaryService
from kg.render.markdown_text import escaped


def test_a_plan_is_ticked_off_from_top_to_bottom(service: GlossaryService) -> None:
    plan = service.prerequisites("BN", ("均值",), "zh")
    assert service.checklist(plan, "zh", "https://example.org") == (
        "# 学习路径：批归一化\n"
        "\n"
        "- [ ] [方差](https://example.org/v1/terms/variance) — 需要批内均值与方差；20 分钟\n"
        "- [ ] [小批量](https://example.org/v1/terms/minibatch) — 统计量按批计算\n"
        "- [ ] **[批归一化](https://example.org/v1/terms/batch-normalization)**\n"
        "\n"
        "先学 2 步，约 20 分钟。\n"
    )


def test_what_would_have_done_instead_is_told(service: GlossaryService) -> None:
    listed = service.checklist(service.prerequisites("attention", (), "en"), "en", "https://example.org")
    assert "[Gated Recurrent Unit](https://example.org/v1/terms/gru) — 最初用来改进任一种门控网络; or instead: " in listed
    assert "or instead: Long Short-Term Memory\n" in listed


def test_a_known_goal_is_ticked_and_a_goal_that_is_a_step_stands_once(service: GlossaryService) -> None:
    plan = service.learning_path(["mean", "variance", "LN"], ["LN"], "en")
    listed = service.checklist(plan, "en", "").splitlines()
    assert listed[0] == "# Learning path: Mean, Variance, Layer Normalization"
    assert [line[:6] for line in listed if "layer-normalization" in line] == ["- [x] "]
    assert len([line for line in listed if "/mean)" in line]) == 1
    assert listed[-1] == "1 step to learn first, about 10 minutes."


def test_nothing_to_learn_is_said(service: GlossaryService) -> None:
    listed = service.checklist(service.prerequisites("mean", (), "en"), "en", "")
    assert listed.splitlines()[-1] == "Nothing has to be learned first."


def test_marks_in_names_are_not_markup() -> None:
    assert escaped("a|b [c](d) *e* _f_ g_h <i> `j` ~~k~~ \\ &amp; &") == (
        r"a\|b \[c\](d) \*e\* \_f\_ g_h \<i> \`j\` \~~k\~~ \\ \&amp; &"
    )
