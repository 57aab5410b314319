"""What is wrong is said in the language of the report: every text of the source has a translation, and the guard can fail."""

import re
from pathlib import Path

import pytest
from spoken import Source

from verify.cli import main
from verify.languages import LANGUAGES
from verify.languages.id.problems import PROBLEMS, outside
from verify.model import Problem
from verify.report.translate import SOURCE, told, translated

PACKAGE = Path(__file__).parent.parent / "verify"
#: rooms in which problems are made; reports, checks and explanations say what stands in `messages`
ROOMS = (
    "rulebook",
    "facts",
    "read",
    "commands",
    "model.py",
    "config.py",
    "baseline.py",
    "changed.py",
    "api.py",
    "examples.py",
)
SPEAKERS = (*ROOMS, "cli.py", "listing.py", "languages/overlay.py", "report/translate.py")
#: what the search takes for a message and is none: a comment of `--show-config`
WORDS = {"no verify.toml and no [tool.verify]: all as it comes"}


def sources():
    for name in SPEAKERS:
        place = PACKAGE / name
        yield from (path.read_text("utf-8") for path in (sorted(place.rglob("*.py")) if place.is_dir() else [place]))


@pytest.fixture(scope="module")
def source():
    found = Source(sources())
    found.all = found.templates()
    return found


def missing(templates):
    return sorted(templates - PROBLEMS.keys() - WORDS)


def test_every_text_has_an_indonesian_one(source):
    assert missing(source.all) == []
    assert source.unreadable == [], "a message behind `*` cannot be found: name its parts"


def test_every_entry_is_said_somewhere(source):
    joints = {text for text in PROBLEMS if text.strip(" ,") in ("", "or", "and")}
    assert sorted(PROBLEMS.keys() - source.all - outside.PROBLEMS.keys() - joints) == []


def test_the_guard_can_fail():
    invented = (
        "class Problem:\n    path: str\n    message: str\n    help: str = ''\n"
        "def near(word):\n    return f'perhaps `{word}`?'\n"
        "def check(word, what='ship'):\n    help = near(word) or 'ask the harbour master'\n"
        "    return Problem('a', f'no {what} is called `{word}`', help)\n"
    )
    assert missing(Source([invented]).templates()) == [
        "ask the harbour master",
        "no {} is called `{}`",
        "perhaps `{}`?",
    ]


@pytest.mark.parametrize("english", PROBLEMS)
def test_a_translation_keeps_every_place(english):
    count, said = english.count("{}"), PROBLEMS[english]
    numbered = sorted(int(n) for n in re.findall(r"\{(\d)\}", said))
    assert said.count("{}") == count or numbered == list(range(count))
    assert not said.endswith("."), "a message is no sentence"
    assert said.count("`") % 2 == 0 or english.count("`") % 2


@pytest.mark.parametrize(
    ("english", "indonesian"),
    [
        ("the file is empty", "berkas ini kosong"),
        ("unknown entity `putn`: did you mean `putin`?", "entitas `putn` tidak dikenal: maksudnya `putin`?"),
        ("unknown entity `a or b`", "entitas `a or b` tidak dikenal"),
        (
            "expected `:`, a date or a name, the line ends here",
            "di sini seharusnya `:`, tanggal atau nama, tetapi baris berakhir",
        ),
        ("expected `:`, found `or`", "di sini seharusnya `:`, bukan `or`"),
        (
            "`says` belongs in a `claim` block, not in an `entity` block",
            "tempat `says` di dalam blok `claim`, bukan blok `entity`",
        ),
        ("it belongs in an `entity` or an `office` block", "tempatnya di dalam blok `entity` atau `office`"),
        ("no date can be read from `the ` mark`", "tidak ada tanggal yang terbaca dari `the ` mark`"),
        ("cannot be read: No such file or directory", "tidak dapat dibaca: berkas atau folder tidak ada"),
        ("cannot be read: a fault or two", "tidak dapat dibaca: a fault or two"),
        ("takes `a` as `b`, should take `c`", "mengisi `b` dengan `a`, seharusnya `c`"),
        ("example of `visit`: gives nothing (denied)", "contoh `visit`: tidak memberi apa-apa (denied)"),
        ("nobody has translated this or that", "nobody has translated this or that"),
        ("", ""),
    ],
)
def test_what_is_said(english, indonesian):
    assert translated(english, "id") == indonesian
    assert translated(english, SOURCE) == english
    assert translated(english, "xx") == english


