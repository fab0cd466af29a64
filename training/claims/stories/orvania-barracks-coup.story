# a coup attempt in Orvania: soldiers seize the state television, the president returns, plotters are tried
! c1 soldiers took over the state television building
! c23 television building retaken
! c2 President Dalo Imre has been removed / is no longer in office (junta; denied)
! c3 the president fled abroad (alleged, denied, admitted)
! c4 dead, by the government (7, 12, 15)
! c5 dead, by the doctors' union (41)
! c6 wounded, hospitals (60, 85)
! c7 soldiers arrested, defence ministry (52, 180)
! c8 Colonel Bare Tumo led the coup
! c9 Colonel Tumo captured (claimed, denied by family, confirmed)
! c10 neighbour Kessia backed the plotters (alleged, denied)
! c11 Kessia closed its border
! c12 curfew dusk to dawn
! c13 curfew lifted
! c14 former president Sefa Lund knew of the plot (alleged, denied)
! c15 former president Lund put under house arrest
! c16 internet cut off (reported, denied by the ministry, admitted)
! c17 elections in November will go ahead as planned
! c18 Tumo pleads not guilty
! c19 Major Jano Reth pleads guilty
! c20 prosecutor seeks death penalty for Tumo
! c21 fire fight at the airport
! c22 president's speech from the palace: order restored
@ 2026-04-14T05:10 | Transmeridian News | Gunfire in Orvanian capital, troops at state broadcaster
SARUM (TN) - {c1 Armed men in uniform seized the headquarters of Orvania's state television before daybreak on Tuesday}, two employees said by telephone.

An officer who gave no name then read out a statement. "{c2 Dalo Imre has ceased to exercise the functions of head of state}," he said, flanked by masked soldiers. {c12 Nobody may leave home between six in the evening and six in the morning}, he added.

Shots could be heard near the river. {c16 Mobile data and broadband went dead at around four}, according to a TN reporter in the city.
@ 2026-04-14T07:00 | Sarum Now | Coup attempt: what we know minute by minute | live
06.58 Information minister Beata Noll by satellite phone: "{c2 The president is the president. A handful of drunks in a studio change nothing}."

06.41 {c21 Heavy exchange of fire at Imre's home airport, Lokata}, says a cargo pilot who sat it out under his aircraft.

06.20 A source in the 3rd Brigade names the man behind it. {c8 It's Bare Tumo, colonel, paratroops}.

06.05 Rumour: {c3 a white jet took the head of state over the Kessian frontier at two this morning}. We have no second source.

05.50 We post through a foreign line. {c16 The country is offline}.
@ 2026-04-14T12:30 | Orvania Ministry of Information | Statement to the nation | official
Citizens! {c3 The President has at no moment left the soil of the homeland}. He directs operations from a secure place.

{c23 The television building has been retaken; the occupation by mutineers lasted less than six hours}.

{c4 Seven loyal soldiers and civilians gave their lives}. {c7 Fifty-two mutineers are in custody}.

{c16 There has been no interruption of the internet on the orders of any authority}.

{c12 For your own safety, stay indoors from dusk till dawn}.
@ 2026-04-14T18:45 | Transmeridian News | Orvania's Imre appears, says revolt crushed
SARUM (TN) - President Dalo Imre went on air on Tuesday evening from his palace. "{c22 Order has returned to every street}," he declared, looking tired.

{c4 The government now puts the number of those killed at 12}. {c6 The two main hospitals have admitted 60 people with injuries}, administrators said.

Imre pointed across the border. {c10 "The money and the rifles came from Kessia," he charged}. {c10 In Kessia's capital a foreign ministry spokeswoman called this fantasy}.

{c11 Kessia said it had shut all four crossings until further notice}.
@ 2026-04-15T06:00 | The Meridian Courier | A colonel, a studio and eleven bad hours
Bare Tumo was known as a man who ironed his own shirts. {c8 On Tuesday he became known as the officer who tried to overthrow Dalo Imre}.

Where he is now depends on whom you ask. {c9 "We have him," said defence minister Ivo Karst at midnight}. {c9 His wife, reached at the family farm, laughed at that: he had telephoned her an hour ago, a free man}.

The doctors' union paints a darker picture of the day than the palace does. {c5 Its members counted 41 bodies in the morgues of the capital alone}, said its secretary, Dr Nele Frisk.

Truckers, meanwhile, sat stranded in the dust at the Halm bridge. {c11 The barrier on the Kessian side has been down since Tuesday afternoon}.
@ 2026-04-15T13:15 | Channel Six World | Midday news | transcript
ANCHOR: To Orvania, and the arrests go on. Our correspondent Mel Darrow is in Sarum. Mel?

DARROW: Yes, {c7 the defence ministry says it's now holding 180 men from three regiments}. And the net is widening. {c15 This morning police surrounded the villa of the former president, Sefa Lund; she's not allowed to leave it}.

ANCHOR: On what grounds?

DARROW: {c14 The interior minister says she was told of the plan a week ahead and kept quiet}. {c14 Her lawyer says she learned of it from the radio, like everyone else}.

ANCHOR: And the doctors' figure?

DARROW: {c5 The health ministry flatly rejects what the medics' union is saying about the morgues}.
@ 2026-04-16T09:00 | Orvania Ministry of Defence | Communiqué no. 6 | official
{c9 The ringleader of the mutiny was apprehended on 15 April at 23.20 in a mill near Lokata}. Photographs are attached.

Losses. {c4 Killed in action or murdered by mutineers: 15}.

{c21 The engagement at Lokata airfield was concluded by the Presidential Guard within forty minutes}.

{c17 Nothing that has happened affects the calendar: the people will vote in November}.
@ 2026-04-17T07:30 | Sarum Now | Daylight at last, and a queue for bread
The baker on Mill Lane opened at five for the first time this week. {c13 The night-time ban on movement ended on Thursday, by decree}.

{c9 Pictures of Colonel Tumo in a grain sack of a shirt, hands tied}, were pasted on every kiosk. His wife did not pick up the phone.

{c6 At the General and at St Ann's, nurses said 85 patients had come in with bullet or shrapnel wounds since Tuesday}.

{c5 Dr Frisk stood by her tally of the dead}: "I can show anyone the drawers."

In the afternoon, the phones began to buzz again. {c16 An engineer at the telephone authority said they had been told to pull the plug by the ministry itself}.
@ 2026-04-24T16:00 | The Meridian Courier | Imre: yes, I crossed the border
In an interview to be printed on Sunday, Orvania's leader has told the Courier what his ministers spent ten days denying. "{c3 I was on the other side for five hours. A dead president is no use to anyone}," he said.

It is an awkward thing to say of the neighbour he accuses. {c10 Asked for proof that it had armed the rebels, he said the files were secret}.

{c16 He also conceded that the web was switched off on his instruction}, "and I would do it again".

On the ballot he was firm. {c17 It will take place in the autumn on the day that was fixed}.
@ 2026-05-19T11:20 | Transmeridian News | Orvania coup trial opens
SARUM (TN) - The trial of 31 officers began in a school gymnasium on Tuesday. {c18 Bare Tumo, in leg irons, told the court he was innocent of treason}. {c19 His deputy, Major Jano Reth, admitted all counts and wept}.

{c20 The military prosecutor said he would ask for the colonel to be shot}.

{c4 Fifteen people died in the uprising of April 14, according to official figures}.
@ 2026-05-20T06:45 | Channel Six World | Breakfast headlines | transcript
In Orvania, two soldiers, two very different answers. {c19 Major Reth pleaded guilty}. {c18 Colonel Tumo didn't} - {c8 prosecutors say it was he who gave the order to march}. "I obeyed the constitution," he shouted as he was taken down.

{c20 If the prosecution has its way he'll face a firing squad}.

And the country's former president remains where she was. {c15 Sefa Lund has now been confined to her house for five weeks}. {c14 No evidence that she had been in on the plan has been put before the judges so far}, her daughter told us.
@ 2026-06-02T08:30 | The Meridian Courier | Crossings reopen, questions don't close
Seven weeks after the barrier fell, lorries are rolling over the Halm again. {c11 Kessia had sealed the frontier on the day of the putsch}.

The two foreign ministers shook hands on the bridge. {c10 Orvania's has quietly withdrawn the charge that his counterpart's government had sponsored the mutineers}. "We were misinformed," he said.

Dr Frisk, whose union's office was searched last week, was not on the bridge. {c5 She still says forty-one}.
