# A cross-border bank: two governments argue who pays; deposits frozen; a vote; a whistleblower
! c1 hole in Meridia Bank by the supervisor (2.4bn, 3.1bn)
! c2 hole by Westland's finance ministry (5bn)
! c3 Westland's share 60 per cent (proposed, Eastmark rejects, agreed)
! c4 cash withdrawals limited to 200 a day
! c5 limit lifted
! c6 bank's president Kolm shifted 80m to relatives (alleged, denied, admitted/court)
! c7 Kolm arrested
! c8 bank to be wound up / closed by 1 Sept (planned)
! c9 number of customers 1.3m
! c10 savers over 100,000 lose 30 per cent (leak, denied, confirmed)
! c11 whistleblower Anja Feld reported it in 2024
! c12 supervisor had ignored her (alleged, denied, admitted)
! c13 supervisor's head Lauk steps down
! c14 Eastmark parliament votes 51 to 49
! c15 Eastmark finance minister threatens to resign (report, denied)
! c16 jobs: 1,800 staff dismissed
! c17 union: 2,600 jobs
! c18 buyer: Nordhaus Bank takes good part for 1 crown
! c19 Nordhaus: profits from it next year (forecast)
! c20 demonstration attendance 15,000 police
! c22 Nordhaus loses 140m on Meridia in the first quarter
! c21 loans to Kolm's friends: 900m
! c23 Eastmark's economy will hardly grow this year, by 0.4 per cent at best
! c24 The riding school which belongs to Viktor Kolm's sister-in-law shut on Friday
! c25 Lea Kolm, mayor of Arn and no relation, said she got hate mail every day
! c26 Nordhaus intends to raise 500m from its shareholders in the autumn
! c27 Coast Bank, a small lender, has capped withdrawals at 500 a day
@ 2028-06-05T06:30 | Dual Markets Report | Meridia: two states, one hole
The bank has its head in Westland and its feet in Eastmark, and the money is missing somewhere around the knees. {c1 It lacks 2.4bn}, the joint supervisor says. {c2 Officials at Westland's finance ministry think it is five}.

Who pays? {c3 Three fifths should fall to Westland}, says a draft. {c3 Far too little, says Eastmark}.

{c9 Meridia keeps the accounts of 1.3 million people}.
@ 2028-06-05T20:15 | Public Television Westland | Evening news | transcript
ANCHOR: From tomorrow {c4 no more than two hundred a day can be drawn at Meridia's machines}.

ANCHOR: A rumour went with it. {c10 Whoever has above a hundred thousand will lose a third of what is over}, according to a paper from the crisis unit. The finance minister, Hedda Brun, was angry.

BRUN: {c10 That paper does not exist and that plan does not exist}.
@ 2028-06-07T07:00 | Eastmark Courier | Where did the eighty million go?
To an aunt, a brother-in-law and a riding school. {c6 Meridia's president Viktor Kolm moved 80m to his family in the spring}, bank papers say. {c6 "They were loans, properly secured,"} Kolm replied by text message.

{c21 A further 900m was lent to business friends of his}, without collateral worth the name.

It need not have come to that. {c11 Anja Feld, an accountant, reported it all to the supervisor in 2024}. {c12 He did nothing}, she says, and has the acknowledgement of receipt.

{c12 Supervisor Henrik Lauk maintains that every tip was followed up}.
@ 2028-06-08T17:30 | Inter-State Wire | Bank president detained at airfield
PORT ARN (ISW) - {c7 Viktor Kolm, head of the stricken Meridia Bank, was seized on Thursday on the steps of a private plane}, police said.

In Eastmark's capital {c20 15,000 people marched against the use of public money}, by police count.

{c15 Eastmark's finance minister, Pal Dorn, has let it be known that he will go if his country has to pay half}, coalition sources said. {c15 Dorn called that "kitchen gossip"}.
@ 2028-06-12T11:00 | Joint Banking Supervisor | Order concerning Meridia Bank | official
1. The capital shortfall is determined at {c1 3.1bn}.

2. {c8 The Bank shall be wound up; operations end on 1 September}.

3. Holders of deposits exceeding 100,000 {c10 shall contribute 30 per cent of the excess}.

4. {c4 The daily limit of 200 remains in force}.

5. {c18 Viable business passes to Nordhaus Bank for the sum of one crown}.
@ 2028-06-12T18:00 | Inter-State Wire | Meridia to be broken up; big savers hit
PORT ARN (ISW) - {c8 Meridia Bank will cease to exist at the end of the summer}, supervisors ruled.

{c10 Minister Hedda Brun acknowledged that wealthy depositors would be made to pay}. {c18 Nordhaus gets the healthy part for a symbolic price}.

{c16 Eighteen hundred employees will lose their jobs}, the administrator said. {c17 2,600, said the union}, counting the subsidiaries.
@ 2028-06-14T06:45 | Dual Markets Report | A crown well spent
What does one get for a crown? {c9 1.3 million customers}, 70 offices and a good computer. {c19 The acquisition will add to earnings as early as next year}, Nordhaus's chief, Lise Horn, told analysts.

{c2 The ministry in Westland, which had put the gap at five billion}, now says it had included "remote risks".

The states have come to terms. {c3 Westland shoulders sixty in every hundred crowns after all}; Eastmark's parliament has yet to agree.
@ 2028-06-16T09:00 | Inter-State Wire | Meridia fallout in brief
{c23 Eastmark's economy will hardly grow this year, by 0.4 per cent at best}, the statistics office said.

{c24 The riding school which belongs to Viktor Kolm's sister-in-law shut on Friday}. {c25 Lea Kolm, mayor of Arn and no relation, said she got hate mail every day}.

{c26 Nordhaus intends to raise 500m from its shareholders in the autumn}, its finance director said. {c27 Coast Bank, a small lender, has capped withdrawals at 500 a day}.
@ 2028-06-20T22:40 | Eastmark Courier | Night of the vote | live
22.38 {c14 51 to 49. It has passed}.

22.20 Dorn votes yes. {c15 "I never said I'd leave,"} he tells a colleague, loud enough.

21.50 On the square they are singing; {c20 not the fifteen thousand of the eighth}, but enough.

21.15 {c3 A motion to lower Westland's 60 per cent} is withdrawn by those who tabled it. It was the wrong way round.
@ 2028-06-28T12:00 | Joint Banking Supervisor | Statement by the Head | official
The review of the file Feld is complete. {c12 Her report of March 2024 was put aside without examination}. This was a grave error.

{c13 I am leaving office on 30 June}.

{c5 The restriction on withdrawals ends tomorrow}.

H. Lauk
@ 2028-06-29T07:20 | Eastmark Courier | She would have preferred a phone call
{c11 Four years after she told the authorities about the missing money}, Anja Feld was told by the radio that she had been right. {c13 Lauk's departure} leaves her cold.

At the cash machine on Long Street somebody took out 201, {c5 for the first time in three weeks}, and bowed.

{c16 The first of the 1,800 dismissal notices} went out with the same post.
@ 2029-03-05T15:45 | Inter-State Wire | Kolm admits family transfers
PORT ARN (ISW) - {c6 Former bank president Viktor Kolm told judges on Monday that the payments to his kin "were gifts, and not mine to give"}. They amounted to 80m.

He contests the rest: {c21 the 900m that went to acquaintances} had been ordinary business.

{c7 Kolm has been in custody since he was stopped at the plane} last June.
@ 2029-04-10T06:40 | Dual Markets Report | Nordhaus swallows hard
{c22 Meridia's remains cost Nordhaus 140m in the first quarter}, the bank said. {c19 Lise Horn had told everyone they would be a source of profit by now}.

{c17 The union feels vindicated: with the subsidiaries, 2,600 people have gone}. {c1 The bill for the two treasuries stayed at 3.1bn}.
