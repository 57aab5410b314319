"""`verify.toml`, or `[tool.verify]` in `pyproject.toml` → the settings of a desk.

TOML 1.0, read only where such a file is there. Paths in it count from its folder. What is wrong in it is a problem
each, with its place, and costs nothing else.

    language = "id"                 # of messages
    rules = ["core", "rules/"]      # rule files or folders, or the names of shipped rule files
    fail_on = "warning"             # error, warning, note or never
    default_date = 2024-06-20       # publication day of articles that have none
    against = ["archive/"]          # articles that may be the other side
    facts = ["facts/"]              # CSV files of facts and entities, folders of them, or a shared base (postgresql://…)
    baseline = "baseline.json"      # findings that the desk has accepted
    checks = { typography = "off" } # off, note, warning or error

    [folders."opinion/"]            # other weights below a folder; the nearest folder wins
    checks = { stale-forecast = "off" }
    [values.id.hedges]              # words, widths and policy of values: docs/values.md
"""

import os
from typing import Any, NamedTuple

from verify.languages import LANGUAGES
from verify.languages.overlay import NOTHING, Overlay, written
from verify.languages.overlay import read as overlay
from verify.model import Problem
from verify.read.places import did_you_mean, ticked

FILES = ("verify.toml", "pyproject.toml")
SEVERITIES = ("off", "note", "warning", "error")
FAIL_ON = ("error", "warning", "note", "never")


class Config(NamedTuple):
    """The settings of a desk; what it does not set is empty."""

    path: str  # of the file they come from
    rules: tuple[str, ...]  # paths, or names of shipped rule files
    language: str
    fail_on: str
    severities: dict[str, str]  # check → off|note|warning|error
    default_date: int | None  # ordinal
    against: tuple[str, ...]  # paths
    baseline: str = ""  # path
    folders: tuple[tuple[str, dict[str, str]], ...] = ()  # path with its last `/` → severities, the nearest first
    values: Overlay = NOTHING  # words, widths and policy of the values layer
    facts: tuple[str, ...] = ()  # paths, or addresses of servers

    def checks(self) -> set[str]:
        """The names of all checks that get a severity."""
        return set(self.severities).union(*(severities for _, severities in self.folders))


def nothing(path: str = "") -> Config:
    """The settings of a desk that sets nothing."""
    return Config(path, (), "", "", {}, None, ())


def load(article: str, working: str = ".", checks: tuple[str, ...] = ()) -> tuple[Config, tuple[Problem, ...]]:
    """The settings nearest to an article or folder, looking upwards; else nearest to the working folder.

    `checks` are the names a check may have; with none given, every name is taken.
    """
    folder = article if os.path.isdir(article) else os.path.dirname(article)
    starts = [working] if article == "-" else [folder or ".", working]
    for start in starts:
        for path in _upwards(start):
            table, text, problems = _table(path)
            if table is not None:
                return _Reader(path, text, checks).config(table)
            if problems:
                return nothing(path), problems
    return nothing(), ()


def shown(config: Config) -> list[str]:
    """The settings as TOML, each with the value that counts; the first line says where they come from."""
    import json
    from datetime import date

    def value(told: object) -> str:
        if isinstance(told, dict):
            return "{ " + ", ".join(f"{name} = {value(one)}" for name, one in told.items()) + " }" if told else "{}"
        return json.dumps(told, ensure_ascii=False)

    day = config.default_date
    lines = [f"# {config.path or 'no verify.toml and no [tool.verify]: all as it comes'}"]
    lines += [f"language = {value(config.language)}"] if config.language else []
    lines += [f"rules = {value(list(config.rules))}", f"fail_on = {value(config.fail_on or 'warning')}"]
    lines += [f"default_date = {date.fromordinal(day).isoformat()}"] if day else []
    lines += [f"against = {value(list(config.against))}"]
    lines += [f"facts = {value(list(config.facts))}"] if config.facts else []
    lines += [f"baseline = {value(config.baseline)}"] if config.baseline else []
    lines += [f"checks = {value(config.severities)}"]
    for folder, severities in config.folders:
        lines += ["", f"[folders.{value(folder)}]", f"checks = {value(severities)}"]
    return lines


