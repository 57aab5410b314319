"""Holidays in tokens → `DateForm`s, and the days of those that follow another calendar.

Comes in: a token that can belong to a holiday's name, or the form of one. Goes out: a form with day and month where the
holiday keeps its date, with the calculation of `values.moving` where it is an n-th weekday or follows Easter, else with its
name alone: the days then come from the dated tables of the languages, or from `values.calendars`. Apostrophes, hyphens and full
stops of a name do not count: `New Year's Eve`, `Eid-al-Fitr`, `St. Patrick's Day`.
"""

from types import ModuleType
from typing import Any, NamedTuple

from verify.languages import LANGUAGES, POLICY
from verify.languages.feasts import FEASTS
from verify.model import Ranges
from verify.values.days import clipped, joined
from verify.values.forms import DateForm, Part
from verify.values.found import Found
from verify.values.lexer import Lexed

#: how many days a feast may be from the day that a text without a year was published
REACH = 240
#: how many tokens before and behind its rarest word a name may reach
BEFORE, BEHIND = 5, 5
MARKS = str.maketrans({"'": None, ".": None, "-": " "})


class Index(NamedTuple):
    """The holidays of a language by their plain names, and the tables that they were made from."""

    made_from: tuple[object, ...]
    forms: dict[str, DateForm]
    heads: frozenset[str]  # the first word of each


INDEXES: dict[int, Index] = {}


def index(tables: ModuleType) -> Index:
    """Plain names and what they say; made once for each set of tables."""
    own = (tables.HOLIDAYS, tables.RECKONED, tables.FEAST_NAMES)
    kept = INDEXES.get(id(tables))
    if kept is None or any(a is not b for a, b in zip(kept.made_from, (tables, *own), strict=True)):
        forms = {plain(name): DateForm(holiday=feast) for name, feast in tables.FEAST_NAMES.items()}
        for name, (span, which, month, weekday, shift) in tables.RECKONED.items():
            forms[plain(name)] = DateForm(
                month=month, weekday=weekday, span=span, which=which, shift=shift, holiday=name
            )
        forms |= {plain(n): DateForm(day=day, month=month, holiday=n) for n, (day, month) in tables.HOLIDAYS.items()}
        heads = frozenset(name.partition(" ")[0] for name in forms)
        kept = INDEXES[id(tables)] = Index((tables, *own), forms, heads)
    return kept


def plain(name: str) -> str:
    """A name without apostrophes, hyphens and full stops."""
    return " ".join(name.translate(MARKS).split())


