"""README.md prints what is really printed."""

import shutil

from tests.conftest import absent
from tests.project.readme import README, as_printed, shell


def test_every_output_in_the_readme_is_what_is_printed() -> None:
    if shutil.which("curl") is None:
        absent("curl is not on this machine")
    text = README.read_text("utf-8")
    with shell() as run:
        assert as_printed(text, run) == text, "`python -m tests.project.readme` writes the outputs anew"


def test_the_two_commands_stand_on_the_first_screen() -> None:
    first_screen = "\n".join(README.read_text("utf-8").splitlines()[:30])
    assert "make serve" in first_screen
    assert "make test" in first_screen
