"""Judges of English number and quantity suites: whether number, bound and unit agree with what a suite expects."""

import re
from decimal import Decimal, InvalidOperation
from typing import Any

from verify.languages import en
from verify.model import Mention
from verify.values.forms import AgeForm, Amount, DateForm, DurationForm, OrdinalForm, QuantityForm
from verify.values.units import base

Case = dict[str, Any]
NUMERIC = ("count", "ordinal", "money", "percent", "quantity", "age", "duration")
#: names that the suites use for units that copy names otherwise
SAME = {
    "c": "celsius", "f": "fahrenheit", "pound-mass": "lb", "dimensionless": "", "percentage": "%",
    "degree fahrenheit": "fahrenheit", "degree celsius": "celsius",
}  # fmt: skip
BOUNDS = {"[": "at-least", "(": "more-than", "]": "at-most", ")": "less-than"}


def amount_of(mention: Mention) -> Amount | None:
    """The number of a mention, whatever its kind."""
    form = mention.form
    if isinstance(form, OrdinalForm):
        return Amount(form.number)
    if isinstance(form, DateForm):
        return Amount(form.year) if form.year is not None and form.month is None else None
    if isinstance(form, DurationForm):
        return form.amounts[0][0]
    return getattr(form, "amount", None)


def parts_of(mention: Mention) -> list[tuple[Amount, str]]:
    """Every number of a mention with its unit: a length of time in several units has several."""
    if isinstance(mention.form, DurationForm):
        return list(mention.form.amounts)
    amount = amount_of(mention)
    return [] if amount is None else [(amount, unit_of(mention))]


def unit_of(mention: Mention) -> str:
    """The unit of a mention: a code, a UCUM unit, a unit of time, or nothing."""
    form = mention.form
    if isinstance(form, DurationForm):
        return form.amounts[0][1]
    return str(getattr(form, "currency", "") or getattr(form, "unit", "") or "")


def coded(name: str) -> set[str]:
    """The codes that a unit's name may have in the language's own tables, in the singular and the plural."""
    name = SAME.get(name.lower(), name.lower())
    first, _, rest = name.partition(" ")
    forms = {name, f"{name}s", f"{name}es", f"{first}s {rest}", name.removesuffix("s"), f"degrees {name}"}
    forms |= {name.replace("square", "sq"), f"united states {name}", name.removeprefix("united states ")}
    out = {str(table[f]) for table in (en.CURRENCIES, en.UNITS) for f in forms if f in table}
    out |= {en.CURRENCY_CODES[name]} if name in en.CURRENCY_CODES else set()
    out |= {
        code for (country, noun), code in en.NATIONAL.items() if name in (f"{country} {noun}", f"{country} {noun}s")
    }
    out |= {"[lb_av]"} if name == "pound" else set()
    return out | {unit for f in forms for _, unit in [en.TIME_UNITS.get(f, ("", ""))] if unit} | {name.upper()}


def close(left: object, right: object) -> bool:
    """Whether two numbers are one, up to the digits that a suite prints."""
    try:
        one, other = Decimal(str(left)), Decimal(str(right))
    except InvalidOperation:
        return False
    return abs(one - other) <= abs(other) * Decimal("1e-9")


def same_unit(mention: Mention, name: str, iso: str = "") -> bool:
    """Whether the mention's unit is the named one."""
    own = unit_of(mention)
    if name.lower() in ("", "dimensionless"):
        return not own or isinstance(mention.form, DateForm)
    return own == iso or own in coded(name)


def quantity(case: Case, found: list[Mention]) -> bool:
    """Duckling's form: value or bounds, and a unit that may be a larger or smaller one of its kind."""
    want = case["expected"]
    own = [m for m in found if m.kind in NUMERIC]
    if len(own) != 1:
        return False
    amount = amount_of(own[0])
    scale = scales(own[0], want["unit"])
    if amount is None or scale is None:
        return False
    lo, hi = sides(amount)
    if "value" in want:
        return amount.bound in ("equal", "about") and close(Decimal(amount.number) * scale, want["value"])
    return all(
        (own_end is None) if (text := want.get(key)) is None else own_end is not None and close(own_end * scale, text)
        for key, own_end in (("min", lo), ("max", hi))
    )


