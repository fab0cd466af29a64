# firefighters' pension fund of Port Hale: a hole, a ballot measure, a deal, recount
! c1 hole in the pension fund by city comptroller (410m; 465m)
! c2 hole by actuary hired by the union (260m)
! c3 yearly raises to be suspended, the mayor's plan (leaked, denied, admitted)
! c4 fund lost 70m in Crestway hotel deal
! c5 trustee Don Ames took a trip from Crestway (alleged, denied, admitted)
! c6 Measure 8 placed on the 3 November ballot
! c7 Measure 8 will pass (pollster)
! c8 result on Measure 8 by the clerk (ahead by 312, by 41, lost by 18)
! c9 recount ordered
! c10 firefighters call in sick 90
! c11 the sick-out was organised (denied, admitted)
! c12 station 12 closes
! c13 retirees: 2,300 affected
! c14 lawsuit by union
! c15 deal: raise retirement age 52 to 55 for new hires
! c16 union members ratify 68%
! c17 bond rating cut
! c18 mayor claims victory
! c19 Tasker will call Reyes
! c20 rating notch may come back
! c21 suit thrown out
! c22 Station 12 reopened
! c23 Ames quit as trustee
! c24 city pays 30 million more a year
! c25 Tasker will not sue
@ 2026-08-19T06:00 | Port Hale Chronicle | Memo: mayor wants to freeze firefighters' pensions
{c3 Mayor Gil Tasker intends to strike the yearly cost-of-living raise from the pensions of retired firefighters}, a memo from his office says.

The reason is a hole. {c1 The fund is short by 410 million dollars}, the city comptroller figures.

{c3 "There's no such plan on my desk,"} Tasker said Tuesday.
@ 2026-08-19T17:30 | KPHL Radio | Drive at five | transcript
Retired captain Bea Lomax, on the line. Cap, the mayor tells us {c3 it's all a draft by an intern}. You buying?

"I've bought bridges that were sounder."

{c13 There's twenty-three hundred of you on that pension}, the union says.

"Widows, too. Count the widows."
@ 2026-09-03T19:50 | City of Port Hale, Office of the Clerk | Council actions of September 3 | official
Item 14. Pension Stability Measure (Measure 8). {c6 Placed on the November 3 ballot, ayes 7, noes 4}.

Effect as summarized by the City Attorney: {c3 annual adjustments to be suspended for eight years}.

Unfunded liability per Comptroller: {c1 410 million dollars}.
@ 2026-09-04T07:15 | Port Hale Chronicle | From no plan to a ballot in two weeks
{c6 Voters will get to decide on Nov. 3 whether retired firefighters go eight years without a raise}. {c3 "OK, it was on my desk. It was under something,"} the mayor said to laughter.

{c2 The gap's more like 260 million}, says actuary Priya Nand, whom the union has hired.

{c4 Seventy of those millions went down with one hotel, the Crestway}, the fund's annual report concedes. {c5 Trustee Don Ames had gone golfing at Crestway's expense the spring before}, two of his colleagues say.
@ 2026-09-08T08:30 | Firefighters Local 91 | Know the facts on Measure 8 | official
Myth: "The fund is broke." Fact: {c2 the shortfall is 260 million, and shrinking}.

Myth: "It only hits a few." Fact: {c13 2,300 retirees and survivors lose}.

About Brother Ames: {c5 he paid for his own golf}.

{c14 We have today filed suit to take Measure 8 off the ballot}.
@ 2026-10-13T18:00 | KPHL Radio | Drive at five | transcript
If your house catches fire today, be patient. {c10 Ninety firefighters have called in sick}, the chief says. {c12 Station 12's doors are shut for lack of crews}.

Local 91 swears {c11 nobody's organized anything}: "It's flu season."

{c7 Measure 8's going to win}, says pollster Ann Teller, who has it at fifty-four.
@ 2026-10-15T06:40 | The Bay Business Journal | Agency downgrades city
{c17 Port Hale's bonds have lost a notch}, and the rating agency gives the fire pensions as its reason.

It doesn't help that the hole keeps growing. {c1 The comptroller has restated it at 465 million}. {c2 Nand holds to 260}.

{c21 A judge threw out the suit against the ballot measure Wednesday}.
@ 2026-10-16T07:10 | Port Hale Chronicle | Text messages tell of 'flu'
"Blue flu Tues. Pass it on." It went out from that of a union steward, and we've got it. Local 91's president, Al Reyes, now grants that {c11 "some folks coordinated"}.

{c22 The doors of Station 12 opened again Thursday}.

And Don Ames has come across a receipt that isn't there: {c5 "Crestway picked up the green fees. I should have said so."}
@ 2026-11-03T23:55 | KPHL Radio | Election night | live
23:55 {c8 Measure 8 leads by 312 votes with all precincts in}, the clerk reports. Mail ballots to come.

23:10 {c18 Mayor Tasker's claiming victory}.

20:05 Polls are closed.
@ 2026-11-12T16:20 | City of Port Hale, Office of the Clerk | Canvass update 6 | official
Measure 8. {c8 Yes 61,204. No 61,163. Margin: 41 in favor}.

{c9 Under section 15 of the Charter a full recount will begin on November 16}.
@ 2026-12-01T12:30 | Port Hale Chronicle | Eighteen votes
The pensioners keep their raise. {c8 After a recount by hand, Measure 8 went down by a margin of eighteen}, City Clerk June Park announced.

Teller, {c7 who had seen it winning comfortably}, said she was humbled. {c25 Tasker won't go to court}, he said.

{c1 There's still a gap of 465 million}, he said. {c19 He'd call Al Reyes in the morning}.
@ 2027-02-18T09:00 | The Bay Business Journal | Truce at the firehouse
{c15 New hires will have to work to 55 instead of 52}, and {c24 the city pays in 30 million more a year}: that's what Tasker and Reyes shook hands on Wednesday.

Of {c3 doing away with the adjustment}, there's no more talk; the mayor calls it "the dumbest thing I ever signed".

{c20 The rating agency may give back the notch}, an analyst there says.
@ 2027-03-10T18:05 | KPHL Radio | Drive at five | transcript
{c16 Sixty-eight percent of Local 91 said aye to the deal}. So that's that, Cap?

"Till the next mayor."

{c15 Rookies, you're in it till fifty-five}. And {c8 to think it all hung on eighteen ballots}.

{c23 Don Ames, him of the free golf, has quit as trustee}, the fund says.
