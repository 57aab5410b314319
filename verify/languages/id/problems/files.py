"""What is wrong with articles, paths and files, in Indonesian."""

PROBLEMS = {
    "cannot be read: {}": "tidak dapat dibaca: {}",
    "cannot be written: {}": "tidak dapat ditulis: {}",
    "there is no file or folder `{}`": "tidak ada berkas atau folder `{}`",
    "`{}` has no file of that name": "tidak ada berkas bernama itu di `{}`",
    "there is no article in `{}`": "tidak ada artikel di `{}`",
    "there is no article in `{}`, only other files: {}": "tidak ada artikel di `{}`, hanya berkas lain: {}",
    "articles end in {}; README files and hidden ones are left out; a text named itself is read": (
        "artikel berakhiran {}; berkas README dan yang tersembunyi dilewati; teks yang disebut langsung tetap dibaca"
    ),
    "give yourself permission to read it, or leave it out": "beri diri Anda izin membacanya, atau kecualikan",
    "this link leads to `{}`, where nothing is": "tautan ini menuju `{}`, tetapi di sana tidak ada apa-apa",
    "mend the link, or remove it": "perbaiki tautannya, atau hapus",
    "this is a pipe or a device, not a file": "ini pipa atau perangkat, bukan berkas",
    "leave it out; a pipe is read where it is named itself": "kecualikan; pipa dibaca kalau disebut langsung",
    "there is no folder `{}` either": "folder `{}` pun tidak ada",
    "this is text in UTF-16, not in UTF-8": "ini teks UTF-16, bukan UTF-8",
    "this is a document of an office program or a PDF, not plain text": (
        "ini dokumen program perkantoran atau PDF, bukan teks biasa"
    ),
    "this is a binary file, or text that is not in UTF-8": "ini berkas biner, atau teks yang bukan UTF-8",
    "save it as plain text in UTF-8, or leave it out": "simpan sebagai teks biasa dalam UTF-8, atau kecualikan",
    "byte 0x{} is not UTF-8": "bita 0x{} bukan UTF-8",
    "save the file as UTF-8": "simpan berkas sebagai UTF-8",
    "save the file as UTF-8 (it is often Windows-1252); the rest of it was read": (
        "simpan berkas sebagai UTF-8 (sering ternyata Windows-1252); selebihnya terbaca"
    ),
    "the file is empty": "berkas ini kosong",
    "leave it out, or write something into it": "kecualikan, atau isi dengan naskah",
    "unknown language `{}`": "bahasa `{}` tidak dikenal",
    "write one of {}": "tulis salah satu dari {}",
    "write one of {}; it was read as `{}`": "tulis salah satu dari {}; naskah dibaca sebagai `{}`",
    "no date can be read from `{}`": "tidak ada tanggal yang terbaca dari `{}`",
    "write a day of the calendar, such as `2024-06-20` or `2024-06-20T04:04:00+07:00`": (
        "tulis hari yang ada di kalender, seperti `2024-06-20` atau `2024-06-20T04:04:00+07:00`"
    ),
    "the front matter is never closed": "kepala naskah tidak pernah ditutup",
    "close it with a line `---`; the file was read as plain copy": "tutup dengan baris `---`; berkas dibaca sebagai naskah biasa",
    "front matter line without a key: `{}`": "baris kepala naskah tanpa kunci: `{}`",
    "write `key: value`, such as `date: 2024-06-20`; the line was skipped": (
        "tulis `kunci: nilai`, seperti `date: 2024-06-20`; baris ini dilewati"
    ),
}
