"""Numbers in words: the inverse of reading them, for messages and for tests.

Comes in: a whole number below 10^18 and a language code. Goes out: its words, as an Indonesian or English paper
spells them.
"""

from types import ModuleType

from verify.languages import DEFAULT, LANGUAGES


def spell(number: int, language: str) -> str:
    """`24` → `dua puluh empat`, `twenty-four`; negative numbers begin with minus."""
    tables = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    if number < 0:
        return f"minus {spell(-number, language)}"
    if number == 0:
        return str(next(w for w, n in tables.NUMBERS.items() if n == 0))
    one: dict[str, str] = tables.SPELLED["one"]
    words = []
    for size, name in reversed(tables.SPELLED["magnitudes"]):
        count, number = divmod(number, size)
        if count:
            words.append(one[name] if count == 1 and name in one else f"{hundreds(count, tables)} {name}")
    return " ".join([*words, *([hundreds(number, tables)] if number else [])])


def hundreds(number: int, tables: ModuleType) -> str:
    """A number from 1 to 999 in words."""
    one: dict[str, str] = tables.SPELLED["one"]
    count, rest = divmod(number, 100)
    head = one["100"] if count == 1 and "100" in one else f"{unit(count, tables)} {tables.SPELLED['hundred']}"
    return " ".join([*([head] if count else []), *([below_hundred(rest, tables)] if rest else [])])


def below_hundred(number: int, tables: ModuleType) -> str:
    """A number from 1 to 99 in words."""
    known = unit(number, tables)
    if known:
        return known
    tens, one = divmod(number, 10)
    if number < 20:
        return f"{unit(one, tables)} {tables.SPELLED['teen']}"
    ten = f"{unit(tens, tables)} {tables.SPELLED['ten']}" if tables.SPELLED["ten"] else unit(tens * 10, tables)
    return f"{ten}{tables.SPELLED['hyphen']}{unit(one, tables)}" if one else ten


def unit(number: int, tables: ModuleType) -> str:
    """The one word for a number, or nothing."""
    return next((w for w, n in tables.NUMBERS.items() if n == number and "-" not in w), "")
