"""What the parser says → what a sub-editor can use: what was expected, what stands there, and how the line should look.

Comes in: Lark's exceptions (told apart by their attributes, so that nothing here imports Lark). Goes out: `Complaint`s.
"""

import re
from typing import Any

from verify.rulebook.syntax import Complaint

#: Terminals as a reader would call them; keywords are shown as they are written.
_NAMES = {
    "NAME": "a name",
    "STRING": "a text in quotation marks",
    "VERBATIM": "a `>` line",
    "DATE": "a date",
    "NUMBER": "a number",
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
    "COMPARE": "`<` or another comparison",
    "$END": "the end of the line",
    "FORM": "a word",
}
_SILENT = {"COMMENT", "BLANK", "PERCENT", "MARK", "ESCAPED", "GAP"}
#: The most that a reader wants to choose from.
MOST = 4
#: partner of an opening quotation mark
PARTNERS = {'"': '"', "“": "”", "”": "”", "„": "“", "«": "»", "'": "'", "‘": "’"}


def explain(error: Any, text: str, usage: str) -> Complaint:
    """A syntax error in a logical line; `usage` is a line that shows how it should look."""
    line, column = _place(error, text)
    rest = text.split("\n")[line][column - 1 :]
    unclosed = _unclosed(text, line, column)
    if unclosed:
        return unclosed
    untidy = re.match(
        r"\s*(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})\b", text.split("\n")[line][_word_start(text, line, column) :]
    )
    if untidy:
        iso = f"{untidy[3]}-{untidy[2].zfill(2)}-{untidy[1].zfill(2)}"
        return Complaint(line, column, f"`{untidy[0].strip()}` is not a date that rules understand",
                         f"dates are written year-month-day: `{iso}`")  # fmt: skip
    expected = choices(error)
    found = f"found `{_shown(rest)}`" if rest.strip() and not rest.lstrip().startswith("#") else "the line ends here"
    return Complaint(
        line,
        column,
        f"expected {expected}, {found}" if expected else f"unexpected `{_shown(rest)}`",
        f"write it like `{usage}`",
    )


def choices(error: Any) -> str:
    """What could stand at the place of an error, in words; nothing where the choice is too wide to help."""
    names = getattr(error, "accepts", None) or getattr(error, "allowed", None) or getattr(error, "expected", None) or ()
    wanted = sorted({_NAMES.get(n) or f"`{n.strip('_').lower()}`" for n in names if n not in _SILENT})
    if "a name" in wanted and "a number" in wanted:
        wanted = [w for w in wanted if w not in ("a date", "a number", "a time of day", "`..`", "a name")] + ["a value"]
    if not wanted or len(wanted) > MOST:
        return ""
    return wanted[0] if len(wanted) == 1 else f"{', '.join(wanted[:-1])} or {wanted[-1]}"


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
    """The word or mark at the place of an error, short enough to quote."""
    match = re.match(r"\s*(\w[\w-]*|\S)", rest)
    word = match[1] if match else ""
    return word if len(word) <= 30 else word[:30] + "…"


def _word_start(text: str, line: int, column: int) -> int:
    """Offset in its line of the word that the column stands in."""
    start = column - 1
    physical = text.split("\n")[line]
    while start > 0 and (physical[start - 1].isdigit() or physical[start - 1] in "/.-"):
        start -= 1
    return start


def _unclosed(text: str, line: int, column: int) -> Complaint | None:
    """A complaint about the quotation mark without a partner in the line of an error, if there is one."""
    physical = text.split("\n")[line]
    at = 0
    while at < len(physical):
        mark = physical[at]
        if mark == "#":
            return None
        if mark in PARTNERS and not (mark in "'‘" and at and physical[at - 1].isalnum()):
            end = physical.find(PARTNERS[mark], at + 1)
            if mark == "„" and end < 0:
                end = physical.find("”", at + 1)
            if end < 0:
                return Complaint(
                    line,
                    at + 1,
                    "this quotation mark is not closed",
                    f"end the text with `{PARTNERS[mark]}` on the same line",
                )
            at = end
        at += 1
    return None
