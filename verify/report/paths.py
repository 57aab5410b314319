"""Paths as users gave them → relative URIs (RFC 3986), and fingerprints that no folder and no line changes.

What lies below the root is named from there, with `/` between its parts; anything else keeps its absolute path.
"""

import os
from collections.abc import Sequence

from verify.model import Article, Finding
from verify.report import identify


def relative(path: str, root: str) -> str:
    """The path from the root, with `/`; an absolute path where it does not lie below."""
    absolute = os.path.normpath(os.path.join(root, path))
    below = root.rstrip(os.sep) + os.sep
    return (absolute.removeprefix(below) if absolute.startswith(below) else absolute).replace(os.sep, "/")


def uri(path: str, root: str) -> str:
    """The relative URI of a file; `file:` and the absolute path for what lies elsewhere."""
    from urllib.parse import quote

    told = relative(path, root)
    quoted = quote(told.encode("utf-8", "surrogateescape"))
    return f"file://{'' if quoted.startswith('/') else '/'}{quoted}" if os.path.isabs(told) else quoted


def fingerprints(findings: Sequence[Finding], articles: Sequence[Article], root: str) -> list[str]:
    """What each finding is known by from run to run, however the article was named: 24 hexadecimal digits.

    It hashes what the id hashes, but of an article that gives itself no `id` the path from the root.
    """
    keys = {}
    for article in articles:
        named = not article.path.replace(os.sep, "/").endswith(article.key)
        keys[article.path] = article.key if named else relative(article.path, root)
    return identify.fingerprints(findings, keys)
