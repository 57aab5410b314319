"""How far a date reaches: a run of types without what belongs to the words beside it.

Comes in: tokens and a run that a rule of `grammar` matched by types alone. Goes out: the run that the words allow.
"""

from types import ModuleType

from verify.values.lexer import Lexed
from verify.values.parts import with_short_year

#: letters of the longest abbreviation of a month: `Sept.`
LONGEST_SHORT = 4
#: the end of a run → the table that its last word but one must be in, else the run ends before it
LINKS = {"MF4": "WITHIN", "rDW": "ON", "iDW": "ON", "MDd": "OF_YEARS"}


def trimmed(lexed: Lexed, first: int, last: int, tables: ModuleType) -> tuple[int, int]:
    """The run without `2012` in `In March. 2012 was …`, `since 2012` in `5 June since 2012`, `end` in `will end June 5`."""
    ending = lexed.types[max(first, last - 3) : last]
    if ending == "M.4" and len(lexed.folded[last - 3]) > LONGEST_SHORT:
        last -= 2
    elif ending in LINKS:
        day = ending == "MDd" and not "31" < lexed.words[last - 1] <= "99"  # in April of 20 people
        last -= 2 * (day or lexed.folded[last - 2] not in getattr(tables, LINKS[ending]))
    if lexed.types[last - 1] in "Mdo":
        last = with_short_year(lexed, last)
    if lexed.folded[first] in tables.NOUN_MODIFIERS and lexed.types[first + 1] not in "-DF":
        alone = first > 0 and lexed.types[first - 1] in "DFX" and lexed.folded[first] in tables.BARE_MODIFIERS
        first += not alone
    if lexed.types[first : first + 2] == "bD" and lexed.folded[first + 1] in tables.ON:
        first += 2  # early on Wednesday
    if lexed.types[first : first + 2] == "eW" and lexed.folded[first] in tables.NOT_BEFORE_WEEKDAYS:
        first += 1
    return first, last
