"""`kg link` at the command line, run as people run it."""

import json
from pathlib import Path

from starlette.testclient import TestClient

from tests.cli.test_commands import home, kg  # noqa: F401

NOTES = "# 归一化\n\n批归一化用[方差](x.md)，批归一化也用 `方差`。\n"
ADDRESS = "http://127.0.0.1:8000/v1/terms"


def test_markdown_comes_out_with_links(home: Path) -> None:  # noqa: F811
    (home / "notes.md").write_text(NOTES, encoding="utf-8")
    printed = kg(home, "link", "notes.md")
    bn = f"[批归一化]({ADDRESS}/batch-normalization)"
    assert printed.stdout == f"# [归一化]({ADDRESS}/normalization)\n\n{bn}用[方差](x.md)，{bn}也用 `方差`。\n"
    once = kg(home, "link", "-", "--first-per-section", stdin=NOTES).stdout
    assert once.count(ADDRESS) == 2
    assert once.endswith("批归一化也用 `方差`。\n")


def test_json_is_what_rest_returns(client: TestClient, home: Path) -> None:  # noqa: F811
    printed = kg(home, "link", "-", "--json", stdin=NOTES)
    assert json.loads(printed.stdout) == client.post("/v1/link", json={"text": NOTES}).json()


def test_a_file_that_cannot_be_read_is_told(home: Path) -> None:  # noqa: F811
    (home / "latin.md").write_bytes(b"\xff\xfe\x00")
    for file in ("missing.md", "latin.md"):
        printed = kg(home, "link", file)
        assert printed.returncode != 0
        assert file in printed.stderr
        assert "Traceback" not in printed.stderr
