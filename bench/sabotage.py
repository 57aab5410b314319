"""Change one word of an article at a time and see whether `verify` notices; reword it and see whether it keeps silent.

    python bench/sabotage.py FOLDER [--expected EXPECTED] [--rules RULES] [--seed N] [--sample N]

Corruptions and rewordings come from `changes.py`: plain patterns over the text, blind to what the program reads. The rest
of the folder stays as it is.

*Caught* is a corruption if an error or warning that was not there before lies at the changed words and shows another side: a second
place, a fact, words beyond the changed ones in the same place, or the suggestion of a known name. *Eligible* is a corruption whose original is said a second time:

- a date, time, length, count or ordinal: another mention of the same value (weekdays and dates in the week of the story are days;
  `24 tahun` is also its year; a count goes with its noun) in a sentence that shares three content stems, or in the same
  sentence or bracket; or a fact (of EXPECTED, or of RULES) with that value and a name that the sentence also has;
- a title: the same title before or after the same name elsewhere, or an office of RULES held by that name;
- a name or speaker: the same name (or another one of the same entity) once more with two of the same content stems within six
  words of it; a misspelt one: the name anywhere.

*Silent* is a rewording that raises no error or warning that was not there before (counted by check and predicate).
"""

import argparse
import json
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from random import Random
from time import perf_counter
from typing import Any, NamedTuple

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from changes import (  # noqa: E402
    ANY_MONTH,
    DAYS,
    MONTHS,
    NUMBER_WORD,
    SPELLED,
    Change,
    Name,
    applied,
    corruptions,
    names_of,
    rewordings,
)

from verify.pipeline import check  # noqa: E402
from verify.read import read  # noqa: E402
from verify.report import contract  # noqa: E402
from verify.rulebook.load import load  # noqa: E402

WEIGHTY = ("error", "warning")
Finding = dict[str, Any]


class Desk(NamedTuple):
    """Everything that stays the same: the articles as bytes, the rulebook, and what is known besides the articles."""

    folder: str
    texts: dict[str, str]
    rulebook: Any
    names: list[Name]
    facts: list[tuple[frozenset[str], frozenset[str]]]  # keys of the values, folded names
    offices: list[tuple[tuple[str, ...], frozenset[str]]]  # titles, ids of the holders


class Outcome(NamedTuple):
    """One corruption and what came of it."""

    file: str
    change: Change
    eligible: bool
    caught: bool
    by: str


# --- running the program ----------------------------------------------------------------------------


def findings(desk: Desk, changed: dict[str, str]) -> list[Finding]:
    """Errors and warnings on the folder with some texts replaced."""
    articles = []
    for name, text in desk.texts.items():
        data = changed.get(name, text).encode("utf-8", "surrogateescape")
        articles.append(read(name, name, data, None)[0])
    report = check(articles, desk.rulebook).report
    found: list[Finding] = json.loads("\n".join(contract.lines(report)))["findings"]
    return [f for f in found if f["severity"] in WEIGHTY]


def at(finding: Finding, file: str, change: Change) -> list[Finding]:
    """The places of a finding that touch the changed words."""
    start, end = change.start, change.start + max(1, len(change.new))
    return [x for x in finding["locations"] if x["path"] == file and x["start"] < end and start < x["end"]]


def caught(before: list[Finding], after: list[Finding], file: str, change: Change) -> str:
    """The check that noticed the corruption, or nothing."""
    known = {f["id"] for f in before}
    for f in after:
        places = at(f, file, change)
        if f["id"] in known or not places:
            continue
        wider = any(x["end"] - x["start"] > len(change.new) + 1 for x in places)
        if len(f["locations"]) > 1 or f["facts"] or wider or f["suggestions"]:
            return str(f["check"])
    return ""


def louder(before: list[Finding], after: list[Finding]) -> list[Finding]:
    """The findings of kinds that are more than before."""
    counts = Counter((f["check"], f["predicate"]) for f in before)
    out = []
    for f in after:
        counts[f["check"], f["predicate"]] -= 1
        if counts[f["check"], f["predicate"]] < 0:
            out.append(f)
    return out


# --- what is said twice -----------------------------------------------------------------------------

SMALL = frozenset(
    "yang untuk pada dari dengan dalam akan telah sudah oleh juga saat sejak setelah sebelum karena bahwa adalah itu ini ke di dan atau "
    "mereka dia ia para sebagai serta hari tahun bulan lalu terakhir tersebut kata mengatakan menurut antara seperti bisa dapat".split()
)


