"""What was said before."""

from typing import Literal

from kg.model.frozen import Frozen


class Turn(Frozen):
    """One message of a conversation, oldest first in a history."""

    role: Literal["system", "user", "assistant"]
    content: str
