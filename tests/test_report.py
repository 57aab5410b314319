"""What a person sees: small reports made by hand, and the exact page that they become."""

from datetime import date

import pytest

from verify.model import (
    Anchor,
    Article,
    Camp,
    Fact,
    Finding,
    Location,
    Problem,
    Reconciled,
    Report,
    Suggestion,
    Unjudged,
    Value,
)
from verify.report import FORMATS
from verify.report.identify import identified
from verify.report.layout import Style
from verify.report.words import Words, language_of

FLOOD = (
    "Banjir setinggi lutut melanda tiga kecamatan dan baru surut menjelang pagi, kata Wali Kota di Surabaya, "
    "Kamis (4/12) malam, di hadapan warga yang berkumpul sejak sore.\n"
)


def day(text):
    return date.fromisoformat(text).toordinal()


def article(path, text, published="", language="id", source="metadata"):
    anchor = Anchor(day(published), source=source) if published else Anchor()
    return Article(path, path, text, (), language, anchor=anchor)


def side(one, words, role="primary", value="", claim="", camp=0):
    start = one.text.index(words)
    return Location(one.path, start, start + len(words), role, claim, camp, value)


def finding(*sides, check="weekday-mismatch", severity="error", message="hari dan tanggal tidak cocok", **rest):
    verdict, scope, params = rest.pop("verdict", "REFUTED"), rest.pop("scope", "alone"), rest.pop("params", ())
    return Finding(check, verdict, severity, scope, message, params, sides, **rest)


def report(articles, findings=(), claims=4, alone=1, **rest):
    fields = {"reconciled": (), "unjudged": (), "problems": ()} | rest
    return Report(tuple(articles), identified(findings), **fields, claims=claims, alone=alone)


def page(one, width=80, form="full", **style):
    return "\n".join(FORMATS[form](one, Style(width, **style))) + "\n"


def weekday():
    """One article with one slip, as the design shows it."""
    copy = article("naskah.txt", f"SURABAYA\n\n{FLOOD}", "2018-01-05")
    slip = side(copy, "Kamis (4/12)")
    repairs = (
        Suggestion(copy.path, slip.start, slip.end, "Kamis (4/1)", "bulan, sehari sebelum terbit"),
        Suggestion(copy.path, slip.start, slip.end, "Senin (4/12)", "hari"),
    )
    told = "4 Desember 2017 jatuh pada Senin; artikel terbit Jumat, 5 Januari 2018 (metadata)"
    return report([copy], [finding(slip, outlier="Kamis (4/12)", arithmetic=told, suggestions=repairs)])


def visits(language="id"):
    """Two articles and a fact that say two things of one visit."""
    one = article("a.txt", "Kunjungan pertama dalam 26 tahun itu singkat.\n", "2024-06-19", language)
    two = article("b.txt", "Ia terakhir datang pada tahun 2000, kata juru bicara.\n", "2024-06-20", language)
    known = Value("date", (), (), "day", "2000-07-19")
    who = ("putin", "korea_utara")
    fact = Fact("visit", "previous_visit", who, known, None, None, "KCNA", "2024-06-20", "desk.rules", 7)
    other = finding(
        side(one, "26 tahun", value="1998", claim="c1"),
        side(two, "2000", "related", "2000", "c2", 1),
        check="contradicts-fact",
        message="`{value}` lawan `{other}`" if language == "id" else "`{value}` against `{other}`",
        params=(("value", "1998"), ("other", "2000-07-19")),
        scope="facts",
        outlier="1998",
        predicate="previous_visit",
        arguments=(("visitor", "putin"), ("place", "korea_utara")),
        arithmetic="2024 − 26 → 1998",
        camps=(Camp("1998", ("c1",), 1), Camp("2000", ("c2",), 2, ("visit",))),
        facts=(fact,),
    )
    return report([one, two], [other])


