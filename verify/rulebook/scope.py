"""Everything that rule files declare, by name, and what is said when a name is unknown.

Comes in: the syntax of all files, in the order of their paths. Goes out: look-ups for the other steps of `resolve`.
A name whose own block could not be read is *broken*: what refers to it is left out, and nobody is told twice.
"""

from collections.abc import Iterable
from typing import NamedTuple

from verify.languages import DEFAULT, LANGUAGES
from verify.model import Problem
from verify.read.places import ticked
from verify.rulebook.compiled import Predicate, Slot
from verify.rulebook.kinds import KINDS, ROOT, SYNONYMS, VALUE_KINDS, WORD
from verify.rulebook.parse import Placed, RuleFile
from verify.rulebook.patterns import fold
from verify.rulebook.syntax import (
    CueBlock,
    EntityBlock,
    KindBlock,
    LanguageBlock,
    ListBlock,
    OfficeBlock,
    Term,
    Text,
)
from verify.rulebook.words import article, nearest

OFFICE = "office"
#: Predicates that facts may have without a claim that declares them.
BUILT_IN = {
    "holder": Predicate("holder", (Slot(OFFICE, OFFICE),), "person"),
    "born": Predicate("born", (Slot("person", "person"),), "date"),
    "died": Predicate("died", (Slot("person", "person"),), "date"),
}


class Site(NamedTuple):
    """A block where it stands, in the language that its file has there."""

    file: RuleFile
    placed: Placed
    language: str

    @property
    def place(self) -> tuple[str, int]:
        """Path and line of the block."""
        return self.file.path, self.placed.line

    def line(self, node: Text | Term) -> int:
        """The line of a node in its file."""
        return self.placed.line + node.line


class Scope:
    """Declared names, and the problems found so far."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.failures = 0  # problems, and references to broken names, which are none of their own
        self.kinds: dict[str, str] = dict(KINDS)
        self.entities: dict[str, str] = {}  # id → kind
        self.offices: set[str] = set()
        self.lists: dict[str, tuple[str, ...]] = {}  # name → folded words
        self.predicates: dict[str, Predicate] = dict(BUILT_IN)
        self.broken: set[str] = set()
        self.places: dict[tuple[str, str], tuple[str, int]] = {}

    # --- problems ---------------------------------------------------------------------------------

    def complain(self, site: Site, node: Text | Term, message: str, help: str = "") -> None:
        """A problem at a node."""
        self.failures += 1
        self.problems.append(site.file.problem(site.line(node), node.column, message, help))

    def unknown(
        self, site: Site, node: Text | Term, what: str, name: str, known: Iterable[str], help: str = ""
    ) -> None:
        """A name that nobody declared, with the nearest one that somebody did."""
        if name in self.broken:
            self.failures += 1
        else:
            self.complain(site, node, f"unknown {what} `{name}`{nearest(name, set(known))}", help)

    def once(self, site: Site, what: str, name: Text) -> bool:
        """Whether this is the first declaration of a name; a second one is a problem that names both places."""
        first = self.places.setdefault((what, name.text), (site.file.path, site.line(name)))
        if first == (site.file.path, site.line(name)):
            return True
        help = f"it is declared already at {first[0]}:{first[1]}"
        if what in ("claim", "entity", "office", "list"):
            help = f"{help}; write `also {what} {name.text}` to add to it"
        self.complain(site, name, f"`{name.text}` is declared twice", help)
        return False

    # --- look-ups -----------------------------------------------------------------------------------

    def ids(self) -> set[str]:
        """All ids that an argument can be."""
        return self.offices | self.entities.keys()

    def kind(self, site: Site, name: Text, values: bool = True) -> str | None:
        """A kind of entity (or of value) by its name; None and a problem if there is none."""
        text = SYNONYMS.get(name.text.lower(), name.text.lower())
        if text in self.kinds or text == ROOT or (values and (text in VALUE_KINDS or text == WORD)):
            return text
        known = {*self.kinds, ROOT, *((*VALUE_KINDS, WORD) if values else ())}
        help = "a kind of your own is declared like `kind monument : place`"
        if values:
            help = f"kinds of values are {ticked((*sorted(VALUE_KINDS), WORD))}; {help}"
        self.unknown(site, name, "kind", name.text, known, help)
        return None

    def language(self, site: Site, name: Text | None) -> str | None:
        """The language of a line: its own, else that of the file; None and a problem if verify does not read it."""
        if name is None:
            return site.language
        if name.text.lower() in LANGUAGES:
            return name.text.lower()
        self.unknown(site, name, "language", name.text, LANGUAGES, f"known are {ticked(LANGUAGES)}")
        return None

    def one_of(self, site: Site, name: Text | None, what: str, known: tuple[str, ...], default: str) -> str:
        """A word from a closed list."""
        if name is None:
            return default
        if name.text.lower() not in known:
            self.unknown(site, name, what, name.text, known, f"known are {ticked(known)}")
            return default
        return name.text.lower()


def sites(files: Iterable[RuleFile]) -> list[Site]:
    """All blocks, by path and line, each with the language that its file has there."""
    out = []
    for file in sorted(files, key=lambda file: file.path):
        language = DEFAULT
        for placed in file.blocks:
            out.append(Site(file, placed, language))
            if isinstance(placed.block, LanguageBlock) and placed.block.code.text.lower() in LANGUAGES:
                language = placed.block.code.text.lower()
    return out


def declare(scope: Scope, blocks: list[Site]) -> None:
    """Enter kinds, lists, entities, offices: all that has no need of other names than kinds."""
    for site in blocks:
        scope.broken.update(site.file.unread)
    for site in blocks:
        if isinstance(block := site.placed.block, KindBlock):
            _kind(scope, site, block)
    for site in blocks:
        match site.placed.block:
            case EntityBlock(id=id, kind=kind) if kind is not None and _new_id(scope, site, "entity", id):
                scope.entities[id.text] = scope.kind(site, kind, values=False) or ROOT
            case OfficeBlock(id=id, also=False) if _new_id(scope, site, OFFICE, id):
                scope.offices.add(id.text)
            case ListBlock(name=name, words=words, also=False) if scope.once(site, "list", name):
                scope.lists[name.text] = _folded(words)
            case LanguageBlock(code=code):
                scope.language(site, code)
            case CueBlock(language=language):
                scope.language(site, language)
    for site in blocks:
        if isinstance(block := site.placed.block, ListBlock) and block.also:
            if block.name.text in scope.lists:
                scope.lists[block.name.text] += _folded(block.words)
            else:
                scope.unknown(site, block.name, "list", block.name.text, scope.lists)


def _new_id(scope: Scope, site: Site, what: str, name: Text) -> bool:
    """Whether an id is new among entities and offices, which are named in the same places."""
    other = OFFICE if what == "entity" else "entity"
    first = scope.places.get((other, name.text))
    if first is None:
        return scope.once(site, what, name)
    scope.complain(
        site, name, f"`{name.text}` is declared twice", f"it is {article(other)} already at {first[0]}:{first[1]}"
    )
    return False


def _kind(scope: Scope, site: Site, block: KindBlock) -> None:
    name = block.name.text.lower()
    if name in scope.kinds and ("kind", block.name.text) not in scope.places:
        scope.complain(site, block.name, f"the kind `{name}` exists already", f"it is a kind of {scope.kinds[name]}")
    elif scope.once(site, "kind", block.name):
        parent = scope.kind(site, block.parent, values=False)
        if parent is not None and name not in VALUE_KINDS:
            scope.kinds[name] = parent


def _folded(words: Iterable[Text]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join(fold(word.text)) for word in words))
