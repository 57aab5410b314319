"""The slots that values fill in a sentence, and whether two values of one slot can both be meant.

Comes in: a draft, a sentence, the article's anchor. Goes out: the sentence's slots (kind, unit, what is counted, the link
before it). Two slots are the same if kind and unit agree, and what is counted, and the link (`sejak`, `hingga`); their values
agree if some world is in both. A date without a year is compared field by field, so that undated articles are judged too.
"""

from decimal import Decimal
from typing import NamedTuple

from verify import values
from verify.languages import LANGUAGES
from verify.lookup import mentions_in
from verify.model import Anchor, Draft, Interval, Mention, Number, Ranges, Sentence, Value
from verify.values.forms import (
    AgeForm,
    Amount,
    CountForm,
    DateForm,
    DurationForm,
    MoneyForm,
    OrdinalForm,
    PercentForm,
    QuantityForm,
    TimeForm,
)
from verify.values.interval import INFINITY, intersect, meet, union
from verify.wording import Keys, keys

AGREE, APART, OTHER = "agree", "apart", "other"
KINDS = frozenset({"date", "time", "duration", "count", "money", "percent", "quantity", "ordinal", "age"})


class Slot(NamedTuple):
    """A value in its place."""

    mention: Mention
    head: Keys  # what is counted or ordered; empty where the sentence does not say
    state: Keys  # what is said of those who are only counted: `5 orang tewas`
    link: str  # class of the word before it: from, until, before, after, or nothing
    value: Value | None  # None where the day cannot be known
    other_end: "Slot | None" = None  # the second value of a range
    denied: bool = False
    ahead: bool = False
    bound: str = ""  # at-least or at-most, said elsewhere in the sentence
    part: bool = False  # only a part of something else: `lima dari delapan`, `setengah dari`


def slots(draft: Draft, sentence: Sentence, anchor: Anchor) -> tuple[Slot, ...]:
    """The slots of a sentence in order; the two ends of a range are one slot."""
    found: list[Slot] = []
    for number in mentions_in(draft, sentence):
        mention = draft.mentions[number]
        if mention.kind not in KINDS or (found and mention.first < found[-1].mention.last) or aside(draft, mention):
            continue
        own = slot(draft, sentence, mention, anchor)
        if found and ranged(draft, found[-1].mention, mention):
            found[-1] = joined(found[-1], own, anchor)
        else:
            found.append(own)
    return tuple(found)


#: a bare number between these is rather a year
YEARS = (1800, 2100)


def aside(draft: Draft, mention: Mention) -> bool:
    """Whether a value is no statement of its own: a bare number in brackets, a factor, `sekarang`."""
    before = draft.words[mention.first - 1] if mention.first else ""
    if isinstance(mention.form, DateForm) and mention.form.ref:
        return True
    year = isinstance(mention.form, DateForm) and mention.form.month is None
    if (
        isinstance(mention.form, CountForm)
        and not mention.form.of
        and YEARS[0] <= mention.form.amount.number <= YEARS[1]
    ):
        return True
    return (before == "(" and (mention.kind == "count" or year)) or before in ("x", "X", "×")


#: the link of a date that belongs to the name before it: `Asian Games 2018`
NAMED = "named"


def in_a_name(draft: Draft, sentence: Sentence, mention: Mention) -> bool:
    """Whether a year belongs to the name of an event: it follows a capitalised word, or begins with one itself."""
    form = mention.form
    if not isinstance(form, DateForm) or form.year is None or form.month is not None:
        return False
    if form.season and draft.words[mention.first][0].isupper():
        return True
    before = draft.words[mention.first - 1] if mention.first > sentence.first else ""
    if not draft.words[mention.first][0].isdigit():
        return False
    light = LANGUAGES[draft.article.language].LIGHT_WORDS
    return before[:1].isupper() and before.lower() not in light


#: how many words before a value may deny it or look ahead to it
REACH = 6


def joined(one: Slot, other: Slot, anchor: Anchor) -> Slot:
    """The two ends of a range as one slot; the first end takes the month and year that only the second one prints."""
    first, last = one.mention.form, other.mention.form
    if isinstance(first, DateForm) and isinstance(last, DateForm) and first.year is None and plain(first):
        whole = first._replace(year=last.year, month=first.month or last.month)
        resolved = values.resolve(whole, anchor)
        one = one._replace(
            mention=one.mention._replace(form=whole), value=resolved if isinstance(resolved, Value) else None
        )
    return one._replace(other_end=other)


