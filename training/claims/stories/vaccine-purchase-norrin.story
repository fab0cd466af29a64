# A government's purchase of dengue vaccine: price, quantity, a go-between, side effects, expiry
! c1 20m doses ordered from Helvion by the health ministry
! c2 price per dose by the ministry (14; 19)
! c3 price per dose by the audit court (27)
! c4 price per dose neighbouring Tasca paid (9)
! c5 a middleman got 8m commission (alleged, denied, admitted)
! c6 minister's sister-in-law worked for the middleman (reported, refused, confirmed)
! c7 first delivery 2m on 1 June (promised)
! c8 first delivery arrived: 600,000
! c9 efficacy by the company (84 per cent)
! c10 efficacy by university study (61 per cent)
! c11 three deaths after vaccination linked (alleged, denied by agency)
! c12 drug agency suspends batch K7
! c13 batch K7 released again
! c14 vaccinated people by ministry (410,000; 3.1m)
! c15 5m doses expire unused (audit court; ministry disputes)
! c16 dengue cases this season by institute (22,000)
! c17 minister Rowe dismissed
! c18 minister to be dismissed (opposition no-confidence motion) fails
! c19 contract to be published (demand, refused, done)
! c20 doses given to Tasca as a gift (1m)
! c21 dengue deaths 64
! c23 forecast: hundreds of thousands vaccinated by the end of June
! c22 a second order with Oriel Labs, 5m doses
! c24 Norrin had 1,900 cases of malaria this year
! c25 Helvion made 2bn in profit
! c26 Tasca has ended its campaign
! c27 Nurses in Lyster went on strike
! c28 Oriel's product protects 70 per cent
@ 2026-02-10T12:00 | Ministry of Health of Norrin | Protection for all: agreement signed | official
Minister Adele Rowe today signed an agreement with Helvion for {c1 twenty million doses of its dengue vaccine Dengara}.

{c7 The first two million will arrive on 1 June}. {c9 According to the manufacturer, Dengara prevents 84 per cent of illness}.

The terms are confidential, as is customary.
@ 2026-02-11T06:40 | Norrin Times | A jab in the dark
{c1 One dose for nearly every citizen}: that is what the government bought on Tuesday. What it paid it will not say in writing. {c2 "Fourteen, roughly,"} the minister murmured to our reporter on the stairs.

The opposition {c19 wants to see the contract}. {c19 That was out of the question}, said Rowe's state secretary, Finn Abara.

Tasca, next door, has had Dengara since the autumn. {c4 It pays nine crowns a shot}, its health service confirmed.
@ 2026-03-19T17:15 | Cape News Agency | Norrin orders second dengue vaccine
LYSTER (CNA) - Norrin has placed {c22 an order for five million doses with Oriel Laboratories}, it said on Thursday, in addition to {c1 the 20 million it is taking from Helvion}.

The institute of public health counted {c16 22,000 dengue infections so far in the season}, {c21 64 of them fatal}.
@ 2026-06-02T07:00 | Norrin Times | Eight pallets
Two million were announced. {c8 What the freighter put down on the runway on Monday came to six hundred thousand}, an airport worker who counted the pallets and the customs declaration agree.

Helvion said "fill-and-finish constraints" were to blame. {c7 Its commitment for the first of June had been a target}, it said, not a promise.

Abara saw a full glass. {c23 "By the end of the month we'll report hundreds of thousands protected."}
@ 2026-07-08T20:15 | TV Lyster | The Report | transcript
REPORTER: The firm has one room, a plant and a nameplate: Blue Heron Consulting. {c5 For putting the parties in touch it received eight million crowns}, a bank statement in our hands suggests.

ROWE: {c5 We dealt with the producer and nobody else}.

