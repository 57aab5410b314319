"""Copy → zones: which part of the page each stretch is; tagged, never deleted.

Read from the shape alone: the head line by line (`head.py`), the tail backwards (end marks, closing bylines), and between them
only what says itself that it is no copy: `Baca juga: …`, a picture's credit, a caption that runs into a sentence.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from verify.languages import LANGUAGES
from verify.model import Zone
from verify.read.captions import run_ins
from verify.read.head import CAPTION, SHORT, UNCREDITED, Head, credit_ends
from verify.read.shapes import entries, shapes

PASTED = 600  # a paragraph of more code points may be a page that was pasted as one line
LABEL = 28  # words before a colon that name a line are no longer
END_MARKS = 8  # so many marks and closing lines at most stand at the end


class Layout(NamedTuple):
    """The zones of a text, and what its head says."""

    zones: tuple[Zone, ...]
    title: str
    publisher: str


def layout(text: str, language: str, given: tuple[Zone, ...] = ()) -> Layout:
    """The zones of a text (markup blanked out), in order: every non-blank character is in exactly one.

    `given` are the zones that the format names; `heading` among them is the title if it comes first, else body of its own.
    """
    start = max((zone.end for zone in given if zone.kind == "front-matter"), default=0)
    head = Head(text, start, {zone.start: zone.end for zone in given if zone.kind == "heading"}, language)
    end, tail = _tail(text, head.body)
    taken = [*head.zones, *tail, *_labelled(text, head.body, end), *_captions(text, head.body, end, language)]
    for zone in given:
        if zone.start >= head.body or zone.kind == "front-matter":
            taken.append(Zone("body", *zone[1:]) if zone.kind == "heading" else zone)
    return Layout(_filled(text, sorted(taken, key=lambda zone: zone.start)), head.title, head.publisher)


def _filled(text: str, taken: list[Zone]) -> tuple[Zone, ...]:
    """The zones with the gaps between them as body, blank edges cut off; where two overlap, the earlier one has it."""
    out: list[Zone] = []
    place = 0
    for zone in [*taken, Zone("", len(text), len(text))]:
        for kind, start, end in (("body", place, zone.start), zone):
            if max(place, start) >= end:
                continue
            stretch = text[max(place, start) : end]
            bare = stretch.lstrip()
            start, end = end - len(bare), end - len(bare) + len(bare.rstrip())
            if start >= end:
                continue
            if kind == "body" and out and len(bare) < 20 and not any(map(str.isalnum, bare)):
                out[-1] = out[-1]._replace(end=end)  # nothing but marks: they belong to what they stand behind
            else:
                out.append(Zone(kind, start, end))
        place = max(place, zone.end)
    return tuple(out)


def _tail(text: str, start: int) -> tuple[int, list[Zone]]:
    """Where the copy ends, and the end marks and closing bylines behind it."""
    end, zones = len(text), []
    for _ in range(END_MARKS):
        while end > start and text[end - 1].isspace():
            end -= 1
        reach = max(start, end - SHORT)
        mark = shapes().tail.search(text, max(reach, end - 60), end) if text[end - 1 : end] in "*)].#■●-" else None
        if mark:
            zones.append(Zone("end-mark", mark.start(), end))
            end = mark.start()
            continue
        line = max(text.rfind("\n", reach, end), text.rfind(". ", reach, end - 1) + 1, reach - 1) + 1
        while line < end and text[line].isspace():
            line += 1
        if not shapes().closing.match(text, line, end):
            break
        zones.append(Zone("byline", line, end))
        end = line
    return end, zones


@cache
def _labels() -> dict[str, str]:
    """Words before a colon, folded → the zone that they begin."""
    kinds = {"NAVIGATION": "navigation", "BYLINE": "byline", "CREDIT": "caption"}
    return {entry.lower(): kind for table, kind in kinds.items() for entry in entries(table)}


def _labelled(text: str, start: int, end: int) -> Iterator[Zone]:
    """What words before a colon name: `Baca juga: …`, `Editor: …`, `(Foto: …)`, up to the end of the line."""
    labels = _labels()
    place = text.find(":", start, end)
    while place >= 0:
        left = max(start, place - LABEL)
        before = text[left:place]
        cut = max(map(before.rfind, "\n[(•.!?”\"")) + 1
        kind = labels.get(before[cut:].strip().lower()) if cut or left == start else None
        if kind:
            first = left + cut - (before[cut - 1 : cut] in ("[", "("))
            stop = _line_end(text, place, end)
            line = text.rfind("\n", start, first) + 1 or start
            if kind == "caption" and first - line < CAPTION and stop - place < 80:
                first = line
            if stop - place <= SHORT:
                yield Zone(kind, first, stop)
                place = stop
        place = text.find(":", place + 1, end)


def _captions(text: str, start: int, end: int, language: str) -> Iterator[Zone]:
    """Lines that end with the credit of a picture, and captions run into a sentence where a page was pasted as one line."""
    lines = text[start:end].split("\n")
    if not any(line and (line[-1] not in UNCREDITED or len(line) > PASTED) for line in lines):
        return
    for line in lines:
        stop = start + len(line)
        if len(line) > PASTED:
            yield from (Zone("caption", *found) for found in run_ins(text, start, stop, language))
        elif line and line[-1] not in UNCREDITED and credit_ends(text, start, stop):
            yield Zone("caption", start, stop)
        start = stop + 1


def _line_end(text: str, place: int, end: int) -> int:
    stop = text.find("\n", place, end)
    return stop if stop >= 0 else end
