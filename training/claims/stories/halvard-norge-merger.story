# brewers Halvard and Prinz merge: rumour, denial, announcement, conditions
! c1 Halvard and Prinz are in merger talks / to merge (rumoured, denied, announced)
! c2 price 41 a share / value 7.4bn
! c3 Oakmont (rival) prepares own bid (reported, refused comment, denied)
! c4 Prinz shares rose 14% on day of report
! c5 Prinz shares fell on denial
! c6 job losses by company (none; 900)
! c7 job losses by union (2,500)
! c8 Dortwick brewery will close (feared, denied, confirmed)
! c9 Lisk brewery stays open (promise)
! c10 savings 320m a year by company
! c11 savings by analyst 200m
! c12 competition authority opens in-depth review
! c13 must sell brand Kronenhof (condition)
! c14 CEO Ana Vestergaard to lead
! c15 Prinz CEO Ludo Prinz gets payoff 12m 
! c16 shareholders of Prinz approve 88%
! c17 Prinz family supports / holds 31% and pledges
! c18 deal to close by the end of year (expected) 
! c19 deal completed 
! c20 insider trading probe by regulator
! c21 HQ moves to Copen
! c22 joint share of draught beer market 52 per cent
! c23 decision of the authority due by 30 September
! c24 sale of Kronenhof signed
! c25 Prinz family tendered its stake
! c26 the chief executives met on 9 January
@ 2026-01-12T06:10 | The Financial Courier | Halvard in talks to buy rival brewer Prinz
{c1 Halvard, the country's second-biggest brewer, is in advanced talks on taking over its smaller competitor Prinz}, four people with knowledge of the matter said.

{c2 An offer of around 36 crowns per share, or some 6.5 billion in all, has been discussed}, two of them said.

Advisers have been at work since October under the name of Project Hops. {c1 Halvard and Prinz both declined to comment}.
@ 2026-01-12T11:45 | Bourse Radio | Noon markets | transcript
One share is frothing today. {c4 Prinz is ahead by 14 per cent, at 33 crowns twenty}, on that report of interest from Halvard.

Maybe there's a third at the bar. {c3 Dealers say Oakmont, from across the border, has asked a bank to look at a counter-offer}. Oakmont says that {c3 it doesn't discuss market gossip}.
@ 2026-01-13T07:00 | Prinz Breweries plc | Response to press speculation | official
The Board of Prinz Breweries notes recent press reports and states that {c1 it is not in discussions with Halvard or with any other party regarding a sale of the company}.

