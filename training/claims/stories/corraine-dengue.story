# dengue in the river states of Corraine: federal and state figures, a vaccine, an election
! c1 probable cases, federal health ministry (64,000; 212,000; 391,000)
! c2 probable cases in Alto state only, state health office (38,000; 97,000)
! c3 confirmed deaths, federal health ministry (15, 61, 118)
! c4 confirmed deaths in Alto state, state health office (9, 40)
! c5 suspected deaths under review, federal ministry (85, 140)
! c6 deaths, gravediggers' union in Alto capital (200)
! c7 federal emergency declared
! c8 Alto state emergency declared
! c9 vaccine order 5.2 million doses
! c10 vaccine doses arrived: 720,000
! c11 60,000 doses expired in a warehouse (reported, denied, admitted)
! c12 governor Bruno Salles' clinic got vaccines first (alleged, denied)
! c13 minister Nadia Freire caught dengue
! c14 cases will reach 600,000 (forecast)
! c15 cases peaked in week 12
! c16 larvicide contract 44m with Agropar overpriced (alleged, denied, court)
! c17 rainfall 40 percent above normal
! c18 blood platelets short: 3 days left
! c22 platelet bank full (later)
! c19 army sends 800 soldiers to clear tyres
! c20 paracetamol price tripled
! c21 governor Salles re-elected
@ 2026-02-03T15:00 | Federal Ministry of Health, Corraine | Epidemiological note 5 | official
Since the beginning of the year, whole country. Probable cases of dengue: {c1 64,000}. Deaths confirmed: {c3 15}. Deaths under review: {c5 85}.

{c17 Precipitation in January exceeded the mean by 40 per cent}.

{c9 The Ministry has ordered 5.2 million doses of vaccine for the year}.
@ 2026-02-04T07:30 | Folha do Alto | Three in five are ours
{c2 Of the country's sick, 38,000 live in Alto}, its health office reports. {c4 Nine of the dead were ours as well}.

{c8 Governor Bruno Salles has proclaimed an emergency in the state}.

At the pharmacy on Rua Nova, {c20 a strip of paracetamol costs three times its December price}. And at the blood bank {c18 there are platelets for three days}, the director says.
@ 2026-02-12T19:00 | Rede Corraine | National news | transcript
Nobody's safe from it. {c13 The minister of health herself, Nadia Freire, is in bed with dengue tonight}.

Before the fever she signed two papers. {c7 One puts the entire country under a health emergency}. {c19 The other sends eight hundred soldiers to pick up tyres and tins}.

In Alto's capital the men who dig the graves have a count of their own. {c6 Two hundred, says their union}. {c6 City Hall says you can't diagnose with a shovel}.
@ 2026-02-20T12:10 | Southern Star Agency | Corraine receives first dengue vaccines
RIO TELLES (SSA) - {c10 Some 720,000 doses of dengue vaccine have been delivered to Corraine}, a first instalment of {c9 the more than five million it bought}.

{c1 The federal ministry raised its count of probable cases to 212,000}. {c3 It has confirmed 61 deaths}, {c5 with 140 more being investigated}.

{c14 Researchers at the Federal Institute said the year might end with 600,000 people infected}.
@ 2026-02-27T06:45 | Folha do Alto | First in line: the governor's clinic
Nurses in Santa Luz waited on Monday for boxes that did not come. {c12 They had gone to a private practice in which Bruno Salles holds a third}, according to the driver.

{c12 "Not one vial," the governor told us, rolling up his sleeve to show an arm without a plaster}.

His other trouble is a contract. {c16 For larvicide worth 19 million the state has paid Agropar 44, an auditor claims}. {c16 Agropar says the price includes boats}.

{c2 By Thursday ninety-seven thousand in Alto had fallen ill}. {c4 Forty have not survived}.
@ 2026-03-05T20:00 | Rede Corraine | National news | transcript
Sixty thousand jabs, and nobody was jabbed. {c11 They passed their date on shelves outside the capital, a stock clerk told this programme}.

{c11 The health ministry says no dose has gone to waste}.

{c13 Minister Freire, back at her desk after nine days of fever}, looked thin and cross.
@ 2026-03-30T11:00 | Federal Ministry of Health, Corraine | Epidemiological note 13 | official
Probable cases: {c1 391,000}
Deaths confirmed: {c3 118}

{c15 New notifications reached their maximum in week 12 and have since declined}.

{c11 A stock check showed that 60,100 doses had passed their expiry date on 28 February. Those responsible have been relieved}.
@ 2026-03-31T13:20 | Southern Star Agency | Corraine says dengue past its peak
RIO TELLES (SSA) - {c15 The worst of Corraine's dengue wave is over}, the health ministry said. {c3 It has killed 118 people}.

{c14 The Federal Institute dropped its projection of 600,000 infections}.

{c19 Soldiers, 800 of whom had been clearing rubbish since February}, returned to barracks.
@ 2026-04-10T07:00 | Folha do Alto | The driver's notebook
He wrote everything down. {c12 On 23 February, four boxes, "Dr Salles, by hand"}. 

{c12 The governor now speaks of "a loan between clinics"}.

{c6 The gravediggers have kept their tally too: two hundred, and they can point to each}. 

There is one piece of good news: {c22 donors have filled the platelet bank for a month}.
@ 2026-06-18T16:00 | Southern Star Agency | Court voids Alto larvicide deal
ALTO CITY (SSA) - {c16 Agropar must pay back 25 million because it charged the state of Alto far too much for mosquito poison}, a court ruled on Thursday.

{c8 The purchase was made without tender under the state's emergency of February}.

Agropar said it would pay.
@ 2026-10-05T06:30 | Rede Corraine | Election special | live
06.28 {c21 Bruno Salles keeps the governorship of Alto, 51 to 49}.

06.10 Voter in Santa Luz: "{c12 He took our vaccines}. But he fixed the road."

05.55 Reminder: {c3 nationally, a hundred and eighteen people died of dengue this year}; {c4 forty of them in this state, by its own health office's count}.
