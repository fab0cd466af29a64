# a shooting at the Blue Heron tavern in Cutler, told by local police desks
! c1 wounded by the police (5, 7, 8)
! c2 dead by the police (1, 2)
! c3 suspect Dwayne Orlick arrested
! c4 Orlick pleads not guilty / self-defence
! c5 Tara Orlick drove him away
! c27 Tara Orlick turned herself in
! c6 shots counted: 14 casings by police
! c7 witnesses: more than 20 shots
! c8 started as quarrel over a pool game
! c9 started over a debt
! c10 bar served minors (alleged by state board, denied by owner)
! c11 Kyle Benton, 31, killed
! c12 Marcus Benton, 27, cousin, wounded
! c24 owner agrees to a fine
! c25 Marcus Benton home from hospital
! c26 second dead is Joan Teal
! c13 pistol found in Miller's Creek
! c14 bar's licence suspended 30 days
! c15 off-duty deputy fired as well (alleged, denied, confirmed)
! c16 response in four minutes
! c17 911 call put on hold
! c18 another shooting at the Tackle Box on 2 June, one wounded
! c19 bond 500,000
! c20 Tara Orlick pleads guilty to hiding the gun
! c21 fund-raiser collected 23,400
! c22 Tavern to reopen 15 July
! c23 second gun? the casings from two guns
@ 2019-05-26T01:50 | Cutler Police Department | Media advisory | official
Officers were sent to the Blue Heron Tavern, 400 block of Dock Street, at 11:52 p.m. Saturday and {c16 arrived four minutes after the first call}.

{c2 One adult male was pronounced dead at the scene.} {c1 Five persons were taken to Mercy General with gunshot wounds.}

No one is in custody. Anyone with video is asked to call Detective R. Sunde.
@ 2019-05-26T09:15 | WKTL News | Man killed, several hurt at Dock Street bar
Police are looking for a gunman this morning after a Saturday night at the Blue Heron ended in blood. {c1 Seven people were shot and survived}, Cutler police now say; {c2 one did not}.

"It was like a string of firecrackers. {c7 I'd say twenty, twenty-five shots}," a man who was playing darts told our Jo Brandt.

Several customers say {c8 two groups had been fighting over whose turn it was at the pool table}.
@ 2019-05-26T16:40 | Cutler Herald | Warehouse worker dies in tavern gunfire; Cutler man held
{c11 The man shot to death at the Blue Heron late Saturday was Kyle Benton, 31}, the county medical examiner said. {c12 His cousin Marcus, 27, was hit in the thigh}, relatives said.

Around noon {c3 police took Dwayne Orlick, 34, into custody at a motel on Highway 6}. They want to talk to his sister as well: {c5 Tara Orlick, 29, is believed to have driven him away}, Chief Lowell Piersen said.

Technicians {c6 picked up 14 shell casings}, according to the chief. He gave no motive.
@ 2019-05-27T18:05 | State Wire | Second victim dies after bar shooting in Cutler
CUTLER (SW) - {c2 A second person has died from the shooting at a waterfront bar in Cutler}, police said Monday. {c26 She was identified as Joan Teal, 45, the bartender.}

{c1 The number of injured stands at eight}, after one patron came forward with a graze, police said.

The suspect in jail, Dwayne Orlick, told a judge over video that {c4 he fired only because he was about to be killed}. {c19 Bond was put at half a million dollars.}
@ 2019-05-28T07:10 | Cutler Herald | Police blotter
{c27 Tara Lynn Orlick, 29, of Elm Street walked into the station with a lawyer at 9 p.m. Monday.} Held as accessory.

