# A police shooting in Larch Street, the number of shots, the phone or knife, and a slow inquiry
! c1 Danilo Reyes, 23, shot dead by police on Larch Street
! c2 Reyes had a knife (police; disputed by witnesses; withdrawn)
! c3 number of shots by the police (two, three)
! c4 number of shots by the family's pathologist (five)
! c5 he was shot in the back (family; police refuse; inquest confirms)
! c6 body cameras were switched off (alleged; denied; admitted)
! c7 officer suspended
! c8 officer charged with manslaughter
! c9 officer will plead not guilty
! c23 demand that the officer be charged
! c24 the knife had none of the dead man's prints
! c10 second officer (Lars Odum) gave a false report (alleged, denied)
! c11 ombudsman opens inquiry
! c12 ombudsman's report due by June (expected)
! c13 ombudsman's report delayed until autumn
! c14 riot: 46 arrested on Friday
! c15 riot: arrested on Saturday: 71
! c16 officers hurt in the riots: police (12)
! c17 minister: no racial motive
! c18 police union: self-defence
! c19 compensation of 800,000
! c20 police chief Brandis asked to resign (demand, refused)
! c21 an earlier shooting by the same officer in 2021
! c22 emergency call at 23.41 reported a burglary
@ 2026-04-16T02:30 | Metropolitan Police, Fourth District | Press notice 88/26 | official
{c22 At 23.41 a resident of Larch Street reported a break-in in progress}. Officers on patrol encountered a male, 23, {c2 who came at them with a knife}. {c3 Two shots were fired} in defence. {c1 The male was pronounced dead at the scene}.

The officers are unharmed. The matter has been referred to the ombudsman in accordance with the rules.
@ 2026-04-16T11:00 | Union News Agency | Police shoot dead 23-year-old in Ashgate
ASHGATE (UNA) - {c1 A young man died from police bullets in the Ashgate district late on Wednesday}. Friends named him as Danilo Reyes, an apprentice baker on his way to work.

"{c2 That was his phone. He was holding up his phone for the light,"} said Rosa Imhof, 58, who watched from her window.

{c11 The police ombudsman has taken on the case}, her office said.
@ 2026-04-16T19:00 | Radio City | The evening hour | transcript
HOST: With us is Danilo's sister, Pilar Reyes. You have seen your brother.

REYES: They let us see him at four. {c5 The holes are in his back}. I am a nurse, I know front from back.

HOST: The police told us they {c5 couldn't discuss medical findings}. They do insist on what they found on the pavement: {c2 a kitchen knife, blade eighteen centimetres}.

REYES: And the cameras? They all wear cameras. {c6 The lawyer was told that nothing had been recorded because they were off}.

HOST: On that point the district's spokesman was categorical: {c6 the devices ran the whole time}.
@ 2026-04-18T07:10 | Morning Courier | Ashgate burns for second night
Shutters, buses, a pharmacy. {c14 On Friday night police made 46 arrests in Ashgate}, and they expect worse.

{c16 A dozen officers have been injured}, according to headquarters. {c18 The man who fired acted to save his own life}, said Gunnar Pohl of the police union.

Community leaders asked for {c20 the head of Police Chief Ina Brandis}. She sent out word that {c20 she had no intention of going}. Interior Minister Hugo Stadler, on a visit to the fire station, was sure of one thing: {c17 the colour of the young man's skin played no part}.
@ 2026-04-19T09:00 | Union News Agency | More arrests, officer suspended
ASHGATE (UNA) - {c15 Seventy-one people were taken into custody during Saturday's unrest}, police said, {c14 after 46 the night before}.

{c7 The constable who shot Danilo Reyes has been relieved of duty}. His name was not released.

Police also amended their first account. {c3 The weapon had been discharged three times}, they said, not two.
@ 2026-04-24T06:50 | The Ashgate Lantern | Five, says the professor
{c4 Professor Ada Quist, whom the family asked to examine the body, counted five gunshot wounds}. {c3 The police, we recall, began with two and have come as far as three}.

Quist is in no doubt about direction either. {c5 "Every one of them entered from behind."}

The Lantern has learned who fired. He is Constable Theo Marsh, 34. It was not the first time. {c21 In 2021 he wounded a driver at a checkpoint}, and a disciplinary panel cleared him. His partner that night was Lars Odum, whose notes, the family's lawyer Emil Sattler claims, {c10 describe things that did not happen}.
@ 2026-04-24T15:00 | Police Union, Metropolitan Section | Statement | official
The Union condemns the publication of a colleague's name.

{c18 Constable M. fired because he had to}. Anyone who was not there should be silent.

{c10 Constable Odum's report is truthful in every word}.

The matter of 2021, {c21 in which a motorist was hit in the leg}, was closed and is nobody's business.
@ 2026-05-06T12:20 | Ombudsman for the Police | Interim information | official
{c11 The Office has been conducting an investigation since 16 April}. 41 witnesses have been heard.

{c6 Both cameras had been deactivated by hand at 23.49}. The Fourth District has acknowledged this.

{c12 The final report is scheduled for June}.
@ 2026-05-06T18:40 | Morning Courier | Chief eats her words on cameras
Police Chief Ina Brandis apologised on Wednesday. {c6 Contrary to what the public was told, no footage existed, since her officers had turned their devices off}.

Would she draw conclusions for herself? {c20 She would not}. Sattler, for the Reyes family, called on the prosecution {c23 to bring Marsh to court}.

{c22 The caller who set it all off that night at nineteen to midnight} has told the ombudsman that the burglar was her own son, without a key.
@ 2026-06-25T10:00 | Union News Agency | Ashgate report put off until autumn
ASHGATE (UNA) - {c13 The inquiry into the death of Danilo Reyes will not be finished before October}, Ombudsman Clara Venn said on Thursday. {c12 It should have been published this month}.

She blamed the laboratory. {c24 The knife bore no fingerprints of the dead man and came from a lot supplied to the police canteen}, she disclosed.
@ 2026-10-20T16:30 | Radio City | Special programme | live
16.28 And this is what will be remembered: {c2 "There was no knife in Mr Reyes's possession at any time."} Page 112.

16.20 Venn on the direction of fire: {c5 all entry wounds are at the rear}.

16.15 On the number she sides with the family's expert: {c4 five}.

16.05 The prosecutor has not waited for the ink to dry. {c8 Theo Marsh has been indicted for manslaughter}.

16.01 {c10 Odum's written account was invented "in its essential parts"}, says the summary.
@ 2026-10-21T06:30 | The Ashgate Lantern | Two hundred and six pages
{c1 Danilo Reyes was killed on his way to bake bread}. It has taken six months and a report to be able to write this sentence without "allegedly".

{c9 Marsh will plead not guilty}, his counsel says. Minister Stadler, asked again whether {c17 race had anything to do with it}, answered this time that he did not know.

{c19 The city is to pay the parents and the sister 800,000}. Pilar Reyes has said that she will spend it on a bakery. {c20 The call for Brandis to go, renewed last night by four parties}, found her on leave.
