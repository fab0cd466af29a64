# The toll of a July heat wave in the republic of Ardenia, health ministry against doctors' union
! c1 heat deaths in the whole country by the health ministry (37, 88, 141, corrected 139)
! c2 heat deaths in the country by the doctors' association (over 400)
! c3 heat deaths in Port Salin alone by the city (22, 51)
! c4 temperature record 45.8 at Corvo (weather service)
! c5 heat to last until Friday / break on Friday (forecast)
! c6 the heat broke, storms on Saturday (outcome)
! c7 residents died at the Santa Irma care home: nine (police)
! c8 air conditioning at Santa Irma had been broken for weeks (alleged, denied, admitted)
! c9 two managers of the home arrested
! c10 power cut left 70,000 homes without current
! c11 grid operator: no cuts planned / promise
! c12 red alert for eleven provinces
! c13 patients treated in hospitals for heat stroke: 1,900 / 2,600
! c14 farm worker Tomas Abril, 52, died picking melons
! c15 labour union: employer refused breaks (alleged, denied)
! c16 excess deaths estimate of the university 610
! c17 ministry did not warn in time (alleged, denied)
! c18 health minister Orsola Dente resigned
! c19 night temperature did not go below 31
! c20 schools shut
! c21 government promises 30m for cooling centres
@ 2026-07-14T08:00 | Ardenian Weather Service | Heat bulletin no. 9 | official
{c12 Highest alert level (red) is in force in eleven provinces.}

{c4 Highest reading on Monday: Corvo, 45.8 degrees, a national record.}

{c19 Lowest reading overnight in Port Salin: 31.0.}

{c5 Outlook: no relief before Friday.}
@ 2026-07-14T13:20 | Ardenian Press | Heat kills 37
VARESSA (AP-A) - {c1 Thirty-seven people have died in Ardenia from the heat that set in last week}, the health ministry said on Tuesday.

{c4 The mercury touched 45.8 in the southern town of Corvo on Monday, higher than ever measured in the country}, forecasters said. {c5 They expect the hot air to stay put until Friday}.

Among the dead was a farm hand, Tomas Abril. {c14 The 52-year-old collapsed among the melons near Lerba on Sunday afternoon}, police said.

{c11 The grid operator, Redal, said it saw no need for cuts}.
@ 2026-07-14T19:30 | Salin Echo | 'They gave him no shade'
Tomas Abril's widow sat in the kitchen with the shutters closed. His phone was still on the table.

"{c15 The foreman wouldn't let them stop, not even to drink}," said Rocco Manzi of the field workers' union. The owner of the estate, Lerba Frutta, saw it otherwise: {c15 every picker got ten minutes in the hour, with water}, it said.

{c14 Abril, who was 52, dropped to the ground shortly after three on Sunday and did not get up again}.

In the city itself {c3 the mayor's office has put 22 deaths down to the high temperatures}.
@ 2026-07-15T07:05 | Canal Sul | Blackout in the south | live
07:05 {c10 The lights went out in 70,000 homes overnight}, Redal says. Fans and fridges stopped from Lerba down to the coast.

07:20 Caller from Corvo: {c19 it was 31 at four in the morning}, "like breathing soup".

07:48 {c20 Classrooms stay closed for the rest of the week in all southern districts}, the education office has just announced.

08:10 We asked Redal about yesterday's statement that {c11 nobody would have to do without power}. "{c11 We misjudged the load}," a spokesman says.
@ 2026-07-15T17:40 | Ardenian Press | Nine found dead in care home
PORT SALIN (AP-A) - {c7 The bodies of nine elderly residents were taken from a nursing home in Port Salin on Wednesday}, police said.

Relatives gathered at the gate of the Santa Irma home. "{c8 The cooling hasn't worked since June}," said Chiara Nolli, whose aunt lived on the second floor. A lawyer for the operator, Vita Serena, said that {c8 all equipment was in order when the heat began}.

{c1 The national toll rose to 88}, the health ministry said. {c13 Hospitals have treated 1,900 patients for heat stroke}, it added.
@ 2026-07-16T06:30 | La Gazeta de Varessa | Doctors accuse ministry of counting too few
The number of victims is several times the official one, Ardenia's physicians say. {c2 "We know of more than 400," said Dr Emil Sorato, who heads their association}. "{c17 And we had no alert from the ministry until people were already dying}."

Health Minister Orsola Dente replied in a radio interview. {c17 Circulars went to every hospital on the 6th, four days ahead}, she said. {c2 The association's arithmetic was "guesswork by telephone"}. {c1 Her own department stands by 88}.

{c10 In the south, 70,000 households had been plunged into the dark}.
@ 2026-07-16T14:15 | Salin Echo | Managers of Santa Irma held
{c9 Officers led the director of the Santa Irma home and her deputy away in handcuffs on Thursday noon}. Both are suspected of manslaughter.

{c7 Nine people between 79 and 96 did not survive Tuesday night in the house on Via Torre}, the chief of police, Aldo Riva, said.

{c3 Port Salin's own count of heat victims stood at 51 on Thursday}, up from 22 two days before.

{c5 Tomorrow, the meteorologists say, a front from the Atlantic should at last bring cooler air}.
@ 2026-07-18T09:00 | Canal Sul | Rain at last
People danced in the fountain square of Port Salin. {c6 The heat broke on Saturday at dawn with thunderstorms and a fall of fourteen degrees}.

It came a day late: {c5 the weather service had promised it for Friday}.

The health ministry's latest table: {c1 Deaths attributed to heat: 141.} {c13 Treated for heat stroke: 2,600.}

A second lawyer now acts for Vita Serena and has changed course. {c8 "The compressor failed on 19 June. A part was on order,"} he told Canal Sul.
@ 2026-07-20T07:00 | La Gazeta de Varessa | What the house on Via Torre tells us | opinion
We are a country that knows summer. And yet {c7 nine old women and men were cooked to death in their beds}, in a building where, as {c8 its owners now own up, the chillers had been dead for a month}.

{c17 The minister maintains that she sounded the alarm in good time}. Then let her publish the circulars. {c2 The doctors put the dead at over four hundred}; she answers with a sneer.
@ 2026-07-21T11:00 | Ministry of Health | Correction to the table of 18 July | official
{c1 Two persons were entered twice. The total is therefore 139, not 141.}

{c21 The cabinet has set aside 30 million for cooled public rooms in every district by next June.}
@ 2026-07-22T16:50 | Ardenian Press | Ardenian health minister quits over heat
VARESSA (AP-A) - {c18 Orsola Dente resigned as Ardenia's health minister on Wednesday} after a newspaper printed a dispatch log from her department.

{c17 The warnings dated 6 July were not sent until the 12th}, she acknowledged in her letter.

{c1 The state has recorded 139 heat deaths}. {c16 A team at the University of Varessa put the number of excess deaths in the fortnight at 610}.

{c9 The two heads of the Santa Irma home remain in custody}, prosecutors said.
@ 2026-07-23T06:45 | Salin Echo | She has gone; the questions stay
{c18 The woman in charge of the nation's health has left office}, and few here will miss her. "{c17 Six days that letter lay in a drawer}," said Chiara Nolli, who buried her aunt on Monday.

Her fellow citizens mistrust all the figures. {c16 Scientists in the capital reckon 610 more people died than in an ordinary July}. {c3 City Hall has stopped at 51}.

Labour inspectors, meanwhile, have closed their file on Lerba Frutta: {c15 pickers did get regular pauses}, they found. {c21 And thirty million is to be spent on cool rooms}, the government says.
