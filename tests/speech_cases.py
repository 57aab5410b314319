"""What the tests of names, quotations and speeches share: a text → what was read of it, and a small rulebook."""

from datetime import date

from verify.checks.case import Case
from verify.extract.attribution import speeches
from verify.extract.lexer import lex
from verify.extract.names import names, resolve_names
from verify.extract.quotes import quotes
from verify.extract.sentences import split
from verify.languages import lexicon
from verify.model import Anchor, Article, Draft, Entity, Location, Speech, Zone
from verify.rulebook.compiled import Office, Rulebook

#: Thursday, 20 June 2024
DAY = date(2024, 6, 20).toordinal()


def day(year: int, month: int, number: int) -> int:
    """A day as an ordinal."""
    return date(year, month, number).toordinal()


ENTITIES = (
    Entity("arman", "person", ("Arman Wirasena", "Arman", "Pak Arman"), ("Jalan Arman",), (), ("desk.rules", 3)),
    Entity("sari", "person", ("Sari Melati Danuri",), (), (), ("desk.rules", 7)),
    Entity("bakti", "person", ("Bakti Surapraja", "Surapraja"), (), (), ("desk.rules", 9)),
    Entity("norlandia", "country", ("Norlandia", "Norland")),
    Entity("sudmark", "country", ("Sudmark",)),
    Entity("set_teh", "thing", ("set teh",)),
)
OFFICES = (
    Office(
        "presiden_norlandia",
        ("Presiden Norlandia", "pemimpin Norlandia"),
        (("arman", day(2020, 1, 1), None),),
        "arsip",
        "2024-06-01",
    ),
    Office(
        "menkeu_norlandia",
        ("Menteri Keuangan Norlandia", "Menteri Keuangan"),
        (("sari", day(2015, 1, 1), day(2022, 5, 1)), ("bakti", day(2022, 5, 1), None)),
        "arsip",
        "2024-06-01",
    ),
    Office("wakil_perdana_menteri", ("Wakil Perdana Menteri",), (("sari", day(2022, 5, 1), day(2024, 1, 1)),)),
    Office("wakil_pertama", ("Wakil Perdana Menteri Pertama",), (("sari", day(2024, 1, 1), None),)),
)


def index(
    entities: tuple[Entity, ...], offices: tuple[Office, ...]
) -> dict[str, list[tuple[tuple[str, ...], str, str, str]]]:
    """First folded word → names that begin with it, longest first."""
    out: dict[str, list[tuple[tuple[str, ...], str, str, str]]] = {}
    named = [(n, "entity", e.id, e.kind) for e in entities for n in e.names]
    named += [(n, "office", o.id, "office") for o in offices for n in o.names]
    for name, what, key, kind in named:
        words = tuple(name.lower().split())
        out.setdefault(words[0], []).append((words, what, key, kind))
    for rows in out.values():
        rows.sort(key=lambda row: -len(row[0]))
    return out


NO_RULES = Rulebook({}, {}, (), {}, (), (), (), {})
RULES = Rulebook({e.id: e for e in ENTITIES}, {o.id: o for o in OFFICES}, (), {}, (), (), (), index(ENTITIES, OFFICES))


def read(
    text: str, rules: Rulebook = NO_RULES, language: str = "id", path: str = "a.txt", published: int | None = DAY
) -> Draft:
    """A text as a draft: sentences, names, quotations and speeches; no values and no claims."""
    anchor = Anchor(published, None, None, "metadata") if published else Anchor()
    article = Article(path, path, text, (Zone("body", 0, len(text)),), language, anchor=anchor)
    lexed = lex(text, lexicon(language))
    sentences = split(article, lexed, language)
    quoted, _ = quotes(text, lexed, sentences)
    mentions = sorted(names(lexed, sentences, rules, language) + quoted, key=lambda m: (m.first, -m.last, m.kind))
    who = resolve_names(mentions)
    return Draft(
        article=article,
        words=tuple(lexed.words),
        starts=tuple(lexed.starts),
        ends=tuple(lexed.ends),
        sentences=tuple(sentences),
        mentions=tuple(mentions),
        speeches=speeches(lexed, sentences, mentions, rules, language, who),
        claims=(),
        who=who,
    )


def case(*texts: str, rules: Rulebook = NO_RULES, published: int | None = DAY) -> Case:
    """Texts as one story."""
    drafts = tuple(read(t, rules, path=f"{n}.txt", published=published) for n, t in enumerate(texts))
    return Case(drafts, tuple(d.article.anchor for d in drafts), (tuple(range(len(drafts))),), (), rules)


def spoken(text: str, rules: Rulebook = NO_RULES, language: str = "id") -> list[Speech]:
    """The speeches of a text."""
    return list(read(text, rules, language).speeches)


def said(text: str, rules: Rulebook = NO_RULES, language: str = "id") -> list[tuple[str, str, str]]:
    """(what was said, by which cue, by whom) of every speech."""
    return [(text[s.start : s.end], s.cue_text, s.entity.removeprefix("=")) for s in spoken(text, rules, language)]


def at(texts: tuple[str, ...], location: Location) -> str:
    """The words at a location of a case made of these texts."""
    return texts[int(location.path.removesuffix(".txt"))][location.start : location.end]