def slot(draft: Draft, sentence: Sentence, mention: Mention, anchor: Anchor) -> Slot:
    """One value in its place."""
    tables = LANGUAGES[draft.article.language]
    before = draft.words[mention.first - 1].lower() if mention.first > sentence.first else ""
    if before in tables.TIME_UNITS and mention.first - 1 > sentence.first:
        before = draft.words[mention.first - 2].lower()
    inside = draft.words[mention.first].lower()
    link = tables.VALUE_LINKS.get(before) or tables.VALUE_LINKS.get(inside, "")
    if in_a_name(draft, sentence, mention):
        link = NAMED
    resolved = values.resolve(mention.form, anchor)
    after = draft.words[mention.last].lower() if mention.last < sentence.last else ""
    own = [w.lower() for w in draft.words[mention.first : mention.last]]
    behind = [w.lower() for w in draft.words[mention.last : min(sentence.last, mention.last + REACH // 2)]]
    said = [w.lower() for w in draft.words[sentence.first : sentence.last]]
    ahead_of = [w.lower() for w in draft.words[max(sentence.first, mention.first - REACH) : mention.first]]
    return Slot(
        mention=mention,
        head=head(draft, mention, before),
        state=state(draft, mention),
        link=link,
        value=resolved if isinstance(resolved, Value) else None,
        denied=any(w in tables.DENIALS for w in ahead_of),
        ahead=any(w in tables.FORECASTS for w in (*ahead_of, *own, *behind)),
        bound=next((tables.BOUNDS[w] for w in said if w in tables.BOUNDS), ""),
        part=mention.kind == "count" and after in tables.PARTITIVES,
    )


def head(draft: Draft, mention: Mention, before: str) -> Keys:
    """The keys of what a count or ordinal is of; none for a word that only classifies (`orang`, `buah`)."""
    language = draft.article.language
    form = mention.form
    if not isinstance(form, CountForm | OrdinalForm):
        return frozenset()
    tables = LANGUAGES[language]
    of = form.of or (draft.words[mention.last].lower() if mention.last < len(draft.words) else "")
    if of.isalpha() and of not in tables.FUNCTION_WORDS and (of in tables.CLASSIFIERS or of not in tables.LIGHT_WORDS):
        return frozenset() if of in tables.COUNTERS else keys(of, language)
    return keys(before, language) if isinstance(form, OrdinalForm) and before.isalpha() else frozenset()


def state(draft: Draft, mention: Mention) -> Keys:
    """The keys of the word behind a counter: `5 orang tewas`."""
    form, language = mention.form, draft.article.language
    tables = LANGUAGES[language]
    if not isinstance(form, CountForm) or form.of not in tables.COUNTERS or mention.last + 1 >= len(draft.words):
        return frozenset()
    word = draft.words[mention.last + 1].lower()
    empty = word in tables.FUNCTION_WORDS or word in tables.LIGHT_WORDS or not word.isalpha()
    return frozenset() if empty else keys(word, language)


def ranged(draft: Draft, one: Mention, other: Mention) -> bool:
    """Whether two mentions are the ends of a range: `22-24 September`, `2011 hingga 2013`."""
    links = LANGUAGES[draft.article.language].RANGE_LINKS
    between = [w.lower() for w in draft.words[one.last : other.first]]
    if one.kind != other.kind or len(between) != 1 or one.last > other.first:
        return False
    return between[0] in links or (one.kind == "date" and between[0] in LANGUAGES[draft.article.language].AND_LINKS)


def relation(one: Slot, other: Slot, one_words: Keys, other_words: Keys) -> str:
    """Whether two slots hold values that agree, that cannot both be meant, or that belong to other slots."""
    ours, theirs = one.mention.form, other.mention.form
    if NAMED in (one.link, other.link):
        return AGREE if one.link == other.link and dates(one, other) == AGREE else OTHER
    if one.link != other.link or one.part != other.part or one.denied != other.denied:
        return OTHER
    if years_of(one) is not None and years_of(other) is not None and AgeForm in (type(ours), type(theirs)):
        return ages(years_of(one) or 0, years_of(other) or 0)
    if one.mention.kind != other.mention.kind:
        return OTHER
    if turned(one, other):
        return APART
    if one.mention.kind in ("count", "ordinal") and not same_head(one, other, one_words, other_words):
        return OTHER
    if isinstance(ours, DateForm) and isinstance(theirs, DateForm):
        return dates(one, other)
    if isinstance(ours, TimeForm) and isinstance(theirs, TimeForm):
        return times(ours, theirs)
    return sets(one, other)


#: bounds that lie on two sides of their number
BELOW, ABOVE = ("less-than", "at-most"), ("more-than", "at-least")


def turned(one: Slot, other: Slot) -> bool:
    """Whether one number is told as two bounds, or as itself and as more than there is: `lebih dari 42` and `kurang dari 42`, 6 and `kurang dari 6`."""
    ours, theirs = amount_of(one.mention.form), amount_of(other.mention.form)
    if ours is None or theirs is None or ours.number != theirs.number or unit(one) != unit(other):
        return False
    if any(a.bound == "less-than" and a.possible != "inf" for a in (ours, theirs)):
        return False
    bounds = {ours.bound, theirs.bound}
    return bounds == {"equal", "less-than"} or any(bounds == {low, high} for low in BELOW for high in ABOVE)


def years_of(one: Slot) -> Number | None:
    """The number of an age, or of a bare length in years that may be one (`perawat 34 tahun`)."""
    form = one.mention.form
    if isinstance(form, AgeForm):
        return form.amount.number if form.unit == "year" and form.amount.bound == "equal" else None
    if isinstance(form, DurationForm) and len(form.amounts) == 1 and not one.link:
        amount, length = form.amounts[0]
        return amount.number if length == "year" and amount.bound == "equal" else None
    return None


def ages(one: Number, other: Number) -> str:
    """Completed years: one more or less may be a birthday."""
    return told_apart(abs(Decimal(one) - Decimal(other)) <= 1)


def same_head(one: Slot, other: Slot, one_words: Keys, other_words: Keys) -> bool:
    """Whether two counts are of one thing: the same word or one of its group; a bare count takes what its sentence says."""
    if one.state and other.state and one.state.isdisjoint(other.state):
        return False
    if one.head and other.head:
        return not one.head.isdisjoint(other.head)
    if one.mention.kind == "ordinal":
        return False
    if one.head:
        return not one.head.isdisjoint(other_words)
    return not other.head or not other.head.isdisjoint(one_words)


def sets(one: Slot, other: Slot) -> str:
    """The worlds of two values of one unit; two ranges agree if both their ends do."""
    if one.other_end is not None and other.other_end is not None:
        ends = (
            sets(one._replace(other_end=None), other._replace(other_end=None)),
            sets(one.other_end, other.other_end),
        )
        return OTHER if OTHER in ends else told_apart(ends == (AGREE, AGREE))
    ours, theirs = worlds(one), worlds(other)
    if ours is None or theirs is None or unit(one) != unit(other):
        return OTHER
    if hedged(one) and hedged(other):
        return told_apart(meet(*map(narrow, (ours, theirs))))
    return told_apart(meet(ours, theirs) or touching(one, ours, theirs) or touching(other, theirs, ours))


def touching(one: Slot, ours: Ranges, theirs: Ranges) -> bool:
    """Whether `lebih dari 3` begins where the other value ends: one may tell what the other only bounds."""
    amount = amount_of(one.mention.form)
    return amount is not None and amount.bound == "more-than" and ours[0].lo[0] == theirs[-1].hi[0]


def hedged(one: Slot) -> bool:
    """Whether a value is `sekitar` something."""
    form = one.mention.form
    amount = amount_of(form)
    return (
        amount is not None
        and amount.bound == "about"
        and not (isinstance(form, DurationForm) and len(form.amounts) > 1)
    )


def narrow(ranges: Ranges) -> Ranges:
    """The middle half: two figures that are both rounded by their writers differ if their middles do."""
    lo, hi = Decimal(ranges[0].lo[0]), Decimal(ranges[-1].hi[0])
    return (Interval((lo + (hi - lo) / 4, 0), (hi - (hi - lo) / 4, 0)),)


def unit(one: Slot) -> str:
    """The unit of a slot's value."""
    return one.value.unit if one.value is not None else ""


def worlds(one: Slot) -> Ranges | None:
    """Every honest reading of a slot: of a range all that lies between its ends."""
    own = reading(one)
    if own is None or one.other_end is None:
        return own
    end = reading(one.other_end)
    return None if end is None or unit(one) != unit(one.other_end) else hull(own, end)


def hull(one: Ranges, other: Ranges) -> Ranges:
    """All that lies between two values."""
    both = union(one, other)
    return (Interval(both[0].lo, both[-1].hi),) if both else ()


#: kinds that are measured, not counted: a figure without decimals may be rounded
MEASURED = ("percent", "quantity", "money")
#: rounding of a plain figure is at most this share of it
ROUNDING = Decimal("0.1")


def reading(one: Slot) -> Ranges | None:
    """The numbers that a reader may take a value to be: what a hedge likely means, what rounding leaves open."""
    if one.value is None or isinstance(one.value.possible, frozenset) or isinstance(one.value.likely, frozenset):
        return None
    form = one.mention.form
    amount = amount_of(form)
    bound = amount.bound if amount is not None else ""
    if bound == "equal" and one.bound:
        lowest, highest = one.value.possible[0].lo, one.value.possible[-1].hi
        return (Interval(lowest, (INFINITY, 0)),) if one.bound == "at-least" else (Interval((0, 0), highest),)
    if bound == "about" or (isinstance(form, DateForm) and form.span):
        return one.value.likely
    if bound != "equal":
        return one.value.possible
    return rounded(one, one.value.likely, one.value.possible)


def rounded(one: Slot, likely: Ranges, possible: Ranges) -> Ranges:
    """What rounding leaves open of a plain figure: at most a tenth of it, and half a unit of something measured."""
    middle = (Decimal(likely[0].lo[0]) + Decimal(likely[-1].hi[0])) / 2
    width = abs(middle) * ROUNDING
    within = intersect(possible, union((Interval((middle - width, 0), (middle + width, 0)),)))
    half = Decimal("0.5")
    whole = (
        middle == int(middle) and one.mention.kind in MEASURED and one.value is not None and "1" in one.value.unit + "1"
    )
    return union(
        likely, within, (Interval((middle - half, 0), (middle + half, -1)),) if whole and middle < 1000 else ()
    )


def amount_of(form: object) -> Amount | None:
    """The amount in a form that has one; of a length of time the largest."""
    if isinstance(form, CountForm | MoneyForm | PercentForm | QuantityForm):
        return form.amount
    return form.amounts[0][0] if isinstance(form, DurationForm) else None


def dates(one: Slot, other: Slot) -> str:
    """Two dates: by the days they allow where both are known, else by the fields that both print."""
    if one.value is not None and other.value is not None:
        known = sets(one, other)
        return known if known != OTHER else by_fields(one, other)
    return by_fields(one, other)


def by_fields(one: Slot, other: Slot) -> str:
    """Two dates by year, month, day and weekday as printed; a range against a day is left alone."""
    if (one.other_end is None) != (other.other_end is None) and within(one, other):
        return AGREE
    ours, theirs = one.mention.form, other.mention.form
    if not isinstance(ours, DateForm) or not isinstance(theirs, DateForm):
        return OTHER
    if ours.amount is not None and theirs.amount is not None and ours.unit == theirs.unit:
        return told_apart(ours.offset == theirs.offset)
    if ours.month and theirs.month and not (ours.day or theirs.day) and ours.year is theirs.year is None:
        return told_apart(ours.month == theirs.month)
    if not (plain(ours) and plain(theirs)):
        return OTHER
    pairs = [(getattr(ours, f), getattr(theirs, f)) for f in ("year", "month", "day", "weekday")]
    told = [(a, b) for a, b in pairs if a is not None and b is not None]
    if not told:
        return OTHER
    return told_apart(all(a == b for a, b in told))


def told_apart(same: bool) -> str:
    """The relation of two values that are the same or not."""
    return AGREE if same else APART


def within(one: Slot, other: Slot) -> bool:
    """Whether a day without a year lies in a range without one (by month and day)."""
    ranged, single = (one, other) if one.other_end is not None else (other, one)
    assert ranged.other_end is not None
    ends = [month_day(s.mention) for s in (ranged, single, ranged.other_end)]
    return (all(e is not None for e in ends) and ends == sorted(ends, key=str)) or None in ends


def month_day(mention: Mention) -> tuple[int, int] | None:
    """Month and day as printed, if both are."""
    form = mention.form
    if not isinstance(form, DateForm) or form.month is None or form.day is None:
        return None
    return form.month, form.day


def plain(form: DateForm) -> bool:
    """Whether a date prints its fields: nothing relative, no part of a longer time."""
    return not (form.unit or form.base == "text" or form.ref or form.broken or form.bc or form.span or form.season)


def times(one: TimeForm, other: TimeForm) -> str:
    """Two clock times, if they name the same zone or one names none."""
    if one.zone.lower() != other.zone.lower() and one.zone and other.zone:
        return OTHER
    if one.bound != "equal" or other.bound != "equal":
        return OTHER
    return AGREE if (one.hour % 12, one.minute or 0) == (other.hour % 12, other.minute or 0) else APART
