"""Is the original of a corruption said a second time? Told by plain patterns, never by the program's own reading.

A corruption is *eligible* if it is:

- a date, time, length, count or ordinal: another mention of the same value (weekdays and dates in the week of the story
  are days, `24 tahun` is also its year, a count goes with its noun) in the same sentence or in one that shares three
  content stems; or a fact of the expectations or the rule files with that value and a name that the sentence has too;
- a title: the same title beside the same name elsewhere, or an office of the rule files that this person holds;
- a name, place or speaker: the same name (or another one of the same entity) once more, with two of the same content stems
  within six words of it; a misspelt name: the name anywhere, or in the rule files.
"""

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from changes import ANY_MONTH, DAYS, MONTHS, NUMBER_WORD, SPELLED, Change, Name

END = re.compile(r"(?<=[a-z0-9”\")])[.!?…][”\"]?\s|\n\s*\n")
PREFIX = re.compile(r"^(?:mem|men|meng|me|ber|per|pen|di|ter|ke)(?=\w{4})")
SMALL = frozenset(
    re.findall(
        r"\w+",
        "yang untuk pada dari dengan dalam akan telah sudah oleh juga saat sejak setelah sebelum karena bahwa adalah "
        "itu ini dan atau mereka para sebagai serta hari tahun bulan lalu terakhir tersebut kata mengatakan menurut "
        "antara seperti bisa dapat",
    )
)
NUMBERS = {"kedua": 2, "dua": 2, "sepasang": 2, "ketiga": 3, "tiga": 3}
Key = tuple[int, int, str]
#: the keys of a fact's value, and the names that go with it, folded
Known = tuple[frozenset[str], frozenset[str]]


class Sources(NamedTuple):
    """The articles, and what is known besides them."""

    texts: dict[str, str]
    names: list[Name]
    facts: list[Known]
    offices: list[tuple[tuple[str, ...], frozenset[str]]]  # titles, ids of the holders
    week: date  # the latest full date of the articles: what weekdays count back from


def sources(texts: dict[str, str], names: list[Name], rules: str, expected: str | None) -> Sources:
    """Collect what is known from the texts of rule files and the path of the expectations."""
    return Sources(texts, names, [*rule_facts(rules, names), *listed_facts(expected)], offices(rules), week(texts))


def said_twice(known: Sources, file: str, change: Change) -> bool:
    """Whether a corruption is eligible."""
    if change.category == "spelling":
        return name_known(known, known.texts[file], change)
    if change.category == "office":
        return title_known(known, known.texts[file], change)
    if change.category in ("name", "place", "speaker"):
        return name_again(known, file, change)
    return value_again(known, file, change)


# --- values -----------------------------------------------------------------------------------------


def value_again(known: Sources, file: str, change: Change) -> bool:
    """Whether the value is stated by another mention or by a fact."""
    text = known.texts[file]
    left, right = sentence(text, change.start, change.end)
    own = stems(text[left:right])
    mine = {k for a, b, k in keys(text, known.week) if a < change.end and change.start < b}
    for name, other in known.texts.items():
        for a, b, key in keys(other, known.week):
            if key in mine and (name != file or b <= change.start or change.end <= a):
                x, y = sentence(other, a, b)
                if (name, x) == (file, left) or len(own & stems(other[x:y])) >= 3:
                    return True
    said = text[left:right].lower()
    return any(mine & values and any(has(said, name) for name in who) for values, who in known.facts)


def keys(text: str, week: date) -> Iterator[Key]:
    """All values that a plain eye sees: (start, end, key)."""
    yield from day_keys(text, week)
    for m in re.finditer(rf"\b(\d{{1,3}}|{NUMBER_WORD}) (tahun|bulan|pekan|hari|jam|menit|dekade)\b", text, re.I):
        number = int(m[1]) if m[1].isdigit() else SPELLED[m[1].lower()]
        yield *m.span(), f"{number} {m[2]}"
        if m[2] == "tahun":
            yield *m.span(), str(week.year - number)
    for m in re.finditer(r"\b(\d{1,2})[.:](\d\d) ?(GMT|WIB|waktu)?", text):
        minute = int(m[1]) * 60 + int(m[2]) + {"GMT": 0, "WIB": -420}.get(m[3] or "", -540)
        yield *m.span(), f"minute {minute % 1440}"
    for m in re.finditer(r"\b(kedua|dua|sepasang|ketiga|tiga|\d+) (\w+)", text, re.I):
        yield *m.span(), f"{NUMBERS.get(m[1].lower()) or int(m[1])} {m[2].lower()[:5]}"
    for m in re.finditer(r"(\w+) (\w+) (pertama|kedua|ketiga)(?:nya)?\b", text):
        yield *m.span(3), f"{m[3]} {m[1].lower()[:6]}"
        yield *m.span(3), f"{m[3]} {m[2].lower()[:6]}"


def day_keys(text: str, week: date) -> Iterator[Key]:
    """Weekdays, dates, months and years."""
    for m in re.finditer(rf"\b(?:{'|'.join(DAYS)})\b", text):
        day = next(week - timedelta(n) for n in range(7) if DAYS[(week - timedelta(n)).weekday()] == m[0])
        yield *m.span(), day.isoformat()
    for m in re.finditer(rf"\b(\d{{1,2}})(?:/(\d{{1,2}})/(\d{{4}})| ({ANY_MONTH})(?: (\d{{4}}))?)", text):
        month, year = int(m[2]) if m[2] else MONTHS.index(m[4]) + 1, m[3] or m[5] or str(week.year)
        for key in (f"{year}-{month:02}-{int(m[1]):02}", f"month {month}", year):
            yield *m.span(), key
    for m in re.finditer(rf"\b(?:{ANY_MONTH})\b", text):
        yield *m.span(), f"month {MONTHS.index(m[0]) + 1}"
    for m in re.finditer(r"\b(?:19|20)\d\d\b", text):
        yield *m.span(), m[0]


