"""Slips of pasting, and typography: text cut off, titles repeated, captions run in, marks and blanks.

Checks `text-cut-off`, `repeated-title`, `run-in-caption` and `typography`; everything that is mere typography is one folded note
an article. The slips of typing stand in `slips.py`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from verify.checks.case import Case
from verify.checks.slips import doubled_word, glued_words, missing_number, text_of, tokens
from verify.languages import LANGUAGES
from verify.model import Draft, Finding, Location, Quote

__all__ = [
    "cut_off",
    "doubled_word",
    "glued_words",
    "missing_number",
    "repeated_title",
    "run_in_caption",
    "typography",
]

STOPS = ".!?…"
CLOSERS = "\"”“’'»)]}*"
FEWEST = 6  # words in a last line that can be cut off
SHOWN = 3  # places of one kind of typography
BACKTICKED = re.compile(r"`[^`\n]{1,200}`")
QUOTED = {'"': re.compile(r'"[^"\n]{1,200}"'), "“": re.compile(r"“[^”\n]{1,200}”")}
BREAK = re.compile(r"[^\n\r](\r?\n)(?=[^\s])")
BLANKS = re.compile(r"(?<=\S)  +(?=\S)")


# --- the page ---------------------------------------------------------------------------------------


def cut_off(case: Case) -> list[Finding]:
    """The last sentence of the copy has no final stop, though its other paragraphs have."""
    return [found for draft in case.drafts for found in _cut_off(draft)]


def _cut_off(draft: Draft) -> Iterator[Finding]:
    body = [sentence for sentence in draft.sentences if sentence.zone == "body"]
    if len(body) < 2:
        return
    last = body[-1]
    end = last.last - 1
    while end > last.first and draft.words[end] in CLOSERS:
        end -= 1
    words = draft.words[last.first : last.last]
    if (
        draft.words[end][-1] in STOPS + ":"
        or sum(word[0].islower() for word in words) < FEWEST
        or not words[0][0].isalpha()
    ):
        return
    before = body[-2]  # a list has no stops, and its last line is not cut off
    if draft.words[before.last - 1] not in STOPS and draft.words[before.last - 1] not in CLOSERS:
        return
    place = tokens(draft, max(last.first, last.last - 4), last.last)
    if "/" in draft.article.text[place.start : place.end].split()[-1]:
        return  # an address needs no stop
    yield Finding(
        "text-cut-off", "NOTED", "warning", "alone", "text-cut-off", (), (place,), outlier=text_of(draft, place)
    )


def repeated_title(case: Case) -> list[Finding]:
    """The title stands on the page more than once."""
    out = []
    for draft in case.drafts:
        text, path = draft.article.text, draft.article.path
        titles = [zone for zone in draft.article.zones if zone.kind == "title"]
        same = [zone for zone in titles if text[zone.start : zone.end] == text[titles[0].start : titles[0].end]]
        if len(same) > 1:
            places = tuple(
                Location(path, zone.start, zone.end, "related" if n else "primary") for n, zone in enumerate(same)
            )
            out.append(
                Finding("repeated-title", "NOTED", "note", "alone", "repeated-title", (("n", str(len(same))),), places)
            )
    return out


def run_in_caption(case: Case) -> list[Finding]:
    """Captions or navigation that run into a sentence of the copy on the same line."""
    out = []
    for draft in case.drafts:
        places = list(_joins(draft))
        if places:
            places = [places[0], *(place._replace(role="related") for place in places[1:])]
            params = (("n", str(len(places))),)
            out.append(Finding("run-in-caption", "NOTED", "note", "alone", "run-in-caption", params, tuple(places)))
    return out


def _joins(draft: Draft) -> Iterator[Location]:
    """Where a caption and the copy meet without a stop: some words on either side."""
    text = draft.article.text
    for zone, copy in pairwise(draft.article.zones):
        if zone.kind not in ("caption", "navigation") or copy.kind != "body":
            continue
        if "\n" not in text[zone.end : copy.start] and text[zone.end - 1] not in STOPS + ":)]":
            token = bisect_left(draft.starts, copy.start)
            first = bisect_left(draft.starts, zone.start)
            if 0 < token < len(draft.words):
                yield tokens(draft, max(first, token - 5), min(token + 3, len(draft.words)))


# --- mere typography --------------------------------------------------------------------------------


class Kind(NamedTuple):
    """One kind of typography that was found."""

    key: str
    params: dict[str, str]
    places: list[Location]


def typography(case: Case) -> list[Finding]:
    """One note an article on mixed marks, backticks, broken lines, no-break and double blanks."""
    out = []
    for draft in case.drafts:
        kinds = list(_kinds(draft))
        if not kinds:
            continue
        said = tuple(
            (f"kinds.{code}", "; ".join(module.MESSAGES[kind.key].format(**kind.params) for kind in kinds))
            for code, module in LANGUAGES.items()
        )
        places = sorted({place for kind in kinds for place in kind.places[:SHOWN]}, key=lambda place: place.start)
        roles = tuple(place._replace(role="related" if n else "primary") for n, place in enumerate(places))
        out.append(Finding("typography", "NOTED", "note", "alone", "typography", said, roles, outlier="typography"))
    return out


def _kinds(draft: Draft) -> Iterator[Kind]:
    text, path = draft.article.text, draft.article.path
    if '"' in text and ("“" in text or "”" in text):
        marks = {mark: found for mark in QUOTED if (found := _quotation(draft, mark))}
        if len(marks) == len(QUOTED):
            yield Kind("typography.quotes", {"left": "“…”", "right": '"…"'}, list(marks.values()))
    if "`" in text and (ticked := [Location(path, *m.span()) for m in BACKTICKED.finditer(text)]):
        yield Kind("typography.backticks", {}, ticked)
    if broken := _breaks(draft):
        yield Kind("typography.breaks", {"n": str(len(broken))}, broken)
    if "\xa0" in text:
        place = text.index("\xa0")
        yield Kind("typography.no-break", {"n": str(text.count("\xa0"))}, [Location(path, place, place + 1)])
    if "  " in text and (doubled := [Location(path, *m.span()) for m in BLANKS.finditer(text)]):
        yield Kind("typography.blanks", {"n": str(len(doubled))}, doubled[:1])


def _quotation(draft: Draft, mark: str) -> Location | None:
    """A quotation in these marks: one that was read as such, else one that looks like it."""
    path = draft.article.path
    for mention in draft.mentions:
        if isinstance(mention.form, Quote) and mention.form.opening == mark:
            return Location(path, mention.start, mention.end)
    match = QUOTED[mark].search(draft.article.text)
    return Location(path, *match.span()) if match else None


def _breaks(draft: Draft) -> list[Location]:
    """Line breaks that no sentence ends at, each with some words on either side."""
    text = draft.article.text
    if text.count("\n") == 2 * text.count("\n\n"):
        return []
    firsts = {sentence.first for sentence in draft.sentences}
    out = []
    for match in BREAK.finditer(text):
        token = bisect_left(draft.starts, match.end())
        if 2 < token < len(draft.words) and token not in firsts:
            out.append(tokens(draft, max(0, token - 3), min(token + 2, len(draft.words))))
    return out
