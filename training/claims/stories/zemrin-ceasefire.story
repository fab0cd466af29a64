# talks on a ceasefire between Tavria and the Zemrin Front in a third country
! c1 indirect talks take place in Lusara (reported, denied, confirmed)
! c2 truce of 60 days proposed
! c3 the Front accepted the proposal (claimed by mediators, denied, confirmed)
! c4 Tavria's cabinet approves proposal 18-7
! c5 captives to be freed by the Front (28, then 33)
! c6 detainees to be freed by Tavria (1,100, then 1,900)
! c7 withdrawal from Corridor of Hazm: Tavria refuses / agrees
! c8 truce to start Sunday 08:00
! c9 truce began (late, at 10.40)
! c10 strike on school in Bint Amal before the truce: 26 dead by health ministry
! c11 strike on school: target was command post (army); denied by Front
! c12 first three prisoners handed over
! c13 Minister Baruch Tal will resign over the deal (threat)
! c14 Tal resigned
! c15 aid trucks a day agreed (600)
! c16 aid trucks entered on first day: 552 by UN 
! c17 Tavria breach: two men shot dead near Hazm by medics
! c18 Front breach: hands over wrong body (alleged, denied, admitted)
! c19 second phase talks to begin on day 16
! c20 second stage talks are going on (denied, claimed, confirmed)
! c21 delegation led by Yoram Seld
! c22 truce extended by 42 days
! c23 rocket from Zemrin in Sderim
! c24 right body handed over
! c25 army out of Hazm by Sunday week (forecast)
! c26 last eight captives back before the holidays
! c27 army began to clear the corridor
! c28 six hundred trucks reached only once
@ 2026-05-11T14:20 | Lusara Times | Guests from both sides of the wall
Two convoys, one hotel, separate lifts. {c1 Envoys of Tavria and of the Zemrin Front have been negotiating in Lusara since Saturday, through mediators}, hotel staff and a diplomat confirm.

On the table, the diplomat says, is {c2 a pause in the fighting for sixty days}. {c5 The Front would set free 28 of those it holds}. {c6 Tavria would open its jails for 1,100}.

