"""Rules over the string of types: which runs of tokens are dates and clock times, in any language.

Comes in: nothing. Goes out: `START` (one character class: where to look closer) and `RULE` (all rules as one
alternation, first match wins; the name of the group that matched says who builds the form). The types are
listed in `languages.lexicon`. Runs that begin with a number are read by `measures` where no rule here fits.
"""

import re

DAY = r"V?do?"
FULL = rf"{DAY}D?η?M(?:,?4|[DF]4|Dd|'d)?"  # 19 Juni 2024 · 19th of June, 2024 · 19 June in 2024 · 19 June of 87
MONTH_FIRST = r"M\.?η?do?(?!M|\.d)(?:,?4)?"  # June 19, 2024
NUMERIC = r"6|4-d-d(?!-)|d-d-4(?!-(?!d-d-4))"  # 19/6/2024 · 2024-06-19
ANY = rf"{FULL}|{MONTH_FIRST}|V?6|4-d-d|d-d-4|V?3|Vd"
PART = r"Pe?"  # malam, dini hari
BACK = r"(?:g?l|f|t|R)"  # lalu, depan, ini, kemarin
EARLY = r"(?:η?b-?(?:D?η?)?)?"  # awal, the end of, mid-
ZONE = r"(?:\(?Z\)?|z(?:Q|AA?|aa?)|Qz|AA?z)"  # WIB, waktu setempat, waktu Indonesia Barat, local time, Beijing time
CLOCK = r"(?:8|n|d)"
BC = r"(?:₿|[Cą]\.C\.?)"  # BC, B.C., A.D.
LATIN = r"(?:μ|[πą]\.U\.?)"  # am, p.m.
ZONED = r"(?:zQ|z[AB]A?|Z)?"  # waktu setempat, waktu Amerika Serikat, WIB: behind a day or a part of it
TAIL = rf"(?:{PART})?{ZONED}(?:g?[lf]|t|RP|R|yg?[lft])?"  # malam waktu setempat, lalu, nanti: behind a whole date

