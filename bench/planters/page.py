"""Planters of the page: marks, words doubled or glued, text cut off, numbers lost."""

import re
from collections.abc import Iterator
from datetime import date

from planters.site import Plant


def marks(text: str, day: date) -> Iterator[Plant]:
    """A quotation mark lost beside a cue."""
    for m in re.finditer(r"([“\"])([A-Z][^\"“”\n]{20,200})([”\"]),? (?:kata|ujar|tutur|ucap) [A-Z]", text):
        if text[: m.start()].count('"') % 2 == 0:
            yield Plant(*m.span(1), "")
            yield Plant(*m.span(3), "")


def doubled(text: str, day: date) -> Iterator[Plant]:
    """A small word written twice."""
    for m in list(re.finditer(r"(?<= )(yang|dan|di|untuk|dari|dengan|pada|ke) (?=[a-z]{3,})", text))[:4]:
        yield Plant(m.start(), m.start(), m[0], m[1] != "dan")


def glued(text: str, day: date) -> Iterator[Plant]:
    """The blank between a small word and a name lost, both standing elsewhere too."""
    for m in list(re.finditer(r"(?<= )(oleh|untuk|dengan|dari) ([A-Z][a-z]{3,})(?= [a-z])", text))[:4]:
        again = len(re.findall(rf"(?<= ){m[2]}\b", text)) > 1 and len(re.findall(rf"(?<= ){m[1]} ", text)) > 1
        yield Plant(m.end(1), m.start(2), "", again)


def cut(text: str, day: date) -> Iterator[Plant]:
    """The last sentence cut off before its end."""
    body = text.rstrip()
    last = body.rsplit(". ", 1)[-1].split("\n")[-1]
    words = last.split()
    if body.endswith(".") and len(words) > 14 and not re.search(r"[\"“”()\[\]*]", last):
        for left in (3, 5):
            short = body[: len(body) - len(last)] + " ".join(words[:-left])
            yield Plant(len(short), len(text), "", short[-1].isalpha())


def numbers_lost(text: str, day: date) -> Iterator[Plant]:
    """The number before a measure lost."""
    for m in re.finditer(
        r"(?:setinggi|sepanjang|seluas|sejauh|seberat|sebesar) (\d[\d.,]* )(?=meter|kilometer|hektare|km|kilogram|kg|persen)",
        text,
    ):
        yield Plant(*m.span(1), "")
