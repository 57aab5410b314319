"""What every command does: one module a command, with `arguments(parser)` and `run(args, console) -> exit code`.

`gather` reads what the user named, `tell` says what came of it. Every module imports what it needs inside the
functions that need it, so that a run loads no more than its command uses.
"""

from typing import NamedTuple


class Command(NamedTuple):
    """A word after `verify`: what the module of its name does, in a line."""

    summary: str


COMMANDS = {
    "check": Command("say what cannot all be true in the articles"),
    "claims": Command("show everything that is understood, judged or not"),
    "explain": Command("derive a finding, a claim, or what agrees in other words"),
    "test": Command("run the examples in rule files"),
    "rules": Command("list the claims and checks"),
    "facts": Command("list what the newsroom knows"),
    "baseline": Command("accept what is found now, so that only what is new is told"),
    "fmt": Command("lay out rule files"),
    "init": Command("write settings, a first rule and a CI file for a newsroom's folder"),
    "completion": Command("write what a shell needs to complete commands and options"),
}