def scales(mention: Mention, name: str) -> Decimal | None:
    """How many of the named unit one of the mention's unit is; None where they are not of one kind."""
    own = unit_of(mention)
    for code in coded(name):
        if code == own:
            return Decimal(1)
        (mine, factor), (other, divisor) = base(own), base(code)
        if mine == other and own:
            return factor / divisor
    return None


def sides(amount: Amount) -> tuple[Decimal | None, Decimal | None]:
    """The ends that the words set."""
    number = Decimal(amount.number)
    if amount.bound == "between":
        return number, Decimal(amount.high or 0)
    if amount.bound in ("at-least", "more-than"):
        return number, None
    return (None, number) if amount.bound in ("at-most", "less-than") else (number, number)


def recognizers(case: Case, found: list[Mention]) -> bool:
    """Every expected entity has its number and unit; without any, nothing that the suite reads is found."""
    if not case["expected"]:
        return not any(speaks(m, case) for m in found)
    # a unit without a number (`the % of increase`) is no value
    wanted = [want for want in case["expected"] if want["resolution"].get("value") not in (None, "null")]
    return all(
        any(entity(m, want) for m in overlapping(found, want)) or two_bounds(overlapping(found, want), want)
        for want in wanted
    )


def two_bounds(own: list[Mention], want: Case) -> bool:
    """`more than 10 and less than 20`: two mentions that set one end each."""
    text = str(want["resolution"]["value"])
    low, _, high = text[1:-1].partition(",")
    amounts = [a for m in own if (a := amount_of(m)) is not None]
    if want["type"] != "numberrange" or not low or not high or len(amounts) != 2:
        return False
    ends = ((BOUNDS[text[0]], low), (BOUNDS[text[-1]], high))
    return all(any(a.bound == bound and close(a.number, end) for a in amounts) for bound, end in ends)


#: model of a suite → the kinds that its negative cases must not hold: its own (a number model knows no ordinals)
OWN_KINDS = {
    "Number": ("count",), "Ordinal": ("ordinal",), "Percent": ("percent",), "Currency": ("money",), "Age": ("age",),
    "NumberRange": ("count", "percent", "money", "quantity"), "Dimension": ("quantity",), "Temperature": ("quantity",),
}  # fmt: skip
TEMPERATURES = frozenset({"Cel", "[degF]", "K"})


def speaks(mention: Mention, case: Case) -> bool:
    """Whether a mention is what a negative case of its model must not hold: a bound for ranges, a degree for warmth."""
    model = case["id"].partition("Model")[0]
    amount = amount_of(mention)
    if mention.kind not in OWN_KINDS[model]:
        return False
    if model == "NumberRange":
        return amount is not None and amount.bound != "equal"
    warmth = unit_of(mention) in TEMPERATURES
    return warmth if model == "Temperature" else not (warmth and model == "Dimension")


def overlapping(found: list[Mention], want: Case) -> list[Mention]:
    return [m for m in found if m.start < want["end"] and want["start"] < m.end]


def entity(mention: Mention, want: Case) -> bool:
    """One mention against one expected entity."""
    amount, resolution = amount_of(mention), want["resolution"]
    if amount is None or resolution.get("value") is None:
        return False
    text = resolution["value"]
    if want["type"] == "numberrange":
        return ranged(amount, text)
    if not close(amount.number, text.rstrip("%")):
        scale = scales(mention, resolution["unit"]) if mention.kind == "quantity" and "unit" in resolution else None
        return scale is not None and close(Decimal(amount.number) * scale, text)
    if want["type"] in ("number", "percentage", "ordinal"):
        return (mention.kind == "percent") == (want["type"] == "percentage")
    if want["type"] == "age":
        return unit_of(mention) in coded(resolution["unit"]) and isinstance(mention.form, AgeForm)
    return same_unit(mention, resolution["unit"], resolution.get("isoCurrency", "")) or same_measure(mention, want)


