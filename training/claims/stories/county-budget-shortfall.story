# Larkin County finds a shortfall: sheriff's overtime, a library tax, furloughs and a missing auditor
! c1 shortfall by the county manager (6.2m, 8.8m, 8.1m)
! c2 shortfall by the state auditor (11.5m)
! c3 sheriff's overtime 3.4m over plan
! c4 sheriff used overtime to guard a private fair/ golf tournament (alleged, denied, admitted)
! c5 four libraries to close (proposed, denied)
! c21 all nine branches stay open after the vote
! c22 the loan must be paid back by June
! c23 vote on the landfill bid next week
! c24 the vendor gives 700,000 back
! c25 the recall petition was turned in with 11,000 signatures
! c26 six furlough days left
! c6 library levy vote: passes 52 percent
! c7 library levy expected to fail (poll)
! c8 furlough of 10 days for 900 employees
! c9 finance chief Dale Orton fired
! c10 Orton says he warned three times (said, denied, confirmed by e-mail)
! c11 property tax up 4 percent
! c12 commissioners vote 3-2
! c13 bond rating cut one notch
! c14 Sheriff Wade Holloway to resign (refused, then announced)
! c15 Commissioner Jean Holloway (no relation) resigns
! c16 jail food contract overpaid 700,000
! c17 state loan 5m
! c18 offer of 12m for the landfill
! c19 recall petition against sheriff
! c20 deputies' union: 40 vacancies cause the overtime
! c27 cash runs out before Labor Day (warning)
! c28 sheriff: overtime at most 1.5m over
@ 2026-04-08T06:00 | Larkin Register | County $6.2M short, manager says
{c27 Larkin County will run out of cash before Labor Day unless something gives.} {c1 The general fund is $6.2 million short}, County Manager Beth Rooney told commissioners Tuesday.

The biggest single leak is at the jail. {c3 Sheriff's overtime has run $3.4 million above budget}, her memo says.

{c5 Four of nine library branches could be shuttered}, it adds. {c20 "We've got 40 empty deputy slots. Somebody has to work those shifts,"} said union president Gil Paz.
@ 2026-04-08T17:15 | KLRK News | Sheriff fires back
Sheriff Wade Holloway came out swinging today. {c28 He says his overtime's "a million and a half over, tops."}

A deputy who asked us to hide his face says {c4 some of those hours were spent guarding the Cedar Hills golf tournament, a private event}. {c4 "Not one minute," says the sheriff.}

{c5 And Commissioner Jean Holloway, no kin to the sheriff, promised: no library is closing on her watch.}
@ 2026-04-16T06:00 | Larkin Register | Finance chief fired
{c9 The county let finance director Dale Orton go Wednesday} after 14 years. {c1 Rooney said the hole he left is now put at $8.8 million}.

Orton was reached while fishing. {c10 "I told Beth in June, in September and in January,"} he said. {c10 Rooney said she was never told}.
@ 2026-05-05T14:00 | State Auditor's Office | Larkin County: special review | official
{c2 The General Fund shortfall is $11.5 million, including unfunded health claims.}

{c16 The county overpaid its jail food vendor by $700,000.}

{c3 Sheriff's Office overtime exceeded its appropriation by $3.4 million.}

{c10 Three e-mails from the finance director to the county manager, dated June 11, Sept. 3 and Jan. 20, describe the problem.}
@ 2026-05-05T19:20 | Capital Associated | Auditor: Larkin County gap bigger than reported
{c2 State auditors on Tuesday put Larkin County's budget gap at $11.5 million}. {c1 The county's own figure is $8.8 million}.

{c13 Hours later a rating agency knocked the county's bonds down a notch}.

{c10 Manager Beth Rooney said she had "lost track" of the warnings from Dale Orton}, {c9 whom she dismissed last month}.
@ 2026-05-13T06:00 | Larkin Register | Furloughs, tax hike pass on 3-2 vote
It took five hours and one fire alarm. {c8 About 900 county workers will stay home without pay for 10 days}. {c11 Property taxes rise 4 percent}. {c12 Commissioners approved the package by three votes to two}.

{c5 The branches stay open until voters decide in August on a levy}, Rooney said. {c7 Don't bet on it, pollster Amy Trask said; she has the levy losing by six points}.

Jean Holloway voted no and then went further. {c15 She quit}.
@ 2026-05-20T17:30 | KLRK News | Golf time sheets
We got the time sheets. {c4 They show deputies logged 1,140 overtime hours at Cedar Hills over three summers.}

The sheriff's new line: {c4 "We were there for traffic. Okay, and for the greens."}

Will he step down? {c14 "Over golf? No, sir."}

{c19 Folks in Mill Creek started gathering names for a recall this afternoon.}
@ 2026-06-24T12:00 | Larkin County | Update for residents | official
{c1 Following the mid-year review the shortfall is estimated at $8.1 million.}

{c17 The State has approved a bridge loan of $5 million.}

{c18 The County has received an offer of $12 million for the Route 6 landfill.}

{c26 Furlough: six days are still to be taken.}
@ 2026-08-05T00:30 | Capital Associated | Larkin library levy narrowly passes
{c6 Voters in Larkin County approved a tax for libraries on Tuesday with 52 percent}, {c7 defying a poll that had predicted defeat}.

{c21 All nine branches will stay open}, officials said.

The county has been under strain since {c2 a state review found it $11.5 million in the red}.
@ 2026-08-06T06:00 | Larkin Register | Books win
{c6 By 1,904 votes, a hair over 52 percent, the libraries got their levy}. The children's room at Mill Creek served cake.

{c15 Jean Holloway, who walked off the commission in May over the cuts}, brought it. The other Holloway was not there. {c25 A petition to unseat the sheriff turned in 11,000 signatures Wednesday}, the clerk said.

{c16 As for the jail's pricey meatloaf, the vendor disputes that it got $700,000 too much}.
@ 2026-09-30T17:00 | KLRK News | Sheriff out
Wade Holloway's turning in his badge. {c14 He'll leave on October 15, he said today}, four months after telling us he'd never go over golf.

{c4 He admitted in a statement that deputies had worked private events on the public dime.}

{c20 The union says it was vacancies that drove the overtime, not golf.} {c24 And the food vendor's settled: it'll give back $700,000.}
@ 2026-10-01T06:00 | Larkin Register | 'Greens and all'
{c14 Sheriff Wade Holloway will hang it up two weeks from now}, ahead of a recall he looked likely to lose. {c3 His office overspent on extra shifts by $3.4 million}.

{c17 The state has lent $5 million}; {c22 it has to be paid back by June}. {c18 There is the $12 million bid for the dump}, on which {c23 commissioners will vote next week}.

{c10 Rooney finally apologized to Dale Orton for saying he hadn't warned her}. She leaves for a job in Cedar Falls County.
