# how many rockets and shells has the island state of Tarsis shipped to the Duan rebels? services, ships, a tender
! c1 rockets delivered to the rebels, Maro intelligence (3,500; 5,200)
! c2 rockets delivered, Ilbian intelligence (8,000)
! c3 Tarsis supplies rebels at all (denied by Tarsis; admitted)
! c4 shells delivered to Duan government by Maro (120,000), Maro defence ministry
! c5 shells delivered to Duan government by Maro, Duan defence ministry (74,000)
! c6 shells promised by Ilbia: 200,000 by end of year
! c7 Ilbia's delivered by end of year: 61,000
! c8 freighter Halcyon seized with 1,100 rockets
! c9 Halcyon's crew: cement (captain denies; pleads guilty)
! c10 Cobb Powder works explosion killed 6
! c11 Cobb output halved
! c12 sixty Tarsis instructors with the rebels
! c13 rebel rocket stock to last 3 months (Maro forecast)
! c14 rebels fired 900 rockets in a night, army (Duan)
! c15 rebels fired 400 rockets in a night, UN observers
! c16 Maro's minister Ewa Lund says difference in count is in depots/transit
! c17 bribery in Maro's shell tender (alleged, denied, minister's aide charged)
! c18 price of shell: from 2,100 to 6,400
! c19 embargo by world council
! c21 client of the Halcyon was a Tarsis colonel (captain)
! c20 peace talks begin 2 December
@ 2026-05-12T15:00 | Maro Press Bureau | Tarsis shipped 3,500 rockets to Duan rebels, Maro says
MARO CITY (MPB) - {c1 Three and a half thousand rockets have reached the Duan rebels from Tarsis since last summer}, the head of Maro's intelligence service told senators on Tuesday.

{c3 Tarsis denies giving the insurgents so much as a bullet}.

{c13 What the rebels hold in store would see them through three months at the present pace}, the official added.
@ 2026-05-13T08:00 | The Ilbia Courant | Our spooks have a bigger number
{c2 The figure in the files here is eight thousand}, a person who has read them says. Why it's more than double what our allies see is a matter of satellites and pride.

As to what goes the other way, {c6 Ilbia has pledged 200,000 shells to the government in Duan before the year is out}. {c4 Maro says it has sent 120,000 already}.

{c18 A single one now costs 6,400, three times what it did before the war}.
@ 2026-05-20T09:00 | Ministry of Defence, Republic of Duan | Statement on deliveries | official
The Ministry thanks its partners. To avoid misunderstanding: {c5 as of 18 May, 74,000 shells of Maro origin have been entered in our depots}.

During the night of 17 May {c14 the enemy launched 900 rockets at Fort Sela}.
@ 2026-05-21T17:30 | Maro Press Bureau | Maro, Duan differ on shells
MARO CITY (MPB) - Defence Minister Ewa Lund defended her ministry's arithmetic on Thursday. "{c4 A hundred and twenty thousand left our gates}," she said. {c16 The rest was at sea or on trains}. 

{c5 Duan says that 74,000 have arrived}.

{c15 World Council observers said about 400 rockets had fallen on Fort Sela on Sunday night}, {c14 fewer than half as many as the army there reported}.
@ 2026-06-08T06:20 | Gulf Shipping Gazette | Halcyon brought into port with her hatches sealed
The Maro frigate Sturdy stopped the freighter Halcyon at dawn. {c8 Beneath a layer of bags, boarders found 1,100 rockets}, the navy says.

{c9 "Cement," said her master, Dino Vesper, to our man on the quay, and he kept on saying it}.

The ship is registered to a hairdresser in Tarsis. {c3 The government there "knows neither vessel nor cargo"}.
@ 2026-06-30T07:00 | The Ilbia Courant | Six dead at Cobb; and a tender that smells
{c10 An explosion tore through the Cobb powder works on Monday and killed six}, four of them women on the filling line.

{c11 Production is down by half}, the firm says, which makes it {c6 hard to see how two hundred thousand shells are to reach Duan by New Year}.

In Maro they have another worry. {c17 A bidder for the big shell order says he was asked for five percent by a man close to the minister}. {c17 Ewa Lund's office calls it sour grapes}.
@ 2026-07-03T14:10 | Maro Press Bureau | World Council imposes arms embargo on Duan rebels
MARO CITY (MPB) - {c19 The World Council on Friday banned the supply of weapons to insurgents in Duan}.

{c3 Tarsis abstained, saying the measure "does not concern us"}.

{c12 Sixty instructors from Tarsis are with the rebels}, Maro's intelligence service asserted.
@ 2026-09-14T18:00 | Radio Duan | The front tonight | transcript
They were supposed to run dry in August, weren't they? {c13 That's what Maro's people had predicted in spring: three months}. Tonight the sky over Fort Sela says otherwise.

And no wonder. {c1 Fifty-two hundred rockets have come in from Tarsis by now}, the Maro service says.

{c12 As for those sixty instructors, one of them is sitting across from me}. His name's Ivo and he'd like to go home.
@ 2026-10-05T11:40 | Gulf Shipping Gazette | Halcyon master changes course
It wasn't cement. {c9 Captain Vesper pleaded guilty in Maro's maritime court on Friday}.

{c8 The eleven hundred rockets he carried} are in a naval store.

He named his client: {c21 a colonel in Tarsis's ministry of defence, who paid in advance}.
@ 2026-11-02T08:30 | The Ilbia Courant | Tarsis: well, yes
In the end it took a captain and an instructor. {c3 "We've helped our brothers in Duan, and we won't apologise," Tarsis's president said on Sunday}.

How much they helped remains in dispute. {c2 Ilbia's eight thousand} and {c1 Maro's five thousand two hundred} are both, he said, "imaginative".

{c17 And in Maro an aide to Ewa Lund has been indicted over the tender}.
@ 2026-12-02T13:00 | Maro Press Bureau | Duan talks open
NEUTRAL BAY (MPB) - {c20 Envoys of the Duan government and the rebels sat down together for the first time on Wednesday}.

{c19 Arms for the insurgents have been outlawed since July}.

{c18 Artillery ammunition, at 6,400 apiece}, was the reason, a diplomat joked.
@ 2027-01-04T09:00 | Ministry of Defence, Republic of Duan | Review of the year | official
From Ilbia: {c7 61,000 rounds received in 2026}.

{c6 The undertaking was for 200,000}.

From Maro, cumulative: {c5 131,000}.

{c11 The Ministry recognises that output at the Cobb works remains at one half following the June accident}.
