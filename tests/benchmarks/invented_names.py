"""Glossaries of any size with names put together from the words of a real one, and what people mistype of them."""

import random
from pathlib import Path

from kg.documents.folder import read_folder
from kg.language.chinese import count_han
from kg.model.glossary import Glossary
from kg.model.term import Term
from kg.terms.read import read_glossary

CONTENT = Path(__file__).parents[2] / "content"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def invented_glossary(names: int, seed: int = 1) -> Glossary:
    """So many names: of three terms, two have an English name of two to four words, one a Chinese name of four to six."""
    draw = random.Random(seed)
    real = [name for term in read_glossary(read_folder(CONTENT)).glossary.terms.values() for name in term.names()]
    words = sorted(
        {word for name in real for word in name.lower().split() if word.isascii() and word.isalpha() and len(word) > 3}
    )
    pairs = sorted({name for name in real if len(name) == count_han(name) == 2})
    made: dict[str, str] = {}
    while len(made) < names:
        if len(made) % 3:
            made[" ".join(draw.sample(words, draw.choice((2, 2, 3, 4))))] = "en"
        else:
            made["".join(draw.sample(pairs, draw.choice((2, 3))))] = "zh"
    terms = (Term(id=f"t{number:06d}", labels={lang: name}) for number, (name, lang) in enumerate(made.items()))
    return Glossary(terms={term.id: term for term in terms})


def mistyped(glossary: Glossary, queries: int, seed: int = 2) -> list[tuple[str, str]]:
    """Names with one or two typing errors (Latin) or one wrong character (Chinese), each with the id of its term."""
    draw = random.Random(seed)
    characters = sorted({one for term in glossary.terms.values() for one in term.labels.get("zh", "")})
    found: list[tuple[str, str]] = []
    for term in draw.sample(list(glossary.terms.values()), queries):
        (name,) = term.labels.values()
        if name.isascii():
            for _ in range(draw.choice((1, 2))):
                name = typing_error(draw, name)
        else:
            at = draw.randrange(len(name))
            name = name[:at] + draw.choice(characters) + name[at + 1 :]
        found.append((name, term.id))
    return found


def typing_error(draw: random.Random, word: str) -> str:
    """A word with one letter left out, put in, exchanged or swapped with its neighbour; never the first."""
    at = draw.randrange(1, len(word))
    return draw.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + draw.choice(_LETTERS) + word[at:],
            word[:at] + draw.choice(_LETTERS) + word[at + 1 :],
            word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
        )
    )
