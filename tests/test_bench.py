"""What the measuring scripts leave out is little, and has reasons; a score tells right from wrong."""

import importlib
import json
import sys
from pathlib import Path

BENCH = Path(__file__).parent.parent / "bench"
LEFT_OUT = json.loads((BENCH / "data" / "left_out.json").read_text("utf-8"))
#: suite → a tenth of its cases
TENTH = {
    "dateparser-en-relative": 13, "chrono-en": 64, "recognizers-en-datetime": 98, "recognizers-en-number": 39,
    "recognizers-en-unit": 34, "quantulum3-en": 10, "duckling-en": 146, "text2num-en": 4,
}  # fmt: skip


def test_at_most_a_tenth_of_a_suite_is_left_out_each_with_a_reason():
    assert all(len(cases) <= TENTH[suite] for suite, cases in LEFT_OUT.items())
    assert all(reason.strip() for cases in LEFT_OUT.values() for reason in cases.values())


def test_quantities_are_scored_against_their_marks():
    sys.path.insert(0, str(BENCH))
    quantities = importlib.import_module("quantities")
    text, wanted, spared = quantities.marked("It lost {nearly $40bn|40000000000|<|USD} in {?a day}.")
    assert (text, len(wanted), len(spared)) == ("It lost nearly $40bn in a day.", 1, 1)
    said = {
        "start": 8,
        "end": 20,
        "text": "nearly $40bn",
        "number": "40000000000",
        "bound": "less-than",
        "hi": None,
        "unit": "USD",
    }
    assert quantities.compared(wanted, spared, [said])[0][:5] == (1, 1, 1, 1, 1)
    assert quantities.compared(wanted, spared, [said | {"bound": "equal"}])[0][:5] == (1, 1, 1, 0, 1)
    assert quantities.compared(wanted, spared, [said | {"number": "40"}])[0][:5] == (1, 1, 0, 0, 0)
    assert quantities.compared(wanted, spared, [said, said | {"start": 24, "end": 29}])[0][:5] == (1, 1, 1, 1, 1)
    assert quantities.compared(wanted, spared, [said, said | {"start": 0, "end": 2}])[0][:5] == (1, 2, 1, 1, 1)
