"""`kg --help` comes at once: nothing that answers questions is loaded before there is one."""

import subprocess
import sys

HEAVY = ("pydantic", "sqlalchemy", "networkx", "numpy", "pypinyin", "fastapi", "mcp", "graphviz", "opencc", "rich.markdown")


def test_the_commands_are_there_before_what_they_need() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import kg.cli.main, sys; print(*sys.modules)"], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not set(HEAVY) & set(loaded)
