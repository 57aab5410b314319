"""`verify facts` as a newsroom asks it: right questions, wrong questions, and which facts no article needs."""

import pytest
from facts_cases import ENTITIES, FACTS, RULES, desk, facts_of, rulebook, run

from verify.facts.opening import opened
from verify.facts.schema import name_keys


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    """No desk of the working folder is in the way."""
    monkeypatch.chdir(tmp_path)


LOOKED_UP = (
    RULES
    + """
claim jubilee(place: place) : date
  says "perayaan {n: duration} kelahiran {place: place}"
    means opened(place)
"""
)


@pytest.mark.parametrize(
    ("question", "complaint"),
    [
        (["2016-13-01"], "`2016-13-01` is no day of the calendar"),
        (["2016-2-30"], "`2016-2-30` is no day of the calendar"),
        (["--stale", "-5", "--on", "2024-01-01"], "--stale is a number of days, 0 or more"),
        (["--stale", "5"], "--stale needs the day it counts from"),
        (["--on", "31-01-2024"], "is not a date like 2024-06-19"),
    ],
)
def test_a_question_that_nobody_can_answer(tmp_path, question, complaint):
    code, out, err = run("facts", *question, *desk(tmp_path))
    assert (code, out) == (2, "")
    assert complaint in err


def test_a_name_that_no_fact_is_about_is_told(tmp_path):
    code, out, err = run("facts", "Bude Santoso", *desk(tmp_path))
    assert (code, out) == (0, "")
    assert "nothing is known of `Bude Santoso`" in err


def test_a_day_can_stand_behind_on(tmp_path):
    arguments = desk(tmp_path)
    asked = run("facts", "walkot", "--on", "2022-03-01", *arguments)
    assert asked == run("facts", "walkot", "2022-03-01", *arguments)
    assert "Siti Rahma" in asked[1]
    assert "Budi Santoso" not in asked[1]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hujan turun di Kota Baru.", {"population", "opened", "holder"}),
        ("Penduduk Kobar 1.200 jiwa.", {"opened", "holder"}),
        ("Penduduk Kobar 9.200 jiwa.", {"opened", "holder"}),
        ("Warga memadati perayaan 70 tahun kelahiran Kobar.", {"population", "holder"}),
        ("Wali Kota Baru Siti Rahma tiba.", {"population", "opened"}),
    ],
)
def test_a_fact_is_used_if_an_article_met_it_or_counts_from_it_or_names_its_office(tmp_path, text, left):
    (tmp_path / "a.txt").write_text(f"---\ndate: 2021-03-05\n---\n{text}\n", "utf-8")
    arguments = desk(tmp_path, rules=LOOKED_UP)
    code, out, err = run("facts", "--unused", tmp_path / "a.txt", *arguments)
    assert (code, err) == (0, "")
    assert {line.partition("(")[0] for line in out.splitlines()} == left


def test_an_article_that_is_not_there_is_told(tmp_path):
    code, _, err = run("facts", "--unused", tmp_path / "none.txt", *desk(tmp_path))
    assert code == 2
    assert "none.txt" in err


def test_a_rate_of_a_table_counts_like_one_of_a_rule_file(tmp_path):
    text = "---\ndate: 2021-03-05\n---\nHarganya NZ$ 100 (Rp 90 juta).\n"
    rate = '"exchange_rate(""NZD"")",6000 IDR .. 12000 IDR,2000,,Bank,2024-01-01,\n'
    (tmp_path / "a.txt").write_text(text, "utf-8")
    checks = [run("check", tmp_path / "a.txt", *desk(tmp_path, f)) for f in (FACTS, FACTS + rate)]
    assert ["currency-conversion" in out for _, out, _ in checks] == [False, True]


def test_of_names_with_a_common_beginning_only_those_are_read_that_stand_in_the_articles(tmp_path):
    many = "".join(f"sd_{n},organisation,SD Negeri Melati {n},,\n" for n in range(300))
    desk(tmp_path, entities=ENTITIES + many)
    paths = facts_of(tmp_path)[1::2]
    (store,), _ = opened(paths, rulebook(tmp_path), None)
    keys = {key for words in (("sd", "negeri", "melati", "7"), ("kota", "baru")) for key in name_keys(words)}
    assert {name.id for name in store.names(keys)} == {"sd_7", "kota_baru"}
    assert len({name.id for name in store.names(["sd negeri"])}) == 0


ALONE = ENTITIES + "budi,person,Budi Santoso,,\n"
CLAIMS = RULES.replace('entity budi : person\n  name "Budi Santoso"\n', "")


def test_what_a_desk_exports_is_its_own_and_is_read_back_as_the_same(tmp_path):
    arguments = desk(tmp_path, entities=ALONE, rules=CLAIMS)
    assert run("facts", "--export", tmp_path / "out", *arguments)[0] == 0
    out = tmp_path / "out"
    assert "jakarta" not in (out / "entities.csv").read_text("utf-8")
    moved = ["--rules", tmp_path / "desk.rules", "--facts", out]
    code, _, err = run("facts", "--export", tmp_path / "again", *moved)
    assert (code, err.count("declared twice")) == (0, 0)
    for name in ("facts.csv", "entities.csv"):
        assert (tmp_path / "again" / name).read_text("utf-8") == (out / name).read_text("utf-8")


def test_who_held_an_office_leaves_out_what_is_deprecated(tmp_path):
    arguments = desk(tmp_path, FACTS + "holder(walkot),budi,2021-01-01,2021-12-31,Arsip,,deprecated\n")
    assert "Budi" not in run("facts", "walkot", "2021-06-01", *arguments)[1]
    assert "  deprecated  Arsip" in run("facts", "walkot", *arguments)[1]
