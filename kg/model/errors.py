"""What can be wrong with a question. Doors turn each into their own kind of answer."""

from collections.abc import Sequence


class QuestionError(Exception):
    """The question cannot be answered as it was put.

    parameter: which part of the question is at fault. detail: what is wrong and what to do.
    """

    def __init__(self, detail: str, parameter: str) -> None:
        super().__init__(detail)
        self.detail = detail
        self.parameter = parameter


class UnknownTerm(QuestionError):
    """No term bears this name."""

    def __init__(self, ref: str, parameter: str = "ref") -> None:
        super().__init__(f"No term is called {shortened(ref)!r}.", parameter)
        self.ref = ref


class AmbiguousTerm(QuestionError):
    """Several terms bear this name; `candidates` are their ids."""

    def __init__(self, ref: str, candidates: Sequence[str], parameter: str = "ref") -> None:
        super().__init__(f"{shortened(ref)!r} is a name of {len(candidates)} terms; ask for one by its id.", parameter)
        self.ref = ref
        self.candidates = tuple(candidates)


class InvalidParameter(QuestionError):
    """A value is not acceptable; `allowed` lists what is, where that can be listed."""

    def __init__(self, parameter: str, detail: str, allowed: Sequence[str] | None = None) -> None:
        super().__init__(detail, parameter)
        self.allowed = tuple(allowed) if allowed is not None else None


class TooLarge(QuestionError):
    """The question is longer than can be answered."""


def shortened(text: str, most: int = 80) -> str:
    """The text, cut to at most that many characters."""
    return text if len(text) <= most else text[: most - 1] + "…"
