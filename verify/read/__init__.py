"""Source → article: the bytes of a file, decoded, and what the page says about itself.

UTF-8 with `surrogateescape`; no newline is translated and a byte order mark stays, so that offsets count code points of
the file. Front matter, then the format's own markup (`READERS`), then the zones of what is left.
"""

import os
from functools import cache

from verify import languages
from verify.model import Anchor, Article, Problem, Span
from verify.read import markdown, published, text
from verify.read.front_matter import front_matter
from verify.read.page import Page, masked
from verify.read.places import did_you_mean, problem_at, ticked
from verify.read.zones import Layout, layout

#: file ending → the module whose `page(text, start)` knows the format
READERS = {".txt": text, ".md": markdown, ".markdown": markdown}
LANGUAGE_SAMPLE = 600  # code points that tell the language
PACKED = (b"PK\x03\x04", b"%PDF-", b"\xd0\xcf\x11\xe0", b"{\\rtf")  # .docx and .odt, PDF, .doc, .rtf
BYTE_ORDER_MARK = Page((Span(0, 1),), (), {}, {}, ())


def read(
    path: str, key: str, data: bytes, default_day: int | None = None
) -> tuple[Article | None, tuple[Problem, ...]]:
    """One article and what is wrong with its file; None if there is nothing to read.

    `key` is its name unless front matter gives an `id`; `default_day` (ordinal) is its day if it says none itself.
    """
    source, problems = _decoded(path, data)
    if source is None:
        return None, problems
    head = front_matter(path, source)
    reader = READERS.get(os.path.splitext(path)[1].lower(), text)
    page = reader.page(source, head.ignored[-1].end if head.ignored else 0)
    page = page.behind(head)
    if source[0] == "\ufeff":
        page = page.behind(BYTE_ORDER_MARK)
    copy = masked(source, page.ignored)
    language, wrong_language = _language(path, source, page, copy)
    found = layout(copy, language, page.zones)
    when, wrong_date = _published(path, source, page, found, language, default_day)
    fields = page.fields
    article = Article(
        path,
        fields.get("id") or key,
        source,
        found.zones,
        language,
        fields.get("title") or found.title,
        fields.get("publisher") or found.publisher,
        fields.get("story", ""),
        when,
        page.ignored,
    )
    return article, problems + page.problems + wrong_language + wrong_date


def _decoded(path: str, data: bytes) -> tuple[str | None, tuple[Problem, ...]]:
    if b"\0" in data or data.startswith(PACKED):
        help = "save it as plain text in UTF-8, or leave it out"
        return None, (Problem(path, 0, 0, _no_text(data), help),)
    try:
        source = data.decode("utf-8")
        problems: tuple[Problem, ...] = ()
    except UnicodeDecodeError as error:
        source = data.decode("utf-8", "surrogateescape")
        place = len(data[: error.start].decode("utf-8"))
        message = f"byte 0x{data[error.start]:02x} is not UTF-8"
        help = "save the file as UTF-8 (it is often Windows-1252); the rest of it was read"
        problems = (problem_at(path, source, place, message, help),)
    if not source.strip("\ufeff \t\r\n"):
        return None, (Problem(path, 0, 0, "the file is empty", "leave it out, or write something into it"),)
    return source, problems


def _no_text(data: bytes) -> str:
    """What a file is that is no text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "this is text in UTF-16, not in UTF-8"
    if data.startswith(PACKED):
        return "this is a document of an office program or a PDF, not plain text"
    return "this is a binary file, or text that is not in UTF-8"


def _language(path: str, source: str, page: Page, copy: str) -> tuple[str, tuple[Problem, ...]]:
    named = page.fields.get("language", "").lower().replace("_", "-").partition("-")[0] if page.fields else ""
    if named in languages.LANGUAGES:
        return named, ()
    start = len(copy) // 4  # behind the furniture of the head
    detected = _telltale(copy[start : start + LANGUAGE_SAMPLE]) or languages.detect(copy)
    if not named:
        return detected, ()
    known = ticked(languages.LANGUAGES)
    help = did_you_mean(named, languages.LANGUAGES) or f"write one of {known}; it was read as `{detected}`"
    return detected, (problem_at(path, source, page.places.get("language", 0), f"unknown language `{named}`", help),)


def _telltale(sample: str) -> str:
    """The language one of whose commonest words stands in the sample, if that is one language alone."""
    told = ""
    for code, words in _telltales():
        for word in words:
            if word in sample:
                if told:
                    return ""
                told = code
                break
    return told


@cache
def _telltales() -> list[tuple[str, list[str]]]:
    return [(code, [f" {word} " for word in module.TELLTALES.split()]) for code, module in languages.LANGUAGES.items()]


def _published(
    path: str, source: str, page: Page, found: Layout, language: str, default_day: int | None
) -> tuple[Anchor, tuple[Problem, ...]]:
    """The publication date: front matter, time line, dateline, default; a bad one in front matter is a problem."""
    problems: tuple[Problem, ...] = ()
    written = page.fields.get("date")
    if written:
        when = published.anchor(written, "front-matter" if "date" in page.places else "metadata", language)
        if when:
            return when, ()
        help = "write a day of the calendar, such as `2024-06-20` or `2024-06-20T04:04:00+07:00`"
        problems = (
            problem_at(path, source, page.places.get("date", 0), f"no date can be read from `{written[:40]}`", help),
        )
    for kind in ("time-line", "dateline"):
        for zone in found.zones:
            if zone.kind == kind and (when := published.anchor(source[zone.start : zone.end], kind, language)):
                return when, problems
    return (Anchor(default_day, source="default") if default_day is not None else Anchor()), problems
