"""What a rule's `means` says: expressions → values.

Comes in: a compiled expression (see `rulebook/compiled.py`) and a reading: one claim of one article on one
day. Goes out: the value and its arithmetic in words, or a reason (`no-publication-date`, `no-fact`, …).
"""

from datetime import date
from typing import NamedTuple

from verify import values
from verify.lookup import mentions_in
from verify.model import Anchor, Claim, Draft, Interval, NameForm, Ranges, RoleForm, Value
from verify.rulebook.compiled import Expression, Rulebook
from verify.rulebook.kinds import VALUE_KINDS, parts
from verify.rulebook.known import facts_about
from verify.rulebook.zones import offset_of
from verify.values.forms import length_of
from verify.values.interval import closed, union

Result = tuple[Value | str, str]
#: the unit of clock times whose zone is unknown, and minutes in a day
LOCAL, DAY = "minute@local", 1440


class Reading(NamedTuple):
    """One claim, read on one day."""

    draft: Draft
    claim: Claim
    anchor: Anchor
    rulebook: Rulebook

    def mention_value(self, number: int, kind: str) -> Value | str:
        """The value of a mention, as something of a kind."""
        if number < 0:
            return "no-value"
        mention = self.draft.mentions[number]
        if isinstance(mention.form, NameForm | RoleForm) or kind not in VALUE_KINDS:
            return self.name_value(number)
        where = values.said_on(self.draft.article.text, self.draft.mentions, mention, self.anchor)
        value = values.resolve(mention.form, where)
        return self.on_the_spot(value) if isinstance(value, Value) and value.unit == LOCAL else value

    def on_the_spot(self, value: Value) -> Value:
        """A local time as one of UTC, where a fact tells the clock of a place that the claim is about."""
        offset = offset_of([a.value for a in self.claim.arguments], self.rulebook)
        if offset is None or isinstance(value.likely, frozenset) or isinstance(value.possible, frozenset):
            return value
        return value._replace(
            likely=round_the_clock(value.likely, -offset),
            possible=round_the_clock(value.possible, -offset),
            unit="minute",
        )

    def name_value(self, number: int) -> Value | str:
        """A name as the set of those it may be; a place is all that lies within it."""
        form = self.draft.mentions[number].form
        if isinstance(form, RoleForm):
            ids = holder_on(form.office, self.anchor.day, self.rulebook)
            if not ids:
                return f"office-holder-unknown: {form.written}"
            return names_value(ids, form.written, self.rulebook)
        if not isinstance(form, NameForm):
            return "no-value"
        who = self.draft.who.get(number)
        written = f"={form.written}"  # two articles may write one short form, and only one of them in full
        ids = frozenset(
            {who, written} if who and who.startswith("=") else {who} if who else form.candidates or {written}
        )
        return names_value(ids, form.written, self.rulebook)

    def event(self) -> Value | str:
        """The day that the claim's sentence gives, else the publication day."""
        day = event_day(self)
        if day is not None:
            return day
        if self.anchor.day is None:
            return "no-publication-date"
        return day_value(self.anchor.day)


def round_the_clock(ranges: Ranges, minutes: int) -> Ranges:
    """Times of the day moved by some minutes, wrapped at midnight."""
    moved: list[Interval] = []
    for lo, hi in ranges:
        first, last = lo[0] + minutes, hi[0] + minutes
        for shift in (-DAY, 0, DAY):
            moved += closed(max(first + shift, 0), min(last + shift, DAY - 1))
    return union(moved)


def names_value(ids: frozenset[str], text: str, rulebook: Rulebook) -> Value:
    """Who or where it may be."""
    likely = frozenset().union(*(parts(i, rulebook.entities) if i in rulebook.entities else {i} for i in ids))
    return Value("name", likely, likely, "", text)


def day_value(day: int) -> Value:
    """One day."""
    only = closed(day, day)
    return Value("date", only, only, "day", date.fromordinal(day).isoformat())


def event_day(reading: Reading) -> Value | None:
    """The first date of the claim's sentence that names one day and is not the claim's own value."""
    sentence = reading.draft.sentences[reading.claim.sentence]
    for number in mentions_in(reading.draft, sentence):
        mention = reading.draft.mentions[number]
        if mention.kind == "date" and number != reading.claim.mention:
            value = values.resolve(mention.form, reading.anchor)
            if isinstance(value, Value) and single_day(value) is not None:
                return value
    return None


def single_day(value: Value) -> int | None:
    """The one day that a date most likely is, if it is one."""
    likely = value.likely
    if isinstance(likely, frozenset) or len(likely) != 1 or likely[0].lo != likely[0].hi:
        return None
    return int(likely[0].lo[0])


