"""Reads back numbers as they are spelled: parse(render(n)) == n, in both languages.

    python bench/spelling.py [--to 1000000] [--random 100000]

Every whole number up to `--to`, then random ones up to 10^15 (the same in every run). Prints how many came back, and
the first that did not.
"""

import argparse
import random
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from verify.languages import LANGUAGES
from verify.values import read
from verify.values.forms import CountForm
from verify.values.spell import spell


def lost(numbers: Iterable[int], language: str) -> Iterator[int]:
    """The numbers that are not read as they were spelled."""
    for number in numbers:
        found = read(spell(number, language), language, "count")
        if found is None or not isinstance(found.form, CountForm) or found.form.amount.number != number:
            yield number


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--to", type=int, default=1_000_000)
    parser.add_argument("--random", type=int, default=100_000)
    options = parser.parse_args()
    drawn = random.Random(3)
    large = [drawn.randrange(10 ** drawn.randint(1, 15) + 1) for _ in range(options.random)]
    for language in sorted(LANGUAGES):
        for name, numbers in ((f"0 to {options.to}", range(options.to + 1)), ("random to 10^15", large)):
            missed = list(lost(numbers, language))
            print(f"{language}  {name:16} {len(numbers) - len(missed)} of {len(numbers)} come back  {missed[:5] or ''}")


if __name__ == "__main__":
    main()