def same_measure(mention: Mention, want: Case) -> bool:
    """Whether a rate (`500 barrels a day`) is of the expected measure, where both end before what it is counted for."""
    form = mention.form
    if not isinstance(form, QuantityForm) or mention.end > want["end"]:
        return False
    return same_unit(mention._replace(form=form._replace(unit=form.unit.partition("/")[0])), want["resolution"]["unit"])


def ranged(amount: Amount, text: str) -> bool:
    """`(20,35]`, `[5000,)`."""
    low, _, high = text[1:-1].partition(",")
    if low == high:
        return amount.bound == "equal" and close(amount.number, low)
    if low and high:
        return amount.bound == "between" and close(amount.number, low) and close(amount.high, high)
    return amount.bound == BOUNDS[text[0] if low else text[-1]] and close(amount.number, low or high)


def quantulum(case: Case, found: list[Mention]) -> bool:
    """Every quantity has its number (the middle of a range) and unit."""
    if not case["expected"]:
        return not any(m.kind in ("quantity", "money", "count", "percent") for m in found)
    return all(any(measured(m, want["value"], want["unit"]) for m in found) for want in case["expected"])


#: words that the suite counts as units
PACKS = {"dozen": 12, "gross": 144}


def measured(mention: Mention, value: object, name: str) -> bool:
    """Whether a mention, or one unit of a length of time in several, is the value in the named unit."""
    for amount, unit in parts_of(mention):
        number = middle(amount)
        if name in PACKS:
            same, number = not unit, number / PACKS[name]
        elif isinstance(mention.form, DurationForm):
            same = unit in coded(name)
        else:
            same = same_unit(mention, name)
            scale = scales(mention, name) if mention.kind == "quantity" and not same else None
            same, number = same or scale is not None, number * (scale or 1)
        if same and close(number, value):
            return True
    return False


def rewritten(case: Case, found: list[Mention]) -> bool:
    """Numbers in the order of a text whose number words were replaced by digits, or the one value that is expected."""
    own = [(m, a.number) for m in found if (a := amount_of(m)) is not None]
    if "value" in case["expected"]:
        wanted = [str(case["expected"]["value"])]
    else:
        text = case["expected"]["rewritten"]
        wanted = [w.replace(",", "") for w in re.findall(r"(?<![\w.,])[-+]?\d+(?:[.,]\d+)*", text)]
        own = [(m, number) for m, number in own if not left_in_words(m, case["text"], text)]
    return same_numbers([number for _, number in own], wanted) or same_numbers(
        [n for _, n in own], with_cents(wanted, own)
    )


def left_in_words(mention: Mention, text: str, rewritten: str) -> bool:
    """Whether the suite itself leaves a small ordinal (`second`) or `one` before a noun in words."""
    words = text[mention.start : mention.end]
    small = isinstance(mention.form, OrdinalForm) or bool(unit_of(mention) or getattr(mention.form, "of", ""))
    return small and (amount_of(mention) or Amount(9)).number <= 3 and re.search(rf"\b{words}\b", rewritten) is not None


def same_numbers(own: list[Any], wanted: list[str]) -> bool:
    """Whether the numbers are those expected, in order."""
    return len(own) == len(wanted) and all(map(close, own, wanted))


def with_cents(wanted: list[str], own: list[tuple[Mention, Any]]) -> list[str]:
    """The expected numbers with dollars and cents as the one sum that they are."""
    out = list(wanted)
    for at, (mention, _) in enumerate(own):
        if mention.kind == "money" and out[at + 1 : at + 2] and out[at].isdigit() and 0 < int(float(out[at + 1])) < 100:
            out[at : at + 2] = [f"{out[at]}.{out[at + 1]:0>2}"]
    return out


def middle(amount: Amount) -> Decimal:
    """A number, or the middle of its range."""
    number = Decimal(amount.number)
    return (number + Decimal(amount.high or 0)) / 2 if amount.bound == "between" else number
