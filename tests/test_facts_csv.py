"""Facts and entities in CSV: what a row means, what is wrong with one, and that judgement sees the same facts as ever."""

import json

import pytest
from facts_cases import ENTITIES, FACTS, RULES, desk, rulebook, run
from hypothesis import given
from hypothesis import strategies as st

from verify.facts.opening import opened
from verify.facts.table import FACTS as COLUMNS
from verify.facts.table import Row, rows


def problems_of(tmp_path, row, entities=ENTITIES):
    desk(tmp_path, FACTS + row + "\n", entities)
    _, problems = opened([str(tmp_path / "facts.csv"), str(tmp_path / "entities.csv")], rulebook(tmp_path), None)
    return problems


def test_a_base_without_mistakes_has_no_problems(tmp_path):
    assert problems_of(tmp_path, "") == ()


@pytest.mark.parametrize(
    ("row", "column", "message", "help"),
    [
        ("population(kotabaru),12,,,,,", 1, "unknown entity `kotabaru`: did you mean `kota_baru`?", "declare it"),
        ("populasi(kota_baru),12,,,,,", 1, "unknown claim `populasi`", "declare it"),
        ("population kota_baru,12,,,,,", 1, "no signature", "write it like"),
        ('"population(kota_baru, budi)",12,,,,,', 1, "`population` takes 1 argument", "population(place)"),
        ("population(budi),12,,,,,", 1, "`budi` is of kind person, not place", "right kind"),
        ("population(kota_baru),1.200,,,,,", 23, "can be read in two ways", "`1200`"),
        ("population(kota_baru),,,,,,", 23, "the row has no value", "write a day"),
        ("population(kota_baru),banyak,,,,,", 23, "no value of kind count", "plain number"),
        ("population(kota_baru),75 .. 50,,,,,", 23, "ends before it begins", "smaller end"),
        ("opened(kota_baru),1950-02-30,,,,,", 19, "not a day of the calendar", "28 days"),
        ("holder(walkot),bubi,,,,,", 16, "did you mean `budi`?", "declare it"),
        ("holder(walkot),budi,2024-13,,,,", 21, "not a date of the calendar", "months"),
        ("holder(walkot),budi,2024,2020,,,", 26, "before the first one", "exchange"),
        ("holder(walkot),budi,,,KPU,2024-1-2,", 27, "`2024-1-2` is not a day", "2024-06-20"),
        ("holder(walkot),budi,,,KPU,,prefered", 28, "did you mean `preferred`?", "known are"),
        ('holder(walkot),"budi,,,KPU,,', 16, "not closed", 'put `"`'),
        ("holder(walkot),budi,,,KPU,,,,x", 29, "9 cells, where the first line names 7", "separator"),
    ],
)
def test_a_broken_row_costs_itself_alone(tmp_path, row, column, message, help):
    (problem,) = problems_of(tmp_path, row)
    assert (problem.line, problem.column) == (6, column)
    assert message in problem.message
    assert help in problem.help
    assert problem.excerpt.endswith("\n" + " " * (column - 1) + "^")
    code, out, _ = run("facts", "walkot", *desk(tmp_path, FACTS + row + "\n"))
    assert code == 2
    assert out.count("holder(") == 2  # the other rows stand


@pytest.mark.parametrize(
    ("row", "column", "message"),
    [
        ("kota_baru,city,Dobel,,", 1, "declared twice"),
        ("budi,person,Dobel,,", 1, "declared twice"),
        ("kota dua,city,Dua,,", 1, "is no id"),
        (",city,Dua,,", 1, "the row has no id"),
        ("dua,kotta,Dua,,", 5, "unknown kind"),
        ("dua,city,,,", 10, "has no name"),
        ("dua,city,Dua,,atlantis", 15, "unknown entity `atlantis`"),
    ],
)
def test_a_broken_entity_costs_itself_alone(tmp_path, row, column, message):
    (problem,) = problems_of(tmp_path, "", ENTITIES + row + "\n")
    assert (problem.line, problem.column) == (5, column)
    assert message in problem.message


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", "fact\nx(y)\n", "\ufffffact"])
def test_a_table_of_something_else_is_one_problem(tmp_path, text):
    desk(tmp_path, text)
    _, problems = opened([str(tmp_path / "facts.csv"), str(tmp_path / "entities.csv")], rulebook(tmp_path), None)
    assert len(problems) == 1


def test_a_folder_without_tables_is_a_problem(tmp_path):
    desk(tmp_path, FACTS)
    (tmp_path / "none").mkdir()
    _, (problem,) = opened([str(tmp_path / "none"), str(tmp_path / "entities.csv")], rulebook(tmp_path), None)
    assert (problem.path, problem.message) == (str(tmp_path / "none"), "there is no table in this folder")


