# An avalanche hits a ski run at Kesten in the Harvene mountains; the lift operator, a helicopter firm and the warning service argue over it
! c1 dead by the mountain rescue (3, 7, 11, corrected 10)
! c2 missing by the mountain rescue (14, 9, none)
! c3 dead by the regional hospital (12)
! c4 the warning service had raised the danger to level four the evening before
! c5 the lift operator opened the Lower Glade run although its own patrol said no (alleged, denied, admitted)
! c6 a helicopter skiing party set off the slide (alleged, denied, ruled out)
! c7 size of the slide, 600 metres wide
! c8 a boy of nine dug out alive after 19 hours
! c9 the boy's condition stable
! c10 the valley road to be open again by Thursday (forecast)
! c11 the valley road reopened on Saturday
! c12 prosecutors opened an inquiry into the operator
! c13 second avalanche at Murn, nobody hurt
! c14 240 people moved out by the regional office
! c15 310 people moved out by the mayor
! c16 operator head Vilde Aronsen steps down
! c17 operator will pay funerals
! c18 200 searchers on the cone
! c19 helicopter firm Skylark flew that morning
! c20 more snow expected, 40 cm by Tuesday
! c21 patrol leader Josk Aronsen suspended
! c22 investigators took six boxes from the valley station
! c23 why the rescue's figure differs / counted twice
! c24 hospital counts two who did not die in the slide
! c25 why the road opened late
@ 2026-02-08T12:40 | Harvene Radio | Avalanche on Kesten ski run
{c1 Three people have died in an avalanche that swept over the Lower Glade run at Kesten this morning}, the mountain rescue says. {c2 Fourteen others are unaccounted for}.

{c7 The slab broke away on a front of about 600 metres}, according to Peder Lunn, who leads the operation on the ground. Helicopters are standing by for a break in the cloud.

