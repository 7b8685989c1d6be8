"""From content to what is served: a build that fails changes nothing, a build that succeeds is seen."""

import shutil
from pathlib import Path

import pytest

from kg.app.publishing import build
from kg.app.serving import CurrentService
from kg.store.connect import StoreError, connect
from kg.store.versions import KEPT_VERSIONS, all_versions, current_version, load
from tests.conftest import EXAMPLES


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The example terms, to be changed."""
    return Path(shutil.copytree(EXAMPLES, tmp_path / "content"))


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/new folder/glossary 😀.sqlite"


def test_publishing_makes_a_version(content: Path, database: str) -> None:
    version = build(content, connect(database)).version
    assert version is not None
    assert (version.number, version.terms) == (1, 14)
    assert current_version(connect(database)) == version


def test_the_same_content_makes_no_new_version(content: Path, database: str) -> None:
    first = build(content, connect(database)).version
    assert build(content, connect(database)).version == first


def test_content_with_errors_publishes_nothing(content: Path, database: str) -> None:
    engine = connect(database)
    served = build(content, engine).version
    (content / "math" / "mean.md").write_text("---\nen: Mean\nrequires: variance\n---\nA mean.\n", encoding="utf-8")
    built = build(content, engine)
    assert built.version is None
    assert any(one.severity == "error" and "cycle" in one.message for one in built.checked.diagnostics)
    assert current_version(engine) == served


def test_a_running_service_sees_a_new_version_and_keeps_the_old_one_meanwhile(content: Path, database: str) -> None:
    engine = connect(database)
    build(content, engine)
    current = CurrentService(engine)
    assert current.refresh()
    assert not current.refresh(), "nothing new"
    before = current.service
    assert before is not None
    (content / "median.md").write_text("---\nen: Median\nrequires: mean\n---\nThe value in the middle.\n", encoding="utf-8")
    build(content, connect(database))
    assert current.refresh()
    assert current.service is not None
    assert current.service.term_id("median") == "median"
    assert current.service.version.number == 2
    assert len(before.snapshot.glossary.terms) == 14, "a request that began before goes on with what it had"


def test_a_service_whose_database_breaks_goes_on_serving(content: Path, tmp_path: Path) -> None:
    file = tmp_path / "glossary.sqlite"
    engine = connect(f"sqlite:///{file}")
    build(content, engine)
    current = CurrentService(engine)
    current.refresh()
    engine.dispose()
    for path in tmp_path.glob("glossary.sqlite*"):
        path.unlink()
    file.write_bytes(b"no database at all" * 100)
    with pytest.raises(StoreError, match="not a database"):
        current.refresh()
    assert current.service is not None
    assert current.service.term_id("LN") == "layer-normalization"


def test_old_versions_are_kept_for_a_while(content: Path, database: str) -> None:
    engine = connect(database)
    for number in range(KEPT_VERSIONS + 2):
        (content / "median.md").write_text(f"---\nen: Median\n---\nThe value in the middle, {number}.\n", encoding="utf-8")
        build(content, engine)
    kept = [version.number for version in all_versions(engine)]
    assert kept == list(range(KEPT_VERSIONS + 2, 2, -1))
    assert load(engine, 3).terms["median"].definitions == {"en": "The value in the middle, 2."}
    with pytest.raises(StoreError, match="no version 2"):
        load(engine, 2)
