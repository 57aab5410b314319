"""How well speeches are read: spans per label against a corpus of annotated news.

    python bench/attribution.py CORPUS.jsonl [--show LABEL N]

The corpus holds one article a line: `text`, and `spans` with `label`, `start`, `end`. Printed per label: gold, found,
exact recall, precision and F, and recall by overlap. `--show` prints the first N that were missed and invented.
"""

import argparse
import json
import re
import sys
import time
from collections import defaultdict
from typing import Any

from verify.extract.attribution import speeches
from verify.extract.lexer import lex
from verify.extract.names import names
from verify.extract.quotes import quotes
from verify.extract.sentences import split
from verify.languages import lexicon
from verify.model import Article, Speech, Zone
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


def read(text: str, language: str = "id") -> tuple[Speech, ...]:
    """The speeches of a text."""
    article = Article("", "", text, (Zone("body", 0, len(text)),), language)
    lexed = lex(text, lexicon(language))
    sentences = split(article, lexed, language)
    quoted, _ = quotes(text, lexed, sentences)
    mentions = sorted(names(lexed, sentences, NO_RULES, language) + quoted, key=lambda m: (m.start, -m.end))
    return speeches(lexed, sentences, mentions, NO_RULES, language)


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


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus")
    parser.add_argument("--show", nargs=2, metavar=("LABEL", "N"))
    options = parser.parse_args()
    with open(options.corpus, encoding="utf-8") as file:
        articles = [json.loads(line) for line in file]
    labels = ("STATEMENT", "CUE", "CUECOREF", "PERSON", "ROLE", "AFFILIATION")
    counts = {label: [0, 0, 0, 0] for label in labels}
    shown = int(options.show[1]) if options.show else 0
    begun = time.perf_counter()
    for article in articles:
        gold = gold_spans(article)
        got: Spans = defaultdict(set)
        got.update(found(article, gold))
        for label in labels:
            hits = gold[label] & got[label]
            near = sum(any(a < d and c < b for c, d in got[label]) for a, b in gold[label])
            for place, number in enumerate((len(gold[label]), len(got[label]), len(hits), near)):
                counts[label][place] += number
            if options.show and label == options.show[0]:
                for sign, spans in (("missed", gold[label] - hits), ("extra", got[label] - hits)):
                    for start, end in sorted(spans):
                        if shown > 0:
                            shown -= 1
                            text = article["text"]
                            before, after = text[max(0, start - 70) : start], text[end : end + 60]
                            print(f"{article['id']} {sign}: …{before}⟦{text[start:end]}⟧{after}…")
    for label, (total, number, exact, near) in counts.items():
        recall, precision = exact / max(total, 1), exact / max(number, 1)
        score = 2 * recall * precision / max(recall + precision, 1e-9)
        figures = f"recall {recall:.3f} precision {precision:.3f} F {score:.3f} overlap {near / max(total, 1):.3f}"
        print(f"{label:12} gold {total:5} found {number:5} {figures}")
    print(f"{len(articles)} articles in {time.perf_counter() - begun:.2f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
