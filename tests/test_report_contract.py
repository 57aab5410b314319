"""The JSON that other programs build upon: complete, valid, and the same from run to run."""

import json
from pathlib import Path

import pytest
from test_report import article, finding, report, side, visits, weekday

from verify.model import Anchor, Article, Problem, Reconciled, Unjudged
from verify.report import FORMATS
from verify.report.contract import published
from verify.report.layout import Style

SCHEMA = Path(__file__).parent.parent / "docs" / "schema.json"


def document(one, language=""):
    return "\n".join(FORMATS["json"](one, Style(language=language)))


def everything():
    one = visits()
    same = (Reconciled("r0a1b2", "p", (), ("c1", "c2"), "2024 − 24 → 2000", ()),)
    left = (Unjudged("c9", "a.txt", 0, 9, "no-publication-date", "x"),)
    return one._replace(reconciled=same, unjudged=left, problems=(Problem("x.rules", 3, 1, "what", "how", "x\n^"),))


def test_the_schema_in_the_documentation_is_up_to_date():
    schema = pytest.importorskip("verify.report.schema")
    assert json.loads(SCHEMA.read_text("utf-8")) == schema.schema()


@pytest.mark.parametrize("one", [weekday(), visits("en"), everything(), report([], claims=0, alone=0)])
def test_what_is_printed_keeps_the_contract(one):
    schema = pytest.importorskip("verify.report.schema")
    schema.Report.model_validate_json(document(one))


def test_the_contract_would_notice_a_missing_or_a_strange_field():
    schema = pytest.importorskip("verify.report.schema")
    whole = json.loads(document(visits()))
    for change in ({"severity": "fatal"}, {"id": "x1"}, {"new": 1}):
        broken = whole | {"findings": [whole["findings"][0] | change]}
        with pytest.raises(ValueError, match="validation error"):
            schema.Report.model_validate(broken)


def test_the_document_as_a_whole():
    told = json.loads(document(visits()))
    assert list(told) == ["schema_version", "summary", "articles", "findings", "reconciled", "unjudged", "problems"]
    assert told["articles"][0] == {
        "path": "a.txt",
        "title": "",
        "publisher": "",
        "published": "2024-06-19",
        "published_from": "metadata",
        "language": "id",
        "story": "",
    }
    one = told["findings"][0]
    assert one["message"] == "`1998` lawan `19 Juli 2000`"
    assert one["params"] == {"value": "1998", "other": "2000-07-19"}
    assert one["arguments"] == {"visitor": "putin", "place": "korea_utara"}
    assert one["facts"][0]["arguments"] == ["putin", "korea_utara"]
    assert one["locations"][1] == {
        "path": "b.txt",
        "start": 30,
        "end": 34,
        "line": 1,
        "column": 31,
        "text": "2000",
        "role": "related",
        "claim": "c2",
        "camp": 1,
        "value": "2000",
    }


def test_the_summary_adds_up():
    told = json.loads(document(everything()))["summary"]
    assert told["claims"] == told["judged"] + told["without_counterpart"] + told["unjudged"]
    assert told["unjudged_reasons"] == {"no-publication-date": 1}
    assert told["problems"] == told["errors"] == told["reconciled"] == 1


def test_messages_follow_the_language_and_nothing_else_does():
    indonesian, english = (json.loads(document(weekday(), language)) for language in ("id", "en"))
    assert indonesian["findings"][0].pop("message") == english["findings"][0].pop("message")
    assert indonesian == english


#: (anchor, how it is printed)
ANCHORS = [
    (Anchor(), None),
    (Anchor(738_000), "2021-07-29"),
    (Anchor(738_000, 244), "2021-07-29T04:04"),
    (Anchor(738_000, 244, 420), "2021-07-29T04:04+07:00"),
    (Anchor(738_000, 0, -210), "2021-07-29T00:00-03:30"),
    (Anchor(738_000, 0, 0), "2021-07-29T00:00+00:00"),
]


@pytest.mark.parametrize(("anchor", "printed"), ANCHORS)
def test_publication(anchor, printed):
    assert published(anchor) == printed


def test_offsets_count_code_points_of_the_source_and_columns_too():
    copy = article("a.txt", "\ufeff😀 satu\r\n金 dua\rtiga\n")
    found = [finding(side(copy, word), outlier=word) for word in ("satu", "dua", "tiga")]
    told = json.loads(document(report([copy], found)))["findings"]
    assert [(one["locations"][0]["line"], one["locations"][0]["column"]) for one in told] == [(1, 3), (2, 3), (3, 1)]
    assert all(copy.text[s["start"] : s["end"]] == s["text"] for one in told for s in one["locations"])


def test_a_byte_that_is_no_text_still_gives_valid_utf8():
    copy = Article("x\udcff.txt", "k", "byte \udce9 di sini\n", (), "id")
    out = document(report([copy], [finding(side(copy, "\udce9"))]))
    told = json.loads(out.encode("utf-8"))
    assert told["findings"][0]["locations"][0]["text"] == "\ufffd"


def test_the_same_report_gives_the_same_bytes():
    assert document(everything()) == document(everything())


def test_one_element_a_line():
    lines = document(everything()).splitlines()
    assert len([line for line in lines if line.startswith('{"id": "f')]) == 1
