"""verify from Python: the same objects as behind the commands."""

import subprocess
import sys
from datetime import date

import pytest

import verify
from verify.cli import main
from verify.model import Article, Report

WRONG = "Rapat itu digelar pada Selasa (19/6/2024) di balai kota."


def test_paths_go_in_and_a_report_comes_out(tmp_path):
    (tmp_path / "a.txt").write_text(WRONG, "utf-8")
    report = verify.check([tmp_path])
    assert isinstance(report, Report)
    (finding,) = report.findings
    assert finding.check == "weekday-mismatch"
    assert [WRONG[place.start : place.end] for place in finding.locations] == ["Selasa (19/6/2024)"]


def test_articles_in_memory(tmp_path):
    one = verify.article("Rapat digelar kemarin.", default_date=date(2024, 6, 19))
    assert isinstance(one, Article)
    assert one.anchor.day == date(2024, 6, 19).toordinal()
    assert [f.check for f in verify.check([verify.article(WRONG)]).findings] == ["weekday-mismatch"]


def test_a_check_can_be_silenced():
    assert verify.check([verify.article(WRONG)], severities={"weekday-mismatch": "off"}).findings == ()


def test_claims_are_the_records_of_the_command():
    records = verify.claims([verify.article("Rapat digelar pada 19 Juni 2024.")])
    assert ("19 Juni 2024", "2024-06-19") in [(r["text"], r.get("timex")) for r in records]


def test_what_is_wrong_is_a_problem_and_costs_nothing_else(tmp_path):
    (tmp_path / "a.txt").write_text(WRONG, "utf-8")
    (tmp_path / "broken.rules").write_text("entitas putin\n", "utf-8")
    report = verify.check([tmp_path, tmp_path / "missing.txt"], rules=[tmp_path / "broken.rules"])
    assert {problem.path.rsplit("/", 1)[-1] for problem in report.problems} == {"missing.txt", "broken.rules"}
    assert len(report.findings) == 1


def test_what_the_desk_set_aside_is_counted_and_not_told(tmp_path):
    (tmp_path / "a.txt").write_text(WRONG, "utf-8")
    (tmp_path / "a.txt.verify").write_text(
        "verify: fixme[weekday-mismatch] until=2024-06-30 the bureau is asking\n", "utf-8"
    )
    report = verify.check([tmp_path], today=date(2024, 6, 30))
    assert (report.findings, report.aside) == ((), (("fixme", 1),))
    later = verify.check([tmp_path], today=date(2024, 7, 1))
    assert {finding.check for finding in later.findings} == {"weekday-mismatch", "expired-suppression"}
    in_memory = verify.article(WRONG, str(tmp_path / "a.txt"))
    assert [finding.check for finding in verify.check([in_memory]).findings] == ["weekday-mismatch"]


def test_what_a_baseline_holds_is_left_out(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(WRONG, "utf-8")
    assert main(["baseline", "create", "a.txt", "--no-cache"]) == 0
    report = verify.check(["a.txt"], baseline=tmp_path / "verify-baseline.json")
    assert (report.findings, report.aside, report.problems) == ((), (("baseline", 1),), ())
    (tmp_path / "verify-baseline.json").write_text("{", "utf-8")
    report = verify.check(["a.txt"], baseline="verify-baseline.json")
    assert len(report.findings) == 1
    assert [problem.message for problem in report.problems] == ["this is no baseline"]


def test_nothing_to_read_is_said():
    with pytest.raises(ValueError, match="empty"):
        verify.article("  ")


def test_the_package_itself_loads_nothing():
    code = "import sys, verify; print([m for m in sys.modules if m.startswith('verify.')])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
