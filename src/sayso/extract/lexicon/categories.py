"""What figures count: verbs, adjectives and nouns by category. Lemmas, lower case.

"Losses", "eliminated" and "neutralised" are `losses`: the words do not say who is dead, wounded or captured.
"""

from typing import Final

from sayso.extract.lexicon.wordlist import wordlist
from sayso.model.figure import Category

_DONE_TO: Final[dict[Category, str]] = {
    "killed": "kill murder slay assassinate execute massacre slaughter behead lynch strangle martyr electrocute incinerate "
    "suffocate asphyxiate",
    "wounded": "wound injure hurt maim hospitalize hospitalise concuss",
    "losses": "eliminate neutralise neutralize liquidate annihilate incapacitate",
    "captured": "capture abduct kidnap",
    "displaced": "displace evacuate uproot",
    "recruits": "recruit conscript mobilise mobilize enlist draft",
}
DONE_TO: Final[dict[str, Category]] = {verb: kind for kind, verbs in _DONE_TO.items() for verb in verbs.split()}
"""Verbs whose object, or passive subject, is what they happen to."""

_DONE_WORDS: Final[dict[Category, str]] = {
    "displaced": "evacuated displaced relocated resettled",
    "wounded": "hospitalised hospitalized injured wounded",
    "people": "rescued saved arrested detained treated discharged vaccinated quarantined recovered sheltered charged "
    "released interviewed screened assisted",
    "other": "destroyed damaged flooded collapsed tested confirmed suspected",
}
DONE_WORDS: Final[dict[str, Category]] = {word: kind for kind, words in _DONE_WORDS.items() for word in words.split()}
"""Participles that label a number in a list, with what the number then counts: "Rescued alive: 212"."""

_UNDERGONE: Final[dict[Category, str]] = {
    "killed": "die perish drown succumb expire",
    "missing": "disappear vanish",
    "captured": "surrender",
    "displaced": "flee",
}
UNDERGONE: Final[dict[str, Category]] = {verb: kind for kind, verbs in _UNDERGONE.items() for verb in verbs.split()}
"""Verbs whose subject is what they happen to."""

STATES: Final[dict[str, Category]] = {
    "dead": "killed",
    "deceased": "killed",
    "slain": "killed",
    "lifeless": "killed",
    "missing": "missing",
    "unaccounted": "missing",
    "wounded": "wounded",
    "injured": "wounded",
    "hurt": "wounded",
    "homeless": "displaced",
    "displaced": "displaced",
    "captive": "captured",
    "hostage": "captured",
    "prisoner": "captured",
    "killed": "killed",
    "kia": "killed",
    "wia": "wounded",
    "mia": "missing",
}
"""Words that say in what state people are, after "left", "found", "pronounced", "are"."""

NAMES: Final = frozenset({"Mia", "Kia", "Wia"})
"""So written these are names: Mia is not missing in action."""

HARM_NOUNS: Final[dict[str, Category]] = {
    "death": "killed",
    "fatality": "killed",
    "fatalitie": "killed",
    "homicide": "killed",
    "murder": "killed",
    "slaying": "killed",
    "slaying-suicide": "killed",
    "killing": "killed",
    "assassination": "killed",
    "execution": "killed",
    "manslaughter": "killed",
    "suicide": "killed",
    "body": "killed",
    "corpse": "killed",
    "dead": "killed",
    "deceased": "killed",
    "kia": "killed",
    "toll": "killed",
    "casualty": "casualties",
    "casualtie": "casualties",
    "injury": "wounded",
    "injurie": "wounded",
    "wounded": "wounded",
    "injured": "wounded",
    "hurt": "wounded",
    "loss": "losses",
    "missing": "missing",
    "captive": "captured",
    "pow": "captured",
    "prisoner": "captured",
    "hostage": "captured",
    "abduction": "captured",
    "refugee": "displaced",
    "evacuation": "displaced",
    "displacement": "displaced",
    "evacuee": "displaced",
    "idp": "displaced",
    "recruit": "recruits",
    "conscript": "recruits",
    "draftee": "recruits",
    "enlistee": "recruits",
    "inductee": "recruits",
}
"""Nouns that name what happened, or those it happened to."""

OF_VICTIMS: Final = wordlist(
    "death homicide murder slaying killing assassination execution body corpse remain remains massacre evacuation displacement"
)
"""Nouns after whose "of" those who died are named: "the death of two climbers", "the bodies of …"."""

