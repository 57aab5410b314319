"""What stands around the checks: beginning a desk, laying out rules, completion, progress, hooks and CI files."""

import io
import os
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from verify.cli import main
from verify.commands import COMMANDS
from verify.commands.completion import options_of
from verify.commands.progress import Progress, progress
from verify.console import Console

ROOT = Path(__file__).parent.parent


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self):
        return True


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def run(*argv, stdin=""):
        console = Console(io.StringIO(stdin), io.StringIO(), io.StringIO(), {})
        return main(list(argv), console), console.stdout.getvalue(), console.stderr.getvalue()

    return run


# --- init -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(("ci", "file"), [("github", ".github/workflows/verify.yml"), ("gitlab", ".gitlab-ci.yml")])
def test_a_new_desk_passes_its_own_tests(desk, tmp_path, language, ci, file):
    code, out, err = desk("init", ".", "--language", language, "--ci", ci)
    assert (code, err) == (0, "")
    assert yaml.safe_load((tmp_path / file).read_text("utf-8"))
    assert desk("test", "rules")[:2] == (0, desk("test", "rules")[1])
    assert desk("fmt", "--check")[0] == 0
    code, out, _ = desk("check", ".", "--show-config")
    assert (code, out.splitlines()[0]) == (0, "# verify.toml")
    code, out, _ = desk("check", ".", "--language", "en")
    assert (code, out.splitlines()[-1]) == (2, "0 articles, 1 problem with files: nothing was checked")


def test_the_first_rule_of_a_new_desk_finds_something(desk, tmp_path):
    desk("init", "--ci", "none")
    assert not (tmp_path / ".github").exists()
    text = "---\ndate: 2024-06-19\n---\n\nItu kunjungan pertama Sri Lestari ke Pulau Rimau dalam 9 tahun.\n"
    (tmp_path / "a.txt").write_text(text, "utf-8")
    code, out, _ = desk("check", ".")
    assert code == 1
    assert "2024 − 9 → 2015" in out


def test_nothing_that_is_there_is_touched(desk, tmp_path):
    (tmp_path / "verify.toml").write_text("# mine\n")
    code, out, _ = desk("init")
    assert code == 0
    assert "dibiarkan: verify.toml" in out
    assert "left as it is: verify.toml" in desk("init", "--language", "en")[1]
    assert (tmp_path / "verify.toml").read_text() == "# mine\n"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="whoever may do everything is not refused")
def test_a_folder_that_is_read_only_is_told(desk, tmp_path):
    tmp_path.chmod(0o500)
    code, _, err = desk("init")
    tmp_path.chmod(0o700)
    assert code == 2
    assert "tidak dapat ditulis" in err


def test_a_file_where_a_folder_should_be_is_told(desk, tmp_path):
    (tmp_path / "rules").write_text("")
    code, _, err = desk("init")
    assert code == 2
    assert "tidak dapat ditulis: berkas sudah ada" in err
    assert "cannot be written" in desk("init", "--language", "en")[2]


# --- fmt --------------------------------------------------------------------------------------------

LOOSE = 'ENTITY  rini : person\nname "Rini"\n'
LAID = 'entity rini : person\n  name   "Rini"\n'


def test_rule_files_are_laid_out(desk, tmp_path):
    (tmp_path / "a.rules").write_text(LOOSE)
    code, _, err = desk("fmt", "--check")
    assert (code, "a.rules" in err) == (1, True)
    assert "+entity rini" in desk("fmt", "--diff", "a.rules")[1]
    assert (tmp_path / "a.rules").read_text() == LOOSE
    assert desk("fmt")[0] == 0
    assert (tmp_path / "a.rules").read_text() == LAID
    assert desk("fmt", "--check")[:2] == (0, "")
    assert desk("fmt", "-", stdin=LOOSE)[1] == LAID


def test_what_cannot_be_laid_out_is_told(desk, tmp_path):
    (tmp_path / "b.rules").write_bytes(b"\xff")
    code, _, err = desk("fmt", "none.rules", "b.rules")
    assert code == 2
    assert err.count("cannot be read") == 2


# --- completion -------------------------------------------------------------------------------------


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_knows_every_command_and_option(desk, shell):
    code, out, err = desk("completion", shell)
    assert (code, err) == (0, "")
    for command in COMMANDS:
        assert command in out
        assert all(name.removeprefix("--") in out for name in options_of(command))


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash")
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("verify che", "check"),
        ("verify check --output-fo", "--output-format"),
        ("verify check --output-format sa", "sarif"),
    ],
)
def test_bash_completes(desk, words, offered):
    script = desk("completion", "bash")[1]
    ask = f"COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _verify; echo ${{COMPREPLY[@]}}"
    done = subprocess.run(["bash", "-c", script + "\n" + ask], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [offered]


# --- progress ---------------------------------------------------------------------------------------


def test_progress_is_shown_after_a_second_and_taken_away():
    times = iter([0.0, 0.5, 1.1, 1.15, 1.3])
    console = Console(io.StringIO(), io.StringIO(), io.StringIO(), {})
    line = Progress(console, 9, lambda: next(times))
    for _ in range(4):
        line.tick()
    assert console.stderr.getvalue() == "\r2/9\r4/9"
    line.done()
    assert console.stderr.getvalue().endswith("\r\x1b[K")


def test_nobody_watches_a_pipe():
    assert progress(Console(io.StringIO(), io.StringIO(), io.StringIO(), {}), 3) is None
    assert progress(Console(io.StringIO(), io.StringIO(), Terminal(), {"TERM": "dumb"}), 3) is None
    assert progress(Console(io.StringIO(), io.StringIO(), Terminal(), {}), 3) is not None


# --- files that other programs read -----------------------------------------------------------------


def test_hooks_name_commands_that_exist():
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    for hook in hooks:
        program, command, *options = hook["entry"].split()
        assert program == "verify"
        assert set(options) - {"full"} <= set(options_of(command))


def test_the_action_runs_no_text_of_its_inputs():
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    (step,) = action["runs"]["steps"]
    assert "${{" not in step["run"]
    assert set(step["env"]) >= {name.upper() for name in action["inputs"]}
    assert {"--diff", "--output-format", "--output-file"} <= set(options_of("check"))
