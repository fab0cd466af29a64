"""Deaths of sentences next to each other: what is added up, and what is not."""

from collections.abc import Callable

import pytest

from sayso.model.parse import Parse
from tests.golden.figure_phrases import figures_in

Parsed = Callable[[str], Parse]

MOST_KILLED = {
    # a killer's own end, after those whom he killed
    "Holm killed his wife and her mother on Monday. The police came at noon. He then took his own life.": 3,
    "A man killed three clerks in the shop. Outside the door he turned the gun on himself.": 4,
    "A gunman killed two clerks. The shooter was killed by police an hour later.": 3,
    "Two officers were shot and killed at the gate. The gunman is dead.": 3,
    "Two bailiffs were shot in the court and died. The gunman is dead.": 3,
    "Two attackers opened fire and killed two shoppers. Both attackers were killed by the police.": 4,
    "Guards Jan Holm and Ole Brel were shot and killed by an inmate. The man shot a clerk before being killed by return gunfire.": 3,
    "Ida Holm, 7, died on Friday. Karl Vint, 57, shot the girl and her mother and then fatally shot himself.": 2,
    "A woman was shot dead in her home. Her husband was found dead of a self-inflicted gunshot wound.": 2,
    "The suspect shot and killed his girlfriend, then shot himself. He died at the scene.": 2,
    "Officer Ada Brel was killed; the suspect was later shot dead.": 2,
    # one counted on from another
    "A shooting left a man dead and a second man died on Tuesday in hospital.": 2,
    "A third victim has died after a shooting that killed two people on Sunday.": 3,
    "One man was killed and two others were wounded. One of the wounded, Kai Moen, 26, died on Tuesday.": 2,
    "Two men died at the scene and a woman died in a hospital.": 3,
    "One man was found dead inside. Another was found dead outside.": 2,
    "One man died at the scene and another died in hospital.": 2,
    "A woman was killed and her husband later died of his wounds.": 2,
    "Two guards died at the scene. A third guard died in hospital on Monday.": 3,
    # told of in the sentence before
    "Two men were shot outside a bar. They died at the scene.": 2,
    "Three people were found in the car. All were pronounced dead at the scene.": 3,
    "Three people were shot on Main Street. All of them died.": 3,
    "A guard was killed. Two men met three women at the gate. They died later.": 1,
    "A man and a woman were found in the car. They were pronounced dead.": 2,
    "The victims were identified as Jan Brel, 34, Ada Holm, 29, and Ole Tamm, 41. They were killed at noon.": 3,
    "Officers found two men with wounds to the head. The men died at the scene.": 2,
    "Officers found two men with wounds to the head. The clerks died at the scene. One man died.": 1,
    # the other one, the second, the one who was hurt at first
    "One man died on Monday. The other victim died on Tuesday.": 2,
    "Two men were shot. One man was pronounced dead on the scene. The second was pronounced dead at Sarn hospital.": 2,
    "They found two men shot. One died at the scene; the other was taken to Sarn Medical Center, where he died.": 2,
    "A man was killed and a woman was wounded. The woman died on Tuesday.": 2,
    "A man died and a teenager was hurt on Monday. The teenager later died of her injuries.": 2,
    "A man was killed and a woman was wounded. The man died of a shot in the chest.": 1,
    "A second victim has died.": 2,
    "The second victim has died.": 1,
    # two who cannot be one, by sex, age or name
    "The woman was dead at the scene. The man died on the way to hospital.": 2,
    "A 15-year-old boy was fatally shot in the head. A 16-year-old girl was shot in the chest and died.": 2,
    "A 15-year-old boy was killed on May 4. A 16-year-old girl was killed on June 5.": 1,
    "Ada Brel, 34, died at the scene. Jan Brel, 36, died at Sarn hospital.": 2,
    "Ada Brel, 34, was shot dead. Brel, 34, died at the scene.": 1,
    # a killer's own end, told of far from those he killed, by name
    "Jan Holm killed 49 people at a club. A. B. C came. D came. E came. Police came. Holm died in a shootout with police.": 50,
    "Jan Holm killed 49 people at a club. Ada Brel was shot dead there.": 49,
    "Jan Holm killed 49 people at a club. The mother of Ada Holm came. Ada Holm died there.": 49,
    "Jan Holm killed 49 people at a club. His father, Ole Holm, died last year.": 49,
    # a killer's own end in other words
    "Police believe Jan Brel shot his wife, Mia, to death. He then died by suicide.": 2,
    "A deputy was killed and the man who shot him is dead.": 2,
    "The clerk died. The robber was also shot and died later.": 2,
    "His wife was killed. The person was also killed, they said.": 1,
    # not on another day, of the same one, or of one who was only hurt
    "A man was killed on Monday, and another man was killed there last year.": 1,
    "Two guards were hurt. A third guard died in hospital on Monday.": 1,
    "A man died at the scene. The man had been taken to the hospital before, his sister said.": 1,
    "One of the wounded died on Tuesday.": 1,
    # not of the same one, who is told of twice
    "A man is on trial over the death of his son, who killed himself with a gun.": 1,
    "He was shot and killed by police. “The police killed my son,” his mother said.": 1,
    "Kai Moen was shot dead. Moen was killed by a gunman at home.": 1,
    # not where the toll may hold the killer too, or somebody else killed
    "Two people were killed on Monday. The gunman is dead.": 2,
    "Police killed two students on Monday. The suspect is dead, the mayor said.": 2,
    "Three people, including the gunman, were killed. Holm had killed a clerk and a guard before he killed himself.": 3,
    "Brel killed two clerks in May. Holm killed himself in June.": 2,
    # hurt in the attack that killed the others, and dead later
    "A woman who was wounded in a shooting that killed her husband has died.": 2,
    "A man wounded in an attack that left two others dead has died, police said.": 3,
    "One clerk was killed and two were badly wounded in the raid. Both have since died.": 3,
    "One clerk was killed and two were badly wounded. A second victim has since died.": 2,
    "Jan Brel was killed, and his brother Ole was wounded. Ole Brel died on Thursday.": 2,
    "Five people were wounded. One of them died later.": 1,
    # whose: nobody is his own
    "Jan Brel was killed at once. His girlfriend, Ada Holm, died two days later.": 2,
    "Brel's wife and son were found dead. Brel was found dead in the garage.": 3,
    "A boy has died a week after the shooting that killed his mother.": 2,
    "Ada Holm, 34, died at the scene. Jan Brel killed his wife, police said.": 1,
    "The death of Jan Brel came a year after his brother's death.": 1,
    # the killer told by a pronoun, a name or another word
    "A man fatally shot his girlfriend on Monday. He was found dead hours later in his car.": 2,
    "A man fatally shot his brother on Monday. He was found dead in his car.": 1,
    "A man killed three clerks on Monday. He died at the scene.": 4,
    "Nine people were killed when Jan Brel opened fire in a club. Brel died in a gun battle with police.": 10,
    "Three women were killed. The shooter, Jan Brel, 34, also died.": 4,
    "A woman was found shot to death at home. The suspect, her ex-husband, was found dead in his car.": 2,
    "Two people were killed by a gunman, who was later found dead.": 3,
    "A boy who was shot by his father died on Sunday. The father killed himself after the shooting.": 2,
    "Holm shot her in the head and then killed himself. She died on Sunday.": 2,
    "Police said the shooter killed two clerks and wounded a third before taking his life.": 3,
    "A man wanted for killing two clerks killed himself on Monday as police closed in.": 3,
    # by two verbs, and shot by name before the killer's own end
    "A man killed his wife and then fatally shot two clerks.": 3,
    "A man shot dead by officers had first killed his girlfriend and then fatally shot three men.": 5,
    "A man killed his wife and wounded two clerks.": 1,
    "A man killed his wife and shot the woman dead.": 1,
    "Anna Miller, 7, died on Friday. Tom Clark shot Mary Miller, 37, and Anna, and then fatally turned his gun on himself.": 2,
    # a toll that counts the killer is not counted on
    "Nine people died, including the gunman. Brel killed nine people before he was shot dead by police.": 9,
    # in other places, of other kinds
    "One man died at the scene. A woman and a teenager died in hospital.": 3,
    "The driver was pronounced dead at the scene. The passenger died at the hospital.": 2,
    "The driver was killed and his passenger died later.": 2,
    "The shooting killed a man and critically wounded a woman, who died on Sunday.": 2,
    "Police found a woman dead inside the house and a man dead in the yard.": 2,
    "A gunman killed a girl at home. A man was killed by a car there.": 1,
    # others by number
    "Two people died at the scene. Two others died at the hospital.": 4,
    "Two people died at the scene. Two more died later.": 4,
    "One victim was dead at the scene, and two others died at the hospital.": 3,
    "Three people died at the scene and one died in hospital.": 4,
    "One man died at the scene, a second died on the way to the hospital and a third died in surgery.": 3,
    "Two people died on Monday. Two people died.": 2,
    "Two people died in the blast last year. Two others died on Friday.": 2,
    "Anna Miller, 39, died at the scene. Her two daughters also died.": 3,
    "Anna Miller, 39, was killed. Her two daughters, Mia, 9, and Lucy, 7, were also killed.": 3,
    "Four people were killed. Her two daughters also died.": 4,
    # one who was killed as well
    "A woman of 46 died on Saturday, her family said. Ole Tamm, 24, was also killed in the shooting.": 2,
    "Ada Brel, 31, was shot dead at home. Her neighbour Ole Tamm also died.": 2,
    "A man was shot and killed. His wife was killed too.": 2,
    "A 15-year-old boy was killed, as was a 16-year-old girl.": 2,
    "Two people are dead, as is the gunman.": 3,
    # not on top of a count, nor of the same one
    "Four people were killed. Ole Tamm was also killed.": 4,
    "A father and his daughter were killed. Ole Tamm, 31, also died.": 2,
    "Ole Tamm was shot dead. Tamm was also stabbed, and Tamm also died of it.": 1,
}


@pytest.mark.parametrize("text", MOST_KILLED)
def test_most_killed(parse: Parsed, text: str) -> None:
    found = [f for f in figures_in(parse(text)) if f.category == "killed"]
    assert max(f.point or 0 for f in found) == MOST_KILLED[text]


def test_words_stand_in_both_sentences(parse: Parsed) -> None:
    text = "A man killed three clerks in the shop. Outside he took his own life."
    total = max(figures_in(parse(text)), key=lambda f: f.point or 0)
    assert total.start < text.index(".") < total.end
    assert total.implicit
    assert total.text.split() == [w for start, end in total.spans for w in text[start:end].split()]
