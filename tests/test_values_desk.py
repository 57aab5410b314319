"""A desk's own words: every setting of `[values]` works, wrong ones are problems, nothing outlives its run."""

from decimal import Decimal

import pytest
from values_cases import days, found, mentions, value

from verify import config
from verify.languages import LANGUAGES, POLICY, overlay, overridden
from verify.values import resolve
from verify.values.forms import CountForm

#: settings → a text, and the kind and words that are found in it with them, and without
SETTINGS = [
    (
        {"hedges": {"di seputar": ["about", "1/10", "1/5"]}},
        "di seputar 50 orang",
        [("count", "di seputar 50")],
        [("count", "50")],
    ),
    ({"hedges": {"nyaris": False}}, "nyaris 50 orang", [("count", "50")], [("count", "nyaris 50")]),
    ({"hedges_behind": {"lebihan": False}}, "50 lebihan", [("count", "50")], [("count", "50 lebihan")]),
    ({"vague": {"selusinan": [12, 14]}}, "selusinan warga", [("count", "selusinan")], []),
    ({"some": {"segenap": [2, 99]}}, "segenap warga", [("count", "segenap")], []),
    ({"numbers": {"selawe": 25}}, "selawe orang", [("count", "selawe")], []),
    ({"magnitudes": {"kuintiliun": 10**18}}, "2 kuintiliun", [("count", "2 kuintiliun")], [("count", "2")]),
    ({"short_magnitudes": {"rbu": 1000}}, "5 rbu orang", [("count", "5 rbu")], [("count", "5")]),
    ({"ordinals": {"kaping": 2}}, "juara kaping", [("ordinal", "kaping")], []),
    ({"months": {"djuni": 6}}, "19 djuni 2024", [("date", "19 djuni 2024")], [("count", "19"), ("date", "2024")]),
    ({"weekdays": {"rebo": 2}}, "hari rebo", [("date", "hari rebo")], []),
    ({"currencies": {"perak": "IDR"}}, "500 perak", [("money", "500 perak")], [("count", "500")]),
    ({"units": {"tumbak": "m2"}}, "5 tumbak", [("quantity", "5 tumbak")], [("count", "5")]),
    ({"labels": {"paviliun": True}}, "di paviliun 12", [], [("count", "12")]),
    ({"holidays": {"galungan": ["2024-02-28"]}}, "saat Galungan", [("date", "Galungan")], []),
]


@pytest.mark.parametrize(("tables", "text", "changed", "plain"), SETTINGS)
def test_every_table_can_be_changed_and_is_as_before_afterwards(tables, text, changed, plain) -> None:
    desk, wrong = overlay.read({"id": tables})
    assert wrong == ()
    with overridden(desk):
        assert found(text) == changed
    assert found(text) == plain


def test_every_setting_has_a_case() -> None:
    told = {name for tables, *_ in SETTINGS for name in tables} | {"clock_hedges", "zones", "currency_signs"}
    assert told == set(overlay.SETTINGS)


def test_the_widths_of_a_hedge_are_the_desks() -> None:
    desk, _ = overlay.read({"id": {"hedges": {"sekitar": ["about", "1/20", "1/4"]}}})
    with overridden(desk):
        (only,) = mentions("sekitar 200")
        assert isinstance(only.form, CountForm)
        narrow = value("sekitar 200")
    assert [tuple(i.lo[0] for i in narrow.likely), tuple(i.lo[0] for i in narrow.possible)] == [
        (Decimal(190),),
        (Decimal(150),),
    ]


def test_zones_and_signs_and_clock_hedges() -> None:
    from verify.model import Anchor, Value

    settings = {"zones": {"npt": 345}, "currency_signs": {"npr": "NPR"}, "clock_hedges": {"about": [5, 10]}}
    desk, wrong = overlay.read({"id": settings})
    assert wrong == ()
    with overridden(desk):
        assert found("NPR 500") == [("money", "NPR 500")]
        (clock,) = mentions("sekitar pukul 12.00 NPT")
        resolved = resolve(clock.form, Anchor())
    assert isinstance(resolved, Value)
    assert not isinstance(resolved.likely, frozenset)
    assert (resolved.likely[0].lo[0], resolved.likely[0].hi[0]) == (720 - 345 - 5, 720 - 345 + 5)


