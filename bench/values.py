"""Scores the values layer on other people's test suites.

    python bench/values.py CORPORA [SUITE …] [--misses N]

CORPORA is a folder of `*.jsonl` files, one case a line: `text`, `kind`, `expected`, `reference_date`, and where the
text is a sentence `mention`, `start`, `end`. Prints the score of every suite and, if asked, its first misses.
"""

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import amounts_judge
import chrono_judge
import dates_judge
import duckling_judge
import recognizers_judge

from verify.languages import lexicon
from verify.model import Anchor, Mention, Value
from verify.values import resolve, scan, timex
from verify.values.days import hull
from verify.values.forms import CountForm, DateForm, DurationForm, MoneyForm, OrdinalForm, TimeForm
from verify.values.lengths import SIZES, largest, total_of
from verify.values.lexer import lex

Case = dict[str, Any]
CURRENCIES = {
    "Dollar": "USD", "Pound": "GBP", "Yen": "JPY", "Cent": "cent penny", "Riyal": "SAR", "Rial": "IRR", "Dinar": "IQD",
    "Unnamed": "USD",  # `bucks`
}  # fmt: skip
#: `M` is miliar in Indonesian newspapers
MILLION = re.compile(r"\dM\b|\d+G\b")
SECONDS = {
    "second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800, "fortnight": 1_209_600,
    "month": 2_629_746, "quarter": 7_889_238, "year": 31_556_952,
}  # fmt: skip


#: names of months and weekdays in small letters: people type so to an assistant, and no newspaper prints it
SMALL = re.compile(
    r"\b(?:january|february|march|april|june|july|august|september|october|november|december"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|thu|fri|(?<=in )may)\b"
)


def mentions(case: Case) -> list[Mention]:
    """What is read in a case; English names of months and weekdays are put in newspaper spelling."""
    text = case["text"]
    if case["lang"] == "en":
        text = SMALL.sub(lambda name: name[0].capitalize(), text)
    return scan(lex(text, lexicon(case["lang"])), case["lang"])


def anchor(case: Case) -> Anchor:
    text = case.get("reference_date")
    if not text:
        return Anchor()
    when = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return Anchor(when.toordinal(), when.hour * 60 + when.minute, 0, "default")


def whole(case: Case, found: list[Mention]) -> Mention | None:
    """The mention that carries the case: the only one, or the one at the given place."""
    if "start" in case:
        return next((m for m in found if m.start < case["end"] and case["start"] < m.end), None)
    return found[0] if found else None


def number(case: Case, found: list[Mention]) -> bool:
    want = Decimal(str(case["expected"]["value"]))
    return len(found) == 1 and isinstance(found[0].form, CountForm) and found[0].form.amount.number == want


def ordinal(case: Case, found: list[Mention]) -> bool:
    form = found[0].form if len(found) == 1 else None
    want = case["expected"]["value"]
    return (isinstance(form, OrdinalForm) and form.number == want) or (
        isinstance(form, CountForm) and form.amount.number == want
    )


def money(case: Case, found: list[Mention]) -> bool:
    want = case["expected"]
    form = found[0].form if len(found) == 1 else None
    if not isinstance(form, MoneyForm) or (form.currency not in CURRENCIES.get(want["unit"], want["unit"]).split()):
        return False
    amount = form.amount
    if "value" in want:
        return amount.bound in ("equal", "about") and amount.number == Decimal(str(want["value"]))
    if "min" in want and "max" in want:
        return amount.bound == "between" and (amount.number, amount.high) == (exact(want["min"]), exact(want["max"]))
    lower = amount.bound in ("more-than", "at-least")
    upper = amount.bound in ("less-than", "at-most")
    return amount.number == exact(want.get("min", want.get("max"))) and (lower if "min" in want else upper)


def exact(number: object) -> Decimal:
    """A number of a JSON file as it is printed there."""
    return Decimal(str(number))


