"""The page for a browser: complete and harmless as text, and used in a real browser where there is one.

`VERIFY_BROWSER` names a Chromium, else one of the usual names is looked for. The page forbids every script but its
own, so the copy that a test script runs in is given leave for it.
"""

import html.parser
import json
import os
import re
import shutil
import subprocess

import pytest
from test_report import article, finding, report, side, visits, weekday
from test_report_formats import crowd, hostile

from verify.model import Claim, Fact, Group, Interval, Span, Value, Witness
from verify.report import FORMATS
from verify.report.browser.frame import Frame
from verify.report.browser.timeline import places, spans
from verify.report.layout import Style

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome")
BROWSER = os.environ.get("VERIFY_BROWSER") or next(filter(None, map(shutil.which, NAMES)), "")
in_a_browser = pytest.mark.skipif(not BROWSER, reason="no Chromium: set VERIFY_BROWSER to one")


def page(one, language="en"):
    return "\n".join(FORMATS["html"](one, Style(100, language, root="/redaksi")))


def days(first, last):
    return (Interval((first, 0), (last, 0)),)


def told():
    """Two articles and a fact in a claim matrix: one agrees by arithmetic, one differs."""
    one = article("a.txt", "Kunjungan pertama dalam 24 tahun.\nKedua.\n", "2024-06-19")
    two = article("b & c.txt", "Kunjungan pertama dalam 26 tahun.\n", "2024-06-19")

    def witness(copy, words, value, identity, text, arithmetic=""):
        place = side(copy, words)
        span = Span(place.start, place.end)
        claim = Claim(identity, copy.path, "earlier_visit", (), "date", (), place.start, place.end, span, 0)
        return Witness(Value("date", value, value, "day", text), claim, None, copy.path, explained=arithmetic)

    fact = Fact("k1", "earlier_visit", ("rini",), Value("date", days(730320, 730320), days(730320, 730320), "day", "2000-07-19"),
                None, None, "arsip", "2024-06-20", "desk.rules", 7)  # fmt: skip
    group = Group(
        "earlier_visit",
        (("who", "rini"),),
        (
            witness(one, "24 tahun", days(730120, 730485), "c1", "2000", "2024 − 24 → 2000"),
            witness(two, "26 tahun", days(729390, 729754), "c2", "1998", "2024 − 26 → 1998"),
            Witness(fact.value, None, fact, ""),
        ),
    )
    wrong = finding(side(two, "26 tahun", claim="c2"), side(one, "24 tahun", "related", claim="c1"), check="contradiction",
                    predicate="earlier_visit", outlier="1998")  # fmt: skip
    slip = finding(side(one, "Kedua"), check="typography", severity="note", outlier="x")
    return report([one, two], [wrong, slip], groups=(group,), stories=((0, 1),))


