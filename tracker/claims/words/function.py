"""Words of grammar, and words that a sentence can gain or lose without saying anything else."""

from __future__ import annotations

_ARTICLES = "a an the"
_PRONOUNS = (
    "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers "
    "herself it its itself they them their theirs themselves one oneself who whom whose which that this these those "
    "what whatever whoever whichever there here such same another other others each either"
)
_VERBS = (
    "be am is are was were been being have has had having do does did done doing get gets got getting gotten "
    "can could may might must shall should will would ought cannot 's 're 've 'd 'll 'm n't not"
)
_PREPOSITIONS = (
    "of in on at by for with about against between into through during before after above below to from up down out "
    "off over under onto upon within without toward towards amid among across along around behind beneath beside "
    "besides beyond near past since throughout till until via per than as like unlike inside outside despite"
)
_CONJUNCTIONS = (
    "and or but nor so yet if then else when while where whereas because although though unless whether both once "
    "why how not-only etc i.e. e.g."
)
FUNCTION_WORDS = frozenset(f"{_ARTICLES} {_PRONOUNS} {_VERBS} {_PREPOSITIONS} {_CONJUNCTIONS}".split())

# Discourse markers, degree words and words too general to say anything by themselves.
_MARKERS = """
however moreover furthermore additionally also too therefore thus hence consequently accordingly meanwhile indeed
actually basically essentially simply just really very quite rather pretty fairly truly literally obviously naturally
well still even already anyway besides instead otherwise though then now currently presently recently lately please own
particularly especially specifically respectively overall generally again ever somewhat further thereby therein thereof
hereby namely else such extremely highly greatly finally lastly firstly secondly esp personally sure
particular contrast contrary similarly likewise conversely alternatively subsequently ultimately merely notably
importantly interestingly clearly evidently apparently undoubtedly nonetheless nevertheless regardless summary
conclusion eg ie viz
"""
_GENERAL = """
much more so many lot lots thing things way ways kind kinds sort sorts type types able order fact case cases term terms
regard respect make makes made making first second next various certain example instance addition result due
according based using given different become becomes became becoming remain remains remained item items mean means
something someone somebody anything anyone everything everyone everybody any all every some most no no-one ago etcetera
"""
FILLERS = frozenset(f"{_MARKERS} {_GENERAL}".split())
