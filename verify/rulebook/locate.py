"""Where the files lie that are shipped beside the code: `grammar/` and `rules/`.

In a checkout (and an editable install) they stand beside the package, in a wheel inside it as `verify/_shipped`.
"""

import os
from collections.abc import Iterable

ENDING = ".rules"


def shipped(kind: str) -> str:
    """The folder of the shipped `"rules"` or `"grammar"`; the place beside the package if neither exists."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inside = os.path.join(package, "_shipped", kind)
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(package), kind)


def rule_paths(names: Iterable[str], folder: str = "") -> list[str]:
    """The shipped core rules (of `folder`, if the caller has its own way to write it) and the named ones.

    A name is a path, else a shipped file of that name, else a path that is missing.
    """
    folder = folder or shipped("rules")
    files = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    paths = [os.path.join(folder, file) for file in files if file.startswith("core") and file.endswith(ENDING)]
    for name in names:
        beside = os.path.join(folder, name + ENDING)
        paths.append(beside if not os.path.exists(name) and os.path.exists(beside) else name)
    return paths
