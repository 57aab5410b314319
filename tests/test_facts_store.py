"""The store: found by content, rebuilt by itself, safe when two processes build it and when one is killed in between."""

import os
import signal
import sqlite3
import subprocess
import sys
import time

import pytest
from facts_cases import ENTITIES, FACTS, desk, rulebook, run

from verify.facts import build
from verify.facts.opening import content, opened


def opened_in(tmp_path, cache):
    paths = [str(tmp_path / "facts.csv"), str(tmp_path / "entities.csv")]
    (store,), problems = opened(paths, rulebook(tmp_path), str(cache))
    assert problems == ()
    return store


def stores(cache):
    return sorted(p.name for p in cache.iterdir() if p.name.startswith("facts-"))


@pytest.fixture
def cache(tmp_path):
    folder = tmp_path / "cache"
    folder.mkdir()
    return folder


def test_a_look_up_by_signature_and_day(tmp_path, cache):
    desk(tmp_path)
    store = opened_in(tmp_path, cache)
    day = 737_500  # 2020-03-15
    (fact,) = store.about("holder", ("walkot",), day)
    assert (fact.value.likely, fact.rank, fact.seen) == (frozenset({"siti"}), "normal", "2024-01-02")
    assert len(store.about("holder", ("walkot",))) == 2
    assert store.about("holder", ("walkot",), 730_000) == []
    assert [f.arguments for f in store.of("budi", "holder")] == [("walkot",)]


def test_on_the_day_of_handover_both_are_right(tmp_path, cache):
    desk(tmp_path)
    found = opened_in(tmp_path, cache).about("holder", ("walkot",), 738_525)  # 2023-01-05
    assert len(found) == 2


def test_a_store_is_found_by_content_and_built_anew_after_a_change(tmp_path, cache):
    desk(tmp_path)
    first = opened_in(tmp_path, cache).digest
    (name,) = stores(cache)
    made = (cache / name).stat().st_ino
    assert opened_in(tmp_path, cache).digest == first
    assert (cache / name).stat().st_ino == made
    desk(tmp_path, FACTS.replace("1200", "1300"))
    assert opened_in(tmp_path, cache).digest != first
    assert len(stores(cache)) == 2


def test_a_change_of_the_same_size_within_one_tick_is_seen(tmp_path, cache):
    path = tmp_path / "facts.csv"
    path.write_text("a")
    told = path.stat()
    one = content(str(path), str(cache))
    path.write_text("b")
    os.utime(path, ns=(told.st_atime_ns, told.st_mtime_ns))
    assert content(str(path), str(cache)) != one


def test_a_damaged_store_is_built_anew(tmp_path, cache):
    desk(tmp_path)
    opened_in(tmp_path, cache)
    (name,) = stores(cache)
    whole = (cache / name).read_bytes()
    for broken in (whole[:-4096], whole[:100], b"", b"x" * 8192):
        (cache / name).write_bytes(broken)
        assert len(opened_in(tmp_path, cache).about("holder", ("walkot",))) == 2
        assert (cache / name).read_bytes() == whole


def test_without_a_folder_the_store_lives_in_memory(tmp_path):
    desk(tmp_path)
    (store,), _ = opened([str(tmp_path / "facts.csv"), str(tmp_path / "entities.csv")], rulebook(tmp_path), None)
    assert len(store.about("holder", ("walkot",))) == 2


def many(count):
    """A table so large that building its store takes a while."""
    rows = "".join(f"population(kota_baru),{n},2020-01-01,2020-12-31,Sumber {n},2024-01-01,\n" for n in range(count))
    return FACTS.splitlines()[0] + "\n" + rows


BUILD = """
import sys
from pathlib import Path
sys.path[:0] = {path!r}
from facts_cases import rulebook
from verify.facts.opening import opened
folder = Path({folder!r})
book = rulebook(folder)
print("go", flush=True)
sys.stdin.readline()
stores, problems = opened([str(folder / "facts.csv"), str(folder / "entities.csv")], book, {cache!r})
print(len(stores[0].about("population", ("kota_baru",))), len(problems), flush=True)
"""


def builder(tmp_path, cache):
    code = BUILD.format(path=[p for p in sys.path if p], folder=str(tmp_path), cache=str(cache))
    process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "go\n"
    return process


def start(process):
    process.stdin.write("\n")
    process.stdin.flush()


def test_two_processes_build_one_store_at_once(tmp_path, cache):
    desk(tmp_path, many(20_000))
    both = [builder(tmp_path, cache), builder(tmp_path, cache)]
    for process in both:
        start(process)
    assert [process.communicate()[0] for process in both] == ["20000 0\n"] * 2
    assert len(stores(cache)) == 1


def test_a_build_that_is_killed_leaves_nothing_that_anybody_opens(tmp_path, cache):
    desk(tmp_path, many(60_000))
    process = builder(tmp_path, cache)
    start(process)
    for _ in range(2000):
        if any(p.stat().st_size > 0 for p in cache.iterdir() if p.suffix == f".{process.pid}"):
            break
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
    process.wait()
    process.stdout.close()
    assert [name for name in stores(cache) if name.endswith(".sqlite")] == []
    assert len(stores(cache)) == 1, "the process was killed in the middle"
    desk(tmp_path)
    assert len(opened_in(tmp_path, cache).about("holder", ("walkot",))) == 2
    assert all(name.endswith(".sqlite") for name in stores(cache))  # what was left behind is gone


def test_a_build_that_fails_leaves_nothing(tmp_path, cache, monkeypatch):
    desk(tmp_path)
    monkeypatch.setattr(build.schema, "finish", lambda cursor: cursor.execute("no SQL"))
    with pytest.raises(sqlite3.OperationalError):
        build.write(str(cache / "facts-x.sqlite"), [str(tmp_path / "facts.csv")], rulebook(tmp_path))
    assert stores(cache) == []


def test_what_was_exported_is_read_as_the_same(tmp_path):
    arguments = desk(tmp_path)
    code, _, _ = run("facts", "--export", tmp_path / "out", *arguments)
    assert code == 0
    table = (tmp_path / "out" / "facts.csv").read_text("utf-8")
    for line in FACTS.splitlines()[1:]:
        assert line.split(",")[0] in table
    own = [line for line in table.splitlines() if line.startswith(("fact,", "population(", "opened(", "holder(walkot"))]
    desk(tmp_path, "\n".join(own), ENTITIES)
    again = run("facts", "--export", tmp_path / "again", *arguments)
    assert again[0] == 0
    assert (tmp_path / "again" / "facts.csv").read_text("utf-8") == table
