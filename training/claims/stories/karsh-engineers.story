# three water engineers kidnapped in the desert region of Karsh; a clan, a ministry and a ransom
! c1 three engineers seized near Bir Tal
! c2 the driver killed
! c3 group Sons of the Well claims it
! c4 demand: release of 14 prisoners (group)
! c5 demand: two million, then 800,000 (clan elder)
! c6 government says no talks (denied, admitted)
! c7 a hostage needs insulin
! c8 one hostage, Piet Aalbers, freed
! c9 Aalbers escaped by himself (versions: freed by troops denied)
! c10 army raid on 8 May failed, two soldiers dead
! c11 army raid killed shepherds (alleged, denied, admitted) seven
! c12 firm Aquatis told staff to travel without escort (alleged, denied, admitted)
! c13 Aquatis suspends the project
! c27 rigs parked until the new year
! c14 4,000 people without water
! c15 deadline Friday noon
! c16 Holm and Ruiz freed
! c17 ransom 800,000 paid
! c18 14 prisoners freed
! c19 Lucas Ruiz wounded in foot
! c20 insurer refuse
! c21 video
! c22 insulin left (nine days, four days)
! c23 insulin delivered
! c25 families not asked
! c26 the house was empty
@ 2018-04-21T15:00 | Desert Wire | Three foreign engineers abducted in Karsh
BIR TAL (DW) - {c1 Gunmen on two pick-ups carried off three foreign water engineers near Bir Tal on Saturday}, the provincial governor said. {c2 Their Karshi driver was shot dead}, he said.

The three work for the firm Aquatis, which is sinking wells in the area. {c13 All drilling has been stopped}, the company said. It {c12 denied that its people had been told to do without an army escort}, as a villager had it.
@ 2018-04-22T18:10 | Foreign Ministry in Vanholt | Statement on nationals in Karsh | official
The Ministry is aware that {c1 a Vanholter and two other engineers were taken by force on 21 April}. A crisis staff is meeting.

{c6 The Government does not negotiate with kidnappers.} Relatives are being looked after. {c7 One of the three depends on insulin.}

The Ministry extends its sympathy to {c2 the family of the driver who lost his life}.
@ 2018-04-24T08:00 | Vanholt Dagblad | Fourteen names on a page
A sheet of lined paper, photographed on a rug. {c3 "We, the Sons of the Well, have your water thieves"}, it begins. {c4 They want fourteen men let out of the jail at Sufra}, who are named one by one; {c15 they give the government until Friday at noon}.

At home in Vanholt Klaas Holm counts vials. {c22 "Marit has insulin for nine days, if it stays cool"}, says her husband.

An elder at Bir Tal shrugs off politics. {c5 "Two million. The rest is poetry."}
@ 2018-04-26T20:30 | World Radio | Newshour
{c21 We've seen them: in a recording half a minute long, three people squint into the sun and give their names.} The ministry says it has no reason to doubt the pictures. {c19 Lucas Ruiz has a bandaged foot; a stray bullet, he says.}

{c15 Tomorrow at noon the ultimatum runs out.} Does anybody speak with the captors? {c6 "We've no line to them, open or otherwise"}, foreign minister Joost Kley tells us.

Karsh's interior ministry {c4 rules out letting a single prisoner go}.
@ 2018-04-29T09:20 | Desert Wire | One of three hostages freed in Karsh
SUFRA (DW) - {c8 Vanholt-born hydrologist Piet Aalbers is no longer a hostage}, the governor of Karsh said on Sunday. {c9 "Our forces snatched him from under their noses,"} he said.

{c3 The group calling itself the Sons of the Well} let Friday's deadline pass in silence.

{c14 About 4,000 people now walk eight kilometres for water} because work on the wells lies idle, a relief agency said.
@ 2018-05-01T07:15 | Vanholt Dagblad | Aalbers: 'I walked'
No soldier had any part in it. {c9 "They were asleep, I had shoes, and I walked north till I met a goat"}, Piet Aalbers says in the clinic. He laughs, then he doesn't. {c22 Marit has four days of insulin left}, he says.

And the convoy? {c12 "An email from head office: escorts attract attention, go without"}, he quotes from memory. {c12 Aquatis won't discuss "internal guidance".}
@ 2018-05-09T06:00 | World Radio | Morning edition
{c10 Yesterday's attempt to get the two others out went wrong: two soldiers died}, says the Karshi army, and {c26 the house was empty}.

It may be worse than that. {c11 Seven shepherds were shot in a camp next door}, the herders' league tells us. {c11 "We engaged only armed men," says an army spokesman.}

Klaas Holm wants it to stop: {c25 nobody had asked the families before the raid}.
@ 2018-05-11T13:40 | Desert Wire | Medicine reaches hostage in Karsh, go-between says
BIR TAL (DW) - {c23 A parcel of insulin has been delivered to the kidnapped engineer Marit Holm}, an elder acting as go-between said on Friday. He {c5 put the price for her and her colleague at 800,000, down from two million}.

{c6 The elder had been sitting with an envoy of the Vanholt government for a week}, three people at Bir Tal said. {c6 The foreign ministry stuck to its line.}
@ 2018-05-19T22:10 | Desert Wire | URGENT: Engineers Holm, Ruiz released in Karsh
BIR TAL (DW) - {c16 Marit Holm and Lucas Ruiz were handed over at a petrol station near Bir Tal on Saturday evening}, the go-between said. {c19 Ruiz limped from an old bullet wound.}

{c18 Fourteen men left the jail at Sufra in the afternoon}, a warder said. {c18 The interior ministry called that an amnesty for the feast day.}
@ 2018-05-21T07:00 | Vanholt Dagblad | Home
{c16 After twenty-nine days they are back}, and the whole street had come out. She said little. He waved with a crutch.

How it was done nobody says. {c17 Money was counted in a pharmacy, 800,000 in fifties}, writes the paper in Sufra. {c17 "The state did not pay," says minister Kley}, which leaves the firm. {c17 Aquatis: no comment.} Its insurer, for one, {c20 had declined to cover any ransom}, as a letter shows.
@ 2018-06-14T16:45 | Parliament of Vanholt | Committee on Foreign Affairs, summary | official
The Minister informed the Committee as follows.

{c6 From 2 May an official of the Ministry was in touch with the captors by way of a third party.} The Minister regretted having said otherwise.

{c17 The sum of 800,000 was put up by the company and carried by the said official.}

On the raid of 8 May: {c11 the Karshi government has acknowledged the deaths of seven civilians}.
@ 2018-07-02T11:00 | Industry Weekly | Aquatis boss: we sent that email
Shareholders got candour, if late. {c12 "Our regional office did advise against escorts. It was cheap and it was wrong,"} said chief executive Femke Bos.

{c27 The rigs stay parked until at least the new year}, she said. Locals pay for that: {c14 four thousand of them still carry water on their heads}, says the relief agency.

A minute's silence was kept for {c2 the driver, Idris Mal, who was shot}.
