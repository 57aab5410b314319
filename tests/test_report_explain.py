"""The derivation of a finding, of a claim, and of what agrees in other words, as a sub-editor reads it."""

from test_report import article, day

from verify.checks.case import Case
from verify.explain import explained
from verify.extract.lexer import TOKEN
from verify.model import (
    Argument,
    Claim,
    Draft,
    Entity,
    Fact,
    Finding,
    Group,
    Interval,
    Location,
    Reconciled,
    Report,
    Sentence,
    Span,
    Unjudged,
    Value,
    Witness,
)
from verify.pipeline import Result
from verify.report.layout import Style
from verify.rulebook.compiled import Rulebook

PEOPLE = {"putin": Entity("putin", "person", ("Vladimir Putin",)), "kore": Entity("kore", "country", ("Korea Utara",))}
WHO = (Argument("visitor", "putin", (), "earlier"), Argument("place", "kore", (), "sentence"))
VISIT = "previous_visit"


def year(*years):
    return tuple(Interval((day(f"{y}-01-01"), 0), (day(f"{y}-12-31"), 0)) for y in years)


def claim(name, copy, words, phrasing, **rest):
    start = copy.text.index(words)
    place = (start, start + len(words), Span(0, len(copy.text)), 0)
    fields = {"rule": ("core.rules", 12), "phrasing": phrasing, "arguments": WHO} | rest
    arguments = fields.pop("arguments")
    return Claim(name, copy.path, VISIT, arguments, "date", (), *place, **fields)


def draft(copy, *claims):
    tokens = list(TOKEN.finditer(copy.text))
    words, starts, ends = zip(*((t.group(), t.start(), t.end()) for t in tokens), strict=True)
    return Draft(copy, words, starts, ends, (Sentence(0, len(words), 0, "body"),), (), (), {}, claims)


def side(one, value, role="primary"):
    return Location(one.path, one.start, one.end, role, one.id, 0, value)


def run():
    """Two articles that agree on a year in other words, a third that does not, and a claim that is not judged."""
    a = article("a.txt", "Ini kunjungan pertama sejak tahun 2000.", "2024-06-19", source="front-matter")
    b = article("b.txt", "Ini kunjungan pertama dalam 24 tahun, katanya.", "2024-06-20", source="time-line")
    c = article("c.txt", "Ini kunjungan pertama dalam 26 tahun.", "2024-06-20")
    d = article("d.txt", "Ini kunjungan pertama sejak lama sekali.")
    one = claim("c0000001", a, "2000", "kunjungan pertama … sejak [tahun] {value}")
    two = claim("c0000002", b, "24 tahun", "kunjungan pertama … dalam {n: duration}", holder="putin")
    three = claim("c0000003", c, "26 tahun", "kunjungan pertama … dalam {n: duration}")
    open_place = (Argument("place", "?", ("kore", "=Vietnam")),)
    four = claim("c0000004", d, "lama", "kunjungan pertama … sejak {value}", modality="supposed", arguments=open_place)
    since = Value("date", year(2000), year(2000), "day", "2000")
    ago = Value("date", year(1998), year(1997, 1998), "day", "1998")
    days = (Interval((day("2000-07-19"), 0), (day("2000-07-20"), 0)),)
    known = Value("date", days, days, "day", "2000-07-19")
    fact = Fact("x", VISIT, ("putin", "kore"), known, day("2000-07-21"), None, "KCNA", "2024-06-20", "desk.rules", 7)
    witnesses = (
        Witness(since, one, None, "a.txt"),
        Witness(since, two, None, "b.txt", explained="2024 − 24 → 2000"),
        Witness(ago, three, None, "c.txt", explained="2024 − 26 → 1998"),
    )
    arguments = (("visitor", "putin"), ("place", "kore"))
    drafts = tuple(draft(copy, told) for copy, told in ((a, one), (b, two), (c, three), (d, four)))
    case = Case(
        drafts,
        tuple(one.article.anchor for one in drafts),
        ((0, 1, 2, 3),),
        (Group(VISIT, arguments, witnesses),),
        Rulebook(PEOPLE, {}, (fact,), {}, (), (), (), {}),
    )
    found = Finding(
        "contradicts-fact",
        "REFUTED",
        "error",
        "facts",
        "`1998` lawan `2000`",
        (),
        (side(three, "1998"), side(one, "2000", "related")),
        predicate=VISIT,
        arguments=arguments,
        facts=(fact,),
        id="f0a1b2",
    )
    agreeing = (side(one, "2000"), side(two, "2000"))
    same = Reconciled("r0a1b2", VISIT, arguments, (one.id, two.id), "2024 − 24 → 2000", agreeing)
    left = Unjudged(four.id, "d.txt", four.start, four.end, "open-argument", "place")
    return Result(Report(tuple(one.article for one in drafts), (found,), (same,), (left,), (), 4, 0), case)


def explain(query, language=""):
    lines, found = explained(query, run(), Style(100, language))
    assert found
    return "\n".join(lines) + "\n"