# --- names and titles -------------------------------------------------------------------------------


def name_known(known: Sources, text: str, change: Change) -> bool:
    """Whether the name with the swapped letters stands elsewhere, or in the rule files."""
    before, after = re.search(r"[\w'’-]*$", text[: change.start]), re.match(r"[\w'’-]*", text[change.start :])
    name = (before[0] if before else "") + (after[0] if after else "")
    again = sum(len(re.findall(rf"\b{re.escape(name)}\b", t)) for t in known.texts.values()) > 1
    return again or any(name in written.split() for entity in known.names for written in entity.names)


def name_again(known: Sources, file: str, change: Change) -> bool:
    """Whether the name stands once more in the same surroundings."""
    old = known.texts[file][change.start : change.end]
    ways = next((n.names for n in known.names if old in n.names), (old,))
    near = around(known.texts[file], change.start, change.end)
    pattern = rf"\b(?:{'|'.join(map(re.escape, sorted(ways, key=len, reverse=True)))})\b"
    return any(
        len(near & around(other, *m.span())) >= 2
        for name, other in known.texts.items()
        for m in re.finditer(pattern, other)
        if name != file or m.end() <= change.start or change.end <= m.start()
    )


def title_known(known: Sources, text: str, change: Change) -> bool:
    """Whether title and name stand together elsewhere, or the rule files give the person this title."""
    old, behind = text[change.start : change.end], text[change.end : change.end + 60]
    for person in known.names:
        ways = "|".join(map(re.escape, person.names))
        if person.kind == "person" and re.match(rf"[^.]{{0,30}}?\b(?:{ways})\b", behind):
            return any(person.id in held and any(old in t for t in titles) for titles, held in known.offices)
    country = re.match(r",? (?:[A-Z]\w+ ?){1,2}", behind)
    together = (old + (country[0] if country else "")).strip()
    return sum(t.count(together) for t in known.texts.values()) > 1


# --- words ------------------------------------------------------------------------------------------


def has(text: str, name: str) -> bool:
    """Whether a folded text holds a folded name as whole words."""
    return bool(re.search(rf"\b{re.escape(name)}\b", text))


def stems(text: str) -> frozenset[str]:
    """Content words, a prefix off, cut to six letters."""
    words = re.findall(r"[a-z]{4,}", text.lower())
    return frozenset(PREFIX.sub("", w)[:6] for w in words if w not in SMALL)


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around a place, by full stops and blank lines."""
    left = max((m.end() for m in END.finditer(text[:start])), default=0)
    stop = END.search(text[end:])
    return left, end + (stop.start() if stop else len(text) - end)


def around(text: str, start: int, end: int) -> frozenset[str]:
    """Content stems of the six words on either side of a place."""
    before, after = re.findall(r"\w+", text[max(0, start - 120) : start]), re.findall(r"\w+", text[end : end + 120])
    return stems(" ".join(before[-6:] + after[:6]))


# --- what is known ----------------------------------------------------------------------------------


def value_keys(value: str) -> frozenset[str]:
    """The keys of a fact's value: its days, their months and years, its minutes."""
    out = set(re.findall(r"(?<![-\d])(?:19|20)\d\d(?![-\d])", value))
    for year, month, day in re.findall(r"\b(\d{4})-(\d\d)(?:-(\d\d))?", value):
        out |= {year, f"month {int(month)}", *([f"{year}-{month}-{day}"] if day else [])}
    for hour, minute, shift in re.findall(r"\b(\d\d):(\d\d)\+(\d\d)", value):
        out.add(f"minute {(int(hour) * 60 + int(minute) - int(shift) * 60) % 1440}")
    return frozenset(out)


def rule_facts(rules: str, names: list[Name]) -> Iterator[Known]:
    """Facts of rule files: the keys of the value, and the names of the arguments."""
    by_id = {n.id: frozenset(x.lower() for x in n.names) for n in names}
    for m in re.finditer(r"^fact \w+\(([^)]*)\) = (.+)$", rules, re.M):
        yield value_keys(m[2]), frozenset().union(*(by_id.get(a.strip(), frozenset()) for a in m[1].split(",")))


def listed_facts(expected: str | None) -> Iterator[Known]:
    """Facts of the expectations: the keys of the value, and the capitalised words of the statement."""
    if not expected:
        return
    import yaml

    with open(expected, encoding="utf-8") as file:
        listed = yaml.safe_load(file)["facts"]
    for fact in listed:
        names = frozenset(w.lower() for w in re.findall(r"\b[A-Z][a-z]{3,}\b", fact["statement"]))
        yield value_keys(json.dumps(fact.get("value", {}))), names


def offices(rules: str) -> list[tuple[tuple[str, ...], frozenset[str]]]:
    """Titles and holders of the offices of rule files."""
    out = []
    for block in re.finditer(r"^office \w+\n((?:[ \t]+.*\n?)*)", rules, re.M):
        lines = re.findall(r"^\s+name\s+(.*)$", block[1], re.M)
        titles = tuple(title for line in lines for title in re.findall(r'"([^"]+)"', line))
        out.append((titles, frozenset(re.findall(r"held by (\w+)", block[1]))))
    return out


def week(texts: dict[str, str]) -> date:
    """The latest full date of the texts."""
    found = [m for text in texts.values() for m in re.findall(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b", text)]
    return max((date(int(y), int(m), int(d)) for d, m, y in found), default=date.max)
