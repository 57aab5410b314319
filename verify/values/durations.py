"""Lengths of time in tokens → `DurationForm`s, or the dates that words behind them make of them.

`24 tahun`, `2 tahun 3 bulan`, `dua dekade lebih empat tahun`; `dua hari lalu`, `sehari kemudian`, `3 years from now`
are dates.
"""

from types import ModuleType

from verify.values.forms import AgeForm, Amount, DateForm, DurationForm, Part, SetForm
from verify.values.found import Found, phrase
from verify.values.fractions import closes, fraction_behind, times
from verify.values.hedges import hedge, hedge_after, hedged
from verify.values.lengths import iso
from verify.values.lexer import Lexed
from verify.values.numbers import amount

#: units of a length of time, longest first
ORDER = (
    "millennium",
    "century",
    "decade",
    "octade",
    "year",
    "half",
    "quarter",
    "month",
    "fortnight",
    "week",
    "weekend",
    "day",
    "night",
    "hour",
    "minute",
    "second",
)


def length(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """`24 tahun`, `2 tahun 3 bulan`, `dua dekade lebih empat tahun`, and with what follows `dua hari lalu`."""
    amounts = []
    parts = []
    position = at
    while True:
        word = lexed.folded[after]
        unit = tables.ONE_UNITS.get(word) or unit_of(word, tables)
        amounts.append((number, unit))
        parts.append(Part("number", lexed.starts[position], lexed.ends[max(after - 1, position)]))
        parts.append(Part("unit", lexed.starts[after], lexed.ends[after]))
        after += 1
        part = fraction_behind(lexed, after, tables) if lexed.types[after : after + 1] in ("φ", "x") else None
        if part and number.step == 1:  # setahun setengah, an hour and a half
            amounts[-1] = (number._replace(number=number.number + times(part[0], 1)), unit)
            after = part[1]
        joined = joint(lexed, after, tables)
        more = amount(lexed, joined, tables) if joined >= 0 else None
        if more is None or lexed.types[more[1] : more[1] + 1] not in tuple("yreijq"):
            break
        smaller = tables.TIME_UNITS[lexed.folded[more[1]]][1]
        if ORDER.index(smaller) <= ORDER.index(unit) or (joined > after and apart(lexed, at, more[1], tables)):
            break
        number, position, after = more[0], joined, more[1]
    return placed(lexed, at, after, DurationForm(tuple(amounts), tuple(parts)), tables)


def apart(lexed: Lexed, at: int, unit: int, tables: ModuleType) -> bool:
    """Whether a second length of time is a time of its own: `over the past 5 weeks and 4 days ago she …`."""
    behind = lexed.types[unit : unit + 8]
    ends = next((k for k, kind in enumerate(behind) if kind not in "yreijqxdu"), 0)
    return lexed.types[at - 1 : at] == "L" and ends > 0 and lexed.folded[unit + ends] in tables.AWAY


def part_of(lexed: Lexed, first: int, last: int, tables: ModuleType) -> list[Found]:
    """`a quarter of an hour`, `three-quarters of a century`."""
    at = first + (lexed.types[first] == "ą")
    share = tables.FRACTIONS.get(lexed.folded[at])
    found = length(lexed, first, last - 1, Amount(times(share, 1)), tables) if share else None
    return [found] if found else []


def away(lexed: Lexed, at: int, tables: ModuleType) -> tuple[int, int] | None:
    """Which way from the publication `ago`, `back`, `from now` lead, and the token after them."""
    word = lexed.folded[at] if at < len(lexed.folded) else ""
    if word in tables.AWAY:
        return tables.AWAY[word], at + 1
    ends = (at + len(words) for words in tables.FROM_NOW if tuple(lexed.folded[at : at + len(words)]) == words)
    end = next(ends, 0)
    return (1, end) if end else None


def unit_of(word: str, tables: ModuleType) -> str:
    """The unit that a word names; `two-week` is one word."""
    name = word if word in tables.TIME_UNITS else word.rpartition("-")[2]
    return "second" if name == "second" else str(tables.TIME_UNITS[name][1])


def joint(lexed: Lexed, after: int, tables: ModuleType) -> int:
    """Where the next amount of a compound duration may begin: at once, or behind `lebih`, `dan`, `and`, a comma."""
    kind = lexed.types[after : after + 1]
    if (kind and kind in "x&,") or (kind == "H" and lexed.folded[after] in tables.AFTER_HEDGES):
        return after + 1
    return after if kind else -1


def placed(lexed: Lexed, at: int, after: int, form: DurationForm, tables: ModuleType) -> Found | None:
    """A duration, or the date that words behind it make of it (`lalu`, `kemudian`, `dari sekarang`)."""
    before = lexed.types[at - 1] if at else ""
    if before == "α" or lexed.types[after : after + 1] == "β" or aged(lexed, at, after, form, tables):
        last = after + (lexed.types[after : after + 1] == "β")
        return Found("age", at, last, AgeForm(form.amounts[0][0], form.amounts[0][1], form.parts))
    if tables.OF_AGE and lexed.folded[after : after + 2] == tables.OF_AGE:
        return Found("age", at, after + 2, AgeForm(form.amounts[0][0], form.amounts[0][1], form.parts))
    step = after + (lexed.folded[after : after + 1] == list(tables.BEFORE_AGO))
    word = lexed.folded[step] if step < len(lexed.folded) else ""
    end = lasting(lexed, at, after, step, tables)
    if end:
        return Found("duration", at, end, form)
    if word in tables.AWAY:
        return Found("date", at, step + 1, relative(form, tables.AWAY[word], "publication"))
    if word == tables.ONCE and step == after:
        return often(lexed, at, after + 1, form)
    if word in tables.LATER and step == after and onward(lexed, step, tables):
        return Found("date", at, step + 1, relative(form, tables.LATER[word], "text"))
    for words in tables.FROM_NOW:
        if tuple(lexed.folded[after : after + len(words)]) == words:
            return Found("date", at, after + len(words), relative(form, 1, "publication"))
    wider = hedge_after(lexed, after, tables)
    if wider is not None:
        first, unit = form.amounts[0]
        form = form._replace(amounts=((hedged(first, wider), unit), *form.amounts[1:]))
        return Found("duration", at, after + 1, form)
    return Found("duration", at, after, form)


def onward(lexed: Lexed, at: int, tables: ModuleType) -> bool:
    """Whether `later` or `before` behind a length of time ends it: not `five days before the vote`, `ten minutes later this week`."""
    word, behind = lexed.folded[at], lexed.types[at + 1 : at + 3]
    if word in tables.BESIDE:
        return closes(lexed, at + 1) or behind[0] in "x&" or lexed.folded[at + 1] in tables.AUXILIARIES
    return word not in tables.MODIFIERS or not (behind[:1] == "R" or behind in ("Le", "Li", "Lr", "Ly"))


def aged(lexed: Lexed, at: int, after: int, form: DurationForm, tables: ModuleType) -> bool:
    """`remaja 18 tahun tewas`: years right behind a person, and no word behind them that makes them a time."""
    if not at or lexed.folded[at - 1] not in tables.AGED or form.amounts[0][1] != "year" or len(form.amounts) > 1:
        return False
    behind = lexed.folded[after] if after < len(lexed.folded) else ""
    return not any(
        behind in table for table in (tables.AWAY, tables.LATER, tables.LASTING, tables.BEFORE_AGO, tables.AFTER_HEDGES)
    )


def lasting(lexed: Lexed, at: int, after: int, step: int, tables: ModuleType) -> int:
    """Where a length of time ends that runs up to now or from now on (`dua tahun terakhir`); 0 if it is none."""
    word = lexed.folded[step] if step < len(lexed.folded) else ""
    if tables.DIRECTIONS.get(word) == 0 and lexed.folded[at] in tables.ONE_UNITS:
        return step + 1  # setahun ini
    onward = tables.AWAY.get(word, 0) > 0 or tables.DIRECTIONS.get(word) == 0
    if onward and throughout(lexed, at, tables):
        return step + 1  # dalam dua tahun mendatang, selama dua tahun ini
    found = phrase(lexed, after, tables.LASTING)
    return found[1] if found else 0


def throughout(lexed: Lexed, at: int, tables: ModuleType) -> bool:
    """Whether a word before a length of time, or before its hedge, says that all of it is meant: `dalam`, `selama`."""
    before = hedge(lexed, at, tables)
    first = before[1] if before else at
    return first > 0 and lexed.folded[first - 1] in tables.THROUGHOUT


def often(lexed: Lexed, at: int, after: int, form: DurationForm) -> Found | None:
    """`empat tahun sekali`."""
    spans = (Part("set", lexed.starts[at], lexed.ends[after - 1]),)
    return Found("set", at, after, SetForm(iso(form), freq="1X", parts=spans))


def relative(form: DurationForm, sign: int, base: str) -> DateForm:
    """The day a length of time before or after the base."""
    number, unit = form.amounts[0]
    offset = None if number.vague else number.number * sign
    return DateForm(
        unit=unit, offset=offset, amount=number, rest=form.amounts[1:], toward=sign, base=base, parts=form.parts
    )
