"""Arithmetic in one sentence: a change in per cent, a difference, a multiple, a product, an average, a share.

Comes in: lines (`figures.py`) and the phrases of the language (`phrases.py`). Goes out: findings of scope `alone` with the
sum that was done. Every figure is taken with the tolerance of its printed digits; what cannot be true in any of those worlds
is said once, with the repairs of each side, the nearest first, none applied.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from verify.checks.figures import Figure, Line, number_text, place, rewritten
from verify.checks.frames import frame_of
from verify.checks.phrases import Roles, found
from verify.checks.relations import SUMS, Sum, Values
from verify.checks.repairs import MOST, one_slip
from verify.languages import DEFAULT, LANGUAGES
from verify.model import Finding, Number, Suggestion

#: a whole up to this is a way of speaking: `empat dari lima`
SMALL = 12


def sums(line: Line) -> Iterator[Finding]:
    """What the sentence reckons wrong."""
    kinds = line.letters
    if len(kinds) < 2 or not any(kinds.count(kind) > 1 for kind in "mcqp"):
        return
    told: set[Figure] = set()
    for name, relation in SUMS.items():
        if not possible(name, kinds):
            continue
        for match, roles in found(line, name):
            if not comparable(relation, roles) or told & set(roles.values()) or spoken(name, roles):
                continue
            sign = -1 if match.groupdict().get("down") else 1 if match.groupdict().get("up") else 0
            told.update(roles.values())
            if name == "ratio" and sign < 0:
                roles = {**roles, "a": roles["b"], "b": roles["a"]}  # `turun dua kali lipat dari 12 menjadi 6`
            one = judged(line, name, relation, roles, sign, "up" in match.groupdict() and match["up"] is not None)
            if one is not None:
                yield one
    yield from directions(line, told)
    if not told:
        for relation, roles, sign in framed(line):
            yield finding(line, relation, roles, sign)


def framed(line: Line) -> Iterator[tuple[Sum, Roles, int]]:
    """The relation of three figures in free order, where no world makes it hold."""
    frame = frame_of(line)
    if frame is None or not comparable(SUMS[frame.name], frame.roles) or spoken(frame.name, frame.roles):
        return
    judge = frame.roles[SUMS[frame.name].judged]
    lo, hi = reach(SUMS[frame.name], frame.roles)
    low, high = min(abs(lo), abs(hi)), max(abs(lo), abs(hi))
    if frame.name == "ratio":
        low, high = low - 1 - Decimal("0.5"), high + Decimal("0.5")
    if not (low <= judge.hi and judge.lo <= high):
        yield SUMS[frame.name], frame.roles, frame.sign


def possible(name: str, kinds: str) -> bool:
    """Whether a sentence with figures of these kinds can hold the relation."""
    if name in ("percent-change", "share"):
        return "p" in kinds and len(kinds) > 2
    return len(kinds) > 2 and (name != "ratio" or "c" in kinds)


def comparable(relation: Sum, roles: Roles) -> bool:
    """Whether the figures are of one unit where they must be, told one by one, and none is nought."""
    alike = [roles[role] for role in relation.alike]
    if len({figure.letter for figure in alike}) > 1 or len({unit(figure) for figure in alike} - {""}) > 1:
        return False
    return len(set(roles.values())) == len(roles) and all(
        figure.lo > 0 and figure.hi.is_finite() if isinstance(figure.hi, Decimal) else figure.lo > 0
        for figure in roles.values()
    )


def spoken(name: str, roles: Roles) -> bool:
    """`81 persen atau empat dari lima`: a share in small numbers is a way of speaking."""
    return name == "share" and roles["w"].letter == "c" and roles["w"].number <= SMALL


def unit(figure: Figure) -> str:
    """The unit; what a count counts is often left out the second time."""
    return "%" if figure.letter == "p" else figure.unit if figure.letter != "c" else ""


def judged(line: Line, name: str, relation: Sum, roles: Roles, sign: int, more: bool) -> Finding | None:
    """The finding if no world that the printed digits allow makes the relation hold."""
    judge = roles[relation.judged]
    lo, hi = reach(relation, roles)
    if name in ("percent-change", "difference"):
        low, high = (lo, hi) if sign > 0 else (-hi, -lo)
        if sign == 0:
            low, high = min(abs(lo), abs(hi)), max(abs(lo), abs(hi))
        if judge.letter == "p" and roles["a"].letter == "p":
            return points(line, relation, roles, (low, high), sign)
        lo, hi = low, high
    if name == "ratio":
        lo, hi = (lo - 1 if more else lo) - Decimal("0.5"), hi + Decimal("0.5")
    if lo <= judge.hi and judge.lo <= hi:
        return None
    return finding(line, relation, roles, sign)


def reach(relation: Sum, roles: Roles) -> tuple[Decimal, Decimal]:
    """The least and the most that the judged figure may be, by the others."""
    others = [(role, figure) for role, figure in roles.items() if role != relation.judged]
    corners = product(*((Decimal(figure.lo), Decimal(figure.hi)) for _, figure in others))
    values = [
        relation.solve[relation.judged](dict(zip((role for role, _ in others), corner, strict=True)))
        for corner in corners
    ]
    return min(values), max(values)


def points(line: Line, relation: Sum, roles: Roles, reached: tuple[Decimal, Decimal], sign: int) -> Finding | None:
    """A change from one share to another: told in points, or in per cent of the first share."""
    judge, one, other = roles[relation.judged], roles["a"], roles["b"]
    if relation.judged == "d":
        return None
    gap = sorted((abs(Decimal(other.lo) - Decimal(one.hi)), abs(Decimal(other.hi) - Decimal(one.lo))))
    in_points = gap[0] <= judge.hi and judge.lo <= gap[1]
    if in_points if judge.unit == "pp" else reached[0] <= judge.hi and judge.lo <= reached[1]:
        return None
    if in_points and judge.unit == "%":
        said = finding(line, relation, roles, sign)
        mention = judge.mention
        words = LANGUAGES.get(line.draft.article.language, LANGUAGES[DEFAULT]).SHOWN["points"].strip()
        text = line.draft.article.text[mention.start : mention.end]
        new = text.rstrip("%").rstrip() if text.endswith("%") else text.rpartition(" ")[0]
        fix = Suggestion(line.draft.article.path, mention.start, mention.end, f"{new} {words}", "repair.points")
        return said._replace(
            check="points-as-percent", message_key="points-as-percent", suggestions=(fix, *said.suggestions)[:MOST]
        )
    return finding(line, relation, roles, sign) if judge.unit == "%" else None


def finding(line: Line, relation: Sum, roles: Roles, sign: int = 1) -> Finding:
    """The finding at the judged figure, with the sum and the repairs."""
    judge = roles[relation.judged]
    values = {role: signed(role, figure, sign) for role, figure in roles.items()}
    right = relation.solve[relation.judged](values)
    told = tuple((f"f{role}", written(line, figure)) for role, figure in sorted(roles.items()))
    params = (*told, ("right", shown(line, judge, abs(right))))
    others = sorted((f for f in roles.values() if f is not judge), key=lambda f: f.mention.start)
    draft = line.draft
    return Finding(
        relation.check, "CONFLICTING", "warning", "alone", relation.check, params,
        (place(draft, judge.mention), *(place(draft, f.mention, "related") for f in others)),
        outlier=written(line, judge), suggestions=repairs(line, relation, roles, values),
    )  # fmt: skip


def signed(role: str, figure: Figure, sign: int) -> Decimal:
    """The number; a fall counts below nought."""
    return Decimal(figure.number) * (-1 if sign < 0 and role in "pd" else 1)


def repairs(line: Line, relation: Sum, roles: Roles, values: Values) -> tuple[Suggestion, ...]:
    """Each figure as the others would have it: those one slip of a key away first, then the smallest change."""
    ranked = []
    for role, figure in roles.items():
        rest = {other: value for other, value in values.items() if other != role}
        new = abs(relation.solve[role](rest))
        fix = rewritten(line.draft, figure, new, "repair.figure")
        if fix is not None:
            old = written(line, figure)
            far = abs(new - Decimal(figure.number)) / max(abs(new), abs(Decimal(figure.number)))
            ranked.append((not one_slip(digits(old), digits(fix.replacement)), far, fix))
    return tuple(fix for _, _, fix in sorted(ranked, key=lambda r: r[:2])[:MOST])


def digits(text: str) -> str:
    """The digits of a text alone."""
    return "".join(c for c in text if c.isdigit())


def written(line: Line, figure: Figure) -> str:
    """A figure as it stands in the article, on one line."""
    return " ".join(line.draft.article.text[figure.mention.start : figure.mention.end].split())


def shown(line: Line, figure: Figure, number: Number) -> str:
    """Another number in the place of a figure's own, as the article would write it."""
    fix = rewritten(line.draft, figure, number, "")
    if fix is not None:
        return " ".join(fix.replacement.split())
    marks = LANGUAGES.get(line.draft.article.language, LANGUAGES[DEFAULT]).SHOWN
    return number_text(number, 0 if number == int(number) else 1, marks)


