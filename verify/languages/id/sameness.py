"""Indonesian: words by which two sentences say the same, or not the same (see `verify/wording.py`, `verify/slots/`)."""

#: words that carry no content of their own beside a value: being, having, amounting to, links and time words
LIGHT_WORDS = frozenset(
    """ada adanya terdapat memiliki dimiliki miliki mempunyai punya adalah ialah merupakan menjadi jadi berjumlah jumlah jumlahnya
    sebanyak sebesar mencapai capai sejumlah suatu sebuah seorang para sang si hanya cuma sekadar baru saja sudah telah pernah masih
    juga pun yaitu yakni sekitar lebih kurang dari hingga sampai sejak semenjak selama sepanjang tahun tanggal hari bulan minggu
    pekan abad pukul jam saat ketika waktu kala yang dan di ke dengan untuk oleh pada dalam bahwa ini itu tersebut tadi ia dia
    mereka nya usia umur berusia berumur usianya umurnya mendapat mendapatkan menerima diberikan dikabarkan dilaporkan melaporkan disebutkan tercatat mencatat dicatat digunakan dipakai
    sejauh seluas setinggi sepanjang seberat sedalam selebar dulu dahulu sebagai karena sebab serta atau lalu kemudian setelah sebelum usai antara tentang terhadap bagi secara agar maka
    namun tetapi tapi sedangkan sementara maupun bisa dapat mampu mulai lagi sekali pula salah tiap setiap per secara sendiri
    lain lainnya sebelumnya akhirnya terakhir sekarang kini setidaknya sedikitnya paling hampir kira-kira
    padahal meski meskipun walau walaupun jika bila apabila kalau seperti bahkan apalagi kepada tanpa adapun sangat amat cukup memang ternyata
    sambil sehingga supaya demikian begitu hal
    dilakukan melakukan berada tepat tepatnya kami kita kata ujar tutur ucap jelas ungkap menurut katanya ujarnya""".split()
)
#: words that only classify what is counted
COUNTERS = frozenset("orang jiwa buah unit ekor lembar butir biji batang lain di yang dari dan".split())
#: words behind a number that make it a part of something
PARTITIVES = frozenset({"dari"})
#: words before a value that make it a bound of something → class
VALUE_LINKS = {
    "sejak": "from", "semenjak": "from", "mulai": "from", "hingga": "until", "sampai": "until", "sebelum": "before", "setelah": "after",
    "sesudah": "after", "usai": "after", "pasca": "after", "menjelang": "before",
}  # fmt: skip
#: words for a place in an order or a numbered part, before a bare figure
ORDER_WORDS = frozenset(
    """posisi peringkat ranking urutan nomor season musim edisi seri bab pasal ayat babak level kelas grade gelombang jilid volume episode
    putaran ronde set lap tikungan tahap halaman pertemuan sesi angkatan periode""".split()
)
#: what stands between the ends of a range
RANGE_LINKS = frozenset({"-", "–", "—", "hingga", "sampai", "s/d"})
#: what stands between two days that belong together
AND_LINKS = frozenset({"dan"})
#: words that speak of another occasion, or of each of several
OCCASIONS = frozenset(
    "sekarang kini masih kembali pernah lagi juga lain lainnya berikutnya setiap tiap masing-masing per selain".split()
)
#: those among them that only add something to what is said, or to when
ADDING = frozenset("juga pernah selain lain masing-masing".split())
#: words by which an article goes on to another time, thing or state of affairs
TURNS = frozenset(
    """sebelumnya semula awalnya mulanya tadinya kemudian selanjutnya berikutnya sementara sedangkan adapun lainnya juga masing-masing kembali lagi
    kini sekarang lalu bertambah berkurang meningkat menurun naik turun""".split()
)
#: words that bound a value they need not stand beside
BOUNDS = {
    "setidaknya": "at-least", "sedikitnya": "at-least", "setidak-tidaknya": "at-least", "minimal": "at-least", "minimum": "at-least",
    "maksimal": "at-most", "maksimum": "at-most",
}  # fmt: skip
#: words shortly before a value that it falls short of
SHORT_OF = frozenset("mendekati mendekat hampir nyaris kurang menuju".split())
#: stems that say the opposite of each other
OPPOSITES = (
    "naik tingkat tambah lonjak | turun kurang susut merosot melorot anjlok", "kuat | lemah", "menang | kalah", "buka | tutup", "cepat percepatan | lambat perlambatan",
    "besar | kecil", "tinggi | rendah", "banyak | sedikit", "hidup | mati tewas meninggal wafat", "untung laba | rugi", "surplus | defisit",
    "positif | negatif", "negeri | swasta", "lelaki pria laki-laki | perempuan wanita", "ekspor | impor", "maju | mundur", "tua | muda",
    "sulit sukar | mudah gampang", "dukung setuju terima | tolak tentang", "jual | beli", "masuk | keluar", "panas hangat | dingin sejuk", "utara | selatan",
    "timur | barat", "pertama | terakhir", "inflasi | deflasi", "legal | ilegal", "aman | bahaya", "gagal | hasil berhasil", "kaya | miskin", "panjang | pendek",
    "mulai | akhir selesai", "resmi | ilegal", "mahal | murah", "luas | sempit", "berat | ringan", "benar | salah", "sehat | sakit",
)  # fmt: skip
#: words that deny what they stand before
DENIALS = frozenset("tidak bukan belum batal gagal urung tak nggak enggak gak tidaklah bukanlah jangan".split())
#: beginnings of verbs in the passive, and in the active
VOICES = (("di",), ("me",))
#: what befell those whom a toll counts
TOLLS = frozenset(
    "tewas meninggal wafat luka terluka cedera hilang mengungsi pengungsi korban terinfeksi terjangkit terpapar positif".split()
)
#: words that weigh one thing against another
COMPARING = frozenset({"daripada", "ketimbang", "dibanding", "dibandingkan"})
#: words behind these that take the denial back, or leave it open how much is denied
NO_DENIALS = frozenset(
    """hanya saja cuma sekadar lain ayal urung jarang heran satu-satunya banyak semua seluruh seluruhnya selalu sepenuhnya terlalu begitu
    seberapa""".split()
)
#: words that suppose what they stand before
HYPOTHESES = frozenset("jika apabila bila kalau seandainya andai seandainya target menargetkan ditargetkan".split())
#: words that say the same beside a value, one group a line; the stem of a word counts
SYNONYMS = (
    "tewas meninggal wafat gugur mati korban-jiwa",
    "luka cedera terluka",
    "gelar selenggara helat adakan laksana langsung adakannya diadakan",
    "usia umur",
    "dirikan bangun bentuk didirikan",
    "rilis terbit luncur keluar tayang",
    "selesai akhir tuntas rampung tamat",
    "penduduk warga orang jiwa populasi masyarakat manusia",
    "pakai guna pergunakan",
    "jarak jauh letak",
    "raih peroleh dapat menang rebut dapatkan",
    "sebut kata ucap tutur ungkap jelas terang papar ujar nyata lapor",
    "polisi kepolisian aparat",
    "lelaki pria laki-laki",
    "perempuan wanita",
    "dokter dr",
    "ikut ikuti serta partisipasi",
    "mobil kendaraan",
    "film movie",
    "lagu single singel",
    "juara kampiun",
    "rumah hunian tempat-tinggal",
    "tingkat lantai",
    "tiba datang sampai",
    "nikah kawin",
    "beli borong",
    "harga tarif biaya banderol nilai",
    "habis ludes",
    "buat produksi bikin cipta ciptakan",
    "kota kotamadya",
    "saluran channel kanal",
    "diri terdiri bagi terbagi atas",
    "pertama perdana",
    "anggota personel personil",
    "siswa murid pelajar",
    "pemilu pemilihan",
    "presiden kepala-negara",
    "pindah hijrah alih",
    "tangkap bekuk ringkus ciduk cokok",
    "curi gasak maling gondol",
    "bakar lalap hangus",
    "rendam banjir genang",
    "kunjung sambang lawat",
    "temu jumpa",
    "teken tandatangan",
    "tunjuk angkat lantik",
    "kalahkan tundukkan taklukkan tumbangkan bekap",
    "laga tanding pertandingan duel",
    "tim kesebelasan skuad regu",
    "lomba kompetisi turnamen ajang kejuaraan",
    "piala trofi",
    "uang dana duit",
    "gaji upah",
    "vonis hukum",
    "penjara bui kurung",
    "wilayah daerah kawasan area",
    "tinggal mukim huni diam",
    "baru anyar",
    "ayah bapak",
    "wartawan jurnalis pewarta",
    "ponsel handphone",
    "saksikan tonton",
    "minum tenggak",
    "gelontor kucur",
    "pegawai karyawan pekerja",
    "tanah lahan",
    "pinjam utang",
    "kapal perahu",
    "gempa lindu",
    "pesta perayaan",
    "tempuh jalani",
    "cetak lesak",
)