The valley road is blocked below the chapel.
@ 2026-02-08T17:10 | Continental Press Agency | Seven dead in Harvene avalanche, nine missing
KESTEN (CPA) - {c1 The number of skiers killed by Sunday's avalanche in the Harvene range climbed to seven} by late afternoon, rescuers said, {c2 while nine had yet to be found}.

{c18 Some 200 volunteers, soldiers and dog handlers were working their way across the debris cone} with probes, said mountain rescue leader Peder Lunn.

{c4 The national avalanche service put the danger for the district at four on a scale of five on Saturday evening}, its website shows.

{c20 Another 40 centimetres of snow are forecast by Tuesday}, the service added.

The operator, Kesten Lifts, said its thoughts were with the families.
@ 2026-02-08T18:00 | Kesten Municipality | Bulletin no. 2 | official
{c15 310 residents and guests have been moved to the sports hall and the school.} Bring medicine and papers. Pets are welcome in the gymnasium annexe.

{c10 The valley road is expected to be passable again by Thursday.}

Relatives can call the number on the town's website.
@ 2026-02-09T07:30 | Kesten Live Desk | Search at Kesten: follow along | live
07:12 Astonishing news from the cone. {c8 A nine-year-old boy has been pulled from the snow alive, 19 hours after he was buried}, Lunn tells our reporter. There were cheers and then silence so the dogs could go on.

06:55 The regional office has been counting beds. {c14 It says 240 people spent the night away from home}, a good deal fewer than the town told us yesterday.

06:30 A rumble in the dark: {c13 a second avalanche came down at Murn, four kilometres up the valley, a little after five. It hit nobody}, says the mountain rescue.

06:10 {c1 Dead: 11.} That's the overnight tally from the rescue post.
@ 2026-02-09T13:00 | The Harvene Courier | Patrol 'advised against' opening fatal run
Two members of the ski patrol at Kesten have told the Courier about their Sunday morning. {c5 "We said no, in writing, at ten to eight. At half past eight the chairs were turning,"} one of them said.

Vilde Aronsen, chief executive of Kesten Lifts, has no time for this. {c5 No run was opened against anyone's advice}, she said.

{c4 The danger rating had gone up a notch, to "high", only the night before.}

At the hospital in Brann, doctors said {c9 the boy rescued on Monday was in a stable condition} and asking for his skis.
@ 2026-02-09T19:45 | Brann Evening Post | Hospital lists one victim more than rescuers
{c3 Twelve bodies from Kesten lie in the mortuary of Brann regional hospital}, its director, Dr Hella Quist, said on Monday evening. {c1 The mountain rescue still speaks of eleven.}

{c23 The gap came from "a long day"}, a spokeswoman for the rescuers offered.

{c8 Nineteen hours under the snow and he walked to the ambulance}: the story of young Emil, who was skiing with his uncle, has moved the whole valley.

Dr Quist had good news of him too. {c9 His life is not in danger and his temperature is normal}, she said.
@ 2026-02-10T06:00 | Continental Press Agency | Helicopter skiers blamed for deadly slide
KESTEN (CPA) - {c6 Harvene's deadly avalanche was released by a guided group that had been dropped on the ridge by helicopter}, a witness who was on the opposite slope said on Tuesday.

Skylark Tours, the only company licensed to land there, confirmed that {c19 one of its machines had been in the air over Kesten at nine on Sunday}. It would not accept the rest. {c6 "Our guests were on the far side of the mountain, and they touched nothing,"} said owner Bo Stenmark.

{c12 The public prosecutor in Brann has opened a case against the lift company} over possible negligence, his office said.
@ 2026-02-10T16:20 | Harvene Radio | Rescue service revises its count
{c1 The mountain rescue has corrected its figure from eleven to ten} after {c23 it found one person entered twice, under a maiden and a married name}. "I apologise to the family," said Peder Lunn.

{c3 The hospital in Brann is not changing its own total of twelve}, because {c24 it counts a snowshoe hiker and a man who died of a heart attack on the way in}, the director explained.

{c2 Nobody is being looked for any longer}, Lunn said.

{c10 The road crews stand by their promise of Thursday}, if the weather holds.
@ 2026-02-11T08:15 | The Harvene Courier | Who is being investigated, and for what
{c12 Kesten Lifts is now the subject of a criminal inquiry}. {c22 Two investigators carried six boxes out of the valley station yesterday.}

{c21 The leader of the ski patrol, Josk Aronsen, has been suspended}, he told this newspaper. He is no relation of the chief executive. {c5 He is one of those who say the Glade was opened over the patrol's head.}

{c21 The company did not comment on his case.} It did say it would {c17 meet the cost of all funerals}, "without this being an acknowledgement of anything".

{c19 Skylark's flight log, seen by the Courier, has a take-off at 8:52 on the day.}
@ 2026-02-13T11:00 | Avalanche Service of Harvene | Preliminary findings on the Kesten release | official
{c6 There is no sign that persons on the ridge caused the release; tracks of the group in question end 1.4 kilometres to the north.}

{c7 Width of the crown: 610 metres.} Mean thickness: not yet determined.

{c4 The regional bulletin of Saturday, 18:00, gave danger level 4.} It was sent to all lift companies by text message.
@ 2026-02-14T18:30 | Brann Evening Post | Traffic flows to Kesten again, two days late
{c11 Cars have been using the valley road since noon on Saturday}, the roads department said. {c10 Thursday had been the date given out by the town}, but {c25 the ploughs met a wall of timber and ice}.

Mayor Anka Rhee used the occasion to settle an old score. {c15 "We moved 310 people. I shook hands with most of them,"} she said. {c14 The regional office insists on 240}, having left out those who went to relatives.
@ 2026-02-20T09:30 | Continental Press Agency | Kesten Lifts chief quits, concedes run should have stayed closed
BRANN (CPA) - {c16 The head of the company that runs the ski area at Kesten resigned on Friday}, twelve days after the disaster.

In a letter to staff Vilde Aronsen wrote that {c5 the patrol's written objection had reached her desk and she had let the skiers on to the slope all the same}.

A service for the victims is planned in the chapel.

{c21 Josk Aronsen is to stay off duty until further notice}, the board said.
@ 2026-02-20T20:00 | Harvene Radio | Evening news | transcript
PRESENTER: Vilde Aronsen is gone. {c16 She cleared her office this afternoon}, the company tells us. Our reporter is Lise Maar. Lise, what about the helicopter?

MAAR: That trail is cold. {c6 Experts say the tourists from the helicopter were nowhere near the fracture}. Stenmark told me he expects an apology.

PRESENTER: And the families?

MAAR: {c17 They've had a letter: the bills for the burials will be picked up by Kesten Lifts}. One mother told me she had sent hers back.
