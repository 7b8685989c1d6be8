"""Wiki links in what authors write are read as their words by people, at every door."""

import subprocess
import sys
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.conftest import EXAMPLES

KG = Path(sys.executable).parent / "kg"
LINKED = "squared distances from the average."  # [[mean|average]], as it is written


@pytest.mark.parametrize("media_type", ["text/markdown", "text/turtle", "application/ld+json"])
def test_in_every_form_of_a_term(client: TestClient, media_type: str) -> None:
    told = client.get("/v1/terms/variance", headers={"Accept": media_type}).text
    assert LINKED in told
    assert "[[" not in told.replace("[[{", "")


@pytest.mark.parametrize(("path", "told"), [("/v1/ask", "answer"), ("/v1/context", "context")])
def test_in_answers(client: TestClient, path: str, told: str) -> None:
    answer = client.post(path, json={"question": "What is variance?", "lang": "en"}).json()[told]
    assert LINKED in answer
    assert "[[" not in answer


def test_in_what_may_have_been_meant(client: TestClient) -> None:
    assert client.get("/v1/terms/varience?lang=en").json()["nearest"][0]["short"].endswith(LINKED)


def test_in_the_terminal(tmp_path: Path) -> None:
    environment = {"KG_CONTENT": str(EXAMPLES), "COLUMNS": "200"}
    shown = subprocess.run([KG, "show", "variance"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    assert LINKED in shown.stdout
    assert "[[" not in shown.stdout
