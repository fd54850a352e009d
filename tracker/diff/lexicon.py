"""Short lists of words that segmentation and alignment know: abbreviations, days and months, function words."""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Before a name: no sentence ends here.
TITLES = _words(
    """
    adm amb asst atty brig capt cdr chmn cmdr col comdr cpl dr drs ens fr gen gov hon insp lt maj messrs mlle mme mr
    mrs ms mt msgr ofc pres prof pvt rep reps rev sen sens sgt sister spc supt st v vs
    """
)
# Before a number: no sentence ends here when one follows.
NUMBERED = _words("art arts ch chap eq eqs fig figs no nos nr op p par pp ref refs sec secs vol vols")
# Months and days as news shortens them: no sentence ends here when a number follows.
DATED = _words("jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun")
# Measures and others that stand inside a sentence at least as often as at its end.
COMMON = _words(
    """
    al approx apt ave bldg blvd bros ca cf co cont corp dept div dist ed eds est etc ext ft gal govt hr hrs inc intl jr
    kg km lb lbs ltd max mfg mi min misc mln bn mph nat oz pct plc rd resp sq sr tel univ yd yds
    """
)
# Before a number, also where they are written small.
MEASURES = _words("approx ca cf est max min div ext vol pp eq eqs fig figs nos")
ABBREVIATIONS = TITLES | NUMBERED | DATED | COMMON

# Words that carry grammar, not matter: English, and the most frequent of the other languages that news is read in.
FUNCTION_WORDS = _words(
    """
    a an the and or but nor so yet if then than as at by for from in into of off on onto out over to up with within
    without about after again against all also although am any are around be because been before being below between
    both can could did do does doing down during each either else even ever every few had has have having he her here
    hers herself him himself his how i it its itself just least less like many may me might mine more most much must
    my myself neither no not now of often once one only other our ours ourselves own per rather same shall she should
    since some still such that their theirs them themselves there these they this those though through thus till too
    toward towards under until upon us very via was we were what when where whether which while who whom whose why
    will would you your yours yourself is it's he's she's that's there's i'm we're they're you're don't doesn't didn't
    isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't i've we've they've i'll
    we'll they'll he'd she'd they'd
    le la les un une des du de et ou mais en dans par pour sur avec sans ce cet cette ces il elle ils elles qui que dont
    est sont a ont ne pas plus au aux se sa son ses leur leurs
    el los las una unos unas y o pero del al por para con sin es son ha han no que se su sus lo
    der die das den dem des ein eine einen einem einer und oder aber in im an am auf für von vom zu zum zur mit ohne
    ist sind war waren hat haben nicht er sie es sich wird werden dass
    il lo gli i uno e di da su per tra che non si è sono ha hanno del della dei delle al alla nel nella
    """
)


# Days and months change with every update, like numbers.
CALENDAR = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december a.m. p.m.
    """
)
