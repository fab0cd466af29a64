# A mayoral election in Port Selby decided by eleven votes: hourly counts, a recount, forgotten postal votes, a counting machine, a court
! c1 Corrigan's lead by the returning officer on election night (412, 96, 11)
! c2 wards counted (9, 20, all of 24)
! c3 Corrigan says he has won
! c4 Okafor will not concede
! c5 Okafor ahead after the recount by the returning officer (3, 5)
! c6 140 postal votes lay forgotten in a van (alleged, denied, confirmed)
! c7 machine in Ward 12 misread folded papers (alleged, denied, admitted)
! c8 recount to be held on Tuesday
! c9 Corrigan's helpers destroyed ballots (alleged, denied)
! c10 turnout 47 per cent
! c11 Corrigan wants to sell the pier (alleged, denied, admitted)
! c12 court orders a new vote in Ward 12
! c13 new vote on 14 June
! c14 Okafor takes Ward 12 by 88
! c15 Okafor sworn in
! c16 clerk Harry Lund suspended
! c17 Argus forecast: Corrigan by five points
! c18 Corrigan concedes
! c19 Corrigan's own tally: ahead by 41
! c20 recount cost 210,000
! c21 turnout in Ward 12 71 per cent
! c22 newer machines not affected
@ 2026-05-07T22:00 | Selby Sound | Count night | live
23:50 {c2 Twenty wards of 24 in}, and it's tightening like a wet knot: {c1 Corrigan's margin is down to 96}, says returning officer Edith Marsh.

22:45 {c2 Nine wards counted.} {c1 Dale Corrigan leads Grace Okafor by 412.}

22:20 {c17 The Argus had Corrigan five points clear in its forecast.} We'll see.

22:00 {c10 Turnout's 47 per cent}, they've just chalked it on the board.
@ 2026-05-08T01:40 | Port Selby Council | Election of the Mayor: declaration | official
{c2 All 24 wards have reported.}

{c1 CORRIGAN, Dale: 14,203. OKAFOR, Grace: 14,192. Majority: 11.}

{c8 On the request of a candidate the votes will be counted again on Tuesday, 12 May, from 9 a.m.} E. Marsh, Returning Officer
@ 2026-05-08T06:30 | The Selby Argus | ELEVEN
You could fit them into a minibus. {c1 That's all that lies between Dale Corrigan and Grace Okafor, eleven people in a town of 60,000}, by Mrs Marsh's arithmetic.

{c3 "A win's a win. I'm your mayor,"} Corrigan told supporters in the Anchor at two.

{c4 "I'm going to bed, and I haven't lost,"} said Okafor on the steps of the town hall.

{c10 More than half of us, by the way, stayed at home: 47 in a hundred voted.} {c17 Our forecast of a comfortable Corrigan lead of five points} has been eaten, with vinegar.
@ 2026-05-09T09:00 | Coastal News Service | Missing postal votes alleged in Port Selby
PORT SELBY (CNS) - {c6 A crate holding some 140 postal votes was left in a council van on election night}, a driver said on Saturday.

{c6 Council clerk Harry Lund said that every van had been emptied and swept.}

A steward for Okafor made another charge. {c9 Volunteers of Corrigan had put ballot papers through a shredder at his office}, he claimed. {c9 "Those were pizza menus,"} Corrigan's agent said.
@ 2026-05-11T18:00 | Selby Sound | Drivetime | transcript
HOST: Grace Okafor, why won't you throw in the towel?

OKAFOR: {c4 Because nobody's beaten me yet.} Look at Ward 12. {c7 The machine there swallowed every paper with a crease in it and spat out a blank.} We had scrutineers writing it down.

HOST: We asked Votamat, who make it. {c7 "The device performed to specification."} {c8 They'll do it all again by hand tomorrow}, in the swimming hall.

OKAFOR: I'll bring a towel, then. For drying off.
@ 2026-05-12T21:15 | Coastal News Service | Okafor edges ahead in Port Selby recount
PORT SELBY (CNS) - {c5 Grace Okafor overtook Dale Corrigan by three votes in a recount on Tuesday}, returning officer Edith Marsh announced.

{c19 Corrigan's party said its own tally showed him 41 in front.}

{c6 Marsh confirmed that a grey crate with 140 unopened envelopes had come to light in the council garage.} {c16 A clerk was suspended}, she said.
@ 2026-05-13T06:30 | The Selby Argus | Now it's three, and the other way round
Corrigan went to bed a mayor and got up a candidate. {c5 Three votes ahead is Okafor now}, {c19 unless you ask the Corrigan camp, where they make it forty-one for their man}.

{c16 Harry Lund, who swept the vans so thoroughly, has been sent home.}

And while everyone was counting: {c11 Corrigan intends to flog the pier to a hotel group if he gets in, a letter in our possession shows.} {c11 "The pier isn't for sale, never was,"} he says.
@ 2026-05-14T10:00 | Port Selby Council | Recount: corrected figures | official
{c5 After checking of two bundles in Ward 3 the majority of OKAFOR, Grace, is 5.}

{c6 The 140 postal votes found on 12 May aren't included; the court will rule on them.}

{c20 The recount cost 210,000.}
@ 2026-05-15T12:00 | Votamat Systems | Customer notice | official
{c7 In rare cases sheets folded more than once may have been recorded as blank by units with software 4.1.} We regret any inconvenience.

{c22 Units of the 5 series aren't affected.}
@ 2026-05-22T15:30 | Coastal News Service | Judge orders fresh vote in Port Selby ward
PORT SELBY (CNS) - {c12 Voters in one ward of Port Selby must go to the polls again}, the county court ruled on Friday, because {c7 a counting machine had treated folded papers as empty}.

{c13 The repeat is set for 14 June.}

{c9 The judge found no evidence that any ballot had been shredded.} {c3 Corrigan told reporters that he remained "the man who won on the night".}
@ 2026-06-08T07:00 | The Selby Argus | All eyes on Ward 12
It's got a chip shop, a chapel and two bus stops, and {c13 on Sunday it picks the mayor for all of us}.

{c12 The do-over was forced on the council by Judge Amery.} Both candidates have by now knocked at every door, some twice.

On one of those doorsteps a lady with a terrier got more out of Dale Corrigan than we did. {c11 Yes, he'd talked to the hotel people about selling the pier, and yes, he'd do it}, he told her; her niece filmed it.

{c20 The first recount set us back two hundred and ten thousand}, should you wonder about the potholes.
@ 2026-06-14T22:00 | Selby Sound | Count night, the sequel | live
22:40 {c18 "I've rung Grace. She's got it, fair and square,"} says Dale Corrigan, and he buys a round.

22:25 That's it! {c14 Okafor wins Ward 12 by 88}, Mrs Marsh reads from a card.

22:05 {c21 Turnout in the ward was 71 per cent.}
@ 2026-06-15T08:00 | The Selby Argus | Mayor Okafor
{c14 Eighty-eight of the good people of Ward 12 made the difference.} {c18 The loser phoned her before the numbers were off the board}, which was handsome of him.

{c15 Grace Okafor takes the oath on Thursday.} {c21 Seven in ten turned out in the ward}; the terrier did, too.

{c16 Harry Lund, still suspended}, voted by post.
