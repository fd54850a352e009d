"""Different ways to write the same word: spelling, contraction, abbreviation."""

from __future__ import annotations

# Pairs that no suffix rule covers, British first.
_SPELLING = """
whilst while
amongst among
amidst amid
towards toward
forwards forward
backwards backward
afterwards afterward
upwards upward
downwards downward
grey gray
tyre tire
kerb curb
plough plow
programme program
cheque check
licence license
defence defense
offence offense
pretence pretense
practise practice
judgement judgment
ageing aging
acknowledgement acknowledgment
sceptic skeptic
sceptical skeptical
scepticism skepticism
storey story
jewellery jewelry
aluminium aluminum
manoeuvre maneuver
paediatric pediatric
anaesthetic anesthetic
encyclopaedia encyclopedia
archaeology archeology
oestrogen estrogen
diarrhoea diarrhea
foetus fetus
haemorrhage hemorrhage
leukaemia leukemia
orthopaedic orthopedic
mum mom
pyjamas pajamas
moustache mustache
draught draft
artefact artifact
enquiry inquiry
enquire inquire
adviser advisor
cosy cozy
doughnut donut
disc disk
fulfil fulfill
enrol enroll
instalment installment
skilful skillful
wilful willful
cancelled canceled
cancelling canceling
travelled traveled
travelling traveling
traveller traveler
modelled modeled
modelling modeling
labelled labeled
labelling labeling
levelled leveled
signalled signaled
fuelled fueled
totalled totaled
counsellor counselor
marvellous marvelous
learnt learned
burnt burned
spelt spelled
spoilt spoiled
dreamt dreamed
leant leaned
leapt leaped
ok okay
alright all-right
tonne ton
whisky whiskey
yoghurt yogurt
colour color
humour humor
labour labor
neighbour neighbor
harbour harbor
favour favor
honour honor
behaviour behavior
rumour rumor
armour armor
vapour vapor
odour odor
tumour tumor
vigour vigor
endeavour endeavor
saviour savior
splendour splendor
flavour flavor
parlour parlor
savour savor
centre center
theatre theater
metre meter
kilometre kilometer
centimetre centimeter
millimetre millimeter
litre liter
fibre fiber
calibre caliber
sabre saber
spectre specter
lustre luster
meagre meager
catalogue catalog
dialogue dialog
analogue analog
kiev kyiv
kharkov kharkiv
odessa odesa
lvov lviv
qur'an koran
quran koran
moslem muslim
"""
# Names from other scripts, each with all the ways in which news writes it; the first stands for them.
_NAMES = """
zelensky zelenskyy zelenskiy zelenskyi
hezbollah hizbullah hizbollah hezbullah hizballah
qaeda qaida qa'ida
mohammed muhammad mohammad mohamed mohamad muhammed
hussein hussain husayn husain
ahmed ahmad
abdullah abdallah
khaled khalid
omar umar
osama usama
mustafa mostafa
yousef yusuf youssef yusef yousuf
ibrahim ebrahim
suleiman sulaiman soleiman suleyman
khamenei khameini
soleimani suleimani
haniyeh haniya haniyah
nasrallah nasralla
qaddafi gaddafi gadhafi kadafi kadhafi qadhafi
alexei aleksei alexey aleksey
aleksandr alexandr
sergei sergey
dmitry dmitri dmitriy
yuri yury yuriy yurii
vasily vasiliy vasyl
vitaly vitali vitaliy vitalii
valery valeriy valerii
andrei andrey
nikolai nikolay
yevgeny evgeny yevgeniy evgeniy
lukashenko lukashenka
navalny navalniy
tymoshenko timoshenko
klitschko klychko
laden ladin
sharif shareef
"""
SPELLING: dict[str, str] = dict(line.split() for line in _SPELLING.strip().split("\n"))
SPELLING |= {form: row.split()[0] for row in _NAMES.strip().split("\n") for form in row.split()[1:]}

# Irregular contractions; the regular ones (n't, 're, 've, 'll, 'm) are split by rule.
CONTRACTIONS: dict[str, tuple[str, ...]] = {
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "ain't": ("be", "not"),
    "let's": ("let", "us"),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("have", "to"),
    "'cause": ("because",),
    "n't": ("not",),
    "donot": ("do", "not"),
    "cant": ("can", "not"),
}
# Written without their apostrophe, these are no other word.
for _verb in ("do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "would", "could", "should"):
    CONTRACTIONS[f"{_verb}nt"] = (_verb, "not")
CLITICS: dict[str, str] = {"'re": "be", "'ve": "have", "'ll": "will", "'m": "be"}

# Abbreviation (without its points, in lower case) → what it stands for.
ABBREVIATIONS: dict[str, str] = {
    "adm": "admiral",
    "atty": "attorney",
    "asst": "assistant",
    "ave": "avenue",
    "blvd": "boulevard",
    "bros": "brothers",
    "brig": "brigadier",
    "capt": "captain",
    "cmdr": "commander",
    "co": "company",
    "col": "colonel",
    "cols": "colonels",
    "corp": "corporation",
    "cpl": "corporal",
    "dem": "democrat",
    "dept": "department",
    "det": "detective",
    "dr": "doctor",
    "drs": "doctors",
    "eq": "equation",
    "est": "estimated",
    "eu": "european union",
    "fbi": "federal bureau of investigation",
    "fig": "figure",
    "figs": "figures",
    "ft": "foot",
    "gen": "general",
    "gov": "governor",
    "govs": "governors",
    "govt": "government",
    "hon": "honorable",
    "hq": "headquarters",
    "inc": "incorporated",
    "intl": "international",
    "kg": "kilogram",
    "km": "kilometer",
    "kph": "kilometers per hour",
    "lb": "pound",
    "lbs": "pounds",
    "lt": "lieutenant",
    "ltd": "limited",
    "maj": "major",
    "mph": "miles per hour",
    "mr": "mister",
    "mt": "mount",
    "mtn": "mountain",
    "natl": "national",
    "nato": "north atlantic treaty organization",
    "nyc": "new york city",
    "oz": "ounce",
    "pct": "percent",
    "pm": "p.m.",
    "am": "a.m.",
    "pres": "president",
    "prof": "professor",
    "profs": "professors",
    "pvt": "private",
    "rd": "road",
    "rep": "representative",
    "reps": "representatives",
    "rev": "reverend",
    "sen": "senator",
    "sens": "senators",
    "sgt": "sergeant",
    "sq": "square",
    "st": "saint",
    "supt": "superintendent",
    "tv": "television",
    "uk": "united kingdom",
    "un": "united nations",
    "univ": "university",
    "us": "united states",
    "usa": "united states",
    "vs": "versus",
    "who": "world health organization",
    "yr": "year",
    "yrs": "years",
}

# Abbreviations that are ordinary words without points; they count only as "U.S.", "U.N." or in capitals.
_AMBIGUOUS = "us am un who co col dem gen rep est eq st fig pm mt ave sq pres hon"
AMBIGUOUS_ABBREVIATIONS = frozenset(_AMBIGUOUS.split())
