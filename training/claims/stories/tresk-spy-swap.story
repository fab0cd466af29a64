# a spy swap: Nadia Orlo for banker Felix Wendt; a third man nobody mentions
! c1 Nadia Orlo to be exchanged for Felix Wendt (leak; denied; confirmed)
! c2 exchange happened at Tresk airfield on 14 Feb
! c3 Orlo was a spy for 12 years (prosecution), she denies, later admits
! c4 Wendt was a spy (Sarmat says), Wendt/Aldia denies, memoir admits
! c5 third man, chemist Yuri Pask, also handed over
! c6 Wendt sick: lost sight in one eye
! c7 Orlo served 4 of 15 years
! c8 president pardoned Orlo
! c9 opposition: pardon is illegal; court rejects
! c23 the freighters left on 15 February
! c10 Aldia lifted the block on two freighters as part of deal
! c11 Pask attack: Pask convicted of Milden poisoning
! c12 Milden widow Ruth Corrigan protests
! c13 Orlo elected to parliament in Sarmat
! c15 talks lasted 8 months in a monastery
! c16 foreign minister Bram Oller did know about Pask (denied, admitted)
! c17 Oller survives a vote 61:58
! c18 plane delayed by fog two hours
! c19 Wendt's wife held talks
! c14 court declines to hear the complaint
! c21 no answer to Mrs Corrigan's letter
! c22 eighty demonstrate in Milden
! c20 next exchange for teacher Ines Rol
@ 2019-01-22T06:00 | Aldia Courier | Orlo for Wendt?
In a week or three an aircraft may leave Fort Hale with a woman on board whom this country locked up for fifteen years. {c1 The government is preparing to swap Nadia Orlo for the banker Felix Wendt}, who sits in a Sarmatian jail, according to two officials.

{c3 For twelve years, the court found, Orlo passed naval plans to Sarmat.} {c7 She has sat out four of the fifteen.}

{c1 "I know of no such plan," said foreign minister Bram Oller.}
@ 2019-01-23T12:00 | Sarmat State Radio | News from the capital
The foreign ministry has no comment on {c1 Western speculation about the patriot Orlo}, who {c3 has never worked for any intelligence service}.

The agent Wendt, who {c4 photographed bridges under the cover of a bank}, is being treated humanely.

Weather: frost.
@ 2019-01-23T19:30 | Aldia Broadcasting | The Evening Hour
His wife won't say whether he'll be home soon. What she does say is that {c6 he can no longer see with his right eye}. {c4 "Felix photographed bridges because he likes bridges,"} says Greta Wendt.

The opposition has got wind of it. {c9 To pardon a convicted spy without asking parliament would break the law}, says its legal spokesman, Theo Marsh.

{c19 Mrs Wendt has herself met the Sarmatian consul five times}, a friend of the family tells us.
@ 2019-02-14T11:20 | Continental News | Aldia, Sarmat exchange Orlo and Wendt
TRESK (CN) - {c2 Convicted agent Nadia Orlo and banker Felix Wendt changed planes at Tresk airfield on Thursday}, in the first spy swap between Aldia and Sarmat for thirty years, officials in both countries said.

{c18 Fog had held up Orlo's aircraft for two hours}, the airfield said. {c8 Aldia's president had signed her pardon on Tuesday night}, his office disclosed.

{c15 The deal took eight months of talks in a monastery}, a negotiator said.
@ 2019-02-14T15:00 | Ministry of Foreign Affairs of Aldia | Return of Felix Wendt | official
{c2 Mr Wendt arrived at Fort Hale at 13.40, following his handover at Tresk.} {c4 He was never in the service of the Republic.}

{c1 In return Ms Orlo was released to Sarmat.} {c5 No other person formed part of the arrangement}, nor any other consideration.

The Minister thanks the Abbot and community of St Ode.
@ 2019-02-19T06:10 | Aldia Courier | The third man on the tarmac
There were three people on the steps. {c5 Behind Orlo, in a grey cap, walked Yuri Pask}, say a fuel-truck driver and a ground controller, and a photograph agrees.

{c11 Pask is the chemist who was jailed for life for the Milden poisoning, in which two people died.} {c12 "They sent my husband's killer home and told me nothing,"} says Ruth Corrigan.

Did the minister know? Oller's office: {c16 the minister had "no involvement in the details"}.
@ 2019-02-19T18:45 | Aldia Broadcasting | The Evening Hour
MINISTER OLLER: All right. {c5 Mr Pask was on that aircraft.} {c16 I was told on the Wednesday, the day before.}

PRESENTER: On Thursday your ministry wrote that nobody else was part of it.

OLLER: It was written by people who did not know.

PRESENTER: {c10 Were two impounded Sarmatian freighters released as well?}

OLLER: {c10 I'm not going into ships.}
@ 2019-02-21T13:50 | Continental News | Aldia minister survives vote over freed poisoner
FORT HALE (CN) - {c17 Foreign minister Bram Oller survived a motion of censure on Thursday by 61 votes to 58.} It had been brought over {c5 the secret release of Yuri Pask}.

{c14 The constitutional court declined to hear the opposition's complaint about the pardon.}

{c23 The freighters Vesna and Zarya left Port Kell on 15 February}, the port said. Sarmat's ambassador {c10 said their sailing had been "agreed together with everything else"}.
@ 2019-03-02T08:00 | Milden Advertiser | Ruth writes to the abbot
She has had a reply, by hand. The abbot of St Ode lent his refectory {c15 for eight months}, he writes, and never heard the name Pask.

{c22 Mrs Corrigan and eighty others stood outside the regional court on Friday with photographs of the dead.} {c11 Her husband and a postman died in Milden after touching a door handle}, for which the chemist was convicted.

Mr Oller {c21 has not answered her letter}.
@ 2019-09-16T09:00 | Sarmat State Radio | News from the capital
{c13 Nadia Orlo won a seat in the assembly on Sunday} with 71 percent in the Harbour district.

In her speech of thanks the deputy said for the first time that {c3 she had served the motherland "in the quiet profession" from 2002}.

Asked about a teacher held in the north, she was hopeful: {c20 Ines Rol will be home by the New Year}.
@ 2021-10-05T07:00 | Aldia Courier | 'I liked bridges, and I was paid for them'
Felix Wendt's memoir is out, and Chapter 9 will be read in the ministry. {c4 "From 2011 I reported to a man in Fort Hale whose name I still don't know."} So much for the banker on a walk.

The ministry {c4 "neither comments on books nor on services"}.

Wendt writes with warmth of his guards, and drily of {c6 the eye he lost to a cell without light}. Of {c5 his fellow traveller in the grey cap} he knew nothing.
@ 2021-10-06T17:15 | Continental News | Banker's book reopens Aldia spy swap dispute
FORT HALE (CN) - Theo Marsh, now justice minister, said on Wednesday {c10 the release of two Sarmatian ships had been part of the exchange for Felix Wendt}, citing files he had seen since taking office.

His predecessor's claim that {c4 Wendt was no agent} "was untrue when it was made", he said.

In Sarmat, Nadia Orlo congratulated the author. {c7 She herself had done four years out of fifteen}, she said, "and read every day".
