"""Reads back numbers that were written out in words: parse(render(n)) = n.

    python bench/roundtrip.py [id en …] [--up-to N] [--random N] [--seed N]

Every n from 0 to `--up-to` (a million) and `--random` (10^5) ones up to 10^15 are spelled and must be read as one count of that
number over all of the words.
"""

import argparse
import random
import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from verify.languages import lexicon
from verify.values import scan
from verify.values.forms import CountForm
from verify.values.lexer import lex
from verify.values.spell import spell


def wrong(numbers: Iterable[int], language: str) -> list[tuple[int, str]]:
    """The numbers that are not read back, with their words."""
    words = lexicon(language)
    out = []
    for number in numbers:
        text = spell(number, language)
        found = scan(lex(text, words), language)
        form = found[0].form if len(found) == 1 and found[0][1:3] == (0, len(text)) else None
        if not isinstance(form, CountForm) or form.amount.number != number:
            out.append((number, text))
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("languages", nargs="*", default=["id", "en"])
    parser.add_argument("--up-to", type=int, default=10**6)
    parser.add_argument("--random", type=int, default=10**5)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    drawn = [chance.randrange(10**15 + 1) for _ in range(options.random)]
    for language in options.languages:
        for name, numbers in (
            (f"0 to {options.up_to}", range(options.up_to + 1)),
            (f"random to 10^15, seed {options.seed}", drawn),
        ):
            missed = wrong(numbers, language)
            print(f"{language}: {name}: {len(numbers) - len(missed)}/{len(numbers)} read back", flush=True)
            for number, text in missed[:5]:
                print(f"    {number}: {text}")


if __name__ == "__main__":
    main()
