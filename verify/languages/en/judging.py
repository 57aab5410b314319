"""English: what the checks know of words."""

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
#: offices of which nobody has two, and words of which two stand in an article that names two of these
SINGLE_OFFICES = ("minister", "governor", "mayor", "secretary")
HEADS_OF_PLACES = {
    "president": "president",
    "prime minister": "prime minister",
    "governor": "governor",
    "mayor": "mayor",
}
RANK_HINTS = ("Vice", "President", "Deputy", "Minister", "Governor", "Mayor", "Secretary")
#: words before a title that make it the place below, and words of sentences in which an office changes hands
DEPUTIES = ("vice", "deputy")
OFFICE_CHANGES = (
    "became|become|becoming|now|previously|sworn|replaced|replacing|replaces|succeeded|succeeds|served|serving|former|formerly|once|candidate|elected|"
    "running mate|later|resigned|promoted|appointed|acting|term|took office|nominee|ticket|at the time|as (?:vice|deputy|president|minister|mayor|governor)"
)
#: words of speaking that name no day by themselves
DEICTIC_VAGUE = frozenset("now".split())
