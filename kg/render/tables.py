"""Terms and edges as CSV: <https://www.rfc-editor.org/rfc/rfc4180>."""

import csv
import io
from collections.abc import Iterable, Sequence

from kg.answers.concepts import Concepts


def terms_csv(concepts: Concepts) -> str:
    """One row a term: id, kind, names and definitions by language, other names, address."""
    languages = list(
        dict.fromkeys((*concepts.about.languages, *sorted({lang for term in concepts.terms for lang in term.labels})))
    )
    head = [
        "id",
        "kind",
        *(f"label_{lang}" for lang in languages),
        *(f"definition_{lang}" for lang in languages),
        "aliases",
        "uri",
    ]
    return _table(
        head,
        (
            [
                *(term.id, term.kind),
                *(term.labels.get(lang, "") for lang in languages),
                *(term.definitions.get(lang, "") for lang in languages),
                " | ".join(alias.text for alias in term.aliases if not alias.hidden and alias.text not in term.labels.values()),
                concepts.addresses.term(term.id),
            ]
            for term in concepts.terms
        ),
    )


def edges_csv(concepts: Concepts) -> str:
    """One row an edge, as stated: source, type, target."""
    return _table(["source", "type", "target"], ([edge.source, edge.type, edge.target] for edge in concepts.edges))


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows(rows)
    return text.getvalue()
