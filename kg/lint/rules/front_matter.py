"""What reading notices about front matter."""

from kg.lint.rule import Rule

RULES = (
    Rule(
        code="front-matter-unparsable",
        severity="error",
        message="the front matter cannot be parsed: {reason}",
        explanation="""\
Front matter is YAML between `---` lines or TOML between `+++` lines. In YAML a text with `: ` or ` #` in it, or that begins
with `[`, `{`, `*`, `&`, `@` or a quote, must stand in quotes.""",
    ),
    Rule(
        code="key-twice",
        severity="warning",
        message="{key} is given twice, first at {first}; only the first counts",
        explanation="Two equal keys in one mapping: what the second says is lost. Make one list or mapping of both.",
    ),
    Rule(
        code="key-unknown",
        severity="info",
        message="the key {key} has no meaning here",
        hint="did you mean {nearest}?",
        explanation="Keys without a meaning are kept as they are, under `extra`. A misspelt key says nothing, though.",
    ),
    Rule(
        code="value-wrong",
        severity="warning",
        message="{key} should be {expected}",
        hint="{written!r} is left out",
        explanation="The value of this key is not what it should be, and is left out.",
    ),
    Rule(
        code="kind-undeclared",
        severity="warning",
        message="the kind {kind} is not declared in kg.toml",
        explanation="Where `kg.toml` declares kinds, it names each in every language. Use one of them, or declare it.",
    ),
    Rule(
        code="attribute-undeclared",
        severity="warning",
        message="the attribute {key} is not declared in kg.toml",
        explanation="""\
Where `kg.toml` declares attributes, it names each in every language, and terms can be compared row by row. Use one of them,
or declare it.""",
    ),
)
