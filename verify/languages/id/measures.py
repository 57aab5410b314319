"""Indonesian money, measures, and what makes a number a mere name."""

#: before the number → ISO 4217
CURRENCY_CODES = {
    "rp": "IDR", "idr": "IDR", "us$": "USD", "usd": "USD", "s$": "SGD", "sgd": "SGD", "as$": "USD", "a$": "AUD", "aud": "AUD",
    "hk$": "HKD", "sin$": "SGD", "sg$": "SGD", "nz$": "NZD", "nt$": "TWD", "c$": "CAD", "au$": "AUD", "eur": "EUR", "gbp": "GBP", "jpy": "JPY", "cny": "CNY", "myr": "MYR", "rm": "MYR",
}  # fmt: skip
CURRENCY_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}
#: after the number → ISO 4217; the longest phrase wins
CURRENCIES = {
    "rupiah": "IDR", "dolar": "USD", "dollar": "USD", "dolar as": "USD", "dollar as": "USD", "dolar amerika serikat": "USD",
    "dolar amerika": "USD", "dolar singapura": "SGD", "dolar australia": "AUD", "dolar hong kong": "HKD", "dolar kanada": "CAD",
    "dollar amerika": "USD", "dollar singapura": "SGD", "dollar australia": "AUD", "dollar amerika serikat": "USD",
    "euro": "EUR", "euros": "EUR", "pound": "GBP", "poundsterling": "GBP", "pound sterling": "GBP", "poundsterling inggris": "GBP",
    "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "ringgit": "MYR", "ringgit malaysia": "MYR", "baht": "THB",
    "peso": "PHP", "peso filipina": "PHP", "won": "KRW", "rubel": "RUB", "rupee": "INR", "rupee india": "INR", "riyal": "SAR", "real": "SAR",
    "dirham": "AED", "franc": "CHF", "franc swiss": "CHF", "lira": "TRY", "usd": "USD",
}  # fmt: skip
#: unit as written (the longest phrase wins) → UCUM
UNITS = {
    "meter": "m", "m": "m", "kilometer": "km", "km": "km", "sentimeter": "cm", "cm": "cm", "senti": "cm", "milimeter": "mm", "mm": "mm",
    "meter persegi": "m2", "m2": "m2", "m²": "m2", "kilometer persegi": "km2", "km2": "km2", "km²": "km2", "km ²": "km2", "m ²": "m2", "m ³": "m3", "km persegi": "km2",
    "meter kubik": "m3", "m3": "m3", "m³": "m3", "hektare": "har", "hektar": "har", "ha": "har", "are": "ar", "mil": "[mi_i]",
    "kilogram": "kg", "kg": "kg", "kilo": "kg", "gram": "g", "gr": "g", "g": "g", "miligram": "mg", "mg": "mg", "ton": "t", "kuintal": "100.kg",
    "liter": "L", "l": "L", "mililiter": "mL", "ml": "mL", "barel": "[bbl_us]", "galon": "[gal_us]", "cc": "cm3",
    "kilometer per jam": "km/h", "km per jam": "km/h", "km/jam": "km/h", "km/h": "km/h", "knot": "[kn_i]", "meter per detik": "m/s",
    "derajat": "deg", "derajat celsius": "Cel", "derajat celcius": "Cel", "°c": "Cel", "° c": "Cel", "derajat fahrenheit": "[degF]",
    "watt": "W", "kilowatt": "kW", "kw": "kW", "megawatt": "MW", "mw": "MW", "gigawatt": "GW", "kwh": "kW.h", "volt": "V",
    "hp": "[HP]", "tenaga kuda": "[HP]", "dk": "[HP]", "kaki": "[ft_i]", "inci": "[in_i]", "inch": "[in_i]", "inchi": "[in_i]",
    "byte": "By", "kb": "kBy", "mb": "MBy", "gb": "GBy", "tb": "TBy", "gigabyte": "GBy", "megabyte": "MBy", "megapiksel": "Mpixel",
    "desibel": "dB", "hertz": "Hz", "mhz": "MHz", "ghz": "GHz", "kalori": "cal", "kkal": "kcal", "karat": "[car_Au]",
}  # fmt: skip
#: words after which a number only names something (an article of law, a room, a score)
LABELS = {
    "pasal": "", "ayat": "", "nomor": "", "no": "", "nomer": "", "uu": "", "tier": "", "u": "", "ke": "", "kamar": "", "lantai": "", "ruang": "", "jalan": "", "jl": "",
    "kav": "", "kavling": "", "blok": "", "rt": "", "rw": "", "halaman": "", "hlm": "", "bab": "", "versi": "", "kelas": "",
    "grup": "", "gang": "", "gate": "", "telepon": "", "telp": "", "hp:": "", "tipe": "", "seri": "", "jilid": "", "edisi": "", "volume": "",
    "skor": "", "nopol": "", "kode": "", "salah": "", "angka": "", "km:": "", "peringkat": "", "ranking": "", "posisi": "", "urutan": "",
    "nomor:": "", "liga": "", "komisi": "", "dapil": "", "putaran": "", "babak": "", "seksi": "", "jalur": "", "koridor": "", "terminal": "",
    "golongan": "", "gelombang": "", "level": "", "zona": "", "juz": "", "surat": "", "formula": "", "agen": "", "channel": "",
}  # fmt: skip
#: words that, after `satu`, make it no number
NOT_COUNTED = ("sama", "per", "demi", "satunya", "sisi", "lagi")
#: words before `satu` that make it no number
NOT_COUNTED_BEFORE = ("salah", "yang", "lawan", "sama", "demi", "per")
#: words that only follow a count, so that even a capitalised word before the number is no part of it
OF_YEARS: frozenset[str] = frozenset()
#: words before a number of four digits that make it an amount and no year
AMOUNTING = frozenset(
    "sebanyak mencapai sejumlah berjumlah total totalnya senilai sebesar nilai skor angka hanya ada sampai".split()
)
#: people of whom `18 tahun` says how old they are
AGED = frozenset(
    """remaja bocah anak pria wanita perempuan laki-laki lelaki pemuda pemudi gadis bayi balita kakek nenek siswa siswi
    mahasiswa mahasiswi pelajar ibu bapak warga korban tersangka pelaku""".split()
)
CLASSIFIERS = frozenset(
    "orang kali unit buah ekor lembar butir korban warga siswa penumpang pelaku tersangka jiwa anggota rumah tahun".split()
)
