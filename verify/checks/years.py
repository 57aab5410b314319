"""Years, lengths of time and ages that are told twice in one sentence: `sejak 1972 atau 45 tahun lalu`, `12 tahun (1982-1994)`, `lahir 1980 (37)`.

Comes in: lines of figures with the publication day. Goes out: `since-year`, `anniversary`, `length-of-time` and `age-mismatch` of
scope `alone`. A birthday or a first and last year counted in may make one year of difference; more is a slip.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from verify.checks.figures import Figure, Line, figure_of, place, rewritten
from verify.checks.phrases import Roles, found
from verify.checks.sums import written
from verify.model import Finding, Number, Params, Suggestion
from verify.values.days import ordinal
from verify.values.forms import AgeForm, Amount, DateForm, DurationForm, TimeForm

YEARS = {"year": 1, "decade": 10, "century": 100}
#: lengths in days, and in minutes
DAYS, MINUTES = {"day": 1, "week": 7}, {"hour": 60, "minute": 1}


def years(line: Line) -> Iterator[Finding]:
    """What a sentence reckons wrong in years, days and hours."""
    kinds = line.letters
    if "y" in kinds and len(set(kinds)) + kinds.count("y") > 2:
        published = date.fromordinal(line.anchor.day).year if line.anchor.day else None
        for roles in once(line, "since"):
            yield from since(line, roles, published)
        for roles in once(line, "anniversary"):
            yield from anniversary(line, roles, published)
        for roles in once(line, "born"):
            yield from born(line, roles, published)
    if "d" in kinds and (kinds.count("y") > 1 or kinds.count("t") > 1):
        for roles in once(line, "length"):
            yield from length(line, roles)


def once(line: Line, name: str) -> Iterator[Roles]:
    """The places of a phrase, each figure taken once."""
    taken: set[Figure] = set()
    for _, roles in found(line, name):
        if not taken & set(roles.values()):
            taken.update(roles.values())
            yield roles


def year_of(figure: Figure) -> int | None:
    """The year that a date names."""
    form = figure.mention.form
    return form.year if isinstance(form, DateForm) and not (form.span or form.bc or form.mod) else None


def count_of_years(figure: Figure) -> tuple[Decimal, Decimal, Decimal] | None:
    """So many years: the number, at least, at most; None for other lengths."""
    form = figure.mention.form
    if isinstance(form, DateForm):
        amount = form.amount
        if amount is None or form.rest or form.unit not in YEARS or form.base != "publication":
            return None
        figure = figure_of(figure.mention._replace(kind="duration", form=DurationForm(((amount, form.unit),))))
    elif isinstance(form, AgeForm):
        return (Decimal(figure.number), Decimal(figure.lo), Decimal(figure.hi)) if form.unit == "year" else None
    if figure.letter == "o":
        return Decimal(figure.mention.form.number), *(Decimal(figure.mention.form.number),) * 2  # type: ignore[attr-defined]
    if figure.letter != "d" or figure.unit not in YEARS or figure.amount is None or figure.amount.vague:
        return None
    size = YEARS[figure.unit]
    bounds = [Decimal(bound) for bound in (figure.lo, figure.hi)]
    return Decimal(figure.number) * size, bounds[0] * size, bounds[1] * size


def since(line: Line, roles: Roles, published: int | None) -> Iterator[Finding]:
    """`sejak 1972 atau 45 tahun lalu`: the years up to the publication."""
    told, year = count_of_years(roles["n"]), year_of(roles["y"])
    if told is None or year is None or published is None or year > published:
        return
    if not told[1] - 1 <= published - year <= told[2] + 1:
        yield finding(line, "since-year", roles["n"], roles["y"], published - year, published - told[0])


def anniversary(line: Line, roles: Roles, published: int | None) -> Iterator[Finding]:
    """`HUT ke-45, berdiri 1972`: as many years as lie between, up to the publication or another year that the article names."""
    told, year = count_of_years(roles["n"]), year_of(roles["y"])
    if told is None or year is None or published is None or year > published:
        return
    bases = {published} | {y for m in line.draft.mentions if m.kind == "date" and (y := year_of(figure_of(m)))}
    if any(told[1] - 1 <= base - year <= told[2] + 1 for base in bases if base is not None and base >= year):
        return
    near = [y for f in line.figures if f.letter == "y" and (y := year_of(f)) and y > year]
    base = near[0] if near else published
    yield finding(line, "anniversary", roles["n"], roles["y"], base - year, base - told[0])


def born(line: Line, roles: Roles, published: int | None) -> Iterator[Finding]:
    """`lahir 12 Mei 1980 (37)`: as many years as lie between birth and publication, or one less."""
    told, year = count_of_years(roles["g"]), year_of(roles["y"])
    others = [y for f in line.figures if f is not roles["y"] and (y := year_of(f)) and year is not None and y > year]
    bases = [*others, *([published] if published else [])]
    if told is None or year is None or not bases:
        return
    if not any(told[1] - 1 <= base - year <= told[2] + 2 for base in bases):
        yield finding(line, "age-mismatch", roles["g"], roles["y"], bases[-1] - year, bases[-1] - told[0])


def length(line: Line, roles: Roles) -> Iterator[Finding]:
    """`12 tahun (1982-1994)`, `tiga hari, 12-14 Mei`, `dua jam, dari pukul 09.00 hingga 11.00`."""
    told, spans = roles["n"], between(roles["a"], roles["b"], roles["n"].unit)
    if spans is None or told.amount is None or told.amount.vague:
        return
    lo, hi = Decimal(told.lo), Decimal(told.hi)
    if told.unit in YEARS:
        lo, hi = lo * YEARS[told.unit], hi * YEARS[told.unit]
    if not (lo <= spans[1] and spans[0] <= hi):
        right = Decimal(int(spans[0]) + 1) / YEARS.get(told.unit, 1) if told.unit not in MINUTES else spans[0]
        yield finding(line, "length-of-time", told, roles["b"], right, None, roles["a"])


def between(one: Figure, other: Figure, unit: str) -> tuple[Number, Number] | None:
    """The least and the most of the unit from one to the other, ends counted or not; None if they do not say enough."""
    first, second = one.mention.form, other.mention.form
    if isinstance(first, TimeForm) and isinstance(second, TimeForm):
        return hours(first, second, unit)
    if not isinstance(first, DateForm) or not isinstance(second, DateForm):
        return None
    if unit in YEARS and first.year and second.year and first.year <= second.year:
        return max(0, second.year - first.year - 1), second.year - first.year + 1
    if unit not in DAYS or not (first.day and second.day and first.month and second.month):
        return None
    year = second.year or 2001
    begin, end = ordinal(first.year or year, first.month, first.day), ordinal(year, second.month, second.day)
    if begin is None or end is None or not 0 <= end - begin <= 370:
        return None
    size = DAYS[unit]
    slack = Decimal(0) if size == 1 else Decimal("0.5")
    return Decimal(end - begin) / size - slack, Decimal(end - begin + 1) / size + slack


def hours(first: TimeForm, second: TimeForm, unit: str) -> tuple[Number, Number] | None:
    """Hours or minutes from one clock time to a later one of the same day."""
    if unit not in MINUTES or {first.bound, second.bound} != {"equal"} or first.offset != second.offset:
        return None
    gap = (second.hour - first.hour) * 60 + (second.minute or 0) - (first.minute or 0)
    return (Decimal(gap) / MINUTES[unit],) * 2 if gap > 0 else None


def finding(
    line: Line, check: str, told: Figure, year: Figure, right: Number, other: Number | None, more: Figure | None = None
) -> Finding:
    """The finding at the number of years, with what it and the year would be by each other."""
    params: Params = (("told", written(line, told)), ("year", written(line, year)), ("right", plain(right)))
    if more is not None:
        params += (("from", written(line, more)),)
    fixes = [rewritten(line.draft, timed(told), right, "repair.figure")]
    if other is not None:
        fixes.append(year_repair(line, year, int(other)))
    places = [place(line.draft, f.mention, "related") for f in (year, more) if f is not None]
    return Finding(
        check, "CONFLICTING", "warning", "alone", check, params, (place(line.draft, told.mention), *places),
        outlier=written(line, told), suggestions=tuple(fix for fix in fixes if fix is not None),
    )  # fmt: skip


def timed(figure: Figure) -> Figure:
    """`45 tahun lalu` as a length of 45 years, so that its number can be rewritten."""
    form = figure.mention.form
    if isinstance(form, DateForm) and form.amount is not None:
        return figure_of(figure.mention._replace(kind="duration", form=DurationForm(((form.amount, form.unit),))))
    if figure.letter == "o":
        amount = Amount(figure.mention.form.number)  # type: ignore[attr-defined]
        return figure_of(figure.mention._replace(kind="count", form=AgeForm(amount)))
    return figure


def year_repair(line: Line, figure: Figure, year: int) -> Suggestion | None:
    """The date with another year."""
    for part in getattr(figure.mention.form, "parts", ()):
        if part.name == "year" and line.draft.article.text[part.start : part.end].isdigit():
            text, mention = line.draft.article.text, figure.mention
            new = f"{text[mention.start : part.start]}{year}{text[part.end : mention.end]}"
            return Suggestion(line.draft.article.path, mention.start, mention.end, new, "repair.year")
    return None


def plain(number: Number) -> str:
    """A length in plain digits."""
    return format(Decimal(number).quantize(Decimal("0.1")).normalize(), "f")
