"""The words that made-up news is made of: lists written for this project, and how they inflect."""

from __future__ import annotations

# Nouns, verbs and adjectives: the most common first.
NOUNS = """
official government city company report year plan vote court school party state group office market worker
member minister council law hospital bill election road river bridge building board budget union student teacher
resident agency bank team program service region project case decision family leader force judge lawyer charge attack
fire storm flood rescue water power energy price tax cost trade border port ship truck train plane airport station
driver passenger crew captain engineer inspector doctor nurse patient vaccine virus disease treatment researcher
scientist university professor laboratory survey study sample finding result trial jury witness suspect officer
soldier general commander troop weapon missile drone tank convoy camp refugee migrant visa passport embassy ambassador
diplomat treaty summit meeting talk deal agreement contract proposal draft amendment clause article committee
commission panel inquiry hearing statement letter email message call interview conference speech address newspaper
reporter editor broadcaster channel website platform network server password account user customer client supplier
factory plant mine farm field crop harvest farmer cow chicken grain export import tariff quota subsidy loan debt bond
share investor shareholder chairman director manager employee pension wage salary strike protest march rally crowd
banner barricade riot curfew arrest prison cell sentence appeal verdict ruling order permit licence fine penalty rule
regulation standard safety risk warning alert evacuation shelter tent blanket meal kitchen restaurant hotel tourist
museum theater concert festival film actor song album artist painting gallery sculpture book author publisher library
archive record document file page map photograph video camera neighbor house apartment tower roof wall window door
street avenue square park garden tree forest lake island coast beach harbor pier dock crane container cargo tanker
pipeline refinery terminal depot warehouse garage vehicle engine battery charger turbine reactor grid outage blackout
cable satellite rocket launch orbit mission astronaut telescope planet signal sensor chip computer robot algorithm
model tool device phone app game player coach club league season match goal stadium fan ticket medal champion
tournament final injury transfer referee trainer athlete runner swimmer cyclist race lap track mile minute hour week
month decade century anniversary holiday weekend morning evening night summer winter spring autumn temperature degree
rain snow wind hurricane tornado earthquake volcano landslide drought wildfire smoke ash pollution emission carbon
climate whale shark turtle bird eagle bear insect bee pesticide fertilizer soil seed flower fruit vegetable bread rice
sugar salt coffee tea wine beer bottle package label brand shop store mall supermarket cashier discount receipt
invoice payment transaction currency exchange rate inflation recession growth profit loss revenue earning quarter
forecast estimate target margin asset fund portfolio mortgage lender borrower tenant landlord rent lease eviction
charity donor donation grant scholarship fee tuition campus dormitory classroom lesson exam grade diploma graduate
course curriculum kindergarten playground bus subway tunnel timetable delay cancellation route lane highway toll
junction roundabout crossing pedestrian bicycle scooter helmet collision wreck crash investigator detective prosecutor
defendant plaintiff attorney clerk bailiff chamber senate senator governor mayor deputy secretary adviser aide
lobbyist campaign candidate voter ballot poll district precinct majority minority coalition opposition rival ally
critic supporter activist volunteer organizer founder owner heir partner spouse husband father mother brother sister
daughter cousin uncle aunt grandmother grandfather orphan infant teenager adult pensioner veteran chaplain bishop
priest parish church mosque temple synagogue congregation prayer ceremony funeral wedding birth burial cemetery
monument memorial statue plaque inscription heritage castle palace fortress ruin excavation archaeologist historian
curator collection exhibit auction bidder dealer fraud theft robbery burglary kidnapping ransom hostage negotiator
militia rebel insurgent ceasefire truce offensive retreat siege bombardment casualty wound surgery clinic ward
ambulance paramedic pharmacy drug dose tablet injection symptom fever infection outbreak quarantine mask glove
microscope protein gene tissue organ transplant kidney liver heart lung bone muscle nerve brain scan diagnosis therapy
counselor psychologist addiction overdose alcohol tobacco cigarette smoker obesity diet exercise nutrition calorie
allergy asthma cancer tumor stroke diabetes backlog benchmark blueprint bottleneck boundary breach briefing bureau
bylaw cabinet canal capacity catalog census certificate charter checkpoint circuit clearance code collapse column
complaint component compound concession concern condition conflict connection consequence constraint consultant
contest continent contractor controversy convention corridor corruption countdown courtyard cylinder dam damage
deadline debate deficit demand demolition deployment deposit description detour development dialogue dimension
diplomacy disaster discovery discussion dispute doubt drainage dispatch duty economy edge effect effort embargo
emergency empire engagement enterprise envelope environment episode equipment era escort evidence examination
exception excuse expansion expense experiment expert explosion exposure extension facility failure faction fence ferry
fleet flight footage formula foundation fraction framework frequency frontier fuel function garrison gate glacier
guarantee guard guideline height hazard highlight household
""".split()

