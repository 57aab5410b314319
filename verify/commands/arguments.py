"""Arguments that several commands take."""

import argparse

LEVELS = ("error", "warning", "note")


def day(text: str) -> int:
    """An ISO date as an ordinal."""
    from datetime import date

    try:
        return date.fromisoformat(text).toordinal()
    except ValueError:
        raise argparse.ArgumentTypeError(f"`{text}` is not a date like 2024-06-19") from None


def rule_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--rules", action="append", default=[], metavar="RULES", help="a rule file, a folder, or a shipped one by name")
    add("--facts", action="append", default=[], metavar="FACTS", help="a CSV file, a folder of them, or postgresql://…")
    add("--no-cache", action="store_true", help="read and write no cache")
    language_argument(parser)


def language_argument(parser: argparse.ArgumentParser) -> None:
    help = "of what is said (default: that of the settings; of reports, that of most articles)"
    parser.add_argument("--language", choices=("id", "en"), default="", help=help)


def article_arguments(parser: argparse.ArgumentParser) -> None:
    rule_arguments(parser)
    add = parser.add_argument
    add("--story", default="", metavar="NAME", help="all the articles tell this one story")
    add("--default-date", type=day, metavar="DATE", help="publication date of articles that tell none (2024-06-19)")
    add("--against", action="append", default=[], metavar="ARCHIVE", help="articles to hold the others against")
    add(
        "--today",
        type=day,
        metavar="DATE",
        help="the day that ends of suppressions are held against (default: publication)",
    )
    add("--stdin-filename", default="-", metavar="NAME", help="what standard input (`-`) is called")


def style_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--color", choices=("auto", "always", "never"), default="auto", help="default: auto")


def paths_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", default=["."], metavar="PATH", help="article, folder, or `-` (default: .)")
