# A ransomware attack on St Brannoc hospital: how many records, the ransom, a death, who did it
! c1 patient records stolen by the hospital (12,000, 88,000)
! c2 patient records stolen by the hackers (640,000)
! c3 hospital systems shut down since the night to Sunday
! c4 operations cancelled by the hospital (140, 390)
! c5 ransom demanded: 4m
! c6 the hospital paid (reported, denied, admitted)
! c7 a patient died because of the diversion (family; hospital denies)
! c8 coroner opens an examination into the death
! c9 the group Pale Heron claims it did it
! c10 ministry: a foreign state stands behind it (alleged, denied by that state)
! c11 the entry was an old contractor password (IT chief)
! c12 warning in an audit last year ignored (alleged, denied)
! c13 emergency department reopens (forecast Friday)
! c14 emergency department reopened on the Tuesday after
! c15 ambulances sent to Corlan (31 on the first day)
! c16 data appear online: 2,000 files sample
! c17 a second hospital, Corlan, attacked (rumour, denied)
! c18 cost of recovery by the hospital (11m)
! c19 arrest of a 24-year-old
! c20 nurses do double shifts, by union
! c21 fine by the data commissioner 1.5m
! c22 A computer virus closed Stannard's library
! c23 St Brannoc's is treating 190 influenza patients
! c24 Its new car park opens in March
! c25 The employers offered nurses 3 per cent more pay
! c26 the union will ballot on a strike in December
! c27 Corlan is hiring twenty paramedics
@ 2026-11-08T10:40 | St Brannoc University Hospital | Information for patients and relatives | official
{c3 Since 2.30 this morning our computer systems have been out of service as a precaution}. Telephones work to a limited extent.

The emergency department does not accept ambulances. Walk-in patients will be seen but must expect long waits. {c13 We expect normal emergency service by Friday}.

{c4 140 planned operations are postponed}. You will be called. Please do not come on the off chance.
@ 2026-11-08T16:55 | Republic News Agency | Cyberattack cripples major hospital
STANNARD (RNA) - One of the country's largest hospitals {c3 went offline in the small hours of Sunday} after what its director, Professor Helga Wynn, called a criminal intrusion.

{c15 Thirty-one ambulances were diverted to Corlan, 40 km away, during the day}, the ambulance service said.

Wynn declined to say {c5 whether any money had been asked for}. {c1 The data of some 12,000 patients may have been copied}, she said.
@ 2026-11-09T07:30 | Stannard Courier | Hospital hackers want four million
{c5 The price is four million, in cryptocurrency, by Saturday noon}. So says a text file that came up on every screen of the surgical ward, of which the Courier has a photograph. {c9 It is signed by a gang calling itself Pale Heron, which says the job was its work}.

The file boasts of {c2 640,000 patient histories in the gang's possession}. {c1 The hospital stands by its figure of twelve thousand}.

On the wards they have gone back to paper. {c20 "Our people are working sixteen hours at a stretch,"} said Jo Pell of the nurses' union. A rumour that {c17 Corlan General had been struck too} spread through the night; {c17 Corlan's switchboard, answering at once, said all its machines were humming}.
@ 2026-11-10T18:00 | Channel 5 News | The six o'clock bulletin | transcript
PRESENTER: Did a cyberattack cost a life? Alma Reeve was 71. She had a stroke on Sunday at noon, ten minutes from St Brannoc's.

REEVE'S SON, MARTIN: They drove past the door. {c7 If they had taken her in, Mum would be sitting here}.

