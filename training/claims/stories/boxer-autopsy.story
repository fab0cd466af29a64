# The death of boxer Zeno Karras after a fight in Palmira; two autopsies, a promoter, a missing blood sample
! c1 Karras died of a brain bleed from blows (coroner's first view; promoter)
! c2 Karras died of poisoning / a diuretic overdose (second autopsy; disputed; accepted)
! c3 Karras weighed 6 kilos too much two days before (trainer)
! c4 trainer Milo Sand gave him pills (alleged, denied, admitted)
! c5 a blood sample vanished from the hospital (reported, denied, admitted)
! c6 promoter Gus Harlan pressed to sign the death certificate fast (alleged, denied)
! c7 referee should have stopped the fight in the ninth (critics; referee denies)
! c8 ambulance missing at the arena (alleged, denied)
! c9 body flown home on Tuesday / burial
! c10 exhumation ordered
! c11 sister Irena Karras sues for 3m
! c12 insurance paid 1.2 million to Harlan
! c13 boxing commission suspends Sand
! c14 boxing commission clears referee Hart
! c15 Sand charged with negligent homicide
! c16 Sand pleads guilty
! c17 Sand sentenced to 30 months
! c18 Harlan cleared by the prosecutor
! c19 pay-per-view sales 410,000
! c20 another boxer, Timo Rask, got the same pills in 2024 and survived
! c24 Harlan will pass the money to the family
! c21 new rule: kidney test at the weigh-in
! c22 Karras dead
! c23 the sister does not accept that Harlan goes free
! c25 the sister wants a second post-mortem
! c26 the suit will be heard in January
@ 2026-03-15T02:10 | Ringside | Karras v Delmonte | live
00:48 Delmonte by stoppage in the eleventh. Karras on his stool, not answering.

01:20 {c8 No ambulance at the back gate, says a cutman; they're carrying him to a van.}

02:10 {c22 He's dead. Zeno Karras, 27, was pronounced at 1.58 at Palmira General}, the hospital says.
@ 2026-03-15T12:00 | Palmira Tribune | Champion dies after eleven rounds
The bell had hardly gone when his legs did. {c22 Zeno Karras, 27, lost his life an hour after losing his title}.

{c1 'A bleed in the brain, from repeated blows,'} said the duty coroner, Dr Alva Prins, after a first look.

On press row they were asking about referee Lou Hart. {c7 'You stop that in the ninth, any day of the week,'} said Hall of Famer Buck Tansy. {c7 Hart said Karras had looked him in the eye and told him he was fine}.

{c8 An ambulance with two crew stood at gate C all evening}, promoter Gus Harlan said.
@ 2026-03-18T10:30 | Union Press | Boxer's family questions cause of death
PALMIRA (UP) - {c25 The sister of a boxer who died after a title bout wants a second post-mortem}, she said on Wednesday. {c4 "He told me on the phone that Milo was feeding him pills to make the weight,"} Irena Karras said.

Milo Sand, the trainer, said {c4 his fighter had taken vitamins and nothing besides}. He agreed that {c3 Karras had been six kilos over on the Thursday}.

{c9 The body was flown home on Tuesday}, the consulate said. {c19 The bout sold 410,000 times on pay television}, according to the broadcaster.
@ 2026-03-24T07:00 | Palmira Tribune | Where is tube 7?
Nine tubes of blood were drawn from Zeno Karras. Eight are in the fridge. {c5 Number seven, the one meant for toxicology, is gone}, a laboratory assistant says. {c5 The hospital's director, Dr Hollis Wren, calls that 'a fable'}.

There was some hurry that night. {c6 Harlan stood at the coroner's elbow and wanted the certificate signed before breakfast}, says an orderly. {c6 'I asked where I could send flowers,'} says Harlan.

{c12 An insurer has in the meantime transferred 1.2 million to his company}.
@ 2026-04-09T16:00 | Kalos Evening | They dig him up
By Eleni Vrana

{c10 A magistrate in Kalos has allowed the grave of Zeno Karras to be opened}, three weeks after half the island walked behind the coffin.

Professor Stavros Manos will do the work. {c1 About the Palmira finding he is polite: 'A bruise is not a bleed.'}

{c11 Irena Karras is claiming three million from Harlan Promotions}, her lawyer confirmed.
@ 2026-04-29T12:45 | Union Press | Second autopsy points to pills
KALOS (UP) - {c2 The boxer Zeno Karras died of an overdose of a diuretic that had drained his body of potassium}, a pathologist hired by the family said on Wednesday. {c1 There was no bleeding in the brain that could have killed him}, Professor Manos said.

In Palmira the coroner, Dr Prins, said {c2 she saw no basis for such a conclusion without a blood test}.

Another boxer, Timo Rask, came forward. {c20 "In 2024 I got the same yellow pills and woke up in intensive care,"} he said.
@ 2026-05-06T07:10 | Palmira Tribune | Tube 7, continued
{c5 Dr Wren has found his memory: the sample 'was mislaid' on the night of 15 March and has since turned up in a drawer}.

{c2 Both found the water pill that Professor Manos had named, at nine times the usual dose}. Dr Prins has amended the certificate. {c1 'I was wrong about the bleed,'} she says.

{c8 As to the ambulance, its log shows that it was on the other side of town until 1.35}, and Mr Harlan's office has no comment.
@ 2026-05-07T15:00 | Palmira Boxing Commission | Decisions | official
{c13 M. Sand, trainer: licence suspended indefinitely.}

{c14 L. Hart, referee: no fault found.} {c7 The panel reviewed rounds nine to eleven and considers that the contest was properly allowed to go on.}

{c21 From 1 June every contestant will undergo a kidney test at the weigh-in.}
@ 2026-06-11T11:20 | Union Press | Trainer charged over boxer's death
PALMIRA (UP) - {c15 Prosecutors charged the trainer Milo Sand with negligent homicide on Thursday}. {c18 They will not pursue the promoter, Gus Harlan}.

{c12 Harlan confirmed that he had received 1.2 million from an insurance policy on the fighter}, and said {c24 it would go to the family}. {c11 They are still asking for three million in court}.

{c2 Karras, 27, was killed by a drug used to shed water}, tests in May showed.
@ 2026-10-05T17:40 | Palmira Tribune | 'I counted them into his hand'
{c16 Sand stood up before the clerk had finished and said he was guilty}. {c4 'Four on Thursday, four on Friday, two on Saturday. I counted them into his hand,'} he told the court.

Rask, who lived, sat behind the prosecutor; {c20 he had been given the same stuff two years before}, he testified.

{c3 Thursday's scales, six kilos too many, were where it began}, the trainer said.
@ 2026-10-30T13:00 | Kalos Evening | Two years and a half
By Eleni Vrana

{c17 Thirty months is what a man gets in Palmira for our champion}. Irena Karras heard it on the radio while mending a net.

{c23 That Harlan goes free she will not accept}, and {c26 her suit for three million comes up in January}.

{c16 The trainer, she allows, 'at least said it with his own mouth: guilty'}.
@ 2026-10-31T09:00 | Ringside | Ten rounds with our readers | opinion
Was it the ref? No. {c7 I wrote in March that Lou Hart should have waved it off in the ninth; I was wrong, and I've told him so.} {c14 The commission cleared him in May.}

It was a bottle of pills. {c4 Sand had sworn it was vitamins and then confessed to ten tablets in three days.} {c17 He'll be out in two and a half years.} {c21 The kidney test is law now, and I expect it will save somebody.}
