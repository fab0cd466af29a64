# A van bomb at the Copper Gate market in Dorvan; the toll by ministry and hospital, two suspected groups, absent guards, an ignored warning
! c1 dead at Copper Gate by the interior ministry (17, 29, 44)
! c2 dead at Copper Gate by the general hospital (51)
! c3 wounded at Copper Gate by the interior ministry (80, 160)
! c4 Black Dawn carried out the bombing (accused, claimed, repudiated)
! c5 the Highland Front carried out the bombing (alleged, denied, cleared)
! c6 second bomb made safe at the fish hall
! c7 weight of the charge, 200 kilos
! c8 the guards had left the gate (alleged, denied, admitted)
! c9 five men arrested at Sarif
! c10 a foreign warning was ignored (alleged, denied, admitted)
! c11 three days of mourning
! c12 curfew from eight in the evening
! c13 curfew lifted
! c14 market to open again on 2 June
! c15 Yunis Barak drove the van (police; denied by family; withdrawn)
! c16 dead at the Tiran bus station a week later by the ministry (9)
! c17 5,000 for each bereaved family
! c18 security chief Asad Morr dismissed
! c19 van stolen in March
! c20 a Norlish engineer among the dead
! c21 market opened on 4 June
! c22 Highland Front responsible for Tiran
! c23 engineer's body flown home on Tuesday
! c24 three of the five released
@ 2026-05-14T11:20 | Dorvan Radio | Flash
{c1 At least 17 people have been killed by a bomb at the Copper Gate market in Dorvan}, the interior ministry says. {c3 There are 80 injured.} The streets around the gate are closed. Give blood if you can: the general hospital is asking for all groups.
@ 2026-05-14T14:05 | Southern Press Bureau | Bomb kills 29 at Dorvan market
DORVAN (SPB) - {c1 Twenty-nine people died when a van packed with explosives blew up in the spice lane of Dorvan's main market on Thursday}, interior ministry spokesman Kamal Reth said.

{c6 A second device, hidden under ice in the fish hall, was made harmless by army engineers}, he added.

No one claimed the attack. {c4 Reth said it bore "every mark of Black Dawn"}, which has fought the government since 2019.

{c12 Nobody may be out of doors after eight in the evening until further notice}, the governor ordered.
@ 2026-05-14T21:00 | Dorvan Radio | The nine o'clock news | transcript
NEWSREADER: {c1 The toll has gone up to forty-four}, according to the ministry. {c3 It gives 160 as the number of wounded.}

Our reporter at the general hospital, Sami Oun, has a different figure. Sami?

OUN: {c2 Fifty-one. I was shown the book by the night matron: fifty-one names, some of them only first names.}

NEWSREADER: {c11 The president has ordered three days of mourning.} We'll play no music until Sunday.
@ 2026-05-15T07:00 | The Dorvan Lamp | Where were the guards?
At a quarter past ten on a Thursday there ought to be six men at the Copper Gate. {c8 There was nobody, say the saddler, the tea boy and the widow who sells string: the guards had gone off to eat.}

{c8 "All posts were manned,"} says the city's security chief, General Asad Morr.

{c7 About 200 kilos of explosive went up}, an army officer told the Lamp. {c19 The van had been reported stolen in March}, a police source says.

And the hospital is {c2 still counting seven more dead than the ministry: 51}.
@ 2026-05-15T12:30 | Interior Ministry of Tarsia | Announcement 4 | official
{c15 The driver of the vehicle has been identified as Yunis Barak, 26, of Sarif.}

{c9 In the same town five persons were apprehended at dawn.}

{c5 Links of the perpetrators to the so-called Highland Front are under examination and appear probable.}

{c1 Martyrs: 44.} May they rest in peace.
@ 2026-05-15T18:10 | Southern Press Bureau | Highland rebels deny hand in market bombing
DORVAN (SPB) - {c5 "We don't kill women buying saffron,"} a commander of the Highland Front told this agency by satellite phone on Friday.

In Sarif an elderly man held up a photograph. {c15 His son Yunis had sold the van in February and was in a barracks kitchen, peeling onions, when it exploded}, he said.

{c9 The five held there include a cousin and a schoolteacher}, neighbours said.

{c20 An engineer from Norland is among the victims}, her embassy confirmed.
@ 2026-05-17T10:40 | Norlish Broadcasting | 'We told them'
{c10 A week before the blast our intelligence service passed word to Tarsia that a market in Dorvan was going to be hit}, two officials here have told NB.

{c10 "We have gone through our in-tray. There is nothing of the sort,"} a Tarsian diplomat said.

{c20 Among the dead was Ingrid Sole, 41, who built water pipes.} {c23 She'll be flown home on Tuesday}, the embassy says. She had stopped to buy thread.
@ 2026-05-18T09:00 | The Dorvan Lamp | Black Dawn says it was them
{c4 A video of two minutes arrived in our letter box at night, on a stick wrapped in newspaper. In it a hooded man takes "joy and pride" in the Copper Gate.} {c7 He boasts of two hundred kilograms.}

The ministry has no opinion on the film yet.

It did have one on Yunis Barak. {c15 The army cook was on duty on the 14th and is not a suspect any more}, its spokesman says. {c19 His old van, it turns out, was taken from its new owner eight weeks before.}
@ 2026-05-21T13:00 | Dorvan Radio | Flash
Another one. {c16 Nine dead at the bus station in Tiran}, says the interior ministry. It's a week to the hour since the Copper Gate.

{c22 This time the Highland Front has put its name to it}, in a call to our newsroom.
@ 2026-05-22T08:20 | Southern Press Bureau | Tarsian security chief sacked after second bombing
DORVAN (SPB) - {c18 General Asad Morr, responsible for security in Dorvan, was removed from office on Friday} after a bombing in Tiran, {c16 in which nine people were killed}.

In his farewell order to the troops, seen by SPB, Morr wrote that {c8 the six men at the Copper Gate had abandoned it for 40 minutes}, "and I signed a paper that said otherwise".

{c4 A statement in Black Dawn's name on Thursday called the video a forgery} and the market "no target of ours".
@ 2026-05-25T16:00 | Dorvan City Administration | Decree 31 | official
{c13 The night curfew ends today.}

{c17 Each family of a person killed at the Copper Gate receives 5,000 tarim.} Claims: room 12, with the death certificate.

{c14 Trading at the Copper Gate resumes on 2 June.}
@ 2026-05-26T07:00 | The Dorvan Lamp | 44 or 51 envelopes?
{c17 The city means to hand five thousand to everyone who lost someone.} A fine gesture, with one hitch. {c1 If you go by the ministry, there are forty-four dead}; {c2 if you go by Dr Halim at the general hospital, fifty-one}. Seven families have a grave and no certificate.

{c13 On the first evening without the curfew} children ran up and down the spice lane until eleven.

{c5 The prosecutor has dropped the Highland trail for the market}; {c22 for Tiran he has no doubt about it}.
@ 2026-06-04T17:30 | Norlish Broadcasting | Copper Gate opens, minister speaks of warning
{c21 The first sacks of cumin were carried in at six this morning}, {c14 though it was the 2nd that had been announced}.

The new security minister, Leyla Dann, cut no ribbon. She read from a sheet. {c10 "On 6 May a message reached us from a friendly state. It was translated on the 15th."}

{c18 Her predecessor's general had to go} for less, a trader muttered.

{c9 Of the five arrested in Sarif after the attack}, {c24 three are free}, her office said.
