"""The head of a page → its zones: navigation, title, byline, time line, captions and dateline, up to the first copy."""

import re

from verify.model import Zone
from verify.read.captions import restart, small_words
from verify.read.dateline import dateline, outlet
from verify.read.shapes import SHAPES, furniture

LINES = 14  # the head of a page has no more lines
SHORT = 240  # a line of furniture is shorter, in code points
CAPTION = 600  # a caption is shorter
CREDIT = 90  # and its credit
TITLE_WORDS = 24
TITLES = 2  # title and subtitle
UNCREDITED = '.!?…”"'  # no line with such an end is a credit
EDGES = " \t\xa0|,•·●–—-"
TIMELY = ("20", "19", " lalu", " ago")  # cheap: without one of them there is no time line
PROSE = re.compile(r"\s(?!(?:pada|oleh|dan|menit|jam|hari|yang|on|at|by|and|minutes?|hours?|days?)\b)[a-z]")
MARKED = re.compile("[:,]")
BLANK = re.compile(r"\s*")


class Head:
    """The zones of a head, what it says, and in `body` the place where the copy begins."""

    def __init__(self, text: str, start: int, headings: dict[int, int], language: str) -> None:
        self.text = text
        self.language = language
        self.headings = headings  # start → end of the headings that the format names
        self.zones: list[Zone] = []
        self.title = self.publisher = ""
        self.body = self.skip(start)
        for _ in range(LINES):
            end = self.line_end(self.body)
            zones = self._line(self.body, end) if self.body < end else []
            if not zones:
                break
            self.zones += zones
            self.body = self.skip(zones[-1].end)
        found = dateline(text, self.body)
        if found:
            self.zones.append(Zone("dateline", self.body, found.end))
            self.body = found.end
            self.publisher = found.publisher or self.publisher

    def skip(self, place: int) -> int:
        """The next place that is not blank."""
        match = BLANK.match(self.text, place)
        return match.end() if match else place

    def line_end(self, place: int) -> int:
        """Where the line ends that `place` stands in, trailing blanks cut off."""
        end = self.text.find("\n", place)
        end = end if end >= 0 else len(self.text)
        while end > place and self.text[end - 1].isspace():
            end -= 1
        return end

    def _line(self, start: int, end: int) -> list[Zone]:
        """What the line, or its beginning, is in the head; nothing if it is copy."""
        zones = self._repeated(start, end) or self._furniture(start, end)
        if not zones and end - start <= SHORT:
            zones = self._signed(start, end) or self._titled(start, end)
        for zone in zones:
            words = self.text[zone.start : zone.end]
            if zone.kind == "title":
                self.title = self.title or words
            elif zone.kind == "byline":
                parts = map(str.strip, re.split(r"[,|()]|\s[–—-]\s", words))
                self.publisher = self.publisher or next(filter(outlet, parts), "")
        return zones

    def _repeated(self, start: int, end: int) -> list[Zone]:
        """A heading that the format names, or the title once more, alone or before a caption on the same line."""
        if start in self.headings and not self.title:
            return [Zone("title", start, end)]
        stop = start + len(self.title)
        if len(self.title) < 20 or not self.text.startswith(self.title, start):
            return []
        following = self.text[self.skip(stop)] if stop < end else ""
        return [Zone("title", start, stop)] if not following or following.isupper() else []

    def _furniture(self, start: int, end: int) -> list[Zone]:
        """A line that says by itself what it is."""
        if end - start <= SHORT and furniture(self.text[start:end]) == "navigation":
            return [Zone("navigation", start, end)]
        return self._time(start, end) or self._byline(start, end) or self._credit(start, end)

    def _time(self, start: int, end: int) -> list[Zone]:
        """`Kamis, 20/06/2024 04:04 WIB`, alone, behind a name, or before a byline on the same line."""
        text, known = self.text, SHAPES
        reach = min(end, start + 160)
        line = text[start:reach]
        signs = [sign for sign in TIMELY if sign in line]
        if not signs or PROSE.search(line, 0, min(map(line.find, signs))):
            return []
        found = (shape.search(text, start, reach) for shape in (known.time, known.ago))
        match = min((m for m in found if m), key=lambda m: m.start(), default=None)
        if match is None:
            return []
        before = text[start : match.start()].strip(EDGES + "(")
        label = known.published.fullmatch(before)
        if before and not label and not known.names.fullmatch(before):
            return []
        rest = text[match.end() : end].lstrip(EDGES + ")")
        goes_on = known.byline.match(rest) or known.credit.match(rest)
        later = known.published.match(rest)
        if rest and not goes_on and not later and not known.names.fullmatch(rest):
            return []
        zones = [Zone("navigation" if label else "byline", start, match.start())] if before else []
        zones.append(Zone("time-line", match.start(), end if later and not goes_on else match.end()))
        return zones if goes_on or later or not rest else [*zones, Zone("byline", end - len(rest), end)]

    def _byline(self, start: int, end: int) -> list[Zone]:
        """`Oleh Anu, Koran X` up to the end of the line, a time, or the credit of a picture."""
        match = SHAPES.byline.match(self.text, start, end)
        if match is None:
            return []
        reach = min(end, start + SHORT)
        found = (shape.search(self.text, match.end(), reach) for shape in (SHAPES.credit, SHAPES.time))
        stop = min((m.start() for m in found if m), default=end)
        names = self.text[match.end() : stop].strip(EDGES)
        return [Zone("byline", start, stop)] if stop <= reach and SHAPES.names.fullmatch(names) else []

    def _credit(self, start: int, end: int) -> list[Zone]:
        """A caption: a credit at the end of a line, or before a caption that runs into the copy."""
        text = self.text
        gate = SHAPES.agency.search(text, start, min(end, start + 60)) or (
            MARKED.search(text, start, min(end, start + 24)) and SHAPES.label.match(text, start, end)
        )
        match = SHAPES.credit.match(text, start, end) if gate else None
        if match is None:
            return [Zone("caption", start, end)] if credit_ends(text, start, end) else []
        if match.end() == end:
            return [Zone("caption", start, end)]
        stop = restart(text, self.skip(match.end()), min(end, match.end() + CAPTION), self.language)
        if stop < 0:
            stop = end if end - start <= SHORT and self.skip(end) < len(text) else match.end()
        return [Zone("caption", start, stop)]

    def _signed(self, start: int, end: int) -> list[Zone]:
        """`Anu Polan - koranKota`: a name without a word before it, between the title and the time."""
        following = self.skip(end)
        if not self.title or not SHAPES.signed.fullmatch(self.text, start, end):
            return []
        return [Zone("byline", start, end)] if self._time(following, self.line_end(following)) else []

    def _titled(self, start: int, end: int) -> list[Zone]:
        """A line of few words without a final stop, with copy or more of the head below; a wrapped line is none."""
        text = self.text
        words = text[start:end].rstrip("\"”’')]").split()
        if not words or words[-1][-1] in ".,;:-–…" or text[start].islower() or len(words) > TITLE_WORDS:
            return []
        small = small_words(self.language)
        if words[-1].lower() in small or (
            words[-1][-1] in "?!" and any(w.islower() and w not in small for w in words[:-1])
        ):
            return []  # cut off, or a question to the reader
        following = self.skip(end)
        titles = sum(zone.kind == "title" for zone in self.zones)
        if following == len(text) or titles >= TITLES or dateline(text, start):
            return []
        below = self.line_end(following)
        apart = text.count("\n", end, following) > 1 or self._furniture(following, below)
        wrapped = text[following].islower() or end - start >= 0.75 * (below - following)
        return [Zone("title", start, end)] if apart or not wrapped else []


def credit_ends(text: str, start: int, end: int) -> bool:
    """Whether the credit of a picture stands at the end of the line."""
    tail = max(start, end - CREDIT)
    if end - start > CAPTION or text[end - 1] in UNCREDITED:
        return False
    if text.find(":", tail, end) < 0 and not SHAPES.agency.search(text, tail, end):
        return False
    return any(not text[m.end() : end].strip(" .)]") for m in SHAPES.credit.finditer(text, tail, end))