REPORTER: {c6 On the payroll of Blue Heron is one Judith Caan, the wife of the minister's brother}.

ROWE: {c6 I am not going to talk about my family}.

REPORTER: Helvion has answered in writing: "No comment."
@ 2026-07-15T11:30 | National Medicines Agency | Notice on batch K7 | official
Use of Dengara {c12 batch K7 is suspended with immediate effect} as a precaution.

Three deaths within ten days of injection have been reported. {c11 There is at present no evidence that they were brought about by the product}.

{c14 To date 410,000 persons have been vaccinated}.
@ 2026-07-16T06:30 | The Lyster Star | 'Healthy on Monday, dead on Thursday'
Her father was 66, a swimmer. {c11 The injection killed him}, Berta Lomax says, and nobody will make her believe otherwise. Two other families think likewise.

The agency begs for calm: {c11 it saw a coincidence in time, no more}. {c12 One batch out of nine has nonetheless been put under lock and key}.

A study of Lyster University poured further cold water. {c10 In real life the protection amounts to 61 per cent}, Professor Imre Soll's team found among dock workers. Helvion sticks to {c9 its own figure of 84}.
@ 2026-08-05T15:40 | Cape News Agency | Norrin clears Dengara batch
LYSTER (CNA) - {c13 Doctors may use lot K7 of Helvion's dengue vaccine again}, the medicines agency said on Wednesday. {c11 Post-mortem examinations showed heart disease in two cases and a stroke in the third}.

{c18 A no-confidence motion against Health Minister Adele Rowe was defeated by nine votes} the same day.

Rowe told the house that {c2 the state was paying 19 a dose "all in"}. In February she had spoken of {c2 about 14}.
@ 2026-09-15T09:00 | Cape News Agency | Health briefs
{c24 Norrin had 1,900 cases of malaria this year}, the institute said. {c25 Helvion made 2bn in profit}. {c26 Tasca has ended its campaign}. {c27 Nurses in Lyster went on strike}. {c28 Oriel's product protects 70 per cent}, Oriel says.
@ 2026-11-12T10:00 | Court of Audit | Special report 4/2026: summary | official
12. {c3 Unit cost, including storage and brokerage, comes to 27 crowns}.

13. {c5 Brokerage of 8m was paid to a private firm without a tender}.

19. {c15 Five million doses will pass their expiry date in January without having been used}.

22. {c19 The contract ought to be made public}.
@ 2026-11-12T18:20 | Norrin Times | Three times as dear as next door
So there was a go-between after all. {c5 State secretary Abara conceded on Thursday that Blue Heron had "smoothed the path" and been rewarded for it}.

{c3 Twenty-seven crowns, say the auditors}; {c4 nine is what they pay across the river}. The ministry argued that apples were being compared with refrigerated apples.

It also denied that {c15 a quarter of the stock was bound for the incinerator}. {c20 A million doses would go to Tasca as a present}, Abara said. Tasca said it had plenty.
@ 2026-11-16T09:10 | The Lyster Star | Rowe is out | live
09.08 {c17 The prime minister has sacked Adele Rowe}. The notice has four lines.

08.50 Judith Caan speaks, to our reporter, through a garden gate: {c6 yes, she worked there. Mornings only}.

08.15 {c19 The agreement with Helvion is on the ministry's website}, all 94 pages, two of them blackened.
@ 2026-11-16T17:00 | Cape News Agency | Norrin minister falls over vaccine deal
LYSTER (CNA) - {c17 Norrin's health minister lost her job on Monday} over {c5 a fee of eight million that went to a consultancy} {c6 employing a relative of hers}.

{c18 She had survived a vote in parliament in August}. {c14 Some 3.1 million people have had the injection}, her ministry said.

{c22 A smaller contract with Oriel} was not affected, officials said.
@ 2027-02-02T07:30 | Norrin Times | Into the furnace
{c15 A little over five million vials were burnt in Port Lyster last week}, the new minister, Tom Achterberg, told parliament. His predecessor's people had said this would not happen.

{c20 The gift to Tasca never crossed the river}. {c10 Soll, whose 61 per cent has now been confirmed in two other ports}, says it is still a good vaccine. "It was just a bad purchase."
