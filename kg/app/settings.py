"""The settings, from the environment; nothing else reads it."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from pydantic import Field, ValidationError

from kg.model.frozen import Frozen
from kg.model.label import LANGUAGE_TAG


class SettingsError(Exception):
    """A setting cannot be used; the text names it and says why."""


class Settings(Frozen):
    """How this process is set up.

    content: the folder of Markdown. database_url: where versions are kept. host, port: where `kg serve` listens.
    base_url: the address people reach the service at; None takes it from each request. lang: the language of texts
    where none is asked for. allowed_hosts, allowed_origins: who may call `/mcp`, beside this machine itself.
    """

    content: Path = Path("content")
    database_url: str = "sqlite:///.kg/glossary.sqlite"
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    base_url: str | None = Field(default=None, pattern=r"^https?://[^\s]+$")
    lang: str = Field(default="en", pattern=LANGUAGE_TAG)
    allowed_hosts: tuple[str, ...] = ()
    allowed_origins: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        """Where people reach the service: at the address that is set, else where `kg serve` listens."""
        return self.base_url or f"http://{self.host}:{self.port}"

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Self:
        """Read the variables that are set and not empty. Raises SettingsError."""
        values: dict[str, object] = {
            field: environment[variable] for field, variable in VARIABLES.items() if environment.get(variable)
        }
        for field in ("allowed_hosts", "allowed_origins"):
            if field in values:
                values[field] = tuple(filter(None, map(str.strip, str(values[field]).split(","))))
        try:
            return cls.model_validate(values)
        except ValidationError as error:
            first = error.errors()[0]
            variable = VARIABLES[str(first["loc"][0])]
            raise SettingsError(f"{variable}={environment[variable]!r} cannot be used: {first['msg']}") from error


VARIABLES = {
    "content": "KG_CONTENT",
    "database_url": "KG_DATABASE_URL",
    "host": "KG_HOST",
    "port": "KG_PORT",
    "base_url": "KG_BASE_URL",
    "lang": "KG_LANG",
    "allowed_hosts": "KG_ALLOWED_HOSTS",
    "allowed_origins": "KG_ALLOWED_ORIGINS",
}
"""Setting → environment variable."""
