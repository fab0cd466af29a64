# the government of Kestria says it has foiled a coup; critics doubt there was one
! c1 government foiled a coup planned for 9 May (claimed, doubted)
! c2 people detained, interior ministry (11, 24, 37)
! c3 people detained, Bar Council (60)
! c4 General Anton Breda was the leader
! c5 General Breda confessed (claimed, denied, retracted)
! c6 general Breda was beaten (alleged, denied)
! c7 weapons found: 300 rifles in a dairy
! c8 rifles belonged to the hunting federation / army museum (counterclaim)
! c9 money came from exile businessman Jakub Tell: 4m (alleged, denied)
! c10 foreign minister of Norland says sceptical / no evidence
! c11 state of emergency for 30 days
! c12 state of emergency extended by 60 days
! c13 municipal elections postponed
! c14 newspaper Horizon closed
! c15 editor Mila Breda (no relation) arrested
! c16 editor Mila Breda released
! c17 opposition leader Sven Aldo: a staged spectacle
! c18 recording of plotters authentic (claimed; experts say spliced; minister admits editing)
! c19 trial: Breda sentenced to 18 years
! c20 22 defendants acquitted
@ 2026-05-08T20:00 | State Television Kestria | Main bulletin | transcript
Good evening. {c1 An attempt to overthrow the constitutional order, set for tomorrow's Victory parade, has been prevented}, the interior ministry announced an hour ago.

{c2 Eleven persons have been taken into custody}. {c4 At their head stood the retired general Anton Breda}.

{c7 In a disused dairy at Olm officers secured three hundred assault rifles}. We show you the pictures.

The president has signed a decree. {c11 A state of emergency applies for thirty days}.
@ 2026-05-09T07:10 | Horizon | The coup that nobody saw
There were no tanks, no shots, no column of smoke. {c1 The uprising exists, so far, in one sentence of one minister}.

{c17 "A theatre piece with bad props," opposition leader Sven Aldo calls it}. {c8 The rifles in the film bear the inventory stickers of the army museum, two of its former keepers told us}.

General Breda, 71, was collected in his slippers. {c5 According to the ministry, he had confessed by midnight}. {c5 His daughter-in-law, who saw him at one, says he had admitted to nothing but a bad knee}.
@ 2026-05-09T15:30 | Frontier Press | Kestria detains 24 over alleged coup plot
VARN (FP) - {c2 Kestrian authorities said on Saturday they were holding 24 people}, more than double the first number.

Interior Minister Ole Kram told reporters that {c9 four million had been sent by Jakub Tell, a sugar magnate in exile}. {c9 Tell, reached by telephone, said he would not spend four coins on generals}.

Neighbouring Norland was not convinced. {c10 "We have been shown nothing that would bear it out," its foreign minister said}.
@ 2026-05-11T09:00 | Interior Ministry of Kestria | Communiqué | official
{c18 A recording of a meeting held on 2 April, in which the conspirators divide the ministries among themselves, is published today. It is genuine and complete}.

Number of detainees: {c2 37}.

{c8 The allegation that the seized weapons came from any museum is false}.

{c14 The licence of the newspaper Horizon is withdrawn}.
@ 2026-05-12T06:00 | Frontier Press | Kestria shuts newspaper, arrests editor
VARN (FP) - Police sealed the offices of Kestria's largest independent daily on Monday night. {c14 Horizon may not appear any more}, an official notice on the door said.

{c15 Its editor, Mila Breda, was led away}. She is not related to the general of that name.

{c3 The Bar Council said its members represented 60 people held since Friday}. {c3 The interior ministry said that was a mix-up with traffic offenders}.
@ 2026-05-14T08:30 | The Norland Review | Forty seconds of coffee cups
We gave the tape to three laboratories. {c18 All three say it was stitched together from at least two evenings}: the church bell strikes eight, then seven.

A man who shared a cell with the general writes to us of other sounds. {c6 Breda was hit on the soles of the feet for two nights}, he says.

{c6 Kestria's embassy called this a libel on its police}. {c7 It enclosed a photograph of the three hundred guns}.

{c10 Our own foreign minister has let it be known that she remains unpersuaded}.
@ 2026-05-20T18:00 | State Television Kestria | Main bulletin | transcript
The investigation makes progress. {c5 General Breda's full admission of guilt was read to the judges today}.

{c13 In view of the situation the local elections of the fourteenth of June have been put off}.

{c17 The leader of the so-called opposition, Aldo, repeated that it was all stagecraft}. He remains at liberty to do so.
@ 2026-06-07T12:15 | Frontier Press | Kestria prolongs emergency
VARN (FP) - {c12 Parliament in Kestria voted on Sunday to prolong the state of emergency by two months}. {c11 It had been imposed for 30 days on the eve of the Victory parade}.

{c16 Editor Mila Breda was freed on Saturday} without charge. "They wanted my address book," she said.

{c2 Thirty-seven people are in pre-trial detention}, according to the interior ministry.
@ 2026-06-08T07:45 | Horizon in Exile | Back, from a borrowed kitchen
{c14 Four weeks after they took our licence away}, this is issue one.

Our editor slept in her own bed. {c16 She walked out of Block 4 on Saturday afternoon}.

We can tell you more about the dairy. {c8 A lorry log shows crates going from the army museum to Olm on 6 May}. {c7 That is two days before the three hundred rifles were "found"}.

{c13 And the townspeople who were to elect their mayors this Sunday will not}.
@ 2026-10-12T16:40 | Frontier Press | General takes back confession at Kestrian trial
VARN (FP) - {c5 Anton Breda told a court on Monday that he had signed whatever he was given}. {c6 His feet had been beaten until he did}, he said.

{c4 Prosecutors describe the 71-year-old as the brain of the conspiracy}. {c9 They dropped their claim that Jakub Tell had paid for it}.
@ 2026-11-20T10:00 | The Norland Review | Kram's slip
It was a question about bells. {c18 "Of course it was edited, every recording is," Interior Minister Ole Kram told a committee of his own parliament}. {c18 Six months earlier his ministry had vouched for every second}.

{c12 The emergency, extended once in June}, has run out unnoticed.

On the feet of the general he was asked too. {c6 An internal inquiry, he said, had identified two officers who struck the prisoner}.
@ 2026-12-18T14:20 | Frontier Press | 18 years for Kestrian ex-general
VARN (FP) - {c19 A court jailed former general Anton Breda for 18 years on Friday}. {c20 Twenty-two of his co-defendants were cleared}.

{c1 Judges held that a putsch had been intended for the ninth of May}. {c17 "The play has found its last act," Sven Aldo said}.

{c10 Norland's foreign ministry said the verdict had produced no proof}.
