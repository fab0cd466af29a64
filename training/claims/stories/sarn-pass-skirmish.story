# a skirmish between border guards of Olvania and Terrek at Sarn Pass
! c1 Olvanian guards killed by the Olvanian army (2, 3)
! c2 Terrek soldiers killed by Terrek (0, then 4)
! c3 Terrek soldiers killed by Olvania (11)
! c4 who crossed first: Terrek patrol crossed (Olvania says, Terrek denies, joint commission finds)
! c5 Olvanians moved boundary stone 44
! c6 a drone shot down
! c7 a shepherd taken prisoner / held by Terrek (denied, admitted, released)
! c8 a shepherd boy killed by a mine
! c9 both armies agree to pull back 3 km
! c10 Olvania brought up tanks (alleged, denied)
! c11 crossing at Lower Sarn closed
! c12 lorries waiting at crossing: 170
! c13 foreign ministers to meet on 9 September in Quay
! c14 ambassador recalled
! c15 a second exchange of fire on Sunday at Kessik, no dead
! c16 fight lasted two hours by the army
! c22 ambassador returns
! c23 Lower Sarn reopens Wednesday
! c24 who laid the mine: both armies deny
! c25 fight lasted 25 minutes by the commission
! c17 Captain Deme's phone video shows Terrek side shooting first
! c18 video is from 2019
! c19 apricot prices double
! c20 monitors of the Alpine League, 40 of them
! c21 the shepherd is free
@ 2024-08-29T08:10 | Olva Telegraph Agency | Two border guards killed at Sarn Pass
OLVA (OTA) - {c1 Two Olvanian frontier guards fell} in a gun battle with Terrek troops at Sarn Pass early on Thursday, the army command said.

{c4 A Terrek patrol had come 400 metres over the line}, according to the command. {c16 The shooting went on for two hours.}

{c3 Eleven of the intruders were killed}, it said. Olvania {c11 has shut the Lower Sarn crossing until further notice}, the interior ministry announced.
@ 2024-08-29T09:45 | Ministry of Defence of Terrek | On the provocation at Sarn | official
{c4 No serviceman of Terrek set foot on foreign soil.} It was the Olvanian side that {c5 shifted boundary stone 44 under cover of night} and opened fire on those who came to put it back.

{c2 Our unit sustained no losses.} An {c6 Olvanian reconnaissance drone was brought down} over the village of Ust.

The Ministry warns that {c10 Olvanian armour has been moving up the valley since dawn}.
@ 2024-08-29T15:20 | Continental News | Olvania, Terrek trade blame after deadly clash in mountains
SARN PASS (CN) - A dispute over a waist-high stone turned bloody on Thursday. Olvania says {c1 it has lost two men} and that {c3 it shot eleven from the other side}; Terrek says {c2 it has lost nobody}.

Neither account could be checked. "{c5 Nobody has laid a finger on that stone since my grandfather's day}," said Olvania's foreign minister, Sela Tormin. Asked about tanks, she answered: {c10 "There is a fire engine in that valley and two ambulances."}

{c14 Terrek has called its ambassador home for talks}, an official in its capital said.
@ 2024-08-30T07:00 | Highland Voice | Where is Anton Gral?
He went up with ninety sheep and only the sheep came down. {c7 Soldiers in Terrek uniform led the shepherd Anton Gral, 63, away on Thursday at noon}, says his nephew, who watched from the ridge.

The consulate of Terrek in our town {c7 knows of no detained Olvanian}.

At Lower Sarn the line of lorries passes the church. {c12 The haulier Petko counted 170 yesterday evening}, most with fruit. {c19 A crate of apricots costs twice what it did on Wednesday}.
@ 2024-08-31T11:30 | Olva Telegraph Agency | Third guard dies of wounds
OLVA (OTA) - {c1 Corporal Lev Isk succumbed to his injuries on Saturday, the third Olvanian death of the clash at Sarn}, the army command said.

