"""Copy → zones: which part of the page each stretch is; tagged, never deleted.

Read from the shape alone: the head line by line (`head.py`), the tail backwards (end marks, closing bylines), and
between them only what says itself that it is no copy: `Baca juga: …`, a picture's credit, captions run into sentences.
"""

from collections.abc import Iterator
from typing import NamedTuple

from verify.model import Zone
from verify.read.captions import run_ins
from verify.read.head import CAPTION, CREDIT, SHORT, Head, credit_ends
from verify.read.shapes import SHAPES, furniture, labels, last_words, page_words

PASTED = 600  # a paragraph of more code points, or of more than half the copy, may be a page pasted as one line
LABEL = 28  # words before a colon that name a line are no longer
FURNITURE = 40  # nor is a line of one such word
ORNAMENTS = "*#■●-_"
SENTENCE_ENDS = ".!?…”\"’'*)]"
LONGEST_MARK = 60
END_MARKS = 8  # so many marks and closing lines at most stand at the end


class Layout(NamedTuple):
    """The zones of a text, and what its head says."""

    zones: tuple[Zone, ...]
    title: str
    publisher: str


def layout(text: str, language: str, given: tuple[Zone, ...] = ()) -> Layout:
    """The zones of a text (markup blanked out), in order: every non-blank character is in exactly one.

    `given` are the zones that the format names; a `heading` is the title if it comes first, else body of its own.
    """
    start = max((zone.end for zone in given if zone.kind == "front-matter"), default=0)
    head = Head(text, start, {zone.start: zone.end for zone in given if zone.kind == "heading"}, language)
    end, tail = _tail(text, head.body)
    taken = [*head.zones, *tail, *_labelled(text, head.body, end), *_captions(text, head.body, end, language)]
    taken += _furniture(text, head.body, end)
    for zone in given:
        if zone.start >= head.body or zone.kind == "front-matter" or zone.end < start:
            taken.append(Zone("body", *zone[1:]) if zone.kind == "heading" else zone)
    return Layout(_filled(text, sorted(taken, key=lambda zone: zone.start)), head.title, head.publisher)


def _filled(text: str, taken: list[Zone]) -> tuple[Zone, ...]:
    """The zones with the gaps between them as body, blank edges cut off; where two overlap, the earlier one has it."""
    out: list[Zone] = []
    place = 0
    for zone in [*taken, Zone("", len(text), len(text))]:
        for kind, start, end in (("body", place, zone.start), zone):
            start = max(place, start)
            if start >= end:
                continue
            if kind == "front-matter":  # blanked out with the markup
                out.append(zone)
                continue
            if text[start].isspace() or text[end - 1].isspace():
                bare = text[start:end].lstrip()
                start, end = end - len(bare), end - len(bare) + len(bare.rstrip())
                if start >= end:
                    continue
            if kind == "body" and out and end - start < 20 and not any(map(str.isalnum, text[start:end])):
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
        place = _end_mark(text, start, end)
        kind = "end-mark"
        if place < 0:
            reach = max(start, end - SHORT)
            place = max(text.rfind("\n", reach, end), text.rfind(". ", reach, end - 1), reach - 1) + 1
            while place < end and text[place].isspace():
                place += 1
            kind = _furniture_kind(text, place, end)
            if not kind:
                break
        zones.append(Zone(kind, place, end))
        end = place
    return end, zones


def _end_mark(text: str, start: int, end: int) -> int:
    """Where the end mark begins that ends at `end` (`***`, `(*)`, `(abc/def)`, `[Koran.com]`), else -1.

    What stands in brackets is an end mark only behind a sentence.
    """
    last = text[end - 1 : end]
    if last in ORNAMENTS:
        match = SHAPES.ornament.search(text, max(start, end - 12), end) if last else None
        return match.start() if match else -1
    if last not in ")]" and text[end - 2 : end] not in (").", "]."):
        return -1
    reach = max(start, end - LONGEST_MARK)
    opening = max(text.rfind("(", reach, end), text.rfind("[", reach, end))
    if opening < 0 or not SHAPES.initials.match(text, opening, end):
        return -1
    before = text[max(start, opening - 9) : opening]
    return opening if "\n" in before or before.rstrip()[-1:] in SENTENCE_ENDS else -1


