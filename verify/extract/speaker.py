"""The phrase around a speaker's name: `[role] [affiliation] [rank] NAME [, apposition]`, in either order.

Comes in: the types of an article's tokens and where a name stands. Goes out: the tokens of the role and of the
affiliation. Everything is told from the string of types: the head noun of a role begins the phrase, and inside it
the head of an organisation (or an acronym) begins the affiliation.
"""

import re
from typing import NamedTuple

#: what may stand inside a role phrase: capitalised words, `dan`, a comma in a list, a preposition, brackets, numbers;
#: `{end}` is where the text may break off
INSIDE = (
    r"(?:[ABCDGLRVTUWOJYr4d/&]|a{{1,3}}(?=[ABCDGLRVWOJYilhe,]{end})|-(?=[ABW]{end})|e(?=[ADWBRrJOYa]{end})|[ilh]f?(?=a{{0,2}}[4d]?[ABDLOWJY]{end})"
    r"|\([ABCDGLRVTWOJYilhed/4&-]+\)|,(?=[ADWJLOYB]+(?:,[ADWJLOYB]+)*,?(?:e(?:[ADW]{end}){end}){end})|,(?=e(?:[ADWOJ]{end}))|n(?=[ADWO]))*"
)
#: a role phrase up to a name
PHRASE = re.compile(r"[RVr]" + INSIDE.format(end="") + r",?(?:[TUt]\.?)*$")
#: a role phrase that a run of capitals goes on with
OPEN = re.compile(r"[RVr]" + INSIDE.format(end="|$") + r"[,.TU]*$")
#: a rank, a comma or a small word at the end of a phrase
RANK_END = re.compile(r"(?:[,ea]|[TU](?:[TU.]|W|B)*(?:\([TUA]+\))?)+$")
APPOSITION = re.compile(r",f?((?:[RVr]|(?<=f)a{1,3}(?=[lih]f?[ABDLOWJY]))" + INSIDE.format(end="") + ")")
FROM = re.compile(r"ha{0,2}(4?d?(?:[ABDGLTUWOJY]|e(?=[ADWO])|\([ABCGLWOJY\d/-]+\))+)")
#: heads of organisations, and of units inside one: a unit belongs to the role if its organisation follows
ORGANISATION, UNIT = "OBJ", "D"
#: `Komisi II DPR dari Fraksi …`: a seat, whose name is one piece
FRACTION = re.compile("[OBDW][ALW]*hD")
#: what numbers a unit: `Komisi II`, `Komisi E`
NUMBERED = ("d", "C", "4")


class Description(NamedTuple):
    """Tokens of role and affiliation, `last` exclusive; (-1, -1) where there is none."""

    role: tuple[int, int]
    affiliation: tuple[int, int]


ABSENT = (-1, -1)
NONE = Description(ABSENT, ABSENT)


def describe(types: str, low: int, first: int, last: int, high: int) -> Description:
    """What is said of the person whose name takes tokens `first` to `last`, between tokens `low` and `high`."""
    before = PHRASE.search(types, low, first)
    if before is not None:
        start = before.start()
        while start > low and types[start - 1] == "W":  # `Marketing Communications | Executive`
            start -= 1
        found = divide(types, start, before.start(), trim(types, before.start(), first))
        origin = FROM.match(types, last, high) if found.affiliation == ABSENT else None
        return found if origin is None else found._replace(affiliation=origin.span(1))
    after = APPOSITION.match(types, last, high)
    if after is not None:
        return divide(types, after.start(1), after.start(1), trim(types, *after.span(1)))
    origin = FROM.match(types, last, high)
    if origin is not None:
        return Description(ABSENT, origin.span(1))
    return NONE


def trim(types: str, first: int, last: int) -> int:
    """Where a phrase ends, without the comma and rank at its end."""
    rank = RANK_END.search(types, first + 1, last)
    return rank.start() if rank is not None else last


def behind(types: str, at: int) -> int:
    """Where an affiliation begins: behind the preposition and the article before it."""
    while types[at] in "ilhf":
        at += 1
    return at


def divide(types: str, first: int, head: int, last: int) -> Description:
    """A role phrase as role and affiliation; `head` is its first role noun."""
    start = head
    while start < last and types[start] in "RVrU":
        start += 1
    if "V" in types[head:start] or types[start : start + 1] == "Y":
        return Description((first, last), ABSENT)
    if FRACTION.search(types, start, last):
        return Description((first, last), ABSENT)
    unit = -1
    for at in range(start, last):
        kind = types[at]
        if kind == UNIT or (kind == "O" and types[at + 1 : at + 2] in NUMBERED):
            if unit >= 0:
                return Description((first, at), (at, last))
            unit = at
        elif (kind in ORGANISATION and types[at - 1] != "(") or (kind in "ilh" and at + 1 < last):
            return Description((first, at), (behind(types, at), last))
    if unit >= 0 and not set(types[unit:last]) & set("AGL("):
        return Description((first, last), ABSENT)
    for at in range(start, last):
        if at == unit or (types[at] in "AGL" and types[at - 1] in "RrWUa"):
            return Description((first, at), (at, last))
    return Description((first, last), ABSENT)
