# Army boots that fell apart: a trial of two officers, a maker and a mistress of ceremonies; mutiny of witnesses
! c1 Colonel Ruben Stahl took 600,000 (charge; denied; admitted partly)
! c2 Major Iva Kosk took 90,000 (charge; denied; acquitted)
! c3 manufacturer Pat Gollan paid (charge; silent; admits)
! c4 clerk Lia Stahl (colonel's daughter) destroyed files (charge; admitted)
! c5 120,000 pairs of boots bought
! c6 pairs that fell apart by the army (9,000; 31,000)
! c7 pairs that fell apart by soldiers' association (70,000)
! c8 a soldier lost toes to frostbite
! c9 number of frostbite cases by army doctors: 46
! c10 general Orme knew (alleged; denied)
! c11 diary of Gollan: initials R.S. and sums
! c12 Stahl sentenced to 5 years
! c13 Gollan sentenced to 3 years
! c14 Lia Stahl 8 months suspended
! c15 Kosk acquitted
! c16 Kosk returned to service
! c17 prosecutor demands 8 years for Stahl
! c18 replacement order: 120,000 new pairs by October (promised)
! c19 new boots delivered: 40,000
! c20 Gollan's firm bankrupt
! c21 trial moved to the capital
! c22 Nine thousand pairs of army gloves have been recalled
! c23 Corporal Lina Stahl, no kin of the accused, was decorated for bravery
! c24 Bloem's office is looking into the purchase of helmets, too
! c25 Gollan's 140 workers have had no wages since December
! c26 Another private broke an ankle when a heel came off
@ 2030-01-14T07:00 | The Garrison Town Argus | Sole parted from upper
It began with a photograph: a boot, a road, a sole lying a metre behind. On Monday {c1 Colonel Ruben Stahl, head of supply, goes on trial for taking 600,000}, {c2 Major Iva Kosk for 90,000}, {c3 the shoe manufacturer Pat Gollan for paying both}. {c4 Stahl's daughter Lia, a clerk in his office, is accused of putting files through a shredder}.

{c5 The army had ordered 120,000 pairs}. {c6 Nine thousand have come apart}, it says. {c7 Try seventy thousand, says the soldiers' association}.
@ 2030-01-14T18:30 | Union Dispatch | Officers deny taking bribes over boots
FORT ELLIS (UD) - {c1 Colonel Ruben Stahl rejected the accusations against him "as an officer and a father"} at the opening of the army boots trial.

{c2 Major Iva Kosk said that the only thing she ever had from the firm was a blister}. {c3 Gollan exercised his right to remain silent}.

Lia Stahl, 26, wept. {c4 "I did what Papa asked with the folders,"} she said.
@ 2030-01-22T19:00 | Armed Forces Radio | Evening | transcript
PRESENTER: Private Jo Lunde took the stand in slippers. {c8 He lost three toes on the January march}.

REPORTER: An army doctor was heard after him. {c9 Forty-six cases of frostbite}, in one battalion.

PRESENTER: How high did it go?

REPORTER: Stahl's counsel put the question. {c10 General Orme had been shown the test results and signed regardless}, he said. {c10 The general, in a letter to the court, says he signs what is put before him and saw no tests}.
@ 2030-01-30T06:40 | The Garrison Town Argus | A black notebook
It is the size of a hand. {c11 "R.S. 50", "R.S. 75", month after month, in Gollan's own script}: prosecutor Ada Bloem read from it for an hour. {c11 The defence thinks it a list of shoe sizes}.

Nowhere do the letters I.K. appear. {c2 Nothing in the book points to the major}, a police accountant said under cross-examination.

The courtroom has become too small. {c21 From February the case will be heard in the capital}.
@ 2030-02-11T12:00 | Defence Ministry | Footwear: facts | official
{c5 Ordered in 2028: 120,000 pairs}.

{c6 Found defective to date: 31,000 pairs}.

{c18 All of them will be replaced by October; 120,000 new pairs are being procured}.

Frostbite, winter 2029/30: {c9 46}.
@ 2030-02-13T17:45 | Union Dispatch | Boot maker breaks silence
CAPITAL (UD) - {c3 Manufacturer Pat Gollan confessed on Wednesday to buying the favour of a supply officer}. "The book is what it looks like," he added, {c11 in reference to the entries that were read out last month}.

{c2 He cleared the other officer in the dock: the major had sent back even the calendar}.

{c20 His company filed for insolvency the same day}.
@ 2030-02-20T08:00 | The Garrison Town Argus | In brief
{c22 Nine thousand pairs of army gloves have been recalled}, the ministry said; it was the lining. {c23 Corporal Lina Stahl, no kin of the accused, was decorated for bravery}.

{c24 Bloem's office is looking into the purchase of helmets, too}. {c25 Gollan's 140 workers have had no wages since December}, their union said.

{c26 Another private broke an ankle when a heel came off}, a doctor at Fort Ellis reported.
@ 2030-02-27T20:00 | Armed Forces Radio | Evening | transcript
PRESENTER: The colonel has moved an inch.

REPORTER: More than that. {c1 He accepted 200,000, he now says, as a loan}. For the roof.

PRESENTER: And the soldiers' association?

REPORTER: It was not consoled by the ministry's new number. {c7 Seventy thousand pairs, at least}, its chairwoman repeats; {c6 the thirty-one thousand} are the ones that were handed in.
@ 2030-03-20T13:20 | Union Dispatch | Eight years sought in army boot trial
CAPITAL (UD) - {c17 Prosecutor Ada Bloem asked for an eight-year term for Colonel Ruben Stahl}.

{c2 For Major Kosk she herself requested an acquittal}.

Gollan's lawyers spoke of a man who {c20 had lost his factory} and whose {c3 frankness in owning up} had to count.
@ 2030-04-03T10:30 | The Garrison Town Argus | Judgment day | live
10.29 {c14 Lia Stahl: eight months, suspended}. Her father does not look up.

10.22 {c13 Three years for Gollan}.

10.16 {c12 Five for the colonel}, and the loss of his rank.

10.09 First the major: {c15 acquitted, with an apology from the bench}.

10.04 On the general: {c10 the court has no evidence that Orme had been told}.
@ 2030-04-03T17:00 | Union Dispatch | Colonel gets five years over boots
CAPITAL (UD) - {c12 A court sentenced the army's former supply chief to prison until 2035} for accepting bribes from a shoe manufacturer. {c17 The prosecution had wanted eight years}.

{c15 A co-accused officer, Iva Kosk, left the court with a clean record}. {c16 She reported back for duty in the afternoon}.

{c14 The colonel's daughter was let off with a suspended term} for {c4 having shredded papers at her father's request}.
@ 2030-10-31T07:10 | The Garrison Town Argus | October has come
and with it the first frost. {c19 Forty thousand pairs have reached the barracks}. {c18 One hundred and twenty thousand were to be there by now}, so Minister Lund had pledged.

Private Lunde, {c8 who left three toes on the winter road}, runs the quartermaster's counter. He hands the new boots over with both hands.

{c16 His superior is Major Kosk, back since April}.
