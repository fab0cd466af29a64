# sanctions case against the shipping firm Meridian Star
! c1 Meridian Star carried sanctioned ore/oil from Kharad (alleged by treasury, denied, admitted)
! c2 number of voyages by the treasury (14, 19)
! c3 ships switched off transponders
! c4 captain Iko Brandes arrested in Port Lume
! c5 captain says orders from the office
! c6 firm's owner Ramon Vask controls Delos Trading (alleged, denied, admitted)
! c7 Vask flew to/left the country
! c8 tanker Sea Lantern detained with 92,000 tonnes
! c9 crew of 23 unpaid since Feb
! c10 Bank of Arden froze accounts 41 million
! c11 Arden bank fined 12 million itself
! c12 forged certificates of origin
! c13 classification society intends to withdraw class
! c14 fine 180 million proposed
! c15 settlement 95 million
! c16 oil spill by Sea Lantern (2nd thing) denied
! c17 insurer cancelled cover
! c23 wages promised within days
! c24 crew paid
! c25 Sea Candle off Kharad
! c26 ships out of class
! c27 Brandes released
! c28 Vask surrenders
! c29 first third of the settlement received
! c30 bank will not appeal
! c18 cargo to be auctioned on 12 August
! c19 cargo sold for 38 million
! c20 minister of Kharad calls it piracy
! c21 the Sea Lantern's sister Sea Candle escapes
! c22 Liselotte Vask (daughter) takes over
@ 2025-03-04T14:00 | Treasury of the Union, Sanctions Office | Designation: Meridian Star Shipping | official
The Sanctions Office today placed Meridian Star Shipping of Port Lume on the restricted list.

