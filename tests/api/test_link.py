"""POST /v1/link: names in a text."""

import json

import pytest
from starlette.testclient import TestClient

TEXT = "# 归一化\n\n批归一化先算方差。\n\n## BN\n\n批归一化再缩放，`批归一化` 除外。"


def test_mentions_with_offsets_terms_and_scores(client: TestClient) -> None:
    answer = client.post("/v1/link", json={"text": TEXT}).json()
    assert answer["version"] == 1
    assert [(one["text"], one["term_id"]) for one in answer["mentions"]] == [
        ("归一化", "normalization"),
        ("批归一化", "batch-normalization"),
        ("方差", "variance"),
        ("BN", "batch-normalization"),
        ("批归一化", "batch-normalization"),
    ]
    for one in answer["mentions"]:
        assert TEXT[one["start"] : one["end"]] == one["text"]
        assert 0.5 <= one["score"] <= 1


def test_offsets_count_code_points_not_units_of_utf_16(client: TestClient) -> None:
    (one,) = client.post("/v1/link", json={"text": "😀😀 批归一化"}).json()["mentions"]
    assert (one["start"], one["end"]) == (3, 7)


def test_each_term_once_below_each_heading(client: TestClient) -> None:
    answer = client.post("/v1/link", json={"text": TEXT, "first_per_section": True}).json()
    assert [one["text"] for one in answer["mentions"]] == ["归一化", "批归一化", "方差", "BN"]


def test_the_threshold_is_the_least_score(client: TestClient) -> None:
    asked = {"text": "The mean value of the variance."}
    scores = [one["score"] for one in client.post("/v1/link", json={**asked, "threshold": 0.0}).json()["mentions"]]
    assert scores
    sure = client.post("/v1/link", json={**asked, "threshold": 1.0}).json()["mentions"]
    assert all(one["score"] == 1.0 for one in sure)


@pytest.mark.parametrize("text", ["", "\x00\x07", "𝒙́", "a" * 200_000])
def test_any_text_up_to_200_000_characters_is_answered(client: TestClient, text: str) -> None:
    assert client.post("/v1/link", json={"text": text}).status_code == 200


def test_a_longer_text_is_too_large(client: TestClient) -> None:
    answer = client.post("/v1/link", json={"text": "a" * 200_001})
    assert answer.status_code == 413
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    "body", [{}, {"text": 5}, {"text": "a", "threshold": 2}, {"text": "a", "threshold": -1}, {"text": "a", "more": 1}, []]
)
def test_what_cannot_be_accepted_is_422(client: TestClient, body: object) -> None:
    assert client.post("/v1/link", json=body).status_code == 422


def test_half_a_surrogate_pair_is_no_error_of_ours(client: TestClient) -> None:
    body = json.dumps({"text": "a\ud800b"})
    assert client.post("/v1/link", content=body, headers={"content-type": "application/json"}).status_code in (200, 422)
