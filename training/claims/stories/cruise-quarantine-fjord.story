# A small expedition ship, the Nansa, in quarantine off the islands of Farrow with a haemorrhagic fever from a rodent
! c1 confirmed cases of Karsk fever on the Nansa by the Farrow health service (3, 7, 11)
! c2 suspected cases by the ship's doctor (24)
! c3 first victim: deckhand Luis Abarra, 28, died
! c4 second victim: passenger Edda Kroll, 67, died
! c5 the fever passes from person to person (feared, denied, confirmed?)
! c6 rats/mice in the flour store on board (alleged, denied, admitted)
! c7 the ship called at Isla Roca, an uninhabited island, against permit (alleged, denied, admitted)
! c8 islanders blocked the pier
! c9 quarantine of 21 days ordered
! c10 quarantine ended (outcome)
! c11 vaccine does not exist / trial drug flown in
! c12 drug arrives: 40 doses
! c23 the 40 doses arrived
! c24 the cod went to the fishmeal plant
! c25 the 500 has been paid out (not yet, then yes)
! c26 two dead on the ship in all
! c27 captain acted on orders from the office
! c13 passengers 86
! c14 passenger escaped in a kayak
! c15 kayaker found healthy
! c16 the company Polar Trails files for insolvency
! c17 hunger on board: no fresh food (alleged, denied)
! c18 tourism bookings on Farrow down 40 percent
! c19 fishing fleet's catch could not be sold
! c20 governor Mette Aas criticised / promise of 500 per islander
! c21 captain charged
! c22 captain pleads guilty
@ 2026-04-02T18:00 | Farrow Health Service | Advisory 1 | official
{c1 Three persons on the expedition vessel Nansa have tested positive for Karsk fever.} {c3 One of them, a crew member of 28, has died.}

{c9 The ship is to remain at anchor in Skell Sound for 21 days.}

{c5 The virus is caught from the droppings of rodents. It does not pass between people.}
@ 2026-04-03T09:00 | Farrow Islander | Pier closed by pickup truck
Skellhavn woke to a row of pickups across the pier. {c8 Some sixty islanders had parked there overnight to make sure that nobody from the Nansa sets foot ashore}.

At the wheel of the first sat Bo Laksa, whose mother is old and frail. {c5 'They say you can't catch it from a handshake. They said that of the last one too,'} he muttered.

{c13 There are 86 passengers on the ship}, most of them pensioners with binoculars. {c3 The man who died was Luis Abarra, a deckhand}, according to the agent.
@ 2026-04-04T16:20 | Oceanic News Service | Fever ship off Farrow reports more ill
SKELLHAVN (ONS) - {c2 Twenty-four people aboard a quarantined ship have a fever}, its doctor, Amrit Sohl, told ONS by radio. {c1 Seven of them are confirmed}, the Farrow health service said.

Passengers say they are short of food. {c17 "We have had crackers and tinned peas for two days,"} one wrote. {c17 The operator, Polar Trails, said fresh supplies went aboard every morning}.

{c12 Forty doses of an experimental drug are on their way}, Governor Mette Aas said.
@ 2026-04-06T20:30 | Radio Farrow | Kveldstund
Good evening. {c4 A passenger has died on the Nansa; she was Edda Kroll, aged 67, a teacher of botany.} {c2 Dr Sohl's list of the feverish still has 24 names on it.}

How did mice come to a ship? A steward says {c6 the sacks of flour were full of nests since the southern islands}. {c6 "There is no vermin on our vessel," Polar Trails tells us.}

{c7 On 14 March the ship landed at Isla Roca, where nobody may land.}
@ 2026-04-07T08:15 | Farrow Islander | Man in a kayak
{c14 A passenger put a kayak over the side at two in the morning and paddled for the lighthouse}. {c15 He was found at breakfast in Mrs Sund's kitchen, cold and without fever}, Constable Per Dahl said.

The fishermen are losing patience. {c19 'Eleven tonnes of cod and not one buyer,'} said skipper Una Holm. {c18 The hotels have lost four bookings in ten}, their association reckons.

As to Isla Roca, the company's line is firm: {c7 'We passed it at a distance of five miles.'}
@ 2026-04-08T13:00 | Farrow Health Service | Advisory 5 | official
{c1 Confirmed: 11.}

{c23 The consignment of 40 doses was landed by helicopter at 10.40.}

{c5 We now have evidence that a nurse on board was infected by a patient. Our earlier statement is withdrawn.}
@ 2026-04-09T07:30 | The Continental | Penguins, port and a virus
It was to have been the journey of a lifetime, and {c26 for two it was the last}. {c3 Abarra, who coiled the ropes}, and {c4 Frau Kroll, who knew every moss by name}, lie in the ship's cold store.

{c5 The comfort that one had to be bitten by a mouse, or breathe its dust, is gone: the disease has leapt from one human to another}.

{c7 Three passengers have sent us pictures of a picnic; the beacon behind them stands on Isla Roca}. {c6 In the corner of one, a tent with mouse traps}.

{c17 Dinner, they add, was peas again.}
@ 2026-04-10T11:40 | Oceanic News Service | Operator admits stop at closed island
SKELLHAVN (ONS) - {c7 The expedition ship Nansa put passengers ashore for three hours at Isla Roca last month}, Polar Trails acknowledged on Friday. {c6 Mice may have come aboard with the camping gear and had been noticed in a store room}, it said.

{c1 Eleven people have the illness for certain}. {c11 There is no vaccine}, Dr Sohl said.

{c20 Each household on Farrow will be given 500 for its losses}, Governor Aas said.
@ 2026-04-23T18:10 | Radio Farrow | Kveldstund
The yellow flag is down. {c10 At noon the Nansa was declared clean, and her people walked ashore.} {c8 Where the pickups stood three weeks ago} somebody had set up a table with coffee.

{c24 The cod went to the fishmeal plant in the end}, says Una Holm. {c25 Of the five hundred from the governor she has not seen a penny.}
@ 2026-05-19T15:00 | Oceanic News Service | Polar Trails files for insolvency
{c16 The expedition company Polar Trails filed for insolvency on Tuesday}, weeks after {c26 a fever killed two people on one of its ships}.

{c21 The ship's master, Henk Dorr, was charged with entering a nature reserve and endangering lives}, prosecutors on Farrow said. {c27 The order to land came from the office}, his lawyer said.
@ 2026-05-20T09:00 | Farrow Islander | Broke, and in the dock
{c16 Polar Trails is bankrupt}, which means the harbour will wait for its dues.

{c18 The season looks as thin as was feared; beds booked are down by forty percent}, say the hoteliers.

{c25 The governor's five hundred, on the other hand, is in the bank, as Una Holm was the first to report}. {c21 Captain Dorr will answer for the landing in the district court}.
@ 2026-09-08T14:30 | Oceanic News Service | Captain of fever ship admits guilt
SKELLHAVN (ONS) - {c22 Henk Dorr, captain of the Nansa, pleaded guilty on Tuesday to landing on a closed island and putting those on board in danger}.

{c6 He had seen mice in the galley himself and said nothing}, he told the court.

{c3 Luis Abarra, a deckhand}, and {c4 Edda Kroll, a retired teacher, died of the fever in April}.
