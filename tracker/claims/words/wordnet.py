"""Words, synonyms, antonyms and derived words of everyday English, from WordNet 3.0 (WORDNET-LICENSE.txt).

Made by scripts/derive_wordnet.py. Words that occur in its sense-tagged texts, those for what can be seen or done apart
(`TANGIBLE`), and apart from them those that occur in its definitions and examples alone (`…_UNTAGGED`); of all of them
those that are mostly adjectives of kind (`OF_KIND`), other adjectives and adverbs (`MODIFIERS`), and verbs. Synonyms
share the usual sense of both, loose ones a sense that is not rare in either, antonyms one with more than a tenth of
the uses.
"""

from __future__ import annotations

TANGIBLE = """
abandonment abbey abbot abdomen abet ablation abo abode abolish abolition abolitionist aborigine abortion abreaction
abrogate absenteeism absorb abstain abstraction abstractionism abuse abyss academicianship academy acapulco
accelerator accenting accessory accident accompaniment accomplice accomplish accomplishment accountant accounting
accouterment accredit accreditation acculturation accumulation ace acetone achieve achievement acid acolyte
acquisition acres acrobatics act acting actinometer activate actor actress actuate adam addition additive adherence
adherent adhesive adjoin adjournment adjudication adjunct adjustment administer administration administrator admirer
admission ado adonis adoption adorn adsorb adulation adult adulterer advent adventure adventurer adversary advertising
advisor advocacy aegean aegis aeon aerator aerosol aerosolize aeschylus affiliation affinity affix afford affront
afghan africa aftereffect agate agency agent agglomerate agglomeration agglutinin aggregate aggregation aggressor
agitate agriculture aid aide air aircraft airflow airframe airplane airport airway aisle alabama alabaman alabamian
alabaster alaska albany albumin alcohol alderman algae alight alignment alkali alkylbenzenesulfonate allegiance
alleviate alley alleyway alligator allocation allotment allow allowance ally aloes alteration aluminum alundum
alveolus amateur ambassador amber amble ambulance ambuscade ambush amendment america americana amethyst aminomethane
ammo ammoniac ammunition amorist amplification amplifier amplitude amputate amsterdam amulet amuse anabaptist
anachronism anaconda analyst analyzer anarchist anastomosis anatomy ancestor ancestry anchor ancistrodon andrena angel
anion anionic ankle annihilation anode ant antagonise antagonist antares anteater antecedent antelope antenna anthill
anthropologist antibody anticoagulation antigen antiserum anvil aorta apache apartment ape aperture apex apologist
apothecary apparatus apparition append apple applejack applicant application applicator apply appoint appointee
appointment appraiser apprentice apprenticeship approach appropriation approval apron arc arch archaeologist archangel
archbishop architect architecture arctic area areaway arena argent argon arianist aristocracy aristotle arizona
arkansas arm armadillo armament armchair armoire armor armpit arms army arousal arouse arraign arrange array arrest
arrival arrive arroyo arsenic art arteriole artery artifice artillery artilleryman artisan artist ascend ash ashy asia
asphalt aspirant aspirin ass assail assassin assault assemblage assemble assembly assessor asset assignee assigning
assignment assist assistance assistant association assortment assyrian atheist athens athlete athletics atlanta
atlantic atom atone attach attachment attack attacker attain attainment attempt attendance attendant attic attica
attire attorney attract attraction auburn audience audit audition auditorium aunt aureate aureomycin austin australia
author authorities authorship auto autofluorescence autoloader automation automobile autopsy auxiliary avail avarice
avenge avenue avert aviary aviation avocado avoid avoidance awaken awakening awarding axe axle azure babbiting babe
baby babylonian bachelor backbend backdrop backer backing backlog backstage backstitch backwoods backyard bacon
bacteria baffled bag baggage bagpipe bale bali balk balkanize ball ballast ballerina ballet balletomane balloon
ballpark ballplayer ballroom balsam baltimore balustrade balzac banana band bandage bandit bandoleer bandstand bandy
bang banging banish banister banjo bank banker banner banquet banshee baptist bar barb barbarian barbell barbital
barbiturate barge barium bark barkeep barley barn barnburner barnyard barony baroreceptor barrack barrel barricade
barrier bartender baseball basement bash basileus basin bask basket basketball bassinet bastard bastion bat batch bath
bathe bather bathing bathrobe bathroom bathtub baton battalion batter battery batting battlefield battlefront
battleground batwing bavaria bawdyhouse bay bayonet bazaar beach beachhead bead beadle beadsman beak beam bean bear
beard bearer beat beating beatnik beau bed bedding bedground bedpost bedroom bedside bedstead bee beebread beech beef
beehive beer beetle befriend beget beggar beginner beguile behalf behave behead beige belabor belch belching belfry
believer bell belle bellhop belly belshazzar belt bench bend benediction beneficiary bennington bequest berg berlin
bern berry berth beryllium besiege besieger bestowal betrayal betterment bevel beverage bevy biceps bicycle bidder
bile bilk billow bin bind binder binoculars biologist biophysicist bird birdbath birdhouse birdie birefringence
birmingham birthcontrol birthe birthplace biscuit bishop bishopry bite biter bitters bivouac blackberry blackboard
blackening blackish blackmailer blacksmith blade blae blanch blanket blare blaring blast blaze bleachers bleb bleed
blend blending blessing blight blink blinker blizzard bloc block blockade bloke blonde blood bloodhound bloodshed
bloodstream blossom blower blowfish blubber bludgeon blue bluefish blueish bluestocking bluff bluish blunder blush
blushful board boarding boardinghouse boat boater boating boatswain bob bobbysoxer bodice body bodybuilder
bodybuilding bodyguard bog bogey boggle bogy boiler bolo bolshevik bolt bomb bombay bomber bombing bombproof bombus
bond bondsman bone bonemeal bonfire bonn bonnet booby bookcase booker booking bookshelf boom boomerang boost boot
booth bootlegger bootlegging booty booze borate border bore borough borrower borrowing bosom boss boston bother bottle
bottom bottomland boucle bough boulder boulevard bounce bouncing boundary bounds bouquet bourbon bourgeoisie bout bow
bower bowl bowlder bowstring box boxcar boxer boy boycott brace bracing brad braid brain brake brakes bramble branch
brandish brandy brass brassica brazil breach bread breakable breakaway breakdown breakfast breakthrough breakup
breakwater breast breastwork breath breathe breathing breeches breed breeze bribe briber brick bricklayer bricklaying
bride bridegroom bridge bridgehead bridle briefcase brier brig brigade brigadier brim bring bringing bristle britain
broadening broadway broiler broker brokerage bronc bronchiole bronchus bronze bronzy brood brook brooklyn broom
brothel brother brow brown brownish bruise brush brushing brutality brute bubble buck buckboard bucket buckle buckskin
bud buddha buddhist buddy budge budget buff buffalo buffer buffet buffoon bug buggy bugle bugler build builder
building buildup bulb bulgaria bull bullet bullethead bully bullyboy bum bumblebee bump bunch bundle bunk bunker
bunkmate bunt bunter bureau bureaucracy burglar burglary burial burma burner burnish burr burrow bury bus busboy bush
bushwhack bushwhacker businessman businessmen bust bustle butcher butler butt butter butterfat buttocks button buyer
buying buzz cab cabana cabbage cabin cabinet cable cache cadaver cadre caesar cafe cafeteria cage cake calamity
calcium calculation calculus calf calibration california californian caliph caller calorimeter cambodia cambridge
camera camp campaign camper campfire camping campmate campus canada canary cancel cancellation candidacy candidate
candle candlewick candy cane canescent caning cannon canteen canter cantilever cantle canvas canvass canyon canyonside
cap capacitance capacitor cape caper capillary capital capitalism capitulate capstan capsule captain captive captor
capture car carabao caramel caravan carbine carbon carbonate carcass card cardboard cardroom cards careen career
careerism carelessness caress caretaker cargo caribbean carload carmine carnation carnival carpenter carpentry carpet
carriage carrier carry cart cartilage cartoonist cartridge cartwheel carve carving cascade cash cashmere casino cast
castanets castle castroism cat catapult catastrophe catch catcher catching catecholamine category cater caterer
caterpillar catharsis cathedral catheter cathode catholic catkin cattle cattleman caucus cause cavalcade cavalry
cavalryman cave caveman cavern cavity cavort ceiling celebrant celebrate celebration celebrity cell cellar cellulose
cement cemetery censorship census center centerfield centralization centrifuge cerebellum ceremony cerise
certification cerulean ceylon chain chair chairman chaise chalky chamber chambermaid champ champagne champion chancel
chandelier chandelle channel chap chapel charcoal charger chariot charity charlatan charleston charnel chartreuse
chase chastisement chastity chattering cheat checkbook checkout checkup cheek cheekbone cheese cheesecloth chela
chemist cherry chest chestnut chew cheyenne chicago chick chicken chieftain chignon child chimney chin china chip
chiropractor chisel chloride chlorine chlorothiazide chlorpromazine chock chocolate choir choirboy choke cholesterol
chomp chop chopper chore choreograph choreography chorine chortle chorus christ christendom christening chromatogram
chrome chromium chrysanthemum chuck chuckle chuff chump chunk church churchgoer churchman churchyard churn chute
cicada cigar cigarette ciliate cilium cinch cincinnati cinnabar circle circuit circuitry circulate circumscribe circus
citizen citron citrus city civilization claimant clam clamber clamp clamshell clan clangor clangoring clap clash clasp
class classicist classification classifier classmate classroom clatter claw clay cleaner cleaning cleanse cleansing
clearing cleat cleave clench clergy clergyman cleric clerk clerking cleveland click client clientele cliff climax
climb clinch cling clip clique cloak clobber clock clod clodhopper clog clomp close closet closeup closing closure
cloth clothe clothes clothesbrush clotheshorse clothesline clothing cloud cloudburst clover clown clowning club
clubhouse cluck clump cluster clutch clutches coach coaching coal coalescence coalition coast coat coating coattail
cobbler cocaine cock cockatoo cockpit cockroach coconut cocoon coddle codification coerce coffee coffeehouse coffeepot
coffin cohere coil coin coincidence coleridge collaborate collaboration collaborator collage collapse collar colleague
collection collector college collegian collision colon colonel colonize colony colorado coloratura colors colt
columbine columbus column columnist comb combat combination combo comedian comer comet comforts coming commandeer
commander commando commentator commerce commercialism commercialization commie commissary commission commissioner
commit commitment committee committeeman commodity commoner commonwealth commune communion communism community
commutation commutator commuter commuting companion company comparison compartment compass compatriot compel
compensation compete competitor compile compiling compliance complication comply compose composer compost compounding
compress computation computer comrade con conceive conceptualization concertina concessionaire concierge conclave
concoct concord concrete concurrence concussion condemnation condenser conditioner conduct conduction conductivity
conductor cone confederacy confederate conference confessor confidant confidante confinement conflict confrere
confront congo congregate congregation congress congressman conjoin conjugate connect connecticut connoisseur
conqueror conquest conscript conscription consequence conservation console consolidation consort conspirator constable
constituent constrict construct construction consultant consume consumer consummate consumption container
contemplation contemporaries contest contestant continent contingency contingent continuance continuation contortion
contrabass contraception contraceptive contraction contractor contralto contraption contribution contributor
contrivance contrive control controller controlling convene convent convention conversion convertible conveyor convoy
convulse cook cookfire cookie cooking coolant cooler coon coop cooperate cooperation coordination coordinator cop cope
copenhagen coping copper coppery copy coquette coral cord corduroy corduroys core cork corkscrew corn corner cornfield
cornflake cornmeal corona coroner corporal corporation corps corpse corral correction correspondent corridor corsage
cortex corticosteroid corticotropin cosigner cosmetics cosmos cost costume cottage cotton cottonmouth couch cough
coughing council counsel counselor counter counteract counterattack counterbalance counteroffensive countershot
counting country countryman countryside county coup couple coupling courier court courtesy courtier courtyard cousin
cove cover coverage coverlet cow coward cowboy cower cowhand cowhide cowling cowpuncher cows coyote crab cracker
cracking crackpot cradle craft crafter craftsman crag cram cramp crane crash crate crave crawl cream creamy crease
create creation creator creche credit creek creep creeper cresson crest crew crib cricket crime criminal crimson
cringe cripple crisis crisscross critic crochet crofter crone crony crook crop cross crossing crossroad crossroads
crouch crowbait crowd crown crucifix crucifixion crucify cruelty cruise crumble crumple crunch crupper crusade crush
crusher crust crutch cryostat crystal crystallite cuba cubism cud cuddle cuff cufflink culprit cult cultist cultivate
cultivation culture cumulus cup cupboard cur curb curbside cure curio curl currant currency current curtain cushion
cushioning cusp cuss custodian custom customer cut cutlass cutting cyan cyclades cycle cyclist cynic cytoplasm
czechoslovakia dab dabble dad dadaism daddy daffodil dagger daiquiri dairy dairyman dais daisy dallas dam damage
damascus dame dance dancer dancing dandelion dane dangle dante dare darling darn dart darwin dash data daughter daybed
daydream daylight deacon deadhead dealer dealing dealings dean debacle debauch debris debt debunking debut decedent
deceive decertify decision deck declivity decor decorate decoration decorator deduction deed deer default defeat
defecate defection defend defendant defender defense deference deformation defraud deglycerolize degradation degrade
deign deity delaware delegate delegation deliver deliverance delivery delta deltoid delude delve demagogue demander
demarcation demimonde democrat democratize demolish demolition demon demonstration demonstrator demoralization demote
denmark denomination denouement densitometry dent dentist denture denver depart department departure depict depletion
deploy deportee depose deposit depositor depot deprave depreciation depredation deputy dereliction derivation derrick
dervish des descend descendant descendants descendent descent desecrate desecration desert desertion design designer
desk despatch despoiler dessert destination destiny destroy destroyer destruction detach detachment detain detecting
detective detector detergent determination detractor detroit develop developer deviate deviation device devil
devilment devise devisee devotee devotion devour dew dewar dexamethasone diabetic diagnosing diagnosis diagnostician
diagram dialysis diamond diaper diaphragm diatom dice dichondra dictatorship diet diethylstilbestrol diffraction
diffuse dig digging digitalization dignify dignitary dilution dime dimer dimethylglyoxime din dine dinner dip diplomat
dipole dipper direct direction director dirt disappearance disarm disarmament disassemble disassembly disaster disband
disc discharge disciple discipline discomfited disconnect discontinuance discovery discrimination disenfranchise
disenfranchisement disengage disengagement disentangle disgrace dish dishonor dishonour dishwasher dishwater disinter
dislocation dislodge dismember dismissal dismount disobedience disobey dispatch dispel dispensary dispensation
dispenser dispersal disperse dispersion displace displacement disposal dispossession disrobe disruption dissect
dissection dissenter disservice dissipate dissociation distension distortion distribute distributor district
disturbance ditch divan dive diverge divergence diversification diversion divert divide dividend diving divinity
division divorce dock doctor dodge dodging dog doghouse dogwood doing doll domination don donation donor door doorbell
doorhandle doorknob doorman doorway dooryard dope dormitory dose doubleheader dough dove doweling downfall downpour
downtown dowry doze drab draft drafting drag dragon drain drainage dramatics dramatist drape draper drapery draught
draw drawer drawing dreamer dregs dress dresser dribble drift drill drink drinker drinking drip drive driver driveway
drizzle drone droop drop dropout droppings dross drover drowse drug drugging drugstore drum drumhead drumlin drummer
drunkard drygoods dublin duck ducking duct duel duelist duffer dugout duke dullard dumbbell dun dune dung dungeon dunk
duplicate duplication dust dustbin duty dweller dwelling dyeing dynamite dynasty eagle ear earl earnings earphone
earth earthlike earthman earthquake ease easel eat eating ebb ebon ebony ecclesiasticism eclipse ecliptic economist
economy eddy edge edifice editor educate educator effect effectuate effluent egg egghead eggplant eggs egotist egypt
eject ejection elaboration elapse elbow elder elect elector electricity electrocardiograph electrode electromagnet
electromyography electron electrophorus electroshock electrotherapist elephant elevate elevation elevator elimination
elite elizabethan ell elm eluate elude elute emanation emancipate embankment embark embassy embed emblem embodiment
emboss embrace embracing embroider emergence emergency emigration emission emit empire employ employee employer
employment empower enact enactment enamel encampment encase enclave enclose enclosure encourage encroach encroachment
encrust endeavor endorse endow endpoint enemy energize energy enforce enforcement engage engagement engender engine
engineer engineering england englishman engrave engraver engulf enlargement enlist enmesh enrichment enrol enroll
enrollee enrollment ensconce ensemble enshrine enslaving entanglement enter enterprise entertain entertainer
entertainment enthrone enthusiast entitle entomb entrance entranceway entrant entrench entrepreneur entropy entry
envelop envelope environs envisage envision enzyme epaulet epicenter epicure epidemic epidermis epiphany epiphysis
episode epoxy equator equipment equipping equity erect errand error eruption escalation escapade escape escheat escort
escritoire espionage establish establishment estate ester estuary etcetera etch ethanol ethiopian europe
europeanization eutectic evacuate evacuation evaluation evangelism evangelist eve evildoer exacerbation exaggeration
examination exboyfriend excavation excelsior exchange excise excursion execute execution executioner executive
executor exercise exercising exert exertion exhale exhaust exhibition exhumation exile existentialist exit exodus
exorcise expansion expedite expedition expel expend expenditure expense experimentation experimenter expert expiate
exploit exploitation exploration explorer explosion exporter expulsion expunge expurgation extension exterior
exterminate extern extirpate extract extravaganza extremity extremum extricate extrude exude eye eyeball eyebrow
eyelid eyepiece eyeshadow fabric facade face facility facing facsimile faction factory faculty fadeout fail failure
fairway fairy faker falcon fall fallout falter faltering family fan fanatic fantasist farm farmer farmhouse farming
farmland fashion fashions fastball fasten fate father fatten faucet fault fauteuil favor feast feat feather fedora fee
feed feeder feeding feedlot feeler feint fell fella fellow fellowship felon felt female fence fencing fender ferry
fertilizer festivity fetch fete fiber fiberglass fibrin fiddle fidget field fielder fieldhand fielding fieldstone
fiend fight fighter fighting figurine filipino filling filly filming filter finale financing finding finger fingering
fingernail fingerpaint fingerprinting fingertip finn fire firearm firecracker firelight fireman fireplace fireside
firewall firewood firework firing fish fisher fisherman fishing fishmonger fishwife fist fistfight fix fixer fixing
fixture flag flail flake flank flannel flap flapper flashing flashlight flask flats flatus flautist flea fleck flee
fleet flesh flex flick flicker flight flinch fling flint flip flirt flit float floc flock flog flood floodhead floor
floorboard flooring flop florence florida floridian florist flounce flounder flour flow flower flowerbed flub fluff
fluid fluorescein fluorescence fluoride fluorine fluoroboride flurry flute flutter fly flyway foam foe fog foil fold
foliage folk folks follow follower foodstuff fool foot footage football footbridge foothills footpath footstep
foraging force forearm foreclose forefather forefinger forehead foreigner foreman forerunner foresee forest forestall
forge forgo fork formation formulation fort fortification fortress fortune forwarding foster found foundation founder
founding foundry fountain foursome fowl fox foyer fraction fractionate fractionation fracture fragment fragmentation
frame framing france frangipani fraternisation fraternity fraternize fraud freak freckle freeman freeway freewheeler
freeze freight freighter frenchman freshman freud friend frieze frills frog frogmarch frolic front frost froth frown
fruit frustrate fuel fugitive fulfil fulfill fulfillment fullback fumble fumes fun functioning fund funds funeral
funnel fur furlough furnace furnishings furniture furrow fuscous fusion fuzz gabardine gable gadfly gadget gadgetry
gage gagwriter galaxy gallant gallbladder gallop gallows gallus galvanism galvanizing gamble gambler gambling gamecock
gamin gang gangster gap garage garb garbage garden gardener gardening garland garment garner garrison gas gash
gasoline gasp gassing gastrocnemius gastronomy gate gatepost gateway gather gathering gavotte gearset gegenschein
gelding gem generalist generate generation generator genesis geneticist genie genius gentian gentleman gentry
geographer geologist georgia georgian germanium germany gesture geyser ghana ghetto ghoul giant gibbet gift gig giggle
gild gilded gilt gingham ginkgo ginmill gird girl girlfriend giveaway giver giving glacier gladiator gland glare glass
glasses glaze glean glide glimmer glimpse globe globulin glove gloves glower glue glut glutton glycerine glycerol
glycerolize gnash gnaw gnome gnp goad goat gobble god goddess going goitrogen gold golden goldsmith golf golfer
golfing goner goods goof goose gop gore gorge gospeler gouge gourd gourmet govern governed governess government
governor gown grab grade grading graduation grain grammarian granary grandchild grandfather grandma grandmother
grandparent granite granny granule grape graphite grapple grappling grasp grass grassfire grasshopper grate grating
gravel gravestone graveyard gravity gravy gray grayback graybeard grayish graze grease greatcoat greece green
greenhouse greenish greenland greenroom greens grenade grey greyish grill grille grimace grin grind grinding grip
gristmill grocer grocery groin groom groove grope ground grounder grounds grove grovel grower grownup grub guam guard
guardian guarding guatemala guerrilla guest guidance guide guitar gulf gull gully gulp gulping gum gun gunfire gunman
gunner gunplay gunpowder gunshot gunslinger guru gush gust gut gutter guy guzzle gym gymnast gymnastics gynecologist
gyrate gyration haberdashery habit habitat hack hacker hackwork hair haircut hairdo hairtonic halfback hall hallway
halogen halt halter ham hamlet hammer hamming hamper hand handbag handcuffs handiwork handkerchief handle handlebar
handling hands handspike handstand handyman hang hangout happening harass harbor hardbake hardtack hardware hare harem
harlem harm harness harp harrow harvard harvest hasp hasten hat hatch hatchway hater haul haunch haunt haven haversack
havoc hawaii hawk hawker hay hayfield haystack haze hazel head headgear headland headlight headmaster headquarters
headsman headstand headwaters heal healer heap hearer hearing heartbeat hearth heat heater heave heaven heavens heaver
heaving heavyweight hedge heed heel heft hegel heights heir heist helium hell hellfire hellion helm help helper hem
hemisphere hemoglobin hemosiderin hen herb herd heretic hero heroics heroine herpetologist herringbone hibernate
hideaway hideout hiding hierarchy highness highroad highschool highway highwayman hijack hijacker hike hill hillbilly
hillock hills hillside hilt hilum hinder hinge hip hipline hire hissing historian hit hitch hitler hitter hive hobble
hobby hock hodgepodge hoe hog hoist hold holder holding holdup hole holland hollyhock hollywood holmes holocaust
holster holystone home homebound homefolk homeland homer homesteader hometown homicide homogenate homosexual honey
honeybee honeysuckle honkytonk honolulu honor hood hoof hook hookup hookworm hoop hop hopper hopscotch horde horizon
hormone horn hornpipe horse horseback horseman hospital host hostelry hostess hotel hotelman hotshot hound house
housebreaker housebreaking household householder housekeeping housewife housework housing houston hover hub hubbub
huckster huddle hudson hueless hug hugging hulk humanist humanity humming humorist hun hungary hunt hunter hunting
hurdle hurl hurler hurricane hurry hurtle husband husbandry hustle hut hutment hyacinth hydride hydrocarbon
hydrochloride hydrogen hydroxide hydroxymethyl hypnotize hypocrite hypothalamus icbm ice icebox iceland icicle
idealist idealization identification ideologist idiot idleness idler idol ignite ignoramus ileum illinois illustrator
imagine imbecile imbed imbibe imitate immerse immigrant immigration imp impact impairment impale impede impel
impersonate impetus impinge impinging implant implement implementation importation impose imposition impressionist
imprint imprison imprisonment improvement improvise impurity inaugurate inauguration incarnate incarnation incense
inception incident incise incite incitement inclose income incompetent incorporation incubate incubation incubus
inculcation incursion indexing india indian indiana indianapolis indict indignity indirection individualist indonesia
indorse induce induct induction indulge industrialism industrialization industry infant infantry infantryman infect
infest infield infielder infiltrate infiltration infirmary inflame infliction informant ingest ingredient ingroup
inhabitant inhalation inheritance inhibition initiate initiation initiative inject injection injure injustice ink inky
inlay inlet inmate inn innovate innovation inoculation inquest inquisitor inroad inscribe insect insert inset
inspection inspector inspiration instal install installation installment instance instillation institute institution
instructor instrument instrumentalist instrumentality instrumentation insulin insurance insurrection intake intangible
integrating integration intensification interact interaction intercept interceptor interchange interface interfere
interference interfering interferometer interior interlace interlayer interlock intermediary intermission interne
interpenetrate interplay interpose interposition interpreter interruption intersect intertwine intervene intervention
interviewer interweave intima intimidation intrenchment introduction intrude intruder intrusion inundation invade
invader invalid invalidate invasion invent invention inventor inversion investigating investigator investment investor
invoke involvement iodide iodine iodocompound iodoprotein iodothyronine iodotyrosine ion iran iraq ireland irishman
iron irons ironworker irregularity irrigation irruption island isle isocyanate isomer isopleth israeli issuance
italicize italy ivory ivy jab jabbing jackass jackdaw jacket jade jail jam jamaican janissary janitor jansenist jap
japan jar java jaw jazz jeep jejunum jelly jeopardize jerk jerking jerusalem jesuit jesus jet jew jewel jeweler jig
jimdandy jimhickey jimmy jive jockey jog joggle john johnny join joint joker jolt jonquil joss jostle journalist
journey journeying joust jowl judaism judiciary jug juice jukebox jump junction juncture jungle junior junk junkyard
jupiter jurist juror jury juxtapose juxtaposition kale kamikaze kansas keeping keepsake kent kentucky kerchief
kerosene ketch kettle key keyboard keyhole khaki khartoum kick kickoff kid kidnap kidnapper kidney kill killer killing
kindergarten king kingdom kipling kiss kissing kit kitchen kitchenette kitten kleenex knapsack knead knee kneecap
kneel knickknacks knife knight knit knob knock knocking knoll knot knuckle knuckleball korea korean krauthead lab
labor laboratory laborer labour labrador labyrinth lace lacerate lackey lad ladder lady lag lager laggard lagoon lair
laity lake lam lamb laminate lamp lamplight lance land landing landlord landmark landmass landowner landrover
landscape landscaping landslide lane lantern laos lap lapel lappet lapse larkspur larva lash lasher lashing lat latch
lather latitude laudanum laugh launch launcher launching laundering laundry lavatory lavender law lawman lawn lawyer
lay layer layette layman layoff layout laze lead leader leaders leadership leaf leafhopper leaflet league leakage lean
leap leapfrog leaping learner lease leash leather leaving lecher lecturer lecturing ledge ledger leech leftfield lefty
leg legacy legatee legation legion legislate legislator legislature legitimize legume leisure lemon lemonade lending
lens lentil lessening lesson let letterman lever levis leyte liar liberal liberalize liberate liberation libertine
librarian library lick licking lid lieutenant lift lifter ligament light lighting lightning lightweight lignite lilac
limb limp lincoln linden line lineage linebacker lineman linen liner linguist links linoleum lint lion lionize lip
lipstick liquidate liquidation liquor lisbon listener litigant litigation litter livelihood liveliness liver liverpool
livestock lizard load loading loaf loan lob lobby lobe loblolly lobscouse lobscuse lobule locale locality localization
lock locker lockup locust lodging lodgings loft log logger logging logistics loins london londoner longitude
longshoreman longshot loon loop loot lope lord lorelei loser losses lot lotion lotus loudspeaker louisiana louisianan
lounge louse lover lowland loyalist lucifer luck lug luger luggage lumber luminary luminescence lummox lump lunch
luncheon lunchroom lung lunge lunkhead lurch lust lymphocyte lyricist machine machinery machinist mackinaw macrophage
madam madman madrigal magenta maggot magician magistrate magnet magnetism magnification magpie mahogany maid maiden
mail mailbox mailman maimed maine mainland maintenance majors maker makeready makeup making male malfeasant malinger
malingering maltreat mama mamma mammal man manage management manager manchester mandate mane maneuver maneuvering
manhattan maniac manifestation manifold manipulate manipulation mankind manometer manor manpower manse manservant
mantel mantle mantrap manufacture manufacturer manufacturing manumission manure manzanita map maple marathon marble
marbles march mare maria marker market marketing marketplace marksman marmalade maroon marquee marrow marrowbone marry
mars marsh marshal marshaling martini martyr mary maryland mascara mash mask masking masonry massachusetts massage
masses masseur mast master masterpiece mat mate material mating matriarch matriculate matrix matron matting mausoleum
mauve mayflower mayor maze meadow meal meander measuring meat mechanic mechanics mechanism meddle medication medicine
mediterranean meet meeting megalopolis mekong melee melioration melon member membership membrane memphis men menarche
mercenary mercer merchandise merchandising merchant mercury mercy merger merging mermaid merrymaking mesh messenger
metabolize metal meteor meteorite metis metrazol metro metropolis mexican mexico micelle michigan micrometeorite
microorganism microphone microscope microscopy microwave midair middle midsection midshipman midst midwest migrate
migration mike militate militia milk mill millivoltmeter millpond millwheel milquetoast milwaukee mimicry mine miner
mineral mingle mingling miniature mining minister ministration ministry minneapolis minnesota minority minstrel mint
minuet miracle mire mirror misanthrope misbehavior miscalculation miscarry miscegenation mischief misdeed misdemeanor
misfire misfortune mislay mislead mismanage mismanagement misogynist misplace missile mission missionary mississippi
missouri mist mister mistress misuse miter mitigation mittens mixing mixture mob mobcap mobilization moccasins mocker
modernism modernization modernizing modification moire mold molding molecule molest mommy monarch monastery money
moneymaker moneymaking monitoring monk monkey monochrome monocle monologist monomer monopolization monopolize monsieur
monsoon monster monstrosity montreal monument moon mooncurser moonlight mop moralist morgue morocco morsel mortar
mortgage mortician mortification mosaic moscow moses mosquito moss mosstone motel moth mother motherland motif motion
motivate motor motorcar mottle mould mound mount mountain mountainside mourner mouse mouselike mousey mousy mouth
mouthpiece move mover moviegoer mow mrs muck mucosa mucus mud mudguard muff muffle muffler mulch mule multiplication
munch munich munition murderer murmuring muscle muscleman musculature museum musician musket musketry mustache muster
mutant mutilation mutineer mutiny muttering mutton muzzle myocardium myofibril myofibrilla myrrh myrtle mythology nab
nail namesake napoleon naprapath narcotize nashville nassau nation nationality naturopath navel navigate navigation
navigator navy nazi nazism nebraska neck necklace necktie necropsy necrosis nectar nectary needle negligence negro
neighbor neighborhood neighbourhood nemesis neoclassicism neocortex neoromanticism nephew neptune nerve nest nestle
nestling net network neutralist neutrality neutralization neutralize neutrophil newcastle newcomer newfoundland
newport newsboy newsman newspaperman newton nickel nicotine niece nigger nightclub nightdress nightingale nightshirt
nigra nip nitrate nitrogen nobility nobody nodule noisemaker nomia nomination noncom nonconformist nondriver
noradrenaline norethandrolone north northerner northland norway nose nostrils notch notification nourish nourishment
novelist nozzle nubbin nucleolus nucleus nude nudge nun nurse nursery nursing nut nuthouse nuzzle nymph nymphomaniac
oak oat oatmeal obedience obelisk obey objectification obligation oblige obliteration observance observation observer
obsidian obstacle obstruct obstruction occasion occidental occlude occupancy occupant occupation occurrence ocean
ocelot ocher ochre odessa odyssey offence offender offense office officer official officiate offsaddle offspring
offstage ogress ohio oil oilcloth oilfield oklahoma oldster oleander olive olympics omen omission onlooker onrush
onslaught open opener opening openwork operagoer operate operations opium opponent opposition oppress oppression
orange orangish orator orb orbit orchard orchestra orchid ordain ordeal ordering ore oregon organ organise
organization organize organizer orgy orientation orifice origin orinoco ornament orphan orthicon orthophosphate
oscillation oscillator ostracize oust outbreak outburst outcast outcome outdistance outdo outdraw outfield outfielder
outfight outfit outflow outgeneral outing outlaw outlay outlet outmaneuver outplay outpost output outrage outreach
outrun outsider outskirt outskirts outsmart outstrip outweigh oven overachievement overachiever overburden overcoat
overcome overdrive overeat overeating overfeed overflow overhang overhaul overindulge overlay overload overnighter
overpayment overpower overproduce overprotection overreach overrun overshoe overshoot oversimplification overstep
overstrain overtake overthrow overturn overwork owl owner ownership oxcart oxen oxford oxygen oxytetracycline oyabun
oyster ozone pace pachinko pacific pacification pacing pack package packaging packet packing packinghouse pad paddle
padlock pagan pageant pail pains paint painter painting pair pajamas pakistan palace paleocortex palermo palestine
palette palm pamper pan panama pander pane panel paneling pansy pant pantheon panther pantomime pantry pants papa
paper paperback paperwork parachute parade paradise parakeet paramagnet paranoiac paraphernalia parasite parcel
parchment pardner pare parenchyma parent parimutuel parings paris parish parishioner park parking parlay parliament
parlor parrot parry parson parsonage parthenon participant participate participation particle parting partisan
partition partner partnership parts party pass passage passageway passenger passerby passing paste pastime pastor
pasture pat patch path pathologist pathway patient patina patriot patrol patroller patrolman patron patronage patronne
pavement paw payment payroll pbs pea peachy peacock peal pealing pear pearly peasant pebble peck pecs pectoral
pectoralis peddler pedestal pedigree peel peg pegboard pelt pelvis pemmican pen penalize penalty penance pencil
pendulum penetrate penetration peninsula pennsylvania pension pensioner pentagon penthouse peony people pepper
peptidase perch perchlorate percolator percussion perfectionist perforation perform performer perfume perfusion
periwinkle permeate peroxide perpetrate perpetration perpetuation persecute persecution personage personification
personnel perspiration persuade peru pervade pervaporation pessimist pet petal petitioner petting pew phagocyte
phalanx phantom pharmacist pharmacy pheasant phenothiazine philadelphia philanthropist philippines philosopher phloem
phoenix phone phonograph phosgene phosphate phosphorus photo photograph photography photomontage photon phrasing
phylum physician physicist physiognomy pianist piano piazza picasso picket picking pickle pickup picnic picture
picturing pie piece piedmont pier pierce piezoelectricity pig pigeon pigment pigskin pike pile pilgrim pilgrimage pill
pillory pillow pilot pimp pin pinafore pinball pinch pine pinecone ping pink pinkish pinnacle pioneer pipe piper pique
pirate pirogue pisces piss pistol pistoleer pit pitch pitcher pitchfork pitching pitchy pith pittsburgh pituitary
pivot pixie pizza place plague plainclothesman plane planet planetoid plank planner planning plant plantation planter
planting plaque plasma plaster plasterer plastic plate platform platinum plato platonist platoon play playacting
playback player playground playing playmate playwright pleat pleura plod plodding plow plowing plowshare pluck plug
plumber plumbing plummet plunder plunge plunk plunker ply poach pocket poet poise poison poke poland polarization pole
police policeman polish politician poll pollen polls polybutene polyelectrolyte polyethylene polyphosphate pommel
poncho pond pony pool pop pope poplin popping poppy populace population porch porcupine pork porkchop port portal
porter porterhouse portfolio portrait portrayal portugal portwatcher poseur position positivist posse posseman
possession possum post pot potassium potato potentiometer pothole potpourri potshot potter pottery pouch poultry
pounce pounder pounding pour pow powder practise practitioner prairie prance prank prayer preacher prearrange
precaution precinct precipice precipitate precipitin preclude predecessor prednisone preferment prelude premises
premium premix preparation prepare presbyterian presentation presentment preservation preside president press pressure
pretend pretense prevent prevention prey prick priest primate primates priming primping prince principal print prise
prison prisoner privy prize prizefight proceed proceeding proceedings proceeds procession processor procrastination
procreation procurement procurer prod produce producer product profession professor professorship profit profits
programming progression projectile proletariat prolongation prometheus promote promoter prompt promulgator prop
propagandist propagation propel propeller property prophet proponent proprietor proprietorship propylthiouracil
prosecute prosecution prosecutor prostitute prostitution protagonist protease protect protection protectorate protege
protein protestant proton protoplasm protozoa protozoan provenance providence province provisions provocation prowl
prowler pry pseudophloem psithyrus psyche psychiatrist psychologist psychopath psychopomp pterygium publication
publicist publish publisher publishing pucker puff puke pull pulley pulling pulp pulpit pulsate pulsation pulse pummel
pump pumps punch puncher puncture pundit punish punishment punk punster punt pup pupate pupil puppet puppy purge
purging purification purl purple purplish purse pursue pursued pursuer pursuit purveyor push pushing pushup pussy put
putout putt pyrex pyrometer python quack quackery quadriceps quail quake quaker quakeress quarterback quarters quartz
quash quaver queen quench questioner quickie quickstep quill quilt quirk quirt quiver rabat rabbi rabbit rabble race
racine racing racist rack racket racketeer radar radiance radiation radiator radical radio radioactivity radiochlorine
radish raft rafter rag ragamuffin raid rail railhead railing railroad railway rain rainbow rainfall raise rajah rake
rally rallying ram ramification ramp rampart ramrod ranch rancher randomization rank ransack ransom rap rape rapist
rascal rat rathole ratify ration rationing rattle rattler rattlesnake rattling ravage rawhide ray razor rbi reach
reactant reactionary reader readjustment reagent realism realist realization reap reappearance rear rearguard rearing
reassail reassemble reassign reassurance reawaken reb rebel rebellion rebound rebuff rebuild rebuilding recede receipt
receipts receiver receiving receptacle receptionist recess recipient reclassification reclining recluse recoil
reconvene recopy recorder recording recourse recovery recreate recreation recruit recruitment rectifier recurrence red
redcoat redden reddish redecorate redeem redemption redevelopment redheader redirect rediscovery redistribute redress
reduction reef reel reelect reelection reenact reestablish refashion refectory referee referendum reflector reflex
refocusing reform refrigerator refueling refugee refund regale regime regiment regimentation region register
registrant registration regroup regulator rehabilitate rehabilitation rehash rehearing rehearsal rehearse reich reign
reimbursement rein reinforcement reinstall reinstate reissue rejection rejoin relace relax relay release relegate
relic relieve religionist reload relyric remains remake remarry remedy remission remount removal remuda remuneration
rend rendering rendezvous renew renewal renovation rent reopen reorganize repairman repayment repel repertory
repetition replace replacement replacing replant replication reporter repose repository representation representative
repress reprint reprisal reproduce reptile republic republican repulse repulsion rescue reseal researcher reserpine
reservation reserves reservoir residence resident residue resift resign resist resistance resistor resmudge resonance
resorcinol resort resource respiration respite response responsibility restaurant restoration restore restrain
restraint resumption resurrect resuspension retailer retailing retaliate retaliation retch retention retie retina
retire retrace retraining retreat retreated retribution retrospective return reunion reunite reuse revel reveller
revelry revenge revenue reverend reversal revetment reviewer revision revitalize revival revive revolt revolution
revolve revolver reward rhetorician rhino rhinoceros rhubarb rib ribbon ribes riboflavin rice richmond ricochet riddle
ride rider ridge riffle rifle rifleman rift rig rigger rightfield ringing rinse riot rip ripple rise risk rite ritual
rive river riverbank rivulet road roadside roadway roam roarer roaring robber robbery robe rock rocket rod rodeo rogue
roleplay roleplaying roll roller rome romp roof roofer rooftop rooftree rookie room rooms roosevelt roost rooster root
rope rosaceous rosary rose roseate rosebud rosette rostrum rosy rotate rotation rotc rotor roughen roughneck round
roundhouse roundup rouse rousseau rout route routine rove row rowdy royalty rub rubber rubbish rubble ruby ruck rudder
ruddy ruffian ruffle rug ruin ruler ruling rumble rumen rummage rump rumpus run runner running runoff rupture rush
rushing russet russia rust rustler rustling rusty rut rutabaga sabine sable sabotage sack sacrament sacramento
sacrifice sacrilege saddle saddlebag safebreaker safeguard sag sage sagebrush sail sailing sailor saint salad
salamander salary salesgirl saleslady salesman saline saliva salivate salmon salon saloon salt saltwater salvage
salvation salve salvo sampler sampling sand sandal sandalwood sandpaper sandwich sanitation sap sapling sapphire
saracen sardine sari sash sashay satellite satiate satin satirist saturn sauce sausage savannah save saver saving
savings savior saw sawdust sawhorse scab scaffold scalp scamper scapular scarf scarify scarlet scatter scavenger
scenery schism scholar scholarship school schoolboy schoolgirl schoolhouse schooling schoolmarm schoolmaster
schoolmate schoolmistress schoolroom scientist scimitar scoop scoot score scoreboard scot scotchman scotland scoundrel
scour scourge scouring scout scouting scowl scramble scrap scrape scrapheap scraping scratch scrawl screeching screen
screw screwdriver scribe scrimmage scrub scrubbing scrutiny scud scuff scuffle sculptor sculpture scurry scuttle sea
seacoast seafarer seagull seahorse seal sealing seam seaman seaquake searchlight seat seattle seawater seaweed secede
secessionist secretary secrete sect section secularist sedan sediment sedimentation seduction seed seedbed seedling
seedpod seek seeker seep seepage seer segment segregate segregationist seismograph seize selection selectman selling
seminarian seminary senate senator send sending senior senor senora sensor sentimentalist sentinel sentry separation
septation septum sequence sequestration serenade serge sergeant series serpent serratus serum servant serve services
serviette set setback setting settlement settler setup sever severing sew sewage sewer sewing sex shack shackle
shading shake shakespeare sham shamble shamrock shantung shanty shard sharer shark shave shaving shawl sheaf shear
sheath shed sheep sheepman sheepskin sheet shelf shell shelter shenanigan shepherd sheriff sherry shield shielding
shim shimmy shin shinbone shine ship shipbuilding shipment shipping shipwreck shipyard shirk shirking shirt shirtfront
shirtsleeve shit shiver shoe shoelace shoestring shoot shooter shooting shop shopkeeper shopper shopping shore
shortcut shorts shortstop shotgun shoulder shove shovel shower showerhead showing showpiece showroom shrapnel shrine
shroud shrub shrubbery shrug shudder shuffle shuffling shunt shut shutdown shutter shuttle siberia sicilian sicily
sickroom side sideboard sidewalk sidewinder siding sidle siege sieve sift sigh sightseeing signore silhouette silicate
silicone silk silkworm sill silo silver silverish silvery simulate simulation sin sing singer singing sink sinking
sinner sinning sinusoid sioux sip sipper sir sire sirloin sis sister sit site sitting skedaddle skeet skeptic sketch
skid skiff skim skimming skin skirmish skirmisher skirt skit skulking skull skullcap skunk sky skylark skylight
skyscraper slab slacks slain slam slap slash slat slate slatey slaty slaughter slave slaver sleep sleeper sleepwalker
sleeve slice slicker slide slime sling slinging slingshot slink slip slipper slit slob sloe sloop slop slope sludge
slug slugger sluice slum slumber slump slurp smack smash smear smile smirk smite smoke smokehouse smoking smother
smuggler snack snag snail snake snap snapdragon snapshot snare snatch sneak sneaker sneer snicker snigger snip sniper
sniveling snore snoring snort snout snow snowball snowfall snowy snuff snuffbox snuffer snuggle soak soap soapsuds
soar socialize society sociologist sock sod soddy sodium sofa soil sojourn solder soldier soldiery solo soloist
solution solvent somersault somersaulting son sonar songwriter sonny sonogram soothe soothsayer sooty sophisticate
sophomore soprano sorb sorority sorrel soul soundtrack soup source sourdough souse soutane south southerner southpaw
souvenir sovereign soviets sow sowbelly space spade spain spang spaniel spare spark sparrow spatter speakeasy speaker
spear spearhead specialist specialization species spectacles spectator spectrometer spectrophotometer spectroscopy
spectrum spending sphere spice spider spike spill spin spine spire spirit spirits spit splash splatter spleen splice
splicing splinter splinters split splutter spoil spoilables spoke spokesman sponge sponsorship spoon spore sport
sportsman sportswoman spot spouse spout sprain sprawl spray spraying spread spree spring springboard springfield
sprinkle sprint sprinter spume spur sputnik sputtering spy squad squadron squadroom squash squat squatting squeeze
squint squire squirm squirrel squirt stab stabilization stack stadium staff stager stagger staining stair staircase
stairs stairway stairwell stake stalin stalk stall stamen stamp stampede stand standby stands staple star starboard
starlet starlight starter starting startup starve state statesman station statistician statuary statue statuette stead
steak steakhouse stealing stealth steam steamboat steamship steed steel steeple steer stein stepchild stepmother
steppe steps stereo sterilize sternum steroid stethoscope stetson steward stick stickpin stiffening stifle stilt
stimulant stimulation stir stirring stirrup stitch stock stockade stockbroker stockholder stocking stoic stoke stomach
stomp stone stool stoop stop storage store storefront storehouse storekeeper storeria storeroom storm storyteller
stove stow strafe straggle straggler straightaway straighten strain straining strait strand stranger strangle
strangulation strap stratagem strategist stratification stratify stratum stravinsky straw strawberry stray streak
stream streamliner street streetcar streetlight stretch stretching strew stride strife strike string strip stripe
strive striving stroke stroll strop structure struggle strut strychnine stub stucco student studio stuff stumble stump
stumping stunt stylist stylization subcommittee subcontinent subcontract subdivision subdue subgroup subjectivist
subjugate submarine submerge submucosa subordinate subscription subsection subsidy subsistence subsoil subspace
subspecies substation substitution substrate subsystem suburb suburbanite subvert subway succeed succession successor
succor suck sucker suction sudanese suds sue sufferer suffocate suffocation sugar suicide suit suitcase suite suitor
sulfur sulky sultan sum sumatra sun sundial sunlight sunray sunshade sunshine sup superhighway superimpose superintend
superintendent supermarket supernatural supersede supervise supervision supervisor supper supplant supplier supplies
support supporter surf surface surfactant surge surgeon surmount surpass surrender surround surveillance surveying
surveyor survivor sushi suspend suspension sustain sustenance swab swad swagger swallow swami swamp swan sward swarm
swash swashbuckler swatch swathe swathing sway sweat sweatband sweater sweatshirt swede sweden sweep sweetheart swell
swerve swig swim swimming swimsuit swindle swing swipe swirl swish swiss switchboard switching switzerland swivel
swoon swoop sword symbolism symbolist symposium synagogue syndicate syria syringa system systematization table tableau
tablet tabletop tabulate tack tackle tadpole taffy tag tahiti tail tailback tailgate taiwan takeoff takeover takings
tallow tally tamper tampering tan tang tangerine tangle tango tank tanker tannish tap tape tapping tar target tariff
tarnish tarpaulin task tat taupe tavern tawny tax taxi taxidriver taxpayer tea teacart teacher teaching teakettle
teakwood teal team teammate teamster tear tears tease teasing teat technician technology tee teenager teeter
teetotaler telegraph telegrapher telephone telescope temple tenancy tenant tending tendon tenement tennessee tennis
tent tenting terrace terrain terrier territory terrorist terrorize terrycloth test testicle testing tether texan texas
textile thailand thamnophis thatch theater theatre theatregoer theologian theorist therapist therapy thermistor
thermocouple thermometer thermometry thermopile thermostat thiamin thicket thief thigh thighbone thill things thinker
thiocyanate thiouracil thong thoreau thoroughfare thrash thread thresh threshing throat throb throbbing throne throng
throttle throw thrust thruway thud thuggee thumb thumbnail thump thumping thunder thwack thwart thyroglobulin thyroid
thyronine thyrotrophin thyroxine tibet tick tidbit tide tidewater tie tiger tightening tile tilt timber timepiece
timer tin tine tinker tinsel tip tiptoe tire tissue tit titration titter toad toast tobacco toddy toe toffee toil
toilet tokyo tollgate tollhouse tomato tomb tongue tool tooth toothbrush toothpaste top topple topsoil torch tormentor
tornado toronto torrent torso tory toss toter totter touch touchdown tour tourist tournament tow towboat towel
toweling tower town townsman toxin toy trace trachea tracing track tract tractarian tractor trader tradesman trading
traditionalism traditionalist traffic tragedian tragedy trail train traineeship trainman traitor tramp trample
trampling tranquilizer transaction transducer transfer transformation transformer transfusion transgress transgression
transistor transit transition translation transmission transmitting transmutation transpirate transplant transport
transportation transversus transvestitism trap trapper trapping travel traveler traveller traverse tray tread
treadmill treason treasure treasurer treasury treat tree treetop tremble tremor trench trend trespass trestle
triamcinolone tribunal trick trickle trigger trim trimming trinket trip triphammer triple tripod triumph troika troll
troop trooper troops tropidoclonion trot troubleshooter trough troupe trouser trousers truck trucking trudge trumpet
trumpeter trundle trunk trustee try tsh tsunami tub tube tubing tubule tuck tudor tuft tug tuition tulip tumble
tumbler tungsten tuning tunisia tunnel turban turbinate turbine turbulence turf turkey turn turning turnpike turntable
tutor tweed tweeze twiddle twig twin twine twirl twirler twist twisting twitch twotime typewriter typography tyranny
tyrant tyrosine ubermensch ultracentrifuge ultramarine ultraviolet umber umbrella unclasp uncle unconfessed uncork
uncurl underachievement underachiever underbrush undergraduate underling undermine underpin undersecretary undershirt
underside undertake undertaker undertaking underwear underworld undo undoing undress undulate unfasten unhitch
unification uniform uninitiate union unitarian unite universe university unlace unlash unleash unload unloading unlock
unpack unravel unscrew unsheathe unsolder untie unveil unwind unwire upkeep uplift uplifting uppercut upraise uprising
uproot upshot uptake uptown urchin urging urine urn usage user usher ussr utah utensil utility utilization utilize
vacate vacationing vaccinating vaccination vaccine vagabond valet validate validation valley valve vandal vandalism
vanguard vanquish vapor vaporization vaquero variant variation variety vase vatican vault veer vegetable vegetation
vehicle veil vein vellum velour velours velvet vending vendor venezuela vengeance venice vent ventilation venture
venus veranda verandah verbena verdict vermilion vermillion vermont vermouth vertebrate vessel vest vestibule vet
veteran veto viand vibrate vibration vicar vicinity victim victimize victor victrola video vie vienna vientiane viewer
viewers vigilantism village villager villain vinaceous vindication vine vinegar vineyard vintage vinyl violate
violation violence violet violin violinist virgin virginia virginian virtuoso virus visage viscometer visit visitor
visualize vitals vitamin vivify viyella vocalist vocation volcano volley volleyball voltage voltaire voltmeter
volunteer vomit vomiting voodoo vote voter voting voyage voyager vulture wad wade wafer waffle waft wag wage wager
wages waggle wagon wailing waist waiter waiting waitress waive wake walk walkout walkover wall wallet wallflower
wallop wallow wallpaper walnut walrus wand wander wanderer wangle waning ward wardrobe wardroom warehouse warehousing
wares warfare warhorse warrior warsaw wash washbasin washbowl washing washington washup waste wastebasket wasteland
wastewater watcher watching watchmaker watchman water watercolor watercolorist watercress waterfall waterfront
watermark waterproof waterproofing watershed waterway wattle waver wax waxing waylay wayside weakening wean weaning
weapon wear wearer weather weave web wed wedding wedge weed weeds weep weeping weir weld welfare wend west westerner
wetting whack whale wharf wheat wheel wheelchair wheeze whereabouts whiff whig whimper whip whipping whir whirl
whirring whisk whiskers whiskey whisky whistling whiteface whitish whiz wholesaler whore wickedness wicker widow
widower wield wife wig wiggle wigmaker wildcat wildcatter wildlife wile willow win wince wind windbag windbreak
windfall windmill window windowpane windowsill windshield wine wineglass wing wingback wingman wings wink winner
winnipeg winnow wipe wire wisenheimer wisp witch withdraw withdrawal withe withholding wizard wobble wolf woman womb
woo wood woodcarver woodpecker woods woodshed woodwork wool woolen woolgather wordsworth workbench workboard worker
workings workman workout works workshop worktable world worm worship worshipper worsted wrack wrap wrapper wreak
wreath wreathe wreck wreckage wrench wrestle wrestler wrestling wretch wriggle wring wrinkle wrist write writer writhe
writing wyoming xanthous xenon xylem xylophone yacht yale yank yankee yawn yellow yellowish yelping yield yoke yokel
youngster youth yucca yugoslavia zenith zigzag zinc zionist zip zombie zone zoning zoo zoom
"""

OTHERS = """
abandon abandoned abasement abashed abbreviated abdominal abed aberrant aberration abhor abhorrent abide abiding
ability abject abjection ablated ablaze able ably abnormal abnormality abnormally aboard abominable abound abounding
about above aboveground abridge abridgment abroad abrupt abruptly abruptness abscess abscissa absence absent absently
absentminded absentmindedly absolute absolutely absorbed absorbency absorption absorptive abstention abstract
abstracted abstractive abstruseness absurd absurdity abundance abundant abused academic academically accede accelerate
accelerated accelerating acceleration accent accentuate accept acceptable acceptance accepted accepting access
accidental accidentally acclaim acclimatize accommodate accompanied accompany accompanying accomplished accord
accordance accordingly accost account accretion accrue accrued acculturate accumulate accumulated accuracy accurate
accurately accusation accusative accuse accusing accusingly accustom accustomed acetonemia ache aching acidity
acknowledge acoustical acoustically acquaint acquaintance acquainted acquiesce acquiescence acquire acquired acquit
acre acreage acrobatic across action activated active actively activism activity actual actuality actually acute
acutely adamant adamantly adapt adaptable adaptation adapted add added addicted additional additionally addlebrained
address addressed adenoma adept adequacy adequate adequately adhere adieu adios adjacent adjectival adjective
adjoining adjourn adjust adjusted administrative admirable admirably admiration admire admissible admit admittedly
admix admonish admonition adolescence adolescent adopt adopted adore adrenal adroit adroitly adroitness adsorbed
adulthood advance advanced advancing advantage advantageous adventurous adverb adverbial adverse adversity advertise
advertised advertisement advice advisability advisable advise advisedly advocate aerated aeration aerial aerobic
aerodynamic aerosolized aesthetic afar affably affair affairs affect affected affectingly affection affectionate
affectionately afferent affianced affidavit affiliated affirm affirmation affixed afflicted affluence afire aflame
aflare afloat afoot aforesaid afraid african aft after afternoon afterward afterwards again agape age aged agenda
agglutination aggravate aggravatingly aggression aggressive aggressiveness aghast agile agilely agitated agitation ago
agony agree agreeably agreement agricultural ague ahead ahorseback ailing ailment aim aimless aimlessly aimlessness
airborne airily airless airs airspeed airy akin alarm alarmed alarmingly album alchemy alert alerting alertly
alertness alfresco algebraically algerian alibi alien alienate alienated alienation align alike aliquot alive alkaline
all allegation allege alleged allegory allied alligatored allocable allocate allot allowable allusion almost alone
aloneness along aloof aloofness aloud alpha alphabetize already also alter altercation altered alternate alternately
alternative alternatively although altitude altogether altruism alveolar always amass amateurishness amaze amazed
amazement amazing ambiance ambiguity ambiguous ambition ambitious ambivalent amenable amend amended american
americanism amiable amicable amiss amity amoral amorous amorphous amount amp amphibology ample amplify amply amused
amusement amusing anachronistically anaerobic anaesthesia analeptic analogous analogously analogue analogy analyse
analysis analytic analytical analytically analyticity analyze anaplasmosis anarchy anastomotic anatomic anatomical
anatomically ancestral ancient anciently andean anecdote anemia anemic anesthetized anew angelic anger angle anglican
anglophilia angrily angry angst anguish anguished angular anhydrous animal animallike animate animated animize
animosity annihilate annihilating anniversary announce announcement annoy annoyance annoyed annoying annual annually
anomalous anomic anomie anonymity anonymous anorexia another answer answering antagonism antagonistic antagonize
antebellum anterior anthropology anthropomorphic anti antibiotic antic anticipate anticipated anticipation antipathy
antique antiquity antiredeposition antiseptic antithesis antithetical antithyroid antitrust anxiety anxious anxiously
any anyhow anymore anyway anywhere apart apiece aplomb apocalyptic apocryphal apogee apologetic apologetically
apologia apologize apology apostolic appalling apparent apparently appeal appealing appear appearance appease appendix
appetite applaud applause applicability applicable applied appointed apportion appraisal appraise appreciable
appreciably appreciate appreciated appreciation appreciative apprehend apprehension approachable approaching
appropriate appropriately approve approved approvingly approximate approximately approximation april apt aptitude
aqueous arable arbitrarily arbitrary arbitrate arboreal archaize arched archeological arching architectural archives
ardent ardor arduous argive argot argue arguing argument argumentative arianism aridity arise aristocratic
aristotelian arithmetic armed armful armored aroma around aroused arranged arrangement arrogance arrogant arrogantly
arrogate arrow arterial arteriolar arteriolosclerosis artfully arthritis article articulate articulation artifact
artificial artificially artistic artistically artistry arts arty ascendancy ascending ascertain ascertainable ascribe
ashamed ashen ashore aside ask asleep aspect aspiration aspire aspiring assay assembled assent assert assertion
assertive assertiveness assess assessment assiduity assign assigned assimilate assimilation associate associated
assorted assume assumed assumption assurance assure assured assuredly assyriology asterisk asteroidal astonish
astonished astonishing astonishingly astonishment astound astounding astral astray astride astringent astronomical
astronomy astrophysics astute asymmetric asymmetrically asymmetry asymptotic asymptotically asynchrony athabascan
atheistic atheromatous athletic athleticism atm atmosphere atmospheric atomic atomlike atonally atop atrociously
atrophic atrophied atrophy attached attained attempted attend attention attentive attentively attest attired attitude
attractive attributable attribute attune atypical audacious audacity audible aug augment augur august aurally
auspiciously austere austerity authentic authenticate authenticity authoritarian authoritative authoritatively
authority authorization authorize authorized automate automatic automatically automotive autonomic autonomy autumn
availability available avenging average aversion avowed await awaited awake awakened award aware awareness away awe
awed awestruck awful awfully awfulness awhile awkward awkwardly awry axial axially axiom axiomatic axis azimuth babble
babbling babel babelike back backbone background backward backwards bacterial bad badge badger badly badness baffle
baffling baggy bait bake baked balance balanced bald balding baleful balinese balkiness balking ballad balled
ballooning ballot ballyhoo bamboo ban banal bandaged bandwidth bankrupt bankruptcy bannerlike banter baptize barbaric
barbecue barbed bare barefoot barely bargain bargaining barnful baronial baroque barrage barren base based baseline
bashful basic basically basis basophilic bass baste bated bathos battered battle battleful bawdy bawl beacon beaded
beady beaming bearded beardown bearing beast beaten beautiful beautifully beautify beauty beckon become bedamn bedfast
bedraggled bedtime beefy befall befit befog before befuddle befuddled beg beggary begin beginning beguiling behavior
behavioral behind behold behoove being belated belgian belie belief believable believably believe belligerent
belligerently bellow belong beloved below belowground bemoan bended bending beneath beneficial benefit benevolent bent
berate bereavement beseech beset besides besmirch bespeak bespectacled besplashed best bestial bestow bestubbled bet
beta bethink betray betrothed better between bewail beware bewhiskered bewilder bewildered bewilderedly bewilderingly
bewilderment bewitch bewitched beyond bias bible biblical bibliographical bibliography bicker bickering bid bidding
bide big bigger biggest bilateral bilharziasis bilingual bill billion billowing bimolecular binding binomial bioassay
biochemical biographical biography biological biology biomedical biomedicine biopsy bipartisan birth birthday
birthright bit biting bitten bitter bitterly bitterness bittersweet bizarre blab black blacken blackened blackness
blackout bladed blame blanched bland blandly blandness blank blaspheme blasphemous blasphemy blasting blatancy blatant
blazing bleach bleached bleak bleakly bleary bleat blemish bless blessed blighted blind blinded blindfolded blindly
blindness blinking blissful blissfully blister blistered blistering blithe blithely bloat bloated blob blockading
blond bloodless bloodstained bloodsucking bloodthirsty bloody bloom blooming blot blotch blow blowing blown blues
blunt blur blurred blurt blushing bluster blustery boast boastful boastfully boatload bode bodily boeotian bogartian
bogus boil boiling boisterous bold boldly boldness bolster bombast bonded bonus bony boo book booked boon booted
bordering borderline bored boredom boring born borrow both bottleneck bottomless botulinal bouffant bound bounded
bounding boundless bovine bowed boxed boyhood boyish braced brackish brag braggadocio braided brainy branched brand
branded brash brassy bravado brave bravely bravery brazen brazenly brazenness brazilian breadth break breaking
breathless breathlessly breeding brevity brief briefing briefly bright brighten brightly brightness brilliance
brilliancy brilliant brilliantly brindle brink brisk briskly britannic british brittle broad broadcast broadcasting
broaden broadly broadside brocaded broil broke broken bronchial bronchiolar bronchiolitis bronzed brooding brotherhood
brotherly browbeat brucellosis bruised bruit brushed brushy brutal bucolic budgetary built bulge bulging bulk bulky
bulletin bullnecked bullshit bunched buoyant burden burdened bureaucratic burgeon buried burly burn burned burning
burnt bursitis burst bursting bushel bushwhacking bushy busily business businesslike busted bustling busy but buttoned
buttressed buy buzzing bygone bypass cackle cackly cadaverous cadence cadenza cagey calcification calcify calculate
calculated calculating calculatingly calendar caliber calibrate calibre call called callous calloused callously
callousness calm calming calmly calmness calorimetric calumniate calumny calving camaraderie camouflage can canadian
cancer candid candidly candour canon canonist canonize canonized cant cantering capability capable capacity capitalist
capitalistic capitalize captivate captivating captivity cardinal cardiomegaly cardiovascular care carefree careful
carefully careless carelessly caressing caressingly careworn caricature carnal carpeted carping cartesian carton
cartoon carved carven case casebook cassite cassocked castigate castigation casual casually catalog catalogue
catapultian catastrophic catastrophically catatonic catcall catechize categorize categorized catholicism causal
causally causative caution cautious cautiously caveat caw cease ceaseless celerity celestial celtic censure cent
centenary centennial centered centering centimeter central centralize centralized centrally centrifugation century
ceramic cerebral cerebrate ceremonially certain certainly certainty certificate certified certify certiorari certitude
chafe chaff chagrin challenge challenging chambered championship chance change changed changing chant chanted
chantlike chaos chaotic chapter character characteristic characteristically characterization characterize charge
charged charisma charitable charm charming chart charter chat chatter cheap check checklist cheer cheerful cheerfully
cheerfulness cheering cheery chemical chemically chemistry cherish cherished cherokee chic chide chief chiefly
childhood childish childishly childishness childlike chill chilling chilly chinese chinked chinless chipper chirp
chiseled chivalrous chivalry chivy chockful choice choked choking cholelithiasis choose choosy chopin chord
choreographic chosen christian christianity christmas chromatographic chromatography chronic chronicle chronologically
chug chunky churchgoing churchillian churchlike churning cinema cinematic cipher circular circulating circulation
circumference circumspect circumstance circumstances citation cite citrate civic civil civilian civilized clad claim
clairvoyance clammy clamor clamoring clamorous clandestine clang clanging clank clanking clannish clannishness
clapping claret clarify clarity classic classical classically classics classificatory classified classify classless
clattering clause claustrophobia clean cleaned cleanly clear clearance cleared clearheaded clearly clearness cleft
clerical clever cleverly cleverness cliche climate clinched clinical clinically clink clocking clockwise clogged
clogging clonic closed closely closer clot clothed clotted clouded cloudy clubfoot clue clumsily clumsy cluttered
coagulate coalesce coarse coarsely coarsened coastal coated coax coaxial coaxing coccidioidomycosis coccidiosis
cockeyed cocky code codify coefficient coexist coexistence coexistent cognate cognizance coherent cohesion cohesive
cohesiveness coincide cold coldly coldness collapsible collate collect collective collectively collegiate colloidal
colloquial collusion colombian colonial color colored colorful colorless colossal colour columned columnlike coma
combatant combinable combine combined combustion come comeback comedy cometary comfort comfortable comfortably
comforted comforting comic comically command commanding commandment commemorate commence commend commendable
commensurate comment commentary commercial commercially commiserate commiseration committed common commonly
commonplace commonsense commotion communal communicate communicating communication communicational communicative
communique communist communistic communize commute compact companionship comparable comparative comparatively compare
compassion compassionate compassionately compatible compelled compensate compensatory competence competent competently
competing competition competitive competitively complain complaint complaisance complement complementary complete
completed completely completeness completion complex complexion complexity complicate complicated complicity
compliment complimentary component comportment composed composing composite composition composure compound comprehend
comprehension comprehensive comprehensively compressed comprise compromise compromising compulsion compulsive
compulsively compulsivity compunction compute concave conceal concealed concede conceit conceivable conceivably
concentrate concentrated concentration concept conception conceptual conceptuality conceptually concern concerned
concert concerted concerto concession conciliate conciliating conciliatory concise conciseness conclude concluding
conclusion conclusive conclusively concordant concretely concretistic concur concurrent condemn condemnatory condemned
condensation condense condensed condescending condescension condition conditional conditioning condone confer confess
confession confide confidence confident confidential confidentiality confidentially confidently confiding
configuration confine confines confining confirm confirmation confirmed confiscate conflicting confluent conform
conformity confound confrontation confuse confused confusing confusion congeal congenital congested congestion
congestive congratulate congratulation congratulations congratulatory congregational congressional conjecture
conjoined conjugal conjugated conjunction connected connecting connection connective connotation connote conquer
conscience conscientious conscious consciously consciousness consecutive consensus consent consequent consequently
conservatism conservative conservatively conserve conserving consider considerable considerably considerate
considerately consideration considered consign consist consistence consistency consistent consistently consolation
consolidate consolidated consoling consonant consonantal conspicuous conspicuously conspiracy conspire constancy
constant constantly constatation constellation consternation constitute constitution constitutional constrained
constraining constricted constricting constriction constructive constructively construe consult consultation
consummated consumptive contact contain contaminate contamination contemplate contemplative contemporary contempt
contemptible contemptuous contemptuously contend contending content contented contentedly contention context
contiguous continence continental continual continually continue continued continuing continuity continuous
continuously continuum contour contraband contract contractual contradict contradiction contradictorily contradictory
contradistinction contrary contrast contrasting contribute contributing contributory contrition contrived controlled
controversial controversy contusion convection convenience convenient conveniently conventional conventionalize
conventionally converge conversation conversational converse conversely convert convex convexity convey convict
convicted conviction convince convinced convincing convincingly convivial convulsive convulsively cooccurring cooing
cool cooled cooling coolly coolness cooperative coordinate coordinated cordial corinthian corporate corporeal
corporeality corpulence correct correctly correctness correlate correlated correlation correspond correspondence
corresponding correspondingly corroborate corrode corrosive corrugated corrupt corruption cortical cortically
corticofugal cosecant cosily cosmic cosponsor costly could counseling count countenance counterbalanced
counterchallenge counterpart counterpoint counterproposal countervailing countless countrywide countywide coupon
courage courageous course courteous covered covertly covet covetousness cowardice cowardly cowled coyness cozy cps
crack cracked crackle crackling craftsmanship crafty craggy cranky crassness craved craven crawling craze crazed
crazily crazy creak creaking creased creative creatively creativeness creativity creature credible creditable credo
creed creedal creeping cremate crescendo crested crevice criminality cringing crippled crippling crisp crispness
crisscrossed criterion critical critically criticise criticism criticize croak croaking crocked crocketed crooked
croon cropped crossed crotchety crow crowded crowned crowning crucial crude crudely crudity cruel cruelly crumbled
crummy crumpled crunched crushed crushing crusted cry crying cryptic crystallize crystallography cuban cube cubist
cuffed culminate culmination cultural culturally cultured cumbersome cumulative cunning curdling curiosity curious
curiously curled curling curly currently curricular curriculum curse cursed cursing cursory curtail curtained curtly
curtness curvaceously curve curved curving custodial custody customarily customary cute cylinder cylindrical cynical
cyst cytolysis dabbled daily daintily dainty damaging damn damnation damned damp dampen dandily danger dangerous
dangerously danish dank dapper dappled daring dark darken darkening darkly darkness darned dashing date dated datum
daunt dauntless dawn dawning day daybreak days daytime dazed dazzle dazzling dead deaden deadened deadline deadlock
deadly deaf deafening deal dear dearly death deathbed deathlike deathly debate debilitate debilitating debility dec
decade decadent decay decayed deceased deceit decelerate deceleration december decency decent decently decentralize
deceptive deceptively decide decidedly decimeter decisive decisively declaim declamation declaration declarative
declare declared decline declining decompose decomposition decorative decorativeness decorum decrease decreasing
decree decrement decry dedicate dedicated dedication dedifferentiated deduce deduct deducted deductible deductive deem
deep deepen deepening deeply defect defective defensible defensive defer defiance defiant deficiency deficient deficit
definable define defined defining definite definitely definition definitive deflated deflection deformational deformed
defray defrost defy degas degenerate degeneration degree dejected dejection delay delayed deliberate deliberately
deliberation delicacy delicate delicately delicious deliciously delight delighted delightful delightfully delimit
delineation deliriously delirium deluge demand demanding demandingly demarcate demean demeanor demineralization
democracy democratic demonstrable demonstrably demonstrate demonstrated demonstrative demur demure demythologization
demythologize demythologized denial denominational denominationally denote denounce dense denseness density dental
denuded denunciation deny departed departing departmental depend dependable dependence dependency dependent
depersonalize depleted deplorable deplorably deplore deposed depravity deprecating deprecatory depress depressed
depressing depression deprive depth deranged deride derision derisive derivative derive derived descending describe
description descriptive desensitized deserted deserve deserved deserving designate designation designed desirable
desire desired desolate desolation desorption despair despairing despairingly desperate desperately desperation
despicable despise despised despoil despondency despondent despotism destine destroyed destructive desultory
desynchronizing detachable detached detail detailed details detect detectable detected detection deter detergency
deteriorate deterioration determinable determinant determinate determine determined determinedly determining deterrent
detest detonate detract detribalize devastate devastating developed developing development developmental deviant
devilish devious devote devoted devotional devout dexterous dexterously dextrous diabetes diachronic diagnose
diagnostic diagonal diagonalizable dial dialect dialectic dialectically dialogue dialyze diam diameter diametrically
diaphyseal diarrhea diarrhoea diary diatomic dickens dictate dictated dictionary dictum die dietary differ difference
different differentiable differential differentiate differentiated differentiation differently difficult difficulty
diffident diffidently diffused diffusely diffusing diffusion digest digestible digestive dignified dignity digress
dilapidated dilate dilemma diligence diligent dilute dim dimension dimensional dimensioning diminish diminished
diminishing diminution diminutive dimly dingy dinnertime diplomacy diplomatic dipylon directed directing directional
directionality directive directivity directly directory dirge dirty disability disable disabled disabling disabuse
disadvantage disagree disagreement disallow disappear disappoint disappointed disappointing disappointment
disapprobation disapproval disapprove disarming disarray disastrous disbelief disbelieve disburse discard discarded
discern discernable discernible discerning disciplined disclose disclosing disclosure discomfort disconcerted
disconcerting disconcertingly discontent discontented discontinue discontinuity discorporate discount discourage
discouraged discouraging discourse discourteous discover discovered discredit discreetly discrepancy discrete
discretion discretionary discriminate discriminating discuss discussion disdain disdainful disease diseased
disembodied disfigured disguise disguised disgust disgusted disgusting dishearten disheartened disheartening
disheveled dishonest disillusioning disillusionment disintegrate disintegration disintegrative disinterest
disinterested disjointed disk dislike disloyalty dismal dismally dismay dismayed dismaying dismiss dismounted
disobedient disorder disordered disorderly disorganized disown disparagement disparate dispassionate dispassionately
dispense dispersed display displeased displeasure dispose disposition dispossessed disproportionate disprove
disputable dispute disqualified disqualify disregard disregardless disrepair disrepute disrupt disruptive
dissatisfaction dissatisfied dissemble disseminate disseminating dissemination dissension dissent dissimilar
dissolution dissolve dissolved dissuade distal distally distance distant distaste distastefully distill distillation
distinct distinction distinctive distinctively distinctly distinctness distinguish distinguishable distinguished
distort distortable distorted distract distractedly distraction distraught distress distressed distressing
distribution distributive distrust disturb disturbed disturbing disturbingly ditty divergent diverse diversified
diversity divertimento divest divestiture divided divine divinely divisive divorced divulge dizzily dizzy docile
docked docket doctorate doctrinaire doctrinal doctrinally doctrine document documentary dogged doggedly doggerel
dogging doglike dogma dogmatic dogmatically doleful dollar domain domestic dominance dominant dominantly dominate
dominated dominating domineer domineering dominion donate done doom doomed doped dormant dosage dosed dot dotted
double doubly doubt doubtful doubtless dourly dovetail down downcast downed downgrade downhill downright downstairs
downstream downtrodden downward downwind dozen dozens drafty dragging drama dramatic dramatically dramatize draped
drastic drastically draughty drawl drawn dread dreadful dreadfully dream dreamed dreamfully dreamlike dreamy drearily
dreary drenched dressed dressy dried drifting drilled dripping driven driving drizzling droplet drought drown drowsily
drowsiness drowsy drugged drugless drunk drunken drunkenly drunkenness dry dryly dryness dual dub dubious due dull
dulled dully duly dumb dumfounded dump dumped dupe duplicable durability durable duration dusk dusky dustpanful dusty
dutch dwarf dwell dwindle dwindling dye dying dynamic dynamics dysentery each eager eagerly eagerness eared earlier
earliest early earn earned earnest earnestly earnestness earsplitting earthbound earthshaking earthy easily east
easter eastern eastward easy eatable eaten ebbing ebullient eccentric eccentricity ecclesiastical echo eclectic
economic economical economically economics economize ecstasy ecstatic edema edematous edentulous edged edgewise edgy
edify edifying edit edition editorial editorially educated education educational eeg efface effective effectively
effectiveness effectually efficacious efficacy efficiency efficient efficiently effloresce effort effortless
effortlessly egalitarianism ego egocentric egotism eight eighteen eighteenth eighth eighty either ejaculate
ejaculation elaborate elaborately elapsed elastic elasticity elate elation elderly eldest elected election electoral
electric electrical electrically electrifying electrolysis electromagnetic electronic electronics electrophoresis
electrostatic elegance elegant element elemental elementary elevated eleven eleventh elfin elicit eligible eliminate
ellipsoid elongate elongated eloquent else elsewhere elucidate elusive elution emaciated emanate emancipated
emasculate embargo embarrass embarrassed embarrassing embarrassment embedded embellish embezzle embitter emblematic
embodied embody embolden emboldened embowered embroil emerge emergent emerging emeritus emigrate eminence eminent
eminently emitting emotion emotional emotionalism emotionality emotionally emphasis emphasize emphatic emphatically
emphysema emphysematous empirical empirically empiricism employed emptiness empty emulate emulsified enable enabling
enameled encamp enchained enchant enchanted enchantment encipher encompass encounter encouragement encouragingly
encumbrance encyclopedia end endanger endear endearing ending endless endlessly endothelial endowed endowment
endurance endure enduring enduringly energetic energetically enervate enervating enervation enforceable enforced
engaged engagingly english engraved engross engrossed engrossing enhance enigma enigmatic enjoin enjoy enjoyable
enjoyment enlarge enlarged enlightened enlightenment enliven enormity enormous enormously enough enquire enrage
enraged enrich enrolled ensue ensuing ensure entail entangled enterotoxemia enterprising entertaining enthalpy
enthrall enthusiasm enthusiastic enthusiastically entice entire entirely entirety entitled entity entrust enumerate
enunciate enveloping enviably envious environ environment environmental envy enwrapped enzymatic eosinophilic
ephemeral epic epigram epileptic epiphyseal epistemology epistolatory epitaph epithet epitome epitomize epoch equal
equality equally equanimity equate equation equilibrate equilibrium equip equipotent equipped equitable equivalence
equivalent equivocal era eradicate erase ergotropic erode eroded erosion erotic err erratic erratically erroneous
ersatz erudite erupt erythroid escaped eschew esoteric especially espouse essay essence essential essentially
established esteem esthetic estimate estimated estranged estrangement estranging eternal eternally eternity ethereal
ethic ethical ethics ethnic ethos etiquette etymological eugenic eulogize euphoria euphoric eurasian european
europeanize evacuated evade evaluate evaluative evangelical evaporate evaporation evasive even evening evensong event
eventual eventually eventuate ever everlasting everlastingly every everyday everywhere evidence evident evidential
evidently evil evocation evoke evolution evolutionary evolve exacerbate exact exactly exaggerate exaggerated exalt
exalted examine example exasperate exasperated exasperating exasperation exceed exceedingly excel excellence excellent
excellently except exception exceptional exceptionally excess excessive excitability excitatory excite excited
excitedly excitement exciting exclaim exclaiming exclamation exclude exclusion exclusive exclusively exclusiveness
excommunicate excoriate excretion excruciating excursus excuse exemplar exemplify exempt exemption exhausted
exhausting exhaustion exhaustive exhaustively exhibit exhilarating exhortation exigency exist existence existent
existential existing exonerate exotic expand expanded expanding expanse expansively expansiveness expect expectable
expectancy expectant expectantly expectation expected expedient expendable expended expensive experience experienced
experiential experiment experimental experimentalism experimentally expertise expiration expire explain explanation
explanatory expletive explicit explicitly explode exploding exploratory explore explosive explosively export expose
exposed exposition expository exposure expound express expressed expressible expression expressionistic expressionless
expressive expressively expressiveness expressly expropriated exquisite extant extend extended extensive extensively
extent extenuate external extinguish extinguished extra extralegal extramarital extraneous extraneousness
extraordinarily extraordinary extrapolate extrapolated extrapolation extraterrestrial extravagant extravagantly
extreme extremely exuberant exultant exultantly exultation eyed eyelike eyes eyesight eyestrain fabled fabulous faced
facet facetious facetiously facilitate facilitatory fact factor factual fade faded faery faint faintly fair fairly
fairness fairyland fairytale faith faithful faithfully fake fallen falling falloff fallow false falsify falsity fame
famed familiar familiarity familiarly famous fanaticism fanciful fancy fanfare fantasia fantastic fantasy fantods far
faraway farce fare farewell farther farthest fasciculation fascinate fascinated fascinating fascinatingly fascination
fascism fascist fashionable fast fastened faster fastidious fat fatal fatally fateful fathom fatigue fatigued
fattening fatty favorable favorably favored favorite fawn faze fear fearful fearfully fearless feasibility feasible
feathered feature featured featureless feb february fecund fecundity federal federalize feeble feebleness feedback
feel feeling feelings feign felicitate felicity feline feminine femininity ferment fermentation ferocious ferociously
ferocity ferromagnetic fertile fertilize fertilized fervent fervently fervor festering festival festive fetching fetid
feudal fever feverish feverishly few fewer fiat fibrocalcific fibrosis fiction fictional fictive fidelity fiendish
fierce fiercely fierceness fiery fifteen fifteenth fifth fifties fiftieth fifty fig figurative figuratively figure
figuring file filing fill filled fillip film filmed filthy final finally finance financed financial financially find
fine finely fineness finest fingered fingerprint finicky finish finished finishing finite firepower firm firmly
firmness first firsthand fiscal fit fitness fitting five fixed fizzle flailing flair flamboyantly flame flaming flare
flaring flash flashback flashy flat flatly flatness flatten flattened flatter flattery flaunt flavor flaw flawless
flecked fledgling fleeing fleeting fleshy flexibility flexible flimsy floating flocculate flocculation flooded floral
florentine florid flourish flourishing flout flowering flowing flu fluent fluffy fluoresce fluorescent flush flushed
fluster fluttering flux flyer flying foamy focal focally focus focusing foible folded folklore folksy follicular
following folly fond fondly fondness food foolhardy fooling foolish foolishness foolproof footing footloose footnote
footprint foppish forbid forbidden forced forceful forceless forebear foreboding forecast forecasting forego foregoing
foreground foreign foreknow foreknowledge foremost forensic foreseeable foreshorten foresight forever forfeit forget
forgetful forgetfulness forgive forgotten forked forlorn form formal formalism formalized formally formative formed
former formerly formidable formula formulate forsake forswear forte forth forthright forthwith forties fortified
fortify fortitude fortunate fortunately forty forward fostering foul fouled fountainhead four fourfold fourteen
fourteenth fourth fracas fractional fragile fragmentary fragmented fragrance fragrant frail frambesia framed framework
franc franchise frank frankly frantic frantically frayed free freed freedom freehand freelance freely freewheeling
freezing french frenzied frenziedly frenzy frequency frequent frequently fresh freshly freshness fret freudian friable
friction friday fried friendliness friendly friendship fright frighten frightened frightening frightful frigid fringe
fringed frivolous frizzle frontage frontal frontier frostbite frostbitten frothing frowningly frowzled frozen fruitful
fruitfulness fruitless frustrated frustrating frustration fry fueled fugal full fullness fully fulminate fumbling fume
function functional fundamental fundamentalist fundamentally fundamentals fungal funny furious furiously furl furlong
furnish furnished furor furry further furthermore furtive furtively fury fuse fusiform fuss fussily fussy futile
futility future fuzzed fuzzy gabble gabbling gaelic gag gaiety gaily gain gainful gait gal gallantry galling gallon
galloping galvanic game gamma gamut gape gaping garbed garbled gaseous gaspingly gastrointestinal gathered gauche
gaudy gauge gaunt gauntleted gauss gawk gay gayly gaze gear gee gender general generalization generalize generalized
generally generosity generous generously genetic genial genre gentile gentle gentlemanly gently genuine genuinely
genus geochemistry geographic geographical geographically geological geology geometric geometrical geometry germ
german germinal germinate gerundial gesticulate gesticulating get ghastly ghost ghostlike ghostly gibelike giddiness
gifted gigantic gingerly girlish girlishly girt give given givenness glad glamor glamorous glance glanders glaring
glassless glassy glaucoma glazed gleam gleaming glee gleeful glibly glibness glint glinting glisten glistening glitter
glittering gloat global glom glomerular gloom gloomily gloomy glorified glorify glorious gloriously glory glossary
glottochronological glottochronology gloved glow glowering glowing glued glum goal goddam goddamn goddamned
godforsaken godless godlike goitre gone good goodness gorgeous gory gospel gospels gossamer gossip gout governing
governmental gowned grace graceful gracefully gracious graciously graded gradient gradual gradually graduate graduated
graining gram grammatic grammatical grammatically grand grandeur grandiose grandly grant granted granular granulocytic
grapevine graph graphic graphical graphically grasping grassroots grateful gratification gratified gratify gratifying
gratifyingly gratitude gratuitous gratuitously grave gravely gravid gravitational grayed greasy great greater greatest
greatly greatness grecian greed greedily greedy greek greening greenly greenness greet greeting gregarious grief
grievance grieve grievous grim grimly grimy grinning gripe gritty grizzled groan groggy groomed grooved gross grossly
grotesque grotesquely groundless groundwork group grouping grow growing growl growling grown growth grudge grudgingly
gruesome gruff grumble grumbling grunt grunting guarantee guatemalan gubernatorial guess guessing guided guideline
guidepost guileless guilt guiltily guilty gullible gummy gusto guts guttural gymnastic habitable habitual habitually
hackneyed haggard haggardly haggle haiku hail haired hairless hairy half halftime halfway hallelujah hallmark hallowed
halloween hallucination halo halted haltingly handclasp handful handicap handicapped handled handless handmade
handshaking handsome handwoven handwriting handwritten handy hangover hanker hanukkah haphazardly hapless happen
happily happiness happy harangue harassed hard harden hardened hardly hardship hardworking hardy harmful harmless
harmlessly harmonic harmonious harmony harry harsh harshen harshly harshness haste hastily hasty hatching hate hated
hateful hatefully hatless hatred haughtily haughty haunted haunting have hawaiian hazard hazy headache headed heading
headless headline headlinese headlong headstrong healing health healthful healthily healthy hear heard heart hearted
heartening heartily hearty heated heating heavenly heavily heaviness heavy hebephrenic hebraic hebrew hectic hedonism
heedless hefty hegelian height heighten held hellenic hello helpful helpfully helpless helplessly helplessness
hemispherical hemolytic hemorrhage hemorrhoid hence henceforth henpecked hepatitis herald heraldic herculean here
hereabouts hereafter hereby heredity herein hereinafter heretofore heritage hermeneutics hermetic heroic heroism
hesitancy hesitantly hesitate hesitating hesitation heterogeneous heterozygous hex hexameter heyday hibachi hidden
hide hideous hideously high higher highest highlight highly hijacking hilar hilarious hilariously hilarity hint hired
hiss histology historic historical historically history histrionics hither hitherto hitless hoarse hoarsely hokan
holiday holler hollering hollow hollowness homegrown homely homemade homeric homesick homeward homicidal homogeneity
homogeneous homogeneously homogenize homozygous honest honestly honesty honeymoon honorable honorably honored honour
hoofmark hooked hoot hope hopeful hopefully hopeless hopelessly horizontal horoscope horrible horribly horrid
horrified horrifying horrifyingly horror horselaugh horsemanship hospitable hospitality hostile hostility hot hotness
hour hourly hours how however howl howling hoydenish hubris huddled hue hued huge hum human humane humanely humanism
humanistic humanitarian humanize humble humbly humidity humiliate humiliating humiliation humility humor humorous
hunch hundred hung hungarian hunger hungry hunted hurling hurried hurriedly hurrying hurt hush husky hyaline
hyalinization hydrophilic hydrophobic hydrous hymn hyperbolic hyperbolically hypercellularity hyperemia hyperemic
hyperfine hyperplasia hypertrophied hypertrophy hypervelocity hyphenated hypoactive hypoadrenocorticism
hypocellularity hypocrisy hypophyseal hypophysectomised hypothalamic hypothalamically hypothesis hypothesize
hypothetical hypothyroidism hysteria hysterical hysterically iced icelandic icy idea ideal idealized ideally identical
identifiable identified identify identity ideology idiom idiomatic idiosyncrasy idiosyncratic idiotic idiotically idle
idly idolize idolized idyllic ignorance ignorant ignore iliad ilk ill illegal illegitimacy illegitimate illicit
illiterate illness illuminate illuminating illumination illumine illusion illusionary illusory illustrate illustrated
illustration illustrative illustrious image imagery imaginary imagination imaginative imaginatively imagined imaging
imbalance imbued imitation imitative immaculate immaterial immature immediacy immediate immediately immense immensely
immensity imminence imminent immobility immoral immortal immortality immunity immunoelectrophoresis impacted impair
impaired impart impartial impassable impasse impassioned impatience impatient impatiently impeccable impeccably
impelled impending imperative imperceptibly imperfect imperfectability imperfectly imperial imperialism imperil
imperious impersonal impervious impetuous impious implacable implicated implication implicit implied implike implore
imploring imply import importance important importantly importunity imposing impossible impotence impotency impotent
impractical imprecate imprecation imprecise impregnable impress impression impressive imprimatur improbable impromptu
improperly impropriety improve improved improvised impudent impudently impulse impunity impute inability inaccuracy
inaccurate inaction inactive inadequacy inadequate inadequately inadvertence inadvertently inadvisable inane inanimate
inappropriate inaudible inaugural inboard incalculable incandescent incantation incapable incapacitate incensed
incentive incertain incessant inch incidence incidental incidentally incipience incipiency incisive inclination
incline inclined include inclusive incoherent incoming incompatibility incompatible incompetence incomplete
incompletely incomprehensible inconceivable inconsequential inconsiderable inconsistent inconvenience inconvenient
inconveniently incorporate incorrect incorruptibility increase increased increasing increasingly incredible incredibly
inculcate incur incurable incurably indebted indecent indecision indeed indefatigable indefensible indefinable
indefinite indefinitely indefinity indelible indelicate indentation independence independent independently
indescribable indeterminate index indicate indication indicator indictment indifference indifferent indifferently
indigestion indignant indignantly indignation indirect indirectly indiscriminate indiscriminately indispensable
indistinct indistinguishable individual individualism individualistic individuality individualized individually
indoctrinate indolence indolent indoor indoors indubitable induced inducement indulgent industrial industrious
industriously ineffable ineffectively ineligible inept ineptly inequality inert inertia inescapable inescapably
inevitability inevitable inevitably inexcusable inexhaustible inexorable inexorably inexpensive inexperience
inexperienced inexplicable inexpressible inextricable infallible infamous infancy infantile infatuation infected
infection infectious infective infer inference inferential inferior inferiority infernal infertile infested infidelity
infinite infinitely infinitive infirm infirmity inflamed inflammatory inflate inflated inflation inflect inflected
inflection inflexible inflict inflow influence influent influential influx inform informal informally information
informed infrared infrequent infuriate infuriating ingenious inglorious ingratitude inhabit inhabited inherent inherit
inhibit inhibited inhibitory inhospitable inhuman inhumane initial initially injured injury inkling innate inner
inning innocence innocent innumerable inoperable inorganic input inquire inquiring inquiry inquisitive insane insanely
insanity inscribed inscription inscrutability inscrutable insensitive inseparable inside insidiously insight
insignificance insignificant insignificantly insinuation insist insistence insistent insofar insolence insolent
insolently insoluble insouciance inspect inspirational inspire inspired inspiring instability instancy instant
instantaneous instantly instead instigate instinct instinctive instinctively institutional institutionalize
institutionalized instruct instruction instructional instructions instructive instrumental insubordination
insubstantial insufficient insufficiently insularity insulate insulation insult insulting insuperable insure insured
insurmountable intact integer integral integrate integrated integrity intellect intellectual intellectually
intelligence intelligent intelligible intend intended intense intensely intensify intensifying intensity intensive
intensively intent intention intentional intentionally intently intentness inter intercede interchangeable
interconnect interconnectedness intercontinental intercourse interdepartmental interdependence interdependent interest
interested interesting interestingly interfaith interim interject interlobular interlocking interlude intermarriage
intermediate intermeshed interminable intermittent intermolecular internal internalize internally international
internationally interpersonal interpret interpretable interpretation interpretative interpreting interrelated
interrelation interrelationship interrogation interrogative interrupt intersecting intersection interspecies
interstate interstellar interstitial intertwined interval interview interwoven intimacy intimal intimate intimately
intimidate intolerable intolerance intonation intone intra intractable intradepartmental intramuscularly intransigence
intrapulmonary intricate intrigue intrinsic intrinsically introduce introductory introject introjected introspective
intrusive intrust intuition intuitive inure invaluable invariable invariably invariant inveigh inventive inventory
inverse inversely invert inverted invest investigate investigation investigative inveterate invincible inviolate
invisible invitation invite inviting invocation involuntary involve involved invulnerability invulnerable inward
inwardly iodinate iodinated iodinating iodination ionic ionized irish irksome ironic ironical ironlike ironshod irony
irrational irrationally irreconcilable irreducible irregular irregularly irrelevant irremediable irreparable
irreproducibility irresistible irresolute irresolution irrespective irresponsibility irresponsible irreverence
irreversible irrevocable irrigate irritability irritable irritably irritate irritating irritation ish ism isolate
isolated isolation isolationist isothermal isotonic isotopic isotropic issue italian italic itch item itemize jabber
jacksonian jaded jagged jammed jan jangle jangling january japanese jargon jarring jaunty jazzy jealous jealousy jeer
jeffersonian jeopardy jerky jest jetting jeweled jewish jibe jilt jingle jingling job jocose jocular joined jointly
joke jolly jolted jot jouncing journal journalese journalism jovial joy joyous jubilant jubilantly judge judgment
judicial juicy juju july jumble jumbled jumpy june jungian jurisdiction jurisprudence jurisprudentially just justice
justifiably justification justify justly justness jutting juvenile keen keenly keenness keep ken kerygma ketosis keyed
keynote khmer kidnaped killable kilometer kind kinda kindled kindly kindred kinesthetic kinesthetically kinetic
kinship kittenish knack kneeling knifelike knightly knotted knotty know knowing knowledge knowledgeable known kosher
label labeled labile laborsaving laced lack lacking lactating lacy laden ladened ladylike laid lamblike lament
lamentation lampoon landler landlocked landscaped language languid languish languor lanky lao lapsed large largely
larger largest larval last lasting lastly latched late lately latent later latest latin latter laughingly laughter
laurels lavish lavishly lawless lax laxness laying lazily lazy leaded leaden leading leak leaning learn learned
learning least leathered leave leavened leavening lecture led leer leering left legal legally legend legendary legged
leggy legibility legislation legislative legitimacy legitimate legitimately leisurely leitmotiv lemma lend length
lengthen lengthening lengthily lengthwise lengthy leprosy lesion less lessen lessened lesser lest letdown lethal
lethality lethargy letter letterhead lettering letters level levelheaded levy lewd lexical lexicon lexicostatistic
lexicostatistics liability liable liaison liberalism liberally liberated liberty libretto license licensed licked lie
life lifeless lifelike lifelong lifetime lifted lighted lighten lighthearted lightly like likelihood likely likeness
likewise liking lilt limbo limit limitation limited limiting limitless linear linearly lined lineup linger lingering
lingeringly lingual lingually linguistic linguistically linguistics link lipped liquid list listed listen listening
listless listlessly lit liter literal literalism literally literalness literary literate literature lithe littered
little livable live lively livid living loaded loathe loathsome lobular lobularity local locally locate located
location locked lodge lofty logarithm logic logical logically logistic loiter lone loneliness lonely long longer
longevity longhand longing longstanding look looking lookup loom loophole loose loosely loosen looted lopsidedly
lordly lordship lore lose loss lost lots loud loudly lousiness lousy love loveliness lovely loving lovingly low lower
lowered lowering loweringly lowly loyal loyalty lucid lucidity luckily lucky ludicrous lugubrious lukewarm lull
lullaby lumbar luminescent luminosity luminous lumpish lunar lunatic lunation lure lurid lurk lurking luscious lush
luster lustily lustre lusty luxurious luxuriously luxury lyophilize lyric lyrical macabre machinelike macromolecular
macroscopically mad maddened maddening made madly madness magazine magic magical magnetic magnetically magnetize
magnificence magnificent magnificently magnified magnify magnitude main mainly maintain maintained majestic
majestically majesty major majority make makeshift maladroit malady malaise malaria malediction maleness malevolency
malformed malign malignancy malposed mammalian mammoth mandamus mandatory maneuverability manfulness mangled manhood
mania maniacal manic maniclike manifest manifestly manned manner manners mantic manual manufactured manuscript many
mar marbleized marbleizing marching margin marginal marginality marginally marinate marine marital mark marked
markedly marketable marking marksmanship marriage married martial martian marvel marvelous marvelously marxist
masculine masculinity masquerade mass massachuset massacre massive masted masterly mastermind mastery match matched
matching materialism materialize materially maternal math mathematical mathematically mathematics matrimony matsyendra
matted matter maturation mature maturing maturity maxim maximal maximize maximum may maybe meager mean meandering
meaning meaningful meaningfulness meaningless meanness means meanwhile measurable measure measured measurement meaty
mechanical mechanically mechanistic mechanized medal meddling median mediate medical medically medieval mediocrity
meditate meditation meditative medium medley meek meekly megakaryocytic megalomania megaton melancholy mellowingly
melodic melodious melodrama melodramatic melody melt melting memoir memorabilia memorable memorandum memorial
memorization memorize memory menace menacing mend mendacious menial mental mentality mentally mention menu meq
merciful mercifully merciless mercurial mere merely merge merit meritorious merrily merriment merry mesenteric
mesmerize mess message messy metabolic metallic metamorphose metaphor metaphysical meteoritic meteorological meter
method methodical methodically methodist meticulously metropolitan mew microbial microcosm micrometeoritic micron
microphoning microscopic microscopically microsecond microsomal mid midday midnight midsummer midwatch midway midweek
midwestern mien might mighty migratory mild mildly mile mileage milestone milieu militant militarily military
millenarianism millennium milliampere millidegree milligram milliliter millimeter million millions mimesis mimetic min
mince mincing mind minded mindful mindless mineralized mineralogy minimal minimize minimized minimum ministerial
minoan minor minute minutia miraculous miraculously misbranded miscalculate miscellaneous mischievous misconception
misconstruction misconstrue miserable miserably misery misgauge misgiving misguided misinterpret misinterpretation
misjudge misleading misname misnomer misperceive misplaced misquote misread misrelated misrepresent misrepresentation
miss missing missive mistake mistaken mistakenly mistaking mistrust misty misunderstand misunderstanding misused mite
mitigate mitral mix mixed moan mobile mobility mobilize moblike mock mockery mocking modal mode model modeled moderate
moderately moderation modern modernity modernize modernized modest modestly modesty modified modifier modify
modulation moist moisten moisture molal molecular mollify molten moment momentarily momentary momentous momentum
monastic monaural monday monitor monkish monograph monologue mononuclear monophonic monopoly monosyllable monotone
monotonous monotony monstrous month monthly monumental moo mood moonlit moral morale moralistic morality morally
morals more moreover mores morning moroccan morose morosely morphemic morphologic morphology morphophonemic
morphophonemics morrow morse mortal mortality mortally most mostly motional motionless motivated motivating motivation
motive mottled motto mountainous mounted mourn mournful mournfully mouthful movement movie moving movingly mph much
muddied muddle muddleheaded muddy muffled mull multi multidimensional multilateral multiple multiplicity multiplied
multiply multitude multitudinous mum mumble mundane municipal murder murdered murky murmur muscular muse music musical
musically musicianship musing must mustached mutational mute muted mutely mutilate mutter mutual mutuality mycenaean
myelofibrosis myeloid myocardial myriad mysterious mysteriously mystery mystic mystical mystify mystique myth mythic
mythological nadir nag nagging naive naked nakedly nakedness name named nameless namely napoleonic narrate narrative
narrow narrowed narrowing narrowly narrowness nasal nasale nascent nasty natal national nationalism nationalistic
nationalize nationally nationwide native natural naturalism naturalize naturalized naturally naturalness nature naught
nausea nauseated nautical naval nay neanderthal near nearby nearer nearest nearly nearness nearsighted neat neatly
nebulous necessarily necessary necessitate necessity necrotic need needed needless needlessly negation negative
neglect neglected negligent negligible negotiate negotiation negroid neighboring neighborliness neither neo
neocortical neoliberal nerveless nerves nervous nervously nervousness netlike nettle nettlesome neurological
neuromuscular neuronal neuropsychiatric neurosis neurotic neuter neutral neutralism neutralized never nevertheless new
newborn newest newly news newsletter newspaper newtonian next nibbed nice nicely nicety niche nickname night nighted
nightfall nightmare nightmarish nighttime nihilism nihilistic nilpotent nimble nimbly nine nineteen nineteenth
nineties ninety ninth nirvana noble nociceptive nocturnal nod nodular noise noisily noisy nominal nominally nominate
non nonassertive nonchalant nonchurchgoing noncommissioned noncompetitive nondescript none nonenzymatic nonequivalence
nonequivalent nonetheless nonexistent nonfiction nonfunctional noninterference nonionic nonlinguistic nonmetallic
nonobservant nonoccurrence nonparticulate nonpartisan nonparty nonpolitical nonproductive nonresident nonsense
nonspecific nonspecifically nonverbal nonvolatile noon norm normal normally northeast northerly northern northward
northwest nosed nostalgia nostalgic not notable notably notarize notation note notebook noted noteworthy nothing
notice noticeable noticeably notify notion notorious notoriously notwithstanding noun nourished nov novel novelty
november novitiate now nowhere nowise nuance nubile nuclear nucleate nuisance null numb number numbering numbing
numbness numerical numerous numinous nurture nutrient nutritional nutritive oaken oath obdurate obedient obediently
object objection objectionable objective objectivity obligated obligational obliged obligingly oblique obliterate
obliterating oblivion oblivious obnoxious obscene obscenity obscure obscurely obscurity obsequious observable
observant observational observe observed obsess obsessed obsolescent obstinately obtain obtainable obtrusiveness
obverse obvious obviously occasional occasionally occasions occipital occluded occlusion occlusive occupational
occupied occupy occur oct octahedron octave october ocular odd oddly odds odious odor off offbeat offend offensive
offer offering officially offset offshore often oftentimes ogle ohmic oiled oily okay old older oldest oleophilic
oleophobic ology olympic ominous ominously omit omniscient onboard once oncoming one oneness onetime only onset
onshore onward opalescent opaque opened openly openmouthed opera operatic operating operation operational
operationally operative operator operetta opinion opinionated opportunism opportunistic opportunity oppose opposed
opposing opposite oppressed optical optically optimal optimism optimistic optimum opulent opus oral orally oration
oratorical oratorio orbital orchestral orchestration order ordered orderliness orderly ordinance ordinarily ordinary
ordinate organic organically organification organism organizational organized orient oriental oriented original
originality originally originate ornamented ornate ornately ornery orthodox orthodoxy orthographic orthography
orthopedic osseous ossification ossify ostensibly ostentatious osteoporosis other otherwise ought ounce out outclass
outclassed outcry outdated outdoor outdoors outer outface outgoing outgrow outline outlined outlive outlook outlying
outmode outmoded outnumber outraged outrageous outright outset outside outspoken outstanding outstandingly outward
outwardly oval over overactive overall overbearing overboard overcast overconfident overcurious overdone overemphasize
overestimate overestimation overexpose overfill overgrown overhand overhanging overhead overhear overheat overheated
overlap overlapping overloaded overlook overlooked overnight overpriced overprotective override overriding overseas
overshadow oversimplified oversized overt overtime overtly overtone overture overturned overvaliant overweight
overwhelm overwhelmed overwhelming overwhelmingly owe owing own owned oxidation oxidise oxidised pacify packed pact
padded paean paganism page paging paid pain painful painfully painless painted paired pale paleocortical paling pall
pallid pallor palpable palpably pampered pamphlet pang panic panicked panoramic panting pap papal papers papery
papillary par parable paradigm paradox paradoxical paradoxically paragon paragraph parallel parallelism paralyze
paramagnetic parameter parametric paramount paranoid paraphrase parasympathetic parch parched pardon pardonable
parental parenthesis parenthood parisian parisology parked parlance parliamentary parochial parody paroxysm parrotlike
part partake parted partial partially particular particularistic particularly particulate partly passion passionate
passionately passive passively passivity past pasted pastel pastelike pastoral pasty patched patchwork patent
paternalistic paternally pathetic pathless pathogenesis pathogenic pathologic pathological pathology pathos patience
patiently patriarchal patriotic patriotism patristic patronize patronizing patter pattern paucity pause paved pay
payable payday peace peaceable peaceful peacefully peak peaked peaky pearl peasanthood peculiar peculiarity peculiarly
pedagogical pedantic peddle peek peeling peep peer peevish pelting pelvic penciled pending penetrating pennant penny
pensive penultimate penutian peopled peptizing perambulating perceive perceived percent percentage perceptible
perception perceptive perceptual perchance perched percussive peremptory perennial perennially perfect perfectability
perfectibility perfection perfectionism perfectly performance perfumed perfunctorily perfunctory perhaps peril
perilous perilously period periodic periodical periodically periodicity peripheral peripherally periphery perish perky
permanence permanent permanently permeated permian permission permit perpetual perpetually perpetuate perplexed
perplexing persevere persist persistence persistency persistent persistently person persona personal personality
personalize personalized personally personify perspective perspiring persuasive pert pertain pertinence pertinent
perturb perturbation perusal peruse pervading pervasive perverse perversely pessimism pessimistic pester pestered
pestering pestilential petite petition petrify petticoated petulance petulantly pfennig phantasy pharmaceutical
pharmacological phase phenomenon philanthropic philharmonic philippic philological philosophic philosophical
philosophically philosophize philosophizing philosophy phoneme phonemic phonemics phonetic phonetics phonic phonologic
phonology phony phosphorescent photographic photographically phrase phraseology physical physically physicalness
physicochemical physics physiologic physiological physiology physique pianism pianistic pick pictorial pictorially
pictured picturesque pidgin piety piezoelectric pigheaded pilfer pillar pimple pinched pinning pinpoint piratical
pitched piteous piteously pitfall pithy pitiable pitiful pitiless pitilessly pity pitying pityingly placating
placement placid placidly plagued plain plainly plaintively plan planar planetary planned planted plastered
plastically plasticity plat platitudinous platonic platonism plausible playable played playful plead pleading pleasant
pleasantly please pleased pleasing pleasure pledge plenitude plentiful plenty pleural pliant plight plot plum plumb
plump plumping plumpness pluralistic plush pneumonia pocketful poem poetic poetry poignancy poignant point pointed
pointing poised polar polarity polarize polemical policy polio polished polite politely politeness politic political
politically politics polka polluted pollution polycrystalline polymerization polymyositis polynomial polytonal pomaded
pompous pompously pompousness ponder ponderous pooch poor poorly popular popularism popularity popularly populate
populated populous pore porosity porous portable portend portentous portion portray portuguese pose positive
positively positivism possess possessed possessive possibility possible possibly poster posterior posthumous postmark
postpone postponed postscript postulate posture postwar potency potent potential potentiality potentially pound
poverty powdered powdery power powered powerful powerfully powerfulness powerless powwow practicable practical
practically practice practiced practicing practised pragmatic praise prattle prattling pray pre preach preaching
preamble prearranged precarious precast precede precedence precedent preceding prechlorination precious precise
precisely precision precocious preconceived preconception precondition precooked precooled predetermined predicament
predicator predict predictable predicted prediction predictive predigested predilection predisposed predominance
predominantly predominate predomination preeminent preempt preexistence preexistent preface prefer preferable
preferably preference preferential preferentially preferred prefix pregnant prehistoric preisolate prejudice
prejudiced prejudicial preliminary preliterate premiere premise premonition premonitory preoccupation preoccupied
preoccupy prepackaged preparative preparatory prepared preposition prepositional preposterous prepubescent prepupal
prerequisite presage prescribe prescribed prescription preseason presence present presentable presentational presently
presentness preserve preserved presidency presidential pressing prestige presto presumably presume presumed
presumption presuppose presupposition pretence pretended pretension pretext pretrial prettiness pretty prevail
prevailing prevalence prevalent preventive previous previously prevision prewar price priced priceless pricing
prickling prickly pride primacy primarily primary prime primed primer primeval primitive primly principally principle
printable printed printing prior priority privacy private privately privilege privileged prizewinning pro probability
probable probably probe probing problem procedural procedure process processed processing proclaim proclaimed
proclamation procrastinate procreative procure prodigal prodigally prodigious produced production productive
productivity profane profanely profanity profess professedly professional professionally proffer proficiency
proficient profile profitability profitable profitably profound profoundly profundity profuse profusely profusion
program progress progressive progressively progressivism prohibit prohibition project projected projection
proliferation prolific prolong prolonged prominence prominent prominently promise promised promising promotion
promotional promptly promulgate prone pronoun pronounce pronounced pronouncement proof propaganda propagandistic
proper properly prophecy prophesy prophetic prophetically propitious proportion proportional proportionality
proportionally proportionate proportionately proposal propose proposed proposition propriety proscribe prose prosodic
prosody prospect prospective prosper prosperity prosperous prostrate protecting protective protectively proteolysis
proteolytic protest protestantism protestation protesting proto protogeometric prototype prototypical protrude
protuberance proud proudly prove proved proverb proverbial provide providential provincial provincialism provision
provisional proviso provocative provoke prowess proximal proximate proximity prudence prurient pseudo psi psychiatric
psychic psychical psychically psychological psychologically psychology psychopathic psychopharmacological
psychophysiology psychotherapeutic psychotherapy psychotic pubescent public publicity publicize publicized publicly
published puckered puckish puffed pulled pulmonary pulsating pulsed pulseless pulsing pulverize pulverized pun
punctuality punctuate punctured pungent pungently punishable punitive puny puppyish purchase pure purely purgatory
purified purify purity purloin purport purportedly purpose purposeful purposely pursuant pursuing puzzle puzzled
puzzlement puzzling pyknotic pyramid quadruple quadrupling quaint quaking qualification qualified qualify qualitative
qualitatively quality qualm quantitative quantitatively quantity quantum quarrel quarrelsome quart quarter quarterly
quasi quatrain quavering quaveringly queer quell querulous querulously query quest question questionable questioning
questioningly questionnaire quick quicken quickening quicker quickly quickness quicksilver quiescent quiet quietly
quietness quilted quintet quip quit quite quivering quixotic quiz quota quotation quote racial racy radial radiant
radiate radicalism radically radioactive radius raftered rage ragged raised raising rakishly ramble rampant rancor
random randomly range ranging rangy ranked raped rapid rapidity rapidly rapport rapture rare rarely rarified rasp
rasping ratable rate rather rating ratio rational rationale rationalism rationalization rationalize rationally
rationed raucous raucously raving raw reacquaint react reaction reactivate reactivity read readable readapt readily
readiness reading readjust ready reaffirm real realign realistic realistically reality realize really realm reappear
rearrange rearward reason reasonable reasonably reasoning reassert reassure reassured reassuring reassuringly
rebelling rebellious rebelliously reborn rebuilt rebuke rebut recalculate recall recapitulate recapture receding
receive recent recently reception receptive recession reciprocal recital recite reckless recklessly recklessness
reckon reckoning reclaim reclaimed reclassify recognition recognizable recognize recognized recollect recollection
recommend recommendation recommended reconcile reconciling recondition reconnoiter reconsider reconsideration
reconstruct reconstructed reconstruction reconvert record recordbook recorded recount recoup recover recoverable
recreational recrimination rectangle rectangular rectitude recuperation recur recurrent rededicate redefine
redefinition redeposition redheaded rediscover redly redouble redoubled redoubtable reduce reduced reducing redundancy
redundant reecho reek reeking reenforce reenforcement reevaluate reevaluation reexamine refer reference refill
refinance refine refined refinement reflect reflectance reflection reflective reflectively reflexly reformed
refractory refrain refreshed refreshing refrigerated refrigeration refuel refurbish refusal refuse refute regain regal
regard regardant regarding regardless regenerating regimental regional regionally registry regret regretfully regular
regularity regularly regulate regulated regulation regulatory reharmonization reimburse reinforce reinterpret
reiterate reject rejected rejoice rejoicing relate related relatedness relation relations relationship relative
relatively relativistic relaxed relaxing relearn released relent relentless relentlessly relentlessness relevance
relevancy relevant reliability reliable reliably reliance relief relieved religion religious religiously religiousness
relinquish relish relive reliving reluctant reluctantly rely remain remainder remaining remand remark remarkable
remarkably remedial remember remembered remembrance remind reminder reminisce remit remnant remodel remonstrance
remonstrate remorse remorseful remorseless remote remove removed remunerative renaissance rename render rending
rendition renewed renewing renunciation reorder reorientation repair repaired repay repayable repeal repeat repeated
repeatedly repent repentance repentant repetitious repetitive rephrase replenish replenishment reply report reported
reportedly reporting reposeful reprehensible represent representational repressed repression repressive reprieve
reprimand reproach reprobate reproducibility reproducible reproducibly reproduction reproof reprovingly repudiate
repugnance repulsive reputable reputation repute reputed request require required requirement requisition reread rerun
reschedule rescind research researchable resemblance resemble resent resentful resentfully resentment reserve reset
resettle reshape reside residential residual resignation resignedly resilience resiny resistant resistive resolute
resolutely resolution resolve resolved resonant resound resounding resourcefulness respect respectable respected
respectful respective respectively respects respiratory resplendent respond responsible responsibly responsiveness
rest restate restatement restive restively restless restlessly restlessness restock restrained restrict restricted
restricting restriction restrictive resublimed result resultant resulting resume resuspend retail retain retained
retaliatory retard retardation retarded retentive retentiveness rethink reticulate retinal retired retirement retiring
retort retract retranslate retreating retrieve retrogressive retrospect retrovision rev revamp reveal revealing
revelation reverberate reverberation revere revered reverence reverie reverse reversibility reversible revert revery
review revile revise revised revolutionary revolutionize revulsion rewarding rewrite rheumatism rhinotracheitis rhyme
rhythm rhythmic rhythmical rhythmically rich richly richness rickety rid ridden riddled ridicule ridiculous
ridiculously right righteous righteousness rightful rightfully rightly rightness rigid rigidly rigor rigorous
rigorously rim rimless ring riotous ripe ripen ripening ripping rising risky ritualize rival rivet roadblock roar
roast roasted rob robust robustness rocklike rocky roiling role rollickingly rolling roman romance romantic
romanticism romanticize roomful rooting roster rot rotary rotated rotating rotten rotting rotundity rough roughhewn
roughly roughness roundabout rounded roundly rousing rousseauan routinely royal rpm rubberized rubberlike rubbery
rubric rudderless rude rudely rudeness rudimentary ruefully ruffled rugged ruined ruinous rule ruled rumanian rumor
runaway rundown rural russian rusted rustic rustle ruthless ruthlessness rutted sabbath sacred sad sadden sadism
sadistic sadly sadness safe safely safety saga sagacious sagging said sake salable salacious sale salesmanship salient
salish salivary sallow sally salty salubrious salutary salute same sameness sample sanctified sanction sanctity sandy
sane sanguineous sanity sarcasm sarcastic sarcolemmal sardonic sassing satanic satiety satire satiric satirical
satirically satisfaction satisfactorily satisfactory satisfied satisfy satisfying saturate saturated saturation
saturday saute savage savagely savageness saved savor savory savvy say scale scaled scalloped scampering scan scandal
scandalize scandinavian scant scanty scar scarce scarcely scarcity scare scarecrowish scared scarred scathing
scathingly scattered scavenging scenario scene scenic scent scented scepticism schedule scheduled schematic scheme
scherzo schizophrenic scholarly scholastic scholastically schooldays schoolgirlish sciatica science scientific
scientifically sclerotic scoff scoffing scold scolding scope scorch scorched scorching scoreless scores scorn scornful
scornfully scoured scours scraggly scrambled scratched scratchiness scratching scratchy scrawled scrawny scream
screaming screech screechy screenplay scribble script scriptural scripture scrounge scrupulously scrutinize sculptural
sculptured scurrying seafaring sear search searching season seasonal seated sec seclude secluded second secondarily
secondary secondhand secondly secrecy secret secretion secretly sectioned sector secular secularism secularize
secularized secure secured securely security sedate sedentary seductive sedulously see seeking seem seeming seemingly
seen seeping seething segmental segregated seismic seizure seldom select selected selective self selfish selfishness
sell semantic semantically semblance semi semiempirical semiliterate semiprecious semipublic semiskilled semitrance
senatorial senile seniority sensation sensational sense senseless sensibility sensible sensibly sensing sensitive
sensitivity sensitize sensory sensual sensuality sensuous sentence sentient sentiment sentimental sentimentality
sentimentalize separable separate separated separately sepia sept september septic sequential serene serenely serenity
serial serialism serious seriously seriousness sermon serological service serviceable servile session settle settled
seven seventeen seventeenth seventh seventy several severalty severe severely severity sextet sexual sexually sexy
sforzando shabby shackled shade shaded shadow shadowed shadowy shaft shaggy shaken shaking shaky shallow shallowness
shame shamefacedly shameful shape shaped shapeless shapely shaping share shared sharp sharpen sharply sharpness
shatter shattered shattering shaved shaven sheeplike sheer sheltered shelve shibboleth shielded shift shifting
shimmering shining shiny shipshape shirtsleeves shivering shivery shock shocked shocking shockingly shod shoeful shoes
short shortage shorten shortened shortly shortness shortsighted shot should shouldered shout shouting show showcase
showdown showy shred shrewd shrewdly shrewish shriek shrieked shrieking shrill shrilling shrilly shrink shriveled
shucks shuddering shun shy shyly siamese sic sick sicken sickish sickly sickness sidelong sidestep sidewise sight sign
signal signaling signature signed significance significant significantly signify signpost silence silenced silent
silently silky silly similar similarity similarly simile similitude simmer simple simplex simplicity simplified
simplify simplistic simply simulated simultaneous simultaneously sincere sincerely sincerity sinewy sinful sinfulness
singe single singly singsong singular singularity singularly sinister sintered sinuous sinusoidal situate situated
situation six sixteen sixteenth sixth sixties sixty sizable size sized sizzle sizzling skeletal skeptical skepticism
skill skilled skillful skillfully skinny skip skulk slack slacken slant slanted slanting slantingly slantwise
slapstick slashed slashing slavery slavic sleek sleepily sleeping sleepy slender slick sliding slight slightest
slightly slim slippage slippered slippery slipping slivery slogan sloganeering sloping sloppy slot slovenliness
slovenly slow slowing slowly slowness sluggish sluggishly sluicing slurred sly small smaller smallest smallish
smallness smallpox smart smashed smeared smell smiling smilingly smitten smolder smoldering smolderingly smooth
smoothly smoothness smothered smothering smudged smug smuggle snappy snarl sneering sniff snobbish snoop snub snug
snuggled snugly soaked soaking soaring sob sober sobering soberly sobriety sociability sociably social socialism
socialist socialistic sociality socialized socially societal socioeconomic sociological sodden soft soften softened
softening softly softness soiled solace solar soldiering sole soled solely solemn solemnity solemnly solicit
solicitude solid solidarity solidity solidly solipsism solitary solitude soluble solve solved somatic somber sombre
some someday somehow someone someplace sometime sometimes somewhat somewhere somnolent song sonnet sonority sonorous
soon sooner soothingly sophisticated sophistication sopping sorbed sordid sore sorely sorption sorrow sorrowful sorry
sort soughingly sought soulfully sound sounding soundproof sour sourly southbound southeast southeastern southern
southernism southward southwest sovereignty soviet spaced spacing spacious spaciousness span spanish sparkle sparkling
sparse sparsely spasm spasmodic spatial spatiality spatially speak speaking special specialize specialized specially
specialty specific specifically specification specificity specified specify specimen speck speckled spectacle
spectacular spectacularly specter spectral specular speculate speculation speculative speculatively speech
speechlessness speed speedily speedy spell spellbinding spellbound spelling spend spherical spherule spic spidery
spiked spineless spinnability spiral spirited spiritual spiritually spite spiteful splashed splattered splendid
splendidly splendor splenomegaly splintered splintery splitting spluttering spoiled spoken spongy sponsor spontaneity
spontaneous spontaneously spoonful sporadic sporting spotless spotlight sprawled sprawling spreading sprightly
springtime sprinkling sprout sprue spurn sputter squabble squall squalling square squared squarely squashed squawk
squeak squeaky squeal squelch stabbed stability stabilize stabilized stabilizing stable staccato stacked stage
staggering staggeringly staginess stagnant stagnation stain stained stale stalked stalking staminate stammer
stammering stance standard standardize standardized standing standpoint standstill stardom stare stark start startle
startled startling starvation starved starving stately statement statesmanlike statesmanship static stationery
statistic statistical statistically stature status statute statutory staunch stay steadfastly steadied steadily steady
steal stealthily stealthy steamed steaming steep steeply stellar stem stemmed stenography stentorian step
steprelationship stepwise stereophonic stereotype stereotyped sterile sterling stern sternal sternly stewing sticking
sticky stiff stiffen stiffened stiffly stiffness still stillness stilted stimulate stimulating stimulus sting stinging
stink stinking stipulate stocky stoical stoicism stolid stolidly stonily stooped storied stormy story storyline stout
stoutly straddle straggling straight straightforward strained straitlaced stranded strange strangely strangeness
strangled strategic strategy stratified streaked streaming streamlined strength strengthen strenuous strenuously
stress stressed stretched strewn striation stricken strict strictly striking strikingly stringy striped strong
strongly structural structurally structured struggling strum strung stubborn stubbornly stubbornness stud studded
studious studiously study stuffed stuffy stumbling stun stung stunned stunning stupefying stupendous stupid stupidity
stupidly stupor sturdy stutter style stylemark stylistic stylized suave sub subconscious subconsciously subdued
subfigure subgross subhuman subject subjective subjugation sublime subliterary submerged submission submissive submit
subordinator subpart subpoena subscribe subsequent subsequently subservient subside subsidize subsidized subsist
substance substantial substantially substantiate substantive substitute subsurface subtend subterfuge subtitle subtle
subtlety subtly subtract suburban suburbanized succeeding success successful successfully successive successively
succinctly succumb such sudden suddenly suddenness suffer suffering suffice sufficient sufficiently suffix suffocating
suffrage suffuse suffused suggest suggested suggestion suggestive suitability suitable suitably suited sulk sulkily
sullen sullenly sulphur sultry summarization summarize summary summate summation summer summon sumptuous sunbaked
sunburnt sunday sunder sundown sundry sung sunken sunny sunshiny sunstruck suntanned super superb superbly
supercilious superficial superficiality superficially superimposed superior superiority superlative supernatant
supernaturalism supersonic superstition superstitious supine supplement supplemental supplementary suppleness
supplicate supply supporting supportive suppose supposed supposedly suppress supra supremacy supreme supremely sure
surely surety surfeit surfeited surging surly surmise surmounted surplus surprise surprised surprising surprisingly
surreptitiously surrounded surrounding surroundings survey survival survive surviving susceptibility susceptible
suspect suspended suspense suspicion suspicious suspiciously swaggering swahili swallowed swamped swap swarming swart
swarthy swaybacked swaying swear swearing sweating sweaty swedish sweeping sweet sweetly sweetness swelled swelling
sweltering swift swiftly swinging swingy swirling swishing switch swollen sworn syllabicity syllable symbol symbolic
symbolically symbolize symmetric symmetrical symmetrically symmetry sympathetic sympathetically sympathize sympathy
symphonic symphony symptom symptomatic synchronism synchronize synchronous synchrony syndrome synergism synergistic
synonym synonymous syntactic syntactically syntax synthesis synthesise synthesize synthetic syrian syrupy systematic
systematically systematize taboo tabulation tact tactic tactically tactics tactile tactual tactually tagged tailor
tailored taint take taken tale talent talented talismanic talk talkative talking talks talky tall tame tangent
tangential tangible tangibly tangled tanned tantalize tantalizing tantalizingly tantrum taped taper tapered tapering
tapestry tarry tart tartly taste tasteful tattered taunt taunting taut tawdry taxable taxing taxpaying teach tearfully
teaspoonful technical technically technique technological technologically tedious teem teen teenage teens teensy
telegram telegraphic telegraphy telepathy televise television tell telling telltale temerity temper temperament
temperature tempest tempo temporal temporarily temporary tempt temptation ten tenable tenaciously tenacity tend
tendency tender tenderly tenderness tenebrous tenet tenfold tenor tense tensely tension tensional tensionless tentacle
tentative tentatively tenth tenuous tenuously tenure tepid term terminal terminate termination terminology terms
terrestrial terrible terribly terrific terrified terrify terrifying territorial terror terse tersely testament tested
testify testily testimonial testimony teutonic text texture textured thank thankfulness thanks thanksgiving thaw
thawing theatrical theatrically theistic thematic theme then thence thenceforth theological theology theorem
theoretical theoretically theorize theory therapeutic there thereafter thereby therefor therefore therefrom therein
thereof thereon thereto theretofore thereunder thereupon therewith thermal thermally thermodynamic thermodynamically
thermodynamics thermogravimetric thermometric thermostated thermostatics thesis thick thicken thickened thickening
thickly thickness thickspread thieving thin thing think thinking thinly thinness third thirst thirsty thirteen
thirteenth thirties thirtieth thirty thither thoriated thorn thorough thoroughgoing thoroughly thoroughness though
thought thoughtful thoughtfully thoughtless thousand threadbare threat threaten threatened threatening three threshold
thrice thrifty thrill thriller thrillful thrilling thrive thriving throe thrombosed thrombosis thrombus thronged
through throughout thudding thundering thunderous thursday thus thyroidal thyrotoxic tibetan ticket tidings tied tight
tighten tightened tightly tiled tilled tilted tilth timbered timbre time timed timeliness timely times timetable
timeworn timid timidity timidly timing tinge tingle tingling tinkle tint tinted tiny tipped tipsy tired tiredly
tireless tiresome tiring titanic titer titillating title titled tittering today together toiling token tokenish
tolerable tolerance tolerant tolerate toll tomorrow ton tonal tone toned tongued tonight tons too topic topical
topnotch topographical topography topped toppling torment tormented torn torpid torpor tortuous torture tortured
torturing total totalistic totalitarian totality totally totemic tottering touched touching touchstone tough toughness
touring tousled toxic traceable trade trademark tradition traditional traditionally tragic tragically tragicomic
trained training trait traitorous tramping trampled trance tranquil tranquility tranquilly trans transact transcend
transcendent transcendental transcribe transcription transcultural transfix transform transformed transience
transitional translate translucence translucent transmissible transmit transmitted transmute transparent transpiration
transpiring transplantable transpose transversally transverse transversely trapped traveled traveling travelogue
treacherous treachery treasured treated treatment treaty treble trembling tremendous tremendously trepidation trial
triangle triangular tribal tribute trichrome tricolor trigonal trill trio trite triumphant triumphantly trivial
triviality trophotropic tropical trouble troubled troublesome truculence truculent true truly trust trusted trustfully
trustworthy truth truthful truthfulness trying tuberculosis tubular tuesday tularemia tumbling tumor tumour tumult
tumultuous tune tuned tuneful tunelessly turbulent turkish turmoil turned turnover tutorial tuxedoed tweedy twelfth
twelve twenties twentieth twenty twice twilight twinge twinkle twinkling twirlingly twisted two twofold twoscore type
typewriting typhoid typhus typical typically typify typing typographic ubiquitous ugliness ugly ukrainian ulcer
ulcerated ulceration ultimate ultimately ultimatum ultra ultracentrifugation ultramodern ultrasonic ultrasonically
unabated unable unacceptable unaccompanied unaccountable unachievable unadjusted unaffected unafraid unaided
unalterable unambiguity unambiguous unambiguously unanimous unanimously unanswered unarmed unashamedly unasked
unassisted unasterisked unattached unattractive unauthentic unauthorized unavailable unavailing unavoidable
unavoidably unaware unawareness unawares unbalance unbearable unbelievable unbidden unblinkingly unborn unbounded
unbreakable unbroken unbuttoned uncanny uncaused unceasingly uncertain uncertainly uncertainty uncertified
unchangeable unchanged uncharged uncheckable unclaimed unclean unclouded uncombable uncomfortable uncomfortably
uncommon uncompromising unconcern unconcerned unconcernedly unconditional unconditionally unconditioned unconnected
unconquerable unconquered unconscious unconsciously unconstitutional uncontrollable uncontrollably unconventional
unconvincing uncooperative uncousinly uncover uncritical undamaged undaunted undeclared undeniable undepicted under
undercover undercurrent underdeveloped undereducated underestimate underfoot undergo underground underhanded underlie
underline underlying underprivileged underrate underscore undersea understand understandable understanding
understandingly understate understatement understood underwater underway underwrite undesirable undeveloped
undifferentiated undigested undiluted undiminished undisguised undisputed undisturbed undone undoubtedly undrinkable
undue unduly unearth uneasily uneasiness uneasy uneconomical unemployed unemployment unending unendurable
unenthusiastic unequally unequivocally unerring unerringly uneven unevenly unexpected unexpectedly unexplainable
unexplained unexplored unfair unfaithful unfaltering unfalteringly unfamiliar unfastened unfavorable unfertile
unfertilized unfettered unfit unfitting unfixed unfold unfolding unforeseen unforgettable unfortunate unfortunately
unfrosted unfrozen ungainly ungodly ungrateful unguided unhappiness unhappy unhealthy unheated unheeded unheeding
unhesitatingly unholy unhurried unhurriedly unhurt unified uniformed uniformity uniformly unify unilateral
unimaginable unimaginative unimpaired unimpassioned unimpeachable unimpeachably unimportant unimposing unimpressed
unimpressive unimproved uninitiated uninjectable unintelligent unintended unintentionally uninterrupted
uninterruptedly uninvited uninvolved unique uniquely uniqueness unit united unity univalent universal universalistic
universality universalize universally unjust unkind unknown unlawful unlike unlikely unlimited unlined unliterary
unloaded unlocked unlovely unluckily unlucky unmalicious unmanageably unmarried unmask unmated unmeritorious
unmistakable unmistakably unmixed unmolested unmoved unnatural unnecessarily unnecessary unneeded unnoticed
unnourished unnumbered unobtainable unobtrusively unoccupied unofficial unopposed unorthodox unpaid unpaintable
unpaired unparalleled unpatriotic unpaved unperformed unpicturesque unpleasant unpleasantly unplowed unplumbed
unpopular unprecedented unpredictability unpredictable unpredictably unpremeditated unprepared unpretentious
unproblematic unprocurable unpromising unprotected unprotesting unpublished unpunished unqualified unqualifiedly
unquestionably unquestioningly unready unreal unrealism unrealistic unrealistically unreality unreason unreasoning
unrecognizable unrecognized unreconstructed unredeemed unreeling unreflective unregretting unrelated unreleased
unreliable unremarkable unrequited unreservedly unresponsive unrest unrestricted unrevealing unruly unsaid
unsatisfactory unsaturated unscathed unscientific unscramble unscrupulous unseeing unseen unselfconscious
unselfconsciousness unselfish unselfishness unservile unsettled unshakable unsharpened unshaved unshaven unshielded
unsigned unsloped unsmiling unsmilingly unsold unsolved unspeakable unspoken unstable unstained unsteadily unstilted
unstressed unstructured unstrung unsuccessful unsuitable unsuitably unsuited unsung unsympathetic unteach untellable
untenable untested unthaw unthematic unthinking untold untouched untoward untraditional untrammeled untried untrue
untruth unused unusual unusually unutterably unvarying unventilated unwanted unwarranted unwavering unwed unwelcome
unwilling unwillingness unwise unwisely unwitting unwittingly unwomanly unworn unworthy unwrinkled unwritten upbeat
upcoming update upgrade upheaval uphold upholster upland uplifted upper uppermost upraised upright uproar upset
upstairs upstate upstream upward upwards urban urbanize urbanized urge urgency urgent urgently urinary usable use
useable used useful usefulness useless uselessly uselessness usual usually usurp utilitarian utmost utopia utopian
utopianism utter utterance utterly vacancy vacant vacantly vacation vacuolated vacuolization vacuum vague vaguely
vagueness vain valiant valid validity valor valuable valuation value valued valueless values vanish vanished vanishing
vanity variability variable varied variegated various variously vary varying vascular vast vastly vaudeville vector
vehemence vehement veiled veined velocity velvety venerable venerate ventilate veracity verb verbal verge veridical
verification verify verisimilitude veritable vernal versatile versatility verse version vertebral vertex vertical
vertigo verve very vesicular vestige veterinary vex vexation viability viable vibrancy vibrant vibrionic vicarious
vice vicious victorian victoriously victory viennese view viewpoint vigilance vignette vigor vigorous vigorously vile
villainous vindicate vindictive violent violently virginity virile virtual virtually virtue virtuous virulence
virulent visceral viscoelastic viscosity viselike visibility visible visibly vision visiting visored vista visual
visualization visually vital vitality vitally vivacious vivid vividly vividness vocabulary vocal vocalic vocalize
vocational vocationally vociferous vociferously vogue voice voiced void volatile volition voltaic volume volumetric
volumetrically voluminous voluntarily voluntary voluptuous votive vouch vouchsafe vow vowel vulgar vulnerability
vulnerable vulpine wacky wads wail wailful wainscoted wait wakeful wakefulness walking walled walloping wan wandering
wane want war warble warily warlike warm warmed warming warmly warmongering warmth warn warning warp warped warrant
wart wary washed wasted wasteful watch watchful watchfully watery watt wave wavelength waving wavy waxed waxen waxlike
way ways wayward weak weaken weakened weakly weakness wealth wealthy wearied wearily weariness wearisome weary
wearying weatherstrip wednesday wee week weekday weekend weekly weigh weight weighted weighting weightlessness weird
weirdly welcome welcoming well weltanschauung welter westerly western westward westwards wet wetness wheedle wheels
wheezing when whence wherefore whet while whim whine whining whinny whirling whiskered whisper whistle whit white
whiten whiteness whitewashed whodunit whole wholesome wholly whoop whorl why wicked wickedly wide widely widen
widespread widowed widowhood width wifely wild wildly wildness wilfully will willful willing willingness willpower
wilsonian wilt wily windblown winding windy winless winning winter wintertime wintry wired wiry wisdom wise wisecrack
wisely wish wishing wit withal wither withered withering withhold within withstand witness wittingly witty wobbling
wobbly woe woeful woefully wolflike wonder wonderful wonderfully wonderfulness wonderworking wondrous wondrously
wooded wooden woodenly woodgrain woodgraining woolly word wording wordlessly words wordy work workable working
workmanlike worksheet workweek worldly worldwide worn worried worriedly worriment worry worse worsen worshiping worst
worth worthless worthlessness worthwhile worthy would wound wounded woven wraithlike wrangle wrapped wrath wrathful
wrathfully wreathed wrenching wretched wretchedness wrinkled writ writhed writhing writings written wrong wrongdoing
wrongly wry wryly yap yard yardage yarder yardstick yawning yaws year yearly yearn yearning yearningly years yell
yelled yelling yelp yen yes yesterday yesteryear yet yielding yoga yokuts yonder young younger youngish youthful zeal
zero zest zionism zloty zodiacal
"""

TANGIBLE_UNTAGGED = """
abatement abbess abbreviation abdicate abdication abduct abductor abort abrade absinthe absolution absorbent absorber
acacia acanthus accession accommodation accused accuser acetate acetyl acetylcholine acetylene acknowledgement
acknowledgment acorn acoustic acquirer acquiring acrobat acronym acrylic actin actinium actinomycete activating
activation activist adagio adder addict adduct adductor adelgid adenine adenoid adenosine adhesion admiral admixture
adobe adoration adornment adrenergic adrian adsorbent adultery advancement adviser advisory affectation affiliate
affirmed affluent agaric agave aggravation agouti airfield airfoil airforce airlift airline airliner airmail airship
airwave albatross alchemist aldehyde alder alderfly aldol alfalfa alkaloid alkane alkyl allay allele allemande
allergen alliance alliteration allomorph allotrope allspice almond alphabet altar altering alternation alumina amalgam
amaryllis ameba amide amine amino ammonia ammonium amniocentesis amnion amoeba amphetamine amphibian amphibole
amphipod amphitheater amputation amyloid anagram analgesic anaphor anatomist anchorage anchovy androgen anemone
anesthetize angelica angiogram angiosperm angiotensin angler angling anhydride aniline animation anise annelid annex
annexation annexe announcer annuity annul annulment annulus anoint anomaly antacid antbird antediluvian anthelmintic
anthem anther anthology anthropoid antiaircraft antiarrhythmic antibacterial anticholinergic anticoagulant
anticonvulsant antidepressant antidiabetic antidote antiemetic antifreeze antifungal antihistamine antihypertensive
antiknock antimalarial antimony antineoplastic antineutrino antioxidant antiparticle antiphon antipope antipsychotic
antipyretic antispasmodic antitoxin antiviral antler antlion antonym apartheid apatite aperitif aphid aphorism
apoapsis apothecium apparel appearing appendage appetizer applesauce appliance apportioning apportionment approving
apricot aquarium arabic arachnid arachnoid arbiter arbitrage arbitration arbor arbovirus arcade archaebacteria
archdeacon archduke archegonium archeologist archer archery archil archipelago archive archosaurian ariana aristocrat
armature armhole armyworm aroid arranging arrowhead arrowroot arrowworm arsenate arson arthropod artichoke artwork
asbestos ascension ascent ascocarp ascospore ascus ashram asking asparagus aspen asphodel asphyxiate assailant
assassinate assassination assembling assonance assort assur aster asteroid asthmatic astronaut astronomer atheroma
atlas atoll atomize atrium atrocity atropine attache attending auction audio auditor auricle aurora auscultation
austenite authentication autobiography autoclave autograph automaton autosome avatar avens aviator avocet awning
babassu baboon babysitter bacillus backboard backfire backflow backhand backpack backspace backspin backstairs backup
backwater bacteriologist bacteriophage bacterium badminton bailiff bakery baking balancing balcony baleen balsa
bandicoot bandleader bandwagon banishment banking banknote banning baptism barbel barber bargainer baritone barnacle
barometer baron baronet barracuda barrister barroom barter baryon basalt basidiomycete basidium basil basilica
basketry bassoon basswood bastnasite batfish batsman batten battlement battleship bauxite bayou beading beagle beaver
bebop bedclothes bedrock bedspread bedstraw beeswax begging begonia beholder belemnite belittling bellflower
belongings benefactor benefice benzene benzodiazepine bereaved bergamot beryl betel bicarbonate bicuspid bicyclist
bigot bilge bilirubin billboard billiards binary bindweed binge biochemist bioweapon birch birdcall birthwort bisect
bismuth bison bitch bittern bitumen bivalve blackbird blacklist bladder bladderpod blastula blende blender blenny
blindfold blockage blocker blocking bloomer blouse blowfly blueberry blueprint boarder boasting bobbin bobby bolete
bolometer bombard bombardment bomblet bombshell bonehead bonito bookbinding bookkeeper bookkeeping booklet bookstore
bootleg borer boron boson botanical botanist botany botfly bounty bovid bowel bowels bowing bowler bowling bowsprit
boxing boyfriend bracelet brachiopod brachycephalic bracken bracket bract brahman brahmin braiding brainstem brainwave
branchlet brassiere brawl breadcrumb breadfruit bream breastbone breastplate breech brewer brewery brewing briar
bribery brine brocade broccoli broiling bromide bromine bronchodilator brooch broomstick broth browne browning browse
browser browsing buckeye buckthorn buckwheat bugbane bulbil bulldog bullfight bullfighter bullfrog bumble bumper
bunche bungle bunting bureaucrat burgoo burgundy burlesque bursa burying businessperson bustard buster butcherbird
butte buttercup butterfish butterfly buttermilk buttock buttonhole buyout bystander cabaret cabinetmaker cabinetry
cabinetwork cacao cactus cadmium caffein caffeine caiman cakewalk calcite calculator caliper calisthenics calla
calling calve calyx camas cambium camel cameo campaigning camphor campsite canal canaries candelabrum candlestick
canine cannibal cannibalism canoe canonization canopy canton caparison capitalization capitate capsicum capsize
caption carapace caraway carbide carbohydrate carbonyl carboxyl carburetor caribou carminative carnallite carnivore
carob carol carotene carotenoid carpel carpeting carrion carrot cartel cashew cashier casing cassava casserole
cassette cassock cassowary caste casting castor castrate casualty cataleptic catalyst cataract catchfly catechism
catechu catfish cation catsup cattail cauliflower caulk caulking causation causing caviar cecum cedar celery celibacy
cello celluloid censor centaury centesis centime centipede centromere cephalopod cephalosporin ceratopsian cereal
cerebrum ceremonial cerium cervix cesarean cesium cessation cetacean chairmanship chalcedony chalk challenger
chameleon chamois chancellor chang chanting chaparral chaplain charr chased chassis chauffeur checker checkerboard
checkmate cheerleader cheetah chemotherapy cheque chert chess chevrotain chewing chickadee chickpea chickweed chicory
chili chime chimpanzee chinchilla chink chinkapin chipmunk chipping chive chlamydia chlorinate chloroform chlorophyll
chokecherry cholinesterase choral chordate choreographer chorion choroid chowder chromate chromatin chromosome chutney
chyle cider cinchona cinder cinnamon circumcise circumnavigate circumvent citadel civet civilize clarification
clarinet clarinetist clarion clavicle cleaver clematis clemency climber climbing clinic clinker clipper clipping
clitoris cloister clone cloning clout clove clumping clusia coarsen coastline cobalt cobblestone cobra cobweb coccus
coccyx cochineal cochlea cockfight cockle cocktail cocoa codfish coding coelenterate coenzyme coercion cofounder
cognac cohabitation coitus collagen collecting collectivism collide collider colloid colonialism colonist colonization
coloring combining combustible comedienne comma commemoration commencement commendation commensal commercialize
comparing compilation compiler compositor compressing compression compressor computing concealing concealment conch
concoction concomitant concordance condescend condiment condolence condor conducting conduit condyle coneflower
confection confectioner confectionery confederation configure confluence conga congest conglomerate conidiophore
conifer conjunctiva connector consecration consignment consonance constipate constipation constituency constrain
constraint consul containment contort contracting convalescent convergence converging converter conveyance conveyer
conveying convolution cooke cookery cookout cooky copal copepod copula copulate copulation copying copyright corbel
cordage corgi cormorant cornbread cornea cornet cornice corolla coronation corpus corpuscle corrugate corset cortina
corundum corymb cosmonaut costing cottonseed cottonwood cotyledon coulomb counterfeit counterintelligence
counterweight countess couplet courser courting courtroom courtship covenant coverall covering covert cowrie crabapple
crabmeat cranberry cranium crank crankshaft cranny crape crappie craps crater crayfish crayon credential credentials
creditor cremation creosote crepe cress cribbage cricketer crinoid croaker crocheting crocodile croquet crossbar
crossbow crossbreed crossbreeding crosse crosspiece crotch crowfoot cruiser crumb crustacean crystallization
ctenophore cuckoo cucumber cudgel cuirass cuisine cumin curassow curator curfew curlew curry cursive cursor curtsy
custard cuticle cutlery cutlet cutout cutter cuttlefish cutworm cyanide cycad cyclostome cyclotron cymbal cypress
cytokine cytosine dactyl damask damper damselfish dandy database dating debit debtor decapod decease deception
declination decongestant decoy deface defence defile deflect deform deletion deliverer demotic dendrite denim denizen
deoxyribose depiction deplete deport deportation deposition depository depressive deriving dermis designing desktop
despite despot detention determiner dethrone detonation detonator detour detoxify deuce deuterium devastation devolve
dewberry diacritic diapsid dicot dictation dictator diencephalon diesel digitalis digression dilapidate dilatation
dilation dimple diner dining dinoflagellate dinosaur diocese diode dioxide diphthong diploid diploma dirigible
disarrange disciplinarian discoloration discomycete discontinuation discoverer discus disembark disfigure
disfigurement dishonesty dishware disinfect disinfectant disjoint dismantle disorganize disputant disputation
dissertation dissipation diuretic divaricate diver divider divination divorcee dobsonfly documentation dodder dogfight
dogfish dogsled dogtooth dolomite dolphin domino donkey dormouse doubling doughnut douglas dowdy dower dowitcher
downturn dragonfly drainpipe drawstring dredge drench dressage dressing drier drilling drove drumfish drumstick drupe
dryer duchess duchy dugong dummy dumping dumpling dumplings duodenum duplicator dyewood eardrum earner earring
earthball earthenware earthstar earthworm earwig easing eater eaves ecclesiastic echinoderm ecosystem edelweiss
edentate edging edible edict editing eelpout effigy egret eider eland elapid elderberry electorate electrician
electroencephalogram electroencephalograph electrolyte electroplate elegy elmont elocution elongation elope eloquence
eluding email embellishment ember embroidery embryo emerald emery emetic emperor emphasizing emplacement empress
emptying emulsifier emulsion enate encephalogram encircle enclosing encoding encumber endocardium endocrine
endometrium endorsement endoscope endospore enema enfranchise engraving enhancement enlisting enslave entablature
entangle entering enterobacteria entrap entreaty environmentalist eosinophil eparchy epicondyle epididymis epinephrine
epiphyte epistle epithelium eponym equalize equinox eraser erasure erection ergot eryngo erythrocyte esophagus
espresso essayist essex estimation estradiol estrange estrogen etching ether ethyl etiolation etiology etymology
eucalypt eucalyptus euphemism evasion evergreen evict exaction examiner excavate excerpt excogitate excrement
excrescence excreta excrete executing exegesis exhalation exocrine exoskeleton expatriate expectorant exponent
expressionism expressionist expressway extinguisher extinguishing extortion extremist exudate exudation eyedrop
eyeglass eyeglasses fable fabricate fabrication facial fading faggot fagot falsehood falsification famine fantasize
fashioning fastener fastening fasting fatality fauces faulting fauna fauvism favoritism feasting feces federation
feigning feldspar felony feminist femur fenestra fennel feria ferret ferrite fertilization festoon fetish fetus
feudalism fiance fibril fibrillation fibrinogen fibroblast fibula fiduciary filament filefish filet fille filler
fillet filmmaker filth filtration financier finch finder fingerboard fipple firefly firstborn firth fishery fishnet
fissiped fissure fixation fixative flagellate flagellum flamingo flapping flatfish flathead flatulence flatworm
flavoring fledge fleece flexion flintlock flipper flogging flooding floppy flora floret floss fluctuate fluctuation
fluke fluoridation fluorocarbon flycatcher fodder folder folktale follicle foment fondle footer foothill foothold
footrace footwear footwork forage foraminifer forceps forefoot forefront foreleg forelimb foremast forequarter
foreskin forewing forgery forging forgiveness formaldehyde formalities formality formalize formatting fornix
fortuneteller fossa fossil foundling fovea foxglove foxhound frankfurter freeing freetail freewheel freshen freshwater
friar fricative frigate frill fritillary fritter frivolity frock frond frosting fructose frying fudge fulcrum fuller
fullerene fumigant funding fundus fungi fungicide fungus furnishing furtherance fuselage galactose gallery galley
gallinule gallstone galvanize galvanometer gamete gametoecium gametophore gametophyte ganglion gangrene gannet gargle
garlic garnet garnish garret garter gasteromycete gastropod gatekeeper gauntlet gauze gavial gazelle gearing gecko
gelatin gemstone genealogy genitalia genitals genitive genome genotype geometrid geophysicist geranium gerbil
germination getting gibberish gibbon gimmick ginger gingerroot ginseng giraffe girder girdle girth glassware gleba
glider gliding glissando globule glottis gloxinia glucose glucoside glume glutamate gluten glyceride glycerin glycogen
glycoprotein glycoside goalkeeper goatfish goatskin goatsucker goblet godchild godwit goldenrod goldfinch goldfish
gonad goodbye gooseberry goosebump goosefoot gopher gorilla gradation graft grafting grainfield granddaughter grandson
grandstand grantor grapefruit grassland gravitation grazing grebe greenling greyhound griddle grindstone grosbeak
groundcover grouper grouse gruel guanaco guanine guenon guerilla guidebook guild guillemot guillotine guinea guitarist
guncotton gunlock gunnel gunpoint gunsight gurnard gusset gymnosperm gypsum gyromitra gyroscope gyrus habitation
habituate hackney haddock hadron hagfish hairdresser hairline hairpiece haldea halfbeak halibut halloo hallucinogen
haloform hamburger hammerhead hammering hamster hamstring handball handbook handcart handcuff handgrip handgun
handicraft handloom handsaw handset handshake hanger hanging haploid harassment hardwood harpoon harpsichord harrier
harvester harvesting hashish hatchet hatchling hauling hawkmoth hawkweed hawthorn hazelnut headband headdress header
headful headscarf healthcare heartland heartwood heath heathen heather hedgehog hedgerow hedging hegemony heifer
helicopter helix helmet helping helvella hematite hemline hemlock hemoprotein henry hepatic heraldry herbage herbal
herbicide herbivore herder herman hermit heroin heron herpes herring hertz heterocyclic heterosexual hibiscus hickory
hieroglyphic highball highbrow highland highlands hiker hiking hindbrain hindfoot hindquarter hindquarters hindrance
hipbone hippie hippies hippocampus hippy histamine histologist hitting hoatzin hobnail hockey holly homeless homestead
homework hominid hominy homogenization homosexuality honeycomb honeycreeper honoring hooke hoopoe horehound hornbeam
horne hornet hornwort horsehair horseradish horseshoe horseshoes horsetail horsewhip hosiery hospitalization hostage
hotdog houseclean housecleaning housefly houseplant huckleberry humankind humerus hummingbird humus hunker hybrid
hybridization hydra hydrant hydroplane hydroxyl hydrozoan hyena hygrometer hymen hymenium hypertext hypnotism
hypnotist hypochlorite hypodermic hyssop iambic iberia iberian iceberg ichthyosaur icing ideogram idolatry ignition
ilium illuminant immersion immobilization immorality immovable immunization immunoglobulin immunosuppressive imparting
impediment implantation imposter impregnate impregnation impresario improvisation imputation inactivate incest
incision incisor inclining inclusion incrimination incurring indent indenture indigo inducing inductance indulgence
indulging indus indusium industrialist inebriate infestation infidel inflammation inflorescence informer informing
infringe infusion inger ingestion ingot ingrain inhalant inhale inhibitor injunction inoculate insecticide insertion
insider insignia insinuate insolvent installing instep insulator insurgency insurgent insurrectionist intaglio
intemperance intensifier interbreed interbreeding interception interconnection intercostal interferon interjection
intermix intern internet intersperse interstice intestine intoxicate intransitive intron introvert invaginate
invertebrate investing involucre iodize ionosphere iridium ironing ironmonger islet isogram isolationism isopod
isotope issuer issuing isthmus itinerant jackal jaeger jalapeno jamming jasmine jawbone jeering jellyfish jerboa
jersey jester jewelry jihad jitter joining joist jostling joule judgement juggle juggler jumper jumping juniper
kangaroo kapok karakul karate katydid kauri keeper kelvin keratin kernel kerosine ketone keystone kicking kidnapping
killifish kindle kingbird kingfisher kinglet knapweed knighthood knitting knocker knockout krait kumquat lacewing
lacework lacquer lacrosse lactose ladle ladybug lagging lamppost lamprey lancet lander langur lanthanide lapping
larceny larch larynx laser lasso lateen latex lathe latte lattice latticework launder laureate laurel lavage lawsuit
laxative laziness leach leafstalk leatherleaf leaven lecithin lector leftist leftovers legging lemming lemur lender
lense leopard letting lettuce leukocyte lexicographer liana libel librettist lichen licorice lifeline ligature lighter
lighthouse lignum limber limestone limousine limpet linemen lingerie lingua lining linkage linseed lintel lipid
lipoprotein liqueur listing lithium lithograph lithography litmus littoral liturgy liverwort livery llama lobster
localize locating locke locking locomotion locomotive locus logician logogram lookout loosening loosestrife lorikeet
lottery louver lovemaking lowercase lubricant lubrication lumbering lumen lumpfish lungfish lupus lying lymph
lymphoblast macaque macaroni mackerel macromolecule madrasa mafia magma magnesium magnetite magnolia mailing mainmast
maize malformation malfunction mallard mallee mallet mallow malpractice malted mamba manatee mandarin mandible
manganese mango mangrove manicure manna mannerism mansard mansion manta mantis mantra mapping maraschino maraud marche
margarine marginalize marigold marijuana marinade mariner mariposa markup marlin marmoset marmot marri marshland
marsupial marten martin maser mason masse mastering mastiff mastodon masturbate masturbation matador matchstick mater
materiel mathematician matric mattress matzo maxilla maxillary mayfly mayonnaise meadowlark mealybug meatus meddler
mediation mediator medicate medulla medusa medusoid meerkat megalith megapode megaspore meiosis melamine melanin
melanocyte memoranda mendicant mending meninges menstruate menthol mentor merganser meringue mescal mesentery mesoderm
meson mesquite mestranol metacarpal metalwork metalworking metamorphosis metatarsal meteoroid meteorology methane
methyl microchip microcomputer microprocessor micropyle microspore microtubule midbrain midge midrib mignonette
militarize milkshake milkweed milkwort millet milling millionaire milliped millipede mimic mimosa minimalism misapply
misbehave misconduct misguide mishap misstep mistletoe mitzvah mixer mizzenmast mockingbird modeling modem moderator
module molasses moldboard mollusc mollusk molybdenum monarchy monazite mongoose mongrel monoamine monocyte monolingual
monosaccharide monotreme monoxide moody moonshine moore mooring moose moralization morel morpheme morphine mortise
mosque motile motility motley motorbike motorboat motorcycle motorist mountaineer mounting mousse moustache mouthpart
mower mucin muckraking mucopolysaccharide muffin mugger muishond mulberry mullein mullet multimedia mummy municipality
mural murre mushroom muskmelon muskrat muslin mussel mustard mustelid musteline mutation mycelium mycoplasma myelin
naming naphthalene naphthol napkin narration nasopharynx nasturtium nationalist naturalist nautilus nebula neckline
needlepoint needlework negotiator nematode nepotism neritid netting neuroglia neurologist neuron neurotoxin
neurotransmitter neutering neutrino neutron niacin nibble nightclothes nightlife nightshade niobite nipple nitrite
nitrobacteria nitroglycerin nobleman noblewoman noctuid nomad nomenclature nominee nonessential nonproliferation
nonsteroidal noodle noose norepinephrine norethindrone norgestrel nostril notochord nucleoside nucleotide numeral
numeration nursemaid nutcracker nuthatch nutlet nutmeg nutshell nylon nystagmus oarsman observatory obsessive
obstetrician octane octopus oeuvre officiating offing offshoot ointment oleoresin oligarchy olivine omega omelet onion
onychophoran opalesce operculum ophthalmologist opossum optimist optimization option oracle orang oratory ordination
organelle organist organophosphate orgasm originator oriole ormandy ornamental ornamentation ornithischian oscillate
ossicle ostrich otter outboard outbuilding outerwear outgo outgrowth outpouring ouzel ovary ovation ovenbird overarch
overbear overcrowd overdose overexposure overlie overproduction oversee oversimplify overstuff overuse ovule oxeye
oxidase oxide oxyacid pacifier padding pairing pajama palate palatine paleontologist palladium palmist palpation
palpitate pampas pampering pamphleteer pancake pancreas panda panfish panhandle panicle papacy papaya pappus paprika
papyrus parachutist paraffin parallax paramilitary parapet parathyroid parenthetical paridae parole parsley parsnip
participial participle partitioning partridge partsong passer passerine passionflower passport password pasta
pasteurization pastry pathogen patio patriarch patrician patty paving paycheck peacekeeping peach peafowl peanut
peanuts pearlite pecan peccary pedal pedestrian pediatrician pedophile peduncle peerage pelican pellet pendant pendent
penguin penicillin penicillinase penis penmanship pennines pennyroyal pentameter peppercorn peppermint pepsin peptide
percoid percolate peregrine perforate performing perfumery perianth periapsis pericardium pericarp peridium perihelion
perineum perishable peritoneum perjury perpetrator perseverance persuasion perversion pervert pesticide pestle petrel
petroleum petticoat phage phalanger phalarope pharyngeal pharynx phenol phenolic phenylalanine philologist phonetician
photoengraving photographer photosphere physic physiologist pickpocket piggyback pilchard pillage pillaging pimpernel
pincer pinche pineapple pinion pinon pinwheel pinworm pipeline piping pipit piracy pistil piston pixel placard placebo
placenta placental placer plagioclase plaid plaintiff plait planking plankton plantain plasmin plasticizer plateau
platelet platter playoff plaything plaza plectrum pleochroism plesiosaur plexus plier pliers plough plover plumage
plume plundering plutonium plywood pneumococcus poacher pocketknife poinsettia pointer pointillism poisoning poker
pokeweed poliovirus polishing pollinate pollination pollinator pollutant polychete polyester polymer polyp polypeptide
polyploid polysaccharide polystyrene pomade pomegranate pompano pontoon poodle popcorn poplar porcelain pornography
porpoise porridge porte portico posing posit positioning positron postage postcard posting postmortem postponement
potherb pottage pratincole prawn precept precession preconceive precursor predator predestination preen prefect
prelate premier premolar prepose preschool preservative preserver preteen pretending prickle priestess priesthood
prima primrose princess principality printer prism privet prizefighter probate proboscis prodigy progenitor
progesterone progestin programing programme programmer projector prolapse prolonge promiscuity promontory prompter
prompting prong pronunciation propagate propane propellant proprietary propulsion prosimian prospectus prostaglandin
prostate prosthesis prostration protector prothrombin protocol protoctist protrusion proxy prune pruning psalm psalms
pseudopod psilocybin psychoanalysis psychoanalyst pterosaur ptomaine pubis pudding puddle puffball puffer puffin
puffing pulpwood pumpkin punctuation pungency punting purchasing purebred puree purgative purine pussytoes putter
putting putty pygmy pyrimidine pyrography pyroxene quadruped quahog qualifying quandong quantification quantifier
quark quarry quartet queue quinine rabbet raccoon racecourse racehorse raceme racetrack racism raddle radiograph
radiography radiology radiometer radium ragtime ragweed ragwort raincoat raindrop rainwater raisin rangeland raspberry
ratchet ratite rattan raven ravine ravish rayon reaching reactance reactor rearrangement rebate rebirth recapitulation
recast receptor recharge recipe reciprocate recitation recline recombinant recombination recompense reconciliation
reconnaissance rectum recuperate recurve recycle recycling redistribution reduplicate redwood referent referral
refloat reflux reformation reformer refraction refresh refreshment refrigerant refuge refutation regalia regent reggae
regrow regulating regurgitate regurgitation reincarnation reindeer rejoinder relapse relaxant relaxation relinquishing
reluctance remora remover renounce rental rente reorganization reparation repeating repercussion repertoire replay
replica replicate repudiation requisite resale reshuffle resid resile resin resonator restorative resurrection
resuscitation retraction retrofit retrovirus reunify reveler revenant revers reversion revising revoke revue rework
rewriting rhetoric rheumatic rhizoid rhizome ribald ribbonfish ribose ribosome rickettsia riding rifling rigging
rioter riverbed riverside roach roasting robin robot rocker rockers rockfish rockweed rodent roentgenography roofing
roommate rootstock rosewood rosin rotenone rouge roulette rounder roundhead rounding roundworm rowboat rowing rubbing
rubidium rubricate rudderpost rudiment rudiments rugby rumba rumbling ruminant runup runway saber sabertooth
safekeeping safflower saffron sailboat sailfish salesperson salmonella salsa salsify salutation samba sanctification
sanctuary sandbag sandfly sandgrouse sandpiper sandstone sandwort sanicle sanitize saponin saprophyte sarsaparilla
sassafras satyr saucer saurischian sauropod sawfly sawtooth saxifrage saxophone saxophonist saying scaling scallop
scanning scape scapula scarecrow scatterbrain scattering scavenge scepter schemer schnauzer scintillate scion scissor
scissors sclera scleroprotein scooter scopolamine scoring scorpion scorpionfish scoter screamer screening scrotum
scuba scull sculpin scythe seabed seabird seaboard seafood seagrass sealskin seamstress seance seaplane seaport
searobin seashore seaside seasoning seating secession seclusion secretaryship sedation sedative sedge seduce seesaw
segmentation segregation seine seizing selenium seller sellers semen semiconductor semidesert seminar semitone sender
sepal sequin sequoia serif serotonin serrate serration server serviceman servicing serving sesame settling sextant
shakedown shaker shale shallot shaman shampoo shank shareholder shariah sharper shearing shearwater sheathe sheathing
shedding sheepdog sheikhdom shellac shellfish shelling shelterbelt sherbet shimmer shiner shingle shipworm shoal
shoemaker shook shorebird shoreline shortening shorthand showman shrew shrike shrimp shrinkage shrinking shrublet
shtik shutting shuttlecock siamang sibilant sibling sickle sideline sideshow sidewall sienna sighting sightsee
signboard signer signified signifier signing silica silicon silique silkscreen silverware simmering simpleton
simplification sinus siphon siphonophore siren sirenian siris siskin sitter sizing skate skater skating skeleton
skewer skier skiing skillet skimmer slander sledge sledgehammer sleet sleigh slicing slipknot sliver sloth slouch
slough smashing smelling smelt smiler smith smithereens smoker smokestack smoothen smoother smudge smuts snaffle
snakeroot snapper sneeze sniffle snipe snorkel snorter snorting snowboard soccer socialization socket software
softwood soiling soldering solicitation solicitor soliloquy solitaire solmization solute solving sonata songbird
sorcerer sorghum souffle soundbox soybean spacecraft spaceflight spadefoot spadix spaghetti spangle spank spanking
sparring spathe spatula spawn specie speckle spectrograph spectroscope speculator speedboat sperm spermatozoon
sphagnum sphenoid sphincter spicule spiderwort spikelet spikemoss spinach spindle spinel spinning spinster spirochete
spitting spittlebug spitz splashing splay spleenwort splint spoiling spokesperson spondee spool spoonbill sporangium
sporophore sporophyll sporophyte sporozoan sprinkler spruce spurge spurt sputum spying squander squandering squeegee
squeezing squid squirrelfish stabilizer staging stalling stanza stapes staphylococcus starch starches starfish
starling starr stave steamer steamroller steeper steeplechase steering stencil sterilization stiffener stifling stigma
stigmatize stinger stingray stinkhorn stipe stipple stipulation stitching stole stolon stonewort stooge stoppage
stopper stopping stork strainer straitjacket strangling strapless stratosphere streamer streamline strengthening
streptococcus streptomycin stretcher strickle strider strikeout striker stringer stripping striptease stroking
strongbox stronghold strontium studying stuffing stunting sturgeon stylize stylus subclass subculture subfamily
subgenus subkingdom submerging submersible subnormal suborder subroutine subscriber subset subshrub subsidiary
substituting subtraction subtropics subversion subversive succulent sucking suckle sucrose suede suffragist sugarcane
sulcus sulfa sulfate sulfide sulfonamide sully sulphate sulphide sultanate sumac summit sunfish sunflower sunglass
sunglasses sunrise sunspot suntan superfamily supernumerary superorder superordinate superoxide superposition
superscribe superstructure supplication supplying suppression suppurate surcharge surfboard surgery surname surrealism
surrealist surrogate suture sweeper sweetener sweetening swelter swimmer swine swordfish sycamore symbolizing synapse
syringe syrup systole tablecloth tablespoon tableware takeout taking talker tamarin tampere tampon tanbark tannin
tanning tansy tantalum tapeworm tapioca tapir taproot tarpon tarragon tarsal tarsier tarsus tartan tartar tartrate
tassel tasting tatter tattler tattoo taxation taxicab taxonomist taxonomy teacup teapot teasel teaspoon teeth
telecommunication telemetry teleost telephony teller tellurium temperance tenderloin tendril tenon tenpin tenpins
tenrec termite terrorism terseness tessellate testator testis testosterone tetanus tetracycline textbook thalamus
thalidomide thallus theft thermoplastic theropod thickener thievery thimble thinner thinning thistle thorax thorium
thoroughbred thrashing thrift thrip thrips thrombin thrower thrush thrusting thunderbolt thunderstorm thyme thymine
thymus tibia ticking tickling tightrope tincture tisane titanium titmouse toadfish toadstool toasting toboggan toddler
toenail toggle toiletry toluene tonality tongs tonic tonsil topaz topgallant topmast topping torpedo torque tortilla
tortoise totalitarianism totem toucan touraco tourism tourmaline tousle towhee tracery tracking traction trailer
trailing trainer trajectory tranquilize transcriptase transfuse transient transitive translator transmitter
transparency transplantation transposition trash travelling treatise trefoil trellis triad tribe triceps trickery
tricyclic trifle trifling triglyceride trillium triplet tripletail trochee trombone trope trophy tropics troposphere
troublemaker trout trowel truffle trump truss trypsin tuatara tuber tubercle tuberculin tulipwood tundra tunic
tunicate turner turnip turnstone turpentine turtle tussock tuxedo twill tycoon tying typeface typeset typist udder
ulcerate ultrasonography ultrasound umbel umbilical umpire unarm unbelt unbend unblock unburden unbutton uncial
unclothe uncross unction undercoat underfur undergarment undergrowth undernourish underpants underpart undersurface
underwing undoer undulation ungulate unicorn unionize uniting unroll unseal unwrap upbringing updating upend
upholstery uprise upside upstage upturn uranium ureter urethra urinate using uterus uvula vaccinate vagary vagina
vagrant vagus valentine vampire vanadium vapour variance varna varnish vasoconstriction vasoconstrictor vasodilation
vasodilator vasopressin vassal vaulting vegetarian vegetarianism veloute velum veneer veneration venison venom
ventricle venue venule verbalization vermifuge vermin vernacular versed vertebra vesicle vesta vestment vestry vetch
veterinarian viceroy vicuna videocassette videotape viewing vigil villa villein vinaigrette viola viper viscera
viscount visionary visitation visor viverrine vocalization vodka volva votary voucher voyeur vultur vulva wading
wainscot waistband waistline waite walker walkway wallaby wallboard waltz warbler warhead warmer warranty warship
washer watchdog watercourse watering waterline waveform waxwing weaponry weasel weaverbird weaving webbing webworm
weevil weightlift welding wetland whalebone wheatgrass whelk whetstone whiptail whirlpool whirlwind whispering whist
whitefish whitefly whitening whitewash whiting whittle whizz whoosh wickerwork wicket widening wight wilderness
wildflower winch winder windlass windpipe windstorm winnowing wintergreen wiper wireless wiring woodcock woodcut
woodland woodwind woodworker woodworking woollen workhorse workpiece workplace workstation wormwood worrying wounding
wrapping wrasse wrest xenotime xerography xerophyte yeast yellowwood yodel yodeling yogurt yttrium zebra zebrawood
zeolite zinnia zipper zircon zirconium zither zodiac zoologist zoology zygomatic zygote
"""

OTHERS_UNTAGGED = """
aback abaft abash abasia abate abbreviate abjectly aboriginal abrasion abrasive abreast abridged absolve absorbable
absorbing abstemious abstractly abstruse abundantly abusive accented acceptability accessible accommodating according
accountable accredited accurse accursed acetic achromatic acidic acidosis acknowledged acoustics acquisitive acquitted
acrid actinomycosis actuated acuity acuminate acuteness addiction addictive addle addled adjustable admired adoptive
adored adorned adrift adsorption adulterate adulterating adulterous advantageously adventitious adventive adversely
advertize advised aerate aeronautic aeronautical aeronautics aesthetically affectedly affecting affective affine
affirmative afflict affliction afield aggregated aggressively agility aging agitating agoraphobia agrarian agreeable
agreed aground aided airtight akimbo alarming albinism alcoholic alcoholism alcoholize algebra algebraic algorithm
aligned alimentary aliphatic alkalinity alkalize alkalosis allegedly allegorical allegro allergic allergy alliterative
allotropic allotted allover alloy alloyed allude allure alluring alluvial aloft alongside alphabetic alphabetical
alphabetically alphabetized alphanumeric alpine alterable alternating altruistic amateurish amazingly ambient
ambulatory amnesia amniotic amorously ampere amphibious amuck analog analyzed anarchism andante androgenic anecdotal
anesthesia anesthetic aneurysm angina angioma angled animism animistic anisotropic ankylosis annihilated announced
annoyingly annum anoxia answerable anthrax anticancer antipathetic antipodal antipode antipollution antisocial
antitank aortic apathetic apathy apetalous aphasia apical apnea apoplexy appall appalled appeasing appellate
apposition appraising apprehended apprehensive appropriateness aquatic arborescent archaeological archaeology archaic
archeology arcuate ardently armless armlike aromatic arrhythmia arteriosclerosis artesian artful articular articulated
articulatory artificiality artless ascendant ascertained ascetic asceticism ascomycetous aseptic asexual asexually
askance asocial asphyxia assassinated asserted asserting assimilative assisted associative assuming astern asthma
astigmatism astounded astrological astrology asymmetrical asymptote ataxia atherosclerosis atrioventricular atrocious
attacking attainable attended attentiveness attenuate attested attractively attractiveness attribution attributive
atypically audibly auditory augmented auricular auspicious autistic autobiographical autocratic autoimmune autonomous
autosomal autumnal averse aversive avoirdupois awkwardness axillary azygos backed backhanded backless backstair
bacteriology baldness ballistic balsamic banded banned baptismal baptized barbarous barometric barred barreled
barricaded basal basidiomycetous basilar beaked beaklike beastly becoming bedded bedridden befitting beforehand
behaviorism behavioristic beheaded believing belittle bellicose bellied belonging belted benefic beneficent
benevolence benight benighted benign benzoic bequeath bereave beriberi berrylike besieged betroth betting biased
biennial biennially biflagellate bifurcate bilaterally billed billiard billionth binocular biochemistry biologically
bipedal bipinnate bipolar birthmark bituminous bivalent bladderlike blamed blameless blase blasted blatantly bleeding
blemished blended blinding bliss blocked blooded blotched blunted bluntly bodied boggy boiled boisterously bondage
bonding boned boneheaded boneless bonelike bonny booming bordered boreal boric bosomed bothered bothersome bottomed
bountiful bourgeois boxlike brachial bracted brainwash brainwashed braise braised branching brassbound breakneck
breasted breathed breezy brimless brimming bristled bristlelike bristly broiled bronchitis browned bruising brushlike
brusque brutally bubbling bubbly bubonic buckram budding bugged bulbous bulletproof buoyancy burdensome buttonlike
buttress butyric calcareous calculable calibrated calico calisthenic callus caloric calorie cancelled cancerous
candela candied candor canker canned cannibalistic canonical canopied cantankerous capped capricious caprine capsular
captious caramelize carbonated carbonation carbonic carbonize carboxylic carcinogenic carcinoma cardiac
cardiopulmonary caring carnivorous carotid carpetbag cartilaginous caryophyllaceous cased cashed castrated catabolism
cataclysmic catalysis catalytic catalytically catalyze catchy cathartic cathexis caudal causeless caustic cavernous
ceaselessly celebrated celiac cellular centavo centesimo centigrade centimo centrifugal cephalic cerebellar
cerebrospinal ceremonious ceremoniously cervical chaffy chafing chained chainlike changeable charismatic chartered
chaste cheaply cheating checked checkered cheeselike chelate chewy chickenpox chilblain childbirth chitinous cholera
cholinergic chopped chorea chorionic chromatic chromatically chromosomal chronically chronological chronology ciliary
ciliated circuitous circulatory circumboreal circumpolar circumscribed circumstantial cirrhosis citizenship citric
clarifying classicism clastic clawed cleanliness cleavage clenched climactic clipped closeness closest clotting
clouding cloudless clustered clutter coagulated coagulation coccoid coccygeal codified coercive coextensive cogitation
cognition cognitive cohabit coherence coiled coiling coinciding colic colitis collarless collateral collected
colloquially colonized coloration columnar columniation comate comatose combed combust comical commemorating
commercialized commissioned communicable compactly compartmentalize compartmented compatibility compelling
competitiveness complaining completing compliant compounded comprehended comprehensible compulsiveness compulsory
computational computerize concavity conceited concentric concluded condemning conditioned conducive conelike confined
confirming conformable conforming conformist confounded congenial congruent conic conical coniferous conjunct
conjunctive conjunctivitis conjure conjuring connectedness conscientiousness consecrate consecrated conserved
constipated constituted constitutionalize consuming contagious contained contaminated contaminating contemptibly
contentious contentment conterminous contested contorted contracted contractile contrapuntal contrastive
conventionalized converted convolute convoluted convulsion cooked coordinating copious copiously cordate cordiality
corky cormous corneal corned cornered coronary corporatism corrected correctional corrective correlational corrosion
corrupted corrupting corymbose cosmetic cosmetically cosmology cosmopolitan cottony countable counterclockwise
counterrevolutionary coupled covalent covetous cramped cranial craniometric crashing craving creaky credibility
credited credulous creepy crenelate crepuscular crescent criminally criminology crinkle crinkled crinkly critique
crosstown crosswise crowding cruciferous crudeness crumbly crustose crusty crystalline crystallized cubic culinary
cultivated cuplike curdle curdled cured curing curvature cushioned cutaneous cyanosis cybernetic cyclic cycloid cymose
cystic cytologic daisylike damaged darkened darkling dashed dateless dazzled deactivate deadpan deafen deafness
deamination debase debased debug deceitful decentralized decided deciding deciduous decimal decipher deciphered
decisiveness decode decorated decreased decreed decumbent defeated defecation defending defenseless defensiveness
deferential defiantly deflate deflation deformity defunct degenerative degraded degrading dehiscent dehydrate
dehydrated dehydration deify deject delete deliberative delimited delineate delineated delinquent delusion dementia
demise democratically demographic demolished demoralize demoralized denature denatured denominator densely dentate
dentistry dependability depicted depicting deportment depraved depreciate deprivation deprived derelict dermatitis
derogatory described desensitize desiccate desiccated desirability desirous despicably despotic destabilize destined
destitute detestable detrimental devoid devouring dexterity dextral diacritical diagonally dialectal dialectical
diatonic dicarboxylic dichotomously dichromacy dicotyledonous dictatorial digestion digit digital digitally digitate
diligently diluted dimmed dinar dioecious diphtheria dipped dipterous dirham disadvantaged disadvantageous
disagreeable disagreeably disavow discernment discharged disciplinary disclaim disclosed discoid discolor disconcert
disconnected discontinued discontinuous discord discordant discredited discreet discriminatory disfavor disgraceful
disgruntle disgruntled disgustingly dishonestly dishonorable dishonored disinclination disincline disinclined
disingenuous disinvest disklike disliked dislocate disloyal dismissed dismissive disorient disorientation disoriented
disparage disparaging disparity dispensed dispirit dispirited displease displeasing disposable disposed
disproportionately disputed disquiet disquieting disregarded disregarding disreputable disrespect disrespectful
disrupted dissatisfy dissected dissenting dissident dissimilarity dissipated dissociate dissociative dissolute
dissolving dissonance dissonant distasteful distend distensible distracted distributed distrustful disuse diurnal
divalent diverging divers diversify diverted diverticulum diverting divisible divisional divisor dizziness doctoral
documented domed domesticate domesticated dorsal doubled downfield downsize downstair downy drained draining drawback
dreaded dreaming dreamless drippy drooping dropping drupaceous dualism dualistic ductile dullness duodecimal duple
duplex dutiable dutiful dutifully dwarfism dysfunction dysplasia dystrophy earless earmark earthborn earthen earthly
eased easiness easterly easternmost easygoing echoing eclat ecological ecology econometric econometrics ectopic
ecumenical eczema edited eellike eerie effected effeminate effervescent effortful effusive effusively egotistical
elaborated elasticized elated elective electrify electromechanical electromotive electronically electropositive
elegantly elegiac elicited eligibility ellipse elliptic elliptical elocutionary emaciate emaciation embalm embolism
embolus embossed embryology embryonic emend empathy emphasized empowered emulsify encased encephalitis encircling
enclosed encode encouraged encouraging encrusted encumbered endangered ended endemic endometrial endways engaging
enhanced enlighten enlightening enlivened enmity enteritis entertained enticing entreat entrenched eolithic epicyclic
epidermal epidural epigastric epilepsy epiphytic episodic epithelial equable equatorial equidistant equilateral equine
equitably erectile erosive erotically errant erroneously erudition eruptive erythema escalate especial esteemed
estrous estrus etched ethically ethnically ethnography eukaryotic euphemistic evangelistic evaporated evasively evenly
eventful evidenced evidentiary evoked exacting exactness exceeding excessively exchangeable exchanged excitingly
excretory excusable excused executed exemplary exemplifying exhilarate existentialism exogenous exorbitant
expansionism expansive expediency expelling expired exploded exploited exponential extendible extensile externally
extinct extinction extort extracellular extraction extracurricular extramural extraordinariness extravagance
extravasation extrinsic exuberance eyeless eyespot fabricated faceless facile facultative failing faintness falcate
falconry fallacious fallacy falsely falsetto familial familiarize fanatical fanatically fancied fanlike fanned farad
farcical farsighted fashioned fastest fatness fattened faultfinding faultless faulty fawning featherlike feathery
febrile fecal federally federate federated feebly feigned felicitous felted feminize femoral fermenting fernlike ferny
ferric fertility fervid fetal fibrinolysis fibrous fictile fictitious figured filamentous filial filmy finality finer
fingerlike fired fireproof fishtail fishy fissile fission fissionable fitful fitted fixate fixity flabby flaccid
flagellated flagrant flaky flamboyant flammable flatbottom flattering flavorful fledged flexuous flexure flickering
flightless flighty flirtatious flowered flowerless flowery fluctuating fluency fluently fluidity flyblown foaming
focused focussed fogbound foggy foiled folding foliate foliated foolishly footed forbear forbidding forcefully
forcefulness forcible forcibly foreordain foreshadow forested forestry foretell forethought forfeited forged forgiving
format formless formulated forthcoming forwardness fossilize fossilized foulness foursquare fractal fractious
frankness fraternal fraudulent fraudulently fraught freakish freckled fretful fretted frictional frictionless frilled
frivolously frosted frosty frothy fructify frugal frugally fruiting fruity fugue fulfilled fumigate functionally
fundamentalism funded fungous funky furled furred furrowed furthest fused gabled gallinaceous gamopetalous garish
gastric gastritis gastroenteritis gastroesophageal geared gelatinize gelatinous genealogical generality generative
generic genetically geniculate genital genitourinary genomics genteel gentleness genuineness geography geologic
geriatric gestation giddy gilled glabrous glacial glaciation gladly gladness glandular glaucous glial globose globular
gloss glossitis glossy gluteal glutinous gluttonous gnarl gnarled godly goiter gonadotropic gonorrhea goodwill gothic
gracefulness graceless grainy grammar grandiloquent granitic granulate granulated granuloma grapelike grasslike grassy
gravelly gravitate grazed grilled grippe gripping grizzle groping grouped grudging guarded guiding guise gummed gurgle
gushing gusty gutsy gymnospermous hairlike halal hallow hallucinatory hallucinogenic halting halve hammered handed
handheld handsomely handwrite haphazard hardening hardness harmfulness harmonically harmoniously harmonize harnessed
hatched hatted hazardous headquarter healed heartburn heartfelt heathlike heedful heliacal helical hellish
hemochromatosis hemolysis hemophilia hemorrhagic herbaceous herbivorous hereditary heresy heretical hermaphroditic
hernia hesitant hexagon hexagonal hierarchical hierarchically hieratic highflying hilly hindering hiplength hoard
hoary holography homespun homing homogenized homologous honorary hoofed hooklike hopelessness horizontally hormonal
horned hornless hornlike horny horrify hospitalize hotly humdrum humic humid humiliated humorless humorously humped
hundredth hushed hydrate hydrated hydraulic hydraulically hydrocephalus hydroelectric hydrogenate hydrolize hydrolysis
hydrolyze hydrostatic hydrostatics hygiene hygienic hygroscopic hypersensitivity hypertension hyperthyroidism
hypertonic hypnosis hypnotic hypocritical hypocritically hypoglycemia hypotenuse hypoxia icebound icily idealistic
idealize identically ideological igneous ignited ignoble ignored iliac illative illegality illegally illegible
illicitly illogical illuminated imbue immanent immaturity immeasurably immigrate immobile immobilize immoderate
immoderately immodest immortalize immune immunodeficiency immunological immunologically immunology impalpable
impartially impassive impeach impeded impeding impelling impend impenetrable imperceptible imperfection impermanent
impermeable impertinent imperturbable implanted implausible implemented implicate impolite imponderable imported
imposed impossibly impoverish impoverished impracticable impressed impressionistic impressively impressiveness
imprisoned improbability improper improving imprudent impulsive impulsively impure inaccessible inactivity inadvertent
inappropriately inarticulate inarticulately inattention inattentive incapability incautious incendiary incessantly
incinerate incised included incomparable incompetently incomprehensibility inconceivably inconclusive incongruity
incongruous inconsiderate inconsiderately inconsistency inconspicuous inconstant incontinence incorporated incorporeal
incorrectly incorruptible incriminate incriminating incumbent indecisive indecisiveness indehiscent indicative
indigenous indigent indiscreetly indispose indisposed indisputable indistinctly indivisible inductive indulgently
industrialize industrialized inebriated inedible ineffective ineffectual inefficient inefficiently inelegance
ineptitude inequitable inequity inertial infallibility infamy infarction infatuate infatuated infelicitous infinity
inflammable inflatable inflectional inflexibly influenza infrequently infuse ingenuity ingenuous ingratiate
ingratiating inherently inheritable inherited injudicious injurious inkblot inlaid inland innately innermost innervate
innocuous innovative inoffensive inoperative inordinate inquisitiveness inquisitorial insatiable insatiably
insectivorous insecure insecurely insecurity insensate insensibility insensible inshore insidious insightful insincere
insincerely insincerity insipid insomnia instill insubordinate insufficiency insular intelligently intemperate
intensified interactive interchangeably interconnected interlaced interlacing interlinear intermittently
interplanetary interpreted interpretive interracial interred interrelate interrupted intertidal intervening intestate
intestinal intolerant intoxicated intoxicating intoxication intracellular intrados intramuscular intravenous
intravenously intricately introverted intuitively inured invading invasive invigorate invigorating inviolable
involuntarily inwardness ionization ionize iridescent ironclad ironed ironically irradiate irremovable irresponsibly
irretrievable irreverent irreverently irrevocably irritant irritated irrupt isomeric isometric itching itchy iteration
jaundice jaundiced jawed jawless jealously jejune jelled jellied jellylike jitters jointed joking journalistic joyful
joyless judging judicially jugular justified karat keeled kilogram kilohertz kindness knitted knobbed knockabout
knowingly labored laborious labyrinthine lacerated lackadaisical lacrimal lactation lactic lameness lamented lamenting
lanceolate landed largeness laryngeal lascivious latency lateral laterally laughable laughing lawful lawfully layered
leaching leafed leafless leaflike leafy leakiness leased leathery leaved lecherous leeward leftover legality legato
legible legless leguminous leishmaniasis lengthened lenient lenticular leptosporangiate lethargic leukemia leverage
libidinal libido licentious lidded lidless lifestyle lightness liked liken liliaceous lilting limbed limbic limbless
limnology limpid lineal linked liquefied liquefy literacy lithophytic liturgical liveborn loath lobar lobate lobed
localized locomotor logarithmic lonesome longest longitudinal longitudinally looping loosened looseness loudness
lovable loved loveless lowermost lowest lowness lowset lubricate lucrative luminance lumpy lusterless lustful lustrous
luxuriant lymphatic lymphocytic lymphoid lysis macerate macroscopic madden magisterial magnanimous magnetization
magnetized mailed mainstream majuscule maladjusted malarial malevolent malice malicious maliciously malignant
malleable malnutrition malodorous mammary manageable mandibular maneuverable mangy manly mannered manually maplelike
marauding marbled maritime marooned marred marshy masked mastered masterful mastoid mated materialistic matte matured
maximally meanly meanspirited measles mechanize medial medially mediated medicinal medicinally mediocre meekness
megahertz megalithic mellow mellowed melodically melted membranous memorialize meningitis menopause menstrual
menstruation mercantile mercerize mercilessly meretricious merged meridian merited mesial mesodermal messianic
metabolism metalloid metamorphic metamorphism metaphoric metaphorical metaphorically metaphysics metastasis meteoric
meticulous metric metrical metrically miasma micro microbiology midline migraine mildew milky millionth mindlessly
mined minimally minus minuscule minutely mired mirth misappropriate misappropriated miscible miserly missed misshapen
misunderstood mitosis modality moderating modular modulate modulated molar molded moldy monarchal monetary monoclinic
monocotyledonous monoecious monogamous monolithic mononucleosis monotheistic monotonic monotonously monotypic
monovalent montane moonless moralize morbid mordant morphological mortify mossy motherly motorize motorized mourning
mouthlike movable moved mucilaginous muckrake mucky mucous multicellular multicolor multicolored multinational
multiplicative multiplier multivalent mummify munificent murderous mushy musicology musky mutable mutinous mutually
myelinated myeloma myopia myositis myotonia mysticism mythical naively napped narcolepsy narcotic nasalize
naturalistic naughty nauseate nauseous navigable navigational neatness necked necromantic needled needlelike needy
nefarious negate negatively neglectful negociate negotiable neoclassical neoplasm neoplastic neritic nestled nether
netted neural neuralgia neuroglial neurology neurophysiology neuroscience niggardly nightly nitric nitrogenous
nocturnally nodding nomadic nominated nominative nonaddictive noncommittal nonelective nonflammable nonhuman
noninvasive nonlethal nonlinear nonliving nonmagnetic nonmilitary nonmotile nonmusical nonparametric nonpasserine
nonphotosynthetic nonpoisonous nonporous nonprehensile nonprofessional nonresidential nonsectarian nonsensical
nonspatial nonstandard nonstop nonsurgical nonsyllabic nontechnical nonturbulent nonunion nonvenomous nonverbally
normalize normative northeastern northeastward northernmost northwestern notched noticed notional nourishing nowadays
noxious nucleated nudity nullify numerator numerically nursed nutlike nutrition nutritionally nutritious obesity
objectively obligate obligatory obliging obliquely obliterated oblong obovate observing obsession obsolete obstetric
obstetrics obstinate obstreperous obstructed obstructive obtrusive obtuse occult oceangoing oceanic octal odoriferous
odorless odorous offended offending offensively offhand officious offside olden oldness olfactory olivelike olympian
omnidirectional omnivorous onerous ongoing openness operand operant ophthalmic ophthalmology opportune opposable
oppressive oppressively optic optics optimistically optimize optional oracular orbicular ordained ordinal ordinariness
orgiastic orienting orthodontic orthogonal oscillating osculate osmosis osmotic ossified ostentation ostentatiously
outermost outfitted outrageously outspread outstay outstretched outwardness ovarian ovate overabundance overactivity
overdue overfamiliar overflowing overgrowth overland overlooking overly overlying overpowering overripe oversea
overstuffed overweening ovoid ovulation oxidative oxidize oxidized oxygenate oxygenation packaged painlessly
painstaking painstakingly paintable paisa palatability palatable palatal palatial paleolithic paleontology palmar
palmate palmately palmlike palsy pancreatic pandemic panicled paniculate panoptic pantheism pantheistic pantropical
paperlike papule parabolic paradigmatic parallelogram paralysis paralyzed paranasal paranoia parasitic parboil
parenteral parietal parity parotid parthenogenesis partiality participating partitive parturient parturition passe
pasteurize patchy patented paternal paternity pathetically pathologically patronized patterned paying peacetime
pediatric peeled pejorative pejoratively pelagic peltate penal pendulous penetrable penni penniless pentavalent
peppery peptic perceivable percept perfected perfective perforated pericardial perimeter peritoneal perjure permeable
permissible permissive pernicious perpendicular perpendicularly perpetuity perplex perplexity persevering persisting
persnickety perturbed perverted pervious petaled petaloid petty petulant phagocytic phallic pharmacology phenomenal
phenotype phlegm phobia phonological phosphoric photochemical photoelectric photomechanical photosensitive
photosynthesis photosynthetic phrasal phylogenetic physiologically piaster picaresque pickled pierced piercing
pigmentation pineal pinnate pinnately pinnatifid pinnatisect pious piquant pitted placate placed plagiarize plaguey
plainness plainspoken plaintive plantar platelike plausibility playfully playfulness pleasantness pleasingly
pleasurable pledged plenary pliable plotted plowed plucked plugged plumaged plumed plumelike plumlike plundered plural
plurality plutonic pneumatic poached pointless poisonous poliomyelitis pollute polygon polygonal polyhedron polymeric
polymerize polyphonic polyunsaturated polyvalent poorness popliteal popularize porcine pornographic portrayed posed
positional postal posted postoperative potted pouched pouchlike pouring practicality pragmatism precautionary
precipitating precipitation precipitous precipitously predaceous predacious predatory predetermine predicate
predictably predisposition predominant preemptive preexist preexisting prefrontal pregnancy prehensile premature
prematurely premeditate premeditated premeditation prenatal preparedness preponderance prepossess prerogative
prescriptive preset presocratic pressed pressurize prestigious presumptive presumptuous presumptuously pretentious
pretentiously priapic priestly primordial princely principled pristine probation probity problematic processional
procumbent professed prohibited projecting prokaryotic proliferate prolix promiscuous promiscuously promissory pronged
proofread propelling prophase prophylactic propulsive prostatic protected protruding provable proven proverbially
provident provoked provoking prudent prudently prudish pruritus prying psoriasis psychedelic psychiatry psychoactive
psychoanalytic psychogenic psychometric psychomotor psychophysics psychosis puberty pubic pudendal puffy pugnacious
pulpy pumped punctual punished punishing pupal purchasable purifying purposefully purulent pustule putrefaction putrid
pyloric pyramidal pyrotechnic quadratic quadrilateral quadrillion quadrillionth quadrupedal quaintness quantify
quarantine queenly quenched quibble quintillion quizzical quotable quotient rabbinical rabid rabies racemose racially
radially radian radiating radiopaque radiosensitive radix raggedly raging rainless rainy rambling ramify rancid
ranking rapacious rarefied rarefy rashly ratified rationality ratlike ravishing rawness rayless reactive realized
reasonableness reasoned reasonless received recessive reciprocally reclusive recombine reconciled reconstitute
reconstructive recovered recovering rectal rectify rectilinear recurring recurved reddened redeemable redeeming
redness redolent redound reedlike referenced refining reflate reflected reflecting reflexive refocus refract
refractive refreshingly refrigerate regenerate registered regression regrettable rehabilitative reheat reigning
reinforced rejuvenate relational relativity releasing relocate remediable remembering reminiscent removable renal
renewable renovate renown renowned repellent repelling repetitively replaceable reportable represented reproductive
reputedly requested rescued reseat resell reserved resilient resinous resoluteness resonate resonating resorption
resourceful respectability responsive rested restful restructure reticence retouch retractable retracted retractile
retrieval retrograde returning reuptake reverberant reverent reversed revitalized revived rhabdomyosarcoma rhetorical
rhetorically rheumatoid rhinitis rhizomatous rhomboid rhombus rhymed rhyming ribbed ribbonlike riblike rickets
rickettsial ridged rigged rigidity rimmed ringed ringworm ripened rippled risen ritualistic ritually riyal robed
robotic rococo rodlike roentgenographic roguish rolled romantically roofed rooted rootless rotatable rotational rotted
rouged roundheaded roundish roundness rubberize ruble rushed rushlike rusting sabbatical sacerdotal sacked saclike
sacral sacrificial saddled sagittal sagittate salaried salted saltiness sanctimonious sanctioned sanitary sapiens
saponify sappy saprophytic sarcoma satiny satirize sauteed savagery scalar scald scaleless scalelike scaly scandalous
scandent scapose scatterbrained scentless scheming schismatic schizophrenia scholasticism scintillating sclerosis
scotoma scrofula scroll scrotal scrubbed scrubby scruple scruples scrupulous scurfy scurvy seagoing sealed searchingly
seasonable seasonally seasoned seaward sebaceous secretarial secretive secretively sectarian sectional sedimentary
seductively seeded seedless seedy seeing seethe segmented selectively semester semiaquatic semiarid semiautomatic
semicircle semicircular semiliquid seminal seminiferous semipermeable semisolid semisweet semisynthetic
semiterrestrial semitransparent sensed sensitiveness sensitized sententious septicemia sepulchral sequester
sequestered serially serous serpentine serrated servitude sesquipedalian sessile severed sexuality shabbily shadiness
shady shakiness shallowly shamanism shamefaced shameless sharing sharpened sheared sheathed sheen shelflike shelled
shiftless shifty shingles shipboard shoddily shoddy shortcoming shouted showily shredded shrewdness shrivel shrubby
shuck shuttered shyness sickening sidearm sidereal sideway sideways sighted sigmoid siliceous silken silklike
sinistral sketchy skillfulness skimmed skinned slanderous slang slangy slapdash slavish sleazy sleepiness
sleeplessness sleeveless slenderness sliced slimy slower sluggishness slushy smartly smartness smelly smoked smokeless
smoky smoothed snarled sneaky sneezing soapy sociable sociology sociopathic solanaceous solicitous solidification
solidified solidify solstice solvation somebody songlike sonic sooth soothing soporific sorcery sorting soulful
soundly soundness soured southeastward southerly southernmost southwestern southwestward spangled sparing sparingly
spartan spasmodically spastic spattered spavin specious speechless spent spermatic spheroid spicate spicy spiderlike
spikelike spinal spiny spiraling spirally spiritless splat splenic spoilage spoilt spotlessly spotted spotty spousal
springy sprouted spurious squalid squeaking squirting stabbing stably staged stagnate stalkless stalwart stamina
standoffish staphylococcal starchy staring starkly starlike starred starry stated stationary steadfast steadiness
steadying stearic stellate stemless stench stenosis stereoscopic sternness stewed stigmata stillborn stimulated
stingless stingy stint stipendiary stirred stitched stochastic stocked stodgy stoloniferous stonewall stony stooping
stopped stoppered storminess strabismus straplike strategically straying strengthened striate strictness strident
stringently stripped struck stubby stuck studied stultify stunted stupefied stupefy stylish subarctic subatomic
subclavian subcutaneous subdivide subjugated sublimate sublunary submissiveness suborbital subordination substandard
subsume subterranean subtractive subtropic subtropical suburbanize succinct suckled sufficiency sugary suicidal
sulfuric sulfurous sulphuric summarily summoning sunburn sunset superfine superfluous superhuman supernormal
supervised supervisory supple supported supposition suppressed supranational supraorbital surefooted surgical
surgically surpassing surreal surreptitious suspected sustained swampy sweeten sweetened sweetish swept swiftness
swinge swordlike syllabic syllogism syllogistic symbiotic symbiotically synchronized syncopate syncopated synovial
synthetically syphilis systemic tabular tacit tactful tactical tactless tailed tailless taillike tainted tamed tandem
tapped tardy tartaric tasteless tastelessly tasty taxonomic taxonomically tearful tearing teased tectonic tectonics
tediously teeming telephonic telescoped telescopic temperamental temperamentally temperate temperately tempered
template tempting tenacious tendentious tensed tensile tenuity terminally terminated tethered tetramerous tetravalent
textual thalloid thankful thawed theosophy therapeutically thermionic thermonuclear thermoset thermosetting thickset
thieve thinned thirdhand thistlelike thoracic thornless thorny thoughtfulness thoughtlessly thousandth threaded
threadlike threefold thrilled throated thrown thwarted tickle tidal tiered timeless timorous tinkling tinned tinseled
tithe titular toasted tomentose tongueless tonus toothed toothless toothlike topically topless topmost topology
torrential torrid totaled toxicity tracked trackless tractable trademarked tramontane transcontinental transcribed
transdermal transduce transduction transferable transitory translatable transliterate transparently transpire
transuranic trapezoidal trauma traumatic travelled treeless treelike tremulous trenchant trendy trespassing
triangulate tributary trichromatic tricky tried trifoliate trigonometric trigonometry trillion trillionth trimmed
triplex triumphal trivalent tropic troubling truce truncate truncated trussed trustful trusting tubercular tuberous
tucked tufted twang twilled twitching tympanic tyrannical ulcerative ulnar ulterior ulteriority umbellate umbrellalike
unaccommodating unaccustomed unacquainted unadvised unalienable unaltered unanalyzed unannounced unappealing
unapproachable unassertive unattainable unattended unbalanced unbecoming unbound unbranched unbridgeable uncastrated
unceasing unceremonious unceremoniously unchanging unchecked uncivil uncivilized unclear unclearness unclothed
uncolored uncommonly uncommunicative uncomplaining uncomplete uncompleted uncomplicated uncomplimentary uncongenial
unconsciousness unconsidered unconstrained uncontrolled uncooked uncoordinated uncorrected uncorrupted uncouth
uncovered uncritically uncrossed uncultivated uncut undecided undefined undemanding undependable underdevelop
underdevelopment underhand underneath undernourished undershot undescended undeservedly undesirably undesired
undetected undignified undiscipline undisciplined undivided undocumented undomesticated undressed unearned unearthly
uneducated unemotional unenforceable unenlightened unequal unequivocal unethical unethically unevenness uneventful
unexciting unexploded unexpressed unfailing unfairly unfashionable unfavorably unfeathered unfeeling unfinished
unfitness unflagging unfledged unfounded unfriendly unfulfilled unfurrowed ungenerous unglazed ungracious
ungrammatical unguarded unhampered unhealthful unicellular unidentified unidirectional unifying unincorporated
uninflected uninhabited uninhibited unintelligible unintentional uninterested uninteresting unisexual unison unitary
unjustified unjustly unkempt unknowable unlawfully unlearn unlearned unleavened unlicensed unlisted unmalted unman
unmanageable unmanned unmarked unmerited unmitigated unmusical unmyelinated unnaturally unnerve unnoticeable
unobstructed unobtrusive unopen unopened unorganized unoriginal unoriginality unornamented unpainted unpalatable
unparallel unpardonable unplanned unplayable unpleasantness unpolished unposed unprincipled unproductive
unprofessional unprofitable unproved unprovoked unquestionable unquestioning unquiet unrealized unreasonable
unreasonably unrefined unreformed unregenerate unregistered unregulated unresolved unresponsiveness unrestrained
unrhymed unrighteous unripe unruffled unsafe unsanitary unsatisfactoriness unscheduled unscrupulously unsealed
unseasonable unsecured unsegmented unsettle unshaded unsized unskilled unskillful unsociable unsolicited
unsophisticated unsound unsounded unsoundness unsparing unspecified unsportsmanlike unstated unsteady unstratified
unstuck unstudied unsuccessfully unsullied unsupported unsure unsuspected unsuspecting unsweetened unswept unswerving
unsworn unsystematic untapped untempered untended untidy untied untimely untouchable untrained untreated untroubled
untruthful unusable unwary unwashed unwebbed unwell unwholesome unwieldiness unwieldy unwillingly unworldly
unworthiness unwrapped unyielding uproarious upsetting upstair upturned upwardly urethral urination uterine
utilitarianism uttered vaccinated vacuous vaginal vainly valedictory valence vanilla vapid vaporize vaporized vaporous
variably varicose variegate vastness vaulted vegetate vegetative vehemently vehicular venereal venomous venous
ventilated ventral ventricular venturesome verbalize verbally verbatim verbose verified vermiform vertically vesical
vestal vested vestibular vestigial vexatious vexed vexing viciously victorious vigilant violated viral virginal
virility virology virtu virtuosity viscid viscous vitalize vitreous vitrified vitrify vivacity viviparous vocally
voiceless volcanic volumed voluptuously voracious voraciously vulcanization vulcanize vulcanized vulgarize waggish
waking wanted wanting wanton wantonly warmhearted warring wartime wartlike warty washable washy wastefully wasting
waterborne watered wateriness waterproofed watertight wavelike weaned wearing weathered weatherproof webbed wedged
wedlock weedy weighing weightless weighty wellbeing whacking whatever wheeled whiplike whisker whispered wholehearted
wholesale whorled willfully willingly wilted windward winged wingless winglike wispy witchcraft withdrawn womanly
woody wooly workmanship worldliness wormlike worsened worsening worshipped wrecked wrongful wrongfully wrought
xanthoma xerographic xerophytic yeastlike zealous zonal zoological
"""

OF_KIND = """
abdominal academic acetic acoustical adjectival administrative adrenal adverbial aerodynamic aeronautic aeronautical
aesthetic african agricultural algebraic algerian allotropic alluvial alphanumeric alpine alveolar american amniotic
analytic anastomotic anatomic anatomical andean androgenic anglican animistic annual antibiotic anticancer
antipollution antithyroid aortic apostolic appellate aqueous arboreal archaeological archeological architectural
argive aristotelian arterial arteriolar articular articulatory artistic ascomycetous asteroidal astral astrological
asymptotic atheromatous athletic atmospheric atomic atrioventricular atrophic auditory auricular autobiographical
autoimmune automotive autosomal aversive axial axillary bacterial ballistic balsamic baptismal barometric
basidiomycetous basilar basophilic behavioral behavioristic belgian benzoic berrylike biblical bibliographical
biflagellate billiard bimolecular binocular binomial biochemical biographical biological biomedical bipolar bituminous
bladderlike bladed boeotian bogartian boreal boric botulinal bovine brachial bracted brassy brazilian brimless
britannic british bronchial bronchiolar bubonic budgetary bureaucratic butyric calcareous calisthenic caloric
calorimetric canadian cannibalistic canonist capitalist caprine capsular carbonic carboxylic carcinogenic cardiac
cardiopulmonary cardiovascular carotid cartesian caryophyllaceous catalytic catapultian catatonic celestial celiac
celtic centenary centigrade cephalic ceramic cerebellar cerebrospinal cervical charitable chemical chinese chitinous
choreographic chorionic christian chromatographic chromosomal chronological churchillian ciliary cinematic circulatory
citric civic classificatory clerical clinical clonic coccygeal cognitive collarless collegiate colloidal colombian
colonial cometary commemorating communicative communist communistic computational concretistic conelike congestive
congregational congressional conical conjugal constitutional continental contractual cormous corneal corporate
correlational cortical corymbose cosmic covalent cranial craniometric creedal cruciferous crustose cuban cubist
culinary cultural curricular cutaneous cybernetic cystic cytologic daisylike danish deductive deformational
denominational dental departmental developmental diagnostic diagonalizable dialectal dialectical diaphyseal diatomic
dicarboxylic dietary differentiable digestive digital diplomatic dipterous dipylon directional disciplinary divalent
doctoral doctrinal drupaceous dualistic dutch earthen ecclesiastical ecological econometric economic ectopic
educational electoral electric electrical electromagnetic electromechanical electromotive electronic electrostatic
emphysematous endometrial endothelial english environmental enzymatic eosinophilic epicyclic epidermal epigastric
epileptic epiphyseal epiphytic epithelial equine ergotropic erythroid etymological eugenic eukaryotic eurasian
european evangelical evolutionary excretory experiential experimental expressionistic extracellular extraterrestrial
faery fascist febrile fecal feline femoral ferric ferromagnetic fetal feudal fibrocalcific fictional financial fiscal
flagellated florentine follicular formalized freudian frictional frictionless fugal fundamentalist fungal fungous
gaelic gallinaceous galvanic gastric gastroesophageal gastrointestinal genealogical genital genitourinary gentile
geographic geographical geologic geological geometrical geriatric gerundial glandular glial glomerular
glottochronological gluteal gonadotropic governmental grammatic grammatical granulocytic grapelike graphical
gravitational grecian greek guatemalan gubernatorial gymnospermous harmonic heathlike heavenly hebraic hegelian
heliacal hemolytic hemorrhagic hexagonal hilar hiplength historic historical homeric hormonal hourly human humane
humanist humanistic humic hungarian hydraulic hydroelectric hydrostatic hyperemic hypophyseal hypothalamic idiomatic
iliac immunological imperial impressionistic industrial inertial institutional instructional instrumental intellectual
interdepartmental interlinear interlobular intermolecular interplanetary interstellar interstitial intertidal
intestinal intimal intracellular intradepartmental intramuscular intrapulmonary intravenous iodinated ionic irish
isolationist isomeric isotopic italian jacksonian japanese jeffersonian jewish journalistic jungian juvenile
kinesthetic kinetic lacrimal lactic lao laryngeal legislative leguminous lexical lexicostatistic libidinal liliaceous
limbic lingual linguistic literary lithophytic liturgical lobar lobular locomotor logarithmic logistic lumbar lunar
lymphatic lymphocytic lymphoid macromolecular magnetic malarial mammalian mammary mandibular marine marital martian
marxist masted mastoid mathematical medical medieval megakaryocytic megalithic menstrual mesenteric mesodermal
messianic metabolic metaphysical meteoric meteoritic meteorological methodist metropolitan microbial micrometeoritic
microscopic microsomal midweek migratory military ministerial minoan mitral molal molar molecular monetary monotypic
montane monthly monumental moral moroccan morphemic morphologic morphological morphophonemic motional mucous municipal
muscular musical mutational mycenaean myelinated myeloid myocardial mystical mythic napoleonic natal national nautical
naval navigational necrotic neocortical neoplastic neural neuroglial neurological neuromuscular neuronal
neuropsychiatric neurotic newtonian nihilistic nilpotent nitric nitrogenous nodular nonenzymatic nonlinguistic
nonparametric nonpasserine nonphotosynthetic nonspatial nonsurgical nucleated nutritional obligational obstetric
occipital occlusive occupational octal ocular ohmic olfactory olympic omnidirectional operatic ophthalmic optic
optical orbital orchestral organizational orthodontic orthodox orthographic orthopedic osmotic osseous ovarian
paleocortical palmar pancreatic panicled paniculate pantheistic papal paperlike papillary paradigmatic paramagnetic
parametric paranasal parasitic parasympathetic parental parenteral parietal parisian parliamentary parochial parotid
particularistic pastoral pathological patristic pedagogical pediatric pelagic pelvic pentavalent peptic perceptual
percussive pericardial peritoneal petaloid phagocytic pharmaceutical pharmacological philharmonic philological
philosophic philosophical phonemic phonetic phonic phonologic phonological phosphoric photochemical photoelectric
photographic photomechanical photosynthetic phrasal phylogenetic physicochemical physiologic physiological pianistic
pictorial piezoelectric piratical planetary plantar platonic pleural pluralistic pneumatic polygonal polymeric
polyphonic popliteal positional postal pouched prepositional presentational presidential presocratic procedural
processional prokaryotic promissory promotional propagandistic prosodic prostatic proteolytic protestant proverbial
provincial psychiatric psychic psychoanalytic psychometric psychomotor psychopharmacological psychotherapeutic pubic
pudendal pulmonary pyknotic pyloric quarterly rabbinical racial radial ratlike rayless rectal regimental regional
relativistic religious renal residual resistive respiratory retinal rhizomatous rickettsial ritualistic
roentgenographic roman romantic rotary rotational rousseauan royal russian sabbatical sacerdotal sacrificial salivary
sapiens sarcolemmal scalar scandinavian schismatic scholastic sclerotic scriptural scrotal sculptural secretarial
semantic seminiferous semiterrestrial senatorial serological serous sexual shelflike shouldered shrubby sigmoid
siliceous skeletal slivery social socialist societal socioeconomic sociological sociopathic solanaceous solar soviet
spatial spectral spermatic spherical spicate spiderlike spidery splenic spousal staphylococcal statistical statutory
stearic stereoscopic sternal stingless stoloniferous strategic structural subarctic subclavian subcutaneous suborbital
subtropic subtropical suburban sulfuric sulphuric supervisory supraorbital swedish syllogistic symbolic sympathetic
symphonic synovial syntactic syrian tactical tactile tactual tartaric taxonomic technical tectonic telegraphic
telephonic tensional terrestrial territorial tetravalent teutonic textual thalloid theistic thematic theological
thermal thermionic thermodynamic thermogravimetric thermometric thoracic threaded thyroidal thyrotoxic tidal tiered
titular tonal topographical totalistic totemic tragicomic transcultural transdermal transitional transuranic
trapezoidal tribal trigonometric trivalent trophotropic tubercular tuberous turkish tympanic typographic ulcerative
ulnar undescended unicellular universalistic unmyelinated unthematic urban urethral urinary uterine utopian vacuolated
vaginal vascular vehicular venereal venous ventricular vertebral vesical vesicular vestibular veterinary vibrionic
victorian viennese viral visceral visual vitreous vocational voltaic volumetric vulpine waxen weekly whiplike
wilsonian wolflike xerographic yearly yeastlike zodiacal zoological
"""

MODIFIERS = """
aback abaft abandoned abashed abbreviated abed aberrant abhorrent abiding abject ablated ablaze able abnormal aboard
abominable aboriginal abounding about above aboveground abrasive abreast abridged abroad abrupt absent absentminded
absolute absorbable absorbed absorbing absorptive abstemious abstracted abstractive abstruse absurd abundant abused
abusive accelerated accelerating accented acceptable accepted accepting accessible accidental accommodating
accompanied accompanying accomplished according accountable accredited accrued accumulated accurate accursed
accusative accusing accustomed aching achromatic acidic acknowledged acquainted acquired acquisitive acquitted acrid
acrobatic across activated active actual actuated acute adamant adaptable adapted added addicted addictive additional
addlebrained addled addressed adept adequate adjacent adjoining adjustable adjusted admirable admired admissible
adolescent adopted adoptive adored adorned adrift adroit adsorbed adulterating adulterous advanced advancing
advantageous adventitious adventive adventurous adverse advertised advisable advised aerated aerial aerobic
aerosolized afar affected affecting affectionate affective afferent affianced affiliated affine affirmative affixed
afflicted afield afire aflame aflare afloat afoot aforesaid afraid aft after afterward afterwards again agape aged
aggregate aggregated aggressive aghast agile agitated agitating ago agrarian agreeable agreed aground ahead ahorseback
aided ailing aimless airborne airless airtight airy akimbo akin alarmed alarming alcoholic alert alfresco alien
alienated aligned alike alimentary aliphatic alive alkaline all alleged allegorical allergic allied alligatored
alliterative allocable allotted allover allowable alloyed alluring almost aloft alone along alongside aloof aloud
alphabetic alphabetical alphabetized already also alterable altered alternate alternating although altogether
altruistic always amateurish amazed amazing amber ambient ambiguous ambitious ambivalent ambulatory amenable amended
amiable amicable amiss amoral amorous amorphous amphibious ample amuck amused amusing anaerobic analeptic analogous
analytical analyzed ancestral ancient anecdotal anemic anesthetic anesthetized anew angelic angled angry anguished
angular anhydrous animallike animated anisotropic annihilated annihilating announced annoyed annoying anomalous anomic
anonymous another answerable answering antagonistic antebellum anterior anthropomorphic anti antic anticipated
antipathetic antique antiseptic antisocial antitank antithetical antitrust anxious any anyhow anymore anyway anywhere
apart apathetic apetalous apical apiece apocalyptic apocryphal apologetic appalled appalling apparent appealing
appeasing applicable applied appointed appraising appreciable appreciated appreciative apprehended apprehensive
approachable approaching appropriate approved apt aquatic arable arbitrary arborescent archaic arched arching arcuate
ardent arduous arguing argumentative aristocratic armed armless armlike armored aromatic around aroused arranged
arrogant artesian artful articulated artificial artless arty ascending ascertainable ascertained ascetic aseptic
asexual ashamed ashen ashore aside askance asleep asocial aspiring assassinated assembled asserted asserting assertive
assigned assimilative assisted associated associative assorted assumed assuming assured astern astonished astonishing
astounded astounding astray astride astringent astronomical astute asymmetric asymmetrical atheistic atomlike atop
atrocious atrophied attached attacking attainable attained attempted attended attentive attested attired attractive
attributable attributive atypical auburn audacious audible augmented auspicious austere authentic authoritarian
authoritative authorized autistic autocratic automatic autonomic autonomous autumnal available avenging average averse
avowed awaited awake awakened aware away awed awestruck awful awhile awkward awry axiomatic azygos babbling babelike
back backed backhanded backless backstair backward backwards bad baffling baggy baked balanced bald balding baleful
balking balled ballooning bamboo banal bandaged banded banned bannerlike baptized barbaric barbarous barbed bare
barefoot baronial baroque barred barreled barren barricaded basal based bashful basic bated battered battleful bawdy
beaded beady beaked beaklike beaming bearded beardown beastly beaten beautiful becoming bedded bedfast bedraggled
bedridden beefy befitting before beforehand befuddled beguiling beheaded behind belated believable bellicose bellied
belligerent beloved below belowground belted bended bending beneath benefic beneficent beneficial benevolent benighted
benign bent besides besieged bespectacled besplashed best bestial bestubbled betrothed better betting between
bewhiskered bewildered bewitched beyond biased biennial big bigger biggest bilateral bilingual billed billion
billowing bipartisan bipedal bipinnate biting bitten bitter bittersweet bivalent bizarre black blackened blackish
blamed blameless blanched bland blank blase blasphemous blasted blasting blatant blazing bleached bleak bleary
blemished blended blessed blighted blind blinded blindfolded blinding blinking blissful blistered blistering blithe
bloated blockading blocked blond blooded bloodless bloodstained bloodsucking bloodthirsty bloody blotched blown blue
bluish blunt blunted blurred blushing blustery boastful bodied boggy bogus boiled boisterous bold bonded boned
boneheaded boneless bonelike bonny bony booked booming booted bordered bordering borderline bored boring born bosomed
both bothered bothersome bottomed bottomless bouffant bound bounded bounding boundless bountiful bourgeois bowed boxed
boxlike boyish braced brackish braided brainwashed brainy braised branched branching branded brash brassbound brave
brazen breaking breakneck breasted breathed breathless breezy brief bright brilliant brimming brindle brisk bristled
bristlelike bristly brittle broad brocaded broiled broke broken bronzed brooding brotherly brown browned brownish
bruised bruising brushed brushlike brushy brusque brutal bubbling bubbly bucolic bugged built bulbous bulging bulky
bulletproof bullnecked bunched buoyant burdened burdensome buried burly burned burning burnt bursting bushwhacking
bushy businesslike busted bustling busy but buttoned buttonlike buttressed buzzing cackly cadaverous cagey calculable
calculated calculating calibrated calico called callous calloused calm calming cancelled cancerous candid candied
canescent canned canonical canonized canopied cantankerous cantering capable capitalistic capped capricious captious
captivating carbonated cardinal carefree careful careless caressing careworn carnal carnivorous carpetbag carpeted
cartilaginous carved carven casebook cased cashed cassocked castrated casual cataclysmic catastrophic catchy
categorized cathartic catholic caudal causal causative causeless caustic cautious cavernous ceaseless celebrated
cellular centered central centralized centrifugal cerebral ceremonious certain certified chaffy chained chainlike
chalky challenging chambered changeable changed changing chanted chantlike chaotic charged charismatic charming
chartered chaste chattering cheap cheating checked checkered cheerful cheery cheeselike cherished chewy chic chief
childish childlike chilling chilly chinked chinless chipper chiseled chivalrous chockful choked choking cholinergic
choosy chopped chosen chromatic chronic chunky churchgoing churchlike churning ciliated circuitous circular
circulating circumboreal circumpolar circumscribed circumspect circumstantial civil civilian civilized clad clammy
clamorous clandestine clanging clanking clannish clarifying classic classical classified classless clastic clattering
clawed clean cleaned cleansing clear cleared clearheaded clenched clever climactic clinched clipped clockwise clogged
clogging close closed closer closest clothed clotted clouded cloudless cloudy clumsy clustered cluttered coagulated
coarse coarsened coastal coated coaxial coaxing coccoid cockeyed cocky codified coercive coexistent coextensive
cognate coherent cohesive coiled coiling coinciding cold collapsible collateral collected collective colloquial
colonized colored colorful colorless colossal columnar columned columnlike comate comatose combatant combed combinable
combined comfortable comforted comforting comic comical coming commanding commendable commensurate commercial
commercialized commissioned committed common commonplace commonsense communal communicable communicational compact
comparable comparative compartmented compassionate compatible compelled compelling compensatory competent competing
competitive complaining complementary complete completed completing complex compliant complicated complimentary
composed compounded comprehended comprehensible comprehensive compressed compromising compulsive compulsory concave
concealed conceited conceivable concentrated concentric conceptual concerned concerted conciliating conciliatory
concise concluded concluding conclusive concordant concurrent condemnatory condemned condemning condensed
condescending conditional conditioned conducive confederate confident confidential confiding confined confining
confirmed confirming conflicting confluent conformable conforming conformist confounded confused confusing congenial
congenital congested congratulatory congruent coniferous conjoined conjugated conjunct conjunctive connected
connecting connective conscientious conscious consecrated consecutive consequent conservative conserved conserving
considerable considerate considered consistent consolidated consoling consonantal conspicuous constant constipated
constituted constrained constraining constricted constricting constructive consuming consummated consumptive
contagious contained contaminated contaminating contemplative contemporary contemptible contemptuous contending
contented contentious conterminous contested contiguous continual continued continuing continuous contorted contraband
contracted contractile contradictory contrapuntal contrary contrasting contrastive contributing contributory contrived
controlled controversial convenient conventional conventionalized conversational converted convex convicted convinced
convincing convivial convoluted convulsive cooccurring cooing cooked cool cooled cooperative coordinated coordinating
copious coppery cordate cordial corinthian corky corned cornered corporeal corrected correctional corrective
correlated corresponding corrosive corrugated corrupt corrupted corrupting corticofugal cosmetic cosmopolitan costly
cottony countable counterbalanced counterclockwise counterrevolutionary countervailing countless countrywide
countywide coupled courageous courteous covered covetous cowardly cowled cozy cracked crackling crafty craggy cramped
cranky crashing craved craven crawling crazed crazy creaking creaky creamy creased creative credible creditable
credited credulous creeping creepy crepuscular crested crimson cringing crinkled crinkly crippled crippling crisp
crisscrossed critical crocked crocketed crooked cropped crossed crosstown crosswise crotchety crowded crowned crowning
crucial crude cruel crumbled crumbly crummy crumpled crunched crushed crushing crusted crusty crying cryptic
crystalline crystallized cubic cuffed cultivated cultured cumbersome cumulative cuplike curdled curdling cured curious
curled curling curly cursed cursing cursory curtained curved curving cushioned custodial customary cute cyclic
cylindrical cymose cynical dabbled dainty damaged damaging damn damned damp dangerous dank dapper dappled dark
darkened darkening darkling darned dashed dashing dated dateless dauntless dazed dazzled dazzling dead deadened deadly
deadpan deaf deafening dear deathlike deathly debased debilitating decadent decayed deceased deceitful decent
decentralized deceptive decided deciduous deciphered decisive declarative declared declining decorated decorative
decreased decreasing decreed decumbent dedicated dedifferentiated deducted deductible deep defeated defective
defending defenseless defensible defensive deferential defiant deficient definable defined definite definitive
deflated deformed defunct degenerative degraded degrading dehiscent dehydrated dejected delayed deliberate
deliberative delicate delicious delighted delightful delimited delineated delinquent demanding democratic demolished
demonstrable demonstrated demoralized demure demythologized denatured dense dentate denuded departed departing
dependable dependent depicted depleted deplorable deposed depraved deprecating deprecatory depressed depressing
deprived deranged derelict derisive derived derogatory descending described descriptive desensitized deserted deserved
deserving desiccated designed desirable desired desirous desolate despairing desperate despicable despised despondent
despotic destined destitute destroyed destructive desultory detachable detached detailed detectable detected
determinable determinate determined determining detestable detrimental devastating developed developing deviant
devilish devious devoid devoted devotional devouring devout dexterous dextral dextrous diachronic diacritical diagonal
diatonic dicotyledonous dictated dictatorial different differentiated difficult diffident diffused diffusing
digestible digitate dignified dilapidated diligent diluted dim dimensional dimensioning diminished diminishing
diminutive dimmed dingy dioecious dipped directed directing dirty disabled disabling disadvantaged disadvantageous
disagreeable disappointed disappointing disarming disastrous discarded discernable discernible discerning discharged
disciplined disclosed disclosing discoid disconcerted disconcerting disconnected discontented discontinued
discontinuous discordant discorporate discouraged discouraging discourteous discovered discredited discreet discrete
discretionary discriminating discriminatory disdainful diseased disembodied disfigured disgraceful disgruntled
disguised disgusted disgusting disheartened disheartening disheveled dishonest dishonorable dishonored disillusioning
disinclined disingenuous disintegrative disinterested disjointed disklike disliked disloyal dismal dismayed dismaying
dismissed dismissive dismounted disobedient disordered disorderly disorganized disoriented disparaging disparate
dispassionate dispensed dispersed dispirited displeased displeasing disposable disposed dispossessed disproportionate
disputable disputed disqualified disquieting disregarded disregarding disregardless disreputable disrespectful
disrupted disruptive dissatisfied dissected disseminating dissenting dissident dissimilar dissipated dissociative
dissolute dissolved dissonant distal distant distasteful distensible distinct distinctive distinguishable
distinguished distortable distorted distracted distraught distressed distressing distributed distributive distrustful
disturbed disturbing diurnal divergent diverging divers diverse diversified diverted diverting divided divine
divisible divisional divisive divorced dizzy docile docked doctrinaire documented dogged dogging doglike dogmatic
doleful domed domestic domesticated dominant dominated dominating domineering done doomed doped dormant dorsal dosed
dotted doubled doubtful doubtless down downcast downed downfield downhill downright downstair downstairs downstream
downtown downtrodden downward downwind downy drab drafty dragging drained draining dramatic draped drastic draughty
drawn dreaded dreadful dreamed dreamless dreamlike dreamy dreary drenched dressed dressy dried drifting drilled
dripping drippy driven driving drizzling drooping dropping drowsy drugged drugless drunk drunken dual dubious ductile
due dull dulled dumb dumfounded dumped duple duplicable durable dusky dusty dutiable dutiful dwindling dying dynamic
each eager eared earless earlier earliest early earned earnest earsplitting earthborn earthbound earthlike earthly
earthshaking earthy eased easterly eastern easternmost eastward easy easygoing eatable eaten ebullient eccentric
echoing eclectic economical ecstatic ecumenical edematous edentulous edged edgewise edgy edifying edited educated
eellike eerie effected effective effeminate effervescent efficacious efficient effortful effortless effusive
egocentric egotistical eight eighteen eighteenth eighth eighty either elaborate elaborated elapsed elastic elasticized
elated elderly eldest elected elective electrifying electropositive elegant elegiac elemental elementary elevated
eleven eleventh elfin elicited eligible elliptic elliptical elocutionary elongated eloquent else elsewhere elusive
emaciated emancipated embarrassed embarrassing embedded emblematic embodied emboldened embossed embowered embryonic
emergent emerging emeritus eminent emitting emotional emphasized emphatic empirical employed empowered empty
emulsified enabling enameled encased enchained enchanted encircling enclosed encouraged encouraging encrusted
encumbered endangered endearing ended endemic endless endowed enduring endways energetic enervating enforceable
enforced engaged engaging engraved engrossed engrossing enhanced enigmatic enjoyable enlarged enlightened enlightening
enlivened enormous enough enraged enrolled ensuing entangled enterprising entertained entertaining enthusiastic
enticing entire entitled entrenched enveloping envious enwrapped ephemeral epic episodic epistolatory equable equal
equatorial equidistant equipotent equipped equitable equivocal erectile eroded erosive erotic errant erratic erroneous
ersatz erudite eruptive escaped esoteric especial essential established esteemed esthetic estimated estranged
estranging estrous etched eternal ethereal ethical ethnic euphemistic euphoric evacuated evaluative evangelistic
evaporated evasive even eventful eventual ever everlasting every everyday everywhere evidenced evident evidential
evidentiary evoked exact exacting exaggerated exalted exasperated exasperating exceeding excellent exceptional
excessive exchangeable exchanged excitatory excited exciting exclusive excruciating excusable excused executed
exemplary exemplifying exempt exhausted exhausting exhaustive exhilarating existent existential existing exogenous
exorbitant exotic expanded expanding expansive expectable expectant expected expedient expendable expended expensive
experienced expired explanatory explicit exploded exploding exploited exploratory explosive exposed expository
expressed expressible expressionless expressive expropriated exquisite extant extended extendible extensile extensive
external extinct extinguished extra extracurricular extralegal extramarital extramural extraneous extraordinary
extrapolated extravagant extreme extrinsic exuberant exultant eyed eyeless eyelike fabled fabricated fabulous faced
faceless facetious facile facilitatory factual facultative faded faint fair faithful fake falcate fallacious fallen
falling fallow false famed familial familiar famous fanatical fancied fanciful fanlike fanned fantastic far faraway
farcical farsighted farther farthest fascinated fascinating fashionable fashioned fast fastened faster fastest
fastidious fat fatal fateful fatigued fattened fattening fatty faultfinding faultless faulty favorable favored fawning
fearful fearless feasible feathered featherlike feathery featured featureless fecund federal federated feeble feigned
felicitous felted feminine fernlike ferny ferocious fertile fertilized fervent fervid festering festive fetching fetid
feverish few fewer fibrous fictile fictitious fictive fiendish fierce fiery fifteen fifteenth fifth fiftieth fifty
figurative figured filamentous filial filled filmed filmy filthy final financed fine finer finest fingered fingerlike
finicky finished finite fired firm first firsthand fishy fissile fissionable fitful fitted fitting five fixed flabby
flaccid flagrant flailing flaky flamboyant flaming flammable flaring flashy flat flatbottom flattened flattering
flavorful flawless flecked fledged fledgling fleeing fleeting fleshy flexible flexuous flickering flightless flighty
flimsy flirtatious floating flooded floral florid flourishing flowered flowerless flowery flowing fluctuating fluent
fluffy fluorescent flushed fluttering flyblown flying foaming foamy focal focused focussed fogbound foggy foiled
folded foliated folksy following fond foolhardy fooling foolish foolproof footed footloose foppish forbidden
forbidding forced forceful forceless forcible foregoing foreign foremost forensic foreseeable forested forever
forfeited forged forgetful forgiving forgotten forked forlorn formal formed former formidable formless formulated
forth forthcoming forthright forthwith fortified fortunate forty forward fossilized foul fouled four fourfold
foursquare fourteen fourteenth fourth fractional fractious fragile fragmentary fragmented fragrant frail framed frank
frantic fraternal fraudulent fraught frayed freakish freckled free freed freehand freelance freewheeling frenzied
frequent fresh fretful fretted friable fried friendly frightened frightening frightful frigid frilled fringed
frivolous frontal frostbitten frosted frosty frothing frothy frowzled frozen frugal fruitful fruiting fruitless fruity
frustrated frustrating fueled fulfilled full fumbling functional fundamental funded funky funny furious furled
furnished furred furrowed furry further furthermore furthest furtive fused fusiform fussy futile fuzzed fuzzy gabbling
gabled gainful gallant galling galloping gamopetalous gaping garbed garbled garish gaseous gathered gauche gaudy gaunt
gauntleted gay geared gelatinous general generalized generative generic generous genetic genial geniculate genteel
gentle gentlemanly genuine geometric germinal gesticulating ghastly ghostlike ghostly gibelike giddy gifted gigantic
gilded gilled gilt gingerly girlish given glabrous glacial glad glamorous glaring glassless glassy glaucous glazed
gleaming gleeful glinting glistening glittering global globose globular gloomy glorified glorious glossy gloved
glowering glowing glued glum glutinous gluttonous gnarled goddam goddamn goddamned godforsaken godless godlike godly
golden gone good gorgeous gory gossamer gothic governing gowned graceful graceless gracious graded gradual graduated
grainy grand grandiloquent grandiose granitic granted granular granulated graphic grasslike grassroots grassy grateful
gratified gratifying gratuitous gravelly gravid gray grayed grazed greasy great greater greatest greedy green greening
greenish gregarious greyish grievous grilled grim grimy gripping gritty grizzled groggy groomed grooved groping gross
grotesque groundless grouped growing grown grudging gruesome gruff grunting guarded guided guiding guileless guilty
gullible gummed gummy gushing gusty gutsy guttural gymnastic habitable habitual hackneyed haggard haired hairless
hairlike hairy halal half halfway hallowed hallucinatory hallucinogenic halted halting hammered handed handheld
handicapped handled handless handmade handsome handwoven handwritten handy haphazard hapless happy harassed hard
hardened hardworking hardy harmful harmless harmonious harnessed harsh hasty hatched hated hateful hatless hatted
haughty haunted haunting hazardous hazel hazy headed headless headlong headstrong healed healthful healthy heard
hearted heartening heartfelt hearty heated heavy hebephrenic hectic heedful heedless hefty held helical hellenic
hellish helpful helpless hemispherical hence henceforth henpecked heraldic herbaceous herbivorous herculean here
hereabouts hereafter hereby hereditary herein hereinafter heretical heretofore hermaphroditic hermetic heroic hesitant
hesitating heterogeneous heterozygous hidden hideous hierarchical hieratic high higher highest highflying hijacking
hilarious hilly hindering hired hither hitherto hitless hoarse hoary homegrown homely homemade homesick homespun
homeward homicidal homing homogeneous homogenized homologous homozygous honest honorable honorary honored hoofed
hooked hooklike hopeful hopeless horizontal horned hornless hornlike horny horrible horrid horrified horrifying
hospitable hostile hot how however hoydenish huddled hued huge humanitarian humble humdrum humid humiliated
humiliating humorless humorous humped hundred hung hungry hunted hurling hurried hurrying hushed husky hyaline
hydrated hydrophilic hydrophobic hydrous hygienic hygroscopic hyperbolic hyperfine hypertonic hypertrophied hyphenated
hypnotic hypoactive hypocritical hypophysectomised hypothetical hysterical icebound iced icy ideal idealistic
idealized identical identifiable identified ideological idiosyncratic idiotic idle idolized idyllic igneous ignited
ignoble ignorant ignored ill illative illegal illegible illegitimate illicit illiterate illogical illuminated
illuminating illusionary illusory illustrated illustrative illustrious imaginary imaginative imagined imbued imitative
immaculate immanent immaterial immature immediate immense imminent immobile immoderate immodest immoral immortal
immune impacted impaired impalpable impartial impassable impassioned impassive impatient impeccable impeded impeding
impelled impelling impending impenetrable imperative imperceptible imperfect imperious impermanent impermeable
impersonal impertinent imperturbable impervious impetuous impious implacable implanted implausible implemented
implicated implicit implied implike imploring impolite important imported imposed imposing impossible impotent
impoverished impracticable impractical imprecise impregnable impressed impressive imprisoned improbable improper
improved improving improvised imprudent impudent impulsive impure inaccessible inaccurate inactive inadequate
inadvertent inadvisable inane inanimate inappropriate inarticulate inattentive inaudible inaugural inboard
incalculable incandescent incapable incautious incendiary incensed incertain incessant incidental incised incisive
inclined included inclusive incoherent incoming incomparable incompatible incomplete incomprehensible inconceivable
inconclusive incongruous inconsequential inconsiderable inconsiderate inconsistent inconspicuous inconstant
inconvenient incorporated incorporeal incorrect incorruptible increased increasing incredible incriminating incumbent
incurable indebted indecent indecisive indeed indefatigable indefensible indefinable indefinite indehiscent indelible
indelicate independent indescribable indeterminate indicative indifferent indigenous indigent indignant indirect
indiscriminate indispensable indisposed indisputable indistinct indistinguishable individualistic individualized
indivisible indolent indoor indoors indubitable induced inductive indulgent industrialized industrious inebriated
inedible ineffable ineffective ineffectual inefficient ineligible inept inequitable inert inescapable inevitable
inexcusable inexhaustible inexorable inexpensive inexperienced inexplicable inexpressible inextricable infallible
infamous infantile infatuated infected infectious infective infelicitous inferential inferior infernal infertile
infested infinite infirm inflamed inflammable inflammatory inflatable inflated inflected inflectional inflexible
influent influential informal informed infrared infrequent infuriating ingenious ingenuous inglorious ingratiating
inhabited inherent inheritable inherited inhibited inhibitory inhospitable inhuman inhumane initial injudicious
injured injurious inlaid inland innate inner innermost innocent innocuous innovative innumerable inoffensive
inoperable inoperative inordinate inorganic inquiring inquisitive inquisitorial insane insatiable inscribed
inscrutable insectivorous insecure insensate insensible insensitive inseparable inshore inside insidious insightful
insignificant insincere insipid insistent insofar insolent insoluble inspirational inspired inspiring instantaneous
instead instinctive institutionalized instructive insubordinate insubstantial insufficient insular insulting
insuperable insured insurmountable intact integral integrated intelligent intelligible intemperate intended intense
intensified intensifying intensive intent intentional inter interactive interchangeable interconnected
intercontinental interdependent interested interesting interfaith interfering interim interlaced interlacing
interlocking intermediate intermeshed interminable intermittent internal international interpersonal interpretable
interpretative interpreted interpretive interracial interred interrelated interrupted intersecting interspecies
interstate intertwined intervening interwoven intestate intimate intolerable intolerant intoxicated intoxicating intra
intractable intricate intrinsic introductory introjected introspective introverted intrusive intuitive inured invading
invaluable invariable invariant invasive inventive inverse inverted investigative inveterate invigorating invincible
inviolable inviolate invisible inviting involuntary involved invulnerable inward iodinating ionized iridescent irksome
ironclad ironed ironic ironical ironlike ironshod irrational irreconcilable irreducible irregular irrelevant
irremediable irremovable irreparable irresistible irresolute irrespective irresponsible irretrievable irreverent
irreversible irrevocable irritable irritated irritating ish isolated isometric isothermal isotonic isotropic itchy
jaded jagged jammed jangling jarring jaundiced jaunty jawed jawless jazzy jealous jejune jelled jellied jellylike
jerky jetting jeweled jingling jocose jocular joined jointed joking jolly jolted jouncing jovial joyful joyless joyous
jubilant judicial juicy jumbled jumpy just justified jutting keeled keen keyed khaki kidnaped killable kinda kindled
kindly kindred kittenish kneeling knifelike knightly knitted knobbed knockabout knotted knotty knowing knowledgeable
known kosher labeled labile labored laborious laborsaving labyrinthine laced lacerated lackadaisical lacking lactating
lacy laden ladened ladylike laid lamblike lamented lamenting lanceolate landed landlocked landscaped languid lanky
lapsed large larger largest larval lascivious last lasting latched late latent later lateral latest latter laughable
laughing lavender lavish lawful lawless lax layered lazy leaded leaden leading leafed leafless leaflike leafy leaning
learned leased least leathered leathery leaved leavened lecherous led leering left legal legato legendary legged leggy
legible legitimate legless lengthened lengthening lengthwise lengthy lenient lenticular leptosporangiate less lessened
lesser lest lethal lethargic levelheaded lewd liable liberated licensed licentious licked lidded lidless lifeless
lifelike lifelong lifted lighted lighthearted liked likely likewise lilting limbed limbless limited limiting limitless
limp limpid lineal linear lined lingering linked lipped liquefied liquid listed listening listless lit literal
literate lithe littered little livable liveborn lively livid living loaded loath loathsome lobate lobed local
localized located locked lofty logical lone lonely lonesome long longer longest longitudinal longstanding looking
loose loosened looted lordly lost loud lousy lovable loved loveless lovely loving low lower lowered lowering lowermost
lowest lowly lowset loyal lucid lucky lucrative ludicrous lugubrious lukewarm luminescent luminous lumpish lumpy
lunatic lurid lurking luscious lush lusterless lustful lustrous lusty luxuriant luxurious lyrical macabre machinelike
macroscopic mad maddened maddening made magical magisterial magnanimous magnetized magnificent magnified mailed main
maintained majestic major majuscule makeshift maladjusted maladroit malevolent malformed malicious malign malignant
malleable malodorous malposed mammoth manageable mandatory maneuverable mangled mangy maniacal manic maniclike manly
manned mannered mantic manufactured many maplelike marauding marbled marbleized marching marginal maritime marked
marketable marooned marred married marshy martial marvelous masculine masked massive mastered masterful masterly
matched matching mated materialistic maternal matted mature matured mauve maximal maximum maybe meager meandering
meaningful meaningless meanspirited meanwhile measurable measured meaty mechanical mechanistic mechanized meddling
medial median mediated medicinal mediocre meditative meek mellow mellowed melodic melodious melodramatic melted
membranous memorable menacing mendacious menial mental mercantile merciful merciless mercurial mere meretricious
merged merited meritorious merry mesial messy metallic metalloid metamorphic metaphoric metaphorical methodical
meticulous metrical micro mid midway midwestern mighty mild militant milky million mimetic mincing minded mindful
mindless mined mineralized minimal minimized minimum minor minus minuscule miraculous mired misappropriated misbranded
miscellaneous mischievous miscible miserable miserly misguided misleading misplaced misrelated missed misshapen
missing mistaken misty misunderstood misused mixed mobile moblike mocking modal modeled moderate moderating modern
modernized modest modified modular modulated moist molded moldy molten momentary momentous monarchal monastic monaural
monkish monoclinic monocotyledonous monoecious monogamous monolithic mononuclear monophonic monotheistic monotone
monotonic monotonous monovalent monstrous moonless moonlit moralistic morbid mordant more moreover morose mortal mossy
most motherly motionless motivated motivating motorized mottled mountainous mounted mournful mouselike mousy mouthlike
movable moved moving much mucilaginous mucky muddied muddleheaded muddy muffled multi multicellular multicolor
multicolored multidimensional multilateral multinational multiple multiplicative multiplied multitudinous multivalent
mum mundane munificent murdered murderous murky mushy musky mustached mutable mute muted mutinous mutual myriad
mysterious mystic mythical mythological nagging naive naked named nameless napped narcotic narrow narrowed nasal
nascent nasty nationalistic nationwide native natural naturalistic naturalized naughty nauseated nauseous navigable
neanderthal near nearby nearer nearest nearsighted neat nebulous necessary necked necromantic needed needled
needlelike needless needy nefarious negative neglected neglectful negligent negligible negotiable negroid neighboring
neither neo neoclassical neoliberal neritic nerveless nervous nestled nether netlike netted nettlesome neutral
neutralized never nevertheless new newborn newest next nibbed nice niggardly nighted nightly nightmarish nimble nine
nineteen nineteenth ninety ninth noble nociceptive nocturnal nodding noisy nomadic nominal nominated nominative non
nonaddictive nonassertive nonchalant nonchurchgoing noncommissioned noncommittal noncompetitive nondescript none
nonelective nonequivalent nonetheless nonexistent nonflammable nonfunctional nonhuman noninvasive nonionic nonlethal
nonlinear nonliving nonmagnetic nonmetallic nonmilitary nonmotile nonmusical nonobservant nonparticulate nonpartisan
nonparty nonpoisonous nonpolitical nonporous nonprehensile nonproductive nonprofessional nonresident nonresidential
nonsectarian nonsensical nonspecific nonstandard nonstop nonsyllabic nontechnical nonturbulent nonunion nonvenomous
nonverbal nonvolatile normal normative northeastern northeastward northerly northern northernmost northward northwest
northwestern nosed nostalgic not notable notched noted noteworthy noticeable noticed notional notorious
notwithstanding nourished nourishing now nowhere nowise noxious nubile nuclear null numb numbing numerical numerous
numinous nursed nutlike nutritious nutritive oaken obdurate obedient objectionable obligated obligatory obliged
obliging oblique obliterated obliterating oblivious oblong obnoxious obovate obscene obsequious observable observant
observational observed observing obsessed obsolescent obsolete obstinate obstreperous obstructed obstructive
obtainable obtrusive obtuse obvious occasional occluded occupied oceangoing oceanic odd odious odoriferous odorless
odorous off offbeat offended offending offensive offhand officious offshore offside often oftentimes oiled oily okay
old olden older oldest oleophilic oleophobic olive olivelike olympian ominous omniscient omnivorous onboard once
oncoming one onerous onetime ongoing onshore onward opalescent opaque opened openmouthed operant operating operational
operative opinionated opportune opportunistic opposable opposed opposing opposite oppressed oppressive optimal
optimistic optimum optional opulent oracular oral oratorical orbicular ordained ordered orderly ordinal ordinary
organic organized orgiastic oriental oriented orienting original ornamented ornate ornery orthogonal oscillating
ossified ostentatious other otherwise out outclassed outdated outdoor outdoors outer outermost outfitted outgoing
outlined outlying outmoded outraged outrageous outright outside outspoken outspread outstanding outstretched outward
oval ovate over overactive overall overbearing overboard overconfident overcurious overdone overdue overfamiliar
overflowing overgrown overhand overhanging overhead overheated overland overlapping overloaded overlooked overlooking
overlying overnight overpowering overpriced overprotective overriding overripe oversea overseas oversimplified
oversized overstuffed overt overturned overvaliant overweening overweight overwhelmed overwhelming owing own owned
oxidative oxidised oxidized packaged packed padded paid painful painless painstaking paintable painted paired
palatable palatal palatial pale paling pallid palmate palmlike palpable pampered pandemic panicked panoptic panoramic
panting pantropical papery parabolic paradoxical paralyzed paramount paranoid parched pardonable parked parrotlike
parted partial participating particular particulate partisan partitive parturient passe passionate passive pasted
pastel pastelike pasty patched patchy patented paternal paternalistic pathetic pathless pathogenic pathologic
patriarchal patriotic patronized patronizing patterned paved payable paying peaceable peaceful peaked peaky pearly
peculiar pedantic peeled peeling peevish pejorative peltate penal penciled pending pendulous penetrable penetrating
penniless pensive penultimate peopled peppery peptizing perambulating perceivable perceived perceptible perceptive
perchance perched peremptory perennial perfect perfected perforated perfumed perfunctory perhaps perilous periodic
peripheral perky permanent permeable permeated permissible permissive pernicious perpetual perplexed perplexing
persevering persistent persisting persnickety personal personalized perspiring persuasive pert pertinent perturbed
pervading pervasive perverse perverted pervious pessimistic pestered pestering pestilential petaled petite petticoated
petty petulant phallic phenomenal philanthropic phony phosphorescent photosensitive physical picaresque pickled
pictured picturesque pierced piercing pigheaded pinched pineal pink pinkish pinnate pinnatifid pinnatisect pious
piquant pitched piteous pithy pitiable pitiful pitiless pitted pitying placating placed placid plagued plaguey plain
plainspoken plaintive planar planned planted plastered plastic platelike platitudinous plausible playable played
playful pleading pleasant pleased pleasing pleasurable pledged plenary plentiful pliable pliant plotted plowed plucked
plugged plum plumaged plumb plumed plumelike plumlike plump plumping plundered plural plush plutonic poached poetic
poignant pointed pointing pointless poised poisonous polar polemical polished polite politic political polluted
polycrystalline polytonal polyunsaturated polyvalent pomaded pompous ponderous poor popular populated populous porcine
pornographic porous portable portentous portrayed posed positive possessed possessive possible posted posterior
posthumous postoperative postponed postwar potent potential potted pouchlike pouring powdered powdery powered powerful
powerless practicable practical practiced practicing practised pragmatic prattling pre prearranged precarious precast
precautionary preceding precious precipitating precipitous precise precocious preconceived precooked precooled
predaceous predacious predatory predetermined predictable predicted predictive predigested predisposed predominant
preeminent preemptive preexistent preexisting preferable preferential preferred prefrontal pregnant prehensile
prehistoric prejudiced prejudicial preliminary preliterate premature premeditated premonitory prenatal preoccupied
prepackaged preparative preparatory prepared preposterous prepubescent prepupal prescribed prescriptive presentable
preserved preset pressed pressing prestigious presto presumed presumptive presumptuous pretended pretentious pretrial
pretty prevailing prevalent preventive previous prewar priapic priced priceless prickling prickly priestly primary
prime primed primeval primitive primordial princely principal principled printable printed prior pristine private
privileged prizewinning pro probable problematic processed proclaimed procreative procumbent prodigal prodigious
produced productive profane professed professional proficient profitable profound profuse progressive prohibited
projected projecting prolific prolix prolonged prominent promiscuous promised promising prone pronged pronounced
propelling proper prophetic prophylactic propitious proportional proportionate proposed propulsive prospective
prosperous protected protecting protective protesting proto protogeometric prototypical protruding proud provable
proved proven provident providential provisional provocative provoked provoking proximal proximate prudent prudish
prurient pseudo psychedelic psychical psychoactive psychogenic psychological psychopathic psychotic pubescent public
publicized published puckered puckish puffed puffy pugnacious pulled pulpy pulsating pulsed pulseless pulsing
pulverized pumped punctual punctured pungent punishable punished punishing punitive puny pupal puppyish purchasable
pure purified purifying purple purplish purposeful pursuant pursuing purulent putrid puzzled puzzling pyramidal
pyrotechnic quadrupedal quaint quaking qualified qualitative quantitative quarrelsome quasi quavering queenly queer
quenched querulous questionable quick quicker quicksilver quiescent quiet quilted quite quivering quixotic quizzical
quotable rabid racemose racy radiant radiating radical radioactive radiopaque radiosensitive raftered ragged raging
rainless rainy raised raising rambling rampant rancid random ranging rangy ranked rapacious raped rapid rare rarefied
rarified rasping ratable rather ratified rational rationed raucous raving ravishing raw reactive readable ready real
realistic realized rearward reasonable reasoned reasonless reassured reassuring rebelling rebellious reborn rebuilt
receding received recent receptive recessive reciprocal reckless reclaimed reclusive recognizable recognized
recommended reconciled reconciling reconstructed reconstructive recorded recoverable recovered recovering recreational
rectangular rectilinear recurrent recurring recurved red reddened reddish redeemable redeeming redheaded redolent
redoubled redoubtable reduced redundant reedlike reeking referenced refined reflected reflecting reflective reflexive
reformed refractive refractory refreshed refreshing refrigerated regal regardant regarding regardless regenerating
registered regrettable regular regulated regulatory rehabilitative reigning reinforced rejected related relational
relative relaxed relaxing released releasing relentless relevant reliable relieved reluctant remaining remarkable
remediable remedial remembered reminiscent remorseful remorseless remote removable removed remunerative rending
renewable renewed renewing renowned repaired repayable repeated repelling repentant repetitious repetitive replaceable
reportable reported reposeful reprehensible representational represented repressed repressive reproducible
reproductive repulsive reputable reputed requested required rescued researchable resentful reserved residential
resilient resinous resiny resistant resolute resolved resonant resonating resounding resourceful respectable respected
respectful respective resplendent responsible responsive rested restful restive restless restrained restricted
restricting restrictive resublimed resultant resulting retained retaliatory retarded retentive reticulate retired
retiring retractable retracted retractile retreating retrogressive returning revealing reverberant revered reverent
reversed reversible revised revitalized revived revolutionary rewarding rhetorical rheumatoid rhymed rhyming rhythmic
rhythmical ribbed ribbonlike riblike rich rickety ridden riddled ridged ridiculous rigged right righteous rightful
rigid rigorous rimless rimmed ringed riotous ripe ripened ripping rippled risen rising risky roasted robed robotic
robust rocklike rocky rodlike roguish roiling rolled rolling roofed rooted rootless roseate rosy rotatable rotated
rotating rotted rotten rotting rouged rough roughhewn roundabout rounded roundheaded roundish rousing rubberized
rubberlike rubbery rudderless ruddy rude rudimentary ruffled rugged ruined ruinous ruled runaway running rural rushed
rushlike rusted rustic rusty ruthless rutted sacked saclike sacral sacred sad saddled sadistic safe sagacious sagging
sagittal sagittate said salable salacious salaried salient sallow salted salty salubrious salutary same sanctified
sanctimonious sanctioned sandy sane sanguineous sanitary sapphire sappy saprophytic sarcastic sardonic satanic satiny
satiric satirical satisfactory satisfied satisfying saturated sauteed savage saved savory scaled scaleless scalelike
scalloped scaly scampering scandalous scandent scant scanty scapose scarce scarecrowish scared scarred scathing
scatterbrained scattered scavenging scenic scented scentless scheduled schematic scheming schizophrenic scholarly
schoolgirlish scientific scintillating scolding scorched scorching scoreless scornful scoured scraggly scrambled
scratched scratching scratchy scrawled scrawny screaming screechy scrubbed scrubby scrupulous sculptured scurfy
scurrying seafaring seagoing sealed searching seasonable seasonal seasoned seated seaward sebaceous secluded second
secondary secondhand secret secretive sectarian sectional sectioned secular secularized secured sedate sedentary
sedimentary seductive seeded seedless seedy seeking seeming seen seeping seething segmental segmented segregated
seismic seldom selected selective selfish semi semiaquatic semiarid semiautomatic semicircular semiempirical
semiliquid semiliterate seminal semipermeable semiprecious semipublic semiskilled semisolid semisweet semisynthetic
semitransparent senile senior sensational sensed senseless sensible sensitive sensitized sensory sensual sensuous
sententious sentient sentimental separable separated septic sepulchral sequential sequestered serene serial serious
serpentine serrated serviceable servile sesquipedalian sessile settled seven seventeen seventeenth seventh seventy
several severe severed sexy shabby shackled shaded shadowed shadowy shady shaggy shaken shaking shaky shallow
shamefaced shameful shameless shaped shapeless shapely shared sharp sharpened shattered shattering shaved shaven
sheared sheathed sheeplike sheer shelled sheltered shielded shifting shiftless shifty shimmering shining shiny
shipboard shipshape shivery shocked shocking shod shoddy short shortened shortsighted shouted showy shredded shrewd
shrewish shrieked shrill shrilling shriveled shuddering shuttered shy sic sick sickening sickish sickly sidearm
sidelong sidereal sideway sideways sidewise sighted signed significant silenced silent silken silklike silky silly
silver silvery similar simple simplex simplified simplistic simulated simultaneous sincere sinewy sinful single
singular sinister sinistral sintered sinuous sinusoidal situated six sixteen sixteenth sixth sixty sizable sized
sizzling skeptical sketchy skilled skillful skimmed skinned skinny slack slanderous slangy slanted slanting slantwise
slapdash slashed slashing slaty slavish sleazy sleek sleeping sleepy sleeveless slender sliced sliding slight
slightest slim slimy slippered slippery slipping sloping sloppy slovenly slow slower sluggish sluicing slurred slushy
sly small smaller smallest smallish smart smashed smeared smelly smiling smitten smoked smokeless smoky smoldering
smooth smoothed smothered smothering smudged smug snappy snarled sneaky snobbish snowy snug snuggled soaked soaking
soapy soaring sober sobering sociable socialistic socialized sodden soft softened soiled sole soled solemn solicitous
solid solidified solitary soluble solved somatic somber sombre some someday somehow someplace sometime sometimes
somewhat somewhere somnolent songlike sonic sonorous soon sooner soothing sooty sophisticated soporific sopping sorbed
sordid sore sorrowful sorry sought soulful sounding soundproof soured southbound southeastern southeastward southerly
southern southernmost southward southwestern southwestward sovereign spaced spacious spangled sparing sparkling sparse
spartan spasmodic spastic spattered special specialized specific specified specious speckled spectacular specular
speculative speechless speedy spellbinding spellbound spent spic spicy spiked spikelike spineless spiny spiraling
spirited spiritless spiritual spiteful splashed splattered splendid splintered splintery splitting spluttering spoiled
spoilt spoken spongy spontaneous sporadic sporting spotless spotted spotty sprawled spreading sprightly springy
sprouted spurious squalid squalling squared squashed squeaking squeaky squirting stabbed stabbing stabilized
stabilizing stable staccato stacked staged staggering stagnant stained stale stalked stalking stalkless stalwart
staminate stammering standardized standing standoffish starchy staring stark starlike starred starry startled
startling starved starving stated stately statesmanlike static stationary staunch steadfast steadied steady steadying
stealthy steamed steaming steep stellar stellate stemless stemmed stentorian stepwise stereophonic stereotyped sterile
sterling stern stewed sticking sticky stiff stiffened still stillborn stilted stimulated stimulating stinging stingy
stinking stipendiary stirred stitched stochastic stocked stocky stodgy stoical stolid stony stooped stooping stopped
stoppered storied stormy stout straggling straight straightaway straightforward strained straitlaced stranded strange
strangled straplike stratified straying streaked streaming streamlined strengthened strenuous stressed stretched
strewn stricken strict strident striking stringy striped stripped strong struck structured struggling strung stubborn
stubby stuck studded studied studious stuffed stuffy stumbling stung stunned stunning stunted stupefied stupefying
stupendous stupid sturdy stylish stylistic stylized suave subatomic subconscious subdued subgross subhuman subjective
subjugated sublime subliterary sublunary submerged submissive subordinator subsequent subservient subsidized
substandard substantial substantive subsurface subterranean subtle subtractive suburbanized succeeding successful
successive succinct such suckled sudden sufficient suffocating suffused sugary suggested suggestive suicidal suitable
suited sulfurous sullen sultry sumptuous sunbaked sunburnt sundry sung sunken sunny sunshiny sunstruck suntanned super
superb supercilious superficial superfine superfluous superhuman superimposed superior supernatant supernatural
supernormal supersonic superstitious supervised supine supple supplemental supplementary supported supporting
supportive supposed suppressed supra supranational supreme sure surefooted surfeited surgical surging surly surmounted
surpassing surprised surprising surreal surreptitious surrounded surrounding surviving susceptible suspected suspended
suspicious sustained swaggering swallowed swamped swampy swarming swart swarthy swaybacked swaying sweating sweaty
sweeping sweet sweetened sweetish swelled sweltering swept swift swinging swingy swirling swishing swollen swordlike
sworn syllabic symbiotic symmetric symmetrical symptomatic synchronized synchronous syncopated synergistic synonymous
synthetic syrupy systematic systemic taboo tabular tacit tactful tactless tagged tailed tailless taillike tailored
tainted taken talented talismanic talkative talky tall tamed tangential tangible tangled tanned tantalizing taped
tapered tapering tapped tardy tart tasteful tasteless tasty tattered taunting taut tawdry tawny taxable taxing
taxpaying tearful teased technological tedious teeming teen teenage teensy telescoped telescopic telling telltale
temperamental temperate tempered temporal temporary tempting ten tenable tenacious tendentious tender tenebrous
tenfold tensed tensile tensionless tentative tenth tenuous tepid terminal terminated terrible terrific terrified
terrifying terse tested tethered tetramerous textured thankful thawed theatrical then thence thenceforth theoretical
therapeutic there thereafter thereby therefor therefore therefrom therein thereof thereon thereto theretofore
thereunder thereupon therewith thermonuclear thermoset thermosetting thermostated thick thickened thickening thickset
thickspread thieving thin thinned third thirdhand thirsty thirteen thirteenth thirtieth thirty thistlelike thither
thoriated thornless thorny thorough thoroughgoing though thoughtful thoughtless threadbare threadlike threatened
threatening three threefold thrice thrifty thrilled thrillful thrilling thriving throated thrombosed thronged through
throughout thrown thudding thundering thunderous thus thwarted tied tight tightened tiled tilled tilted timbered timed
timeless timely timeworn timid timorous tingling tinkling tinned tinseled tinted tiny tipped tipsy tiptoe tired
tireless tiresome tiring titanic titillating titled tittering toasted together toiling tokenish tolerable tolerant
tomentose toned tongued tongueless tonic tonight too toothed toothless toothlike topical topless topmost topnotch
topped toppling tormented torn torpid torrential torrid tortuous tortured torturing total totaled totalitarian
tottering touched touching tough touring tousled toxic traceable tracked trackless tractable trademarked traditional
tragic trained traitorous tramontane tramping trampled tranquil trans transcendent transcendental transcontinental
transcribed transferable transformed transitory translatable translucent transmissible transmitted transparent
transpiring transplantable transverse trapped traumatic traveled traveling travelled treacherous treasured treated
treble treeless treelike trembling tremendous tremulous trenchant trendy trespassing triangular tributary trichromatic
trichrome tricky tricolor tried trifoliate trigonal trimmed triplex trite triumphal triumphant trivial tropic tropical
troubled troublesome troubling truculent true truncated trussed trusted trustful trusting trustworthy truthful trying
tubular tucked tufted tumbling tumultuous tuned tuneful turbulent turned tuxedoed tweedy twelfth twelve twentieth
twenty twice twilled twisted twisting two twofold twoscore typical tyrannical ubiquitous ugly ulcerated ulterior
ultimate ultra ultramodern ultrasonic umbellate umbrellalike unabated unable unacceptable unaccommodating
unaccompanied unaccountable unaccustomed unachievable unacquainted unadjusted unadvised unaffected unafraid unaided
unalienable unalterable unaltered unambiguous unanalyzed unanimous unannounced unanswered unappealing unapproachable
unarmed unasked unassertive unassisted unasterisked unattached unattainable unattended unattractive unauthentic
unauthorized unavailable unavailing unavoidable unaware unawares unbalanced unbearable unbecoming unbelievable
unbidden unborn unbound unbounded unbranched unbreakable unbridgeable unbroken unbuttoned uncanny uncastrated uncaused
unceasing unceremonious uncertain uncertified unchangeable unchanged unchanging uncharged uncheckable unchecked
uncivil uncivilized unclaimed unclean unclear unclothed unclouded uncolored uncombable uncomfortable uncommon
uncommunicative uncomplaining uncomplete uncompleted uncomplicated uncomplimentary uncompromising unconcerned
unconditional unconditioned uncongenial unconnected unconquerable unconquered unconscious unconsidered
unconstitutional unconstrained uncontrollable uncontrolled unconventional unconvincing uncooked uncooperative
uncoordinated uncorrected uncorrupted uncousinly uncouth uncovered uncritical uncrossed uncultivated uncut undamaged
undaunted undecided undeclared undefined undemanding undeniable undependable undepicted under undercover
underdeveloped undereducated underfoot underground underhand underhanded underlying underneath undernourished
underprivileged undersea undershot understandable understood underwater underway undesirable undesired undetected
undeveloped undifferentiated undigested undignified undiluted undiminished undisciplined undisguised undisputed
undisturbed undivided undocumented undomesticated undone undressed undrinkable undue unearned unearthly uneasy
uneconomical uneducated unemotional unemployed unending unendurable unenforceable unenlightened unenthusiastic unequal
unequivocal unerring unethical uneven uneventful unexciting unexpected unexplainable unexplained unexploded unexplored
unexpressed unfailing unfair unfaithful unfaltering unfamiliar unfashionable unfastened unfavorable unfeathered
unfeeling unfertile unfertilized unfettered unfinished unfit unfitting unfixed unflagging unfledged unforeseen
unforgettable unfortunate unfounded unfriendly unfrosted unfrozen unfulfilled unfurrowed ungainly ungenerous unglazed
ungodly ungracious ungrammatical ungrateful unguarded unguided unhampered unhappy unhealthful unhealthy unheated
unheeded unheeding unholy unhurried unhurt unidentified unidirectional unified uniformed unifying unilateral
unimaginable unimaginative unimpaired unimpassioned unimpeachable unimportant unimposing unimpressed unimpressive
unimproved unincorporated uninflected uninhabited uninhibited uninitiated uninjectable unintelligent unintelligible
unintended unintentional uninterested uninteresting uninterrupted uninvited uninvolved unique unisexual unitary united
univalent universal unjust unjustified unkempt unkind unknowable unknown unlawful unlearned unleavened unlicensed
unlike unlikely unlimited unlined unlisted unliterary unloaded unlocked unlovely unlucky unmalicious unmalted
unmanageable unmanned unmarked unmarried unmated unmerited unmeritorious unmistakable unmitigated unmixed unmolested
unmoved unmusical unnatural unnecessary unneeded unnoticeable unnoticed unnourished unnumbered unobstructed
unobtainable unobtrusive unoccupied unofficial unopen unopened unopposed unorganized unoriginal unornamented
unorthodox unpaid unpaintable unpainted unpaired unpalatable unparallel unparalleled unpardonable unpatriotic unpaved
unperformed unpicturesque unplanned unplayable unpleasant unplowed unplumbed unpolished unpopular unposed
unprecedented unpredictable unpremeditated unprepared unpretentious unprincipled unproblematic unprocurable
unproductive unprofessional unprofitable unpromising unprotected unprotesting unproved unprovoked unpublished
unpunished unqualified unquestionable unquestioning unquiet unready unreal unrealistic unrealized unreasonable
unreasoning unrecognizable unrecognized unreconstructed unredeemed unreeling unrefined unreflective unreformed
unregenerate unregistered unregretting unregulated unrelated unreleased unreliable unremarkable unrequited unresolved
unresponsive unrestrained unrestricted unrevealing unrhymed unrighteous unripe unruffled unruly unsafe unsaid
unsanitary unsatisfactory unsaturated unscathed unscheduled unscientific unscrupulous unsealed unseasonable unsecured
unseeing unseen unsegmented unselfconscious unselfish unservile unsettled unshaded unshakable unsharpened unshaved
unshaven unshielded unsigned unsized unskilled unskillful unsloped unsmiling unsociable unsold unsolicited unsolved
unsophisticated unsound unsounded unsparing unspeakable unspecified unspoken unsportsmanlike unstable unstained
unstated unsteady unstilted unstratified unstressed unstructured unstrung unstuck unstudied unsuccessful unsuitable
unsuited unsullied unsung unsupported unsure unsuspected unsuspecting unsweetened unswept unswerving unsworn
unsympathetic unsystematic untapped untellable untempered untenable untended untested unthinking untidy untied
untimely untold untouchable untouched untoward untraditional untrained untrammeled untreated untried untroubled untrue
untruthful unusable unused unusual unvarying unventilated unwanted unwarranted unwary unwashed unwavering unwebbed
unwed unwelcome unwell unwholesome unwieldy unwilling unwise unwitting unwomanly unworldly unworn unworthy unwrapped
unwrinkled unwritten unyielding upbeat upcoming upland uplifted upper uppermost upraised upright uproarious upsetting
upstair upstairs upstate upstream upturned upward upwards urbanized urgent usable useable used useful useless usual
utilitarian utmost uttered vacant vaccinated vacuous vague vain valedictory valiant valid valuable valued valueless
vanished vanishing vapid vaporized vaporous variable varicose varied variegated various varying vast vaulted
vegetative vehement veiled veined velvety venerable venomous ventilated ventral venturesome verbal verbatim verbose
veridical verified veritable vermiform vermilion vernal versatile vertical very vestal vested vestigial vexatious
vexed vexing viable vibrant vicarious vicious victorious vigilant vigorous vile villainous vindictive violated violent
virginal virile virtual virtuous virulent viscid viscoelastic viscous viselike visible visiting visored vital
vitrified vivacious vivid viviparous vocal vocalic vociferous voiced voiceless volatile volcanic volumed voluminous
voluntary voluptuous voracious votive vulcanized vulgar vulnerable wacky waggish wailful wainscoted wakeful walking
walled walloping wan wandering wanted wanting warlike warm warmed warmhearted warming warped warring wartlike warty
wary washable washed washy wasted wasteful watchful waterborne watered waterproof waterproofed watertight watery
wavelike waving wavy waxed waxlike wayward weak weakened wealthy weaned wearied wearisome weary wearying weathered
webbed wedged wee weedy weeping weighted weightless weighty weird welcoming well westerly western westward westwards
wet whacking whatever wheeled wheezing when whence wherefore whining whirling whiskered whispered white whitewashed
whitish whole wholehearted wholesale wholesome whorled why wicked wide widespread widowed wifely wild willful willing
wilted wily windblown winding windy winged wingless winglike winless winning wintry wired wiry wise wispy withal
withdrawn withered withering within witty wobbling wobbly woeful womanly wonderful wonderworking wondrous wooded
wooden woody woolly wooly wordy workable working workmanlike worldly worldwide wormlike worn worried worse worsened
worshiping worshipped worst worth worthless worthwhile worthy wounded woven wraithlike wrapped wrathful wreathed
wrecked wrenching wretched wrinkled writhed writhing written wrong wrongful wrought wry xerophytic yawning yelled
yelling yellow yellowish yet yielding yonder young younger youngish youthful zealous zonal
"""

VERBS = """
abandon abet abhor abide abolish abound abridge abrogate absorb abstain abuse accede accelerate accentuate accept
acclaim acclimatize accommodate accompany accomplish accord accost accredit accrue acculturate accumulate accuse
accustom ache achieve acknowledge acquaint acquiesce acquire acquit activate actuate adapt add address adhere adjoin
adjourn adjust administer admire admit admix admonish adopt adore adorn adsorb advance advertise advise advocate
aerosolize affect affirm affix afford agglomerate aggravate agitate agree aid aim alienate alight align allege
alleviate allocate allot allow alphabetize alter amass amaze amble amend amplify amputate amuse analyse analyze anchor
animate animize annihilate announce annoy answer antagonise antagonize anticipate apologize appear appease append
applaud apply appoint apportion appraise appreciate apprehend approach approve approximate arbitrate archaize argue
arise arouse arraign arrange arrest arrive arrogate articulate ascend ascertain ascribe ask aspire assail assemble
assert assess assign assimilate assist associate assume assure astonish astound atone attach attack attain attempt
attend attest attract attribute attune audition augment augur authenticate authorize automate avail avenge avert avoid
await awaken babble backstitch badger baffle bait bake balk balkanize ban bandy bang banish baptize barbecue base bask
baste bat bathe batter bawl bear beat beautify beckon become bedamn befall befit befog befriend befuddle beg beget
begin beguile behave behead behold behoove belabor belch belie believe bellow belong bemoan bend berate beseech beset
besiege besmirch bespeak bestow bet bethink betray bevel bewail beware bewilder bewitch bicker bid bide bilk billow
bind birdie birthe bite blab blacken blame blanch blare blaspheme blast bleat bleed blend bless blink blister bloom
blubber blunder blur blurt blush boast bob bode bog bogey boggle boil bolster boo boom boomerang boost bore borrow
bother bounce bow boycott brace brag braid brandish breach break breathe brighten bring broaden broil browbeat bruise
bruit brush buck buckle budge buffet build bulge bullshit bump bunker burgeon burn burnish burst bury bushwhack bust
bustle butcher butt buy buzz bypass cackle calcify calculate calibrate call calumniate camouflage can cancel canonize
canter canvass capitalize capitulate captivate capture care careen caress caricature carry carve cascade cast
castigate catapult catch catechize categorize cater caucus cause cavort caw cease celebrate centralize centrifuge
cerebrate certify chafe chaff challenge chandelle change chant characterize charge chase chat chatter cheat check
cherish chew chide chirp chivy choke choose chop choreograph chortle chronicle chuck chuckle chuff chug churn
circulate circumscribe cite citrate claim clamber clamor clamp clang clank clap clarify clasp classify clatter cleanse
cleave clench click climb clinch cling clink clobber clog clomp clot clothe cluck clutch coagulate coalesce coax cock
coddle codify coerce coexist cohere coil coincide collaborate collapse collate collect colonize combine come
commandeer commemorate commence commend commiserate commit communicate communize commute compare compel compensate
compete compile complain complicate comply compose compound comprehend compress comprise compromise compute conceal
concede conceive concentrate concern conciliate conclude concoct concur condemn condense condone conduct confer
confess confide confine confirm confiscate conform confound confront confuse congeal congratulate congregate conjoin
connect connote conquer conscript conserve consider consign consist console consolidate consort conspire constitute
constrict construct construe consult consume consummate contain contaminate contemplate contend continue contradict
contribute contrive convene conventionalize converge converse convert convey convict convince convulse cook cooperate
coordinate cope correct correlate correspond corroborate corrode cosponsor cough could count counteract counterbalance
counterchallenge cover covet cower crack crackle cradle cram crane crash crave crawl creak crease create creep cremate
cringe cripple crisscross criticise criticize croak crochet croon cross crouch crow crucify cruise crumble crumple
crunch crush cry crystallize cuddle culminate cultivate cure curl curse curtail cushion cut dab dabble dampen dance
dangle dare darken darn dart dash daunt daydream dazzle deaden deal debilitate deceive decelerate decentralize
decertify decide declaim declare decline decompose decorate decrease decry dedicate deduce deduct deem deepen defeat
defecate defend defer define defraud defray defrost defy degas degenerate deglycerolize degrade deign delay delegate
delimit deliver delude delve demand demarcate demean democratize demolish demonstrate demote demur demythologize
denote denounce dent deny depart depend depersonalize depict deplore deploy depose deposit deprave depress deprive
deride derive descend describe desecrate desert deserve design designate despatch despise despoil destine destroy
detach detain detect deter deteriorate determine detest detonate detract detribalize devastate develop deviate devise
devote devour diagnose dial dialyze dictate die differ differentiate diffuse dig digest dignify digress dilate dilute
diminish dine dip direct disable disabuse disagree disallow disappear disappoint disapprove disarm disassemble disband
disbelieve disburse discard discern disclose disconnect discontinue discount discourage discover discredit
discriminate discuss disdain disenfranchise disengage disentangle disgrace disgust dishearten dishonor dishonour
disintegrate disinter dislike dislodge dismember dismiss dismount disobey disown dispatch dispel dispense disperse
displace display dispose disprove dispute disqualify disregard disrobe disrupt dissect dissemble disseminate dissipate
dissolve dissuade distill distinguish distort distract distribute distrust disturb diverge divert divest divide
divulge docket dodge dominate domineer don donate doom dovetail downgrade doze draft drag drain dramatize drape draw
dread dress dribble drift drill drink drip drive droop drop drown drowse dub duck dump dunk dupe duplicate dwarf dwell
dwindle dye earn ease eat ebb echo eclipse economize eddy edify edit educate efface effectuate effloresce ejaculate
eject elapse elate elect elevate elicit eliminate elongate elucidate elude elute emanate emancipate emasculate embark
embarrass embed embellish embezzle embitter embody embolden emboss embrace embroider embroil emerge emigrate emit
emphasize employ empower emulate enable enact encamp encase enchant encipher enclose encompass encounter encourage
encroach encrust endanger endear endorse endow endure energize enervate enforce engage engender engrave engross engulf
enhance enjoin enjoy enlarge enlist enliven enmesh enquire enrage enrich enrol enroll ensconce enshrine ensue ensure
entail enter entertain enthrall enthrone entice entitle entomb entrench entrust enumerate enunciate envelop environ
envisage envision envy epitomize equate equilibrate equip eradicate erase erect erode err erupt escape eschew escort
espouse establish estimate etch eulogize europeanize evacuate evade evaluate evaporate eventuate evoke evolve
exacerbate exaggerate exalt examine exasperate exceed excel except excise excite exclaim exclude excommunicate
excoriate execute exemplify exert exhale exhaust exhibit exile exist exonerate exorcise expand expect expedite expel
expend expiate expire explain explode exploit explore export expose expound express expunge extend extenuate
exterminate extinguish extirpate extract extrapolate extricate extrude exude facilitate fade fail fall falsify falter
fascinate fasten fathom fatten favor faze federalize feed feel feign feint felicitate fell ferry fertilize fetch fete
fiddle fidget fight file fill filter finance find fingerpaint finish fit fix fizzle flail flake flank flap flash
flatten flatter flaunt flee flex flick flicker flinch fling flip flirt flit float flocculate flog flop flounce
flounder flourish flout flub fluoresce fluster flutter fly fold follow forbid forebear forecast foreclose forego
foreknow foresee foreshorten forestall forfeit forge forget forgive forgo formulate forsake forswear fortify foster
found fractionate fracture fraternize freeze fret frighten frizzle frogmarch frown frustrate fry fulfil fulfill
fulminate fumble fume furl furlough furnish furrow fuse fuss gabble gain gallop gamble gape garland garner gash gasp
gather gauge gawk gaze gear generalize generate germinate gesticulate get geyser giggle gild gird girt give glance
glare glaze gleam glean glide glint glisten glitter gloat glom glorify glow glower glue glut glycerolize gnash gnaw
goad gobble goof gore gorge gouge govern grab graduate grant grapple grasp gratify graze greet grieve grimace grin
grind grip groan groom grope grovel grow growl grumble grunt guarantee guess guide gull gulp gush guzzle gyrate hack
haggle hail halt hamper handle hang hanker happen harangue harass harden harness harrow harry harshen harvest hasten
hatch hate haul haunt have heal hear heave heed heft heighten heist help herald hesitate hibachi hibernate hide
highlight hijack hinder hint hire hiss hit hitch hobble hock hog hoist hold holler homogenize honeymoon honor hook
hoot hop hope hover huddle hug hum humanize humiliate hunt hurdle hurl hurry hurt hurtle hush hustle hypnotize
hypothesize identify idolize ignite ignore illuminate illumine illustrate imagine imbed imbibe imitate immerse impair
impale impart impede impel imperil impersonate impinge implant implement implore imply impose imprecate impress
imprint imprison improve improvise impute inaugurate incapacitate incise incite incline inclose include incorporate
increase incubate inculcate incur indicate indict indoctrinate indorse induce induct indulge infect infer infest
infiltrate inflame inflate inflect inflict inform infuriate ingest inhabit inherit inhibit initiate inject injure
inlay innovate inquire inscribe insert insist inspect inspire instal install instigate institute institutionalize
instruct insulate insult insure integrate intend intensify interact intercede intercept interconnect interfere
interject interlace interlock internalize interpenetrate interpose interpret interrupt intersect intertwine intervene
interview interweave intimidate intone intrigue introduce intrude intrust inure invade invalidate inveigh invent
invert invest investigate invite invoke involve iodinate irrigate irritate isolate issue italicize itch itemize jab
jabber jam jangle jar jeer jeopardize jerk jest jig jilt jimmy jingle jive jockey jog joggle join jostle judge jump
justify juxtapose keep keynote kick kidnap kill kiss knead kneel knit knock know label lace lacerate lag lam lament
laminate lampoon languish lash latch laugh launch lay laze lead lean leap learn lease leave leer legislate legitimize
lend lengthen lessen let levy liberalize liberate lick lie lift lighten like limit linger link lionize liquidate
listen live loathe lob locate lock lodge loiter look loom loosen lope lose lounge love lug lunge lurch lure lurk
lyophilize madrigal magnetize magnify mail maintain make malinger maltreat manage manifest manipulate manufacture mar
marinate mark marry marvel mash mask masquerade massacre massage mastermind match materialize matriculate maximize
mean meander measure meddle mediate meditate meet melt memorize mend mention merge mesh mesmerize metabolize
metamorphose mew migrate militate mince mingle minimize miscalculate miscarry misconstrue misfire misgauge
misinterpret misjudge mislay mislead mismanage misname misperceive misplace misquote misread misrepresent miss
mistrust misunderstand misuse miter mitigate mix moan mobilize mock modernize modify moisten mold molest mollify
monitor monopolize moo mop motivate mottle mount mourn move mow muck muffle mull multiply mumble munch murmur muse
must muster mutilate mutter mystify nab nag nail narcotize narrate nasale nationalize naturalize navigate necessitate
need neglect negotiate nestle nettle neutralize nip nod nominate notarize notch note notice notify nourish nucleate
nudge nurse nurture nuzzle obey oblige obliterate obscure observe obsess obstruct obtain occlude occupy occur offend
offer officiate offsaddle offset ogle omit open operate oppose oppress ordain organise organize orient originate
ornament ossify ostracize ought oust outclass outdistance outdo outdraw outface outfight outgeneral outgrow outlaw
outline outlive outmaneuver outmode outnumber outplay outrun outsmart outstrip outweigh overburden overcome overdrive
overeat overemphasize overestimate overexpose overfeed overfill overflow overhaul overhear overheat overindulge
overlap overlay overload overlook overpower overproduce overreach override overrun overshadow overshoot overstep
overstrain overtake overthrow overturn overwhelm overwork owe oxidise pacify pack paddle paint pall pamper pant
paralyze parch pardon pare parlay parry partake participate pass pat patronize pause pay peck peddle peek peel peep
peer pelt penalize penetrate pepper perceive perch perform perish permeate permit perpetrate perpetuate persecute
persevere persist personalize personify persuade pertain perturb peruse pervade pester petrify philosophize pick
pierce pilfer pillory pin pinch ping pioneer piss pitch pivot plague plan plat play plead please pledge plod plow
pluck plummet plunder plunge plunk ply poach poise poison poke polarize polish pommel ponder pooch pop populate
portend portray pose possess postpone postulate pounce pour practise praise prance prattle pray preach prearrange
precede precipitate preclude precondition predict predominate preempt prefer preisolate preoccupy prepare presage
prescribe preserve preside press presume presuppose pretend prevail prevent prick print prise probe proceed proclaim
procrastinate procure prod produce profess proffer prohibit project prolong promise promote prompt promulgate
pronounce propel prophesy propose proscribe prosecute prosper prostrate protect protest protrude prove provide provoke
prowl pry publicize publish pucker puff pull pulsate pulverize pummel pump punch punctuate puncture punish punt pupate
purchase purge purify purl purloin purport pursue push put putt puzzle pyramid quadruple quail qualify quarrel quash
quell quench query quicken quickstep quip quit quiver quote radiate raid raise rake rally ram ramble ransack rap rape
ratify rationalize rattle reach reacquaint react reactivate read readapt readjust reaffirm realign realize reap
reappear rearrange reassail reassemble reassert reassign reassure reawaken rebound rebuff rebuild rebuke rebut
recalculate recall recapitulate recapture recede receive recess recite reckon reclaim reclassify recognize recoil
recollect recommend reconcile recondition reconnoiter reconsider reconstruct reconvene reconvert recopy recount recoup
recover recreate recruit recur redden redecorate rededicate redeem redefine redirect rediscover redistribute redouble
reduce reecho reek reelect reenact reenforce reestablish reevaluate reexamine refashion refer refill refinance refine
reflect refuel refurbish refuse refute regain regale regard register regret regroup regulate rehabilitate rehash
rehearse reign reimburse reinforce reinstall reinstate reinterpret reissue reiterate reject rejoice rejoin relace
relate relax relay relearn release relegate relent relieve relinquish relive reload rely relyric remain remake remand
remark remarry remember remind reminisce remit remodel remonstrate remount remove rename rend render renew rent reopen
reorder reorganize repair repay repeal repeat repel repent rephrase replace replant replenish reply report represent
repress reprimand reprobate reproduce repudiate repulse repute request require requisition reread rerun reschedule
rescind rescue reseal resemble resent reserve reset resettle reshape reside resift resign resist resmudge resolve
resort resound respond restate restock restore restrain restrict resume resurrect resuspend retain retaliate retard
retch rethink retie retire retort retrace retract retranslate retreat retrieve return reunite reuse rev revamp reveal
revel reverberate revere reverence reverse revert review revile revise revitalize revive revolutionize revolve rewrite
ricochet rid riddle ride ridicule riffle rig ring rinse rip ripen rise risk ritualize rive rivet roam roar roast rob
roleplay roll romanticize romp roost rot rotate roughen rouse rout rove rub ruffle rummage run rupture rush rust
rustle sacrifice sadden safeguard sag sail salivate salute salvage sanction sap sashay satiate satisfy saturate saute
save savor savvy saw say scab scamper scan scandalize scare scarify scatter schedule scoff scold scoot scorch scour
scout scowl scramble scrape scratch scrawl scream screech screw scribble scribe scrounge scrub scrutinize scud scuff
scurry scuttle seal sear search secede seclude secrete secularize secure see seek seem seep segregate seize select
sell send sensitize sentimentalize separate serve set settle sever sew shake shamble share sharpen shatter shave shed
shelve shift shimmy shine shirk shiver shoot shorten should shout shove show shrink shroud shrug shudder shuffle shun
shut shuttle sicken sidestep sidle sift sigh sign signify simmer simplify simulate sing singe sink sip sire sit
situate sizzle skedaddle skid skim skip skulk skylark slacken slam slant slap slash slate slaughter slaver sleep slide
slime sling slink slip slop slug sluice slumber slump slurp smack smash smear smell smile smirk smite smolder smother
smuggle snag snap snarl snatch sneak sneer snicker sniff snigger snoop snore snort snub snuggle soak soar socialize
soften solder solicit solve soothe sorb souse sow spang spare sparkle speak spear spearhead specialize specify
speculate spend spill spin spit splash splice splinter split spoil sponge sponsor spout sprain sprawl spread sprinkle
sprint sprout spurn sputter spy squall squash squat squawk squeak squeal squeeze squelch squint squirm squirt stab
stabilize stack stagger stain stake stalk stammer stamp stampede stand standardize stare start startle starve stay
steal steam steer sterilize stiffen stifle stimulate sting stink stipulate stir stoke stomp stoop stop stow straddle
strafe straggle straighten strangle stratify stray strengthen stretch strew stride strike strive stroll strop strum
stud stumble stun stutter sub subcontract subdue subjugate submerge submit subpoena subscribe subside subsidize
subsist substantiate substitute subtend subtitle subtract subvert succeed succumb suck sue suffer suffice suffocate
suffuse suggest sulk sulphur summarize summate summon sunder sup superimpose superintend supersede supervise supplant
supplicate supply support suppose suppress surfeit surge surmise surmount surpass surprise surrender surround survey
survive suspect suspend sustain swab swagger swallow swan swap swarm swathe sway swear sweep swell swerve swim swindle
swing swipe swirl swish switch swivel swoon swoop symbolize sympathize synchronize synthesise synthesize systematize
tabulate tack tackle tag tailor take talk tame tamper tantalize tap taper tarnish tarry tat taunt teach tear tease
teem teeter telescope televise tell tempt tend terminate terrify terrorize test testify tether thank thaw theorize
thicken think thrash thread threaten thresh thrive throb throw thrust thud thump thwart tie tighten tilt tinge tingle
tinker tinkle titter toast toil tolerate topple torture toss totter touch trace trail train tramp trample transact
transcend transcribe transfer transfix transform transgress translate transmit transmute transpirate transplant
transport transpose travel traverse tread treat tremble trespass trickle trim trot trudge trumpet trundle trust try
tuck tug tumble tunnel turn tutor tweeze twiddle twig twine twinkle twirl twist twitch twotime typify unclasp uncork
uncover uncurl underestimate undergo underlie underline undermine underpin underrate underscore understand understate
undertake underwrite undo undress undulate unearth unfasten unfold unhitch unify unite universalize unlace unlash
unleash unload unlock unmask unpack unravel unscramble unscrew unsheathe unsolder unteach unthaw untie unveil unwind
unwire update upgrade uphold upholster uplift upraise uproot upset urbanize urge use usher usurp utilize utter vacate
validate vanish vanquish vary veer veil venerate ventilate venture verify vest veto vex vibrate victimize vie
vindicate violate visit visualize vivify vocalize volunteer vomit vote vouch vouchsafe vow wad wade waft wag waggle
wail wait waive wake walk wallop wallow wander wane wangle want warble warn warp warrant wash waste watch waver waylay
weaken wean wear weatherstrip weave wed weep weigh welcome weld wend whack wharf wheedle wheeze whet whimper whine
whinny whip whirl whisk whisper whistle whiten whiz whoop widen wield wiggle wilt win wince wink winnow wipe wisecrack
wish withdraw wither withhold withstand witness wobble wonder woo woolgather work worry worsen would wrangle wrap
wreak wreathe wreck wrench wrestle wriggle wring write writhe yap yawn yearn yell yelp yield zigzag zip zoom
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

LOOSE_SYNONYMS = """
abandon vacate
abandoned deserted
abandonment defection desertion
abasement abjection
abashed embarrassed
abdomen belly stomach
aberrant deviant
abhor loathe
abhorrent repulsive
abide bear brook endure tolerate
abide bide stay
abject miserable
ablaze aflame
ably competently
abode dwelling home
abode residence
abominable odious
aborigine native
abreaction catharsis
abridge foreshorten shorten
abroad overseas
abruptly suddenly
abruptness curtness
absolute sheer
absorb assimilate ingest
absorb imbibe
absorbed engrossed enwrapped intent wrapped
abstraction generalization
abstruseness obscurity
abuse maltreat
accede defer
accelerator throttle
accent accentuate emphasize stress
accept consent
acceptance adoption
accessory accouterment
accessory supplement
accidentally unexpectedly
acclaim hail herald
accommodate adapt
accommodate fit suit
accomplish achieve attain
accomplished completed
accord allot
account history
accountant controller
accrued accumulated
accumulate amass
accumulate collect compile
accumulation aggregation collection
accusative accusing
ache hurt
acid bitter blistering
acknowledge admit
acquaint introduce
acquiesce assent
acquiescence assent
acquire get
acquit exonerate
acres estate
acrobatic athletic gymnastic
acrobatics tumbling
act behave
acting playacting
activate actuate spark trigger
actually really
acute incisive keen penetrating
adamant inexorable
adapt adjust conform
addition increase
addlebrained muddleheaded
adept practiced proficient skillful
adequate enough
adherent disciple
adieu adios
adjacent neighboring
adjoin butt
adjust align
adjustment alteration modification
administration disposal
administration organization
admirer protagonist supporter
admonish warn
admonition warning
ado bustle flurry
adolescent teenager
adorn decorate ornament
adroitness quickness
adult grownup
adulthood maturity
advent coming
adventure escapade
adversary antagonist opponent
adversity hardship
advertise publicize
advise counsel
advise notify
advise propose suggest
advisedly deliberately intentionally purposely
advisor consultant
advocate proponent
advocate recommend urge
aesthetic esthetic
affair liaison
affair matter
affectionate fond tender
affiliated attached connected
affirm assert swan swear
affix append
afflicted stricken
affluence richness
afford give yield
affront insult
afire aflare
aflare flaring
afloat aimless rudderless
agape gaping
agency bureau office
agenda schedule
aggravate exasperate
aggression aggressiveness
aggressor attacker
aghast dismayed shocked
agile nimble
agilely nimbly
agony suffering
agony torment
agreeably pleasantly
agreement correspondence
agriculture farming husbandry
aide auxiliary
ailment complaint ill
aim intent intention purpose
airless stuffy
airplane plane
alabaman alabamian
alarm consternation dismay
alert brisk
alert watchful
alien exotic
alien foreigner
alienated anomic
alignment coalition
allegiance commitment
alleviate ease facilitate
alleviate relieve
alley alleyway
alligatored cracked
allocation allotment
allot assign
allot dispense distribute
allow let permit
allow permit
almost nearly virtually
alone exclusively only solely
also likewise too
alter change
alteration change
alternate alternative
alternatively instead
amateur recreational
amaze astonish astound
amaze baffle bewilder mystify puzzle
amber gold
ambiance atmosphere
ambiguous equivocal
ambitious challenging
ambuscade ambush
ambush bushwhack waylay
amend improve
amiable cordial genial
amount quantity
amount sum
ample plentiful
amplification elaboration
amply richly
amuse divert
amusement entertainment
analogue parallel
analyse analyze examine study
analytic analytical
anatomic anatomical
anatomy figure flesh
ancestor antecedent
anguish torment torture
anguished tormented tortured
animate enliven inspire
annihilate eradicate
annihilating devastating withering
annoy bother irritate vex
annoyance vexation
annoyed stung
annoying galling irritating nettlesome pestering
answer reply respond
answer reply response
antagonise counteract
antagonistic counter
antic fantastic grotesque
anticipate expect
anticipate foreknow foresee
anticipate foresee
anticipated awaited
anticipation expectancy
anticipation prediction
antipathy aversion distaste
antique outmoded
anxious nervous
apart aside
apogee culmination
apothecary chemist pharmacist
appalling dismaying
apparent seeming
apparently ostensibly seemingly
apparition phantom specter
appeal charm
appeal prayer
appear look seem
appease conciliate mollify pacify
applicability pertinence
apply employ use utilize
appointed prescribed
appointment designation
appraisal assessment
apprehend arrest collar nab
apprehend comprehend grasp savvy
apprehension dread
apprehension understanding
approaching coming upcoming
appropriate reserve
approval blessing
approximate estimate gauge judge
approximation estimate
apt clever
arbitrarily haphazardly indiscriminately randomly
arbitrate intercede mediate
arch condescending patronizing
arched arching
architect designer
ardent fervent fiery impassioned
arena domain sphere
argot jargon
argue contend
argument contention controversy
aristocracy gentry
aristocracy nobility
arms munition
aroma odor scent
arouse elicit evoke provoke
arrive come
articulate enunciate pronounce
articulate formulate phrase
artificial stilted
artillery gun
artilleryman gunner
artisan craftsman
artistry prowess
ascendancy dominance
ascertain ensure insure
ascribe assign attribute impute
ashen blanched livid
ask enquire inquire
ass buttocks
assemblage gathering
assemble gather
assigning assignment
assistant helper
associate connect link relate
assorted miscellaneous mixed sundry
assortment potpourri variety
assumed fictive pretended
assumption premise
assure ensure insure
astonishingly surprisingly
astute shrewd
asynchrony desynchronizing
athletics sport
atm atmosphere
atomic nuclear
atone expiate
attack onrush onslaught
attain reach
attempt effort endeavor
attempt seek try
attest certify manifest
attic loft
attire garb
attired dressed garbed
attitude posture
audacious dauntless
audacity temerity
augur bode portend presage
authentic veritable
authorization mandate
authorship writing
auto automobile car motorcar
automatic machinelike
autonomy liberty
autopsy necropsy
auxiliary supplemental supplementary
avenge retaliate
average norm
avert avoid
await wait
awake awaken wake
award awarding
awareness cognizance
away forth off
awed awestruck
awful awfully terribly
awful dreadful frightening terrible
awful unspeakable
awry cockeyed
axiom maxim
backbone guts
backstage offstage wing
backward backwards rearward
badger bug pester tease
badly ill poorly
baffling knotty
baggage luggage
bait tantalize taunt tease
baked parched scorched sunbaked
bald denuded
ballot vote voting
ban prohibition
banal commonplace hackneyed threadbare timeworn trite
band circle
bang slam
banging thumping walloping
banish ostracize
banquet feast
banter chaff
bar ginmill saloon
barb jibe shaft
barbarian savage
barbed biting
bare naked nude
bare scanty
barely hardly scarce scarcely
barkeep bartender
baronial imposing noble stately
barren bleak desolate
barrier roadblock
bash smash
basis groundwork
bastard prick
bathing washup
batter hitter slugger
battle conflict engagement
battlefield battleground
battlefront front
bawdyhouse brothel
beard whiskers
bearded bewhiskered whiskered
bearer carrier toter
bearing comportment mien
beast brute wildcat
beat crush vanquish
beckon wave
become get
bedamn damn imprecate
beefy burly husky
befog obscure
before earlier
befuddle confound confuse
beg solicit
begin commence start
beginning kickoff outset
beguile bewitch captivate capture charm
behavior demeanor
being organism
belch belching
belief feeling impression notion
believable credible
believe conceive think
believer worshipper
bell doorbell
bellow hollering
beloved darling dear
below beneath
bemoan bewail
benefit profit
benefit welfare
bequest legacy
beseech bid
beset chivy harass harry plague
besmirch calumniate
bespeak indicate
bestial brute
betterment improvement
bewildered confused
bewilderment puzzlement
bias prejudice
bickering squabble
bidding command
billow wallow
billowing surging
biscuit cookie
bit chip fleck scrap
bitterness rancor resentment
bivouac camp
blare blaring clamor din
blare blast
blaspheme curse cuss swear
blast smash
blatant blazing
blatant clamorous vociferous
blaze hell
bleached faded
blemish defect
blessed damned darned goddam goddamned infernal
blight plague
blithe lighthearted
blithely gayly happily jubilantly merrily
bloke chap cuss fella fellow lad
blond blonde
bloodstained gory
bloom blooming
bloom blossom
blossom flower
blossom unfold
blue bluish
blunder goof
blunt candid forthright frank
blurred fuzzy
blurt ejaculate
blush flush redden
bluster boast brag
bluster bravado
board plank
bodyguard escort
boisterous unruly
boldness daring
bonus fillip
bony cadaverous emaciated gaunt haggard pinched
book volume
boom roar roaring thunder
boost encouragement
boost hike
booth stall
booty loot plunder
booze liquor spirits
border environ surround
borderline marginal
bore drill
boring irksome tedious tiresome wearisome
boss foreman
bottleneck constriction
bottom underside
boulder bowlder
bounce rebound ricochet
bound jump leap spring
boundary bounds
boundless unbounded
bouquet corsage
brainy brilliant
branch subdivision
branched forked
brave courageous
bravery courage
brazen insolent
breach transgress violate
breakdown dislocation
breakthrough discovery
breakup separation
breast tit
brightly brilliantly
brilliance glare
brilliance grandeur splendor
brilliancy luster splendor
brilliant superb
bringing delivery
brink verge
brisk refreshing
broad wide
broadcast transmit
broadside flyer
brocaded raised
bronzed suntanned tanned
brood dwell
brooding contemplative meditative pensive reflective
brotherhood fraternity
brow eyebrow
brown brownish
bruise contusion
brush thicket
brutal cruel savage vicious
buckle warp
buddy crony
budge stir
buff devotee fan lover
buffoon clown
bulge protuberance
bulging convex
bull shit
bullet slug
bully cracking
bully roughneck rowdy ruffian
bum puke skunk
bump encounter find
bump knock
bunch clump cluster
bunch gang
bundle package packet
bundle sheaf
buoyant perky
burden encumbrance
burden load loading
bureau dresser
burrow tunnel
burst explode
bury entomb inter
bushwhacker hillbilly
bushy shaggy
bustle hustle
but just merely only simply
butcher slaughter
buttoned fastened
bygone departed
cable telegraph
cadaver corpse
cafe coffeehouse
cagey clever
calamity catastrophe disaster tragedy
calculation computation figuring reckoning
caliber calibre quality
call name
calm serene tranquil
calmness composure equanimity
camp encamp
campaign crusade
camping tenting
candidly frankly honestly
canonized glorified
canvass poll
capacitor condenser
captive prisoner
cardinal central fundamental key
careen lurch reel stagger
carelessness negligence
careworn drawn haggard worn
carnal sensual
carry transport
case instance
casual nonchalant
catalog catalogue
catapult sling
catastrophe disaster
catastrophic ruinous
category class
cater ply
cause induce stimulate
caution caveat
cavalryman trooper
cavity pit
cavort frolic romp skylark
cease discontinue quit stop
cease end terminate
ceaseless incessant
celebrate fete
celebration festivity
celerity rapidity
celestial heavenly
celtic gaelic
center middle
centering focus focusing
centralize concentrate
cerebrate think
certainly sure surely
certify license
chagrin humiliation mortification
challenge dispute
champ champion
channel transmit
chant intone
character persona role
character quality
characteristic feature
characterization delineation
chase pursuit
chat chatter
chatter gabble prattle
cheat jockey
cheery gay sunny
cherished precious treasured
chic smart
chief main primary principal
chill thrill
chipper jaunty
choice selection
choose prefer
chore job task
chorus refrain
christ jesus savior
chuck grub
chump fool sucker
chunk clod lump
churchman cleric
churning roiling turbulent
chute parachute
cinch picnic
cinema film
cipher encipher
circuit tour
circular round
circulate diffuse disseminate
circumscribe confine limit
circumstance context
cite mention refer
clad clothed
clamber scramble
clammy dank
clandestine undercover
clang clangor clangoring clash crash
clannishness exclusiveness
clarify elucidate
clarity clearness lucidity
clash friction
class grade
classic classical
classmate schoolmate
cleaning cleansing
clergyman reverend
clever ingenious
cliche commonplace
climate mood
climax culminate
cling cohere
clip time
clique ingroup
clod lummox
clogged clotted
close shut
closed shut
closer nearer
closet wardrobe
clot coagulate
clothe dress
cloudburst downpour torrent
cloudy nebulous
clowning prank
clumsy inept
clutches grip
cluttered littered
coach manager
coalesce fuse merge mix
coarse vulgar
coast seacoast
coax wheedle
coddle pamper
code codification
coerce force
coffee java
coherent logical
cohesion cohesiveness
coil gyrate spiral
coincide concur
collect gather
collectively jointly
colloquial conversational
combine compound
comeback retort
comfort console solace soothe
comforting consoling
commandeer hijack
comment remark
commentator observer
commerce commercialism
commiseration pity
commit dedicate devote
commit perpetrate
common mutual
commotion din rumpus
communicating communication
communique dispatch
communist communistic
commutation commuting
compact stocky
companion comrade fellow
compass range scope
compassionately pityingly
compensate counterbalance
competition contest
complete finish
complex composite
compliance conformity
complicate refine
compliment congratulate
component element factor ingredient
component part portion
composing composition
compound deepen intensify
compress constrict
comprise contain
compromising conciliatory
compunction remorse
con defraud swindle
concede confess
conceit vanity
concentrate focus pore rivet
concern pertain refer relate
concerted cooperative
conclusion decision
concurrent cooccurring simultaneous
condemn decry excoriate
condemnation disapprobation
configuration constellation
configuration contour shape
confine limit restrain restrict throttle
confining constraining limiting restricting
confirm reassert
confirmation verification
conflict struggle
confrere fellow
confront face
confused disjointed disordered garbled
confused disordered
confused lost
confusing perplexing puzzling
confusion disarray
congratulate felicitate
congratulations praise
congressman representative
conjecture hypothesize speculate suppose theorize
conjecture speculation
conjunction junction
conquer curb inhibit subdue suppress
consecutive straight
consequence effect result upshot
consider deal
consider regard view
consist dwell
consistence consistency
consistent reproducible
constant unvarying
constituent element
constitution establishment formation
consume ingest
contaminate foul
contamination taint
contemplation musing reflection
contemporaries generation
contempt disdain scorn
contemptuous disdainful insulting scornful
contemptuously scornfully
content message
continue proceed
continuously endlessly unceasingly
contraption contrivance gadget
contribute lend
contributing contributory
contribution donation
contrive design
contrive devise forge formulate invent
control curb
convention rule
conversion transition
convey express
convulsive spasmodic
cook prepare
coordinate organise
core nucleus
corporate embodied incarnate
corporeality physicalness
correct redress
correspond match
correspondent newspaperman
corrupt deprave
cosmos universe world
countenance visage
countless innumerable multitudinous myriad unnumbered
countrywide nationwide
coup takeover
courier messenger
court tribunal
cowboy cowhand cowpuncher puncher
cower huddle
crackle crunch
cradle provenance
craft trade
crafter craftsman
crafty sly wily
craggy mountainous
cramp spasm
craved desired
craze cult furor
crazed deranged
crazy mad
create make
creativeness creativity
creep sneak
crest peak
crime offense
criminal crook felon outlaw
criminal reprehensible
cringe flinch quail recoil shrink wince
cringe grovel
crippling disabling
crisp sharp
criterion standard
criterion standard touchstone
croak die expire perish
crocked smashed soaked
crop harvest
crossroad intersection
crossroads hamlet
crotchety ornery
crouch squat
crow gloat
crude earthy
crumble crumple
crush mash squash squeeze
crush oppress suppress
cry exclaim
cry holler scream shout squall yell
cry outcry yell
cry weep
crying insistent
cryptic inscrutable mysterious
crystallize illuminate
cuddle nestle nuzzle snuggle
cultural ethnic
cultured polite
cure remedy
curious funny peculiar queer singular
curiously oddly peculiarly
curled curling
cursory perfunctory
curtail restrict
curtain drape drapery
curtly shortly
cuss gadfly
custom tradition
customary habitual
cut reduce
dab pat
dabbled splattered
dainty mincing
dais pulpit rostrum
damage harm impairment
damaging prejudicial
damned unredeemed
dampen moisten
dampen stifle
dangerously perilously
dapper jaunty
dappled mottled
darkness shadow
dart dash scoot scud
dart flit flutter
dash smash
daunt scare
dawn dawning daybreak
daydream dream woolgather
daylight daytime
dazed groggy
deadlock impasse standstill
deafening earsplitting thunderous
deal plow
dear honey
deathlike deathly
debility feebleness infirmity
debris dust junk rubble
debut entry introduction
deceased decedent
deceased gone
deceive delude
decelerate slow
deceleration retardation slowing
decent nice
decent properly
decidedly definitely emphatically
decline diminution
decline refuse
decline refuse reject
decline worsen
decomposition disintegration
decoration ornament
decrease lessening
deepen intensify
defeat licking
defeat overcome
defect fault flaw
defer postpone shelve
deficiency inadequacy
deficient lacking
deficit shortage
define delimit specify
defining shaping
deformed distorted malformed
defy resist
degenerate deteriorate
degree level
degree stage
deity divinity god
delicate fragile
delicately finely
delight please
delight revel
delirium frenzy fury hysteria
deliverance rescue
delve dig
demand necessitate need require
democracy republic
demolition destruction
demon devil fiend
demonstrate establish prove
demonstrate present show
demonstration presentation
demote relegate
demur except
depart deviate vary
departure deviation difference
departure going leaving
depict describe
deplorable sorry
deplorably woefully
deposit lodge stick wedge
deposit situate
depot terminal
deprecating deprecatory
deprive divest strip
derisive gibelike mocking taunting
derivative differential
derive gain
des diethylstilbestrol
descendant descendent
descent origin
describe report
desecration sacrilege
deserve merit
deserving worth
desire want
desperately urgently
despicable vile
despise disdain scorn
despised hated
despoil ransack
destroy ruin
destroyed ruined
detached isolated separated
detachment disengagement
detail item
detailed elaborate
detect discover find notice observe
detectable noticeable
deter discourage
determinedly unfalteringly
develop evolve
development evolution
deviate divert
devilment mischief shenanigan
dexterous dextrous
diachronic historical
diagnosing diagnosis
diagnostician pathologist
dialect idiom
differentiate mark
differentiation distinction
differently otherwise
difficult hard
diffident shy
diffuse permeate pervade
digging excavation
dim faint
diminished lessened weakened
diminutive petite tiny
dip dunk
directionality directivity
directly forthwith immediately instantly straightaway
directly straight
dirt soil
disability handicap
disable incapacitate
disagreement discrepancy
disallow forbid prohibit proscribe veto
disappointment letdown
disbelief skepticism
disc record
discard dispose
discern distinguish recognize
discernable discernible
disclose divulge expose reveal
disclosure revelation
discorporate disembodied
discount dismiss disregard ignore
discouraged disheartened
discover hear learn
discredit disrepute
discrepancy variant
disdain spurn
diseased pathologic
disengage withdraw
disentangle extricate
disgrace dishonor dishonour
disgrace shame
disgusting foul loathsome
disheveled frowzled tousled
dismal dreary gloomy
disorderly jumbled
disperse dissipate scatter
disperse scatter sprinkle
display exhibit
disposal disposition
disposition temperament
dispute quarrel
disregard ignore snub
disregardless irrespective regardless
disrobe undress
disruption interruption
disruptive riotous troubled tumultuous turbulent
dissemble feign pretend
dissipate scatter
distill purify
distinction eminence
distress suffering
distribute spread
district dominion territory
distrust mistrust suspect
distrust suspicion
disturb upset
disturbance perturbation
disturbed worried
dive honkytonk
dive plunge
diversion recreation
diversity variety
divertimento serenade
divide split
document papers
doggedly tenaciously
dogma tenet
dominate predominate prevail reign
done through
door doorway
doorhandle doorknob
doorman porter
dope gage
dosage dose
dot stud
dotted flecked speckled
doubly twice
doubt uncertainty
doubtful dubious
dough kale loot
dourly sullenly
down downward
doze drowse
dozen twelve
dozens lots scores tons wads
drab somber sombre
drafty draughty
drag haul
drain drainage
dramatic spectacular striking
dramatize embellish pad
draught gulp swig
dread fear
dreadfully horribly
dribble trickle
drift err
drift float
drift impetus
drift roam rove stray wander
drone monotone
droop sag
droppings dung
dross impurity
drown submerge
drugstore pharmacy
drunk drunkard
dub nickname
dupe gull
duplicate repeat
durable lasting
dusky swart swarthy
duty obligation responsibility
dwell inhabit live populate
earlier earliest
earlier sooner
earn garner
earnest solemn
earnestness seriousness sincerity
earnings remuneration salary wage
earth ground
east orient
ebullient exuberant
echo resound reverberate ring
echo reverberation
eclipse overshadow
economic economical
eddy purl swirl
edgy jumpy restive
educate train
education instruction
efface obliterate
effective efficient
effectiveness potency
elaborate expound
elastic flexible
elate uplift
elder older
elector voter
electrifying thrilling
electrostatic static
elementary unproblematic
elevate lift raise
elevated exalted lofty
elevation height peak
elevation raising
elongated extended
elude evade
emanation emission
emancipate liberate
embed imbed implant
emblematic symbolic
embodiment incarnation
embody personify
embrace embracing
embrace encompass
embrace hug
emerging rising
emotionalism emotionality
emphasis vehemence
emphasize underline underscore
employ hire
enchant enthrall
enclose inclose
encounter meet
encounter skirmish
encroachment intrusion invasion
endanger imperil jeopardize threaten
endeavor enterprise
endeavor strive
endlessly infinitely
endorse indorse
endow invest
endowment gift talent
endure survive
energize stimulate
energy vigor
enforce implement
enforce impose
engage pursue
engrave inscribe
engross engulf immerse steep
enhance heighten
enigma mystery
enjoin order
enlarge magnify
enlarged hypertrophied
enough plenty
enraged furious maddened
enrol enroll recruit
enrollment registration
ensue result
entail mean
entanglement web
enthrone vest
entice lure tempt
entire full total
entirety totality
entrance entranceway
entrust intrust
enumerate itemize
envious jealous
environs surroundings
envision fancy visualize
envision foresee
ephemeral passing
epic heroic
epicure gourmet
epitome paradigm prototype
equality equivalence par
erode gnaw
eroded scoured
erratic mercurial quicksilver
erratically unpredictably
error fault mistake
especially particularly specially
essential indispensable
establish found institute
establish found launch
establishment institution
esteem respect
eternal everlasting perpetual unending
eternally everlastingly forever
ethics morality morals
evade hedge sidestep skirt
evaluation rating
evaluation rating valuation
evangelist gospeler
evaporation vapor
everlasting utter
everyday mundane routine unremarkable
evidence grounds
evidently manifestly obviously plainly
evil wickedness
evildoer sinner
evoke provoke
exactly just precisely
exaggerate magnify
examine probe
example instance
exasperating infuriating maddening
exceedingly extremely super
excel surpass
excellently magnificently splendidly
except exclude omit
exceptional particular
excess extra redundant surplus
excess surplus
excise expunge
excite stimulate
excited mad
exclaim proclaim promulgate
exclaiming exclamation
exclusive sole
excruciating torturing
excursion outing
execution performance
exercise exercising workout
exercise exert
exercise practice
exert wield
exhaustive thorough thoroughgoing
exhaustively thoroughly
existential experiential
expand flourish thrive
expectation outlook prospect
expel oust
expend spend
experiment experimentation
experimental observational
expletive oath swearing
explicit expressed
exploit feat
exploit tap
express utter
expression reflection
extrapolate generalize infer
extravagant prodigal
extravagantly profusely
extreme utmost
exultant jubilant rejoicing triumphant
eyeball orb
facility installation
fail miscarry
fail neglect
fair reasonable
faithfully reliably
faker fraud
falloff slump
falsity untruth
falter waver
famed famous illustrious noted
familiarity intimacy
family household
fantastic howling marvelous terrific tremendous wonderful wondrous
fantasy illusion phantasy
farther further
fascinate intrigue
fascinate transfix
fascinated spellbound
fashion manner mode style way
fasten fix
faster quicker
fatal fateful
fathom penetrate
fearless unafraid
feasible practicable viable workable
feature have
fedora stetson
feeling flavor spirit
ferment fermentation unrest
ferocious fierce furious
ferociously fiercely
ferocity fierceness fury violence wildness
fertile prolific
festive merry
fetching winning
fetid foul
feverish hectic
fiddle violin
fiendish infernal satanic unholy
fierce vehement
fig figure
fight oppose
figurine statuette
file register
finally lastly
finally ultimately
firm unfaltering unshakable unwavering
firmly securely
fisher fisherman
fishmonger fishwife
fix mend repair
fix specify
fixing repair
flail lam thrash
flash twinkle wink
flashy gaudy
flashy gaudy tawdry
fledgling freshman newcomer
fleeting momentary
fleshy overweight
flicker flutter
flimsy unconvincing
flip somersault somersaulting
flip toss
flog lash lather slash whip
flood inundation
flood swamp
floor flooring
flounder stagger
flourishing prosperous thriving
flow flowing
flowering unfolding
flub spoil
flushed rosy
fly wing
flying quick
foam froth
foamy frothing
foible idiosyncrasy
folly stupidity
fondly lovingly
food nutrient
foolhardy reckless
footing terms
footpath pathway
footstep pace
forbidden taboo
foreboding premonition
forecast reckon
foreclose forestall preclude prevent
forego precede
forest wood woods
forgo waive
fork ramification
form kind sort
formally officially
former onetime
formulation preparation
forswear retract
fort fortress
forte specialty
fortunately luckily
fortune hazard luck
forty twoscore
founding initiation
fowl poultry
foyer hall lobby vestibule
fragrance perfume scent
frambesia yaws
framework model
freak monstrosity
freeway pike superhighway thruway
frenzied manic
frequently often oftentimes
freshly newly
freshness novelty
frightened panicked terrified
frightened scared
frightful horrible horrifying
frigid icy
frozen icy
fruitless futile vain
fulfil fulfill satisfy
fulfill satisfy
fullness richness
fun merriment
function purpose
fundamental rudimentary
furnish provide render supply
furtive stealthy
fury rage
fusion unification
futile unavailing
fuzzed fuzzy
gag jest joke
gage gauge
gain win
gait pace
gal gallon
gallantry heroism valor
galvanic voltaic
gap opening
gape gawk
gas gasoline
gash slash
gasp pant puff
gay jolly jovial merry
gem treasure
generalization induction
generally mostly
genetic transmitted
genius hotshot star virtuoso whiz wizard
gently lightly
gently mildly
genuine literal
genuinely really truly
geographic geographical
geometric geometrical
germ source
ghastly grim gruesome macabre
ghostlike ghostly spectral
gigantic mammoth
girlish schoolgirlish
given minded
glance glimpse
glance glint peek
glasses spectacles
glassy glazed
gleam gleaming
gleam gleaming glimmer
gleam glint glisten glitter shine
glee hilarity
glint spark
glowering morose sullen
glue paste
glut gorge overeat overindulge
goad spur
govern regulate
grade level
graded ranked stratified
graining woodgraining
grandeur nobility
granular gritty
grappling wrestling
gratification satisfaction
gratify satisfy
grave grievous
grave sober solemn
grave tomb
gray grey
greatest sterling superlative
grecian greek
greek hellenic
grievance grudge
grim inexorable relentless stern
grin grinning smile smiling
groove rut
grounds yard
grove orchard
growth maturation
gruff hoarse husky
grumble mutter
grumble scold
grumbling rumble
guess reckon suppose think
guide lead
guide maneuver steer
gummy pasty sticky
gunfire gunshot
gunman gunslinger
gunpowder powder
gush spout
gusto relish zest
gutter trough
halfway middle midway
halfway midway
hallmark stylemark trademark
halt stop
hamper shackle
handclasp handshaking
handle treat
handling treatment
hangout haunt
hapless miserable pathetic piteous poor
harbor nurse
hardship rigor
hardworking industrious
hardy stout sturdy
harm hurt injury
harmonious symmetrical
harness tackle
harshness scratchiness
hasten hurry
hasten race rush
hastily hurriedly
hate hatred
haughty imperious supercilious swaggering
haunt obsess
haunt stalk
haunted obsessed preoccupied
hawk huckster peddle
hawker peddler
hayfield meadow
hazard jeopardy peril risk
hazard venture
hazy misty
headmaster schoolmaster
heal mend
healer therapist
healing therapeutic
heap lot mass mint
heap pile
hearer listener
heartbeat pulse
heartily warmly
heretofore hitherto yet
hesitate pause
hesitate waver
heyday peak
hideaway hideout
hideous outrageous
highlight spotlight
highwayman hijacker
hillock knoll
hinder obstruct
hint suggest
historic historical
hit strike
hitch hobble limp
hold keep maintain
holding retention
homeland motherland
honest honorable
honor honour
honor honour laurels
honour laurels
hood punk
hook rob soak
hopeful promising
horde host
horror repugnance repulsion revulsion
hospital infirmary
hostelry inn
housekeeping housework
however nevertheless nonetheless notwithstanding withal
howl howling
howl wail
hubbub uproar
huddle powwow
hugging kissing petting
hulk loom tower
hulk whale
humble humiliate
humble lowly
humbly meekly
humor mood temper
humor wit
hunch intuition suspicion
hurl hurtle lunge
hush stillness
hut shack shanty
hyperbolic inflated
hypothesis possibility theory
identical indistinguishable
idiom parlance
idolize revere worship
ignorant illiterate
ill sick
illness malady sickness
image picture
imagery imagination imaging
imaginative inventive
imbalance unbalance
immaculate spic spotless
immature young
immerse plunge
imminent impending
imp pixie
impair mar
impede obstruct occlude
implication significance
implike mischievous puckish
imploring pleading
impose inflict
impose levy
imposition infliction
impossible inconceivable unimaginable
impotence impotency
imprecation malediction
impress strike
imprimatur sanction
imprison jail
improbable unlikely
improvised makeshift
impulse whim
inadvertently unwittingly
incensed indignant outraged
incentive inducement
incertain uncertain
incipience incipiency
incomprehensible inexplicable
inconvenience worriment
incorrect wrong
incredible unbelievable
indecent untoward
indecision irresolution
indefatigable tireless
indefensible untenable
independent sovereign
indescribable ineffable unspeakable untellable
index indicator
indignation outrage
individual mortal person someone soul
individual single
individualism individuality
individualized personalized
indolent lazy
indoors inside
industry manufacture
inert neutral
inescapably inevitably unavoidably
inevitably necessarily
infected septic
infertile sterile unfertile
inflection prosody
inflow influx
inglorious shameful
inhibitory repressive
initiate originate
injure wound
innate unconditioned
innovate introduce
innovation invention
inoculation vaccination
inquire wonder
inquiry query question
insert introduce
insert tuck
inside within
insight penetration
insistent repetitive
inspire prompt
instant moment
instant twinkling
instead rather
instrumentalist musician
insularity insulation
insurrection rebellion revolt uprising
intact integral
intact inviolate
integrating integration
intellectual rational
intelligent levelheaded
interest involvement
interest sake
interfere intervene
interfering meddling
interject interpose
interlace intertwine lace twine
interlock mesh
interpretation rendering
interpreting rendering
interrelation interrelationship
interrogation interrogative
interweave weave
intrude trespass
invaluable priceless
inveigh rail
invent manufacture
investigating investigation
involve regard
ironic ironical wry
irritability petulance
irritable peevish
irritably petulantly testily
isolated stray
issue publish
ivory pearl
jab jabbing
jab poke
jabber spout
jaded wearied
jammed packed
jangle jingle
jar jolt
jeep landrover
jeopardize stake
jerk twitch
jerk yank
jerking jerky
jerking jolt
jimmy prise pry
jocose jocular
jog ramble
joggle wiggle
john lavatory privy toilet
johnny reb rebel
jolted shaken
journey journeying
joy pleasure
juicy luscious voluptuous
jumble muddle welter
juncture occasion
junk scrap
justify vindicate
justly rightly
justness nicety
keenness sharpness
keepsake souvenir
kinda rather
knowledgeable learned
labeled tagged
labor labour proletariat
labyrinth maze
lacking missing
lad sonny
laden ladened loaded
lamentation wail
lance spear
lanky rangy
lappet wattle
lapsed nonchurchgoing
lashing whipping
lather soapsuds suds
laugh laughter
lavender lilac
lay place put set
lead result
leaden weighted
leaders leadership
leading preeminent
leading stellar
leakage outflow
leaning tilted
leap leaping
learning scholarship
lease rent
left remaining
legislate pass
legitimate logical
lengthening perpetuation prolongation
letter missive
lewd salacious
lexicon vocabulary
life living
lifelike pictorial vivid
lifted upraised
lighted lit
like wish
likeness similitude
limbo oblivion
limitation restriction
linger loiter tarry
lingual linguistic
little slight
loathsome vile
lobscouse lobscuse
locality neighborhood neighbourhood vicinity
locate situate
lock mesh
log logarithm
lone lonely
lone solitary
loot plunder
lord master
loudspeaker speaker
lousy rotten stinking
lukewarm tepid
lunch luncheon
lurch pitch
lurid shocking
lurk skulk
lush profuse riotous
machinist mechanic
magic magical
maintain preserve
maleness masculinity
malingering skulking
mangled torn
manufacturer producer
march marching
mark tag
market marketplace
maroon strand
marriage matrimony
marvelously superbly wonderfully wondrously
massacre slaughter
masterly virtuoso
mastermind organize
mastery supremacy
matching twin
material stuff
math mathematics
matter topic
maturation ripening
maybe perchance perhaps possibly
meander thread
meandering wandering winding
means way
mechanics mechanism
meddling tampering
medication medicine
meditate mull muse ponder reflect
melee scrimmage
melodious tuneful
melt thaw unthaw
melting thawing
memory retentiveness
menacing ominous sinister threatening
mentality outlook
mentality wit
mention note observe remark
merit virtue
metal metallic
metro subway
microphone mike
midday noon
milieu surroundings
militant warlike
mingle unify
ministration succor
misdemeanor violation
misery wretchedness
misgiving qualm
misinterpretation mistaking misunderstanding
mislay misplace
missile projectile
mite speck
mob rabble
mobilize rally
mockery scoffing
modernize overhaul
mold mould
monarch sovereign
monotone monotonous
mortician undertaker
motion movement
motto shibboleth slogan
move travel
muffle smother stifle
multiplication propagation
mum silent
murmuring muttering
mute unspoken
muted subdued
mutely silently wordlessly
myofibril myofibrilla
mysterious mystic
nagging shrewish
nasal pinched
naught nothing zero
nauseated sick sickish
necessity requirement
neglected unheeded
negotiation talks
newspaper paper
nigger nigra
night nighttime
nip pinch
nominal tokenish
north northward
northerly northern
northerner yank yankee
note notice
notification presentment
nourishment sustenance
now today
nuance subtlety
null void
nutrient nutritive
objectionable obnoxious
obscure vague
observance observation watching
occluded sorbed
occupancy tenancy
odor smell
offence offensive
offer proffer
only sole
operational useable
opinion sentiment
opposition resistance
optical visual
opulent sumptuous
orator rhetorician
ordinance regulation
origin source
orthophosphate phosphate
outdo outstrip surpass
outdoors outside
outlay spending
outrage scandalize shock
outsmart overreach
outspoken vocal
outstanding prominent salient
overcome overpower overwhelm
overcome surmount
overhaul overtake
override overturn
overriding paramount
overthrow subvert
overture prelude
own possess
ownership possession
pacing tempo
package parcel
pact treaty
painting picture
pale pallid wan
pander pimp procurer
pang twinge
paraphrase rephrase
pardner partner
particle speck
particular peculiar special
pass surpass
passage transition
past yesteryear
pastelike pasty
patch plot
pathetic pitiable pitiful
pattern practice
pavement sidewalk
peace serenity
peal pealing
pecs pectoral pectoralis
pelt pepper
pen write
penance repentance
peptidase protease
percentage share
perch roost
perfumed scented
perilous precarious
persevere persist
persist prevail
persistence persistency tenacity
persistent relentless
perspective view
persuade sway
petition request
phase stage
phraseology wording
physiognomy visage
picket scout sentinel sentry
pier wharf
pile stack
pilfer purloin
pitch toss
pitiless remorseless ruthless
pivot swivel
place spot
plan program
plastic pliant
plenitude plenty
plight predicament
poetry verse
poke pry
polish refine
pommel pummel
populace public
portrait portrayal
pot toilet
potential potentiality
pounding throbbing
pour swarm
powdered powdery pulverized
power powerfulness
practise rehearse
precaution safeguard
preceding retiring
predilection preference
predominance predomination
preferable preferred
preference taste
preparative preparatory
preposterous ridiculous
prerequisite requirement
presently shortly soon
preserve save
preserve uphold
pretence pretension
prevailing prevalent
prey target
privacy secrecy
proceeding proceedings
proceeds takings
profusion richness
project task undertaking
promptly quick quickly
proportionally proportionately
proposition suggestion
prosper thrive
prostitute whore
protest protestation
province state
provision proviso
prurient salacious
psyche soul
psychic psychical
pulsate pulse throb
pulsation pulse
purportedly supposedly
pursuit quest
quake quiver
quarrel wrangle
quash repress subdue subjugate
quell squelch
quick speedy
quietly softly
quotation reference
radical revolutionary
radical ultra
railroad railway
rain rainfall
rascal rogue
ratify sign
rattle rattling
raucous rowdy
realism reality
realize recognize
realize understand
rebuff repel repulse
rebuff snub
rebuild reconstruct
recede retreat withdraw
reconnoiter scout
recovery recuperation
recreate revive vivify
redemption salvation
redevelopment renovation
reducing reduction
reek smack
reeking watery
reel spin
reenforce reinforce
reexamine review
refashion remake
refill replenish
regret sorrow
regroup reorganize
regular veritable
regulation rule
rehabilitation renewal
reissue reprint
rejoin retort
relaxing reposeful
rely trust
remain stay
remainder residue rest
remote removed
rend rip rive
rendering rendition
rending ripping splitting
replace supersede supplant
replacement replacing
replacement substitution
represent symbolize
reprieve respite
reputation repute
resolve settle
resonant resounding
respective various
resplendent splendid
resurrect upraise
retch vomit
retire withdraw
revealing telling telltale
revel revelry
revere reverence venerate
revered venerable
reverie revery
revolve rotate
reward wages
rhino rhinoceros
rhyme verse
rhythmic rhythmical
rickety shaky wobbly
rigidly stiffly
rigorous strict
rinse wash
ripple ruffle undulate
road route
roadside wayside
rock stone
rock sway
romp runaway
rooms suite
rubberlike rubbery
rundown summation
rupture tear
sacred sanctified
sadness unhappiness
sail sweep
salesgirl saleslady
sallow sickly
saltwater seawater
salvo volley
sashay sidle
satiric satirical
savor taste
say state tell
scene vista
scholar student
schoolmarm schoolmistress
science skill
scorch sear
scot scotchman
scoundrel villain
scour scrub
scouring scrubbing
scrape scraping
scream screaming shriek shrieking
screech squawk
screechy squeaky
seafarer seaman
seahorse walrus
sealing waterproofing
search seek
seated sitting
sec second
secede splinter
secondhand used
sensational stunning
separated spaced
sequential serial successive
serenity tranquility
severe wicked
severely sternly
sew stitch
shade tint
shadowed shadowy
shallowness superficiality
shaved shaven
sheer unmixed
shenanigan wile
shiver shudder
shivering trembling
shock stupor
shoelace shoestring
shooting shot
shop store
shopkeeper storekeeper tradesman
shouting yelling
shred whit
shriek shrill
shrink wither
shyly timidly
sign subscribe
signal signaling
significant substantial
silly wacky
silver silvery
sin sinfulness
sin sinning
singer vocalist
singularity uniqueness
sis sister
sketch vignette
slanted slanting sloping
slender thin
slide slip
slop splash
smitten stricken
smother suffocate
smother surround
smothered strangled
smothering suffocating
snap snarl
snicker snigger
snoop spy
snow snowfall
soak souse
social societal
sod sward turf
someplace somewhere
sonority vibrancy
sore tender
sovereign supreme
span traverse
spark sparkle
spatter splash
spatter splatter splutter sputtering
speak talk
specify stipulate
spectator viewer watcher
speculation surmise
speed velocity
spell trance
spiteful vindictive
splash sprinkle
sportsman sportswoman
spot spy
sprawl straggle
sprawling straggling
spring springtime
spur urging
squad team
squirm twist wriggle writhe
staggering stupefying
stamp stomp
starved starving
stealing thieving
stereo stereophonic
stimulant stimulation stimulus
stimulate stir
stoic stoical
storm tempest
strain strive
stride tread
stringy wiry
study survey
stuff thrust
sub substitute
subject theme topic
submerged underwater
subordinate underling
subsist survive
suffer sustain
suffering woe
sun sunlight sunshine
super topnotch
superintend supervise
surly ugly
surmise suspect
swap switch
swarm teem
sway swing
swinging swingy
swirl twiddle twirl whirl
symmetric symmetrical
synchronism synchrony
synthesise synthesize
talkative talky
tangled tortuous
tapered tapering
tears weeping
technical technological
teensy wee
test trial
testament will
testimonial testimony
testimonial tribute
thence therefrom
thenceforth thereafter
thinking thought
thoriated tittering
thrash thresh
thud thump
thud thumping
thyrotrophin tsh
timbre tone
tiredly wearily
tiring wearying
torment torture
trample tread
transfer transportation
transform transmute
transformation transmutation
transmission transmitting
transversally transversely
traveler traveller
trichrome tricolor
tumor tumour
twisting winding
typewriting typing
ulcer ulceration
unaccountable unexplainable
unanswered unrequited
uncanny weird
underestimate underrate
undesirable unwanted
unfair unjust
unfortunately unluckily
unhurt unscathed
unimpeachably unquestionably
unique unparalleled
unlace untie
unlovely unpicturesque
unmoved untouched
unnecessary unneeded
unobtainable unprocurable
unreflective unthinking
unshaved unshaven
unsloped upright
untested untried
useful utilitarian
velour velours
veranda verandah
vernal youthful
volition will
wag waggle
wail whimper
washbasin washbowl
westward westwards
whir whirring
whir whiz
winter wintertime
wool woolen
wrack wreck
yap yelp
yelp yelping
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

DERIVED = """
abdicate abdication
abdomen abdominal
able ably
abolish abolition
abrade abrasion
abrade abrasive
absence absent
absolution absolve
absorb absorption
absorb absorptive
abstain abstention
accede accession
accelerate acceleration
accent accentuate
acceptability acceptable
accusative accuse
ache aching
acquire acquisition
acquire acquisitive
act acting
act action
act actuate
activate activation
active activity
add addition
add additive
adhere adhesion
adhere adhesive
admission admit
admix admixture
admonish admonition
adsorb adsorption
advisability advisable
advocacy advocate
aerate aeration
affection affectionate
agency agent
air airy
alkali alkalize
alliance ally
allocable allocate
allocate allocation
allude allusion
alveolar alveolus
amiable amity
amine amino
amnion amniotic
ample amply
amputate amputation
analysis analytic
analysis analytical
analysis analyze
analyst analyze
anastomosis anastomotic
anemia anemic
anesthesia anesthetic
angle angular
angrily angry
anomalous anomaly
anomic anomie
antipathetic antipathy
antithesis antithetical
aorta aortic
apathetic apathy
apparent appear
apparition appear
appeal appellate
applicability applicable
applicable apply
applicant apply
application apply
arc arcuate
archaeological archeology
argue argumentative
aristocracy aristocratic
arm armament
aroma aromatic
arrival arrive
art artistic
art arty
artificial artificially
ascend ascension
ascend ascent
assume assumption
atrioventricular atrium
atrocious atrocity
attend attention
attend attentive
attic attica
audacious audacity
audible audibly
auricle auricular
authenticate authentication
automate automation
automobile automotive
availability available
aversion avert
awful awfully
awful awfulness
axial axially
axial axis
axiom axiomatic
bacteria bacterial
bacterial bacterium
bad badly
bad badness
bake baking
basal base
base basilar
bat batting
beautify beauty
beg beggary
begin beginning
belief believe
benefice beneficiary
beneficent benefit
beneficial benefit
bible biblical
bid bidding
biennial biennially
biochemical biochemistry
biomedical biomedicine
bitumen bituminous
bodily body
bog boggy
bomb bomblet
bone bony
book booklet
boric boron
box boxing
boy boyhood
brass brazen
bristle bristly
britain britannic
britannic british
bubble bubbly
bug buggy
bureaucracy bureaucratic
burial bury
busily busy
buy buying
cackle cackly
calcify calcium
calculate calculus
caloric calorie
calumniate calumny
capability capable
caption captious
captivate captive
captive captivity
carcinogenic carcinoma
care caring
carriage carry
cartilage cartilaginous
case casing
catalysis catalytic
catalyst catalyze
catharsis cathartic
causative cause
caution cautious
cell cellular
centenary century
centennial century
cerebellar cerebellum
certificate certify
cervical cervix
chaos chaotic
charitable charity
chela chelate
chemical chemistry
chill chilly
china chinese
chip chipping
choir choral
choral chorus
ciliary cilium
ciliate cilium
circle circular
circle circulate
circular circulate
citation cite
clap clapping
class classify
classification classificatory
classificatory classify
cleanliness cleanly
cleave cleft
clergy clerical
clerical clerk
climactic climax
clip clipping
close closure
clot clotting
clumsily clumsy
coalesce coalition
coccygeal coccyx
code codify
code coding
cognition cognitive
cohere cohesion
cohere cohesive
collaborate collaboration
college collegiate
collide collision
coma comatose
come coming
comedy comic
comedy comical
commemorate commemoration
commemorating commemoration
commiserate commiseration
commission commit
communicate communication
communication communicative
comparative comparison
compare comparison
compassion compassionate
compatibility compatible
compel compulsion
compensate compensation
compliance comply
compliant comply
complicate complication
component compose
compose composure
compulsive compulsivity
conceive concept
conceive conception
cone conelike
cone conic
cone conical
confederacy confederate
confederate confederation
confidential confidentially
conjoin conjunctive
conscience conscientious
contain content
contain continent
contend contention
contention contentious
contradictorily contradictory
contrivance contrive
convene convention
conversion convert
cooperate cooperation
copulate copulation
cornea corneal
corona coronary
corporate corporation
corrode corrosion
corrode corrosive
cortex cortical
cosmic cosmos
cow coward
cranial cranium
crazily crazy
create creation
create creature
creative creativity
credibility credible
cremate cremation
crime criminal
crinkle crinkly
crisis critical
criticise criticism
crust crustose
cry crying
crystal crystallize
cuba cuban
cure curing
curiosity curious
curl curly
curricular curriculum
curvature curve
customarily customary
cut cutting
cynic cynical
daintily dainty
daisy daisylike
dance dancing
dandily dandy
dare daring
date dating
debilitate debility
decadent decay
decease decedent
deceive deception
deceive deceptive
decelerate deceleration
decency decent
decide decision
decide decisive
declaim declamation
decorate decoration
dedicate dedication
deduce deduction
deduce deductive
defecate defecation
defence defend
defend defensible
defend defensive
defiance defy
defiant defy
deflate deflation
degenerate degeneration
deify deity
delegate delegation
deliberate deliberation
delineate delineation
delude delusion
democracy democratic
democracy democratize
demolish demolition
denial deny
dental dentistry
dependability dependable
deposit deposition
deprivation deprive
deride derision
deride derisive
derivation derive
derivative derive
derive deriving
descend descent
describe description
describe descriptive
desirability desirable
desolate desolation
despair desperate
despair desperation
destroy destruction
destroy destructive
detain detention
deteriorate deterioration
detonate detonation
deviant deviate
deviate deviation
dexterity dextrous
diagnosis diagnostic
dialysis dialyze
dictate dictation
difference differentiate
differential differentiation
dig digging
dignify dignity
dilate dilation
dilute dilution
dim dimly
diminish diminution
dine dining
diplomacy diplomatic
disability disabled
disclose disclosure
disobedience disobey
disobedient disobey
displease displeasure
dissatisfaction dissatisfy
dissension dissent
distinction distinguish
dive diving
diversion divert
divest divestiture
divide divisible
divide division
dizzily dizzy
doctoral doctorate
dogma dogmatic
dominance dominate
dominant dominate
dominate domination
dominate dominion
donate donation
dosage dose
double doubly
drama dramatic
drama dramatize
drearily dreary
drift drive
drip drippy
drive driving
drop droplet
drowsily drowsy
drug drugging
drupaceous drupe
dry dryly
dry dryness
dull dullard
dull dully
duplicate duplication
durability durable
dye dyeing
earth earthen
ease easing
easily easy
easiness easy
eat eating
ebb ebbing
ecstasy ecstatic
edema edematous
edge edging
edge edgy
editorial editorially
educate education
effect effectuate
elaborate elaboration
elate elation
elect electorate
elegiac elegy
elevate elevation
eligibility eligible
ellipse elliptic
ellipse elliptical
elongate elongation
elude elusive
elute elution
emaciate emaciation
emanate emanation
embodiment embody
embryology embryonic
emigrate emigration
emission emit
emphasis emphasize
emphasis emphatic
emulsify emulsion
enclose enclosure
end ending
endometrial endometrium
energetic energy
enervate enervation
england english
enthusiasm enthusiastic
envious envy
enzymatic enzyme
epiphyseal epiphysis
epithelial epithelium
equal equally
equal equate
equate equation
equilibrate equilibrium
equip equipping
erase erasure
erode erosion
erode erosive
err errant
erythrocyte erythroid
escalate escalation
especial especially
essence essential
estimate estimation
estrous estrus
ethical ethics
europe european
evacuate evacuation
evade evasion
evade evasive
evaluate evaluation
evaporate evaporation
event eventuate
evidence evidentiary
evocation evoke
evolution evolve
exaggerate exaggeration
exasperate exasperation
excavate excavation
exceed excessive
excel excellence
excel excellent
excitatory excite
exclaim exclamation
exclude exclusion
exclude exclusive
execute execution
execution executive
exhibit exhibition
expand expansion
expand expansive
expel expelling
expel expulsion
expend expenditure
expend expensive
explain explanation
explain explanatory
explode explosion
exploratory explore
exponent expound
expose exposure
expository expound
extend extension
extend extensive
extend extent
extinction extinguish
extraordinarily extraordinary
exudate exude
fable fabulous
fabricate fabrication
face facial
face facing
fact factual
fade fading
fail failure
falsify falsity
fame famous
familial family
fantastic fantasy
fat fatness
fat fatty
fatal fatally
feasibility feasible
federate federation
feeble feebly
felicitate felicity
femoral femur
fence fencing
ferocious ferocity
festive festivity
fetal fetus
fiction fictitious
file filing
final finally
fire firing
fit fitness
fit fitting
fix fixing
fix fixture
fixate fixation
fixed fixity
flagellate flagellum
flagellated flagellum
flap flapping
flex flexure
flexibility flexible
flirt flirtatious
flog flogging
flop floppy
flora floral
florence florentine
fluency fluent
fly flying
focal focally
focal focus
fog foggy
foliage foliate
foliage foliated
follicle follicular
forage foraging
form formative
formalism formalized
fort fortify
fraction fractionate
fractionate fractionation
fret fretted
fructify fruit
fruit fruity
fry frying
fugal fugue
full fully
fume fumigate
fumigant fumigate
fun funny
fungal fungus
fungous fungus
fur furry
furious fury
furnish furniture
fuse fusion
fussily fussy
gas gaseous
gas gassing
gay gayly
generate generation
generic genus
generosity generous
gentle gently
germ germinal
germ germinate
gesticulate gesture
get getting
give giving
glacial glaciation
gland glandular
globe globular
gloomily gloomy
glorify glory
glorious glory
gluten glutinous
god godly
grace gracious
grade gradual
graduate graduation
grain granular
grammar grammatic
grammar grammatical
grape grapelike
gravitate gravity
greece greek
greedily greedy
grin grinning
guiltily guilty
gum gummy
gyrate gyration
habit habitual
habit habituate
ham hamming
happily happy
hard hardened
hastily hasty
haze hazy
healthily healthy
heartily hearty
heath heathlike
heavily heavy
hebraic hebrew
helical helix
hemolysis hemolytic
hereditary heredity
heresy heretical
hesitancy hesitate
hesitant hesitate
hesitate hesitation
hide hiding
hilar hilum
hilarious hilarity
hill hilly
hiplength hipline
hit hitting
hot hotly
hot hotness
hug hugging
hum humming
humble humbly
humble humility
humic humus
hydrolize hydrolysis
hypnosis hypnotic
hypnosis hypnotize
hypothesis hypothesize
hypothesis hypothetical
hysteria hysterical
idea ideal
ideal ideally
identify identity
idiom idiomatic
idle idly
ignite ignition
iliac ilium
ill illness
image imagery
image imaging
imitate imitation
impede impediment
impel impulsive
implicate implication
implication imply
improbability improbable
inactive inactivity
incapability incapable
include inclusion
include inclusive
incompatibility incompatible
incomprehensibility incomprehensible
incorporate incorporation
incorruptibility incorruptible
incubate incubation
incur incurring
indicate indication
induce induction
inertia inertial
inevitability inevitable
infallibility infallible
infancy infant
infancy infantile
infinite infinity
inflame inflammatory
inflate inflation
ingenious ingenuity
inhibit inhibition
initial initially
initiate initiation
injurious injury
innovate innovation
inquire inquisitive
inscribe inscription
inscrutability inscrutable
insensibility insensible
instal installing
instant instantaneous
insulate insulation
intend intent
intend intention
intensify intensity
intima intimal
intoxicate intoxication
intrude intrusion
intrude intrusive
invade invasion
invade invasive
inversion invert
invocation invoke
involuntarily involuntary
invulnerability invulnerable
iodinate iodine
iodinated iodine
iodination iodize
iodine iodize
ion ionic
ion ionize
ionization ionize
irresponsibility irresponsible
irrigate irrigation
irritability irritable
irritant irritate
irritate irritation
isle islet
isolate isolation
jab jabbing
jam jamming
jew jewish
jewel jewelry
joy joyous
judge judicial
judge judiciary
judicial judicially
king kingdom
knit knitting
knot knotty
korea korean
labyrinth labyrinthine
lace lacy
lag laggard
lag lagging
larva larval
laryngeal larynx
latency latent
lax laxness
lazily lazy
laziness lazy
lead leaden
leaf leaflet
leg leggy
legal legally
legibility legible
legitimacy legitimate
legume leguminous
lengthily lengthy
lexical lexicon
liability liable
liberate liberation
liberate liberty
libidinal libido
line lining
lingua lingual
literary literature
livable live
live living
liveliness lively
lobar lobe
lobate lobe
lobular lobule
local locally
locate location
log logging
loneliness lonely
long longest
lovable love
loveliness lovely
low lowness
lubricant lubricate
lubricate lubrication
luckily lucky
lug luggage
luminosity luminous
lustily lusty
luxurious luxury
lymph lymphatic
lymph lymphoid
mad madly
mad madness
magic magical
magisterial magistrate
magnify magnitude
maintain maintenance
make making
malaria malarial
malice malicious
mamma mammary
man manly
mandible mandibular
maneuverability maneuverable
mania manic
map mapping
marinade marinate
marital marriage
marriage marry
married marry
mat matting
mate mating
material materially
maximize maximum
medial medially
medial medium
mediate mediation
medical medicine
medicate medication
medicate medicine
meditate meditation
medusa medusoid
melodious melody
memorize memory
merit meritorious
merrily merry
metal metallic
metamorphic metamorphosis
meteoric meteoroid
meteoric meteorology
metropolis metropolitan
mexican mexico
migrate migration
militarily military
militarize military
mimesis mimetic
mine mining
minimize minimum
miracle miraculous
mischief mischievous
mitigate mitigation
mix mixing
mix mixture
modal mode
moderate moderation
modular module
modulate modulation
moisten moisture
monetary money
moroccan morocco
mosaic moses
motivate motivation
motivate motive
movable move
mucous mucus
mud muddy
multiplicative multiply
mummify mummy
muscle muscular
muse musing
music musical
mutant mutation
mutilate mutilation
myocardial myocardium
mysterious mystery
mystery mystify
naive naively
name naming
narrate narration
nausea nauseous
naval navy
navigable navigate
navigate navigation
nazi nazism
nebula nebulous
necessarily necessary
necessitate necessity
necrosis necrotic
negate negation
neglect negligent
neoplasm neoplastic
net netting
neural neuron
neurosis neurotic
nimble nimbly
nitric nitrogen
nobility noble
nodular nodule
noisily noisy
nominate nomination
norm normative
notation note
notice notify
nuclear nucleus
nucleate nucleus
nucleated nucleus
nude nudity
nutrition nutritious
obedience obey
obedient obey
obligate obligation
obliterate obliteration
oblivion oblivious
occlude occlusion
occlude occlusive
odd oddly
offence offend
offend offense
offend offensive
office officiate
official officially
oil oily
old oldness
omission omit
one oneness
opera operatic
operant operate
operate operation
operation operative
ophthalmic ophthalmology
opponent oppose
optical optics
optimal optimum
optimize optimum
oracle oracular
oral orally
ordain ordinance
orderliness orderly
ordinarily ordinary
ordinariness ordinary
organization organizational
orgiastic orgy
osmosis osmotic
ostentation ostentatious
overexpose overexposure
oxide oxidise
pace pacing
package packaging
pad padding
page paging
palace palatial
palace palatine
palatability palatable
palate palatine
palm palmar
panicle paniculate
parable parabolic
parenthesis parenthetical
parish parochial
part partitive
partial partially
partition partitive
passive passivity
pathetic pathos
pay payment
pearl pearly
pelvic pelvis
pepsin peptic
perceive perceptible
perceive perception
perceive perceptive
perforate perforation
perfunctorily perfunctory
pericardial pericardium
peritoneal peritoneum
permissible permit
permission permit
permissive permit
persona personify
pertain pertinence
pertain pertinent
pervade pervasive
perversion pervert
pet petting
petal petaloid
pharmaceutical pharmacy
pharyngeal pharynx
phone phonetic
phosphoric phosphorus
photosynthesis photosynthetic
pianistic piano
pictorial pictorially
pictorial picture
pillage pillaging
pipe piping
piracy pirate
piracy piratical
piteous pity
placenta placental
plan planning
planar plane
plato platonic
plausibility plausible
please pleasure
pleura pleural
plod plodding
poetic poetry
poland polish
polar pole
pollen pollinate
pollute pollution
pop popping
populate population
pore porous
porosity porous
pose posing
posit position
positive positivism
possibility possible
potency potent
potency potential
preconceive preconception
preferential preferentially
prescribe prescription
prescribe prescriptive
press pressure
prevail prevalence
prevail prevalent
prickle prickly
primarily primary
probability probable
probate probation
procedure proceed
proclaim proclamation
profitability profitable
profound profundity
proliferate proliferation
pronounce pronunciation
propel propulsion
propel propulsive
prophecy prophetic
proteolysis proteolytic
provide provision
provocation provoke
provocative provoke
pry prying
psychoanalysis psychoanalytic
psychosis psychotic
psychotherapeutic psychotherapy
pubic pubis
publication publish
pulsate pulsation
pulsate pulse
punish punitive
pure purity
purgative purge
purify purity
pursue pursuit
putrefaction putrid
qualify quality
quantify quantity
quantitative quantity
rabbi rabbinical
rabid rabies
race racial
race racing
race racy
racial racially
radial radially
radial radius
radiance radiate
radiant radiate
radiate radiation
rat ratlike
rate rating
ratio rational
raw rawness
ray rayless
reactive reactivity
real really
rebel rebellion
recede recession
receive reception
receive receptive
receive recipient
recreate recreation
rectal rectum
rectangle rectangular
recuperate recuperation
recur recurrence
recur recurrent
red redly
red redness
redeem redemption
reduce reduction
refrigerant refrigerate
refrigerate refrigeration
regulate regulation
relate relation
relative relativity
reliability reliable
reliance rely
religion religious
relive reliving
remain remnant
remission remit
renounce renunciation
renovate renovation
repair reparation
repeat repetition
repeat repetitive
repel repellent
repel repulsive
repetition repetitious
replicate replication
represent representative
reproducibility reproducible
require requisition
resile resilience
resile resilient
resolution resolve
resonance resonate
resonant resound
respectability respectable
responsibility responsible
restorative restore
resume resumption
retain retention
retain retentive
retina retinal
reunify reunion
reunion reunite
reveal revelation
revel revelry
reverberant reverberate
reverberate reverberation
reversibility reversible
reversion revert
revival revive
revolt revolution
revolution revolve
rickettsia rickettsial
ride riding
rig rigging
rise rising
rite ritual
rob robbery
roman rome
romance romantic
rose rosy
rot rotting
rotary rotation
rotate rotation
row rowing
royal royalty
rub rubbing
rubric rubricate
rule ruling
run running
sabbath sabbatical
sad sadly
sad sadness
sadism sadistic
saliva salivary
sane sanity
sap sappy
sarcasm sarcastic
satisfaction satisfy
satisfactorily satisfactory
satisfactory satisfy
saturate saturation
savage savagery
save savings
say saying
scalar scale
scale scaly
scan scanning
scar scarify
schematic scheme
scholastic school
sclera sclerotic
sclerosis sclerotic
scrotal scrotum
scrub scrubbing
scrub scrubby
scruple scrupulous
secede secession
seclude seclusion
secondarily secondary
sedate sedation
seduce seduction
seize seizing
seize seizure
semen seminal
semen seminiferous
semicircle semicircular
sense sensitive
sense sensuous
sensibility sensible
separate separation
serial serially
serial series
serous serum
serrate serration
set setting
sew sewing
sex sexual
sex sexy
shabbily shabby
shed shedding
shelf shelflike
ship shipping
shoddily shoddy
shop shopping
showily showy
shrill shrilly
shrub shrubby
shrub shrublet
shut shutting
shy shyly
shy shyness
sign signature
sign signify
silence silent
silica siliceous
simple simply
simulate simulation
sin sinning
sinful sinfulness
single singly
sit sitting
situate situation
size sizing
skim skimming
skin skinny
sleepily sleepy
slip slippage
slop sloppy
smell smelly
snap snappy
sociability sociable
social socially
social society
solid solidify
solution solve
sophisticate sophistication
sorb sorption
space spacious
space spatial
spain spanish
spasm spastic
speak speech
special specially
species specific
spectacle spectacular
speedily speedy
sperm spermatic
spicate spike
spin spinning
spit spitting
spleen splenic
spy spying
squat squatting
stability stable
stable stably
stage staging
stagnant stagnate
stagnate stagnation
stance stand
stand standard
star stardom
star starry
statue statuette
steadily steady
stealthily stealthy
sternal sternum
stimulate stimulus
stir stirring
stoic stoical
stoical stoicism
stonily stony
stop stoppage
strain strenuous
strangle strangulation
stratify stratum
striate striation
strip stripping
strive striving
studious study
submerge submersible
submission submit
submissive submit
subscribe subscription
substantial substantially
subtle subtly
subversion subvert
subversive subvert
suck suction
suffice sufficiency
suffice sufficient
suitability suitable
sulfur sulphuric
sulkily sulky
sum summate
sum summation
summarily summary
summarize summary
superficial superficially
superstition superstitious
supplicate supplication
survival survive
susceptibility susceptible
suspect suspicion
suspicion suspicious
sustain sustenance
sweden swedish
swim swimming
swiss switzerland
syllabic syllable
sympathetic sympathy
syntactic syntax
synthesis synthetic
table tabular
table tabulate
tabulate tabulation
take taking
talk talkative
tan tanning
tap tapping
tarsal tarsus
tax taxable
tax taxation
technical technique
technical technology
temple temporal
temporarily temporary
tenacious tenacity
tenancy tenant
tendency tendentious
tensile tension
term terminal
testify testimony
texan texas
text textual
thalloid thallus
thematic theme
theorize theory
therapeutic therapy
thin thinning
throb throbbing
tibet tibetan
tidal tide
time timing
timeliness timely
tincture tinge
title titular
tolerance tolerate
tolerant tolerate
tonal tone
tone tonic
tonic tonus
topic topical
total totally
toxic toxicity
toxic toxin
transcribe transcription
transit transition
triangle triangular
triangle triangulate
trim trimming
true truly
tube tubing
tube tubular
tubercle tubercular
tubercular tuberculosis
tune tuning
turkey turkish
type typify
type typing
ugliness ugly
ulcerate ulceration
ulceration ulcerative
ultrasonic ultrasound
umbel umbellate
undulate undulation
uneasily uneasy
unify unit
union unite
unitary unity
unnecessarily unnecessary
unpredictability unpredictable
urge urgency
urge urgent
urge urging
urgency urgent
urinate urination
urinate urine
use useable
useful usefulness
usual usually
uterine uterus
vacancy vacant
vacant vacate
vacate vacation
vagina vaginal
validate validation
variability variable
variable vary
variance vary
variant vary
variation vary
vegetate vegetation
vegetation vegetative
vehemence vehement
vehicle vehicular
venerate veneration
vent ventilate
ventricle ventricular
vesicle vesicular
vesta vestal
vex vexation
viability viable
vibrancy vibrate
vibrant vibrate
vibrate vibration
vice vicious
victorious victory
vienna viennese
vindicate vindication
violate violation
viral virus
viscera visceral
viscosity viscous
visibility visible
visible visibly
vital vitally
vivacious vivacity
vocal vocally
voltage voltaic
volume voluminous
voluntarily voluntary
vote voting
vulnerability vulnerable
wade wading
wake waking
wane waning
warily wary
wave waving
wave wavy
wax waxen
wax waxing
wearily weary
weariness weary
web webbing
wed wedding
wet wetness
wet wetting
whip whiplike
whip whipping
whir whirring
wile wily
win winning
wire wiring
wire wiry
wit witty
wobble wobbly
wolf wolflike
wool woolen
wool woollen
wool wooly
worldliness worldly
worriment worry
wrap wrapping
wry wryly
yeast yeastlike
zonal zone
"""
