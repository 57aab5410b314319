"""A range behind `from` in a sentence of change, as its two ends: `the price rose by $5, from $20 to $25`.

Comes in: the mentions of a sentence. Goes out: the same mentions, such a range as two. Other ranges stay whole.
"""

import re
from functools import cache

from verify.languages import DEFAULT, LANGUAGES
from verify.model import Draft, Mention
from verify.values.forms import Amount

RANGED = frozenset(["money", "count", "quantity", "percent"])


@cache
def change(language: str) -> re.Pattern[str]:
    """A word of change."""
    words = LANGUAGES.get(language, LANGUAGES[DEFAULT]).SUM_WORDS
    return re.compile(rf"(?<!\S)(?:{words['up']}|{words['down']}|{words['either']})(?!\S)")


def opened(draft: Draft, mentions: list[Mention]) -> list[Mention]:
    """The mentions, each range that tells a change as two; the list itself where there is none."""
    for number, mention in enumerate(mentions):
        if mention.kind in RANGED and (ends := split(draft, mention)):
            return [*mentions[:number], *ends, *opened(draft, mentions[number + 1 :])]
    return mentions


def split(draft: Draft, mention: Mention) -> tuple[Mention, ...]:
    """The two ends of a range behind `from`; nothing for anything else."""
    amount = getattr(mention.form, "amount", None)
    if not isinstance(amount, Amount) or amount.high is None or amount.vague:
        return ()
    module = LANGUAGES.get(draft.article.language, LANGUAGES[DEFAULT])
    before = draft.words[max(0, mention.first - 1) : mention.first + 1]
    joints = [n for n in range(mention.first, mention.last) if draft.words[n].lower() in module.CHANGE_TO]
    if len(joints) != 1 or not any(word.lower() in module.CHANGE_FROM for word in before):
        return ()
    near = " ".join(draft.words[max(0, mention.first - REACH) : mention.last + REACH]).lower()
    if change(draft.article.language).search(near) is None:
        return ()
    first = mention.first + (draft.words[mention.first].lower() in module.CHANGE_FROM)
    low, high = (
        amount._replace(number=n, grid=amount.step, bound="equal", high=None) for n in (amount.number, amount.high)
    )
    return (
        end(draft, mention, low, first, joints[0]),
        end(draft, mention, high, joints[0] + 1, mention.last),
    )


#: a word of change stands so near
REACH = 12


def end(draft: Draft, mention: Mention, amount: Amount, first: int, last: int) -> Mention:
    """One end of a range as a mention of its own."""
    form = mention.form._replace(amount=amount)  # type: ignore[attr-defined]
    return mention._replace(start=draft.starts[first], end=draft.ends[last - 1], first=first, last=last, form=form)
