# a gunman opens fire at Larkin Plaza mall in Millbrae Falls (invented American town); local desks
! c1 people killed, police (3, 4, 5)
! c2 people wounded, police (9, 11)
! c3 patients treated at Mercy Regional, hospital (7)
! c4 victim critical / upgraded: unnamed 16-year-old in critical condition
! c5 suspect arrested / in custody
! c6 suspect named as Travis Kellan Boyd, 24
! c7 victim named: Denise Alvarado-Pruitt, 43, school bus driver
! c8 victim named: Marcus Teele, 19, worked at pretzel stand
! c9 victim named: Harold Wink, 71, veteran
! c10 second shooter (rumour, denied)
! c11 motive: fired from the sporting goods store (police say; lawyer disputes)
! c12 gun bought legally in August
! c13 family had warned sheriff in September (alleged, denied, admitted)
! c14 response time: police arrived in four minutes
! c15 security guard Dale Orosco tackled the gunman
! c16 charges: five counts of murder
! c17 not guilty plea
! c18 prosecutor will seek death penalty / decision
! c19 bail denied
! c20 fund raised $410,000
! c21 separate shooting at Ninth Street gas station the same night, one man wounded, not connected
! c22 mall will reopen Monday (forecast)
! c23 mall reopened (outcome), food court still closed
! c27 three women and two men among the dead
! c24 police officer grazed
! c25 number of shots fired: 62
! c26 Jason Boyd, suspect's brother, charged with hiding a rifle
@ 2026-10-10T17:05 | WQTR 11 News | LIVE: Shooting at Larkin Plaza | live
5:02 p.m. {c1 Three dead}, Millbrae Falls Police Chief Yolanda Brandt just told reporters in the mall's north lot.

4:51 p.m. {c5 One man is in custody}, police dispatch confirms. {c10 We are hearing from shoppers about a second shooter near the theater}.

4:40 p.m. Police say stay away from the Larkin Plaza area. Parents: go to First Methodist on Elm, not to the mall.

4:31 p.m. Reports of gunfire in the food court.
@ 2026-10-10T19:30 | Millbrae Falls Police Department | News release 26-188 | official
On October 10 at 4:26 p.m. officers responded to an active shooter at 1400 Larkin Avenue. {c14 The first unit was on scene within four minutes}.

Deceased: {c1 4}. Injured by gunfire: {c2 9}.

{c24 One officer sustained a graze wound to the arm and was treated at the scene}.

{c5 The sole suspect, an adult male, was taken into custody without further incident}. {c10 There is no evidence of any other shooter}.

Anyone with video is asked to call the tip line.
@ 2026-10-10T23:15 | The Falls Ledger | Gunman kills 4 at Larkin Plaza; guard hailed
By Renee Stokely

MILLBRAE FALLS - {c1 Four people were shot to death} Saturday afternoon in the food court of Larkin Plaza, where families were lined up for a pumpkin-painting contest.

{c15 Witnesses said an unarmed security guard, Dale Orosco, ended it by tackling the shooter from behind a pretzel cart}.

"He just flew at him," said Kim Dorsey, who hid under a table with her twins.

{c3 Mercy Regional Medical Center said it was caring for seven patients}. {c4 A 16-year-old girl was in critical condition}, a nursing supervisor said.

In what police called an unrelated case, {c21 a man was shot in the leg at a Ninth Street gas station about 9 p.m.}
@ 2026-10-11T08:00 | Associated Wire | 5 dead in shooting at mall; suspect identified
MILLBRAE FALLS (AW) - {c1 A fifth person has died} after a shooting at a shopping mall, authorities said Sunday. {c27 The dead include three women and two men}, Chief Yolanda Brandt said.

{c6 Brandt identified the suspect as Travis Kellan Boyd, 24, of nearby Orrin}. {c11 He had been let go from a sporting goods store in the mall three weeks earlier and was angry about it}, she said.

{c2 Eleven others were wounded by bullets}, according to the chief, who revised an earlier count.
@ 2026-10-11T18:10 | WQTR 11 News | Six o'clock report | transcript
ANCHOR: We're learning the names tonight. {c7 Denise Alvarado-Pruitt was forty-three. She drove the number 9 school bus}, and her sister says she'd gone in for a birthday card.