def test_only_the_words_of_a_problem_change():
    one = Problem("a.txt", 3, 4, "the file is empty", "check the path", "x\n^")
    assert told([one], "id") == (one._replace(message="berkas ini kosong", help="periksa jalurnya"),)
    assert set(LANGUAGES) == {"id", "en"}, "another language needs a test of its own"


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    """One cache for all runs: the core rules are compiled once."""
    return str(tmp_path_factory.mktemp("cache"))


MISTAKES = """entity putin persn
  nama "x"
office x
  held by 19/6/2024
fact f(a = 3
claim c(a: person, a) : datum of wargaa
  says "(a"
  says "{val}"
  says "{value} … …99 x|y"
  means 3
  severity bad
  gives 3
also claim nothing
  says "x"
check q
  when c > 2024-13-40
  foo
list l = "
kind person : thing
"""


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", b""),
        ("a.txt", b"\0\1"),
        ("a.txt", b"---\ndate: x\nlanguage: fr\nno key\n---\nIsi naskah \xff di sini.\n"),
        ("a.txt", b"---\ndate: 2024-06-19\nIsi.\n"),
        ("verify.toml", b'rule = 3\nlanguage = "xx"\nfail_on = 3\nbaseline = 3\nrules = 3\ndefault_date = "x"\n'),
        ("verify.toml", b'checks = 3\nfolders = 3\n[values]\nweekday = "x"\n[values.id.hedges]\n"sekitar" = 3\n'),
        ("verify.toml", b'language = "id"\n[checks]\ntypografy = "off"\nmisquote = "x"\n[folders.a]\nrules = 3\n'),
        ("verify.toml", b"a = = 3"),
        ("rules/a.rules", MISTAKES.encode()),
        ("rules/a.rules", b"\xff\n"),
        ("rules/a.rules", b"\0"),
        ("facts/a.csv", b'fact,value,seen\nx,,\n"f(a)",1,\nholder(x),y,2024-99-99\nborn(a),"\n'),
        ("facts/a.csv", b"entity,nam\na,b\n"),
        ("facts/a.csv", b"foo,bar\n"),
    ],
)
def test_a_run_with_mistakes_speaks_one_language(name, content, tmp_path, monkeypatch, capsys, cache):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", cache)
    for folder in ("rules", "facts"):
        (tmp_path / folder).mkdir()
    (tmp_path / "b.txt").write_text("Pertandingan berakhir imbang pada Rabu malam di kota itu.\n", "utf-8")
    (tmp_path / name).write_bytes(content)
    words = ["check", ".", "--rules", "rules", "--facts", "facts", "--output-format", "jsonl"]
    assert main([*words, "--language", "en"]) == 2
    english = said(capsys.readouterr().out)
    assert main([*words, "--language", "id"]) == 2
    indonesian = said(capsys.readouterr().out)
    assert len(english) == len(indonesian) > 0
    assert not english & indonesian, "something was not translated"
    assert not re.search(r"\b(the|is|it|of|with|and|or)\b", re.sub(r"`[^`]*`", "", " ".join(indonesian)))


def said(out):
    """The messages and advices of all problems."""
    import json

    problems = [row for row in map(json.loads, out.splitlines()) if row["type"] == "problem"]
    return {text for row in problems for text in (row["message"], row["help"]) if text}
