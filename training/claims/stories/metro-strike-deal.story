# Metro strike in the city of Caldra, fought over driverless trains, and its settlement
! c1 the strike began on 9 March
! c21 the strike is called for 9 March (plan)
! c22 letter to each driver repeating the promise
! c23 tests of driverless trains prohibited
! c24 the arrested pickets will not be prosecuted
! c25 Messer will forgo the rise
! c2 driverless trains from 2029 on Line 4 (plan of the operator)
! c3 operator: no driver will lose his job (promise)
! c4 leaked study: 600 jobs to go (reported, denied, admitted)
! c5 share of drivers on strike by union CGM 92 percent
! c6 share of drivers on strike by operator 61 percent
! c7 daily loss of shops 4m (chamber of commerce)
! c8 a train without a driver overran a test signal at Depot South (reported, denied, admitted)
! c9 mayor Paulo Renn talks with the unions (refused, then did)
! c10 arrest of 22 pickets
! c11 pickets: 22 were beaten by police (alleged, denied)
! c12 second union FO-M ends strike early
! c13 deal: driverless postponed to 2033
! c14 deal: 1,500 bonus
! c15 union leader Tania Roux: strike could last until Easter (forecast)
! c16 strike ended on 27 March
! c17 vote by members: 74 percent
! c18 maker Trellis sues for 120m
! c19 ticket price unchanged until 2028 (promise by mayor)
! c20 operator's chief Alain Messer's pay rise of 30 percent (reported, denied)
@ 2026-03-06T18:00 | CGM Caldra | To the travelling public | official
{c21 On Monday, 9 March, our members will stop all lines of the metro.}

Why? {c2 Because from 2029 there is to be nobody at the front of Line 4.}

{c4 Because a study in the drawer of the management speaks of 600 jobs that will vanish.}
@ 2026-03-07T06:30 | Caldra Matin | Walk, everybody
The city will need good shoes. {c21 Both metro unions have called on drivers to stay away}.

The operator, Metrocal, does not hide its plans: {c2 the trains of Line 4 will drive themselves three years from now}. {c3 'Every driver who wants to stay with us will stay,'} said its chief, Alain Messer. {c4 Of a study about six hundred posts he knows nothing}.

{c20 His own pay, we learn, went up by 30 per cent in January}. {c20 'By the rate of inflation,' his office says}.
@ 2026-03-09T12:10 | Wire Sud | Strike shuts Caldra metro
CALDRA (WS) - {c1 The metro in Caldra came to a halt on Monday as drivers walked off the job} in protest at automatic trains.

{c5 Ninety-two percent of drivers were out}, said the larger of two unions, the CGM. {c6 Metrocal gave 61 percent}.

{c7 Shops are losing four million a day}, the chamber of commerce said. {c9 Mayor Paulo Renn said he would not sit down with the unions while the strike was on}.
@ 2026-03-12T07:00 | Caldra Matin | Dawn at Depot South
At twenty past five the shields came out. {c10 Twenty-two pickets were taken away in two vans}, the prefecture says.

{c11 'On the floor of the van they kicked us,'} says one of them, Remy Gall, 29. {c11 The prefect, Odile Marchand, has seen the films and nothing on them}.

In the depot itself something else had happened, three nights before. {c8 A prototype with no one on board ran past a red light and into the buffers}, a fitter says. {c8 Metrocal: 'A planned exercise.'}
@ 2026-03-16T20:00 | Radio Caldra | The 20:00
Second week, and no end. {c15 Tania Roux of the CGM told us it could go on till Easter.}

But there are cracks. {c12 The smaller union, FO-M, is going back to work tomorrow.}

{c5 The CGM says its own turnout has slipped to 84 per cent.} {c6 Metrocal says it's down to 48.}

{c9 The mayor's diary for tomorrow has a line in it: 10 a.m., Mme Roux.}
@ 2026-03-18T06:45 | Caldra Matin | Page 31
{c4 There is a study, it has 88 pages and on the thirty-first stands the number: 612 posts, 'rounded, 600'}. We print the page. {c4 'A working paper. I had forgotten it,' says Alain Messer now}.

{c3 No driver need fear for a job, he says again}; {c22 a letter to that effect goes to each of them today}.

{c9 The mayor, who had vowed not to talk to strikers, gave Mme Roux coffee for two hours}.
@ 2026-03-20T15:30 | Rail Safety Office | Preliminary notice | official
{c8 On 9 March at 02.14 an unattended test unit passed a stop signal at Depot South and struck the buffer stop at 11 km/h. The event was not planned.}

{c23 Tests are prohibited until further notice.}
@ 2026-03-20T18:00 | Wire Sud | Regulator bans tests of driverless metro
CALDRA (WS) - {c23 The rail regulator on Friday barred Metrocal from running trains without drivers}, even in its depot. {c8 One had gone through a red signal by mistake}, it said; the company had called it an exercise and {c8 now accepts that it was an error in the software}.

{c7 The strike has been costing merchants four million a day}, by their own account.
@ 2026-03-27T23:10 | Radio Caldra | Late news
White smoke at City Hall! {c16 The strike's over. First trains at five tomorrow.}

{c13 The robots will have to wait: not before 2033.} {c14 And fifteen hundred for every driver.}

{c19 The mayor's thrown in a present for the rest of us: no dearer tickets till 2028.}
@ 2026-03-28T07:00 | Caldra Matin | Nineteen days
{c16 They shook hands at ten to eleven, nine days before Easter}. {c15 Mme Roux had reckoned with Easter itself}.

{c13 Four more years with a human at the front of Line 4}: that is the heart of it. {c14 The drivers also take home a premium of 1,500}.

{c11 The police inspectorate says two officers did use their boots on men in the van}; {c11 the prefect has written to Remy Gall to say she regrets her words}.
@ 2026-04-10T12:00 | Wire Sud | Caldra metro staff approve deal, train maker sues
CALDRA (WS) - {c17 Seventy-four percent of members of the CGM voted for an agreement with Metrocal}, the union said on Friday.

{c18 Trellis, which was to build the driverless trains, is claiming 120 million from the operator} because {c13 their introduction was put back to 2033}.

{c19 Fares will stay as they are until 2028}, a spokesman for the mayor confirmed.
@ 2026-04-11T08:00 | Caldra Matin | The bill
{c17 Three in four raised a hand}. {c18 The bill comes from Trellis: a hundred and twenty million, in a lawsuit of 300 pages}.

And from the board. {c20 M. Messer's rise was thirty per cent after all}, the minutes show; {c25 he will forgo it}, his office says.

{c10 Twenty-two pickets were picked up in March}; {c24 none will be prosecuted}, the prefecture says.
