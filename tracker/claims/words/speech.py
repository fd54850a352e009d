"""Verbs that give a statement to its speaker, by how strongly they stand behind it, and nouns for those who speak."""

from __future__ import annotations

from tracker.claims.words.sets import word_set

# How far the reporter's verb stands behind what is said: -1 keeps a distance, 0 is neutral, 1 presses the point,
# 2 takes it as true. The order follows the Associated Press's advice to write "said": the others take sides.
_VERBS = {
    -1: """claim claims claimed; allege alleges alleged; assert asserts asserted; contend contends contended;
        suggest suggests suggested;
        speculate speculates speculated; hint hints hinted; imply implies implied;
        purport purports purported""",
    0: """say says said; tell tells told; state states stated; announce announces announced; add adds added;
        report reported; write writes wrote; tweet tweets tweeted; post posted; explain explains explained;
        comment commented; remark remarks remarked; reply replies replied; respond responds responded;
        answer answered; note notes noted; inform informs informed; argue argues argued; warn warns warned;
        ask asks asked; declare declares declared; testify testifies testified; recall recalls recalled;
        observe observed; predict predicts predicted; describe described; quip quipped;
        continue continued; deny denies denied""",
    1: """insist insists insisted; stress stresses stressed; emphasize emphasizes emphasized emphasise emphasised;
        maintain maintains maintained; vow vows vowed; swear swears swore; reiterate reiterates reiterated""",
    2: """confirm confirms confirmed; admit admits admitted; acknowledge acknowledges acknowledged;
        concede concedes conceded; reveal reveals revealed; disclose discloses disclosed;
        confess confesses confessed""",
}
# Form → (lemma, strength).
VERBS = {
    form: (forms.split()[0], strength)
    for strength, rows in _VERBS.items()
    for forms in rows.split(";")
    for form in forms.split()
}
# Verbs that tell no more than that somebody speaks, in every form.
_PLAIN = word_set("say tell add state note explain comment remark reply respond answer continue observe report")
NEUTRAL = frozenset(form for form, (verb, _) in VERBS.items() if verb in _PLAIN)
# To whom a statement is made that is for everybody: "told reporters".
AUDIENCE = word_set("reporters journalists newsmen media")
# Stand before a name and tell nothing of whom it names.
HONORIFICS = word_set("mr mrs ms miss mx")
# Verbs that are as often a deed ("claimed 12 lives", "recalled 900 cars", "added two routes"): they speak where words
# follow that are said, or that name what is claimed.
DEEDS_TOO = word_set("claim maintain assert observe swear recall add answer")
# Verbs that speak of whatever they have for an object ("admitted the theft"), but for people, numbers and these.
LETTING_IN = word_set("admit concede")
LET_IN = word_set("""
    hospital hospitals ward clinic school university college bar bloc goal goals penalty penalties point points run runs
    corner kick try tries wicket wickets seat seats ground lead set sets touchdown touchdowns
""")
OWNED_UP = word_set("""
    responsibility credit innocence ignorance guilt murder manslaughter theft fraud robbery assault rape arson burglary
    involvement liability fault blame failure failures failing failings error errors mistake mistakes defeat
    wrongdoing negligence knowledge charge charges offence offences offense offenses that it
""")
# What these are followed by is asked for, not said.
ASKED = word_set("not to for about after")
# Present forms that are nouns more often than verbs of speech.
NOUNS_TOO = word_set(
    "state states report reports claim claims comment post answer note notes remark reply tweet tweets hint hints ask"
)
# What ends like an adverb and can be the last word of a speaker.
NOUNS_IN_LY = word_set("""
    ally anomaly assembly belly bully butterfly dolly family firefly fly folly gully italy jelly july lily melancholy
    monopoly oligopoly rally reply sicily supply tally
""")
# Verbs by which a government acts like a person; before them a capital is no place.
INTENTIONS = word_set("""
    accused accuses denied denies wants wanted plans planned intends intended hopes hoped seeks sought demanded
    demands rejected rejects agreed agrees refused refuses threatened threatens believes believed expects
    expected considers considered decided decides vowed vows pledged pledges urged urges called calls condemned
    condemns criticized criticised welcomed welcomes offered offers proposed proposes ordered orders blamed
    blames has have had would will could may might committed signed signs backed backs supports supported
    opposes opposed views sees launched imposed summoned expelled recalled responded reacted insists insisted
    prepositioned
""")
# Speakers who are not named by these words alone.
SOURCES = word_set("""
    official source person people individual insider aide diplomat spokesman spokeswoman spokesperson
    representative witness officer investigator inspector expert analyst adviser advisor lawyer attorney
    prosecutor resident neighbor neighbour employee worker staffer researcher scientist lawmaker legislator
    executive negotiator commander soldier doctor observer critic activist colleague friend relative eyewitness
    bystander passenger survivor leader man woman organizer organiser envoy economist trader member
""")
# People by their trade, their part in what happened or their kin: "a" nurse is a source without a name, "the" nurse is
# known from the context.
PERSONS = word_set("""
    accountant activist actor actress admiral agent ambassador anchor angler applicant architect archbishop archivist
    artist assistant astronaut athlete auditor aunt author baker banker barber barman bishop blogger boatman boss
    boxer boy boyfriend breeder broker brother builder businessman businesswoman butcher buyer camper
    candidate captain caretaker carer carpenter cashier celebrity ceo chairman chairwoman chairperson champion chef
    chemist chief child citizen clerk climber coach collector colonel columnist commissioner commuter composer
    conductor congressman congresswoman constable consultant contractor cook coordinator coroner counsellor counselor
    councillor councilman councilwoman councilor cousin crewman curator customer cyclist dad daughter dealer defendant
    demonstrator dentist deputy detective developer director diver donor driver economist editor educator electrician
    engineer ethicist evacuee expert farmer father fighter firefighter fireman fisherman founder friend gardener
    general geologist girl girlfriend governor grandfather grandmother grandparent grandson granddaughter grocer guest
    guide guitarist head headmaster headteacher heir helper herder historian homeowner host hostage hotelier
    housewife hunter husband inmate insider instructor interpreter inventor investor jailer janitor jogger
    journalist judge juror kid labourer laborer landlord landlady lecturer leftist librarian lieutenant lifeguard
    lobbyist lodger magistrate maid major manager marine mayor mechanic medic merchant midwife migrant miner minister
    missionary mom moderator monk mother motorist mum mother-in-law musician nanny neighbour neighbor nephew niece
    nun nurse officeholder onlooker operator owner painter paramedic parent parishioner participant partner passerby
    passer-by pastor patient patrolman pedestrian pensioner pharmacist photographer physician physicist pilot planner
    player plumber podcaster poet policeman policewoman politician pollster porter preacher premier president priest
    prince princess principal prisoner producer professor programmer prosecutor protester protestor psychiatrist
    psychologist publicist publisher pupil rancher ranger reader rebel receptionist recruiter referee refugee
    repairman reporter rescuer rider roommate runner sailor salesman saleswoman scholar secretary seller senator
    sergeant servant settler sheriff shepherd shopkeeper shopper sibling singer sister smuggler son specialist spectator
    sponsor spouse stallholder statistician steward stewardess strategist striker student subscriber supervisor
    supporter surgeon surveyor suspect swimmer teacher teammate technician teenager tenant therapist toddler tourist
    trainer trainee translator treasurer trucker trustee tutor twin uncle undertaker vendor veteran veterinarian vet
    victim viewer villager violinist visitor volunteer voter waiter waitress warden watchman widow widower wife
    winner worshiper worshipper writer youngster youth
""")
# How words end that name people whatever stands before it.
PERSON_ENDINGS = (
    "man", "woman", "person", "ologist", "ician", "worker", "keeper", "holder", "owner", "maker", "fighter",
)  # fmt: skip
# Speakers that are bodies, known by what they are.
INSTITUTIONS = word_set("""
    police ministry government company union authority authorities media army military navy agency court
    department office committee council board bank airline hospital university school party group organization
    organisation commission administration embassy firm newspaper paper network outlet union church club team
    federation association regulator watchdog service station broadcaster coastguard guard city state county
    palace cabinet parliament campaign prosecution defense defence bureau institute foundation manufacturer
    operator
""")
DOCUMENTS = word_set("""
    document documents report statement record records filing study survey poll data letter memo indictment
    complaint lawsuit affidavit analysis review release transcript article estimate figures statistics
""")
# Documents that head an article of their kind and are not quoted by the colon behind them.
HEADINGS = word_set("analysis review letter letters transcript data figures statistics record records article")
PRONOUNS = word_set("he she they it i we you who which that one this these those")
