# Drones over a refinery town far from the front: claims on both sides, petrol prices, an airliner in danger
! c1 refinery at Stavna struck on 7 Aug (Kell claims; Dravan denies; owner admits)
! c2 drones over Stavna shot down by Dravan ministry (11)
! c3 a block of flats hit: four dead by the town
! c4 block hit by Dravan air defence missile (alleged by Kell/residents; denied)
! c5 depot at Orlin struck on 9 Aug
! c6 refinery Stavna struck a second time on 15 Aug
! c7 damage at Stavna: one unit by owner
! c8 damage: three of five units by satellite firm
! c9 cost of repair 300m (owner)
! c10 airport closed 6 hours
! c11 airliner narrowly missed (pilots' union; ministry denies; admits)
! c12 petrol exports halted
! c13 petrol price cap of 58
! c14 petrol queue/black market price 110
! c15 Kell president: refineries legitimate targets
! c16 ally of Kell asked to stop strikes (report; both deny)
! c18 Kell will go on until winter (general)
! c19 employees flee: 400 quit
! c20 drones built in a furniture factory
! c21 factory bombed
! c22 The railway to Orlin was blown up by saboteurs
! c23 Diesel has gone up by 7
! c24 The refinery at Mirov is closing for planned maintenance
! c25 Four miners died in a fall of rock near Mirov
! c26 Kell's main airport was shut for six hours by fog
! c27 Heatview is cutting eleven posts
@ 2032-08-07T07:00 | Kell Unmanned Forces | Report | official
{c1 Stavna, largest refinery of the south: hit at 03.12}. Secondary explosions.

President Dana Orrin: {c15 whatever feeds the war machine may be struck}.
@ 2032-08-07T09:30 | Dravan Information Service | Eleven drones destroyed
DRAVA - {c2 Our defenders destroyed eleven aircraft of the Kell regime} in the sky over Stavna.

{c1 The plant works to plan}, its management told the Service.

{c3 Four citizens died when a residential house was struck}, mayor Gleb Antar reported. A barbaric act.
@ 2032-08-07T16:00 | Worldline | Fire, flats and a flight diverted
STAVNA (Worldline) - {c1 The refinery at Stavna burned for seven hours on Saturday}, pictures verified by Worldline show.

In the courtyard of {c3 the building in which four residents were killed} lay the tail of a missile of a type used by Dravan's air defence. {c4 "It came from the barracks,"} said a tenant. {c4 The defence ministry: an insinuation}.

{c10 The airport was closed for six hours}. A passenger jet turned round. {c11 It had come within 300 metres of something that exploded}, the pilots' union said; {c11 the ministry was not aware of any danger to civil aviation}.
@ 2032-08-09T08:20 | Fuel & Freight | Orlin too
{c5 On Monday it was the turn of the tank farm at Orlin}, as both sides agree for a change.

At Stavna the owner, Dravan Oil, {c1 concedes "contact"}. {c7 A single unit has suffered}, it says. {c8 Three of five are cold}, says Heatview, which looks from orbit.

{c12 No petrol leaves the country for the time being}, traders have been told. The cabinet is thinking of {c13 a cap of 58 a litre}.
@ 2032-08-11T19:30 | Radio Free Drava | Listeners' hour | transcript
CALLER: Fifty-eight? Where? {c14 Behind the stadium it's a hundred and ten}, and you bring your own canister.

HOST: {c13 The cap's been law since noon}.

CALLER: The law can fill my tank then. My brother worked at Stavna. He's left. {c19 Four hundred have handed in their cards since Saturday}.
@ 2032-08-13T06:30 | The Atlantic Standard | A word among friends
{c16 Kell's most important ally has urged it to keep its drones away from refineries}, three diplomats say. The reason is the price at home.

{c16 "There was no such conversation,"} said the ally's ambassador; {c16 in Kell's foreign ministry they had heard of none}.

General Mika Tor, who commands the machines, did not sound like a man who had been spoken to: {c18 he intends to fly "every night until the snow"}. They are, he let slip, {c20 glued together in a former furniture works}.
@ 2032-08-15T05:50 | Worldline | Stavna refinery hit again
STAVNA (Worldline) - {c6 Drones struck the Stavna plant for the second time in eight days on Sunday}, residents and Kell's military said. {c6 Dravan's authorities spoke of "a technical fire"}.

Heatview reckoned before the new attack that {c8 60 per cent of the units were standing still}.
@ 2032-08-17T11:00 | Dravan Oil | Ad hoc notice | official
Following the events of 7 August {c7 one processing unit remains out of operation}.

{c6 On 15 August a further unit was damaged by an unmanned aircraft}.

{c9 Restoration costs are estimated at 300m}.

{c19 The number of resignations, 400, is being compensated} by secondment.
@ 2032-08-18T14:40 | Worldline | Dravan admits airliner was in danger
DRAVA (Worldline) - {c11 A passenger plane was "at insufficient distance" from an intercept on 7 August}, the transport ministry said on Wednesday, confirming what pilots had said.

{c12 The stop on petrol sales abroad}, first described as brief, was extended to the New Year.

{c21 Overnight Dravan's bombers destroyed a former furniture factory in Kell}, its army said. {c20 Kell's army said it made wardrobes there}.
@ 2032-08-20T09:00 | Fuel & Freight | Also this week
{c22 The railway to Orlin was blown up by saboteurs}, Dravan's railway police said. {c23 Diesel has gone up by 7}. {c24 The refinery at Mirov is closing for planned maintenance}.

{c25 Four miners died in a fall of rock near Mirov}, the town said. {c26 Kell's main airport was shut for six hours by fog}. {c27 Heatview is cutting eleven posts}.
@ 2032-08-25T07:10 | The Atlantic Standard | They did talk
{c16 "We advised restraint, and we were listened to politely,"} the ally's foreign secretary, Joan Sweet, told a committee on Tuesday. Her ambassador had denied it.

{c15 President Orrin sees no cause to change her list of targets}. {c18 Her general repeated that the snow would decide}.
@ 2032-09-02T18:00 | Radio Free Drava | Special | transcript
HOST: You live at number eight.

TENANT: Lived. They've told us now. A paper from the prosecutor. {c4 "A missile of our own forces went astray."} That's it, one line. {c3 Four people dead}, one line.

HOST: The petrol?

TENANT: {c14 A hundred and thirty}. Behind the stadium.
@ 2032-09-05T09:00 | Fuel & Freight | The bill
{c9 The owner's 300m} will not be enough, in Heatview's view: {c8 three units of five were out after the first night}, not {c7 the single one to which the company admits}.

{c5 Orlin, hit on the 9th}, is pumping again. {c21 The furniture works that was flattened} is said to have moved to a brewery.
