"""All nouns of verify: immutable, cheap, and free of behaviour.

Everything that flows from one stage to the next is one of these named tuples. Offsets are code points of
the source as it was read, `end` exclusive; days are proleptic Gregorian ordinals (`datetime.date.toordinal`).
"""

from decimal import Decimal
from typing import NamedTuple, TypeAlias

# --- values: the set of worlds a phrase allows ------------------------------------------------------

Number: TypeAlias = int | Decimal
#: An end point that sorts: (number, side). Side 0 is the number itself, +1 lies just above it and -1 just
#: below, so that open, closed and unbounded ends compare by plain tuple order. See `values.interval`.
Bound: TypeAlias = tuple[Number, int]


class Interval(NamedTuple):
    """All numbers from `lo` to `hi`, both included (an open end is a `Bound` that lies beside its number)."""

    lo: Bound
    hi: Bound


#: Sorted, disjoint, non-touching intervals; the empty tuple is the empty set.
Ranges: TypeAlias = tuple[Interval, ...]
#: A finite set: entity ids, or `"=Name as Written"` for a name nobody has declared, or words.
Names: TypeAlias = frozenset[str]


class Value(NamedTuple):
    """The worlds a phrase allows, in two nested sizes: `likely` is a subset of `possible`.

    Only values of one `kind` and one `unit` are ever compared. Units: `day` (dates: ordinals), `minute`
    (clock times: minutes after 00:00 UTC, or `minute@local` when the zone is unknown), `month` and `day` and `second`
    (durations), `1` (counts, ordinals), an ISO 4217 code, `%`, `pp`, a UCUM unit; `""` for finite sets.
    """

    kind: str
    likely: Ranges | Names
    possible: Ranges | Names
    unit: str = ""
    text: str = ""  # the value as a reader would write it: `2000`, `19 Juni 2024`, `24 tahun`


# --- reading ----------------------------------------------------------------------------------------


class Span(NamedTuple):
    """A stretch of source text."""

    start: int
    end: int


class Zone(NamedTuple):
    """What part of the page a stretch is. Kinds: front-matter, navigation, title, byline, time-line, dateline, caption, body, end-mark."""

    kind: str
    start: int
    end: int


class Problem(NamedTuple):
    """Something in a file of the user's that cannot be used: where, what, and how to mend it."""

    path: str
    line: int  # 1-based; 0 where the file as a whole is meant
    column: int  # 1-based code points; 0 likewise
    message: str
    help: str = ""
    excerpt: str = ""  # the line, and below it a caret, where there is one


class Anchor(NamedTuple):
    """What relative dates count from: the publication day (ordinal) and minute of that day, if known."""

    day: int | None = None
    minute: int | None = None
    offset: int | None = None  # zone of that minute: minutes east of UTC
    source: str = "unknown"  # front-matter|metadata|time-line|dateline|default|borrowed|unknown


class Article(NamedTuple):
    """One article as read: its source, unchanged, and what the page says about itself."""

    path: str  # as reported to the user
    key: str  # front-matter `id`, else the path below the given one
    text: str  # the source, decoded; `text[start:end]` is what every span points at
    zones: tuple[Zone, ...]  # in order, covering every non-blank character once
    language: str  # "id" or "en"
    title: str = ""
    publisher: str = ""
    story: str = ""  # a story the user named, else ""
    anchor: Anchor = Anchor()
    ignored: tuple[Span, ...] = ()  # stretches that are format, not copy (HTML tags, front matter)


# --- what is understood -----------------------------------------------------------------------------


class Token(NamedTuple):
    """One word, number or mark (used where single tokens are handed around; the hot path keeps columns)."""

    text: str
    start: int
    end: int


class Mention(NamedTuple):
    """A span with a value that is still unanchored: `form` says what is written, never what is implied.

    `first` and `last` are token numbers, `last` exclusive. Kinds: date, time, duration, set, count, ordinal,
    money, percent, quantity, age, name, role, quote.
    """

    kind: str
    start: int
    end: int
    first: int
    last: int
    form: tuple[object, ...]


