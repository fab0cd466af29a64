# a worker opens fire at a parcel warehouse in Red Fork, invented Plains city
! c1 dead, police (4, 8, 9)
! c2 wounded, police (5, 7, 6)
! c3 wounded treated at Plains Methodist, hospital (4)
! c4 gunman killed himself / is dead
! c5 gunman named: Brent Alan Hollis, 33
! c6 Hollis worked there until August / former employee
! c7 motive unknown
! c8 victim: Parminder Dhall, 68
! c9 victim: Samantha Crewdson, 19
! c10 victim: Matt Aldinger, 32
! c11 police seized a shotgun from Hollis in March 2025
! c12 red flag hearing never sought by prosecutor (alleged, admitted)
! c13 Hollis bought two rifles legally
! c14 company bans phones on floor; workers couldn't call (alleged; company disputes)
! c26 phone ban dropped, lockers open
! c27 fund checks paid out
! c15 attack lasted under four minutes
! c16 security gate / metal detector not staffed (alleged, denied)
! c17 fund by company $1.5m
! c18 four (half of eight) of the victims belonged to the Route 6 temple
! c19 victims picked out of hatred (asked, denied by investigators)
! c20 earlier shooting at Red Fork parking garage in January: one dead (separate)
! c21 prosecutor Neil Ambry resigned
! c22 warehouse reopened
! c23 sorting will not resume until workers are ready
! c24 mother called police a year ago about son
! c25 wife of victim sues company for 20m
@ 2026-04-16T01:15 | Red Fork Tribune | 4 dead in shooting at parcel hub near airport
{c1 Four people were found dead} late Wednesday at the SwiftSend distribution center off Airport Road, a police spokeswoman said. {c2 At least five were hospitalized with gunshot wounds}.

{c4 The shooter is believed to be among the dead, by his own hand}, Officer Gina Cottrell said. There is no ongoing threat to the public, she added.

Families are being asked to gather at the Prairie Inn.
@ 2026-04-16T06:30 | KRFT NewsRadio 960 | Morning Drive | transcript
HOST: If you're just getting up, it's bad. {c1 Eight killed at SwiftSend, not counting the gunman}. That's from the deputy chief, Craig Oates, a half hour ago.

REPORTER: {c15 The whole thing took less than four minutes, he told us, and was over before the first cruiser rolled up}.

HOST: And folks at the Prairie Inn still don't know.

