# a shooting at the Blue Heron nightclub in Port Cassel, invented Gulf city; two suspects, two trials
! c1 dead, police (2, 4, 5)
! c2 wounded, police (21, 18)
! c3 trauma patients, Bayfront Medical Center (11)
! c4 Bayfront: two in critical condition
! c5 Darnell Keyes, 27, arrested
! c6 Antoine Keyes, 24, his brother, surrenders
! c7 Darnell Keyes charged with capital murder
! c8 Antoine Keyes charged with evidence tampering
! c9 Darnell Keyes pleads not guilty (self-defense)
! c10 Antoine Keyes pleads no contest
! c11 bouncer Luis Ferro let armed man in for $200 (alleged, denied, admitted)
! c12 club over capacity: 640 in a room for 400, fire marshal
! c13 owner: never more than 390
! c14 back exit blocked
! c15 victim: DJ Kayla Moncrief, 31
! c16 victim: Terrence Obie, 26, Navy cook
! c17 club's licence suspended
! c18 city knew of capacity breaches (alleged, denied, shown)
! c19 first call at 1:52 a.m.
! c20 fight over a spilled drink was trigger (police)
! c22 Darnell Keyes acquitted of capital murder, convicted of manslaughter
! c23 Darnell Keyes gets 30 years
! c24 weapon switch device made pistol automatic
@ 2026-08-02T04:30 | Gulf 10 News | Overnight: shooting at Blue Heron on Canal Street | live
4:21 a.m. {c1 Two people are dead at the Blue Heron}, Port Cassel police say.

4:02 a.m. Officer Dre Lasky: "{c2 We have 21 wounded, and that is going to move}."

3:30 a.m. {c19 Dispatch logs show the first 911 call at eight minutes to two}.

3:10 a.m. Canal Street closed from 4th to 9th. Don't come down here.
@ 2026-08-02T10:00 | Port Cassel Police Department | Press statement | official
At 01:52 hours multiple calls were received of gunfire inside a nightclub at 611 Canal Street.

Killed: {c1 4}
Wounded: {c2 18} (three persons initially listed suffered falls)

{c20 Preliminary information indicates an altercation over a spilled drink}.

{c5 Darnell Keyes, 27, was arrested at 07:40 hours on a warrant}.
@ 2026-08-02T18:00 | Gulf 10 News | Sunday at Six | transcript
ANCHOR: A fifth victim has passed, Marisol?

REPORTER: That's what the chief said at five. {c1 Five gone now}. {c3 Bayfront Medical took in eleven of the wounded}, {c4 and two of them are in critical condition}.

ANCHOR: How does a gun get past a metal detector?

REPORTER: A waitress says money. {c11 Two hundred bucks to the doorman, she told me, Luis Ferro, and the wand stayed on the hook}. {c11 I reached Mr. Ferro. He called that a damn lie}.
@ 2026-08-03T05:00 | The Port Cassel Tribune-Herald | 640 people, one way out
By Odalys Brandt

{c12 There were 640 on a floor rated for 400}, Fire Marshal Ed Quill said, going by the door clicker police recovered.

{c13 Owner Vince Tarrow said he had never had more than 390 in the place}.

{c14 Beer kegs were stacked against the alley door}, three survivors said.

{c15 DJ Kayla Moncrief, 31, was killed behind her turntables}. {c16 Terrence Obie, 26, a cook on leave from the Navy, died shielding his sister}, their mother said.

The brother of the man in custody walked into a substation Sunday night. {c6 Antoine Keyes, 24, gave himself up without a lawyer}.
@ 2026-08-03T15:10 | Coastal Press Association | Brothers charged after nightclub killings
PORT CASSEL (CPA) - {c7 Darnell Keyes was charged Monday with capital murder in the deaths of five people at a nightclub}. {c8 His brother Antoine is accused of throwing the gun in a bayou}, a charge of tampering with evidence.

{c24 The pistol had been fitted with a switch that makes it fire like a machine gun}, prosecutors said.

{c17 The state suspended the club's liquor license}.
@ 2026-08-05T05:00 | The Port Cassel Tribune-Herald | Four warnings, no visits
By Odalys Brandt and Huck Dufresne

{c18 Neighbors wrote to the city four times since March about crowds spilling out of the Heron, they say}.

{c18 "We have no such complaints," Deputy Mayor Lorna Pike said}.

The doorman's cousin has a different memory than the doorman. {c11 "Luis showed me two hundreds and laughed," she said}.

{c20 As for the spilled rum and coke that police say began it}, the man who spilled it is alive, and won't talk.

{c4 Both patients who had been critical at Bayfront are now in fair condition}.
@ 2026-08-14T13:00 | City of Port Cassel | Release of records | official
Four e-mails concerning 611 Canal Street, {c18 received between March 9 and July 20, were located in the inbox of the Deputy Mayor's office}. The City regrets its earlier answer.

{c12 The Fire Marshal's final figure for occupancy is 640}.

{c14 The rear exit was obstructed}.
@ 2026-09-21T16:20 | Coastal Press Association | Nightclub suspect claims self-defense
PORT CASSEL (CPA) - {c9 Darnell Keyes told a judge Monday he was not guilty}. His lawyer said he had been drawn on first.

{c10 Antoine Keyes did not contest the charge that he got rid of the weapon}. He will be sentenced in November.

{c11 A former bouncer, Luis Ferro, told a grand jury that he took $200 to skip a search}, according to a transcript.
@ 2026-09-22T06:30 | Gulf 10 News | Sunrise | transcript
ANCHOR: So the younger brother's done fighting?

REPORTER: {c10 Antoine, yes. No contest}. {c9 Darnell, no way. His line is, it was him or me}.

ANCHOR: And the Heron?

REPORTER: Dark. {c17 It's had no license since the week of the shooting}. {c13 Vince Tarrow's still telling anybody who'll listen it was three-ninety that night}.
@ 2027-05-07T17:30 | Coastal Press Association | Jury rejects capital murder in club shooting
PORT CASSEL (CPA) - {c22 A jury on Friday found Darnell Keyes not guilty of capital murder but guilty of five counts of manslaughter}.

{c1 Five people were slain} and {c2 18 wounded by bullets} at the Blue Heron last August.

{c24 Jurors were shown the thumbnail-size device that had turned his handgun into an automatic}.
@ 2027-05-08T05:00 | The Port Cassel Tribune-Herald | 'They gave him a lesser word'
By Odalys Brandt

{c22 Manslaughter, five times, was what twelve people could agree on}. {c16 Terrence Obie's mother, whose sailor son was 26}, left before the clerk had finished.

{c15 "Kayla would've played something loud," said the mother of the DJ, dead at 31}.
@ 2027-06-18T15:00 | Coastal Press Association | 30 years for nightclub gunman
PORT CASSEL (CPA) - {c23 Darnell Keyes was sentenced Friday to 30 years in prison}.

The city settled with nine survivors in April. {c18 It has admitted that it overlooked four warnings about the club}.