VERBS = """
approve announce report reject delay order review close open launch finish start discuss support oppose accuse charge
arrest release question investigate inspect repair replace remove install design construct demolish expand reduce
increase raise lower limit extend shorten cancel suspend resume restore renew protect defend attack damage destroy
rescue evacuate transport deliver collect gather assemble produce manufacture import export purchase acquire finance
fund sponsor donate award grant refuse deny confirm dispute challenge criticize praise welcome condemn reveal disclose
publish record document describe explain clarify correct update revise amend draft adopt enforce violate ignore follow
monitor measure estimate calculate examine analyze test treat cure diagnose vaccinate isolate detect identify locate
discover explore search recover return relocate assign appoint nominate elect dismiss hire recruit employ train
educate advise warn notify inform consult interview persuade convince urge ask demand request require allow authorize
license prohibit block prevent avoid escape cross enter reach approach surround occupy capture secure patrol guard
observe witness photograph film display exhibit perform rehearse direct host organize coordinate manage supervise
operate guide assist serve shelter house supply equip refuel load unload ship store preserve recycle discard burn
flood drain pollute clean harvest plant water fertilize breed hunt fish trade auction price value tax sue settle
appeal affirm validate verify certify register enroll promote demote reward punish imprison sentence convict acquit
pardon exile deport detain seize confiscate inherit divide share merge separate connect link attach weld paint polish
decorate furnish rent lease vacate abandon visit tour attend celebrate commemorate honor mourn bury remember recall
mention cite quote translate interpret edit broadcast stream transmit encrypt decode hack restart reboot code simulate
predict forecast anticipate expect assume suspect doubt believe consider evaluate compare contrast match balance
adjust calibrate tune accelerate hasten slow pause interrupt disrupt obstruct undermine weaken strengthen reinforce
stabilize finalize complete conclude terminate dissolve liquidate nationalize privatize regulate reform modernize
digitize automate simplify complicate distort exaggerate conceal expose
""".split()

ADJECTIVES = """
new local public national federal regional municipal former senior private independent official major large small
early late final initial formal legal financial economic political social medical technical industrial agricultural
commercial military civil criminal environmental scientific academic cultural historic ancient modern recent current
previous annual monthly weekly daily temporary permanent partial complete full empty heavy light strong weak deep
shallow high low long short wide narrow fast slow quick rapid gradual sudden sharp steep smooth rough quiet loud calm
violent peaceful dangerous safe secure vulnerable serious minor critical urgent vital essential central northern
southern eastern western coastal inland rural urban suburban remote distant nearby foreign domestic global
international bilateral joint separate single double triple multiple various similar different unusual common rare
typical normal strange familiar famous obscure popular controversial sensitive secret confidential internal external
upper lower outer inner main primary secondary principal chief deputy acting interim elected appointed retired injured
missing stranded trapped displaced homeless unemployed disabled elderly young adult wealthy poor expensive cheap
affordable costly profitable bankrupt solvent stable volatile fragile robust durable broken damaged faulty defective
reliable accurate precise approximate vague clear ambiguous detailed brief lengthy thorough careful careless
deliberate accidental intentional voluntary mandatory optional conditional unanimous reluctant eager willing hesitant
confident cautious optimistic pessimistic hopeful angry furious grateful proud ashamed honest corrupt transparent
opaque accountable responsible liable guilty innocent alleged suspected proven unproven credible doubtful plausible
remarkable notable significant modest moderate extreme severe mild acute chronic fatal lethal toxic harmful harmless
beneficial healthy sick contagious immune fertile barren dry wet humid frozen warm cold hot bright dark visible
invisible solid liquid hollow flat round square curved straight vertical electric electronic digital mechanical
chemical nuclear solar thermal hydraulic magnetic organic synthetic artificial natural wild tame native invasive
endangered extinct abundant scarce sufficient inadequate excessive surplus seasonal nocturnal marine aquatic alpine
tropical arctic desert volcanic tidal inclusive exclusive diverse uniform flexible rigid strict lenient harsh gentle
bitter sweet sour fresh stale raw cooked
""".split()

