"""The layout of rule files: one way to write them, the same meaning, and nothing lost."""

import os
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.rulebook.fmt import formatted
from verify.rulebook.lalr import Parsers
from verify.rulebook.load import rule_files
from verify.rulebook.locate import shipped
from verify.rulebook.parse import BlockStore, parse

PARSERS = Parsers()

MESSY = """\ufeff   LANGUAGE id\r
Entity putin:person      # who
NAME "Vladimir  Putin"
      alias "Putin",

   # between
"Mr Putin"
not    "Putin Village"   \t
    # about the office

  office presiden



        Held BY putin 2012-05-07 ..
source "Kantor"  seen 2024-06-20


# about the claim
claim visit(who: person) : date
says "sejak {value}"
# about the next
SAYS
> "selama {n: duration}
  means event - n
example published 2024-06-19
   > "Lama," katanya.
gives 2000,
visitor putin
but not 1998
this line is no rule
check c
when visit > 2000
and visit < 2001


"""

TIDY = """language id
entity putin : person      # who
  name   "Vladimir  Putin"
  alias  "Putin",

  # between
         "Mr Putin"
  not    "Putin Village"
    # about the office

office presiden


  held BY putin 2012-05-07 ..
  source "Kantor"  seen 2024-06-20


# about the claim
claim visit(who: person) : date
  says "sejak {value}"
  # about the next
  says
    > "selama {n: duration}
    means event - n
  example published 2024-06-19
    > "Lama," katanya.
    gives 2000,
      visitor putin
    but not 1998
this line is no rule
check c
  when visit > 2000
    and visit < 2001
"""


def meaning(text: str) -> Any:
    """What a file says, without where it says it."""
    file, problems = parse("a.rules", text.encode(), BlockStore(PARSERS))
    return [without_places(placed.block) for placed in file.blocks], sorted(problem.message for problem in problems)


def without_places(node: Any) -> Any:
    if isinstance(node, tuple):
        fields = zip(getattr(node, "_fields", range(len(node))), node, strict=True)
        return [without_places(part) for name, part in fields if name not in ("line", "column")]
    return node


def test_a_messy_file_becomes_tidy() -> None:
    assert formatted(MESSY).split("\n") == TIDY.split("\n")


def test_a_tidy_file_stays_as_it_is() -> None:
    assert formatted(TIDY) == TIDY


def test_the_meaning_stays() -> None:
    assert meaning(formatted(MESSY)) == meaning(MESSY)


@pytest.mark.parametrize("path", rule_files(shipped("rules")), ids=os.path.basename)
def test_shipped_rules_keep_their_meaning_and_their_words(path: str) -> None:
    with open(path, encoding="utf-8") as file:
        text = file.read()
    laid = formatted(text)
    assert meaning(laid) == meaning(text)
    assert re.sub(r"\s+", "", laid) == re.sub(r"\s+", "", text)
    assert formatted(laid) == laid


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from([*MESSY.split("\n"), "", "#", ">", '"', "name,", "also claim x", "and so"]), max_size=12)
)
def test_any_lines_keep_their_meaning(lines: list[str]) -> None:
    text = "\n".join(lines)
    laid = formatted(text)
    assert formatted(laid) == laid
    assert meaning(laid)[0] == meaning(text)[0]


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=80))
def test_any_text_loses_blanks_at_most(text: str) -> None:
    laid = formatted(text)
    assert re.sub(r"\s+", "", laid).casefold() == re.sub(r"\s+", "", text.replace("\ufeff", "")).casefold()
    assert formatted(laid) == laid