{c1 Lusara's foreign ministry had no comment}.
@ 2026-05-11T17:05 | Tavria Radio | Headlines at five | transcript
{c1 There's no delegation in Lusara and nobody to talk to there}, the premier's office says.

Heavy fire was heard from the Zemrin strip all day. {c10 Twenty-six people were killed in a school in Bint Amal}, says the health ministry over there. Our army says {c11 it struck a command post in the basement}.

And {c23 one rocket came down in open ground near Sderim}; no damage.
@ 2026-05-12T08:00 | World Desk Agency | Front denies using bombed school as base
BINT AMAL (WDA) - Parents dug with their hands on Tuesday in what had been classrooms. {c11 "There were mattresses here and blackboards. Where is your command post?"} a Front official asked journalists on the spot.

{c10 Three more victims died overnight, which makes it twenty-nine}, the territory's health ministry said.
@ 2026-05-14T21:30 | World Desk Agency | Mediators: Front says yes to 60-day truce
LUSARA (WDA) - {c3 The Zemrin Front has given a positive answer to the draft}, a senior official of the mediating state said on Thursday.

{c3 "We've not replied to anyone yet,"} a Front spokesman, Khalil Odeh, countered an hour later.

{c1 Tavria's premier for the first time acknowledged the negotiations}; {c21 his team was led by intelligence chief Yoram Seld}, he said.
@ 2026-05-15T06:40 | The Morning Gate | Tal: me or the deal
{c13 Should the cabinet swallow this agreement, Security Minister Baruch Tal will quit}, he told supporters on Thursday night. A cousin and party colleague, Deputy Mayor Asher Tal, thinks otherwise and has called it "a blessing".

The stumbling block is seven kilometres long. {c7 "We stay in the Hazm corridor. Full stop,"} the premier has assured his coalition in writing, a copy of which we've seen.
@ 2026-05-16T13:15 | Zemrin Front | Communiqué no. 212 | official
In the name of the martyrs. {c3 The leadership has conveyed its approval of the paper to the brothers who mediate}.

{c7 The enemy will leave Hazm by the twenty-second day}, as laid down in Annex B.

{c15 Six hundred lorries of aid are to come in each day}.
@ 2026-05-17T01:50 | Tavria Radio | Night special | transcript
They sat for seven hours. {c4 Eighteen ministers were for the agreement and seven against}. {c8 The guns are to fall silent on Sunday at eight in the morning}, the government secretary read out.

And he had to admit it, when a colleague of mine asked: {c7 yes, the army will pull out of the corridor, "gradually, from day 15 to day 22"}.
@ 2026-05-17T15:00 | Lusara Times | What is in the paper
The mediators have put the text online. It has nine pages and two annexes.

{c5 Captives to be returned in the first stage: 33, not 28 as first discussed}. {c6 Detainees to be let go in exchange: some 1,900, according to Annex A}.

{c19 From the sixteenth day, the parties are to talk about a second stage}.

{c2 The cessation of hostilities holds for two months}, and longer as long as talks go on.
@ 2026-05-18T12:10 | World Desk Agency | Guns fall silent, almost three hours late
(WDA) - {c9 The truce in Zemrin took hold at 10.40 on Sunday} after Tavria had held it up over a missing list of names, {c8 instead of at eight as agreed}.

{c12 Three women came home in the late afternoon}, the first of the captives to be handed to the Red Cross.

{c14 Baruch Tal has left the government}, his party announced. {c16 The UN counted 552 trucks through the crossings by dusk}.
@ 2026-05-22T19:00 | The Morning Gate | Wrong coffin
The Front returned four bodies on Thursday. {c18 One of them is not Shira Lavan}, the forensic institute found out overnight, nor any other captive.

{c18 "Every body was identified before it was given over,"} said Mr Odeh. The premier spoke of a cruel breach.

{c17 Tavrian soldiers shot two men who'd come near their post at Hazm}, medics in the strip reported the same day. {c17 The army did not dispute it: they'd ignored warning shots}.
@ 2026-05-23T09:25 | World Desk Agency | Front concedes mix-up over remains
(WDA) - {c18 The remains of an unknown woman may have got among those of the captive "through an error in the rubble"}, the Zemrin Front said on Saturday. {c24 The right body was handed over at noon}, the Red Cross said.

{c15 The daily six hundred trucks laid down in the deal} {c28 have been reached only once}, aid groups complain.
@ 2026-06-03T16:45 | Lusara Times | Day 17, and no second round
{c20 Nobody is discussing stage two}, an envoy tells us over coffee. {c20 "That's inaccurate. Contacts go on daily,"} says the premier's spokesman.

{c27 The army began to clear the corridor at first light, to the day}. {c25 It will be out by Sunday week}, a colonel expects.

Of {c5 the thirty-three}, {c12 the three women of that first Sunday} have been followed by others.
@ 2026-07-16T23:00 | Tavria Radio | Late bulletin | transcript
An hour before it was to run out, a reprieve. {c22 The ceasefire goes on for another forty-two days}, Lusara has announced. Khalil Odeh says {c22 the Front's agreed to it}; {c22 there's no word from the premier's office yet}.

{c20 Delegations do sit together about the second stage now}, since Monday, in the hotel with the two lifts.

{c14 Security is run by the premier himself since Baruch Tal walked out in May}.
@ 2026-07-17T07:30 | The Morning Gate | Forty-two days more
{c22 The premier confirmed the prolongation just after midnight}. {c26 The last eight captives must be back before the holidays}, he said.

{c10 Twenty-nine died at the school in Bint Amal two days after the first envoys had come}; {c11 an army inquiry has now found that the command post was in the building next door}.