{c13 Divers took a 9 mm pistol out of Miller's Creek near the boat ramp, Monday, 4 p.m.}

Theft of crab pots, Pier 3. No suspects.

Noise complaint, 1100 block of Alder. Party ended.
@ 2019-05-29T20:10 | WKTL News | Did a deputy shoot back?
Two people who hid behind the jukebox tell WKTL they saw {c15 an off-duty sheriff's deputy draw and fire}. They don't want to be on camera.

The sheriff's office says {c15 that is flat wrong and that the deputy, who'd stopped in for dinner, left before eleven}.

And a mother is angry. Pam Teal says {c17 her daughter's call to 911 sat on hold for ninety seconds}. The dispatch center {c17 is looking into that and won't say more}.

Chief Piersen stands by his clock: {c16 from ring to doorstep, four minutes}.
@ 2019-05-31T11:00 | State Liquor Control Board | Emergency order, Blue Heron Tavern | official
{c14 The licence of the Blue Heron Tavern is suspended for thirty days, effective today.}

{c10 Board agents have established that alcohol was sold to at least four persons under 21 on the evening of May 25.} The licensee may request a hearing.
@ 2019-05-31T17:30 | Cutler Herald | Owner: 'We card everybody'
Gus Wendt has run the Heron for 22 years. He read the order twice, standing, and put it under the register.

"{c10 Nobody under age got so much as a beer from us}," he said. He won't fight {c14 the month-long closure}, though: he has two funerals to go to.

Online, neighbors {c21 have raised $23,400 for the Benton and Teal families}.

The talk along Dock Street has moved on from pool cues. {c9 Orlick owed Kyle Benton four thousand dollars}, says a friend of both. Detective Sunde {c9 had no comment on that}.
@ 2019-06-03T08:30 | Cutler Police Department | Media advisory | official
{c18 A 19-year-old male was shot in the arm outside the Tackle Box, 2200 block of Route 6, at 1:15 a.m. Sunday.} The incident is not believed to be connected to the Blue Heron.

In the Blue Heron case: the state laboratory reports that {c23 the casings were discharged by two different firearms}. The total is {c6 sixteen, two having been found under floorboards}.
@ 2019-06-03T17:45 | State Wire | Sheriff: Deputy did fire in Cutler tavern
CUTLER (SW) - Reversing himself, the sheriff said Monday that {c15 one of his deputies had discharged his service weapon twice during the gunfight at the Blue Heron}. {c15 "I passed on what I was told, and what I was told wasn't true," Sheriff Abel Knox said.}

That squares with a lab report on {c23 shells from a pair of guns}.

Lawyers for Dwayne Orlick said {c4 it proved he had been under fire first}. A prosecutor said {c4 nothing of the sort followed}.
@ 2019-06-04T19:00 | WKTL News | A second weekend, a second bar
Folks on Route 6 want to know if it's safe to go out. {c18 Sunday's gunfire at the Tackle Box left one teenager with a bandaged arm}, police say. No arrest there yet.

Meanwhile, {c25 Marcus Benton came home from Mercy on crutches with a bullet still in his leg}, his wife tells us. He buried his cousin Saturday.

The dispatch center has finished checking its tapes. {c17 Pam Teal was right: her daughter waited, for 94 seconds, because only one operator was on duty.}
@ 2019-06-20T16:20 | Cutler Herald | Orlicks enter opposite pleas
Brother and sister sat at separate tables. {c4 Dwayne Orlick pleaded not guilty to two counts of murder, his counsel citing self-defense.} {c20 Tara Orlick admitted throwing the pistol into Miller's Creek and pleaded guilty to tampering.}

Prosecutor Nell Haas laid out the motive for the first time. {c9 "He owed a man money and was tired of being asked for it"}, she told Judge Ruiz. {c8 The pool game, she said, was just where everybody happened to be standing.}

{c19 The judge left bond where it was, at $500,000.}
@ 2019-07-12T10:00 | WKTL News | Blue Heron to open its doors again
{c22 Gus Wendt plans to unlock the Heron on Monday, July 15.} The board cut his case short: {c10 of the four alleged minors, three turned out to be of age}, it says in a letter to him, and {c24 he's agreed to a fine for the fourth}.

{c21 The collection for the families closed at just over thirty-one thousand dollars}, the organizers say.

A brass plate with Kyle's name, and one with Joan's, now hangs over the pool table.
