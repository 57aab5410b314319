"""English: what the figures of a sentence have to do with each other."""

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
        "{x:mcq} …(?:or|[(]){by} {p:p} [)]? ?of{near} {w:mcq}",
        "{p:p} …(?:or|[(]){by} {x:mcq} [)]? ?of{near} {w:mcq}",
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
        "(?! (?:[(] [^)]* [)] )?(?:[(] )?(?:<y|the|next))",
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
#: Three figures in free order; see the Indonesian table.
FRAMES: dict[str, tuple[str, ...]] = {
    "ratio": ("{k:c} times", "as|the|its|last|than|what|from|normal|usual|their|his|her"),
    "difference": (
        "(?:{change}|leaving|by|increase of|decline of|drop of|rise of|swing of|fall of|up|down){amid} {d:mcq}|{d:mcq} (?:[a-z]+ )?(?:more|fewer|less|longer|shorter|higher|lower|taller|heavier)(?! than (?:now|before|usual|expected|planned|<y\\d+>)(?: [.,;]|$))",
        "from|than|against|of|last|on",
    ),
    "percent-change": (
        "(?:{change}|increase of|drop of|fall of|rise of|growth of|decline of){amid} {p:p}|{p:p} (?:more|less|fewer|higher|lower|increase|rise|drop|fall|decline|jump)",
        "(?:from|than|compared with|compared to|against|stood at|up from|down from) …{a:mcq}",
    ),
    "share": (
        "(?:of|out of) …{w:mcq}",
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
FRAME_FILL = r"(?: (?:by|of|some|about|nearly|a|an|almost|around))*"
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
