"""Claims that cannot all be true: with each other, or with the facts (checks `contradiction`, `contradicts-fact`).

One finding for a group and outlying value, in the narrowest scope: within one article, against the facts,
across the story. A speaker's words against a fact are at most a warning.
"""

from verify.checks.case import Case
from verify.extract.voice import ARTICLE
from verify.judge import CONFLICTING, DOUBTFUL, Dispute, disputes
from verify.languages import DEFAULT, LANGUAGES
from verify.model import Camp, Claim, Fact, Finding, Group, Location, Reconciled, Witness


def contradictions(case: Case) -> list[Finding]:
    """Every dispute of every group as a finding."""
    return [
        finding(case, group, dispute)
        for group in case.groups
        for dispute in disputes(group)
        if group.over_time != "rises" or not risen(case, dispute)
    ]


def risen(case: Case, dispute: Dispute) -> bool:
    """Whether two claims of a number that rises say themselves that it rose: the higher `bertambah`, or the lower `semula`."""
    one, other = dispute.accused[0], dispute.against[-1]
    if one.claim is None or other.claim is None or isinstance(one.value.possible, frozenset):
        return False
    low, high = sorted((one, other), key=lambda w: tuple(w.value.possible))
    return says(case, high, "RISING") or says(case, low, "RISEN")


def says(case: Case, witness: Witness, table: str) -> bool:
    """Whether the sentence of a claim has a word of a language's table."""
    claim = claim_of(witness)
    draft = next(d for d in case.drafts if d.article.path == claim.path)
    sentence = draft.sentences[claim.sentence]
    words = {word.lower() for word in draft.words[sentence.first : sentence.last]}
    return not words.isdisjoint(getattr(LANGUAGES.get(draft.article.language, LANGUAGES[DEFAULT]), table))


def finding(case: Case, group: Group, dispute: Dispute) -> Finding:
    """One dispute as a finding with both sides."""
    facts = tuple(w.fact for w in dispute.against if w.fact is not None)
    beside = tuple(w.fact for w in dispute.beside if w.fact is not None)
    scope = scope_of(dispute, facts)
    check = "contradicts-fact" if facts and scope != "article" else "contradiction"
    accused, other, stated = dispute.accused[0], dispute.against[0], dispute.against[-1]
    predicate = case.rulebook.predicates[group.predicate]
    return Finding(
        check=check,
        verdict=dispute.verdict,
        severity=severity(predicate.severity, dispute),
        scope=scope,
        message_key=f"{check}{'-disputed' if beside else '-doubtful' if dispute.verdict == DOUBTFUL else ''}",
        params=(
            *named(case, group.predicate),
            ("value", said(case, accused)),
            ("other", said(case, stated if facts and scope != "article" else other)),
        ),
        locations=tuple(
            [location(w, "primary", 0) for w in dispute.accused]
            + [location(w, "related", 1) for w in dispute.against if w.claim is not None]
        ),
        outlier=outlier(dispute),
        predicate=group.predicate,
        arguments=group.arguments,
        arithmetic="; ".join(dict.fromkeys(w.explained for w in (*dispute.accused, *dispute.against) if w.explained)),
        rule=claim_of(accused).rule,
        camps=camps(dispute),
        facts=(*facts, *beside),
    )


#: a phrase longer than this is cut in messages
LONGEST = 60


def said(case: Case, witness: Witness) -> str:
    """The value of a witness; one that is only a word of the rules is told in the article's own words."""
    if witness.value.kind != "word" or witness.claim is None:
        return witness.value.text.replace("_", " ")
    claim = witness.claim
    text = next(d.article.text for d in case.drafts if d.article.path == claim.path)[claim.start : claim.end]
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


def named(case: Case, predicate: str) -> tuple[tuple[str, str], ...]:
    """How messages name the predicate: by its label in each language, else by its own name."""
    labels = case.rulebook.predicates[predicate].label
    own = (("predicate", predicate.replace("_", " ")),)
    return own + tuple((f"predicate.{language}", text) for language, text in sorted(labels.items()))


