"""Places and states that do not go together (checks `wrong-country`, `mismatched-gloss`).

A place put into another country than the rule files have it in: `tiba di Hanoi di Rusia`; and brackets that call a
state or body by the name of another one: `Korea Utara (Ukraina)`.

Reads `di KOTA di NEGARA`, `di KOTA (NEGARA)` and `di KOTA, NEGARA` where the country is set off by marks on both sides.
A capital that stands for its government has no preposition before it and is left alone.
"""

from collections.abc import Iterator
from itertools import pairwise
from types import ModuleType

from verify.checks.case import Case
from verify.languages import LANGUAGES
from verify.model import Draft, Finding, Location, Mention, NameForm, RoleForm
from verify.rulebook.compiled import Rulebook
from verify.rulebook.kinds import lift

CLOSERS = frozenset(",.;)!?")


def wrong_country(case: Case) -> list[Finding]:
    """Every place that its sentence puts into another country."""
    return [
        finding(draft, place, country, case.rulebook)
        for draft in case.drafts
        for place, country in placed(draft, case.rulebook)
    ]


def placed(draft: Draft, rulebook: Rulebook) -> Iterator[tuple[Mention, Mention]]:
    """A declared place and the country right behind it that it does not lie in."""
    words = LANGUAGES[draft.article.language]
    for number, country in enumerate(draft.mentions):
        if number == 0 or only(country) not in rulebook.entities or rulebook.entities[only(country)].kind != "country":
            continue
        place = draft.mentions[number - 1]
        home = lift(only(place), "country", rulebook.entities, rulebook.kinds) if only(place) else None
        if home in (None, only(country)) or home == only(place) or not beside(draft, place, country, words):
            continue
        yield place, country


def mismatched_gloss(case: Case) -> list[Finding]:
    """Every country or organisation with another one in the brackets behind it: `Korea Utara (Ukraina)`."""
    return [
        gloss(draft, left, right, case.rulebook)
        for draft in case.drafts
        for left, right in pairwise(draft.mentions)
        if right.first == left.last + 1 and draft.words[left.last] == "(" and glossed(draft, left, right, case.rulebook)
    ]


def glossed(draft: Draft, left: Mention, right: Mention, rulebook: Rulebook) -> bool:
    """Whether brackets that hold one name and nothing else give a name of another state or body as if it were the same."""
    title = of_name(draft.article.text[left.start : left.end], rulebook) if isinstance(left.form, RoleForm) else ()
    one = rulebook.entities.get(only(left) or next(iter(title), ""))
    other = rulebook.entities.get(only(right))
    return (
        one is not None
        and other is not None
        and one.id != other.id
        and one.kind == other.kind
        and one.kind in ("country", "organisation")
        and draft.words[right.last : right.last + 1] == (")",)
        and not {one.id, other.id} & {*one.within, *other.within}
    )


def gloss(draft: Draft, left: Mention, right: Mention, rulebook: Rulebook) -> Finding:
    """The warning on what stands in the brackets, with the name before them."""
    path, text = draft.article.path, draft.article.text
    one, other = text[left.start : left.end], text[right.start : right.end]
    return Finding(
        check="mismatched-gloss",
        verdict="DOUBTFUL",
        severity="warning",
        scope="article",
        message_key="mismatched-gloss",
        params=(("one", one), ("other", other)),
        locations=(
            Location(path, right.start, right.end, value=other),
            Location(path, left.start, left.end, "related", value=one),
        ),
        outlier=other,
        rule=rulebook.entities[only(right)].where,
    )


def of_name(title: str, rulebook: Rulebook) -> Iterator[str]:
    """The entities that a title names: `pemimpin Korea Utara`."""
    words = title.lower().split()
    for at, word in enumerate(words):
        for names, what, id, _ in rulebook.aliases.get(word, ()):
            if what == "entity" and tuple(words[at : at + len(names)]) == tuple(names):
                yield id


def only(mention: Mention) -> str:
    """The one entity that a mention can name, or nothing."""
    form = mention.form
    return form.candidates[0] if isinstance(form, NameForm) and len(form.candidates) == 1 else ""


def beside(draft: Draft, place: Mention, country: Mention, tables: ModuleType) -> bool:
    """Whether the words put the place into the country: a preposition before both, brackets, or marks on both sides."""
    words = draft.words
    if (
        place.first == 0
        or words[place.first - 1].lower() not in tables.PLACE_PREPOSITIONS
        or country.first != place.last + 1
    ):
        return False
    link = words[place.last].lower()
    behind = words[country.last] if country.last < len(words) else "."
    closed = behind in CLOSERS and not {*words[country.last + 1 : country.last + 2]} & tables.JOINERS
    return (
        link in tables.INSIDE
        or (link == "(" and behind == ")")
        or (link == "," and closed and not lists(draft, country))
    )


def lists(draft: Draft, country: Mention) -> bool:
    """Whether the country is a member of a list: another name follows behind the comma."""
    return any(m.first == country.last + 1 and isinstance(m.form, NameForm) for m in draft.mentions)


def finding(draft: Draft, place: Mention, country: Mention, rulebook: Rulebook) -> Finding:
    """The warning on the country, with the place and its country on record."""
    path, text = draft.article.path, draft.article.text
    home = lift(only(place), "country", rulebook.entities, rulebook.kinds) or ""
    known = rulebook.entities[home].names[0]
    return Finding(
        check="wrong-country",
        verdict="REFUTED",
        severity="warning",
        scope="facts",
        message_key="wrong-country",
        params=(
            ("place", text[place.start : place.end]),
            ("country", text[country.start : country.end]),
            ("known", known),
        ),
        locations=(
            Location(path, country.start, country.end, value=text[country.start : country.end]),
            Location(path, place.start, place.end, "related", value=known),
        ),
        outlier=text[country.start : country.end],
        rule=rulebook.entities[only(place)].where,
    )
