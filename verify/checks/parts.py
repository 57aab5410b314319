"""The whole and its parts: sums of parts, the rest to a hundred per cent, and named lists with their stated count.

Comes in: lines of figures, and drafts for lists of names. Goes out: findings of scope `alone` (`parts-and-whole`,
`list-count`). Only a list that is said to be complete is added up; a list of which some members are more than a name is left alone.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from verify.checks.figures import Figure, Line, amount_of, number_text, place, rewritten
from verify.checks.phrases import found
from verify.checks.repairs import MOST, one_slip
from verify.checks.sums import digits, written
from verify.languages import DEFAULT, LANGUAGES
from verify.lookup import mentions_in, sentence_at
from verify.model import Draft, Finding, Location, Mention, Suggestion

#: a whole below this is added up only if a part counts the same thing: `4 rumah, terdiri dari 2 kamar dan 1 dapur`
FEW = 20
#: numbers whose list may be spelt out, and the longest name in one
MOST_NAMED = 12
LONGEST_NAME = 4
#: a sum is so many times the whole where a nought or a magnitude slipped; other sums are of something else
POWERS = frozenset(Decimal(power) for power in ("0.001", "0.1", "10", "1000"))
WORDS_BETWEEN = 6


@cache
def whole_and_parts(language: str) -> re.Pattern[str]:
    """A figure, a word that says what it is made of, and figures of the same kind."""
    module = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    return re.compile(
        rf"<(?P<kind>[mcq])(?P<whole>\d+)>(?P<between>(?:[^<;.]|<c\d+> (?:{module.TIMES_PAID}))*?) (?P<cue>{module.PARTS_ALL})(?: :)?"
        rf"(?P<list>(?: (?:[^<;.]|<[yo]\d+>)*?<(?P=kind)\d+>){{2,}}(?P<tail>[^<]*))"
    )


@cache
def totalled(language: str) -> re.Pattern[str]:
    """Figures of one kind, the last behind `dan`, and the total behind them: `120 penumpang dan 8 awak, totalnya 128 orang`."""
    module = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    noun = r"(?: [^ <;,.]+){1,3}?"
    return re.compile(
        rf"(?P<list><(?P<kind>[mcq])\d+>{noun}(?: , <(?P=kind)\d+>{noun})*(?: ,)? (?:{module.AND})(?: [^ <;,.]+){{0,2}} <(?P=kind)\d+>)"
        rf"(?: [^ <;,.]+){{0,3}} ,? ?(?:{module.TOTALLED}) <(?P=kind)(?P<whole>\d+)>(?! [^<]* <(?P=kind))"
    )


@cache
def joint(language: str) -> re.Pattern[str]:
    """What stands between two parts of a list."""
    joints = LANGUAGES.get(language, LANGUAGES[DEFAULT]).LIST_JOINTS
    return re.compile(rf"(?: [^ ,<]+){{0,8}}? (?:{joints})(?: [^ ,<]+){{0,3}}? ")


@cache
def halves(language: str) -> re.Pattern[str]:
    """A number of people and the two halves that make it: `52 murid, 24 laki-laki dan 28 perempuan`."""
    module = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    sorts = [sort.split("/") for sort in module.EVERYBODY]
    both = [pair for one, two in sorts for pair in ((one, two), (two, one))]
    pairs = "|".join(rf"<c\d+> (?:{one}) (?:{module.AND}) <c\d+> (?:{two})" for one, two in both)
    return re.compile(rf"<c(?P<whole>\d+)>(?: [^ <,;.()]+){{1,4}} (?:,|[(]) (?P<list>{pairs})(?= [.;)]|$)")


def in_two(line: Line) -> Iterator[Finding]:
    """Two halves that do not make the whole before them."""
    for match in halves(line.draft.article.language).finditer(line.text):
        parts = [line.figure(int(number)) for number in re.findall(r"<c(\d+)>", match["list"])]
        yield from added(line, line.figure(int(match["whole"])), parts)


def whole(line: Line) -> Iterator[Finding]:
    """Parts that do not add up."""
    if line.letters.count("c") > 2:
        yield from in_two(line)
    if any(line.letters.count(kind) > 2 for kind in "mcq"):
        language = line.draft.article.language
        module = LANGUAGES.get(language, LANGUAGES[DEFAULT])
        for match in whole_and_parts(language).finditer(line.text):
            if match["cue"] == ":" and match["between"].count(" ") > 2:
                continue  # a score, a clock, a quotation
            if re.search(rf"\b(?:{module.EACH}|{module.LIST_PARTIAL})\b", match["between"] + match["list"]):
                continue
            total, parts = line.figure(int(match["whole"])), listed(line, match["list"])
            if len(parts) > 1 and one_whole(total, parts):
                yield from added(line, total, parts)
        yield from summed_up(line)
    if line.letters.count("p") > 2:
        yield from rest(line)


def summed_up(line: Line) -> Iterator[Finding]:
    """A total that the figures before it do not make."""
    match = totalled(line.draft.article.language).search(line.text)
    if match is not None:
        parts = [line.figure(int(number)) for number in re.findall(r"<\w(\d+)>", match["list"])]
        yield from added(line, line.figure(int(match["whole"])), parts)


def listed(line: Line, text: str) -> list[Figure]:
    """The figures of a list, up to the first that is not joined to the one before."""
    pieces = re.split(r"<\w(\d+)>", re.sub(r"<[yo]\d+>", "", text).replace("  ", " "))
    numbers, gaps = pieces[1::2], pieces[2::2]
    out = [line.figure(int(numbers[0]))]
    for gap, number in zip(gaps, numbers[1:], strict=False):
        if not joint(line.draft.article.language).fullmatch(gap):
            return []
        out.append(line.figure(int(number)))
    return out


def one_whole(total: Figure, parts: list[Figure]) -> bool:
    """Whether the parts can be meant as all of the whole: units that fit, and no part larger than it."""
    if total.letter != "c":
        return len({part.unit for part in parts} | {total.unit}) == 1
    return total.number >= FEW or (total.number > 2 and total.unit != "" and total.unit in {p.unit for p in parts})


def added(line: Line, total: Figure, parts: list[Figure]) -> Iterator[Finding]:
    """A finding if neither the list nor a beginning of it can be the whole."""
    lo, hi = Decimal(0), Decimal(0)
    for number, part in enumerate(parts):
        lo, hi = lo + Decimal(part.lo), hi + Decimal(part.hi)
        if number and lo <= total.hi and total.lo <= hi:
            return
    count = sum((Decimal(part.number) for part in parts), Decimal(0))
    ratio = count / Decimal(total.number or 1)
    if not hi.is_finite() or not (Decimal("0.5") <= ratio <= 2 or ratio in POWERS):
        return
    params = (("ft", written(line, total)), ("sum", plain(line, count)), ("n", str(len(parts))))
    yield Finding(
        "parts-and-whole", "CONFLICTING", "warning", "alone", "parts-and-whole", params,
        (place(line.draft, total.mention), *(place(line.draft, p.mention, "related") for p in parts)),
        outlier=written(line, total), suggestions=repairs(line, total, parts, count),
    )  # fmt: skip


def plain(line: Line, number: Decimal) -> str:
    """A number as the language groups it."""
    marks = LANGUAGES.get(line.draft.article.language, LANGUAGES[DEFAULT]).SHOWN
    return number_text(number, max(0, -int(number.as_tuple().exponent)), marks)


def repairs(line: Line, total: Figure, parts: list[Figure], count: Decimal) -> tuple[Suggestion, ...]:
    """The whole as the sum, or one part as the rest: those one slip of a key away first."""
    missing = Decimal(total.number) - count
    choices = [(total, count)] + [(p, Decimal(p.number) + missing) for p in parts]
    ranked = []
    for order, (figure, new) in enumerate(choices):
        fix = rewritten(line.draft, figure, new, "repair.figure") if new > 0 else None
        if fix is not None:
            ranked.append((not one_slip(digits(written(line, figure)), digits(fix.replacement)), order, fix))
    return tuple(fix for _, _, fix in sorted(ranked, key=lambda r: r[:2])[:MOST])


def rest(line: Line) -> Iterator[Finding]:
    """Shares up to `sisanya` that do not make a hundred per cent."""
    for _, roles in found(line, "rest"):
        last = roles["r"]
        shares = [
            f for f in line.figures if f.letter == "p" and f.unit == "%" and f.mention.start <= last.mention.start
        ]
        lo, hi = sum(Decimal(f.lo) for f in shares), sum(Decimal(f.hi) for f in shares)
        if len(shares) > 2 and not lo <= 100 <= hi and not told_before(line):
            total = plain(line, sum((Decimal(f.number) for f in shares), Decimal(0)))
            params = (("ft", written(line, last)), ("sum", total), ("n", str(len(shares))))
            yield Finding(
                "parts-and-whole", "CONFLICTING", "warning", "alone", "parts-and-whole.rest", params,
                (place(line.draft, last.mention), *(place(line.draft, f.mention, "related") for f in shares[:-1])),
                outlier=written(line, last),
            )  # fmt: skip
            return


def told_before(line: Line) -> bool:
    """Whether the sentence before tells shares too, which may be of the same whole."""
    mentions = line.draft.mentions
    before = line.sentence - 1
    near = mentions_in(line.draft, line.draft.sentences[before]) if before >= 0 else ()
    return any(mentions[number].kind == "percent" for number in near)


# --- named lists ------------------------------------------------------------------------------------


def lists(draft: Draft) -> Iterator[Finding]:
    """`tiga tersangka, yakni Ali, Budi, Candra, dan Dedi`: a list of names that has not as many as are stated."""
    openers = list_openers(draft.article.language)
    for mention in draft.mentions:
        if mention.kind != "count":
            continue
        amount = amount_of(mention)
        if amount is None or amount.bound != "equal" or not 2 <= amount.number <= MOST_NAMED:
            continue
        behind = [word.lower() for word in draft.words[mention.last : mention.last + WORDS_BETWEEN + 2]]
        at = next((n for n, word in enumerate(behind) if word in openers), -1)
        if at > 0 and all(word.isalpha() or word == "," for word in behind[:at]):
            names = named(draft, mention.last + at + 1, mention)
            if names and len(names) != amount.number:
                yield miscounted(draft, mention, names)


@cache
def list_openers(language: str) -> frozenset[str]:
    """Words that open a complete list."""
    return frozenset(LANGUAGES.get(language, LANGUAGES[DEFAULT]).LIST_OPENERS.split("|"))


def named(draft: Draft, first: int, mention: Mention) -> list[tuple[int, int]]:
    """The names of a list that fills the rest of its sentence, as tokens (first, last exclusive); [] if it is more than names."""
    stop = draft.sentences[sentence_at(draft, mention.first)].last
    stop -= draft.words[stop - 1] == "."
    ands = frozenset(LANGUAGES.get(draft.article.language, LANGUAGES[DEFAULT]).LIST_JOINTS.split("|")[-2:])
    names, start, joints = [], first, []
    for at in range(first, stop + 1):
        word = draft.words[at] if at < stop else ""
        if word in (",", "") or word in ands:
            names += [(start, at)] if at > start else []
            joints += [word] if at > start or word in ands else []
            start = at + 1
        elif not word[0].isupper():
            return []
    complete = joints[-1:] == [""] and sum(joint in ands for joint in joints) == 1 and joints[-2] in ands
    return names if complete and all(b - a <= LONGEST_NAME for a, b in names) else []


def miscounted(draft: Draft, mention: Mention, names: list[tuple[int, int]]) -> Finding:
    """The finding at the stated count, with every name."""
    path = draft.article.path
    text = " ".join(draft.article.text[mention.start : mention.end].split())
    places = tuple(Location(path, draft.starts[a], draft.ends[b - 1], "related") for a, b in names)
    params = (("text", text), ("n", str(len(names))))
    return Finding(
        "list-count", "CONFLICTING", "warning", "alone", "list-count", params, (place(draft, mention), *places),
        outlier=text,
    )  # fmt: skip
