"""What a sentence leaves open: fills the slots of a claim in a stated order.

The order: what the pattern took; the rule's default; the same sentence (a person: its first person, who is
most often the subject; anything else: the nearest, what follows first); the nearest earlier mention of that
kind in the same or the two preceding paragraphs; else `?`, which is listed and never judged.
"""

from verify.extract.ground import Scene
from verify.extract.matcher import OPEN
from verify.model import Argument, NameForm
from verify.rulebook.compiled import Predicate, Rulebook, Slot

#: how far back, in paragraphs, an earlier mention still serves
REACH = 2
#: an event that is still to be told (`events.py` does, once the day is known)
EVENT = "@@event"


def fill(
    scene: Scene, rulebook: Rulebook, predicate: Predicate, taken: dict[str, int], sentence: int, at: int
) -> tuple[Argument, ...]:
    """One argument for every slot of the predicate, in its order."""
    return tuple(argument(scene, slot, taken.get(slot.name), sentence, at) for slot in predicate.slots)


def argument(scene: Scene, slot: Slot, number: int | None, sentence: int, at: int) -> Argument:
    """One slot, filled from what the pattern took or from the neighbourhood."""
    if number is not None and number != OPEN:
        taken = scene.argument(slot, number, "pattern")
        common = scene.article.text[scene.mentions[number].start].islower()  # `karya seni` is anybody's
        return (
            Argument(slot.name, "?", (taken.value,), "pattern") if common and not scene.tells_of(taken.value) else taken
        )
    if slot.kind == "event":
        return Argument(slot.name, EVENT, (), "subject")
    if slot.default:
        return defaulted(scene, slot, sentence)
    if number is None:
        found = inside(scene, slot, sentence, at)
        if found is not None:
            return scene.argument(slot, found, "sentence")
    earlier = before(scene, slot, sentence)
    if earlier is not None:
        return scene.argument(slot, earlier, "earlier")
    return Argument(slot.name, "?", (), "sentence")


def defaulted(scene: Scene, slot: Slot, sentence: int) -> Argument:
    """The rule's default; a sentence that names people, and not this one, speaks of its first.

    A person or place is taken only where the article speaks of it: other news has other people in the same words.
    """
    named = [n for n in scene.mentions_of(sentence) if slot.kind == "person" and known(scene, n, slot)]
    fillers = [scene.argument(slot, n, "sentence") for n in named]
    if fillers and all(f.value not in (slot.default, "?") and not f.value.startswith("@") for f in fillers):
        return fillers[0]
    if not scene.tells_of(slot.default):
        return Argument(slot.name, "?", (slot.default,), "rule")
    return Argument(slot.name, slot.default, (), "rule")


def known(scene: Scene, number: int, slot: Slot) -> bool:
    """Whether a mention is known to be of the slot's kind (an undeclared name of unknown kind is not)."""
    form = scene.mentions[number].form
    unknown = isinstance(form, NameForm) and not form.candidates and form.kind == ""
    return not unknown and scene.ground.fits(number, slot.kind)


def inside(scene: Scene, slot: Slot, sentence: int, at: int) -> int | None:
    """The mention of this sentence that fills the slot best."""
    fitting = [n for n in scene.mentions_of(sentence) if known(scene, n, slot)]
    if not fitting:
        return None
    if slot.kind == "person":
        return fitting[0]
    after = [n for n in fitting if scene.mentions[n].first >= at]
    return after[0] if after else fitting[-1]


def before(scene: Scene, slot: Slot, sentence: int) -> int | None:
    """The nearest earlier mention that fills the slot; of a sentence with several persons, its first."""
    paragraph = scene.sentences[sentence].paragraph
    for number in range(sentence - 1, -1, -1):
        if paragraph - scene.sentences[number].paragraph > REACH:
            return None
        fitting = [n for n in scene.mentions_of(number) if known(scene, n, slot)]
        if fitting:
            return fitting[0] if slot.kind == "person" else fitting[-1]
    return None
