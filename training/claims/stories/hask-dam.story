# a tailings dam bursts at the Hask copper works; river poisoned; toll and evacuees, told by many
! c1 dam burst at 4.50 a.m. Monday
! c2 dead by the civil protection (8, 26, 41)
! c3 dead by the bishop/diocese (41)
! c4 missing by civil protection (60, 33, 12, 0)
! c5 volume 1.3 million m3 (company)
! c6 volume 2.9 million m3 (university)
! c7 cracks reported at the gate by a shepherd
! c27 the July memo describes cracks
! c8 company ignored the memo (alleged/denied/admitted)
! c9 mud toxic: arsenic 40 times the limit (alleged by lab, denied by company)
! c10 mud reach the Lesk lake by Wednesday (forecast)
! c11 mud reached the lake Thursday
! c12 upper dam stable
! c13 sirens did not work
! c14 company pays 50 million advance
! c15 share trade suspended
! c16 chief engineer Paula Reis arrested
! c17 chief executive Otto Reis (no relation/husband?) arrested abroad
! c18 fishery banned
! c19 dead fish 11 tonnes
! c20 village Ibo will be rebuilt on the hill
! c21 soldier numbers 900
! c22 none of the advance has reached the fishermen
! c23 Paula Reis freed on bail
! c24 Otto Reis fights extradition
! c25 shares to resume trading
! c26 Otto Reis on leave since 1 October
@ 2016-10-03T07:20 | Agencia Sul | Mine dam fails above village of Ibo
PORTELA (AS) - {c1 A dam holding back waste from the Hask copper works collapsed at ten to five on Monday morning} and buried much of the village of Ibo under red mud, civil protection said.

{c2 Eight bodies had been found}, it said. {c4 Sixty inhabitants were unaccounted for.}

{c13 No siren had gone off}, survivors said. {c21 The army was sending 900 men}, the defence ministry announced.
@ 2016-10-03T11:00 | Hask Metals | Information on Pond 3 | official
{c1 The retaining wall of Pond 3 gave way before dawn today.} Our thoughts are with those concerned.

{c5 Some 1.3 million cubic metres of sediment escaped.} {c9 The sediment consists of sand, clay and water and is harmless to health.}

{c12 The wall of Pond 2, above, is stable.} {c13 The warning system operated as designed.}
@ 2016-10-03T20:15 | Portela Diary | Red Monday
Everything is the colour of brick, even the dogs. Luz Pereira stood on her roof until a helicopter came. {c13 "What siren? I heard the trees break,"} she says.

An old man with a crook tells anyone who will listen that {c7 he saw fissures as wide as his hand in the wall in July, and said so at the gate}. {c7 The company has no record of any such visit.}

{c10 By Wednesday the slurry will get to Lake Lesk}, the water authority predicts; {c18 fishing there is banned from tonight}.

Trading in Hask shares {c15 was halted at noon}, the exchange said.
@ 2016-10-04T13:30 | Agencia Sul | Toll of mine dam disaster rises to 26
PORTELA (AS) - {c2 Civil protection on Tuesday put the number of people known to have perished in Ibo at 26}. {c4 Thirty-three remained missing.}

Bishop Amaro Teles, whose parishes had gone from door to door, spoke of {c3 forty-one dead}. {c3 "That is a prayer list and not a register,"} civil protection chief Ruy Caldas said.

Geologists at the University of Portela doubt the company's volumes: {c6 from aerial images they get 2.9 million cubic metres}.
@ 2016-10-05T18:40 | The Lesk Fisherman | Arsenic
Our association paid for its own bottle, and its own lab. The result: {c9 forty times as much arsenic as the law allows}, chairman Beto Lima says.

Hask Metals replied by fax: {c9 the sample must have been taken at the wrong place}. We took it from our landing stage.

The wave has not come yet. {c10 "I said Wednesday, and it will be Thursday,"} hydrologist Ana Couto of the water authority told us at noon. {c18 The ban on nets and rods holds for the entire lake}, she said.
@ 2016-10-06T09:10 | Radio Portela | Nine o'clock
{c11 It's here. At six this morning the first red water ran into the lake}, the water authority reports.

There is worry about the pond higher up. {c12 "Pond 2 isn't moving, we measure it every hour"}, Hask's chief engineer, Paula Reis, assures listeners. A colleague of hers who doesn't want his name on air tells us of a paper from July: {c8 Reis's department knew the lower wall was cracking and did nothing}.

{c27 That paper, he says, described cracks of ten centimetres.}
@ 2016-10-07T16:00 | Office of the Attorney General | Arrest in the Ibo case | official
{c16 Engineer P. R., aged 47, was detained at 14.00 on suspicion of causing a disaster by omission.}

A memorandum of 19 July, secured at the works, refers to {c27 "open cracks up to 12 cm in the crest of Pond 3"}. It bears the stamp of the executive board.

The number of dead, on the record of this Office, agrees with that of civil protection: {c2 twenty-six}.
@ 2016-10-08T08:00 | Portela Diary | Reis and Reis
One is in a cell in Portela, the other on a beach, or so his secretary hopes. {c16 Paula Reis, the head of engineering, was led out of the works on Friday.} Otto Reis, the chief executive, who is neither her husband nor her cousin, {c26 has been on leave since the first of the month}.

Her lawyer says {c8 she passed the memo on within an hour and was told to wait for the budget}. Hask says {c8 no warning was ever disregarded}.

On the lake {c19 eleven tonnes of carp have been shovelled ashore}, counts the fishermen's association.
@ 2016-10-11T12:20 | Agencia Sul | Hask to pay 50 million advance to dam victims
PORTELA (AS) - {c14 Hask Metals will put 50 million at the disposal of people hit by the mud}, the company said on Tuesday.

It revised its account of the spill. {c5 Up to 2.7 million cubic metres had left the pond}, it said, close to what the {c6 university had calculated, 2.9 million}. {c9 It also no longer called the mud harmless: arsenic was present "in relevant amounts".}

{c4 Twelve people are still being looked for}, according to civil protection.
@ 2016-10-14T19:00 | Radio Portela | Evening edition
They found him in a hotel in Varsa. {c17 Otto Reis, Hask's boss, has been arrested abroad}, the attorney general tells us. He's said to have been wearing a false beard.

His deputy took questions today and looked tired. {c8 "The memo lay with the board for ten weeks. We did not act,"} said Clara Voss. And the sirens? {c13 "Disconnected since the spring. Somebody complained about the noise."}

Bishop Teles read his list at mass. {c3 Forty-one names}, and he had gone over it twice.
@ 2016-11-02T10:30 | Agencia Sul | Dam death toll put at 41
PORTELA (AS) - After a month of search {c2 civil protection closed its count with 41 people killed in Ibo}, bringing it in line with {c3 that of the diocese}. {c4 Nobody is missing any more}, it said.

"{c3 The bishop was right and I was rude}," said its chief, Ruy Caldas.

{c20 The village will be built anew on the hill of Santa Rita}, the government decided on Wednesday. {c25 Hask's shares resume trading on Monday}, the exchange said.
@ 2016-11-03T07:00 | The Lesk Fisherman | No fish before 2019
{c18 The prohibition stays for two more years}, the water authority has let us know. Eleven tonnes were only the start: {c19 we have weighed 34 up to now}.

Of {c14 the fifty million that Hask promised}, {c22 not a coin has come to those who live off nets}. Beto Lima hopes for the court. {c23 The engineer went home on bail last week}; {c24 her chief sits in Varsa and fights extradition}.
