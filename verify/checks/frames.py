"""Three figures and no more in a sentence, in whatever order the language puts them: which sum they can be.

Comes in: lines (`figures.py`) and the frames of the language: phrases that must all stand in the sentence. Goes out: the sum and the
figure of each role, by what the figures are and not by where they stand: the whole is the larger, a rise begins at the
smaller. Used only where no phrase of `SUMS` fits; any other sum that the three make is taken for meant.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from verify.checks.figures import Figure, Line
from verify.checks.phrases import Roles, compiled, words_of
from verify.languages import DEFAULT, LANGUAGES
from verify.values.forms import CountForm, DateForm

#: the kinds of figures that are reckoned with
RECKONED = "mcqpd"
#: a sentence with more words is of more than one thing
LONGEST = 45
#: bare numbers that may be years
YEARS = (1800, 2100)


class Frame(NamedTuple):
    """A sum that three figures may be: its name in `SUMS`, the roles, and its direction (1 up, -1 down, 0 either)."""

    name: str
    roles: Roles
    sign: int


@cache
def frames(language: str) -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
    """Name and phrases of each frame."""
    module = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    words = {**words_of(language), "amid": module.FRAME_FILL, "word": "menjadi|jadi|ke"}
    return tuple(
        (name, tuple(compiled(f"(?:{text})", words) for text in texts)) for name, texts in module.FRAMES.items()
    )


@cache
def wholes(language: str) -> re.Pattern[str]:
    """A figure said to be a whole: two of them in a sentence are not one's part."""
    return re.compile(rf"(?<!\S)(?:{LANGUAGES.get(language, LANGUAGES[DEFAULT]).FRAME_WHOLE}) <[mcq]\d+>")


@cache
def walls(language: str) -> re.Pattern[str]:
    """Words that begin another clause."""
    return re.compile(rf"(?<!\S)(?:{LANGUAGES.get(language, LANGUAGES[DEFAULT]).FRAME_WALLS}|;)(?!\S)")


def frame_of(line: Line) -> Frame | None:
    """The sum that the three figures of a sentence are said to be; None if there are not three, or one fits already."""
    numbers = [n for n, letter in enumerate(line.letters) if letter in RECKONED and not pronoun(line, n)]
    language = line.draft.article.language
    if len(numbers) != 3 or line.text.count(" ") > LONGEST or walls(language).search(line.text):
        return None
    three = [line.figure(n) for n in numbers]
    if not all(plain(figure) for figure in three):
        return None
    text = dated(line)
    for name, phrases in frames(language):
        matches = [phrase.search(text) for phrase in phrases]
        if all(matches) and not (name == "share" and len(wholes(language).findall(line.text)) > 1):
            told = [item for m in matches if m for item in m.groupdict().items()]
            given = {role.rstrip("_"): line.figure(int(v[2:-1])) for role, v in told if v and v[0] == "<"}
            signs = {k for m in matches if m for k in ("up", "down") if m.groupdict().get(k)}
            sign = 0 if len(signs) != 1 else 1 if signs == {"up"} else -1
            for roles in assigned(name, given, three, sign, rated(line, numbers)):
                return None if any(fits(three)) or not timely(line, roles) else Frame(name, roles, sign)
    return None


def dated(line: Line) -> str:
    """The sentence with each time that it puts before now in the words that the tables know (`tahun lalu`)."""
    words, text = LANGUAGES.get(line.draft.article.language, LANGUAGES[DEFAULT]).FRAME_BEFORE, line.text
    for number, letter in enumerate(line.letters):
        form = line.mentions[number].form
        if letter == "y" and isinstance(form, DateForm) and (form.toward == -1 or (form.offset or 0) < 0):
            text = text.replace(f"<y{number}>", words)
    return text


def pronoun(line: Line, number: int) -> bool:
    """Whether a figure is `one` for a noun told before: `the old one at`."""
    form = line.mentions[number].form
    if not isinstance(form, CountForm) or form.amount.number != 1:
        return False
    return form.of in LANGUAGES.get(line.draft.article.language, LANGUAGES[DEFAULT]).FUNCTION_WORDS


