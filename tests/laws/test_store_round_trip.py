"""What is published is what is read back, to the last character."""

from hypothesis import given, settings

from kg.model.glossary import Glossary
from kg.store.connect import connect
from kg.store.versions import digest_of, load, publish
from tests.laws.glossaries import glossaries

ENGINE = connect("sqlite://")


@given(glossaries())
@settings(max_examples=60, deadline=None)
def test_reading_back_gives_the_same_glossary(glossary: Glossary) -> None:
    again = load(ENGINE, publish(ENGINE, glossary).number)
    assert again == glossary
    assert digest_of(again) == digest_of(glossary), "as read back it would make no new version"
