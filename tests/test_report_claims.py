"""One record a claim, value, quotation or statement: the fields of the contract, whatever the kind."""

import json
from decimal import Decimal

import pytest
from test_report import article, day
from test_report_explain import run

from verify.extract.lexer import TOKEN
from verify.model import Anchor, Draft, Mention, NameForm, Sentence, Span, Speech, Zone
from verify.report.claims import decimal, ends, jsonl, records
from verify.report.layout import Style
from verify.report.table import table
from verify.values.forms import (
    AgeForm,
    Amount,
    CountForm,
    DateForm,
    DurationForm,
    MoneyForm,
    OrdinalForm,
    PercentForm,
    QuantityForm,
    SetForm,
    TimeForm,
)

NOWHERE = Span(-1, -1)
DAY = day("2024-03-10")


def draft(text, *mentions, speeches=(), who=None, published="2024-06-20"):
    copy = article("a.txt", text, published)._replace(zones=(Zone("body", 0, len(text)),))
    tokens = list(TOKEN.finditer(text))
    words, starts, ends_of = zip(*((t.group(), t.start(), t.end()) for t in tokens), strict=True)
    found = tuple(Mention(kind, start, end, 0, 0, form) for kind, start, end, form in mentions)
    sentence = (Sentence(0, len(words), 0, "body"),)
    return Draft(copy, words, starts, ends_of, sentence, found, speeches, who or {}, ())


def record(kind, text, form, **rest):
    (one,) = records([draft(text, (kind, 0, len(text), form), **rest)], [Anchor(DAY)], [])
    return one


#: (kind, words, form, timex, type, mod)
TEMPORAL = [
    ("date", "Rabu (19/6/2024)", DateForm(2024, 6, 19, 2), "2024-06-19", "DATE", None),
    ("date", "tahun 2000", DateForm(2000), "2000", "DATE", None),
    ("time", "pukul 03.00 WIB", TimeForm(3, 0, zone="WIB", offset=420), "2024-03-10T03:00", "TIME", None),
    ("duration", "24 tahun", DurationForm(((Amount(24), "year"),)), "P24Y", "DURATION", None),
    ("set", "setiap Rabu", SetForm("XXXX-WXX-3"), "XXXX-WXX-3", "SET", None),
]


@pytest.mark.parametrize(("kind", "words", "form", "timex", "timex_type", "mod"), TEMPORAL)
def test_times_are_timex3(kind, words, form, timex, timex_type, mod):
    one = record(kind, words, form)
    assert (one["timex"], one["timex_type"], one["timex_mod"]) == (timex, timex_type, mod)
    assert one["anchor"] == "2024-03-10"


#: (kind, form, number, bound, unit, of)
NUMBERS = [
    ("count", CountForm(Amount(12), "orang"), "12", "equal", "1", "orang"),
    ("count", CountForm(Amount(Decimal("1.2E+6"), 1, 1, "about", None, "1/10", "1/5")), "1200000", "about", "1", None),
    ("ordinal", OrdinalForm(2), "2", "equal", "1", None),
    ("money", MoneyForm(Amount(Decimal("1.50")), "USD"), "1.50", "equal", "USD", None),
    ("percent", PercentForm(Amount(5), "pp"), "5", "equal", "pp", None),
    ("quantity", QuantityForm(Amount(3), "km"), "3", "equal", "km", None),
    ("age", AgeForm(Amount(45)), "45", "equal", "a", None),
]


@pytest.mark.parametrize(("kind", "form", "number", "bound", "unit", "of"), NUMBERS)
def test_numbers_keep_their_digits_and_unit(kind, form, number, bound, unit, of):
    one = record(kind, "angka", form)
    assert (one["number"], one["bound"], one["unit"], one["of"]) == (number, bound, unit, of)


#: (amount, lo, hi, lo closed, hi closed)
ENDS = [
    (Amount(50), 50, 50, True, True),
    (Amount(50, bound="about"), 50, 50, True, True),
    (Amount(50, bound="at-least"), 50, None, True, False),
    (Amount(50, bound="more-than"), 50, None, False, False),
    (Amount(50, bound="at-most"), None, 50, False, True),
    (Amount(50, bound="less-than"), None, 50, False, False),
    (Amount(11, bound="between", high=19), 11, 19, True, True),
]


@pytest.mark.parametrize(("amount", "lo", "hi", "lo_closed", "hi_closed"), ENDS)
def test_ends(amount, lo, hi, lo_closed, hi_closed):
    assert ends(amount) == (lo, hi, lo_closed, hi_closed)


def test_decimals_never_have_an_exponent():
    assert [decimal(n) for n in (None, 7, Decimal("1E+3"), Decimal("0.10"))] == [None, "7", "1000", "0.10"]


TEXT = "“Setuju,” katanya, Rabu. Ani Wijaya, lurah Kota Lama."


