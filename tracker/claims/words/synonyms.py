"""Words and phrases that news rewriting swaps without asserting anything else."""

from __future__ import annotations

from tracker.claims.words.phrases import VERB_PHRASES

# Each line is a group; a group says one thing. Only words that replace one another in nearly every sentence stand here.
_GROUPS = """
individual person people
home house
also additionally too
big large
use utilize employ
sufficient enough adequate
inform tell
because since as
important significant key crucial
several multiple numerous many
start begin commence
film movie
help assist aid
almost nearly
require need
purchase buy acquire
ask inquire
whole entire complete
primarily mainly mostly chiefly
although though while
attorney lawyer
try attempt seek
show demonstrate
get obtain receive
give provide supply
keep retain maintain
end finish conclude
fix repair
car automobile vehicle
child kid
doctor physician
house residence
job position post
pick choose select
quick fast rapid swift
quickly fast rapidly swiftly
rapidly quickly
say state
talk speak
speak talk
think believe
want wish
wreck wreckage
about approximately roughly around
cop police officer
gun firearm weapon
kid child youngster
injure wound hurt
die perish
permit allow let
answer reply respond
happen occur
huge enormous massive giant
tiny minute
error mistake
look appear seem
main primary principal chief
mend repair
reply answer
rich wealthy
shut close
sick ill
smart intelligent clever
stop halt
error fault
gather collect assemble
meeting gathering
country nation
firm company corporation business
enterprise company business
blaze fire
storm tempest
elderly old aged
grow increase expand
reveal disclose
choose select
aim goal objective target
benefit advantage
drawback disadvantage downside downfall
danger hazard risk
hard difficult
change alter modify
improve enhance
demonstrate show illustrate
examine study investigate analyze
method approach technique
nowadays today currently
usually generally typically
often frequently
rarely seldom
maybe perhaps
yearly annual
annually yearly
expect anticipate
consider regard
contain include
discover find
destroy demolish
due owing
ensure guarantee
explain describe
idea concept notion
allow enable
affect influence impact
lessen reduce decrease diminish
costly expensive
cheap inexpensive
worker employee
student pupil
teacher instructor
road street
garbage trash rubbish
town city
flat apartment
autumn fall
holiday vacation
petrol gas gasoline
lorry truck
film picture
football soccer
maize corn
mobile cellphone phone
railway railroad
lift elevator
queue line
ultimately finally eventually
immediately instantly
completely entirely totally fully wholly
especially particularly
former previous prior
previously formerly earlier
afterwards subsequently later
therefore thus hence consequently so
however nevertheless nonetheless but
moreover furthermore besides
without lacking
within inside
around round
upon on
until till
among between
toward to
regarding concerning about
relative kin
gas petrol
commonly usually
leading top
due scheduled slated set
postpone defer delay
cancel scrub
scrap ditch axe abandon
overturn quash annul
revoke rescind
dismiss discontinue
jail imprison
approve pass adopt
veto block
clash conflict
system regime
protester demonstrator marcher
protest demonstration
acquit exonerate absolve clear
arrest apprehend
attack assault
affect effect
lawsuit suit
medicine medication drug
couple pair
probe investigate
probe investigation inquiry
wed marry
wedding marriage
employee staff
hit strike slam
firefighter fireman
lawmaker legislator
parliament legislature
lawmaker parliamentarian
solicitor lawyer
barrister lawyer
physician medic
passerby bystander
motorist driver
ship vessel
plane aircraft jet airplane
airliner plane aircraft
chairman chair chairperson
theft larceny
robbery heist
burglar thief
assailant attacker
gunman shooter
refund reimburse
flee escape
hurl throw toss
seize confiscate
confiscate impound
salary wage pay
pay wage
layoff redundancy
merger takeover
purchase acquisition
price cost
fee charge
resign quit
sack fire dismiss
hire recruit
appoint name
probe examine
inspect check examine
rebuild reconstruct
refurbish renovate
construct build erect
demolish raze
flood inundate
rescue save
search hunt
spot sight
injury wound
illness disease sickness
vaccine jab
vaccination inoculation
inoculate vaccinate
cemetery graveyard
soldier troop
troop soldier force
ceasefire truce
cease-fire ceasefire truce
deal agreement accord pact
treaty pact accord
talk negotiation
summit meeting
vote ballot
poll election vote
poll survey
candidate contender
rival opponent
supporter backer
row dispute
dispute quarrel
outrage fury anger
anger fury rage
plan proposal scheme
plan blueprint
scheme program
project scheme
measure step
move step
rule regulation
law legislation
tax levy
cash money
shop store
pub bar
pupil schoolchild
prize award
trophy cup
match game fixture
goalkeeper goalie keeper
stadium arena
song track
movie film
author writer
actor performer
picture photograph photo
footage video
newspaper paper
reporter journalist correspondent
email e-mail
lorry truck hgv
rain rainfall
snow snowfall
wildfire fire blaze
forest woodland
road highway
pavement sidewalk
roof rooftop
basement cellar
bin dustbin
sofa couch
bank lender
tenant renter
landlord owner
owner proprietor
shopper customer
vacant empty unoccupied
wealthy affluent
deadly fatal lethal
angry furious
afraid scared frightened
ready prepared
nearby neighboring
yearly annual
foreign overseas
jobless unemployed
boat vessel
quake earthquake
restaurant eatery
strike walkout stoppage
motorway highway freeway
ban prohibit outlaw
spokesman spokeswoman spokesperson
resident inhabitant
kill slay
file lodge submit
dismiss reject
send deploy dispatch
plunge plummet tumble slump
plunge fall
soar surge
rise climb
grab snatch seize
shout yell scream
cry weep sob
slash cut trim
boost raise
free release
announce unveil
warn caution
back support endorse
depart leave
vanish disappear
hide conceal
dig excavate
loot plunder
smuggle traffic
deceive trick fool dupe
raid storm
accident crash collision
plant factory
house property
home property
family relative
inmate prisoner
jail prison
captive hostage
pistol handgun
blast explosion
vow pledge promise
envoy emissary
head chief boss
aide assistant
father dad
mother mom
baby infant
teenager teen adolescent
youth youngster
pensioner retiree
taxi cab
bicycle bike cycle
motorcycle motorbike
staff workforce personnel
deficit shortfall
stock share
oil crude
power electricity
cannabis marijuana
surgery operation
body corpse remains
headteacher principal
exam test examination
area region
coast shore coastline
wood woodland forest
skyscraper high-rise
win victory triumph
defeat loss
title crown
captain skipper
squad team side
striker forward
car automotive
calm peaceful
deserted empty
severe serious
badly seriously
unhurt uninjured unharmed unscathed
illegal unlawful illicit
legal lawful
false untrue
fake bogus counterfeit phony
secret covert clandestine
drunk drunken intoxicated inebriated
naked nude
dead deceased
former ex
shortly soon
steeply sharply
brawl fight
scene site
border frontier
program show
broadcast air
argument dispute row quarrel
launch open
"""
SYNONYM_GROUPS: tuple[tuple[str, ...], ...] = tuple(tuple(line.split()) for line in _GROUPS.strip().split("\n"))