def directions(line: Line, told: set[Figure]) -> Iterator[Finding]:
    """`turun dari 10 menjadi 12`: a change that goes the other way."""
    for match, roles in found(line, "direction"):
        one, other = roles["a"], roles["b"]
        relation = Sum("wrong-direction", "b", "ab", {"b": lambda v: v["a"], "a": lambda v: v["b"]})
        if not comparable(relation, roles) or told & set(roles.values()) or match["either"] or rated(line, one):
            continue
        up = match["up"] is not None
        if (one.lo > other.hi) if up else (one.hi < other.lo):
            params = (("word", match["up"] or match["down"]), ("fa", written(line, one)), ("fb", written(line, other)))
            yield Finding(
                "wrong-direction", "CONFLICTING", "warning", "alone", "wrong-direction", params,
                (place(line.draft, other.mention), place(line.draft, one.mention, "related")),
                outlier=written(line, other),
            )  # fmt: skip


def rated(line: Line, one: Figure) -> bool:
    """Whether the amounts are rates of a currency, which falls as its number rises: `rupiah turun menjadi Rp 16.500 dari Rp 16.400`."""
    module = LANGUAGES.get(line.draft.article.language, LANGUAGES[DEFAULT])
    return one.letter == "m" and any(word in line.text.split() for word in module.RATED.split())
