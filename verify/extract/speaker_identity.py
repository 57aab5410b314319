"""Who is who in an article: the name mentions → entity ids, or `=Full Name`.

A second reference (`Kim`, `Putin`, `Sri Mulyani`, `Jokowi`) means the person whose full name it fits, the one named last
where it fits several; headlines may use it before the full name, so all full names are noted before any is looked up.
"""

from collections.abc import Sequence
from functools import lru_cache

from verify.model import Mention, NameForm

#: kinds of names that may be said shorter: persons, and those of whom nothing is known
SHORTENED = ("person", "")
#: how many blanks a full name has: a longer run of capitals is no name
LENGTHS = range(1, 7)
#: how many letters a nickname has at least, and how many of these begin a word of the name in any case
NICKNAME, START = 5, 3


@lru_cache(maxsize=1 << 16)
def parts(written: str) -> tuple[str, ...]:
    """The folded words of a name, the last one without its clitic."""
    words = written.lower().replace("’", "'").split()
    words[-1] = bare(words[-1])
    return tuple(words)


def bare(word: str) -> str:
    """A folded word without its clitic."""
    if word.endswith("nya"):
        return word[:-3] or word
    return word[:-2] or word if word.endswith("'s") else word


class People:
    """The full names of an article: by what shorter forms each may be meant, and who was named last."""

    def __init__(self) -> None:
        self.full: dict[str, str] = {}  # short form → who
        self.shared: dict[str, str] = {}  # short form of several people → who of them was named last
        self.persons: dict[tuple[str, ...], str] = {}  # the words of a person's full name → who
        self.spelt = ""  # these words, to be searched; made when first asked for

    def note(self, form: NameForm) -> None:
        """Notes by what shorter forms a full name may be meant: its beginning, its ends, each of its words."""
        words = parts(form.written)
        who = form.candidates[0] if len(form.candidates) == 1 else self.known(form.written) or "=" + form.written
        if form.kind == "person":
            self.persons[words] = who
        known = self.persons.values()
        for short in shorter(words):
            other = self.full.setdefault(short, who)
            if other != who and form.kind == "person":
                if other in known:
                    self.shared[short] = other
                else:  # a person before a run of capitals of which nothing is known
                    self.full[short] = who

    def known(self, written: str) -> str:
        """Whom a name means by the full names noted so far; nothing for nobody."""
        words = parts(written)
        if len(words) == 1:
            return self.shared.get(words[0]) or self.full.get(words[0], "")
        return self.full.get(" ".join(words)) or self.full.get(f"{words[0]} {words[-1]}", "")

    def met(self, written: str, who: str) -> None:
        """A full name was read again: a short form that it shares means this person from here on."""
        for short in shorter(parts(written)):
            if short in self.shared:
                self.shared[short] = who

    def nicknamed(self, written: str) -> str:
        """The only person whose name a word cuts short: `Risma` for `Rismaharini`, `Jokowi` for `Joko Widodo`."""
        if len(written) < NICKNAME or " " in written:
            return ""
        short = written.lower()
        self.spelt = self.spelt or " " + " ".join([" ".join(words) for words in self.persons])
        if " " + short[:START] not in self.spelt:
            return ""
        fit = {who for words, who in self.persons.items() if is_nickname(short, words)}
        return fit.pop() if len(fit) == 1 else ""


def is_nickname(short: str, words: tuple[str, ...]) -> bool:
    """Whether a word is the beginning of one of these, or the first of them and the beginning of the second."""
    if any(word.startswith(short) for word in words):
        return True
    rest = short.removeprefix(words[0])
    return len(words) > 1 and 0 < len(rest) < len(short) and words[1].startswith(rest)


def resolve_names(mentions: Sequence[Mention]) -> dict[int, str]:
    """Number of a name mention → entity id, or `=Full Name`: the full form of that name in the article.

    A short form means the first person whose full name it fits; where it fits several, the one named last before it.
    """
    people = People()
    seen: set[str] = set()
    named: list[tuple[int, NameForm]] = []
    for number, mention in enumerate(mentions):
        if mention.kind == "name":
            form: NameForm = mention.form  # type: ignore[assignment]
            named.append((number, form))
            if form.written.count(" ") in LENGTHS and form.kind in SHORTENED and form.written not in seen:
                seen.add(form.written)
                for one in pair(form) if "-" in form.written else (form,):
                    people.note(one)
    return told(people, named, seen)


def pair(form: NameForm) -> tuple[NameForm, ...]:
    """The two people whose full names a hyphen ties: `Rini Astuti-Rustam Adipati`; else the one."""
    one, _, other = form.written.partition("-")
    return (form._replace(written=one), form._replace(written=other)) if " " in one and " " in other else (form,)


def told(people: People, named: Sequence[tuple[int, NameForm]], full: set[str]) -> dict[int, str]:
    """Who each of the name mentions means; `full` are the full names among these."""
    out: dict[int, str] = {}
    shared = people.shared
    known: dict[str, str] = {}
    for number, form in named:
        written = form.written
        if len(form.candidates) == 1:
            out[number] = form.candidates[0]
        elif form.candidates or form.kind not in SHORTENED:
            out[number] = "=" + written
        else:
            who = known.get(written) if not shared else ""
            if not who:
                who = people.known(written) or (form.kind == "person" and people.nicknamed(written)) or "=" + written
                known[written] = who
            out[number] = who
        if shared and written in full:
            people.met(written, out[number])
    return out


@lru_cache(maxsize=1 << 16)
def shorter(words: tuple[str, ...]) -> tuple[str, ...]:
    """A full name and all its shorter forms."""
    forms = [" ".join(words[:size]) for size in range(len(words), 1, -1)]
    if len(words) > 2:
        forms.append(f"{words[0]} {words[-1]}")
    return (*forms, words[0], words[-1], *words[1:-1])
