# Two passenger planes touch on the runway of Tessel in fog: dead, hurt, who had clearance, a controller alone on duty, a radar not switched on
! c1 dead by the county (2, 7, 8)
! c2 injured by the county (54, 61)
! c3 injured by the airport (90)
! c4 the Alba crew crossed without permission (alleged, denied, withdrawn)
! c5 the tower gave both planes clearance (alleged, denied, admitted)
! c6 ground radar was off (alleged, denied, admitted)
! c7 controller Jon Weir alone on duty
! c8 controllers' union: 14 posts vacant
! c9 air navigation service: 5 posts vacant
! c10 airport to open again on Monday morning (forecast)
! c11 airport open again
! c12 Alba Air plane had 132 aboard
! c13 Norda plane had 88 aboard
! c14 Jon Weir suspended
! c15 Clara Weir, stewardess, led 30 people out
! c16 controllers strike on 2 March
! c17 strike called off
! c18 service head Egon Platt resigns
! c19 radar cost saving of 400,000
! c20 runway closed since 07:12
! c21 two more controllers a shift from April
! c22 radar on round the clock
! c23 Weir would like to return
@ 2027-02-11T08:05 | Tessel Airport | Passenger information | official
{c20 The runway has been closed since 07:12 following a contact between two aircraft.} Please do not travel to the airport.

{c10 Operations are expected to resume on Monday morning.}
@ 2027-02-11T10:20 | National Press Service | Two airliners collide on Tessel runway
TESSEL (NPS) - {c1 Two people died on Thursday when passenger planes of Alba Air and Norda ran into each other in fog at Tessel}, the county said. {c2 Fifty-four were injured.}

{c12 There were 132 people on the Alba jet} and {c13 88 on the Norda turboprop}, according to the airlines.

{c4 The Alba crew had crossed the runway without being allowed to}, the air navigation service said.
@ 2027-02-11T19:00 | Tessel Television | News at seven | transcript
ANCHOR: {c1 Seven dead}, the county tells us now. We've got the captain of the Alba plane, Lio Brandt, on the line. Captain, you were told to wait?

BRANDT: {c4 I was told to cross. I read it back.} It's on the tape.

ANCHOR: {c3 The airport's doctor speaks of ninety hurt}, {c2 while the county has sixty-one on its list}.

BRANDT: There'd be more without our Clara. {c15 She got thirty people out through one door.}
@ 2027-02-12T06:00 | The Tessel Mirror | 'Cross,' said the voice from the tower
We've listened to eleven seconds of tape. {c5 "Alba three, cross. Norda nine, cleared for take-off." Same voice, same breath.}

{c5 "There was one clearance, and one only," says Egon Platt, who runs the air navigation service.}

There is a machine that shows a controller what he can't see. {c6 At Tessel it wasn't switched on that morning, a technician says.} {c6 Platt: "The ground radar was available."}

And {c7 there was one man in the tower where there ought to be three}: Jon Weir, 31. Clara Weir, the stewardess, isn't his wife, as some sites had it; they've never met.
@ 2027-02-13T09:00 | Controllers' Guild | They were warned | official
{c7 Our colleague was by himself on that shift, for the ninth time this year.}

{c8 Fourteen posts are unfilled at Tessel.}

{c16 The members have resolved to lay down work on 2 March.}
@ 2027-02-13T16:30 | National Press Service | Death toll in Tessel runway crash at eight
TESSEL (NPS) - {c1 The collision of two airliners at Tessel has claimed an eighth life}, the county said on Saturday.

{c14 The controller on duty has been suspended}, the air navigation service said. {c9 It put the number of vacancies in the tower at five}, {c8 against the fourteen named by the union}.

{c10 The airport stood by its plan to reopen on Monday.}
@ 2027-02-15T06:45 | Tessel Television | Breakfast | live
06:45 {c11 First one's up: a parcel plane, at 6:41, and the place is open.} {c10 Monday, they'd said, and Monday it is.}

06:20 Flowers at gate 4. {c1 Eight bunches, one for each of those who were killed.}

06:05 {c3 The airport's own list of injured is still ninety names long}, the doctor says; she's counted the ones who walked home.
@ 2027-02-16T07:00 | The Tessel Mirror | What a radar costs at night
{c19 Four hundred thousand a year is saved by leaving the ground radar at Tessel off between ten and eight}, says a paper from Egon Platt's house. {c6 So off it was, at twelve past seven}.

{c8 Of the fourteen empty chairs} nobody wants to sit in one now. {c14 Jon Weir, barred from the tower}, is staying with his parents.

{c15 Clara Weir has been sent 300 letters by people who'd heard how she emptied the rear cabin, thirty of them, in the dark.}
@ 2027-02-22T11:00 | Accident Board | First findings, Tessel | official
1. {c5 At 07:11:40 the tower cleared both aircraft on the same runway.}

2. {c4 The crew of the Alba aircraft acted as instructed.}

3. {c6 The surface radar had been in standby since 22:00.}

4. {c12 Persons on board: Alba 132}, {c13 Norda 88}.
@ 2027-02-22T17:15 | National Press Service | Air traffic chief quits over Tessel crash
TESSEL (NPS) - {c18 The head of the air navigation service, Egon Platt, resigned on Monday.}

{c5 "Our man said two things that couldn't both be true, and we left him alone with them,"} he told reporters. {c4 He took back what his service had said about Captain Brandt.}

{c6 He also acknowledged that the screen had been dark "on my signature".}
@ 2027-02-26T18:00 | Tessel Television | News at six | transcript
ANCHOR: {c17 No strike on Tuesday: the Guild's pulled it.} Why?

REPORTER: Because it's been given something. {c21 Two more controllers on every early shift from April}, and {c22 the radar on round the clock}.

ANCHOR: {c9 It's five vacancies, the service used to say.}

REPORTER: It doesn't any more. {c18 With Platt gone} they've found a different drawer.
@ 2027-03-01T07:00 | The Tessel Mirror | A day that was to be quiet
{c16 Tomorrow was to be the day of the walkout.} {c17 The controllers have thought better of it.}

{c14 Weir is still suspended, on full pay.} {c23 He'd like to go back, his mother says.}

{c19 The four hundred thousand that used to be saved} have been found elsewhere: in the canteen.
