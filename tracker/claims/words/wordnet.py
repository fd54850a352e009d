"""Words, synonyms and antonyms of everyday English, derived from WordNet 3.0 (WORDNET-LICENSE.txt).

Made by scripts/derive_wordnet.py. Only words that occur in its sense-tagged texts; synonyms share the sense that is
the usual one of both; antonyms share a sense that is not rare in either.
"""

from __future__ import annotations

KNOWN = """
abandon abandoned abandonment abasement abashed abbey abbot abbreviated abdomen abdominal abed aberrant aberration
abet abhor abhorrent abide abiding ability abject abjection ablated ablation ablaze able ably abnormal abnormality
abnormally abo aboard abode abolish abolition abolitionist abominable aborigine abortion abound abounding about above
aboveground abreaction abridge abridgment abroad abrogate abrupt abruptly abruptness abscess abscissa absence absent
absenteeism absently absentminded absentmindedly absolute absolutely absorb absorbed absorbency absorption absorptive
abstain abstention abstract abstracted abstraction abstractionism abstractive abstruseness absurd absurdity abundance
abundant abuse abused abyss academic academically academicianship academy acapulco accede accelerate accelerated
accelerating acceleration accelerator accent accenting accentuate accept acceptable acceptance accepted accepting
access accessory accident accidental accidentally acclaim acclimatize accommodate accompanied accompaniment accompany
accompanying accomplice accomplish accomplished accomplishment accord accordance accordingly accost account accountant
accounting accouterment accredit accreditation accretion accrue accrued acculturate acculturation accumulate
accumulated accumulation accuracy accurate accurately accusation accusative accuse accusing accusingly accustom
accustomed ace acetone acetonemia ache achieve achievement aching acid acidity acknowledge acolyte acoustical
acoustically acquaint acquaintance acquainted acquiesce acquiescence acquire acquired acquisition acquit acre acreage
acres acrobatic acrobatics across act acting actinometer action activate activated active actively activism activity
actor actress actual actuality actually actuate acute acutely adam adamant adamantly adapt adaptable adaptation
adapted add added addicted addition additional additionally additive addlebrained address addressed adenoma adept
adequacy adequate adequately adhere adherence adherent adhesive adieu adios adjacent adjectival adjective adjoin
adjoining adjourn adjournment adjudication adjunct adjust adjusted adjustment administer administration administrative
administrator admirable admirably admiration admire admirer admissible admission admit admittedly admix admonish
admonition ado adolescence adolescent adonis adopt adopted adoption adore adorn adrenal adroit adroitly adroitness
adsorb adsorbed adulation adult adulterer adulthood advance advanced advancing advantage advantageous advent adventure
adventurer adventurous adverb adverbial adversary adverse adversity advertise advertised advertisement advertising
advice advisability advisable advise advisedly advisor advocacy advocate aegean aegis aeon aerated aeration aerator
aerial aerobic aerodynamic aerosol aerosolize aerosolized aeschylus aesthetic afar affably affair affairs affect
affected affectingly affection affectionate affectionately afferent affianced affidavit affiliated affiliation
affinity affirm affirmation affix affixed afflicted affluence afford affront afghan afire aflame aflare afloat afoot
aforesaid afraid africa african aft after aftereffect afternoon afterward afterwards again agape agate age aged agency
agenda agent agglomerate agglomeration agglutination agglutinin aggravate aggravatingly aggregate aggregation
aggression aggressive aggressiveness aggressor aghast agile agilely agitate agitated agitation ago agony agree
agreeably agreement agricultural agriculture ague ahead ahorseback aid aide ailing ailment aim aimless aimlessly
aimlessness air airborne aircraft airflow airframe airily airless airplane airport airs airspeed airway airy aisle
akin alabama alabaman alabamian alabaster alarm alarmed alarmingly alaska albany album albumin alchemy alcohol
alderman alert alerting alertly alertness alfresco algae algebraically algerian alibi alien alienate alienated
alienation alight align alignment alike aliquot alive alkali alkaline alkylbenzenesulfonate all allegation allege
alleged allegiance allegory alleviate alley alleyway allied alligator alligatored allocable allocate allocation allot
allotment allow allowable allowance allusion ally almost aloes alone aloneness along aloof aloofness aloud alpha
alphabetize already also alter alteration altercation altered alternate alternately alternative alternatively although
altitude altogether altruism aluminum alundum alveolar alveolus always amass amateur amateurishness amaze amazed
amazement amazing ambassador amber ambiance ambiguity ambiguous ambition ambitious ambivalent amble ambulance
ambuscade ambush amenable amend amended amendment america american americana americanism amiable amicable aminomethane
amiss amity ammo ammoniac ammunition amoral amorist amorous amorphous amount amp amphibology ample amplification
amplifier amplify amplitude amply amputate amsterdam amulet amuse amused amusement amusing anabaptist anachronism
anachronistically anaconda anaerobic anaesthesia analeptic analogous analogously analogue analogy analyse analysis
analyst analytic analytical analytically analyticity analyze analyzer anaplasmosis anarchist anarchy anastomosis
anastomotic anatomic anatomical anatomically anatomy ancestor ancestral ancestry anchor ancient anciently ancistrodon
andean andrena anecdote anemia anemic anesthetized anew angel angelic anger angle anglican anglophilia angrily angry
angst anguish anguished angular anhydrous animal animallike animate animated animize animosity anion anionic ankle
annihilate annihilating annihilation anniversary announce announcement annoy annoyance annoyed annoying annual
annually anode anomalous anomic anomie anonymity anonymous anorexia another answer answering ant antagonise antagonism
antagonist antagonistic antagonize antares anteater antebellum antecedent antelope antenna anterior anthill
anthropologist anthropology anthropomorphic anti antibiotic antibody antic anticipate anticipated anticipation
anticoagulation antigen antipathy antique antiquity antiredeposition antiseptic antiserum antithesis antithetical
antithyroid antitrust anvil anxiety anxious anxiously any anyhow anymore anyway anywhere aorta apache apart apartment
ape aperture apex apiece aplomb apocalyptic apocryphal apogee apologetic apologetically apologia apologist apologize
apology apostolic apothecary appalling apparatus apparent apparently apparition appeal appealing appear appearance
appease append appendix appetite applaud applause apple applejack applicability applicable applicant application
applicator applied apply appoint appointed appointee appointment apportion appraisal appraise appraiser appreciable
appreciably appreciate appreciated appreciation appreciative apprehend apprehension apprentice apprenticeship approach
approachable approaching appropriate appropriately appropriation approval approve approved approvingly approximate
approximately approximation april apron apt aptitude aqueous arable arbitrarily arbitrary arbitrate arboreal arc arch
archaeologist archaize archangel archbishop arched archeological arching architect architectural architecture archives
arctic ardent ardor arduous area areaway arena argive argon argot argue arguing argument argumentative arianism
arianist aridity arise aristocracy aristocratic aristotelian aristotle arithmetic arizona arkansas arm armadillo
armament armchair armed armful armoire armor armored armpit arms army aroma around arousal arouse aroused arraign
arrange arranged arrangement array arrest arrival arrive arrogance arrogant arrogantly arrogate arrow arroyo arsenic
art arterial arteriolar arteriole arteriolosclerosis artery artfully arthritis article articulate articulation
artifact artifice artificial artificially artillery artilleryman artisan artist artistic artistically artistry arts
arty ascend ascendancy ascending ascertain ascertainable ascribe ash ashamed ashen ashore asia aside ask asleep aspect
asphalt aspirant aspiration aspire aspirin aspiring ass assail assassin assault assay assemblage assemble assembled
assembly assent assert assertion assertive assertiveness assess assessment assessor asset assiduity assign assigned
assignee assigning assignment assimilate assimilation assist assistance assistant associate associated association
assorted assortment assume assumed assumption assurance assure assured assuredly assyrian assyriology asterisk
asteroidal astonish astonished astonishing astonishingly astonishment astound astounding astral astray astride
astringent astronomical astronomy astrophysics astute asymmetric asymmetrically asymmetry asymptotic asymptotically
asynchrony athabascan atheist atheistic athens atheromatous athlete athletic athleticism athletics atlanta atlantic
atm atmosphere atmospheric atom atomic atomlike atonally atone atop atrociously atrophic atrophied atrophy attach
attached attachment attack attacker attain attained attainment attempt attempted attend attendance attendant attention
attentive attentively attest attic attica attire attired attitude attorney attract attraction attractive attributable
attribute attune atypical audacious audacity audible audience audit audition auditorium aug augment augur august aunt
aurally aureomycin auspiciously austere austerity austin australia authentic authenticate authenticity author
authoritarian authoritative authoritatively authorities authority authorization authorize authorized authorship auto
autofluorescence autoloader automate automatic automatically automation automobile automotive autonomic autonomy
autopsy autumn auxiliary avail availability available avarice avenge avenging avenue average aversion avert aviary
aviation avocado avoid avoidance avowed await awaited awake awaken awakened awakening award awarding aware awareness
away awe awed awestruck awful awfully awfulness awhile awkward awkwardly awry axe axial axially axiom axiomatic axis
axle azimuth babbiting babble babbling babe babel babelike baby babylonian bachelor back backbend backbone backdrop
backer background backing backlog backstage backstitch backward backwards backwoods backyard bacon bacteria bacterial
bad badge badger badly badness baffle baffled baffling bag baggage baggy bagpipe bait bake baked balance balanced bald
balding bale baleful bali balinese balk balkanize balkiness balking ball ballad ballast balled ballerina ballet
balletomane balloon ballooning ballot ballpark ballplayer ballroom ballyhoo balsam baltimore balustrade balzac bamboo
ban banal banana band bandage bandaged bandit bandoleer bandstand bandwidth bandy bang banging banish banister banjo
bank banker bankrupt bankruptcy banner bannerlike banquet banshee banter baptist baptize bar barb barbarian barbaric
barbecue barbed barbell barbital barbiturate bare barefoot barely bargain bargaining barge barium bark barkeep barley
barn barnburner barnful barnyard baronial barony baroque baroreceptor barrack barrage barrel barren barricade barrier
bartender base baseball based baseline basement bash bashful basic basically basileus basin basis bask basket
basketball basophilic bass bassinet bastard baste bastion bat batch bated bath bathe bather bathing bathos bathrobe
bathroom bathtub baton battalion batter battered battery batting battle battlefield battlefront battleful battleground
batwing bavaria bawdy bawdyhouse bawl bay bayonet bazaar beach beachhead beacon bead beaded beadle beadsman beady beak
beam beaming bean bear beard bearded beardown bearer bearing beast beat beaten beating beatnik beau beautiful
beautifully beautify beauty beckon become bed bedamn bedding bedfast bedground bedpost bedraggled bedroom bedside
bedstead bedtime bee beebread beech beef beefy beehive beer beetle befall befit befog before befriend befuddle
befuddled beg beget beggar beggary begin beginner beginning beguile beguiling behalf behave behavior behavioral behead
behind behold behoove being belabor belated belch belching belfry belgian belie belief believable believably believe
believer bell belle bellhop belligerent belligerently bellow belly belong beloved below belowground belshazzar belt
bemoan bench bend bended bending beneath benediction beneficial beneficiary benefit benevolent bennington bent bequest
berate bereavement berg berlin bern berry berth beryllium beseech beset besides besiege besieger besmirch bespeak
bespectacled besplashed best bestial bestow bestowal bestubbled bet beta bethink betray betrayal betrothed better
betterment between bevel beverage bevy bewail beware bewhiskered bewilder bewildered bewilderedly bewilderingly
bewilderment bewitch bewitched beyond bias bible biblical bibliographical bibliography biceps bicker bickering bicycle
bid bidder bidding bide big bigger biggest bilateral bile bilharziasis bilingual bilk bill billion billow billowing
bimolecular bin bind binder binding binoculars binomial bioassay biochemical biographical biography biological
biologist biology biomedical biomedicine biophysicist biopsy bipartisan bird birdbath birdhouse birdie birefringence
birmingham birth birthcontrol birthday birthe birthplace birthright biscuit bishop bishopry bit bite biter biting
bitten bitter bitterly bitterness bitters bittersweet bivouac bizarre blab black blackberry blackboard blacken
blackened blackening blackmailer blackness blackout blacksmith blade bladed blame blanch blanched bland blandly
blandness blank blanket blare blaring blaspheme blasphemous blasphemy blast blasting blatancy blatant blaze blazing
bleach bleached bleachers bleak bleakly bleary bleat bleb bleed blemish blend blending bless blessed blessing blight
blighted blind blinded blindfolded blindly blindness blink blinker blinking blissful blissfully blister blistered
blistering blithe blithely blizzard bloat bloated blob bloc block blockade blockading bloke blond blonde blood
bloodhound bloodless bloodshed bloodstained bloodstream bloodsucking bloodthirsty bloody bloom blooming blossom blot
blotch blow blower blowfish blowing blown blubber bludgeon blue bluefish blues bluestocking bluff bluish blunder blunt
blur blurred blurt blush blushing bluster blustery board boarding boardinghouse boast boastful boastfully boat boater
boating boatload boatswain bob bobbysoxer bode bodice bodily body bodybuilder bodybuilding bodyguard boeotian bog
bogartian bogey boggle bogus bogy boil boiler boiling boisterous bold boldly boldness bolo bolshevik bolster bolt bomb
bombast bombay bomber bombing bombproof bombus bond bonded bondsman bone bonemeal bonfire bonn bonnet bonus bony boo
booby book bookcase booked booker booking bookshelf boom boomerang boon boost boot booted booth bootlegger bootlegging
booty booze borate border bordering borderline bore bored boredom boring born borough borrow borrower borrowing bosom
boss boston both bother bottle bottleneck bottom bottomland bottomless botulinal boucle bouffant bough boulder
boulevard bounce bouncing bound boundary bounded bounding boundless bounds bouquet bourbon bourgeoisie bout bovine bow
bowed bower bowl bowlder bowstring box boxcar boxed boxer boy boycott boyhood boyish brace braced bracing brackish
brad brag braggadocio braid braided brain brainy brake brakes bramble branch branched brand branded brandish brandy
brash brass brassica brassy bravado brave bravely bravery brazen brazenly brazenness brazil brazilian breach bread
breadth break breakable breakaway breakdown breakfast breaking breakthrough breakup breakwater breast breastwork
breath breathe breathing breathless breathlessly breeches breed breeding breeze brevity bribe briber brick bricklayer
bricklaying bride bridegroom bridge bridgehead bridle brief briefcase briefing briefly brier brig brigade brigadier
bright brighten brightly brightness brilliance brilliancy brilliant brilliantly brim brindle bring bringing brink
brisk briskly bristle britain britannic british brittle broad broadcast broadcasting broaden broadening broadly
broadside broadway brocaded broil broiler broke broken broker brokerage bronc bronchial bronchiolar bronchiole
bronchiolitis bronchus bronze bronzed brood brooding brook brooklyn broom brothel brother brotherhood brotherly brow
browbeat brown brownish brucellosis bruise bruised bruit brush brushed brushing brushy brutal brutality brute bubble
buck buckboard bucket buckle buckskin bucolic bud buddha buddhist buddy budge budget budgetary buff buffalo buffer
buffet buffoon bug buggy bugle bugler build builder building buildup built bulb bulgaria bulge bulging bulk bulky bull
bullet bullethead bulletin bullnecked bullshit bully bullyboy bum bumblebee bump bunch bunched bundle bunk bunker
bunkmate bunt bunter buoyant burden burdened bureau bureaucracy bureaucratic burgeon burglar burglary burial buried
burly burma burn burned burner burning burnish burnt burr burrow bursitis burst bursting bury bus busboy bush bushel
bushwhack bushwhacker bushwhacking bushy busily business businesslike businessman businessmen bust busted bustle
bustling busy but butcher butler butt butter butterfat buttocks button buttoned buttressed buy buyer buying buzz
buzzing bygone bypass cab cabana cabbage cabin cabinet cable cache cackle cackly cadaver cadaverous cadence cadenza
cadre caesar cafe cafeteria cage cagey cake calamity calcification calcify calcium calculate calculated calculating
calculatingly calculation calculus calendar calf caliber calibrate calibration calibre california californian caliph
call called caller callous calloused callously callousness calm calming calmly calmness calorimeter calorimetric
calumniate calumny calving camaraderie cambodia cambridge camera camouflage camp campaign camper campfire camping
campmate campus can canada canadian cancel cancellation cancer candid candidacy candidate candidly candle candlewick
candour candy cane caning cannon canon canonist canonize canonized cant canteen canter cantering cantilever cantle
canvas canvass canyon canyonside cap capability capable capacitance capacitor capacity cape caper capillary capital
capitalism capitalist capitalistic capitalize capitulate capstan capsule captain captivate captivating captive
captivity captor capture car carabao caravan carbine carbon carbonate carcass card cardboard cardinal cardiomegaly
cardiovascular cardroom cards care careen career careerism carefree careful carefully careless carelessly carelessness
caress caressing caressingly caretaker careworn cargo caribbean caricature carload carnal carnival carpenter carpentry
carpet carpeted carping carriage carrier carry cart cartesian cartilage carton cartoon cartoonist cartridge cartwheel
carve carved carven carving cascade case casebook cash cashmere casino cassite cassocked cast castanets castigate
castigation castle castroism casual casually cat catalog catalogue catapult catapultian catastrophe catastrophic
catastrophically catatonic catcall catch catcher catching catechize catecholamine categorize categorized category
cater caterer caterpillar catharsis cathedral catheter cathode catholic catholicism catkin cattle cattleman caucus
causal causally causative cause caution cautious cautiously cavalcade cavalry cavalryman cave caveat caveman cavern
cavity cavort caw cease ceaseless ceiling celebrant celebrate celebration celebrity celerity celestial cell cellar
cellulose celtic cement cemetery censorship censure census cent centenary centennial center centered centerfield
centering centimeter central centralization centralize centralized centrally centrifugation centrifuge century ceramic
cerebellum cerebral cerebrate ceremonially ceremony certain certainly certainty certificate certification certified
certify certiorari certitude ceylon chafe chaff chagrin chain chair chairman chaise challenge challenging chamber
chambered chambermaid champ champagne champion championship chance chancel chandelier chandelle change changed
changing channel chant chanted chantlike chaos chaotic chap chapel chapter character characteristic characteristically
characterization characterize charcoal charge charged charger chariot charisma charitable charity charlatan charleston
charm charming charnel chart charter chase chastisement chastity chat chatter chattering cheap cheat check checkbook
checklist checkout checkup cheek cheekbone cheer cheerful cheerfully cheerfulness cheering cheery cheese cheesecloth
chela chemical chemically chemist chemistry cherish cherished cherokee chest chestnut chew cheyenne chic chicago chick
chicken chide chief chiefly chieftain chignon child childhood childish childishly childishness childlike chill
chilling chilly chimney chin china chinese chinked chinless chip chipper chiropractor chirp chisel chiseled chivalrous
chivalry chivy chloride chlorine chlorothiazide chlorpromazine chock chockful chocolate choice choir choirboy choke
choked choking cholelithiasis cholesterol chomp choose choosy chop chopin chopper chord chore choreograph
choreographic choreography chorine chortle chorus chosen christ christendom christening christian christianity
christmas chromatogram chromatographic chromatography chrome chromium chronic chronicle chronologically chrysanthemum
chuck chuckle chuff chug chump chunk chunky church churchgoer churchgoing churchillian churchlike churchman churchyard
churn churning chute cicada cigar cigarette ciliate cilium cinch cincinnati cinema cinematic cipher circle circuit
circuitry circular circulate circulating circulation circumference circumscribe circumspect circumstance circumstances
circus citation cite citizen citrate citron citrus city civic civil civilian civilization civilized clad claim
claimant clairvoyance clam clamber clammy clamor clamoring clamorous clamp clamshell clan clandestine clang clanging
clangor clangoring clank clanking clannish clannishness clap clapping claret clarify clarity clash clasp class classic
classical classically classicist classics classification classificatory classified classifier classify classless
classmate classroom clatter clattering clause claustrophobia claw clay clean cleaned cleaner cleaning cleanly cleanse
cleansing clear clearance cleared clearheaded clearing clearly clearness cleat cleave cleft clench clergy clergyman
cleric clerical clerk clerking cleveland clever cleverly cleverness cliche click client clientele cliff climate climax
climb clinch clinched cling clinical clinically clink clip clique cloak clobber clock clocking clockwise clod
clodhopper clog clogged clogging clomp clonic close closed closely closer closet closeup closing closure clot cloth
clothe clothed clothes clothesbrush clotheshorse clothesline clothing clotted cloud cloudburst clouded cloudy clover
clown clowning club clubfoot clubhouse cluck clue clump clumsily clumsy cluster clutch clutches cluttered coach
coaching coagulate coal coalesce coalescence coalition coarse coarsely coarsened coast coastal coat coated coating
coattail coax coaxial coaxing cobbler cocaine coccidioidomycosis coccidiosis cock cockatoo cockeyed cockpit cockroach
cocky coconut cocoon coddle code codification codify coefficient coerce coexist coexistence coexistent coffee
coffeehouse coffeepot coffin cognate cognizance cohere coherent cohesion cohesive cohesiveness coil coin coincide
coincidence cold coldly coldness coleridge collaborate collaboration collaborator collage collapse collapsible collar
collate colleague collect collection collective collectively collector college collegian collegiate collision
colloidal colloquial collusion colombian colon colonel colonial colonize colony color colorado coloratura colored
colorful colorless colors colossal colour colt columbine columbus column columned columnist columnlike coma comb
combat combatant combinable combination combine combined combo combustion come comeback comedian comedy comer comet
cometary comfort comfortable comfortably comforted comforting comforts comic comically coming command commandeer
commander commanding commandment commando commemorate commence commend commendable commensurate comment commentary
commentator commerce commercial commercialism commercialization commercially commie commiserate commiseration
commissary commission commissioner commit commitment committed committee committeeman commodity common commoner
commonly commonplace commonsense commonwealth commotion communal commune communicate communicating communication
communicational communicative communion communique communism communist communistic community communize commutation
commutator commute commuter commuting compact companion companionship company comparable comparative comparatively
compare comparison compartment compass compassion compassionate compassionately compatible compatriot compel compelled
compensate compensation compensatory compete competence competent competently competing competition competitive
competitively competitor compile compiling complain complaint complaisance complement complementary complete completed
completely completeness completion complex complexion complexity compliance complicate complicated complication
complicity compliment complimentary comply component comportment compose composed composer composing composite
composition compost composure compound compounding comprehend comprehension comprehensive comprehensively compress
compressed comprise compromise compromising compulsion compulsive compulsively compulsivity compunction computation
compute computer comrade con concave conceal concealed concede conceit conceivable conceivably conceive concentrate
concentrated concentration concept conception conceptual conceptuality conceptualization conceptually concern
concerned concert concerted concertina concerto concession concessionaire concierge conciliate conciliating
conciliatory concise conciseness conclave conclude concluding conclusion conclusive conclusively concoct concord
concordant concrete concretely concretistic concur concurrence concurrent concussion condemn condemnation condemnatory
condemned condensation condense condensed condenser condescending condescension condition conditional conditioner
conditioning condone conduct conduction conductivity conductor cone confederacy confederate confer conference confess
confession confessor confidant confidante confide confidence confident confidential confidentiality confidentially
confidently confiding configuration confine confinement confines confining confirm confirmation confirmed confiscate
conflict conflicting confluent conform conformity confound confrere confront confrontation confuse confused confusing
confusion congeal congenital congested congestion congestive congo congratulate congratulation congratulations
congratulatory congregate congregation congregational congress congressional congressman conjecture conjoin conjoined
conjugal conjugate conjugated conjunction connect connected connecticut connecting connection connective connoisseur
connotation connote conquer conqueror conquest conscience conscientious conscious consciously consciousness conscript
conscription consecutive consensus consent consequence consequent consequently conservation conservatism conservative
conservatively conserve conserving consider considerable considerably considerate considerately consideration
considered consign consist consistence consistency consistent consistently consolation console consolidate
consolidated consolidation consoling consonant consonantal consort conspicuous conspicuously conspiracy conspirator
conspire constable constancy constant constantly constatation constellation consternation constituent constitute
constitution constitutional constrained constraining constrict constricted constricting constriction construct
construction constructive constructively construe consult consultant consultation consume consumer consummate
consummated consumption consumptive contact contain container contaminate contamination contemplate contemplation
contemplative contemporaries contemporary contempt contemptible contemptuous contemptuously contend contending content
contented contentedly contention contest contestant context contiguous continence continent continental contingency
contingent continual continually continuance continuation continue continued continuing continuity continuous
continuously continuum contortion contour contraband contrabass contraception contraceptive contract contraction
contractor contractual contradict contradiction contradictorily contradictory contradistinction contralto contraption
contrary contrast contrasting contribute contributing contribution contributor contributory contrition contrivance
contrive contrived control controlled controller controlling controversial controversy contusion convection convene
convenience convenient conveniently convent convention conventional conventionalize conventionally converge
conversation conversational converse conversely conversion convert convertible convex convexity convey conveyor
convict convicted conviction convince convinced convincing convincingly convivial convoy convulse convulsive
convulsively cooccurring cooing cook cookfire cookie cooking cool coolant cooled cooler cooling coolly coolness coon
coop cooperate cooperation cooperative coordinate coordinated coordination coordinator cop cope copenhagen coping
copper copy coquette coral cord cordial corduroy corduroys core corinthian cork corkscrew corn corner cornfield
cornflake cornmeal corona coroner corporal corporate corporation corporeal corporeality corps corpse corpulence corral
correct correction correctly correctness correlate correlated correlation correspond correspondence correspondent
corresponding correspondingly corridor corroborate corrode corrosive corrugated corrupt corruption corsage cortex
cortical cortically corticofugal corticosteroid corticotropin cosecant cosigner cosily cosmetics cosmic cosmos
cosponsor cost costly costume cottage cotton cottonmouth couch cough coughing could council counsel counseling
counselor count countenance counter counteract counterattack counterbalance counterbalanced counterchallenge
counteroffensive counterpart counterpoint counterproposal countershot countervailing counting countless country
countryman countryside countrywide county countywide coup couple coupling coupon courage courageous courier course
court courteous courtesy courtier courtyard cousin cove cover coverage covered coverlet covertly covet covetousness
cow coward cowardice cowardly cowboy cower cowhand cowhide cowled cowling cowpuncher cows coyness coyote cozy cps crab
crack cracked cracker cracking crackle crackling crackpot cradle craft crafter craftsman craftsmanship crafty crag
craggy cram cramp crane cranky crash crassness crate crave craved craven crawl crawling craze crazed crazily crazy
creak creaking cream creamy crease creased create creation creative creatively creativeness creativity creator
creature creche credible credit creditable credo creed creedal creek creep creeper creeping cremate crescendo crest
crested crevice crew crib cricket crime criminal criminality crimson cringe cringing cripple crippled crippling crisis
crisp crispness crisscross crisscrossed criterion critic critical critically criticise criticism criticize croak
croaking crochet crocked crocketed crofter crone crony crook crooked croon crop cropped cross crossed crossing
crossroad crossroads crotchety crouch crow crowbait crowd crowded crown crowned crowning crucial crucifix crucifixion
crucify crude crudely crudity cruel cruelly cruelty cruise crumble crumbled crummy crumple crumpled crunch crunched
crupper crusade crush crushed crusher crushing crust crusted crutch cry crying cryostat cryptic crystal crystallite
crystallize crystallography cuba cuban cube cubism cubist cud cuddle cuff cuffed cufflink culminate culmination
culprit cult cultist cultivate cultivation cultural culturally culture cultured cumbersome cumulative cumulus cunning
cup cupboard cur curb curbside curdling cure curio curiosity curious curiously curl curled curling curly currant
currency current currently curricular curriculum curse cursed cursing cursory curtail curtain curtained curtly
curtness curvaceously curve curved curving cushion cushioning cusp cuss custodial custodian custody custom customarily
customary customer cut cute cutlass cutting cyclades cycle cyclist cylinder cylindrical cynic cynical cyst cytolysis
cytoplasm czechoslovakia dab dabble dabbled dad dadaism daddy daffodil dagger daily daintily dainty daiquiri dairy
dairyman dais daisy dallas dam damage damaging damascus dame damn damnation damned damp dampen dance dancer dancing
dandelion dandily dane danger dangerous dangerously dangle danish dank dante dapper dappled dare daring dark darken
darkening darkly darkness darling darn darned dart darwin dash dashing data date dated datum daughter daunt dauntless
dawn dawning day daybed daybreak daydream daylight days daytime dazed dazzle dazzling deacon dead deaden deadened
deadhead deadline deadlock deadly deaf deafening deal dealer dealing dealings dean dear dearly death deathbed
deathlike deathly debacle debate debauch debilitate debilitating debility debris debt debunking debut dec decade
decadent decay decayed deceased decedent deceit deceive decelerate deceleration december decency decent decently
decentralize deceptive deceptively decertify decide decidedly decimeter decision decisive decisively deck declaim
declamation declaration declarative declare declared decline declining declivity decompose decomposition decor
decorate decoration decorative decorativeness decorator decorum decrease decreasing decree decrement decry dedicate
dedicated dedication dedifferentiated deduce deduct deducted deductible deduction deductive deed deem deep deepen
deepening deeply deer default defeat defecate defect defection defective defend defendant defender defense defensible
defensive defer deference defiance defiant deficiency deficient deficit definable define defined defining definite
definitely definition definitive deflated deflection deformation deformational deformed defraud defray defrost defy
degas degenerate degeneration deglycerolize degradation degrade degree deign deity dejected dejection delaware delay
delayed delegate delegation deliberate deliberately deliberation delicacy delicate delicately delicious deliciously
delight delighted delightful delightfully delimit delineation deliriously delirium deliver deliverance delivery delta
deltoid delude deluge delve demagogue demand demander demanding demandingly demarcate demarcation demean demeanor
demimonde demineralization democracy democrat democratic democratize demolish demolition demon demonstrable
demonstrably demonstrate demonstrated demonstration demonstrative demonstrator demoralization demote demur demure
demythologization demythologize demythologized denial denmark denomination denominational denominationally denote
denouement denounce dense denseness densitometry density dent dental dentist denture denuded denunciation denver deny
depart departed departing department departmental departure depend dependable dependence dependency dependent
depersonalize depict depleted depletion deplorable deplorably deplore deploy deportee depose deposed deposit depositor
depot deprave depravity deprecating deprecatory depreciation depredation depress depressed depressing depression
deprive depth deputy deranged dereliction deride derision derisive derivation derivative derive derived derrick
dervish des descend descendant descendants descendent descending descent describe description descriptive desecrate
desecration desensitized desert deserted desertion deserve deserved deserving design designate designation designed
designer desirable desire desired desk desolate desolation desorption despair despairing despairingly despatch
desperate desperately desperation despicable despise despised despoil despoiler despondency despondent despotism
dessert destination destine destiny destroy destroyed destroyer destruction destructive desultory desynchronizing
detach detachable detached detachment detail detailed details detain detect detectable detected detecting detection
detective detector deter detergency detergent deteriorate deterioration determinable determinant determinate
determination determine determined determinedly determining deterrent detest detonate detract detractor detribalize
detroit devastate devastating develop developed developer developing development developmental deviant deviate
deviation device devil devilish devilment devious devise devisee devote devoted devotee devotion devotional devour
devout dew dewar dexamethasone dexterous dexterously dextrous diabetes diabetic diachronic diagnose diagnosing
diagnosis diagnostic diagnostician diagonal diagonalizable diagram dial dialect dialectic dialectically dialogue
dialysis dialyze diam diameter diametrically diamond diaper diaphragm diaphyseal diarrhea diarrhoea diary diatom
diatomic dice dichondra dickens dictate dictated dictatorship dictionary dictum die diet dietary diethylstilbestrol
differ difference different differentiable differential differentiate differentiated differentiation differently
difficult difficulty diffident diffidently diffraction diffuse diffused diffusely diffusing diffusion dig digest
digestible digestive digging digitalization dignified dignify dignitary dignity digress dilapidated dilate dilemma
diligence diligent dilute dilution dim dime dimension dimensional dimensioning dimer dimethylglyoxime diminish
diminished diminishing diminution diminutive dimly din dine dingy dinner dinnertime dip diplomacy diplomat diplomatic
dipole dipper dipylon direct directed directing direction directional directionality directive directivity directly
director directory dirge dirt dirty disability disable disabled disabling disabuse disadvantage disagree disagreement
disallow disappear disappearance disappoint disappointed disappointing disappointment disapprobation disapproval
disapprove disarm disarmament disarming disarray disassemble disassembly disaster disastrous disband disbelief
disbelieve disburse disc discard discarded discern discernable discernible discerning discharge disciple discipline
disciplined disclose disclosing disclosure discomfited discomfort disconcerted disconcerting disconcertingly
disconnect discontent discontented discontinuance discontinue discontinuity discorporate discount discourage
discouraged discouraging discourse discourteous discover discovered discovery discredit discreetly discrepancy
discrete discretion discretionary discriminate discriminating discrimination discuss discussion disdain disdainful
disease diseased disembodied disenfranchise disenfranchisement disengage disengagement disentangle disfigured disgrace
disguise disguised disgust disgusted disgusting dish dishearten disheartened disheartening disheveled dishonest
dishonor dishonour dishwasher dishwater disillusioning disillusionment disintegrate disintegration disintegrative
disinter disinterest disinterested disjointed disk dislike dislocation dislodge disloyalty dismal dismally dismay
dismayed dismaying dismember dismiss dismissal dismount dismounted disobedience disobedient disobey disorder
disordered disorderly disorganized disown disparagement disparate dispassionate dispassionately dispatch dispel
dispensary dispensation dispense dispenser dispersal disperse dispersed dispersion displace displacement display
displeased displeasure disposal dispose disposition dispossessed dispossession disproportionate disprove disputable
dispute disqualified disqualify disregard disregardless disrepair disrepute disrobe disrupt disruption disruptive
dissatisfaction dissatisfied dissect dissection dissemble disseminate disseminating dissemination dissension dissent
dissenter disservice dissimilar dissipate dissociation dissolution dissolve dissolved dissuade distal distally
distance distant distaste distastefully distension distill distillation distinct distinction distinctive distinctively
distinctly distinctness distinguish distinguishable distinguished distort distortable distorted distortion distract
distractedly distraction distraught distress distressed distressing distribute distribution distributive distributor
district distrust disturb disturbance disturbed disturbing disturbingly ditch ditty divan dive diverge divergence
divergent diverse diversification diversified diversion diversity divert divertimento divest divestiture divide
divided dividend divine divinely diving divinity division divisive divorce divorced divulge dizzily dizzy docile dock
docked docket doctor doctorate doctrinaire doctrinal doctrinally doctrine document documentary dodge dodging dog
dogged doggedly doggerel dogging doghouse doglike dogma dogmatic dogmatically dogwood doing doleful doll dollar domain
domestic dominance dominant dominantly dominate dominated dominating domination domineer domineering dominion don
donate donation done donor doom doomed door doorbell doorhandle doorknob doorman doorway dooryard dope doped dormant
dormitory dosage dose dosed dot dotted double doubleheader doubly doubt doubtful doubtless dough dourly dove dovetail
doweling down downcast downed downfall downgrade downhill downpour downright downstairs downstream downtown
downtrodden downward downwind dowry doze dozen dozens drab draft drafting drafty drag dragging dragon drain drainage
drama dramatic dramatically dramatics dramatist dramatize drape draped draper drapery drastic drastically draught
draughty draw drawer drawing drawl drawn dread dreadful dreadfully dream dreamed dreamer dreamfully dreamlike dreamy
drearily dreary dregs drenched dress dressed dresser dressy dribble dried drift drifting drill drilled drink drinker
drinking drip dripping drive driven driver driveway driving drizzle drizzling drone droop drop droplet dropout
droppings dross drought drover drown drowse drowsily drowsiness drowsy drug drugged drugging drugless drugstore drum
drumhead drumlin drummer drunk drunkard drunken drunkenly drunkenness dry drygoods dryly dryness dual dub dubious
dublin duck ducking duct due duel duelist duffer dugout duke dull dullard dulled dully duly dumb dumbbell dumfounded
dump dumped dun dune dung dungeon dunk dupe duplicable duplicate duplication durability durable duration dusk dusky
dust dustbin dustpanful dusty dutch duty dwarf dwell dweller dwelling dwindle dwindling dye dyeing dying dynamic
dynamics dynamite dynasty dysentery each eager eagerly eagerness eagle ear eared earl earlier earliest early earn
earned earnest earnestly earnestness earnings earphone earsplitting earth earthbound earthlike earthman earthquake
earthshaking earthy ease easel easily east easter eastern eastward easy eat eatable eaten eating ebb ebbing ebony
ebullient eccentric eccentricity ecclesiastical ecclesiasticism echo eclectic eclipse ecliptic economic economical
economically economics economist economize economy ecstasy ecstatic eddy edema edematous edentulous edge edged
edgewise edgy edifice edify edifying edit edition editor editorial editorially educate educated education educational
educator eeg efface effect effective effectively effectiveness effectually effectuate efficacious efficacy efficiency
efficient efficiently effloresce effluent effort effortless effortlessly egalitarianism egg egghead eggplant eggs ego
egocentric egotism egotist egypt eight eighteen eighteenth eighth eighty either ejaculate ejaculation eject ejection
elaborate elaborately elaboration elapse elapsed elastic elasticity elate elation elbow elder elderly eldest elect
elected election elector electoral electric electrical electrically electricity electrifying electrocardiograph
electrode electrolysis electromagnet electromagnetic electromyography electron electronic electronics electrophoresis
electrophorus electroshock electrostatic electrotherapist elegance elegant element elemental elementary elephant
elevate elevated elevation elevator eleven eleventh elfin elicit eligible eliminate elimination elite elizabethan ell
ellipsoid elm elongate elongated eloquent else elsewhere eluate elucidate elude elusive elute elution emaciated
emanate emanation emancipate emancipated emasculate embankment embargo embark embarrass embarrassed embarrassing
embarrassment embassy embed embedded embellish embezzle embitter emblem emblematic embodied embodiment embody embolden
emboldened emboss embowered embrace embracing embroider embroil emerge emergence emergency emergent emerging emeritus
emigrate emigration eminence eminent eminently emission emit emitting emotion emotional emotionalism emotionality
emotionally emphasis emphasize emphatic emphatically emphysema emphysematous empire empirical empirically empiricism
employ employed employee employer employment empower emptiness empty emulate emulsified enable enabling enact
enactment enamel enameled encamp encampment encase enchained enchant enchanted enchantment encipher enclave enclose
enclosure encompass encounter encourage encouragement encouragingly encroach encroachment encrust encumbrance
encyclopedia end endanger endear endearing endeavor ending endless endlessly endorse endothelial endow endowed
endowment endpoint endurance endure enduring enduringly enemy energetic energetically energize energy enervate
enervating enervation enforce enforceable enforced enforcement engage engaged engagement engagingly engender engine
engineer engineering england english englishman engrave engraved engraver engross engrossed engrossing engulf enhance
enigma enigmatic enjoin enjoy enjoyable enjoyment enlarge enlarged enlargement enlightened enlightenment enlist
enliven enmesh enormity enormous enormously enough enquire enrage enraged enrich enrichment enrol enroll enrolled
enrollee enrollment ensconce ensemble enshrine enslaving ensue ensuing ensure entail entangled entanglement enter
enterotoxemia enterprise enterprising entertain entertainer entertaining entertainment enthalpy enthrall enthrone
enthusiasm enthusiast enthusiastic enthusiastically entice entire entirely entirety entitle entitled entity entomb
entrance entranceway entrant entrench entrepreneur entropy entrust entry enumerate enunciate envelop envelope
enveloping enviably envious environ environment environmental environs envisage envision envy enwrapped enzymatic
enzyme eosinophilic epaulet ephemeral epic epicenter epicure epidemic epidermis epigram epileptic epiphany epiphyseal
epiphysis episode epistemology epistolatory epitaph epithet epitome epitomize epoch epoxy equal equality equally
equanimity equate equation equator equilibrate equilibrium equip equipment equipotent equipped equipping equitable
equity equivalence equivalent equivocal era eradicate erase erect ergotropic erode eroded erosion erotic err errand
erratic erratically erroneous error ersatz erudite erupt eruption erythroid escalation escapade escape escaped escheat
eschew escort escritoire esoteric especially espionage espouse essay essence essential essentially establish
established establishment estate esteem ester esthetic estimate estimated estranged estrangement estranging estuary
etcetera etch eternal eternally eternity ethanol ethereal ethic ethical ethics ethiopian ethnic ethos etiquette
etymological eugenic eulogize euphoria euphoric eurasian europe european europeanization europeanize eutectic evacuate
evacuated evacuation evade evaluate evaluation evaluative evangelical evangelism evangelist evaporate evaporation
evasive eve even evening evensong event eventual eventually eventuate ever everlasting everlastingly every everyday
everywhere evidence evident evidential evidently evil evildoer evocation evoke evolution evolutionary evolve
exacerbate exacerbation exact exactly exaggerate exaggerated exaggeration exalt exalted examination examine example
exasperate exasperated exasperating exasperation exboyfriend excavation exceed exceedingly excel excellence excellent
excellently excelsior except exception exceptional exceptionally excess excessive exchange excise excitability
excitatory excite excited excitedly excitement exciting exclaim exclaiming exclamation exclude exclusion exclusive
exclusively exclusiveness excommunicate excoriate excretion excruciating excursion excursus excuse execute execution
executioner executive executor exemplar exemplify exempt exemption exercise exercising exert exertion exhale exhaust
exhausted exhausting exhaustion exhaustive exhaustively exhibit exhibition exhilarating exhortation exhumation
exigency exile exist existence existent existential existentialist existing exit exodus exonerate exorcise exotic
expand expanded expanding expanse expansion expansively expansiveness expect expectable expectancy expectant
expectantly expectation expected expedient expedite expedition expel expend expendable expended expenditure expense
expensive experience experienced experiential experiment experimental experimentalism experimentally experimentation
experimenter expert expertise expiate expiration expire explain explanation explanatory expletive explicit explicitly
explode exploding exploit exploitation exploration exploratory explore explorer explosion explosive explosively export
exporter expose exposed exposition expository exposure expound express expressed expressible expression
expressionistic expressionless expressive expressively expressiveness expressly expropriated expulsion expunge
expurgation exquisite extant extend extended extension extensive extensively extent extenuate exterior exterminate
extern external extinguish extinguished extirpate extra extract extralegal extramarital extraneous extraneousness
extraordinarily extraordinary extrapolate extrapolated extrapolation extraterrestrial extravagant extravagantly
extravaganza extreme extremely extremity extremum extricate extrude exuberant exude exultant exultantly exultation eye
eyeball eyebrow eyed eyelid eyelike eyepiece eyes eyeshadow eyesight eyestrain fabled fabric fabulous facade face
faced facet facetious facetiously facilitate facilitatory facility facing facsimile fact faction factor factory
factual faculty fade faded fadeout faery fail failure faint faintly fair fairly fairness fairway fairy fairyland
fairytale faith faithful faithfully fake faker falcon fall fallen falling falloff fallout fallow false falsify falsity
falter faltering fame famed familiar familiarity familiarly family famous fan fanatic fanaticism fanciful fancy
fanfare fantasia fantasist fantastic fantasy fantods far faraway farce fare farewell farm farmer farmhouse farming
farmland farther farthest fasciculation fascinate fascinated fascinating fascinatingly fascination fascism fascist
fashion fashionable fashions fast fastball fasten fastened faster fastidious fat fatal fatally fate fateful father
fathom fatigue fatigued fatten fattening fatty faucet fault fauteuil favor favorable favorably favored favorite fawn
faze fear fearful fearfully fearless feasibility feasible feast feat feather feathered feature featured featureless
feb february fecund fecundity federal federalize fedora fee feeble feebleness feed feedback feeder feeding feedlot
feel feeler feeling feelings feign feint felicitate felicity feline fell fella fellow fellowship felon felt female
feminine femininity fence fencing fender ferment fermentation ferocious ferociously ferocity ferromagnetic ferry
fertile fertilize fertilized fertilizer fervent fervently fervor festering festival festive festivity fetch fetching
fete fetid feudal fever feverish feverishly few fewer fiat fiber fiberglass fibrin fibrocalcific fibrosis fiction
fictional fictive fiddle fidelity fidget field fielder fieldhand fielding fieldstone fiend fiendish fierce fiercely
fierceness fiery fifteen fifteenth fifth fifties fiftieth fifty fig fight fighter fighting figurative figuratively
figure figurine figuring file filing filipino fill filled filling fillip filly film filmed filming filter filthy final
finale finally finance financed financial financially financing find finding fine finely fineness finest finger
fingered fingering fingernail fingerpaint fingerprint fingerprinting fingertip finicky finish finished finishing
finite finn fire firearm firecracker firelight fireman fireplace firepower fireside firewall firewood firework firing
firm firmly firmness first firsthand fiscal fish fisher fisherman fishing fishmonger fishwife fist fistfight fit
fitness fitting five fix fixed fixer fixing fixture fizzle flag flail flailing flair flake flamboyantly flame flaming
flank flannel flap flapper flare flaring flash flashback flashing flashlight flashy flask flat flatly flatness flats
flatten flattened flatter flattery flatus flaunt flautist flavor flaw flawless flea fleck flecked fledgling flee
fleeing fleet fleeting flesh fleshy flex flexibility flexible flick flicker flight flimsy flinch fling flint flip
flirt flit float floating floc flocculate flocculation flock flog flood flooded floodhead floor floorboard flooring
flop floral florence florentine florid florida floridian florist flounce flounder flour flourish flourishing flout
flow flower flowerbed flowering flowing flu flub fluent fluff fluffy fluid fluoresce fluorescein fluorescence
fluorescent fluoride fluorine fluoroboride flurry flush flushed fluster flute flutter fluttering flux fly flyer flying
flyway foam foamy focal focally focus focusing foe fog foible foil fold folded foliage folk folklore folks folksy
follicular follow follower following folly fond fondly fondness food foodstuff fool foolhardy fooling foolish
foolishness foolproof foot footage football footbridge foothills footing footloose footnote footpath footprint
footstep foppish foraging forbid forbidden force forced forceful forceless forearm forebear foreboding forecast
forecasting foreclose forefather forefinger forego foregoing foreground forehead foreign foreigner foreknow
foreknowledge foreman foremost forensic forerunner foresee foreseeable foreshorten foresight forest forestall forever
forfeit forge forget forgetful forgetfulness forgive forgo forgotten fork forked forlorn form formal formalism
formalized formally formation formative formed former formerly formidable formula formulate formulation forsake
forswear fort forte forth forthright forthwith forties fortification fortified fortify fortitude fortress fortunate
fortunately fortune forty forward forwarding foster fostering foul fouled found foundation founder founding foundry
fountain fountainhead four fourfold foursome fourteen fourteenth fourth fowl fox foyer fracas fraction fractional
fractionate fractionation fracture fragile fragment fragmentary fragmentation fragmented fragrance fragrant frail
frambesia frame framed framework framing franc france franchise frangipani frank frankly frantic frantically
fraternisation fraternity fraternize fraud frayed freak freckle free freed freedom freehand freelance freely freeman
freeway freewheeler freewheeling freeze freezing freight freighter french frenchman frenzied frenziedly frenzy
frequency frequent frequently fresh freshly freshman freshness fret freud freudian friable friction friday fried
friend friendliness friendly friendship frieze fright frighten frightened frightening frightful frigid frills fringe
fringed frivolous frizzle frog frogmarch frolic front frontage frontal frontier frost frostbite frostbitten froth
frothing frown frowningly frowzled frozen fruit fruitful fruitfulness fruitless frustrate frustrated frustrating
frustration fry fuel fueled fugal fugitive fulfil fulfill fulfillment full fullback fullness fully fulminate fumble
fumbling fume fumes fun function functional functioning fund fundamental fundamentalist fundamentally fundamentals
funds funeral fungal funnel funny fur furious furiously furl furlong furlough furnace furnish furnished furnishings
furniture furor furrow furry further furthermore furtive furtively fury fuse fusiform fusion fuss fussily fussy futile
futility future fuzz fuzzed fuzzy gabardine gabble gabbling gable gadfly gadget gadgetry gaelic gag gage gagwriter
gaiety gaily gain gainful gait gal galaxy gallant gallantry gallbladder galling gallon gallop galloping gallows gallus
galvanic galvanism galvanizing gamble gambler gambling game gamecock gamin gamma gamut gang gangster gap gape gaping
garage garb garbage garbed garbled garden gardener gardening garland garment garner garrison gas gaseous gash gasoline
gasp gaspingly gassing gastrocnemius gastrointestinal gastronomy gate gatepost gateway gather gathered gathering
gauche gaudy gauge gaunt gauntleted gauss gavotte gawk gay gayly gaze gear gearset gee gegenschein gelding gem gender
general generalist generalization generalize generalized generally generate generation generator generosity generous
generously genesis genetic geneticist genial genie genius genre gentian gentile gentle gentleman gentlemanly gently
gentry genuine genuinely genus geochemistry geographer geographic geographical geographically geological geologist
geology geometric geometrical geometry georgia georgian germ german germanium germany germinal germinate gerundial
gesticulate gesticulating gesture get geyser ghana ghastly ghetto ghost ghostlike ghostly ghoul giant gibbet gibelike
giddiness gift gifted gig gigantic giggle gild gilded gilt gingerly gingham ginkgo ginmill gird girl girlfriend
girlish girlishly girt give giveaway given givenness giver giving glacier glad gladiator glamor glamorous glance gland
glanders glare glaring glass glasses glassless glassy glaucoma glaze glazed gleam gleaming glean glee gleeful glibly
glibness glide glimmer glimpse glint glinting glisten glistening glitter glittering gloat global globe globulin glom
glomerular gloom gloomily gloomy glorified glorify glorious gloriously glory glossary glottochronological
glottochronology glove gloved gloves glow glower glowering glowing glue glued glum glut glutton glycerine glycerol
glycerolize gnash gnaw gnome gnp goad goal goat gobble god goddam goddamn goddamned goddess godforsaken godless
godlike going goitre goitrogen gold golden goldsmith golf golfer golfing gone goner good goodness goods goof goose gop
gore gorge gorgeous gory gospel gospeler gospels gossamer gossip gouge gourd gourmet gout govern governed governess
governing government governmental governor gown gowned grab grace graceful gracefully gracious graciously grade graded
gradient grading gradual gradually graduate graduated graduation grain graining gram grammarian grammatic grammatical
grammatically granary grand grandchild grandeur grandfather grandiose grandly grandma grandmother grandparent granite
granny grant granted granular granule granulocytic grape grapevine graph graphic graphical graphically graphite
grapple grappling grasp grasping grass grassfire grasshopper grassroots grate grateful gratification gratified gratify
gratifying gratifyingly grating gratitude gratuitous gratuitously grave gravel gravely gravestone graveyard gravid
gravitational gravity gravy gray grayback graybeard grayed graze grease greasy great greatcoat greater greatest
greatly greatness grecian greece greed greedily greedy greek green greenhouse greening greenland greenly greenness
greenroom greens greet greeting gregarious grenade grey grief grievance grieve grievous grill grille grim grimace
grimly grimy grin grind grinding grinning grip gripe gristmill gritty grizzled groan grocer grocery groggy groin groom
groomed groove grooved grope gross grossly grotesque grotesquely ground grounder groundless grounds groundwork group
grouping grove grovel grow grower growing growl growling grown grownup growth grub grudge grudgingly gruesome gruff
grumble grumbling grunt grunting guam guarantee guard guardian guarding guatemala guatemalan gubernatorial guerrilla
guess guessing guest guidance guide guided guideline guidepost guileless guilt guiltily guilty guitar gulf gull
gullible gully gulp gulping gum gummy gun gunfire gunman gunner gunplay gunpowder gunshot gunslinger guru gush gust
gusto gut guts gutter guttural guy guzzle gym gymnast gymnastic gymnastics gynecologist gyrate gyration haberdashery
habit habitable habitat habitual habitually hack hacker hackneyed hackwork haggard haggardly haggle haiku hail hair
haircut hairdo haired hairless hairtonic hairy half halfback halftime halfway hall hallelujah hallmark hallowed
halloween hallucination hallway halo halogen halt halted halter haltingly ham hamlet hammer hamming hamper hand
handbag handclasp handcuffs handful handicap handicapped handiwork handkerchief handle handlebar handled handless
handling handmade hands handshaking handsome handspike handstand handwoven handwriting handwritten handy handyman hang
hangout hangover hanker hanukkah haphazardly hapless happen happening happily happiness happy harangue harass harassed
harbor hard hardbake harden hardened hardly hardship hardtack hardware hardworking hardy hare harem harlem harm
harmful harmless harmlessly harmonic harmonious harmony harness harp harrow harry harsh harshen harshly harshness
harvard harvest hasp haste hasten hastily hasty hat hatch hatching hatchway hate hated hateful hatefully hater hatless
hatred haughtily haughty haul haunch haunt haunted haunting have haven haversack havoc hawaii hawaiian hawk hawker hay
hayfield haystack hazard haze hazel hazy head headache headed headgear heading headland headless headlight headline
headlinese headlong headmaster headquarters headsman headstand headstrong headwaters heal healer healing health
healthful healthily healthy heap hear heard hearer hearing heart heartbeat hearted heartening hearth heartily hearty
heat heated heater heating heave heaven heavenly heavens heaver heavily heaviness heaving heavy heavyweight
hebephrenic hebraic hebrew hectic hedge hedonism heed heedless heel heft hefty hegel hegelian height heighten heights
heir heist held helium hell hellenic hellfire hellion hello helm help helper helpful helpfully helpless helplessly
helplessness hem hemisphere hemispherical hemoglobin hemolytic hemorrhage hemorrhoid hemosiderin hen hence henceforth
henpecked hepatitis herald heraldic herb herculean herd here hereabouts hereafter hereby heredity herein hereinafter
heretic heretofore heritage hermeneutics hermetic hero heroic heroics heroine heroism herpetologist herringbone
hesitancy hesitantly hesitate hesitating hesitation heterogeneous heterozygous hex hexameter heyday hibachi hibernate
hidden hide hideaway hideous hideously hideout hiding hierarchy high higher highest highlight highly highness highroad
highschool highway highwayman hijack hijacker hijacking hike hilar hilarious hilariously hilarity hill hillbilly
hillock hills hillside hilt hilum hinder hinge hint hip hipline hire hired hiss hissing histology historian historic
historical historically history histrionics hit hitch hither hitherto hitler hitless hitter hive hoarse hoarsely
hobble hobby hock hodgepodge hoe hog hoist hokan hold holder holding holdup hole holiday holland holler hollering
hollow hollowness hollyhock hollywood holmes holocaust holster holystone home homebound homefolk homegrown homeland
homely homemade homer homeric homesick homesteader hometown homeward homicidal homicide homogenate homogeneity
homogeneous homogeneously homogenize homosexual homozygous honest honestly honesty honey honeybee honeymoon
honeysuckle honkytonk honolulu honor honorable honorably honored honour hood hoof hoofmark hook hooked hookup hookworm
hoop hoot hop hope hopeful hopefully hopeless hopelessly hopper hopscotch horde horizon horizontal hormone horn
hornpipe horoscope horrible horribly horrid horrified horrifying horrifyingly horror horse horseback horselaugh
horseman horsemanship hospitable hospital hospitality host hostelry hostess hostile hostility hot hotel hotelman
hotness hotshot hound hour hourly hours house housebreaker housebreaking household householder housekeeping housewife
housework housing houston hover how however howl howling hoydenish hub hubbub hubris huckster huddle huddled hudson
hue hued hug huge hugging hulk hum human humane humanely humanism humanist humanistic humanitarian humanity humanize
humble humbly humidity humiliate humiliating humiliation humility humming humor humorist humorous hun hunch hundred
hung hungarian hungary hunger hungry hunt hunted hunter hunting hurdle hurl hurler hurling hurricane hurried hurriedly
hurry hurrying hurt hurtle husband husbandry hush husky hustle hut hutment hyacinth hyaline hyalinization hydride
hydrocarbon hydrochloride hydrogen hydrophilic hydrophobic hydrous hydroxide hydroxymethyl hymn hyperbolic
hyperbolically hypercellularity hyperemia hyperemic hyperfine hyperplasia hypertrophied hypertrophy hypervelocity
hyphenated hypnotize hypoactive hypoadrenocorticism hypocellularity hypocrisy hypocrite hypophyseal hypophysectomised
hypothalamic hypothalamically hypothalamus hypothesis hypothesize hypothetical hypothyroidism hysteria hysterical
hysterically icbm ice icebox iced iceland icelandic icicle icy idea ideal idealist idealization idealized ideally
identical identifiable identification identified identify identity ideologist ideology idiom idiomatic idiosyncrasy
idiosyncratic idiot idiotic idiotically idle idleness idler idly idol idolize idolized idyllic ignite ignoramus
ignorance ignorant ignore ileum iliad ilk ill illegal illegitimacy illegitimate illicit illinois illiterate illness
illuminate illuminating illumination illumine illusion illusionary illusory illustrate illustrated illustration
illustrative illustrator illustrious image imagery imaginary imagination imaginative imaginatively imagine imagined
imaging imbalance imbecile imbed imbibe imbued imitate imitation imitative immaculate immaterial immature immediacy
immediate immediately immense immensely immensity immerse immigrant immigration imminence imminent immobility immoral
immortal immortality immunity immunoelectrophoresis imp impact impacted impair impaired impairment impale impart
impartial impassable impasse impassioned impatience impatient impatiently impeccable impeccably impede impel impelled
impending imperative imperceptibly imperfect imperfectability imperfectly imperial imperialism imperil imperious
impersonal impersonate impervious impetuous impetus impinge impinging impious implacable implant implement
implementation implicated implication implicit implied implike implore imploring imply import importance important
importantly importation importunity impose imposing imposition impossible impotence impotency impotent impractical
imprecate imprecation imprecise impregnable impress impression impressionist impressive imprimatur imprint imprison
imprisonment improbable impromptu improperly impropriety improve improved improvement improvise improvised impudent
impudently impulse impunity impurity impute inability inaccuracy inaccurate inaction inactive inadequacy inadequate
inadequately inadvertence inadvertently inadvisable inane inanimate inappropriate inaudible inaugural inaugurate
inauguration inboard incalculable incandescent incantation incapable incapacitate incarnate incarnation incense
incensed incentive inception incertain incessant inch incidence incident incidental incidentally incipience incipiency
incise incisive incite incitement inclination incline inclined inclose include inclusive incoherent income incoming
incompatibility incompatible incompetence incompetent incomplete incompletely incomprehensible inconceivable
inconsequential inconsiderable inconsistent inconvenience inconvenient inconveniently incorporate incorporation
incorrect incorruptibility increase increased increasing increasingly incredible incredibly incubate incubation
incubus inculcate inculcation incur incurable incurably incursion indebted indecent indecision indeed indefatigable
indefensible indefinable indefinite indefinitely indefinity indelible indelicate indentation independence independent
independently indescribable indeterminate index indexing india indian indiana indianapolis indicate indication
indicator indict indictment indifference indifferent indifferently indigestion indignant indignantly indignation
indignity indirect indirection indirectly indiscriminate indiscriminately indispensable indistinct indistinguishable
individual individualism individualist individualistic individuality individualized individually indoctrinate
indolence indolent indonesia indoor indoors indorse indubitable induce induced inducement induct induction indulge
indulgent industrial industrialism industrialization industrious industriously industry ineffable ineffectively
ineligible inept ineptly inequality inert inertia inescapable inescapably inevitability inevitable inevitably
inexcusable inexhaustible inexorable inexorably inexpensive inexperience inexperienced inexplicable inexpressible
inextricable infallible infamous infancy infant infantile infantry infantryman infatuation infect infected infection
infectious infective infer inference inferential inferior inferiority infernal infertile infest infested infidelity
infield infielder infiltrate infiltration infinite infinitely infinitive infirm infirmary infirmity inflame inflamed
inflammatory inflate inflated inflation inflect inflected inflection inflexible inflict infliction inflow influence
influent influential influx inform informal informally informant information informed infrared infrequent infuriate
infuriating ingenious ingest inglorious ingratitude ingredient ingroup inhabit inhabitant inhabited inhalation
inherent inherit inheritance inhibit inhibited inhibition inhibitory inhospitable inhuman inhumane initial initially
initiate initiation initiative inject injection injure injured injury injustice ink inkling inlay inlet inmate inn
innate inner inning innocence innocent innovate innovation innumerable inoculation inoperable inorganic input inquest
inquire inquiring inquiry inquisitive inquisitor inroad insane insanely insanity inscribe inscribed inscription
inscrutability inscrutable insect insensitive inseparable insert inset inside insidiously insight insignificance
insignificant insignificantly insinuation insist insistence insistent insofar insolence insolent insolently insoluble
insouciance inspect inspection inspector inspiration inspirational inspire inspired inspiring instability instal
install installation installment instance instancy instant instantaneous instantly instead instigate instillation
instinct instinctive instinctively institute institution institutional institutionalize institutionalized instruct
instruction instructional instructions instructive instructor instrument instrumental instrumentalist instrumentality
instrumentation insubordination insubstantial insufficient insufficiently insularity insulate insulation insulin
insult insulting insuperable insurance insure insured insurmountable insurrection intact intake intangible integer
integral integrate integrated integrating integration integrity intellect intellectual intellectually intelligence
intelligent intelligible intend intended intense intensely intensification intensify intensifying intensity intensive
intensively intent intention intentional intentionally intently intentness inter interact interaction intercede
intercept interceptor interchange interchangeable interconnect interconnectedness intercontinental intercourse
interdepartmental interdependence interdependent interest interested interesting interestingly interface interfaith
interfere interference interfering interferometer interim interior interject interlace interlayer interlobular
interlock interlocking interlude intermarriage intermediary intermediate intermeshed interminable intermission
intermittent intermolecular internal internalize internally international internationally interne interpenetrate
interpersonal interplay interpose interposition interpret interpretable interpretation interpretative interpreter
interpreting interrelated interrelation interrelationship interrogation interrogative interrupt interruption intersect
intersecting intersection interspecies interstate interstellar interstitial intertwine intertwined interval intervene
intervention interview interviewer interweave interwoven intima intimacy intimal intimate intimately intimidate
intimidation intolerable intolerance intonation intone intra intractable intradepartmental intramuscularly
intransigence intrapulmonary intrenchment intricate intrigue intrinsic intrinsically introduce introduction
introductory introject introjected introspective intrude intruder intrusion intrusive intrust intuition intuitive
inundation inure invade invader invalid invalidate invaluable invariable invariably invariant invasion inveigh invent
invention inventive inventor inventory inverse inversely inversion invert inverted invest investigate investigating
investigation investigative investigator investment investor inveterate invincible inviolate invisible invitation
invite inviting invocation invoke involuntary involve involved involvement invulnerability invulnerable inward
inwardly iodide iodinate iodinated iodinating iodination iodine iodocompound iodoprotein iodothyronine iodotyrosine
ion ionic ionized iran iraq ireland irish irishman irksome iron ironic ironical ironlike irons ironshod ironworker
irony irrational irrationally irreconcilable irreducible irregular irregularity irregularly irrelevant irremediable
irreparable irreproducibility irresistible irresolute irresolution irrespective irresponsibility irresponsible
irreverence irreversible irrevocable irrigate irrigation irritability irritable irritably irritate irritating
irritation irruption ish island isle ism isocyanate isolate isolated isolation isolationist isomer isopleth isothermal
isotonic isotopic isotropic israeli issuance issue italian italic italicize italy itch item itemize ivory ivy jab
jabber jabbing jackass jackdaw jacket jacksonian jade jaded jagged jail jam jamaican jammed jan jangle jangling
janissary janitor jansenist january jap japan japanese jar jargon jarring jaunty java jaw jazz jazzy jealous jealousy
jeep jeer jeffersonian jejunum jelly jeopardize jeopardy jerk jerking jerky jerusalem jest jesuit jesus jet jetting
jew jewel jeweled jeweler jewish jibe jig jilt jimdandy jimhickey jimmy jingle jingling jive job jockey jocose jocular
jog joggle john johnny join joined joint jointly joke joker jolly jolt jolted jonquil joss jostle jot jouncing journal
journalese journalism journalist journey journeying joust jovial jowl joy joyous jubilant jubilantly judaism judge
judgment judicial judiciary jug juice juicy juju jukebox july jumble jumbled jump jumpy junction juncture june jungian
jungle junior junk junkyard jupiter jurisdiction jurisprudence jurisprudentially jurist juror jury just justice
justifiably justification justify justly justness jutting juvenile juxtapose juxtaposition kale kamikaze kansas keen
keenly keenness keep keeping keepsake ken kent kentucky kerchief kerosene kerygma ketch ketosis kettle key keyboard
keyed keyhole keynote khaki khartoum khmer kick kickoff kid kidnap kidnaped kidnapper kidney kill killable killer
killing kilometer kind kinda kindergarten kindled kindly kindred kinesthetic kinesthetically kinetic king kingdom
kinship kipling kiss kissing kit kitchen kitchenette kitten kittenish kleenex knack knapsack knead knee kneecap kneel
kneeling knickknacks knife knifelike knight knightly knit knob knock knocking knoll knot knotted knotty know knowing
knowledge knowledgeable known knuckle knuckleball korea korean kosher krauthead lab label labeled labile labor
laboratory laborer laborsaving labour labrador labyrinth lace laced lacerate lack lackey lacking lactating lacy lad
ladder laden ladened lady ladylike lag lager laggard lagoon laid lair laity lake lam lamb lamblike lament lamentation
laminate lamp lamplight lampoon lance land landing landler landlocked landlord landmark landmass landowner landrover
landscape landscaped landscaping landslide lane language languid languish languor lanky lantern lao laos lap lapel
lappet lapse lapsed large largely larger largest larkspur larva larval lash lasher lashing last lasting lastly lat
latch latched late lately latent later latest lather latin latitude latter laudanum laugh laughingly laughter launch
launcher launching laundering laundry laurels lavatory lavender lavish lavishly law lawless lawman lawn lawyer lax
laxness lay layer layette laying layman layoff layout laze lazily lazy lead leaded leaden leader leaders leadership
leading leaf leafhopper leaflet league leak leakage lean leaning leap leapfrog leaping learn learned learner learning
lease leash least leather leathered leave leavened leavening leaving lecher lecture lecturer lecturing led ledge
ledger leech leer leering left leftfield lefty leg legacy legal legally legatee legation legend legendary legged leggy
legibility legion legislate legislation legislative legislator legislature legitimacy legitimate legitimately
legitimize legume leisure leisurely leitmotiv lemma lemon lemonade lend lending length lengthen lengthening lengthily
lengthwise lengthy lens lentil leprosy lesion less lessen lessened lessening lesser lesson lest let letdown lethal
lethality lethargy letter letterhead lettering letterman letters level levelheaded lever levis levy lewd lexical
lexicon lexicostatistic lexicostatistics leyte liability liable liaison liar liberal liberalism liberalize liberally
liberate liberated liberation libertine liberty librarian library libretto license licensed lick licked licking lid
lie lieutenant life lifeless lifelike lifelong lifetime lift lifted lifter ligament light lighted lighten lighthearted
lighting lightly lightning lightweight lignite like likelihood likely likeness likewise liking lilac lilt limb limbo
limit limitation limited limiting limitless limp lincoln linden line lineage linear linearly linebacker lined lineman
linen liner lineup linger lingering lingeringly lingual lingually linguist linguistic linguistically linguistics link
links linoleum lint lion lionize lip lipped lipstick liquid liquidate liquidation liquor lisbon list listed listen
listener listening listless listlessly lit liter literal literalism literally literalness literary literate literature
lithe litigant litigation litter littered little livable live livelihood liveliness lively liver liverpool livestock
livid living lizard load loaded loading loaf loan loathe loathsome lob lobby lobe loblolly lobscouse lobscuse lobular
lobularity lobule local locale locality localization locally locate located location lock locked locker lockup locust
lodge lodging lodgings loft lofty log logarithm logger logging logic logical logically logistic logistics loins loiter
london londoner lone loneliness lonely long longer longevity longhand longing longitude longshoreman longshot
longstanding look looking lookup loom loon loop loophole loose loosely loosen loot looted lope lopsidedly lord lordly
lordship lore lorelei lose loser loss losses lost lot lotion lots lotus loud loudly loudspeaker louisiana louisianan
lounge louse lousiness lousy love loveliness lovely lover loving lovingly low lower lowered lowering loweringly
lowland lowly loyal loyalist loyalty lucid lucidity lucifer luck luckily lucky ludicrous lug luger luggage lugubrious
lukewarm lull lullaby lumbar lumber luminary luminescence luminescent luminosity luminous lummox lump lumpish lunar
lunatic lunation lunch luncheon lunchroom lung lunge lunkhead lurch lure lurid lurk lurking luscious lush lust luster
lustily lustre lusty luxurious luxuriously luxury lymphocyte lyophilize lyric lyrical lyricist macabre machine
machinelike machinery machinist mackinaw macromolecular macrophage macroscopically mad madam maddened maddening made
madly madman madness madrigal magazine maggot magic magical magician magistrate magnet magnetic magnetically magnetism
magnetize magnification magnificence magnificent magnificently magnified magnify magnitude magpie mahogany maid maiden
mail mailbox mailman maimed main maine mainland mainly maintain maintained maintenance majestic majestically majesty
major majority majors make maker makeready makeshift makeup making maladroit malady malaise malaria male malediction
maleness malevolency malfeasant malformed malign malignancy malinger malingering malposed maltreat mama mamma mammal
mammalian mammoth man manage management manager manchester mandamus mandate mandatory mane maneuver maneuverability
maneuvering manfulness mangled manhattan manhood mania maniac maniacal manic maniclike manifest manifestation
manifestly manifold manipulate manipulation mankind manned manner manners manometer manor manpower manse manservant
mantel mantic mantle mantrap manual manufacture manufactured manufacturer manufacturing manumission manure manuscript
many manzanita map maple mar marathon marble marbleized marbleizing marbles march marching mare margin marginal
marginality marginally maria marinate marine marital mark marked markedly marker market marketable marketing
marketplace marking marksman marksmanship marmalade maroon marquee marriage married marrow marrowbone marry mars marsh
marshal marshaling martial martian martini martyr marvel marvelous marvelously marxist mary maryland mascara masculine
masculinity mash mask masking masonry masquerade mass massachuset massachusetts massacre massage masses masseur
massive mast masted master masterly mastermind masterpiece mastery mat match matched matching mate material
materialism materialize materially maternal math mathematical mathematically mathematics mating matriarch matriculate
matrimony matrix matron matsyendra matted matter matting maturation mature maturing maturity mausoleum mauve maxim
maximal maximize maximum may maybe mayflower mayor maze meadow meager meal mean meander meandering meaning meaningful
meaningfulness meaningless meanness means meanwhile measurable measure measured measurement measuring meat meaty
mechanic mechanical mechanically mechanics mechanism mechanistic mechanized medal meddle meddling median mediate
medical medically medication medicine medieval mediocrity meditate meditation meditative mediterranean medium medley
meek meekly meet meeting megakaryocytic megalomania megalopolis megaton mekong melancholy melee melioration
mellowingly melodic melodious melodrama melodramatic melody melon melt melting member membership membrane memoir
memorabilia memorable memorandum memorial memorization memorize memory memphis men menace menacing menarche mend
mendacious menial mental mentality mentally mention menu meq mercenary mercer merchandise merchandising merchant
merciful mercifully merciless mercurial mercury mercy mere merely merge merger merging merit meritorious mermaid
merrily merriment merry merrymaking mesenteric mesh mesmerize mess message messenger messy metabolic metabolize metal
metallic metamorphose metaphor metaphysical meteor meteorite meteoritic meteorological meter method methodical
methodically methodist meticulously metis metrazol metro metropolis metropolitan mew mexican mexico micelle michigan
microbial microcosm micrometeorite micrometeoritic micron microorganism microphone microphoning microscope microscopic
microscopically microscopy microsecond microsomal microwave mid midair midday middle midnight midsection midshipman
midst midsummer midwatch midway midweek midwest midwestern mien might mighty migrate migration migratory mike mild
mildly mile mileage milestone milieu militant militarily military militate militia milk mill millenarianism millennium
milliampere millidegree milligram milliliter millimeter million millions millivoltmeter millpond millwheel milquetoast
milwaukee mimesis mimetic mimicry min mince mincing mind minded mindful mindless mine miner mineral mineralized
mineralogy mingle mingling miniature minimal minimize minimized minimum mining minister ministerial ministration
ministry minneapolis minnesota minoan minor minority minstrel mint minuet minute minutia miracle miraculous
miraculously mire mirror misanthrope misbehavior misbranded miscalculate miscalculation miscarry miscegenation
miscellaneous mischief mischievous misconception misconstruction misconstrue misdeed misdemeanor miserable miserably
misery misfire misfortune misgauge misgiving misguided misinterpret misinterpretation misjudge mislay mislead
misleading mismanage mismanagement misname misnomer misogynist misperceive misplace misplaced misquote misread
misrelated misrepresent misrepresentation miss missile missing mission missionary mississippi missive missouri mist
mistake mistaken mistakenly mistaking mister mistress mistrust misty misunderstand misunderstanding misuse misused
mite miter mitigate mitigation mitral mittens mix mixed mixing mixture moan mob mobcap mobile mobility mobilization
mobilize moblike moccasins mock mocker mockery mocking modal mode model modeled moderate moderately moderation modern
modernism modernity modernization modernize modernized modernizing modest modestly modesty modification modified
modifier modify modulation moire moist moisten moisture molal mold molding molecular molecule molest mollify molten
moment momentarily momentary momentous momentum mommy monarch monastery monastic monaural monday money moneymaker
moneymaking monitor monitoring monk monkey monkish monochrome monocle monograph monologist monologue monomer
mononuclear monophonic monopolization monopolize monopoly monosyllable monotone monotonous monotony monsieur monsoon
monster monstrosity monstrous month monthly montreal monument monumental moo mood moon mooncurser moonlight moonlit
mop moral morale moralist moralistic morality morally morals more moreover mores morgue morning moroccan morocco
morose morosely morphemic morphologic morphology morphophonemic morphophonemics morrow morse morsel mortal mortality
mortally mortar mortgage mortician mortification mosaic moscow moses mosquito moss most mostly motel moth mother
motherland motif motion motional motionless motivate motivated motivating motivation motive motor motorcar mottle
mottled motto mould mound mount mountain mountainous mountainside mounted mourn mourner mournful mournfully mouse
mousy mouth mouthful mouthpiece move movement mover movie moviegoer moving movingly mow mph mrs much muck mucosa mucus
mud muddied muddle muddleheaded muddy mudguard muff muffle muffled muffler mulch mule mull multi multidimensional
multilateral multiple multiplication multiplicity multiplied multiply multitude multitudinous mum mumble munch mundane
munich municipal munition murder murdered murderer murky murmur murmuring muscle muscleman muscular musculature muse
museum music musical musically musician musicianship musing musket musketry must mustache mustached muster mutant
mutational mute muted mutely mutilate mutilation mutineer mutiny mutter muttering mutton mutual mutuality muzzle
mycenaean myelofibrosis myeloid myocardial myocardium myofibril myofibrilla myriad myrrh myrtle mysterious
mysteriously mystery mystic mystical mystify mystique myth mythic mythological mythology nab nadir nag nagging nail
naive naked nakedly nakedness name named nameless namely namesake napoleon napoleonic naprapath narcotize narrate
narrative narrow narrowed narrowing narrowly narrowness nasal nasale nascent nashville nassau nasty natal nation
national nationalism nationalistic nationality nationalize nationally nationwide native natural naturalism naturalize
naturalized naturally naturalness nature naturopath naught nausea nauseated nautical naval navel navigate navigation
navigator navy nay nazi nazism neanderthal near nearby nearer nearest nearly nearness nearsighted neat neatly nebraska
nebulous necessarily necessary necessitate necessity neck necklace necktie necropsy necrosis necrotic nectar nectary
need needed needle needless needlessly negation negative neglect neglected negligence negligent negligible negotiate
negotiation negro negroid neighbor neighborhood neighboring neighborliness neighbourhood neither nemesis neo
neoclassicism neocortex neocortical neoliberal neoromanticism nephew neptune nerve nerveless nerves nervous nervously
nervousness nest nestle nestling net netlike nettle nettlesome network neurological neuromuscular neuronal
neuropsychiatric neurosis neurotic neuter neutral neutralism neutralist neutrality neutralization neutralize
neutralized neutrophil never nevertheless new newborn newcastle newcomer newest newfoundland newly newport news
newsboy newsletter newsman newspaper newspaperman newton newtonian next nibbed nice nicely nicety niche nickel
nickname nicotine niece nigger night nightclub nightdress nighted nightfall nightingale nightmare nightmarish
nightshirt nighttime nigra nihilism nihilistic nilpotent nimble nimbly nine nineteen nineteenth nineties ninety ninth
nip nirvana nitrate nitrogen nobility noble nobody nociceptive nocturnal nod nodular nodule noise noisemaker noisily
noisy nomia nominal nominally nominate nomination non nonassertive nonchalant nonchurchgoing noncom noncommissioned
noncompetitive nonconformist nondescript nondriver none nonenzymatic nonequivalence nonequivalent nonetheless
nonexistent nonfiction nonfunctional noninterference nonionic nonlinguistic nonmetallic nonobservant nonoccurrence
nonparticulate nonpartisan nonparty nonpolitical nonproductive nonresident nonsense nonspecific nonspecifically
nonverbal nonvolatile noon noradrenaline norethandrolone norm normal normally north northeast northerly northern
northerner northland northward northwest norway nose nosed nostalgia nostalgic nostrils not notable notably notarize
notation notch note notebook noted noteworthy nothing notice noticeable noticeably notification notify notion
notorious notoriously notwithstanding noun nourish nourished nourishment nov novel novelist novelty november novitiate
now nowhere nowise nozzle nuance nubbin nubile nuclear nucleate nucleolus nucleus nude nudge nuisance null numb number
numbering numbing numbness numerical numerous numinous nun nurse nursery nursing nurture nut nuthouse nutrient
nutritional nutritive nuzzle nymph nymphomaniac oak oaken oat oath oatmeal obdurate obedience obedient obediently
obelisk obey object objectification objection objectionable objective objectivity obligated obligation obligational
oblige obliged obligingly oblique obliterate obliterating obliteration oblivion oblivious obnoxious obscene obscenity
obscure obscurely obscurity obsequious observable observance observant observation observational observe observed
observer obsess obsessed obsidian obsolescent obstacle obstinately obstruct obstruction obtain obtainable
obtrusiveness obverse obvious obviously occasion occasional occasionally occasions occidental occipital occlude
occluded occlusion occlusive occupancy occupant occupation occupational occupied occupy occur occurrence ocean ocelot
ocher oct octahedron octave october ocular odd oddly odds odessa odious odor odyssey off offbeat offence offend
offender offense offensive offer offering office officer official officially officiate offsaddle offset offshore
offspring offstage often oftentimes ogle ogress ohio ohmic oil oilcloth oiled oilfield oily okay oklahoma old older
oldest oldster oleander oleophilic oleophobic olive ology olympic olympics omen ominous ominously omission omit
omniscient onboard once oncoming one oneness onetime onlooker only onrush onset onshore onslaught onward opalescent
opaque open opened opener opening openly openmouthed openwork opera operagoer operate operatic operating operation
operational operationally operations operative operator operetta opinion opinionated opium opponent opportunism
opportunistic opportunity oppose opposed opposing opposite opposition oppress oppressed oppression optical optically
optimal optimism optimistic optimum opulent opus oral orally orange oration orator oratorical oratorio orb orbit
orbital orchard orchestra orchestral orchestration orchid ordain ordeal order ordered ordering orderliness orderly
ordinance ordinarily ordinary ordinate ore oregon organ organic organically organification organise organism
organization organizational organize organized organizer orgy orient oriental orientation oriented orifice origin
original originality originally originate orinoco ornament ornamented ornate ornately ornery orphan orthicon orthodox
orthodoxy orthographic orthography orthopedic orthophosphate oscillation oscillator osseous ossification ossify
ostensibly ostentatious osteoporosis ostracize other otherwise ought ounce oust out outbreak outburst outcast outclass
outclassed outcome outcry outdated outdistance outdo outdoor outdoors outdraw outer outface outfield outfielder
outfight outfit outflow outgeneral outgoing outgrow outing outlaw outlay outlet outline outlined outlive outlook
outlying outmaneuver outmode outmoded outnumber outplay outpost output outrage outraged outrageous outreach outright
outrun outset outside outsider outskirt outskirts outsmart outspoken outstanding outstandingly outstrip outward
outwardly outweigh oval oven over overachievement overachiever overactive overall overbearing overboard overburden
overcast overcoat overcome overconfident overcurious overdone overdrive overeat overeating overemphasize overestimate
overestimation overexpose overfeed overfill overflow overgrown overhand overhang overhanging overhaul overhead
overhear overheat overheated overindulge overlap overlapping overlay overload overloaded overlook overlooked overnight
overnighter overpayment overpower overpriced overproduce overprotection overprotective overreach override overriding
overrun overseas overshadow overshoe overshoot oversimplification oversimplified oversized overstep overstrain overt
overtake overthrow overtime overtly overtone overture overturn overturned overvaliant overweight overwhelm overwhelmed
overwhelming overwhelmingly overwork owe owing owl own owned owner ownership oxcart oxen oxford oxidation oxidise
oxidised oxygen oxytetracycline oyabun oyster ozone pace pachinko pacific pacification pacify pacing pack package
packaging packed packet packing packinghouse pact pad padded paddle padlock paean pagan paganism page pageant paging
paid pail pain painful painfully painless pains paint painted painter painting pair paired pajamas pakistan palace
pale paleocortex paleocortical palermo palestine palette paling pall pallid pallor palm palpable palpably pamper
pampered pamphlet pan panama pander pane panel paneling pang panic panicked panoramic pansy pant pantheon panther
panting pantomime pantry pants pap papa papal paper paperback papers paperwork papery papillary par parable parachute
parade paradigm paradise paradox paradoxical paradoxically paragon paragraph parakeet parallel parallelism paralyze
paramagnet paramagnetic parameter parametric paramount paranoiac paranoid paraphernalia paraphrase parasite
parasympathetic parcel parch parched parchment pardner pardon pardonable pare parenchyma parent parental parenthesis
parenthood parimutuel parings paris parish parishioner parisian parisology park parked parking parlance parlay
parliament parliamentary parlor parochial parody paroxysm parrot parrotlike parry parson parsonage part partake parted
parthenon partial partially participant participate participation particle particular particularistic particularly
particulate parting partisan partition partly partner partnership parts party pass passage passageway passenger
passerby passing passion passionate passionately passive passively passivity past paste pasted pastel pastelike
pastime pastor pastoral pasture pasty pat patch patched patchwork patent paternalistic paternally path pathetic
pathless pathogenesis pathogenic pathologic pathological pathologist pathology pathos pathway patience patient
patiently patina patriarchal patriot patriotic patriotism patristic patrol patroller patrolman patron patronage
patronize patronizing patronne patter pattern paucity pause paved pavement paw pay payable payday payment payroll pbs
pea peace peaceable peaceful peacefully peacock peak peaked peaky peal pealing pear pearl pearly peasant peasanthood
pebble peck pecs pectoral pectoralis peculiar peculiarity peculiarly pedagogical pedantic peddle peddler pedestal
pedigree peek peel peeling peep peer peevish peg pegboard pelt pelting pelvic pelvis pemmican pen penalize penalty
penance pencil penciled pending pendulum penetrate penetrating penetration peninsula pennant pennsylvania penny
pension pensioner pensive pentagon penthouse penultimate penutian peony people peopled pepper peptidase peptizing
perambulating perceive perceived percent percentage perceptible perception perceptive perceptual perch perchance
perched perchlorate percolator percussion percussive peremptory perennial perennially perfect perfectability
perfectibility perfection perfectionism perfectionist perfectly perforation perform performance performer perfume
perfumed perfunctorily perfunctory perfusion perhaps peril perilous perilously period periodic periodical periodically
periodicity peripheral peripherally periphery perish periwinkle perky permanence permanent permanently permeate
permeated permian permission permit peroxide perpetrate perpetration perpetual perpetually perpetuate perpetuation
perplexed perplexing persecute persecution persevere persist persistence persistency persistent persistently person
persona personage personal personality personalize personalized personally personification personify personnel
perspective perspiration perspiring persuade persuasive pert pertain pertinence pertinent perturb perturbation peru
perusal peruse pervade pervading pervaporation pervasive perverse perversely pessimism pessimist pessimistic pester
pestered pestering pestilential pet petal petite petition petitioner petrify petticoated petting petulance petulantly
pew pfennig phagocyte phalanx phantasy phantom pharmaceutical pharmacist pharmacological pharmacy phase pheasant
phenomenon phenothiazine philadelphia philanthropic philanthropist philharmonic philippic philippines philological
philosopher philosophic philosophical philosophically philosophize philosophizing philosophy phloem phoenix phone
phoneme phonemic phonemics phonetic phonetics phonic phonograph phonologic phonology phony phosgene phosphate
phosphorescent phosphorus photo photograph photographic photographically photography photomontage photon phrase
phraseology phrasing phylum physical physically physicalness physician physicist physicochemical physics physiognomy
physiologic physiological physiology physique pianism pianist pianistic piano piazza picasso pick picket picking
pickle pickup picnic pictorial pictorially picture pictured picturesque picturing pidgin pie piece piedmont pier
pierce piety piezoelectric piezoelectricity pig pigeon pigheaded pigment pigskin pike pile pilfer pilgrim pilgrimage
pill pillar pillory pillow pilot pimp pimple pin pinafore pinball pinch pinched pine pinecone ping pink pinnacle
pinning pinpoint pioneer pipe piper pique pirate piratical pirogue pisces piss pistol pistoleer pit pitch pitched
pitcher pitchfork pitching piteous piteously pitfall pith pithy pitiable pitiful pitiless pitilessly pittsburgh
pituitary pity pitying pityingly pivot pixie pizza placating place placement placid placidly plague plagued plain
plainclothesman plainly plaintively plan planar plane planet planetary planetoid plank planned planner planning plant
plantation planted planter planting plaque plasma plaster plastered plasterer plastic plastically plasticity plat
plate platform platinum platitudinous plato platonic platonism platonist platoon plausible play playable playacting
playback played player playful playground playing playmate playwright plead pleading pleasant pleasantly please
pleased pleasing pleasure pleat pledge plenitude plentiful plenty pleura pleural pliant plight plod plodding plot plow
plowing plowshare pluck plug plum plumb plumber plumbing plummet plump plumping plumpness plunder plunge plunk plunker
pluralistic plush ply pneumonia poach pocket pocketful poem poet poetic poetry poignancy poignant point pointed
pointing poise poised poison poke poland polar polarity polarization polarize pole polemical police policeman policy
polio polish polished polite politely politeness politic political politically politician politics polka poll pollen
polls polluted pollution polybutene polycrystalline polyelectrolyte polyethylene polymerization polymyositis
polynomial polyphosphate polytonal pomaded pommel pompous pompously pompousness poncho pond ponder ponderous pony
pooch pool poor poorly pop pope poplin popping poppy populace popular popularism popularity popularly populate
populated population populous porch porcupine pore pork porkchop porosity porous port portable portal portend
portentous porter porterhouse portfolio portion portrait portray portrayal portugal portuguese portwatcher pose poseur
position positive positively positivism positivist posse posseman possess possessed possession possessive possibility
possible possibly possum post poster posterior posthumous postmark postpone postponed postscript postulate posture
postwar pot potassium potato potency potent potential potentiality potentially potentiometer pothole potpourri potshot
potter pottery pouch poultry pounce pound pounder pounding pour poverty pow powder powdered powdery power powered
powerful powerfully powerfulness powerless powwow practicable practical practically practice practiced practicing
practise practised practitioner pragmatic prairie praise prance prank prattle prattling pray prayer pre preach
preacher preaching preamble prearrange prearranged precarious precast precaution precede precedence precedent
preceding prechlorination precinct precious precipice precipitate precipitin precise precisely precision preclude
precocious preconceived preconception precondition precooked precooled predecessor predetermined predicament
predicator predict predictable predicted prediction predictive predigested predilection predisposed prednisone
predominance predominantly predominate predomination preeminent preempt preexistence preexistent preface prefer
preferable preferably preference preferential preferentially preferment preferred prefix pregnant prehistoric
preisolate prejudice prejudiced prejudicial preliminary preliterate prelude premiere premise premises premium premix
premonition premonitory preoccupation preoccupied preoccupy prepackaged preparation preparative preparatory prepare
prepared preposition prepositional preposterous prepubescent prepupal prerequisite presage presbyterian prescribe
prescribed prescription preseason presence present presentable presentation presentational presently presentment
presentness preservation preserve preserved preside presidency president presidential press pressing pressure prestige
presto presumably presume presumed presumption presuppose presupposition pretence pretend pretended pretense
pretension pretext pretrial prettiness pretty prevail prevailing prevalence prevalent prevent prevention preventive
previous previously prevision prewar prey price priced priceless pricing prick prickling prickly pride priest primacy
primarily primary primate primates prime primed primer primeval priming primitive primly primping prince principal
principally principle print printable printed printing prior priority prise prison prisoner privacy private privately
privilege privileged privy prize prizefight prizewinning pro probability probable probably probe probing problem
procedural procedure proceed proceeding proceedings proceeds process processed processing procession processor
proclaim proclaimed proclamation procrastinate procrastination procreation procreative procure procurement procurer
prod prodigal prodigally prodigious produce produced producer product production productive productivity profane
profanely profanity profess professedly profession professional professionally professor professorship proffer
proficiency proficient profile profit profitability profitable profitably profits profound profoundly profundity
profuse profusely profusion program programming progress progression progressive progressively progressivism prohibit
prohibition project projected projectile projection proletariat proliferation prolific prolong prolongation prolonged
prometheus prominence prominent prominently promise promised promising promote promoter promotion promotional prompt
promptly promulgate promulgator prone pronoun pronounce pronounced pronouncement proof prop propaganda propagandist
propagandistic propagation propel propeller proper properly property prophecy prophesy prophet prophetic prophetically
propitious proponent proportion proportional proportionality proportionally proportionate proportionately proposal
propose proposed proposition proprietor proprietorship propriety propylthiouracil proscribe prose prosecute
prosecution prosecutor prosodic prosody prospect prospective prosper prosperity prosperous prostitute prostitution
prostrate protagonist protease protect protecting protection protective protectively protectorate protege protein
proteolysis proteolytic protest protestant protestantism protestation protesting proto protogeometric proton
protoplasm prototype prototypical protozoa protozoan protrude protuberance proud proudly prove proved provenance
proverb proverbial provide providence providential province provincial provincialism provision provisional provisions
proviso provocation provocative provoke prowess prowl prowler proximal proximate proximity prudence prurient pry
pseudo pseudophloem psi psithyrus psyche psychiatric psychiatrist psychic psychical psychically psychological
psychologically psychologist psychology psychopath psychopathic psychopharmacological psychophysiology psychopomp
psychotherapeutic psychotherapy psychotic pterygium pubescent public publication publicist publicity publicize
publicized publicly publish published publisher publishing pucker puckered puckish puff puffed puke pull pulled pulley
pulling pulmonary pulp pulpit pulsate pulsating pulsation pulse pulsed pulseless pulsing pulverize pulverized pummel
pump pumps pun punch puncher punctuality punctuate puncture punctured pundit pungent pungently punish punishable
punishment punitive punk punster punt puny pup pupate pupil puppet puppy puppyish purchase pure purely purgatory purge
purging purification purified purify purity purl purloin purple purport purportedly purpose purposeful purposely purse
pursuant pursue pursued pursuer pursuing pursuit purveyor push pushing pushup pussy put putout putt puzzle puzzled
puzzlement puzzling pyknotic pyramid pyrex pyrometer python quack quackery quadriceps quadruple quadrupling quail
quaint quake quaker quakeress quaking qualification qualified qualify qualitative qualitatively quality qualm
quantitative quantitatively quantity quantum quarrel quarrelsome quart quarter quarterback quarterly quarters quartz
quash quasi quatrain quaver quavering quaveringly queen queer quell quench querulous querulously query quest question
questionable questioner questioning questioningly questionnaire quick quicken quickening quicker quickie quickly
quickness quicksilver quickstep quiescent quiet quietly quietness quill quilt quilted quintet quip quirk quirt quit
quite quiver quivering quixotic quiz quota quotation quote rabat rabbi rabbit rabble race racial racine racing racist
rack racket racketeer racy radar radial radiance radiant radiate radiation radiator radical radicalism radically radio
radioactive radioactivity radiochlorine radish radius raft rafter raftered rag ragamuffin rage ragged raid rail
railhead railing railroad railway rain rainbow rainfall raise raised raising rajah rake rakishly rally rallying ram
ramble ramification ramp rampant rampart ramrod ranch rancher rancor random randomization randomly range ranging rangy
rank ranked ransack ransom rap rape raped rapid rapidity rapidly rapist rapport rapture rare rarely rarified rascal
rasp rasping rat ratable rate rather rathole ratify rating ratio ration rational rationale rationalism rationalization
rationalize rationally rationed rationing rattle rattler rattlesnake rattling raucous raucously ravage raving raw
rawhide ray razor rbi reach reacquaint react reactant reaction reactionary reactivate reactivity read readable readapt
reader readily readiness reading readjust readjustment ready reaffirm reagent real realign realism realist realistic
realistically reality realization realize really realm reap reappear reappearance rear rearguard rearing rearrange
rearward reason reasonable reasonably reasoning reassail reassemble reassert reassign reassurance reassure reassured
reassuring reassuringly reawaken reb rebel rebelling rebellion rebellious rebelliously reborn rebound rebuff rebuild
rebuilding rebuilt rebuke rebut recalculate recall recapitulate recapture recede receding receipt receipts receive
receiver receiving recent recently receptacle reception receptionist receptive recess recession recipient reciprocal
recital recite reckless recklessly recklessness reckon reckoning reclaim reclaimed reclassification reclassify
reclining recluse recognition recognizable recognize recognized recoil recollect recollection recommend recommendation
recommended reconcile reconciling recondition reconnoiter reconsider reconsideration reconstruct reconstructed
reconstruction reconvene reconvert recopy record recordbook recorded recorder recording recount recoup recourse
recover recoverable recovery recreate recreation recreational recrimination recruit recruitment rectangle rectangular
rectifier rectitude recuperation recur recurrence recurrent red redcoat redden reddish redecorate rededicate redeem
redefine redefinition redemption redeposition redevelopment redheaded redheader redirect rediscover rediscovery
redistribute redly redouble redoubled redoubtable redress reduce reduced reducing reduction redundancy redundant
reecho reef reek reeking reel reelect reelection reenact reenforce reenforcement reestablish reevaluate reevaluation
reexamine refashion refectory refer referee reference referendum refill refinance refine refined refinement reflect
reflectance reflection reflective reflectively reflector reflex reflexly refocusing reform reformed refractory refrain
refreshed refreshing refrigerated refrigeration refrigerator refuel refueling refugee refund refurbish refusal refuse
refute regain regal regale regard regardant regarding regardless regenerating regime regiment regimental regimentation
region regional regionally register registrant registration registry regret regretfully regroup regular regularity
regularly regulate regulated regulation regulator regulatory rehabilitate rehabilitation reharmonization rehash
rehearing rehearsal rehearse reich reign reimburse reimbursement rein reinforce reinforcement reinstall reinstate
reinterpret reissue reiterate reject rejected rejection rejoice rejoicing rejoin relace relate related relatedness
relation relations relationship relative relatively relativistic relax relaxed relaxing relay relearn release released
relegate relent relentless relentlessly relentlessness relevance relevancy relevant reliability reliable reliably
reliance relic relief relieve relieved religion religionist religious religiously religiousness relinquish relish
relive reliving reload reluctant reluctantly rely relyric remain remainder remaining remains remake remand remark
remarkable remarkably remarry remedial remedy remember remembered remembrance remind reminder reminisce remission
remit remnant remodel remonstrance remonstrate remorse remorseful remorseless remote remount removal remove removed
remuda remuneration remunerative renaissance rename rend render rendering rendezvous rending rendition renew renewal
renewed renewing renovation rent renunciation reopen reorder reorganize reorientation repair repaired repairman repay
repayable repayment repeal repeat repeated repeatedly repel repent repentance repentant repertory repetition
repetitious repetitive rephrase replace replacement replacing replant replenish replenishment replication reply report
reported reportedly reporter reporting repose reposeful repository reprehensible represent representation
representational representative repress repressed repression repressive reprieve reprimand reprint reprisal reproach
reprobate reproduce reproducibility reproducible reproducibly reproduction reproof reprovingly reptile republic
republican repudiate repugnance repulse repulsion repulsive reputable reputation repute reputed request require
required requirement requisition reread rerun reschedule rescind rescue reseal research researchable researcher
resemblance resemble resent resentful resentfully resentment reserpine reservation reserve reserves reservoir reset
resettle reshape reside residence resident residential residual residue resift resign resignation resignedly
resilience resiny resist resistance resistant resistive resistor resmudge resolute resolutely resolution resolve
resolved resonance resonant resorcinol resort resound resounding resource resourcefulness respect respectable
respected respectful respective respectively respects respiration respiratory respite resplendent respond response
responsibility responsible responsibly responsiveness rest restate restatement restaurant restive restively restless
restlessly restlessness restock restoration restore restrain restrained restraint restrict restricted restricting
restriction restrictive resublimed result resultant resulting resume resumption resurrect resuspend resuspension
retail retailer retailing retain retained retaliate retaliation retaliatory retard retardation retarded retch
retention retentive retentiveness rethink reticulate retie retina retinal retire retired retirement retiring retort
retrace retract retraining retranslate retreat retreated retreating retribution retrieve retrogressive retrospect
retrospective retrovision return reunion reunite reuse rev revamp reveal revealing revel revelation reveller revelry
revenge revenue reverberate reverberation revere revered reverence reverend reverie reversal reverse reversibility
reversible revert revery revetment review reviewer revile revise revised revision revitalize revival revive revolt
revolution revolutionary revolutionize revolve revolver revulsion reward rewarding rewrite rhetorician rheumatism
rhino rhinoceros rhinotracheitis rhubarb rhyme rhythm rhythmic rhythmical rhythmically rib ribbon ribes riboflavin
rice rich richly richmond richness rickety ricochet rid ridden riddle riddled ride rider ridge ridicule ridiculous
ridiculously riffle rifle rifleman rift rig rigger right righteous righteousness rightfield rightful rightfully
rightly rightness rigid rigidly rigor rigorous rigorously rim rimless ring ringing rinse riot riotous rip ripe ripen
ripening ripping ripple rise rising risk risky rite ritual ritualize rival rive river riverbank rivet rivulet road
roadblock roadside roadway roam roar roarer roaring roast roasted rob robber robbery robe robust robustness rock
rocket rocklike rocky rod rodeo rogue roiling role roleplay roleplaying roll roller rollickingly rolling roman romance
romantic romanticism romanticize rome romp roof roofer rooftop rooftree rookie room roomful rooms roosevelt roost
rooster root rooting rope rosary rose rosebud rosette roster rostrum rosy rot rotary rotate rotated rotating rotation
rotc rotor rotten rotting rotundity rough roughen roughhewn roughly roughneck roughness round roundabout rounded
roundhouse roundly roundup rouse rousing rousseau rousseauan rout route routine routinely rove row rowdy royal royalty
rpm rub rubber rubberized rubberlike rubbery rubbish rubble rubric ruby ruck rudder rudderless ruddy rude rudely
rudeness rudimentary ruefully ruffian ruffle ruffled rug rugged ruin ruined ruinous rule ruled ruler ruling rumanian
rumble rumen rummage rumor rump rumpus run runaway rundown runner running runoff rupture rural rush rushing russet
russia russian rust rusted rustic rustle rustler rustling rusty rut rutabaga ruthless ruthlessness rutted sabbath
sabine sable sabotage sack sacrament sacramento sacred sacrifice sacrilege sad sadden saddle saddlebag sadism sadistic
sadly sadness safe safebreaker safeguard safely safety sag saga sagacious sage sagebrush sagging said sail sailing
sailor saint sake salable salacious salad salamander salary sale salesgirl saleslady salesman salesmanship salient
saline salish saliva salivary salivate sallow sally salmon salon saloon salt saltwater salty salubrious salutary
salute salvage salvation salve salvo same sameness sample sampler sampling sanctified sanction sanctity sand sandal
sandalwood sandpaper sandwich sandy sane sanguineous sanitation sanity sap sapling sapphire saracen sarcasm sarcastic
sarcolemmal sardine sardonic sari sash sashay sassing satanic satellite satiate satiety satin satire satiric satirical
satirically satirist satisfaction satisfactorily satisfactory satisfied satisfy satisfying saturate saturated
saturation saturday saturn sauce sausage saute savage savagely savageness savannah save saved saver saving savings
savior savor savory savvy saw sawdust sawhorse say scab scaffold scale scaled scalloped scalp scamper scampering scan
scandal scandalize scandinavian scant scanty scapular scar scarce scarcely scarcity scare scarecrowish scared scarf
scarify scarred scathing scathingly scatter scattered scavenger scavenging scenario scene scenery scenic scent scented
scepticism schedule scheduled schematic scheme scherzo schism schizophrenic scholar scholarly scholarship scholastic
scholastically school schoolboy schooldays schoolgirl schoolgirlish schoolhouse schooling schoolmarm schoolmaster
schoolmate schoolmistress schoolroom sciatica science scientific scientifically scientist scimitar sclerotic scoff
scoffing scold scolding scoop scoot scope scorch scorched scorching score scoreboard scoreless scores scorn scornful
scornfully scot scotchman scotland scoundrel scour scoured scourge scouring scours scout scouting scowl scraggly
scramble scrambled scrap scrape scrapheap scraping scratch scratched scratchiness scratching scratchy scrawl scrawled
scrawny scream screaming screech screeching screechy screen screenplay screw screwdriver scribble scribe scrimmage
script scriptural scripture scrounge scrub scrubbing scrupulously scrutinize scrutiny scud scuff scuffle sculptor
sculptural sculpture sculptured scurry scurrying scuttle sea seacoast seafarer seafaring seagull seahorse seal sealing
seam seaman seaquake sear search searching searchlight season seasonal seat seated seattle seawater seaweed sec secede
secessionist seclude secluded second secondarily secondary secondhand secondly secrecy secret secretary secrete
secretion secretly sect section sectioned sector secular secularism secularist secularize secularized secure secured
securely security sedan sedate sedentary sediment sedimentation seduction seductive sedulously see seed seedbed
seedling seedpod seek seeker seeking seem seeming seemingly seen seep seepage seeping seer seething segment segmental
segregate segregated segregationist seismic seismograph seize seizure seldom select selected selection selective
selectman self selfish selfishness sell selling semantic semantically semblance semi semiempirical semiliterate
seminarian seminary semiprecious semipublic semiskilled semitrance senate senator senatorial send sending senile
senior seniority senor senora sensation sensational sense senseless sensibility sensible sensibly sensing sensitive
sensitivity sensitize sensor sensory sensual sensuality sensuous sentence sentient sentiment sentimental
sentimentalist sentimentality sentimentalize sentinel sentry separable separate separated separately separation sepia
sept septation september septic septum sequence sequential sequestration serenade serene serenely serenity serge
sergeant serial serialism series serious seriously seriousness sermon serological serpent serratus serum servant serve
service serviceable services serviette servile session set setback setting settle settled settlement settler setup
seven seventeen seventeenth seventh seventy sever several severalty severe severely severing severity sew sewage sewer
sewing sex sextet sexual sexually sexy sforzando shabby shack shackle shackled shade shaded shading shadow shadowed
shadowy shaft shaggy shake shaken shakespeare shaking shaky shallow shallowness sham shamble shame shamefacedly
shameful shamrock shantung shanty shape shaped shapeless shapely shaping shard share shared sharer shark sharp sharpen
sharply sharpness shatter shattered shattering shave shaved shaven shaving shawl sheaf shear sheath shed sheep
sheeplike sheepman sheepskin sheer sheet shelf shell shelter sheltered shelve shenanigan shepherd sheriff sherry
shibboleth shield shielded shielding shift shifting shim shimmering shimmy shin shinbone shine shining shiny ship
shipbuilding shipment shipping shipshape shipwreck shipyard shirk shirking shirt shirtfront shirtsleeve shirtsleeves
shit shiver shivering shivery shock shocked shocking shockingly shod shoe shoeful shoelace shoes shoestring shoot
shooter shooting shop shopkeeper shopper shopping shore short shortage shortcut shorten shortened shortly shortness
shorts shortsighted shortstop shot shotgun should shoulder shouldered shout shouting shove shovel show showcase
showdown shower showerhead showing showpiece showroom showy shrapnel shred shrewd shrewdly shrewish shriek shrieked
shrieking shrill shrilling shrilly shrine shrink shriveled shroud shrub shrubbery shrug shucks shudder shuddering
shuffle shuffling shun shunt shut shutdown shutter shuttle shy shyly siamese siberia sic sicilian sicily sick sicken
sickish sickly sickness sickroom side sideboard sidelong sidestep sidewalk sidewinder sidewise siding sidle siege
sieve sift sigh sight sightseeing sign signal signaling signature signed significance significant significantly
signify signore signpost silence silenced silent silently silhouette silicate silicone silk silkworm silky sill silly
silo silver silvery similar similarity similarly simile similitude simmer simple simplex simplicity simplified
simplify simplistic simply simulate simulated simulation simultaneous simultaneously sin sincere sincerely sincerity
sinewy sinful sinfulness sing singe singer singing single singly singsong singular singularity singularly sinister
sink sinking sinner sinning sintered sinuous sinusoid sinusoidal sioux sip sipper sir sire sirloin sis sister sit site
sitting situate situated situation six sixteen sixteenth sixth sixties sixty sizable size sized sizzle sizzling
skedaddle skeet skeletal skeptic skeptical skepticism sketch skid skiff skill skilled skillful skillfully skim
skimming skin skinny skip skirmish skirmisher skirt skit skulk skulking skull skullcap skunk sky skylark skylight
skyscraper slab slack slacken slacks slain slam slant slanted slanting slantingly slantwise slap slapstick slash
slashed slashing slat slate slaughter slave slaver slavery slavic sleek sleep sleeper sleepily sleeping sleepwalker
sleepy sleeve slender slice slick slicker slide sliding slight slightest slightly slim slime sling slinging slingshot
slink slip slippage slipper slippered slippery slipping slit slivery slob sloe slogan sloganeering sloop slop slope
sloping sloppy slot slovenliness slovenly slow slowing slowly slowness sludge slug slugger sluggish sluggishly sluice
sluicing slum slumber slump slurp slurred sly smack small smaller smallest smallish smallness smallpox smart smash
smashed smear smeared smell smile smiling smilingly smirk smite smitten smoke smokehouse smoking smolder smoldering
smolderingly smooth smoothly smoothness smother smothered smothering smudged smug smuggle smuggler snack snag snail
snake snap snapdragon snappy snapshot snare snarl snatch sneak sneaker sneer sneering snicker sniff snigger snip
sniper sniveling snobbish snoop snore snoring snort snout snow snowball snowfall snub snuffbox snuffer snug snuggle
snuggled snugly soak soaked soaking soap soapsuds soar soaring sob sober sobering soberly sobriety sociability
sociably social socialism socialist socialistic sociality socialize socialized socially societal society socioeconomic
sociological sociologist sock sod sodden soddy sodium sofa soft soften softened softening softly softness soil soiled
sojourn solace solar solder soldier soldiering soldiery sole soled solely solemn solemnity solemnly solicit solicitude
solid solidarity solidity solidly solipsism solitary solitude solo soloist soluble solution solve solved solvent
somatic somber sombre some someday somehow someone someplace somersault somersaulting sometime sometimes somewhat
somewhere somnolent son sonar song songwriter sonnet sonny sonogram sonority sonorous soon sooner soothe soothingly
soothsayer sooty sophisticate sophisticated sophistication sophomore sopping soprano sorb sorbed sordid sore sorely
sorority sorption sorrel sorrow sorrowful sorry sort soughingly sought soul soulfully sound sounding soundproof
soundtrack soup sour source sourdough sourly souse soutane south southbound southeast southeastern southern southerner
southernism southpaw southward southwest souvenir sovereign sovereignty soviet soviets sow sowbelly space spaced
spacing spacious spaciousness spade spain span spang spaniel spanish spare spark sparkle sparkling sparrow sparse
sparsely spasm spasmodic spatial spatiality spatially spatter speak speakeasy speaker speaking spear spearhead special
specialist specialization specialize specialized specially specialty species specific specifically specification
specificity specified specify specimen speck speckled spectacle spectacles spectacular spectacularly spectator specter
spectral spectrometer spectrophotometer spectroscopy spectrum specular speculate speculation speculative speculatively
speech speechlessness speed speedily speedy spell spellbinding spellbound spelling spend spending sphere spherical
spherule spic spice spider spidery spike spiked spill spin spine spineless spinnability spiral spire spirit spirited
spirits spiritual spiritually spit spite spiteful splash splashed splatter splattered spleen splendid splendidly
splendor splenomegaly splice splicing splinter splintered splinters splintery split splitting splutter spluttering
spoil spoilables spoiled spoke spoken spokesman sponge spongy sponsor sponsorship spontaneity spontaneous
spontaneously spoon spoonful sporadic spore sport sporting sportsman sportswoman spot spotless spotlight spouse spout
sprain sprawl sprawled sprawling spray spraying spread spreading spree sprightly spring springboard springfield
springtime sprinkle sprinkling sprint sprinter sprout sprue spume spur spurn sputnik sputter sputtering spy squabble
squad squadron squadroom squall squalling square squared squarely squash squashed squat squatting squawk squeak
squeaky squeal squeeze squelch squint squire squirm squirrel squirt stab stabbed stability stabilization stabilize
stabilized stabilizing stable staccato stack stacked stadium staff stage stager stagger staggering staggeringly
staginess stagnant stagnation stain stained staining stair staircase stairs stairway stairwell stake stale stalin
stalk stalked stalking stall stamen staminate stammer stammering stamp stampede stance stand standard standardize
standardized standby standing standpoint stands standstill staple star starboard stardom stare stark starlet starlight
start starter starting startle startled startling startup starvation starve starved starving state stately statement
statesman statesmanlike statesmanship static station stationery statistic statistical statistically statistician
statuary statue statuette stature status statute statutory staunch stay stead steadfastly steadied steadily steady
steak steakhouse steal stealing stealth stealthily stealthy steam steamboat steamed steaming steamship steed steel
steep steeple steeply steer stein stellar stem stemmed stenography stentorian step stepchild stepmother steppe
steprelationship steps stepwise stereo stereophonic stereotype stereotyped sterile sterilize sterling stern sternal
sternly sternum steroid stethoscope stetson steward stewing stick sticking stickpin sticky stiff stiffen stiffened
stiffening stiffly stiffness stifle still stillness stilt stilted stimulant stimulate stimulating stimulation stimulus
sting stinging stink stinking stipulate stir stirring stirrup stitch stock stockade stockbroker stockholder stocking
stocky stoic stoical stoicism stoke stolid stolidly stomach stomp stone stonily stool stoop stooped stop storage store
storefront storehouse storekeeper storeria storeroom storied storm stormy story storyline storyteller stout stoutly
stove stow straddle strafe straggle straggler straggling straight straightaway straighten straightforward strain
strained straining strait straitlaced strand stranded strange strangely strangeness stranger strangle strangled
strangulation strap stratagem strategic strategist strategy stratification stratified stratify stratum stravinsky
straw strawberry stray streak streaked stream streaming streamlined streamliner street streetcar streetlight strength
strengthen strenuous strenuously stress stressed stretch stretched stretching strew strewn striation stricken strict
strictly stride strife strike striking strikingly string stringy strip stripe striped strive striving stroke stroll
strong strongly strop structural structurally structure structured struggle struggling strum strung strut strychnine
stub stubborn stubbornly stubbornness stucco stud studded student studio studious studiously study stuff stuffed
stuffy stumble stumbling stump stumping stun stung stunned stunning stunt stupefying stupendous stupid stupidity
stupidly stupor sturdy stutter style stylemark stylist stylistic stylization stylized suave sub subcommittee
subconscious subconsciously subcontinent subcontract subdivision subdue subdued subfigure subgross subgroup subhuman
subject subjective subjectivist subjugate subjugation sublime subliterary submarine submerge submerged submission
submissive submit submucosa subordinate subordinator subpart subpoena subscribe subscription subsection subsequent
subsequently subservient subside subsidize subsidized subsidy subsist subsistence subsoil subspace subspecies
substance substantial substantially substantiate substantive substation substitute substitution substrate subsurface
subsystem subtend subterfuge subtitle subtle subtlety subtly subtract suburb suburban suburbanite suburbanized subvert
subway succeed succeeding success successful successfully succession successive successively successor succinctly
succor succumb such suck sucker suction sudanese sudden suddenly suddenness suds sue suffer sufferer suffering suffice
sufficient sufficiently suffix suffocate suffocating suffocation suffrage suffuse suffused sugar suggest suggested
suggestion suggestive suicide suit suitability suitable suitably suitcase suite suited suitor sulfur sulk sulkily
sulky sullen sullenly sulphur sultan sultry sum sumatra summarization summarize summary summate summation summer
summon sumptuous sun sunbaked sunburnt sunday sunder sundial sundown sundry sung sunken sunlight sunny sunray sunshade
sunshine sunshiny sunstruck suntanned sup super superb superbly supercilious superficial superficiality superficially
superhighway superimpose superimposed superintend superintendent superior superiority superlative supermarket
supernatant supernatural supernaturalism supersede supersonic superstition superstitious supervise supervision
supervisor supine supper supplant supplement supplemental supplementary suppleness supplicate supplier supplies supply
support supporter supporting supportive suppose supposed supposedly suppress supra supremacy supreme supremely sure
surely surety surf surface surfactant surfeit surfeited surge surgeon surging surly surmise surmount surmounted
surpass surplus surprise surprised surprising surprisingly surrender surreptitiously surround surrounded surrounding
surroundings surveillance survey surveying surveyor survival survive surviving survivor susceptibility susceptible
sushi suspect suspend suspended suspense suspension suspicion suspicious suspiciously sustain sustenance swab swad
swagger swaggering swahili swallow swallowed swami swamp swamped swan swap sward swarm swarming swart swarthy swash
swashbuckler swatch swathe swathing sway swaybacked swaying swear swearing sweat sweatband sweater sweating sweatshirt
sweaty swede sweden swedish sweep sweeping sweet sweetheart sweetly sweetness swell swelled swelling sweltering swerve
swift swiftly swig swim swimming swimsuit swindle swing swinging swingy swipe swirl swirling swish swishing swiss
switch switchboard switching switzerland swivel swollen swoon swoop sword sworn syllabicity syllable symbol symbolic
symbolically symbolism symbolist symbolize symmetric symmetrical symmetrically symmetry sympathetic sympathetically
sympathize sympathy symphonic symphony symposium symptom symptomatic synagogue synchronism synchronize synchronous
synchrony syndicate syndrome synergism synergistic synonym synonymous syntactic syntactically syntax synthesis
synthesise synthesize synthetic syria syrian syringa syrupy system systematic systematically systematization
systematize table tableau tablet tabletop taboo tabulate tabulation tack tackle tact tactic tactically tactics tactile
tactual tactually tadpole taffy tag tagged tahiti tail tailback tailgate tailor tailored taint taiwan take taken
takeoff takeover takings tale talent talented talismanic talk talkative talking talks talky tall tallow tally tame
tamper tampering tan tang tangent tangential tangible tangibly tangle tangled tango tank tanker tanned tantalize
tantalizing tantalizingly tantrum tap tape taped taper tapered tapering tapestry tapping tar target tariff tarnish
tarpaulin tarry tart tartly task taste tasteful tat tattered taunt taunting taut tavern tawdry tawny tax taxable taxi
taxidriver taxing taxpayer taxpaying tea teacart teach teacher teaching teakettle teakwood team teammate teamster tear
tearfully tears tease teasing teaspoonful teat technical technically technician technique technological
technologically technology tedious tee teem teen teenage teenager teens teensy teeter teetotaler telegram telegraph
telegrapher telegraphic telegraphy telepathy telephone telescope televise television tell telling telltale temerity
temper temperament temperature tempest temple tempo temporal temporarily temporary tempt temptation ten tenable
tenaciously tenacity tenancy tenant tend tendency tender tenderly tenderness tending tendon tenebrous tenement tenet
tenfold tennessee tennis tenor tense tensely tension tensional tensionless tent tentacle tentative tentatively tenth
tenting tenuous tenuously tenure tepid term terminal terminate termination terminology terms terrace terrain
terrestrial terrible terribly terrier terrific terrified terrify terrifying territorial territory terror terrorist
terrorize terrycloth terse tersely test testament tested testicle testify testily testimonial testimony testing tether
teutonic texan texas text textile texture textured thailand thamnophis thank thankfulness thanks thanksgiving thatch
thaw thawing theater theatre theatregoer theatrical theatrically theistic thematic theme then thence thenceforth
theologian theological theology theorem theoretical theoretically theorist theorize theory therapeutic therapist
therapy there thereafter thereby therefor therefore therefrom therein thereof thereon thereto theretofore thereunder
thereupon therewith thermal thermally thermistor thermocouple thermodynamic thermodynamically thermodynamics
thermogravimetric thermometer thermometric thermometry thermopile thermostat thermostated thermostatics thesis thiamin
thick thicken thickened thickening thicket thickly thickness thickspread thief thieving thigh thighbone thill thin
thing things think thinker thinking thinly thinness thiocyanate thiouracil third thirst thirsty thirteen thirteenth
thirties thirtieth thirty thither thong thoreau thoriated thorn thorough thoroughfare thoroughgoing thoroughly
thoroughness though thought thoughtful thoughtfully thoughtless thousand thrash thread threadbare threat threaten
threatened threatening three thresh threshing threshold thrice thrifty thrill thriller thrillful thrilling thrive
thriving throat throb throbbing throe thrombosed thrombosis thrombus throne throng thronged throttle through
throughout throw thrust thruway thud thudding thuggee thumb thumbnail thump thumping thunder thundering thunderous
thursday thus thwack thwart thyroglobulin thyroid thyroidal thyronine thyrotoxic thyrotrophin thyroxine tibet tibetan
tick ticket tidbit tide tidewater tidings tie tied tiger tight tighten tightened tightening tightly tile tiled tilled
tilt tilted tilth timber timbered timbre time timed timeliness timely timepiece timer times timetable timeworn timid
timidity timidly timing tin tine tinge tingle tingling tinker tinkle tinsel tint tinted tiny tip tipped tipsy tiptoe
tire tired tiredly tireless tiresome tiring tissue tit titanic titer titillating title titled titration titter
tittering toad toast tobacco today toddy toe toffee together toil toilet toiling token tokenish tokyo tolerable
tolerance tolerant tolerate toll tollgate tollhouse tomato tomb tomorrow ton tonal tone toned tongue tongued tonight
tons too tool tooth toothbrush toothpaste top topic topical topnotch topographical topography topped topple toppling
topsoil torch torment tormented tormentor torn tornado toronto torpid torpor torrent torso tortuous torture tortured
torturing tory toss total totalistic totalitarian totality totally totemic toter totter tottering touch touchdown
touched touching touchstone tough toughness tour touring tourist tournament tousled tow towboat towel toweling tower
town townsman toxic toxin toy trace traceable trachea tracing track tract tractarian tractor trade trademark trader
tradesman trading tradition traditional traditionalism traditionalist traditionally traffic tragedian tragedy tragic
tragically tragicomic trail train trained traineeship training trainman trait traitor traitorous tramp tramping
trample trampled trampling trance tranquil tranquility tranquilizer tranquilly trans transact transaction transcend
transcendent transcendental transcribe transcription transcultural transducer transfer transfix transform
transformation transformed transformer transfusion transgress transgression transience transistor transit transition
transitional translate translation translucence translucent transmissible transmission transmit transmitted
transmitting transmutation transmute transparent transpirate transpiration transpiring transplant transplantable
transport transportation transpose transversally transverse transversely transversus transvestitism trap trapped
trapper trapping travel traveled traveler traveling traveller travelogue traverse tray treacherous treachery tread
treadmill treason treasure treasured treasurer treasury treat treated treatment treaty treble tree treetop tremble
trembling tremendous tremendously tremor trench trend trepidation trespass trestle trial triamcinolone triangle
triangular tribal tribunal tribute trichrome trick trickle tricolor trigger trigonal trill trim trimming trinket trio
trip triphammer triple tripod trite triumph triumphant triumphantly trivial triviality troika troll troop trooper
troops trophotropic tropical tropidoclonion trot trouble troubled troubleshooter troublesome trough troupe trouser
trousers truck trucking truculence truculent trudge true truly trumpet trumpeter trundle trunk trust trusted trustee
trustfully trustworthy truth truthful truthfulness try trying tsh tsunami tub tube tuberculosis tubing tubular tubule
tuck tudor tuesday tuft tug tuition tularemia tulip tumble tumbler tumbling tumor tumour tumult tumultuous tune tuned
tuneful tunelessly tungsten tuning tunisia tunnel turban turbinate turbine turbulence turbulent turf turkey turkish
turmoil turn turned turning turnover turnpike turntable tutor tutorial tuxedoed tweed tweedy tweeze twelfth twelve
twenties twentieth twenty twice twiddle twig twilight twin twine twinge twinkle twinkling twirl twirler twirlingly
twist twisted twisting twitch two twofold twoscore twotime type typewriter typewriting typhoid typhus typical
typically typify typing typographic typography tyranny tyrant tyrosine ubermensch ubiquitous ugliness ugly ukrainian
ulcer ulcerated ulceration ultimate ultimately ultimatum ultra ultracentrifugation ultracentrifuge ultramodern
ultrasonic ultrasonically ultraviolet umbrella unabated unable unacceptable unaccompanied unaccountable unachievable
unadjusted unaffected unafraid unaided unalterable unambiguity unambiguous unambiguously unanimous unanimously
unanswered unarmed unashamedly unasked unassisted unasterisked unattached unattractive unauthentic unauthorized
unavailable unavailing unavoidable unavoidably unaware unawareness unawares unbalance unbearable unbelievable unbidden
unblinkingly unborn unbounded unbreakable unbroken unbuttoned uncanny uncaused unceasingly uncertain uncertainly
uncertainty uncertified unchangeable unchanged uncharged uncheckable unclaimed unclasp uncle unclean unclouded
uncombable uncomfortable uncomfortably uncommon uncompromising unconcern unconcerned unconcernedly unconditional
unconditionally unconditioned unconfessed unconnected unconquerable unconquered unconscious unconsciously
unconstitutional uncontrollable uncontrollably unconventional unconvincing uncooperative uncork uncousinly uncover
uncritical uncurl undamaged undaunted undeclared undeniable undepicted under underachievement underachiever underbrush
undercover undercurrent underdeveloped undereducated underestimate underfoot undergo undergraduate underground
underhanded underlie underline underling underlying undermine underpin underprivileged underrate underscore undersea
undersecretary undershirt underside understand understandable understanding understandingly understate understatement
understood undertake undertaker undertaking underwater underway underwear underworld underwrite undesirable
undeveloped undifferentiated undigested undiluted undiminished undisguised undisputed undisturbed undo undoing undone
undoubtedly undress undrinkable undue undulate unduly unearth uneasily uneasiness uneasy uneconomical unemployed
unemployment unending unendurable unenthusiastic unequally unequivocally unerring unerringly uneven unevenly
unexpected unexpectedly unexplainable unexplained unexplored unfair unfaithful unfaltering unfalteringly unfamiliar
unfasten unfastened unfavorable unfertile unfertilized unfettered unfit unfitting unfixed unfold unfolding unforeseen
unforgettable unfortunate unfortunately unfrosted unfrozen ungainly ungodly ungrateful unguided unhappiness unhappy
unhealthy unheated unheeded unheeding unhesitatingly unhitch unholy unhurried unhurriedly unhurt unification unified
uniform uniformed uniformity uniformly unify unilateral unimaginable unimaginative unimpaired unimpassioned
unimpeachable unimpeachably unimportant unimposing unimpressed unimpressive unimproved uninitiate uninitiated
uninjectable unintelligent unintended unintentionally uninterrupted uninterruptedly uninvited uninvolved union unique
uniquely uniqueness unit unitarian unite united unity univalent universal universalistic universality universalize
universally universe university unjust unkind unknown unlace unlash unlawful unleash unlike unlikely unlimited unlined
unliterary unload unloaded unloading unlock unlocked unlovely unluckily unlucky unmalicious unmanageably unmarried
unmask unmated unmeritorious unmistakable unmistakably unmixed unmolested unmoved unnatural unnecessarily unnecessary
unneeded unnoticed unnourished unnumbered unobtainable unobtrusively unoccupied unofficial unopposed unorthodox unpack
unpaid unpaintable unpaired unparalleled unpatriotic unpaved unperformed unpicturesque unpleasant unpleasantly
unplowed unplumbed unpopular unprecedented unpredictability unpredictable unpredictably unpremeditated unprepared
unpretentious unproblematic unprocurable unpromising unprotected unprotesting unpublished unpunished unqualified
unqualifiedly unquestionably unquestioningly unravel unready unreal unrealism unrealistic unrealistically unreality
unreason unreasoning unrecognizable unrecognized unreconstructed unredeemed unreeling unreflective unregretting
unrelated unreleased unreliable unremarkable unrequited unreservedly unresponsive unrest unrestricted unrevealing
unruly unsaid unsatisfactory unsaturated unscathed unscientific unscramble unscrew unscrupulous unseeing unseen
unselfconscious unselfconsciousness unselfish unselfishness unservile unsettled unshakable unsharpened unshaved
unshaven unsheathe unshielded unsigned unsloped unsmiling unsmilingly unsold unsolder unsolved unspeakable unspoken
unstable unstained unsteadily unstilted unstressed unstructured unstrung unsuccessful unsuitable unsuitably unsuited
unsung unsympathetic unteach untellable untenable untested unthaw unthematic unthinking untie untold untouched
untoward untraditional untrammeled untried untrue untruth unused unusual unusually unutterably unvarying unveil
unventilated unwanted unwarranted unwavering unwed unwelcome unwilling unwillingness unwind unwire unwise unwisely
unwitting unwittingly unwomanly unworn unworthy unwrinkled unwritten upbeat upcoming update upgrade upheaval uphold
upholster upkeep upland uplift uplifted uplifting upper uppercut uppermost upraise upraised upright uprising uproar
uproot upset upshot upstairs upstate upstream uptake uptown upward upwards urban urbanize urbanized urchin urge
urgency urgent urgently urging urinary urine urn usable usage use useable used useful usefulness useless uselessly
uselessness user usher ussr usual usually usurp utah utensil utilitarian utility utilization utilize utmost utopia
utopian utopianism utter utterance utterly vacancy vacant vacantly vacate vacation vacationing vaccinating vaccination
vaccine vacuolated vacuolization vacuum vagabond vague vaguely vagueness vain valet valiant valid validate validation
validity valley valor valuable valuation value valued valueless values valve vandal vandalism vanguard vanish vanished
vanishing vanity vanquish vapor vaporization vaquero variability variable variant variation varied variegated variety
various variously vary varying vascular vase vast vastly vatican vaudeville vault vector veer vegetable vegetation
vehemence vehement vehicle veil veiled vein veined vellum velocity velour velours velvet velvety vending vendor
venerable venerate venezuela vengeance venice vent ventilate ventilation venture venus veracity veranda verandah verb
verbal verbena verdict verge veridical verification verify verisimilitude veritable vermilion vermont vermouth vernal
versatile versatility verse version vertebral vertebrate vertex vertical vertigo verve very vesicular vessel vest
vestibule vestige vet veteran veterinary veto vex vexation viability viable viand vibrancy vibrant vibrate vibration
vibrionic vicar vicarious vice vicinity vicious victim victimize victor victorian victoriously victory victrola video
vie vienna viennese vientiane view viewer viewers viewpoint vigilance vigilantism vignette vigor vigorous vigorously
vile village villager villain villainous vindicate vindication vindictive vine vinegar vineyard vintage vinyl violate
violation violence violent violently violet violin violinist virgin virginia virginian virginity virile virtual
virtually virtue virtuoso virtuous virulence virulent virus visage visceral viscoelastic viscometer viscosity viselike
visibility visible visibly vision visit visiting visitor visored vista visual visualization visualize visually vital
vitality vitally vitals vitamin vivacious vivid vividly vividness vivify viyella vocabulary vocal vocalic vocalist
vocalize vocation vocational vocationally vociferous vociferously vogue voice voiced void volatile volcano volition
volley volleyball voltage voltaic voltaire voltmeter volume volumetric volumetrically voluminous voluntarily voluntary
volunteer voluptuous vomit vomiting voodoo vote voter voting votive vouch vouchsafe vow vowel voyage voyager vulgar
vulnerability vulnerable vulpine vulture wacky wad wade wads wafer waffle waft wag wage wager wages waggle wagon wail
wailful wailing wainscoted waist wait waiter waiting waitress waive wake wakeful wakefulness walk walking walkout
walkover wall walled wallet wallflower wallop walloping wallow wallpaper walnut walrus wan wand wander wanderer
wandering wane wangle waning want war warble ward wardrobe wardroom warehouse warehousing wares warfare warhorse
warily warlike warm warmed warming warmly warmongering warmth warn warning warp warped warrant warrior warsaw wart
wary wash washbasin washbowl washed washing washington washup waste wastebasket wasted wasteful wasteland wastewater
watch watcher watchful watchfully watching watchmaker watchman water watercolor watercolorist waterfall waterfront
watermark waterproof waterproofing watershed waterway watery watt wattle wave wavelength waver waving wavy wax waxed
waxen waxing waxlike way waylay ways wayside wayward weak weaken weakened weakening weakly weakness wealth wealthy
wean weaning weapon wear wearer wearied wearily weariness wearisome weary wearying weather weatherstrip weave web wed
wedding wedge wednesday wee weed weeds week weekday weekend weekly weep weeping weigh weight weighted weighting
weightlessness weir weird weirdly welcome welcoming weld welfare well weltanschauung welter wend west westerly western
westerner westward westwards wet wetness wetting whack whale wharf wheat wheedle wheel wheelchair wheels wheeze
wheezing when whence whereabouts wherefore whet whiff whig while whim whimper whine whining whinny whip whipping whir
whirl whirling whirring whisk whiskered whiskers whiskey whisky whisper whistle whistling whit white whiteface whiten
whiteness whitewashed whiz whodunit whole wholesaler wholesome wholly whoop whore whorl why wicked wickedly wickedness
wicker wide widely widen widespread widow widowed widower widowhood width wield wife wifely wig wiggle wigmaker wild
wildcat wildcatter wildlife wildly wildness wile wilfully will willful willing willingness willow willpower wilsonian
wilt wily win wince wind windbag windblown windbreak windfall winding windmill window windowpane windowsill windshield
windy wine wineglass wing wingback wingman wings wink winless winner winning winnipeg winnow winter wintertime wintry
wipe wire wired wiry wisdom wise wisecrack wisely wisenheimer wish wishing wisp wit witch withal withdraw withdrawal
withe wither withered withering withhold withholding within withstand witness wittingly witty wizard wobble wobbling
wobbly woe woeful woefully wolf wolflike woman womb wonder wonderful wonderfully wonderfulness wonderworking wondrous
wondrously woo wood woodcarver wooded wooden woodenly woodgrain woodgraining woodpecker woods woodshed woodwork wool
woolen woolgather woolly word wording wordlessly words wordsworth wordy work workable workbench workboard worker
working workings workman workmanlike workout works worksheet workshop worktable workweek world worldly worldwide worm
worn worried worriedly worriment worry worse worsen worship worshiping worshipper worst worsted worth worthless
worthlessness worthwhile worthy would wound wounded woven wrack wraithlike wrangle wrap wrapped wrapper wrath wrathful
wrathfully wreak wreath wreathe wreathed wreck wreckage wrench wrenching wrestle wrestler wrestling wretch wretched
wretchedness wriggle wring wrinkle wrinkled wrist writ write writer writhe writhed writhing writing writings written
wrong wrongdoing wrongly wry wryly wyoming xenon xylem xylophone yacht yale yank yankee yap yard yardage yarder
yardstick yawn yawning yaws year yearly yearn yearning yearningly years yell yelled yelling yellow yelp yelping yen
yes yesterday yesteryear yet yield yielding yoga yoke yokel yokuts yonder young younger youngish youngster youth
youthful yucca yugoslavia zeal zenith zero zest zigzag zinc zionism zionist zip zloty zodiacal zombie zone zoning zoo
zoom
"""

