"""What every command does: one module a command, with `arguments(parser)` and `run(args, console) -> exit code`.

`gather` reads what the user named, `tell` says what came of it. Every module imports what it needs inside the
functions that need it, so that a run loads no more than its command uses.
"""
