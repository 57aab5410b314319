"""Indonesian: what two sentences reckon together; see `checks/across.py`."""

#: one of these stands in an article that has such a phrase
ACROSS_HINTS = r"usia|ulang tahun|HUT|[Hh]ari [Jj]adi|milad|persen|jam (?:itu|tersebut|penuh)"
#: the words of `ACROSS` in braces; what stands before the verb of the second sentence is `head`
ACROSS_WORDS: dict[str, str] = {
    "far": r"(?:(?:[^ <;.]+|<\w\d+>) ){0,20}?",
    "head": r"(?P<head>(?:[^ <;.]+ ){0,4}?)",
    "near": r"(?:[^ <;.,]+ ){0,4}?",
    "rise": "kenaikan|peningkatan|lonjakan|pertumbuhan|penurunan|pengurangan|penyusutan",
}
ACROSS: dict[str, tuple[str, ...]] = {
    "age": (
        r"(?:meninggal|wafat|berpulang|tutup usia|mengembuskan napas) {far}(?:dalam|pada|di) usia {g:ad} {far}[.] "
        r"{head}(?:lahir|dilahirkan) (?:di|pada) {far}{y:y}",
    ),
    "anniversary": (
        r"(?:hut|ulang tahun|hari jadi|milad|dies natalis) (?:[^ <;.]+ ){0,3}?{n:od} {far}[.] "
        r"{head}(?:berdiri|didirikan|dibangun|dibuka|dibentuk|diresmikan) {far}{y:y}",
    ),
    "change": (
        r"{change} {to} {near}{b:mcq} {near}dari {near}{a:mcq} {far}[.] (?:{rise}) (?:sebesar |sebanyak )?{p:p} (?:itu|ini|tersebut)",
        r"{change} {near}dari {near}{a:mcq} {near}{to} {near}{b:mcq} {far}[.] (?:{rise}) (?:sebesar |sebanyak )?{p:p} (?:itu|ini|tersebut)",
    ),
    "length": (
        r"(?:dimulai|mulai|dibuka) {near}{a:t} {near}(?:berakhir|selesai|usai|ditutup) {near}{b:t} [.] {head}(?:selama )?{n:d} (?:penuh )?(?:itu|tersebut)",
    ),
}
#: words before the verb of a sentence that goes on with the one before
ANAPHORS = "ia dia beliau almarhum almarhumah mendiang itu ini tersebut pertama kali sendiri juga yang selama"
