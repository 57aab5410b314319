"""Words that bound a value: `about 50`, `more than 5 km`, `hampir 50`, `Rp 50 miliar lebih`, `500 or more`.

Comes in: a value with its place. Goes out: the same with the bound of the words around it and their widths, which are
the language's table.
"""

from types import ModuleType
from typing import Any

from verify.values.forms import AgeForm, Amount, CountForm, DateForm, DurationForm, MoneyForm, PercentForm, QuantityForm
from verify.values.found import Found
from verify.values.fractions import closes
from verify.values.lexer import Lexed


def hedge(lexed: Lexed, at: int, tables: ModuleType) -> tuple[tuple[str, str, str], int] | None:
    """The hedge that ends before token `at` (bound, likely share, possible share), and where it begins."""
    if at == 0 or lexed.types[at - 1] not in "HDXkLsv=":
        return None
    for length in tables.HEDGE_LENGTHS:
        if at >= length:
            found = tables.HEDGES.get(" ".join(lexed.folded[at - length : at]))
            if found is not None:
                return found, at - length
    return None


def hedge_after(lexed: Lexed, at: int, tables: ModuleType) -> tuple[str, str, str] | None:
    """The hedge behind a number (`50 orang lebih`); none where it compares (`2 jam lebih lama`) or adds on."""
    if lexed.types[at : at + 1] != "H" or lexed.types[at + 1 : at + 2] in tuple("ud4n"):
        return None
    if at + 1 < len(lexed.folded) and lexed.folded[at + 1] in tables.COMPARED:
        return None
    found: tuple[str, str, str] | None = tables.AFTER_HEDGES.get(lexed.folded[at])
    return found


def hedged(amount: Amount, hedge: tuple[str, str, str]) -> Amount:
    """The amount with the bound and widths of a hedge."""
    return (
        amount
        if amount.vague or amount.bound == "between"
        else amount._replace(bound=hedge[0], likely=hedge[1], possible=hedge[2])
    )


def with_hedge(lexed: Lexed, found: Found | None, tables: ModuleType) -> Found | None:
    """The value with the hedge that stands before it."""
    if found is None or found.kind in ("ordinal", "set"):
        return found
    if lexed.types[found.last : found.last + 1] in ("&", "x"):
        wider = or_more(lexed, found, tables)
        if wider is not found:
            return wider
    if found.first and lexed.folded[found.first - 1] in tables.ARTICLES and lexed.types[found.first] in "shmvφ":
        found = found._replace(first=found.first - 1)  # a few days, a hundred people
    if found.kind == "date":
        return long_ago(lexed, found, tables)
    if found.kind == "duration" and found.first and lexed.types[found.first - 1] in "LOη":
        return determined(lexed, found, tables)
    found = widened(lexed, found, tables)
    before = hedge(lexed, found.first, tables)
    if before is None:
        return found
    form = found.form
    if isinstance(form, DurationForm):
        if lexed.folded[before[1]] in tables.MEANWHILE and not lasted(lexed, before[1], found.last, tables):
            return found
        first_amount, unit = form.amounts[0]
        form = form._replace(amounts=((hedged(first_amount, before[0]), unit), *form.amounts[1:]))
    elif isinstance(form, CountForm | MoneyForm | PercentForm | QuantityForm | AgeForm):
        form = form._replace(amount=hedged(form.amount, before[0]))
    return found._replace(first=before[1], form=form)


def determined(lexed: Lexed, found: Found, tables: ModuleType) -> Found:
    """A length of several units with what says which: `the next few months`, `the first 100 hours`, `the nine months`."""
    first, kind = found.first - 1, lexed.types[found.first - 1]
    if first and kind == "L" and lexed.folded[first - 1] in tables.MODALS:
        return found  # it will last six months
    if kind == "L":
        return found._replace(first=first - (first > 0 and lexed.types[first - 1] == "η"))
    if lexed.folded[found.last - 1] not in tables.PLURAL_UNITS or lexed.words[found.first][0].isupper():
        return found  # the Seven Years War
    if kind == "O":
        return found._replace(first=first - 1) if first and lexed.types[first - 1] == "η" else found
    return found._replace(first=first)


def lasted(lexed: Lexed, at: int, last: int, tables: ModuleType) -> bool:
    """Whether `over` before a length of time bounds it (`for over three days`), rather than saying when (`fell over three days`)."""
    return (at > 0 and lexed.folded[at - 1] in tables.LASTED) or lexed.types[last : last + 1] == "l"


def long_ago(lexed: Lexed, found: Found, tables: ModuleType) -> Found:
    """`lebih dari 100 tahun silam`: the hedge belongs to the date."""
    before = hedge(lexed, found.first, tables)
    if before is None or not isinstance(found.form, DateForm) or found.form.amount is None:
        return found
    return found._replace(first=before[1], form=found.form._replace(amount=hedged(found.form.amount, before[0])))


def widened(lexed: Lexed, found: Found, tables: ModuleType) -> Found:
    """Money or a measure with the hedge behind it: `Rp 50 miliar lebih`."""
    form = found.form
    if not isinstance(form, MoneyForm | PercentForm | QuantityForm) or form.amount.bound != "equal":
        return found
    wider = hedge_after(lexed, found.last, tables)
    return (
        found
        if wider is None
        else found._replace(last=found.last + 1, form=form._replace(amount=hedged(form.amount, wider)))
    )


def or_more(lexed: Lexed, found: Found, tables: ModuleType) -> Found:
    """`500 or more`, `five miles or less`, `65 and over`, `less than 50 or equal`: a bound behind the value."""
    word = lexed.folded[found.last + 1] if found.last + 1 < len(lexed.folded) else ""
    bound = tables.OR_MORE.get(word)
    last = found.last + 2
    if not bound or lexed.folded[found.last] not in tables.OR:
        return found
    if lexed.types[found.last] == "x" and not (found.kind == "age" or closes(lexed, last) or lexed.types[last] == "F"):
        return found
    if lexed.folded[last : last + 1] == ["than"]:
        if not closes(lexed, last + 1):
            return found
        last += 1
    if bound[0] == "equal":
        return or_equal(lexed, found, last, tables)
    return bounded(found._replace(last=last), bound)


def or_equal(lexed: Lexed, found: Found, last: int, tables: ModuleType) -> Found:
    """`more than 50 or equal to`: the bound before the value, with the value itself."""
    before = hedge(lexed, found.first, tables)
    within = {"more-than": "at-least", "less-than": "at-most"}.get(before[0][0] if before else "")
    if before is None or within is None:
        return found
    last += lexed.types[last : last + 1] == "X"
    if lexed.types[last : last + 1] in ("d", "n", "4", "u"):
        return found
    return bounded(found._replace(first=before[1], last=last), (within, *before[0][1:]))


def bounded(found: Found, bound: tuple[str, str, str]) -> Found:
    """The value with a bound."""
    form: Any = found.form
    if isinstance(form, DurationForm):
        return found._replace(
            form=form._replace(amounts=((hedged(form.amounts[0][0], bound), form.amounts[0][1]), *form.amounts[1:]))
        )
    amount = getattr(form, "amount", None)
    return found if amount is None else found._replace(form=form._replace(amount=hedged(amount, bound)))
