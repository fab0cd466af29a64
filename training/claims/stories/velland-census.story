# a census in the republic of Velland and the quarrel over its figures
! c1 total population, statistics office (6.41 million, provisional; 6.38 final)
! c2 total population, university demographers (5.9 million)
! c3 share of Ruvian speakers, statistics office (21.8 percent)
! c4 share of Ruvian speakers, Ruvian council (29 percent)
! c5 enumerators skipped Ruvian villages (alleged, denied, admitted)
! c6 number of households not visited, ombudsman (44,000)
! c7 boycott call by Ruvian council
! c8 boycott call withdrawn
! c9 statistician Irena Moll dismissed / resigned (disputed)
! c10 government ordered figures to be changed (alleged by Moll, denied)
! c11 prime minister: seats in parliament to be redrawn by the new count
! c12 southern district Karst gains two seats
! c13 constitutional court suspends use of results
! c14 recount in 61 municipalities
! c15 recount result: 24.6 percent Ruvian speakers
! c16 cost of census 88m
! c17 cost of recount 7m
! c18 census data stolen from server (reported, denied)
! c19 population of capital Ardel falls below 900,000
! c20 Ruvian council leader Tomas Heel charged with obstruction
! c21 Heel acquitted
@ 2026-01-05T08:00 | Velland Broadcasting | Morning news | transcript
The count begins today. Twelve thousand enumerators are knocking on doors. {c16 It'll cost eighty-eight million marks}, and nobody has to open the biscuits.

In the south, some doors will stay shut. {c7 The Council of Ruvian Communities is telling its people not to take part}. Chairman Tomas Heel says the form has no proper box for their language.

The prime minister, Vera Stolt, says it matters who's in and who's out. {c11 The map of constituencies will be drawn afresh from the new numbers}, she said.
@ 2026-01-16T09:10 | Ardel Morning Paper | Heel drops boycott over new form
After ten days of pressure from his own mayors, Tomas Heel relented. {c8 "Fill it in," he told Ruvians on Thursday}, once the statistics office had promised a line for mother tongue.

It did not help him with the police. {c20 He has been charged with obstructing the census}, the Karst prosecutor said.

He is unrepentant. {c5 "They never came to our villages in the first week, boycott or no boycott," he said}.
@ 2026-03-30T10:00 | Statistics Office of Velland | Census 2026: provisional results | official
Resident population: {c1 6,410,000}
Of which capital: {c19 896,000}
Mother tongue Ruvian: {c3 21.8 per cent}

{c5 All settlements of the Republic were covered in full}.

Detailed tables will follow in June.
@ 2026-03-30T18:20 | Lakes News Agency | Velland census shows shrinking capital, Ruvian share down
ARDEL (LNA) - {c1 Velland has 6.41 million inhabitants}, the first tables of its January census showed on Monday.

{c3 Just under 22 percent gave Ruvian as their mother tongue}, the statistics office said. {c4 The Council of Ruvian Communities said its own parish registers pointed to 29 percent}.

{c19 For the first time since the war fewer than 900,000 people live in the capital}.
@ 2026-04-02T07:00 | The Karst Herald | Whole valleys nobody visited
The road to Upper Senn is steep but it is there. {c5 No counter walked it in January, say all 41 people who live at its end}.

They are not alone. {c6 The ombudsman, Ruta Bell, reckons 44,000 homes in the country never saw an enumerator}. She has the electricity meters to prove it.

{c4 On those grounds Tomas Heel stands by his estimate: Ruvians are closer to three in ten}.

An official in Ardel sighed. {c5 "Every valley, every hut," he said}.
@ 2026-04-09T06:30 | Ardel Morning Paper | Chief of language tables leaves under a cloud
Irena Moll, who put together the language tables, is no longer at the statistics office. {c9 She was sacked, she says, by a text message}. {c9 According to the office, she left at her own wish}.

What she says next is graver. {c10 The cabinet had the Ruvian column trimmed before it was published}. {c10 "Not a comma was touched on our account," said Vera Stolt's spokesman}.

Dr Moll will testify before a committee next week.
@ 2026-04-15T15:00 | Velland Broadcasting | Parliament live | live
15.02 Irena Moll has taken her seat.

15.09 MOLL: {c10 I received the instruction on paper, with the seal of the prime minister's chancellery}.

15.21 Laughter: "{c9 Nobody resigns by being locked out of the building}," she says.

15.40 Chancellery minister Kolb: {c10 there is no such paper}.

15.55 From our data desk: {c2 three demographers at Ardel University have published their own reckoning. They make it 5.9 million people}, counting phones rather than doors.
@ 2026-04-22T12:40 | Lakes News Agency | Court freezes Velland census
ARDEL (LNA) - {c13 Velland's constitutional court on Wednesday barred the government from using the census until complaints have been heard}.

The decision blocks a new electoral map. {c12 Under it the southern district of Karst would have gained two members}.

{c2 The statistics office meanwhile rubbished a university study which found half a million fewer inhabitants}.

{c18 A hacker group said it had taken the census files from a government server}. {c18 The interior ministry said nothing had been stolen}.
@ 2026-05-06T11:00 | Statistics Office of Velland | Repeat survey | official
In accordance with the order of the Court, {c14 enumeration will be repeated in 61 municipalities between 18 and 31 May}.

{c17 The costs are estimated at 7 million marks}.

{c5 The Office regrets that in a number of upland localities no enumerator was present in January}.

The Office's former head of language statistics is not involved.
@ 2026-05-07T07:15 | The Karst Herald | They're coming back
{c14 Sixty-one towns and villages will be counted for a second time this month}. In Upper Senn they have cleared the snow poles and baked.

It has taken the statisticians long enough to say it. {c5 Yesterday they owned up to having missed the high valleys}.

Heel's trial opened in the same week. "I'm accused of telling people not to fill in a form that nobody brought them," he said.
@ 2026-06-24T13:30 | Lakes News Agency | Recount lifts Ruvian share in Velland
ARDEL (LNA) - {c15 Ruvian speakers make up 24.6 percent of Velland's people}, a partial recount found. {c3 The January count had put them at 21.8}.

{c1 The final total was revised down slightly to 6.38 million}.

{c21 In Karst, a court cleared Ruvian leader Tomas Heel}, who had been accused over {c7 his appeal to stay away from the survey}.
@ 2026-06-25T06:50 | Ardel Morning Paper | One in four
{c15 It is a quarter, near enough}. Neither the 21.8 of the spring nor {c4 the 29 of the Ruvian Council} has survived.

{c21 Tomas Heel heard of it on the steps of the courthouse, a free man with no stain on his record}.

The bill, then. {c17 Seven million for the second round}, on top of {c16 the 88 million for the first}.

One thing is settled. {c11 The constituencies will be rearranged on the basis of the final tables, Vera Stolt said again}. And one is not. {c10 Asked about the sealed paper, she got into her car}.
@ 2026-09-03T09:00 | Velland Broadcasting | Nine o'clock | transcript
The constitutional court has lifted its ban. Velland can use its census.

So what changes? {c12 Karst will have two more seats in the house}.

And there's a late footnote. A labour court says {c9 Irena Moll was indeed fired, and unlawfully}. {c10 The letter with the seal has turned up as well: an archivist found it in a file on road salt}. The government says it's studying the document.
