"""Where the files lie that are shipped beside the code: `grammar/` and `rules/`.

In a checkout (and an editable install) they stand beside the package, in a wheel inside it as `verify/_shipped`.
"""

import os


def shipped(kind: str) -> str:
    """The folder of the shipped `"rules"` or `"grammar"`; the place beside the package if neither exists."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inside = os.path.join(package, "_shipped", kind)
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(package), kind)
