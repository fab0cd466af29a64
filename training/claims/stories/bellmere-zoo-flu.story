# bird flu at Bellmere Zoo: flamingos, a cull order fought in court, a keeper, a lion
! c1 bird flu confirmed at Bellmere Zoo on 6 December
! c2 birds dead or culled at the zoo by the zoo (11; 64; 92)
! c3 all 140 flamingos must be killed (ordered, contested, dropped by court)
! c4 keeper Maja Roth infected (suspected, denied, ruled out)
! c5 lioness Zuri died of bird flu (suspected, denied, confirmed)
! c6 zoo closed until 10 January (announced, extended)
! c7 zoo fed raw chicken from infected farm (alleged, denied, admitted)
! c8 revenue loss 1.9 million
! c9 penguins vaccinated
! c10 petition 230,000 signatures by activists
! c11 Feather & Friends took the flamingos (alleged, denied, admitted)
! c12 director Piet Vandel resigned
! c13 farm Ostermann: infected flock 9,000 ducks
! c14 reopened 14 Feb
! c15 adviser: risk very low
! c16 thirty-seven pet hens put down
! c17 flamingo swabs all negative
! c18 vet would sign again
! c19 new lions in May
! c20 one flamingo flew off, one in a barn
! c21 Ostermann sues
! c22 two flamingos missing
! c23 a flamingo seen on a reservoir
! c24 6,000 visitors by noon
@ 2031-12-06T17:10 | Bellmere Bote | Zoo shuts its gates: bird flu
{c1 The pelicans had it}. A pair of them lay dead by the pond, and then the state laboratory rang: H5.

{c6 The zoo will stay shut until 10 January}, director Piet Vandel said. {c2 Eleven birds have died so far}.

{c16 In Garden Lane, thirty-seven pet hens were put down as a safeguard}, says the county vet, Dr Inga Storm.
@ 2031-12-07T12:00 | County Veterinary Office Bellmere | General order no. 7 | official
1. {c1 The outbreak of avian influenza at Bellmere Zoo is hereby officially established}.

2. {c3 The flock of 140 flamingos is to be killed by 12 December}.

3. {c15 For visitors of past weeks the risk of infection is very low}.
@ 2031-12-08T18:30 | Radio Lower Rhine Valley | Regional report | transcript
They're old birds, some of those flamingos. {c3 "They've no symptoms and we're going to court for them,"} says Piet Vandel.

One of the keepers, Maja Roth, is off sick with a fever. {c4 Colleagues are afraid she's caught it}. {c4 "She's got a cold. Tested twice,"} says the director.

And on the web {c10 a hundred thousand have signed for the pink birds already}, the group Feather & Friends says.
@ 2031-12-10T07:00 | The Rhine Ledger | What did the big cats eat?
On Monday the lioness Zuri, nine, lay down and didn't get up. {c5 She may be the first lion in the country to die from bird flu}, a pathologist who's seen the sample forms says.

{c7 The cats had been given raw duck from Ostermann's farm}, according to a delivery note, and {c13 at Ostermann's nine thousand ducks were found to be infected on Tuesday}.

{c5 "It was her kidneys,"} said zoo vet Carl Brehm. {c7 "We don't feed duck,"} said Mr Vandel.
@ 2031-12-11T14:45 | Federal Wire | Court halts killing of flamingos
BELLMERE (FW) - {c3 A court on Thursday suspended an order to kill 140 flamingos at Bellmere Zoo} until their swabs have been read.

{c2 The zoo's losses have reached 64 birds}, mainly pelicans, herons and ducks, it said. {c10 Activists put signatures for the flamingos at 230,000}.
@ 2031-12-13T09:20 | Bellmere Bote | 138
On Friday morning the keepers counted, and counted again. {c22 Two flamingos are missing}, and a hole has been cut in the net, police say. {c11 It was Feather & Friends who did it}, a night porter believes. {c11 The group "had nothing to do with it"}.

{c4 Maja Roth is well and was never infected}, the health office has announced: it was a cold.

{c9 The penguins have been vaccinated, with a permit from the capital}, said Mr Brehm.
@ 2031-12-17T11:00 | National Animal Health Laboratory | Result 31-4471 | official
Sample: lung, Panthera leo, female, 9 years. Result: {c5 H5N1, cause of death}.

Samples: cloacal swabs, flamingo, 138. Result: {c17 all negative}.
@ 2031-12-18T06:40 | The Rhine Ledger | It was the duck
{c5 Zuri wasn't killed by her kidneys}. And how does a lion get a bird's disease? {c7 "There was one delivery from Ostermann. I didn't know, and then I didn't want to,"} Piet Vandel said on Wednesday.

{c3 The county has dropped its order against the flamingos}: not a single sick one among them.

{c12 The director's going at the end of the year}, the town's spokeswoman confirmed.
@ 2032-01-08T16:00 | Radio Lower Rhine Valley | Regional report | transcript
{c6 Not till the tenth of January, then, but till the fourteenth of February the zoo stays closed}, says acting director Ruth Anders.

{c8 It's lost 1.9 million in takings}, she says. And {c2 ninety-two animals with feathers}, that's her last count.

{c23 One of the two runaways was seen on a reservoir thirty miles north}, birdwatchers report.
@ 2032-02-14T18:10 | Bellmere Bote | Valentine's in pink
{c14 The gates opened at nine on Saturday}, and {c24 by noon 6,000 people had gone through}. Most made straight for the pond.

{c3 They were as good as dead, those birds, by a paper with four stamps on it}, said Dr Storm, who'd signed the paper. {c18 She would sign it again}.

{c2 A plaque by the pelican house gives the number: 92}. {c19 A new pair of lions comes in May}, Ms Anders said.
@ 2032-02-16T08:00 | The Rhine Ledger | Who cut the net?
A student has come to the police with her lawyer. {c11 It was she, with two others from Feather & Friends, who took the flamingos out}, she said; {c20 one had flown off, the other is in a barn and eats well}.

The group, {c11 which had denied any hand in it}, asks for "understanding".

{c13 Farmer Ostermann, whose nine thousand ducks were gassed in December}, {c21 is suing the feed mill}.

{c8 The season cost the zoo almost two million, 1.9 to be exact}. {c4 And Maja Roth, who only ever had a cold,} is the new head of the bird house.
