# two sisters killed at Pine Hollow motel; four defendants, a wrong name, pleas and verdicts told by crime desks
! c1 two sisters found dead at Pine Hollow Motel on 7 June
! c2 victims are Carla Mendes, 28, and Rita Mendes, 26
! c3 the women were strangled (sheriff)
! c4 Troy Haskell charged with two counts of capital murder
! c5 Troy Haskell pleads not guilty
! c6 Wade Haskell charged with two counts of capital murder
! c7 Wade Haskell pleads guilty
! c8 Lacey Dunn charged with tampering with evidence
! c9 Lacey Dunn pleads not guilty
! c10 Ray Dunn, her father, charged with hindering apprehension
! c11 charge against Ray Dunn dropped
! c12 Paulo Mendes is not a suspect
! c13 state will seek death penalty for Troy
! c14 state drops death penalty
! c15 Troy Haskell on the run
! c16 reward 25,000
! c17 stolen truck found in Lake Amity
! c18 deputies ignored 911 call (alleged, denied, admitted)
! c19 Troy convicted
! c20 Troy Haskell sentenced to life without parole
! c37 only life without parole is possible (forecast)
! c21 Wade gets 45 years
! c22 Lacey Dunn acquitted
! c23 motel clerk robbed in April
! c24 dispatcher fired
! c25 Troy was unarmed at arrest
! c26 Ray Dunn wants name and truck back
! c27 Wade to serve at least forty years (deal)
! c28 mother will sue the county
! c29 jury took three hours
! c30 Quill was first witness
! c31 she burned trash
! c32 nobody in custody
! c33 Troy Haskell caught
! c34 Wade did it (defense)
! c35 case against Lacey goes on
! c36 Wade to testify
@ 2021-06-07T12:30 | KTRW 11 | Deputies: two women dead at motel
PINE HOLLOW - {c1 The bodies of two women were found Monday morning in a room at the Pine Hollow Motel off Highway 9}, Sheriff Bud Larkin said.

A housekeeper opened the door just after 8. {c32 Nobody is in custody}.

{c23 It's the motel's second visit from investigators this spring; in April its night clerk was robbed of 300 dollars}, records show.
@ 2021-06-08T08:15 | Amity County Register | Slain sisters came for a wedding
They'd driven nine hours for a cousin's wedding and meant to leave at dawn. {c2 Carla Mendes was 28, her sister Rita 26}, their uncle, Jorge, said Monday.

{c3 Both had been strangled}, according to the sheriff.

Some folks online have named Carla's ex-husband. {c12 "Paulo Mendes was 900 miles away and isn't a suspect,"} Larkin said.

Their Ford pickup is gone.
@ 2021-06-10T18:10 | KTRW 11 | Cousins wanted in motel slayings | transcript
Two names tonight: Troy Haskell and Wade Haskell, cousins, twenty-nine and twenty-four.

{c6 Wade's in the county jail, booked on a pair of capital murder counts}. {c15 Troy's on the run}, and {c16 there's twenty-five thousand dollars for whoever turns him in}, the U.S. marshals say.

Divers have been busy too. {c17 They winched the sisters' pickup from Lake Amity this afternoon}.
@ 2021-06-13T10:20 | Coldwater Sentinel | Motel murder suspect caught behind feed store
{c33 Troy Haskell was caught on Saturday asleep in a horse trailer behind Bixby's Feed}, a long way from where two sisters died, Coldwater police said.

Gene Bixby isn't after the money. {c16 "Give them the twenty-five thousand for the funeral,"} he said.

{c25 Haskell was unarmed and asked for a soda}, the arresting officer, Pat Quill, told the Sentinel.
@ 2021-06-15T14:00 | Office of the District Attorney, Amity County | Charging decisions | official
State v. Troy Haskell: {c4 capital murder, two counts}.

State v. Lacey Dunn: {c8 tampering with physical evidence}.

State v. Raymond Dunn: {c10 hindering apprehension}.

The charges are allegations. All defendants are presumed innocent.
@ 2021-06-16T07:30 | Amity County Register | Father and daughter charged in Haskell case
Lacey Dunn, 22, is Wade Haskell's girlfriend. {c8 She burned a bag of clothes in a barrel}, prosecutors allege. {c10 Her father Ray, 51, is said to have let Troy sleep in his barn for two nights}.

The Register has meanwhile heard the tape. {c18 A guest dialed 911 at 1:12 a.m. to report screams; no deputy was sent}, the county's call log suggests. {c18 "Our people responded in the proper manner,"} Larkin said.
@ 2021-06-29T16:45 | KTRW 11 | 'I ain't done it': pleas in motel case
One courtroom, three defendants, three answers. Troy Haskell said {c5 he was innocent of everything they'd read to him}.

{c9 Lacey Dunn didn't destroy any evidence}, her attorney Fran Ochoa told the judge; {c31 she burned trash like every Sunday}.

Wade asked for more time.

District Attorney Neil Crowe announced that {c13 he'd go for the death penalty against Troy}.
@ 2021-08-19T09:00 | Amity County Register | Case against Ray Dunn dismissed
{c11 Ray Dunn is off the hook}. A grand jury wouldn't indict him: the barn, it turns out, belongs to a neighbor.

{c26 "I'd like my name back, and my truck,"} the 51-year-old said. {c10 He had always denied that he'd sheltered anybody}.

{c35 Nothing changes for his daughter}, Crowe stressed.
@ 2021-11-03T17:20 | KTRW 11 | Wade Haskell pleads guilty | transcript
He'll live, and he'll talk. Wade Haskell told Judge Marian Teel today that {c7 he'd held the door while it happened, and that he's guilty of both murders}.

{c27 In exchange he'll serve no less than forty years}, and {c36 he takes the stand against his cousin}.

{c14 And Neil Crowe won't ask a jury to put Troy to death any more}, at the wish, he says, of the mother, Ana Mendes.
@ 2022-02-10T11:35 | Amity County Register | Sheriff: 'That call should have been answered'
Eight months after he told us all was done by the book, Bud Larkin has changed his account. {c18 "There was a call about screaming and we sent no one. I'm sorry as I can be,"} he told county commissioners Thursday.

{c24 The dispatcher on duty has been fired}, he said.

{c28 Ana Mendes will sue the county}, her lawyer said. {c17 The pickup that was pulled from the lake} stands in the impound lot with her daughters' bags in it.
@ 2022-05-20T15:10 | KTRW 11 | Haskell trial | live
15:10 {c19 Guilty, count one. Guilty, count two}. Troy Haskell looks at the table.

14:55 Verdict's in. {c29 They took three hours}.

11:20 Closing: the defense again says {c5 he wasn't in the room}. {c34 "Wade did it and Wade made a deal."}
@ 2022-05-21T08:40 | Coldwater Sentinel | Jury convicts man found in horse trailer here
It took a jury over in Amity County half a Friday. {c19 Troy Haskell was found to have murdered Carla and Rita Mendes}.

{c30 Officer Quill, who arrested him, had been the state's first witness}.

{c37 Only one sentence is possible now: life, and no parole}, said Crowe.
@ 2022-06-24T12:15 | Amity County Register | Last of motel cases closed
{c20 Troy Haskell will die in prison}: Judge Teel sent him there Friday for the rest of his days, with no chance of release. {c21 Wade got forty-five years}.

{c22 Lacey Dunn, the fourth to be charged, was found not guilty in March}.

{c12 And Paulo Mendes, whom strangers had hounded for a week though he was never under suspicion}, carried the sisters' picture into the room.

{c3 The medical examiner's word, strangulation,} was read once more.
