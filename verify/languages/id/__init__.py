"""Indonesian: word tables and message texts, nothing else.

Every table is a literal; `overlay.SETTINGS` says which of them a desk can override (docs/values.md). Keys are folded (lower case); a key with a capital letter
is tried first and matches as written (`Minggu` the day, `minggu` the week). Numbers are strings or integers, never floats.
"""

from verify.languages.id.arithmetic import *  # noqa: F403
from verify.languages.id.holidays import *  # noqa: F403
from verify.languages.id.measures import *  # noqa: F403
from verify.languages.id.numbers import *  # noqa: F403
from verify.languages.id.sameness import *  # noqa: F403
from verify.languages.id.times import *  # noqa: F403
from verify.languages.id.words import *  # noqa: F403

CODE = "id"
NAME = "bahasa Indonesia"

# --- values: conventions ----------------------------------------------------------------------------

DECIMAL = ","  # the mark before decimals; the other one groups thousands
GROUPED = False  # copy also counts with four bare digits
DATE_ORDER = "dmy"  # what 4/5/2024 is likely to mean
MONTH_FIRST = False  # is `Juni 19` a way to write the 19th?

# --- values: the rest -------------------------------------------------------------------------------

#: words that look ahead to an event, and words that end their reach
FORECASTS = frozenset("akan diperkirakan dijadwalkan direncanakan rencananya bakal diagendakan dijadwal".split())
FORECAST_WALLS = frozenset(
    """, ; : " “ ” ( yang bahwa sejak setelah sesudah hingga sampai ketika saat seperti sebagaimana karena usai per dari
    menyusul berdasarkan sebelum dan tetapi namun tadi lalu dengan tentang tidak belum semula
    awalnya""".split()
)
#: words beside a duration that make it end now
UP_TO_NOW = frozenset({"terakhir", "belakangan", "ini"})
#: how numbers are spelled: magnitudes with their names, and the words for one of them
SPELLED = {
    "magnitudes": ((10**3, "ribu"), (10**6, "juta"), (10**9, "miliar"), (10**12, "triliun"), (10**15, "kuadriliun")),
    "one": {"ribu": "seribu", "100": "seratus"}, "hundred": "ratus", "teen": "belas", "ten": "puluh", "hyphen": " ",
}  # fmt: skip
#: how values are written
SHOWN = {
    "weekdays": "Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
    "months": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember", "day": "{day} {month} {year}",
    "month": "{month} {year}", "short-day": "{day} {month}", "short-month": "{month}", "or": " atau ", "clock": ".", "decimal": ",",
    "group": ".", "percent": " persen", "points": " poin persen", "several": "beberapa", "unit-ML": "milenium", "unit-CE": "abad",
    "unit-DE": "dekade", "unit-Y": "tahun", "unit-Q": "triwulan", "unit-M": "bulan", "unit-W": "minggu", "unit-WE": "akhir pekan",
    "unit-D": "hari", "unit-H": "jam", "unit-TM": "menit", "unit-S": "detik",
}  # fmt: skip

FUNCTION_WORDS = frozenset(
    """yang dan di ke dari untuk dengan pada ini itu adalah tidak dalam akan juga oleh telah sudah kata ia dia mereka
    sebagai karena bisa ada para atau saat tersebut kepada""".split()
)

# --- messages: calendar -----------------------------------------------------------------------------

