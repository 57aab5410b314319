"""English: word tables and message texts, nothing else; the tables of values stand in modules of their own.

Every table is a literal that a desk can override. Keys are folded (lower case); a key with a capital letter
is tried first and matches as written (`May` the month). Numbers are strings or integers, never floats.
"""

from verify.languages.en.calendar import *  # noqa: F403
from verify.languages.en.measures import *  # noqa: F403
from verify.languages.en.numbers import *  # noqa: F403
from verify.languages.en.words import *  # noqa: F403

CODE = "en"
NAME = "English"

# --- values: the rest -------------------------------------------------------------------------------

#: words that look ahead to an event, and words that end their reach
FORECASTS = frozenset("will expected scheduled due planned set".split())
FORECAST_WALLS = frozenset(
    """, ; : " “ ” ( that which who since after until when as because from before and but not by by last originally initially""".split()
)
#: words beside a duration that make it end now
UP_TO_NOW = frozenset({"last", "past"})
#: how numbers are spelled: magnitudes with their names, and the words for one of them
SPELLED = {
    "magnitudes": ((10**3, "thousand"), (10**6, "million"), (10**9, "billion"), (10**12, "trillion"), (10**15, "quadrillion")),
    "one": {}, "hundred": "hundred", "teen": "", "ten": "", "hyphen": "-",
}  # fmt: skip
#: how values are written
SHOWN = {
    "weekdays": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "months": "January February March April May June July August September October November December", "day": "{day} {month} {year}",
    "month": "{month} {year}", "short-day": "{day} {month}", "short-month": "{month}", "or": " or ", "clock": ":", "decimal": ".",
    "group": ",", "percent": " percent", "points": " percentage points", "several": "several", "unit-ML": "millennium|millennia",
    "unit-CE": "century|centuries", "unit-DE": "decade|decades", "unit-Y": "year|years", "unit-Q": "quarter|quarters",
    "unit-M": "month|months", "unit-W": "week|weeks", "unit-WE": "weekend|weekends", "unit-D": "day|days", "unit-H": "hour|hours",
    "unit-TM": "minute|minutes", "unit-S": "second|seconds",
}  # fmt: skip

FUNCTION_WORDS = frozenset(
    """the of and to in a is that for it was on are with as he be at by i this had not but from or have an they which
    has were said will his she""".split()
)

# --- messages: calendar -----------------------------------------------------------------------------

