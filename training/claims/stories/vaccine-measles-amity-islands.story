# Measles vaccine for an island republic: a gift, an auction, a broken cold chain, campaign figures and a denied theft
! c1 measles cases by the health service (212; 640; 1,150)
! c2 measles cases by Doctors' Aid (2,000)
! c3 measles deaths by health service (4, 13)
! c4 Carvel donates 300,000 doses
! c5 donated doses expire in 6 weeks (alleged; Carvel denies; concedes)
! c6 government bought 500,000 doses from Lumen Bio for 3m
! c7 purchase made without tender (alleged, denied, admitted)
! c8 price six crowns a dose
! c9 cold store at Port Amity failed on the night of 3 March
! c10 doses spoiled by the government (40,000; 120,000)
! c11 doses spoiled by store-keeper (200,000)
! c12 vaccine stolen (reported, police deny, confirm)
! c13 campaign starts on 20 March (planned)
! c14 campaign started on 2 April
! c15 children vaccinated in first week: 61,000
! c16 coverage target 95 per cent by June
! c17 coverage reached 78 per cent
! c18 schools closed
! c19 schools reopen
! c20 bishop: vaccination is safe / rumour that vaccine sterilises
! c21 minister Tora Finch resigns
! c22 travel warning by Carvel
! c23 bishop's call to vaccinate
! c24 Thirty-one people have dengue
! c25 Lumen Bio is being sued in Carvel
! c26 A second cold store opened on Little Amity
! c27 Teachers were the first adults to be vaccinated
! c28 A cyclone damaged forty houses
@ 2028-02-21T09:00 | Health Service of the Amity Islands | Measles situation 3 | official
{c1 Confirmed cases: 212}. {c3 Deaths: 4}.

{c18 Schools and kindergartens on Great Amity are closed from Wednesday}.

The Service plans a vaccination campaign. {c13 It will begin on 20 March}. {c16 Aim: protection of 95 % of all children by the end of June}.
@ 2028-02-23T15:00 | Southern Seas News | Carvel sends vaccine as measles spreads
PORT AMITY (SSN) - {c4 Three hundred thousand doses of measles vaccine are a present from Carvel}, its ambassador said on the quay on Wednesday.

A volunteer group, Doctors' Aid, believes the outbreak is bigger than reported: {c2 its clinics put the number of sick at 2,000}. {c1 The health service has so far registered 212}.

{c22 Carvel advised its own citizens against travelling to the islands}.
@ 2028-02-26T06:40 | Amity Observer | Read the label
A docker did. {c5 The ampoules given by Carvel may be used until 8 April and not a day longer}, he told this newspaper. {c5 "They have a full shelf life,"} said the embassy.

There is a second lot, about which less has been sung. {c6 Half a million doses were ordered from Lumen Bio for three million}, a budget paper shows; {c8 that makes six crowns apiece}. {c7 Nobody else was asked to bid}, says opposition deputy Abel Toms. {c7 Health Minister Tora Finch says that three firms were}.
@ 2028-03-04T18:00 | Radio Amity | News at six | transcript
NEWSREADER: {c9 Last night the cooling at the vaccine store in Port Amity broke down}. It was out for nine hours.

NEWSREADER: {c10 Forty thousand doses cannot be used any more}, the minister says. The man who looks after the store has another number.

STORE-KEEPER: {c11 Two hundred thousand. I carried them out and I carried them in}.

NEWSREADER: A lorry is said to have been at the back door at four in the morning. {c12 Crates went missing, people on Hill Street tell us}. {c12 Nothing is missing, say the police}.
@ 2028-03-10T11:30 | Southern Seas News | Amity: 120,000 vaccine doses lost
PORT AMITY (SSN) - {c10 The health ministry tripled its count of spoiled measles vaccine to 120,000 doses} on Friday.

{c1 The number of infections rose to 640} and {c3 thirteen people, most of them infants, have died}.

The campaign would have to be moved back, Finch said. {c13 The start had been set for the 20th}.
@ 2028-03-17T07:20 | Amity Observer | The needle and the rumour
In the villages of the east coast they are hiding children. {c20 The injection makes girls barren}, goes the tale; it came in a voice message. {c20 "There is not a grain of truth in it,"} said Dr Solveig Anders of Doctors' Aid.

Help comes from an unexpected pulpit. {c23 Bishop Noah Tindle has told parents that it is a sin not to bring them}.

Carvel's ambassador had a difficult week. {c5 Yes, the vials run out in early April}, he wrote to us; one had wished to be quick.
@ 2028-04-03T12:00 | Health Service of the Amity Islands | Campaign bulletin 1 | official
{c14 Vaccination began on Sunday, 2 April, at 46 posts}.

{c6 Vaccine in use: Lumen Bio, from the order of 500,000}. {c4 The donated stock of 300,000} is being used first.

{c1 Cases to date: 1,150}. {c3 Deaths: 13}.
@ 2028-04-09T17:30 | Southern Seas News | 61,000 children immunised in a week
PORT AMITY (SSN) - {c15 In the first seven days 61,000 boys and girls have had their shot}, the health service said. {c14 The drive opened last Sunday}, two weeks behind plan.

{c19 Classes are to resume after Easter}.

{c2 Doctors' Aid still reckons with about 2,000 measles patients}.
@ 2028-04-20T08:10 | Amity Observer | Crates on Little Amity
They were under a tarpaulin in a boat shed: eleven crates, blue stickers. {c12 They had been taken from the Port Amity store on the night of the breakdown}, police confirmed on Wednesday. A driver is being questioned about the theft.

That may explain why the keeper's sum and the minister's never met. {c11 He said 200,000 from the start}; {c10 she stopped at 120,000}.

{c18 The schools, shut since February}, have been smelling of disinfectant.
@ 2028-05-02T19:40 | Radio Amity | Live from parliament | live
19.38 {c21 Tora Finch is stepping down}.

19.31 Finch: {c7 "There was one offer, and I signed it. I said three. There was one."}

19.20 Toms holds up the contract: {c8 six crowns for what costs two}.

19.05 {c22 Carvel keeps its travel advice}, the foreign ministry reports.
@ 2028-05-20T09:00 | Southern Seas News | Islands in brief
{c24 Thirty-one people have dengue}, the health service said. {c25 Lumen Bio is being sued in Carvel}. {c26 A second cold store opened on Little Amity}. {c27 Teachers were the first adults to be vaccinated}. {c28 A cyclone damaged forty houses}.
@ 2028-07-03T10:00 | Southern Seas News | Amity misses vaccination target
PORT AMITY (SSN) - {c17 Seventy-eight per cent of the islands' children are now protected against measles}, the health service said. {c16 It had aimed at ninety-five by the end of last month}.

East coast parishes did best, thanks to {c23 the bishop who had threatened parents from the pulpit}. {c9 The store that went warm in March} has a generator now.

{c21 Tora Finch gave up the ministry in May}; her successor, a vet, is sworn in today.
