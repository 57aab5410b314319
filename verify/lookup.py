"""Where things stand in a draft, found by halving: mentions of a sentence, the sentence of a token."""

from bisect import bisect_left, bisect_right

from verify.model import Draft, Mention, Sentence


def first_token(item: Mention | Sentence) -> int:
    """The token that a mention or sentence begins with."""
    return item.first


def mentions_in(draft: Draft, sentence: Sentence) -> range:
    """The numbers of the mentions that begin in a sentence, in order."""
    low = bisect_left(draft.mentions, sentence.first, key=first_token)
    return range(low, bisect_left(draft.mentions, sentence.last, lo=low, key=first_token))


def sentence_at(draft: Draft, token: int) -> int:
    """The number of the sentence that a token stands in (the last one that begins at or before it)."""
    return max(0, bisect_right(draft.sentences, token, key=first_token) - 1)
