"""What a sentence says beside its values: content words, as keys under which two sentences can meet.

Comes in: a draft and one of its sentences. Goes out: its `Wording`: every content word with its keys (the stems it may have,
and the groups of synonyms these belong to), which words are names, and whether the sentence denies or looks ahead.
Stems are light: Indonesian affixes off, with each letter that a nasal prefix may have swallowed (`mengirim`: irim, kirim).
"""

from functools import lru_cache
from typing import NamedTuple

from verify.languages import LANGUAGES
from verify.lookup import mentions_in
from verify.model import Draft, NameForm, Sentence

Keys = frozenset[str]


class Word(NamedTuple):
    """A content word: its folded form, its keys, whether it belongs to a name, and its token."""

    text: str
    keys: Keys
    named: bool
    token: int


class Wording(NamedTuple):
    """A sentence without its values."""

    words: tuple[Word, ...]
    keys: Keys  # of all words
    light: Keys  # of the words that carry no content beside a value: `seluas`, `menerima`
    denied: int  # the token that denies something, or -1
    supposed: bool
    foreseen: bool
    occasions: Keys  # words for another occasion, or each of several: `kembali`, `juga`, `setiap`


#: what a nasal prefix may have swallowed at the beginning of a stem
SWALLOWED = {
    "meng": "k", "peng": "k", "meny": "s", "peny": "s", "men": "t", "pen": "t", "mem": "p", "pem": "p",
    "ter": "r", "ber": "r", "per": "r",
}  # fmt: skip
PREFIXES = (
    "memper", "diper", "keber", "meng", "meny", "peng", "peny", "mem", "men", "pem", "pen", "ber", "ter", "per", "me", "pe", "di",
    "ke", "se", "be", "te",
)  # fmt: skip
PARTICLES = ("lah", "kah", "pun")
OWNERS = ("nya", "ku", "mu")
SUFFIXES = ("kan", "an", "i")
#: a stem has at least so many letters
SHORTEST = 4


@lru_cache(maxsize=1 << 16)
def stems(word: str) -> Keys:
    """The stems that a folded word may have, itself among them."""
    half, _, rest = word.partition("-")
    bases = {word, half} if half and half in rest else {word}
    for endings in (PARTICLES, OWNERS, SUFFIXES):
        bases |= {
            base[: -len(e)] for base in bases for e in endings if base.endswith(e) and len(base) - len(e) >= SHORTEST
        }
    return frozenset(bases | {root for base in bases for root in rootsof(base)})


def rootsof(base: str) -> list[str]:
    """A word without its prefix; where the prefix may have swallowed a letter, with that letter too."""
    for prefix in PREFIXES:
        rest = base[len(prefix) :]
        if base.startswith(prefix) and len(rest) >= SHORTEST - 1:
            swallowed = SWALLOWED.get(prefix, "") if rest[0] in "aiueo" else ""
            whole = [prefix[-1] + rest] if prefix in ("mem", "men", "meng", "meny") else []
            return [r for r in (rest, *([swallowed + rest] if swallowed else ()), *whole) if len(r) >= SHORTEST]
    return []


@lru_cache(maxsize=8)
def groups(language: str) -> dict[str, str]:
    """Word → the first word of its group of synonyms."""
    table: dict[str, str] = {}
    for group in LANGUAGES[language].SYNONYMS:
        first, *_ = members = group.split()
        for word in members:
            table.setdefault(word, f"={first}")
    return table


@lru_cache(maxsize=1 << 16)
def keys(word: str, language: str) -> Keys:
    """The keys of a folded word: its stems and the groups that they belong to."""
    own = stems(word) if language == "id" else plurals(word)
    table = groups(language)
    return own | {table[stem] for stem in own if stem in table}


@lru_cache(maxsize=8)
def opposites(language: str) -> dict[str, Keys]:
    """Stem → the stems that say the opposite."""
    table: dict[str, Keys] = {}
    for pair in LANGUAGES[language].OPPOSITES:
        left, right = (frozenset(side.split()) for side in pair.split("|"))
        for here, there in ((left, right), (right, left)):
            for word in here:
                table[word] = table.get(word, frozenset()) | there
    return table


