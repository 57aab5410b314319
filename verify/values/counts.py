"""Bare numbers → `CountForm`s, unless they only name something: an article of law, a room, a score, a telephone."""

import re
from functools import cache
from types import ModuleType

from verify.values.forms import AgeForm, Amount, CountForm, DateForm, MoneyForm, Part, PercentForm
from verify.values.found import Found, noun
from verify.values.fractions import closes
from verify.values.hedges import hedge
from verify.values.lexer import Lexed

#: types of words that `satu` counts although they are no common nouns: `satu kali`, `satu poin`, `satu versi`
COUNTED = "ρJλ"
#: how many words may stand before the noun that is counted, the noun included
DESCRIBING = 4


def count(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> Found | None:
    """A bare number that counts something; None where it only names."""
    if bracketed_age(lexed, at, after) or (
        at and lexed.types[at - 1] in "αD" and aged(lexed, at, after, number, tables)
    ):
        return Found("age", at, after, AgeForm(number))
    if lexed.words[after : after + 1] == ["x"] and not lexed.gaps[after]:
        return Found("count", at, after + 1, CountForm(number))  # 2.5x
    if at > 1 and lexed.types[at - 1] == "D" and (first := percent_of(lexed, at, after, tables)):
        return Found("percent", first, after, PercentForm(number))
    if named(lexed, at, after, tables):
        return None
    if at and lexed.folded[at - 1] in tables.PREFIXED and not noun(lexed, after):
        return Found("money", at - 1, after, MoneyForm(number, tables.CURRENCIES[lexed.folded[at - 1]]))
    if number.vague and lexed.folded[at] in tables.SOME and passing(lexed, at, after):
        return None
    if number.vague and lexed.folded[after - 1] in tables.DETERMINERS and lexed.types[at - 1 : at] != "ą":
        return None  # some analysts, few doubt it
    if bare_year(lexed, at, after, tables):
        return Found(
            "date", at, after, DateForm(int(lexed.words[at]), parts=(Part("year", lexed.starts[at], lexed.ends[at]),))
        )
    of = counted(lexed, after, number, tables) if tables.PLURALS else noun(lexed, after)
    return Found("count", at, after, CountForm(number, of))


def counted(lexed: Lexed, at: int, number: Amount, tables: ModuleType) -> str:
    """What is counted, where plurals tell nouns: the one at a token, past words that only describe it (`1,100 new homes`)."""
    first = noun(lexed, at)
    if lexed.types[at : at + 1] in ("ρ", "λ"):
        return lexed.folded[at]  # nine times, 500 pages
    if first in tables.LIGHT_WORDS and first not in tables.COUNTERS:
        return ""
    if not first or number.number == 1 or first.endswith(tables.PLURALS):
        return first
    for later in range(at + 1, at + DESCRIBING):
        word = noun(lexed, later)
        if not word or word in tables.FUNCTION_WORDS or word in tables.LIGHT_WORDS:
            break
        if word.endswith(tables.PLURALS):
            return word
    return "" if first in tables.COUNTERS else first


def passing(lexed: Lexed, at: int, after: int) -> bool:
    """`as few as 10`, `several tens of thousands`: a vague word that only leads to another number."""
    comparing = at > 0 and lexed.folded[at - 1] in lexed.folded[after : after + 1]
    return comparing or lexed.types[after : after + 1] == "v"


def percent_of(lexed: Lexed, at: int, after: int, tables: ModuleType) -> int:
    """Where `percent of 10` begins, at the end of a clause and with no number before it; 0 for anything else."""
    if lexed.folded[at - 1] not in tables.PARTITIVES or not closes(lexed, after):
        return 0
    split = bool(tables.PER_CENT) and lexed.folded[max(0, at - 3) : at - 1] == tables.PER_CENT
    first = at - 2 - split
    if not split and lexed.types[at - 2] != "%":
        return 0
    return max(first, 1) if first == 0 or lexed.types[first - 1] not in "dn4um" else 0


def bracketed_age(lexed: Lexed, at: int, after: int) -> bool:
    """`Siti Aminah (31)`, `Siti Aminah, 31,`, `NYD (37)`: a two-digit number alone behind a name or initials."""
    if lexed.types[at] != "d" or len(lexed.words[at]) != 2 or lexed.words[at][0] == "0":
        return False
    if at > 2 and lexed.types[at - 3 : after + 1] == "AA,d,":
        return True
    if at < 2 or lexed.types[at - 1 : after + 1] != "(d)" or lexed.gaps[at] or lexed.gaps[after]:
        return False
    return lexed.types[at - 3 : at - 1] == "AA" or (lexed.types[at - 2] == "B" and len(lexed.words[at - 2]) < 4)


def aged(lexed: Lexed, at: int, after: int, number: Amount, tables: ModuleType) -> bool:
    """`aged 43`, `at the age of 12`, `usia 43`: a number of at most three digits behind a word of age, and no noun behind it."""
    linked = lexed.types[at - 1] == "D" and lexed.folded[at - 1] in tables.PARTITIVES | tables.BETWEEN
    before = at - linked - 1
    if before < 0 or lexed.types[before] != "α" or not 0 < number.number < 125:
        return False
    return lexed.types[after : after + 1] != "a" or lexed.folded[after] in tables.FUNCTION_WORDS


def bare_year(lexed: Lexed, at: int, after: int, tables: ModuleType) -> bool:
    """`pemilu 2019.`: four digits without a mark behind a common noun, and nothing behind them that they count."""
    if lexed.types[at] != "4" or after != at + 1 or not "1900" <= lexed.words[at] < "2100" or not at:
        return False
    if tables.GROUPED and dated(lexed, at, after, tables):
        return True
    before = lexed.folded[at - 1]
    if lexed.types[at - 1] != "a" or before in tables.FUNCTION_WORDS or before in tables.AMOUNTING:
        return False
    behind = lexed.types[after : after + 1]
    return behind != "a" or lexed.folded[after] in tables.FUNCTION_WORDS


def dated(lexed: Lexed, at: int, after: int, tables: ModuleType) -> bool:
    """`his 1995 book`, `its 2006 high`, `a secret 1902 pact`: four bare digits before a noun in the singular, where counts have marks."""
    behind = lexed.folded[after] if lexed.types[after : after + 1] == "a" else ""
    before = lexed.folded[at - 1]
    if (
        not behind
        or before in tables.AMOUNTING
        or not (lexed.types[at - 1] in "aąη" or before in tables.FUNCTION_WORDS | tables.LIGHT_WORDS)
    ):
        return False
    return behind not in tables.FUNCTION_WORDS and not behind.endswith(tables.PLURALS)


def named(lexed: Lexed, at: int, after: int, tables: ModuleType) -> bool:
    """Whether a number is part of a name, a label, a score or a code rather than a count."""
    kind = lexed.types[at]
    if labelled(lexed, at):
        return True
    if at > 1 and lexed.types[at - 1] == "D" and lexed.folded[at - 2] in tables.GROUPS:
        return lexed.words[at - 2][0].isupper()  # Group of 20
    if kind == "u" and after == at + 1 and tables.NUMBERS[lexed.folded[at]] == 1:
        return one_of_many(lexed, at, after, tables)
    if kind == "u" and lexed.words[at][0].isupper() and lexed.types[at - 1 : after + 1 : after + 1 - at] == "ηA":
        return True  # the Three Gorges
    if kind == "u" and lexed.words[at][0].isupper() and lexed.types[at - 1 : at] in ("A", "B"):
        return "\n" not in lexed.gaps[at] and lexed.types[after : after + 1] in ("a", ",", ".", ";", ")")  # BBC Two
    if kind not in "dn4":
        return kind == "m" and after == at + 1 and lexed.types[at - 1 : at] == "Π"  # parts per million
    return coded(lexed, at, after) or scored(lexed, at, after, tables) or in_a_name(lexed, at, after, tables)


def labelled(lexed: Lexed, at: int) -> bool:
    """`Pasal 5`, `No. 7`, `#3`, `pukul: 3`."""
    before = lexed.types[at - 1 : at] if at else ""
    if before == "U" and lexed.words[at - 1].isupper() and (at < 2 or lexed.types[at - 2] not in "dnu4"):
        return True  # KM 164
    if before == "." and not lexed.gaps[at] and not lexed.gaps[at - 1]:
        return True  # BA.5
    if before in ("G", "e", "i", "r", "y") and lexed.words[at - 1][0].isupper():  # Euro 2020, Day 1
        plain = len(lexed.words[at]) < 3 and lexed.types[at + 1 : at + 2] not in ("m", "k", "C")
        return lexed.types[at] == "4" or plain
    if before == ":":
        return not lexed.gaps[at]
    return before in ("λ", "/", "#", "+") or (before == "." and at > 1 and lexed.types[at - 2] == "λ")


def one_of_many(lexed: Lexed, at: int, after: int, tables: ModuleType) -> bool:
    """`satu sama lain`, `yang satu ini`, `one another`: `satu` counts only before a noun."""
    if at == 0 and after == len(lexed.types):
        return False
    word = lexed.folded[after] if after < len(lexed.types) else ""
    before = lexed.folded[at - 1] if at else ""
    behind = lexed.types[after : after + 1]
    counted = noun(lexed, after) != "" or (behind != "" and behind in COUNTED)
    counted = counted or lexed.types[after : after + 2] in ("Lρ", "Lz")  # one last time
    return word in tables.NOT_COUNTED or before in tables.NOT_COUNTED_BEFORE or (at > 0 and not counted)


def coded(lexed: Lexed, at: int, after: int) -> bool:
    """`0812-3456`, `007`, `A-4`, `12:x`, and the numbers of a list (`6. Simpan di kulkas`)."""
    word, before, behind = lexed.words[at], lexed.types[at - 1 : at] if at else "", lexed.types[after : after + 1]
    if before and word[0] == "0" and len(word) > 1 and word.isdigit():
        return True
    if (before in ("-", "'", ")", "@", "_", "=", "%", "&", "?") and not lexed.gaps[at]) or (
        behind in ("-", "/", ":", "@") and not lexed.gaps[after]
    ):
        return True
    if behind and not lexed.gaps[after] and lexed.words[after][0].isalpha():
        return True  # 1080p
    if lexed.types[after : after + 2] in ("Bd", "B4"):
        return True  # 12 CFR 1026
    first = at == 0 or "\n" in lexed.gaps[at] or before in (".", "!", "?", '"')
    return first and behind == "." and lexed.types[after + 1 : after + 2] in ("A", "B") and lexed.types[at] == "d"


def scored(lexed: Lexed, at: int, after: int, tables: ModuleType) -> bool:
    """Either number of `3 - 1`, and minutes of play (`90 + 1`)."""
    if at > 1 and lexed.types[at - 1] == "-" and lexed.types[at - 2] in "dABC":
        return True
    behind = lexed.types[after : after + 2]
    return behind[:1] == "+" or behind in ("-d", "-n")


def opens_a_sentence(lexed: Lexed, at: int, after: int, tables: ModuleType) -> bool:
    """`Sebanyak 12 sekolah`, `Jumlahnya 40 kasus`: a capital for the sentence's sake, and a noun behind the number."""
    if lexed.folded[at - 1] in tables.FUNCTION_WORDS or lexed.folded[at - 1] in tables.FILLERS:
        return True
    begins = at == 1 or lexed.types[at - 2] in ".!?" or "\n" in lexed.gaps[at - 1]
    return begins and lexed.types[after : after + 1] == "a" and not verb(tables.VERB).match(lexed.folded[after])


@cache
def verb(shape: str) -> re.Pattern[str]:
    """The shape of a verb: what has one behind it is a name that does something (`Apollo 11 mendarat`)."""
    return re.compile(rf"(?:{shape})$")


def in_a_name(lexed: Lexed, at: int, after: int, tables: ModuleType) -> bool:
    """`Boeing 737`, `38 North`, `PON 2016`: beside a capitalised word, unless a classifier follows."""
    before, behind = (
        lexed.types[at - 1 : at] if at and "\n" not in lexed.gaps[at] else "",
        lexed.types[after : after + 1],
    )
    if after < len(lexed.types) and lexed.folded[after] in tables.CLASSIFIERS:
        return False
    if before and (before in "ABC" or mixed(lexed.words[at - 1]) or (before == "π" and lexed.words[at - 1] == "P")):
        return lexed.folded[at - 1] not in tables.LIGHT_WORDS and not opens_a_sentence(lexed, at, after, tables)
    if behind != "A" or not before or lexed.types[at] != "d":
        return False
    return not peopled(lexed, after, tables) and hedge(lexed, at, tables) is None


def peopled(lexed: Lexed, at: int, tables: ModuleType) -> bool:
    """`50 Palestinians`, `12 Syrian children`: a capitalised word that is counted, or describes what is."""
    if at >= len(lexed.folded) or lexed.folded[at].endswith(tables.PLURALS):
        return True
    behind = lexed.folded[at + 1] if lexed.types[at + 1 : at + 2] == "a" else ""
    return behind in tables.CLASSIFIERS or (behind.endswith(tables.PLURALS) and behind not in tables.FUNCTION_WORDS)


def mixed(word: str) -> bool:
    """`iPhone`, `eSport`: a name with its capital letter inside."""
    return word[:1].islower() and not word.islower() and word.isalpha()
