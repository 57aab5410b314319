"""Loading rules: the cache never changes what comes out, and nothing that lies in it can do harm."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import pytest

from verify import cache as store
from verify.rulebook.load import load
from verify.rulebook.locate import shipped

PEOPLE = 'entity budi : person\n  name "Budi Santoso"\n  alias "Budi"\n  born 1970-01-31\n'
CLAIMS = (
    "claim visit(who: person) : date\n"
    '  says "berkunjung sejak {value}", "datang sejak {value}"\n'
    '  says "berkunjung … selama {n: duration}"\n    means event - n\n'
    '  example "Budi berkunjung sejak 2000."\n    gives 2000, who budi\n'
    "claim killed(event) : count\n"
    '  says "menewaskan {value}"\n  as of "hingga {time}"\n'
    "fact visit(budi) = 2000 .. 2001\n  valid 2002 ..\n"
    "check many\n  when killed > 3\n"
)
WRONG = 'entity tono : person\n  nmae "Tono"\n'


@pytest.fixture
def rules(tmp_path: Path) -> list[str]:
    """Three rule files; one of them with a mistake."""
    folder = tmp_path / "rules"
    folder.mkdir()
    for name, text in (("people", PEOPLE), ("claims", CLAIMS), ("wrong", WRONG)):
        (folder / f"{name}.rules").write_text(text, encoding="utf-8")
    return sorted(str(path) for path in folder.iterdir())


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache with the tables of the grammars, to begin with."""
    folder = tmp_path_factory.mktemp("tables")
    load([os.path.join(shipped("rules"), "none.rules")], str(folder))
    (folder / "x.rules").write_text(PEOPLE + CLAIMS)
    load([str(folder / "x.rules")], str(folder))
    return folder


@pytest.fixture
def cache(tmp_path: Path, tables: Path) -> Path:
    """A cache folder of the test's own that has the tables of the grammars."""
    folder = tmp_path / "cache"
    folder.mkdir()
    for path in tables.glob("lalr-*"):
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


def kept(cache: Path, prefix: str) -> list[Path]:
    return sorted(path for path in cache.iterdir() if path.name.startswith(prefix))


class TestTheSameComesOut:
    def test_with_and_without_a_cache(self, rules: list[str], cache: Path) -> None:
        fresh, first, second = load(rules, None), load(rules, str(cache)), load(rules, str(cache))
        assert fresh == first == second
        assert [p.line for p in second[1]] == [2]
        assert repr(fresh) == repr(second)

    def test_from_the_blocks_alone(self, rules: list[str], cache: Path) -> None:
        first = load(rules, str(cache))
        for path in kept(cache, "rulebook-"):
            path.unlink()
        assert load(rules, str(cache)) == first

    def test_whatever_the_order_of_the_files(self, rules: list[str], cache: Path) -> None:
        shuffled = rules[:]
        random.Random(1).shuffle(shuffled)
        assert shuffled != rules
        assert load(shuffled, None) == load(rules, None) == load([*shuffled, *rules], str(cache))

    def test_a_folder_is_all_its_rule_files(self, rules: list[str], cache: Path) -> None:
        assert load([os.path.dirname(rules[0])], str(cache)) == load(rules, str(cache))

    def test_a_block_may_move_within_its_file(self, rules: list[str], cache: Path) -> None:
        load(rules, str(cache))
        path = Path(next(p for p in rules if "wrong" in p))
        path.write_text("# one\n\n" + WRONG)
        book, problems = load(rules, str(cache))
        assert [p.line for p in problems] == [4]
        assert book == load(rules, None)[0]

    def test_members_are_tuples_and_dicts_to_everyone(self, rules: list[str], cache: Path) -> None:
        load(rules, str(cache))
        book, _ = load(rules, str(cache))
        assert len(book.phrasings) == 4
        assert book.phrasings[-1] == list(book.phrasings)[-1] == book.phrasings[1:][-1]
        assert dict(book.aliases.items()) == {word: book.aliases[word] for word in book.aliases}
        assert list(book.aliases.values()) == [book.aliases.get(word) for word in book.aliases]
        assert book.aliases.get("nobody", 3) == 3
        with pytest.raises(KeyError):
            book.aliases["nobody"]


