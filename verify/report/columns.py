"""Records of claims → columns: CSV (RFC 4180) for spreadsheets, Parquet for databases.

One row a record, in the fields of the contract; what holds several values is JSON in one cell. A spreadsheet would
compute a cell that begins like a formula, so CSV puts an apostrophe before it; Parquet keeps every cell as it is.
"""

from collections.abc import Iterable, Iterator

from verify.report.claims import Record
from verify.report.contract import SURROGATE, dumps

COLUMNS = tuple(
    """id path kind start end text zone group modality polarity holder predicate arguments rule derivation value
    timex timex_type timex_mod anchor number bound lo hi lo_closed hi_closed unit of
    quote_type cue speaker role affiliation""".split()
)
WHOLE, TRUTH = ("start", "end"), ("lo_closed", "hi_closed")
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv(records: Iterable[Record]) -> Iterator[str]:
    """The header and every row; a row may hold line ends between its quotation marks."""
    yield ",".join(COLUMNS)
    for record in records:
        yield ",".join(quoted(harmless(shown(cell(record, name)))) for name in COLUMNS)


def cell(record: Record, name: str) -> object:
    """The value of a column: text, a number, a truth value, or None."""
    value = record.get(name)
    if isinstance(value, dict | list):
        return dumps(value) if value else None
    return SURROGATE.sub("\ufffd", value) if isinstance(value, str) else value


def shown(value: object) -> str:
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def harmless(text: str) -> str:
    """A text that no spreadsheet computes; a negative number stays one."""
    formula = text.startswith(FORMULA) and not text[1:].replace(".", "", 1).isdecimal()
    return f"'{text}" if formula else text


def quoted(text: str) -> str:
    """A field of CSV."""
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in ',"\r\n') else text


def parquet(records: list[Record], path: str) -> None:
    """Write a Parquet file; raises ImportError without pyarrow, OSError where the file cannot be written."""
    import pyarrow
    from pyarrow import parquet as file

    def kind(name: str) -> object:
        return pyarrow.int64() if name in WHOLE else pyarrow.bool_() if name in TRUTH else pyarrow.string()

    schema = pyarrow.schema([(name, kind(name)) for name in COLUMNS])
    columns = {name: [cell(record, name) for record in records] for name in COLUMNS}
    file.write_table(pyarrow.table(columns, schema=schema), path)