def stems(sentence: str) -> frozenset[str]:
    """Content words cut to six letters, prefixes off."""
    words = re.findall(r"[a-z]{4,}", sentence.lower())
    return frozenset(re.sub(r"^(?:mem|men|meng|me|ber|per|pen|di|ter|ke)(?=\w{4})", "", w)[:6] for w in words if w not in SMALL)


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """A sentence by its full stops and line ends."""
    left = max((m.end() for m in re.finditer(r"(?<=[a-z0-9”\")])[.!?…][”\"]?\s|\n\s*\n", text[:start])), default=0)
    stop = re.search(r"(?<=[a-z0-9”\")])[.!?…][”\"]?\s|\n\s*\n", text[end:])
    return left, end + (stop.start() if stop else len(text) - end)


def keys(text: str, week: date) -> list[tuple[int, int, str]]:
    """All values that a plain eye sees: (start, end, key)."""
    out: list[tuple[int, int, str]] = []
    for m in re.finditer(rf"\b(?:{'|'.join(DAYS)})\b", text):
        day = next(week - timedelta(n) for n in range(7) if DAYS[(week - timedelta(n)).weekday()] == m[0])
        out.append((*m.span(), day.isoformat()))
    for m in re.finditer(rf"\b(\d{{1,2}})(?:/(\d{{1,2}})/(\d{{4}})| ({ANY_MONTH})(?: (\d{{4}}))?)", text):
        month = int(m[2]) if m[2] else MONTHS.index(m[4]) + 1
        year = m[3] or m[5] or str(week.year)
        out += [(*m.span(), f"{year}-{month:02}-{int(m[1]):02}"), (*m.span(), f"month {month}"), (*m.span(), year)]
    for m in re.finditer(rf"\b(?:{ANY_MONTH})\b", text):
        out.append((*m.span(), f"month {MONTHS.index(m[0]) + 1}"))
    for m in re.finditer(r"\b(?:19|20)\d\d\b", text):
        out.append((*m.span(), m[0]))
    for m in re.finditer(rf"\b(\d{{1,3}}|{NUMBER_WORD}) (tahun|bulan|pekan|hari|jam|menit|dekade)\b", text, re.I):
        number = int(m[1]) if m[1].isdigit() else SPELLED[m[1].lower()]
        out.append((*m.span(), f"{number} {m[2]}"))
        if m[2] == "tahun":
            out.append((*m.span(), str(week.year - number)))
    for m in re.finditer(r"\b(\d{1,2})[.:](\d\d) ?(GMT|WIB|waktu)?", text):
        minute = int(m[1]) * 60 + int(m[2]) + {"GMT": 0, "WIB": -420}.get(m[3] or "", -540)
        out.append((*m.span(), f"minute {minute % 1440}"))
    for m in re.finditer(r"\b(kedua|dua|sepasang|ketiga|tiga|\d+) (\w+)", text, re.I):
        number = {"kedua": 2, "dua": 2, "sepasang": 2, "ketiga": 3, "tiga": 3}.get(m[1].lower()) or int(m[1])
        out.append((*m.span(), f"{number} {m[2].lower()[:5]}"))
    for m in re.finditer(r"(\w+) (\w+) (pertama|kedua|ketiga)(?:nya)?\b", text):
        out += [(*m.span(3), f"{m[3]} {m[1].lower()[:6]}"), (*m.span(3), f"{m[3]} {m[2].lower()[:6]}")]
    return out


def said_twice(desk: Desk, file: str, change: Change, week: date) -> bool:
    """Whether the original of a corruption is stated by another mention or by a fact (see the top of this file)."""
    text = desk.texts[file]
    old = text[change.start : change.end]
    if change.category == "spelling":
        name = re.search(r"[\w'’-]*$", text[: change.start])[0] + re.match(r"[\w'’-]*", text[change.start :])[0]  # type: ignore[index]
        return sum(len(re.findall(rf"\b{re.escape(name)}\b", t)) for t in desk.texts.values()) > 1 or any(
            name in n.split() for entity in desk.names for n in entity.names
        )
    left, right = sentence_around(text, change.start, change.end)
    own = stems(text[left:right])
    if change.category == "office":
        return title_known(desk, text, change)
    if change.category in ("name", "speaker"):
        ways = next((n.names for n in desk.names if old in n.names), (old,))
        near = around(text, change.start, change.end)
        return any(
            len(near & around(other, *m.span())) >= 2
            for f, other in desk.texts.items()
            for m in re.finditer(rf"\b(?:{'|'.join(map(re.escape, sorted(ways, key=len, reverse=True)))})\b", other)
            if f != file or m.end() <= change.start or change.end <= m.start()
        )
    mine = {k for a, b, k in keys(text, week) if a < change.end and change.start < b}
    for f, other in desk.texts.items():
        for a, b, k in keys(other, week):
            if k in mine and not (f == file and a < change.end and change.start < b):
                x, y = sentence_around(other, a, b)
                if (f == file and x == left) or len(own & stems(other[x:y])) >= 3:
                    return True
    said = text[left:right].lower()
    return any(mine & values and any(re.search(rf"\b{re.escape(n)}\b", said) for n in who) for values, who in desk.facts)


