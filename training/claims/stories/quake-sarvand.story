# An earthquake in the Sarvand highlands: toll by three bodies, strength, a collapsed school, a dam scare and aid at a closed border
! c1 dead by the civil protection office / interior ministry (84, 412, 1,106, 1,090)
! c2 dead by the Highland Relief Council (2,000+)
! c3 magnitude by the national seismological institute (6.8, 6.6)
! c4 magnitude by the Pacific observatory (7.1)
! c5 injured by civil protection (300, 3,900)
! c6 the school in Upper Meshk fell, 27 pupils dead (governor)
! c7 the school had been built without steel (teachers; contractor denies; ministry admits)
! c8 the Orun dam is cracked (alleged, denied)
! c9 homes destroyed by the housing ministry (9,000, 14,500)
! c10 homeless by the relief council (60,000)
! c11 aftershock of Thursday (5.4)
! c12 aftershock deaths: four killed by it
! c13 the government refuses foreign help (reported, denied)
! c14 the border crossing at Tal will be opened for aid trucks (plan)
! c23 forty lorries have crossed at Tal
! c15 a boy pulled out alive after 96 hours
! c16 a woman pulled out after six days
! c17 reconstruction cost by the finance ministry (1.8bn)
! c18 donors pledge 700m
! c19 forecast: snow by weekend
! c20 snow fell, closing the pass road
! c21 tents promised by the prime minister (20,000 by Sunday)
! c22 tents that had arrived (6,300)
! c24 Forty cases of cholera were found in a camp near Meshk
! c25 quake in Tarvin, no victims
! c26 Twelve looters have been arrested
! c27 Lessons resumed in tents
! c28 Three airmen died when an aid helicopter crashed
@ 2026-10-06T04:50 | Kharvan News Service | Strong quake hits Sarvand highlands
KHARVAN (KNS) - A powerful earthquake shook the Sarvand highlands early on Tuesday, bringing down houses in at least five districts. {c1 Eighty-four bodies have been counted so far}, the civil protection office said, {c5 and about 300 people are hurt}.

{c3 The tremor had a magnitude of 6.8}, the National Institute of Seismology said. {c4 The Pacific Observatory recorded 7.1}.

Telephone lines to Meshk, the worst-hit valley, were cut.
@ 2026-10-06T11:15 | Capital Daily | Classroom roof came down on first lesson
{c6 Twenty-seven children died when their school in Upper Meshk collapsed}, the governor of Meshk, Dilan Oruzi, said by satellite telephone.

Two teachers who reached the hospital in Kharvan with broken arms accuse the builder. "{c7 There was no iron in those columns, you could see straight through the concrete}," one of them, Sahra Temin, said.

The contractor, Bakar & Sons, rejects this. {c7 Every pillar had been reinforced to the drawings}, said its owner, Jalo Bakar.