MESSAGES: dict[str, str] = {
    # --- calendar ---
    "weekday-mismatch": "weekday and date do not match: {date} is a {date:weekday}, not `{weekday}`",
    "weekday-mismatch.published": "weekday and date do not match: {date} is a {date:weekday}, not `{weekday}`; the article was published {published:full} ({source:published-from})",
    "impossible-date": "no such date: `{text}`; that month has at most {last} days",
    "impossible-date.month": "no such date: `{text}`; months run from 1 to 12",
    "impossible-date.leap": "no such date: `{text}`; {year} was not a leap year",
    "impossible-date.broken": "a date that cannot be read: `{text}`",
    "impossible-time": "no such time: `{text}`",
    "reversed-range": "reversed range: `{first}` is later than `{second}`",
    "zone-mismatch": "two clock times for one moment do not match: `{first}` is {right} in the second zone ({gap} hours apart), not `{second}`",
    "zone-mismatch.nowhere": "two clock times for one moment do not match: `{first}` and `{second}` make UTC{offset}, a zone in use nowhere",
    "stale-forecast": "a plan overtaken by the time of publication: `{cue} … {text}` is {day:full}; the article was published {published:full} ({source:published-from})",
    "undated-article": "publication date unknown: {n} relative time{n:s} such as `{text}` cannot be judged; write `date:` at the head of the article or use --default-date",
    "undated-article.time-line": "publication date unknown: `{text}` has no date, {n} relative time{n:s} cannot be judged; write `date:` at the head of the article or use --default-date",
    "repair.weekday": "weekday",
    "repair.day": "day",
    "repair.month": "month",
    "repair.year": "year",
    "repair.swap": "day and month swapped",
    # --- typography ---
    "glued-names": "`{text}`: the names `{left}` and `{right}` are run together",
    "glued-words": "`{text}`: two words are run together, `{left}` and `{right}`",
    "glued-words.comma": "with a comma",
    "glued-words.blank": "with a space",
    "doubled-word": "the word `{word}` stands there twice",
    "doubled-word.once": "once only",
    "doubled-word.reduplicated": "a plural",
    "text-cut-off": "the last sentence has no full stop; the text may be cut off",
    "repeated-title": "the title stands there {n} times; the second is no part of the copy",
    "run-in-caption": "a caption or navigation runs into the next sentence ({n} places)",
    "missing-number": "`{text}`: a unit without a number",
    "typography": "typography: {kinds}",
    "typography.quotes": "quotation marks `{left}` and `{right}` are mixed",
    "typography.backticks": "` used as a quotation mark",
    "typography.breaks": "line breaks within a sentence ({n})",
    "typography.no-break": "no-break spaces ({n})",
    "typography.blanks": "double spaces ({n})",
    # --- report ---
    "severity.error": "FIX",
    "severity.warning": "CHECK",
    "severity.note": "NOTE",
    "report.problem": "PROBLEM",
    "report.same": "SAME",
    "report.maybe": "perhaps: {choices}",
    "report.or": " or ",
    "report.also": "also: {places}",
    "report.more": "and {n} more",
    "report.folded": "{message}, and {n} more in this article",
    "report.fact": "fact: {fact}; {source}, seen {seen}",
    "report.fact-unseen": "fact: {fact}; {source}",
    "report.camp": "{value}: {n} source{n:s}",
    "report.camp-facts": "{value}: {n} source{n:s} and {facts} fact{facts:s}",
    "report.undated": "publication date unknown: {n} claim{n:s} cannot be judged",
    "report.undated-help": "write `date: 2024-06-19` at the head of the article, or use `--default-date 2024-06-19`",
    "report.articles": "{n} article{n:s}",
    "report.claims": "{n} claim{n:s} understood",
    "report.judged": "{n} judged",
    "report.reconciled": "{n} agree in other words",
    "report.alone": "{n} without a counterpart",
    "report.unjudged": "{n} not judged",
    "report.problems": "{n} problem{n:s} with files",
    "report.nothing": "nothing found",
    "undated-article.many": "publication dates of {n} articles unknown, their relative times cannot be judged; "
    "write `date:` at the head of each or use --default-date",
    "no-claims.many": "not one claim was understood in {n} articles",
    "no-claims": "not one claim was understood in this article",
    "calendar.weekdays": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "calendar.unknown": "unknown",
    "published-from.front-matter": "front matter",
    "published-from.metadata": "metadata",
    "published-from.time-line": "time line",
    "published-from.dateline": "dateline",
    "published-from.default": "--default-date",
    "published-from.borrowed": "borrowed from another article",
    "published-from.unknown": "unknown",
    "reason.no-publication-date": "without a publication date",
    "reason.open-argument": "with a part left open",
    "reason.office-holder-unknown": "with an office whose holder is unknown",
    "reason.no-fact": "without the fact that is needed",
    "reason.no-value": "without a value",
    "reason.impossible": "with an impossible value",
    "reason.unresolved": "with a value left open",
    "reason.planned": "planned",
    "reason.denied": "denied",
    "reason.asked": "asked",
    "reason.alleged": "alleged",
    "reason.supposed": "supposed",
    "reason.negated": "negated",
    # --- explain ---
    "explain.finding": "finding {id}: {check}",
    "explain.claim": "claim {id}",
    "explain.reconciled": "reconciled {id}",
    "explain.published": "published: {day:full} ({source:published-from})",
    "explain.unpublished": "published: unknown",
    "explain.sentence": "sentence: {text}",
    "explain.pattern": "pattern: {pattern} ({place})",
    "explain.argument": "{name} = {value}",
    "explain.origin.pattern": "from the pattern",
    "explain.origin.sentence": "from the same sentence",
    "explain.origin.earlier": "from an earlier mention",
    "explain.origin.subject": "the subject of the article",
    "explain.origin.rule": "set by the rule",
    "explain.candidates": "candidates: {names}",
    "explain.width": "{bound}: likely off by {likely} of the number, at most by {possible}",
    "explain.bound.about": "about",
    "explain.bound.at-least": "at least",
    "explain.bound.more-than": "more than",
    "explain.bound.at-most": "at most",
    "explain.bound.less-than": "less than",
    "explain.value": "value: {value}",
    "explain.likely": "likely: {set}",
    "explain.possible": "possible: {set}",
    "explain.arithmetic": "arithmetic: {text}",
    "explain.holder": "according to: {holder}",
    "explain.modality": "manner: {modality}",
    "explain.as-of": "as of: {from} to {to}",
    "explain.step": "step: {text}",
    "explain.unjudged": "not judged: {reason:reason}",
    "explain.group": "group: {group}",
    "explain.judgement": "judgement: {text}",
    "explain.disjoint": "no state of affairs holds them all",
    "explain.doubtful": "all can still be true, but not in their usual sense",
    "explain.agree": "some state of affairs holds them all",
    "explain.valid": "valid: {from} to {to}",
    "explain.nothing": "no finding, claim or group matches `{query}`",
    "explain.several": "{n} match `{query}`",
    "explain.local-time": "local time",
    "explain.compared": "compared with: {text}",
    "explain.published-at": "published: {day:full} at {time} ({source:published-from})",
    "explain.empty": "nothing",
    "kind.date": "date",
    "kind.time": "time",
    "kind.duration": "duration",
    "kind.set": "recurring",
    "kind.count": "count",
    "kind.ordinal": "ordinal",
    "kind.money": "money",
    "kind.percent": "per cent",
    "kind.quantity": "quantity",
    "kind.age": "age",
    "kind.name": "name",
    "kind.role": "role",
    "kind.affiliation": "affiliation",
    "kind.quote": "quotation",
    "kind.statement": "statement",
    "modality.asserted": "asserted",
    "modality.denied": "denied",
    "modality.planned": "planned",
    "modality.asked": "asked",
    "modality.alleged": "alleged",
    "modality.supposed": "supposed",
    "verdict.REFUTED": "refuted",
    "verdict.CONFLICTING": "conflicting",
    "verdict.DOUBTFUL": "doubtful",
    "verdict.NOTED": "noted",
}

# --- contradictions and drift -----------------------------------------------------------------------

