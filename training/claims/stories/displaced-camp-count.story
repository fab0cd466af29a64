# How many people live in the Wadi Sorrel camp, counted by the UN, the government of Karun and the rebels of the Eastern Front
! c1 people in the camp by the UN (180,000, 214,000, 197,000)
! c2 people in the camp by the government (60,000)
! c3 people in the camp by the rebels (half a million / 400,000)
! c4 children under five who died of measles/cholera: 112 (UN/children's fund)
! c5 cholera in the camp (reported, denied by government, confirmed)
! c6 cholera cases by the health ministry (340, 1,100)
! c7 cholera deaths by the Doctors' Bridge (61)
! c8 food convoy of 40 lorries reached the camp
! c9 food convoy looted at Hamra (reported)
! c10 rebels tax the food (alleged, denied, admitted)
! c11 government blocks the road (alleged, denied)
! c23 relief goods turned back in June
! c12 shells hit the camp's market, 9 killed
! c13 government army fired the shells (alleged, denied)
! c14 attack on another camp, Tel Noor, 4 killed
! c15 people moved out to Bir Salam: 12,000
! c16 returns are forced (alleged, denied)
! c17 funding: 18 percent of appeal received
! c18 rainy season expected in June to flood
! c19 flood on 9 June swept 700 tents
! c20 the UN double counted (charged, denied, admitted)
! c21 camp to close by end of year (plan)
! c22 15 litres/ 4 litres of water per head
@ 2026-03-10T12:00 | UN Relief Office, Karun | Situation report 14 | official
{c1 Population of Wadi Sorrel: 180,000 (estimate from satellite images and food cards).}

{c22 Water: four litres per person per day.}

{c17 Funds received: 18 percent of the appeal.}

{c18 Risk: seasonal rains in June are likely to put the lower sectors under water.}
@ 2026-03-11T09:20 | Desert Wire | Rivals quarrel over number of displaced
KARUNA (DW) - How many people have fled to Wadi Sorrel depends on whom one asks. {c2 There are 60,000 at most}, Interior Minister Sami Tahan said on Wednesday. {c3 The rebel Eastern Front says half a million}.

{c1 The United Nations speaks of 180,000}.

Aid workers complain of hunger. {c11 "The army has let no lorry past the salt works for three weeks,"} one of them said. Mr Tahan said that {c11 the road was open to anyone with papers in order}.
@ 2026-03-19T07:45 | The Southern Star | In the city without a name
By Miriam Koss, Wadi Sorrel

From the ridge it looks like spilled sugar. Nobody has counted the tents, though everyone quotes a total. {c3 'Five hundred thousand souls,' says the Front's commander here, a former dentist who calls himself Abu Rim}. {c2 The capital admits to a mere sixty}, meaning thousands.

Nadia, 31, queues for water from four. {c22 'A canister for five of us, that's the day,'} she says: four litres each.

Some of the flour goes astray, she whispers. {c10 'They take one sack of ten at the gate.'} {c10 Abu Rim puts his hand on his heart: not a grain}.

A nurse of Doctors' Bridge lowers her voice as well. {c5 What she sees in sector F, she says, is cholera}.
@ 2026-03-21T18:00 | Karun State Radio | News
{c5 There is no cholera anywhere on the national territory}, the Ministry of Health said.

{c15 Twelve thousand citizens have left Wadi Sorrel for new homes in Bir Salam}, the Minister of the Interior announced. {c16 They went of their own free will}, he underlined.
@ 2026-03-27T16:40 | Desert Wire | Aid reaches Karun camp; clinic reports 61 cholera deaths
{c8 Forty lorries with food drove into Wadi Sorrel camp on Friday}, the first in five weeks, the UN said. {c9 Another convoy was plundered near Hamra}, a driver said.

{c7 Sixty-one people have died of cholera}, the charity Doctors' Bridge said.

{c16 Families taken to Bir Salam told the charity they were put on buses at gunpoint}.
@ 2026-04-02T11:00 | UN Relief Office, Karun | Situation report 17 | official
{c1 Population of Wadi Sorrel: 214,000.}

{c4 Deaths of children under five from measles since January: 112.}

{c5 Cholera: laboratory confirmation received on 30 March.}

{c8 Assistance: 40 vehicles with food arrived on 27 March.}
@ 2026-04-03T19:10 | Karun State Radio | News
{c6 The Ministry of Health has registered 340 cases of cholera} and has the situation under control. {c5 It had been waiting for proof before it spoke, the ministry said.}

{c20 The United Nations counts people twice, once as hungry and once as sick}, Minister Tahan charged. {c2 The true figure had never exceeded sixty thousand}.

{c21 The camp will be dissolved before the year ends}, he added.
@ 2026-04-05T08:00 | The Southern Star | UN defends its figures
Piers Holloway runs the relief operation. {c20 'There is no double counting, and the minister has been shown how it works.'} {c1 His 214,000 stand}.

Doctors' Bridge, which was first to raise the alarm, has no quarrel with that. {c7 Its own list has 61 names of people whom cholera has killed}, no more since the chlorine came.

{c4 More than a hundred small children, 112 to be exact, were carried off by measles}, an illness for which there is a vaccine at a dollar a dose.
@ 2026-04-22T07:30 | Desert Wire | Shells hit camp market
KARUNA (DW) - {c12 Nine people were killed when shells landed in the market of Wadi Sorrel camp on Tuesday evening}, medics said.

{c13 "The guns stand at the salt works, and those are the army's,"} said the Eastern Front's spokesman, Yusuf Dar. {c13 The army said its artillery had been silent all day}.

{c14 Four people died the same night in an attack on Tel Noor}, a smaller camp in the west.

{c6 The number of cholera cases has climbed to 1,100}, the health ministry said.
@ 2026-04-24T20:30 | Voice of the East | Commander answers listeners | transcript
CALLER: Brother, who eats our flour?

ABU RIM: {c10 A tenth is kept for the fighters who guard you. I said otherwise to the foreign lady. That was for foreigners.}

CALLER: And how many are we?

ABU RIM: {c3 Four hundred thousand now, since many walked to the river.}

CALLER: Will they shell us again?

ABU RIM: {c13 Whoever fired on the market on Tuesday wears the uniform of Karuna.}
@ 2026-05-18T10:00 | UN Relief Office, Karun | Note on method | official
{c20 In two sectors 17,000 people held both a food card and a health card and were included under each.}

{c1 The population is therefore put at 197,000.}

{c17 The appeal remains funded at 18 percent.}
@ 2026-05-19T08:15 | The Southern Star | A minister is right, once
One doesn't like to say it. {c20 Sami Tahan accused the UN of adding up some people twice, and so it had}, in two corners of the camp. {c1 Seventeen thousand have been struck off; 197,000 are left}, {c2 still more than three times what the minister allows}.

{c16 On Bir Salam, though, he has not been straight: a major who took part says that those who refused the bus were beaten}.

{c12 As for the shells that killed nine among the market stalls}, {c13 they were not ours, the army says once more}.
@ 2026-06-10T13:30 | Desert Wire | Flood tears through camp
{c19 Seven hundred tents were washed away when a river burst its banks at Wadi Sorrel on Tuesday}, relief officials said. They had {c18 warned in March that the low-lying parts would not stay dry}.

{c23 Relief goods are stuck at the salt works because soldiers turn them back}, Mr Holloway said. {c21 The government repeated that the site would be cleared by December}.
