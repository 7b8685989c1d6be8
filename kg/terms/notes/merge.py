"""The same concept said in several places is one term: who shares a name with whom."""

from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.language.chinese import language_of
from kg.language.names import fold, slug
from kg.model.finding import Finding, found
from kg.model.label import Alias
from kg.model.place import Place
from kg.model.term import AttributeValue, Term, TermId
from kg.terms.notes.claims import Concept


@dataclass
class Merged:
    """A term in the making. authored: it has a file of its own, whose words stand before those of notes.

    sources: where notes speak of it, each line once. told: what notes say of it, folded.
    """

    term: Term
    authored: bool
    explanations: list[tuple[str, str]] = field(default_factory=list)
    claims: list[Concept] = field(default_factory=list)
    sources: dict[tuple[str, int], Place] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)

    def hear(self, text: str) -> bool:
        """Remember what a note says of it; whether no note has said so before."""
        said = fold(text)
        if any(said in one for one in self.told):
            return False
        self.told.append(said)
        return True


class Merging:
    """terms: by id, in the order first claimed. of: the term that each claim went to. findings: what notes contradict."""

    def __init__(self, authored: Iterable[Term]) -> None:
        self.terms: dict[TermId, Merged] = {}
        self.of: dict[Concept, TermId] = {}
        self.findings: list[Finding] = []
        self._labels: dict[str, list[TermId]] = defaultdict(list)
        self._aliases: dict[str, list[TermId]] = defaultdict(list)
        self.terms.update((term.id, Merged(term, True)) for term in authored)
        self._unindexed = deque(merged.term for merged in self.terms.values())

    def add(self, claim: Concept) -> None:
        """Gives a claim to the term it speaks of, or makes one."""
        while self._unindexed:
            self._index(self._unindexed.popleft())
        fitting = self._fitting(claim)
        if len(fitting) > 1 and self._are_translations(fitting):
            fitting = [self._unite(fitting)]
        if len(fitting) > 1:
            shared = ", ".join(fitting)
            self.findings.append(found("name-shared", claim.place, name=claim.names.first, candidates=shared))
        id = fitting[0] if fitting else self._new(claim)
        self.of[claim] = id
        if fitting:
            self._extend(self.terms[id], claim)

    def _are_translations(self, ids: list[TermId]) -> bool:
        """Whether terms of notes, each named in languages of its own, were two until a claim named them together."""
        languages = [lang for id in ids for lang in self.terms[id].term.labels]
        return len(languages) == len(set(languages)) and not any(self.terms[id].authored for id in ids)

    def _unite(self, ids: list[TermId]) -> TermId:
        """One term of several: what was claimed of the later ones is claimed of the first."""
        first, *others = ids
        for other in others:
            for claim in self.terms.pop(other).claims:
                self.of[claim] = first
                self._extend(self.terms[first], claim)
        return first

    def finished(self) -> tuple[Term, ...]:
        """The terms, with what later notes added."""
        return tuple(_finished(merged) for merged in self.terms.values())

    def _fitting(self, claim: Concept) -> list[TermId]:
        labels = [fold(one) for one in claim.names.labels.values()]
        aliases = [fold(one.text) for one in claim.names.aliases]
        by_label = [id for name in labels for id in self._labels[name]]
        by_alias = [id for name in labels for id in self._aliases[name]] + [id for name in aliases for id in self._labels[name]]
        for candidates in (by_label, by_alias):
            fitting = [
                id for id in dict.fromkeys(candidates) if id in self.terms and self._compatible(claim, self.terms[id].term)
            ]
            if fitting:
                return fitting if self._are_translations(fitting) else _best(fitting, candidates, claim)
        return self._translated(claim)

    def _translated(self, claim: Concept) -> list[TermId]:
        """A term named in the other language only, with the same abbreviation of three letters or more."""
        short = [fold(one.text) for one in claim.names.aliases if one.type == "acronym" and len(one.text) > 2]
        found_by_it = [id for name in short for id in self._aliases[name] if id in self.terms]
        return [
            id
            for id in dict.fromkeys(found_by_it)
            if len(found_by_it) == 1 and not self.terms[id].term.labels.keys() & claim.names.labels.keys()
        ]

    def _compatible(self, claim: Concept, term: Term) -> bool:
        """Whether no language has two names that the other side does not know: a name may be shared by two concepts."""
        known = {fold(name) for name in term.names()}
        said = {fold(name) for name in claim.names.texts()}
        return all(
            fold(label) in known
            or fold(term.labels[lang]) in said
            or (said & known and _is_short_for(label, term.labels[lang]))
            for lang, label in claim.names.labels.items()
            if lang in term.labels
        ) or (len(claim.names.labels) == 1 and bool(said & known))

    def _new(self, claim: Concept) -> TermId:
        names = claim.names
        first = claim.own_page or slug(names.labels.get("en", "")) or slug(names.first) or "term"
        id, number = first, 1
        while id in self.terms:
            number += 1
            id = f"{first}-{number}"
        places = {f"labels.{lang}": claim.place for lang in names.labels}
        places |= {f"aliases.{number}": claim.place for number in range(len(names.aliases))}
        term = Term(id=id, labels=names.labels, aliases=names.aliases, sources=(claim.place,), places=places, tags=claim.tags)
        if names.qualifier:
            term = term.model_copy(update={"sense": {language_of(names.qualifier): names.qualifier}})
        self.terms[id] = Merged(term, False)
        self._extend(self.terms[id], claim)
        return id

    def _extend(self, merged: Merged, claim: Concept) -> None:
        merged.claims.append(claim)
        merged.sources.setdefault((claim.place.path, claim.place.line), claim.place)
        places = dict(merged.term.places)
        merged.term = merged.term.model_copy(
            update={
                **_names(merged.term, claim, places),
                "definitions": _definitions(merged, claim, places),
                "attributes": self._attributes(merged, claim, places),
                "tags": tuple(dict.fromkeys((*merged.term.tags, *claim.tags))),
                "places": places,
            }
        )
        self._index(merged.term)

    def _attributes(self, merged: Merged, claim: Concept, places: dict[str, Place]) -> dict[str, AttributeValue]:
        attributes = dict(merged.term.attributes)
        for key, value in claim.attributes.items():
            if key not in attributes:
                attributes[key] = value
                places[f"attributes.{key}"] = claim.place
            elif attributes[key] != value:
                first = places.get(f"attributes.{key}", merged.term.sources[0])
                at = first.line_only()
                self.findings.append(found("definition-differs", claim.place, id=merged.term.id, key=key, first=at))
        return attributes

    def _index(self, term: Term) -> None:
        for index, names in ((self._labels, term.labels.values()), (self._aliases, [one.text for one in term.aliases])):
            for name in map(fold, names):
                if term.id not in index[name]:
                    index[name].append(term.id)


