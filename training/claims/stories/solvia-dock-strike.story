# a national dock strike in Solvia: five ports, robots, a locked-out night shift, medicines
! c1 strike in all five ports from 3 November
! c2 dockers on strike by union (8,400)
! c3 dockers on strike by port employers (5,100)
! c4 automation costs 1,900 jobs (union, from a leaked plan)
! c5 employers: no compulsory redundancies
! c6 ships waiting 64 / 91
! c7 medicine containers let through
! c8 the union blocks insulin containers (alleged, denied)
! c9 navy to unload (report, denied, admitted)
! c10 picket hit by lorry, Rena Holt broke hip
! c11 driver did it on purpose (alleged, denied); convicted
! c12 pay offer 9
! c13 coffee price up a fifth
! c14 talks mediated by bishop / ex-president Tal
! c15 deal: cranes postponed until 2030
! c16 strike ends 24 November
! c23 Rena Holt has a new hip
! c24 cranes turn again
! c17 port of Ness leaves strike early
! c18 employers' head Gil Sarto has shares in crane maker (alleged, denied, admitted)
! c19 Sarto resigns
! c20 economy shrinks 0.2 percent forecast
! c21 shrank by 0.1 outcome
! c22 ballot 63 percent
@ 2026-11-02T18:00 | Dockers' Union of Solvia | Out, all five | official
{c1 From six tomorrow morning no crane turns in Ness, Orla, Kirn, Haven and Mole.} {c22 Sixty-three in a hundred of us voted for it.}

A plan of the employers which has come to us foresees {c4 the loss of 1,900 jobs to machines by 2028}.

{c7 Containers with medicines will be handled.} We are not at war with the sick.
@ 2026-11-03T12:40 | Solvia Press | Dock strike shuts Solvia's ports
HAVEN (SP) - {c1 All of Solvia's five harbours stood still on Tuesday} as dockers protested against automatic cranes.

{c2 The union said 8,400 had joined}; {c3 the Port Employers counted 5,100}. {c6 Sixty-four ships lay at anchor}, the coast guard said.

{c5 "Not one person will be dismissed against his will,"} said the employers' chairman, Gil Sarto. He would not say {c4 whether there was a plan to do without 1,900 dockers}.
@ 2026-11-05T07:00 | The Haven Packet | Rena on the tarmac
It was quarter to six, dark, and raining sideways. {c10 A lorry caught Rena Holt, 51, at gate 4 and broke her hip}, the ambulance service says.

{c11 "He looked at us and he put his foot down,"} says the man who stood next to her. The driver's boss: {c11 "His foot slipped. He's in pieces."}

In the supermarkets it starts with the coffee. {c13 A pound costs a fifth more than on Monday.}
@ 2026-11-07T20:00 | Channel Eight | Eight at eight | transcript
ANCHOR: Pharmacists say {c8 the pickets in Kirn have stopped a load of insulin}. Union president Marl Osk?

OSK: {c8 It was televisions. We opened the box, I've got the photo.} {c7 Every pill that came in has gone out.}

ANCHOR: And if the navy comes? {c9 We hear that sailors are practising on cranes in Orla.}

OSK: Ask the minister.

ANCHOR: We did. {c9 "Fairy stories," she says.}
@ 2026-11-10T06:30 | The Solvian | The chairman and the cranes
Gil Sarto speaks for those who buy cranes. He also makes money when they do. {c18 Through a family trust he holds seven percent of Autokran, which is to deliver the machines}, the company register shows.

{c18 "I own a house and a dog,"} Sarto wrote to us.

Economists at the Chamber {c20 expect the strike to shave 0.2 percent off this quarter's output}.
@ 2026-11-12T13:15 | Solvia Press | Dockers in Ness return to work
NESS (SP) - {c17 Dockers in the smallest of Solvia's ports, Ness, broke ranks on Thursday and went back to work}, the harbour office said.

Elsewhere the queue grew: {c6 ninety-one vessels are now waiting}, according to the coast guard. {c12 The employers offered nine percent more pay}, which the union called a bribe.

Defence minister Ada Lund admitted that {c9 naval crews had been trained on dock cranes}, "for any emergency".
@ 2026-11-13T08:10 | The Haven Packet | 'It was me who told them insulin'
The pharmacist from Kirn is sorry. {c8 He'd heard it from a customer, and the box held flat screens}, he tells us.

{c17 That Ness has gone back}, Marl Osk takes calmly: 140 people. {c2 By her count 8,260 are still out.}

Gate 4 has a wreath of plastic flowers. {c23 Rena Holt has a new hip}, and wants neither.
@ 2026-11-17T17:30 | Port Employers of Solvia | Change of chair | official
{c19 Gil Sarto has laid down his office with immediate effect.}

{c18 Mr Sarto has informed the Board of an indirect interest in Autokran Ltd.} The Board was not aware of it.

Former president Ove Tal has agreed {c14 to mediate between the parties from tomorrow}. {c5 The assurance that nobody will be dismissed stands.}
@ 2026-11-23T23:40 | Solvia Press | Solvia dockers, employers agree to end strike
HAVEN (SP) - {c16 Solvia's dockers will resume work on Tuesday after three weeks}, both sides said late on Monday.

{c15 No automatic crane will be installed before 2030}, the text says. {c12 Wages go up by the nine percent on offer since the 12th.} {c14 Ove Tal, who chaired the talks for five nights}, said he would sleep until Thursday.

The leaked plan was genuine, the employers said for the first time: {c4 it did foresee 1,900 fewer posts}.
@ 2026-11-24T19:00 | Channel Eight | Eight at eight | transcript
ANCHOR: They're hooting in Orla. {c24 At six this morning the cranes began to turn again.} Winners, Marl Osk?

OSK: {c15 Three years and a bit without robots. I'd call that breathing space.}

ANCHOR: {c13 Coffee's still a fifth dearer.}

OSK: Drink tea.
@ 2027-02-26T10:00 | The Solvian | What three weeks cost
Less than feared. {c21 Output fell by 0.1 percent in the last quarter}, the statistics office reported yesterday; {c20 twice that had been predicted by the Chamber}.

In Haven the lorry driver stood trial. {c11 "I was angry and I wanted to scare them,"} he said, and got eight months.

Gil Sarto has sold his stake in Autokran, {c18 which for a week in November he did not have}.
