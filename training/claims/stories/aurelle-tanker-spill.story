# The tanker Aurelle loses oil off the Corrin coast; tonnes, birds, beaches, the captain, the owner and a second slick
! c1 oil lost by the ship owner Brandvik (90, 400 tonnes)
! c2 oil lost by the coastguard (700, 1,150 tonnes)
! c3 oil lost by the group Clean Tide (3,000 tonnes)
! c4 dead birds by the nature agency (120, 840)
! c5 oiled birds alive in care
! c6 kilometres of shore soiled by the county (14, 37)
! c7 captain Olin Strand was drunk (alleged, denied, blood test)
! c8 captain Strand was asleep (alleged / admitted)
! c9 Brandvik had skipped the hull repair (alleged, denied, admitted)
! c10 a second slick off Port Ennis comes from the Aurelle (denied)
! c11 fishing ban from 3 November
! c12 fishing ban lifted
! c13 ship to be towed to Ness by Friday
! c14 ship towed into Ness on Sunday
! c15 Brandvik will pay 12 million to fishermen
! c16 fishermen demand 45 million
! c17 soldiers sent: 350
! c18 captain charged
! c19 chemical dispersant Sorvol used (alleged, denied, admitted)
! c20 beaches will be clean by Easter
! c21 hit the Teeth reef at 03:40
! c22 drinking water safe
! c23 140 families live off the catch
! c24 crew safe
! c25 Strand wants trial elsewhere
! c26 oil reaches the beaches on Monday
@ 2026-11-02T07:10 | Corrin Coast Radio | Tanker aground on the Teeth
Good morning. A tanker called the Aurelle is stuck on the reef we call the Teeth. {c21 She struck at twenty to four}, the coastguard says, and {c24 all hands are safe}.

{c1 About 90 tonnes of fuel oil have escaped}, according to her owner, the Brandvik line. You can smell it in Ennis already.

{c13 The plan is to have her pulled off and in Ness harbour by Friday.}
@ 2026-11-02T15:00 | Coastguard, Western Command | Situation report 3 | official
Vessel: AURELLE, product tanker. {c21 Grounding: 03:40 local.}

{c2 Estimated release: 700 t heavy fuel oil.} Wind: south-west, 6.

{c6 Shoreline affected, per county: 14 km.}

{c19 Chemical dispersants: none used.}
@ 2026-11-02T18:20 | Isles Press Agency | Oil from grounded tanker reaches Corrin beaches
ENNIS (IPA) - {c26 Thick black oil washed on to the beaches of Corrin on Monday} after the tanker Aurelle ran on to a reef.

{c2 Some 700 tonnes had gone into the sea}, the coastguard said. {c1 The owner, Brandvik, stood by its 90.} The environmental group {c3 Clean Tide, working from satellite pictures, arrived at 3,000 tonnes}.

{c11 No boat may fish between Ness and Cape Dorr from Tuesday}, the fisheries department ordered.

{c17 The army is sending 350 soldiers with shovels.}
@ 2026-11-03T06:00 | The Ennis Packet | Birds die on Long Strand
By torchlight they look like stones. {c4 A hundred and twenty seabirds have been picked up dead}, nearly all of them guillemots, the nature agency counts.

{c5 Another 65, black but breathing, are in the old school gym}, says vet Mora Quinn. "We're out of towels."

{c22 Nobody need worry about the tap}, the water company said: the wells are far inland.

In the pubs there's one question only. {c7 Olin Strand, the master of the Aurelle, smelled of drink when he was taken off}, a lifeboatman says. {c7 "He's teetotal, has been for thirty years," answers his wife.}
@ 2026-11-04T09:30 | Isles Press Agency | Owner raises spill estimate
NESS (IPA) - {c1 Four hundred tonnes of oil were lost when the tanker Aurelle hit a reef}, Brandvik said on Wednesday, correcting its first statement.

{c9 It would not discuss a report that a crack in the hull found in June had been left unrepaired.}

