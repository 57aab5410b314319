"""One name where two must stand: `hubungan antara Rusia dan Rusia`, `Rusia mengirim senjata ke Rusia` (check `same-on-both-sides`).

Looks at two mentions of one person, country or organisation in one sentence: joined by `dan` or `dengan` (with a title between
them at most), or parted by a verb that one party does to another and a few words. A longer name beside a shorter
one (`Korea dan Korea Utara`) names two, and so does one that goes on in capital letters (`Rusia Bersatu`).
"""

from collections.abc import Iterator
from itertools import pairwise

from verify.checks.case import Case
from verify.languages import LANGUAGES
from verify.model import Draft, Finding, Location, Mention, NameForm, RoleForm

#: how many words may stand between a party, what it does, and the other party
NEAR = 6
#: marks that end a clause or open what somebody else says
WALLS = frozenset(',;:.!?"“”()–—')


def same_on_both_sides(case: Case) -> list[Finding]:
    """Every pair of mentions of one party where two parties must stand."""
    return [finding(draft, *pair) for draft in case.drafts for pair in pairs(draft, case)]


def pairs(draft: Draft, case: Case) -> Iterator[tuple[Mention, Mention]]:
    """Neighbouring mentions of one party, joined or opposed."""
    words = LANGUAGES[draft.article.language]
    named = outside_titles(draft)
    for one, other in pairwise(named):
        who, left, right = draft.who.get(one, ""), draft.mentions[one], draft.mentions[other]
        if not who or who != draft.who.get(other) or right.first - left.last > NEAR + 1 or not party(who, case):
            continue
        between = [w.lower() for w in draft.words[left.last : right.first]]
        if draft.words[right.last : right.last + 1] and draft.words[right.last][0].isupper():
            continue  # `Rusia dan Rusia Bersatu`
        if joined(draft, one, other, between, words.JOINERS) or opposed(between, words.OPPOSERS, words.TOWARDS):
            yield left, right


def outside_titles(draft: Draft) -> list[int]:
    """The numbers of the name mentions that are no part of a title (`pemimpin Korea Utara`)."""
    out, end = [], 0
    for number, mention in enumerate(draft.mentions):
        if isinstance(mention.form, RoleForm):
            end = max(end, mention.last)
        elif isinstance(mention.form, NameForm) and mention.last > end:
            out.append(number)
    return out


def party(who: str, case: Case) -> bool:
    """Whether somebody is declared, and a person, a country or a body of people."""
    entity = case.rulebook.entities.get(who)
    return entity is not None and entity.kind in ("person", "country", "organisation")


def joined(draft: Draft, one: int, other: int, between: list[str], joiners: frozenset[str]) -> bool:
    """Whether nothing but `dan` and the title of the second stands between two names, and no longer name goes on."""
    if not between or between[0] not in joiners:
        return False
    titles = [m for m in draft.mentions[one + 1 : other] if isinstance(m.form, RoleForm)]
    rest = between[1:]
    covered = sum(m.last - m.first for m in titles)
    return not rest or (bool(titles) and len(rest) - covered <= 1)


def opposed(between: list[str], verbs: frozenset[str], towards: frozenset[str]) -> bool:
    """Whether a verb of one party to another stands behind the first, and the second is who it is done to."""
    if not between or WALLS.intersection(between) or between[0] not in verbs:
        return False
    return len(between) == 1 or between[-1] in towards


def finding(draft: Draft, left: Mention, right: Mention) -> Finding:
    """The warning on the second mention, with the first beside it."""
    path, text = draft.article.path, draft.article.text
    one, other = text[left.start : left.end], text[right.start : right.end]
    return Finding(
        check="same-on-both-sides",
        verdict="DOUBTFUL",
        severity="warning",
        scope="article",
        message_key="same-on-both-sides",
        params=(("one", one), ("other", other)),
        locations=(
            Location(path, right.start, right.end, value=other),
            Location(path, left.start, left.end, "related", value=one),
        ),
        outlier=other,
    )
