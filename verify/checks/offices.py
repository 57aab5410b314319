"""Titles against the holders of offices (checks `wrong-office`, `outdated-title`).

Works on role mentions directly beside a person's name: `Presiden Rusia Vladimir Putin`, `Vladimir Putin,
Presiden Rusia`. Judged on the publication day (on any day, where none is known) and on the years that the sentence
itself names; `mantan`, `Plt` and `terpilih` are respected. A title without its country is compared with the offices
of that person only.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from verify.checks.case import Case
from verify.checks.name_forms import words_of
from verify.checks.tenures import Offices, fact, holds, holds_row
from verify.checks.titles import two_titles
from verify.model import Draft, Finding, Location, Mention, NameForm, RoleForm, Sentence
from verify.rulebook.compiled import Office

__all__ = ["two_titles", "wrong_offices"]

#: what may stand between a role and its name
BETWEEN = frozenset(("mr", "mrs", "ms", "pak", "bu", "bapak", "ibu", ",", "(", ")"))
LIST = frozenset(("dan", "and", "serta", "maupun", "&"))
YEAR = re.compile(r"(?:19|20)\d\d")
#: so many sentences back a year still tells when; a year so long before the publication is history
NEAR, LONG_AGO = 3, 5
JANUARY, DECEMBER = (1, 1), (12, 31)


class Titled(NamedTuple):
    """A person with a title: the two mentions, the office, and who the person is."""

    draft: int
    role: Mention
    name: Mention
    office: Office
    who: str  # entity id, or `=name`
    country: str = ""  # that stands between title and name


class Verdict(NamedTuple):
    """What is wrong with a title: the message and the office that it should be."""

    key: str
    severity: str
    office: Office | None


def wrong_offices(case: Case) -> list[Finding]:
    """Titles whose holder is, or was by then, somebody else."""
    if not case.rulebook.offices:
        return []
    book = Offices(case.rulebook)
    out = []
    for number, draft in enumerate(case.drafts):
        day = case.anchors[number].day
        for titled in titles(draft, number, book):
            verdict = judge(titled, draft, day, book)
            if verdict is not None:
                out.append(finding(case, titled, verdict, day, book))
    return out


def titles(draft: Draft, number: int, book: Offices) -> Iterator[Titled]:
    """All declared offices of the article that stand beside a person's name."""
    for at, role in enumerate(draft.mentions):
        form = role.form
        if not isinstance(form, RoleForm) or form.office not in book.rulebook.offices or form.tense:
            continue
        country, place = name_behind(draft, at)
        found = place if place >= 0 else name_before(draft, at)
        if found >= 0:
            who = book.corrected(draft.who.get(found, ""))
            yield Titled(number, role, draft.mentions[found], book.rulebook.offices[form.office], who, country)


def name_behind(draft: Draft, at: int) -> tuple[str, int]:
    """The person's name that follows a role (-1 for none), and the country that stands between, if any.

    Directly, behind brackets, or behind a comma that opens no list.
    """
    end, country = draft.mentions[at].last, ""
    for other in range(at + 1, min(at + 5, len(draft.mentions))):
        mention = draft.mentions[other]
        if mention.first < end:
            continue
        between = [w.lower() for w in draft.words[end : mention.first]]
        if not all(word in BETWEEN or bracketed(between, n) for n, word in enumerate(between)):
            break
        if is_person(draft, other):
            return country, -1 if between == [","] and lists(draft, mention.last) else other
        if not between and isinstance(mention.form, NameForm) and mention.form.kind == "country":
            country, end = draft.who.get(other, ""), mention.last
    return country, -1


def lists(draft: Draft, at: int) -> bool:
    """Whether a list goes on at a token: `dan …`, or a comma before another name."""
    words = [*draft.words[at : at + 2], "", ""]
    return words[0].lower() in LIST or (words[0] == "," and (words[1].lower() in LIST or words[1][:1].isupper()))


def bracketed(words: list[str], at: int) -> bool:
    """Whether a word stands in brackets: `Korea Utara (Korut)`."""
    return "(" in words[:at] and ")" in words[at:]


def name_before(draft: Draft, at: int) -> int:
    """The person's name in whose apposition a role stands: `Yuri Ushakov, penasihat …`; -1 for none."""
    first = draft.mentions[at].first
    for other in range(at - 1, max(-1, at - 3), -1):
        mention = draft.mentions[other]
        if mention.last == first - 1 and draft.words[first - 1] == "," and is_person(draft, other):
            behind = draft.words[draft.mentions[at].last].lower() if draft.mentions[at].last < len(draft.words) else "."
            return other if behind in (",", ".", ";", ")") else -1
    return -1


