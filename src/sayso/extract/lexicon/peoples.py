"""Peoples: adjectives and names of inhabitants as printed, with the country or region they belong to."""

from typing import Final

_COUNTRIES: Final = """
Afghan Afghans: Afghanistan; Albanian Albanians: Albania; Algerian Algerians: Algeria
American Americans: United States; Andorran Andorrans: Andorra; Angolan Angolans: Angola
Argentine Argentines Argentinian Argentinians: Argentina; Armenian Armenians: Armenia
Australian Australians: Australia; Austrian Austrians: Austria; Bahamian Bahamians: Bahamas
Azerbaijani Azerbaijanis Azeri Azeris: Azerbaijan; Bahraini Bahrainis: Bahrain
Bangladeshi Bangladeshis: Bangladesh; Barbadian Barbadians: Barbados; Belgian Belgians: Belgium
Belarusian Belarusians Belarussian Belarussians: Belarus; Belizean Belizeans: Belize; Beninese: Benin
Bhutanese: Bhutan; Bolivian Bolivians: Bolivia; Bosnian Bosnians: Bosnia and Herzegovina
Botswanan Motswana Batswana: Botswana; Brazilian Brazilians: Brazil; British Briton Britons: United Kingdom
Bruneian Bruneians: Brunei; Bulgarian Bulgarians: Bulgaria; Burkinabe Burkinabé: Burkina Faso; Burmese: Myanmar
Burundian Burundians: Burundi; Cambodian Cambodians: Cambodia; Cameroonian Cameroonians: Cameroon
Canadian Canadians: Canada; Chadian Chadians: Chad; Chilean Chileans: Chile; Chinese: China
Colombian Colombians: Colombia; Comorian Comorians: Comoros; Congolese: Democratic Republic of the Congo
Costa-Rican Costa-Ricans: Costa Rica; Croatian Croatians Croat Croats: Croatia; Cuban Cubans: Cuba
Cypriot Cypriots: Cyprus; Czech Czechs: Czechia; Dane Danes Danish: Denmark; Djiboutian Djiboutians: Djibouti
Dominican Dominicans: Dominican Republic; Dutch Dutchman Dutchmen: Netherlands
Ecuadorian Ecuadorians Ecuadorean Ecuadoreans: Ecuador; Egyptian Egyptians: Egypt
Emirati Emiratis: United Arab Emirates; Equatoguinean: Equatorial Guinea; Eritrean Eritreans: Eritrea
Estonian Estonians: Estonia; Ethiopian Ethiopians: Ethiopia; Fijian Fijians: Fiji
Filipino Filipinos Filipina Philippine: Philippines; Finn Finns Finnish: Finland
French Frenchman Frenchmen Frenchwoman: France; Gabonese: Gabon; Gambian Gambians: Gambia
Georgian Georgians: Georgia; German Germans: Germany; Ghanaian Ghanaians: Ghana; Greek Greeks: Greece
Greenlandic Greenlander Greenlanders: Greenland; Grenadian Grenadians: Grenada; Guatemalan Guatemalans: Guatemala
Guinean Guineans: Guinea; Guyanese: Guyana; Haitian Haitians: Haiti; Honduran Hondurans: Honduras
Hungarian Hungarians: Hungary; Icelandic Icelander Icelanders: Iceland; Indian Indians: India
Indonesian Indonesians: Indonesia; Iranian Iranians: Iran; Iraqi Iraqis: Iraq; Irish Irishman Irishmen: Ireland
Israeli Israelis: Israel; Italian Italians: Italy; Ivorian Ivorians: Ivory Coast; Jamaican Jamaicans: Jamaica
Japanese: Japan; Jordanian Jordanians: Jordan; Kazakh Kazakhs Kazakhstani Kazakhstanis: Kazakhstan
Kenyan Kenyans: Kenya; Korean Koreans: Korea; Kosovar Kosovars Kosovan: Kosovo; Kuwaiti Kuwaitis: Kuwait
Kyrgyz: Kyrgyzstan; Lao Laotian Laotians: Laos; Latvian Latvians: Latvia; Lebanese: Lebanon
Liberian Liberians: Liberia; Libyan Libyans: Libya; Liechtensteiner: Liechtenstein
Lithuanian Lithuanians: Lithuania; Luxembourgish Luxembourger Luxembourgers: Luxembourg
Macedonian Macedonians: North Macedonia; Malagasy Madagascan: Madagascar; Malawian Malawians: Malawi
Malaysian Malaysians: Malaysia; Maldivian Maldivians: Maldives; Malian Malians: Mali; Maltese: Malta
Mauritanian Mauritanians: Mauritania; Mauritian Mauritians: Mauritius; Mexican Mexicans: Mexico
Moldovan Moldovans: Moldova; Monegasque: Monaco; Mongolian Mongolians: Mongolia
Montenegrin Montenegrins: Montenegro; Moroccan Moroccans: Morocco; Mozambican Mozambicans: Mozambique
Namibian Namibians: Namibia; Nepali Nepalis Nepalese: Nepal; New-Zealander New-Zealanders: New Zealand
Nicaraguan Nicaraguans: Nicaragua; Nigerian Nigerians: Nigeria; Nigerien Nigeriens: Niger
North-Korean North-Koreans: North Korea; Norwegian Norwegians: Norway; Omani Omanis: Oman
Pakistani Pakistanis: Pakistan; Palestinian Palestinians: Palestinian Territory; Panamanian Panamanians: Panama
Papua-New-Guinean: Papua New Guinea; Paraguayan Paraguayans: Paraguay; Peruvian Peruvians: Peru
Pole Poles Polish: Poland; Portuguese: Portugal; Puerto-Rican Puerto-Ricans: Puerto Rico; Qatari Qataris: Qatar
Romanian Romanians: Romania; Russian Russians: Russia; Rwandan Rwandans: Rwanda
Salvadoran Salvadorans Salvadorean: El Salvador; Samoan Samoans: Samoa
Saudi Saudis Saudi-Arabian: Saudi Arabia; Senegalese: Senegal; Serb Serbs Serbian Serbians: Serbia
Sierra-Leonean Sierra-Leoneans: Sierra Leone; Singaporean Singaporeans: Singapore
Slovak Slovaks Slovakian: Slovakia; Slovene Slovenes Slovenian Slovenians: Slovenia
Somali Somalis Somalian: Somalia; South-African South-Africans: South Africa
South-Korean South-Koreans: South Korea; South-Sudanese: South Sudan; Spaniard Spaniards Spanish: Spain
Sri-Lankan Sri-Lankans Sinhalese: Sri Lanka; Sudanese: Sudan; Surinamese: Suriname; Swazi Swazis: Eswatini
Swede Swedes Swedish: Sweden; Swiss: Switzerland; Syrian Syrians: Syria; Taiwanese: Taiwan
Tajik Tajiks Tajikistani: Tajikistan; Tanzanian Tanzanians: Tanzania; Thai Thais: Thailand
Timorese: Timor Leste; Togolese: Togo; Tongan Tongans: Tonga; Trinidadian Trinidadians: Trinidad and Tobago
Tunisian Tunisians: Tunisia; Turk Turks Turkish: Turkey; Turkmen: Turkmenistan; Ugandan Ugandans: Uganda
Ukrainian Ukrainians: Ukraine; Uruguayan Uruguayans: Uruguay; Uzbek Uzbeks Uzbekistani: Uzbekistan
Venezuelan Venezuelans: Venezuela; Vietnamese: Vietnam; Yemeni Yemenis Yemenite: Yemen; Zambian Zambians: Zambia
Zimbabwean Zimbabweans: Zimbabwe; Soviet Soviets: Soviet Union
"""

