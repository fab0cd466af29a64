# cholera in Tamsin refugee camp; agencies' numbers, water trucks, a stolen chlorine store
! c1 cases by the UN (72, 340, 1,250)
! c2 deaths by the UN (3, 19, 41)
! c3 deaths by camp committee (60)
! c4 population 48,000
! c5 water per head 7 litres
! c6 government restricted trucks (alleged, denied, lifted)
! c7 chlorine stolen from store (alleged, denied, admitted)
! c8 official Kamal Deeb sold it
! c9 planned second treatment centre 120 beds
! c10 vaccination 30,000 doses
! c11 border town Ressik: 8 cases
! c12 Ressik's cases came from camp (mayor) vs lab other strain
! c13 lab: different strain
! c14 camp sealed
! c15 rain flood latrines 400
! c16 funds 12 million requested
! c17 funds received 3 million
! c18 donor Norvia pledges 5 million
! c19 riot at tap, two hurt
! c20 school tents used as wards
! c22 centre opened
! c23 thirty tankers a day now
! c24 Norvia's money arrived
! c25 floors mopped for school
! c26 cordon lifted
! c21 no new case in 10 days
@ 2022-07-03T14:00 | UN Relief Office | Tamsin camp: flash update 1 | official
{c1 72 cases of acute watery diarrhoea, confirmed as cholera, since 28 June.} {c2 3 deaths.}

Population: {c4 48,000}. Water: {c5 seven litres a person a day, less than half of the minimum}.

{c15 Storms on 25 June flooded some 400 latrines.} {c20 Two school tents serve as wards.}
@ 2022-07-04T10:30 | Border Courier | Cholera in Tamsin camp, and fear in Ressik
The nearest houses of Ressik are four hundred metres from the wire. {c12 Mayor Zain Orfal is sure the disease came over from the camp}, and he wants it closed off. {c11 Eight townspeople are ill}, the clinic says.

Behind the wire they speak of trucks. {c6 "The province lets through six tankers a day. We need thirty,"} says Hala Mirza of the camp committee. {c6 There's no such limit}, says the provincial governor's office.
@ 2022-07-07T18:00 | World News Agency | Cholera toll in Tamsin camp climbs to 19
TAMSIN (WNA) - {c2 Nineteen people have died of cholera in the Tamsin refugee camp}, the UN Relief Office said on Thursday. {c1 The caseload has grown more than fourfold, to 340.}

A committee of residents said that {c3 they had dug sixty graves}. The UN office {c3 said it could not confirm that}.

{c14 The government has put a cordon round the camp}, the interior ministry said. {c16 Aid agencies asked for twelve million.}
@ 2022-07-09T07:20 | The Observer of the Plain | Drums without powder
On the list there are 200 drums of chlorine granules in store 4. We saw forty. {c7 The rest was carried off in June, at night, in a province lorry}, say a guard and a storeman. {c7 "Inventory is complete,"} says camp director Kamal Deeb.

Half a drum treats a day's water for the entire camp of {c4 forty-eight thousand}.

{c5 Hala Mirza's family of six gets forty litres a day, so not quite seven each}, she says.
@ 2022-07-12T16:15 | UN Relief Office | Tamsin camp: flash update 2 | official
Cases: {c1 1,250}. Deaths: {c2 41}.

{c9 A second treatment centre of 120 beds opens on 15 July.} {c10 Vaccination of 30,000 people begins on the 18th.}

{c19 Two people were injured at tap-stand 11 on Sunday when a queue broke up.}

Funds: {c17 3 million received} of {c16 12 million sought}.
@ 2022-07-13T09:00 | Border Courier | Not our camp's bug, says the lab
{c13 What made eight people in Ressik ill is another strain altogether}, the national laboratory reports: it sits in the town's own well at the abattoir.

The mayor, who {c12 had pointed at the refugees}, was asked whether he'd take that back. {c12 "I was wrong, and I'll go and say so at the wire,"} he said. We'll see.

{c14 The cordon stays}, says the interior ministry.
@ 2022-07-15T20:40 | World News Agency | Camp director arrested over missing chlorine
TAMSIN (WNA) - {c8 Police arrested the director of the Tamsin camp on Friday on suspicion of selling water disinfectant}, the prosecutor said.

{c7 About 160 drums had vanished}, the prosecutor said. Kamal Deeb {c8 denied the accusation}, his brother said.

{c22 The new tent hospital with room for 120 took its first patients.} {c18 Norvia promised five million}, its embassy said.
@ 2022-07-18T11:10 | The Observer of the Plain | A drop on the tongue
They queue without pushing this time. {c10 Thirty thousand are to get the vaccine in the coming ten days}, and Hala Mirza has gone first, for show.

And the water? {c23 Since Saturday thirty tankers a day come through}, the drivers say; {c6 a paper at the checkpoint ordering "six, no more", signed by the governor, has gone from the wall}. We have a photograph of it.

The UN and the residents differ on {c3 the sixty graves}. Someone has begun to number them.
@ 2022-07-25T15:00 | Provincial Government | Clarification | official
{c6 A temporary ceiling of six tankers a day was in force from 20 June to 16 July for reasons of road safety.} It has been lifted.

{c26 The cordon around the camp ends today.}

The former director has admitted that {c7 drums were removed with his knowledge}; {c8 he maintains that he got no money for them}.
@ 2022-08-02T17:30 | World News Agency | UN raises Tamsin cholera deaths to 60
TAMSIN (WNA) - {c2 The United Nations revised the number of cholera deaths in Tamsin to 60 on Tuesday} after a count of graves with residents, {c3 who had named that figure four weeks ago}.

"{c3 We ought to have believed them}" said the office's head, Lise Aamot.

{c24 Norvia's five million arrived on Monday}, she said. {c21 No new infection has been seen for ten days.}
@ 2022-08-09T08:00 | Border Courier | The mayor at the wire
He came, hat in hand, five weeks late. {c12 "It didn't come from you. I said it did, and I am ashamed,"} Zain Orfal told some three hundred people through the fence.

{c21 The last patient went home on Friday and nobody has fallen ill since 23 July}, says the treatment centre. {c25 In the two school tents they are mopping the floors for Monday.}
