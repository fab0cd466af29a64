# the car maker Vantor and airbags that burst; recall in several countries, a supplier, a court
! c1 cars recalled in Helmark, Vantor (90,000; 155,000)
! c2 cars recalled in Ostland, transport office there (64,000)
! c3 people injured, Vantor (5)
! c4 people injured, consumer league (23)
! c5 dead: teacher Ana Lewin in Ostland killed by an airbag (court/prosecutor; Vantor disputes; accepts)
! c6 dead: second death, in Helmark, fireman Jon Pask
! c7 cause: moisture in propellant (supplier says)
! c8 Vantor used cheaper inflator to save 2.10 a unit (alleged; denied; admitted)
! c9 replacement supply by July (forecast)
! c10 wait is 9 months (dealers)
! c11 stop-drive order (road authority in Helmark)
! c13 rental car paid 45 a day
! c14 chief engineer Pavel Rost retired / pushed (disputed)
! c15 profit warning: profit to fall 20 percent
! c16 profit fell 31 percent (outcome)
! c17 Vantor buys supplier Aerosafe (rumour, denied)
! c18 sales in March down 26 percent
! c19 engine recall of 12,000 Vantor Terra pick-ups for fuel pump
! c20 settlement 75m
! c21 Olga Brenn told to come in February
! c22 driving ban to end in November
@ 2026-02-11T09:00 | Vantor Automobile AG | Service action 26-A | official
Vantor invites keepers of {c1 some 90,000 vehicles in Helmark} to have the driver's airbag exchanged. In rare cases the inflator may rupture.

{c3 Five persons have suffered minor injuries}.

{c9 Sufficient replacement modules will be on hand from July}. Until then the cars may be used without restriction.
@ 2026-02-12T07:10 | Helmark Post | Shrapnel in the steering wheel
It was a bump at a roundabout, not an accident. The bag went off and so, says Olga Brenn, did "a hand grenade".

{c4 The Consumer League knows of 23 people hurt in this way}. {c3 The maker knows of five}.

In neighbouring Ostland the matter has a name. {c5 Ana Lewin, a teacher, bled to death in January after a splinter from the airbag cut her neck, the prosecutor in Varsk says}. {c5 Vantor attributes her death to the collision}.

{c7 It is the damp, according to Aerosafe, which made the inflators: water gets into the charge}.
@ 2026-02-13T15:00 | Ostland Wire | Ostland orders 64,000 Vantors off for repairs
VARSK (OW) - {c2 Sixty-four thousand Vantor cars must be fitted with new airbags in Ostland}, the transport office there said on Friday.

{c17 A Helmark magazine reported that the car maker was negotiating to purchase Aerosafe}. {c17 Both companies said there were no such talks}.

{c15 Vantor cautioned investors that profit would be a fifth lower this year}.
@ 2026-03-02T06:30 | The Weekly Mirror of Helmark | Two crowns ten
It's in a table from 2019. {c8 By choosing the inflator without the drying agent, Vantor saved 2.10 a car}, according to minutes of its purchasing board.

{c8 The company says price was "not a criterion" in the choice}.

The man who had warned against it, chief engineer Pavel Rost, has gone. {c14 He retired as planned, says Vantor}. {c14 "They took my badge at lunch," says Rost}.

{c10 Dealers are quoting nine months for a new bag}.
@ 2026-03-10T12:00 | Helmark Road Authority | Order 26/118 | official
{c11 Vehicles subject to service action 26-A shall not be driven until the airbag has been exchanged}.

{c13 The manufacturer shall provide a replacement car or pay 45 a day}.

The Authority has knowledge of a fatal case in Helmark: {c6 Jon Pask, 44, a fireman, on 3 March near Dell}.
@ 2026-03-10T18:00 | Radio Helmark | The day | transcript
REPORTER: Ninety thousand people can't drive to work tomorrow, Karin. {c11 The authority's parked the lot}.

HOST: What does Vantor say?

REPORTER: {c11 That it's excessive. The cars are safe to use, its spokesman told me, and it'll appeal}.

HOST: We've now had a second death.

REPORTER: Yes. {c6 A firefighter, of all people: Jon Pask}. And {c1 from tonight it's no longer ninety thousand here at home but a hundred and fifty-five}.
@ 2026-04-02T08:45 | Capital Report Helmark | Vantor's March
The showrooms were quiet. {c18 A quarter fewer Vantors were sold last month than a year before, 26 percent to be exact}.

{c19 As if that weren't enough, 12,000 owners of the Terra pick-up have been asked in because of a fuel pump}.

{c17 Aerosafe's shares jumped again on talk that Vantor would swallow it}. "Rubbish," a manager said.

{c9 New airbags are promised from July}. We shall see.
@ 2026-05-20T16:40 | Ostland Wire | Court links teacher's death to Vantor airbag
VARSK (OW) - {c5 A court in Ostland ruled on Wednesday that a metal fragment from her airbag killed teacher Ana Lewin}.

Lewin's Vantor was among {c2 the 64,000 cars which the country's transport office has had called in}.

A company lawyer said it would study the judgment.
@ 2026-07-15T07:00 | Helmark Post | July
{c21 Olga Brenn has been told to come in February}. That would make it a year.

{c13 For every day without a car she gets forty-five crowns}, and takes the tram.

In a hall outside town, meanwhile, a company is changing its story. {c8 "Cost played a role, and it should not have," Vantor's chairman, Emmerich Saal, told shareholders}. {c5 He also asked Ana Lewin's family for forgiveness: the bag had taken her life}.
@ 2026-11-04T09:30 | Capital Report Helmark | Worse than feared
{c16 Vantor earned 31 percent less in the first nine months}. {c15 In February it had prepared the market for a drop of 20}.

{c20 It will pay 75 million to settle claims by the injured}. {c4 The League's lawyers had brought together all twenty-three}.

Pavel Rost has won in the labour court. {c14 He was thrown out, the judges found, and did not go of his own will}.
@ 2026-11-05T12:20 | Ostland Wire | Vantor to acquire airbag supplier
VARSK (OW) - {c17 Vantor confirmed on Thursday that it was taking over Aerosafe}, after nine months in which it had called the idea untrue.

{c7 The supplier has maintained that humidity made its inflators burst}.

{c22 Helmark's road authority said its driving ban would end this month}.
