"""The day that `hari ini` means in somebody's mouth: that of the saying, not that of the article.

Comes in: the mentions of an article in order, one of them, and the article's anchor. Goes out: the anchor to read it with. A
quotation counts from the day that the article gives with weekday and date for it (`ujarnya, Selasa (13/9)`): the next such day
of the same paragraph, else the last one told before, if it is at most a week before the publication.
"""

from collections.abc import Sequence

from verify.model import Anchor, Mention
from verify.values.days import hull
from verify.values.forms import DateForm
from verify.values.resolve import resolve

WEEK = 7


def said_on(text: str, mentions: Sequence[Mention], one: Mention, anchor: Anchor) -> Anchor:
    """The anchor of one mention: the day on which it was said, or the article's own."""
    if anchor.day is None or not deictic(one) or not quoted(mentions, one):
        return anchor
    end = text.find("\n", one.end)
    end = len(text) if end < 0 else end
    days = [(m.start, day) for m in mentions if (day := dated(m, anchor)) is not None]
    behind = [day for start, day in days if one.end <= start < end]
    before = [day for start, day in days if start < one.start]
    day = behind[0] if behind else before[-1] if before else anchor.day
    return anchor if day == anchor.day else Anchor(day, source="text")


def deictic(mention: Mention) -> bool:
    """Whether a date counts days from the moment of speaking: `hari ini`, `kemarin`, `siang ini`."""
    form = mention.form
    if not isinstance(form, DateForm) or form.unit != "day" or form.offset is None or form.base != "publication":
        return False
    return form.amount is None and form.day is None and form.weekday is None


def quoted(mentions: Sequence[Mention], one: Mention) -> bool:
    """Whether a mention stands within a quotation."""
    return any(m.kind == "quote" and m.start <= one.start and one.end <= m.end for m in mentions)


def dated(mention: Mention, anchor: Anchor) -> int | None:
    """The day of a mention that gives weekday and date, if it is the publication's or up to a week before it."""
    form = mention.form
    if not isinstance(form, DateForm) or form.weekday is None or form.day is None or anchor.day is None:
        return None
    value = resolve(form._replace(part="", eve=False), anchor)
    if isinstance(value, str) or isinstance(value.likely, frozenset):
        return None
    day = hull(value.likely)[0]
    return day if 0 <= anchor.day - day <= WEEK else None
