"""Indonesian: how the dead, hurt, missing and displaced of an event are counted; see `checks/casualties.py`."""

#: what befell people → strings of which two stand in an article that counts them twice (as written small or with a capital)
FATE_HINTS: dict[str, tuple[str, ...]] = {
    "dead": ("ewas", "eninggal", "jiwa", "yawa", "enelan korban"),
    "hurt": ("luk", "Luka", "edera"),
    "missing": ("ilang", "elum ditemukan"),
    "displaced": ("engungsi",),
}
#: the words of the phrases below in braces
FATE_WORDS: dict[str, str] = {
    "told": r"(?:dalam|akibat|karena|pada|saat) (?:[^ <,;.]+ ){1,3}?(?:itu|ini|tersebut|nahas)",
    "sum": r"(?:tercatat|mencatat|mendata|total|totalnya|seluruhnya)",
    "fill": r"(?: (?:yang|telah|sudah|ditemukan|dinyatakan|dilaporkan|dipastikan|dikabarkan|tercatat|mengalami|menderita|menjadi|dalam|kondisi|keadaan|korban|masih|harus|terpaksa))*",
    "who": r"(?: (?!dari |di |dan |yang |pada |lain|dunia|luka|selamat|tewas|hilang)[^ <,;.():]+){0,2}",
    "by": r"(?: (?:dunia|jiwa|luka|akibat|bencana|dalam|peristiwa|kejadian|insiden|musibah|kecelakaan|gempa|bumi|banjir|bandang|longsor|kebakaran|ledakan|serangan|itu|ini|tersebut|yang|tercatat|mencapai|sebanyak|berjumlah|adalah|ada|sebesar))*",
}
#: what befell people → how all of them are counted
FATE_WHOLE: dict[str, tuple[str, ...]] = {
    "dead": (
        r"(?:menewaskan|merenggut(?: nyawa| korban jiwa)?|menelan(?: korban(?: jiwa)?)?|memakan korban(?: jiwa)?){by} {n:c}",
        r"korban (?:tewas|meninggal|jiwa){by} {n:c}",
        r"{n:c}{who}{fill} (?:tewas|meninggal(?: dunia)?) {told}",
        r"{sum} {n:c}{who}{fill} (?:tewas|meninggal(?: dunia)?)",
    ),
    "hurt": (
        r"(?:melukai|mencederai){by} {n:c}",
        r"korban (?:luka-luka|luka|cedera)(?! (?:berat|ringan|parah|serius|bakar|tembak|kritis|sedang)){by} {n:c}",
        r"{n:c}{who}{fill} (?:luka-luka|terluka|cedera|luka) {told}",
        r"{sum} {n:c}{who}{fill} (?:luka-luka|terluka|cedera)",
    ),
    "missing": (r"korban (?:hilang|yang hilang|yang belum ditemukan){by} {n:c}",),
    "displaced": (r"(?:jumlah|total) pengungsi{by} {n:c}", r"(?:memaksa|membuat) {n:c}{who} mengungsi"),
}
#: what befell people → how so many of them are counted, all or some
FATE_PLAIN: dict[str, tuple[str, ...]] = {
    "dead": (
        r"{n:c}{who}{fill} (?:tewas|meninggal(?: dunia)?|kehilangan nyawa)",
        r"{n:c} (?:korban jiwa|nyawa melayang)",
    ),
    "hurt": (
        r"{n:c}{who}{fill} (?:luka-luka|terluka|cedera|luka)(?! (?:berat|ringan|parah|serius|bakar|tembak|kritis|sedang|tusuk))",
    ),
    "missing": (r"{n:c}{who}{fill} (?:hilang|belum ditemukan)",),
    "displaced": (r"{n:c}{who}{fill} mengungsi(?! (?:ke|di))",),
}
#: words that make those counted the ones already known, of whom only some may be meant
FATE_KNOWN = "korban|yang"
#: people in general; what else is counted is compared with its like alone
FATE_PEOPLE = frozenset("orang jiwa korban nyawa manusia".split())
#: words that may follow `12 orang` and are nobody
FATE_BEHIND = frozenset(
    "di dalam pada dan serta akibat yang itu ini tersebut ketika saat setelah usai tewas luka luka-luka terluka cedera meninggal "
    "hilang mengungsi telah sudah ditemukan dinyatakan dilaporkan dipastikan dikabarkan tercatat mengalami menderita menjadi masih "
    "harus terpaksa kehilangan belum kondisi keadaan".split()
)
#: sentences with one of these count a part, another time, another event or something nobody vouches for
FATE_ASIDE = (
    "bertambah|tambahan|meningkat|naik|menjadi|kini|terus|sementara|terbaru|terakhir|terkini|hingga|sampai|per|awal|awalnya|semula|"
    "sebelumnya|sebelum|tadinya|kemudian|menyusul|kembali|lagi|baru|akan|bakal|dikhawatirkan|diperkirakan|diperkirakannya|diduga|"
    "mungkin|kemungkinan|bisa|dapat|jika|bila|kalau|apabila|andai|simulasi|latihan|pernah|silam|lalu|sejarah|rekor|serupa|berbeda|"
    "dibanding|dibandingkan|terburuk|terparah|terbesar|total keseluruhan|termasuk|antaranya|diantaranya|antara|masing-masing|lain|lainnya|sisanya|salah|"
    "selebihnya|juga|bukan|tidak|membantah|dibantah|hoaks|keliru|simpang|versi|klaim|mengklaim|diklaim|namun|tetapi|tapi|sedangkan|"
    "setiap|tiap|rata-rata|sehari|setahun|sepekan|sebulan|tahun|bulan|pekan|selama|sepanjang|sejak|beruntun|berturut-turut|"
    "serangkaian|rangkaian|rentetan|sejumlah|beberapa|berbagai|tempat|lokasi|perjalanan|seketika|rumah sakit|rs|rsud|puskesmas|"
    "keluarga|keluarganya|seperti|misalnya|terjadi pula|dugaan|menurut laporan|belum resmi|target|melahirkan|penyakit"
)
#: nouns for what happened
FATE_EVENTS = (
    "kecelakaan|tabrakan|gempa|banjir|longsor|ledakan|bom|kebakaran|serangan|penembakan|penyerangan|tsunami|letusan|erupsi|bentrokan|"
    "kerusuhan|badai|topan|angin|runtuhnya|ambruknya|tenggelamnya|pembunuhan|perampokan|penyanderaan|wabah|demo|unjuk|tawuran|perang|"
    "pertempuran|penikaman|jatuhnya|terguling|terbakarnya|meledaknya"
)
#: what says that the event is the one told of
FATE_SAME = "itu|ini|tersebut|nahas|naas|tadi"
#: whether that word stands before the noun
SAME_AHEAD = False
#: words before a source
FATE_SOURCES = "menurut|kata|ujar|data|laporan|versi|keterangan|berdasarkan|lansir|melaporkan|menyebut|menyebutkan"
#: words of sentences that lead to what happened before
FATE_PAST = "pernah|serupa|silam|sejarah|tahun lalu|tahun sebelumnya|bulan lalu"
#: words that say that a toll is higher than one told before, and that one is no longer the last
RISING = frozenset("bertambah meningkat naik menjadi kini terus".split())
RISEN = frozenset("semula sebelumnya awalnya sempat tadinya sementara".split())