RULES = (
    # the first Monday of October 2014 · the last Friday of this month · Wednesday of next week
    ("nth", r"η?(?:O|do|L)W[DF](?:M(?:,?4|D4|D?Ly)?|η?L?r)"),
    ("date", r"WDη?Li"),
    ("beyond", r"η?(?:[yrei]|e?W|M)DL(?![yreijqWwMPθιϟOdu4n'])"),  # the week after next
    ("date", r"η?doDη?Lr"),  # the 20th of next month
    # the first week of 2015 · the third last day of May · the week of April 10th
    ("nested", r"η?(?:(?:O|do)L?|L)[eir][DF](?:M(?:\.?4|,4|D4|D?Ly)?|4|η?L[ry]|ηr)"),
    ("halfof", r"η?(?:O|do|L)φ[DF](?:4|η?L?y)"),  # the second half of 2025
    ("partof", r"ą?[φϟ]Dą[yreijq]"),  # a quarter of an hour
    ("weekwith", rf"η?iDηdo(?!D?M|[ieϟyr])|η?i[abD]D?(?:{MONTH_FIRST}|η?{FULL}|6|W)"),
    ("weeknumber", r"id(?:[DF]?4|,4|D?Ly)"),  # week 27 of last year
    ("run", r"η?[OL](?:d|u)[eir][DF](?:M(?:\.?4|,4|D4|D?Ly)?|4|η?L[ry]|η[ry])"),  # the first two weeks of 2021
    # 3-4 p.m. · 9:30 to 11 a.m. · 3 in the afternoon · half past three
    ("clockrange", rf"[8dnu][-Xx&][8dnu]{LATIN}{ZONE}?"),
    ("clockrange", rf"8[-Xx&]8{ZONE}?|[8d][-X][8d]ω"),
    ("clockspan", rf"(?<=D)(?:[dn][-Xx]8|8[-Xx]d){ZONE}?"),  # from 7 to 7:30 · between 6:30 to 9
    ("daypart", r"[8dn]ω?FηP|8FP"),
    # 20 minutes past 3 p.m. · ten past nine in the evening · 15 minutes before midnight · twenty past three
    (
        "minutespast",
        rf"[du](?:q?L|qX|q?D)(?:d{LATIN}|[du]ω{LATIN}?|[du]FηP|P(?!e))|[du]X(?:P(?!e)|dμ)|[du]q?L[du](?![%UGm])",
    ),
    ("halfpast", rf"ą?[φϟ][aLX](?:u{LATIN}?|d{LATIN}?|P)"),
    ("spoken", rf"uu{LATIN}"),  # ten thirty a.m.
    # ninth till seventeenth of April · the 9th and the seventeenth of April · April 9th through seventeenth
    ("ordinalrange", r"η?O[-X&x]η?(?:O|do)DM(?:,?4|D4)?|M(?:η?O[-X]η?(?:O|do)|do[-X](?:η?O|ηdo))(?!D)(?:,?4)?"),
    # in March first · the first of March · March the 4th
    ("date", r"uODM(?:,?4|D4)?|η?ODM(?:,?4|D4)?|Mη?u?O(?:,?4)?|M\.?η?doD4"),
    # Q3 2018 · 2018 Q3
    ("date", r"ϙ(?:D?4)?|η?4-?ϙ|η?Lϟ|η?LyOϟ|η?4(?:O|do)ϟ"),
    ("kindyear", r"η?La[yi]"),  # last fiscal year
    ("besidetold", r"η[eyri]D(?=[.,;:?!)x&\"]|$)"),  # the day before
    ("todate", r"η[yr]Xa"),  # the year to date
    ("atnow", r"(?<=[aAD])(?:ηNz|ησ|L[zσ]|ηLz)"),  # at present · at the moment
    ("date", rf"{EARLY}(?:η|(?<=F))?ϡ(?![UJ%])"),  # the early nineties
    ("date", r"η?Lj"),  # the next hour
    # 05-Aug-2016 · 23/Sep/2020 · 2019-aug-01 · Sep-23-2020 · Nov/2
    ("notation", r"d[-/]M[-/]4|d-Ɱ(?!M)|4[-/]M[-/]d|4-Ɱ|Ɱ(?=[.,;)]|$)|M/(?:d(?:/4)?|4)"),
    # 480 BC · August 480 BC · the summer of 481 B.C. · 499-493 BC · the 470s BC · the 9th century BC
    (
        "date",
        rf"{EARLY}(?:(?:M,?|η?θD?|{DAY}D?η?M,?|M\.?η?do?,?)?(?:4|d){BC}|(?<=[FDX])₿(?:4|d)|η?dς{BC}|η?(?:do|O)i{BC})",
    ),
    ("bcpair", rf"(?:4|d)[-X](?:4|d){BC}"),
    # 19-20 Juni 2024 · Senin-Selasa (3-4/6) · June 19-20
    ("dayrange", rf"(?:(?:eW|W)(?:[-X]W)?,?)?\(?V?do?(?:[-X&x]|[X&x]η)(?:{FULL}{TAIL}|3(?=\))|6)\)?"),
    ("acrossmonths", r"do?ⱮM(?:,?4)?"),  # 31 May-1 June 1916
    ("monthrange", r"(?:W(?:[-X&x]W)?,?)?\(?M\.?do?[-X&x]do?(?!M)(?:,?4)?\)?"),  # Friday-Sunday, June 14-16
    # Rabu (19/6/2024) · hari Rabu, 19 Juni · Wednesday, June 19, 2024
    ("date", rf"(?:{PART})?(?:η?L)?(?:eW|W|w)(?:{PART})?[,.]?(?:\((?:{ANY}|n)\)|(?:Dη)?(?:{ANY})){TAIL}"),
    # Thu 14th, Thursday the 14th, Friday 31
    ("monthday", r"(?:w|W(?=η)),?η?do(?!D?M|[ieϟyr])|W,?ηu?O|[Ww]d(?=[.!?;]|D|F|$|a[d8n])"),
    ("date", r"η?Lw|w(?=a[d8n])"),  # last Thu · Thu at 8 a.m.
    # 19 Juni 2024 · awal 19 Juni · (16/8)
    (
        "date",
        rf"(?:{EARLY}|ηPDη?)(?:{FULL}|{MONTH_FIRST}|{NUMERIC}){TAIL}|ηdo?(?:Dη?)?M(?:,?4|[DF]4)?|(?<=\()3(?=\))",
    ),
    # 2010 lalu · Desember nanti · Agustus 2018 mendatang · musim panas lalu
    ("date", rf"{EARLY}4g?[lf]|y4t|{EARLY}r?M(?:4g?[lf]|R)|θθ(?:g?[lf]|t|R)"),
    # kemarin (5/10) · hari ini (5 Oktober) · tadi malam (5/10)
    ("date", rf"(?:RP?|PR|et|{PART}t)\((?:3|6|{FULL})\)"),
    # Rabu malam · malam Rabu · Rabu pekan lalu · last Wednesday
    (
        "date",
        rf"{EARLY}(?:(?:η?L)?e?W|{PART}e?W)(?:b?{PART}{ZONED})?(?:Li|[irye]g?[lft]|[ir]R|{BACK})?|η?LiD?[Ww]|η?LrDW",
    ),
    # early today · the end of tomorrow · by the end of the day
    ("date", r"η?b-?(?:Dη?)?R(?:P)?|(?<=[DX])η?bDη?e(?!W)"),
    # on 22/04 · from 10/1 to 11/7 · 10/1-11/2/2017
    ("slashdate", r"(?<=[DXF])3|(?<=3[-X&x,])3|3(?=-[36])"),
    # bulan September · awal September tahun lalu · last September · June of last year
    ("date", rf"(?:{EARLY}|η(?=L))L?r?M(?>(?:\.?4|,4|[DF]4|Dd|'d|yg?[lft]|y4|D?Ly|D?TΣ?y|D?ηΣ?y4?|g?[lft])?)(?!')"),
    # tahun 1990-an · the 1990s · abad ke-20 · the 20th century · dekade 1990
    ("date", rf"{EARLY}(?:y?(?:4|d)-ñ|η?(?:4ς|'dς))|[iy](?:4(?:-ñ)?|O)|{EARLY}η?(?:do|O)i(?!O)"),
    ("date", r"4M(?:do?)?(?![-X&]?[4d]|')"),  # 2018 March 18
    ("yearwords", r"(?<=F)u(?=[uhm])"),  # in nineteen ninety-six
    ("dayword", r"u{1,2}M(?=u)"),  # twenty-five January nineteen eighty-six
    # 1861-1863 · 1957-60
    ("yearpair", r"4-(?:4|d)(?![-mkU%Gyreij₿])|(?<=[aηx:])4X4(?![-mkU%Gyreij₿])"),
    # tahun 2000 · the year 2000
    ("date", rf"(?:{EARLY}|η)y4(?!₿)"),
    # pada 2019 · akhir 2019 · periode 2018-2023 · dari 2015 hingga 2018 · (1998)
    ("date", r"(?:(?<=F)|(?<=b)|η?b-?(?:Dη?)?)4(?![mkU%Gyreij-])|(?<=F)4(?=[-X]4)|(?<=D)4(?=X4|&4|[,.;)])"),
    ("yearly", r"(?<=A,)4(?=[.,;)])|(?<=[DXΠηą])4(?![mkU%Gyreij₿-])"),
    ("date", r"(?<=\()4(?=\))|(?<=\()4(?=[-X]4\))|4(?=[-X]4\))"),
    # triwulan I-2020 · kuartal III 2017 · the first quarter of 2020
    ("date", r"η?(?:ϟ(?:B|C|O|d)(?:[-/]?4|y4|y[lft])?|(?:O|do)ϟ(?:D?η?4|D?Ly)?)"),
    # musim panas 2018 · last summer · summer of 2018
    ("date", rf"θθ(?:y?4)?|(?:{EARLY}η?[LT]?Σ?|η)θ(?:D?(?:η?y)?4|D?Ly)?|4θ"),
    # the day before yesterday · saat ini · kini · kemarin lusa · besok pagi · pagi tadi
    ("date", r"η?eDR|σ[tτ]|N|RR|R(?:P)?e?|PeR|PR"),
    # tahun lalu · bulan yang akan datang · pekan kemarin · last year · hari itu · that year · malam ini · last night
    (
        "date",
        rf"{EARLY}(?:[yrei]g?[lft]|[yrei]gca|[yri]R|η?L[yrei])|[yreP]τ|{EARLY}T[yreP]|Pe?t|η?LP|[ηT]Σ[yrei]|η?b(?:D|F)η?[yri]",
    ),
    # tahun berikutnya · hari yang sama · akhir pekan · akhir tahun · malam hari · sejak pagi
    ("date", r"[yrei]ŋ|[yrei]ga|bi|b[yr]"),
    ("atpart", r"(?<=F)η?bP(?![eRW])"),  # in the late afternoon
    ("partofday", r'Pe(?![WdιOR4])|(?<=[FX])P(?=[DF])|(?<=[FDX])P(?=[,.;&Xc"]|$)'),
    # at dawn · by noon
    ("atpart", r"(?<=[aADX])P(?![eRW])|(?<=F)ηP(?![eRWD])"),
    # on the 5th
    ("monthday", r"(?<=D)ηdo(?![ieϟyr]|DS)|(?<=D)do(?=[.,;-]|$)"),
    # years later · months ago · for years
    ("vaguely", r"[yreij][lb]"),
    ("holiday", r"[eyP]?ι"),
    ("plainword", r"(?<=[aABM'.])[ey]|(?<=a)[rij]"),  # Boxing Day, Lunar New Year · all day, recent weeks
    ("timesa", r"(?:u|[ud]ρ)ą[yreij]"),  # twice a week
    # pukul 03:00 waktu setempat · jam 7 malam · pukul lima · 18:00 GMT · 3 p.m.
    (
        "time",
        rf"p(?:{CLOCK}|uh?u?)(?:{LATIN})?(?:{PART})?{ZONE}?(?:{PART})?|j(?:{CLOCK}|u(?=P))(?:{PART})?{ZONE}?(?:{PART})?",
    ),
    ("time", rf"8{LATIN}?{ZONE}?(?:{PART})?|n(?:{LATIN}{ZONE}?|{ZONE}|P)|dP|d(?:{LATIN}|ω{LATIN}?){ZONE}?(?:{PART})?"),
    # setiap Rabu · every two weeks
    ("set", r"S(?:(?:do?|u|O|a|n)?[yreijqWMPϟ]P?ρ?|θ?θ)"),
    ("monthly", r"η?doDSr"),
    ("adverb", r"S?Δ|Π[yreijq]"),
    # dua kali sehari
    ("often", r"(?:d|u)ρD?Y|ρD?Y"),
    ("article", r"ą[yreijq]"),
    ("many", r"δ"),
    ("shifts", r"d×j"),
    ("date", r"η?ð|bFηe(?!W)"),  # the mid-1980s, earlier in the day
    ("twodigits", r"(?<=F)'d(?![ςo%])"),  # in '97
    ("weekend", r"ηi(?![DFlbŋRL4])"),  # the weekend
    ("yearend", r"(?:η?L)?ε"),  # year-end
    ("several", r"(?<=[DFH])[yreijq](?![lbyreijqwM4dn-])|(?<=,)[reijq](?=D)"),  # for months
    ("evebefore", r"η[yreiP]D(?:T(?![a-zA-Zyrei])|(?=[.,;:)]|$))"),  # the day before, the year before that
    ("century", r"i(?:d(?![-d%])|B|C)"),
    ("reference", r"η[NL]"),
    ("justnow", r"(?<=[aA])(?:Ξ|Ht)"),
    ("monthyear", r"n(?=[)]|$)|(?<=[(:FDX])n"),  # 09/2012
    ("fiscal", r"(?<=a)4"),
)