class TestAnEdit:
    def test_reads_again_what_changed_and_nothing_else(
        self, rules: list[str], cache: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        load(rules, str(cache))
        import verify.rulebook.build as build

        seen = []
        real = build.build
        monkeypatch.setattr(
            build, "build", lambda chunk, parsers: (seen.append(chunk.lines[0].text), real(chunk, parsers))[1]
        )
        path = Path(next(p for p in rules if "claims" in p))
        path.write_text(CLAIMS.replace("menewaskan", "membunuh"))
        book, _ = load(rules, str(cache))
        assert seen == ["claim killed(event) : count"]
        assert "membunuh {value}" in [p.text for p in book.phrasings]

    def test_shows_at_once(self, rules: list[str], cache: Path) -> None:
        load(rules, str(cache))
        Path(next(p for p in rules if "people" in p)).write_text(PEOPLE.replace("Budi Santoso", "Budi Hartono"))
        assert load(rules, str(cache))[0].entities["budi"].names[0] == "Budi Hartono"

    def test_old_rulebooks_are_cleared_away(self, rules: list[str], cache: Path) -> None:
        path = Path(rules[0])
        text = path.read_text()
        for number in range(12):
            path.write_text(f"{text}# {number}\n")
            load(rules, str(cache))
        assert len(kept(cache, "rulebook-")) == 8


class TestABadCache:
    """A file that is damaged, foreign or cannot be written is as good as none."""

    DAMAGE: ClassVar[dict[str, Callable[[bytes], bytes]]] = {
        "cut short": lambda data: data[: len(data) // 2],
        "emptied": lambda data: b"",
        "a bit turned": lambda data: data[:-20] + bytes([data[-20] ^ 1]) + data[-19:],
        "not text": lambda data: bytes(range(256)) * 10,
        "something else": lambda data: b'{"hello": "world"}',
        "no utf-8 under the right sum": lambda data: signed(b"\xff\xfe"),
        "other data under the right sum": lambda data: signed(b"[1, 2, 3]"),
        "an object under the right sum": lambda data: signed(b'{"a": {"b": []}}'),
        "lines under the right sum": lambda data: signed(b"a b c\n1\n2\n3"),
    }

    @pytest.mark.parametrize("damage", DAMAGE)
    def test_damaged_files_are_made_again(self, rules: list[str], cache: Path, damage: str) -> None:
        sound = load(rules, str(cache))
        before = {path.name: path.read_bytes() for path in cache.iterdir()}
        assert {name.split("-")[0] for name in before} == {"rulebook", "blocks", "lalr"}
        for path in cache.iterdir():
            path.write_bytes(self.DAMAGE[damage](path.read_bytes()))
        assert load(rules, str(cache)) == sound
        assert load(rules, str(cache)) == sound
        assert {path.name: path.read_bytes() for path in kept(cache, "rulebook-")} == {
            name: data for name, data in before.items() if name.startswith("rulebook-")
        }

    def test_a_folder_that_cannot_be_made(self, rules: list[str], tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        assert load(rules, str(tmp_path / "file" / "cache")) == load(rules, None)

    def test_a_folder_in_the_place_of_a_file(self, rules: list[str], cache: Path) -> None:
        sound = load(rules, str(cache))
        (path,) = kept(cache, "rulebook-")
        path.unlink()
        path.mkdir()
        assert load(rules, str(cache)) == sound
        assert not [p for p in cache.iterdir() if p.name.startswith(".")], "no temporary file stays behind"

    def test_nothing_is_pickled(self, rules: list[str], cache: Path) -> None:
        load(rules, str(cache))
        for path in cache.iterdir():
            _, _, text = path.read_text(encoding="utf-8").partition("\n")
            lines = text.split("\n")
            for line in lines[1:] if path.name.startswith("blocks-") else lines:
                json.loads(line)


def signed(data: bytes) -> bytes:
    """Data under a sum that fits it."""
    return store.check_sum(data) + b"\n" + data


class TestWhatARunImports:
    """A run that has nothing to read imports no parser; one that reads an edited block imports ours, but not Lark."""

    CODE = (
        "import sys; from verify.rulebook.load import load; load(sys.argv[2:], sys.argv[1]);"
        "heavy = {'lark', 'verify.rulebook.parse', 'verify.rulebook.resolve', 'difflib', 'hashlib', 'tempfile'};"
        "print(*sorted(heavy & set(sys.modules)))"
    )

    def imports(self, rules: list[str], cache: Path) -> list[str]:
        env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        run = [sys.executable, "-c", self.CODE, str(cache), *rules]
        return subprocess.run(run, env=env, capture_output=True, text=True, check=True).stdout.split()

    def test_warm_and_after_edits(self, rules: list[str], cache: Path) -> None:
        ours = ["verify.rulebook.parse", "verify.rulebook.resolve"]
        rules = [path for path in rules if "wrong" not in path]
        load(rules, str(cache))
        assert self.imports(rules, cache) == []
        path = Path(next(p for p in rules if "people" in p))
        path.write_text(PEOPLE.replace("Santoso", "Hartono"))
        assert self.imports(rules, cache) == ours
        path.write_text(PEOPLE.replace("alias", "allias"))
        assert "lark" not in self.imports(rules, cache)
        path.write_text(PEOPLE.replace("born", "born on"))
        assert "lark" in self.imports(rules, cache)
        assert self.imports(rules, cache) == []


def test_shipped_folders_are_found() -> None:
    assert os.path.isfile(os.path.join(shipped("grammar"), "rules.lark"))
    assert os.path.isdir(shipped("rules"))


def test_the_shipped_rules_are_sound(cache: Path) -> None:
    book, problems = load([shipped("rules")], str(cache))
    assert not problems
    assert book.phrasings
