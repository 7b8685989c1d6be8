"""Plans, connections, comparisons and checks of texts over HTTP."""

import pytest
from starlette.testclient import TestClient

from kg.answers.links import MOST_CHARACTERS

PLANS = ["/v1/terms/BN/prerequisites", "/v1/learning-path?goal=BN&goal=attention"]


@pytest.mark.parametrize("path", PLANS)
@pytest.mark.parametrize(
    ("format", "media_type", "begins"),
    [
        ("json", "application/json", "{"),
        ("markdown", "text/markdown", "# Learning path: Batch Normalization"),
        ("mermaid", "application/vnd.mermaid", "flowchart"),
        ("svg", "image/svg+xml", "<svg"),
    ],
)
def test_a_plan_comes_as_a_checklist_or_as_a_map(
    client: TestClient, path: str, format: str, media_type: str, begins: str
) -> None:
    by_name = client.get(f"{path}{'&' if '?' in path else '?'}format={format}")
    by_media_type = client.get(path, headers={"Accept": media_type})
    for response in (by_name, by_media_type):
        assert response.status_code == 200
        assert response.headers["content-type"].split(";")[0] == media_type
        assert begins in response.text[:300]
    assert by_name.content == by_media_type.content


def test_a_form_that_no_plan_has_is_not_acceptable(client: TestClient) -> None:
    response = client.get("/v1/terms/BN/prerequisites?format=pdf")
    assert response.status_code == 406
    assert response.json()["allowed"] == ["json", "markdown", "mermaid", "svg"]


@pytest.mark.parametrize("path", ["/v1/frontier?limit=2", "/v1/terms/mean/unlocks?limit=2"])
def test_lists_of_what_is_learnable_lead_on_to_their_end(client: TestClient, path: str) -> None:
    total, seen, address = client.get(path).json()["total"], [], path
    while address:
        page = client.get(address)
        seen += [one["term"]["id"] for one in page.json()["items"]]
        address = page.links.get("next", {}).get("url")
        assert (page.json()["next_cursor"] is None) == (address is None)
    assert len(seen) == len(set(seen)) == total > 2


def test_a_connection_is_a_chain_and_a_sentence(client: TestClient) -> None:
    answer = client.get("/v1/connection", params={"from": "归一化", "to": "mean"}).json()
    assert [(one["source"], one["type"], one["target"]) for one in answer["steps"]] == [
        ("normalization", "requires", "variance"),
        ("variance", "requires", "mean"),
    ]
    assert answer["sentence"]["zh"] == "归一化先要懂方差，方差先要懂均值。"


@pytest.mark.parametrize(("query", "status", "parameter"), [("from=zzz&to=LN", 404, "from"), ("from=LN&to=推理", 300, "to")])
def test_a_wrong_end_of_a_connection_is_named(client: TestClient, query: str, status: int, parameter: str) -> None:
    response = client.get(f"/v1/connection?{query}")
    assert (response.status_code, response.json()["parameter"]) == (status, parameter)


def test_a_connection_takes_both_ends(client: TestClient) -> None:
    response = client.get("/v1/connection?from=LN")
    assert response.status_code == 422
    assert [error["parameter"] for error in response.json()["errors"]] == ["to"]


def test_a_comparison_has_a_value_for_each_term_in_each_row(client: TestClient) -> None:
    answer = client.get("/v1/compare?term=BN&term=LN").json()
    assert [term["id"] for term in answer["terms"]] == ["batch-normalization", "layer-normalization"]
    assert all(row["values"].keys() == {"batch-normalization", "layer-normalization"} for row in answer["rows"])
    rows = {row["key"]: row for row in answer["rows"]}
    assert rows["definition"]["values"]["layer-normalization"]["zh"].startswith("层归一化是")
    assert rows["batch_size_sensitive"]["values"] == {"batch-normalization": True, "layer-normalization": False}
    assert rows["is_a"]["label"] == {"en": "is a kind of", "zh": "是一种"}


def test_a_comparison_as_a_table_follows_the_language(client: TestClient) -> None:
    response = client.get("/v1/compare?term=BN&term=LN", headers={"Accept": "text/markdown", "Accept-Language": "zh"})
    assert response.headers["content-type"].startswith("text/markdown")
    assert response.text.startswith("|  | 批归一化 | 层归一化 | 共同 |\n| --- | --- | --- | --- |\n")
    assert response.text == client.get("/v1/compare?term=BN&term=LN&format=markdown&lang=zh").text


@pytest.mark.parametrize("query", ["", "term=BN", "term=BN&term=batch-normalization"])
def test_less_than_two_terms_cannot_be_compared(client: TestClient, query: str) -> None:
    response = client.get(f"/v1/compare?{query}")
    assert response.status_code == 422
    assert response.json()["errors"][0]["parameter"] == "term"


def test_a_checked_text_tells_what_its_reader_does_not_know(client: TestClient) -> None:
    text = "方差与均值。\n批归一化！"
    answer = client.post("/v1/check-text", json={"text": text, "known": ["mean"], "lang": "zh"}).json()
    assert [(word["term"]["id"], word["start"], word["line"], word["missing"]) for word in answer["not_yet_known"]] == [
        ("variance", 0, 1, []),
        ("batch-normalization", 7, 2, ["minibatch", "variance"]),
    ]
    assert [(step["term"]["id"], step["reason"]) for step in answer["learn_first"]] == [
        ("variance", "需要批内均值与方差"),
        ("minibatch", "统计量按批计算"),
    ]
    assert [mention["text"] for mention in answer["mentions"]] == ["方差", "均值", "批归一化"]
    assert answer["version"] == 1


def test_too_long_a_text_is_too_large(client: TestClient) -> None:
    assert client.post("/v1/check-text", json={"text": "\U0001f600" * MOST_CHARACTERS}).status_code == 200
    response = client.post("/v1/check-text", json={"text": "x" * (MOST_CHARACTERS + 1)})
    assert (response.status_code, response.json()["parameter"]) == (413, "text")


@pytest.mark.parametrize(
    "body", [{}, {"text": 1}, {"text": "x", "known": "LN"}, {"text": "x", "lang": "!"}, {"text": "x", "y": 1}]
)
def test_a_wrong_body_is_a_problem(client: TestClient, body: dict[str, object]) -> None:
    response = client.post("/v1/check-text", json=body)
    assert response.status_code == 422
    assert response.json()["errors"]


def test_an_unknown_known_is_not_found(client: TestClient) -> None:
    response = client.post("/v1/check-text", json={"text": "x", "known": ["varience"]})
    assert (response.status_code, response.json()["parameter"]) == (404, "known")
    assert response.json()["nearest"][0]["id"] == "variance"


@pytest.mark.parametrize(
    "path",
    ["/v1/terms?kind=x", "/v1/search?q=norm&kind=x", "/v1/suggest?q=norm&kind=x", "/v1/graph?kinds=x", "/v1/graph?types=x"],
)
def test_a_kind_or_type_that_is_not_there_is_answered_by_those_that_are(client: TestClient, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 422
    allowed = response.json()["errors"][0]["allowed"]
    assert "technique" in allowed or "is_a" in allowed


def test_the_description_lists_the_kinds_and_types_of_the_glossary(client: TestClient) -> None:
    operation = client.get("/openapi.json").json()["paths"]["/v1/terms/{ref}/subgraph"]["get"]
    parameters = {one["name"]: one for one in operation["parameters"]}
    assert "invented_with" in parameters["types"]["schema"]["items"]["enum"]
    assert "architecture" in parameters["kinds"]["schema"]["items"]["enum"]
    assert parameters["types"]["explode"] is False
