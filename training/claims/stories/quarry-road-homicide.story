# two men shot on Quarry Road, Bellhaven; four suspects with charges and pleas of their own
! c1 two men shot dead on Quarry Road on 9 Nov
! c2 victims named Darnell Pike, 22, and Joel Pruitt, 24
! c3 a third man wounded / hurt
! c4 Marcus Teague arrested
! c5 Marcus Teague charged with two counts of murder
! c6 Marcus Teague pleads (not guilty, later guilty)
! c7 Devin Teague (brother) arrested in Ashport
! c8 Devin Teague charged with two counts of murder
! c9 Devin Teague pleads not guilty
! c10 Kayla Roos charged as accessory, drove the car
! c11 Kayla Roos pleads guilty
! c12 Warren Pike charged with carrying a gun
! c13 drug debt was the motive (police; families deny)
! c14 gun found in Miller Creek
! c15 Marcus Teague held without bail
! c16 reward 10,000
! c17 earlier shooting on Quarry Road in September, one dead
! c18 two hundred people at the vigil
! c19 Marcus sentence 42 years
! c20 Devin found guilty by jury
! c21 Devin was in Ashport at the time (alibi)
! c22 Kayla sentence 6 years
! c23 eight or ten shots heard
! c24 September case not linked
! c25 bond for Kayla Roos 1 million
! c26 state asks at most eight years for Roos
! c27 Roos expected to testify
! c28 appeal by Devin Teague
! c29 Devin Teague sentence 60 years
! c30 no charge in Hall's death
! c31 Devin Teague sought
! c32 wounded man discharged
! c33 Warren Pike admits gun charge, probation
! c34 creek gun fired seven casings
@ 2024-11-10T06:35 | WBHV News 8 | Two killed in overnight shooting in Bellhaven
BELLHAVEN - {c1 Two men are dead after gunfire outside a house on Quarry Road late Saturday}, Bellhaven police said.

{c3 A third man was taken to County General with a leg wound}, according to Sgt. Alicia Monroe. Names have not been released.

Anyone with information is asked to call the tip line.
@ 2024-11-10T17:20 | Bellhaven Courier | Neighbors heard 'eight, maybe ten' shots
Porch lights came on one after the other on Quarry Road on Saturday night, then went off again.

{c23 "Eight, maybe ten. And then a car, no lights,"} said Ruth Ann Delgado, who has lived across the street for decades.

{c17 It is the second deadly shooting on the block since September, when Curtis Hall, 31, was killed at a bus stop}, police records show. {c24 Detectives do not believe the two cases are linked}, Chief Bill Hanrahan said.
@ 2024-11-11T09:00 | Bellhaven Police Department | Media release 24-311 | official
Victims of the November 9 incident: {c2 Darnell Pike, 22, and Joel Pruitt, 24, both of Bellhaven}.

{c32 The surviving victim, 19, has been treated and discharged}.