def test_one_slip():
    assert (
        page(weekday(), 84)
        == """\
PERBAIKI  hari dan tanggal tidak cocok   naskah.txt:3:105  [weekday-mismatch ffab18]
  3 | … kata Wali Kota di Surabaya, Kamis (4/12) malam, di hadapan warga yang …
    |                               ^^^^^^^^^^^^
  4 Desember 2017 jatuh pada Senin; artikel terbit Jumat, 5 Januari 2018 (metadata)
  mungkin: `Kamis (4/1)` (bulan, sehari sebelum terbit) atau `Senin (4/12)` (hari)

1 artikel, 4 klaim dipahami, 3 dinilai, 1 tanpa pembanding, 0 tidak dinilai: 1
  PERBAIKI
"""
    )


def test_both_sides_and_a_fact():
    assert (
        page(visits())
        == """\
PERBAIKI  `1998` lawan `19 Juli 2000`      a.txt:1:25  [contradicts-fact fca2c3]
  1 | Kunjungan pertama dalam 26 tahun itu singkat.
    |                         ^^^^^^^^ 1998
  b.txt:1:31
  1 | Ia terakhir datang pada tahun 2000, kata juru bicara.
    |                               ~~~~
  2024 − 26 → 1998
  1998: 1 sumber; 2000: 2 sumber
  fakta: previous_visit(putin, korea_utara) = 19 Juli 2000; KCNA, dilihat 20
  Juni 2024 (desk.rules:7)

2 artikel, 4 klaim dipahami, 3 dinilai, 1 tanpa pembanding, 0 tidak dinilai: 1
  PERBAIKI
"""
    )


def test_both_sides_and_a_fact_in_english():
    assert (
        page(visits("en"))
        == """\
FIX  `1998` against `19 July 2000`         a.txt:1:25  [contradicts-fact fca2c3]
  1 | Kunjungan pertama dalam 26 tahun itu singkat.
    |                         ^^^^^^^^ 1998
  b.txt:1:31
  1 | Ia terakhir datang pada tahun 2000, kata juru bicara.
    |                               ~~~~
  2024 − 26 → 1998
  1998: 1 source; 2000: 2 sources
  fact: previous_visit(putin, korea_utara) = 19 July 2000; KCNA, seen 20 June
  2024 (desk.rules:7)

2 articles, 4 claims understood, 3 judged, 1 without a counterpart, 0 not
  judged: 1 FIX
"""
    )


def test_a_narrow_page():
    assert (
        page(weekday(), 44)
        == """\
PERBAIKI  hari dan tanggal tidak cocok
          naskah.txt:3:105  [weekday-mismatch ffab18]
  3 | … Kamis (4/12) malam, di hadapan …
    |   ^^^^^^^^^^^^
  4 Desember 2017 jatuh pada Senin; artikel
  terbit Jumat, 5 Januari 2018 (metadata)
  mungkin: `Kamis (4/1)` (bulan, sehari
  sebelum terbit) atau `Senin (4/12)` (hari)

1 artikel, 4 klaim dipahami, 3 dinilai, 1
  tanpa pembanding, 0 tidak dinilai: 1
  PERBAIKI
"""
    )


def test_several_spans_on_one_line_share_it():
    copy = article("a.txt", "Polisi menyebut 12 korban; rumah sakit menyebut 15 korban.\n", "2024-06-19")
    both = finding(side(copy, "12"), side(copy, "15", "related", "lima belas"), message="`12` dan `15`")
    assert page(report([copy], [both])).splitlines()[1:3] == [
        "  1 | Polisi menyebut 12 korban; rumah sakit menyebut 15 korban.",
        "    |                 ^^                              ~~ lima belas",
    ]


def test_spans_that_overlap_get_a_row_each():
    copy = article("a.txt", "Presiden Rusia Vladimir Putin tiba.\n", "2024-06-19")
    both = finding(side(copy, "Presiden Rusia"), side(copy, "Rusia Vladimir", "related"))
    assert page(report([copy], [both])).splitlines()[1:5] == [
        "  1 | Presiden Rusia Vladimir Putin tiba.",
        "    | ^^^^^^^^^^^^^^",
        "  1 | Presiden Rusia Vladimir Putin tiba.",
        "    |          ~~~~~~~~~~~~~~",
    ]