def _upwards(start: str) -> list[str]:
    """Files that may hold settings, nearest first; those below the working folder as paths from there."""
    found: list[str] = []
    here = os.path.abspath(os.curdir) + os.sep
    folder, above = "", os.path.abspath(start)
    while folder != above:
        folder, above = above, os.path.dirname(above)
        for name in FILES:
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                found.append(path.removeprefix(here))
    return found


def _table(path: str) -> tuple[dict[str, Any] | None, str, tuple[Problem, ...]]:
    """The table of settings in a file, None if it holds none; with the text, for places."""
    import re
    import tomllib

    try:
        with open(path, "rb") as file:
            text = file.read().decode("utf-8")
        data = tomllib.loads(text)
    except UnicodeDecodeError:
        return None, "", (Problem(path, 0, 0, "the settings are not UTF-8", "save the file as UTF-8"),)
    except OSError as error:
        return None, "", (Problem(path, 0, 0, f"cannot be read: {error.strerror or error}"),)
    except tomllib.TOMLDecodeError as error:
        if os.path.basename(path) == "pyproject.toml" and "[tool.verify" not in text:
            return None, text, ()  # another tool's trouble
        place = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
        line, column = (int(place[1]), int(place[2])) if place else (text.count("\n") + 1, len(text) - text.rfind("\n"))
        told = str(error).partition(" (at ")[0]
        message = f"this is not TOML: {told[:1].lower() + told[1:]}"
        help = "mend this line; until then the settings of this file are not used"
        if told == "Invalid value":
            help = 'put a text between quotation marks, as in `language = "id"`; until then this file is not used'
        lines = text.splitlines()
        excerpt = f"{lines[line - 1]}\n{' ' * (column - 1)}^" if line <= len(lines) else ""
        return (
            None,
            text,
            (Problem(path, line, column, message, help, excerpt),),
        )
    if os.path.basename(path) == "pyproject.toml":
        tools = data.get("tool")
        found = tools.get("verify") if isinstance(tools, dict) else None
        return (found if isinstance(found, dict) else None), text, ()
    return data, text, ()


