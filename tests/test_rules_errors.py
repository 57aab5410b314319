"""What an editor is told about a mistake: where it is, what was expected, how to mend it; and the rest still stands."""

from pathlib import Path

import pytest

from verify.model import Problem
from verify.rulebook.compiled import Rulebook
from verify.rulebook.load import load

BASE = """
entity putin : person
  name "Vladimir Putin"
entity rusia : country
  name "Rusia"
entity moskwa : city
  name "Moskwa"
  within rusia
claim visit_day(visitor: person, place: country) : date
  says "berkunjung sejak {value}"
claim outcome(treaty) : word of "tercapai", "gagal"
list orang = "orang", "warga"
"""
CLAIM = "claim a(x: person) : date\n"
FACT = "fact visit_day(putin, rusia)"

#: text → line:column and message of its one problem, and what the help must say
WRONG = {
    # quotation marks
    'entity budi : person\n  name "Budi\n': ("2:8", "this quotation mark is not closed", 'with `"`'),
    'entity budi : person\n  name “Budi"\n': ("2:8", "this quotation mark is not closed", "with `”`"),
    'entity budi : person\n  name "Budi, "Pak Budi"\n': ("2:24", "this quotation mark is not closed", 'with `"`'),
    'entity budi : person\n  name Budi\n': (
        "2:8", "expected a text in quotation marks, found `Budi`", 'name "Vladimir',
    ),
    'entity budi : person\n  name ""\n': ("2:9", "an empty text", "between the quotation marks"),
    # words of the rule language
    'claim a : count\n  says "{value} x"\n  example "Dua x." gives 2\n': (
        "3:20", "`gives` stands at the beginning of a line of its own", "gives 2000, visitor putin",
    ),
    'claim a : jumlah\n': ("1:11", "unknown kind `jumlah`", "kinds of values are `age`, `count`, `date`"),
    "fact born(rini) = 1990\n  valid 2012-05-07 - 2024-01-01\n": (
        "2:9", "the ends of a range are joined by `..`", "`2012-05-07 .. 2024-01-01`",
    ),
    'entity budi : person\n  nmae "Budi"\n': ("2:3", "unknown keyword `nmae`: did you mean `name`?", "`alias`"),
    'enity budi : person\n  name "Budi"\n': (
        "1:1", "unknown keyword `enity`: did you mean `entity`?", "entity putin : person",
    ),
    'entity budi : person\n  name "Budi"\n  valid 2000 ..\n': (
        "3:3", "`valid` belongs in a `fact` block, not in an `entity` block", "lines that begin with `name`",
    ),
    'list kota = "a"\n  says "b"\n': (
        "2:3", "`says` belongs in a `claim` block, not in a `list` block", "one line only",
    ),
    'name "Budi"\n': ("1:1", "`name` stands outside of a block", "`entity`"),
    "also\n": ("1:5", "expected `claim`, `entity`, `list` or `office`, the line ends here", "also claim"),
    "selamat pagi\n": ("1:1", "unknown keyword `selamat`", "a block begins with `entity`"),
    # heads
    'entity budi\n  name "Budi"\n': ("1:12", "expected `:`, the line ends here", "entity putin : person"),
    'entity budi person\n  name "Budi"\n': ("1:13", "expected `:`, found `person`", "entity putin : person"),
    'entity : person\n  name "Budi"\n': ("1:8", "expected a name, found `:`", "entity putin : person"),
    "entity budi : person\n": ("1:8", "`budi` has no name", "name "),
    FACT + " 2000\n": ("1:30", "expected `=`, found `2000`", "= 2000-07-19"),
    FACT + " =\n": ("1:31", "expected a value, the line ends here", "= 2000-07-19"),
    "fact visit_day(putin rusia) = 2000\n": ("1:22", "expected `)` or `,`, found `rusia`", "(putin, korea_utara)"),
    "list kota = kota\n": ("1:13", "expected a text in quotation marks, found `kota`", 'list orang = "orang"'),
    "language id en\n": ("1:13", "expected the end of the line, found `en`", "language id"),
    "check c\n": ("1:7", "`c` has no condition", "when killed"),
    # dates and numbers
    FACT + " = 2024-06-31\n": ("1:32", "`2024-06-31` is not a day of the calendar", "`2024-06` has 30 days"),
    FACT + " = 2024-13-01\n": ("1:32", "`2024-13-01` is not a date of the calendar", "01 to 12"),
    FACT + " = 2024-6-1\n": ("1:32", "`2024-6-1` is not a date in full", "`2024-06-01`"),
    FACT + " = 19/6/2024\n": ("1:32", "`19/6/2024` is not a date that rules understand", "`2024-06-19`"),
    FACT + " = 19 Juni 2024\n": ("1:32", "`19 Juni 2024` is not a date that rules understand", "`2024-06-19`"),
    FACT + " = 2001 .. 2000\n": ("1:32", "the range `2001 .. 2000` ends before it begins", "comes first"),
    FACT + " = 2001\n  valid 2024-07 .. 2024-06\n": (
        "2:9", "the range `2024-07 .. 2024-06` ends before it begins", "comes first",
    ),
    FACT + " = rusia\n": ("1:32", "`rusia` is not a date", "year-month-day"),
    FACT + ' = 2000\n  source "X" seen 2024-06\n': ("2:19", "`2024-06` is not a day", "`2024-06-19`"),
    FACT + " = 2000\n  source X\n": ("2:10", "expected a text in quotation marks, found `X`", "source "),
    "claim n : count\nfact n() = 1.200\n": ("2:12", "`1.200` can be read in two ways", "`1200`"),
    "claim n : count\nfact n() = 1,5\n": ("2:12", "`1,5` has a decimal comma", "`1.5`"),
    "claim n : count\nfact n() = 75 .. 50\n": ("2:12", "the range `75 .. 50` ends before it begins", "smaller"),
    "claim t : time\nfact t() = 25:10\n": ("2:12", "`25:10` is not a time of day", "00 to 23"),
    "claim t : time\nfact t() = 10:00 WAB\n": ("2:12", "unknown time zone `WAB`", "WIB"),
    "claim d : duration\nfact d() = 3\n": ("2:12", "`3` is no value of kind duration", "24 years"),
    "claim n : count\nfact n() = \"lima\"\n": ("2:13", "`lima` is no value of kind count", "`1200`"),
    "claim m : money\nfact m() = 5 rupia\n": ("2:12", "unknown currency `rupia`: did you mean `rupiah`?", "IDR"),
    "claim q : quantity\nfact q() = 5 m .. 6 g\n": ("2:12", "the ends of `5 m .. 6 g` differ in unit", "same unit"),
    "claim t : time\nfact t() = 10:00 .. 11:00Z\n": (
        "2:12", "only one end of `10:00 .. 11:00Z` has a time zone", "both",
    ),
    # names
    "fact visit_day(putn, rusia) = 2000\n": (
        "1:16", "unknown entity `putn`: did you mean `putin`?", "entity putn : person",
    ),
    "fact visitday(putin, rusia) = 2000\n": (
        "1:6", "unknown claim `visitday`: did you mean `visit_day`?", "claim visitday",
    ),
    "fact visit_day(rusia, rusia) = 2000\n": ("1:16", "`rusia` is of kind country, not person", "right kind"),
    "fact visit_day(putin) = 2000\n": ("1:6", "`visit_day` takes 2 arguments, not 1", "visit_day(visitor, place)"),
    'fact outcome("X") = tercapi\n': ("1:21", "unknown word `tercapi`: did you mean `tercapai`?", "`tercapai`, `gagal`"),
    'entity budi : persn\n  name "Budi"\n': ("1:15", "unknown kind `persn`: did you mean `person`?", "kind monument"),
    "kind monument : plce\n": ("1:17", "unknown kind `plce`: did you mean `place`?", "kind monument"),
    "kind city : place\n": ("1:6", "the kind `city` exists already", "a kind of place"),
    "claim a(x: persn) : date\n": ("1:12", "unknown kind `persn`: did you mean `person`?", "kind monument"),
    "claim a(x: person) : dat\n": ("1:22", "unknown kind `dat`: did you mean `date`?", "kind monument"),
    "claim a(x) : date\n": ("1:9", "the slot `x` has no kind", "`x: person`"),
    "claim a(x: person, x: city) : date\n": ("1:20", "two slots are called `x`", "a name of its own"),
    "claim a(value: person) : date\n": ("1:9", "a slot cannot be called `value`", "what the claim gives"),
    "claim n : count of orangg\n": ("1:20", "unknown list `orangg`: did you mean `orang`?", "quotation marks"),
    'office o\n  name "O"\n  held by putn 2000 ..\n': (
        "3:11", "unknown entity `putn`: did you mean `putin`?", "entity putn",
    ),
    'office o\n  name "O"\n  held putin 2000 ..\n': ("3:8", "expected `by`, found `putin`", "held by putin"),
    'entity kota : city\n  name "Kota"\n  within rusa\n': (
        "3:10", "unknown entity `rusa`: did you mean `rusia`?", "entity rusa",
    ),
    "language klingon\n": ("1:10", "unknown language `klingon`", "`id`, `en`"),
    'also claim visitday\n  says "sejak {value}"\n': (
        "1:12", "unknown claim `visitday`: did you mean `visit_day`?", "declare",
    ),
    'also entity putn\n  alias "Puti"\n': ("1:13", "unknown entity `putn`: did you mean `putin`?", "without `also`"),
    # declared twice
    'entity putin : person\n  name "X"\n': ("1:8", "`putin` is declared twice", "base.rules:2"),
    'office putin\n  name "X"\n': ("1:8", "`putin` is declared twice", "an `entity` already at"),
    "claim visit_day : date\n": ("1:7", "`visit_day` is declared twice", "also claim visit_day"),
    'list orang = "siswa"\n': ("1:6", "`orang` is declared twice", "also list orang"),
    # patterns
    CLAIM + '  says "sejak tahun lalu"\n': ("2:9", "this pattern gives no value", "`{value}`"),
    CLAIM + '  says "{value}"\n': ("2:9", "this pattern has no word of its own", "at least one word"),
    CLAIM + '  says "[sejak] … {value}"\n': ("2:9", "this pattern has no word of its own", "at least one word"),
    CLAIM + '  says "(sejak|{x}) {value}"\n': ("2:9", "this pattern has no word of its own", "at least one word"),
    CLAIM + '  says "sejak {vlue}"\n': ("2:16", "unknown slot `vlue`: did you mean `value`?", "`{value}`, `{x}`"),
    CLAIM + '  says "sejak {n: duratin}"\n    means event - n\n': (
        "2:19", "unknown kind `duratin`: did you mean `duration`?", "kind monument",
    ),
    CLAIM + '  says "sejak {value: count}"\n': ("2:16", "`{value}` cannot be used like this", "`{n: count}`"),
    CLAIM + '  says "sejak {n: date} {n: count} {value}"\n': (
        "2:26", "the slot `n` has two kinds", "a name of its own",
    ),
    CLAIM + '  says "sejak (kemarin {value}"\n': ("2:15", "`(` has no partner `)`", r"\("),
    CLAIM + '  says "sejak kemarin) {value}"\n': ("2:22", "`)` has no partner `(`", r"\)"),
    CLAIM + '  says "sejak [kemarin {value}"\n': ("2:15", "`[` has no partner `]`", r"\["),
    CLAIM + '  says "sejak | kemarin {value}"\n': ("2:15", "`|` stands outside of brackets", "(pertama|perdana)"),
    CLAIM + '  says "sejak {value"\n': ("2:15", "this slot is not complete", "`{value}`"),
    CLAIM + '  says "sejak {} lalu"\n': ("2:15", "this slot is not complete", "`{value}`"),
    CLAIM + '  says "sejak …99 {value}"\n': ("2:15", "a gap of 99 words is too wide", "1 to 40"),
    CLAIM + '  says "sejak {value} ' + "[a " * 13 + "]" * 13 + '"\n': (
        "2:9", "brackets within brackets within brackets", "several",
    ),
    CLAIM + '  says "' + "x(a|b|c|d|e)" * 3 + ' {value}"\n': (
        "2:9", f"`{'x(a|b|c|d|e)' * 3}` stands for more than 64 words", "in two",
    ),
    CLAIM + '  says xx "sejak {value}"\n': ("2:8", "unknown language `xx`", "`id`, `en`"),
    'claim a : word\n  says "kedua {value}"\n': ("2:16", "`{value}` cannot be used like this", "means both"),
    # meanings
    CLAIM + '  says "sejak {n: duration}"\n    means event - m\n': ("3:19", "unknown slot `m`", "`n`, `x`, `event`"),
    CLAIM + '  says "sejak {n: duration}"\n    means event-n\n': (
        "3:11", "unknown slot `event-n`: did you mean `event`?", "`event - n`",
    ),
    CLAIM + '  says "sejak"\n    means\n': ("3:10", "expected a value, the line ends here", "means event - n"),
    CLAIM + '  says "sejak"\n    means visit_dy(x, rusia)\n': (
        "3:11", "unknown claim `visit_dy`: did you mean `visit_day`?", "claim visit_dy",
    ),
    CLAIM + '  says "sejak"\n    means 03:00\n': ("3:11", "`03:00` cannot be used here", "a date"),
    CLAIM + "    means event\n": ("2:11", "`means` belongs below a `says` line", "right after the pattern"),
    'also claim outcome\n  says "kandas"\n    means gaga\n': (
        "3:11", "unknown word `gaga`: did you mean `gagal`?", "gagal",
    ),
    # the rest of a claim
    CLAIM + "  severity fatal\n": ("2:12", "unknown severity `fatal`", "`error`, `warning`, `note`"),
    CLAIM + "  severity error\n  severity note\n": ("3:12", "`severity` is said twice", "keep one"),
    CLAIM + "  many\n  one\n": ("3:3", "a claim is `many` or `one`, not both", "keep one"),
    CLAIM + "  over time rise\n": ("2:13", "unknown course over time `rise`: did you mean `rises`?", "`ages`"),
    CLAIM + '  example "Sejak 2000."\n': ("2:12", "this example gives nothing to test", "gives nothing"),
    CLAIM + "    gives 2000\n": ("2:11", "`gives` belongs below an `example` line", "right after"),
    CLAIM + '  example "Sejak 2000."\n    gives 2000, y putin\n': ("3:17", "unknown slot `y`", "`x`"),
    CLAIM + '  example "Sejak 2000." published 2024-02-30\n    gives 2000\n': (
        "2:35", "`2024-02-30` is not a day of the calendar", "29 days",
    ),
    # checks
    "check c\n  when outcom = 3\n": ("2:8", "unknown claim `outcom`: did you mean `outcome`?", "compares claims"),
    "claim a : count\ncheck c\n  when a > 3\n  message \"a {a}, b {b}\"\n": ("4:22", "unknown claim `b`", "`{a}`"),
    "check c\n  when visit_day 3\n": ("2:18", "expected a comparison such as `>`, found `3`", "when killed"),
    "check c\n  when visit_day >\n": ("2:19", "expected a value, the line ends here", "when killed"),
    "check c\n  when (visit_day > 3\n": ("2:22", "expected `)` or `or`, the line ends here", "when killed"),
    # what rules say about each other
    'entity a : city\n  name "A"\n  within b\nentity b : city\n  name "B"\n  within a\n': (
        "6:10", "`b` cannot lie within itself: `a` within `b` within `a`", "not used",
    ),
    'entity kota : city\n  name "moskwa"\n': ("2:9", "`moskwa` names both `moskwa` (", 'shared "moskwa"'),
    f"{FACT} = 2000\n{FACT} = 2001\n": ("2:1", "`2001` contradicts `2000` at ", "`valid`"),
    # no rules at all
    "": ("0:0", "the file is empty", "entity putin : person"),
    "\ufeff \n\n": ("0:0", "the file is empty", "entity putin : person"),
}  # fmt: skip


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("cache"))