{c1 The government's count of the dead had risen to 412} by noon.
@ 2026-10-06T18:00 | National Institute of Seismology | Bulletin 2 | official
Following review of 31 stations: {c3 magnitude 6.6 (previously 6.8)}. Depth 11 km. Epicentre 14 km north of Lower Meshk.

{c4 The higher value published by the Pacific Observatory} rests on distant stations and is not adopted.

Aftershocks are to be expected. Residents should keep away from damaged buildings.
@ 2026-10-07T07:30 | The Continental | Villages below Orun dam empty in panic
Thousands of people fled the Orun valley overnight on the word of a night watchman. {c8 He had seen water coming through a fissure as wide as a hand}, a shopkeeper from the first village below the dam, Adel Minu, said.

The power authority was quick to calm them. {c8 "The wall is dry from top to bottom,"} chief engineer Reza Kol said on state television, patting it.

The relief effort remains chaotic. {c13 Kharvan has turned down offers from four neighbouring states to send rescue dogs and field hospitals}, two diplomats said.

{c2 The Highland Relief Council believes that over 2,000 people have perished}, since whole hamlets have not been reached.
@ 2026-10-07T15:10 | Kharvan News Service | Government: help from abroad is welcome
KHARVAN (KNS) - {c13 The foreign ministry on Wednesday dismissed reports that aid had been spurned}. "No hand has been pushed away," spokesman Farid Anwari said.

{c1 The interior ministry now speaks of 1,106 dead} {c5 and 3,900 injured}.

Prime Minister Lale Sorkan, visiting Meshk, announced that {c21 twenty thousand tents would be standing by Sunday}. {c9 Some 9,000 houses are beyond repair}, according to the housing ministry.

Meteorologists warn that time is short: {c19 they expect the first snow above 1,800 metres at the weekend}.
@ 2026-10-08T20:40 | Radio Meshk | Evening news | transcript
PRESENTER: It is day three. {c11 This afternoon the ground moved again, with a strength of 5.4}, says the seismological institute. {c12 Four people who had gone back to fetch blankets did not survive it}, says the governor.

PRESENTER: In Upper Meshk they buried {c6 the 27 pupils of the primary school} today. The governor read out each name.

REPORTER: And the fathers ask about the columns. The ministry of education tells us {c7 it will not comment on the construction of the building while an inspection is under way}.
@ 2026-10-10T10:05 | Capital Daily | 'I sang so I would not fall asleep'
{c15 After 96 hours under a stairwell, nine-year-old Emin Dar was lifted out alive on Saturday morning} in Lower Meshk. A fireman from the capital, Yusuf Karr, heard him singing.

{c15 "Four days, and he asked me for the football score,"} Karr said.

There was less cheer elsewhere. {c10 Sixty thousand people have no roof}, the Highland Relief Council said, and of what the prime minister had promised little was to be seen. {c22 By Saturday noon 6,300 tents had come}, said the council's logistics head, Nena Brusk.

{c14 The crossing at Tal, shut for eleven years, is to let through lorries with relief goods} from this evening, the border guard said.
@ 2026-10-11T08:20 | The Continental | Closed border opens for a night
{c23 Forty lorries with blankets and generators rolled over the bridge at Tal on Saturday night}, the first vehicles to pass it since 2015. A guard on the far side took off his cap.

They did not get far. {c20 Half a metre of snow has blocked the pass road since dawn}, the road service said.

{c21 Sorkan's deadline for 20,000 tents} ran out at midnight. Asked about it, her office said it was proud of the volunteers.

Government and aid workers remain far apart on how many died. {c1 The official figure is 1,106}; {c2 the relief council sticks to "more than two thousand"}.
@ 2026-10-12T13:00 | Kharvan News Service | Woman survives six days in cellar
KHARVAN (KNS) - {c16 A 52-year-old baker was rescued from the cellar of her shop in Lower Meshk on Monday, six days after the earthquake}, the army said. She had lived on flour and meltwater.

{c16 "She is in astonishingly good condition,"} said Dr Omid Farr of the military hospital.

{c9 The housing ministry raised its estimate of destroyed homes to 14,500}.

{c8 Divers sent down at the Orun reservoir had found no damage}, the power authority said.
@ 2026-10-14T17:30 | Civil Protection Office | Situation report 19 | official
{c1 Deceased: 1,090} (duplicate entries removed; previous report 1,106).

{c5 Injured: 3,900}.

{c9 Dwellings lost: 14,500 (source: housing ministry)}.

{c12 Tremor of 8 October: 4 deceased, included above}.

{c20 Roads: Sarvand pass impassable owing to snow}.
@ 2026-10-19T06:40 | Morning Herald | Bill for the highlands
{c17 Rebuilding the valleys of Sarvand will cost 1.8bn dinars}, Finance Minister Golan Pir told parliament on Monday.

{c18 Donors meeting in Port Annis the day before had promised 700m}, their chairwoman, Ines Dahlkamp, said. That leaves a hole which Pir hopes to fill with a bond.

Opposition deputies wanted to know why, two weeks on, {c10 60,000 highlanders were, by the relief council's reckoning, still without shelter}. Pir said the figure was {c10 "not one the government recognises"}.

{c4 Had the quake really reached 7.1, as the Pacific Observatory holds}, the insurers of the Orun power station would have to pay in full.
@ 2026-10-22T09:00 | Kharvan News Service | In brief
{c24 Forty cases of cholera were found in a camp near Meshk}, doctors said. {c25 A quake of 5.1 in Tarvin province caused no harm}. {c26 Twelve looters have been arrested}. {c27 Lessons resumed in tents}. {c28 Three airmen died when an aid helicopter crashed}.
@ 2026-10-27T09:00 | Capital Daily | Ministry: school columns were hollow
{c7 Three of four load-bearing pillars at the primary school in Upper Meshk contained no reinforcement at all}, the education ministry conceded on Tuesday, releasing the findings of its inspectors.

Jalo Bakar could not be reached. His lawyer said {c7 his client continued to deny any shortcoming}.

{c17 The reconstruction programme, put at 1.8bn dinars}, will begin with schools. {c18 Of the 700m pledged in Port Annis}, nothing has yet been paid in.

Sahra Temin, the teacher who spoke out on the first day, said that she felt no triumph. "I would rather have been wrong."
@ 2026-10-28T21:15 | Radio Meshk | Late bulletin | transcript
PRESENTER: The chief engineer of the Orun dam has been moved to another post. Reza Kol had insisted for three weeks that all was well. Tonight the power authority says: {c8 there is, after all, a crack, eleven metres long, on the left abutment}, and the water level will be lowered.

PRESENTER: The boy from the stairwell is home. {c15 Emin Dar, who lay buried for four days}, was met by his whole class, in a tent.

PRESENTER: And a letter from a listener to the prime minister: {c22 we counted, too, and on the Saturday there were six thousand three hundred}.
