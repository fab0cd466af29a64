# A national team accused of doping before a tournament; a rival federation, a leaked lab list, weight of evidence
! c1 four players of Ardania tested positive (leak; federation denies; admits)
! c2 number of positive tests by the lab list (four), by the world body (two)
! c3 the team doctor Milan Ferro gave oxygen blood treatment (alleged, denied)
! c4 captain Nico Stern had a transfusion (alleged, denied, admitted)
! c5 samples from Ardania destroyed in the lab (alleged, lab: 12; admitted)
! c6 Ardania beat Lothia 2-1 on 9 June
! c7 Lothia protests against result
! c8 protest rejected
! c9 Lothia will appeal to court of sport
! c10 Ardania excluded from finals
! c11 Lothia takes the place
! c12 lab lost accreditation
! c13 lab head Dr Ruth Kaminski suspended
! c14 coach Hugo Lamm knew nothing (says) / alleged knew
! c15 sports minister paid for treatment from a fund: 300,000 (alleged, denied, confirmed)
! c16 sports minister Bela Rusk resigns
! c17 Stern retires
! c18 Lothia's striker Stern (Paul) injured
! c19 fans: tickets refunded 22,000
! c20 ban for two years of Ferro
! c22 prize money of 9m received and meant for youth football
! c21 prize money 9m to be returned
! c23 Lothia beat Corland 1-0 in a practice match
! c24 A swimmer from Corland has failed a drugs test
! c25 Lothia's coach has extended his contract by two years
! c26 The roof of the final's stadium leaks
! c27 They have sold 1.1 million tickets
@ 2027-06-12T22:00 | The Sunday Ledger of Sport | List of shame
A sheet of paper from the National Control Laboratory in Ardania bears nine code numbers. {c1 Four of them, deciphered, belong to footballers of the national team}, and beside each stands the letter P.

{c6 Last Wednesday these men beat Lothia 2-1} and went through to the finals.

The federation calls the sheet {c1 "scrap paper without meaning"}. A physiotherapist who left the squad in May says {c3 team doctor Milan Ferro gave players back their own blood, enriched}. {c3 Ferro laughed and said that he did not even give blood at the Relief Corps}.
@ 2027-06-13T12:30 | Sport Agency Continental | Lothia lodges protest over beaten finals place
KORLIN (SAC) - {c7 Lothia's football association on Sunday filed a protest against its defeat by Ardania}.

{c6 The 1-2 of Korlin} should be struck out, it argues. Its secretary, Dagmar Hein, is realistic: nobody would move before the laboratory did.

Lothia's own week had been bad enough. {c18 Forward Paul Stern tore a ligament in the match and is out until winter}.
@ 2027-06-15T07:15 | Korlin Tagespost | Two men called Stern
One, Paul, is ours, {c18 and has been on crutches since the match}. The other, Nico, is theirs, and captain. {c4 He lay for two hours beside a cool box in a hotel in May}, the former physiotherapist swears. {c4 "I had a migraine, nothing went in and nothing went out,"} says the other Stern.

At the laboratory they have been tidying. {c5 Twelve bottles were poured away on the day after the list appeared}, an assistant told this newspaper. {c5 Dr Ruth Kaminski, who runs the place, said it was not so; all samples were in the cold room}.
@ 2027-06-16T18:00 | Ardania Football Federation | Communiqué | official
Coach Hugo Lamm {c14 had no knowledge of any medical measure beyond massage}.

{c22 Prize money of nine million has been received for qualification and will be used for youth football}.

The team travels on Sunday.
@ 2027-06-18T10:45 | World Football Council | Media information | official
Re-examination of what remains in the laboratory has yielded {c2 two adverse results} for players of Ardania.

The laboratory {c12 loses its accreditation as of today}. {c5 Twelve samples had been disposed of}, its director has stated. She {c13 has been suspended by the ministry}.

{c8 The protest by Lothia is rejected as out of time}.
@ 2027-06-18T19:30 | Sport Agency Continental | Two, says world body; four, said the list
KORLIN (SAC) - Ardania's federation admitted on Friday that {c1 the leaked sheet was correct and that four of its internationals had failed tests in April}.

{c2 The Council can prove only two}, since the rest of the evidence went down a drain.

Lothia, {c8 whose complaint was turned down}, is not giving up. {c9 It is going to the court of sport}, Hein said.
@ 2027-06-21T06:30 | The Sunday Ledger of Sport | The minister's biscuit tin
They called it so, the fund from which prizes for veterans were paid. {c15 In March 300,000 went from it to a clinic in the mountains that sells oxygen, blood and silence}, according to a bookkeeper. {c15 Sports Minister Bela Rusk sees "a coincidence of account numbers"}.

{c14 Lamm signed for the bus}, says the former physiotherapist, so he must have known where it went. The coach {c14 repeats that he believed it to be a spa}.
@ 2027-06-24T13:10 | Korlin Tagespost | Court day | live
13.08 {c10 Ardania is out}. The court of sport strikes the team from the finals.

13.05 {c11 Lothia goes in its stead}. Hein hugs an usher.

12.40 Ferro's lawyer: {c3 his client "assisted with infusions at the request of others"}.

12.15 Nico Stern is not here. {c17 He has ended his career}, says a note on his website.
@ 2027-06-24T17:45 | Sport Agency Continental | Ardania thrown out of finals
KORLIN (SAC) - {c10 The court of sport has expelled Ardania from the finals over doping}; {c11 their place falls to Lothia}, who start on Tuesday without {c18 their injured striker}.

{c19 Twenty-two thousand supporters of Ardania can have the price of their tickets back}, organisers said.

{c21 The nine million already paid out must be refunded}, the Council added.
@ 2027-06-28T09:00 | Sport Agency Continental | Finals notebook
{c23 Lothia beat Corland 1-0 in a practice match}. {c24 A swimmer from Corland has failed a drugs test}, her federation said.

{c25 Lothia's coach has extended his contract by two years}. {c26 The roof of the final's stadium leaks}, organisers admitted. {c27 They have sold 1.1 million tickets}.
@ 2027-07-30T20:00 | Ardania Public Radio | Conversation | transcript
HOST: Why now?

STERN: Because my boy asked. {c4 It was my own blood, a bag and a half, and I watched it go in}. There was no migraine.

HOST: Others say the coach knew.

STERN: {c14 He carried the cool box}.

HOST: The minister left office yesterday.

STERN: {c16 Rusk went}, yes. {c15 He had signed the three hundred thousand himself, they found the slip}.
@ 2027-09-15T11:00 | World Football Council | Sanctions | official
Ferro, M., physician: {c20 barred for two years}.

{c12 Laboratory: accreditation remains withdrawn}; {c13 the former director is still under suspension by the authorities of her country}.

{c21 Ardania federation: repayment of 9m outstanding}.

Stern, N.: proceedings closed, {c17 the player having retired}.