def holiday(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """The longest name about a word of one."""
    end = min(first + BEHIND, len(lexed.words))
    return longest(lexed, first, range(end, first, -1), tables)


def day_feast(lexed: Lexed, at: int, last: int, tables: ModuleType) -> list[Found]:
    """`Boxing Day`, `Good Friday`, `Jumat Agung`: a name whose rarest word is a plain one; `the king's day` is none."""
    plural = lexed.folded[at] in tables.PLURAL_UNITS
    ends = (at + 1,) if lexed.types[at] == "e" else (at + 2,) if plural else (at + 2, at + 1)  # Jumat Agung, New Year
    found = longest(lexed, at, ends, tables)
    first = found[0].first if found else 0
    plainly = (
        found and found[0].last == at + 2 and lexed.types[at] == "W" and lexed.words[at + 1].islower()
    )  # Kamis putih
    return [] if plainly or (lexed.types[first - 1 : first] == "η" and lexed.words[first].islower()) else found


def longest(lexed: Lexed, at: int, ends: range | tuple[int, ...], tables: ModuleType) -> list[Found]:
    """The name that begins earliest and reaches farthest over token `at`, within a line."""
    _, forms, heads = index(tables)
    for start in range(max(0, at - BEFORE), at + 1):
        for end in ends if lexed.folded[start].translate(MARKS).partition(" ")[0] in heads else ():
            form = forms.get(plain(" ".join(lexed.folded[start:end])))
            if form is not None and whole(lexed, start, end):
                return [named(lexed, start, end, form, tables)]
    return []


def whole(lexed: Lexed, first: int, last: int) -> bool:
    """Whether tokens stand in one line and begin and end in words."""
    inside = last <= len(lexed.words) and lexed.words[first][0].isalnum() and lexed.words[last - 1][0].isalnum()
    return inside and "\n" not in "".join(lexed.gaps[first + 1 : last])


def named(lexed: Lexed, first: int, last: int, form: DateForm, tables: ModuleType) -> Found:
    """The holiday of a name, with the words and the year that belong to it."""
    for head in tables.FEAST_HEADS:
        if tuple(lexed.folded[max(0, first - len(head)) : first]) == head:
            first -= len(head)
            break
    form = form._replace(parts=(Part("holiday", lexed.starts[first], lexed.ends[last - 1]),))
    return about_weekend(lexed, dated_feast(lexed, first, last, form, tables), tables)


def about_weekend(lexed: Lexed, found: Found, tables: ModuleType) -> Found:
    """`Labor Day weekend`, `Halloween weekend 2021`, `the weekend of Thanksgiving`: the weekend about the feast."""
    first, last = found.first, found.last
    form: Any = found.form
    if tables.TIME_UNITS.get(lexed.folded[last] if last < len(lexed.folded) else "", ("", ""))[1] == "weekend":
        last += 1
        if form.year is None and lexed.types[last : last + 1] == "4":
            form, last = form._replace(year=int(lexed.words[last])), last + 1
    elif lexed.types[max(0, first - 2) : first] in ("iD", "iF") and lexed.folded[first - 2] == "weekend":
        first -= 2 + (lexed.types[max(0, first - 3)] == "η")
    else:
        return found
    return Found("date", first, last, form._replace(unit="weekend", offset=None))


def dated_feast(lexed: Lexed, first: int, last: int, form: DateForm, tables: ModuleType) -> Found:
    """A feast with the year or the direction beside it."""
    toward = tables.DIRECTIONS.get(lexed.folded[first - 1]) if lexed.types[first - 1 : first] == "L" else None
    if toward is not None:  # last Christmas
        first, form = first - 1, form._replace(toward=toward)
    at = last + (lexed.types[last : last + 2] in (",4", "D4") or lexed.folded[last : last + 1] == list(tables.WITHIN))
    if lexed.types[at : at + 1] == "4" and lexed.words[at] >= "1500":
        return Found("date", first, at + 1, form._replace(year=int(lexed.words[at]), toward=0))
    at = last + (lexed.types[last : last + 1] == "D")
    if lexed.types[at : at + 2] == "Ly":  # Christmas last year
        offset = tables.DIRECTIONS[lexed.folded[at]]
        return Found("date", first, at + 2, form._replace(unit="year", offset=offset, toward=0))
    if lexed.types[last : last + 2] in ("yl", "yf", "yt"):  # Lebaran tahun lalu
        offset = tables.DIRECTIONS.get(lexed.folded[last + 1], 0)
        return Found("date", first, last + 2, form._replace(unit="year", offset=offset, toward=0))
    return Found("date", first, last, form)


def feast_days(form: DateForm, day: int | None) -> tuple[Ranges, Ranges] | None:
    """The days of a feast that moves, in its year or nearest to the publication; possibly a day off. None if unknown."""
    year = form.year
    if form.unit == "year" and form.offset is not None:
        year = year_of(day or 1) + int(form.offset)
    known = days_in(form.holiday, year) if year is not None else nearest(form, day or 1)
    if not known:
        return None
    width = 0 if form.holiday in FEASTS and FEASTS[form.holiday].settled else 1
    return joined(*(clipped(d, d) for d in known)), joined(*(clipped(d - width, d + width) for d in known))


def nearest(form: DateForm, day: int) -> tuple[int, ...]:
    """The day of a feast that lies nearest to another one, on the side that is asked for."""
    way, here = side(form), year_of(day)
    near = [d for year in (here - 1, here, here + 1) for d in days_in(form.holiday, year)]
    if way:
        near = [d for d in near if (d - day) * way > 0 or (d == day and not form.toward)]
    return tuple(sorted((d for d in near if way or abs(d - day) <= REACH), key=lambda d: abs(d - day))[:1])


def side(form: DateForm) -> int:
    """Which way from the publication a feast lies: as the words say, else as the policy has it; 0 is the nearest."""
    return form.toward or {"last": -1, "next": 1}.get(POLICY["day"], 0)


def year_of(day: int) -> int:
    from datetime import date

    return date.fromordinal(day).year


def days_in(name: str, year: int) -> tuple[int, ...]:
    """The days of a feast in a year: as a table dates them, else as its calendar has them."""
    from datetime import date

    dated = [text for table in LANGUAGES.values() for text in table.MOVING.get(name, "").split()]
    found = tuple(date.fromisoformat(text).toordinal() for text in dated if text.startswith(f"{year:04}"))
    if found or name not in FEASTS or not 1 < year < 9998:
        return found
    from verify.values.calendars import feast_in

    return feast_in(FEASTS[name], year)
