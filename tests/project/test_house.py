"""The rules of the house that tools can see: layers, one home for each library, types, lint."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HOMES = {
    "ahocorasick_rs": "kg/search",
    "fastapi": "api",
    "graphviz": "kg/render",
    "markdown_it": "kg/documents",
    "mcp": "kg/mcp_server",
    "mdit_py_plugins": "kg/documents",
    "networkx": "kg/graph",
    "numpy": "kg/search",
    "opencc": "kg/language",
    "prometheus_client": "api",
    "pygraphviz": "kg/render",
    "pypinyin": "kg/search",
    "rapidfuzz": "kg/search",
    "rich": "kg/cli",
    "sqlalchemy": "kg/store",
    "sqlmodel": "kg/store",
    "typer": "kg/cli",
    "yaml": "kg/documents",
}
"""Library → the folder that alone may import it. `Engine` as a type may travel from the store to those who hand it on."""

HANDED_ON = {("sqlalchemy", "kg/app"), ("sqlalchemy", "kg/snapshot")}


def modules() -> Iterator[Path]:
    """Every module of the product."""
    yield from sorted((ROOT / "kg").rglob("*.py"))
    yield from sorted((ROOT / "api").rglob("*.py"))


def imported(module: Path) -> set[str]:
    """The top-level packages that a module imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names.add(node.module.split(".")[0])
    return names


def test_each_library_has_one_home() -> None:
    strays = [
        f"{module.relative_to(ROOT)} imports {library}"
        for module in modules()
        for library in imported(module) & HOMES.keys()
        if not module.is_relative_to(ROOT / HOMES[library])
        and not any(library == one and module.is_relative_to(ROOT / where) for one, where in HANDED_ON)
    ]
    assert strays == []


def test_only_the_settings_read_the_environment() -> None:
    readers = [str(path.relative_to(ROOT)) for path in modules() if re.search(r"os\.(environ|getenv)", path.read_text("utf-8"))]
    assert readers == ["kg/app/settings.py"]


@pytest.mark.parametrize(
    "command", [["lint-imports"], ["mypy"], ["ruff", "check", "."], ["ruff", "format", "--check", "."]], ids=" ".join
)
def test_the_tools_agree(command: list[str]) -> None:
    tool = Path(sys.executable).parent / command[0]
    ran = subprocess.run([tool, *command[1:]], cwd=ROOT, capture_output=True, text=True, timeout=280)
    assert ran.returncode == 0, ran.stdout + ran.stderr