#: the names of rules by the empty group behind each (before it, the engine could not skip rules by their first type)
NAMES = {f"r{number}": name for number, (name, _) in enumerate(RULES)}
RULE = re.compile("|".join(f"(?:{rule})(?P<r{number}>)" for number, (_, rule) in enumerate(RULES)))
#: types with which a value may begin wherever they stand
ALWAYS = "dn48uhmvsφνOE$€£¥₹₩₽₦₱₫฿₺₪6MWwVYRNSδLΞιθϟϙⱮεð"
#: types with which one begins only beside certain others, and those (a lookbehind sees the type itself last)
BESIDE = (
    (",.'", r"(?=[dn4])"),
    (r"\-", r"(?=[,dn4])"),
    ("eri", r"(?=[tlfgτWMRO4dDιLbŋBC])"),
    ("yjp", r"(?=[4dn8ulbtfgτOιŋR])"),
    ("ey", r"(?<=[aABM'.].)"),
    ("yreijq", r"(?<=[DFH].)(?![lbyreijqwM4dn-])|(?<=,.)(?=D)"),
    ("H", r"(?=t)"),
    ("rij", r"(?<=a.)"),
    ("P", r"(?=[eWRtτιI])|(?<=[aAFDX].)"),
    ("b", r"(?=[-DFgyriMd46eLTθPWRwϡ])"),
    ("3", r"(?=[)UyreijD-])|(?<=[HDXF&x,-].)"),
    ("σ", r"(?=[tτlfaNg])"),
    ("z", r"(?=[τaf])"),
    ("ρ", r"(?=D?Y)"),
    ("Δ", r"(?<![dnu4-].)"),
    ("η", r"(?=[4'dOϟeyrMLNbPθΣiσϡεð])"),
    ("ϡ", r"(?<=F.)"),
    ("₿", r"(?<=[FDX].)(?=[d4])"),
    ("Πą", r"(?=[yreijqφϟ])"),
    ("ą", r"(?=[UG%])"),
    ("T", r"(?=[yrePΣθ])"),
)
#: tokens at which a value may begin: one class first, which the engine searches for at the speed of a byte scan
START = re.compile(
    f"[{ALWAYS}{''.join(types for types, _ in BESIDE)}](?:(?<=[{ALWAYS}])"
    + "".join(f"|(?<=[{types}])(?:{beside})" for types, beside in BESIDE)
    + ")"
)
#: numbers that no rule begins with, and what must follow a plain number for a rule to fit
BARE = frozenset("uhmvsνE$€£¥₹₩₽₦₱₫฿₺₪,.")
DATED = frozenset("×FxoMⱮDη-X&μπωąP₿CςLq/")
#: what must follow a number word for a rule to fit: `twenty past`, `ten minutes before`, `three to six`, `ten thirty`, `two thousand`
SPOKEN = frozenset("uhmMLqXDOą")
