"""What the program says in English → Indonesian: template → template, `{}` (or `{0}`, `{1}` in another order) a place.

Read only when something is to be said. `outside` holds what others say: the system, TOML, the reader of arguments.
"""

from verify.languages.id.problems import commands, facts, files, outside, patterns, rules, settings

PROBLEMS: dict[str, str] = {
    **rules.PROBLEMS,
    **patterns.PROBLEMS,
    **facts.PROBLEMS,
    **files.PROBLEMS,
    **settings.PROBLEMS,
    **commands.PROBLEMS,
    **outside.PROBLEMS,
}