def test_a_span_over_a_hard_line_break_is_underlined_on_both_lines():
    copy = article("a.txt", "Kantor berita Korea\n  Utara KCNA melapor.\n", "2024-06-19")
    assert page(report([copy], [finding(side(copy, "Korea\n  Utara"))])).splitlines()[1:5] == [
        "  1 | Kantor berita Korea",
        "    |               ^^^^^",
        "  2 |   Utara KCNA melapor.",
        "    |   ^^^^^",
    ]


def test_an_article_cannot_write_to_the_terminal():
    evil = "\x1b[2J\x1b]0;judul\x07 pada Kamis \x1b[31m(4/12)\u202e."
    copy = Article(f"{evil}.txt", "k", evil, (), "id")
    slip = finding(side(copy, "Kamis \x1b[31m(4/12)"), message="`{x}`", params=(("x", evil),), arithmetic=evil)
    fix = slip._replace(suggestions=(Suggestion(copy.path, 0, 1, evil, evil),))
    trouble = Problem(evil, 1, 1, evil, evil, f"{evil}\n ^^")
    said = Unjudged("c", copy.path, 0, 1, "no-publication-date", evil)
    everything = report([copy], [fix], problems=(trouble,), unjudged=(said,))
    for form in ("full", "concise"):
        out = page(everything, form=form)
        assert all(character == "\n" or character.isprintable() for character in out)


def test_colours_only_when_asked_and_never_in_the_layout():
    import re

    plain, coloured = page(visits()), page(visits(), colour=True)
    assert "\x1b" not in plain
    assert "\x1b[1;31mPERBAIKI\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain


def test_worst_first_then_path_then_offset():
    a, b = article("a.txt", "satu dua tiga\n", "2024-06-19"), article("b.txt", "satu dua tiga\n", "2024-06-19")
    found = [
        finding(side(a, "tiga"), severity="note", message="1"),
        finding(side(b, "satu"), message="2"),
        finding(side(a, "dua"), severity="warning", message="3"),
        finding(side(a, "tiga"), message="4"),
        finding(side(a, "satu"), message="5"),
    ]
    lines = page(report([a, b], found), form="concise").splitlines()
    assert [line.split()[2] for line in lines] == ["5", "4", "2", "3", "1"]
    assert page(report([a, b], found[::-1]), form="concise").splitlines() == lines


def test_concise_is_one_line_a_finding():
    assert page(visits(), form="concise") == (
        "a.txt:1:25: PERBAIKI `1998` lawan `19 Juli 2000` [contradicts-fact fca2c3]\n"
    )


def test_many_notes_of_one_kind_are_one_line():
    copy = article("a.txt", "kata" * 40, "2024-06-19")
    spots = [Location("a.txt", n * 4, n * 4 + 4) for n in range(12)]
    notes = [finding(spot, check="glued-words", severity="note", message="kata melekat") for spot in spots]
    assert (
        page(report([copy], notes), 90)
        == """\
CATATAN  kata melekat, dan 11 lagi di naskah ini                      a.txt  [glued-words]
  1:1, 1:5, 1:9, 1:13, 1:17, 1:21, 1:25, 1:29, 1:33, 1:37, dan 2 lagi

1 artikel, 4 klaim dipahami, 3 dinilai, 1 tanpa pembanding, 0 tidak dinilai: 12 CATATAN
"""
    )


def test_articles_of_which_nothing_was_understood_are_one_line():
    copies = [article(f"{name}.txt", "Pagi itu cerah.\n", "2024-06-19") for name in "abcd"]
    notes = [finding(side(copy, "Pagi"), check="no-claims", severity="note", message="no-claims") for copy in copies]
    assert (
        page(report(copies, notes, claims=0, alone=0))
        == """\
CATATAN  tidak satu klaim pun dipahami dari 4 naskah                 [no-claims]
  a.txt, b.txt, c.txt, d.txt

4 artikel, 0 klaim dipahami: 4 CATATAN
"""
    )


