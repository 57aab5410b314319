"""English: names, roles and reported words."""

#: The shape of a verb in small letters, for words that no table holds.
VERB_SHAPE = ""
#: Words of that shape that are none.
NO_VERBS: frozenset[str] = frozenset()
#: Word types for names and speech (see verify/extract/speaker_types.py): type → words.
SPEECH_TYPES: dict[str, str] = {
    "f": """the a an this these those its there here then when while after before since until during but and or if
        because although though however meanwhile also even still only just both all some many most few several one
        two three four five six seven eight nine ten another other such what which whose where why how not no yes
        our my your his her their i we you was were is are be been being has have had do does did will would can
        could may might must shall should so as than too very more less least last next first second third once now
        today yesterday tomorrow earlier later ago again never always often perhaps instead despite amid through
        without within around up down out off so-called each every any""",
    "R": """president premier chancellor king queen prince princess sultan pope vice deputy assistant chairman
        chairwoman chairperson chair chief head director manager secretary minister spokesman spokeswoman
        spokesperson officer governor mayor senator congressman congresswoman representative ambassador envoy
        commissioner commander justice judge prosecutor attorney lawyer solicitor barrister professor lecturer dean
        analyst economist expert researcher fellow scientist historian author writer editor reporter correspondent
        founder co-founder owner partner ceo cfo coo executive coach captain striker midfielder defender goalkeeper
        player actor actress singer leader member activist advocate adviser advisor aide lawmaker coordinator
        treasurer superintendent sheriff detective constable resident farmer student teacher nurse doctor physician
        surgeon epidemiologist pilot consultant strategist engineer architect businessman businesswoman entrepreneur
        banker trader former acting interim ex-president ex-minister""",
    "T": """dr prof gen lt col maj sgt capt cpl adm rev hon gov sen rep fr det supt insp brig cmdr pte cllr lieut general lieutenant colonel major sergeant
        captain admiral brigadier marshal inspector reverend father sister brother dame""",
    "t": "mr mrs ms miss sir lord lady",
    "O": """university institute college school academy ministry department office agency bureau commission committee
        council board bank party union association federation organization organisation foundation center centre
        corporation company group court police army navy parliament congress senate house""",
    "J": "street road avenue airport stadium hotel port harbour harbor station square park mount lake river island",
    "W": """prime foreign interior defence defense finance energy health education trade justice agriculture transport
        labor labour environment security affairs state national international general senior junior executive
        managing financial operating technology information public relations press""",
    "L": """indonesia jakarta america american u.s us uk britain british england london washington new york california
        texas florida north south east west northern southern eastern western central korea korean russia russian
        moscow china chinese beijing japan japanese tokyo india indian germany german berlin france french paris
        italy italian spain spanish ukraine ukrainian kyiv iran iranian iraq iraqi israel israeli palestinian gaza
        europe european asia asian africa african australia australian canada canadian mexico brazil singapore
        malaysia vietnam hanoi seoul pyongyang thailand philippines""",
    "G": """john james michael david robert william richard thomas charles christopher daniel matthew anthony mark
        donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob
        gary nicholas eric jonathan stephen larry scott frank mary patricia jennifer linda elizabeth barbara susan
        jessica sarah karen lisa nancy betty margaret sandra ashley emily donna michelle carol amanda melissa
        deborah rachel vladimir xi barack hillary joe bill tony peter alexander sergei sergey anna maria jose luis
        carlos juan ali mohammed muhammad ahmed ibrahim""",
    "n": "bin bint van von der den de da dos del della di la le el al ter ibn",
    "m": "according",
    "q": "quoted cited quoting citing",
    "p": "he she they it",
    "b": "that",
    "l": "at in to into",
    "h": "of from",
    "i": "for on",
    "k": "with by against about under over among between behind",
    "e": "and or",
    "x": "who which",
    "z": """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
        september october november december gmt""",
}

#: What a word makes of the clause behind it: a modality, `not`, or `stop` where another clause begins.
MOODS: dict[str, str] = {
    "asserted": "known indeed actually",
    "denied": "denied denies deny denying denial refuted rejected",
    "planned": "will would plans planned plan intends intend going scheduled set aims vowed promised due shall",
    "asked": "whether asked asks wonders asking",
    "alleged": "alleged allegedly alleges accused accuses accusing suspected charged claims claimed purportedly",
    "supposed": """expected reportedly believed thought likely may might could possibly perhaps if should estimated
        probably rumoured rumored presumably supposedly""",
    "not": "not never no without didn't doesn't don't won't hasn't haven't hadn't isn't wasn't weren't aren't cannot can't failed",
    "stop": '; : " “ ” which who but while although though because so however after before when',
}


