"""Nouns that say what kind of source speaks, and titles that stand before names."""

from typing import Final

from sayso.extract.lexicon.wordlist import wordlist

OFFICES: Final = wordlist("""
    ambassador attorney-general bishop ceo chairman chairperson chairwoman chancellor chief commander commandant
    commissioner congressman congresswoman director emir envoy governor king leader lawmaker legislator mayor minister
    mp patriarch pope premier president prime-minister prince princess principal prosecutor queen rector secretary
    secretary-general senator sheriff speaker sultan superintendent treasurer undersecretary vice-president
    """)
"""Offices: "the governor" is one person in a report, who may be named elsewhere in it."""

PEOPLE_OR_FIRMS: Final = wordlist("""
    adversary ally builder captain client contractor creator customer designer developer donor driver general guard
    investor maker major operator opponent owner predecessor producer promoter publisher rival source star successor
    supporter tenant trader whip
    """)
"""Nouns for people that also describe a company, or are titles: what follows them is not for sure a person."""

SPOKESPEOPLE: Final = wordlist("spokesman spokeswoman spokesperson representative aide adviser advisor official")

ROLES: Final = wordlist("""
    actor actress adjutant administrator adversary agent alderman ally anchor announcer archaeologist architect
    artist astronaut astronomer attendee attorney auditor aunt banker barber barrister bartender billionaire
    biographer biologist blogger bodyguard boss boy boyfriend broker brother-in-law businessman businessperson
    businesswoman caller campaigner candidate carpenter cartoonist challenger chef choreographer civilian clergyman
    cleric clerk climatologist co-author co-chair co-founder co-host colleague comedian composer congregant
    congressperson constituent consultant contender contestant contractor councillor councilman councilwoman
    counsellor counselor cousin creator curator customer dean delegate demographer demonstrator designer detective
    developer dictator dissident documentarian donor educator electrician emperor entertainer entrepreneur
    environmentalist ethicist ex-husband ex-president ex-wife exile farmer feminist filmmaker financier firefighter
    forecaster foreman freelancer friend front-runner frontrunner fugitive fundraiser gardener geologist girl girlfriend
    granddaughter grandfather grandmother grandson guest gunman hacker heiress holdout homeowner hostess illustrator imam
    immigrant incumbent inmate inspector instructor intern interpreter interviewer inventor investor jihadi jurist
    juror justice kingpin landlord laureate librarian lobbyist loyalist magistrate magnate mastermind mathematician
    mechanic mediator merchant meteorologist miner missionary moderator mogul monarch motorist mourner musician
    naturalist negotiator nephew newcomer newsman niece nominee novelist nun oligarch operative opponent painter
    panelist paramedic parent partner pastor pathologist pediatrician performer pharmacist philanthropist philosopher photographer
    physician physicist plaintiff playwright plumber poet pollster postmaster practitioner preacher predecessor
    producer programmer promoter proponent protester provost psychiatrist psychologist publicist publisher pundit
    rabbi radiologist rancher rapper recruiter relative retiree rival roommate runner salesman scholar schoolteacher scion
    screenwriter sculptor seismologist septuagenarian shooter shopkeeper shopper singer sniper sociologist
    songwriter speechwriter spouse staffer star statesman statistician stepfather stepmother stockbroker storyteller
    strongman stylist successor suitor superdelegate superstar surgeon surrogate surveyor suspect sympathizer tailor
    tenant theologian theorist therapist tourist trader trainer translator traveler trooper trustee tutor tycoon
    uncle undergraduate user veterinarian virologist visitor voter waiter waitress warlord warrior whip
    whistleblower widow widower winner worshipper
    """)
"""What people are: their trades, standing and kin, beside the offices."""

PERSON_NOUNS: Final = (
    OFFICES
    | SPOKESPEOPLE
    | ROLES
    | wordlist("""
    activist admiral adult analyst author brother captain captive chair child citizen client coach colonel columnist
    commentator correspondent critic daughter defector defendant deputy detainee diplomat doctor driver economist
    editor employee engineer executive expert father fighter fisherman founder general guard historian host husband
    informant insider investigator jailer journalist judge lawyer lecturer lieutenant major man manager medic member
    monk mother neighbor neighbour nurse observer officer operator organiser organizer passenger person pilot
    policeman policewoman politician priest prisoner professor refugee reporter researcher resident scientist sergeant
    sister soldier son specialist strategist student supporter survivor teacher veteran victim villager volunteer wife
    witness woman worker writer source eyewitness female felon male neurosurgeon rep you
    """)
)

EPITHETS: Final = wordlist("""
    actor actress anchor artist author billionaire businessman businesswoman candidate challenger champion columnist comedian
    comic congressman congresswoman contender defendant developer director doctor economist entrepreneur filmmaker
    front-runner frontrunner general governor host incumbent journalist judge lawmaker magnate mayor mogul musician
    nominee novelist physician player politician pollster prince princess professor prosecutor rapper researcher
    runner scientist senator singer star strategist surgeon teacher tycoon veteran writer
    """)
