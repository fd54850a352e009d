"""Verbs of several words, each with the one verb that says the same ("called off", "canceled")."""

from __future__ import annotations

# Verbs of several words: the base, the -s form, the forms of the past and the -ing form of the verb, a bar and what
# goes with it; then the verb that says the same, in its base and its past form.
_VERB_PHRASES = """
call calls called calling | off = cancel canceled
put puts put putting | off = postpone postponed
push pushes pushed pushing | back = postpone postponed
put puts put putting | on hold = suspend suspended
throw throws threw thrown throwing | out = dismiss dismissed
turn turns turned turning | down = reject rejected
vote votes voted voting | down = reject rejected
strike strikes struck striking | down = overturn overturned
set sets set setting | free = free freed
take takes took taken taking | over = acquire acquired
take takes took taken taking | into custody = arrest arrested
roll rolls rolled rolling | out = launch launched
step steps stepped stepping | down = resign resigned
stand stands stood standing | down = resign resigned
pull pulls pulled pulling | out = withdraw withdrew
back backs backed backing | out = withdraw withdrew
give gives gave given giving | up = abandon abandoned
kick kicks kicked kicking | off = begin began
get gets got getting | under way = begin began
get gets got getting | underway = begin began
go goes went going | ahead = proceed proceeded
swear swears swore sworn swearing | in = inaugurate inaugurated
lay lays laid laying | off = dismiss dismissed
shut shuts shut shutting | down = close closed
close closes closed closing | down = close closed
break breaks broke broken breaking | ground = begin began
tear tears tore torn tearing | up = abandon abandoned
take takes took taken taking | part = participate participated
take takes took taken taking | place = happen happened
look looks looked looking | into = investigate investigated
carry carries carried carrying | out = perform performed
set sets set setting | up = establish established
break breaks broke broken breaking | out = start started
blow blows blew blown blowing | up = explode exploded
go goes went going | off = explode exploded
hold holds held holding | up = delay delayed
bring brings brought bringing | forward = advance advanced
put puts put putting | out = extinguish extinguished
pick picks picked picking | up = collect collected
hand hands handed handing | over = deliver delivered
knock knocks knocked knocking | down = demolish demolished
pull pulls pulled pulling | down = demolish demolished
tear tears tore torn tearing | down = demolish demolished
crack cracks cracked cracking | down = clamp clamped
speed speeds sped speeding | up = accelerate accelerated
run runs ran run running | away = flee fled
find finds found finding | out = discover discovered
show shows showed shown showing | up = appear appeared
turn turns turned turning | up = appear appeared
"""


def _verb_phrases() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Each form of the listed verbs with what goes with it → the one word that says the same."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for line in _VERB_PHRASES.strip().split("\n"):
        left, _, right = line.partition(" = ")
        verb, _, rest = left.partition(" | ")
        base, plural, *past, progressive = verb.split()
        present, gone = right.split()
        for form in (base, plural, progressive, *past):
            found[form, *rest.split()] = (gone if form in past else present,)
    return found


VERB_PHRASES = _verb_phrases()
