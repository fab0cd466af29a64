# Drone raids on three refineries in a war: what was hit, what was shot down, output and petrol prices
! c1 Kalmyr refinery hit and burning (claimed by Tavian general staff, denied then admitted by Ordan side)
! c2 drones shot down over Kalmyr by the Ordan defence ministry (38, 41)
! c3 drones launched at Kalmyr by Tavia (24)
! c4 falling debris caused a small fire at Kalmyr (governor)
! c5 Kalmyr refinery at a standstill (industry sources; denied by owner)
! c6 Kalmyr will be back in two weeks (owner)
! c7 Kalmyr out until spring (analyst)
! c8 Kalmyr partly restarted (half of capacity)
! c9 Port Selig refinery hit on 4 Sept (Tavia; confirmed by governor)
! c10 two workers killed at Port Selig (governor)
! c11 workers injured at Port Selig (seven)
! c12 Zhelin refinery hit (claimed by Tavia; denied)
! c13 share of Ordan's refining capacity lost by Tavia (17 per cent / 21)
! c14 share lost by energy agency / consultants (9 per cent)
! c15 petrol export ban until end of October
! c16 petrol price in the capital up 12 per cent
! c17 rationing at pumps in the south (30 litres)
! c18 no shortage of fuel (energy minister)
! c19 drones crossed neutral Elland's airspace (alleged, denied by Tavia)
! c20 Elland summons the Tavian ambassador
! c21 retaliatory strike on Tavian power station at Lirne
! c22 blackout: 200,000 households
! c23 drones used foreign chips / range of 1,500 km
! c24 A fire at a refinery in Tavia was put out
! c25 it was due to welding
! c26 Elland is buying six radars
! c27 Two recruits died in training near Zhelin
! c28 Diesel is 3 per cent dearer in Elland
@ 2025-09-01T05:30 | Tavian General Staff | Morning summary, 1 September | official
During the night our long-range units struck the oil refinery at Kalmyr. {c1 A direct hit on the primary distillation column has been established, followed by a large fire}.

{c3 Twenty-four aircraft were employed}. All reached the target area.

The facility supplies the enemy's southern army.
@ 2025-09-01T08:00 | Ordan Today | Raid on Kalmyr beaten off
{c2 Air defence destroyed 38 Tavian drones over the Kalmyr district} last night, the defence ministry reports.

{c1 No industrial site had been reached}, said Governor Stepan Ruhl. {c4 Falling wreckage set light to some dry grass by the fence, and it was put out within the hour}.

People in the town are asked not to publish pictures.
@ 2025-09-01T14:20 | Interpress | Videos show blaze at Kalmyr oil plant
LONDRIN (Interpress) - Footage filmed from an apartment block and verified by Interpress shows {c1 flames rising from a tower inside the Kalmyr refinery, 900 km from the front}.

Ordan said it had {c2 brought down 38 unmanned aircraft}, more than the number {c3 which Tavia says it sent, 24}. Asked about the discrepancy, a Tavian officer laughed.

{c5 Processing has stopped altogether}, two industry sources said. {c5 The owner, Ordan Petroleum, said work was going on as normal}.
@ 2025-09-03T09:10 | Market Monitor | Ordan fuel: how bad is it?
Traders have stopped believing communiqués. What do they know? {c5 Not a single tank wagon has left Kalmyr since Sunday}, says one of them, who looks at railway data for a living.

{c6 Repairs will be finished within a fortnight}, according to Ordan Petroleum, which thereby conceded that there is something to repair. {c7 Lena Fisk of Harrow Energy is thinking of April}: the column has to be ordered abroad.

