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
PRONOUNS = word_set("he she they it i we you who which that one this these those")
