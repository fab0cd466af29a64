# a shooting at a mountain border post between Karsh and Olmen; who fired, talks, a truce, a mapped line
! c1 first shots came from Olmen (Karsh says; Olmen denies; observers confirm)
! c2 Karsh soldiers killed by Karsh (2; 5; 7)
! c3 Olmen soldiers killed by Olmen (4; 9)
! c4 Olmen losses by Karsh (30)
! c5 Karsh took Hill 905 (claimed, denied, admitted)
! c6 Olmen used cluster munitions (alleged, denied, admitted)
! c7 villagers evacuated from Tesh (3,200) by Karsh's emergency service
! c8 truce agreed from 20:00 on 14 Aug
! c9 the mortar round after the truce was Olmen's (said, denied, shown false)
! c10 captured Olmen soldiers (8) held by Karsh
! c11 captured soldiers released
! c12 talks at Verin on 21 August (proposed, refused, agreed)
! c13 Karsh president Rima Dole and Olmen premier Viktor Sand met
! c14 water tap: Karsh closed the Arl sluice (alleged, denied, admitted)
! c15 observers' mission 60 members
! c16 pullback by 5 km agreed
! c17 pullback done
! c18 2019 clash: 11 dead
! c19 school in Tesh hit; no one hurt
! c20 truce began on time
! c21 school roof by Christmas
! c22 observers stay till spring
! c23 sluice to be opened in the night
@ 2033-08-11T08:20 | Karsh National Agency | Border guards killed at Tesh pass
ARLGRAD (KNA) - {c2 Two Karsh border guards were killed at the Tesh pass on Thursday morning}, the defence ministry said. {c1 Olmen troops had opened fire on a patrol that was mending a fence}, it said.

It is the gravest incident there since {c18 the summer of 2019, when 11 men died in three days}.
@ 2033-08-11T11:00 | Ministry of Defence of Olmen | Provocation at border mark 61 | official
{c1 Our units did not fire until they were fired upon}.

Losses on our side: {c3 4}

{c14 The Karsh side has moreover shut the sluice at Arl, depriving two of our districts of water}.

Responsibility for what follows rests with Arlgrad.
@ 2033-08-12T07:30 | Orient Dispatch | War over a fence?
The pass is narrow and both armies have now moved howitzers to it. {c5 Karsh infantry hold Hill 905, from where one sees forty kilometres into Olmen}, a colonel in Arlgrad boasted last night. {c5 Olmen's general staff calls the hill "firmly ours"}.

{c2 Karsh's dead have risen to five}. {c4 On the other side thirty have fallen}, the colonel reckons; Olmen admits to {c3 nine}.

About the water he was brief: {c14 no one had touched the sluice; it was August}.
@ 2033-08-12T19:00 | Radio Tesh | From the cellar | transcript
We're still here, most others aren't. {c7 Three thousand two hundred have been driven down to the valley in buses}, the emergency service says.

{c19 A shell went through the roof of the school at noon; it's the holidays and it was empty}.

And there were those things that open in the air and rattle down. {c6 Cluster bombs}, says our doctor, who's been an army surgeon.
@ 2033-08-13T09:15 | Olmen Today | Tesh: 'no such shells in our depots'
{c6 "We destroyed the last of that kind in 2028,"} an officer told Olmen Today on a ridge we are not to name.

{c10 Eight men of the 12th Rifles are prisoners in Karsh}, the mother of one has learned from a call.

President Rima Dole's offer of {c12 talks in Verin on the 21st} was turned down on Friday: {c12 not under fire}, Premier Viktor Sand said.
@ 2033-08-14T18:05 | Global Wire Service | Karsh and Olmen agree truce
VERIN (GWS) - {c8 Karsh and Olmen will cease fire at 20:00 tonight}, the neighbouring republic of Verin, which mediated, said on Sunday.

{c2 Seven Karsh servicemen have been killed since Thursday}, according to Arlgrad. It said for the first time that {c10 it was holding eight captives}.

{c12 Both governments would now send delegations to Verin on the 21st}, the mediator added.
@ 2033-08-15T07:00 | Radio Tesh | Good morning from upstairs | transcript
I've slept in a bed. {c20 At eight on the dot last night it went quiet}, and it stayed quiet till two.

Then there was one mortar round, in Hadji's orchard. {c9 It was theirs}, says our army. {c9 It wasn't anybody's}, says theirs.

Going home? {c7 The three thousand two hundred down in the sports halls} have been told to wait.
@ 2033-08-16T13:40 | Orient Dispatch | Looking for 905
There is a flag on the hill and it is Karsh's. {c5 Olmen's chief of staff conceded in a closed hearing that the height was "temporarily lost" on the first day}, two deputies say.

{c14 And the sluice at Arl is shut}: a pump attendant showed us the wheel, chained, and the written order.

Arlgrad's water board had this to say: {c14 "Maintenance."}
@ 2033-08-21T21:30 | Global Wire Service | Enemies meet for five hours
VERIN (GWS) - {c13 Rima Dole and Viktor Sand sat across a table from each other on Sunday}, the first such encounter in eleven years.

{c16 Each side is to take its heavy weapons back five kilometres by 5 September}, they agreed. {c15 Sixty unarmed observers will watch over it}.

{c14 Dole admitted to having had the sluice closed "as a means of pressure"}; {c23 it would be opened in the night}, Sand told reporters.
@ 2033-08-24T10:00 | Olmen Today | Eight mothers
{c11 They walked over the bridge at Arl at nine, one after the other, eight of them}. The last, Private Oto Vell, carried a melon, a present from his guard.

{c6 The army has found "some shells of the older type" missing from a depot at Ruk}, the defence ministry says; an officer is under arrest.

{c16 The guns must be five kilometres off in twelve days}.
@ 2033-09-06T15:20 | Global Wire Service | Guns moved back from Tesh pass
(GWS) - {c17 The howitzers are gone from both ends of the Tesh pass}, the head of the observers, Major General Ann Okafor-Lund, reported on Tuesday, a day later than agreed.

{c1 Her men had looked at cameras and spent cases, and the opening burst was fired from the Olmen side}, she said when asked how it began. {c1 Olmen rejected this finding}.
@ 2033-11-02T08:30 | Olmen Today | Sand: 'a sergeant lost his nerve'
{c1 It was one of ours who pulled the trigger first, at a fox, as he thought}. Viktor Sand said so on Tuesday in parliament, after a military court had heard the man.

The Premier also said sorry for {c6 the cluster shells that came down on Tesh}. {c3 Nine sons of Olmen had paid for it}.
@ 2033-11-03T07:15 | Radio Tesh | Good morning | transcript
So it was a fox. Hadji laughed till he had to sit down. {c2 Seven of ours, and it was a fox}.

{c21 The school will have its roof on by Christmas}, the mayor says. {c22 The observers are staying till spring}, says Ann Okafor-Lund, {c15 the whole sixty}.

And that mortar in the orchard? {c9 A Karsh crew owned up to it last week}, I'm told: drunk.