MESSAGES: dict[str, str] = {
    # --- calendar ---
    "weekday-mismatch": "hari dan tanggal tidak cocok: {date} jatuh pada {date:weekday}, bukan `{weekday}`",
    "weekday-mismatch.published": "hari dan tanggal tidak cocok: {date} jatuh pada {date:weekday}, bukan `{weekday}`; artikel terbit {published:full} ({source:published-from})",
    "impossible-date": "tanggal yang tidak ada: `{text}`; bulan itu paling banyak {last} hari",
    "impossible-date.month": "tanggal yang tidak ada: `{text}`; bulan hanya 1 sampai 12",
    "impossible-date.leap": "tanggal yang tidak ada: `{text}`; {year} bukan tahun kabisat",
    "impossible-date.broken": "tanggal yang tidak terbaca: `{text}`",
    "impossible-time": "jam yang tidak ada: `{text}`",
    "reversed-range": "rentang terbalik: `{first}` lebih kemudian daripada `{second}`",
    "zone-mismatch": "dua jam untuk satu saat tidak cocok: `{first}` berarti {right} di zona kedua (selisih {gap} jam), bukan `{second}`",
    "zone-mismatch.nowhere": "dua jam untuk satu saat tidak cocok: `{first}` dan `{second}` berselisih UTC{offset}, zona yang tidak dipakai di mana pun",
    "stale-forecast": "rencana yang sudah lewat saat terbit: `{cue} … {text}` adalah {day:full}; artikel terbit {published:full} ({source:published-from})",
    "undated-article": "tanggal terbit tidak diketahui: {n} waktu relatif seperti `{text}` tidak dapat dinilai; tulis `date:` di kepala naskah atau pakai --default-date",
    "undated-article.time-line": "tanggal terbit tidak diketahui: `{text}` tanpa hari dan tanggal, {n} waktu relatif tidak dapat dinilai; tulis `date:` di kepala naskah atau pakai --default-date",
    "repair.weekday": "hari",
    "repair.day": "tanggal",
    "repair.month": "bulan",
    "repair.year": "tahun",
    "repair.swap": "tanggal dan bulan tertukar",
    # --- typography ---
    "glued-names": "`{text}`: nama `{left}` dan `{right}` tertulis menyatu",
    "glued-words": "`{text}`: dua kata tertulis menyatu, `{left}` dan `{right}`",
    "glued-words.comma": "dengan koma",
    "glued-words.blank": "dengan spasi",
    "doubled-word": "kata `{word}` tertulis dua kali",
    "doubled-word.once": "satu kali saja",
    "doubled-word.reduplicated": "bentuk ulang",
    "text-cut-off": "kalimat terakhir berhenti tanpa tanda akhir; naskah mungkin terpotong",
    "repeated-title": "judul tertulis {n} kali; yang kedua bukan bagian naskah",
    "run-in-caption": "keterangan gambar atau navigasi menyatu dengan kalimat berikutnya ({n} tempat)",
    "missing-number": "`{text}`: satuan tanpa angka",
    "typography": "tata ketik: {kinds}",
    "typography.quotes": "tanda petik `{left}` dan `{right}` bercampur",
    "typography.backticks": "tanda ` sebagai tanda petik",
    "typography.breaks": "ganti baris di tengah kalimat ({n} kali)",
    "typography.no-break": "spasi takputus ({n} kali)",
    "typography.blanks": "spasi ganda ({n} kali)",
    # --- report ---
    "severity.error": "PERBAIKI",
    "severity.warning": "PERIKSA",
    "severity.note": "CATATAN",
    "report.problem": "MASALAH",
    "report.same": "SAMA",
    "report.maybe": "mungkin: {choices}",
    "report.or": " atau ",
    "report.also": "juga: {places}",
    "report.more": "dan {n} lagi",
    "report.folded": "{message}, dan {n} lagi di naskah ini",
    "report.fact": "fakta: {fact}; {source}, dilihat {seen}",
    "report.fact-unseen": "fakta: {fact}; {source}",
    "report.camp": "{value}: {n} sumber",
    "report.camp-facts": "{value}: {n} sumber dan {facts} fakta",
    "report.undated": "tanggal terbit tidak diketahui: {n} klaim tidak dapat dinilai",
    "report.undated-help": "tulis `date: 2024-06-19` di awal naskah, atau pakai `--default-date 2024-06-19`",
    "report.articles": "{n} artikel",
    "report.claims": "{n} klaim dipahami",
    "report.judged": "{n} dinilai",
    "report.reconciled": "{n} sejalan dengan kata lain",
    "report.alone": "{n} tanpa pembanding",
    "report.unjudged": "{n} tidak dinilai",
    "report.problems": "{n} masalah pada berkas",
    "report.nothing": "tidak ada temuan",
    "undated-article.many": "tanggal terbit {n} naskah tidak diketahui, waktu relatif di dalamnya tidak dapat dinilai; "
    "tulis `date:` di kepala naskah atau pakai --default-date",
    "no-claims.many": "tidak satu klaim pun dipahami dari {n} naskah",
    "no-claims": "tidak satu klaim pun dipahami dari naskah ini",
    "calendar.weekdays": "Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
    "calendar.unknown": "tidak diketahui",
    "published-from.front-matter": "kepala naskah",
    "published-from.metadata": "metadata",
    "published-from.time-line": "baris waktu",
    "published-from.dateline": "baris tempat dan tanggal",
    "published-from.default": "--default-date",
    "published-from.borrowed": "dipinjam dari artikel lain",
    "published-from.unknown": "tidak diketahui",
    "reason.no-publication-date": "tanpa tanggal terbit",
    "reason.open-argument": "dengan bagian yang belum jelas",
    "reason.office-holder-unknown": "dengan pejabat yang tidak diketahui",
    "reason.no-fact": "tanpa fakta yang diperlukan",
    "reason.no-value": "tanpa nilai",
    "reason.impossible": "dengan nilai yang mustahil",
    "reason.unresolved": "dengan nilai yang belum jelas",
    "reason.planned": "direncanakan",
    "reason.denied": "disangkal",
    "reason.asked": "ditanyakan",
    "reason.alleged": "dituduhkan",
    "reason.supposed": "diperkirakan",
    "reason.negated": "dinafikan",
    # --- explain ---
    "explain.finding": "temuan {id}: {check}",
    "explain.claim": "klaim {id}",
    "explain.reconciled": "disatukan {id}",
    "explain.published": "terbit: {day:full} ({source:published-from})",
    "explain.unpublished": "terbit: tidak diketahui",
    "explain.sentence": "kalimat: {text}",
    "explain.pattern": "pola: {pattern} ({place})",
    "explain.argument": "{name} = {value}",
    "explain.origin.pattern": "dari pola",
    "explain.origin.sentence": "dari kalimat yang sama",
    "explain.origin.earlier": "dari penyebutan sebelumnya",
    "explain.origin.subject": "pokok artikel",
    "explain.origin.rule": "ditetapkan aturan",
    "explain.candidates": "calon: {names}",
    "explain.width": "{bound}: mungkin meleset {likely} dari angkanya, paling jauh {possible}",
    "explain.bound.about": "kira-kira",
    "explain.bound.at-least": "sekurang-kurangnya",
    "explain.bound.more-than": "lebih dari",
    "explain.bound.at-most": "paling banyak",
    "explain.bound.less-than": "kurang dari",
    "explain.value": "nilai: {value}",
    "explain.likely": "lazimnya: {set}",
    "explain.possible": "paling luas: {set}",
    "explain.arithmetic": "hitungan: {text}",
    "explain.holder": "menurut: {holder}",
    "explain.modality": "sifat: {modality}",
    "explain.as-of": "per: {from} sampai {to}",
    "explain.step": "langkah: {text}",
    "explain.unjudged": "tidak dinilai: {reason:reason}",
    "explain.group": "kelompok: {group}",
    "explain.judgement": "penilaian: {text}",
    "explain.disjoint": "tidak ada satu keadaan pun yang memuat semuanya",
    "explain.doubtful": "masih mungkin benar bersama, tetapi bukan dalam arti yang lazim",
    "explain.agree": "ada keadaan yang memuat semuanya",
    "explain.valid": "berlaku: {from} sampai {to}",
    "explain.nothing": "tidak ada temuan, klaim, atau kelompok yang cocok dengan `{query}`",
    "explain.several": "{n} cocok dengan `{query}`",
    "explain.local-time": "waktu setempat",
    "explain.compared": "dibandingkan dengan: {text}",
    "explain.published-at": "terbit: {day:full} pukul {time} ({source:published-from})",
    "explain.empty": "tidak ada",
    "kind.date": "tanggal",
    "kind.time": "jam",
    "kind.duration": "lama waktu",
    "kind.set": "berulang",
    "kind.count": "jumlah",
    "kind.ordinal": "urutan",
    "kind.money": "uang",
    "kind.percent": "persen",
    "kind.quantity": "ukuran",
    "kind.age": "umur",
    "kind.name": "nama",
    "kind.role": "jabatan",
    "kind.affiliation": "lembaga",
    "kind.quote": "kutipan",
    "kind.statement": "pernyataan",
    "modality.asserted": "dinyatakan",
    "modality.denied": "disangkal",
    "modality.planned": "direncanakan",
    "modality.asked": "ditanyakan",
    "modality.alleged": "dituduhkan",
    "modality.supposed": "diperkirakan",
    "verdict.REFUTED": "terbantah",
    "verdict.CONFLICTING": "bertentangan",
    "verdict.DOUBTFUL": "meragukan",
    "verdict.NOTED": "dicatat",
}
# --- names, roles, speech ---------------------------------------------------------------------------

