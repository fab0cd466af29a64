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

PEOPLE_OR_FIRMS: Final = wordlist("operator owner maker builder driver guard source major general captain")
"""Nouns for people that also describe a company, or are titles: what follows them is not for sure a person."""

SPOKESPEOPLE: Final = wordlist("spokesman spokeswoman spokesperson representative aide adviser advisor official")

PERSON_NOUNS: Final = (
    OFFICES
    | SPOKESPEOPLE
    | wordlist("""
    activist admiral adult analyst author brother captain captive chair child citizen client coach colonel columnist
    commentator correspondent critic daughter defector defendant deputy detainee diplomat doctor driver economist
    editor employee engineer executive expert father fighter fisherman founder general guard historian host husband
    informant insider investigator jailer journalist judge lawyer lecturer lieutenant major man manager medic member
    monk mother neighbor neighbour nurse observer officer operator organiser organizer passenger person pilot
    policeman policewoman politician priest prisoner professor refugee reporter researcher resident scientist sergeant
    sister soldier son specialist strategist student supporter survivor teacher veteran victim villager volunteer wife
    witness woman worker writer source
    """)
)

GROUP_NOUNS: Final = wordlist("""
    people crowd residents locals observers sources allies rivals critics opponents supporters partisans rebels
    separatists militants insurgents protesters demonstrators leaders majority many others some several public
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
    broadcaster bureau campaign centre center charity church club coalition coastguard command commission committee company
    confederation congress consortium corporation corps council court department directorate division embassy federation
    firm fleet force foundation front fund garrison group guard headquarters hospital house institute institution
    intelligence junta laboratory league legislature majority manufacturer military militia ministry mission monitor
    movement navy network nonprofit office opposition organisation organization parliament party pentagon police prefecture
    presidency prosecution regiment regulator secretariat senate service society squadron staff taskforce tribunal troop
    union unit university watchdog
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
    abc afp ansa ap axios bbc bloomberg breitbart cbc cbs cnbc cnn dpa economist efe fox guardian haaretz interfax kcna
    kyodo msnbc nbc newsweek npr pbs politico reuters rfe/rl ria rt spiegel suspilne sky tass telegram ukrinform upi
    unian vice vox wsj xinhua yonhap zdf ard aljazeera
    """) | {"al jazeera", "associated press", "the economist", "fox news", "le monde", "el país", "al arabiya"}

DOCUMENT_NOUNS: Final = wordlist("""
    affidavit agreement analysis announcement article assessment audit bill book briefing brief bulletin cable complaint
    communique communiqué constitution data decree dispatch document documentary draft editorial email estimate evidence
    file filing finding footage guideline image indictment intercept interview investigation law lawsuit leaflet letter
    line log manual map memo memorandum note notice order paper petition photo photograph poll post posting readout record
    release report resolution ruling satellite statement statistic story study summary survey testimony text transcript tweet
    video warrant
    """)

TITLES: Final = wordlist("""
    adm admiral amb ambassador archbishop attorney bishop brig brigadier capt captain cardinal chairman chairwoman
    chancellor chief cmdr col colonel commander commissioner cong congressman congresswoman councillor councilman
    count dame deputy director dr emperor father foreign gen general gov governor judge justice king lady lieutenant
    lieut lord lt maj major marshal mayor minister miss mr mrs ms mx pastor pope premier pres president prime prince
    princess prof professor prosecutor queen rep representative rev reverend secretary sen senator sergeant sgt sheikh
    sheriff sir speaker spokesman spokesperson spokeswoman staff sultan vice
    """)
"""Words before a name that are no part of it, without their stop."""

HONORIFICS: Final = wordlist("adm brig capt cmdr col dr gen gov lt maj mr mrs ms prof rep sen sgt")
"""Titles that stand before nothing but a person's name."""

MALE: Final = wordlist("""
    mr sir lord king prince father brother son husband man spokesman chairman congressman businessman policeman
    fisherman boy pope sultan emperor
    """)
FEMALE: Final = wordlist("""
    mrs ms miss lady dame queen princess mother sister daughter wife woman spokeswoman chairwoman congresswoman
    businesswoman policewoman girl
    """)
