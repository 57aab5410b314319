"""Tables of facts and entities → files of a folder, each written in one step."""

import os
from collections.abc import Iterator

from verify.commands import tell
from verify.console import CLEAN, Console
from verify.model import Problem


def written(folder: str, tables: dict[str, Iterator[str]], console: Console) -> int:
    """Write tables into a folder, each in one step; what cannot be written is told."""
    for name, lines in tables.items():
        path = os.path.join(folder, name)
        try:
            os.makedirs(folder, exist_ok=True)
            count = -1
            with open(f"{path}.{os.getpid()}", "w", encoding="utf-8", newline="") as file:
                for line in lines:
                    file.write(f"{line}\n")
                    count += 1
            os.replace(f"{path}.{os.getpid()}", path)
        except OSError as error:
            return tell.tell((Problem(path, 0, 0, f"cannot be written: {error.strerror or error}"),), console)
        tell.say(console, f"{path}: {count} rows")
    return CLEAN
