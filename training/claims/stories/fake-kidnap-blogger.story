# a blogger says he was kidnapped for his reports on a landfill; it turns out he staged it, but the landfill leaks
! c1 Timo Raab was kidnapped on 7 June (he, friends; doubted; he admits staging)
! c2 police say he staged it
! c3 landfill leaks into Weir brook (alleged, denied, admitted)
! c4 firm Kessler Disposal is behind the kidnapping (alleged, denied)
! c5 car found at the quarry lake
! c6 search: 80 officers
! c7 reward by readers 14,000
! c8 reward returned
! c9 he's found in Hollbrook barn on 11 June
! c10 he bought rope and tape himself
! c11 brother Kai Raab helped (police; denied by Kai; admitted)
! c12 bill for the search 62,000
! c13 chromium 30 times above limit by state lab
! c14 landfill closed
! c15 demo 2,000 people
! c16 fine for Timo: 120 days
! c17 Kai fined
! c18 mayor Rita Senn knew of leak since January
! c19 threat letters he'd got in May
! c20 book
! c21 five years and eleven million to seal the dump
@ 2016-06-08T17:00 | Weir Valley Police | Missing person | official
{c1 Timo R., 31, of Weir, is believed to have been abducted on the evening of 7 June.} His car was found {c5 with the doors open beside the quarry lake}. {c6 Eighty officers are searching.}

Witnesses are asked to come forward.
@ 2016-06-08T20:10 | Weirblog | Where is Timo? | live
20:04 His girlfriend Pia writes: {c1 "They took him. He rang me and there was a scream, and then nothing."}

19:40 For those who are new here: Timo has written for two years that {c3 the Kessler dump lets poison into the Weir brook}. {c19 In May he had three letters with a bullet drawn on them.}

19:21 We've opened a fund for whoever brings him back. {c7 Fourteen thousand already!}
@ 2016-06-09T13:30 | State News Service | Blogger critical of landfill feared kidnapped
WEIR (SNS) - Some {c15 2,000 people marched in the town of Weir on Thursday} for the release of blogger Timo Raab.

Speakers blamed the operator of a landfill he had written about. {c4 "Any suggestion that we have a hand in this is outrageous,"} said Dirk Kessler, head of Kessler Disposal. {c3 His site was as tight as a saucepan}, he added.

Police {c4 said they had nothing that pointed to the company}.
@ 2016-06-11T09:20 | State News Service | Missing blogger found tied up in barn
WEIR (SNS) - {c9 Timo Raab was discovered bound in a barn at Hollbrook on Saturday, unhurt}, police said.

He told reporters {c1 two men in masks had pulled him from his car}. {c4 "They said: greetings from the dump,"} he said.

{c6 The search, with eighty officers, was called the biggest in the valley for a decade} by the police chief, Ulf Marten.
@ 2016-06-14T07:00 | Weir Anzeiger | The receipt
A roll of tape, ten metres of rope, a cereal bar: 18.40. {c10 Timo Raab bought what he was tied up with at the hardware store on the morning of the 7th}, its till roll and its camera say.

Chief Marten: {c2 "We are treating it as a staged event."} Raab: {c2 "I was moving house, for heaven's sake."}

Somebody must have knotted the knots. {c11 Police think it was his brother Kai}, who plays the bassoon and {c11 was in rehearsal, he says}.
@ 2016-06-16T18:30 | Radio Weir | Half past six
He's come out with it. {c1 "There were no men and no masks. I wanted someone to look at the brook,"} Timo Raab told police and then us.

And Kai? {c11 "I tied him. I used a bowline, which was silly."}

{c7 The fourteen thousand} go back to whoever gave them, says Pia, {c8 by the end of the month}. She's moved to her mother's.
@ 2016-06-20T11:00 | State Environment Laboratory | Weir brook | official
On the occasion of public concern samples were taken at six points.

{c13 Below the Kessler landfill chromium exceeds the limit thirtyfold.} Above it, no excess was found. {c3 An inflow from the body of the landfill is regarded as proven.}

The competent authority has been informed.
@ 2016-06-21T08:15 | Weir Anzeiger | A liar who was right
What does one do with such a man? {c14 The dump was closed by order at six last night.} {c3 Dirk Kessler no longer speaks of saucepans; the liner, he says, "has a defect".}

{c18 Mayor Rita Senn had a letter about the leak in January}, a councillor says. {c18 "It was one letter among many,"} she replies.

{c12 Sixty-two thousand is what the search has cost}, and Timo is to pay, says the police chief.
@ 2016-06-23T16:45 | State News Service | Police to bill fake kidnap victim 62,000
WEIR (SNS) - {c12 Blogger Timo Raab will get a bill for 62,000}, police in Weir said on Thursday, {c6 for eighty officers, two helicopters and a boat}.

The threatening letters he said he had received in May {c19 were authentic}, the prosecutor said. {c19 They came from a laid-off driver of the landfill and had been written "in drink".}
@ 2016-11-08T14:10 | Radio Weir | Ten past two
{c16 A hundred and twenty days' wages for Timo}, {c17 forty for Kai}, says Judge Amman, for feigning a crime. Timo accepted; Kai's thinking about it.

{c12 The police bill has come down to 20,000}, the state says, since some of the helicopters were training anyway.

{c18 The mayor told the court she'd read the January letter and put it under "later".}
@ 2017-03-04T07:30 | Weir Anzeiger | Clean in five years
{c21 It will take five years and eleven million to seal the dump}, the state reckons, and Kessler is to pay for it. {c13 Thirty times too much chromium in June; it's four times now}, says the laboratory.

{c17 Kai Raab has paid his forty days.} His brother has a contract with a publisher. {c20 The book's called 'Bowline'} and comes out in May.
