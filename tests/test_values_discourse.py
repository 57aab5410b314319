"""Dates that count from a time told earlier: in a narrative, in news, and what must not move."""

from datetime import date

import pytest
from values_cases import PUBLISHED, mentions

from verify.model import Anchor
from verify.values import discourse, timex

#: four dates of long ago, so that the article is a narrative
HISTORY = "The fort was built in 1702, burnt in 1711, sold in 1725 and lost in 1733. "


def read(text: str, anchor: Anchor = PUBLISHED, language: str = "en") -> list[tuple[str, str]]:
    """Words and TIMEX3 value of every time of a text, read as a whole."""
    found = mentions(text, language)
    out = []
    for mention, (form, where) in zip(found, discourse(text, found, anchor), strict=True):
        said = timex(form, where)
        if said is not None:
            out.append((text[mention.start : mention.end], said.value))
    return out


#: sentence of a history → words and value of its last time
NARRATIVE = [
    ("In March 1781 he sailed. By April he was there.", "April", "1781-04"),
    ("On 3 May 1781 the town fell. The next day it burned.", "The next day", "1781-05-04"),
    ("On 3 May 1781 the town fell. They left two days later.", "two days later", "1781-05-05"),
    ("On 3 May 1781 the town fell. They left a year later.", "a year later", "1782"),
    ("On 3 May 1781 the town fell. At dawn they left.", "dawn", "1781-05-03TDN"),
    ("On 3 May 1781 the town fell. They left at noon.", "noon", "1781-05-03T12:00"),
    ("On 3 May 1781 the town fell. It rained on the 5th.", "the 5th", "1781-05-05"),
    ("In 1781 the town fell. The king died in June of that year.", "June of that year", "1781-06"),
    ("In 1781 the town fell. The king died that same year.", "that same year", "1781"),
    ("In 1781 the town fell. He ruled until the end of the year.", "the end of the year", "1781"),
    ("In December 1781 the town fell. In January he fled.", "January", "1782-01"),
    ("In 1781 the town fell. He came back in the spring.", "the spring", "1781-SP"),
    ("In 1781 the town fell. He came back that spring.", "that spring", "1781-SP"),
    ("He ruled in April and June 1755.", "June 1755", "1755-06"),
    ("In 241 BC the fleet sank. It was rebuilt two years later.", "two years later", "BC0239"),
    # a date that only describes a noun is one, too
    ("In March 1781 he led the August 1772 rebels. In April he fled.", "April", "1781-04"),
    # a year alone amid a sentence that leads far off is an aside
    ("In March 1781 he sailed, as in the storm of 1733. In April he was there.", "April", "1781-04"),
]


@pytest.mark.parametrize(("sentences", "words", "value"), NARRATIVE)
def test_a_narrative_counts_from_the_time_told_last(sentences, words, value):
    assert read(HISTORY + sentences)[-1] == (words, value)


#: Indonesian sentence of a news article → words and value of its last time (Thursday, 20 June 2024)
BERITA = [
    ("Ia pindah pada 2015. Saat itu tokonya sepi.", "Saat itu", "2015"),
    ("Ia pindah pada Maret 2015, kata Budi, Rabu (19/6). Ketika itu tokonya sepi.", "Ketika itu", "2015-03"),
    ("Rapat dibuka Selasa (11/6). Warga datang sejak pagi.", "pagi", "2024-06-11TMO"),
    ("Ia pulang malam itu.", "malam itu", "XXXX-XX-XXTNI"),
    ("Tokonya sepi saat itu.", "saat itu", "PAST_REF"),
    ("Rapat dibuka Selasa (11/6). Pukul 10.00 WIB warga datang.", "Pukul 10.00 WIB", "2024-06-11T10:00"),
]


@pytest.mark.parametrize(("sentences", "words", "value"), BERITA)
def test_indonesian_news_counts_from_what_was_told(sentences, words, value):
    assert read(sentences, language="id")[-1] == (words, value)


def test_a_month_that_points_counts_from_the_publication_even_in_a_narrative():
    text = "Bandnya lahir 1993, bubar 1995, kembali 1997 dan tampil pada 2002. Album itu rilis April lalu."
    assert read(text, language="id")[-1] == ("April lalu", "2024-04")
    assert read(HISTORY + "In May 1781 he sailed, as in the previous April.")[-1] == ("the previous April", "1781-04")


#: sentence of a news article → words and value of its last time (Thursday, 20 June 2024)
NEWS = [
    ("The firm was founded in 1995. It will move in March.", "March", "2025-03"),
    ("The firm was founded in 1995. It moved in March.", "March", "2024-03"),
    ("He came on Monday and left the next day.", "the next day", "2024-06-18"),
    ("He came on June 3 and left two days later.", "two days later", "2024-06-05"),
    ("He came in 2019 and left the following year.", "the following year", "2020"),
    ("He came in 2019 and left the year before.", "the year before", "2018"),
    ("Profit rose from a year earlier.", "a year earlier", "2023"),
    ("He came in 2019 and left last year.", "last year", "2023"),
    ("He came in 2019 and left two days later.", "two days later", "XXXX-XX-XX"),
    ("He left yesterday.", "yesterday", "2024-06-19"),
]


@pytest.mark.parametrize(("text", "words", "value"), NEWS)
def test_news_counts_from_its_publication(text, words, value):
    assert read(text)[-1] == (words, value)


def test_the_first_of_two_months_has_the_year_of_the_second():
    assert ("April", "1755-04") in read(HISTORY + "He ruled in April and June 1755.")


def test_what_somebody_says_of_his_own_day_moves_nothing():
    text = HISTORY + 'On 3 May 1781 the town fell. "Today we won," he said. The next day he died.'
    assert read(text)[-1] == ("The next day", "1781-05-04")


def test_an_undated_history_is_a_narrative_too():
    assert read(HISTORY + "In March 1781 he sailed. By April he was there.", Anchor())[-1] == ("April", "1781-04")


def test_the_anchor_is_the_day_counted_from():
    text = HISTORY + "On 3 May 1781 the town fell. The next day it burned."
    found = mentions(text, "en")
    _, where = discourse(text, found, PUBLISHED)[-1]
    assert (where.day, where.source) == (date(1781, 5, 3).toordinal(), "text")
