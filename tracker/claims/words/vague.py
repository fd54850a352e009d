"""Words that praise, blame, weigh or fill and say nothing that could be checked."""

from __future__ import annotations

from tracker.claims.words.sets import word_set

# How somebody finds a thing or puts it, how surely, how often, and how it hangs together with others.
JUDGEMENTS = word_set("""
able absolute absolutely abundant abundantly acceptable accurate actual acutely additional additionally adequate
admittedly ahead almost along altogether always amazing amazingly ample amply anywhere apart apparent appropriate
appropriately apt aptly arbitrarily arguably aside astonishing astonishingly astounding attractive available aware
away awesome awful awfully back bad badly barely basic basically beautiful beloved best better bizarre bleak bold
brave bright brilliant broadly capable careful carefully careless catastrophic central certain certainly challenging
charming chiefly clear clearly clever close closely coherent collectively colossal comfortable common commonly
comparable comparative comparatively compelling complete completely complex complicated comprehensive comprehensively
concerned concerningly considerable considerably consistent consistently constantly continually continuously
controversial convenient core correspondingly costly countless crazy critical critically crucial crucially curious
curiously current damning daunting dear dearly decent decidedly deep deeply definite definitely delightful desirable
desired desperate desperately detailed determined devastating different difficult dire direct directly direly
disappointing disastrous distinct distinctly diverse doubtless dramatic dramatically drastic drastically dreadful due
duly dynamic eager easier easily easy effective effectively efficient efficiently elaborate elegant elsewhere eminent
emotional encouraging endless enormous enormously enough entire entirely equally especially essential essentially
evenly eventual eventually everywhere evident evil exact exactly exceedingly excellent exceptional exceptionally
excessive excessively exciting exclusive exclusively existing exorbitant expected explicit explicitly expressly
extensive extensively extraordinarily extraordinary extreme extremely fabulous fair fairly false familiar famous
famously fantastic far far-reaching fascinating favorable fearless few fierce fine firm firmly flawed following
foremost forever formally formidable forth fortunate fortunately frankly freely frequent frequently freshly fully
fundamental fundamentally funny further general generally generous gentle genuine genuinely gigantic glad good
gorgeous gradually grand grave gravely great greatly grim gross grossly growing half handsome handy happy hard-hitting
hardly harmful harsh heartbreaking heavily hefty helpful heroic high-profile highly historic honest hopeful hopefully
hopeless horrible horribly horrific horrifying hugely humble ideal ideally ill-fated immediate immediately immense
immensely impending implicit implicitly important importantly impressive impressively inadequate inappropriate
inconvenient increased increasing increasingly incredible incredibly independently individual individually inevitable
inevitably influential inherent inherently initial initially innovative insane instantly instead integral intelligent
intense intensely interested interesting interestingly intriguing ironically irresistible joint jointly just keen
keenly key kind lack largely lasting later latest latter leading legendary legitimate less lightly likely likewise
limited literal literally logical lone long-awaited long-running longstanding loudly lovely lucky main mainly major
markedly marvelous massively maybe meaningful meaningfully mere merely mightily mighty minor moderately modern modest
momentous monumental mostly much much-needed mutual mutually namely nasty natural naturally nearby nearest nearly neat
neatly necessarily necessary needless nefarious nice nicely nonetheless normal normally notable notably noteworthy
noticeable noticeably notorious notoriously novel nowadays numerous obvious obviously occasionally oddly often
oftentimes once one-time ongoing only openly ordinarily ordinary original originally otherwise outrageous outright
outstanding overall overly overwhelming overwhelmingly own painfully partially particular particularly partly past
peculiar perfect perfectly perhaps personal personally plain plausible pleasant pleased plentiful poorly popular
positive positively possible possibly potent potential potentially powerful practical practically precious precise
precisely predictably predominantly preferably present prestigious presumably previous previously primarily primary
prime principally prior probably problematic profound profoundly prominent prominently promising promptly proper
properly proud pure purely quite radical radically rare rarely rather rational readily ready real realistic really
reasonable reasonably recent regular regularly related relative relatively relevant reliable reliably reluctant
remarkable remarkably renewed renowned reportedly required respected respective respectively responsible resulting
richly ridiculous right rightly robust roughly routine routinely sad sadly safely same satisfactory satisfying
scarcely scary secure seemingly seldom selfish sensible sensitive separate separately serious seriously several severe
severely shameful sharp sharply sheer shocking shortly significant significantly similar similarly simple simply
simultaneously sincere singularly sizable sizeable slight smart smooth smoothly so-called so-so solely solid sometimes
somewhat somewhere soon sophisticated special specially specific specifically spectacular splendid staggering standard
stark startling steadily steady steeply still straight straightforward strange strangely strictly striking strikingly
strongly stunning stunningly stupid subsequent substantial substantially subtly successful successfully such
sufficient sufficiently suitable suitably super superb superior supposed supposedly sure surely surprising
surprisingly sweeping terrible terribly terrific thankfully theoretically thereby thorough thoroughly thoughtful
thriving tight tightly timely today together too top totally tough tragic tragically tremendous tremendously tricky
true truly truthful typical typically ugly ultimate ultimately unable unacceptable unbelievable uncertain unclear
undeniably underlying understandable understandably undoubted undoubtedly unexpected unexpectedly unfair unfamiliar
unforgettable unfortunate unfortunately unhappy unique uniquely universally unknown unnecessary unprecedented
unspecified unusual unusually upcoming upset urgent urgently useful useless usual usually utterly vague valid valuable
varied various vast vastly very viable vibrant vigorous vigorously virtually visibly vital vitally vivid vividly
vulnerable welcome well well-known wholly wide-ranging widely widespread wildly willing wise wonderful worrisome
worrying worryingly worse worst worth worthwhile worthy wrong yesterday
""")

