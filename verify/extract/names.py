"""Names and offices: tokens → mentions of kinds `name` and `role`.

Comes in: the tokens of an article, its sentences and the rulebook. Goes out: declared entities and offices by
their longest alias, and, from runs of capitalised words, the names that nobody declared: what stands
behind a role or rank is a person, what begins with `Jalan` or `Universitas` is none.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import compress
from typing import NamedTuple

from verify.extract.lexer import Lexed
from verify.extract.speaker_types import speech_types
from verify.model import Mention, NameForm, RoleForm, Sentence
from verify.rulebook.compiled import Rulebook

CLITICS = ("nya", "'s", "lah", "pun")
#: kinds whose names are written in capitals; others (`thing`, offices) may be written small
PROPER = frozenset({"person", "country", "place", "city", "organisation", "newspaper", "agency"})
RUN = re.compile(r"[ABCGLRVTUWOJ](?:[ABCGLRVTUWOJ]|(?<=[CT])\.(?=[ABCGLRVTUWOJ])|n+(?=[ABCGL]))*")
#: a rank, and what belongs to it: `Komisaris Besar`, `Letnan Jenderal TNI`, `Prof. Dr.`
RANK = re.compile(r"[TU](?:[TUW.]|B(?=[ACGT]))*(?=[ABCGL])")
TRAILING = re.compile(r"[ACG][ABCGn.]*$")
#: a name that stands alone beside a cue, so a person's second reference
ALONE = re.compile(r"(?<=[cm])[AG](?![ABCGLRVTUWOJn])|(?<![ABCGLRVTUWOJn])[AG](?=s)")
TENSES = {"mantan": "former", "eks": "former", "bekas": "former", "former": "former", "ex": "former", "terpilih": "future",
          "elect": "future", "plt": "acting", "plh": "acting", "pj": "acting", "pjs": "acting", "penjabat": "acting",
          "acting": "acting", "interim": "acting"}  # fmt: skip


class Alias(NamedTuple):
    """A declared name that stands in the text: tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    what: str  # entity|office
    ids: tuple[str, ...]
    kind: str


class Scan(NamedTuple):
    """What all steps look at."""

    lexed: Lexed
    types: str
    rulebook: Rulebook
    breaks: frozenset[int]  # first tokens of sentences
    alone: frozenset[str]  # folded names that stand alone beside a cue


def names(lexed: Lexed, sentences: Sequence[Sentence], rulebook: Rulebook, language: str) -> list[Mention]:
    """All names and named roles, by start, longest first."""
    types = speech_types(lexed, language)
    folded = lexed.folded
    alone = frozenset(folded[m.start()] for m in ALONE.finditer(types))
    scan = Scan(lexed, types, rulebook, frozenset(s.first for s in sentences), alone)
    declared = {alias.first: alias for alias in aliases(scan)}
    known = frozenset(lexed.words)
    out: list[Mention] = []
    for alias in declared.values():
        if types[alias.first] not in "ABCGLRVTUWOJ":
            out.append(declare(scan, alias))
    for first, last in runs(scan):
        read_run(scan, first, last, declared, known, out)
    out.sort(key=by_place)
    return out


def by_place(mention: Mention) -> tuple[int, int]:
    """The order of mentions: by start, longest first."""
    return mention.start, -mention.end


def runs(scan: Scan) -> Iterator[tuple[int, int]]:
    """Stretches of capitalised words, cut where a sentence begins."""
    breaks = scan.breaks
    for match in RUN.finditer(scan.types):
        first, last = match.span()
        for at in range(first + 1, last):
            if at in breaks:
                yield first, at
                first = at
        yield first, last


# --- declared names ---------------------------------------------------------------------------------


def aliases(scan: Scan) -> Iterator[Alias]:
    """Declared names in the text, longest first at each place, none inside another."""
    table = scan.rulebook.aliases
    if not table:
        return
    free = 0
    for at in compress(range(len(scan.lexed.folded)), map(table.__contains__, map(bare, scan.lexed.folded))):
        if at >= free:
            alias = alias_at(scan, at)
            if alias is not None:
                free = alias.last
                yield alias


def bare(word: str) -> str:
    """The word without its clitic."""
    if word.endswith("nya"):
        return word[:-3]
    return word[:-2] if word.endswith("'s") else word


