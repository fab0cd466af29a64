# lead in the drinking fountains of a town's schools; tests, a hidden report, a contractor
! c1 lead found above the limit at Mill Street Primary
! c2 highest reading at Mill Street (48, then 112 micrograms)
! c3 schools affected by the city (1, 4, 9)
! c4 schools affected by the parents' group (13)
! c5 children with raised blood lead by the clinic (6; 21)
! c6 city hall had a report in 2023 and sat on it (alleged, denied, admitted)
! c7 old pipes were the cause (city)
! c8 new taps by Brightflow were the cause (professor; firm denies; test confirms)
! c9 fountains shut off in all schools
! c10 water in homes is safe (city)
! c11 pipes to be replaced by summer 2028 (promise)
! c12 replacement cost 11m
! c13 superintendent Joyce Karras put on leave
! c14 mayor Dan Karras (no relation) refuses to resign
! c15 filters arrive: 600
! c16 parents keep children home: 140 absent
! c17 Brightflow repays 1.4m settlement
! c18 lawsuit by 51 families
! c19 earlier copper problem at Eastgate High
! c20 free blood tests at the clinic
! c21 state attorney looks at how Brightflow won the order
! c22 Karras passed the report to the mayor (said, denied)
! c23 new fountains opened
! c24 cost of the 2023 report (corrected)
! c25 nineteen children have normal readings again
! c26 no child in hospital
! c27 fountains off until March
! c28 Joyce Karras resigned
@ 2027-09-13T16:45 | Granby Times | Mill Street fountains taped off after lead test
Teachers at Mill Street Primary found yellow tape round the drinking fountains on Monday. {c1 A routine sample had come back over the legal limit for lead}, a letter to parents says. {c2 The worst of the fountains gave 48 micrograms to the liter}, far more than the law allows.

{c3 "One building,"} {c7 "old plumbing,"} said Mayor Dan Karras. {c10 What comes out of the tap at home is perfectly fine}, he said.
@ 2027-09-14T07:10 | Morning with Lou | Call-in hour | transcript
LOU: So how many schools are we talking about, Mayor?

KARRAS: {c3 It's the one school, Lou. Mill Street and that's it}.

LOU: And why's it there?

KARRAS: {c7 It's the pipes. They went in in 1951}.

LOU: Caller on two, Denise. Go ahead.

DENISE: {c6 There was a report on this back in '23 and your people put it in a drawer}.

KARRAS: {c6 Ma'am, I know of no such report}.
@ 2027-09-17T12:00 | City of Granby | School water: information for parents | official
Sites with at least one sample above the action level: {c3 4}

{c9 As a precaution, drinking fountains have been turned off in every public school}.

{c15 600 filter jugs have been delivered to classrooms}.

{c20 The Riverside Clinic will test children's blood at no charge from September 20}.

A separate matter is {c19 the blue staining at Eastgate High, which results from copper and was dealt with last year}.
@ 2027-09-21T08:30 | Granby Times | 'My daughter has been drinking that for three years'
Lines at the Riverside Clinic on Monday went twice round the parking lot.

{c5 Six of the first ninety children tested have too much lead in their blood}, Dr. Amara Finch said in the evening. {c26 None needs hospital care}.

{c4 The parents' group Clear Taps has been round with its own kit and lists thirteen schools}, far more than the mayor will own to.

{c16 A hundred and forty pupils stayed away from Mill Street on Monday}, the principal said.
@ 2027-09-24T18:20 | Statewide Radio | Evening report | transcript
A professor at the state college has another idea about where the lead comes from. {c8 It's not the old pipes, it's the new faucets that a firm by the name of Brightflow put in two years ago}, Hal Sorensen thinks.

He took three of them apart. {c2 At one, the first cupful in the morning had a hundred and twelve micrograms}, the city's own lab sheet shows.

{c8 "Our products are certified lead-free, all of them,"} Brightflow told us by email.
@ 2027-10-02T06:00 | The Capital Ledger | The drawer
It is a thin report, spiral-bound. {c6 Its author, a consultant, sent it to Granby city hall in April 2023 and never heard back}, documents obtained by the Ledger show.

{c6 Superintendent Joyce Karras read it, by her initials on the cover}. She did not return calls. The mayor, to whom she is not related, said {c14 he would not be stepping aside over another office's paperwork}.
@ 2027-10-04T11:15 | City of Granby | Statement of the school board | official
{c13 Superintendent Joyce Karras has been placed on leave with pay}.

Sites above the action level after complete sampling: {c3 9}

{c12 The board has approved 11 million dollars to replace plumbing}; {c11 the work will be finished by the summer of 2028}.
@ 2027-10-05T07:00 | Granby Times | Board eats its words
{c6 The city did know. "A document was received in 2023 and was not acted on,"} board chair Ed Pruitt read from a card on Monday night, to boos.

He stuck to the theory of the aged pipework. {c7 "Seventy-five-year-old lead joints, folks,"} he said. {c4 Thirteen buildings}, insisted Clear Taps from row one.

{c5 The clinic's count of children with high levels has reached twenty-one}.
@ 2027-11-19T15:30 | State Environmental Office | Analysis of fittings, Granby schools | official
{c8 Of 40 taps of type BF-2 examined, 37 contained solder with a lead share of over 30 per cent}.

{c7 Lead release from pipes upstream of the taps was negligible}.

{c10 Samples from 210 private households were all within the limit}.
@ 2027-11-20T08:00 | The Capital Ledger | It was the new stuff
Granby ripped out decent fountains and screwed in poison. {c8 The state's chemists have now said as much}, in drier words.

{c8 Brightflow has no comment "for legal reasons"}. {c18 Fifty-one families have sued it}, and {c21 the state attorney is looking at how the firm won the order}.

{c12 The 11 million for pipes won't be needed now}, a board member said.
@ 2028-01-14T17:40 | Granby Times | Joyce Karras out
{c28 The superintendent has resigned}, three months after the board sent her home. In her letter she says that {c22 she had passed the 2023 report up to the mayor's office}.

{c22 Dan Karras called that "a convenient memory"}.

{c27 School fountains stay dry until March}, an email to parents says.
@ 2028-04-27T13:00 | Statewide Radio | Midday | transcript
{c17 Brightflow will pay Granby 1.4 million dollars, all that it got for its faucets and then some}, under a settlement signed this morning. The firm admits nothing.

{c18 The suit brought by fifty-one families goes on}.

And at Mill Street, {c23 they cut a ribbon on six new fountains}. First in line: Denise, who'd called Lou.
@ 2028-05-03T09:20 | Granby Times | Correction and a last look | correction
{c24 We wrote in October that the 2023 report cost the city 90,000 dollars. It was 9,000}.

The mayor, asked once more on Tuesday whether he'd go, said {c14 see you in November}.

{c25 At the clinic, nineteen of the twenty-one children have normal readings again}.