"""What somebody just named is called again: "the actress"."""

GROUP_NOUNS: Final = wordlist("""
    people crowd residents locals observers sources allies rivals critics opponents supporters partisans rebels
    separatists militants insurgents protesters demonstrators leaders majority many others some several public most all none few half lot percentage share handful those left right everyone
    everybody nobody family household relatives community both enforcement
    """)
"""Groups of people; so is the plural of any noun for a person."""

STATE_NOUNS: Final = wordlist("government administration authority kremlin state cabinet regime")
"""What speaks for a state."""

STATE_METONYMS: Final = wordlist("kremlin elysee élysée bundeskanzleramt zhongnanhai") | {
    "white house",
    "downing street",
    "blue house",
    "foggy bottom",
    "quai d'orsay",
    "quai d’orsay",
}
"""Seats of government that stand for the state."""

CAPITALS: Final = wordlist("""
    abuja accra algiers amman ankara astana athens baghdad baku bamako bangkok beijing beirut belgrade berlin bern
    bogotá brasília bratislava brussels bucharest budapest cairo canberra caracas chisinau copenhagen dakar damascus
    delhi dhaka doha dublin hanoi harare havana helsinki islamabad jakarta jerusalem juba kabul kampala kathmandu
    khartoum kinshasa kyiv kiev lima lisbon ljubljana london luanda madrid managua manila minsk mogadishu moscow
    muscat nairobi naypyidaw niamey nicosia oslo ottawa paris podgorica prague pretoria pyongyang quito rabat riga
    riyadh rome sanaa santiago sarajevo seoul skopje sofia stockholm taipei tallinn tashkent tbilisi tehran tirana
    tokyo tripoli tunis ulaanbaatar vienna vilnius warsaw washington yerevan zagreb
    """) | {"abu dhabi", "addis ababa", "buenos aires", "kuala lumpur", "mexico city", "new delhi"}
"""Capitals that speak for their states, whatever the parser takes them for."""

ORGANISATION_NOUNS: Final = wordlist("""
    academy agency airline alliance ambulance army assembly association authority bank battalion board branch brigade
    broadcaster bureau camp campaign caucus centre center charity church club coalition coastguard command commission committee company
    confederation congress consortium constabulary consulate corporation corps council court delegation department directorate division embassy federation
    firm fleet force foundation front fund garrison gendarmerie group guard headquarters hospital house institute institution
    intelligence junta jury laboratory leadership league legislature majority manufacturer military militia ministry mission monitor municipality
    movement navy network nonprofit office opposition organisation organization parliament party pentagon police prefecture
    pac panel presidency prosecution regiment regulator secretariat senate service society squadron staff startup taskforce team tribunal troop
    union unit university watchdog
    abbey archdiocese bakery brewery brotherhood cathedral chancery clinic college convent cooperative dairy diocese
    factory gallery guild hotel inspectorate kindergarten library mill monastery mosque museum observatory opera
    orchestra parish pharmacy prison quarry railway refinery registry school seminary shipyard shop studio supermarket
    synagogue temple theater theatre waterworks zoo
    business district
    """)

COMPANY_WORDS: Final = wordlist("""
    agency air airlines airways alliance association authority aviation bank broadcasting bureau capital chemicals coal
    commission committee company corp corporation council energy enterprises ferries ferry force forces
    foundation freight fund gas group holdings hospital inc industries institute insurance international laboratories
    limited lines llc logistics ltd marine media metals mining ministry motors network observatory oil organisation
    organization partners petroleum pharma plc police port ports power press rail railway railways refinery relief
    resources service services shipping society solar station steel systems telecom trading transit transport trust
    union university utilities water works
    """)
"""Last words of the names of companies and other bodies."""

MEDIA_NOUNS: Final = wordlist("""
    blog broadcaster channel daily magazine media medium newscast newspaper newswire outlet paper periodical press
    publication radio station tabloid television tv weekly wire
    """)
"""Descriptions of an outlet: "the paper", "the broadcaster"."""

AGENCY_NOUNS: Final = wordlist("agency network service site website portal")
"""Nouns that mean an outlet only where the report has named one."""

MEDIA_WORDS: Final = wordlist("""
    post times news journal tribune herald gazette courier chronicle telegraph guardian observer radio tv television
    press broadcasting today weekly magazine daily mail sun standard star dispatch inquirer sentinel bulletin pravda
    """)
"""Last words of outlets' names."""

