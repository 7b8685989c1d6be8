"""Publishing a glossary as a new version, and reading versions back."""

import hashlib
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, delete, func, insert, select
from sqlalchemy.exc import DatabaseError
from sqlmodel import SQLModel

from kg.model.frozen import Frozen
from kg.model.glossary import Glossary
from kg.store.connect import StoreError, failure, writing
from kg.store.migrations import is_migrated, migrate
from kg.store.rows import from_rows, to_rows
from kg.store.tables import OF_A_VERSION, PublicationRow, VersionRow, table_of

KEPT_VERSIONS = 10
"""How many versions stay in the database; older ones are removed when a new one is published."""


class Version(Frozen):
    """One published version.

    number: counts up from 1. published_at: ISO 8601, UTC. digest: SHA-256 of the glossary, in hexadecimal.
    """

    number: int
    published_at: str
    digest: str
    terms: int
    relations: int


def publish(engine: Engine, glossary: Glossary) -> Version:
    """Write the glossary as a new version and serve it, in one transaction; the version that was published.

    A glossary equal to the one that is served makes no new version. Raises StoreError when the database fails.
    """
    digest = digest_of(glossary)
    try:
        with writing(engine).begin() as connection:
            migrate(connection)
            served = _served(connection)
            if served and served.digest == digest:
                return served
            return _write(connection, glossary, digest)
    except DatabaseError as error:
        raise failure(error, engine) from error


def current_version(engine: Engine) -> Version | None:
    """The version that is served; None in a database where nothing was published. Raises StoreError."""
    try:
        with engine.begin() as connection:
            return _served(connection) if is_migrated(connection) else None
    except DatabaseError as error:
        raise failure(error, engine) from error


def all_versions(engine: Engine) -> tuple[Version, ...]:
    """The versions that are kept, newest first. Raises StoreError."""
    try:
        with engine.begin() as connection:
            versions = table_of(VersionRow)
            rows = connection.execute(select(versions).order_by(versions.c.number.desc()))
            return tuple(_version(row) for row in rows)
    except DatabaseError as error:
        raise failure(error, engine) from error


def load(engine: Engine, number: int) -> Glossary:
    """The glossary of a version, equal to the one that was published. Raises StoreError when it is not there."""
    try:
        with engine.begin() as connection:
            versions = table_of(VersionRow)
            version = connection.execute(select(versions).where(versions.c.number == number)).first()
            if version is None:
                raise StoreError(f"The database holds no version {number}.")
            rows = {one: _rows_of(connection, one, number) for one in OF_A_VERSION}
            return from_rows(version.about, version.vocabulary, rows)
    except DatabaseError as error:
        raise failure(error, engine) from error


def digest_of(glossary: Glossary) -> str:
    """SHA-256 of the glossary's JSON with sorted keys, in hexadecimal."""
    canonical = json.dumps(glossary.model_dump(mode="json"), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _served(connection: Connection) -> Version | None:
    versions, publication = table_of(VersionRow), table_of(PublicationRow)
    row = connection.execute(select(versions).join(publication, publication.c.version == versions.c.number)).first()
    return _version(row) if row else None


def _write(connection: Connection, glossary: Glossary, digest: str) -> Version:
    versions, publication = table_of(VersionRow), table_of(PublicationRow)
    version = Version(
        number=(connection.scalar(select(func.max(versions.c.number))) or 0) + 1,
        published_at=datetime.now(UTC).isoformat(timespec="milliseconds"),
        digest=digest,
        terms=len(glossary.terms),
        relations=len(glossary.relations),
    )
    connection.execute(insert(versions).values(**_version_row(version, glossary)))
    for row_class, rows in to_rows(glossary, version.number).items():
        if rows:
            connection.execute(insert(table_of(row_class)), rows)
    connection.execute(delete(publication))
    connection.execute(insert(publication).values(id=1, version=version.number))
    _forget_before(connection, version.number - KEPT_VERSIONS + 1)
    return version


def _forget_before(connection: Connection, number: int) -> None:
    for row_class in OF_A_VERSION:
        table = table_of(row_class)
        connection.execute(delete(table).where(table.c.version < number))
    versions = table_of(VersionRow)
    connection.execute(delete(versions).where(versions.c.number < number))


def _rows_of(connection: Connection, row_class: type[SQLModel], version: int) -> Sequence[Any]:
    table = table_of(row_class)
    query = select(table).where(table.c.version == version)
    return connection.execute(query.order_by(table.c.position) if "position" in table.c else query).all()


def _version_row(version: Version, glossary: Glossary) -> dict[str, Any]:
    return {
        "number": version.number,
        "published_at": version.published_at,
        "digest": version.digest,
        "term_count": version.terms,
        "relation_count": version.relations,
        "about": glossary.about.model_dump(mode="json"),
        "vocabulary": glossary.vocabulary.model_dump(mode="json"),
    }


def _version(row: Any) -> Version:
    return Version(
        number=row.number,
        published_at=row.published_at,
        digest=row.digest,
        terms=row.term_count,
        relations=row.relation_count,
    )