def test_as_spreadsheets_write_them(tmp_path):
    """A mark at the beginning, semicolons, line ends of two characters, a cell of two lines, columns in any order."""
    table = '\ufeffvalue;fact;source\r\n1200;population(kota_baru);"Kantor\r\nStatistik"\r\n'
    arguments = desk(tmp_path, table)
    code, out, _ = run("facts", "population", *arguments)
    assert code == 0
    assert "population(kota_baru) = 1200" in out


def test_bytes_that_are_no_utf8_cost_their_row(tmp_path):
    arguments = desk(tmp_path)
    with (tmp_path / "facts.csv").open("ab") as file:
        file.write(b"population(kota_baru),12,,,Kant\xf6r,,\n")
    code, _, err = run("facts", "population", *arguments)
    assert code == 2
    assert "this is not UTF-8" in err


AS_RULES = """
entity kota_baru : city
  name "Kota Baru"
  alias "Kobar"
entity siti : person
  name "Siti Rahma"
office walkot
  name "Wali Kota Baru"
  within kota_baru
  held by siti 2020-02-01 .. 2023-01-05
  held by budi 2023-01-05 ..
  source "KPU" seen 2024-01-02
fact population(kota_baru) = 1200
  valid 2020 .. 2025-12
  source "Kantor Statistik" seen 2024-01-02
fact opened(kota_baru) = 1950-03-01 .. 1950-03-31
  source "Arsip" seen 2023-05-01
"""
COPY = (
    "Penduduk Kobar 1.700 jiwa. Kota Baru berdiri pada tahun 1952. Kota Baru berdiri pada Maret 1950. "
    "Wali Kota Baru Siti Rahma mengatakan hal itu kepada wartawan."
)


def findings(*arguments, cache=None):
    code, out, _ = run(*arguments, "--output-format", "json", "--default-date", "2024-03-05", cache=cache)
    report = json.loads(out)
    for finding in report["findings"]:
        finding.pop("rule")
        for fact in finding["facts"]:
            fact.pop("path"), fact.pop("line")
    return code, report["findings"]


def test_judgement_sees_the_same_facts_from_rules_and_from_tables(tmp_path):
    (tmp_path / "a.txt").write_text(COPY, "utf-8")
    from_tables = findings("check", tmp_path / "a.txt", *desk(tmp_path))
    from_rules = findings("check", tmp_path / "a.txt", *desk(tmp_path, rules=RULES + AS_RULES)[:2])
    assert from_tables == from_rules
    checks = {finding["check"] for finding in from_tables[1]}
    assert {"contradicts-fact", "outdated-title"} <= checks


def test_settings_name_the_tables(tmp_path):
    desk(tmp_path)
    (tmp_path / "verify.toml").write_text('rules = ["desk.rules"]\nfacts = ["."]\n', "utf-8")
    (tmp_path / "a.txt").write_text("Penduduk Kota Baru 1.700 jiwa.", "utf-8")
    code, out, _ = run("check", tmp_path / "a.txt", "--default-date", "2024-03-05", cache=tmp_path / "cache")
    assert code == 1
    assert "contradicts-fact" in out
    (tmp_path / "facts.csv").write_text(FACTS.replace("1200", "1700"), "utf-8")
    code, out, _ = run("check", tmp_path / "a.txt", "--default-date", "2024-03-05", cache=tmp_path / "cache")
    assert (code, "contradicts-fact" in out) == (0, False)


def test_the_order_of_rows_never_matters(tmp_path):
    (tmp_path / "a.txt").write_text(COPY, "utf-8")
    cache = tmp_path / "cache"
    straight = findings("check", tmp_path / "a.txt", *desk(tmp_path), cache=cache)
    facts, entities = FACTS.splitlines(), ENTITIES.splitlines()
    for turn in (1, 2):
        mixed = desk(
            tmp_path,
            "\n".join([facts[0], *facts[1 + turn :], *facts[1 : 1 + turn]]),
            "\n".join([entities[0], *entities[:-3:-1], *entities[1:2]]) if turn == 1 else ENTITIES,
        )
        assert findings("check", tmp_path / "a.txt", *mixed, cache=cache) == straight


def test_facts_from_python(tmp_path):
    import datetime

    import verify

    desk(tmp_path)
    (tmp_path / "a.txt").write_text(COPY, "utf-8")
    report = verify.check(
        [tmp_path / "a.txt"],
        rules=[tmp_path / "desk.rules"],
        facts=[tmp_path / "facts.csv", tmp_path / "entities.csv"],
        default_date=datetime.date(2024, 3, 5),
    )
    assert "contradicts-fact" in {finding.check for finding in report.findings}
    assert report.problems == ()


CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=12)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=9), max_size=6))
def test_any_text_gives_rows_or_problems(table):
    lines = [",".join(COLUMNS) + "\n", *(",".join(cells) + "\n" for cells in table)]
    for item in rows("t.csv", lines):
        assert isinstance(item, Row) or item.line >= 1 if not hasattr(item, "shape") else item.shape == COLUMNS
