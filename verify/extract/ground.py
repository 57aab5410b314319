"""The scene of an article: everything read so far, indexed for rules.

Comes in: tokens, sentences, mentions, who each name is, and whose words stand where. Goes out: a `Scene`
that answers what a pattern or an argument asks (what stands here, may it fill this slot, who says it).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import NamedTuple

from verify.extract.lexer import Lexed
from verify.extract.matcher import Ground, stems
from verify.extract.voice import Stance
from verify.model import Argument, Article, Mention, NameForm, Quote, RoleForm, Sentence, Span
from verify.rulebook.compiled import Rulebook, Slot
from verify.rulebook.kinds import VALUE_KINDS, is_a, lift, parts
from verify.rulebook.known import company
from verify.rulebook.locate import ENDING
from verify.values.forms import DateForm, length_of

#: tells the stance of a sentence's tokens, whose value stands at a span
Telling = Callable[[int, int, int, Span], Stance]


#: a text of so many sentences is a fragment
FRAGMENT = 2
#: so many of those that stand beside a thing in facts must be named where the article means it
COMPANY = 2


class Scene(NamedTuple):
    """One article, indexed. `who[n]` is the entity id or `=Full Name` of name mention n."""

    article: Article
    language: str
    lexed: Lexed
    sentences: tuple[Sentence, ...]
    mentions: list[Mention]
    who: dict[int, str]
    ground: Ground
    firsts: list[int]  # first token of every sentence
    heads: list[int]  # first token of every mention
    rulebook: Rulebook
    stance: Telling

    def sentence_at(self, token: int) -> int:
        """The number of the sentence that a token stands in."""
        return max(0, bisect_right(self.firsts, token) - 1)

    def mentions_of(self, sentence: int) -> range:
        """The numbers of the mentions that begin in a sentence."""
        whole = self.sentences[sentence]
        return range(bisect_left(self.heads, whole.first), bisect_left(self.heads, whole.last))

    def counts(self, mention: Mention, nouns: tuple[str, ...]) -> bool:
        """Whether a number counts one of the nouns: the word after it says so, or no word follows it."""
        if mention.kind not in ("count", "ordinal"):
            return True
        after = mention.last
        while after < len(self.lexed.folded) and self.lexed.folded[after] in self.ground.fillers:
            after += 1
        if after >= len(self.lexed.folded) or self.lexed.types[after] not in "aAB":
            return True
        said = self.lexed.folded[after : after + 3]
        return any(matches(said, noun.split()) for noun in nouns)

    def argument(self, slot: Slot, number: int, origin: str) -> Argument:
        """A mention as the filler of a slot: an entity id, `@office`, `=literal`, or `?` with candidates."""
        mention = self.mentions[number]
        if isinstance(mention.form, RoleForm):
            beside = self.beside(number)
            if beside is None:
                return Argument(slot.name, f"@{mention.form.office}" if mention.form.office else "?", (), origin)
            number, mention = beside, self.mentions[beside]
        if isinstance(mention.form, NameForm):
            who = self.who.get(number, f"={mention.form.written}")
            if who.startswith("=") and len(mention.form.candidates) > 1:
                return Argument(slot.name, "?", mention.form.candidates, origin)
            lifted = (
                who if who.startswith("=") else lift(who, slot.kind, self.rulebook.entities, self.rulebook.kinds) or who
            )
            return Argument(slot.name, lifted, (), origin)
        if isinstance(mention.form, Quote):  # the same words between other marks are the same quotation
            said = self.article.text[mention.form.inner_start : mention.form.inner_end]
            return Argument(slot.name, f"={said.strip(' ,.')}", (), origin)
        return Argument(slot.name, f"={self.article.text[mention.start : mention.end]}", (), origin)

    def tells_of(self, entity: str) -> bool:
        """Whether the article names a person or place, something within it, or an office that the person holds.

        A thing (`perjanjian itu`) is told of where the article names two of those that stand beside it in facts; one that stands
        beside nobody, and a literal, need no naming. A fragment of a sentence or two that names nobody leaves its subject to
        the reader, and so does an example of a rule file.
        """
        if len(self.sentences) <= FRAGMENT and (
            self.article.path.endswith(ENDING) or not any(isinstance(m.form, NameForm) for m in self.mentions)
        ):
            return True
        declared = self.rulebook.entities.get(entity)
        if declared is None:
            return True
        if any(is_a(declared.kind, kind, self.rulebook.kinds) for kind in ("person", "place")):
            near = parts(entity, self.rulebook.entities)
            return any(self.names(number, near) for number in range(len(self.mentions)))
        beside = company(self.rulebook, entity) & self.rulebook.entities.keys()
        named = {who for m in self.mentions if isinstance(m.form, NameForm) for who in m.form.candidates}
        told = beside & named
        inner = {who for who in told for other in told - {who} if who in parts(other, self.rulebook.entities)}
        return len(told - inner) >= min(len(beside), COMPANY)  # `Moskow` in `Rusia` is one

    def names(self, number: int, near: frozenset[str]) -> bool:
        """Whether a mention names one of these entities, or an office of one of them without saying who else holds it."""
        mention = self.mentions[number]
        if isinstance(mention.form, NameForm):
            return not near.isdisjoint(mention.form.candidates)
        if isinstance(mention.form, RoleForm) and mention.form.office in self.rulebook.offices:
            if self.beside(number) is not None:
                return False  # `Presiden Joko Widodo`: the name tells, and is asked itself
            return any(who in near for who, _, _ in self.rulebook.offices[mention.form.office].holders)
        return False

    def holder(self, number: int) -> int:
        """The person's name beside a role that no rule file declares, else the mention itself."""
        form = self.mentions[number].form
        other = self.beside(number) if isinstance(form, RoleForm) and not form.office else None
        name = self.mentions[other].form if other is not None else None
        return other if other is not None and isinstance(name, NameForm) and name.kind == "person" else number

    def beside(self, number: int) -> int | None:
        """The name that a role belongs to: `Presiden Rusia | Vladimir Putin`, `Presiden Rusia, Vladimir Putin`."""
        return name_after(self.mentions, self.lexed, number)


