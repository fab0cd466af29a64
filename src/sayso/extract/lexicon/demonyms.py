"""Adjectives of states and the names they stand for; others are kept as printed."""

from typing import Final

_TABLE: Final = """
russian=Russia ukrainian=Ukraine american=United_States u.s.=United_States us=United_States british=United_Kingdom
uk=United_Kingdom french=France german=Germany italian=Italy spanish=Spain polish=Poland chinese=China japanese=Japan
korean=Korea north_korean=North_Korea south_korean=South_Korea israeli=Israel palestinian=Palestine iranian=Iran
iraqi=Iraq syrian=Syria turkish=Turkey lebanese=Lebanon egyptian=Egypt saudi=Saudi_Arabia yemeni=Yemen jordanian=Jordan
afghan=Afghanistan pakistani=Pakistan indian=India bangladeshi=Bangladesh burmese=Myanmar thai=Thailand
vietnamese=Vietnam indonesian=Indonesia filipino=Philippines philippine=Philippines malaysian=Malaysia
australian=Australia canadian=Canada mexican=Mexico brazilian=Brazil colombian=Colombia venezuelan=Venezuela
salvadoran=El_Salvador guatemalan=Guatemala honduran=Honduras nicaraguan=Nicaragua cuban=Cuba haitian=Haiti
peruvian=Peru chilean=Chile argentine=Argentina bolivian=Bolivia ecuadorian=Ecuador belarusian=Belarus
georgian=Georgia armenian=Armenia azerbaijani=Azerbaijan azeri=Azerbaijan kazakh=Kazakhstan uzbek=Uzbekistan
moldovan=Moldova romanian=Romania hungarian=Hungary bulgarian=Bulgaria serbian=Serbia croatian=Croatia bosnian=Bosnia
albanian=Albania greek=Greece czech=Czechia slovak=Slovakia lithuanian=Lithuania latvian=Latvia estonian=Estonia
finnish=Finland swedish=Sweden norwegian=Norway danish=Denmark dutch=Netherlands belgian=Belgium austrian=Austria
swiss=Switzerland portuguese=Portugal irish=Ireland libyan=Libya tunisian=Tunisia algerian=Algeria moroccan=Morocco
sudanese=Sudan ethiopian=Ethiopia eritrean=Eritrea somali=Somalia kenyan=Kenya ugandan=Uganda rwandan=Rwanda
congolese=Congo nigerian=Nigeria malian=Mali chadian=Chad nigerien=Niger ghanaian=Ghana angolan=Angola soviet=Soviet_Union
zimbabwean=Zimbabwe nepalese=Nepal nepali=Nepal kuwaiti=Kuwait qatari=Qatar emirati=United_Arab_Emirates
"""
STATES: Final[dict[str, str]] = {
    adjective.replace("_", " "): name.replace("_", " ")
    for adjective, _, name in (entry.partition("=") for entry in _TABLE.split())
}
STATES_PLURAL: Final = {f"{adjective}s": name for adjective, name in STATES.items() if adjective.endswith("n")}
