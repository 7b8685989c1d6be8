"""Completion of term names while an argument is being typed."""

from mcp_types import CompleteRequestParams, Completion, PromptReference

from kg.app.limits import MOST_QUERY_CHARACTERS
from kg.app.service import GlossaryService
from kg.mcp_server.resources import TEMPLATE

_MOST_VALUES = 20
_OF_TERMS = frozenset({"term", "goal", "known", "id"})


def complete(service: GlossaryService, asked: CompleteRequestParams) -> Completion:
    """Names for an argument of a prompt, ids for the resource template; nothing for what is no term."""
    typed = asked.argument.value[:MOST_QUERY_CHARACTERS]
    by_name = isinstance(asked.ref, PromptReference)
    elsewhere = not isinstance(asked.ref, PromptReference) and asked.ref.uri != TEMPLATE
    if asked.argument.name not in _OF_TERMS or elsewhere:
        return Completion(values=[], total=0, has_more=False)
    before, _, last = typed.rpartition(",") if asked.argument.name == "known" else ("", "", typed)
    if not last.strip():
        values = [term.id for term in service.terms(_MOST_VALUES).items]
    else:
        hits = service.suggest(last.strip(), _MOST_VALUES).hits
        values = list(dict.fromkeys(hit.matched if by_name else hit.term.id for hit in hits))
    values = [f"{before}, {one}" for one in values] if before else values
    return Completion(values=values, total=len(values), has_more=False)
