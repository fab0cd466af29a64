# contested procurement of 48 regional trains in the province of Nordal
! c1 contract awarded to Velmo for 48 trains
! c2 price 1.12 billion by the province
! c3 rival Haas & Rinn complains to the procurement tribunal
! c4 Velmo's bid was 9 percent dearer than rival's
! c5 adviser Dr Kees Lomm took money from Velmo (alleged, denied, admitted)
! c6 minister's visit to Velmo's chalet (alleged, denied by her, admitted)
! c7 first train to run in December 2026 / delayed to June 2028
! c8 tribunal suspends the award
! c9 tribunal annuls / upholds
! c10 800 jobs at the Ostby works
! c28 jobs in danger
! c11 prototype's brakes failed a test on ice
! c12 Velmo's trains in Tessin county break down often: 31 percent availability
! c13 battery range 80 km claimed by Velmo
! c14 battery range measured 52 km by the institute
! c15 police raid at Lomm's office
! c16 Haas & Rinn sells 20 trams to Morv
! c23 620 jobs by a welder
! c24 three computers seized
! c25 Lomm charged
! c26 Haas & Rinn examines legal avenues
! c27 the option lapses
! c17 option for 22 more trains
! c18 premier backs the transport minister
! c19 old trains must run two years longer, repair 60 million
! c20 new tender in the spring
! c21 Haas & Rinn itself hired a former official (alleged, denied)
! c22 transport minister Tora Eng leaves
@ 2025-01-15T09:00 | Province of Nordal, Department of Transport | Forty-eight new trains for Nordal | official
{c1 The Department has today awarded the contract for 48 battery trains to Velmo Rail of Ostby.}

{c2 The order is worth 1.12 billion crowns.} The contract contains {c17 an option for a further 22 units}.

{c7 Passengers will board the first of the new trains in December 2026.} Minister Tora Eng: "{c10 This order keeps 800 people at work in Ostby.}"
@ 2025-01-15T16:20 | Nordal Business | Velmo carries off the billion-crown order
Champagne in Ostby, long faces in Rinn. {c1 Velmo will build the 48 trains with which the province wants to bury its diesels}, the transport department decided. {c2 It is paying 1.12 billion.}

"{c13 Our batteries do 80 kilometres on a charge, in winter too}," said Velmo's sales chief, Dag Ulven.