def around(text: str, start: int, end: int) -> frozenset[str]:
    """Content stems of the six words on either side of a place."""
    before, after = re.findall(r"\w+", text[max(0, start - 120) : start])[-6:], re.findall(r"\w+", text[end : end + 120])[:6]
    return stems(" ".join(before + after))


def title_known(desk: Desk, text: str, change: Change) -> bool:
    """Whether the title and the name behind it stand together elsewhere, or the title is that person's in the rules."""
    old = text[change.start : change.end]
    behind = text[change.end : change.end + 60]
    person = next((n for n in desk.names if n.kind == "person" and re.match(rf"[^.]{{0,30}}?\b(?:{'|'.join(map(re.escape, n.names))})\b", behind)), None)  # noqa: E501
    country = re.match(r",? (?:[A-Z]\w+ ?){1,2}", behind)
    if person and any(person.id in held and any(old in t for t in titles) for titles, held in desk.offices):
        return True
    together = old + (country[0] if country else "")
    return sum(t.count(together.strip()) for t in desk.texts.values()) > 1


# --- gathering --------------------------------------------------------------------------------------


def desk_of(folder: str, rules: list[str], expected: str | None) -> Desk:
    """Read the folder, load the rules once, and collect what is known."""
    texts = {}
    for name in sorted(os.listdir(folder)):
        if name.endswith((".txt", ".md")) and name != "README.md":
            with open(os.path.join(folder, name), encoding="utf-8", errors="surrogateescape", newline="") as file:
                texts[name] = file.read()
    rulebook, problems = load(tuple(rules), None)
    for problem in problems:
        print(f"problem: {problem.path}:{problem.line}: {problem.message}", file=sys.stderr)
    shipped = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "rules")
    words = "\n".join(slurp(path) for path in (*rule_files(shipped, rules),))
    names = names_of(words)
    return Desk(folder, texts, rulebook, names, [*rule_facts(words, names), *listed_facts(expected)], offices_of(words))


def rule_files(shipped: str, rules: list[str]) -> list[str]:
    """The shipped core files, and the named ones."""
    core = [os.path.join(shipped, n) for n in sorted(os.listdir(shipped)) if n.startswith("core")]
    return core + [r if os.path.exists(r) else os.path.join(shipped, f"{r}.rules") for r in rules]


def slurp(path: str) -> str:
    """The text of a file."""
    with open(path, encoding="utf-8") as file:
        return file.read()


def day_keys(value: str) -> frozenset[str]:
    """The keys of a fact's value: its days, their months and years, minutes, numbers."""
    out = set()
    for year, month, day in re.findall(r"\b(\d{4})-(\d\d)(?:-(\d\d))?", value):
        out |= {year, f"month {int(month)}", *([f"{year}-{month}-{day}"] if day else [])}
    out |= set(re.findall(r"(?<![-\d])(?:19|20)\d\d(?![-\d])", value))
    for hour, minute, shift in re.findall(r"\b(\d\d):(\d\d)\+(\d\d)", value):
        out.add(f"minute {(int(hour) * 60 + int(minute) - int(shift) * 60) % 1440}")
    return frozenset(out)


def rule_facts(rules: str, names: list[Name]) -> list[tuple[frozenset[str], frozenset[str]]]:
    """Facts of rule files: the keys of the value, and the names of the arguments."""
    by_id = {n.id: frozenset(x.lower() for x in n.names) for n in names}
    out = []
    for m in re.finditer(r"^fact \w+\(([^)]*)\) = (.+)$", rules, re.M):
        who = frozenset().union(*(by_id.get(a.strip(), frozenset()) for a in m[1].split(",")))
        out.append((day_keys(m[2]), who))
    return out


def listed_facts(expected: str | None) -> list[tuple[frozenset[str], frozenset[str]]]:
    """Facts of the editor's file: the keys of the value, and the capitalised words of the statement."""
    if not expected:
        return []
    import yaml

    listed = yaml.safe_load(slurp(expected))["facts"]
    return [
        (day_keys(json.dumps(f.get("value", {}))), frozenset(w.lower() for w in re.findall(r"\b[A-Z][a-z]{3,}\b", f["statement"])))
        for f in listed
    ]


def offices_of(rules: str) -> list[tuple[tuple[str, ...], frozenset[str]]]:
    """Titles and holders of the offices of rule files."""
    out = []
    for block in re.finditer(r"^office \w+\n((?:[ \t]+.*\n?)*)", rules, re.M):
        titles = tuple(t for line in re.findall(r"^\s+name\s+(.*)$", block[1], re.M) for t in re.findall(r'"([^"]+)"', line))
        out.append((titles, frozenset(re.findall(r"held by (\w+)", block[1]))))
    return out


