"""Indonesian: what the checks know of words."""

#: words that a pattern steps over, words that no gap of a pattern crosses, and those that stand for a person
FILLERS = frozenset(
    "tersebut itu ini telah sudah sebanyak mr mrs ms pak bu bapak ibu tuan nyonya sang si adalah yakni yaitu pun".split()
)
#: words before the outlet that a report is taken from
OUTLET_CUES = frozenset("dikutip dilansir mengutip melansir disadur diberitakan dilaporkan dirilis oleh".split())
NEGATIONS = frozenset("tidak bukan belum batal tanpa gagal urung".split())
PRONOUNS = frozenset("ia dia beliau".split())
#: what stands between two parties, and verbs of one party to another with what leads to the second
JOINERS = frozenset("dan dengan serta maupun & melawan versus vs".split())
OPPOSERS = frozenset(
    "menyuplai memasok mengirim mengirimkan memberi memberikan menjual menyediakan menyerahkan membantu mendukung melawan "
    "menyerang menginvasi memerangi mengancam menuduh menuding menyalahkan menemui menjamu menyambut menghadapi".split()
)
TOWARDS = frozenset("ke kepada bagi untuk terhadap melawan dengan".split())
LEADERS = frozenset("pemimpin presiden raja ratu sultan kanselir kaisar penguasa".split())
INSIDE = frozenset(("di",))
PLACE_PREPOSITIONS = frozenset("di ke dari".split())
#: words that bend what they stand before: word → (family, class); see verify/checks/drift.py
OPERATORS: dict[str, tuple[str, str]] = {
    "diketahui": ("certainty", "known"),
    "terbukti": ("certainty", "known"),
    "dipastikan": ("certainty", "known"),
    "diperkirakan": ("certainty", "supposed"),
    "diduga": ("certainty", "supposed"),
    "diyakini": ("certainty", "supposed"),
    "dianggap": ("certainty", "supposed"),
    "disebut": ("certainty", "supposed"),
    "dikabarkan": ("certainty", "supposed"),
    "dituduh": ("certainty", "accused"),
    "dituding": ("certainty", "accused"),
    "disangkal": ("certainty", "denied"),
    "dibantah": ("certainty", "denied"),
    "telah": ("aspect", "done"),
    "sudah": ("aspect", "done"),
    "sedang": ("aspect", "going on"),
    "tengah": ("aspect", "going on"),
    "akan": ("aspect", "to come"),
    "berencana": ("aspect", "to come"),
    "perlu": ("aspect", "needed"),
    "harus": ("aspect", "needed"),
    "belum": ("aspect", "not yet"),
    "kedua": ("extent", "both"),
    "salah satu": ("extent", "one of them"),
    "semua": ("extent", "all"),
    "seluruh": ("extent", "all"),
    "sebagian": ("extent", "some"),
}
#: words that say a day or hour is that of another place: its date may differ by one
LOCAL_WORDS = frozenset("setempat lokal".split())
#: words between an operator and the word it bends
LINKING_WORDS = frozenset("bahwa yang mr mrs ms pak bu dari oleh untuk dalam secara para".split())
#: offices of which nobody has two, and words of which two stand in an article that names two of these
SINGLE_OFFICES = ("menteri", "gubernur", "bupati", "wali kota", "walikota")
#: heads of places, each place has one: office → its kind
HEADS_OF_PLACES = {
    "presiden": "presiden",
    "gubernur": "gubernur",
    "bupati": "bupati",
    "wali kota": "wali kota",
    "walikota": "wali kota",
}
RANK_HINTS = ("Wakil", "Presiden", "Menteri", "Gubernur", "Bupati", "Wali")
#: words before a title that make it the place below, and words of sentences in which an office changes hands
DEPUTIES = ("wakil",)
OFFICE_CHANGES = (
    "menjadi|kini|sebelumnya|dilantik|melantik|menggantikan|digantikan|mengganti|pengganti|menjabat|jabatan|mantan|eks|bekas|pernah|calon|bakal|"
    "pencalonan|cawapres|capres|terpilih|periode|semula|(?<!terlebih )dulu|(?<!terlebih )dahulu|merangkap|mundur|diangkat|pelaksana|plt|pejabat|kandidat|pasangan|duet|pilkada|"
    "pemilu|silam|kemudian|(?:saat|ketika|waktu|kala|masa) (?:itu|masih|menjadi|menjabat)|masih"
)
#: words of speaking that name no day by themselves
DEICTIC_VAGUE = frozenset("tadi nanti".split())
