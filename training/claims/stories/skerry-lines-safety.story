# a ferry company's safety record: Skerry Lines, doors, drills and a union's dossier
! c1 Skerry Lines sailed with too few crew (alleged, denied, admitted)
! c2 incidents in five years by union dossier (63)
! c3 incidents in five years by the maritime authority (41)
! c4 Isle of Brae ran aground at Tolm 14 Feb
! c5 injured on the Isle of Brae by company (3; 11)
! c6 fire on Isle of Rona's car deck 2 Mar: (other ship)
! c7 fire doors on Isle of Rona wedged open (alleged, denied, confirmed)
! c8 lifeboat drills were logged but not held (alleged, denied, admitted)
! c9 alcohol on the Brae's bridge (denied, ruled out)
! c10 Brae's mate fell asleep (report)
! c11 detained by port inspectors: Isle of Rona held
! c12 Isle of Rona released
! c13 two new ships, price and date (190m by 2027, then 240m by 2029)
! c14 passengers taken off the Brae (87)
! c15 fleet age well over thirty by 2029
! c16 licence renewal until 2033 / government will re-tender
! c17 islanders lose 1.2m in trade (chamber)
! c18 fleet average age 29 years
! c19 fine 750,000
! c20 passenger numbers fall 18%
! c21 whistleblower dismissed: bosun Calum Reid (unfair; tribunal) 
! c22 investigation into the grounding opened
! c23 Rona resumes Strome run on Thursday
! c24 mate had worked 15 hours
! c25 Calum Reid awarded 64,000
! c26 Fiona Reid's case in April
! c27 new tender by Christmas
! c28 report on grounding within twelve months
! c29 the Rona is under her own power
@ 2024-02-14T21:15 | Tolm Record | Ferry on the rocks off Tolm pier
{c4 The Isle of Brae struck the reef at Tolm Head at ten to seven tonight and stuck fast}, the harbour master said.

{c5 Three passengers were hurt}, says Skerry Lines, which runs her. {c14 All 87 were taken off by the lifeboat and two creel boats}.

Talk at the bar of the Pier Hotel was of the bridge and the bottle. {c9 "The master was breathalysed at eight and it read nothing,"} said Constable Jean Muir.
@ 2024-02-15T08:30 | Skerry Lines Ltd | MV Isle of Brae: update | official
{c4 MV Isle of Brae made contact with the sea bed at Tolm Head on 14 February} and has been refloated.

Persons treated for injuries: {c5 11}

{c1 The vessel was manned in full accordance with her safe manning certificate}.

Safety is and remains our first priority.
@ 2024-02-20T07:00 | The Northern Argus | Union's dossier: 63 mishaps in five years
Cracked ramps, blackouts at sea, a lifeboat that would not lower. {c2 Skerry Lines has had sixty-three safety incidents since 2019}, the seafarers' union says in a file handed to the Argus.

{c1 On the night of the grounding there were two hands fewer aboard the Brae than there ought to be}, it claims. {c8 Boat drills are written up in the log and never held}, say four deckhands who have signed their names.

{c18 The ships are 29 years old on average}.

{c8 "Our drills take place weekly,"} the company replied.
@ 2024-02-21T12:00 | Maritime Authority | Answer to press enquiries | official
{c3 The Authority's register shows 41 reportable incidents involving vessels of Skerry Lines in the past five years}.

Not every defect is reportable. {c22 An investigation into the grounding of 14 February has been opened}; {c28 a report can be expected within twelve months}.
@ 2024-03-02T16:40 | Radio Skerries | Saturday afternoon | transcript
Just in: {c6 there's been a fire on the car deck of the Isle of Rona}, on her way from Strome. That's the Rona, not the Brae, which is still in dry dock. It's out and {c29 she's under her own power}, the coastguard says.

One woman rang us from on board. {c7 The fire doors were held open with wedges, so smoke came right up to the café}, she says.
@ 2024-03-04T10:15 | Tolm Record | Second ferry, second fright
{c7 Skerry Lines has no knowledge of any door having been wedged}, its managing director, Morag Lennie, wrote to us on Sunday.

{c11 The Rona may not leave Strome until further notice}: port inspectors boarded her at noon and did not like what they saw.

Islanders are doing sums. {c17 Each week with one ship costs local trade 1.2 million}, says the chamber of commerce.
@ 2024-03-19T18:00 | Coast and Capital | New ships, again
Transport Minister Hugh Baird crossed to Tolm on Monday in a fishing boat and brought gifts. {c13 Two new ferries, 190 million, in service by the summer of 2027}, he promised.

Some remember the last time. The union's secretary, Tam Orr, keeps a list of ministers who have pledged ships: it is a long one.

{c12 The Isle of Rona has been let go by the inspectors}, Skerry Lines said, and {c23 takes up the Strome run on Thursday}.
@ 2024-05-28T09:30 | The Northern Argus | Bosun who spoke out is sacked
Calum Reid put his name to the union's file in February. In May he lost his job. {c21 "I was dismissed because I talked,"} the bosun of 22 years' service said. Skerry Lines says {c21 it was for "persistent lateness"}.

{c20 The line carried 18 per cent fewer passengers in April than a year before}, its own figures show.

{c2 The company calls the union's tally "a fairy tale with footnotes"}.
@ 2024-11-22T11:05 | Skerry Isles Newswire | Mate nodded off, ferry probe finds
STROME (SIN) - {c10 The officer of the watch on the Isle of Brae had fallen asleep in his chair about nine minutes before she hit}, the Maritime Authority reported on Friday.

{c24 He had worked 15 hours that day}, the report says, because {c1 two posts on board had been left vacant}. {c9 Alcohol played no part}.

{c1 Lennie acknowledged in a statement that "on that sailing we fell short of our crewing level"}.
@ 2024-11-22T19:30 | Radio Skerries | Evening edition | transcript
Nine months on, then, we know. {c10 A tired man closed his eyes}, and the lookout who ought to have nudged him wasn't there.

The report into the Rona came out with it. {c7 Three of the fire doors were kept open by wooden chocks and had been for years}, it says.

{c8 Drills? Of fifty entered in the Rona's log, the crew remembered eleven. "Entries were made in error,"} Morag Lennie told us.
@ 2025-02-12T14:20 | Coast and Capital | Tribunal finds for bosun
{c21 Calum Reid was put out for blowing the whistle and for nothing else}, an employment tribunal held on Wednesday. {c25 He is awarded 64,000}.

{c21 "We accept the ruling,"} a Skerry Lines spokesman said.

{c26 Another Reid, Fiona, a purser on the Brae, has a case of her own coming up in April}.
@ 2025-06-05T12:30 | Skerry Isles Newswire | Skerry Lines fined over grounding and fire
STROME (SIN) - {c19 The sheriff court fined Skerry Lines 750,000 on Thursday} after it pleaded guilty to five breaches of the safety code.

{c4 The grounding at Tolm Head} "could have cost dozens of lives", Sheriff Ewan Craig said. {c8 The company no longer disputed that most of the drills were fiction}, he noted.

{c16 The government won't extend the operator's contract when it ends in 2027}, Baird said within the hour. {c27 There'd be a new tender by Christmas}.
@ 2025-10-30T08:00 | Tolm Record | Ministers' list gets longer
So much for pledges. {c13 The two ferries promised for Tolm will cost 240 million and won't sail before 2029}, Mr Baird's successor wrote to the island council.

{c16 Skerry Lines, which was to go in 2027, may be kept on for two more years}, the letter continues.

{c15 The fleet will by then have an average age of well over thirty}.
