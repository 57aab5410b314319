"""Rules over the string of types: which runs of tokens are dates and clock times, in any language.

Comes in: nothing. Goes out: `START` (one character class: where to look closer) and `RULE` (all rules as one
alternation, first match wins; the name of the group that matched says who builds the form). The types are
listed in `languages.lexicon`. Runs that begin with a number are read by `measures` where no rule here fits.
"""

import re

DAY = r"V?do?"
FULL = rf"{DAY}D?η?M(?:,?4|'d)?"  # 19 Juni 2024 · 19th of June, 2024
MONTH_FIRST = r"M\.?η?do?(?!M|\.d)(?:,?4)?"  # June 19, 2024
NUMERIC = r"6|4-d-d(?!-)|d-d-4(?!-)"  # 19/6/2024 · 2024-06-19
ANY = rf"{FULL}|{MONTH_FIRST}|V?6|4-d-d|d-d-4|V?3|Vd"
PART = r"Pe?"
BACK = r"(?:g?l|f|t|R)"  # lalu, depan, ini, kemarin
ZONE = r"(?:\(?Z\)?|z(?:Q|AA?|aa?)|Qz)"
CLOCK = r"(?:8|n|d)"
LATIN = r"(?:μ|[πa]\.U\.?)"  # am, p.m.

RULES = (
    ("dayrange", rf"(?:(?:eW|W)(?:[-X]W)?,?)?\(?V?do?(?:-|X|&)(?:{FULL}|3(?=\))|6)\)?"),
    ("monthrange", r"Mdo?[-X]do?(?!M)(?:,?4)?"),
    ("date", rf"(?:{PART})?(?:eW|W|w)[,.]?(?:\((?:{ANY}|n)\)(?={BACK}|{PART})?|(?:Dη)?(?:{ANY}))"),
    ("date", rf"(?:b-?(?:Dη?)?|η)?(?:{FULL}|{MONTH_FIRST}|{NUMERIC})"),
    ("date", rf"(?:L?e?W|{PART}e?W)(?:{PART})?(?:Li|[irye]g?[lft]|[ir]R|{BACK})?"),
    ("date", r"(?:b-?(?:Dη?)?)?L?r?M(?:,?4|'d|yg?[lft]|y4|D?Ly|D?ηy4?|g?[lft])?(?![-'])"),
    ("date", r"(?:b-?(?:D?η)?)?y?(?:4|d)-ñ|(?:b-?)?(?:D?η)?(?:4ς|'dς)|[iy](?:4(?:-ñ)?|O)|η?(?:do|O)i"),
    ("date", r"(?:b-?(?:Dη?)?|η)?y4"),
    ("date", r"(?:(?<=F)|(?<=b)|b-?(?:Dη?)?)4(?![mkU%Gyreij-])|(?<=D)4(?=X4|&4|[,.;)])|(?<=\()4(?=\))|(?<=\()4(?=[-X]4\))|4(?=[-X]4\))"),
    ("date", r"η?(?:ϟ(?:B|C|O|d)(?:-?4|y4|y[lft])?|(?:O|do)ϟ(?:D?η?4|D?Ly)?)"),
    ("date", r"θθ(?:y?4)?|[Lb]θ|θ(?:D?4)"),
    ("date", r"η?eDR|σ[tτ]|N|RR|R(?:P)?e?|PeR|PR|(?:b-?(?:Dη?)?)?(?:[yrei]g?[lft]|[yrei]gca|[ri]R|L[yrei])|[yreP]τ|T[yreP]|Pe?t|LP"),
    ("holiday", r"[eyP]?ι[ιaAeP]*"),
    ("time", rf"[pj]{CLOCK}(?:{LATIN})?(?:{PART})?{ZONE}?(?:{PART})?|8{LATIN}?{ZONE}?(?:{PART})?|n(?:{LATIN}{ZONE}?|{ZONE}|P)|d(?:{LATIN}|ω){ZONE}?(?:{PART})?"),
    ("set", r"S(?:do?|u|O|a)?[yreijqWMP]P?"),
    ("many", r"δ"),
    ("justnow", r"(?<=a)Ξ"),
)

#: the names of rules by the group that matched: group `r3` is the rule number 3
NAMES = {f"r{number}": name for number, (name, _) in enumerate(RULES)}
RULE = re.compile("|".join(f"(?P<r{number}>{rule})" for number, (_, rule) in enumerate(RULES)))
#: tokens at which a value may begin; those of the second group only before certain others
START = re.compile(
    r"[dn48uhmvsφνOE$€£¥₹6MWwVYRNSδpLΞι]"
    r"|[,'](?=[dn4])|-(?=[,dn4])|[eri](?=[tlfgτWMRO4dDιL])|[yj](?=[4dn8ltfgτOι])|P(?=[eWRtτιI])|b(?=[-DgyriMd46eLθ])"
    r"|σ(?=[tτ])|η(?=[4'dOϟeyM])|θ(?=[θyD4])|ϟ|T(?=[yreP])"
)
#: numbers that no rule begins with, and what must follow a plain number for a rule to fit
BARE = frozenset("uhmvsφνE$€£¥₹,")
DATED = frozenset("oMDη-X&μπωaP")
