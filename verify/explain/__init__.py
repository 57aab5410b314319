"""How a finding, a claim or an agreement came about → lines that a sub-editor can follow.

Comes in: a query (the start of an id, a check, a predicate, or `file:line` of a rule) and the result of a run.
Goes out: for everything that the query names, the way from the words on the page to the verdict.
"""

from collections.abc import Iterator, Sequence

from verify.explain.trail import Trail
from verify.model import Argument, Claim, Finding, Group, Location, Reconciled
from verify.pipeline import Result
from verify.report.excerpt import visible
from verify.report.layout import Style, paint, wrap
from verify.report.sides import Sides
from verify.report.words import Words, language_of

MOST = 20  # things that one query explains in full
SHORTEST = 2  # characters of an id that are enough to try


def explained(query: str, result: Result, style: Style) -> tuple[list[str], bool]:
    """The lines, and whether the query names anything."""
    explainer = Explainer(result, style)
    found = explainer.matching(query)
    if not found:
        return [explainer.words("explain.nothing", query=visible(query))], False
    lines = [explainer.words("explain.several", n=len(found), query=visible(query)), ""] if len(found) > 1 else []
    for thing in found[:MOST]:
        lines += [*explainer.derive(thing), ""]
    return lines[:-1] if len(found) <= MOST else [*lines, explainer.words("report.more", n=len(found) - MOST)], True


class Explainer:
    """The derivations of one run."""

    def __init__(self, result: Result, style: Style) -> None:
        self.report, self.case, self.style = result.report, result.case, style
        self.words = Words(style.language or language_of(result.report.articles))
        self.sides = Sides(result.report.articles, style, self.words)
        self.trail = Trail(result, style, self.words)
        self.claims = {claim.id: claim for draft in self.case.drafts for claim in draft.claims}

    # --- what the query names -------------------------------------------------------------------------

    def matching(self, query: str) -> list[Finding | Reconciled | Claim]:
        """All whose id starts with the query; else the findings of that check; else all of that predicate or rule."""
        if len(query) >= SHORTEST and (found := [one for one in self.everything() if one.id.startswith(query)]):
            return found
        if found := [one for one in self.report.findings if one.check == query]:
            return [*found]
        told = [one for one in self.everything() if one.predicate == query or self.rule_matches(one, query)]
        shown = {name for one in told if not isinstance(one, Claim) for name in self.claims_of(one)}
        return [one for one in told if not isinstance(one, Claim) or one.id not in shown]

    def everything(self) -> Iterator[Finding | Reconciled | Claim]:
        """Findings first, then what agrees, then claims."""
        yield from self.report.findings
        yield from self.report.reconciled
        yield from self.claims.values()

    def rule_matches(self, one: Finding | Reconciled | Claim, query: str) -> bool:
        """Whether the query is the end of the `file:line` of the rule."""
        rule = ("", 0) if isinstance(one, Reconciled) else one.rule
        return bool(rule[0]) and ":" in query and f"/{rule[0]}:{rule[1]}".endswith(f"/{query}")

    def claims_of(self, one: Finding | Reconciled) -> Sequence[str]:
        """The ids of the claims that something shows."""
        return one.claims if isinstance(one, Reconciled) else [side.claim for side in one.locations]

    # --- derivations ----------------------------------------------------------------------------------

    def derive(self, thing: Finding | Reconciled | Claim) -> list[str]:
        """The derivation of anything."""
        if isinstance(thing, Finding):
            return self.finding(thing)
        return self.reconciled(thing) if isinstance(thing, Reconciled) else self.claim_alone(thing)

    def finding(self, one: Finding) -> list[str]:
        """What was found, every side from its words to its value, and the judgement."""
        lines = [self.title(self.words("explain.finding", id=one.id, check=one.check))]
        word = self.words.known("severity", one.severity)
        verdict = self.words.known("verdict", one.verdict)
        lines += wrap(f"{word} ({verdict}): {self.words.sentence(one.message_key, one.params)}", self.style.width)
        if one.predicate:
            lines += self.group(one.predicate, one.arguments)
        lines += self.all_sides(one.locations, one.severity)
        lines += self.trail.facts(one.facts)
        lines += self.trail.say("explain.arithmetic", text=one.arithmetic) if one.arithmetic else []
        key = {"REFUTED": "disjoint", "CONFLICTING": "disjoint", "DOUBTFUL": "doubtful"}.get(one.verdict)
        return lines + (self.judgement(key) if key and one.predicate else [])

    def reconciled(self, one: Reconciled) -> list[str]:
        """Every wording from its words to its value, and that they agree."""
        lines = [self.title(self.words("explain.reconciled", id=one.id)), *self.group(one.predicate, one.arguments)]
        lines += self.all_sides(one.locations, "note")
        lines += self.trail.facts(one.facts)
        lines += self.trail.say("explain.arithmetic", text=one.arithmetic) if one.arithmetic else []
        return lines + self.judgement("agree")

    def claim_alone(self, claim: Claim) -> list[str]:
        """One claim, and the group that it is judged in."""
        lines = [self.title(self.words("explain.claim", id=claim.id)), *self.group(claim.predicate, claim.arguments)]
        side = Location(claim.path, claim.start, claim.end, "primary", claim.id)
        lines += self.all_sides([side], "note")
        return lines + [line for group in self.groups_of(claim) for line in self.others(group, claim)]

    def groups_of(self, claim: Claim) -> list[Group]:
        return [g for g in self.case.groups if any(w.claim is not None and w.claim.id == claim.id for w in g.witnesses)]

    def others(self, group: Group, claim: Claim) -> list[str]:
        """What the claim is compared with."""
        lines: list[str] = []
        for witness in group.witnesses:
            if witness.claim is not None and witness.claim.id != claim.id:
                side = Location(witness.claim.path, witness.claim.start, witness.claim.end, "related")
                text = f"{self.sides.where(side)}: {witness.value.text} ({witness.claim.id})"
                lines += self.trail.say("explain.compared", text=text)
            elif witness.fact is not None:
                lines += self.trail.facts((witness.fact,))
        return lines

    # --- parts of a derivation ------------------------------------------------------------------------

    def title(self, text: str) -> str:
        return paint(self.style, "place", visible(text))

    def judgement(self, key: str) -> list[str]:
        return self.trail.say("explain.judgement", text=self.words(f"explain.{key}"))

    def group(self, predicate: str, arguments: Sequence[tuple[str, str] | Argument]) -> list[str]:
        """`predicate(Name, Name)` with the names that people use."""
        told = ", ".join(self.trail.name(value) for _, value, *_ in arguments)
        return self.trail.say("explain.group", group=f"{predicate}({told})")

    def all_sides(self, locations: Sequence[Location], severity: str) -> list[str]:
        """Every side: its excerpt, and below it where its value comes from."""
        lines: list[str] = []
        for number, side in enumerate(locations, 1):
            head = f"{number}. {self.sides.where(side)}" + (f"  {side.claim}" if side.claim else "")
            lines.append("  " + paint(self.style, "place", visible(head)))
            if side.path in self.sides.texts:
                lines += ["  " + line for line in self.sides.excerpts(side.path, [side._replace(value="")], severity)]
            if side.claim in self.claims:
                lines += self.trail.claim(self.claims[side.claim])
        return lines
