# Doruna is said to have sent soldiers to fight in Vostria's war against Halen
! c1 Dorunan soldiers have been sent to Vostria (warned, denied, confirmed)
! c2 number of Dorunan troops by Halen's intelligence (1,500; 3,000; 10,000)
! c3 number of Dorunan troops by Sorai (12,000)
! c4 Dorunans train at the Belsk range
! c5 Dorunans will be at the front by 1 November (forecast by Halen)
! c6 Dorunans in combat in the Orsk salient for the first time
! c7 Dorunan dead by Halen (40, 300)
! c8 Dorunan dead by Sorai's spy agency (100)
! c9 two Dorunan prisoners taken by Halen
! c10 the prisoners are Vostrian mercenaries, not Dorunan soldiers (Vostria's claim; rejected)
! c11 Vostria pays 2,000 dollars a month a man (Sorai)
! c12 Doruna shipped shells to Vostria (alleged, denied)
! c13 mutual defence treaty ratified 
! c14 Sorai may supply arms to Halen (considered, ruled out)
! c15 UN council session
! c16 General Ri Tamso commands the contingent
! c17 leaflet asks Dorunan recruits for clothing sizes
! c18 Vostrian losses by Halen (1,200 a day)
! c19 sanctions on three Dorunan generals by the Western Union
! c20 Dorunan units withdrawn from the front line
! c21 a second contingent is to follow (expected by Sorai)
! c22 treaty to be put to the upper house (plan)
@ 2024-10-08T07:15 | Halen Independent | Minister: Dorunan regulars on their way to the war
Defence Minister Orla Stane told parliament's security committee on Monday that {c1 it is "highly likely" that Doruna will put regular soldiers at Vostria's disposal}.

Two people who attended the closed session said she spoke of {c2 an advance party of about 1,500 men}.

{c12 Doruna has been sending Vostria artillery ammunition by the shipload since last year}, Ms Stane repeated.
@ 2024-10-10T10:40 | Vostria Newsline | Presidential office dismisses Dorunan troop story
TARSK, Oct 10 - {c1 "One more fake,"} the president's press secretary, Gleb Arsov, said on Thursday, when asked about the statements from Halen.

{c12 There had been no deliveries of munitions from Doruna either}, he added. {c22 The treaty on mutual assistance between the two countries would be put to the upper house this month}, Arsov said.
@ 2024-10-18T04:05 | Sorai Press Agency | Spy agency: Doruna's special forces shipped to Vostria
KEMPO (SPA) - {c1 Seven Vostrian landing ships carried Dorunan special operations troops to the port of Ulanka between 8 and 13 October}, the National Intelligence Office said on Friday.

{c3 In all, Doruna has decided to commit around 12,000 men, four brigades}, it said, releasing satellite photographs of the parade ground at {c4 the Belsk training range, where the first arrivals are being drilled}.

{c11 Tarsk is paying about 2,000 dollars per month for each soldier}, according to the agency.
@ 2024-10-18T13:30 | The Meridian Post | What we know about the Dorunans at Belsk
Nobody outside the two capitals had offered proof until Friday. Now there is a film: forty-one seconds, shot through a fence, of men queuing at a store window for kit.

{c17 A leaflet in Dorunan script asks recruits to enter hat, boot and jacket size}; a contact inside the depot passed it on, says the monitoring group Open Range.

Halen's own estimate has grown. {c2 "We count three thousand of them as of today,"} said the head of military intelligence, General Tomas Rell, who added that {c5 he expected to meet them in battle from the first of November}.

The Western alliance's secretary general was more careful. {c1 "At this moment we cannot confirm that Dorunan soldiers are engaged,"} she told reporters.
@ 2024-10-21T23:50 | Global Wire Service | Doruna at UN: 'groundless rumour'
NEW YORK (GWS) - {c1 A Dorunan diplomat on Monday called the accounts of a deployment "groundless, stereotyped rumour"} meant to smear his country.

