"""What is wrong in the patterns and literals of rule files and in examples, in Indonesian."""

PROBLEMS = {
    # --- patterns ---------------------------------------------------------------------------------------
    "brackets within brackets within brackets": "kurung di dalam kurung di dalam kurung",
    "write several patterns instead": "tulis beberapa pola saja",
    "the slot `{}` has two kinds": "isian `{}` punya dua jenis",
    "a gap of {} words is too wide": "celah {} kata terlalu lebar",
    "a gap of no words is too narrow": "celah tanpa kata terlalu sempit",
    "a gap has 1 to {} words; `…` alone has up to {}": "celah memuat 1 sampai {} kata; `…` saja sampai {}",
    "`{}` stands for more than {} words": "`{}` mewakili lebih dari {} kata",
    "split the pattern in two": "pecah polanya menjadi dua",
    "this slot is not complete": "isian ini tidak lengkap",
    "a slot looks like `{value}`, `{visitor}` or `{n: duration}`": (
        "isian ditulis seperti `{value}`, `{visitor}` atau `{n: duration}`"
    ),
    "`{}` has no partner `{}`": "`{}` tidak berpasangan dengan `{}`",
    "close it, or write `\\{}` for the mark itself": "tutup, atau tulis `\\{}` untuk tanda itu sendiri",
    "`|` stands outside of brackets": "`|` berdiri di luar kurung",
    "put the choice in brackets: `(pertama|perdana)`": "tulis pilihannya dalam kurung: `(pertama|perdana)`",
    "unexpected `{}` in a pattern": "`{}` tidak diharapkan di dalam pola",
    "write `\\` before a mark that is meant as itself": "tulis `\\` sebelum tanda yang dimaksud apa adanya",
    "this pattern gives no value": "pola ini tidak memberi nilai",
    "put `{value}` where the value stands, or add a line `means …` below": (
        "letakkan `{value}` di tempat nilainya, atau tambahkan baris `means …` di bawahnya"
    ),
    "this pattern has no word of its own": "pola ini tidak punya kata sendiri",
    "a pattern needs at least one word that must stand in the sentence, outside `[…]`": (
        "pola memerlukan setidaknya satu kata yang harus ada dalam kalimat, di luar `[…]`"
    ),
    "`{value}` cannot be used like this": "`{value}` tidak dapat dipakai seperti ini",
    "say which word the pattern means: `means both`": "sebutkan kata yang dimaksud pola itu: `means both`",
    "`{value}` is of kind {}; name another slot: `{n: {}}`": "jenis `{value}` adalah `{}`; beri isian lain nama: `{n: {}}`",
    "write its kind, as in `{{}: duration}`, or use one of {}": (
        "tulis jenisnya, seperti `{{}: duration}`, atau pakai salah satu dari {}"
    ),
    # --- literals ---------------------------------------------------------------------------------------
    "`{}` is not a date": "`{}` bukan tanggal",
    "`{}` is not a date in full": "`{}` bukan tanggal yang lengkap",
    "`{}` is not a date of the calendar": "`{}` tidak ada di kalender",
    "`{}` is not a date that rules understand": "`{}` bukan tanggal yang dipahami aturan",
    "`{}` is not a day": "`{}` bukan hari",
    "`{}` is not a day of the calendar": "`{}` tidak ada di kalender",
    "`{}` has {} days": "`{}` berjumlah {} hari",
    "dates are written year-month-day: `{}`": "tanggal ditulis tahun-bulan-hari: `{}`",
    "dates are written year-month-day: `2024-06-19`, `2024-06` or `2024`": (
        "tanggal ditulis tahun-bulan-hari: `2024-06-19`, `2024-06` atau `2024`"
    ),
    "months run from 01 to 12: `2024-06-19`": "bulan dari 01 sampai 12: `2024-06-19`",
    "write two digits each: `{}`": "tulis masing-masing dua angka: `{}`",
    "write year, month and day: `2024-06-19`": "tulis tahun, bulan, dan hari: `2024-06-19`",
    "the range `{}` ends before it begins": "rentang `{}` berakhir sebelum mulai",
    "the earlier or smaller end comes first": "ujung yang lebih awal atau lebih kecil ditulis dulu",
    "write it like `{} .. {}`": "tulis seperti `{} .. {}`",
    "the ends of a range are joined by `..`": "kedua ujung rentang disambung dengan `..`",
    "`{}` can be read in two ways": "`{}` dapat dibaca dengan dua cara",
    "write `{}` for the whole number; a decimal point as in `1.5`": (
        "tulis `{}` untuk bilangan bulat; pecahan dengan titik seperti `1.5`"
    ),
    "`{}` has a decimal comma": "`{}` memakai koma desimal",
    "write `{}.{}`, or a blank after the comma of a list": "tulis `{}.{}`, atau spasi sesudah koma pada daftar",
    "`{}` is not a time of day": "`{}` bukan jam",
    "`{}` is no time of day": "`{}` bukan jam",
    "hours run from 00 to 23, minutes from 00 to 59": "jam dari 00 sampai 23, menit dari 00 sampai 59",
    "unknown time zone `{}`": "zona waktu `{}` tidak dikenal",
    "known are {}, and `03:00+09:00`": "yang dikenal: {}, dan `03:00+09:00`",
    "`{}` is no value of kind {}": "`{}` bukan nilai berjenis `{}`",
    "write it in quotation marks": "tulis dalam tanda petik",
    "write it like `24 years`, `3 days` or `90 minutes`": "tulis seperti `24 years`, `3 days` atau `90 minutes`",
    "write a plain number, `1200`, or a range, `50 .. 75`": "tulis angka biasa, `1200`, atau rentang, `50 .. 75`",
    "write a plain number: `2`": "tulis angka biasa: `2`",
    "write a plain number of years: `71`": "tulis jumlah tahun: `71`",
    "write a number and a currency: `5000000 IDR`": "tulis angka dan mata uang: `5000000 IDR`",
    "write a number and a unit: `12 km`": "tulis angka dan satuan: `12 km`",
    "write it like `12 %`": "tulis seperti `12 %`",
    "write it like `03:00`, `03:00 WIB` or `03:00+09:00`": "tulis seperti `03:00`, `03:00 WIB` atau `03:00+09:00`",
    "the ends of `{}` differ in unit": "satuan kedua ujung `{}` berbeda",
    "write both ends in the same unit": "tulis kedua ujung dengan satuan yang sama",
    "only one end of `{}` has a time zone": "hanya satu ujung `{}` yang punya zona waktu",
    "write the zone at both ends": "tulis zona di kedua ujung",
    "unknown currency `{}`{}": "mata uang `{}` tidak dikenal{}",
    # --- examples that fail -----------------------------------------------------------------------------
    "example of `{}`: {}": "contoh `{}`: {}",
    "values read in `{}`: {}": "nilai yang terbaca di `{}`: {}",
    "no value is read in `{}`": "tidak ada nilai yang terbaca di `{}`",
    "gives nothing": "tidak memberi apa-apa",
    "gives nothing ({})": "tidak memberi apa-apa ({})",
    "gives {}, should give nothing": "memberi {}, seharusnya tidak memberi apa-apa",
    "gives `{}`, should give `{}`": "memberi `{}`, seharusnya `{}`",
    "gives `{}`, which allows `{}`": "memberi `{}`, yang membolehkan `{}`",
    "takes nothing as `{}`, should take `{}`": "tidak mengisi `{}`, seharusnya `{}`",
    "takes `{}` as `{}`, should take `{}`": "mengisi `{1}` dengan `{0}`, seharusnya `{2}`",
}
