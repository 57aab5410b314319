"""Indonesian: what the figures of a sentence have to do with each other; see `checks/phrases.py` for how a phrase is written."""

#: Words that a phrase of `SUMS` names in braces.
SUM_WORDS: dict[str, str] = {
    "up": """naik|meningkat|bertambah|tumbuh|melonjak|melambung|melesat|membengkak|kenaikan|peningkatan|pertumbuhan|lonjakan
        |lebih tinggi|lebih besar|lebih banyak|lebih mahal|dinaikkan|menaikkan|terkerek|mengerek|menanjak|melebar|menebal|bertumbuh|terangkat
        |ditambah|menambah|ditingkatkan|meningkatkan|diperluas|diperpanjang|terdongkrak|mendongkrak|membubung""",
    "down": """turun|menurun|berkurang|merosot|anjlok|menyusut|susut|terjun|jatuh|penurunan|pengurangan|lebih rendah|lebih kecil
        |lebih sedikit|lebih murah|terpangkas|dipangkas|memangkas|menurunkan|diturunkan|melorot|terkoreksi|berkurangnya|dipotong|terpotong|merugi
        |dikurangi|mengurangi|ditekan|menekan|kehilangan|terjerembap|ambles|melandai|menciut|mengempis""",
    "either": "menguat|melemah|terapresiasi|terdepresiasi",
    "by": r"(?: (?:sebesar|sebanyak|mencapai|hingga|sampai|setinggi|senilai|sejumlah|menjadi))?",
    "to": r"(?:menjadi|jadi|ke)(?: (?:sebesar|sebanyak|sekitar|senilai|hanya))?",
    "links": r"(?: (?:,|dan|lalu|atau|yang|pada|di|tahun|lalu|ini|itu|per|tersebut|dari|periode|sama|kuartal|\w+-\w+|<[yo]\d+>))*",
    "noun": r"(?: (?!sementara|sedangkan|namun|tetapi|adapun|dengan|dan |dari )[^ <,;.()]+){0,3}",
    "than": "dari|dibanding|dibandingkan|dibandingkan dengan|dibanding dengan|ketimbang|daripada",
    "times": r"kali(?: lipat)?(?:nya)?",
    "from": r"""(?<=[^\s“"] )dari|^ ?["“]? ?dari(?=.* (?:menjadi|jadi|kini|sekarang|tinggal|ke) )""",  # `Dari Rp 6 miliar, …` is a whole
    "near": r"(?: [^ <;,]+){0,6}",
    "total": r"(?:total|totalnya|seluruhnya|keseluruhan|jumlahnya|sehingga total)",
}
#: What the figures of a sentence have to do with each other: phrases around figures, `{role:kinds}` each, kinds being m money, c count,
#: q measure, p per cent, d length of time; `…` is up to six words without a figure.
SUMS: dict[str, tuple[str, ...]] = {
    "percent-change": (
        "{change}{by} {p:p} …dari …{a:mcqp} …{to} {b:mcqp}",
        "{change}{by} {p:p} {to} {b:mcqp} …dari …{a:mcqp}",
        "dari {a:mcqp} (?:(?:[^ <;]+|<[yo]\\d+>) ){0,8}?{change}{by} {p:p} {to} {b:mcqp}",
        "(?:dibanding|dibandingkan) …{a:mcqp} …{b:mcqp}{noun} (?:atau|,) {change}{by} {p:p}(?! dari)",
        "dari …{a:mcqp} …{to} {b:mcqp} …(?:{change}{by}|atau{by}|[(]) {p:p}(?! dari)",
        "{b:mcqp}{noun}{links} {change}{by} {p:p}{links} (?:{than}) (?:(?:[^ <;,]+|<[yot]\\d+>) ){0,6}{a:mcqp}",
        "{a:mcqp}{links} {change}{by} {p:p}{links} {to} {b:mcqp}",
    ),
    "difference": (
        "{change}{by} {d:mcqp}(?! kali) …dari …{a:mcqp} …{to} {b:mcqp}",
        "{b:mcq}{noun}{links} {change}{by} {d:mcq} (?:{than}) …{a:mcq}",
        "dari …{a:mcqp} …{to} {b:mcqp} …(?:{change}{by}|atau {change}{by}) {d:mcqp}(?! dari| kali)",
        "{a:mcq} …{b:mcq} …(?:selisih|selisihnya|terpaut|berselisih){by} {d:mcq}",
    ),
    "direction": ("{change}(?! (?:peringkat|posisi|urutan)) …dari …{a:mcqp} …{to} {b:mcqp}", "{change} {to} {b:mcqp}{noun} dari {a:mcqp}"),
    "ratio": (
        "{b:mcqp}{noun}{links} (?:{change}{by} )?{k:c} {times} (?:lebih \\w+ )?(?:{than}) …{a:mcqp}",
        "dari …{a:mcqp} …{to} {b:mcqp} …(?:atau|{change}){by} {k:c} {times}",
        "{change}{by} {k:c} {times} …dari …{a:mcqp} …{to} {b:mcqp}",
        "berlipat(?: ganda)?(?: menjadi)? {k:c} (?:{times} )?(?:, )?dari …{a:mcqp} …{to} {b:mcqp}",
        "{a:mcqp}{links} …{k:c} {times} …atau {b:mcqp}",
    ),
    "product": (
        "{n:cd} …masing-masing{by} {u:mcq} …{total}{by} …{t:mcq}",
        "{t:mcq} …(?:untuk|kepada|bagi) {n:c} …masing-masing{by} {u:mcq}",
        "{n:c} [^ <]+ x {u:mcq} = {t:mcq}",
    ),
    "average": (
        "{t:mcq} …(?:untuk|kepada|bagi|dalam|selama|oleh) {n:cd} …rata-rata{by} {u:mcq} (?:per|setiap|tiap)",
    ),
    "share": (
        "{x:mcq} …(?:atau|[(]){by} {p:p} [)]? ?dari{near} {w:mcq}",
        "{p:p} …(?:atau|[(]){by} {x:mcq} [)]? ?dari{near} {w:mcq}",
        "{x:mcq} dari …{w:mcq} …(?:atau|[(]){by} {p:p}(?! dari)",
        "(?:terhadap|melibatkan|diikuti) {w:c} (?:[^ <;,.]+ ){1,8}{x:c}{noun} ,? ?(?:atau|[(]){by} {p:p}(?! dari)",
        "dari …{w:mcq}{noun} , …{x:mcq} …(?:atau|[(]){by} {p:p}(?! dari)",
    ),
    "since": (
        "{y:y} (?:, atau|atau|[(]|,) (?:sekitar |tepatnya )*{n:y}",
        "(?:dibangun|dibuat|diresmikan|berdiri|didirikan|dibuka|diluncurkan|beroperasi) (?:[^ <]+ ){0,4}{y:y} ,? ?(?:sehingga|jadi|artinya|berarti) (?:(?:[^ <]+|<y\\d+>) ){0,3}{n:da}",
        "sejak {y:y} (?:atau|[(]|,) (?:sudah |telah |selama |sekitar )*{n:d}(?! (?:-|kemudian|setelah|sebelum|pertama|terakhir))",
        "{n:y} (?:,|[(]|atau|yakni|yaitu|pada|tepatnya|tepatnya pada|, pada|, tepatnya pada|, tepatnya) (?:tahun )?{y:y}",
        "(?:sudah|telah) …{n:d} …sejak {y:y}",
    ),
    "anniversary": (
        "(?:hut|ulang tahun|hari jadi|milad|dies natalis) …{n:od} …(?:(?:berdiri|didirikan|lahir|dibentuk)(?: [a-z]+){0,3}|sejak) {y:y}",
        "(?:berdiri|didirikan|lahir|dibentuk) (?:[^ <]+ ){0,3}{y:y} ,? ?(?:[^ <;]+ ){0,5}(?:hut|ulang tahun|hari jadi|milad|dies natalis) (?:[^ <]+ ){0,2}{n:od}",
        "(?:peringatan|memperingati) {n:d} …(?:pada|tahun) {y:y}",
    ),
    "born": (
        "(?:berdiri|didirikan|lahir|kelahiran) …{y:y} …(?:kini|sekarang|saat ini) {g:ad}",
        "(?<!pada )(?<!saat )(?<!sejak )(?<!di )(?<!ketika ){g:ad} [),]? ?(?:[^ <]+ ){0,3}(?:lahir|kelahiran) (?:[^ <]+ ){0,6}{y:y}",
        "(?:lahir|kelahiran) (?:[^ <]+ ){0,6}{y:y} [(,] ?(?:kini |sekarang )?{g:ad}",
        "(?:lahir|kelahiran) (?:[^ <]+ ){0,6}{y:y} …(?:kini|sekarang|saat ini) {g:ad}",
    ),
    "length": (
        "{a:yt} (?:-|–|hingga|sampai|sampai dengan|s/d) {b:yt} selama {n:d}",
        "{n:d} (?:beruntun |berturut-turut |penuh )?[(,] ?(?:dari |sejak |periode |mulai |pada |yakni |yaitu )*{a:yt} (?:-|–|hingga|sampai|sampai dengan|s/d) {b:yt}",
        "(?:selama )?{n:d} (?:dari|sejak|mulai|pada) {a:yt} (?:-|–|hingga|sampai|sampai dengan|s/d) {b:yt}",
        "(?:dari |sejak |mulai |pada ){a:yt} (?:-|–|hingga|sampai|sampai dengan|s/d) {b:yt} (?:,|[(]|atau|, atau) (?:selama |total |sekitar )*{n:d}",
    ),
    "journey": (
        "(?:berangkat|bertolak|lepas landas|tinggal landas) (?:(?!tiba|mendarat|sampai|keesokan|esok|besok)[^ <;]+ ){0,6}{a:t} (?:(?!keesokan|esok|besok|hari)[^ <;]+ ){0,6}(?:tiba|mendarat|sampai) (?:(?!keesokan|esok|besok|hari)[^ <;]+ ){0,6}{b:t}(?! (?:[(] [^)]* [)] )?(?:[(] )?(?:<y|hari|keesokan|esok|besok|dini))",
    ),
    "rest": ("{p:p} [^<]* sisanya …{r:p}", "{p:p} [^<]* {r:p} sisanya"),
}  # fmt: skip
#: Words that are a multiple themselves, see the English table; Indonesian says a number (`dua kali lipat`).
MULTIPLES: dict[str, tuple[str, str]] = {}
MULTIPLE_PHRASES: tuple[str, ...] = ()
MULTIPLE_MORE = "lebih dari"
MULTIPLE_LESS = "hampir|sekitar"
#: Words before and between the ends of a change.
CHANGE_FROM = frozenset({"dari"})
CHANGE_TO = frozenset({"menjadi", "jadi", "ke"})
#: One of these words stands in a sentence that such a phrase may be in.
SUM_CUES: dict[str, tuple[str, ...]] = {
    "percent-change": (" dari ", " dibanding", " menjadi ", " ketimbang "), "difference": (" dari ", " selisih", "terpaut", "berselisih"),
    "direction": (" dari ",), "ratio": (" kali", "berlipat"), "product": ("masing-masing", " x "), "average": ("rata-rata",),
    "share": (" dari ", "terhadap", "melibatkan", "diikuti"), "rest": (" sisanya",), "since": ("sehingga", "jadi ", "artinya", "berarti", "> (", "> ,", "> atau", "sejak", "> yakni", "> yaitu", "tepatnya", "> pada"),
    "anniversary": ("hut ", "ulang tahun", "hari jadi", "milad", "dies natalis", "peringatan"), "born": ("lahir", "kini", "sekarang", "saat ini"), "length": (" - ", "–", "hingga", "sampai", "s/d"),
    "journey": ("berangkat", "bertolak", "landas"),
}  # fmt: skip
#: Three figures in free order (`checks/frames.py`): for each relation phrases that must all stand in the sentence, and words that
#: begin another clause.
FRAMES: dict[str, tuple[str, ...]] = {
    "ratio": ("{k:c} kali (?:[a-z]+ (?:lama|biasa|awal|semula|sebelumnya|normal|serupa)|lipat|lebih|dari|dibanding|luas|nilai|harga|hari|kapasitas|kemampuan|jumlah|pokok|rata-rata)|{change}{amid} {k:c} kali", "dari|dibanding|dibandingkan|daripada|ketimbang|kali lipat|harga|biasa|semula|sebelumnya|lama|awal|pokok|luas|kemampuan|kapasitas"),
    "difference": (
        "(?:{change}|selisih|selisihnya|unggul|terpaut|lebih [a-z]+|tersisa|sisa|tinggal|tambahan|jarak [a-z]+ [a-z]+){amid} {d:mcqd}(?! dari (?!semula|sebelumnya))",
        "(?:dari|dibanding|dibandingkan|daripada|ketimbang|semula|sebelumnya|tadinya|kemarin|tahun lalu|berbanding|sedangkan|yakni|yaitu|atas|{word})",
    ),
    "percent-change": (
        "(?:{change}){amid} {p:p}",
        "(?:{from}|dibanding|dibandingkan|daripada|ketimbang|semula|sebelumnya|tadinya|kemarin|bila|tahun lalu|pekan lalu) …{a:mcq}",
    ),
    "share": ("(?:dari|antara|total|totalnya|target|menargetkan|milik|keseluruhan){near} {w:mcq}", "(?:atau|[(]|yakni|yaitu|setara|hanya|sebesar|sekitar|sebanyak|porsi|itu|,) (?:[^ <]+ ){0,3}{p:p}|{p:p} (?:[^ <]+ ){0,2}(?:atau|yaitu|yakni|dari)"),
    "average": ("rata-rata|rata-ratanya|rerata",),
    "product": (
        "masing-masing|per|setiap|tiap|seharga|berkapasitas|berisi",
        "total|totalnya|seluruhnya|keseluruhan|sehingga|berarti|cukup untuk|dibutuhkan|menjadi|atau",
    ),
}  # fmt: skip
FRAME_WALLS = "sementara|adapun|namun|tetapi|meski|meskipun|walau|walaupun|serta|kecuali|minimal|maksimal"
#: Words before a whole: two figures behind one cannot be part and whole.
FRAME_WHOLE = "dari"
FRAME_BEFORE = "tahun lalu"
FRAME_EACH = "per|setiap|tiap|sehari|seminggu|sebulan|setahun|sejam|seorang"
FRAME_FILL = r"(?: (?:sebesar|sebanyak|senilai|sejumlah|sekitar|setinggi|hampir|ada|suara|keduanya|secara|total|itu))*"
#: Words beside the rates of currencies, which fall as their numbers rise.
RATED = "rupiah dollar dolar yen euro yuan ringgit kurs"
#: Words for lengths of time that an average may be taken over.
PER_TIME: dict[str, str] = {
    "day": "hari|sehari|harian", "week": "minggu|seminggu|pekan|sepekan", "month": "bulan|sebulan|bulanan",
    "year": "tahun|setahun|tahunan", "hour": "jam|sejam", "minute": "menit|semenit", "decade": "dekade", "century": "abad",
}  # fmt: skip
#: Words before the parts of a whole, all of them; and words before some of them.
PARTS_ALL = "terdiri dari|terdiri atas|terdiri|dengan rincian|rinciannya|perinciannya|dengan komposisi|yakni|yaitu|meliputi|berupa|terbagi atas|terbagi dalam|mencakup|:"
#: Two sorts of which everybody is one: all of a number of people (`checks/parts.py`).
EVERYBODY = (
    "laki-laki|lelaki|pria|putra|siswa/perempuan|wanita|putri|siswi",
    "penumpang/awak|kru|awak kapal|awak kabin",
)
#: Words between the items of a list, and words before a list that is not complete.
TIMES_PAID = "kali|tahap|termin|bagian"
LIST_JOINTS = ", dan|, serta|,|dan|serta"
LIST_OPENERS = "yakni|yaitu|adalah|ialah|terdiri dari|terdiri atas"
EACH = "masing-masing|setiap|tiap|per"
LIST_PARTIAL = "antara lain|di antaranya|diantaranya|termasuk|seperti|misalnya|salah satunya"
#: Parts that cannot overlap (`checks/exceeding.py`): words of a pair, things of which one is had by one alone; words around the parts.
HALVES = (
    "laki-laki|lelaki|pria|putra/perempuan|wanita|putri",
    "dewasa/anak-anak|anak|balita",
    "selamat/tewas|meninggal",
    "negeri/swasta",
)
DISJOINT = ("suara", "kursi", "medali")
NUMBERING = "berjumlah|beranggotakan|berkekuatan"
OF_THEM = "di antaranya|diantaranya|di antara mereka"
OF_WHOM = "di antaranya|diantaranya|di mana"
OUT_OF = "dari|dari total|dari sebanyak"
AND = "dan|serta|sedangkan|sementara"
PLACED_BY = "di|dari|untuk|pada|lewat|dalam"
PEOPLE = "orang|peserta|penumpang|anggota|korban|tersangka|siswa|warga|atlet|pelamar|karyawan|pegawai|pemain|penonton|saksi|tahanan|narapidana|pengungsi|mahasiswa|guru|pekerja|jemaah|pasien"
#: Medals in their order, the word for all of them, and words before a whole that follows its parts.
MEDALS = ("emas", "perak", "perunggu")
MEDAL = "medali"
TOTALLED = "total|totalnya|jumlahnya|jumlah seluruhnya|seluruhnya|sehingga total|sehingga totalnya|dengan total|atau total|sehingga seluruhnya"
IN_ALL = "total|seluruhnya|keseluruhan"
#: Words between a figure and its conversion.
SAME_AMOUNT = (
    r"\(|atau|setara|sama dengan|sekitar|dengan|kurang lebih|senilai|sebesar|lebih dari|hampir|=|/|,|kira-kira"
)

#: What must stand twice in an article, and a sentence that says of somebody or something that it is the most of its kind in a place.
MOST = (r"ter[a-z]{3,} di [A-Zd]", r"pertama di [A-Zd]")
SUPERLATIVE = (
    r"(?P<who>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,4}) (?:adalah|merupakan|menjadi|ialah) (?P<what>[a-z]+(?: [a-z]+)?) "
    r"(?:yang )?(?P<most>ter[a-z]{3,}|pertama) di (?P<where>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?|dunia)"
)
#: what may stand between somebody and an age
AGE_LINKS = frozenset("yang kini berusia berumur usia umur".split())
