# junior doctors' strike in the republic of Westmark, seen from several hospitals
! c1 walkout by junior doctors lasting five days from 11 May (call)
! c2 junior doctors on strike, their association (71 percent, 78 percent of members)
! c3 junior doctors on strike, health ministry (38 percent)
! c4 demand: 48-hour week
! c5 current week: 67 hours average (survey)
! c6 ministry offer: 56-hour week; 52
! c7 ministry says hospital rosters already within law
! c8 Dr Piet Osk fell asleep at wheel and died (association: from exhaustion; ministry disputes; coroner)
! c9 Valley Hospital: emergency department closed for nights
! c10 St Olave's Hospital: emergency department closed (rumour, denied)
! c11 heart operation of 3-year-old postponed, Valley Hospital
! c12 senior doctors fill in 
! c13 senior doctors refuse to fill in
! c25 senior doctors left the nights uncovered (deed)
! c14 licence threat: minister would strike off those who don't return
! c15 two doctors struck off/suspended at Kerr Bay
! c16 suspension withdrawn
! c17 falsified rosters at Valley Hospital (alleged, denied, admitted)
! c18 public support 63 percent (poll)
! c19 second strike from 8 June (threat)
! c20 second strike called off
! c21 deal: 50-hour week by 2028
! c22 cost of deal 190m, finance ministry
! c23 cost of deal 260m, hospitals' league
! c24 600 new posts
@ 2026-05-04T12:00 | Association of Assistant Doctors of Westmark | Call to action | official
Colleagues! {c1 From Monday 11 May, 7 a.m., we lay down our work for five days}.

{c4 We want what every tram driver has: forty-eight hours a week and no more}. {c5 Our survey of 3,100 members found an average of 67}.

Emergencies will be treated. No patient will be left on a corridor because of us.
@ 2026-05-06T07:00 | Westmark Morning | Asleep at the wheel
Piet Osk, 29, had been on duty for 31 hours when he drove home along the canal on a Sunday in April. {c8 He died of tiredness, says his association}.

{c8 The health ministry warned against "making a martyr out of a traffic accident"}.

{c7 It also insists that no duty roster in the country breaks the law}. {c17 At Valley Hospital the rosters were simply rewritten afterwards, three of Osk's colleagues told us}. {c17 Its director, Marta Wynn, called that outrageous}.
@ 2026-05-11T13:20 | Westmark Press Agency | Junior doctors walk out in Westmark
PORT WEST (WPA) - {c2 Seventy-one percent of assistant doctors who belong to the profession's association joined a strike on Monday}, it said. {c3 The health ministry's own figure was 38}.

Minister Dirk Laan repeated {c6 an offer of a 56-hour week}.

{c12 At most hospitals, consultants stepped in}, he said. Valley Hospital was an exception: {c9 its casualty department will be shut each night this week}.
@ 2026-05-11T18:00 | Channel West | News at Six | transcript
PRESENTER: There was alarm this afternoon at St Olave's. {c10 Messages went round that its emergency department had closed its doors, too}.

REPORTER: {c10 And they were wrong, Sue. I walked through it at four. Eleven people waiting, three doctors working}.

PRESENTER: Different story at Valley?

REPORTER: Very. {c11 A little boy of three was to have his heart mended there tomorrow. His mum got a call: not this week}. {c9 And from nine at night the ambulances have to go elsewhere}.
@ 2026-05-13T09:40 | The Kerr Bay Packet | Minister waves the register
{c14 Those who are not back by Friday should not be surprised to find their names gone from the medical register}, Dirk Laan said on a visit to our town.

Two have found out already. {c15 Drs Elin Moss and Tom Moss, who are married, were suspended by Kerr Bay Infirmary on Tuesday}.

The consultants have drawn a conclusion. {c13 "We shall not do their nights for them any longer," said the head of surgery, Hugh Prior}.
@ 2026-05-14T06:30 | Westmark Morning | Public takes doctors' side
{c18 Sixty-three in a hundred Westmarkers think the young doctors are right}, a survey by Polis shows.

That may be why the tone has changed. {c14 Mr Laan "never threatened anybody's licence", his office said}. {c6 The offer is now fifty-two hours}.

The strikers are growing in number: {c2 78 percent, by their association's count}.
@ 2026-05-15T16:00 | Kerr Bay Infirmary | Announcement | official
{c16 The suspension of two members of the medical staff has been lifted}. The Infirmary regrets the manner in which it was communicated.

Outpatient clinics resume on Monday.
@ 2026-05-22T17:10 | Westmark Press Agency | Westmark junior doctors threaten second strike
PORT WEST (WPA) - {c19 Assistant doctors will strike again from June 8 unless their hours are cut}, their association said on Friday.

{c4 It would accept nothing above 48 hours}.

{c15 The chairwoman, Elin Moss, had been barred from work herself during the first action}.

A toddler whose heart surgery was put off was operated on Thursday and is doing well, Valley Hospital said.
@ 2026-05-28T10:00 | Coroner for Port West | Ruling in the matter of P. Osk | official
The deceased had been on duty for 31 of the preceding 33 hours. {c8 Exhaustion was the cause of the collision}.

The Coroner observes that the roster provided by Valley Hospital stated eleven hours. {c17 The hospital has since accepted that the document was altered}.
@ 2026-05-29T07:00 | Westmark Morning | Eleven hours became thirty-one
{c17 It was a secretary, Director Marta Wynn explained, who had "tidied" Dr Osk's last week}, on whose orders she could not say.

{c8 So it was the hours that killed him, as the coroner has found}. Mr Laan sent a wreath.

{c7 He no longer claims that every roster is lawful}. His people are going through 22 hospitals.
@ 2026-06-05T22:30 | Channel West | Late news | transcript
There'll be no strike on Monday. {c20 The young doctors have scrapped it}, an hour ago.

In exchange? {c21 Fifty hours a week, for everyone, in two years' time}. {c24 And six hundred new jobs}.

Elin Moss told us she'd wanted forty-eight. "I'll sleep for the other two," she said.
@ 2026-06-06T08:00 | The Kerr Bay Packet | The price of sleep
{c22 The finance ministry puts it at 190 million a year}. {c23 The League of Hospitals gets to 260}, because somebody must fill the gaps.

{c24 Where six hundred doctors will come from} nobody at the Infirmary could tell us.

{c21 The accord cuts the working week to 50 hours by 2028}. {c5 At present the young ones do sixty-seven}.

Hugh Prior has moved his camp bed out of the office. {c25 His surgeons had stuck to their word and left the nights uncovered}.
@ 2026-06-08T12:00 | Westmark Press Agency | Hospitals work normally after Westmark deal
PORT WEST (WPA) - Hospitals in Westmark were running as usual on Monday, {c19 the day assistant doctors had planned to walk out for a second time}.

{c23 The hospitals' league called for 260 million from the state}. {c23 A treasury spokesman said that was 70 million too much}.
