# A girl of six is found starving in Bellhaven; the child-welfare office had been warned; a visit that never was and a deleted note
! c1 the girl weighed eleven kilos when found
! c2 eleven warnings by the school
! c3 three warnings by the children's office
! c4 a case worker visited on 12 January (claimed, disputed, found to be invented)
! c5 74 cases per case worker by the union
! c6 41 cases per case worker by the council
! c7 director Brenda Tolhurst had been told of the case herself (alleged, denied, admitted)
! c8 a note was deleted from the file (alleged, denied, confirmed)
! c9 stepfather Keith Marlow charged with cruelty
! c10 mother Joanne Marlow charged with neglect
! c11 Keith Marlow pleads not guilty
! c12 Joanne Marlow pleads guilty
! c13 Keith Marlow sentenced to 14 years
! c14 Joanne Marlow sentenced to five years
! c15 Tolhurst suspended
! c16 Tolhurst resigns
! c17 council to hire 30 more case workers
! c18 girl lives with foster parents and does well
! c19 review by Ruth Callow due in June
! c20 a boy in Quarry Lane died two years earlier, also known to the office
! c21 case worker Jan Pell dismissed
! c22 Tolhurst receives 190,000
! c23 Quarry Lane file reopened by police
! c24 nineteen visits in Pell's diary
! c25 the council leader trusts the director
! c26 eight warnings never entered
! c27 the girl has learned to swim
! c28 caseload the same two years ago
@ 2026-01-29T08:00 | Bellhaven Star | Girl, 6, found starving in Tarn Street flat
{c1 A girl of six who weighed no more than eleven kilograms} was carried out of a flat in Tarn Street by a paramedic on Tuesday evening.

Neighbours had called because of the smell. {c9 Her stepfather, Keith Marlow, 34, was charged with cruelty last night}, police said. {c10 Her mother, Joanne, faces a lesser charge, neglect.}