def _names(term: Term, claim: Concept, places: dict[str, Place]) -> dict[str, object]:
    """The labels and aliases of a term and those that a claim adds: a label where its language has none yet."""
    labels, aliases = dict(term.labels), list(term.aliases)
    known = {fold(name) for name in term.names()}
    added = [Alias(text=text, lang=lang) for lang, text in claim.names.labels.items()]
    for alias in (*added, *claim.names.aliases):
        if fold(alias.text) in known:
            continue
        known.add(fold(alias.text))
        if alias in added and alias.lang not in labels:
            labels[alias.lang] = alias.text
            places[f"labels.{alias.lang}"] = claim.place
        else:
            places[f"aliases.{len(aliases)}"] = claim.place
            aliases.append(alias)
    return {"labels": labels, "aliases": tuple(aliases)}


def _definitions(merged: Merged, claim: Concept, places: dict[str, Place]) -> dict[str, str]:
    """The first definition in each language; what later notes say otherwise explains, unless the term has a file."""
    definitions = dict(merged.term.definitions)
    if claim.definition is not None:
        text = claim.definition.text.strip()
        lang = language_of(text)
        is_news = merged.hear(text)
        if lang not in definitions:
            definitions[lang] = text
            places[f"definitions.{lang}"] = claim.definition.place
        elif is_news and not merged.authored:
            merged.explanations.append((lang, text))
    if claim.explanation and not merged.authored and merged.hear(claim.explanation):
        merged.explanations.append((language_of(claim.explanation), claim.explanation))
    return definitions


def _best(fitting: list[TermId], candidates: list[TermId], claim: Concept) -> list[TermId]:
    """Those that share most names with a claim; the first of them when the claim says nothing that matters."""
    most = max(candidates.count(id) for id in fitting)
    best = [id for id in fitting if candidates.count(id) == most]
    return best[:1] if claim.definition is None else best


def _is_short_for(one: str, other: str) -> bool:
    """Whether one name begins with the other: Multi-Head, Multi-Head Attention."""
    short, long = sorted((fold(one), fold(other)), key=len)
    return len(short) > 3 and long.startswith(f"{short} ")


def _finished(merged: Merged) -> Term:
    own = {(one.path, one.line): one for one in merged.term.sources}
    explanations = dict(merged.term.explanations)
    for lang, text in merged.explanations:
        explanations[lang] = f"{explanations[lang]}\n\n{text}" if lang in explanations else text
    if not merged.sources:
        return merged.term
    sources = tuple((own | {line: place for line, place in merged.sources.items() if line not in own}).values())
    return merged.term.model_copy(update={"sources": sources, "explanations": explanations})
