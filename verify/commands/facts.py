"""`verify facts`: what the newsroom knows, asked or written out."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from verify.commands import gather, tables, tell
from verify.commands.arguments import day, rule_arguments
from verify.console import CLEAN, FOUND, Console
from verify.facts import opening
from verify.facts.export import entities_table, facts_table
from verify.facts.queries import Bases, conflicts, matching, stale, unused
from verify.listing import fact_line
from verify.model import Entity, Fact, Problem
from verify.report.excerpt import visible


def arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("filters", nargs="*", metavar="FILTER", help="a predicate, an entity (id or name), or a day (2024-06-19)")
    add("--stale", type=int, metavar="DAYS", help="facts that nobody has seen for so many days before --on")
    add("--on", type=day, metavar="DATE", help="the day that --stale counts from")
    add("--conflicts", action="store_true", help="facts that cannot both be true (offices too if asked: `holder`)")
    add("--unused", action="append", default=[], metavar="PATH", help="facts that no article at these paths used")
    add("--export", default="", metavar="FOLDER", help="write facts.csv and entities.csv there")
    add("--output-format", choices=("text", "csv"), default="text", help="default: text")
    rule_arguments(parser)


def run(args: Namespace, console: Console) -> int:
    """Answer a question to the fact base, or write it out."""
    if args.stale is not None and args.on is None:
        return tell.trouble(console, "facts: --stale needs the day it counts from, such as --on 2024-06-20")
    bases, problems = bases_of(args, console)
    if args.conflicts:
        pairs = list(conflicts(bases, args.filters))
        for one, other in pairs:
            console.write([visible(fact_line(one)), visible(f"  against {fact_line(other)}")])
        return max(tell.tell(problems, console), FOUND if pairs else CLEAN)
    if args.export:
        return max(tell.tell(problems, console), export(bases, args.export, console))
    found = asked(args, bases, console)
    if args.output_format == "csv":
        console.write_data(facts_table(found, bases.rulebook.entities))
    else:
        console.write(visible(fact_line(fact)) for fact in found)
    return tell.tell(problems, console)


def asked(args: Namespace, bases: Bases, console: Console) -> Iterator[Fact]:
    """The facts that a question means."""
    if args.stale is not None:
        return stale(bases, args.stale, args.on)
    if args.unused:
        return unused(bases, used(args, console))
    return matching(bases, args.filters)


def bases_of(args: Namespace, console: Console) -> tuple[Bases, tuple[Problem, ...]]:
    """Rules and fact bases of the working folder's desk and of the arguments."""
    from verify import config

    rulebook, problems = gather.desk_rules(args.rules, args, console)
    paths = (*config.load(".")[0].facts, *args.facts)
    stores, broken = opening.opened(paths, rulebook, gather.cache_of(args, console))
    return Bases(rulebook, tuple(stores)), (*problems, *broken)


def used(args: Namespace, console: Console) -> set[tuple[str, int]]:
    """The places of the facts that the articles at these paths were compared with."""
    wanted = Namespace(
        **{**vars(args), "paths": args.unused, "against": [], "story": "", "default_date": None, "today": None}
    )
    wanted.language, wanted.stdin_filename = "", "-"
    job = gather.job_of(wanted, console)
    result = gather.judge(job, console)
    compared = (witness.fact for group in result.case.groups for witness in group.witnesses)
    shown = (fact for finding in result.report.findings for fact in finding.facts)
    return {(fact.path, fact.line) for fact in (*compared, *shown) if fact is not None}


def export(bases: Bases, folder: str, console: Console) -> int:
    """Write all facts and entities into two tables of a folder."""
    rulebook = bases.rulebook
    known: list[Entity] = [*rulebook.entities.values()]
    for store in bases.stores:
        known += store.entities(row[0] for row in store.ask("SELECT id FROM entities"))
    columns = {
        "entities.csv": entities_table(known, rulebook.offices.values()),
        "facts.csv": facts_table(bases.facts(lambda fact: True), rulebook.entities),
    }
    return tables.written(folder, columns, console)