def holder_on(office: str, day: int | None, rulebook: Rulebook) -> frozenset[str]:
    """Who holds an office on a day (on any day, if none is given); both are right on the day of handover."""
    known = rulebook.offices.get(office)
    if known is None:
        return frozenset()
    return frozenset(
        who
        for who, start, end in known.holders
        if day is None or ((start is None or start <= day) and (end is None or day <= end))
    )


def evaluate(expression: Expression, reading: Reading, slots: dict[str, int]) -> Result:
    """The value of an expression, and its arithmetic in words where it calculates."""
    return OPERATIONS[expression[0]](expression, reading, slots)


def literal_date(expression: Expression, reading: Reading, slots: dict[str, int]) -> Result:
    first, last = (date.fromisoformat(d).toordinal() for d in (expression[1], expression[-1]))
    days = closed(first, last)
    return Value("date", days, days, "day", expression[1]), ""


def literal_number(expression: Expression, reading: Reading, slots: dict[str, int]) -> Result:
    from decimal import Decimal

    number = Decimal(expression[1])
    only = closed(number, number)
    return Value(reading.claim.kind, only, only, "1", expression[1]), ""


def literal_word(expression: Expression, reading: Reading, slots: dict[str, int]) -> Result:
    word = frozenset({expression[1]})
    return Value("word", word, word, "", expression[1]), ""


def literal_entity(expression: Expression, reading: Reading, slots: dict[str, int]) -> Result:
    who = expression[1]
    known = reading.rulebook.entities.get(who)
    return names_value(frozenset({who}), known.names[0] if known else who, reading.rulebook), ""


def slot_value(expression: Expression, reading: Reading, slots: dict[str, int]) -> Result:
    number = slots.get(expression[1], -1)
    return reading.mention_value(number, kind_of(reading.draft, number)), ""


def length(expression: Expression, reading: Reading, slots: dict[str, int]) -> Result:
    from verify.rulebook.literals import DURATIONS

    unit, factor = DURATIONS[expression[2].lower()]
    number = int(expression[1]) * factor
    only = closed(number, number)
    return Value("duration", only, only, unit, f"{expression[1]} {expression[2]}"), ""


def kind_of(draft: Draft, number: int) -> str:
    return draft.mentions[number].kind if number >= 0 else ""


def event_value(expression: Expression, reading: Reading, slots: dict[str, int]) -> Result:
    return reading.event(), ""


def fact_value(expression: Expression, reading: Reading, slots: dict[str, int]) -> Result:
    """The value that the fact base holds; several facts of one signature are united."""
    wanted = tuple(filler(a, reading, slots) for a in expression[2])
    found = facts_about(reading.rulebook, expression[1], wanted)
    if not found:
        return f"no-fact: {expression[1]}({', '.join(wanted)})", ""
    first = found[0].value
    if isinstance(first.likely, frozenset):
        likely = frozenset(name for f in found if isinstance(f.value.likely, frozenset) for name in f.value.likely)
        return names_value(likely, first.text, reading.rulebook), ""
    spans = union(*(f.value.likely for f in found))  # type: ignore[arg-type]
    return first._replace(likely=spans, possible=spans), ""


def filler(argument: str, reading: Reading, slots: dict[str, int]) -> str:
    """An argument of a fact look-up: what the slot of that name took, an argument of the claim, or the word itself."""
    if argument in slots:
        value = reading.name_value(slots[argument])
        if isinstance(value, Value) and isinstance(value.likely, frozenset) and len(value.likely) == 1:
            return next(iter(value.likely))
        return "?"
    return next((a.value for a in reading.claim.arguments if a.name == argument), argument)


def difference(expression: Expression, reading: Reading, slots: dict[str, int]) -> Result:
    """A day less a length of time, or a number less a number."""
    left, told = evaluate(expression[1], reading, slots)
    if isinstance(left, str):
        return left, told
    operand = expression[2]
    if left.kind == "date" and operand[0] == "slot" and slots.get(operand[1], -1) >= 0:
        form = length_of(reading.draft.mentions[slots[operand[1]]].form)
        if form is None:
            return "no-value", ""
        shift = values.shift_back if expression[0] == "-" else values.shift_forward
        return shift(left, form), values.shift_text(left, form, expression[0])
    right, _ = evaluate(operand, reading, slots)
    if isinstance(right, str):
        return right, ""
    return values.combine(left, right, expression[0]), f"{left.text} {expression[0]} {right.text}"


OPERATIONS = {
    "date": literal_date,
    "number": literal_number,
    "word": literal_word,
    "entity": literal_entity,
    "slot": slot_value,
    "duration": length,
    "event": event_value,
    "fact": fact_value,
    "-": difference,
    "+": difference,
}
