"""Message keys and parameters → sentences in the reader's language.

A template holds `{name}` or `{name:how}`. A parameter that is an ISO date is written as the language writes
dates; `how` is `weekday` (its weekday), `full` (weekday and date), `s` (the plural ending that English needs and
Indonesian does not), or a section of messages: `{source:published-from}` is the message `published-from.metadata`
if the source is `metadata`. A key that no table knows is a template itself: the message of a rule file.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache

from verify.model import Article, Params

DEFAULT = "id"
PLACE = re.compile(r"\{(\w+)(?::([\w-]+))?\}")
ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")


@cache
def messages(language: str) -> Mapping[str, str]:
    """All message texts of a language, by key; those of Indonesian for a language that there is not."""
    if language == "en":
        from verify.languages import en

        return en.MESSAGES
    from verify.languages import id as indonesian

    return indonesian.MESSAGES


def language_of(articles: Sequence[Article]) -> str:
    """The language of most of the articles (Indonesian in a tie, or without any)."""
    english = sum(article.language == "en" for article in articles)
    return "en" if english * 2 > len(articles) else DEFAULT


class Words:
    """Sentences in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.messages = messages(language)

    def __call__(self, key: str, **params: object) -> str:
        """The message of a key; numbers and words go in as they are."""
        return self.fill(self.messages.get(key, key), {name: str(value) for name, value in params.items()})

    def sentence(self, key: str, params: Params) -> str:
        """The message of a finding, on one line."""
        return " ".join(self.fill(self.messages.get(key, key), dict(params)).split())

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
            return self.known(how, value) if how else value
        if how == "weekday":
            return self.weekday(day)
        return f"{self.weekday(day)}, {self.day(day)}" if how == "full" else self.day(day)

    def day(self, day: date) -> str:
        """`4 Desember 2017`."""
        return f"{day.day} {self.messages['calendar.months'].split()[day.month - 1]} {day.year}"

    def weekday(self, day: date) -> str:
        """`Senin`."""
        return self.messages["calendar.weekdays"].split()[day.weekday()]


def a_date(value: str) -> date | None:
    """The day that an ISO date means; None for any other text."""
    if not ISO_DATE.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
