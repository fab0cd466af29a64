# An explosion at a resin plant in Harvik, its toll, the disputed cause and the fate of the site
! c1 dead by the county rescue service / county (3, 7, 9, 8)
! c2 dead by the plant workers' union (11)
! c3 injured by the hospital (42, 58)
! c4 missing by the county rescue service (6, 2, none)
! c5 the blast happened in Hall B at 4.12 in the morning
! c6 a relief valve had been bridged / tied shut (alleged by union, denied, admitted)
! c7 the company hid an inspection report (alleged, denied)
! c8 toxic cloud: air readings safe (environment agency)
! c9 residents' own air reading: styrene above limit (residents' group)
! c10 households told to leave (1,200) by the county
! c11 people in the sports hall overnight (340)
! c12 an earlier fire in Hall B in 2019 killed one
! c13 prosecutor opens criminal inquiry
! c14 prosecutor arrests plant manager
! c15 damage estimate by the company (60m, 95m)
! c16 insurer's estimate of the loss (140m)
! c17 plant will restart (company: spring; never)
! c18 we heard two bangs (resident)
! c19 night shift had 31 people on site
! c20 compensation offered per bereaved family (50,000)
! c21 school near the plant closed until Monday
! c22 A fire at a paint works in Solvik was put out without casualties
! c23 Thirty-one people are employed there
! c24 Dead trout have been seen in the Harvik canal
! c25 Two million has been donated for the bereaved
! c26 The king will come on Tuesday
! c27 Lindqvar has stopped its works in Ostby for checks
! c28 And the labour minister wants a stricter law on valves
@ 2027-01-18T06:05 | Tessel Press Agency | Explosion rips through Harvik resin plant, three dead
HARVIK (TPA) - {c1 Three people were killed} {c5 when an explosion tore open Hall B of the Lindqvar resin works shortly after four on Monday morning}, the county rescue service said.

{c4 Six workers were still unaccounted for} by daybreak, according to its duty officer, Hanne Brodal.

Residents two kilometres away reported broken windows. "{c18 There were two bangs, the second one far bigger than the first}," said Peder Ask, 61, who lives on Canal Street.

{c10 The county ordered 1,200 households downwind to leave their homes}. The works, which makes resins for boat builders, is the largest private employer on the fjord.
@ 2027-01-18T08:30 | Harvik County | Notice no. 2: incident at Lindqvar works | official
{c5 Time of incident: 04.12, building B}.

{c1 Dead: 3}. {c4 Missing: 6}.

Residents of Canal Street, Nordbyen and the Old Quay: {c10 some 1,200 homes are to be cleared until further notice}. Bring medicines and identity papers. The sports hall at Nordbyen is open.

{c21 Nordbyen School stays shut until Monday next week}.

