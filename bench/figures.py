"""Every figure of what is built, in one run.

    python bench/figures.py [--articles FOLDER --expected EXPECTED] [--news NEWS.jsonl] [--values CORPORA]
                             [--attribution CORPUS.jsonl] [--pairs FOLDER] [--stories STORIES.jsonl] [--quick]

Without arguments it measures on the project's own `seeds/`. Each part is a script of its own and can be run alone.
"""

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
RULES = ["--rules", str(ROOT / "rules" / "pyongyang-2024.rules"), "--rules", str(ROOT / "rules" / "core-world.rules")]


def part(title: str, script: str, *arguments: str, lines: int = 0) -> None:
    """Run one script and print what it says (its last or first lines, where it says much)."""
    print(f"\n== {title}", flush=True)
    done = subprocess.run(
        [sys.executable, str(HERE / script), *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )
    out = done.stdout.splitlines() or done.stderr.splitlines()[-3:]
    print("\n".join(out[:lines] if lines else out), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", default=str(ROOT / "seeds"))
    parser.add_argument("--expected", default="")
    parser.add_argument("--news", default="")
    parser.add_argument("--values", default="")
    parser.add_argument("--attribution", default="")
    parser.add_argument("--pairs", default="", help="folder of sentence pairs (*.jsonl)")
    parser.add_argument("--stories", default="")
    parser.add_argument("--quick", action="store_true", help="fewer corruptions and runs")
    options = parser.parse_args()
    expected = options.expected or str(Path(options.articles) / "expected.yaml")
    sample = ["--sample", "120"] if options.quick else []
    part("findings against the expected ones", "expected.py", options.articles, expected, *RULES)
    part(
        "corruptions and rewordings", "sabotage.py", options.articles, "--expected", expected, *RULES, *sample, lines=16
    )
    news = ["--news", options.news] if options.news else []
    part("start-up and throughput", "speed.py", options.articles, *news, *(["--runs", "7"] if options.quick else []))
    part("English: who said what", "reported.py")
    part("English of other styles: who said what", "reported.py", "bench/data/attribution-en-styles.txt")
    gold = ["--gold", options.attribution] if options.attribution else []
    fewer = ["--sample", "40"] if options.quick else []
    part(
        "swapped speakers, roles, affiliations",
        "swap.py",
        str(ROOT / "seeds"),
        options.articles,
        *RULES,
        *news,
        *gold,
        *fewer,
    )
    if options.news:
        part("alarms of attribution", "attribution_alarms.py", options.news)
    if options.news:
        part("times and numbers judged by hand", "judged.py", options.news)
        part("weekdays against dates", "weekdays.py", options.news)
        part("speed of values", "values_speed.py", options.news)
        part("alarms on real articles", "alarms.py", options.news)
        part("planted slips", "plant.py", options.news, *(["--ways", "40"] if options.quick else []))
    for name in ("times-en", "times-en-2", "times-en-3"):
        part("times of invented English news", "narrative.py", f"bench/data/{name}.txt")
    part("English quantities on invented sentences", "quantities.py")
    part("sums in free wordings", "wordings.py")
    part("sums in wordings written after the tables", "wordings.py", "bench/data/wordings-fresh.tsv")
    part("passages with one mistake each", "read_slips.py")
    part("forms of report", "forms.py")
    part("a base of facts", "facts.py", *(["--facts", "50000"] if options.quick else []))
    part("growth of grouping and judging", "growth.py", *(["--most", "10000"] if options.quick else []))
    if options.values:
        part("values", "values.py", options.values)
        part("times of narratives", "narrative.py", str(Path(options.values) / "wikiwars.jsonl"))
        part("alarms on English histories", "alarms.py", str(Path(options.values) / "wikiwars.jsonl"))
    quickly = ["--to", "20000", "--random", "3000"] if options.quick else []
    part("numbers read back as they are spelled", "spelling.py", *quickly)
    if options.attribution:
        part("who said what, against annotated news", "attribution.py", options.attribution)
        part("the right speaker, by judgements made by hand", "speakers.py", options.attribution)
        part("alarms on annotated news", "alarms.py", options.attribution)

    if options.pairs:
        files = list(map(str, sorted(Path(options.pairs).glob("*.jsonl"))))
        part("sentence pairs", "contradiction.py", *files)
        part("alarms on premises", "alarms.py", *files)
    if options.stories:
        part("articles of one story", "stories.py", options.stories)
        part("alarms on articles of one story", "alarms.py", options.stories)


if __name__ == "__main__":
    main()