#: The shape of a verb in small letters, for words that no table holds.
VERB_SHAPE = r"(?:me[mnlrwy]|ber|di|ter)[a-z]{4,}"
#: Words of that shape that are none.
NO_VERBS = frozenset(
    """digital dialog diskusi distribusi disiplin dinamika diplomasi direksi diplomat diaspora disabilitas
    diabetes terorisme terpilih termasuk berwenang bersangkutan terapi teritorial terminologi berita berkas
    berlian bersama menara mental merek media metode meter""".split()
)
#: Word types for names and speech (see verify/extract/speaker_types.py): type → words. Types in capitals match
#: the capitalised word only; those in small letters match however the word is written.
SPEECH_TYPES: dict[str, str] = {
    # roles that stand before a name; `V` are those that take a place or a field: Gubernur Bali, Menteri Sosial
    "R": """presiden wapres paus kanselir perdana wakil ketua anggota kepala direktur dirut dirjen direksi sekretaris
        sekjen bendahara perwakilan general managing chief co-founder koordinator komisioner manajer manager deputi
        asisten staf juru jubir humas rektor dekan guru dosen pengajar akademisi profesor peneliti analis pengamat
        pakar ahli ekonom sosiolog antropolog epidemiolog sejarawan psikolog kriminolog politikus politisi pegiat investigator pejabat relations kuasa pendiri
        pemilik pimpinan pemimpin pengacara advokat subkoordinator jaksa hakim penyidik kapolri panglima kasad kasal
        kasau kadiv karopenmas kabareskrim kasat kanit kadis kabid kabag kasubag kasi pelatih manajer aktor aktris
        artis sutradara musisi komedian pembalap petinju pemimpin legislator senator penasihat utusan duta konsul
        menlu mendagri menkeu menhub menkes menag mendikbud menhan menkumham mentan menaker mensos menpora
        menristekdikti menkominfo menperin mendag menpar seskab mensesneg menkopolhukam tenaga vp kapuspen kapendam
        chairman ceo cfo coo founder president director vice senior executive corporate head tersangka terdakwa
        terpidana tokoh aktivis ustaz kyai kiai pengusaha spesialis konsultan instruktur pembina penanggung
        pengelola penulis jurnalis wartawan reporter redaktur editor presenter komandan dansat kapusdatin plt plh pj
        pjs mantan eks bekas pelaksana penjabat praktisi seniman budayawan kurator arsitek dokter relawan""",
    "r": """raja ratu sultan model warga korban saksi sopir petani pedagang nelayan mahasiswa mahasiswi siswa siswi
        calon istri suami putra putri anak adik kakak ayah ibunda ayahanda kader kapten pemain bek gelandang
        penyerang kiper striker penyanyi perawat bidan pengurus""",
    "V": """gubernur wagub wali walikota wawali bupati wabup camat lurah kades kapolda wakapolda kapolres kapolsek
        kapolresta kapolrestabes kapolwil kajati kajari dandim danrem pangdam menteri wamen menko kuwu keuchik""",
    # organisations whose short name is no acronym in capitals
    "B": """bawaslu panwaslu basarnas kompolnas lemhannas perludem pertamina gerindra golkar nasdem hanura demokrat
        kemenkes kemenkeu kemendagri kemenlu kemenhub kemendag kemenag kementan kemenperin kemenkumham kemendikbud
        kemenpupr kemensos kemnaker kemenaker kemenkominfo kominfo bappenas bulog jamsostek kadin apindo indef
        telkom telkomsel garuda transjakarta lipi pemprov pemkot pemkab polri kostrad kopassus densus""",
    # titles and ranks that belong to no name
    "T": """h hj dr drs dra ir prof kh tgh ust ustaz habib AKP AKBP KH KRT komjen irjen brigjen kombes kompol akbp akp iptu ipda aiptu
        aipda bripka brigadir bripda letjen mayjen brigjen kolonel letkol mayor kapten lettu letda letnan serma
        serka sertu serda sersan pol inf sus czi kav arm pnb kes laksamana laksdya laksda laksma marsekal marsdya
        marsda marsma inspektur ajun komisaris purn tuan nyonya nona bapak ibu""",
    "t": "dr drg mr mrs ms pak bu bapak ibu bang mas mbak kak haji hajah sir lord sang si",
    # heads of units inside an organisation
    "D": """bidang seksi biro departemen jurusan prodi divisi unit bagian subdirektorat subdivisi
        tim cabang urusan sekretariat kedeputian fraksi program sub-divisi sub-bagian
        pansus panja laboratorium kelompok deputi bagian sentra desk komando korps baleg banggar subdit subbagian subbidang
        subseksi subkelompok""",
    # heads of organisations that are units of another one if that follows: Badan Legislasi DPR
    "H": "badan dewan majelis perusahaan pusat fakultas satuan komisi satgas gugus",
    # heads of the names of organisations
    "O": """dinas direktorat ditjen panitia DPP DPD DPW DPC PP PB PWNU PWI pt cv ud universitas institut sekolah politeknik akademi partai kementerian kemenko polda polres
        polsek polresta polrestabes mabes bareskrim bank komite asosiasi perhimpunan gabungan lembaga yayasan
        konfederasi federasi serikat organisasi forum pengurus koalisi perkumpulan persatuan ikatan
        mahkamah kejaksaan pengadilan kepolisian otoritas kantor kedutaan rumah rsud rs puskesmas perum
        perumda himpunan aliansi jaringan masyarakat koperasi institute center centre university ombudsman sma smk
        smp sd kodam korem kodim kementrian pemerintah fc klub kerajaan republik paguyuban komunitas front dinkes
        disdik dishub disnaker sanggar padepokan pondok""",
    # heads of the names of places and things: no word after them is a person
    "J": """jalan jl jln bandara bandar stadion gedung hotel pelabuhan terminal stasiun lapangan taman monumen masjid
        gereja museum gunung sungai danau pulau kepulauan selat teluk tanjung laut pantai kri km kapal kereta pasar
        plaza mal mall wisma istana jembatan tol bukit lembah semenanjung perumahan apartemen rusun benteng candi
        pura makam tpu undang operasi piala liga kongres konferensi perang perjanjian traktat idul kitab film lagu
        novel buku instruksi peraturan keputusan surat pilkada pilpres pemilu pesawat kawasan samudra samudera benua
        jam menara tpi dermaga waduk bendungan embung kebun hutan goa gua curug""",
    # territories: a role takes one with its name
    "Y": "desa kampung dusun kelurahan kecamatan kabupaten provinsi kota negara wilayah distrik nagari adat lingkungan",
    "U": "jenderal",
    # common words in the names of offices and organisations
    "W": """umum utama eksekutif jenderal besar muda tinggi tertinggi luar dalam negeri pertahanan keuangan perekonomian
        perhubungan perdagangan perindustrian pertanian kesehatan pendidikan kebudayaan agama sosial hukum ham
        politik keamanan ekonomi energi sumber daya mineral kelautan perikanan kehutanan lingkungan hidup pariwisata
        ketenagakerjaan tenaga kerja pekerjaan perumahan rakyat agraria ruang riset teknologi komunikasi informatika
        informasi investasi koperasi usaha kecil menengah pemuda olahraga sekretaris sekretariat kabinet negara
        kepresidenan staf bicara besar bidang humas hubungan masyarakat reserse kriminal narkoba intelijen lalu
        lintas operasi operasional logistik pemasaran penjualan niaga komersial pengembangan perencanaan pembangunan
        pengawasan pengawas pengendalian pencegahan penindakan penanggulangan penanganan percepatan bencana nasional
        daerah pusat wilayah provinsi kota kabupaten kecamatan kelurahan pemilihan pemilu partai fraksi komisi tugas
        hak asasi manusia konstitusi agung tata usaha pelaksana pelayanan perizinan terpadu pintu penanaman modal
        pemberdayaan perempuan perlindungan anak keluarga berencana kependudukan penduduk statistik meteorologi
        klimatologi geofisika vulkanologi mitigasi geologi ketahanan pangan peternakan hewan tanaman hortikultura
        perkebunan industri logistik ilmu kajian studi strategi strategis kebijakan publik administrasi birokrasi
        reformasi aparatur kepegawaian pegawai sipil militer darat laut udara tentara angkatan perang staf gabungan
        penerangan pembinaan penyidikan penyelidikan penuntutan pidana khusus perdata transportasi kereta api jalan
        pengurus pimpinan cabang ranting tetap fungsi harian dewan pakar pembina penasihat kehormatan program
        produksi teknik sipil kedokteran keperawatan farmasi psikologi komputer sains sastra bahasa seni desain
        matematika kimia fisika biologi ekologi kehakiman kejaksaan pemasyarakatan imigrasi bea cukai pajak anggaran
        perbendaharaan perimbangan fiskal moneter makroprudensial perbankan asuransi syariah korporasi korporat
        communication communications public relations corporate officer secretary general marketing sales operation
        operations management business finance development research studies international internasional expo
        foundation watch group tbk persero sentral raya internal eksternal antarlembaga kelembagaan tertib polisi
        pamong praja pemadam kebakaran penyelamatan pelatihan produktivitas persaingan penelitian inovasi pengkajian
        penerapan pengelola pengelolaan perempuan generasi penerus bangsa tertinggal transmigrasi bina dana sapi
        kerbau peternak petani dokter koordinator maritim kemaritiman data pusat sejahtera amanat kebangkitan
        persatuan perjuangan nahdlatul ulama saksi korban tangkap penuntut satu dua tiga empat lima enam tujuh
        delapan sembilan sepuluh kehutanan prasarana sarana umat islam kristen katolik sama manajemen risiko logam mesin
        alat elektronika bimbingan konseling penyelenggara pengembang listrik layanan bantuan lelang kekayaan transfer
        siber digital aset mutu sejarah arsitektur protokol kemahasiswaan alumni kurikulum kesiswaan benih gizi lansia
        disabilitas remaja jasa konstruksi bangunan sanitasi kebersihan pertamanan pemakaman parkir angkutan pelayaran
        penerbangan navigasi keselamatan minyak gas terbarukan konservasi kredit mikro ritel kepatuhan audit
        haji umrah zakat wakaf mahasiswa brand country public regional area account product project digital human
        capital resources legal compliance supply chain engineering pemenangan advokasi kaderisasi organisasi
        keanggotaan hubungan luar biasa perunggasan sawit beras gula teh kopi kakao karet tembakau
        jurnalistik penyiaran film arsip perpustakaan museum purbakala cagar karantina obat makanan epidemiologi
        virologi imunologi bedah saraf jantung paru anestesi forensik radiologi gigi kebidanan kandungan""",
    # places that follow a role or an organisation
    "L": """indonesia jakarta jabodetabek bogor depok tangerang bekasi bandung semarang surabaya yogyakarta jogja medan palembang
        makassar denpasar bali lombok mataram kupang ambon jayapura papua manado gorontalo kendari palu mamuju
        samarinda balikpapan banjarmasin pontianak palangkaraya tarakan batam pekanbaru padang jambi bengkulu
        lampung banda aceh riau banten jawa sumatera sumatra kalimantan sulawesi maluku nusa tenggara NTT NTB AL AU AD madura
        malang kediri solo surakarta magelang cirebon tasikmalaya sukabumi serang cilegon karawang purwakarta
        sidoarjo gresik jember banyuwangi lamongan bojonegoro madiun ponorogo blitar tulungagung pasuruan
        probolinggo mojokerto bantul sleman klaten kudus demak brebes tegal pekalongan banyumas cilacap purwokerto
        kebumen purworejo wonogiri jateng jatim jabar sumut sumsel sumbar sulsel sulut sulteng sultra sulbar kalbar
        kaltim kalsel kalteng kaltara kepri babel DIY DKI RI barat timur utara selatan tengah tenggara pusat raya
        amerika serikat AS rusia china cina tiongkok jepang korea india pakistan afghanistan iran irak suriah turki
        arab saudi mesir israel palestina yaman qatar kuwait lanka inggris prancis perancis jerman italia spanyol
        portugal belanda belgia swedia norwegia denmark finlandia polandia ukraina kanada meksiko brasil argentina
        australia malaysia singapura thailand vietnam filipina myanmar kamboja laos brunei timor leste eropa asia
        afrika moskow washington beijing tokyo seoul pyongyang london paris berlin kyiv kiev hanoi bangkok manila
        jerusalem teheran ankara riyadh""",
    # given names that begin the name of a person
    "G": """muhammad mohammad mohamad muhamad moh m ahmad achmad abdul abdullah abdurrahman agus andi andika anies ari
        arief arif aris asep bambang budi budiman dedi deddy deni dewi dian dwi edi eddy edy eko endang erick fadli
        fahri fajar ferry ganjar hadi hari hasan hasto hendra hendri herman heru i ida imam indra ira irfan irwan
        ismail iwan joko johan johnny jusuf kurnia lestari lukman made maria maya megawati muhadjir mulyadi ni nur
        nurul nyoman prabowo puan putu rahmat rachmat rizal ridwan rini rudi rudy said saiful siti sri sugeng
        suharto sukarno sulaiman susilo suryo susi syamsul taufik taufiq teguh tito titik toni tri wahyu wayan wawan
        wiranto yahya yanto yudi yuli yusril yusuf zainal zulkifli donald john james michael david robert vladimir
        xi barack hillary lionel cristiano jose luis carlos juan angela emmanuel tony mark steve bill george peter
        paul richard thomas""",
    "A": "putri putra raja ratu sultan",  # names, when they stand in capitals
    "d": "II III IV VI VII VIII IX XI XII",
    # initials that are written without a stop
    "C": "FX HM AM AB AA RM JJ",
    "n": "bin binti bt van der de da dos del della den von el al la le ter ten ibn",
    "c": """kata ujar tutur ucap jelas papar tegas ungkap tambah terang lanjut tandas tanya desak ajak sebut imbuh
        pungkas tukas kilah cetus urai keluh seru pesan beber sambung timpal jawab tutup harap pinta singkat kenang
        aku klaim tulis kisah cerita puji kritik bantah elak cuit sapa dalih pikir canda""",
    # verbs of saying: what follows is what was said
    "s": """mengatakan menuturkan menjelaskan menyatakan menyebut menyebutkan mengungkapkan menambahkan mengemukakan
        memaparkan menilai menerangkan mengaku mengklaim memperkirakan menduga meyakini berpendapat berharap berujar
        berkata mengingatkan membenarkan memastikan menguraikan membeberkan mengutarakan berdalih berkilah
        memprediksi meramalkan menandaskan menginformasikan mencuit mencontohkan beralasan""",
    # verbs of saying that may also take a thing: a comma, `bahwa` or a quotation tells them
    "w": """melanjutkan mengumumkan melaporkan menulis menuliskan menceritakan mengisahkan bercerita menggarisbawahi
        menyayangkan menekankan menegaskan menyampaikan mempertegas memaklumkan mengiyakan mengonfirmasi
        mengkonfirmasi menyimpulkan mengakui bertanya menjawab memperingatkan meminta membantah menampik menyangkal
        menuduh menuding menjanjikan berjanji mengharapkan menyarankan mengusulkan mengimbau mengajak mendesak
        menyesalkan mengkritik mengeluhkan menggambarkan berpesan bersumpah menyindir mengancam menyerukan memuji
        menyoroti mengapresiasi menyambut berteriak menyapa membalas mengeluh menanggapi menolak mengutuk mengecam
        menjamin optimistis sepakat khawatir""",
    "m": "menurut",
    "u": "menurutnya baginya",
    "p": "ia dia beliau mereka dirinya",
    "q": "dikutip dilansir mengutip melansir dilaporkan diberitakan dinukil disadur",
    "b": "bahwa bahwasanya",
    "l": "di ke",
    "h": "dari of asal from",
    "i": "pada dalam untuk for on bidang urusan",
    "k": "oleh dengan kepada terhadap atas bagi antara tentang sebagai seperti bersama",
    "e": "dan serta atau and",
    "x": "yang",
    # words that begin a sentence and are no name
    "&": "sekaligus merangkap",  # between two posts
    "f": """ini itu tersebut saat ketika sejak setelah sesudah sebelum selama hingga sampai sementara namun tetapi tapi
        akan telah sudah belum tidak bukan jangan jika andai kalau apabila bila agar supaya karena sebab akibat
        meski meskipun walau walaupun sedangkan sehingga selain lalu kemudian juga bahkan apalagi adapun sebab para
        sang seorang sebuah suatu semua setiap tiap beberapa banyak sejumlah sebagian kedua ketiga satu dua tiga
        empat lima kami kita saya aku anda kamu mereka ada adalah ialah yakni yaitu bisa dapat harus perlu mungkin
        masih hanya cuma lebih paling sangat terlalu sekitar hampir lain hal demikian begitu begini sini situ sana
        kini sekarang kemarin besok tadi nanti awalnya akhirnya sebelumnya sebaliknya selanjutnya berikutnya selamat
        mulai terkait mengenai soal berdasarkan sesuai melalui tanpa demi guna usai seusai pasca pascapenangkapan
        berikut salah sebagaimana baik maupun entah apakah bagaimana mengapa kenapa siapa mana kapan berapa apa ya
        nah oh memang justru malah pun toh maka jadi jadinya artinya misalnya contohnya dulu rencananya pihaknya
        diketahui diduga disebut menurutku kata hal hari tanggal bulan tahun pekan minggu waktu pukul jam pagi siang
        sore malam dini petang oleh lewat tak kok lah dong sih sembari sambil seraya jangankan daripada pertama
        terakhir terpisah ditemui dihubungi ditanya foto baca simak video editor penulis lihat versi""",
    "z": """senin selasa rabu kamis jumat sabtu ahad januari februari maret april mei juni juli agustus september
        oktober november desember wib wita wit gmt""",
}

