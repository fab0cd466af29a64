# metro cars for the city of Quell: second-hand trains, asbestos, a mayor's promise
! c1 city buys 60 used metro cars from Brent
! c2 price 19 million by city
! c3 true cost with refit 47 million by audit court
! c4 cars contain asbestos (alleged, denied, admitted)
! c5 fare stays at 1.80 (promise)
! c6 fare rises to 2.20
! c7 cars 34 years old
! c8 too wide by 4 cm for the Harbour tunnel
! c9 platform edges shaved at 6 stations
! c10 competitor Tarn offered new cars at 52 million
! c11 councillor Edda Krull's brother brokered (alleged; denied; admitted)
! c12 start on Line 3 on 1 May
! c13 Line 3 first train ran 9 September
! c14 driver union refuses to drive
! c15 23 workers examined
! c16 breakdown on first day, 400 stuck
! c17 Brent says it had sold them as scrap
! c18 mayor's recall petition 41,000 
! c19 recall vote result 56 percent keep
! c21 ballot on 30 September
! c22 fitters healthy
! c23 boycott called off
! c24 tunnel wall shaved in July
! c25 fare has risen
! c26 commission paid back
! c20 Krull loses party membership
@ 2012-01-17T10:00 | City of Quell, Press Office | Sixty metro cars for Line 3 | official
{c1 The city has acquired sixty metro cars from the transit company of Brent.} {c2 They cost 19 million, delivery included.}

Mayor Ivo Salter: "{c12 From the first of May, Line 3 will run every four minutes.} {c5 And a ride will still cost one-eighty.}"

The cars have been maintained throughout and will be repainted in the city's green.
@ 2012-01-18T07:00 | Quell Tagblatt | Green paint on old iron
Bargain or junk? {c7 The cars Quell has picked up left the factory thirty-four years ago}, says the enthusiasts' club, which knows each one by number. {c1 Brent was glad to be rid of all sixty.}

Rail maker Tarn is astonished. {c10 "We had offered new ones for 52 million,"} says its sales director. The mayor's office {c10 remembers "a brochure" and no offer}.

And will they fit? Engineer Bodo Lenz took a ruler to it: {c8 the cars are four centimetres too broad for the Harbour tunnel}.
@ 2012-01-25T18:30 | Radio Quell | City talk | transcript
HOST: Mr Salter, do they go through the tunnel or don't they?

SALTER: {c8 They go through. Mirrors off and they go through.}

HOST: The drivers say they won't touch them. {c14 Their union told its members this morning not to take the wheel.} Because of asbestos.

SALTER: {c4 There isn't a gram of asbestos in those cars. I have it in writing from Brent.}

HOST: And who earned on the deal? There's talk of a relative of Councillor Krull. {c11 She told us it's slander, and that her brother sells yachts.}
@ 2012-02-03T09:15 | Brent Mercury | Our old cars' second life
Here they were 'the sardines', and nobody misses them. {c17 On paper we let them go as scrap}, the transit company's head, Una Fitch, tells the Mercury. "What a buyer does with scrap is his business."

Did she vouch for the insulation? {c4 "I wrote that we had no current survey. I never wrote that they were clean."}

A broker sat at the table, she recalls: {c11 a Mr Krull, who took four percent}.
@ 2012-02-04T08:00 | Quell Tagblatt | Four percent for the brother
No yachts, then. {c11 Edda Krull conceded last night that her brother Timo had earned a commission on the metro cars.} She had voted for the purchase.

At the Westend depot a man in white took samples. {c4 Blue asbestos, behind the seat heaters, in eleven cars out of eleven}, says the laboratory's sheet. {c15 Twenty-three fitters are to have their lungs X-rayed}, the works council says.

Mayor Salter {c4 could not be reached}.
@ 2012-02-06T16:00 | City of Quell, Press Office | Line 3: revised schedule | official
{c4 Asbestos has been identified in the vehicles supplied by Brent.} They have been withdrawn from the workshop and sealed.

{c12 The start of service on 1 May cannot be kept.} The platform edges {c9 of six stations will be trimmed by up to five centimetres} in the meantime.

The fare is unaffected: {c5 1.80}.
@ 2012-05-22T11:40 | Regional News Service | Auditors put cost of Quell's used metro cars at 47 million
QUELL (RNS) - {c3 The sixty cars bought by Quell will have cost 47 million once they are fit to carry passengers}, the audit court said on Tuesday. {c2 The city had spoken of 19 million.}

Removing asbestos accounts for most of the difference. {c10 New vehicles would have been had for 52 million}, the court noted; {c10 a binding tender by Tarn was in the files}.

Mayor Salter said {c3 the auditors had counted things twice}.
@ 2012-06-14T07:20 | Quell Tagblatt | Forty-one thousand names
They wheeled the boxes in on a hand truck. {c18 41,000 citizens want to vote the mayor out}, and 35,000 would have done. The clerk {c18 confirmed that number yesterday}, {c21 which makes a ballot on 30 September certain}.

His party has made its own sacrifice: {c20 Edda Krull was expelled on Tuesday}, by eleven to four.

All {c22 twenty-three fitters are healthy}, the hospital says.
@ 2012-09-09T12:10 | Radio Quell | Line 3 special
{c13 The first green train left Westend at 9.04 this morning, with a brass band in car two.} {c16 By 9.20 it was standing in the dark under the Fish Market, four hundred people on board}, the fire brigade says.

Our reporter had a ruler with her. At Harbour the wall was near enough to touch, but she could still put her thumb in between.

The drivers are driving: {c23 their union called off its boycott on Friday}.
@ 2012-09-10T07:00 | Quell Tagblatt | Forty minutes under the fish
A fuse, says the transport company. {c16 The people on the inaugural train, about four hundred of them, walked out along the track.}

Someone asked the mayor about tickets while he wiped his shoes. {c6 "Two-twenty from January, I'm afraid,"} he said. {c5 That he pledged one-eighty, he doesn't deny; "times change".}

Bodo Lenz holds to his ruler: {c24 "They shaved the tunnel wall in July, at night. With four centimetres more there's room."} The company {c24 admits the work}.
@ 2012-09-30T20:45 | Regional News Service | Quell mayor survives recall vote
QUELL (RNS) - {c19 Mayor Ivo Salter of Quell held on to his post on Sunday with 56 percent of the vote} in a recall forced by the purchase of second-hand metro cars.

"{c19 Fifty-six is not love}," he told supporters. He said he should have listened on asbestos: {c4 "They told me, and I said no."}

Turnout was higher than at his election, the clerk said.
@ 2013-01-02T08:30 | Quell Tagblatt | Two-twenty
{c25 Since yesterday the machines want two coins and a bit: 2.20}, a fifth more than last year. {c3 The forty-seven million has to come from somewhere}, the treasurer says, the first time anyone at city hall has used the auditors' sum.

Timo Krull, meanwhile, {c26 has paid his commission back}, his lawyer says.
