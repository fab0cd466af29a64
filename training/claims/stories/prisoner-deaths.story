# Inmates die one after another in Korvat prison in the state of Belmar
! c1 deaths in Korvat since January by the prison service (5, 8, 11)
! c2 deaths in Korvat since January by the Prisoners' Aid League (19)
! c3 deaths caused by tuberculosis (prison service; disputed)
! c4 deaths caused by beatings in Block D (alleged, denied, one guard admits)
! c5 Block D holds 310 men in space for 120
! c6 the body of Anton Suric bore burn marks (alleged by brother; denied)
! c7 Anton Suric hanged himself (prison service)
! c8 Goran Suric (brother, also prisoner) on hunger strike
! c9 governor Emil Tork suspended
! c10 deaths at Lipova prison: 3
! c11 parliament's ombudswoman was refused entry (said, denied)
! c12 the ombudswoman visited
! c13 six guards charged
! c14 guard Zoran Mitic pleads guilty
! c15 guard Pavle Mitic pleads not guilty
! c16 medical officer falsified certificates (alleged, denied, admitted)
! c17 block D to be closed by the end of the year (promise)
! c18 block D closed/ still open
! c19 the minister says deaths are no higher than in other years
! c20 exhumation of four bodies ordered
! c21 exhumation result: fractures in three of four
! c23 three more deaths in a week
! c22 doctor visits prison once a week
! c24 the service lacks beds
@ 2026-05-04T10:15 | Belmar Prison Service | Answer to press inquiries | official
{c1 Five persons serving sentences in Korvat have died since 1 January.}

{c3 All of them suffered from tuberculosis or its effects.}

{c19 The figure is within the range of previous years.}
@ 2026-05-04T18:00 | The Free Word | What kills the men of Korvat?
By Sanja Brenk

The letters come out in shoes and loaves. They say that {c4 prisoners in Block D are beaten at night with hoses filled with sand}, and that some do not see the morning.

{c2 Nineteen men have been carried out since New Year}, according to the Prisoners' Aid League, which keeps a list of names.

{c5 In Block D, built for 120, sleep 310}, says the League's secretary, Dunja Perl. {c22 A doctor comes on Wednesdays, and only on Wednesdays}, she says.

The justice minister, Viktor Hass, laughed off the letters. {c4 "Novels,"} he told this newspaper.
@ 2026-05-09T13:40 | Belmar Wire | Inmate found dead, sixth this year
VADIN (BW) - {c7 A convict aged 34 hanged himself with a bedsheet at Korvat prison on Friday}, the prison service said, naming him as Anton Suric.

{c6 "There were burns on his feet, round ones, as from a cigar,"} Milan Suric told Belmar Wire.

{c10 Three inmates have died this year at Lipova}, a jail in the north, the service added.
@ 2026-05-12T07:20 | The Free Word | The third Suric
There are three Suric brothers. One is dead, one mourns, and the youngest, Goran, is serving two years in the very same prison. {c8 Since Sunday he has refused all food}, his lawyer says.

The prison service insists that {c6 no injuries were found on the elder brother's body apart from those at the neck}. The family wants to know why, then, the coffin was screwed shut.

Ombudswoman Lea Marin drove to Korvat yesterday and drove back. {c11 'They left me standing at the barrier for four hours,'} she said.
@ 2026-05-12T12:00 | Belmar Prison Service | Clarification | official
{c11 The Ombudswoman was at no time turned away. She arrived without notice during a disinfection.}

{c1 The number of deaths in Korvat this year is eight.}

{c8 No inmate is on hunger strike. One inmate has chosen to eat only what his family sends.}
@ 2026-05-20T20:30 | Television Vadin | The Week in the Capital
Lea Marin has been inside at last. {c12 On Tuesday the ombudswoman spent five hours behind the walls of Korvat}. {c5 She counted 310 prisoners in Block D}, exactly the figure the League has been giving.

{c16 She also suspects that death certificates were signed before the prison doctor had seen the bodies}. Dr Kosta Belic, who signed them: {c16 "An insult. I examined each and every one."}

{c19 Minister Hass still holds that not more people die in Korvat than in years gone by}.
@ 2026-06-02T16:45 | Belmar Wire | Governor of Korvat suspended
VADIN (BW) - {c9 The governor of Korvat prison, Emil Tork, was suspended on Tuesday} after {c23 three more inmates lost their lives in a single week}.

{c1 That brings the total since the start of the year to 11}, the prison service said. {c2 The Prisoners' Aid League counts 19}.

{c20 A judge in Vadin ordered four graves to be opened}, among them that of Anton Suric.

{c17 Block D is to be shut by 31 December}, the justice ministry announced.
@ 2026-06-03T07:00 | The Free Word | A guard speaks
He has been on the night shift for eleven years and wants to sleep again. {c4 'We called it the carwash. Hose, sand, two men to hold him. Yes, I was there,'} says the officer, whose name is known to the editors.

{c9 His boss, Tork, was sent home on Tuesday}. {c16 The doctor? 'He signed in his car, with the engine running.'}

Told of this, the service's spokeswoman, Irma Golub, said {c4 she had no knowledge of any such practice}.
@ 2026-06-24T11:30 | Television Vadin | Four graves | live
11:30 The forensic institute is about to report.

11:42 {c21 Broken bones in three of the four bodies}, says Professor Nikola Zeman.

11:50 Zeman on Anton Suric: {c6 "Second-degree burns on both soles, inflicted in life."} And on the bedsheet: {c7 "The marks don't fit a hanging."}

12:15 {c3 "Of tuberculosis I saw nothing,"} he adds in answer to a question.

12:40 Dunja Perl of the League: {c2 "We named nineteen. They'll have to dig up fifteen more."}
@ 2026-07-15T15:10 | Belmar Wire | Six guards charged over Korvat deaths
VADIN (BW) - {c13 Prosecutors brought charges against six guards at Korvat prison on Wednesday} over the deaths of three inmates.

The accused include two cousins, Zoran and Pavle Mitic. {c16 Dr Kosta Belic, the prison's physician, will be a witness; he has told investigators that he put his name to papers without looking at the dead}.

{c21 Three bodies out of four exhumed last month had fractures}.
@ 2026-11-10T17:30 | The Free Word | One cousin confesses, the other does not
{c14 Zoran Mitic got up, buttoned his jacket and said he had done what the indictment says}. {c15 Pavle Mitic, two seats along, said he had not}.

{c13 The pair and four colleagues are being tried for the deaths of three of the men in their care}.

In the gallery sat Goran Suric, out since August. {c8 He went without food for twenty-six days in May}, he told us, whatever the prison service may have written.

{c4 The prosecution read from the cousin's statement: sand, hose, the wash-room at the end of Block D, two or three nights a week.}
@ 2026-12-31T09:00 | Belmar Wire | Block D still in use on closing day
VADIN (BW) - {c18 More than two hundred inmates were still living in Block D of Korvat prison on Thursday}, the day by which {c17 the government had pledged to close it}.

{c24 "We lack beds,"} said Irma Golub, the spokeswoman. {c15 The trial of Pavle Mitic, who maintains his innocence, goes on next month}; {c14 his cousin has admitted the charges}.
