# shells hit the Valkeny nuclear power plant; Sorrenia and the Lutic Republic blame each other
! c1 shells struck the plant on 3 July (number of hits: 9, 12), by plant operator
! c2 Sorrenian army shelled the plant on 3 July (Lutic accuses, Sorrenia denies)
! c3 Lutic forces shelled the plant themselves on 3 July (Sorrenia accuses, Lutic denies)
! c4 radiation normal
! c5 two workers wounded (operator)
! c22 one of the wounded has left hospital
! c6 five workers wounded (Sorrenian energy company)
! c7 power line cut, external power lost
! c8 line restored
! c9 diesel generators have fuel for ten days (operator)
! c10 inspectors will be let in (promise by Lutic)
! c11 inspectors arrived on 19 July
! c12 inspectors: spent fuel store hit/ hole in the roof
! c13 inspectors could not say who fired
! c14 Lutic army keeps heavy guns in the turbine hall (alleged, denied, seen)
! c15 reactor 2 shut down
! c16 second shelling on 27 July by Sorrenia (accused, denied)
! c17 demilitarised zone of 5 km proposed by Atomic Safety Council, Lutic rejects
! c18 director Igon Salle abducted (alleged, denied)
! c19 director Igon Salle freed
! c20 potassium iodide handed out to 200,000 people
! c21 drone fell on the training centre (3rd event) with one dead
@ 2026-07-03T22:10 | Meridian Agency | Shells hit Valkeny nuclear plant, both sides trade blame
HALDEN (Meridian) - {c1 At least nine shells landed in the grounds of the Valkeny nuclear power station on Friday}, its operator said.

{c2 The Lutic Republic, whose troops hold the plant, said Sorrenian artillery had fired from the north bank of the Irve}. {c2 Sorrenia's general staff called this a lie}. {c3 "They are shooting at themselves to frighten the world," it said}.

{c5 Two employees were hurt}, according to the operator. {c4 No increase in radiation was measured}, it said.
@ 2026-07-04T08:00 | Lutic Ministry of Defence | Summary, 4 July | official
{c2 Yesterday between 17.10 and 18.00 formations of the Sorrenian armed forces carried out a strike on the Valkeny station with 152 mm guns}.

{c1 Twelve detonations were recorded on the territory of the plant}, the station management specifies.

{c14 There is no heavy weaponry of the Republic inside the perimeter}.

{c15 As a precaution unit 2 has been taken off the grid and shut down}.
@ 2026-07-04T13:40 | Sorrenia Today | 'They turned their mortars round'
People in Valkeny town say they can tell outgoing from incoming. {c3 The bangs on Friday, three of them told us by phone, came from Lutic positions at the cement works, two kilometres from the reactors}.

Lutic-appointed mayor Ede Barro had no patience with that. {c3 "Who would shell the roof over his own head?" he asked}.

Sorrenian Energy, which owned the plant until last year, still speaks to its old staff. {c6 Five of them were wounded, it says}, and {c14 rocket launchers are parked among the turbines}.
@ 2026-07-05T07:15 | World Radio | Breakfast bulletin | transcript
The nuclear power station at Valkeny has been cut off. {c7 The last line feeding it from outside went down overnight}, says the Atomic Safety Council.

{c9 The plant's managers say there's diesel for ten days}. {c4 Readings around the site remain at their usual level}, says the Council.

Both armies were at it again with words. {c2 Sorrenia's president says his gunners have orders never to aim at the station, and didn't}.

In districts downwind, {c20 authorities have begun giving iodine tablets to two hundred thousand people}.
@ 2026-07-06T18:30 | Meridian Agency | Power back at Valkeny plant
HALDEN (Meridian) - {c8 Engineers reconnected the Valkeny nuclear plant to the grid on Monday}, a day and a half after {c7 it lost its only outside supply}.

{c10 Lutic foreign minister Kara Osk said a team of international inspectors would be welcome "this month"}.

{c22 One of the two workers injured in Friday's bombardment has left hospital}, the operator said.
@ 2026-07-10T09:50 | The Lowland Observer | The director who did not come home
{c18 Igon Salle, who runs the Valkeny plant, was taken from his car by men in Lutic uniform on Thursday}, his wife says. His shoes were still on the road.

{c18 Occupation officials answered that the man is on holiday}.

He had been due to show visitors round. {c10 Minister Osk has given her word that experts may come in July}. {c17 The Council would like more: a belt of five kilometres round the reactors without a single soldier}.

{c17 "We leave when the threat leaves," a Lutic general said of that plan}.
@ 2026-07-13T11:00 | Sorrenia Today | Salle walks across the bridge
{c19 The kidnapped manager of Valkeny was set free on Sunday night} and walked over the Irve bridge in borrowed slippers.

"{c14 I've had guns in my turbine hall since March}," Igon Salle told us. "I saw them every morning, next to the canteen."

On the men who held him he was brief. {c18 They wore hoods, and they drove a Lutic army jeep, he said}.

He would not say what he had signed.
@ 2026-07-19T16:00 | Atomic Safety Council | Update 12 on the situation at Valkeny | official
{c11 A mission of fourteen experts reached the site today}.

Preliminary observation: {c12 a projectile has perforated the roof of the store for used fuel; the casks are intact}.

{c13 It is not within the mission's mandate, nor is it possible on the evidence, to determine the origin of fire}.

Radiological situation: {c4 normal}.
@ 2026-07-20T07:00 | World Radio | Breakfast bulletin | transcript
Inspectors are inside Valkeny at last. {c11 They got there yesterday}, and what they found is worrying.

{c12 There's a hole the size of a car above the spent fuel}. {c13 Who made it, they can't tell}.

And our reporter, who was allowed as far as the fence, saw this for herself: {c14 two howitzers under a tarpaulin, between the turbines}. A Lutic officer told her they were broken.
@ 2026-07-27T23:30 | Meridian Agency | New shelling at Valkeny
HALDEN (Meridian) - Explosions shook the Valkeny nuclear plant again on Monday, three weeks after a first attack. {c16 Lutic officials accused Sorrenia of firing six rockets}. {c16 Sorrenia said none of its batteries had been in action}.

Firefighters put out a blaze in a cable duct. {c4 The Council's monitors found nothing unusual in the air}.

{c15 The second of the plant's four reactors has stood idle since July 4}.
@ 2026-07-29T08:20 | The Lowland Observer | Two attacks, four stories
Take the third of July first. {c2 In the Lutic account, Sorrenian guns did it}. {c3 In the Sorrenian one, the occupiers bombarded themselves}. No one has produced a fragment.

Take Monday. {c16 A Sorrenian officer, off the record, does not rule out that "one of ours went long"}. His ministry does.

Then there is the matter of the guns in the hall. {c14 After months of denying it, a Lutic spokesman now says that "some vehicles" were stored there against the rain}.

{c17 Talks on a strip without troops are going nowhere}, diplomats say; the Republic's answer is still no.
@ 2026-08-08T12:15 | Sorrenia Today | Drone kills guard at Valkeny school for operators
{c21 A small aircraft packed with explosive came down on the plant's training centre on Saturday and killed a watchman}, Sorrenian Energy said.

It was not clear whose it was. The Council asked for restraint.

{c6 The company recalled that five of its people had been injured in the July 3 barrage}.

In town, the iodine has run out. {c20 Tablets had gone to some 200,000 inhabitants of the region}, the health department said.