# How large, old, strong or fast, without a figure.
MEASURES = word_set("""
big bigger biggest bitter brief briefly broad busy cold correct correctly early empty fast final first fresh full
giant greater hard heavy high hot huge large larger largest last late lengthy light little long longer loud louder low
massive narrow new newest newly next odd old older poor quick quickly quiet rapid rapidly rich rough short single
slightly slow slowly small smaller smallest soft steep strong sudden suddenly swift swiftly tall tiny warm weak whole
wide wild young
""")

# What names anything, or only what stands beside it.
NOUNS = word_set("""
ability action activity advantage aim amount approach area aspect attempt attention awareness background basis
behavior benefit capability capacity challenge chance change character characteristic choice circumstance collection
combination concept concern condition consequence consideration content context contribution course data day decision
degree detail development difference difficulty direction disadvantage discussion doubt ease edge effect effort
element emphasis end environment event evidence existence expectation experience extent facility factor fashion
feature feeling figure focus force form freedom function future goal ground group growth hand history idea impact
importance improvement incident individual influence information initiative instance interest issue item kind lack
level life light likelihood limit list location majority manner matter mean means measure method mind mix moment
nature need number objective occasion one opinion opportunity option order outcome part pattern people perception
period person perspective phase phenomenon piece place plan point position possibility potential practice presence
principle problem procedure process progress project prospect purpose quality quantity question range rate reality
reason reference region relation requirement resource respect response result right risk role scale scene scope
section sector sense series set side significance situation size sort spirit stage standard start state status step
story strategy strength structure stuff style subject success system task technique technology tendency thing thought
time topic total trend truth type understanding unit use value variety version view way work world year
""")

# What is done in nearly every sentence, so that the noun beside it says what happened.
VERBS = word_set("""
achieve act add affect aim allow appear apply arise arrive ask attempt base be become begin believe bring build call
carry cause come conduct consider contain continue create deal depend design determine develop do encounter end enjoy
ensure establish exist expect experience face feel find follow gain get give go grow handle happen have help hold
include increase indicate intend involve issue keep know lead learn leave let live look maintain make manage mark mean
meet mention move need obtain occur offer operate perform place plan play point present proceed produce provide put
reach receive refer regard relate remain require result return run say see seek seem serve set show speak start state
stay suggest support take talk tell tend think try turn understand undertake use want watch work
""")
