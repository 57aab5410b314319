"""Article → draft: everything that can be read out of one article by itself, in an ordered list of steps.

What an article leaves open (its day, who holds an office) stays open here; see `anchor.py`. A draft depends on
the article and the rulebook alone.
"""

from typing import NamedTuple

from verify import languages, values
from verify.extract import patterns
from verify.extract.attribution import speeches
from verify.extract.ground import Scene, ground_of
from verify.extract.lexer import Lexed, Lexicon, lex
from verify.extract.names import names, resolve_names
from verify.extract.quotes import quotes
from verify.extract.sentences import split
from verify.extract.voice import Voice
from verify.extract.wakers import Awake, Wakers, awake
from verify.model import Article, Claim, Draft, Mention, Sentence, Speech
from verify.read.page import masked
from verify.rulebook.compiled import Rulebook
from verify.values.forms import DateForm


class Kit(NamedTuple):
    """What extraction needs beside the article, made once for a rulebook and language."""

    language: str
    lexicon: Lexicon
    wakers: Wakers
    fillers: frozenset[str]
    negations: frozenset[str]
    pronouns: frozenset[str]
    rulebook: Rulebook


def kit(rulebook: Rulebook, language: str) -> Kit:
    """The word lists of a language and the trigger index of a rulebook, ready for use."""
    words = languages.LANGUAGES[language]
    return Kit(
        language,
        languages.lexicon(language),
        Wakers(rulebook.triggers.get(language, {})),
        frozenset(words.FILLERS),
        frozenset(words.NEGATIONS),
        frozenset(words.PRONOUNS),
        rulebook,
    )


def extract(article: Article, kit: Kit) -> Draft:
    """Everything that the article says, unanchored."""
    text = masked(article.text, article.ignored) if article.ignored else article.text
    lexed = lex(text, kit.lexicon)
    sentences = split(article, lexed, kit.language)
    quoted, _ = quotes(text, lexed, sentences)
    mentions = merged(
        values.scan(lexed, kit.language), names(lexed, sentences, kit.rulebook, kit.language), quoted
    )  # fmt: skip
    who = resolve_names(mentions)
    spoken = speeches(lexed, sentences, mentions, kit.rulebook, kit.language, who)
    worth = awake(lexed.folded, sentences, kit.wakers)
    claims = claims_of(article, lexed, sentences, mentions, who, spoken, kit, worth) if worth else []
    return Draft(
        article=article,
        words=tuple(lexed.words),
        starts=tuple(lexed.starts),
        ends=tuple(lexed.ends),
        sentences=sentences,
        mentions=tuple(mentions),
        speeches=spoken,
        who=who,
        claims=tuple(claims),
    )


def claims_of(
    article: Article, lexed: Lexed, sentences: tuple[Sentence, ...], mentions: list[Mention], who: dict[int, str],
    spoken: tuple[Speech, ...], kit: Kit, worth: list[Awake],
) -> list[Claim]:  # fmt: skip
    """What the rules make of the article."""
    scene = Scene(
        article=article,
        language=kit.language,
        lexed=lexed,
        sentences=sentences,
        mentions=mentions,
        who=who,
        ground=ground_of(lexed, mentions, kit.rulebook, kit.fillers, kit.negations, kit.pronouns),
        firsts=[s.first for s in sentences],
        heads=[m.first for m in mentions],
        rulebook=kit.rulebook,
        stance=Voice(lexed, sentences, mentions, spoken, kit.language).stance,
    )
    return patterns.claims(scene, kit.rulebook, worth)


def merged(found: list[Mention], named: list[Mention], quoted: list[Mention]) -> list[Mention]:
    """All mentions by place, longest first; a value inside a name (`38 North`, `Mei Lin`) is no value.

    A name that is nothing but part of a value (`Juni` in `19 Juni`) is no name.
    """
    taken = {token for m in named if m.last - m.first > 1 for token in range(m.first, m.last)}
    dates = {token for m in found if m.last - m.first > 1 for token in range(m.first, m.last)}
    kept = [m for m in found if holiday(m) or not (m.first in taken and m.last - 1 in taken)]
    feasts = {token for m in found if holiday(m) for token in range(m.first, m.last)}
    names_kept = [
        m
        for m in named
        if (m.last - m.first > 1 or m.first not in dates) and not (m.first in feasts and m.last - 1 in feasts)
    ]
    return sorted([*kept, *names_kept, *quoted], key=place)


def holiday(mention: Mention) -> bool:
    """Whether a value is a holiday: its name is no person's."""
    return isinstance(mention.form, DateForm) and mention.form.holiday != ""


def place(mention: Mention) -> tuple[int, int, str]:
    """Mentions by their first token, longest first."""
    return (mention.first, -mention.last, mention.kind)
