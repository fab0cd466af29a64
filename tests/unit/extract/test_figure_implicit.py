"""People told as harmed without a number: lists, headlines, killers who die as well, bodies, lives."""

from collections.abc import Callable

import pytest

from sayso.extract.figure_victims import leader_of
from sayso.model.parse import Parse
from tests.golden.figure_phrases import figures_in

Parsed = Callable[[str], Parse]

KILLED = {
    # lists
    "The bodies of two men, a woman and a child were found in a burnt-out car.": [2, 4],
    "Officers found the bodies of a woman, her mother and two children.": [2, 4],
    "A 34-year-old woman, a 40-year-old man and two teenagers were pronounced dead.": [2, 4],
    "The fire killed a grandmother, 71, and two of her grandchildren.": [2, 3],
    "The blast killed Mr. Holm, his wife Anna and their baby.": [3],
    "A pilot and his passenger died.": [2],
    "Anna Lind, 22; Peter Holm, 35; and Sara Vik, 19, were killed.": [3],
    "Police found a man and his two sons stabbed to death.": [2, 3],
    "All on board, 62 people, perished.": [62],
    # nothing is added up that has its numbers, and a list may only say who the numbered are
    "Eleven soldiers and four civilians were killed.": [4, 11],
    "Two civilians and one guard were killed.": [1, 2, 3],
    "Two others, a man and a woman, were killed.": [2],
    # names behind those told of
    "The dead were identified as Mara Tolle, 31, and Finn Rask, 8.": [2],
    "The slain officers were Anna Lind and Peter Holm.": [2],
    "The victims, identified as Anna Lind, 22, and Peter Holm, 35, died at the scene.": [2],
    "The dead include a woman of 19, a nurse and a 45-year-old man.": [3],
    "He said those killed were three women and a 34-year-old man.": [3, 4],
    "Jan Orvik, 45, and Ada Holm, 35, were the victims who died.": [2],
    "The victims, Jan Orvik, 30, and Ada Holm, 28, both of Sarn, were pronounced dead.": [2],
    "Both Orvik, 32, and Brand, 34, died at the scene.": [2],
    'Anna Holm, 32, and Leroy "LJ" Brand, 3, died of their wounds.': [2],
    # among the dead
    "Five officers were among the soldiers killed near Hask.": [5],
    "Among the dead were two teenagers and a nurse.": [2, 3],
    "The minister was not among the dead.": [],
    # whom "they" stands for
    "A man and a woman were taken to a hospital, where they later died.": [2],
    "Both were taken to the hospital where they were pronounced dead.": [2],
    # joined to another word by an engine
    "Police found the bodies of a couple and their two sons.": [2, 4],
    "Five people, believed to be related, were killed on Saturday.": [5],
    "The shooting left two dead and several others injured.": [2],
    "The hospital said that two of the wounded had died.": [2],
    "He shot a clerk and fired at two officers before being killed by return gunfire.": [1],
    "Man shoots self after killing wife, 2 young children": [2, 3],
    "Man kills wife, 2 others hurt": [1],
    "Holm shot Ada Brand, 37, and then fatally turned his gun on himself.": [1],
    "Officers found two victims, a man and a woman, dead inside the car.": [2],
    "One died at the scene and the other died in a hospital.": [1, 2],
    "A couple and their two children were found shot to death.": [2, 4],
    "A man's body was found in a car and a woman's body was found nearby.": [1, 1],
    "A man shot and killed two women, then died by suicide.": [2, 3],
    "Brel and Tamm were pronounced dead.": [2],
    "4 people shot, 2 dead, in Sarn": [2],
    # the victim stands behind the verb
    "Also killed was Petra Hove, 22.": [1],
    "Killed were a guard and two clerks.": [2, 3],
    "Found dead in the cabin were Jan Orvik, 25, and Ole Brand, 42.": [2],
    # headlines
    "Mother, two children found dead in house": [2, 3],
    "Couple, son dead after fire": [3],
    "Man kills wife, two sons, self": [2, 3, 4],
    "Man kills woman, her son, himself": [3],
    "Man fatally shoots wife, self": [2],
    "Man, 2 women fatally shot in Sarn": [2, 3],
    "Officer, suspect killed in shootout": [2],
    "Teen shot, killed outside store": [1],
    "Boy, 5, shot dead": [1],
    "Gunman kills 4, then himself": [4, 5],
    # killers who die as well, once
    "Holm killed 49 people before being shot dead by police.": [49, 50],
    "The gunman, who killed 49 people, was shot dead by police.": [49, 50],
    "Three people were killed by a gunman who then took his own life.": [3, 4],
    "Police killed Holm after he shot dead three people.": [3, 4],
    "Three people are dead after a man opened fire and then killed himself.": [3, 4],
    "Four people, including the gunman, are dead.": [1, 4],
    "Authorities say Holm killed his wife, their daughter and himself.": [3],
    "A boy was found dead after shooting himself.": [1],
    "A double murder-suicide shocked the town.": [2, 3],
    # bodies and lives
    "Police found a body in the river.": [1],
    "The flood claimed the lives of three farmers.": [3],
    "The war has cost 4,000 lives.": [4000],
    "Two students were gunned down on Monday.": [2],
    "The gunman shot both men, killing them.": [2],
    # two without a number
    "Twin brothers were shot and killed on Monday.": [2],
    "The pair were found dead.": [2],
    "The victims, both 16, died at the scene.": [2],
    "A 15-year-old and a 16-year-old were killed.": [2],
    # along with others, and with kin who have names
    "Felix Corta, 29, a baker, was killed along with Hans Orvik, 20, a driver, in the yard.": [2],
    "Jan Brel was killed along with two others.": [2, 3],
    "Brel and two others were killed in the shooting.": [2, 3],
    "Jan Brel, 34, his wife, Mia, 30, and their son Ole, 4, were killed.": [3],
    "A woman, her husband, and their daughter were killed.": [3],
    "The gunman killed two people and was killed by police.": [2, 3],
    "The fatal shooting of three people has shocked the town.": [3],
    "The shooting of three people has shocked the town.": [],
    # a state for all, or one for each
    "Police found a man and a woman dead of gunshot wounds.": [2],
    "Deputies found Mia Brel, 30, dead in the hall and Jan Brel, 34, dead in the garage.": [2],
    "A double fatal shooting in Sarn is under investigation.": [2],
    # what is said of one is not said of those he has or shot
    "A young mother of three is dead after a shooting on Monday.": [1],
    "A father of four was killed on Monday.": [1],
    "A family of four was killed.": [4],
    "A man suspected of fatally shooting three people was found dead in his car.": [3, 4],
    "The suspect killed a clerk and was then shot dead by police.": [1, 2],
    "Both teens were taken to a hospital, where they died.": [2],
    "Father of 5 killed, 4 hurt after shooting": [1],
    "The shooting left one man dead and at least six others with gunshot wounds.": [1],
    "One man was killed, while four others were hit, none fatally.": [1],
    "One man was killed, while four others were hit none fatally.": [1],
    "One girl died, and four boys suffered non-fatal wounds.": [1],
    "One person was killed and two were badly wounded.": [1],
    "Shot and killed were Anna Baker, 39, and Mary Baker, 9.": [2],
    "Miller fatally shot his wife, Anna, 39, and their daughters, Mary, 9, and Lucy, 7.": [2, 3],
    # a list that says who they are
    "Three people, two women and a man, are dead after a shooting.": [2, 3, 3],
    "Two guards, a clerk and a cook were killed.": [2, 4],
    "Dead are Jan Orvik, 34, and Ada Holm, 29.": [2],
    "Among those killed were Jan Orvik, 34, and Ada Holm, 29.": [2],
    "Officers found Jan Orvik, 34, and Ada Holm, 29, dead in the kitchen.": [2],
    "Jan Orvik killed Ada Holm, her mother Ida Holm and her brother Ole Holm.": [3],
    "Two homicide victims were identified on Monday.": [2],
    "He was identified as 17-year-old Jan T. Orvik, who was pronounced dead at the scene.": [1],
    # after a capital at the end of the sentence before
    "Four were shot in Sarn on Monday. Two are dead.": [2],
    # nobody
    "None of the four was killed.": [],
    "No one was killed.": [],
    "Five attempted murders were reported.": [],
}


