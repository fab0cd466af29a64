# a couple found dead in a farmhouse near Sorby; son, handyman and a nephew; charges, one dropped
! c1 Harold and June Lasker found dead in their farmhouse on 3 March
! c2 the couple died of blows to the head
! c3 handyman Dale Voss arrested
! c4 Dale Voss released without charge
! c5 son Peter Lasker questioned as a witness
! c6 Peter Lasker arrested
! c7 Peter Lasker charged with murder of both
! c8 Peter Lasker denies the killings/pleads not guilty
! c9 nephew Grant Lasker charged with handling stolen goods
! c10 Grant Lasker pleads guilty to handling
! c11 safe emptied of 60,000 (neighbours)
! c12 Peter in debt 140,000 gambling
! c13 Peter was in Denholm at night (alibi; broken)
! c14 hammer found in slurry pit
! c15 dog found at Denholm
! c16 time of death between 10pm and 2 am
! c17 trial set 6 Oct
! c18 Peter convicted of the murder of June
! c19 life min 31 years
! c20 police apology to Voss (missing, then given)
! c21 the Laskers saw a lawyer about the will in January
! c22 dog missing
! c23 Grant was not at the farm
! c24 Grant to be sentenced after the trial
! c25 Peter guilty of manslaughter of Harold
! c26 jury out eleven hours
! c27 Grant sentenced to sixteen months
! c28 tanker driver raised the alarm
! c29 Voss is the wrong man (sister)
! c30 safe held 54,000 (prosecution)
! c31 blood of both on the hammer
! c32 Peter in debt 160,000 (himself)
@ 2023-03-04T08:15 | Sorby Advertiser | Two bodies at Triple Lane Farm
{c1 A man and a woman in their seventies have been found dead at a farm in Triple Lane, Sorby}, police have confirmed. {c28 The alarm was raised by the milk tanker driver at 6.40am on Friday}.

Detectives are treating the deaths as suspicious. {c22 A black and white collie that belongs to the house is missing}.
@ 2023-03-04T18:30 | Moorland FM | Headlines | transcript
{c1 They were Harold and June Lasker}, long married and well liked.

{c3 A 52-year-old man from the village is in custody}. And there's talk of a safe: {c11 some sixty thousand pounds was kept in it and it's been cleaned out}, neighbours say.
@ 2023-03-06T07:20 | County Chronicle | Handyman held over farm deaths
The man being held is Dale Voss, who has mended gates and gutters round Sorby for half his life. {c3 He was taken from his caravan on Saturday afternoon}. {c29 "They've got the wrong bloke,"} says his sister, Carol.

{c2 The Laskers died of blows to the head}, a coroner's officer said after the post-mortem. {c16 It happened between ten at night and two in the morning}, he said.

{c5 Detectives have spoken to the couple's son Peter, 44, purely as a witness}, says Det Supt Ann Harkness.
@ 2023-03-08T20:05 | County Police | Operation Plover: update | official
{c4 A 52-year-old man has been released and will face no further action}.

{c14 A claw hammer has been recovered from a slurry pit at the address}.

{c15 The family's dog, Fly, was found unharmed at Denholm on Tuesday}. We would like to hear from anyone who saw the animal, or a silver pick-up, on the A19 on Thursday night.
@ 2023-03-10T06:50 | Sorby Advertiser | 'Four days they had me'
{c4 Dale Voss is home}. He looks thinner. {c20 Nobody from the police has said sorry}.

Denholm is where Peter Lasker lives, and how a collie came to be there is what everyone is asking. Mr Lasker has told friends {c13 he was in Denholm that whole night, at the casino and then in bed}.
@ 2023-03-17T13:10 | County Chronicle | Son arrested in Lasker inquiry
{c6 Peter Lasker was arrested at Denholm station on Thursday evening with a single to the coast}, police said.

{c12 He owes bookmakers and a casino around 140,000 pounds}, a source close to the inquiry told the Chronicle.

{c8 "Peter loved his parents and did not hurt them,"} his solicitor, Imran Qazi, said. {c21 In January the Laskers had seen their own lawyer to cut him out of the will}, it is understood.
@ 2023-03-19T09:30 | Moorland FM | Sunday news | transcript
{c7 Two counts of murder for Peter Lasker, forty-four}. That's the decision of the prosecutors this morning.

And there's another Lasker before the bench tomorrow. {c9 Grant, a nephew, thirty-one, is accused of handling stolen money, eighteen thousand in notes that were under his floor}. {c23 It's not suggested he was at the farm}.
@ 2023-04-24T15:45 | County Chronicle | Pleas entered in farm case
Crown court, half past ten: {c8 Peter Lasker, in a grey jumper, twice said "not guilty"}.

Ten minutes later, next door: {c10 Grant Lasker admitted that he had taken the cash off his cousin's hands}. {c24 He will be sentenced after the murder trial}, {c17 which is down for 6 October}.
@ 2023-06-15T11:00 | County Police | Apology to Mr Dale Voss | official
{c20 The Chief Constable has today apologised in person to Mr Dale Voss for his arrest and detention in March}.

A sum has been agreed. The terms are confidential.
@ 2023-10-10T17:20 | Moorland FM | From the trial | transcript
Day three, and the phone mast man. {c13 Peter Lasker's mobile was on the Sorby mast at eleven thirty-eight that night}, he says, so much for Denholm.

The prosecution's figure for the safe: {c30 fifty-four thousand, by June Lasker's own cash book}. And {c31 on that hammer from the pit there was the blood of both}.
@ 2023-10-18T16:35 | County Chronicle | Lasker in the box
From the witness box, Peter Lasker gave his own account. {c13 Yes, he had driven over; he'd lied about that}. There was a row about the will. {c8 His father came at him with a poker, he swung once, and the rest he could not remember}.

"And your mother?" asked prosecutor Elaine Moss. He did not reply.

{c32 His debts were nearer 160,000}, he said.
@ 2023-10-25T14:50 | Moorland FM | Verdict | live
14:50 {c18 Guilty of murdering his mother}.

14:49 {c25 Of his father's death: not murder, but manslaughter}.

14:41 The jury of seven women and five men are coming back in. {c26 They've been out eleven hours}.
@ 2023-10-27T12:30 | Sorby Advertiser | Thirty-one years
{c19 Peter Lasker was jailed for life on Friday and won't be considered for release for 31 years}. {c27 His cousin got sixteen months for the money beneath the boards}.

{c1 It was at Triple Lane, on a Friday in March, that Harold and June were discovered}. Dale Voss came to court both days. {c20 The chief's apology} had meant something to him, he said; the cheque less.

Fly lives with the tanker driver now.