REPORTER: And at the pretzel stand, Tanya, {c8 a coworker told me the young man who died there was Marcus Teele. He was just nineteen}.

ANCHOR: What do we know about the weapon?

REPORTER: {c12 Federal agents tell us it was bought over the counter in August, background check and all}.

ANCHOR: And that second-gunman talk?

REPORTER: {c10 Chief Brandt says put it to bed: he was alone}.
@ 2026-10-12T06:00 | The Falls Ledger | 'We begged them to take it'
By Renee Stokely and Cal Hutto

ORRIN - {c13 Two weeks after he lost his job, Travis Boyd's mother called the sheriff and asked deputies to get the rifle out of her house}, a relative told the Ledger.

{c13 Sheriff Wade Collum said his office had no record of such a call}.

Boyd, who {c15 was brought down by a mall guard}, is held in the county jail.

{c9 A third victim was identified by his church as Harold Wink, 71, a Navy veteran who never missed Saturday coffee}.

{c25 Investigators have picked up 62 shell casings}, a person briefed on the case said.
@ 2026-10-12T11:00 | Calder County Medical Examiner | Identification of decedents | official
The following persons were pronounced dead as a result of the incident of October 10:

{c7 Alvarado-Pruitt, Denise M., 43}

{c8 Teele, Marcus J., 19}

{c9 Wink, Harold R., 71}

Two identifications are pending notification of kin.
@ 2026-10-13T14:20 | Associated Wire | Mall suspect charged with murder
MILLBRAE FALLS (AW) - {c16 Travis Boyd was charged Tuesday with five counts of first-degree murder}. {c19 A judge ordered him held without bond}.

{c17 His public defender, Lena Marsh, entered pleas of not guilty}. {c11 Marsh told reporters the firing "has nothing to do with it" and that her client had been ill for years}.

District Attorney Cole Abernathy did not say what penalty he would ask for. {c18 "Ask me about death in January," he said}.
@ 2026-10-13T18:05 | WQTR 11 News | Six o'clock report | transcript
ANCHOR: Fifty-one seconds. That's how long he was in the courtroom. {c17 His lawyer did the talking: not guilty, five times}.

REPORTER: {c19 And he's not going anywhere, Tanya. No bail}.

ANCHOR: Some better news from Mercy?

REPORTER: Yes. {c4 That teenage girl everyone's been praying for is off the ventilator and is listed as serious tonight}.

ANCHOR: And people keep giving.

REPORTER: {c20 The Falls Strong fund is at four hundred ten thousand dollars}. {c22 The mall's owners are planning to open the doors again on Monday}.
@ 2026-10-15T05:30 | The Falls Ledger | Sheriff: There was a call
By Cal Hutto

{c13 Sheriff Wade Collum acknowledged Wednesday that a dispatcher took a 6-minute call from Boyd's mother on Sept. 27 and logged it as "family advice."}

"That's on us," he said, and left without taking questions.

A second Boyd is now in trouble. {c26 Jason Boyd, 29, the suspect's brother, was booked on a charge of concealing another rifle in a culvert}.

{c21 Police also made an arrest in the Ninth Street gas station shooting, which left one man wounded hours after the mall attack}. They repeated that the two had no link.
@ 2026-10-19T19:00 | Orrin Valley Weekly | Doors open, tables empty
{c23 Larkin Plaza let shoppers back in Monday at 10}, nine days after the massacre. The food court is behind plywood painted by third graders.

{c15 Dale Orosco, the guard who wrestled the gunman to the tile}, was at his post. He asked not to be called anything.

{c1 Five white chairs stood by the fountain, one for each life taken}.

Police are done with the floor. {c25 Chief Brandt confirmed that 62 rounds were fired}, in less than three minutes. {c14 Her officers were there in four}.
@ 2027-01-20T13:00 | Associated Wire | Death penalty sought in mall killings
MILLBRAE FALLS (AW) - {c18 Prosecutors will ask a jury to put Travis Boyd to death}, District Attorney Cole Abernathy said Wednesday.

{c16 Boyd, 25, stands accused of murdering five people} at Larkin Plaza in October. {c12 He purchased the rifle lawfully two months before}, records show.

{c26 His brother pleaded guilty last week to hiding a gun} and got probation.

{c2 Eleven people survived gunshot wounds}. {c11 In a filing, his attorneys again rejected the state's theory of a grudge over a lost job}.
