# avian flu on poultry farms around Marlow Fen: cull, housing order, a sick worker, a vaccine
! c1 bird flu confirmed at Grange Farm, Marlow Fen
! c2 birds culled at Grange Farm (48,000)
! c3 birds culled in all by agriculture ministry (48,000+; 310,000; 1.2 m)
! c4 birds culled in all by poultry federation (1.6m)
! c5 housing order for all poultry (from 3 Nov)
! c6 second outbreak at Hollis turkey farm, 22,000
! c7 suspected case at Dutton duck farm (suspected, ruled out)
! c8 dead cranes in the fen by rangers (200; 1,900)
! c9 farm worker infected (suspected, denied, confirmed)
! c10 risk to public low
! c11 turkey prices rise 20 pct by Christmas (expected)
! c12 price actual 27 per cent
! c13 Brightwing firm moved birds in breach of the ban (alleged, denied, admitted)
! c14 Brightwing gassed birds cruelly (alleged, denied)
! c15 compensation at most 50, then 110 per bird (ministry)
! c16 egg exports to Kestria stopped
! c17 vaccine trial on geese from January (plan)
! c18 vaccination permitted/minister refuses vaccine nationwide
! c19 protection zone lifted
! c20 virus in wild birds came from the east: cause by institute; 
! c21 worker's wife tests negative
! c22 outbreaks in poultry 14
! c23 wild birds positive 611
! c24 investigation of Voll
! c25 vaccine trial begun
! c26 Dutton result due in the evening
! c27 Brightwing site manager dismissed
! c28 keepers demand a limit of 110 (minister will look at it)
! c29 three lorries left the Brightwing site on 29 October
@ 2025-10-22T11:00 | Ministry of Agriculture | Highly pathogenic avian influenza, notification 1 | official
{c1 The national reference laboratory has confirmed virus type H5N1 in laying hens at a holding in Marlow Fen parish}.

Birds on the holding, all to be destroyed: {c2 48,000}

Protection and surveillance zones have been set up.

{c10 The risk to the general population is considered low}.
@ 2025-10-22T18:30 | Fenland Gazette | White suits at Grange Farm
{c1 It is Grange Farm}, and everyone in the village knew by breakfast. {c2 "Forty-eight thousand hens, gone by teatime,"} said owner Tim Askew, who stood at the cattle grid since he was not let in.

Out on the water it began a week earlier. {c8 Some two hundred cranes have been picked up dead}, says head ranger Wilma Strand, {c20 who's certain that the virus flew in with them from the east}.
@ 2025-10-27T07:50 | Country Radio | The farming bulletin | transcript
There's a second farm. {c6 Twenty-two thousand turkeys at Hollis have caught bird flu}, the district vet told us, and they are being put down today.

At a duck farm in Dutton, thirty miles south, {c7 vets suspect the same thing after a rise in deaths}. {c26 The result is expected this evening}.

And the order that everybody's been waiting for: {c5 from 3 November, all poultry in the country must be kept indoors}, says Agriculture Minister Rolf Teig.
@ 2025-10-28T09:15 | Central Press Service | Turkey could cost a fifth more at Christmas
(CPS) - {c11 Shoppers will have to pay about 20 percent more for a Christmas turkey}, the poultry federation said on Tuesday, as a second flock was wiped out.

{c3 A total of 70,000 birds have been destroyed so far}, according to the agriculture ministry. {c7 The suspicion at Dutton proved to be unfounded; the ducks had botulism}, it said.

{c16 Kestria has stopped taking eggs from the whole country}, the federation added.
@ 2025-11-05T06:00 | The Observer of Hale | Lorries in the night
{c29 On 29 October, a day after all transport of live birds in the zone was banned, three lorries left Brightwing's rearing site at Marlow with the lights off}. So say two neighbours, one of whom filmed it.

{c13 The company shifted 18,000 pullets out of the closed area}, according to a driver who says he was paid double.

{c13 "No animal has left the zone on our account,"} Brightwing's director, Edda Voll, told the Observer.

{c14 The animal rights group Open Coop accuses the same firm of having let hens suffocate for hours in badly sealed containers}. {c14 Ms Voll spoke of a proper procedure watched by two vets}.
@ 2025-11-08T13:00 | Ministry of Agriculture | Situation on 8 November | official
Outbreaks in poultry: {c22 14}

Birds culled: {c3 310,000}

Wild birds found positive: {c23 611}

{c5 The obligation to house poultry, in force since Monday, applies without exception}. {c15 Holders receive up to 50 crowns per bird from the animal disease fund}.
@ 2025-11-12T20:00 | Country Radio | Evening news | transcript
A man who helped with the cull at Hollis is in hospital in Hale with a high fever. {c9 Doctors are looking into whether he has caught it from the turkeys}, his brother tells us.

{c9 There's "no human case in this country"}, the health ministry insists tonight.

In the fen, the ranger has stopped counting by hand. {c8 Nineteen hundred cranes}, Wilma Strand says. That's a good many of those that rest here.
@ 2025-11-14T10:20 | Central Press Service | Farm worker has bird flu
HALE (CPS) - {c9 A 41-year-old worker has tested positive for H5N1}, the first such patient in the country, the Institute of Public Health said on Friday, two days after the ministry had ruled it out.

{c21 His wife is not infected}, the institute said. {c10 It continued to see little danger to people with no contact to birds}.
@ 2025-11-18T07:30 | Fenland Gazette | 'Fifty crowns buys me half a goose'
At the Crown in Marlow they came with calculators. {c28 The upper limit per animal must go from 50 to 110}, demanded Tim Askew and sixty other keepers. {c28 Minister Teig, who had come by train, promised that he would "look at it"}.

{c18 He would not hear of vaccinating the nation's flocks}: no one would buy the meat.

On the night lorries he was sharper. {c13 Ear marks from Marlow had been found on birds in a shed sixty miles off}, he said.
@ 2025-11-26T15:10 | The Observer of Hale | Brightwing owns up
{c13 "A site manager acted on his own and took the birds to safety, as he saw it,"} Edda Voll said in a statement on Wednesday. {c27 The manager has been dismissed}.

{c24 The district attorney is investigating Ms Voll herself}, his office said.

{c14 As to the hens in the containers, it had closed the file: Open Coop's film was shot in another country}.

{c3 Meanwhile the ministry's toll among the nation's poultry has gone past a million: 1.2 million}. {c4 The poultry federation counts 1.6 million}, because it includes chicks that were never hatched.
@ 2025-12-19T08:40 | Central Press Service | Christmas turkey 27 pct dearer than last year
(CPS) - {c12 A kilo of fresh turkey costs 27 percent more than twelve months ago}, the statistics office said on Friday. {c11 The federation had forecast a fifth} when the first flocks fell ill.

{c17 A field test of a vaccine on 5,000 geese will start in January}, the State Veterinary Institute said.
@ 2025-12-22T12:00 | Ministry of Agriculture | Amendment of the animal disease fund | official
{c15 The maximum payment per bird is raised to 110 crowns with retroactive effect from 1 October}.

Minister Rolf Teig: {c18 "Vaccination remains off the table until our trading partners accept it."}
@ 2026-02-03T17:15 | Fenland Gazette | Gate open again
{c19 The last protection zone round Marlow Fen was lifted at noon on Tuesday}. Tim Askew has ordered new pullets.

{c9 The man from Hollis who'd caught the virus} is back at work, as a roofer.

{c20 It did come with the cranes, geneticists at the State Veterinary Institute now say, from the steppe in the east}. {c25 Its trial with the geese began three weeks ago}, and {c16 Kestria hasn't bought an egg since October}.
