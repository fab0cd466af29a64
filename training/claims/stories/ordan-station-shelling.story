# shells on the railway station of Ordan during an evacuation; three tolls, a fake warning, a train that left early
! c1 dead by the railway (11, 23)
! c2 dead by the mayor (38, 35)
! c3 dead by the attackers' side (0 civilians; 20 soldiers)
! c4 1,700 people in station at the time
! c5 eastern army fired (alleged, denied, admitted)
! c6 troops were boarding (east; denied by railway)
! c7 warning text an hour before (alleged fake)
! c8 train left 12 min early
! c9 engine driver Lida Brand decision
! c10 evacuation suspended
! c11 evacuation resumes Sunday by bus
! c12 shelling of Pelm, next day, grain store, no victims
! c13 31 children wounded
! c14 shell fragment bearing number
! c15 east proposes inquiry
! c16 red cross visit
! c17 14 bridges destroyed
! c19 Marn convicted, twelve years
! c20 trains to run again from 1 December
! c21 first train leaves
! c22 212 passengers
! c18 mayor's brother dead
@ 2023-03-18T10:50 | Western Railways | Service notice | official
Following artillery fire at 10.21 {c10 all evacuation trains from Ordan are cancelled until further notice}.

{c1 Eleven passengers have died according to our station staff.} {c4 About 1,700 were in the station.} {c8 Train 604 had left at 10.18, twelve minutes before its time.}
@ 2023-03-18T12:15 | Union News | Shells hit Ordan station packed with evacuees
ORDAN (UN) - Artillery struck the station of Ordan on Saturday as {c4 some 1,700 people queued for trains to the west}.

{c2 Thirty-eight are dead}, mayor Grete Holl said; the railway spoke of {c1 23}, raising an earlier figure. {c13 Thirty-one of the injured are children}, the city hospital said.

{c5 "The guns of the East did this,"} Holl said. The Eastern command {c5 had no immediate comment}.
@ 2023-03-18T16:00 | Eastern Command | Communiqué 112 | official
{c5 Units of the Eastern Army were not active in the Ordan sector this morning.}

According to our reconnaissance {c6 a battalion of the enemy was entraining on platform 2}. {c3 Twenty of its soldiers were killed by a misdirected shell of their own side. There are no civilian dead.}

{c7 The population had been told by text message at 9.20 to keep away from railway property.}
@ 2023-03-18T19:30 | Radio West | Evening edition
Nobody we've spoken to got a message. {c7 The phone company says none went over its network.} {c6 And there was no soldier in the building apart from two with a dog}, the stationmaster tells us.

Why did the 10.30 leave at 10.18? Because of Lida Brand. {c9 "It was full, the signal was green and I had a feeling,"} says the driver. Her passengers owe her something.

Grete Holl lost someone too: {c18 her brother was selling tea on platform 1}.
@ 2023-03-19T09:00 | Union News | Eastern shells strike grain store a day after Ordan
PELM (UN) - {c12 A grain store at Pelm, forty kilometres south of Ordan, burned down after shelling on Sunday}, the fire service said. No one was hurt.

In Ordan, {c11 buses began to take people out in the morning} in place of trains.

The mayor's office corrected its count: {c2 three people listed as dead had been found alive in two hospitals, which left 35}. {c1 The railway stood by 23}, those it had identified itself.
@ 2023-03-20T07:00 | Western Courier | Platform 2
A pram, a cat box, a samovar. I have looked for cartridge cases, a helmet, a boot, and found none. {c6 Those who died here were no battalion.}

A policeman turned over a piece of steel for me with a pencil. {c14 It bears a number, 3-91-71, and the stamp of a works in the East.}

{c9 Train driver Brand won't be called a heroine: "I left people on the platform,"} she says. {c8 She was ahead of the timetable by twelve minutes.}
@ 2023-03-21T18:10 | Union News | East offers joint inquiry into station shelling
LENN (UN) - The Eastern government {c15 proposed a joint investigation of the deaths at Ordan} on Tuesday. The West {c15 said murderers did not sit on juries}.

An Eastern officer who deserted on Sunday told reporters {c5 his battery had fired six rounds at the station on the orders of a Colonel Marn}. {c5 "A deserter says what he's fed for,"} the Eastern command replied.

{c3 It maintained that only soldiers had lost their lives.}
@ 2023-03-24T12:00 | International Relief Committee | Ordan: visit of 23 March | official
Our delegates {c16 spent Thursday in Ordan with the consent of both parties}.

They saw {c2 35 graves, each with a name}, in agreement with the municipal list. {c3 None was that of a soldier.}

Of the children treated, {c13 31 in all}, two are in danger. {c10 Trains are still not running}; {c17 fourteen bridges on the line have been destroyed since January}.
@ 2023-09-30T17:45 | Union News | Eastern colonel convicted over Ordan station
EAST CITY (UN) - After the change of government in the East a military court there {c19 sent Colonel Viktor Marn to prison for twelve years on Saturday}.

{c5 The court found that his battery had hit the station in the belief that it was a barracks.} {c7 The text message of which the command had spoken was never sent}, it said.

The West's railway accepted {c2 the town's count of 35}. It had left out those who died later.
@ 2023-10-01T08:00 | Western Courier | Twelve years, twelve minutes
He got twelve years. {c8 She left twelve minutes early.} Lida Brand read of the verdict in her cab. {c19 "For thirty-five people it's four months each,"} she reckoned.

{c20 Trains will run to Ordan again from 1 December}, the railway has announced. {c18 On platform 1 there's a tea stall, named for Otto Holl, the mayor's brother who died there.}
@ 2023-12-01T11:30 | Radio West | Noon edition
{c21 At ten thirty sharp the first train in nine months left Ordan}, and guess who drove it. {c22 It carried 212 passengers}, the railway says.

Mayor Holl read out names on the platform, {c2 thirty-five of them}. An envoy of the East stood beside her and said: {c5 "We did this. We said that we did not."}