# --- contradictions and drift -----------------------------------------------------------------------

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
MESSAGES |= {
    "contradiction": "{predicate}: `{value}` dan `{other}` tidak mungkin sama-sama benar",
    "contradiction-doubtful": "{predicate}: `{value}` sulit disatukan dengan `{other}`",
    "contradicts-fact": "{predicate}: `{value}` tidak cocok dengan fakta `{other}`",
    "contradicts-fact-disputed": "{predicate}: `{value}` cocok dengan satu fakta dan tidak cocok dengan yang lain, `{other}`",
    "contradicts-fact-doubtful": "{predicate}: `{value}` kurang cocok dengan fakta `{other}`",
    "broken-rule": "{values} melanggar aturan `{check}`",
    "broken-rule-said": "{message}",
    "claim-drift": "kalimat yang sama berbeda maksud: `{value}` dan `{other}`",
    "value-drift": "kalimat yang sama menyebut `{value}` dan `{other}`",
    "opposite-claim": "satu kalimat menyangkal yang lain: `{value}` dan `{other}`",
    "name-drift": "kalimat yang sama menyebut orang yang berbeda: `{value}` dan `{other}`",
    "same-source": "dua artikel ini membawa satu laporan ({n} kalimat sama): satu saksi, bukan dua",
    "same-source-named": "dua artikel ini membawa satu laporan `{outlet}` ({n} kalimat sama): satu saksi, bukan dua",
    "lost-attribution": "kalimat ini tanpa narasumber, di artikel lain `{cue}`",
    "supposed-as-known": "{predicate}: `{value}` dinyatakan sebagai fakta; di artikel lain `{other}` {modality:modality}",
    "lists-differ": "{predicate}: artikel menyebut hal yang berbeda ({values}); keduanya mungkin benar",
    "eve-of-day": "`{value}` adalah malam sebelum harinya; malam hari itu sendiri ditulis `{turned}`",
    "lost-quotes": "{value} dikutip di satu artikel dan menjadi kata-kata sendiri di artikel lain",
}

