"""Tokens → sentences: where a stop, a line break or the border of a zone ends one.

Works on the columns of the lexer: one regular expression over the type string finds the stops, one over the text finds
the line breaks, and Python decides only there. Following Unicode UAX #29, closing marks after a stop
belong to the sentence; beyond it, abbreviations, initials, numbers and hard-wrapped lines do not end one.
"""

import re
from bisect import bisect_left
from types import ModuleType

from verify.extract.lexer import Lexed
from verify.model import Article, Sentence

STOPS = re.compile(r"[.!?…]+[\"')\]}]*")
BREAK = re.compile(r"\n\s*")
OLD_BREAK = re.compile(r"\r\s*")
CLOSERS = "\"')]}"
HEADING_WORDS = 14  # a line of more words is no heading
FULL_WIDTH = 0.75  # a line of more than this share of the widest line is not a heading but wrapped copy
WRAPPED = 100  # where no line is wider and blank lines part the paragraphs, a line break parts none


def split(article: Article, lexed: Lexed, language: ModuleType) -> tuple[Sentence, ...]:
    """All tokens as sentences, in order: each belongs to exactly one, and none crosses the border of a zone."""
    count = len(lexed.words)
    starts = lexed.starts
    cuts = dict.fromkeys(_stops(lexed, language), False)  # first token of a sentence → does a paragraph begin there?
    cuts.update(_breaks(article.text, lexed, language))
    zones, previous = [], ""
    for zone in article.zones:
        token = bisect_left(starts, zone.start)
        apart = previous != "dateline" and zone.kind != "end-mark"
        cuts[token] = cuts.get(token, False) or apart
        zones.append((token, zone.kind))
        previous = zone.kind
    cuts.pop(0, None)
    cuts.pop(count, None)
    zones.append((count + 1, ""))
    out: list[Sentence] = []
    first = paragraph = number = 0
    kind = "body"
    for cut in [*sorted(cuts), count]:
        while zones[number][0] <= first:
            kind = zones[number][1]
            number += 1
        if cut > first:
            out.append(Sentence(first, cut, paragraph, kind))
        paragraph += cuts.get(cut, False)
        first = cut
    return tuple(out)


def _stops(lexed: Lexed, language: ModuleType) -> list[int]:
    """The tokens that begin a sentence because the one before ended with a stop."""
    words, gaps, count = lexed.words, lexed.gaps, len(lexed.words)
    out = []
    for match in STOPS.finditer(lexed.types):
        first, last = match.span()
        stop = first + 1
        while stop < last and words[stop] in ".!?…":
            stop += 1
        while stop < last and (not gaps[stop] or (gaps[stop + 1] and words[stop] not in "“‘«")):
            stop += 1  # closing marks stand against the stop, or are blank on both sides
        if stop < count and _ends(lexed, first, stop, language):
            out.append(stop)
    return out


def _ends(lexed: Lexed, mark: int, after: int, language: ModuleType) -> bool:
    """Whether the stop at token `mark` ends a sentence, so that token `after` begins one."""
    words, gaps = lexed.words, lexed.gaps
    following, kind = words[after], lexed.types[after]
    if kind in "\"'([":  # an opening mark: what it opens decides
        following = words[after + 1] if after + 1 < len(words) else following
    head = following[0]
    if head.islower() or kind in ",;:-)]/%":
        return False
    if words[mark] != ".":
        return bool(gaps[after]) or after > mark + 1
    if mark == 0 or (gaps[mark] and gaps[mark] != " "):
        return mark > 0
    word, folded = words[mark - 1], lexed.folded[mark - 1]
    if not gaps[after] and after == mark + 1:  # `kumparan.com`, `S.H`, but `selesai.Kemudian`
        return word.islower() and len(word) > 1 and head.isupper() and following[1:].islower() and len(following) > 3
    if head.isdigit() and word[0].isdigit():  # `Rp 12. 000`, `pukul 13. 30`
        return not (word.isdigit() and len(word) <= 3 and following.isdigit() and len(following) in (2, 3))
    if folded in language.ABBREVIATIONS:
        return after > mark + 1
    if head.isdigit():
        return folded not in language.NUMBER_ABBREVIATIONS
    if len(word) == 1 and word.isupper():
        return _letter(lexed, mark - 1, language)
    # `1. Nama` at the head of a line is a list
    return not (word.isdigit() and len(word) < 3 and (mark == 1 or "\n" in gaps[mark - 1]))


def _letter(lexed: Lexed, at: int, language: ModuleType) -> bool:
    """Whether the single capital letter at token `at` is a letter that ends a sentence (`vitamin C.`) and no initial."""
    if at == 0 or "\n" in lexed.gaps[at]:
        return False
    before = lexed.words[at - 1]
    if lexed.folded[at - 1] in language.LETTERED or before[0].isdigit():
        return True
    return before.islower() and lexed.words[at] not in language.HONORIFIC_INITIALS


def _breaks(text: str, lexed: Lexed, language: ModuleType) -> dict[int, bool]:
    """Tokens that begin a sentence because of a line break → whether a paragraph begins there."""
    pattern = BREAK if "\n" in text or "\r" not in text else OLD_BREAK
    out: dict[int, bool] = {}
    single = []
    for match in pattern.finditer(text):
        token = bisect_left(lexed.starts, match.end())
        if match.group().count(text[match.start()]) > 1:
            out[token] = True
        else:
            single.append((token, match.start()))
    if single:
        _single(text, lexed, language, single, out)
    return out


def _single(
    text: str, lexed: Lexed, language: ModuleType, single: list[tuple[int, int]], out: dict[int, bool]
) -> None:
    """Add the single line breaks that end a sentence; hard-wrapped copy keeps its paragraphs."""
    width = max(map(len, text.splitlines()))
    apart = not (out and width <= WRAPPED)
    begin = 0  # of the line that ends at the break
    fresh = True  # whether a sentence began with that line
    for token, place in single:
        start = text.rfind("\n", begin, place) + 1 or begin
        if start > begin:
            fresh = True  # blank lines lie between
        begin = place + 1
        if not 0 < token < len(lexed.words):
            continue
        line = text[start:place].strip() if place - start < 200 else ""
        fresh = _line_ends(lexed, token, language) or (
            fresh and bool(line) and place - start < FULL_WIDTH * width and _heading(line, lexed.words[token], language)
        )
        if fresh:
            out[token] = apart


def _line_ends(lexed: Lexed, token: int, language: ModuleType) -> bool:
    """Whether the line before `token` ends as sentences end, or a list item begins."""
    types, last = lexed.types, token - 1
    while last > 0 and types[last] in CLOSERS:
        last -= 1
    if types[last] in ".!?…":
        return last < token - 1 or lexed.folded[last - 1] not in language.ABBREVIATIONS
    if types[token] in "•*·" or (types[token] == "-" and types[last] != "a"):
        return True
    following = lexed.words[token]
    return types[last] == ":" and not following[0].islower()


def _heading(line: str, following: str, language: ModuleType) -> bool:
    """Whether a line without a final stop stands on its own above a line that begins with `following`."""
    if following[0].islower() or line[-1] in ",;-–—(/" or line.count(" ") >= HEADING_WORDS:
        return False
    last = line.rsplit(None, 1)[-1].lower()
    return last not in language.FUNCTION_WORDS


def headline(line: str, language: ModuleType) -> bool:
    """Whether every word of the line that is no function word begins with a capital letter."""
    words = [word for word in line.split() if word.lower() not in language.FUNCTION_WORDS]
    return sum(not word[0].islower() for word in words) == len(words)
