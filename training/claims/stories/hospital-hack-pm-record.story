# The prime minister's medical file leaks from a military hospital: was it a hack, is it genuine, who sold it
! c1 the PM has a heart condition (leak; office denies; admits)
! c2 the file is forged (PM's office; expert says genuine; withdrawn)
! c3 file came from a hack of St Alban military hospital (ministry; hospital denies)
! c4 file was photographed by a member of staff (union suspicion; confirmed)
! c5 number of files accessed by hospital (1; 340)
! c6 number of files offered for sale by a forum seller (2,600)
! c7 paper paid 40,000 for it (alleged, denied, admitted)
! c8 court bans publication (injunction)
! c9 injunction lifted
! c10 PM in hospital on 3-6 Feb (report; office: at a lodge; admitted)
! c11 PM to stand in the May election (says he will)
! c13 PM operation on 20 April
! c14 poll: governing party 31 per cent
! c15 poll after: 36
! c16 nurse Ola Prent arrested
! c17 nurse Ola Prent released / not her
! c18 porter Sven Hart arrested
! c19 editor Mara Quint resigns
! c20 health minister's file leaked too (report; denied)
! c21 privacy fine 800,000
! c22 St Alban's will receive a new scanner
! c23 Hackers broke into the tax office's website
! c24 data on 90,000 people were copied
! c25 Finance Minister Jon Vale wants to lead the party
! c26 The Beacon sold 12 per cent more copies this month
@ 2031-03-02T21:00 | The Daily Beacon | The Prime Minister's heart
{c1 Prime Minister Alec Thorne suffers from a narrowing of the aortic valve and has been told to slow down}. So says his file at St Alban's military hospital, four pages of which lie before the Beacon.

{c10 He spent the nights from the third to the sixth of February in a private room there}. The public had been told {c10 that he was at his fishing lodge}.

Elections are due in May.
@ 2031-03-02T23:30 | Office of the Prime Minister | Statement | official
{c2 The pages printed tonight are a fabrication}. {c1 The Prime Minister is in excellent health}.

{c10 He passed the first week of February at Loch Arran with his family}.

Legal steps are being taken. {c11 The Prime Minister will lead his party into the May election}.
@ 2031-03-03T09:15 | Commonweal Press | Judge bars further publication of PM file
CAPITAL (CP) - {c8 A judge on Monday forbade the Daily Beacon to print any more of what it says is Prime Minister Alec Thorne's medical record}.

The defence ministry said that {c3 the hospital's network had been broken into by unknown persons}. That would sit oddly with the view of the premier's office, {c2 which holds the document to be an invention}.

A survey taken before the story gives {c14 the governing party 31 per cent}.
@ 2031-03-04T06:50 | The Northern Argosy | Forged and stolen
It can be one or the other. {c2 "The abbreviations, the printer, the coffee ring: that's the real thing,"} says Gerda Loew, who taught medical documentation for thirty years.

{c3 St Alban's IT service has told the ministry that no stranger was in its system}. In the staff canteen they have a simpler theory: {c4 somebody took pictures of a screen}, says a shop steward.

{c7 Forty thousand changed hands}, media lawyers have heard. {c7 The Beacon pays for taxis, not for documents}, editor Mara Quint wrote to us.
@ 2031-03-05T19:00 | Radio Commonweal | Politics at seven | transcript
HOST: A seller on a forum called Attic {c6 is offering 2,600 patients' files from St Alban's}, generals included. The hospital?

REPORTER: {c5 One file was opened without good reason, just one, it says}.

HOST: And the health minister, Flo Barnard, is in there as well?

REPORTER: {c20 That is the talk}. {c20 Barnard told us she's been a patient nowhere but at her dentist's}.
@ 2031-03-09T08:00 | Commonweal Press | Nurse held over leak
CAPITAL (CP) - {c16 Military police have arrested a nurse at St Alban's, Ola Prent}, in connection with the leak of the prime minister's record, her lawyer said.

She had looked after him. {c10 That there was a "him" to look after in February}, the lawyer remarked, seemed now to be accepted by the state.

The premier's office {c1 declined to go into its earlier assurance on his health}.
@ 2031-03-14T12:00 | St Alban Military Hospital | Result of the internal review | official
{c5 The records of 340 patients were viewed without authorisation since 2029}.

{c3 An attack from outside can be excluded}. {c4 Images of the screen were made with a telephone by an employee}.

The suspicion against {c17 Sister O. Prent has not been borne out; she is back on her ward}.
@ 2031-03-14T17:40 | The Daily Beacon | We may speak again
{c9 The Court of Appeal has thrown out the gag order}. There is an overriding public interest, it said, in the fitness of a man who seeks five more years.

We gladly report what else the day brought: the defence ministry {c3 withdrew its talk of intruders}. Nobody has withdrawn {c2 the word "fabrication"}.

{c18 A porter, Sven Hart, 24, was taken from his flat by police at noon}.
@ 2031-03-16T20:05 | Radio Commonweal | Address by the Prime Minister | live
20.14 That's it. {c11 He will not be a candidate}.

20.11 Thorne: {c1 "I do have a bad valve. I have known since the winter."}

20.09 Thorne: {c10 "I was not fishing. I was in room 12."}

20.08 Thorne: {c2 "The pages were mine. We called them false. That was wrong."}
@ 2031-03-17T07:00 | The Northern Argosy | A decent exit from an indecent story
{c11 Alec Thorne goes}, of his own accord, and with a sentence one will remember. {c11 Two weeks ago he was going to fight until May}.

{c13 He is to be operated on upon the twentieth of April}.

His party profits from the pity. {c15 It has risen to 36 in a poll taken on Sunday night}. {c14 At the beginning of the month it stood at 31}.
@ 2031-03-20T09:00 | Commonweal Press | In brief
{c22 St Alban's will receive a new scanner}. {c23 Hackers broke into the tax office's website}, officials said; {c24 data on 90,000 people were copied}. {c25 Finance Minister Jon Vale wants to lead the party}. {c26 The Beacon sold 12 per cent more copies this month}.
@ 2031-04-02T16:20 | Commonweal Press | Beacon editor quits over payment
CAPITAL (CP) - {c19 Daily Beacon editor Mara Quint stepped down on Wednesday}. {c7 The newspaper had handed 40,000 in cash to a hospital porter, its publisher said}, contrary to what she had stated.

{c18 The porter, who has been in custody since mid-March}, has made a full confession, prosecutors said. {c4 He used his phone, at night, in the ward office}.

{c6 The 2,600 dossiers touted on the internet} had turned out to be a hoax.
@ 2031-09-11T10:00 | Data Protection Authority | Decision 71/31 | official
{c21 St Alban Military Hospital: fine of 800,000}, for failing to restrict access.

{c5 Basis: 340 records opened without need}.

{c16 The detention of a nurse in March} and {c17 her exoneration} are outside the scope of this decision, as is {c20 the alleged disclosure concerning Minister Barnard, for which no evidence was found}.
