# phone companies Telvia and Norcom: a leaked letter, two denials, a bid, a rival, a veto and a court
! c1 Telvia wants to take over Norcom (leaked, denied, announced)
! c2 price per Norcom share by Telvia (18.50; 21)
! c3 Norcom board rejects / recommends the offer
! c4 rival bid by Aster Fund (reported, denied, confirmed)
! c5 Aster's price 20
! c6 jobs: 1,200 to go by Telvia plan (leaked; denied; admitted)
! c7 prices for customers will rise by consumer body 9%
! c8 prices won't rise for three years (Telvia promise)
! c9 economics minister Kaja Brun blocks the deal on security (feared, denied, done)
! c10 court annuls the veto
! c11 Norcom data breach of 2.3 m customers (claimed by hackers, denied, admitted)
! c12 Norcom quarterly profit 88m
! c13 Norcom chair Lars Odde had bought shares before (alleged, denied, cleared)
! c14 shareholders acceptance 71% 
! c15 Northern islands will keep coverage
! c16 merger completed
! c17 brand Norcom to vanish
! c18 acceptance period to 31 March
! c19 Aster withdraws
! c20 thirty mayors ask to stop the deal
! c21 Telvia will sue
! c22 minister will not appeal
! c23 Norcom shares jumped 21 per cent
! c24 Odde to take questions
@ 2030-01-22T07:00 | Handelsposten | A letter from Telvia
The envelope was marked 'Project Lighthouse', and it reached us by mistake, as they say. {c1 In it Telvia's boss, Stine Moe, proposes to Norcom's chairman that the first swallow the second}.

{c2 She has 18.50 kroner a share in mind}. On page 3: {c6 "headcount effect: -1,200"}.

{c1 Neither firm was willing to talk about it on Monday}.
@ 2030-01-22T09:15 | Telvia ASA | Comment on media report | official
{c1 Telvia regularly examines options. There are no plans to acquire Norcom}.

{c6 No figure for staff reductions exists}.
@ 2030-01-22T18:40 | P2 Økonomi | Money at twenty to seven | transcript
{c23 Norcom shares jumped 21 per cent before that came out} and fell back after. {c1 "If somebody's courting us, he forgot the flowers,"} chairman Lars Odde said.

He's in the news for something else as well. {c13 In December he bought Norcom stock for four million, when he'd already had the letter}, a shareholders' club says. {c13 "I buy every December,"} was his answer.
@ 2030-02-05T06:50 | Norcom AS | Results for 2029 | official
Profit for the fourth quarter: {c12 88 million kroner}.

{c11 Claims on the internet that customer data have been stolen from Norcom are unfounded}; all systems are secure.

{c24 Chairman Lars Odde will take questions at 10}.
@ 2030-02-06T08:00 | Nordlys Avis | Hackers wave with your phone number
Two point three million. {c11 That's how many of Norcom's customers the group Frostbyte boasts of having in its bag}, with names, numbers, and dates of birth.

We rang some of them. Every one was right.

Nor is it only hackers who have an eye on Norcom. {c4 The Aster Fund is preparing an offer of its own}, two bankers say. Aster: {c4 "We have not, and we don't."}
@ 2030-02-18T07:30 | Telvia ASA | Voluntary offer for Norcom AS | official
{c1 Telvia today makes a voluntary public offer for all shares of Norcom AS}.

Consideration: {c2 NOK 18.50 per share in cash}.

{c8 Telvia undertakes not to raise consumer prices for three years}. {c15 Coverage on the northern islands will be maintained in full}.

Acceptance period: {c18 to 31 March}.
@ 2030-02-18T13:20 | Republic Wire | Telvia bids for Norcom after all
OSEN (RW) - {c1 Four weeks after stating it had no such plans, Telvia launched a takeover bid for Norcom on Monday}. {c3 "Too little, too early, and no, thank you,"} Odde said for the board.

{c11 Norcom also conceded that 2.3 million customer records had been copied}; its earlier denial had been "premature".

{c7 Phone bills will go up by nine percent if three networks become two}, the consumer council warned.

{c9 The economics ministry saw no reason to step in}, a spokesman said when asked about national security.
@ 2030-03-04T06:40 | Handelsposten | Twenty from Aster
They have not and they don't, but now they do. {c4 Aster Fund has put in a counterbid for Norcom}, {c5 at 20 kroner}, it announced at dawn.

Norcom's people fear both. {c6 The 1,200 in Telvia's letter were real}, works council head Unni Dahl says; she has the sheet with the departments.

{c13 The financial watchdog wants to see Lars Odde's bank statements}, we hear.
@ 2030-03-14T17:00 | P2 Økonomi | Money at five | transcript
Bidding's over. {c2 Telvia goes to twenty-one}, and Aster says {c19 it's out}.

{c3 At that price, the Norcom board is won over and tells shareholders to sell}. {c6 "Yes, around twelve hundred, over four years, and through early retirement,"} Stine Moe admitted, about jobs.

{c17 And the name Norcom's going to go}, in two years' time.
@ 2030-04-02T08:10 | Republic Wire | Telvia secures 71 pct of Norcom
(RW) - {c14 Holders of 71 percent of Norcom had accepted Telvia's bid when it closed}, the buyer said on Tuesday.

{c20 Thirty islands' mayors have written to the economics minister}, asking her to stop it. {c9 There would be no intervention}, Kaja Brun's state secretary said.
@ 2030-05-27T15:30 | Ministry of Economic Affairs | Decision under the Security Act | official
{c9 The Minister has prohibited Telvia ASA from acquiring control of Norcom AS}, since Norcom's network carries emergency communications and Telvia is partly foreign-owned.

The decision may be challenged in court.
@ 2030-05-28T07:00 | Nordlys Avis | Brun pulls the plug
She'd see no reason, she'd not intervene. {c9 On Monday Kaja Brun forbade the marriage all the same}. {c21 Telvia is going to sue}, Stine Moe said.

{c13 Lars Odde has been cleared by the watchdog: he'd bought every December for years}.

And {c12 the quarterly profit of 88 million? It's been corrected to 61}, because of what the data theft cost.
@ 2031-02-11T11:50 | Republic Wire | Court strikes down veto on Norcom sale
OSEN (RW) - {c10 The ministry had no grounds to forbid Telvia's purchase of Norcom}, Osen district court found on Tuesday. {c22 The minister won't appeal against the judgment}, her office said.

The consumer council repeated its warning of {c7 bills nine percent higher}. Moe: {c8 three years without an increase, as promised}.
@ 2031-04-01T08:00 | Handelsposten | No joke
{c16 Since midnight Norcom has belonged to Telvia}. {c2 The sellers got their 21 kroner}; Unni Dahl got a list.

{c6 It's the twelve hundred of that first letter}, name by name. {c15 The islands' masts stay}, Stine Moe assured the thirty mayors.

{c17 On the shop in Storgata the old sign comes down in 2032}.
