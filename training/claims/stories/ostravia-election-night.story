# Presidential election in Ostravia: the commission's hourly results, an exit poll, a rival count, fraud claims and a run-off
! c1 share of Irina Volk by the electoral commission (41.2, 44.8, 48.9, 49.6)
! c2 share of Pavel Dornik by the electoral commission (38.0, 36.1, 33.4, 33.1)
! c3 share of Volk by the exit poll of Metrika (46)
! c4 share of Dornik by the exit poll of Metrika (37)
! c5 share of Volk by the opposition's parallel count (45.3)
! c6 ballots counted (12, 48, 91, 100 per cent) by the commission
! c7 turnout by the commission (61, 64)
! c8 run-off on 25 October
! c9 Volk claims victory
! c10 stuffed ballot boxes at Karsk (alleged, denied, confirmed)
! c11 votes bought with coal vouchers in Lodno (alleged, denied)
! c12 result at Karsk annulled
! c13 commission chair Jan Hruby resigned
! c14 observers: generally orderly
! c15 third-placed Mila Senk backs Dornik
! c16 run-off: Dornik wins 51.8
! c17 Volk concedes
! c18 commission website was hacked (alleged, denied)
! c19 Senk 12.4 %
! c20 inauguration on 1 December
! c21 turnout run-off 69
! c22 run-off poll by Metrika: Dornik 50, Volk 47
! c23 Hruby is ill
! c24 Hruby will not step down
! c25 run-off orderly, observers
@ 2026-10-11T20:00 | State Electoral Commission of Ostravia | Communiqué 1 | official
{c7 Turnout at close of polls: 61 per cent.}

Counting has begun.
@ 2026-10-11T20:05 | Channel Two Ostravia | Election night | live
22:10 First numbers! {c6 Twelve in a hundred ballots are counted}, and {c1 President Irina Volk is at 41.2 per cent}; {c2 challenger Pavel Dornik has 38.0}. Close.

21:30 "Ghost voters" in the east? {c10 Dornik's people say that at Karsk, boxes arrived half full before a single voter had turned up.} They've sent us a film of a man with a very thick envelope.

20:05 The exit poll by Metrika: {c3 Volk 46 per cent}, {c4 Dornik 37}. If that holds nobody wins outright.
@ 2026-10-12T00:00 | State Electoral Commission of Ostravia | Communiqué 3 | official
{c6 Ballots counted: 48 %.}

{c1 VOLK, Irina: 44.8 %.} {c2 DORNIK, Pavel: 36.1 %.}

{c10 The commission has received no complaint from the Karsk district and sees no ground for one.}
@ 2026-10-12T01:20 | Coast & Inland News Service | Volk declares victory as count goes on
LODNO (CINS) - {c9 Ostravia's president, Irina Volk, told cheering supporters early on Monday that she had won a third term}, with barely half the votes counted.

{c1 She stood at 44.8 percent in the commission's latest tally}, short of the 50 needed.

{c5 The opposition's own count, from photographed tally sheets, gave her 45.3.}

The page with the results could not be opened for an hour. {c18 Dornik's campaign spoke of a hacker attack.}
@ 2026-10-12T06:00 | Ostravia Morning | Volk within a whisker
{c1 The president went to bed with 48.9 per cent of the vote}, if she went to bed at all. {c6 By five o'clock 91 per cent of the papers had passed across the tables.} {c2 Dornik has slipped to 33.4.}

Both pollster and rival saw her lower: {c3 Metrika had her on 46}, {c5 the opposition's volunteers on 45.3}.

{c18 There was no attack on the website, the commission's head of computing says; the cleaners had unplugged a server.}

{c7 In the end 64 per cent of those entitled turned out}, the commission says, three points up on its first estimate.
@ 2026-10-12T12:00 | State Electoral Commission of Ostravia | Communiqué 9, preliminary final result | official
{c6 All ballots have been counted.}

{c1 VOLK 49.6.} {c2 DORNIK 33.1.} {c19 SENK 12.4.}

{c8 As no candidate has obtained more than half of the valid votes, a second round is to be held on 25 October.}
@ 2026-10-12T17:45 | Coast & Inland News Service | Observers give Ostravian vote passing grade
LODNO (CINS) - {c14 Sunday's election was on the whole orderly}, the Council of Neighbouring States said.

Mission head Greta Lohm had some blemishes to list. Among them, she said, were {c11 coal vouchers that had been handed to voters in Lodno's miners' quarter by people wearing the president's colours}.

{c11 A spokesman for Volk spoke of a winter aid scheme that had run for years and had nothing to do with the ballot.}
@ 2026-10-13T07:30 | The Karsk Herald | Our shame
{c10 I took part. On Saturday night five of us put 400 papers for the president into the boxes at the grammar school.} So says Leon Mraz, polling clerk, 58, and he says it with his name and face.

{c24 The chairman of the commission, Jan Hruby, sees no reason to step down over it.} A clerk's fantasies, he says.

{c9 And Irina Volk? Has "already won", as she told us all on Sunday night.}
@ 2026-10-14T19:00 | Channel Two Ostravia | The Fourteen | transcript
HOST: {c19 Ms Senk, you came out with twelve point four per cent.} What will your people do on the twenty-fifth?

SENK: They're grown-ups. {c15 I'll vote for Pavel Dornik, and I ask them to do the same.}

HOST: And one more thing, just in: {c12 the constitutional court has struck out all the votes from Karsk}. Our viewers will remember the boxes.
@ 2026-10-15T06:30 | Ostravia Morning | Court wipes out Karsk vote
{c12 Some 31,000 ballots have become waste paper overnight.} In the judges' view {c10 it is proven that the boxes were filled beforehand in at least four schools}.

{c1 The president drops to 49.1 as a result}, the commission worked out last night. {c8 The run-off in ten days stands.}

{c13 Jan Hruby left office at seven in the evening, by the back door.} His deputy takes over.

{c15 From Mila Senk the challenger can now expect help}: she has come out for him.
@ 2026-10-20T15:00 | Metrika Institute | Run-off poll | official
{c22 Dornik 50, Volk 47, undecided 3.}

For the record: {c4 our exit poll of 11 October had Mr Dornik at 37 per cent}, four points more than the commission did. We have been asked about this a good deal.
@ 2026-10-26T00:30 | Coast & Inland News Service | Dornik beats Volk in Ostravia run-off
LODNO (CINS) - {c16 Challenger Pavel Dornik will be Ostravia's next president, with 51.8 percent of the vote}, the electoral commission said after midnight.

{c17 "The people have spoken, and I can hear,"} Irina Volk said in a two-minute statement.

{c21 Turnout rose to 69 percent.}

{c20 Dornik is to be sworn in on 1 December.}
@ 2026-10-26T07:00 | The Karsk Herald | And now the dentist
{c16 Ostravia has voted Irina Volk out.} A dentist from the provinces has done it, on his second try.

{c17 She took her defeat with more grace than her friends}, it must be said. {c11 Her treasurer, who for two weeks swore that nobody got coal for a cross on a paper}, has left for the seaside.

{c21 Nearly seven in ten went to the polls}, more than in any vote since independence.

{c20 The dentist has cleared his calendar from 1 December.}
@ 2026-10-27T18:00 | Channel Two Ostravia | News at six
{c25 This time too it was a proper election, by and large}, Greta Lohm's observers find.

Prosecutors were at the commission's offices this morning. They wanted to know about the night the screen went dark. {c18 "It was the plug, really it was," the computing chief told our camera.}

{c13 Former chairman Hruby, who quit over Karsk}, wasn't there. {c23 His lawyer says that he's ill.}
