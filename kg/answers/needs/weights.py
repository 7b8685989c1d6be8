"""How much each kind of answer needs what each relation leads to, 0–1.

One row a relation type and direction, one column an intent. A definition needs the larger thing and what it is made of,
a reason needs what causes and what removes, a choice needs what serves.
"""

from collections.abc import Mapping

from kg.answers.needs.relevance import DEFINED_BY, IN, OUT, Weights
from kg.answers.question.intent import Intent

_COLUMNS: tuple[Intent, ...] = ("definition", "difference", "prerequisite", "list", "path", "choose", "why")
_ROWS: Mapping[tuple[str, str], tuple[float, ...]] = {
    # relation              definition, difference, prerequisite, list, path, choose, why
    DEFINED_BY: (0.6, 0.4, 0.5, 0.2, 0.2, 0.1, 0.45),
    ("is_a", OUT): (1.0, 0.8, 0.9, 0.2, 0.5, 0.6, 0.4),
    ("is_a", IN): (0.35, 0.2, 0.0, 1.0, 0.2, 0.8, 0.1),
    ("part_of", OUT): (0.8, 0.5, 0.2, 0.2, 0.5, 0.2, 0.4),
    ("part_of", IN): (0.5, 0.2, 0.2, 0.9, 0.4, 0.2, 0.2),
    ("requires", OUT): (0.75, 0.5, 1.0, 0.3, 0.8, 0.1, 0.6),
    ("requires", IN): (0.05, 0.0, 0.0, 0.05, 0.3, 0.1, 0.3),
    ("precedes", OUT): (0.3, 0.2, 0.0, 0.3, 0.5, 0.0, 0.2),
    ("precedes", IN): (0.3, 0.2, 0.4, 0.3, 0.5, 0.0, 0.2),
    ("variant_of", OUT): (0.6, 0.4, 0.3, 0.3, 0.4, 0.4, 0.2),
    ("variant_of", IN): (0.3, 0.2, 0.0, 0.8, 0.3, 0.6, 0.1),
    ("example_of", OUT): (0.7, 0.3, 0.2, 0.2, 0.3, 0.2, 0.2),
    ("example_of", IN): (0.3, 0.2, 0.0, 0.8, 0.2, 0.5, 0.1),
    ("implemented_by", OUT): (0.1, 0.1, 0.0, 0.2, 0.1, 0.1, 0.0),
    ("implemented_by", IN): (0.1, 0.1, 0.0, 0.2, 0.1, 0.2, 0.0),
    ("uses", OUT): (0.6, 0.6, 0.4, 0.6, 0.5, 0.2, 0.7),
    ("uses", IN): (0.1, 0.1, 0.0, 0.3, 0.3, 0.4, 0.45),
    ("used_for", OUT): (0.45, 0.5, 0.0, 0.4, 0.3, 0.5, 0.5),
    ("used_for", IN): (0.2, 0.2, 0.0, 0.7, 0.2, 1.0, 0.3),
    ("improves", OUT): (0.5, 0.4, 0.2, 0.2, 0.4, 0.4, 0.6),
    ("improves", IN): (0.2, 0.2, 0.0, 0.4, 0.3, 0.6, 0.4),
    ("solves", OUT): (0.6, 0.6, 0.1, 0.2, 0.3, 0.6, 1.0),
    ("solves", IN): (0.4, 0.3, 0.0, 0.7, 0.3, 1.0, 0.9),
    ("causes", OUT): (0.4, 0.5, 0.0, 0.3, 0.3, 0.4, 0.8),
    ("causes", IN): (0.4, 0.5, 0.0, 0.5, 0.3, 0.2, 1.0),
    ("contrasts_with", OUT): (0.55, 0.8, 0.0, 0.3, 0.2, 0.5, 0.6),
    ("related", OUT): (0.3, 0.3, 0.1, 0.3, 0.2, 0.3, 0.5),
    ("related", IN): (0.2, 0.2, 0.0, 0.2, 0.2, 0.2, 0.3),
}

WEIGHTS: Mapping[Intent, Weights] = {
    intent: {relation: row[column] for relation, row in _ROWS.items()} for column, intent in enumerate(_COLUMNS)
}
"""By intent, then by relation type and direction."""
