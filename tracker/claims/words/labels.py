"""Loaded words: what the same people, deeds and things are called, by those who favour, oppose or merely describe them.

This is a list and nothing more: it holds what news argues about most, it is meant to be extended, and a word that is
missing from it is no judgement that the word is neutral.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# A line is one thing that can be called several names; "/" parts names of different load, "," those of the same. Words
# are spelt as in America; they are found in either spelling.
_GROUPS = """
militant, insurgent, fighter, gunman, armed group / rebel, guerrilla / terrorist, extremist, jihadist, terror group /
    freedom fighter, resistance fighter / activist, campaigner
attack, incident, bombing / terror attack, terrorist attack, act of terror, act of terrorism, terrorism
protester, demonstrator, marcher / rioter, mob, thug, agitator, looter, hooligan
protest, demonstration, march, rally / riot, unrest, disorder / uprising, revolt
crowd, gathering, group / mob, horde, rabble
migrant, immigrant, undocumented immigrant, undocumented migrant, irregular migrant / refugee, asylum seeker / illegal,
    illegal alien, illegal immigrant, illegal migrant, alien, invader
undocumented, unauthorized, irregular / illegal
arrival, influx / invasion, flood, swarm, horde
government, administration, leadership / regime, junta, dictatorship
leader, president, ruler, head of state / dictator, strongman, tyrant, despot, autocrat
killing, death, slaying, shooting / murder, assassination, execution, slaughter, massacre, butchery
clash, confrontation, skirmish, fighting, standoff / massacre, slaughter, bloodbath, carnage, pogrom
clash, confrontation, scuffle / brawl, riot
invasion, war, assault, offensive / special military operation, military operation, operation, incursion, intervention,
    special operation / liberation
airstrike, strike, raid, bombardment / targeted operation, surgical strike / terror bombing
takeover, ouster, removal / coup, putsch / revolution
harsh treatment, mistreatment, abuse / torture / enhanced interrogation
civilian death, civilian casualty, civilian killed, civilians killed / collateral damage
detainee, prisoner, captive, inmate / hostage / political prisoner
detention center, detention camp, internment camp, camp / concentration camp / re-education camp, vocational center
mass killing, atrocity / genocide, ethnic cleansing / relocation
annexed, seized, captured, took / occupied / liberated, reunified / disputed
border barrier, border fence, separation barrier / border wall, apartheid wall / security fence
settlement, outpost / colony / neighborhood
occupied territory / disputed territory
right-wing, conservative / far-right, hard-right, ultraconservative, alt-right / fascist, neo-nazi
left-wing, progressive, liberal / far-left, hard-left, radical left / communist, marxist
anti-abortion / pro-life / anti-choice, anti-woman
abortion-rights / pro-choice / pro-abortion
abortion opponent, abortion foe, anti-abortion activist, anti-abortion group, anti-abortion campaigner, opponent of
    abortion, opponents of abortion / pro-life activist, pro-life group, pro-life campaigner, pro-lifer, defender of
    life, defenders of life
