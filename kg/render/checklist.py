"""A learning plan as a Markdown checklist, to be ticked off."""

from collections.abc import Callable, Iterator

from kg.answers.addresses import Addresses
from kg.answers.plan import LearningPlan, PrerequisitesPlan, Step
from kg.answers.stub import Stub
from kg.language.wording import worded
from kg.model.label import Language
from kg.model.term import TermId, in_language
from kg.render.markdown_text import escaped

NameOf = Callable[[TermId], str]


def checklist(plan: PrerequisitesPlan | LearningPlan, lang: Language, name_of: NameOf, addresses: Addresses) -> str:
    """The steps in their order, each with its reason, its minutes and what would have done instead; the goals come last.

    Names lead to the terms' addresses. Goals that are known are ticked.
    """
    goals = plan.goals if isinstance(plan, LearningPlan) else (plan.goal,)
    return "\n".join(_lines(plan, goals, lang, name_of, addresses)) + "\n"


def _lines(
    plan: PrerequisitesPlan | LearningPlan, goals: tuple[Stub, ...], lang: Language, name_of: NameOf, addresses: Addresses
) -> Iterator[str]:
    comma = worded(lang, ", ", "、")
    yield "# " + worded(lang, "Learning path: ", "学习路径：") + comma.join(escaped(_name(goal, lang)) for goal in goals)
    yield ""
    for step in plan.steps:
        yield f"- [ ] {_linked(step.term, lang, addresses)}{_remarks(step, lang, name_of)}"
    stepped = {step.term.id for step in plan.steps}
    for goal in goals:
        if goal.id not in stepped:
            yield f"- [{'x' if goal.id in plan.known else ' '}] **{_linked(goal, lang, addresses)}**"
    yield ""
    yield total(len(plan.steps), plan.effort, lang)


def total(steps: int, minutes: int, lang: Language) -> str:
    """How many steps a plan has and how long they take, as a sentence."""
    if not steps:
        return worded(lang, "Nothing has to be learned first.", "没有需要先学的内容。")
    counted = f"{steps} step{'' if steps == 1 else 's'} to learn first"
    if not minutes:
        return worded(lang, f"{counted}.", f"先学 {steps} 步。")
    return worded(lang, f"{counted}, about {minutes} minutes.", f"先学 {steps} 步，约 {minutes} 分钟。")


def others(step: Step, lang: Language, name_of: NameOf) -> str:
    """What would have done instead of a step, in words; empty where there was no choice."""
    names = [name_of(id) for id in step.chosen_from if id != step.term.id]
    return worded(lang, "or instead: " + ", ".join(names), "也可改学：" + "、".join(names)) if names else ""


def _remarks(step: Step, lang: Language, name_of: NameOf) -> str:
    minutes = worded(lang, f"{step.effort} min", f"{step.effort} 分钟") if step.effort else ""
    said = [escaped(one) for one in (step.reason or "", others(step, lang, name_of), minutes) if one]
    return f" — {worded(lang, '; ', '；').join(said)}" if said else ""


def _linked(term: Stub, lang: Language, addresses: Addresses) -> str:
    return f"[{escaped(_name(term, lang))}]({addresses.term(term.id)})"


def _name(term: Stub, lang: Language) -> str:
    return in_language(term.labels, lang) or term.id
