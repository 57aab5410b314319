"""How grouping and judging grow: generated articles and claims, 1,000 to 100,000, and the exponent between the ends.

    python bench/growth.py [--most 100000]

Articles: five to a story, 24 names each, of which eight belong to the story, twelve are drawn from those of all articles
(the n-th as often as 1/n) and four are nobody else's; 200 articles a day. Groups: `grouped right` is the share of
articles whose story is exactly theirs. Claims: all in one group (a day on which one claim in a hundred is off), and in
groups of ten. CPU seconds.
"""

import argparse
import math
import random
import sys
from itertools import accumulate
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from verify.judge import disputes
from verify.model import Anchor, Article, Claim, Draft, Group, Mention, NameForm, Span, Value, Witness
from verify.stories import stories
from verify.values.interval import closed

A_STORY, A_DAY = 5, 200


def draft(number: int, names: list[str], day: int) -> Draft:
    """An article that names these."""
    path = f"{number:07}.txt"
    article = Article(path, path, "", (), "id", anchor=Anchor(day))
    mentions = tuple(Mention("name", n, n + 1, n, n + 1, NameForm(name, (), "person")) for n, name in enumerate(names))
    return Draft(article, (), (), (), (), mentions, (), {n: f"={name}" for n, name in enumerate(names)}, ())


def articles(count: int, chance: random.Random) -> list[Draft]:
    """Drafts of all stories, shuffled."""
    common = [f"umum {n}" for n in range(5000)]
    weights = list(accumulate(1 / (n + 1) for n in range(5000)))
    out = []
    for number in range(count):
        story = number // A_STORY
        names = [f"tokoh {story} {n}" for n in range(8)]
        names += dict.fromkeys(chance.choices(common, cum_weights=weights, k=12))
        names += [f"lain {number} {n}" for n in range(4)]
        out.append(draft(number, names, number // A_DAY))
    return out


def claims(count: int, chance: random.Random) -> tuple[Witness, ...]:
    """Claims of one day, one in a hundred of another one."""
    out = []
    for number in range(count):
        day = 1000 if chance.random() > 0.01 else chance.randrange(900, 2000)
        days = closed(day, day)
        path = f"{number // 3:07}.txt"
        claim = Claim(f"c{number}", path, "p", (), "date", (), number, number + 1, Span(number, number + 1), 0)
        out.append(Witness(Value("date", days, days, "day", str(day)), claim, None, path))
    return tuple(out)


def exponent(times: list[tuple[int, float]]) -> float:
    """Of the growth between the first and the last size."""
    (small, first), (large, last) = times[0], times[-1]
    return math.log(last / first) / math.log(large / small)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--most", type=int, default=100_000)
    most = parser.parse_args().most
    sizes = [n for n in (1_000, 10_000, 100_000) if n <= most]
    times: dict[str, list[tuple[int, float]]] = {
        "articles grouped": [],
        "claims in one group": [],
        "claims in tens": [],
    }
    right = 0.0
    for size in sizes:
        drafts = articles(size, random.Random(size))
        start = process_time()
        told = stories(drafts)
        times["articles grouped"].append((size, process_time() - start))
        print(f"# {size:,} articles: {times['articles grouped'][-1][1]:.2f} s", file=sys.stderr, flush=True)
        right = sum(len(s) for s in told if len(s) == A_STORY and len({n // A_STORY for n in s}) == 1) / size
        witnesses = claims(size, random.Random(size))
        for name, groups in (
            ("claims in one group", [witnesses]),
            ("claims in tens", [witnesses[n : n + 10] for n in range(0, size, 10)]),
        ):
            start = process_time()
            for group in groups:
                disputes(Group("p", (), group))
            times[name].append((size, process_time() - start))
    for name, rows in times.items():
        shown = "  ".join(f"{size:,}: {seconds:.2f} s" for size, seconds in rows)
        print(f"{name:<22}{shown}  exponent {exponent(rows):.2f}" if len(rows) > 1 else f"{name:<22}{shown}")
    print(f"grouped right: {right:.1%} of {sizes[-1]:,} articles")


if __name__ == "__main__":
    main()
