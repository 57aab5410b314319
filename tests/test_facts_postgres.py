"""The same queries on a PostgreSQL server, started here on loopback; where that cannot be done the test says why."""

import os
import shutil
import socket
import subprocess
import tempfile
import threading
from pathlib import Path

import pytest
from facts_cases import CACHE, ENTITIES, FACTS, desk, rulebook, run

from verify.facts.opening import opened
from verify.facts.postgres import bare, connected, publish
from verify.model import Problem


def binary(name):
    """The path of one of PostgreSQL's programs, or None."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return shutil.which(name) or (str(found[-1]) if found else None)


def account():
    """Who runs the server: it refuses to run as root."""
    if not hasattr(os, "getuid") or os.getuid() != 0:
        return None
    import pwd

    names = {entry.pw_name for entry in pwd.getpwall()}
    return next((name for name in ("postgres", "nobody") if name in names), None)


@pytest.fixture(scope="module")
def server():
    pytest.importorskip("psycopg", reason="the extra `postgres` is not installed")
    initdb, postgres = binary("initdb"), binary("postgres")
    if not initdb or not postgres:
        pytest.skip("there is no PostgreSQL here (no `initdb`, no `postgres`)")
    folder, user = tempfile.mkdtemp(prefix="verify-pg-"), account()
    if user:
        shutil.chown(folder, user)
    given = {"user": user} if user else {}
    made = subprocess.run(
        [initdb, "-D", f"{folder}/data", "-U", "verify", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"],
        capture_output=True, text=True, cwd=folder, check=False, **given,
    )  # fmt: skip
    if made.returncode:
        pytest.skip(f"initdb cannot make a base here: {made.stderr.strip()[-200:]}")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options = ["-c", "listen_addresses=127.0.0.1", "-c", f"unix_socket_directories={folder}", "-c", "fsync=off"]
    process = subprocess.Popen(
        [postgres, "-D", f"{folder}/data", "-p", str(port), *options],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, cwd=folder, **given,
    )  # fmt: skip
    address = f"postgresql://verify@127.0.0.1:{port}/postgres"
    try:
        if not answers(process, port):
            process.kill()
            pytest.skip(f"the server did not start: {process.communicate()[1][-200:]}")
        threading.Thread(target=process.stderr.read, daemon=True).start()
        yield address
    finally:
        process.terminate()
        process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def answers(process, port):
    """Whether the server takes connections, waited for a while."""
    import time

    import psycopg

    for _ in range(200):
        if process.poll() is not None:
            return False
        try:
            psycopg.connect(f"postgresql://verify@127.0.0.1:{port}/postgres", connect_timeout=2).close()
            return True
        except psycopg.OperationalError:
            time.sleep(0.05)
    return False


def paths(tmp_path):
    return [str(tmp_path / "entities.csv"), str(tmp_path / "facts.csv")]


def test_both_stores_answer_alike(server, tmp_path):
    desk(tmp_path)
    assert publish(server, paths(tmp_path), rulebook(tmp_path)) == ()
    shared = connected(server)
    (own,), _ = opened(paths(tmp_path), rulebook(tmp_path), CACHE)
    for ask in (
        lambda store: store.about("holder", ("walkot",)),
        lambda store: store.about("holder", ("walkot",), 737_500),
        lambda store: store.about("population", ("kota_baru",), 738_000),
        lambda store: store.of("budi", "holder"),
        lambda store: store.of("siti"),
        lambda store: list(store.all()),
        lambda store: list(store.all("WHERE seen < ?", ("2024-01-01",))),
        lambda store: sorted(store.entities(["walkot", "siti", "nobody"])),
        lambda store: sorted(store.names(["kota baru", "wali kota", "x"])),
        lambda store: store.problems(),
    ):
        assert ask(shared) == ask(own)
    assert shared.digest


def test_a_check_against_the_shared_base(server, tmp_path):
    arguments = desk(tmp_path)
    (tmp_path / "a.txt").write_text("Penduduk Kobar 1.700 jiwa.", "utf-8")
    assert run("publish", server, *arguments)[0] == 0
    told = ["check", tmp_path / "a.txt", "--default-date", "2024-03-05", "--output-format", "json"]
    code, out, _ = run(*told, *arguments[:2], "--facts", server)
    assert (code, out) == run(*told, *arguments)[:2]
    assert code == 1
    desk(tmp_path, FACTS.replace("1200", "1700"))
    assert run("publish", server, *arguments)[0] == 0
    assert run(*told, *arguments[:2], "--facts", server)[0] == 0  # nothing old is told again
    code, out, _ = run("facts", "walkot", "2020-03-15", *arguments[:2], "--facts", server)
    assert (code, out.count("Siti Rahma")) == (0, 1)


def test_a_broken_row_is_told_by_whoever_publishes_and_reads(server, tmp_path):
    arguments = desk(tmp_path, FACTS + "holder(walkot),bubi,,,,,\n", ENTITIES)
    code, _, errors = run("publish", server, *arguments)
    assert (code, "did you mean `budi`" in errors) == (2, True)
    code, _, errors = run("facts", "walkot", *arguments[:2], "--facts", server)
    assert (code, "did you mean `budi`" in errors) == (2, True)


def test_readers_see_the_old_base_or_the_new_one(server, tmp_path):
    desk(tmp_path)
    book = rulebook(tmp_path)
    publish(server, paths(tmp_path), book)
    reader, seen = connected(server), set()
    writers = [threading.Thread(target=publish, args=(server, paths(tmp_path), book)) for _ in range(3)]
    for writer in writers:
        writer.start()
    while any(writer.is_alive() for writer in writers):
        seen.add(len(reader.about("holder", ("walkot",))))
    assert seen == {2}


@pytest.mark.parametrize("address", ["postgresql://verify@127.0.0.1:1/postgres", "postgresql://:::/"])
def test_a_server_that_is_not_there_is_a_problem(tmp_path, address):
    arguments = desk(tmp_path)
    (tmp_path / "a.txt").write_text("Penduduk Kobar 1.700 jiwa.", "utf-8")
    code, out, _ = run("check", tmp_path / "a.txt", *arguments[:2], "--facts", address)
    assert code == 2
    assert "postgresql://" in out
    assert isinstance(connected(address), Problem)


def test_passwords_are_not_shown():
    assert bare("postgresql://desk:secret@host/base") == "postgresql://desk:…@host/base"
