"""The words that rule files are made of: which word opens a block, which belongs in which, and how each is used.

One table each, for the splitter (`blocks`), the messages (`errors`) and the layout (`fmt`).
"""

from collections.abc import Iterable

#: Words that open a block → a line that shows how.
HEADS = {
    "entity": "entity putin : person",
    "office": "office presiden_rusia",
    "fact": "fact previous_visit(putin, korea_utara) = 2000-07-19",
    "list": 'list orang = "orang", "warga"',
    "kind": "kind monument : place",
    "claim": "claim previous_visit(visitor: person, place: country) : date",
    "check": "check parts_and_whole",
    "language": "language id",
    "cue": 'cue "tandas", "pungkas"',
    "also": "also claim previous_visit",
}
_ENTITY = {
    "name": 'name "Vladimir Putin"',
    "alias": 'alias "Putin", "Mr Putin"',
    "abbreviation": 'abbreviation "PBB"',
    "shared": 'shared "Kim"',
    "not": 'not "Putin Village"',
    "within": "within korea_utara",
    "born": "born 1952-10-07",
    "died": "died 2011-12-17",
    "source": 'source "KCNA, 20 Juli 2000" seen 2024-06-20',
}
_FACT = {
    "valid": "valid 2000-07-21 .. 2024-06-20",
    "rank": "rank preferred",
    "source": _ENTITY["source"],
}
_CLAIM = {
    "says": 'says "kunjungan pertama sejak {value}"',
    "means": "means event - n",
    "severity": "severity warning",
    "label": 'label "kunjungan sebelumnya"',
    "many": "many",
    "one": "one",
    "as": 'as of "(hingga|per) {time}"',
    "over": "over time rises unless corrected",
    "example": 'example "Kunjungan pertama sejak 2000." published 2024-06-19',
    "gives": "gives 2000, visitor putin",
    "but": "but not 1998",
}
_CHECK = {
    "when": "when killed + injured > casualties",
    "severity": _CLAIM["severity"],
    "message": 'message "korban lebih banyak daripada jumlahnya"',
    "label": _CLAIM["label"],
}
#: Kind of block → the words that may begin its lines → how each is used. The other blocks have one line.
MEMBERS = {
    "entity": _ENTITY,
    "office": {word: _ENTITY[word] for word in ("name", "alias", "abbreviation", "shared", "within", "source")}
    | {"held": "held by putin 2012-05-07 .."},
    "fact": _FACT,
    "claim": _CLAIM,
    "check": _CHECK,
}
#: Every word that may begin a line inside a block → how it is used.
MEMBER_WORDS = {word: usage for block in MEMBERS.values() for word, usage in block.items()}


def closest(word: str, known: Iterable[str]) -> str:
    """The known word that is closest to the one written, or "" if none is near; ties go by the alphabet."""
    from difflib import get_close_matches

    words = sorted(known)
    found = get_close_matches(word, words, n=1, cutoff=0.7)
    if not found and word != word.lower():
        found = get_close_matches(word.lower(), words, n=1, cutoff=0.7)
    return found[0] if found else ""


def nearest(word: str, known: Iterable[str]) -> str:
    """`: did you mean …` where a known word is close to the one written, else nothing."""
    found = closest(word, known)
    return f": did you mean `{found}`?" if found else ""


def article(word: str) -> str:
    """A word of the rule language with `a` or `an`."""
    return f"an `{word}`" if word[:1] in "aeiou" else f"a `{word}`"


def homes(member: str) -> str:
    """The blocks that a line may stand in, in words."""
    kinds = " or ".join(article(kind) for kind, words in MEMBERS.items() if member in words)
    return f"{kinds} block"