SYNONYMS = """
abdomen belly
abiding enduring
about approximately roughly
above supra
absently absentmindedly
absentminded abstracted
absolutely perfectly utterly
absorbed engrossed
accelerate quicken
accentuate emphasize
accepted recognized
accompanying consequent resultant
accomplish fulfil fulfill
accomplishment achievement
accordingly consequently
accretion accumulation
acetonemia ketosis
achieve attain
acquaintance familiarity
activate actuate
adopt espouse
adorn decorate
advertisement advertising
advocate recommend
aerial ethereal
affectionate fond
affirm confirm corroborate substantiate
aforesaid said
after afterward afterwards later subsequently
aged elderly older
agency bureau
aggravate exacerbate
aghast dismayed
agree concur
aid assist help
ailing peaked
ailment complaint
akin kindred
alertness vigilance
allegory parable
allocate apportion
almost nearly
altercation fracas
altogether completely entirely totally wholly
amaze astound
amazed astonished stunned
amazement astonishment
amazing astonishing
ammo ammunition
amorphous shapeless
amplify magnify
analyse analyze
ancestry lineage pedigree
animal beast creature
annihilation obliteration
announcement proclamation
annoy irritate
annoyance irritation
antipathy distaste
anxiously uneasily
anyhow anyway
apparatus setup
apparent evident plain
apparently seemingly
appease pacify
applause clapping
appraise assess evaluate
apprehend comprehend
appropriately suitably
approve sanction
arbitrarily randomly
ardor zeal
arise originate
arouse elicit evoke
arranged ordered
ascertain determine
ascribe attribute impute
ask inquire
aspect facet
assail assault
associate link
assume presume
assurance confidence
attest manifest
attorney lawyer
aug august
author writer
authorities government regime
authority potency
auto automobile car
away forth
awfully terribly
babe baby infant
backing patronage
backward rearward
badger pester tease
badly severely
balustrade banister
barely hardly scarcely
basement cellar
basically essentially fundamentally
bask enjoy relish savor
bathtub tub
batter buffet
battle engagement
bawl bellow
bearded bewhiskered
beg implore
beget sire
being existence
belie contradict
beloved dear
belowground underground
berate chide rebuke scold
beset harass
bewilder puzzle
bible scripture
biblical scriptural
big large
bigger larger
bitterness resentment
bizarre eccentric
blatant vociferous
blazing glaring
blithely happily merrily
blooming flaming
boast brag
bogus fake phony
bony emaciated gaunt
boring tedious
breadth width
brooding reflective
brook creek
brow forehead
bucket pail
buff devotee
build construct
building edifice
bulk majority
burly husky
bush shrub
but merely simply
buy purchase
calamity catastrophe tragedy
calculate compute
calculated deliberate
calculation computation
calmness composure
cardinal fundamental
career vocation
cargo freight shipment
carpet rug
carved carven
castle palace
cattle cows oxen
cavort romp
cease discontinue quit
cemetery graveyard
certainly surely
chagrin humiliation
chance opportunity
cheap inexpensive
cheering shouting
cheery sunny
cherished precious
chief main principal
chiefly mainly primarily principally
child kid youngster
childish infantile
choose select
chortle chuckle
christ jesus
chunk clod
circumstances luck
cite mention
city metropolis
clangor clash
clarity clearness
classroom schoolroom
closet cupboard
cloth fabric textile
clump cluster
clumsy ungainly
clutch seize
coalesce fuse mix
collaborate cooperate
colony settlement
colossal prodigious stupendous
comic funny
commission committee
commonly normally ordinarily usually
commonwealth country nation
companion comrade
comparative relative
comparatively relatively
compel oblige
compete vie
component element
conceal hide
concealed hidden
concept conception
concluding final
concurrent simultaneous
condemn decry
condescending patronizing
conduction conductivity
connote imply
conquer inhibit subdue suppress
consequence effect
considerably substantially
consistently systematically
consolation solace
conspicuously prominently
constantly invariably
construe interpret
consumption intake uptake
contempt scorn
contemptuous scornful
contend postulate
continuance continuation
contrivance gadget
cope grapple
couch sofa
counseling guidance
countless myriad
cowboy puncher
crawl creep
crazily insanely
creak screech squeak
creator lord
credo creed
criminal crook
crimson red reddish
cringe flinch recoil wince
criticise criticize
cross traverse
crouch stoop
cruel savage vicious
cryptic mysterious
cuddle nestle snuggle
curious peculiar queer
curiously oddly
curtain drapery
curved curving
dad daddy papa
damn goddamn
damp moist
darned goddam goddamned
dash scoot
deadlock impasse
dealer trader
dec december
deceleration slowing
decidedly definitely
declaim recite
decorator designer
decrease diminish lessen
decree fiat
dedicate devote
deduce derive infer
deduct subtract
deeply profoundly
defender guardian
defer postpone
deficiency lack
deformation distortion
defraud swindle
defy withstand
deity divinity
deliberately purposely
delicious delightful
delirium frenzy
dependable reliable
dependence dependency
desert forsake
despair desperation
despairing desperate
despatch dispatch
destine doom
destiny fate
detect notice
detection sensing
detector sensor
determination finding
detest hate
detonate explode
developing underdeveloped
devil lucifer
devise invent
diam diameter
diarrhea diarrhoea
diary journal
dictate prescribe
dictatorship tyranny
dictum pronouncement
die perish
differentiate distinguish
diminished lessened
diminutive tiny
dingy grimy
director manager
dirty soiled unclean
disabled handicapped
disappear vanish
disappointed frustrated
discount dismiss
discovered observed
disgrace dishonor
dismally drearily
disperse sprinkle
disrupt interrupt
distort falsify warp
distressing disturbing
district territory
distrust mistrust
doctor physician
doctrine ism philosophy
doubtless undoubtedly
dozens lots scores tons
drab dreary
dramatist playwright
draped wrapped
dreadful frightening terrible
dusk nightfall twilight
dweller inhabitant
earnestly seriously
earnings profit profits
earth globe
earthquake quake
eating feeding
ecstasy rapture
edgy restive
effluent wastewater
embed imbed
employ use utilize
enact ordain
enclose envelop
encourage promote
encroachment intrusion
endanger jeopardize
endless interminable
engineering technology
engrossing fascinating
enigmatic puzzling
enlargement expansion
enormous tremendous
enormously staggeringly tremendously
enraged maddened
enrol enroll
envisage imagine
envision visualize
epitomize typify
epoch era
error fault
erudite learned
eschew shun
especially particularly
estimate gauge
evade sidestep
eventually finally
everlastingly forever
everyday mundane
evidently obviously plainly
exactly precisely
exaggerated overdone
exalt glorify
examination scrutiny
exceed transcend
exclude omit
exclusively solely
exemplify illustrate
exhausted fatigued
expiration termination
extended lengthy prolonged
extenuate mitigate
extra redundant
extremely highly
exultant jubilant triumphant
eyelid lid
factory mill
fairly moderately pretty reasonably
faith religion
famed famous noted
fashion manner mode style
fatigue weariness
fear fright
feasible practicable workable
feb february
fella fellow lad
fence fencing
fervent fiery impassioned
fierce furious
film movie
financial fiscal
fine okay
fireplace hearth
firmly steadfastly
fleet swift
flourish thrive
foliage leaf
folly foolishness
forbid prohibit proscribe
forest woods
forestall preclude prevent
formidable redoubtable
fort garrison
forthright frank
fortify strengthen
foyer lobby vestibule
frankly honestly
frantically madly
frequently often
fret fuss
frighten scare
frightened terrified
frightful horrible
fringe periphery
frog toad
fruitless futile
frustrate thwart
fumble grope
furnish provide supply
furthermore moreover
gag joke
gaiety merriment
gasp pant
gaze stare
germinate sprout
ghastly gruesome
ghost specter
gifted talented
giggle titter
gilded gilt golden
ginmill saloon
given granted
glance peek
glare glower
glean harvest reap
glint glisten glitter
glinting glittering
glistening shiny
glued pasted
glycerine glycerol
gospel gospels
grammatic grammatical
grandeur splendor
grandma grandmother granny
gravely soberly
greasy oily
greatcoat overcoat
groan moan
group grouping
guess reckon
haggard worn
haired hairy
hall hallway
hallmark trademark
handbag purse
hanker yearn
happen occur
happening occurrence
harassed pestered
haversack knapsack
hawk peddle
hazard jeopardy
heaven paradise
heedless unheeding
hence therefore thus
hereafter hereinafter
heretofore hitherto
heroism valor
hinder impede
hitter slugger
holiday vacation
housing lodging
however nevertheless nonetheless
huge immense vast
hunch suspicion
hurler pitcher
hurrying scurrying
hypothesize speculate theorize
icebox refrigerator
idea thought
idiot imbecile
illness sickness
illuminate illumine
imitate simulate
immediately instantly
immensely vastly
impudent insolent
incisive keen penetrating
incite instigate
incite motivate prompt
inclination tendency
incline tend
incorporate integrate
increasingly progressively
individually separately
induction initiation
inescapable unavoidable
infamous notorious
infective pathogenic
infest overrun
infuriating maddening
inhabit live populate
inherent integral
inscription lettering
instal install
instruct teach
instructor teacher
insulate isolate
insurrection rebellion revolt
integrated unified
integrity unity
intelligible understandable
intention purpose
interlace intertwine twine
interlocking interwoven
intolerable unbearable unendurable
investigator researcher
involvement participation
irony sarcasm satire
jan january
jeer scoff
jimdandy jimhickey
job occupation
john lavatory toilet
johnny reb
jolly jovial merry
jumble welter
jump leap
justify warrant
jutting projected sticking
kind sort
kingdom realm
lab laboratory
laden loaded
largely mostly
lasting permanent
lately recently
lather suds
lay put
lean tilt
lifelike vivid
likewise similarly
little small
locality neighborhood vicinity
located situated
longing yearning
looking sounding
lumber timber
madman maniac
maintenance upkeep
mama mamma mommy
maneuver steer
manpower men
marked pronounced
marketing merchandising selling
marry wed
marvelous wonderful wondrous
maximal maximum
maybe perhaps possibly
meandering wandering
measurement measuring
meditate muse ponder
melody tune
menace threat
mend repair
merchandise product
merge unify unite
militia reserves
min minute
mind psyche
minimal minimum
minister parson pastor
misbehavior misdeed
miscellaneous mixed sundry
mischief shenanigan
misconstrue misunderstand
mobile wandering
morose sullen
motionless static
motivation motive
muffle stifle
mumble mutter
mutely silently
mutual reciprocal
naked nude
narrative story tale
nationalism patriotism
necessitate require
needed required
news tidings
newsman reporter
notable noteworthy
nov november
nudge prod
objection remonstrance
obligation responsibility
obstinately stubbornly
occupant resident
oct october
ominous sinister threatening
onrush onslaught
optimal optimum
owner proprietor
pains striving
panic terror
partially partly
partner spouse
patronize sponsor
pecs pectoral
penalize punish
penalty punishment
percent percentage
perfume scent
permeate pervade
perplexing puzzling
person someone
perspiration sweat
philosophic philosophical
phone telephone
phonemics phonology
photo photograph
placid tranquil
plant works
plod trudge
poignant touching
pounce swoop
prance strut swagger
preaching sermon
precedence priority
presently soon
pressing urgent
print publish
procedure process
procure secure
proficient skillful
prominent salient
promotion publicity
provisional tentative
pupil student
purely strictly
quickly rapidly speedily
rail railing
rarely seldom
rating valuation
rattler rattlesnake
react respond
reactivity responsiveness
really truly
reasonable sensible
rebut refute
recall recollect remember
recede retreat
receipts revenue
recollection remembrance
recover regain retrieve
recreate vivify
recurrent repeated
reiterate repeat restate
relevance relevancy
religious spiritual
remarkable singular
remarkably unusually
rend rip
repeal rescind
repress subdue
resign vacate
retaliation revenge
reveal uncover
rite ritual
roam rove wander
roaring thunder
runner smuggler
russia ussr
salary wage
salvage save
scamper scurry scuttle
scheme strategy
scrawny skinny
scream yell
sept september
serpent snake
shamble shuffle
sinful ungodly
slanting sloping
sleep slumber
slender slim
slightly somewhat
slop spill
socialist socialistic
sod sward
soldiery troops
spectacular striking
spire steeple
squirm wriggle writhe
staircase stairway
stairs steps
stammer stutter
standpoint viewpoint
suitable suited
superbly wonderfully wondrously
supersede supplant
swerve veer
swollen vain
tactile tactual
teen teenage
theater theatre
theme topic
topple tumble
triumph victory
tube tubing
tumult uproar
twirl whirl
unambiguously unequivocally
uncertainly unsteadily
underline underscore
uneconomical wasteful
upward upwards
usage utilization
verve vitality
vibrant vivacious
wallop whack
war warfare
whiskey whisky
yank yankee
"""

