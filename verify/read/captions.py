"""Copy pasted as one line → where a caption or heading runs into the next sentence without a stop.

The restart is a capitalised word in mid-sentence, not after a mark, that is no part of a name: a function word (`…
bendera Di lapangan`), a word that this article writes small elsewhere and that goes on as a sentence does (`… di Anu
Perjanjian ini akan`), or a title that opens a clause of its own (`… di lapangan Pak Anu terakhir datang`). What stands
before it must be short and plain, for ordinary copy must hardly ever be cut.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from verify.languages import LANGUAGES

WORDS = range(4, 22)  # a caption has as many words
REACH = 220  # and is no longer, in code points
WINDOW = 20_000  # how far from the place a word is looked for in lower case
MARKS = re.compile(r"[,;:()\[\]\"“”‘’/|–—]|\s-\s")
SENTENCE = re.compile(r"[.!?…][\"”’)]*\s|\n")


class Tables(NamedTuple):
    """What a language knows of restarts."""

    restart: re.Pattern[str]
    small: frozenset[str]
    heads: frozenset[str]  # words that begin names: a capital behind them says nothing
    works: frozenset[str]  # films, songs: what follows them is a title
    people: frozenset[str]  # those that begin the names of people
    proper: frozenset[str]  # words that are names or stand in them
    verb: re.Pattern[str]
    place: re.Pattern[str]
    subordinate: frozenset[str]
    day: re.Pattern[str]
    settled: re.Pattern[str]  # the end of a clause that says where or when
    pointers: frozenset[str]


#: the marks of quotation
DOUBLE = '"“”„«»'


@cache
def small_words(language: str) -> frozenset[str]:
    """Words that no heading ends with."""
    return frozenset(LANGUAGES[language].SMALL_WORDS.split())


@cache
def tables(language: str) -> Tables:
    """The tables of a language, made once a run."""
    module = LANGUAGES[language]

    def ends(words: str) -> str:  # a word that was just read, told by looking back
        return "|".join(rf"(?<=\s{word})" for word in words.split()) or "(?!)"

    def named(kinds: str) -> frozenset[str]:
        return frozenset(word for kind in kinds for word in module.SPEECH_TYPES.get(kind, "").split())

    verb, name, places = rf"(?:{module.VERB})\b", r"[A-Z][\w’'-]+", module.PLACES
    spatial = " ".join(word for word in module.RESTARTS.split() if word.lower() in places.split())
    pointers = "|".join(module.POINTERS.split()) or "(?!)"
    where = rf"\b(?:{'|'.join(places.split())})(?: the| a| an)?"
    titles = "|".join(module.CLAUSE_TITLES.split())
    days = "|".join([word.capitalize() for word in (*module.WEEKDAYS, *module.MONTHS)])
    return Tables(
        re.compile(
            rf"[A-Z](?<=[^\W_]\s.)[a-z]+(?:(?P<word>(?:{ends(module.RESTARTS)})\s[a-z]|(?:{ends(spatial)})\s[A-Z])"
            rf"|(?P<title>(?:{ends(module.CLAUSE_TITLES)})\.?\s{name}\s(?:[a-z]+\s)?{verb})"
            rf"|(?P<noun>(?=\s(?:(?:{pointers})\b|(?:(?:{titles})\.?\s)?{name}(?:\s{name}){{0,2}}\s(?:[a-z]+\s)?{verb}))))"
        ),
        small_words(language),
        named("RVTtOJW"),
        frozenset(module.WORKS.split()),
        named("RVTt"),
        named("RVTtOJWLGz"),
        re.compile(rf"\b{verb}"),
        re.compile(rf"{where} [a-z-]+$"),
        frozenset(module.SUBORDINATE.split()),
        re.compile(rf"\b(?:{days}|(?:19|20)\d\d)\s(?=[A-Z])"),
        re.compile(rf"(?:{where} (?:[a-z-]+|{name}(?:\s{name}){{0,3}})|\b(?:{days}|\d[\d.:]*))$"),
        frozenset(module.POINTERS.split()),
    )


def run_ins(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    """Captions that run into the copy between `start` and `end`: where each begins, and where the copy goes on."""
    known = tables(language)
    small = cache(lambda word, window: _written_small(text, word, window))
    for match in known.restart.finditer(text, start, end):
        at = match.start()
        if match["noun"] is not None and not small(match.group().lower(), at // WINDOW):
            continue
        begin = _sentence_start(text, start, at)
        if (
            begin >= 0
            and _is_caption(text, begin, match, known)
            and not _quoted(text, max(start, text.rfind("\n", 0, at)), at)
        ):
            yield begin, at


def restart(text: str, start: int, end: int, language: str) -> int:
    """Where the copy goes on behind a caption that begins at `start`; -1 if nothing tells before `end`."""
    known = tables(language)
    stop = SENTENCE.search(text, start, end)
    end = stop.start() if stop else end
    day = known.day.search(text, start, end)
    places = [day.end()] if day and known.verb.search(text, start, day.start()) else []
    for match in known.restart.finditer(text, start, end):
        small = match["noun"] is None or _written_small(text, match.group().lower(), match.start() // WINDOW)
        if small and _is_caption(text, start, match, known):
            places.append(match.start())
            break
    return min(places, default=-1)


def _quoted(text: str, start: int, at: int) -> bool:
    """Whether a quotation that began in this paragraph is still open."""
    return sum(map(text[start:at].count, DOUBLE)) % 2 == 1


def _written_small(text: str, word: str, window: int) -> bool:
    """Whether this part of the article writes the word without a capital."""
    part = text[max(0, (window - 1) * WINDOW) : (window + 2) * WINDOW]
    return f" {word} " in part or f" {word}nya " in part


def _sentence_start(text: str, start: int, at: int) -> int:
    """Where the sentence begins that `at` stands in; -1 if that is too far away for a caption."""
    reach = max(start, at - REACH)
    begin = start if reach == start else -1
    for match in SENTENCE.finditer(text, reach, at):
        begin = match.end()
    return begin


def _is_caption(text: str, begin: int, match: re.Match[str], known: Tables) -> bool:
    """Whether what stands between `begin` and the restart is a caption that runs into it."""
    at = match.start()
    before = text[begin:at].strip()
    words = before.split()
    if len(words) not in WORDS or not before[0].isupper() or MARKS.search(before):
        return False
    last = words[-1].lower()
    if last in known.small or last in known.subordinate or known.verb.fullmatch(last):
        return False
    if match["word"]:
        named = last in known.works or (last in known.heads and words[-1][0].isupper())
        return not named and bool(known.verb.search(before))
    if match["title"]:
        plain = known.subordinate.isdisjoint(map(str.lower, words))
        return plain and bool(known.place.search(before) and known.verb.search(before))
    word = match.group().lower()
    pointed = text[match.end() : match.end() + 12].split(None, 1)[0] in known.pointers
    if word in (known.people if pointed else known.proper) or word in known.small:
        return False
    if last in known.heads or words[-1].isupper() or not known.settled.search(before):
        return False
    return bool(known.verb.search(text, match.end(), match.end() + 60)) and (pointed or bool(known.verb.search(before)))
