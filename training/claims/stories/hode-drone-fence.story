# a border fence, a drone and a dead farmer between Velia and Morun
! c1 drone from Velia crossed into Morun on 2 April (alleged, denied, admitted)
! c2 farmer Janko Brel killed by the falling drone
! c3 Morun guards shot the farmer (alleged by Velia, denied, admitted)
! c4 fence length 140 km
! c5 fence is built 30 m inside Velia (Velia)
! c6 fence takes 12 ha of Morun (Morun)
! c7 cost 88 million
! c8 Morun sends 1,200 soldiers
! c9 Velia sends 400 police
! c10 crossing at Hode closed on Sundays
! c11 village teacher arrested: Mira Sant, as spy; denies
! c23 teacher stays in custody
! c12 released
! c13 joint survey from 5 May
! c14 survey: 9 hectares
! c15 electricity cut to Hode 3 days
! c16 Velia cut it (alleged; storm said)
! c18 trade down 40 percent
! c17 crossing open till six
! c20 first posts pulled out
! c21 Sunday opening again
! c22 half of the soldiers return
! c19 fence gap opened
@ 2025-04-02T19:30 | Morun National Radio | Evening news
{c1 An unmanned aircraft of Velia entered our airspace near Hode at 14.10 and fell into a field}, the border guard reports. {c2 A farmer, Janko Brel, was struck by it and died.}

{c8 Twelve hundred soldiers are being moved to the Hode sector}, says the general staff.

The steel fence Velia is putting up there {c6 robs us of twelve hectares}, the foreign minister reminded diplomats today.
@ 2025-04-03T10:00 | Interior Ministry of Velia | Hode sector | official
{c1 No drone in the service of Velia was in the air yesterday.} The video shown by Morun depicts a toy.

According to witnesses on our side, {c3 Mr Brel was shot by guards of Morun} when he went to look at it.

The fence stands {c5 thirty metres inside our territory along its whole course}. {c4 It is 140 kilometres long.} {c9 Four hundred police officers have been added to the sector.}
@ 2025-04-03T17:45 | Continental News | Farmer's death raises tension on Velia-Morun border
HODE (CN) - Velia and Morun gave conflicting accounts on Thursday of how a farmer died beside a half-finished border fence. {c2 Morun says a falling Velian drone killed him}, Velia that {c3 a bullet did}.

{c3 "We have no guns that could reach that field,"} a Morun colonel said.

The brother of the dead man said he did not know. "{c17 The gate's open till six}; I'd walk over and ask, but who?"
@ 2025-04-06T08:30 | Hode Parish Letter | The week
Janko was buried on Friday; the priest of the other side came too. {c10 The crossing shuts on Sundays from now on}, the customs office lets us know.

{c15 We had no light from Thursday till this morning.} {c16 The power came from Velia and somebody there turned the key}, says the dairy. {c16 "A branch on the line," says the utility.}

{c11 Our teacher, Mira Sant, was taken off the bus in Velia as a spy.} {c11 She'd been counting storks, her mother says.}
@ 2025-04-09T06:45 | The Velian | Eighty-eight million for a line in the grass
The interior ministry hoped to keep it out of the papers: {c7 the fence has cost 88 million up to now}, twice what parliament approved. A spokesman {c7 called the sum "theoretical"}.

A corporal of the 3rd Drone Company doesn't find things theoretical. {c1 "It was ours. A gust took it. We were told to forget it,"} he says.

{c23 The Hode teacher stays in custody}, a judge ruled, {c11 since her notebook had "columns of figures"}.
@ 2025-04-11T12:20 | Continental News | Velia says one of its drones strayed over border
VELIA CITY (CN) - Velia's interior minister, Alva Stern, said on Friday that {c1 a police drone lost its link on 2 April and came down in Morun}. She had been told otherwise at first.

She kept to the view that {c3 gunfire killed Janko Brel}. {c3 A Morun army doctor who examined the body had noted an entry wound}, she said. Morun's general staff {c3 refused to comment}.

{c12 Velia let teacher Mira Sant go the same day.}
@ 2025-04-12T09:00 | Hode Parish Letter | Storks: 31
{c12 Mira is home}, with her notebook. The figures were thirty-one storks.

{c18 The market sells four crates where it sold seven}, says the dairy, minus forty percent or so since the fence.

The utility has written to the parish: {c16 the power had been switched off "on instruction", and it asks our pardon}. It won't say whose instruction.
@ 2025-04-29T18:10 | Morun National Radio | Evening news
{c3 Two conscripts fired at the drone on 2 April, and one round hit Janko Brel}, the military prosecutor has found. {c2 The earlier statement that the machine fell on him is withdrawn.}

{c13 Surveyors of both states start measuring the line on 5 May}, the foreign ministry says. {c22 Half of the twelve hundred men return to barracks.}
@ 2025-05-27T14:00 | Joint Survey Group | Result for the Hode sector | official
{c14 Between stones 211 and 236 the fence lies on the territory of Morun. The area cut off is nine hectares.}

{c6 The figure of twelve hectares put forward by Morun} includes a pond which belongs to Velia. {c5 The assertion that the fence keeps thirty metres' distance throughout} is not borne out.

Length measured: {c4 140.3 km}.
@ 2025-05-28T07:15 | The Velian | Nine
Not none, not a dozen. {c14 Nine hectares of Morun are behind our fence}, the surveyors of both countries agree. "{c5 We said thirty metres and we were on the wrong side of it,}" minister Stern told the committee.

{c19 A stretch of six kilometres comes down in June}, she promised. {c7 It'll add to the 88 million}, which her house now confirms.
@ 2025-06-16T17:30 | Continental News | Velia begins to dismantle part of border fence
HODE (CN) - {c20 Workers on Monday pulled out the first posts of a misplaced stretch of fence} on Velia's border with Morun.

{c21 The crossing at Hode will open on Sundays again}, customs said. Janko Brel's brother watched. {c3 "A boy of nineteen shot him. He's written to me,"} he said.
