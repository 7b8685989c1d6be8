"""Pins are plain `name==version` lines, complete, and within the ranges that the project declares."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
_PIN = re.compile(r"([A-Za-z0-9._-]+)==([A-Za-z0-9.+!]+)")


def pins(file: str) -> dict[str, str]:
    """Canonical name → version of each line of a requirements file."""
    found = {}
    for line in (ROOT / file).read_text("utf-8").splitlines():
        if line and not line.startswith(("#", "-r ")):
            match = _PIN.fullmatch(line)
            assert match, f"{file}: {line!r} is no plain name==version line"
            found[canonicalize_name(match[1])] = match[2]
    return found


@pytest.mark.parametrize(
    ("file", "declared"),
    [
        ("requirements.txt", PROJECT["dependencies"]),
        ("requirements-test.txt", PROJECT["optional-dependencies"]["test"]),
    ],
)
def test_every_declared_dependency_is_pinned_within_its_range(file: str, declared: list[str]) -> None:
    pinned = pins("requirements.txt") | pins(file)
    for requirement in map(Requirement, declared):
        assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)]), requirement


def test_pins_are_closed_under_what_packages_need() -> None:
    pinned = pins("requirements.txt") | pins("requirements-test.txt")
    missing = [f"{name} needs {need}" for name in pinned for need in needs_of(name) if need not in pinned]
    assert missing == []


def needs_of(package: str) -> list[str]:
    """The packages that an installed package needs on this platform; none for one that is for another platform."""
    try:
        needs = [Requirement(need) for need in distribution(package).requires or ()]
    except PackageNotFoundError:
        return []
    return [canonicalize_name(one.name) for one in needs if one.marker is None or one.marker.evaluate({"extra": ""})]
