"""What the desk has said "this one is fine, because …" of → findings without those, and findings about what it said.

In an article: `<!-- verify: ignore[check] reason -->`, for what stands on the line, or, alone on its line, for the
paragraph below. In a file beside it (`a.txt.verify`) a line each: `ignore[check] "words" reason`. `ignore` is a false
alarm, `fixme` a known slip. In the brackets stand checks or ids of findings; `until=2026-12-31` is the last day, held
against the given day, else the publication. One that is misspelt, has ended or hides nothing is a finding itself.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple

from verify.checks import SUPPRESSIONS
from verify.model import Article, Finding, Location, Span
from verify.read.places import did_you_mean
from verify.read.text import CLOSING, OPENING, comments

ENDING = ".verify"
FORM = r"\s*(?P<word>[^\W\d_]+)\s*\[(?P<checks>[^\]]*)\]\s*(?P<rest>.*)"
UNTIL = r"(?:^|\s)until=(\S*)"
WORDS = r'\s*["“]([^"”]+)["”]'


class Suppression(NamedTuple):
    """What the desk says of findings that it does not want to see: false alarms (`ignore`) or known slips (`fixme`)."""

    word: str  # ignore|fixme
    checks: tuple[str, ...]  # names of checks, or ids of findings
    reason: str
    until: int | None  # ordinal, the last day on which it holds
    words: str  # only findings that touch these words of the article; "" for any
    path: str  # of the article
    where: tuple[Span, ...]  # the stretches that it speaks of
    place: Span  # of the comment; empty for one in a file beside the article
    file: tuple[str, int] = ("", 0)  # that file and the line in it
    wrong: str = ""  # what is wrong with it: a message key, and what it is about
    about: str = ""


class Settled(NamedTuple):
    """What is left of the findings, and how many were set aside by which word."""

    findings: tuple[Finding, ...]
    aside: tuple[tuple[str, int], ...]


def applied(
    findings: Sequence[Finding],
    told: Sequence[Suppression],
    known: Collection[str],
    days: dict[str, int | None],
    weight: Callable[[str], str],
) -> Settled:
    """The findings that nobody set aside, and those about suppressions.

    `known` are the names of checks, `days` the day (ordinal) that ends of an article's suppressions are held against,
    `weight` the severity that the desk set for a check (`off` is silence).
    """
    mine: dict[str, list[tuple[int, Suppression]]] = {}
    out: list[Finding] = []
    for number, one in enumerate(told):
        one = checked(one, known)
        day = days.get(one.path)
        if one.wrong:
            out.append(about("misspelt-suppression", one))
        elif one.until is not None and day is not None and day > one.until:
            out.append(about("expired-suppression", one))
        else:
            mine.setdefault(one.path, []).append((number, one))
    used: set[int] = set()
    aside: Counter[str] = Counter()
    for finding in findings:
        number, word = hidden(finding, mine)
        used.add(number)
        if word:
            aside[word] += 1
        else:
            out.append(finding)
    idle = (one for rows in mine.values() for number, one in rows if number not in used)
    out += [about("unused-suppression", one) for one in idle if any(weight(check) != "off" for check in one.checks)]
    kept = [f._replace(severity=weight(f.check) or f.severity) for f in out if weight(f.check) != "off"]
    return Settled(tuple(kept), tuple(sorted(aside.items())))


def hidden(finding: Finding, told: dict[str, list[tuple[int, Suppression]]]) -> tuple[int, str]:
    """The suppression that sets a finding aside, by number and word; (-1, "") if there is none."""
    for side in finding.locations:
        if side.role == "primary" or finding.verdict == "CONFLICTING":
            for number, one in told.get(side.path, ()):
                if names(one, finding) and touches(one, side):
                    return number, one.word
    return -1, ""


def names(one: Suppression, finding: Finding) -> bool:
    """Whether it speaks of the check or the id of a finding (ids may be longer or shorter in another run)."""
    return finding.check in one.checks or any(is_id(name) and shares_head(name, finding.id) for name in one.checks)


def shares_head(left: str, right: str) -> bool:
    return left.startswith(right) or right.startswith(left)


def is_id(name: str) -> bool:
    """Whether a name is the id of a finding."""
    return len(name) > 5 and name[0] == "f" and all(digit in "0123456789abcdef" for digit in name[1:])


def touches(one: Suppression, side: Location) -> bool:
    """Whether it speaks of that place."""
    return any(side.start < span.end and span.start < max(side.end, side.start + 1) for span in one.where)


def about(check: str, one: Suppression) -> Finding:
    """A finding about a suppression."""
    params = (("word", one.word or "…"), ("checks", ", ".join(one.checks)), ("about", one.about), ("until", day(one)))
    key = one.wrong or check
    sides = (Location(one.path, one.place.start, one.place.end),) if one.place.end else ()
    outlier = f"{one.word}[{', '.join(one.checks)}] {one.about}"
    return Finding(check, "NOTED", SUPPRESSIONS[check], "alone", key, params, sides, outlier, rule=one.file)


def day(one: Suppression) -> str:
    """The last day in ISO 8601."""
    from datetime import date

    return date.fromordinal(one.until).isoformat() if one.until else ""


def checked(one: Suppression, known: Collection[str]) -> Suppression:
    """The suppression with what is wrong about the checks that it names."""
    for name in one.checks:
        if not one.wrong and name not in known and not is_id(name):
            help = did_you_mean(name, known)
            return one._replace(wrong="misspelt-suppression.check", about=f"`{name}`" + (f"; {help}" if help else ""))
    return one


# --- reading ----------------------------------------------------------------------------------------


def in_articles(articles: Iterable[Article]) -> list[Suppression]:
    """The suppressions that stand in articles."""
    return [
        read(article.text[span.start + len(OPENING) : span.end], article, (stretch(article.text, span),), span)
        for article in articles
        if OPENING in article.text
        for span in comments(article.text)
    ]


def stretch(text: str, comment: Span) -> Span:
    """What a comment speaks of: its line, or, alone on its line, the paragraph below."""
    first = text.rfind("\n", 0, comment.start) + 1
    last = text.find("\n", comment.end)
    last = len(text) if last < 0 else last
    if (text[first : comment.start] + text[comment.end : last]).strip():
        return Span(first, last)
    start = last
    while start < len(text) and (text[start].isspace() or text.startswith(OPENING, start)):
        end = text.find("\n", start + 1) if text.startswith(OPENING, start) else start + 1
        start = len(text) if end < 0 else end
    end = start
    while end < len(text):
        line = text.find("\n", end)
        line = len(text) if line < 0 else line
        if not text[end:line].strip():
            break
        end = line + 1
    return Span(start, min(end, len(text)))


def beside(article: Article, path: str, text: str) -> list[Suppression]:
    """The suppressions in a file beside an article, with or without `verify:`; blank lines and those with # say nothing."""
    whole = (Span(0, len(article.text)),)
    return [
        read(line.strip().removeprefix(OPENING).removeprefix("verify:"), article, whole, Span(0, 0), (path, number))
        for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1)
        if line.strip() and not line.lstrip().startswith("#")
    ]