The loser, Haas & Rinn, was terse: {c26 the company was "examining all legal avenues"}.
@ 2025-01-29T18:05 | Northern Press | Haas & Rinn contests Nordal train award
HALDEN (NP) - {c3 Train builder Haas & Rinn has lodged a complaint against Nordal's award of 48 trains to its competitor Velmo}, it said on Wednesday.

{c4 Its own bid was nine percent cheaper}, the company said. The province said {c4 that was comparing apples and pears, because the rival had left out the depot}.

An adviser to the department, Kees Lomm, had marked Velmo highest on reliability. In Tessin county, {c12 where Velmo trains have run since 2022, fewer than a third of them are fit for service on an average day}, according to the county's own figures.
@ 2025-02-10T06:30 | Halden Observer | The adviser and the invoices
Dr Kees Lomm is the man who graded the bids. {c5 In the two years before, he billed Velmo Rail for 340,000 crowns}, accounts seen by the Observer show.

"{c5 I have never earned a single crown from any of the bidders}," Lomm wrote in an email. Velmo would say only that {c5 it did not discuss its suppliers}.

And there is the matter of the mountain hut. Two ski instructors remember {c6 minister Tora Eng spending a weekend in the chalet of Velmo's owner last March}. {c6 She has "never set foot in it"}, her office replied.
@ 2025-02-10T12:00 | Nordal Radio | News at noon
The premier stands by his minister of transport. {c18 "Tora Eng has my full confidence"}, Jens Myhre told us, after {c6 newspaper claims about a skiing weekend at the owner of Velmo's}. Ms Eng {c6 has called the story a lie}.

Velmo's competitors have something to explain as well. {c21 Haas & Rinn employs the former head of the rail section, Liv Brandt}, says Velmo. {c21 She left us in the autumn}, answers Haas & Rinn.
@ 2025-02-14T15:45 | Northern Press | Police search office of Nordal train adviser
HALDEN (NP) - {c15 Fraud investigators on Friday searched the office of Kees Lomm}, who advised Nordal on the purchase of 48 trains, police said.

His lawyer {c15 confirmed the search} and said {c5 Lomm had indeed worked for Velmo, but on trams and through a firm of his wife's}.

The procurement tribunal {c8 froze the contract until it has ruled on the complaint}, its clerk said.
@ 2025-03-03T07:10 | Rail & Track Weekly | Velmo prototype slides past the stop
Ice, minus fourteen, a test ring in the far north: {c11 the prototype of Velmo's N48 needed 190 metres more than allowed to come to a halt}, two engineers present on 20 February told us.

{c11 "The run was part of a programme designed to find limits. Nothing failed"}, said Velmo's technical director, Asa Wiken.

The Institute of Traction has finished its own measurements of the accumulators. {c14 The train covered 52 kilometres before it gave up}, its report says. Velmo sticks to {c13 its 80}; the institute, it says, drove with the heating at full blast.
@ 2025-03-04T17:30 | Halden Observer | Chalet: a picture, a sauna, a minister
It is not a good photograph but it is a clear one. Tora Eng, in a borrowed hat, raises a mug on the terrace of Velmo's owner.

"{c6 I was there for one night, as a private person, and I should have said so}," the minister told us yesterday, having {c6 denied it three weeks ago}. Premier Myhre's support {c18 is "undiminished"}, his spokesman says.

Her department meanwhile has to tell commuters the bad news: {c19 the diesels must soldier on for two more years, and mending them will cost 60 million}.
@ 2025-04-22T11:15 | Northern Press | Tribunal annuls Nordal's train order
HALDEN (NP) - {c9 The procurement tribunal quashed the award of 48 trains to Velmo on Tuesday}, finding that {c5 the province's adviser had been in the pay of the winner}.

The judges gave no weight to the price: {c4 that Haas & Rinn was nine percent below Velmo had not been shown}, they wrote.

{c20 Nordal will start afresh with a tender next spring}, the transport department said. Velmo said {c28 all 800 jobs in Ostby were now in danger}.
@ 2025-04-22T19:00 | Ostby Times | 'They have killed this works'
At the gate the late shift read the ruling on their phones. {c9 The order is gone}. {c10 Eight hundred of us, the minister promised}, said Rolf Tynes, a welder. {c23 "It's six hundred and twenty by my list, and soon it'll be nobody"}.

Velmo's Dag Ulven was furious with the man from Halden. {c5 "Yes, we paid Lomm. For trams. Everybody in this business pays advisers."} The chief of sales also had a word on those icy rails: {c11 the N48 had overshot once, he granted, owing to a frozen sander}.
@ 2025-04-24T10:00 | Province of Nordal, Office of the Premier | Change at the Department of Transport | official
{c22 Tora Eng has asked to be released from her duties as Minister of Transport. The Premier has accepted.}

The Department's timetable is revised as follows. {c20 Invitation to tender: March 2026.} {c7 First new train in service: June 2028.} {c27 The option for 22 additional units lapses with the contract.}
@ 2025-04-25T06:50 | Nordal Business | Eng goes, the diesels stay
He had backed her to the last, and the last came on Thursday. {c22 The transport minister is out}. Her chief's {c18 "full confidence" of February} proved no shield.

For passengers the arithmetic is simple: {c7 a year and a half later than pledged, in summer 2028, they may hope for a new seat}. Until then {c19 some sixty million goes into patching up the old stock}.

In Rinn nobody is gloating. {c16 Haas & Rinn this week sold twenty trams to the city of Morv}, and its works are full until 2027, says its chief executive.
@ 2025-09-30T14:10 | Northern Press | Train adviser charged with taking Velmo money
HALDEN (NP) - {c25 Kees Lomm was charged with corruption on Tuesday} over the failed purchase of 48 trains. Prosecutors say {c5 Velmo paid him a total of 410,000 crowns}, more than reported so far.

Police had seized {c24 three computers at his premises in February}.

Lomm, who first {c5 claimed not to have received anything}, has since acknowledged work for the company.