class Tags(html.parser.HTMLParser):
    """Ids, links and open elements of a page."""

    VOID = {"meta", "br", "input"}

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.ids, self.links, self.open, self.wrong, self.outside = [], [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.ids += [values["id"]] if "id" in values else []
        self.links += [values["href"]] if "href" in values else []
        self.outside += [name for name in values if name in ("src", "srcset", "action", "onclick", "onload")]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


REPORTS = {"told": told, "weekday": weekday, "visits": visits, "hostile": hostile, "nothing": lambda: report([])}


@pytest.mark.parametrize("one", [make() for make in REPORTS.values()], ids=REPORTS)
def test_a_page_is_whole_and_leads_nowhere_else(one):
    tags = Tags(page(one))
    assert (tags.open, tags.wrong, tags.outside) == ([], [], [])
    assert len(tags.ids) == len(set(tags.ids))
    assert {link for link in tags.links if not link.startswith("#")} == set()
    assert {link[1:] for link in tags.links} <= set(tags.ids)
    assert "http://" not in page(one)
    assert "https://" not in page(one)


def test_words_of_articles_are_no_markup():
    body = page(hostile()).partition("<main>")[2].rpartition("<script>")[0]
    assert "<b>" not in body
    assert "</script" not in body
    assert "\x1b" not in body


def test_the_matrix_says_who_differs_in_signs_and_words():
    out = page(told())
    cells = re.findall(r'<td class="(\w+)">', out.partition('class="matrix"')[2])
    assert cells[:3] == ["agree", "differ", "agree"]
    assert "≠" in out
    assert '<span class="hidden">differs: </span>' in out
    assert "<small>2024 − 24 → 2000</small>" in out


def test_the_timeline_tells_days_and_their_number():
    out = page(told()).partition('id="timeline"')[2]
    assert "366 days" in out
    assert "1 day" in out
    assert out.count('class="possible"') == 3


def test_the_axis_keeps_the_order_of_days():
    axis = places([1.0, 2.0, 4000.0, 4001.0])
    assert sorted(axis, key=axis.get) == sorted(axis)
    assert all(0 <= place <= 100 for place in axis.values())
    assert places([]) == {float("-inf"): 0.0, float("inf"): 100.0}
    assert spans(frozenset({"a"})) == []


def test_overlapping_sides_are_all_marked():
    copy = article("a.txt", "satu dua tiga empat\n")
    one = report([copy], [finding(side(copy, "dua tiga"), outlier="1"), finding(side(copy, "tiga empat"), outlier="2")])
    marks = re.findall(r"<mark[^>]*><a [^>]*>([^<]*)</a>", page(one).partition('id="articles"')[2])
    assert marks == ["dua ", "tiga", " empat"]


def test_a_story_is_named_by_the_user_or_by_its_first_article():
    one = told()
    assert Frame(one, Style()).story_name(0) == "a.txt (+1)"
    named = one._replace(articles=(one.articles[0]._replace(story="Lembata"), one.articles[1]))
    assert Frame(named, Style()).story_name(0) == "Lembata"


# --- in a browser -----------------------------------------------------------------------------------

#: what a reader does, and what they then see; runs in the page
USE = """
const seen = {};
const shown = () => document.querySelectorAll('.finding:not([data-off])').length;
const set = (name, value) => { document.querySelector(`[name=${name}]`).value = value; form.dispatchEvent(new Event('input')); };
seen.all = shown();
seen.count = document.getElementById('count').textContent;
document.querySelector('[name=severity][value=note]').click();
seen.without_notes = shown();
location.hash = '#' + document.querySelector('.finding.note').id;
setTimeout(() => {
  seen.after_link = shown();
  set('check', 'contradiction');
  seen.one_check = shown();
  set('check', '');
  set('story', '0');
  seen.story = shown();
  seen.focusable = [...document.querySelectorAll('a, input, select, [tabindex]')].filter((one) => one.tabIndex >= 0).length;
  seen.wide = document.documentElement.scrollWidth <= window.innerWidth;
  const bar = document.querySelector('.axis .likely').getBoundingClientRect();
  seen.bar = bar.width > 3 && bar.height > 3;
  const style = getComputedStyle(document.body);
  seen.colours = [style.color, style.backgroundColor];
  document.title = JSON.stringify(seen);
}, 50);
"""


def in_browser(tmp_path, text, *options):
    """The page as the browser has it when all is done."""
    (tmp_path / "laporan é.html").write_text(text, "utf-8")
    wish = [
        "--no-sandbox",
        "--disable-gpu",
        "--virtual-time-budget=2000",
        "--window-size=700,900",
        *options,
        "--dump-dom",
    ]
    command = [BROWSER, *wish, (tmp_path / "laporan é.html").as_uri()]
    return subprocess.run(command, capture_output=True, timeout=120, check=True).stdout.decode()


def used(tmp_path, *options):
    text = re.sub(r"script-src 'sha256-[^']*'", "script-src 'unsafe-inline'", page(told()))
    dom = in_browser(tmp_path, text.replace("</body>", f"<script>{USE}</script></body>"), *options)
    return json.loads(html.unescape(re.search(r"<title>(.*?)</title>", dom, re.S)[1]))


@in_a_browser
def test_the_own_script_runs_and_no_other(tmp_path):
    dom = in_browser(
        tmp_path, page(told()).replace("</body>", "<script>document.title = 'broken into'</script></body>")
    )
    assert '<html lang="en" class="js">' in dom
    assert "broken into</title>" not in dom
    assert "2 / 2 shown" in dom


@in_a_browser
def test_a_reader_filters_follows_links_and_sees_the_bars(tmp_path):
    seen = used(tmp_path)
    assert seen["count"] == "2 / 2 shown"
    assert [seen[name] for name in ("all", "without_notes", "after_link", "one_check", "story")] == [2, 1, 2, 1, 2]
    assert seen["focusable"] > 10
    assert seen["wide"]
    assert seen["bar"]


@in_a_browser
def test_light_and_dark(tmp_path):
    light = used(tmp_path, "--blink-settings=preferredColorScheme=1")["colours"]
    dark = used(tmp_path, "--blink-settings=preferredColorScheme=0")["colours"]
    assert light == ["rgb(27, 27, 27)", "rgb(255, 255, 255)"]
    assert dark == ["rgb(236, 236, 234)", "rgb(22, 24, 26)"]


@in_a_browser
def test_it_prints(tmp_path):
    (tmp_path / "a.html").write_text(page(told()), "utf-8")
    command = [BROWSER, "--no-sandbox", f"--print-to-pdf={tmp_path / 'a.pdf'}", (tmp_path / "a.html").as_uri()]
    subprocess.run(command, capture_output=True, timeout=120, check=True)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_ten_thousand_findings_are_one_page():
    assert page(crowd()).count('<article class="finding') == 10_000
