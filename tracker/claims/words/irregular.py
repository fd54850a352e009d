"""Irregular inflection of English: each line is a lemma and its other forms."""

from __future__ import annotations

_TABLE = """
be am is are was were been being
have has had having
do does did done doing
go goes went gone going
arise arose arisen
awake awoke awoken
bear bore borne born
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
die died dies dying
tie tied ties tying
vie vied vies vying
use used uses using
age aged ages aging
owe owed owes owing
add added adds adding
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbidden
forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left leaves
lend lent
lie lay lain lying lies
light lit
lose lost losing
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
overcome overcame
overtake overtook overtaken
overthrow overthrew overthrown
uphold upheld
pay paid
plead pled
prove proven
rebuild rebuilt
ride rode ridden
ring rang rung
rise rose risen
run ran running
saw sawn
say said says
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
smell smelt
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spoil spoilt
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withstand withstood
write wrote written
man men
woman women
child children
person persons
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
wife wives
life lives
knife knives
half halves
leaf leaves
thief thieves
wolf wolves
loaf loaves
shelf shelves
self selves
datum data
medium media
criterion criteria
phenomenon phenomena
analysis analyses
crisis crises
thesis theses
hypothesis hypotheses
basis bases
index indices indexes
good better best
bad worse worst
spokesman spokesmen
policeman policemen
policewoman policewomen
fireman firemen
gunman gunmen
lawmaker lawmakers
congressman congressmen
businessman businessmen
"""

# A form that two lemmas share ("leaves", "found") keeps the later line's lemma.
LEMMAS: dict[str, str] = {
    form: forms[0] for forms in (line.split() for line in _TABLE.split("\n") if line) for form in forms
}
