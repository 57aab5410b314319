"""English: how the dead, hurt, missing and displaced of an event are counted; see the Indonesian table."""

FATE_HINTS: dict[str, tuple[str, ...]] = {
    "dead": ("kill", "Kill", " die", "Die", "dead", "Dead", "death toll", "Death", " lives", "left "),
    "hurt": ("njur", "ounded", "urt"),
    "missing": ("issing",),
    "displaced": ("isplac", "omeless"),
}
FATE_WORDS: dict[str, str] = {
    "told": r"(?:in|by|during) the [^ <,;.]+",
    "fill": r"(?: (?:were|was|have|has|had|been|are|is|remain|remained|still|also|left|confirmed|reported|known|to|be))*",
    "who": r"(?: (?!of |in |and |who |at |on |or |were |was |have |had |are |is |others|other |more |dead|injured|missing)[^ <,;.():]+){0,2}",
    "by": r"(?: (?:of|the|was|is|has|reached|stood|stands|at|from|in|blast|crash|quake|earthquake|flood|floods|fire|attack|bombing|explosion|disaster|accident|landslide|shooting))*",
}
FATE_WHOLE: dict[str, tuple[str, ...]] = {
    "dead": (
        r"(?:killed|killing|claimed(?: the lives of)?|left) {n:c}(?! (?:[^ <,;.]+ )?(?:injured|wounded|hurt|missing|homeless|displaced))",
        r"death toll{by} {n:c}",
        r"{n:c}{who}{fill} (?:killed|died) {told}",
    ),
    "hurt": (r"(?:injured|injuring|wounded|wounding|hurt) {n:c}", r"{n:c}{who}{fill} (?:injured|wounded|hurt) {told}"),
    "missing": (),
    "displaced": (r"(?:displaced|displacing) {n:c}",),
}
FATE_PLAIN: dict[str, tuple[str, ...]] = {
    "dead": (r"{n:c}{who}{fill} (?:killed|died|dead|lost their lives)",),
    "hurt": (r"{n:c}{who}{fill} (?:injured|wounded|hurt)(?! (?:seriously|badly|critically|slightly))",),
    "missing": (r"{n:c}{who}{fill} missing",),
    "displaced": (r"{n:c}{who}{fill} (?:displaced|homeless)",),
}
FATE_KNOWN = "victims|who"
FATE_PEOPLE = frozenset("people persons person victims lives".split())
FATE_BEHIND = frozenset(
    "in at on and when after as while the by during near from dead killed died injured wounded hurt missing displaced homeless were was "
    "have has had been are is remain remained still left confirmed reported known to lost".split()
)
FATE_ASIDE = (
    "rose|risen|rises|rising|climbed|increased|more|now|latest|initial|initially|earlier|previous|previously|first|later|so far|"
    "until|as of|again|another|other|others|may|might|could|would|will|if|feared|believed|suspected|estimated|expected|likely|"
    "including|among them|among|of whom|of them|each|rest|some|also|not|denied|false|disputed|version|claim|claims|but|however|while|whereas|"
    "every|average|since|years|year|months|month|week|weeks|ago|last|history|record|deadliest|worst|similar|series of|several|"
    "scene|hospital|drill|exercise|than|compared|only|seriously|critically|slightly|minor|far|family|hours|days|instantly|soldiers"
)
FATE_EVENTS = (
    "crash|collision|accident|quake|earthquake|flood|floods|flooding|landslide|blast|explosion|bomb|bombing|fire|blaze|attack|attacks|"
    "shooting|raid|strike|strikes|tsunami|eruption|clash|clashes|riot|riots|storm|typhoon|hurricane|cyclone|collapse|sinking|stabbing|"
    "outbreak|war|battle|stampede"
)
FATE_SAME = "the|this|that|deadly"
SAME_AHEAD = True
FATE_SOURCES = "according to|said by|reported by|data from|figures from"
FATE_PAST = "similar|history|last year|years ago|last month|in the past"
RISING = frozenset("rose risen rises rising climbed increased now more".split())
RISEN = frozenset("earlier previously initially initial first".split())
