"""The service's description of itself: complete, true, and held against it by schemathesis."""

import schemathesis
from hypothesis import HealthCheck, settings
from starlette.testclient import TestClient

from api.main import create_app
from kg.app.publishing import build
from kg.app.serving import CurrentService
from kg.app.settings import Settings
from kg.store.connect import connect
from tests.conftest import EXAMPLES


def _app() -> object:
    engine = connect("sqlite://")
    build(EXAMPLES, engine)
    current = CurrentService(engine)
    current.refresh()
    return create_app(Settings(), current)


schema = schemathesis.openapi.from_asgi("/openapi.json", _app())


@schema.parametrize()
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_route_keeps_to_its_description(case: schemathesis.Case) -> None:
    case.call_and_validate()


def test_every_route_says_how_it_is_called_and_what_it_returns(client: TestClient) -> None:
    document = client.get("/openapi.json").json()
    ids = []
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            where = f"{method} {path}"
            ids.append(operation["operationId"])
            assert operation.get("summary"), where
            if path.startswith("/v1"):
                assert {"200", "422", "503"} <= operation["responses"].keys(), where
                good = operation["responses"]["200"]["content"]["application/json"]
                assert {"example", "examples"} & good.keys(), where
            if "{ref}" in path:
                assert {"300", "404"} <= operation["responses"].keys(), where
    assert len(ids) == len(set(ids))
    assert "HTTPValidationError" not in document["components"]["schemas"]
