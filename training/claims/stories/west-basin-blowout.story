# A drilling platform in the West Basin leaks; barrels a day against the total, a capping attempt, a worker missing, shrimpers, a lawsuit
! c1 flow per day by the operator Norreco (1,000; 5,000 barrels)
! c2 flow per day by the university (19,000)
! c3 total spilled by the coast guard (86,000; 210,000; 640,000 barrels)
! c4 workers missing by the coast guard (3, 1)
! c5 safety valve had failed a test in May (alleged, denied, admitted)
! c6 dome to be lowered on Friday (plan)
! c7 dome failed
! c8 well closed on 9 September
! c9 shrimp fishing closed
! c10 shrimp fishing reopened
! c11 Norreco sets up a fund of 2 billion
! c12 shrimpers want 5 billion
! c13 executive Dan Roper sold shares before (alleged, denied)
! c14 Dan Roper dismissed
! c15 turtles dead 61
! c16 oil has reached Pelican Bay
! c17 governor asks for the army
! c18 drilling ban until year's end
! c19 drilling ban struck down by a judge
! c20 search for Amado ended
! c21 government will appeal
! c22 four new wells started
! c23 Toliver smelled the oil
@ 2026-07-20T07:30 | Gulf Wire | Three missing after fire on drilling platform
PORT AMBER (GW) - {c4 Three workers are missing after a fire on a platform in the West Basin}, the coast guard said on Monday.

{c1 The owner, Norreco, said that about 1,000 barrels of crude a day were flowing from the well.}
@ 2026-07-20T12:00 | Amber Bay Sun | Platform burns, three missing
(GW and staff) - {c4 Three workers are missing after a fire on a platform in the West Basin}, the coast guard said on Monday.

You could see it from the pier at breakfast, a candle on the horizon. Shrimper Ray Toliver turned his boat round. {c23 "I smelled it before I saw it,"} he says.

{c1 A thousand barrels a day, the company reckons}, and it says so as if that were little.
@ 2026-07-24T10:00 | Coast Guard, Sector West | Update 9 | official
{c4 Two of the missing were picked up from a life raft on 23 July. One person remains missing.}

{c3 Cumulative discharge: 86,000 barrels.}

{c9 Shrimping is prohibited west of the 3-mile light.}
@ 2026-07-25T18:00 | Radio Amber | Drive | transcript
HOST: Professor Lena Ostrow's been measuring that plume with a camera. Professor?

OSTROW: {c2 It's nineteen thousand barrels every day, not one.}

HOST: {c1 Norreco's just gone from one thousand to five.}

OSTROW: They're getting warmer.

HOST: {c6 And on Friday they'll try to put a steel dome on the thing.}
@ 2026-07-29T06:00 | The Capital Post | Blowout valve failed test in May, log shows
{c5 The valve that should have shut the burning well in the West Basin did not close in a test on 14 May}, according to a log obtained by this newspaper. The crew wrote "sluggish" and went on drilling.

{c5 "All barriers were tested and passed,"} Norreco's vice-president for drilling, Dan Roper, said.

He has troubles of his own. {c13 Roper got rid of 40,000 shares nine days before the fire}, filings suggest. {c13 "My wife's account, a standing order,"} he explained.

{c17 The state's governor has asked for the army to be sent.}
@ 2026-07-31T21:15 | Gulf Wire | Attempt to cap leaking well fails
PORT AMBER (GW) - {c7 A 90-tonne dome meant to cover a leaking well was pushed aside by ice crystals on Friday}, Norreco said.

{c3 The coast guard now estimates that 210,000 barrels have been lost} since the fire. {c16 The first oil washed into Pelican Bay}, residents said.
@ 2026-08-01T07:00 | Amber Bay Sun | Black sand
{c16 It came in with the evening tide: a brown mousse, then clots, then the real thing, all along Pelican Bay.}

{c7 The big hat didn't fit}, as you'll have heard. {c15 On the beach we counted sixty-one dead turtles with the ranger.}

{c12 Ray Toliver and 3,000 other shrimpers want five billion from Norreco}, their lawyer told a packed bingo hall. {c9 None of them has been allowed out past the light since last week.}
@ 2026-08-05T15:00 | Norreco Corporation | Our commitment | official
{c11 A compensation fund of two billion is being established today.}

{c14 Mr Dan Roper has left the company.} {c2 The figure of 19,000 barrels a day mentioned in the media has no basis in fact.}

We mourn our colleague Luis Amado. {c20 The search for him was ended on 2 August.}
@ 2026-08-06T06:00 | The Capital Post | 'It was sluggish, and I signed'
{c14 A day after he was shown the door}, Dan Roper sat in a diner and talked. {c5 "It failed in May. We had a rig at half a million a day and I let it go,"} he said.

About the shares he's as firm as ever. {c13 He didn't know, he didn't sell, it was the bank.}

{c11 The two billion that Norreco is putting up} he calls "a start". {c18 The president has forbidden new wells until the end of the year.}
@ 2026-08-20T13:40 | Gulf Wire | Judge lifts drilling ban
PORT AMBER (GW) - {c19 A federal judge on Thursday annulled the moratorium on drilling in the West Basin.}

{c18 No new wells were to be sunk before 31 December} under the president's order. {c21 The government will appeal}, a spokeswoman said.
@ 2026-09-09T23:00 | Radio Amber | Newsflash
It's shut! {c8 At 22:10 the last of the cement went in and the camera showed water, just water.}

{c3 Six hundred and forty thousand barrels are out there, by the coast guard's reckoning.} {c2 That's what you get at some nineteen thousand a day less what was burnt off, Lena Ostrow points out; she'd like an apology.}
@ 2026-09-24T09:00 | Coast Guard, Sector West | Update 58 | official
{c10 The prohibition of shrimping is lifted with effect from 25 September.}

{c8 The well was sealed on 9 September and shows no pressure.} {c3 Cumulative discharge: 640,000 barrels.}
@ 2026-09-26T06:30 | Amber Bay Sun | First shrimp
{c10 Yesterday at four the boats went past the light again.} Ray Toliver came home with two crates and nobody to sell them to.

{c12 His five billion is before the court}; {c11 of Norreco's two, his share so far is a form with eleven pages}.

{c13 The exchange watchdog, by the way, has looked at Dan Roper's sale and found a standing order, in his wife's name.} {c15 The turtles, sixty-one of them}, lie behind the ranger's hut.
@ 2026-09-27T08:00 | The Capital Post | Norreco concedes the professor was right
{c2 "Nineteen thousand is within the range we now consider likely," the company wrote on Saturday.} {c1 It had begun with one thousand and gone up to five.}

{c19 Since a judge set the ban aside}, {c22 four new wells have been started in the basin}.