Air: {c8 the environment agency's mobile unit has measured no values dangerous to health}. Keep windows closed nonetheless.
@ 2027-01-18T13:40 | Fjord Radio | Harvik blast: what we know at lunchtime | live
13.38 The rescue service has just revised its figures upward. {c1 Seven bodies have now been brought out of the ruins}, Hanne Brodal told reporters at the gate.

13.21 {c3 Forty-two people are being treated}, the university hospital in Malmstad says, nine of them for severe burns.

12.50 Lindqvar's managing director Tor Gjessing: {c19 thirty-one employees were on the night shift}. He would not be drawn on what went wrong.

12.15 The environment agency repeats that {c8 the smoke poses no risk to the public}.

11.47 A caller from the Old Quay: "{c18 First a thud, then after half a minute the real one}."
@ 2027-01-18T19:00 | Evening Chronicle | 'They tied the valve shut,' says union
{c6 A safety valve on the reactor that blew up in Harvik had been put out of action with a steel strap to keep production going}, the plant workers' union said on Monday evening.

Its regional secretary, Marit Solheim, said three members had independently told her so. "{c6 Everyone on that floor knew it was bridged}," she said.

Lindqvar reacted within the hour. {c6 Nothing of the sort had taken place}, a spokesman wrote in a text message to this newspaper; all the equipment had been in proper working order.

Solheim also put the human cost higher than the authorities do. {c2 By her count eleven colleagues died}. {c1 The county's tally stood at seven} last night.

It is not the first disaster in the same building. {c12 In 2019 a fire in Hall B cost a fitter his life}.
@ 2027-01-19T07:15 | Malmstad Tidende | A night on gym mats
{c11 Three hundred and forty people spent the night in the sports hall at Nordbyen}, the Relief Corps shift leader, Ole Vang, said on Tuesday morning. They had been given blankets, soup and, towards midnight, a magician.

Not all believe what they are told about the air. Members of a residents' group, Clean Fjord, went out with a hired instrument. {c9 It showed styrene at three times the permitted level by the canal lock}, said Ragna Moe, a chemistry teacher who led them.

The environment agency stands by its own instruments. {c8 "None of our eleven stations has come anywhere near a limit"}, its head of section, Jarle Bech, said. {c9 He could not say anything about a measurement whose method he did not know}.
@ 2027-01-19T16:20 | Tessel Press Agency | Harvik toll climbs to nine
HARVIK (TPA) - {c1 The number of fatalities in the Harvik explosion rose to nine} on Tuesday after two more victims were found under a collapsed stairwell, rescue officials said.

{c4 Two workers are still being searched for}.

{c3 The hospital in Malmstad put the number of injured at 58}, since many with cuts and hearing damage had only come in on the second day.

{c13 The public prosecutor has begun a criminal investigation on suspicion of negligent homicide}, her office announced.
@ 2027-01-20T06:00 | The Ledger | Lindqvar puts bill at 60m crowns; insurers see more than double
The owner of the wrecked Harvik works expects {c15 damage to buildings and plant of about 60m crowns}, finance chief Siv Aamodt told investors in a call on Wednesday.

The market is less sanguine. {c16 Norden Mutual, lead insurer on the policy, is working with a loss of 140m}, a person familiar with the matter said. {c16 Norden declined to comment}.

Aamodt held out the prospect of a quick return. {c17 Production could start again in the spring}, she said, in the undamaged halls A and C.

She dismissed as "a legend" the union's account of {c6 a strapped-down valve}.
@ 2027-01-20T18:45 | Evening Chronicle | Firm sat on warning, says former engineer
{c7 Lindqvar kept an inspector's critical report on Hall B in a drawer for fourteen months}, a former process engineer at the works has told the Chronicle.

The man, who asked not to be named because he has signed a confidentiality agreement, said {c7 the paper never reached the labour inspectorate although the law demanded it}.

{c7 "We have not withheld a single document from any authority,"} Tor Gjessing said when confronted with the account. On the other charge levelled at his firm, {c6 the alleged tampering with the valve, he pointed to the prosecutor and would say no more}.

{c13 Prosecutor Anniken Lie, who opened her inquiry on Tuesday}, had officers carry forty boxes out of the head office.
@ 2027-01-21T12:00 | Harvik County | Notice no. 9 | official
{c4 All missing persons have been accounted for}. The search is over.

Correction: {c1 the number of dead is eight, not nine}. Remains first attributed to two persons belong to one.

{c10 The clearance order for around 1,200 households is lifted} from 15.00 today.

{c21 Nordbyen School opens on Monday} as announced.
@ 2027-01-21T20:10 | Fjord Radio | Evening bulletin, 21 January | transcript
PRESENTER: Good evening. One fewer than feared: {c1 eight people lost their lives in Monday's disaster at Harvik}, the county now says. The union, which had spoken of many more, has not changed its position. {c2 Marit Solheim told us she still has eleven names on her list}, two of them contractors from abroad who, she says, appear on no roster.

PRESENTER: And people are going home. {c11 The Nordbyen hall, where 340 slept on the first night}, is being swept tonight. Ragna Moe will not be among those returning.

MOE: {c9 I have a printout that says three times the limit} and two small children. I shall wait.
@ 2027-01-23T09:00 | Fjord Radio | News in brief | transcript
PRESENTER: {c22 A fire at a paint works in Solvik was put out without casualties}. {c23 Thirty-one people are employed there}.

PRESENTER: {c24 Dead trout have been seen in the Harvik canal}, anglers say. {c25 Two million has been donated for the bereaved}, says the Relief Corps. {c26 The king will come on Tuesday}. {c27 Lindqvar has stopped its works in Ostby for checks}. {c28 And the labour minister wants a stricter law on valves}.
@ 2027-01-25T09:30 | Malmstad Tidende | Plant manager held
{c14 The manager of the Lindqvar works in Harvik, Espen Rud, was taken into custody on Sunday night}, prosecutor Anniken Lie confirmed.

His lawyer called the step disproportionate. {c14 "My client was led away in front of his children,"} he said.

In her application to the court, seen by this paper, Lie writes that {c19 of the 31 men and women on duty}, at least five have described the same thing: {c6 a metal band around the relief valve of reactor 4, put there in November}.

Lie did not address {c7 the matter of the inspection report said to have been kept from the authorities}.
@ 2027-01-29T17:05 | Tessel Press Agency | Lindqvar concedes valve was blocked
HARVIK (TPA) - Chemicals maker Lindqvar said on Friday that {c6 its own review had found that a pressure-relief device in Hall B "was not able to open" on the night of the accident}. Managing director Tor Gjessing offered his resignation.

{c20 Each bereaved family is to receive 50,000 crowns at once}, without prejudice to later claims, the company said.

It also raised its estimate of the cost. {c15 The damage was now thought to come to 95m crowns}.

{c7 The firm maintained that it had concealed nothing from inspectors}.
@ 2027-02-11T06:30 | The Ledger | No spring for Harvik
{c17 The resin works at Harvik will never reopen}, Lindqvar's new head, Siv Aamodt, told staff on Wednesday, three weeks after she had promised investors a restart within months.

The sum settled with the insurers was not disclosed. {c16 Norden Mutual had reckoned with a claim of 140m}; {c15 the company itself with 95m}.

Families have been slow to take the money on the table. Solheim calls {c20 the 50,000 crowns offered to the relatives of every victim} "a tip".

{c14 Rud, the plant's manager, remains in detention}. The hall where he worked has now killed twice: {c12 a fitter died there eight years ago in a blaze} that a court put down to a cigarette.