def test_what_agrees_in_other_words():
    assert (
        explain("r0a")
        == """\
disatukan r0a1b2
  kelompok: previous_visit(Vladimir Putin, Korea Utara)
  1. a.txt:1:35  c0000001
    1 | Ini kunjungan pertama sejak tahun 2000.
      |                                   ^^^^
    kalimat: Ini kunjungan pertama sejak tahun 2000.
    pola: kunjungan pertama … sejak [tahun] {value} (core.rules:12)
    visitor = Vladimir Putin (dari penyebutan sebelumnya)
    place = Korea Utara (dari kalimat yang sama)
    terbit: Rabu, 19 Juni 2024 (kepala naskah)
    nilai: 2000
      lazimnya: 1 Januari 2000 .. 31 Desember 2000
  2. b.txt:1:29  c0000002
    1 | Ini kunjungan pertama dalam 24 tahun, katanya.
      |                             ^^^^^^^^
    kalimat: Ini kunjungan pertama dalam 24 tahun, katanya.
    pola: kunjungan pertama … dalam {n: duration} (core.rules:12)
    visitor = Vladimir Putin (dari penyebutan sebelumnya)
    place = Korea Utara (dari kalimat yang sama)
    menurut: Vladimir Putin
    terbit: Kamis, 20 Juni 2024 (baris waktu)
    hitungan: 2024 − 24 → 2000
    nilai: 2000
      lazimnya: 1 Januari 2000 .. 31 Desember 2000
  hitungan: 2024 − 24 → 2000
  penilaian: ada keadaan yang memuat semuanya
"""
    )


def test_a_finding():
    assert (
        explain("f0a1b2")
        == """\
temuan f0a1b2: contradicts-fact
  PERBAIKI (terbantah): `1998` lawan `2000`
  kelompok: previous_visit(Vladimir Putin, Korea Utara)
  1. c.txt:1:29  c0000003
    1 | Ini kunjungan pertama dalam 26 tahun.
      |                             ^^^^^^^^
    kalimat: Ini kunjungan pertama dalam 26 tahun.
    pola: kunjungan pertama … dalam {n: duration} (core.rules:12)
    visitor = Vladimir Putin (dari penyebutan sebelumnya)
    place = Korea Utara (dari kalimat yang sama)
    terbit: Kamis, 20 Juni 2024 (metadata)
    hitungan: 2024 − 26 → 1998
    nilai: 1998
      lazimnya: 1 Januari 1998 .. 31 Desember 1998
      paling luas: 1 Januari 1997 .. 31 Desember 1997, 1 Januari 1998 .. 31 Desember 1998
  2. a.txt:1:35  c0000001
    1 | Ini kunjungan pertama sejak tahun 2000.
      |                                   ~~~~
    kalimat: Ini kunjungan pertama sejak tahun 2000.
    pola: kunjungan pertama … sejak [tahun] {value} (core.rules:12)
    visitor = Vladimir Putin (dari penyebutan sebelumnya)
    place = Korea Utara (dari kalimat yang sama)
    terbit: Rabu, 19 Juni 2024 (kepala naskah)
    nilai: 2000
      lazimnya: 1 Januari 2000 .. 31 Desember 2000
  fakta: previous_visit(Vladimir Putin, Korea Utara) = 19 Juli 2000; KCNA, dilihat 20 Juni 2024
    (desk.rules:7)
    berlaku: 21 Juli 2000 sampai …
  penilaian: tidak ada satu keadaan pun yang memuat semuanya
"""
    )


def test_a_claim_that_is_not_judged():
    assert (
        explain("c0000004", "en")
        == """\
claim c0000004
  group: previous_visit(?)
  1. d.txt:1:29  c0000004
    1 | Ini kunjungan pertama sejak lama sekali.
      |                             ^^^^
    sentence: Ini kunjungan pertama sejak lama sekali.
    pattern: kunjungan pertama … sejak {value} (core.rules:12)
    place = ? (candidates: Korea Utara, Vietnam)
    manner: supposed
    published: unknown
    not judged: with a part left open (place)
"""
    )


def test_a_claim_and_what_it_is_compared_with():
    assert explain("c0000003").splitlines()[-2:] == [
        "  dibandingkan dengan: a.txt:1:35: 2000 (c0000001)",
        "  dibandingkan dengan: b.txt:1:29: 2000 (c0000002)",
    ]


def test_queries():
    named = {query: explain(query).splitlines() for query in ("contradicts-fact", VISIT, "core.rules:12", "c000")}
    assert named["contradicts-fact"] == explain("f0a1b2").splitlines()
    assert named[VISIT][0] == "3 cocok dengan `previous_visit`"
    assert sum(line.startswith("klaim ") for line in named[VISIT]) == 1
    assert sum(line.startswith("klaim ") for line in named["core.rules:12"]) == 4
    assert named["c000"][0] == "4 cocok dengan `c000`"


def test_what_is_not_there_is_said():
    lines, found = explained("f999", run(), Style())
    assert not found
    assert lines == ["tidak ada temuan, klaim, atau kelompok yang cocok dengan `f999`"]
    assert not explained("", run(), Style())[1]
    assert not explained("\x1b[31m", run(), Style())[1]
