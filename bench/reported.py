"""How well quotations, reported words and their sources are read, against paragraphs with marked pieces.

    python bench/reported.py [CASES] [--show]

CASES is a text like `bench/data/attribution-en.txt`, whose head tells how pieces are marked. Printed are: direct
quotations whose span is exact (marks included) and whose source is right; the source of all attributions; and how much
of what was said overlaps: the share of gold words found (recall), the share of found words that are gold (precision).

A source is right if its span overlaps the marked one, or if the person it is resolved to has a name of the marked one;
where a case tells the name (`1 = Name`), a pronoun or role counts only if it is resolved to that name.
"""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from attribution import read

from verify.model import Speech

CASES = Path(__file__).resolve().parent / "data" / "attribution-en.txt"
PIECE = re.compile(r"<(/?)([qics])(\d+)>")
NAMED = re.compile(r"^(\d+) = (.+)$", re.M)


class Gold(NamedTuple):
    """One attribution: its pieces by kind (`q` quotation, `i` reported words, `c` cue, `s` source), and the name told."""

    pieces: dict[str, list[tuple[int, int]]]
    name: str


class Case(NamedTuple):
    """A text without its marks, and what is said in it."""

    text: str
    gold: list[Gold]


def cases(path: Path) -> Iterator[Case]:
    """All cases of a file."""
    for block in re.split(r"^---\n", path.read_text(encoding="utf-8"), flags=re.M):
        names = dict(NAMED.findall(block))
        marked = NAMED.sub("", re.sub(r"^#.*\n", "", block, flags=re.M)).strip()
        if marked:
            yield unmarked(marked, names)


def unmarked(marked: str, names: dict[str, str]) -> Case:
    """One case from its marked text."""
    text, open_at, at = "", {}, 0
    pieces: dict[str, dict[str, list[tuple[int, int]]]] = {}
    for mark in PIECE.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        closes, kind, number = mark.groups()
        if closes:
            pieces.setdefault(number, {}).setdefault(kind, []).append((open_at.pop(kind + number), len(text)))
        else:
            open_at[kind + number] = len(text)
    gold = [Gold(parts, names.get(number, "")) for number, parts in sorted(pieces.items(), key=lambda p: int(p[0]))]
    return Case(text + marked[at:], gold)


def quotation(gold: Gold) -> tuple[int, int] | None:
    """The span of a direct quotation, from its first mark to its last."""
    parts = gold.pieces.get("q")
    return (parts[0][0], parts[-1][1]) if parts else None


def contents(gold: Gold) -> set[int]:
    """The places of all characters that were said."""
    return {at for kind in "qi" for a, b in gold.pieces.get(kind, []) for at in range(a, b)}


def speech_of(gold: Gold, found: tuple[Speech, ...]) -> Speech | None:
    """The speech that shares most with an attribution."""
    own = contents(gold)
    best = max(found, key=lambda s: len(own & set(range(s.start, s.end))), default=None)
    return best if best is not None and own & set(range(best.start, best.end)) else None


def sourced(gold: Gold) -> bool:
    """Whether a case tells the source: it marks none where nobody can be named (`Asked whether …`)."""
    return bool(gold.name or gold.pieces.get("s"))


def right_source(text: str, gold: Gold, speech: Speech | None) -> bool:
    """Whether a speech is given to the marked source."""
    if speech is None:
        return False
    name = speech.entity.removeprefix("=")
    if gold.name:
        return bool(name) and name.split()[-1].removesuffix("'s") == gold.name.split()[-1]
    sources = gold.pieces.get("s", [])
    return any(a < speech.speaker.end and speech.speaker.start < b for a, b in sources)


def words(text: str, places: set[int]) -> int:
    """How many words begin at these places."""
    return sum(m.start() in places for m in re.finditer(r"\w+", text))


class Score(NamedTuple):
    """Counts of one case: direct quotations (all, span, source right and told), attributions (all, source), words (gold, found, both)."""

    direct: int = 0
    spans: int = 0
    quoted: int = 0
    with_source: int = 0
    all: int = 0
    sources: int = 0
    gold: int = 0
    found: int = 0
    both: int = 0


def score(case: Case, found: tuple[Speech, ...], misses: list[str]) -> Score:
    """One case measured; what went wrong is added to `misses`."""
    spans = {(s.start, s.end): s for s in found if s.quote_type == "direct"}
    direct = [(g, span) for g in case.gold if (span := quotation(g)) is not None]
    quoted = [right_source(case.text, g, spans.get(span) or speech_of(g, found)) for g, span in direct if sourced(g)]
    told = [g for g in case.gold if contents(g)]
    sources = [right_source(case.text, g, speech_of(g, found)) for g in told if sourced(g)]
    own = set().union(*map(contents, told))
    theirs = {at for s in found for at in range(s.start, s.end)}
    gaps = [at for at in (own ^ theirs) if re.match(r"\w", case.text[at])]
    if not all(span in spans for _, span in direct) or not all(sources) or len(gaps) > 3:
        misses.append(shown(case, found))
    return Score(
        len(direct),
        sum(span in spans for _, span in direct),
        sum(quoted),
        len(quoted),
        len(sources),
        sum(sources),
        words(case.text, own),
        words(case.text, theirs),
        words(case.text, own & theirs),
    )


def shown(case: Case, found: tuple[Speech, ...]) -> str:
    """A case and what was read in it."""
    lines = [case.text.replace("\n", " ")]
    for s in found:
        lines.append(
            f"    {s.quote_type} [{case.text[s.start : s.end]}] {s.cue_text} | {case.text[slice(*s.speaker)]} = {s.entity}"
        )
    return "\n".join(lines)


def share(hits: int, total: int) -> str:
    """A share with its counts."""
    return f"{hits}/{total} = {hits / max(total, 1):.3f}"


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", nargs="?", default=CASES, type=Path)
    parser.add_argument("--language", default="en")
    parser.add_argument("--show", action="store_true", help="print the cases that are not read as marked")
    options = parser.parse_args()
    misses: list[str] = []
    every = list(cases(options.cases))
    scores = [score(case, read(case.text, options.language), misses) for case in every]
    total = Score(*map(sum, zip(*scores, strict=True)))
    if options.show:
        print("\n".join(misses))
    recall, precision = total.both / max(total.gold, 1), total.both / max(total.found, 1)
    print(f"{len(every)} cases, {total.all} attributions")
    print("direct quotations: exact span", share(total.spans, total.direct))
    print("direct quotations: right source", share(total.quoted, total.with_source))
    print("all attributions: right source", share(total.sources, total.all))
    overlap = 2 * recall * precision / max(recall + precision, 1e-9)
    print(f"all attributions: words recall {recall:.3f} precision {precision:.3f} F {overlap:.3f}")


if __name__ == "__main__":
    main()
