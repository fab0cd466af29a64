# A coalition jet destroys a clinic at Bab Sefa in Orrin; militants, a missing grid reference and a pilot's letter
! c1 the coalition hit the clinic (asserted, could not confirm, admitted)
! c2 dead by the provincial health office (13, 22, 21)
! c3 dead by the militia Dawn Front (60)
! c4 dead by the coalition: 9 "armed men" 
! c5 militants fired from the roof (claimed, denied)
! c6 clinic was on the no-strike list (asserted, denied, admitted)
! c7 the radio operator gave the wrong grid (inquiry)
! c8 a strike on a bridge at Sefa Kut the same day (other): confirmed by coalition
! c9 pilot Capt. R. wrote letter: asked twice for confirmation
! c10 General Ames apologised
! c11 parliament of Norrland debate: motion to withdraw fails 88-71
! c12 Norrland will withdraw its six jets by March (speculated, denied, announced)
! c13 one surgeon, Dr Halim Qadir, killed
! c14 compensations 8,000 per victim
! c15 polio campaign halted: 40,000 children
! c16 polio campaign resumed
! c17 the pilot saw a red crescent in his own film
! c22 two Norrland aircraft took off on Thursday
! c21 the captain was given a medal
! c18 Dawn Front shot an alleged informer (said, denied)
! c19 opposition MP Lena Kvist says minister knew within hours (alleged, denied, admitted)
! c20 minister Per Stolt resigns
@ 2026-10-02T09:00 | Orrin News Network | Clinic at Bab Sefa destroyed
BAB SEFA (ONN) - {c1 A coalition jet bombed a clinic in Bab Sefa on Thursday night}, the head of the provincial health office, Nasrin Tal, said. {c2 Thirteen people were dead}, she said.

{c13 Among them was the only surgeon in the district, Dr Halim Qadir}.

{c3 The Dawn Front militia said sixty had been killed}.
@ 2026-10-02T14:00 | Coalition Command | Operations summary 211 | official
{c8 On 1 October aircraft struck a bridge at Sefa Kut.}

{c4 Nine armed men were killed at a firing position near Bab Sefa.} {c5 They had opened fire from a rooftop.}

{c1 We are aware of claims regarding a medical facility and cannot confirm them.}
@ 2026-10-03T06:15 | Stavring Dagbladet | Norrland jets were in the air
{c22 Two of our six aircraft took off at dusk on Thursday}, plane-spotters' logs show. Where they went the ministry does not say.

{c6 The clinic's position had been on the list of protected places since May}, according to the charity that ran it. {c6 A coalition officer denies that it ever was}.

{c5 'Nobody was on the roof. It's tin, it would not hold a cat,'} says a nurse. {c2 Nine more died in the night, so that the health office's toll has gone up to 22}.
@ 2026-10-04T19:30 | Radio Norrland | Evening report
The defence minister, Per Stolt, has spoken. {c1 It is too early to say who struck what}, he told us. {c12 A pull-out of our planes, which some in his own party want, is not on the table.}

Lena Kvist of the opposition isn't satisfied. {c19 "He had a report on his desk six hours after it happened," she claims.} {c19 "I read of it in the newspaper like everyone else," says Stolt.}

{c15 In Orrin, a polio campaign for forty thousand children has been stopped for fear of more bombs}, the health office there says.
@ 2026-10-09T08:00 | Orrin News Network | Burial of the 21
BAB SEFA (ONN) - {c2 One name had been written down twice, and so there are 21 dead}, Ms Tal said on Friday. {c3 The Dawn Front is not moved: sixty martyrs}, its loudspeakers repeat.

{c18 Militiamen shot a shopkeeper whom they accused of guiding the jets}, residents said. {c18 The Front denied it}.

{c13 The surgeon Halim Qadir died with his patients}; half the town, which he had delivered, walked behind him.
@ 2026-10-15T06:00 | Stavring Dagbladet | 'I asked twice'
The letter has four pages and came by post. {c9 'I asked for confirmation two times, and two times I was told: cleared hot,'} writes the pilot, a captain, who flew the second machine. {c17 He has watched the film from his own wing camera and saw a red crescent}.

{c1 So it was us}. The ministry says that {c9 it does not comment on private correspondence}.
@ 2026-10-20T11:00 | Coalition Command | Findings of inquiry | official
{c1 A coalition aircraft released two weapons on the Bab Sefa clinic in error.}

{c7 A ground operator transmitted a grid reference with two digits transposed.}

{c6 The site had been entered in the protected list on 14 May.}

{c5 No hostile fire was observed from the building.} {c4 The statement of 2 October that nine armed men were killed is withdrawn.}
@ 2026-10-20T20:00 | Radio Norrland | Evening report
{c10 "I am sorry, and sorry is a small word," says General Howard Ames, who commands the coalition.} {c14 Relatives are to be paid 8,000 for each life.}

Two figures were swapped by a tired man with a radio: {c7 that, say the investigators, is what it came down to.}

{c12 Will our jets come home? "No plans," says the minister.}
@ 2026-10-22T07:00 | Stavring Dagbladet | The minister's six hours
{c19 At 03.40 on 2 October a summary marked 'possible medical facility' was handed to Per Stolt's duty secretary, and at four he telephoned}, the log says. {c19 'It is correct that I was informed that night,' he now says}.

{c20 By lunchtime he was no longer minister}.

In Bab Sefa they were digging a well with the first of the coalition's money. {c14 'Eight thousand. My brother earned that in four years,'} said Sami Qadir.
@ 2026-10-29T22:15 | Wire North | Norrland parliament keeps jets in Orrin
STAVRING (WN) - {c11 A motion to bring home Norrland's aircraft from Orrin failed by 88 votes to 71 on Thursday}. It was prompted by a bombing in which {c2 21 people died in a clinic}.

{c20 Defence Minister Per Stolt resigned over the affair last week}.

{c16 Vaccinators went back to work in the province on Monday}, three weeks after {c15 the drive against polio was suspended}.
@ 2026-12-03T10:00 | Wire North | Norrland to pull jets out of Orrin
STAVRING (WN) - {c12 Norrland's six fighter aircraft will leave the coalition by the end of March}, the new defence minister, Eskil Brandt, said on Thursday, five weeks after {c11 lawmakers had voted against it}.

{c21 The pilot was given a medal for candour}, Mr Brandt said.
