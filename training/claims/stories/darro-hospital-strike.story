# rockets on the Darro district hospital during a civil war; rival tolls, a tunnel claim
! c1 hospital hit by two rockets Saturday night
! c2 dead by health directorate (16, 24, 29)
! c3 dead by Doctors Abroad (27)
! c4 dead by the government (4, all fighters)
! c5 government air force did it (alleged, denied, admitted)
! c6 weapons stored in cellar (government, denied, UN finds none)
! c7 coordinates were shared with government (Doctors Abroad)
! c9 14 incubators destroyed
! c10 newborn saved count 6
! c11 second attack on ambulance at Kemmel, three dead
! c12 patients moved to Sarre: 90
! c13 Doctors Abroad leave the district
! c14 ceasefire 48 hours agreed
! c15 ceasefire broken
! c16 surgeon Dr Isra Amin killed (reported dead; alive)
! c17 ambassador summoned
! c18 pilot named Major T
! c19 military court in October
! c20 eleven of the moved patients died
! c21 Doctors Abroad have left
! c22 Doctors Abroad to return by spring
! c8 fourteen incubators needed
@ 2015-11-08T02:10 | Valley Monitor | Breaking: hospital in Darro bombed | live
02:08 The health directorate in the opposition-held zone gives a first count: {c2 sixteen killed}.

01:55 Two hits, two minutes apart. {c1 The maternity wing took the first, the generator house the second}, a nurse says over a bad line.

01:40 {c16 Dr Isra Amin, the only surgeon, is dead}, her colleagues write.

01:31 Residents heard jets. {c5 The only side that has those is the government}, a monitor with us says.
@ 2015-11-08T09:00 | State News Agency | Strike on terrorist arms dump in Darro | official
{c5 The Air Force carried out no mission over the town of Darro last night}, a military source said. Reports to the contrary are the work of the terrorists' media.

{c6 The terrorists had stacked rockets in the cellar of the said building}, and these exploded through negligence. {c4 Four armed men perished.}
@ 2015-11-08T12:45 | Continental News | At least 24 killed in Darro hospital attack - opposition officials
SARRE (CN) - {c2 The number of people killed in an attack on a hospital in Darro rose to 24 on Sunday}, the opposition's health directorate said. State media spoke of {c4 four dead, all of them fighters}.

The aid group Doctors Abroad, which runs the hospital, said {c7 it had given its exact position to the government on 2 November}.

"{c6 There was linen in the cellar, and children when it got loud}," its country head, Paul Verne, said of claims that arms had been kept there.
@ 2015-11-08T20:30 | Radio Freewave | Night letter
She rang us herself. {c16 "I'm told I died. I've got a broken collarbone,"} says Dr Isra Amin, who was dug out at dawn.

Her ward is gone. {c9 All fourteen incubators were smashed}, and still {c10 six of the newborn were carried out in a vegetable crate}, she says. One nurse did that on her own.

{c12 Ninety patients are on the road to Sarre tonight}, says the directorate.
@ 2015-11-09T10:20 | Doctors Abroad | Darro: what we know | official
{c1 At 01.28 and 01.30 on 8 November the hospital was struck from the air.} {c3 We have lost 27 people: nineteen patients and eight colleagues.}

{c7 Our coordinates were handed to the Ministry of Defence in writing, with receipt.} {c6 No weapon has ever been tolerated on the premises.}

We have decided to {c13 withdraw our teams from the district}. It is the hardest sentence in this text.
@ 2015-11-09T16:00 | The Morning Chronicle | Receipt number 4471
The stamp is violet and a little smudged. {c7 It certifies that a deputy at the defence ministry took delivery of a list of hospital positions six days before the attack.} The ministry {c7 calls the paper a forgery}.

Two envoys say {c14 the guns will be silent for 48 hours from midnight}, to let aid in. {c17 Three countries have called in the government's ambassadors.}

{c2 The directorate has 29 names on its list of dead}, its head told me in Sarre.
@ 2015-11-10T13:30 | Continental News | Ambulance hit near Darro, three die
SARRE (CN) - {c11 Three people were killed on Tuesday when an ambulance was struck at Kemmel, south of Darro}, the health directorate said.

The government and the opposition accused each other of {c15 violating the 48-hour truce that began at midnight}. {c11 State television said the vehicle had driven over a mine.}

Fragments from Saturday night are with a laboratory, Doctors Abroad said.
@ 2015-11-12T07:00 | Valley Monitor | Intercepts: 'target is white with a red roof'
The voice on the tape is calm. {c5 A pilot addressed as Major T reports release over Darro at 01.28 on Sunday}, and a controller thanks him. We obtained the tape from a listening post and had two former officers check it.

{c5 Fake, the defence ministry says, like the rest.}

Meanwhile {c21 the last Doctors Abroad car left Darro at noon yesterday}, and {c20 of the ninety people taken to Sarre eleven have since died}, the clinic there says.
@ 2015-12-18T15:20 | United Nations Inquiry Panel | Interim findings on Darro | official
The Panel visited the site under escort on 9 December.

{c6 It found no trace of munitions storage in the basement.} {c1 Two aerial bombs of 250 kg struck the building.}

Deaths: {c3 27, by name}, in agreement with the operator; {c2 two further names on the directorate's list of 29} could not be established. {c4 The Panel found no combatants among the dead.}
@ 2016-09-04T18:00 | Continental News | Government concedes Darro hospital was bombed by its planes
CAPITAL (CN) - In a reversal after ten months, the new government formed last week said {c5 its predecessor's air force had bombed Darro's hospital}.

{c7 The list of protected sites had been received and filed unread}, defence minister Lea Haddad told reporters. {c6 Of rockets in the cellar, she said, "there was never any evidence".}

{c18 The pilot, a Major Tarek, has been suspended}, she said. {c19 A military court is to open proceedings in October.}
@ 2016-09-05T07:30 | The Morning Chronicle | Twenty-seven, or twenty-nine
Ask in Sarre and they will say {c2 twenty-nine}, because the two unborn belong to the count. Ask the operator and it is {c3 twenty-seven}. Nobody any more says {c4 four}.

Dr Amin went back last week, the first to do so. "{c8 We'll need fourteen incubators again,}" she told me, standing in nettles. {c22 Doctors Abroad will return too, by the spring}, Paul Verne promises.
