"""Every form of report is what its readers require, whatever stands in the articles and however they are named."""

import json
import os
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import pytest
from test_report import article, finding, report, side, visits, weekday

from verify.model import Problem, Suggestion
from verify.report import FORMATS, form_of
from verify.report.github import SHOWN, escaped
from verify.report.layout import Style
from verify.report.markdown import code, text
from verify.report.rdjson import position

SCHEMAS = Path(__file__).parent / "schemas"
OFFICIAL = os.environ.get("VERIFY_SCHEMAS", "")
ROOT = "/redaksi"


def told(form, one, **style):
    return "\n".join(FORMATS[form](one, Style(100, root=ROOT, **style)))


def hostile():
    """Control characters, markup of every format, bytes that are no UTF-8, and a path that nobody would choose."""
    words = "12\x1b[31m </script>\x00|`x`|]]>&%0A::error::[a](b)\u202e\udc9b\ufffe \"'12"
    copy = article("naskah kota/é ü\udce9#%?.txt", f"Korban {words} orang.\r\nAkhir — 12.\r\n", "2024-06-19")
    bad = side(copy, words)
    repair = Suggestion(copy.path, bad.start, bad.end, "`dua` belas\n<b>", "kata <i>`")
    params = (("a", words), ("b", "`"))
    one = finding(bad, side(copy, "—", "related"), message="{a} dan {b}", params=params, suggestions=(repair,))
    trouble = Problem("rusak <b>|%.rules", 2, 1, "kata `sayz`\x1b tidak dikenal ::", "tulis `says`", "sayz\n^^^^")
    return report([copy], [one], problems=(trouble,))


def crowd(number=10_000):
    copy = article("a.txt", "Korban 12 orang.\n", "2024-06-19")
    kinds = ("error", "warning", "note")
    return report([copy], [finding(side(copy, "12"), severity=kinds[n % 3], outlier=str(n)) for n in range(number)])


REPORTS = {"weekday": weekday, "visits": visits, "hostile": hostile, "nothing": lambda: report([]), "crowd": crowd}
every_report = pytest.mark.parametrize("one", [make() for make in REPORTS.values()], ids=REPORTS)


@every_report
@pytest.mark.parametrize("form", FORMATS)
def test_every_form_is_utf_8_and_moves_no_terminal(form, one):
    out = told(form, one)
    out.encode("utf-8")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f]", out)
    if form not in ("json", "jsonl", "sarif", "rdjson", "claimreview"):  # JSON keeps words as they are
        assert "\u202e" not in out


@every_report
@pytest.mark.parametrize("form", ["sarif", "rdjson", "gitlab", "claimreview"])
def test_what_a_format_requires(form, one):
    jsonschema.validate(json.loads(told(form, one)), json.loads((SCHEMAS / f"{form}.json").read_text("utf-8")))


@pytest.mark.skipif(not OFFICIAL, reason="VERIFY_SCHEMAS names no folder of official schemas")
@every_report
@pytest.mark.parametrize(("form", "name"), [("sarif", "sarif-schema-2.1.0"), ("rdjson", "rdjson-DiagnosticResult")])
def test_the_official_schema(form, name, one):
    document = json.loads(told(form, one))
    jsonschema.validate(document, json.loads((Path(OFFICIAL) / f"{name}.json").read_text("utf-8")))


@pytest.mark.parametrize("form", ["sarif", "rdjson", "gitlab", "claimreview"])
def test_the_guard_can_fail(form):
    schema = json.loads((SCHEMAS / f"{form}.json").read_text("utf-8"))
    document = json.loads(told(form, visits()))
    inner = document
    while isinstance(inner, dict | list):
        outer, key = inner, next(iter(inner)) if isinstance(inner, dict) else 0
        inner = (
            outer[max(inner, key=lambda k: isinstance(inner[k], dict | list))] if isinstance(inner, dict) else inner[0]
        )
    outer[key if isinstance(outer, list) else max(outer, key=lambda k: isinstance(outer[k], dict | list))] = 17.5
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, schema)


