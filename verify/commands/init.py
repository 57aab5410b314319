"""`verify init`: what a newsroom's folder needs to begin with: settings, a first rule with its examples, a CI file."""

import os
from argparse import ArgumentParser, Namespace

from verify.commands import tell
from verify.console import CLEAN, Console

CI_FILES = {"github": os.path.join(".github", "workflows", "verify.yml"), "gitlab": ".gitlab-ci.yml"}


def arguments(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("folder", nargs="?", default=".", metavar="FOLDER", help="the newsroom's folder (default: .)")
    add("--language", choices=("id", "en"), default="id", help="of messages and of the first rule (default: id)")
    add("--ci", choices=(*CI_FILES, "none"), default="github", help="default: github")


def run(args: Namespace, console: Console) -> int:
    """Write what is not there yet; nothing that exists is touched."""
    console = console._replace(language=lambda: args.language)
    files = {"verify.toml": "verify.toml", os.path.join("rules", "desk.rules"): f"{args.language}.rules"}
    if args.ci in CI_FILES:
        files[CI_FILES[args.ci]] = f"{args.ci}.yml"
    codes = [
        put(os.path.normpath(os.path.join(args.folder, path)), text(name, args.language), console)
        for path, name in files.items()
    ]
    if max(codes) == CLEAN:
        rules = os.path.normpath(os.path.join(args.folder, "rules"))
        tell.say(console, f"now: `verify test {rules}`; with articles (.txt, .md) in it: `verify check {args.folder}`")
    return max(codes)


def text(name: str, language: str) -> str:
    """A template that comes with the program."""
    folder = os.path.join(os.path.dirname(os.path.dirname(__file__)), "templates")
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return file.read().replace("LANGUAGE", language)


def put(path: str, text: str, console: Console) -> int:
    """One file, if there is none of that name."""
    if os.path.lexists(path):
        tell.say(console, f"left as it is: {path}")
        return CLEAN
    try:
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        with open(path, "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        return tell.trouble(console, f"{path}: cannot be written: {error.strerror or error}")
    tell.say(console, f"written: {path}")
    return CLEAN