# --- reading: sentences and zones -------------------------------------------------------------------

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

#: What a word makes of the clause behind it: a modality, `not`, or `stop` where another clause begins.
MOODS: dict[str, str] = {
    "asserted": "diketahui terbukti dipastikan ternyata memang",
    "denied": "membantah menyangkal menampik menepis membantahnya dibantah disangkal ditampik bantah bantahan",
    "planned": """akan bakal hendak berencana merencanakan direncanakan rencananya dijadwalkan dijanjikan berjanji berniat
        siap ingin bermaksud bertekad rencana ditargetkan menargetkan""",
    "asked": "apakah bertanya menanyakan ditanya mempertanyakan akankah benarkah mungkinkah",
    "alleged": """diduga dituduh dituding didakwa disangka dicurigai dugaan tuduhan tudingan menuduh menuding mendakwa
        menduga terduga ditengarai disinyalir""",
    "supposed": """diperkirakan memperkirakan diyakini meyakini dikabarkan kabarnya konon mungkin kemungkinan barangkali
        diprediksi memprediksi dipercaya disebut-sebut seandainya jika kalau bila apabila andai diharapkan bisa dapat
        seharusnya semestinya berpotensi agar supaya harus sepertinya tampaknya diisukan dispekulasikan""",
    "not": "tidak tak bukan belum tanpa batal gagal bukanlah tiada jangan takkan tidaklah urung",
    "stop": '; : " “ ” yang sementara sedangkan namun tetapi tapi sehingga karena meski meskipun walaupun lalu kemudian setelah',
}

