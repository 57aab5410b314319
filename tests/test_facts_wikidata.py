"""Wikidata's JSON → tables: days, ranks, references, names; and questions to what was imported."""

import bz2
import gzip
import json

import pytest
from facts_cases import desk, facts_of, run

from verify.facts.statements import days_of
from verify.facts.wikidata import read


def moment(text, precision=11):
    return {"time": f"+{text}T00:00:00Z", "precision": precision}


def snak(value):
    return {"snaktype": "value", "datavalue": {"value": value}}


def claim(value, start=None, end=None, rank="normal", retrieved=None, url=None):
    qualifiers = {name: [snak(when)] for name, when in (("P580", start), ("P582", end)) if when}
    snaks = {name: [snak(v)] for name, v in (("P854", url), ("P813", retrieved)) if v}
    return {"mainsnak": snak(value), "qualifiers": qualifiers, "rank": rank, "references": [{"snaks": snaks}]}


def item(id, label, claims, aliases=()):
    return {
        "type": "item", "id": id, "labels": {"id": {"value": label}},
        "aliases": {"id": [{"value": a} for a in aliases]}, "claims": claims,
    }  # fmt: skip


RINI = item(
    "Q100", "Rini Astuti", {
        "P31": [claim({"id": "Q5"})],
        "P569": [claim(moment("1970-04-00", 10))],
        "P39": [
            claim({"id": "Q200"}, moment("2015-05-02"), moment("2020-01-01", 11), retrieved=moment("2023-02-03"), url="https://example.org/r"),
            claim({"id": "Q200"}, moment("2021-00-00", 9), rank="preferred"),
            claim({"id": "Q300"}, rank="deprecated"),
            {"mainsnak": {"snaktype": "somevalue"}},
        ],
    }, ["Bu Rini"],
)  # fmt: skip
OFFICE = item("Q200", "Gubernur Pulau Baru", {"P31": [claim({"id": "Q4164871"})]})
CAT = item("Q400", "Kucing", {"P31": [claim({"id": "Q146"})]})
DUMP = "[\n" + ",\n".join(json.dumps(one) for one in (CAT, RINI, OFFICE)) + "\n]\n"


@pytest.mark.parametrize("ending", ["json", "json.gz", "json.bz2"])
def test_a_dump_is_read_a_line_at_a_time(tmp_path, ending):
    path = tmp_path / f"dump.{ending}"
    pack = {"json": bytes, "json.gz": gzip.compress, "json.bz2": bz2.compress}[ending]
    path.write_bytes(pack(DUMP.encode()))
    found = read(str(path))
    assert [(e.id, e.kind, e.names) for e in found.entities] == [
        ("q100", "person", ("Rini Astuti", "Bu Rini")),
        ("q200", "office", ("Gubernur Pulau Baru",)),
        ("q300", "office", ("Q300",)),
    ]
    assert [(f.predicate, f.arguments, f.rank) for f in found.facts] == [
        ("holder", ("q200",), "normal"),
        ("holder", ("q200",), "preferred"),
        ("holder", ("q300",), "deprecated"),
        ("born", ("q100",), "normal"),
    ]
    assert (found.facts[0].source, found.facts[0].seen) == ("https://example.org/r", "2023-02-03")


def test_what_is_imported_answers_questions(tmp_path):
    (tmp_path / "dump.json").write_text(DUMP, "utf-8")
    code, out, _ = run("import", tmp_path / "dump.json", "--output", tmp_path, "--id", "Q100=rini")
    assert (code, "entities.csv: 3 rows" in out, "facts.csv: 4 rows" in out) == (0, True, True)
    tables = facts_of(tmp_path)
    code, out, err = run("facts", "Gubernur Pulau Baru", "2016-01-01", *tables)
    assert (code, err) == (0, "")
    assert out.startswith(
        "holder(q200) = Rini Astuti  2015-05-02 .. 2020-01-01  https://example.org/r, seen 2023-02-03"
    )
    assert run("facts", "q200", "2020-06-01", *tables)[1] == ""
    assert "1970-04" in run("facts", "born", "rini", *tables)[1]


def test_one_entity_as_the_site_gives_it(tmp_path):
    path = tmp_path / "Q100.json"
    path.write_text(json.dumps({"entities": {"Q100": RINI}}), "utf-8")
    assert {e.id for e in read(str(path)).entities} == {"q100", "q200", "q300"}


@pytest.mark.parametrize(
    "line",
    ["{", '{"P39"', '["P39"]', '{"P39": 1}', '{"id": "Q1", "claims": {"P39": [null, 3, {}]}, "labels": {"id": 4}}'],
)
def test_lines_of_something_else_cost_themselves(tmp_path, line):
    (tmp_path / "dump.json").write_text(f"{line}\n{json.dumps(RINI)}\n", "utf-8")
    assert len(read(str(tmp_path / "dump.json")).facts) == 4


@pytest.mark.parametrize(
    ("value", "days"),
    [
        (moment("2020-02-29"), (737484, 737484)),
        (moment("2020-02-00", 10), (737456, 737484)),
        (moment("2020-00-00", 9), (737425, 737790)),
        (moment("2020-12-00", 10), (737760, 737790)),
        (moment("2020-00-00", 8), None),
        ({"time": "-0044-03-15T00:00:00Z", "precision": 11}, None),
        ({"time": "+12020-01-01T00:00:00Z", "precision": 11}, None),
        ({"time": 3}, None),
        ("2020", None),
    ],
)
def test_times_are_as_coarse_as_they_say(value, days):
    assert days_of(value) == days


def test_questions(tmp_path):
    arguments = desk(tmp_path)
    ask = ["facts", *arguments]
    told = run(*ask, "--stale", "30", "--on", "2023-06-05")[1]
    assert ("opened(kota_baru)" in told, "population(kota_baru)" in told) == (True, False)
    assert run(*ask, "--stale", "30")[0] == 2
    assert run(*ask, "--conflicts")[:2] == (0, "")
    assert run(*ask, "holder", "--conflicts")[0] == 1  # titles without their country, in the rules of this folder
    (tmp_path / "a.txt").write_text("Penduduk Kobar 1.200 jiwa.", "utf-8")
    told = run(*ask, "--unused", tmp_path / "a.txt")[1]
    assert "opened(kota_baru)" in told
    assert "population(kota_baru)" not in told


def test_facts_that_contradict_each_other(tmp_path):
    from facts_cases import FACTS

    more = "population(kota_baru),1300,2021,2022,Lain,2024-01-02,\npopulation(kota_baru),9,,,Salah,,deprecated\n"
    code, out, _ = run("facts", "--conflicts", *desk(tmp_path, FACTS + more))
    assert (code, len(out.splitlines())) == (1, 2)
    assert "against population(kota_baru) = 1300" in out
    (tmp_path / "a.txt").write_text("Penduduk Kobar 1.300 jiwa.", "utf-8")
    told = ["check", tmp_path / "a.txt", "--default-date", "2021-03-05", *desk(tmp_path, FACTS + more)]
    code, out, _ = run(*told, "--output-format", "json")
    (finding,) = json.loads(out)["findings"]
    assert (finding["verdict"], finding["severity"], len(finding["facts"])) == ("CONFLICTING", "warning", 2)