Prinz has a strong future as an independent brewer.
@ 2026-01-13T17:50 | Evening Telegram | Prinz goes flat
What a headline gives, a denial takes. {c5 Prinz stock lost nearly all of Monday's gain and ended at 29.80}.

{c1 "We are not for sale and we haven't been asked,"} chief executive Ludo Prinz told staff in Dortwick, according to a man who was in the canteen.

The union is not soothed. {c8 It fears for the Dortwick plant, the oldest of the three, whoever the owner is}, said shop steward Britt Kahle.
@ 2026-02-09T06:30 | Halvard A/S and Prinz Breweries plc | Recommended combination | official
{c1 The Boards of Halvard and Prinz are pleased to announce that they have reached agreement on a recommended combination}.

Terms: {c2 41 crowns in cash for each Prinz share, or about 7.4 billion crowns in total}.

Synergies: {c10 320 million crowns a year from the third year}.

{c17 The Prinz family, which owns 31 per cent, has irrevocably undertaken to accept}.

{c14 Ana Vestergaard will be chief executive of the enlarged group}. {c18 Completion is expected before the end of the year}.
@ 2026-02-09T13:20 | Federal Wire | Brewers tie the knot four weeks after denial
LISK (FW) - {c1 Two brewers that insisted last month they were not even talking are to become one}. Ludo Prinz defended his words on Monday. {c1 "On the day we said it, it was true. We resumed the week after,"} he told a news conference.

{c6 No one will be made redundant because of the deal}, Vestergaard said beside him. {c9 The Lisk brewery has a future for at least ten years}, she promised. {c8 "And there is no plan to shut Dortwick."}

{c21 The head office of the new group goes to Copeland}.
@ 2026-02-10T08:15 | The Financial Courier | Lex barrel: who drinks the savings?
Forget the toasts. {c11 Two hundred million a year is what can be squeezed out of this marriage}, reckons Jonas Weil of Arbor Research, well short of the promise. {c10 Halvard's finance chief stuck by three hundred and twenty}.

Nor will it be free of pain. {c7 The food workers' union expects some 2,500 posts to go}, on the pattern of earlier mergers.

{c15 Mr Prinz himself leaves with 12 million}, page 94 of the offer document reveals.
@ 2026-02-18T16:00 | Evening Telegram | Who bought on the Friday?
Trading in Prinz options was nine times the normal on the last session before the January story. {c20 The market regulator has begun to look into possible insider dealing}, a spokeswoman confirmed.

{c3 Oakmont has come out of hiding, meanwhile, only to say it never planned an offer}.

{c15 The payment for the departing boss is "contractual and appropriate"}, in the words of the Prinz supervisory board.
@ 2026-03-26T18:30 | Federal Wire | Prinz holders back sale to Halvard
DORTWICK (FW) - {c16 Shareholders representing 88 percent of the votes cast said yes to the takeover at a meeting on Thursday}.

{c25 The founding family kept its word and tendered its stake of just under a third}.

Outside, brewery hands poured beer into the gutter.
@ 2026-05-06T10:00 | Federal Competition Authority | Case B4-77/26 | official
{c12 The Authority has opened an in-depth investigation into the proposed acquisition of Prinz Breweries by Halvard}.

{c22 In the market for draught beer the parties would hold 52 per cent jointly}. {c23 A decision is due by 30 September}.
@ 2026-05-06T19:10 | Dortwick Anzeiger | Cartel office takes a second look
{c12 The watchdogs aren't going to wave the beer deal through}. In Dortwick that was greeted with relief and a few free rounds.

Britt Kahle has heard from two foremen that {c8 the brewhouse is to be run down by spring}. {c8 "Not a word of that is correct,"} a Halvard spokesman said.

{c18 He was still counting on the deal being done this year}.
@ 2026-09-28T15:40 | Federal Wire | Halvard gets nod with strings attached
LISK (FW) - The competition authority cleared Halvard's purchase of Prinz on Monday. {c13 The buyer has to part with the Kronenhof brand and the brewery contract that goes with it}, the authority said.

{c13 "It hurts, but we'll live with it,"} Vestergaard said of the loss. {c10 Without that label, the yearly savings come down to 280 million}, she added.
@ 2026-11-02T07:00 | Halvard A/S | Completion of acquisition | official
{c19 Halvard today became the owner of 100 per cent of the shares in Prinz Breweries}.

Sellers receive {c2 41 crowns per share}.

{c24 The sale of Kronenhof to a regional brewer was signed on 30 October}.
@ 2026-11-19T17:25 | Dortwick Anzeiger | After 164 years: last brew in March
No plan in February, not a word correct in May. On Thursday the workforce was called to the bottling hall. {c8 Production in Dortwick ends on 31 March}, the new managing director read from a sheet.

{c6 Nine hundred jobs are to be cut across the group}, three hundred of them here.

{c9 For Lisk, the ten-year pledge holds good}, he said when asked. {c7 Kahle believes it will be two and a half thousand in the end}, as her union had predicted.
@ 2026-12-04T12:00 | The Financial Courier | No charges over Prinz options
{c20 The regulator has shelved its inquiry into trades ahead of the Prinz bid}, for want of proof.

{c1 Our report of 12 January that the brewers were negotiating was denied at the time}; {c26 the two chief executives had met on the 9th}, documents in the file show.

{c19 The takeover went through at the beginning of last month}.
