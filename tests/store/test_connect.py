"""Databases that cannot be used say why, and what to do."""

from pathlib import Path

import pytest
from sqlalchemy import text

from kg.model.glossary import Glossary
from kg.store.connect import StoreError, connect, writing
from kg.store.versions import current_version, publish


@pytest.mark.parametrize(
    "url", ["nonsense", "mysql://nowhere/db", "postgresql://host:port/db", "sqlite:////proc/no/such/folder.sqlite"]
)
def test_an_address_that_leads_nowhere_is_explained(url: str) -> None:
    with pytest.raises(StoreError, match=r"database address|folder"):
        current_version(connect(url))


def test_a_password_is_not_told() -> None:
    for url in ("postgresql+unheard_of://kg:secret@host/db", "postgresql+psycopg://kg:secret@127.0.0.1:1/kg"):
        with pytest.raises(StoreError, match=r"kg:\*\*\*@") as told:
            current_version(connect(url))
        assert "secret" not in str(told.value)


def test_a_file_that_is_no_database_is_explained(tmp_path: Path) -> None:
    (tmp_path / "x.sqlite").write_bytes(b"plain text, not a database" * 50)
    with pytest.raises(StoreError, match="not a database"):
        current_version(connect(f"sqlite:///{tmp_path}/x.sqlite"))


def test_a_server_that_does_not_answer_is_explained() -> None:
    with pytest.raises(StoreError, match="refused"):
        current_version(connect("postgresql+psycopg://kg@127.0.0.1:1/kg"))


def test_an_empty_database_publishes_nothing(tmp_path: Path) -> None:
    assert current_version(connect(f"sqlite:///{tmp_path}/x.sqlite")) is None


def test_a_database_of_a_newer_release_is_left_alone(tmp_path: Path) -> None:
    engine = connect(f"sqlite:///{tmp_path}/x.sqlite")
    publish(engine, Glossary())
    with writing(engine).begin() as connection:
        connection.execute(text("INSERT INTO kg_schema (migration) VALUES (99)"))
    with pytest.raises(StoreError, match="newer release"):
        publish(engine, Glossary(about={"id": "other"}))
