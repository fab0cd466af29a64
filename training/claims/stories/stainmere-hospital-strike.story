# nurses and porters strike at the hospitals of Stainmere county
! c1 strike announced for 2 March
! c22 nurses stopped work on 2 March
! c2 nurses on strike, by the union (4,800, 5,600)
! c3 nurses on strike, by the hospital trust (2,100)
! c4 union demand: 9 percent pay rise (9, lowered to 7)
! c5 trust offer (3.5 percent, 4.2 percent)
! c6 operations cancelled, trust (640, 1,450)
! c7 patient Marion Hale died because of the strike (alleged by trust director, denied by union, coroner ruled out)
! c8 emergency cover agreed: all accident wards stay open
! c9 trust hires agency nurses from abroad (alleged, denied, admitted)
! c10 agency cost 2.6m a week
! c11 nurse Petra Low suspended for speaking to press
! c12 court bans strike in maternity wards
! c13 mediator named: Sir Alban Voss
! c14 agreement: 6 percent over two years
! c15 members voted for the deal (71 percent)
! c16 ballot for strike: 88 percent yes
! c17 porters' union will join the strike (announced)
! c23 porters walked out
! c18 porters' union votes against the deal
! c19 waiting list 31,000
! c20 trust chair Gwen Abbot received bonus of 40,000 (reported, trust silent, admitted, repaid)
! c21 health minister: no extra money from the state; later gives
@ 2026-02-18T17:00 | National Care Workers' Union, Stainmere branch | Ballot result | official
Members have spoken. {c16 88 per cent of those voting are for strike action}, on a turnout of two in three.

{c1 Unless the Trust moves, we shall walk out on Monday 2 March}. {c4 Our demand is a nine per cent rise}, no more than what we have lost since 2021.

{c8 All accident and emergency departments will stay staffed; the Trust has signed up to this}.
@ 2026-02-19T06:40 | Stainmere Courier | Nurses back walkout by huge margin
{c16 Almost nine in ten nurses who returned their papers want to down tools}. It would be the county's first hospital strike for thirty years.

Trust chair Gwen Abbot called the result disappointing. {c5 "Three and a half percent is on the table," she said, "and it's a fair offer."}

In the capital the health minister, Dale Munro, was asked if he might help. {c21 "There is not a penny more coming from this department," he said}.

{c19 Thirty-one thousand people in the county are already waiting for treatment}.
@ 2026-03-02T12:30 | Press Union | Strike hits six hospitals in Stainmere
STAINMERE (PU) - {c22 Nursing staff at six hospitals stopped work at six o'clock on Monday}.

{c2 The National Care Workers' Union said 4,800 of its members had come out}. {c3 The hospital trust spoke of 2,100 absentees}.

{c6 Some 640 planned operations have been called off this week}, the trust said.

Casualty departments were working as usual. {c8 Both sides agreed last month that they would not be affected}.
@ 2026-03-02T18:00 | County FM | Drivetime | transcript
It's cold out here by the brazier at the Royal, but the mood's good. With me is Petra Low, staff nurse, nineteen years. Petra, what's it about?

LOW: Nine's what we need. {c4 Nine percent, and we're back in that ward tomorrow morning}.

And there's something that has made people here livid. {c9 They say the managers are flying in nurses from overseas to do their jobs}. {c9 The Trust told us this afternoon it has made no such arrangements}.

Also joining: {c17 the porters. Their union, PorterForce, says it'll be out from tomorrow}.
@ 2026-03-05T08:00 | Stainmere Courier | Trust boss links woman's death to picket
A row broke out last night over a 74-year-old from Ellby. {c7 Marion Hale would be alive if her ward had been staffed, the Trust's medical director, Dr Simon Crake, told a public meeting}.

Her daughter left the hall. {c7 "Shameful and false," was the answer of union secretary Bev Tarn: four nurses were at the bedside}.

Petra Low will not be interviewed again soon. {c11 She has been suspended after Monday's broadcast}, colleagues say.

{c2 The union now claims 5,600 strikers}. The Trust's count has not changed. {c3 It is still about two thousand one hundred}.
@ 2026-03-06T14:10 | Press Union | Court limits Stainmere hospital strike
STAINMERE (PU) - {c12 A judge on Friday forbade strike action in maternity units}, granting the trust's request in part.

The judge declined to extend the order to cancer wards.

{c5 The trust raised its pay offer to 4.2 percent late on Thursday}. {c4 The union said it would still not settle for less than nine}.
@ 2026-03-09T07:20 | The Inland Post | Invoices tell of a fleet of coaches
They come by night, in coaches with the curtains drawn. {c9 Two hundred and ten nurses from three countries have worked on Stainmere wards since the strike began}, according to invoices passed to this newspaper. {c10 The bill: 2.6 million a week}.

{c9 After a long afternoon the Trust acknowledged "the temporary use of international colleagues"}.

The same envelope held a payslip. {c20 Gwen Abbot was awarded a bonus of 40,000 in December}, it shows. {c20 Her office did not wish to discuss private matters}.
@ 2026-03-11T18:00 | County FM | Drivetime | transcript
Day ten. {c6 Fourteen hundred and fifty operations have gone by the board}, the Trust says.

There's a referee now, though. {c13 Sir Alban Voss, who used to run the railways, is to mediate}.

And Gwen Abbot has been on. {c20 She told me, yes, she'd got the forty thousand, and she'd sent it back this morning}.

ABBOT: It was earned. But it looked awful.

{c11 No word on when Petra Low can go back to work; she's been barred for a week}.
@ 2026-03-16T16:00 | Stainmere County Coroner | Finding, M. Hale | official
Mrs Hale died of a ruptured aneurysm. {c7 Staffing on the ward played no part in her death}.

The Coroner offers condolences to the family.
@ 2026-03-17T06:50 | Stainmere Courier | Coroner contradicts Crake
{c7 No, it was not the picket line that killed Marion Hale}. That was the blunt conclusion of an inquest which took twenty minutes.

Dr Crake was on leave and could not be reached.

In the Grange Hotel, {c13 where the former railway chief is shuttling between two rooms}, the gap is narrowing. {c4 The nurses have come down to seven}, it is understood.

The queue outside is not. {c19 The county's waiting list stands at 31,000}.
@ 2026-03-20T23:50 | Press Union | Deal reached in Stainmere strike
STAINMERE (PU) - {c14 Nurses in Stainmere are to get six percent in two steps under an accord reached on Friday night}, mediator Alban Voss said.

The union will put it to its members. {c21 A person close to the talks said that the health ministry had, after all, found 12 million to make it possible}.

Porters have their own ballot. {c23 They walked out a day after the nurses}, on March 3.
@ 2026-03-21T09:00 | The Inland Post | Two steps, six points, one tired knight
The paper that ended it has nine lines. {c14 Four points this spring and two the next}, for everyone in a uniform of blue.

{c21 Minister Munro insisted no new cash had changed hands}. "It's money they had anyway."

{c10 What the strikebreakers cost, at 2.6 million every seven days}, would have paid for the first step twice over, Bev Tarn said.
@ 2026-04-02T17:30 | County FM | Drivetime | transcript
The envelopes are open. {c15 Seventy-one percent of nurses have said yes}. So that's that for the wards.

Not for the trolleys, though. {c18 PorterForce members have thrown the package out}, by a whisker.

And one happy face tonight. Petra Low's been told she can come back on Monday.
