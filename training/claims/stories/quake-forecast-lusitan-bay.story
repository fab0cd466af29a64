# A moderate earthquake in a harbour city: did a retired geologist predict it, was the warning suppressed, a hotel, a nuclear plant
! c1 dead by city hall (3, 5)
! c2 dead by the morgue/hospital (7)
! c3 magnitude 5.9 by the seismic service
! c4 geologist Elio Praga predicted it on 2 May (letter)
! c5 the civil protection received the letter (alleged, denied, admitted)
! c6 scientists: such quakes cannot be predicted
! c7 Hotel Belvedere collapsed, two dead / number (4)
! c8 Hotel Belvedere had two illegal storeys (alleged, owner denies, city confirms)
! c9 nuclear plant at Cape Roca shut down automatically
! c10 radioactive water leaked at Cape Roca (alleged, denied, admitted: 40 litres)
! c11 Praga predicts second quake on 1 June
! c12 second quake did not happen
! c13 people left the city before 1 June: 30,000 by the railways
! c14 people left: 80,000 by the motorway operator
! c15 cathedral tower to be taken down (bishop; reversed)
! c17 tsunami alert issued
! c18 tsunami alert lifted
! c19 Praga charged with causing panic
! c20 Praga acquitted
! c21 buildings unsafe by engineers 620
! c22 mayor Fonte slept through / was on holiday (alleged; denied; admitted)
! c23 A tremor of magnitude 3.1 was felt in the hills
! c24 Cape Roca is to restart in August
! c25 The Hotel Miramar, next to the ruin, has been sold
! c26 Visitor numbers are down by a fifth
! c27 Clara Dume was elected to the academy
@ 2027-05-16T03:10 | Lusan Alert | Earthquake in the bay | live
3.09 {c18 All clear for the coast: the sea alarm has been called off}.

2.48 {c3 5.9, says the seismic service}.

2.35 {c17 Tsunami warning for the whole bay}. Go uphill, on foot.

2.31 What was that.
@ 2027-05-16T09:00 | State News Service | Quake shakes Lusan, three dead
LUSAN (SNS) - {c1 Three people lost their lives} when {c3 an earthquake of magnitude 5.9} struck the port city of Lusan in the night to Sunday, city hall said.

{c9 Reactor 2 at Cape Roca switched itself off}, as it is meant to, the power company Atlas said.

{c7 Part of the Hotel Belvedere fell down}. Rescuers were looking for guests.

Mayor Ines Fonte was on the spot within the hour, her office said.
@ 2027-05-17T06:30 | Correio da Baia | The man who wrote a letter
On the second of May, two weeks before the ground moved, {c4 a retired geologist in Rua Alta, Elio Praga, 78, told the civil protection by registered post that Lusan would be shaken "around the 16th"}. He went by the radon in his well. He has kept the receipt.

{c5 No such letter had arrived}, the civil protection said.

{c6 "Nobody on this earth can name the day,"} said Professor Clara Dume of the seismic service, who sounds as if she had said it before.

{c7 In the Belvedere four bodies have been found}; {c2 the morgue speaks of seven in all}, {c1 while the city had got to five} by Sunday night.
@ 2027-05-17T19:30 | Radio Lusan | Seven thirty | transcript
PRESENTER: Two floors too many. Is that why it fell?

NEIGHBOUR: {c8 They put them on in 2019, at night, one after the other}. There was never a sign.

PRESENTER: The owner, Duarte Leal, calls us from abroad. {c8 Everything was approved and stamped}, he says.

PRESENTER: And the mayor? A listener saw her at the airport on Sunday noon, arriving, tanned. {c22 She was on an island when the city shook}, he thinks. {c22 City hall: she was at her post}.
@ 2027-05-19T11:00 | Atlas Power | Information on Cape Roca | official
Reactor 2 {c9 was shut down by its own protection system at 02.31 on 16 May}. All values are normal.

Rumours according to which {c10 contaminated water has escaped are without foundation}.

Restart depends on the inspection.
@ 2027-05-21T07:15 | Correio da Baia | Praga: again on the first
He says it quietly, over soup. {c11 On the first of June it will come back, stronger}.

{c6 "He might as well throw dice,"} says Dume. But the trunk shops are sold out.

{c5 As for the letter of 2 May, it has turned up: in the in-tray of a civil protection clerk who was on leave}. The head of the office asked for "understanding".

{c21 Six hundred and twenty buildings may not be entered}, the city's engineers have found. {c15 The north tower of the cathedral is to be pulled down}, the bishop announced.
@ 2027-05-31T18:00 | State News Service | Lusan empties as retired geologist names date
LUSAN (SNS) - {c13 Thirty thousand more passengers than usual have taken trains out of Lusan this week}, the railways said on Monday. {c14 The motorway operator estimates that 80,000 people have gone}.

The cause is a forecast: {c11 Elio Praga, 78, expects another quake on Tuesday}.

{c19 Prosecutors have opened a case against him for spreading alarm}.
@ 2027-06-02T00:05 | Lusan Alert | The night of the first | live
0.04 It is the second of June. {c12 Nothing. Not a teaspoon moved}.

23.30 Rua Alta: Praga on his doorstep in his coat. {c4 "I was right in May,"} he says, "and I'd rather be wrong tonight."

21.00 Streets as empty as at Christmas. {c14 Eighty thousand away, and it feels like more}.
@ 2027-06-10T16:40 | State News Service | Atlas: some water did escape at Cape Roca
LUSAN (SNS) - {c10 About 40 litres of slightly radioactive liquid ran into a drain during the May earthquake}, Atlas Power disclosed on Thursday. It had not been told by its own shift, the company said.

Prosecutors said a survey of the ruined hotel proved that {c8 its upper two levels appear on no plan}. {c7 Four guests died there}.

The fire brigade and the morgue agreed on a common list: {c2 seven dead}. {c1 City hall, which had five}, adopted it.
@ 2027-06-15T07:00 | Correio da Baia | A tower, a tan and an apology
{c15 The north tower will not be pulled down after all}: steel rings will hold it, the bishop said after 40,000 signatures. It was to have gone in July.

{c22 "I came back on the noon plane,"} Mayor Fonte told the council on Monday. Her office's statements had been "a kindness I did not ask for".

{c19 Praga will have to appear before a judge in autumn}. {c12 His second earthquake failed to turn up}, and so have most of his admirers.
@ 2027-07-20T09:00 | State News Service | Briefs
{c23 A tremor of magnitude 3.1 was felt in the hills}, the seismic service said. {c24 Cape Roca is to restart in August}, Atlas said. {c25 The Hotel Miramar, next to the ruin, has been sold}. {c26 Visitor numbers are down by a fifth}. {c27 Clara Dume was elected to the academy}.
@ 2027-10-20T12:30 | Radio Lusan | Midday | transcript
PRESENTER: {c20 Not guilty}. One may be wrong in public, said the judge; half the council does it.

PRAGA: I have filled in the well.

PRESENTER: Professor Dume testified for him. {c6 Nobody can do what he thought he could do}, she told the court, so nobody should have believed it. Of {c21 the 620 houses that were closed} in May, 212 are open again.

PRAGA: {c5 They had my letter, that's all I ever said. They had it}.
