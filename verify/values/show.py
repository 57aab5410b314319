"""A value as a reader would write it: `2000`, `19 Juni 2024`, `13–17 September 2023`, `24 tahun`, `03.00`.

Comes in: a `Value` (its text is EDTF, ISO 8601 or plain digits) and a language code. Goes out: words.
"""

import re
from datetime import date

from verify.languages import DEFAULT, LANGUAGES
from verify.model import Value
from verify.values.lengths import edtf

ISO_UNIT = re.compile(r"(T)?([\d.]+|X)(ML|CE|DE|WE|NI|[YQMWDHS])")


def show(value: Value, language: str) -> str:
    """The value in words."""
    words = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    if isinstance(value.likely, frozenset):
        return value.text or ", ".join(sorted(value.likely))
    if value.kind == "date":
        return dates(edtf(value.likely), words.SHOWN)
    if value.kind == "duration":
        return duration(value.text, words.SHOWN)
    if value.kind == "time":
        return value.text.replace(":", words.SHOWN["clock"])
    return number(value, words.SHOWN)


def dates(text: str, shown: dict[str, str]) -> str:
    """EDTF → words; alternatives are joined by `or`."""
    if text.startswith("["):
        return shown["or"].join(stretch(part, shown) for part in text[1:-1].split(","))
    return stretch(text, shown)


def stretch(text: str, shown: dict[str, str]) -> str:
    """One day, month, year, or an interval; what both ends share is said once."""
    first, _, last = text.partition("/")
    if not last:
        return point(first, shown)
    one, other = first.split("-"), last.split("-")
    if len(one) == 3 and one[:2] == other[:2]:
        return point(last, shown, day=f"{int(one[2])}–{int(other[2])}")
    if len(one) == len(other) > 1 and one[0] == other[0]:
        return f"{point(first, shown, year=False)} – {point(last, shown)}"
    return f"{point(first, shown)}–{point(last, shown)}"


def point(text: str, shown: dict[str, str], year: bool = True, day: str = "") -> str:
    """`2000`, `2000-07`, `2000-07-19` in words."""
    parts = text.split("-")
    if len(parts) == 1:
        return parts[0]
    month = shown["months"].split()[int(parts[1]) - 1]
    pattern = (
        shown["day" if len(parts) == 3 else "month"]
        if year
        else shown["short-day" if len(parts) == 3 else "short-month"]
    )
    return pattern.format(day=day or str(int(parts[-1])), month=month, year=parts[0])


def duration(text: str, shown: dict[str, str]) -> str:
    """`P24Y` → `24 tahun`."""
    words, clock = [], False
    for mark, count, letter in ISO_UNIT.findall(text):
        clock = clock or bool(mark)
        name = shown[f"unit-{'T' if clock and letter == 'M' else ''}{letter}"]
        single, _, plural = name.partition("|")
        unit = single if count == "1" or not plural else plural
        words.append(f"{shown['several'] if count == 'X' else count.replace('.', shown['decimal'])} {unit}")
    return " ".join(words) or text


def number(value: Value, shown: dict[str, str]) -> str:
    """Digits grouped as the language groups them, with the unit."""
    text = re.sub(r"\d+(?:\.\d+)?", lambda m: grouped(m.group(), shown), value.text).replace("..", "–")
    if value.kind == "money":
        return f"{value.unit} {text}"
    if value.kind == "percent":
        return text + shown["percent" if value.unit == "%" else "points"]
    return text


def grouped(digits: str, shown: dict[str, str]) -> str:
    """`1234567.8` → `1.234.567,8`."""
    head, _, tail = digits.partition(".")
    head = f"{int(head):,}".replace(",", shown["group"]) if len(head) > 3 else head
    return head + (shown["decimal"] + tail if tail else "")


def day_in_words(day: int, language: str) -> str:
    """An ordinal as a date in words."""
    words = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    return point(date.fromordinal(day).isoformat(), words.SHOWN)