#: Words of the same meaning: word → the first one of its group.
QUOTED_ALIKE: dict[str, str] = {
    word: group.split()[0]
    for group in """big large huge|start begin|begins starts|began started|finish complete|finished completed|help assist|helped assisted|quick
    fast rapid|important crucial vital|difficult hard tough|only just merely|increase raise boost|increased raised boosted|rise
    grow|rose grew|fall drop decline|fell dropped declined|build construct|built constructed|people citizens residents|now
    currently|also too|need require|must shall|think believe|show demonstrate|ask request|child kid|children kids|smart clever
    |happy glad pleased|sad unhappy|wrong mistaken|right correct|job work|talks negotiations|deal agreement accord|buy purchase""".split(
        "|"
    )
    for word in group.split()
}
#: Pronouns → the party that they speak of.
PARTIES: dict[str, str] = {"i": "we", "we": "we", "us": "we", "our": "we", "they": "they", "them": "they", "their": "they", "he": "they", "she": "they", "you": "you", "your": "you"}  # fmt: skip


#: Titles that stand for others: the long form is what two articles are compared by.
SHORT_TITLES: dict[str, str] = {
    "pm": "prime minister", "ceo": "chief executive officer", "cfo": "chief financial officer", "gov": "governor",
    "sen": "senator", "rep": "representative", "spokesman": "spokesperson", "spokeswoman": "spokesperson",
    "us": "american", "chairman": "chair", "chairwoman": "chair", "adviser": "advisor", "uk": "british",
    "boss": "chief executive officer",
}  # fmt: skip

#: Words that make an office with `General`, which is a rank elsewhere.
GENERALS = frozenset("secretary director attorney inspector consul solicitor surgeon governor".split())
#: Small words before a verb, with which a clause goes on.
AUXILIARIES = frozenset("will would can could may might must should is are was were has have had".split())
#: The prefix of a passive verb, whose agent stands behind it.
PASSIVE = "\0"
#: Passive verbs behind which the one who said or felt it is named.
SAID_BY = frozenset("""""".split())
#: Words before a name that make somebody else of the family of it.
KIN = frozenset("wife husband son daughter father mother brother sister widow".split())
#: Titles of two words that mean another one.
TITLE_SYNONYMS: dict[str, str] = {"head of state": "president", "head of government": "prime minister"}

