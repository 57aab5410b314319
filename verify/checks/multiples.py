"""Words that are a multiple themselves: `tripled from 400 to 800`, `double the 300 of last year` (check `wrong-multiple`).

Comes in: lines of figures. Goes out: findings of scope `alone` at the word, with the multiple that the two amounts make. A fifth of the
multiple either way is left alone, a quarter below `almost doubled`, one above `more than doubled`; a rise by so many times may be one more
(`threefold`).
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from verify.checks.figures import Line, place
from verify.checks.phrases import compiled, words_of
from verify.checks.relations import SUMS
from verify.checks.sums import comparable, written
from verify.languages import DEFAULT, LANGUAGES
from verify.model import Finding, Location

#: so far from the word's multiple the amounts may be, as a share of it; and below one that is not quite reached
WIDTH, SHORT = Decimal("0.2"), Decimal("0.25")


@cache
def cues(language: str) -> re.Pattern[str]:
    """One of the words."""
    return re.compile(rf"(?<!\S)(?:{'|'.join(LANGUAGES.get(language, LANGUAGES[DEFAULT]).MULTIPLES)})(?!\S)")


@cache
def phrases(language: str) -> tuple[re.Pattern[str], ...]:
    """The words between their two amounts (group `word`)."""
    module = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    near = rf"(?:(?:(?P<more>{module.MULTIPLE_MORE})|(?P<less>{module.MULTIPLE_LESS})) )?"
    words = {**words_of(language), "word": f"(?:{near}(?P<word>{'|'.join(module.MULTIPLES)}))"}
    return tuple(compiled(text, words) for text in module.MULTIPLE_PHRASES)


def multiples(line: Line) -> Iterator[Finding]:
    """What a word of multiplying does not make of two amounts."""
    language = line.draft.article.language
    if not any(line.letters.count(kind) > 1 for kind in "mcqd") or cues(language).search(line.text) is None:
        return
    for pattern in phrases(language):
        for match in pattern.finditer(line.text):
            roles = {role: line.figure(int(match[role][2:-1])) for role in "ab"}
            least, most = reach(match, language)
            if comparable(SUMS["ratio"], roles) and (spot := located(line, match["word"])) is not None:
                lo = Decimal(roles["b"].lo) / Decimal(roles["a"].hi)
                hi = Decimal(roles["b"].hi) / Decimal(roles["a"].lo)
                if lo > most or hi < least:
                    right = Decimal(roles["b"].number) / Decimal(roles["a"].number)
                    params = (
                        ("fa", written(line, roles["a"])), ("fb", written(line, roles["b"])), ("fk", match["word"]),
                        ("right", format(right.quantize(Decimal("0.1")).normalize(), "f")),
                    )  # fmt: skip
                    others = (place(line.draft, roles[role].mention, "related") for role in "ab")
                    yield Finding(
                        "wrong-multiple", "CONFLICTING", "warning", "alone", "wrong-multiple.word", params, (spot, *others),
                        outlier=match["word"],
                    )  # fmt: skip
                    return


def reach(match: re.Match[str], language: str) -> tuple[Decimal, Decimal]:
    """The least and the most times that a word may mean with what stands before it."""
    least, most = map(Decimal, LANGUAGES.get(language, LANGUAGES[DEFAULT]).MULTIPLES[match["word"]])
    if match["more"]:
        return (least, most + 1) if least > 1 else (Decimal(0), most)  # `more than halved`
    return least * (1 - (SHORT if match["less"] else WIDTH)), most * (1 + WIDTH)


def located(line: Line, word: str) -> Location | None:
    """Where a word stands in the sentence; None if it stands there twice."""
    sentence = line.draft.sentences[line.sentence]
    parts = word.split()
    found = [
        at
        for at in range(sentence.first, sentence.last - len(parts) + 1)
        if [w.lower() for w in line.draft.words[at : at + len(parts)]] == parts
    ]
    if len(found) != 1:
        return None
    draft = line.draft
    return Location(draft.article.path, draft.starts[found[0]], draft.ends[found[0] + len(parts) - 1])
