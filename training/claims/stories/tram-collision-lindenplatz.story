# Two trams collide at a city square: brakes, a driver's age and shift, injuries, and the price of new trams
! c1 injured by the fire brigade (23; 37)
! c2 injured by the three clinics together (52)
! c3 a cyclist, 44, killed
! c4 brakes of tram 417 failed (union alleges; Citytram denies; admits)
! c5 driver had worked 13 hours (alleged; Citytram denies)
! c6 driver fell asleep (police suspicion; lawyer denies)
! c7 tram 417 inspected on 2 March by Citytram
! c8 tram was going 41 km/h (police)
! c9 square limit 20
! c10 trams of the Vesta type withdrawn: 64
! c11 trams of the Vesta type return on 1 April (expected)
! c12 the withdrawn trams back (10 May)
! c13 replacement buses 90
! c15 Volm: software fault in brake control (admitted)
! c16 earlier incident 9 Jan at Hafenstrasse: tram overran stop
! c17 city orders new trams for 210m from Ansel
! c18 Volm sues over contract
! c19 police drop the driver's case
! c20 driver suspended / reinstated
! c21 mayor Ulla Brix promises free rides for a week
! c22 city demands 30m from Volm
! c23 tribunal dismisses the suit of Volm
! c24 Nine people were hurt when a bus hit a wall in Tarn
! c25 Volm has won an order from Corland
! c26 Citytram tickets will cost 4 per cent more
! c27 A cycle lane is planned at Lindenplatz
! c28 Ludo Kast was re-elected by his union
@ 2027-03-15T09:05 | Lindrau Now | Trams crash at Lindenplatz | live
9.04 Fire brigade: {c1 23 people hurt}, none of the passengers in danger of death.

8.50 {c3 A cyclist who was waiting between the rails did not survive}, police say. He was 44.

8.31 Trams 417 and 1203, line 5 and line 9. One came down the hill and did not stop.

8.20 Loud bang at Lindenplatz.
@ 2027-03-15T17:00 | City Herald | Down the hill without a bell
Those on board felt it at the opera. {c8 The tram ran into the square at 41 kilometres an hour}, police have read from its recorder. {c9 Twenty would have been allowed}.

"{c4 Brakes. He had no brakes,}" said Ludo Kast of the transport workers' union, who has spoken to the driver. {c4 The tram was in perfect technical order}, says Citytram; {c7 it was in the workshop for inspection on the second of March}.

Police are pursuing another thought. {c6 The man, 59, may have nodded off}.

{c1 The number of casualties went up to 37} in the afternoon.
@ 2027-03-16T07:30 | Radio Lindrau | Breakfast | transcript
PRESENTER: Fifty-two, thirty-seven, what is it now?

REPORTER: {c2 Fifty-two is what you get if you ring the three clinics and add up}. The fire brigade only knows those it drove.

PRESENTER: And the driver?

REPORTER: {c20 He's been taken off duty}. {c5 He was in his thirteenth hour at the lever}, says the union; {c5 in his eighth, says Citytram, like everyone}.

PRESENTER: Mayor Brix wants to be nice. {c21 Travel costs nothing for a week}.
@ 2027-03-17T12:00 | Citytram | Passenger information | official
As a precaution {c10 all 64 trams of the Vesta series are out of service from today}.

{c13 Ninety buses will replace them}. Expect delays on lines 3, 5, 9 and 11.

{c11 It is intended that the series should return on 1 April}.

{c7 Car 417 underwent its regular check on 2 March without findings}.
@ 2027-03-18T16:20 | Northern Newswire | Tram maker defends brakes after fatal crash
LINDRAU (NN) - {c4 Volm, which built the tram involved in Monday's collision in Lindrau, said its braking system worked without fault}.

The union pointed to 9 January. {c16 On that day a car of the same type slid past the stop at Harbour Street by forty metres}, a duty log shows. Citytram would not discuss {c16 that occurrence}.

The driver's lawyer, Femke Stahl, said her client {c6 had been wide awake: he rang the bell eleven times}.
@ 2027-03-26T06:40 | City Herald | The duty sheet
Two sheets of paper, one man, one day. On the one in Citytram's reply to the council he began at noon. On the one from the depot's waste-paper bin he began at seven on Sunday evening. {c5 That makes thirteen hours, less a nap}. {c5 Citytram said on Thursday that it was "checking the origin" of the sheet}.

{c3 Jonas Wehr, the dead cyclist}, was buried in Lindrau on Thursday, among bicycles.

{c11 From the first of April the Vestas are to run again}. Hardly anyone at the depot believes it.
@ 2027-04-12T10:00 | Federal Accident Office | Preliminary report: summary | official
(a) {c4 On the descent the service brake did not respond to three applications}.

(b) {c8 Speed at entry to the square: 41 km/h}.

(c) {c6 There are no signs that the driver was asleep; the bell was operated repeatedly}.

(d) {c16 An overrun on 9 January} showed a comparable pattern.

(e) {c2 Injured persons: 52}.
@ 2027-04-12T18:30 | Northern Newswire | Volm: computer blocked tram's brakes
LINDRAU (NN) - A line of computer code {c15 made the brakes of Vesta trams wait for a confirmation that never came}, the manufacturer Volm said on Monday. In March {c4 it had ruled out any defect}.

{c4 Citytram now agrees that car 417 could not be stopped}. {c1 It continues to put the number of injured at 37}, the fire brigade's last count.

{c19 Police closed their file on the driver}.
@ 2027-05-10T08:15 | Lindrau Now | They are back | live
8.14 First Vesta up the hill, empty apart from us. {c12 The series has been running since five this morning}, six weeks late.

8.02 Driver at Lindenplatz: Horst Emmer, 59. {c20 He got his cap back on Friday}. Applause from the bakery.

7.40 {c13 Ninety buses had stood in for them}; now these are going home.
@ 2027-05-20T09:00 | Northern Newswire | Briefs
{c24 Nine people were hurt when a bus hit a wall in Tarn}. {c25 Volm has won an order from Corland}. {c26 Citytram tickets will cost 4 per cent more}. {c27 A cycle lane is planned at Lindenplatz}. {c28 Ludo Kast was re-elected by his union}.
@ 2027-06-22T19:00 | City Herald | New trams, old quarrel
{c17 Ansel gets the order: forty trams for 210 million}. The council voted for it late on Tuesday, with Brix's casting vote.

Volm, which had come second by a whisker, {c18 went to court within the hour}.

The city was quicker. {c22 It has been demanding thirty million from Volm since May}, for buses, fear and {c21 a week of free travel}.
@ 2027-09-14T13:30 | Northern Newswire | Court clears Lindrau tram purchase
LINDRAU (NN) - {c23 A tribunal on Tuesday dismissed tram builder Volm's challenge} to {c17 a 210m contract that went to its competitor Ansel}.

The other proceedings, {c22 in which Lindrau wants 30m in damages}, begin in the winter. Volm's lawyers have said that {c15 the code was written by a subcontractor}.

Citytram has a new roster. {c5 Its old one, a spokesman admitted in passing, had kept Emmer at work for thirteen hours}.
