# killings in Tel Amara after rebels take the town; satellite pictures of graves
! c1 rebels of the Riverine Front took Tel Amara on 26 October
! c2 civilians were killed en masse in Tel Amara by the Front (alleged, denied, partly admitted)
! c3 dead in Tel Amara by the army-backed government (2,000)
! c4 dead at the maternity hospital by the health organisation (460)
! c5 the hospital killings (alleged, denied)
! c6 satellite pictures show clusters the size of bodies and reddish ground (Harwell lab)
! c7 fresh earthworks / mass graves beside the mosque (Harwell lab; denied; confirmed by UN team)
! c8 people who fled by the migration agency (26,000; 62,000; 89,000)
! c9 people still trapped by UN (200,000)
! c10 commander Abu Sharaf arrested by the Front
! c11 Abu Sharaf released
! c12 Front agrees to humanitarian truce three months
! c13 army rejects truce
! c14 weapons from Emirate of Qasra reached the Front (alleged, denied)
! c15 war crimes court collecting evidence
! c16 forty killed at a funeral in Bir Hamad
! c17 the Front's drone hit Bir Hamad (alleged, denied)
! c18 market drone strike by army
! c19 UN team enters Tel Amara 26 December
! c20 UN dead count: at least 6,000 in three days
! c21 siege lasted 18 months
! c22 bodies burned by the old children's hospital (lab)
! c23 six health workers abducted
! c24 Abu Sharaf killed nine men on film
! c25 the missing are dead, held or hiding (aid worker)
! c26 Abu Sharaf seen in the market
! c27 hospital attacked four times before
! c28 bodies disposed of at 72 per cent of clusters (lab)
@ 2025-10-26T19:10 | Savanna News Agency | Rebels capture last army stronghold in west
MARDOUM (SNA) - {c1 The Riverine Front has overrun Tel Amara}, the last city in the west that was in army hands, its fighters said on Sunday in a video from the garrison gate.

{c1 An army officer conceded that the 6th Division had pulled out "to a safer place"}.

{c21 The city of a quarter of a million had been under siege for eighteen months}. {c9 Some 200,000 civilians may still be inside}, the UN relief chief said.
@ 2025-10-28T08:20 | The Hemisphere | 'They asked our tribe, then they fired'
Those who made it to Tawil, forty miles off, walked at night. {c2 Men were sorted from women at the earth wall and shot in rows}, says Halima, a teacher who lost two brothers there.

{c8 Twenty-six thousand people fled in two days}, says the migration agency. Most have gone no further than the villages around.

{c2 "These are stories produced in army studios,"} the Front's spokesman, Fares Dagal, told The Hemisphere by phone.
@ 2025-10-28T14:30 | Harwell Imagery Laboratory | Tel Amara: rapid assessment no. 3 | official
{c6 Imagery of 27 October shows clusters of objects 1.3 to 2 metres long near the eastern berm, absent the day before, with reddish discolouration of the soil beside at least five of them}.

The objects are consistent with human bodies.

{c5 Similar clusters are visible in the courtyard of the former maternity hospital, consistent with killings there}.
@ 2025-10-29T10:00 | World Health Office | Attack on health care in Tel Amara | official
We are appalled by reports from the Amara Maternity Hospital.

Persons reported killed at the hospital, patients and companions: {c4 more than 460}

Health workers abducted: {c23 6}

{c27 The hospital had been attacked four times in the month before}.
@ 2025-10-29T17:40 | Red Delta TV | Front orders inquiry, denies hospital deaths | transcript
Good evening. The leader of the Riverine Front has spoken for the first time since Sunday. He admits {c2 "excesses" by some of his men in the city} and promises that they'll be brought to account.

{c5 "The hospital was empty when we came to it. Nobody died there,"} says Fares Dagal, though.

From the government side, the highest number so far: {c3 two thousand unarmed citizens put to death}, according to the army-backed cabinet in Port Selim.
@ 2025-10-31T07:00 | Savanna News Agency | Front holds commander seen shooting captives
MARDOUM (SNA) - {c10 The Riverine Front has detained a field commander known as Abu Sharaf}, it announced on Thursday night and put out footage of him behind bars.

