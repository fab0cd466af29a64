# A farmer shot by police during an eviction; conflicting accounts, a daughter's film, two officers with one surname
! c1 farmer Ewald Tolle shot dead during eviction at Odell
! c2 Tolle fired first (police; family denies; inquiry: no)
! c3 Tolle's rifle was loaded / unloaded (police: loaded; gunsmith)
! c4 sergeant Ines Kramm fired (report, admitted)
! c5 inspector Olaf Kramm gave the order (alleged, denied)
! c6 the eviction order had been lifted the day before (lawyer; court refuses, confirms)
! c7 daughter's film exists (alleged; police deny seizure; returned)
! c8 film shows hands up
! c9 number of officers 14 by police
! c10 number of officers 30 by neighbours
! c11 prosecutor drops the case
! c12 court orders case reopened
! c13 farmers blockade with tractors: 400 by police
! c14 farmers blockade: 900 by union
! c15 debt of 86,000 to the bank
! c16 bank forgives the debt
! c17 minister promises an independent police complaints body by January
! c18 body set up in July
! c19 Ines Kramm charged
! c20 Ines Kramm convicted / 3 years
! c21 ambulance came after 50 minutes (alleged, denied, admitted)
! c22 Olaf Kramm transferred
! c23 policeman injured in Hamrath raid
! c24 The milk price has risen by 4 per cent
! c25 An eviction at Lohr was put off
! c26 The Landkasse earned 12 million
! c27 The farmers' union has a new chairwoman
@ 2026-09-09T14:00 | Regional Police Westmark | Press release 311 | official
During the enforcement of an eviction at Odell this morning a 63-year-old man opened fire on officers with a hunting rifle. {c2 He shot first}. The fire was returned. {c1 The man died at the scene}.

{c9 Fourteen officers were deployed}. No officer was harmed.

Medical help {c21 was on hand at once}.
@ 2026-09-10T06:30 | Westmark Bote | Tolle's last morning
{c1 Ewald Tolle, dairy farmer in the fifth generation, is dead}. He fell between the milking parlour and the walnut tree.

{c2 "Dad never fired. The rifle was over his shoulder,"} said his daughter Lene, 27. {c7 She filmed it, and a policeman took the phone out of her hand}. Neighbours {c10 counted thirty uniforms in the yard}.

It was about {c15 86,000 that he owed the Landkasse}.

{c7 No telephone was taken from anybody}, according to the police.
@ 2026-09-11T12:00 | Press Service Central | Lawyer: eviction had been called off
ODELL (PSC) - {c6 The court had suspended the clearance of the Tolle farm on the eve of the fatal operation}, the family's lawyer, Bettina Rau, said on Friday. {c6 The district court in Hamrath would neither confirm nor deny it}.

{c3 The rifle was loaded, with a round in the chamber}, police said.

Interior Minister Karl Voss promised {c17 an independent complaints body by January}.
@ 2026-09-14T18:45 | Landfunk | Evening on the land | transcript
PRESENTER: If you hear a rumble, that is us. Tractors on every road into Hamrath today. {c13 Four hundred, the police say}. {c14 Nine hundred, says the farmers' union}, and it can count tractors.

PRESENTER: Who fired? The name is out: {c4 Sergeant Ines Kramm}. Who commanded? Another Kramm, Olaf, inspector. Not related.

UNION MAN: {c5 He shouted "now". Three people heard it}.

PRESENTER: Inspector Kramm lets his lawyer say that {c5 he gave no such command, he was on the radio}.
@ 2026-09-21T07:10 | Westmark Bote | Fifty minutes
One can drive from the Hamrath clinic to Odell in eleven. {c21 On the ninth of September the ambulance took fifty, because nobody had called it}, the log of the control centre shows. {c21 The police stick to their account}.

Gunsmith Eugen Harz had the rifle in his shop the day before. {c3 "I took the bolt out. It's still here,"} he told us and put it on the counter.

The court in Hamrath has found its voice: {c6 yes, a stay had been granted on 8 September, by fax}.
@ 2026-10-02T10:00 | Public Prosecutor Hamrath | Decision in the matter Tolle | official
{c11 The proceedings against police officers are discontinued}. They acted in putative self-defence.

{c4 The shot was discharged by Sergeant K.}, as she has stated.

A recording {c7 said to have been made by a relative was not among the items secured}.
@ 2026-10-03T08:00 | Press Service Central | Outrage as Odell case is closed
HAMM (PSC) - Farmers threatened new blockades on Saturday after prosecutors {c11 closed their file on the killing of Ewald Tolle}.

{c16 The Landkasse said it would write off the farm's debts}, "out of respect". {c15 They had come to 86,000}.

{c22 Inspector Olaf Kramm was moved to the river police}, his headquarters said. It had nothing to do with Odell.
@ 2026-11-18T19:30 | Landfunk | Special | live
19.28 Bettina Rau: {c7 the phone came by post, no sender, in a milk-powder tin}.

19.20 We have watched it. It lasts nineteen seconds. {c8 He has both arms in the air}. One sees the rifle on his back.

19.02 Police headquarters: {c7 "It turns out that an officer had kept the device in his locker."}
@ 2026-11-19T16:30 | Press Service Central | Judges order new inquiry into farm shooting
HAMM (PSC) - {c12 The higher court on Thursday told prosecutors to reopen the investigation into the death of a farmer at Odell}.

The judges had seen the daughter's video, in which {c8 Tolle is standing with raised hands when he is hit}. {c2 That the dead man had opened fire was "no longer tenable"}, they wrote.

Police acknowledged, too, {c21 that no doctor had been alerted for three quarters of an hour}.
@ 2026-12-12T09:00 | Press Service Central | Regional round-up
{c23 A policeman was injured during a raid in Hamrath}. {c24 The milk price has risen by 4 per cent}. {c25 An eviction at Lohr was put off}, the court said. {c26 The Landkasse earned 12 million}. {c27 The farmers' union has a new chairwoman}.
@ 2027-02-01T06:20 | Westmark Bote | January is over
{c17 By January there was to be a body to which one can complain about the police}. There is a sign on a door in Hamrath, and behind it a room with a ladder.

{c19 Ines Kramm, 31, is to be tried for manslaughter}, prosecutors announced on Friday. {c4 "I pulled the trigger, that is so,"} she had told them. {c5 She says she heard the order} and that it came from the man with her surname.
@ 2027-07-05T11:15 | Press Service Central | Three years for officer in Odell shooting
HAMM (PSC) - {c20 A police sergeant was sentenced to three years in prison on Monday} for shooting a farmer.

{c5 The court was convinced that Inspector Olaf Kramm had called out "now"}, and passed the record to prosecutors.

{c3 The weapon had no bolt and could not have been fired}, the presiding judge noted.

{c18 The new complaints office began work on the same day}, half a year late.
@ 2027-07-06T07:00 | Westmark Bote | Under the walnut tree | opinion
{c20 Three years for her}. {c22 For him, a boat on the river}. For Lene Tolle, a farm {c16 without a mortgage, since the bank tore it up}, and no father.

{c10 "There were thirty of them,"} she says. {c9 They still write fourteen}. Nobody will ever ask again.
