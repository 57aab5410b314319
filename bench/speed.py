"""Start-up and throughput, as ratios that hold on any machine.

    python bench/speed.py FOLDER [--news NEWS.jsonl] [--runs 20]

FOLDER holds a few articles (`seeds/`). NEWS is a JSON Lines file with `id`, `date` and `text` in every line. The package is
byte-compiled first. Prints

- start-up: `verify check FOLDER` in a fresh process, warm, over a bare interpreter that imports argparse, json, re,
  dataclasses, datetime and decimal; the two in turn, the medians' ratio;
- after an edit: the same right after a rule file of the folder's was edited;
- throughput: the whole process over all news articles for the first time, over `re.findall(r"\\w+")` on the same text; and again;
- ten times the rules: the same with nine more copies of every rule, other words in each.
"""

import argparse
import compileall
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = [sys.executable, "-I", "-c", "import argparse, json, re, dataclasses, datetime, decimal"]
ROOT = Path(__file__).resolve().parent.parent


def wall(command: list[str]) -> float:
    """Seconds that a command takes, output thrown away."""
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def verify(*arguments: str) -> list[str]:
    """The command line of a check in a fresh process."""
    return [sys.executable, "-m", "verify", "check", *arguments]


def in_turn(one: list[str], other: list[str], runs: int, before=lambda: None) -> tuple[float, float]:
    """Median seconds of two commands, run in turn."""
    pairs = []
    for _ in range(runs):
        before()
        pairs.append((wall(one), wall(other)))
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def startup(folder: Path, runs: int) -> None:
    wall(verify(str(folder)))
    ours, bare = in_turn(verify(str(folder)), BARE, runs)
    print(
        f"start-up          {ours / bare:5.2f} times  (verify {ours * 1000:.0f} ms, bare {bare * 1000:.0f} ms, n {runs})"
    )


def after_edit(folder: Path, runs: int) -> None:
    """One more block at the end of the desk file that a copy of the folder uses, another one before every run."""
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / "copy"
        shutil.copytree(folder, copy)
        (copy / "verify.toml").write_text('rules = ["desk.rules"]\n', "utf-8")
        text = (ROOT / "rules" / "pyongyang-2024.rules").read_text("utf-8")
        count = 0

        def edit() -> None:
            nonlocal count
            count += 1
            extra = f'\nclaim edited_{count}(place: place) : count\n  says "edited{count} kali … {{value}}"\n'
            (copy / "desk.rules").write_text(text + extra, "utf-8")

        command = verify(str(copy))
        edit()
        wall(command)
        ours, bare = in_turn(command, BARE, runs, edit)
    print(
        f"after a rule edit {ours / bare:5.2f} times  (verify {ours * 1000:.0f} ms, bare {bare * 1000:.0f} ms, n {runs})"
    )


def articles(news: Path, place: Path) -> list[str]:
    """Every article as a file of its own, with its date; returns the texts."""
    texts = []
    for number, line in enumerate(news.read_text("utf-8").splitlines()):
        item = json.loads(line)
        texts.append(f"---\ndate: {item['date']}\n---\n{item['text']}\n")
        (place / f"{number:05}.txt").write_text(texts[-1], "utf-8")
    return texts


def words(texts: list[str], runs: int = 7) -> float:
    """Median seconds of `re.findall` over all texts."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        for text in texts:
            re.findall(r"\w+", text)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def tenfold(target: Path) -> None:
    """Nine more copies of every shipped claim block, under other names and with other words."""
    target.mkdir()
    blocks = re.compile(r"^(?:also )?claim .*?(?=^\S)", re.M | re.S)
    for source in sorted((ROOT / "rules").glob("*.rules")):
        claims = [b for b in blocks.findall(source.read_text("utf-8") + "\n#") if b.startswith("claim")]
        for copy in range(9):
            (target / f"{source.stem}-{copy}.rules").write_text("\n".join(respelt(b, copy) for b in claims), "utf-8")


def respelt(block: str, copy: int) -> str:
    """A claim block about something else: its name and every literal word get a letter more; examples are left out."""
    lines, skipping = [], False
    for line in block.splitlines():
        head = line.split(None, 1)[0] if line.split() else ""
        skipping = head == "example" or (skipping and head in ("gives", "but", "published"))
        if not skipping:
            lines.append(line)
    text = "\n".join(lines)
    text = re.sub(r"^claim (\w+)", rf"claim \1_{copy}", text)
    return re.sub(
        r'(says[^"\n]*")([^"\n]*)(")',
        lambda m: m[1] + re.sub(r"(?<![\w{:])([a-z]{4,})(?![\w}:])", lambda w: w[1] + "qxzjvkwyp"[copy], m[2]) + m[3],
        text,
    )


def forget(cache: Path) -> None:
    """Drop kept runs; compiled rules stay."""
    for kept in cache.rglob("run-*.json"):
        kept.unlink()


def first_run(command: list[str], cache: Path, runs: int = 3) -> float:
    """Median seconds of a run that was never made, with compiled rules at hand."""
    os.environ["XDG_CACHE_HOME"] = str(cache)
    wall(command)
    times = []
    for _ in range(runs):
        forget(cache)
        times.append(wall(command))
    return statistics.median(times)


def throughput(news: Path) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder, cache, more = Path(place) / "news", Path(place) / "cache", Path(place) / "more"
        folder.mkdir()
        texts = articles(news, folder)
        base = words(texts)
        tenfold(more)
        command = verify(str(folder), "--output-format", "json")
        ours = first_run(command, cache)
        again = statistics.median(wall(command) for _ in range(3))
        ten = first_run([*command, "--rules", str(more)], cache)
        shutil.rmtree(more)
    size = sum(map(len, texts)) / 1e6
    print(
        f"throughput        {ours / base:5.2f} times findall  ({ours:.2f} s against {base:.3f} s, {size:.2f} M characters, n {len(texts)})"
    )
    print(
        f"the same again    {again / base:5.2f} times findall  ({again:.2f} s: nothing changed, the run is told again)"
    )
    print(f"ten times rules   {ten / ours:5.2f} times  ({ten:.2f} s against {ours:.2f} s)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--news", type=Path)
    parser.add_argument("--runs", type=int, default=20)
    options = parser.parse_args()
    compileall.compile_dir(ROOT / "verify", quiet=1)
    startup(options.folder, options.runs)
    after_edit(options.folder, options.runs)
    if options.news:
        throughput(options.news)


if __name__ == "__main__":
    main()