@pytest.mark.parametrize(
    ("settings", "words", "before", "after"),
    [
        ({"weekday": "next"}, "hari Jumat", "2024-06-14", "2024-06-21"),
        ({"weekday": "nearest"}, "hari Jumat", "2024-06-14", "2024-06-21"),
        ({"weekday": "nearest"}, "hari Rabu", "2024-06-19", "2024-06-19"),
        ({"month": "next"}, "bulan September", "2023-09", "2024-09"),
        ({"month": "nearest"}, "bulan Maret", "2024-03", "2024-03"),
        ({"day": "last"}, "25 Juni", "2024-06-25", "2023-06-25"),
        ({"day": "next"}, "1 Juni", "2024-06-01", "2025-06-01"),
    ],
)
def test_the_policy_for_relative_forms(settings, words, before, after) -> None:
    desk, wrong = overlay.read(settings)
    assert wrong == ()
    assert days(words)[0] == before
    with overridden(desk):
        assert days(words)[0] == after
    assert days(words)[0] == before
    assert overlay.POLICY == POLICY


WRONG = [
    ({"weekday": "soon"}, "weekday"),
    ({"weekdays": {}}, "weekdays"),
    ({"id": {"hedge": {}}}, "hedge"),
    ({"id": {"hedges": {"sekitar": ["round", "1/10", "1/5"]}}}, "sekitar"),
    ({"id": {"hedges": {"sekitar": ["about", "1/5", "1/10"]}}}, "sekitar"),
    ({"id": {"hedges": {"sekitar": ["about", "1/0", "1/5"]}}}, "sekitar"),
    ({"id": {"hedges": {"sekitar": 5}}}, "sekitar"),
    ({"id": {"vague": {"belasan": [19, 11]}}}, "belasan"),
    ({"id": {"numbers": {"dua": 2.5}}}, "dua"),
    ({"id": {"numbers": {"dua": True}}}, "dua"),
    ({"id": {"holidays": {"nyepi": ["2024-13-01"]}}}, "nyepi"),
    ({"id": {"holidays": {"nyepi": ["Maret"]}}}, "nyepi"),
    ({"id": {"units": {"km": ""}}}, "km"),
    ({"id": {"labels": {"pasal": 5}}}, "pasal"),
    (7, "values"),
]


@pytest.mark.parametrize(("settings", "key"), WRONG)
def test_a_wrong_entry_is_a_problem_and_changes_nothing(settings, key) -> None:
    desk, wrong = overlay.read(settings)
    assert [one.key for one in wrong] == [key]
    assert all(one.help for one in wrong)
    assert not any(entries for _, _, entries in desk.tables)
    assert desk.policy == ()


def test_verify_toml_holds_them_and_says_where_they_are_wrong(tmp_path) -> None:
    (tmp_path / "verify.toml").write_text('[values.id.vague]\nbelasan = [11, 15]\npuluhan = "many"\n')
    settings, problems = config.load(str(tmp_path))
    assert settings.values.tables == (("id", "VAGUE", (("belasan", (11, 15)),)),)
    assert [(p.line, p.column) for p in problems] == [(3, 1)]


def test_a_changed_setting_is_another_run(tmp_path, monkeypatch, capsys) -> None:
    from verify.cli import main

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "a.txt").write_text("---\ndate: 2024-06-20\n---\nRapat digelar Rabu (18/6). Ia datang djuni.\n")
    (tmp_path / "verify.toml").write_text("")
    first = (main(["check", "a.txt"]), capsys.readouterr().out)
    (tmp_path / "verify.toml").write_text("[values.id.weekdays]\nrabu = 1\n")
    second = (main(["check", "a.txt"]), capsys.readouterr().out)
    assert first[0] == 1
    assert second[0] == 0
    (tmp_path / "verify.toml").write_text("")
    assert (main(["check", "a.txt"]), capsys.readouterr().out) == first


def test_the_tables_of_a_language_are_never_changed_in_place() -> None:
    hedges = dict(LANGUAGES["id"].HEDGES)
    desk, _ = overlay.read({"id": {"hedges": {"sekitar": False}}})
    with overridden(desk):
        assert "sekitar" not in LANGUAGES["id"].HEDGES
    assert hedges == LANGUAGES["id"].HEDGES


def test_explanations_print_the_width_used(tmp_path, monkeypatch, capsys) -> None:
    from verify.cli import main

    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.rules").write_text(
        'language id\nentity siti : person\n  name "Siti Aminah"\n'
        'claim guests(host: person = siti) : count of orang\n  says "dihadiri {value}"\n'
    )
    (tmp_path / "verify.toml").write_text(
        'rules = ["a.rules"]\nlanguage = "en"\n[values.id.hedges]\nsekitar = ["about", "1/20", "1/8"]\n'
    )
    (tmp_path / "a.txt").write_text("---\ndate: 2024-06-20\n---\nRapat Siti Aminah dihadiri sekitar 1.200 orang.\n")
    main(["claims", "a.txt", "--output-format", "jsonl"])
    import json

    claim = next(json.loads(line) for line in capsys.readouterr().out.splitlines() if '"guests"' in line)
    main(["explain", claim["id"], "a.txt"])
    out = capsys.readouterr().out
    assert "1/20" in out
    assert "1/8" in out
