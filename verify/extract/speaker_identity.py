"""Who is who in an article: the name mentions → entity ids, or `=Full Name`.

A second reference (`Kim`, `Putin`, `Sri Mulyani`) means the person whose full name comes first among those it fits;
headlines may use it before the full name, so all full names are noted before any is looked up.
"""

from collections.abc import Sequence
from functools import lru_cache

from verify.model import Mention, NameForm

#: kinds of names that may be said shorter: persons, and those of whom nothing is known
SHORTENED = ("person", "")
#: how many blanks a full name has: a longer run of capitals is no name
LENGTHS = range(1, 7)


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


def resolve_names(mentions: Sequence[Mention]) -> dict[int, str]:
    """Number of a name mention → entity id, or `=Full Name`: the first full form of that name in the article."""
    full: dict[str, str] = {}
    seen: set[str] = set()
    named: list[tuple[int, NameForm]] = []
    for number, mention in enumerate(mentions):
        if mention.kind == "name":
            form: NameForm = mention.form  # type: ignore[assignment]
            named.append((number, form))
            if form.written.count(" ") in LENGTHS and form.kind in SHORTENED and form.written not in seen:
                seen.add(form.written)
                note(form, full)
    out: dict[int, str] = {}
    for number, form in named:
        if len(form.candidates) == 1:
            out[number] = form.candidates[0]
        elif form.candidates or form.kind not in SHORTENED:
            out[number] = "=" + form.written
        else:
            out[number] = known(form.written, full) or "=" + form.written
    return out


def note(form: NameForm, full: dict[str, str]) -> None:
    """Notes by what shorter forms a full name may be meant: its beginning, its ends, each of its words."""
    words = parts(form.written)
    who = form.candidates[0] if len(form.candidates) == 1 else known(form.written, full) or "=" + form.written
    for short in shorter(words):
        full.setdefault(short, who)


@lru_cache(maxsize=1 << 16)
def shorter(words: tuple[str, ...]) -> tuple[str, ...]:
    """A full name and all its shorter forms."""
    forms = [" ".join(words[:size]) for size in range(len(words), 1, -1)]
    if len(words) > 2:
        forms.append(f"{words[0]} {words[-1]}")
    return (*forms, words[0], words[-1], *words[1:-1])


def known(written: str, full: dict[str, str]) -> str:
    """Whom a name means by the full names noted so far; nothing for nobody."""
    words = parts(written)
    if len(words) == 1:
        return full.get(words[0], "")
    return full.get(" ".join(words)) or full.get(f"{words[0]} {words[-1]}", "")
