"""Stories: articles that share telling names and days; what the user says comes first."""

from verify.model import Anchor, Article, Draft, Mention, NameForm
from verify.stories import stories


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
