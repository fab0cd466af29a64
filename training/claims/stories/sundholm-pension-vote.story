# pension reform in Sundholm: age, vote count, strikes, a side deal, a presidential promise
! c1 pension age to rise from 63 to 65
! c2 reform saves 9bn a year by 2032 (finance ministry; 6.5 revised)
! c3 audit court: saves 4bn
! c4 demonstrators on 12 April by police (90,000)
! c5 demonstrators on 12 April by union (250,000)
! c6 vote on 14 May in lower house planned
! c7 lower house passes 76-74
! c8 Centre Left deputy Ole Marr will vote yes (reported, denied, admitted)
! c9 government promised Marr a ring road/hospital in return (alleged, denied)
! c10 premier threatens to resign if bill fails
! c11 miners exempt from rise (demanded, refused, granted)
! c12 general strike on 28 April called
! c13 strike: trains stopped, 70 pct by railway
! c14 senate approves 41-33
! c15 president signs at once or sends the law to the court
! c16 constitutional court upholds the law
! c17 reform takes effect 1 Jan
! c18 poll 68% oppose
! c19 referendum petition signatures 520,000 by organisers
! c20 election commission: 488,000 valid
! c21 minister Ida Marr resigns (asked, denied, confirmed)
! c22 contributions frozen
! c23 ports shut on strike day
! c24 Ole Marr expelled from his party
! c25 exemption of miners breaks equality
! c26 Thorsen succeeds Ida Marr
! c27 Vik hospital wing on the building list
! c28 Ole Marr will not stand again
! c29 first reading 8 April
! c30 coalition seats 75 of 150
! c31 crowd on vote day by police
! c32 session opened
! c33 president signed
! c34 court majority nine to two
@ 2027-03-30T12:00 | Finance Ministry of Sundholm | Pension Balance Act: key points | official
{c1 The statutory pension age will be raised from 63 to 65 in eight quarterly steps}.

Savings for the public purse: {c2 9 billion krona a year from 2032}.

{c22 Contribution rates are frozen until 2030}.

{c17 The Act is to come into force on 1 January 2028}.

First reading: {c29 8 April}.
@ 2027-03-31T07:00 | Sundholm Dagblad | Two years longer
{c1 Anyone born after 1966 will have to stay at work until their sixty-fifth birthday}, if the cabinet gets its way.

Finance Minister Ida Marr calls it arithmetic. {c10 Premier Jonas Reuter has tied his own fate to it: no law, no Reuter}, he told his party's deputies on Tuesday night, three of them report.

{c18 Sixty-eight per cent of voters are against}, according to a poll by Kompas for this newspaper.

