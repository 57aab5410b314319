"""The contract as models: what `--output-format json` and `verify claims --output-format jsonl` promise to others.

Never loaded by a run. `python -m verify.report.schema` prints the JSON Schema (draft 2020-12) of docs/schema.json.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import models_json_schema

Decimal = Annotated[str, Field(pattern=r"^-?\d+(\.\d+)?$")]
Day = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d$")]
Published = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d(T\d\d:\d\d([+-]\d\d:\d\d)?)?$")]
Offset = Annotated[int, Field(ge=0, description="code points from the start of the file")]
Severity = Literal["error", "warning", "note"]


class Model(BaseModel):
    """Every field is always there, and no other."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Place(Model):
    """A stretch of an article."""

    start: Offset
    end: Annotated[int, Field(ge=0, description="code points, exclusive")]
    text: str


class Rule(Model):
    """A line of a rule file."""

    path: str
    line: int


class Summary(Model):
    """The counts of a run."""

    articles: int
    claims: Annotated[int, Field(description="all that were understood")]
    judged: Annotated[int, Field(description="compared with another claim or a fact")]
    reconciled: Annotated[int, Field(description="groups that agree in other words")]
    without_counterpart: int
    unjudged: int
    unjudged_reasons: dict[str, int]
    facts_used: int
    errors: int
    warnings: int
    notes: int
    problems: int
    set_aside: Annotated[dict[str, int], Field(description="findings not shown: ignore, fixme, baseline, untouched")]


class Article(Model):
    """What a page says about itself."""

    path: str
    title: str
    publisher: str
    published: Published | None
    published_from: Literal["front-matter", "metadata", "time-line", "dateline", "default", "borrowed", "unknown"]
    language: str
    story: str


class Location(Place):
    """One side of a finding."""

    path: str
    line: Annotated[int, Field(ge=1)]
    column: Annotated[int, Field(ge=1, description="code points, from 1")]
    role: Literal["primary", "related"]
    claim: str
    camp: int
    value: str


class Camp(Model):
    """Those who say the same."""

    value: str
    claims: list[str]
    witnesses: int
    supported_by: Annotated[list[str], Field(description="ids of facts")]
    articles: Annotated[list[tuple[str, str]], Field(description="path and day of publication (ISO, or empty)")]
    copies: Annotated[list[list[str]], Field(description="paths of articles that carry one report: one witness")]


class Suggestion(Model):
    """A repair that would remove the finding."""

    path: str
    start: Offset
    end: int
    replacement: str
    why: str


class Fact(Model):
    """What the newsroom vouches for."""

    id: str
    predicate: str
    arguments: list[str]
    value: str
    valid_from: Day | None
    valid_to: Day | None
    source: str
    seen: str
    path: str
    line: int


class Finding(Model):
    """What cannot all be true, with both sides."""

    id: Annotated[str, Field(pattern=r"^f[0-9a-f]{5,}$")]
    check: str
    verdict: Literal["REFUTED", "CONFLICTING", "DOUBTFUL", "NOTED"]
    severity: Severity
    scope: Literal["alone", "article", "facts", "story"]
    message: str
    message_key: str
    params: dict[str, str]
    rule: Rule | None
    predicate: str
    arguments: dict[str, str]
    arithmetic: str
    locations: list[Location]
    camps: list[Camp]
    suggestions: list[Suggestion]
    facts: list[Fact]


class Reconciled(Model):
    """Claims that say the same in other words."""

    id: Annotated[str, Field(pattern=r"^r[0-9a-f]{5,}$")]
    claims: list[str]
    arithmetic: str


class Unjudged(Place):
    """A claim that was read and could not be judged."""

    claim: str
    path: str
    reason: str
    detail: str


class Problem(Model):
    """Something in a file that cannot be used; line and column are 0 where the whole file is meant."""

    path: str
    line: int
    column: int
    message: str
    help: str


class Report(Model):
    """The document that `verify check --output-format json` prints."""

    schema_version: Literal[1]
    summary: Summary
    articles: list[Article]
    findings: list[Finding]
    reconciled: list[Reconciled]
    unjudged: list[Unjudged]
    problems: list[Problem]


class Resolved(Model):
    """Who a speaker is, and where the article names them."""

    entity: str | None
    name: str
    start: int | None
    end: int | None


class Speaker(Place):
    """The words that stand for a speaker (of `katanya`, the clitic)."""

    form: Literal["name", "short", "role", "pronoun", "clitic", ""]
    resolved: Resolved | None


class Record(Place):
    """One line of `verify claims --output-format jsonl`, whatever its kind."""

    id: Annotated[str, Field(pattern=r"^c[0-9a-f]{5,}$")]
    path: str
    zone: str
    group: str | None
    modality: Literal["asserted", "denied", "planned", "asked", "alleged", "supposed"] | None
    polarity: Literal["affirmative", "negative"] | None
    holder: str | None
    predicate: str | None
    arguments: dict[str, str]
    rule: Rule | None
    derivation: list[str]
    value: str | None


class OtherRecord(Record):
    """A name, role or affiliation; a quotation without a speaker; a claim whose value has no words of its own."""

    kind: Literal["name", "role", "affiliation", "quote", "word", "date", "time", "duration", "count", "money"]


class Temporal(Record):
    """A date, time, duration or set, as TIMEX3."""

    kind: Literal["date", "time", "set"]
    timex: str
    timex_type: Literal["DATE", "TIME", "DURATION", "SET"]
    timex_mod: str | None
    anchor: Published | None


class Amounted(Record):
    """What is said of every number."""

    number: Decimal
    bound: Literal["equal", "about", "at-least", "more-than", "at-most", "less-than", "between"]
    lo: Decimal | None
    hi: Decimal | None
    lo_closed: bool
    hi_closed: bool
    unit: str
    of: str | None


class Numeric(Amounted):
    """A number with its unit."""

    kind: Literal["count", "ordinal", "money", "percent", "quantity", "age"]


class Length(Amounted):
    """A length of time, as TIMEX3 and as a number with its unit."""

    kind: Literal["duration"]
    timex: str
    timex_type: Literal["DURATION"]
    timex_mod: str | None
    anchor: Published | None


class Speech(Record):
    """A quotation or statement and who said it."""

    kind: Literal["quote", "statement"]
    quote_type: Literal["direct", "indirect", "mixed"]
    cue: Place | None
    speaker: Speaker | None
    role: Place | None
    affiliation: Place | None


Claim = Temporal | Numeric | Length | Speech | OtherRecord


def schema() -> dict[str, object]:
    """The JSON Schema of the report, with that of the claim records among its definitions."""
    models = [(model, "validation") for model in (Report, Temporal, Numeric, Length, Speech, OtherRecord)]
    _, document = models_json_schema(models, title="verify")  # type: ignore[arg-type]
    names = ("Temporal", "Numeric", "Length", "Speech", "OtherRecord")
    document["$defs"]["Claim"] = {"anyOf": [{"$ref": f"#/$defs/{name}"} for name in names]}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": "#/$defs/Report", **document}


if __name__ == "__main__":
    import json

    print(json.dumps(schema(), indent=2, ensure_ascii=False))
