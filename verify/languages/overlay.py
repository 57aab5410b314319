"""A desk's own words: settings of `verify.toml` → tables laid over those of a language for one run.

Comes in: the plain table `[values]` as TOML gives it. Goes out: an `Overlay` of plain data (which, written out, is part of
the name under which a run is kept), and what is wrong, each with how to mend it. `laid` puts one over a language's
module and leaves that module as it was.
"""

import re
from collections.abc import Callable, Iterable
from types import ModuleType
from typing import Any, NamedTuple

#: which of two or more days a relative form is likely to mean: the last one up to the publication, the next, the nearest
POLICY = {"weekday": "last", "month": "last", "day": "nearest"}
CHOICES = ("last", "next", "nearest")
BOUNDS = ("about", "at-least", "more-than", "at-most", "less-than")
SHARE = re.compile(r"(\d+)(?:/[1-9]\d*)?")
DAYS = re.compile(r"\d{4}-\d\d-\d\d")
#: what a table holds, for the message about an entry that it cannot hold
HEDGE = 'a bound and two shares, such as ["about", "1/10", "1/5"]; the second may be "inf"'
LEAST_AND_MOST = "the least and the most, such as [11, 19]"


class Overlay(NamedTuple):
    """What a desk changes: the policy, and for each language and table word → entry (None takes the word out)."""

    policy: tuple[tuple[str, str], ...] = ()
    tables: tuple[tuple[str, str, tuple[tuple[str, Any], ...]], ...] = ()  # language, table, entries


NOTHING = Overlay()


class Wrong(NamedTuple):
    """A setting that cannot be used: its key, what is wrong, how to mend it."""

    key: str
    message: str
    help: str


def hedge(value: object) -> object:
    """`["about", "1/10", "1/5"]`."""
    if not isinstance(value, list) or len(value) != 3 or value[0] not in BOUNDS:
        return None
    shares = [share for share in value[1:] if isinstance(share, str)]
    fits = len(shares) == 2 and SHARE.fullmatch(shares[0]) and (SHARE.fullmatch(shares[1]) or shares[1] == "inf")
    return tuple(value) if fits and not narrower(shares[1], shares[0]) else None


def narrower(one: str, other: str) -> bool:
    """Whether a share is less than another: what is possible holds what is likely."""
    if one == "inf":
        return False
    (a, b), (c, d) = ((int(top), int(bottom or 1)) for top, _, bottom in (s.partition("/") for s in (one, other)))
    return a * d < c * b


def pair(value: object) -> object:
    """Two whole numbers, the first not the greater."""
    fits = isinstance(value, list) and len(value) == 2 and all(type(n) is int for n in value) and value[0] <= value[1]
    return tuple(value) if fits and isinstance(value, list) else None


def whole(value: object) -> object:
    return value if type(value) is int else None


def word(value: object) -> object:
    return value if isinstance(value, str) and value else None


def true(value: object) -> object:
    """A word of a list: `true` puts it there."""
    return "" if value is True else None


def days(value: object) -> object:
    """ISO dates, one a year."""
    from datetime import date

    if not isinstance(value, list) or not all(isinstance(day, str | date) for day in value):
        return None
    texts = [str(day) for day in value]
    try:
        return " ".join(
            sorted(date.fromisoformat(text).isoformat() for text in texts if DAYS.fullmatch(text) or error(text))
        )
    except ValueError:
        return None


def error(text: str) -> bool:
    raise ValueError(text)


class Setting(NamedTuple):
    """A table of words: its name in a language file, what reads an entry, and what an entry is."""

    table: str
    read: Callable[[object], object]
    help: str


