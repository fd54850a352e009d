"""How far a matter has got: the stages of a case at law, a plan, a bill, a deal, a rescue, from undone to done.

Like every list it holds what news tells most often, and is meant to be extended.
"""

from __future__ import annotations

import re

from tracker.values import NamedTuple

# Each line is one matter: its stages after the colon, from the earliest (what undoes a matter stands before all that it
# undoes) to the last, parted by "<"; "/" parts outcomes of one stage of which neither is further than the other, ","
# the names of a stage. A name is found in any inflection, "=" before a word means that form alone. In brackets stands
# of what a line speaks: of the words one must stand on both sides, because the names mean other things as well. Where
# several lines have both names of an edit the first counts.
_MATTERS = """
verdict: convict, find guilty, plead guilty, =guilty / acquit, find not guilty, clear of, be clear, exonerate, absolve
decision: approve, pass, adopt, ratify, accept, back, endorse, green light, give the green light, give the go-ahead
    / reject, vote down, throw out, turn down, defeat, block, veto, refuse, deny
ruling: uphold, affirm / overturn, quash, strike down, reverse, vacate, annul, overrule,
    throw out, dismiss, reject
application: grant, award, issue / deny, refuse, turn down, reject
case: suspect, question, investigate, probe, under investigation, under suspicion, person of interest, be wanted
    < arrest, detain, apprehend, take into custody, in custody, under arrest < charge, indict, arraign
    < on trial, stand trial, go on trial, be tried, face trial
    < convict, find guilty, plead guilty, =guilty / acquit, find not guilty, clear of, be clear, exonerate
    < sentence, jail, imprison
accusation: =accused, accuse, =alleged, allege, be wanted < charge, indict, arraign
    < on trial, stand trial, go on trial, be tried, face trial
    < convict, find guilty, plead guilty, =guilty / acquit, find not guilty, clear of, be clear, exonerate
    < sentence, jail, imprison
search for a suspect: be wanted, be sought, on the run, at large < arrest, detain, apprehend, capture, recapture,
    catch, take into custody, in custody
conviction: overturn, quash, vacate, pardon < convict, sentence, jail, imprison
custody: release, free, set free, let go < arrest, detain, =held, take into custody, hold in custody, remand
part in a case: witness, bystander < suspect < defendant, accused
charges [charge case lawsuit suit complaint count indictment claim petition prosecution proceeding allegation appeal
    application]: drop, dismiss, throw out, withdraw, discontinue, strike out, abandon < threaten, consider, weigh
    < file, bring, laid, press, lodge, face, pursue, launch, hear, stand, reinstate
plan: cancel, call off, scrap, axe, ditch, abandon, shelve, withdraw, pull out, back out, rule out
    < postpone, put off, put on hold, on hold, delay, suspend, pause, defer, push back, halt
    < plan, intend, propose, consider, seek, hope, mull, weigh, schedule
    < decide, agree, vow, pledge, promise, announce
    < begin, start, launch, get under way, under way, underway, break ground, go ahead, resume
    < finish, complete, conclude, end
event: cancel, call off, scrap, axe, ditch, abandon, shelve, scrub, rain off
    < postpone, put off, put on hold, delay, suspend, defer, push back
    < plan, schedule < go ahead, proceed, take place, hold, stage, go forward, begin, start, resume
    < finish, complete, conclude, end
plan before a council: reject, vote down, veto, turn down, strike down, block < propose, draft, table, debate, consider,
    put forward, submit, unveil
bill: repeal, revoke, rescind, strike down, veto, overturn, withdraw, suspend, block, scrap, reverse
    < propose, draft, table, introduce, put forward, unveil < debate, consider
    < approve, pass, adopt, ratify, clear, back, vote for < sign, sign into law, enact
    < implement, enforce, take effect, come into force, come into effect, in force, in effect
permit: revoke, rescind, withdraw, suspend, cancel, strip, annul < apply, request, seek < grant, award, issue, renew
office [judge minister secretary ambassador director chief post court nominee head chair chairman chairwoman president
    premier chancellor commissioner governor mayor envoy attorney manager coach executive captain justice office
    commander]: withdraw, reject, vote down, resign, step down, quit, fire, sack, dismiss, oust, remove, suspend
    < nominate, name, tap, pick, propose < confirm, appoint, elect < =sworn, swear in, take office, inaugurate
election [election candidate seat vote mayor president senator governor race office poll runoff]: concede, lose,
    drop out < run, stand, seek, contest < win, elect, reelect, re-elect < =sworn, swear in, take office, inaugurate
harm: =missing < injure, wounded, hurt, hospitalize, sick, fall ill < critical condition, critically ill, critically
    injure, serious condition, life support < die, kill, dead
condition: critical condition, serious condition, critical / stable condition, stable
search: =missing, unaccounted for, search for, look for < find, rescue, recover, locate
trapped: trap, strand, stick < rescue, free, pull out, evacuate, reach
kidnapped: kidnap, abduct, take hostage, hold hostage, seize, =held < release, free, rescue
fire: break out, burn, rage, blaze, out of control < contain, under control < extinguish, put out
purchase: bid, offer, in talks, hold talks, negotiate, explore < agree, accept, strike a deal, reach a deal < buy,
    acquire, purchase, take over
deal: collapse, break down, fall through, break off, walk away, terminate, tear up < discuss, negotiate, in talks, hold
    talks, bid, offer < agree, strike a deal, reach a deal, reach an agreement < sign, seal < complete, close, finalize
building [building bridge road motorway school hospital clinic plant factory airport terminal stadium station line
    tunnel museum mall tower dam port prison hotel library park center home house site railway]: plan, propose, design
    < approve < begin, break ground, under construction < complete, finish < open, reopen, inaugurate
product: recall, pull, withdraw, discontinue < develop, test, review, evaluate < approve, authorize, clear
    < launch, release, roll out, go on sale
job cuts: suspend, laid off, dismiss, fire, sack < reinstate, rehire, bring back
"""

