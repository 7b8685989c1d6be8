"""What cannot be read, said by the readers of YAML and TOML alike."""

from kg.model.place import Place

DEEPEST = 40
MOST_VALUES = 20_000


class Unparsable(Exception):
    """The text does not follow its notation, or is nested or repeated beyond reason. place: where; reason: why."""

    def __init__(self, place: Place, reason: str) -> None:
        super().__init__(reason)
        self.place = place
        self.reason = reason
