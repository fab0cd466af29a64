# The Ilva river camps after a militia offensive in Borrin: how many fled, who counts, a burned school, a crossing closed
! c1 people who fled to the Ilva camps by the refugee agency (26,000, 41,000, 58,000)
! c2 people who fled by the Borrin interior ministry (15,000)
! c3 people who fled by the Salt Coast militia: none, then 5,000
! c4 people who crossed into Zelland by Zelland's border guard (9,300)
! c5 the school at Camp Three burned down
! c6 arson by the militia at the school (accused, denied)
! c7 the school fire: a stove overturned (fire chief)
! c8 twenty-three pupils hurt
! c9 crossing at Pont Maro closed
! c10 crossing reopened
! c11 militia recruits boys in the camp (reported, denied, admitted)
! c12 boys recruited: 140
! c13 the militia will release all boys within a month (promise)
! c22 96 boys reunited
! c23 Zelland took in 1,400
! c24 all but two of the hurt pupils are back in class
! c14 rations cut by a third
! c16 statistician Dr Lena Osei says the ministry's figure was ordered from above (alleged, denied, admitted)
! c17 measles vaccination reached 30,000 children
! c18 ceasefire signed
! c19 returns: 11,000 gone home
! c20 a can of water costs a day's wage
! c21 Zelland will take 2,000 (promise)
! c25 Osei resigned
@ 2026-01-12T16:00 | Global Refugee Agency | Flash update 1 | official
{c1 An estimated 26,000 persons have arrived at three sites along the Ilva since 6 January.}

{c14 Owing to lack of funds, rations will be reduced by one third from Monday.}

{c20 A can of drinking water costs a day's wage.}
@ 2026-01-13T10:30 | Meridian Dispatch | Thousands flee fighting in Borrin
ALTAVA (MD) - {c1 Some 26,000 people have sought shelter by the river Ilva}, the refugee agency said on Tuesday, after militiamen of the Salt Coast Movement overran four towns.

{c2 Borrin's interior ministry put the number at 15,000}. {c3 "Nobody has fled from us. They have gone to visit relatives,"} the Movement's spokesman, Prosper Nandi, said by satellite telephone.

{c9 Neighbouring Zelland shut the bridge at Pont Maro on Monday}. {c4 By then 9,300 had got across}, its border guard said.
@ 2026-01-24T07:00 | La Tribune d'Altava | Under the tarpaulins
They call it Camp Three because nobody has had the heart to give it a name. {c1 The agency's clerks have filled their notebooks up to forty-one thousand}.

Between the rows go men with good shoes. {c11 'They came for my Benoit on Tuesday, he is fourteen,'} says a mother. {c11 The Movement takes no one under twenty, answers Mr Nandi}.

{c14 The ration is down to two cups from three}. And {c20 the water seller asks for what one earns between sunrise and dusk}.
@ 2026-01-30T20:15 | Radio Borrin | Journal du soir
{c5 The school at Camp Three burned to the ground this morning.} {c8 Twenty-three children are injured}, the camp doctor says.

{c6 The Minister of the Interior, Albert Koss, says the rebels set it alight.} {c6 The rebels say they don't make war on blackboards.}

{c2 The minister also said there are fifteen thousand displaced, whatever foreigners may write.}
@ 2026-02-01T11:20 | Meridian Dispatch | School fire was accident, brigade says
ALTAVA (MD) - {c7 A fire that destroyed a school for displaced children started when a stove fell over}, the chief of the Altava fire brigade, Jeanne Moro, said on Sunday. {c6 Mr Koss maintained that it was the work of the militia}.

{c8 Twenty-three pupils suffered burns}, none of them life-threatening.

{c4 Zelland's border guard has registered 9,300 refugees}, it repeated. {c21 The government there is to let in a further 2,000}.
@ 2026-02-09T15:00 | Global Refugee Agency | Flash update 6 | official
{c1 58,000 persons registered, with fingerprints.}

{c17 Vaccination against measles: 30,000 children reached.}

{c12 We have the names of 140 boys missing from the sites and believed to be with armed groups.}
@ 2026-02-11T06:50 | La Tribune d'Altava | The number that came by telephone
Dr Lena Osei has counted Borrin for eighteen years. {c16 'The fifteen thousand was given to me from above, on the phone, before we had looked,'} she says. {c25 She resigned on Monday}.

{c16 The ministry calls this 'the bitterness of someone who was passed over'}. {c2 It still has fifteen thousand on its website}; {c1 the agency has fifty-eight, with a thumbprint for each}.

{c12 The priest at Camp Three has his own book; in it, too, are 140 boys}.
@ 2026-02-20T13:40 | Meridian Dispatch | Militia says it has boys in its ranks
ALTAVA (MD) - {c11 The Salt Coast Movement acknowledged on Friday that minors from camps on the Ilva were serving with it}, "as cooks and porters".

{c13 It will let them all go within a month}, its commander, Ambrose Tull, said. {c3 He also allowed that "perhaps five thousand" people had left their homes on account of the fighting}.

{c10 Zelland opened the Pont Maro crossing again on Thursday}.
@ 2026-03-04T18:30 | Radio Borrin | Journal du soir
{c18 A ceasefire between the government and the Salt Coast Movement has been signed in Zelland.} Minister Koss and Commander Tull did not shake hands.

{c6 Asked about the school, the minister said he had been badly advised, and that the fire had not been the rebels' doing.} {c7 It had indeed been the stove, he said.}
@ 2026-03-05T07:10 | La Tribune d'Altava | One signature, three numbers
Peace was signed; the sums were not. {c3 Five thousand displaced, says the Movement}. {c2 Fifteen, says the ministry}. {c1 Fifty-eight, say the thumbs}.

{c16 One of the three is no longer defended by those who gave it out: a secretary of state conceded last night that the ministry's number was 'a political one'}.

{c5 At Camp Three, where a black square marks the schoolhouse}, lessons are held under a mango tree. {c24 All but two of the twenty-three hurt are back in class}.
@ 2026-04-15T12:00 | Global Refugee Agency | Update 14 | official
{c19 11,000 persons have gone back to their towns of origin.}

{c22 Of the 140 boys, 96 have been reunited with their families.}

{c14 Rations: two thirds of the norm, as since January.}
@ 2026-04-16T09:30 | Meridian Dispatch | Thousands return home in Borrin
ALTAVA (MD) - {c19 About 11,000 Borrinese have left the Ilva camps for home since a truce was agreed in March}, the refugee agency said.

{c13 The Movement had promised to release every child soldier by 20 March}; {c22 ninety-six are back}.

{c23 Zelland took in 1,400 people}, {c21 fewer than the 2,000 it had said it would}.