abortion rights supporter / pro-choice activist / abortionist
fetus, embryo / unborn child, unborn baby
gun control / gun safety / gun grab
estate tax, inheritance tax / death tax
tax cut, tax reduction / tax relief / tax giveaway
climate change, global warming / climate crisis, climate emergency
skeptic, doubter / denier, denialist
inaccurate claim, falsehood, false claim, misstatement, untruth / lie, fabrication
payment, donation, gift, contribution / bribe, kickback, payoff
controversy, affair, dispute / scandal, outrage
racially charged, racially tinged, racially motivated / racist
message, messaging, communication, campaign / propaganda, disinformation
agent, operative / spy
religious group, movement, community / cult, sect
official, civil servant, public servant / bureaucrat, apparatchik
police operation, policing, enforcement / crackdown
criticize, fault, question / slam, blast, lambaste, attack, rip
supporter, backer, ally / crony, henchman, stooge
businessman, billionaire, tycoon, magnate / oligarch
whistleblower, source / leaker, traitor
victim / accuser, complainant
died, killed / martyred, murdered, slaughtered, massacred, butchered
suspect, defendant, accused / criminal, perpetrator, killer, murderer
separatist, secessionist / pro-independence activist / terrorist
volunteer, contractor / mercenary
soldier, troops, forces / occupier, invader
deportation, removal / expulsion / repatriation
layoff, job cut, dismissal / downsizing, rightsizing, restructuring
homeless person, rough sleeper / vagrant, tramp, bum
sex worker / prostitute, hooker
addict, drug user / junkie
lobbyist, advocate / shill
poor, low-income / welfare recipient / scrounger, welfare queen
self-governing island / breakaway province, renegade province
enslaved person / slave
"""
# Put before a noun they judge it; to gain or lose one is a shift by itself.
_MODIFIERS = """
so-called, self-styled, self-proclaimed, notorious, infamous, disgraced, embattled, hardline, hard-line, radical,
extremist, far-right, far-left, fascist, racist, brutal, heinous, barbaric, heroic, beloved, baseless, bogus,
discredited, unprovoked, illegal, evil, cowardly, innocent, controversial, corrupt, rogue, bloodthirsty, murderous,
terrorist, terror-linked, jihadist, genocidal, tyrannical, despotic, ruthless, savage, shameful, hate-filled,
neo-nazi, white supremacist, ultranationalist
"""
# Nouns and adjectives that judge what they are put before, and say nothing of the kind where they stand for themselves.
_ATTRIBUTES = """
militant, insurgent, rebel, guerrilla, terror, separatist, secessionist, breakaway, renegade, puppet, islamist,
communist, marxist, right-wing, left-wing, conservative, progressive, ultraconservative, hard-right, hard-left,
nationalist, populist, paramilitary, undocumented, criminal, fundamentalist, occupied, disputed, authoritarian,
autocratic, pro-life, pro-choice, anti-abortion, anti-choice, pro-abortion, violent, peaceful
"""
# What has a listed word in it and is no such name.
_LOOK_ALIKES = """
tax regime, training regime, fitness regime, exercise regime, diet regime, dietary regime, skincare regime, skin care
regime, drug regime, dosing regime, treatment regime, testing regime, inspection regime, sanctions regime, legal
regime, regulatory regime, pricing regime, visa regime, trade regime, planning regime, fishing regime, quota regime,
benefits regime, subsidy regime, regime of exercise, riot police, riot gear, riot shield, riot squad, riot act, run
riot, ran riot, running riot, runs riot, riot of color, flash mob, mob boss, mob wife, mob scene, price war, trade
war, bidding war, star war, world war, civil war, cold war, war of words, war memorial, war crime, turf war, culture
war, tug of war, invasion of privacy, pitch invasion, home invasion, stage invasion, death penalty, death toll, death
row, death certificate, brain death, crib death, killing time, make a killing, made a killing, making a killing,
summer camp, holiday camp, training camp, base camp, tennis camp, boot camp, day camp, camp site, camp fire, rally
driver, rally car, market rally, stock rally, rally in stocks, pep rally, march madness, mother's march, dead march,
wedding march, date clash, clash of colors, color clash, culture clash, fixture clash, schedule clash, scheduling
clash, title clash, cup clash, top clash, league clash, clash of heads, rebel album, illegal parking, illegal move,
illegal block, conservative estimate, conservative investment, conservative treatment, progressive disease,
progressive rock, progressive tax, liberal arts, radical surgery, radical prostatectomy, radical change, radical
overhaul, source code, heat source, water source, source of income, source of energy, source of power, cult classic,
cult film, cult following, cult hit, cult figure, campaign trail, ad campaign, advertising campaign, rescue operation,
joint operation, operation theater, heart operation, hip operation, knee operation, smooth operation, daily operation,
hunger strike, general strike, rail strike, train strike, strike action, strike zone, lightning strike, bird strike,
heart attack, asthma attack, panic attack, shark attack, bear attack, dog attack, criminal justice, criminal court,
criminal code, criminal charge, criminal case, criminal investigation, criminal record, criminal law, criminal trial,
criminal complaint, criminal proceeding, criminal offense, travel agent, estate agent, sports agent, real estate
agent, free agent, settlement talk, legal settlement, cash settlement, divorce settlement, pay settlement, armed
forces, armed services, armed robbery, innocent plea, guilty or innocent, executive removal, snow removal, waste
removal, hair removal
"""


def _split(text: str, mark: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(mark) if part.strip())


Group = tuple[tuple[str, ...], ...]
"""One thing that can be called several names: its loads, each with the names that weigh alike."""


def names(lines: Iterable[str]) -> tuple[tuple[Group, ...], tuple[str, ...]]:
    """What lines as above list: the groups, and of the lines without "/" the adjectives that judge by themselves."""
    groups: list[Group] = []
    judging: list[str] = []
    for line in lines:
        loads = _split(line.casefold(), "/")
        if len(loads) > 1:
            groups.append(tuple(_split(load, ",") for load in loads))
        else:
            judging += _split(line.casefold(), ",")
    return tuple(groups), tuple(judging)


GROUPS = names(re.sub(r"\n\s+", " ", _GROUPS).strip().splitlines())[0]
MODIFIERS = _split(_MODIFIERS.replace("\n", " "), ",")
ATTRIBUTES = _split(_ATTRIBUTES.replace("\n", " "), ",")
LOOK_ALIKES = _split(_LOOK_ALIKES.replace("\n", " "), ",")
