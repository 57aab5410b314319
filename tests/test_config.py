"""Where settings are found, what they may say, and what is said about those that are wrong."""

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest

from verify import config

CHECKS = ("typography", "doubled-word", "weekday-mismatch")


@pytest.fixture
def desk(tmp_path, monkeypatch):
    (tmp_path / "naskah" / "kota").mkdir(parents=True)
    (tmp_path / "naskah" / "kota" / "a.txt").write_text("Isi.")
    (tmp_path / "lain").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_everything_a_desk_can_set(desk):
    (desk / "naskah" / "verify.toml").write_text(
        'language = "en"\nrules = ["core", "aturan/meja.rules"]\nfail_on = "error"\ndefault_date = 2024-06-20\n'
        'against = ["arsip"]\n[checks]\ntypography = "off"\n'
    )
    found, problems = config.load("naskah/kota/a.txt", checks=CHECKS)
    assert problems == ()
    assert found == config.Config(
        "naskah/verify.toml",
        ("core", "naskah/aturan/meja.rules"),
        "en",
        "error",
        {"typography": "off"},
        739057,
        ("naskah/arsip",),
    )


@pytest.mark.parametrize("text", ['language = "id"', 'default_date = "2024-06-20"'])
def test_what_a_desk_does_not_set_is_empty(desk, text):
    (desk / "verify.toml").write_text(text)
    found, problems = config.load("naskah")
    assert problems == ()
    assert (found.rules, found.severities, found.against) == ((), {}, ())


def test_the_nearest_file_wins_and_the_working_folder_comes_last(desk, tmp_path_factory):
    (desk / "verify.toml").write_text('language = "en"')
    (desk / "naskah" / "verify.toml").write_text('language = "id"')
    elsewhere = tmp_path_factory.mktemp("jauh")
    assert config.load("naskah/kota/a.txt")[0].language == "id"
    assert config.load("naskah")[0].language == "id"
    assert config.load("lain")[0].language == "en"
    assert config.load(str(elsewhere), str(desk))[0].language == "en"
    assert config.load("-", str(desk / "naskah"))[0].language == "id"
    assert config.load(str(elsewhere), str(elsewhere))[0] == config.nothing()


def test_pyproject_counts_only_with_its_table(desk):
    (desk / "naskah" / "pyproject.toml").write_text('[tool.other]\nlanguage = "id"')
    (desk / "pyproject.toml").write_text('[tool.verify]\nlanguage = "en"')
    found, problems = config.load("naskah/kota/a.txt")
    assert (found.language, found.path, problems) == ("en", "pyproject.toml", ())


def test_a_bare_name_that_is_a_file_here_is_that_file(desk):
    (desk / "meja").write_text("")
    (desk / "verify.toml").write_text('rules = ["meja", "core"]')
    assert config.load("naskah")[0].rules == ("meja", "core")


@pytest.mark.parametrize(
    ("text", "line", "column", "message", "help"),
    [
        ('langauge = "id"', 1, 1, "unknown setting `langauge`", "did you mean `language`?"),
        ('\n fail_on = "eror"', 2, 2, "`fail_on` cannot be `eror`", "did you mean `error`?"),
        ("language = 5", 1, 1, "`language` cannot be `5`", "write one of `id`, `en`"),
        ('[checks]\ntypografy = "off"', 2, 1, "unknown check `typografy`", "did you mean `typography`?"),
        (
            '[checks]\n"doubled-word" = "loud"',
            2,
            2,
            "`doubled-word` cannot be `loud`",
            "write one of `off`, `note`, `warning`, `error`",
        ),
        (
            "checks = 3",
            1,
            1,
            "`checks` must be a table",
            'write `[checks]` and below it lines such as `typography = "off"`',
        ),
        ("fail_on = true", 1, 1, "`fail_on` cannot be `true`", "write one of `error`, `warning`, `note`, `never`"),
        ("[tool.verify]", 1, 2, "`[tool.verify]` stands in pyproject.toml alone", "leave this line out"),
        ("rules = [1]", 1, 1, "`rules` must be a list of paths", 'write `rules = ["folder/"]`'),
        (
            'default_date = "kemarin"',
            1,
            1,
            "`default_date` cannot be `kemarin`",
            "write a day, such as `default_date = 2024-06-20`",
        ),
        (
            "default_date = 12:00:00",
            1,
            1,
            "`default_date` cannot be `12:00:00`",
            "write a day, such as `default_date = 2024-06-20`",
        ),
    ],
)
def test_a_wrong_setting_costs_itself_alone(desk, text, line, column, message, help):
    (desk / "verify.toml").write_text('against = "arsip"\n' * 0 + text)
    found, (problem,) = config.load("naskah", checks=CHECKS)
    assert (problem.line, problem.column, problem.message, problem.help) == (line, column, message, help)
    assert problem.excerpt.splitlines()[1].index("^") == column - 1
    assert found.path == "verify.toml"


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('language = "id"\nrules = [', 2, 10),
        ("language = id", 1, 12),
        ("= 3", 1, 1),
        ('language = "id"\nlanguage = "en"', 2, 16),
    ],
)
def test_a_file_that_is_no_toml_is_a_problem_with_its_place(desk, text, line, column):
    (desk / "verify.toml").write_text(text)
    found, (problem,) = config.load("naskah")
    assert (problem.line, problem.column) == (line, column)
    assert problem.message.startswith("this is not TOML: ")
    assert problem.help
    assert found == config.nothing("verify.toml")


def test_a_file_that_is_not_utf_8_is_a_problem(desk):
    (desk / "verify.toml").write_bytes(b'language = "\xe9"')
    _, (problem,) = config.load("naskah")
    assert problem.message == "the settings are not UTF-8"


def test_the_trouble_of_other_tools_is_theirs(desk):
    (desk / "pyproject.toml").write_text("[project\nname =")
    assert config.load("naskah") == (config.nothing(), ())


SCHEMA = json.loads((Path(__file__).parent.parent / "docs" / "config.schema.json").read_text("utf-8"))


def test_the_schema_knows_every_setting_and_no_other():
    assert set(SCHEMA["properties"]) == set(config._Reader.KEYS)
    assert SCHEMA["properties"]["fail_on"]["enum"] == list(config.FAIL_ON)
    assert SCHEMA["properties"]["checks"]["additionalProperties"]["enum"] == list(config.SEVERITIES)
    assert SCHEMA["properties"]["language"]["enum"] == list(config.LANGUAGES)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ('rules = ["a"]\nlanguage = "en"\n[folders."o/"]\nchecks = { typography = "off" }', True),
        ('baseline = "b.json"\nagainst = "arsip"', True),
        ('langauge = "id"', False),
        ('[checks]\ntypography = "loud"', False),
        ('[folders.o]\nlanguage = "id"', False),
    ],
)
def test_the_schema_and_the_program_say_the_same(desk, text, right):
    (desk / "verify.toml").write_text(text)
    assert (config.load("naskah", checks=CHECKS)[1] == ()) == right
    assert jsonschema.Draft202012Validator(SCHEMA).is_valid(tomllib.loads(text)) == right


def test_a_wrong_setting_is_not_looked_for_in_a_longer_name(desk):
    (desk / "verify.toml").write_text('[checks]\nweekday-mismatch = "off"\n[values]\nweekday = "x"\n')
    _, (problem,) = config.load("naskah", checks=CHECKS)
    assert (problem.line, problem.message) == (4, "`weekday` cannot be `x`")
