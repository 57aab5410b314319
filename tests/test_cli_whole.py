"""Every command with the real engine, on a small desk: two articles, one of them wrong, and a rule file."""

import io
import json
import os
import random

import pytest

from verify.cli import main
from verify.console import Console

RULES = """\
language id

entity rini : person
  name "Rini Astuti"

entity lembata : place
  name "Lembata"

fact earlier_visit(rini, lembata) = 2000-07-19
  valid 2000-07-20 ..
  source "arsip" seen 2024-06-20

claim earlier_visit(visitor: person = rini, place: place = lembata) : date
  says "kunjungan pertama sejak [tahun] {value}"
  says "kunjungan pertama dalam {n: duration}"
    means event - n
  example "Itu kunjungan pertama dalam 24 tahun." published 2024-06-19
    gives 2000
    but not 1998
"""
RIGHT = """\
---
title: Kunjungan
date: 2024-06-19
---

Ini kunjungan pertama sejak tahun 2000, kata panitia di dermaga.
"""
SAME = RIGHT.replace("sejak tahun 2000", "dalam 24 tahun")
WRONG = RIGHT.replace("sejak tahun 2000", "dalam 26 tahun")


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with rules and a way to run commands in it: (exit code, output, errors)."""
    (tmp_path / "visits.rules").write_text(RULES, "utf-8")
    (tmp_path / "copy").mkdir()
    monkeypatch.chdir(tmp_path)

    def run(*argv, stdin="", **files):
        for name, text in files.items():
            (tmp_path / "copy" / f"{name}.txt").write_text(text, "utf-8")
        console = Console(io.StringIO(stdin), io.StringIO(), io.StringIO(), {"XDG_CACHE_HOME": str(tmp_path / "cache")})
        code = main(list(argv), console)
        return code, console.stdout.getvalue(), console.stderr.getvalue()

    return run


RULED = ("--rules", "visits.rules")


def test_what_contradicts_a_fact_is_an_error_with_both_sides(desk):
    code, out, _ = desk("check", "copy", *RULED, a=WRONG)
    assert code == 1
    assert "PERBAIKI" in out
    assert "2024 − 26 → 1998" in out
    assert "visits.rules:9" in out


def test_what_agrees_in_other_words_is_silent_and_can_be_shown(desk):
    code, out, _ = desk("check", "copy", *RULED, a=RIGHT, b=SAME)
    assert (code, out.count("\n")) == (0, out.count("\n"))
    assert "SAMA" not in out
    out = desk("check", "copy", *RULED, "--show-reconciled", "--fail-on", "never")[1]
    assert "SAMA" in out
    assert "2024 − 24 → 2000" in out


def test_the_contract_is_the_same_from_run_to_run_and_in_any_order(desk):
    first = desk("check", "copy/a.txt", "copy/b.txt", *RULED, "--output-format", "json", a=WRONG, b=RIGHT)[1]
    assert desk("check", "copy/b.txt", "copy/a.txt", *RULED, "--output-format", "json")[1] == first
    assert desk("check", "copy", *RULED, "--output-format", "json", "--no-cache")[1] == first
    assert json.loads(first)["summary"]["articles"] == 2


def test_a_finding_can_be_explained_by_its_id_its_check_and_its_predicate(desk):
    told = json.loads(desk("check", "copy", *RULED, "--output-format", "json", a=WRONG)[1])
    name = next(one["id"] for one in told["findings"] if one["predicate"])
    code, out, _ = desk("explain", name, "copy", *RULED)
    assert code == 0
    for line in ("kunjungan pertama dalam {n: duration}", "2024 − 26 → 1998", "arsip", "Rini Astuti"):
        assert line in out
    assert desk("explain", name[:4], "copy", *RULED)[1] == out
    assert out.splitlines()[1:] == desk("explain", "contradicts-fact", "copy", *RULED)[1].splitlines()[1:]
    assert desk("explain", "earlier_visit", "copy", *RULED)[0] == 0
    assert desk("explain", "f_nothing", "copy", *RULED)[0] == 2


def test_claims(desk):
    code, out, err = desk("claims", "copy", *RULED, "--output-format", "jsonl", a=WRONG)
    assert (code, err) == (0, "")
    rows = [json.loads(line) for line in out.splitlines()]
    claim = next(row for row in rows if row["predicate"] == "earlier_visit")
    assert (claim["text"], claim["value"], claim["timex"]) == ("26 tahun", "1998", "P26Y")
    assert "earlier_visit(visitor=rini, place=lembata)" in desk("claims", "copy", *RULED)[1]


def test_standard_input(desk):
    code, out, _ = desk("check", "-", *RULED, "--stdin-filename", "draf.txt", stdin=WRONG)
    assert code == 1
    assert "draf.txt:6:" in out


def test_an_archive_is_evidence_and_never_the_accused(desk, tmp_path):
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive" / "old.txt").write_text(WRONG, "utf-8")
    told = json.loads(desk("check", "copy", "--against", "archive", *RULED, "--output-format", "json", a=SAME)[1])
    accused = {side["path"] for one in told["findings"] for side in one["locations"][:1] if one["severity"] != "note"}
    assert accused <= {os.path.join("copy", "a.txt")}


def test_an_article_that_lies_in_the_archive_too_is_read_once(desk):
    arguments = ("check", "copy/a.txt", "--against", "copy", *RULED, "--output-format", "json")
    told = json.loads(desk(*arguments, a=WRONG, b=SAME)[1])
    assert [one["path"] for one in told["articles"]] == ["copy/a.txt", "copy/b.txt"]
    assert any(one["severity"] == "error" for one in told["findings"])


def test_the_examples_of_a_rule_file(desk, tmp_path):
    assert desk("test", "visits.rules")[0] == 0
    (tmp_path / "visits.rules").write_text(RULES.replace("gives 2000", "gives 1990"), "utf-8")
    code, _, err = desk("test", "visits.rules")
    assert code == 1
    assert "visits.rules:17" in err


def test_rules_and_facts(desk):
    assert "earlier_visit(visitor: person, place: place) : date" in desk("rules", *RULED)[1]
    assert "earlier_visit(rini, lembata) = 2000-07-19" in desk("facts", *RULED)[1]
    assert "earlier_visit" in desk("facts", "rini", "2024-06-19", *RULED)[1]
    assert "earlier_visit" not in desk("facts", "rini", "1999-01-01", *RULED)[1]
    assert "earlier_visit" not in desk("facts", "somebody", *RULED)[1]


def test_a_broken_rule_costs_that_block_and_gives_2(desk, tmp_path):
    (tmp_path / "visits.rules").write_text(RULES + '\nclaim broken(\n  sayz "x"\n', "utf-8")
    code, out, _ = desk("check", "copy", *RULED, a=WRONG)
    assert code == 2
    assert "MASALAH" in out
    assert "2024 − 26 → 1998" in out


#: what users do to folders: (file name, bytes)
OFFERINGS = [
    ("empty.txt", b""),
    ("blank.txt", b"\n\n \t\n"),
    ("binary.txt", bytes(range(256))),
    ("latin.txt", "Kunjungan pertama sejak tahun 2000 — caf\xe9.\n".encode("latin-1", "replace")),
    ("bom.txt", b"\xef\xbb\xbfIni kunjungan pertama sejak tahun 2000.\r\n"),
    ("crlf.txt", b"Satu\r\nDua\rTiga\n"),
    ("front.txt", b"---\ndate: kemarin\nlanguage: xx\n"),
    ("long.txt", b"kata " * 20_000),
    ("noise.txt", random.Random(1).randbytes(5_000)),
]


@pytest.mark.parametrize(("name", "data"), OFFERINGS, ids=[name for name, _ in OFFERINGS])
def test_nothing_crashes_and_the_rest_is_still_checked(desk, tmp_path, name, data):
    (tmp_path / "copy" / name).write_bytes(data)
    for command in ("check", "claims"):
        code, out, err = desk(command, "copy", *RULED, z=WRONG)
        assert code in (0, 1, 2)
        assert "z.txt" in out
        assert "Traceback" not in out + err


def test_missing_paths_are_told(desk):
    code, out, _ = desk("check", "copy", "nowhere", "--rules", "none.rules", a=RIGHT)
    assert code == 2
    assert "nowhere" in out
    assert "none.rules" in out
