"""The program's source → every English template that can become the message or the help of a problem.

The house names such parameters and fields `message` and `help`: what is passed to one of them is followed back, through
names, choices, calls and the callers' arguments, to the texts it is made of. A place that is filled in is `{}`.
"""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

SPOKEN = ("message", "help")
TEXTUAL = ("lower", "strip", "rstrip", "removeprefix", "replace")  # methods that leave a text what it is


class Source:
    """The modules of a program, read for what they say."""

    def __init__(self, modules: Iterable[str]) -> None:
        self.trees = [ast.parse(text) for text in modules]
        self.functions: dict[str, list[ast.FunctionDef]] = defaultdict(list)
        self.shapes: dict[str, list[Shape]] = defaultdict(list)
        self.shapes["ArgumentTypeError"] = [Shape(["message"], 1)]
        self.shapes["ArgumentError"] = [Shape(["argument", "message"], 2)]
        self.calls: dict[str, list[ast.Call]] = defaultdict(list)
        self.unreadable: list[ast.Call] = []  # calls that hide their message behind a `*`
        self.home: dict[ast.AST, ast.FunctionDef | None] = {}
        self.top: dict[ast.AST, ast.Module] = {}
        for tree in self.trees:
            self.enter(tree, None, tree)

    def enter(self, node: ast.AST, home: "ast.FunctionDef | None", top: ast.Module) -> None:
        """Note what is defined and called below a node."""
        self.home[node], self.top[node] = home, top
        if isinstance(node, ast.FunctionDef):
            self.functions[node.name].append(node)
            self.shapes[node.name].append(Shape(parameters(node), required(node)))
            home = node
        elif isinstance(node, ast.ClassDef):
            own = [n.target.id for n in node.body if isinstance(n, ast.AnnAssign) and isinstance(n.target, ast.Name)]
            made = [n for n in node.body if isinstance(n, ast.FunctionDef) and n.name == "__init__"]
            needed = [n for n in node.body if isinstance(n, ast.AnnAssign) and n.value is None]
            shape = Shape(parameters(made[0]), required(made[0])) if made else Shape(own, len(needed))
            self.shapes[node.name].append(shape)
        elif isinstance(node, ast.Call):
            self.calls[called(node)].append(node)
        for child in ast.iter_child_nodes(node):
            self.enter(child, home, top)

    def templates(self) -> set[str]:
        """All that can be said."""
        out: set[str] = set()
        for name, shapes in self.shapes.items():
            for shape in shapes:
                for spoken in set(shape.names).intersection(SPOKEN):
                    out |= self.passed(name, shape, spoken, frozenset())
        return {text for text in out if any(map(str.isalpha, text.replace("{}", "")))}

    def passed(self, name: str, shape: "Shape", wanted: str, seen: frozenset[tuple[str, str]]) -> set[str]:
        """What callers pass for a parameter."""
        if (name, wanted) in seen:
            return set()
        out: set[str] = set()
        for call in self.calls.get(name, ()):
            if any(isinstance(one, ast.Starred) for one in call.args[:-1]):
                self.unreadable.append(call)
            elif shape.fits(call):
                out |= self.texts(argument(call, shape.names.index(wanted), wanted), seen | {(name, wanted)})
        return out

    def texts(self, node: ast.expr | None, seen: frozenset[tuple[str, str]]) -> set[str]:
        """The templates that an expression may give."""
        if isinstance(node, ast.Constant):
            return {node.value} if isinstance(node.value, str) else set()
        if isinstance(node, ast.JoinedStr):
            return self.joined(node, seen)
        if isinstance(node, ast.IfExp):
            return self.texts(node.body, seen) | self.texts(node.orelse, seen)
        if isinstance(node, ast.BoolOp):
            return set().union(*(self.texts(value, seen) for value in node.values))
        if isinstance(node, ast.NamedExpr):
            return self.texts(node.value, seen)
        if isinstance(node, ast.Subscript):
            return self.texts(node.value, seen)
        if isinstance(node, ast.ListComp | ast.SetComp | ast.GeneratorExp):
            same = isinstance(node.elt, ast.Name) and ast.unparse(node.elt) == ast.unparse(node.generators[0].target)
            return self.texts(node.generators[0].iter if same else node.elt, seen)
        if isinstance(node, ast.Tuple | ast.List):
            return set().union(*(self.texts(value, seen) for value in node.elts))
        if isinstance(node, ast.Dict):
            return set().union(*(self.texts(value, seen) for value in node.values))
        if isinstance(node, ast.Call):
            return self.returned(node, seen)
        if isinstance(node, ast.Name):
            return self.named(node, seen)
        return set()

    def joined(self, node: ast.JoinedStr, seen: frozenset[tuple[str, str]]) -> set[str]:
        """An f-string: itself, and what its places outside of backticks may say."""
        whole, out = "", set()
        for part in node.values:
            if isinstance(part, ast.Constant):
                whole += part.value
                continue
            if whole.count("`") % 2 == 0 and isinstance(part, ast.FormattedValue):
                out |= self.texts(part.value, seen)
            whole += "{}"
        return out | {whole}

    def returned(self, node: ast.Call, seen: frozenset[tuple[str, str]]) -> set[str]:
        """What a call gives: the returns of a function of that name, or the text that a method leaves as it is."""
        name = called(node)
        if isinstance(node.func, ast.Attribute) and (name in TEXTUAL or name == "get"):
            return self.texts(node.func.value, seen).union(*(self.texts(a, seen) for a in node.args[1:]))
        if name in ("sorted", "next", "join"):
            return self.texts(node.args[0], seen) if node.args else set()
        if name == "getattr":
            return set().union(*(self.texts(a, seen) for a in node.args[2:]))
        if (name, "") in seen:
            return set()
        out: set[str] = set()
        for function in self.functions.get(name, ()):
            for inner in ast.walk(function):
                if isinstance(inner, ast.Return):
                    out |= self.texts(inner.value, seen | {(name, "")})
        return out

    def named(self, node: ast.Name, seen: frozenset[tuple[str, str]]) -> set[str]:
        """What a name may hold: what is assigned in its function, what callers pass, a constant of its module."""
        home, out = self.home.get(node), set()
        mark = (f"{home.name if home else ''}.{node.id}", "=")
        if mark in seen:
            return out
        within = seen | {mark}
        if home is not None:
            out = set().union(*(self.texts(v, within) for v in assigned(home, node.id)), out)
            shape = Shape(parameters(home), required(home))
            if node.id in shape.names and node.id not in SPOKEN:
                out |= self.passed(home.name, shape, node.id, seen)
        out = out or set().union(*(self.texts(v, within) for v in assigned(self.top[node], node.id, deep=False)))
        return out or {text for tree in self.trees for text in constants(tree, node.id)}  # from another module