def days_of(mention: Mention, where: Anchor) -> str:
    value = resolve(mention.form, where)
    if isinstance(value, str) or isinstance(value.likely, frozenset):
        return str(value)
    return datetime.fromordinal(hull(value.likely)[0]).date().isoformat()


def date_or_time(case: Case, found: list[Mention]) -> bool:
    want = case["expected"]
    if "relative" in want:
        return relative(want["relative"], found)
    if "duration" in want:
        return duration(case, found)
    return duckling_judge.duckling(case, found) if case["suite"] == "duckling-en" else point(case, found)


def point(case: Case, found: list[Mention]) -> bool:
    """A day, and a clock time where one is wanted."""
    text = case["expected"]["value"]
    day = next((m for m in found if isinstance(m.form, DateForm)), None)
    clock = next((m for m in found if isinstance(m.form, TimeForm)), None)
    if "T" in text:
        if clock is None or not isinstance(clock.form, TimeForm):
            return False
        hour, minute = clock.form.hour, clock.form.minute or 0
        if f"{hour:02}:{minute:02}" != text[11:16]:
            return False
    when = anchor(case)
    if day is None:
        return clock is not None and when.day is not None
    return days_of(day, when) == text[:10] or ahead(day, when, text[:10])


def ahead(day: Mention, when: Anchor, want: str) -> bool:
    """A calendar's weekday is the next one, a newspaper's the last: both are possible."""
    value = resolve(day.form, when)
    return (
        isinstance(value, Value)
        and not isinstance(value.possible, frozenset)
        and any(datetime.fromordinal(int(i.lo[0])).date().isoformat() == want for i in value.possible)
    )


#: units that the suites count in smaller ones
LARGER = {"decade": ("month", 120), "year": ("month", 12), "century": ("month", 1200)}


def plain_units(want: dict[str, Any]) -> dict[str, Decimal]:
    """Units in the singular and decades as years, added up exactly."""
    out: dict[str, Decimal] = {}
    for name, count in want.items():
        unit, size = LARGER.get(name.removesuffix("s"), (name.removesuffix("s"), 1))
        out[unit] = out.get(unit, Decimal(0)) + exact(count) * size
    return out


def relative(want: dict[str, int], found: list[Mention]) -> bool:
    form = found[0].form if len(found) == 1 else None
    expected = plain_units(want)
    if isinstance(form, DurationForm):
        return plain_units(case_of(form)) == {unit: abs(count) for unit, count in expected.items()}
    if not isinstance(form, DateForm):
        return False
    if not any(expected.values()):
        return form.ref == "PRESENT_REF" or form.offset == 0
    if form.offset is None:
        return False
    said = [(form.unit, form.offset), *((unit, amount.number * form.toward) for amount, unit in form.rest)]
    total: dict[str, Any] = {}
    for unit, count in said:
        total |= {unit: count}
    return plain_units(total) == expected


def case_of(form: DurationForm) -> dict[str, Any]:
    return {unit: amount.number for amount, unit in form.amounts}


def duration(case: Case, found: list[Mention]) -> bool:
    form = found[0].form if len(found) == 1 else None
    if not isinstance(form, DurationForm):
        return False
    want = case["expected"]
    if "duration" in want:
        return case_of(form) == want["duration"]
    if "unit" in want:
        seconds = sum(exact(number) * SECONDS.get(unit, 0) for unit, number in plain_units(case_of(form)).items())
        plain = dates_judge.seconds(form), exact(want["value"]) * dates_judge.SECONDS[want["unit"].lower()]
        return (
            seconds == exact(want["value"]) * SECONDS[want["unit"].lower()] or plain[0] == plain[1]
        )  # months of 30 days
    unit, count = next(iter(want["rendered_from"].items()))
    seconds = SECONDS[unit] * count
    value = resolve(form, Anchor())
    if not isinstance(value, Value) or isinstance(value.possible, frozenset):
        return False
    size = {"month": SECONDS["month"], "day": 86_400, "second": 1}[value.unit]
    lo, hi = value.possible[0].lo[0], value.possible[-1].hi[0]
    return lo * size <= seconds <= hi * size