# Phrases and what they amount to, word by word; an empty right side is a filler.
_PHRASES = """
a number of = several
a lot of = many
lots of = many
a majority of = most
a great deal of = much
plenty of = many
a variety of = various
a wide range of = many
as well as = and
along with = and
together with = and
in addition to = besides
in addition = also
due to = because
because of = because
owing to = because
as a result of = because
as a result = therefore
in order to = to
so as to = to
with regard to = about
with respect to = about
in regards to = about
in terms of = about
in spite of = despite
prior to = before
subsequent to = after
at this point in time = now
at present = now
at the moment = now
in the event that = if
in the near future = soon
on the other hand = however
by means of = by
is able to = can
are able to = can
be able to = can
was able to = could
were able to = could
have to = must
has to = must
in other words =
for example =
for instance =
of course =
in fact =
as a matter of fact =
the fact that = that
carry out = perform
carried out = performed
find out = discover
found out = discovered
set up = establish
take place = happen
took place = happened
taken place = happened
point out = note
pointed out = noted
per cent = percent
law enforcement = police
passed away = died
pass away = die
no longer = not now
such as = like
found not guilty = acquitted
finding not guilty = acquitting
found innocent = acquitted
cleared of = acquitted
found guilty = convicted
yet to = not
scheduled to = due to
at least some = some
accused of = allegedly
suspected of = allegedly
no doubt = undoubtedly
no question that = undoubtedly that
every single = every
failed to = not
fails to = not
fail to = not
failing to = not
declined to = not
declines to = not
decline to = not
refused to = not
refuses to = not
refuse to = not
unable to = not
unwilling to = not
a total of =
in total =
on board = aboard
next to = beside
close to = near
ahead of = before
in the wake of = after
in the aftermath of = after
in the course of = during
the remainder of = the rest of
the majority of = most
a string of = several
a series of = several
a range of = various
in a bid to = to
in an effort to = to
in connection with = over
on account of = because
on the grounds that = because
with immediate effect = immediately
right away = immediately
straight away = immediately
out of work = unemployed
members of the public = people
member of the public = person
police officers = police
fire crews = firefighters
fire crew = firefighters
rescue workers = rescuers
rescue worker = rescuer
rescue teams = rescuers
rescue crews = rescuers
mobile phone = phone
mobile phones = phones
cell phone = phone
cell phones = phones
lost # life = died
lost # lives = died
lose # life = die
lose # lives = die
losing # life = dying
losing # lives = dying
claimed # life = killed person
claimed # lives = killed people
claiming # lives = killing people
claimed the life of = killed
claimed the lives of = killed
claims the lives of = kills
claiming the lives of = killing
cost # lives = killed people
cost the lives of = killed
left # dead = killed people
leaving # dead = killing people
burst into flames = ignited
caught fire = ignited
catch fire = ignite
set fire to = torched
setting fire to = torching
set alight = torched
set on fire = torched
set ablaze = torched
opened fire = fired
opening fire = firing
open fire = fire
held talks = met
hold talks = meet
holding talks = meeting
held a meeting = met
taken to hospital = hospitalized
taken to the hospital = hospitalized
taken to a hospital = hospitalized
rushed to hospital = hospitalized
rushed to the hospital = hospitalized
rushed to a hospital = hospitalized
admitted to hospital = hospitalized
admitted to the hospital = hospitalized
admitted to a hospital = hospitalized
brought to hospital = hospitalized
brought to a hospital = hospitalized
transported to hospital = hospitalized
transported to a hospital = hospitalized
took to the streets = protested
take to the streets = protest
taking to the streets = protesting
came into force = took effect
come into force = take effect
comes into force = takes effect
came into effect = took effect
comes into effect = takes effect
went into effect = took effect
came to an end = ended
come to an end = end
tied the knot = married
taken off the market = withdrawn from sale
took off the market = withdrew from sale
made up of = consisting of
pronounced dead = died
declared dead = died
suffered injuries = injured
sustained injuries = injured
suffered injury = injured
lodge an appeal = appeal
lodged an appeal = appealed
lodging an appeal = appealing
file an appeal = appeal
filed an appeal = appealed
filing an appeal = appealing
filed a lawsuit = sued
file a lawsuit = sue
filing a lawsuit = suing
gave evidence = testified
give evidence = testify
giving evidence = testifying
issued a warning = warned
prime minister = premier
chief executive = ceo
chief executive officer = ceo
member of parliament = mp
members of parliament = mps
jail term = sentence
prison term = sentence
jail sentence = sentence
prison sentence = sentence
car crash = crash
traffic accident = accident
road accident = accident
car accident = accident
instead of = rather than
"""
PHRASES: dict[tuple[str, ...], tuple[str, ...]] = {
    tuple(left.split()): tuple(right.split())
    for left, _, right in (line.partition(" =") for line in _PHRASES.strip().split("\n"))
} | VERB_PHRASES