def test_undated_articles_are_said_once_and_first():
    copies = [article(f"{name}.txt", "Rabu lalu cerah.\n") for name in "abc"]
    found = [finding(side(one, "Rabu"), check="undated-article", severity="warning") for one in copies]
    assert (
        page(report(copies, [finding(side(copies[0], "cerah")), *found]))
        == """\
PERIKSA  tanggal terbit 3 naskah tidak diketahui, waktu relatif di dalamnya
         tidak dapat dinilai; tulis `date:` di kepala naskah atau pakai
         --default-date                                        [undated-article]
  a.txt, b.txt, c.txt

PERBAIKI  hari dan tanggal tidak cocok     a.txt:1:11  [weekday-mismatch fc8b50]
  1 | Rabu lalu cerah.
    |           ^^^^^

3 artikel, 4 klaim dipahami, 3 dinilai, 1 tanpa pembanding, 0 tidak dinilai: 1
  PERBAIKI, 3 PERIKSA
"""
    )


def test_two_notes_are_shown_in_full():
    copy = article("a.txt", "kata dan kata lagi\n", "2024-06-19")
    notes = [finding(side(copy, word), severity="note", check="glued-words") for word in ("dan", "lagi")]
    assert page(report([copy], notes)).count("glued-words") == 2


def test_articles_without_a_date_are_named_once_and_first():
    one, two = article("a.txt", "Rabu lalu.\n"), article("b.txt", "Kemarin.\n")
    silent = tuple(Unjudged("c", path, 0, 4, "no-publication-date") for path in ("a.txt", "a.txt", "b.txt"))
    assert (
        page(report([one, two], [finding(side(one, "Rabu"))], unjudged=silent), 90)
        == """\
CATATAN  tanggal terbit tidak diketahui: 3 klaim tidak dapat dinilai
  a.txt (2), b.txt (1)
  tulis `date: 2024-06-19` di awal naskah, atau pakai `--default-date 2024-06-19`

PERBAIKI  hari dan tanggal tidak cocok                a.txt:1:1  [weekday-mismatch fc8b50]
  1 | Rabu lalu.
    | ^^^^

2 artikel, 4 klaim dipahami, 0 dinilai, 1 tanpa pembanding, 3 tidak dinilai (3 tanpa
  tanggal terbit): 1 PERBAIKI
"""
    )


def test_problems_come_first_with_their_line_and_caret():
    trouble = Problem("desk.rules", 12, 3, "`sayz` is no word of a claim", "did you mean `says`?", '  sayz "x"\n  ^^^^')
    assert (
        page(report([], claims=0, alone=0, problems=(trouble,)))
        == """\
MASALAH  `sayz` is no word of a claim                            desk.rules:12:3
  12 |   sayz "x"
     |   ^^^^
  did you mean `says`?

0 artikel, 1 masalah pada berkas: tidak ada yang diperiksa
"""
    )


def test_what_agrees_is_shown_on_demand():
    one = article("a.txt", "Kunjungan pertama sejak tahun 2000.\n", "2024-06-19")
    two = article("b.txt", "Kunjungan pertama dalam 24 tahun.\n", "2024-06-19")
    sides = (side(one, "2000", value="2000"), side(two, "24 tahun", value="2000"))
    same = Reconciled("r12345", "previous_visit", (("visitor", "putin"),), ("c1", "c2"), "2024 − 24 → 2000", sides)
    both = report([one, two], reconciled=(same,))
    assert "SAMA" not in page(both)
    assert (
        page(both, reconciled=True)
        == """\
SAMA  previous_visit(putin)                                 a.txt:1:31  [r12345]
  1 | Kunjungan pertama sejak tahun 2000.
    |                               ^^^^
  b.txt:1:25
  1 | Kunjungan pertama dalam 24 tahun.
    |                         ^^^^^^^^ 2000
  2024 − 24 → 2000

2 artikel, 4 klaim dipahami, 3 dinilai, 1 sejalan dengan kata lain, 1 tanpa
  pembanding, 0 tidak dinilai: tidak ada temuan
"""
    )


def test_more_sides_than_anybody_reads_are_named():
    many = [article(f"{n}.txt", "Korban 12 orang.\n", "2024-06-19") for n in range(9)]
    one = finding(side(many[0], "12"), *(side(other, "12", "related") for other in many[1:]))
    lines = page(report(many, [one])).splitlines()
    assert sum("|" in line for line in lines) == 12
    assert "  juga: 6.txt:1:8, 7.txt:1:8, 8.txt:1:8" in lines


