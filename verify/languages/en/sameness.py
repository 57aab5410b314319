"""English: words by which two sentences say the same, or not."""

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
#: words for a place in an order or a numbered part, before a bare figure
ORDER_WORDS = frozenset(
    "number rank place position season chapter article episode volume round stage level grade lap page".split()
)
#: what stands between the ends of a range
RANGE_LINKS = frozenset({"-", "–", "—", "to", "until"})
#: what stands between two days that belong together
AND_LINKS = frozenset({"and"})
#: words that speak of another occasion, or of each of several
OCCASIONS = frozenset("again once also other another next each every per besides".split())
#: those among them that only add something to what is said, or to when
ADDING = frozenset("also once besides other each".split())
#: words by which an article goes on to another time, thing or state of affairs
TURNS = frozenset(
    """previously initially originally earlier then later next meanwhile while whereas another other also each again now rose fell grew
    increased decreased up down""".split()
)
#: beginnings of verbs in the passive, and in the active: no prefix tells
VOICES = ((), ())
#: words shortly before a value that it falls short of
SHORT_OF = frozenset("nearing approaching nearly almost".split())
#: what befell those whom a toll counts
TOLLS = frozenset(
    "dead killed died injured wounded hurt missing displaced evacuated infected homeless victims casualties".split()
)
#: words that weigh one thing against another
COMPARING = frozenset({"than"})
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