def told(folder: Path, cache: str, text: str | bytes, base: str = BASE) -> tuple[Rulebook, tuple[Problem, ...]]:
    """The rulebook of the base and a text, and its problems."""
    (folder / "base.rules").write_text(base, encoding="utf-8")
    path = folder / "mine.rules"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load([str(folder / "base.rules"), str(path)], cache)


@pytest.mark.parametrize("text", WRONG)
def test_a_mistake_is_told_with_its_place_and_its_mending(tmp_path: Path, cache: str, text: str) -> None:
    place, message, help = WRONG[text]
    _, problems = told(tmp_path, cache, text)
    assert [f"{p.line}:{p.column}" for p in problems] == [place], problems
    assert problems[0].message == message or (
        message.endswith(("(", "at ")) and problems[0].message.startswith(message)
    )
    assert help in problems[0].help


@pytest.mark.parametrize("text", WRONG)
def test_a_bad_block_costs_itself_alone(tmp_path: Path, cache: str, text: str) -> None:
    """Whatever is wrong, a block before it and one behind it are read."""
    text = f'entity awal : person\n  name "Awal"\n{text}\nentity akhir : person\n  name "Akhir"\n'
    book, _ = told(tmp_path, cache, text)
    assert {"awal", "akhir", "putin", "rusia", "moskwa"} <= book.entities.keys()
    assert [p.text for p in book.phrasings if p.predicate == "visit_day"] == ["berkunjung sejak {value}"]


