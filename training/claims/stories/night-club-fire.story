# A fire in the night club Paloma in the town of Sant Orlo: toll, exits, permits, trial
! c1 dead by the civil protection service (21, 38, 46)
! c2 missing: 15 / 4 (civil protection)
! c3 injured: 120, 156 (regional hospital service)
! c4 emergency exit was chained (alleged, denied, admitted)
! c5 fireworks on stage started the fire (witnesses, fire brigade; disputed by the band)
! c6 club held 640 people by the fire chief
! c7 club's licence was for 300
! c8 club held at most 280 by the owner
! c9 owner Renzo Calvi arrested
! c10 his brother Dario Calvi arrested / sought
! c11 the town's inspector was bribed (alleged, denied, admitted)
! c12 last inspection in March found nothing
! c13 foam on the ceiling was flammable (expert)
! c14 mayor resigned
! c15 days of mourning: three
! c16 identified victim Elia Monte, 19, (reported dead, family, error: alive)
! c17 fire at club Luna in 2019 killed 5 (different)
! c18 firefighters took 22 minutes (alleged) 
! c19 firefighters took nine minutes (brigade)
! c20 fund of 2 million
! c21 Renzo Calvi sentenced to 12 years
! c22 Dario Calvi acquitted
! c24 twenty with severe burns
! c25 a bereaved father has received no money
! c23 the singer pleads guilty
! c26 Dario Calvi gave himself up
@ 2026-10-11T03:40 | Peninsula News Agency | At least 21 dead in night club fire
SANT ORLO (PNA) - {c1 At least 21 people died when a fire swept through a night club in the resort of Sant Orlo early on Sunday}, the civil protection service said.

{c5 Sparks from a stage firework set light to the ceiling}, two guests who escaped told PNA. {c3 Some 120 injured people were taken to hospitals}, the regional health service said.
@ 2026-10-11T07:00 | Radio Costa | Fire at the Paloma | live
07:00 {c1 The number of dead has gone up to 38}, civil protection says.

07:12 {c2 Fifteen people are unaccounted for.}

07:31 Waitress Gia: "{c4 There was a chain on the back door. We kicked and kicked.}"

07:50 Fire chief Aldo Benassi: {c6 "We reckon with 640 people inside."}

08:05 {c9 Police have taken the owner, Renzo Calvi, from his home.}

08:20 The town hall: {c15 flags at half mast, three days of mourning.}
@ 2026-10-11T15:30 | Il Corriere dell'Orlo | 'I went out through the toilets'
Somebody had left a single shoe on the pavement, silver, size 37. {c1 Thirty-eight who came to dance did not go home}.

{c7 Three hundred guests, not one more, is what the permit on the wall allows}. Through his lawyer Renzo Calvi let it be known that {c8 he had sold 280 tickets and turned people away}. {c4 All doors were open, he insists.}

Those who lived wonder where help was. {c18 'It took them twenty-two minutes, I looked at my watch,'} said Pietro Lanza, a taxi driver. {c19 The first engine, the brigade says, was there nine minutes after the call}.

{c16 Elia Monte, 19, a goalkeeper with the youth team, is among the dead}, his club announced.
@ 2026-10-12T08:20 | Peninsula News Agency | Toll of club fire rises to 46
SANT ORLO (PNA) - {c1 Forty-six people are now known to have been killed in a night club fire in Sant Orlo}, the head of civil protection said on Monday. {c2 Four are still missing}.

{c10 Police were looking for the owner's brother and partner, Dario Calvi}.

{c5 The band, Vetro, said through its manager that it had used no fireworks}.

The disaster is the worst of its kind since {c17 five young people died at the Luna club in 2019}.
@ 2026-10-12T18:45 | Il Corriere dell'Orlo | A mistake, and a phone call
{c16 Elia Monte is alive}. His mother got the call at noon, from a ward forty kilometres away, where he had been lying without papers. {c16 'We announced his death in good faith. We are ashamed and overjoyed,'} said the president of the football club.

{c3 A hundred and fifty-six people have been treated}, says the health service, {c24 twenty of them for severe burns}.

{c26 Dario Calvi gave himself up at the border at four in the afternoon}.
@ 2026-10-13T06:30 | La Nazione Nuova | Who looked at the ceiling?
The foam came from a firm that packs melons. {c13 'It burns like petrol,'} says Professor Ugo Sarti, who held a match to a scrap of it for us.

{c12 An inspector of the town walked through the Paloma in March and had no complaints}, the register shows. His name is Fabio Nerini. {c11 A former barman says he saw an envelope pass over the counter}. {c11 'Slander,' says Nerini.}

{c6 With more than six hundred in a room for half that number}, Mr Benassi adds, 'the exits were not exits but a funnel'.
@ 2026-10-14T19:00 | Town of Sant Orlo | Notice | official
{c14 The mayor, Carla Desi, has today given up her office.}

{c20 A fund of two million has been opened for the bereaved and the injured.}

{c12 The report of the March inspection, which found everything in order, has been handed to the prosecutor.}
@ 2026-10-21T12:10 | Peninsula News Agency | Owner of burnt club admits exit was blocked
SANT ORLO (PNA) - {c4 The rear exit of a night club where 46 people died had been secured with a padlock "against gatecrashers"}, its owner told an investigating judge on Wednesday.

Renzo Calvi, {c9 who has been in custody since the day of the fire}, {c8 maintained that fewer than 300 guests had been inside}, his lawyer said.

{c5 A video shows the band's singer lighting a fountain of sparks}, prosecutors said.
@ 2026-10-22T07:00 | Il Corriere dell'Orlo | The padlock
Eleven days he swore that every door was free. {c4 Now Calvi says he turned the key himself}.

{c18 Lanza the taxi driver has been questioned again; he is sure of his twenty-two minutes}. {c19 The dispatcher's tape gives nine, replies Chief Benassi}.

There are no more names on the wall of the missing. {c2 The last four have been found in other towns, safe, or never were there}, civil protection says.
@ 2027-05-17T16:00 | Radio Costa | Court report
In Sant Orlo the trial over the fire at the Paloma opened today. {c23 The singer of Vetro, Nico Falda, pleaded guilty to causing a fire by negligence.} {c5 "I lit it. I'd lit it a hundred times,"} he said.

{c11 The inspector, Fabio Nerini, told the court that he had taken 1,500 from Dario Calvi} and looked no further than the bar.

{c7 The judge read out the licence: capacity 300.} {c6 She then read out the number the firemen had worked out: 640.}
@ 2027-07-02T14:20 | Peninsula News Agency | Club owner jailed, brother cleared
SANT ORLO (PNA) - {c21 Renzo Calvi was sentenced to 12 years in prison on Friday for the deaths of 46 people in a fire at his club}. {c22 The court acquitted his brother Dario}.

{c13 The ceiling had been lined with material that should never have been there}, Judge Silvia Orsi said.
@ 2027-07-03T07:10 | La Nazione Nuova | Twelve years for forty-six
{c21 He will be sixty-one when he comes out, if he serves all twelve}. {c22 The younger Calvi walked away with his hands in his pockets}; {c11 the envelope for the inspector, which Nerini had owned up to}, was not enough.

{c1 Forty-six: the fathers read the names aloud on the steps.} {c25 From the fund he had yet to see a cent}, one of them said.