def _furniture_kind(text: str, start: int, end: int) -> str:
    """The kind of a closing line that is furniture, else nothing."""
    line = text[start:end]
    names = SHAPES.byline.match(line) and SHAPES.names.fullmatch(line.rstrip("."))
    return furniture(line) or ("byline" if names else "")


def _furniture(text: str, start: int, end: int) -> Iterator[Zone]:
    """Lines that are a word of the page and nothing else: `ADVERTISEMENT`."""
    known = page_words()
    lines = text[start:end].split("\n")
    if min(map(len, filter(None, lines)), default=FURNITURE) >= FURNITURE:
        return
    for line in lines:
        if 0 < len(line) < FURNITURE and (line.strip().lower() in known or line[0] == "©"):
            yield Zone("navigation", start, start + len(line))
        start += len(line) + 1


def _labelled(text: str, start: int, end: int) -> Iterator[Zone]:
    """What words before a colon name: `Baca juga: …`, `Editor: …`, `(Foto: …)`, up to the end of the line."""
    place = text.find(":", start, end)
    while place >= 0:
        first, kind = _label(text, start, place)
        stop = _line_end(text, place, end, SHORT) if kind else -1
        if stop >= 0:
            line = _line_start(text, start, first)
            yield Zone(kind, line if kind == "caption" and line >= 0 and stop - place < CREDIT else first, stop)
            place = stop
        place = text.find(":", place + 1, end)


def _label(text: str, start: int, place: int) -> tuple[int, str]:
    """Where the label before a colon begins, and the zone it names; it stands at the head of a line or a sentence."""
    left = max(start, place - LABEL)
    before = text[left:place]
    words = before.split()
    if not words or words[-1].lstrip("[(•").lower() not in last_words():
        return -1, ""
    cut = max(map(before.rfind, '\n[(•.!?”"')) + 1
    kind = labels().get(before[cut:].strip().lower(), "") if cut or left == start else ""
    return left + cut - (before[cut - 1 : cut] in ("[", "(")), kind


def _captions(text: str, start: int, end: int, language: str) -> Iterator[Zone]:
    """Lines that end with a picture's credit, and captions run into a sentence of a page pasted as one line."""
    for sign in ("/", " via "):  # no credit is without one
        place = text.find(sign, start, end)
        while place >= 0:
            stop = -1 if text[place - 1].isdigit() else _line_end(text, place, end, CREDIT)
            line = _line_start(text, start, place) if stop >= 0 else -1
            if line >= 0 and credit_ends(text, line, stop):
                yield Zone("caption", line, stop)
            place = text.find(sign, place + 1, end)
    pasted = min(PASTED, (end - start) // 2)
    while end - start > pasted:
        stop = text.rfind("\n", start, start + pasted + 1)
        if stop < 0:
            stop = _line_end(text, start + pasted, end, end)
            yield from (Zone("caption", *found) for found in run_ins(text, start, stop, language))
        start = stop + 1


def _line_end(text: str, place: int, end: int, reach: int) -> int:
    """Where the line ends that `place` stands in; -1 if that is beyond `reach`, so that long lines stay linear."""
    stop = text.find("\n", place, min(end, place + reach))
    return stop if stop >= 0 else end if end - place <= reach else -1


def _line_start(text: str, start: int, place: int) -> int:
    """Where the line begins that `place` stands in; -1 if that is further than a caption is long."""
    line = text.rfind("\n", max(start, place - CAPTION), place) + 1
    return line or (start if place - start <= CAPTION else -1)
