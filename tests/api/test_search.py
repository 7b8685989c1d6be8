"""GET /v1/search and /v1/suggest."""

import pytest
from starlette.testclient import TestClient


def test_hits_say_what_matched_and_how(client: TestClient) -> None:
    answer = client.get("/v1/search", params={"q": "批歸一化"}).json()
    assert answer["query"] == "批歸一化"
    assert answer["hits"][0]["term"]["id"] == "batch-normalization"
    assert (answer["hits"][0]["matched"], answer["hits"][0]["match"]) == ("批归一化", "exact")
    assert answer["ambiguous"] is False


def test_homographs_are_ambiguous(client: TestClient) -> None:
    answer = client.get("/v1/search", params={"q": "推理"}).json()
    assert answer["ambiguous"] is True
    assert {hit["term"]["id"] for hit in answer["hits"][:2]} == {"inference-logic", "inference-statistics"}


def test_no_hit_is_better_than_noise(client: TestClient) -> None:
    assert client.get("/v1/search", params={"q": "红烧肉"}).json()["hits"] == []


def test_language_and_kind_filter(client: TestClient) -> None:
    hits = client.get("/v1/search", params={"q": "variance", "lang": "zh"}).json()["hits"]
    assert all(hit["matched"] != "Variance" for hit in hits)
    kinds = {hit["term"]["kind"] for hit in client.get("/v1/suggest", params={"q": "b", "kind": "technique"}).json()["hits"]}
    assert kinds <= {"technique"}


def test_completion_while_typing(client: TestClient) -> None:
    for typed in ("批", "batch n", "pigui", "pgy"):
        hits = client.get("/v1/suggest", params={"q": typed, "limit": 8}).json()["hits"]
        assert "batch-normalization" in [hit["term"]["id"] for hit in hits], typed


@pytest.mark.parametrize(
    "query", ["x", "\x00\x01", "😀", "(.*)+$", "'; DROP TABLE term; --", "%_", "a" * 200, "ａＡ的é", "\u202e", "' OR 1=1"]
)
def test_odd_queries_are_answered(client: TestClient, query: str) -> None:
    for route in ("search", "suggest"):
        assert client.get(f"/v1/{route}", params={"q": query}).status_code == 200


@pytest.mark.parametrize("params", [{}, {"q": ""}, {"q": "a" * 201}, {"q": "a", "limit": 0}, {"q": "a", "limit": 1001}])
def test_what_is_out_of_bounds_is_422(client: TestClient, params: dict[str, str]) -> None:
    for route in ("search", "suggest"):
        assert client.get(f"/v1/{route}", params=params).status_code == 422


def test_a_name_nobody_bears_is_404_with_the_nearest(client: TestClient) -> None:
    answer = client.get("/v1/terms/batch normalizashun")
    assert answer.status_code == 404
    assert answer.json()["nearest"][0]["id"] == "batch-normalization"


def test_a_misspelling_is_found_and_never_displayed(client: TestClient) -> None:
    hit = client.get("/v1/search", params={"q": "批归一划"}).json()["hits"][0]
    assert (hit["term"]["id"], hit["matched"], hit["match"]) == ("batch-normalization", "批归一化", "fuzzy")
    suggested = client.get("/v1/suggest", params={"q": "attent"}).json()["hits"]
    assert all(one["matched"] != "attenton" for one in suggested)
