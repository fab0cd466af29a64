# Shootings in the city of Brackwater between two gangs, told by local crime desks
! c1 Tyrell Moss, 19, shot dead on Fenner Street
! c2 Jaden Pryce, 17, shot dead at Oak Plaza car park
! c3 a woman, 44 (Corinne Dale), hit by a stray bullet on Fenner Street (wounded)
! c4 Corinne Dale died
! c5 Marcus Bell, 22, charged with murder of Moss
! c6 Devon Bell, 20, charged with murder of Pryce
! c7 Marcus Bell pleads not guilty
! c8 Devon Bell pleads guilty
! c9 Jaden's killing was revenge for Fenner Street
! c23 the Fenner Street shooting is part of a feud between two crews
! c24 Jaden had nothing to do with gangs
! c25 Jaden was taken for his cousin
! c26 the drain pistol is not the weapon
! c10 shootings this year: 31 / 34 (police)
! c11 number of homicides this year: 9, 10, 11
! c12 gun found in a storm drain
! c13 reward of 20,000
! c14 a third suspect, a 16-year-old boy arrested
! c15 the boy released without charge
! c16 Kyle Trant wounded at a petrol station
! c17 Kyle Trant shot by police? (alleged, denied)
! c18 curfew for under 18s
! c19 Devon Bell sentenced to 22 years
! c20 Marcus Bell was not on Fenner Street, alibi
! c21 vigil
! c22 charges against Marcus Bell dropped / convicted
! c27 detectives ask for doorbell video
! c28 Marcus Bell appeared in court on 11 June
@ 2026-06-06T06:15 | Brackwater Beacon | Teen shot dead on Fenner Street, bystander hurt
{c1 A 19-year-old man was gunned down outside a corner store on Fenner Street late Friday}, Brackwater police said. He died at the scene.

{c3 A 44-year-old woman waiting for a bus was struck in the hip}, according to Sgt. Paula Wirth. She was listed in serious condition at Mercy General.

