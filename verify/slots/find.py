"""The slots of a sentence.

Comes in: a draft, a sentence, the article's anchor. Goes out: its values in their places, the two ends of a range as one; a
value that is no statement of its own (a factor, a number in brackets, the number of a name) is left out.
"""

from verify import values
from verify.languages import LANGUAGES
from verify.lookup import mentions_in
from verify.model import Anchor, Draft, Mention, Sentence, Value
from verify.slots.heads import head, state
from verify.slots.slot import KINDS, NAMED, Slot, plain
from verify.values.forms import CountForm, DateForm, OrdinalForm
from verify.wording import placed


def slots(draft: Draft, sentence: Sentence, anchor: Anchor) -> tuple[Slot, ...]:
    """The slots of a sentence in order; the two ends of a range are one slot."""
    found: list[Slot] = []
    for mention in values_of(draft, sentence):
        if mention.kind not in KINDS or (found and mention.first < found[-1].mention.last) or aside(draft, mention):
            continue
        own = slot(draft, sentence, mention, anchor)
        if found and ranged(draft, found[-1].mention, mention):
            found[-1] = joined(found[-1], own, anchor)
        else:
            found.append(own)
    return tuple(one for one in found if not repeated(one, found))


def repeated(one: Slot, others: list[Slot]) -> bool:
    """Whether a day without its year stands in the same sentence with its year."""
    form = one.mention.form
    if not isinstance(form, DateForm) or form.day is None or form.year is not None:
        return False
    forms = [o.mention.form for o in others]
    return any(
        isinstance(f, DateForm) and f.year is not None and (f.day, f.month) == (form.day, form.month) for f in forms
    )


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
    if before == "(" and (mention.kind == "count" or year):
        return True
    return before in FACTORS or (
        isinstance(mention.form, CountForm) and (factor(mention.form) or numbered(draft, mention))
    )


#: what stands between factors
FACTORS = frozenset({"x", "X", "×"})


def factor(form: CountForm) -> bool:
    """Whether a count is the first factor of a product: `4x100 m`."""
    return form.of[:1] in FACTORS and form.of[1:].isdigit()


def numbered(draft: Draft, mention: Mention) -> bool:
    """Whether a bare figure is the number of a name, with nothing counted behind it: `SD Sukajadi 3 adalah`."""
    form, tables = mention.form, LANGUAGES[draft.article.language]
    before = draft.words[mention.first - 1] if mention.first else ""
    if not isinstance(form, CountForm) or not before[:1].isupper() or before.lower() in tables.LIGHT_WORDS:
        return False
    counted = form.of.isalpha() and form.of not in tables.LIGHT_WORDS and form.of not in tables.FUNCTION_WORDS
    return draft.words[mention.first].isdigit() and not counted


def values_of(draft: Draft, sentence: Sentence) -> list[Mention]:
    """The mentions of a sentence in order, and beside them its places in an order: `posisi 15` is `posisi ke-15`."""
    found = [draft.mentions[number] for number in mentions_in(draft, sentence)]
    places = [
        at for at in range(sentence.first + 1, sentence.last) if draft.words[at][0].isdigit() and placed(draft, at)
    ]
    if not places:
        return found
    found = [m for m in found if m.kind != "count" or m.first not in places]
    found += [m for m in (place(draft, at) for at in places) if not any(covers(o, m) for o in found)]
    return sorted(found, key=lambda m: (m.start, -m.end))


def place(draft: Draft, at: int) -> Mention:
    """A bare figure as a place in an order."""
    form = OrdinalForm(int(draft.words[at]), draft.words[at - 1].lower())
    return Mention("ordinal", draft.starts[at], draft.ends[at], at, at + 1, form)


def covers(one: Mention, other: Mention) -> bool:
    """Whether a value (no name) holds another one."""
    return one.kind in KINDS and one.first <= other.first < one.last


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
        bound=next((tables.BOUNDS[w] for w in said if w in tables.BOUNDS), under(ahead_of, tables.SHORT_OF)),
        part=mention.kind == "count" and after in tables.PARTITIVES,
    )


def under(ahead_of: list[str], short_of: frozenset[str]) -> str:
    """The bound that a word shortly before a value sets although it does not stand beside it: `mendekati jumlah 10 ribu`."""
    return "" if short_of.isdisjoint(ahead_of[-2:]) else "at-most"


def ranged(draft: Draft, one: Mention, other: Mention) -> bool:
    """Whether two mentions are the ends of a range: `22-24 September`, `2011 hingga 2013`."""
    links = LANGUAGES[draft.article.language].RANGE_LINKS
    between = [w.lower() for w in draft.words[one.last : other.first]]
    if one.kind != other.kind or len(between) != 1 or one.last > other.first:
        return False
    return between[0] in links or (one.kind == "date" and between[0] in LANGUAGES[draft.article.language].AND_LINKS)
