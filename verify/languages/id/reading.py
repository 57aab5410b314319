"""Indonesian: sentences, and the furniture of a page."""

#: Common words that no other language here has: where one stands, no more need be asked.
TELLTALES = "yang dan dengan untuk"
#: Words after which a stop ends no sentence: titles, ranks, addresses, forms of business.
ABBREVIATIONS = """dr drs dra ir prof hj kh kh tgh tn ny sdr sdri bpk ust jl jln gg rp kec kab prov komjen irjen brigjen mayjen
    letjen jend laks kombes sp akbp akp iptu ipda aiptu aipda bripka briptu pol purn inf kav arm czi mar marsda marsma laksda
    laksma letkol kolonel kapt serda serma sertu ph se sh st pt cv ud st sto muh moh mohd ahm abd tlp telp
    a.n u.p c.q s.d d.a vs mr mrs ms"""
#: Words beside a stop that ends no sentence if a small letter follows: abbreviations, parts of addresses.
OPEN_ABBREVIATIONS = (
    "dll dsb dst dkk tsb yth ybs hlm tgl thn jml ttd kab prov kel kec spt dgn tbk com co id net org www"
)
#: Words after which a stop ends no sentence if a number follows.
NUMBER_ABBREVIATIONS = (
    "no nomor hal hlm ps pasal ay kol vol jan feb mar apr jun jul agu ags agt sep sept okt nov des pkl thn tgl"
)
#: Words before a single capital letter that is a mark and no initial: `vitamin C.`, `Grup B.`
LETTERED = "berinisial inisial vitamin grup kelas blok tipe type seri zona gedung pintu gerbang golongan gol hepatitis plan rencana opsi nilai huruf sim"
#: Words that no heading ends with, and that headings leave without a capital.
SMALL_WORDS = """di ke dari pada dan atau yang untuk dengan dalam oleh akan telah sudah ini itu ia dia mereka kami kita saya
    karena namun tetapi tapi jika bila kalau saat ketika setelah sebelum selain menurut sementara sejak hingga sampai tidak
    bukan juga adalah ialah para sebuah seorang suatu tersebut antara agar bahwa sebagai secara serta maka lalu kemudian bagi
    terhadap tentang tanpa usai sambil seraya guna demi atas bawah lewat melalui bisa dapat harus masih hanya lebih"""
#: Function words that begin a sentence but hardly ever a name: a capital on one in mid-sentence is a restart.
RESTARTS = (
    "Di Pada Dia Ia Mereka Kami Ini Itu Namun Tetapi Ketika Setelah Sebelum Menurut Sementara Sejak Selain Sebaliknya"
)
#: Titles that stand before a name and may begin a clause.
CLAUSE_TITLES = "Mr Mrs Ms Pak Bu Bapak Ibu"
#: Words behind a noun that make it known: a capital on the noun before them is a restart, not a name.
POINTERS = "ini itu tersebut"
#: Words before the title of a work.
WORKS = "film lagu novel buku album acara program sinetron serial drama puisi lukisan majalah judul berjudul bertajuk tema bertema rubrik kolom"
#: Prepositions of place.
PLACES = "di ke dari dekat depan dalam"
#: Words before a name that is told as the wrong one: `Siti, bukan Sitti`.
DISOWNED = "bukan tertulis ditulis"
#: Words of a sentence that tells another event than the one before, or several together.
OTHER_EVENT = (
    "(?:menit|jam|hari|pekan|minggu|bulan|tahun) (?:kemudian|berikutnya|setelahnya|sebelumnya|lalu)|terpisah|"
    "(?:perkara|kasus|peristiwa|insiden|kejadian|kecelakaan|kebakaran|ledakan|serangan|razia|gempa) (?:lain|lainnya|pertama|kedua|ketiga|serupa)|"
    r"dari (?:dua|tiga|empat|lima|enam|tujuh|\d+) (?:perkara|kasus|peristiwa|laporan|lokasi|tempat)|dalam (?:perkara|kasus)|"
    "(?:lokasi|tempat) (?:lain|berbeda)|selanjutnya"
)
#: The shape of a verb, and particles that stand before one.
VERB = r"(?:me[mnlrwy]|ber|di|ter)[a-z]{3,}|akan|telah|sudah|sedang|masih|tidak|belum|kemungkinan"
#: Words that put a clause below another: what stands behind one is no sentence of its own.
SUBORDINATE = (
    "yang bahwa ketika saat karena jika bila sehingga agar supaya setelah sebelum sejak meski walau sambil sebab kata"
)
#: First words of lines that are the page's and not the article's.
NAVIGATION = """Baca juga|Baca pula|Baca selengkapnya|Baca|Lihat juga|Lihat video|Lihat foto|Simak juga|Simak video|Simak|Tonton juga
    |Tonton|Video pilihan|Foto pilihan|Pilihan redaksi|Pilihan editor|Artikel terkait|Berita terkait|Berita lainnya|Topik|Tag
    |Tags|Bagikan|Lanjutkan membaca|Scroll ke bawah untuk melanjutkan|Gulir untuk melanjutkan|Ikuti kami|Gambas|Halaman selanjutnya|Iklan|Beranda|Selanjutnya|Link berita"""
#: Words before the name of who wrote, edited or photographed.
BYLINE = """Oleh|Peranan|Penulis|Reporter|Wartawan|Pewarta|Editor|Redaktur|Kontributor|Koresponden|Laporan wartawan|Penyunting
    |Pelaporan tambahan oleh|Laporan tambahan oleh|Sumber berita|Sumber"""
#: Words before the credit of a picture.
CREDIT = "Foto|Sumber gambar|Keterangan gambar|Keterangan foto|Dok|Dok pribadi|Ilustrasi|Kredit|Sumber foto|Istimewa|Foto oleh"
#: `27 menit yang lalu`: units and what follows them; it gives no date.
AGO = r"(?:detik|menit|jam|hari|pekan|minggu|bulan|tahun) (?:yang )?lalu"
#: Words before the time of publication.
PUBLISHED = "Diterbitkan pada|Diterbitkan|Dipublikasikan|Diperbarui|Diupdate|Terbit|Tayang|Dibuat|Update|pada"
#: Measures that go with an adverb of size; without a number between, the number is missing: `setinggi meter`.
SIZES = "setinggi sepanjang seberat selebar sedalam sejauh seluas setebal sebesar selama seharga berjarak berukuran berkecepatan"
MEASURES = """meter kilometer km sentimeter cm milimeter mm mil kaki inci kilogram kg gram ton kuintal liter hektare hektar ha
    derajat persen rupiah dolar euro"""
#: Words that are written twice with a blank in good copy.
DOUBLED = "dan lain"
#: What stands between the halves of a reduplicated word, where the language forms words so.
REDUPLICATION = "-"
