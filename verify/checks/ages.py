"""Two ages of one person in one article: `Budi Santoso (31)` and, further down, `Budi Santoso, 42 tahun` (check `age-mismatch`).

Comes in: drafts. Goes out: findings of scope `article`. Somebody with one name alone (`Asep`) has his age told in words once at least: a number in
brackets behind one word may be anything. Two people who share a name are left alone.
"""

from collections.abc import Iterator
from typing import NamedTuple

from verify.checks.figures import figure_of
from verify.languages import DEFAULT, LANGUAGES
from verify.model import Draft, Finding, Location, Mention, NameForm, Number
from verify.values.forms import AgeForm

#: kinds of mentions that may be an age
AGED = ("age", "duration")
#: nobody is older
OLDEST = 120
#: a name of one word has so many letters
SHORTEST = 3


class Age(NamedTuple):
    """An age of somebody: who, how old, where, and whether it is told in words (`43 tahun`)."""

    who: str
    years: Number
    start: int
    end: int
    worded: bool


def ages(draft: Draft) -> Iterator[Finding]:
    """One finding for each age of a person that is not the first one told."""
    aged = [(n, mention) for n, mention in enumerate(draft.mentions) if mention.kind in AGED]
    told = [age for number, mention in aged if (age := age_of(draft, number, mention))]
    if not told:
        return
    short = {age.who for age in told if " " not in age.who}
    if short:
        told = [age for age in (*told, *bracketed(draft, short)) if " " in age.who or alone(draft, age.who)]
        told.sort(key=lambda age: age.start)
    first: dict[str, Age] = {}
    for age in told:
        before = first.setdefault(age.who, age)
        if before.years != age.years and (" " in age.who or before.worded or age.worded):
            yield two_ages(draft, age, before)


def age_of(draft: Draft, number: int, mention: Mention) -> Age | None:
    """The age in a mention, if a name stands right before it."""
    figure = figure_of(mention)
    amount = figure.amount
    if amount is None or amount.bound != "equal" or figure.unit != "year" or not 0 < amount.number < OLDEST:
        return None
    who = named(draft, number, mention)
    worded = mention.last - mention.first > 1
    return Age(who, amount.number, mention.start, mention.end, worded) if who and (worded or " " in who) else None


def named(draft: Draft, number: int, mention: Mention) -> str:
    """Whose age it is: `NAME (31)`, `NAME, 31 tahun,`, `NAME yang berusia 31 tahun`; nothing if no name stands right before it."""
    words, first = draft.words, mention.first
    links = LANGUAGES.get(draft.article.language, LANGUAGES[DEFAULT]).AGE_LINKS
    while first > 0 and words[first - 1].lower() in links:
        first -= 1
    if first == mention.first or not isinstance(mention.form, AgeForm):
        first = mention.first
        behind = words[mention.last] if mention.last < len(words) else "."
        if words[first - 1] not in ("(", ",") or behind not in (")", ",", "."):
            return ""
    first -= words[first - 1] in ("(", ",")
    for before in range(number - 1, max(-1, number - 6), -1):
        name = draft.mentions[before]
        if isinstance(name.form, NameForm) and name.last == first:
            return draft.who.get(before, "")
    return ""


def bracketed(draft: Draft, people: set[str]) -> Iterator[Age]:
    """`Asep (34)`: numbers in brackets right behind a name of one word."""
    names = {who.lstrip("=") for who in people}
    for at in range(len(draft.words) - 3):
        word, opening, digits, closing = draft.words[at : at + 4]
        if word in names and (opening, closing) == ("(", ")") and digits.isdigit() and 0 < int(digits) < OLDEST:
            yield Age(f"={word}", int(digits), draft.starts[at + 2], draft.ends[at + 2], False)


def alone(draft: Draft, who: str) -> bool:
    """Whether a name of one word can only be one person: no longer name of the article has it, and it is no abbreviation."""
    name = who.lstrip("=")
    if not name.isalpha() or name.isupper() or len(name) < SHORTEST:
        return False
    written = (mention.form.written.split() for mention in draft.mentions if isinstance(mention.form, NameForm))
    return not any(len(words) > 1 and name in words for words in written)


def two_ages(draft: Draft, age: Age, before: Age) -> Finding:
    """The finding at the second age."""
    path, text = draft.article.path, draft.article.text
    spots = (Location(path, age.start, age.end), Location(path, before.start, before.end, "related"))
    one, other = (" ".join(text[a.start : a.end].split()) for a in (age, before))
    params = (("person", age.who.lstrip("=")), ("told", one), ("other", other))
    key = "age-mismatch.person"
    return Finding("age-mismatch", "CONFLICTING", "warning", "article", key, params, spots, outlier=f"{age.who} {one}")
