"""English: what two sentences reckon together; see `checks/across.py`."""

#: one of these stands in an article that has such a phrase
ACROSS_HINTS = r"died|passed away|anniversary|percent|per cent|%|hours"
#: the words of `ACROSS` in braces; what stands before the verb of the second sentence is `head`
ACROSS_WORDS: dict[str, str] = {
    "far": r"(?:(?:[^ <;.]+|<\w\d+>) ){0,20}?",
    "head": r"(?P<head>(?:[^ <;.]+ ){0,4}?)",
    "near": r"(?:[^ <;.,]+ ){0,4}?",
    "rise": "increase|rise|gain|growth|jump|decline|drop|fall|decrease|loss",
}
ACROSS: dict[str, tuple[str, ...]] = {
    "age": (
        r"(?:died|passed away) {far}(?:at|aged|at age|at the age of) {g:acd} {far}[.] {head}born (?:in|on|at|near) {far}{y:y}",
    ),
    "anniversary": (
        r"{n:o} anniversary {far}[.] {head}(?:founded|established|set up|opened|built|created) {far}{y:y}",
    ),
    "change": (
        r"{change} to {near}{b:mcq} {near}from {near}{a:mcq} {far}[.] {far}(?:the|that|this) (?:(?:{rise}) of {p:p}|{p:p} (?:{rise}))",
        r"{change} {near}from {near}{a:mcq} {near}to {near}{b:mcq} {far}[.] {far}(?:the|that|this) (?:(?:{rise}) of {p:p}|{p:p} (?:{rise}))",
    ),
    "length": (
        r"(?:began|begins|started|opened) {near}{a:t} {near}(?:ended|ends|closed|finished) {near}{b:t} (?:[.] )?(?:(?:the|those|these) )?{n:d}",
    ),
}
#: words before the verb of a sentence that goes on with the one before
ANAPHORS = "he she it they the a an was were is first who his her its"
