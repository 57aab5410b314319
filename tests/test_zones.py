"""Which clock a place lives by: its own fact's, or that of what it lies within; never that of one of its parts."""

import pytest

from verify.rulebook.load import load
from verify.rulebook.zones import offset_of

RULES = """
entity negara_a : country
  name "Negara A"
entity kota_a : city
  name "Kota A"
  within negara_a
entity negara_b : country
  name "Negara B"
entity kota_b : city
  name "Kota B"
  within negara_b
claim utc_offset(place: place) : word
  says "waktu {place} lebih cepat"
    means ya
fact utc_offset(negara_a) = "+09:00"
fact utc_offset(kota_b) = "-03:30"
"""


@pytest.fixture(scope="module")
def rulebook(tmp_path_factory):
    path = tmp_path_factory.mktemp("zones") / "r.rules"
    path.write_text(RULES, "utf-8")
    return load([str(path)])[0]


@pytest.mark.parametrize(
    ("place", "minutes"), [("negara_a", 540), ("kota_a", 540), ("kota_b", -210), ("negara_b", None), ("lain", None)]
)
def test_offsets(rulebook, place, minutes):
    assert offset_of([place], rulebook) == minutes
