# Snow buries a night train at the Skarn pass: passengers counted twice, a snow shed that was not built, a driver, a rescue, a bill
! c1 dead by the railway police (2, 6)
! c2 passengers on the train by the railway (74, 81)
! c3 passengers on the train by the conductor (96)
! c4 brought to safety by the army (40, 68)
! c5 the snow shed at kilometre 88 was paid for and not built (alleged, denied, admitted)
! c6 driver Osk Marlin had ignored a stop signal (alleged, denied, withdrawn)
! c7 line shut until 20 February (announced)
! c8 line open again
! c9 second avalanche hit the relief train, nobody hurt
! c10 railway head Tilde Brann offers to resign
! c11 minister refuses Brann's resignation
! c12 line to get three new snow sheds for 70 million
! c13 snow wall nine metres high
! c14 cook Mira Holt hands out soup, all the food free
! c15 avalanche came down at 02:20
! c16 shed money of 11 million went into a station roof
! c17 Marlin honoured with a medal
! c18 the dispatcher mixed up two trains
! c19 first shed to be built at kilometre 88
@ 2027-01-30T06:10 | Skarn Radio | Night train stuck in the snow
Good morning, it's ten past six and bad news. {c15 The night train to Hammar was hit by an avalanche at twenty past two}, below the Skarn pass. {c2 There were 74 passengers on it}, the railway says.

{c1 Two people are dead}, according to the railway police.

{c4 The army's brought forty out} so far, on skis, with lamps.
@ 2027-01-30T09:00 | Kingdom News Bureau | Avalanche buries night train, two dead
HAMMAR (KNB) - {c15 An avalanche struck a night train near the Skarn pass at 2:20 on Saturday.} {c1 Two people were killed, the railway police said.}

{c4 Forty passengers had been led to safety by mid-morning}, the army said. {c13 Soldiers were digging through snow nine metres deep.}
@ 2027-01-30T11:30 | Hammar Dagblad | Train under snow: what we know
From our desk and KNB

{c15 An avalanche struck a night train near the Skarn pass at 2:20 on Saturday.} {c1 Two people were killed, the railway police said.}

How many were on board is open. {c3 "Ninety-six. I clipped every ticket myself," says the conductor, Benno Rask}, by telephone from the dining car. {c2 The railway's booking office stays with 74.}

{c14 In the same car cook Mira Holt is giving away soup, sausages and all her wine}, he says.
@ 2027-01-30T17:00 | Royal Railways | Traffic information 6 | official
{c2 Following comparison with the ticket machines the number of travellers is given as 81.}

{c7 The Skarn line remains closed until 20 February.} Buses run via Odal.

{c9 A relief train was struck by a smaller avalanche at 13:45. There were no injuries.}
@ 2027-01-31T08:00 | The Northern Line | What's left when the lamps go out
{c1 Six are dead now}: the railway police read out the number at midnight and nothing else. {c4 Sixty-eight have been carried, dragged or walked out by soldiers.}

Why did the train go on at all? {c6 Its driver, Osk Marlin, went past a red signal at Odal, a dispatcher says.} {c6 "It was green. I'd stake my hands on it,"} Marlin told us; they're bandaged.

Retired track master Sven Dahl has another idea. {c5 At kilometre 88 there ought to be a roof over the rails, he says: a snow shed. It was paid for in 2022 and never put up.}
@ 2027-02-01T12:10 | Kingdom News Bureau | Railway denies shelving avalanche shelter
HAMMAR (KNB) - {c5 "Every protective structure that was financed has been erected,"} the head of Royal Railways, Tilde Brann, said on Monday.

{c1 The avalanche of Saturday killed six people}, police say. {c9 Another slide the same day hit a relief train and did no harm.}

{c6 Signal records showed that the night train had had a clear line}, a spokesman for the accident board said; {c18 the dispatcher had mixed up two trains}.
@ 2027-02-02T07:00 | Hammar Dagblad | The station with the golden roof
Have you ever looked up in Hammar Central? Do. {c16 Eleven million of the money for snow sheds was spent on that roof}, according to an internal letter we print on page 4.

{c5 So there it hangs, the shelter that's missing at kilometre 88.} {c16 The railway: "The roof was paid for from rents."}

{c3 Conductor Rask keeps saying ninety-six.} {c2 His employer says eighty-one.} He's been asked to take a holiday.
@ 2027-02-03T19:00 | Channel One North | Seven tonight | transcript
HOST: Tilde Brann, one question. Where's the shed?

BRANN: {c5 It wasn't built. The money was there and we didn't build it.}

HOST: Where did it go?

BRANN: {c16 Into the station. Eleven million.} {c10 I've told the minister this afternoon that he can have my job.}

HOST: {c11 And he's just told us that he doesn't want it: you're to stay and clean up.}

BRANN: Then I'll get a shovel.
@ 2027-02-04T06:30 | The Northern Line | She stays
{c11 Transport minister Axel Ruud won't let Tilde Brann go.} {c10 She'd put her post at his disposal on Wednesday}, a rare thing in that house.

{c6 Osk Marlin, whom they'd painted as the man who ran the red light}, got a handshake from her and an apology.

{c13 At the pass the diggers have cut a lane through a white wall as high as a three-storey house: nine metres.} {c7 The twentieth is still the day when trains are meant to run again.}
@ 2027-02-17T10:00 | Royal Railways | Traffic information 31 | official
{c8 The Skarn line has been open to all trains since 05:00 today.} {c7 The date of 20 February previously given is superseded.}

The dining car on the night train is served by Ms Holt.
@ 2027-03-02T15:20 | Kingdom News Bureau | Three snow sheds for deadly pass
HAMMAR (KNB) - {c12 Parliament released 70 million on Tuesday for three snow sheds on the Skarn line.}

{c17 Osk Marlin, the driver of the buried night train, will be decorated by the king}, the court announced. He had pulled passengers from the first carriage.

{c3 The accident board put the number of travellers at 96, as the conductor had said all along.}
@ 2027-03-03T07:00 | Hammar Dagblad | Ninety-six it is
{c3 Benno Rask can count.} He could've told them, and did.

{c12 Seventy million for three roofs}, none of them golden. {c17 A medal for Marlin}; {c14 for Mira Holt, who emptied her larder that night and took not a penny}, a bunch of tulips from the staff.

{c4 And for the soldiers who brought out sixty-eight}, as one of them put it, dry socks.
@ 2027-03-03T08:00 | Skarn Radio | Breakfast
{c8 Two weeks now that we've had trains again}, and they're on time, which is new.

{c19 The first of the three sheds is to go up at kilometre 88}, of course. {c5 That's the one they'd had the cash for and forgot}, as Tilde Brann has owned up.
