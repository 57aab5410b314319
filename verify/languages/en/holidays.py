"""English holidays: those that keep their date, n-th weekdays and those about Easter, and the names of feasts of other calendars.

Apostrophes, hyphens and full stops of a name do not count (`Mother's Day`, `Mothers' Day`); letter case neither.
"""

#: day and month of holidays that keep their date
HOLIDAYS = {
    "christmas": (25, 12), "christmas day": (25, 12), "christmas eve": (24, 12), "xmas": (25, 12), "xmas eve": (24, 12), "boxing day": (26, 12),
    "new year's day": (1, 1), "new year's eve": (31, 12), "new year's": (1, 1), "candlemas": (2, 2),
    "australia day": (26, 1), "international holocaust remembrance day": (27, 1),
    "valentine's day": (14, 2), "valentine day": (14, 2), "st valentine's day": (14, 2), "saint valentine's day": (14, 2),
    "international women's day": (8, 3), "st patrick's day": (17, 3), "saint patrick's day": (17, 3),
    "st paddy's day": (17, 3), "saint paddy's day": (17, 3), "world water day": (22, 3), "april fool's day": (1, 4), "april fools' day": (1, 4),
    "world health day": (7, 4), "earth day": (22, 4), "st george's day": (23, 4), "saint george's day": (23, 4), "anzac day": (25, 4),
    "may day": (1, 5), "international workers' day": (1, 5), "world press freedom day": (3, 5),
    "cinco de mayo": (5, 5), "ve day": (8, 5), "world environment day": (5, 6), "juneteenth": (19, 6), "canada day": (1, 7),
    "independence day": (4, 7), "fourth of july": (4, 7), "bastille day": (14, 7), "vj day": (15, 8), "assumption day": (15, 8),
    "gandhi jayanti": (2, 10), "world teachers' day": (5, 10), "columbus day": (12, 10), "united nations day": (24, 10), "halloween": (31, 10),
    "all saints' day": (1, 11), "world vegan day": (1, 11), "all souls' day": (2, 11),
    "guy fawkes night": (5, 11), "veterans day": (11, 11), "armistice day": (11, 11),
    "world diabetes day": (14, 11), "st andrew's day": (30, 11), "saint andrew's day": (30, 11),
    "world aids day": (1, 12), "human rights day": (10, 12), "st stephen's day": (26, 12), "saint stephen's day": (26, 12),
    "hogmanay": (31, 12), "kwanzaa": (26, 12),
}  # fmt: skip
#: weekdays of a month and the feasts about Easter: how they are calculated (`values.moving`), which, month, weekday, days from it
RECKONED: dict[str, tuple[str, int, int | None, int | None, int]] = {
    "thanksgiving": ("nth", 4, 11, 3, 0), "thanksgiving day": ("nth", 4, 11, 3, 0), "black friday": ("nth", 4, 11, 3, 1),
    "cyber monday": ("nth", 4, 11, 3, 4), "mother's day": ("nth", 2, 5, 6, 0),
    "father's day": ("nth", 3, 6, 6, 0), "mlk day": ("nth", 3, 1, 0, 0), "mlk jr day": ("nth", 3, 1, 0, 0), "civil rights day": ("nth", 3, 1, 0, 0),
    "martin luther king day": ("nth", 3, 1, 0, 0), "martin luther king's day": ("nth", 3, 1, 0, 0),
    "martin luther king jr day": ("nth", 3, 1, 0, 0), "presidents' day": ("nth", 3, 2, 0, 0), "president's day": ("nth", 3, 2, 0, 0),
    "memorial day": ("nth", -1, 5, 0, 0), "labor day": ("nth", 1, 9, 0, 0),
    "labour day": ("nth", 1, 9, 0, 0), "indigenous peoples' day": ("nth", 2, 10, 0, 0),
    "remembrance sunday": ("nth", 2, 11, 6, 0), "commonwealth day": ("nth", 2, 3, 0, 0), "world kidney day": ("nth", 2, 3, 3, 0),
    "easter": ("easter", 0, None, None, 0), "easter sunday": ("easter", 0, None, None, 0), "easter day": ("easter", 0, None, None, 0),
    "easter monday": ("easter", 0, None, None, 1), "easter saturday": ("easter", 0, None, None, -1), "easter eve": ("easter", 0, None, None, -1),
    "good friday": ("easter", 0, None, None, -2), "holy thursday": ("easter", 0, None, None, -3), "maundy thursday": ("easter", 0, None, None, -3),
    "covenant thursday": ("easter", 0, None, None, -3),
    "holy saturday": ("easter", 0, None, None, -1), "palm sunday": ("easter", 0, None, None, -7), "branch sunday": ("easter", 0, None, None, -7),
    "ash wednesday": ("easter", 0, None, None, -46), "shrove tuesday": ("easter", 0, None, None, -47), "pancake day": ("easter", 0, None, None, -47),
    "pancake tuesday": ("easter", 0, None, None, -47), "fat tuesday": ("easter", 0, None, None, -47), "mardi gras": ("easter", 0, None, None, -47),
    "shrove monday": ("easter", 0, None, None, -48), "mothering sunday": ("easter", 0, None, None, -21),
    "whit sunday": ("easter", 0, None, None, 49),
    "whitsun": ("easter", 0, None, None, 49), "whit monday": ("easter", 0, None, None, 50),
    "pentecost": ("easter", 0, None, None, 49), "pentecost sunday": ("easter", 0, None, None, 49), "pentecost monday": ("easter", 0, None, None, 50),
    "trinity sunday": ("easter", 0, None, None, 56), "corpus christi": ("easter", 0, None, None, 60), "ascension day": ("easter", 0, None, None, 39),
    "orthodox easter": ("orthodox", 0, None, None, 0), "orthodox easter sunday": ("orthodox", 0, None, None, 0),
    "orthodox easter monday": ("orthodox", 0, None, None, 1), "orthodox good friday": ("orthodox", 0, None, None, -2),
    "orthodox great friday": ("orthodox", 0, None, None, -2),
    "orthodox palm sunday": ("orthodox", 0, None, None, -7), "lazarus saturday": ("orthodox", 0, None, None, -8),
    "orthodox ash wednesday": ("orthodox", 0, None, None, -46), "clean monday": ("orthodox", 0, None, None, -48),
    "orthodox shrove monday": ("orthodox", 0, None, None, -48),
}  # fmt: skip
MOVING: dict[str, str] = {}
#: other names of feasts that follow another calendar → their name in `languages.feasts` or in the dated tables of the languages
FEAST_NAMES = {
    # Islamic
    "eid al-fitr": "idul fitri", "idul fitri": "idul fitri", "idulfitri": "idul fitri", "lebaran": "idul fitri", "idul adha": "idul adha", "eid ul-fitr": "idul fitri", "id al-fitr": "idul fitri", "id ul-fitr": "idul fitri",
    "eid al-adha": "idul adha", "eid ul-adha": "idul adha", "id ul-adha": "idul adha", "id al-adha": "idul adha", "eid-ul-azha": "idul adha",
    "sacrifice feast": "idul adha", "bakr id": "idul adha",
    "bakrid": "idul adha", "bakri eid": "idul adha", "arafah day": "arafah", "islamic new year": "tahun baru islam",
    "muslim new year": "tahun baru islam", "hijri new year": "tahun baru islam", "amun jadid": "tahun baru islam", "ashura": "ashura",
    "mawlid": "maulid nabi", "mawlid al-nabi": "maulid nabi", "mawlid al-nabawi": "maulid nabi",
    "milad un-nabi": "maulid nabi", "isra and mi'raj": "isra mikraj", "isra and miraj": "isra mikraj",
    "lailat al-miraj": "isra mikraj", "laylat al-qadr": "laylat al-qadr",
    "laylat al-kadr": "laylat al-qadr", "lailat al-qadr": "laylat al-qadr", "jumu'atul-wida": "jumu'atul wida", "jamat ul-vida": "jumu'atul wida",
    "quds day": "jumu'atul wida", "al-quds day": "jumu'atul wida",
    # Hebrew
    "passover": "passover", "pesach": "passover", "rosh hashanah": "rosh hashanah", "rosh hashana": "rosh hashanah",
    "jewish new year": "rosh hashanah", "yom kippur": "yom kippur", "day of atonement": "yom kippur", "sukkot": "sukkot",
    "hoshana rabbah": "hoshana rabbah", "shemini atzeret": "shemini atzeret", "simchat torah": "simchat torah", "hanukkah": "hanukkah",
    "chanukah": "hanukkah", "hanukah": "hanukkah", "tu bishvat": "tu bishvat", "purim": "purim", "shushan purim": "shushan purim",
    "shavuot": "shavuot", "tisha b'av": "tisha b'av", "lag b'omer": "lag baomer", "lag baomer": "lag baomer", "yom hashoah": "yom hashoah",
    "holocaust day": "yom hashoah", "holocaust remembrance day": "yom hashoah", "yom haatzmaut": "yom haatzmaut", "yom ha'atzmaut": "yom haatzmaut",
    "yom hazikaron": "yom hazikaron",
    # Chinese
    "lunar new year": "imlek", "lunar new year's day": "imlek", "chinese new year": "imlek",
    "chinese new year's day": "imlek", "chinese lunar new year": "imlek", "chinese lunar new year's day": "imlek",
    "qingming": "qingming", "tomb sweeping day": "qingming", "dragon boat festival": "dragon boat festival",
    "mid-autumn festival": "mid-autumn festival",
    # Hindu, Jain, Sikh and Buddhist
    "vesak": "waisak", "vesak day": "waisak", "wesak": "waisak", "vaisakha": "waisak", "buddha day": "buddha purnima",
    "buddha purnima": "buddha purnima", "nyepi": "nyepi", "ugadi": "ugadi", "yugadi": "ugadi", "samvatsaradi": "ugadi", "gudi padwa": "ugadi",
    "chaitra sukladi": "ugadi", "chaitra sukhladi": "ugadi", "ram navami": "rama navami", "rama navami": "rama navami",
    "mahavir jayanti": "mahavir jayanti", "mahaveer janma kalyanak": "mahavir jayanti", "mahavir janma kalyanak": "mahavir jayanti",
    "ratha-yatra": "ratha yatra", "rath yatra": "ratha yatra", "guru purnima": "guru purnima", "raksha bandhan": "raksha bandhan",
    "janmashtami": "krishna janmashtami", "krishna janmashtami": "krishna janmashtami",
    "gokulashtami": "krishna janmashtami", "ganesh chaturthi": "ganesh chaturthi", "navratri": "navaratri", "navaratri": "navaratri",
    "maha saptami": "maha saptami", "dussehra": "dussehra", "vijayadashami": "dussehra", "valmiki jayanti": "valmiki jayanti",
    "maharishi valmiki jayanti": "valmiki jayanti", "pargat diwas": "valmiki jayanti", "karva chauth": "karva chauth", "dhanteras": "dhanteras",
    "dhanatrayodashi": "dhanteras", "naraka chaturdashi": "naraka chaturdashi", "kali chaudas": "naraka chaturdashi",
    "choti diwali": "naraka chaturdashi", "diwali": "diwali", "deepavali": "diwali", "lakshmi puja": "diwali", "govardhan puja": "govardhan puja",
    "bhai dooj": "bhai dooj", "chhath": "chhath", "chhath puja": "chhath", "dala puja": "chhath", "surya shashthi": "chhath",
    "guru nanak jayanti": "guru nanak jayanti", "gurpurab": "guru nanak jayanti", "guru gobind singh jayanti": "guru gobind singh jayanti",
    "guru govind singh jayanti": "guru gobind singh jayanti", "guru gobind singh birthday": "guru gobind singh jayanti",
    "vasant panchami": "vasant panchami", "basant panchami": "vasant panchami", "guru ravidass jayanti": "guru ravidass jayanti",
    "guru ravidas jayanti": "guru ravidass jayanti", "guru ravidass birthday": "guru ravidass jayanti", "guru ravidas birthday": "guru ravidass jayanti",
    "saraswati jayanti": "saraswati jayanti", "maha shivaratri": "maha shivaratri", "maha shivratri": "maha shivaratri",
    "shivaratri": "maha shivaratri", "holika dahan": "holika dahan", "chhoti holi": "holika dahan", "kamudu pyre": "holika dahan", "holi": "holi",
    "dhulandi": "holi", "phagwah": "holi", "vaisakhi": "vaisakhi", "vasakhi": "vaisakhi", "baisakhi": "vaisakhi", "vaishakhi": "vaisakhi",
    "rabindra jayanti": "rabindra jayanti", "rabindranath jayanti": "rabindra jayanti", "onam": "onam", "thiru onam": "onam", "thiruvonam": "onam",
    "bhogi": "bhogi", "bogi pandigai": "bhogi", "pongal": "pongal", "makar sankranti": "pongal", "makara sankranti": "pongal",
    "makara sankranthi": "pongal", "maghi": "pongal", "mattu pongal": "mattu pongal", "maattu pongal": "mattu pongal", "kaanum pongal": "kaanum pongal",
    "kanni pongal": "kaanum pongal",
    # others
    "parsi new year": "parsi new year", "jamshedi navroz": "parsi new year", "nowruz": "nowruz", "norooz": "nowruz", "persian new year": "nowruz",
    "boss's day": "boss's day", "boss day": "boss's day", "king's day": "king's day", "koningsdag": "king's day",
}  # fmt: skip
#: words of such names that nobody uses for anything else, where the longest one is a plain word
FEAST_WORDS = dict.fromkeys("fitr adha qadr kadr gobind govind ravidass ravidas mid-autumn dragon".split(), "ι")
FEAST_HEADS: tuple[tuple[str, ...], ...] = ()
