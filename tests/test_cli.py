"""The command line: what it understands, what it answers, and with which exit code."""

import io
import json
import os

import pytest
from test_report import article, finding, report, side

from verify import recall
from verify.cli import COMMANDS, main
from verify.commands import gather, tell
from verify.commands.gather import Job
from verify.console import PIPED_WIDTH, Console
from verify.model import Problem
from verify.pipeline import Options, Result


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self):
        return True


def run(*argv, stdin="", environ=None, terminal=False):
    """(exit code, standard output, error output) of one command."""
    out = Terminal() if terminal else io.StringIO()
    console = Console(io.StringIO(stdin), out, io.StringIO(), environ or {})
    code = main(list(argv), console)
    return code, out.getvalue(), console.stderr.getvalue()


@pytest.fixture
def desk(monkeypatch):
    """A stand-in for the engine: `desk(report)` is what every run finds."""

    def found(one):
        def job_of(args, console, desk=None):
            return Job(one.articles, None, Options(), args.language, "warning", one.problems)

        monkeypatch.setattr(gather, "job_of", job_of)
        monkeypatch.setattr(recall, "recall", lambda folder, name: None)
        monkeypatch.setattr(recall, "keep", lambda folder, name, code, output: None)
        monkeypatch.setattr(gather, "judge", lambda job, console: Result(one, None))

    return found


def with_severities(*severities, problems=()):
    copy = article("a.txt", "Korban 12 orang.\n", "2024-06-19")
    return report([copy], [finding(side(copy, "12"), severity=s, outlier=s) for s in severities], problems=problems)


PROBLEM = Problem("x.rules", 2, 1, "this word is not known", "write `says`", "sayz\n^^^^")

#: (severities found, whether there are problems, --fail-on, exit code)
EXIT_CODES = [
    ((), False, "warning", 0),
    (("error",), False, "warning", 1),
    (("warning",), False, "warning", 1),
    (("note",), False, "warning", 0),
    (("warning",), False, "error", 0),
    (("error", "note"), False, "error", 1),
    (("note",), False, "note", 1),
    (("error",), False, "never", 0),
    ((), True, "never", 2),
    (("error",), True, "warning", 2),
]


@pytest.mark.parametrize(("severities", "broken", "fail_on", "code"), EXIT_CODES)
def test_exit_codes(desk, severities, broken, fail_on, code):
    desk(with_severities(*severities, problems=(PROBLEM,) if broken else ()))
    for form in ("full", "concise", "json"):
        assert run("check", "--fail-on", fail_on, "--output-format", form)[0] == code


def test_everything_is_reported_beside_a_problem(desk):
    desk(with_severities("error", problems=(PROBLEM,)))
    out = run("check")[1]
    assert "x.rules:2:1" in out
    assert "a.txt:1:8" in out


def test_the_contract_comes_alone_on_standard_output(desk):
    desk(with_severities("error", problems=(PROBLEM,)))
    code, out, err = run("check", "--output-format", "json")
    assert (code, err) == (2, "")
    assert json.loads(out)["problems"][0]["path"] == "x.rules"


#: (arguments, environment, terminal, coloured)
COLOURS = [
    ((), {}, True, True),
    ((), {}, False, False),
    ((), {"NO_COLOR": "1"}, True, False),
    ((), {"NO_COLOR": ""}, True, True),
    ((), {"TERM": "dumb"}, True, False),
    (("--color", "always"), {"NO_COLOR": "1"}, False, True),
    (("--color", "never"), {}, True, False),
]


@pytest.mark.parametrize(("arguments", "environ", "terminal", "coloured"), COLOURS)
def test_colours(desk, arguments, environ, terminal, coloured):
    desk(with_severities("error"))
    assert ("\x1b[" in run("check", *arguments, environ=environ, terminal=terminal)[1]) == coloured


def test_the_language_comes_from_the_articles_or_the_option_never_from_the_environment(desk):
    desk(with_severities("error"))
    assert "PERBAIKI" in run("check", environ={"LANG": "en_GB.UTF-8", "LC_ALL": "en_GB.UTF-8"})[1]
    assert "FIX" in run("check", "--language", "en")[1]


#: (COLUMNS, width)
COLUMNS = [("", PIPED_WIDTH), ("72", 72), ("7", 40), ("9999", 140), ("wide", PIPED_WIDTH), ("-3", PIPED_WIDTH)]


@pytest.mark.parametrize(("columns", "width"), COLUMNS)
def test_width(columns, width):
    assert Console(io.StringIO(), io.StringIO(), io.StringIO(), {"COLUMNS": columns}).width() == width


#: (environment, folder)
CACHES = [
    ({"XDG_CACHE_HOME": "/c", "HOME": "/h"}, os.path.join("/c", "verify")),
    ({"HOME": "/h"}, os.path.join("/h", ".cache", "verify")),
    ({}, None),
]


@pytest.mark.parametrize(("environ", "folder"), CACHES)
def test_cache_folder(environ, folder):
    assert Console(io.StringIO(), io.StringIO(), io.StringIO(), environ).cache_folder() == folder


