"""What values take from those beside them: a clock time its day, the ends of a range their year and zone.

Comes in: a value just read, the mentions before it and the tokens. Goes out: the value, or those mentions, with what the
neighbours say; never anything from another sentence.
"""

from verify.model import Mention
from verify.values.clock import part_of_day
from verify.values.clockwords import HALF_OF
from verify.values.counted import daily
from verify.values.forms import DateForm, TimeForm
from verify.values.found import Found
from verify.values.lexer import Lexed

#: within how many tokens behind a clock time its date may follow
NEAR = 9
#: how many mentions back a clock time looks for its date
REACH = 4


def beside(lexed: Lexed, found: list[Found], before: list[Mention]) -> list[Found]:
    """A clock time takes the date told last in its sentence."""
    first = found[0]
    if not isinstance(first.form, TimeForm):
        return found
    told = next((m for m in reversed(before[-REACH:]) if isinstance(m.form, DateForm) and daily(m.form)), None)
    if told is None or not isinstance(told.form, DateForm) or not one_sentence(lexed, told.last, first.first):
        return found
    close = first.first - told.last < 2
    return [f._replace(form=on_day(f.form, told.form, close)) if isinstance(f.form, TimeForm) else f for f in found]


def on_day(form: TimeForm, day: DateForm, close: bool) -> TimeForm:
    """A clock time on its day; the part of the day right before it says which half is meant: `tonight at 8 o'clock`."""
    if close and day.part and not form.part and form.parts:
        form = part_of_day(form, HALF_OF[day.part], form.parts[-1])
    return form._replace(date=day)


def one_sentence(lexed: Lexed, first: int, last: int) -> bool:
    """Whether no sentence ends between two tokens."""
    return not set(".!?") & set(lexed.types[first:last]) and "\n" not in "".join(lexed.gaps[first : last + 1])


def lend(lexed: Lexed, out: list[Mention], found: Found) -> Found:
    """What the ends of a range take from each other: the first its year or zone, the second the day that it follows."""
    last = out[-1]
    if lexed.types[last.last : found.first] not in ("-", "X"):
        return found
    one, other = last.form, found.form
    if isinstance(one, DateForm) and isinstance(other, DateForm):
        if one.year is None and other.year and one.month and one.offset is None and not one.toward and other.month:
            out[-1] = last._replace(form=one._replace(year=other.year - (one.month > other.month)))
        elif open_end(other) and (open_end(one) or one.toward or one.year is not None):
            return found._replace(form=other._replace(after=one))
    elif isinstance(one, TimeForm) and isinstance(other, TimeForm) and not one.zone and other.zone:
        out[-1] = last._replace(
            form=one._replace(zone=other.zone, offset=other.offset, local=other.local, place=other.place)
        )
    return found


def open_end(form: DateForm) -> bool:
    """Whether a date leaves open which one of several days, weekdays or months it is."""
    said = form.day is not None or form.month is not None or form.weekday is not None
    fixed = form.year is not None or form.unit or form.toward or form.ref or form.span or form.base == "text"
    return said and not fixed


def give(lexed: Lexed, out: list[Mention], found: Found) -> None:
    """A clock time without a date takes the next one of its sentence: `pukul 23.33 WIB, Jumat (30/6)`."""
    last, day = out[-1], found.form
    if not isinstance(last.form, TimeForm) or last.form.date is not None or not isinstance(day, DateForm):
        return
    if found.first > last.last and lexed.types[last.last - 1] == "." and lexed.words[last.last][:1].isupper():
        return  # at 5 p.m. He is due on Monday
    if "X" in lexed.types[last.last : found.first]:  # from 2 p.m. till tomorrow
        return
    if daily(day) and found.first - last.last < NEAR and one_sentence(lexed, last.last, found.first):
        close = last.last == found.first  # between 7 and 9:30 last night
        out[-1] = last._replace(form=on_day(last.form, day, close))
        begin = out[-2] if len(out) > 1 else last  # from 3:00 to 4:30 p.m. on Friday
        if isinstance(begin.form, TimeForm) and begin.form.date is None and begin.last == last.first - 1:
            out[-2] = begin._replace(form=on_day(begin.form, day, close))