# Verbs of a deed still to come ("plan to charge"), and what says the same with a form of "be" before it.
_AHEAD = """
plan intend propose aim hope want seek prepare threaten expect vow pledge promise consider mull
"""
# What is agreed, but not yet done.
_AGREED = "agree decide schedule offer"
_AHEAD_WITH_BE = "due set scheduled slated expected poised about ready going planned"

# What a plan or a case is called that somebody gives up: "scrapped plans to", "dropped the charges".
_GIVEN_UP = """
plan proposal project scheme bid offer deal idea effort attempt bill program initiative merger takeover sale purchase
charge case lawsuit suit complaint claim prosecution indictment appeal application campaign candidacy order decision
contract agreement talk negotiation strike tour trip visit trial election vote referendum event concert festival match
game race rally parade ceremony meeting summit conference hearing launch opening flight service reform cut tax ban rule
policy law investment expansion search license permit
"""
# Whatever else they mean, each of them ends what stands behind it.
_GIVING_UP = """
cancel, call off, scrap, axe, ditch, abandon, shelve, drop, withdraw, postpone, put off, put on hold, delay, suspend,
pause, defer, push back, halt, revoke, rescind, dismiss, throw out, terminate, discontinue, back out of, pull out of,
rule out, walk away from, give up, tear up
"""


class Matter(NamedTuple):
    """One kind of matter: of what it must be said, if that matters, and its stages, each of one or several outcomes."""

    of: tuple[str, ...]
    stages: tuple[tuple[tuple[str, ...], ...], ...]


def _split(text: str, mark: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(mark) if part.strip())


def _matter(line: str) -> Matter:
    head, _, stages = line.partition(":")
    of = head.partition("[")[2].rstrip("] ").split()
    return Matter(
        tuple(of),
        tuple(tuple(_split(outcome, ",") for outcome in _split(stage, "/")) for stage in _split(stages, "<")),
    )


MATTERS = tuple(map(_matter, re.sub(r"\n\s+", " ", _MATTERS).strip().splitlines()))
AHEAD = frozenset(_AHEAD.split())
AGREED = frozenset(_AGREED.split())
AHEAD_WITH_BE = frozenset(_AHEAD_WITH_BE.split())
GIVEN_UP = frozenset(_GIVEN_UP.split())
GIVING_UP = _split(_GIVING_UP.replace("\n", " "), ",")
