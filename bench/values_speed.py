"""How long values take, as ratios of one run on one core.

    python bench/values_speed.py NEWS.jsonl [--articles N] [--runs N] [--peer-articles N]

NEWS holds articles (`text`, Indonesian). Prints the CPU time of the bare lexer, of lexer and scanner, and of the same with twice
the vocabulary, each over that of `re.findall(r"\\w+")` on the same text; the least of several runs in turn. Beside it, where they are
installed, `dateparser.search.search_dates` and `datefinder` on the first few articles, over `re.findall` on those.
"""

import argparse
import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from verify import languages
from verify.values import scan
from verify.values.lexer import lex

WORDS = re.compile(r"\w+")
#: what the words of a second vocabulary end in
ENDING = "zq"


def doubled(tables: ModuleType) -> ModuleType:
    """A language with every word of its tables a second time, spelled otherwise."""
    twice = ModuleType(tables.__name__)
    for name, table in vars(tables).items():
        if name.isupper() and isinstance(table, dict) and name not in ("MESSAGES", "SHOWN", "SPELLED"):
            table = table | {f"{word}{ENDING}": entry for word, entry in table.items() if isinstance(word, str)}
        setattr(twice, name, table)
    return twice


def cpu(task: Callable[[], object]) -> float:
    """Seconds of CPU time."""
    start = time.process_time()
    task()
    return time.process_time() - start


def least(tasks: dict[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """The least CPU time of each task, all of them in turn `runs` times."""
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(runs):
        for name, task in tasks.items():
            times[name].append(cpu(task))
    return {name: min(found) for name, found in times.items()}


def peers() -> Iterator[tuple[str, Callable[[str], object]]]:
    """Other people's searches for dates, where they are installed."""
    for name, module, call in (
        ("dateparser.search_dates", "dateparser.search", lambda m, t: m.search_dates(t, languages=["id"])),
        ("datefinder", "datefinder", lambda m, t: list(m.find_dates(t))),
    ):
        try:
            found = import_module(module)
        except ImportError:
            print(f"{name:26} not installed")
            continue
        yield name, lambda text, call=call, found=found: call(found, text)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("news", type=Path)
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--peer-articles", type=int, default=10)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    lines = options.news.read_text(encoding="utf-8").splitlines()[: options.articles]
    texts = [json.loads(line)["text"] for line in lines]
    plain, twice = languages.LANGUAGES["id"], doubled(languages.LANGUAGES["id"])
    first = languages.lexicon("id")
    second = type(first)(languages.word_types(twice), twice.PREFIXES)

    def both(tables: ModuleType, words: languages.Lexicon) -> None:
        languages.LANGUAGES["id"] = tables
        for text in texts:
            scan(lex(text, words), "id")
        languages.LANGUAGES["id"] = plain

    times = least(
        {
            "re.findall": lambda: [WORDS.findall(text) for text in texts],
            "lexer": lambda: [lex(text, first) for text in texts],
            "lexer and scanner": lambda: both(plain, first),
            "with twice the vocabulary": lambda: both(twice, second),
        },
        options.runs,
    )
    unit = times.pop("re.findall")
    size = sum(map(len, texts))
    print(
        f"{len(texts)} articles, {size} characters, {options.runs} runs; re.findall {unit * 1e9 / size:.1f} ns a character"
    )
    for name, seconds in times.items():
        print(f"{name:26} {seconds / unit:8.2f} times")
    few = texts[: options.peer_articles]
    base = least({"": lambda: [WORDS.findall(text) for text in few]}, options.runs)[""]
    for name, search in peers():
        print(f"{name:26} {cpu(lambda search=search: [search(text) for text in few]) / base:8.0f} times (n {len(few)})")


if __name__ == "__main__":
    main()
