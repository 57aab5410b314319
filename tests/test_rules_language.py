"""The rule language: what an editor writes, and what the engine gets."""

import datetime
from pathlib import Path
from typing import ClassVar

import pytest

from verify.examples import run
from verify.model import Fact, Interval, Value
from verify.rulebook.compiled import Predicate, Rulebook, Slot
from verify.rulebook.kinds import is_a, lift, parts
from verify.rulebook.load import load
from verify.values.interval import INFINITY

SKETCH = """
language id                                # of the phrasings below; `says en "…"` for one in another language

entity putin : person
  name   "Vladimir Putin"
  alias  "Putin", "Mr Putin"
  not    "Putin Village"

entity korea_utara : country
  name   "Korea Utara"
  alias  "Korut"

office presiden_rusia
  name   "Presiden Rusia", "pemimpin Rusia"
  held by putin 2012-05-07 ..              # ends inclusive; both are right on the day of handover
  source "Kantor Kepresidenan Rusia" seen 2024-06-20

fact previous_visit(putin, korea_utara) = 2000-07-19 .. 2000-07-20
  valid  2000-07-21 .. 2024-06-20
  source "KCNA, 20 Juli 2000" seen 2024-06-20

claim previous_visit(visitor: person, place: country) : date
  says "kunjungan[nya] pertama[nya] … sejak [tahun] {value}"
  says "(kunjungan|lawatan|kedatangan) (pertama|perdana) … (dalam|selama) {n: duration} [terakhir]"
    means event - n
  says en "first visit … since {value}"
  severity error
  example "Lawatan perdana Putin ke Korea Utara selama 24 tahun." published 2024-06-19
    gives 2000, visitor putin, place korea_utara
    but not 1998
  example "Kunjungan pertama ke museum itu gratis."
    gives nothing

list orang = "orang", "korban jiwa", "warga", "siswa", "penumpang"

claim killed(event) : count of orang per source
  says "menewaskan {value}"
  says "{value} (tewas|meninggal)"
  says en "{value} were killed"
  as of "(hingga|per) {time}"              # a toll has its own clock; else the publication
  over time rises unless corrected         # also: ages, revised (newest wins, note)

claim injured(event) : count of orang
claim casualties(event) : count of orang

also claim previous_visit                  # more phrasings, in any file
  says en "first … in {n: duration}"
    means event - n

claim speaker(quote) : person
  says "{quote}, (kata|ujar|tutur|ucap) {value}"
  says "menurut {value}, {quote}"

check parts_and_whole
  when killed + injured > casualties       # joined on equal arguments; true only if true in every world
"""


