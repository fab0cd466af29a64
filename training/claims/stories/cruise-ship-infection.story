# An infection on board the cruise ship Aurelia Star: cases, deaths, water tank, ports that turn her away
! c1 cases on board by the cruise line (44, 96, 183, 176)
! c2 cases on board by the health agency of Corvia (over 300)
! c3 first death: a passenger of 74
! c4 deaths in total by the cruise line (2, 4)
! c5 Port Calder refuses entry
! c6 Sant Elm lets the ship dock
! c7 the illness is legionella (lab)
! c8 the illness is norovirus / stomach bug (the line's first statement, withdrawn)
! c9 spa's water tank was not disinfected (alleged, denied, admitted)
! c10 passengers locked in cabins (alleged, denied)
! c11 captain told crew to keep quiet (alleged, denied)
! c12 2,140 passengers on board
! c13 crew members ill: 12, 19
! c14 the line's shares fell 14 percent
! c15 refund of the full fare promised
! c16 class action for 90m
! c17 the June case on the sister ship Aurelia Dawn (reported, denied)
! c18 the ship sails again on 1 September (plan)
! c19 the ship sailed again / did not: detained by the maritime authority
! c20 chief engineer dismissed
! c21 eleven passengers in intensive care at Sant Elm
! c22 passengers flown home by charter
! c23 no change to the itinerary foreseen
! c24 the share has lost a third
! c25 head office knew the tank was untreated
! c26 fresh bacteria in two showers
! c27 the treatment log was filled in afterwards
! c28 the germ does not pass between people
@ 2026-07-28T16:00 | Halden Cruises | Guest information, Aurelia Star | official
{c8 A number of guests are experiencing a common stomach virus of the norovirus type.}

{c1 Forty-four of them have been seen by our medical team.} {c12 There are 2,140 guests aboard.}

{c23 No change to the itinerary is foreseen.}
@ 2026-07-29T08:10 | Calder Daily News | 'Sick ship' kept out of port
{c5 Port Calder shut its gates to the cruise liner Aurelia Star yesterday evening}, leaving her to circle eight miles off the lighthouse.

"{c5 We have one hospital with thirty beds, so the answer had to be no}," said harbour commissioner Wes Tolland.

A passenger who gave her name as Marta told us by text that {c10 stewards had orders not to let anyone out of the cabins}. {c1 The owner says fewer than fifty people are unwell, 44 to be exact}.
@ 2026-07-29T17:35 | Coastline Wire | First death on cruise liner
SANT ELM (CW) - {c3 A 74-year-old man has died aboard the Aurelia Star}, Halden Cruises said on Wednesday, {c1 and 96 passengers are now ill}.

{c10 Guests are free to move about the ship}, the company said in reply to complaints.

It said {c8 doctors on board still believed a stomach bug was to blame}. {c14 Halden shares ended the day 14 percent down}.
@ 2026-07-30T06:50 | Channel Six | Aurelia Star | live
06:50 Good morning. {c6 The Aurelia Star is tying up at Sant Elm, which has agreed to take her in.}

07:15 First stretchers down the gangway. {c21 Eleven people have gone straight to intensive care}, the hospital tells us.

08:02 Deckhand, not named, says: "{c11 The old man called us together and told us to hold our tongues}." {c11 Captain Rune Vik via the company: "I said nothing of the sort."}

08:40 {c13 Twelve members of the crew are down with it too}, says Halden.

09:30 Health agency of Corvia: {c2 more than 300 on the ship show symptoms}.
@ 2026-07-30T20:15 | Coastline Wire | Lab finds legionella on cruise ship
SANT ELM (CW) - {c7 Legionella bacteria have made the passengers of the Aurelia Star sick}, the national laboratory of Corvia said after testing eight of them.

{c8 Halden Cruises took back its earlier explanation}. "{c8 We spoke too soon when we mentioned norovirus}," said its medical director, Dr Britt Sommer.

{c4 A second passenger, a woman of 81, died in hospital, which makes two deaths so far}, she said. {c1 The firm's tally of patients is 183}.

{c2 The state agency sticks to its count of upwards of 300}.
@ 2026-07-31T07:00 | The Elmian | What was in the whirlpool?
Legionella likes warm water and neglect. A technician who left the ship in May found plenty of the second. {c9 'No one put chlorine in the spa tank all spring. The pump was bust,'} he told The Elmian.

{c9 The tank is treated weekly, the records are complete}, Halden replied.

There is more. {c17 In June, he claims, two guests of the Aurelia Dawn, the sister ship, caught pneumonia from the showers}. {c17 There has been no case on the Dawn, says the company}.

Meanwhile, {c22 four planes took off from our little airport with 700 holidaymakers}, tired and cross.
@ 2026-08-01T11:45 | Calder Daily News | Tolland: I'd do it again
The man who sent the Aurelia Star packing has no regrets. "{c5 I kept her out and I kept this town healthy}," Wes Tolland told us over breakfast.

{c28 The pneumonia germ found by scientists in Corvia does not, in fact, jump from one person to the next}, a doctor at Calder Infirmary pointed out.

{c3 Among those who might have been treated sooner is Leonard Pask, 74, who died within sight of the pier}, said his son. The family will join {c16 a suit in which a law firm seeks 90 million from Halden for all on board}.
@ 2026-08-03T15:00 | Halden Cruises | Update on Aurelia Star | official
{c1 After review by outside physicians the number of confirmed and probable cases among guests is 176, seven fewer than stated before.}

{c4 We grieve for four guests who have died.}

{c13 Crew affected: 19.}

{c15 All guests will get back the whole price of their trip.}

{c18 The vessel will return to service on 1 September.}
@ 2026-08-04T06:30 | The Elmian | The numbers do not meet
176 or 300? {c1 The company has now gone down by seven}; {c2 the health agency has not budged from its three hundred and more}, since it counts everyone with a fever.

On money, Halden is more forthcoming. {c15 Nobody will have to pay a penny for the voyage}, says Dr Sommer. But {c16 the lawyers with their claim for ninety million are not impressed}.

Captain Vik, through his own solicitor this time, has another story about the meeting on deck four. {c11 He did ask the crew 'to be discreet with the press', on orders from head office}.
@ 2026-08-12T18:05 | Coastline Wire | Halden admits spa tank was neglected
{c9 Disinfection of a spa tank on the Aurelia Star lapsed for eleven weeks}, Halden Cruises conceded on Wednesday. {c20 It has fired the chief engineer}.

{c27 Log entries showing weekly treatment had been filled in afterwards}, chief executive Olav Halden said, asking for forgiveness.

{c4 Four people died} in {c7 the outbreak of legionnaires' disease}. {c24 The company's stock has lost a third of its value since}.

{c10 Mr Halden also acknowledged that passengers on two decks were confined to their rooms for a night}.
@ 2026-08-13T07:20 | Calder Daily News | Engineer made a scapegoat, union says
{c20 The engineer shown the door by Halden} is "the smallest fish in the tank", says the seamen's union. {c25 Head office knew the pool water was going untreated because he had written to it twice}, according to secretary Pru Dallow.

Her members have suffered as well: {c13 nineteen caught the disease}.

As for the other ship, {c17 a hospital in Norrby has found the June files: two pneumonia patients, both off the Aurelia Dawn}.
@ 2026-09-01T19:10 | Channel Six | Aurelia Star stays put
It should have been the day of her comeback. Instead {c19 the Aurelia Star is chained to the quay at Sant Elm by order of the maritime authority}, which {c26 found fresh bacteria in two of her showers}.

Halden had {c18 announced in August that she would be cruising again from today}.

{c6 Thirty-three days ago this port was the one that opened its arms to the ship}. The fishermen look on.
