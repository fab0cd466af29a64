# a bridge over Thorne Sound gets dearer and later
! c1 cost, transport ministry (1.9bn, 2.6bn, 3.4bn)
! c2 cost, audit office estimate (4.1bn)
! c3 opening in 2031 / 2033 (ministry, forecast)
! c4 opening in 2035 at the earliest (engineers' association, forecast)
! c5 toll of 18 crowns a car
! c6 minister Gro Aasted knew of higher price before the vote (alleged, denied, admitted)
! c7 parliament approved the bridge in 2025, 92 to 77
! c8 contractor Norrkast won the contract for pylons
! c9 Norrkast demands extra 310m
! c10 Norrkast colluded with Brugge & Lind on bids (alleged, denied, fined)
! c11 fine 48m
! c12 seabed softer than thought
! c13 ferry line will be shut (planned, minister; denied)
! c14 worker killed in fall from pylon 3
! c15 work stopped for two weeks by inspectorate
! c23 work resumed
! c16 referendum on bridge wanted by opposition (rejected)
! c17 island mayor: 1,100 jobs will come (forecast)
! c18 private share of financing: 800m by pension fund Sela
! c19 pension fund Sela pulled out
! c20 eel grass damaged, fishermen's catch down 40 percent
! c21 cost of second bridge at Orm 700m
! c22 tunnel would have been cheaper (claimed by professor)
@ 2026-02-04T09:00 | Ministry of Transport of Nordavia | Revised budget for the Thorne Sound crossing | official
The fixed link across Thorne Sound is now budgeted at {c1 2.6 billion crowns}. The figure presented to Parliament was {c1 1.9 billion}.

The main reason lies underwater: {c12 test drilling has shown a clay layer eleven metres deeper than assumed}.

{c3 Opening is planned for summer 2031}. {c5 The toll for a passenger car will be 18 crowns}.
@ 2026-02-04T17:20 | Nordavian News Bureau | Thorne Sound bridge to cost 700 million more
HAVN (NNB) - {c1 The price of Nordavia's largest building project has jumped to 2.6 billion crowns}, Transport Minister Gro Aasted announced on Wednesday.

{c7 Parliament had backed the bridge by 92 votes to 77 last year}.

The Reform Party said people should be asked again. {c16 It wants a national vote}. {c16 Aasted ruled that out}.

{c21 A smaller crossing at Orm remains on budget at 700 million}, she added.
@ 2026-02-07T08:00 | The Sound Tidings | Soft ground
Anyone who has ever anchored off Skarv could have told them. {c12 "It's porridge down there," said Lars Hede, who has fished it since he was nine}.

On the island side nobody wants to hear it. {c17 The link will bring eleven hundred jobs, mayor Kaja Voll is certain}. She has a model of it in the town hall, with little lorries.

{c13 One thing that won't survive is the ferry, she says; the boats go when the cars can drive}.

{c22 Professor Emil Dahl of Havn Tech thinks a tunnel could have been had for less}.
@ 2026-02-26T06:30 | Havn Daily | Minister was told of overrun eight weeks before vote
An email with the heading "Clay" reached the office of Gro Aasted on 2 April last year. {c6 It warned of "several hundred million on top", and parliament voted in June without hearing a word of it}.

{c6 The minister maintained on Wednesday that she first learned of the soft seabed in the autumn}.

The paper also saw the risk register. {c8 Norrkast, which landed the order for the five pylons}, has the longest entry.
@ 2026-03-18T12:00 | National Audit Office | Report 7/2026: Thorne Sound | official
The Office's own calculation puts the final cost at {c2 4.1 billion crowns}.

{c3 The Ministry's opening date of 2031 is regarded as unrealistic}.

{c6 The Office has seen no record that the Minister passed on the warning of April 2025}.

The Ministry's reply is annexed.
@ 2026-03-18T19:30 | Radio Nordavia | Evening magazine | transcript
HOST: Four point one billion. Minister, is that right?

AASTED: {c2 It's guesswork. They've added up every risk as if each one were going to happen}.

HOST: When do I drive over it?

AASTED: {c3 You'll be able to drive over it in 2033}. That's two years of extra care.

HOST: The engineers' association says something else.

AASTED: {c4 They say 2035 and not before, I know}. They've never built one.

HOST: And that email?

AASTED: {c6 I did read it. I judged it to be premature}.
@ 2026-05-06T16:00 | Nordavian News Bureau | Worker dies in fall at Thorne Sound
SKARV (NNB) - {c14 A 34-year-old steel fixer died on Wednesday when he fell from the third pylon of the Thorne Sound bridge}, police said.

{c15 The labour inspectorate closed the site for fourteen days}.

{c8 Norrkast, which is building the pylons under a contract signed last year}, offered its sympathy to the family.
@ 2026-05-22T07:45 | Havn Daily | Builder sends a bill, regulator sends a letter
{c9 Norrkast wants another 310 million crowns for the deeper foundations}. The Road Agency has called the invoice "creative".

{c10 On the same day the competition authority accused the company of having fixed its offer with its rival Brugge & Lind}. {c10 "We bid alone, as always," said Norrkast's chief, Tor Eik}.

{c23 After two weeks of silence the cranes turn again}. A photograph of the dead man hangs in the canteen.
@ 2026-06-11T08:10 | The Sound Tidings | Boats to stay, minister tells islanders
{c13 No one is scrapping the ferry, Gro Aasted promised a full hall in Skarv on Tuesday}. Mayor Voll studied her shoes.

A fisherman stood up next. {c20 The eel grass is dying under the silt and his catch is down by four tenths}, Lars Hede said. The minister promised a study.

{c5 A man at the back asked about the eighteen crowns. They're fixed, she said, for the first ten years}.
@ 2026-09-02T10:30 | Sela Pension Fund | Notice to members | official
{c19 The Fund has withdrawn from the Thorne Sound financing}.

{c18 It had committed 800 million crowns in 2024}. The change in the risk profile no longer permits participation.
@ 2026-09-02T18:00 | Nordavian News Bureau | Bridge loses pension money as price rises again
HAVN (NNB) - Nordavia's government must find new lenders for the Thorne Sound bridge. {c19 Its main private backer, Sela, jumped ship on Wednesday}.

{c1 Hours later the ministry said it now expected to pay 3.4 billion}. {c2 The state auditors stuck to 4.1}.

{c16 The Reform Party renewed its demand for a plebiscite}.

{c9 The transport ministry said it had not accepted Norrkast's claim for 310 million}.
@ 2026-11-19T14:00 | Havn Daily | Cartel fine for bridge builder
{c11 Norrkast has been ordered to pay 48 million crowns}. {c10 The competition authority considers it proven that two dinners in a Lowen hotel settled who would get the pylons}.

Tor Eik did not contest it. {c10 "There was contact that should not have taken place."}

The sum is a sixth of {c9 what the firm would like to have for its trouble with the clay}.

{c4 Opening day has moved as well: the engineers' association holds to the middle of the next decade}.
@ 2026-11-20T07:00 | Radio Nordavia | Morning news | transcript
Gro Aasted is out. The prime minister said she'd lost the confidence of the house.

In her farewell speech she said sorry for one thing. {c6 She should have told members about the clay before they voted}. {c7 They passed the project by a margin of fifteen}.

Her successor has kept the calendar. {c3 Cars in 2033, he says}.
