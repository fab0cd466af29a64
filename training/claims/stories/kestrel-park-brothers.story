# a teenager and his uncle killed at Kestrel Park, Dunmore; three accused, three answers; a mistaken identity
! c1 Jamie Orr, 17, and his uncle Stephen Orr, 39, were killed at Kestrel Park on 14 February
! c2 they were stabbed (police)
! c3 Kieran Doyle charged with both murders
! c4 Kieran Doyle killed them (denied, partly admitted)
! c5 Sean Doyle charged with both murders
! c6 Sean Doyle pleads guilty to Stephen's murder
! c7 Amy Lusk charged with assisting an offender
! c8 Amy Lusk pleads guilty
! c9 Amy Lusk's sentence: 2 years suspended
! c10 Jamie was mistaken for another boy (police; confirmed in court)
! c11 row over a quad bike was the reason (neighbours, court)
! c12 knife found in canal
! c13 Kieran Doyle was at home (mother's alibi; collapsed)
! c14 police had been warned of threat two days before (alleged, denied, upheld by ombudsman)
! c15 Kieran Doyle cleared of Jamie's murder
! c16 Kieran Doyle convicted of Stephen's murder
! c17 Sean life with 24 years minimum
! c18 funeral of both
! c19 gang feud link (rumoured, ruled out)
! c20 man of 26 in custody
! c21 watchdog report in the autumn
! c22 Sean pleads not guilty to Jamie's murder
! c23 trial opens 3 November
! c24 disciplinary proceedings recommended
! c25 Kieran's blood on the knife
! c26 Sean convicted of Jamie's murder
! c27 Kieran at least 18 years
! c28 call handler dismissed
@ 2031-02-15T07:30 | Dunmore Telegraph | Teenager and man die in park attack
Flowers were being laid at the gate of Kestrel Park this morning. {c1 Two members of one family, a boy of 17 and a man of 39, lost their lives there on Friday night}, police have said.

{c2 They had knife wounds}. Locals spoke of a feud between gangs from across the river, but {c19 nothing points to that}, said Detective Chief Inspector Roisin Kane.
@ 2031-02-15T18:00 | Border FM | Six o'clock headlines | transcript
{c1 Jamie Orr was in his last year at St Colm's. Stephen was his uncle, and had gone out to fetch him home}. That's from the family tonight.

Why? {c11 It was all about a quad bike}, a neighbour tells Border FM.

And Stephen's sister says {c14 she'd rung the police on Wednesday to say that somebody was after him}. {c14 They've no trace of a call}, say the police.
@ 2031-02-18T10:00 | Police Service, Dunmore District | Kestrel Park murders: charges | official
{c3 A man aged 23, Kieran Doyle, has been charged with two counts of murder}.

{c7 A woman aged 21 has been charged with assisting an offender}.

{c20 A man aged 26 remains in custody}.
@ 2031-02-19T06:50 | Dunmore Telegraph | Doyle 'was watching the match with his ma'
Kieran Doyle appeared for four minutes. {c4 He replied to each charge: "Didn't do it"}, a constable told the court. His mother, Bernie, says {c13 he never left her sofa on the night}.

{c7 Amy Lusk, his girlfriend, is alleged to have washed his clothes}. She was bailed.

His brother Sean, 26, sat in another room all day. {c5 By evening he too stood accused of killing both}, police said.
@ 2031-02-22T15:00 | Border FM | Saturday special | transcript
{c18 They were carried together this morning, uncle and nephew, from the Chapel Road up to St Colm's}.

And this, from the head of the inquiry, Roisin Kane: {c10 it wasn't Jamie they were waiting for. "They took him for somebody else,"} she said.

{c12 A kitchen knife came up from the canal yesterday with a magnet}, she confirmed.
@ 2031-03-04T12:20 | The Province | Call log turns up in murder case
It was there all along. {c14 On 12 February at 19:06 a woman told the operator that "the Doyles are going to do Stephen"}, a printout that we've been shown reads. {c14 "A call was received. It was graded low,"} the police service said on Tuesday, after three weeks of having no trace.

The watchdog has been told. {c21 A report is to be expected in the autumn}.
@ 2031-06-20T13:40 | Dunmore Telegraph | Arraignment at Crown Court
Three in the dock, three different answers.

Sean Doyle: {c6 guilty of murdering Stephen Orr}; {c22 not guilty as regards Jamie}.

Kieran Doyle: {c4 not guilty on both counts}.

Amy Lusk: {c8 she admitted the one charge she faces}.

{c23 The brothers' trial opens on 3 November}, Mr Justice Hanna directed.
@ 2031-10-09T09:30 | Police Watchdog | Findings: contact prior to Kestrel Park | official
{c14 The Watchdog finds that a specific warning was received two days before the deaths and that no officer was assigned}.

{c24 Disciplinary proceedings against two members of staff are recommended}.

The caller has been informed.
@ 2031-11-12T17:10 | Border FM | From the trial | transcript
Bernie Doyle was in the box for twenty minutes and left in tears. {c13 There was no sofa and no match}: "He told me what to say and I said it," she told the jury.

A boy of 17 also gave evidence, from behind a screen. {c10 It was for him the Doyles were looking, and he and Jamie had the same jacket}, he said.

{c25 On the knife from the canal there's Kieran's blood}, an expert said.
@ 2031-11-21T16:05 | Border FM | Jury back | live
16:05 Count one, Stephen Orr. {c16 Kieran Doyle: guilty of murder}.

16:06 Count two, Jamie Orr. {c15 Kieran Doyle: not guilty}. Shouts from the gallery.

16:08 Count two, {c26 Sean Doyle: guilty}.
@ 2031-11-22T07:00 | Dunmore Telegraph | One brother for both, one for one
The jury took the brothers apart. {c26 Sean Doyle murdered Jamie as well}, they decided; {c6 his part in Stephen's death he'd owned up to in June}.

{c15 For the boy's killing, Kieran doesn't have to answer}. {c16 For the uncle's he does}.

{c11 And all because of a quad that wasn't even stolen}, as prosecutor Dervla Moore put it: the machine was in a shed.
@ 2031-12-15T12:45 | The Province | Doyle brothers jailed for life
{c17 Sean Doyle must serve at least 24 years}, {c27 Kieran at least 18}. Amy Lusk walked free: {c9 her two years were suspended}.

In the dock Kieran Doyle said through counsel that {c4 he "accepts now that he helped to kill a man"}.

{c19 There was never any gang}, the judge remarked, "just two men who would not be told".
@ 2032-02-14T20:15 | Border FM | A year on | transcript
{c1 A year tonight since Jamie and Stephen Orr didn't come home from Kestrel Park}. Candles, and no speeches.

{c28 One of the call handlers has been dismissed}, the police service tells us. {c14 Stephen's sister, who'd rung them and was called a liar}, lit the first.
