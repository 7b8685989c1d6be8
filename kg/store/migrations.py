"""Numbered steps that bring a database to the shape of `tables`."""

from collections.abc import Callable

from sqlalchemy import Connection, inspect, select, text
from sqlmodel import SQLModel

from kg.store.connect import StoreError
from kg.store.tables import SchemaRow, table_of

Migration = Callable[[Connection], None]


def migrate(connection: Connection) -> None:
    """Carry out the steps that this database has not seen, inside the caller's transaction.

    Raises StoreError when the database was written by a newer release.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(7163)"))  # two builds may start at once
    schema = table_of(SchemaRow)
    schema.create(connection, checkfirst=True)
    seen = set(connection.scalars(select(schema.c.migration)))
    if seen and max(seen) > len(MIGRATIONS):
        raise StoreError("This database was written by a newer release of kg; update kg or use another database.")
    for number, step in enumerate(MIGRATIONS, 1):
        if number not in seen:
            step(connection)
            connection.execute(schema.insert().values(migration=number))


def is_migrated(connection: Connection) -> bool:
    """Whether the tables are there."""
    return inspect(connection).has_table("kg_publication")


def _first_tables(connection: Connection) -> None:
    SQLModel.metadata.create_all(connection)


MIGRATIONS: tuple[Migration, ...] = (_first_tables,)
