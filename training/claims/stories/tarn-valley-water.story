# parasite in the drinking water of Tarn Valley: cases, cause, and the company's words
! c1 boil-water notice issued and in force in Tarn Valley
! c2 confirmed cases by the public health office (16, 46, 118, 137)
! c3 suspected cases, unwell with symptoms, by the health office (70 more -> )
! c4 water was safe to drink the day before (company statement 14 May)
! c5 damaged air valve on farmland at Hollin was the source
! c6 households under notice (16,000; later 2,400)
! c7 Hollin cattle got into the chamber / cow dung
! c8 treatment plant ultraviolet unit was out of order for weeks (alleged, denied, admitted)
! c9 compensation per household by company 15, 75, 215
! c10 patients in hospital (2)
! c11 company knew of complaints since 3 May (alleged, denied)
! c12 primary school closed
! c13 hotel/café bookings lost 40 pct by trade group
! c14 inspectorate opens criminal investigation
! c15 bottled water stations three opened
! c16 pipes to be flushed (plan)
! c17 chief executive bonus given up (asked, refused, accepted)
! c18 notice to be lifted within a week forecast
! c19 second find of parasite at Moor Reservoir (another site)
! c20 class action 900 residents
! c21 2,000? company fined 6.2m 
! c22 boil notice lifted for all
! c23 34 km of pipe flushed 27 times
! c24 water stations close
! c25 nobody ill from Moor Reservoir
! c26 first call logged on the 13th
@ 2026-05-14T18:20 | Tarn Valley Echo | Stomach bug does the rounds in Carrick Quay
Surgeries in Carrick Quay have been busy with upset stomachs this week, and people have begun to look at their taps.

{c11 "I rang the water company on the third, and so did my sister,"} said Maureen Pell, who runs the post office. She got nowhere.

{c4 "Our tests show the water is absolutely fine to drink,"} a spokeswoman for Severn & Tarn Water said on Thursday.

{c2 Sixteen cases of cryptosporidium have been confirmed by laboratory}, the public health office says.
@ 2026-05-15T12:40 | Severn & Tarn Water | Boil your water: important notice | official
{c1 We are asking customers in Carrick Quay, Hollin and the upper Tarn Valley to boil their tap water before drinking and to let it cool}.

Tests overnight showed small traces of cryptosporidium.

{c6 About 16,000 homes and businesses are affected}.

{c15 Bottled water can be picked up at three stations from 3 pm}.

{c9 Each household will be credited 15 crowns automatically}.
@ 2026-05-15T17:00 | Western Radio | Drivetime news | transcript
Thousands of people in the Tarn Valley are boiling the kettle tonight, and not for tea. {c1 The water company put out the warning at lunchtime}, a day after its own spokeswoman had said all was well.

{c2 Twenty-two people are known to have the illness}, and {c3 another seventy or so have symptoms and have been told to send in samples}, the public health office told us.

