# A strike of signal staff on the Coast Line of the island of Veld, a mediator, a leaked letter and a split union
! c1 Signal Staff Association: strike of 500 signallers, stopped work on 2 May
! c2 all trains on the Coast Line cancelled (company) 
! c3 company's offer: (2, 3 percent)
! c4 association's demand: rosters with no more than five nights in a row (fewer night shifts)
! c5 ferries put on: four extra
! c6 a commuter crush at Port Anne: 12 hurt
! c7 replacement signallers brought from abroad (alleged, denied, admitted)
! c8 a near-collision at Tide Junction (reported, denied, confirmed)
! c9 letter: company planned to lock out staff in June (leaked; denied; admitted)
! c10 mediator Sir Alec Dunn appointed
! c11 settlement expected by the weekend (forecast)
! c12 settlement reached on 23 May
! c13 settlement: four nights in a row at most
! c14 settlement: 3.75 percent pay
! c15 ballot 301 to 120
! c16 the breakaway union Free Signallers registered, 60 members
! c24 Carl Webb will found a union (plan)
! c17 cost to passengers: refunds 12m
! c18 minister Joan Astley threatens law to ban strikes
! c19 minister Joan Astley's law withdrawn
! c20 operations director Mark Webb dismissed
! c22 the Inspector's report is due in the autumn
! c23 all trains run again
! c21 punctuality 94 percent before
@ 2026-05-02T06:10 | Veld Radio | Breakfast on Veld | live
05:00 {c1 The signallers have downed tools. Five hundred of them didn't clock on.}

05:40 {c2 Coast Line Ltd has scrapped every train today.}

06:10 {c5 Four extra ferries between Port Anne and Skerry, first at seven}, the harbour tells us.
@ 2026-05-02T17:30 | The Port Anne Packet | Five hundred stay home
The boxes along the Coast Line were dark, and so were the platforms. {c1 The men and women who work the signals have struck for the first time since 1988}.

It is about sleep. {c4 'Nobody should be on nights more than five times running,'} said Tess Harrow, who leads the Signal Staff Association. The company would rather talk of money. {c3 It has offered two per cent}, its operations director, Mark Webb, said.

{c6 A dozen people were hurt in a crush at the ferry steps in Port Anne}, the ambulance service said.
@ 2026-05-05T12:45 | Veld News Agency | Minister threatens to outlaw rail strikes
PORT ANNE (VNA) - {c18 The government of Veld will bring in a law against strikes on the railway if signal boxes stay empty}, Transport Minister Joan Astley said on Tuesday.

{c7 The union says the Coast Line has flown in signallers from the mainland}; {c7 the company says it has not hired a single one}.

{c3 It raised its pay offer to three percent}. {c10 Sir Alec Dunn, a retired judge, was appointed mediator}.
@ 2026-05-08T06:30 | The Port Anne Packet | Two trains, one track
It was a quarter past nine and, as it should not have been, both signals were green. {c8 The two emergency trains came to rest sixty yards apart at Tide Junction on Wednesday night}, a driver says.

{c8 'There was no such event,' said Mark Webb}. Had it been one of his new people at the levers? {c7 He had no new people, he said}.

{c11 Sir Alec, encountered at the fishmonger's, thinks a deal may be had by the weekend}.
@ 2026-05-12T19:00 | Signal Staff Association | They meant to shut us out | official
We publish today a letter of 9 April signed by Mr Mark Webb. {c9 It sets out how all signal staff were to be locked out from 1 June, whatever came of the talks.}

{c3 It also calls the three per cent 'a figure for the newspapers'.}

{c4 Our demand has not changed: five nights in a row and no more.}
@ 2026-05-13T07:00 | The Port Anne Packet | A letter with a coffee ring
{c9 If the paper is real, the Coast Line had been preparing to bar the doors to its own signallers this summer}. {c9 'A forgery, and a poor one,' Mr Webb said}.

The Rail Inspector was less dismissive on another matter. {c8 'Two trains were on a collision course on the sixth, and luck stopped them,'} said Hugh Pell, who holds that office. {c7 In the box sat a man from the mainland with four days' training on Veld}, he added.

{c21 Before the strike 94 trains in a hundred were on time}, an old timetable clerk remarked, to nobody.
@ 2026-05-15T13:15 | Veld News Agency | Rail company chief confirms lockout plan
PORT ANNE (VNA) - {c9 The letter is authentic}, the chairman of Coast Line Ltd, Dame Ruth Orme, said on Friday. {c20 She has dismissed Mark Webb}, the operations director.

{c7 Eleven signallers from abroad had been working under contract since 3 May}, she said.

{c11 The mediator now says an agreement is a matter of "days rather than weeks"}.
@ 2026-05-24T00:20 | Veld Radio | Night desk
They've shaken hands. {c12 The Coast Line strike is settled, twenty-two days in.}

{c13 No one will work more than four nights on the trot.} {c14 And it's 3.75 per cent on the pay.}

{c10 Sir Alec Dunn, who was called in on the fifth}, has gone to bed.
@ 2026-05-24T10:00 | Coast Line Ltd | Service resumes | official
{c12 Agreement was reached at 23.50 on Saturday 23 May.}

{c14 Rates of pay rise by 3.75 per cent from 1 July.} {c13 Consecutive night turns are limited to four.}

{c17 Season-ticket holders will receive refunds totalling 12 million.}

{c23 All trains run again from noon.}
@ 2026-05-25T06:30 | The Port Anne Packet | Better than she asked
{c4 Tess Harrow went in wanting five nights at most}; {c13 she came out with four}. It is not often that a union overshoots. {c14 On money it met the company near the top of what it could bear, three and three-quarters}.

Not all are content. {c24 'I'm starting my own,' says Carl Webb of Skerry box} (no relation to Mark, {c20 who was fired on the fifteenth}), who thinks the money poor.

{c17 For the passengers there are twelve million in refunds}.
@ 2026-06-12T15:00 | Veld News Agency | Signallers approve deal
PORT ANNE (VNA) - {c15 Signal staff on Veld voted 301 to 120 for an agreement that ended a three-week strike}, the association said on Friday.

{c16 A second union, the Free Signallers, was registered on Thursday with 60 members}, the registrar said.

{c19 Ms Astley has dropped her bill against stoppages}, her ministry said.
@ 2026-06-13T08:00 | The Port Anne Packet | What is left of May
{c15 Seven in ten said yes}. {c16 Carl Webb's sixty have a letterhead}. {c18 In May the minister was going to forbid the whole thing by statute}; {c19 she has let it sleep}.

And Tide Junction has a new signal. {c8 Two trains nearly met there}, the Inspector says again, {c22 and his report will be out in the autumn}.
