# A ten-seat plane on an island route vanishes in fog: the search, a false find, the pilot's hours, the airline's licence, a ferry
! c1 nine people aboard
! c2 take-off from Hale at 07:15
! c3 search area 600 square miles
! c4 wreck off Gull Head (reported, denied)
! c5 a seat cushion fished up
! c6 wreck located at 54 metres
! c7 bodies recovered by the coastguard (2, 7)
! c8 pilot Mark Levin had been on duty for 15 hours (alleged, denied, admitted)
! c9 visibility at Hale 400 metres
! c10 an engine had failed on the flight the day before (alleged, denied)
! c11 licence of Kestrel suspended
! c12 Kestrel flies again from 1 December (announced)
! c13 Kestrel closes down
! c14 ferry to run three times a day
! c15 ferry runs once a day
! c16 teacher Ann Reay missed the flight
! c17 last radio message
! c18 search suspended for the night
! c19 Kestrel pilots write down fewer hours than flown (alleged, denied)
! c20 subsidy of four million for the air link
! c21 families sue Kestrel
! c22 Ann Levin, the pilot's widow, gets a threat
! c23 no application received
! c24 second ferry from January
! c25 debts of 1.3 million
! c26 a boy of thirteen wrote the letter
@ 2026-11-09T09:20 | Radio Skerrow | Plane overdue
We're interrupting the music. {c1 The morning plane from Hale, with nine on board}, hasn't arrived at Skerrow. {c2 It left at a quarter past seven} and should've been here by ten to eight.

The lifeboats are out. If you've a boat and a radio, the coastguard would like a word.
@ 2026-11-09T13:00 | Coastguard North | SAR bulletin 2 | official
{c1 Persons on board: 9.} {c9 Visibility at Hale at departure: 400 m.}

{c3 Search area: 600 square miles.} Units: two helicopters, five lifeboats, 31 fishing vessels.

{c4 A report of wreckage off Gull Head has been checked and is not correct.}
@ 2026-11-09T17:45 | Western Mail Agency | Search for island plane halted by darkness
SKERROW (WMA) - {c18 Rescuers broke off the search for a missing commuter aircraft at nightfall on Monday} and were to resume at six.

{c5 A blue seat cushion had been fished out of the water in the afternoon}, the coastguard said.

{c17 "In cloud, climbing," were the last words from pilot Mark Levin}, according to the tower at Hale.

{c4 A wreck that a trawler skipper had believed he saw near Gull Head} proved to be a shipping container.
@ 2026-11-10T07:00 | The Skerrow Shopper | Nine of ours
We aren't a newspaper for this sort of thing. We do bring-and-buy.

There's Tom from the bakery. There are the Petrie twins. {c16 And there isn't Ann Reay, who teaches the infants and overslept}; she hasn't stopped crying. {c1 Nine were on that plane}, and there's no house that doesn't know one.

{c2 It went up at 7.15 into a fog like wool}, says the man who put the bags in.
@ 2026-11-11T15:10 | Western Mail Agency | Sonar finds missing plane
SKERROW (WMA) - {c6 The commuter aircraft that disappeared off Skerrow on Monday has been found on the sea bed at a depth of 54 metres}, the coastguard said on Wednesday.

{c7 Two bodies have been brought to the surface.}

{c10 One of the two engines had stopped on Sunday's last flight, a passenger on that trip said.} {c10 Kestrel Air called this untrue.}
@ 2026-11-13T08:00 | Hale Courier | Fifteen hours
{c8 When Mark Levin pushed the throttles forward on Monday he'd been at work, with a nap in a chair, since four the previous afternoon}, a colleague says.

{c8 Kestrel's owner, Duncan Moss, holds up a duty sheet: "Six hours. He was rested."}

{c19 Those sheets, three other pilots tell us, show less than was flown, always.} {c19 "Rubbish," says Mr Moss.}

{c7 Seven of the nine have been found.}
@ 2026-11-14T12:00 | Civil Aviation Office | Order 2026/88 | official
{c11 The operating licence of Kestrel Air Ltd is suspended with immediate effect.}

Reason: doubts as to the records of duty times.
@ 2026-11-14T18:00 | Radio Skerrow | Six o'clock
{c11 So Kestrel's grounded.} No plane tomorrow, then, and none on Monday.

{c14 The council says that the ferry will be sailing three times a day until that's sorted.} Bring a book and a bucket.

And something nasty. {c22 Ann Levin, Mark's widow, has had a letter saying her house would be burnt.} This is a small place. We'll find out who you are.
@ 2026-11-24T07:30 | Hale Courier | Moss wants to be back by December
{c12 From the first of December Kestrel means to be flying again}, under an outside chief pilot, Duncan Moss said.

{c23 The aviation office has received no application}, a spokeswoman remarked.

On the island they count ferries. {c15 One a day is what comes}, and {c14 three were promised by the council}.

Two divers have had a look at the engines. {c10 Both were turning at full power when they hit the sea}, they wrote to the coroner.
@ 2026-12-02T20:10 | Isles and North TV | Report | transcript
REPORTER: {c12 It's the second of December; the first was to be the day of the restart.} I'm at Hale, and the hangar's locked. Mr Moss is with me.

MOSS: {c13 I've shut the company. There's nothing to restart.}

REPORTER: The duty sheet you waved at the papers?

MOSS: {c8 He'd done fifteen. I knew, and I needed the flight.} {c19 And yes, the books were tidied, all of them.}
@ 2026-12-03T09:00 | Western Mail Agency | Island airline folds, owner admits exhausted pilot
HALE (WMA) - {c13 Kestrel Air ceased trading on Wednesday}, three weeks after one of its planes crashed.

{c8 Owner Duncan Moss told a broadcaster that the pilot had been on duty for 15 hours.}

{c21 Relatives of five victims have filed suit against the company}, their lawyer said.
@ 2026-12-10T08:00 | The Skerrow Shopper | Four million
{c20 Four million: that's what the state put into our air link over ten years}, says Councillor Reay, who's Ann's father. Not one of them asked what time the man got up.

{c15 The boat still comes once.} {c24 From January there's to be a second}, the council says now.

{c26 The letter to Mrs Levin was written by a boy of thirteen.} He's brought her coal.

{c16 Ann Reay, who slept in that morning}, is teaching again.
@ 2026-12-11T12:00 | Hale Courier | Sued, broke and sorry
{c21 Five families are taking the late Kestrel Air to court.} There may be little left to take: {c25 debts come to 1.3 million}, the receiver says.

{c6 The aircraft itself, found in November under 54 metres of water}, will stay where it is. {c17 "In cloud, climbing": they've carved Levin's last message on a bench}, and somebody has already scratched it out.