class Shape(NamedTuple):
    """What a callable takes."""

    names: list[str]
    required: int

    def fits(self, call: ast.Call) -> bool:
        """Whether a call can be one of this callable (others may have its name)."""
        given = len(call.args) + len(call.keywords)
        whole = not any(
            isinstance(one, ast.Starred) for one in call.args
        )  # a message behind a last `*` was made elsewhere
        return whole and all(k.arg in self.names for k in call.keywords) and self.required <= given <= len(self.names)


def required(function: ast.FunctionDef) -> int:
    """How many parameters have no default."""
    return (
        len(parameters(function)) - len(function.args.defaults) - sum(d is not None for d in function.args.kw_defaults)
    )


def parameters(function: ast.FunctionDef) -> list[str]:
    """The names of parameters, `self` left out."""
    names = [a.arg for a in (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)]
    return names[1:] if names[:1] == ["self"] else names


def called(call: ast.Call) -> str:
    """The last name of what is called."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def argument(call: ast.Call, position: int, name: str) -> ast.expr | None:
    """What a call passes for a parameter."""
    for keyword in call.keywords:
        if keyword.arg == name:
            return keyword.value
    given = call.args[: position + 1]
    return given[position] if len(given) > position and not any(isinstance(a, ast.Starred) for a in given) else None


def constants(tree: ast.AST, name: str) -> Iterator[str]:
    """The text that a module gives a name."""
    for value in assigned(tree, name, deep=False):
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value.value


def assigned(scope: ast.AST, name: str, deep: bool = True) -> Iterator[ast.expr]:
    """What is assigned to a name in a function or at the top of a module."""
    for node in ast.walk(scope) if deep else getattr(scope, "body", ()):
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        value = getattr(node, "value", None)
        for target in targets if isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr) else ():
            if isinstance(target, ast.Name) and target.id == name and value is not None:
                yield value
            elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
                pairs = zip(target.elts, value.elts, strict=False)
                yield from (v for t, v in pairs if isinstance(t, ast.Name) and t.id == name)
