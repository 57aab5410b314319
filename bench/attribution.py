"""How well speeches are read: spans per label against a corpus of annotated news.

    python bench/attribution.py CORPUS.jsonl [--show LABEL N] [--half even|odd]

The corpus holds one article a line: `text`, and `spans` with `label`, `start`, `end`. Printed per half (articles at even and
odd places: one to develop on, one to check) and label: gold, found, exact recall, precision and F, and recall by overlap.
`--show` prints the first N that were missed and invented.
"""

import argparse
import json
import re
import sys
import time
from collections import defaultdict
from typing import Any, NamedTuple

from verify.extract.attribution import speeches
from verify.extract.lexer import lex
from verify.extract.names import names, resolve_names
from verify.extract.quotes import quotes
from verify.extract.sentences import split
from verify.languages import lexicon
from verify.model import Article, Mention, Speech, Zone
from verify.rulebook.compiled import Rulebook

NO_RULES = Rulebook({}, {}, (), {}, (), (), (), {})
#: ranks and degrees, which belong to no name
RANKS = re.compile(
    r"(?:(?:Prof|Dr|dr|Ir|Drs|H|Hj|KH|(?:Ajun )?Komisaris(?: Besar| Jenderal)?(?: Polisi)?"
    r"|(?:Inspektur|Brigadir|Letnan|Mayor) (?:Jenderal|Satu)|Letnan Kolonel|Kolonel|Mayor|Jenderal|Laksamana"
    r"|Marsekal(?: Pertama)?|Marsdya|Marsma|Laksda|Laksma|Brigjen|Mayjen|Letjen|Komjen|Kapten|Irjen|Kombes"
    r"|AKBP|TNI|Pol|Inf|Czi|Sus|\([A-Za-z]+\))\.? )*"
)
Spans = dict[str, set[tuple[int, ...]]]


class Reading(NamedTuple):
    """A text with all that was read of it; `who` is the person that a name mention means."""

    text: str
    mentions: list[Mention]
    who: dict[int, str]
    speeches: tuple[Speech, ...]


def reading(text: str, language: str = "id") -> Reading:
    """The names, quotations and speeches of a text."""
    article = Article("", "", text, (Zone("body", 0, len(text)),), language)
    lexed = lex(text, lexicon(language))
    sentences = split(article, lexed, language)
    quoted, _ = quotes(text, lexed, sentences)
    mentions = sorted(names(lexed, sentences, NO_RULES, language) + quoted, key=lambda m: (m.start, -m.end))
    who = resolve_names(mentions)
    return Reading(text, mentions, who, speeches(lexed, sentences, mentions, NO_RULES, language, who))


def read(text: str, language: str = "id") -> tuple[Speech, ...]:
    """The speeches of a text."""
    return reading(text, language).speeches


def found(article: dict[str, Any], gold: Spans) -> Spans:
    """What was read, by label: statements, and who is tied to those that the corpus knows."""
    out: Spans = defaultdict(set)
    for speech in read(article["text"]):
        if speech.quote_type == "direct":
            out["STATEMENT"].add((speech.start, speech.end))
        if not any(a < speech.end and speech.start < b for a, b in gold["STATEMENT"]):
            continue
        out["CUECOREF" if speech.speaker_form == "clitic" else "CUE"].add(tuple(speech.cue))
        out["PERSON"].add(tuple(speech.entity_span))
        out["ROLE"].add(tuple(speech.role))
        out["AFFILIATION"].add(tuple(speech.affiliation))
    return {label: {s for s in spans if s[0] >= 0} for label, spans in out.items()}


def gold_spans(article: dict[str, Any]) -> Spans:
    """The gold spans of an article; ranks and degrees, which belong to no name, are cut off."""
    gold: Spans = defaultdict(set)
    for span in article["spans"]:
        start = span["start"]
        if span["label"] == "PERSON":
            start += RANKS.match(article["text"], start, span["end"]).end() - start  # type: ignore[union-attr]
        gold[span["label"]].add((start, span["end"]))
    return tied(article["text"], gold)


