# shelling of the Dravna coal power station in a frozen conflict; monitors, two sides, three incidents
! c1 shells hit Dravna power station on 12 January (own voice)
! c2 Belgar army fired on 12 January (Ossarian accuse, Belgar denies, admits)
! c3 Ossarian militia fired on 12 January (Belgar accuse, denied)
! c4 towns without power/heat: 70,000 people
! c5 people without power, Red Aid: 110,000
! c6 one turbine operator killed, station
! c7 four workers injured, station
! c8 second shelling on 16 January at repair crew (Ossarian accuse; Belgar denies)
! c9 two electricians wounded on 16 January
! c10 monitors: shells came from the north-west
! c11 monitors' drone shot down
! c12 truce for repair 48 hours agreed
! c13 truce violated 14 times, monitors
! c14 transformer replaced / power restored
! c15 Belgar president: "not a single gun of ours within 30 km"
! c16 satellite firm shows 6 guns in Belgar village Tesk
! c17 battery commander Major Iven Stroh dismissed
! c18 Ossarian leader Zora Petric: stored ammunition at station (Belgar alleges; denied; monitors see)
! c19 temperature -24 
! c22 Belgar paid the 3m
! c23 munitions removed from the plant
! c20 gas main at Molk damaged by militants (alleged, denied, monitors: corrosion)
! c21 compensations: Belgar offers 3m
@ 2026-01-12T23:20 | Frontier News Service | Power station shelled in Ossaria, city in dark
DRAVNA (FNS) - {c1 Artillery hit the coal-fired power station at Dravna on Monday night}. {c4 Some 70,000 people lost electricity and heating}, the mayor's office said. {c19 It was minus 24 degrees}.

{c2 The breakaway administration in Ossaria said Belgar's army had fired}. {c3 Belgar's general staff said militiamen had missed their target and struck their own boilers}.

{c6 A turbine operator was killed}, the station's director said, and {c7 four of his colleagues were hurt}.
@ 2026-01-13T08:00 | Office of the Belgar General Staff | Morning report | official
In the last 24 hours the enemy opened fire 31 times.

{c2 Units of the Belgar Army conducted no fire in the direction of Dravna}. {c15 No artillery piece of ours stands closer than thirty kilometres to the line}.

{c18 The enemy uses the grounds of the power plant as a dump for mines and shells}.
@ 2026-01-13T18:30 | Free Ossaria Radio | Evening news | transcript
Anton Vuk was 52 and would've retired at Easter. {c6 He's the man who died at turbine two}.

Zora Petric, head of the administration, was at the plant this morning. {c18 "Look around. Coal. Coal. More coal," she said to the story that there's ammunition here}. {c3 "And no, we don't shell our own grandmothers."}

{c5 The charity Red Aid reckons that the lights are off for a hundred and ten thousand}, as it counts the villages too.
@ 2026-01-14T07:10 | The Belgar Independent | What the stove said
In the Sadova quarter they're burning school desks. {c19 On Tuesday the mercury stood at twenty-four below}.

Everyone knows who did it, and half of them know the opposite of the other half. {c2 "It came over the ridge, from Tesk," says a nurse; the army is at Tesk}. {c3 Her brother-in-law heard the launch behind the brickyard, where the militia is}.

{c12 The two commands have agreed to hold fire for 48 hours so that a crew can get in}, the monitors say.
@ 2026-01-16T15:00 | Ceasefire Monitoring Mission | Spot report 4 | official
{c13 The Mission recorded fourteen breaches of the window of silence}.

{c11 One of its unmanned aircraft was brought down by small-arms fire near Tesk}.

At the station it examined five impact sites. {c10 All five were caused by projectiles that arrived from the north-west}. The Mission does not assign responsibility.
@ 2026-01-16T21:50 | Frontier News Service | Repair team comes under fire in Ossaria
DRAVNA (FNS) - {c9 Two electricians were wounded on Friday when mortar bombs fell beside their truck at the Dravna power station}, its director said.

{c8 Ossaria's leadership accused Belgar's troops of targeting them}. {c8 Belgar's defence minister said that was nonsense}.

{c7 Four workers had been injured in Monday's bombardment}, which killed a fifth man.
@ 2026-01-18T09:00 | The Belgar Independent | Six long shadows at Tesk
{c16 They're howitzers, six of them, in an orchard at Tesk, seven kilometres from Dravna}. The picture was taken at noon on the 12th by the firm Skyline Optics.

{c15 The president had told the nation that none of our cannon was within thirty}. On Saturday his office spoke of "mock-ups".

North-west of the plant, incidentally, is where the orchard is. {c10 That is the direction from which, according to the monitors, all the shells came}.
@ 2026-01-20T12:30 | Office of the Belgar General Staff | Noon report | official
{c20 At 04.10 militants blew up the gas main at Molk}. Belgar households are not affected.

{c8 As regards the events of 16 January, an examination showed that the mortars concerned belonged to the enemy}.

{c14 The General Staff notes that power supply to Dravna was restored on 19 January}.
@ 2026-01-20T18:30 | Free Ossaria Radio | Evening news | transcript
{c14 There's light again}. In Sadova they cried when the fridge began to hum. A new transformer's been in since yesterday.

{c20 On the pipeline at Molk Zora Petric says her people had nothing to do with it}. "It's old and it burst."

{c5 Red Aid hasn't changed its number for last week: 110,000 in the cold}. {c4 City Hall's still at seventy}.
@ 2026-02-02T10:15 | Frontier News Service | Belgar sacks officer, concedes army shelled plant
BELGAR CITY (FNS) - {c2 Shells that struck the Dravna power station last month came from a Belgar battery}, the defence ministry acknowledged on Monday. It spoke of a map error.

{c17 Major Iven Stroh, who commanded it, has been relieved}.

{c21 The ministry offered three million as compensation}. {c3 It no longer accused the militia of having caused the damage}.
@ 2026-02-03T07:00 | The Belgar Independent | A map error, seven kilometres wide
Twenty-two days. That's how long it took the general staff to find its own guns. {c15 "We were inside the zone," Minister Otto Wern said of the thirty kilometres}. He did not explain the mock-ups.

{c17 Stroh, 38, was fired by telephone}. {c8 About the mortars on the repair team the minister "had nothing to add"}.

There's a footnote that Ossaria won't like. {c18 The monitors have photographed crates of mines in the plant's coal bunker}.
@ 2026-02-09T16:00 | Ceasefire Monitoring Mission | Weekly report | official
{c23 Following the Mission's representations, the stored munitions were removed from the power station on 6 February}.

{c20 The damage to the Molk pipeline was due to corrosion}.

{c22 The Belgar side has transferred 3 million to the station's account}.

{c11 The Mission received no explanation of the loss of its aircraft}.
