"""Everything understood → one record a claim, value, quotation or statement, judged or not.

Records are plain dicts in the key order of the contract (`Claim` in docs/schema.json), and JSON Lines prints them as
they are. Times follow TimeML's TIMEX3, units UCUM and ISO 4217; decimals are strings, an end that is open is null.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from zlib import crc32

from verify import values
from verify.model import (
    Anchor,
    Article,
    Claim,
    Draft,
    Group,
    Mention,
    NameForm,
    Number,
    RoleForm,
    Span,
    Speech,
    Value,
    Witness,
)
from verify.report.contract import dumps, published
from verify.values.forms import Amount, DurationForm, OrdinalForm
from verify.values.units import TIME, one_amount

TEMPORAL = ("date", "time", "duration", "set")
NUMERIC = ("count", "ordinal", "money", "percent", "quantity", "age")
NOWHERE = -1

Record = dict[str, Any]


def jsonl(records: Iterable[Record]) -> Iterator[str]:
    """One object a line."""
    return map(dumps, records)


def records(drafts: Sequence[Draft], anchors: Sequence[Anchor], groups: Sequence[Group]) -> Iterator[Record]:
    """All records, by article and place; `anchors[i]` belongs to `drafts[i]`."""
    judged = {w.claim.id: (group, w) for group in groups for w in group.witnesses if w.claim is not None}
    for draft, anchor in zip(drafts, anchors, strict=True):
        yield from sorted(Page(draft, anchor, judged).records(), key=order)


def order(record: Record) -> tuple[object, ...]:
    """By place; the rest only settles ties."""
    return (record["start"], record["end"], record["kind"], record["predicate"] or "", record["id"])


class Page:
    """The records of one article."""

    def __init__(self, draft: Draft, anchor: Anchor, judged: dict[str, tuple[Group, Witness]]) -> None:
        self.draft, self.anchor, self.judged = draft, anchor, judged
        self.read = values.discourse(draft.article.text, draft.mentions, anchor)
        self.article: Article = draft.article
        self.seen: Counter[tuple[str, str]] = Counter()

    def records(self) -> Iterator[Record]:
        """Claims, then values that no rule speaks of, then speech."""
        claimed = {claim.mention for claim in self.draft.claims}
        speeches = {(speech.start, speech.end) for speech in self.draft.speeches}
        yield from map(self.claim, self.draft.claims)
        for number, mention in enumerate(self.draft.mentions):
            if number not in claimed and not (mention.kind == "quote" and (mention.start, mention.end) in speeches):
                yield self.mention(number, mention)
        yield from map(self.speech, self.draft.speeches)
        known = {Span(mention.start, mention.end) for mention in self.draft.mentions if mention.kind == "role"}
        spoken = [("role", speech.role) for speech in self.draft.speeches if speech.role not in known]
        spoken += [("affiliation", speech.affiliation) for speech in self.draft.speeches]
        for kind, span in dict.fromkeys(spoken):
            if span.start != NOWHERE:
                yield self.record(kind, *span) | {"value": self.article.text[span.start : span.end]}

    def record(self, kind: str, start: int, end: int) -> Record:
        """What every record says; the fields that only a claim has are empty."""
        text = self.article.text[start:end]
        number = self.seen[(kind, text)]
        self.seen[(kind, text)] += 1
        name = f"{self.article.key}|{kind}|{text}|{number}".encode("utf-8", "surrogatepass")
        zone = next((zone.kind for zone in self.article.zones if zone.start <= start < zone.end), "body")
        record: Record = {"id": f"c{crc32(name):08x}", "path": self.article.path, "kind": kind}
        record |= {"start": start, "end": end, "text": text, "zone": zone, "group": None, "modality": None}
        record |= {"polarity": None, "holder": None, "predicate": None, "arguments": {}, "rule": None}
        return record | {"derivation": [], "value": None}

    def claim(self, claim: Claim) -> Record:
        """What a rule understood."""
        mention = self.draft.mentions[claim.mention] if claim.mention >= 0 else None
        record = self.record(mention.kind if mention else bare_kind(claim), claim.start, claim.end)
        group, witness = self.judged.get(claim.id, (None, None))
        settled = witness.claim if witness and witness.claim else claim
        record["id"] = claim.id
        record["group"] = group_name(group) if group else None
        record["modality"], record["holder"] = claim.modality, claim.holder
        record["polarity"] = "affirmative" if claim.polarity else "negative"
        record["predicate"] = claim.predicate
        record["arguments"] = {argument.name: argument.value for argument in settled.arguments}
        record["rule"] = {"path": claim.rule[0], "line": claim.rule[1]}
        record["derivation"] = [*claim.derivation, *([witness.explained] if witness and witness.explained else [])]
        record["value"] = witness.value.text if witness else self.value(claim.mention, mention)
        return record | (self.details(claim.mention, mention) if mention else {})

    def mention(self, number: int, mention: Mention) -> Record:
        """A value that no rule speaks of."""
        record = self.record(mention.kind, mention.start, mention.end)
        record["value"] = self.value(number, mention)
        return record | self.details(number, mention)

    def value(self, number: int, mention: Mention | None) -> str | None:
        """The value as a reader would write it, null where it cannot be known."""
        if mention is None:
            return None
        if isinstance(mention.form, NameForm):
            return self.draft.who.get(number, mention.form.written).removeprefix("=")
        if isinstance(mention.form, RoleForm):
            return mention.form.office or mention.form.written
        if mention.kind == "quote":
            return self.article.text[mention.start : mention.end]
        value = values.resolve(*self.reading(number, mention))
        return value.text if isinstance(value, Value) else None

    def reading(self, number: int, mention: Mention) -> tuple[tuple[object, ...], Anchor]:
        """What a mention says, and what it counts from: a time told earlier, the day of its quotation, or the article's."""
        form, where = self.read[number]
        if where == self.anchor:
            where = values.said_on(self.article.text, self.draft.mentions, mention, where)
        return form, where

    def details(self, number: int, mention: Mention) -> Record:
        """The fields that a kind of value adds."""
        if mention.kind in TEMPORAL:
            form, where = self.reading(number, mention)
            kind, value, mod = values.timex(form, where) or (mention.kind.upper(), "", "")
            anchor = published(where)
            told: Record = {"timex": value, "timex_type": kind, "timex_mod": mod or None, "anchor": anchor}
            return told | (number_fields(form) if isinstance(form, DurationForm) else {})
        return number_fields(mention.form) if mention.kind in NUMERIC else {}

    def speech(self, speech: Speech) -> Record:
        """A quotation or statement, its cue and its speaker."""
        record = self.record("quote" if speech.quote_type == "direct" else "statement", speech.start, speech.end)
        record["value"] = record["text"]
        record["modality"], record["polarity"] = speech.modality, "affirmative" if speech.polarity else "negative"
        speaker = self.place(speech.speaker)
        if speaker is not None:
            speaker |= {"form": speech.speaker_form, "resolved": self.resolved(speech)}
        return record | {
            "quote_type": speech.quote_type,
            "cue": self.place(speech.cue),
            "speaker": speaker,
            "role": self.place(speech.role),
            "affiliation": self.place(speech.affiliation),
        }

    def place(self, span: Span) -> Record | None:
        """A span with its text; null where there is none."""
        if span.start == NOWHERE:
            return None
        return {"start": span.start, "end": span.end, "text": self.article.text[span.start : span.end]}

    def resolved(self, speech: Speech) -> Record | None:
        """Who the speaker is, and where the article names them."""
        if not speech.entity:
            return None
        start, end = speech.entity_span
        named = self.article.text[start:end] if start != NOWHERE else speech.entity.removeprefix("=")
        entity = None if speech.entity.startswith("=") else speech.entity
        place = (None, None) if start == NOWHERE else (start, end)
        return {"entity": entity, "name": named, "start": place[0], "end": place[1]}


