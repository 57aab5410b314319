"""What the parser says → what a sub-editor can use: what was expected, what stands there, and how the line should look.

Comes in: Lark's exceptions (told apart by their attributes, so that nothing here imports Lark). Goes out: `Complaint`s.
"""

import re
from typing import Any

from verify.rulebook.syntax import Complaint
from verify.rulebook.words import MEMBER_WORDS

#: Terminals as a reader would call them; keywords are shown as they are written.
_NAMES = {
    "NAME": "a name",
    "STRING": "a text in quotation marks",
    "VERBATIM": "a `>` line",
    "DATE": "a date",
    "NUMBER": "a value",
    "CLOCK": "a time of day",
    "_COLON": "`:`",
    "_COMMA": "`,`",
    "_EQUAL": "`=`",
    "_OPEN": "`(`",
    "_CLOSE": "`)`",
    "_LSQUARE": "`[`",
    "_RSQUARE": "`]`",
    "_LROUND": "`(`",
    "_RROUND": "`)`",
    "_LCURLY": "`{`",
    "_RCURLY": "`}`",
    "_BAR": "`|`",
    "_PLUS": "`+`",
    "_MINUS": "`-`",
    "_RANGE": "`..`",
    "COMPARE": "a comparison such as `>`",
    "$END": "the end of the line",
    "FORM": "a word",
}
_SILENT = {"_PLUS", "_MINUS", "COMMENT", "BLANK", "PERCENT", "MARK", "ESCAPED", "GAP"}
#: Where the first may stand, the others need no mention: a value is a name, a date, a number; a comparison is any sign.
_COVERED = {"NUMBER": {"NAME", "DATE", "CLOCK", "_RANGE", "_OPEN", "STRING"}, "COMPARE": {"_EQUAL", "_OPEN", "_RANGE"}}
#: The most that a reader wants to choose from.
MOST = 4
#: partner of an opening quotation mark
PARTNERS = {'"': '"', "“": "”", "”": "”", "„": "“", "«": "»", "'": "'", "‘": "’"}


def explain(error: Any, text: str, usage: str) -> Complaint:
    """A syntax error in a logical line; `usage` is a line that shows how it should look."""
    line, column = _place(error, text)
    physical = text.split("\n")[line]
    found = _unclosed(physical, line) or _range(physical, line, column) or _date(physical, line, column)
    if found:
        return found
    rest = physical[column - 1 :].strip()
    if (word := rest.partition(" ")[0]) in MEMBER_WORDS and physical[: column - 1].strip():
        message = f"`{word}` stands at the beginning of a line of its own"
        return Complaint(line, physical.index(rest, column - 1) + 1, message, f"write it like `{MEMBER_WORDS[word]}`")
    ended = not rest or rest.startswith("#")
    expected = choices(error)
    message = f"unexpected `{_shown(rest)}`"
    if expected:
        message = f"expected {expected}, {'the line ends here' if ended else f'found `{_shown(rest)}`'}"
    return Complaint(line, column, message, f"write it like `{usage}`")


def choices(error: Any) -> str:
    """What could stand at the place of an error, in words; nothing where the choice is too wide to help."""
    found = getattr(error, "accepts", None) or getattr(error, "allowed", None) or getattr(error, "expected", None)
    names = set(found or ()) - _SILENT
    for sign, covered in _COVERED.items():
        if sign in names:
            names -= covered
    wanted = sorted({_NAMES.get(name) or f"`{name.strip('_').lower()}`" for name in names})
    if not wanted or len(wanted) > MOST:
        return ""
    return " or ".join(part for part in (", ".join(wanted[:-1]), wanted[-1]) if part)


def _place(error: Any, text: str) -> tuple[int, int]:
    """Line from 0 and column from 1; the end of the text where the parser ran out of it."""
    lines = text.split("\n")
    line, column = getattr(error, "line", -1), getattr(error, "column", -1)
    ended = getattr(getattr(error, "token", None), "type", "") == "$END"
    if ended or not isinstance(line, int) or not isinstance(column, int) or line < 1:
        last = max(i for i, t in enumerate(lines) if t.strip() or not i)
        return last, len(lines[last].rstrip()) + 1
    return line - 1, column


def _shown(rest: str) -> str:
    """The word, text or mark at the place of an error, short enough to quote."""
    match = re.match(r'\w[\w.:-]*|"[^"]*"|“[^”]*”|\S', rest)
    word = match[0] if match else ""
    return word if len(word) <= 30 else word[:30] + "…"


def _date(physical: str, line: int, column: int) -> Complaint | None:
    """A complaint about a date as people write it, at the place of an error: `19/6/2024`, `19 Juni 2024`."""
    for match in re.finditer(r"(?<![\w-])(\d{1,2})([/.\- ]+)(\w+)[/.\- ]+(\d{4})\b", physical):
        month = match[3] if match[3].isdecimal() else _months().get(match[3].lower(), "")
        if match.start() < column <= match.end() + 1 and month:
            iso = f"{match[4]}-{str(month).zfill(2)}-{match[1].zfill(2)}"
            message = f"`{match[0]}` is not a date that rules understand"
            return Complaint(line, match.start() + 1, message, f"dates are written year-month-day: `{iso}`")
    return None


def _range(physical: str, line: int, column: int) -> Complaint | None:
    """A complaint about a range whose ends are not joined by `..`."""
    day = r"\d{4}(?:-\d\d){0,2}"
    for match in re.finditer(rf"(?<![\w-])({day})\s*(?:[-–—]|to|until|sampai|hingga|s/d)\s*({day})(?![\w-])", physical):
        if match.start() < column <= match.end() + 1:
            help = f"write it like `{match[1]} .. {match[2]}`"
            return Complaint(line, match.start() + 1, "the ends of a range are joined by `..`", help)
    return None


def _months() -> dict[str, int]:
    """The names of months in all languages, folded, with their numbers."""
    from verify.languages import LANGUAGES

    return {name.lower(): number for language in LANGUAGES.values() for name, number in language.MONTHS.items()}


def _unclosed(physical: str, line: int) -> Complaint | None:
    """A complaint about the quotation mark without a partner in the line of an error, if there is one."""
    at = 0
    while at < len(physical):
        mark = physical[at]
        if mark == "#":
            return None
        if mark in PARTNERS and not (mark in "'‘" and at and physical[at - 1].isalnum()):
            partners = "“”" if mark == "„" else PARTNERS[mark]
            end = min((i for i in (physical.find(p, at + 1) for p in partners) if i > 0), default=-1)
            if end < 0:
                help = f"end the text with `{PARTNERS[mark]}` on the same line"
                return Complaint(line, at + 1, "this quotation mark is not closed", help)
            at = end
        at += 1
    return None
