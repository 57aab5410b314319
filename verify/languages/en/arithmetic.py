"""English: what the figures of a sentence have to do with each other."""

#: Words that a phrase of `SUMS` names in braces.
SUM_WORDS: dict[str, str] = {
    "up": """rose|rises|rise|rising|risen|increased|increases|increase|increasing|grew|grown|grows|growth|growing|jumped|jump|climbed|gained|soared|surged|surge|up
        |higher|raised|expanded|more|widened|swelled|rocketed|ballooned|advanced|added|lifted|hiked|boosted""",
    "down": """fell|falls|fall|fallen|falling|dropped|drop|dropping|decreased|decrease|declined|decline|declining|shrank|shrunk|slumped|down|lower|cut|lost|less
        |fewer|slid|slipped|tumbled|plunged|plummeted|sank|eased|dipped|dip|reduced|reduction|trimmed|slashed|narrowed|lowered""",
    "either": "changed|moved|went|go|goes|going",
    "by": r"(?: (?:by|to|of|some|a|an|nearly))*",
    "to": "to",
    "links": r"(?: (?:,|and|or|a|an|which|in|last|this|that|year|the|<[yo]\d+>))*",
    "noun": r"(?: (?!while|but|and |with|from )[^ <,;.()]+){0,3}",
    "than": "from|than|compared with|compared to|over|against",
    "times": "times",
    "near": r"(?: [^ <;,]+){0,6}",
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
        "from …{a:mcqp} …{to} {b:mcqp} …(?:{change} by|an? (?:difference|loss|gain|saving|gap|jump|swing) of|an? {change} of) {d:mcqp}",
        "{b:mcq}{noun}{links} {d:mcq} (?:[a-z]+ )?{change} than (?:the|its|their|a|last|in|at|[a-z]+'s )*(?:[^ <;,]+ ){0,4}{a:mcq}",
    ),
    "direction": ("{change} …from …{a:mcqp} …{to} {b:mcqp}", "{change} to {b:mcqp}{noun} from {a:mcqp}"),
    "ratio": (
        "{b:mcqp}{noun}{links} {k:c} {times} (?:as \\w+ as|the|its|their|his|her|what|more than|higher than) …{a:mcqp}",
        "{b:mcqp}{noun} (?:was|were|is|are) {k:c} {times} (?:the|its|their|his|her|what) …{a:mcqp}",
    ),
    "product": (
        "{n:cd} …(?:at|for|worth) {u:mcq} (?:each|apiece) (?:for|or|,){by} …{t:mcq}",
        "{n:cd} …{u:mcq} (?:each|apiece) …{total}{by} …{t:mcq}",
        "{t:mcq} (?:for|to) {n:c} …{u:mcq} (?:each|apiece)",
    ),
    "average": ("{t:mcq} …(?:for|to|among|over|in) {n:cd} …average of {u:mcq} (?:per|each|a)",),
    "share": (
        "{x:mcq} …(?:or|[(]){by} {p:p} [)]? ?of{near} {w:mcq}",
        "{p:p} …(?:or|[(]){by} {x:mcq} [)]? ?of{near} {w:mcq}",
        "{x:mcq} of …{w:mcq} …(?:or|[(]){by} {p:p}(?! of)",
        "(?:out )?of (?:the |its |their |all )*{w:mcq} (?:[^ <,;.]+ ){0,5}, {x:mcq}{noun} ,? ?(?:or|[(]){by} {p:p}(?! of)",
    ),
    "since": (
        "{y:y} (?:, or|or|[(]|,) (?:about |some )*{n:y}",
        "(?:built|founded|opened|established|launched|commissioned|created|formed) (?:[^ <]+ ){0,4}{y:y} ,? ?making (?:[^ <]+ ){1,3}{n:ad}",
        "{n:y} (?:,|[(]|or|in)(?: in)? {y:y}",
        "for {n:d} ,? ?since {y:y}",
    ),
    "anniversary": (
        "(?:founded|established|born|set up|opened|launched)(?: [a-z]+){0,3} {y:y} ,? ?(?:[^ <;]+ ){0,5}{n:o} (?:anniversary|birthday)",
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
        "from {a:y} (?:-|–|to|until) {b:y} , an? (?:[a-z]+-[a-z]+ )?{n:d} (?:term|period|stint|reign|tenure|run|career|war|spell)",
    ),
    "journey": (
        "(?:departed|departs|left|leaves|took off|takes off) (?:(?!arriv|land|next)[^ <;]+ ){0,6}{a:t} "
        "(?:(?!next|day)[^ <;]+ ){0,6}(?:arrived|arrives|arriving|landed|lands|landing) (?:(?!next|day)[^ <;]+ ){0,6}{b:t}"
        "(?! (?:[(] [^)]* [)] )?(?:[(] )?(?:<y|the|next))",
    ),
    "rest": ("{p:p} [^<]* (?:remaining|rest) …{r:p}",),
}
#: Words that are a multiple themselves: the least and the most times that they may mean; and how they stand between two amounts.
MULTIPLES: dict[str, tuple[str, str]] = {
    "doubled": ("2", "2"), "doubles": ("2", "2"), "doubling": ("2", "2"), "double": ("2", "2"), "tripled": ("3", "3"),
    "tripling": ("3", "3"), "triple": ("3", "3"), "trebled": ("3", "3"), "treble": ("3", "3"), "quadrupled": ("4", "4"),
    "quadrupling": ("4", "4"), "quadruple": ("4", "4"), "quintupled": ("5", "5"), "halved": ("0.5", "0.5"), "halving": ("0.5", "0.5"),
    "twofold": ("2", "3"), "threefold": ("3", "4"), "fourfold": ("4", "5"), "fivefold": ("5", "6"), "sixfold": ("6", "7"),
    "sevenfold": ("7", "8"), "eightfold": ("8", "9"), "tenfold": ("10", "11"),
}  # fmt: skip
MULTIPLE_PHRASES: tuple[str, ...] = (
    "{word} (?:[^ <;]+ ){0,6}?from (?:[^ <;,]+ ){0,3}?{a:mcqd} …to (?:just |about |some |nearly )?{b:mcqd}",
    "{word} (?:[^ <;,]+ ){0,3}?to (?:just |about |some |nearly )?{b:mcqd}{noun}(?: (?:,|in|<y\\d+>))* from (?:just |about |some |nearly )?{a:mcqd}",
    "from (?:[^ <;,]+ ){0,3}?{a:mcqd} …to {b:mcqd}{noun} ,(?: (?:or|a|an))* {word}",
    "{b:mcqd}{noun} ,? ?{word} (?:the|its|their|last|what) (?:[^ <;,]+ ){0,3}?{a:mcqd}",
)
#: Words before such a multiple: it is more, or not quite so much.
MULTIPLE_MORE = "more than|over|at least"
MULTIPLE_LESS = "nearly|almost|close to|about|roughly|some|around"
#: Words before and between the ends of a change.
CHANGE_FROM = frozenset({"from"})
CHANGE_TO = frozenset({"to"})
#: One of these words stands in a sentence that such a phrase may be in.
SUM_CUES: dict[str, tuple[str, ...]] = {
    "percent-change": (" from ", " to ", " than ", " compared"), "difference": (" from ", " than "), "direction": (" from ",),
    "ratio": (" times",), "product": (" each", " apiece"), "average": (" average",), "share": (" of ",),
    "rest": (" remaining", " rest"), "since": ("making", "> (", "> ,", "> or", "since", "> in"), "anniversary": ("anniversary", "birthday"),
    "born": ("born",), "length": (" - ", "–", " to ", "until", "between"),
    "journey": ("depart", "left", "leaves", "took off", "takes off"),
}  # fmt: skip
#: Three figures in free order; see the Indonesian table.
FRAMES: dict[str, tuple[str, ...]] = {
    "ratio": ("{k:c} times", "as|the|its|last|than|what|from|normal|usual|their|his|her"),
    "difference": (
        "(?:{change}|leaving|by|increase of|decline of|drop of|rise of|swing of|fall of|up|down){amid} {d:mcq}|{d:mcq} (?:[a-z]+ )?(?:more|fewer|less|longer|shorter|higher|lower|taller|heavier)(?! than (?:now|before|usual|expected|planned|<y\\d+>)(?: [.,;]|$))",
        "from|than|against|of|last|on",
    ),
    "percent-change": (
        "(?:{change}|increase of|drop of|fall of|rise of|growth of|decline of){amid} {p:p}|{p:p} (?:more|less|fewer|higher|lower|increase|rise|drop|fall|decline|jump)",
        "(?:from|than|compared with|compared to|against|stood at|up from|down from|last year|having reached) …{a:mcq}",
    ),
    "share": (
        "(?:of|out of){near} {w:mcq}",
        "(?:or|,|[(]|just|some|nearly|equals|only|about) (?:[^ <]+ ){0,2}{p:p}|{p:p} of|^ ?{p:p}",
    ),
    "average": ("average|averaging|on average|averages|averaged",),
    "product": (
        "each|apiece|per|a|every",
        "total|totalling|totaling|in all|in total|altogether|brought in|took|will cost|for a total of|or",
    ),
}
FRAME_WALLS = "while|whereas|but|although|though|except|minimum|maximum"
FRAME_WHOLE = "out of|of (?:the|all|its|their)"
FRAME_BEFORE = "last year"
FRAME_EACH = "a|an|per|each|every|apiece"
FRAME_FILL = r"(?: (?:by|of|some|about|nearly|a|an|almost|around))*"
#: Words beside the rates of currencies, which fall as their numbers rise.
RATED = "rupiah dollar yen euro yuan ringgit pound currency rate against"
#: Words for lengths of time that an average may be taken over.
PER_TIME: dict[str, str] = {
    "day": "day|daily|days",
    "week": "week|weekly",
    "month": "month|monthly",
    "year": "year|yearly|annual",
    "hour": "hour|hourly",
    "minute": "minute",
    "decade": "decade",
    "century": "century",
}
#: Words before the parts of a whole, all of them; words between the items of a list; lists that are not complete.
PARTS_ALL = "consisting of|comprising|made up of|consists of|namely|as follows|comprise|comprises|comprised|is made up of|are made up of|in all :|:"
TIMES_PAID = "instalments|installments|parts|stages|payments"
#: Two sorts of which everybody is one: all of a number of people (`checks/parts.py`).
EVERYBODY = ("men|boys|males/women|girls|females", "passengers/crew|crew members|crewmen")
LIST_JOINTS = ", and|,|and|plus"
LIST_OPENERS = "namely|:"
EACH = "each|every|per|apiece"
LIST_PARTIAL = "including|among them|such as|for example"
#: Parts that cannot overlap, see the Indonesian table.
HALVES = (
    "men|boys|male|males/women|girls|female|females",
    "adults/children",
    "survivors|survived/dead|died",
    "public/private",
)
DISJOINT = ("votes", "seats", "medals")
NUMBERING = "of|all|numbering"
OF_THEM = "of them|of those|among them"
OF_WHOM = "of whom|of which|including"
OUT_OF = "of|of the|out of|out of the|from the|of its|of their"
AND = "and|while"
PLACED_BY = "in|at|for|from|against|by"
PEOPLE = "people|members|passengers|suspects|victims|students|players|athletes|employees|workers|staff|residents|migrants|refugees|patients|prisoners|pupils|candidates|delegates|recruits|pilgrims"
MEDALS = ("gold|golds", "silver|silvers", "bronze|bronzes")
MEDAL = "medals"
TOTALLED = (
    "a total of|for a total of|with a total of|making a total of|totalling|totaling|or a total of|bringing the total to"
)
IN_ALL = "total|in all|altogether"
#: Words between a figure and its conversion.
SAME_AMOUNT = r"\(|or|about|around|roughly|equivalent|to|some|nearly|more|than|=|/|,|equal"
#: What must stand twice in an article, and a sentence that says of somebody or something that it is the most of its kind in a place.
MOST = (r" the [a-z]+est [a-z]+ [a-z]* ?in ", r" the first [a-z]+ [a-z]* ?in ")
SUPERLATIVE = (
    r"(?P<who>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,4}) (?:is|was) the (?P<most>[a-z]{3,}est|first) (?P<what>[a-z]+(?: [a-z]+)?) "
    r"in (?:the )?(?P<where>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?|world)"
)
#: what may stand between somebody and an age
AGE_LINKS = frozenset("aged who is now was".split())