@pytest.mark.parametrize(("text", "counts"), KILLED.items(), ids=[text[:50] for text in KILLED])
def test_killed(text: str, counts: list[int], parse: Parsed) -> None:
    found = [f.point if f.point is not None else f.low for f in figures_in(parse(text)) if f.category == "killed"]
    assert sorted(n for n in found if n is not None) == counts


WOUNDED = {
    "The shooting left two men dead and four other injured.": [4],
    "The shooting left three dead and injured another.": [1],
    "5 shot, 1 fatally, in park": [5],
    # who is told as killed was not only shot
    "Dana Holm was shot on Monday. Dana Holm died in hospital.": [],
    "A boy was killed. Police say another teen shot Turner at home.": [],
    "A 6-year-old girl was killed. The girl was shot in the chest.": [],
    "The shooter, identified as Jan Holm, 42, shot and killed three people.": [],
}


@pytest.mark.parametrize(("text", "counts"), WOUNDED.items(), ids=[text[:50] for text in WOUNDED])
def test_wounded(text: str, counts: list[int], parse: Parsed) -> None:
    assert [f.point for f in figures_in(parse(text)) if f.category == "wounded"] == counts


def test_names_are_nobodys(parse: Parsed) -> None:
    (found,) = figures_in(parse("Petra Hove was killed."))
    assert (found.counted and found.counted.text, found.of) == ("Petra Hove", None)


def test_a_list_of_any_length_is_read() -> None:
    """A headline's list is followed a bounded way back: each of its people stands after another."""
    tokens = ["Man", *(" , woman , boy" * 1500).split()]
    n = len(tokens)
    starts = tuple(6 * i for i in range(n))
    parse = Parse(
        text=" ".join(token.ljust(5) for token in tokens),
        starts=starts,
        ends=tuple(start + len(token) for start, token in zip(starts, tokens, strict=True)),
        lemmas=tuple(token.lower() for token in tokens),
        pos=tuple("PUNCT" if token == "," else "NOUN" for token in tokens),
        tags=tuple("," if token == "," else "NN" for token in tokens),
        deps=("ROOT", *("nsubj" for _ in tokens[1:])),
        heads=(0, *range(n - 1)),
        sentences=((0, n),),
        entities=(),
    )
    assert leader_of(parse, 2) == 0
    for i in range(n):
        leader_of(parse, i)