{c16 Crime Line is offering up to 10,000 dollars for information that leads to an arrest}.
@ 2024-11-13T18:05 | WBHV News 8 | Arrest in Quarry Road killings | transcript
A break in that double homicide. {c4 Officers picked up 25-year-old Marcus Teague at his girlfriend's apartment this morning}, the chief tells News 8.

{c31 His younger brother Devin's still being looked for}.

Candles were lit for Darnell and Joel last night. {c18 "Two hundred people, and not one of them scared,"} said Pastor Lyle Boone.
@ 2024-11-15T11:40 | Bellhaven Courier | Teague faces two murder counts; bond denied
{c5 A prosecutor on Friday filed two counts of first-degree murder against Marcus Teague}, 25, of Bellhaven.

{c15 Judge Ellen Sato ordered him held without bail}. He answered "yes, ma'am" twice and said nothing else.

An affidavit gives the state's theory. {c13 Pike and Pruitt owed the brothers for marijuana, around 1,400 dollars}, Detective Ron Hester writes. {c13 Darnell's mother called that a lie: "My boy owed nobody nothing."}
@ 2024-11-18T07:15 | Ashport Daily Sun | Bellhaven murder suspect caught at Ashport motel
Marshals knocked at room 12 of the Gull Inn at dawn Sunday. {c7 Devin Teague, 21, gave up without a fight}, Ashport police Lt. Joe Farrow said.

{c8 He too is accused of murdering both men}, court papers show.

{c21 "He'd been in this town since the Friday before. He was never on that street,"} said his aunt, Lorna Teague.
@ 2024-11-20T16:30 | WBHV News 8 | Woman charged as getaway driver
{c10 Kayla Roos, 23, drove the car in which the shooters left, and has been charged as an accessory}, the district attorney's office said Wednesday. {c25 Her bond was put at 1 million dollars}.

{c14 Divers brought a 9 mm pistol up out of Miller Creek on Tuesday}, Chief Hanrahan confirmed.

Also in court: {c12 Warren Pike, a cousin of one of the dead men, is charged with carrying a gun without a permit at the funeral}. It's a case of its own.
@ 2024-12-04T14:10 | Bellhaven Courier | Brothers enter pleas an hour apart
First the older. {c6 Marcus Teague pleaded not guilty to all counts} at 9:30 a.m. Wednesday.

Then Devin. {c9 "Not guilty, Your Honor. I wasn't there,"} he told Judge Sato.

Roos' arraignment was put off. {c33 Warren Pike, for his part, admitted the weapons charge and got probation}, prosecutor Jane Aldous said.
@ 2025-03-11T17:50 | WBHV News 8 | Getaway driver takes deal in Quarry Road case
{c11 Kayla Roos stood before a judge today and admitted it: she was at the wheel}. In return, {c26 the state will ask for no more than eight years}, Aldous said.

{c27 She is expected to testify against both Teagues}.

{c34 That handgun from the creek fired seven of the nine casings}, the crime lab reports.
@ 2025-06-02T12:25 | Bellhaven Courier | Surprise on eve of trial: older Teague gives up
Jury selection was about to start when a bailiff sent everybody for coffee.

{c6 When they came back, Marcus Teague had changed his plea and owned up to both murders}. {c21 His brother "had no part in it and was a hundred miles away"}, he told the court, unasked.

{c13 He'd fired over fourteen hundred dollars}, he said.

{c9 The younger man isn't following suit}, defense attorney Carl Weems said.
@ 2025-06-20T10:00 | WBHV News 8 | Trial day 8 | live
10:00 Jury back. {c20 GUILTY on both counts for Devin Teague}.

09:15 The foreman sends a note: we've got a verdict.

Yesterday: prosecutor says {c21 phone data puts Devin Teague on Quarry Road at 11:52 p.m., not in Ashport}. Closing arguments took three hours.
@ 2025-06-20T18:40 | Ashport Daily Sun | Jurors reject Ashport alibi
{c20 It took twelve jurors a day and a half to convict 22-year-old Devin Teague of murdering Darnell Pike and Joel Pruitt}.

{c21 The Gull Inn's night clerk had sworn that the defendant was in his room that night}. {c28 Weems will appeal}, he said.

{c8 The indictment against his client was "a copy of his brother's with one name changed"}, the lawyer complained.
@ 2025-08-14T15:30 | Bellhaven Courier | 42 years, 60 years, six years
Three sentences in one afternoon closed the Quarry Road case.

{c19 Marcus Teague will serve forty-two years}. {c29 For his brother, who never confessed, it is sixty}. {c22 Roos got six, two fewer than the state might have sought}.

{c1 It was on a Saturday night in November that Pike and Pruitt were gunned down on the sidewalk}. {c2 "Say their names: Darnell and Joel,"} Pastor Boone asked outside.

{c30 No one has been charged in the death of Curtis Hall}, {c17 who was shot two hundred yards from there that September}.
