"""What is wrong in `verify.toml`, in a baseline or with a revision, in Indonesian."""

PROBLEMS = {
    "the settings are not UTF-8": "setelan bukan UTF-8",
    "this is not TOML: {}": "ini bukan TOML: {}",
    "mend this line; until then the settings of this file are not used": (
        "perbaiki baris ini; sampai saat itu setelan di berkas ini tidak dipakai"
    ),
    'put a text between quotation marks, as in `language = "id"`; until then this file is not used': (
        'apit teks dengan tanda petik, seperti `language = "id"`; sampai saat itu berkas ini tidak dipakai'
    ),
    "`[tool.verify]` stands in pyproject.toml alone": "`[tool.verify]` hanya untuk pyproject.toml",
    "leave this line out": "hapus baris ini",
    "unknown setting `{}`": "setelan `{}` tidak dikenal",
    "`{}` must be a list of paths": "`{}` harus berupa daftar jalur",
    'write `{} = ["folder/"]`': 'tulis `{} = ["folder/"]`',
    "`{}` must be a path": "`{}` harus berupa jalur",
    'write `{} = "file"`': 'tulis `{} = "berkas"`',
    "`folders` must be a table": "`folders` harus berupa tabel",
    'write `[folders."opinion/"]` and below it `checks = { … }`': (
        'tulis `[folders."opinion/"]` dan di bawahnya `checks = { … }`'
    ),
    "of `{}` only `checks` can be set": "untuk `{}` hanya `checks` yang dapat disetel",
    "`{}` cannot be `{}`": "`{}` tidak boleh `{}`",
    "`checks` must be a table": "`checks` harus berupa tabel",
    'write `[checks]` and below it lines such as `typography = "off"`': (
        'tulis `[checks]` dan di bawahnya baris seperti `typography = "off"`'
    ),
    "unknown check `{}`": "pemeriksaan `{}` tidak dikenal",
    "`verify rules` lists the checks": "`verify rules` mendaftar semua pemeriksaan",
    "`default_date` cannot be `{}`": "`default_date` tidak boleh `{}`",
    "write a day, such as `default_date = 2024-06-20`": "tulis hari, seperti `default_date = 2024-06-20`",
    # --- words for values -------------------------------------------------------------------------------
    "`values` must be a table": "`values` harus berupa tabel",
    'write `[values]` and below it `weekday = "last"`': 'tulis `[values]` dan di bawahnya `weekday = "last"`',
    "unknown setting `{}` of `values`": "setelan `{}` di `values` tidak dikenal",
    "`values.{}.{}` is no table of words": "`values.{}.{}` bukan tabel kata",
    "write {}; `false` takes the word out": "tulis {}; `false` menghapus kata itu",
    'a bound and two shares, such as ["about", "1/10", "1/5"]; the second may be "inf"': (
        'batas dan dua bagian, seperti ["about", "1/10", "1/5"]; yang kedua boleh "inf"'
    ),
    "the least and the most, such as [11, 19]": "yang paling sedikit dan paling banyak, seperti [11, 19]",
    "the minutes that are likely and possible, such as [15, 45]": "menit yang wajar dan yang mungkin, seperti [15, 45]",
    "a whole number": "bilangan bulat",
    "the number of a month": "nomor bulan",
    "the number of a weekday, 0 for Monday": "nomor hari, 0 untuk Senin",
    "minutes east of UTC": "menit di timur UTC",
    'an ISO 4217 code, such as "SGD"': 'kode ISO 4217, seperti "SGD"',
    'a UCUM unit, such as "km"': 'satuan UCUM, seperti "km"',
    "`true`: a number behind the word only names something": "`true`: angka di belakang kata itu hanya nama",
    'the days of the feast, such as ["2027-03-10"]': 'tanggal-tanggal hari raya itu, seperti ["2027-03-10"]',
    # --- baselines and revisions ------------------------------------------------------------------------
    "this is no baseline": "ini bukan garis dasar",
    "`verify baseline create` makes one": "`verify baseline create` membuatnya",
    "make it anew: remove the file, then `verify baseline create`": "buat lagi: hapus berkasnya, lalu `verify baseline create`",
    "this baseline is of version {}; this program reads version {}": (
        "garis dasar ini versi {}; program ini membaca versi {}"
    ),
    "cannot tell what changed since `{}`: {}": "tidak diketahui apa yang berubah sejak `{}`: {}",
    "name a commit, a branch or a tag of a git repository; all findings are told": (
        "sebutkan commit, cabang, atau tag repositori git; semua temuan ditampilkan"
    ),
    "`{}` is no revision": "`{}` bukan revisi",
    "git is not installed": "git tidak terpasang",
    "there is no such revision": "tidak ada revisi seperti itu",
}
