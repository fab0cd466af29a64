"""Regions, seas, rivers, ranges and names of states that the gazetteer lacks, with a point inside each.

Typed from general knowledge; a point is good to about a degree, and the precision of all is `area` (buildings: point).
Columns: feature | ISO 3166-1 country or - | latitude | longitude | names, the first canonical.
"""

from typing import Final

from sayso.extract.place_names import folded
from sayso.model.place import GazetteerEntry

_TABLE: Final = """
region | UA | 45.3 | 34.4 | Crimea; Crimean Peninsula
region | UA | 48.0 | 38.2 | Donbas; Donbass; Donets Basin
region | MD | 47.2 | 29.2 | Transnistria; Transdniestria; Trans-Dniester
region | GE | 43.0 | 41.0 | Abkhazia
region | GE | 42.3 | 44.0 | South Ossetia
region | RU | 43.0 | 44.2 | North Ossetia
region | RU | 43.0 | 47.0 | Dagestan
region | AZ | 39.8 | 46.75 | Nagorno-Karabakh; Karabakh; Nagorny Karabakh
region | RU | 43.3 | 45.7 | Chechnya; Chechen Republic
region | RU | 60.0 | 105.0 | Siberia; Eastern Siberia
region | RU | 55.0 | 130.0 | Russian Far East
region | - | 42.5 | 44.0 | Caucasus; South Caucasus; North Caucasus; Transcaucasia
region | - | 42.0 | 22.0 | Balkans; Western Balkans; Balkan Peninsula
region | - | 57.0 | 25.0 | Baltics; Baltic States; Baltic region
region | - | 64.0 | 16.0 | Scandinavia; Nordic countries; Nordics
region | - | 50.0 | 30.0 | Eastern Europe
region | - | 48.0 | 5.0 | Western Europe
region | - | 48.0 | 16.0 | Central Europe
region | - | 41.0 | 15.0 | Southern Europe
region | - | 60.0 | 15.0 | Northern Europe
region | - | 50.1 | 9.75 | European Union; EU; E.U.
region | - | 29.0 | 41.0 | Middle East; Mideast; Near East
region | - | 24.0 | 45.0 | Arabian Peninsula; Arabia
region | - | 25.0 | 51.0 | Gulf States; Persian Gulf states
region | PS | 31.42 | 34.36 | Gaza Strip
region | PS | 32.0 | 35.25 | West Bank; Judea and Samaria
region | SY | 33.0 | 35.8 | Golan Heights; Golan
region | - | 36.5 | 43.5 | Kurdistan
region | IQ | 36.2 | 44.0 | Iraqi Kurdistan; Kurdistan Region
region | - | 34.5 | 76.0 | Kashmir
region | - | 45.0 | 68.0 | Central Asia
region | - | 22.0 | 80.0 | South Asia; Indian subcontinent; Southern Asia
region | - | 10.0 | 106.0 | Southeast Asia; South-East Asia; South East Asia
region | - | 36.0 | 115.0 | East Asia; Northeast Asia; Far East
region | - | 40.3 | 127.5 | Korea; Korean Peninsula
region | CN | 31.0 | 89.0 | Tibet
region | CN | 41.0 | 85.0 | Xinjiang
region | CN | 43.5 | 113.5 | Inner Mongolia
region | CN | 45.0 | 125.0 | Manchuria
region | - | 15.0 | 0.0 | Sahel
region | - | 12.0 | -3.0 | West Africa; Western Africa
region | - | 2.0 | 38.0 | East Africa; Eastern Africa
region | - | 28.0 | 10.0 | North Africa; Northern Africa; Maghreb
region | - | -22.0 | 24.0 | Southern Africa
region | - | 4.0 | 18.0 | Central Africa
region | - | 5.0 | 20.0 | Sub-Saharan Africa; sub-Saharan Africa
region | - | 9.0 | 45.0 | Horn of Africa
region | SD | 13.5 | 24.0 | Darfur
region | ET | 13.8 | 39.0 | Tigray
region | SO | 9.6 | 46.0 | Somaliland
region | SO | 9.0 | 49.0 | Puntland
region | LY | 31.0 | 22.5 | Cyrenaica
region | - | -10.0 | -70.0 | Latin America
region | - | 15.0 | -87.0 | Central America
region | - | 18.0 | -75.0 | Caribbean; West Indies
region | - | 48.0 | -100.0 | North America
region | - | -14.6 | -57.7 | South America
region | - | 10.0 | 10.0 | Americas; Western Hemisphere
region | - | 25.0 | 10.0 | Global South
region | US | 43.9 | -71.0 | New England
region | US | 42.0 | -92.0 | Midwest; Middle West; Upper Midwest
region | US | 33.0 | -86.0 | Deep South
region | US | 45.0 | -120.0 | Pacific Northwest
region | US | 36.0 | -120.0 | West Coast
region | US | 38.0 | -75.0 | East Coast; Eastern Seaboard
region | US | 37.35 | -122.05 | Silicon Valley
region | US | 37.8 | -122.3 | Bay Area; San Francisco Bay Area
region | US | 34.0 | -116.0 | Southern California
region | US | 38.8 | -121.0 | Northern California; Central California
region | US | 40.8 | -73.2 | Long Island
region | US | 41.7 | -70.2 | Cape Cod
region | US | 29.8 | -90.0 | Gulf Coast
region | US | 39.0 | -80.0 | Appalachia
region | US | 31.3 | -100.0 | West Texas; Central Texas
region | US | 46.5 | -87.5 | Upper Peninsula
region | GB | 52.5 | -1.5 | Midlands; West Midlands; East Midlands
region | GB | 57.1 | -4.7 | Scottish Highlands
region | - | 54.0 | -4.0 | British Isles
region | IE | 53.3 | -8.0 | Republic of Ireland
region | FR | 48.8 | 7.5 | Alsace
region | FR | 49.2 | -0.4 | Normandy
region | FR | 48.2 | -2.9 | Brittany
region | FR | 42.0 | 9.0 | Corsica
region | ES | 41.8 | 1.5 | Catalonia; Catalunya
region | ES | 43.0 | -2.6 | Basque Country
region | ES | 28.1 | -15.4 | Canary Islands
region | ES | 37.5 | -4.7 | Andalusia
region | IT | 37.5 | 14.0 | Sicily
region | IT | 40.1 | 9.0 | Sardinia
region | IT | 43.4 | 11.0 | Tuscany
region | IT | 45.6 | 9.8 | Lombardy
region | IT | 41.0 | 16.6 | Apulia; Puglia
region | - | 41.0 | 23.0 | Macedonia
region | GR | 35.2 | 24.9 | Crete
region | DE | 51.5 | 7.4 | Ruhr
region | RU | 44.5 | 40.2 | Kuban
region | RU | 46.8 | 142.5 | Sakhalin
region | - | 45.5 | 149.0 | Kuril Islands; Kurils
region | JP | 26.5 | 128.0 | Okinawa
region | JP | 43.1 | 142.6 | Hokkaido
region | JP | 36.0 | 138.0 | Honshu
region | ID | -7.5 | 110.5 | Java
region | ID | 0.0 | 102.0 | Sumatra
region | ID | -8.4 | 115.2 | Bali
region | - | 1.0 | 114.0 | Borneo
region | PH | 7.5 | 125.0 | Mindanao
region | PH | 16.0 | 121.0 | Luzon
region | AU | -42.0 | 147.0 | Tasmania
region | - | -30.0 | 150.0 | Oceania; Australasia
region | - | 0.0 | 160.0 | Pacific Islands; South Pacific
region | - | 0.0 | 115.0 | Asia-Pacific; Asia Pacific; Indo-Pacific
region | - | 80.0 | 0.0 | Arctic; Arctic Circle
region | FK | -51.8 | -59.5 | Falklands; Falkland Islands; Malvinas
region | CY | 35.3 | 33.3 | Northern Cyprus
region | EH | 24.5 | -13.0 | Western Sahara
region | - | 55.0 | 60.0 | Soviet Union; USSR; U.S.S.R.
region | - | 44.0 | 20.0 | Yugoslavia; former Yugoslavia
region | - | 49.5 | 16.0 | Czechoslovakia
region | DE | 52.0 | 13.0 | East Germany
region | DE | 50.5 | 8.5 | West Germany
country | GB | 54.75844 | -2.69531 | United Kingdom; Great Britain; Britain; UK; U.K.
country | US | 39.76 | -98.5 | United States; United States of America; America; US; U.S.; USA; U.S.A.; the States
country | AE | 23.75 | 54.5 | United Arab Emirates; UAE; U.A.E.; Emirates
country | CD | -2.5 | 23.5 | Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; D.R.C.; Congo; Congo-Kinshasa; Zaire
country | CG | -1.0 | 15.0 | Republic of the Congo; Congo-Brazzaville; Republic of Congo
country | CI | 8.0 | -5.5 | Ivory Coast; Cote d'Ivoire
country | MM | 21.0 | 96.0 | Myanmar; Burma
country | CZ | 49.75 | 15.0 | Czechia; Czech Republic
country | NL | 52.25 | 5.75 | Netherlands; Holland; The Netherlands
country | KP | 40.0 | 127.0 | North Korea; DPRK; N Korea; Democratic People's Republic of Korea
country | KR | 36.5 | 127.75 | South Korea; S Korea; Republic of Korea
country | SZ | -26.5 | 31.5 | Eswatini; Swaziland
country | MK | 41.67 | 21.75 | North Macedonia; FYROM
country | TR | 39.06 | 34.91 | Turkey; Turkiye
country | PS | 31.92 | 35.2 | Palestinian Territory; Palestine; Palestinian Territories; Occupied Palestinian Territory; State of Palestine
country | BA | 44.25 | 17.83 | Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina
country | TT | 11.0 | -61.0 | Trinidad and Tobago; Trinidad; Tobago
country | TL | -8.83 | 125.75 | Timor Leste; East Timor
country | CV | 16.0 | -24.0 | Cabo Verde; Cape Verde
country | VA | 41.9 | 12.45 | Vatican; Vatican City; Holy See
country | IR | 32.0 | 53.0 | Iran; Islamic Republic of Iran; Islamic Republic
country | RU | 60.0 | 100.0 | Russia; Russian Federation
country | CN | 35.0 | 105.0 | China; People's Republic of China; PRC; mainland China
country | TW | 24.0 | 121.0 | Taiwan; Republic of China
country | KG | 41.5 | 75.0 | Kyrgyzstan; Kirghizia; Kirgizstan
country | SY | 35.0 | 38.0 | Syria; Syrian Arab Republic
country | SA | 25.0 | 45.0 | Saudi Arabia; Kingdom of Saudi Arabia; KSA
country | IE | 53.0 | -8.0 | Ireland
country | PG | -6.0 | 147.0 | Papua New Guinea; PNG
country | LC | 13.88 | -60.97 | Saint Lucia; St. Lucia
country | VC | 13.08 | -61.2 | Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St. Vincent
country | KN | 17.33 | -62.75 | Saint Kitts and Nevis; St. Kitts and Nevis
country | AG | 17.05 | -61.8 | Antigua and Barbuda; Antigua
country | ST | 1.0 | 7.0 | Sao Tome and Principe; Sao Tome
country | MO | 22.16 | 113.55 | Macao; Macau
country | HK | 22.25 | 114.17 | Hong Kong
country | SG | 1.37 | 103.8 | Singapore
country | GU | 13.45 | 144.79 | Guam
country | PR | 18.25 | -66.5 | Puerto Rico
country | GW | 12.0 | -15.0 | Guinea-Bissau
country | BN | 4.5 | 114.67 | Brunei
sea | - | 15.0 | 112.0 | South China Sea
sea | - | 28.0 | 125.0 | East China Sea
sea | - | 36.0 | 123.0 | Yellow Sea
sea | - | 40.0 | 135.0 | Sea of Japan; East Sea
sea | - | 43.0 | 34.0 | Black Sea
sea | - | 46.0 | 36.7 | Sea of Azov; Azov Sea
sea | - | 58.0 | 20.0 | Baltic Sea; Baltic
sea | - | 56.0 | 3.0 | North Sea
sea | - | 53.5 | -5.0 | Irish Sea
sea | - | 50.2 | -0.5 | English Channel
sea | - | 35.0 | 18.0 | Mediterranean Sea; Mediterranean; Eastern Mediterranean
sea | - | 38.5 | 25.0 | Aegean Sea; Aegean
sea | - | 43.0 | 15.0 | Adriatic Sea; Adriatic
sea | - | 42.0 | 50.5 | Caspian Sea; Caspian
sea | - | 20.0 | 38.5 | Red Sea
sea | - | 12.0 | 47.0 | Gulf of Aden
sea | - | 26.9 | 51.5 | Persian Gulf; Arabian Gulf
sea | - | 24.5 | 58.5 | Gulf of Oman
sea | - | 26.6 | 56.3 | Strait of Hormuz; Straits of Hormuz
sea | - | 12.6 | 43.3 | Bab el-Mandeb; Bab al-Mandab
sea | - | 30.5 | 32.35 | Suez Canal
sea | - | 9.1 | -79.7 | Panama Canal
sea | - | 24.5 | 119.5 | Taiwan Strait
sea | - | 4.0 | 100.0 | Strait of Malacca; Malacca Strait
sea | - | 15.0 | 90.0 | Bay of Bengal
sea | - | 15.0 | 65.0 | Arabian Sea
sea | - | 15.0 | -75.0 | Caribbean Sea
sea | - | 25.0 | -90.0 | Gulf of Mexico
sea | - | 60.0 | -86.0 | Hudson Bay
sea | - | 75.0 | 40.0 | Barents Sea
sea | - | 58.0 | -178.0 | Bering Sea
sea | - | 66.0 | -169.0 | Bering Strait
sea | - | 10.0 | -25.0 | Atlantic Ocean; Atlantic; North Atlantic; South Atlantic
sea | - | 0.0 | -160.0 | Pacific Ocean; Pacific; North Pacific
sea | - | -10.0 | 70.0 | Indian Ocean
sea | - | 90.0 | 0.0 | Arctic Ocean
sea | - | -60.0 | 90.0 | Southern Ocean
sea | US | 38.0 | -76.2 | Chesapeake Bay
sea | US | 41.1 | -72.8 | Long Island Sound
sea | US | 47.6 | -122.4 | Puget Sound
sea | - | 45.0 | -83.0 | Great Lakes
sea | - | 47.7 | -87.5 | Lake Superior
sea | US | 43.8 | -87.0 | Lake Michigan
sea | - | 45.0 | -82.4 | Lake Huron
sea | - | 42.2 | -81.2 | Lake Erie
sea | - | 43.7 | -77.9 | Lake Ontario
sea | RU | 53.5 | 108.0 | Lake Baikal
sea | - | -1.0 | 33.0 | Lake Victoria
river | UA | 48.0 | 35.0 | Dnipro River; Dnieper; Dnieper River
river | - | 47.0 | 29.5 | Dniester; Dniester River
river | - | 47.0 | 20.0 | Danube; Danube River
river | RU | 50.0 | 45.5 | Volga; Volga River
river | - | 50.5 | 7.5 | Rhine
river | - | 33.0 | 44.0 | Tigris
river | - | 34.5 | 41.0 | Euphrates
river | - | 32.0 | 35.55 | Jordan River; River Jordan
river | - | 22.0 | 31.5 | Nile; Nile River; River Nile
river | - | 26.0 | 68.0 | Indus; Indus River
river | - | 25.3 | 83.0 | Ganges; Ganges River
river | CN | 30.5 | 112.0 | Yangtze; Yangtze River
river | - | 15.0 | 105.0 | Mekong; Mekong River
river | - | -3.0 | -60.0 | Amazon River; Amazon Basin; Amazon rainforest
river | US | 35.0 | -90.5 | Mississippi River
river | US | 41.0 | -96.0 | Missouri River
river | US | 38.5 | -85.0 | Ohio River
river | - | 29.0 | -102.0 | Rio Grande
river | US | 41.7 | -73.9 | Hudson River
river | US | 38.5 | -77.3 | Potomac; Potomac River
river | - | 36.0 | -113.0 | Colorado River
river | US | 46.0 | -120.0 | Columbia River
river | US | 39.8 | -75.3 | Delaware River
river | GB | 51.5 | -0.6 | Thames; River Thames
mountain | - | 28.0 | 84.0 | Himalayas; Himalaya
mountain | - | 46.5 | 10.0 | Alps; Swiss Alps; French Alps
mountain | - | 42.6 | 1.0 | Pyrenees
mountain | - | 47.0 | 25.0 | Carpathians; Carpathian Mountains
mountain | RU | 60.0 | 59.0 | Urals; Ural Mountains
mountain | - | -20.0 | -68.0 | Andes
mountain | - | 43.0 | -110.0 | Rocky Mountains; Rockies
mountain | US | 38.0 | -79.0 | Appalachian Mountains; Appalachians; Blue Ridge Mountains
mountain | US | 37.7 | -119.6 | Sierra Nevada; Yosemite
mountain | NP | 27.99 | 86.93 | Mount Everest; Everest
mountain | - | 36.0 | 71.0 | Hindu Kush
mountain | - | 31.0 | -5.0 | Atlas Mountains
area | - | 23.0 | 10.0 | Sahara; Sahara Desert
area | EG | 29.5 | 34.0 | Sinai; Sinai Peninsula
area | UA | 51.39 | 30.1 | Chernobyl Exclusion Zone
area | - | 38.0 | 127.0 | Demilitarized Zone
building | UA | 51.39 | 30.1 | Chernobyl nuclear power plant; Chernobyl plant
building | UA | 47.51 | 34.59 | Zaporizhzhia nuclear power plant; Zaporizhzhia Nuclear Power Plant
building | JP | 37.42 | 141.03 | Fukushima Daiichi
continent | - | -75.0 | 0.0 | Antarctica
"""


def _entries() -> dict[str, GazetteerEntry]:
    entries = {}
    for line in _TABLE.strip().splitlines():
        feature, country, lat, lon, names = (cell.strip() for cell in line.split("|"))
        listed = [name.strip() for name in names.split(";")]
        for name in listed:
            entries[folded(name)] = GazetteerEntry(
                name=listed[0],
                lat=float(lat),
                lon=float(lon),
                feature=feature,
                country=None if country == "-" else country,
            )
    return entries


REGIONS: Final = _entries()
"""By folded name."""