{c15 The Security Council is to take up the matter on 30 October at Halen's request}, diplomats said.

Sorai, Doruna's southern neighbour, hinted at a change of course. {c14 It might consider giving Halen weapons, not just blankets}, a presidential official in Kempo said.
@ 2024-10-23T14:25 | Global Wire Service | Alliance sees evidence of Dorunan troops in Vostria
BRANT (GWS) - {c1 The Western alliance has evidence that Dorunan forces have gone to Vostria}, Defence Secretary Paul Erskine said on Wednesday, the first such statement by a Western power.

What they were doing there was another matter.
@ 2024-10-25T09:10 | Vostria Newsline | President on Doruna: 'our business'
TARSK, Oct 25 - Asked by a foreign journalist about the satellite pictures, the president smiled. {c1 "Pictures are a serious thing. If there are pictures, then they show something,"} he said.

{c13 Senators had approved the assistance pact with Doruna on Thursday without a vote against}. What use the two sides made of it was for them alone to decide.
@ 2024-10-29T18:00 | Halen Public Radio | News at six | transcript
General Rell has again raised his figure. {c2 Ten thousand Dorunans are on Vostrian soil}, he says, most of them already moved from the ranges in the east to the Orsk region.

{c16 At their head is Colonel General Ri Tamso, a deputy chief of staff}, whom we are told was seen in Tarsk on Sunday.

And a word on the enemy's own casualties: {c18 twelve hundred Vostrian soldiers were killed or wounded in the past day}, the General Staff reports.
@ 2024-11-05T06:45 | Halen Independent | First blood in the Orsk salient
{c6 Dorunan infantry came under fire and fired back for the first time on Sunday, near the village of Plesk in the Orsk salient}, Defence Minister Stane said in an interview with a foreign broadcaster.

The general had not been far out with his date. {c7 Some forty of them lost their lives}, according to an officer of Halen's 47th Brigade.

Ms Stane had no comment on reports that {c21 a further group of Dorunans is being made ready}, as Sorai's intelligence service has predicted.
@ 2024-12-19T05:30 | Sorai Press Agency | Over 100 Dorunans killed, lawmakers told
KEMPO (SPA) - {c8 At least a hundred Dorunan soldiers have fallen in the war and about ten times as many are hurt}, the spy agency told legislators behind closed doors on Thursday, according to Lee Marn of the governing party.

{c21 There were signs of preparations for another deployment, probably in the new year}, Marn quoted the agency as saying.

{c14 Sorai will not provide arms to Halen after all}, the foreign minister told the same committee.
@ 2025-01-11T16:20 | Halen Independent | Two captives from Doruna brought to the capital
{c9 Paratroopers have captured two Dorunan soldiers alive}, the president wrote on Saturday above photographs of two young men, one with a bandaged jaw.

{c7 More than 300 of their comrades have been killed}, General Rell's office estimates.

One of the two, aged 20, told interrogators through an interpreter that {c6 he had thought he was going on an exercise until the first shots in Orsk on 3 November}.
@ 2025-01-12T11:00 | Vostria Newsline | Ministry: captives are hired volunteers from the east
TARSK, Jan 12 - {c10 The pair shown by Halen are contract volunteers from Vostria's own eastern minorities}, a Defence Ministry source said. {c9 The ministry would neither confirm nor deny that they were in enemy hands}.
@ 2025-01-13T12:30 | The Meridian Post | Prisoners row: 'ask them to speak their mother tongue'
Linguists who listened to eight minutes of tape for this newspaper are in no doubt. {c10 "Those are not minority Vostrians. The accent is from Doruna's Hamun province,"} said Dr Su Bright of Carden University.

{c19 The Western Union meanwhile put three Dorunan generals on its sanctions list on Monday}, Ri Tamso among them. {c16 The Union's official journal describes him as commander of the troops in Orsk}.

A member of the Union's delegation said {c12 nine million Dorunan shells had reached Vostria by sea and rail}.
@ 2025-02-03T08:15 | Global Wire Service | Dorunan units pulled back from front, Halen says
(GWS) - {c20 Dorunan troops have not been seen on the front line for about three weeks and were probably taken out after heavy losses}, a spokesman for Halen's special forces said on Friday.

{c20 Sorai's intelligence service said it had the same picture}. Vostria has never acknowledged that they were there.
@ 2025-04-28T01:10 | Doruna Central Bulletin | Heroes of the Orsk liberation to be honoured for ever | official
The Central Military Commission makes known: {c1 By order of the Head of State, and under Article 4 of the treaty, sub-units of our armed forces took part in the operations for the liberation of Orsk}.

A monument to their battle feats will soon rise in the capital.
@ 2025-04-28T09:40 | Sorai Press Agency | Doruna breaks six months of silence
KEMPO (SPA) - {c1 Doruna owned up on Monday to having fought in Vostria's war}, half a year after its diplomat spoke of rumours.

Arsov, in Tarsk, thanked the Dorunan "brothers in arms" and said {c1 they had come in full accordance with the treaty}. {c13 That document was ratified last October}.

{c3 The National Intelligence Office stood by its count of 12,000}.
