"""Arbitrary glossaries: any text that a file can hold, every field of the model."""

from hypothesis import strategies as st

from kg.model.glossary import About, AttributeKey, Glossary, Kind, Vocabulary
from kg.model.label import Alias
from kg.model.place import Place
from kg.model.relation import Relation
from kg.model.relation_type import BUILT_IN
from kg.model.term import Note, Reference, Term

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
names = texts.filter(bool)
languages = st.sampled_from(["en", "zh", "zh-TW", "ja"])
in_languages = st.dictionaries(languages, texts, max_size=3)
places = st.builds(Place, path=names, line=st.integers(1, 10**6), column=st.integers(1, 10**4))
numbers = st.one_of(st.integers(-(2**53), 2**53), st.floats(allow_nan=False, allow_infinity=False))
attribute_values = st.one_of(
    st.booleans(), numbers, texts, in_languages, st.lists(st.one_of(texts, numbers), max_size=3).map(tuple)
)
json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**53), 2**53), texts),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)),
    max_leaves=5,
)


def terms(id: str) -> st.SearchStrategy[Term]:
    """Any term with this id."""
    return st.builds(
        Term,
        id=st.just(id),
        kind=names,
        labels=in_languages,
        sense=in_languages,
        aliases=st.lists(
            st.builds(
                Alias,
                text=names,
                lang=languages,
                type=st.sampled_from(["synonym", "acronym", "code", "regional", "misspelling", "former", "phrase"]),
            ),
            max_size=3,
        ).map(tuple),
        definitions=in_languages,
        explanations=in_languages,
        notes=st.lists(
            st.builds(Note, type=st.sampled_from(["pitfall", "example"]), lang=languages, text=texts), max_size=2
        ).map(tuple),
        references=st.lists(
            st.builds(Reference, title=texts, year=st.none() | st.integers(1, 3000), url=st.none() | texts), max_size=2
        ).map(tuple),
        attributes=st.dictionaries(names, attribute_values, max_size=3),
        effort=st.none() | st.integers(0, 10**6),
        tags=st.lists(texts, max_size=2).map(tuple),
        extra=st.dictionaries(names, json_values, max_size=2),
        status=st.sampled_from(["draft", "stable", "deprecated"]),
        replaced_by=st.lists(names, max_size=2).map(tuple),
        sources=st.lists(places, max_size=2).map(tuple),
        places=st.dictionaries(names, places, max_size=2),
    )


@st.composite
def glossaries(draw: st.DrawFn) -> Glossary:
    """Any glossary; edges run from later ids to earlier ones, so that no type is cyclic."""
    ids = sorted(draw(st.sets(names, max_size=5)))
    ends = [(subject, object) for subject in ids for object in ids if object < subject]
    edges = st.builds(
        lambda pair, relation_type, reason, group, place: Relation(
            subject=pair[0], type=relation_type, object=pair[1], reason=reason, group=group, place=place
        ),
        st.sampled_from(ends) if ends else st.nothing(),
        st.sampled_from([type.id for type in BUILT_IN]),
        in_languages,
        st.none() | st.integers(1, 9),
        places,
    )
    return Glossary(
        about=draw(st.builds(About, id=names, title=in_languages, description=in_languages, license=st.none() | texts)),
        vocabulary=Vocabulary(
            kinds={id: Kind(id=id, labels=draw(in_languages)) for id in draw(st.sets(names, max_size=2))},
            attributes={
                id: AttributeKey(id=id, labels=draw(in_languages), unit=draw(st.none() | texts))
                for id in draw(st.sets(names, max_size=2))
            },
        ),
        terms={id: draw(terms(id)) for id in ids},
        relations=tuple(draw(st.lists(edges, max_size=5))) if ends else (),
    )
