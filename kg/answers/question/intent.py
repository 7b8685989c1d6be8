"""What about its terms a question asks: the clauses that ask tell it, what stands before them only hints."""

from kg.answers.question.clauses import asking_part
from kg.answers.question.cues import CUES, Cue, Intent, Named

__all__ = ["Intent", "Named", "intent_of"]

_OF_THE_SCENE = 0.4
_LEVELS: tuple[Named, ...] = ("any", "several", "alternatives")


def intent_of(question: str, named: Named, lead: str = "") -> Intent:
    """What a question that names terms in this way asks of them, after sentences that lead up to it; `definition` where
    no cue says anything else."""
    scene, asked = asking_part(" ".join(question.replace("’", "'").casefold().split()))
    situated = bool(scene or lead)

    def tells(cue: Cue) -> float:
        if _LEVELS.index(named) < _LEVELS.index(cue.least) or (cue.situated and not situated):
            return 0.0
        if cue.words.search(asked):
            return cue.tells
        return _OF_THE_SCENE * cue.tells if scene and cue.words.search(f"{scene} {asked}") else 0.0

    best = max(CUES, key=tells)
    return best.intent if tells(best) else "definition"