{c16 A litre of regular in the capital costs 12 per cent more than a month ago}. Energy Minister Gleb Soran sees no reason for concern. {c18 "The tanks are full,"} he said.
@ 2025-09-04T06:45 | Interpress | Second refinery attacked; two dead
LONDRIN (Interpress) - {c9 Tavian drones hit the refinery at Port Selig, Ordan's second largest, early on Thursday}, officials on both sides said.

{c10 Two employees of the night shift lost their lives}, {c11 seven were taken to hospital}, said Nadia Orlo, governor of the coastal region. She broke with the custom of speaking of debris.

The Tavian general staff also claimed {c12 an attack on a third plant, at Zhelin}. {c12 Local authorities there said they had heard and seen nothing}.
@ 2025-09-04T19:00 | Tavia Radio One | Evening journal | transcript
PRESENTER: Two in one night. General Ivo Strand, the commander of the drone forces, is our guest. General, what has been achieved?

STRAND: {c13 Seventeen per cent of their refining is gone}. That is arithmetic, not propaganda.

PRESENTER: And Zhelin? They say nothing happened.

STRAND: {c12 We have the pictures from on board, we struck it}. We shall show them when it suits us.

PRESENTER: The government in Elland complains that {c19 four of our machines took a short cut over its lakes}.

STRAND: {c19 Our routes do not touch neutral soil. Ask those who jam the signals}.
@ 2025-09-05T11:30 | Elland Post | Ambassador called in over lake drones
{c20 Foreign Minister Aino Salk summoned Tavia's envoy on Friday morning}. The conversation lasted eight minutes.

{c19 Radar had followed four objects from the southern border to the northern one}, the air force said; fishermen saw them too. One passed so low over Lake Tuva that nets were blown off a drying rack.

Salk did not wish to say what would follow. Ordan, for its part, offered Elland "all help in protecting its skies", an offer nobody in the capital had asked for.
@ 2025-09-08T07:00 | Ordan Today | Fuel stays at home
{c15 Petrol may not be sold abroad until 31 October}, the cabinet decided on Sunday. It was a purely preventive step, said Energy Minister Soran; {c18 there was petrol enough for every driver and every combine harvester}.

The defence ministry has completed its account of the night of Kalmyr. {c2 In all, 41 hostile drones were downed}.

In Port Selig the {c10 two refinery men who perished on Thursday} were laid to rest.
@ 2025-09-10T16:40 | Market Monitor | Thirty litres and no more
From the southern steppe come photographs of hand-written signs. {c17 Filling stations in three provinces hand out no more than 30 litres a car}, the motorists' association says.

How much capacity is really down? {c14 Nine per cent, the consultancy Harrow Energy calculates from satellite heat images}. {c13 Tavia's general staff on Tuesday raised its own claim to 21}. Both count {c9 Port Selig, where a week ago a cracker took a hit}; only the Tavians count {c12 Zhelin, which to judge by the heat images is running without a scratch}.

{c15 The stop on exports, in force till the end of next month}, has lifted prices in Elland as well.
@ 2025-09-12T09:00 | Interpress | Briefs
{c24 A fire at a refinery in Tavia was put out}, its owner said; {c25 it was due to welding}. {c26 Elland is buying six radars}. {c27 Two recruits died in training near Zhelin}. {c28 Diesel is 3 per cent dearer in Elland}.
@ 2025-09-13T06:15 | Interpress | Ordan missiles darken Tavian city
LONDRIN (Interpress) - {c21 Ordan fired missiles at the power station of Lirne in Tavia on Friday night} in what its defence ministry called an answer to the attacks on its oil industry.

{c22 Some 200,000 households were without electricity} in the morning, the grid operator said.

{c23 The drones now flying against Ordan have a range of 1,500 km}, according to a Western-trained engineer involved in building them.
@ 2025-09-16T10:00 | Ordan Petroleum | Notice to shareholders | official
The Company informs holders of its securities as follows.

{c1 On 1 September the atmospheric distillation unit of the Kalmyr works sustained damage through outside action}.

{c5 Operations at the site were suspended from that date}.

{c8 Since 15 September one line has been running, corresponding to one half of nominal throughput}.

{c11 The seven employees injured at Port Selig} receive full pay.
@ 2025-09-16T17:25 | Elland Post | Kalmyr back at half speed
Sixteen days after it was said that only grass had burned, the owner of the Kalmyr refinery admitted to its shareholders {c1 that the heart of the plant had been struck}. {c8 It is now working again at 50 per cent}, faster than most had thought possible. {c7 "I said April; I shall have to eat my spreadsheet,"} said Lena Fisk.

Governor Ruhl no longer insists that {c4 it had been a matter of burning grass}. He had passed on what he was told, he said.

Tavia has apologised to Elland: {c19 owing to a navigational fault four of its craft did stray across the lake district}. {c20 The ambassador, who had been called to the ministry on the 5th}, was called again, and this time got coffee.
@ 2025-09-18T07:50 | Market Monitor | Pump prices ease
The queues are getting shorter. {c17 The cap of 30 litres was lifted in two of the three southern provinces}, the motorists say. {c16 In the capital, where prices had gone up by an eighth since early August}, they fell for the first time.

Harrow Energy sees {c14 no more than nine per cent of refining out of action}. "{c22 The lights in Lirne, where a fifth of a million homes had gone dark}, were back sooner than the petrol," a trader said.