The command released footage from the phone of Captain Ion Deme, who led the post. {c17 It shows that the first shot came from Terrek's side}, the command said.

Foreign minister Tormin will {c13 see her colleague from Terrek on 9 September in the neutral town of Quay}, her ministry said.
@ 2024-09-01T18:00 | Terrek Today | The captain's film is five years old
Look at the cable car. In captain Deme's clip it hangs over the gorge, red as a cherry; it was dismantled in spring 2020. {c18 The sequence therefore dates from 2019 at the latest}, says Ruben Aslo, who studies such images at the polytechnic.

Mourning notices tell another story of our own side. {c2 Four men of the 9th Mountain Battalion were buried on Saturday}, all dead on 29 August. The ministry, which had spoken of no losses, {c2 now confirms the four}.

As we went to press there was word of {c15 shots exchanged at Kessik, thirty kilometres east, without casualties}.
@ 2024-09-02T08:40 | Continental News | New firing on Olvania-Terrek border; army withdraws video
OLVA (CN) - {c15 Border troops fired at each other near Kessik on Sunday}, both countries said, and no one was hurt.

The Olvanian army took a video off its website. {c18 The material stems from an exercise in September 2019}, it conceded, and {c17 the clip proved nothing about who had opened fire last week}.

{c20 The Alpine League offered to send 40 monitors}, its secretary-general said.
@ 2024-09-03T13:10 | Highland Voice | Boy, 12, dies on the pasture
On the slope below stone 44 {c8 a mine killed Miro Gral, twelve, on Monday evening}. He had gone to look for his great-uncle's dog. {c24 Both armies deny having laid it.}

Is his great-uncle alive? For five days Terrek {c7 pretended it had never heard of him}. Today its deputy consul, Lida Sorsk, told us on the telephone: {c7 "Mr Gral is with our frontier service. He is being asked a few questions."}
@ 2024-09-05T19:25 | Olva Telegraph Agency | Shepherd freed at Lower Sarn
OLVA (OTA) - {c21 Anton Gral walked across the bridge at Lower Sarn on Thursday evening}, a week after {c7 he was seized by Terrek's frontier troops}.

He said {c10 he had seen eleven tanks, and they were Olvanian}. The army command {c10 had no comment on the recollections of a tired man}.

{c12 The queue at the crossing has grown to 260 lorries}, the haulier Petko said.
@ 2024-09-09T17:45 | Continental News | Neighbours agree to step back from Sarn Pass
QUAY (CN) - {c9 Olvania and Terrek will each draw back their troops by three kilometres from the pass}, their foreign ministers said on Monday.

{c20 The League's forty observers are to watch over it}, they said in a joint text. {c23 Lower Sarn opens again on Wednesday.}

On the dead they stuck to their own sums. {c3 "Eleven, our officers counted them"}, said Tormin. {c2 "Four, we buried them"}, said Terrek's Davit Orbel.
@ 2024-09-10T06:30 | Terrek Today | What three kilometres mean
For the hamlet of Ust it means the bakery loses its best customers. {c9 Both garrisons have to be three thousand metres behind the ridge by the end of the week}, as agreed in Quay.

And the drone? {c6 It belonged to a wedding photographer}, the wreck's serial number suggests; he has asked for 900 in damages. {c22 Our ambassador went back to his post last night}, says the foreign ministry.
@ 2024-11-18T12:00 | Joint Boundary Commission | Findings on the events of 29 August | official
1. {c5 Stone 44 had been displaced by 31 metres, by tracked machinery, in the direction of Terrek.}

2. {c4 A patrol of Terrek thereupon advanced 120 metres beyond the recognised line.}

3. {c10 Six Olvanian tanks were in the valley on the day.}

4. Losses, {c1 Olvania: three}; {c2 Terrek: four}. {c3 The figure of eleven is unsupported.}

5. {c25 Duration of the engagement: twenty-five minutes.}
@ 2024-11-19T08:15 | Olva Telegraph Agency | Government accepts findings on Sarn
OLVA (OTA) - Foreign minister Sela Tormin said on Tuesday that Olvania accepted the commission's report. {c5 An engineer company had pushed the stone aside while widening a track}, she admitted. {c10 "The tanks were ours, six of them"}, she said.

In Terrek the ministry of defence {c4 recognised that its men had been beyond the line, "by mistake and in fog"}.

{c3 The army withdrew its earlier claim of eleven enemy dead.}
