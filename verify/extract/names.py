"""Names and offices: tokens → mentions of kinds `name` and `role`.

Comes in: the tokens of an article, its sentences and the rulebook. Goes out: declared entities and offices by
their longest alias, and, from runs of capitalised words, the names that nobody declared: what stands
behind a role or rank is a person, what begins with `Jalan` or `Universitas` is none.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter

from verify.extract.lexer import Lexed
from verify.extract.speaker import OPEN
from verify.extract.speaker_aliases import Alias, aliases
from verify.extract.speaker_identity import resolve_names
from verify.extract.speaker_mentions import AGE, Collector
from verify.extract.speaker_split import RANK, TRAILING, dateline, evidence, name_start
from verify.extract.speaker_types import CAPITALS, OTHER, lexicon, speech_types, title_words
from verify.languages import LANGUAGES
from verify.model import Mention, NameForm, RoleForm, Sentence
from verify.rulebook.compiled import Rulebook

__all__ = ["names", "resolve_names"]

#: a run of capitalised words, initials and particles between them
RUN = re.compile(
    rf"[{CAPITALS}](?:[{CAPITALS}]|(?<=[CT])\.(?=[{CAPITALS}])|n+(?=[ABCGL])|&(?=W)|(?<=[ACG])\"[ACG]\"(?=[ACG]))*"
)
#: what makes a run more than a plain name: a role, a rank, the head of an organisation or place
SPECIAL = re.compile("[RVTUOHJDY]")
ROLE = re.compile("[RV]|T(?=W?[OH])")
#: the first word of a role phrase
HEAD = re.compile("[RVr]")
#: what may part a run from the role phrase before it
LINKED = "),e/-r4dilh"
#: marks behind which a sentence may begin
QUOTES = "\"':"
#: names of one word: type → kind
SINGLE = {"A": "", "B": "", "G": "", "L": "place"}
#: the description of somebody who speaks, behind a name of one word: `Rini, ketua kelompok itu, mengatakan`
DESCRIBED = re.compile(r',[RVr][^.?!:;"]*,[swf]')
#: how far a role phrase goes, in tokens
REACH = 40
KINDS = {"O": "organisation", "H": "organisation", "D": "organisation", "J": "place", "Y": "place", "L": "place"}


def names(lexed: Lexed, sentences: Sequence[Sentence], rulebook: Rulebook, language: str) -> list[Mention]:
    """All names and named roles, by start, longest first."""
    scan = Scan(lexed, sentences, rulebook, language)
    scan.run()
    scan.out.sort(key=itemgetter(1))  # by start; of nested ones the outer was added first
    return scan.out


class Scan(Collector):
    """One pass over the capitalised words of an article."""

    def __init__(self, lexed: Lexed, sentences: Sequence[Sentence], rulebook: Rulebook, language: str) -> None:
        types = speech_types(lexed, language, tuple(rulebook.cues))
        super().__init__(lexed, types, title_words(language), LANGUAGES.get(language, LANGUAGES["id"]).HONOURS)
        self.lexicon = lexicon(language)
        self.proper = LANGUAGES.get(language, LANGUAGES["id"]).PROPER
        self.starts = [s.first for s in sentences]
        self.breaks = frozenset(self.starts)
        self.heads = [m.start() for m in HEAD.finditer(types)]  # what can begin a role phrase
        self.declared = {alias.first: alias for alias in aliases(lexed, rulebook)}
        self.evidence = evidence(lexed, types, LANGUAGES.get(language, LANGUAGES["id"]).SEATED)
        self.alone = self.evidence.alone
        self.body = dateline(types)

    def run(self) -> None:
        """Adds all mentions, in no order; most runs are one word."""
        types, folded, alone, breaks = self.types, self.folded, self.alone, self.breaks
        covered, declared, body = self.cover(), self.declared, self.body
        for match in RUN.finditer(types):
            first, last = match.span()
            if first in covered or first < body:
                self.read(covered.get(first, first), last)
            elif last - first > 1:
                self.read(first, last)
            elif first in declared:
                self.declare(declared[first])
            elif (
                types[first] != "A"
                or folded[first] in alone
                or not (first in breaks or types[first - 1] in QUOTES)
                or types.startswith(AGE, last)
                or (first in breaks and DESCRIBED.match(types, last))
            ):
                self.single(first)

    def cover(self) -> dict[int, int]:
        """Adds the declared names that begin with a small letter; the tokens inside these → where each ends."""
        covered: dict[int, int] = {}
        for alias in self.declared.values():
            if self.types[alias.first] not in CAPITALS:
                self.declare(alias)
                covered.update((at, alias.last) for at in range(alias.first + 1, alias.last))
        return covered

    # --- runs ---

    def read(self, first: int, last: int) -> None:
        """Adds the mentions of one run of capitalised words."""
        declared = self.declared
        if self.types[last : last + 1] == "k" and (self.folded[last - 1], self.folded[last]) in self.proper:
            last += 1
        inner = [declared[at] for at in range(first, last) if at in declared] if declared else ()
        if not inner:
            if last <= self.body:
                self.add(first, last, "place" if not first or self.types[first] == "L" else "organisation")
            elif first < last:
                self.plain(first, last)
        elif self.types[first] in "OHJDY" and inner[0].first != first:
            self.add(first, last, KINDS[self.types[first]])
            for alias in inner:
                if alias.what == "entity" and alias.kind != "person":
                    self.declare(alias)
        else:
            self.parts(first, last, [alias for alias in inner if not self.is_part(alias, first, last)])

    def parts(self, first: int, last: int, inner: Sequence[Alias]) -> None:
        """Adds a run that holds declared names: these, and what is left between them."""
        role = False
        for alias in inner:
            if alias.first > first:
                self.plain(first, alias.first)
            self.declare(alias)
            first, role = alias.last, alias.what == "office"
        if first < last and role and TRAILING.match(self.types, first, last):
            self.add(first, last, "person")
        elif first < last:
            self.plain(first, last)

    def is_part(self, alias: Alias, first: int, last: int) -> bool:
        """Whether a person's one-word alias is only a part of somebody else's longer name: `Kim` in `Kim Il Sung`."""
        if alias.kind != "person" or alias.last - alias.first > 1:
            return False
        types = self.types
        return (alias.last < last and types[alias.last] in "ABCG") or (
            alias.first > first and types[alias.first - 1] in "ABCG"
        )

    def plain(self, first: int, last: int) -> None:
        """Adds the mentions of a run, or of a part of it, that holds no declared name."""
        types = self.types
        for at in range(first + 1, last):
            if at in self.breaks:  # a sentence begins inside the run
                self.plain(first, at)
                first = at
        if last - first == 1:
            self.single(first)
            return
        head = types[first]
        if first and (types[first - 1] in LINKED or head in "OHD") and self.behind_role(first):
            self.carried(first, last)
            return
        if head in "AW" and self.begins(first) and self.is_opening(first):
            first += 1
            head = types[first]
        if SPECIAL.search(types, first, last):
            role = ROLE.search(types, first, last)
            if role:
                start = role.start()
                while start > first and types[start - 1] == "W":  # `Finance | Minister`
                    start -= 1
                self.role(start, last)
                last = start
            ranked = RANK.search(types, first, last)
            if ranked:
                self.add(first, ranked.start(), KINDS.get(head, ""))
                first, head = ranked.end(), "person"
            self.add(first, last, KINDS.get(head, head if ranked else ""))
        else:
            person = (first and types[first - 1] in "tc") or (head == "G" and not types[first:last].strip("ACGn."))
            self.add(
                first, last, "person" if person else "place" if head == "L" and not types[first:last].strip("L") else ""
            )

    def single(self, at: int) -> None:
        """Adds a name of one word; a word that begins a sentence is one only if something else says so."""
        types = self.types
        head = types[at]
        if head not in SINGLE:
            if head in "RV":
                self.put("role", at, at + 1, RoleForm(self.words[at], "", self.tense(at, at + 1).removeprefix(OTHER)))
            return
        kind = SINGLE[head]
        before = types[at - 1] if at else "^"
        if head == "A" or head == "G":
            alone = self.folded[at] in self.alone
            aged = types.startswith(AGE, at + 1) or (at in self.breaks and DESCRIBED.match(types, at + 1) is not None)
            doubtful = not aged and ((head == "A" and not alone) or self.is_common(at))
            if (at in self.breaks or before in QUOTES) and doubtful:
                return
            if (alone or before in "tcm" or aged) and self.folded[at][-1].isalpha():
                kind = "person"
        if before in LINKED and self.behind_role(at):
            if head == "A" or head == "G":
                self.carried(at, at + 1)
            return
        if kind == "person":
            self.person = at + 1
        self.put("name", at, at + 1, NameForm(self.words[at], (), kind))

    def begins(self, at: int) -> bool:
        """Whether a sentence begins at a token, so that its capital says nothing."""
        return at in self.breaks or self.types[at - 1] in QUOTES

    def is_opening(self, first: int) -> bool:
        """Whether the first word of a sentence is no part of the name behind it: `Kunjungan | Rini`, `Anak | Budi`."""
        before_name = self.types[first + 1] in "ACG"
        if self.types[first] == "W":
            return before_name
        return self.is_common(first) and (not before_name or self.folded[first + 1] in self.alone)

    def is_common(self, at: int) -> bool:
        """Whether the word is one of grammar (`Hari ini`), or stands in small letters elsewhere in the article."""
        return self.lexicon[self.folded[at]] == "f" or self.evidence.is_common(self.folded[at])

    # --- roles and the people behind them ---

    def behind_role(self, first: int) -> bool:
        """Whether a run stands behind the beginning of a role phrase: `Ketua Badan Pengawas (Bawas) | Rahmat Bagja`."""
        nearest = bisect_left(self.heads, first) - 1
        if nearest < 0 or first - self.heads[nearest] > REACH:
            return False
        low = max(self.person, self.starts[bisect_right(self.starts, first) - 1], first - REACH)
        return self.heads[nearest] >= low and OPEN.search(self.types, low, first) is not None

    def carried(self, first: int, last: int) -> None:
        """Adds the person at the end of a run that goes on with a role phrase."""
        role = ROLE.search(self.types, first, last)
        if role:
            self.role(role.start(), last)
            last = role.start()
        rank, start = self.split(first, last) if first < last else (last, last)
        if rank > first and self.types[first] in KINDS:
            self.add(first, rank, KINDS[self.types[first]])
        sure = (
            rank > first
            or self.types[first - 1] not in "eilh"
            or self.types[first] == "G"
            or self.folded[first] in self.alone
        )
        self.add(start, last, "person" if sure else "")

    def role(self, first: int, last: int) -> None:
        """Adds a role that begins a run, and the person whose name ends it."""
        end, start = self.split(first, last)
        self.put("role", first, end, RoleForm(self.text(first, end), "", self.tense(first, end).removeprefix(OTHER)))
        self.add(start, last, "person")

    def split(self, first: int, last: int) -> tuple[int, int]:
        """Where a role phrase ends and the name behind it begins."""
        return name_start(self.types, self.folded, self.evidence, first, last)