def day(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> str:
    """One cache for the module, so that the grammars are built once."""
    return str(tmp_path_factory.mktemp("cache"))


class Reader:
    """Reads rule text as a file; `problems` are those of the last text."""

    def __init__(self, folder: Path, cache: str) -> None:
        self.folder, self.cache = folder, cache
        self.problems: list[str] = []

    def __call__(self, *texts: str, sound: bool = True) -> Rulebook:
        paths = []
        for number, text in enumerate(texts):
            path = self.folder / f"file{number}.rules"
            path.write_text(text, encoding="utf-8")
            paths.append(str(path))
        rulebook, problems = load(paths, self.cache)
        self.problems = [f"{p.line}:{p.column} {p.message}" for p in problems]
        assert not sound or not self.problems
        return rulebook


@pytest.fixture
def read(tmp_path: Path, cache: str) -> Reader:
    return Reader(tmp_path, cache)


class TestTheSketch:
    """The page that everybody has seen, and what comes of it."""

    @pytest.fixture
    def book(self, read: Reader) -> Rulebook:
        return read(SKETCH)

    def test_an_entity_has_names_and_what_is_not_its_name(self, book: Rulebook) -> None:
        putin = book.entities["putin"]
        assert putin[:4] == ("putin", "person", ("Vladimir Putin", "Putin", "Mr Putin"), ("Putin Village",))

    def test_an_office_has_holders_and_each_is_a_fact(self, book: Rulebook) -> None:
        assert book.offices["presiden_rusia"].holders == (("putin", day("2012-05-07"), None),)
        held = next(f for f in book.facts if f.predicate == "holder")
        assert (held.arguments, held.value.likely, held.valid_from) == (
            ("presiden_rusia",), frozenset({"putin"}), day("2012-05-07"),
        )  # fmt: skip

    def test_a_fact_has_a_value_days_and_a_source(self, book: Rulebook) -> None:
        visit = (Interval((day("2000-07-19"), 0), (day("2000-07-20"), 0)),)
        assert next(f for f in book.facts if f.predicate == "previous_visit")[:8] == (
            "previous_visit(putin, korea_utara)", "previous_visit", ("putin", "korea_utara"),
            Value("date", visit, visit, "day", "2000-07-19/2000-07-20"),
            day("2000-07-21"), day("2024-06-20"), "KCNA, 20 Juli 2000", "2024-06-20",
        )  # fmt: skip

    def test_a_claim_declares_its_predicate(self, book: Rulebook) -> None:
        assert book.predicates["killed"][:6] == (
            "killed", (Slot("event", "event"),), "count",
            ("orang", "korban jiwa", "warga", "siswa", "penumpang"), False, ("source",),
        )  # fmt: skip
        assert book.predicates["killed"].over_time == "rises"
        assert book.predicates["killed"].unless_corrected

    def test_dates_and_counts_hold_one_value_and_speakers_many(self, book: Rulebook) -> None:
        assert {name: p.many for name, p in book.predicates.items()} == {
            "previous_visit": False, "killed": False, "injured": False, "casualties": False, "speaker": True,
        }  # fmt: skip

    def test_phrasings_keep_their_language_and_meaning(self, book: Rulebook) -> None:
        found = [(p.language, p.means) for p in book.phrasings if p.predicate == "previous_visit"]
        computed = ["-", ["event"], ["slot", "n"]]
        assert found == [("id", None), ("id", computed), ("en", None), ("en", computed)]

    def test_as_of_patterns_are_no_phrasings_of_their_own(self, book: Rulebook) -> None:
        assert [p.text for p in book.as_of] == ["(hingga|per) {time}"]
        assert len(book.phrasings) == 9

    def test_examples_say_what_they_give_and_what_not(self, book: Rulebook) -> None:
        gives, nothing = book.examples
        assert (gives.gives, gives.arguments, gives.but_not) == (
            ("2000",), (("visitor", "putin"), ("place", "korea_utara")), ("1998",),
        )  # fmt: skip
        assert gives.published == day("2024-06-19")
        assert gives.values[0].likely == (Interval((day("2000-01-01"), 0), (day("2000-12-31"), 0)),)
        assert nothing.nothing

    def test_a_check_is_a_condition(self, book: Rulebook) -> None:
        total = ["+", ["claim", "killed"], ["claim", "injured"]]
        assert book.checks[0].condition == [">", total, ["claim", "casualties"]]

    def test_every_pattern_is_woken_by_a_word(self, book: Rulebook) -> None:
        woken = {number for words in book.triggers.values() for entries in words.values() for number, *_ in entries}
        assert woken == set(range(len(book.phrasings)))


PATTERNS = {
    "sejak {value}": [["w", ["sejak"]], ["s", "value", "date"]],
    "Sejak {value}": [["w", ["sejak"]], ["s", "value", "date"]],
    # optional words, also several and also a choice
    "sejak [tahun] {value}": [["w", ["sejak"]], ["o", [["w", ["tahun"]]]], ["s", "value", "date"]],
    "[pada tanggal] sejak {value}": [
        ["o", [["w", ["pada"]], ["w", ["tanggal"]]]], ["w", ["sejak"]], ["s", "value", "date"],
    ],
    "sejak [hari|tanggal] {value}": [["w", ["sejak"]], ["o", [["w", ["hari", "tanggal"]]]], ["s", "value", "date"]],
    # a choice of single words is one node; of several words, or nested, a node of branches
    "(sejak|mulai) {value}": [["w", ["sejak", "mulai"]], ["s", "value", "date"]],
    "(sejak|mulai dari) {value}": [
        ["a", [[["w", ["sejak"]]], [["w", ["mulai"]], ["w", ["dari"]]]]], ["s", "value", "date"],
    ],
    "(sejak|mulai (dari|pada)) {value}": [
        ["a", [[["w", ["sejak"]]], [["w", ["mulai"]], ["w", ["dari", "pada"]]]]], ["s", "value", "date"],
    ],
    "(sejak|(mulai|dari)) {value}": [["w", ["sejak", "mulai", "dari"]], ["s", "value", "date"]],
    "(terakhir|) sejak {value}": [["o", [["w", ["terakhir"]]]], ["w", ["sejak"]], ["s", "value", "date"]],
    # gaps
    "sejak … {value}": [["w", ["sejak"]], ["g", 6], ["s", "value", "date"]],
    "sejak ... {value}": [["w", ["sejak"]], ["g", 6], ["s", "value", "date"]],
    "sejak …12 {value}": [["w", ["sejak"]], ["g", 12], ["s", "value", "date"]],
    "sejak … 12 {value}": [["w", ["sejak"]], ["g", 6], ["w", ["12"]], ["s", "value", "date"]],
    # endings glued to a word: clitics are stepped over anyway, others make a second form
    "kunjungan[nya] {value}": [["w", ["kunjungan"]], ["s", "value", "date"]],
    "visit[s] {value}": [["w", ["visit", "visits"]], ["s", "value", "date"]],
    "visit[s|ed] {value}": [["w", ["visit", "visits", "visited"]], ["s", "value", "date"]],
    "kunjung(i|an) {value}": [["w", ["kunjungi", "kunjungan"]], ["s", "value", "date"]],
    "[ber]kunjung {value}": [["w", ["kunjung", "berkunjung"]], ["s", "value", "date"]],
    "negara[-negara] {value}": [["w", ["negara", "negara-negara"]], ["s", "value", "date"]],
    # brackets without `|` are brackets; `\\` makes any mark itself
    "Rabu ({value})": [["w", ["rabu"]], ["m", "("], ["s", "value", "date"], ["m", ")"]],
    "Budi (45) {value}": [["w", ["budi"]], ["m", "("], ["w", ["45"]], ["m", ")"], ["s", "value", "date"]],
    r"sejak \[ {value}": [["w", ["sejak"]], ["m", "["], ["s", "value", "date"]],
    # marks: all quotation marks are one, all dashes are one
    "sejak – {value}, lalu": [["w", ["sejak"]], ["m", "-"], ["s", "value", "date"], ["m", ","], ["w", ["lalu"]]],
    "Jum’at {value}": [["w", ["jum'at"]], ["s", "value", "date"]],
    "ke-79 {value}": [["w", ["ke-79"]], ["s", "value", "date"]],
    # slots: of the claim, of a kind, of a list
    "{who} tiba {value}": [["s", "who", "person"], ["w", ["tiba"]], ["s", "value", "date"]],
    "{ n : duration } sejak {value}": [["s", "n", "duration"], ["w", ["sejak"]], ["s", "value", "date"]],
    "{quote} tiba {value}": [["s", "quote", "quote"], ["w", ["tiba"]], ["s", "value", "date"]],
    "{tiba} {value}": [
        ["a", [[["w", ["tiba", "datang"]]], [["w", ["turun"]], ["w", ["dari"]], ["w", ["pesawat"]]]]],
        ["s", "value", "date"],
    ],
}  # fmt: skip


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_becomes_nodes(read: Reader, pattern: str) -> None:
    rules = f'list tiba = "tiba", "datang", "turun dari pesawat"\nclaim a(who: person) : date\n  says\n  > {pattern}\n'
    assert read(rules).phrasings[0].nodes == PATTERNS[pattern]


class TestTexts:
    """Texts end at their own partner; `>` lines are taken as they stand."""

    @pytest.mark.parametrize(
        ("written", "name"),
        [
            ('"Budi"', "Budi"),
            ("“Budi”", "Budi"),
            ("'Budi'", "Budi"),
            ("‘Budi’", "Budi"),
            ("«Budi»", "Budi"),
            ("„Budi“", "Budi"),
            ('“Budi "Si Jago" Santoso”', 'Budi "Si Jago" Santoso'),
            ("'Budi Jum'at'", "Budi Jum'at"),
            ("‘Chad O’Hara’", "Chad O’Hara"),
            ('"Budi # 1"', "Budi # 1"),
            ('"Budi" # anak Pak Karta', "Budi"),
        ],
    )
    def test_quotation_marks(self, read: Reader, written: str, name: str) -> None:
        assert read(f"entity budi : person\n  name {written}\n").entities["budi"].names == (name,)

    def test_verbatim_lines(self, read: Reader) -> None:
        book = read(
            "claim speaker(quote) : person\n"
            "  says\n"
            '    > “{quote}", # kata {value}\n'
            '    > menurut {value}: "{quote}\n'
            "  example published 2024-06-19\n"
            '    > "Datang," kata Budi.\n'
            "    # a comment between them\n"
            "    > Ia 'pergi'.\n"
            '    gives "Budi"\n'
        )
        assert [p.text for p in book.phrasings] == ['“{quote}", # kata {value}', 'menurut {value}: "{quote}']
        assert book.examples[0].text == "\"Datang,\" kata Budi.\nIa 'pergi'."

    def test_lists_go_on_after_a_comma_and_conditions_before_and(self, read: Reader) -> None:
        book = read(
            'list orang = "orang",   # comments may stand here\n\n'
            '  "warga",\n'
            '  "siswa"\n'
            "claim killed(event) : count of orang\n"
            "claim injured(event) : count of orang\n"
            "check both\n"
            "  when killed > 3\n"
            "    and injured > killed\n"
        )
        assert book.predicates["killed"].of == ("orang", "warga", "siswa")
        assert book.checks[0].condition[0] == "and"

    def test_layout_and_case_of_keywords_do_not_matter(self, read: Reader) -> None:
        tidy = 'entity budi : person\n  name "Budi"\n  alias "Pak Budi"\n'
        wild = '\ufeff   ENTITY budi:person\r\n\tName\u00a0"Budi"\r\n\r\nALIAS "Pak Budi"'
        assert read(tidy).entities["budi"][:4] == read(wild).entities["budi"][:4]


class TestValues:
    """Values of facts, by the kind of their claim."""

    NUMBERS = (
        ("count", "1200", 1200, 1200, "1"),
        ("count", "50 .. 75", 50, 75, "1"),
        ("ordinal", "2", 2, 2, "1"),
        ("percent", "12 %", 12, 12, "%"),
        ("percent", "3 pp", 3, 3, "pp"),
        ("age", "71", 71, 71, "a"),
        ("money", "5000000 IDR", 5000000, 5000000, "IDR"),
        ("money", "5000000 rupiah", 5000000, 5000000, "IDR"),
        ("quantity", "12 km", 12000, 12000, "m"),
        ("quantity", '90 "km/jam"', 90, 90, "km/h"),
        ("quantity", "500 meter .. 1.5 km", 500, 1500, "m"),
        ("duration", "24 years", 288, 288, "month"),
        ("duration", "2 tahun", 24, 24, "month"),
        ("duration", "3 weeks", 21, 21, "day"),
        ("duration", "90 menit", 5400, 5400, "second"),
        ("time", "03:00", 180, 180, "minute@local"),
        ("time", "03:00 WIB", 1200, 1200, "minute"),
        ("time", "03:00+09:00", 1080, 1080, "minute"),
        ("time", "18:00Z", 1080, 1080, "minute"),
        ("date", "2000", day("2000-01-01"), day("2000-12-31"), "day"),
        ("date", "2024-02", day("2024-02-01"), day("2024-02-29"), "day"),
        ("date", "2000-07 .. 2001", day("2000-07-01"), day("2001-12-31"), "day"),
    )

    @pytest.mark.parametrize(("kind", "written", "lo", "hi", "unit"), NUMBERS)
    def test_numbers(self, read: Reader, kind: str, written: str, lo: int, hi: int, unit: str) -> None:
        fact = read(f"claim a : {kind}\nfact a() = {written}\n").facts[0]
        assert (fact.value.likely, fact.value.unit) == ((Interval((lo, 0), (hi, 0)),), unit)

    def test_open_ends_have_no_bound(self, read: Reader) -> None:
        value = read("claim a : count\nfact a() = 50 ..\n").facts[0].value
        assert value.likely == (Interval((50, 0), (INFINITY, 0)),)

    def test_open_days_end_with_the_calendar(self, read: Reader) -> None:
        value = read("claim a : date\nfact a() = 2000-07-19 ..\n").facts[0].value
        assert value.likely == (Interval((day("2000-07-19"), 0), (day("9999-12-31"), 0)),)

    def test_clock_times_go_on_over_midnight(self, read: Reader) -> None:
        value = read("claim a : time\nfact a() = 23:30Z .. 00:30Z\n").facts[0].value
        assert value.likely == (Interval((0, 0), (30, 0)), Interval((1410, 0), (1439, 0)))

    def test_words_and_names(self, read: Reader) -> None:
        book = read(
            'entity budi : person\n  name "Budi Santoso"\n  born 1970-01-31\n'
            'claim outcome : word of "tercapai", "gagal"\nfact outcome() = tercapai\n'
            'claim boss : person\nfact boss() = budi\nalso claim boss\nclaim rival : person\nfact rival() = "Tono"\n'
        )
        found = {fact.id: (fact.value.likely, fact.value.text) for fact in book.facts if fact.predicate != "born"}
        assert found == {
            "outcome()": (frozenset({"tercapai"}), "tercapai"),
            "boss()": (frozenset({"budi"}), "Budi Santoso"),
            "rival()": (frozenset({"=Tono"}), "Tono"),
        }
        assert [fact.id for fact in book.facts if fact.predicate == "born"] == ["born(budi)"]


PLACES = """
kind monument : building
entity negeri : country
  name "Negeri"
entity ibu_kota : city
  name "Ibu Kota"
  within negeri
entity tugu : monument
  name "Tugu"
  within ibu_kota
claim visit(place: country) : date
claim seat : place
fact visit(ibu_kota) = 2000
fact seat() = negeri
"""


class TestPlaces:
    """Places lie within places, and a kind below another will do for it."""

    def test_a_city_is_lifted_to_its_country(self, read: Reader) -> None:
        book = read(PLACES)
        assert [lift(name, "country", book.entities, book.kinds) for name in ("tugu", "ibu_kota", "negeri")] == [
            "negeri"
        ] * 3
        assert lift("negeri", "city", book.entities, book.kinds) is None
        assert lift("nobody", "city", book.entities, book.kinds) is None
        assert next(f for f in book.facts if f.predicate == "visit").arguments == ("negeri",)

    def test_a_place_as_a_value_is_all_that_lies_within_it(self, read: Reader) -> None:
        book = read(PLACES)
        assert parts("negeri", book.entities) == {"negeri", "ibu_kota", "tugu"}
        assert next(f for f in book.facts if f.predicate == "seat").value.likely == {"negeri", "ibu_kota", "tugu"}

    def test_kinds_stand_below_kinds(self, read: Reader) -> None:
        kinds = read(PLACES).kinds
        assert is_a("monument", "place", kinds)
        assert is_a("city", "place")
        assert is_a("city", "entity")
        assert not is_a("place", "city")
        assert not is_a("monument", "place")


class TestMeans:
    """What `means` can say."""

    CASES: ClassVar[dict[str, list[object]]] = {
        "event": ["event"],
        "event - n": ["-", ["event"], ["slot", "n"]],
        "event - n + 1 day": ["+", ["-", ["event"], ["slot", "n"]], ["duration", "1", "day"]],
        "2000-07-19": ["date", "2000-07-19", "2000-07-19"],
        "2000": ["date", "2000-01-01", "2000-12-31"],
        "2000-07-19 .. 2000-07-20": ["date", "2000-07-19", "2000-07-20"],
        "visit(who, negeri) - n": ["-", ["fact", "visit", ["who", "negeri"]], ["slot", "n"]],
        "born(who)": ["fact", "born", ["who"]],
    }

    @pytest.mark.parametrize("means", CASES)
    def test_dates(self, read: Reader, means: str) -> None:
        book = read(
            'entity negeri : country\n  name "Negeri"\nclaim visit(who: person, place: country) : date\n'
            f'claim a(who: person) : date\n  says "sejak {{n: duration}} lalu"\n    means {means}\n'
        )
        assert book.phrasings[0].means == self.CASES[means]

    def test_words_and_entities(self, read: Reader) -> None:
        book = read(
            'entity budi : person\n  name "Budi"\n'
            'claim trigger : word\n  says "kedua pihak"\n    means Both\n  says "salah satu"\n    means "one side"\n'
            'claim who : person\n  says "sang juara"\n    means budi\n  says "sang penantang"\n    means "Tono"\n'
        )
        assert [p.means for p in book.phrasings] == [
            ["word", "both"], ["word", "one side"], ["entity", "budi"], ["entity", "=Tono"],
        ]  # fmt: skip


class TestNames:
    """Names in the index as the lexer sees them, longest first."""

    def test_names_are_folded_word_by_word(self, read: Reader) -> None:
        book = read('entity ohara : person\n  name "Chad O’Hara"\n  alias "Chad O\'Hara Jr.", "Chad"\n')
        assert [name for name, *_ in book.aliases["chad"]] == [
            ("chad", "o'hara", "jr", "."),
            ("chad", "o'hara"),
            ("chad",),
        ]

    def test_other_files_can_add_names(self, read: Reader) -> None:
        book = read(
            'also entity budi\n  alias "Pak Budi"\nalso office ketua\n  alias "ketum"\n  held by budi 2020 ..\n'
            'also list orang = "siswa"\n',
            'entity budi : person\n  name "Budi"\noffice ketua\n  name "ketua"\n'
            'list orang = "warga"\nclaim n : count of orang\n',
        )
        assert book.entities["budi"].names == ("Budi", "Pak Budi")
        assert book.offices["ketua"].names == ("ketua", "ketum")
        assert book.offices["ketua"].holders == (("budi", day("2020-01-01"), None),)
        assert book.predicates["n"].of == ("warga", "siswa")

    def test_a_shared_name_is_no_problem_where_all_say_so(self, read: Reader) -> None:
        text = 'entity a : person\n  name "Kim Satu"\n  shared "Kim"\n'
        text += 'entity b : person\n  name "Kim Dua"\n  shared "Kim"\n'
        assert [id for name, _, id, _ in read(text).aliases["kim"] if name == ("kim",)] == ["a", "b"]


def test_claims_can_say_one_and_many_and_how_they_are_called(read: Reader) -> None:
    book = read(
        'claim speaker(quote, to: person = "semua") : person\n'
        '  one\n  label "pembicara"\n  label en "speaker"\n  severity note\n'
        "claim date_of(event) : date\n  many\n"
    )
    assert book.predicates["speaker"][1:9] == (
        (Slot("quote", "quote"), Slot("to", "person", "=semua")), "person", (), False, (), "note", "",
        {"id": "pembicara", "en": "speaker"},
    )  # fmt: skip
    assert book.predicates["date_of"] == Predicate(
        "date_of", (Slot("event", "event"),), "date", many=True, path=book.predicates["speaker"].path, line=6
    )


def test_checks_have_messages_and_compare_what_they_like(read: Reader) -> None:
    book = read(
        "claim killed(event) : count\nclaim opened(event) : date\n"
        "check odd\n  when not (killed >= 3 or killed ≠ 2) and opened < 2000-01-01\n  severity note\n"
        '  message "aneh: {killed}"\n  message en "odd: {killed}"\n'
    )
    either = ["or", [">=", ["claim", "killed"], ["number", "3"]], ["!=", ["claim", "killed"], ["number", "2"]]]
    early = ["<", ["claim", "opened"], ["date", "2000-01-01", "2000-01-01"]]
    assert book.checks[0][:4] == (
        "odd",
        ["and", ["not", either], early],
        "note",
        {"id": "aneh: {killed}", "en": "odd: {killed}"},
    )


def test_cues_and_languages(read: Reader) -> None:
    book = read(
        'cue "Tandas", "pungkas"\nlanguage en\nclaim a : date\n  says "since {value}"\n  says id "sejak {value}"\n'
    )
    assert book.cues == {"pungkas": "cue", "tandas": "cue"}
    assert [p.language for p in book.phrasings] == ["en", "id"]


def test_examples_may_give_several_claims(read: Reader) -> None:
    book = read(
        "claim n : count\n  example “3 tewas, 4 luka.”\n    gives 3\n      but not 4\n    gives 4\n"
        "  example en 'Two.'\n    gives 2\n"
    )
    assert [(e.gives, e.but_not, e.language) for e in book.examples] == [
        (("3",), ("4",), "id"), (("4",), (), "id"), (("2",), (), "en"),
    ]  # fmt: skip


def test_facts_of_one_signature_have_ids_of_their_own(read: Reader) -> None:
    facts: tuple[Fact, ...] = read(
        "claim a : date\nfact a() = 2000\n  valid .. 2010\nfact a() = 2001\n  valid 2011 ..\n"
    ).facts
    assert [fact.id for fact in facts] == ["a()", "a()#2"]


#: what `{value} tewas` of a claim that counts people reads, and what it does not
COUNTED = [
    ("Banjir itu parah: 12 orang tewas.", "12"),
    ("Banjir itu parah: dua belas warga tewas.", "12"),
    ("Banjir itu parah: 12 korban jiwa tewas.", "12"),
    ("Banjir itu parah: 12 rumah tewas.", "nothing"),
    ("Banjir itu parah: 12 orang dari desa lain tewas.", "nothing"),
]


@pytest.mark.parametrize(("text", "gives"), COUNTED)
def test_a_number_may_be_followed_by_what_the_claim_counts(read: Reader, text: str, gives: str) -> None:
    rules = 'list orang = "orang", "warga", "korban jiwa"\nclaim dead(event) : count of orang\n  says "{value} tewas"\n'
    book = read(f'{rules}  example "{text}"\n    gives {gives}\n')
    assert run(book) == ()
