"""Two bodies that no rule file knows may be one by two names: a contradiction between them is a note."""

from pathlib import Path

import pytest

from verify.pipeline import check
from verify.read import read
from verify.rulebook.load import load

RULES = """language id

entity garuda : organisation
  name "Klub Garuda"

entity rajawali : organisation
  name "Klub Rajawali"

claim club(who: person) : organisation
  one
  says "{who} dari {value}"
  severity warning
  example "Budi Santoso dari Klub Garuda."
    gives garuda
  example "Dari mana."
    gives nothing
"""


@pytest.mark.parametrize(
    ("first", "second", "weight"),
    [
        ("Klub Garuda", "Klub Rajawali", "warning"),
        ("Klub Garuda", "Klub Merak", "warning"),
        ("Klub Merpati", "Klub Merak", "warning"),
        ("Klub Merpati", "Persatuan Sentolo", "note"),
    ],
)
def test_weight_of_a_contradiction_of_bodies(tmp_path: Path, first: str, second: str, weight: str) -> None:
    (tmp_path / "club.rules").write_text(RULES, "utf-8")
    rulebook, problems = load([str(tmp_path / "club.rules")])
    assert not problems
    text = f"Rukmini Sari dari {first} menang. Rukmini Sari dari {second} pulang.\n"
    article, _ = read("a.txt", "a", f"---\nlanguage: id\n---\n{text}".encode())
    assert article is not None
    assert [f.severity for f in check([article], rulebook).report.findings if f.check == "contradiction"] == [weight]
