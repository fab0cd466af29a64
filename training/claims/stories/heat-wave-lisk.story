# Heat in the city of Lisk: an undertakers' count, a hospital's morgue, a football match played at 39 degrees
! c1 heat deaths in Lisk by the city health office (9, 26, 58)
! c2 heat deaths in Lisk by the undertakers' guild (130)
! c3 football match played in heat; kick-off not moved (league's decision; criticised)
! c4 midfielder Dani Okari collapsed (happened)
! c5 Dani Okari died
! c6 temperature at the stadium 39 degrees at kick-off (weather office)
! c7 temperature at the stadium 34 by the league
! c8 team doctor asked for the match to be put off (said, denied, admitted)
! c9 morgue of St Bride's full (reported, denied, confirmed)
! c10 refrigerated lorries brought in: two
! c11 water restrictions from Monday
! c12 water pressure fell / pipe burst in Old Town left 30,000 dry
! c13 tram rails buckled
! c14 forecast 41 for Sunday
! c15 Sunday's maximum 42.3 (outcome)
! c16 pools free of charge
! c17 elderly woman Hanne Brill found dead after nine days
! c18 social services visits list: 4,000 names unvisited (alleged, denied, admitted)
! c19 the league's president Otto Krane resigns/ refuses
! c20 study: climate change made the heat 30 times likelier
! c22 heat warning lifted
! c23 pool fees charged again
! c21 ambulance calls per day 1,150
! c24 the Old Town has water again
@ 2026-08-05T09:00 | Lisk City Health Office | Heat note 3 | official
{c1 Deaths certified as due to heat, city of Lisk: 9.}

{c21 Ambulance calls on Tuesday: 1,150, twice the normal number.}

{c16 All municipal pools may be used free of charge until further notice.}
@ 2026-08-06T07:00 | Lisk Morning Star | Rails bend, tempers too
Line 6 will not run today. {c13 The rails on Quay Street have bent like liquorice}, the tram company says, and must be cut out by hand.

{c11 From Monday no garden may be watered before ten at night}, the waterworks has decreed. {c14 Sunday could bring 41 degrees}, the weather office says.

An orderly at St Bride's has lost count of his journeys to the basement. {c9 'Every drawer is taken,'} he told us. {c9 The hospital called that 'nonsense'.}

{c1 Nine people have died of the heat so far, according to the city}.
@ 2026-08-08T21:50 | Sportsfeed | Lisk City v Arlen | live
17:00 Under way. {c6 Weather office: 39 degrees in the shade at the ground.}

17:31 {c4 Okari is down, nobody near him. He's shaking. Stretcher.}

17:44 Match abandoned. Arlen's coach: "{c3 They should never have kicked off. We begged them for a later start.}"

19:10 League: "{c7 Our own thermometer read 34.} {c3 Within the rules.}"

21:50 {c5 Terrible news. Dani Okari has died in hospital}, the club says. He was 24.
@ 2026-08-09T08:30 | Lisk Morning Star | A death on the grass
Dani Okari, who could run all day, ran for thirty-one minutes. {c5 The midfielder's heart stopped for good in St Bride's a little before nine}.

{c8 The club's physician, Dr Sanna Roth, had called the league at noon and asked for a postponement}, according to two players. {c8 The league's president, Otto Krane, said no such request had reached him}.

{c1 In the city, 26 lives have been lost to the heat by the health office's reckoning}. The men and women who bury them keep another ledger. {c2 'A hundred and thirty since the first of the month,' says Jens Aube, master of the undertakers' guild}.
@ 2026-08-10T12:00 | Agence du Nord | Lisk sweats through hottest day on record
LISK (AdN) - {c15 The temperature in Lisk climbed to 42.3 degrees on Sunday}, more than {c14 the 41 that had been predicted}.

{c12 A burst main left 30,000 people in the Old Town without water}, the utility said.

{c10 Two refrigerated lorries were parked behind St Bride's hospital on Monday}. Its director, Dr Karl Hemming, conceded that {c9 the mortuary had run out of space last week}.
@ 2026-08-12T06:45 | Lisk Morning Star | Nine days
The radio was still on. {c17 Hanne Brill, 83, lay dead in her flat on Cooper's Row for nine days before a neighbour called the police}.

Her name was on a list of people whom the city was to visit. {c18 Four thousand on that list never saw anybody}, a social worker told us. The councillor for social affairs, Tilde Ness, said {c18 each and every person had been contacted}.

{c2 Mr Aube and his colleagues will not be talked out of their 130}. {c2 A city physician calls it 'a count of coffins, not of causes'}.
@ 2026-08-13T19:30 | Radio Lisk | Talk at half past seven | transcript
HOST: Dr Roth, did you warn them?

ROTH: {c8 I rang at five to twelve. Eleven minutes. I have the bill.}

HOST: And the temperature?

ROTH: {c6 I read thirty-nine on the touchline, same as the weather people.} {c7 Where the league found its thirty-four I don't know. In the cellar, perhaps.}

HOST: Should Mr Krane go?

ROTH: I'm a doctor. But {c19 he told me today that he is staying}.
@ 2026-08-17T14:10 | Agence du Nord | League admits it was warned before player's death
LISK (AdN) - {c8 A call from a team doctor asking to delay a match in extreme heat was taken by the league's duty officer and not passed on}, the league said on Monday. {c7 It also said its thermometer had been hanging in an air-conditioned corridor}.

{c4 Dani Okari, 24, collapsed in the first half of the game} and {c5 could not be saved}.

{c20 Heat of this kind has become thirty times more likely}, researchers at the University of Arlen found.
@ 2026-08-18T07:10 | Lisk Morning Star | So there was a call
{c8 The duty officer wrote it on a napkin}, and the napkin went into the bin with his lunch. {c19 Otto Krane cleared his desk last night}, four days after swearing he would not.

A second official had a change of mind. {c18 Tilde Ness now admits that 'a large part' of the four thousand old people were crossed off without a ring at the door}.

{c24 The Old Town has water again after 30,000 of its people had carried buckets for a week}.
@ 2026-08-20T09:00 | Lisk City Health Office | Heat note 11 (final) | official
{c1 Deaths certified as due to heat: 58.}

{c15 Highest temperature, Sunday 9 August: 42.3.}

{c22 The heat warning was lifted on Wednesday.}

{c23 Entrance fees at pools are charged again from Saturday.}
@ 2026-08-23T10:00 | The Northern Quarterly | Counting coffins | opinion
How many? {c1 Fifty-eight, says City Hall, having closed its book}. {c2 One hundred and thirty, say those who drove the hearses}. The truth likes neither.

We know one for certain, because {c17 a radio played for nine days on Cooper's Row}. And one more, because {c3 gentlemen in blazers thought that five in the afternoon was a fine hour to play}.

{c9 Remember also the hospital that first denied, then confessed, that there was no room left for the dead.}