def bare_kind(claim: Claim) -> str:
    """The kind of a claim whose value stands in no words of its own: a rule says it."""
    return claim.kind if claim.kind in (*TEMPORAL, *NUMERIC, "word") else "name"


def group_name(group: Group) -> str:
    """`predicate(slot=value, …)`: the same for all claims that are compared with each other."""
    return f"{group.predicate}({', '.join(f'{name}={value}' for name, value in group.arguments)})"


def number_fields(form: Any) -> Record:
    """The fields of a number: what is written, and the ends that the words set to it."""
    if isinstance(form, OrdinalForm):
        amount, unit = Amount(form.number), "1"
    elif isinstance(form, DurationForm):
        amount, unit = one_amount(form)
    else:
        amount = form.amount
        unit = getattr(form, "currency", "") or TIME.get(getattr(form, "unit", ""), getattr(form, "unit", "1"))
    lo, hi, lo_closed, hi_closed = ends(amount)
    return {
        "number": decimal(amount.number),
        "bound": amount.bound,
        "lo": decimal(lo),
        "hi": decimal(hi),
        "lo_closed": lo_closed,
        "hi_closed": hi_closed,
        "unit": unit,
        "of": getattr(form, "of", "") or None,
    }


def ends(amount: Amount) -> tuple[Number | None, Number | None, bool, bool]:
    """Lower and upper end and whether each belongs to the set; a hedged number (`about`) stands for itself."""
    match amount.bound:
        case "at-least" | "more-than":
            return amount.number, None, amount.bound == "at-least", False
        case "at-most" | "less-than":
            return None, amount.number, False, amount.bound == "at-most"
        case "between":
            return amount.number, amount.high, True, True
    return amount.number, amount.number, True, True


def decimal(number: Number | None) -> str | None:
    """A number as the contract writes it: digits, never an exponent."""
    return None if number is None else f"{number:f}" if not isinstance(number, int) else str(number)
