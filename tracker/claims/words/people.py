"""Words around names: titles, offices, organisations, nationalities, the calendar, and common given names."""

from __future__ import annotations

from tracker.claims.words.sets import word_set

# Stand before a name and are no part of it.
TITLES = word_set("""
    mr mrs ms miss mx dr prof professor sen senator rep representative gov governor gen general lt lieutenant col
    colonel capt captain sgt sergeant maj major adm admiral cmdr commander cpl pvt rev reverend hon sir dame lord
    lady duke duchess earl countess baron baroness viscount marquess president prime minister premier chancellor
    secretary mayor king queen prince princess pope emperor sultan sheikh emir ayatollah judge justice chief
    sheriff officer director chairman chairwoman chair chairperson ceo cfo coo spokesman spokeswoman spokesperson
    press foreign defense defence interior finance health justice attorney vice deputy assistant former acting
    interim senior speaker commissioner ambassador envoy congressman congresswoman councilman councilwoman
    councilor councillor alderman detective inspector superintendent constable agent special master coach manager
    editor founder co-founder executive national security adviser advisor state treasury undersecretary under
    counsel prosecutor district undersecretary-general secretary-general archbishop bishop cardinal father sister
    brother rabbi imam st saint lead first majority minority leader whip herr frau monsieur madame señor señora jr
    sr
""")
# What a minister or a ministry is for; without either they say nothing.
PORTFOLIOS = word_set("""
    foreign defense defence interior finance health justice press national security state treasury special agent
    chief executive
""")
# Which of several in one office.
RANKS = word_set("former acting interim senior deputy assistant vice first lead majority minority co-founder founder")
# Make a run of capitals an organisation (a law, a building, an event: no person).
ORGANISATIONS = word_set("""
    ministry department house agency administration bureau office commission committee council court congress
    senate parliament assembly party union association federation foundation institute institution university
    college school academy hospital clinic church bank group company corporation corp inc ltd llc plc holdings
    partners fund trust board authority service services force forces army navy guard corps police command news
    times post herald tribune journal gazette magazine press radio television network media channel club team
    league cup games museum library theatre theater airport airlines airways railway motors energy industries
    technologies systems organization organisation nations alliance coalition front movement brigade militia act
    bill treaty agreement accord constitution charter center centre society bloc cabinet embassy consulate
    kremlin pentagon street avenue road square bridge tower park river lake mountain island islands sea ocean
    bay gulf strait peninsula county city province district state states republic kingdom empire war revolution
    day week festival prize award international global labs laboratory laboratories studios pictures records
    store stores capital securities exchange reserve treasury supreme federal democrats republicans
    conservatives greens labour
""")
_NATIONALITIES = [
    "afghan",
    "african",
    "albanian",
    "algerian",
    "american",
    "angolan",
    "arab",
    "argentine",
    "argentinian",
    "armenian",
    "asian",
    "australian",
    "austrian",
    "azerbaijani",
    "bahraini",
    "bangladeshi",
    "belarusian",
    "belgian",
    "bolivian",
    "bosnian",
    "brazilian",
    "british",
    "briton",
    "bulgarian",
    "burmese",
    "cambodian",
    "cameroonian",
    "canadian",
    "catalan",
    "chechen",
    "chilean",
    "chinese",
    "colombian",
    "congolese",
    "croatian",
    "cuban",
    "cypriot",
    "czech",
    "danish",
    "dane",
    "dutch",
    "ecuadorian",
    "ecuadorean",
    "egyptian",
    "emirati",
    "english",
    "eritrean",
    "estonian",
    "ethiopian",
    "european",
    "filipino",
    "finnish",
    "french",
    "georgian",
    "german",
    "ghanaian",
    "greek",
    "guatemalan",
    "haitian",
    "honduran",
    "hungarian",
    "icelandic",
    "indian",
    "indonesian",
    "iranian",
    "iraqi",
    "irish",
    "israeli",
    "italian",
    "ivorian",
    "jamaican",
    "japanese",
    "jewish",
    "jordanian",
    "kazakh",
    "kenyan",
    "korean",
    "kosovar",
    "kurdish",
    "kuwaiti",
    "kyrgyz",
    "laotian",
    "latin",
    "latino",
    "latvian",
    "lebanese",
    "liberian",
    "libyan",
    "lithuanian",
    "malaysian",
    "malian",
    "maltese",
    "mexican",
    "moldovan",
    "mongolian",
    "moroccan",
    "mozambican",
    "muslim",
    "christian",
    "catholic",
    "protestant",
    "hindu",
    "sunni",
    "shiite",
    "shia",
    "buddhist",
    "namibian",
    "nepali",
    "nepalese",
    "nicaraguan",
    "nigerian",
    "norwegian",
    "omani",
    "pakistani",
    "palestinian",
    "panamanian",
    "peruvian",
    "polish",
    "portuguese",
    "qatari",
    "romanian",
    "russian",
    "rwandan",
    "saudi",
    "scottish",
    "senegalese",
    "serb",
    "serbian",
    "singaporean",
    "slovak",
    "slovenian",
    "somali",
    "soviet",
    "spanish",
    "sudanese",
    "swedish",
    "swiss",
    "syrian",
    "taiwanese",
    "tajik",
    "tanzanian",
    "thai",
    "tibetan",
    "tunisian",
    "turkish",
    "turkmen",
    "ugandan",
    "ukrainian",
    "uruguayan",
    "uyghur",
    "uzbek",
    "venezuelan",
    "vietnamese",
    "welsh",
    "western",
    "yemeni",
    "zambian",
    "zimbabwean",
    "democratic",
    "republican",
    "conservative",
    "liberal",
    "democrat",
    "islamic",
    "hispanic",
]
NATIONALITIES = frozenset(_NATIONALITIES) | {f"{word}s" for word in _NATIONALITIES}
CALENDAR = word_set("""
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january
    february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec christmas easter ramadan thanksgiving am pm et est edt gmt utc bst pt pst cet
    celsius fahrenheit
""")
# Given names that news meets often; in a headline set in capitals they tell a person from a phrase.
GIVEN = word_set("""
    aaron abdul abdullah abraham adam adrian ahmed aisha alan albert alejandro alex alexander alexei ali alice
    alicia amanda amy ana andrea andrei andrew andy angela anita ann anna anne anthony antonio antony arthur
    ashley barack barbara ben benjamin bernie beth betty bill bob boris brad brandon brenda brian bruce carl
    carla carlos carol caroline catherine charles charlie chris christian christina christine christopher chuck
    claire clara clarence claudia cynthia dan daniel david deborah dennis diana diane dmitry dominic donald
    donna dorothy doug edward elena elizabeth emily emma emmanuel eric erik eva fatima felix fiona frances
    francis francisco frank fred gabriel gary george giorgia gloria grace greg gregory hannah harold harry
    hassan heather helen henry hillary hugh hussein ian ibrahim ingrid irina isabel ivan jack jacob jacqueline
    jake james jamie jane janet jason javier jean jeff jeffrey jennifer jeremy jerry jessica jill jim jimmy joan
    joe johann john jon jonathan jorge jose joseph joshua juan judith judy julia julian julie justin kamala
    karen karl kate katherine kathleen keir keith kelly ken kenneth kevin kim kyle larry laura lauren leila leo
    leon leonard liam linda lisa liz lloyd louis louise lucy luis luke marco margaret maria marie marina mario
    marion mark martha martin mary matt matthew maya megan melissa michael michelle miguel mike mikhail mohamed
    mohammad mohammed muhammad nancy naomi natalia nathan neil nicholas nick nicolas nicole nikki nikolai nina
    noah nora oleg olga oliver olivia omar oscar pamela patricia patrick paul paula pedro peter phil philip
    pierre priya rachel ralph ray raymond rebecca ricardo richard rick rob robert roberto roger ron ronald rosa
    rose roy ruth ryan sally sam samantha samuel sandra sara sarah scott sean sergei sergey sharon shirley simon
    sofia sophie stanley stephanie stephen steve steven stuart susan suzanne svetlana sylvia tamara tatiana ted
    teresa theodore theresa thomas tim timothy todd tom tommy tony tyler ursula vanessa vera veronica victor
    victoria vincent vladimir volodymyr walter wayne wendy will william xavier xi yasmin yulia yuri yusuf
    zachary zoe
""")
# What kind of company one is, behind its name.
COMPANY_FORMS = word_set("inc incorporated ltd limited llc plc ag gmbh nv sa spa co company corp corporation")
_SHORT_FORMS = """
alexander alex sandy
alfred alf
andrew andy drew
anthony tony
barbara barb
benjamin ben
catherine katherine kathryn kate cathy kathy katie
charles charlie chuck
christopher chris
daniel dan danny
david dave
deborah debra debbie
donald don
edward ed eddie ted
elizabeth liz beth betty
francis frank
frederick fred freddie
gerald gerry
gregory greg
henry harry
jacob jake
james jim jimmy jamie
jeffrey jeff
jennifer jenny jen
john jack johnny
jonathan jon
joseph joe joey
joshua josh
kenneth ken
kimberly kim
lawrence larry
leonard len leo
margaret maggie meg peggy
matthew matt
michael mike mick
nicholas nick
pamela pam
patricia pat patty
patrick pat paddy
peter pete
philip phillip phil
raymond ray
rebecca becky
richard rick dick
robert bob bobby rob
ronald ron ronnie
samuel sam
samantha sam
stephen steven steve
susan sue
theodore ted theo
thomas tom tommy
timothy tim
victoria vicky
vincent vince
walter walt
william bill billy will
"""
# By what other form of their given name people are called → the form that stands for all of them.
SHORT_FORMS = {form: row.split()[0] for row in reversed(_SHORT_FORMS.strip().split("\n")) for form in row.split()[1:]}
# Of these one who was not named may have been any.
UNNAMED = word_set("""
    man woman boy girl teenager teen youth child baby toddler infant pupil student teacher victim suspect driver
    motorist cyclist pedestrian passenger gunman attacker shooter assailant patient defendant prisoner inmate resident
    officer soldier worker employee couple brother sister mother father husband wife son daughter neighbor neighbour
    firm company buyer seller bidder donor supplier manufacturer airline retailer bank winner runner-up
""")
# Join the parts of one name.
PARTICLES = word_set("de da di do dos das del della der den des du el al bin ibn ben van von ter ten la le y")
