"""Where a role phrase ends and the person's name begins: `Kepala Dinas Kesehatan Provinsi Bali | Putu Arya`.

Comes in: the types of a run of capitalised words that holds, or goes on with, a role. Goes out: two token numbers.
A rank or a common word ends the role; a word that stands alone beside a cue elsewhere, or a given name, begins the
name.
"""

import re
from collections.abc import Sequence

from verify.extract.lexer import Lexed
from verify.extract.speaker_types import CAPITALS

#: a rank, and what belongs to it: `Komisaris Besar`, `Letnan Jenderal TNI`, `Prof. Dr.`
RANK = re.compile(r"[TU](?:[TUW.]|B(?=[ACGT]))*(?=[ABCGL])")
#: the end of a run that can be a person's name
TRAILING = re.compile(r'[ACG][ABCGn."]*$')
#: an acronym in brackets, or more of the same name
GOES_ON = re.compile(r"\([AB]+\)|e[WA]")


#: a name that stands alone beside a cue, so a person's second reference
ALONE = re.compile(rf"[cm]([AG])(?![{CAPITALS}n])|(?:^|[^{CAPITALS}n])([AG])(?=[sw])")
#: a name behind `di` or `ke`, so that of a place
PLACED = re.compile(rf"l([AG])(?![{CAPITALS}n])")
#: a second name behind a comma, whose owner speaks: `Pendiri Lentera Desa|, Rustam Adipati, mengatakan`
APPOSED = re.compile(r"(?:,?x[^.?!:;\"]*?)?,(?:[TUt]\.?)*[ACG][ABCGn.]*(?:,?[swf]|\(d\))")
#: a name behind a comma, so that the one word before it is that of a territory: `Bupati Asri|, Rustam Adipati`
TERRITORY = re.compile(r",(?:[TUt]\.?)*[ACG]")
#: what goes on with a clause, so that the word before it is no part of an organisation: `Kementerian Sosial | Rustam saat`
SPEAKS = re.compile(r",?[swfi]|\(d")
#: `JAKARTA, KOMPAS —` at the head of an article
DATELINE = re.compile(r"[ABCLW]{1,3}(?:,[ABCLW]{1,3})*(?:-|\([ABLJ]+\)-?)")


class Evidence:
    """What the article says elsewhere of its capitalised words."""

    def __init__(self, alone: set[str], placed: set[str], words: Sequence[str], seated: frozenset[str]) -> None:
        self.alone = alone  # folded words that stand alone beside a cue, and words of persons' names
        self.placed = placed  # folded words behind `di` or `ke`
        self.words = words
        self.seated = seated  # words behind which the town of an organisation follows: `Kejaksaan Negeri | Asri`
        self.small: frozenset[str] = frozenset()  # the words as written, made when first asked for

    def is_common(self, folded: str) -> bool:
        """Whether a word stands in small letters somewhere in the article."""
        self.small = self.small or frozenset(self.words)
        return folded in self.small

    def together(self, words: Sequence[str], at: int) -> bool:
        """Whether the last two words of a run stand together elsewhere, behind another word: `Kepala Desa | Budi Santoso`."""
        if len(words) != at + 2:
            return False
        told = [word.lower() for word in self.words]
        places = [n for n in range(1, len(told) - 1) if told[n] == words[at] and told[n + 1] == words[at + 1]]
        return any(told[n - 1] != words[at - 1] for n in places)


def evidence(lexed: Lexed, types: str, seated: frozenset[str]) -> Evidence:
    """The evidence of an article; behind words of `seated` a court or prosecution names its town."""
    folded = lexed.folded
    alone = {folded[m.end() - 1] for m in ALONE.finditer(types)}
    placed = {folded[m.end() - 1] for m in PLACED.finditer(types)} - alone
    placed.update(folded[: dateline(types)])
    return Evidence(alone, placed, lexed.words, seated)


def dateline(types: str) -> int:
    """The token behind the dateline at the head of an article; 0 for none."""
    found = DATELINE.match(types)
    return found.end() if found else 0


def name_start(types: str, folded: Sequence[str], evidence: Evidence, first: int, last: int) -> tuple[int, int]:
    """Where the role phrase ends and where the name begins: with a rank between them these differ."""
    kinds = types[first:last]
    for ranked in RANK.finditer(kinds):
        if ranked.start() and not (kinds[ranked.start()] == "U" and kinds[ranked.start() - 1] in "RWO"):
            return first + ranked.start(), first + ranked.end()
    trailing = TRAILING.search(kinds)
    if trailing is None or goes_on(types, last, kinds[: trailing.start()]):
        return last, last
    start = first + cut(folded[first:last], evidence, kinds, trailing.start(), types[last : last + 2])
    if last - start == 1 and types[start - 1] == "V" and TERRITORY.match(types, last):
        return last, last
    known = types[start : start + 1] == "G" or not evidence.alone.isdisjoint(folded[start:last])
    if start < last and not known and APPOSED.match(types, last):
        return last, last
    return start, start


def goes_on(types: str, last: int, before: str) -> bool:
    """Whether the name of an organisation goes on behind a run: `Perhimpunan Hotel | dan Restoran Indonesia (PHRI)`."""
    if before[-1:] not in tuple("OHWJDYRr"):
        return False
    return GOES_ON.match(types, last) is not None and (before[-1] not in "Rr" or types[last] == "e")


def cut(words: Sequence[str], evidence: Evidence, kinds: str, start: int, behind: str) -> int:
    """Where in a run the person's name begins; `start` is the first word that can be part of a name, `behind` follows."""
    size = len(kinds)
    start = behind_common(words, evidence, kinds, start)
    before = kinds[start - 1 : start]
    if before and before in "JY" and kinds[start] != "G" and not evidence.together(words, start):
        start += 1
    if before == "W" and words[start - 1] in evidence.seated and kinds[start - 2] == "O" and size - start > 2:
        start += 1
    while start < size and words[start] in evidence.placed:
        start += 1
    for at in range(start, size):
        if words[at] in evidence.alone:
            return known_name(kinds, start, at, before)
    given = kinds.find("G", start)
    if before and before in "OH" and kinds[start - 2 : start - 1] in ("A", "B", "G"):
        return start  # `Lentera Institute | Rustam`
    if before and before in "OHD":
        return given if given >= 0 else size - 2 if size - start > 2 else size
    if before == "V" and size - start > 2 and kinds[start] != "G":
        return start + 1
    if given >= 0 and size - start > 4:
        return given
    if before == "W" and size - start == 1 and not SPEAKS.match(behind):
        return size
    return start


def behind_common(words: Sequence[str], evidence: Evidence, kinds: str, start: int) -> int:
    """Where a run begins behind its last common word and its last acronym, which belong to the organisation."""
    size = len(kinds)
    for at in range(size - 2, start - 1, -1):
        alone = at < size - 2 or words[size - 1] in evidence.alone
        if kinds[at] == "A" and evidence.is_common(words[at]) and alone:
            start = at + 1
            break
    for at in range(size - 1, start, -1):
        if kinds[at] == "B" and len(words[at]) > 2:
            return at + 1
    return start + 1 if kinds[start] == "B" and len(words[start]) > 2 and start + 1 < size else start


def known_name(kinds: str, start: int, at: int, before: str) -> int:
    """Where a name begins of which the word at `at` is said alone elsewhere."""
    if kinds[at] == "G" and at > start and before and before in "WJY":
        return at
    if before and before not in "WLBAJY":
        return at if at + 1 < len(kinds) or at == start or before in "OHD" else at - 1
    return start
