"""Tokens → sentences: where a stop, a line break or the border of a zone ends one.

Works on the columns of the lexer: one regular expression over the type string finds the stops, one over the text finds
the line breaks, and Python decides only there. Following Unicode UAX #29, closing marks after a stop
belong to the sentence; beyond it, abbreviations, initials, numbers and hard-wrapped lines do not end one.
"""

import re
from bisect import bisect_left
from functools import cache, partial
from itertools import accumulate
from typing import NamedTuple

from verify.languages import LANGUAGES
from verify.model import Article, Sentence
from verify.values.lexer import Lexed, Lexicon

STOPS = ".!?…"
BREAK = re.compile(r"\n\s*")
OLD_BREAK = re.compile(r"\r\s*")
CLOSERS = "\"')]}"
HEADING_WORDS = 14  # a line of more words is no heading
FULL_WIDTH = 0.75  # a line of more than this share of the widest line is not a heading but wrapped copy
WRAPPED = 100  # where no line is wider and blank lines part the paragraphs, a line break parts none


class Plain(dict[str, bool]):
    """Folded word → whether a full stop behind it needs no second look (no abbreviation, initial, short number)."""

    def __init__(self, abbreviations: frozenset[str]) -> None:
        super().__init__()
        self.abbreviations = abbreviations

    def __missing__(self, word: str) -> bool:
        if len(self) > Lexicon.LIMIT:
            self.clear()
        long = len(word) > 2 or not word[-1].isalnum()
        plain = self[word] = long and word not in self.abbreviations
        return plain


class Tables(NamedTuple):
    """The tables of a language that sentences need, folded."""

    abbreviations: frozenset[str]
    before_numbers: frozenset[str]
    lettered: frozenset[str]
    small: frozenset[str]
    open: frozenset[str]  # abbreviations and ends of addresses: before or behind a stop in mid-sentence
    openers: frozenset[str]  # words that begin a sentence and no name
    plain: Plain


@cache
def tables_of(language: str) -> Tables:
    """The tables of a language, made once a run."""
    module = LANGUAGES[language]
    abbreviations = frozenset(module.ABBREVIATIONS.split())
    return Tables(
        abbreviations,
        frozenset(module.NUMBER_ABBREVIATIONS.split()),
        frozenset(module.LETTERED.split()),
        frozenset(module.SMALL_WORDS.split()),
        frozenset(module.OPEN_ABBREVIATIONS.split()),
        frozenset([*module.SMALL_WORDS.split(), *module.SPEECH_TYPES.get("f", "").split()]),
        Plain(abbreviations),
    )


def split(article: Article, lexed: Lexed, language: str) -> tuple[Sentence, ...]:
    """All tokens as sentences, in order: each belongs to exactly one, and none crosses the border of a zone."""
    tables = tables_of(language)
    count = len(lexed.words)
    cuts = dict.fromkeys(_stops(lexed, tables), False)  # first token of a sentence → does a paragraph begin there?
    cuts.update(_breaks(article.text, lexed, tables))
    borders = [bisect_left(lexed.starts, zone.start) for zone in article.zones]
    previous = ""
    for token, zone in zip(borders, article.zones, strict=True):
        cuts[token] = cuts.get(token, False) or (previous != "dateline" and zone.kind != "end-mark")
        previous = zone.kind
    cuts[0] = cuts[count] = False
    firsts = sorted(cuts)
    paragraphs = accumulate([int(cuts[first]) for first in firsts])
    kinds: list[str] = []
    last = dict(zip(borders, article.zones, strict=True))  # a zone without a token holds no sentence
    for token, zone in last.items():
        kinds += [kinds[-1] if kinds else zone.kind] * (bisect_left(firsts, token) - len(kinds)) + [zone.kind]
    kinds += (kinds[-1:] or ["body"]) * (len(firsts) - len(kinds))
    # a tuple of columns → rows, without a call of Python's a row
    rows = zip(firsts, firsts[1:], paragraphs, kinds, strict=False)
    return tuple(map(partial(tuple.__new__, Sentence), rows))


def _stops(lexed: Lexed, tables: Tables) -> list[int]:
    """The tokens that begin a sentence because the one before ended with a stop; some may be named twice."""
    words, gaps, folded, types, plain = lexed.words, lexed.gaps, lexed.folded, lexed.types, tables.plain
    final = len(words) - 1
    out = []
    for mark in STOPS:
        place = types.find(mark, 1)
        while 0 < place < final:
            after = place + 1
            # nearly every stop: a plain word, a full stop against it, a blank, a capital letter (or a mark and one)
            head = after + (types[after] == '"' and after < final and not gaps[after + 1])
            if words[head] != folded[head] and gaps[after] and plain[folded[place - 1]] and not gaps[place]:
                out.append(after)
            elif types[place - 1] not in STOPS:
                after = _behind(lexed, place)
                if after <= final and _ends(lexed, place, after, tables):
                    out.append(after)
            place = types.find(mark, after)
    return out