def week_of(desk: Desk) -> date:
    """The latest full date of the folder: what its weekdays count back from."""
    days = [
        date(int(y), int(m), int(d))
        for text in desk.texts.values()
        for d, m, y in re.findall(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b", text)
    ]
    return max(days, default=date(2024, 6, 20))


# --- measuring --------------------------------------------------------------------------------------


def sampled(changes: Iterable[tuple[str, Change]], most: int, random: Random) -> list[tuple[str, Change]]:
    """At most so many changes, the categories in equal shares as far as they reach, in the order of the text."""
    by_category: dict[str, list[tuple[str, Change]]] = defaultdict(list)
    for item in changes:
        by_category[item[1].category].append(item)
    for group in by_category.values():
        random.shuffle(group)
    out: list[tuple[str, Change]] = []
    while len(out) < most and any(by_category.values()):
        out += [group.pop() for _, group in sorted(by_category.items()) if group]
    return sorted(out[:most])


def corrupt(desk: Desk, random: Random, most: int, only: list[str] | None = None) -> list[Outcome]:
    """Every corruption, one at a time."""
    before, week = findings(desk, {}), week_of(desk)
    every = [(f, c) for f, text in desk.texts.items() for c in corruptions(text, desk.names, random) if not only or c.category in only]
    out = []
    for file, change in sampled(every, most, random):
        after = findings(desk, {file: applied(desk.texts[file], change)})
        by = caught(before, after, file, change)
        out.append(Outcome(file, change, said_twice(desk, file, change, week), bool(by), by))
    return out


def reword(desk: Desk, random: Random, most: int) -> list[tuple[str, Change, list[Finding]]]:
    """Every rewording, one at a time, with what it raised."""
    before = findings(desk, {})
    every = [(f, c) for f, text in desk.texts.items() for c in rewordings(text, desk.names, random)]
    return [
        (file, change, louder(before, findings(desk, {file: applied(desk.texts[file], change)})))
        for file, change in sampled(every, most, random)
    ]


def context(desk: Desk, file: str, change: Change) -> str:
    """The changed place in its words."""
    text = desk.texts[file]
    before, after = text[max(0, change.start - 60) : change.start], text[change.end : change.end + 40]
    return " ".join(f"{file[:3]} …{before}[{text[change.start : change.end]} → {change.new}]{after}…".split())


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="corrupt and reword articles, one word at a time")
    parser.add_argument("folder")
    parser.add_argument("--expected", help="a file like seeds/expected.yaml, for its facts")
    parser.add_argument("--rules", action="append", default=[])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sample", type=int, default=400, help="at most so many corruptions, and so many rewordings")
    parser.add_argument("--only", action="append", help="only these categories")
    parser.add_argument("--verbose", action="store_true", help="show also the misses that are not eligible")
    args = parser.parse_args()
    desk = desk_of(args.folder, args.rules or ["pyongyang-2024"], args.expected)
    begun = perf_counter()
    outcomes = corrupt(desk, Random(args.seed), args.sample, args.only)
    tell_corruptions(desk, outcomes, args.verbose)
    changes = reword(desk, Random(args.seed), args.sample)
    tell_rewordings(desk, changes)
    print(f"seed {args.seed}; {len(outcomes) + len(changes)} runs in {perf_counter() - begun:.0f} s")


def tell_corruptions(desk: Desk, outcomes: list[Outcome], verbose: bool) -> None:
    """Per category: caught of eligible of tried; then the misses."""
    print("corruptions            caught/eligible/tried   caught without being eligible")
    for category in [*sorted({o.change.category for o in outcomes}), "all"]:
        own = [o for o in outcomes if category in (o.change.category, "all")]
        eligible = [o for o in own if o.eligible]
        extra = sum(o.caught and not o.eligible for o in own)
        print(f"  {category:20} {sum(o.caught for o in eligible):4}/{len(eligible)}/{len(own)}   {extra}")
    for o in outcomes:
        if not o.caught and (o.eligible or verbose):
            print(f"  missed {'' if o.eligible else '(not eligible) '}{o.change.category}: {context(desk, o.file, o.change)}")


def tell_rewordings(desk: Desk, changes: list[tuple[str, Change, list[Finding]]]) -> None:
    """Per category: silent of tried; then what spoke."""
    print("rewordings             silent/tried")
    for category in [*sorted({c.category for _, c, _ in changes}), "all"]:
        own = [loud for _, c, loud in changes if category in (c.category, "all")]
        print(f"  {category:20} {sum(not loud for loud in own):4}/{len(own)}")
    for file, change, loud in changes:
        for f in loud:
            print(f"  spoke {change.category}: {context(desk, file, change)}\n        {f['severity']} [{f['check']}] {f['message']}")


if __name__ == "__main__":
    main()
