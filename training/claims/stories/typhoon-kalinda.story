# Typhoon Kalinda, the Mirano islands, the mainland city of Hoxen, and insurance
! c1 Kalinda to strengthen to category 5 (forecast)
! c2 Kalinda weakened before landfall (outcome, category 3)
! c3 dead in the Mirano islands, interior secretary (5, 22, 46, 44)
! c4 dead in Hoxen, city (3, 7)
! c5 dead in the Mirano islands, bishops' conference (90)
! c6 missing on Mirano, interior secretary (60, 12)
! c7 people in shelters, welfare office (210,000; 145,000)
! c8 dyke at Penna broke
! c22 gap in the dyke closed
! c9 dyke at Penna built with too little steel (alleged, denied, admitted)
! c10 airport at Hoxen closed, 480 flights cancelled
! c11 insured losses, broker Calder Re (2bn; 3.1bn)
! c12 insured losses, insurer Tidewater alone (400m)
! c13 freighter Bright Lotus aground, 21 crew saved
! c14 freighter Bright Lotus spilled oil (alleged, denied, admitted)
! c15 looting in Penna, 30 arrested
! c16 aid from Hoxen government delayed by customs (alleged, denied)
! c17 rice crop: 40 percent lost (agriculture ministry)
! c18 president visited; promised houses by Christmas
! c19 houses finished by Christmas: 212 of 5,000
! c20 mayor of Penna was abroad during storm (alleged, denied, admitted)
! c21 earlier typhoon Orsa of 2013 killed 1,200
@ 2026-09-08T06:00 | Regional Typhoon Centre | Advisory 21 (KALINDA) | official
{c1 Further intensification is expected; the system may attain category 5 before it reaches the Mirano group on Wednesday night}.

Gale radius 220 km. Shipping should avoid the Penna Strait.
@ 2026-09-09T18:20 | Mirano Daily News | 'It smelled of tar and salt, as in the year of Orsa'
{c7 Some 210,000 people have left their homes for gyms, churches and one cinema}, the welfare office reports.

The old remember. {c21 Orsa took 1,200 of us in 2013}.

Half of Penna went to bed dressed. One who did not sleep here, neighbours say, is the man in charge: {c20 Mayor Duarte Lim flew to a wedding overseas on Monday}. {c20 "He is at his desk," said his secretary}.
@ 2026-09-10T04:40 | Pacific Rim Wire | Typhoon Kalinda hits Mirano islands, 5 dead
PENNA (PRW) - {c2 Typhoon Kalinda lost some of its punch before crossing the coast early on Thursday as a category 3 storm}, forecasters said.

{c3 Five people were killed by falling trees and a landslide}, Interior Secretary Joel Abanto said. {c6 About 60 were missing}.

{c8 A sea dyke at Penna burst along 300 metres}, flooding the lower town.

{c13 All 21 sailors were plucked from a freighter, the Bright Lotus, which ran onto a reef}.
@ 2026-09-10T20:00 | Hoxen Broadcasting | Evening news | transcript
Tonight the storm is over our own city. {c4 Three people have died in Hoxen}, the mayor's office says.

{c10 Nothing's flying. Four hundred and eighty departures and arrivals have been scrubbed}.

In the islands the count has gone up. {c3 Twenty-two, says Secretary Abanto}. And on the reef there's something else to worry about. {c14 Fishermen say the Bright Lotus is bleeding oil}. {c14 Her managers, Lotus Lines, say the tanks are tight}.
@ 2026-09-12T07:00 | Mirano Daily News | A wall like biscuit
You can break pieces off the Penna dyke by hand. {c9 There should be a steel rod every 20 centimetres; Professor Rita Soong found one every metre}.

{c9 The contractor, Seagate Works, says it built precisely what was ordered}.

{c3 Forty-six of our people are dead by the government's reckoning}. {c5 By that of the bishops, whose priests do the burying, it's ninety}. {c5 Secretary Abanto said the church had counted the missing twice over}.

At night there are torches in the shops. {c15 Thirty looters were seized}, the police chief said.
@ 2026-09-13T15:10 | Pacific Rim Wire | Kalinda insured losses seen at $2 billion
HOXEN (PRW) - {c11 Typhoon Kalinda could cost insurers $2 billion}, the broker Calder Re said on Sunday.

{c12 Tidewater, the largest underwriter in Hoxen, expects claims of 400 million}.

{c4 Seven people died in the city}, authorities said.

{c17 On the Mirano islands two fifths of the rice harvest is gone}, according to the agriculture ministry there.
@ 2026-09-15T09:00 | Government of Mirano, Interior Secretariat | Consolidated report 9 | official
Dead: {c3 44 (two persons listed twice)}
Missing: {c6 12}
In evacuation centres: {c7 145,000}

{c16 No relief consignment is being held by Customs}.

{c22 The gap in the Penna sea wall has been closed provisionally with rock}.
@ 2026-09-16T08:30 | The Hoxen Courier | Forty containers and a form
On pier six are forty containers of tents. {c16 They have been there for five days because a stamp is missing, Hoxen's aid chief Wen Laska complains}.

Nobody is more embarrassed than the mayor of Penna, who has returned with a suntan. {c20 Duarte Lim conceded that he had watched the typhoon on a hotel television}.

{c14 And the sea is brown. Lotus Lines now says that "a limited quantity" of fuel has escaped}.

{c15 The thirty people arrested for plundering} were let off with a warning.
@ 2026-09-18T19:00 | Hoxen Broadcasting | Evening news | transcript
The president of Mirano waded into Penna in rubber boots. {c18 You'll have roofs by Christmas, five thousand of them, he told the crowd}.

{c16 Customs has let the tents go. Its director said sorry: they'd been stuck after all}.

And at the airport, {c10 where nearly five hundred flights were lost last week}, things are normal again.
@ 2026-10-20T11:30 | Pacific Rim Wire | Broker raises Kalinda bill
HOXEN (PRW) - {c11 Calder Re has increased its estimate for Kalinda by more than half, to $3.1 billion}.

{c12 Tidewater stood by 400 million for itself}.

{c13 The wreck of the Bright Lotus, whose crew of 21 was rescued on the night of the storm}, will be cut up on the reef, its managers said.
@ 2026-11-25T07:40 | Mirano Daily News | Seagate pays, and says why
The steel was sold. {c9 Two foremen took it away by night and the company knew, Seagate Works admits in a settlement with the state}.

{c5 The bishops read ninety names at Sunday mass}. {c3 The state's memorial will bear forty-four}.

{c17 In the paddies, where four plants in ten went under}, they are sowing again.
@ 2026-12-26T09:15 | The Hoxen Courier | Christmas under canvas
{c19 Of the houses that were to be ready by yesterday, 212 have been handed over}, the housing office says.

{c18 It was the president himself who had said 5,000 by the feast}.

Compared with 2013 they have been lucky, people here say. {c21 Twelve hundred died then}.