PRESENTER: The hospital expresses its sympathy but {c7 sees no connection between the outage and the lady's death}. {c8 The coroner is going to look into it}, his office told us this afternoon.

PRESENTER: The number of postponed operations has grown. {c4 Three hundred and ninety, as of tonight}.
@ 2026-11-11T06:20 | The Observer of Lorne | A hand from across the water?
{c10 The attack on St Brannoc's was steered from the Federation of Karsk}, the interior ministry believes. Two officials set out their reasoning to this newspaper: the tools, the working hours, the holidays observed by the attackers.

The Karsk embassy was curt. {c10 "Fairy tales,"} its press attaché wrote.

Inside the hospital the search is for a more homely culprit. {c11 The intruders came in with the log-in of a lift maintenance firm whose contract ended in 2022}, the head of IT, Sunil Bray, told staff in a meeting. {c12 Auditors had urged the management a year ago to shut such doors, and nothing was done}, according to two people who were present.
@ 2026-11-11T14:10 | Republic News Agency | Hospital rejects charge of ignoring auditors
STANNARD (RNA) - {c12 All recommendations made in last year's review were carried out or under way}, St Brannoc's director Helga Wynn said on Wednesday.

She also disputed a report on a technology website that {c6 the ransom had been transferred}. "{c6 Not a penny has left this house}," Wynn said.

{c13 The target of reopening the emergency department on Friday} was "ambitious but alive".
@ 2026-11-14T13:05 | Stannard Courier | Deadline passes, files appear | live
13.02 It is an hour since the ultimatum ran out. {c16 About two thousand documents have been put on the net}, says Ines Okar, a security researcher: discharge letters, a payroll, X-rays.

12.40 {c9 Pale Heron has posted a picture of a bird and the words "our patience, our patient"}.

11.30 The emergency department, {c13 which was to have been open by yesterday}, is still shut. No new date is given.

10.15 {c20 Another weekend of back-to-back shifts, says the union}. Jo Pell: people are asleep in the linen store.
@ 2026-11-17T12:00 | St Brannoc University Hospital | Emergency department open again | official
{c14 Since 8 o'clock today, Tuesday 17 November, ambulances are once more admitted}. We thank our colleagues at Corlan.

After examination by outside experts we must inform you that {c1 the records of 88,000 persons were taken, and not 12,000 as first assumed}. All will receive a letter.

The number of operations put off remains at {c4 390}.
@ 2026-11-18T07:15 | The Observer of Lorne | 'I thought I had a right to know first'
Eighty-eight thousand letters are on their way. Dora Finch did not need hers: {c16 her biopsy was among the couple of thousand papers dumped on Saturday}, and a neighbour had read it.

The thieves insist there is more. {c2 They have well over half a million files, 640,000 by their own account}. Okar, the researcher, doubts it.

As to who is behind the raid, the interior ministry stuck to its guns. {c10 "Karsk, and we can prove it,"} its spokesman said. A reader who drove for the ambulance service that Sunday wrote in to say {c15 the thirty-one trips to Corlan} took three hours each.
@ 2026-11-21T09:00 | Republic News Agency | Regional digest
{c22 A computer virus closed Stannard's library}. {c23 St Brannoc's is treating 190 influenza patients}, a doctor said. {c24 Its new car park opens in March}.

{c25 The employers offered nurses 3 per cent more pay}; {c26 the union will ballot on a strike in December}. {c27 Corlan is hiring twenty paramedics}.
@ 2026-11-26T17:40 | Republic News Agency | Man, 24, detained over hospital hack
STANNARD (RNA) - {c19 A 24-year-old student was arrested at his parents' house in Lower Stannard on Thursday} in connection with the attack on St Brannoc's, police said.

He had worked for the lift company {c11 whose disused account served as the way in}, according to investigators.

The embassy of Karsk asked for an apology. {c10 "We note that the foreign power lives with its mother,"} it said. The interior ministry would not comment.
@ 2026-12-03T06:00 | Stannard Courier | They did pay
{c6 Half of what was asked, two million, went to the extortionists on 15 November}, the hospital's supervisory board has acknowledged in a letter to the regional parliament. The insurer made the transfer. Director Wynn, who had told the public the opposite, "was not informed", the letter says.

{c18 Restoring the systems has so far devoured eleven million}.

And the auditors? {c12 "Two of nineteen points had not been dealt with, among them the one about external accounts,"} the board writes.
@ 2026-12-15T15:20 | Channel 5 News | Coroner: no case to answer in Reeve death
{c7 Alma Reeve would in all likelihood have died whichever hospital had admitted her}, the Stannard coroner, Dr Pia Holm, found on Tuesday.

Her son said he would not accept it. {c7 "Those forty minutes killed her,"} Martin Reeve said outside.

{c8 Holm had taken up the case two days after the stroke patient died}.
@ 2027-03-02T11:00 | Republic News Agency | St Brannoc's fined over data theft
STANNARD (RNA) - {c21 The data protection commissioner has imposed a penalty of 1.5m on St Brannoc University Hospital}. It had left a former supplier's access open for four years.

{c1 Data of 88,000 patients fell into the hands of criminals} in November. The hospital accepts the decision. {c18 Its own bill for the clean-up came to 11m}, it said.

{c19 The student who was taken from his parents' home} is to stand trial in June.