ANTONYMS = """
ability inability
able unable
abnormal normal
abolish establish
above below
absence presence
absent present
absolute relative
abstain consume
abstract concrete
abundance scarcity
abundant scarce
accelerate decelerate
acceleration deceleration
accept refuse
accept reject
acceptance rejection
accidentally deliberately
accompanied unaccompanied
accuracy inaccuracy
accurate inaccurate
acquaintance stranger
acquit convict
act refrain
action inaction
active inactive
actively passively
actual potential
acute chronic
adequacy inadequacy
adequate inadequate
adequately inadequately
adjusted unadjusted
admit deny
adopted native
adroit maladroit
advance recede
advantage disadvantage
advisable inadvisable
aerobic anaerobic
affected unaffected
afraid unafraid
agitate calm
agree disagree
agreement disagreement
alive dead
all some
allow deny
allow disallow
ambiguity unambiguity
ambiguous unambiguous
amicable hostile
ample meager
ancestor descendant
anglican nonconformist
angular rounded
anhydrous hydrous
animate inanimate
annual perennial
anode cathode
anterior posterior
anti pro
antiseptic septic
appear disappear
appearance disappearance
applaud boo
appropriate inappropriate
approval disapproval
approve disapprove
armed unarmed
arrive leave
artificial natural
artificially naturally
ascend descend
ascending descending
asleep awake
assemble disassemble
assembly disassembly
assent dissent
asymmetrically symmetrically
asymmetry symmetry
atrophied hypertrophied
attach detach
attack defend
attend miss
attract repel
attraction repulsion
attractive unattractive
atypical typical
audible inaudible
aunt uncle
authorized unauthorized
available unavailable
avoid confront
aware unaware
awkward graceful
backward forward
bad good
badness goodness
balance imbalance
bare covered
basic incidental
beautiful ugly
beauty ugliness
begin end
beginning end
believe disbelieve
bend straighten
best worst
better worse
big little
birth death
black white
blacken whiten
blessed cursed
blur focus
boil freeze
bold timid
born unborn
borrow lend
boy girl
boycott patronize
brave cowardly
breathing breathless
bright dull
broadly narrowly
brother sister
busy idle
buttoned unbuttoned
buy sell
calm stormy
capable incapable
capitalistic socialistic
careful careless
central peripheral
centralize decentralize
centrally peripherally
cerebral emotional
certain uncertain
certainty uncertainty
certified uncertified
certify decertify
change stay
changed unchanged
charged uncharged
cheap expensive
cheerful depressing
child parent
claim forfeit
clarity obscurity
clasp unclasp
clean dirty
clergy laity
clergyman layman
close distant
close open
closing opening
coarsely finely
coherent incoherent
cold hot
colorful colorless
comedy tragedy
comfort discomfort
comfortable uncomfortable
comfortably uncomfortably
common individual
common uncommon
compact loose
compatible incompatible
competence incompetence
competition cooperation
competitive noncompetitive
complete incomplete
complex simple
complexity simplicity
complicate simplify
compromising uncompromising
concave convex
concentration distribution
conception misconception
concerned unconcerned
confident diffident
conform deviate
connect disconnect
connected unconnected
conscious unconscious
consciously unconsciously
conservative liberal
considerable inconsiderable
consistent inconsistent
consonant vowel
consonantal vocalic
construction misconstruction
constructive destructive
contented discontented
continual sporadic
continuance discontinuance
continue discontinue
continuity discontinuity
convenience inconvenience
convenient inconvenient
conveniently inconveniently
conventional unconventional
convincing unconvincing
cool heat
cool warm
cooperative uncooperative
correct incorrect
courage cowardice
cover uncover
covertly overtly
credible incredible
critical uncritical
criticize praise
crooked straight
cry laugh
curly straight
danger safety
dangerous safe
daughter son
day night
declared undeclared
decrease increase
decreasing increasing
deep shallow
defeat victory
definite indefinite
deglycerolize glycerolize
delicate rugged
demote promote
dependent independent
depersonalize personalize
depress elate
depression elation
desirable undesirable
despair hope
destroyed preserved
determinate indeterminate
developed undeveloped
differ equal
difference sameness
different same
differentiated undifferentiated
difficult easy
direct indirect
disable enable
discourage encourage
dishonest honest
dishonor honor
disintegrate integrate
dislike like
dislike liking
dislodge lodge
disloyalty loyalty
disobedience obedience
disobedient obedient
disobey obey
disorderly orderly
disorganized organized
displeased pleased
disproportionate proportionate
disprove prove
disrepute repute
dissatisfaction satisfaction
disservice service
dissimilar similar
dissuade persuade
distal proximal
distinct indistinct
distrust trust
divide multiply
divide unite
divided united
docile stubborn
domestic foreign
dominant subordinate
domineering submissive
downgrade upgrade
downstairs upstairs
downstream upstream
downward upward
dress undress
driver nondriver
dry wet
dryness wetness
due undue
dull lively
dying nascent
early late
east west
effectively ineffectively
eligible ineligible
empirical theoretical
empirically theoretically
employed unemployed
employee employer
employment unemployment
empty full
enforce exempt
enthusiastic unenthusiastic
equality inequality
equally unequally
ever never
exclude include
existent nonexistent
expected unexpected
experience inexperience
experienced inexperienced
explicit implicit
export import
expressible inexpressible
external internal
extraordinary ordinary
fail succeed
failure success
fair unfair
faithful unfaithful
fall rise
falling rising
false true
falsity truth
familiar unfamiliar
fancy plain
far near
fast slow
fasten unfasten
fastened unfastened
fat thin
father mother
favorable unfavorable
feed starve
female male
feminine masculine
fertile sterile
few many
figuratively literally
finite infinite
first last
flexible inflexible
follower leader
following leading
folly wisdom
foolish wise
forbid permit
forceful forceless
foreign native
forget remember
formal informal
formalism imitation
formally informally
former latter
fortunate unfortunate
fortunately unfortunately
fractional whole
frail robust
frequent infrequent
fresh stale
frivolous serious
front rear
frozen unfrozen
functional nonfunctional
future past
future present
gaseous liquid
gaseous solid
gather spread
general specific
generalist specialist
generally specifically
glad sad
gradual sudden
grateful ungrateful
gratitude ingratitude
greater lesser
gross net
guided unguided
guilty innocent
hairless hairy
happiness sadness
happy unhappy
hard soft
harmful harmless
hate love
have lack
headed headless
healthy unhealthy
here there
hesitantly unhesitatingly
heterogeneous homogeneous
heterozygous homozygous
high low
hitch unhitch
hollow solid
hopeful hopeless
horizontal vertical
hospitable inhospitable
host parasite
humble proud
humility pride
hurried unhurried
hurriedly unhurriedly
husband wife
hydrophilic hydrophobic
idle work
ignore notice
ill well
illegal legal
illiterate literate
immature mature
immoral moral
immortal mortal
immortality mortality
impaired unimpaired
impartial partial
impatiently patiently
imperfect perfect
imperfectly perfectly
impersonal personal
important unimportant
impossible possible
impotent potent
impractical practical
imprecise precise
impressive unimpressive
improbable probable
improperly properly
impropriety propriety
improved unimproved
impurity purity
incoming outgoing
indoor outdoor
indoors outdoors
induced spontaneous
inferior superior
inferiority superiority
infield outfield
inner outer
inorganic organic
insane sane
insanity sanity
insensitive sensitive
inside outside
insignificance significance
insignificant significant
insoluble soluble
instrumental vocal
insufficient sufficient
insufficiently sufficiently
intelligence stupidity
intelligent unintelligent
intended unintended
intense mild
intentionally unintentionally
interdepartmental intradepartmental
interference noninterference
international national
intolerable tolerable
invalidate validate
invariable variable
invisible visible
involuntary voluntary
involved uninvolved
invulnerable vulnerable
inward outward
irrational rational
irrationally rationally
irregular regular
irregularity regularity
irrelevant relevant
irresolute resolute
irresponsible responsible
irreversible reversible
irritate soothe
joint separate
joy sorrow
junior senior
king queen
known unknown
large small
least most
left right
lengthen shorten
less more
let prevent
lie sit
lie stand
like unlike
likely unlikely
limited unlimited
linear planar
linger rush
linguistic nonlinguistic
liquid solid
little much
loaded unloaded
lock unlock
long short
loose tight
loosen stiffen
loser winner
lost saved
loud soft
loudly softly
lower raise
lowered raised
luckily unluckily
major minor
majority minority
man woman
married unmarried
maximal minimal
maximize minimize
maximum minimum
meaningful meaningless
mental physical
merciful merciless
metallic nonmetallic
mistrust trust
misused used
multilateral unilateral
naive sophisticated
narrow wide
nasty nice
natural unnatural
necessarily unnecessarily
necessary unnecessary
negative neutral
negative positive
nephew niece
neutral positive
new old
noisily quietly
noisy quiet
nonparticulate particulate
nonpartisan partisan
nonpolitical political
nonresident resident
nonspecific specific
nonvolatile volatile
north south
northern southern
objective subjective
oblique parallel
obscurity prominence
occupied unoccupied
official unofficial
offshore onshore
often rarely
old young
oleophilic oleophobic
open shut
opposed unopposed
optimism pessimism
optimistic pessimistic
orthodox unorthodox
other same
overachievement underachievement
overestimate underestimate
overhead subsurface
pack unpack
paid unpaid
pain pleasure
partly wholly
passing running
past present
patriotic unpatriotic
paved unpaved
peace war
permanently temporarily
pleasant unpleasant
pleasantly unpleasantly
poor rich
popular unpopular
porosity solidity
postwar prewar
poverty wealth
powerful powerless
precede succeed
preceding succeeding
precocious retarded
predictable unpredictable
prepared unprepared
primary secondary
private public
privately publicly
privileged underprivileged
profound superficial
profundity superficiality
proximate ultimate
published unpublished
pull push
purge rehabilitate
qualified unqualified
qualitative quantitative
quickly slowly
ready unready
real unreal
realistic unrealistic
realistically unrealistically
reassure worry
reconstructed unreconstructed
related unrelated
reliable unreliable
resist surrender
restricted unrestricted
ride walk
rough smooth
roughen smooth
roughness smoothness
round square
rural urban
satisfactory unsatisfactory
saturated unsaturated
scientific unscientific
selfish unselfish
selfishness unselfishness
settled unsettled
shaven unshaven
shout whisper
signed unsigned
silence sound
sit stand
sleep wake
smart stupid
smilingly unsmilingly
solved unsolved
spoken written
stable unstable
stained unstained
stifle stimulate
strengthen weaken
strong weak
strongly weakly
structured unstructured
successful unsuccessful
suitably unsuitably
sympathetic unsympathetic
tender tough
thick thin
thickness thinness
thoughtful thoughtless
tie untie
unusual usual
unveil veil
unwelcome welcome
unwilling willing
unwillingness willingness
unwittingly wittingly
unworthy worthy
unwrinkled wrinkled
useful useless
usefulness uselessness
valuable worthless
virtuous wicked
worth worthlessness
"""
