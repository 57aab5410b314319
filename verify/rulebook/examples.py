"""Examples in rule files → `compiled.Example`s: a text, and what it must give as values and as names.

Comes in: the syntax of an `example` with its `gives` and `but not` lines. Goes out: one example for each `gives` line.
"""

from verify.read.places import ticked
from verify.rulebook import literals
from verify.rulebook.compiled import Example, Predicate
from verify.rulebook.expressions import entity, value
from verify.rulebook.kinds import VALUE_KINDS
from verify.rulebook.literals import Wrong, written
from verify.rulebook.scope import Scope, Site
from verify.rulebook.syntax import ExampleSyntax, Gives, Term, Text


def examples(scope: Scope, site: Site, claim: Predicate, example: ExampleSyntax) -> list[Example]:
    """One example for each `gives` line, or one for `gives nothing`."""
    language = scope.language(site, example.language) or site.language
    published = None
    if example.published:
        days = literals.days(example.published.text)
        published = None if isinstance(days, Wrong) else days[0]
    place = (site.file.path, site.line(example.text))
    bare = Example(claim.name, example.text.text, published, language, (), (), (), True, *place)
    return [_outcome(scope, site, claim, bare, gives) for gives in example.gives] or [bare]


def _outcome(scope: Scope, site: Site, claim: Predicate, bare: Example, gives: Gives) -> Example:
    """An example with what it gives, as written and as values."""
    values = [value(scope, site, term, claim) for term in gives.values]
    not_values = [value(scope, site, term, claim) for term in gives.but_not]
    return bare._replace(
        nothing=False,
        gives=tuple(map(written, gives.values)),
        but_not=tuple(map(written, gives.but_not)),
        arguments=tuple((name.text, _filler(scope, site, claim, name, term)) for name, term in gives.arguments),
        values=tuple(v for v in values if v is not None),
        not_values=tuple(v for v in not_values if v is not None),
    )


def _filler(scope: Scope, site: Site, claim: Predicate, name: Text, term: Term) -> str:
    """What an example says that a slot takes: an id, or `=literal`."""
    kinds = {slot.name: slot.kind for slot in claim.slots}
    if name.text not in kinds:
        help = f"`{claim.name}` has the slots {ticked(kinds)}" if kinds else f"`{claim.name}` has no slots"
        scope.unknown(site, name, "slot", name.text, kinds, help)
        return ""
    if kinds[name.text] in VALUE_KINDS:
        return f"={written(term)}"
    return entity(scope, site, term, kinds[name.text]) or ""