#: suite → judge of all its cases; the others are judged by kind
SUITES: dict[str, Callable[[Case, list[Mention]], bool]] = {
    "text2num-en": amounts_judge.rewritten,
    "chrono-en": chrono_judge.chrono,
    "recognizers-en-datetime": recognizers_judge.recognizers,
    "recognizers-en-number": amounts_judge.recognizers,
    "recognizers-en-unit": amounts_judge.recognizers,
    "quantulum3-en": amounts_judge.quantulum,
}
JUDGES: dict[str, Callable[[Case, list[Mention]], bool]] = {
    "number": number,
    "ordinal": ordinal,
    "money": money,
    "date": date_or_time,
    "time": date_or_time,
    "duration": duration,
    "quantity": amounts_judge.quantity,
}
#: what the expectations of cases without a judge hold
UNJUDGED = {"rewritten", "start", "none", "type", "timex"}
#: suite → id → why news could not contain the case
LEFT_OUT: dict[str, dict[str, str]] = json.loads((Path(__file__).parent / "data" / "left_out.json").read_text("utf-8"))
ENGLISH = (
    "text2num-en", "dateparser-en-relative", "duckling-en", "chrono-en", "recognizers-en-datetime", "recognizers-en-number",
    "recognizers-en-unit", "quantulum3-en",
)  # fmt: skip
INDONESIAN = ("duckling-id", "dateparser-id", "carbon-id", "moment-id", "spellout-id-tests", "spellout-id-generated")


def cases(path: Path) -> Iterator[Case]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def judged(case: Case, suite: str) -> bool:
    """Whether there is a judge for the case here (appointments, holidays that move and rewritings have none)."""
    if case["id"] in LEFT_OUT.get(suite, {}):
        return False
    if suite in SUITES:
        return True
    expected = case["expected"]
    if case["kind"] not in JUDGES or not isinstance(expected, dict) or not expected.keys().isdisjoint(UNJUDGED):
        return False
    return not (suite == "duckling-id" and MILLION.search(case["text"]))


def score(path: Path) -> tuple[int, int, int, list[Case]]:
    """How many of how many are right, how many are left out, and those that are not right."""
    every = list(cases(path))
    own = [case for case in every if judged(case, path.stem)]
    misses = [case for case in own if not (SUITES.get(path.stem) or JUDGES[case["kind"]])(case, mentions(case))]
    return len(own) - len(misses), len(own), len(every) - len(own), misses


def negative(case: Case) -> bool:
    """Whether a case is one in which a suite expects nothing."""
    return case["kind"] == "none" or case["expected"] == []


def silence(folder: Path, suites: list[str]) -> tuple[int, int]:
    """In how many of how many cases that expect nothing nothing is said."""
    total = missed = 0
    for name in suites:
        path = folder / f"{name}.jsonl"
        total += sum(negative(case) for case in cases(path) if judged(case, name))
        missed += sum(map(negative, score(path)[3]))
    return total - missed, total


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("corpora", type=Path)
    parser.add_argument("suites", nargs="*", default=(*INDONESIAN, *ENGLISH))
    parser.add_argument("--misses", type=int, default=0)
    options = parser.parse_args()
    for name in options.suites:
        right, total, out, misses = score(options.corpora / f"{name}.jsonl")
        print(f"{name:24} {right:5} / {total:5}  {100 * right / max(total, 1):5.1f} %  ({out} left out)")
        for case in misses[: options.misses]:
            shown = [
                (m.kind, case["text"][m.start : m.end], tuple(timex(m.form, anchor(case)) or ()))
                for m in mentions(case)
            ]
            print(f"    {case['id']}: {case['text']!r} wants {case['expected']} found {shown}")
    silent, negatives = silence(options.corpora, options.suites)
    if negatives:
        print(f"{'negatives silent':24} {silent:5} / {negatives:5}  {100 * silent / negatives:5.1f} %")


if __name__ == "__main__":
    main()

__all__ = ["SIZES", "largest", "total_of"]
