# all Vantor 220 airliners are grounded after two crashes; the maker, a software fix, a whistleblower
! c1 Vantor 220 banned in the airspace of Marrash
! c2 Marrash Air 514 crashed near Dessa on 9 March
! c3 dead on board flight 514 (143)
! c4 first crash Isla Air 77 in October, 162 dead
! c5 trim software was the cause (alleged, denied, admitted)
! c6 pilots' errors were the cause (maker; unions reject)
! c7 maker knew of software flaw since 2027 (alleged, denied, admitted)
! c8 Vantor shares down 12
! c9 federal regulator grounds the 220 (refused, then done)
! c10 black box found
! c11 fix ready by end of April (maker)
! c12 airliners affected 387
! c13 production cut 52 to 40
! c14 order of 60 cancelled by Luxair: 5bn
! c15 Hal Dorsey is no longer chairman
! c16 compensation fund 100m
! c17 regulator lets 220 fly again 18 Nov next year
! c18 settlement 2.3bn
! c19 simulator training required
! c20 recorders to be read abroad
! c21 Vantor has full confidence in the plane
! c22 update hoped for in summer
! c23 the sum is the price of one plane
! c24 Susan Hale chief executive
! c25 production suspended in January
! c26 first passenger flight on 29 December
! c27 Dorsey left the company
! c28 Luxo Air orders twenty
! c29 11 aircraft on the Marrash register
! c30 thirty-one states have banned it
! c31 two employees deceived the regulator
! c32 94 million paid out
! c33 dead in all by the investigators (149)
! c34 dead on the ground (6)
! c35 a mother was not called
@ 2029-03-09T09:50 | Marrash Post | Morning flight to Dessa lost
{c2 Marrash Air flight 514 came down in farmland near Dessa at 8.44 on Friday}, minutes after take-off. {c3 All 143 on board are dead}, the airline's chief said at the site, a field of beans.

The aircraft was a Vantor 220, nearly new. {c4 An Isla Air plane of that type fell into the sea last October with 162 people}.
@ 2029-03-10T07:00 | Aero Business | Two in five months
Every engineer we called asked the same question first: what did the trim do? {c5 A software that pushes the nose down on the word of a single sensor is behind both crashes}, says former test pilot Ed Kowal.

{c5 "Any link between our flight control software and this event is speculation,"} Vantor said.

{c10 The recorders have been dug out}, the Marrash accident office reports; {c20 they will be read abroad}.
@ 2029-03-11T10:30 | Civil Aviation Agency of Marrash | Order 3/29 | official
{c1 Flights by aircraft of type V-220 are prohibited in the airspace of Marrash} until further order.

Aircraft concerned in the Marrash register: {c29 11}.
@ 2029-03-12T19:00 | Channel North | News at seven | transcript
One country after another. {c30 Thirty-one states won't let the Vantor 220 into their skies any more}.

{c9 But here, at home of the maker, the federal regulator sees "no basis" for taking it out of service}.

{c12 Three hundred and eighty-seven of them have been delivered}. {c8 On the exchange, Vantor lost twelve per cent}.

And the Cockpit Union wants an apology: a Vantor manager had told investors that {c6 better-trained crews would have coped}. {c6 "Nobody could have coped. They were given forty seconds,"} says its president, Lena Voss.
@ 2029-03-13T14:45 | Union Wire | Federal regulator reverses course, grounds Vantor jets
(UW) - {c9 The federal aviation regulator ordered the Vantor 220 out of the air on Wednesday}, citing satellite tracks of both doomed flights.

{c11 A software update will be available by the end of April}, Vantor said. {c21 The company still had "full confidence" in the plane}.
@ 2029-04-04T12:00 | Accident Investigation Office of Marrash | Preliminary report, MA 514 | official
{c6 The crew performed all the procedures laid down by the manufacturer and were unable to control the aircraft}.

{c5 The automatic trim function was activated four times by an erroneous angle-of-attack value}.

Fatalities: {c33 149}, comprising {c3 143 persons on board} and {c34 6 on the ground}.
@ 2029-04-05T08:20 | Aero Business | Dorsey says the word
In a video of two minutes, Hal Dorsey looked to the left of the camera. {c5 "It's apparent that in both flights our trim software was triggered wrongly. We own that,"} said the chief executive of Vantor.

{c13 The plant in Elmont will build forty jets a month instead of fifty-two}, an internal mail says.

{c11 April is off the table for the update}, he conceded; {c22 he now hopes for the summer}.
@ 2029-05-02T06:00 | The Elmont Eagle | 'I wrote it down in 2027'
He has worked at the plant half his life and asks to be called Sam. {c7 In June 2027 he told his bosses by email that one bad sensor could bring the plane down}. He got a reply: noted.

{c7 Vantor "learned of the sensitivity only after the Isla Air accident"}, spokeswoman Gail Burke said.

{c14 Luxo Air has struck 60 of the jets from its order book, worth 5 billion}, she confirmed.
@ 2029-07-03T15:10 | Union Wire | Vantor offers 100 million to families
(UW) - {c16 Vantor is to give 100 million dollars to families and communities hit by the two crashes}, it said on Tuesday.

Zeinab Korr, whose son died near Dessa, said {c35 nobody had called her}. {c23 "It comes to what they pay for one plane,"} she said.
@ 2029-10-11T18:30 | Channel North | News at half past six | transcript
{c15 Hal Dorsey's no longer chairman of Vantor}; chief executive he remains. And that on the day on which senators were shown Sam's email. {c7 "We should've acted on it in 2027. We had it, and we didn't,"} chief engineer Ron Adair told them.

The regulator says that {c19 pilots will have to go back to the simulator before they may fly the 220 again}. Vantor had fought that.
@ 2029-12-21T13:00 | Vantor Corporation | Leadership change | official
{c24 The Board has named Susan Hale as chief executive, with effect from 13 January}. {c27 Hal Dorsey has left the Company}.

Output: {c25 Production of the V-220 will be suspended in January}.
@ 2030-11-18T16:00 | Aero Business | Twenty months on the ground
{c17 With a signature at 9.02 this morning, the federal regulator set the Vantor 220 free}. {c26 The first will carry passengers on 29 December}, an airline announced.

{c19 Nobody gets into the left-hand seat without two hours in the simulator}. Marrash isn't convinced: {c1 its skies remain closed to the type}, its agency said.

{c4 The sea off Isla keeps most of the 162}.
@ 2031-01-08T07:40 | The Elmont Eagle | Vantor pays 2.3 billion to end criminal case
{c18 Two billion three hundred million dollars, and no trial}: that's the deal with the justice department, in which {c31 Vantor admits that two of its people deceived the regulator}.

{c7 "They knew, I told them,"} says Sam. {c32 Of the hundred million for the families, ninety-four have been paid out}, Gail Burke said.

Luxo Air, {c14 which had cancelled five dozen}, {c28 has ordered twenty of them again}.
