"""Words and phrases that news rewriting swaps without asserting anything else."""

from __future__ import annotations

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
instead of = rather than
"""
PHRASES: dict[tuple[str, ...], tuple[str, ...]] = {
    tuple(left.split()): tuple(right.split())
    for left, _, right in (line.partition(" =") for line in _PHRASES.strip().split("\n"))
}