def test_the_excerpt_points_at_the_place(tmp_path: Path, cache: str) -> None:
    _, problems = told(tmp_path, cache, 'entity budi : person\n\tname "Budi\n')
    assert problems[0].excerpt == '\tname "Budi\n\t     ^'


def test_a_long_line_is_cut_to_a_window(tmp_path: Path, cache: str) -> None:
    names = ", ".join(f'"Budi {n}"' for n in range(100))
    _, problems = told(tmp_path, cache, f"entity budi : person\n  name {names} x {names}\n")
    line, caret = problems[0].excerpt.split("\n")
    assert len(line) < 110
    assert line[len(caret) - 1] == "x"


def test_every_mistake_of_a_block_is_told(tmp_path: Path, cache: str) -> None:
    _, problems = told(tmp_path, cache, 'entity budi : person\n  nmae "Budi"\n  alias Budi\n  within rusia,\n')
    assert [p.line for p in problems] == [2, 3, 4]


class TestWhatDependsOnABadBlock:
    """One cause, one problem: who refers to a block that is broken is not blamed for it."""

    def test_a_head_that_can_be_read_still_counts(self, tmp_path: Path, cache: str) -> None:
        text = 'entity budi : person\n  nmae "Budi"\nfact visit_day(budi, rusia) = 2000\n'
        book, problems = told(tmp_path, cache, text)
        assert [p.line for p in problems] == [2]
        assert [f.id for f in book.facts] == ["visit_day(budi, rusia)"]

    def test_a_head_that_cannot_be_read_is_told_once(self, tmp_path: Path, cache: str) -> None:
        text = 'entity budi person\n  name "Budi"\nfact visit_day(budi, rusia) = 2000\n'
        book, problems = told(tmp_path, cache, text)
        assert [p.line for p in problems] == [1]
        assert not book.facts

    def test_a_claim_with_a_bad_pattern_keeps_its_signature(self, tmp_path: Path, cache: str) -> None:
        text = 'claim a : date\n  says "sejak {value}"\n  says "{value}"\n'
        text += 'fact a() = 2000\nalso claim a\n  says "mulai {value}"\n'
        book, problems = told(tmp_path, cache, text)
        assert [p.line for p in problems] == [3]
        assert [p.text for p in book.phrasings if p.predicate == "a"] == ["mulai {value}"]
        assert [f.id for f in book.facts] == ["a()"]