#: words that a pattern steps over, words that no gap of a pattern crosses, and those that stand for a person
FILLERS = frozenset("the a an mr mrs ms that has had have also".split())
#: words before the outlet that a report is taken from
OUTLET_CUES = frozenset("cited citing reported quoted by via from".split())
NEGATIONS = frozenset("not no never without cancelled n't".split())
PRONOUNS = frozenset("he she".split())
#: what stands between two parties, and verbs of one party to another with what leads to the second
JOINERS = frozenset("and with & against versus vs".split())
OPPOSERS = frozenset(
    "supplies supplied sends sent gives gave sells sold provides provided helps helped supports supported fights fought "
    "attacks attacked invades invaded threatens threatened accuses accused blames blamed met meets faces faced".split()
)
TOWARDS = frozenset("to for against with".split())
LEADERS = frozenset("leader president king queen sultan chancellor emperor ruler".split())
INSIDE = frozenset(("in",))
PLACE_PREPOSITIONS = frozenset("in at to from".split())
#: words that carry no content of their own beside a value
LIGHT_WORDS = frozenset(
    """a an the is are was were be been being has have had there of in on at by to for from with and or but that which who it its he
    she they them this these those as than more less about around only just also still already over under up into out after before
    since until during between while when will would can could may some any all each per said says told""".split()
)
#: words that only classify what is counted
COUNTERS = frozenset("units pieces of in other more".split())
#: words behind a number that make it a part of something
PARTITIVES = frozenset({"of"})
#: words before a value that make it a bound of something → class
VALUE_LINKS = {
    "since": "from",
    "from": "from",
    "until": "until",
    "till": "until",
    "to": "until",
    "before": "before",
    "after": "after",
}
#: what stands between the ends of a range
RANGE_LINKS = frozenset({"-", "–", "—", "to", "until"})
#: what stands between two days that belong together
AND_LINKS = frozenset({"and"})
#: words that speak of another occasion, or of each of several
OCCASIONS = frozenset("again once also other another next each every per besides".split())
#: words that bound a value they need not stand beside
BOUNDS = {"least": "at-least", "minimum": "at-least", "most": "at-most", "maximum": "at-most"}
#: stems that say the opposite of each other
OPPOSITES = (
    "rise rose increase grew up | fall fell decrease drop down", "win won | lose lost", "open | close", "more | fewer less", "profit | loss",
    "surplus | deficit", "import | export", "accept support | reject oppose", "north | south", "east | west", "first | last",
)  # fmt: skip
#: words that deny what they stand before
DENIALS = frozenset("not never failed n't neither nor".split())
#: words behind these that take the denial back
NO_DENIALS = frozenset("only just merely".split())
#: words that suppose what they stand before
HYPOTHESES = frozenset("if unless whether target targets".split())
#: words that say the same beside a value, one group a line
SYNONYMS = (
    "die dead death killed fatalities",
    "hurt injured wounded",
    "people residents inhabitants population",
    "held staged hosted",
    "released launched published issued",
    "built founded established",
)
#: words that bend what they stand before: word → (family, class); see verify/checks/drift.py
OPERATORS: dict[str, tuple[str, str]] = {
    "known": ("certainty", "known"),
    "proven": ("certainty", "known"),
    "believed": ("certainty", "supposed"),
    "thought": ("certainty", "supposed"),
    "suspected": ("certainty", "supposed"),
    "reportedly": ("certainty", "supposed"),
    "allegedly": ("certainty", "accused"),
    "accused": ("certainty", "accused"),
    "has": ("aspect", "done"),
    "have": ("aspect", "done"),
    "had": ("aspect", "done"),
    "is": ("aspect", "going on"),
    "are": ("aspect", "going on"),
    "will": ("aspect", "to come"),
    "must": ("aspect", "needed"),
    "should": ("aspect", "needed"),
    "both": ("extent", "both"),
    "either": ("extent", "one of them"),
    "all": ("extent", "all"),
    "some": ("extent", "some"),
}
#: words that say a day or hour is that of another place: its date may differ by one
LOCAL_WORDS = frozenset("local".split())
#: words between an operator and the word it bends
LINKING_WORDS = frozenset("that to of the a an been be to mr mrs ms".split())
MESSAGES |= {
    "contradiction": "{predicate}: `{value}` and `{other}` cannot both be true",
    "contradiction-doubtful": "{predicate}: `{value}` hardly goes with `{other}`",
    "contradicts-fact": "{predicate}: `{value}` disagrees with the fact `{other}`",
    "contradicts-fact-disputed": "{predicate}: `{value}` agrees with one fact and disagrees with another, `{other}`",
    "contradicts-fact-doubtful": "{predicate}: `{value}` hardly goes with the fact `{other}`",
    "broken-rule": "{values} break the rule `{check}`",
    "broken-rule-said": "{message}",
    "claim-drift": "the same sentence with another meaning: `{value}` and `{other}`",
    "value-drift": "the same sentence says `{value}` and `{other}`",
    "opposite-claim": "one sentence denies the other: `{value}` and `{other}`",
    "name-drift": "the same sentence names different people: `{value}` and `{other}`",
    "same-source": "these two articles carry one report ({n} sentences alike): one witness, not two",
    "same-source-named": "these two articles carry one report of `{outlet}` ({n} sentences alike): one witness, not two",
    "lost-attribution": "nobody says this sentence; the other article has `{cue}`",
    "supposed-as-known": "{predicate}: `{value}` is stated as known; the other article has `{other}` as {modality:modality}",
    "lists-differ": "{predicate}: the articles name different ones ({values}); both may be true",
    "eve-of-day": "`{value}` is the night before that day; the night of it is `{turned}`",
    "lost-quotes": "{value} is a quotation in one article and the other one's own words",
}

# --- reading: sentences and zones -------------------------------------------------------------------

#: Common words that no other language here has: where one stands, no more need be asked.
TELLTALES = "was were has have that said"
#: Words after which a stop ends no sentence: titles, ranks, addresses, forms of business.
ABBREVIATIONS = """mr mrs ms dr prof st mt sen rep gov gen lt col capt maj sgt adm cmdr rev hon pres supt insp messrs jr sr vs etc
    e.g i.e cf viz approx dept est fig no nos vol ft u.s u.k a.m p.m inc ltd co corp"""
#: Words beside a stop that ends no sentence if a small letter follows: abbreviations, parts of addresses.
OPEN_ABBREVIATIONS = "etc inc ltd corp jr sr vs approx dept com co net org www uk"
#: Words after which a stop ends no sentence if a number follows.
NUMBER_ABBREVIATIONS = "no nos p pp vol ch sec art jan feb mar apr jun jul aug sep sept oct nov dec"
#: Words before a single capital letter that is a mark and no initial: `vitamin C.`, `Group B.`
LETTERED = "vitamin group class block type series zone gate hepatitis plan option grade letter"
#: Words that no heading ends with, and that headings leave without a capital.
SMALL_WORDS = """a an the of in on at to by for from with without and or but nor as than that which who whose this these those it
    its he she they we you i his her their our is are was were be been has have had will would can could may might must not
    no so if when while after before since until because about over under into through between against during"""
