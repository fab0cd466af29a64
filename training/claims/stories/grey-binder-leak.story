# secret intelligence papers of the Federation of Aldmoor appear in a chat room
! c1 papers are genuine (claimed, doubted, confirmed by ministry)
! c2 number of pages found so far, by the paper Sentinel (60, 114, 340)
! c3 number of pages, defence ministry (about 90)
! c4 some pages were doctored (said by ministry)
! c5 Aldmoor spied on ally Brescany's prime minister (paper content; denied; apology)
! c6 Brescany sold drones to Torvek (content; denied by Brescany; confirmed)
! c7 assessment: Torvek army will run out of shells by June (forecast in papers)
! c8 Torvek army said it has shells for a year (another's view)
! c9 Airman Colin Dray arrested
! c10 Dray posted the papers (charge, denied/pleads not guilty, admitted)
! c11 a second leaker is being sought (reported, denied)
! c12 sergeant Luke Dray, his cousin, questioned and released
! c13 special forces of Aldmoor on the ground in Torvek: 40 (content), ministry refuses comment
! c14 casualties of Torvek in papers: 17,000 killed
! c15 casualties of Torvek by own government: 9,500 killed
! c16 access to secret files cut by a third
! c17 Brescany recalled its ambassador
! c18 intelligence chief Maude Perrin offered to resign, (reported, denied)
! c19 Dray faces up to 25 years
! c20 Dray sentenced to 12 years
! c21 inquiry: superiors had been warned about Dray twice
@ 2026-04-06T21:30 | The Sentinel | Secret war papers spill into gamers' chat room
{c2 Sixty pages stamped top secret, apparently drawn up for Aldmoor's general staff, have been circulating for weeks in a chat group devoted to a tank game}, the Sentinel has found.

One sheet is a forecast. {c7 Torvek's gunners, it says, will be out of shells by June if nothing changes}. Another gives losses: {c14 17,000 Torvek soldiers killed since the war began}.

A third concerns a friend. {c5 The private telephone of Brescany's prime minister, Elsa Quint, was tapped}, if the paper is to be believed.

{c1 Two former officers who were shown the sheets considered them authentic}. The defence ministry said it was looking into the matter.
@ 2026-04-07T10:00 | Ministry of Defence of Aldmoor | Statement on purported documents | official
The Ministry is reviewing images circulating on social platforms. {c1 Their validity has not been established}. {c4 At least some appear to have been altered}.

{c13 The Ministry does not comment on the presence or absence of special forces in any country}.

A referral has been made to the federal police.
@ 2026-04-07T16:40 | Allied Press | Torvek, Brescany dismiss leaked Aldmoor papers
TORVEK CITY (Allied) - Torvek waved aside a batch of leaked documents on Tuesday. "{c8 We have ammunition for a year}," General Oto Marsh said. {c15 He repeated that 9,500 of his troops had fallen}, {c14 calling the number in the papers a crude invention}.

{c6 One page says that Brescany, officially neutral, sold Torvek 120 drones last autumn}. {c6 "Not a propeller," Brescany's trade minister said}.

{c13 Forty commandos from Aldmoor are in Torvek, according to another sheet}.
@ 2026-04-09T07:30 | Brescany Tribune | Quint: friends don't listen at the keyhole
The prime minister learned from a newspaper that her own phone had an audience. {c5 In Aldmoor, a government spokesman said no such operation against the head of a partner government existed}.

She did not sound persuaded. {c17 The ambassador has been ordered home for consultations}, her office announced.

On the other awkward page there was silence. {c6 Asked whether the country's drones fly over Torvek, she left the room}.

{c1 Experts at the Institute for Signals think the sheets are real, down to the staple marks}.
@ 2026-04-10T19:15 | The Sentinel | Trail leads to an air base
The man who called himself Biscuit in the chat room is in his twenties and works at an air base on the coast, two members of the group said.

They scrolled back with us. {c2 The haul now runs to 114 pages}. {c3 The ministry counts only about 90}.

{c11 A second person may have copied files from another building, and investigators are after him too, a police source said}.

Nobody should have been surprised. One page was photographed on a bedspread with a pattern of ducks.
@ 2026-04-12T15:05 | Allied Press | Airman arrested over Aldmoor leak
SELKRAY BASE (Allied) - {c9 Federal agents on Sunday seized Airman Colin Dray, 22, at his mother's house}.

{c10 He is suspected of having put the classified material online}, the attorney general said. {c19 If convicted he could get 25 years}.

{c12 His cousin, Sergeant Luke Dray, who serves at the same base, was interviewed and let go}.

{c11 The attorney general said there was no second suspect}.
@ 2026-04-13T06:50 | Morning Aldmoor | Breakfast show | transcript
PRESENTER: They came with an armoured car for a lad in red shorts. {c9 Colin Dray is in custody this morning}.

GUEST: And not a moment too soon. But look, {c1 the minister stood up last night and said: yes, they're ours}. Six days after saying they couldn't be sure.

PRESENTER: {c4 Apart from one or two that were tampered with, he said}.

GUEST: Sure. And {c16 he's cutting the list of people who can open this stuff by a third}.

PRESENTER: And his spy chief?

GUEST: {c18 I'm told Maude Perrin put her resignation on his desk on Saturday}.
@ 2026-04-13T12:00 | Office of National Intelligence | Note to editors | official
{c18 Reports that the Director has tendered her resignation are wrong}.

{c16 The number of persons holding access to the compartment concerned is being reduced by one third}.

The Office will not discuss operations. {c5 That includes any alleged collection directed at partners}.
@ 2026-04-20T08:00 | Brescany Tribune | The crates in hangar four
{c6 Brescany did ship attack drones to Torvek: the freight bills, which this newspaper has read, list 120 of them}. They left hangar four as "agricultural equipment".

The trade minister gave way by lunchtime. {c6 "There was a delivery. I was not at liberty to say so."}

The government is thus both eavesdropped on and caught out. {c17 Its envoy to Aldmoor, called back eleven days ago, remains at home}.
@ 2026-05-05T17:20 | Allied Press | Dray pleads not guilty
CAPELRY (Allied) - {c10 Colin Dray told a federal court on Tuesday that he had not published any secrets}. His lawyer said others used his computer.

{c12 Luke Dray, the defendant's cousin, who was questioned in April and never charged}, sat in the gallery.

{c19 The charges carry a maximum of a quarter of a century}.
@ 2026-06-30T09:00 | The Sentinel | June has come and gone
It was the most quoted line in the binder. {c7 By this month, the analysts had written, Torvek's artillery would fall silent for want of rounds}. It has not.

Our reporters have meanwhile found more. {c2 Three hundred and forty pages were posted in all}.

Some of it has aged better. {c14 A Torvek senator now says that the paper's death figure of seventeen thousand was "about right"}. {c15 The government there keeps to 9,500}.

And last week {c5 Aldmoor's president rang Elsa Quint to say sorry for the bug on her line}.
@ 2026-09-14T13:30 | Morning Aldmoor | Lunchtime news | transcript
He'd said for months that he didn't do it. {c10 Today Airman Colin Dray changed his plea and told the judge he'd uploaded every page}.

There's also the report of the air force inspector. {c21 It finds that his officers were alerted to his note-taking on two occasions and did nothing}.

Maude Perrin, who is still in her job, said she'd read it.
@ 2026-11-02T16:10 | Allied Press | Leaker gets 12 years
CAPELRY (Allied) - {c20 Former airman Colin Dray was jailed for 12 years on Monday}.

"You wanted to impress boys who play with tanks," Judge Amy Sollis said. {c10 Dray had owned up in September to spreading the documents}.

{c21 Two warnings about him had gone unheeded}, an inquiry found.
