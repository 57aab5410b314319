"""What a reader of one input format hands on: the source is kept whole, and the format's own markup is marked."""

from typing import NamedTuple

from verify.model import Problem, Span, Zone


class Page(NamedTuple):
    """Markup and metadata of a source text; all offsets point into it.

    `ignored` are the stretches that are format and not copy, in order; `zones` are those that the format itself names;
    `fields` are title, date, author, language, story, id, publisher as written; `places` says where each value starts.
    """

    ignored: tuple[Span, ...]
    zones: tuple[Zone, ...]
    fields: dict[str, str]
    places: dict[str, int]
    problems: tuple[Problem, ...]

    def behind(self, head: "Page") -> "Page":
        """This page with another one at its head."""
        if not any(head):
            return self
        return Page(
            head.ignored + self.ignored,
            head.zones + self.zones,
            self.fields | head.fields,
            self.places | head.places,
            head.problems + self.problems,
        )


PLAIN = Page((), (), {}, {}, ())  # nothing but copy


def masked(text: str, ignored: tuple[Span, ...]) -> str:
    """The text with every ignored stretch blanked out, line breaks kept: the same length, so no offset moves."""
    if not ignored:
        return text
    parts, end = [], 0
    for span in ignored:
        if span.start < end:
            continue
        lines = text[span.start : span.end].split("\n")
        parts += [text[end : span.start], "\n".join(" " * len(line) for line in lines)]
        end = span.end
    parts.append(text[end:])
    return "".join(parts)
