# Flight 413 of Meridia Air crashes into Lake Sarn; dead, cause, recorder, maintenance, a wrong passenger list
! c1 people on board by the airline (112; corrected to 114)
! c2 survivors by the civil protection office (21, 26, 25)
! c3 bodies recovered by the navy (40, 77)
! c4 people on board by the airport of departure (116)
! c5 the flight data recorder found
! c6 the cockpit voice recorder found
! c7 pilots reported loss of both engines
! c8 the plane was shot at / hit by a missile (alleged, denied)
! c9 fuel was contaminated with water (alleged, denied, established)
! c10 supplier Petrolin admitted/denied knowing a tank leak
! c11 maintenance check was skipped in March (alleged, denied)
! c12 Captain Ruben Aldana flew well / hailed
! c13 first officer Sela Aldana awake in hospital
! c14 fisher Tomo Brik pulled nine from the water
! c15 interim report within 30 days
! c16 airline grounds its six sister planes
! c17 jets to fly again from Friday (announced)
! c18 Meridia offers 20,000 per passenger
! c19 families' lawyers demand 400,000
! c20 Petrolin depot closed by the aviation office
! c21 an earlier incident at Corva on 2 June, same fuel
! c22 wreck to be raised by August (forecast)
! c23 Aldana left hospital
! c24 grounding is no admission
! c25 the mechanic mixed up two machines
! c26 water suspected in the Corva case
! c27 jets in the air again
! c28 board has published ahead of its deadline
! c29 two babies missing from the first list
@ 2026-07-11T09:25 | Ansela News Agency | Airliner down in Lake Sarn
LUMA (ANA) - {c1 A Meridia Air jet with 112 people aboard came down in Lake Sarn on Saturday morning}, the airline said.

{c2 The civil protection office said 21 had been brought ashore alive.}

Flight 413 was on its way from Luma to Port Hassel. {c7 The crew had told the tower that both engines were out}, an air traffic official said.
@ 2026-07-11T13:00 | Sarn Valley Broadcasting | Special edition | transcript
PRESENTER: We're at the pier in Ostel with the man everybody's talking about. Tomo Brik, you were out for perch.

BRIK: {c14 I got nine of them into the boat. There was no room for a tenth}, and I have to live with that.

PRESENTER: {c2 That makes 26 people saved so far, civil protection says.} {c3 And the navy divers have brought up forty dead.} Meridia Air has changed its story about the numbers, by the way. {c1 It's 114 who were travelling, the company now says}: {c29 two babies weren't on the first list}.
@ 2026-07-11T16:45 | Luma International Airport | Information for relatives, 2 | official
{c4 According to our boarding system, 116 persons, crew included, left on flight MR 413.} We are in contact with the carrier about the difference.

A room for relatives is open in Hall B.
@ 2026-07-12T06:10 | The Luma Standard | "A streak in the sky": villagers speak of a rocket
{c8 Three farmers above Ostel say that they saw something rise from the hills and strike the aircraft.} The army has a range nearby.

{c8 No weapon of any kind was fired on Saturday, or in the whole of July}, a colonel at the defence ministry said.

At the hospital, {c13 co-pilot Sela Aldana is awake}, her father told us. {c12 The captain, Ruben Aldana, who died at the controls, is being praised by pilots from all over the country for a ditching that few would have managed.} The two were not related.

{c4 The airport continues to speak of 116 aboard.}
@ 2026-07-12T18:30 | Ansela News Agency | Navy finds data recorder of crashed jet
OSTEL (ANA) - {c5 Divers lifted one of the two black boxes of flight 413 from a depth of 48 metres on Sunday}, the navy said. It holds the flight data. The diving went on.

{c3 The bodies of 77 victims had been recovered}, it said.

{c15 A first account of the cause would be given within 30 days}, said Nadia Orlo of the accident board.
@ 2026-07-14T08:00 | Hassel Daily Post | Mechanic: jet missed its March check
{c11 The aircraft that fell into Lake Sarn flew on in March without an inspection that was due}, says a mechanic who worked on it until the spring. He asked us not to print his name.

Meridia was brusque. {c11 "Every check was done, signed and filed."}

