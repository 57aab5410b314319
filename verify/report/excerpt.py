"""A line of source and some spans in it → the line as a terminal may show it, and carets under exactly those words.

Widths follow Unicode Standard Annex 11 (wide and full-width characters take two cells, combining marks none). What
would move the cursor, change colours or reorder the line is made visible and never sent on: control characters as
their pictures (U+2400 ff.), formatting and private characters as `<U+202E>`, bytes that were not UTF-8 as `<9B>`.
"""

from typing import NamedTuple

ELLIPSIS = "…"
TAB = "    "


class Mark(NamedTuple):
    """A span to underline: offsets in the text, and the character that underlines it."""

    start: int
    end: int
    sign: str = "^"


class Piece(NamedTuple):
    """A stretch of the row as shown, and what stands below it (a blank for context)."""

    shown: str
    sign: str = " "


class Pictures(dict[int, str]):
    """Code point → what is shown for it; a table for `str.translate` that fills itself."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        shown = self[code] = character if character.isprintable() or _is_blank(character) else picture(code)
        return shown


PICTURES = Pictures()


def visible(text: str) -> str:
    """The text with everything made visible that is no plain character or blank."""
    return text if text.isascii() and text.isprintable() else text.translate(PICTURES)


def picture(code: int) -> str:
    """What stands for a character that must not reach a terminal."""
    if code < 0x20:
        return TAB if code == 9 else chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    return f"<{code - 0xDC00:02X}>" if 0xDC80 <= code <= 0xDCFF else f"<U+{code:04X}>"


def _is_blank(character: str) -> bool:
    from unicodedata import category

    return category(character) == "Zs"


class Widths(dict[str, int]):
    """Character → how many cells it takes; fills itself."""

    def __missing__(self, character: str) -> int:
        from unicodedata import category, east_asian_width

        if category(character) in ("Mn", "Me") or "\u1160" <= character <= "\u11ff":
            width = 0
        else:
            width = 2 if east_asian_width(character) in "WF" else 1
        self[character] = width
        return width


WIDTHS = Widths()


def cells(shown: str) -> int:
    """How many terminal cells a visible text takes."""
    return len(shown) if shown.isascii() else sum(map(WIDTHS.__getitem__, shown))


def excerpt(text: str, bounds: tuple[int, int], marks: list[Mark], width: int) -> tuple[str, str]:
    """The row and the row of carets for the marked spans of one line, cut to `width` cells around them.

    `bounds` are the offsets of the line; the marks lie inside it, sorted, and do not overlap. What is cut off
    shows as `…`; a span that is itself too long loses its middle.
    """
    pieces = core(text, marks, width)
    room = width - sum(cells(piece.shown) for piece in pieces)
    start, end = marks[0].start, marks[-1].end
    left, right = text[max(bounds[0], start - width * 2) : start], text[end : min(bounds[1], end + width * 2)]
    before, after = context(visible(left), visible(right), room)
    return rows([Piece(before), *pieces, Piece(after)])


def core(text: str, marks: list[Mark], width: int) -> list[Piece]:
    """What must be seen: the marked spans and all that lies between them."""
    pieces: list[Piece] = []
    end = marks[0].start
    for mark in marks:
        pieces.append(Piece(visible(text[end : mark.start])))
        pieces.append(Piece(shorten(text[mark.start : mark.end], width), mark.sign))
        end = mark.end
    return pieces


def shorten(span: str, width: int) -> str:
    """A span made visible; one that is wider than `width` cells loses its middle."""
    if len(span) <= width * 4:
        shown = visible(span)
        if cells(shown) <= width:
            return shown
    half = max((width - 3) // 2, 1)
    return f"{head(visible(span[:width]), half)} {ELLIPSIS} {tail(visible(span[-width:]), half)}"


def context(left: str, right: str, room: int) -> tuple[str, str]:
    """What is shown to the left and right of the spans in `room` cells: all if it fits, else about half each."""
    room = max(room, 4)
    wide_left, wide_right = cells(left), cells(right)
    if wide_left + wide_right <= room:
        return left, right
    for_left = max(min(wide_left, room // 2), room - wide_right)
    before = left if wide_left <= for_left else cut_start(left, for_left - 2)
    after = right if wide_right <= room - cells(before) else cut_end(right, room - cells(before) - 2)
    return before, after


def cut_start(text: str, room: int) -> str:
    """The last words of a text in `room` cells, after `… `."""
    kept = tail(text, room)
    blank = kept.find(" ")
    return f"{ELLIPSIS} {kept[blank + 1 :] if blank >= 0 else kept}"


def cut_end(text: str, room: int) -> str:
    """The first words of a text in `room` cells, before ` …`."""
    kept = head(text, room)
    blank = kept.rfind(" ")
    return f"{kept[:blank] if blank >= 0 else kept} {ELLIPSIS}"


def head(shown: str, room: int) -> str:
    """As many characters from the start as fit."""
    if cells(shown) <= room:
        return shown
    used = 0
    for number, character in enumerate(shown):
        used += WIDTHS[character]
        if used > room:
            return shown[:number]
    return shown


def tail(shown: str, room: int) -> str:
    """As many characters from the end as fit, never beginning with a combining mark."""
    if cells(shown) <= room:
        return shown
    used, kept = 0, len(shown)
    for number in range(len(shown) - 1, -1, -1):
        wide = WIDTHS[shown[number]]
        used += wide
        if used > room:
            break
        if wide:
            kept = number
    return shown[kept:]


def rows(pieces: list[Piece]) -> tuple[str, str]:
    """The row and, below it, the carets (at least one for each marked piece)."""
    carets: list[str] = []
    column = 0
    for piece in pieces:
        wide = cells(piece.shown)
        if piece.sign != " ":
            carets.append(" " * (column - sum(map(len, carets))) + piece.sign * max(wide, 1))
        column += wide
    return "".join(piece.shown for piece in pieces).rstrip(), "".join(carets)
