"""The tables. A version's rows are never changed; `publication` points at the one that is served."""

from typing import Any

from pydantic import JsonValue
from sqlalchemy import JSON, Column, Index, Table, Text
from sqlmodel import Field, SQLModel


class SchemaRow(SQLModel, table=True):
    """Which migrations this database has seen."""

    __tablename__ = "kg_schema"

    migration: int = Field(primary_key=True)


class VersionRow(SQLModel, table=True):
    """One published version and what the glossary says of itself in it."""

    __tablename__ = "kg_version"

    number: int = Field(primary_key=True)
    published_at: str
    digest: str
    term_count: int
    relation_count: int
    about: dict[str, JsonValue] = Field(sa_column=Column(JSON, nullable=False))
    vocabulary: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))


class PublicationRow(SQLModel, table=True):
    """The single pointer to the version that is served."""

    __tablename__ = "kg_publication"

    id: int = Field(default=1, primary_key=True)
    version: int = Field(foreign_key="kg_version.number")


class TermRow(SQLModel, table=True):
    """One term without its names and texts. `rest` holds notes, references, attributes and the like."""

    __tablename__ = "kg_term"

    version: int = Field(primary_key=True, foreign_key="kg_version.number")
    id: str = Field(primary_key=True)
    kind: str
    status: str
    effort: int | None
    rest: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))


class NameRow(SQLModel, table=True):
    """One name of a term: its label (`type` is `label`) in a language, or an alias. `folded` is how names are compared."""

    __tablename__ = "kg_name"
    __table_args__ = (Index("kg_name_folded", "version", "folded"),)

    version: int = Field(primary_key=True, foreign_key="kg_version.number")
    term: str = Field(primary_key=True)
    position: int = Field(primary_key=True)
    text: str = Field(sa_column=Column(Text, nullable=False))
    folded: str = Field(sa_column=Column(Text, nullable=False))
    lang: str
    type: str


class TextRow(SQLModel, table=True):
    """What a term means in one language; an absent definition or explanation is NULL."""

    __tablename__ = "kg_text"

    version: int = Field(primary_key=True, foreign_key="kg_version.number")
    term: str = Field(primary_key=True)
    position: int = Field(primary_key=True)
    lang: str
    definition: str | None = Field(sa_column=Column(Text))
    explanation: str | None = Field(sa_column=Column(Text))


class RelationRow(SQLModel, table=True):
    """One stated edge, in the order of the glossary."""

    __tablename__ = "kg_relation"
    __table_args__ = (Index("kg_relation_object", "version", "object"),)

    version: int = Field(primary_key=True, foreign_key="kg_version.number")
    position: int = Field(primary_key=True)
    subject: str = Field(index=True)
    type: str
    object: str
    reason: dict[str, str] = Field(sa_column=Column(JSON, nullable=False))
    alternative: int | None
    path: str
    line: int
    column: int


OF_A_VERSION: tuple[type[SQLModel], ...] = (TermRow, NameRow, TextRow, RelationRow)
"""The tables whose rows belong to one version."""


def table_of(row: type[SQLModel]) -> Table:
    """The table behind a row class: whole versions are written and read by lists, not object by object."""
    return SQLModel.metadata.tables[str(row.__tablename__)]