def matches(said: list[str], noun: list[str]) -> bool:
    """Whether the words begin with the noun, clitics stepped over."""
    return len(said) >= len(noun) and all(n in stems(w) for w, n in zip(said, noun, strict=False))


def name_after(mentions: list[Mention], lexed: Lexed, number: int) -> int | None:
    """The name mention that follows a role directly, or behind a comma or an honorific."""
    at = mentions[number].last
    for following in range(number + 1, min(number + 4, len(mentions))):
        other = mentions[following]
        if other.first > at + 1:
            return None
        if other.kind == "name" and other.first >= at and (other.first == at or lexed.folded[at] in LINKS):
            return following
    return None


LINKS = frozenset({",", "mr", "mrs", "ms", "pak", "bu", "bapak", "ibu", "("})


def ground_of(
    lexed: Lexed, mentions: list[Mention], rulebook: Rulebook, fillers: frozenset[str],
    negations: frozenset[str], pronouns: frozenset[str],
) -> Ground:  # fmt: skip
    """The matcher's view: mentions by first and by last token, longest first (as the order of mentions has it)."""
    begins: dict[int, list[int]] = {}
    ends: dict[int, list[int]] = {}
    for number, mention in enumerate(mentions):
        begins.setdefault(mention.first, []).append(number)
        ends.setdefault(mention.last, []).append(number)
        if isinstance(mention.form, DateForm) and mention.form.base == "text":
            ends.setdefault(length_end(mention, lexed), []).append(number)

    def fits(number: int, kind: str) -> bool:
        return fills(mentions[number], kind, rulebook)

    def stretch(number: int, kind: str, step: int) -> int:
        return reach(mentions, lexed, number, kind, step, ends)

    return Ground(lexed.folded, lexed.types, mentions, begins, ends, fillers, negations, pronouns, fits, stretch)


def length_end(mention: Mention, lexed: Lexed) -> int:
    """The token behind the length of time in `24 tahun kemudian`."""
    stop = max((part.end for part in getattr(mention.form, "parts", ())), default=mention.end)
    return next((at for at in range(mention.first, mention.last) if lexed.starts[at] >= stop), mention.last)


def fills(mention: Mention, kind: str, rulebook: Rulebook) -> bool:
    """Whether a mention may fill a slot of a kind: the same value kind, or a name of that kind (or within one)."""
    if kind in VALUE_KINDS:
        return mention.kind == kind or (kind == "duration" and length_of(mention.form) is not None)
    form = mention.form
    if isinstance(form, RoleForm):
        return kind == "person"
    if not isinstance(form, NameForm):
        return False
    if not form.candidates:
        return form.kind == "" or is_a(form.kind, kind, rulebook.kinds)
    return any(lift(c, kind, rulebook.entities, rulebook.kinds) is not None for c in form.candidates)


def reach(mentions: list[Mention], lexed: Lexed, number: int, kind: str, step: int, ends: dict[int, list[int]]) -> int:
    """Where a walk goes on beyond a mention: a person's role and name are stepped over together.

    Of `24 tahun kemudian` a slot for a length of time takes `24 tahun` alone.
    """
    mention = mentions[number]
    if kind == "duration" and isinstance(mention.form, DateForm) and mention.form.parts and step > 0:
        return length_end(mention, lexed)
    if kind != "person":
        return mention.last if step > 0 else mention.first
    if step > 0:
        if isinstance(mention.form, RoleForm):
            beside = name_after(mentions, lexed, number)
            return mentions[beside].last if beside is not None else mention.last
        return mention.last
    at = mention.first
    while at > 0 and lexed.folded[at - 1] in LINKS:
        at -= 1
    roles = [n for n in ends.get(at, ()) if isinstance(mentions[n].form, RoleForm)]
    return mentions[roles[0]].first if roles else mention.first
