"""Metonyms: buildings, quarters and capitals that stand for those who work or rule there."""

from typing import Final

from sayso.extract.place_names import folded
from sayso.model.place import GazetteerEntry

_SEATS: Final = """
Kremlin | RU | 55.752 | 37.617 | state | Russia
White House | US | 38.8977 | -77.0365 | organisation | White House
Pentagon | US | 38.871 | -77.056 | organisation | United States Department of Defense
Capitol Hill | US | 38.8899 | -77.0091 | organisation | United States Congress
Foggy Bottom | US | 38.894 | -77.048 | organisation | United States Department of State
Wall Street | US | 40.706 | -74.009 | - | -
Downing Street | GB | 51.5034 | -0.1276 | organisation | Downing Street
No 10 | GB | 51.5034 | -0.1276 | organisation | Downing Street
Whitehall | GB | 51.504 | -0.126 | state | United Kingdom
Westminster | GB | 51.4995 | -0.1248 | - | -
Buckingham Palace | GB | 51.501 | -0.142 | organisation | Buckingham Palace
Scotland Yard | GB | 51.5025 | -0.1245 | organisation | Metropolitan Police
Elysee | FR | 48.8704 | 2.3167 | organisation | Élysée
Elysee Palace | FR | 48.8704 | 2.3167 | organisation | Élysée
Quai d'Orsay | FR | 48.861 | 2.317 | organisation | French Foreign Ministry
Bundestag | DE | 52.5186 | 13.3762 | organisation | Bundestag
Knesset | IL | 31.7767 | 35.205 | organisation | Knesset
Zhongnanhai | CN | 39.91 | 116.38 | state | China
Blue House | KR | 37.5866 | 126.9748 | organisation | Blue House
Bankova | UA | 50.4453 | 30.5289 | organisation | Office of the President of Ukraine
Holy See | VA | 41.902 | 12.4533 | state | Vatican
Rashtrapati Bhavan | IN | 28.6143 | 77.1994 | - | -
Casa Rosada | AR | -34.608 | -58.3703 | organisation | Casa Rosada
"""

_CAPITALS: Final = """
Abu Dhabi AE|Abuja NG|Accra GH|Addis Ababa ET|Algiers DZ|Amman JO|Ankara TR|Antananarivo MG|Ashgabat TM|Asmara ER
Astana KZ|Asuncion PY|Athens GR|Baghdad IQ|Baku AZ|Bamako ML|Bangkok TH|Bangui CF|Beijing CN|Beirut LB|Belgrade RS
Berlin DE|Bern CH|Bishkek KG|Bogota CO|Brasilia BR|Bratislava SK|Brazzaville CG|Brussels BE|Bucharest RO|Budapest HU
Buenos Aires AR|Cairo EG|Canberra AU|Caracas VE|Chisinau MD|Colombo LK|Conakry GN|Copenhagen DK|Dakar SN|Damascus SY
Delhi IN|Dhaka BD|Doha QA|Dublin IE|Dushanbe TJ|Freetown SL|Hanoi VN|Harare ZW|Havana CU|Helsinki FI|Islamabad PK
Jakarta ID|Jerusalem IL|Juba SS|Kabul AF|Kampala UG|Kathmandu NP|Khartoum SD|Kiev UA|Kigali RW|Kinshasa CD|Kuala Lumpur MY
Kuwait City KW|Kyiv UA|La Paz BO|Lima PE|Lisbon PT|Ljubljana SI|Lome TG|London GB|Luanda AO|Lusaka ZM|Madrid ES
Managua NI|Manama BH|Manila PH|Maputo MZ|Mexico City MX|Minsk BY|Mogadishu SO|Monrovia LR|Montevideo UY|Moscow RU
Muscat OM|Nairobi KE|Naypyidaw MM|Ndjamena TD|New Delhi IN|Niamey NE|Nicosia CY|Nouakchott MR|Oslo NO|Ottawa CA
Ouagadougou BF|Paris FR|Peking CN|Phnom Penh KH|Podgorica ME|Port-au-Prince HT|Prague CZ|Pretoria ZA|Pristina XK
Pyongyang KP|Quito EC|Rabat MA|Ramallah PS|Reykjavik IS|Riga LV|Riyadh SA|Rome IT|Sanaa YE|San Salvador SV|Santiago CL
Santo Domingo DO|Sarajevo BA|Seoul KR|Singapore SG|Skopje MK|Sofia BG|Stockholm SE|Taipei TW|Tallinn EE|Tashkent UZ
Tbilisi GE|Tegucigalpa HN|Tehran IR|Tel Aviv IL|Teheran IR|Tirana AL|Tokyo JP|Tripoli LY|Tunis TN|Ulaanbaatar MN
Vienna AT|Vientiane LA|Vilnius LT|Warsaw PL|Washington US|Washington DC US|Wellington NZ|Windhoek NA|Yaounde CM
Yerevan AM|Zagreb HR
"""