ADVERBS = """
quickly slowly formally publicly privately quietly repeatedly narrowly briefly partly largely mostly nearly clearly
openly jointly separately unexpectedly eventually finally initially recently temporarily permanently gradually
sharply steadily carefully reluctantly unanimously automatically manually immediately promptly belatedly
""".split()

FIRST_NAMES = """
Ana Marta John Maria David Sarah Peter Laura Daniel Nina Samuel Grace Victor Helen Omar Leila Tomas Irene Pablo
Elena Marcus Julia Oscar Clara Felix Diana Hugo Vera Anton Rosa Simon Lydia Martin Ingrid Carlos Amina Yusuf Fatima
Kenji Yuki Wei Mei Arjun Priya Ravi Anjali Kwame Ama Chidi Ngozi Sven Astrid Lars Freya Pierre Camille Luc Odile
Paolo Bianca Luca Chiara Dmitri Olga Ivan Tanya Mehmet Aylin Emre Zeynep Tariq Samira Hassan Noor Joao Beatriz Rui
Ines Andrei Ioana Milan Petra Jan Eva Gustav Hanna Erik Maja Patrick Siobhan Liam Aoife Gareth Bronwen Angus Fiona
""".split()

# Surnames and places are joined from these, which gives thousands of each.
NAME_STARTS = """
Al Bar Bel Bran Cald Car Cor Dal Dor Dun El Ever Fair Fen Gar Glen Hal Ham Har Hol Ken Kir Lan Lor Mal Mar Mer Mont
Nor Oak Or Pel Pen Quin Rad Ros Sal Sed Sil Stan Tal Thorn Tor Ul Val Ver Wal Wes Win Yar Zan
""".split()
SURNAME_ENDS = """
aro bert by combe creda den dero dez dine eno er esco ett ford gan gard hart ić ier ini inska ison ler lund man mond
ner nett o ogan oni osa ova quist ras rell rero rick sen shaw son stein ström tano ter ton twell uma varo vic way
well wick win worth yama zález
""".split()
PLACE_ENDS = """
bay bridge brook burg bury chester cliff cross dale field ford gate haven hill hurst land leigh mere mouth port pool
rock shore side stead ston ton vale view ville ward water wick wood
""".split()

# What speaks and acts in news, with the title that goes before a name.
TITLES = """
Mayor|Governor|Sen.|Rep.|Dr.|Prof.|Gen.|Col.|Judge|Justice|Sheriff|Chief|Captain|Minister|Ambassador|Secretary
|Harbor Master|Police Chief|Fire Chief|Attorney General|union president|council member|spokeswoman|spokesman
|company director|lead researcher|head nurse
""".replace("\n", "").split("|")
BODIES = """
Ministry of Transport|Ministry of Health|Department of Energy|Department of Defense|City Council|Port Authority
|Supreme Court|Court of Appeals|Central Bank|Coast Guard|National Guard|Chamber of Commerce|Board of Education
|Food Agency|Weather Service|Environment Agency|Election Commission|Housing Authority|Rail Union|Teachers Union
""".replace("\n", "").split("|")

MODALS = ("could", "may", "might", "will", "would", "should", "must", "can")
HEDGES = ("reportedly", "allegedly", "apparently", "probably", "possibly", "likely")
SAID = ("said", "told reporters", "said in a statement", "wrote", "added", "warned", "insisted", "acknowledged")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split()
# Each as often as it stands here, which gives the grammar of news its usual frequencies.
DETERMINERS = """
the the the the the the the the the the the the a a a a a a its its their their his her this that some several other
many no each another every
""".split()
PREPOSITIONS = """
of of of of to to to for for for with with by by from from on at as near after before during under without despite over
against between through about into since
""".split()
WHEREABOUTS = "in in in in near outside around from across".split()
PRONOUNS = "he he she she it it they they we who everyone".split()
AUXILIARIES = "has has had had have".split()
PASSIVES = ("was", "was", "were", "were", "is", "are", "has been", "have been", "had been")
JOINTS = (", and", ", and", ", but", ", while", ", as", " because", " when", " after", ", so", ", which means")
NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve".split()


def with_article(phrase: str) -> str:
    """The phrase after `a`, or `an` before a vowel."""
    return f"{'an' if phrase[0] in 'aeiou' else 'a'} {phrase}"


def plural(noun: str) -> str:
    """The plural of a regular noun."""
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def past(verb: str) -> str:
    """The past tense of a verb whose last consonant is not doubled."""
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + "ed"


def gerund(verb: str) -> str:
    """The -ing form of a verb whose last consonant is not doubled."""
    return verb.removesuffix("e") + "ing"
