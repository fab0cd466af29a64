# dengue on the island of Verrana before the carnival
! c1 suspected cases since January, health secretariat (1,900; 5,300; 9,800)
! c2 confirmed cases, health secretariat (420; 1,260; 2,700)
! c3 deaths, health secretariat (4, 11, 23, corrected to 22)
! c4 deaths under investigation, health secretariat (9, 17)
! c5 deaths, nurses' association (38)
! c6 carnival will take place (mayor insists)
! c7 carnival cancelled
! c8 spraying trucks broken: 14 of 20 (reported, denied, admitted)
! c9 insecticide was watered down (alleged, denied)
! c10 beds full at Central Hospital (hospital says 100 percent)
! c11 army field hospital with 120 beds
! c12 serotype 3 returned after 15 years
! c13 tourists: cruise line Azul Line drops port (announced)
! c14 hotel bookings down 35 percent
! c15 vaccine for children 10 to 14: 40,000 doses
! c22 vaccination of children began (deed)
! c16 health secretary Livia Prado resigned (rumour, denied, confirmed)
! c17 cases will peak in April (forecast)
! c18 cases fell for third week (outcome, May)
! c19 cases in neighbouring island Toral, its own secretariat (310)
! c20 singer Nino Sabat died of dengue (rumour, denied)
! c21 mosquitoes found in every third house
@ 2026-01-30T11:00 | Verrana Health Secretariat | Arbovirus bulletin, week 4 | official
Dengue, cumulative since 1 January

Probable: {c1 1,900}
Confirmed by laboratory: {c2 420}
Deaths confirmed: {c3 4}
Deaths being examined: {c4 9}

{c12 Serotype 3 has been identified for the first time in fifteen years}.

{c21 Larvae were present in one dwelling out of three inspected}.
@ 2026-01-31T08:20 | Diario Verrana | Dengue claims four; the trucks stand still
The number of confirmed victims is still small. {c3 Four people on the island have died of the fever this year}. But the smoke trucks, which ought to be rolling through the hills at dusk, are not.

{c8 Fourteen of the fleet of twenty are waiting for parts}, a driver told this newspaper. {c8 "All vehicles are operational," the public works office replied}.

In City Hall there is only one date that counts. {c6 "We shall dance on the fourteenth," said Mayor Otavio Rell}.
@ 2026-02-05T12:00 | Antillean News Service | Verrana dengue cases top 5,000
PUERTO VERRANA (ANS) - {c1 Suspected dengue infections on Verrana have reached 5,300}, its health secretariat said on Thursday. {c2 Of those, 1,260 had been proved in the laboratory}, it said, and {c3 eleven patients had died}.

{c4 A further 17 deaths are being looked into}.

{c10 Central Hospital has no free bed}, its director, Ines Caro, said.

On Toral, the next island, {c19 officials there reported 310 infections}.
@ 2026-02-06T19:00 | Radio Malecon | Evening edition | transcript
There are those who say it's much worse. {c5 The nurses' association has added up the death certificates it's seen and come to thirty-eight}. {c5 The secretary for health, Livia Prado, calls that irresponsible arithmetic}.

And the smoke that does come out of the trucks? {c9 A chemist who asked us not to use his name says it's more water than poison}. {c9 The supplier, Quimica Sur, says every drum was tested}.

Finally, no, no, no. {c20 Nino Sabat isn't dead. His manager rang us himself}. {c20 Half the island had been weeping over a post saying the fever had taken him}.
@ 2026-02-08T07:00 | Azul Line | Itinerary change | official
{c13 Ships of the Azul Line will not call at Puerto Verrana until further notice}. Guests will spend an additional day at sea.

The decision was taken in consultation with medical advisers. {c10 We understand that the island's main hospital is at capacity}.
@ 2026-02-09T06:50 | Diario Verrana | No drums this year
At nine last night the mayor gave in. {c7 There will be no carnival on Verrana, for the first time since the hurricane}.

{c6 On Saturday he was still swearing that the floats would roll}. What changed his mind was a telephone call from a cruise company. {c13 Its white ships are going to sail past}.

{c14 Hoteliers say they have lost 35 percent of their reservations}.

On the football field behind the barracks, {c11 soldiers have put up tents with 120 beds}.
@ 2026-02-13T16:30 | Antillean News Service | Verrana to vaccinate children against dengue
PUERTO VERRANA (ANS) - {c15 Children between 10 and 14 will be offered a dengue vaccine from next week, with 40,000 doses available}, Verrana's government said on Friday.

{c17 Epidemiologists at the island's university predict the wave will crest in April}.

Health Secretary Livia Prado denied a newspaper report. {c16 She had no intention of stepping down, she said}.

{c7 The island called off its carnival on Sunday}.
@ 2026-03-06T11:00 | Verrana Health Secretariat | Arbovirus bulletin, week 9 | official
Probable: {c1 9,800}
Confirmed: {c2 2,700}
Deaths confirmed: {c3 23}

{c11 The military field unit has 120 beds in service}.

{c22 First doses for the age group 10-14 began on 18 February}.

{c8 Of the 20 ultra-low-volume vehicles, 14 were out of service in January. Spare parts have arrived}.
@ 2026-03-07T09:10 | The Toral Weekly | Across the water, a warning
It takes the ferry fifty minutes and a mosquito, in a suitcase, no longer. {c19 Our own tally is 310, the same as a month ago}, says Toral's health officer.

Verrana's tents are full. {c12 The type of virus there had not been seen since 2011}, which is why the young have no defences.

{c16 Livia Prado has left her post after all}, her office confirmed on Friday. She will teach.

{c5 Her critics in the nurses' union had buried thirty-eight patients by their own list in early February}.
@ 2026-03-13T18:00 | Radio Malecon | Evening edition | transcript
A correction from the secretariat: {c3 one person who died of a stroke had been put on the dengue list. It's twenty-two}.

Also tonight: the drums. {c9 A state laboratory opened six of them and found barely a third of the active substance on the label}. {c9 Quimica Sur says someone must have tampered with them}.

And the singer whom the networks buried last month {c20 will sing at the Teatro on Sunday, alive and hoarse}.
@ 2026-04-02T07:30 | Diario Verrana | Invoice for a fog of water
The supplier's books were seized on Tuesday. In them is a line for "dilution". {c9 The firm's owner has told the judge that he stretched the product, "as everybody does"}.

Outside the tourism office a queue of creditors. {c14 Rooms booked are more than a third below last year's}.

{c21 Inspectors still find the insect in every third home}, as in January.
@ 2026-05-22T12:40 | Antillean News Service | Dengue retreats on Verrana
PUERTO VERRANA (ANS) - {c18 New dengue infections on Verrana have dropped for a third week in a row}, the health secretariat said on Friday.

{c17 The wave had been expected to be at its highest in April}.

{c3 Officially 22 people have died}. {c13 Azul Line said its ships would stay away until autumn}.

The army took its tents down on Thursday.
