"""English: word tables and message texts, nothing else.

Every table is a literal that a desk can override. Keys are folded (lower case); a key with a capital letter
is tried first and matches as written (`May` the month). Numbers are strings or integers, never floats.
"""

CODE = "en"
NAME = "English"

# --- values: conventions ----------------------------------------------------------------------------

DECIMAL = "."  # the mark before decimals; the other one groups thousands
DATE_ORDER = "mdy"  # what 4/5/2024 is likely to mean

# --- messages: calendar -----------------------------------------------------------------------------

MESSAGES: dict[str, str] = {
    # --- typography ---
    "glued-names": "`{text}`: the names `{left}` and `{right}` are run together",
    "glued-words": "`{text}`: two words are run together, `{left}` and `{right}`",
    "glued-words.comma": "with a comma",
    "glued-words.blank": "with a space",
    "doubled-word": "the word `{word}` stands there twice",
    "doubled-word.once": "once only",
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
    "report.reconciled": "{n} time{n:s} the same in other words",
    "report.alone": "{n} without a counterpart",
    "report.unjudged": "{n} not judged",
    "report.problems": "{n} problem{n:s} with files",
    "report.nothing": "nothing found",
    "report.no-claims": "not one claim was understood in this article",
    "calendar.months": "January February March April May June July August September October November December",
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
    "explain.fact": "fact {id}",
    "explain.article": "article: {path}",
    "explain.published": "published: {day:full} ({source:published-from})",
    "explain.unpublished": "published: unknown",
    "explain.sentence": "sentence: {text}",
    "explain.pattern": "pattern: {pattern} ({place})",
    "explain.rule": "rule: {place}",
    "explain.argument": "{name} = {value}",
    "explain.origin.pattern": "from the pattern",
    "explain.origin.sentence": "from the same sentence",
    "explain.origin.earlier": "from an earlier mention",
    "explain.origin.subject": "the subject of the article",
    "explain.origin.rule": "set by the rule",
    "explain.candidates": "candidates: {names}",
    "explain.value": "value: {value}",
    "explain.likely": "likely: {set}",
    "explain.possible": "possible: {set}",
    "explain.arithmetic": "arithmetic: {text}",
    "explain.holder": "according to: {holder}",
    "explain.modality": "manner: {modality}",
    "explain.as-of": "as of: {day:full}",
    "explain.step": "step: {text}",
    "explain.unjudged": "not judged: {reason:reason}",
    "explain.borrowed": "publication date borrowed from another article",
    "explain.verdict": "verdict: {verdict}",
    "explain.message": "message: {message}",
    "explain.side": "side {n}",
    "explain.group": "group: {group}",
    "explain.judgement": "judgement: {text}",
    "explain.disjoint": "no state of affairs holds them all",
    "explain.doubtful": "all can still be true, but not in their usual sense",
    "explain.agree": "some state of affairs holds them all",
    "explain.valid": "valid: {from} to {to}",
    "explain.nothing": "no finding, claim or group matches `{query}`",
    "explain.several": "{n} match `{query}`",
    "explain.everything": "everything",
    "explain.empty": "nothing",
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
#: words between an operator and the word it bends
LINKING_WORDS = frozenset("that to of the a an been be to mr mrs ms".split())
MESSAGES |= {
    "contradiction": "{predicate}: `{value}` and `{other}` cannot both be true",
    "contradiction-doubtful": "{predicate}: `{value}` hardly goes with `{other}`",
    "contradicts-fact": "{predicate}: `{value}` disagrees with the fact `{other}`",
    "contradicts-fact-doubtful": "{predicate}: `{value}` hardly goes with the fact `{other}`",
    "claim-drift": "the same sentence with another meaning: `{value}` and `{other}`",
    "value-drift": "the same sentence says `{value}` and `{other}`",
    "name-drift": "the same sentence names different people: `{value}` and `{other}`",
    "lost-quotes": "{value} is a quotation in one article and the other one's own words",
}

# --- reading: sentences and zones -------------------------------------------------------------------

#: Words after which a stop ends no sentence: titles, ranks, addresses, forms of business.
ABBREVIATIONS = """mr mrs ms dr prof st mt sen rep gov gen lt col capt maj sgt adm cmdr rev hon pres supt insp messrs jr sr vs etc
    e.g i.e cf viz approx dept est fig no nos vol ft u.s u.k a.m p.m inc ltd co corp"""
#: Words after which a stop ends no sentence if a number follows.
NUMBER_ABBREVIATIONS = "no nos p pp vol ch sec art jan feb mar apr jun jul aug sep sept oct nov dec"
#: Words before a single capital letter that is a mark and no initial: `vitamin C.`, `Group B.`
LETTERED = "vitamin group class block type series zone gate hepatitis plan option grade letter"
#: Single capital letters that stand before a name.
HONORIFIC_INITIALS = ""
#: Words that no heading ends with, and that headings leave without a capital.
SMALL_WORDS = """a an the of in on at to by for from with without and or but nor as than that which who whose this these those it
    its he she they we you i his her their our is are was were be been has have had will would can could may might must not
    no so if when while after before since until because about over under into through between against during"""
#: Function words that begin a sentence but hardly ever a name: a capital on one in mid-sentence is a restart.
RESTARTS = "He She They It This These Those There But However When After Before While Since Although Meanwhile"
#: Titles that stand before a name and may begin a clause.
CLAUSE_TITLES = "Mr Mrs Ms"
#: The beginnings that mark a word as a verb.
VERB = r"(?:is|are|was|were|has|have|had|will|would|says|said|[a-z]{3,}(?:ed|ing))"
#: First words of lines that are the page's and not the article's.
NAVIGATION = """Read more|Read also|Also read|See also|Watch|Related|Related articles|Advertisement|Advertisements|Share|Share this
    |Sign up|Subscribe|Continue reading|Scroll to continue|Skip to content|Home|Tags|Topics|Follow us|Newsletter|Comments"""
#: Words before the name of who wrote, edited or photographed.
BYLINE = "By|Reporting by|Editing by|Written by|Edited by|Additional reporting by|Compiled by|Reporter|Editor"
#: Words before the credit of a picture.
CREDIT = "Photo|Photo by|Image|Picture|Credit|Image credit|File photo|Courtesy|Illustration"
#: `27 minutes ago`: units and what follows them; it gives no date.
AGO = r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago"
#: Words before the time of publication.
PUBLISHED = "Published|Updated|Posted|Last updated|First published|on|at"
#: Measures that go with an adverb of size; without a number between, the number is missing: `about metres high`.
SIZES = "about around nearly almost roughly approximately"
MEASURES = """metres meters kilometres kilometers km centimetres centimeters cm miles feet inches kilograms kilogrammes kg grams tonnes
    tons litres liters hectares acres degrees percent per-cent dollars euros pounds"""
#: Words that are written twice with a blank in good copy.
DOUBLED = "had that very"
