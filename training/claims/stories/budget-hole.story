# A hole in the budget of the state of Westmoor, found after an election
! c1 size of the hole by the finance ministry (2.1bn, 3.4bn, 3.1bn)
! c2 size of the hole by the audit court (4.6bn)
! c3 previous minister Ralf Bremer knew before the election (alleged, denied, admitted)
! c4 VAT/sales tax will rise by two points (speculated, denied, announced)
! c5 road projects frozen
! c6 rating agency cuts the rating to BBB
! c7 rating agency outlook negative (earlier, warning)
! c8 teachers' pay: no cut (promise) / 1,200 posts cut
! c9 1,200 teaching posts to go
! c10 a spreadsheet error: pension costs entered twice/omitted
! c11 pensions omitted cost 900m
! c12 budget passed 71 to 64
! c13 coalition partner Greens threaten to leave (threat, denied)
! c14 Greens leave / stay
! c15 deficit will be 3.9 percent of output (forecast by ministry)
! c16 deficit was 4.4 percent (outcome)
! c17 Bremer deleted emails (alleged, denied)
! c18 inquiry committee to be set up
! c19 hospital in Lund Cross: extension cancelled (reported, denied)
! c20 tax receipts down 6 percent
! c21 growth forecast by the institute 0.3 percent
! c23 the higher tax brought in less than hoped
! c22 demonstration of teachers
! c24 the scaffolding firm at Lund Cross was sent home
@ 2026-01-14T11:00 | Ministry of Finance of Westmoor | Opening of the books | official
{c1 The accounts handed over by the outgoing government show an uncovered need of 2.1 billion florins for this year.}

{c20 Receipts from taxes in the last quarter were 6 percent below those of a year before.}

{c5 New road projects are frozen until further notice.}
@ 2026-01-14T19:15 | Westmoor Evening Mail | 'An empty till'
The new woman at the Treasury already wishes she had stayed a lawyer. {c1 She is short of 2.1 billion}, Judith Ahlers told the press on Wednesday, and showed a slide with a bucket.

{c3 "My predecessor had this figure on his desk in October, a month before people voted,"} Mrs Ahlers said.

Ralf Bremer, the predecessor, was reached on a ski lift. {c3 'News to me. When I left, the accounts balanced,'} he said.

{c4 Officials are said to be working on an increase in sales tax from 18 to 20 percent}.
@ 2026-01-15T08:30 | Westmoor Press Service | Minister rules out tax rise
HOLM (WPS) - {c4 Westmoor will not put up its sales tax}, Finance Minister Judith Ahlers said on Thursday.

{c8 Nor would any teacher be let go}, she told parliament. {c18 The Greens called for a committee of inquiry into the shortfall}.

{c7 The rating agency Aldwych warned it might mark down the state's debt}, which it now rates A minus.
@ 2026-01-27T07:10 | The Holm Ledger | The line that wasn't there
It is row 214. {c10 Whoever drew up the budget plan last summer left out the pensions of the railway staff}, two civil servants told the Ledger.

{c11 That omission alone comes to 900 million}.

{c1 With it the gap grows to 3.4 billion, the ministry admits}. {c3 A memo dated 19 October, seen by the Ledger, bears Mr Bremer's initials next to the words "serious shortfall"}.

{c17 The former minister had his mailbox wiped on his last day}, one of the officials said.
@ 2026-01-28T13:50 | Westmoor Press Service | Ex-minister rejects accusations
HOLM (WPS) - {c17 "The computer people cleared my account as they do for everyone who leaves,"} former finance minister Ralf Bremer said on Wednesday. As to the memo, {c3 he initialled two hundred papers a day and could not recall each}.

{c10 The ministry confirmed that railway pensions were missing from the plan}.

{c21 Growth this year will be no more than 0.3 percent}, the Institute for Economic Studies said.
@ 2026-02-10T10:00 | Court of Audit | Special report on the budget | official
{c2 The Court puts the shortfall at 4.6 billion florins}, since it counts guarantees for the airport.

{c11 Unbudgeted pensions of railway staff: 0.9 billion.}

{c20 Decline in tax income, fourth quarter: 6 percent.}
@ 2026-02-11T06:45 | Westmoor Evening Mail | Whose hole is it?
{c2 The state's own auditors think a billion and more has been overlooked even now: 4.6 is their number}. {c1 Mrs Ahlers's people stay with 3.4}.

The Greens, her partners, are growing restless. {c13 'We did not join this government to close schools. We can also go,'} said their chairman, Piet Moll. An hour later his office rang: {c13 the party was 'in no way' thinking of an exit}.

In Lund Cross people fear for their hospital. {c19 The new wing will not be built, according to a surgeon}. {c19 'It will,' says the health department}.
@ 2026-03-04T17:30 | Westmoor Press Service | Westmoor to raise sales tax, cut teachers
HOLM (WPS) - {c4 The sales tax goes up from 18 to 20 percent on 1 July}, the finance minister announced on Wednesday, seven weeks after she had excluded it.

{c9 Schools will lose 1,200 posts}, she said. {c15 The deficit would come to 3.9 percent of output this year}.

{c6 Aldwych lowered Westmoor's credit rating to BBB within the hour}.
@ 2026-03-05T07:20 | The Holm Ledger | A promise lasted forty-nine days
'Not a teacher' became {c9 'twelve hundred teachers'}; 'no tax' became {c4 two points on every pair of shoes}. {c8 In January Mrs Ahlers had assured the house that all classroom jobs were safe}. It is hard to blame her alone.

{c6 The downgrade by two notches} means dearer loans. {c1 The ministry's sums have been done again, and the gap is now said to be 3.1 billion}.

{c24 And Lund Cross? The scaffolding firm was told on Monday to take its poles away}, its owner says.
@ 2026-03-11T21:40 | Radio Holm | Late News
{c22 Teachers filled the Corn Market this afternoon, nine thousand of them according to police.}

{c9 They are angry at the loss of 1,200 jobs in schools.}

{c12 In parliament the budget went through with 71 votes against 64.} {c14 The Greens voted yes and remain in the cabinet}, Piet Moll said afterwards.
@ 2026-04-22T12:15 | Westmoor Press Service | Ex-minister tells inquiry he knew of gap
HOLM (WPS) - {c3 Ralf Bremer was aware of a large shortfall before last November's election}, he told a parliamentary inquiry on Wednesday. {c3 "I hoped it would shrink,"} he said.

{c17 The head of the computer department said that she had been asked by him personally to empty the mailbox}.

{c2 The Court of Audit's president repeated that 4.6 billion was missing}.
@ 2026-04-23T06:50 | Westmoor Evening Mail | Bremer: I hoped it would go away
So he did see it. {c3 After three months of head-shaking the former treasurer has owned up that the October memo was no stranger to him}.

About his mails he gave no inch: {c17 'Routine, whatever the lady says.'}

{c19 At the hospital in Lund Cross the department now speaks of 'a pause of several years' in the building work}.
@ 2027-01-20T10:30 | Westmoor Press Service | Westmoor deficit worse than planned
HOLM (WPS) - {c16 Last year's deficit reached 4.4 percent of output}, the statistics office said on Wednesday. {c15 The finance ministry had projected 3.9}.

{c23 The higher sales tax brought in less than hoped}, a ministry official said.