# --- messages: names and quotations -----------------------------------------------------------------

MESSAGES |= {
    "misspelt-name": "`{name}` tertulis `{other}` di tempat lain ({n} kali)",
    "misspelt-name-declared": "`{name}` berbeda satu huruf atau dua dari nama yang dikenal, `{other}`",
    "spelling-variant": "satu nama dieja dengan dua cara: `{name}` dan `{other}`",
    "wrong-office": "`{title}` tidak cocok dengan {person}: menurut catatan {person} adalah `{office}`",
    "wrong-office-unknown": "`{title}` tidak cocok dengan {person}: menurut catatan jabatan itu dipegang `{holder}`",
    "outdated-title": "`{title}` adalah jabatan lama {person}; menurut catatan kini `{office}`",
    "outdated-title-unknown": "`{title}` adalah jabatan lama {person}; menurut catatan kini dipegang `{holder}`",
    "mismatched-gloss": "`{other}` dalam kurung bukan nama lain dari `{one}`",
    "unknown-referent": "belum disebut siapa pun dari `{country}` yang dimaksud; yang disebut sebelumnya `{person}` ({known})",
    "same-on-both-sides": "`{other}` di kedua sisi: satu pihak berhadapan dengan dirinya sendiri",
    "wrong-country": "`{place}` disebut di `{country}`; menurut catatan letaknya di `{known}`",
    "title-drift": "kalimat yang sama memberi jabatan berbeda: `{value}` dan `{other}`",
    "two-titles-within": "{person} disebut `{title}` dan `{other}`; menurut catatan `{part}` bagian dari `{whole}`",
    "two-titles": "{person} disebut `{title}` dan `{other}`",
    "unpaired-quote": "tanda kutip tutup tanpa tanda buka: tidak jelas siapa yang berkata `{words}`",
    "unpaired-quote-open": "tanda kutip buka tanpa tanda tutup: tidak jelas sampai di mana kutipan `{words}`",
    "two-speakers": "kutipan `{words}` diucapkan oleh `{speaker}` atau oleh `{other}`",
    "misquote": "kutipan {speaker} berbeda kata: `{words}` dan `{other}`",
    "misquote-party": "kutipan {speaker} berbeda pihak: `{words}` dan `{other}`",
    "misquote-synonym": "kutipan {speaker} dengan kata lain: `{words}` dan `{other}`",
    "misquote-number": "kutipan {speaker} menyebut angka yang berbeda: `{words}` dan `{other}`",
    "misquote-name": "kutipan {speaker} menyebut nama yang berbeda: `{words}` dan `{other}`",
    "misquote-negation": "kutipan {speaker} disangkal di satu artikel saja: `{words}` dan `{other}`",
}

