# Head-on collision of two trains at Vierst: dead, speed, signal, driver's telephone, and when the line reopens
! c1 dead by the rescue coordination centre / fire brigade (11, 17, 18)
! c2 dead by the newspaper's own list (20)
! c3 injured by rescuers (60, 104)
! c4 seriously injured (19)
! c5 freight train passed a red signal (alleged; railway company; investigators)
! c6 signaller set the route wrongly (alleged, denied, admitted)
! c7 freight driver was on the telephone (alleged, denied by union; disproved)
! c8 speed of the freight train: 96 km/h by investigators
! c9 speed limit there: 60
! c10 automatic train stop missing on the line
! c11 automatic stop was promised by 2022 by the network
! c12 line reopens: in a week / in three weeks (network)
! c13 line reopened on 2 December
! c14 signaller suspended
! c15 signaller charged
! c16 network chief Torne resigns
! c17 trains delayed funding: cut of 80m in safety budget (alleged, denied)
! c18 black box recovered
! c19 second near miss at Vierst in August
! c20 network promises to fit all lines by 2030
! c21 passengers aboard the regional train: 140
! c22 diesel spill in the river
! c23 Two people died at a level crossing in Holm
! c24 Fares rise by 5 per cent in January
! c25 The drivers' union is calling a strike for January
! c26 Marle station gets a second platform
! c27 Donations for the families have reached 400,000
@ 2025-11-04T07:55 | Lowland Wire | Trains collide near Vierst, many feared dead
VIERST (LW) - A commuter train and a goods train ran into each other on the single-track line near Vierst on Tuesday morning. {c1 Eleven people have died}, the fire brigade said. {c3 Sixty were hurt}, {c4 nineteen of them badly}.

{c21 About 140 travellers were on the 6.41 to Marle}, according to the operator.

It was foggy. The wreck lies on an embankment above the Aar.
@ 2025-11-04T13:00 | Public Radio Two | One o'clock news | transcript
NEWSREADER: From Vierst we hear that {c1 six more have been found in the first carriage, which makes seventeen}.

CORRESPONDENT: Nobody here is talking about causes, except those who are. {c5 The goods train went through a stop signal}, the network operator's regional manager, Bram Held, told local journalists. {c7 Its driver had his telephone at his ear}, a colleague of Held's added, off the record.

NEWSREADER: The drivers' union?

CORRESPONDENT: Furious. {c7 Its chairman says the man's phone was in his rucksack}, and the man himself is dead and cannot say so.
@ 2025-11-04T19:20 | Marle Evening News | 'The green light was still on'
Kees Avink cycles along the line to work. He has told police what he saw, and he told us: {c5 the signal at the level crossing stood at green when the goods train thundered by}.

If that is so, somebody had given it the road. {c6 The box at Vierst Junction let both trains into the section}, two railway workers say. {c6 Network spokeswoman Ria Dool rejected this out of hand}.

There was a warning. {c19 On 20 August two passenger trains stopped 150 metres apart at the same spot}, as an internal log shows.
@ 2025-11-05T06:00 | De Landbode | A line without a guardian angel
On most lines a train that runs a red light is braked by a magnet. Not here. {c10 The Vierst branch has no automatic stop}, the transport ministry admits; {c11 the network had undertaken to install it by 2022}.

Why did it not? {c17 Because 80 million was taken out of the safety budget}, says Mieke Oort, who speaks on railways for the opposition. {c17 "Not a cent was cut, it was spread,"} answered the network's chief executive, Willem Torne.

By the official count, {c1 seventeen people died}. {c12 Torne hopes to have trains running again within a week}.
@ 2025-11-06T11:30 | Investigation Board for Transport Safety | First findings, Vierst | official
The recorder of the freight locomotive {c18 was retrieved on Wednesday evening}.

Its speed at the moment of braking was {c8 96 km/h}. {c9 The permitted speed on the section is 60 km/h}.

{c7 The driver's telephone was switched off and stowed in his bag}.

The Board makes no statement on {c6 the handling of the route at Vierst Junction} at this stage.
@ 2025-11-06T17:45 | Lowland Wire | Vierst: goods train was far too fast
VIERST (LW) - {c8 The goods train in Tuesday's rail disaster was going at almost 100}, {c9 where sixty are allowed}, investigators said.

{c14 The signaller on duty has been taken off the roster}, the network said, adding that this implied no guilt.

{c1 A woman of 34 died in hospital, bringing the number of victims to eighteen}. {c3 In all, 104 people were injured}.

{c22 Some 9,000 litres of diesel ran into the Aar}, the water board reported.
@ 2025-11-07T06:10 | Marle Evening News | Twenty names
We have made a list. It has {c2 twenty names on it}, two more than the authorities'. {c1 The rescue coordination centre would not comment on the difference}. One is a stowaway on the goods train, whose brother came to our office; one died at home on Wednesday.

Meanwhile the boat club laid booms across the Aar, {c22 where the locomotive's fuel is drifting towards the waterworks}.

{c12 The branch is not going to be back next week}, Dool now says: three weeks, at least.
@ 2025-11-12T18:15 | Public Radio Two | In depth | transcript
PRESENTER: Who speaks for the signaller? Since yesterday, a lawyer, Hanna Gries.

GRIES: My client has asked me to say it before the board does. {c6 He pressed the wrong button. He believed that the regional was late, as on every other day}. He will have to live with it.

PRESENTER: {c14 He has been on leave since the sixth}. The network had told us that the junction had done nothing wrong.

GRIES: The network was not in the box. And the August business? {c19 He had reported that in writing, two trains nose to nose}, and got no reply.
@ 2025-11-13T09:40 | De Landbode | Two errors, one embankment
So it took two. {c6 The junction sent the goods train into an occupied section, as is now conceded}; and the goods train, {c8 at half as much again as the rules permit}, could not stop.

{c5 The tale of the red signal is thereby finished}. "That was premature on our part," Dool said.

{c16 Willem Torne has made his office available}, to use the phrase of the supervisory board. {c17 Oort wants the missing eighty million explained first}.
@ 2025-12-02T08:30 | Lowland Wire | First train passes Vierst
VIERST (LW) - {c13 Rail traffic between Marle and Vierst was resumed on Tuesday}, four weeks after the accident. The 6.41 stopped for a minute at the site.

{c20 Every single-track route will be equipped with automatic braking by 2030}, the network's interim head, Joke Baan, promised.

{c12 The closure had first been expected to last seven days}.
@ 2025-12-20T09:00 | Lowland Wire | Railway notes
{c23 Two people died at a level crossing in Holm}. {c24 Fares rise by 5 per cent in January}. {c25 The drivers' union is calling a strike for January}. {c26 Marle station gets a second platform}. {c27 Donations for the families have reached 400,000}.
@ 2026-03-17T14:00 | Public Prosecutor, Marle District | Press release | official
In the matter of the railway accident of 4 November 2025 ({c1 18 dead}, {c3 104 injured}):

{c15 The signaller, 47, has been charged with negligent homicide}.

Proceedings against unknown persons at the network, concerning {c11 the failure to fit train protection by the agreed date of 2022}, continue.
@ 2026-03-17T20:00 | Marle Evening News | The man in the box
{c15 One man is to answer for Vierst}, and he is the one who owned up. Gries calls it convenient.

{c16 Torne, who resigned in November}, sits on the board of a waterworks. His successor's {c20 promise of safety magnets on all branch lines within four years} has, says Mieke Oort, no line in the budget.

We still count {c2 twenty}.
