"""Indonesian numbers, in words and digits, and the hedges beside them, each with its width."""

NUMBERS = {
    "nol": 0, "kosong": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "sepuluh": 10, "sebelas": 11, "seratus": 100,
}  # fmt: skip
TEENS = {"belas": 10}  # adds to the digit before it
MULTIPLIERS = {"puluh": 10, "ratus": 100}  # multiply the digit before them
MAGNITUDES = {
    "ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "miliard": 10**9, "triliun": 10**12,
    "trilyun": 10**12, "kuadriliun": 10**15, "quadriliun": 10**15, "seribu": 10**3, "sejuta": 10**6, "semiliar": 10**9, "setriliun": 10**12,
    "sekuadriliun": 10**15,
}  # fmt: skip
#: only behind digits (those with a capital letter only behind a currency, or where nothing is between)
SHORT_MAGNITUDES = {"rb": 10**3, "ribuan": 10**3, "jt": 10**6, "mlr": 10**9, "miliaran": 10**9, "k": 10**3}
#: behind a currency; elsewhere `M` is no number in a newspaper
MONEY_LETTERS = {"K": 10**3, "M": 10**9, "T": 10**12, "G": 10**9}
NUMBER_LETTERS = {"K": 10**3, "M": 10**6, "G": 10**9, "T": 10**12}
#: word → the least and the most that it means
VAGUE = {
    "belasan": (11, 19), "puluhan": (20, 99), "ratusan": (100, 999), "ribuan": (1_000, 9_999),
    "jutaan": (10**6, 10**7 - 1), "miliaran": (10**9, 10**10 - 1), "triliunan": (10**12, 10**13 - 1),
}  # fmt: skip
#: word → the least and the most that a reader takes it to mean; it may mean any number from two up
SOME = {"beberapa": (2, 9), "sejumlah": (2, 99), "segelintir": (2, 9)}
FRACTIONS = {
    "setengah": "1/2",
    "separuh": "1/2",
    "separo": "1/2",
    "seperempat": "1/4",
    "sepertiga": "1/3",
    "seperlima": "1/5",
}
DENOMINATORS = {"perdua": 2, "pertiga": 3, "perempat": 4, "perlima": 5, "perenam": 6, "perdelapan": 8, "persepuluh": 10}
ORDINALS = {
    "pertama": 1, "perdana": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6,
    "ketujuh": 7, "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10, "kesebelas": 11, "keseratus": 100,
}  # fmt: skip
#: nouns before which an ordinal with `ke-` means all of them (`kedua negara`), even behind another noun
COLLECTED = frozenset(
    """negara pihak pemimpin tim belah kubu korban pelaku tersangka orang pasangan mempelai klub pemain anak kandidat calon
    kaki tangan mata orangtua saudara pria wanita perempuan lelaki bangsa presiden menteri lembaga partai kota daerah provinsi desa
    kelompok perusahaan jenis hal bidang unsur putra putri kesebelasan kelurahan kecamatan kabupaten pulau terdakwa terduga
    remaja siswa mahasiswa warga petugas polisi tokoh kepala wilayah instansi kementerian sosok pesawat kapal mobil belah""".split()
)
#: words behind an ordinal, and before it, that make it a place in an order after all (`kedua kalinya`, `yang kedua`)
NOT_COLLECTED = frozenset(
    {"kali", "kalinya", "dan", "atau", "di", "dari", "pada", "setelah", "yang", "adalah", "untuk", "ini"}
)
IN_ORDER = frozenset(
    {
        "yang",
        "kali",
        "peringkat",
        "urutan",
        "posisi",
        "tempat",
        "hari",
        "bulan",
        "tahun",
        "babak",
        "putaran",
        "gol",
        "periode",
    }
)
#: words that look like an ordinal before these are none: Perdana Menteri
NOT_ORDERED = frozenset({"menteri"})
#: phrase before a number → (bound, share of the number that is likely, share that is possible or `inf`)
HEDGES = {
    "sekitar": ("about", "1/10", "1/5"), "sekira": ("about", "1/10", "1/5"), "kira-kira": ("about", "1/10", "1/5"), "kurang lebih": ("about", "1/10", "1/5"),
    "lebih kurang": ("about", "1/10", "1/5"), "kisaran": ("about", "1/10", "1/5"), "diperkirakan": ("about", "1/10", "1/5"),
    "diperkirakan sekitar": ("about", "1/10", "1/5"), "rata-rata": ("about", "1/10", "1/5"),
    "lebih dari": ("more-than", "1/2", "inf"), "melebihi": ("more-than", "1/2", "inf"), "di atas": ("more-than", "1/2", "inf"),
    "melampaui": ("more-than", "1/2", "inf"), "melewati": ("more-than", "1/2", "inf"), "lebih": ("more-than", "1/2", "inf"),
    "lebih daripada": ("more-than", "1/2", "inf"), "tak kurang dari": ("at-least", "1/2", "inf"),
    "tidak kurang dari": ("at-least", "1/2", "inf"), "setidaknya": ("at-least", "1/2", "inf"),
    "sedikitnya": ("at-least", "1/2", "inf"), "paling sedikit": ("at-least", "1/2", "inf"), "minimal": ("at-least", "1/2", "inf"),
    "paling tidak": ("at-least", "1/2", "inf"), "minimum": ("at-least", "1/2", "inf"), "sekurang-kurangnya": ("at-least", "1/2", "inf"),
    "setidak-tidaknya": ("at-least", "1/2", "inf"), "sekurangnya": ("at-least", "1/2", "inf"), "mulai dari": ("at-least", "1/2", "inf"),
    "hampir": ("less-than", "1/10", "1/5"), "nyaris": ("less-than", "1/10", "1/5"), "mendekati": ("less-than", "1/10", "1/5"),
    "kurang dari": ("less-than", "1/2", "inf"), "lebih murah dari": ("less-than", "1/2", "inf"), "lebih rendah dari": ("less-than", "1/2", "inf"), "di bawah": ("less-than", "1/2", "inf"), "tak sampai": ("less-than", "1/2", "inf"),
    "tidak sampai": ("less-than", "1/2", "inf"), "dibawah": ("less-than", "1/2", "inf"), "diatas": ("more-than", "1/2", "inf"),
    "maksimal": ("at-most", "1/2", "inf"), "maksimum": ("at-most", "1/2", "inf"), "paling banyak": ("at-most", "1/2", "inf"),
    "tidak lebih dari": ("at-most", "1/2", "inf"), "tak lebih dari": ("at-most", "1/2", "inf"), "paling lama": ("at-most", "1/2", "inf"),
    "sebanyak-banyaknya": ("at-most", "1/2", "inf"),
}  # fmt: skip
#: words after a number that widen it upwards: `50 lebih`, `50 orang lebih`
AFTER_HEDGES = {"lebih": ("more-than", "1/2", "inf"), "lebihan": ("more-than", "1/2", "inf")}
#: words behind `lebih` that make it a comparison (`2 jam lebih lama`) and no hedge of the number before it
COMPARED = frozenset(
    """lama cepat lambat tinggi rendah besar kecil banyak sedikit mahal murah tua muda awal akhir panjang pendek jauh dekat
    berat ringan baik buruk dalam luas kuat lemah dulu dari daripada unggul maju lanjut hemat irit""".split()
)
#: minutes that a hedged clock time is likely, and possibly, off
CLOCK_WIDTHS = {
    "about": (15, 45),
    "more-than": (60, 180),
    "at-least": (60, 180),
    "less-than": (30, 60),
    "at-most": (60, 180),
}
