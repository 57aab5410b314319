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
    r"(?:[ABCDGLRVTUWOHJYr4d/&]|a{{1,3}}(?=[ABCDGLRVWOHJYilhe,]{end})|-(?=[ABW]{end})|e(?=[ADWBRrJOHYad]{end})|[ilh]f?(?=a{{0,2}}[4d]?[ABDLOHWJY]{end})"
    r"|\([ABCDGLRVTWOHJYilhed/4&-]+\)|,(?=[ADWJLOHYB]+(?:,[ADWJLOHYB]+)*,?(?:e(?:[ADW]{end}){end}){end})|,(?=e(?:[ADWOHJ]{end}))|n(?=[ADWOH]))*"
)
#: a role phrase up to a name
PHRASE = re.compile(r"(?:Rf?\(R\)|Rf(?=V))?[RVr]" + INSIDE.format(end="") + r"(?:a{1,3}|,)?(?:[TUt]\.?)*$")
#: a role phrase that a run of capitals goes on with
OPEN = re.compile(r"[RVr]" + INSIDE.format(end="|$") + r"[,.TU]*$")
#: `Pejabat Sementara (Pjs) | Bupati`
ACTING = re.compile(r"Rf?\(R\)|Rf(?=V)")
#: a rank, a comma or a small word at the end of a phrase
RANK_END = re.compile(r"(?:[,et]|(?:T|(?<![RWO])U)(?:[TU.]|W|B)*(?:\([TUA]+\)B?)?|U\([TUA]+\))+$")
#: a role phrase that a relative clause parts from the name: `Ketua Lentera, yang juga guru, | Rustam`
RELATIVE = re.compile(r"([RVr]" + INSIDE.format(end="|$") + r"(?:a{1,3})?),?x[^.?!;:\"]*,(?:[TUt]\.?)*$")
APPOSITION = re.compile(
    r",f?((?:W{0,3}[RVr]|(?<=f)a{1,3}(?=[lih]f?[ABDLOHWJY]))" + INSIDE.format(end="") + "(?:a{1,3})?)"
)
FROM = re.compile(r"ha{0,2}(4?d?(?:[ABDGLTUWOJY]|e(?=[ADWO])|\([ABCGLWOHJY\d/-]+\))+)")
#: heads of organisations, and of units inside one: a unit belongs to the role if its organisation follows
ORGANISATION, UNIT = "OBJH", "D"
#: where a second post begins: `Ketua Koperasi sekaligus | Lurah Asri`
POSTS = re.compile("&(?=[RVrT])")
#: what makes the whole organisation of a council: `Dewan | Pimpinan Pusat`
PARTY = ("RH", "RW")
#: heads that may be a unit of an organisation that follows: `Badan Legislasi DPR`
BODY = "HJ"
#: `Komisi II DPR dari Fraksi …`: a seat, whose name is one piece
FRACTION = re.compile("[OHBDW][ALWd]*h[DO]")
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
    if types.find("x", low, first) >= 0 and (parted := RELATIVE.search(types, low, first)) is not None:
        return divide(types, parted.start(1), parted.start(1), trim(types, *parted.span(1)))
    after = APPOSITION.match(types, last, high)
    if after is not None:
        start = after.start(1)
        head = start + len(types[start : after.end()]) - len(types[start : after.end()].lstrip("W"))
        return divide(types, start, head, trim(types, *after.span(1)))
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
    acting = ACTING.match(types, head, last)
    start = acting.end() if acting is not None else head
    while start < last and types[start] in "RVrU":
        start += 1
    other = POSTS.search(types, start, last)
    if other is not None:
        last = other.start()
    if "V" in types[head:start] or types[start : start + 1] == "Y" or FRACTION.search(types, start, last):
        return Description((first, last), ABSENT)
    split = organisation(types, start, last)
    if split >= 0:
        return Description((first, split), (behind(types, split), last))
    return Description((first, last), ABSENT)


def organisation(types: str, start: int, last: int) -> int:
    """Where in a role phrase the affiliation begins, or -1.

    A unit (`Bidang Humas`) belongs to the role, and so does a body (`Badan Legislasi`) if its organisation follows.
    """
    heads = [at for at in range(start, last) if is_head(types, at, last)]
    unit = -1
    for at in range(start, last):
        kind = types[at]
        if kind in "DH" and types[at + 1 : at + 3] in PARTY:
            return at
        if (
            kind == UNIT
            or (kind in BODY and any(types[h] in "OHB" for h in heads if h > at + 1))
            or (kind in "OH" and types[at + 1 : at + 2] in NUMBERED)
        ):
            if unit >= 0:
                return at
            unit = at
        elif at in heads:
            return named_before(types, start, at, last)
    if unit >= 0 and not set(types[unit:last]) & set("AGLY("):
        return -1
    for at in range(start, last):
        if types[at] in "AG" and types[at - 1] in "RrWUa":
            return at
        if (types[at] == "L" and types[at - 1] in "Rra") or (types[at] == "Y" and unit >= 0):
            return at  # behind other words a place is part of the office: `Sekretaris Daerah Bali`
    return -1


def is_head(types: str, at: int, last: int) -> bool:
    """Whether an organisation begins at a token, or a preposition before one."""
    return (types[at] in ORGANISATION and types[at - 1] != "(") or (
        types[at] in "ilh" and at + 1 < last and types[at + 1] != "W"
    )


def named_before(types: str, start: int, at: int, last: int) -> int:
    """Where the name of an organisation begins whose head stands last: `Direktur | Lentera Institute`."""
    if types[at] in "OH" and (at + 1 == last or types[at + 1] == "("):
        while at > start and types[at - 1] in "AGBL":
            at -= 1
    return at
