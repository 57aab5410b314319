"""Indonesian holidays: those that keep their date, and the days of those that move.

Sources: the yearly joint decrees of three ministers on national holidays (Keputusan Bersama Menteri Agama, Menteri
Ketenagakerjaan dan Menteri Pendayagunaan Aparatur Negara tentang Hari Libur Nasional dan Cuti Bersama), the ministry's
moonsighting sessions (sidang isbat) for 1 Syawal and 10 Zulhijah, and the Gregorian computus for Paskah. A day is the feast
itself where the day off was moved (Imlek 2013, Maulid 2021). Others may keep an Islamic feast a day earlier or later.
"""

#: day and month of holidays that keep their date
HOLIDAYS = {
    "natal": (25, 12), "hari kemerdekaan": (17, 8), "hut kemerdekaan": (17, 8), "hari pahlawan": (10, 11),
    "hari kartini": (21, 4), "hari pancasila": (1, 6), "hari lahir pancasila": (1, 6), "hari valentine": (14, 2),
    "tahun baru masehi": (1, 1), "hari sumpah pemuda": (28, 10), "hari buruh": (1, 5), "hari buruh internasional": (1, 5),
    "hari pendidikan nasional": (2, 5), "hari kebangkitan nasional": (20, 5),
}  # fmt: skip
#: name → its days, one a year
MOVING = {
    "idul fitri": (
        "2010-09-10 2011-08-31 2012-08-19 2013-08-08 2014-07-28 2015-07-17 2016-07-06 2017-06-25 2018-06-15 2019-06-05 "
        "2020-05-24 2021-05-13 2022-05-02 2023-04-22 2024-04-10 2025-03-31 2026-03-21"
    ),
    "idul adha": (
        "2010-11-17 2011-11-06 2012-10-26 2013-10-15 2014-10-05 2015-09-24 2016-09-12 2017-09-01 2018-08-22 2019-08-11 "
        "2020-07-31 2021-07-20 2022-07-10 2023-06-29 2024-06-17 2025-06-06 2026-05-27"
    ),
    "tahun baru islam": (
        "2010-12-07 2011-11-27 2012-11-15 2013-11-05 2014-10-25 2015-10-14 2016-10-02 2017-09-21 2018-09-11 2019-09-01 "
        "2020-08-20 2021-08-10 2022-07-30 2023-07-19 2024-07-07 2025-06-27 2026-06-16"
    ),
    "maulid nabi": (
        "2010-02-26 2011-02-15 2012-02-05 2013-01-24 2014-01-14 2015-01-03 2015-12-24 2016-12-12 2017-12-01 2018-11-20 "
        "2019-11-09 2020-10-29 2021-10-19 2022-10-08 2023-09-28 2024-09-16 2025-09-05 2026-08-25"
    ),
    "isra mikraj": (
        "2010-07-10 2011-06-29 2012-06-17 2013-06-06 2014-05-27 2015-05-16 2016-05-06 2017-04-24 2018-04-14 2019-04-03 "
        "2020-03-22 2021-03-11 2022-02-28 2023-02-18 2024-02-08 2025-01-27 2026-01-16"
    ),
    "nyepi": (
        "2010-03-16 2011-03-05 2012-03-23 2013-03-12 2014-03-31 2015-03-21 2016-03-09 2017-03-28 2018-03-17 2019-03-07 "
        "2020-03-25 2021-03-14 2022-03-03 2023-03-22 2024-03-11 2025-03-29 2026-03-19"
    ),
    "waisak": (
        "2010-05-28 2011-05-17 2012-05-06 2013-05-25 2014-05-15 2015-06-02 2016-05-22 2017-05-11 2018-05-29 2019-05-19 "
        "2020-05-07 2021-05-26 2022-05-16 2023-06-04 2024-05-23 2025-05-12 2026-05-31"
    ),
    "imlek": (
        "2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 "
        "2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17"
    ),
    "paskah": (
        "2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 "
        "2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05"
    ),
}  # fmt: skip
#: feasts about Easter, as in `languages.en.holidays`
RECKONED: dict[str, tuple[str, int, int | None, int | None, int]] = {
    "rabu abu": ("easter", 0, None, None, -46), "minggu palma": ("easter", 0, None, None, -7), "kamis putih": ("easter", 0, None, None, -3),
    "jumat agung": ("easter", 0, None, None, -2), "sabtu suci": ("easter", 0, None, None, -1), "minggu paskah": ("easter", 0, None, None, 0),
    "kenaikan isa almasih": ("easter", 0, None, None, 39), "kenaikan yesus kristus": ("easter", 0, None, None, 39),
    "pentakosta": ("easter", 0, None, None, 49),
}  # fmt: skip
#: other names of the same days
FEAST_NAMES = {
    "idulfitri": "idul fitri", "lebaran": "idul fitri", "idul fitri": "idul fitri", "iduladha": "idul adha", "idul adha": "idul adha",
    "idul qurban": "idul adha", "idul kurban": "idul adha", "lebaran haji": "idul adha", "tahun baru hijriah": "tahun baru islam",
    "maulid nabi": "maulid nabi", "maulid nabi muhammad": "maulid nabi", "maulid nabi muhammad saw": "maulid nabi",
    "isra mikraj": "isra mikraj", "isra miraj": "isra mikraj", "isra mi'raj": "isra mikraj", "nyepi": "nyepi", "waisak": "waisak",
    "tri suci waisak": "waisak", "imlek": "imlek", "tahun baru imlek": "imlek", "paskah": "paskah",
    "cap go meh": "cap go meh", "nuzulul quran": "nuzulul quran", "nuzulul qur'an": "nuzulul quran", "lailatul qadar": "laylat al-qadr",
}  # fmt: skip
#: words before the name of a holiday that belong to it
FEAST_HEADS = (("hari", "raya"), ("hari",))
#: words of such names that nobody uses for anything else, where the longest one is a plain word
FEAST_WORDS = {"almasih": "ι", "kristus": "ι", "meh": "ι"}
