# a shooting at a high school homecoming block party in Dunmore Heights, invented American city
! c1 dead, police (2, 3)
! c2 wounded, police (14, 16, 15)
! c3 dead: Jaylen Crewe, 17
! c4 dead: 22-year-old Amari Stokes
! c5 dead: 46-year-old Rhonda Vasser, aunt
! c6 suspect Deshawn Pike, 20, arrested
! c7 suspect Corey Lattimer wanted
! c24 Corey Lattimer arrested
! c23 Jaylen Crewe's jersey on a chair
! c8 number of guns recovered (2, 4)
! c9 shell casings: 87
! c10 police pulled patrol an hour before (alleged, denied, admitted)
! c11 feud between two groups was motive (police)
! c12 Pike's mother: he was at home (alibi)
! c13 Pike charged with two counts of murder
! c14 Pike pleads not guilty
! c15 Lattimer pleads guilty to lesser charge
! c16 reward $25,000
! c17 curfew for teens
! c18 school closed Monday, reopens Tuesday
! c19 no permit for the party (mayor; organizer disputes; mayor corrects)
! c21 hospital: 6 patients released, 4 in intensive care
! c22 shooting on Vine Street Sept. 12 killed one (earlier event)
@ 2026-10-04T01:20 | KDHX 5 | 2 dead, more than a dozen hurt in block party shooting
DUNMORE HEIGHTS - {c1 Two people are dead} after gunfire broke out at a homecoming block party on Calloway Street late Saturday, police tell KDHX 5.

{c2 Fourteen others were hit}, a watch commander said. Their conditions are unknown.

No arrests have been announced. If you know anything, call the tip line.
@ 2026-10-04T09:00 | Dunmore Heights Police Department | Incident summary 10-03 Calloway | official
At 11:48 p.m. Saturday officers were called to the 300 block of Calloway Street for shots fired at a gathering of about 400 people.

Fatalities: {c1 2}
Non-fatal gunshot injuries: {c2 16}

{c8 Two firearms have been recovered}. {c9 Crime scene technicians collected 87 shell casings}.

{c16 A reward of up to $25,000 is offered for information leading to an arrest}.
@ 2026-10-04T16:40 | Dunmore Courier | 'He was holding the speaker'
By Alicia Brandauer

DUNMORE HEIGHTS - Jaylen Crewe had carried the big speaker out of his uncle's garage and was dancing with it on his shoulder. {c3 The 17-year-old linebacker was the first to fall}, his cousin said.

{c4 A man of 22, Amari Stokes, died next to the taco truck}, according to his girlfriend.

Neighbors asked where the squad cars had gone. {c10 "They were parked right there, and around ten-thirty they just left us," said Odessa Mims}, who has lived on Calloway for 40 years.

{c19 Mayor Ellen Graff said no one had obtained a permit for the party}. {c19 Organizer Tre Banks pulled one out of his wallet}.
@ 2026-10-04T22:05 | KDHX 5 | Ten O'Clock News | transcript
ANCHOR: We start on Calloway Street, where {c2 police now say fifteen people were wounded, not sixteen; one was counted at two hospitals}.

REPORTER: And Mike, Chief Tolan got heated when I asked about patrols. {c10 He says nobody was pulled off that block, period}.

ANCHOR: Do they know what this was about?

REPORTER: {c11 Two crews with bad blood, according to detectives, who'd been going at it online}. They think it ties back to {c22 that killing on Vine Street on September twelfth}.

ANCHOR: School tomorrow?

REPORTER: {c18 No. Dunmore High is shut Monday and back Tuesday with counselors}.
@ 2026-10-05T14:30 | Tri-River Press Service | Third victim dies; man held in block party shooting
DUNMORE HEIGHTS (TRPS) - {c1 The death toll from a weekend shooting at a street party rose to three Monday}.

{c5 Rhonda Vasser, 46, who had come to pick up her nephew, died at University Hospital}, her family said.

{c6 Police said Deshawn Pike, 20, surrendered at a precinct house with a pastor}. {c7 They are looking for a second man, Corey Lattimer, 19}.

{c21 The hospital said six patients had gone home and four were in intensive care}.
@ 2026-10-06T06:15 | Dunmore Courier | Pike's mother: 'He was on my couch'
By Alicia Brandauer and Sam Oyler

{c12 Deshawn Pike was watching wrestling in his socks when Calloway Street exploded, his mother insists}.

A detective's affidavit tells it otherwise. {c13 It accuses him of two murders, those of Crewe and Stokes}, and lists {c8 four guns, two more than were found on the first night}.

{c17 City Council voted 6-1 to keep anyone under 18 off the streets after 9 p.m.}

At the Vasser home there were casseroles to the ceiling. {c5 "Aunt Rhonda wasn't at the party. She was the ride," said her nephew}, who held her hand until the ambulance came.
@ 2026-10-07T17:00 | KDHX 5 | Live at Five | transcript
ANCHOR: We've got breaking news. {c24 The nineteen-year-old they'd been hunting since Sunday has been picked up at a bus depot in Tarrant}. Corey Lattimer had ninety dollars and a ticket west.

REPORTER: The other man's been before a judge. {c14 Deshawn Pike said two words twice: not guilty}. {c12 His attorney's got phone records he says put him at home}.

ANCHOR: And the kids?

REPORTER: Quiet halls. {c23 Number 54, Jaylen Crewe's jersey, is on a chair in the gym}.
@ 2026-10-09T11:00 | City of Dunmore Heights, Office of the Mayor | Correction on event permit | official
{c19 A review has found that a permit for the Calloway Street event was issued on September 22}. {c19 The Mayor's statement of October 4 was incorrect}.

{c17 The juvenile curfew, 9 p.m. to 5 a.m., remains in force until November 1}.
@ 2026-10-14T05:45 | Dunmore Courier | Logs: Calloway detail sent to football game
By Sam Oyler

Dispatch logs obtained by the Courier show that {c10 the two cars assigned to the block party were reassigned at 10:34 p.m. to traffic duty at the stadium}.

{c10 "I gave wrong information, and I'm sorry," Chief Bernard Tolan said when shown the sheets}.

{c16 The $25,000 has not been claimed}, the department said.

Two families share the name Crewe on this street. {c22 It was a Malik Crewe, no relation, who was gunned down on Vine in September}.
@ 2026-10-14T21:00 | Tri-River Press Service | Chief admits patrol was moved before shooting
DUNMORE HEIGHTS (TRPS) - {c10 Officers guarding a block party where three people were killed had been sent elsewhere an hour earlier}, the city's police chief conceded Wednesday.

{c2 Fifteen people survived their wounds} in the Oct. 3 attack. {c11 Police blame a dispute between rival groups}.
@ 2027-02-17T15:20 | Tri-River Press Service | Plea deal in Dunmore Heights shooting
DUNMORE HEIGHTS (TRPS) - {c15 Corey Lattimer, 19, admitted Wednesday to unlawful possession and riot and agreed to testify}, prosecutors said.

{c14 Deshawn Pike, who denies killing anyone}, goes on trial in May. {c13 He faces two murder counts}; no one has been charged in the death of Rhonda Vasser.
@ 2027-02-18T06:00 | Dunmore Courier | 'He looked at the floor'
By Alicia Brandauer

{c15 Lattimer said "guilty" so softly that the clerk asked him to repeat it}. In exchange he will get six years.

{c11 The beef was over a song, he told the court}, nothing more.

In the second row sat a woman in a purple hat. {c4 "I'm Amari's grandmother. He was twenty-two, and he'd just gone for tacos."}
