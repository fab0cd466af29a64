# A co-operative bank's hidden losses on electricity bets, merger instead of rescue, and a vanished trader
! c1 loss on power contracts by Orvane Cooperative (38m, 112m, 171m)
! c2 loss on power contracts by the exchange's clearing house (200m)
! c3 trader Kit Sorley acted alone (bank; disputed; withdrawn)
! c4 Sorley has fled (police: whereabouts unknown)
! c5 Sorley arrested in Tamber
! c6 Sorley is in hiding / gives interview: superiors signed everything
! c7 the bank will merge with Upland Mutual (reported, denied, agreed)
! c8 members to vote on the merger on 30 June
! c9 members approve the merger (71 per cent)
! c10 number of members 212,000
! c11 rating cut to junk by Harth Ratings
! c12 chairman Pell gives up bonus of 900,000
! c13 bonus of Pell: 1.4m by newspaper
! c14 regional government guarantee of 150m
! c15 no public money needed (minister)
! c16 auditors Crewe Lodd passed the accounts without remark
! c17 auditors sued by the bank
! c18 branches closed: 44
! c19 villages lose last cash machine: 19 by farmers' federation
! c20 former chair of audit committee warned twice
! c21 Sorley sentenced to five years
! c22 Upland Mutual earned 64m last year
! c23 A trader at another lender was fined for late reporting
! c24 Electricity prices have fallen by 11 per cent
! c25 Crewe Lodd has lost an airline as a client
! c26 The seed store under the dealing room was burgled
@ 2026-03-02T18:05 | Orvane Cooperative Bank | Ad hoc announcement | official
In the course of routine controls the Bank has become aware of irregular positions in electricity derivatives. {c1 The resulting charge is put at 38m at present}.

{c3 According to what is known so far, one employee exceeded his authority without the knowledge of others}. He has been released from his duties.

The Bank serves {c10 212,000 members}.
@ 2026-03-03T07:20 | Upland Herald | The quiet Mr Sorley
He ate his sandwich alone and cycled home at six. For four years Kit Sorley, 33, bet on the price of electricity from a room above the seed store, and {c1 the bank that belongs to half the valley is 38 million poorer}.

{c4 Where he is, the police do not know}. His landlady found the rent on the table, for three months.

{c3 "Alone? With what password?"} asked a former colleague. Chairman Gideon Pell asks himself other questions. {c12 He is doing without his bonus of 900,000}, he told staff, "as a matter of decency".
@ 2026-03-06T12:15 | Finance Desk | Orvane trading hole triples
{c1 Orvane Cooperative on Friday raised the cost of unauthorised power bets to 112m}, wiping out two years of profit.

{c11 Harth Ratings lowered its grade for the lender to speculative}, with further steps possible.

The economy minister of the region, Sunniva Aas, said that {c15 no taxpayer would be called upon}. Market sources said that {c7 Orvane was looking for shelter under the roof of Upland Mutual}, a larger neighbour. {c7 "Rubbish," said Pell}.
@ 2026-03-09T06:30 | Upland Herald | A chairman's decency
{c13 It was 1.4 million, not 900,000}. That is what Gideon Pell stood to get for the past year, going by the remuneration file which lies before us; {c12 the waiver he announced to applause} leaves him half a million.

{c16 The annual accounts were signed off without a single reservation by Crewe Lodd}, the auditors, in January. They refer to professional secrecy.

Tilda Munro, who used to head the audit committee, does not. {c20 She wrote to the board in 2023 and in 2024 that nobody understood what was being done above the seed store}, she told us.
@ 2026-03-13T17:40 | Valley Radio | Drive-time | transcript
HOST: Two hundred million. Where's that from, Ewan?

REPORTER: {c2 From the clearing house, the people who actually stand between the two sides of a bet. Two hundred, they wrote to the regulator}.

HOST: And the bank?

REPORTER: {c1 Still 112}. {c14 But the regional cabinet has signed a guarantee over 150 million this afternoon}, so somebody is preparing for more.

HOST: Hang on. {c15 Didn't Sunniva Aas promise there'd be no public money}?

REPORTER: She says a guarantee isn't money.
@ 2026-03-20T09:00 | Finance Desk | 'Every ticket has two signatures'
The man for whom three police forces are looking sat on a bench by the sea and spoke for an hour. Kit Sorley does not deny the trades. {c6 "Each of them was initialled by the head of treasury and by a board member,"} he said.

The bank would not comment on a fugitive's claims, but a person close to its management conceded that {c3 the word "alone" was no longer being used}.

Sorley puts {c2 the damage at "two hundred, give or take"}, the same as the clearing house.
@ 2026-03-24T22:10 | Border Post | Wanted banker taken off ferry
TAMBER - {c5 The Orvane trader Kit Sorley was arrested on Tuesday evening at the ferry terminal in Tamber}, customs officers said. He was carrying a sandwich.

His lawyer said {c5 he had been on his way to give himself up}.

Extradition may take a month.
@ 2026-04-15T08:00 | Orvane Cooperative Bank | Annual press conference: key points | official
- {c1 Final charge from power derivatives: 171m}

- {c7 The boards of Orvane and Upland Mutual have agreed to combine}; the Upland name will be used

- {c8 Members will be asked for their consent on 30 June}

- {c18 44 branches will be shut by the end of the year}

- {c17 Action has been brought against Crewe Lodd for breach of duty}
@ 2026-04-16T07:15 | Upland Herald | A bank leaves the valley
{c18 Forty-four doors will close}. Behind {c19 nineteen of them stands the only cash machine in the village}, the farmers' federation has worked out.

"Pell told us {c7 there was nothing in the talk of a marriage}, and now we get the banns read," said Ansel Roke, who keeps bees in Nether Orvane.

The guarantee given by the region has not been called, according to Aas. {c15 Her pledge had therefore been kept}. {c14 It runs for another five years, up to 150 million}.
@ 2026-05-10T09:00 | Finance Desk | Small print
{c22 Upland Mutual earned 64m last year}. {c23 A trader at another lender was fined for late reporting}. {c24 Electricity prices have fallen by 11 per cent}. {c25 Crewe Lodd has lost an airline as a client}. {c26 The seed store under the dealing room was burgled}, police said.
@ 2026-06-30T21:30 | Valley Radio | Special meeting | live
21.28 {c9 Seventy-one in a hundred have said yes}. It needed two thirds.

20.50 Munro gets the longest applause: {c20 "I told you twice, in writing"}.

20.15 {c10 Of the 212,000 owners of this bank} 3,400 have come to the ice rink.

19.40 Pell apologises. {c13 Yes, it would have been 1.4 million}, he says.
@ 2026-07-01T06:50 | Finance Desk | Upland swallows Orvane
{c9 Members of the 130-year-old Orvane Cooperative have given their blessing to its absorption by Upland Mutual}.

The enlarged lender will pursue {c17 the lawsuit against the accountants}, who say {c16 they had been shown forged confirmations when they approved the books}.

{c11 Harth, which pushed Orvane into junk in March}, put Upland on watch.
@ 2027-02-18T15:00 | Border Post | Five years for Sorley
{c21 The former Orvane trader was sentenced to five years in prison on Thursday}. The court also believed his main point: {c6 the treasury head and a director had put their names to the deals}. {c3 The bank itself had told the judges that the lone-wolf theory was wrong}.

{c2 The true loss, the judges found, was the clearing house's 200m}, not {c1 the 171m in the accounts}.

{c5 Sorley has been behind bars since the customs men picked him out of a queue} eleven months ago.
