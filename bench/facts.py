"""A base of a million facts: how long its store takes to build, to open and to answer, and what a check pays for it.

    python bench/facts.py [--facts 1000000] [--asked 20000]

Facts: who held which of the offices when, ten holders an office, one after the other, and as many people as facts / 10.
A look-up asks for one office, the predicate and a day, drawn at random; the time is that of the store alone, from the
question to the `Fact` objects (`Store.about`). `verify check` is a run over one short article in a process of its own, with these
facts and with ten; the names of all offices begin alike, as those of schools and courts do.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from time import perf_counter, process_time

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from verify.facts.opening import opened  # noqa: E402
from verify.rulebook.load import load  # noqa: E402

HOLDERS = 10
START = date(1990, 1, 1).toordinal()
TERM = 1000  # days
#: a base of so few facts is what a large one is held against
FEW = 10
#: warm runs of a check with each base
RUNS = 7
ARTICLE = "Kepala Kantor Nomor 0 Orang Bernama 0 tiba pada Rabu (19/6/1991)."


def tables(folder: Path, count: int) -> list[str]:
    """Writes the two tables."""
    offices = count // HOLDERS
    with (folder / "entities.csv").open("w", encoding="utf-8") as file:
        file.write("entity,kind,name\n")
        for n in range(offices):
            file.write(f"kantor_{n},office,Kepala Kantor Nomor {n}\norang_{n},person,Orang Bernama {n}\n")
    with (folder / "facts.csv").open("w", encoding="utf-8") as file:
        file.write("fact,value,valid_from,valid_to,source,seen\n")
        for n in range(offices):
            for turn in range(HOLDERS):
                first = START + turn * TERM
                days = f"{date.fromordinal(first)},{date.fromordinal(first + TERM)}"
                file.write(f"holder(kantor_{n}),orang_{(n * 7 + turn) % offices},{days},Lembaran {n},2024-01-01\n")
    return [str(folder / "entities.csv"), str(folder / "facts.csv")]


def checked(folder: Path, paths: list[str]) -> list[float]:
    """The CPU times of some warm runs of `verify check` over one article with these tables; seconds, the least first."""
    more = [word for path in paths for word in ("--facts", path)]
    code = "import sys, resource; from verify.cli import main; main(sys.argv[1:]); "
    code += "u = resource.getrusage(resource.RUSAGE_SELF); print(u.ru_utime + u.ru_stime, file=sys.stderr)"
    told = []
    for run in range(RUNS + 1):
        (folder / "a.txt").write_text(f"{run} {ARTICLE}\n", "utf-8")
        done = subprocess.run(
            [sys.executable, "-c", code, "check", str(folder / "a.txt"), "--default-date", "2024-06-20", *more],
            capture_output=True, text=True, check=True, env={**os.environ, "XDG_CACHE_HOME": str(folder / "cache")}, cwd=ROOT,
        )  # fmt: skip
        told.append(float(done.stderr.split()[-1]))
    return sorted(told[1:])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--facts", type=int, default=1_000_000)
    parser.add_argument("--asked", type=int, default=20_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = tables(folder, options.facts)
        rulebook, _ = load([], None)
        cache = str(folder / "cache" / "verify")
        os.makedirs(cache)
        start = process_time()
        (store,), problems = opened(paths, rulebook, cache)
        size = sum(p.stat().st_size for p in Path(cache).glob("facts-*")) / 1e6
        print(
            f"build        {options.facts:,} facts in {process_time() - start:.1f} s, {size:.0f} MB, {len(problems)} problems"
        )
        for path in paths:
            os.utime(path, (1_600_000_000, 1_600_000_000))
        opened(paths, rulebook, cache)  # keeps the digests of the files as they are now
        start = process_time()
        (store,), _ = opened(paths, rulebook, cache)
        print(f"open         {1000 * (process_time() - start):.1f} ms, the files unchanged for a while")
        chance = random.Random(1)
        offices = options.facts // HOLDERS
        times, found, spent = [], 0, process_time()
        for _ in range(options.asked):
            office, day = f"kantor_{chance.randrange(offices)}", START + chance.randrange(HOLDERS * TERM)
            start = perf_counter()
            answer = store.about("holder", (office,), day)
            times.append(perf_counter() - start)
            found += len(answer)
        spent = process_time() - spent
        times.sort()
        middle, most = times[len(times) // 2], times[len(times) * 99 // 100]
        print(f"look-up      median {1e6 * middle:.1f} µs, 99 % below {1e6 * most:.1f} µs, mean CPU {1e6 * spent / len(times):.1f} µs,"
              f" n = {options.asked:,} ({found:,} facts)")  # fmt: skip
        (folder / "few").mkdir()
        few, many = checked(folder, tables(folder / "few", FEW)), checked(folder, paths)
        middle, most = (1000 * times[RUNS // 2] for times in (few, many))
        print(f"verify check {middle:.0f} ms of CPU with {FEW} facts, {most:.0f} ms with {options.facts:,}: {most / middle:.2f} times;"
              f" medians of {RUNS} warm runs over a new article")  # fmt: skip


if __name__ == "__main__":
    main()
