"""Which clock a place lives by, as facts of the predicate `utc_offset` tell (`fact utc_offset(pyongyang) = "+09:00"`)."""

from collections.abc import Collection

from verify.model import Value
from verify.rulebook.compiled import Rulebook
from verify.rulebook.kinds import parts

PLACE_OFFSET = "utc_offset"


def offset_of(places: Collection[str], rulebook: Rulebook) -> int | None:
    """Minutes east of UTC of the first of the places, or of a place around or within it, that a fact tells; else None."""
    near = set(places)
    for fact in rulebook.facts:
        if fact.predicate == PLACE_OFFSET and len(fact.arguments) == 1:
            place = fact.arguments[0]
            if (
                place in near
                or near & parts(place, rulebook.entities)
                or any(place in parts(p, rulebook.entities) for p in near)
            ):
                return minutes_of(fact.value)
    return None


def minutes_of(value: Value) -> int | None:
    """`+09:00`, `9`, `-3:30` as minutes."""
    words = "".join(value.likely) if isinstance(value.likely, frozenset) else value.text
    sign = -1 if words[:1] in "-−" else 1
    hour, _, minute = words.lstrip("+-−").replace(".", ":").partition(":")
    return sign * (int(hour) * 60 + int(minute or 0)) if hour.isdigit() and (minute or "0").isdigit() else None
