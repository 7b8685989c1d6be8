"""The command line, run as people run it."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.conftest import EXAMPLES

KG = Path(sys.executable).parent / "kg"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose database holds the example terms."""
    home = tmp_path_factory.mktemp("home")
    built = kg(home, "build", str(EXAMPLES))
    assert built.returncode == 0, built.stderr
    return home


def kg(home: Path, *arguments: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `kg` in a folder, as in a pipe."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith("KG_")}
    variables |= {"KG_DATABASE_URL": f"sqlite:///{home}/glossary.sqlite", "COLUMNS": "100", **environment}
    return subprocess.run([KG, *arguments], cwd=home, env=variables, input=stdin, capture_output=True, text=True, timeout=120)


def test_build_reports_what_it_published(tmp_path: Path) -> None:
    built = kg(tmp_path, "build", str(EXAMPLES))
    assert "Version 1: 14 terms" in built.stderr
    assert "0 errors" in built.stderr
    assert built.returncode == 0


def test_build_refuses_content_with_errors(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\nen: A\nrequires: a\n---\n", encoding="utf-8")
    built = kg(tmp_path, "build", ".")
    assert built.returncode == 1
    assert "a.md:3:11 self-relation error" in built.stdout
    assert "Nothing was published" in built.stderr


def test_check_prints_one_uncoloured_line_a_finding(tmp_path: Path) -> None:
    long = "x" * 300
    (tmp_path / "a.md").write_text(f"---\nen: A\nrequires: {long}\n---\nThe letter A.\n", encoding="utf-8")
    checked = kg(tmp_path, "check", ".", COLUMNS="40")
    lines = checked.stdout.splitlines()
    assert any(line.startswith("a.md:3:11 ref-unknown warning ") and long in line for line in lines)
    assert "\x1b" not in checked.stdout
    assert checked.returncode == 0


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        (("show", "LN"), "/v1/terms/layer-normalization"),
        (("show", "批归一化", "--lang", "zh", "--inferred"), "/v1/terms/batch-normalization?lang=zh&inferred=true"),
        (("search", "norm", "--limit", "3"), "/v1/search?q=norm&limit=3"),
        (("path", "BN", "--known", "均值"), "/v1/terms/BN/prerequisites?known=均值"),
    ],
)
def test_json_is_what_rest_returns(client: TestClient, home: Path, arguments: tuple[str, ...], path: str) -> None:
    printed = kg(home, *arguments, "--json", KG_BASE_URL="http://testserver")
    assert printed.returncode == 0, printed.stderr
    assert json.loads(printed.stdout) == client.get(path).json()


def test_a_person_reads_names_reasons_and_totals(home: Path) -> None:
    path = kg(home, "path", "BN", "--lang", "zh").stdout
    assert "均值" in path
    assert "需要批内均值与方差" in path
    assert "批归一化" in path.splitlines()[-1]
    shown = kg(home, "show", "BN").stdout
    assert "Batch normalization is a normalization" in shown
    assert "requires" in shown
    assert "批归一划" not in shown, "misspellings are never displayed"


def test_an_unknown_term_is_answered_by_the_nearest(home: Path) -> None:
    shown = kg(home, "show", "varience")
    assert shown.returncode == 1
    assert "variance" in shown.stderr
    assert "Traceback" not in shown.stderr
    assert json.loads(kg(home, "show", "varience", "--json").stdout)["status"] == 404


def test_a_shared_name_is_answered_by_its_terms(home: Path) -> None:
    shown = kg(home, "show", "推理")
    assert shown.returncode == 1
    assert "inference-logic" in shown.stderr
    assert "inference-statistics" in shown.stderr


def test_an_empty_database_is_built_first(tmp_path: Path) -> None:
    shown = kg(tmp_path, "show", "LN", "--json", KG_CONTENT=str(EXAMPLES))
    assert json.loads(shown.stdout)["id"] == "layer-normalization"


@pytest.mark.parametrize(
    ("environment", "message"),
    [
        ({"KG_PORT": "many"}, "KG_PORT='many'"),
        ({"KG_DATABASE_URL": "nonsense"}, "no database address"),
        ({"KG_BASE_URL": "ftp://x"}, "KG_BASE_URL"),
    ],
)
def test_wrong_settings_are_named(tmp_path: Path, environment: dict[str, str], message: str) -> None:
    ran = kg(tmp_path, "show", "LN", **environment)
    assert ran.returncode == 1
    assert message in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_port_that_is_taken_is_refused_at_once(home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ran = kg(home, "serve", "--port", str(port))
    assert ran.returncode == 1
    assert ran.stderr.startswith(f"kg: 127.0.0.1:{port} cannot be listened on: Address already in use")
    assert len(ran.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", ["build", "check", "serve", "show", "search", "path", "compare", "connect", "check-text"])
def test_help_teaches_by_example(tmp_path: Path, command: str) -> None:
    helped = kg(tmp_path, command, "--help")
    assert helped.returncode == 0
    assert f"kg {command}" in helped.stdout.replace(f"Usage: kg {command}", "")