_THINGS: Final[dict[Category, str]] = {
    "troops": "troop soldier serviceman servicewoman fighter militant rebel insurgent paratrooper marine reservist "
    "mercenary gunner sapper raider lancer sniper combatant infantry infantryman commando gunman-in-arms invader occupier legionnaire "
    "guerrilla jihadist militiaman sailor airman brigade battalion division regiment garrison cossack guardsman "
    "warfighter separatist partisan personnel guard",
    "equipment": "tank howitzer vehicle launcher aircraft jet plane helicopter drone uav gun system ship boat truck "
    "radar battery warship submarine mortar rifle armor armour carrier apc ifv bomber fighter-bomber vessel tanker "
    "locomotive pistol handgun weapon cannon artillery warplane airplane frigate corvette locomotive excavator "
    "firearm shotgun hardware materiel equipment",
    "munitions": "shell missile rocket round bomb mine bullet munition cartridge grenade warhead torpedo projectile "
    "shot casing explosive ammunition landmine gunshot",
    "people": "person people man woman child boy girl baby infant toddler teen teenager adult resident civilian villager "
    "worker miner driver passenger passer passerby bystander pedestrian student pupil teacher doctor nurse medic "
    "paramedic patient inmate farmer fisherman officer policeman policewoman deputy trooper agent official minister "
    "lawmaker mp senator councillor leader commander general colonel captain lieutenant major sergeant private crew "
    "protester protestor demonstrator marcher striker activist journalist reporter photographer cameraman volunteer "
    "rescuer firefighter climber hiker tourist visitor voter citizen inhabitant migrant asylum-seeker immigrant "
    "employee staff staffer clerk guard watchman customer shopper owner tenant neighbor neighbour friend relative "
    "family household sibling brother sister son daughter father mother dad mom mum parent grandmother grandfather "
    "grandparent grandson granddaughter grandchild uncle aunt niece nephew cousin husband wife spouse couple "
    "boyfriend girlfriend fiance fiancee fiancé fiancée lover ex stepson stepdaughter stepfather stepmother in-law "
    "roommate partner suspect gunman shooter attacker assailant victim defendant robber burglar intruder perpetrator "
    "killer youth juvenile minor elder pensioner monk priest pastor nun imam worshipper bishop lawyer judge "
    "juror witness player athlete coach fan runner actor actress singer rapper musician artist engineer scientist "
    "manager mayor governor president soldier veteran dozen survivor member mourner peacekeeper observer monitor "
    "inspector aide adviser advisor envoy diplomat ambassador spokesman spokeswoman politician candidate toddler "
    "newborn kid guy lady gentleman individual male female human population newlywed twin triplet stranger "
    "acquaintance classmate colleague coworker co-worker cop sheriff constable bartender waitress waiter "
    "barber dealer trucker cabbie cyclist motorcyclist motorist biker jogger skier swimmer sailor pilot co-pilot "
    "stewardess steward attendant cashier janitor landlord homeowner businessman businesswoman trader vendor "
    "herder shepherd peasant labourer laborer builder electrician plumber carpenter cook chef maid nanny babysitter "
    "prosecutor detective investigator bodyguard hunter teen-ager schoolboy schoolgirl schoolchild orphan widow "
    "widower bride groom guest host nationalist islander american russian ukrainian israeli palestinian iraqi syrian "
    "afghan settler militiaman other supporter detainee convict veteran terrorist extremist bomber hijacker kidnapper",
}
THINGS: Final[dict[str, Category]] = {
    noun: kind for kind, nouns in reversed(list(_THINGS.items())) for noun in nouns.split()
}
"""What a noun is by itself; where a word stands in two lists the earlier list holds."""

PEOPLE: Final = wordlist(_THINGS["people"]) | wordlist(_THINGS["troops"])
"""Those who can be harmed."""

PLACES: Final = wordlist(
    "village town settlement city district area territory land position hamlet municipality region province country "
    "island peninsula oblast"
)
TAKING: Final = wordlist(
    "capture seize take liberate occupy control retake recapture conquer gain lose hold advance regain annex overrun"
)
"""Verbs that make a figure of places or land one of territory."""
MOVING: Final = wordlist("advance move retreat push withdraw gain pull shift")
BODIES: Final = wordlist(
    "garrison army brigade force battalion regiment division corps military troop platoon company unit"
)
"""Those whose "men" and "people" are troops."""
MEN: Final = wordlist("man people personnel person member")
SOLDIERS: Final = (
    wordlist(_THINGS["troops"]) - wordlist("guard personnel brigade battalion division regiment garrison")
) | wordlist("army militia paramilitary junta")
CIVILIANS: Final = wordlist("civilian noncombatant non-combatant")

ATTEMPTS: Final = wordlist(
    "attempt try threaten plan conspire want intend plot vow seek offer hope order pledge solicit swear refuse fail "
    "hire ask urge like wish encourage dare prepare mean decide agree promise"
)
"""Verbs under which nothing has happened yet."""
REPORTING: Final = wordlist(
    "say tell report add announce claim state confirm note deny write post tweet estimate put warn acknowledge admit "
    "insist argue assert allege declare explain believe think know learn show suggest"
)
