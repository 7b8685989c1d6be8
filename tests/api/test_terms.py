"""Terms over HTTP: the list, one whole, and where names lead."""

from itertools import pairwise
from urllib.parse import quote, unquote

import pytest
from starlette.testclient import TestClient


def test_an_id_answers_the_whole_card(client: TestClient) -> None:
    card = client.get("/v1/terms/batch-normalization").json()
    assert card["labels"] == {"en": "Batch Normalization", "zh": "批归一化"}
    assert {"text": "BN", "lang": "en", "type": "acronym", "hidden": False} in card["aliases"]
    assert {"text": "批归一划", "lang": "zh", "type": "misspelling", "hidden": True} in card["aliases"]
    assert card["definitions"]["en"].startswith("Batch normalization is a normalization that")
    assert card["explanations"]["zh"] == "训练时用当前批的统计量，推理时改用累积的滑动平均。"
    assert [(note["type"], note["lang"]) for note in card["notes"]] == [
        ("pitfall", "zh"),
        ("formula", "zh"),
        ("pitfall", "en"),
    ]
    assert card["references"][0]["year"] == 2015
    assert card["attributes"]["batch_size_sensitive"] is True
    assert card["extra"] == {"reviewed_by": "nobody yet"}
    assert card["sources"] == [{"path": "normalization/batch-normalization.md", "line": 1}]
    assert card["uri"].endswith("/v1/terms/batch-normalization")


def test_relations_stand_on_both_cards_under_the_name_of_the_reading(client: TestClient) -> None:
    def edges(id: str) -> set[tuple[str, str, str, str]]:
        relations = client.get(f"/v1/terms/{id}").json()["relations"]
        return {(one["direction"], one["type"], one["relation"], one["term"]["id"]) for one in relations}

    assert ("out", "requires", "requires", "variance") in edges("batch-normalization")
    assert ("in", "unlocks", "requires", "batch-normalization") in edges("variance")
    assert ("out", "contrasts_with", "contrasts_with", "layer-normalization") in edges("batch-normalization")
    assert ("out", "contrasts_with", "contrasts_with", "batch-normalization") in edges("layer-normalization")
    assert ("in", "helped_invent", "invented_with", "attention") in edges("gru"), "a type declared in kg.toml"


def test_inferred_relations_are_told_apart_and_only_on_request(client: TestClient) -> None:
    def inferred(query: str) -> set[tuple[str, str]]:
        relations = client.get(f"/v1/terms/batch-normalization{query}").json()["relations"]
        return {(one["type"], one["term"]["id"]) for one in relations if one["inferred"]}

    assert inferred("") == set()
    assert ("requires", "mean") in inferred("?inferred=true")


def test_alternatives_share_a_group(client: TestClient) -> None:
    relations = client.get("/v1/terms/attention").json()["relations"]
    groups = {one["term"]["id"]: one["group"] for one in relations if one["type"] == "requires"}
    assert groups["lstm"] == groups["gru"] is not None
    assert groups["mean"] is None


def test_reasons_come_in_the_language_asked_for(client: TestClient) -> None:
    def reason(query: str = "", **headers: str) -> str:
        card = client.get(f"/v1/terms/batch-normalization{query}", headers=headers).json()
        return next(str(one["reason"]) for one in card["relations"] if one["term"]["id"] == "minibatch")

    assert reason() == reason("?lang=en") == "Statistics are taken per batch."
    assert reason("?lang=zh") == reason(**{"Accept-Language": "zh-CN,zh;q=0.9,en;q=0.5"}) == "统计量按批计算"


@pytest.mark.parametrize(
    "name",
    ["Batch Normalization", "BN", "批归一化", "批標準化", "batch_normalization", "BATCH–NORMALIZATION", "nn.BatchNorm2d"],
)
def test_any_name_leads_to_the_ids_own_address(client: TestClient, name: str) -> None:
    response = client.get("/v1/terms/" + quote(name, safe=""), params={"lang": "zh"})
    assert response.status_code == 307
    assert response.headers["location"] == "/v1/terms/batch-normalization?lang=zh"


def test_a_former_id_has_moved_for_good(client: TestClient) -> None:
    response = client.get("/v1/terms/batch")
    assert (response.status_code, response.headers["location"]) == (308, "/v1/terms/minibatch")


def test_an_id_may_hold_what_addresses_escape(client: TestClient) -> None:
    assert client.get("/v1/terms/c%2B%2B").json()["labels"] == {"en": "C++"}


def test_a_slash_in_a_ref_is_sent_encoded(client: TestClient) -> None:
    response = client.get("/v1/terms/a%2Fb")
    assert response.status_code == 404
    assert "'a/b'" in response.json()["detail"]
    assert "'a/b'" in client.get("/v1/terms/a%2fb/prerequisites").json()["detail"]


def test_a_shared_name_offers_its_terms(client: TestClient) -> None:
    response = client.get("/v1/terms/" + quote("推理"))
    assert response.status_code == 300
    assert response.headers["content-type"] == "application/problem+json"
    candidates = {one["id"]: one for one in response.json()["candidates"]}
    assert candidates.keys() == {"inference-logic", "inference-statistics"}
    assert candidates["inference-logic"]["sense"] == {"en": "logic", "zh": "逻辑"}
    assert candidates["inference-logic"]["short"].startswith("Inference is the step")


def test_an_unknown_name_offers_the_nearest(client: TestClient) -> None:
    response = client.get("/v1/terms/varience")
    assert response.status_code == 404
    assert response.json()["nearest"][0]["id"] == "variance"


def test_pages_cover_the_list_once_and_link_to_each_other(client: TestClient) -> None:
    seen: list[str] = []
    address: str | None = "/v1/terms?limit=4"
    while address:
        response = client.get(address)
        page = response.json()
        assert len(page["items"]) <= 4
        seen += [item["id"] for item in page["items"]]
        assert (page["next_cursor"] is None) == ("link" not in response.headers)
        address = response.links["next"]["url"] if "link" in response.headers else None
    assert len(seen) == page["total"] == 14
    assert all(one < other for one, other in pairwise(seen))


def test_the_list_can_be_narrowed(client: TestClient) -> None:
    def ids(query: str) -> list[str]:
        return [item["id"] for item in client.get(f"/v1/terms?{query}").json()["items"]]

    assert ids("kind=architecture") == ["gru", "lstm"]
    assert ids("tag=" + quote("统计")) == ["variance"]
    assert ids("kind=architecture&tag=" + quote("统计")) == []


def test_a_made_up_cursor_is_refused(client: TestClient) -> None:
    response = client.get("/v1/terms?cursor=%21%21")
    assert response.status_code == 422
    assert response.json()["errors"][0]["parameter"] == "cursor"


def test_resolving_tells_one_many_and_none(client: TestClient) -> None:
    answer = client.get("/v1/resolve", params={"ref": ["LN", "推理", "nonsense-xyz"]}).json()
    assert [result["status"] for result in answer["results"]] == ["one", "many", "none"]
    assert answer["results"][0]["term"]["id"] == "layer-normalization"
    assert len(answer["results"][1]["candidates"]) == 2
    assert [unquote(result["ref"]) for result in answer["results"]] == ["LN", "推理", "nonsense-xyz"]
