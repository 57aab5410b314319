"""Two sentences that reckon together: the second one goes on with the first (`Ia lahir pada 1947`, `Penurunan 30 persen itu`).

Comes in: drafts with their days. Goes out: findings of scope `article`: an age at death and a day of birth, an anniversary and a year of
foundation, a change and its percentage, a beginning and an end and the hours between. The second sentence is of the same subject: what stands
before its verb is a pronoun, or words of the first one.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import pairwise

from verify.checks.case import Case
from verify.checks.figures import LETTERS, Figure, Line, by_sentence, figure_of, line
from verify.checks.phrases import Roles, compiled, words_of
from verify.checks.relations import SUMS
from verify.checks.sums import comparable, judged
from verify.checks.years import anniversary, born, length
from verify.languages import DEFAULT, LANGUAGES
from verify.model import Anchor, Draft, Finding
from verify.values.forms import AgeForm


@cache
def phrases(language: str) -> dict[str, tuple[re.Pattern[str], ...]]:
    """The phrases over two sentences, by what they reckon."""
    module = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    words = {**words_of(language), **module.ACROSS_WORDS}
    return {name: tuple(compiled(text, words) for text in texts) for name, texts in module.ACROSS.items()}


@cache
def hints(language: str) -> re.Pattern[str]:
    """One of these words stands in an article that has such a phrase."""
    return re.compile(LANGUAGES.get(language, LANGUAGES[DEFAULT]).ACROSS_HINTS)


def across(case: Case) -> list[Finding]:
    """What two sentences reckon wrong."""
    out: list[Finding] = []
    for draft, anchor in zip(case.drafts, case.anchors, strict=True):
        hinted = [hint.start() for hint in hints(draft.article.language).finditer(draft.article.text)]
        if hinted:
            out += [
                finding._replace(scope="article") for pair in pairs(draft, anchor, hinted) for finding in wrong(pair)
            ]
    return out


def pairs(draft: Draft, anchor: Anchor, hinted: list[int]) -> Iterator[Line]:
    """Every two neighbouring sentences of the body that both hold figures and one of them a hint (offsets), as one line."""
    own = Anchor() if anchor.source == "borrowed" else anchor
    told = list(by_sentence(draft))
    for (one, first), (other, second) in pairwise(told):
        near, far = draft.sentences[one], draft.sentences[other]
        start, end = draft.starts[near.first], draft.ends[far.last - 1]
        if other != one + 1 or not any(start <= hint < end for hint in hinted):
            continue
        if near.zone == far.zone == "body":
            mentions = [*first, *second]
            kinds = "".join(LETTERS[mention.kind] for mention in mentions)
            yield line(draft, own, one, mentions, kinds, other)


def wrong(pair: Line) -> Iterator[Finding]:
    """The findings of one pair."""
    published = date.fromordinal(pair.anchor.day).year if pair.anchor.day else None
    for name, patterns in phrases(pair.draft.article.language).items():
        for match in (m for pattern in patterns if (m := pattern.search(pair.text)) is not None):
            roles = {role: pair.figure(int(token[2:-1])) for role, token in match.groupdict().items() if fills(token)}
            if not goes_on(pair, match.groupdict().get("head") or ""):
                continue
            if name == "age":
                yield from born(pair, {**roles, "g": in_years(roles["g"])}, published)
            elif name == "anniversary":
                yield from anniversary(pair, roles, published)
            elif name == "length":
                if (
                    roles["n"].mention.first >= pair.draft.sentences[pair.sentence].last
                ):  # not `at 1 p.m., two hours late`
                    yield from length(pair, roles)
            else:
                yield from change(pair, roles, match)
            break


def fills(token: str | None) -> bool:
    """Whether a group of a phrase took a figure."""
    return token is not None and re.fullmatch(r"<\w\d+>", token) is not None


def in_years(figure: Figure) -> Figure:
    """A bare number that is an age: `died at 68`."""
    if figure.letter != "c" or figure.amount is None:
        return figure
    return figure_of(figure.mention._replace(kind="age", form=AgeForm(figure.amount)))


def goes_on(pair: Line, head: str) -> bool:
    """Whether what stands before the verb of the second sentence means whom the first one is about."""
    anaphors = LANGUAGES.get(pair.draft.article.language, LANGUAGES[DEFAULT]).ANAPHORS.split()
    first = pair.text.partition(" . ")[0].split()
    return all(word in anaphors or word in first for word in head.split())


def change(pair: Line, roles: Roles, match: re.Match[str]) -> Iterator[Finding]:
    """`turun menjadi 900 dari 1.200. Penurunan 30 persen itu …`."""
    relation = SUMS["percent-change"]
    if comparable(relation, roles):
        groups = match.groupdict()
        sign = -1 if groups.get("down") else 1 if groups.get("up") else 0
        found = judged(pair, "percent-change", relation, roles, sign, False)
        if found is not None:
            yield found
