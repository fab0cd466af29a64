# Belmark's war: deserters and recruits as counted by the defence and the interior ministries, a mutinous battalion, an amnesty
! c1 deserters since January by the defence ministry (4,200; 6,900)
! c2 deserters since January by the interior ministry (17,000)
! c3 recruits in March by the defence ministry (11,500)
! c4 recruits in March by the interior ministry (6,800)
! c5 recruits in April by the defence ministry (7,300)
! c6 the 14th battalion refused to go to the front (alleged, denied, admitted)
! c7 colonel Marek Dusa shot two deserters (alleged, denied)
! c8 amnesty for those who return by 1 June
! c9 returned under the amnesty (1,150; 2,600)
! c10 draft age lowered to 20
! c11 convicts will be enlisted
! c12 deserters in prison: 900
! c13 recruiters in Halm took bribes (alleged, denied, admitted)
! c14 700 dollars price of a deferral
! c15 defence minister Tomas Orlik offers resignation
! c16 army short of 30,000 men
! c17 Colonel Dusa arrested
! c18 amnesty extended to 15 July
! c19 protest of mothers 400
! c20 recruits given only nine days of training
! c23 deserters by both ministries jointly (12,400)
! c24 other figures include the transferred and the sick
! c25 a body was found
! c26 first prisoners to arrive next week
@ 2026-04-08T07:00 | Halm Tribune | Two ministries, two armies
How many men have run away from Belmark's army since New Year? It depends on which side of Saddler's Bridge you ask.

{c1 "Four thousand two hundred, all told,"} says the defence ministry on the left bank. {c2 On the right bank, at the interior ministry, whose policemen have to look for them, 17,000 wanted notices have been opened.}

It's the same with those who join. {c3 The recruits of March: 11,500, if you trust the generals}; {c4 6,800, if you trust the men who drive the buses}, who belong to the interior.

{c16 The army is 30,000 short}, a staff paper says.
@ 2026-04-09T15:30 | Ministry of Defence of Belmark | Clarification | official
{c1 The number of soldiers absent without leave stands at 4,200.} {c24 Other figures include men who changed units, and the sick.}

{c3 In March 11,500 citizens took the oath.}

{c6 Reports on social networks that a battalion has refused an order are enemy inventions.}
@ 2026-04-12T10:10 | Eastmark Agency | Belmark battalion refused front duty, soldiers say
VARNIK (EA) - {c6 About 300 men of the 14th battalion sat down on the parade ground at Varnik last week when they were told to board lorries for the front}, three of them said.

They had a reason. {c20 Nine days was all the training they had been given}, they said. {c20 The law requires six weeks, and six weeks are observed, an army spokeswoman replied.}

One of the three spoke of worse. {c7 The commander, Colonel Marek Dusa, had two runaways shot behind the kitchen}, he alleged.
@ 2026-04-13T20:00 | Free Belmark Radio | Sunday talk | transcript
HOST: General Pohl, retired, you know Marek Dusa. Did he have people shot?

POHL: {c7 Never. The man faints at a nosebleed.}

HOST: And the sit-down at Varnik?

POHL: {c6 There was some shouting about the food. Afterwards they got into the lorries, every one.}

HOST: {c19 Outside our studio there are some four hundred mothers} who'd like a word with you.
@ 2026-04-20T09:00 | Halm Tribune | What a bad back costs
{c14 Seven hundred dollars buys you a year at home}, six young men from Halm have told us. You pay at a dentist's. {c13 The money goes to officers of the recruiting station in Corn Street}, the dentist says.

{c13 "My officers live on their salaries," said the head of the station, Major Vit Dusa}, a name now known for other reasons; he and the colonel at Varnik aren't related.

{c10 From Friday men can be called up at 20 instead of 23.} Demand for bad backs should be brisk.
@ 2026-04-28T12:00 | Office of the President | Decree on return to service | official
{c8 Whoever reports to any barracks by 1 June will not be prosecuted for having left his unit.} 

{c11 Convicts with less than five years to serve may volunteer.}

The ministers of defence and of the interior shall report weekly, jointly.
@ 2026-05-05T16:45 | Eastmark Agency | Belmark deserters trickle back
HALM (EA) - {c9 One thousand one hundred and fifty men had returned to the ranks by Monday under Belmark's offer of impunity}, defence minister Tomas Orlik said.

{c5 April had brought 7,300 new soldiers}, he said, a third fewer than the month before. {c1 He also gave a new figure for those who had made off since January: 6,900.}

Rights groups pointed to {c12 900 deserters who are sitting in prison} and whom the offer does not cover.

The interior ministry kept to its figure. {c2 Seventeen thousand were being sought}, a spokesman said.
@ 2026-05-07T06:30 | Front & Hinterland | Letter from Varnik
In the canteen they call it the picnic. {c6 "We sat on the grass from seven until four and nobody could make us get up," says a corporal of the 14th.}

{c7 About the kitchen he says nothing.} He looks at the kitchen and lights another.

{c26 Next week the first prisoners are to come}, from the jail at Odd. {c20 The newest lads here had nine days with a rifle}, the corporal says, so the burglars will at least know how to open a door.
@ 2026-05-15T13:20 | Free Belmark Radio | News in brief | live
13:20 {c17 Colonel Marek Dusa has been arrested.} {c25 The military prosecutor says there's "a body, perhaps two".}

12:40 {c13 Major Vit Dusa of the recruiting office has made a clean breast of it: 312 deferrals sold since autumn, he tells the police.} {c14 The tariff: 700 dollars, students 500.}

11:15 {c15 Orlik has offered to resign, says his party.} The president's thinking about it.
@ 2026-05-16T08:00 | Halm Tribune | The wrong Dusa, and the right one
We've had calls. So, slowly. {c17 The Dusa who was taken away in handcuffs at Varnik yesterday is Marek}, the colonel. {c7 He's accused of having had two deserters executed, and he says it's a lie.}

{c13 The Dusa who took the money in Corn Street} is Vit, and he's at home with an ankle tag.

{c15 The minister over both of them has put his job at the president's disposal.}

{c10 The lower age for the draft, in force for three weeks}, has filled two trains.
@ 2026-06-01T18:00 | Eastmark Agency | Belmark extends deadline for deserters
HALM (EA) - {c18 Runaway soldiers in Belmark will have until 15 July to come back without punishment}, the presidency said on Monday, hours before the first deadline ran out.

{c9 So far 2,600 had made use of it}, according to the defence ministry. {c2 That is less than a sixth of the 17,000 whom the police are after.}

{c16 The general staff is still lacking 30,000 soldiers}, parliament's defence committee heard.
@ 2026-06-03T11:00 | Joint Statistical Group of the Ministries of Defence and of the Interior | First joint report | official
{c23 Absent without leave since 1 January: 12,400.}

{c4 Recruits, March: 6,800.} {c3 The figure of 11,500 given earlier counted summonses and is withdrawn.}

{c9 Returned under the decree: 2,600.}

{c6 In the matter of the 14th battalion: on 2 April an order to embark was not carried out for nine hours.}
@ 2026-06-04T07:00 | Front & Hinterland | At last a number
So it's {c23 twelve thousand four hundred who walked away}, agreed and signed by both sides of the bridge. Neither {c1 the generals with their 6,900} nor {c2 the policemen with their seventeen thousand} had it right.

{c3 The proud eleven and a half thousand of March} were letters, most of which came back.

{c18 The door stays open till mid-July.} {c12 For the nine hundred in the cells it never was.}
