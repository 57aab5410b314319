"""What commands say beside their reports, in Indonesian."""

PROBLEMS = {
    # --- words after `verify` ---------------------------------------------------------------------------
    "there is no command `{}`{}": "tidak ada perintah `{}`{}",
    "; did you mean `{}`?": "; maksudnya `{}`?",
    "; `verify check {}` checks it": "; `verify check {}` memeriksanya",
    "there is no option `{}`": "tidak ada opsi `{}`",
    "there is no option `{}`: {}": "tidak ada opsi `{}`: {}",
    "`{}` is not known: {}": "`{}` tidak dikenal: {}",
    "`{} --help` tells what it takes": "lihat `{} --help`",
    "`{}` is not a date like 2024-06-19": "`{}` bukan tanggal seperti 2024-06-19",
    "`{}` is not like P1082=population:count ({})": "`{}` tidak seperti P1082=population:count ({})",
    "`{}` is not like Q7747=putin": "`{}` tidak seperti Q7747=putin",
    "facts: {}": "facts: {}",
    "facts: nothing is known of `{}`": "facts: tidak ada yang diketahui tentang `{}`",
    "--stale needs the day it counts from, such as --on 2024-06-20": (
        "--stale memerlukan hari pangkalnya, seperti --on 2024-06-20"
    ),
    "--stale is a number of days, 0 or more": "--stale adalah jumlah hari, 0 atau lebih",
    "`{}` is no day of the calendar": "`{}` tidak ada di kalender",
    # --- reports and files ------------------------------------------------------------------------------
    "--output-file: `{}` is a folder; name a file in it": "--output-file: `{}` adalah folder; sebutkan berkas di dalamnya",
    "--output-file: `{}` is an article; name another file": "--output-file: `{}` adalah artikel; sebutkan berkas lain",
    "the ending of `{}` tells no format; add --output-format": (
        "akhiran `{}` tidak menunjukkan format; tambahkan --output-format"
    ),
    "two reports would go to the standard output; give one of them an --output-file": (
        "dua laporan akan menuju keluaran standar; beri salah satunya --output-file"
    ),
    "parquet is no text; give it an --output-file": "parquet bukan teks; beri --output-file",
    "parquet needs pyarrow: install `verify-facts[parquet]`": "parquet memerlukan pyarrow: pasang `verify-facts[parquet]`",
    "{}: cannot be read: {}": "{}: tidak dapat dibaca: {}",
    "{}: cannot be written: {}": "{}: tidak dapat ditulis: {}",
    "{}: there is a baseline already; `verify baseline update` brings it up to date": (
        "{}: garis dasar sudah ada; `verify baseline update` memutakhirkannya"
    ),
    # --- what was done ----------------------------------------------------------------------------------
    "{}: {} accepted ({} new, {} gone)": "{}: {} diterima ({} baru, {} hilang)",
    "{}: {} rows": "{}: {} baris",
    "{} examples, {} failed": "{} contoh, {} gagal",
    "would be laid out anew: {}": "perlu ditata ulang: {}",
    "laid out anew: {}": "ditata ulang: {}",
    "now: `verify test {}`; with articles (.txt, .md) in it: `verify check {}`": (
        "sekarang: `verify test {}`; kalau sudah ada naskah (.txt, .md): `verify check {}`"
    ),
    "left as it is: {}": "dibiarkan: {}",
    "written: {}": "ditulis: {}",
    # --- rules, facts, stories --------------------------------------------------------------------------
    "1 phrasing": "1 ungkapan",
    "{} phrasings": "{} ungkapan",
    "seen {}": "dilihat {}",
    "against": "lawan",
    "story {}: {} articles": "cerita {}: {} artikel",
    "all share or most": "nama bersama",
    "as you said: story `{}`": "seperti yang disebut: cerita `{}`",
    "with {}: {} and {} more": "dengan {}: {} dan {} lagi",
    "with {}: {}": "dengan {}: {}",
    "none tells its day": "tidak ada yang menyebut harinya",
    "1 article stands alone": "1 artikel berdiri sendiri",
    "{} articles stand alone": "{} artikel berdiri sendiri",
}
