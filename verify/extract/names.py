"""Names and offices: tokens → mentions of kinds `name` and `role`.

Comes in: the tokens of an article, its sentences and the rulebook. Goes out: declared entities and offices by
their longest alias, and, from runs of capitalised words, the names that nobody declared: what stands
behind a role or rank is a person, what begins with `Jalan` or `Universitas` is none.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import compress
from typing import NamedTuple

from verify.extract.lexer import Lexed
from verify.extract.speaker import OPEN
from verify.extract.speaker_types import CAPITALS, speech_types
from verify.model import Mention, NameForm, RoleForm, Sentence
from verify.rulebook.compiled import Rulebook

CLITICS = ("nya", "'s", "lah", "pun")
RUN = re.compile(r"[ABCDGLRVTUWOJY](?:[ABCDGLRVTUWOJY]|(?<=[CT])\.(?=[ABCDGLRVTUWOJY])|n+(?=[ABCGL]))*")
#: a rank, and what belongs to it: `Komisaris Besar`, `Letnan Jenderal TNI`, `Prof. Dr.`
RANK = re.compile(r"[TU](?:[TUW.]|B(?=[ACGT]))*(?=[ABCGL])")
TRAILING = re.compile(r"[ACG][ABCGn.]*$")
#: a name that stands alone beside a cue, so a person's second reference
ALONE = re.compile(r"(?<=[cm])[AG](?![ABCDGLRVTUWOJYn])|(?<![ABCDGLRVTUWOJYn])[AG](?=s)")
#: what may part a run from the role phrase before it
LINKED = "),e/-r4dilh"
#: `JAKARTA, KOMPAS —` at the head of an article
DATELINE = re.compile(r"[ABCLW]{1,3}(?:,[ABCLW]{1,3})*(?:-|\([ABLJ]+\)-?)")
ROLE = re.compile("[RV]")
#: an acronym in brackets, or more of the same name
ACRONYM = re.compile(r"\([AB]+\)|e[WA]")
#: a name behind `di` or `ke`, so that of a place
PLACED = re.compile(r"(?<=l)[AG](?![ABCDGLRVTUWOJYn])")
TENSES = {"mantan": "former", "eks": "former", "bekas": "former", "former": "former", "ex": "former", "terpilih": "future",
          "elect": "future", "calon": "future", "candidate": "future", "plt": "acting", "plh": "acting", "pj": "acting", "pjs": "acting", "penjabat": "acting",
          "acting": "acting", "interim": "acting"}  # fmt: skip
#: words that make another office of the one they stand before
DEPUTIES = frozenset("wakil deputi asisten vice deputy assistant istri suami putra putri anak".split())


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
    starts: list[int]  # the same, in order
    alone: frozenset[str]  # folded names that stand alone beside a cue
    placed: frozenset[str]  # folded names that stand behind `di` or `ke`
    small: frozenset[str]  # words as written: what occurs in small letters is a common word


def names(lexed: Lexed, sentences: Sequence[Sentence], rulebook: Rulebook, language: str) -> list[Mention]:
    """All names and named roles, by start, longest first."""
    types = speech_types(lexed, language)
    folded = lexed.folded
    alone = frozenset(folded[m.start()] for m in ALONE.finditer(types))
    dateline = DATELINE.match(types)
    body = dateline.end() if dateline else 0
    placed = frozenset(folded[m.start()] for m in PLACED.finditer(types)) - alone | frozenset(folded[:body])
    starts = [s.first for s in sentences]
    scan = Scan(lexed, types, rulebook, frozenset(starts), starts, alone, placed, frozenset(lexed.words))
    declared = {alias.first: alias for alias in aliases(scan)}
    out: list[Mention] = []
    covered: dict[int, int] = {}
    for alias in declared.values():
        if types[alias.first] not in CAPITALS:
            out.append(declare(scan, alias))
            covered.update((at, alias.last) for at in range(alias.first + 1, alias.last))
    for first, last in runs(scan):
        first = covered.get(first, first)
        if last < body and first not in declared:
            add(scan, first, last, "place" if types[first] == "L" or not first else "organisation", out)
        elif first < last:
            read_run(scan, first, last, declared, out)
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
        if found is not None and (last < found.last or what != found.what):
            break
        if last > len(folded) or tuple(folded[at : last - 1]) != name[:-1] or name[-1] not in (folded[last - 1], bare(folded[last - 1])):
            continue
        if what == "entity" and words[at][0].islower() and not small(scan, entity, name):
            continue
        if what == "entity" and excluded(scan, at, last, entity):
            continue
        if found is None:
            found = Alias(at, last, what, (entity,), kind)
        elif entity not in found.ids:
            found = found._replace(ids=(*found.ids, entity))
    return found


def small(scan: Scan, entity: str, name: tuple[str, ...]) -> bool:
    """Whether a name is declared in small letters (`set teh`), so that it may stand so."""
    known = scan.rulebook.entities.get(entity)
    return known is not None and any(n[0].islower() and n.lower().split() == list(name) for n in known.names)


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
        deputy = alias.first > 0 and scan.lexed.folded[alias.first - 1] in DEPUTIES
        return mention("role", scan.lexed, alias.first, alias.last, RoleForm(written, "" if deputy else alias.ids[0], tense(scan, alias.first, alias.last)))
    return mention("name", scan.lexed, alias.first, alias.last, NameForm(written, alias.ids, alias.kind))


def tense(scan: Scan, first: int, last: int) -> str:
    """`former`, `acting` or `future` if the words around a role say so."""
    folded = scan.lexed.folded
    for at in (first - 1, first - 2, first, last):
        if 0 <= at < len(folded) and folded[at] in TENSES:
            return TENSES[folded[at]]
    return ""


# --- names that nobody declared ---------------------------------------------------------------------


def read_run(scan: Scan, first: int, last: int, declared: dict[int, Alias], out: list[Mention]) -> None:
    """Adds the mentions of one run of capitalised words."""
    inner = [declared[at] for at in range(first, last) if at in declared]
    if not inner:
        plain(scan, first, last, out)
        return
    if scan.types[first] in "OJDY" and inner[0].first != first:
        out.append(mention("name", scan.lexed, first, last, NameForm(text(scan.lexed, first, last), (), kind_of(scan.types[first]))))
        out.extend(declare(scan, alias) for alias in inner if alias.what == "entity" and alias.kind != "person")
        return
    at = first
    for alias in inner:
        if is_part(scan, alias, first, last):
            continue
        if alias.first > at:
            plain(scan, at, alias.first, out)
        out.append(declare(scan, alias))
        at = alias.last
    if at < last:
        behind = out[-1] if out else None
        if behind is not None and behind.kind == "role" and behind.last == at and TRAILING.match(scan.types, at, last):
            add(scan, at, last, "person", out)
        else:
            plain(scan, at, last, out)


def is_part(scan: Scan, alias: Alias, first: int, last: int) -> bool:
    """Whether a person's one-word alias is only a part of somebody else's longer name: `Kim` in `Kim Il Sung`."""
    if alias.kind != "person" or alias.last - alias.first > 1:
        return False
    return (alias.last < last and scan.types[alias.last] in "ABCG") or (alias.first > first and scan.types[alias.first - 1] in "ABCG")


def kind_of(head: str) -> str:
    """What the head of a name makes it."""
    return {"O": "organisation", "D": "organisation", "J": "place", "Y": "place", "L": "place"}.get(head, "")


def plain(scan: Scan, first: int, last: int, out: list[Mention]) -> None:
    """Adds the mentions of a run, or of a part of it, that holds no declared name."""
    types = scan.types
    head = types[first]
    if first and (types[first - 1] in LINKED or head in "OD") and behind_role(scan, first, out):
        carried(scan, first, last, out)
        return
    if last - first == 1:
        single(scan, first, head, out)
        return
    if head == "A" and begins(scan, first) and types[first + 1] not in "ACG.n" and scan.lexed.folded[first] in scan.small:
        first += 1
        head = types[first]
    kinds = types[first:last]
    role = ROLE.search(kinds)
    if role:
        role_run(scan, first + role.start(), last, out)
        last = first + role.start()
        if last == first:
            return
        kinds = types[first:last]
    ranked = RANK.search(kinds)
    if ranked:
        if ranked.start():
            add(scan, first, first + ranked.start(), kind_of(head), out)
        add(scan, first + ranked.end(), last, "person", out)
    elif head in "OJDY":
        add(scan, first, last, kind_of(head), out)
    else:
        kind = "place" if not kinds.strip("L") else "person" if first and types[first - 1] in "tc" else ""
        add(scan, first, last, kind, out)


def behind_role(scan: Scan, first: int, out: list[Mention]) -> bool:
    """Whether a run stands behind the beginning of a role phrase: `Ketua Badan Pengawas Pemilu (Bawaslu) | Rahmat Bagja`."""
    low = max((at for at in (scan.starts[bisect_right(scan.starts, first) - 1], first - 40)), default=0)
    for mention in reversed(out):
        if mention.last <= low:
            break
        if isinstance(mention.form, NameForm) and mention.form.kind == "person":
            low = mention.last
            break
    return OPEN.search(scan.types, low, first) is not None


def carried(scan: Scan, first: int, last: int, out: list[Mention]) -> None:
    """Adds the person at the end of a run that goes on with a role phrase."""
    role = ROLE.search(scan.types, first, last)
    if role:
        role_run(scan, role.start(), last, out)
        last = role.start()
    rank, start = name_start(scan, first, last) if first < last else (last, last)
    if rank > first and scan.types[first] in "OJLDY":
        add(scan, first, rank, kind_of(scan.types[first]), out)
    sure = rank > first or scan.types[first - 1] not in "eilh" or scan.types[first] == "G" or scan.lexed.folded[first] in scan.alone
    add(scan, start, last, "person" if sure else "", out)


def begins(scan: Scan, at: int) -> bool:
    """Whether a sentence begins at a token, so that its capital says nothing."""
    return at in scan.breaks or (at > 0 and scan.types[at - 1] in "\"':")


def single(scan: Scan, at: int, head: str, out: list[Mention]) -> None:
    """Adds a name of one word; a word that begins a sentence is one only if something else says so."""
    if head in "RV":
        out.append(mention("role", scan.lexed, at, at + 1, RoleForm(scan.lexed.words[at], "", tense(scan, at, at + 1))))
    elif head in "ABGL":
        folded = scan.lexed.folded[at]
        if head == "A" and begins(scan, at) and (folded in scan.small or folded not in scan.alone):
            return
        before = scan.types[at - 1] if at else ""
        person = (before in "tcm" or folded in scan.alone) and head != "B" and folded[-1].isalpha()
        add(scan, at, at + 1, kind_of(head) or ("person" if person else ""), out)


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
    if trailing is None or goes_on(scan.types, last, kinds[: trailing.start()]):
        return last, last
    start, size = trailing.start(), len(kinds)
    folded = scan.lexed.folded
    for at in range(size - 2, start - 1, -1):
        if kinds[at] == "A" and folded[first + at] in scan.small and (at < size - 2 or folded[first + size - 1] in scan.alone):
            start = at + 1
            break
    if start and kinds[start - 1] in "JY":
        start += 1
    for at in range(size - 1, start, -1):
        if kinds[at] == "B" and len(folded[first + at]) > 2:
            start = at + 1
            break
    while start < size and folded[first + start] in scan.placed:
        start += 1
    if start == size:
        return last, last
    for at in range(start, size):
        if folded[first + at] in scan.alone:
            if start and kinds[start - 1] not in "WLBA":
                start = at if at + 1 < size or at == start or kinds[start - 1] in "OD" else at - 1
            return first + start, first + start
    given = kinds.find("G", start)
    if start and kinds[start - 1] in "OD":
        start = given if given >= 0 else size - 2 if size - start > 2 else size
    elif start and kinds[start - 1] == "V" and size - start > 2:
        start += 1
    elif given >= 0 and size - start > 4:
        start = given
    elif start and kinds[start - 1] == "W" and size - start == 1:
        start = size
    return (first + start, first + start)


def goes_on(types: str, last: int, before: str) -> bool:
    """Whether the name of an organisation goes on behind a run: `Perhimpunan Hotel | dan Restoran Indonesia (PHRI)`."""
    if not before or before[-1] not in "OWJDY":
        return before[-1:] in ("R", "r") and types[last : last + 1] == "e" and ACRONYM.match(types, last) is not None
    return ACRONYM.match(types, last) is not None


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
            elif form.candidates or form.kind not in ("person", ""):
                out[number] = "=" + form.written
            else:
                out[number] = known(form.written, full)
    return out


def register(form: NameForm, full: dict[str, str]) -> None:
    """Notes by what shorter forms a full name may be meant."""
    parts = form.written.lower().replace("’", "'").split()
    if len(parts) < 2:
        return
    who = form.candidates[0] if len(form.candidates) == 1 else known(form.written, full)
    for size in range(len(parts), 1, -1):
        full.setdefault(" ".join(parts[:size]), who)
    full.setdefault(f"{parts[0]} {parts[-1]}", who)
    for part in (parts[0], parts[-1], *parts[1:-1]):
        full.setdefault(part, who)


def known(written: str, full: dict[str, str]) -> str:
    """Whom a name means by the full names noted so far, else `=` and the name itself."""
    parts = written.lower().replace("’", "'").split()
    parts[-1] = bare(parts[-1])
    return full.get(" ".join(parts)) or full.get(f"{parts[0]} {parts[-1]}") or "=" + written