class Quote(NamedTuple):
    """The form of a `quote` mention: what stands between the marks, and whether the marks pair up."""

    inner_start: int
    inner_end: int
    opening: str
    closing: str
    nested: bool = False


class NameForm(NamedTuple):
    """The form of a `name` mention: who it may be."""

    written: str
    candidates: tuple[str, ...]  # entity ids, empty for a name nobody declared
    kind: str  # person, country, place, organisation, thing, … or "" if unknown


class RoleForm(NamedTuple):
    """The form of a `role` mention: the office that was named, with `acting`, `former` or `future` if it said so."""

    written: str
    office: str  # office id, or "" for a role nobody declared
    tense: str = ""


class Sentence(NamedTuple):
    """Token numbers of a sentence, `last` exclusive, and the paragraph and zone that it stands in."""

    first: int
    last: int
    paragraph: int
    zone: str


class Argument(NamedTuple):
    """One filled slot of a claim. `value` is an entity id, `"=literal"`, or `?` when the candidates leave it open."""

    name: str
    value: str
    candidates: tuple[str, ...] = ()
    origin: str = "pattern"  # pattern|sentence|earlier|subject|rule


class Claim(NamedTuple):
    """A predicate with arguments and a value that an article states, as written.

    `form` is the form of the value's mention (or a `Means` where the rule computes it); `holder` is
    `article`, or the speaker's entity id or `=name` when the words belong to a speaker.
    """

    id: str
    path: str
    predicate: str
    arguments: tuple[Argument, ...]
    kind: str
    form: tuple[object, ...]
    start: int  # of the value (what a reader would change)
    end: int
    phrase: Span  # of all that the pattern matched
    sentence: int
    modality: str = "asserted"  # asserted|denied|planned|asked|alleged|supposed
    polarity: bool = True
    holder: str = "article"
    quoted: bool = False  # the words stand between quotation marks: they are the speaker's alone
    zone: str = "body"
    rule: tuple[str, int] = ("", 0)
    phrasing: str = ""  # the pattern as the editor wrote it
    derivation: tuple[str, ...] = ()
    as_of: tuple[int | None, int | None] = (None, None)  # first and last day (ordinals) that it speaks of
    mention: int = -1  # number of the value's mention in the draft


class Speech(NamedTuple):
    """A quotation or statement tied to its cue and speaker; spans are absent as (-1, -1)."""

    start: int
    end: int
    quote_type: str  # direct|indirect|mixed
    cue: Span
    cue_text: str
    speaker: Span
    speaker_form: str  # name|short|role|pronoun|clitic|""
    entity: str  # entity id, `=name`, or "" when unresolved
    entity_span: Span
    role: Span
    affiliation: Span
    sentence: int
    source: tuple[str, ...] = ()  # chain of outlets: `KCNA` as quoted by `Asahi`
    modality: str = "asserted"  # as its cue tells it: asserted|denied|planned|asked|alleged|supposed
    polarity: bool = True  # `did not say` is negative


class Draft(NamedTuple):
    """Everything read out of one article by itself; nothing in it depends on any other article."""

    article: Article
    words: tuple[str, ...]  # tokens as written
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]  # by start, longest first
    speeches: tuple[Speech, ...]
    who: dict[int, str]  # name mention → entity id, or `=Full Name`
    claims: tuple[Claim, ...]


# --- what is known ----------------------------------------------------------------------------------


class Entity(NamedTuple):
    """Somebody or something with names."""

    id: str
    kind: str
    names: tuple[str, ...]  # the first one is the full name
    not_names: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    where: tuple[str, int] = ("", 0)


class Fact(NamedTuple):
    """A claim the newsroom vouches for, with its source and the days on which it holds."""

    id: str
    predicate: str
    arguments: tuple[str, ...]
    value: Value
    valid_from: int | None  # ordinal, inclusive; None is unbounded
    valid_to: int | None
    source: str
    seen: str  # ISO date
    path: str
    line: int
    rank: str = "normal"


