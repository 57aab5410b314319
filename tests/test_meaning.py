"""What `means` computes: lengths of time before an event, also where the words count forward."""

import pytest

from verify.examples import run
from verify.rulebook.load import load

RULES = """
language id
entity korut : country
  name "Korea Utara"
claim last_visit(place: country = korut) : date
  says "pertama … (dalam|selama) {n: duration}"
    means event - n
  says "{n: duration} (kemudian|berselang) … (ekonomi|kota)"
    means event - n
"""

#: (sentence, published, gives, but not)
CASES = [
    ("Lawatan pertama dalam 24 tahun.", "2024-06-19", "2000", "1998"),
    ("Lawatan pertama dalam dua dekade lebih empat tahun.", "2024-06-19", "2000", "1998"),
    ("Lawatan pertama selama enam bulan.", "2024-06-19", "2023-12", "2023-06"),
    ("Dua puluh empat tahun kemudian, kota itu sepi.", "2024-06-19", "2000", "1998"),
]


@pytest.mark.parametrize(("text", "published", "gives", "but_not"), CASES)
def test_lengths_before_the_event(tmp_path, text, published, gives, but_not):
    rules = tmp_path / "r.rules"
    rules.write_text(
        f'{RULES}  example "{text}" published {published}\n    gives {gives}\n    but not {but_not}\n', "utf-8"
    )
    rulebook, problems = load([str(rules)])
    assert problems == ()
    assert run(rulebook) == ()


def test_an_example_can_fail(tmp_path):
    rules = tmp_path / "r.rules"
    rules.write_text(
        f'{RULES}  example "Lawatan pertama dalam 24 tahun." published 2024-06-19\n    gives 1990\n', "utf-8"
    )
    (failure,) = run(load([str(rules)])[0])
    assert "should give `1990`" in failure.message


def test_a_length_that_counts_to_now_is_not_one_that_counts_on(tmp_path):
    rules = tmp_path / "r.rules"
    rules.write_text(
        f'{RULES}  example "Dalam 24 tahun terakhir ekonomi memburuk." published 2024-06-19\n    gives nothing\n',
        "utf-8",
    )
    assert run(load([str(rules)])[0]) == ()
