# budget airline SkyRelay's fleet is grounded over maintenance records
! c1 SkyRelay grounded by the aviation authority
! c2 aircraft affected (9; 22; 31) by authority
! c3 passengers stranded by authority (14,000)
! c4 passengers stranded by travel association (40,000)
! c5 engine cover fell from flight SR 612 at Port Essen on 3 Aug
! c6 records of inspections were forged (alleged, denied, admitted)
! c7 airline ran out of money / insolvent (rumoured, denied, filed)
! c8 pilots unpaid for July (union; airline denied)
! c9 refunds within 14 days promised
! c10 flights resume on 20 Aug (forecast)
! c11 flights resumed partially with six jets on 27 Aug
! c12 maintenance contractor Aerofit's licence revoked
! c13 two managers of Aerofit arrested
! c14 Aerofit's arrested manager denies / Karl Renz charges... 
! c15 second incident: tyre burst at Malva 6 Aug
! c16 CEO Dana Holt resigned
! c17 government repatriation flights cost 8m
! c18 earlier warning letter from authority in March
! c19 rival Norfly takes over the slots / offers rescue fares 49
! c20 administrator: 1,150 staff lose their jobs
! c21 buyer talks: Norfly wants to buy
! c22 last charter flight landed
! c23 a passenger has waited 19 days
! c24 creditors to get a few per cent (administrator)
! c25 engine cover fastened with two of six latches
@ 2025-08-07T21:40 | Essen Harbour Post | Budget jets stay on the ground
Nothing with a green tail left Port Essen on Thursday evening. {c1 The civil aviation authority has withdrawn SkyRelay's permission to fly with immediate effect}, airport staff told queuing passengers.

{c5 On Sunday a cover had come off the left engine of flight SR 612 just after take-off from here}, and landed in a turnip field. {c15 A tyre burst on another of the airline's planes at Malva on Wednesday}.

No one was hurt either time.
@ 2025-08-08T06:00 | Civil Aviation Authority | Safety directive 2025-19 | official
{c1 Pursuant to section 12, all commercial operations of SkyRelay Ltd are suspended as of 7 August, 20:00}.

Aircraft subject to inspection: {c2 9}

Grounds: {c6 discrepancies have been identified in the documentation of mandatory engine checks}.

{c3 The Authority estimates that 14,000 travellers are currently outside their country of residence with a SkyRelay ticket}.
@ 2025-08-08T09:30 | Morning Dispatch Radio | Breakfast | transcript
If you're booked with SkyRelay, don't go to the airport. {c1 The no-frills carrier's planes aren't allowed to fly}, as you'll have heard.

The company's boss, Dana Holt, was on this programme ten minutes ago. {c10 "We'll be back in the air on the twentieth,"} she said. {c9 Everybody who's lost a flight would get their money within a fortnight}.

And about those papers? {c6 "There are gaps in some folders. Nobody has invented anything,"} said Ms Holt.
@ 2025-08-08T16:15 | Travel Trade Today | Association: 40,000 stuck
The authority's count of the stranded is far too low in the view of the trade. {c4 Around forty thousand holidaymakers have no flight home}, the Association of Travel Agents says, since {c3 the official 14,000} leaves out package guests.

{c19 Norfly is selling them "rescue seats" for 49 crowns}, subject to availability.

{c8 Cockpit crews have had no pay since June}, their union told this magazine. That is nonsense, SkyRelay said; {c8 July's wages went out on the 31st}.
@ 2025-08-09T11:00 | National Press Agency | State sends planes for SkyRelay passengers
PORT ESSEN (NPA) - {c17 The government will charter aircraft to bring back people left behind by SkyRelay's grounding, at a cost of about 8 million crowns}, the transport ministry said on Saturday.

{c2 Inspectors have widened the review from nine to 22 of the carrier's jets}, the aviation authority said.

{c7 A spokesman for the airline called talk of insolvency "malicious"}.
@ 2025-08-12T07:20 | The Sentinel | The signatures of a man on holiday
A fitter called in sick in May and was in hospital until June. In those weeks he signed off, on paper, the fan blades of four SkyRelay engines.

The Sentinel has copies. {c6 Someone at Aerofit, the contractor at Malva airfield, made up whole series of inspections that never took place}, says a former quality manager there.

{c18 As early as March the aviation authority had sent SkyRelay a warning about Aerofit}, a letter in our possession shows. {c7 Two fuel suppliers meanwhile say the airline is on the brink of bankruptcy and owes them millions}.
@ 2025-08-13T13:45 | Civil Aviation Authority | Maintenance approval MA-208 (Aerofit) | official
{c12 The approval of Aerofit Technik as a maintenance organisation is revoked}.

SkyRelay aircraft under review: {c2 31}

{c18 The Authority confirms that it wrote to the operator on 11 March concerning the same contractor}. It received a reply which at that time appeared satisfactory.
@ 2025-08-14T18:00 | Malva Valley News | Police at the hangar
It is a small airfield and everyone saw the vans. {c13 Two Aerofit managers, aged 44 and 58, were led away on Thursday morning}, a police spokeswoman said. The older is the workshop head, Karl Renz; his nephew Tobias Renz, an apprentice there, is not a suspect.

{c14 "My client has forged nothing and ordered nothing forged,"} said Mr Renz's solicitor.

With the licence gone, the gate was locked by noon. {c12 Aerofit can't touch so much as a wheel nut now}, as one mechanic put it.
@ 2025-08-18T10:30 | National Press Agency | SkyRelay chief quits
PORT ESSEN (NPA) - {c16 Dana Holt has left her post as chief executive of SkyRelay}, the grounded airline said on Monday. Finance director Piet Aalders takes over for now.

Aalders said {c6 an internal review had found 140 inspection sheets which were "not genuine"}. {c10 The return to service on Wednesday could not be kept}, he said.

{c8 The pilots' pay for July, he conceded, was still outstanding}.
@ 2025-08-27T12:10 | Essen Harbour Post | Six green tails
Applause at gate 14: {c11 SkyRelay flew again on Wednesday, with six aircraft} that had passed the inspectors. {c11 The aviation authority had lifted its ban for these six the night before}, it said.

Not everybody clapped. {c23 Ilse Grote, a retired teacher, has been waiting nineteen days for her 212 crowns}.

{c22 The last of the state's charter flights landed on Sunday}; {c17 the bill came to 9.3 million}, says the ministry.
@ 2025-09-09T08:05 | Travel Trade Today | Norfly circles its wounded rival
{c21 Norfly has looked at SkyRelay's books with a view to a takeover}, people close to both firms say. {c21 Norfly won't say yes or no}.

Time is short. {c7 SkyRelay can pay its bills until the end of the month, Aalders assured us, and not a day less}.

The accident bureau's interim report says {c25 the engine cover on SR 612 had been fastened with two of its six latches}. {c15 On the tyre at Malva it found no fault of maintenance at all, only a stone}.
@ 2025-09-19T17:30 | The Sentinel | SkyRelay files for insolvency
The malicious talk was true. {c7 SkyRelay went to the district court on Friday and applied for protection from its creditors}.

{c20 All 1,150 employees will be let go}, administrator Friederike Bohm said. {c21 A sale to Norfly had fallen through on Thursday night}.

{c24 Those who are owed refunds should not expect to see more than a few per cent}, Ms Bohm told reporters.
@ 2026-04-22T15:50 | Malva Valley News | Renz: 'I did it for the workshop'
In February he had nothing to say. On Wednesday, the first day of his trial, Karl Renz stood up. {c14 "I told them to fill in the sheets. The planes had to go out,"} the 59-year-old said.

His co-accused, Aerofit's former director Sven Adler, left the talking to counsel. {c13 The two have been free on bail since they were picked up last August}.

{c6 The prosecution speaks of one hundred and forty bogus inspections}, the figure the airline came to itself.