def tied(text: str, gold: Spans) -> Spans:
    """Only those persons, roles and affiliations that a statement leads to: the corpus does not say which."""
    people = sorted(gold["PERSON"] | gold["PERSONCOREF"])
    named = set()
    for _, end in gold["CUE"]:
        named |= {p for p in people if end <= p[0] < end + 200} and {min(p for p in people if end <= p[0] < end + 200)}
    for start, _ in gold["CUECOREF"]:
        before = [p for p in people if p[1] <= start]
        named |= {before[-1]} if before else set()
    words = [set(re.findall(r"\w+", text[a:b])) for a, b in named]
    persons = {p for p in gold["PERSON"] if any(w & set(re.findall(r"\w+", text[p[0] : p[1]])) for w in words)}
    out: Spans = defaultdict(set, {**gold, "PERSON": persons})
    for label in ("ROLE", "AFFILIATION"):
        out[label] = {span for span in gold[label] if any(beside(span, person, gold["PERSON"]) for person in persons)}
    return out


def beside(span: tuple[int, ...], person: tuple[int, ...], people: set[tuple[int, ...]]) -> bool:
    """Whether a role or affiliation stands by a person: before the name with nobody between, or right behind it."""
    before = 0 <= person[0] - span[1] < 150 and not any(span[1] <= other[0] < person[0] for other in people)
    return before or 0 <= span[0] - person[1] < 12


LABELS = ("STATEMENT", "CUE", "CUECOREF", "PERSON", "ROLE", "AFFILIATION")


class Tally:
    """Counts by half and label: gold, found, exact, overlapping."""

    def __init__(self) -> None:
        self.counts: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0, 0, 0])

    def add(self, half: str, gold: Spans, got: Spans) -> None:
        """Adds one article to its half and to all."""
        for label in LABELS:
            near = sum(any(a < d and c < b for c, d in got[label]) for a, b in gold[label])
            row = (len(gold[label]), len(got[label]), len(gold[label] & got[label]), near)
            for key in (half, "all"):
                self.counts[key, label] = [a + b for a, b in zip(self.counts[key, label], row, strict=True)]

    def show(self) -> None:
        """Prints a line a half and label."""
        for (half, label), (total, number, exact, near) in sorted(self.counts.items()):
            recall, precision = exact / max(total, 1), exact / max(number, 1)
            score = 2 * recall * precision / max(recall + precision, 1e-9)
            figures = f"recall {recall:.3f} precision {precision:.3f} F {score:.3f} overlap {near / max(total, 1):.3f}"
            print(f"{half:5} {label:12} gold {total:5} found {number:5} {figures}")


def differences(article: dict[str, Any], gold: set[tuple[int, ...]], got: set[tuple[int, ...]]) -> list[str]:
    """What was missed and invented in an article, with the words around it."""
    text, out = article["text"], []
    for start, end in sorted(gold ^ got):
        sign = "missed" if (start, end) in gold else "extra"
        before, after = text[max(0, start - 70) : start], text[end : end + 60]
        out.append(f"{article['id']} {sign}: …{before}⟦{text[start:end]}⟧{after}…")
    return out


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus")
    parser.add_argument("--show", nargs=2, metavar=("LABEL", "N"))
    parser.add_argument("--half", choices=("even", "odd"), help="only the articles at even or odd places")
    options = parser.parse_args()
    with open(options.corpus, encoding="utf-8") as file:
        articles = [json.loads(line) for line in file]
    tally, shown = Tally(), []
    begun = time.perf_counter()
    for number, article in enumerate(articles):
        half = "odd" if number % 2 else "even"
        if options.half and half != options.half:
            continue
        gold = gold_spans(article)
        got: Spans = defaultdict(set)
        got.update(found(article, gold))
        tally.add(half, gold, got)
        if options.show:
            shown += differences(article, gold[options.show[0]], got[options.show[0]])
    if options.show:
        print("\n".join(shown[: int(options.show[1])]))
    tally.show()
    print(f"{len(articles)} articles in {time.perf_counter() - begun:.2f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
