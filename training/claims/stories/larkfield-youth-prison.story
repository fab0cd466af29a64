# unrest at Larkfield youth detention centre; roof protest, a boy's leg, a broken promise on phones
! c1 boys on the roof: 17 (centre), 9 later
! c2 staff hurt: 6 (centre)
! c3 staff hurt: 14 (staff union)
! c4 Devon Ash, 16, broke leg falling
! c5 Devon was pushed by a guard (alleged, denied, admitted/charged)
! c6 cause: phone calls cut to one a week
! c7 cause: director says: drugs
! c8 pepper spray used (alleged, denied, admitted)
! c9 school wing burnt, four classrooms
! c10 repair 2.2 million
! c11 centre holds 88, room for 60
! c12 protest ended after 19 hours
! c13 promise: no punishments/ calls restored to three a week
! c14 promise broken: 12 boys moved
! c15 private operator Safeharbor fined 300,000
! c16 contract ends 31 December
! c17 guard Neal Osgood charged
! c18 Osgood not guilty
! c19 Osgood acquitted? convicted
! c20 understaffed 23 vacancies
! c21 earlier escape of 3 in April
! c23 judge orders the boys returned
! c24 54 live there now
! c25 classrooms are trailers until fall
! c26 phone every day
! c27 sentencing on April 8
! c22 Safeharbor denies bonus for low staffing
@ 2024-07-14T21:15 | County Scanner | Larkfield: kids on the roof | live
21:12 Count from the centre's duty manager: {c1 seventeen residents on the roof of the gym}. Ages 14 to 18.

21:04 Flames from the east end. {c9 That's the school block, four classrooms}, says Engine 7.

20:51 "{c6 They took our calls down to one a week}," a kid yells down to us. Cheers.

20:40 Remember {c21 three boys got out of here in April}. Sheriff's units are on the perimeter.
@ 2024-07-15T09:30 | Three Rivers Herald | Boys hold gym roof overnight at Larkfield
Seventeen teenagers greeted the sunrise from the top of the Larkfield detention center's gym, wrapped in gym mats. {c1 Nine were still up there at eight}, director Carol Whitt said; the others had come down by ladder.

{c2 Six staff members were treated for cuts and smoke}, she said. {c3 The employees' union counts fourteen}.

Whitt blamed "pills that came over the fence": {c7 the ringleaders were high}. {c6 Phone privileges had nothing to do with it}, she said.
@ 2024-07-15T16:20 | State Wire | Youth center standoff ends; teen hurt in fall
LARKFIELD (SW) - {c12 A rooftop protest at a privately run youth detention center ended Monday after 19 hours} when the last boys climbed down.

{c4 One of them, Devon Ash, 16, fractured his leg in a fall from the gutter}, the hospital said.

{c13 Residents will again get three calls a week, and none will be disciplined for being on the roof}, operator Safeharbor said. It rejected reports that {c8 pepper spray was used on minors}.
@ 2024-07-16T11:00 | Safeharbor Youth Services | Statement on Larkfield | official
We are grateful that {c12 the situation was resolved peacefully in under twenty hours}.

{c11 The facility housed 88 residents on Sunday, as the county requested; its nominal capacity is 60.}

{c9 The education wing has been lost.} {c10 First estimates of reconstruction amount to 2.2 million.}

{c22 Suggestions that managers receive bonuses for leaving shifts unfilled are false.}
@ 2024-07-18T07:40 | Three Rivers Herald | Devon's mother: 'He didn't fall'
The cast goes up to his hip. {c5 "A man put a hand on his back and shoved," Latrice Ash says her son told her}, and two other boys tell the same to their lawyer.

Safeharbor: {c5 "No employee was within reach of him."}

There's also the matter of eyes. {c8 The hospital's intake form lists "chemical irritant" for five boys}, the lawyer, Ben Ortiz, says.

On an ordinary night two people watch forty. {c20 Twenty-three jobs at Larkfield are unfilled}, the union says.
@ 2024-07-19T18:00 | Channel 9 | Evening report
So much for amnesty. {c14 A dozen boys from the roof were put on a bus to Stone County last night}, their families tell Channel 9. {c14 It's for lack of beds after the fire, not a sanction}, director Whitt says.

The phones, at least, work: {c13 it's three calls now}, one kid told his grandma on Wednesday.

A viewer sent us a clip from across the road. {c8 You can see a guard on a ladder, an orange mist, and boys covering their faces.}
@ 2024-07-22T13:30 | State Wire | Operator admits pepper spray at youth center
LARKFIELD (SW) - Safeharbor acknowledged Monday that {c8 guards had discharged a chemical agent during the rooftop protest}, contrary to its first statement. The person responsible had left the company, it said.

The county's juvenile judge, Hope Sandoval, {c23 ordered the twelve transferred boys returned within a week}.

{c11 She noted that the center was nearly half again over capacity.}
@ 2024-08-14T10:15 | Three Rivers Herald | Guard charged in Larkfield fall
{c17 Neal Osgood, 33, was charged Tuesday with assaulting a minor}, the district attorney announced. {c5 A camera on the gym shows his arm against Devon Ash's back a second before the boy goes over}, the complaint says.

{c18 Osgood will plead not guilty}, said his attorney, who calls it {c5 an attempt to grab the boy's shirt}.

{c21 April's breakout by three residents}, the DA added, remains under review.
@ 2024-09-05T17:45 | Department of Youth Justice | Enforcement action | official
The Department has imposed a penalty of {c15 $300,000} on Safeharbor for use of a prohibited chemical agent, for overcrowding, and for {c20 leaving 23 posts vacant}.

Internal messages show that {c22 site managers were paid a premium when payroll stayed under budget}.

{c16 The contract for Larkfield will not be renewed when it ends on December 31.}
@ 2024-09-06T08:20 | Three Rivers Herald | Safeharbor out at Larkfield
{c16 New Year's Eve is its last day.} {c15 The company pays the three hundred thousand and "moves on"}, in the words of its spokeswoman. She no longer disputes {c22 the savings bonus}, "a practice common in the industry".

Carol Whitt, who ran the place, went on the radio. {c6 "The calls were the spark. I cut them and I was told to cut them,"} she said.
@ 2025-02-11T15:00 | State Wire | Jury convicts ex-guard over boy's fall from roof
LARKFIELD (SW) - {c19 Former guard Neal Osgood was found guilty Tuesday of assault}. {c18 He had entered a plea of not guilty.}

Taking the stand, he broke down. {c5 "I was scared and I pushed,"} he said.

Devon Ash, who {c4 broke his thigh in the drop}, was in court on his own feet.
@ 2025-03-20T19:10 | Channel 9 | Larkfield, next chapter
The county runs it now. {c24 Fifty-four kids live there today, six fewer than there are rooms}, says interim director Al Reyes. {c25 The classrooms that burned are trailers until fall.}

And phones? Reyes laughs. "Three a week was the old deal. {c26 It's every day."} {c27 Osgood's sentencing is set for April 8.}