def speech(**changes):
    one = Speech(
        0,
        9,
        "direct",
        cue=Span(10, 14),
        cue_text="kata",
        speaker=Span(14, 17),
        speaker_form="clitic",
        entity="=Ani Wijaya",
        entity_span=Span(25, 35),
        role=Span(37, 42),
        affiliation=Span(43, 52),
        sentence=0,
    )
    return one._replace(**changes)


def test_a_quotation_has_cue_speaker_role_and_affiliation():
    quote, role, affiliation = records([draft(TEXT, speeches=(speech(),))], [Anchor()], [])
    assert (quote["kind"], quote["text"], quote["quote_type"]) == ("quote", "“Setuju,”", "direct")
    assert quote["cue"] == {"start": 10, "end": 14, "text": "kata"}
    assert quote["speaker"] == {
        "start": 14,
        "end": 17,
        "text": "nya",
        "form": "clitic",
        "resolved": {"entity": None, "name": "Ani Wijaya", "start": 25, "end": 35},
    }
    assert (role["kind"], role["text"]) == ("role", "lurah")
    assert (affiliation["kind"], affiliation["text"]) == ("affiliation", "Kota Lama")


def test_what_is_not_there_is_null():
    bare = speech(quote_type="indirect", speaker=NOWHERE, entity="", role=NOWHERE, affiliation=NOWHERE, cue=NOWHERE)
    (one,) = records([draft(TEXT, speeches=(bare,))], [Anchor()], [])
    assert one["kind"] == "statement"
    assert one["speaker"] is one["cue"] is one["role"] is one["affiliation"] is None


def test_a_quotation_is_one_record_and_so_is_a_role_said_of_two():
    marks = ("quote", 0, 9, ())
    lurah = ("role", 37, 42, NameForm("lurah", (), ""))
    both = draft(TEXT, marks, lurah, speeches=(speech(), speech(start=3)))
    assert sorted(row["kind"] for row in records([both], [Anchor()], [])) == ["affiliation", "quote", "quote", "role"]


def test_names_have_the_entity_that_they_mean():
    copy = draft("Mr Putin tiba.", ("name", 0, 8, NameForm("Mr Putin", ("putin",), "person")), who={0: "putin"})
    other = draft("Budi tiba.", ("name", 0, 4, NameForm("Budi", (), "")), who={0: "=Budi Hartono"})
    assert [r["value"] for r in records([copy, other], [Anchor()] * 2, [])] == ["putin", "Budi Hartono"]


def test_claims_show_their_rule_and_judgement():
    case = run().case
    rows = {row["id"]: row for row in records(case.drafts, case.anchors, case.groups)}
    told = rows["c0000002"]
    assert told["group"] == "previous_visit(visitor=putin, place=kore)"
    assert told["arguments"] == {"visitor": "putin", "place": "kore"}
    assert told["rule"] == {"path": "core.rules", "line": 12}
    assert told["derivation"] == ["2024 − 24 → 2000"]
    assert (told["value"], told["holder"]) == ("2000", "putin")
    assert (told["modality"], told["polarity"]) == ("asserted", "affirmative")
    assert rows["c0000004"]["group"] is None
    assert rows["c0000004"]["arguments"] == {"place": "?"}


def everything():
    case = run().case
    values = draft("“Setuju,” katanya.", *((kind, 0, 9, form) for kind, _, form, *_ in TEMPORAL))
    numbers = draft(TEXT, *((kind, n, 9, form) for n, (kind, form, *_) in enumerate(NUMBERS)), speeches=(speech(),))
    drafts = (*case.drafts, values, numbers)
    return list(records(drafts, (*case.anchors, Anchor(DAY), Anchor(DAY, 60, 420)), case.groups))


def test_every_record_keeps_the_contract():
    pydantic = pytest.importorskip("pydantic")
    from verify.report.schema import Claim

    kinds = pydantic.TypeAdapter(Claim)
    lines = list(jsonl(everything()))
    assert len(lines) == 19
    for line in lines:
        kinds.validate_json(line)
    broken = json.loads(lines[0]) | {"polarity": "yes"}
    with pytest.raises(ValueError, match="validation error"):
        kinds.validate_python(broken)


def test_ids_are_unique_and_the_same_every_time():
    names = [row["id"] for row in everything()]
    assert len(set(names)) == len(names)
    assert names == [row["id"] for row in everything()]


def test_the_table():
    result = run()
    rows = records(result.case.drafts, result.case.anchors, result.case.groups)
    assert (
        "\n".join(table(rows, result.report.articles, Style())) + "\n"
        == """\
a.txt
  1:35      c0000001   previous_visit(visitor=putin, place=kore)  `2000`
b.txt
  1:29      c0000002   previous_visit(visitor=putin, place=kore)  `24 tahun` → 2000
c.txt
  1:29      c0000003   previous_visit(visitor=putin, place=kore)  `26 tahun` → 1998
d.txt
  1:29      c0000004   previous_visit(place=?)  `lama` → tidak diketahui (diperkirakan)
"""
    )
