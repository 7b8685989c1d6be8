"""Opening the database: SQLite with a write lock taken at once, or PostgreSQL."""

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, event, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError
from sqlalchemy.pool import StaticPool
from sqlmodel import create_engine

_BUSY_MILLISECONDS = 30_000
_USE = "use sqlite:///file or postgresql+psycopg://…"


class StoreError(Exception):
    """The database cannot be used; the text says why and what to do."""


def connect(url: str) -> Engine:
    """An engine for `sqlite:///file`, `sqlite://` (in memory) or `postgresql+psycopg://…`. Nothing is read yet.

    Raises StoreError when the address cannot be understood or the folder of an SQLite file cannot be made.
    """
    address = _address(url)
    try:
        if address.get_backend_name() != "sqlite":
            return create_engine(address, pool_pre_ping=True)
        in_memory = address.database in (None, "", ":memory:")
        if not in_memory:
            Path(str(address.database)).parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(
            address, connect_args={"check_same_thread": False}, **({"poolclass": StaticPool} if in_memory else {})
        )
    except (ArgumentError, NoSuchModuleError, ImportError) as error:
        raise StoreError(f"{_shown(address)} is no database address that can be opened ({error}); {_USE}") from error
    except OSError as error:
        raise StoreError(f"The folder of {_shown(address)} cannot be made: {error}") from error
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def writing(engine: Engine) -> Engine:
    """The same engine, whose transactions take the write lock when they begin."""
    return engine.execution_options(kg_writes=True)


def failure(error: DatabaseError, engine: Engine) -> StoreError:
    """What a failed statement means to the person who runs the service."""
    return StoreError(f"The database {_shown(engine.url)} does not answer as it should: {error.orig}")


def _address(url: str) -> URL:
    try:
        return make_url(url)
    except (ValueError, ArgumentError) as error:
        raise StoreError(f"{url!r} is no database address ({error}); {_USE}") from error


def _shown(address: URL) -> str:
    return address.render_as_string(hide_password=True)


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # the driver would otherwise begin transactions of its own
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")


def _begin_sqlite(connection: Connection) -> None:
    # A deferred transaction that writes later fails at once where another writer holds the lock.
    writes = connection.get_execution_options().get("kg_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
