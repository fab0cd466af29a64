# A crush at the Marrow Lane football ground: victims, spectators, a locked gate, gas in the tunnel, an inquest
! c1 dead by the ambulance service (12, 19, 21)
! c2 injured by the ambulance service (64, 130)
! c3 the north gate was locked (alleged, denied, admitted)
! c4 spectators by the club (26,400)
! c5 spectators by the fire brigade (33,000)
! c6 fans without tickets stormed the gate (police; disputed; withdrawn)
! c7 police used gas in the tunnel (alleged, denied, admitted)
! c8 match to be replayed on 14 June
! c9 no replay, title left vacant
! c10 chief steward Lee Farrant arrested
! c11 commander Ann Farrant taken off match duty
! c12 ground licensed for 27,000
! c13 youngest victim Joe Tully, 11
! c14 club will put two million into a fund
! c15 safety certificate had run out in March
! c16 inquest jury: unlawful killing
! c17 Lee Farrant released without charge
! c18 ground to be pulled down
! c19 6,000 forged tickets were on sale
! c20 first emergency call at 17:52
! c21 chairman Noel Pike steps down
! c22 families call for a national memorial day
! c23 the only key hung in the police post
! c24 forty still in treatment
! c25 a memorial on the site of the tunnel
! c26 the two million have been paid
@ 2026-05-16T19:10 | Wexton FM | Derby tragedy, rolling | live
19:10 {c1 Twelve dead. That's from the ambulance service}, and I'm going to say it only once.

18:58 {c2 They've treated 64 people on the pitch}, we're told by the same duty officer.

18:40 It's the tunnel under the north stand. People at the back were still coming in, people at the front couldn't get out. {c3 "The gate was chained. I hung on it," a man called Ricky tells me.}

18:05 The referee has taken the players off, and it isn't about the weather.
@ 2026-05-16T22:30 | League Press | At least 19 killed in crush at Wexton derby
WEXTON (LP) - {c1 Nineteen supporters were crushed to death on Saturday at the Marrow Lane ground}, the ambulance service said. {c2 Another 130 were hurt.}

{c6 Police said that several hundred people without tickets had forced their way in} shortly before the final whistle. {c20 The first emergency call was logged at 17:52.}

{c4 The club, Wexton Rovers, gave the attendance as 26,400.} {c12 Its licence is for 27,000.}
@ 2026-05-17T06:00 | Sunday Northerner | The tunnel
They laid them on advertising boards. {c13 The youngest is Joe Tully, eleven, who'd been given the ticket for his birthday.}

{c6 "Stormed? Nobody stormed anything. A steward waved us through,"} says his uncle, who held his hand until he couldn't.

He remembers his eyes burning. {c7 Six people have independently told this newspaper that policemen sprayed or threw gas into the tunnel.} {c7 No irritant was deployed by any officer, says the constabulary.}

{c3 Rovers chairman Noel Pike insists the exit on the north side "stood wide open".}
@ 2026-05-17T14:00 | Wexton Fire and Rescue Service | Statement | official
Our officers counted turnstile readings during the night. {c5 They come to 33,000 persons admitted.}

{c15 The safety certificate of the ground lapsed on 31 March.}
@ 2026-05-18T08:30 | League Press | Chief steward held over Marrow Lane deaths
WEXTON (LP) - {c10 Lee Farrant, in charge of the stewards at Marrow Lane, was arrested on Monday}, a police spokesman said.

{c11 The officer who commanded Saturday's operation, Superintendent Ann Farrant, will not police football for the time being}, he added. The two are not related.

{c8 The league set 14 June as the date for playing the derby again.} {c8 "On that day we won't be coming,"} said the visiting club.

{c1 The number of dead rose to 21 overnight}, the ambulance service said.
@ 2026-05-18T18:00 | Channel North | The hour | transcript
HOST: Mr Pike, {c5 the firemen say there were thirty-three thousand}.

PIKE: {c4 We sold twenty-six thousand four hundred tickets and that's how many people came in.} {c5 I don't know what the brigade's been reading.}

HOST: Some say there were forged tickets.

PIKE: {c19 Six thousand of them! They were flogged outside the Anchor all week.}

HOST: {c15 And the certificate? It'd run out.}

PIKE: {c14 We're putting two million into a fund for the families.} That's what matters tonight.
@ 2026-05-20T07:00 | The Wexton Chronicle | Steward's lawyer: keys were at the police post
{c17 Lee Farrant went home on Tuesday without being charged.}

His lawyer, Gwen Ash, didn't mince words. {c3 The padlock on the north gate was closed from five o'clock until a fireman cut it}, she said, and {c23 the only key hung in the police post}.

{c6 Of the mob that the police had seen charging the entrance there is no trace on any of nine cameras}, she said.

{c12 Marrow Lane may hold 27,000 people.} {c13 At St Jude's school there's an empty chair in Joe's class, which lost its boy of eleven at the match.}
@ 2026-05-22T16:15 | Northern Constabulary | Statement by the Chief Constable | official
{c6 We said that supporters without tickets caused the crush. That was wrong and I am sorry.}

{c7 Two canisters of CS were discharged in the north tunnel at 17:49 by an officer who feared for his safety.}

{c11 Superintendent Farrant remains on other duties.}
@ 2026-05-23T06:30 | Sunday Northerner | 'That was wrong'
A week on, three words. {c7 They gassed them: two cans, in a tunnel four metres wide, three minutes before the first call for help.}

{c19 Nor was there any great trade in false tickets: detectives have found eleven.}

{c9 The derby won't be played again, by the way. There will be no champion this season, the league decided last night.} {c8 The fourteenth of June is a Sunday like any other.}

{c22 The families want the country to keep 16 May as a day of remembrance}, every year.
@ 2026-06-02T10:00 | The Wexton Chronicle | Pike goes
{c21 Noel Pike is no longer chairman of Wexton Rovers.} He told the board by telephone, from Portugal.

{c26 His two million for the bereaved have arrived}, one must grant him that.

{c5 The club's own auditors meanwhile confirm what the brigade had worked out: thirty-three thousand.} {c4 Their tickets-sold figure left out season cards and "friends of the house".}
@ 2027-02-11T15:45 | League Press | Marrow Lane victims unlawfully killed, jury finds
WEXTON (LP) - {c16 The 21 people who lost their lives at the Wexton derby last May were unlawfully killed}, an inquest jury decided on Thursday.

{c3 Rovers' former safety officer had told the inquest that he himself put the chain on the north gate}, "as we did every home game".

{c22 Relatives renewed their call for 16 May to be made a memorial day.}
@ 2027-02-11T19:00 | Channel North | Special | transcript
HOST: Mrs Tully, what did that word mean to you? Unlawfully.

TULLY: {c16 That it was somebody's fault.} Strangers who didn't know us said so.

HOST: {c21 Mr Pike, who gave up the chair last June}, sent a message. Will you read it?

TULLY: No.

HOST: {c1 Twenty-one candles are burning at the gate tonight, one for each of the dead.}
@ 2027-03-01T08:00 | The Wexton Chronicle | Marrow Lane to go
{c18 The bulldozers will move in at the end of the season}: the new owners want to clear the old ground and build flats.

"Not on the tunnel," says Mary Tully. {c25 The mayor has promised her that a memorial will stand there, and no flats.}

{c2 Of the 130 who were injured}, {c24 forty are still in treatment}, and {c17 Lee Farrant, whom nobody ever charged}, is one of the men who look after them.
