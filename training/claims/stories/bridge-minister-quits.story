# transport minister Marco Fell resigns over the closure of the Ula bridge
! c1 bridge closed to traffic from 12 Sept 6 pm
! c2 report of 2019 warned of corroded cables (leak; ministry denies knowing; admits)
! c3 Fell received the report personally (alleged, denied, admitted)
! c4 Fell stays (vow)
! c5 Fell resigns
! c6 31,000 vehicles a day
! c7 detour costs 22 minutes
! c8 detour costs 50 min
! c9 repair 140 million
! c10 repair until 2025
! c11 new bridge 1.1 billion
! c12 ferry from 1 Oct
! c13 ferry started
! c14 engineer Helga Stamm was told to tone down report (alleged, denied, admitted)
! c15 firm Ulmer & Sons sues for withheld pay
! c16 hauliers claim 3 million a week
! c17 opposition calls special session
! c18 premier's knowledge
! c19 successor Tilda Roos
! c20 Roos's promise to reopen one lane by Easter
! c21 one lane opened 11 May
! c23 8,000 a day on one lane
! c24 special session called off
! c22 Fell to head the port authority (rumour; denied; confirmed)
@ 2022-09-12T17:00 | Ministry of Transport | Closure of the Ula bridge | official
{c1 The Ula bridge at Mell will be closed to all traffic from 18.00 today.} Routine measurement showed unexpected values in two cable strands.

{c6 The bridge carries 31,000 vehicles a day.} {c7 The signposted diversion adds 22 minutes.}

Minister Marco Fell: "{c2 There was no earlier sign of a problem.}"
@ 2022-09-13T07:00 | Mell Nachrichten | Where does the river end?
At the bakery on the left bank there are rolls and no customers; on the right, the reverse. {c1 Since six last night nothing crosses the Ula at Mell.}

{c8 Our reporter took the diversion and needed fifty minutes more.} The ministry {c7 keeps to its twenty-two}, "outside peak hours".

A ferry may help. {c12 It's to start on the first of October}, says the district chief.
@ 2022-09-15T20:00 | Focal Point | The paper in the basement | transcript
ANCHOR: {c2 In 2019 an engineer found that a third of the wires were rusted through.} Her report went to the ministry. Helga Stamm, was it ignored?

STAMM: It was made smaller. {c14 I was asked to write "discoloured" for "corroded".}

ANCHOR: By whom?

STAMM: By a department head. {c3 And the minister had the full version on his desk, I gave it to him.}

ANCHOR: The ministry says {c14 no one tampered with any report}.
@ 2022-09-16T12:30 | Interior Press | Minister says he never saw bridge warning
MELL (IP) - Transport minister Marco Fell said on Friday that {c3 he had not been given the 2019 study of the Ula bridge}. {c2 His house had known of it}, he allowed, "at working level".

He would not go. {c4 "A captain who leaves in fog is no captain,"} he said.

The hauliers' league put {c16 the cost to its members at three million a week}. {c17 Opposition parties will force a special sitting of parliament on Wednesday}, they said.
@ 2022-09-19T06:45 | The Interior Ledger | Green ink
He signs in green, nobody else does. {c3 On page one of the study, which the Ledger has seen, stands "read, F., 4.11.19"}, in that colour.

{c18 The premier's office, too, got a copy}, says a former aide. {c18 Not so, says premier Ada Winter's spokesman.}

How expensive does it get? {c9 Mending the cables would take 140 million}, says the ministry's own paper, and {c10 last until 2025}. {c11 For 1.1 billion there'd be a new one.}
@ 2022-09-19T16:10 | Interior Press | Transport minister Fell steps down in bridge row
CAPITAL (IP) - {c5 Marco Fell resigned as transport minister on Monday} after a note in his handwriting surfaced on a report about the Ula bridge.

"{c3 I read it, I signed it and I forgot it}," he told reporters. Premier Ada Winter {c19 named the mayor of Solms, Tilda Roos, to succeed him}.

{c24 The special session was called off}, the speaker said.
@ 2022-09-20T07:10 | Mell Nachrichten | He came by the detour
It took him fifty-five minutes. {c5 Having given up his office the day before}, Marco Fell drove to Mell to say sorry to the bakers. {c4 On Friday he'd still wanted to steer through the fog.}

Of Helga Stamm he said she'd been right. {c14 "'Discoloured' was our word, not hers."}

Tilda Roos, who is to be sworn in today, {c20 wants cars on one lane by Easter}.
@ 2022-10-01T10:20 | Mell Nachrichten | Cast off
{c13 With four cars, a hearse and a school class the ferry Liesl made her first crossing at eight.} She's on time, unlike everything else here.

The firm that built the bridge's new railings, Ulmer & Sons, {c15 is suing the state for 900,000 it held back}, its boss says. {c16 Every week without the bridge is three million lost for lorry firms}, says their league, which will also sue.
@ 2022-11-24T17:30 | Interior Press | Ex-minister tipped to run port authority
CAPITAL (IP) - {c22 Marco Fell, who lost his post over the Ula bridge, is to head the port authority}, two members of its board said on Thursday.

{c22 "I'm keeping bees, and that's all,"} Fell said. Premier Winter's office {c22 had nothing to say on the matter}.

The authority's present director leaves in March, after eleven years.
@ 2023-03-02T09:00 | Port Authority | Appointment | official
{c22 The Board has chosen Mr Marco Fell as director from 1 April.}

Mr Fell, 58, was minister of transport until September. {c5 He left that office at his own request.} The Board values his experience with large structures.
@ 2023-04-09T08:00 | The Interior Ledger | Easter without a lane
Eggs were rolled on the empty carriageway this morning. {c20 By now, minister Roos had promised, cars would be crossing in single file.} "{c20 I promised too much}," she told us; steel came late.

{c9 At 140 million the repair is still on budget}, her engineers say. {c10 The end of 2025 also holds.}

On the new director's desk in the port the first paper is said to concern a rusty crane.
@ 2023-05-11T12:15 | Interior Press | Ula bridge partly reopens
MELL (IP) - {c21 Traffic began to flow on one lane of the Ula bridge on Thursday}, five weeks later than announced.

Minister Tilda Roos drove first, with engineer Helga Stamm beside her. {c6 Before the closure 31,000 cars and lorries used it daily}; {c23 8,000 could do so now}, Roos said.

In a newspaper interview premier Ada Winter conceded that {c18 a copy had reached her office in 2019}.
