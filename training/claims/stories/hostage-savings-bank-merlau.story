# A siege in a savings bank: who is inside, what the taker wants, how it ends, and who promised what
! c1 hostages by police (8; 6)
! c2 hostages by the bank (11)
! c3 hostage-taker is ex-employee Tom Ferber (report; police refuse; confirm)
! c4 he demands the return of 64,000 of savings
! c5 bank sold him worthless bonds (his claim; bank denies; bank admits)
! c6 he has a real pistol (police) / toy (wife)
! c7 police promised him free passage (alleged; police deny; admit)
! c8 trainee Ida Moll freed first evening
! c9 a customer, 70, suffers a heart attack
! c10 siege ended at 5.40 on Friday
! c11 Ferber shot in the leg
! c12 Ferber surrendered unarmed (hostage; police dispute)
! c13 shots fired by police: 2
! c14 shots heard by witnesses: 5
! c15 bank to repay 312 customers
! c16 Ferber sentenced to 4 years
! c17 branch manager Lutz Moll (no relation of Ida) suspended
! c18 the police negotiator is Kira Sand
! c19 police chief praises operation / no one killed
! c20 petition 20,000 signatures for Ferber
! c22 lessons resume on Monday
! c21 school opposite closed
! c23 Two men robbed the post office at Erl
! c24 6,400 in cash
! c25 The savings bank plans to merge with that of Erl
! c26 Udo Brandl's son won the town run
! c27 The Christmas market opens a week late
@ 2028-11-15T13:20 | Merlau Aktuell | Hostage drama in Market Street | live
13.18 {c21 Both schools on the square have been shut} and the children led out by the back.

13.05 Police: {c1 eight people are being held in the savings bank}. {c2 The bank itself reckons with eleven}, customers included.

12.40 A man went in with a pistol. {c3 It's Tom, he worked there for twenty years}, says the woman from the flower stall. {c3 Police do not comment on identity}.
@ 2028-11-15T19:00 | Second Programme | The day in the region | transcript
PRESENTER: We have had a letter. It was pinned to the bakery door this morning. {c4 "I want my sixty-four thousand. Nothing more,"} it says, signed T.F.

PRESENTER: The bank sold him bonds in a shipping fund. {c5 "They told me they were as safe as a savings book. They were paper,"} it goes on. A spokesman of the bank: {c5 he was advised correctly and in writing}.

REPORTER: And just now the door opened. {c8 The trainee, Ida Moll, has come out}, in her socks.
@ 2028-11-16T06:40 | Merlau Tagblatt | Second morning
{c3 The man in the bank is Tom Ferber, 58, dismissed in spring}, as police now say. They speak to him through {c18 their negotiator, Kira Sand}, who last slept on Tuesday.

{c6 The gun is a nine-millimetre}, according to the incident commander. {c6 "It's from the carnival. I bought it for our grandson,"} says Renate Ferber, his wife.

{c9 A customer of seventy had heart trouble in the night and was handed out through a window}. {c1 That leaves six, by the police count}.
@ 2028-11-16T14:30 | Lowland Newswire | Talks continue in bank siege
MERLAU (LN) - {c4 The hostage-taker at a bank in Merlau still insists on being paid 64,000}, police said on Thursday.

{c7 They had offered to let him drive away}, a cousin who spoke to him by telephone said. {c7 No such offer was made, said police chief Udo Brandl}.

{c17 The branch manager, Lutz Moll, has been put on leave}; he is not related to the released trainee.
@ 2028-11-17T07:15 | Police Directorate Merlau | Operation concluded | official
{c10 The hostage situation was ended at 05.40}. All hostages are unharmed.

{c13 Two shots were fired by officers}. {c11 The suspect has a leg wound} and is in hospital.

{c12 He had been armed to the last and had raised his weapon}.

The Chief of Police {c19 thanks all forces for an exemplary operation}.
@ 2028-11-17T12:00 | Merlau Aktuell | What the six say | live
11.58 Petra Wiese, teller: {c12 "He'd put the thing in the drawer and his hands up. He was walking to the door."}

11.40 {c14 Five bangs, everybody on the square agrees}. {c13 Police: it remains at two}.

11.15 {c8 Ida Moll, let go on the first evening}, has brought flowers. For him.

10.50 {c22 Lessons on the square start again on Monday}.
@ 2028-11-18T06:50 | Merlau Tagblatt | A toy, a promise, a leg
On the table of the state prosecutor lies what was in the drawer: {c6 cap gun, made of zinc, "Sheriff" on the grip}. The commander's nine-millimetre was a misjudgement, police said.

The prosecutor also has the tapes. {c7 "You get in the car and nobody follows,"} Sand says on one of them, at ten past five. {c7 Chief Brandl conceded that the sentence had fallen, "as a tactic"}.

{c11 Ferber will limp}, his surgeon says.
@ 2028-12-04T16:20 | Lowland Newswire | 20,000 sign for Merlau hostage-taker
MERLAU (LN) - {c20 More than twenty thousand people have put their names to an appeal for leniency towards Tom Ferber}, organisers said.

The savings bank has commissioned auditors to look at {c5 the bonds which he maintains were mis-sold}. {c5 It would say nothing before their report}.

{c3 Ferber was the bank's own man for two decades} until his dismissal.
@ 2028-12-10T09:00 | Lowland Newswire | From the region
{c23 Two men robbed the post office at Erl}, taking {c24 6,400 in cash}. {c25 The savings bank plans to merge with that of Erl}. {c26 Udo Brandl's son won the town run}. {c27 The Christmas market opens a week late}.
@ 2029-02-20T10:00 | Savings Bank Merlau | To our customers | official
The auditors have finished. {c5 Between 2024 and 2027 our advisers presented a high-risk product as secure. We ask for forgiveness}.

{c15 The 312 persons concerned will get back what they paid}.

Mr L. Moll, {c17 on leave since November}, has left us.
@ 2029-02-20T18:30 | Second Programme | The day in the region | transcript
PRESENTER: So he was right.

REPORTER: About the bonds, yes. {c15 Three hundred and twelve people see their money again}. {c4 His sixty-four thousand are in it}.

PRESENTER: And {c9 the old gentleman with the heart}?

REPORTER: He is among those who signed. {c20 Thirty-one thousand, it is by now, say the organisers}.
@ 2029-06-12T13:00 | Lowland Newswire | Four years for bank siege
MERLAU (LN) - {c16 Tom Ferber was jailed for four years on Tuesday} for taking hostages.

The judges found that {c12 he had given himself up with empty hands when he was hit}, and that {c14 five shots were fired}. {c7 That he had been assured of a free way out} they counted in his favour.

Brandl, who had called {c19 the operation exemplary}, was not asked again.
@ 2029-06-13T06:45 | Merlau Tagblatt | Four years | opinion
{c16 Until 2033 he will sit}. {c11 His leg will be stiff}. The people who sold paper to 312 families will not sit at all.

{c10 At twenty to six on a November morning it was over}, and {c6 the weapon turned out to be a present for a child}. {c2 The bank said eleven, that first noon}; it counted badly then, too.
