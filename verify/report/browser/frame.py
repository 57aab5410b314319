"""What all parts of the page share: words, places, anchors, and text that means nothing to a browser but itself."""

from html import escape

from verify.model import Article, Finding, Location, Report
from verify.report.excerpt import visible
from verify.report.layout import Style
from verify.report.plain import Plain

SIGNS = {"error": "✖", "warning": "▲", "note": "●"}


class Frame:
    """One report as the parts of its page see it."""

    def __init__(self, report: Report, style: Style) -> None:
        self.report = report
        self.plain = Plain(report, style)
        self.words = self.plain.words
        self.number = {article.path: number for number, article in enumerate(report.articles)}
        told = report.stories or tuple((number,) for number in range(len(report.articles)))
        self.stories = [[report.articles[number] for number in story] for story in told]
        self.story_of = {article.path: number for number, story in enumerate(self.stories) for article in story}

    def label(self, key: str, **params: object) -> str:
        """A message, escaped."""
        return escape(self.words(key, **params))

    def escape(self, text: str) -> str:
        """A text of one line that neither browser nor reader can take for anything else."""
        return escape(visible(text))

    def quoted(self, text: str) -> str:
        """A sentence of ours: the user's words between backticks stand out."""
        parts = visible(text).split("`")
        if len(parts) % 2 == 0:
            return escape(visible(text))
        return "".join(f"<q>{escape(part)}</q>" if odd % 2 else escape(part) for odd, part in enumerate(parts))

    def severity(self, finding: Finding) -> str:
        """The sign and the word for how much a finding weighs."""
        word = escape(self.plain.severity(finding))
        return f'<span class="weight {finding.severity}"><span aria-hidden="true">{SIGNS[finding.severity]}</span> {word}</span>'

    def story_name(self, number: int) -> str:
        """The name that the user gave a story, else its first article and how many more there are."""
        story = self.stories[number]
        named = story[0].story or self.title(story[0])
        return named if len(story) == 1 or story[0].story else f"{named} (+{len(story) - 1})"

    def title(self, article: Article) -> str:
        return article.title or article.path

    def anchor(self, path: str) -> str:
        """The id of an article on the page."""
        return f"a{self.number.get(path, 'x')}"

    def spot(self, path: str, start: int) -> str:
        """The id of a place in an article."""
        return f"{self.anchor(path)}-{start}"

    def link(self, side: Location) -> str:
        """A link to a side in its article."""
        return f'<a href="#{self.spot(side.path, side.start)}">{escape(self.plain.at(side))}</a>'