SETTINGS: dict[str, Setting] = {
    "hedges": Setting("HEDGES", hedge, HEDGE),
    "hedges_behind": Setting("AFTER_HEDGES", hedge, HEDGE),
    "clock_hedges": Setting("CLOCK_WIDTHS", pair, "the minutes that are likely and possible, such as [15, 45]"),
    "vague": Setting("VAGUE", pair, LEAST_AND_MOST),
    "some": Setting("SOME", pair, LEAST_AND_MOST),
    "numbers": Setting("NUMBERS", whole, "a whole number"),
    "magnitudes": Setting("MAGNITUDES", whole, "a whole number"),
    "short_magnitudes": Setting("SHORT_MAGNITUDES", whole, "a whole number"),
    "ordinals": Setting("ORDINALS", whole, "a whole number"),
    "months": Setting("MONTHS", whole, "the number of a month"),
    "weekdays": Setting("WEEKDAYS", whole, "the number of a weekday, 0 for Monday"),
    "zones": Setting("ZONES", whole, "minutes east of UTC"),
    "currencies": Setting("CURRENCIES", word, 'an ISO 4217 code, such as "SGD"'),
    "currency_signs": Setting("CURRENCY_CODES", word, 'an ISO 4217 code, such as "SGD"'),
    "units": Setting("UNITS", word, 'a UCUM unit, such as "km"'),
    "labels": Setting("LABELS", true, "`true`: a number behind the word only names something"),
    "holidays": Setting("MOVING", days, 'the days of the feast, such as ["2027-03-10"]'),
}


def read(settings: object) -> tuple[Overlay, tuple[Wrong, ...]]:
    """The overlay that a `[values]` table describes; what is wrong with one entry leaves the others in place."""
    if not isinstance(settings, dict):
        return NOTHING, (
            Wrong("values", "`values` must be a table", 'write `[values]` and below it `weekday = "last"`'),
        )
    from verify.languages import LANGUAGES

    wrong: list[Wrong] = []
    policy: list[tuple[str, str]] = []
    tables: list[tuple[str, str, tuple[tuple[str, Any], ...]]] = []
    for key, value in settings.items():
        if key in POLICY and value in CHOICES:
            policy.append((key, value))
        elif key in POLICY:
            wrong.append(Wrong(key, f"`{key}` cannot be `{written(value)}`", f"write one of {ticked(CHOICES)}"))
        elif key in LANGUAGES and isinstance(value, dict):
            for name, entries in value.items():
                tables += table(key, name, entries, wrong)
        else:
            known = ticked((*POLICY, *(f"values.{code}" for code in LANGUAGES)))
            wrong.append(Wrong(key, f"unknown setting `{key}` of `values`", f"known are {known}"))
    return Overlay(tuple(policy), tuple(tables)), tuple(wrong)


def table(
    code: str, name: str, entries: object, wrong: list[Wrong]
) -> list[tuple[str, str, tuple[tuple[str, Any], ...]]]:
    """The entries of one table that can be used; the others are added to `wrong`."""
    if name not in SETTINGS or not isinstance(entries, dict):
        wrong.append(Wrong(name, f"`values.{code}.{name}` is no table of words", f"known are {ticked(SETTINGS)}"))
        return []
    setting = SETTINGS[name]
    kept: list[tuple[str, Any]] = []
    for phrase, value in entries.items():
        entry = None if value is False else setting.read(value)
        if value is not False and entry is None:
            wrong.append(
                Wrong(
                    phrase,
                    f"`{phrase}` cannot be `{written(value)}`",
                    f"write {setting.help}; `false` takes the word out",
                )
            )
        else:
            kept.append((phrase, entry))
    return [(code, setting.table, tuple(kept))]


def written(value: object) -> str:
    """A setting as a message shows it: a text or a date as it is, anything else as TOML writes it."""
    import json

    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, bool | list | dict) else str(value)


def ticked(words: Iterable[str]) -> str:
    """A list of words as messages show it (`read.places` lies above the languages)."""
    return ", ".join(f"`{word}`" for word in words)


def laid(overlay: Overlay, code: str, tables: ModuleType) -> ModuleType:
    """A language's module with the desk's entries; the module itself where there are none."""
    own = [(name, entries) for language, name, entries in overlay.tables if language == code]
    if not own:
        return tables
    changed = ModuleType(tables.__name__, tables.__doc__)
    changed.__dict__.update(tables.__dict__)
    for name, entries in own:
        merged = dict(getattr(changed, name))
        for phrase, entry in entries:
            merged.pop(phrase, None)
            if entry is not None:
                merged[phrase] = entry
        setattr(changed, name, merged)
    feasts = {
        phrase: phrase for name, entries in own if name == "MOVING" for phrase, entry in entries if entry is not None
    }
    changed.__dict__["FEAST_NAMES"] = {**changed.__dict__["FEAST_NAMES"], **feasts}
    return changed
