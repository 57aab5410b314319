"""What is wrong in tables of facts and on servers of facts, in Indonesian."""

PROBLEMS = {
    # --- tables -----------------------------------------------------------------------------------------
    "cannot read these facts: {}": "fakta ini tidak dapat dibaca: {}",
    "check the path": "periksa jalurnya",
    "there is no table in this folder": "tidak ada tabel di folder ini",
    "tables end in `{}`": "tabel berakhiran `{}`",
    "leave it out, or write a table into it": "kecualikan, atau isi dengan tabel",
    "{} more rows cannot be used": "{} baris lagi tidak dapat dipakai",
    "mend those above first": "perbaiki dulu yang di atas",
    "this first line names no known columns": "baris pertama ini tidak menyebut kolom yang dikenal",
    "facts begin with a line `{}`, entities with `{}`": "fakta diawali baris `{}`, entitas diawali `{}`",
    "there is no column `{}`": "tidak ada kolom `{}`",
    "{} name it `{}`": "{} beri nama `{}`",
    "add it to the first line": "tambahkan di baris pertama",
    "the column `{}` stands twice": "kolom `{}` ada dua kali",
    "keep one of the two; the first one is used": "pertahankan salah satu; yang pertama dipakai",
    "unknown column `{}`; it is not used": "kolom `{}` tidak dikenal; tidak dipakai",
    'put `"` at the end of the cell, or write it twice (`""`) where it belongs to the text': (
        'tulis `"` di akhir sel, atau dua kali (`""`) kalau tanda itu bagian dari teks'
    ),
    "this is not UTF-8": "ini bukan UTF-8",
    "control characters in this row": "ada karakter kendali di baris ini",
    "write the row anew": "tulis ulang baris ini",
    "this row cannot be read: {}": "baris ini tidak dapat dibaca: {}",
    'put a cell that holds the separator between `"` marks': 'apit sel yang memuat tanda pemisah dengan `"`',
    "{} cells, where the first line names {}": "{} sel, padahal baris pertama menyebut {}",
    # --- cells ------------------------------------------------------------------------------------------
    "`{}` is no signature": "`{}` bukan tanda tangan fakta",
    "the row names no fact": "baris ini tidak menyebut fakta",
    "write it like `holder(presiden_rusia)` or `previous_visit(putin, korea_utara)`": (
        "tulis seperti `holder(presiden_rusia)` atau `previous_visit(putin, korea_utara)`"
    ),
    "`{}` cannot be read": "`{}` tidak dapat dibaca",
    "the row has no value": "baris ini tidak punya nilai",
    'write a day (`2024-06-19`), a number with its unit (`12 km`), the id of an entity, or a text in `"` marks': (
        'tulis hari (`2024-06-19`), angka dengan satuannya (`12 km`), id entitas, atau teks yang diapit `"`'
    ),
    "`{}` is no id": "`{}` bukan id",
    "the row has no id": "baris ini tidak punya id",
    "an id is one word of letters, digits and `_`: `presiden_rusia`": (
        "id adalah satu kata dari huruf, angka, dan `_`: `presiden_rusia`"
    ),
    "it is declared already at {}:{}; keep one of the two": "sudah dideklarasikan di {}:{}; pertahankan salah satu",
    "write the full name into the column `name`": "tulis nama lengkap di kolom `name`",
    "`office`, `person` and `country` are kinds": "contoh jenis: `office`, `person`, dan `country`",
    "declare it in a row of its own": "deklarasikan di baris tersendiri",
    "write the day on which the source was last seen: `2024-06-20`": (
        "tulis hari sumber itu terakhir dilihat: `2024-06-20`"
    ),
    "the last day stands before the first one": "hari terakhir mendahului hari pertama",
    "exchange the two, or correct one": "tukar keduanya, atau perbaiki salah satu",
    # --- servers ----------------------------------------------------------------------------------------
    "this fact base cannot be used: {}": "basis fakta ini tidak dapat dipakai: {}",
    "check the address and the server": "periksa alamat dan servernya",
    "this base was published by another version": "basis ini diterbitkan oleh versi lain",
    "publish it again: `verify publish postgresql://… --facts FACTS`": (
        "terbitkan lagi: `verify publish postgresql://… --facts FACTS`"
    ),
    "there are no facts on this server": "tidak ada fakta di server ini",
    "`verify publish` puts them there": "`verify publish` menaruhnya di sana",
    "facts on a server need the extra `postgres`": "fakta di server memerlukan tambahan `postgres`",
    "install it with `pip install 'verify-facts[postgres]'`": "pasang dengan `pip install 'verify-facts[postgres]'`",
    "there is nothing to publish": "tidak ada yang dapat diterbitkan",
    "name the files: `--facts FACTS`": "sebutkan berkasnya: `--facts FACTS`",
    # --- Wikidata ---------------------------------------------------------------------------------------
    "{} lines are not JSON of entities": "{} baris bukan JSON entitas",
    "a dump has one entity a line; the others were read": "dump memuat satu entitas sebaris; yang lain terbaca",
}
