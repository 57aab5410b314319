"""Front matter → metadata: flat `key: value` lines between two `---` lines at the head of a file.

The subset of YAML that pages are written in: values bare or in quotes, `#` comments; lists and indented lines belong to
the key above them and are passed over, as are keys that mean nothing here. Any other line is a problem of its own.
"""

import re

from verify.model import Problem, Span, Zone
from verify.read.page import PLAIN, Page
from verify.read.places import problem_at

KEYS = {
    "title": "title", "judul": "title", "headline": "title",
    "date": "date", "tanggal": "date", "published": "date",
    "author": "author", "penulis": "author",
    "language": "language", "lang": "language", "bahasa": "language",
    "story": "story", "cerita": "story",
    "id": "id",
    "publisher": "publisher", "penerbit": "publisher",
}  # fmt: skip
FENCE = "---"
LINE = re.compile(r"([^\W\d][\w-]*)[ \t]*:(?:[ \t]+(.*)|)$")


def front_matter(path: str, text: str) -> Page:
    """The metadata of a page that starts with `---`; an empty page if it does not."""
    start = 1 if text[:1] == "\ufeff" else 0
    if not text.startswith(FENCE, start) or text[start : start + 99].split("\n", 1)[0].strip() != FENCE:
        return PLAIN
    lines = _lines(text, start)
    if lines is None:
        first = LINE.match(text[start : start + 400].partition("\n")[2].partition("\n")[0].strip())
        if first is None or first[1].lower() not in KEYS:
            return PLAIN  # a rule above ordinary copy
        help = "close it with a line `---`; the file was read as plain copy"
        return PLAIN._replace(problems=(problem_at(path, text, start, "the front matter is never closed", help),))
    if not any(LINE.match(line.strip()) for _, line in lines):
        return PLAIN  # two rules around ordinary copy
    fields: dict[str, str] = {}
    places: dict[str, int] = {}
    problems: list[Problem] = []
    for offset, line in lines[:-1]:
        bare = line.strip()
        if not bare or bare[0] in "#-" or line[0] in " \t":
            continue
        match = LINE.match(bare)
        if match is None:
            help = "write `key: value`, such as `date: 2024-06-20`; the line was skipped"
            problems.append(problem_at(path, text, offset, f"front matter line without a key: `{bare[:40]}`", help))
        elif (key := KEYS.get(match[1].lower())) and match[2]:
            fields[key], places[key] = _unquoted(match[2]), offset + match.start(2)
    end = lines[-1][0] + len(lines[-1][1].rstrip())
    return Page(*_parted(text, start, end, fields, places), fields, places, tuple(problems))


def _parted(
    text: str, start: int, end: int, fields: dict[str, str], places: dict[str, int]
) -> tuple[tuple[Span, ...], tuple[Zone, ...]]:
    """What of the front matter is no copy, and its zones: the headline is read like one that stands on the page."""
    title = fields.get("title", "")
    at = text.find(title, places["title"]) if title else -1
    if at < 0:
        return (Span(start, end),), (Zone("front-matter", start, end),)
    stop = at + len(title)
    spans = (Span(start, at), Span(stop, end))
    return spans, (Zone("front-matter", *spans[0]), Zone("title", at, stop), Zone("front-matter", *spans[1]))


def _lines(text: str, start: int) -> list[tuple[int, str]] | None:
    """Offset and text of the lines after the opening fence up to and with the closing one; None if it never comes."""
    out: list[tuple[int, str]] = []
    begin = text.find("\n", start) + 1
    while 0 < begin < len(text) and len(out) < 200:
        end = text.find("\n", begin)
        line = text[begin : end if end >= 0 else len(text)]
        out.append((begin, line))
        if line.rstrip() == FENCE:
            return out
        begin = end + 1
    return None


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value.split(" #", 1)[0].strip()
