"""Loaded words: what the same people, deeds and things are called, by those who favour, oppose or merely describe them.

This is a list and nothing more: it holds what news argues about most, it is meant to be extended, and a word that is
missing from it is no judgement that the word is neutral.
"""

from __future__ import annotations

import re

# A line is one thing that can be called several names; "/" parts names of different load, "," those of the same. Words
# are spelt as in America; they are found in either spelling.
_GROUPS = """
militant, insurgent, fighter, gunman, rebel, armed group / terrorist, extremist, jihadist, terror group / freedom
    fighter, resistance fighter / activist, campaigner
protester, demonstrator, marcher / rioter, mob, thug, agitator, looter, hooligan
protest, demonstration, march, rally / riot, unrest, disorder / uprising, revolt
migrant, immigrant, asylum seeker, undocumented immigrant, undocumented migrant / illegal, illegal alien, illegal
    immigrant, illegal migrant, alien, invader
government, administration, leadership / regime, junta, dictatorship
leader, president, ruler, head of state / dictator, strongman, tyrant, despot, autocrat
killing, death, slaying, shooting / murder, assassination, execution, slaughter, massacre, butchery
invasion, war, assault / special military operation, operation, incursion, intervention, special operation /
    liberation
takeover, ouster, removal / coup, putsch / revolution
harsh treatment, mistreatment, abuse / torture / enhanced interrogation
civilian death, civilian casualty, civilian killed / collateral damage
detainee, prisoner, captive, inmate / hostage / political prisoner
detention center, detention camp, internment camp, camp / concentration camp / re-education camp, vocational center
mass killing, atrocity / genocide, ethnic cleansing / relocation
annexed, seized / occupied / liberated, reunified / disputed
barrier, fence / wall / security fence
settlement, outpost / colony / neighborhood
right-wing, conservative / far-right, hard-right, ultraconservative / fascist, neo-nazi
left-wing, progressive, liberal / far-left, hard-left, radical left / communist, marxist
anti-abortion / pro-life / anti-choice
abortion-rights / pro-choice / pro-abortion
fetus / unborn child, unborn baby
tax cut, tax reduction / tax relief / tax giveaway
climate change, global warming / climate crisis, climate emergency
inaccurate claim, falsehood, false claim, misstatement, untruth / lie, fabrication
payment, donation, gift, contribution / bribe, kickback, payoff
controversy, affair, dispute / scandal, outrage
racially charged, racially tinged, racially motivated / racist
message, messaging, communication, campaign / propaganda, disinformation
agent, operative / spy
religious group, movement, community / cult, sect
official, civil servant, public servant / bureaucrat, apparatchik
police operation, policing, enforcement / crackdown
overhaul, change / reform / cut, dismantling
criticize, fault, question / slam, blast, lambaste, attack, rip
supporter, backer, ally / crony, henchman, stooge
businessman, billionaire, tycoon, magnate / oligarch
whistleblower, source / leaker, traitor
victim / accuser, complainant
died, killed / perished / martyred
suspect, defendant, accused / criminal, perpetrator, killer, murderer
separatist, secessionist / pro-independence activist / terrorist
volunteer, contractor / mercenary
soldier, troops, forces / occupier, invader
deportation, removal / expulsion / repatriation
layoff, job cut, dismissal / downsizing, rightsizing, restructuring
"""
# Put before a noun they judge it; to gain or lose one is a shift by itself.
_MODIFIERS = """
so-called, self-styled, self-proclaimed, notorious, infamous, disgraced, embattled, hardline, hard-line, radical,
extremist, far-right, far-left, fascist, racist, brutal, heinous, barbaric, heroic, beloved, baseless, bogus,
discredited, unprovoked, illegal, evil, cowardly, innocent, controversial, corrupt, rogue, bloodthirsty, murderous
"""


def _split(text: str, mark: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(mark) if part.strip())


# Each group: its loads, each a tuple of terms.
GROUPS = tuple(
    tuple(_split(load, ",") for load in _split(line, "/"))
    for line in re.sub(r"\n\s+", " ", _GROUPS).strip().splitlines()
)
MODIFIERS = _split(_MODIFIERS.replace("\n", " "), ",")
