# A general's claims about missiles intercepted and enemy aircraft destroyed, as against allied estimates and wreck counters
! c1 interception rate by General Maren Tiel (96 per cent; 91)
! c2 interception rate by allied intelligence (60)
! c3 missiles fired on the night of 4 March: 58 by Tiel
! c4 missiles fired by enemy (Norr): 80
! c5 enemy bombers destroyed at Ketta airfield by Tiel (21; 17)
! c6 bombers destroyed at Ketta by allied intelligence (8)
! c7 bombers destroyed at Ketta by Norr (two damaged)
! c8 power station at Loam hit (Norr claims; Tiel denies; admits)
! c9 civilians killed at Loam: 12 (mayor)
! c10 one own jet shot down by own battery (alleged, denied, admitted)
! c11 pilot rescued
! c12 interceptors left: enough until autumn (Tiel)
! c13 interceptors left: enough for three weeks (allied)
! c14 new batteries: two from ally by 1 May (promised)
! c15 one battery arrived on 12 May
! c16 Norr lost 430 pilots by Tiel
! c17 parliament committee demands figures / hearing
! c18 Tiel apologises / misjudged
! c19 Wreckwatch: 9 bombers
! c20 enemy production: 40 missiles a month by Tiel
! c21 enemy production: 110 a month by allied
! c23 airmen's funerals listed by Wreckwatch: 88
! c22 ceasefire talks on 3 June
! c24 Six of Norr's helicopters have been shot down this month
! c25 Norr claimed to have destroyed a radar at Ness
! c26 A storm cut the power in Carrow
! c27 Five people were injured by glass in Ness
! c28 The age of conscription falls to twenty
@ 2030-03-05T08:00 | Staff of the Armed Forces, Great Plain | Briefing by General Maren Tiel | official
The enemy fired {c3 58 missiles} last night. {c1 Ninety-six per cent were intercepted}. I repeat: ninety-six.

{c8 No installation of the energy supply has been damaged}.

In return our service struck the airfield at Ketta. {c5 Twenty-one bombers were destroyed on the ground}. {c16 Norr has now lost 430 pilots since the beginning}.
@ 2030-03-05T12:40 | Plains News Agency | City dark after missile night
LOAM (PNA) - {c8 The power station of Loam was hit by at least two missiles}, Norr's army command said on Tuesday. {c4 It had launched eighty}.

Lifts and traffic lights have stood still in the city since midnight. {c9 Twelve people were killed in the workers' hostel next to the station}, said the mayor, Agnes Roe.

Norr made light of the raid on its airfield. {c7 Two aircraft had been scratched}, a spokesman said.
@ 2030-03-07T06:50 | The Allied Courier | Counting shadows at Ketta
From 500 kilometres up a destroyed bomber is a black cross. {c6 Allied analysts have found eight of them at Ketta}, a senior official said. {c5 The general's twenty-one} would not have fitted on the apron.

Nor do they share her confidence in the shield. {c2 About six missiles in ten are being stopped}, they think; and {c13 what is left in the magazines will do for three weeks}. {c21 Norr's works turn out 110 missiles a month}, they add, {c20 not the forty that Tiel likes to mention}.

Wreckwatch, an amateur group which wants to see every tail number, {c19 has arrived at nine bombers}.
@ 2030-03-08T08:00 | Staff of the Armed Forces, Great Plain | Briefing by General Maren Tiel | official
I read that I cannot count. After examination of further images {c5 the number of bombers burned at Ketta is 17}.

{c12 Our stock of interceptors is sufficient until the autumn}.

{c20 The enemy manufactures forty missiles a month, he cannot do more}.

The report that {c10 one of our own fighters was brought down by one of our own batteries is an enemy fable}.
@ 2030-03-08T19:30 | Radio Plain | The day | transcript
PRESENTER: A fable, says the general. We have a farmer.

FARMER: {c10 The rocket came from behind our wood, that's where ours are, and it hit ours}. I saw the roundel when it came down.

PRESENTER: {c11 The pilot was pulled out of a pond alive}, by the way. His name is being kept secret.

PRESENTER: In parliament the defence committee has had enough of crosses. {c17 It wants the general to appear and bring her papers}.
@ 2030-03-15T10:10 | Plains News Agency | Tiel tells MPs one in eleven gets through
CAPITAL (PNA) - {c1 The share of missiles shot down stands at 91 per cent}, General Maren Tiel told the defence committee on Friday, lower than the figure she gave ten days ago.

{c8 The station at Loam was "touched"}, she granted under questioning. Asked about {c9 the twelve dead in the hostel}, she read out their names.

Deputies said {c17 she had come as requested, though without documents}.
@ 2030-03-20T07:00 | The Allied Courier | Two batteries on the way
{c14 Two more launchers are to be handed over by the first of May}, the allied defence minister, Colin Farr, promised on a visit to Loam.

His hosts need them. {c13 The allies' experts, who gave the shield three weeks on 7 March}, have now added one. {c12 "We have missiles for the summer and beyond,"} said Tiel, standing next to him.

Farr was asked which of the percentages he believed. {c2 He referred to his own service: sixty}.
@ 2030-03-27T09:00 | Plains News Agency | Front in brief
{c24 Six of Norr's helicopters have been shot down this month}, the general staff said. {c25 Norr claimed to have destroyed a radar at Ness}. {c26 A storm cut the power in Carrow}.

{c27 Five people were injured by glass in Ness}, the mayor there said. {c28 The age of conscription falls to twenty}.
@ 2030-04-11T16:00 | Wreckwatch | Ketta: final list
We have now placed every airframe. {c19 Destroyed: 9}. Damaged: 3. {c7 Norr's version, two with scratches}, is as wrong as {c5 General Tiel's seventeen}.

{c16 The 430 dead airmen we cannot confirm}; {c23 our list of funerals has 88 names}.

We thank the farmer for the photograph. {c10 The fragment in it comes from an interceptor of the Plain's own army}.
@ 2030-05-13T09:20 | Plains News Agency | One battery arrives, late
CAPITAL (PNA) - {c15 A single allied launcher was unloaded on Sunday at the port of Ness}, officials said. {c14 There had been talk of a pair, and of the first of May}.

Production at Norr is running ahead of what the general staff believed. {c20 It may not be forty a month but "rather more"}, a spokesman for the general said. The allies' assessment, {c21 110}, has not changed.
@ 2030-05-30T20:00 | Radio Plain | Interview with the general | transcript
TIEL: {c10 Yes. It was our battery, our rocket, our aircraft}. I knew it on the ninth of March.

PRESENTER: On the eighth you called it a fable.

TIEL: On the eighth I believed it was.

PRESENTER: And the bombers?

TIEL: {c5 Seventeen was wrong, let alone twenty-one}. {c6 It was eight, as the allies said}. {c18 I wanted people to sleep. It was a mistake and I am sorry}.

PRESENTER: On Monday {c22 the talks on a truce begin in Ness}.
@ 2030-06-01T06:30 | The Allied Courier | The general who wanted us to sleep | opinion
{c1 Ninety-six, ninety-one}: the numbers had the calming effect of a lullaby, and the truth of one. {c18 Maren Tiel has asked for forgiveness}. She should get it, and be retired.

{c11 The young man from the pond} has flown again. {c9 Agnes Roe's dozen} have not come back. {c22 On Monday they will sit down in Ness}, and somebody ought to bring a calculator.
