"""The block of data at the top of a page, `---` YAML or `+++` TOML, and where the text begins."""

import re
from dataclasses import dataclass

from kg.documents.toml_values import read_toml
from kg.documents.unparsable import Unparsable
from kg.documents.value import Mapped
from kg.documents.yaml_values import read_yaml
from kg.model.finding import Finding, found
from kg.model.place import Place

_YAML = re.compile(r"---[ \t]*\n(?P<data>(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_TOML = re.compile(r"\+\+\+[ \t]*\n(?P<data>(?:.*\n)*?)\+\+\+[ \t]*(?:\n|\Z)")
_KEY = re.compile(r"^\s*[\w-]+[ \t]*:(?:\s|$)", re.MULTILINE)
_OPENS_DATA = re.compile(r"(?:---[ \t]*\n\s*[\w-]+[ \t]*:(?:\s|$)|\+\+\+[ \t]*\n\s*[\w-]+[ \t]*=)")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """values: None where there is no front matter or none that can be read. body: offset where the text begins."""

    values: Mapped | None
    body: int
    findings: tuple[Finding, ...]


def read_front_matter(text: str, path: str) -> FrontMatter:
    """The front matter of a page. What stands between two rules but is no mapping is text."""
    start = Place(path=path, line=2)
    match = _YAML.match(text) or _TOML.match(text)
    if match is None:
        if not _OPENS_DATA.match(text):
            return FrontMatter(None, 0, ())
        unclosed = found("front-matter-unparsable", Place(path=path), reason="its end is missing")
        return FrontMatter(None, len(text), (unclosed,))
    data = match["data"]
    try:
        if text.startswith("+++"):
            return FrontMatter(read_toml(data, start), match.end(), ())
        values, findings = read_yaml(data, start)
    except Unparsable as error:
        if text.startswith("---") and not _KEY.search(data):
            return FrontMatter(None, 0, ())
        finding = found("front-matter-unparsable", error.place, reason=error.reason)
        return FrontMatter(None, match.end(), (finding,))
    if values is not None and not isinstance(values, Mapped) and data.strip():
        return FrontMatter(None, 0, ())
    return FrontMatter(values if isinstance(values, Mapped) else None, match.end(), tuple(findings))
