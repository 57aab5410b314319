"""When two words are one word misspelt, and when they are two spellings of one sound.

A slip is what a hand does on a keyboard: one letter left out, doubled, added, replaced, or two swapped. A variant
is what spelling reforms and transliterations do: Soeharto and Suharto, Djakarta and Jakarta, Sergei and Sergey.
"""

import re
from functools import cache

#: old and foreign spellings → the plain one
SOUNDS = (
    ("oe", "u"), ("eu", "e"), ("dj", "j"), ("tj", "c"), ("sj", "sy"), ("nj", "ny"), ("sy", "s"),
    ("ch", "h"), ("sh", "s"), ("ph", "f"), ("th", "t"),
    ("dh", "d"), ("bh", "b"), ("ks", "x"), ("ck", "k"), ("q", "k"), ("v", "f"), ("w", "u"), ("ey", "i"), ("ei", "i"),
    ("yy", "i"), ("iy", "i"), ("y", "i"), ("z", "s"), ("o", "u"), ("e", "a"), ("'", ""),
)  # fmt: skip
#: a shorter word is too short to tell a slip from another name
SHORTEST = 5
#: the second `SEA Games` is not the third with a slip
NUMERAL = re.compile("[ivxlc]+")
DOUBLED = re.compile(r"([^aeiou])\1")


#: `kh` is read in two ways: Kharisma and Karisma, Rakhmat and Rahmat
READINGS = ("k", "h")


@cache
def sound(word: str, kh: str = "k") -> str:
    """A word without the differences that spellings of one name have: accents, old letters, doubled letters."""
    from unicodedata import combining, normalize

    word = "".join(c for c in normalize("NFD", word) if not combining(c)).replace("kh", kh)
    word = DOUBLED.sub(r"\1", word)
    for old, new in SOUNDS:
        word = word.replace(old, new)
    return DOUBLED.sub(r"\1", word)


def variant(one: str, other: str) -> bool:
    """Whether two words spell one sound: `Muhammad` and `Mohamad`."""
    return one != other and any(sound(one, kh) == sound(other, kh) for kh in READINGS)


def doubling(one: str, other: str) -> bool:
    """Whether two words differ in doubled consonants alone: `Villa`, `Vila`."""
    return one != other and DOUBLED.sub(r"\1", one) == DOUBLED.sub(r"\1", other)


def plural(one: str, other: str) -> bool:
    """Whether one word is the other's English plural or genitive: `Grammy Award`, `Grammy Awards`."""
    short, long = sorted((one, other), key=len)
    return long in (f"{short}s", f"{short}'s") and not long.endswith("ss")


def inflected(one: str, other: str) -> bool:
    """Whether one word may be the other's English adjective: `Manchuria`, `Manchurian`; `Allies`, `Allied`; `License`, `Licensed`."""
    short, long = sorted((one, other), key=len)
    if len(short) < len(long):
        return (long == f"{short}n" and short[-1] == "a") or (long == f"{short}d" and short[-1] == "e")
    return one[:-1] == other[:-1] and {one[-1], other[-1]} in ({"s", "d"}, {"s", "n"})


def kin(one: str, other: str) -> bool:
    """Whether two names differ in their last vowel alone, as those of siblings do: `Rina`, `Rini`."""
    return len(one) == len(other) and one[:-1] == other[:-1] and one[-1] in "aiueo" and other[-1] in "aiueo"


def slip(one: str, other: str) -> bool:
    """Whether one word is the other, of five letters or more, with a slip of the keyboard."""
    gap = len(one) - len(other)
    if not -2 < gap < 2 or one == other or (len(one) < SHORTEST and len(other) < SHORTEST):
        return False  # nearly all pairs of words end here
    if one[0] != other[0] and one[-1] != other[-1]:
        return False  # a slip changes one end at most
    if plural(one, other) or inflected(one, other) or (NUMERAL.fullmatch(one) and NUMERAL.fullmatch(other)):
        return False
    if not (one + other).isalpha() and any(c.isdigit() for c in one + other):
        return False
    if gap:
        short, long = (one, other) if gap < 0 else (other, one)
        at = next((n for n, letter in enumerate(short) if letter != long[n]), len(short))
        return short[at:] == long[at + 1 :]
    differing = [at for at in range(len(one)) if one[at] != other[at]]
    if len(differing) == 1:
        return True
    return (
        one[0] == other[0] and len(differing) <= 4 and differing[-1] - differing[0] < 4 and sorted(one) == sorted(other)
    )


def replaced(one: str, other: str) -> bool:
    """Whether two words differ in one letter that stands for another: `Kompas`, `Komnas`; many short names do."""
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def swapped(one: str, other: str) -> bool:
    """Whether two neighbouring letters changed places, and nothing else."""
    if len(one) != len(other) or one == other:
        return False
    at = next(n for n in range(len(one)) if one[n] != other[n])
    return one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
