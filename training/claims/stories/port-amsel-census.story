# a census in the twin cities of Amsel and Nordhaven: money by heads, ghosts in the register, a court
! c1 population of Amsel, national office (612,000; 604,000)
! c2 population of Amsel, city hall's own register (671,000)
! c3 population of Nordhaven, national office (598,000)
! c4 Amsel loses 58m a year in grants
! c5 Amsel loses 1 seat / Nordhaven gains one seat
! c6 dead people on Amsel's register (alleged 30,000; denied; admitted 27,000)
! c7 Amsel sues national office
! c8 court rejects suit
! c9 software lost 9,000 forms (alleged, denied, admitted)
! c10 students counted at parents' home (method; Amsel complains)
! c11 Mayor of Amsel Dora Wirth knew of the register's errors (alleged, denied, admitted)
! c13 library branches closed, 6 
! c14 swimming pool fees doubled
! c15 residents forecast: Amsel will shrink to 580,000 by 2040
! c16 university: Amsel will grow to 640,000 by 2040
! c17 share of over-65: 24 percent
! c18 empty flats: 31,000 in Amsel
! c19 vote on merger of twin cities: 54 percent no
! c20 homeless in Amsel, census (1,140)
! c21 homeless in Amsel, charity estimate (3,000)
@ 2026-09-01T10:00 | National Office of Statistics | Census results: large cities | official
Amsel: {c1 612,000}
Nordhaven: {c3 598,000}

In Amsel, {c17 24 per cent of inhabitants are 65 or older}. {c18 31,000 dwellings stand empty}.

{c10 Students were attributed to the home of their parents where that was their main residence}.

Persons without shelter, Amsel: {c20 1,140}.
@ 2026-09-01T17:30 | Two Rivers News | Amsel 'lost' 59,000 people overnight
AMSEL (TRN) - {c2 City hall thought it governed 671,000 people}. {c1 The census has found it 59,000 short of that}, the statistics office announced on Tuesday.

{c4 It will cost the city 58 million a year}, since the state pays by the head, treasurer Ralf Behn said. {c5 Nordhaven, across the bridge, gets one more member in the assembly, at Amsel's expense}.

"We're going to court," Mayor Dora Wirth said.
@ 2026-09-04T06:50 | Nordhaven Courier | The neighbours and their ghosts
We don't gloat. But somebody has to say it. {c6 Thirty thousand of the people whom Amsel claims as its own are in the cemetery}, a former clerk of its registry has told the Courier.

{c6 "We update our files every day," the registry in Amsel says}.

Here the numbers fit like a shoe. {c3 Five hundred and ninety-eight thousand, says the state; just what our own office had}.

And one chair extra in the assembly. {c5 It's ours from January}.
@ 2026-09-09T18:00 | Radio Confluence | The Hour | transcript
HOST: Mayor Wirth, the clerk says you were told. {c11 He says he put the dead-souls memo into your hand two years ago}.

WIRTH: {c11 I've never seen a memo of that sort}.

HOST: Then where did all those people go?

WIRTH: {c10 They've booked our students out to their mums and dads in the villages, that's where}. {c9 And nine thousand forms vanished in a computer}.

HOST: {c9 The statistics people tell us that every form was read}.
@ 2026-09-15T12:00 | City of Amsel | Action filed | official
{c7 The City has today brought an action against the National Office of Statistics}. It maintains that {c2 671,000 persons are resident in Amsel}.

{c20 The City further considers the number of persons without shelter to be too low}. The charity Open Door {c21 has for years assumed 3,000}.

Pending judgment, six branch libraries will remain open.
@ 2026-11-03T08:10 | Amsel Tageblatt | Six libraries, and the price of a swim
{c13 Six reading rooms close on Saturday}. The treasurer could not wait for the judges.

{c14 From New Year a swim will cost twice as much}. {c4 With fifty-eight million gone every year, Ralf Behn says, "something has to get wet".}

Is there hope? {c15 The statisticians see the city at 580,000 in 2040}. {c16 The university, in a rival forecast, sees 640,000}.
@ 2026-12-08T15:20 | Two Rivers News | Statistics office admits missing Amsel forms
AMSEL (TRN) - {c9 A fault in a program swallowed 9,000 census forms from Amsel}, the statistics office conceded in court on Tuesday. It said they had been found again.

{c1 Even so the city's number had gone down, to 604,000}, because others had been entered twice.

{c7 Amsel wants the court to throw out the whole count}.
@ 2026-12-09T07:00 | Nordhaven Courier | The memo in the drawer
{c6 It was twenty-seven thousand, not thirty}, Amsel's registry now says of those it kept on the books after their funerals.

{c11 And the mayor did get the paper. "I put it in a drawer," said Dora Wirth on the stand}.

Our colleagues across the river will not be cheered by another line in the tables: {c17 almost a quarter of them are past 65}.
@ 2027-02-16T11:00 | Two Rivers News | Amsel loses census case
AMSEL (TRN) - {c8 A court on Tuesday dismissed Amsel's complaint against the census}.

Judges found nothing wrong with the way {c10 students had been assigned to their families' addresses}. {c5 Amsel will have a seat fewer in the assembly}, as planned.

Mayor Dora Wirth, who {c11 has acknowledged that she was warned}, said she would not appeal.
@ 2027-02-17T06:40 | Amsel Tageblatt | What 604,000 people can do
{c8 The judges needed nine minutes to send us home empty-handed}. {c1 We are six hundred and four thousand, then}, and may as well count on one another.

Open Door had its own reply. {c21 Its vans have met about three thousand people sleeping rough}, and {c20 the official eleven hundred and forty can only have been counted "from a moving car"}.

{c18 Meanwhile thirty-one thousand flats are vacant}. One might introduce the two.

{c13 The libraries that shut in November} are to be let to a gym.
@ 2027-04-11T21:30 | Radio Confluence | Election night | live
21.28 {c19 It's a no. Fifty-four percent in the two cities are against becoming one}.

21.10 Exit polls had it level.

20.45 From the pool: {c14 an evening ticket's gone from four to eight}, says a man in trunks, who voted yes.

20.30 Reminder of the stakes: {c3 Nordhaven has 598,000 inhabitants}, {c1 Amsel 604,000}.
@ 2027-04-12T07:00 | Nordhaven Courier | Good fences
{c19 The marriage is off}. Amsel said yes by a hair, we said no by a mile.

Perhaps it's those forecasts. {c15 In thirteen years' time there'll be 580,000 left over there, the state reckons}, though {c16 its professors dream of sixty thousand more}.

{c6 A city which had twenty-seven thousand dead men on its lists} should get its house in order first.