#: Function words that begin a sentence but hardly ever a name: a capital on one in mid-sentence is a restart.
RESTARTS = "The He She They It This These Those There But However When After Before While Since Although Meanwhile"
#: Titles that stand before a name and may begin a clause.
CLAUSE_TITLES = "Mr Mrs Ms"
#: The shape of a verb, and particles that stand before one.
VERB = r"is|are|was|were|has|have|had|will|would|could|may|might|says|said|did|does|[a-z]{3,}ed"
#: Words behind a noun that make it known: a capital on the noun before them is a restart, not a name.
POINTERS = ""
#: Words before the title of a work.
WORKS = "film movie song novel book album show programme program series play called titled entitled"
#: Prepositions of place.
PLACES = "at in on near outside inside through across"
#: Words that put a clause below another: what stands behind one is no sentence of its own.
SUBORDINATE = "that which who when while because if so after before since although as said says where whom"
#: First words of lines that are the page's and not the article's.
NAVIGATION = """Read more|Read also|Also read|See also|Watch|Related|Related articles|Advertisement|Advertisements|Share|Share this
    |Sign up|Subscribe|Continue reading|Scroll to continue with content|Scroll to continue|Our Standards|Skip to content|Home|Tags|Topics|Follow us|Newsletter|Comments"""
#: Words before the name of who wrote, edited or photographed.
BYLINE = "By|Reporting by|Editing by|Written by|Edited by|Additional reporting by|Compiled by|Reporter|Editor"
#: Words before the credit of a picture.
CREDIT = "Photo|Photo by|Image|Picture|Credit|Image credit|File photo|Courtesy|Illustration"
#: `27 minutes ago`: units and what follows them; it gives no date.
AGO = r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago"
#: Words before the time of publication.
PUBLISHED = "Published on|Published|Updated on|Updated|Posted|Last updated|First published|on|at"
#: Measures that go with an adverb of size; without a number between, the number is missing: `about metres high`.
SIZES = "about around nearly almost roughly approximately"
MEASURES = """metres meters kilometres kilometers km centimetres centimeters cm miles feet inches kilograms kilogrammes kg grams tonnes
    tons litres liters hectares acres degrees percent per-cent dollars euros pounds"""
#: Words that are written twice with a blank in good copy.
DOUBLED = "had that very"
#: What stands between the halves of a reduplicated word, where the language forms words so.
REDUPLICATION = ""

# --- names, roles, speech ---------------------------------------------------------------------------

#: The shape of a verb in small letters, for words that no table holds.
VERB_SHAPE = ""
#: Words of that shape that are none.
NO_VERBS: frozenset[str] = frozenset()
#: Word types for names and speech (see verify/extract/speaker_types.py): type → words.
SPEECH_TYPES: dict[str, str] = {
    "f": """the a an this these those its there here then when while after before since until during but and or if
        because although though however meanwhile also even still only just both all some many most few several one
        two three four five six seven eight nine ten another other such what which whose where why how not no yes
        our my your his her their i we you was were is are be been being has have had do does did will would can
        could may might must shall should so as than too very more less least last next first second third once now
        today yesterday tomorrow earlier later ago again never always often perhaps instead despite amid through
        without within around up down out off so-called each every any""",
    "R": """president premier chancellor king queen prince princess sultan pope vice deputy assistant chairman
        chairwoman chairperson chair chief head director manager secretary minister spokesman spokeswoman
        spokesperson officer governor mayor senator congressman congresswoman representative ambassador envoy
        commissioner commander justice judge prosecutor attorney lawyer solicitor barrister professor lecturer dean
        analyst economist expert researcher fellow scientist historian author writer editor reporter correspondent
        founder co-founder owner partner ceo cfo coo executive coach captain striker midfielder defender goalkeeper
        player actor actress singer leader member activist advocate adviser advisor aide lawmaker coordinator
        treasurer superintendent sheriff detective constable resident farmer student teacher nurse doctor physician
        surgeon epidemiologist pilot consultant strategist engineer architect businessman businesswoman entrepreneur
        banker trader former acting interim ex-president ex-minister""",
    "T": """dr prof gen lt col maj sgt capt cpl adm rev hon gov sen rep general lieutenant colonel major sergeant
        captain admiral brigadier marshal inspector reverend father sister brother dame""",
    "t": "mr mrs ms miss sir lord lady",
    "O": """university institute college school academy ministry department office agency bureau commission committee
        council board bank party union association federation organization organisation foundation center centre
        corporation company group court police army navy parliament congress senate house""",
    "J": "street road avenue airport stadium hotel port harbour harbor station square park mount lake river island",
    "W": """prime foreign interior defence defense finance energy health education trade justice agriculture transport
        labor labour environment security affairs state national international general senior junior executive
        managing financial operating technology information public relations press""",
    "L": """indonesia jakarta america american u.s us uk britain british england london washington new york california
        texas florida north south east west northern southern eastern western central korea korean russia russian
        moscow china chinese beijing japan japanese tokyo india indian germany german berlin france french paris
        italy italian spain spanish ukraine ukrainian kyiv iran iranian iraq iraqi israel israeli palestinian gaza
        europe european asia asian africa african australia australian canada canadian mexico brazil singapore
        malaysia vietnam hanoi seoul pyongyang thailand philippines""",
    "G": """john james michael david robert william richard thomas charles christopher daniel matthew anthony mark
        donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob
        gary nicholas eric jonathan stephen larry scott frank mary patricia jennifer linda elizabeth barbara susan
        jessica sarah karen lisa nancy betty margaret sandra ashley emily donna michelle carol amanda melissa
        deborah rachel vladimir xi barack hillary joe bill tony peter alexander sergei sergey anna maria jose luis
        carlos juan ali mohammed muhammad ahmed ibrahim""",
    "n": "bin bint van von der den de da dos del della di la le el al ter ibn",
    "m": "according",
    "q": "quoted cited quoting citing",
    "p": "he she they it",
    "b": "that",
    "l": "at in to into",
    "h": "of from",
    "i": "for on",
    "k": "with by against about under over among between behind",
    "e": "and or",
    "x": "who which",
    "z": """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
        september october november december gmt""",
}

