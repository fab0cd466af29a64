# a shooting at a church supper in Pine Hollow, invented Southern town; small local desks
! c1 dead, police (1, 2, 3)
! c2 wounded, police (6, 5)
! c3 suspect: Royce Tillery, 58, visitor of suppers
! c4 suspect held down by parishioner with a folding chair
! c5 victim: Walter Reames, 79
! c6 victim: Sally Pardoe, 68
! c7 victim: Jane Ellwood, 71
! c8 Tillery charged with capital murder
! c9 Tillery pleads insanity/not guilty; later guilty
! c10 Tillery was gunsmith faulted by state inspectors in 2020
! c11 motive: he thought they laughed at him (said, disputed)
! c12 motive unknown, police
! c13 supper attendance: about 25 people
! c14 service Sunday will be on the lawn (plan)
! c22 service was held outdoors (deed)
! c23 mistake in Jane Ellwood's quilt (rector)
! c15 suspect's wife says he had dementia
! c16 prison doctors: fit for trial
! c17 other shooting at Pine Hollow Quik Mart on Friday, one injured; suspect Rodney Tillery, 31, no kin
! c18 Rodney Tillery charged with robbery
! c19 sentence life without parole
! c20 governor orders flags half-staff
! c21 sanctuary security: guards will be hired (considered, rejected)
@ 2026-06-16T20:10 | WPHL 12 | BREAKING: Shooting at Pine Hollow church | live
8:05 p.m. {c1 One person is dead}, Pine Hollow Police Capt. Shane Wardlow says from the parking lot of St. Anselm's on Depot Pike.

7:44 p.m. {c2 Six others have been shot}, per a police sergeant on scene.

7:20 p.m. {c3 A man is in handcuffs. Neighbors give his name as Royce Tillery, about 60}.

6:50 p.m. Lockdown at the ball park across the street lifted.
@ 2026-06-17T00:30 | Pine Hollow Police Department | Media advisory | official
Officers were dispatched at 6:22 p.m. to St. Anselm's Church. {c1 Two individuals are deceased}. {c2 Correction to an earlier statement: the number of other persons injured is five}.

{c3 The suspect, a 58-year-old male, is in custody}.

{c12 Investigators have not determined why he did this}.

This incident is not connected with {c17 the Friday shooting at the Quik Mart, in which a clerk was hurt}.
@ 2026-06-17T06:00 | The Pine Hollow Sentinel-Record | A covered-dish supper, then three shots, then a chair
By Lou Ann Hasty

{c13 Two dozen or so had come to the Tuesday Covered Dish}, mostly widows and the men who drive them. One guest sat by himself. Walter Reames invited him over; the man shook his head.

{c5 Reames, 79, died on the fellowship hall floor}. {c6 Sally Pardoe, 68, died in her husband's arms}, according to the rector, the Rev. Doug Cobern.

{c4 It might have gone on but for Jim Musgrove, a retired lineman, who swung a folding chair and sat on the man till police came}.

Gov. Kate Loftin said {c20 flags would fly at half-staff}.
@ 2026-06-17T14:00 | Southland Wire Service | Third person dies after church supper shooting
PINE HOLLOW (SWS) - {c1 A third worshipper has died of wounds suffered at a church supper}, police said Wednesday. {c7 Jane Ellwood was 71}.

{c8 Royce Tillery was charged with capital murder}, District Attorney Dana Carver said.

{c10 State inspectors faulted Tillery, a gunsmith, in 2020 for sloppy record-keeping}, according to documents.

{c15 His wife, Edna, told a reporter that his mind had been going for two years}.
@ 2026-06-18T18:00 | WPHL 12 | News at Six | transcript
ANCHOR: Let's clear something up, 'cause our phones are melting. {c17 That holdup at the Quik Mart Friday where the clerk got shot? Different Tillery}.

REPORTER: Rodney, thirty-one. No kin. {c18 They've got him for armed robbery}.

ANCHOR: And this one?

REPORTER: {c9 His lawyer's entered not guilty by reason of mental disease}. {c12 Capt. Wardlow says there's still no why}.

ANCHOR: Church Sunday?

REPORTER: {c14 On the grass, under the oaks. Father Doug says bring a chair}.
@ 2026-06-22T06:00 | The Pine Hollow Sentinel-Record | Four hundred lawn chairs
By Lou Ann Hasty

{c22 They sang outdoors Sunday}, four hundred where eighty used to. Nobody minded the ants.

Three quilts hung from a limb. {c23 Jane Ellwood's, the rector said, had a mistake in it that she'd left for the Lord}. Sally Pardoe's was not finished. For Mr. Reames, who didn't quilt, they'd hung his tackle vest.

Some want a deputy at the door. {c21 "The vestry is thinking about hiring guards," Cobern said}, "and I'm thinking about not."

Over at the county jail, {c3 the fifty-eight-year-old they have locked up} asked for his glasses.
@ 2026-09-03T15:20 | Southland Wire Service | Doctors find church shooting suspect fit for trial
PINE HOLLOW (SWS) - {c16 A man accused of shooting diners at a church is competent to stand trial}, state psychiatrists reported Thursday. {c15 They disputed his family's account that he was suffering from dementia}.

{c8 Royce Tillery faces a capital murder charge} in the June 16 attack, in which {c1 three people in their 60s and 70s were fatally shot}.
@ 2026-09-04T06:00 | The Pine Hollow Sentinel-Record | 'He knew what day it was'
By Tripp Holloman

{c16 The state's three doctors had no doubt: he understands the courtroom and who's who in it}.

Edna Tillery sold the house. {c15 "They didn't live with him," she said}.

The shop where he worked on rifles is shut as well. {c10 Six years before anybody was hurt, an examiner had written him up over missing log entries}, {c10 which his lawyer calls "paperwork, nothing else."}

{c21 And the vestry voted: no guards}.
@ 2027-02-11T16:00 | Pine Hollow County District Attorney | Statement | official
{c9 Royce L. Tillery today changed his plea to guilty}. {c19 In accordance with the agreement he was sentenced to life imprisonment without the possibility of parole}.

The families of Mr. Reames, Mrs. Pardoe and Mrs. Ellwood consented.

In a separate matter, {c18 Rodney D. Tillery's trial for armed robbery is set for March 8}.
@ 2027-02-11T18:00 | WPHL 12 | News at Six | transcript
ANCHOR: {c9 He stood up and he said it: I did it, I'm guilty}. {c19 And he'll die in prison}.

REPORTER: Judge asked him why, Carla. He said they'd laughed. {c11 He thought the folks at the table were laughing at him}.

ANCHOR: Were they?

REPORTER: {c11 Jim Musgrove says no. Walter'd told one about a catfish}.

ANCHOR: Mr. Musgrove, of course, {c4 is who stopped him, with a chair}.
@ 2027-02-12T06:00 | The Pine Hollow Sentinel-Record | A catfish story
By Lou Ann Hasty

So that was it. {c11 Royce Tillery believed himself the butt of a joke}, he told Judge Amelia Strickland, and had gone to his truck.

{c2 Five others were hit and lived}; four were in court. {c13 There'd been 25 at the tables that evening}, by the sign-up sheet.

{c19 He will never get out}. The covered dish is on for Tuesday.
@ 2027-03-09T17:10 | Southland Wire Service | Jury convicts man in Pine Hollow store shooting
PINE HOLLOW (SWS) - A jury took an hour Tuesday to convict Rodney Tillery of armed robbery. {c17 A clerk was wounded in the June 12 holdup of a Quik Mart}, four days before {c1 a mass shooting at a nearby church left three dead}.

The two defendants were not related.
