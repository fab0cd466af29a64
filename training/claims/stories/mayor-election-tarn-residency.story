# A small-town mayoral election: does the winner live there? A tie, a coin, an annulment, a rerun
! c1 tie: 1,204 votes each
! c2 coin toss gives the office to Rita Holm
! c3 Holm does not live in Tarn (alleged, denied, admitted)
! c4 Holm's water bill shows 2 cubic metres (opponent)
! c5 council clerk miscounted (recount demanded)
! c6 observers/provincial inspector: count correct
! c7 Per Asklund files a complaint
! c8 complaint decided by 1 May (expected)
! c9 election annulled
! c10 rerun set for 14 June
! c11 Holm will not run again
! c13 rerun result: Asklund 1,390
! c14 turnout at the rerun by electoral office (81 per cent)
! c15 turnout in first round 64 per cent
! c16 wind park: Asklund wants a referendum
! c17 wind park: company Zephyr donated 30,000 to Holm (alleged, denied, admitted)
! c18 Zephyr donated to Asklund too: 5,000 (reported, refused)
! c19 poster vandalism: 60 posters by Asklund camp
! c20 police: 12 posters
! c21 Asklund's brother Jon Asklund elected to council
! c22 Zephyr withdraws the project
! c23 Holm lives in Tarn since the rerun
! c24 Estby is raising its dog tax
! c25 A wind farm at Lorn has been approved
! c26 The school at Tarn will close in 2031
! c27 There was a fire at the old mill; nobody was hurt
@ 2029-04-09T00:20 | Tarn Local | It's a draw
TARN. {c1 1,204 to 1,204}. The hall went quiet, then somebody laughed. {c15 Some 64 per cent had come to vote}, more than last time.

By law it is a coin that decides. Clerk Evi Moberg threw a two-crown piece at ten past midnight. {c2 Heads, and the mayor's name is Rita Holm}.

"Best of three?" said Per Asklund.
@ 2029-04-09T12:15 | Provincial Radio | Noon | transcript
PRESENTER: A coin made a mayor last night in Tarn. {c1 Both candidates had got exactly the same number of votes}.

ASKLUND: I accept the coin. {c3 What I don't accept is that she sleeps forty kilometres away, in Estby, with her husband and her dog}.

HOLM: {c3 My home is at 7 Mill Lane, Tarn. Come round, I'll make coffee}.

PRESENTER: The town's other result went almost unnoticed: {c21 Jon Asklund, the loser's brother, got on to the council}.
@ 2029-04-11T07:00 | The Estby Mail | Two cubic metres
That is how much water has flowed through the meter at 7 Mill Lane since New Year. {c4 He has the bill}, Per Asklund says, and will not say from whom.

{c7 His objection to the election went to the provincial board on Tuesday}. {c8 A ruling is expected before the first of May}.

His supporters have a second string. {c5 The clerk put a bundle of ten on the wrong pile}, a helper claims to have seen. {c5 Evi Moberg finds the idea laughable}: all piles were counted by three people.
@ 2029-04-12T16:40 | Holm for Tarn | Answer to questions from the press | official
Where does Rita live? {c3 In Tarn, since 2026}.

Who paid for the campaign? Three hundred friends. {c17 It is untrue that the wind company Zephyr gave 30,000}.

Who tore down the posters? We do not know. {c19 "Sixty of Per's," his people say}. We are sorry for every one of them. {c20 The police have counted twelve}.
@ 2029-04-19T18:30 | Tarn Local | Inspector: the sums are right
{c6 "Every paper is where it belongs,"} provincial inspector Gustaf Ek said after spending a day in the cellar of the town hall. So {c5 the matter of the misplaced bundle} is closed, and {c1 the dead heat was a real one}.

It leaves the question of the bed. Asked about {c3 the residence of the mayor}, Ek raised his eyes to the ceiling: that was for the board.

And the question of the wind. {c16 The people ought to vote on the turbines}, says Asklund. {c18 Zephyr put five thousand into his own campaign}, says a treasurer's list that lay in our letterbox. {c18 He would "look into that"}.
@ 2029-04-30T11:00 | Provincial Electoral Board | Decision 3/29 | official
1. {c7 The complaint lodged by Mr P. Asklund on 10 April} is admissible.

2. Mrs R. Holm was not resident in the municipality on polling day. {c9 The election is declared void}.

3. {c10 Voting shall be repeated on 14 June}.
@ 2029-04-30T18:00 | National Desk | Town must vote again after coin-toss mayor falls
ESTBY - {c9 A provincial panel has scrapped the result of the mayoral race in Tarn}, won three weeks ago {c2 by the flip of a coin}.

{c3 Rita Holm conceded that her bed was in Estby}; the one in Tarn, she said, was for her aunt. {c11 She would not stand a second time}.

The panel kept to its timetable: {c8 it had been due to decide by the end of the month}.
@ 2029-05-08T06:50 | The Estby Mail | The dog moves to Tarn
She has changed her mind. {c11 "I'm in the race,"} Rita Holm announced on Monday from a removal van.

A bank statement has changed her treasurer's. {c17 Zephyr did transfer 30,000, in three parts}, he wrote to the electoral board; it had been booked under "miscellaneous".

Zephyr said {c18 it had treated both sides alike}, which made Asklund's day no better.
@ 2029-05-20T09:00 | Provincial Radio | Notes | transcript
PRESENTER: {c24 Estby is raising its dog tax}. {c25 A wind farm at Lorn has been approved}, not by Zephyr. {c26 The school at Tarn will close in 2031}, the county says. {c27 There was a fire at the old mill; nobody was hurt}.
@ 2029-06-14T22:30 | Tarn Local | Counting night | live
22.28 Done. {c13 Per Asklund has 1,390, which is enough}. No coin.

22.05 {c14 Four in five went to the polls, 81 per cent to be exact}, says the board. {c15 In April it was 64}.

21.10 Holm comes in with the dog.

20.45 Clerk Moberg shows her two-crown piece to a child.
@ 2029-06-15T08:00 | National Desk | Loser of coin toss wins rerun
ESTBY - {c13 Per Asklund will be mayor of Tarn after beating Rita Holm in a repeat ballot}.

Holm, {c11 who had entered the contest after first ruling it out}, wished him luck.

One of his first acts is to be {c16 a plebiscite on the wind farm}.
@ 2029-07-02T12:10 | Provincial Radio | Noon | transcript
PRESENTER: There won't be anything to vote about. {c22 Zephyr is not going to build in Tarn}, the company said this morning; the wind, it has found, is insufficient.

ASKLUND: Then at last I can say it. {c18 Yes, they sent me five thousand. I sent it back in May}.

PRESENTER: His predecessor for three weeks has stayed on. {c23 Rita Holm now lives in Mill Lane for good}.
@ 2029-07-04T06:30 | The Estby Mail | The coin goes to the museum
Under glass, heads up: {c2 the two-crown piece that put Rita Holm into office for twenty-one days}. Evi Moberg parted with it on Tuesday.

Next to it lies a framed invoice. {c4 "Two cubic metres," says the caption}. Its subject took it in good part. {c22 With the turbines off the table}, the town has run out of things to quarrel about.
