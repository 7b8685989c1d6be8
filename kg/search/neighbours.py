"""What terms lend to those they are related to."""

import numpy as np

from kg.model.glossary import Glossary
from kg.search.words import Shares

_LENT = 0.2


class Neighbours:
    """Which terms are directly related, by their numbers in the glossary's order. Immutable."""

    def __init__(self, glossary: Glossary) -> None:
        number = {id: at for at, id in enumerate(glossary.terms)}
        pairs = {tuple(sorted((number[one.subject], number[one.object]))) for one in glossary.relations}
        ends = np.array(sorted(pairs), dtype=np.int32).reshape(-1, 2)
        self._own = np.concatenate((ends[:, 0], ends[:, 1]))
        self._other = np.concatenate((ends[:, 1], ends[:, 0]))
        self._many = np.maximum(np.bincount(self._own, minlength=len(number)), 1)

    def lend(self, shares: Shares) -> Shares:
        """The shares of terms, raised by 0.2 of the mean share of those they are related to and brought back to 0–1: where the
        terms around it say what is asked, a term is the likelier to be meant."""
        lent = np.bincount(self._own, weights=shares[self._other], minlength=len(shares)) / self._many
        raised: Shares = ((shares + _LENT * lent) / (1 + _LENT)).astype(np.float32)
        return raised
