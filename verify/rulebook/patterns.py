"""Patterns: the tree of `pattern.lark` → nodes as docs/architecture.md describes them ("A rule, compiled").

Words are folded as the lexer folds them, words with glued endings become all their forms (`kunjungan[nya]`,
`visit[s|ed]`), and choices between single words become one node. Slots keep their offset in the text until `resolve`
gives them a kind.
"""

import re
from collections.abc import Iterator
from itertools import product
from typing import Any

from verify.rulebook.compiled import Node
from verify.rulebook.lalr import Parsers, unexpected
from verify.values.lexer import DASHES, DOUBLE_QUOTES, FOLD, SINGLE_QUOTES, TOKEN

#: A gap without a number, and the widest that makes sense within a sentence.
GAP, WIDEST_GAP = 6, 40
#: How deep brackets may nest, and how many forms one word may stand for.
DEEPEST, MOST_FORMS = 12, 64
#: Clitics that the engine steps over whatever a pattern says.
CLITICS = ("nya", "lah", "kah", "pun")
_GLUED = re.compile(r"\[([^\]]*)\]|\(([^)]*)\)|([^\[\](]+)")


class PatternError(Exception):
    """A pattern that cannot be used; never leaves the parser."""

    def __init__(self, offset: int, message: str, help: str) -> None:
        super().__init__(message)
        self.offset, self.message, self.help = offset, message, help


def read(text: str, parsers: Parsers) -> list[Node]:
    """The nodes of a pattern; raises PatternError."""
    if _depth(text) > DEEPEST:
        raise PatternError(0, "brackets within brackets within brackets", "write several patterns instead")
    try:
        found = nodes(parsers.patterns.parse(text, "pattern").children)
    except unexpected() as error:
        raise _blame(error, text) from None
    kinds: dict[str, str] = {}
    for _, name, kind, offset in slots(found):
        if kinds.setdefault(name, kind) != kind:
            raise PatternError(offset, f"the slot `{name}` has two kinds", "give each slot a name of its own")
    return found


def nodes(children: list[Any]) -> list[Node]:
    """The children of a pattern or sequence as compiled nodes."""
    return [node for child in children for node in _node(child)]


def fold(text: str) -> tuple[str, ...]:
    """The folded words and marks of a text, as the lexer sees them."""
    return tuple(FOLD[token] for token in TOKEN.split(text)[1::2])


def mark(token: str) -> str:
    """A punctuation mark by the sign that stands for all of its kind."""
    return '"' if token in DOUBLE_QUOTES else "'" if token in SINGLE_QUOTES else "-" if token in DASHES else token


def own_word(pattern: list[Node]) -> bool:
    """Whether every match of the pattern holds a word that the pattern itself gives."""
    return any(node[0] == "w" or (node[0] == "a" and all(map(own_word, node[1]))) for node in pattern)


def slots(pattern: list[Node]) -> Iterator[Node]:
    """All slots of a pattern, in order."""
    for node in pattern:
        if node[0] == "s":
            yield node
        elif node[0] == "o":
            yield from slots(node[1])
        elif node[0] == "a":
            for branch in node[1]:
                yield from slots(branch)


def choice(branches: list[list[Node]]) -> list[Node]:
    """One of several branches as nodes; branches of one word each become one node."""
    words = [word for branch in branches if _is_word(branch) for word in branch[0][1]]
    others = [branch for branch in branches if not _is_word(branch)]
    if words:
        others.insert(0, [["w", list(dict.fromkeys(words))]])
    return others[0] if len(others) == 1 else [["a", others]]


def _is_word(branch: list[Node]) -> bool:
    return len(branch) == 1 and branch[0][0] == "w"


def _node(child: Any) -> list[Node]:
    kind = getattr(child, "type", None)
    if kind is None:
        return _group(child)
    if kind == "FORM":
        return _form(child)
    if kind == "GAP":
        return [_gap(child)]
    return [["m", mark(child[-1])]]


def _group(tree: Any) -> list[Node]:
    if tree.data == "slot":
        name, kind = tree.children
        return [["s", str(name), str(kind or ""), name.start_pos]]
    branches = [nodes(sequence.children) for sequence in tree.children]
    empty = not all(branches)
    branches = [branch for branch in branches if branch]
    if tree.data == "optional":
        return [["o", choice(branches)]] if branches else []
    if len(tree.children) == 1:
        return [["m", "("], *(branches[0] if branches else []), ["m", ")"]]
    if not branches:
        return []
    return [["o", choice(branches)]] if empty else choice(branches)


def _gap(token: Any) -> Node:
    digits = token.lstrip("….")
    width = int(digits[:6]) if digits else GAP
    if not 1 <= width <= WIDEST_GAP:
        message = f"a gap of {width} words is too wide" if width else "a gap of no words is too narrow"
        help = f"a gap has 1 to {WIDEST_GAP} words; `…` alone has up to {GAP}"
        raise PatternError(token.start_pos, message, help)
    return ["g", width]


def _form(token: Any) -> list[Node]:
    forms = [fold(form) for form in _forms(token)]
    if all(len(form) == 1 for form in forms):
        return [["w", [form[0] for form in forms]]]
    return choice([[["w", [w]] if w[0].isalnum() else ["m", mark(w)] for w in form] for form in forms])


def _forms(token: Any) -> list[str]:
    """All words that a word with glued brackets stands for, the plainest first."""
    pieces = []
    for optional, chosen, plain in _GLUED.findall(token):
        if optional:
            endings = [e for e in optional.split("|") if e not in CLITICS]
            pieces.append(["", *endings])
        else:
            pieces.append(chosen.split("|") if chosen else [plain])
    if len(list(product(*pieces))) > MOST_FORMS:
        raise PatternError(
            token.start_pos, f"`{token}` stands for more than {MOST_FORMS} words", "split the pattern in two"
        )
    return list(dict.fromkeys("".join(parts) for parts in product(*pieces)))


_PARTNER = {"[": "]", "(": ")", "{": "}", "]": "[", ")": "(", "}": "{"}


def _depth(text: str) -> int:
    deepest = depth = 0
    for bracket in re.findall(r"[\[\](){}]", text):
        depth += 1 if bracket in "[({" else -1
        deepest = max(deepest, depth)
    return deepest


def _blame(error: Any, text: str) -> PatternError:
    """A syntax error inside a pattern, told by the bracket that is to blame."""
    offset = getattr(error, "pos_in_stream", None)
    ended = getattr(getattr(error, "token", None), "type", "") == "$END"
    offset = len(text) if ended or offset is None or offset < 0 else offset
    opened: list[tuple[int, str]] = []
    for match in re.finditer(r"\\.|[\[\](){}]", text[:offset]):
        if match[0] in "[({":
            opened.append((match.start(), match[0]))
        elif opened and match[0] in "])}":
            opened.pop()
    found = text[offset : offset + 1]
    if opened and opened[-1][1] == "{":
        help = "a slot looks like `{value}`, `{visitor}` or `{n: duration}`"
        return PatternError(opened[-1][0], "this slot is not complete", help)
    if (found and found in "])}") or (opened and not found):
        at, bracket = opened[-1] if opened else (offset, found)
        help = f"close it, or write `\\{bracket}` for the mark itself"
        return PatternError(at, f"`{bracket}` has no partner `{_PARTNER[bracket]}`", help)
    if found == "|":
        return PatternError(offset, "`|` stands outside of brackets", "put the choice in brackets: `(pertama|perdana)`")
    return PatternError(
        offset, f"unexpected `{found}` in a pattern", "write `\\` before a mark that is meant as itself"
    )