REPORTER: No, because {c14 the company makes 'em leave their cell phones in a locker. A fella named Timothy said nobody inside could call 911, or home}.

HOST: Any idea why he did it?

REPORTER: {c7 Police say they have none}.
@ 2026-04-16T17:30 | Red Fork Police Department | Media release: SwiftSend incident | official
{c5 The deceased suspect has been identified as Brent Alan Hollis, 33}. {c6 He was last employed at the facility in August}.

Victims deceased: {c1 8}. Victims with gunshot injuries: {c2 7}.

{c7 A motive has not been determined}.

Names of victims will be released by the coroner.
@ 2026-04-16T19:10 | Federated News | Ex-worker kills 8 at parcel center, police say
RED FORK (FN) - {c1 A 33-year-old man shot eight people to death at a parcel warehouse} where he used to work and {c4 then turned the gun on himself}, police said Thursday.

{c11 A year ago officers took a shotgun from Brent Hollis}, a federal agent said, {c24 after his mother had warned that he might try "suicide by cop."} The weapon was never given back.

{c3 Plains Methodist Hospital received four patients}; three others went elsewhere.

{c13 The two rifles used on Wednesday night were purchased by Hollis in July and September without breaking any law}, the agent said.
@ 2026-04-17T05:00 | Red Fork Tribune | The night sort
By Carla Nystrom and Jude Okafor-Bell

Parminder Dhall packed a second dinner every night, for whoever had forgotten theirs. {c8 She was 68, the oldest on the line}.

{c9 Samantha Crewdson, at 19 the youngest, wanted to be a vet tech}. {c10 Matt Aldinger, 32, married in October, was texting his wife from the smoking shed when he was shot}.

{c18 Half of the dead prayed at the same temple on Route 6}, its secretary, Harvind Mann, said.

{c16 The turnstile guard's booth was empty, two loaders told the Tribune}. {c16 SwiftSend said security was staffed to plan}.

It was this city's second gun tragedy of the year: {c20 in January a valet was slain in a downtown parking garage}.
@ 2026-04-18T18:00 | Channel 4 Plains | News at Six | transcript
ANCHOR: So why, after they took that shotgun, was he allowed to go buy two rifles?

REPORTER: Because no one asked a judge to stop him. {c12 County prosecutor Neil Ambry never brought a red-flag petition, his critics say}.

AMBRY: {c12 We had two weeks under the statute and a file that was one page long. So, no, we didn't file}.

REPORTER: As for phones on the floor: {c14 SwiftSend tells us anybody who needs one in an emergency can get to one}.

ANCHOR: And a ninth person has died?

REPORTER: {c1 That brings it to nine}, police say. {c2 And leaves six in the hospital or home hurt}.
@ 2026-04-20T11:00 | SwiftSend Inc. | A message to our Red Fork team | official
{c17 We are establishing a $1.5 million fund for the families}.

{c26 Effective today, team members at all sites may carry their personal phones on the floor}.

{c23 Sorting at Red Fork will not resume until you are ready}.
@ 2026-04-21T05:00 | Red Fork Tribune | Police change count of wounded; temple asks about hate
By Jude Okafor-Bell

{c2 Six of the people struck by bullets survived}, police said.

At the Route 6 temple, the flag was changed for mourning. {c18 Four of those who died were members}, Harvind Mann said, and he asked that {c19 investigators look into whether they had been picked out}.

The deputy chief said no theory was off the table. {c7 "We may never know the why," Craig Oates said}.

{c26 Lockers for cell phones stood open} at the hub on Monday, with nothing in them.
@ 2026-07-28T15:00 | Federated News | Review: Warehouse shooting not driven by bias
RED FORK (FN) - {c19 A gunman who killed nine people at a parcel center in April was not motivated by hatred of any group}, federal investigators concluded Tuesday. He had meant to die and to "show he could."

{c6 Brent Hollis had stopped coming to work in August of last year}.

{c18 Four worshippers from one temple were among those killed}, and its leaders said they wanted to read the full report.
@ 2026-07-29T07:10 | KRFT NewsRadio 960 | Morning Drive | transcript
HOST: {c21 Neil Ambry is out as prosecutor. He handed in his notice last night}.

REPORTER: It's been coming. {c12 He'd never gone to court over Hollis, and he'd said so}.

HOST: And there's a suit.

REPORTER: {c25 Matt Aldinger's widow wants twenty million from SwiftSend}. {c16 Her lawyers have a shift log that shows no guard on duty from ten to midnight}.

HOST: What's the company say?

REPORTER: {c16 This time, that there'd been "a gap in coverage."}
@ 2026-09-14T05:00 | Red Fork Tribune | Belts roll again at SwiftSend
By Carla Nystrom

{c22 The first parcel went down Belt 3 at 6:02 p.m. Sunday}. It held a set of bath towels for an address in Pickett.

Nine hard hats hang by the door, {c8 one of them for the grandmother with the two dinners, who was 68}.

Not all came back. {c10 Lindsay Aldinger, whose husband of six months was killed in the shed}, watched from her car.

{c27 Checks from the million-and-a-half-dollar fund went out in August}, the company said.
@ 2026-09-15T13:45 | Federated News | Garage killing suspect convicted in Red Fork
RED FORK (FN) - A jury on Tuesday convicted a man of {c20 fatally shooting a valet in a Red Fork parking garage in January}.

The case had been overshadowed by the warehouse attack, in which {c1 nine people were murdered} three months later.
