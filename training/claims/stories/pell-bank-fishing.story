# a gunboat fires at a trawler on the Pell Bank; two countries, one skipper, a cod quota
! c1 patrol boat Vigil fired at trawler Nordkap Rose
! c2 trawler was inside the 12-mile / zone (Harrow says 3 miles inside; Skarland says outside)
! c3 warning shots first (Harrow) 
! c4 trawler tried to ram (alleged by navy, denied by skipper)
! c5 deckhand Tomas Ek wounded in the shoulder
! c6 skipper Bo Arnesen arrested
! c7 11 tonnes of cod in the hold, above quota
! c8 fine 85,000 asked
! c9 bail 40,000 paid
! c10 Skarland sends frigate
! c29 frigate on the Bank since Friday
! c11 harbours closed to Harrow boats
! c12 quota talks for next year on 4 May postponed
! c13 black box / plotter data: 1.2 miles outside
! c14 the plotter was tampered with (alleged, denied)
! c15 second trawler Gull's Wing boarded on 22 April, released
! c16 prime minister apologises
! c17 commander of Vigil reprimanded
! c18 compensation 60,000 for Ek
! c19 cod price up third
! c20 skipper acquitted
! c21 gun fired by mistake / trainee
! c23 four Harrow boats turned away
! c24 quays to reopen
! c25 the hospital: no function lost
! c26 wound healed
! c27 frigate gone home
! c28 bail to be returned
! c22 new quota 21,000 tonnes agreed
@ 2017-04-19T08:30 | Harrow Naval Command | Arrest of foreign fishing vessel | official
At 02.40 the patrol vessel Vigil came upon the trawler Nordkap Rose {c2 three nautical miles inside Harrow's waters on the Pell Bank}.

{c4 The trawler turned towards Vigil with the evident purpose of ramming her.} {c3 After two warning shots across the bow}, {c1 a short burst was aimed at the funnel}.

{c6 The master is in custody at Port Harrow.} {c7 Eleven tonnes of cod, for which no quota exists, were in the hold.}
@ 2017-04-19T12:15 | Skarland Radio | Midday news
{c1 A Harrow gunboat has shot at one of our trawlers}, the owners of the Nordkap Rose say. {c5 A deckhand, Tomas Ek of Vik, has been hit in the shoulder}, they say.

{c2 She was outside the line by more than a mile}, the owners insist. Foreign minister Karin Sund {c10 is sending the frigate Thor to the Bank}, and she says that's only the start.

In Vik the auction stalled. {c19 Cod went for a third more than yesterday.}
@ 2017-04-19T19:40 | North Sea Wire | Harrow, Skarland at odds over shots at trawler
PORT HARROW (NSW) - {c1 Shots from a Harrow patrol boat struck a Skarlandish trawler early on Wednesday}, and each government gave its own version.

"{c4 Nobody rams sixty metres of steel with a wooden boat}," the skipper, Bo Arnesen, called to reporters as he was led to court. {c3 There was no warning whatsoever}, he said.

Prosecutors {c8 will demand a fine of 85,000}. The wounded crewman {c25 was operated on and has lost no function of the arm}, the hospital said.
@ 2017-04-20T07:00 | Vik Tidende | Tomas can move his fingers
He was gutting. {c5 The bullet came through the wheelhouse door and through his left shoulder}, says his brother on the phone from Port Harrow. {c3 Nobody had heard anything before it: no shot, no loudhailer.}

Mayor Lise Bakke has {c11 shut our quays to boats from Harrow}, and the crane drivers cheer. The eleven tonnes? {c7 Covered by the Vik licence, "every fin of it"}, says owner Gunn Moe.
@ 2017-04-20T18:20 | Harrow Gazette | Skipper bailed as wallet opens
The magistrate wanted forty thousand by five o'clock and at ten to five it was there. {c9 Bo Arnesen's owners have bought him his freedom until the trial.}

The chart machine from his bridge went to the naval yard. Commander Jude Farr, who took the Vigil out that night, {c2 has no doubts: "Three miles in. I'd swear to it."}

Trade minister Neil Pym {c12 has put off the quota talks with Skarland that were to open on 4 May}.
@ 2017-04-23T09:10 | North Sea Wire | Second Skarlandish trawler boarded on Pell Bank
PORT HARROW (NSW) - {c15 Harrow's navy stopped and searched the trawler Gull's Wing on Saturday} and let it go after two hours, a spokesman said.

Skarland's foreign ministry protested. {c29 Its frigate has been on the Bank since Friday}, 'at a polite distance', it said.

Skarland's fisheries institute published data of the vessel monitoring satellite. {c13 The Nordkap Rose had been 1.2 miles outside the limit when it was fired upon}, according to the institute.
@ 2017-04-25T06:50 | Harrow Gazette | Plotter 'doctored', navy sources say
The track in the trawler's chart machine says what the satellite says. {c14 It was altered on the way to port}, say two naval officers. {c14 "With what, a fish knife?" Gunn Moe asks.}

{c13 The navy itself has not given out its radar record, and would not tell us whether it bears out the one point two miles.}

In the pubs they ask who pulled the trigger. {c21 A trainee, nineteen, who'd been told to stand by and heard "fire"}, is what a petty officer's wife has heard.
@ 2017-05-02T13:30 | Skarland Radio | The one o'clock
{c23 Four Harrow boats were turned away at Vik this morning}, says the mayor, and she'll go on doing it.

An expert hired by the court in Port Harrow has opened up the plotter. {c14 He's found no sign of meddling}, we hear from Bo Arnesen's lawyer. {c13 On its reading the boat lay one and a quarter miles clear.}

And Tomas Ek? {c26 His wound has healed well}, his brother says.
@ 2017-05-16T16:45 | North Sea Wire | Harrow court clears trawler skipper
PORT HARROW (NSW) - {c20 A magistrate acquitted trawler skipper Bo Arnesen on Tuesday of illegal fishing}. {c4 There was no evidence that he had tried to run down the patrol boat}, the magistrate said.

Navy radar, disclosed at the trial, showed {c2 the trawler beyond the limit at all times}. {c2 The prosecutor conceded the point.}

{c28 The bail will be returned}, the court said.
@ 2017-05-18T10:00 | Office of the Prime Minister of Harrow | Statement | official
{c16 On behalf of the Government I apologise to Mr Ek, to Mr Arnesen and to the crew of the Nordkap Rose.}

{c1 Their vessel was fired on without lawful cause.} {c3 The warning shots mentioned in the first report were not fired.} {c21 The burst was released by a seaman under training who misheard an order.}

{c18 Mr Ek is to receive 60,000.} {c17 Commander Farr has been reprimanded.}
@ 2017-05-19T07:10 | Vik Tidende | 'Sorry' arrives by fax
{c16 It took Harrow a month to say it regretted}, and Tomas Ek read it twice, looking for the catch. {c18 The sixty thousand go into a boat of his own.}

{c24 From Monday the quays are open to everyone again}, the mayor says.

Bo Arnesen thinks of the officer. {c17 "A telling-off! I was to lose 85,000 and he gets a telling-off."}
@ 2017-06-30T15:00 | Harrow Gazette | Peace on the Bank, at 21,000 tonnes
Seven weeks late, the two sides found each other in a night session. {c22 Harrow and Skarland will take 21,000 tonnes of cod between them next year}, Neil Pym said. {c27 The Thor has gone home.}

Prices are calm. {c19 The jump of a third in April is history}, says auctioneer Vern Hale.
