"""Finds out whether a weekday that the calendar refutes is noticed on real news, and whether any consistent one is flagged.

    python bench/weekdays.py NEWS.jsonl [NEWS.jsonl …] [--seed N]

NEWS holds articles (`id`, `date`, `text`). Full forms (`Senin (13/10/2025)`, `Senin, 13 Oktober 2025`) and short ones
(`Senin (13/10)`) are collected by plain patterns here, never by the program's own reading; a short one counts as of the
year in which it lies nearest to the article's date. A form is consistent where the calendar agrees. Three figures for each kind:
wrong weekdays planted in consistent forms and found; forms that are wrong as printed and found; consistent forms flagged.
"""

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
NAMES = rf"\b({'|'.join(WEEKDAYS)})"
FULL = re.compile(
    rf"{NAMES},? ?\(?(\d{{1,2}})/(\d{{1,2}})/(\d{{4}})\b|{NAMES},? ?\(?(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})\b"
)
SHORT = re.compile(rf"{NAMES} ?\((\d{{1,2}})/(\d{{1,2}})\)")


class Form(NamedTuple):
    """A weekday beside a date in an article's text."""

    article: int
    start: int  # of the weekday's name
    weekday: int  # as printed, Monday is 0
    right: int  # as the calendar has it
    kind: str


def calendar(day: str, month: str, year: int) -> date | None:
    try:
        return date(year, int(month) if month.isdigit() else MONTHS.index(month) + 1, int(day))
    except ValueError:
        return None


def forms(number: int, article: dict[str, Any]) -> list[Form]:
    """All weekday-and-date forms of an article that name a day of the calendar."""
    out = []
    published = date.fromisoformat(article["date"])
    for match in FULL.finditer(article["text"]):
        name, day, month, year = match.group(1, 2, 3, 4) if match[1] else match.group(5, 6, 7, 8)
        when = calendar(day, month, int(year))
        if when:
            out.append(Form(number, match.start(), WEEKDAYS.index(name), when.weekday(), "full"))
    for match in SHORT.finditer(article["text"]):
        near = [calendar(match[2], match[3], published.year + step) for step in (-1, 0, 1)]
        found = [when for when in near if when]
        if found:
            when = min(found, key=lambda d: abs((d - published).days))
            out.append(Form(number, match.start(), WEEKDAYS.index(match[1]), when.weekday(), "short"))
    return out


def flagged(articles: list[dict[str, Any]], texts: list[str]) -> list[list[tuple[int, int]]]:
    """Where the program reports a wrong weekday, for each text."""
    out: list[list[tuple[int, int]]] = [[] for _ in texts]
    with tempfile.TemporaryDirectory() as folder:
        heads = []
        for number, (article, text) in enumerate(zip(articles, texts, strict=True)):
            heads.append(f"---\ndate: {article['date']}\n---\n")
            Path(folder, f"{number}.txt").write_text(heads[-1] + text, encoding="utf-8", newline="")
        command = [sys.executable, "-m", "verify", "check", folder, "--no-cache", "--output-format", "json"]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, encoding="utf-8")
    for finding in json.loads(done.stdout)["findings"]:
        if finding["check"] == "weekday-mismatch":
            for place in finding["locations"]:
                number = int(Path(place["path"]).stem)
                out[number].append((place["start"] - len(heads[number]), place["end"] - len(heads[number])))
    return out


def planted(text: str, own: list[Form], chance: random.Random) -> tuple[str, list[int]]:
    """The text with another weekday in each of these forms, and where each then begins."""
    places = []
    shift = 0
    for form in sorted(own, key=lambda f: f.start):
        other = WEEKDAYS[chance.choice([d for d in range(7) if d != form.right])]
        start = form.start + shift
        old = WEEKDAYS[form.weekday]
        text = text[:start] + other + text[start + len(old) :]
        places.append(start)
        shift += len(other) - len(old)
    return text, places


def covered(places: list[tuple[int, int]], start: int) -> bool:
    return any(first <= start < last for first, last in places)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("news", type=Path, nargs="+")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    lines = [line for path in options.news for line in path.read_text(encoding="utf-8").splitlines()]
    articles = list({article["id"]: article for article in map(json.loads, lines)}.values())
    every = [form for number, article in enumerate(articles) for form in forms(number, article)]
    as_printed = flagged(articles, [article["text"] for article in articles])
    chance = random.Random(options.seed)
    print(f"{len(articles)} articles, seed {options.seed}")
    for kind in ("full", "short"):
        own = [form for form in every if form.kind == kind]
        right = [form for form in own if form.weekday == form.right]
        wrong = [form for form in own if form.weekday != form.right]
        by_article = [[form for form in right if form.article == number] for number in range(len(articles))]
        changed = [planted(a["text"], forms, chance) for a, forms in zip(articles, by_article, strict=True)]
        found = flagged(articles, [text for text, _ in changed])
        hits = sum(covered(found[n], start) for n, (_, places) in enumerate(changed) for start in places)
        said = sum(covered(as_printed[form.article], form.start) for form in wrong)
        false = sum(covered(as_printed[form.article], form.start) for form in right)
        print(
            f"{kind:6} planted {hits}/{len(right)} found · wrong as printed {said}/{len(wrong)} found · {false}/{len(right)} consistent ones flagged"
        )


if __name__ == "__main__":
    main()