def test_a_finding_without_an_article_stands_at_its_fact_or_rule():
    fact = visits().findings[0].facts[0]
    assert page(report([], [finding(facts=(fact,))]), form="concise").startswith("desk.rules:7: ")
    assert page(report([], [finding(rule=("x.rules", 3))]), form="concise").startswith("x.rules:3: ")


def test_the_message_of_a_rule_file_may_hold_any_braces():
    copy = article("a.txt", "Korban 12 orang.\n")
    odd = finding(side(copy, "12"), message="{value} {unknown} {0} {{}} {value.__class__}", params=(("value", "12"),))
    assert "12 {unknown} {0} {{}} {value.__class__}" in page(report([copy], [odd]))


#: (template, parameters, in Indonesian, in English)
TEMPLATES = [
    ("{d}", {"d": "2017-12-04"}, "4 Desember 2017", "4 December 2017"),
    ("{d:full}", {"d": "2017-12-04"}, "Senin, 4 Desember 2017", "Monday, 4 December 2017"),
    ("{d:weekday}", {"d": "2017-12-04"}, "Senin", "Monday"),
    ("{d}", {"d": "2017-02-31"}, "2017-02-31", "2017-02-31"),
    ("{d}", {"d": "2000-07"}, "Juli 2000", "July 2000"),
    ("{d}", {"d": "2023-09-13/2023-09-17"}, "13–17 September 2023", "13–17 September 2023"),
    ("{d}", {"d": "[2017-12-04,2018-01]"}, "4 Desember 2017 atau Januari 2018", "4 December 2017 or January 2018"),
    ("{d}", {"d": "2023-13"}, "2023-13", "2023-13"),
    ("{d}", {"d": "[2017-02-31,2018]"}, "[2017-02-31,2018]", "[2017-02-31,2018]"),
    ("{d}", {"d": "2023-09-13 .. 2023-09-17"}, "13–17 September 2023", "13–17 September 2023"),
    ("{d}", {"d": "P24Y"}, "24 tahun", "24 years"),
    ("{d}", {"d": "PAGI"}, "PAGI", "PAGI"),
    ("{d}", {"d": "PT30M"}, "30 menit", "30 minutes"),
    ("{d}", {"d": "12-3"}, "12-3", "12-3"),
    ("{s:published-from}", {"s": "time-line"}, "baris waktu", "time line"),
    ("{s:published-from}", {"s": "rumour"}, "rumour", "rumour"),
    ("{n} day{n:s}", {"n": "1"}, "1 day", "1 day"),
    ("{n} day{n:s}", {"n": "2"}, "2 days", "2 days"),
    ("{p}", {"p": "x", "p.id": "kunjungan", "p.en": "visit"}, "kunjungan", "visit"),
    ("{p}", {"p": "x", "p.en": "visit"}, "x", "visit"),
]


@pytest.mark.parametrize(("template", "params", "indonesian", "english"), TEMPLATES)
def test_templates(template, params, indonesian, english):
    assert Words("id").sentence(template, tuple(params.items())) == indonesian
    assert Words("en").sentence(template, tuple(params.items())) == english


def test_the_language_is_that_of_most_articles():
    two, one = [article("a", "", language="en")] * 2, [article("b", "")]
    assert language_of([*two, *one]) == "en"
    assert language_of([two[0], *one]) == "id"
    assert language_of([]) == "id"


def test_ten_thousand_findings():
    copy = article("a.txt", "Kata-kata di sini panjang sekali, dan berulang.\n" * 10_000, "2024-06-19")
    found = [
        finding(Location("a.txt", n * 48 + 5, n * 48 + 9), message="`{x}`", params=(("x", str(n)),), outlier=str(n))
        for n in range(10_000)
    ]
    assert page(report([copy], found)).count("\n") == 10_000 * 4 + 2


def test_silence_is_counted():
    planned = (Unjudged("c", "a.txt", 0, 1, "planned"),)
    assert page(report([article("a.txt", "Halo.\n")], claims=9, alone=5, unjudged=planned), 200) == (
        "1 artikel, 9 klaim dipahami, 3 dinilai, 5 tanpa pembanding, "
        "1 tidak dinilai (1 direncanakan): tidak ada temuan\n"
    )
