"""A run is told again exactly as long as nothing that went into it changed."""

import io

from verify.cli import main
from verify.console import Console


def run(tmp_path, *arguments):
    console = Console(io.StringIO(), io.StringIO(), io.StringIO(), {"XDG_CACHE_HOME": str(tmp_path / "cache")})
    return main(["check", *arguments], console), console.stdout.getvalue()


def kept(tmp_path):
    return {p.name: p.stat().st_mtime_ns for p in (tmp_path / "cache").rglob("run-*.json")}


def test_the_second_run_writes_the_same_and_computes_nothing(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("Ia tiba di Jakarta pada Rabu (18/6/2024).\n", "utf-8")
    first = run(tmp_path, str(tmp_path / "a.txt"))
    monkeypatch.setattr("verify.commands.check.fresh", None)  # whoever computes now crashes
    assert run(tmp_path, str(tmp_path / "a.txt")) == first
    assert first[0] == 1


def test_whatever_changes_makes_a_new_run(tmp_path):
    article, rules = tmp_path / "a.txt", tmp_path / "r.rules"
    article.write_text("Ia tiba di Jakarta pada Rabu (19/6/2024).\n", "utf-8")
    rules.write_text('entity jakarta_raya : city\n  name "Jakarta Raya"\n', "utf-8")
    arguments = [str(article), "--rules", str(rules)]
    run(tmp_path, *arguments)
    assert len(kept(tmp_path)) == 1
    article.write_text("Ia tiba di Jakarta pada Kamis (19/6/2024).\n", "utf-8")
    assert run(tmp_path, *arguments)[0] == 1
    rules.write_text('entity jakarta_raya : city\n  name "Jakarta Besar"\n', "utf-8")
    run(tmp_path, *arguments)
    run(tmp_path, *arguments, "--output-format", "json")
    assert len(kept(tmp_path)) == 4


def test_without_a_cache_nothing_is_kept(tmp_path):
    (tmp_path / "a.txt").write_text("Ia tiba di Jakarta.\n", "utf-8")
    run(tmp_path, str(tmp_path / "a.txt"), "--no-cache")
    assert not (tmp_path / "cache").exists()


def test_a_damaged_memory_is_no_memory(tmp_path):
    (tmp_path / "a.txt").write_text("Ia tiba di Jakarta pada Rabu (18/6/2024).\n", "utf-8")
    first = run(tmp_path, str(tmp_path / "a.txt"))
    for path in (tmp_path / "cache").rglob("run-*.json"):
        path.write_bytes(path.read_bytes()[:-3])
    assert run(tmp_path, str(tmp_path / "a.txt")) == first