{c12 Carrick Primary won't open tomorrow}, headteacher Joan Abbs says, as it can't give the children anything to drink.
@ 2026-05-16T10:15 | The National Ledger | Water firm 'got it wrong' as parasite cases double
{c4 "We told people that it was safe, and on what we know now it wasn't. That was a mistake,"} said David Hurrell, chief executive of Severn & Tarn Water.

{c5 Engineers have traced the parasite to a cracked air valve in a field near Hollin}, the company said. {c7 Cattle had trampled the cover and slurry could have run into the chamber}, Mr Hurrell added.

{c2 Confirmed infections stand at 46}. {c10 Two of the patients have been admitted to hospital}, health officials said.

{c17 Asked whether he would do without this year's bonus, Mr Hurrell gave no answer}.
@ 2026-05-17T08:30 | Tarn Valley Echo | Farmer: not my cows
Peter Luscombe has fourteen Devons in the field with the now famous valve. {c7 "They haven't been in there since October. Go and look at the grass,"} he said on Sunday morning at his gate.

Down on the quay, the guest houses count cancellations. {c13 Four bookings in ten are gone}, according to the Tarn Tourism Association.

{c9 The company has put up its payment to 115 crowns for those still boiling}, which one landlady called "a joke with a stamp on it".
@ 2026-05-18T14:00 | Public Health Office, West Region | Situation report 4 | official
Laboratory-confirmed cases of cryptosporidiosis: {c2 57}

People awaiting results: {c3 82}

Inpatients: {c10 2}

{c1 The advice to boil water remains in force for the area of the upper Tarn}. Everyone should continue until told otherwise in writing.
@ 2026-05-19T07:10 | The National Ledger | Whistleblower: ultraviolet plant was down for weeks
{c8 The ultraviolet barrier at the Hollin works, the last defence against the parasite, did not work between mid-April and 15 May}, a former technician at Severn & Tarn Water has told The National Ledger.

The company said in reply that {c8 all of its treatment stages had run as they should}.

{c6 Most of the district, some 14,000 addresses, was released from the notice on Monday night, and 2,400 remain under it}.

{c16 The mains to those streets are to be flushed again and again this week}, a manager said.
@ 2026-05-20T16:35 | Union Press | Water inspectors look at possible offence
(UP) - {c14 The drinking water inspectorate has launched a criminal inquiry into the supply of water unfit for people in the Tarn Valley}, it said on Wednesday.

{c18 Severn & Tarn Water expects to be able to let the last homes off within a week}.

The company rejected {c11 claims that it had been told of sick customers as early as 3 May}; {c26 its first call was logged on the 13th}, it said.
@ 2026-05-29T09:00 | Western Radio | Morning bulletin | transcript
No end yet to the boiling in Carrick Quay. {c18 The week which the company gave itself ran out on Wednesday}, and now it will not name a date.

{c2 The number who've tested positive has passed a hundred: a hundred and eighteen, to be exact}.

And a new worry, further north: {c19 traces of the same bug have turned up in a tank at Moor Reservoir, which serves Astley}. The company says {c25 no one there has fallen ill} and the tank has been shut off.
@ 2026-06-09T18:45 | Astley Courier | MPs grill water boss over bonus and bug
Mr Hurrell came to the committee with a folder and left with a promise. {c17 He will not take his performance payment of 160,000 crowns}, he told MPs after the fifth time of asking.

{c19 The find at Moor Reservoir was a single egg in a thousand litres}, he said, and Astley need not worry.

On Hollin he was less sure. {c8 "There was an interruption of the lamps. Twenty-six days, I'm afraid,"} he said.

{c23 Workers had scoured 34 kilometres of pipe, twenty-seven times over}.
@ 2026-07-08T11:30 | Severn & Tarn Water | All clear for Carrick Quay | official
{c22 With the agreement of the health authorities we have today withdrawn the boil notice for all remaining properties}.

{c9 Every household affected to the end will have received 215 crowns}.

{c24 The water stations close tonight}.
@ 2026-07-09T07:50 | Tarn Valley Echo | Eight weeks, and the kettle rests
{c22 The taps are ours again}. At the post office Mrs Pell drank a glass in front of our photographer and pulled a face.

{c2 One hundred and thirty-seven people went down with it, on the health office's final count}.

{c20 More than 900 of the residents have signed up to sue}, says the solicitor Gwen Tarrant. {c12 Carrick Primary was shut for nine school days}, and {c13 the boarding houses lost about two fifths of their early summer}.
@ 2027-03-16T15:05 | Union Press | Severn & Tarn fined 6.2m over parasite outbreak
ASTLEY (UP) - {c21 A court fined Severn & Tarn Water 6.2 million crowns on Tuesday} after the inspectorate's prosecution.

{c5 The judge accepted that a broken valve had let the organism in}, but {c8 the real failure was that the ultraviolet units had stood idle for almost four weeks}, he said.

{c11 Call records showed that the firm had been warned by customers on 3 May}, contrary to what it had said in public.
