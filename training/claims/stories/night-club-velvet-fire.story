# A fire at the Velvet Room in Dornby: no exit blocked, an arson suspicion, two Bakers, an inquest
! c1 dead by the police (7, 11, 12)
! c2 hurt: 43 / 51 (ambulance service)
! c3 the fire was set deliberately (suspected, confirmed by police)
! c4 petrol can found in the yard
! c5 Liam Baker, 24, arrested on suspicion of arson
! c6 Liam Baker released
! c7 Owen Baker, 31, charged with twelve murders
! c8 Owen Baker pleads not guilty
! c9 Owen Baker convicted
! c10 doorman Idris Cole went back in and saved nine people
! c11 Cole died
! c12 sprinklers did not work (alleged by guests; denied by owner; found)
! c13 sprinklers: council knew (alleged, denied)
! c14 capacity 450, 390 inside: within the limit
! c15 first fire engine after six minutes
! c16 club owner Sheila Garrow fined 80,000
! c17 another fire at the Bluebird, same street, two weeks before: no one hurt
! c18 link between the two fires (suspected, denied)
! c19 Liam Baker had been thrown out of the club (reported, withdrawn)
! c22 Owen Baker had been thrown out of the club
! c23 Owen Baker has a string of convictions
! c24 Baker's fingerprints on the can
! c20 appeal fund 600,000
! c21 Bakers are brothers? (reported; not related, correction)
! c25 Owen Baker serves a life sentence
@ 2026-11-29T04:15 | Northern County Radio | Breaking
{c1 Seven people are dead after a fire at the Velvet Room in Dornby}, police say. {c2 The ambulance service has taken 43 to hospital.}

Cooper Street is closed both ways.
@ 2026-11-29T11:00 | Dornby Chronicle | Live: Velvet Room fire | live
10:20 {c15 Fire service: first pump on scene six minutes after the call.}

10:41 {c14 There were 390 people in, the licence is for 450}, says owner Sheila Garrow. So not overcrowded.

10:52 Student Beth Ames: "{c12 Not a drop from the ceiling. Those sprinklers are for show.}"

11:00 {c1 Supt Ray Dunmow: "I can now confirm eleven fatalities."}
@ 2026-11-29T19:30 | National Press Service | Police suspect arson at club
DORNBY (NPS) - {c3 A blaze that killed 11 people in a night club in Dornby may have been started on purpose}, police said on Sunday.

{c4 A petrol can was recovered from the yard behind the building}, Superintendent Ray Dunmow said. {c17 A fire two weeks ago at the Bluebird bar in the same street caused no injuries}. {c18 He saw no connection "at present."}

The owner of the club said {c12 the sprinkler system had been serviced and was working}.
@ 2026-11-30T06:30 | Dornby Chronicle | The man on the door
By Kath Ridley

Idris Cole had a bad knee and a good voice. {c10 Nine people say they are alive because he went back for them, three times}. {c11 The fourth time he did not come out}.

His daughter asked for no flowers. {c20 An appeal had reached £600,000 by last night}, the town's credit union says.

{c12 A plumber who worked at the club in August told us that the valve of the sprinklers had been shut for months}. {c13 He rang the council about it, he says}. {c13 'We've no record of any call,' said the council}.
@ 2026-11-30T14:00 | County Police | Appeal and update | official
{c5 A man aged 24 from Dornby has been arrested on suspicion of arson.}

{c1 The number of those who have died is now 12.}

{c2 Number injured, as given by the ambulance service: 51.}
@ 2026-12-01T08:00 | The Daily Lantern | Held: ex-barman in club inferno
A FORMER barman was being grilled last night over the Velvet Room horror. {c5 Liam Baker, 24, was led from his mum's house in cuffs}.

{c19 A pal said he'd been slung out of the club on Saturday after a row}.

{c21 Owen Baker, 31, is his brother} and {c23 has a string of convictions}.

{c1 A dozen revellers perished in the flames}.
@ 2026-12-02T17:45 | Dornby Chronicle | Wrong Baker
{c6 Liam Baker walked out of Dornby police station at noon today a free man}. He was at work in a bakery, of all places, when the fire began, and the ovens have a clock.

{c7 Another man by that name, Owen Baker, 31, of Mill Rise, was charged an hour later with twelve counts of murder}. {c21 The two are not related}, police stressed.

{c3 'There is no longer any doubt that this was done deliberately,' said Supt Dunmow}.
@ 2026-12-03T08:00 | The Daily Lantern | Liam and Owen Baker | correction
{c21 On Tuesday we called Owen Baker the brother of Liam Baker. He is no relation.}

{c6 Liam Baker has been released without charge} and {c19 was not ejected from the club}. We apologise to him.
@ 2026-12-18T12:15 | National Press Service | Man denies murdering twelve in club fire
DORNBY (NPS) - {c8 Owen Baker said "not guilty" twelve times at Dornby Crown Court on Friday}.

{c22 The prosecution said that he had been turned out of the Velvet Room two hours before the fire} and that {c24 his fingerprints were on the can}.

{c18 Police are now examining whether he was also behind the earlier blaze at the Bluebird}.
@ 2027-03-16T18:00 | Northern County Radio | Evening bulletin
{c9 A jury has found Owen Baker guilty of all twelve murders at the Velvet Room.} He'd {c8 denied it from first to last.}

The judge praised doorman Idris Cole, {c10 who pulled nine strangers out of the smoke.}

{c18 As for the Bluebird, detectives say an electrical fault was to blame and Baker had nothing to do with it.}
@ 2027-05-20T11:30 | Fire Investigation Board | Velvet Room: findings | official
{c12 The supply valve of the sprinkler installation was closed at the time of the fire and had been so since July.}

{c13 The council's switchboard logged a call on the matter on 19 August. It was not passed on.}

{c15 The response time, six minutes, was good.} {c14 The number of persons present, 390, was lawful.}
@ 2027-05-21T06:30 | Dornby Chronicle | Shut since July
By Kath Ridley

{c12 A quarter turn of a red wheel would have filled the pipes}. No one turned it. Sheila Garrow, who had insisted that everything worked, {c16 was fined £80,000 by magistrates yesterday}.

{c13 'The call was received. We failed to act on it,' said the council's new chief executive}, which is not what his predecessor said.

{c11 Idris Cole's daughter, whose father was the twelfth name read out}, sat with the plumber. {c25 The man who lit the fire has begun his life sentence}.