{c7 A blood sample from the captain contained no alcohol}, prosecutor Tilda Vane told reporters. {c8 She was now looking into whether he had been sleeping on the bridge.}
@ 2026-11-05T07:45 | Mainland Mercury | 'They knew about the crack'
{c9 A dockyard at Ness told Brandvik in June that plates on the Aurelle's port side were cracked, and was told to leave them for the spring}, according to a foreman at the yard. He showed us the quotation.

{c9 "There was no overdue work on this vessel,"} Brandvik's operations chief, Sten Holgar, said.

A second patch of oil has meanwhile turned up off Port Ennis. {c10 It did not come out of the Aurelle}, Holgar says.

{c6 The county has now measured 37 kilometres of fouled coast.}
@ 2026-11-06T20:00 | Corrin Coast Radio | Evening round-up | transcript
HOST: Friday, the day {c13 she was to be in Ness, as they promised us on Monday}. She isn't. What's new, Fergal?

FERGAL: Plenty. {c2 The coastguard's people went through the tanks and they now say 1,150 tonnes are gone.} {c4 The bird count is at 840 dead.} And we've got pictures from Clean Tide of an aeroplane trailing a white mist over the slick. {c19 They say that was Sorvol, a dispersant.}

HOST: And the coastguard?

FERGAL: {c19 "Sea spray," I was told.}
@ 2026-11-08T16:30 | The Ennis Packet | Aurelle limps into Ness
{c14 With four tugs around her and a list that made people on the pier go quiet, the tanker came into harbour at Ness on Sunday afternoon.}

In court next door her captain was brought up. {c18 Olin Strand has been charged with endangering shipping.} {c8 He told the magistrate that he had closed his eyes "for a minute, and woke up to the bang".}

{c17 The 350 soldiers on the beaches} got their first hot meal, from the women of Long Strand.
@ 2026-11-12T10:00 | Clean Tide | We were right about Sorvol | official
This morning the coastguard wrote to us. {c19 A contractor's plane sprayed two tonnes of the chemical on the night of 4 November, the letter says, "without the authorisation of this command".}

{c3 We repeat: three thousand tonnes of oil are out there.}

{c10 And we repeat that the slick off Port Ennis has the same fingerprint as the oil on the Teeth.} Send it to any laboratory.
@ 2026-11-13T08:10 | Isles Press Agency | Fishermen want 45 million from tanker owner
ENNIS (IPA) - {c16 Corrin's fishing co-operative has put its losses at 45 million kroner} and sent the bill to Brandvik.

{c15 The shipping line said it had set aside 12 million.}

{c11 Boats have been kept in port since 3 November.} The co-operative's chairwoman, Ada Strand, who is a cousin of the accused captain, said {c23 140 families lived off the catch}.
@ 2026-11-19T06:00 | Mainland Mercury | Lab: both slicks from one ship
{c10 The oil that fouled Port Ennis leaked from the Aurelle as well}, the state laboratory found. Brandvik said it "took note".

It took more than note of something else. {c9 In a letter to its insurers, which we have read, the line says that the yard's warning was received on 16 June and that repairs were put off to save money.}

{c8 Captain Strand, the letter adds, had been awake for 22 hours before he nodded off.}

{c20 All beaches should be clean by Easter}, the county thinks.
@ 2026-12-04T12:15 | Corrin Coast Radio | Newsflash
{c12 The boats can go out again.} From midnight, says the fisheries department, after three clean samples in a row.

{c5 Of the oiled birds in the school gym, Mora Quinn tells us, 41 are left}, and they bite.

{c16 The co-op won't come down from its 45 million}, though.
@ 2026-12-05T07:00 | The Ennis Packet | First mackerel
At ten past midnight the Morning Girl was first past the light. {c12 After a month in harbour the fleet is back at work.}

{c15 Brandvik's twelve million is on the table}, and there it will stay, says Ada Strand: {c16 "We've lost forty-five. I can count."}

{c18 Her cousin, who faces a charge of endangering ships}, {c25 wants to be tried elsewhere}, his lawyer says. {c20 Clean sand by Easter, the county still says.}
