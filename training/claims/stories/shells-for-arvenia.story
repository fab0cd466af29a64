# ammunition deliveries from Koryan to Vostrania, counted by different intelligence services
! c1 shells delivered by Koryan, southern Hanmar intelligence service (1.0m, 3.1m, 4.8m)
! c2 shells delivered, Alland intelligence (1.6m, 6m)
! c3 shells delivered, Arvenian military intelligence (9m)
! c4 containers shipped, Hanmar defence ministry (6,700; 13,000; 20,000)
! c5 Koryan sells no arms to Vostrania (denial/allegation)  
! c6 half the shells are duds (Arvenian officer; Hanmar doubts)
! c7 shells fired per day by Vostrania, Arvenia's command (10,000)
! c8 shells fired per day by Arvenia (2,000)
! c9 allied plan to deliver a million shells to Arvenia by March
! c10 shells delivered by the allies by March (480,000)
! c11 Koryan troops sent to Vostrania (10,000; 12,000) by Hanmar
! c12 Koryan troops sent, Arvenia (15,000)
! c13 ship Angarra carried ammunition (reported; owner denied)
! c14 sanctions on owner of Angarra
! c15 missiles: 60 ballistic missiles delivered, Hanmar
! c16 Koryan got oil in exchange: 1m barrels (research institute)
! c17 Koryan got air defence systems in exchange
! c18 depot at Tolvin blown up by Arvenian drones (claimed, denied, satellite confirmed)
! c19 30,000 tonnes destroyed at depot (Arvenian)
! c20 Vostrania and Koryan signed defence pact
! c21 Koryan factories run at full capacity
@ 2026-01-14T06:00 | Pan-Continental Press | Koryan sent million shells to Vostrania, lawmakers told
HANMAR CITY (PCP) - {c1 Koryan has supplied Vostrania with about one million artillery shells since August}, Hanmar's intelligence service told a parliamentary committee on Wednesday, a member said.

{c4 The defence ministry in Hanmar estimates that 6,700 containers have gone north by sea and rail}.

{c5 Koryan has repeatedly denied trading in weapons with its neighbour}. {c5 A Vostranian spokesman said there was "no paper" to support such a claim}.
@ 2026-01-20T18:30 | Arvenia Front News | 'Every second one is a dud'
At a gun position south of Orvasz, Captain Yuri Laan holds up a fuse. {c6 "Half of what the Koryans send doesn't go off," he says. "The other half lands in the wrong village."}

There is still too much of it. {c7 The enemy shoots ten thousand rounds a day along the line}, according to the general staff. {c8 His own side makes do with two thousand}.

{c9 The allies have said they'll bring a million by March}. The captain shrugs at the calendar.
@ 2026-02-03T11:00 | Alland Foreign Intelligence Service | Public assessment 2 | official
{c2 The Service assesses that Vostrania had received at least 1.6 million rounds of artillery ammunition from Koryan by the end of January}.

{c21 Plants in the north of Koryan are working at full capacity}.

{c16 The Service cannot confirm reports of payment in oil}.
@ 2026-02-04T08:10 | The Alland Standard | A rust-red ship and its secrets
The Angarra sails without lights and calls at a naval pier. {c13 She has carried Koryan shells on eleven voyages}, port workers told the Standard. {c13 Her owners, Sternline, replied that she carries "timber and fish"}.

What is coming back? {c16 A million barrels of fuel since spring, by the count of the Open Seas Institute}, which follows tankers from space.

How much has been shipped depends on the capital. {c2 In ours, the spies say 1.6 million}. {c1 In Hanmar they say a million}. {c3 In Arvenia nine}.
@ 2026-02-05T13:30 | Pan-Continental Press | Hanmar questions Arvenian shell figure
HANMAR CITY (PCP) - {c3 Hanmar has doubts about Arvenia's contention that Vostrania obtained nine million shells}, a defence official said on Thursday. "We don't see the trains for that."

{c6 He was also sceptical of claims that every other round fails}.

{c14 Alland put Sternline, which owns the freighter Angarra, on its blacklist}.
@ 2026-03-31T17:00 | Arvenia Front News | March is over
The promise had been a million. {c10 What has come is four hundred and eighty thousand}, the defence minister said on Tuesday.

{c9 The union's commissioner, who gave the pledge a year ago that a million would be here by spring}, was "not unhappy".

{c8 At the guns the ration is still two thousand a day}.

Arvenian military intelligence does not retreat from its own arithmetic. {c3 Nine million from Koryan, said its head, General Ruslan Oday, "and I've counted the wagons."}
@ 2026-06-19T09:00 | State Radio Vostrania | Main news | transcript
An historic day. {c20 The two leaders put their names to a treaty of mutual defence}.

Asked by a foreign journalist about shells, the foreign minister smiled. {c5 "Not one has been bought. We have plenty of our own."}
@ 2026-06-20T07:20 | Pan-Continental Press | Hanmar: three million shells and counting
HANMAR CITY (PCP) - {c1 Deliveries from Koryan have climbed to 3.1 million artillery rounds}, according to Hanmar's intelligence service. {c4 The number of containers has almost doubled to 13,000}, the country's defence ministry said.

{c15 The service counts 60 ballistic missiles as well}.

{c20 Koryan and Vostrania agreed on Friday to defend each other if attacked}.
@ 2026-09-18T05:40 | Arvenia Front News | Night turns orange over Tolvin
{c18 Arvenian drones hit the arsenal of Tolvin at 3.10 this morning, and it has not stopped exploding since}, the security service said. {c19 Thirty thousand tonnes of ammunition went up}, a source there estimated.

{c18 The regional governor on the Vostranian side spoke of debris and a grass fire}.

Much of what burned had Koryan lettering on the crates, the source said.
@ 2026-09-20T12:00 | The Alland Standard | Crater ends an argument
{c18 Images taken on Saturday show nothing left of the depot: a hole 80 metres wide where the main store was}.

It will hurt, but not for long. {c2 Alland's spies now reckon six million shells have come from Koryan}. {c21 Its works run in three shifts}, defectors say.

And Sternline has changed its tune. {c13 A director, under oath in a Port Alland court, said the Angarra had "on occasion" taken munitions}.
@ 2026-10-23T10:15 | Pan-Continental Press | Koryan soldiers in Vostrania, Hanmar says
HANMAR CITY (PCP) - {c11 Koryan has dispatched 10,000 soldiers to Vostrania}, Hanmar's intelligence chief said on Friday. {c12 Arvenia spoke of 15,000}.

{c17 In return Koryan has been given air defence batteries}, the chief said.

{c4 Containers sent since the start number 20,000}, the defence ministry added.
@ 2026-11-06T08:00 | The Alland Standard | The ally nobody admits to
It took fifteen months. {c5 Koryan's leader told officers on Thursday that his country was "proud to have armed a brother"}. Until then he had sold nothing to anyone.

{c11 Hanmar's latest count of his men on foreign soil is twelve thousand}. {c12 Arvenia's is unchanged, three thousand higher}.

On shells the spread is just as wide. {c1 Hanmar is at 4.8 million}. {c3 General Oday has stayed with nine}.

{c14 Sternline, under sanctions since February}, has sold the Angarra for scrap.
