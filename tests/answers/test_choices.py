"""Kinds and relation types that a glossary does not have."""

import pytest

from kg.answers.choices import kinds_there_are, refuse_unknown_kinds, refuse_unknown_types
from kg.app.service import GlossaryService
from kg.model.errors import InvalidParameter


def test_a_kind_is_declared_or_used(service: GlossaryService) -> None:
    assert kinds_there_are(service.snapshot) == ("math", "problem", "technique", "architecture", "tool", "concept")
    refuse_unknown_kinds(service.snapshot, ("concept", "tool"), "kinds")


@pytest.mark.parametrize(("refuse", "known"), [(refuse_unknown_kinds, "technique"), (refuse_unknown_types, "is_a")])
def test_what_is_not_there_is_refused_with_what_is(service: GlossaryService, refuse: object, known: str) -> None:
    assert callable(refuse)
    with pytest.raises(InvalidParameter) as wrong:
        refuse(service.snapshot, (known, "nothing"), "asked")
    assert wrong.value.parameter == "asked"
    assert known in (wrong.value.allowed or ())
