# the island of Osk without electricity after its sea cable fails; trawler, sabotage, generators, a bill
! c1 cable E2 to Osk failed at 03:12 on 16 January
! c2 households without power by Osk Energi (6,400; 2,100; 0)
! c3 trawler Svetla dragged her anchor across the cable (alleged, denied, admitted)
! c4 sabotage on orders of a foreign state (suspected, denied, ruled out)
! c5 power back on 24 January (forecast)
! c6 cable repaired on 9 February
! c7 earlier cut of data cable B4 in November
! c8 backup diesel plant failed to start (alleged, denied, admitted)
! c9 diesel plant had not been tested since 2021 (union)
! c10 death of 84-year-old man by cold (family; hospital)
! c11 evacuated to mainland 310 by municipality
! c12 Svetla boarded and held
! c13 Svetla released
! c14 captain charged
! c15 repair cost 38m
! c16 compensation 2,000 per household
! c17 salmon farm lost 400 tonnes by owner
! c18 army sends 12 generators
! c19 second cable by 2031 (plan)
! c20 Osk Energi means to get the cost back
! c21 islanders wanted twice as much
! c22 captain asks for acquittal
! c23 captain sentenced to 18 months
! c24 owners must pay 29 million
! c25 place of the fault
@ 2029-01-16T07:05 | Osk Radio | Battery edition | transcript
We're on the car battery here, so I'll be quick. {c1 The sea cable went at twelve minutes past three}. {c2 All 6,400 homes are dark}, Osk Energi says.

You'd think there's the diesel plant. {c8 It's coughed twice and that's it}, a fitter who's in there tells me. {c8 The company's line is that the start-up is "going to plan"}.

The school's open, it's got a stove.
@ 2029-01-16T13:30 | Republic Wire | Power cable to Osk cut, foreign trawler under watch
HAVN (RW) - {c1 The only power cable to the island of Osk was severed early on Tuesday}, the grid company said.

{c3 The trawler Svetla, registered in Vostria, had crossed the line at that very hour, with her anchor down}, a coast guard source said, citing tracking data.

{c4 "We cannot exclude a deliberate act by a state,"} Defence Minister Hanne Brox said. {c7 A data cable was cut in the same strait in November}.

{c18 The army is sending twelve mobile generators}.
@ 2029-01-17T08:10 | Havn Morgenblad | Minus fourteen
They burn fish crates on Osk. {c2 Some 2,100 homes are still without current}, the utility says, since the first army sets are humming at the quay.

{c10 Johan Ness, 84, froze to death in his kitchen chair}, his daughter said. The hospital would only say that {c10 a man had been brought in dead}.

{c9 The diesel plant hasn't been run under load since 2021}, union man Geir Tofte claims. {c11 Three hundred and ten people, mostly old, were taken across to the mainland}, the mayor said.
@ 2029-01-17T15:00 | Osk Energi | Status, day 2 | official
Fault location: {c25 11.4 km from the mainland}.

Customers without supply: {c2 1,900}

{c5 On the basis of current weather, restoration of the cable is foreseen for 24 January}.

{c8 The reserve power station at Osk was at no time out of order}; capacity was limited for reasons of fuel quality.
@ 2029-01-18T09:20 | Republic Wire | Svetla forced into port
HAVN (RW) - {c12 Marines have boarded the Svetla and brought her into Havn}, the coast guard said on Thursday.

{c3 "We lost an anchor in a storm two days before, and far from there,"} captain Arkadi Bolin told reporters from the rail. {c4 Vostria's embassy called any idea of sabotage "hysteria"}.
@ 2029-01-19T18:00 | TV Nord | Tonight | transcript
We've been down there with a diver's camera, and it isn't pretty: a long furrow, and at the end of it an anchor. {c3 "It's from the Svetla. The number fits,"} says the police's chief investigator, Liv Aune.

On Osk they've other worries. {c17 Four hundred tonnes of salmon suffocated when the pumps stopped}, farm owner Roald Mikkelsen says.

And {c2 only three hundred are still off the grid}.
@ 2029-01-23T07:00 | Havn Morgenblad | No ship, no cable
{c5 The twenty-fourth won't hold}, Osk Energi concedes: the repair vessel is lying in a fjord, waiting for the swell to go down.

And the reserve plant? {c8 Two of its three engines were in pieces on the night}, a note by the regulator shows. {c8 "We expressed ourselves badly,"} said managing director Tone Ruud.

{c10 Johan Ness died of hypothermia}, the autopsy found.
@ 2029-02-09T16:45 | Osk Radio | Afternoon | transcript
Hear that? That's the freezer in the studio. {c6 Cable E2's been joined and is live since two o'clock}.

{c2 Nobody's left in the dark any more}, says Osk Energi. {c11 Of the three hundred and ten who went over}, most came back with today's boat.

{c15 The splice cost 38 million}, Tone Ruud told us, {c20 and she means to get it back from the shipowner}.
@ 2029-03-01T10:00 | National Police, Serious Crime Branch | Svetla case | official
{c14 The master of the trawler Svetla has been charged with gross negligence and aggravated damage}.

{c4 The inquiry has produced no indication that the damage was intended or ordered by anyone}.

{c13 The vessel was released on 27 February against security of 20 million}.
@ 2029-03-02T08:15 | Havn Morgenblad | Clumsy, not wicked
So it wasn't a hybrid war. {c4 It was a crew who slept and an anchor that slipped}, investigators believe. Minister Brox says that {c4 she'd "never claimed otherwise"}.

{c16 Each Osk household gets 2,000 crowns off its bill}, {c21 half of what the islanders' league wanted}.

{c7 The data line in November, by the way, was gnawed through by a dredger}, the telecoms authority says.
@ 2029-09-17T14:30 | Republic Wire | Captain admits anchor hit cable
HAVN (RW) - Arkadi Bolin told Havn district court on Monday that {c3 it was his anchor that had ploughed through the cable}. He had noticed "a certain slowness" and gone back to bed. {c3 His tale of the storm had been the owner's idea}, he said.

{c22 He nevertheless asked to be acquitted}, as the winch was known to be faulty.
@ 2029-09-28T12:20 | TV Nord | Lunchtime bulletin | transcript
{c23 Arkadi Bolin goes to prison for eighteen months}, the court in Havn has decided. {c24 The owners must pay Osk Energi twenty-nine million}, {c15 not the thirty-eight the repair cost}.

{c19 A second cable to Osk shall be in the sea by 2031}, the energy minister promises.
@ 2029-09-29T07:00 | Havn Morgenblad | What remains
{c1 It was on 16 January that the lights went out on Osk}, and {c10 a man of 84 was found dead from cold}. His daughter was in court. {c8 Why did the engines lie in pieces?} she asked Ms Ruud in the corridor.

{c9 "They ought to have been tested, and since 2021 they weren't,"} Ms Ruud answered. {c19 Of the second cable she'd believe it when she saw it}.
