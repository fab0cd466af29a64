# A wildfire on a holiday island: tourists on beaches, ships, a hotel that told guests to stay, cause and blame
! c1 people taken off the beaches by boat by the coast guard (1,900; 4,200)
! c2 people taken off by tour operators (6,000)
! c3 Hotel Miramare told guests to stay inside (alleged, denied, admitted)
! c4 three guests of the Miramare died
! c5 an islander, 80, died at Agnos
! c6 fire caused by fireworks from a yacht (coast guard; owner denies; crew admits)
! c7 yacht captain arrested
! c8 burned area by forest service (2,100; 3,400 ha)
! c9 burned share of the island by university (a fifth)
! c10 fire under control (forest service, claimed; premature)
! c11 fire out
! c12 airport closed
! c13 airport reopened
! c14 flights home: 28 extra
! c15 mayor: water tank trucks were sent to mainland (alleged, denied by prefect)
! c16 compensation: week of free holiday in 2028
! c17 hotel bookings fall by 30 per cent (hoteliers)
! c18 wind of 9 Beaufort expected
! c19 power cut in the island's south
! c23 power restored in the south
! c20 monastery saved
! c21 damage 90m by the government
! c22 passengers injured in rush on ferry: 14
! c24 A fire on the islet of Melos burned 40 hectares
! c25 A ferry ran aground at Port Agnos
! c26 nobody was hurt
! c27 Miramare is selling two hotels on the mainland
! c28 The prefect ordered six new tank lorries
@ 2027-07-20T23:40 | Aegir News | Tourists flee fire on Pelagia
PELAGIA - {c1 Boats have taken 1,900 people off two beaches on the island of Pelagia}, the coast guard said late on Tuesday. Flames came down to the sand.

{c12 The airport has been shut}. {c19 The south of the island is without electricity}.

{c18 Winds of force nine are forecast for the morning}.
@ 2027-07-21T08:20 | Morning Line | 'Reception said: stay in your rooms' | live
8.18 Nora Lindh, on a fishing boat: {c3 they were told over the loudspeaker at the Miramare to close the windows and wait}. She did not wait.

8.05 {c3 Miramare Hotels: at no point was anyone asked to remain in the building}.

7.40 Tour companies put {c2 the number of holidaymakers shipped out since last night at six thousand}.

7.15 {c5 In Agnos an 80-year-old woman was found dead in her kitchen}, the mayor, Stavro Lekka, says.
@ 2027-07-21T13:30 | National Forest Service | Bulletin 5 | official
{c8 Area affected: 2,100 hectares}. {c10 The fire is under control}.

Forces: 260 men, 40 vehicles, 6 aircraft.

{c20 The Monastery of St Thekla: saved}.
@ 2027-07-21T20:00 | TV Pelagia | News | transcript
PRESENTER: Under control, they told us at half past one. At three it jumped the ridge.

FOREST SERVICE CHIEF MAROS: {c10 We spoke too early. There's nothing under control tonight}.

PRESENTER: Mayor Lekka has an idea why. {c15 Half our tank lorries were ordered to the mainland last week}, he says.

PREFECT DOUKA: {c15 Not one vehicle has left the island}.

PRESENTER: {c22 Fourteen people were hurt when the crowd pushed on to the ferry in Port Agnos}. And the coast guard now counts {c1 four thousand two hundred evacuated by sea}.
@ 2027-07-22T10:10 | Aegir News | Three bodies in hotel corridor
PELAGIA - {c4 Firemen entering the burnt-out east wing of the Hotel Miramare on Thursday discovered three dead}, police said. They are two sisters and a child.

{c6 The blaze was started by rockets let off aboard the motor yacht Celeste}, according to the coast guard, which has a film. {c6 Her owner, the shipping heir Marcus Thole, said through an office in the capital that he had been asleep and so had his rockets}.
@ 2027-07-23T07:00 | The Traveller's Gazette | Getting home, getting even
{c13 Planes have been using Pelagia's runway again since six this morning}. {c14 Twenty-eight additional flights will bring stranded guests home by Sunday}, the tourism association says.

Those who come back may do so at the state's expense: {c16 everybody whose stay was cut short will get seven nights free next summer}, Tourism Minister Iris Vell promised.

The numbers game goes on. {c1 Coast guard vessels and helpers carried 4,200}; {c2 the travel trade speaks of 6,000}, counting, one suspects, those who walked.
@ 2027-07-24T18:30 | Island Voice | The steward talks
{c6 "We fired eleven, the guests wanted it,"} a steward of the Celeste has told the examining magistrate. {c7 The captain, Jon Feld, was led off his ship in handcuffs} this afternoon. Thole had already flown.

St Thekla stands. {c20 The nuns had beaten out the sparks with wet habits}, and are rather proud.

At the Miramare a porter put an end to three days of evasions. He showed us the card that lay at every telephone: {c3 in case of fire, guests are to be told to stay where they are}.
@ 2027-07-26T09:00 | National Forest Service | Bulletin 17 (final) | official
{c11 The fire has been extinguished}. {c8 Total area: 3,400 hectares}.

{c23 Electricity supply in the south: restored on 25 July}.

The service thanks the population.
@ 2027-07-26T17:20 | Aegir News | Hotel group accepts blame for order to stay
PELAGIA - {c3 Guests were wrongly instructed to keep to their rooms}, Miramare Hotels said on Monday, six days after it had denied doing so.

{c4 Two sisters from abroad and the daughter of one of them suffocated} in the hotel.

The government put {c21 the damage at 90m}. {c9 A fifth of Pelagia has been burned}, according to a university team, which used satellite pictures.
@ 2027-08-10T06:40 | The Traveller's Gazette | Empty loungers
You can have a parasol in the front row for nothing. {c17 Reservations are down by nearly a third}, the hoteliers' union says.

{c16 The minister's free week} is proving less popular than hoped, given that it is to be taken in the same hotels. {c9 "Four fifths of the island is as green as ever,"} the union's Lia Romas pleads.
@ 2027-08-20T09:00 | Aegir News | Briefs
{c24 A fire on the islet of Melos burned 40 hectares}. {c25 A ferry ran aground at Port Agnos}; {c26 nobody was hurt}. {c27 Miramare is selling two hotels on the mainland}. {c28 The prefect ordered six new tank lorries}.
@ 2027-09-15T19:00 | Island Voice | Where the lorries were
We have the ferry's list. {c15 On 14 July eleven tankers, numbers painted on the doors, left for the mainland}. Prefect Douka, shown it on Tuesday, read it twice. {c15 She had been "wrongly informed by her own office"}.

{c7 Captain Feld is still in custody}. {c6 Thole now says he did hear a bang}.

On Sunday Agnos held a mass for {c5 Katina Morou, who died with her coffee on the stove}.
@ 2027-11-02T12:00 | TV Pelagia | Midday | transcript
PRESENTER: One year's season, over. {c17 A loss of thirty bookings in every hundred}, the hotel owners told us in July; it turned out milder.

PRESENTER: From the capital comes nothing but figures. {c21 Ninety million, the government said, the fire had cost}. Mayor Lekka has seen two of them. And who remembers {c22 the fourteen who were crushed on the gangway in Port Agnos}?