#: What a word makes of the clause behind it: a modality, `not`, or `stop` where another clause begins.
MOODS: dict[str, str] = {
    "asserted": "known indeed actually",
    "denied": "denied denies deny denying denial refuted rejected",
    "planned": "will would plans planned plan intends intend going scheduled set aims vowed promised due shall",
    "asked": "whether asked asks wonders asking",
    "alleged": "alleged allegedly alleges accused accuses accusing suspected charged claims claimed purportedly",
    "supposed": """expected reportedly believed thought likely may might could possibly perhaps if should estimated
        probably rumoured rumored presumably supposedly""",
    "not": "not never no without didn't doesn't don't won't hasn't haven't hadn't isn't wasn't weren't aren't cannot can't failed",
    "stop": '; : " “ ” which who but while although though because so however after before when',
}

# --- messages: names and quotations -----------------------------------------------------------------

MESSAGES |= {
    "misspelt-name": "`{name}` is spelt `{other}` elsewhere ({n} times)",
    "misspelt-name-declared": "`{name}` is a letter or two away from a name on record, `{other}`",
    "spelling-variant": "one name is spelt in two ways: `{name}` and `{other}`",
    "wrong-office": "`{title}` does not fit {person}: on record {person} is `{office}`",
    "wrong-office-unknown": "`{title}` does not fit {person}: on record the office is held by `{holder}`",
    "outdated-title": "`{title}` is a former office of {person}; on record it is now `{office}`",
    "outdated-title-unknown": "`{title}` is a former office of {person}; on record it is now held by `{holder}`",
    "mismatched-gloss": "`{other}` in brackets is no other name of `{one}`",
    "unknown-referent": "nobody of `{country}` was named that this could mean; named before is `{person}` ({known})",
    "same-on-both-sides": "`{other}` on both sides: one party faces itself",
    "wrong-country": "`{place}` is put in `{country}`; on record it lies in `{known}`",
    "title-drift": "the same sentence gives different titles: `{value}` and `{other}`",
    "two-titles-within": "{person} is called `{title}` and `{other}`; on record `{part}` is part of `{whole}`",
    "two-titles": "{person} is called `{title}` and `{other}`",
    "unpaired-quote": "closing quotation mark without an opening one: it is not clear who says `{words}`",
    "unpaired-quote-open": "opening quotation mark without a closing one: it is not clear how far the quotation `{words}` goes",
    "two-speakers": "the quotation `{words}` is given to `{speaker}` and to `{other}`",
    "misquote": "the words of {speaker} differ: `{words}` and `{other}`",
    "misquote-party": "the words of {speaker} speak of different parties: `{words}` and `{other}`",
    "misquote-synonym": "the words of {speaker} in other words: `{words}` and `{other}`",
    "misquote-number": "the words of {speaker} hold different numbers: `{words}` and `{other}`",
    "misquote-name": "the words of {speaker} hold different names: `{words}` and `{other}`",
    "misquote-negation": "the words of {speaker} are negated in one article only: `{words}` and `{other}`",
}

# --- quotations: wordings ---------------------------------------------------------------------------

#: Words of the same meaning: word → the first one of its group.
QUOTED_ALIKE: dict[str, str] = {
    word: group.split()[0]
    for group in """big large huge|start begin|begins starts|began started|finish complete|finished completed|help assist|helped assisted|quick
    fast rapid|important crucial vital|difficult hard tough|only just merely|increase raise boost|increased raised boosted|rise
    grow|rose grew|fall drop decline|fell dropped declined|build construct|built constructed|people citizens residents|now
    currently|also too|need require|must shall|think believe|show demonstrate|ask request|child kid|children kids|smart clever
    |happy glad pleased|sad unhappy|wrong mistaken|right correct|job work|talks negotiations|deal agreement accord|buy purchase""".split(
        "|"
    )
    for word in group.split()
}
#: Pronouns → the party that they speak of.
PARTIES: dict[str, str] = {"i": "we", "we": "we", "us": "we", "our": "we", "they": "they", "them": "they", "their": "they", "he": "they", "she": "they", "you": "you", "your": "you"}  # fmt: skip

# --- names: short titles ----------------------------------------------------------------------------

#: Titles that stand for others: the long form is what two articles are compared by.
SHORT_TITLES: dict[str, str] = {
    "pm": "prime minister", "ceo": "chief executive officer", "cfo": "chief financial officer", "gov": "governor",
    "sen": "senator", "rep": "representative", "spokesman": "spokesperson", "spokeswoman": "spokesperson",
    "us": "american", "chairman": "chair", "chairwoman": "chair", "adviser": "advisor", "uk": "british",
    "boss": "chief executive officer",
}  # fmt: skip

#: Words that make an office with `General`, which is a rank elsewhere.
GENERALS = frozenset("secretary director attorney inspector consul solicitor surgeon governor".split())
#: Small words before a verb, with which a clause goes on.
AUXILIARIES = frozenset("will would can could may might must should is are was were has have had".split())
#: The prefix of a passive verb, whose agent stands behind it.
PASSIVE = "\0"
#: Passive verbs behind which the one who said or felt it is named.
SAID_BY = frozenset("""""".split())
#: Words before a name that make somebody else of the family of it.
KIN = frozenset("wife husband son daughter father mother brother sister widow".split())
#: Titles of two words that mean another one.
TITLE_SYNONYMS: dict[str, str] = {"head of state": "president", "head of government": "prime minister"}

