# A student dies in police custody in Port Marren; two post-mortems disagree
! c1 cause of death: heart failure from a drug (state pathologist; disputed; withdrawn)
! c2 cause of death: neck compression (family's pathologist)
! c3 Daniel Okoro-Finn, 20, found dead in cell
! c4 officers knelt on his back (alleged, denied, admitted)
! c5 cell camera was out of order (police; disputed; proved false)
! c6 two officers suspended / later four
! c7 four officers charged with manslaughter
! c8 Sergeant Hale pleads not guilty
! c9 Constable Reeve pleads guilty
! c10 toxicology: no drugs in the blood
! c11 arrested for a stolen bicycle at 11pm
! c12 the bicycle was his own
! c13 ribs broken: three (family's expert), resuscitation caused it (state's)
! c14 found at 5.10 by the police
! c22 died shortly before or about two
! c23 the inquest was opened and adjourned
! c15 second custody death in 2024, Peter Lunt, in the same station
! c16 protest: 14 arrests
! c17 chief constable Anne Corrie refuses to resign, then goes
! c18 state pathologist Dr Milo Brandt suspended from register
! c19 inquest to open on 11 May (expectation)
! c20 Reeve sentenced to four years
! c21 Hale acquitted
! c24 Brandt was shown a sample of another person
@ 2026-02-21T14:30 | Marren Constabulary | Death in custody | official
{c3 A 20-year-old man was found lifeless in a cell at Bridge Street station} this morning. {c14 He was discovered at 5.10 during a routine check.}

{c11 He had been detained at about eleven the previous night on suspicion of taking a bicycle.}

{c5 The camera in the cell was out of service.}
@ 2026-02-22T08:00 | Marren Argus | Student, 20, dies at Bridge Street
By Colm Ferris

The young man who died behind the blue door on Bridge Street was Daniel Okoro-Finn, who read chemistry at the polytechnic. {c3 Officers say they came upon his body in his cell on Saturday}.

{c12 'It was his own bike. I bought it for his eighteenth,'} said his mother, Ruth Okoro-Finn.

A man held in the next cell told the Argus that {c4 he had seen two policemen with their knees on the lad's back}. {c4 'No force was used at any stage,'} said a constabulary spokeswoman.
@ 2026-02-25T16:10 | Island Press Agency | Pathologist: heart gave out after drugs
PORT MARREN (IPA) - {c1 A student who died in police cells suffered heart failure brought on by a stimulant}, the state pathologist, Dr Milo Brandt, reported on Wednesday.

{c13 Three broken ribs were the result of attempts to revive him}, Dr Brandt said.

The family said {c1 it did not believe a word of it}. {c19 An inquest is expected to open on 11 May}.
@ 2026-02-28T22:40 | Marren Argus | Fourteen held after march
Bottles flew on Bridge Street tonight. {c16 Police made 14 arrests}, most of them after ten o'clock.

Earlier a crowd had stood in silence for ten minutes. {c17 'Corrie must go' read a banner; the Chief Constable answered from the steps that she had no intention of leaving}.

Many remembered another name. {c15 In 2024 Peter Lunt, a roofer, died in the same corridor}, said Father Hugh Bell, who buried him.
@ 2026-03-09T11:30 | The Observer of the Isles | A second opinion
Professor Ingrid Sallow has cut open nine thousand bodies and is not easily shaken. This one shook her. {c2 'He was strangled, in plain English: pressure on the neck, for minutes,'} she says in a report made for the parents.

She takes issue with the first post-mortem on nearly everything. {c13 The ribs were snapped while he was alive and struggling}. {c10 A laboratory in Halm found not a trace of any substance in the blood}. {c22 And he had been dead since two in the morning or so}, three hours before anyone raised the alarm.

Dr Brandt said by telephone that {c1 he saw no reason to change his conclusion}.
@ 2026-03-10T09:00 | Marren Constabulary | Statement | official
{c6 Two officers have been suspended from duty} as a neutral act.

{c2 We do not comment on findings commissioned by private parties.}

{c5 It remains the case that there is no footage, owing to a defect reported on 18 February.}
@ 2026-03-17T19:20 | Radio Marren | Evening Report | transcript
PRESENTER: The firm that looks after the cameras at Bridge Street has been speaking to us. Its manager, Gil Ashby.

ASHBY: {c5 Our log has it recording all night. There never was a fault.}

PRESENTER: The constabulary would not be interviewed. On the bicycle, it said this: {c12 "We accept that the cycle belonged to Mr Okoro-Finn."}

And {c6 four officers, not two, are now off duty}, we understand from the police.
@ 2026-03-26T13:15 | Island Press Agency | Footage found, officers charged over student's death
{c7 Four police officers were charged on Thursday with the manslaughter of Daniel Okoro-Finn, 20}, the public prosecutor said.

{c5 A copy of the film from the cell turned up on a server}, she said, {c4 and it shows two men kneeling on the student}.

{c22 The clock in the picture reads 1.52 when he stops moving}.
@ 2026-03-27T07:30 | Marren Argus | 'Now they believe us'
Ruth Okoro-Finn watched eleven minutes of film and then asked for a glass of water. {c4 'Knees on my boy, just as the man said,'} she told the Argus.

{c7 Sergeant Dean Hale and Constables Amy Reeve, Lee Cottle and Sam Voss stand accused of killing him}.

{c1 Dr Brandt gave up his finding last night}. {c24 'I was shown a sample which, I am now told, was not the deceased's,'} he wrote. {c2 He would not go so far as to endorse Professor Sallow's strangling}.

{c17 By then Anne Corrie had cleared her desk; she left the force at six}.
@ 2026-05-11T15:00 | Island Press Agency | Coroner adjourns student inquest
{c23 The inquest into the death of a student in a cell was opened in Port Marren on Monday} and put off until after the criminal trial.

{c18 The medical council has struck Dr Milo Brandt from the register for a year}.

{c15 The coroner asked for the papers on Peter Lunt, whose life ended at the same station two years ago}.
@ 2026-09-14T17:00 | Marren Argus | Constable admits her part
{c9 'Guilty,' said Amy Reeve}, so softly that the clerk asked her to say it once more. {c8 Dean Hale, her sergeant, denied manslaughter in a firm voice}.

{c10 Jurors were told that the dead man's blood was clean of drugs} and that {c11 he had been picked up toward 11pm over a bike} which {c12 had been his since he came of age}.
@ 2026-10-02T18:10 | Radio Marren | News at six
{c21 A jury has cleared the sergeant, Dean Hale, of killing Daniel Okoro-Finn.}

{c20 Amy Reeve must go to prison for four years}, the judge ruled.

Mrs Justice Pell said the jury had been sure of one thing: {c2 that the student died because his throat was compressed}.
@ 2026-10-03T08:15 | Marren Argus | Four years, and a walk to freedom
One went down the steps to the cells, the other down the steps to the street. {c20 Reeve got four years}; {c21 Hale was found not guilty} after {c8 protesting his innocence through all three weeks of the trial}.

{c9 Reeve, the only one of the four to have owned up in court}, looked at the mother as she was led off.

Outside, Father Bell held up a photograph of a roofer. {c15 'Peter Lunt, same cell block, 2024. Who will pay for him?'} he asked.
