"""What reading notices about `kg.toml`."""

from kg.lint.rule import Rule

RULES = (
    Rule(
        code="declaration-unparsable",
        severity="error",
        message="cannot be parsed: {reason}",
        explanation="""\
`kg.toml` declares relation types, kinds and attributes in TOML. While it cannot be read, every edge of a declared type
would be lost.""",
    ),
    Rule(
        code="declaration-wrong",
        severity="warning",
        message="the declaration of {name} is left out: {reason}",
        explanation="""\
A relation type has a name of small letters, digits and `_` that no other type, inverse or key of terms bears, and `labels`,
`inverse`, `inverse_labels`, `transitive`, `symmetric`, `acyclic` as it needs them. A symmetric type cannot be acyclic.""",
    ),
)
