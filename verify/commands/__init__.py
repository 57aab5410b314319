"""What every command does: one module a command, with `arguments(parser)` and `run(args, console) -> exit code`.

`gather` reads what the user named, `tell` says what came of it. Every module imports what it needs inside the
functions that need it, so that a run loads no more than its command uses.
"""

#: word after `verify` → what its module does, in a line
COMMANDS = {
    "check": "say what cannot all be true in the articles",
    "claims": "show everything that is understood, judged or not",
    "explain": "derive a finding, a claim, or what agrees in other words",
    "test": "run the examples in rule files",
    "rules": "list the claims and checks",
    "facts": "ask what the newsroom knows",
    "stories": "show which articles tell one story, and why",
    "import": "read facts out of Wikidata's JSON into tables",
    "publish": "put facts on a PostgreSQL server",
    "baseline": "accept what is found now, so that only what is new is told",
    "fmt": "lay out rule files",
    "init": "write settings, a first rule and a CI file for a newsroom's folder",
    "completion": "write what a shell needs to complete commands and options",
}
