"""The forms in which a learning plan can be had."""

from dataclasses import dataclass

from kg.render.formats import FORMATS, Format


@dataclass(frozen=True)
class PlanFormat:
    """suffix: of a file. map: the format in which the plan is drawn as a map; None for what is no map."""

    name: str
    media_type: str
    suffix: str
    map: Format | None = None


PLAN_FORMATS: tuple[PlanFormat, ...] = (
    PlanFormat("json", "application/json", "json"),
    PlanFormat("markdown", "text/markdown", "md"),
    *(
        PlanFormat(format.name, format.media_type, format.suffix, format)
        for format in FORMATS
        if format.name in ("mermaid", "svg")
    ),
)
"""The plan as it is, as a checklist, and as a map; the first is given where anything will do."""
