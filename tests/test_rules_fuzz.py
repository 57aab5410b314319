"""Whatever stands in a rule file: it is read without a crash, and every problem lies inside the file."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verify.model import Problem
from verify.rulebook import syntax
from verify.rulebook.blocks import chunks, logical_lines, physical_lines
from verify.rulebook.codec import dumps, loads
from verify.rulebook.compiled import Rulebook
from verify.rulebook.lalr import Parsers
from verify.rulebook.parse import BlockStore, parse
from verify.rulebook.resolve import resolve
from verify.rulebook.triggers import index

PARSERS = Parsers()

SOUND = """language id
entity putin : person
  name "Vladimir Putin"
  alias "Putin", "Mr Putin"
entity rusia : country
  name “Rusia”
office presiden
  name "Presiden"
  held by putin 2012-05-07 ..
  source "Kantor" seen 2024-06-20
claim visit(who: person, place: country) : date
  says "kunjungan[nya] (pertama|perdana) … {n: duration} [lalu]"
    means event - n
  says en "first visit since {value}"
  severity error
  example "Kunjungan pertama." published 2024-06-19
    gives 2000, who putin
    but not 1998
fact visit(putin, rusia) = 2000-07-19 .. 2000-07-20
  valid 2000-07-21 .. 2024-06-20
list orang = "orang", "korban jiwa"
claim killed(event) : count of orang per source
  says "menewaskan {value}"
  as of "(hingga|per) {time}"
check whole
  when killed > 3 and not killed = 2
"""
WORDS = re.findall(r"\w+|[^\w\s]|\n +|\n", SOUND)

slow = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read(*datas: bytes) -> tuple[Rulebook, list[Problem]]:
    """All of it, as far as it can be read."""
    store = BlockStore(PARSERS)
    parsed = [parse(f"{number}.rules", data, store) for number, data in enumerate(datas)]
    rulebook, problems = resolve(file for file, _ in parsed)
    return rulebook, sorted([*problems, *(p for _, own in parsed for p in own)])


def check(data: bytes) -> None:
    """Read bytes, and hold every problem to its file."""
    rulebook, problems = read(data)
    lines = physical_lines(data.decode("utf-8", "surrogateescape").replace("\ufeff", ""))
    for problem in problems:
        assert problem.message
        assert 0 <= problem.line <= len(lines)
        if problem.line:
            assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1, problem
            excerpt, caret = problem.excerpt.split("\n")
            assert caret.endswith("^")
            assert len(caret) <= len(excerpt) + 1
    assert loads(dumps(rulebook._replace(triggers=index(rulebook.phrasings)), tuple(problems)))[1] == tuple(problems)


def test_the_sound_text_is_sound() -> None:
    assert read(SOUND.encode())[1] == []


@slow
@given(st.text())
def test_any_text(text: str) -> None:
    check(text.encode("utf-8", "surrogatepass"))


@slow
@given(st.binary())
def test_any_bytes(data: bytes) -> None:
    check(data)


@slow
@given(
    st.lists(
        st.sampled_from([*WORDS, '"', "“", "’", "(", "..", ">", "also", "…", "\\", "|", "1.2", "2024-02-30", "é"]),
        max_size=60,
    )
)
def test_words_of_rules_in_any_order(words: list[str]) -> None:
    check(" ".join(words).encode())


@slow
@given(st.data())
def test_sound_rules_with_a_slip(data: st.DataObject) -> None:
    """A few characters taken out, put in or changed somewhere."""
    text = SOUND
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        width = data.draw(st.integers(0, 3))
        text = (
            text[:at]
            + data.draw(st.sampled_from(["", " ", "\n", '"', "(", "]", "{", "x", "=", "#", ".", "9", "’"]))
            + text[at + width :]
        )
    check(text.encode())


@slow
@given(st.text(alphabet="ab [](){}|….\\-'\"n:2é", max_size=40))
def test_any_pattern(pattern: str) -> None:
    check(f"claim a(b: person) : date\n  says\n    > kata {pattern}\n      means event\n".encode())


@slow
@given(st.text(alphabet='ab <>=()+-,."20 andortvisit', max_size=40))
def test_any_expression(text: str) -> None:
    check(f'claim a : date\n  says "kata"\n    means {text}\ncheck c\n  when {text}\n'.encode())


@pytest.mark.parametrize("deep", ["(", "[", "{", "a + ", "not ", "(a|", "f("])
def test_deep_nesting(deep: str) -> None:
    much = deep * 5000
    check(f'claim a : date\n  says "kata {much}"\n    means {much}\ncheck c\n  when {much}\n'.encode())


@pytest.mark.parametrize(
    "long", ['entity a : person\n  name "' + "x" * 10**6 + '"\n', "x" * 10**6, '"' * 10**5, "a, " * 10**5]
)
def test_long_lines(long: str) -> None:
    check(long.encode())


@slow
@given(st.text(alphabet='ab">#,\n\r \t', max_size=60))
def test_every_line_that_says_something_is_in_one_block(text: str) -> None:
    """Splitting loses no line and tells none twice."""
    told = [line for chunk in chunks(text) for line in chunk.lines]
    assert told == list(logical_lines(text))
    meant = [n for n, line in enumerate(physical_lines(text), 1) if line.strip() and not line.strip().startswith("#")]
    covered = [n + line.number for line in told for n, part in enumerate(line.text.split("\n")) if part]
    assert covered == meant


@slow
@given(st.permutations(re.split(r"\n(?=\w)", SOUND.strip())[1:]), st.integers(0, 8))
def test_the_order_of_blocks_and_files_never_matters(blocks: list[str], cut: int) -> None:
    """Any order of blocks, in any two files, gives the same entities, claims, facts and patterns."""
    one, two = "\n".join(blocks[:cut]), "\n".join(blocks[cut:])
    expected, found = read(SOUND.encode())[0], read(*(text.encode() for text in (one, two) if text))[0]
    assert [(e.id, e.names) for e in found.entities.values()] == [(e.id, e.names) for e in expected.entities.values()]
    assert [f[:7] for f in found.facts] == [f[:7] for f in expected.facts]
    assert {(p.text, repr(p.nodes), repr(p.means)) for p in found.phrasings} == {
        (p.text, repr(p.nodes), repr(p.means)) for p in expected.phrasings
    }
    assert found.aliases == expected.aliases
    assert [p._replace(path="", line=0) for p in found.predicates.values()] == [
        p._replace(path="", line=0) for p in expected.predicates.values()
    ]


def test_syntax_goes_into_json_and_back() -> None:
    file, _ = parse("a.rules", SOUND.encode(), BlockStore(PARSERS))
    for placed in file.blocks:
        assert syntax.loads(syntax.dumps(placed.block)) == placed.block
