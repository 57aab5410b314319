"""`verify facts`: what the newsroom knows, asked or written out."""

import os
import re
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date

from verify.commands import gather, tables, tell
from verify.commands.arguments import day, rule_arguments
from verify.console import CLEAN, FOUND, Console
from verify.facts import opening
from verify.facts.export import entities_table, facts_table
from verify.facts.queries import Bases, conflicts, day_of, matching, stale, unknown, unused
from verify.facts.watched import Watched
from verify.listing import fact_line
from verify.model import Entity, Fact, Problem
from verify.report.excerpt import visible
from verify.report.translate import translated

#: what is meant as an ISO day, whether the calendar has it or not
LIKE_A_DAY = re.compile(r"\d{4}-\d{1,2}-\d{1,2}").fullmatch


def arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("filters", nargs="*", metavar="FILTER", help="a predicate, an entity (id or name), or a day (2024-06-19)")
    add("--stale", type=int, metavar="DAYS", help="facts that nobody has seen for so many days before --on")
    add("--on", type=day, metavar="DATE", help="facts that hold on this day; with --stale, the day that it counts from")
    add("--conflicts", action="store_true", help="facts that cannot both be true (offices too if asked: `holder`)")
    add("--unused", action="append", default=[], metavar="PATH", help="the desk's facts that no article there used")
    add("--export", default="", metavar="FOLDER", help="write facts.csv and entities.csv there")
    add("--output-format", choices=("text", "csv"), default="text", help="default: text")
    rule_arguments(parser)


def run(args: Namespace, console: Console) -> int:
    """Answer a question to the fact base, or write it out."""
    wrong = misused(args)
    if wrong:
        return tell.trouble(console, f"facts: {wrong}")
    bases, problems = bases_of(args, console)
    language = console.language()
    if args.conflicts:
        pairs = list(conflicts(bases, args.filters))
        against = translated("against", language)
        for one, other in pairs:
            console.write([visible(fact_line(one, language)), visible(f"  {against} {fact_line(other, language)}")])
        return max(tell.tell(problems, console), FOUND if pairs else CLEAN)
    if args.export:
        return max(tell.tell(problems, console), export(bases, args.export, console))
    if args.unused:
        found, unread = unused_by(args, bases, console)
        problems = tuple(dict.fromkeys((*problems, *unread)))
    else:
        found = asked(args, bases)
        for word in () if args.stale is not None else unknown(bases, args.filters):
            tell.trouble(console, f"facts: nothing is known of `{visible(word)}`")
    if args.output_format == "csv":
        console.write_data(facts_table(found, bases.rulebook.entities))
    else:
        console.write(visible(fact_line(fact, language)) for fact in found)
    return tell.tell(problems, console)


def misused(args: Namespace) -> str:
    """What is wrong with the question itself, or nothing."""
    if args.stale is not None and args.on is None:
        return "--stale needs the day it counts from, such as --on 2024-06-20"
    if args.stale is not None and args.stale < 0:
        return "--stale is a number of days, 0 or more"
    no_day = next((word for word in args.filters if LIKE_A_DAY(word) and day_of(word) is None), "")
    return f"`{visible(no_day)}` is no day of the calendar" if no_day else ""


def asked(args: Namespace, bases: Bases) -> Iterator[Fact]:
    """The facts that a question means."""
    if args.stale is not None:
        return stale(bases, args.stale, args.on)
    days = () if args.on is None else (date.fromordinal(args.on).isoformat(),)
    return matching(bases, (*args.filters, *days))


def bases_of(args: Namespace, console: Console) -> tuple[Bases, tuple[Problem, ...]]:
    """Rules and fact bases of the working folder's desk and of the arguments."""
    from verify import config

    rulebook, problems = gather.desk_rules(args.rules, args, console)
    paths = (*config.load(".")[0].facts, *args.facts)
    stores, broken = opening.opened(paths, rulebook, gather.cache_of(args, console))
    return Bases(rulebook, tuple(stores)), (*problems, *broken)


def unused_by(args: Namespace, bases: Bases, console: Console) -> tuple[Iterator[Fact], tuple[Problem, ...]]:
    """The desk's own facts that the articles at these paths neither met nor asked for; what was wrong with the articles."""
    wanted = Namespace(
        **{**vars(args), "paths": args.unused, "against": [], "story": "", "default_date": None, "today": None}
    )
    wanted.stdin_filename = "-"
    job = gather.job_of(wanted, console)
    watched = Watched(job.rulebook)
    case = gather.judge(job._replace(rulebook=watched.watching()), console).case
    watched.named(case.drafts)
    core = shipped_core()
    return (f for f in unused(bases, watched.asked) if not f.path.startswith(core)), job.problems


def shipped_core() -> str:
    """The beginning of the paths of the shipped core rules, which every desk has."""
    return os.path.join(gather.shipped_rules(), "core")


def export(bases: Bases, folder: str, console: Console) -> int:
    """Write all facts and entities that the desk keeps itself into two tables of a folder."""
    rulebook, core = bases.rulebook, shipped_core()
    known: list[Entity] = [e for e in rulebook.entities.values() if not e.where[0].startswith(core)]
    offices = [office for office in rulebook.offices.values() if not office.path.startswith(core)]
    for store in bases.stores:
        known += store.entities(row[0] for row in store.ask("SELECT id FROM entities"))
    columns = {
        "entities.csv": entities_table(known, offices),
        "facts.csv": facts_table(bases.facts(lambda fact: not fact.path.startswith(core)), rulebook.entities),
    }
    return tables.written(folder, columns, console)
