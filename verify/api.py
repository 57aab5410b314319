"""verify from Python: `import verify; verify.check(["naskah/"], rules=["desk.rules"])`.

Paths or articles come in, the same objects as behind every command go out (`verify.model`). Nothing is printed, no
settings file and no cache is looked for; what is wrong with a file or a rule stands in `Report.problems`.
"""

import os
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeAlias

from verify import pipeline
from verify.model import Article, Problem, Report
from verify.read import read
from verify.read.sources import beside, find
from verify.rulebook.compiled import Rulebook
from verify.rulebook.load import load
from verify.rulebook.locate import rule_paths

#: a file, a folder, or an article that is read already
Source: TypeAlias = "str | os.PathLike[str] | Article"


def check(
    sources: Iterable[Source],
    *,
    rules: Iterable[str | os.PathLike[str]] = (),
    facts: Iterable[str | os.PathLike[str]] = (),
    against: Iterable[Source] = (),
    story: str = "",
    default_date: date | None = None,
    severities: Mapping[str, str] | None = None,
    today: date | None = None,
    baseline: str | os.PathLike[str] | None = None,
) -> Report:
    """Everything that cannot all be true in these articles, worst first.

    `rules` are rule files, folders or names of shipped ones, beside the core rules; `facts` are CSV files, folders of
    them, or addresses of PostgreSQL servers; `against` may be the other side and
    is never accused; `story` says that all belong together; `severities` maps a check to off, note, warning or error.
    Suppressions count in the articles and in the files beside them (`a.txt.verify`); `today` is the day that their ends are
    held against, else the publication. What stands in `baseline`, a file of `verify baseline create`, is left out;
    `Report.aside` counts what is not told. A file that cannot be used stands in `Report.problems` and hides nothing.
    """
    result, problems = run(sources, rules, against, story, default_date, severities, facts, today)
    report = result.report
    if baseline is not None:
        from verify.baseline import load, without

        accepted, unread = load(os.fspath(baseline))
        report, problems = without(report, accepted), (*problems, *unread)
    return report._replace(problems=problems)


def claims(
    sources: Iterable[Source],
    *,
    rules: Iterable[str | os.PathLike[str]] = (),
    default_date: date | None = None,
) -> list[dict[str, Any]]:
    """Everything that is understood, as the records that `verify claims --output-format jsonl` prints."""
    from verify.report.claims import records

    case = run(sources, rules, (), "", default_date, None)[0].case
    return list(records(case.drafts, case.anchors, case.groups))


def article(text: str, path: str = "article.txt", default_date: date | None = None) -> Article:
    """An article from text in memory; the ending of `path` tells its format. Raises ValueError if there is nothing to read."""
    found, problems = read(path, path, text.encode("utf-8", "surrogateescape"), ordinal(default_date))
    if found is None:
        raise ValueError(problems[0].message)
    return found


def run(
    sources: Iterable[Source], rules: Iterable[str | os.PathLike[str]], against: Iterable[Source], story: str,
    default_date: date | None, severities: Mapping[str, str] | None, facts: Iterable[str | os.PathLike[str]] = (),
    today: date | None = None,
) -> tuple[pipeline.Result, tuple[Problem, ...]]:  # fmt: skip
    """The run of the engine and all problems, each once."""
    rulebook, broken = rulebook_of(rules)
    given = list(sources)
    copy, unread = articles(given, default_date)
    in_memory = {one.path for one in given if isinstance(one, Article)}
    aside, lost = beside(one.path for one in copy if one.path not in in_memory)
    archive, unread_too = articles(against, default_date)
    own = {a.path for a in copy}
    archive = [a for a in archive if a.path not in own]
    if story:
        copy = [a._replace(story=story) for a in copy]
    if bases := [os.fspath(path) for path in facts]:
        from verify.facts import opening

        rulebook, unknown = opening.known(rulebook, bases, [*copy, *archive], None)
        broken = (*broken, *unknown)
    options = pipeline.Options(
        dict(severities or {}),
        frozenset(a.path for a in archive),
        tuple((path, file, data.decode("utf-8", "replace")) for path, file, data in aside),
        ordinal(today),
    )
    result = pipeline.check([*copy, *archive], rulebook, options)
    return result, tuple(dict.fromkeys((*broken, *unread, *unread_too, *lost)))


def rulebook_of(rules: Iterable[str | os.PathLike[str]]) -> tuple[Rulebook, tuple[Problem, ...]]:
    """The core rules and these, compiled."""
    return load(rule_paths([os.fspath(rule) for rule in rules]))


def articles(sources: Iterable[Source], default_date: date | None) -> tuple[list[Article], list[Problem]]:
    """The articles behind the sources, and what could not be read."""
    given = list(sources)
    found = [source for source in given if isinstance(source, Article)]
    files, missing = find([os.fspath(source) for source in given if not isinstance(source, Article)])
    problems = list(missing)
    for path, key in files:
        try:
            with open(path, "rb") as file:
                data = file.read()
        except OSError as error:
            problems.append(Problem(path, 0, 0, f"cannot be read: {error.strerror or error}"))
            continue
        one, trouble = read(path, key, data, ordinal(default_date))
        found += [one] if one else []
        problems += trouble
    return found, problems


def ordinal(day: date | None) -> int | None:
    """A day as the engine counts it."""
    return day.toordinal() if day is not None else None