#: Words beside a title: the person held it, will hold it, stands in for it, or holds `other` office.
TITLE_WORDS: dict[str, str] = {
    "former": "former ex ex-",
    "future": "elect candidate designate incoming",
    "acting": "acting interim caretaker",
    "other": "vice deputy assistant wife husband son daughter aide",
}
#: Reported speech with the speaker as a noun phrase beside the verb (see verify/extract/reported.py): the verbs by what
#: follows them, and the words that its phrases begin and end with.
REPORTED: dict[str, frozenset[str]] = {
    kind: frozenset(words.split())
    for kind, words in {
        "say": """said say says told tell tells added adds stated states announced announces announce noted notes argued argues
            argue explained explains insisted insists claimed claims claim warned warns warn acknowledged
            acknowledges admitted admits believes believe believed thinks think thought alleges allege alleged reports wrote writes
            tweeted tweets posted recalled recalls concluded concludes concede conceded concedes confirmed confirms predicted
            predicts predict estimates estimate estimated maintained maintains stressed stresses emphasized emphasised complained
            complains complain testified joked quipped remarked observed revealed reveals disclosed contends contend contended
            asserted asserts assert vowed promised pledged replied responded hopes hoped fears feared cautioned cautions reiterated
            suggested suggests countered wondered mentioned boasted lamented advised informed assured reminded commented""",
        "quote": """whispered shouted cried yelled asked asks answered continued continues began joked laughed sighed exclaimed mused
            muttered offered put called calls describes described read reads termed dubbed labelled labeled branded
            characterized characterised hailed quoted cited praised urged""",
        "that": """declared declares doubt doubts doubted worry worries worried suspect found finds show shows showed shown indicated indicates indicate reported ruled rules expects expect expected
            suspects suspect discovered determined learned agreed agrees agree feels felt knows knew understands recommended
            recommends proposed proposes decided implied implies hinted signaled signalled demonstrated argues""",
        "act": """accused accuses accuse blamed blames blame denied denies deny criticized criticised criticizes condemned condemns
            denounced threatened threatens demanded demands demand declined refused disputed
            promised vowed pledged urged urges urge warned called described describes calls""",
        "participle": """saying adding noting arguing warning insisting claiming explaining stating telling calling stressing alleging suggesting accusing
            blaming""",
        "told": "told tell tells informed assured reminded advised warned",
        "objects": "reporters lawmakers journalists supporters investors police me us them him her you broadcasters officials parliament",
        "determiners": """the a an this that these those his her their its our my your one two three four five six seven eight nine
            ten some several many most other another no""",
        "definite": "the this that",
        "links": """but while as because if when although though since after before where whether than so that whereas unless until
            however meanwhile then""",
        "adverbs": """has have had also later then did does do not didn't doesn't don't hasn't haven't never once still again often
            previously repeatedly earlier even would will could might may must should was were is are be been being himself herself
            himself have just has now always ever already first""",
        "passive": "was were is are be been being",
        "infinitive": "to",
        "fronted": """when asked if while after before as because since although though once until during despite like amid later
            earlier yesterday meanwhile however still speaking""",
        "tails": "late early shortly yesterday today tonight recently earlier later afterwards monday tuesday wednesday thursday friday saturday sunday",
        "media": """statement interview news conference briefing speech report letter email e-mail telephone phone twitter facebook
            television radio court release monday tuesday wednesday thursday friday saturday sunday website filing testimony hearing
            memo tweet post article editorial""",
        "documents": """report study survey data poll review investigation inquiry documents records figures research results audit
            findings analysis statistics letter indictment filing complaint lawsuit statement research letter email paper""",
        "nouns": """one some many others most several few both all officials police critics analysts prosecutors authorities experts
            residents witnesses scientists researchers investigators rebels activists supporters opponents lawmakers doctors
            economists traders investors lawyers relatives neighbors neighbours aides diplomats sources observers organizers
            organisers farmers detectives firefighters protesters campaigners executives historians engineers doctors
            republicans democrats conservatives liberals americans people survivors villagers locals insiders regulators leaders
            ministers teachers students workers users voters democrat republican firefighters rescuers""",
        "joins": "and or",
        "relatives": "who which whose where",
        "ourselves": "i we you there here",
        "hoping": "expect expects expected hopes hoped",
        "no speaker": "to so as nothing something anything when if because more much little very",
    }.items()
}
#: Given names and titles that tell whom `he` and `she` may mean.
GENDERS: dict[str, frozenset[str]] = {
    "he": frozenset(
        """mr sir lord king prince pope father brother spokesman chairman congressman businessman actor john james michael david
        robert william richard thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth
        kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry scott frank
        vladimir xi barack joe bill tony peter alexander sergei sergey jose luis carlos juan ali mohammed muhammad ahmed ibrahim
        ted marco bernie mike jim tim tom chris steve jeff greg ben sam dan matt adam henry jack martin philip simon""".split()
    ),
    "she": frozenset(
        """mrs ms miss lady queen princess sister spokeswoman chairwoman congresswoman businesswoman actress mary patricia jennifer
        linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley emily donna michelle carol
        amanda melissa deborah rachel hillary anna maria wendy kate katie laura julia julie helen amy rebecca diane angela
        christine catherine kathleen theresa alice jane anne marie ellen ivanka melania claire victoria emma sophie""".split()
    ),
}
#: Every verb of these is one word type.
SPEECH_TYPES["s"] = " ".join(
    sorted(frozenset().union(*(REPORTED[k] for k in ("say", "quote", "that", "act", "participle"))))
)
#: How a word of saying that a rule file adds is used, by its beginning: behind its speaker (`s`) or before him (`c`).
CUE_TYPES: tuple[tuple[str, str], ...] = (("", "s"),)
#: Pronouns that stand for several people, so for nobody that could be told.
PLURAL_PRONOUNS = frozenset(["they"])
#: Words before a verb of saying that make it no statement: `to say …`
PURPOSE = frozenset(["to"])
#: Words before a second reference: `Mr Berg`.
HONORIFICS = frozenset(["mr", "mrs", "ms", "miss", "sir", "lord", "lady"])

