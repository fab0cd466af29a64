# Pirates hold a freighter's crew; navies, a ransom, a death on board, and a rescue that was not one
! c1 crew size by the owner (19)
! c2 crew size by seafarers' union (22)
! c3 ship seized off Cape Dorn on 2 June
! c4 ransom demand of 12m
! c5 ransom of 3m paid (reported, denied, admitted)
! c6 cook died on board (pirates; owner refuses; confirmed)
! c7 cook was killed by pirates (alleged; pirates: heart)
! c8 frigate Halberd shadowing the ship
! c9 frigate fired at the pirates' boat (reported, denied, admitted)
! c10 attempt to storm failed on 20 June (alleged; navy denies)
! c11 crew free on 11 July
! c12 navy freed them in a raid (ministry; crew deny; ministry withdraws)
! c13 four pirates captured
! c14 six pirates captured in a second boat
! c15 captain Aldo Ferris wounded (navy, denied by wife)
! c16 cargo is fertiliser (owner)
! c17 cargo includes weapons (pirates/newspaper; denied; admitted)
! c18 insurers tripled rates
! c19 crew wages unpaid since May (union; owner denies)
! c20 sailors come home on 15 July (expected)
! c22 the sailors have landed at home
! c21 the court: pirates get 14 years
! c23 Another vessel, the Lady Maud, outran two skiffs on Friday
! c24 The frigate Sabre has returned to port with engine trouble
! c25 Dockers in Port Elba walked out
! c26 The seafarers' union wants armed guards on every ship
! c27 Four fishermen are missing off Cape Dorn
@ 2026-06-02T20:10 | Maritime Watch Centre | Alert 44 | official
Incident: boarding. {c3 MV Lady Corinth taken over by armed persons in two skiffs, 60 nm off Cape Dorn, 16.20 local}.

{c1 Crew: 19 according to owner}. {c16 Cargo: fertiliser in bulk}.

Ships in the area are advised to keep away by 100 nm.
@ 2026-06-04T07:15 | Brightwater Echo | 'He rang and said, don't sell the boat'
Sandra Ferris has been married to the sea for thirty years. Her husband Aldo is master of the freighter {c3 that was hijacked off Cape Dorn on Tuesday}.

{c2 He has twenty-one people with him, so 22 in all}, says the seafarers' union, three more than appear on the owner's list. {c19 And not one of them has been paid since May}, its inspector, Bo Halling, adds. {c19 Corinth Shipping calls its payroll spotless}.

{c4 Twelve million is what the hijackers want}, a relative of the mate was told by telephone.
@ 2026-06-09T16:00 | Allied Press | Warship trails hijacked freighter
PORT ELBA (AP-L) - {c8 The frigate Halberd is following the seized Lady Corinth at a distance}, the defence ministry said on Tuesday.

{c18 Premiums for passages round Cape Dorn have risen to three times what they were}, brokers said.

A man who called himself the pirates' spokesman told Allied Press that {c6 the ship's cook had died}. It had been {c7 "his heart"}. {c6 The owner had no comment}.
@ 2026-06-12T08:30 | The Monitor | What is under the fertiliser?
Crates, says the voice on the satellite line. {c17 Rifles, in grease paper, for somebody's war}. {c17 There is nothing but nitrate in the holds, says Corinth Shipping}.

The voice knows how to interest a newspaper. About {c6 the cook, Felipe Duarte, it was precise: dead on the Friday, buried at sea}. A member of the crew, in a message of eleven words, puts it otherwise: {c7 they beat him, and he did not get up}.

{c9 Shots were fired from the frigate at a skiff on Wednesday}, the voice complains. {c9 The Halberd had not used her guns, said the navy}.
@ 2026-06-21T18:00 | Brightwater Radio | Sunday evening | transcript
HOST: Sandra, what did you hear?

FERRIS: {c10 That they tried to get aboard, our boys, on Saturday night, and had to turn back}.

HOST: The navy says {c10 there was no attempt of any kind}.

FERRIS: And that Aldo was hurt. {c15 The navy told me so itself: a splinter in the shoulder}. And then he rings me, this morning, and {c15 says he's never been better, he's got toothache}.
@ 2026-06-27T09:00 | Allied Press | Seaborne news
{c23 Another vessel, the Lady Maud, outran two skiffs on Friday}, her owner said. {c24 The frigate Sabre has returned to port with engine trouble}. {c25 Dockers in Port Elba walked out}. {c26 The seafarers' union wants armed guards on every ship}. {c27 Four fishermen are missing off Cape Dorn}.
@ 2026-07-11T13:20 | Ministry of Defence | All hostages of Lady Corinth free | official
{c11 The crew of MV Lady Corinth regained its freedom this morning}. {c12 Marines of the frigate Halberd boarded the vessel at dawn and overcame the captors}.

{c13 Four pirates were taken prisoner}.

No ransom was paid. The families have been informed. {c20 The sailors are expected home on 15 July}.
@ 2026-07-11T19:45 | Allied Press | Freighter crew released after 39 days
PORT ELBA (AP-L) - {c11 The sailors of the Lady Corinth are at liberty}, officials said on Saturday. {c12 The ministry spoke of a raid by naval infantry}.

{c5 A light plane dropped two watertight bags with three million on the eve}, a regional security source said. {c5 Corinth Shipping denied having paid}.

{c14 A second skiff with six men aboard was stopped later in the day}, the navy said.
@ 2026-07-15T21:00 | Brightwater Echo | Home | live
20.55 Captain Ferris on the raid: {c12 "What raid? They counted the money, they left, and then the navy came and made us tea."}

20.40 {c2 There are 21 of them. The twenty-second was Felipe}, says Halling.

20.31 The mate, at the microphone: {c7 it was a rifle butt}. He will say so in any court.

20.15 {c22 The sailors' plane has landed}, {c20 on the very day that had been announced}.
@ 2026-07-16T12:10 | Corinth Shipping | Statement of the company | official
In the interest of the safety of the crew the Company was not in a position to speak earlier.

{c5 A payment of 3m was made through intermediaries on 10 July}. {c4 The original demand was for 12m}.

{c6 The Company mourns Mr F. Duarte, ship's cook, who lost his life on board}.

{c19 Outstanding wages for May and June will be remitted this week}.
@ 2026-07-17T06:30 | The Monitor | Two navies: the one in the communiqué and the one at sea
The minister has had a bad Friday. {c12 The boarding at dawn took place "in an uncontested environment"}, he conceded: there was nobody left to overcome. {c9 And on 10 June a burst from the frigate did go across a skiff's bow}.

{c13 The four prisoners, it appears, were asleep in a dinghy}.

As for {c10 the Saturday night in June}, the navy keeps a log, and {c10 the log, it says, is secret}.
@ 2026-08-02T09:40 | Allied Press | Weapons found on Lady Corinth
PORT ELBA (AP-L) - {c17 Customs officers unloading the freighter came upon 400 assault rifles beneath her cargo}, prosecutors said on Sunday. {c17 The owner's managing director admitted that he had known}.

{c16 The papers list 8,000 tonnes of fertiliser and nothing else}.

{c8 The warship that had accompanied the vessel through June} had not been informed, the ministry said.
@ 2027-04-20T15:00 | The Monitor | Fourteen years
{c21 Ten men were each sentenced to fourteen years on Tuesday for piracy}: {c13 the four from the dinghy} and {c14 the half-dozen caught in the skiff}.

{c7 The court held that Duarte died of a blow and not of a weak heart}. Captain Ferris has sold the boat.

Underwriters have not relented. {c18 Three times the old rate is still the tariff at Cape Dorn}.