{c24 In clips he posted himself he kills at least nine unarmed men at close range}, the verification desk of The Hemisphere established.

{c8 More than 62,000 people have now left the city and its surroundings}, the migration agency said.
@ 2025-11-04T09:30 | The Hemisphere | The ground beside the mosque
Two rectangles, dark, each the length of a bus. {c7 They were dug between 30 October and 3 November next to the Safiya mosque, and they're graves}, in the judgment of Dr Neil Amory, who runs the Harwell laboratory. {c22 From a second site, by the old children's hospital, smoke rose for two days; corpses are likely being burned there}, he says.

{c15 Prosecutors of the war crimes court have begun securing evidence}, they let it be known on Monday.

An expert report to the Council holds that {c14 the Front's howitzers came by way of Qasra}. {c14 The emirate "categorically rejects" having supplied any party}.
@ 2025-11-04T21:15 | Red Delta TV | Late news | transcript
First Tel Amara, now Bir Hamad, four hundred kilometres to the east. {c16 Forty people were killed when a funeral tent was hit}, the UN's office says.

{c17 It was a drone, and it was the Front's}, says the provincial governor. {c17 Mr Dagal's answer: his forces had no aircraft of any kind in that area on the day}.

On the graves in Tel Amara he was just as brief. {c7 "Foundations for latrines,"} he said.
@ 2025-11-06T16:00 | Savanna News Agency | Rebels say yes to truce, army says no
(SNA) - {c12 The Riverine Front accepted a three-month humanitarian truce put forward by four mediating states}, it said on Thursday.

{c13 There would be no ceasefire until the rebels handed in their arms}, an army spokesman said in Port Selim within the hour.

{c18 Eleven traders died on Wednesday when an army drone struck the market of Korma}, medics there said.
@ 2025-11-14T06:45 | Northern Lights Daily | Our man in Tawil: counting those who are not there
Aid workers in the camp have a rule of thumb: count the arrivals and take them from the people who were in the city. It does not come out. {c8 Eighty-nine thousand have been registered on the move}, the migration agency says.

Where is everyone else? {c25 "Dead, held for ransom or hiding,"} says Ruth Aldane, who runs a feeding station.

{c11 Abu Sharaf is free again}, she has heard from three families; one of them says {c26 he was in the market on Monday}. The Front insists that {c11 he is in his cell}.

{c4 Four hundred and sixty dead in one hospital}: that figure, she says, is the one that people repeat.
@ 2025-12-16T12:00 | Harwell Imagery Laboratory | Tel Amara: final assessment | official
{c28 The pattern at 72 per cent of the clusters is consistent with disposal by burning, burial or removal over several weeks}.

{c7 Eight disturbed areas have been identified as probable mass graves}, among them the two at the Safiya mosque.

{c2 The Laboratory concludes that fighters of the Front carried out systematic mass killing of people who tried to flee or hid}.
@ 2025-12-29T18:20 | Savanna News Agency | UN team in Tel Amara: 'a crime scene'
MARDOUM (SNA) - {c19 A UN team got into Tel Amara on Friday for a few hours, the first since the city fell two months ago}. It found empty streets.

{c7 "We stood beside the pits at the mosque. There is no doubt what they are,"} the head of the mission, Petra Lind, said on Monday.

{c5 Staff had shown her the wards and the walls; people were shot there}, she said.
@ 2026-02-13T10:30 | Northern Lights Daily | Six thousand in three days
{c20 At least 6,000 people were killed between 25 and 27 October}, the UN human rights office says in a report drawn from 140 interviews. {c3 The government in Port Selim had put it at two thousand}.

{c14 On the question of arms from the Gulf, a Qasran minister has conceded that "two or three shipments of vehicles" ended up with the Front}.

{c10 Abu Sharaf, whose arrest was paraded on video in October}, commands a brigade again. {c11 The Front's legal office now confirms it let him go, after 'insufficient proof'}.
