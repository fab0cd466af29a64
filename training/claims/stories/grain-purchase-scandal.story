# The state of Mbarra buys 300,000 tonnes of maize from a trader; mouldy cargo, a missing ship and a minister
! c1 Mbarra buys 300,000 tonnes of maize from Sable Commodities
! c2 price paid 412 dollars a tonne
! c3 world price was 260 dollars
! c4 the maize contains aflatoxin / is mouldy (alleged, denied, confirmed)
! c5 minister Joseph Temba's son works for Sable (reported, denied, admitted)
! c6 first cargo of 40,000 tonnes arrived at Port Lamu... Port Kesi
! c7 second ship Orient Grace missing / diverted to another buyer (reported, denied)
! c8 people in need of food by the government 2.1 million
! c9 people in need of food by the churches' council 3.5 million
! c10 children ill after eating school porridge: 64, 90
! c11 school meals suspended
! c12 the porridge was made from the Sable maize (alleged, denied, confirmed)
! c13 farmers' union: local harvest of 500,000 tonnes unsold
! c14 president sacks Temba
! c15 Temba arrested
! c16 Temba pleads not guilty
! c17 Sable refunds 31m
! c18 donors promise 90m
! c19 maize price on the markets doubled since January
! c20 a second purchase from neighbouring Zanora, 120,000 tonnes (plan)
! c22 the state bought the farmers' maize in May
! c23 the market price has fallen by a third
! c21 first lorries from Zanora arrived
@ 2026-02-10T17:00 | Mbarra Ministry of Agriculture | Food security secured | official
{c1 The Government has contracted 300,000 tonnes of white maize from Sable Commodities Ltd.}

{c8 The grain will serve 2.1 million citizens in need.}

Honourable Joseph Temba, Minister, described the agreement as historic.
@ 2026-02-16T06:00 | The Mbarra Sentinel | Minister's costly maize
By Grace Olonga

{c2 Government is paying 412 dollars for every tonne of the much praised maize}, according to a page of the contract. {c3 On the day of signing the grain traded at 260}, says the commodity exchange in Doria.

There is more. {c5 A Peter Temba, aged 29, sits in Sable's Kesi office}, two employees told the Sentinel. He has the minister's surname, nose and office manners.

The Farmers' Union shook its head. {c13 'Half a million tonnes of our own are lying in sheds without a buyer,'} said its chairman, Moses Banda-Lowe.
@ 2026-02-17T12:30 | Mbarra Broadcasting | Midday News
Honourable Temba has rubbished a newspaper report about the maize deal. {c5 "I have many sons in this nation, but none at Sable,"} he said, laughing. {c2 He did not dispute the price, which he said included freight, bags and insurance.}

{c13 Of the local harvest he said that it existed "on paper and in speeches."}

{c19 In Kesi market a tin of maize costs double what it did on New Year's Day}, traders told our reporter.
@ 2026-03-22T15:15 | Savanna Press | First maize cargo reaches Mbarra
KESI (SP) - {c6 A ship carrying 40,000 tonnes of maize docked in Port Kesi on Sunday}, the harbour office said, the first delivery under a contract for {c1 300,000 tonnes that Mbarra bought from the trader Sable}.

Stevedores covered their faces. {c4 "It is green and it smells of beer,"} one said. Sable's agent, Colin Marsh-Webb, said {c4 the cargo had been tested twice and was sound}.

{c9 The Council of Churches says 3.5 million Mbarrans are hungry}; {c8 the authorities put it at 2.1 million}.
@ 2026-04-14T05:50 | The Mbarra Sentinel | Pupils poisoned at three schools
It began with the small ones. {c10 Sixty-four pupils were vomiting by break time on Monday}, said Sister Agnes Phiri of the Lubo mission clinic.

All had eaten porridge. {c12 'The bags said Sable,'} says the cook at Lubo Primary. {c12 The district officer says the schools cook with local flour only}.

{c11 Porridge is off the timetable in the whole district until further notice}.

And where is the second ship? {c7 The Orient Grace, due on 2 April, unloaded in Zanora, where someone paid more}, a pilot told us.
@ 2026-04-15T18:00 | Mbarra Broadcasting | Evening News
{c10 The number of pupils taken ill has gone up to ninety}, the health ministry says. None is in danger.

{c7 Sable says the Orient Grace is "delayed by weather".} {c4 Minister Temba ate a bowl of porridge before our cameras and declared the maize perfectly good.}
@ 2026-04-24T11:00 | National Bureau of Standards | Result of analysis | official
{c4 Aflatoxin in samples from the Kesi warehouse: 71 parts per billion. Limit: 10.}

{c12 Flour from Lubo Primary School: the same lot.}

Release of the grain is prohibited.
@ 2026-04-24T20:10 | Savanna Press | Mbarra minister dismissed over toxic maize
KESI (SP) - {c14 President Ruth Kamau-Dell fired Agriculture Minister Joseph Temba on Friday} hours after {c4 a state laboratory found poison of mould in imported maize}.

{c10 Ninety schoolchildren fell sick this month}. {c20 The government will buy 120,000 tonnes from neighbouring Zanora instead}, the president said.

{c18 Donors pledged 90 million dollars}, her office said.
@ 2026-04-26T06:00 | The Mbarra Sentinel | The son speaks
Peter Temba met us at a petrol station and kept the engine on. {c5 'Of course I'm his. I was hired in November; the contract came in February,'} he said.

So it was true, and so was much else. {c3 The exchange has confirmed in writing that the market stood at 260}. {c7 A port log from Zanora shows the Orient Grace alongside on 3 April, discharging corn}.

{c14 The father, since Friday a private citizen}, was at his farm and saw nobody.
@ 2026-05-20T13:40 | Savanna Press | Former Mbarra minister arrested
KESI (SP) - {c15 Anti-corruption officers detained Joseph Temba at the airport on Wednesday}. {c17 The trader Sable has paid back 31 million dollars}, the treasury said.

{c7 The company conceded that it had "re-allocated" a vessel to a customer in Zanora}.

{c21 The first lorries of Zanoran maize crossed the border overnight}, a customs officer said.
@ 2026-06-03T17:00 | Mbarra Broadcasting | Evening News
A crowded courtroom in Kesi today. {c16 "Not guilty, my lady, on each of the counts,"} said former minister Temba. {c15 He had been held since his arrest two weeks ago} and looked thin.

The prosecution read the figures. {c2 Four hundred and twelve dollars}, it said, was what the nation gave; {c3 two hundred and sixty was what the world was asking}.

{c23 In the market, the price has come down by a third since the lorries began to arrive}, our reporter says.
@ 2026-06-04T06:00 | The Mbarra Sentinel | A bowl of porridge
{c16 He denies everything, the man who ate the porridge}. Yet he ate it once, and {c10 ninety children had it every day until it felled them}.

{c22 The state took the farmers' own maize off their hands in May}, says Mr Banda-Lowe. In February {c13 it had let half a million tonnes of it lie unsold}.

{c17 Thirty-one million has come home from Sable's account}. {c9 The churches still count three and a half million empty plates}.
