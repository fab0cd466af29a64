# electric scooters of the maker Zipp catch fire; recall, dispute over cause
! c1 number recalled, Zipp (22,000; 67,000)
! c2 fires counted by Zipp (14)
! c3 fires counted by the fire brigades' federation (83, 97)
! c4 one dead: student killed by a Zipp fire in Mill Street (alleged, disputed, confirmed)
! c5 cause is charger of third parties (Zipp)
! c6 cause is battery cell from Lumo Cells (fire institute) ; Lumo denies
! c7 rental firm Hopp withdraws 9,000 scooters
! c8 metro bans scooters from trains
! c9 metro ban lifted
! c10 Zipp hid test results of 2024 (alleged, denied, admitted)
! c11 Zipp offers refund of 300 (voucher 150, then 300)
! c12 consumer ministry orders sales stop
! c13 Zipp is about to go under (rumour, denied)
! c14 Zipp filed for insolvency
! c15 Lumo takes over Zipp's service
! c16 Zipp founder Remy Laske sold shares before the recall
! c22 Laske traded on inside knowledge (suspected, denied, case dropped)
! c17 shares worth 8m sold
! c18 insurers: won't pay for fires caused by charging overnight
! c19 separate recall: Zipp helmet straps 5,000
! c20 new cell type in all models by autumn (promise)
! c21 safer cell never built (outcome)
@ 2026-05-04T09:00 | Zipp Mobility | Precautionary exchange of batteries, model Z3 | official
Zipp asks owners of about {c1 22,000} scooters of the type Z3 to stop charging them and to register for a new battery.

{c2 Fourteen cases of overheating are known to us}. {c5 In all of them a charger from another manufacturer was in use}.

Owners receive {c11 a voucher of 150}.

{c20 By autumn all our models will be fitted with a new generation of cells}.
@ 2026-05-04T16:30 | City Desk Agency | Scooter maker recalls batteries after fires
BRAND CITY (CDA) - {c1 Zipp is replacing the batteries of 22,000 scooters because they may ignite}, it said on Monday.

The Federation of Fire Brigades said the company was playing it down. {c3 Its own register shows 83 blazes started by Zipps in two years}.

{c4 One of them killed a 20-year-old student in Mill Street in February}, the federation said. {c4 Zipp said no link between its product and that death had been established}.
@ 2026-05-06T07:15 | The Brand City Echo | A hallway, a charger, and the stairs in flames
Ilse Varga kept the remains of the charger. {c5 It has Zipp's own logo on it}, melted but legible: not somebody else's, as the company has it.

Her daughter Mina, the student, lived on the fourth floor above the landing where the scooter was plugged in.

Rental firm Hopp isn't waiting. {c7 It has taken 9,000 of the vehicles off the streets}.

Underground too they are nervous: {c8 from Friday no e-scooters may be carried on the metro}.
@ 2026-05-13T10:00 | Institute for Fire Research | Technical note | official
On behalf of the Federation the Institute examined eleven burnt units. {c6 In nine, a manufacturing flaw in the cells supplied by Lumo Cells led to the fire}.

{c5 No evidence was found that the make of charger played any role}.

The Institute recommends storage outdoors.
@ 2026-05-13T18:40 | Radio Brand | The Evening Hour | transcript
HOST: Lumo, you've been named. What do you say?

LUMO SPOKESMAN: {c6 Our cells leave the plant in order. What Zipp wraps them in is another matter}.

HOST: And Zipp's under fire for something else. {c10 An ex-employee says the firm's own lab saw cells go up in 2024, and the file was closed}.

REPORTER: {c10 Zipp says there never was any such file}.

HOST: Will my insurance pay?

REPORTER: Careful. {c18 The insurers' association says not if you'd left it plugged in overnight}.
@ 2026-05-20T08:20 | Capital Ledger | Founder sold before the smoke
{c16 Remy Laske parted with a fifth of his stake in Zipp in April, three weeks ahead of the recall}, the register shows. {c17 It brought him eight million}.

{c22 A spokeswoman said the date had been fixed a year in advance}. He learned of the fires "like everybody else".

{c13 Two suppliers told the Ledger they no longer deliver without cash, and expect the company to go under}. {c13 "Zipp is fully funded," the spokeswoman said}.
@ 2026-05-28T12:00 | Consumer Ministry | Order | official
{c12 The sale of all Zipp vehicles with batteries of series L is prohibited with immediate effect}.

{c3 The fire services have reported 97 incidents}.

The company is obliged to extend its recall to the models Z2 and Z4. {c1 A total of 67,000 vehicles is affected}.
@ 2026-05-28T19:00 | City Desk Agency | Ministry halts sale of Zipp scooters
BRAND CITY (CDA) - {c12 Shops must take Zipp scooters off their shelves}, the consumer ministry ruled on Thursday.

The company announced another measure the same day: {c19 it is calling back 5,000 helmets because of brittle straps}.

{c11 It also doubled what it pays owners to 300}, in cash.

{c8 The metro said its ban, in force since May 8, would stay for now}.
@ 2026-06-17T07:00 | The Brand City Echo | 'Thermal event, sample 6. Do not forward.'
That is the subject line. {c10 It was written in Zipp's laboratory in October 2024 and it went to eleven people}.

{c10 "The document exists. We should have acted," Remy Laske conceded when we put it in front of him}.

Ilse Varga read it twice. {c4 The prosecutor told her on Tuesday there was no longer any doubt about what burned her daughter's house}: a Z3.
@ 2026-07-08T15:30 | Capital Ledger | Zipp out of charge
{c14 The scooter maker applied to the court for protection from its creditors on Wednesday}. Six weeks ago it had called such talk nonsense.

{c15 Repairs will be handled by its former supplier Lumo}, of all firms. {c6 Lumo, which had blamed Zipp's casing, acknowledged "irregularities" in one production line}.

{c17 Mr Laske still has his eight million}. {c22 Investigators want to know what he knew when he sold}.
@ 2026-07-09T08:10 | Radio Brand | Morning | transcript
So who pays? {c11 The three hundred each, says the administrator, will have to wait in line with everything else}.

{c14 Zipp, if you've missed it, has gone bust}.

{c7 The nine thousand that Hopp pulled in} are stacked in a yard by the canal, and the fire brigade has parked an engine next to it.
@ 2026-10-15T12:20 | City Desk Agency | Metro readmits scooters
BRAND CITY (CDA) - {c9 E-scooters may travel on the metro again from Monday}, except Zipps, operator Tubeway said.

{c3 Ninety-seven fires were put down to the brand}, which {c1 had to recall 67,000 vehicles}. {c21 A safer cell promised for this autumn was never built}.

{c22 Prosecutors dropped an insider trading case against founder Remy Laske}, saying his sale had indeed been scheduled long before.
