"""Findings as people read them."""

from kg.lint.run import find_all
from kg.model.finding import Diagnostic
from kg.terms.reading import Reading


def diagnostics(reading: Reading, *, strict: bool = False) -> tuple[Diagnostic, ...]:
    """Everything that is wrong with what was read, each once, in the order of places. strict: matters of style are warnings."""
    told = {
        Diagnostic(
            place=finding.place, code=rule.code, severity=rule.severity_when(strict=strict), message=rule.worded(finding)
        )
        for rule, finding in find_all(reading)
    }
    return tuple(sorted(told, key=lambda one: (*one.place.order(), one.code, one.message)))