def _behind(lexed: Lexed, place: int) -> int:
    """The token behind a stop, the stops that follow it, and the marks that close behind them."""
    words, gaps, types = lexed.words, lexed.gaps, lexed.types
    while types[place : place + 1] in tuple(STOPS):
        place += 1
    # closing marks stand against the stop, or are blank on both sides
    while types[place : place + 1] in tuple(CLOSERS) and (
        not gaps[place] or (gaps[place + 1] and words[place] not in "“‘«")
    ):
        place += 1
    return place


def _ends(lexed: Lexed, mark: int, after: int, tables: Tables) -> bool:
    """Whether the stop at token `mark` ends a sentence, so that token `after` begins one."""
    words, gaps = lexed.words, lexed.gaps
    following, kind = words[after], lexed.types[after]
    if kind in "\"'([":  # an opening mark: what it opens decides
        following = words[after + 1] if after + 1 < len(words) else following
    head = following[0]
    word, folded = words[mark - 1], lexed.folded[mark - 1]
    plain = folded not in tables.abbreviations or (len(word) > 2 and word.isupper())
    if head.islower():  # a slip, or a name such as `iPhone`; behind a quotation the cue goes on
        alone = words[mark] == "." and after == mark + 1 and gaps[after] and not gaps[mark]
        return bool(alone) and plain and len(word) > 2 and word.islower() and not {folded, following} & tables.open
    if kind in ",;:-)]/%":
        return False
    if words[mark] != ".":
        return bool(gaps[after]) or after > mark + 1
    if gaps[mark] and gaps[mark] != " ":
        return True
    if not gaps[after] and after == mark + 1:  # `kabar.com`, `S.H`, but `selesai.Kemudian`
        whole = (word.islower() and len(word) > 1) or not word[-1].isalnum()
        return whole and head.isupper() and following[1:].islower() and len(following) > 3
    if word.isdigit() and len(word) < 3 and (mark == 1 or "\n" in gaps[mark - 1]):  # `1. Nama` heads a list
        return False
    if head.isdigit() and word[0].isdigit():  # `Rp 12. 000`, `pukul 13. 30`
        return not (word.isdigit() and len(word) <= 3 and following.isdigit() and len(following) in (2, 3))
    if not plain:
        return after > mark + 1
    if head.isdigit():
        return folded not in tables.before_numbers
    return len(word) > 1 or not word.isupper() or _letter(lexed, mark - 1, after, tables)


def _letter(lexed: Lexed, at: int, after: int, tables: Tables) -> bool:
    """Whether the single capital letter at token `at` can end a sentence (`vitamin C.`) and is no initial of a name."""
    if at == 0 or "\n" in lexed.gaps[at]:
        return False
    before = lexed.words[at - 1]
    return lexed.folded[at - 1] in tables.lettered or before[0].isdigit() or lexed.folded[after] in tables.openers


def _breaks(text: str, lexed: Lexed, tables: Tables) -> dict[int, bool]:
    """Tokens that begin a sentence because of a line break → whether a paragraph begins there."""
    mark, pattern = ("\n", BREAK) if "\n" in text or "\r" not in text else ("\r", OLD_BREAK)
    starts = lexed.starts
    if text.count(mark) == 2 * text.count(2 * mark):  # blank lines and nothing else
        return dict.fromkeys([bisect_left(starts, match.end()) for match in pattern.finditer(text)], True)
    out: dict[int, bool] = {}
    single = []
    for match in pattern.finditer(text):
        begin, end = match.span()
        if end - begin > 1 and text.find(mark, begin + 1, end) > 0:
            out[bisect_left(starts, end)] = True
        else:
            single.append((bisect_left(starts, end), begin))
    if single:
        _single(text, lexed, tables, single, out)
    return out


def _single(text: str, lexed: Lexed, tables: Tables, single: list[tuple[int, int]], out: dict[int, bool]) -> None:
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
        fresh = _line_ends(lexed, token, tables) or (
            fresh and bool(line) and place - start < FULL_WIDTH * width and _heading(line, lexed.words[token], tables)
        )
        if fresh:
            out[token] = apart


def _line_ends(lexed: Lexed, token: int, tables: Tables) -> bool:
    """Whether the line before `token` ends as sentences end, or a list item begins."""
    types, last = lexed.types, token - 1
    while last > 0 and types[last] in CLOSERS:
        last -= 1
    if types[last] in STOPS:
        return last < token - 1 or lexed.folded[last - 1] not in tables.abbreviations
    if types[token] in "•*·" or (types[token] == "-" and types[last] != "a"):
        return True
    following = lexed.words[token]
    return types[last] == ":" and not following[0].islower()


def _heading(line: str, following: str, tables: Tables) -> bool:
    """Whether a line without a final stop stands on its own above a line that begins with `following`."""
    if following[0].islower() or line[-1] in ".,;-–—(/" or line.count(" ") >= HEADING_WORDS:
        return False
    last = line.rsplit(None, 1)[-1].lower()
    return last not in tables.small
