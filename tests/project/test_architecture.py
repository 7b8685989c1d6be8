"""ARCHITECTURE.md is true: its floors are the layers that import-linter enforces, and what it names is there."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "ARCHITECTURE.md").read_text("utf-8")


def test_the_floors_are_the_enforced_layers() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    layers = next(one["layers"] for one in contracts if one.get("exhaustive"))
    rows = re.findall(r"^\| `(kg/\w+|api)` \|", TEXT, re.MULTILINE)
    assert [row.removeprefix("kg/") for row in rows if row != "api"] == layers
    assert rows.index("kg/cli") < rows.index("api") < rows.index("kg/mcp_server")


def test_every_file_and_folder_it_names_is_there() -> None:
    named = re.findall(r"`((?:kg|api|content|tests)/[\w./-]*)`", TEXT)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
    assert (ROOT / "kg/terms/assemble.py").exists()
    assert (ROOT / "kg/documents/front_matter.py").exists()