def is_person(draft: Draft, at: int) -> bool:
    """Whether a mention names a person of more than one word, or a declared one."""
    form = draft.mentions[at].form
    if not isinstance(form, NameForm) or form.kind not in ("person", ""):
        return False
    return form.kind == "person" and (bool(form.candidates) or len(words_of(form.written)) > 1)


def judge(titled: Titled, draft: Draft, day: int | None, book: Offices) -> Verdict | None:
    """What is wrong with a title, if anything: only against tenures that are known for that day."""
    who, office = titled.who, titled.office
    own = book.by_holder.get(who, [])
    current = [o for o in own if holds(o, who, day)]
    full = (o for o in current if not all(map(book.is_bare, book.titles[o.id])))
    now = next(full, None) or next(iter(current), None)
    title = words_of(written(titled))
    if titled.country:
        fits = not own or book.of_country(own, title, titled.country)
        return None if fits else Verdict("wrong-office", "error", now)
    if (
        holds(office, who, day)
        or in_sentence(titled, draft, office)
        or (not current and recalled(titled, draft, office, day))
    ):
        return None
    tenures = [(start, end) for h, start, end in office.holders if h == who]
    if day is not None and any(end is not None and end < day for _, end in tenures):
        return Verdict("outdated-title", "warning", now)
    bare = book.is_bare(title)
    if bare and any(book.names(o, title) for o in current):
        return None
    if (bare and not own) or not any(holds(office, h, day) for h, _, _ in office.holders):
        return None
    if who.startswith("=") and (day is None or titled.name.last - titled.name.first < 2):
        return None  # on a day nobody knows, somebody of whom nothing is known may have held it
    return Verdict("wrong-office", "error", now)


def written(titled: Titled) -> str:
    """The title as it stands in the text."""
    assert isinstance(titled.role.form, RoleForm)
    return titled.role.form.written


def in_sentence(titled: Titled, draft: Draft, office: Office) -> bool:
    """Whether the sentence names a year in which the person held the office."""
    sentence = next(s for s in draft.sentences if s.first <= titled.role.first < s.last)
    return any(held(office, titled.who, year) for year in years(draft, sentence))


def recalled(titled: Titled, draft: Draft, office: Office, day: int | None) -> bool:
    """Whether the sentence, or the nearest one before it that names a year, tells of the holder's own time.

    Of somebody whose years are unknown: of a time long before the publication.
    """
    from datetime import date

    if day is None:
        return False
    last = next(n for n, s in enumerate(draft.sentences) if s.first <= titled.role.first < s.last)
    told = next(filter(None, (years(draft, s) for s in reversed(draft.sentences[max(0, last - NEAR) : last + 1]))), [])
    if any(holder == titled.who for holder, _, _ in office.holders):
        return any(held(office, titled.who, year) for year in told)
    return bool(told) and max(told) < date.fromordinal(day).year - LONG_AGO


def years(draft: Draft, sentence: Sentence) -> list[int]:
    """The years that a sentence names."""
    return [int(year) for word in draft.words[sentence.first : sentence.last] for year in YEAR.findall(word)]


def held(office: Office, who: str, year: int) -> bool:
    """Whether somebody held the office at some time of a year."""
    from datetime import date

    lo, hi = (date(year, *day).toordinal() for day in (JANUARY, DECEMBER))
    return any(h == who and (start or 0) <= hi and lo <= (end or hi) for h, start, end in office.holders)


def finding(case: Case, titled: Titled, verdict: Verdict, day: int | None, book: Offices) -> Finding:
    """The title with its person, and who holds the office, or what the person's office is."""
    path = case.drafts[titled.draft].article.path
    holders = [h for h in titled.office.holders if day is None or holds_row(h, day)]
    if book.is_bare(words_of(written(titled))):
        holders = [h for h in holders if verdict.key == "outdated-title"]
    person = book.label(titled.who)
    own = verdict.office.names[0] if verdict.office else ""
    key = f"{verdict.key}{'' if own else '-unknown'}"
    holder = ", ".join(dict.fromkeys(book.label(h[0]) for h in holders))
    params = (("title", written(titled)), ("person", person), ("office", own), ("holder", holder or "?"))
    facts = [fact(titled.office, h, book) for h in holders]
    if verdict.office is not None:
        facts += [fact(verdict.office, h, book) for h in verdict.office.holders if h[0] == titled.who]
    return Finding(
        check=verdict.key,
        verdict="REFUTED" if verdict.severity == "error" else "DOUBTFUL",
        severity=verdict.severity,
        scope="facts",
        message_key=key,
        params=params,
        locations=(
            Location(path, titled.role.start, titled.role.end, "primary", value=written(titled)),
            Location(path, titled.name.start, titled.name.end, "primary", value=person),
        ),
        outlier=f"{written(titled)} {person}",
        rule=(titled.office.path, titled.office.line),
        facts=tuple(facts),
    )