def claim_of(witness: Witness) -> Claim:
    """The claim of a witness that is one."""
    assert witness.claim is not None
    return witness.claim


def location(witness: Witness, role: str, camp: int) -> Location:
    """Where a witness stands in its article."""
    claim = claim_of(witness)
    shown = "" if witness.value.kind == "word" else witness.value.text
    return Location(claim.path, claim.start, claim.end, role, claim.id, camp, shown)


def scope_of(dispute: Dispute, facts: tuple[Fact, ...]) -> str:
    """The narrowest scope that shows the dispute: article, then facts, then story; borrowed days serve the story alone."""
    paths = {w.article for w in dispute.accused}
    if any(w.article in paths for w in dispute.against if w.claim is not None):
        return "article"
    borrowed = all(w.borrowed for w in dispute.accused)
    return "facts" if facts and not borrowed else "story"


def severity(declared: str, dispute: Dispute) -> str:
    """The rule's severity; doubt, and words that only a speaker stands for, are at most a warning."""
    reported = all(claim_of(w).holder != ARTICLE for w in dispute.accused)
    opposed = [w for w in dispute.against if w.fact is not None or claim_of(w).holder == ARTICLE]
    if unnamed(dispute):
        return "note"
    if declared == "error" and (dispute.verdict == DOUBTFUL or dispute.beside or reported or not opposed):
        return "warning"
    return declared


def unnamed(dispute: Dispute) -> bool:
    """Whether both sides name bodies or places that no rule file knows, without a word in common: they may be one by two names.

    A club and its ground are; `Institut Merak` and `Institut Merpati` are two of a kind.
    """
    sides = [w.value for w in (*dispute.accused, *dispute.against)]
    names = [value.possible for value in sides if isinstance(value.possible, frozenset)]
    if any(value.kind == "person" for value in sides) or len(names) < len(sides):
        return False
    if not all(name.startswith("=") for side in names for name in side):
        return False
    words = [{word.lower() for name in side for word in name[1:].split()} for side in names]
    return not set.intersection(*words)


def outlier(dispute: Dispute) -> str:
    """The value that the finding's id is made from; equals are named together, in order."""
    value = dispute.accused[0].value.text
    if dispute.verdict != CONFLICTING:
        return value
    return " | ".join(sorted({value, dispute.against[0].value.text}))


def camps(dispute: Dispute) -> tuple[Camp, ...]:
    """Both sides: what they say, their claims, and which facts stand by them."""
    return tuple(
        Camp(
            side[0].value.text,
            tuple(w.claim.id for w in side if w.claim is not None),
            max(len({w.report or w.article for w in side if w.claim is not None}), articles),
            tuple(w.fact.id for w in side if w.fact is not None),
        )
        for side, articles in (((*dispute.accused, *dispute.beside), 0), (dispute.against, dispute.articles))
    )


def reconciled(case: Case) -> tuple[Reconciled, ...]:
    """Groups whose members all agree although they are worded differently, with the arithmetic that shows it."""
    out = []
    for group in case.groups:
        claims = [w for w in group.witnesses if w.claim is not None]
        wordings = {w.value.text for w in group.witnesses} | {w.explained for w in claims if w.explained}
        if len(group.witnesses) < 2 or len(wordings) < 2 or group.many or disputes(group):
            continue
        facts = tuple(w.fact for w in group.witnesses if w.fact is not None)
        out.append(
            Reconciled(
                id="",
                predicate=group.predicate,
                arguments=group.arguments,
                claims=tuple(claim_of(w).id for w in claims),
                arithmetic="; ".join(dict.fromkeys(w.explained for w in claims if w.explained)),
                locations=tuple(location(w, "primary", 0) for w in claims),
                facts=facts,
            )
        )
    return tuple(out)
