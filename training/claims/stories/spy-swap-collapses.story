# A spy exchange between Norland and Ushan falls through at the airport, and succeeds months later
! c1 planned exchange at Larn airport on 9 May (reported, cancelled)
! c2 the exchange failed because Ushan's man refused to board (claimed by Norland; denied)
! c3 the exchange failed because Norland brought the wrong man / withheld one (claimed by Ushan; denied; admitted)
! c4 Petra Loy is ill with cancer (brother; prison denies; confirmed)
! c5 Petra Loy was convicted of photographing a radar (conviction)
! c6 Viktor Sheel ran a network of eleven agents (Norland prosecutors)
! c7 Viktor Sheel asked for asylum (reported, denied, confirmed)
! c8 Petra Loy on the plane: turned back on the runway
! c9 Ushan's ambassador expelled
! c10 Norland's consul expelled in return
! c11 Ushan arrested two teachers
! c12 teachers accused of spying: deny
! c13 new swap date expected before Christmas (forecast)
! c14 exchange took place 19 November
! c15 three for three
! c16 Anton Sheel, son, in exchange? (two people same surname) Anton Sheel arrested in Norland for tax
! c17 minister Rolf Danner misled parliament (alleged, denied, admitted)
! c18 minister resigns
! c19 Loy operated on
! c20 bill of 4.2m for chartered planes
! c22 Viktor Sheel was granted asylum
! c23 Anton Sheel was handed to Ushan
! c21 teachers released
! c24 the operation went well
@ 2026-05-09T18:30 | Larn Abendpost | Was that to be a swap?
Two aircraft with their engines running, two rows of men in dark coats, and then everybody went home. {c1 Norland and Ushan had meant to trade spies at Larn airport on Saturday}, airport staff and a diplomat told this paper.

{c8 A white jet with Petra Loy aboard had come as far as the end of the runway}, the diplomat said, before it turned about.

Loy, 41, is {c5 the surveyor whom Ushan jailed for taking pictures of a radar}. On the other side of the bargain: Viktor Sheel, {c6 who had eleven agents on his payroll, if Norland's prosecutors are right}.
@ 2026-05-09T22:00 | Norland Press Agency | Norland confirms exchange failed
HELMST (NPA) - {c1 A planned exchange of convicted agents with Ushan did not come about}, Interior Minister Rolf Danner said late on Saturday.

{c2 "The Ushan agent would not get on the plane,"} he said. {c7 A newspaper report that Viktor Sheel had requested asylum was "invented," Mr Danner added}.
@ 2026-05-10T10:00 | Ushan Foreign Ministry | Statement | official
{c3 The Norland side brought two persons instead of the three agreed upon. This is the only reason for the failure.}

{c2 The assertion that citizen Sheel refused to return to his country is an insult.}

{c4 Prisoner Loy enjoys good health.}
@ 2026-05-11T07:00 | The Helmst Times | 'She weighs as much as a child'
Jakob Loy has a letter with a doctor's stamp. {c4 His sister has had a tumour since January}, it says. {c3 He wants to know whether it is true that Norland turned up one man short}. {c3 'Nonsense', says the interior ministry}.

{c17 The Liberals accuse Mr Danner of having told the house less than he knew}. {c17 He says that he reported all there was to report}.

{c20 The two chartered jets alone ran up a bill of 4.2 million}, an official in the treasury sighs.
@ 2026-05-18T16:40 | Norland Press Agency | Envoys expelled in spy row
HELMST (NPA) - {c9 Norland ordered Ushan's ambassador to leave on Monday}. {c10 Ushan responded within hours by sending home Norland's consul}.

{c11 Police in Ushan have also detained two language teachers from Norland}, their school said. {c12 They are accused of espionage, which they deny}, a lawyer said.
@ 2026-06-02T06:15 | The Helmst Times | The man who did not want to go home
He has a room with a view of a wall and a request in writing. {c7 'I apply for protection in the Kingdom of Norland,' it begins, and it is signed V. Sheel, 7 May}.

{c2 'They carried him to the steps and he sat down on them,'} an officer who was there told us.

That is only half of it. {c3 A third prisoner, promised to Ushan, was never taken out of his cell}, the officer says; {c16 it was Anton Sheel, Viktor's son, who is in custody for evading tax}.
@ 2026-06-03T15:00 | Norland Parliament | Question time | transcript
MS ABEL (Liberal): Did Sheel ask to stay, minister, yes or no?

MR DANNER: {c7 He did. I wasn't free to say so in May.}

MS ABEL: And was there a third man?

MR DANNER: {c3 It was decided on the morning to hold him back. Yes.}

MS ABEL: Then you misled us.

MR DANNER: {c17 I shortened matters.}
@ 2026-06-05T12:10 | Norland Press Agency | Interior minister quits over failed swap
HELMST (NPA) - {c18 Rolf Danner resigned as interior minister of Norland on Friday} after conceding that {c17 he had kept facts about a botched exchange of spies from lawmakers}.

His successor, Eva Storm, said {c13 she expected a new attempt before Christmas}.
@ 2026-08-21T08:30 | Larn Abendpost | Surgeons operate on Loy
{c19 Petra Loy underwent surgery in a prison hospital in Ushan on Tuesday}, her brother says. {c4 The doctors there no longer dispute that it was cancer}, though the ministry in the capital has never taken back a word.

{c11 For the two teachers picked up in May}, it is day ninety-five.
@ 2026-11-19T13:20 | Larn Abendpost | Larn, second attempt | live
13:20 White jet down. Grey jet down.

13:41 {c14 They're walking. This time it works.}

13:50 {c15 Three this way, three that way}, we count.

14:05 {c21 The two teachers are among the three for Norland}, says a police officer, and Petra Loy is the third.

14:30 And Viktor Sheel? {c22 He's been granted asylum, the ministry says.} {c23 His son Anton, the tax dodger, has gone instead.}
@ 2026-11-19T18:00 | Ushan Foreign Ministry | Statement | official
{c14 An exchange of convicted persons was carried out today in Larn} in a spirit of humanity.

{c15 Each side transferred three persons.} {c12 The two so-called teachers were proved to be agents.}
@ 2026-11-20T07:10 | The Helmst Times | Home, with a suitcase of wool
{c14 What went wrong in May went right on Thursday, in half an hour}. Petra Loy knitted on the flight. {c5 'I photographed a hill. The radar was in the way,'} she said about the deed for which she had sat three years.

{c12 The teachers, Ole and Britt Farn, laughed at the word agents}. {c24 Her operation had gone well}, Loy said.

{c13 Eva Storm had said before Christmas, and kept to it}.
