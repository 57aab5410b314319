"""Examples in rule files are tests: runs each as an article of one sentence and says what did not come out.

Comes in: a rulebook. Goes out: one `Problem` for every example that fails, at its line, with what was read instead.
"""

from verify.anchor import anchored
from verify.extract import Kit, extract, kit
from verify.model import Anchor, Article, Problem, Value, Witness, Zone
from verify.read.places import ticked
from verify.rulebook.compiled import Example, Rulebook
from verify.values.interval import inside, meet

SHOWN = 80  # code points of an example in an advice


def run(rulebook: Rulebook) -> tuple[Problem, ...]:
    """All failures, in the order of the files."""
    kits: dict[str, Kit] = {}
    out: list[Problem] = []
    for example in rulebook.examples:
        if example.language not in kits:
            kits[example.language] = kit(rulebook, example.language)
        wrong = failure(example, rulebook, kits[example.language])
        if wrong:
            message = f"example of `{example.predicate}`: {wrong}"
            help = understood(example, kits[example.language])
            out.append(Problem(example.path, example.line, 1, message, help))
    return tuple(sorted(out))


def failure(example: Example, rulebook: Rulebook, tools: Kit) -> str:
    """What an example does not do that it should, or nothing."""
    article = article_of(example)
    found = anchored(extract(article, tools), article.anchor, rulebook)
    own = [w for w in found.witnesses if w.claim is not None and w.claim.predicate == example.predicate]
    if example.nothing:
        return f"gives {shown(own)}, should give nothing" if own else ""
    if not own:
        reasons = {u.reason for u in found.unjudged}
        return f"gives nothing ({', '.join(sorted(reasons))})" if reasons else "gives nothing"
    wrong = [complaint(example, witness) for witness in own]
    return "" if not all(wrong) else wrong[0]


def understood(example: Example, tools: Kit) -> str:
    """What was read in an example: often enough to see what its pattern lacks."""
    draft = extract(article_of(example), tools)
    read = ticked(dict.fromkeys(example.text[m.start : m.end] for m in draft.mentions))
    text = example.text if len(example.text) <= SHOWN else f"{example.text[:SHOWN]}…"
    return f"values read in `{text}`: {read}" if read else f"no value is read in `{text}`"


def complaint(example: Example, witness: Witness) -> str:
    """Why a claim is not the one that the example tells, or nothing."""
    for text, value in zip(example.gives, example.values, strict=False):
        if not holds(value, witness.value):
            return f"gives `{witness.value.text}`, should give `{text}`"
    for text, value in zip(example.but_not, example.not_values, strict=False):
        if meet(value.possible, witness.value.possible):
            return f"gives `{witness.value.text}`, which allows `{text}`"
    filled = {a.name: a.value for a in witness.claim.arguments} if witness.claim else {}
    for name, wanted in example.arguments:
        if name not in filled:
            return f"takes nothing as `{name}`, should take `{wanted}`"
        if filled[name] != wanted:
            return f"takes `{filled[name]}` as `{name}`, should take `{wanted}`"
    return ""


def holds(wanted: Value, read: Value) -> bool:
    """Whether what the example gives lies inside what was read (for names and wide dates: has a part in common)."""
    return inside(wanted.possible, read.possible) or (
        (isinstance(wanted.possible, frozenset) or wanted.kind == "date") and meet(wanted.possible, read.likely)
    )


def shown(witnesses: list[Witness]) -> str:
    """The values that came out."""
    return ", ".join(f"`{w.value.text}`" for w in witnesses)


def article_of(example: Example) -> Article:
    """The example as an article of its own."""
    return Article(
        path=example.path,
        key=f"{example.path}:{example.line}",
        text=example.text,
        zones=(Zone("body", 0, len(example.text)),),
        language=example.language,
        anchor=Anchor(example.published, None, None, "default" if example.published else "unknown"),
    )
