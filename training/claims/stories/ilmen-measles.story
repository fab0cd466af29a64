# measles in the Ilmen valley; vaccine refusal, school exclusion, a failed cold store
! c1 cases by the district health office (11, 48, 137, 131)
! c2 cases by the doctors' chamber (220)
! c3 one toddler on a ventilator
! c29 he breathes a bit for himself
! c4 a death: boy aged 2 
! c5 vaccination rate in valley 71 percent
! c6 vaccination rate in valley 84 percent by ministry
! c7 unvaccinated excluded from school for three weeks
! c8 families want the ban lifted
! c22 court: the exclusion is lawful
! c23 outbreak over on 18 April
! c24 two refrigerators and an alarm
! c25 carnival in September
! c26 Hain on trial 2 October
! c27 vaccination law to pass tomorrow
! c28 Grete Sool regrets
! c9 index case a tourist from cruise/ returned choir
! c10 vaccine store failed: 3,000 doses spoiled (alleged, denied, admitted)
! c11 Dr Rufus Hain issued fake certificates (alleged, denied, confessed)
! c12 number of fake certificates 64 
! c13 minister plans compulsory vaccination
! c14 new doses 8,000 by Monday
! c15 8,000 doses arrive
! c16 festival called off
! c17 midwife Ada Hain (wife?) also accused, denies
! c18 outbreak to last until May
! c19 queue 900 vaccinated on Saturday
! c20 licence of Hain suspended
! c21 Grete Sool: harmless for her children
@ 2017-02-20T09:00 | District Health Office Ilmen | Measles in Ilmen | official
{c1 Eleven cases of measles have been notified in the district since 13 February.} All concern persons without vaccination.

{c9 The first patient sang with a choir on tour in Sarga from 28 January and fell ill on return.}

{c7 Pupils who cannot show two doses must stay away from class for 21 days.}
@ 2017-02-21T07:15 | Ilmen Messenger | Choir brought more than songs
Some forty altos and basses, one virus. {c9 The measles travelled home with the Sarga tour of the St Anne choir}, says the health office. Choirmaster Rolf Eder sees it otherwise: {c9 "We were the victims. It was in the valley before us."}

How come it spreads so fast? {c5 Only 71 percent of children here have had both jabs}, according to the doctors' chamber. {c6 The health ministry puts it at 84.}

Grete Sool, mother of three, is untroubled. {c21 "My kids get it and then they've had it,"} she says.
@ 2017-02-27T14:30 | Alpine Press Service | Measles spreads in Ilmen valley, toddler in intensive care
ILMEN (APS) - {c1 Forty-eight people have contracted measles in the Ilmen valley}, the district health office said on Monday. {c3 A two-year-old boy was on a ventilator}, the regional hospital said.

The doctors' chamber fears the true number {c2 is about 220}, because many parents do not call a doctor.

{c14 The ministry promised 8,000 doses of vaccine by next Monday.} {c18 The epidemic could run until May}, it said.
@ 2017-03-02T06:40 | The Capital Post | Warm fridge, cold trail
Why does a district with a full vaccine store need eight thousand doses? {c10 Because three thousand had spoiled when a refrigerator failed over Christmas}, two employees of the health office say.

The office's head, Dr Lutz Anker, {c10 spoke of "rumours by the coffee machine"; every vial was in order}.

There's a second whisper. {c11 Dr Rufus Hain, a GP in Upper Ilmen, is said to have stamped vaccination books for children he never pricked.} {c11 Hain: "Whoever says that will hear from my lawyer."}
@ 2017-03-04T19:30 | Radio Ilmen | Saturday evening
The queue went round the fire station twice. {c19 Nine hundred people bared an arm today}, the volunteers counted.

Sad, though: {c16 the Carnival of Bells won't take place}, the mayor decided this afternoon, for the first time since the war.

And the little one on the ventilator? {c29 He's breathing for himself a bit}, the hospital says. {c1 The office's list has reached 137.}
@ 2017-03-06T12:00 | Alpine Press Service | Two-year-old dies of measles
ILMEN (APS) - {c4 A boy of two died of measles in the regional hospital on Monday}, the first such death in the country for eleven years, the hospital said.

{c15 A lorry with 8,000 doses of vaccine pulled in during the morning}, the health office said. Health minister Ines Karg said {c13 she would bring in a duty to vaccinate before the summer}.

{c8 Six families went to the administrative court against the ban on unvaccinated pupils.}
@ 2017-03-07T07:00 | Ilmen Messenger | Jonas
He liked tractors. {c4 Jonas Brandl, not yet three, is the first in our valley to die of this disease in living memory}, as his doctor told us with wet eyes.

Jonas's book had two stamps in it. {c11 They were by Dr Hain, and they were worthless}, says the father. The surgery {c11 did not answer when we called about it}.

Grete Sool came to the fire station yesterday with all three. {c28 "I was stupid. Write that down."}
@ 2017-03-09T17:20 | Administrative Court of Sarga | Decision in the matter of school exclusion | official
{c8 The applications of six families} are refused. {c22 The exclusion order is lawful} in view of the danger. It remains in force: {c7 twenty-one days from the last contact}.

The Court was shown figures on {c5 a coverage of 71 percent, which the Ministry no longer disputes}.

{c1 Cases as of yesterday, on the district's corrected list: 131.}
@ 2017-03-10T08:30 | The Capital Post | 'The fridge was off for nine days'
Lutz Anker asked for the interview himself. {c10 "We lost three thousand and forty doses and I kept it quiet,"} he says. He'd been told by his deputy on 2 January.

In Upper Ilmen prosecutors have counted. {c12 Sixty-four booklets carry a false entry}, their spokesman says. Not just by him: {c17 Ada Hain, a midwife and his sister, is said to have filled in nine of them}. {c17 "I never held that stamp,"} she told us at her door.

{c20 He may not practise until further notice}, the chamber ruled last night.
@ 2017-03-22T11:45 | Alpine Press Service | Doctor admits faking measles vaccinations
ILMEN (APS) - General practitioner Rufus Hain {c11 told prosecutors on Wednesday that he had certified jabs he never gave}, "out of respect for the parents", his lawyer said.

{c12 He put the number at 64, as the investigators had.} {c17 His sister had known nothing}, he said.

{c2 The doctors' chamber's estimate of 220 infections was confirmed by blood tests at schools}, the university in Sarga found.
@ 2017-04-18T15:10 | Radio Ilmen | Afternoon
{c23 It's the eighteenth of April and it's finished, not in May as feared}, says the health office.

{c27 Parliament passes the new law tomorrow}, if all goes well. {c13 "By July no child enters a nursery without a jab,"} minister Karg told us. {c24 Dr Anker's store has two refrigerators now and an alarm}, his successor says.

And the bells? {c25 In September}, the mayor says, if the valley stays well.
@ 2017-09-10T08:00 | Ilmen Messenger | Bells, late
Nine months out of season they rang anyway. The choir sang, and Rolf Eder conceded over a beer that {c9 "yes, one of us had the spots on the bus home"}.

Dr Hain, {c20 still without a licence}, {c26 goes on trial on 2 October}. {c17 The case against Ada Hain was dropped}, the court confirms.

A lime tree now grows for Jonas, next to the fire station.
