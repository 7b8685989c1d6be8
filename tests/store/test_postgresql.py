"""PostgreSQL does whatever SQLite does, shown by a real server."""

import os
import pwd
import shutil
import socket
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings

from kg.app.publishing import build
from kg.app.serving import CurrentService
from kg.model.glossary import Glossary
from kg.store.connect import connect
from kg.store.versions import digest_of, load, publish
from tests.conftest import EXAMPLES, absent
from tests.laws.glossaries import glossaries


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an empty database on a server of its own."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        absent("no PostgreSQL server is installed (Debian: postgresql)")
    programs, home = found[-1].parent, tmp_path_factory.mktemp("postgresql")
    _give_to_server(home)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    _run([programs / "initdb", "--pgdata", home / "data", "--username", "kg", "--auth", "trust", "--encoding", "UTF8"])
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={home} -c fsync=off"
    control = [programs / "pg_ctl", "--pgdata", home / "data", "--wait"]
    _run([*control, "--log", home / "log", "--options", options, "start"])
    try:
        yield f"postgresql+psycopg://kg@127.0.0.1:{port}/postgres"
    finally:
        _run([*control, "--mode", "immediate", "stop"])
        shutil.rmtree(home, ignore_errors=True)


def test_the_service_works_on_postgresql(server: str) -> None:
    version = build(EXAMPLES, connect(server)).version
    assert version is not None
    assert build(EXAMPLES, connect(server)).version == version, "the same content makes no new version"
    current = CurrentService(connect(server))
    assert current.refresh()
    assert current.service is not None
    assert current.service.term_id("批归一化") == "batch-normalization"
    assert list(current.service.snapshot.glossary.terms) == sorted(current.service.snapshot.glossary.terms)


def test_reading_back_gives_the_same_glossary(server: str) -> None:
    engine = connect(server)

    @given(glossaries())
    @settings(max_examples=20, deadline=None)
    def law(glossary: Glossary) -> None:
        again = load(engine, publish(engine, glossary).number)
        assert again == glossary
        assert digest_of(again) == digest_of(glossary)

    law()


def _run(command: Sequence[str | Path]) -> None:
    """Run a program of the server's; it refuses to be run by root, so root lends it the user that Debian made for it."""
    as_server = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run([*as_server, *map(str, command)], check=True, capture_output=True, timeout=60, cwd="/")


def _give_to_server(home: Path) -> None:
    if os.geteuid() == 0:
        user = pwd.getpwnam("postgres")
        os.chown(home, user.pw_uid, user.pw_gid)
        for folder in home.parents:
            if folder.stat().st_mode & 0o001 == 0:
                folder.chmod(folder.stat().st_mode | 0o001)
