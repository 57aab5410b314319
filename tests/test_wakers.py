"""Which patterns are looked at where: a trigger alone is not enough, its sentence must hold the pattern's other words."""

import pytest

from verify.extract.wakers import Wakers, awake, needs
from verify.model import Sentence

KUNJUNGAN = [
    ["w", ["kunjungan", "lawatan"]],
    ["g", 6],
    ["w", ["sejak"]],
    ["o", [["w", ["tahun"]]]],
    ["s", "value", "date"],
]


def places(text, index):
    words = text.lower().split()
    ends = [n + 1 for n, word in enumerate(words) if word == "."]
    firsts = [0, *ends[:-1]]
    sentences = [Sentence(a, b, 0, "body") for a, b in zip(firsts, ends, strict=True)]
    return [
        (words[a.token], a.sentence, [e.phrasing for e in a.entries]) for a in awake(words, sentences, Wakers(index))
    ]


INDEX = {"sejak": [(7, [["g", 6], KUNJUNGAN[0]], KUNJUNGAN[3:])]}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("kunjungan pertama sejak 2000 .", [("sejak", 0, [7])]),
        ("kunjungannya yang pertama sejak 2000 .", [("sejak", 0, [7])]),
        ("lawatan ke sana sejak 2000 .", [("sejak", 0, [7])]),
        ("ia tinggal di sana sejak 2000 .", []),
        ("kunjungan itu selesai . ia pergi sejak 2000 .", []),
        ("hujan turun . kunjungan pertama sejak 2000 .", [("sejak", 1, [7])]),
    ],
)
def test_a_pattern_wakes_where_its_words_stand_in_one_sentence(text, found):
    assert places(text, INDEX) == found


@pytest.mark.parametrize(
    ("nodes", "words"),
    [
        ([["w", ["a"]], ["o", [["w", ["b"]]]]], [{"a"}]),  # what is optional is not needed
        ([["a", [[["w", ["a"]]], [["w", ["b"]]]]]], [{"a", "b"}]),  # one of several
        ([["a", [[["w", ["a"]]], [["g", 6]]]]], []),  # a branch without a word
        ([["s", "value", "date"], ["m", ","]], []),
    ],
)
def test_the_words_that_a_match_must_hold(nodes, words):
    found = needs(nodes)
    assert len(found) == len(words)
    assert all(word in have for own, have in zip(words, found, strict=True) for word in own)
    assert all("anya" in have for own, have in zip(words, found, strict=True) if "a" in own)
