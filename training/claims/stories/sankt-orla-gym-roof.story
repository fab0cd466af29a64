# the roof of a school gym comes down under snow in the mountain town of Sankt Orla during a handball match
! c1 dead, mountain rescue (3, 6, 9)
! c2 injured, mountain rescue (27)
! c3 injured, regional hospital (34)
! c4 missing, police (12, 2, 0)
! c5 snow on the roof, weather service (over 2 m, corrected to 1.4 m)
! c22 snow load within limits (prosecutor)
! c6 caretaker warned that the beams creaked (alleged, denied, confirmed)
! c7 mayor Alois Brenn was told on the eve (alleged, denied, admitted)
! c8 caretaker Josef Lind fired for speaking (alleged, denied)
! c9 glue in the beams was of the wrong sort (engineer; maker denies; report confirms)
! c10 maker Holzer Timber supplied glue-laminated beams for 14 other halls
! c11 three of the fourteen halls closed
! c12 dead player: goalkeeper Tina Falk, 17
! c13 dead: referee Bruno Falk, 52 (no relation)
! c14 match was to be called off at half-time (planned)
! c15 charges against four
! c16 Brenn acquitted
! c17 engineer Hanno Reis convicted, 18 months suspended
! c18 new hall to open in 2029
! c19 donations 1.1m
! c20 avalanche at Kars pass same day, two skiers dead
! c21 siren failed
@ 2027-01-09T19:50 | Alpenwire | Gym roof collapses on handball crowd
SANKT ORLA (AW) - {c1 Three people were killed} when the snow-laden roof of a school gymnasium fell in during a handball match on Saturday, mountain rescuers said.

{c2 They counted 27 injured}. {c4 Twelve spectators could not be found}, according to police.

{c5 There were more than two metres of snow on the roof}, the weather service estimated.

In the same region, {c20 two skiers died in an avalanche at the Kars pass}.
@ 2027-01-10T07:30 | Valley Radio | Sunday morning | transcript
It's minus fourteen and they're still cutting. {c1 The rescue service has confirmed a sixth death}. {c4 Two people, the police tell us, haven't turned up}.

{c3 The hospital in Marn says it's treated thirty-four}. {c3 "They're counting the frostbitten firemen," a rescuer told me}.

We've spoken to Josef Lind, the caretaker. {c6 He says he rang the town hall on Friday because the beams were groaning}. {c6 The town hall has no note of a call}.

{c21 And the siren didn't go off; the line had iced up}.
@ 2027-01-11T06:00 | The Marn Chronicle | Two named Falk
One kept goal and one kept time. {c12 Tina Falk, 17, had just saved a penalty}; {c13 Bruno Falk, 52, had just whistled it}. They were not related. Both lie in the chapel at Sankt Orla.

{c14 At the interval the match was to have been abandoned, because of the noise from above}, the visitors' coach says.

Mayor Alois Brenn has not slept. {c7 He is supposed to have heard of the creaking on the eve, from the caretaker's own wife}. {c7 "I heard of it on Sunday, from you," he told our reporter}.
@ 2027-01-11T12:00 | Police Directorate, Region Marn | Notice 3 | official
{c4 All persons reported missing have been accounted for}.

{c1 The number of fatalities is nine}, as established by the rescue service.

The prosecutor has ordered the seizure of parts of the roof.
@ 2027-01-14T18:15 | Alpenwire | Expert points to glue in collapsed hall
SANKT ORLA (AW) - {c9 The beams that failed had been bonded with an adhesive unsuited to damp rooms}, said Professor Ilka Stern, who is advising prosecutors.

{c9 Holzer Timber, which made them, said it had used what was prescribed in 1986}. {c10 The company supplied the same type to fourteen other halls}.

{c19 Donations for the bereaved have reached 1.1 million}, the parish said.
@ 2027-01-16T08:00 | Sankt Orla Community Paper | From the town hall
The municipality mourns. {c19 It thanks all who gave, one million one hundred thousand to date}.

{c8 It's not true that Mr Lind was dismissed for talking to the radio. His contract ended}.

{c11 Of the halls with similar beams, three have been locked as a precaution}, the district informs us.

The carnival procession will not take place.
@ 2027-01-17T18:00 | Valley Radio | Sunday evening | transcript
LIND: I'd eleven months to go. {c8 The letter came the day after you had me on}.

HOST: And the telephone call?

LIND: They've got it now. {c6 The phone company's printed it out: Friday, 4.12 p.m., six minutes, my flat to the town hall}.

HOST: The weather people have corrected themselves, too. {c5 It wasn't two metres, it was one metre forty, but wet}.
@ 2027-03-02T10:30 | The Marn Chronicle | 'My wife told me on the Friday'
It was his wife to whom the caretaker's wife had spoken, over the cake counter. {c7 And yes, Alois Brenn said on Monday, she passed it on to him that evening}. "I thought: it always creaks."

He will not run again.

At the school of {c12 the goalkeeper who died at seventeen} they have retired her number. {c9 And at Holzer Timber they still say there was nothing wrong with the glue}.
@ 2027-06-21T14:00 | Prosecutor's Office, Marn | Conclusion of investigation | official
{c15 Charges are brought against four persons}: the mayor, a building officer, the engineer H. R. and a former manager of Holzer Timber.

{c9 The expert report finds that the bonding agent lost its strength through moisture}.

{c22 The load of snow was within the permitted limits}.
@ 2028-02-18T16:40 | Alpenwire | Engineer convicted, mayor cleared over gym collapse
MARN (AW) - {c17 Engineer Hanno Reis was given a suspended sentence of 18 months on Friday} over a roof collapse in which {c1 nine people lost their lives}.

{c16 Former mayor Alois Brenn was found not guilty}.

{c8 In a separate case the town agreed that its caretaker had been wrongly sacked}.
@ 2028-02-19T07:00 | The Marn Chronicle | Eighteen months, on paper
{c17 Mr Reis, who had inspected the hall from the car park, need not go to prison}. Tina Falk's father left before the end.

{c13 Bruno Falk, the referee killed at 52, left a widow, and she stayed}. "He would have let the game finish."

{c16 Mr Brenn went out by the back door, cleared}. {c18 The new hall is to be ready in 2029}, of steel.