{c11 The miners' union wants its people left out}. {c11 There would be no special rules for anybody}, Ms Marr said.
@ 2027-04-12T18:45 | Channel Five | News at a quarter to seven | transcript
They came with pots, pans and one live goat. {c4 Ninety thousand people were on the streets of the capital}, the police tell us. {c5 A quarter of a million}, says the Trade Union League.

And it'll go on: {c12 the League has called a general strike for 28 April}.

Meanwhile every vote counts in the house, where {c30 the coalition has seventy-five seats of a hundred and fifty}.
@ 2027-04-20T06:30 | The Port Mirror | The man in the middle
Ole Marr sits for the opposition Labour Alliance, breeds rabbits, and has never once made a headline. {c8 He is going to vote with the government}, two coalition whips told the Mirror.

{c9 In return his constituency of Vik gets the hospital wing it has been waiting for since 2015}, one of them said.

{c8 "I'm voting with my party, as ever,"} said Mr Marr. {c9 Of any hospital he knew nothing}, he said. He is no relation to the finance minister, who comes from the far south.
@ 2027-04-28T16:10 | Union Press Sundholm | Strike halts trains and ports
(UPS) - {c13 Seven trains in ten did not run on Wednesday}, the state railway said, on the first day of general strike in Sundholm for nineteen years.

{c23 Ports were shut from six in the morning}, harbour authorities said.

{c10 "I said I would go if it falls, and I have not changed my mind,"} Reuter told reporters on his way into a half-empty ministry.

{c6 The vote was still set for 14 May}, the speaker's office said.
@ 2027-05-05T13:00 | Audit Court | Opinion on the Pension Balance Bill | official
{c3 The Court estimates the relief to public finances at 4 billion krona a year}. The ministry's calculation does not take into account that older unemployed persons will claim benefits for longer.
@ 2027-05-06T07:20 | Sundholm Dagblad | A hole of five billion
What were they adding up in the finance ministry? {c3 The auditors can find no more than four of the nine billion promised}.

{c2 On Wednesday evening the ministry corrected itself: it is now six and a half}. {c21 Ida Marr's resignation was not on the agenda}, her spokesman said when asked.

{c11 Behind the scenes the miners have got what they wanted}, MPs of the coalition say: {c11 an amendment keeps them at 63}.
@ 2027-05-14T15:55 | Channel Five | Vote day | live
15:55 {c7 The bill is through. Seventy-six for, seventy-four against}. Fists on desks on the left.

15:51 It was him! {c8 Ole Marr has voted yes}. He left by the side door at once.

15:20 {c31 There are some 15,000 people on Parliament Square}, police say.

14:00 {c32 The session has opened on schedule}.
@ 2027-05-15T06:00 | The Port Mirror | 'I owed it to Vik'
With a majority of two, Sundholm will work longer. {c8 "Yes, I'd decided weeks ago. I couldn't tell you,"} Ole Marr told the Mirror at his rabbit hutches.

{c9 There was a talk with the premier's chief of staff about the wing, he grants}. {c9 "No one buys a vote in this country,"} the chief of staff, Carla Thorsen, said.

{c24 The Labour Alliance expelled Mr Marr on Friday night}.
@ 2027-05-26T17:30 | Union Press Sundholm | Senate clears pension bill; president to decide
(UPS) - {c14 Senators voted by 41 to 33 on Wednesday in favour of raising the retirement age}, the last parliamentary hurdle.

{c15 President Agathe Lind will put her name to it without delay}, palace officials expect.

Opponents said {c19 they had gathered 520,000 signatures for a referendum}. That would be enough.
@ 2027-06-03T10:00 | Office of the President | Statement | official
{c15 The President has decided not to sign the Pension Balance Act for the time being and to submit it to the Constitutional Court}.

In particular {c25 the President doubts whether the exemption of a single occupation is compatible with equality before the law}.
@ 2027-06-18T08:00 | Sundholm Dagblad | Short by twelve thousand
There'll be no plebiscite. {c20 Only 488,000 of the signatures are valid}, the election commission found. {c19 The initiators stand by their five hundred and twenty thousand} and are going to court.

{c21 The finance minister is throwing in the towel}. Ida Marr goes to a bank in the south, her office confirmed, {c26 and will be succeeded by Carla Thorsen}, of all people.
@ 2027-09-21T14:30 | Union Press Sundholm | Court upholds higher pension age, not miners' privilege
(UPS) - {c16 The Constitutional Court found the pension law valid on Tuesday save for one clause}. {c25 To spare miners alone was arbitrary}, presiding judge Ernst Falk said.

Lind, {c15 who had turned to the court in June}, {c33 signed in the evening}. {c17 The first step falls due on New Year's Day}, Thorsen said.
@ 2027-09-22T06:15 | The Port Mirror | Vik gets its wing
One day after the judges gave their blessing to the law, {c27 the health ministry published its building list: Vik, 80 beds, 140 million}. {c9 "Pure coincidence,"} Ms Thorsen said.

{c7 It was by two votes that the reform had passed in May}. {c34 In the court it was nine to two}, it is said.

{c28 Ole Marr isn't going to stand again}.
