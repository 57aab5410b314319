"""`verify claims --output-format jsonl` on every kind of value: the contract of docs/schema.json, and what each field says."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest

import verify

SCHEMA = json.loads((Path(__file__).resolve().parent.parent / "docs" / "schema.json").read_text(encoding="utf-8"))
#: (text, kind, words, fields that the record must have); published on Thursday, 20 June 2024
KINDS = [
    ("Ia tiba Rabu (19/6).", "date", "Rabu (19/6)", {"timex": "2024-06-19", "timex_type": "DATE", "anchor": "2024-06-20"}),
    ("Ia tiba pukul 03.00 WIB.", "time", "pukul 03.00 WIB", {"timex": "2024-06-20T03:00", "timex_type": "TIME"}),
    ("Ia tiba Rabu malam.", "date", "Rabu malam", {"timex": "2024-06-19TNI", "timex_type": "TIME"}),
    ("Ia bekerja sekitar dua tahun.", "duration", "sekitar dua tahun", {"timex": "P2Y", "timex_mod": "APPROX", "number": "2", "bound": "about", "unit": "a"}),
    ("Rapat berlangsung satu jam 30 menit.", "duration", "satu jam 30 menit", {"timex": "PT1H30M", "number": "90", "unit": "min"}),
    ("Ia bekerja tiga dekade.", "duration", "tiga dekade", {"timex": "P3DE", "number": "3", "unit": "10.a"}),
    ("Ia datang setiap hari.", "set", "setiap hari", {"timex": "P1D", "timex_type": "SET"}),
    ("Gedung itu selesai awal 2020.", "date", "awal 2020", {"timex": "2020", "timex_mod": "START"}),
    ("Lebih dari 50 rumah rusak.", "count", "Lebih dari 50",
     {"number": "50", "bound": "more-than", "lo": "50", "hi": None, "lo_closed": False, "hi_closed": False, "unit": "1", "of": "rumah"}),
    ("Sedikitnya 50 rumah rusak.", "count", "Sedikitnya 50", {"bound": "at-least", "lo": "50", "hi": None, "lo_closed": True}),
    ("Kurang dari 50 rumah rusak.", "count", "Kurang dari 50", {"bound": "less-than", "lo": None, "hi": "50", "hi_closed": False}),
    ("Paling banyak 50 rumah rusak.", "count", "Paling banyak 50", {"bound": "at-most", "lo": None, "hi": "50", "hi_closed": True}),
    ("Sekitar 50 rumah rusak.", "count", "Sekitar 50", {"bound": "about", "number": "50"}),
    ("Puluhan rumah rusak.", "count", "Puluhan", {"bound": "between", "lo": "20", "hi": "99", "lo_closed": True, "hi_closed": True}),
    ("Ia juara kedua lomba itu.", "ordinal", "kedua", {"number": "2", "unit": "1"}),
    ("Biayanya Rp 1,25 miliar.", "money", "Rp 1,25 miliar", {"number": "1250000000", "unit": "IDR"}),
    ("Biaya proyek itu mencapai 100-200 juta dolar AS.", "money", "100-200 juta dolar AS", {"lo": "100000000", "hi": "200000000", "unit": "USD"}),
    ("Harga naik 2,5 persen.", "percent", "2,5 persen", {"number": "2.5", "unit": "%"}),
    ("Bunga naik 2 poin persentase.", "percent", "2 poin persentase", {"number": "2", "unit": "pp"}),
    ("Jalan itu sepanjang 12,5 kilometer.", "quantity", "12,5 kilometer", {"number": "12.5", "unit": "km"}),
    ("Ia berusia 31 tahun.", "age", "31 tahun", {"number": "31", "unit": "a"}),
    ("Guru Siti Aminah pulang.", "name", "Siti Aminah", {}),
]  # fmt: skip
SPEECH = (
    '"Jalan itu rusak parah," kata Ketua Komisi Budi Santoso di kantornya. Menurut Budi Santoso, warga sudah melapor.'
)


def records(text: str) -> list[dict[str, object]]:
    """The records of an article as they are printed: through JSON and back."""
    found = verify.claims([verify.article(text, default_date=date(2024, 6, 20))])
    return [json.loads(json.dumps(record)) for record in found]


def validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator({"$ref": "#/$defs/Claim", "$defs": SCHEMA["$defs"]})


@pytest.mark.parametrize(("text", "kind", "words", "fields"), KINDS)
def test_every_kind_of_value_is_printed_as_the_contract_says(text, kind, words, fields) -> None:
    found = records(text)
    assert [*map(list, (validator().iter_errors(record) for record in found))] == [[]] * len(found)
    (one,) = [record for record in found if record["kind"] == kind and record["text"] == words]
    assert {name: one[name] for name in fields} == fields
    assert text[one["start"] : one["end"]] == words
    for name in ("number", "lo", "hi"):
        if one.get(name) is not None:
            assert isinstance(one[name], str)
            Decimal(one[name])
            assert "E" not in one[name]


def test_quotations_and_statements_have_their_speakers() -> None:
    found = [record for record in records(SPEECH) if record["kind"] in ("quote", "statement", "role")]
    for record in found:
        assert list(validator().iter_errors(record)) == []
    assert {record["kind"] for record in found} >= {"quote", "statement", "role"}
    quote = next(record for record in found if record["kind"] == "quote")
    assert quote["speaker"]["text"] == "Budi Santoso"
    assert SPEECH[quote["start"] : quote["end"]] == quote["text"]


def test_a_float_or_a_foreign_bound_does_not_keep_the_contract() -> None:
    (one,) = [record for record in records("Sekitar 50 rumah rusak.") if record["kind"] == "count"]
    assert list(validator().iter_errors(one | {"bound": "roughly"}))
    assert list(validator().iter_errors({name: field for name, field in one.items() if name != "unit"}))
    assert list(validator().iter_errors(one | {"kind": "number"}))
