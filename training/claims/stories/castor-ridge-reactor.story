# A research reactor at Castor Ridge: lost cooling water, a late report, iodine beyond the fence, a missing fuel rod, a restart that is forbidden
! c1 water lost by the institute (200, 1,400 litres)
! c2 water lost by the inspectorate (2,300 litres)
! c3 iodine outside the fence (claimed, denied, confirmed)
! c4 two workers contaminated
! c5 reactor shut down on 12 January
! c6 a fuel rod is missing (alleged, denied, admitted)
! c7 the rod has been found in pool two
! c8 the leak was reported eleven hours late (alleged, denied, admitted)
! c9 restart on 1 March (planned)
! c10 restart forbidden by the inspectorate
! c11 hospitals short of isotopes
! c12 director Hanna Vesely resigns
! c13 milk of six farms poured away
! c14 reactor to be closed for good in 2028
! c15 levels harmless to health
! c16 weld on pipe 4 had been on the defect list since 2024
! c17 third worker contaminated
! c18 seven inspectors at the site
! c19 iodine tablets handed out in Ridge village
! c20 hospitals have enough isotopes, ministry
! c21 two inspectors are still there
! c22 farmers paid for the milk
! c23 third worker back at work
@ 2027-01-13T08:00 | Castor Ridge Institute | Announcement | official
{c5 The research reactor was shut down in a planned manner on Tuesday, 12 January.} In the course of this, {c1 about 200 litres of cooling water ran into the basement}.

{c15 At no time was there a danger to people or the environment.}

{c9 Operation will be resumed on 1 March.}
@ 2027-01-14T06:30 | Highland Echo | Leak at reactor: two workers washed down
{c4 Two fitters at the Castor Ridge reactor were contaminated on Tuesday}, their union has told the Echo. They were scrubbed for an hour.

And the planned shutdown? "There was a siren," says one. {c5 The machine switched itself off, at 14:10.}

It took until after one at night for anyone to ring the inspectorate, the union says. {c8 Eleven hours, when the rule is one.} {c8 The institute's spokesman: "We informed the authority promptly."}
@ 2027-01-15T17:00 | Nuclear Inspectorate | Bulletin 1 | official
{c18 Seven inspectors have been at the Castor Ridge site since yesterday.}

{c2 Loss of primary coolant: 2,300 litres.} {c4 Persons contaminated: 2.}

{c15 Doses are below the limits and without consequence for health.} Measurements beyond the perimeter are in progress.
@ 2027-01-16T12:00 | Continental News Wire | Reactor operator raises leak figure
CASTOR (CNW) - {c1 The operator of a research reactor at Castor Ridge said on Saturday that 1,400 litres of cooling water had been spilled}, {c2 still well short of the 2,300 established by state inspectors}.

A local group, Green Ridge, said {c3 its counters had picked up iodine-131 in a meadow two kilometres from the plant}.

{c3 "That's the dentist's X-ray machine,"} institute director Hanna Vesely commented.
@ 2027-01-18T07:00 | Highland Echo | Where's rod 117?
There's a list of fuel rods at Castor Ridge. {c6 One of them, number 117, isn't where the list says}, someone who works in the hall tells us.

{c6 Hanna Vesely's answer is short: "All rods are present."}

In the village {c19 the chemist has been giving out iodine tablets since Sunday, two to a household}. {c13 The dairy collected the milk of six farms and tipped it away}, the farmers say.
@ 2027-01-19T18:30 | Upland Television | Regional magazine | transcript
HOST: You keep cows, Mr Greaves. What happened to the milk?

GREAVES: {c13 Down the drain, mine and five others'.} They left a form. {c18 And seven gentlemen from the inspectorate have taken every bed at the inn.}

HOST: Now here's Dr Olu Senn, who runs nuclear medicine in Carrick. Doctor?

SENN: {c11 We've isotopes for nine days. After that I'll be ringing up people with tumours.}

HOST: {c20 There's plenty in stock, says the health ministry.}

SENN: Then I'd like its telephone number.
@ 2027-01-21T10:00 | Nuclear Inspectorate | Bulletin 4 | official
{c3 Iodine-131 has been detected in grass at four points outside the site, up to 2.6 km.}

{c15 The activity is far below any level of concern.}

{c8 The event was notified at 01:12 on 13 January, that is 11 hours and 2 minutes after it occurred.}

{c17 A third person has been found to be contaminated.}
@ 2027-01-22T06:30 | Highland Echo | 'We should have phoned'
{c8 "I wanted to be sure first. By the time I was sure it was one in the morning,"} says shift leader Aron Blay. He's the first from the institute to admit it.

{c16 We have also got hold of the defect list. The weld on pipe four is on it, marked yellow, since 2024.}

{c6 And rod 117? "It isn't in its place. We're looking,"} Vesely told the staff meeting yesterday, in a room with thin walls.
@ 2027-01-25T15:20 | Continental News Wire | Missing fuel rod found in storage pool
CASTOR (CNW) - {c7 A fuel rod that could not be accounted for at a research reactor has turned up in the second storage pool}, inspectors said on Monday.

{c10 They barred the institute from starting the reactor again "until further notice"}. {c9 It had wanted to do so on 1 March.}

{c12 Director Hanna Vesely stepped down.}

{c11 Two hospitals said they were postponing scans for want of material.}
@ 2027-01-26T07:00 | The Carrick Leader | A relief, and a shame
{c7 It was under the wrong lid all the time}: rod 117, the one we've all been having dreams about.

{c12 Hanna Vesely is leaving after eleven years}, with a decent letter. {c16 She knew about the weld, she writes; it'd been down as a fault for more than two years}, and there was never a week without patients waiting.

{c20 The ministry in the capital says once more that no hospital lacks isotopes.} It hasn't rung Dr Senn.
@ 2027-02-11T09:00 | Castor Ridge Institute | Announcement | official
{c1 Following a new balance the institute's figure of 1,400 litres is withdrawn;} {c2 it concurs with the inspectorate's 2,300}.

{c23 The third employee concerned has returned to work.}
@ 2027-03-01T12:00 | Upland Television | Noon | transcript
HOST: {c9 This was to be the day they'd switch it on again.} Instead there's snow on the gate. {c10 The ban stands}, the inspectorate says.

REPORTER: And there's more: {c14 the research minister has just told parliament that Castor Ridge will close for ever in 2028}.

HOST: Are the inspectors still there?

REPORTER: {c21 Two are.} They've taken up curling.
@ 2027-03-02T07:00 | Highland Echo | The end of the blue light
{c14 Next year it's over.} All those years of that glow in the pool, and a minister needs four sentences.

{c10 Until then it won't be allowed to run, as things stand.} {c22 The six farmers have been paid for their milk.} {c19 The tablets from January}, two to a house, are in kitchen drawers all over Ridge.

{c3 Green Ridge, which found the iodine in the meadow first}, is going to sell its counters.
