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
    "contradicts-fact-doubtful": "{predicate}: `{value}` hardly goes with the fact `{other}`",
    "broken-rule": "{values} break the rule `{check}`",
    "broken-rule-said": "{message}",
    "claim-drift": "the same sentence with another meaning: `{value}` and `{other}`",
    "value-drift": "the same sentence says `{value}` and `{other}`",
    "name-drift": "the same sentence names different people: `{value}` and `{other}`",
    "same-source": "these two articles carry one report ({n} sentences alike): one witness, not two",
    "same-source-named": "these two articles carry one report of `{outlet}` ({n} sentences alike): one witness, not two",
    "lost-attribution": "nobody says this sentence; the other article has `{cue}`",
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
#: Word types for names and speech (see verify/extract/speaker_types.py): type → words.
SPEECH_TYPES: dict[str, str] = {
    "f": """the a an this these those its there here then when while after before since until during but and or if
        because although though however meanwhile also even still only just both all some many most few several one
        two three four five six seven eight nine ten another other such what which whose where why how not no yes
        our my your his her their i we you was were is are be been being has have had do does did will would can
        could may might must shall should so as than too very more less least last next first second third once now
        today yesterday tomorrow earlier later ago again never always often perhaps instead despite amid through
        without within around up down out off so-called each every any asked""",
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
    "s": """said says say told tells added adds stated states announced noted notes argued argues claimed claims
        insisted insists explained explains declared declares warned warns acknowledged admitted admits suggested
        suggests believes believed thinks thought denied denies accused alleged reported reports wrote writes
        tweeted asked asks replied responded responds recalled recalls concluded concludes confirmed confirms
        predicted predicts estimated estimates hoped urged urges vowed promised promises complained complains
        testified joked quipped remarked continued maintained maintains stressed stresses emphasized pointed
        observed observes revealed disclosed contends contended asserted asserts saying adding noting arguing
        warning insisting claiming""",
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
    "two-titles": "{person} is called `{title}` and `{other}`",
    "unpaired-quote": "closing quotation mark without an opening one: it is not clear who says `{words}`",
    "unpaired-quote-open": "opening quotation mark without a closing one: it is not clear how far the quotation `{words}` goes",
    "two-speakers": "the quotation `{words}` is given to `{speaker}` and to `{other}`",
    "misquote": "the words of {speaker} differ: `{words}` and `{other}`",
    "misquote-number": "the words of {speaker} hold different numbers: `{words}` and `{other}`",
    "misquote-name": "the words of {speaker} hold different names: `{words}` and `{other}`",
    "misquote-negation": "the words of {speaker} are negated in one article only: `{words}` and `{other}`",
}

# --- names: short titles ----------------------------------------------------------------------------

#: Titles that stand for others: the long form is what two articles are compared by.
SHORT_TITLES: dict[str, str] = {
    "pm": "prime minister", "ceo": "chief executive officer", "cfo": "chief financial officer", "gov": "governor",
    "sen": "senator", "rep": "representative", "spokesman": "spokesperson", "spokeswoman": "spokesperson",
    "us": "american", "chairman": "chair", "chairwoman": "chair", "adviser": "advisor", "uk": "british",
    "boss": "chief executive officer",
}  # fmt: skip

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
#: Pronouns that stand for several people, so for nobody that could be told.
PLURAL_PRONOUNS = frozenset(["they"])
#: Words before a verb of saying that make it no statement: `to say …`
PURPOSE = frozenset(["to"])
#: Words before a second reference: `Mr Berg`.
HONORIFICS = frozenset(["mr", "mrs", "ms", "miss", "sir", "lord", "lady"])
