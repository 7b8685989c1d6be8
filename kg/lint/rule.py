"""What a rule is."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from string import Formatter

from kg.lint.material import Material
from kg.model.finding import Finding, Severity

_NOT_ON_A_LINE = dict.fromkeys((*range(0x20), 0x7F, 0x85, 0x2028, 0x2029), " ")


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One thing that may be wrong with content.

    code: its name. severity: as a rule; under_strict: under `--strict`, where that is another.
    message, hint: formats over the finding's facts; the hint is added when none of its facts is empty.
    explanation: its page, what is wrong about it and what to do.
    find: looks for it; None where reading itself notices it.
    """

    code: str
    severity: Severity
    under_strict: Severity | None = None
    message: str
    hint: str = ""
    explanation: str
    find: Callable[[Material], Iterable[Finding]] | None = None

    def severity_when(self, *, strict: bool) -> Severity:
        """How much it matters."""
        return self.under_strict or self.severity if strict else self.severity

    def worded(self, finding: Finding) -> str:
        """The message for a finding, on one line."""
        facts = {name: fact.translate(_NOT_ON_A_LINE) for name, fact in finding.facts.items()}
        hinted = self.hint and all(facts.get(name) for name in facts_in(self.hint))
        form = f"{self.message}; {self.hint}" if hinted else self.message
        return form.format_map(defaultdict(lambda: "…", facts))


def facts_in(form: str) -> tuple[str, ...]:
    """The names of the facts that a message is made of."""
    return tuple(name for _, name, _, _ in Formatter().parse(form) if name)