#: Words beside a title: the person held it, will hold it, stands in for it, or holds `other` office.
TITLE_WORDS: dict[str, str] = {
    "former": "former ex ex-",
    "future": "elect candidate designate incoming",
    "acting": "acting interim caretaker",
    "other": "vice deputy assistant wife husband son daughter aide",
}
#: Reported speech with the speaker as a noun phrase beside the verb (see verify/extract/reported.py): the verbs by what
#: follows them, and the words that its phrases begin and end with.
REPORTED: dict[str, frozenset[str]] = {
    kind: frozenset(words.split())
    for kind, words in {
        "say": """said say says told tell tells added adds stated states announced announces announce noted notes argued argues
            argue explained explains insisted insists claimed claims claim warned warns warn acknowledged
            acknowledges admitted admits believes believe believed thinks think thought alleges allege alleged reports wrote writes
            tweeted tweets posted recalled recalls concluded concludes concede conceded concedes confirmed confirms predicted
            predicts predict estimates estimate estimated maintained maintains stressed stresses emphasized emphasised complained
            complains complain testified joked quipped remarked observed revealed reveals disclosed contends contend contended
            asserted asserts assert vowed promised pledged replied responded hopes hoped fears feared cautioned cautions reiterated
            suggested suggests countered wondered mentioned boasted lamented advised informed assured reminded commented reckons reckoned
            speculated mentions retorted reasoned ventured confided surmised elaborated""",
        "quote": """whispered shouted cried yelled asked asks answered continued continues began joked laughed sighed exclaimed mused
            muttered offered put called calls describes described read reads termed dubbed labelled labeled branded
            characterized characterised hailed quoted cited praised urged dismissed dismisses slammed likened defended blasted
            ridiculed""",
        "that": """declared declares doubt doubts doubted worry worries worried suspect found finds show shows showed shown indicated indicates indicate reported ruled rules expects expect expected
            suspects suspect heard hears discovered determined learned agreed agrees agree feels felt knows knew understands recommended
            recommends proposed proposes decided implied implies hinted signaled signalled demonstrated argues""",
        "act": """accused accuses accuse blamed blames blame denied denies deny criticized criticised criticizes condemned condemns
            denounced threatened threatens demanded demands demand declined refused disputed
            promised vowed pledged urged urges urge warned called described describes calls""",
        "participle": """saying adding noting arguing warning insisting claiming explaining stating telling calling stressing alleging suggesting accusing
            blaming""",
        "statements": """claim claims warning warnings allegation allegations assertion assertions suggestion suggestions insistence statement
            statements announcement prediction predictions promise promises pledge pledges contention accusation accusations
            complaint complaints argument admission acknowledgment acknowledgement belief view remark remarks comment comments
            assurance assurances denial confirmation revelation finding findings fear fears hope hopes report reports""",
        "courts": "court courts jury jurors inquiry inquest tribunal hearing trial panel judge magistrates",
        "heard": "heard hears",
        "silences": "comment elaborate respond answer",
        "aged": "year-old",
        "told": "told tell tells informed assured reminded advised warned",
        "objects": "reporters lawmakers journalists supporters investors police me us them him her you broadcasters officials parliament",
        "determiners": """the a an this that these those his her their its our my your one two three four five six seven eight nine
            ten some several many most other another no""",
        "definite": "the this that",
        "links": """but while as because if when although though since after before where whether than so that whereas unless until
            however meanwhile then""",
        "adverbs": """has have had also later then did does do not didn't doesn't don't hasn't haven't never once still again often
            previously repeatedly earlier even would will could might may must should was were is are be been being himself herself
            himself have just has now always ever already first""",
        "passive": "was were is are be been being",
        "infinitive": "to",
        "fronted": """when asked if while after before as because since although though once until during despite like amid later
            earlier yesterday meanwhile however still speaking""",
        "tails": "late early shortly yesterday today tonight recently earlier later afterwards monday tuesday wednesday thursday friday saturday sunday",
        "media": """statement interview news conference briefing speech report letter email e-mail telephone phone twitter facebook
            television radio court release monday tuesday wednesday thursday friday saturday sunday website filing testimony hearing
            memo tweet post article editorial""",
        "documents": """report study survey data poll review investigation inquiry documents records figures research results audit
            findings analysis statistics letter indictment filing complaint lawsuit statement research letter email paper""",
        "nouns": """one some many others most several few both all officials police critics analysts prosecutors authorities experts
            residents witnesses scientists researchers investigators rebels activists supporters opponents lawmakers doctors
            economists traders investors lawyers relatives neighbors neighbours aides diplomats sources observers organizers
            organisers farmers detectives firefighters protesters campaigners executives historians engineers doctors
            republicans democrats conservatives liberals americans people survivors villagers locals insiders regulators leaders
            ministers teachers students workers users voters democrat republican firefighters rescuers""",
        "joins": "and or",
        "relatives": "who which whose where",
        "ourselves": "i we you there here",
        "hoping": "expect expects expected hopes hoped",
        "no speaker": "to so as nothing something anything when if because more much little very",
    }.items()
}
#: Given names and titles that tell whom `he` and `she` may mean.
GENDERS: dict[str, frozenset[str]] = {
    "he": frozenset(
        """mr sir lord king prince pope father brother spokesman chairman congressman businessman actor john james michael david
        robert william richard thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth
        kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry scott frank
        vladimir xi barack joe bill tony peter alexander sergei sergey jose luis carlos juan ali mohammed muhammad ahmed ibrahim
        ted marco bernie mike jim tim tom chris steve jeff greg ben sam dan matt adam henry jack martin philip simon""".split()
    ),
    "she": frozenset(
        """mrs ms miss lady queen princess sister spokeswoman chairwoman congresswoman businesswoman actress mary patricia jennifer
        linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley emily donna michelle carol
        amanda melissa deborah rachel hillary anna maria wendy kate katie laura julia julie helen amy rebecca diane angela
        christine catherine kathleen theresa alice jane anne marie ellen ivanka melania claire victoria emma sophie""".split()
    ),
}
#: Words of courts that take the name of a town: none stands before it.
SEATED: frozenset[str] = frozenset()
#: Words of grammar that end the name of an organisation, each with the word before it: none.
PROPER: frozenset[tuple[str, str]] = frozenset()
#: Letters behind a name that are none of it: honours, degrees and offices.
HONOURS = frozenset("kc qc mp mep msp ms obe mbe cbe kbe dbe phd md jp".split())
#: Every verb of these is one word type.
SPEECH_TYPES["s"] = " ".join(
    sorted(frozenset().union(*(REPORTED[k] for k in ("say", "quote", "that", "act", "participle"))))
)
#: How a word of saying that a rule file adds is used, by its beginning: behind its speaker (`s`) or before him (`c`).
CUE_TYPES: tuple[tuple[str, str], ...] = (("", "s"),)
#: Pronouns that stand for several people, so for nobody that could be told.
PLURAL_PRONOUNS = frozenset(["they"])
#: Words before a verb of saying that make it no statement: `to say …`
PURPOSE = frozenset(["to"])
#: Words before a second reference: `Mr Berg`.
HONORIFICS = frozenset(["mr", "mrs", "ms", "miss", "sir", "lord", "lady"])
