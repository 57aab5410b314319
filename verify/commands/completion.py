"""`verify completion`: what a shell needs to complete commands, options and their choices."""

from argparse import ArgumentParser, Namespace
from importlib import import_module

from verify.commands import COMMANDS
from verify.console import CLEAN, Console

Options = dict[str, tuple[str, ...]]  # option → its choices


def arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "shell", choices=("bash", "zsh", "fish"), help='add `eval "$(verify completion bash)"` to ~/.bashrc'
    )


def run(args: Namespace, console: Console) -> int:
    """Write the script; it knows the options of this version."""
    options = {name: options_of(name) for name in COMMANDS}
    console.write({"bash": bash, "zsh": zsh, "fish": fish}[args.shell](COMMANDS, options))
    return CLEAN


def options_of(command: str) -> Options:
    """The long options of a command."""
    parser = ArgumentParser(add_help=True)
    import_module(f"verify.commands.{command}").arguments(parser)
    found = [action for action in parser._actions if action.option_strings]
    return {action.option_strings[-1]: tuple(map(str, action.choices or ())) for action in found}


def bash(summaries: dict[str, str], options: dict[str, Options]) -> list[str]:
    """For bash 4 and later."""
    lines = ["_verify() {", "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words="]
    lines += [
        '  if [ "$COMP_CWORD" = 1 ]; then words="' + " ".join(summaries) + '"',
        "  else",
        '    case "${COMP_WORDS[1]} $before" in',
    ]
    for command, known in options.items():
        lines += [
            f'      "{command} {name}") words="{" ".join(choices)}" ;;' for name, choices in known.items() if choices
        ]
    lines += [
        "    esac",
        '    if [ -z "$words" ] && [ "${word#-}" != "$word" ]; then',
        '      case "${COMP_WORDS[1]}" in',
    ]
    lines += [f'        {command}) words="{" ".join(known)}" ;;' for command, known in options.items()]
    lines += ["      esac", "    fi", "  fi", '  COMPREPLY=($(compgen -W "$words" -- "$word"))', "}"]
    return [*lines, "complete -o default -F _verify verify"]


def zsh(summaries: dict[str, str], options: dict[str, Options]) -> list[str]:
    """For zsh, which understands bash's."""
    return [
        "autoload -U +X compinit && compinit -u",
        "autoload -U +X bashcompinit && bashcompinit",
        *bash(summaries, options),
    ]


def fish(summaries: dict[str, str], options: dict[str, Options]) -> list[str]:
    """For fish."""
    lines = [
        f"complete -c verify -n __fish_use_subcommand -a {name} -d {quoted(told)}" for name, told in summaries.items()
    ]
    for command, known in options.items():
        for name, choices in known.items():
            line = f"complete -c verify -n '__fish_seen_subcommand_from {command}' -l {name.removeprefix('--')}"
            lines.append(f"{line} -xa {quoted(' '.join(choices))}" if choices else line)
    return lines


def quoted(text: str) -> str:
    """A word for fish."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