def plain(figure: Figure) -> bool:
    """Whether a figure is one exact number, no year and no article (`one`)."""
    amount = figure.amount
    if amount is not None and amount.number == amount.step > 1 and figure.mention.last - figure.mention.first == 1:
        return False  # `juta` behind a number that was read as something else
    if figure.letter == "c" and amount is not None and amount.step == 1 and YEARS[0] <= figure.number <= YEARS[1]:
        return False
    return (
        amount is not None
        and amount.bound in ("equal", "about")
        and not amount.vague
        and (figure.number > 1 or figure.letter not in "cd")  # `an hour` is how often, not how long
    )


def rated(line: Line, numbers: list[int]) -> set[Figure]:
    """The figures that are so many for each of something: `5 a game`; what they count is told elsewhere."""
    each = rates(line.draft.article.language)
    return {line.figure(n) for n in numbers if each.match(line.text, line.text.index(f"<{line.letters[n]}{n}>"))}


@cache
def rates(language: str) -> re.Pattern[str]:
    """What stands behind a figure that is for each of something, from its token on."""
    return re.compile(rf"<\w\d+> (?:{LANGUAGES.get(language, LANGUAGES[DEFAULT]).FRAME_EACH})(?!\S)")


def assigned(name: str, given: Roles, three: list[Figure], sign: int, rates: set[Figure]) -> Iterator[Roles]:
    """The roles, if the kinds of the figures are those of the sum; `rates` are so many for each of something."""
    if name in ("percent-change", "share"):
        shares = [f for f in three if f.letter == "p"]
        rest = sorted((f for f in three if f.letter != "p"), key=lambda f: f.number)
        if len(shares) == 1 and alike(*rest):
            one, other = rest if name == "share" or sign >= 0 else rest[::-1]
            yield (
                {"p": shares[0], "a": one, "b": other}
                if name == "percent-change"
                else {"p": shares[0], "x": one, "w": other}
            )
    elif name in ("ratio", "difference"):
        role = "k" if name == "ratio" else "d"
        rest = sorted((f for f in three if f != given[role]), key=lambda f: f.number)
        one_thing = name == "ratio" or (alike(given[role], rest[0]) and said_of(three))
        if len(rest) == 2 and alike(*rest) and one_thing:
            yield {role: given[role], "a": rest[0], "b": rest[1]}
    else:
        yield from products(three, rates)


def products(three: list[Figure], rates: set[Figure]) -> Iterator[Roles]:
    """So many, so much each, and the total, which is the largest of its kind."""
    for n, times in enumerate(three):
        low, high = sorted((f for m, f in enumerate(three) if m != n), key=lambda f: f.number)
        one_unit = low.unit == high.unit or (low in rates and not low.unit)
        same = low.letter == high.letter != "p" and low.letter != "d" and one_unit
        if same and times.letter in "cd" and (times.letter != low.letter or len({f.unit for f in three}) > 1):
            yield {"n": times, "u": low, "t": high}
            return


def alike(one: Figure, other: Figure) -> bool:
    """Whether two figures are of one kind and unit; what a count counts may be left out."""
    return one.letter == other.letter and (one.letter == "c" or one.unit == other.unit)


def said_of(three: list[Figure]) -> bool:
    """Whether the figures are said to count one thing: of bare numbers nobody knows."""
    units = {figure.unit for figure in three} - {""}
    return three[0].letter != "c" or len(units) == 1


def timely(line: Line, roles: Roles) -> bool:
    """Whether an average over a length of time is told by the same length: `120 in 10 days, 12 a day`."""
    if "n" not in roles or roles["n"].letter != "d":
        return True
    named = LANGUAGES.get(line.draft.article.language, LANGUAGES[DEFAULT]).PER_TIME.get(roles["n"].unit, "")
    return bool(named and re.search(rf"(?<!\S)(?:{named})(?!\S)", line.text))


def fits(three: list[Figure]) -> Iterator[bool]:
    """Whether the figures make any sum at all: a share, its rest, a change, points, a product, a difference."""
    for n, one in enumerate(three):
        low, high = sorted((f for m, f in enumerate(three) if m != n), key=lambda f: f.number)
        a, b = Decimal(low.number), Decimal(high.number)
        slack = max(b / 200, Decimal("0.51"))
        made = [b / a, b / a - 1, a * b, b - a, b + a]
        if one.letter == "p":
            made += [a / b * 100, 100 - a / b * 100, b / a * 100, (b / a - 1) * 100]
            slack = Decimal(1)
        yield any(one.lo - min(slack, value / 20) <= value <= one.hi + min(slack, value / 20) for value in made)
