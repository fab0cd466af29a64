# County judge Raymond Tulk faces removal in Pell County over conduct towards staff and a late-night call
! c1 Tulk threw a stapler at a clerk (alleged, denied, admitted)
! c2 Tulk called the sheriff to free his godson (alleged, denied, found)
! c3 commission recommends removal by 7-2
! c4 Tulk suspended with pay
! c5 state supreme court removes Tulk 
! c6 complaint count: nine by the commission / 14
! c7 complaint count by the clerks' union: 23
! c8 Tulk sentenced the wrong man (case of Andre Pike) - another matter
! c9 Tulk took naps on the bench (alleged, denied)
! c10 Clerk Mona Feld was fired after complaining (alleged, denied)
! c11 Feld gets settlement 240,000
! c12 godson Kip Lander charged with drunk driving
! c13 Lander pleads guilty
! c14 lawyers' poll: 71 percent unfit
! c15 Tulk will retire in December (rumour, denied)
! c16 governor to name a successor within 60 days
! c17 Ana Reyes-Holt named successor
! c18 Tulk sues/appeals to federal court
! c19 Sheriff says recording of the call exists (said)
! c20 recording played
! c22 44 files gone through
! c23 governor used 55 days
! c24 Pike set free
! c21 cases to be reviewed: 160
@ 2026-03-03T06:00 | Pell County Courier | Clerks describe fear in Courtroom 4
Seven people who work or used to work in Courtroom 4 told the Courier that {c1 Judge Raymond Tulk hurled a stapler at a clerk in October and cut her above the eye}. {c9 He also dozed off during testimony, some of them said}.

{c1 "I've never thrown anything at anybody,"} Tulk said in a phone interview. {c9 As for naps: "I listen with my eyes shut."}

The clerk, Mona Feld, 34, no longer works there. {c10 She was let go nine days after she complained}, her attorney said.

{c6 The Judicial Conduct Commission has nine complaints about Tulk on file}, its director confirmed.
@ 2026-03-04T17:00 | KPEL Radio | Drive Time News
The complaints about Judge Tulk keep coming. {c7 The local clerks' union has collected twenty-three complaints}, says rep Donna Fitch.

Court administrator Bill Ames told us {c10 Mona Feld's job was cut to save money, period}.

And folks at the courthouse are whispering {c15 the judge might retire at year's end}. {c15 "Wishful thinking," he told us.}
@ 2026-03-19T05:45 | Pell County Courier | Judge phoned jail at 2 a.m., deputies say
{c12 Kip Lander, 22, was booked on a drunken driving charge on Feb. 7}. He was home before breakfast.

{c2 His godfather, Judge Tulk, had rung the sheriff's night desk and told them to turn him loose}, two deputies told the Courier.

{c2 Tulk said through his lawyer that he made no such call}. {c19 Sheriff Hal Dempsey said every call to the desk is taped, and so is this one}.

{c6 Five more complaints have reached the conduct commission, for a total of 14}.
@ 2026-03-26T15:30 | Judicial Conduct Commission | Order in Matter 26-07 | official
{c4 The Honorable R. Tulk is suspended from judicial duty, with pay, pending a hearing.}

{c6 Complaints received to date: 14.}
@ 2026-03-27T06:00 | Statehouse Wire | Pell judge benched pending inquiry
{c4 A Pell County judge accused of bullying his staff was ordered off the bench Thursday but will keep drawing his salary}.

{c14 In a poll of local lawyers, 71 percent called him unfit to serve}, the county bar said. {c7 A union has 23 grievances in hand}.

Separately, the public defender said {c8 Tulk had sent one Andre Pike to prison for a robbery committed by a cousin of the same surname}.
@ 2026-05-12T17:10 | KPEL Radio | Drive Time News
It got quiet in the hearing room today when they hit play. {c20 The tape runs fifty seconds.} {c2 "This is Ray Tulk. Cut the kid loose, I'll square it with Hal," says the voice.}

{c2 The judge's lawyer says nobody has proved whose voice that is.}

{c1 Tulk did own up to the stapler. "I tossed it. I didn't aim it," he testified.}
@ 2026-05-13T05:50 | Pell County Courier | Tulk on the stand
Under oath, the story shrank and grew. {c1 The stapler he had never thrown was one he'd "tossed."} {c9 The eyes he shut to listen were, on three occasions, "maybe resting."} {c10 And Feld? He asked for her transfer, he said, never for her firing.}

{c13 Lander, the godson, entered a guilty plea to driving drunk on Monday}. {c2 He told the court he'd heard from a deputy that "Uncle Ray called."}

{c15 "I am not quitting," Tulk said on his way out. "Not in December, not ever."}
@ 2026-06-18T14:00 | Statehouse Wire | Panel: Remove judge
{c3 The Judicial Conduct Commission voted 7-2 Thursday to recommend that Judge Raymond Tulk of Pell County be removed}.

{c2 It found "beyond any doubt" that he had placed the call to the jail}. {c10 Feld's dismissal was retaliation}, it said.

{c21 Prosecutors will go over 160 of the judge's cases}, District Attorney Joan Meek said.
@ 2026-07-07T06:00 | Pell County Courier | County pays former clerk $240,000
{c11 Commissioners agreed Monday to pay Mona Feld $240,000}. She used the hallway afterward to take a call from her kids' school and then to cry a little.

{c10 "It says right here I wasn't a budget cut,"} she said.

{c3 Two of the nine who sat in judgment on Tulk last month wanted a reprimand instead}, the transcript shows.
@ 2026-09-22T16:30 | Statehouse Wire | High court ousts Pell County judge
{c5 The state Supreme Court stripped Raymond Tulk of his office Tuesday}, following {c3 a commission's advice}. {c16 The governor has 60 days to fill the seat}.

{c18 Tulk will take the matter to federal court}, his lawyer said.

{c24 The justices in a separate order set Andre Pike free}: {c8 he had been convicted in place of his cousin, Andrew Pike}.
@ 2026-09-23T06:00 | Pell County Courier | Gone
His name was off the door by four. {c5 It took the seven justices eleven pages to put an end to Raymond Tulk's nineteen years on the bench}.

{c8 Andre Pike, who did 26 months for something Andrew Pike did}, heard about it in a barber's chair.

{c22 The DA's people have gone through 44 of the 160 files} so far.
@ 2026-11-16T17:05 | KPEL Radio | Drive Time News
We've got a new judge. {c17 The governor's picked Ana Reyes-Holt, a public defender, for Courtroom 4.} {c23 He used 55 of his 60 days.}

{c18 And the fellow she's replacing has dropped his plan to fight on in federal court.}