def alias_at(scan: Scan, at: int) -> Alias | None:
    """The longest declared name that begins at a token; all ids that share its words."""
    folded, words = scan.lexed.folded, scan.lexed.words
    found: Alias | None = None
    for name, what, entity, kind in scan.rulebook.aliases[bare(folded[at])]:
        last = at + len(name)
        if found is not None:
            if last - at == found.last - at and what == found.what:
                found = found._replace(ids=(*found.ids, entity))
            continue
        if last > len(folded) or tuple(folded[at : last - 1]) != name[:-1] or name[-1] not in (folded[last - 1], bare(folded[last - 1])):
            continue
        if what == "entity" and kind in PROPER and not (words[at][0].isupper() and words[last - 1][0].isupper()):
            continue
        if what == "entity" and excluded(scan, at, last, entity):
            continue
        found = Alias(at, last, what, (entity,), kind)
    return found


def excluded(scan: Scan, first: int, last: int, entity: str) -> bool:
    """Whether the name is only a part of something that the entity is declared not to be."""
    declared = scan.rulebook.entities.get(entity)
    if declared is None or not declared.not_names:
        return False
    for name in declared.not_names:
        words = name.lower().replace("’", "'").split()
        for start in range(max(0, last - len(words)), first + 1):
            if scan.lexed.folded[start : start + len(words)] == words:
                return True
    return False


def declare(scan: Scan, alias: Alias) -> Mention:
    """The mention of a declared name."""
    written = text(scan.lexed, alias.first, alias.last)
    if alias.what == "office":
        return mention("role", scan.lexed, alias.first, alias.last, RoleForm(written, alias.ids[0], tense(scan, alias.first, alias.last)))
    return mention("name", scan.lexed, alias.first, alias.last, NameForm(written, alias.ids, alias.kind))


def tense(scan: Scan, first: int, last: int) -> str:
    """`former`, `acting` or `future` if the words around a role say so."""
    folded = scan.lexed.folded
    for at in (first - 1, first - 2, first, last):
        if 0 <= at < len(folded) and folded[at] in TENSES:
            return TENSES[folded[at]]
    return ""


# --- names that nobody declared ---------------------------------------------------------------------


def read_run(scan: Scan, first: int, last: int, declared: dict[int, Alias], known: frozenset[str], out: list[Mention]) -> None:
    """Adds the mentions of one run of capitalised words."""
    inner = [declared[at] for at in range(first, last) if at in declared]
    if not inner:
        plain(scan, first, last, known, out)
        return
    if scan.types[first] in "OJ" and inner[0].first != first:
        out.append(mention("name", scan.lexed, first, last, NameForm(text(scan.lexed, first, last), (), kind_of(scan.types[first]))))
        out.extend(declare(scan, alias) for alias in inner if alias.what == "entity" and alias.kind != "person")
        return
    at = first
    for alias in inner:
        if is_part(scan, alias, first, last):
            continue
        if alias.first > at:
            plain(scan, at, alias.first, known, out)
        out.append(declare(scan, alias))
        at = alias.last
    if at < last:
        plain(scan, at, last, known, out)


def is_part(scan: Scan, alias: Alias, first: int, last: int) -> bool:
    """Whether a person's one-word alias is only a part of somebody else's longer name: `Kim` in `Kim Il Sung`."""
    if alias.kind != "person" or alias.last - alias.first > 1:
        return False
    return (alias.last < last and scan.types[alias.last] in "ABCG") or (alias.first > first and scan.types[alias.first - 1] in "ABCG")


def kind_of(head: str) -> str:
    """What the head of a name makes it."""
    return {"O": "organisation", "J": "place", "L": "place"}.get(head, "")


def plain(scan: Scan, first: int, last: int, known: frozenset[str], out: list[Mention]) -> None:
    """Adds the mentions of a run, or of a part of it, that holds no declared name."""
    types = scan.types
    head = types[first]
    if last - first == 1:
        single(scan, first, head, known, out)
        return
    if head == "A" and first in scan.breaks and types[first + 1] not in "ACG.n" and scan.lexed.folded[first] in known:
        first += 1
        head = types[first]
    kinds = types[first:last]
    roles = [k for k, kind in enumerate(kinds) if kind in "RV"]
    if roles:
        role_run(scan, first + roles[0], last, out)
        last = first + roles[0]
        if last == first:
            return
        kinds = types[first:last]
    ranked = RANK.search(kinds)
    if ranked:
        if ranked.start():
            add(scan, first, first + ranked.start(), kind_of(head), out)
        add(scan, first + ranked.end(), last, "person", out)
    elif head in "OJ":
        add(scan, first, last, kind_of(head), out)
    else:
        kind = "place" if not kinds.strip("L") else "person" if first and types[first - 1] in "tc" else ""
        add(scan, first, last, kind, out)


