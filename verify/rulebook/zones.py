"""Which clock a place lives by, as facts of the predicate `utc_offset` tell (`fact utc_offset(pyongyang) = "+09:00"`)."""

from collections.abc import Collection, Iterator

from verify.model import Value
from verify.rulebook.compiled import Rulebook
from verify.rulebook.kinds import parts
from verify.rulebook.known import facts_about

PLACE_OFFSET = "utc_offset"


def offset_of(places: Collection[str], rulebook: Rulebook) -> int | None:
    """Minutes east of UTC of the first place that a fact tells, itself or as a part of a wider one; else None.

    The clock of a part (a capital) says nothing of the whole: a country may have several.
    """
    near = set(places)
    told = (f for f in rulebook.facts if f.predicate == PLACE_OFFSET and len(f.arguments) == 1)
    own = (minutes_of(f.value) for f in told if near & parts(f.arguments[0], rulebook.entities))
    found = next(own, None)
    if found is not None or rulebook.base is None:
        return found
    return next((minutes for minutes in beyond(near, rulebook) if minutes is not None), None)


def beyond(places: Collection[str], rulebook: Rulebook) -> Iterator[int | None]:
    """What a fact base tells of the places and of all that they lie within, nearest first."""
    level, seen = sorted(places), set(places)
    while level:
        for place in level:
            yield from (minutes_of(f.value) for f in facts_about(rulebook, PLACE_OFFSET, (place,)))
        known = (rulebook.entities[place] for place in level if place in rulebook.entities)
        level = sorted({outer for entity in known for outer in entity.within} - seen)
        seen.update(level)


def minutes_of(value: Value) -> int | None:
    """`+09:00`, `9`, `-3:30` as minutes."""
    words = value.text.replace(" ", "")
    sign = -1 if words[:1] in "-−" else 1
    hour, _, minute = words.lstrip("+-−").replace(".", ":").partition(":")
    return sign * (int(hour) * 60 + int(minute or 0)) if hour.isdigit() and (minute or "0").isdigit() else None
