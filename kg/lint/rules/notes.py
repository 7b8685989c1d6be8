"""What reading notices in notes, pages that are no term files."""

from kg.lint.rule import Rule

RULES = (
    Rule(
        code="note-closes-cycle",
        severity="warning",
        message="{subject} {type} {object} is left out: it would close a cycle",
        explanation="""\
A note says the opposite of what term files or earlier notes say, in a type of relation that has one direction only.
Mend the note, or state in a term file what is right.""",
    ),
    Rule(
        code="definition-differs",
        severity="info",
        message="{key} of {id} is something else at {first}, which stands",
        explanation="Several pages say different things of one concept. The first counts, and a term file before all notes.",
    ),
    Rule(
        code="name-shared",
        severity="info",
        message="{name!r} may be any of {candidates}; what is said of it here goes to the first",
        explanation="A note speaks of a concept by a name that several terms bear. Use a name that only one has, or its id.",
    ),
)
