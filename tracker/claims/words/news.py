"""People and things of the news that the tables derived from WordNet lack, in American spelling."""

from __future__ import annotations

from tracker.claims.words.sets import word_set

OF_THE_NEWS = word_set("""
abductee activist adviser airbag airlift airstrike allotment ammo ammonia anaesthetist annuity anthrax antisemite app
aqueduct archaeologist arsonist artwork asphyxia asphyxiation assailant asteroid asthma astronaut asylum attendee au
autism avalanche axe backpack backpacker baggage bailiff bailout ballot bankroll barricade barrister baton batsman
bedsit benefit bike biker billionaire biodiesel bitcoin blackmailer blackout bleach blogger bodycam bollard bomber
bootlegger botulism bowler breadwinner breathalyzer briber briefcase broadband broker brothel budget burglar burglary
burqa bursary busker bystander campaigner campsite canvasser caravan cardboard caretaker carjacker carjacking carmaker
carriageway cartel cashier casino catering ceasefire celebrity cellist cellmate cellphone centrifuge chainsaw charger
checkpoint chemo childcare childminder chlorine choreographer cladding clinic coalition coastguard cobalt cocaine
codefendant comet commando commuter complainant computer concussion coolant coronavirus coroner cosmonaut councillor
councilman councilmember councilor councilwoman counterfeit counterfeiter courthouse courtroom coworker crackdown
crematorium crossbow crowbar cryptocurrency culvert curator cyberattack cybercrime cyclist cyclone dealer defector
defendant dehydration dementia deportee depot detainee detonator developer diabetes dike dinghy dissident docker donor
doorbell doping dormitory downpour drain drone dropout dumpster dyke dynamite ebola ebook email embezzler emissary
enclave encryption envoy epidemic escort estate evacuee exile extortion extremist fentanyl ferry fertiliser fertilizer
filmmaker firearm firebomb firebombing firefighter flagship flatmate floodgate flooding footage footballer footbridge
foreman forensics forger fracking fraudster freelancer freezer freighter frontman fugitive fundraiser fundraising
gambler gangster gasoline genocide goalie goalkeeper goalpost goalscorer golfer graffiti grandparent grenade groper
guideline gunfire gunman gunpoint gunshot gymnast hacker handbag handcuffs handgun hardliner hat-trick hatchback
hatchet hattrick headscarf heist helicopter hepatitis heroin hijab hijacker hitman holdall holidaymaker homebuilder
homebuyer homeowner homicide hooligan hospice hospitalization hostel hotline houseboat housemate humanitarian
hurricane hydrogen hyperthermia hypothermia ibuprofen imam immigrant influenza infrastructure inmate insider insulin
insurer insurgent internet intruder investor jet jetty jihadist jockey juror keyboardist kidnapper kidnapping kiosk
knifeman knifepoint ladder landlord landmine landslide laptop launcher lawmaker lawsuit layoff leukaemia leukemia
levee level-crossing levy lifeboat lifeguard lineup listeria lithium loan lobbyist locomotive logger looter lorry
machete magistrate manhunt manslaughter manure mastermind mayor measles medic meningitis meteorite meth microchip
microplastics midfielder midwife militant militia militiaman minibus minivan mistress mobster mole molester monkeypox
monsoon morgue mortgage mortuary mosque motorbike motorboat motorcade motorcyclist motorhome motorist motorway mpox
mudslide mugger mugging murderer musher naloxone nanny napalm neonate newborn newlywed newscaster nightclub niqab
norovirus notary novelist novichok nuncio obesity obituary offender officeholder offside oligarch onlooker opioid
optician organizer orphanage outage outlet overdose overdraft paedophile palaeontologist pandemic paparazzi
parachutist paramedic paramilitary parishioner parliamentarian parolee passerby passport patrolman payout paywall
pedestrian pedophile pellet pension penthouse perjury perpetrator pesticide petrol petrostate pharma photojournalist
picketer pickpocket piracy plaintiff playoff playwright plutonium poacher poaching podcast podcaster polio pollster
postbox postman pothole poultry predator preschool pressurizer privateer prosecutor prosthetic protester psychiatrist
pylon quad quarantine quarterback quarterfinal racecourse racetrack racketeering raider ransom ransomware rapist
rapper reactor rebate referee referendum refinery refugee regatta rehab remortgage renewables reservist reservoir
resident restaurateur retailer retiree ricin ringleader rioter robber roundabout rower rucksack runaway runway
saboteur salmonella sarin satellite satnav scaffold scaffolder scaffolding scammer scholarship schoolboy schoolchild
schoolchildren schoolgirl scissors scooter screwdriver seafarer seatbelt secessionist sedan segway selfie
semiautomatic semifinal semtex separatist sepsis sewage sewer shareholder shipbuilder shipwreck shooter shoplifter
shoplifting shotgun showroom shrapnel sinkhole skateboarder skipper slurry smartphone smoker smuggler smuggling
snatcher sniper snowmobile snowplow solicitor songwriter spacecraft spacewalk speedboat spokesperson spokeswoman
sprinter squatter stabbing stadium stalker startup steelmaker steelworks stockbroker stockpile storefront stowaway
strangulation streamer streetlight striker stuntman subcontractor submariner subsidy substation suburb subway suitcase
superbug supermarket supertanker supremacist surcharge surfer suspect swimmer swindler synagogue syringe tabloid
tanker tariff tarmac taser taxman teammate teargas techie teenager telecoms telescope terrorist thug toddler torpedo
toxicology trafficker trafficking trailer trainee transformer transgender trawler treadmill trespasser truce trucker
truncheon tsunami tuberculosis turbine turnout typhoon uranium vaccination vaccine vandal vandalism vape vaping
velodrome veteran viaduct video vigil vigilante violinist viral virologist volleyball voucher waiver walkout warehouse
warplane warship watchdog webcam website weir whistleblower wicket wildfire winger wiretap workforce wrongdoer yacht
yachtsman zookeeper
""")
