"""What a claim is told as: known, supposed, alleged, planned, asked or denied; and articles that differ in that."""

import pytest
from speech_cases import spoken

from verify.model import Article, Finding
from verify.pipeline import check
from verify.read import read
from verify.rulebook.compiled import Rulebook
from verify.rulebook.load import load

RULES = """
list orang = "orang", "people"
claim killed(event) : count of orang
  says "(banjir|longsor) [itu] menewaskan {value}"
  says en "[the] flood killed {value}"
"""


@pytest.fixture(scope="module")
def book(tmp_path_factory) -> Rulebook:
    path = tmp_path_factory.mktemp("rules") / "own.rules"
    path.write_text(RULES, encoding="utf-8")
    return load([str(path)], None)[0]


def article(number: int, text: str, language: str) -> Article:
    """A dated article of one story."""
    head = f"---\ndate: 2024-06-20\nstory: banjir\nlanguage: {language}\n---\n"
    return read(f"{number}.txt", f"{number}.txt", (head + text + "\n").encode(), None)[0]._replace(language=language)


def notes(book: Rulebook, *texts: str, language: str = "id") -> list[Finding]:
    """The notes on certainty for a story of these texts."""
    articles = [article(number, text, language) for number, text in enumerate(texts)]
    return [f for f in check(articles, book).report.findings if f.check == "supposed-as-known"]


def told(book: Rulebook, text: str, language: str) -> list[tuple[str, bool]]:
    """Modality and polarity of the claims of a text."""
    (draft,) = check([article(0, text, language)], book).case.drafts
    return [(claim.modality, claim.polarity) for claim in draft.claims]


TOLD = [
    ("Banjir itu menewaskan 12 orang.", "asserted"),
    ("Banjir itu diketahui menewaskan 12 orang.", "asserted"),
    ("Banjir itu diduga menewaskan 12 orang.", "alleged"),
    ("Diduga banjir itu menewaskan 12 orang.", "alleged"),
    ("Banjir itu dituduh menewaskan 12 orang.", "alleged"),
    ("Banjir itu diperkirakan menewaskan 12 orang.", "supposed"),
    ("Banjir itu kemungkinan menewaskan 12 orang.", "supposed"),
    ("Banjir itu rencananya menewaskan 12 orang.", "planned"),
    ("Bupati membantah banjir itu menewaskan 12 orang.", "denied"),
    ("Warga bertanya apakah banjir itu menewaskan 12 orang.", "asked"),
    ("Banjir itu menewaskan 12 orang?", "asked"),
]
TOLD_EN = [
    ("The flood killed 12 people.", "asserted"),
    ("The flood reportedly killed 12 people.", "supposed"),
    ("The flood allegedly killed 12 people.", "alleged"),
    ("The mayor denied that the flood killed 12 people.", "denied"),
    ("Residents asked whether the flood killed 12 people.", "asked"),
]


@pytest.mark.parametrize(
    ("text", "modality", "language"), [(*row, "id") for row in TOLD] + [(*row, "en") for row in TOLD_EN]
)
def test_what_a_claim_is_told_as(book, text, modality, language):
    assert told(book, text, language) == [(modality, True)]


@pytest.mark.parametrize("text", [text for text, modality in TOLD if modality in ("alleged", "supposed", "denied")])
def test_supposed_here_and_known_there_is_a_note_with_both_sides(book, text):
    (found,) = notes(book, TOLD[0][0], text)
    assert (found.severity, [place.path for place in found.locations]) == ("note", ["0.txt", "1.txt"])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (TOLD[0][0], TOLD[1][0]),  # known in both
        (TOLD[2][0], TOLD[5][0]),  # supposed in both
        (TOLD[0][0], "Banjir itu diduga menewaskan 40 orang."),  # another figure
        (TOLD[0][0], "Banjir itu rencananya menewaskan 12 orang."),  # a plan that came true
        (TOLD[0][0] + " " + TOLD[2][0], "Warga mengungsi."),  # one article alone
    ],
)
def test_no_note(book, one, other):
    assert notes(book, one, other) == []


def test_a_denial_contradicts_nobody(book):
    texts = ("Banjir itu menewaskan 12 orang.", "Bupati membantah banjir itu menewaskan 15 orang.")
    found = check([article(n, t, "id") for n, t in enumerate(texts)], book).report
    assert not [f for f in found.findings if f.check == "contradiction"]
    assert [u.reason for u in found.unjudged] == ["denied"]


@pytest.mark.parametrize(
    ("text", "language", "modality", "polarity"),
    [
        ("Rini Astuti mengatakan air surut.", "id", "asserted", True),
        ("Rini Astuti membantah bahwa air surut.", "id", "denied", True),
        ("Rini Astuti memperkirakan bahwa air surut.", "id", "supposed", True),
        ("Rini Astuti said that the water fell.", "en", "asserted", True),
        ("Rini Astuti denied that the water fell.", "en", "denied", True),
        ("Rini Astuti vowed to rebuild the bridge.", "en", "planned", True),
        ("Rini Astuti accused the crew of lateness.", "en", "alleged", True),
        ("Rini Astuti did not say when the water fell.", "en", "asserted", False),
    ],
)
def test_what_a_statement_is_told_as(text, language, modality, polarity):
    assert [(s.modality, s.polarity) for s in spoken(text, language=language)] == [(modality, polarity)]
