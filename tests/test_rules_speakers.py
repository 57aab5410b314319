"""What rule files say about speakers: words of saying, and patterns of who said which quotation."""

from pathlib import Path

import pytest

from verify import examples
from verify.extract import extract, kit
from verify.model import Article, Speech, Zone
from verify.rulebook.compiled import Rulebook
from verify.rulebook.load import load

PEOPLE = """language id
entity rini : person
  name "Rini Astuti"
entity joko : person
  name "Joko Lelono"
"""


def book_of(folder: Path, rules: str) -> Rulebook:
    """The rulebook of a text."""
    path = folder / "own.rules"
    path.write_text(rules, encoding="utf-8")
    book, problems = load([str(path)], None)
    assert not problems
    return book


def speeches(text: str, book: Rulebook, language: str = "id") -> tuple[Speech, ...]:
    """The speeches of a text."""
    return extract(Article("", "", text, (Zone("body", 0, len(text)),), language), kit(book, language)).speeches


@pytest.mark.parametrize(
    ("cue", "text", "language"),
    [
        ("sungut", "“Air surut sejak pagi”, sungut Rini Astuti.", "id"),
        ("sungut", "Rini Astuti tiba di Sleman. “Air surut sejak pagi,” sungutnya.", "id"),
        ("menceletuk", "Rini Astuti menceletuk bahwa air surut sejak pagi.", "id"),
        ("drawled", "“The water is falling,” drawled Rini Astuti.", "en"),
        ("drawled", "“The water is falling,” Rini Astuti drawled.", "en"),
    ],
)
def test_a_cue_of_a_rule_file_has_a_speaker(cue, text, language, tmp_path):
    (speech,) = speeches(text, book_of(tmp_path, PEOPLE + f'cue "{cue}"\n'), language)
    assert (speech.entity, speech.cue_text.startswith(cue)) == ("rini", True)
    assert not [s for s in speeches(text, book_of(tmp_path, PEOPLE), language) if s.cue_text]


PATTERNS = """
claim speaker(quote) : person
  says "{quote}, (kata|ujar) {value}"
  says "{quote}, {value} mencuit"
"""


@pytest.mark.parametrize(
    "text",
    [
        "“Jembatan itu selesai,” kata Rini Astuti.",
        "“Jembatan itu selesai”, kata Rini Astuti.",
        "“Kapan jembatan itu selesai?” kata Rini Astuti.",
        "“Jembatan itu selesai,” ujar Bupati Sleman Rini Astuti.",
        "“Jembatan itu selesai”, Rini Astuti mencuit.",
    ],
)
def test_a_pattern_says_who_said_a_quotation(text, tmp_path):
    example = f"  example '{text}'\n    gives rini\n    but not joko\n"
    assert examples.run(book_of(tmp_path, PEOPLE + PATTERNS + example)) == ()
    wrong = f"  example '{text}'\n    gives joko\n"
    assert len(examples.run(book_of(tmp_path, PEOPLE + PATTERNS + wrong))) == 1
