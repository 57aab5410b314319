"""Names, literals, `means` and `when`: syntax → values and compiled expressions, with every name looked up.

A function returns None where something is wrong; the scope then holds the problem.
"""

import datetime
from typing import NamedTuple

from verify.model import Value
from verify.read.places import ticked
from verify.rulebook import literals
from verify.rulebook.compiled import Expression, Predicate, Slot
from verify.rulebook.kinds import ROOT, VALUE_KINDS, WORD, is_a
from verify.rulebook.literal_values import value as literal_value
from verify.rulebook.literals import Wrong, written
from verify.rulebook.patterns import fold
from verify.rulebook.scope import OFFICE, Scope, Site
from verify.rulebook.syntax import Term

EVENT = "event"
_SIGNS = {"==": "=", "≤": "<=", "≥": ">=", "≠": "!=", "plus": "+", "minus": "-"}


class Meaning(NamedTuple):
    """What the names of an expression can be: slots of a pattern and of its claim, or (in a check) predicates."""

    scope: Scope
    site: Site
    slots: tuple[str, ...] = ()
    kind: str = ""  # of the claim
    words: tuple[str, ...] = ()  # that the claim may give, if they are listed
    check: bool = False


# --- values of facts and examples -------------------------------------------------------------------


def value(scope: Scope, site: Site, term: Term, predicate: Predicate) -> Value | None:
    """The value of a literal for a predicate; names of entities stay names until all entities are known."""
    kind = predicate.kind
    if kind == WORD:
        return _word_value(scope, site, term, predicate)
    if kind in VALUE_KINDS:
        found = literal_value(term, kind)
        if isinstance(found, Wrong):
            scope.complain(site, term, *found)
            return None
        return found
    who = entity(scope, site, term, kind)
    return None if who is None else Value("name", frozenset((who,)), frozenset((who,)), "", written(term))


def _word_value(scope: Scope, site: Site, term: Term, predicate: Predicate) -> Value | None:
    word = " ".join(fold(written(term)))
    if predicate.of and word not in predicate.of:
        scope.unknown(
            site,
            term,
            "word",
            written(term),
            predicate.of,
            f"`{predicate.name}` gives one of {ticked(predicate.of)}",
        )
        return None
    return Value(WORD, frozenset((word,)), frozenset((word,)), "", written(term))


def entity(scope: Scope, site: Site, term: Term, kind: str) -> str | None:
    """An entity or office of a kind by its id, or `=Name` for one that nobody declared."""
    if term.op == "string":
        return f"={term.parts[0]}"
    name = written(term)
    if term.op != "name":
        scope.complain(site, term, f"`{name}` is no {kind}", "write the id of an entity, or a name in quotation marks")
        return None
    if name in scope.offices and kind in (OFFICE, ROOT, "thing"):
        return name
    if name not in scope.entities:
        what, known = (OFFICE, scope.offices) if kind == OFFICE else ("entity", scope.ids())
        head = f"office {name}" if kind == OFFICE else f"entity {name} : {'person' if kind == ROOT else kind}"
        scope.unknown(site, term, what, name, known, f"declare it with `{head}`")
        return None
    own = scope.entities[name]
    if own != ROOT and not is_a(own, kind, scope.kinds) and not _lies_in(own, kind, scope):
        scope.complain(
            site,
            term,
            f"`{name}` is of kind {own}, not {kind}",
            "give an entity of the right kind, or change the kind in the claim",
        )
        return None
    return name


def _lies_in(kind: str, wanted: str, scope: Scope) -> bool:
    """Whether things of a kind may stand for the wanted kind that they lie within (a city for its country)."""
    inner = is_a(kind, "place", scope.kinds) or is_a(kind, "organisation", scope.kinds)
    return inner and (is_a(wanted, "place", scope.kinds) or is_a(wanted, "organisation", scope.kinds))


def argument(scope: Scope, site: Site, term: Term, slot: Slot) -> str | None:
    """What fills a slot in a fact: the id of an entity, or `=literal`."""
    if slot.kind in VALUE_KINDS or slot.kind == WORD:
        return f"={written(term)}"
    return entity(scope, site, term, slot.kind)


def signature(scope: Scope, site: Site, place: Term, name: str, given: int) -> Predicate | None:
    """The predicate of a call or fact, with as many arguments as are given."""
    predicate = scope.predicates.get(name)
    if predicate is None:
        scope.unknown(site, place, "claim", name, scope.predicates, f"declare it with `claim {name}(…) : kind`")
        return None
    if len(predicate.slots) != given:
        slots = ", ".join(slot.name for slot in predicate.slots)
        count = "1 argument" if len(predicate.slots) == 1 else f"{len(predicate.slots)} arguments"
        scope.complain(
            site,
            place,
            f"`{name}` takes {count}, not {given}",
            f"write it like `{name}({slots})`",
        )
        return None
    return predicate


