# Shootings in the east of Kelsoport between the Rudd and the Amari families; stabbing, courtroom pleas, a mistaken victim
! c1 Nadia Farrell, 22, shot dead on Kelso Street
! c2 she was not the intended target (police)
! c3 Joe Rudd, 27, shot in the leg in Tanner's Row (survived)
! c4 Sean Rudd, 45, shot dead at his car wash
! c5 Malik Amari, 25, charged with murder of Nadia Farrell
! c6 Karim Amari, 28, charged with possession of a firearm
! c8 Malik Amari denies murder
! c9 Karim Amari admits possession
! c10 Karim Amari gets six years
! c11 Malik Amari convicted / life, 29 years
! c12 shooting incidents in the division this year 18 / 23 (police)
! c13 shooting incidents in the division by councillor Beale 30
! c14 extra officers: 60
! c15 a schoolgirl, 9, grazed
! c16 stolen black estate car burned out on Marsh Lane
! c17 witness 'B' threatened (alleged, denied)
! c18 the trial moved to another town
! c19 a truce was agreed in February (rumoured, denied)
! c20 gunman jailed for Sean Rudd: Tyler Voss pleads guilty
! c21 Ellie Marsh, driver, pleads not guilty
! c31 the sixty go back to other duties
! c23 Sean Rudd: no quarrel with the Amaris
! c24 Tyler Voss charged with murder of Sean Rudd
! c25 Ellie Marsh charged with driving the car
! c26 Marsh thought it was a takeaway errand
! c27 Marsh acquitted
! c28 peace made in August in the priest's kitchen
! c29 Amari's DNA on a can by the burned car
! c30 Voss to be sentenced next Friday
! c22 candle march 3,000
@ 2026-01-17T07:00 | Kelsoport Mercury | Woman, 22, shot dead on doorstep
A WOMAN who had gone to the door for a parcel was shot dead in Kelso Street at teatime yesterday.

{c1 Nadia Farrell, 22, a trainee midwife, died where she fell}, neighbours said. Detectives think {c2 the bullets were meant for somebody else}, said Det Ch Insp Moira Lamb.

{c16 A black estate car, reported stolen on Monday, was found on fire in Marsh Lane}.

{c12 It was the 18th shooting in the eastern division in twelve months}, the force said.
@ 2026-01-17T17:30 | East Radio | News at half five
{c1 Nadia Farrell is the young woman who was killed on her own doorstep in Kelsoport}, police have just told us.

{c14 Sixty more officers are on the streets of the east end from tonight}, says Chief Superintendent Dev Patel-Ross.

Councillor Marion Beale told us police were playing it down: {c13 "I make it thirty shootings in a year. I've kept the cuttings."}
@ 2026-01-24T08:15 | Kelsoport Mercury | Man hit in leg; girl grazed
{c3 Joe Rudd, 27, of Tanner's Row, was shot in the thigh as he put his bins out on Thursday night}. He is not helping police.

{c15 A stray round took the skin off the arm of a girl of nine in a passing car}.

Mr Rudd's uncle, Sean, who runs a car wash, was curt. {c23 'We've no quarrel with the Amaris or anyone,'} he said.

{c22 Three thousand people walked with candles from Kelso Street to St Jude's on Friday}, organisers said.
@ 2026-02-02T12:10 | National Press Service | Two charged in Kelsoport shooting
KELSOPORT (NPS) - {c5 Malik Amari, 25, was charged on Monday with murdering Nadia Farrell}, police said. {c6 A cousin, Karim Amari, 28, is accused of having a firearm}.

{c2 Ms Farrell had been mistaken for the girlfriend of a man who used to live at the address}, officers believe.

{c17 A woman who saw the shooting has been threatened}, her solicitor said; {c17 police said they knew of no threats}.
@ 2026-02-19T06:45 | Kelsoport Mercury | Car wash owner killed
They waited until he had turned the hoses off. {c4 Sean Rudd, 45, was hit five times at his car wash on Dock Road at about 7pm on Wednesday} and did not live to reach hospital.

{c12 There have now been 23 shootings in the division in a year}, DCI Lamb said. {c19 Talk that the two families had shaken hands last week was, she said, just talk}.

His nephew {c3 Joe, who was himself wounded in January}, came to the tape on crutches.
@ 2026-02-27T18:05 | East Radio | News at six
Two people have been in court over the death of Sean Rudd. {c24 Tyler Voss, who's 19, is charged with murdering him}, and {c25 Ellie Marsh, 20, with driving the getaway car.}

And {c9 Karim Amari has admitted he had a gun.} He'll be sentenced next month.

Cllr Beale isn't impressed by the force's arithmetic. {c13 She says thirty was too low and it's closer to thirty-five now.}
@ 2026-03-20T15:20 | Kelsoport Mercury | Six years for gun in wardrobe
It was wrapped in a christening shawl.

{c10 Judge Helen Strand sent Karim Amari, 28, to prison for six years yesterday}. {c9 He had pleaded guilty to possessing it}.

{c8 'No, never,' said his cousin Malik when the murder of Nadia Farrell was put to him}. {c18 He'll be tried in Harwick, eighty miles off}, the judge ruled.

{c17 DCI Lamb accepted, when pressed by the judge, that a brick with a note had come through a witness's window in January}.
@ 2026-06-08T13:00 | Harwick Observer | Kelsoport murder trial opens here
Strangers in good coats filled the Crown Court on Monday. {c5 Malik Amari is on trial for killing Nadia Farrell}, {c8 a crime of which he says he is innocent}.

{c29 His DNA was on a drinks can next to a burned-out estate in Marsh Lane}, Rupert Tennant, prosecuting, told the jury. {c2 She died "because of a front door": the man he wanted had moved out in October}.

The witness known as B gave evidence from behind a curtain.
@ 2026-06-26T16:50 | Harwick Observer | Life for doorstep killer
{c11 Malik Amari must serve at least 29 years of a life sentence for shooting Nadia Farrell}. The jury needed four hours.

Her father thanked Witness B, {c17 who was sent a brick and came anyway}.
@ 2026-06-27T07:00 | Kelsoport Mercury | '29 years. She was 22'
Her mother did the subtraction aloud. {c11 He will be fifty-four before anyone may consider letting him out}.

{c15 The nine-year-old whose arm was grazed in the second shooting} sent a drawing.

{c31 The sixty additional officers go back to other duties on 1 July}, Chief Supt Patel-Ross said.
@ 2026-09-15T18:05 | East Radio | News at six
A change of plea in the car wash case: {c20 Tyler Voss now says he did murder Sean Rudd.}

{c21 Ellie Marsh, beside him, is sticking with not guilty.} She says {c26 she thought she was picking up a takeaway.}
@ 2026-10-02T16:30 | Kelsoport Mercury | Getaway driver cleared
Ellie Marsh sobbed as {c27 the jury acquitted her of any part in the killing of Sean Rudd}. {c26 She had believed it was an errand for food}, her barrister had argued.

{c20 Voss, 19, who had owned up on the second day}, {c30 will be sentenced next Friday}.

{c28 The Rudds and the Amaris made their peace in August, in the kitchen of Father Tom Keane of St Jude's}, the priest confirmed.