# --- SARIF ------------------------------------------------------------------------------------------


def sarif(one):
    return json.loads(told("sarif", one))["runs"][0]


def test_sarif_holds_both_sides_and_links_to_them():
    run = sarif(visits())
    result = next(one for one in run["results"] if len(one["relatedLocations"]) > 1)
    sides = [result["locations"][0], *result["relatedLocations"]]
    uris = [place["physicalLocation"]["artifactLocation"]["uri"] for place in sides]
    assert {"a.txt", "b.txt", "desk.rules"} <= set(uris)
    assert "(1)" in result["message"]["text"]
    assert run["columnKind"] == "unicodeCodePoints"


def test_sarif_names_files_by_relative_uris():
    one = hostile()
    location = sarif(one)["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location["uriBaseId"] == "SRCROOT"
    assert unquote(location["uri"], errors="surrogateescape") == one.articles[0].path
    assert " " not in location["uri"]
    elsewhere = article("/arsip/a b.txt", "Korban 12 orang.\n")
    assert sarif(report([elsewhere]))["artifacts"][0]["location"] == {"uri": "file:///arsip/a%20b.txt"}


def test_fingerprints_do_not_depend_on_lines_nor_on_how_a_path_is_given():
    def prints(form, path, before):
        copy = article(path, f"{before}Korban 12 orang.\n")._replace(key=path.rpartition("/")[2])
        one = json.loads(told(form, report([copy], [finding(side(copy, "12"), outlier="12")])))
        return one[0]["fingerprint"] if form == "gitlab" else one["runs"][0]["results"][0]["partialFingerprints"]

    for form in ("gitlab", "sarif"):
        assert prints(form, "kota/a.txt", "") == prints(form, "/redaksi/kota/a.txt", "Judul\n\n")
        assert prints(form, "kota/a.txt", "") != prints(form, "desa/a.txt", "")


def test_sarif_tells_repairs_and_what_could_not_be_used():
    run = sarif(hostile())
    assert not run["invocations"][0]["executionSuccessful"]
    assert (
        run["invocations"][0]["toolExecutionNotifications"][0]["locations"][0]["physicalLocation"]["region"][
            "startLine"
        ]
        == 2
    )
    change = run["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert change["insertedContent"]["text"].startswith("`dua`")


# --- JUnit ------------------------------------------------------------------------------------------

#: element → (required attributes, other attributes, children), as Jenkins' junit-10.xsd has them
JUNIT = {
    "testsuites": ((), ("name", "time", "tests", "failures", "errors"), ("testsuite",)),
    "testsuite": (("name", "tests", "failures", "errors"), ("skipped", "file", "id"), ("testcase", "system-out")),
    "testcase": (("name",), ("time", "classname", "group"), ("failure", "error", "skipped", "system-out")),
    "failure": ((), ("type", "message"), ()),
    "error": ((), ("type", "message"), ()),
    "system-out": ((), (), ()),
}


def junit_wrong(element):
    required, others, children = JUNIT[element.tag]
    wrong = [name for name in required if name not in element.attrib]
    wrong += [name for name in element.attrib if name not in (*required, *others)]
    wrong += [child.tag for child in element if child.tag not in children]
    return wrong + [one for child in element if child.tag in JUNIT for one in junit_wrong(child)]


@every_report
def test_junit(one):
    root = ET.fromstring(told("junit", one))
    assert junit_wrong(root) == []
    for suite in root:
        assert int(suite.get("tests")) == len(suite.findall("testcase"))
        assert int(suite.get("failures")) == len(suite.findall("testcase/failure"))
        assert int(suite.get("errors")) == len(suite.findall("testcase/error"))
    assert int(root.get("failures")) == sum(finding.severity != "note" for finding in one.findings)


def test_junit_passes_what_is_clean_and_its_guard_can_fail():
    clean = report([article("bersih.txt", "Isi.\n")])
    assert told("junit", clean).count("<failure") == 0
    assert '<testcase name="verify" classname="bersih.txt"/>' in told("junit", clean)
    assert junit_wrong(ET.fromstring('<testsuites><testsuite name="a" line="1"><bad/></testsuite></testsuites>')) == [
        "tests",
        "failures",
        "errors",
        "line",
        "bad",
    ]


# --- GitHub -----------------------------------------------------------------------------------------


def test_github_shows_the_worst_within_its_limits_and_counts_the_rest():
    out = told("github", crowd()).splitlines()
    levels = [line.partition(" ")[0] for line in out[:-1]]
    assert levels == ["::error"] * SHOWN + ["::warning"] * SHOWN + ["::notice"] * SHOWN
    assert str(10_000 - 3 * SHOWN) in out[-1]


def test_github_keeps_an_annotation_on_one_line():
    for line in told("github", hostile()).splitlines():
        assert re.fullmatch(r"::(error|warning|notice) [^:]*::.*", line)
    assert escaped("100%\r\n::a,b", ":,") == "100%25%0D%0A%3A%3Aa%2Cb"


# --- reviewdog --------------------------------------------------------------------------------------


def test_reviewdog_counts_bytes():
    #: (text, offset, line, column)
    for content, offset, line, column in [
        ("abc", 2, 1, 3),
        ("é b", 2, 1, 4),
        ("a\n— b", 4, 2, 5),
        ("\ufeffa", 1, 1, 4),
        ("😀x", 1, 1, 5),
        ("\udce9x", 1, 1, 2),
        ("a\rb", 2, 1, 3),
    ]:
        assert position(content, offset) == {"line": line, "column": column}


def test_a_suggestion_of_reviewdog_replaces_exactly_those_bytes():
    one = json.loads(told("rdjson", weekday()))["diagnostics"][0]
    (line, start), (_, end) = (one["suggestions"][0]["range"][name].values() for name in ("start", "end"))
    row = weekday().articles[0].text.split("\n")[line - 1].encode()
    assert row[start - 1 : end - 1].decode() == "Kamis (4/12)"


# --- Markdown ---------------------------------------------------------------------------------------


def test_a_comment_stays_within_the_limit_and_counts_the_rest():
    out = told("markdown", crowd())
    assert len(out) < 65_536
    assert re.search(r"… .*9\d\d\d", out)


@pytest.mark.parametrize(
    ("words", "markdown"),
    [
        ("`12` orang", "`12` orang"),
        ("@redaksi <b> [a](b) # *", r"\@redaksi \<b\> \[a\]\(b\) \# \*"),
        ("satu ` saja", r"satu \` saja"),
        ("`<b>` & `@x`", r"`<b>` \& `@x`"),
    ],
)
def test_words_of_articles_mean_nothing_in_markdown(words, markdown):
    assert text(words) == markdown


def test_a_code_span_cannot_be_left():
    assert code("a`b``c") == "```a`b``c```"
    assert code("`") == "`` ` ``"


# --- JSON Lines, ClaimReview, names of files --------------------------------------------------------


@every_report
def test_json_lines_are_the_findings_of_the_contract(one):
    rows = [json.loads(line) for line in told("jsonl", one).splitlines()]
    whole = json.loads(told("json", one))
    assert [{k: v for k, v in row.items() if k != "type"} for row in rows if row["type"] == "finding"] == whole[
        "findings"
    ]
    assert rows[-1] == {"type": "summary", "schema_version": 1, **whole["summary"]}


def test_a_claim_review_never_says_false():
    out = told("claimreview", visits("en"), language="en")
    assert json.loads(out)["@graph"]
    assert "false" not in out.lower()


@pytest.mark.parametrize(
    ("name", "form"),
    [("a.SARIF", "sarif"), ("b/c.html", "html"), ("x.xml", "junit"), ("x.bin", ""), ("x.json", "json")],
)
def test_the_ending_of_a_file_tells_its_form(name, form):
    assert form_of(name) == form
