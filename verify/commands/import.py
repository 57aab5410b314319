"""`verify import`: facts and entities out of Wikidata's JSON, into tables."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from verify.commands import tables, tell
from verify.commands.arguments import language_argument
from verify.console import Console
from verify.model import Fact, Problem
from verify.read.places import ticked

KINDS = ("count", "date", "entity")


def arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("path", metavar="WIKIDATA", help="entity JSON: a dump (.json, .json.gz, .json.bz2), JSON lines, one entity")
    add("--output", default=".", metavar="FOLDER", help="where facts.csv and entities.csv go (default: .)")
    add(
        "--property",
        type=property_word,
        action="append",
        default=[],
        metavar="P1082=NAME[:KIND]",
        help="take this property too, as a predicate whose value is a count, date or entity",
    )
    add("--id", type=id_word, action="append", default=[], metavar="Q7747=ID", help="the desk's id of an entity")
    language_argument(parser)


def property_word(text: str) -> tuple[str, str, str]:
    """`P1082=population:count` in its three parts."""
    name, _, rest = text.partition("=")
    predicate, _, kind = rest.partition(":")
    if not (name[:1] == "P" and name[1:].isdecimal() and predicate.isidentifier() and kind in ("", *KINDS)):
        raise ArgumentTypeError(f"`{text}` is not like P1082=population:count ({ticked(KINDS)})")
    return name, predicate, kind


def id_word(text: str) -> tuple[str, str]:
    """`Q7747=putin` in its two parts."""
    name, _, id = text.partition("=")
    if not (name[:1] == "Q" and name[1:].isdecimal() and id.isidentifier()):
        raise ArgumentTypeError(f"`{text}` is not like Q7747=putin")
    return name, id


def run(args: Namespace, console: Console) -> int:
    """Read facts and entities out of Wikidata's JSON into tables."""
    from verify.facts import wikidata
    from verify.facts.export import entities_table, facts_table
    from verify.facts.statements import PROPERTIES, Property

    more = {name: Property(predicate, kind or "count") for name, predicate, kind in args.property}
    try:
        found = wikidata.read(args.path, {**PROPERTIES, **more}, dict(args.id))
    except (OSError, EOFError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return tell.tell((Problem(args.path, 0, 0, f"cannot be read: {reason.lower()}", "check the path"),), console)
    entities = {entity.id: entity for entity in found.entities}
    columns = {
        "entities.csv": entities_table(found.entities),
        "facts.csv": facts_table(sorted(found.facts, key=place), entities),
    }
    code = tables.written(args.output, columns, console)
    if found.unread:
        help = "a dump has one entity a line; the others were read"
        problem = Problem(args.path, 0, 0, f"{found.unread} lines are not JSON of entities", help)
        return max(code, tell.tell((problem,), console))
    return code


def place(fact: Fact) -> tuple[str, tuple[str, ...], int, str]:
    """The order of imported facts."""
    return fact.predicate, fact.arguments, fact.valid_from or 0, fact.value.text
