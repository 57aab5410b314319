"""Values: what the numbers, dates and times of a text say, and which worlds they allow.

`scan` finds mentions and leaves them unanchored; `resolve` gives the two nested sets (likely within possible) or the
reason why there are none; `shift_back`, `shift_forward`, `combine` and `convert` calculate; `show` writes a value as
a reader would; `timex` gives the TIMEX3 annotation.
"""

from verify.values.combine import combine
from verify.values.discourse import discourse
from verify.values.lengths import convert, shift_back, shift_forward, shift_text
from verify.values.read import read
from verify.values.resolve import resolve
from verify.values.scanner import scan
from verify.values.show import show
from verify.values.spoken import said_on
from verify.values.timex import Timex, timex

__all__ = [
    "Timex",
    "combine",
    "convert",
    "discourse",
    "read",
    "resolve",
    "said_on",
    "scan",
    "shift_back",
    "shift_forward",
    "shift_text",
    "show",
    "timex",
]
