"""What is counted or ordered: the head of a count or ordinal, what is said of those counted, and whether two heads are one.

Comes in: a draft and a mention. Goes out: keys (see `verify/wording.py`), empty where the sentence does not say.
"""

from verify.languages import LANGUAGES
from verify.model import Draft, Mention
from verify.slots.slot import Slot
from verify.values.forms import CountForm, OrdinalForm
from verify.wording import Keys, keys


def head(draft: Draft, mention: Mention, before: str) -> Keys:
    """The keys of what a count or ordinal is of; none for a word that only classifies (`orang`, `buah`)."""
    language = draft.article.language
    form = mention.form
    if not isinstance(form, CountForm | OrdinalForm):
        return frozenset()
    tables = LANGUAGES[language]
    if isinstance(form, OrdinalForm) and before in tables.ORDER_WORDS:
        return keys(before, language)
    of = form.of or (draft.words[mention.last].lower() if mention.last < len(draft.words) else "")
    if of.isalpha() and of not in tables.FUNCTION_WORDS and (of in tables.CLASSIFIERS or of not in tables.LIGHT_WORDS):
        if of in tables.COUNTERS:
            return frozenset()
        second = coordinated(draft, mention)
        return frozenset({f"{of} {second}"}) if second else keys(of, language)
    return keys(before, language) if isinstance(form, OrdinalForm) and before.isalpha() else frozenset()


def coordinated(draft: Draft, mention: Mention) -> str:
    """The second of two nouns that are counted together (`27 desa dan kelurahan`), or nothing; a verb is none."""
    tables = LANGUAGES[draft.article.language]
    link, second = (*draft.words[mention.last + 1 : mention.last + 3], "", "")[:2]
    known = second in tables.FUNCTION_WORDS or second in tables.LIGHT_WORDS or second in tables.DENIALS
    verb = any(second.startswith(beginnings) for beginnings in tables.VOICES)
    return "" if link not in tables.AND_LINKS or known or verb or not second.islower() else second


def state(draft: Draft, mention: Mention) -> Keys:
    """The keys of the word behind a counter: `5 orang tewas`."""
    form, language = mention.form, draft.article.language
    tables = LANGUAGES[language]
    if not isinstance(form, CountForm) or form.of not in tables.COUNTERS or mention.last + 1 >= len(draft.words):
        return frozenset()
    word = draft.words[mention.last + 1].lower()
    empty = word in tables.FUNCTION_WORDS or word in tables.LIGHT_WORDS or not word.isalpha()
    return frozenset() if empty else keys(word, language)


def same_head(one: Slot, other: Slot, one_words: Keys, other_words: Keys) -> bool:
    """Whether two counts are of one thing: the same word or one of its group; a bare count takes what its sentence says."""
    if one.state and other.state and one.state.isdisjoint(other.state):
        return False
    if one.head and other.head:
        return not one.head.isdisjoint(other.head)
    if one.mention.kind == "ordinal":
        return False
    if one.head:
        return not one.head.isdisjoint(other_words)
    return not other.head or not other.head.isdisjoint(one_words)
