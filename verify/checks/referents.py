"""`pemimpin Norlandia tersebut` where no leader of that country was named (check `unknown-referent`).

A demonstrative points back. Reads a leader's title, a declared country and `itu` or `tersebut`; whoever was named before
with that country, by a title, an office on record or side by side, is the referent. Speaks up only where the
article named a leader of another country instead, who is shown.
"""

from collections.abc import Iterator
from functools import partial

from verify.checks.case import Case
from verify.checks.places import of_name, only
from verify.languages import LANGUAGES
from verify.model import Draft, Finding, Location, Mention, NameForm, RoleForm
from verify.rulebook.compiled import Rulebook

#: a person's name so many tokens from a country's belongs to it
BESIDE = 4
#: so many sentences back somebody can be pointed at
BACK = 60  # tokens


def unknown_referents(case: Case) -> list[Finding]:
    """Every leader who is pointed back at and was never named."""
    if not case.rulebook.offices:
        return []
    return [finding(draft, *found) for draft in case.drafts for found in unnamed(draft, case.rulebook)]


def unnamed(draft: Draft, rulebook: Rulebook) -> Iterator[tuple[Mention, Mention, str]]:
    """The country of such a leader, the leader who was named before instead, and the country of that one."""
    words = LANGUAGES[draft.article.language]
    for number, mention in enumerate(draft.mentions):
        if (
            not points(draft, mention, words.LEADERS, words.POINTERS.split())
            or is_country(only(mention), rulebook) is None
        ):
            continue
        before = draft.mentions[:number]
        if any(named(draft, rulebook, only(mention), at) for at in range(number)):
            continue
        other = next(filter(None, map(partial(leader, draft, rulebook, mention), reversed(range(len(before))))), None)
        if other is not None:
            yield mention, *other


def points(draft: Draft, country: Mention, leaders: frozenset[str], pointers: list[str]) -> bool:
    """Whether a title stands before a name and a demonstrative behind it."""
    words = draft.words
    return (
        country.first > 0
        and country.last < len(words)
        and words[country.last].lower() in pointers
        and words[country.first - 1].lower() in leaders
    )


def is_country(entity: str, rulebook: Rulebook) -> str | None:
    """The entity itself, if it is a country."""
    known = rulebook.entities.get(entity)
    return entity if known is not None and known.kind == "country" else None


def named(draft: Draft, rulebook: Rulebook, country: str, at: int) -> bool:
    """Whether a mention names, or may name, a leader of a country."""
    mention = draft.mentions[at]
    if country in countries(draft, rulebook, at):
        return True
    if isinstance(mention.form, RoleForm):
        return country in of_name(draft.article.text[mention.start : mention.end], rulebook)
    if only(mention) != country:
        return False
    near = draft.mentions[max(0, at - 3) : at + 4]
    return any(
        (isinstance(m.form, RoleForm) or (isinstance(m.form, NameForm) and m.form.kind in ("person", "")))
        and m is not mention
        and m.first - mention.last <= BESIDE
        and mention.first - m.last <= BESIDE
        for m in near
    )


def leader(draft: Draft, rulebook: Rulebook, pointed: Mention, at: int) -> tuple[Mention, str] | None:
    """A person on record as holder of an office of one country, not too far before, and that country's name."""
    mention = draft.mentions[at]
    if pointed.first - mention.last > BACK or not isinstance(mention.form, NameForm):
        return None
    found = countries(draft, rulebook, at)
    return (mention, rulebook.entities[min(found)].names[0]) if len(found) == 1 else None


def countries(draft: Draft, rulebook: Rulebook, at: int) -> frozenset[str]:
    """The countries of which the person of a name mention holds or held an office."""
    who = draft.who.get(at, "")
    if not who or who.startswith("="):
        return frozenset()
    out = set()
    for office in rulebook.offices.values():
        if any(holder == who for holder, _, _ in office.holders):
            out |= {id for name in office.names for id in of_name(name, rulebook)}
            out |= {office.within} - {""}
    return frozenset(id for id in out if is_country(id, rulebook))


def finding(draft: Draft, country: Mention, other: Mention, known: str) -> Finding:
    """The warning on the country, with the leader who was named before."""
    path, text = draft.article.path, draft.article.text
    shown, who = text[country.start : country.end], text[other.start : other.end]
    return Finding(
        check="unknown-referent",
        verdict="DOUBTFUL",
        severity="warning",
        scope="article",
        message_key="unknown-referent",
        params=(("country", shown), ("person", who), ("known", known)),
        locations=(
            Location(path, country.start, country.end, value=shown),
            Location(path, other.start, other.end, "related", value=known),
        ),
        outlier=shown,
    )