# --- expressions ------------------------------------------------------------------------------------


def compiled(meaning: Meaning, term: Term) -> Expression | None:
    """A `means` expression, or the condition of a check, as `compiled.py` describes them."""
    op, parts = term.op, term.parts
    if op in ("plus", "minus", "and", "or", "not", "compare"):
        sides = [compiled(meaning, part) for part in parts if isinstance(part, Term)]
        if None in sides:
            return None
        sign = str(parts[0]) if op == "compare" else op
        return [_SIGNS.get(sign, sign), *sides]
    if op == "call":
        return _call(meaning, term)
    if op == "name":
        return _name(meaning, term)
    if op == "string":
        return _string(meaning, term)
    return _literal(meaning, term)


def _call(meaning: Meaning, term: Term) -> Expression | None:
    """The value of a fact: its arguments are slots, entities or literals."""
    name, given = str(term.parts[0]), [part for part in term.parts[1:] if isinstance(part, Term)]
    predicate = signature(meaning.scope, meaning.site, term, name, len(given))
    if predicate is None:
        return None
    arguments = []
    for part, slot in zip(given, predicate.slots, strict=True):
        own = part.op == "name" and (
            part.parts[0] in meaning.slots or (meaning.check and part.parts[0] not in meaning.scope.ids())
        )
        arguments.append(str(part.parts[0]) if own else argument(meaning.scope, meaning.site, part, slot))
    return None if None in arguments else ["fact", name, arguments]


def _name(meaning: Meaning, term: Term) -> Expression | None:
    name, scope = str(term.parts[0]), meaning.scope
    if meaning.check:
        if name in scope.predicates:
            return ["claim", name]
        if name in scope.entities:
            return ["entity", name]
        scope.unknown(
            meaning.site,
            term,
            "claim",
            name,
            scope.predicates,
            _blanks(name) or "a condition compares claims, numbers and dates",
        )
        return None
    if name in meaning.slots:
        return ["slot", name]
    if name == EVENT:
        return ["event"]
    if meaning.kind == WORD:
        return _word(meaning, term, name)
    if meaning.kind not in VALUE_KINDS and name in scope.ids():
        return ["entity", name]
    known = {*meaning.slots, EVENT, *(() if meaning.kind in VALUE_KINDS else scope.ids())}
    what = "slot" if meaning.kind in VALUE_KINDS else "slot or entity"
    scope.unknown(
        meaning.site,
        term,
        what,
        name,
        known,
        _blanks(name) or f"known here are {ticked((*meaning.slots, EVENT))}",
    )
    return None


def _blanks(name: str) -> str:
    return f"a minus has blanks around it: `{name.replace('-', ' - ')}`" if "-" in name else ""


def _word(meaning: Meaning, term: Term, name: str) -> Expression | None:
    word = " ".join(fold(name))
    if meaning.words and word not in meaning.words:
        meaning.scope.unknown(
            meaning.site, term, "word", name, meaning.words, f"the claim gives one of {ticked(meaning.words)}"
        )
        return None
    return ["word", word]


def _string(meaning: Meaning, term: Term) -> Expression | None:
    text = str(term.parts[0])
    if meaning.kind == WORD:
        return _word(meaning, term, text)
    if meaning.check:
        return ["word", " ".join(fold(text))]
    return ["entity", f"={text}"]


def _literal(meaning: Meaning, term: Term) -> Expression | None:
    if term.op == "amount" and str(term.parts[1]).lower() in literals.DURATIONS and str(term.parts[0]).isdecimal():
        return ["duration", str(term.parts[0]), str(term.parts[1]).lower()]
    dated = term.op in ("date", "range") or (term.op == "number" and meaning.kind == "date")
    if dated:
        days = literals.period(term)
        if not isinstance(days, Wrong) and None not in days:
            return ["date", *(datetime.date.fromordinal(day).isoformat() for day in days if day is not None)]
    elif term.op == "number":
        return ["number", str(literals.number(str(term.parts[0])))]
    meaning.scope.complain(
        meaning.site,
        term,
        f"`{written(term)}` cannot be used here",
        "use a date, a number, a length of time, or the name of a slot",
    )
    return None