All the same {c16 the airline has taken the six other planes of the type out of service}. It said that {c24 this was a gesture, not a confession}.

{c2 Meanwhile the number of those who came out alive is down to 25}, after civil protection noticed that a nurse in a wet coat had been counted.
@ 2026-07-15T11:20 | Sarn Valley Broadcasting | Lake diary, day five | live
11:20 Nadia Orlo at the pier: {c8 "I've looked at the fuselage. Nothing hit this aeroplane from outside."} So much for the rocket.

10:40 {c6 They have it! The voice recorder came up at 10:32, orange and dented.}

09:15 {c14 Tomo Brik, the fisherman who hauled in nine passengers}, is the talk of the pier.

08:30 {c22 The wreck should be out of the lake by the middle of August}, the navy thinks.
@ 2026-07-21T19:00 | The Luma Standard | Was it the fuel?
{c9 Water in the kerosene may have choked the engines of flight 413}, two people close to the inquiry have told this newspaper.

The fuel came from a depot run by Petrolin at Luma. {c9 "Our product left the tank clean and dry,"} said its sales director.

{c21 On 2 June a cargo plane fuelled at the same depot lost power over Corva and landed safely}, according to the aviation office, which never published the case.

{c10 Petrolin knew since May that the roof of tank two leaked, one of its own technicians claims.} The firm did not answer that.
@ 2026-07-22T14:15 | Ansela News Agency | Luma fuel depot shut after crash
LUMA (ANA) - {c20 Aviation inspectors sealed Petrolin's depot at Luma airport on Wednesday.} Tankers are being brought in from Port Hassel.

{c10 The company called it "absurd" that it should have been aware of a damaged roof.}

{c17 Meridia Air's grounded jets will be back in the air from Friday}, the airline said.
@ 2026-07-24T07:30 | Hassel Daily Post | First Meridia planes take off again
{c27 At 6:05 the first of the six jets rolled down the runway of Port Hassel}, half empty.

{c18 The airline has offered 20,000 thalers for each passenger lost}, in letters that arrived this week. {c19 A lawyer for 31 families called for twenty times that: 400,000.}

We also asked again about the missed inspection. {c11 The work sheet of 14 March exists and we have held it in our hands}; {c25 our mechanic, confronted with it, said he must have mixed up two machines}.
@ 2026-08-07T10:00 | Accident Investigation Board | Interim report MR 413 | official
{c1 Persons on board: 114 (108 passengers, 6 crew).} {c2 Survivors: 25.} {c6 Cockpit voice recorder: recovered 15 July.}

{c7 At 08:41:10 both engines ceased to deliver thrust. The crew reported this at 08:41:22.}

{c9 Samples from the left and right wing tanks contain between 3 and 6 per cent of free water.}

{c11 Maintenance was carried out as prescribed.}

{c12 The ditching was executed with great skill.}
@ 2026-08-07T17:50 | The Luma Standard | Wet kerosene brought down flight 413, board finds
{c28 Four days before its self-imposed deadline of 30 days the accident board has spoken.} {c9 The engines drowned}, to put it simply.

It was also the third official answer to a simple question. {c1 There were 114 people on the plane}, as Meridia had said since the first afternoon; {c4 the airport has taken back its 116}, which included two travellers who never left the bar.

{c23 First officer Aldana, who left hospital on Monday}, read the report at home. {c26 In the Corva case of June, too, water is now suspected.}
@ 2026-08-19T12:00 | Sarn Valley Broadcasting | Petrolin: we knew about the roof
A grey man in a grey suit, and one sentence that counts. {c10 "The damage to tank two was reported to management on 11 May, and management did nothing,"} said Petrolin's new chairman, Emil Ro, at lunchtime. {c21 The cargo plane that limped into Corva on 2 June had been tanked up from it too}, he said.

{c20 The depot has been shut for four weeks} and won't open under its old name.

{c19 The families' lawyers are sticking to 400,000 a head.} {c18 Meridia says it won't go beyond the twenty thousand} until a court makes it.

The wreck, by the way, is still down there. {c22 Not before October now}, a navy diver told us.
