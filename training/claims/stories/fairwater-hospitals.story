# two hospitals, St Brannoc's and Fairwater General, are to be put together; beds, a maternity ward, a chief surgeon, a bill
! c1 the two hospitals are to merge (rumoured, denied, announced)
! c2 maternity ward at Fairwater to close (feared, denied, confirmed)
! c3 beds to be cut by the county (80; 110)
! c4 beds to be cut by the nurses' union (190)
! c5 births at Fairwater last year 640
! c6 births at St Brannoc's last year 1,900
! c7 cost of the new building (210m; 265m; 340m)
! c8 chief surgeon Dr Aled Penrose threatens to leave
! c9 Dr Aled Penrose has left
! c10 signatures against the merger by campaigners (31,000)
! c11 valid signatures by the county clerk (27,500)
! c12 county council voted 29 to 24 for the merger
! c13 councillor Nina Penrose has shares in the land at Cold Ash (alleged, denied, admitted)
! c14 ambulance journey to grow by 22 minutes (doctors)
! c15 a baby born in a lay-by on the A38
! c16 new hospital at Cold Ash to open in 2034 (plan, put off)
! c17 deficit of Fairwater General 14m
! c18 job guarantee for all staff
! c19 earlier closure of Fairwater's A&E at night in 2027
! c20 judge stops work at Cold Ash
! c21 Nina Penrose leaves the council
! c22 debate on 5 November
! c23 judge lifts the ban
! c24 sixty home births
! c25 majority of four without her vote
! c26 mother and child well
! c27 Nina Penrose voted in favour
@ 2029-04-10T06:15 | Fairwater Mercury | Two hospitals to become one, leaked slides show
There are eleven slides, and the last of them is a picture of a field. {c1 Fairwater General and St Brannoc's are to be rolled into a single hospital}, according to the presentation, which was given to county managers in March.

{c17 Fairwater lost 14 million last year}, slide two states. Slide seven has {c2 its maternity ward with a cross through it}.

{c1 Nobody had taken, prepared or even thought of such a decision}, said county health director Owen Tate.
@ 2029-04-11T08:05 | Severnside Radio | Breakfast | transcript
{c5 Six hundred and forty babies came into the world at Fairwater last year}, midwife Carys Bow tells us, and every mother among them has rung in, or so it feels.

{c2 "The labour ward's staying. Full stop, new paragraph,"} Owen Tate's office has texted.

People haven't forgotten 2027. {c19 That was when casualty stopped opening at night}, also after a full stop.
@ 2029-06-18T10:00 | County Health Board | One strong hospital for the county | official
{c1 The Board proposes to bring Fairwater General and St Brannoc's Hospital together under one roof}.

Site: Cold Ash. Opening: {c16 2034}. Investment: {c7 210 million}.

Bed reduction: {c3 80}.

{c18 No member of staff will lose employment as a result}.
@ 2029-06-19T07:00 | The Western Sentinel | The field in slide eleven
So they had thought of it. {c1 Ten weeks after he'd told Fairwater that there was nothing in it, Owen Tate presented the marriage of its hospital with St Brannoc's}. {c1 "In April it was an idea. Ideas I don't confirm,"} he said.

Nurses' union official Bob Creel makes it {c4 190 beds that will vanish}, since the board leaves out day wards.

{c8 "Then they'll be doing hips without me,"} said Dr Aled Penrose, Fairwater's chief surgeon.
@ 2029-09-02T18:20 | Fairwater Mercury | Prams on the town bridge
{c10 Thirty-one thousand people have put their names against the merger}, says Carys Bow, who has the sheets in her garage.

{c14 From the coast villages it'd be twenty-two minutes longer to a delivery room}, nine family doctors have worked out.

And the field at Cold Ash? {c13 A slice of it belongs to Councillor Nina Penrose}, a neighbour claims. Ms Penrose, who is not related to the surgeon, says {c13 she owns "a bungalow and a dog"}.
@ 2029-10-15T16:30 | County Clerk | Petition 29/07 | official
Signatures submitted: {c10 31,000}. Signatures valid: {c11 27,500}.

The petition has met the threshold and will be debated by the Council on {c22 5 November}.
@ 2029-11-05T21:40 | Severnside Radio | Late news | transcript
They debated it, and then they did it anyway. {c12 Twenty-nine councillors were in favour and twenty-four against}: the hospitals merge.

Out came another figure in the process. {c3 It's a hundred and ten beds fewer, not eighty}, Owen Tate corrected himself. {c7 And the building won't come at less than two hundred and sixty-five million}.

{c27 Nina Penrose was one of those in favour}.
@ 2030-02-08T09:10 | The Western Sentinel | Surgeon packs his bag
{c9 Aled Penrose operates in Luxo now}. Fairwater's chief surgeon handed back his pass on Friday, as he'd said he would.

{c2 There'll be no births at Fairwater after 30 June}, a circular to GPs says. {c2 The health board confirmed it "with regret"}.

At St Brannoc's, {c6 where 1,900 children were delivered last year}, two more rooms are being got ready.
@ 2030-07-19T11:45 | Fairwater Mercury | Hello, Lay-by
{c15 Baby Elin arrived at 4.50am on Thursday on the hard standing by the A38}, nineteen days after the labour ward shut. {c26 Mother and child are well}, an ambulance officer said.

{c14 "We told them twenty-two minutes,"} said Dr Huw Sands, one of the nine.

{c5 At Fairwater there had been some six hundred and forty deliveries a year}.
@ 2030-10-03T13:30 | Republic Wire | Court halts work on county hospital
(RW) - {c20 A judge on Thursday stopped building work at Cold Ash} because of a councillor's undeclared interest.

Land registry papers put before the court show that {c13 Nina Penrose holds a fifth of the company that sold the site}. {c13 "It slipped my mind,"} she told the judge.

The board conceded that {c16 the hospital could not open in 2034 any more}.
@ 2030-10-04T07:20 | The Western Sentinel | A bungalow, a dog and a fifth of a field
{c21 Nina Penrose has given up her seat}. {c25 Without her vote, the merger would still have had a majority of four}, the council leader pointed out.

{c7 The price stands at 340 million by now}, an internal estimate of the board says. {c18 Of the promise that everybody would keep their job}, a spokeswoman said that it held "in principle".

{c4 Bob Creel sees no cause to take back his hundred and ninety}.
@ 2031-05-12T17:50 | Severnside Radio | Drivetime | transcript
Diggers are back at Cold Ash this morning: {c23 the judge has lifted her ban}. {c16 It's 2036 now for the opening}, says the board, and {c7 three hundred and forty million}.

Carys Bow's moved on. {c24 She delivers at home, sixty babies since last summer}, she tells us.