class TestWhatIsNoRuleFile:
    """Text that is no rules is one problem, however long it is; what is rules in it counts."""

    NOVEL = (
        "Malam itu hujan turun.\nIa membuka pintu, lalu diam.\nCheck the door, she said.\nName of the rose.\n"
        "List of all things.\nAnd so it went, on and on,\nfact or fiction.\nOne day he left.\n"
    )

    def test_a_novel(self, tmp_path: Path, cache: str) -> None:
        _, problems = told(tmp_path, cache, self.NOVEL * 500)
        assert [(p.line, p.message) for p in problems] == [(1, "4000 lines that are no rules, up to line 4000")]

    def test_a_novel_amid_rules(self, tmp_path: Path, cache: str) -> None:
        budi, tono = 'entity budi : person\n  name "Budi"\n', 'entity tono : person\n  name "Tono"\n'
        book, problems = told(tmp_path, cache, budi + self.NOVEL * 20 + tono)
        assert {"budi", "tono"} <= book.entities.keys()
        assert len(problems) <= 2

    def test_bytes_that_are_no_text(self, tmp_path: Path, cache: str) -> None:
        book, problems = told(tmp_path, cache, bytes(range(256)) * 100)
        assert [(p.line, p.message) for p in problems] == [(0, "this is not a text file")]
        assert "putin" in book.entities

    def test_bytes_that_are_no_utf8_cost_their_block(self, tmp_path: Path, cache: str) -> None:
        text = b'entity budi : person\n  name "Bud\xed"\nentity tono : person\n  name "Tono"\n'
        book, problems = told(tmp_path, cache, text)
        assert [(p.line, p.column, p.message) for p in problems] == [(2, 12, "a byte that is not UTF-8")]
        assert problems[0].excerpt == '  name "Bud\N{REPLACEMENT CHARACTER}"\n           ^'
        assert "tono" in book.entities
        assert "budi" not in book.entities

    def test_a_file_in_another_encoding_is_one_problem(self, tmp_path: Path, cache: str) -> None:
        text = "".join(f'entity e{n} : person\n  name "é{n}"\n' for n in range(50)).encode("latin-1")
        _, problems = told(tmp_path, cache, text)
        assert [p.message for p in problems] == ["50 bytes, the first one here, that are not UTF-8"]

    def test_files_that_cannot_be_opened(self, tmp_path: Path, cache: str) -> None:
        (tmp_path / "a.rules").write_text('entity budi : person\n  name "Budi"\n')
        book, problems = load([str(tmp_path / "a.rules"), str(tmp_path / "none.rules")], cache)
        assert [(p.path, p.line, p.message) for p in problems] == [
            (str(tmp_path / "none.rules"), 0, "cannot read this rule file: no such file or directory")
        ]
        assert "budi" in book.entities