# --- messages: the report for a browser -------------------------------------------------------------

MESSAGES |= {
    "html.title": "verify: report",
    "html.skip": "to the findings",
    "html.filters": "Filters",
    "html.severity": "weight",
    "html.check": "check",
    "html.story": "story",
    "html.all": "all",
    "html.shown": "shown",
    "html.findings": "Findings",
    "html.problems": "Files that cannot be used",
    "html.matrix": "Claims side by side",
    "html.matrix-help": "A row a claim, a column an article; ≠ differs, = agrees, – says nothing of it.",
    "html.claim": "claim",
    "html.facts": "facts",
    "html.differ": "differs",
    "html.agree": "agrees",
    "html.silent": "says nothing",
    "html.alone": "told once",
    "html.show-alone": "show also claims that one article alone makes",
    "html.timeline": "Timeline",
    "html.timeline-help": "Every dated claim as the days that it allows: the thick bar is what a reader takes it to mean, the thin one every honest reading. Long gaps are drawn short.",
    "html.days": "{n} day{n:s}",
    "html.open": "open",
    "html.articles": "Articles",
    "html.published": "published",
    "html.unpublished": "publication date unknown",
    "html.goto-finding": "finding {id}: {message}",
    "html.sides": "Both sides",
    "html.said": "what is said",
    "html.when": "days",
}

# --- messages: what is set aside --------------------------------------------------------------------

MESSAGES |= {
    "aside.ignore": "{n} ignored",
    "aside.fixme": "{n} known",
    "aside.baseline": "{n} in the baseline",
    "aside.untouched": "{n} in what was not touched",
    "unused-suppression": "`{word}[{checks}]` sets nothing aside; take it out",
    "expired-suppression": "`{word}[{checks}]` has ended ({until})",
    "misspelt-suppression.check": "no check has this name: {about}",
    "misspelt-suppression.form": "this is no suppression: {about}; write `ignore[check] reason`",
    "misspelt-suppression.word": "this word is not known: {about}; write `ignore` or `fixme`",
    "misspelt-suppression.date": "this is no day: {about}; write `until=2026-12-31`",
    "misspelt-suppression.words": "the article does not have these words: {about}",
    "misspelt-suppression.no-check": "{about} names no check; write `ignore[check] reason`",
    "misspelt-suppression.no-reason": "{about} gives no reason; write it behind the brackets",
}

# --- arithmetic -------------------------------------------------------------------------------------

