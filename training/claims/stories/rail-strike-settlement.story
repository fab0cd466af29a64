# A rail strike in Norrhaven and its settlement
! c1 drivers' union will strike from Monday (plan)
! c23 the strike began
! c24 first trains ran again from six
! c2 the union demands 9 percent
! c3 the railway offers X percent (4, 5.5)
! c4 trains running by the railway: 30 percent on day one
! c5 trains running by the union: one in ten
! c6 court rejects the railway's request for an injunction
! c7 settlement: 6.8 percent over two years
! c8 one-off payment of 900
! c9 the working week falls to 36 hours (reported, denied, confirmed)
! c10 strike cost the economy 70m a day (employers' federation)
! c11 strike cost the railway 210m in total
! c12 the union leader Greta Holm negotiated secretly with the minister (reported, denied, admitted)
! c13 sabotage: signal cables cut at Elmsby
! c14 the union was behind the cables (suggested, denied)
! c15 two teenagers confessed to cutting cables / arrested
! c16 members' ballot approves with 63 percent
! c17 ballot to approve clearly (forecast)
! c18 fares to rise 5 percent in January (feared, denied, announced)
! c19 maintenance workers' union, another, strike on 3 December
! c20 paper mill halted production
! c22 the bonus has not been paid
! c21 chief executive Jonas Reik to leave (rumoured, denied, confirmed)
@ 2026-10-08T16:00 | United Drivers' Union | To all members | official
Colleagues! {c1 We lay down work on Monday, 12 October, at 4 a.m., for an open-ended time.}

{c2 Our demand stands: nine percent.}

{c3 The employer has put four percent on the table.} You know what that buys.
@ 2026-10-09T07:15 | Norrhaven Dispatch | No trains from Monday
Anyone who means to take a train next week should buy a bicycle. {c1 The drivers are to walk out before dawn on Monday}, the first time in eleven years.

State Railways went to the labour court last night to stop them. {c6 It was told within the hour that the stoppage was lawful}.

{c2 'Nine percent for people who drive through the night is not greed,'} said Greta Holm, leader of the United Drivers. Jonas Reik, the railway's chief, said {c3 he had gone to four and could not see how to go further}.
@ 2026-10-12T11:30 | Baltic Press | Strike halts most trains in Norrhaven
NORRHAVEN (BP) - {c23 Train drivers across the country stopped work on Monday}. {c4 Thirty percent of services were running}, State Railways said. {c5 The drivers' union said it was one train in ten}.

{c10 Each day without trains costs the economy 70 million}, the employers' federation estimated.

{c13 At Elmsby junction signal cables were cut overnight}, police said.
@ 2026-10-13T06:40 | Norrhaven Dispatch | Cut in the night
Somebody with bolt cutters and a good knowledge of railways was at Elmsby. {c13 Eleven lines to the signal box were severed}, the police say.

Mr Reik had a suspicion and did not keep it to himself. {c14 'One may ask who profits in the middle of a labour dispute,'} he said. Mrs Holm was quick to reply. {c14 'We drive trains. We don't wreck them. He should be ashamed.'}

{c20 In Tolvik the paper mill stopped its machines for want of pulp}, its manager said.
@ 2026-10-15T19:00 | Radio Nord | Evening report
Something seems to be moving. According to our information {c12 the leader of the drivers' union has met the transport minister twice this week, at night, without her committee}. Greta Holm would have none of it: "{c12 I've been at home with a cold.}"

The railway has improved its offer: {c3 it is now at five and a half percent.}

And in Elmsby, {c15 two fifteen-year-olds have told police that they cut the cables for the copper.}
@ 2026-10-16T08:00 | The Platform | Workplace news and gossip for railway people
{c15 It was a pair of schoolboys after copper}. {c14 So much for Mr Reik's notion that it was us}.

{c21 Talking of whom: they say in the canteen that he'll be gone by Christmas.} {c21 His office calls it 'autumn fog'.}

{c9 And the 36-hour week? It's in the draft, a member of the bargaining team tells The Platform.} {c9 'Not on the agenda,' says the railway.}
@ 2026-10-19T02:45 | Baltic Press | Norrhaven rail strike over
NORRHAVEN (BP) - {c7 Drivers and State Railways settled on a rise of 6.8 percent spread over two years}, the two sides said early on Monday. {c8 Each driver will also receive 900 once and for all}.

{c24 First trains were rolling from six}. {c17 The members will approve it by a wide margin}, Mrs Holm predicted.

{c11 The walkout cost State Railways 210 million}, the company said.
@ 2026-10-19T17:30 | State Railways of Norrhaven | What we have agreed | official
{c7 Pay: plus 3.4 percent in November 2026 and the same again in November 2027.}

{c8 Single payment: 900 per head.}

{c9 Hours: 36 a week from January 2028.}

{c18 Tickets: there is no plan to make them dearer.}
@ 2026-10-20T06:30 | Norrhaven Dispatch | Who won?
{c2 She asked for nine}, {c3 he began at four}, and they met where such people meet. {c7 6.8 percent in two bites} is less than it looks, economists say. The true prize lies elsewhere: {c9 from 2028 drivers will go home after thirty-six hours}, something the management had sworn was not even being talked about.

It was done over pea soup in the minister's flat. {c12 'Yes, I lied about the cold,'} Mrs Holm told us with a grin. {c12 The minister's spokesman said only that his diary was private}.
@ 2026-11-13T15:20 | Baltic Press | Drivers accept pay deal
{c16 Drivers in Norrhaven approved a pay deal with 63 percent in favour}, their union said on Friday, less than expected.

{c19 The smaller Track and Workshop Union will stop work for a day on 3 December}, it announced, because its members were left out of the deal.
@ 2026-11-14T07:00 | Norrhaven Dispatch | A yes with a grumble
{c16 With 63 percent the agreement is through}, {c17 but the 'wide margin' which Mrs Holm had foretold it was not}.

For commuters the respite is short. {c19 On 3 December it's the turn of the people who mend the rails}.

{c11 The strike week has torn a hole of 210 million in the railway's books}, and someone will have to fill it.
@ 2026-12-10T10:00 | Radio Nord | Morning News
{c18 Train tickets go up by five percent on the first of January}, State Railways said this morning. In October it had promised the contrary.

{c21 The man who signed the October deal, Jonas Reik, is stepping down at the end of the year}, the board confirmed.

{c22 The bonus agreed in October has still not arrived}, the drivers' union complains.
