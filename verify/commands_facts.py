"""`verify facts`, `verify import`, `verify publish`: what the newsroom knows, where it comes from, and where it goes."""

import os
from argparse import Namespace
from collections.abc import Iterator, Sequence

from verify import commands
from verify.console import CLEAN, FOUND, Console
from verify.facts import opening
from verify.facts.export import entities_table, facts_table
from verify.facts.queries import Bases, conflicts, matching, stale, unused
from verify.listing import fact_line
from verify.model import Entity, Fact, Problem
from verify.report.excerpt import visible


def facts(args: Namespace, console: Console) -> int:
    """Answer a question to the fact base, or write it out."""
    bases, problems = bases_of(args, console)
    if args.conflicts:
        pairs = list(conflicts(bases, args.filters))
        for one, other in pairs:
            console.write([visible(fact_line(one)), visible(f"  against {fact_line(other)}")])
        return max(commands.tell(problems, console), FOUND if pairs else CLEAN)
    if args.export:
        return max(commands.tell(problems, console), export(bases, args.export, console))
    found = asked(args, bases, console)
    if args.output_format == "csv":
        console.write_data(facts_table(found, bases.rulebook.entities))
    else:
        console.write(visible(fact_line(fact)) for fact in found)
    return commands.tell(problems, console)


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

    rulebook, problems = commands.desk_rules(args.rules, args, console)
    paths = (*config.load(".")[0].facts, *args.facts)
    stores, broken = opening.opened(paths, rulebook, commands.cache_of(args, console))
    return Bases(rulebook, tuple(stores)), (*problems, *broken)


def used(args: Namespace, console: Console) -> set[tuple[str, int]]:
    """The places of the facts that the articles at these paths were compared with."""
    wanted = Namespace(**{**vars(args), "paths": args.unused, "against": [], "story": "", "default_date": None})
    wanted.language, wanted.stdin_filename = "", "-"
    job = commands.gather(wanted, console)
    result = commands.judge(job)
    compared = (witness.fact for group in result.case.groups for witness in group.witnesses)
    shown = (fact for finding in result.report.findings for fact in finding.facts)
    return {(fact.path, fact.line) for fact in (*compared, *shown) if fact is not None}


def export(bases: Bases, folder: str, console: Console) -> int:
    """Write all facts and entities into two tables of a folder."""
    rulebook = bases.rulebook
    known: list[Entity] = [*rulebook.entities.values()]
    for store in bases.stores:
        known += store.entities(row[0] for row in store.ask("SELECT id FROM entities"))
    tables = {
        "entities.csv": entities_table(known, rulebook.offices.values()),
        "facts.csv": facts_table(bases.facts(lambda fact: True), rulebook.entities),
    }
    return written(folder, tables, console)


def written(folder: str, tables: dict[str, Iterator[str]], console: Console) -> int:
    """Write tables into a folder, each in one step; what cannot be written is told."""
    for name, lines in tables.items():
        path = os.path.join(folder, name)
        try:
            os.makedirs(folder, exist_ok=True)
            count = -1
            with open(f"{path}.{os.getpid()}", "w", encoding="utf-8", newline="") as file:
                for line in lines:
                    file.write(f"{line}\n")
                    count += 1
            os.replace(f"{path}.{os.getpid()}", path)
        except OSError as error:
            return commands.tell((Problem(path, 0, 0, f"cannot be written: {error.strerror or error}"),), console)
        console.write([f"{path}: {count} rows"])
    return CLEAN


# --- import and publish -----------------------------------------------------------------------------


def bring(args: Namespace, console: Console) -> int:
    """Read facts and entities out of Wikidata's JSON into tables."""
    from verify.facts import wikidata
    from verify.facts.statements import PROPERTIES, Property

    more = {name: Property(predicate, kind or "count") for name, predicate, kind in args.property}
    try:
        found = wikidata.read(args.path, {**PROPERTIES, **more}, dict(args.id))
    except (OSError, EOFError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return commands.tell((Problem(args.path, 0, 0, f"cannot be read: {reason.lower()}", "check the path"),), console)
    entities = {entity.id: entity for entity in found.entities}
    tables = {
        "entities.csv": entities_table(found.entities),
        "facts.csv": facts_table(sorted(found.facts, key=place), entities),
    }
    code = written(args.output, tables, console)
    if found.unread:
        help = "a dump has one entity a line; the others were read"
        problem = Problem(args.path, 0, 0, f"{found.unread} lines are not JSON of entities", help)
        return max(code, commands.tell((problem,), console))
    return code


def place(fact: Fact) -> tuple[str, tuple[str, ...], int, str]:
    """The order of imported facts."""
    return fact.predicate, fact.arguments, fact.valid_from or 0, fact.value.text


def publish(args: Namespace, console: Console) -> int:
    """Put the facts of CSV files on a PostgreSQL server."""
    from verify import config
    from verify.facts import postgres

    rulebook, problems = commands.desk_rules(args.rules, args, console)
    paths: Sequence[str] = opening.files([p for p in (*config.load(".")[0].facts, *args.facts) if not opening.is_server(p)])
    if not paths:
        missing = Problem(args.address, 0, 0, "there is nothing to publish", "name the files: `--facts FACTS`")
        return commands.tell((*problems, missing), console)
    broken = postgres.publish(args.address, paths, rulebook)
    return commands.tell((*problems, *broken), console)
