"""Indonesian: names, roles and reported words."""

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
    "H": "badan dewan majelis pusat fakultas satuan komisi satgas gugus",
    # heads of the names of organisations
    "O": """dinas direktorat ditjen panitia DPP DPD DPW DPC PP PB PWNU PWI pt cv ud universitas institut sekolah politeknik akademi partai kementerian kemenko polda polres
        polsek polresta polrestabes mabes bareskrim bank komite asosiasi perhimpunan gabungan lembaga yayasan
        konfederasi federasi serikat organisasi forum pengurus koalisi perkumpulan persatuan ikatan
        mahkamah kejaksaan pengadilan kepolisian otoritas kantor kedutaan rumah rsud rs puskesmas perum
        perumda himpunan aliansi jaringan masyarakat koperasi institute center centre university ombudsman sma smk
        smp sd kodam korem kodim kementrian pemerintah fc klub kerajaan republik paguyuban komunitas front dinkes
        disdik dishub disnaker ditreskrimsus ditreskrimum ditresnarkoba ditlantas ditpolairud ditsamapta seknas sanggar padepokan pondok""",
    # heads of the names of places and things: no word after them is a person
    "J": """jalan jl jln bandara bandar stadion gedung hotel pelabuhan terminal stasiun lapangan taman monumen masjid
        gereja museum gunung sungai danau pulau kepulauan selat teluk tanjung laut pantai kri km kapal kereta pasar
        plaza mal mall wisma istana jembatan tol bukit lembah semenanjung perumahan apartemen rusun benteng candi
        pura makam tpu undang operasi piala liga kongres konferensi perang perjanjian traktat idul kitab film lagu
        novel buku instruksi peraturan keputusan surat pesawat kawasan samudra samudera benua
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
        daerah pusat wilayah provinsi kota kabupaten kecamatan kelurahan pemilihan pemilu pilkada pilpres partai fraksi komisi tugas
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
        perusahaan pamong praja pemadam kebakaran penyelamatan pelatihan produktivitas persaingan penelitian inovasi pengkajian
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
    "d": "II III IV VI VII VIII IX XI XII " + " ".join(f"ke-{number}" for number in range(1, 100)),
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
#: Words of courts and prosecutions that take the name of a town: `Kejaksaan Negeri Sleman`.
SEATED = frozenset(["negeri", "tinggi", "agama"])
#: Words of grammar that end the name of an organisation, each with the word before it: `Kantor Berita Antara`.
PROPER = frozenset([("berita", "antara"), ("lkbn", "antara")])
#: Letters behind a name that are none of it: none but degrees, which a comma parts.
HONOURS: frozenset[str] = frozenset()
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
