"""A collector of names and roles: stretches of tokens → mentions with their forms.

Comes in: token numbers and what stands there. Goes out: `Mention` values in `out`, in the order they were added.
"""

from verify.extract.lexer import Lexed
from verify.extract.speaker_aliases import Alias
from verify.extract.speaker_types import OTHER
from verify.model import Mention, NameForm, RoleForm

#: the age behind a person's name: `(54)`
AGE = "(d)"

NEW = tuple.__new__


class Collector:
    """Collects the mentions of one article; `modifiers` are the words beside a title (`mantan`, `Plt`), `honours` the
    letters behind a name (`KC`)."""

    def __init__(self, lexed: Lexed, types: str, modifiers: dict[str, str], honours: frozenset[str]) -> None:
        self.words, self.folded, self.gaps, self.types = lexed.words, lexed.folded, lexed.gaps, types
        self.begin, self.end = lexed.starts, lexed.ends
        self.modifiers, self.honours = modifiers, honours
        self.out: list[Mention] = []
        self.alone: set[str] = set()  # folded words that are part of a person's name
        self.person = 0  # the token behind the last person

    def declare(self, alias: Alias) -> None:
        """Adds a declared name."""
        first, last = alias.first, alias.last
        written = self.text(first, last)
        if alias.what == "office":
            tense = self.tense(first, last)
            office = "" if tense == OTHER else alias.ids[0]
            self.put("role", first, last, RoleForm(written, office, "" if tense == OTHER else tense))
        else:
            self.put("name", first, last, NameForm(written, alias.ids, alias.kind))

    def tense(self, first: int, last: int) -> str:
        """`former`, `acting`, `future` or `other` if the words around a role say so."""
        for at in (first - 1, first - 2, first, last):
            if 0 <= at < len(self.folded) and self.folded[at] in self.modifiers:
                found = self.modifiers[self.folded[at]]
                if found != OTHER or at == first - 1:
                    return found
        return ""

    def add(self, first: int, last: int, kind: str) -> None:
        """Adds a name, if there is any word of it; one with an age behind it is a person's: `Rustam Adipati (54)`."""
        if first < last:
            if self.types[last - 1] == "B" and last - first > 2 and self.folded[last - 1] in self.honours:
                last -= 1
            if kind == "" and self.types.startswith(AGE, last) and self.types[first] in "ACG":
                kind = "person"
            if kind == "person":
                self.person = last
                self.alone.update(self.folded[first:last])
            written = self.words[first] if last - first == 1 else self.text(first, last)
            self.put("name", first, last, NameForm(written, (), kind))

    def put(self, kind: str, first: int, last: int, form: NameForm | RoleForm) -> None:
        """Adds a mention of tokens `first` to `last` (exclusive)."""
        # what `Mention(…)` does, at half its price: this is the hottest line of extraction
        self.out.append(NEW(Mention, (kind, self.begin[first], self.end[last - 1], first, last, form)))

    def text(self, first: int, last: int) -> str:
        """The words as written, with one blank where there was any, and without the marks of a nickname."""
        if '"' in self.types[first:last]:
            return " ".join([self.words[k] for k in range(first, last) if self.types[k] != '"'])
        if "." not in self.types[first:last]:
            return " ".join(self.words[first:last])
        words, gaps = self.words, self.gaps
        return words[first] + "".join([" " + words[k] if gaps[k] else words[k] for k in range(first + 1, last)])
