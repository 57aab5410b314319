"""Slips of pasting, and typography: text cut off, titles repeated, captions run in, marks and blanks.

Checks `text-cut-off`, `repeated-title`, `run-in-caption` and `typography`; all that is mere typography is one
folded note an article. The slips of typing stand in `slips.py`.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from verify.checks.case import Case
from verify.checks.slips import doubled_word, glued_words, missing_number, slip, text_of, tokens
from verify.languages import LANGUAGES
from verify.model import Draft, Finding, Location, Params, Quote

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
BREAK = re.compile(r"\n(?<!\n\n)(?<!\n\r\n)(?=\S)")  # one line break
NO_BREAK = re.compile("\xa0+")
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
    prose = sum(word[0].islower() for word in words) >= FEWEST and words[0][0] not in "•*-0123456789"
    if draft.words[end][-1] in STOPS + ":" or not prose:
        return
    before = body[-2]  # a list has no stops, and its last line is not cut off
    if draft.words[before.last - 1] not in STOPS and draft.words[before.last - 1] not in CLOSERS:
        return
    place = tokens(draft, max(last.first, last.last - 4), last.last)
    if "/" in draft.article.text[max(0, place.end - 200) : place.end].split()[-1]:
        return  # an address needs no stop
    yield slip("text-cut-off", (), place, text_of(draft, place))


def repeated_title(case: Case) -> list[Finding]:
    """The title stands on the page more than once; that of the front matter may stand there once more."""
    out = []
    for draft in case.drafts:
        zones = draft.article.zones
        page = max((zone.end for zone in zones if zone.kind == "front-matter"), default=0)
        titles = [Location(draft.article.path, z.start, z.end) for z in zones if z.kind == "title" and z.start >= page]
        same = [place for place in titles if text_of(draft, place) == text_of(draft, titles[0])]
        if len(same) > 1:
            out.append(_note("repeated-title", (("n", str(len(same))),), same))
    return out


def _note(check: str, params: Params, places: list[Location]) -> Finding:
    """A note with all places of one kind, in order."""
    roles = (place._replace(role="related" if number else "primary") for number, place in enumerate(places))
    return Finding(check, "NOTED", "note", "alone", check, params, tuple(roles), outlier=check)


def run_in_caption(case: Case) -> list[Finding]:
    """Captions or navigation that run into a sentence of the copy on the same line."""
    out = []
    for draft in case.drafts:
        places = list(_joins(draft))
        if places:
            out.append(_note("run-in-caption", (("n", str(len(places))),), places))
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
        kinds = [kind for kind in _kinds(draft) if kind.places]
        if not kinds:
            continue
        said = tuple(
            (f"kinds.{code}", "; ".join(module.MESSAGES[kind.key].format(**kind.params) for kind in kinds))
            for code, module in LANGUAGES.items()
        )
        out.append(_note("typography", said, sorted({place for kind in kinds for place in kind.places[:SHOWN]})))
    return out


def _kinds(draft: Draft) -> Iterator[Kind]:
    text = draft.article.text
    if '"' in text and ("“" in text or "”" in text):
        marks = {mark: found for mark in QUOTED if (found := _quotation(draft, mark))}
        if len(marks) == len(QUOTED):
            yield Kind("typography.quotes", {"left": "“…”", "right": '"…"'}, list(marks.values()))
    if "`" in text:
        yield Kind("typography.backticks", {}, _found(draft, BACKTICKED))
    if broken := _breaks(draft):
        yield Kind("typography.breaks", {"n": str(len(broken))}, broken)
    if "\xa0" in text:
        hard = _found(draft, NO_BREAK)
        yield Kind("typography.no-break", {"n": str(len(hard))}, hard[:1])
    if "  " in text:
        wide = _found(draft, BLANKS)
        yield Kind("typography.blanks", {"n": str(len(wide))}, wide[:1])


def _found(draft: Draft, pattern: re.Pattern[str]) -> list[Location]:
    """Where the pattern stands in the copy, not in its markup."""
    spans = [match.span() for match in pattern.finditer(draft.article.text)]
    ignored = draft.article.ignored
    if ignored:
        ends = [span.end for span in ignored]
        spans = [s for s in spans if (n := bisect_right(ends, s[0])) == len(ends) or s[1] <= ignored[n].start]
    return [Location(draft.article.path, *span) for span in spans]


def _quotation(draft: Draft, mark: str) -> Location | None:
    """A quotation in these marks: one that was read as such, else one that looks like it."""
    for mention in draft.mentions:
        if isinstance(mention.form, Quote) and mention.form.opening == mark:
            return Location(draft.article.path, mention.start, mention.end)
    return next(iter(_found(draft, QUOTED[mark])), None)


def _breaks(draft: Draft) -> list[Location]:
    """Line breaks that no sentence ends at, each with some words on either side."""
    text = draft.article.text
    if text.count("\n") == 2 * text.count("\n\n"):
        return []
    firsts = {sentence.first for sentence in draft.sentences}
    out = []
    for match in BREAK.finditer(text):
        token = bisect_left(draft.starts, match.end())
        if 0 < token < len(draft.words) and token not in firsts:
            out.append(tokens(draft, max(0, token - 3), min(token + 2, len(draft.words))))
    return out
