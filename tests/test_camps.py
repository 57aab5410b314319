"""Both sides of a disagreement: who says what, on which day, and who copies whom."""

import datetime

from verify.model import Anchor, Article, Zone
from verify.pipeline import check
from verify.rulebook.compiled import Rulebook

NO_RULES = Rulebook({}, {}, (), {}, (), (), (), {})
FORTY, SEVENTY = "Banjir merendam 40 rumah di Desa Sukamaju.", "Banjir merendam 70 rumah di Desa Sukamaju."
REST = (
    " Camat Rahmat meninjau tanggul Kali Bening pada pagi hari. Warga Dusun Kidul mengungsi ke balai pertemuan desa."
    " Petugas Puskesmas membuka layanan kesehatan darurat. Jalan menuju Pasar Wetan tertutup lumpur tebal."
    " Sekolah Dasar Harapan meliburkan seluruh kegiatan belajar. Perahu karet dikirim dari kantor kabupaten."
)


def article(name, text, day=0):
    anchor = Anchor(datetime.date(2017, 5, day).toordinal(), None, None, "front-matter") if day else Anchor()
    return Article(name, name, text, (Zone("body", 0, len(text)),), "id", story="s", anchor=anchor)


def drifts(*articles):
    return [f for f in check(articles, NO_RULES).report.findings if f.check == "value-drift"]


def test_one_value_against_two_is_one_finding_that_accuses_the_one():
    (found,) = drifts(article("a", SEVENTY, 4), article("b", FORTY, 3), article("c", SEVENTY, 4))
    assert [(p.path, p.role, p.camp) for p in found.locations] == [
        ("b", "primary", 0), ("a", "related", 1), ("c", "related", 1),
    ]  # fmt: skip
    assert [(c.value, c.witnesses) for c in found.camps] == [("40", 1), ("70", 2)]
    assert found.camps[0].articles == (("b", "2017-05-03"),)


def test_order_never_matters():
    articles = [article("a", SEVENTY), article("b", FORTY), article("c", SEVENTY)]
    assert drifts(*articles) == drifts(*reversed(articles))


def test_copies_of_one_report_are_one_witness():
    (found,) = drifts(article("a", SEVENTY + REST), article("b", FORTY), article("c", SEVENTY + REST))
    assert [(c.value, c.witnesses, c.copies) for c in found.camps] == [("40", 1, ()), ("70", 1, (("a", "c"),))]


def test_an_unknown_day_is_left_empty():
    (found,) = drifts(article("a", SEVENTY), article("b", FORTY))
    assert [c.articles for c in found.camps] == [(("a", ""),), (("b", ""),)]


def test_another_article_never_takes_a_finding_away():
    two = drifts(article("a", SEVENTY), article("b", FORTY))
    three = drifts(article("a", SEVENTY), article("b", FORTY), article("c", "Pasar Wetan ramai lagi."))
    assert [f.locations for f in two] == [f.locations for f in three]


def test_sides_without_a_value_have_no_lines_of_camps():
    from verify.model import Camp, Finding, Report
    from verify.report.layout import Style
    from verify.report.terminal import Page

    def told(*values):
        camps = tuple(
            Camp(value, (), 1, (), ((path, "2024-06-20"),)) for value, path in zip(values, "abc", strict=False)
        )
        finding = Finding("lost-quotes", "REFUTED", "note", "story", "lost-quotes", (), ())
        return Page(Report((), (), (), (), (), 0, 0, 0), Style()).camps(finding._replace(camps=camps))

    assert told("", "", "") == []
    assert len(told("1", "2", "3")) == 3
