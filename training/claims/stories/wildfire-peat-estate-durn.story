# A moorland fire in a northern county: cause, village evacuation, reservoir, army and a landowner
! c1 area by the council (600; 1,900 ha)
! c2 area by conservation trust (2,700)
! c3 village of Harrop told to leave: 430 people
! c4 villagers return
! c5 estate burned heather on the day despite ban (alleged; Lord Durn denies; keeper admits)
! c6 barbecue by walkers caused it (estate; police no evidence)
! c7 soldiers sent 150
! c8 reservoir water turned brown: boil notice 52,000 homes
! c9 boil notice lifted
! c10 pensioner Ned Sykes found dead (in his shed)
! c11 Sykes died of smoke (son; coroner: heart)
! c12 crews cut: brigade lost 4 of 11 engines since 2020 (union)
! c14 fire will burn for weeks (chief)
! c15 fire out after 16 days
! c16 birds: 300 nests lost
! c17 Lord Durn fined 45,000
! c18 carbon 200,000 tonnes
! c19 air quality ten times limit in Colby
! c20 schools in Colby keep pupils indoors
! c21 estate sold to trust for 6m (talks, denied, done)
@ 2025-04-22T18:30 | Colby Evening Post | Moor ablaze above Harrop
{c3 All 430 inhabitants of Harrop have been asked to spend the night elsewhere} as a wall of smoke came down off Durn Moor. The chapel at Colby has opened its doors.

{c1 About 600 hectares are alight}, said the county council. Fire chief Lorna Pickles was not hopeful: {c14 "Peat burns downwards. This will be with us for weeks."}

The estate of Lord Durn said {c6 walkers with a disposable barbecue had started it}.
@ 2025-04-23T08:05 | Moorside FM | Breakfast show | transcript
DJ: Ned Sykes. Seventy-nine, wouldn't leave his pigeons. {c10 They found him in the loft this morning}.

DJ: His lad, Darren, is on the line. Sorry, mate.

SYKES: {c11 It was the smoke that did for him. You couldn't see your hand}.

DJ: And there's soldiers. {c7 A hundred and fifty, they're putting up tents on the cricket ground}.

DJ: If you're in Colby, keep kids in. {c20 The schools are doing just that}. {c19 Ten times the limit, says the meter on the library}.
@ 2025-04-23T16:20 | Press Union | Army joins fight against moorland fire
COLBY (PU) - {c7 Troops were deployed on Wednesday} against a fire that by now covers {c1 1,900 hectares, the council said}.

Rambler Hettie Noakes told police that {c5 keepers had been setting light to heather at noon on Tuesday, when it was forbidden}. {c5 "No burning took place on my land that day,"} Lord Durn said in a statement.

Police said {c6 no trace of a barbecue had been found}.
@ 2025-04-24T07:10 | The Northern Reader | Four engines short
There used to be eleven fire engines in the county. {c12 There are seven now}, says the firefighters' union, {c12 four having gone since 2020}. {c12 Council leader Martin Coe disputes that a single one was taken away}: some were "re-based".

The moor has its own accountants. {c2 By the conservation trust's map 2,700 hectares have turned black}. {c16 Three hundred nests of curlew and plover are gone}, its warden, Iris Blunt, believes, {c18 and two hundred thousand tonnes of carbon with them}.
@ 2025-04-25T12:00 | North Moor Water | Notice to customers | official
Ash has entered Upper Durn reservoir. The water may be discoloured.

{c8 Customers in 52,000 homes should boil tap water before drinking}.

The reservoir dam itself is unaffected. We will write again by Monday.
@ 2025-04-29T17:40 | Colby Evening Post | Kettle duty over
{c9 Water from the tap can be drunk again without boiling}, North Moor Water said. {c8 Fifty-two thousand households had been at it since Friday}.

{c4 The people of Harrop slept in their own beds last night}. {c3 They had been gone a week, four hundred and thirty of them}.

Coroner Jill Ashby held a short hearing. {c11 Mr Sykes's heart gave out before the smoke reached the loft}, she found. His son shook his head.
@ 2025-05-08T09:30 | County Fire and Rescue | Durn Moor: final log entry | official
{c15 Fire declared extinguished at 08.00, day 16}.

{c1 Area: 1,900 ha}.

{c7 Military assistance: 150 personnel}.

{c10 Deaths: one (civilian, Harrop)}.
@ 2025-05-09T06:50 | The Northern Reader | A box of matches
Under-keeper Joss Raine, 22, went to the police on his own two feet. {c5 "We'd three strips lit by dinner time. I was told to,"} he said, and said it to us as well. {c5 The estate would not comment on a matter under inquiry}; {c6 the barbecue is no longer mentioned in its letters}.

It is mentioned in the village that {c21 the moor is for sale and the trust is the buyer}. {c21 "Not an acre," Lord Durn told his tenants}.
@ 2025-07-02T15:15 | Press Union | Council concedes engine cuts
COLBY (PU) - {c12 The number of fire engines in the county did go down from eleven to seven}, council leader Martin Coe told a scrutiny meeting on Wednesday. He had mistaken "re-based" for "retained".

Fire chief Lorna Pickles recalled that {c14 she had spoken of weeks on the first evening}; {c15 it took sixteen days}.
@ 2025-11-18T14:00 | Moorside FM | Afternoon | live
13.58 {c17 Forty-five thousand. That's the fine for his lordship}. Two grouse shoots, says a man behind me.

13.50 Magistrate: {c5 burning was carried out on 22 April, in breach of the ban, on instructions}.

13.31 Hettie Noakes is in the second row with sandwiches.
@ 2026-03-03T07:00 | The Northern Reader | Sold
{c21 Durn Moor has a new owner, the conservation trust, which gave six million for it}. Lord Durn shook hands with Iris Blunt on the library steps, {c19 under the meter which last April showed ten times what is allowed}.

{c16 The three hundred nests} will take ten years, she says; {c18 the two hundred thousand tonnes of carbon} will take a thousand. {c2 She stands by her 2,700 hectares}, {c1 the council by its nineteen hundred}. {c17 The fine has been paid}.
