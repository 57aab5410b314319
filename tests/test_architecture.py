"""The house: imports go downwards only, nothing heavy is loaded by a plain run, and the guards can fail."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "verify"

#: top to bottom; what stands in one line may not import its neighbours' callers, only lines below (or its own room)
LAYERS = (
    ("__main__",),
    ("cli",),
    ("commands", "api"),
    ("explain", "listing"),
    ("examples",),
    ("console", "config", "recall"),
    ("cache", "baseline", "changed"),
    ("pipeline",),
    ("suppress",),
    ("report", "checks"),
    ("alignment", "judge", "slots"),
    ("wording",),
    ("court",),
    ("camps",),
    ("match",),
    ("anchor",),
    ("events",),
    ("meaning",),
    ("stories",),
    ("facts",),
    ("extract",),
    ("rulebook",),
    ("read",),
    ("values",),
    ("languages",),
    ("lookup",),
    ("model",),
    ("__init__",),
)
RANK = {room: n for n, rooms in enumerate(LAYERS) for room in rooms}
#: rooms that read what lower rooms need although they stand higher in the plan
EXCEPTIONS = {("rulebook", "cache"), ("facts", "cache")}


def room(module: str) -> str:
    """`verify.extract.names` → `extract`."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def imports(path: Path) -> list[str]:
    """The modules of verify that a file imports at run time (those for the type checker alone are left out)."""
    tree = ast.parse(path.read_text("utf-8"))
    typing_only = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
        for inner in ast.walk(node)
    }
    found = []
    for node in ast.walk(tree):
        if id(node) in typing_only:
            continue
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "verify":
            found += [f"verify.{a.name}" for a in node.names] if node.module == "verify" else [node.module]
        elif isinstance(node, ast.Import):
            found += [a.name for a in node.names if a.name.split(".")[0] == "verify"]
    return found


def violations(own: str, imported: list[str]) -> list[str]:
    """Imports of a room that go upwards or sideways."""
    out = []
    for module in imported:
        other = room(module) if room(module) in RANK else "__init__"
        if other != own and (own, other) not in EXCEPTIONS and RANK[other] <= RANK[own]:
            out.append(f"{own} imports {module}")
    return out


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_go_downwards(path):
    own = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    assert own in RANK, f"{own} has no place in the plan"
    assert violations(own, imports(path)) == []


def test_the_guard_can_fail():
    assert violations("values", ["verify.checks.case"]) == ["values imports verify.checks.case"]
    assert violations("checks", ["verify.report.identify"]) == ["checks imports verify.report.identify"]
    assert violations("checks", ["verify.checks.case", "verify.model"]) == []


def test_a_plain_run_loads_nothing_heavy(tmp_path):
    (tmp_path / "a.txt").write_text("Presiden tiba di Jakarta pada Rabu (19/6/2024).\n", "utf-8")
    heavy = {
        "pydantic",
        "lark",
        "sqlite3",
        "csv",
        "gzip",
        "dataclasses",
        "inspect",
        "tempfile",
        "subprocess",
        "typing_extensions",
    }
    code = (
        "import sys; from verify.cli import main\n"
        f"main(['check', {str(tmp_path)!r}])\n"
        f"main(['check', {str(tmp_path)!r}])\n"
        f"print('LOADED', sorted({heavy!r} & set(sys.modules)))"
    )
    warm = [sys.executable, "-c", code]
    subprocess.run(warm, capture_output=True, cwd=PACKAGE.parent, check=False)
    done = subprocess.run(warm, capture_output=True, text=True, cwd=PACKAGE.parent, check=True)
    assert done.stdout.splitlines()[-1] == "LOADED []"


def test_a_plain_run_loads_no_form_of_report_but_its_own(tmp_path):
    (tmp_path / "a.txt").write_text("Presiden tiba di Jakarta pada Rabu (20/6/2024).\n", "utf-8")
    others = ("report.sarif", "report.html", "report.browser", "report.plain", "report.paths", "report.contract")
    others += ("suppress", "baseline", "changed", "commands.baseline", "commands.init", "commands.fmt")
    code = (
        "import sys; from verify.cli import main\n"
        f"main(['check', {str(tmp_path)!r}, '--no-cache'])\n"
        f"print('LOADED', [name for name in {others!r} if 'verify.' + name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=PACKAGE.parent, check=True)
    assert done.stdout.splitlines()[-1] == "LOADED []"


def shared_names(rooms: dict[str, str]) -> set[tuple[str, str, str]]:
    """Names that two rooms define, with the rooms; the later one would hide the earlier one's."""
    owners: dict[str, str] = {}
    found = set()
    for room, source in rooms.items():
        for node in ast.parse(source).body:
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            for name in {t.id for t in targets if isinstance(t, ast.Name)}:
                if owners.setdefault(name, room) != room:
                    found.add((name, owners[name], room))
    return found


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_two_rooms_of_a_language_share_a_name(language):
    rooms = sorted((PACKAGE / "languages" / language).glob("*.py"))
    assert shared_names({path.stem: path.read_text(encoding="utf-8") for path in rooms}) == set()


def test_the_guard_of_names_can_fail():
    assert shared_names({"times": "NEAR = {}", "speech": "NEAR: str = ''"}) == {("NEAR", "times", "speech")}
