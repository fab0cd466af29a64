# a levee break on the river Harl; who knew, how many homes, what it costs
! c1 the levee gave way at Oxbow Bend, Saturday about 3 a.m.
! c25 width of the breach by the county (60, 110 metres)
! c2 people evacuated by the county (2,400, 5,100)
! c3 missing by the sheriff (7, 3, 1, 0)
! c4 dead by the sheriff (1, 2, 4)
! c5 homes flooded by the county (800, 1,350)
! c6 homes flooded by the insurers (1,900)
! c7 inspectors found seepage at the bend in November
! c8 the district put off the repair to save money (alleged, denied)
! c9 crest forecast 9.4 m
! c10 actual crest 9.1 m
! c11 beavers/muskrats burrowed in the dike
! c12 the Tolley pumping station failed
! c13 a second levee, at Crane Island, is sound on Saturday
! c22 a sand boil on Crane Island, ringed
! c23 a Tolley pump runs again
! c24 the last stone set in the breach
! c14 damage 310 million by the state
! c15 federal/state aid 75 million
! c16 district manager Paul Rennick suspended
! c17 class action by farmers
! c18 tap water must be boiled
! c19 breach expected to be closed by Thursday
! c20 prosecutor opens an inquiry
! c21 the alarm text came 40 minutes late
@ 2024-03-09T05:40 | Harl Valley Radio | Levee breached near Mossford, thousands told to leave
{c1 The river Harl broke through its levee at Oxbow Bend at around three this morning}, the Mossford County emergency office says. {c2 Some 2,400 people are being moved out of their homes}, it adds.

The sheriff's desk says {c3 seven people have not been accounted for}.

The weather service expects {c9 the river to peak at 9.4 metres tonight}, so things may get worse before they get better.
@ 2024-03-09T12:10 | Mossford Sentinel | A wall of brown water
Dot Farrier woke to the sound of her chickens. By the time she found her boots the yard was a lake. "{c21 My phone buzzed with the warning when I was already on the roof}," she said.

County officials said {c25 the gap in the levee had widened to 60 metres by daybreak}. {c5 About 800 houses stand in water}, emergency coordinator Lyle Hasty told a briefing at the high school gym.

{c4 One man, 71, was found drowned in his truck on Route 8}, Sheriff Nan Coble said. {c3 Three others are still being sought}, down from seven earlier.

{c13 The dike on Crane Island, across the river, was sound}, Hasty said.
@ 2024-03-09T21:30 | Plains Press Agency | Two dead as Harl floods Mossford lowlands
MOSSFORD (PPA) - {c4 A second body was recovered on Saturday} from the floodwater that poured through a broken levee in Mossford County, the sheriff said.

{c2 The evacuation order now covers 5,100 residents}, according to the county.

{c12 The Tolley pumping station, which should drain the low fields, went dead at noon when its switch room flooded}, said the Harl Levee District, which runs it.

The district's manager, Paul Rennick, said he could not yet name a cause for the breach, but {c11 muskrat burrows were "high on my list"}.
@ 2024-03-10T08:00 | Mossford County Emergency Office | Situation report 4 | official
Breach at Oxbow Bend: {c25 110 metres}.

Homes inundated: {c5 1,350}.

Persons displaced: {c2 5,100}.

River: {c10 the crest passed Mossford gauge at 02:15 today at 9.1 metres}.

Health: {c18 Do not drink from the tap before boiling for three minutes.}

Tolley pumps: {c12 out of service}.
@ 2024-03-10T17:45 | The Statehouse Letter | Documents: weak spot at Oxbow was on file
{c7 State inspectors noted water seeping through the foot of the Oxbow levee four months ago}, according to a report dated 14 November and obtained by this newsletter.

