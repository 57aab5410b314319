"""One claim, from its words on the page to its value → lines.

Comes in: a claim of a run. Goes out: its sentence, the pattern that matched, every slot and how it was filled, who
says it and how firmly, the day that relative dates count from, the arithmetic, and both sizes of its set of worlds.
"""

from collections.abc import Sequence

from verify.model import Argument, Claim, Draft, Fact, Names, Ranges, Value, Witness
from verify.pipeline import Result
from verify.report.contract import day, published
from verify.report.layout import Style, place, wrap
from verify.report.words import Words
from verify.report.worlds import worlds
from verify.values.forms import Amount


class Trail:
    """The derivations of the claims of one run."""

    def __init__(self, result: Result, style: Style, words: Words) -> None:
        self.style, self.words = style, words
        case, report = result.case, result.report
        self.anchors = {article.path: article.anchor for article in report.articles}
        self.drafts: dict[str, Draft] = {draft.article.path: draft for draft in case.drafts}
        self.witnesses = {w.claim.id: w for group in case.groups for w in group.witnesses if w.claim is not None}
        self.unjudged = {one.claim: one for one in report.unjudged}
        self.names = {one.id: one.names[0] for one in case.rulebook.entities.values() if one.names}

    def say(self, key: str, depth: int = 1, **params: object) -> list[str]:
        """One message as lines at a depth."""
        return wrap(" ".join(self.words(key, **params).split()), self.style.width, depth * 2 + 2, depth * 2)

    def name(self, value: str) -> str:
        """An argument as people write it."""
        return self.names.get(value, value).removeprefix("=").removeprefix("@@")

    def claim(self, claim: Claim) -> list[str]:
        """Sentence, pattern, slots, manner, anchor and value of a claim."""
        witness = self.witnesses.get(claim.id)
        settled = witness.claim if witness is not None and witness.claim is not None else claim
        lines = self.say("explain.sentence", 2, text=self.sentence(claim))
        if claim.phrasing:
            lines += self.say("explain.pattern", 2, pattern=claim.phrasing, place=place(*claim.rule))
        for argument in settled.arguments:
            lines += self.argument(argument)
        lines += self.manner(claim)
        for step in claim.derivation:
            lines += self.say("explain.step", 2, text=step)
        lines += self.width(claim)
        lines += self.published(claim)
        return lines + (self.value(witness) if witness is not None else self.no_value(claim))

    def sentence(self, claim: Claim) -> str:
        """The sentence that the claim stands in."""
        draft = self.drafts[claim.path]
        sentence = draft.sentences[claim.sentence]
        return draft.article.text[draft.starts[sentence.first] : draft.ends[sentence.last - 1]]

    def argument(self, argument: Argument) -> list[str]:
        """A slot, what fills it, and how that was found."""
        origin = self.words.known("explain.origin", argument.origin)
        filled = self.words("explain.argument", name=argument.name, value=self.name(argument.value))
        choices = ", ".join(map(self.name, argument.candidates)) if argument.value == "?" else ""
        told = self.words("explain.candidates", names=choices) if choices else origin
        return wrap(f"{filled} ({told})", self.style.width, 6, 4)

    def width(self, claim: Claim) -> list[str]:
        """How far a hedge lets the number be off, as the language's or the desk's table says."""
        amount = next((a for a in amounts_of(claim.form) if a.likely and a.possible), None)
        if amount is None:
            return []
        bound = self.words(f"explain.bound.{amount.bound}")
        return self.say("explain.width", 2, bound=bound, likely=share(amount.likely), possible=share(amount.possible))

    def manner(self, claim: Claim) -> list[str]:
        """Who says it and how firmly, where that is not simply the article."""
        lines = []
        if claim.holder != "article":
            lines += self.say("explain.holder", 2, holder=self.name(claim.holder))
        if claim.modality != "asserted" or not claim.polarity:
            manner = claim.modality if claim.polarity else "denied"
            lines += self.say("explain.modality", 2, modality=self.words.known("modality", manner))
        if any(claim.as_of):
            lines += self.say("explain.as-of", 2, **self.days(*claim.as_of))
        return lines

    def published(self, claim: Claim) -> list[str]:
        """The day that relative dates count from, and where it was found."""
        anchor = self.anchors[claim.path]
        if anchor.day is None:
            return self.say("explain.unpublished", 2)
        date, _, time = (published(anchor) or "").partition("T")
        key = "explain.published-at" if time else "explain.published"
        return self.say(key, 2, day=date, time=time, source=anchor.source)

    def value(self, witness: Witness) -> list[str]:
        """The value, how it was computed, and both sizes of its set of worlds."""
        value = witness.value
        lines = self.say("explain.arithmetic", 2, text=witness.explained) if witness.explained else []
        lines += self.say("explain.value", 2, value=value.text)
        lines += self.say("explain.likely", 3, set=self.worlds(value.likely, value))
        if value.possible != value.likely:
            lines += self.say("explain.possible", 3, set=self.worlds(value.possible, value))
        return lines

    def worlds(self, members: Ranges | Names, value: Value) -> str:
        return worlds(members, value, self.words, self.names)

    def no_value(self, claim: Claim) -> list[str]:
        """Why the claim is not judged."""
        one = self.unjudged.get(claim.id)
        if one is None:
            return []
        reason = self.words("explain.unjudged", reason=one.reason)
        return wrap(f"{reason} ({one.detail})" if one.detail else reason, self.style.width, 6, 4)

    def days(self, first: int | None, last: int | None) -> dict[str, str]:
        """Two days as the parameters of a message."""
        return {"from": day(first) or "…", "to": day(last) or "…"}

    def facts(self, facts: Sequence[Fact]) -> list[str]:
        """What the newsroom knows, and the days on which it holds."""
        lines: list[str] = []
        for fact in facts:
            about = f"{fact.predicate}({', '.join(map(self.name, fact.arguments))})"
            told = f"{about} = {self.words.shown(fact.value.text)}"
            key = "report.fact" if fact.seen else "report.fact-unseen"
            line = self.words(key, fact=told, source=fact.source, seen=fact.seen)
            lines += wrap(f"{line} ({place(fact.path, fact.line)})", self.style.width, 4, 2)
            if fact.valid_from is not None or fact.valid_to is not None:
                lines += self.say("explain.valid", 2, **self.days(fact.valid_from, fact.valid_to))
        return lines


def amounts_of(form: tuple[object, ...]) -> list[Amount]:
    """The amounts that a form holds: its own, or those of a length of time."""
    own = getattr(form, "amount", None)
    longer = [amount for amount, _ in getattr(form, "amounts", ())]
    return [amount for amount in (own, *longer) if isinstance(amount, Amount)]


def share(text: str) -> str:
    """A share of a number for a reader: `1/10`, or without end."""
    return "∞" if text == "inf" else text
