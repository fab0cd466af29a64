# night trains: the rail agency of Norrby leases twelve sleepers; a rival sues, beds too short, a minister's cousin
! c1 agency leases 12 sleeper trains from Lumo
! c2 lease 41 million a year
! c3 first departure 15 June
! c4 departure postponed to 1 October
! c5 first departure took place
! c6 Stellan Rail sues
! c24 Stellan announces a suit
! c25 beds meet the norm
! c7 court dismisses suit
! c8 cousin of minister on Lumo's board (alleged, denied, admitted)
! c9 beds are 1.78 m long
! c10 ticket 49
! c11 ticket 69
! c12 400 jobs Lumo / maintenance in Hagen
! c13 maintenance moved to abroad (report, denied, admitted)
! c14 fire test failed
! c15 bookings 26,000 in first week
! c16 lost 9 million in first half
! c17 Stellan's private night train starts 2 November
! c20 Stellan will appeal
! c21 Stellan's train runs
! c22 minister took no part
! c23 workers at the sheds
! c18 Stellan's price 39
! c19 auditors: purchase would be cheaper by 70 million
@ 2023-01-31T11:00 | Norrby Rail Agency | Back to bed | official
Night trains return to Norrby. {c1 The Agency has leased twelve seven-car sleepers from Lumo Mobility} for ten years at {c2 41 million a year}.

{c3 The first train leaves Hagen for the coast on 15 June.} {c10 A bed costs 49.} {c12 Servicing in Hagen secures 400 jobs.}
@ 2023-01-31T18:20 | Hagen Abend | Who's asleep?
Twelve trains, forty-one million, no tender. {c24 "We are going to court,"} says Mats Stellan, whose own couchettes were not so much as looked at. The agency {c24 awaits that "with a good pillow"}.

The union likes it: {c12 four hundred people would have work at the Hagen sheds}. And taller passengers? {c9 One metre seventy-eight is what the drawing gives for the mattress}, says a designer who worked on it.
@ 2023-02-08T08:00 | Norrby Dagen | Cousin Erik
On Lumo's board sits one Erik Vall. Transport minister Sara Vall has a cousin of that name. {c8 It is the same man}, the parish register says.

{c8 "A common name in the north, I'm told,"} said the minister's press officer on Tuesday.

And Hagen? {c13 The heavy servicing will be done in Kestria, where wages are a third}, according to a Lumo presentation for banks. Lumo: {c13 "An outdated slide. Everything stays in Hagen."}
@ 2023-02-09T17:10 | NTB Wire | Norrby minister acknowledges family link to train lessor
HAGEN (NTB) - {c8 Transport minister Sara Vall said on Thursday that her cousin was a director of Lumo Mobility}, which {c1 provides the state with a dozen night trains}. {c22 She had not taken part in the decision}, she said.

{c6 Competitor Stellan Rail filed suit in the administrative court}, a court clerk said.

{c19 Buying would have come 70 million cheaper over ten years than leasing}, the national auditors estimate.
@ 2023-03-27T09:30 | Rail Passenger | We lay down in it
We took a tape, a pillow and our tallest colleague. {c9 Length of the lower berth: 178 centimetres; of Per, 191.} The agency says {c25 the beds "meet the European norm"}.

There's a curtain instead of a door, since the doors {c14 didn't survive a fire test in February}, as an engineer at Lumo let slip. {c14 The firm confirms "a repeat".}

{c3 Mid-June? "Absolutely," says the agency's Kaja Moe.}
@ 2023-05-30T15:40 | NTB Wire | Norrby night trains delayed to autumn
HAGEN (NTB) - {c4 The first of Norrby's new night trains will run on 1 October}, the rail agency said on Tuesday, instead of {c3 the middle of June}.

{c14 Compartment doors had burned through in under ten minutes}, it said.

The administrative court {c7 rejected Stellan Rail's claim}, finding that a lease of this kind needed no tender. Stellan {c20 will appeal}.
@ 2023-06-14T07:10 | Hagen Abend | Forty-nine becomes sixty-nine
It's only twenty. {c11 A berth to the coast is going to cost 69}, says the booking page that was up for an hour last night. {c11 "A test page," says Kaja Moe.}

{c23 Two hundred workers came to the sheds on Monday} to ask about {c12 the four hundred jobs}. {c13 Lumo's Anders Rud told them that bogies and wheels would indeed go to Kestria.} They whistled him off the ladder.
@ 2023-09-05T10:00 | Norrby Rail Agency | Booking opens | official
Berths for departures from {c4 1 October} are on sale from today. {c11 Prices start at 69.} {c9 Please note: berth length 1.78 m; longer berths on request in car 4.}

The agency regrets that {c10 the entry price named in January} could not be kept.
@ 2023-09-12T12:00 | NTB Wire | Rush for Norrby night trains
HAGEN (NTB) - {c15 Twenty-six thousand beds were sold in the first week}, Norrby's rail agency said. {c11 The steeper fare of 69} had not put people off, it said.

Rival Stellan {c17 plans a night service of its own from 2 November}. {c18 It will charge 39.}
@ 2023-10-02T07:30 | Norrby Dagen | On the coast by breakfast
{c5 She rolled out of Hagen at 22.14 on Sunday, four minutes late, and into the sea mist on time.} Minister Vall was on board, and her cousin was not. {c8 "I should have said it the first day,"} she told me in the corridor.

I'm 1.83. My feet slept in the curtain.
@ 2024-07-18T16:00 | NTB Wire | Norrby night trains lose nine million
HAGEN (NTB) - {c16 The night trains made a loss of nine million between January and June}, Norrby's rail agency said on Thursday. It blamed {c2 a rent of 41 million}, 'which we'd not sign again'.

{c19 The auditors' sum of 70 million was "about right"}, director Kaja Moe said. {c21 Stellan's train, running since November}, is in profit, according to its owner.