MEDIA_NAMES: Final = wordlist("""
    abc afp ansa ap axios bbc espn hln newsday tmz bloomberg breitbart cbc cbs cnbc cnn dpa economist efe fox guardian haaretz interfax kcna
    kyodo msnbc nbc newsweek npr pbs politico reuters rfe/rl ria rt spiegel suspilne sky tass telegram ukrinform upi
    unian vice vox wsj xinhua yonhap zdf ard aljazeera
    """) | {"al jazeera", "associated press", "the economist", "fox news", "le monde", "el país", "al arabiya"}

PLATFORMS: Final = wordlist("""
    amazon facebook gmail google instagram linkedin netflix paypal pinterest reddit signal snapchat spotify tiktok tinder
    tumblr twitter uber whatsapp wikipedia youtube
    """)
"""Firms and their sites that parsers take for people."""

DOCUMENT_NOUNS: Final = wordlist("""
    ad advertisement affidavit agreement analysis announcement article assessment audit average bill biography book briefing brief bulletin cable column commercial complaint
    communique communiqué constitution data decree dispatch document documentary draft editorial email essay estimate evidence
    file filing finding footage guideline image indictment inquiry intercept interview investigation law lawsuit leaflet letter
    line log manual map memo memorandum message note notice op-ed order page paper petition photo photograph poll post posting readout record
    release report resolution review ruling speech satellite statement statistic story study summary survey testimony text transcript tweet
    video warrant
    autopsy obituary webpage
    """)

TITLES: Final = wordlist("""
    acting adm admiral amb ambassador archbishop assistant attorney ayatollah bishop brig brigadier capt captain cardinal chairman chairwoman
    chancellor chief cmdr col colonel commander commissioner cong congressman congresswoman councillor councilman
    count dame deputy director det detective dr emperor father foreign former gen general gov governor judge justice imam inspector king lady lieutenant
    lieut lord lt maj major marshal mayor minister miss mr mrs ms mx pastor pope premier pres president prime prince
    princess prof professor prosecutor queen rabbi rep representative rev reps reverend secretary sen senator sens sergeant sgt sheikh
    sheriff sir sister speaker spokesman spokesperson spokeswoman staff sultan trooper vice
    ceo constable coroner corporal cpl magistrate solicitor superintendent treasurer undersheriff warden
    """)
"""Words before a name that are no part of it, without their stop."""

_TITLED: Final = """
adm admiral|amb ambassador|cong congressman lawmaker|congressman lawmaker|congresswoman lawmaker|det detective|dr doctor
gen general|gov governor|imam cleric|justice judge|lt lieutenant|maj major|prof professor|pastor minister clergyman
pres president|rabbi cleric|rep representative congressman congresswoman lawmaker|sec secretary|sen senator lawmaker
senator lawmaker|sgt sergeant|capt captain|cmdr commander|col colonel|brig brigadier|representative lawmaker|mp lawmaker
legislator lawmaker|chairwoman chair|chairman chair|chairperson chair|actress actor|businesswoman businessman
"""
NOUNS_OF_TITLES: Final = {
    pair.split()[0]: " ".join(pair.split()[1:]) for line in _TITLED.strip().splitlines() for pair in line.split("|")
}
"""What else somebody is who bears a title or does a work: "Sen. Orvak" is a senator and a lawmaker."""

LIKE_ROLES: Final = {
    "frontrunner": "candidate nominee front-runner",
    "front-runner": "candidate nominee frontrunner",
    "runner": "candidate nominee frontrunner",
    "nominee": "candidate",
    "candidate": "nominee frontrunner contender runner",
    "contender": "candidate",
    "hopeful": "candidate",
    "mogul": "businessman developer billionaire tycoon magnate",
    "businessman": "mogul developer billionaire tycoon magnate entrepreneur",
    "billionaire": "businessman mogul tycoon magnate",
    "developer": "mogul businessman",
    "magnate": "businessman mogul tycoon",
    "tycoon": "businessman mogul magnate",
    "columnist": "writer commentator",
    "writer": "author columnist journalist",
    "author": "writer",
    "lawyer": "attorney",
    "attorney": "lawyer",
    "cop": "policeman officer",
    "chief": "director",
}
"""Nouns that may mean the holders of others, too."""

HONORIFICS: Final = wordlist("adm brig capt cmdr col det dr gen gov lt maj mr mrs ms prof rep sen sgt")
"""Titles that stand before nothing but a person's name."""

MALE: Final = wordlist("""
    mr sir lord king prince father brother son husband man congressman businessman policeman fisherman boy pope sultan
    emperor uncle nephew grandfather grandson boyfriend widower actor waiter stepfather ex-husband sheikh rabbi imam
    gunman
    """)
FEMALE: Final = wordlist("""
    mrs ms miss lady dame queen princess mother sister daughter wife woman spokeswoman chairwoman congresswoman
    businesswoman policewoman girl aunt niece grandmother granddaughter girlfriend widow actress waitress hostess heiress
    stepmother ex-wife nun
    """)
