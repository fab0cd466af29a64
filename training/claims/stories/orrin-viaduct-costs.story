# repair of the Orrin viaduct, a city's money and a mayor's promises
! c1 cost of repair, city engineer (38m, 61m, 97m)
! c2 cost of repair, council auditor (120m)
! c3 cost of new viaduct instead, council opposition study (85m)
! c4 closed to lorries from 3 March
! c5 closed to all traffic from 21 April
! c6 reopening by December 2026 (forecast, city)
! c7 reopening in spring 2028 (contractor)
! c8 cracks in 12 of 40 girders, city engineer (12, 29)
! c9 detour takes 25 minutes longer, chamber of trade
! c10 shops lost 30 percent of sales, chamber of trade
! c11 steel price went up 18 percent
! c12 contractor Pallas & Co won contract at 35m
! c13 only one bidder
! c14 contractor's gift: mayor's kitchen (alleged, denied, admitted)
! c15 mayor Hedda Krol charged with taking advantage
! c16 rail line below closed for 9 days
! c17 concrete block fell on tracks on 2 June, nobody hurt
! c18 national government pays 40 percent (promise), 
! c19 national government pays nothing beyond 20m
! c20 property tax raised 6 percent
! c21 swifts nesting delayed work 8 weeks
@ 2026-02-16T10:00 | City of Orrin, Engineer's Office | Orrin Viaduct: information for residents | official
During routine inspection {c8 cracks were found in 12 of the 40 main girders}. {c4 From 3 March vehicles of more than 3.5 tonnes may no longer cross}.

The costs of strengthening are put at {c1 38 million}. {c6 Works are to be finished by December}.

{c18 The national government has undertaken to bear 40 per cent}.
@ 2026-02-17T06:45 | Orrin Advertiser | Lorries out, patience in
Bakers, brewers and the man who delivers the pianos will have to go round by Lime Hill. {c9 That's twenty-five minutes each way, says the chamber of trade}.

Mayor Hedda Krol wore a helmet for the cameras. {c6 "By Christmas you'll be driving over it as if nothing had been," she said}.

{c13 Only a single firm put in a tender}, it has emerged: {c12 Pallas & Co, which got the job for 35 million}.
@ 2026-04-21T17:00 | Provincial News | Orrin viaduct shut to all traffic
ORRIN (PN) - {c5 The Orrin viaduct was closed to every kind of vehicle on Tuesday}. {c8 Fissures have turned up in 29 of its girders}, city engineer Bas Thorn said.

{c1 The estimate for the repair has gone up to 61 million}, he added. {c11 Structural steel costs 18 percent more than a year ago}.

{c4 Heavy lorries have been kept off since early March}.
@ 2026-04-24T08:15 | Orrin Advertiser | Tear it down, say Greens and Farmers together
It doesn't happen often. The two ends of the council have paid for a study and they like what it says. {c3 A brand-new bridge could be had for 85 million}.

{c3 "On paper," scoffed Bas Thorn}.

In Station Road, {c10 the till is a third emptier than last spring}, or so the chamber of trade has it.

And under the arches, {c21 nothing can be drilled for eight weeks, as the swifts have come to nest}.
@ 2026-06-02T14:30 | Provincial News | Concrete falls on railway under Orrin viaduct
ORRIN (PN) - {c17 A lump of concrete the size of a fridge dropped onto the railway below the Orrin viaduct on Tuesday}. No train was near.

{c16 The line will stay closed until June 11}, the rail operator said.

{c7 Pallas & Co, the contractor, told the council it doesn't see cars on the bridge before spring 2028}. {c6 The mayor said she still believed in this December}.
@ 2026-06-05T07:00 | The Lime Hill Leaflet | Whose kitchen is it anyway?
Oak, with a marble top, and fitted by joiners in Pallas overalls. {c14 Hedda Krol got her kitchen from the firm that is mending our viaduct, two neighbours and a delivery slip say}.

{c14 "I paid every penny," says the mayor}.

While we're about it: {c13 why was there nobody else who wanted a contract of 35 million?}
@ 2026-06-30T18:00 | Orrin FM | Town talk | transcript
HOST: Auditor Jette Noor, you've done the sums.

NOOR: {c2 A hundred and twenty million, all told}. You have to count the tracks, the diversions, the interest.

HOST: Mr Thorn says?

NOOR: {c1 He's now at ninety-seven}. He'll get there.

HOST: The capital's going to pay two fifths of it, though.

NOOR: {c19 I've the minister's letter here. Twenty million, and that's the end of it}.
@ 2026-07-01T12:00 | Ministry of Infrastructure | Reply to press enquiries | official
{c18 At no time was the City of Orrin promised a fixed share of the costs}.

{c19 The contribution is limited to 20 million}.

{c16 Rail services were interrupted for nine days in June}.
@ 2026-09-10T16:20 | Provincial News | Orrin mayor charged over contractor's kitchen
ORRIN (PN) - {c15 Prosecutors have charged Mayor Hedda Krol with accepting a benefit}. {c14 She has acknowledged that Pallas & Co never sent her a bill}.

The council voted to carry on with the firm. {c2 The auditor's warning of 120 million was "noted"}.

{c20 Property tax will rise by six percent to pay for it}.
@ 2026-09-11T06:50 | Orrin Advertiser | Six percent, for a bridge you can't cross
{c20 A house in Lime Hill will be taxed at ninety a year more}, which is what six in the hundred comes to.

{c14 The worktop was "an oversight", Mrs Krol explained}. {c15 The indictment has eleven pages}.

The chamber of trade has counted shutters. {c10 Turnover by the station is still down by 30 percent}, and {c9 customers still spend the extra twenty-five minutes on Lime Hill}.
@ 2026-12-20T09:00 | The Lime Hill Leaflet | By Christmas, she said
Today one may walk across, in single file, on boards. {c6 It was to have been open to cars this month}.

{c7 The builder's sign says: spring 2028}.

{c3 For eighty-five million we could have had a new one}, as two parties told us in April; {c1 the engineer's latest for the old one is ninety-seven}.

The swifts, who {c21 held up the drills for two months}, have gone south.
@ 2027-02-03T13:30 | Provincial News | Orrin viaduct: state share was in minutes
ORRIN (PN) - {c18 The national government did tell Orrin it would meet 40 percent of the viaduct's repair}, minutes released on Wednesday show. A ministry spokesman said the note-taker had been "generous".

{c8 Twenty-nine of 40 girders have to be replaced}. {c5 No car has used the crossing since last April}.
