"""A declared person with a slip at the end of a longer run of capitals: `Tuan Rumah Sri Lsetari` (check `misspelt-name`).

Comes in: drafts and the rulebook. Goes out: findings of scope `facts`. A slip may hide where the name begins, so every beginning in the
run is tried. A name of three words or more needs nothing else; before one of two words stand titles or roles alone, since a further
given name makes another person.
"""

from collections.abc import Iterator

from verify.checks.case import Case
from verify.checks.name_forms import Words, words_of
from verify.checks.names import Declared, Known
from verify.checks.spelling import slip, swapped
from verify.extract.speaker_types import lexicon
from verify.model import Draft, Finding, Location, Mention, NameForm

#: what may stand before a name of two words
TITLES = frozenset("RVTUWr")
#: a name of so many words is told by the other ones
TELLING = 3
#: how many capitalised words before a name may belong to it
REACH = 4


def enclosed(case: Case) -> list[Finding]:
    """Every undeclared name that ends in a declared person's name with a slip."""
    declared = Declared(case.rulebook)
    people = _words_of_people(case)
    return [
        _finding(draft, first, mention, known)
        for draft in case.drafts
        for mention in draft.mentions
        if isinstance(mention.form, NameForm) and mention.last - mention.first > 1 and not mention.form.candidates
        if not people.isdisjoint(words_of(mention.form.written))
        for first, known in _ends(draft, mention, declared, case)
    ]


def _words_of_people(case: Case) -> frozenset[str]:
    """Every word of a declared person's name of several words: one with a slip keeps another one of them."""
    people = (entity for entity in case.rulebook.entities.values() if entity.kind == "person")
    names = (words_of(name) for person in people for name in person.names)
    return frozenset(word for words in names if len(words) > 1 for word in words)


def _ends(draft: Draft, mention: Mention, declared: Declared, case: Case) -> Iterator[tuple[int, Known]]:
    """The first token of a misspelt name at the end of a run of capitals, and the name; at most one, the longest."""
    types = lexicon(draft.article.language)
    begin = mention.first
    while begin > max(0, mention.first - REACH) and draft.words[begin - 1][0].isupper():
        begin -= 1
    for first in range(begin, mention.last - 1):
        words = tuple(part for token in draft.words[first : mention.last] for part in words_of(token))
        titled = first > begin and all(types[token] in TITLES for token in draft.words[begin:first])
        if first != mention.first and (len(words) >= TELLING or titled):
            known = _near(words, declared, case)
            if known is not None:
                yield first, known
                return


def _near(words: Words, declared: Declared, case: Case) -> Known | None:
    """The person whose name the words are but for a slip in one."""
    for word, other, known in declared.near(words):
        if case.rulebook.entities[known.entity].kind == "person" and (slip(word, other) or swapped(word, other)):
            return known
    return None


def _finding(draft: Draft, first: int, mention: Mention, known: Known) -> Finding:
    """The finding at the name itself."""
    start, end = draft.starts[first], mention.end
    name = draft.article.text[start:end]
    params = (("name", name), ("other", known.written), ("n", "0"))
    place = Location(draft.article.path, start, end, value=name)
    return Finding(
        "misspelt-name", "REFUTED", "error", "facts", "misspelt-name-declared", params, (place,), outlier=name
    )
