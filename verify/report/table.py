"""Records of claims and values → a table for people: under each article a line a record."""

from collections.abc import Iterable, Iterator, Sequence

from verify.model import Article
from verify.report.claims import Record
from verify.report.excerpt import shorten, visible
from verify.report.layout import Style, paint
from verify.report.places import Places
from verify.report.words import Words, language_of


def table(records: Iterable[Record], articles: Sequence[Article], style: Style) -> Iterator[str]:
    """All lines: the place, the id, what is said of whom, the words, and the value where it says more than they do."""
    words = Words(style.language or language_of(articles))
    places = Places(articles)
    path = ""
    for row in records:
        if row["path"] != path:
            path = row["path"]
            yield paint(style, "place", visible(path))
        line, column = places[path].place(row["start"])
        yield f"  {f'{line}:{column}':<9} {row['id']:<9}  {subject(row, words)}  {said(row, words, style.width // 2)}"


def subject(row: Record, words: Words) -> str:
    """`previous_visit(visitor=putin, place=?)`, or the kind of a value that no rule speaks of."""
    if not row["predicate"]:
        return words.known("kind", row["kind"])
    told = ", ".join(filled(name, value) for name, value in row["arguments"].items())
    return visible(f"{row['predicate']}({told})")


def filled(name: str, value: str) -> str:
    """`visitor=putin`; the name alone where the article itself is meant (`event`)."""
    own = value.removeprefix("=")
    return name if own == name else f"{name}={own}"


def said(row: Record, words: Words, width: int) -> str:
    """The words, then the value, then who said it, and how, unless they are simply stated."""
    text = " ".join(row["text"].split())
    value = words.shown(row["value"] or words("calendar.unknown"))
    told = f"`{shorten(text, width)}`" + ("" if value in (row["text"], text) else f" → {visible(value)}")
    speaker = (row.get("speaker") or {}).get("resolved")
    told += f" — {visible(speaker['name'])}" if speaker else ""
    manner = row["modality"] if row["polarity"] != "negative" else "denied"
    return told if manner in (None, "asserted") else f"{told} ({words.known('modality', manner)})"
