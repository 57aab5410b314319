"""The head of a page → its zones: navigation, title, byline, time line, captions and dateline, up to the first copy."""

import re

from verify.model import Zone
from verify.read.captions import restart
from verify.read.dateline import dateline
from verify.read.shapes import shapes

LINES = 14  # the head of a page has no more lines
SHORT = 240  # a line of furniture is shorter, in code points
CAPTION = 600  # a caption is shorter
CREDIT = 90  # and its credit
TITLE_WORDS = 24
TITLES = 2  # title and subtitle
UNCREDITED = '.!?…”"'  # no line with such an end is a credit
EDGES = " \t\xa0|,•·–—-"
TIMELY = ("20", "19", " lalu", " ago")  # cheap: without one of them there is no time line
PROSE = re.compile(r"\s(?!(?:pada|oleh|dan|menit|jam|hari|yang|on|at|by|and|minutes?|hours?|days?)\b)[a-z]")
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
            if self.body == end or not self._line(self.body, end):
                break
            self.body = self.skip(self.body)
        found = dateline(text, self.body)
        if found:
            self._add("dateline", self.body, found.end)
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

    def _add(self, kind: str, start: int, end: int) -> bool:
        self.zones.append(Zone(kind, start, end))
        self.body = end
        return True

    def _line(self, start: int, end: int) -> bool:
        """Whether the line, or its beginning, belongs to the head."""
        if start in self.headings and not self.title:
            return self._titled(start, end)
        short = end - start <= SHORT
        if short and shapes().navigation.fullmatch(self.text, start, end):
            return self._add("navigation", start, end)
        return (
            self._time(start, end)
            or self._byline(start, end)
            or self._repeated(start)
            or self._credit(start, end)
            or (short and self._is_title(start, end) and self._titled(start, end))
        )

    def _titled(self, start: int, end: int) -> bool:
        self.title = self.title or self.text[start:end]
        return self._add("title", start, end)

    def _time(self, start: int, end: int) -> bool:
        """`Kamis, 20/06/2024 04:04 WIB`, alone, behind a name, or before a byline on the same line."""
        reach = min(end, start + 160)
        line = self.text[start:reach]
        signs = [sign for sign in TIMELY if sign in line]
        if not signs or PROSE.search(line, 0, min(map(line.find, signs))):
            return False
        early = min(end, start + 60)
        match = shapes().ago.search(self.text, start, early) or shapes().time.search(self.text, start, reach)
        if match is None:
            return False
        before = self.text[start : match.start()].strip(EDGES + "(")
        label = shapes().published.fullmatch(before)
        if before and not label and not shapes().names.fullmatch(before):
            return False
        rest = self.text[match.end() : end].lstrip(EDGES + ")")
        goes_on = self._furniture(rest)
        if rest and not goes_on and not shapes().names.fullmatch(rest):
            return False
        if before:
            self._add("navigation" if label else "byline", start, match.start())
            self._outlet(before)
        self._add("time-line", match.start(), match.end())
        return goes_on or not rest or self._add("byline", end - len(rest), end)

    def _furniture(self, rest: str) -> bool:
        """Whether what stands behind a time is more of the head."""
        return bool(shapes().byline.match(rest) or shapes().credit.match(rest))

    def _byline(self, start: int, end: int) -> bool:
        """`Oleh Anu, Koran X` up to the end of the line, a time, or the credit of a picture."""
        match = shapes().byline.match(self.text, start, end)
        if match is None:
            return False
        reach = min(end, start + SHORT)
        found = (shape.search(self.text, match.end(), reach) for shape in (shapes().credit, shapes().time))
        stop = min((m.start() for m in found if m), default=end)
        names = self.text[match.end() : stop].strip(EDGES)
        if stop > reach or not shapes().names.fullmatch(names):
            return False
        self._outlet(names)
        return self._add("byline", start, stop)

    def _outlet(self, names: str) -> None:
        """`Anu, Koran X`: who stands behind the comma publishes."""
        _, comma, outlet = names.rpartition(",")
        if comma and not self.publisher:
            self.publisher = outlet.strip()

    def _repeated(self, start: int) -> bool:
        """The title once more, at the head of a line that may go on."""
        if len(self.title) < 20 or not self.text.startswith(self.title, start):
            return False
        return self._add("title", start, start + len(self.title))

    def _credit(self, start: int, end: int) -> bool:
        """A caption: a credit at the end of a line, or before a caption that runs into the copy."""
        text = self.text
        gate = shapes().agency.search(text, start, min(end, start + 60)) or text.find(":", start, start + 24) >= 0
        match = shapes().credit.match(text, start, end) if gate else None
        if match is None:
            return credit_ends(text, start, end) and self._add("caption", start, end)
        if match.end() == end:
            return self._add("caption", start, end)
        stop = restart(text, self.skip(match.end()), min(end, match.end() + CAPTION), self.language)
        if stop < 0:
            stop = end if end - start <= SHORT and end < len(text.rstrip()) else match.end()
        return self._add("caption", start, stop)

    def _is_title(self, start: int, end: int) -> bool:
        """A line of few words without a final stop that copy follows; a wrapped line is none."""
        text = self.text
        last = text[start:end].rstrip("\"”’')]")[-1:]
        if last in ".,;:-–…" or text[start].islower() or text.count(" ", start, end) >= TITLE_WORDS:
            return False
        following = self.skip(end)
        titles = sum(zone.kind == "title" for zone in self.zones)
        if following == len(text) or titles >= TITLES or dateline(text, start):
            return False
        if text.count("\n", end, following) > 1:
            return True
        return not text[following].islower() and end - start < 0.75 * (self.line_end(following) - following)


def credit_ends(text: str, start: int, end: int) -> bool:
    """Whether the credit of a picture stands at the end of the line."""
    tail = max(start, end - CREDIT)
    if end - start > CAPTION or text[end - 1] in UNCREDITED:
        return False
    if text.find(":", tail, end) < 0 and not shapes().agency.search(text, tail, end):
        return False
    return any(not text[m.end() : end].strip(" .)]") for m in shapes().credit.finditer(text, tail, end))
