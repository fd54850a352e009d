"""Words of negation and pairs of opposites."""

from __future__ import annotations

from tracker.claims.words.sets import word_set

NEGATORS = word_set("not never no without neither nor none nobody nothing nowhere hardly barely scarcely cannot")

# With "to" and a verb behind them these say that it was not done, or not yet: "failed to pay", "has yet to name".
DENYING_BEFORE_TO = word_set("unable unwilling powerless fail refuse decline neglect omit yet")
# These say that there is none of what follows.
WANTING = word_set("lack absence")

# Phrases with a word of negation that deny nothing: they add, limit a number or a time, or are mere emphasis.
IDIOMS = tuple(
    tuple(line.split())
    for line in """
whether or not
not to mention
not to say
not to speak of
not least
not for nothing
but not least
more often than not
often as not
or not
but not all
believe it or not
no doubt
no question that
no matter
no wonder
no sooner
no less than
no fewer than
no more than
no later than
no earlier than
not less than
not fewer than
not more than
not later than
no stranger to
no mean
no end of
none other than
nothing but
nothing other than
nothing less than
nothing short of
never mind
not many
not much
can not help but
cannot help but
could not help but
""".strip().split("\n")
)

# Each line: words of one side, a slash, words of the other side.
_PAIRS = """
rise climb increase gain grow soar jump surge / fall drop decline decrease lose shrink plunge slump
rise climb increase gain grow soar jump surge / slide slip tumble dip sink
rally rebound / fall drop decline plunge slump slide slip tumble
approve accept endorse back support favor welcome / reject oppose refuse block condemn denounce veto
praise hail applaud commend laud welcome / condemn criticize denounce slam deplore decry censure rebuke
agree consent / refuse decline
grant / deny refuse
uphold / overturn quash
impose / lift
tighten / loosen ease relax
widen / narrow
expand / contract
lengthen / shorten
escalate / ease subside
resume / suspend
join / quit leave
encourage / discourage deter
hit / miss
enough / insufficient
for / against
pro / anti
supporter / opponent critic
surplus / deficit
bullish / bearish
upbeat / downbeat gloomy
ahead / behind
warm / cool cold
calm / tense
because due owing thanks / despite although spite notwithstanding
win / lose
succeed / fail
success / failure
allow permit let authorize / ban forbid prohibit bar prevent
confirm admit acknowledge concede confess / deny
open reopen / close shut
start begin launch / end stop finish cease
arrive enter / leave depart exit
attack / defend
buy / sell
hire / fire dismiss
accelerate / slow
strengthen / weaken
improve / worsen deteriorate
include / exclude
agree / disagree
love like / hate dislike
live survive / die
guilty / innocent acquit exonerate clear
convict / acquit
legal lawful / illegal unlawful
able / unable
likely / unlikely
possible / impossible
true / false
safe / unsafe dangerous
alive / dead
good / bad
better / worse
best greatest / worst
strong / weak
strongest / weakest
high / low
higher / lower
highest / lowest
high / low
more / fewer less
most / fewest least
larger bigger greater / smaller
large big / small little
largest biggest / smallest
many / few
early / late
earlier / later
earliest / latest
old / young
older elder / younger
oldest / youngest
long / short
longer / shorter
longest / shortest
hot / cold
hotter / colder
fast quick / slow
faster / slower
rich / poor
easy / difficult hard
right / wrong
left / right
north / south
northern / southern
east / west
eastern / western
above over / below under
up / down
inside / outside
before / after
always / never
first / last
male man / female woman
men / women
boy / girl
husband / wife
father / mother
son / daughter
brother / sister
he / she
his / her
public / private
positive / negative
optimistic / pessimistic
friend / enemy
ally / enemy
war / peace
peaceful / violent
voluntary / mandatory compulsory
voluntarily / forcibly
temporary / permanent
temporarily / permanently
domestic / foreign
real genuine / fake
present / absent
full / empty
upper / lower
optional / mandatory
majority / minority
maximum / minimum
profit / loss
victory / defeat
advance / retreat
advantage / disadvantage
credit / debit
import / export
ascend / descend
acceptable / unacceptable
certain / uncertain
clear / unclear
stable / unstable
fair / unfair
popular / unpopular
aware / unaware
happy / unhappy sad
hurt harm / help
pass / fail
build / destroy demolish
raise / cut lower
add / remove
arm / disarm
free release / detain jail imprison
remember / forget
push / pull
teach / learn
lend / borrow
appear / disappear
day / night
wet / dry
light / dark heavy
near / far
loyal / disloyal
sober / drunk
married / divorced
conservative / liberal progressive
top / bottom
front / rear
forward / backward
upward / downward
"""

OPPOSITES: frozenset[tuple[str, str]] = frozenset(
    pair
    for left, _, right in (line.partition(" / ") for line in _PAIRS.strip().split("\n"))
    for a in left.split()
    for b in right.split()
    for pair in ((a, b), (b, a))
)

# Prefixes that deny what a word says ("lawful" / "unlawful"), and the one that says it is done wrongly.
NEGATIVE_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non")
WRONGLY = "mis"

# Words that begin like negatives of another and are none: "income" denies no "come".
NO_NEGATIVES = word_set("""
disappoint disappointment disarray discard discharge disclose disclosure disconcerted disconcerting discord discount
discourse discover discovery discuss disease disfigured disgust dismayed dismaying dismiss dismount dispatch dispense
display dispose disposition dispute disrobe dissect dissection dissolution dissolve distally distaste distension
distill distract distribute district disturb illuminate illustrate imaging immigrant immigrate immigration impact
impair impale impart impassioned impending imperil impinging implant implied import importer impose imposition impress
imprint imprison improve impulse inboard incarnation incite inclose income incorporate incorporation increase indebted
indeed indirection indoor induct infamous infancy infield infielder infighting inflame inflate inflow influent influx
inform information ingrain ingroup inhabit injury inland inline inmate innate inning inquest inroad inscribe insect
inside insider insight inspire install instance instead insure intact intake intend intense intensely intent intern
intone intrust intuition invaluable invent inverse inversion invest inward mischief misgiving misses missing mission
mistake mister unanimous
""")
