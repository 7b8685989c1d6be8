"""The examples in the service's description are answers that the service could give."""

from typing import Any

from jsonschema import Draft202012Validator
from starlette.testclient import TestClient

from api import examples


def documented(client: TestClient) -> dict[str, tuple[Any, Any]]:
    """Schema and example of every answer in JSON, by operation id."""
    document = client.get("/openapi.json").json()
    found = {}
    for operations in document["paths"].values():
        for operation in operations.values():
            form = operation["responses"]["200"].get("content", {}).get("application/json", {})
            if "example" in form:
                schema = {**form["schema"], "components": document["components"]}
                found[operation["operationId"]] = (schema, form["example"])
    return found


def test_an_example_is_what_its_route_answers(client: TestClient) -> None:
    told = documented(client)
    assert {"getTerm", "searchTerms", "getPrerequisites", "getConnection", "compareTerms", "checkText"} <= told.keys()
    for operation, (schema, example) in told.items():
        wrong = [error.message for error in Draft202012Validator(schema).iter_errors(example)]
        assert not wrong, operation


def test_every_example_is_shown(client: TestClient) -> None:
    shown = str([example for _, example in documented(client).values()])
    for name, example in vars(examples).items():
        if name.isupper() and isinstance(example, dict):
            assert str(example) in shown, name