class _Reader:
    """One file's table → settings and problems."""

    KEYS = (
        "rules",
        "language",
        "fail_on",
        "checks",
        "default_date",
        "against",
        "baseline",
        "folders",
        "values",
        "facts",
    )

    def __init__(self, path: str, text: str, checks: tuple[str, ...]) -> None:
        self.path, self.text, self.checks = path, text, checks
        self.problems: list[Problem] = []

    def config(self, table: dict[str, Any]) -> tuple[Config, tuple[Problem, ...]]:
        for key in table:
            if key == "tool" and os.path.basename(self.path) == FILES[0]:
                self.wrong(key, "`[tool.verify]` stands in pyproject.toml alone", "leave this line out")
            elif key not in self.KEYS:
                self.wrong(
                    key, f"unknown setting `{key}`", did_you_mean(key, self.KEYS) or f"known are {ticked(self.KEYS)}"
                )
        config = Config(
            self.path,
            self.paths(table, "rules", shipped=True),
            self.choice(table, "language", tuple(LANGUAGES)),
            self.choice(table, "fail_on", FAIL_ON),
            self.severities(table.get("checks", {})),
            self.day(table.get("default_date")),
            self.paths(table, "against"),
            self.file(table, "baseline"),
            self.folders(table.get("folders", {})),
            self.values(table.get("values", {})),
            self.paths(table, "facts"),
        )
        return config, tuple(self.problems)

    def wrong(self, key: str, message: str, help: str) -> None:
        """Add a problem at the line that begins with the key."""
        for number, line in enumerate(self.text.splitlines(), 1):
            bare = line.lstrip(" \t\"'[")
            behind = bare[len(key) : len(key) + 1]
            if bare.startswith(key) and not (behind.isalnum() or behind in ("-", "_")):
                column = len(line) - len(bare) + 1
                self.problems.append(
                    Problem(self.path, number, column, message, help, f"{line}\n{' ' * (column - 1)}^")
                )
                return
        self.problems.append(Problem(self.path, 0, 0, message, help))

    def paths(self, table: dict[str, Any], key: str, shipped: bool = False) -> tuple[str, ...]:
        """Paths, joined to the folder of the file; a bare name that is no file there may be that of a shipped one."""
        values = table.get(key, [])
        values = [values] if isinstance(values, str) else values
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            self.wrong(key, f"`{key}` must be a list of paths", f'write `{key} = ["folder/"]`')
            return ()
        folder = os.path.dirname(self.path)
        joined = [value if "://" in value else os.path.join(folder, value) for value in values]
        bare = [shipped and value == os.path.splitext(os.path.basename(value))[0] for value in values]
        return tuple(
            value if name and not os.path.exists(path) else path
            for value, path, name in zip(values, joined, bare, strict=True)
        )

    def file(self, table: dict[str, Any], key: str) -> str:
        """One path, joined to the folder of the settings."""
        value = table.get(key, "")
        if not isinstance(value, str):
            self.wrong(key, f"`{key}` must be a path", f'write `{key} = "file"`')
            return ""
        return os.path.join(os.path.dirname(self.path), value) if value else ""

    def folders(self, table: object) -> tuple[tuple[str, dict[str, str]], ...]:
        """Severities below folders, the longest path first; the paths are those that articles are reported with."""
        help = 'write `[folders."opinion/"]` and below it `checks = { … }`'
        if not isinstance(table, dict):
            self.wrong("folders", "`folders` must be a table", help)
            return ()
        found = []
        for folder, settings in table.items():
            if not isinstance(settings, dict) or set(settings) - {"checks"}:
                self.wrong(folder, f"of `{folder}` only `checks` can be set", help)
                continue
            path = os.path.normpath(os.path.join(os.path.dirname(self.path), folder))
            found.append((path + os.sep, self.severities(settings.get("checks", {}))))
        return tuple(sorted(found, key=lambda one: -len(one[0])))

    def choice(self, table: dict[str, Any], key: str, known: tuple[str, ...]) -> str:
        value = table.get(key, "")
        if value and value not in known:
            self.wrong(
                key,
                f"`{key}` cannot be `{written(value)}`",
                did_you_mean(str(value), known) or f"write one of {ticked(known)}",
            )
            return ""
        return str(value)

    def values(self, table: object) -> Overlay:
        """The desk's own words for values."""
        found, wrong = overlay(table)
        for one in wrong:
            self.wrong(one.key, one.message, one.help)
        return found

    def severities(self, table: object) -> dict[str, str]:
        if not isinstance(table, dict):
            self.wrong(
                "checks", "`checks` must be a table", 'write `[checks]` and below it lines such as `typography = "off"`'
            )
            return {}
        kept: dict[str, str] = {}
        for name, severity in table.items():
            if self.checks and name not in self.checks:
                self.wrong(
                    name,
                    f"unknown check `{name}`",
                    did_you_mean(name, self.checks) or "`verify rules` lists the checks",
                )
            elif severity not in SEVERITIES:
                self.wrong(name, f"`{name}` cannot be `{written(severity)}`", f"write one of {ticked(SEVERITIES)}")
            else:
                kept[name] = severity
        return kept

    def day(self, value: object) -> int | None:
        """A TOML date, or an ISO date in a string, as an ordinal."""
        from datetime import date

        if value is None:
            return None
        try:
            return (date.fromisoformat(value) if isinstance(value, str) else value).toordinal()  # type: ignore[attr-defined, no-any-return]
        except (AttributeError, ValueError):
            self.wrong(
                "default_date",
                f"`default_date` cannot be `{written(value)}`",
                "write a day, such as `default_date = 2024-06-20`",
            )
            return None
