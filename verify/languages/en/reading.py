"""English: sentences, and the furniture of a page."""

#: Common words that no other language here has: where one stands, no more need be asked.
TELLTALES = "was were has have that said"
#: Words after which a stop ends no sentence: titles, ranks, addresses, forms of business.
ABBREVIATIONS = """mr mrs ms dr fr det brig cllr prof st mt sen rep gov gen lt col capt maj sgt adm cmdr rev hon pres supt insp messrs jr sr vs etc
    e.g i.e cf viz approx dept est fig no nos vol ft u.s u.k a.m p.m inc ltd co corp"""
#: Words beside a stop that ends no sentence if a small letter follows: abbreviations, parts of addresses.
OPEN_ABBREVIATIONS = "etc inc ltd corp jr sr vs approx dept com co net org www uk"
#: Words after which a stop ends no sentence if a number follows.
NUMBER_ABBREVIATIONS = "no nos p pp vol ch sec art jan feb mar apr jun jul aug sep sept oct nov dec"
#: Words before a single capital letter that is a mark and no initial: `vitamin C.`, `Group B.`
LETTERED = "vitamin group class block type series zone gate hepatitis plan option grade letter"
#: Words that no heading ends with, and that headings leave without a capital.
SMALL_WORDS = """a an the of in on at to by for from with without and or but nor as than that which who whose this these those it
    its he she they we you i his her their our is are was were be been has have had will would can could may might must not
    no so if when while after before since until because about over under into through between against during"""
#: Function words that begin a sentence but hardly ever a name: a capital on one in mid-sentence is a restart.
RESTARTS = "The He She They It This These Those There But However When After Before While Since Although Meanwhile"
#: Titles that stand before a name and may begin a clause.
CLAUSE_TITLES = "Mr Mrs Ms"
#: The shape of a verb, and particles that stand before one.
VERB = r"is|are|was|were|has|have|had|will|would|could|may|might|says|said|did|does|[a-z]{3,}ed"
#: Words behind a noun that make it known: a capital on the noun before them is a restart, not a name.
POINTERS = ""
#: Words before the title of a work.
WORKS = "film movie song novel book album show programme program series play called titled entitled"
#: Prepositions of place.
PLACES = "at in on near outside inside through across"
#: Words before a name that is told as the wrong one: `Siti, bukan Sitti`.
DISOWNED = "not"
#: Words of a sentence that tells another event than the one before, or several together.
OTHER_EVENT = (
    "(?:minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier|before)|separate(?:ly)?|elsewhere|similar|in another|"
    "(?:earlier|other|first|second|third) (?:case|crash|accident|blast|fire|attack|raid|incident|explosion|collision|quake)"
)
#: Words that put a clause below another: what stands behind one is no sentence of its own.
SUBORDINATE = "that which who when while because if so after before since although as said says where whom"
#: First words of lines that are the page's and not the article's.
NAVIGATION = """Read more|Read also|Also read|See also|Watch|Related|Related articles|Advertisement|Advertisements|Share|Share this
    |Sign up|Subscribe|Continue reading|Scroll to continue with content|Scroll to continue|Our Standards|Skip to content|Home|Tags|Topics|Follow us|Newsletter|Comments"""
#: Words before the name of who wrote, edited or photographed.
BYLINE = "By|Reporting by|Editing by|Written by|Edited by|Additional reporting by|Compiled by|Reporter|Editor"
#: Words before the credit of a picture.
CREDIT = "Photo|Photo by|Image|Picture|Credit|Image credit|File photo|Courtesy|Illustration"
#: `27 minutes ago`: units and what follows them; it gives no date.
AGO = r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago"
#: Words before the time of publication.
PUBLISHED = "Published on|Published|Updated on|Updated|Posted|Last updated|First published|on|at"
#: Measures that go with an adverb of size; without a number between, the number is missing: `about metres high`.
SIZES = "about around nearly almost roughly approximately"
MEASURES = """metres meters kilometres kilometers km centimetres centimeters cm miles feet inches kilograms kilogrammes kg grams tonnes
    tons litres liters hectares acres degrees percent per-cent dollars euros pounds"""
#: Words that are written twice with a blank in good copy.
DOUBLED = "had that very"
#: What stands between the halves of a reduplicated word, where the language forms words so.
REDUPLICATION = ""
