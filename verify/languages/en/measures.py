"""English money and units of measure, and the words that make digits no count."""

CURRENCY_CODES = {
    "rp": "IDR", "idr": "IDR", "us$": "USD", "usd": "USD", "s$": "SGD", "sgd": "SGD", "a$": "AUD", "aud": "AUD", "hk$": "HKD",
    "eur": "EUR", "gbp": "GBP", "jpy": "JPY", "cny": "CNY", "myr": "MYR", "rm": "MYR", "cad": "CAD", "inr": "INR", "chf": "CHF",
}  # fmt: skip
#: ISO 4217, in capitals only: many are words too
CURRENCY_CODES |= {
    code: code
    for code in """AED AFN ALL AMD ARS AZN BAM BBD BDT BGN BHD BND BOB BRL BSD BWP BYN BZD CDF CLP COP CRC CUP CZK DKK DOP DZD
    EGP ETB FJD GEL GHS GMD GNF GTQ GYD HNL HUF ILS IQD IRR ISK JMD JOD KES KHR KRW KWD KZT LAK LBP LKR LRD LYD MAD MDL MGA MKD
    MMK MNT MUR MVR MWK MXN MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SCR SDG SEK SOS
    SRD SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX UYU UZS VES VND XAF XOF XPF YER ZAR ZMW""".split()
    if code not in ("ALL", "TOP", "TRY", "MAD", "RON", "PEN", "GEL", "BAM", "COP", "BOB", "CUP", "SOS", "PAB", "LAK")
}
CURRENCY_CODES |= {"rs": "INR"}
CURRENCY_SIGNS = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₩": "KRW",
    "₽": "RUB",
    "₦": "NGN",
    "₱": "PHP",
    "₫": "VND",
    "฿": "THB",
    "₺": "TRY",
    "₪": "ILS",
}
CURRENCIES = {
    "dollar": "USD", "dollars": "USD", "us dollars": "USD", "rupiah": "IDR", "rupiahs": "IDR", "euro": "EUR", "euros": "EUR", "pound": "GBP",
    "pounds": "GBP", "pounds sterling": "GBP", "pound sterling": "GBP", "british pounds": "GBP", "yen": "JPY", "yuan": "CNY",
    "renminbi": "CNY", "rmb": "CNY", "ringgit": "MYR", "ringgits": "MYR", "baht": "THB", "peso": "PHP", "pesos": "PHP", "won": "KRW", "rouble": "RUB",
    "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "rupee": "INR", "rupees": "INR", "riyal": "SAR", "riyals": "SAR", "dirham": "AED",
    "dirhams": "AED", "franc": "CHF", "francs": "CHF", "swiss francs": "CHF", "singapore dollars": "SGD", "australian dollars": "AUD",
    "canadian dollars": "CAD", "hong kong dollars": "HKD", "usd": "USD", "eur": "EUR", "gbp": "GBP", "cad": "CAD", "aud": "AUD", "chf": "CHF", "sar": "SAR", "qar": "QAR", "kwd": "KWD", "inr": "INR",
    "malaysian ringgit": "MYR", "indonesian rupiah": "IDR", "saudi riyals": "SAR", "us dollar": "USD", "u.s. dollars": "USD", "american dollars": "USD", "bucks": "USD", "buck": "USD",
    "cents": "cent", "cent": "cent", "pence": "penny", "lira": "TRY", "kronor": "SEK", "krona": "SEK", "kroner": "NOK",
}  # fmt: skip
#: parts that a hundred of make the unit of a currency
HUNDREDTHS = frozenset({"cent", "penny"})
#: word before a dollar sign → currency, and whether a blank may stand between (`C $5`, but `a $5 note`)
DOLLARS = {
    "c": ("CAD", True), "hk": ("HKD", True), "us": ("USD", True), "nz": ("NZD", True), "nt": ("TWD", True), "aud": ("AUD", True),
    "cad": ("CAD", True), "nzd": ("NZD", True), "mxn": ("MXN", True), "mex": ("MXN", True), "a": ("AUD", False), "s": ("SGD", False),
    "r": ("BRL", False), "au": ("AUD", True), "can": ("CAD", False), "ca": ("CAD", False), "j": ("JMD", False), "tt": ("TTD", True),
}  # fmt: skip
#: currencies that many countries share the name of: name → countries → code
SHARED = {
    "dollar": """australian AUD canadian CAD jamaican JMD liberian LRD namibian NAD fijian FJD bahamian BSD barbadian BBD belize BZD
    brunei BND guyanese GYD taiwanese TWD taiwan TWD singapore SGD singaporean SGD zimbabwean ZWL bermudian BMD surinamese SRD""",
    "pound": "british GBP egyptian EGP lebanese LBP syrian SYP sudanese SDG falkland FKP gibraltar GIP irish IEP cypriot CYP",
    "peso": "mexican MXN argentine ARS argentinian ARS chilean CLP colombian COP cuban CUP dominican DOP philippine PHP uruguayan UYU",
    "franc": "swiss CHF french FRF belgian BEF congolese CDF rwandan RWF burundian BIF guinean GNF djiboutian DJF luxembourg LUF",
    "krone": "danish DKK norwegian NOK", "kroner": "danish DKK norwegian NOK", "krona": "swedish SEK icelandic ISK",
    "kronor": "swedish SEK", "dinar": """iraqi IQD jordanian JOD kuwaiti KWD algerian DZD tunisian TND serbian RSD libyan LYD
    bahraini BHD macedonian MKD yugoslav YUD""", "rupee": "indian INR pakistani PKR nepalese NPR mauritian MUR seychellois SCR",
    "riyal": "saudi SAR qatari QAR yemeni YER", "rial": "iranian IRR omani OMR yemeni YER", "dirham": "moroccan MAD emirati AED uae AED",
    "lira": "turkish TRY italian ITL maltese MTL", "won": "korean KRW", "yuan": "chinese CNY", "renminbi": "chinese CNY",
    "yen": "japanese JPY", "baht": "thai THB", "ringgit": "malaysian MYR malaysia MYR", "rupiah": "indonesian IDR", "dong": "vietnamese VND",
    "ruble": "russian RUB belarusian BYN", "rouble": "russian RUB belarusian BYN", "real": "brazilian BRL", "reais": "brazilian BRL",
    "rand": "african ZAR", "shekel": "israeli ILS", "zloty": "polish PLN", "forint": "hungarian HUF", "koruna": "czech CZK slovak SKK",
    "leu": "romanian RON moldovan MDL", "hryvnia": "ukrainian UAH", "naira": "nigerian NGN", "shilling": """kenyan KES ugandan UGX
    tanzanian TZS somali SOS austrian ATS""", "schilling": "austrian ATS", "mark": "german DEM", "markka": "finnish FIM", "guilder": "dutch NLG",
    "escudo": "portuguese PTE", "peseta": "spanish ESP", "drachma": "greek GRD", "lev": "bulgarian BGN", "colon": "rican CRC",
    "sol": "peruvian PEN", "bolivar": "venezuelan VES", "punt": "irish IEP",
}  # fmt: skip
NATIONAL = {
    (country, name): code
    for name, text in SHARED.items()
    for country, code in zip(text.split()[::2], text.split()[1::2], strict=True)
}
#: names that one country's currency alone bears, in copy
CURRENCIES |= {
    "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF", "koruna": "CZK", "korunas": "CZK", "hryvnia": "UAH", "hryvnias": "UAH",
    "naira": "NGN", "cedi": "GHS", "cedis": "GHS", "shekel": "ILS", "shekels": "ILS", "dong": "VND", "kyat": "MMK", "kip": "LAK", "taka": "BDT",
    "dinar": "IQD", "dinars": "IQD", "rial": "IRR", "rials": "IRR", "lev": "BGN", "leva": "BGN", "leu": "RON", "lei": "RON", "lari": "GEL",
    "tenge": "KZT", "markka": "FIM", "markkas": "FIM", "guilder": "NLG", "guilders": "NLG", "escudo": "PTE", "escudos": "PTE", "peseta": "ESP",
    "pesetas": "ESP", "drachma": "GRD", "drachmas": "GRD", "shilling": "KES", "shillings": "KES", "krone": "DKK", "schilling": "ATS",
    "schillings": "ATS", "deutsche marks": "DEM", "deutschmarks": "DEM", "quid": "GBP", "penny": "penny", "pennies": "penny", "rm": "MYR",
    "united states dollars": "USD", "united states dollar": "USD", "u.s. dollar": "USD", "cny": "CNY", "jpy": "JPY", "krw": "KRW", "nzd": "NZD",
    "sgd": "SGD", "hkd": "HKD", "idr": "IDR", "rands": "ZAR", "zar": "ZAR", "reais": "BRL", "bitcoin": "BTC", "bitcoins": "BTC", "btc": "BTC",
    "kroner": "NOK", "kwacha": "ZMW", "birr": "ETB", "dalasi": "GMD", "pula": "BWP", "somoni": "TJS", "manat": "AZN", "lempira": "HNL",
    "quetzal": "GTQ", "quetzals": "GTQ", "guarani": "PYG", "gourde": "HTG", "gourdes": "HTG",
}  # fmt: skip
UNITS = {
    "metre": "m", "metres": "m", "meter": "m", "meters": "m", "m": "m", "kilometre": "km", "kilometres": "km", "kilometer": "km",
    "kilometers": "km", "km": "km", "centimetre": "cm", "centimetres": "cm", "centimeter": "cm", "centimeters": "cm", "cm": "cm",
    "millimetres": "mm", "millimeters": "mm", "mm": "mm", "square metres": "m2", "square meters": "m2", "square kilometres": "km2",
    "square kilometers": "km2", "square miles": "[mi_i]2", "square feet": "[sft_i]", "cubic metres": "m3", "cubic meters": "m3",
    "hectare": "har", "hectares": "har", "acre": "[acr_us]", "acres": "[acr_us]", "mile": "[mi_i]", "miles": "[mi_i]", "mi": "[mi_i]",
    "foot": "[ft_i]", "feet": "[ft_i]", "ft": "[ft_i]", "inch": "[in_i]", "inches": "[in_i]", "yard": "[yd_i]", "yards": "[yd_i]",
    "kilogram": "kg", "kilograms": "kg", "kg": "kg", "kilo": "kg", "kilos": "kg", "gram": "g", "grams": "g", "g": "g", "mg": "mg", "milligrams": "mg",
    "ton": "t", "tons": "t", "tonne": "t", "tonnes": "t", "metric tons": "t", "ounce": "[oz_av]", "ounces": "[oz_av]", "oz": "[oz_av]",
    "lb": "[lb_av]", "lbs": "[lb_av]", "litre": "L", "litres": "L", "liter": "L", "liters": "L", "ml": "mL", "gallon": "[gal_us]",
    "gallons": "[gal_us]", "barrel": "[bbl_us]", "barrels": "[bbl_us]", "km/h": "km/h", "kmh": "km/h", "kph": "km/h", "mph": "[mi_i]/h",
    "kilometres per hour": "km/h", "kilometers per hour": "km/h", "miles per hour": "[mi_i]/h", "knots": "[kn_i]",
    "degrees celsius": "Cel", "degrees fahrenheit": "[degF]", "degree": "deg", "degrees": "deg", "°c": "Cel", "°f": "[degF]",
    "watts": "W", "watt": "W", "kilowatts": "kW", "kw": "kW", "megawatts": "MW", "mw": "MW", "gigawatts": "GW", "volts": "V", "horsepower": "[HP]",
    "kb": "kBy", "mb": "MBy", "gb": "GBy", "tb": "TBy", "gigabytes": "GBy", "megabytes": "MBy", "mhz": "MHz", "ghz": "GHz", "hz": "Hz",
    "decibels": "dB", "calories": "cal", "carats": "[car_m]", "nanometers": "nm", "nm": "nm",
}  # fmt: skip
UNITS |= {
    "° celsius": "Cel", "° fahrenheit": "[degF]", "celsius": "Cel", "centigrade": "Cel", "fahrenheit": "[degF]", "degrees c": "Cel", "degrees f": "[degF]", "degree celsius": "Cel",
    "degree fahrenheit": "[degF]", "degrees centigrade": "Cel", "degree c": "Cel", "degree f": "[degF]", "deg c": "Cel", "deg f": "[degF]",
    "deg celsius": "Cel", "deg fahrenheit": "[degF]", "deg": "deg", "kelvin": "K", "kelvins": "K", "° c": "Cel", "° f": "[degF]", "°": "deg",
    "teaspoon": "[tsp_us]", "teaspoons": "[tsp_us]", "tsp": "[tsp_us]", "tablespoon": "[tbs_us]", "tablespoons": "[tbs_us]", "tbsp": "[tbs_us]",
    "cup": "[cup_us]", "cups": "[cup_us]", "pint": "[pt_us]", "pints": "[pt_us]", "quart": "[qt_us]", "quarts": "[qt_us]", "gallon": "[gal_us]",
    "gal": "[gal_us]", "gals": "[gal_us]", "milliliter": "mL", "milliliters": "mL", "millilitre": "mL", "millilitres": "mL", "cl": "cL",
    "centilitre": "cL", "centilitres": "cL", "centiliters": "cL", "hectolitre": "hL", "hectolitres": "hL", "hectoliter": "hL", "hectoliters": "hL",
    "l": "L", "fluid ounces": "[foz_us]", "fluid ounce": "[foz_us]", "cubic metre": "m3", "cubic meter": "m3", "cubic feet": "[cft_i]",
    "cubic foot": "[cft_i]", "cubic kilometre": "km3", "cubic kilometres": "km3", "cubic kilometers": "km3", "cubic inches": "[cin_i]",
    "cubic yards": "[cyd_i]", "cubic centimetres": "cm3", "cubic centimeters": "cm3", "square metre": "m2", "square meter": "m2",
    "square kilometre": "km2", "square kilometer": "km2", "square mile": "[mi_i]2", "sq miles": "[mi_i]2", "sq mi": "[mi_i]2", "sq km": "km2",
    "sq m": "m2", "sq ft": "[sft_i]", "square foot": "[sft_i]", "square yards": "[syd_i]", "square inches": "[sin_i]", "km2": "km2", "km²": "km2",
    "m2": "m2", "m²": "m2", "m3": "m3", "m³": "m3", "km squared": "km2", "km cubed": "km3", "kms": "km", "millimetre": "mm", "millimeter": "mm",
    "micrometres": "um", "micrometers": "um", "microns": "um", "nanometre": "nm", "nanometres": "nm", "nanometer": "nm", "picometre": "pm",
    "picometer": "pm", "picometers": "pm", "nautical mile": "[nmi_i]", "nautical miles": "[nmi_i]", "light-year": "[ly]", "light-years": "[ly]",
    "light years": "[ly]", "fathoms": "[fth_i]", "fathom": "[fth_i]", "yd": "[yd_i]", "yds": "[yd_i]", "gramme": "g", "grammes": "g",
    "microgram": "ug", "micrograms": "ug", "microgrammes": "ug", "mcg": "ug", "milligram": "mg", "kilogramme": "kg", "kilogrammes": "kg",
    "kgs": "kg", "metric ton": "t", "metric tonnes": "t", "stone": "[stone_av]", "pound-mass": "[lb_av]", "miles an hour": "[mi_i]/h",
    "mile per hour": "[mi_i]/h", "kilometre per hour": "km/h", "kilometer per hour": "km/h", "kilometres an hour": "km/h", "km / h": "km/h",
    "kilometers an hour": "km/h", "km/hr": "km/h", "km / hr": "km/h", "kmph": "km/h", "km per hour": "km/h", "metres per second": "m/s",
    "meters per second": "m/s", "m / s": "m/s", "feet per second": "[ft_i]/s", "knot": "[kn_i]", "bit": "bit", "bits": "bit", "byte": "By",
    "bytes": "By", "kilobyte": "kBy", "kilobytes": "kBy", "kbs": "kBy", "megabyte": "MBy", "gigabyte": "GBy", "gigs": "GBy", "terabyte": "TBy",
    "terabytes": "TBy", "petabytes": "PBy", "petabyte": "PBy", "exabytes": "EBy", "megabit": "Mbit", "megabits": "Mbit", "gigabit": "Gbit",
    "gigabits": "Gbit", "mbps": "Mbit/s", "gbps": "Gbit/s", "kilowatt": "kW", "megawatt": "MW", "gigawatt": "GW", "gw": "GW", "terawatts": "TW",
    "kilowatt hours": "kW.h", "kilowatt-hours": "kW.h", "kwh": "kW.h", "mwh": "MW.h", "gwh": "GW.h", "twh": "TW.h", "megawatt hours": "MW.h",
    "megawatt-hours": "MW.h", "gigawatt hours": "GW.h", "wh": "W.h", "volt": "V", "amps": "A", "amperes": "A", "ohms": "Ohm", "joules": "J",
    "newtons": "N", "pascals": "Pa", "psi": "[psi]", "hertz": "Hz", "kilohertz": "kHz", "khz": "kHz", "megahertz": "MHz", "gigahertz": "GHz",
    "decibel": "dB", "calorie": "cal", "kilocalories": "kcal", "kcal": "kcal", "carat": "[car_m]", "ev": "eV", "mev": "MeV", "gev": "GeV",
    "tev": "TeV", "megatons": "Mt", "kilotons": "kt", "kilotonnes": "kt", "megatonnes": "Mt", "bushel": "[bu_us]", "bushels": "[bu_us]",
}  # fmt: skip
#: short names that are units only behind a larger one: `5 ft 2 in`
SMALLER_UNITS = {"in": "[in_i]"}
UNITS |= {
    "electronvolt": "eV", "electronvolts": "eV", "teraelectronvolt": "TeV", "teraelectronvolts": "TeV", "watt hour": "W.h", "watt hours": "W.h",
    "watt-hour": "W.h", "watt-hours": "W.h", "kilowatt hour": "kW.h", "kilowatt-hour": "kW.h", "megaelectronvolts": "MeV",
    "gigaelectronvolts": "GeV", "radian": "rad", "radians": "rad", "rad": "rad",
}  # fmt: skip
CURRENCIES |= {"tugrik": "MNT", "tugriks": "MNT", "togrog": "MNT", "¢": "cent", "c": "cent"}
#: units that an article before them rarely counts: `a bit`, `a foot in the door`, `a degree in law`
NOT_ONE = frozenset("basis bit foot yard degree stone cup knot ton carat volt lei real".split())
UNITS |= {
    f"{size}bits per second": f"{sign}bit/s" for size, sign in (("kilo", "k"), ("mega", "M"), ("giga", "G"))
} | {
    "pound-feet": "[ft_i].[lbf_av]", "lb-ft": "[ft_i].[lbf_av]", "foot-pounds": "[ft_i].[lbf_av]", "newton-metres": "N.m", "newton-meters": "N.m",
    "newton metres": "N.m", "newton meters": "N.m", "mah": "mA.h", "miles per gallon": "[mi_i]/[gal_us]", "mpg": "[mi_i]/[gal_us]",
    "parts per million": "[ppm]", "ppm": "[ppm]", "parts per billion": "[ppb]", "troy ounces": "[oz_tr]", "troy ounce": "[oz_tr]",
    "millisecond": "ms", "milliseconds": "ms", "microseconds": "us", "nanoseconds": "ns", "kilojoules": "kJ", "megajoules": "MJ", "btu": "[Btu]", "t": "t", "sq metres": "m2", "sq meters": "m2", "sq feet": "[sft_i]", "hp": "[HP]", "bhp": "[HP]",
    "kilohms": "kOhm", "millisieverts": "mSv", "becquerels": "Bq", "astronomical units": "AU", "parsecs": "pc", "furlongs": "[fur_us]",
}  # fmt: skip
UNITS |= {"basis points": "bp", "basis point": "bp", "basis-point": "bp", "bps": "bp"}
CURRENCIES |= {"p": "penny"}
#: does a unit behind `a` or `per` belong to the measure before it: `barrels a day`
RATES = True
#: names of groups that a number belongs to: `Group of 20`
GROUPS = frozenset({"group", "gang"})
#: currencies that are named before the number in some countries: `rupees 500 crore`
PREFIXED = frozenset("rupee rupees ringgit ringgits rupiah taka naira birr kwacha peso pesos".split())
#: currencies that are weights too, what says that they are, and what is paid in them
WEIGHTS = {"pound": "[lb_av]", "pounds": "[lb_av]"}
WEIGHING = frozenset(
    """weigh weighs weighed weighing weight heavy heavier lighter tow tows towing overweight payload haul hauls lift lifts lifted
    bodyweight birthweight ounces body""".split()
)
MONEYS = frozenset(
    "debt debts taxpayers taxpayer public money cash funding investment savings savers aid government revenue losses profit damage fraud it his her their".split()
)
#: capital letters that are units right behind a number: `38C`
GLUED_UNITS = {"C": "Cel"}
#: words behind a temperature that put a minus before it
BELOW_ZERO = ("below", "zero")
LABELS = {
    "article": "", "section": "", "no": "", "number": "", "room": "", "floor": "", "chapter": "", "page": "", "version": "", "grade": "",
    "group": "", "gate": "", "phone": "", "type": "", "series": "", "volume": "", "flight": "", "route": "", "highway": "", "rule": "",
    "ranked": "", "level": "", "zone": "", "terminal": "", "code": "", "phase": "", "stage": "", "resolution": "", "act": "", "act.": "",
} | dict.fromkeys(
    """apartment apt platform paragraph paragraphs clause clauses junction runway pier aisle invoice docket extension ward precinct
    sector reactor dial articles sections chapters pages category tier game round lap episode season channel figure verse psalm
    appendix annex col para fig vol ch cl reg art schedule exhibit count.""".split(), ""
)  # fmt: skip
NOT_COUNTED = (
    "another",
    "of",
    "by",
    "can",
    "cannot",
    "could",
    "may",
    "might",
    "must",
    "should",
    "would",
    "thing",
    "who",
    "that",
    "is",
    "has",
    "or",
    *"does do did was were had will being".split(),
)
#: words before `one` that make it no number
NOT_COUNTED_BEFORE = ("no", "any", "each", "every", "the", "this", "that", "which", "some", "another")
#: words that only follow a count, so that even a capitalised word before the number is no part of it
OF_YEARS = frozenset({"of"})
#: verbs and adverbs that make a year at the head of a sentence its subject
YEAR_VERBS = frozenset("saw was is will brought marked began ended would also has had became".split())
#: ends of words that are counted, as far as a spelling tells; another language may have none
PLURALS = ("s", "ese", "men", "women", "children", "people")
#: vague words that count only behind an article: `a few towns`, but `some towns`, `few towns`
DETERMINERS = frozenset({"some", "few", "couple"})
CLASSIFIERS = frozenset("people times units men women children victims passengers others".split())