Two former board members of the Levee District say {c8 the work was struck from this year's budget because the board wanted to hold the levy down}. Rennick disputes that. "{c8 Money had nothing to do with it. We were waiting for a permit}," he said by phone.

A biologist at the state college was sceptical about animals as the culprit: {c11 "I have never known a muskrat sink a levee of that size."}
@ 2024-03-11T07:15 | Harl Valley Radio | Monday morning update
Good morning. The sheriff has sad news: {c4 four people are now known to have died}. Only one name remains on her list of the missing, she says: {c3 a farmhand of nineteen}.

The river is going down. {c10 It topped out a foot short of what the forecasters feared, at nine metres ten}, says the weather service.

Crews have begun dumping rock. {c19 The hole should be plugged by Thursday}, says the army engineers' Captain Joy Alder.

And please keep boiling: {c18 the notice for tap water stays in force}, says the health department.
@ 2024-03-11T19:20 | Plains Press Agency | Levee district knew of leak since autumn, manager says
MOSSFORD (PPA) - The head of the Harl Levee District acknowledged on Monday that {c7 he had been told in November that the embankment was leaking at Oxbow Bend}.

"{c7 The letter was on my desk before Thanksgiving}," Paul Rennick told a heated public meeting. He again rejected the charge that {c8 repairs had been delayed for budget reasons}.

Residents shouted that nobody had alerted them. {c21 The text alert went out forty minutes after the dike broke}, county coordinator Hasty conceded; he blamed a software lock.
@ 2024-03-12T11:00 | Mossford Sentinel | Farmhand found alive in grain bin
He had eaten raw wheat for three days. {c3 Cody Marsh, the last person on the sheriff's missing list, was lifted from a grain bin on the Tuttle place this morning}.

"{c3 That's everybody}," Sheriff Nan Coble said. She wept.

Her count of the dead {c4 remains at four}.

Across the water, sandbaggers on Crane Island are holding their breath. {c22 A sand boil opened there overnight but was ringed in time}, said the volunteer fire chief.
@ 2024-03-13T14:30 | Insurance Monitor | Insurers put Mossford flood at 1,900 homes
The Association of Property Insurers has received or expects claims for {c6 1,900 dwellings} in the Mossford flood, well above the county's figure, which {c5 is still 1,350}.

The difference may lie in cellars, the association says. It gave no sum. {c14 The state's own first estimate of the damage is 310 million}.

Analyst Greta Voss expects premiums along the Harl to rise. {c7 "The seepage was on record since the fall. Reinsurers read those reports"}, she said.
@ 2024-03-14T16:00 | Office of the Governor | Governor visits Mossford, announces aid | official
{c15 The Governor today released 75 million from the disaster fund for Mossford County.}

{c14 Losses are put at 310 million by the Department of Finance.}

The Governor thanked the engineers, who {c24 set the last stone in the Oxbow breach at 1:20 p.m.}

The Governor has asked the Levee District's board for answers. {c16 The board informed the Governor that its manager has been relieved of duty pending review.}
@ 2024-03-15T09:30 | The Statehouse Letter | Rennick out, for now
{c16 Paul Rennick was sent home with pay on Thursday} after a vote of five to two by the Levee District's board. His brother Karl, who sits on the board, abstained from comment.

The board's chair, Hal Dennison, broke with the manager's account. {c8 "We cut Oxbow to keep the levy flat. I voted for it and I regret it"}, he said.

{c20 The district attorney has opened a file on the board's conduct}, two people with knowledge of it said. Her office {c20 would neither confirm nor deny this}.
@ 2024-03-18T18:10 | Plains Press Agency | Farmers sue levee district over flood
MOSSFORD (PPA) - {c17 Sixty-two growers filed suit against the Harl Levee District on Monday}, saying it let a known leak fester.

Their attorney, Burt Lang, pointed to the board chair's words that {c8 the repair had been shelved to spare ratepayers}. The district {c17 said it had not seen the complaint and would not discuss it}.

The county said {c23 one of three pumps at Tolley was running again}. {c18 The boil-water notice was lifted on Sunday}, the health department said.

{c20 An investigation of the board is under way}, District Attorney Iris Cole said, giving no details.
@ 2024-03-19T07:00 | Mossford Sentinel | Seventy-five million: who gets it?
The relief fund opened its doors in the Legion hall at eight. {c15 Seventy-five million has been set aside by the state for the county}, and nobody in the line expected to see much of it.

Dot Farrier has her chickens back, all but four. "{c17 I signed on with Burt Lang and the rest of them}," she said of the court case. The rodents? She laughed. "{c11 Blame it on the muskrats. Sure.}"

The county is changing its alert system. {c21 The delay of forty minutes on the night must not recur}, Hasty said.
