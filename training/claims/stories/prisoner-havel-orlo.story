# the jailed opposition leader Stepan Orlo falls ill in a penal colony in Karvonia
! c1 Orlo is gravely ill / his condition is serious (family; prison service denies; hospital confirms)
! c2 Orlo has lost weight (14 kilos, 19 kilos), by his wife
! c3 Orlo on hunger strike
! c4 Orlo ended his hunger strike
! c5 Orlo was poisoned (alleged, denied)
! c6 independent doctors refused access to him
! c7 Orlo moved to civil hospital in Dravets
! c8 diagnosis: pancreatitis, prison service
! c9 diagnosis: acute kidney failure, foreign specialists
! c10 Orlo was force-fed (alleged, denied, admitted)
! c11 protests: arrested, by rights group (310)
! c12 protests: arrested, by police (96, 121)
! c13 union of states threatens sanctions
! c14 sanctions imposed on four officials
! c15 a pardon for Orlo is planned (reported, denied)
! c23 Orlo pardoned
! c16 Orlo's lawyer Marek Sant disbarred
! c17 Orlo died (rumour, denied)
! c18 Orlo's brother Pavel Orlo detained
! c19 Orlo's sentence: nine years for fraud
! c20 parliament rejected amnesty bill
! c22 Pavel Orlo sentenced to fifteen days
! c21 Orlo flown abroad for treatment
@ 2026-01-12T09:30 | Eastline Agency | Jailed Karvonian politician seriously ill, wife says
DRAVETS (Eastline) - {c1 Stepan Orlo, the imprisoned leader of Karvonia's opposition, is in a grave state and can barely stand}, his wife Lidia said on Monday after a visit.

"{c2 He is fourteen kilos lighter than in November}," she wrote.

{c1 The federal prison service said inmate Orlo's health was satisfactory}.

{c19 The 51-year-old is serving nine years for fraud}, a conviction his party calls political.
@ 2026-01-13T14:00 | Federal Prison Service of Karvonia | On reports in certain media | official
Convict S. Orlo is housed in Colony 17 under ordinary conditions. {c3 Claims that he is declining food are true in part: he has returned his meals since 8 January}.

{c6 The law does not provide for visits by private physicians, and the application of the convict's relatives has been turned down}.

No coercive measures are used. {c10 Nourishment against the convict's will has not been administered}.
@ 2026-01-14T07:10 | Free Dravets | 'A tube, four guards, no anaesthetic'
{c10 Stepan Orlo has been fed by force at least twice}, his lawyer Marek Sant said on Tuesday evening, leaving the gates of Colony 17 with his hat in his hand.

According to Sant, {c3 the politician has refused every meal for six days} in order to get a doctor of his own choosing. {c6 Three specialists from the capital were sent away at the checkpoint, for the second time}.

Sant went further. {c5 "There are signs of a toxic substance," he said, and he did not mean the soup}.

Nobody at the colony picked up the telephone.
@ 2026-01-15T20:00 | World Service Eight | Evening programme | transcript
PRESENTER: The Karvonian government has dismissed as a fairy tale what Stepan Orlo's lawyer has been saying. Here's spokeswoman Rada Milch.

MILCH: {c5 Nobody has slipped anything into anybody's tea. This is a bad film}.

PRESENTER: And what about the tube?

MILCH: {c10 I refer you to the prison service, which has denied it}.

PRESENTER: In the meantime the Union of Littoral States has issued a warning. {c13 Its foreign policy chief, Anneke Brule, says there'll be penalties if he isn't seen by independent doctors}.
@ 2026-01-18T18:30 | Eastline Agency | Hundreds held at Orlo rallies
DRAVETS (Eastline) - Police broke up gatherings in 22 cities on Sunday. {c11 More than 310 people were detained}, the rights monitor Lantern said. {c12 The interior ministry gave a figure of 96}.

Among those taken away was a familiar face. {c18 Pavel Orlo, the politician's younger brother, was dragged from a bus in the capital}, witnesses said.

"Doctor, doctor!" the crowds chanted. {c1 Orlo, his family says, is close to collapse}.
@ 2026-01-19T08:00 | Karvonian Gazette | Order kept on Sunday
The so-called day of wrath came and went. {c12 By Monday morning 121 violators of public order had been booked}, the interior ministry said, correcting its earlier count.

{c22 Citizen P. Orlo was given fifteen days for disobeying an officer}, a district court announced.

As for the prisoner, he is treated better than many a pensioner. {c7 He was transferred on Saturday night to the regional clinic in Dravets}, where, {c8 the prison service reports, an inflammation of the pancreas was established}.

{c15 Talk of a pardon is without foundation}, an official in the presidential office said.
@ 2026-01-20T11:45 | Free Dravets | Orlo story: live | live
11.40 Panic on the networks: {c17 a channel with 600,000 readers says Orlo died in the night}.

11.52 {c17 Lidia Orlo: "I heard his voice ten minutes ago. Stop it."}

12.15 {c17 Hospital porter to our reporter: he's alive, he asked for tea}.

12.30 Head physician Ilya Brand, in front of the clinic: "{c1 The patient's condition is serious. I won't say otherwise because somebody calls me}."

13.05 Our understanding from two people in the presidential office: {c15 papers for an act of clemency are being drafted}.
@ 2026-01-22T16:20 | Eastline Agency | Orlo ends hunger strike after doctors admitted
DRAVETS (Eastline) - {c4 Stepan Orlo took broth on Thursday, ending a two-week refusal of food}, after two foreign specialists were let in to see him.

{c9 They found acute failure of the kidneys}, one of them, Professor Henrike Aal, told reporters. {c9 The prison service said it saw no cause to revise its own finding}.

Aal said {c5 blood samples contained no poison she could identify}, but that they had been taken late.

{c2 The patient's wife said he had shed 19 kilos in all}.
@ 2026-01-26T07:00 | The Harbour Times | Littoral states act over prisoner
Foreign ministers took less than an hour. {c14 Four Karvonian officials, among them the governor of Colony 17, may no longer enter the Union and have had their accounts frozen}.

It was the step that {c13 Anneke Brule had held out as a threat eleven days ago}.

Karvonia's reply came at night and hit someone else: {c16 the bar association struck Marek Sant off its list}, a colleague of the lawyer said.

The invalid himself is eating. {c4 He gave up his fast last week when he got the doctors he had asked for}.
@ 2026-02-03T13:00 | World Service Eight | One o'clock news | transcript
Karvonia's parliament has voted down a bill that would have freed some two thousand prisoners. {c20 The amnesty was defeated by 201 votes to 88}.

The speaker said {c15 nobody should expect the head of state to do for one man what the house wouldn't do for two thousand}.

And a small but telling correction. {c10 The prison service now says a feeding tube was used on Stepan Orlo, twice, on medical advice}. For three weeks it had maintained the opposite.

His former lawyer, {c16 who has lost his licence}, said he'd been vindicated.
@ 2026-02-17T10:30 | Federal Prison Service of Karvonia | Communication | official
{c23 By act of clemency of the President dated 16 February, S. Orlo has been relieved of the remainder of his sentence}.

{c21 At his own request he departed from Dravets airfield this morning for medical care outside the country}.

The diagnosis of the Service's physicians stands: {c8 pancreatitis}.
@ 2026-02-18T06:40 | The Harbour Times | A stretcher, a wave, and a plane
{c21 The most famous prisoner in Karvonia landed here on Tuesday in an ambulance jet}, and raised one thin hand.

{c19 He had served three of the nine years he was given for embezzling party money}, a charge he has always called absurd.

Not everyone came with him. His brother Pavel stayed behind with their mother. {c18 Police had seized him in January on a bus to the rally}, Lidia Orlo said.

She had not forgotten the other thing. "{c5 Somebody gave him something. I'll say so until I die}."

At University Hospital, Professor Aal took over his care. {c9 His kidneys had all but stopped working in January}, she recalled.
