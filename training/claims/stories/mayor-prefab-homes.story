# Mayor Tomislav Greb orders prefabricated homes after an earthquake in Olmen; price, mould, a rival bid and a recall vote
! c1 the contract for prefabs: number of homes 240 (town), cut to 180
! c2 price per home 61,000 (town)
! c3 price per home 74,000 (supplier's own invoice, reported)
! c4 a rival, Nordhus, offered 39,000 (says)
! c5 all homes ready by 1 November (promise)
! c6 first 60 homes handed over on 12 December (outcome)
! c7 mould in the homes (alleged, denied, confirmed)
! c8 the mayor's wife works for the supplier Casa Presto (reported, denied)
! c9 wife's consultancy got 85,000 (admitted)
! c10 recall petition 7,400 signatures
! c11 recall vote: 54 percent for removal
! c12 mayor expects to win
! c13 2,300 people in tents
! c14 old man Pavle Urban froze to death in tent
! c15 government withholds 9m
! c16 government will pay (promise)
! c17 Casa Presto to repair at own cost
! c18 tests: boards contain formaldehyde
! c19 prosecutor charges Greb
! c20 Greb pleads not guilty
! c22 nobody had moved in by 2 November
! c23 forty homes will be pulled down
! c24 the nine million arrived
! c25 verdict due in June
! c26 Casa Presto has stopped the repairs
! c21 new mayor Vesna Horn elected
@ 2026-09-14T09:00 | Town of Olmen | Homes for everyone before the frost | official
{c1 The town has ordered 240 prefabricated homes from the firm Casa Presto.} {c2 Price per home: 61,000.}

{c5 The last key will be handed over on 1 November.}

Mayor Greb thanks all who have shown patience.
@ 2026-09-15T07:00 | Olmen Herald | A roof at last
Four weeks after the ground shook, {c13 about 2,300 people in Olmen still sleep under canvas}. Now there is to be plywood. {c1 Two hundred and forty little houses are on order}.

'{c5 Before All Saints' you will all be dry},' the mayor, Tomislav Greb, called from the back of a truck.

One voice spoiled the mood. {c4 'We would have built them for thirty-nine thousand apiece. We sent him the paper,'} said Lars Moberg of the firm Nordhus. {c4 'I have never seen such a paper,' said Mr Greb}.
@ 2026-10-20T11:10 | Land News Service | Quake town paid more than it said, invoice shows
OLMEN (LNS) - {c3 Casa Presto charged the town of Olmen 74,000 for each temporary house}, according to an invoice seen by LNS, while {c2 the mayor has spoken of 61,000}.

{c8 "Biljana Greb sat two desks from me at Casa Presto,"} a former employee said of the mayor's wife. {c8 The mayor said she was a schoolteacher and had never been anything else}.

{c15 The government is holding back nine million in aid until the accounts are explained}, the ministry of regions said.
@ 2026-11-02T18:00 | Radio Zora | The day
All Saints' has come and gone. {c22 Not one family has moved in}, we found when we drove round this morning.

{c14 In tent 114 Pavle Urban, who was eighty-one, was found dead of cold on Sunday}, his doctor tells us.

The mayor wouldn't speak to us about money, but his treasurer did. {c3 "It's seventy-four with transport and the stove," she said.}
@ 2026-11-12T07:15 | Olmen Herald | Signatures in the snow
They stood at a trestle table outside the bakery with mittens on. {c10 By last night 7,400 had signed for a vote to recall the mayor}, two thousand more than the law asks, says Vesna Horn, a vet, who set up the table.

He is not afraid of them. {c12 'Let them vote. I shall come out of it stronger,'} said Mr Greb.

{c13 The Red Tent charity counts 2,300 people without a house}. {c15 Nine million from the capital are still frozen, like everything here}.
@ 2026-12-12T16:30 | Town of Olmen | First keys | official
{c6 Today 60 families received the keys to their new homes.}

{c1 For technical reasons the order has been reduced to 180 units.}
@ 2026-12-29T12:00 | Land News Service | Families report mould in quake homes
OLMEN (LNS) - {c7 Black mould is spreading over the walls of prefabricated houses that were handed to earthquake victims two weeks ago}, residents said on Tuesday. {c7 Casa Presto said it was soot from candles}.

{c6 Sixty households moved in on 12 December}.

{c8 A spokeswoman for the firm confirmed that Biljana Greb, the mayor's wife, had worked there until June}. {c9 Her consulting company was afterwards paid 85,000}, she said.
@ 2027-01-08T06:50 | Olmen Herald | It was not candles
{c7 'Fungus, in every single one of the sixty,' says Dr Edo Katic of the Institute of Hygiene}. And worse. {c18 The boards give off formaldehyde at four times the limit}.

{c17 Casa Presto will put in new walls and will not charge for it}, it wrote to the families.

As to the eighty-five thousand, {c9 Mr Greb shrugs: 'My wife worked, my wife was paid'}. In October he had still {c8 insisted she taught school}.
@ 2027-01-24T22:30 | Radio Zora | Recall night
{c11 He's out. Fifty-four per cent voted to send Tomislav Greb home.} On Friday he'd told us {c12 he was certain to win.}

Vesna Horn hugged everybody. {c16 And the minister of regions rang in to promise that the nine million will be paid this month.}
@ 2027-01-25T07:00 | Land News Service | Quake town removes mayor
OLMEN (LNS) - {c11 Voters in Olmen removed Mayor Tomislav Greb from office on Sunday}, by 54 percent to 46.

His handling of a contract for temporary housing had drawn criticism since {c4 a competitor said it had tendered a price of 39,000 for each unit}. {c4 An envelope with that bid, unopened, was found in the town hall last week}, the acting clerk said.

{c14 An 81-year-old man died in a tent in November}.
@ 2027-03-15T14:00 | Land News Service | Former mayor of Olmen charged
OLMEN (LNS) - {c19 Tomislav Greb was charged with abuse of office on Monday}, the public prosecutor said, because {c3 each house had been bought at 74,000}.

{c21 Vesna Horn, the vet who led the campaign against him, was elected mayor on Sunday}.

{c26 Casa Presto has stopped the repairs}, residents say.
@ 2027-05-04T17:40 | Olmen Herald | 'I gave them houses'
{c20 'I gave them houses, and I am innocent,' the ex-mayor told the court} yesterday. In the third row sat Pavle Urban's daughter, {c14 whose father did not live to see one}.

{c24 The nine million came in February}, {c16 as the minister had pledged}. {c23 Forty of the homes will be pulled down}, the new mayor says.

{c19 Mr Greb is accused of misusing his post}; {c25 the verdict is due in June}.