#: what nobody can run: (arguments, what the answer mentions)
MISUSES = [
    ((), "usage: verify COMMAND"),
    (("chekc",), "did you mean `check`?"),
    (("frobnicate",), "there is no command `frobnicate`"),
    ((".",), "`verify check .` checks it"),
    (("check", "--frobnicate"), "--frobnicate"),
    (("check", "--output-format", "xml"), "`xml` is not known"),
    (("check", "--fail-on", "sometimes"), "`sometimes` is not known: write one of `error`, `warning`"),
    (("check", "--default-date", "kemarin"), "`kemarin` is not a date like 2024-06-19"),
    (("check", "--default-date", "2024-02-30"), "is not a date"),
    (("check", "--color"), "--color"),
    (("explain",), "ID|RULE"),
]


@pytest.mark.parametrize(("arguments", "told"), MISUSES)
def test_misuse_is_told_and_gives_2(arguments, told):
    code, out, err = run(*arguments)
    assert code == 2
    assert told in out + err


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_tells_its_arguments(command):
    code, out, err = run(command, "--help")
    assert (code, err) == (0, "")
    assert out.startswith(f"usage: verify {command}")
    assert COMMANDS[command] in out


def test_version_and_overview():
    assert run("--version")[:2] == (0, "verify 0.1.0\n")
    code, out, _ = run("--help")
    assert code == 0
    assert all(f"  {name} " in out for name in COMMANDS)


def test_options_may_stand_between_paths(desk, monkeypatch):
    seen = []
    desk(with_severities())
    job_of = gather.job_of
    monkeypatch.setattr(
        gather, "job_of", lambda args, console, desk=None: seen.append(args.paths) or job_of(args, console)
    )
    run("check", "a.txt", "--language", "en", "b.txt")
    run("check")
    assert seen == [["a.txt", "b.txt"], ["."]]


class Closed(io.StringIO):
    """A pipe whose reader has gone."""

    def writelines(self, lines):
        raise BrokenPipeError


def test_a_closed_pipe_ends_quietly(desk):
    desk(with_severities("error"))
    console = Console(io.StringIO(), Closed(), io.StringIO(), {})
    assert main(["check"], console) == 141
    assert console.stderr.getvalue() == ""


def test_ctrl_c_ends_quietly(desk, monkeypatch):
    def interrupted(job, console):
        raise KeyboardInterrupt

    desk(with_severities())
    monkeypatch.setattr(gather, "judge", interrupted)
    code, out, err = run("check")
    assert (code, out, err) == (130, "", "")


def test_problems_of_other_commands_go_to_the_error_stream(capsys):
    console = Console(io.StringIO(), io.StringIO(), io.StringIO(), {})
    assert tell.tell([PROBLEM], console) == 2
    assert tell.tell([], console) == 0
    assert "x.rules:2:1" in console.stderr.getvalue()
    assert "^^^^" in console.stderr.getvalue()
    assert console.stdout.getvalue() == ""


def test_files_that_cannot_be_read_are_problems_and_the_others_are_read(tmp_path):
    (tmp_path / "a.txt").write_text("Korban 12 orang.\n", "utf-8")
    (tmp_path / "b.txt").write_bytes(b"\x00\x01")
    paths = [str(tmp_path / name) for name in ("a.txt", "b.txt", "none.txt")]
    console = Console(io.StringIO(), io.StringIO(), io.StringIO(), {})
    sources, missing = gather.sources_of(paths, console, "-")
    articles, unread = gather.articles_of(sources, None)
    problems = [*unread, *missing]
    assert [one.path for one in articles] == paths[:1]
    assert sorted(one.path for one in problems) == sorted(paths[1:])


def test_standard_input_has_the_name_that_it_is_given():
    console = Console(io.StringIO("Korban 12 orang.\n"), io.StringIO(), io.StringIO(), {})
    sources, missing = gather.sources_of(["-"], console, "draf.txt")
    articles, unread = gather.articles_of(sources, None)
    problems = [*missing, *unread]
    assert [(one.path, one.key, one.text) for one in articles] == [("draf.txt", "draf.txt", "Korban 12 orang.\n")]
    assert not problems


#: what lies in a folder without an article, and what is said about it
NO_ARTICLES = [
    ((), "there is no article in `.`"),
    (("README.md", ".a.txt"), "there is no article in `.`, only other files: `.md` (1)"),
    (("a.docx", "b.docx", "notes"), "there is no article in `.`, only other files: `.docx` (2), `notes` (1)"),
]


@pytest.mark.parametrize(("names", "message"), NO_ARTICLES)
def test_a_run_that_reads_nothing_is_not_clean(tmp_path, monkeypatch, names, message):
    monkeypatch.chdir(tmp_path)
    for name in names:
        (tmp_path / name).write_text("Isi.", "utf-8")
    code, out, _ = run("check", "--language", "en", "--output-format", "jsonl")
    (problem, _) = [json.loads(line) for line in out.splitlines()]
    assert (code, problem["message"]) == (2, message)
    assert "`.txt`, `.md`, `.markdown`" in problem["help"]
    (tmp_path / "own.txt").write_text("Pertandingan itu berakhir imbang tanpa gol.", "utf-8")
    assert run("check", "--language", "en")[0] == 0


def test_a_path_that_a_message_names_is_not_told_again(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, out, _ = run("check", "nowhere.txt", "--language", "en")
    assert (code, out.splitlines()[0]) == (2, "PROBLEM  there is no file or folder `nowhere.txt`")
    assert run("check", "nowhere.txt", "--language", "en", "--output-format", "concise")[1].startswith("nowhere.txt: ")
