"""A small desk for the tests of facts: rules, tables, and ways to run it."""

import io
import tempfile
from pathlib import Path

from verify.cli import main
from verify.console import Console
from verify.rulebook.load import load

#: the tables of the parser are made once for all tests
CACHE = tempfile.mkdtemp(prefix="verify-tests-")

RULES = """
language id

entity budi : person
  name "Budi Santoso"

claim population(place: place) : count
  says "penduduk {place: place} {value}"

claim opened(place: place) : date
  says "{place: place} berdiri pada [tahun] {value}"
"""
ENTITIES = """entity,kind,name,aliases,within
kota_baru,city,Kota Baru,Kobar,
siti,person,Siti Rahma,,
walkot,office,Wali Kota Baru,,kota_baru
"""
FACTS = """fact,value,valid_from,valid_to,source,seen,rank
population(kota_baru),1200,2020,2025-12,Kantor Statistik,2024-01-02,
opened(kota_baru),1950-03-01 .. 1950-03-31,,,Arsip,2023-05-01,
holder(walkot),siti,2020-02-01,2023-01-05,KPU,2024-01-02,
holder(walkot),budi,2023-01-05,,KPU,2024-01-02,
"""


def desk(folder: Path, facts: str = FACTS, entities: str = ENTITIES, rules: str = RULES) -> list[str]:
    """Writes the files of a desk; the arguments that name them."""
    for name, text in (("desk.rules", rules), ("facts.csv", facts), ("entities.csv", entities)):
        (folder / name).write_text(text, "utf-8", newline="")
    return ["--rules", str(folder / "desk.rules"), *facts_of(folder)]


def facts_of(folder: Path) -> list[str]:
    return ["--facts", str(folder / "facts.csv"), "--facts", str(folder / "entities.csv")]


def rulebook(folder: Path):
    found, problems = load([str(folder / "desk.rules")], CACHE)
    assert not problems
    return found


def run(*arguments, cache: Path | None = None):
    """Exit code, output, errors."""
    environ = {"XDG_CACHE_HOME": str(cache or CACHE)}
    console = Console(io.StringIO(), io.StringIO(), io.StringIO(), environ)
    code = main([str(a) for a in arguments], console)
    return code, console.stdout.getvalue(), console.stderr.getvalue()