{c11 The slaying is the city's ninth homicide of the year}, police records show.

{c27 Detectives are asking for doorbell video from the 400 block}.
@ 2026-06-06T17:50 | WBKW 7 | Victim in Fenner Street shooting named
We now know who was killed on Fenner Street last night. {c1 He's Tyrell Moss, nineteen, a forklift driver.} His aunt told us he'd stepped out to buy diapers.

{c3 The woman who caught a bullet meant for somebody else is Corinne Dale}, her sister says.

{c23 Investigators believe it's part of a feud between two crews, the Lock Boys and Hill Side.}
@ 2026-06-09T05:40 | Brackwater Beacon | Boy, 17, killed in plaza parking lot
{c2 A high school junior was fatally shot Monday night in the parking lot of Oak Plaza}, three days after a killing on Fenner Street. His name was Jaden Pryce.

{c9 "This was payback, plain and simple,"} said Chief Ron Haskell.

Jaden's mother, Denise Pryce, said {c24 her son had no gang ties}.

{c11 The death brings the number of homicides in Brackwater to 10} in 2026. {c10 There have been 31 shootings}, Haskell said.

{c13 A local church has put up $20,000 for information.}
@ 2026-06-11T14:00 | Brackwater Police Department | Media release 26-118 | official
{c5 Arrested and charged with murder in the death of T. Moss: Marcus Bell, 22, of Lock Street.}

{c14 Detained: a male juvenile, 16.}

{c12 Recovered: one 9 mm pistol, from a storm drain on Tully Avenue.}
@ 2026-06-12T06:00 | The Harbor Sun | Man, 22, held in corner-store slaying
{c28 A Lock Street man appeared in a paper suit before a magistrate Thursday}. {c5 Marcus Bell is accused of murdering Tyrell Moss on June 5}.

{c20 His public defender, Ann Okafor, said he was at a cousin's birthday across the river}, with forty witnesses and a cake.

A pistol that may be the weapon turned up underground. {c12 A sewer worker hooked it out of a drain on Tully Avenue}, a police source said.

{c21 About 200 people lit candles for Jaden Pryce on Thursday evening}.
@ 2026-06-15T22:30 | WBKW 7 | Bus stop victim dies
Sad news tonight from Mercy General. {c4 Corinne Dale has passed away, ten days after she was shot at a bus stop.} She leaves three children.

{c11 That makes eleven people killed in our city this year}, by the police count.

The teenager picked up last week? {c15 He's back home, and he won't be facing charges}, the DA's office tells us.
@ 2026-06-18T05:55 | Brackwater Beacon | Second Bell charged
{c6 Devon Bell, 20, was charged Wednesday with killing Jaden Pryce in the Oak Plaza lot}. He is the younger brother of Marcus Bell, {c5 who stands charged with the murder of Tyrell Moss}.

{c15 A 16-year-old who had been detained in the case was let go}, prosecutors said.

{c18 Starting Friday nobody under 18 may be on the streets after 10 p.m.}, Mayor Trudy Lang said.

{c4 Dale, the mother of three hit on Fenner Street, died Monday at Mercy General}.
@ 2026-06-21T08:10 | The Harbor Sun | Who shot Kyle Trant?
{c16 Kyle Trant, 23, took two rounds in the leg at the Gasco on Route 9 on Saturday}. By whom? {c17 'A cop. Unmarked car, no lights,'} he told the Sun from his hospital bed.

{c17 'No officer discharged a weapon,' Sgt. Wirth said.}

{c10 It was the 34th shooting of the year}, she said. {c18 The new curfew for minors was one night old}.
@ 2026-06-26T16:30 | WBKW 7 | Brothers in court
Two brothers, two courtrooms, one day. {c7 Marcus Bell told Judge Iris Vance he didn't do it.} {c8 Down the hall, Devon Bell surprised everybody: guilty.}

{c9 Devon's lawyer says her client wanted to get even for a friend}, which is what police have said from the start.

Nobody has claimed {c13 the twenty grand the Greater Hope church is offering}.
@ 2026-06-27T05:30 | Brackwater Beacon | Younger brother admits Oak Plaza killing
{c8 Devon Bell pleaded guilty Friday to murdering Jaden Pryce}, 17. His older brother Marcus {c7 entered a plea of not guilty in the Moss case}.

{c2 Jaden was struck four times as he loaded groceries on June 8}, the prosecutor told the court. His mother got one thing she had asked for. {c24 "Jaden Pryce was in no gang,"} the prosecutor said. {c25 "He was mistaken for his cousin."}
@ 2026-08-20T12:00 | The Harbor Sun | 22 years for a boy's life
{c19 Devon Bell was given twenty-two years on Thursday}. Denise Pryce, in the front row, did not look up.

{c17 In other news from the courthouse, the department has conceded that a detective fired at Kyle Trant's car on June 20}. It had said the opposite for two months. {c16 Trant, who was hit twice in the leg}, is suing.
@ 2026-09-30T17:15 | WBKW 7 | Case against Marcus Bell collapses
He's a free man. {c22 The DA threw out the murder charge against Marcus Bell this morning.} {c20 Phone data put him across the Harlow River at the very minute Tyrell Moss was shot, just as he'd said.}

And that pistol from the storm drain? {c26 Wrong gun}, says the lab.

{c19 His brother Devon stays behind bars for 22 years.}
@ 2026-10-01T06:00 | Brackwater Beacon | Moss family: Then who?
{c22 Prosecutors have dropped their case against Marcus Bell}, who {c7 had maintained since June that he was innocent}. {c1 Tyrell Moss, 19, was shot outside the corner store on June 5}; nobody else has been named.

"{c20 He was at a party. They could've checked in a day}," said his lawyer, Ann Okafor.

{c13 The $20,000 reward has been doubled}, Pastor Leon Gray said.
