# A fertiliser store blows up in a farm town: how much nitrate, who knew, permits, a hero, a lawsuit
! c1 dead by the state police (5, 9)
! c2 dead by the mayor (12)
! c3 amount of nitrate stored by the company (40 tonnes)
! c4 amount of nitrate by the fire investigators / federal (270 tonnes)
! c5 permit allowed 50 tonnes
! c6 permit expired in 2024 (alleged, denied, admitted by the state)
! c7 firemen had not been told what was inside (fire captain; company says they had)
! c8 nursing home evacuated minutes before by janitor Abe Toller: 33 residents
! c9 fire preceded the blast by 22 minutes
! c10 crater 28 metres wide
! c11 windows broken up to 9 km
! c12 sabotage suspected (sheriff), ruled out
! c13 electric heater caused it
! c14 owner Wade Corley says he will rebuild / will not
! c15 owner Wade Corley's insurance only 1m
! c16 homes damaged by county 150
! c17 homes damaged by insurers 310
! c18 governor visits, promises 20m
! c19 20m cut to 8m by the legislature
! c20 regulator's last visit in 2017
! c21 indictment of Corley
! c22 new law: distance 800 m
! c23 A grain elevator burned in Pike City
! c24 one worker was hurt
! c25 Dean Corley, a brother of the Doran owner, sold his depot in Alma
! c26 It holds 30 tons of nitrate
! c27 A memorial fund has collected 300,000
! c28 The railroad is charging more for nitrate
@ 2026-10-14T21:50 | Doran Valley Scanner | Explosion in Doran | live
21.48 {c11 Windows gone in Pike City, that's nine kilometres off}.

21.30 State police: {c1 five confirmed dead}, three of them volunteer firemen.

21.15 {c8 The 33 old people from Sunset Home are all in the school gym. Janitor got them out just before}.

20.58 {c9 The shed had been on fire for 22 minutes when it went up}, dispatcher says.
@ 2026-10-15T08:00 | Prairie Press | Fertiliser depot blast levels half of Doran
DORAN (PP) - A store of ammonium nitrate at Corley Feed & Seed {c10 left a crater 28 metres across} on Wednesday evening. {c1 At least five people lost their lives}, state police said. {c2 Mayor June Hatter named twelve in a tearful address}.

{c3 The company had reported 40 tonnes of the stuff}, which is below {c5 the 50 its licence permits}.

Sheriff Bill Sayre {c12 did not exclude that somebody had set the fire}.
@ 2026-10-15T18:20 | Statehouse Journal | When did anyone last look?
{c20 Nine years ago}, the labour safety office concedes: its inspector came to the Corley depot in 2017 and admired the scales.

{c6 The permit itself ran out in 2024}, says Representative Dolores Finn. {c6 "It is valid," replied the state agriculture department}.

Captain Roy Medina of the Doran fire brigade buried three men's helmets today. {c7 "Nobody had told us there was nitrate in there. We would have run."}
@ 2026-10-16T13:00 | Corley Feed & Seed | Statement by Wade Corley | official
I knew every one of them.

{c3 The inventory on Wednesday stood at 40 tons, as declared}. {c7 The fire brigade got a list each January}.

{c14 We will build this business again, right here}.

I have been asked about insurance. {c15 We are covered for one million}. I know it is not enough.
@ 2026-10-17T07:10 | Prairie Press | Janitor who did not wait
Abe Toller, 64, saw orange behind the grain elevator and started with the ones in wheelchairs. {c8 When the wall of the dining room blew in, thirty-three people were no longer sitting there}.

{c1 State police raised the number of fatalities to nine on Friday}. {c2 Mayor Hatter keeps to her dozen}, among whom she counts a missing trucker's family.

{c18 Twenty million for Doran, said Governor Pat Lowe} in front of the crater. {c16 The county has listed 150 damaged houses}.
@ 2026-10-29T10:30 | Federal Fire Bureau | Doran: interim findings | official
{c4 Quantity: 270 tonnes of ammonium nitrate were in the building}, according to rail waybills.

{c9 Sequence: flames visible 20.14; detonation 20.36}.

{c10 Crater: 28 m}.

{c13 Cause of the fire: a portable electric heater in the office}.

{c12 There is no evidence of a deliberate act}.
@ 2026-10-29T19:00 | Statehouse Journal | Seven times what was on the form
So it was not forty. {c4 The Bureau's two hundred and seventy tonnes} came on eleven railway cars, the last of them on the Monday. Corley's lawyer, Ted Brandywine, {c3 did not wish to talk about the declaration}.

The agriculture department, for its part, withdrew a sentence. {c6 The licence had indeed lapsed, in March 2024, "without being noticed"}.

Sayre took back his hint at an arsonist: {c12 "It was a heater. I'm sorry I said it."}
@ 2026-11-20T12:15 | Prairie Press | Insurers count 310 damaged homes
DORAN (PP) - {c17 Some 310 houses in Doran were wrecked or damaged}, twice the county's number, insurers said on Friday.

{c15 The depot's own policy is good for just one million}. Lawyers for the families say the claims exceed that a hundred times.

{c20 The labour safety office, last seen on the premises in 2017}, has hired six inspectors.
@ 2026-12-05T09:00 | Prairie Press | State news in brief
{c23 A grain elevator burned in Pike City}; {c24 one worker was hurt}. {c25 Dean Corley, a brother of the Doran owner, sold his depot in Alma}. {c26 It holds 30 tons of nitrate}, he said. {c27 A memorial fund has collected 300,000}. {c28 The railroad is charging more for nitrate}.
@ 2027-02-11T16:00 | Statehouse Journal | Doran's twenty becomes eight
{c19 The house cut the aid package for Doran to 8 million on Thursday}. {c18 The governor had spoken of twenty with the smoke still rising}.

More luck attended a bill by Representative Finn: {c22 in future there must be 800 metres between such stores and the next dwelling}.

"{c8 Without Abe it would have been thirty-three more,}" she said in the debate; he sat in the gallery and studied his shoes.
@ 2027-05-06T09:45 | Doran Valley Scanner | Corley indicted | live
9.44 Grand jury: {c21 Wade Corley to stand trial on nine counts of manslaughter}.

9.30 Corley outside: {c14 "I won't rebuild. I couldn't look at it."}

9.12 Prosecutor: {c7 no list was ever sent to the fire brigade, in January or any other month}. Medina nods.

9.05 Hatter is here. {c2 Twelve candles again}. {c1 The indictment has nine names}.
@ 2027-05-07T06:50 | Prairie Press | Depot owner charged over Doran deaths
DORAN (PP) - The owner of the store that {c4 held 270 tonnes of nitrate when it exploded} {c21 has been charged with killing nine people}.

{c5 He had been entitled to keep no more than 50}, prosecutors said. They added that {c3 he had signed for forty knowing that it was untrue}.

{c16 The county still lists 150 homes} in its claim for damages; {c13 the heater, a gift from his wife}, is exhibit one.
