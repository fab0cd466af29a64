# Farmers blockade the Brennish capital with tractors over diesel duty and milk; tractors counted twice, a deal, a split, a broken leg
! c1 tractors by the police (1,900; 2,400)
! c2 tractors by the farmers' union (6,000)
! c3 diesel duty to rise by 11 cents in January
! c4 duty rise postponed by a year
! c5 duty rise dropped
! c6 minister Hela Storm called the farmers "spoilt" (alleged, denied, admitted)
! c7 dairy Nordal pays 31 cents a litre
! c8 farmers ask 45 cents a litre
! c9 Nordal to pay 38 cents (deal)
! c10 depot at Quay 9 blocked
! c11 petrol will run out by Thursday (trade association)
! c12 no shortage, says ministry
! c13 policewoman's leg broken by a tractor
! c14 driver was deliberate (police; denied)
! c15 driver Jost Amman, 24, charged
! c16 union signed the deal
! c17 Young Farmers reject the deal
! c18 blockade ends Saturday noon
! c19 the dairy imported milk from abroad (alleged, denied, admitted)
! c20 union members vote until 24 October
! c21 cost of the week 90 million by the chamber
! c22 depot at Quay 9 free again 
! c23 members accept by 58 to 42
! c24 no ahead in the west
! c25 Nordal pays the 38 cents
! c26 a litre costs 39 cents to make
! c27 farmers cut off the centre on Monday
@ 2026-10-05T08:30 | Brenn City Radio | Traffic | live
08:30 Forget the ring. {c1 Police count 1,900 tractors in the inner city}, and they're still coming down Abbey Hill three abreast.

08:05 {c10 Quay 9, the fuel depot, is shut off on both sides by muck spreaders}, says a lorry driver who'd like to be somewhere else.

07:40 {c2 "Six thousand, friend, and you can print that,"} Ottar Bly of the Farmers' Union shouts up to our window.
@ 2026-10-05T14:00 | Brennish Telegraph Service | Farmers bring Brennish capital to standstill
BRENN (BTS) - {c27 Farmers protesting against dearer diesel and cheap milk cut off the centre of Brenn on Monday.}

{c3 The duty on farm diesel is due to go up by 11 cents a litre in January.} {c8 The union also demands 45 cents for a litre of milk}; {c7 the country's biggest dairy, Nordal, pays 31}.

Tempers were not improved by a remark from the agriculture minister. {c6 Hela Storm had spoken of "spoilt children on big toys" at a dinner, guests said.} {c6 Her office called the quotation invented.}
@ 2026-10-06T06:00 | The Furrow | We'll stay till she comes out
Tuesday, five o'clock, four degrees, soup. {c2 Six thousand machines}, and behind each a family that gets up before the baker.

{c7 Thirty-one cents is what Nordal gives us}; {c26 it costs thirty-nine to make the stuff}. {c19 And while our tanks are full, Nordal's lorries bring in milk from across the Sound, at night, says a driver who's steered one of them.}

{c19 Nordal's answer came by text: "Every drop is Brennish."}
@ 2026-10-06T12:00 | Ministry of Energy | Supply situation | official
{c12 There is no shortage of motor fuel, and none is in prospect; stocks outside Quay 9 are sufficient.}

The public is asked to refrain from filling canisters.
@ 2026-10-06T17:30 | Brennish Telegraph Service | Filling stations warn of dry pumps
BRENN (BTS) - {c11 The capital's petrol stations will be empty by Thursday if the depot remains cut off}, their trade association said on Tuesday.

{c12 The energy ministry sees no such danger.}

{c1 By the afternoon the police counted 2,400 tractors}, more than on Monday.

{c13 A policewoman suffered a broken leg when a tractor rolled over a barrier in Mill Street}, a spokesman said. {c14 The driver had aimed for her}, he said.
@ 2026-10-07T07:00 | Brenn Courant | 'My foot slipped'
Jost Amman is 24 and keeps forty cows. {c14 He never meant to hurt anyone, he told us through the window of his lawyer's car: wet boots, a clutch, a second.}

{c15 He's been charged with grievous bodily harm.} {c13 The constable, Tine Holt, is lying in St Anne's with a shattered shin.}

Elsewhere, movement. {c4 The government is ready to put off the diesel duty by twelve months}, we hear from the chancellery. {c6 As for the minister's dinner talk, a recording has turned up. "Yes, I said it, and it was stupid," says Hela Storm.}
@ 2026-10-08T19:00 | Channel B | The talk | transcript
HOST: It's Thursday evening. {c11 You told us there'd be no petrol left by today.}

LUND: {c11 We did, and there's some. People walked more than we thought.}

HOST: Mr Bly, do you take the offer?

BLY: {c4 A year's grace for the duty} is like a year's grace for the hangman. No.

HOST: And milk?

BLY: {c8 Forty-five. I can spell it for you.}
@ 2026-10-09T23:40 | Brennish Telegraph Service | Farmers, government reach deal
BRENN (BTS) - {c5 The planned increase in farm diesel duty is off the table}, Brenn's chancellor said late on Friday after nine hours of talks.

{c16 The Farmers' Union put its signature under the agreement.} {c9 The dairy Nordal is to pay its suppliers 38 cents}, seven more than now.

{c18 The tractors are to leave the capital by noon on Saturday.}
@ 2026-10-10T13:15 | Brenn City Radio | Traffic | live
13:15 Abbey Hill's free. There's a hen in Mill Street.

12:20 {c17 The Young Farmers won't have any of it. "Bly's sold us for seven cents,"} says their chairwoman, Karin Moe, on the roof of a combine.

11:55 {c18 Twelve o'clock's the hour they agreed on for pulling out}, and would you believe it, engines are starting.

11:10 {c22 The first tanker since Monday has left Quay 9.}
@ 2026-10-11T09:00 | The Furrow | What we won, what we didn't
The duty: gone. {c5 Not put off, gone; it's in writing.} {c9 The milk: thirty-eight cents}, which is a cent under cost.

{c16 Ottar signed it at twenty to midnight.} {c20 Now it's up to the members, who vote until the 24th.}

{c17 The young ones will say no}, they've told us so. And they may be right about the lorries. {c19 We've photos of them now: three, with foreign plates, at Nordal's ramp.}
@ 2026-10-15T10:00 | Chamber of Commerce of Brenn | Economic effects of the blockade | official
{c21 The loss to trade and services amounts to 90 million crowns for the six days.}

{c1 The calculation rests on the police figure of 2,400 vehicles.} {c2 The organisers counted 6,000.}
@ 2026-10-26T12:00 | Brenn Courant | 58 per cent
{c23 Farmers have accepted the deal by 58 to 42}, and nobody's dancing. {c24 In the west, where Moe's people are strong, "no" was ahead.}

{c21 The city will be chewing for a while on its ninety million.} Karin Moe has sent flowers to Constable Holt. {c15 The trial of Amman, on a charge of bodily harm}, has no date yet.

{c19 And Nordal? "In September and October we bought four loads abroad," the dairy now lets it be known.} {c25 It's paying the 38 cents since Monday, at least.}
