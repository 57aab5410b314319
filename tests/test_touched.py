"""Only what was touched, and only what is new: `--diff`, baselines, standard input, severities by folder."""

import io
import json
import os
import shutil
import subprocess

import pytest

from verify import baseline, changed
from verify.cli import main
from verify.console import Console

SLIP = "Ia tiba di Jakarta pada Rabu (20/6/2024).\n"
OTHER = "Mereka pergi dari Medan pada Senin (20/6/2024).\n"
CHECK = "weekday-mismatch"
has_git = pytest.mark.skipif(not shutil.which("git"), reason="no git")


@pytest.fixture
def desk(tmp_path, monkeypatch):
    (tmp_path / "naskah é").mkdir()
    monkeypatch.chdir(tmp_path)
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)

    def run(*argv, stdin=""):
        console = Console(io.StringIO(stdin), io.StringIO(), io.StringIO(), {"XDG_CACHE_HOME": str(tmp_path / "cache")})
        return main(list(argv), console), console.stdout.getvalue(), console.stderr.getvalue()

    return run


def put(text, path="naskah é/a b.txt"):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def git(*arguments):
    own = ("-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *own, *arguments], check=True, capture_output=True)


def told(desk, *argv, stdin=""):
    """(exit code, message words of the findings that matter, what was set aside)"""
    code, out, _ = desk("check", *argv, "--language", "en", "--output-format", "json", stdin=stdin)
    found = json.loads(out)
    lines = [
        (one["locations"][0]["path"], one["locations"][0]["line"]) for one in found["findings"] if one["check"] == CHECK
    ]
    return code, lines, found["summary"]["set_aside"], found["problems"]


@pytest.fixture
def repository(desk):
    put(f"{SLIP}\nTengah.\n")
    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-qm", "one")
    return desk


PATH = os.path.join("naskah é", "a b.txt")


@has_git
def test_what_was_not_touched_is_counted_and_not_told(repository):
    assert told(repository, "naskah é", "--diff")[1:3] == (
        [],
        {"untouched": 1} | told(repository, "naskah é", "--diff")[2],
    )
    put(f"{SLIP}\nTengah.\n\n{OTHER}")
    assert told(repository, "naskah é", "--diff")[1] == [(PATH, 5)]
    put(f"{SLIP.replace('Ia', 'Dia')}\nTengah.\n")
    assert told(repository, "naskah é", "--diff")[1] == [(PATH, 1)]


@has_git
def test_a_branch_is_compared_with_where_it_began(repository):
    git("checkout", "-qb", "work")
    put(OTHER, "naskah é/baru.txt")
    git("add", ".")
    git("commit", "-qm", "two")
    assert told(repository, "naskah é", "--diff", "main")[1] == [(os.path.join("naskah é", "baru.txt"), 1)]
    assert told(repository, "naskah é", "--diff")[1] == []


@has_git
def test_a_file_that_git_does_not_know_is_touched(repository):
    put(OTHER, "naskah é/baru.txt")
    assert told(repository, "naskah é", "--diff=HEAD")[1] == [(os.path.join("naskah é", "baru.txt"), 1)]


@has_git
@pytest.mark.parametrize("revision", ["no-such", "--output=x", "HEAD~9"])
def test_a_revision_that_nobody_knows_is_told_and_nothing_is_lost(repository, revision):
    code, found, _, problems = told(repository, "naskah é", f"--diff={revision}")
    assert (code, found) == (2, [(PATH, 1)])
    assert "cannot tell what changed" in problems[0]["message"]
    assert not os.path.exists("x")


def test_without_a_repository_everything_is_told(desk, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", os.path.dirname(os.getcwd()))
    put(SLIP)
    code, found, _, problems = told(desk, "naskah é", "--diff")
    assert (code, found, len(problems)) == (2, [(PATH, 1)], 1)


def test_patches_are_read_whatever_stands_in_them():
    patch = (
        b'diff --git a/x b/x\n--- a/x\n+++ "b/a\\303\\251 \\"b.txt"\n@@ -1 +1,2 @@\n--- a\n+++ b/other\n+@@ -1 +7 @@\n'
        b"@@ -9,2 +8,0 @@ text\n-a\n-b\n\\ No newline\n--- a/y\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n"
    )
    assert changed.hunks(patch) == [('aé "b.txt', (1, 2)), ('aé "b.txt', (8, 9))]


# --- baselines --------------------------------------------------------------------------------------


def accepted():
    with open(baseline.FILE, encoding="utf-8") as file:
        return json.load(file)["findings"]


def test_what_is_accepted_is_not_told_and_what_is_new_is(desk):
    put(SLIP)
    assert desk("baseline", "create", "naskah é")[0] == 0
    kept = told(desk, "naskah é", "--baseline", baseline.FILE)
    assert kept[:2] == (0, [])
    assert kept[2]["baseline"] >= 1
    put(f"Judul\n\nBaris lain.\n\n{SLIP}\n{OTHER}")  # lines move: a baseline knows none
    assert told(desk, "naskah é", "--baseline", baseline.FILE)[1] == [(PATH, 7)]


def test_an_article_may_be_named_in_any_way(desk):
    put(SLIP)
    desk("baseline", "create", ".")
    for path in (".", "naskah é", PATH, os.path.abspath(PATH), f".{os.sep}{PATH}"):
        assert told(desk, path, "--baseline", baseline.FILE)[1] == []


def test_create_replaces_nothing_update_adds_and_prune_takes_out(desk):
    put(SLIP)
    assert desk("baseline", "create", ".")[0] == 0
    assert desk("baseline", "create", ".")[0] == 2
    put(OTHER)
    size = len(accepted())
    assert desk("baseline", "prune", ".")[0] == 0
    pruned = accepted()
    assert len(pruned) < size
    assert CHECK not in {one["check"] for one in pruned.values()}
    assert desk("baseline", "update", ".")[0] == 0
    assert told(desk, ".", "--baseline", baseline.FILE)[1] == []


#: what a baseline must not be: (content, message)
BROKEN = [
    (b'{"version": 7, "findings": {}}', "of version 7"),
    (b"{", "no baseline"),
    (b"[]", "no baseline"),
    (b'{"version": 1}', "no baseline"),
    (b'{"version": 1, "findings": {"a": 3}}', "no baseline"),
    (b"\xff\xfe", "no baseline"),
    (None, "cannot be read"),
]


@pytest.mark.parametrize(("content", "message"), BROKEN)
def test_a_baseline_that_cannot_be_used_hides_nothing(desk, tmp_path, content, message):
    put(SLIP)
    if content is not None:
        (tmp_path / "b.json").write_bytes(content)
    code, found, _, problems = told(desk, ".", "--baseline", "b.json")
    assert code == 2
    assert len(found) == 1
    assert message in problems[0]["message"]
    assert desk("baseline", "update", ".", "--baseline", "b.json")[0] == 2


def test_the_settings_may_name_the_baseline(desk, tmp_path):
    put(SLIP)
    (tmp_path / "verify.toml").write_text('baseline = "desk/b.json"\n')
    (tmp_path / "desk").mkdir()
    assert desk("baseline", "create", ".")[0] == 0
    assert (tmp_path / "desk" / "b.json").exists()
    assert told(desk, ".")[1] == []
    desk("check", ".")
    (tmp_path / "desk" / "b.json").write_text('{"version": 1, "findings": {}}')
    assert len(told(desk, ".")[1]) == 1


# --- standard input, folders, settings --------------------------------------------------------------


def test_standard_input_takes_the_settings_of_its_name(desk, tmp_path):
    (tmp_path / "naskah é" / "verify.toml").write_text(f'[checks]\n{CHECK} = "note"\n')
    assert told(desk, "-", "--stdin-filename", PATH, stdin=SLIP)[0] == 0
    assert told(desk, "-", stdin=SLIP)[0] == 1


@pytest.mark.parametrize("path", [".", "opini", "opini/x/a.txt", "./opini"])
def test_a_folder_may_have_its_own_severities(desk, tmp_path, path):
    put(SLIP, "opini/x/a.txt")
    (tmp_path / "verify.toml").write_text(f'[folders."opini/"]\nchecks = {{ {CHECK} = "note" }}\n')
    assert told(desk, path)[0] == 0
    (tmp_path / "verify.toml").write_text(
        f'[folders."opini"]\nchecks = {{ {CHECK} = "off" }}\n[folders."opini/x"]\nchecks = {{ {CHECK} = "error" }}\n'
    )
    assert told(desk, path)[0] == 1
    (tmp_path / "verify.toml").write_text(
        f'[checks]\n{CHECK} = "off"\n[folders."lain"]\nchecks = {{ {CHECK} = "error" }}\n'
    )
    assert told(desk, path)[1] == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("folders = 3", "`folders` must be a table"),
        ('[folders.a]\nlanguage = "id"', "of `a` only `checks` can be set"),
        ('[folders.a]\nchecks = { typografy = "off" }', "unknown check `typografy`"),
        ("baseline = 3", "`baseline` must be a path"),
    ],
)
def test_wrong_settings_of_folders_are_told(desk, tmp_path, text, message):
    put(SLIP)
    (tmp_path / "verify.toml").write_text(text)
    code, found, _, problems = told(desk, ".")
    assert (code, len(found)) == (2, 1)
    assert message in problems[0]["message"]


def test_the_settings_that_count_are_shown(desk, tmp_path):
    (tmp_path / "verify.toml").write_text('language = "en"\n[folders."opini"]\nchecks = { typography = "off" }\n')
    code, out, _ = desk("check", ".", "--show-config")
    assert code == 0
    assert out.splitlines()[0] == "# verify.toml"
    assert 'language = "en"' in out
    import tomllib

    assert tomllib.loads(out)["folders"]
    (tmp_path / "verify.toml").unlink()
    assert desk("check", ".", "--show-config")[1].startswith("# no verify.toml")
