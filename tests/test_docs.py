"""The documentation keeps its word: reports in the README are real, commands exist, checks are described."""

import io
import re
import textwrap
from pathlib import Path

import pytest

from verify.checks import CHECKS, SUPPRESSIONS
from verify.cli import COMMANDS, main
from verify.console import Console
from verify.report import FORMATS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def run(*arguments):
    console = Console(io.StringIO(), io.StringIO(), io.StringIO(), {})
    return main(list(arguments), console), console.stdout.getvalue()


@pytest.fixture(scope="module")
def report():
    """What the first command of the README writes."""
    import os

    before = os.getcwd()
    os.chdir(ROOT)
    try:
        return run("check", "seeds/")
    finally:
        os.chdir(before)


def shown():
    """The findings that the README shows, as they should be written."""
    blocks = re.findall(r"(?:^    .*\n|^\n(?=    ))+", README, re.M)
    reports = [textwrap.dedent(b) for b in blocks if "PERBAIKI" in b or "PERIKSA" in b]
    return [part.strip("\n") for block in reports for part in block.split("\n\n") if part.strip()]


def test_the_readme_shows_a_report():
    assert len(shown()) >= 3


@pytest.mark.parametrize("part", shown(), ids=lambda part: part.split("\n")[0][:40])
def test_reports_in_the_readme_are_real(report, part):
    assert unnumbered(part) in unnumbered(report[1])


def unnumbered(text):
    """Lines of rule files move with every edit there."""
    return re.sub(r"(\.rules:)\d+", r"\1N", text)


def test_the_samples_end_with_one(report):
    assert report[0] == 1


@pytest.mark.parametrize("command", sorted(set(re.findall(r"\bverify (\w+) ", README)) - {"reads"}))
def test_commands_in_the_readme_exist(command):
    assert command in COMMANDS


@pytest.mark.parametrize("form", FORMATS)
def test_every_form_of_report_is_described(form):
    assert f"`{form}`" in (ROOT / "docs" / "desk.md").read_text("utf-8")


@pytest.mark.parametrize("check", sorted({**CHECKS, **SUPPRESSIONS}))
def test_every_check_is_described(check):
    assert f"`{check}`" in (ROOT / "docs" / "checks.md").read_text("utf-8")
