# a shipping firm, Castor Lines, carries grain from an occupied port under false flags; flag state, insurer, court
! c1 Castor ships took grain from Port Azur (alleged, denied, admitted)
! c2 tonnes: 600,000 by the prosecutor
! c3 tonnes: 1.1 million by farmers' union
! c4 false flag of Palmyra Islands (register says never registered)
! c28 signature of a dead man
! c6 raid on Castor HQ in Varn
! c7 chief executive Lena Castor barred from travel
! c8 shares/bond fell 40 percent
! c9 ship Pollux painted over name to Gemma (alleged, denied, admitted)
! c10 ship Pollux arrested in Dorsa
! c11 bakery company Milldon bought the flour
! c12 Milldon knew (alleged, denied)
! c13 government: sanctions proposal
! c14 sanctions adopted
! c15 veto by Hestia
! c16 plea deal 60 million
! c17 Lena Castor 2 years suspended
! c18 crew stranded without food
! c19 farmers want money
! c20 whistleblower Tom Arkel fired
! c21 Arkel reward
! c5 the passport is returned
! c23 crew went home
! c24 council to return to compensation in autumn
! c25 the fine goes to the treasury
! c26 ship still in Dorsa roads
! c27 Milldon stops deliveries
! c22 registry clerk arrested
@ 2023-05-09T06:00 | The Examiner | Bread from a stolen field
The silos of Port Azur stand in occupied land; its harvest has owners who fled. {c1 At least nine vessels of Castor Lines loaded wheat there last year}, satellite pictures and port papers obtained by The Examiner show.

{c9 One of them, the Pollux, came out of the night as the Gemma}, with wet paint on the bow, says former first officer Tom Arkel. {c20 He lost his job the week he complained.}

"{c1 We have never called at Azur}," says chief executive Lena Castor.
@ 2023-05-09T15:30 | Castor Lines | Response to media reports | official
{c9 No vessel of ours has ever been renamed at sea.} {c4 All nine ships named in the article are duly entered in the register of the Palmyra Islands.}

{c20 Mr Arkel was dismissed for drinking on watch.}

The company reserves all rights.
@ 2023-05-10T11:10 | Seaborne News Service | Palmyra Islands disown Castor ships
VARN (SNS) - {c4 None of nine Castor Lines vessels is or was on the Palmyra Islands' register}, its registrar said on Wednesday. Certificates shown by the company {c28 carried the signature of a man who died in 2011}, he added.

{c8 Castor bonds fell by forty percent.} Farmers who fled the Azur plain say {c3 1.1 million tonnes were taken from their stores}.

Ministers of the League will discuss {c13 a proposal to put Castor on the sanctions list} on 22 May, a diplomat said.
@ 2023-05-12T17:40 | Varn Evening Post | Forty detectives, one shredder
They rang at seven, politely. {c6 Police turned over the headquarters of Castor Lines on Salt Quay on Friday} and left with eleven crates and a shredder, still warm. The company {c6 confirmed 'a visit'}.

{c2 Six hundred thousand tonnes of wheat is what prosecutor Hugo Brandl is looking for.}

And who ate it? {c11 The bakery group Milldon got flour from two of the ships' cargoes}, and its chairman says {c27 deliveries were stopped yesterday}. {c12 He had no inkling of the origin, he adds.}
@ 2023-05-17T09:00 | Dorsa Shipping Gazette | Pollux, alias Gemma, chained up
{c10 Bailiffs nailed a writ to the mast of the Pollux in the roads of Dorsa on Tuesday.} Beneath the word GEMMA, says the harbour captain, {c9 you can read POLLUX with your fingertips}.

Nineteen men are aboard. {c18 They've had rice and rainwater for nine days}, the seamen's mission reports. {c18 Castor's agent says a supply boat goes out daily.}
@ 2023-05-22T20:15 | Seaborne News Service | Hestia blocks sanctions on Castor Lines
BRISK (SNS) - {c15 Hestia prevented the League on Monday from blacklisting the shipping firm Castor Lines}, two diplomats said, although the eleven other members were in favour. Hestia's envoy {c15 said his country had merely asked for more time}.

A Varn court {c7 ordered Castor's chief executive to hand in her passport}, her lawyer said.

{c3 The refugees' farm union stuck to a loss of 1.1 million tonnes.}
@ 2023-05-30T06:10 | The Examiner | Milldon's buyer: 'We all knew'
"You don't get wheat at that price from a friend." {c12 People at Milldon were well aware that the cheap grain was from Azur}, says a buyer who left in March. He kept the messages: one reads "A-wheat, don't ask".

{c12 Milldon calls him bitter and the messages a joke.}

In the islands, too, a thread has been pulled: {c22 a clerk of the Palmyra register was arrested on Saturday for selling blank certificates}, the registrar says.
@ 2023-06-19T18:00 | League Council | Press notice 118 | official
{c14 The Council today added Castor Lines and six subsidiaries to the list of restricted entities.} The decision was unanimous.

The Council took note that {c4 certificates used by the company's ships were false}.

{c24 It will return to the question of compensation for the owners of the grain in the autumn.}
@ 2023-06-20T07:30 | Varn Evening Post | Hestia drops its no
What changed? A phone call, say some; a fertiliser deal, say others. {c14 The shipowner from Salt Quay is under sanctions}, and on the quay they took down the flag.

{c15 Hestia's foreign minister now says that in May his country "did say no, and was wrong to".}

The farmers are glad and poor. {c19 "Who pays us?"} asks their chairwoman, Oksa Brel.
@ 2023-11-08T14:20 | Seaborne News Service | Castor chief admits shipping grain from occupied port
VARN (SNS) - Lena Castor told a court on Wednesday that {c1 her ships had fetched wheat from Azur on 31 occasions}. {c9 Repainting the Pollux had been her idea}, she said.

Under an agreement with prosecutors {c16 the firm will pay 60 million}. It accepts the prosecution's count of {c2 600,000 tonnes}.

{c20 Tom Arkel had not been drunk, she added; he was fired for asking.}
@ 2023-11-24T16:00 | Varn Evening Post | Two years, suspended
{c17 Lena Castor leaves the court by the front door, with two years on probation.} {c5 Her passport she gets back on Monday}, her lawyer says.

{c21 For Tom Arkel there's three million, a twentieth of what the company pays}: the new whistle-blower law at work, says the prosecutor.

{c25 The sixty million goes to the treasury.} {c19 Oksa Brel's people won't see a cent of it}, the judge regretted.
@ 2024-02-13T08:45 | The Examiner | Milldon settles
Nine months of "no inkling" ended in a paragraph on page 84 of the annual report: {c12 "Employees of the purchasing department were aware of the origin of certain lots."}

{c23 The nineteen of the Pollux went home in January}, the mission says. {c26 The ship is still in Dorsa roads}, rusting under both her names.
