"""What every command that asks a question shares: its options, and how answers and errors are printed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer
from rich.console import Console

from kg.model.errors import AmbiguousTerm, InvalidParameter, QuestionError, UnknownTerm

if TYPE_CHECKING:
    from pydantic import BaseModel

AsJson = Annotated[bool, typer.Option("--json", help="Print what the REST interface returns.")]
Lang = Annotated[str | None, typer.Option(help="The language of texts, such as zh; default KG_LANG.")]
Answer = TypeVar("Answer", bound="BaseModel")
Something = TypeVar("Something")


class Asking:
    """One question at the command line: the service, the language, and the way out for errors."""

    def __init__(self, lang: str | None, as_json: bool) -> None:
        from kg.app.settings import Settings
        from kg.cli.opening import service

        self.settings = Settings.from_environment()
        self.lang = lang or self.settings.lang
        self.base_url = self.settings.address
        self._as_json = as_json
        self.service = service(self.settings)

    def put(self, ask: Callable[[], Answer], show: Callable[[Answer, Console], None]) -> None:
        """Ask, and print the answer for a program or for a person; exit 1 with the reason when there is none."""
        answer = self.get(ask)
        if self._as_json:
            sys.stdout.write(answer.model_dump_json() + "\n")
        else:
            show(answer, Console())

    def get(self, ask: Callable[[], Something]) -> Something:
        """What is asked for; exit 1 with the reason when there is none."""
        try:
            return ask()
        except QuestionError as error:
            self._refuse(error)
            raise typer.Exit(1) from error

    def _refuse(self, error: QuestionError) -> None:
        from api.problem import as_json, problem_of

        problem = problem_of(error, self.service, self.lang)
        if self._as_json:
            sys.stdout.write(as_json(problem) + "\n")
            return
        console = Console(stderr=True, soft_wrap=True)
        console.print(f"kg: {error.detail}", highlight=False, markup=False)
        if isinstance(error, InvalidParameter) and error.allowed:
            console.print(f"There are: {', '.join(error.allowed)}.", highlight=False, markup=False)
        near = problem.nearest if isinstance(error, UnknownTerm) else problem.candidates
        if near:
            console.print("Ask for one of these:" if isinstance(error, AmbiguousTerm) else "Did you mean:", highlight=False)
        for one in near or ():
            names = " · ".join(dict.fromkeys(one.labels.values()))
            console.print(f"  {one.id}  {names}  {one.short}", highlight=False, markup=False)