{c1 The company moved crude from Kharad in breach of the embargo} on {c2 at least 14 voyages since 2023}. {c3 Its vessels silenced their position signals when nearing Kharad's coast.} {c12 Cargo papers naming Omarra as the origin were counterfeit.}

{c6 The buyer, Delos Trading, is under the control of the shipowner, Ramon Vask.}
@ 2025-03-04T18:30 | Harbour & Freight | Treasury goes after Meridian Star
PORT LUME - The owner took it standing on his quay. "{c1 We have never lifted a barrel in Kharad}," said Ramon Vask. As for the oil trader, {c6 "Delos is a customer. I couldn't tell you who its shareholders are."}

He explained the gaps in the tracks: {c3 aerials fail in the heat}.

{c8 His tanker Sea Lantern, with 92,000 tonnes of crude, was chained to pier 9 this afternoon}, the harbour master said. {c21 A sister ship, the Sea Candle, had slipped out during the night}, he said.
@ 2025-03-05T07:45 | Financial Courier | Bank freezes Meridian accounts
{c10 The Bank of Arden has blocked 41 million held by Meridian Star}, the lender said on Wednesday. {c17 The mutual insurer Northern Club gave notice on the entire fleet}, brokers said.

Two more blows are expected. {c13 The classification society intends to strike the ships from its register by Friday}, a surveyor said.

The market does not doubt the Treasury's case. {c3 "You don't lose your signal for nine days at the same cape by accident,"} said analyst Wim Sorley.
@ 2025-03-07T11:20 | Union Press | Tanker captain arrested in Port Lume sanctions case
PORT LUME (UP) - {c4 The master of the tanker Sea Lantern was taken off his ship in handcuffs on Friday}, the prosecutor said.

{c5 Captain Iko Brandes told officers that each detour was ordered by head office}, his lawyer said. Meridian Star {c5 said captains chose their own course}.

In Kharad the oil minister, Dana Yusk, spoke of {c20 "plain piracy"}. {c9 The 23 sailors on board have had no wages since January}, the seafarers' union said.
@ 2025-03-12T16:10 | Lume Evening News | Stuck on pier 9
They fish from the stern and cook what they catch. {c9 Nobody in the crew of twenty-three has seen any pay for two months}, says second engineer Paolo Ruiz. The company {c23 promises the money "within days"}.

The harbour smells. {c16 Oil has been leaking from the Sea Lantern since Sunday}, says the angling club. {c16 "Her tanks are tight,"} the harbour master assures.

And the man who owns her? {c7 Ramon Vask left for Omarra on Monday in a private plane}, staff at the airfield say. {c7 He is at his desk}, says the desk.
@ 2025-03-20T09:00 | Treasury of the Union, Sanctions Office | Update on Meridian Star | official
Further examination of satellite imagery has brought the number of voyages to {c2 19}.

The Office will seek a penalty of {c14 180 million}.

{c6 Share certificates found at a notary's in Port Lume show Mr Vask as holder of all shares in Delos Trading.}

The cargo of the Sea Lantern ({c8 92,000 tonnes}) remains seized.
@ 2025-03-21T19:40 | Harbour & Freight | Vask's paper trail
Nobody at Meridian will now say that Delos is just a client. {c6 The company "takes note" of the notary's documents}, its spokeswoman wrote, {c7 and confirms that Mr Vask is abroad, for treatment}.

The forged certificates, she stressed, {c12 were supplied by the charterer and accepted in good faith}.

The surveyor was right: {c26 as of Friday fourteen Meridian hulls are without class}. The one that got away, the Sea Candle, {c25 has turned up off Kharad}, trackers say.
@ 2025-04-10T08:15 | Financial Courier | Arden pays up for looking away
The lender that so swiftly shut Meridian out had been slow for years. {c11 Bank of Arden must pay a fine of 12 million for lax checks on the shipowner}, the banking supervisor ruled.

The bank {c30 will not appeal}. {c10 The 41 million of Meridian's money stays under lock}, it adds.

{c14 A demand of 180 million hangs over the shipping group}, more than its fleet would fetch.
@ 2025-05-26T12:00 | Union Press | Vask heir takes helm at sanctioned shipowner
PORT LUME (UP) - {c22 Liselotte Vask, 34, was named head of Meridian Star on Monday in place of her father}, the company said.

Within an hour she broke with his line. {c1 "Yes, we loaded in Kharad. It was wrong and I knew of some of it"}, she told reporters. {c5 The masters had sailed as they were told}, she added.

Talks with the Treasury on a settlement were "going well", she said. {c14 The Treasury said its figure was not up for haggling.}
@ 2025-06-30T17:25 | Financial Courier | Ninety-five million and a clean slate
It was up for haggling after all. {c15 Meridian Star will pay 95 million, about half of what was sought}, and the Treasury takes it off the list, both sides said.

In the text the firm acknowledges {c1 trading in embargoed crude} on {c2 nineteen trips} and {c3 the deliberate switching-off of transmitters}.

{c18 The seized oil goes under the hammer on 12 August}, the Treasury says. {c4 Captain Brandes, in custody since March}, {c27 was released the same day}.
@ 2025-07-02T10:30 | Lume Evening News | Engineer Ruiz gets his wages
In brown envelopes, in cash, with an apology from Ms Vask. {c24 All twenty-three were paid what they were owed on Tuesday}, says the seafarers' union.

The anglers have been vindicated too. {c16 About four tonnes of fuel oil did seep from the tanker in March}, the environment office found, and {c16 the harbour master concedes he had not looked at the stern}.
@ 2025-08-13T07:00 | Harbour & Freight | Cargo of Sea Lantern fetches 38 million
Three bidders, eleven minutes. {c19 The crude that sat in Port Lume since March was knocked down to a refiner from Selm for 38 million}, the auctioneer said.

Oil minister Yusk of Kharad wants the proceeds. {c20 What happened was robbery on the water, she repeated.}

{c29 The first third of Meridian's 95 million has been received}, the Treasury says.
@ 2025-08-14T18:00 | Union Press | Former shipowner Vask gives himself up
PORT LUME (UP) - {c28 Ramon Vask returned from Omarra on Thursday and surrendered to prosecutors}, his lawyer said. {c7 He had been gone since 10 March}, five days longer than the company had let on.

Vask now says that {c6 Delos was his from the first day}. {c12 Where the false papers came from he will tell the court}, the lawyer said.
