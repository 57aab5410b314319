"""`verify stories`: which articles were taken for one story, and the names and days that say so."""

from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from json import JSONEncoder

from verify.commands import gather, tell
from verify.commands.arguments import article_arguments, paths_argument
from verify.console import Console
from verify.model import Draft
from verify.report.excerpt import visible
from verify.report.translate import translated
from verify.rulebook.compiled import Rulebook
from verify.stories import Link, grouped, links

#: so many shared names are shown of a story or a link
SHOWN = 8


def arguments(parser: ArgumentParser) -> None:
    paths_argument(parser)
    article_arguments(parser)
    parser.add_argument("--output-format", choices=("text", "jsonl"), default="text", help="default: text")


def run(args: Namespace, console: Console) -> int:
    """Show the stories of the articles at these paths."""
    from verify.pipeline import read_out

    job = gather.job_of(args, console)
    drafts = read_out(sorted(job.articles, key=lambda a: (a.path, a.key)), job.rulebook, lambda: None)
    found = links(drafts)
    told = grouped(drafts, found)
    if args.output_format == "jsonl":
        console.write_data(jsonl(drafts, told, found, job.rulebook))
    else:
        console.write(map(visible, text(drafts, told, found, job.rulebook, job.language)))
    return tell.tell(job.problems, console, job.language)


def text(
    drafts: Sequence[Draft], told: Sequence[Sequence[int]], found: Sequence[Link], rulebook: Rulebook, language: str
) -> Iterator[str]:
    """Each story with what its articles share, then how each article came into it."""

    def say(message: str) -> str:
        return translated(message, language)

    best = strongest(told, found)
    several = [story for story in told if len(story) > 1]
    for number, story in enumerate(several, 1):
        yield f"{say(f'story {number}: {len(story)} articles')}, {say(span(drafts, story))}"
        shared = shared_names(drafts, story, rulebook)
        if shared:
            names = ", ".join(f"{name} ({count})" for name, count in shared[:SHOWN])
            yield f"  {say('all share or most')}: {names}"
        for article in story:
            why = say(because(drafts, best.get(article), article, rulebook))
            yield f"  {drafts[article].article.path}  {why}".rstrip()
    alone = len(told) - len(several)
    if alone:
        yield say("1 article stands alone" if alone == 1 else f"{alone} articles stand alone")


def jsonl(
    drafts: Sequence[Draft], told: Sequence[Sequence[int]], found: Sequence[Link], rulebook: Rulebook
) -> Iterator[str]:
    """One object a story: its articles, the names they share, and its links."""
    encode = JSONEncoder(ensure_ascii=False).encode
    story_of = {number: n for n, story in enumerate(told) for number in story}
    own: dict[int, list[Link]] = {}
    for link in found:
        if link.left != link.right and story_of[link.left] == story_of[link.right]:
            own.setdefault(story_of[link.left], []).append(link)
    for n, story in enumerate(told):
        yield encode(
            {
                "articles": [drafts[a].article.path for a in story],
                "story": next((s for a in story if (s := drafts[a].article.story)), ""),
                "shared": dict(shared_names(drafts, story, rulebook)),
                "links": [
                    {
                        "between": sorted((drafts[k.left].article.path, drafts[k.right].article.path)),
                        "names": sorted(spoken(name, drafts[k.left], rulebook) for name in k.names),
                    }
                    for k in own.get(n, ())
                ],
            }
        )


def strongest(told: Sequence[Sequence[int]], found: Sequence[Link]) -> dict[int, Link]:
    """For each article the first of the links within its story: those that the user made, then the one that shares most."""
    story_of = {number: n for n, story in enumerate(told) for number in story}
    best: dict[int, Link] = {}
    for link in found:
        if link.left != link.right and story_of[link.left] == story_of[link.right]:
            best.setdefault(link.left, link)
            best.setdefault(link.right, link)
    return best


def because(drafts: Sequence[Draft], link: Link | None, article: int, rulebook: Rulebook) -> str:
    """Why an article belongs to its story."""
    if drafts[article].article.story:
        return f"as you said: story `{drafts[article].article.story}`"
    if link is None:
        return ""
    other = link.right if link.left == article else link.left
    names = sorted(spoken(name, drafts[article], rulebook) for name in link.names)
    with_whom, shown, more = drafts[other].article.path, ", ".join(names[:SHOWN]), len(names) - SHOWN
    return f"with {with_whom}: {shown} and {more} more" if more > 0 else f"with {with_whom}: {shown}"


def span(drafts: Sequence[Draft], story: Sequence[int]) -> str:
    """The days on which the articles of a story were published, as far as they tell."""
    days = sorted({day for a in story if (day := drafts[a].article.anchor.day) is not None})
    if not days:
        return "none tells its day"
    ends = dict.fromkeys(date.fromordinal(day).isoformat() for day in (days[0], days[-1]))
    return " .. ".join(ends)


def shared_names(drafts: Sequence[Draft], story: Sequence[int], rulebook: Rulebook) -> list[tuple[str, int]]:
    """Names in at least two articles of a story, most shared first, with the number of articles."""
    from verify.stories import names

    counts: Counter[str] = Counter()
    first: dict[str, Draft] = {}
    for article in story:
        for name in names(drafts[article]):
            counts[name] += 1
            first.setdefault(name, drafts[article])
    shared = [(spoken(name, first[name], rulebook), count) for name, count in counts.items() if count > 1]
    return sorted(shared, key=lambda pair: (-pair[1], pair[0]))


def spoken(key: str, draft: Draft, rulebook: Rulebook) -> str:
    """A key as a reader would write it: the full name of an entity, or the name as the article has it."""
    entity = rulebook.entities.get(key)
    if entity is not None and entity.names:
        return entity.names[0]
    written = next((who for who in draft.who.values() if who.lower() == key), key)
    return written.removeprefix("=")
