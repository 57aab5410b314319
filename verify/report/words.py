"""Message keys and parameters → sentences in the reader's language.

A template holds `{name}` or `{name:how}`. A parameter in EDTF (`2000-07-19`) or an ISO 8601 duration (`P24Y`) is
written as the language writes it; `how` is `weekday` (that of a day), `full` (weekday and day), `s` (the plural ending
that English needs and Indonesian does not), or a section of messages: `{source:published-from}` is the message
`published-from.metadata` if the source is `metadata`. A key that no table knows is a template itself: the message of
a rule file.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from verify.languages import DEFAULT, LANGUAGES
from verify.model import Article, Params
from verify.values.show import dates, duration

PLACE = re.compile(r"\{(\w+)(?::([\w-]+))?\}")
POINT = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
EDTF = rf"{POINT}(?:/{POINT})?|\[{POINT}(?:/{POINT})?(?:,{POINT}(?:/{POINT})?)*\]"
DURATION = r"P(?:T?(?:[\d.]+|X)(?:ML|CE|DE|WE|[YQMWDHS]))+"


def language_of(articles: Sequence[Article]) -> str:
    """The language of most of the articles (Indonesian in a tie, or without any)."""
    english = sum(article.language == "en" for article in articles)
    return "en" if english * 2 > len(articles) else DEFAULT


class Words:
    """Sentences in one language."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else DEFAULT
        self.messages: Mapping[str, str] = LANGUAGES[self.language].MESSAGES
        self.forms: dict[str, str] = LANGUAGES[self.language].SHOWN

    def __call__(self, key: str, **params: object) -> str:
        """The message of a key; numbers and words go in as they are."""
        return self.fill(self.messages.get(key, key), {name: str(value) for name, value in params.items()})

    def sentence(self, key: str, params: Params) -> str:
        """The message of a finding, on one line."""
        return " ".join(self.fill(self.messages.get(key, key), self.translated(params)).split())

    def translated(self, params: Params) -> dict[str, str]:
        """Parameters by name; of `name.id` and `name.en` the one in this language is taken, as `name`."""
        out: dict[str, str] = {}
        for name, value in params:
            base, _, language = name.partition(".")
            if not language or language == self.language or base not in out:
                out[base] = value
        return out

    def known(self, section: str, name: str) -> str:
        """The message `section.name`, or the name itself where there is none."""
        return self.messages.get(f"{section}.{name}", name)

    def fill(self, template: str, params: Mapping[str, str]) -> str:
        """The template with its places filled; a place that has no parameter stays as it is."""

        def place(match: re.Match[str]) -> str:
            name, how = match.groups()
            return self.shown(params[name], how) if name in params else match.group()

        return PLACE.sub(place, template)

    def shown(self, value: str, how: str | None = None) -> str:
        """A parameter as the language writes it."""
        if how == "s":
            return "" if value == "1" else "s"
        day = a_date(value)
        if day is None:
            return self.known(how, value) if how else self.value(value)
        if how == "weekday":
            return self.weekday(day)
        return f"{self.weekday(day)}, {self.day(day)}" if how == "full" else self.day(day)

    def value(self, text: str) -> str:
        """A stretch of days or a length of time in words; any other text as it is."""
        if text[:1] == "P" and re.fullmatch(DURATION, text):
            return duration(text, self.forms)
        days = text.replace(" .. ", "/")  # as rule files write an interval
        partial = ("-" in days or "/" in days) and re.fullmatch(EDTF, days)
        return dates(days, self.forms) if partial and not a_false_day(days) else text

    def day(self, day: date) -> str:
        """`4 Desember 2017`."""
        return dates(day.isoformat(), self.forms)

    def weekday(self, day: date) -> str:
        """`Senin`."""
        return self.messages["calendar.weekdays"].split()[day.weekday()]


def a_false_day(text: str) -> bool:
    """Whether a text names a day that no calendar has (`2017-02-31`): such a text is shown as it is."""
    return any(len(point) == 10 and a_date(point) is None for point in re.split(r"[/,\[\]]", text))


def a_date(value: str) -> date | None:
    """The day that an ISO date means; None for any other text."""
    if len(value) != 10 or value[4] != "-" or value[7] != "-":
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
