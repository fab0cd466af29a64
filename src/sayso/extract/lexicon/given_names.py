"""Given names that tell, in most of the world's news, whether "he" or "she" may follow. Names of both are left out."""

from typing import Final

from sayso.extract.lexicon.wordlist import wordlist

MALE_NAMES: Final = wordlist("""
    abdul abdullah abraham adam ahmad ahmed alan albert alejandro aleksandr alexander alfred ali anatoly andrei andrew
    andriy anthony anton antonio antony arthur bashar ben benjamin bernard bernie bill bob boris brian bruce carl carlos
    charles christopher daniel david denys dmitri dmitry dmytro donald douglas edward emmanuel enrique eric ernest
    fernando francis francisco frank franz fred frederick gary george gerald giorgio giovanni greg gregory hans harold
    harry hassan henry herbert howard hugo hussein ian ibrahim igor ihor ivan jack jacob jake james jared jason javier
    jeff jeffrey jeremy jim joe john jonathan jorge jose joseph josh juan keith kenneth kevin khaled kyrylo lars
    lawrence leonid lloyd luis luke mahmoud marco marcus mario mark martin matthew maxim michael miguel mike mikhail
    mohamed mohammad mohammed muhammad mustafa nathan neil nicholas nicolas nikolai oleg oleh oleksandr oleksiy oliver
    olaf omar osama oscar patrick paul pavel pavlo pedro peter petro philip pierre rafael ralph raymond recep ricardo
    richard rob robert roberto roger roman ronald rudolf rustem ryan said samuel scott sean sebastian serge sergei
    sergey serhii serhiy simon stanislav stephen steve steven stuart taras ted thomas tim timothy tom tony vadym
    valerii valery vasyl victor viktor vincent vitali vitaliy vladimir vladyslav volodymyr walter william xavier
    yaroslav yevgeny youssef yuri yuriy yusuf
    """)

FEMALE_NAMES: Final = wordlist("""
    agnes aisha alexandra alice alina alla amanda amelia amina amy ana anastasia angela anita ann anna anne annette
    antonia barbara beatrice birgit brigitte carmen carol caroline catherine charlotte christina christine clara claire
    claudia daria daryna deborah diana diane donna doris dorothy elena eleanor elisabeth elizabeth ellen emily emma
    erika eva evelyn fatima federica fiona frances galina giorgia gloria grace greta halyna hannah heather helen helena
    hillary ines inga ingrid iryna irina isabel isabella jacqueline jane janet janice jean jennifer jessica joan joanna
    josephine joyce judith judy julia julie karen karin kate katherine kathleen katie kateryna khadija laura leila lena
    lene linda lisa liudmyla louise lucia lucy ludmila lyudmila madeleine magda margaret maria mariam mariana marie
    marina marta martha mary melania melissa michelle mila monica nadia nadiya nancy natalia natalie nataliya nicole
    nina nora oksana olena olga olha patricia paula penelope petra rachel raisa rebecca renata rita rosa rose ruth
    sabine samantha sandra sara sarah sofia sonia sophia sophie stephanie susan svetlana svitlana sylvia tamara tatiana
    teresa tetiana theresa tina ursula valentina valeria vera veronica victoria viktoria virginia yana yaryna yelena
    yulia zainab zoe
    """)
