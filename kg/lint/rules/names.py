"""What reading notices when names become terms and edges."""

from kg.lint.rule import Rule

RULES = (
    Rule(
        code="id-twice",
        severity="error",
        message="the id {id} is already that of {first}",
        explanation="An id belongs to one term. Rename the file or give it an `id`; two pages on one concept become one page.",
    ),
    Rule(
        code="ref-unknown",
        severity="warning",
        message="{type} leads nowhere: no term is called {ref!r}",
        hint="did you mean {nearest}?",
        explanation="No term has this id or name. The edge is left out until there is one.",
    ),
    Rule(
        code="ref-ambiguous",
        severity="warning",
        message="{type} leads to several terms: {ref!r} may be {candidates}",
        explanation="Several terms bear this name. The edge is left out; give the id of the one that is meant.",
    ),
    Rule(
        code="self-relation",
        severity="error",
        message="{id} {type} itself",
        explanation="No relation type holds between a term and itself. A name may lead here that was meant for another term.",
    ),
    Rule(
        code="relation-twice",
        severity="info",
        under_strict="warning",
        message="{subject} {type} {object} is already stated at {first}",
        explanation="An edge stands once, in the file of its subject; a symmetric one in either. The reasons of both are kept.",
    ),
)
