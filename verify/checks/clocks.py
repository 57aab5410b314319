"""Two clock times for one instant: conversions in brackets that no zones in use can make.

Comes in: a `Case`. Goes out: findings of scope `alone` (`zone-mismatch`). Where a fact gives the offset of the place
that the sentence names, local time is checked exactly; elsewhere any offset in use will do.
"""

from collections.abc import Iterator
from itertools import pairwise

from verify.checks.case import Case
from verify.checks.dated import articles, finding, folded, sentence_of, text
from verify.lookup import mentions_in
from verify.model import Draft, Finding, Mention, NameForm, Params
from verify.rulebook import zones
from verify.rulebook.compiled import Rulebook
from verify.values.forms import TimeForm

#: every offset from UTC in use, in minutes
OFFSETS = frozenset([60 * h for h in range(-12, 15)] + [-570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765])
DAY = 1440


def zone_mismatch(case: Case) -> list[Finding]:
    """Two clock times for one instant, the second in brackets: `03:00 waktu lokal (18:00 GMT)`."""
    out = []
    for draft, _ in articles(case):
        for one, other in pairs(draft):
            found = compare(case.rulebook, draft, one, other)
            if found is not None:
                out.append(found)
    return folded(out)


def pairs(draft: Draft) -> Iterator[tuple[Mention, Mention]]:
    """Clock times with their conversion right behind them."""
    times = [m for m in draft.mentions if isinstance(m.form, TimeForm)]
    for one, other in pairwise(times):
        if draft.words[one.last : other.first] in (("(",), ("/",), ("atau",), ("or",)):
            yield one, other


def compare(rulebook: Rulebook, draft: Draft, one: Mention, other: Mention) -> Finding | None:
    """The finding if the two cannot be one instant."""
    first, second = one.form, other.form
    if not isinstance(first, TimeForm) or not isinstance(second, TimeForm) or not (zoned(first) and zoned(second)):
        return None
    offsets = [offset_of(rulebook, draft, m, f) for m, f in ((one, first), (other, second))]
    gap = clock(first) - clock(second)
    params: Params = (("first", text(draft, one)), ("second", text(draft, other)))
    if offsets[0] is not None and offsets[1] is not None:
        wanted = (offsets[0] - offsets[1]) % DAY
        if gap % DAY == wanted:
            return None
        right = (clock(first) - wanted) % DAY
        params += (("right", f"{right // 60:02}.{right % 60:02}"), ("gap", hours(offsets[0] - offsets[1])))
        return finding("zone-mismatch", "error", "zone-mismatch", params, draft, one, other)
    known = offsets[1] if offsets[1] is not None else offsets[0]
    if known is None:
        return None
    implied = {(gap if offsets[1] is not None else -gap) + known + d for d in (-DAY, 0, DAY)}
    if implied & OFFSETS:
        return None
    shown = min(implied, key=abs)
    return finding(
        "zone-mismatch", "error", "zone-mismatch.nowhere", (*params, ("offset", hours(shown))), draft, one, other
    )


def zoned(form: TimeForm) -> bool:
    """Whether the words say in which zone."""
    return form.offset is not None or form.local


def clock(form: TimeForm) -> int:
    """Minutes of the day as written."""
    return form.hour * 60 + (form.minute or 0)


def hours(minutes: int) -> str:
    """`+9`, `−3.30`."""
    sign, rest = "+" if minutes >= 0 else "−", abs(minutes)
    return f"{sign}{rest // 60}" + (f".{rest % 60:02}" if rest % 60 else "")


def offset_of(rulebook: Rulebook, draft: Draft, mention: Mention, form: TimeForm) -> int | None:
    """Minutes east of UTC: as the zone says, or as a fact says of the place that the sentence names last before it."""
    if form.offset is not None:
        return form.offset
    for number in reversed(mentions_in(draft, sentence_of(draft, mention))):
        name = draft.mentions[number]
        if name.first < mention.first and isinstance(name.form, NameForm):
            offset = zones.offset_of(name.form.candidates, rulebook)
            if offset is not None:
                return offset
    return None
