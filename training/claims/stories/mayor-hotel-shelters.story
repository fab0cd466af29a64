# Mayor Odette Crane rents hotels for homeless families in the city of Port Hallam; rates, rats and a resignation
! c1 number of families housed in hotels by the city (310, 420, 395)
! c2 number of families in hotels by the Shelter Watch group (560)
! c3 nightly rate paid: 189 (reported, confirmed)
! c4 the usual rate is 95 (hotel's own list)
! c5 the Regent Inn belongs to a campaign donor, Saul Brenner (reported, denied?, admitted)
! c6 Brenner gave 50,000 to the mayor's campaign
! c7 rats at the Regent Inn (alleged, denied, found by inspectors)
! c8 a baby fell ill at the Regent Inn (lead/carbon monoxide)
! c9 council approved the deal 9-4
! c10 the deal is worth 22 million over three years
! c11 mayor says families will be in own flats by Christmas (promise)
! c12 at Christmas 280 families still in hotels (outcome)
! c13 the housing commissioner Ted Marsh quit
! c14 Marsh was pushed out (he says; mayor denies)
! c15 city comptroller opens an audit
! c16 audit: overpaid by 3.1m
! c17 Brenner repays 2m
! c18 the Harbor Lodge, another hotel: no heating
! c19 mayor will not run again
! c20 lawsuit by twelve families
! c22 the baby breathes on her own
! c21 rate renegotiated to 120
! c23 Brenner has paid the 2m
@ 2026-08-18T05:50 | Hallam Bulletin | City pays double for motel rooms
The room at the Regent Inn has a microwave, a stained ceiling and a price. {c3 The city pays $189 a night for it}, invoices obtained by the Bulletin show. {c4 Walk in off the highway and you'll be charged $95}, according to the rate card at the desk.

{c1 Mayor Odette Crane's office says 310 families have been placed in hotels} since the Dell Street flood.

{c5 The Regent is owned by developer Saul Brenner}, property records indicate. {c6 He gave $50,000 to Crane's last campaign}.

{c11 Crane said every family would be in a home of its own by Christmas}.
@ 2026-08-18T18:05 | Channel 9 Hallam | Mayor responds to hotel story
The mayor's not backing down. "{c3 Yes, it's a hundred eighty-nine, and it includes breakfast and a social worker}," Odette Crane told us on the steps of City Hall.

What about Mr. Brenner? {c5 "I couldn't tell you who owns what,"} she said. {c5 Brenner's company says he sold the Regent in 2022.}

A mom of two showed us droppings behind the fridge. {c7 "We've got rats, big as my shoe,"} she said. The manager told us {c7 the place is spotless}.
@ 2026-08-20T09:00 | Shelter Watch | Count the families | official
{c2 Our volunteers knocked on every door. They found 560 families in nine hotels}, not 310.

{c18 At the Harbor Lodge there has been no hot water and no heat since July.}

{c7 At the Regent Inn children sleep with their shoes on because of the rats.}
@ 2026-08-27T22:15 | Tri-County News Service | Hallam council backs hotel contract
PORT HALLAM (TNS) - {c9 The City Council voted 9-4 on Thursday to approve a contract with hotels that shelter homeless families}. {c10 The deal runs three years and costs $22 million}.

{c1 The city now has 420 families in hotel rooms}, Housing Commissioner Ted Marsh told members. {c2 An advocacy group puts it at 560}. {c2 "They're counting people who pay their own way,"} Marsh said.
@ 2026-09-09T06:10 | Hallam Bulletin | Housing chief out
{c13 Ted Marsh walked away from his post Tuesday} with a two-line letter.

Over coffee he was less brief. {c14 "I asked about Regent's rates one time too many. They handed me the letter to sign,"} Marsh said. {c14 The mayor's chief of staff, Vi Dunmore, said the departure was entirely his choice}.

Marsh also cleared up the matter of ownership. {c5 Brenner still collects the rent through a company in his daughter's name}, he said.
@ 2026-09-15T18:00 | Channel 9 Hallam | Infant hospitalized
{c8 A six-month-old girl was poisoned by carbon monoxide at the Regent Inn}, the fire marshal says.

City inspectors went in this afternoon. {c7 They counted 41 live rodents} and shut the kitchen.

{c15 Comptroller Gail Otis told us she's launching an audit of every hotel bill.}
@ 2026-09-16T05:55 | Hallam Bulletin | Baby stable; Brenner speaks
{c8 A faulty boiler leaked the gas that put a baby in intensive care}, investigators found. {c22 She was breathing on her own Wednesday}, a hospital spokesman said.

Saul Brenner called the newsroom. {c5 "It's mine, okay? It's in my kid's name, but it's mine,"} he said. {c6 He saw nothing wrong in his check for fifty grand, which was "reported to the dime."}

{c20 A dozen families have filed suit against the city and the hotel}, their lawyer said.
@ 2026-10-02T15:30 | Office of the Mayor | Better terms for taxpayers | official
{c21 From this month the City will pay $120 per room and night}, {c3 down from the previous $189}.

{c1 Families in hotels as of today: 395.}

{c11 Mayor Crane reaffirms that all of them will have keys to permanent homes by December 25.}
@ 2026-11-19T13:00 | Office of the Comptroller | Audit H-26-4 | official
{c16 The City was overcharged $3.1 million for hotel rooms between May and September.}

{c4 Comparable guests paid $95.}

{c14 E-mail records show that Commissioner Marsh's resignation was drafted by the Mayor's chief of staff before he was told of it.}
@ 2026-11-20T06:00 | Hallam Bulletin | Auditor: $3.1M too much
{c16 Gail Otis's number-crunchers say three million and change went out the window}. {c14 They also found that Ted Marsh had been telling the truth about that letter}.

{c17 Brenner has agreed to pay back $2 million}, his attorney said.

{c9 The four council members who voted against the deal in August} were not gloating. {c10 "Twenty-two million dollars, and they read it in ten minutes,"} said one, Rosa Pell.
@ 2026-12-26T17:40 | Channel 9 Hallam | Christmas at the hotel
Stockings on the doorknobs, cereal for dinner. {c12 Two hundred and eighty families spent Christmas in hotels}, the city confirms. {c11 It had given its word they'd all be home by now.}

The little girl from the Regent is out of hospital. {c20 Her parents are among the twelve families suing.}
@ 2027-01-11T12:20 | Tri-County News Service | Hallam mayor won't seek third term
PORT HALLAM (TNS) - {c19 Mayor Odette Crane said on Monday she would not stand for re-election}. Her second term was overshadowed by a row over hotels for the homeless, where {c16 auditors found overpayments of $3.1 million}.

{c23 A hotel owner, Saul Brenner, has returned $2 million to the city}, and {c13 the housing commissioner left in September}.

She denied that {c14 she had forced him out}.
