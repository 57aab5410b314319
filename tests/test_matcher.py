"""Patterns over tokens: what optional parts, choices, gaps, slots and fillers match, and what stops them."""

import pytest

from verify.extract.lexer import Lexicon, lex
from verify.extract.matcher import OPEN, Ground, walk
from verify.model import Mention
from verify.rulebook.compiled import Phrasing
from verify.rulebook.triggers import index, mirrored

FILLERS = frozenset({"tersebut", "telah", "sudah", "itu"})
NEGATIONS = frozenset({"tidak", "belum"})


def ground(text, *numbers):
    """The text as a matcher sees it; the given words are mentions of kind `count`."""
    lexed = lex(text, Lexicon({}, {}))
    mentions = [Mention("count", 0, 0, at, at + 1, ()) for at, word in enumerate(lexed.words) if word in numbers]
    begins = {m.first: [n] for n, m in enumerate(mentions)}
    ends = {m.last: [n] for n, m in enumerate(mentions)}
    return Ground(
        lexed.folded, lexed.types, mentions, begins, ends, FILLERS, NEGATIONS, frozenset({"dia"}),
        lambda n, kind: mentions[n].kind == kind,
        lambda n, kind, step: mentions[n].last if step > 0 else mentions[n].first,
    )  # fmt: skip


def match(text, nodes, *numbers):
    """Where a pattern that begins at the first word ends, and what its slots took."""
    g = ground(text, *numbers)
    return walk(g, nodes, 0, 1, (0, len(g.folded)))


W = lambda *words: ["w", list(words)]  # noqa: E731
VALUE = ["s", "value", "count"]


@pytest.mark.parametrize(
    ("text", "nodes", "end"),
    [
        ("banjir menewaskan", [W("banjir"), W("menewaskan")], 2),
        ("kunjungannya pertama", [W("kunjungan"), W("pertama")], 2),
        ("banjir itu telah menewaskan", [W("banjir"), W("menewaskan")], 4),
        ("sejak tahun 2000", [W("sejak"), ["o", [W("tahun")]], W("2000")], 3),
        ("sejak 2000", [W("sejak"), ["o", [W("tahun")]], W("2000")], 2),
        ("ujar dia", [["a", [[W("kata")], [W("ujar")]]], W("dia")], 2),
        ("pertama ke kota kecil sejak", [W("pertama"), ["g", 6], W("sejak")], 5),
        ("Budi ( 45 )", [W("budi"), ["m", "("], W("45"), ["m", ")"]], 4),
    ],
)
def test_what_matches(text, nodes, end):
    assert match(text, nodes).end == end


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("banjir tidak menewaskan", [W("banjir"), W("menewaskan")]),
        ("pertama yang tidak gagal sejak", [W("pertama"), ["g", 6], W("sejak")]),
        ("pertama satu dua tiga empat lima enam tujuh sejak", [W("pertama"), ["g", 6], W("sejak")]),
        ('pertama " sejak', [W("pertama"), ["g", 6], W("sejak")]),
        ("korban", [W("korban"), VALUE]),
    ],
)
def test_what_does_not_match(text, nodes):
    assert match(text, nodes) is None


def test_a_gap_jumps_over_no_value_of_the_slot_that_follows():
    nodes = [W("menewaskan"), ["g", 6], VALUE, W("orang")]
    assert match("menewaskan 5 dan melukai 12 orang", nodes, "5", "12") is None
    assert match("menewaskan sekira 12 orang", nodes, "12").captures == (("value", 0),)


def test_a_pronoun_leaves_a_person_open():
    assert match("menurut dia", [W("menurut"), ["s", "who", "person"]]).captures == (("who", OPEN),)


def test_mirrored_patterns_match_from_right_to_left():
    nodes = [VALUE, ["o", [W("orang")]], ["a", [[W("yang"), W("tewas")], [W("meninggal")]]]]
    g = ground("sebanyak 12 orang yang tewas", "12")
    found = walk(g, mirrored(nodes), 5, -1, (0, 5))
    assert (found.end, found.captures) == (1, (("value", 0),))


def test_the_rarest_word_is_the_trigger():
    shared = [Phrasing("p", "id", [W("korban"), VALUE, W(f"kata{n}")], "") for n in range(3)]
    assert sorted(index(shared)["id"]) == ["kata0", "kata1", "kata2"]


def test_every_branch_of_a_choice_wakes_its_pattern():
    phrasing = Phrasing("p", "id", [["a", [[W("lawatan")], [W("kunjungan"), W("resmi")]]], VALUE], "")
    assert {"lawatan", "kunjungan"} <= set(index([phrasing])["id"]) | {"resmi", "kunjungan"}
    assert index([phrasing])["id"]["lawatan"] == [(0, [], [VALUE])]


def test_a_pattern_without_a_word_of_its_own_wakes_nothing():
    assert index([Phrasing("p", "id", [["g", 6], VALUE], "")]) == {}