# --- quotations: wordings ---------------------------------------------------------------------------

#: Words of the same meaning: word → the first one of its group.
QUOTED_ALIKE: dict[str, str] = {
    word: group.split()[0]
    for group in """meningkatkan menaikkan mendongkrak|meningkat bertambah naik|menurun berkurang turun|memulai mengawali|selesai rampung tuntas
    |membangun mendirikan|membantu menolong|segera secepatnya lekas|penting utama|sulit susah sukar|hanya cuma sekadar|sangat amat
    sekali|besar akbar|kerja-sama kolaborasi|bertemu berjumpa|datang tiba hadir|pergi berangkat|kunjungan lawatan|mendukung
    menyokong menunjang|melihat memandang|mengetahui memahami|masyarakat warga rakyat|kemudian lalu|saat ketika waktu|seluruh
    semua segenap|sekarang kini|harus mesti wajib|bisa dapat mampu|berharap mengharapkan|menjelaskan menerangkan|tindakan
    langkah|pengaruh dampak|alasan sebab|perjanjian pakta traktat|menandatangani meneken|sahabat kawan teman|kami kita|saya aku|dia ia""".split(
        "|"
    )
    for word in group.split()
}
#: Pronouns → the party that they speak of.
PARTIES: dict[str, str] = {"saya": "we", "aku": "we", "kami": "we", "kita": "we", "dia": "they", "ia": "they", "mereka": "they", "anda": "you", "kalian": "you", "kamu": "you"}  # fmt: skip

# --- names: short titles ----------------------------------------------------------------------------

#: Titles that stand for others: the long form is what two articles are compared by.
SHORT_TITLES: dict[str, str] = {
    "humas": "hubungan masyarakat", "jubir": "juru bicara", "wapres": "wakil presiden", "wagub": "wakil gubernur",
    "wabup": "wakil bupati", "wawali": "wakil wali kota", "walikota": "wali kota",
    "sekjen": "sekretaris jenderal", "dirjen": "direktur jenderal", "dirut": "direktur utama",
    "menlu": "menteri luar negeri", "menhan": "menteri pertahanan", "mendagri": "menteri dalam negeri",
    "menkeu": "menteri keuangan", "menhub": "menteri perhubungan", "menkes": "menteri kesehatan",
    "menag": "menteri agama", "mendag": "menteri perdagangan", "mentan": "menteri pertanian",
    "menko": "menteri koordinator", "kapolri": "kepala kepolisian negara", "kapolda": "kepala kepolisian daerah",
    "kapolres": "kepala kepolisian resor", "kapolsek": "kepala kepolisian sektor", "kabid": "kepala bidang",
    "kadis": "kepala dinas", "kabag": "kepala bagian", "kasat": "kepala satuan", "kasubag": "kepala subbagian",
    "waketum": "wakil ketua umum", "ketum": "ketua umum", "pm": "perdana menteri", "plt": "pelaksana tugas",
    "pakar": "ahli", "pengamat": "analis", "ekonom": "ahli ekonomi", "polda": "kepolisian daerah",
    "polres": "kepolisian resor", "pemimpin": "presiden", "pemkot": "pemerintah kota",
    "pemprov": "pemerintah provinsi", "pemkab": "pemerintah kabupaten", "kemenkes": "kementerian kesehatan",
    "kemenkeu": "kementerian keuangan", "kemenlu": "kementerian luar negeri",
    "kemendagri": "kementerian dalam negeri", "kemenhub": "kementerian perhubungan",
    "kemenag": "kementerian agama", "kemendag": "kementerian perdagangan", "kementan": "kementerian pertanian",
    "jatim": "jawa timur", "jateng": "jawa tengah", "jabar": "jawa barat", "sumut": "sumatera utara",
    "sumsel": "sumatera selatan", "sumbar": "sumatera barat", "sulsel": "sulawesi selatan",
    "sulut": "sulawesi utara", "kalbar": "kalimantan barat", "kaltim": "kalimantan timur",
    "kalsel": "kalimantan selatan", "kalteng": "kalimantan tengah", "ri": "indonesia", "korut": "korea utara",
    "korsel": "korea selatan", "as": "amerika serikat", "tiongkok": "china",
}  # fmt: skip

#: Words that make an office with `Jenderal`, which is a rank elsewhere.
GENERALS = frozenset("sekretaris direktur jaksa inspektur konsul direktorat inspektorat sekretariat".split())
#: Small words before a verb, with which a clause goes on.
AUXILIARIES = frozenset("akan telah sudah sedang masih tidak tak belum harus bisa juga perlu dapat mesti bakal".split())
#: The prefix of a passive verb, whose agent stands behind it.
PASSIVE = "di"
#: Passive verbs behind which the one who said or felt it is named.
SAID_BY = frozenset(
    """disampaikan dikatakan diungkapkan diutarakan dikemukakan dituturkan dijelaskan ditegaskan dinyatakan diceritakan
    dilontarkan diucapkan dipaparkan diakui dibenarkan dirasakan dialami diceritakan""".split()
)
#: Words before a name that make somebody else of the family of it.
KIN = frozenset(
    "istri suami putra putri anak adik kakak ayah ibu ibunda ayahanda saudara saudari menantu mertua cucu".split()
)
#: Titles of two words that mean another one.
TITLE_SYNONYMS: dict[str, str] = {"kepala negara": "presiden", "kepala pemerintahan": "presiden"}

#: Words beside a title: the person held it, will hold it, stands in for it, or holds `other` office.
TITLE_WORDS: dict[str, str] = {
    "former": "mantan eks bekas former ex",
    "future": "terpilih calon elect candidate",
    "acting": "plt plh pj pjs penjabat acting interim",
    "other": "wakil deputi asisten vice deputy assistant istri suami putra putri anak",
}
#: Reported speech with the speaker as a noun phrase beside the verb: not here.
REPORTED: dict[str, frozenset[str]] = {}
#: Pronouns whose form tells a man from a woman: none.
GENDERS: dict[str, frozenset[str]] = {}
#: How a word of saying that a rule file adds is used, by its beginning: behind its speaker (`s`) or before him (`c`).
CUE_TYPES: tuple[tuple[str, str], ...] = (("me", "s"), ("ber", "s"), ("", "c"))
#: Pronouns that stand for several people, so for nobody that could be told.
PLURAL_PRONOUNS = frozenset(["mereka", "they"])
#: Words before a verb of saying that make it no statement: `untuk memastikan …`
PURPOSE = frozenset(["untuk", "guna", "agar", "to"])
#: Words before a second reference: `Pak Budi`.
HONORIFICS = frozenset(["mr", "mrs", "ms", "pak", "bu", "tuan", "nyonya", "bapak", "ibu"])

