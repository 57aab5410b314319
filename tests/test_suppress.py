"""What a desk has said to be fine is not told again; what it said wrongly is."""

import io
import json

import pytest

from verify.cli import main
from verify.console import Console

SLIP = "Ia tiba di Jakarta pada Rabu (20/6/2024)."  # a Thursday
HEAD = "---\ndate: 2024-06-21\n---\n\n"
CHECK = "weekday-mismatch"


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """`desk(text, …)`: the checks that are told of an article, and how many findings were set aside."""
    monkeypatch.chdir(tmp_path)

    def run(text, *argv, name="a.txt", beside=""):
        (tmp_path / name).write_text(text, "utf-8")
        if beside:
            (tmp_path / f"{name}.verify").write_text(beside, "utf-8")
        console = Console(io.StringIO(), io.StringIO(), io.StringIO(), {"XDG_CACHE_HOME": str(tmp_path / "cache")})
        main(["check", name, "--output-format", "json", *argv], console)
        told = json.loads(console.stdout.getvalue())
        hushed = ("no-claims", "undated-article")
        return [one["check"] for one in told["findings"] if one["check"] not in hushed], told["summary"]["set_aside"]

    return run


#: where a suppression stands and what it reaches: (text, what is told, what is set aside)
PLACES = [
    (f"{SLIP}\n", [CHECK], {}),
    (f"{SLIP} <!-- verify: ignore[{CHECK}] said so on the air -->\n", [], {"ignore": 1}),
    (f"<!-- verify: fixme[{CHECK}] asked the author -->\n{SLIP}\n", [], {"fixme": 1}),
    (f"<!-- verify: ignore[{CHECK}] both -->\n\nSatu.\n{SLIP}\n", [], {"ignore": 1}),
    (f"<!-- verify: ignore[{CHECK}, impossible-date] one of two is enough -->\n{SLIP}\n", [], {"ignore": 1}),
    (
        f'<!-- verify: ignore[{CHECK}] "Rabu (20/6/2024)" the words themselves -->\n\nSatu.\n\n{SLIP}\n',
        [],
        {"ignore": 1},
    ),
    (f"<!-- verify: ignore[{CHECK}] too far -->\nSatu.\n\n{SLIP}\n", [CHECK, "unused-suppression"], {}),
    (f"<!-- verify: ignore[impossible-date] other check -->\n{SLIP}\n", [CHECK, "unused-suppression"], {}),
]


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize(("text", "told", "aside"), PLACES)
def test_a_suppression_reaches_its_line_or_the_paragraph_below(desk, text, told, aside, name):
    assert desk(text, name=name) == (told, aside)


#: what is wrong with a suppression: (comment, what is told beside the finding)
WRONG = [
    ("ignore[weekday-mismach] reason", "misspelt-suppression"),
    ("ignore[] reason", "misspelt-suppression"),
    ("ignroe[weekday-mismatch] reason", "misspelt-suppression"),
    ("ignore[weekday-mismatch]", "misspelt-suppression"),
    ("ignore", "misspelt-suppression"),
    ("ignore[weekday-mismatch] until=soon reason", "misspelt-suppression"),
    ('ignore[weekday-mismatch] "Jumat" reason', "misspelt-suppression"),
    ("ignore[weekday-mismatch] until=2024-06-20 reason", "expired-suppression"),
]


@pytest.mark.parametrize(("comment", "told"), WRONG)
def test_a_suppression_that_is_wrong_hides_nothing_and_is_told(desk, comment, told):
    assert desk(f"{HEAD}<!-- verify: {comment} -->\n{SLIP}\n") == ([CHECK, told], {})


def test_the_end_is_held_against_the_publication_or_the_day_that_is_given(desk):
    text = f"{HEAD}<!-- verify: ignore[{CHECK}] until=2024-06-21 until the film is out -->\n{SLIP}\n"
    assert desk(text) == ([], {"ignore": 1})
    assert desk(text, "--today", "2024-06-22") == ([CHECK, "expired-suppression"], {})
    assert desk(text.replace(HEAD, ""))[0] == []


def test_a_file_beside_the_article(desk):
    rows = (
        f"# why\n\nignore[{CHECK}] the calendar of the region\nfixme[impossible-date] nothing there\nignore[oops] x\n"
    )
    told, aside = desk(f"{SLIP}\n", beside=rows)
    assert told == ["unused-suppression", "misspelt-suppression"] or sorted(told) == [
        "misspelt-suppression",
        "unused-suppression",
    ]
    assert aside == {"ignore": 1}


@pytest.mark.parametrize(
    "line", ["ignore[{}] said so", "verify: ignore[{}] said so", "<!-- verify: ignore[{}] said so -->"]
)
def test_a_line_beside_the_article_may_keep_the_marks_of_a_comment(desk, line):
    assert desk(f"{HEAD}{SLIP}\n", beside=f"\ufeff{line.format(CHECK)}\n") == ([], {"ignore": 1})


def test_a_suppression_by_the_id_of_a_finding(desk, tmp_path):
    desk(f"{SLIP}\n")
    console = Console(io.StringIO(), io.StringIO(), io.StringIO(), {})
    main(["check", "a.txt", "--output-format", "json"], console)
    name = next(one["id"] for one in json.loads(console.stdout.getvalue())["findings"] if one["check"] == CHECK)
    assert desk(f"{SLIP}\n", beside=f"ignore[{name}] seen\n") == ([], {"ignore": 1})


def test_the_other_side_cannot_hide_who_is_accused(desk):
    """A comment in an article silences what accuses that place, not what leans on it."""
    told, _ = desk(f"{SLIP}\n\n<!-- verify: ignore[{CHECK}] elsewhere -->\nSatu dua tiga.\n")
    assert CHECK in told


def test_a_changed_file_beside_makes_a_new_run(desk):
    assert desk(f"{SLIP}\n")[0] == [CHECK]
    assert desk(f"{SLIP}\n", beside=f"ignore[{CHECK}] now\n")[0] == []


def test_a_comment_is_no_copy(desk):
    assert desk(f"Isi. <!-- verify: ignore[{CHECK}] pada Rabu (20/6/2024) -->\n")[0] == ["unused-suppression"]


def test_a_check_that_is_off_leaves_no_unused_suppression(desk, tmp_path):
    (tmp_path / "verify.toml").write_text(f'[checks]\n{CHECK} = "off"\n')
    assert desk(f"<!-- verify: ignore[{CHECK}] off -->\n{SLIP}\n") == ([], {})
    (tmp_path / "verify.toml").write_text('[checks]\nunused-suppression = "off"\n')
    assert desk(f"<!-- verify: ignore[{CHECK}] idle -->\nSatu.\n") == ([], {})
