"""Sets of worlds in words, and articles of which nothing was understood."""

from decimal import Decimal

import pytest
from test_report import article, day
from test_report_explain import claim, draft

from verify.checks.case import Case
from verify.checks.silence import silent
from verify.model import Interval, Value
from verify.report.words import Words
from verify.report.worlds import worlds
from verify.rulebook.compiled import Rulebook

FOREVER = Decimal("Infinity")


def stretch(lo, hi, lo_side=0, hi_side=0):
    return (Interval((lo, lo_side), (hi, hi_side)),)


#: (kind, unit, members, in words)
SETS = [
    ("count", "1", stretch(50, 50), "50"),
    ("count", "1", stretch(50, 75, 1), "(50, 75]"),
    ("count", "1", stretch(45, 50, 0, -1), "[45, 50)"),
    ("count", "1", stretch(50, FOREVER, 1), "(50, ∞)"),
    ("count", "1", stretch(1, 2) + stretch(5, 5), "[1, 2], 5"),
    ("count", "1", (), "tidak ada"),
    ("count", "1", sum((stretch(n, n) for n in range(9)), ()), "0, 1, 2, 3, 4, dan 4 lagi"),
    ("money", "USD", stretch(Decimal("1.5E+6"), Decimal("1.5E+6")), "1500000 USD"),
    ("date", "day", stretch(day("2024-06-19"), day("2024-06-19")), "19 Juni 2024"),
    ("date", "day", stretch(day("2000-01-01"), day("2000-12-31")), "1 Januari 2000 .. 31 Desember 2000"),
    ("date", "day", stretch(day("2000-01-01"), FOREVER), "1 Januari 2000 .. …"),
    ("date", "day", stretch(-400, -400), "-400"),
    ("time", "minute", stretch(1080, 1080), "18:00 UTC"),
    ("time", "minute@local", stretch(180, 240), "03:00 waktu setempat .. 04:00 waktu setempat"),
    ("time", "minute", stretch(day("2024-06-19") * 1440, day("2024-06-19") * 1440), "19 Juni 2024 00:00 UTC"),
    ("name", "", frozenset({"putin", "=Budi"}), "Budi, Vladimir Putin"),
]


@pytest.mark.parametrize(("kind", "unit", "members", "told"), SETS)
def test_worlds(kind, unit, members, told):
    value = Value(kind, members, members, unit)
    assert worlds(members, value, Words("id"), {"putin": "Vladimir Putin"}) == told


def case(*drafts):
    return Case(drafts, (), (), (), Rulebook({}, {}, (), {}, (), (), (), {}))


def test_prose_without_a_claim_gets_a_note():
    prose = draft(article("a.txt", "Pagi itu cerah sekali di kota."))
    understood = article("b.txt", "Ini kunjungan pertama sejak tahun 2000.")
    listed = draft(article("c.txt", "1 2 3 4 5 6 7, 8; 9!"))
    (note,) = silent(case(prose, draft(understood, claim("c1", understood, "2000", "x")), listed))
    assert (note.check, note.severity, note.locations[0].path) == ("no-claims", "note", "a.txt")