{c4 A worker from the children's office called at the flat on 12 January and had no concerns}, a council spokesman told the Star.
@ 2026-01-30T06:45 | Westland News Agency | School 'raised alarm eleven times' over starved girl
BELLHAVEN (WNA) - {c2 Teachers told the authorities on eleven occasions that they feared for a six-year-old} who was found emaciated this week, the head of her primary school said.

"We wrote, we rang, we drove there," said Miriam Oduya. {c3 Bellhaven council's children's office has a record of three reports}, it said.

{c1 The child's weight was that of a toddler of eighteen months: 11 kilos.}
@ 2026-02-02T19:00 | Tideway Television | Regional report | transcript
REPORTER: This is the landing outside the Marlows' door. Mrs Gant lives opposite. Did anyone come on the twelfth of January?

GANT: {c4 Not a soul. I was in all day with my leg, and that door creaks.}

REPORTER: The union says it's no wonder. {c5 It tells us that each of the office's case workers is juggling 74 families.} The council's sums are different: {c6 forty-one, it says}. And it has asked a former judge, Ruth Callow, to look into everything. {c19 She'll report in June.}
@ 2026-02-05T07:00 | The Westland Inquirer | Director was told about Nelly, emails show
{c7 Brenda Tolhurst, who runs children's services in Bellhaven, had the case of the girl from Tarn Street on her desk in November}, according to two emails that have reached us.

We asked her. {c7 "I first heard that poor child's name on the news, like everybody else,"} she said.

A former clerk goes further. {c8 An entry in the girl's file, dated 14 November, vanished the morning after she was found}, he says.

{c8 The council "knows of no missing entry".}
@ 2026-02-05T16:20 | Bellhaven City Council | Children's services: staffing | official
{c17 The cabinet has approved thirty additional posts for social workers}, to be filled by the summer.

{c6 The present average caseload is 41.} {c3 In the matter currently before the courts three referrals were received, and each was dealt with on the day.}

{c25 The director has the full confidence of the leader of the council.}
@ 2026-02-06T12:30 | Westland News Agency | Director in Bellhaven child case suspended
BELLHAVEN (WNA) - {c15 The head of the children's office at the centre of a starvation case was told to stay at home on Friday}, less than a day after the council had backed her.

{c7 Brenda Tolhurst has denied that she was personally alerted to the girl's plight.}

{c18 The six-year-old has left hospital and is with a foster family}, a doctor said.
@ 2026-02-14T08:00 | Bellhaven Star | Another child, another file
{c20 In February 2024 a boy of three died in Quarry Lane, half a mile from Tarn Street, and he too was on the books of the children's office.} His grandmother has spoken to the Star.

"They sent a card," she says. {c20 The council would not talk about "individual families".}

{c5 Seventy-four families for every worker}: that's nothing new, says union steward Phil Abara; {c28 it was the same two years ago}.

{c17 Of the thirty new colleagues they were promised, none has been seen}, he says.
@ 2026-03-03T11:10 | Tideway Television | Marlows in court | live
11:10 It's over for today.

10:52 {c12 "Guilty," says Joanne Marlow.} You can hardly hear it.

10:50 {c11 Keith Marlow has told the judge that he did none of it.} He's looking at the ceiling.

10:31 Mrs Oduya, the headmistress, is here. {c2 Eleven times she and her staff gave warning.} She has the list in her handbag.
@ 2026-03-19T17:00 | The Westland Inquirer | The visit that was typed
{c4 The home visit of 12 January, on which Bellhaven council has leaned since the first day, was made up.} Case worker Jan Pell wrote the entry at her desk, she admits in a statement to the review. {c24 She had nineteen visits in her diary that day.}

{c21 She was sacked on Wednesday.}

"Jan is being fed to the wolves," Phil Abara said. {c21 The council confirmed that a member of staff had been let go} and wouldn't go into reasons.
@ 2026-05-22T15:40 | Westland News Agency | Stepfather jailed for 14 years in starvation case
BELLHAVEN (WNA) - {c13 Keith Marlow will spend fourteen years behind bars for starving his stepdaughter}, a judge ruled on Friday.

{c14 The girl's mother was given five years.} {c12 She had owned up at the first hearing}; {c11 he had insisted to the end that the child "just would not eat"}.

{c27 The foster mother told the court that Nelly, now seven, had learned to swim.}
@ 2026-06-16T10:00 | Office of the Callow Review | Summary of findings | official
1. {c2 Between September and January the school passed on its concerns eleven times.} {c26 Eight of those were never entered, which accounts for the three in the council's records.}

2. {c4 Nobody from the office went to the address on 12 January.}

3. {c8 A note of 14 November was removed from the system on 28 January, from a computer in the director's corridor.}

4. {c6 The caseload figure of 41 counted staff on long-term leave.}
@ 2026-06-16T18:00 | Tideway Television | News at six | transcript
ANCHOR: {c16 Brenda Tolhurst has stepped down, an hour ago.} Ms Tolhurst, did you know?

TOLHURST: {c7 I was sent those emails. I read them. I've thought about nothing else since.}

ANCHOR: And the note?

TOLHURST: I'd rather not say. {c8 You have Dame Ruth's report; it was there and then it was gone.}

ANCHOR: {c23 And the police tell us tonight that they're looking again at the death in Quarry Lane.}
@ 2026-06-24T08:00 | Bellhaven Star | £190,000 for the woman who 'had never heard of her'
{c22 The former director of children's services is to get a hundred and ninety thousand pounds on her way out}, council papers show. {c15 She has been on full pay since she was sent home in February.}

{c16 Ms Tolhurst went of her own accord last week}, which the contract rewards.

In Quarry Lane they don't count in such figures. {c23 Detectives have come back for the boy's blanket}, his grandmother says.

{c13 Keith Marlow, with fourteen years to serve}, has changed lawyers.
@ 2026-06-25T07:15 | The Westland Inquirer | Leader: Sums | opinion
Take two numbers. {c22 A hundred and ninety thousand for a director who looked away.} {c14 Five years for a mother who did.}

{c21 For Ms Pell, who lied once, on a bad day, the door.}

Dame Ruth was quick, and thorough. {c19 June was promised, and June it was.}
