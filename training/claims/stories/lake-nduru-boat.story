# an overloaded migrant boat on Lake Nduru, turned back at gunpoint by a border patrol?
! c1 boat capsized on Lake Nduru on 8 Sept
! c2 dead by Matane police (9, 21, 26)
! c3 dead by Lower Kessa's interior ministry (14)
! c4 missing by Matane police (30)
! c5 Kessan patrol turned the boat back with warning shots (alleged, denied, admitted)
! c6 boat overloaded: 68 aboard a craft for 25
! c7 owner Joseph Mbale arrested
! c8 son Peter Mbale charged
! c9 Joseph Mbale overloaded the boat (denied, found, admitted)
! c10 fish prices up by half
! c11 Kessa closes lake border
! c12 Kessa reopens
! c13 Matane recalls ambassador
! c14 compensation 5,000 per family by Kessa promised
! c15 bonds not yet handed out
! c16 two patrol men suspended
! c17 passengers were seasonal tea pickers, not migrants (union)
! c18 lifejackets none aboard
! c19 earlier capsizing in June: 12 dead off Port Ruli (fishing boat)
! c20 joint commission to report in 60 days
! c21 a newborn survived
! c22 divers stop
! c23 the rest will not be found (police)
! c24 Peter Mbale pleads guilty
! c25 first boat crossed with 40
! c26 cause: overload and sharp turn (commission)
! c27 commission ten days late
! c28 Joseph sentenced to eight years
! c29 71 on board (commission)
! c30 Peter sentenced to three years
! c31 launch K-7 was out that morning
@ 2026-09-08T17:30 | Matane News Service | At least nine drown on Lake Nduru
PORT RULI (MNS) - {c1 A wooden boat overturned on Lake Nduru on Tuesday with people on board who were trying to cross to Lower Kessa by the back way}, police said. {c2 Nine were confirmed dead}.

{c4 About 30 are unaccounted for}, district commander Grace Oloto said.

Fishermen brought in the first survivors, {c21 among them a baby of five days, wrapped in a maize sack, alive}, a nurse at the beach said.
@ 2026-09-09T06:45 | Lakeshore Voice | 'They shot over our heads and shouted go back'
Samuel, 19, swam for two hours. He says {c5 a grey launch with the Kessan flag came up to them and fired into the air until their steersman swung her round, too hard}.

{c18 There was not one lifejacket in the boat}. {c6 She was built for twenty-five and carried sixty-eight}, a beach official who wrote down the names told the Voice.

It is the second such loss this year. {c19 In June, twelve fishermen died in a squall off Port Ruli}.
@ 2026-09-09T13:00 | Interior Ministry of Lower Kessa | Press communiqué | official
{c5 No unit of the Lake Guard had contact with the vessel in question}.

Bodies recovered on the Kessan shore and in Kessan waters, and known to us in total: {c3 14}.

{c11 The lake frontier is closed to all passenger traffic with immediate effect}.
@ 2026-09-10T07:10 | Radio Great Lakes | Morning | transcript
{c2 Twenty-one}: that's where Commander Oloto's count stands this morning. {c3 Kessa's ministry speaks of fourteen}.

{c7 The man who owns the boat, Joseph Mbale, was taken in last night}. {c9 He'd let on twenty-six people and not a soul more}, his wife told me at the gate of the police post. {c8 Police say it was his son Peter who had the tiller, and he's charged with causing death by negligence}.

And a word on who they were. {c17 "Those weren't migrants. They were tea pickers going to the harvest, as each year,"} says the plantation workers' union.
@ 2026-09-11T18:20 | Matane News Service | Matane calls envoy home over lake deaths
(MNS) - {c13 Matane recalled its ambassador from Lower Kessa on Friday} in protest at what its foreign minister called "gunboat policing". {c5 Four more survivors had described the warning shots}, he said.

{c4 The number of those still sought has come down to 17}, police said.
@ 2026-09-12T09:00 | The Kessa Mirror | A log with a page torn out
{c31 Lake Guard launch K-7 was on the water that morning}: it says so on the fuel sheet. In the ship's log, the eighth of September is missing.

{c5 They'd "sent a boat back, with noise"}, a coxswain told us on the phone. The Interior Ministry won't discuss it: {c5 "We have said all there is."}

Since {c11 the lake was shut}, {c10 fish prices in the capital have gone up by half}, traders complain.
@ 2026-09-14T12:15 | Radio Great Lakes | Midday | transcript
{c22 The divers have packed up}. {c2 They brought twenty-six to shore in six days}, says Grace Oloto, {c23 and she doesn't think the lake will give back the others}.

At the mission clinic {c21 the five-day-old, now eleven days, has been named Moses, what else}.

{c17 Tea pickers they were, Matane's labor minister agrees}. He has seen the work cards.
@ 2026-09-16T16:00 | Interior Ministry of Lower Kessa | Statement by the Minister | official
New facts have been brought before me. {c5 I must inform the public that launch K-7 did intercept a boat on 8 September and did discharge a firearm}. I regret that this Ministry stated otherwise.

{c16 Two members of the crew have been relieved of duty}.

{c14 Each bereaved family will be offered 5,000 shillings in silver bonds}.
@ 2026-09-17T07:00 | Lakeshore Voice | Five thousand for a son
"Is that for the left half of him or the right?" asked Ruth Anyango, whose boy was seventeen. {c14 The bond that Kessa offers the families} cannot be cashed for ten years.

{c24 Peter Mbale has told the magistrate he's guilty}. His father told the same magistrate {c9 he is not, and that others got on after he'd gone home}.

{c20 A commission of both countries will look into all this and has sixty days}, the foreign ministers agreed.
@ 2026-09-28T10:30 | The Kessa Mirror | Lake open again
{c12 The passenger boats are back: Kessa lifted its blockade at six on Monday morning}. {c25 The first to cross was the Harmony, with 40 aboard and 40 lifejackets}.

{c16 The two men of K-7 sit at home on half pay}. {c13 Matane's ambassador is still away}.
@ 2026-11-20T15:45 | Matane News Service | Commission: shots and overload both to blame
(MNS) - {c26 The boat went over because it was overfull and because it was made to turn sharply under fire}, the joint commission reported on Friday, {c27 ten days late}.

{c29 It found that 71 people had been on board}. {c9 Joseph Mbale had counted them himself and taken the fare for each}, it said.

{c3 Kessa's own number of dead, fourteen, was never more than the bodies on its side}, the report notes.
@ 2027-02-02T08:00 | Lakeshore Voice | Mbales, father and son
{c30 Three years for Peter}, who had said from the start that it was his doing. {c28 For Joseph, eight}.

{c9 The old man gave it up on the last day. "I filled her like a sack,"} he said.

{c15 Not one family has seen Kessa's bonds yet}, according to their lawyer. The ministry across the water says that {c15 the papers are at the printer's}.

{c2 Twenty-six graves} lie in two rows above the landing place.
