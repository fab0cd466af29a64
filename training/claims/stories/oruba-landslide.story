# A hillside slides on to the mining hamlet of Oruba; buried houses, a tailings road, relief money, a geologist's letter
! c1 bodies by the provincial disaster office (5, 16, 27)
! c2 missing by the disaster office (60, 33)
! c3 missing by the parish priest (95)
! c4 rain in two days, 310 millimetres
! c5 mine company Corvalt cut into the foot of the slope for a road (alleged, denied, admitted)
! c6 geologist Irena Solt warned the district in April (claimed, denied, confirmed)
! c7 houses buried: 41
! c8 woman and baby rescued after two days
! c9 search to end on Sunday (planned, refused by relatives)
! c10 search ended
! c11 state aid of 8 million promised
! c12 aid arrived: 1.1 million so far
! c13 Corvalt stops work at the mine
! c14 Corvalt resumes work
! c15 district head Pavo Lind took money from Corvalt (alleged, denied)
! c16 Lind suspended
! c17 new village at Tamm, 120 houses by next autumn (promise)
! c18 villagers vote against Tamm, 143 to 29
! c19 slope still moving 4 cm a day
! c20 school at Lower Oruba closed
! c21 two soldiers hurt in second slide
! c22 company offers 15,000 per house
! c23 the road will be removed before the rains
! c24 why an old woman is against Tamm
@ 2026-06-03T06:40 | Radio Verde | Landslide buries part of Oruba
{c1 Five bodies have been dug out of the mud at Oruba}, the provincial disaster office reports. {c2 About 60 people are missing.}

It happened in the night, without a sound, says a man who had gone out to his goats. {c4 In two days 310 millimetres of rain had come down}, according to the weather service.

{c7 Forty-one houses are no longer to be seen}, the mayor of Lower Oruba counts.
@ 2026-06-03T18:00 | Sierra Dispatch | Hill collapses on mining village, 16 dead
ORUBA (SD) - {c1 Rescuers have recovered 16 dead from beneath the hill that came down on Oruba}, said Rosa Manero, who heads the province's disaster office.

The village belongs to the Corvalt copper mine in all but name. {c13 The company suspended operations "out of respect"}, it announced.

{c11 The president promised 8 million soles in aid} during a visit by helicopter. {c20 The school in the lower village has been shut}, being the only dry place to lay the victims.
@ 2026-06-04T07:30 | El Faro de Tamm | 'Father Luis has a list'
Manero's people work with the register of 2019. {c2 So they are looking for sixty.} Father Luis works with the baptisms, the weddings and what his cook tells him. {c3 "Ninety-five of my parishioners haven't answered,"} he says.

We walked up with him. Behind the chapel there is a fresh wall of earth, and at its foot a road that wasn't there at Easter. {c5 "They dug away the hill's toes," says mason Beto Ruiz; "they" are Corvalt.}

{c5 The road, says the company, runs on natural ground and touches nothing.}
@ 2026-06-05T12:10 | Sierra Dispatch | Woman and baby pulled alive from Oruba mud
ORUBA (SD) - {c8 A woman and her four-month-old son were brought out alive on Friday, two days after the slide}, soldiers said. They had lain under a table.

The hill has not come to rest. {c21 Two soldiers were injured when more earth came down at noon.} {c19 The slope is still creeping, by four centimetres a day}, the geological institute said.

{c1 The count of the dead stood at 27 in the evening}, {c2 that of the missing at 33}, Manero said.
@ 2026-06-06T09:00 | La Voz | The letter
It's dated 9 April, it is two pages long and it ends: "I would not sleep there." {c6 Seven weeks before the catastrophe the geologist Irena Solt told the district in writing that the hillside above Oruba was going to fail.}

{c6 "No such paper was ever delivered to this house,"} district head Pavo Lind tells us.

Why would one lose a letter? {c15 Lind has been getting 3,000 soles a month from Corvalt, his former driver says.} {c15 To that he replies: "My driver was sacked for drinking petrol money."}
@ 2026-06-06T15:00 | Provincial Disaster Office | Notice 11 | official
{c9 In view of the danger to the crews, search operations are to be concluded on Sunday, 18:00.}

{c2 Persons not accounted for: 33.}

{c19 Displacement of the slope in the last 24 hours: 4 cm.} Entry to the upper village is prohibited.
@ 2026-06-07T19:20 | Radio Verde | Sunday evening | transcript
ANNOUNCER: Six o'clock has come and gone at Oruba. Carmen, are they packing up?

CARMEN: They wanted to. {c9 But the families have sat down in front of the diggers and say that nobody's going home today.} {c3 Father Luis read his ninety-five names out loud.} It took a while.

ANNOUNCER: And the lady with the baby?

CARMEN: {c8 Forty-eight hours under a kitchen table, and the little one's got a cold.} That's all he's got.
@ 2026-06-11T11:00 | Sierra Dispatch | Oruba search abandoned
ORUBA (SD) - {c10 Crews left the buried village on Thursday}, four days later than planned.

{c16 The interior minister suspended district head Pavo Lind.} A clerk had found {c6 Irena Solt's warning in his tray, with the stamp of 11 April on it}, the ministry said.

{c15 Lind's lawyer repeated that his client had never been on the mine's payroll.}

{c14 At Corvalt, the first shift went down again on Wednesday}, a union official said.
@ 2026-06-25T08:00 | El Faro de Tamm | Where are the eight million?
{c12 One million one hundred thousand soles have reached the province}, its treasurer told the council on Tuesday. {c11 Eight were pledged from the helicopter.}

There's a plan, though, and a coloured drawing. {c17 By the autumn of next year 120 houses are to stand on the plain at Tamm}, the housing ministry writes.

{c22 Corvalt has made an offer of its own: 15,000 for every house lost.} {c7 There were forty-one of those}, so it would come cheap.
@ 2026-07-12T17:00 | Radio Verde | Flash
They've voted, in a tent. {c18 By 143 to 29 the people of Oruba have turned down the move to Tamm.} {c24 "It's flat there. You can't see who's coming,"} an old woman told us.

{c17 The ministry says that the building of the 120 houses will go ahead all the same.}
@ 2026-09-14T10:30 | Geological Institute | Report on the mass movement of 2 June, summary | official
{c4 Precipitation, 31 May to 2 June: 310 mm.} This was the trigger.

{c5 The cause lies in a cut of 6 metres made at the base of the slope in March during road works.}

{c6 The hazard had been described correctly in April by Dr Solt.}
@ 2026-09-15T07:00 | La Voz | Corvalt: 'We did cut the slope'
Six metres, by excavator, on three nights. {c5 "It was us, and it shouldn't have been done," Corvalt's new manager for the site, Ellen Dorr, told La Voz.} Her predecessor is in another country.

{c22 She's doubled nothing: the fifteen thousand a house stand}, she says. {c23 The road will be taken out before the rains.}

{c1 On the cross they've put up there are 27 names.} {c3 In the priest's book, a good many more are still marked "not answering": ninety-five, as in June.}
@ 2026-09-15T12:00 | Sierra Dispatch | Mine admits role in fatal landslide
TAMM (SD) - {c5 The copper company Corvalt has accepted that its road building destabilised the hill that buried Oruba in June.}

{c16 Pavo Lind, the district head relieved of his duties after the disaster}, is to be questioned again.

{c12 Of the aid promised, only the first 1.1 million soles have come}, the province said.
