"""Numbers in words: the inverse of reading them, for messages and for tests.

Comes in: a whole number below 10^18 and a language code. Goes out: its words, as an Indonesian or English paper spells them.
"""

from types import ModuleType

from verify.languages import DEFAULT, LANGUAGES


def spell(number: int, language: str) -> str:
    """`24` → `dua puluh empat`, `twenty-four`; negative numbers begin with minus."""
    tables = LANGUAGES.get(language, LANGUAGES[DEFAULT])
    if number < 0:
        return f"minus {spell(-number, language)}"
    if number == 0:
        return next(w for w, n in tables.NUMBERS.items() if n == 0)
    words: list[str] = []
    for size, name in reversed(tables.SPELLED["magnitudes"]):
        count, number = divmod(number, size)
        if count:
            words.append(tables.SPELLED["one"].get(name) if count == 1 and name in tables.SPELLED["one"] else f"{hundreds(count, tables)} {name}")
    if number:
        words.append(hundreds(number, tables))
    return " ".join(words)


def hundreds(number: int, tables: ModuleType) -> str:
    """A number from 1 to 999 in words."""
    spelled = tables.SPELLED
    count, rest = divmod(number, 100)
    words = [] if not count else [spelled["one"].get("100") or ""] if count == 1 and "100" in spelled["one"] else [f"{unit(count, tables)} {spelled['hundred']}"]
    if rest:
        words.append(below_hundred(rest, tables))
    return " ".join(words)


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