def single(scan: Scan, at: int, head: str, known: frozenset[str], out: list[Mention]) -> None:
    """Adds a name of one word; a word that begins a sentence is one only if something else says so."""
    if head in "RV":
        out.append(mention("role", scan.lexed, at, at + 1, RoleForm(scan.lexed.words[at], "", tense(scan, at, at + 1))))
    elif head in "ABGL":
        folded = scan.lexed.folded[at]
        if head == "A" and at in scan.breaks and (folded in known or folded not in scan.alone):
            return
        before = scan.types[at - 1] if at else ""
        person = before in "tcm" or folded in scan.alone
        add(scan, at, at + 1, kind_of(head) or ("person" if person and head != "B" else ""), out)


def role_run(scan: Scan, first: int, last: int, out: list[Mention]) -> None:
    """Adds a role that begins a run, and the person whose name ends it."""
    start = name_start(scan, first, last)
    out.append(mention("role", scan.lexed, first, start[0], RoleForm(text(scan.lexed, first, start[0]), "", tense(scan, first, start[0]))))
    if start[1] < last:
        add(scan, start[1], last, "person", out)


def name_start(scan: Scan, first: int, last: int) -> tuple[int, int]:
    """Where the role phrase ends and where the name begins: with rank between them these differ."""
    kinds = scan.types[first:last]
    for ranked in RANK.finditer(kinds):
        if ranked.start() and not (kinds[ranked.start()] == "U" and kinds[ranked.start() - 1] in "RW"):
            return first + ranked.start(), first + ranked.end()
    trailing = TRAILING.search(kinds)
    if trailing is None:
        return last, last
    start = trailing.start()
    length = len(kinds) - start
    folded = scan.lexed.folded
    for at in range(start, len(kinds)):
        if folded[first + at] in scan.alone:
            start = at if at + 1 < len(kinds) or at == start else at - 1
            return first + start, first + start
    given = kinds.find("G", start)
    if given >= 0:
        start = given
    elif length > 2 and start and kinds[start - 1] in "VW" and "V" in kinds[:start]:
        start += 1
    elif length > 3:
        start = len(kinds) - 2
    return first + start, first + start


def add(scan: Scan, first: int, last: int, kind: str, out: list[Mention]) -> None:
    """Adds a name mention."""
    if first < last:
        out.append(mention("name", scan.lexed, first, last, NameForm(text(scan.lexed, first, last), (), kind)))


def text(lexed: Lexed, first: int, last: int) -> str:
    """The words as written, with one blank where there was any."""
    if last - first == 1:
        return lexed.words[first]
    words, gaps = lexed.words, lexed.gaps
    return words[first] + "".join([" " + words[k] if gaps[k] else words[k] for k in range(first + 1, last)])


def mention(kind: str, lexed: Lexed, first: int, last: int, form: NameForm | RoleForm) -> Mention:
    """A mention of tokens `first` to `last` (exclusive)."""
    return Mention(kind, lexed.starts[first], lexed.ends[last - 1], first, last, form)


# --- who is who -------------------------------------------------------------------------------------


def resolve_names(mentions: Sequence[Mention]) -> dict[int, str]:
    """Number of a name mention → entity id, or `=Full Name`: the first full form of that name in the article."""
    full: dict[str, str] = {}
    for number in range(len(mentions)):
        form = mentions[number].form
        if isinstance(form, NameForm) and form.kind in ("person", ""):
            register(form, full)
    out: dict[int, str] = {}
    for number, one in enumerate(mentions):
        form = one.form
        if isinstance(form, NameForm):
            if len(form.candidates) == 1:
                out[number] = form.candidates[0]
            else:
                out[number] = full.get(key(form.written), "=" + form.written)
    return out


def register(form: NameForm, full: dict[str, str]) -> None:
    """Notes by what shorter forms a full name may be meant."""
    parts = form.written.lower().replace("’", "'").split()
    if len(parts) < 2:
        return
    who = form.candidates[0] if len(form.candidates) == 1 else full.get(key(form.written), "=" + form.written)
    for short in (" ".join(parts), f"{parts[0]} {parts[-1]}", parts[0], parts[-1]):
        full.setdefault(short, who)


def key(written: str) -> str:
    """A name as it is looked up: folded, without middle names and clitic."""
    parts = written.lower().replace("’", "'").split()
    parts[-1] = bare(parts[-1])
    return parts[0] if len(parts) == 1 else f"{parts[0]} {parts[-1]}"
