"""Several reports of one run, each to its place; and the tables of claims."""

import csv
import io
import json
import os

import pytest

from verify.cli import main
from verify.console import Console
from verify.report.columns import COLUMNS, harmless

SLIP = "Ia tiba di Jakarta pada Rabu (19/6/2025).\n"


@pytest.fixture
def desk(tmp_path, monkeypatch):
    (tmp_path / "naskah kota").mkdir()
    (tmp_path / "naskah kota" / "é.txt").write_text(SLIP, "utf-8")
    monkeypatch.chdir(tmp_path)

    def run(*argv, environ=()):
        environ = {"XDG_CACHE_HOME": str(tmp_path / "cache"), **dict(environ)}
        console = Console(io.StringIO(), io.StringIO(), io.StringIO(), environ)
        return main(list(argv), console), console.stdout.getvalue(), console.stderr.getvalue()

    return run


def test_several_formats_in_one_run(desk, tmp_path):
    arguments = ("--output-format", "sarif", "--output-file", "out/a.sarif", "--output-file", "a.json")
    for _ in range(2):  # the second run is told again from memory, and writes the same files
        code, out, err = desk("check", "naskah kota", *arguments, "--output-format", "concise")
        assert (code, err) == (1, "")
        assert out.startswith(os.path.join("naskah kota", "é.txt") + ":1:")
        assert json.loads((tmp_path / "out" / "a.sarif").read_text("utf-8"))["version"] == "2.1.0"
        assert json.loads((tmp_path / "a.json").read_text("utf-8"))["schema_version"] == 1
        (tmp_path / "out" / "a.sarif").unlink()


def test_a_file_may_stand_before_its_format(desk, tmp_path):
    code, out, _ = desk("check", ".", "--output-file", "a.txt", "--output-format", "gitlab")
    assert (code, out) == (1, "")
    assert json.loads((tmp_path / "a.txt").read_text("utf-8"))[0]["location"]["path"] == "naskah kota/é.txt"


def test_a_report_in_a_file_has_no_colour_unless_it_is_asked_for(desk, tmp_path):
    desk("check", ".", "--output-format", "full", "--output-file", "a.txt", "--output-format", "concise")
    assert "\x1b" not in (tmp_path / "a.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--output-format", "json", "--output-format", "full"), "two reports"),
        (("--output-file", "a.bin"), "`a.bin` tells no format"),
    ],
)
def test_what_cannot_be_written_so(desk, arguments, told):
    code, out, err = desk("check", ".", *arguments)
    assert (code, out) == (2, "")
    assert told in err


def test_a_file_that_cannot_be_written_costs_itself_alone(desk, tmp_path):
    (tmp_path / "full").write_text("")
    files = ("--output-file", "full/a.json", "--output-file", "b.json")
    code, out, err = desk("check", ".", *files, "--output-format", "concise")
    assert (tmp_path / "b.json").exists()
    assert code == 2
    assert "full/a.json: cannot be written" in err
    assert out.count("\n") >= 1


def test_the_summary_of_a_github_job(desk, tmp_path):
    (tmp_path / "summary.md").write_text("before\n")
    environ = {"GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md")}
    for _ in range(2):
        assert desk("check", ".", "--output-format", "github", environ=environ)[1].startswith("::error ")
    assert (tmp_path / "summary.md").read_text("utf-8").startswith("before\n### verify")
    assert (tmp_path / "summary.md").read_text("utf-8").count("### verify") == 2
    desk("check", ".", environ=environ)
    assert (tmp_path / "summary.md").read_text("utf-8").count("### verify") == 2


# --- tables of claims -------------------------------------------------------------------------------


def test_claims_as_csv(desk):
    code, out, _ = desk("claims", ".", "--output-format", "csv")
    assert code == 0
    rows = list(csv.DictReader(io.StringIO(out)))
    assert tuple(rows[0]) == COLUMNS
    date = next(row for row in rows if row["kind"] == "date")
    assert SLIP[int(date["start"]) : int(date["end"])] == date["text"]


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=Budi", "'=Budi"),
        ("-12", "-12"),
        ("-3.5", "-3.5"),
        ("-a", "'-a"),
        ("@x", "'@x"),
        ("+1+1", "'+1+1"),
        ("a", "a"),
    ],
)
def test_no_spreadsheet_computes_a_cell(text, cell):
    assert harmless(text) == cell


def test_claims_as_parquet(desk, tmp_path):
    assert desk("claims", ".", "--output-format", "parquet")[0] == 2
    pytest.importorskip("pyarrow", reason="the extra `parquet` is not installed")
    from pyarrow import parquet

    assert desk("claims", ".", "--output-format", "parquet", "--output-file", "a.parquet")[0] == 0
    rows = parquet.read_table(tmp_path / "a.parquet").to_pylist()
    lines = desk("claims", ".", "--output-format", "jsonl")[1].splitlines()
    assert [(row["id"], row["start"], row["text"]) for row in rows] == [
        (row["id"], row["start"], row["text"]) for row in map(json.loads, lines)
    ]


def test_parquet_without_its_library_is_told(desk, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    code, _, err = desk("claims", ".", "--output-format", "parquet", "--output-file", "a.parquet")
    assert code == 2
    assert "verify-facts[parquet]" in err


@pytest.mark.parametrize("words", [["--output-file", "."], ["--output-format", "json", "--output-file", "."]])
def test_a_folder_is_no_output_file(desk, words):
    code, out, err = desk("check", *words)
    assert (code, out) == (2, "")
    assert "`.` is a folder; name a file in it" in err


def test_a_finding_with_very_many_sides_names_ten_more(desk, tmp_path):
    (tmp_path / "a.txt").write_text(f"{SLIP}\n" * 30, "utf-8")
    told = desk("check", "a.txt")[1]
    assert told.count("a.txt:") == 1 + 10
    assert "dan 14 lagi" in told


def test_a_report_never_overwrites_an_article(desk, tmp_path):
    article = tmp_path / "naskah kota" / "é.txt"
    code, out, err = desk("check", ".", "--output-file", str(article))
    assert (code, out) == (2, "")
    assert "é.txt` is an article; name another file" in err
    assert article.read_text("utf-8") == SLIP


def test_the_report_of_an_earlier_run_is_no_article(desk, tmp_path):
    words = ("check", ".", "--output-format", "markdown", "--output-file", "laporan.md")
    first = desk(*words), (tmp_path / "laporan.md").read_bytes()
    assert first == (desk(*words), (tmp_path / "laporan.md").read_bytes())