def read(
    line: str, article: Article, where: tuple[Span, ...], place: Span, file: tuple[str, int] = ("", 0)
) -> Suppression:
    """One suppression; what is wrong with it is said in it."""
    import re

    def wrong(key: str, about: str) -> Suppression:
        return Suppression("", (), "", None, "", article.path, where, place, file, f"misspelt-suppression.{key}", about)

    bare = " ".join(line.removesuffix(CLOSING).split())
    match = re.fullmatch(FORM, bare)
    if match is None:
        return wrong("form", f"`{bare[:60]}`")
    if match["word"] not in ("ignore", "fixme"):
        return wrong("word", f"`{match['word']}`")
    checks = tuple(match["checks"].replace(",", " ").split())
    rest, until = match["rest"], None
    if limit := re.search(UNTIL, rest):
        until = ordinal(limit[1])
        if until is None:
            return wrong("date", f"`{limit[1]}`")
        rest = rest[: limit.start()] + rest[limit.end() :]
    if words := re.match(WORDS, rest):
        where, rest = occurrences(words[1], article.text), rest[words.end() :]
        if not where:
            return wrong("words", f"`{words[1][:60]}`")
    if not checks:
        return wrong("no-check", f"`{bare[:60]}`")
    if not rest.strip():
        return wrong("no-reason", f"`{bare[:60]}`")
    return Suppression(
        match["word"], checks, rest.strip(), until, words[1] if words else "", article.path, where, place, file
    )


def occurrences(words: str, text: str) -> tuple[Span, ...]:
    """Where the words stand in an article, its comments left out."""
    notes, found, start = comments(text), [], text.find(words)
    while start >= 0:
        if not any(note.start <= start < note.end for note in notes):
            found.append(Span(start, start + len(words)))
        start = text.find(words, start + 1)
    return tuple(found)


def ordinal(text: str) -> int | None:
    """An ISO date as an ordinal, None for anything else."""
    from datetime import date

    try:
        return date.fromisoformat(text).toordinal()
    except ValueError:
        return None
