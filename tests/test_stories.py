"""Stories: articles that share telling names and days; what the user says comes first."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from verify.cli import main
from verify.model import Anchor, Article, Draft, Mention, NameForm
from verify.stories import links, names, stories


def draft(path, names, day=None, story=""):
    article = Article(path, path, "", (), "id", story=story, anchor=Anchor(day))
    mentions = tuple(Mention("name", n, n + 1, n, n + 1, NameForm(name, (), "person")) for n, name in enumerate(names))
    return Draft(article, (), (), (), (), mentions, (), {n: f"={name}" for n, name in enumerate(names)}, ())


BUDI, SITI, TONO, WATI = "Budi Santoso", "Siti Rahma", "Tono Wijaya", "Wati Lestari"


def test_shared_names_make_a_story():
    assert stories([draft("a", [BUDI, SITI, TONO]), draft("b", [BUDI, SITI, TONO, WATI])]) == ((0, 1),)


def test_two_shared_names_do_not():
    assert stories([draft("a", [BUDI, SITI]), draft("b", [BUDI, SITI])]) == ((0,), (1,))


def test_days_apart_do_not():
    names = [BUDI, SITI, TONO]
    assert stories([draft("a", names, 100), draft("b", names, 110)]) == ((0,), (1,))
    assert stories([draft("a", names, 100), draft("b", names, 102)]) == ((0, 1),)


def test_what_the_user_says_comes_first():
    assert stories([draft("a", [BUDI], story="x"), draft("b", [WATI], story="x")]) == ((0, 1),)
    names = [BUDI, SITI, TONO]
    assert stories([draft("a", names, story="x"), draft("b", names, story="y")]) == ((0,), (1,))


def test_order_never_matters():
    drafts = [draft("a", [BUDI, SITI, TONO]), draft("b", [WATI]), draft("c", [BUDI, SITI, TONO])]
    named = {frozenset(drafts[n].article.path for n in story) for story in stories(drafts)}
    backwards = drafts[::-1]
    assert {frozenset(backwards[n].article.path for n in story) for story in stories(backwards)} == named


def test_a_story_that_the_user_named_joins_no_other_even_over_a_third_article():
    names = [BUDI, SITI, TONO]
    told = stories([draft("a", names, story="x"), draft("b", names), draft("c", names, story="y")])
    assert told == ((0, 1), (2,))


def test_a_name_that_stands_everywhere_tells_nothing():
    crowd = [draft(f"{n:03}", ["Jakarta", "Indonesia", "Kompas", f"Orang {n}"], n % 3) for n in range(100)]
    assert len(stories(crowd)) == 100


def test_a_large_story_among_many_articles_is_one():
    crowd = [draft(f"z{n:04}", [f"Orang {n}", f"Kota {n}", f"Kantor {n}", "Jakarta"], n % 5) for n in range(2000)]
    big = [draft(f"a{n:03}", [BUDI, SITI, TONO, WATI, f"Saksi {n}"], n % 3) for n in range(60)]
    told = stories([*big, *crowd])
    assert len(told[0]) == 60
    assert len(told) == 2001


@settings(deadline=None, max_examples=40)
@given(
    st.lists(
        st.tuples(st.sets(st.integers(0, 9), max_size=6), st.integers(0, 8), st.sampled_from("  xy")), max_size=12
    ),
    st.randoms(),
)
def test_no_order_changes_the_grouping(rows, random):
    drafts = [
        draft(f"{n:02}", [f"Nama {i}" for i in sorted(names)], day or None, story.strip())
        for n, (names, day, story) in enumerate(rows)
    ]
    shuffled = list(drafts)
    random.shuffle(shuffled)
    told = {frozenset(drafts[n].article.path for n in story) for story in stories(drafts)}
    assert {frozenset(shuffled[n].article.path for n in story) for story in stories(shuffled)} == told


def test_every_link_is_one_that_comparing_all_pairs_would_find():
    """The index only leaves out what cannot join: the same stories as by comparing every article with every other."""
    import random

    chance = random.Random(7)
    drafts = [
        draft(f"{n:03}", [f"Nama {int(chance.paretovariate(0.6)) % 90}" for _ in range(9)], chance.randrange(1, 9))
        for n in range(39)
    ]
    keys = [names(d) for d in drafts]

    def joined(a, b):
        shared = len(keys[a] & keys[b])
        near = abs(drafts[a].article.anchor.day - drafts[b].article.anchor.day) <= 3
        return near and shared >= 3 and shared >= 0.34 * min(len(keys[a]), len(keys[b]))

    by_pairs = {(a, b) for a in range(39) for b in range(a + 1, 39) if joined(a, b)}
    assert {(link.left, link.right) for link in links(drafts)} == by_pairs
    assert by_pairs


def test_the_grouping_is_shown_and_explained(tmp_path, capsys):
    text = "Budi Santoso bertemu Siti Rahma di Kota Baru. Hadir pula Tono Wijaya dan Wati Lestari.\n"
    for name, front in (("a.md", ""), ("b.md", ""), ("c.md", "---\nstory: lain\n---\n")):
        (tmp_path / name).write_text(front + text, "utf-8")
    assert main(["stories", str(tmp_path), "--language", "en"]) == 0
    told = capsys.readouterr().out
    assert "story 1: " in told
    assert "Budi Santoso" in told
    assert "as you said: story `lain`" in told
    assert main(["stories", str(tmp_path)]) == 0
    assert "cerita 1: 3 artikel" in capsys.readouterr().out
    assert main(["stories", str(tmp_path), "--story", "satu", "--output-format", "jsonl"]) == 0
    (row,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (row["story"], len(row["articles"]), row["shared"]["Siti Rahma"]) == ("satu", 3, 3)
