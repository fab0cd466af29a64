# river ferry company Blueline on the Sarno: two accidents, expired lifejackets, a bribed inspector, a missing passenger
! c1 Blueline's ferry Marguerite collided with a barge on 4 July
! c2 injured on the Marguerite by rescue service (18; 24)
! c3 one passenger, Leo Brandt, missing
! c4 Leo Brandt's body found
! c5 ferry Isabelle lost steering on 19 July
! c6 lifejackets out of date (alleged, denied, admitted)
! c7 inspector Franz Kuhl took bribes (alleged, denied, admitted)
! c8 Kuhl suspended
! c9 Blueline director Odile Sarre paid him (alleged, denied)
! c10 Henri Blau was on the phone (alleged, denied, proved)
! c11 captain of Isabelle, Marc Blau cleared: fault of pump
! c12 fleet of nine tied up by order
! c13 all boats to sail again on 1 September (plan)
! c14 six ferries sailing again
! c15 42 accidents since 2025 by passenger league
! c16 17 accidents since 2025 by river authority
! c17 city to buy Blueline (considered, ruled out, done)
! c18 Henri Blau sentence
! c19 tickets 20 per cent dearer
! c20 Blueline carries 11,000 a day
! c21 offices searched
! c22 Henri Blau charged
! c23 new lifejackets delivered
! c24 Marguerite certificate renewed by Kuhl
! c25 Sarre charged with bribery
! c26 nobody injured on the Isabelle
@ 2030-07-04T19:40 | Sarno Abendpost | Ferry and barge collide by Iron Bridge
{c1 The passenger ferry Marguerite ran into a gravel barge below Iron Bridge at a quarter past five on Thursday}. {c2 Eighteen people were hurt, none in danger of their lives}, the rescue service says.

{c3 One passenger can't be found: Leo Brandt, 20, a trumpet student}, according to police.

The Marguerite is one of nine boats of Blueline, which {c20 carries 11,000 people on an ordinary day}.
@ 2030-07-05T09:00 | Blueline Passenger Services | Accident of 4 July | official
We are with those who were injured. {c1 At 17:14 yesterday our vessel Marguerite and a freight barge came into contact}.

{c10 Captain Henri Blau, who has 26 years on the river, was attending to the helm throughout}.

{c6 All rescue equipment on our vessels is inspected and within its dates}.
@ 2030-07-06T06:30 | Courier of the Sarno | Best before 2021
The jacket they threw to Pia Lenz had a label. She kept it. {c6 The lifejackets aboard the Marguerite ought to have been scrapped nine years ago}, it shows, and two more passengers photographed the same date.

{c10 The captain was on the telephone when it happened}, says a girl who stood at his window.

{c2 The hospitals have by now seen twenty-four who were on the boat}, the rescue service reports. {c15 Blueline's had forty-two accidents since 2025}, the passengers' league has added up.
@ 2030-07-08T12:10 | Sarno River Authority | Information | official
{c16 The Authority's records contain 17 accidents involving Blueline vessels since 2025}.

{c24 The certificate of the Marguerite was renewed on 2 April by inspector F. Kuhl without remarks}.

{c4 On Sunday evening the body of a young man was recovered at Weir 3; it is that of the missing passenger}.
@ 2030-07-09T18:15 | Radio Sarno | The regional hour | transcript
They played for him on the landing stage, the whole brass class. {c4 Leo Brandt was found on Sunday, at the weir}.

Eyes are on the man who stamped the papers. {c7 Franz Kuhl took an envelope at each inspection, two thousand a boat}, a former deckhand has told us. {c7 "I've never had so much as a coffee from them,"} Mr Kuhl says.

Who filled the envelopes? {c9 Odile Sarre, the director}, the deckhand says. {c9 It's slander}, her office says.
@ 2030-07-19T14:20 | Federal Wire | Second Blueline ferry in trouble
SARNO (FW) - {c5 A Blueline ferry drifted for 20 minutes on Friday after her steering had failed}, police said. {c26 Nobody was injured when the Isabelle touched a sandbank}.

She was under the command of Marc Blau, brother of the Marguerite's captain.

{c12 The river authority told the company to tie up all nine of its boats}. {c17 Sarno has no plan to take over the service}, Mayor Beate Hahn said.
@ 2030-07-20T07:30 | Sarno Abendpost | Two brothers, two boats
It wasn't Marc Blau's fault. {c11 A hydraulic pump burst on the Isabelle, and her captain did all one could ask}, a river police officer said.

For his brother it looks worse. {c10 Henri Blau's phone was in use from 17.11 to 17.14}, by the provider's list. {c10 It was the mate who had it}, his lawyer says.

{c8 Franz Kuhl has been taken off duty}. {c12 There'll be no ferries at all from today}, and the buses are full.
@ 2030-08-06T10:30 | Courier of the Sarno | Director: 'Yes, the dates had passed'
{c6 "On four of nine boats the jackets were past their life. That's my responsibility,"} Odile Sarre told the Courier. {c13 On 1 September she wants to be sailing again}.

{c9 Of payments to an inspector there was never one}, she says.

The passengers' league won't let go of its number. {c15 Forty-two}, says its head, Rolf Ammer, because bumps count too; {c16 the authority's seventeen} are those with a police report.
@ 2030-08-29T16:00 | Public Prosecutor, Sarno | Notice | official
{c7 The accused F. K. has made a confession, according to which he accepted a total of 38,000 over five years}.

{c21 The offices of the company were searched today}.

{c22 H. B., captain, is charged with negligent homicide}.
@ 2030-09-02T18:10 | Radio Sarno | The regional hour | transcript
It was to be September the first for the whole fleet. {c14 Six boats have gone out this morning}; three haven't got their papers.

{c7 The inspector's told it all: thirty-eight thousand in envelopes}. {c9 They came from the bookkeeper, on the director's word}, he says, and Odile Sarre says {c9 that's a lie}.

And {c17 the town hall is talking to a bank about buying the lot}, we hear. {c17 Beate Hahn won't confirm it}.
@ 2031-01-17T13:15 | Federal Wire | Ferry captain jailed
SARNO (FW) - {c18 Henri Blau was sentenced on Friday to 22 months in prison} for the death of a student on the Sarno.

{c10 Messages of that minute show that he was talking with his daughter while the barge came up}, the court found. The mate had been asleep below.

{c25 Sarre has been charged with bribery}; {c9 the money hadn't come from her}, her lawyer repeated.
@ 2031-03-03T07:10 | Sarno Abendpost | The ferries are ours
{c17 On Monday the city bought Blueline, for one crown and the debts}. In July there was no such plan; one grows with one's tasks.

{c19 A ticket will be 20 per cent dearer from May}, {c23 and new lifejackets for all nine boats have been delivered}.

{c11 Marc Blau, on whom nobody ever laid any blame for the Isabelle}, is chief of the fleet now. {c1 The Marguerite, whose bow was bent in that crash in July}, gets another name: Leo.