# --- what is judged ---------------------------------------------------------------------------------


class Witness(NamedTuple):
    """One side of a comparison: a claim of an article, or a fact, with its anchored value."""

    value: Value
    claim: Claim | None
    fact: Fact | None
    article: str  # path, "" for a fact
    borrowed: bool = False  # the value rests on a publication date that other articles lent
    explained: str = ""  # arithmetic: `2024 − 24 → 2000`
    report: str = ""  # path of the first article with the same report: copies are one witness


class Group(NamedTuple):
    """Every claim and fact with the same predicate and arguments."""

    predicate: str
    arguments: tuple[tuple[str, str], ...]
    witnesses: tuple[Witness, ...]
    many: bool = False
    over_time: str = ""  # how the value may change from one day to a later one: rises|revised|ages


class Location(NamedTuple):
    """One side of a finding, in an article (facts are listed apart)."""

    path: str
    start: int
    end: int
    role: str = "primary"  # primary|related
    claim: str = ""
    camp: int = 0
    value: str = ""


class Camp(NamedTuple):
    """Those who say the same, shown beside those who say something else."""

    value: str
    claims: tuple[str, ...]
    witnesses: int  # articles that say so, those that carry one report counted once
    supported_by: tuple[str, ...] = ()  # facts
    articles: tuple[tuple[str, str], ...] = ()  # path and day of publication (ISO, or nothing) of each article
    copies: tuple[tuple[str, ...], ...] = ()  # paths of those among them that carry one report


class Suggestion(NamedTuple):
    """A repair that would remove the finding; never applied."""

    path: str
    start: int
    end: int
    replacement: str
    why: str


Params: TypeAlias = tuple[tuple[str, str], ...]


class Finding(NamedTuple):
    """What cannot all be true (or is doubtful, or worth a look), with both sides.

    `message_key` and `params` choose the sentence in the reader's language; `outlier` is the value that
    the id is made from. `lines` are further message keys with their params, printed below the excerpts.
    """

    check: str
    verdict: str  # REFUTED|CONFLICTING|DOUBTFUL|NOTED
    severity: str  # error|warning|note
    scope: str  # alone|article|facts|story
    message_key: str
    params: Params
    locations: tuple[Location, ...]
    outlier: str = ""
    predicate: str = ""
    arguments: tuple[tuple[str, str], ...] = ()
    arithmetic: str = ""
    rule: tuple[str, int] = ("", 0)
    camps: tuple[Camp, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    facts: tuple[Fact, ...] = ()
    id: str = ""


class Reconciled(NamedTuple):
    """Claims that differ in words or precision and agree."""

    id: str
    predicate: str
    arguments: tuple[tuple[str, str], ...]
    claims: tuple[str, ...]
    arithmetic: str
    locations: tuple[Location, ...]
    facts: tuple[Fact, ...] = ()


class Unjudged(NamedTuple):
    """A claim that was read and could not be judged; `reason` is one of a closed list (`match.REASONS`)."""

    claim: str
    path: str
    start: int
    end: int
    reason: str
    detail: str = ""


class Report(NamedTuple):
    """Everything a run has to say, in the order it is said."""

    articles: tuple[Article, ...]
    findings: tuple[Finding, ...]
    reconciled: tuple[Reconciled, ...]
    unjudged: tuple[Unjudged, ...]
    problems: tuple[Problem, ...]
    claims: int  # all that were understood
    alone: int  # claims without a counterpart
    facts_used: int = 0
    groups: tuple[Group, ...] = ()  # what was compared
    stories: tuple[tuple[int, ...], ...] = ()  # numbers of the articles that tell one story
    aside: tuple[tuple[str, int], ...] = ()  # findings not shown: `ignore`, `fixme`, `baseline`, `untouched`, how many