def test_names_that_two_share_mean_both(tmp_path: Path, cache: str) -> None:
    text = 'entity a : person\n  name "Kim Satu"\n  alias "Kim"\nentity b : person\n  name "Kim Dua"\n  alias "Kim"\n'
    book, problems = told(tmp_path, cache, text)
    assert len(problems) == 1
    assert [id for name, _, id, _ in book.aliases["kim"] if name == ("kim",)] == ["a", "b"]


def test_facts_that_contradict_each_other_are_both_kept(tmp_path: Path, cache: str) -> None:
    book, problems = told(tmp_path, cache, f"{FACT} = 2000\n{FACT} = 2001\n")
    assert len(problems) == 1
    assert [f.value.text for f in book.facts] == ["2000", "2001"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2000\n  valid .. 2010-05-01", "2001\n  valid 2010-05-01 .."),  # both are right on the day of handover
        ("2000", "2000-07 .. 2001"),  # they share a value
    ],
)
def test_facts_that_can_both_hold_are_no_problem(tmp_path: Path, cache: str, one: str, other: str) -> None:
    _, problems = told(tmp_path, cache, f"{FACT} = {one}\n{FACT} = {other}\n")
    assert not problems


def test_a_circle_is_opened_so_that_nobody_walks_in_it(tmp_path: Path, cache: str) -> None:
    text = "".join(f'entity {a} : city\n  name "{a}x"\n  within {b}\n' for a, b in ("ab", "bc", "ca", "dd"))
    book, problems = told(tmp_path, cache, text)
    assert len(problems) == 2
    assert [book.entities[name].within for name in "abcd"] == [("b",), ("c",), (), ()]


def test_a_folder_without_rule_files_is_a_problem(tmp_path: Path, cache: str) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "desk.rule").write_text(BASE, "utf-8")
    _, problems = load([str(tmp_path / "rules")], cache)
    assert [(p.message, p.help) for p in problems] == [
        ("there is no rule file in this folder", "rule files end in `.rules`")
    ]