# --- messages: the report for a browser -------------------------------------------------------------

MESSAGES |= {
    "html.title": "verify: laporan",
    "html.skip": "langsung ke temuan",
    "html.filters": "Saringan",
    "html.severity": "bobot",
    "html.check": "pemeriksaan",
    "html.story": "berita",
    "html.all": "semua",
    "html.shown": "tampak",
    "html.findings": "Temuan",
    "html.problems": "Berkas yang tidak dapat dipakai",
    "html.matrix": "Klaim berdampingan",
    "html.matrix-help": "Satu baris satu klaim, satu lajur satu naskah; ≠ berbeda, = sama, – tidak menyebutnya.",
    "html.claim": "klaim",
    "html.facts": "fakta",
    "html.differ": "berbeda",
    "html.agree": "sama",
    "html.silent": "tidak menyebutnya",
    "html.alone": "disebut sekali",
    "html.show-alone": "tampilkan juga klaim yang hanya ada di satu naskah",
    "html.timeline": "Garis waktu",
    "html.timeline-help": "Setiap klaim bertanggal sebagai hari-hari yang dimungkinkannya: batang tebal yang lazim dibaca, batang tipis semua tafsir yang jujur. Jarak yang panjang digambar pendek.",
    "html.days": "{n} hari",
    "html.open": "terbuka",
    "html.articles": "Naskah",
    "html.published": "terbit",
    "html.unpublished": "tanggal terbit tidak diketahui",
    "html.goto-finding": "temuan {id}: {message}",
    "html.sides": "Kedua sisi",
    "html.said": "yang tertulis",
    "html.when": "hari",
}

# --- messages: what is set aside --------------------------------------------------------------------

MESSAGES |= {
    "aside.ignore": "{n} diabaikan",
    "aside.fixme": "{n} sudah diketahui",
    "aside.baseline": "{n} di garis dasar",
    "aside.untouched": "{n} di bagian yang tidak disentuh",
    "unused-suppression": "`{word}[{checks}]` tidak mengesampingkan apa pun; hapus saja",
    "expired-suppression": "`{word}[{checks}]` sudah berakhir ({until})",
    "misspelt-suppression.check": "tidak ada pemeriksaan bernama ini: {about}",
    "misspelt-suppression.form": "ini bukan pengesampingan: {about}; tulis `ignore[pemeriksaan] alasan`",
    "misspelt-suppression.word": "kata ini tidak dikenal: {about}; tulis `ignore` atau `fixme`",
    "misspelt-suppression.date": "ini bukan tanggal: {about}; tulis `until=2026-12-31`",
    "misspelt-suppression.words": "naskah tidak memuat kata-kata ini: {about}",
    "misspelt-suppression.no-check": "{about} tidak menyebut pemeriksaan; tulis `ignore[pemeriksaan] alasan`",
    "misspelt-suppression.no-reason": "{about} tidak memberi alasan; tulis di belakang kurung",
}

# --- arithmetic, messages ---------------------------------------------------------------------------

MESSAGES |= {
    "percent-change": "perubahan dari `{fa}` ke `{fb}` adalah {right}, bukan `{fp}`",
    "points-as-percent": "dari `{fa}` ke `{fb}` selisihnya `{fp}` dalam poin persen; perubahannya sendiri {right}",
    "wrong-difference": "selisih `{fa}` dan `{fb}` adalah {right}, bukan `{fd}`",
    "wrong-direction": "`{word}` dari `{fa}` ke `{fb}`: arahnya terbalik",
    "wrong-multiple": "`{fb}` adalah {right} kali `{fa}`, bukan `{fk}` kali",
    "wrong-product": "`{fn}` kali `{fu}` adalah {right}, bukan `{ft}`",
    "wrong-average": "`{ft}` untuk `{fn}` rata-rata {right}, bukan `{fu}`",
    "wrong-share": "`{fx}` dari `{fw}` adalah {right}, bukan `{fp}`",
    "parts-and-whole": "jumlah {n} bagian adalah {sum}, bukan `{ft}`",
    "parts-and-whole.rest": "sampai sisanya (`{ft}`) jumlah {n} bagian adalah {sum} persen, bukan 100",
    "list-count": "disebut `{text}`, tetapi yang dirinci {n}",
    "unit-conversion": "`{first}` adalah {right}, bukan `{second}`",
    "currency-conversion": "`{first}` dan `{second}` berarti 1 {unit} = {rate} {into}; menurut catatan {low}–{high}",
    "since-year": "`{told}` tidak cocok dengan `{year}`: sampai terbit {right} tahun",
    "anniversary": "`{told}` tidak cocok dengan `{year}`: selisihnya {right} tahun",
    "length-of-time": "`{told}` tidak cocok dengan `{from}` sampai `{year}`: lamanya {right}",
    "age-mismatch": "umur `{told}` tidak cocok dengan kelahiran `{year}`: seharusnya {right}",
    "age-mismatch.person": "{person} berumur `{told}` dan `{other}` dalam satu naskah",
    "headline-number": "`{first}` di judul atau keterangan gambar, `{second}` di naskah",
    "magnitude-slip": "`{first}` dan `{second}`: angka yang sama, besarannya berbeda seribu kali",
    "wrong-day": "`{text}` dengan tanggal `{date}`: seharusnya {day}; artikel terbit {published:full} ({source:published-from})",
    "arrival-before-departure": "tiba `{second}` sebelum berangkat `{first}`",
    "two-firsts": "`{what}` disebut untuk `{first}` dan untuk `{second}`",
    "repair.figure": "menurut angka yang lain",
    "repair.points": "poin persen",
    "repair.factor": "kelipatan sepuluh",
    "repair.copy": "menurut naskah",
    "repair.head": "menurut judul",
}
