"""The manners of every answer: tags, versions, languages, errors, HEAD, CORS."""

import pytest
from starlette.testclient import TestClient

GETS = [
    "/v1/terms",
    "/v1/terms/variance",
    "/v1/resolve?ref=LN",
    "/v1/search?q=norm",
    "/v1/suggest?q=no",
    "/v1/terms/LN/prerequisites",
    "/v1/terms/mean/unlocks",
    "/v1/learning-path?goal=LN",
    "/v1/frontier?known=mean",
    "/v1/connection?from=BN&to=mean",
    "/v1/compare?term=BN&term=LN",
    "/v1/relation-types",
    "/v1/kinds",
    "/v1/glossary",
    "/v1/stats",
    "/v1/versions",
]


@pytest.mark.parametrize("path", GETS)
def test_the_same_request_gives_the_same_bytes_under_a_strong_tag(client: TestClient, path: str) -> None:
    first, second = client.get(path), client.get(path)
    assert first.status_code == 200, first.text
    assert first.content == second.content
    tag = first.headers["etag"]
    assert tag == second.headers["etag"]
    assert tag.startswith('"')
    assert first.headers["kg-version"] == "1"
    assert {"Accept", "Accept-Language"} <= {name.strip() for name in first.headers["vary"].split(",")}


@pytest.mark.parametrize("path", GETS)
def test_a_client_that_has_the_bytes_is_told_so(client: TestClient, path: str) -> None:
    tag = client.get(path).headers["etag"]
    for sent in (tag, f"W/{tag}", f'"other", {tag}', "*"):
        response = client.get(path, headers={"If-None-Match": sent})
        assert (response.status_code, response.content) == (304, b"")
        assert response.headers["etag"] == tag
    assert client.get(path, headers={"If-None-Match": '"other"'}).status_code == 200


@pytest.mark.parametrize("path", [*GETS, "/healthz", "/readyz", "/metrics", "/openapi.json", "/v1/terms/LN", "/v1/terms/zzz"])
def test_head_is_answered_as_get_without_a_body(client: TestClient, path: str) -> None:
    get, head = client.get(path), client.head(path)
    assert head.status_code == get.status_code
    assert head.content == b""
    assert head.headers.get("content-type") == get.headers.get("content-type")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/v1/nothing", 404),
        ("GET", "/v1/terms/", 404),
        ("GET", "/nothing", 404),
        ("DELETE", "/v1/terms", 405),
        ("GET", "/v1/terms?limit=0", 422),
        ("GET", "/v1/terms?limit=1001", 422),
        ("GET", "/v1/terms?limit=ten", 422),
        ("GET", "/v1/search", 422),
        ("GET", "/v1/search?q=" + "x" * 201, 422),
        ("GET", "/v1/terms/variance?lang=%21", 422),
        ("GET", "/v1/terms/LN/prerequisites?known=zzz", 404),
        ("GET", "/v1/terms/LN/prerequisites?known=%E6%8E%A8%E7%90%86", 300),
        ("GET", "/v1/learning-path", 422),
    ],
)
def test_errors_are_problems(client: TestClient, method: str, path: str, status: int) -> None:
    response = client.request(method, path)
    problem = response.json()
    assert response.status_code == status == problem["status"]
    assert response.headers["content-type"] == "application/problem+json"
    assert {"type", "title", "status", "detail"} <= problem.keys()
    if status == 422:
        assert all({"parameter", "detail", "allowed"} <= error.keys() for error in problem["errors"])


@pytest.mark.parametrize("path", GETS)
def test_a_form_that_an_answer_does_not_have_is_refused_with_those_it_has(client: TestClient, path: str) -> None:
    by_name = client.get(f"{path}{'&' if '?' in path else '?'}format=docx")
    by_media_type = client.get(path, headers={"Accept": "application/msword"})
    assert (by_name.status_code, by_media_type.status_code) == (406, 406)
    assert "json" in by_name.json()["allowed"]
    assert "application/json" in by_media_type.json()["allowed"]


def test_what_is_wrong_with_known_names_its_parameter(client: TestClient) -> None:
    assert client.get("/v1/terms/LN/prerequisites?known=zzz").json()["parameter"] == "known"
    assert client.get("/v1/learning-path?goal=zzz").json()["parameter"] == "goal"


@pytest.mark.parametrize(
    "body", ["{", "[]", '{"goals": []}', '{"goals": "LN"}', '{"goals": [1]}', '{"goals": ["LN"], "x": 1}', ""]
)
def test_a_wrong_body_is_a_problem(client: TestClient, body: str) -> None:
    response = client.post("/v1/learning-path", content=body, headers={"Content-Type": "application/json"})
    assert response.status_code == 422
    assert response.json()["errors"]


def test_a_huge_body_is_refused(client: TestClient) -> None:
    response = client.post("/v1/learning-path", content=b"x" * (5 * 1024 * 1024))
    assert response.status_code == 413
    assert response.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    "ref", ["%00", "%ff%fe", "..%2F..%2Fetc%2Fpasswd", "x" * 10_000, "%F0%9F%A6%84", "%ED%A0%80", "'%20OR%201=1--", "%25%32%46"]
)
def test_nonsense_in_an_address_is_not_found(client: TestClient, ref: str) -> None:
    for path in (f"/v1/terms/{ref}", f"/v1/terms/{ref}/prerequisites"):
        response = client.get(path)
        assert response.status_code == 404
        assert response.headers["content-type"] == "application/problem+json"


def test_pages_elsewhere_may_ask(client: TestClient) -> None:
    simple = client.get("/v1/kinds", headers={"Origin": "https://example.org"})
    assert simple.headers["access-control-allow-origin"] == "*"
    preflight = client.options(
        "/v1/learning-path",
        headers={
            "Origin": "https://example.org",
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "content-type",
        },
    )
    assert preflight.status_code == 200


def test_post_answers_carry_the_version(client: TestClient) -> None:
    answer = client.post("/v1/learning-path", json={"goals": ["LN"], "known": ["mean"]}).json()
    assert answer["version"] == 1
    assert [goal["id"] for goal in answer["goals"]] == ["layer-normalization"]