_STATES: Final = """
AE United Arab Emirates|AF Afghanistan|AL Albania|AM Armenia|AO Angola|AR Argentina|AT Austria|AU Australia|AZ Azerbaijan
BA Bosnia and Herzegovina|BD Bangladesh|BE Belgium|BF Burkina Faso|BG Bulgaria|BH Bahrain|BO Bolivia|BR Brazil|BY Belarus|CA Canada
CD Democratic Republic of the Congo|CF Central African Republic|CG Republic of the Congo|CH Switzerland|CL Chile
CM Cameroon|CN China|CO Colombia|CU Cuba|CY Cyprus|CZ Czechia|DE Germany|DK Denmark|DO Dominican Republic|DZ Algeria|EG Egypt|EC Ecuador
EE Estonia|ER Eritrea|ES Spain|ET Ethiopia|FI Finland|FR France|GB United Kingdom|GE Georgia|GH Ghana|GN Guinea|GR Greece
HN Honduras|HR Croatia|HT Haiti|HU Hungary|ID Indonesia|IE Ireland|IL Israel|IN India|IQ Iraq|IR Iran|IS Iceland
IT Italy|JO Jordan|JP Japan|KE Kenya|KG Kyrgyzstan|KH Cambodia|KP North Korea|KR South Korea|KW Kuwait|KZ Kazakhstan
LA Laos|LB Lebanon|LK Sri Lanka|LR Liberia|LT Lithuania|LV Latvia|LY Libya|MA Morocco|MD Moldova|ME Montenegro
MG Madagascar|MK North Macedonia|ML Mali|MM Myanmar|MN Mongolia|MR Mauritania|MX Mexico|MY Malaysia|MZ Mozambique
NA Namibia|NE Niger|NG Nigeria|NI Nicaragua|NL Netherlands|NO Norway|NP Nepal|NZ New Zealand|OM Oman|PE Peru
PH Philippines|PK Pakistan|PL Poland|PS Palestinian Territory|PT Portugal|PY Paraguay|QA Qatar|RO Romania|RS Serbia
RU Russia|RW Rwanda|SA Saudi Arabia|SD Sudan|SE Sweden|SG Singapore|SI Slovenia|SK Slovakia|SL Sierra Leone|SN Senegal
SO Somalia|SS South Sudan|SV El Salvador|SY Syria|TD Chad|TG Togo|TH Thailand|TJ Tajikistan|TM Turkmenistan|TN Tunisia
TR Turkey|TW Taiwan|UA Ukraine|UG Uganda|US United States|UY Uruguay|UZ Uzbekistan|VA Vatican|VE Venezuela|VN Vietnam
XK Kosovo|YE Yemen|ZA South Africa|ZM Zambia|ZW Zimbabwe
"""


def _cells(table: str) -> list[str]:
    return [cell.strip() for line in table.strip().splitlines() for cell in line.split("|")]


def _seats() -> dict[str, tuple[GazetteerEntry, str | None, str | None]]:
    found = {}
    for line in _SEATS.strip().splitlines():
        name, country, lat, lon, kind, actor = (cell.strip() for cell in line.split("|"))
        entry = GazetteerEntry(name=name, lat=float(lat), lon=float(lon), feature="building", country=country)
        found[folded(name)] = (entry, None if kind == "-" else kind, None if actor == "-" else actor)
    return found


SEATS: Final = _seats()
"""By folded name: the building or quarter, and the kind and name of the actor it stands for."""

CAPITALS: Final = {folded(cell.rpartition(" ")[0]): cell.rpartition(" ")[2] for cell in _cells(_CAPITALS)}
"""By folded name: the ISO code of the state that a capital (or seat of government) stands for."""

STATES: Final = {cell[:2]: cell[3:] for cell in _cells(_STATES)}
"""English names of states by ISO code."""
