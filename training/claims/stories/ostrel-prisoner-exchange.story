# a prisoner exchange between Ostrel and Marovia, disputed numbers and a plane crash rumour
! c1 Ostrel frees / receives 96 of its own (Ostrel's number of returned soldiers) 
! c2 Marovia got back 74
! c3 exchange took place at Zavod bridge Friday
! c4 the list contains pilot Oleg Tarim (said, denied, appears)
! c5 returned prisoners were beaten (alleged by Ostrel, denied by Marovia)
! c6 mediated by Sultan/Emirate of Khalem
! c7 money changed hands: 10 million (alleged, denied, admitted)
! c8 three bodies handed over too
! c9 12 prisoners refused to go home
! c10 journalist Ana Weld to be tried in June
! c22 nine unwilling prisoners by Red Lily
! c23 Weld convicted
! c24 Weld freed
! c25 second exchange takes place
! c26 Tarim alive in captivity
! c27 Tarim freed
! c28 suit lodged
! c29 second exchange paid for
! c30 52 in the second exchange
! c31 200 march in Lipen
! c11 next exchange before the harvest feast, 1 August
! c12 all for all proposed by Ostrel
! c13 Ostrel holds 310 Marovians (Ostrel)
! c14 Marovia holds 520 Ostrelians by the Red Lily / families
! c15 poet Jan Werrick freed
! c16 bus delayed five hours, because of a name
! c17 two of freed died in hospital
! c18 tuberculosis in 19 
! c19 Colonel Sava Brill traded although convicted of Lipen massacre
! c20 Lipen families sue / protest
! c21 Brill seen back at front
@ 2026-04-10T13:20 | Continental News | Ostrel, Marovia swap prisoners on bridge
ZAVOD (CN) - {c3 Ostrel and Marovia exchanged captives on the Zavod bridge on Friday}, the first such swap since the truce talks stalled.

{c1 Ninety-six Ostrelian servicemen came home}, the defence ministry in Ostrel said. {c2 Marovia got seventy-four of its people back}, its president's office announced.

{c6 The emirate of Khalem had brokered the deal}, both said. {c16 The buses stood on the bridge for five hours because of one misspelt name}, a Khalemi officer told Continental News.
@ 2026-04-10T16:00 | Office of the President of Marovia | Return of our sons | official
{c2 Seventy-four citizens of Marovia are on home soil as of 13.00.} Among them is {c19 Colonel Sava Brill, held by the enemy for two years}.

The President thanks His Highness the Emir, {c6 without whose good offices no agreement would have come about}.

{c8 The remains of three fallen Ostrelian soldiers were transferred on the same occasion.}

Reports that {c7 a payment was made to the other side} are false.
@ 2026-04-10T19:30 | Radio Ostrel | Seven o'clock
They kissed the asphalt. {c1 Close to a hundred men, ninety-six to be exact, crossed to our bank this afternoon}, says the ministry.

One who did not: {c4 pilot Oleg Tarim, whose wife had been told he was on the list}, she says, looked in vain into every bus. {c4 The ministry says his name never figured there.}

Also missing is our colleague {c10 Ana Weld, who has to stand trial in Marov in June}, according to her lawyer.
@ 2026-04-11T07:00 | Ostrel Herald | Poet, cook, prisoner 4471
{c15 Jan Werrick has been let go}. The author of 'Salt Winter' was in the third bus, thirty kilos lighter, with a spoon he would not part with.

"{c5 They beat us on Mondays and Thursdays, by timetable}," he told us. {c18 Nineteen of the returnees have tuberculosis}, a doctor at the military hospital says.

There is anger in Lipen. {c19 Brill, sentenced to life for the shooting of 41 villagers, was part of the bargain}, the justice ministry admits. {c20 "We will take the government to court"}, says Hana Lipp, who lost both parents.
@ 2026-04-11T18:20 | Continental News | Marovia says freed Ostrelians were treated by the book
MAROV (CN) - Marovia's prison administration said on Saturday that {c5 captives were held in line with the conventions and that nobody was mistreated}.

It was reacting to accounts by freed soldiers. {c9 Twelve prisoners had declined to return to Ostrel}, it added. {c9 "A fairy tale," said Ostrel's commissioner for prisoners, Lena Mast.}

Mast put forward a wider deal. {c12 Each country should release everyone it has}, she said. {c13 Ostrel's camps held 310 Marovians}, she said.
@ 2026-04-13T09:15 | The Marov Gazette | All for all? Not so fast
On paper it sounds fair. {c12 The enemy proposes that all captives go home on both sides}, and has its reasons: {c14 five hundred and twenty Ostrelians sit in Marovian camps}, as the relief society Red Lily reckons, against {c13 310 of ours over there}.

The foreign ministry has {c12 not replied to the offer, and may not}, an official says.

{c11 A second exchange is likely before the harvest feast on 1 August}, the same official told this newspaper.
@ 2026-04-15T20:10 | Radio Ostrel | Evening magazine
Two of those who came over the bridge have died. {c17 Their hearts gave out, the military hospital says, one on Monday and one this morning.}

Commissioner Mast was in our studio. {c9 Did some men stay behind of their own will? "Four, as it turns out. They have wives there."} And {c7 money for the enemy? "Not a penny went across that bridge."}

Of Oleg Tarim there is a trace: {c26 a freed sergeant shared a cell with him until March}, the sergeant's father writes to us.
@ 2026-04-22T06:00 | Ledger of Khalem | Ten million for ninety-six
Goodwill has a price. {c7 Ostrel paid ten million dollars through a Khalemi bank on the eve of the handover at Zavod}, transfer slips examined by the Ledger show.

The Emir's chamberlain would speak only of the ceremony: {c6 "We mediated, as asked by both, and are proud of it."} The two embassies {c7 left our questions unanswered}.

A Khalemi officer recalls the hitch on the bridge: {c16 "Brill with one L or two? It cost us half a day."}
@ 2026-04-23T12:40 | Continental News | Ostrel admits 'technical' payment in prisoner swap
OSTREL (CN) - Ostrel's government said on Thursday that {c7 it had transferred ten million dollars "for costs of transport and care"} as part of this month's exchange. {c7 Commissioner Mast, who had ruled this out, said she had not been informed.}

In Lipen {c31 about two hundred people marched} against {c19 the release of the officer convicted of the killings there}. {c28 Their suit was lodged with the constitutional court on Wednesday}, lawyer Petr Dross said.
@ 2026-05-06T07:20 | Ostrel Herald | The colonel is back in uniform
The picture was taken from a hill, through heat haze. {c21 It shows Sava Brill inspecting a trench near Gorodnik on Sunday}, three officers who know him say.

A clause in the agreement barred exchanged men from the front. {c21 "The Colonel is at a spa," says his staff.}

{c18 The number of tuberculosis cases among our returned men has gone up to 27}, the military hospital reports, and {c17 a third man has died}.
@ 2026-05-19T15:00 | Relief Society Red Lily | Detainees: what we know | official
In Marovia: {c14 520 persons registered, of whom 498 visited.}

In Ostrel: {c13 310.}

{c5 Of 60 returned prisoners examined by our doctors, 44 bore marks of blows.}

{c22 Our delegates spoke in private with nine prisoners who did not wish to be repatriated.}

Captain Oleg Tarim: {c26 seen by a delegate on 2 May, in good health.}
@ 2026-06-11T17:30 | Continental News | Marovia jails Ostrelian journalist for eight years
MAROV (CN) - {c23 A court in Marov convicted reporter Ana Weld of espionage on Thursday and gave her eight years} after a brief trial.

Her employer, Radio Ostrel, called the verdict a down payment on the next swap. {c11 That swap is planned for the last week of July}, a Marovian official said, speaking on condition of anonymity.

Marovia's prison service, in a first, said {c5 two guards had been disciplined for hitting Ostrelian inmates}.
@ 2026-07-28T14:45 | Radio Ostrel | Special bulletin
Ana is free. {c24 Our Ana Weld came over the Zavod bridge at ten past two}, and next to her, limping, {c27 Captain Oleg Tarim, the pilot nobody had on any list}.

{c25 It's the second exchange of the year}, three days before the feast. In April {c1 ninety-six came}; {c30 today it was fifty-two}.

Commissioner Mast would not be drawn on {c29 whether it had been paid for again}.