_REGIONS: Final = """
African Africans: Africa; Asian Asians: Asia; European Europeans: Europe
North-American North-Americans: North America; South-American South-Americans: South America
Latin-American Latin-Americans: Latin America; Middle-Eastern: Middle East
Abkhaz Abkhazian Abkhazians: Abkhazia; South-Ossetian South-Ossetians: South Ossetia
North-Ossetian North-Ossetians: North Ossetia; Dagestani Dagestanis: Dagestan; Ingush: Ingushetia
Chechen Chechens: Chechnya; Crimean Crimeans: Crimea; Siberian Siberians: Siberia; Transnistrian: Transnistria
Catalan Catalans: Catalonia; Bavarian Bavarians: Bavaria; Sicilian Sicilians: Sicily
English Englishman Englishmen: England; Scottish Scot Scots: Scotland; Welsh Welshman Welshmen: Wales
Northern-Irish: Northern Ireland; Gazan Gazans: Gaza Strip; Kashmiri Kashmiris: Kashmir; Kurdish: Kurdistan
Tibetan Tibetans: Tibet; Alaskan Alaskans: Alaska; Californian Californians: California
Floridian Floridians: Florida; Hawaiian Hawaiians: Hawaii; Texan Texans: Texas
Londoner Londoners: London; Muscovite Muscovites: Moscow; Parisian Parisians: Paris
New-Yorker New-Yorkers: New York City
"""


def _read(table: str) -> dict[str, str]:
    """One entry for each word before a colon; a hyphen in the table is a space in print."""
    rows = (row.strip().split(": ") for row in table.strip().replace("\n", ";").split(";"))
    return {word.replace("-", " "): place for words, place in rows for word in words.split()}


PEOPLES: Final = _read(_COUNTRIES) | _read(_REGIONS)
"""As printed, with capitals: "Swedish" → "Sweden"."""
