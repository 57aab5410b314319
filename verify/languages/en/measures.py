"""English money and units of measure, and the words that make digits no count."""

CURRENCY_CODES = {
    "rp": "IDR", "idr": "IDR", "us$": "USD", "usd": "USD", "s$": "SGD", "sgd": "SGD", "a$": "AUD", "aud": "AUD", "hk$": "HKD",
    "eur": "EUR", "gbp": "GBP", "jpy": "JPY", "cny": "CNY", "myr": "MYR", "rm": "MYR", "cad": "CAD", "inr": "INR", "chf": "CHF",
}  # fmt: skip
CURRENCY_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB"}
CURRENCIES = {
    "dollar": "USD", "dollars": "USD", "us dollars": "USD", "rupiah": "IDR", "rupiahs": "IDR", "euro": "EUR", "euros": "EUR", "pound": "GBP",
    "pounds": "GBP", "pounds sterling": "GBP", "pound sterling": "GBP", "british pounds": "GBP", "yen": "JPY", "yuan": "CNY",
    "renminbi": "CNY", "rmb": "CNY", "ringgit": "MYR", "baht": "THB", "peso": "PHP", "pesos": "PHP", "won": "KRW", "rouble": "RUB",
    "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "rupee": "INR", "rupees": "INR", "riyal": "SAR", "riyals": "SAR", "dirham": "AED",
    "dirhams": "AED", "franc": "CHF", "francs": "CHF", "swiss francs": "CHF", "singapore dollars": "SGD", "australian dollars": "AUD",
    "canadian dollars": "CAD", "hong kong dollars": "HKD", "usd": "USD", "eur": "EUR", "gbp": "GBP", "cad": "CAD", "aud": "AUD", "chf": "CHF", "sar": "SAR", "qar": "QAR", "kwd": "KWD", "inr": "INR",
    "malaysian ringgit": "MYR", "indonesian rupiah": "IDR", "saudi riyals": "SAR", "us dollar": "USD", "u.s. dollars": "USD", "american dollars": "USD", "bucks": "USD", "buck": "USD",
    "cents": "cent", "cent": "cent", "pence": "penny", "lira": "TRY", "kronor": "SEK", "krona": "SEK", "kroner": "NOK",
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
LABELS = {
    "article": "", "section": "", "no": "", "number": "", "room": "", "floor": "", "chapter": "", "page": "", "version": "", "grade": "",
    "group": "", "gate": "", "phone": "", "type": "", "series": "", "volume": "", "flight": "", "route": "", "highway": "", "rule": "",
    "ranked": "", "level": "", "zone": "", "terminal": "", "code": "", "phase": "", "stage": "", "resolution": "", "act": "", "act.": "",
}  # fmt: skip
NOT_COUNTED = ("another", "of", "by", "can", "thing", "who", "that", "is", "has", "or")
#: words before `one` that make it no number
NOT_COUNTED_BEFORE = ("no", "any", "each", "every", "the", "this", "that", "which", "some", "another")
#: words that only follow a count, so that even a capitalised word before the number is no part of it
OF_YEARS = frozenset({"of"})
#: verbs and adverbs that make a year at the head of a sentence its subject
YEAR_VERBS = frozenset("saw was is will brought marked began ended would also has had became".split())
CLASSIFIERS = frozenset("people times units men women children victims passengers others".split())