#: Words that a phrase of `SUMS` names in braces.
SUM_WORDS: dict[str, str] = {
    "up": """rose|rises|rise|increased|increase|grew|growth|jumped|climbed|gained|soared|surged|up|higher|raised|expanded
        |more""",
    "down": """fell|falls|fall|dropped|drop|decreased|decrease|declined|decline|shrank|slumped|down|lower|cut|lost|less
        |fewer""",
    "either": "changed|moved",
    "by": r"(?: (?:by|to|of|some|a|an|nearly))*",
    "to": "to",
    "links": r"(?: (?:,|and|or|a|an|which|in|last|this|that|year|the|<[yo]\d+>))*",
    "noun": r"(?: (?!while|but|and |with|from )[^ <,;.()]+){0,3}",
    "than": "from|than|compared with|compared to|over|against",
    "times": "times",
    "total": "(?:total|in total|totalling|totaling|altogether|for a total of|all told)",
}
#: What the figures of a sentence have to do with each other; see the Indonesian table.
SUMS: dict[str, tuple[str, ...]] = {
    "percent-change": (
        "{change}{by} {p:p} …to {b:mcqp} …from …{a:mcqp}",
        "{change}{by} {p:p} …from …{a:mcqp} …{to} {b:mcqp}",
        "from …{a:mcqp} …{to} {b:mcqp} …(?:{change}{by}|or{by}|, an?|[(]) {p:p}(?! of)",
        "{b:mcqp}{noun}{links} {change}{by} {p:p}{links} (?:{than}) (?:(?:[^ <;,]+|<[yot]\\d+>) ){0,6}{a:mcqp}",
        "{a:mcqp}{links} {change}{by} {p:p}{links} {to} {b:mcqp}",
    ),
    "difference": (
        "{change} by {d:mcqp} …from …{a:mcqp} …{to} {b:mcqp}",
        "from …{a:mcqp} …{to} {b:mcqp} …(?:{change} by|a difference of) {d:mcqp}",
    ),
    "direction": ("{change} …from …{a:mcqp} …{to} {b:mcqp}",),
    "ratio": ("{b:mcqp}{noun}{links} {k:c} {times} (?:as \\w+ as|the|more than|higher than) …{a:mcqp}",),
    "product": (
        "{n:cd} …{u:mcq} (?:each|apiece) …{total}{by} …{t:mcq}",
        "{t:mcq} (?:for|to) {n:c} …{u:mcq} (?:each|apiece)",
    ),
    "average": ("{t:mcq} …(?:for|to|among|over|in) {n:cd} …average of {u:mcq} (?:per|each|a)",),
    "share": (
        "{x:mcq} …(?:or|[(]){by} {p:p} [)]? ?of …{w:mcq}",
        "{p:p} …(?:or|[(]){by} {x:mcq} [)]? ?of …{w:mcq}",
        "{x:mcq} of …{w:mcq} …(?:or|[(]){by} {p:p}(?! of)",
    ),
    "since": (
        "{y:y} (?:or|[(]|,) (?:about |some )*{n:y}",
        "{n:y} (?:,|[(]|or|in)(?: in)? {y:y}",
        "for {n:d} ,? ?since {y:y}",
    ),
    "anniversary": (
        "{n:o} (?:anniversary|birthday) …(?:founded|established|born|set up|opened)(?: [a-z]+){0,3} {y:y}",
    ),
    "born": (
        "(?<!at )(?<!aged ){g:ad} [),]? ?(?:[^ <]+ ){0,3}born (?:[^ <]+ ){0,6}{y:y}",
        "born (?:[^ <]+ ){0,6}{y:y} [(,] ?(?:now )?{g:ad}",
    ),
    "length": (
        "{n:d} (?:in a row )?[(,] ?(?:from )?{a:yt} (?:-|–|to|until) {b:yt}",
        "(?:for )?{n:d} (?:from|between) {a:yt} (?:-|–|to|until|and) {b:yt}",
        "from {a:yt} (?:-|–|to|until) {b:yt} (?:,|[(]|or|, or) (?:for |a total of |about )*{n:d}",
    ),
    "journey": (
        "(?:departed|departs|left|leaves|took off|takes off) (?:(?!arriv|land|next)[^ <;]+ ){0,6}{a:t} "
        "(?:(?!next|day)[^ <;]+ ){0,6}(?:arrived|arrives|arriving|landed|lands|landing) (?:(?!next|day)[^ <;]+ ){0,6}{b:t}"
        "(?! (?:the|next))",
    ),
    "rest": ("{p:p} [^<]* (?:remaining|rest) …{r:p}",),
}
#: One of these words stands in a sentence that such a phrase may be in.
SUM_CUES: dict[str, tuple[str, ...]] = {
    "percent-change": (" from ", " to ", " than ", " compared"), "difference": (" from ",), "direction": (" from ",),
    "ratio": (" times",), "product": (" each", " apiece"), "average": (" average",), "share": (" of ",),
    "rest": (" remaining", " rest"), "since": ("> (", "> ,", "> or", "since", "> in"), "anniversary": ("anniversary", "birthday"),
    "born": ("born",), "length": (" - ", "–", " to ", "until", "between"),
    "journey": ("depart", "left", "leaves", "took off", "takes off"),
}  # fmt: skip
#: Words before the parts of a whole, all of them; words between the items of a list; lists that are not complete.
PARTS_ALL = "consisting of|comprising|made up of|consists of|namely|as follows"
LIST_JOINTS = ", and|,|and|plus"
LIST_OPENERS = "namely|:"
EACH = "each|every|per|apiece"
LIST_PARTIAL = "including|among them|such as|for example"
#: Words between a figure and its conversion.
SAME_AMOUNT = r"\(|or|about|around|roughly|equivalent|to|some|nearly|more|than|=|/|,|equal"
#: What must stand twice in an article, and a sentence that says of somebody or something that it is the most of its kind in a place.
MOST = (r" the [a-z]+est [a-z]+ [a-z]* ?in ", r" the first [a-z]+ [a-z]* ?in ")
SUPERLATIVE = (
    r"(?P<who>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,4}) (?:is|was) the (?P<most>[a-z]{3,}est|first) (?P<what>[a-z]+(?: [a-z]+)?) "
    r"in (?:the )?(?P<where>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?|world)"
)

MESSAGES |= {
    "percent-change": "the change from `{fa}` to `{fb}` is {right}, not `{fp}`",
    "points-as-percent": "from `{fa}` to `{fb}` is `{fp}` in percentage points; the change itself is {right}",
    "wrong-difference": "the difference of `{fa}` and `{fb}` is {right}, not `{fd}`",
    "wrong-direction": "`{word}` from `{fa}` to `{fb}`: it goes the other way",
    "wrong-multiple": "`{fb}` is {right} times `{fa}`, not `{fk}` times",
    "wrong-product": "`{fn}` times `{fu}` is {right}, not `{ft}`",
    "wrong-average": "`{ft}` for `{fn}` is {right} on average, not `{fu}`",
    "wrong-share": "`{fx}` of `{fw}` is {right}, not `{fp}`",
    "parts-and-whole": "the {n} parts add up to {sum}, not `{ft}`",
    "parts-and-whole.rest": "with the rest (`{ft}`) the {n} parts make {sum} per cent, not 100",
    "list-count": "`{text}` are announced, {n} are named",
    "unit-conversion": "`{first}` is {right}, not `{second}`",
    "currency-conversion": "`{first}` and `{second}` make 1 {unit} = {rate} {into}; on record it is {low}–{high}",
    "since-year": "`{told}` does not fit `{year}`: up to the publication it is {right} years",
    "anniversary": "`{told}` does not fit `{year}`: {right} years lie between",
    "length-of-time": "`{told}` does not fit `{from}` to `{year}`: that is {right}",
    "age-mismatch": "the age `{told}` does not fit a birth in `{year}`: it would be {right}",
    "age-mismatch.person": "{person} is `{told}` and `{other}` in one article",
    "headline-number": "`{first}` in the headline or caption, `{second}` in the copy",
    "magnitude-slip": "`{first}` and `{second}`: the same digits a thousand times apart",
    "wrong-day": "`{text}` with the date `{date}`: it would be {day}; the article was published on {published:full} ({source:published-from})",
    "arrival-before-departure": "arrival at `{second}` before departure at `{first}`",
    "two-firsts": "`{what}` is said of `{first}` and of `{second}`",
    "repair.figure": "by the other figures",
    "repair.points": "percentage points",
    "repair.factor": "a power of ten",
    "repair.copy": "as in the copy",
    "repair.head": "as in the headline",
}