def opposed(word: Word, wording: Wording, language: str) -> bool:
    """Whether a sentence has the opposite of a word and not the word itself."""
    table = opposites(language)
    against = frozenset().union(*(table[key] for key in word.keys if key in table))
    if word.named:
        return False
    return word.keys.isdisjoint(wording.keys) and not against.isdisjoint(wording.keys)


def plurals(word: str) -> Keys:
    """An English word and itself without the common endings."""
    cut = {
        word[: -len(e)] for e in ("s", "es", "ed", "d", "ing") if word.endswith(e) and len(word) - len(e) >= SHORTEST
    }
    return frozenset(cut | {word})


def wording(draft: Draft, sentence: Sentence) -> Wording:
    """The content words of a sentence, those of its values and those that carry no content left out."""
    tables = LANGUAGES[draft.article.language]
    empty = tables.FUNCTION_WORDS | tables.LIGHT_WORDS
    valued: set[int] = set()
    named: set[int] = set()
    for number in mentions_in(draft, sentence):
        mention = draft.mentions[number]
        if isinstance(mention.form, NameForm):
            named.update(range(mention.first, mention.last))
        elif mention.kind != "quote" and mention.kind != "role":
            valued.update(range(mention.first, mention.last))
    found = []
    light: set[str] = set()
    free = [t for t in range(sentence.first, sentence.last) if t not in valued]
    folded = [draft.words[t].lower() for t in free]
    for token in range(sentence.first, sentence.last):
        if token in valued or placed(draft, token):
            continue
        text = draft.words[token].lower()
        if (text not in empty and text not in tables.DENIALS and content(text)) or lettered(draft, sentence, token):
            proper = token in named or (token > sentence.first and draft.words[token][0].isupper()) or has_digit(text)
            found.append(Word(text, keys(text, draft.article.language), proper, token))
        elif text in tables.LIGHT_WORDS:
            light |= keys(text, draft.article.language)
    return Wording(
        words=tuple(found),
        keys=frozenset().union(*(w.keys for w in found)),
        light=frozenset(light),
        denied=denial(draft, free, tables.DENIALS, tables.NO_DENIALS),
        supposed=not tables.HYPOTHESES.isdisjoint(folded) or draft.words[sentence.last - 1] == "?",
        foreseen=not tables.FORECASTS.isdisjoint(folded),
        occasions=tables.OCCASIONS.intersection(folded),
    )


def placed(draft: Draft, token: int) -> bool:
    """Whether a bare figure tells a place in an order or a numbered part: `posisi 15`, `pasal 3`."""
    before = draft.words[token - 1].lower() if token else ""
    return draft.words[token].isdecimal() and before in LANGUAGES[draft.article.language].ORDER_WORDS


def denial(draft: Draft, tokens: list[int], denials: frozenset[str], only: frozenset[str]) -> int:
    """The first token that denies something (`bukan hanya` does not), or -1."""
    for token in tokens:
        if draft.words[token].lower() in denials:
            after = draft.words[token + 1].lower() if token + 1 < len(draft.words) else ""
            if after not in only:
                return token
    return -1


def lettered(draft: Draft, sentence: Sentence, token: int) -> bool:
    """Whether a word is a capital letter that tells one thing from another: `kategori A`; no initial, which has its dot."""
    text = draft.words[token]
    if len(text) != 1 or not text.isupper() or token == sentence.first:
        return False
    return token + 1 >= sentence.last or draft.words[token + 1] != "."


def has_digit(text: str) -> bool:
    """Whether a word holds a digit: beside the values of a sentence, part of a name."""
    return any(c.isdigit() for c in text)


def content(text: str) -> bool:
    """Whether a word can carry content: letters, or digits that are no value (a name's number)."""
    return len(text) > 1 and text[0].isalnum()
