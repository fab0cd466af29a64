# an artillery strike on the market of Vardeni, with rival tolls and rival culprits
! c1 dead by the regional governor (9, 17, 22, 21)
! c2 dead by the rebel administration (40)
! c3 wounded by the governor / hospital (35, 52)
! c4 the army fired the shells (alleged by rebels, denied by the ministry, later admitted)
! c5 the rebels fired from the quarry (ministry, denied by rebels)
! c6 cluster munitions were used (alleged by Mine Watch, denied by the ministry)
! c7 the market hit at a quarter past ten with three shells
! c8 three of the dead are children
! c9 Friday's ceasefire talks in Lund-Ares called off
! c22 talks in Lund-Ares the week after
! c23 repair of the main to last until the weekend
! c24 water runs again
! c25 observers will arrive by evening
! c10 the school was empty
! c11 Vardeni had 11,000 people before the war
! c12 the battery commander relieved
! c13 payment of 4,000 to each family
! c14 no warning by siren
! c15 the second strike on Thursday, on the rail depot, two dead
! c16 water main cut by a shell
! c17 blood short at the hospital
! c26 the blood bank is full again
! c18 UN observers reach the site
! c19 crater analysis: 152 mm from the northeast
! c20 parliament's defence committee to question the minister on 2 June
! c21 coordinates were mistyped
@ 2025-05-13T11:05 | Central Dispatch | Shells hit market in Vardeni, nine dead - governor
TARSK (CD) - {c1 At least nine people were killed} and {c3 35 wounded} on Tuesday when {c7 three shells landed in the covered market of Vardeni shortly after 10:15}, the governor of the region said.

"{c14 There was no siren, nothing}," said Mila Orsek, a baker whose stall stands opposite the fish hall.

The rebel administration, which holds the hills above the town, {c4 blamed the army for the bombardment}. The defence ministry in Tarsk did not immediately answer questions. {c11 Vardeni was home to about 11,000 people before the war}.
@ 2025-05-13T13:40 | Tarsk Live | Vardeni shelling: as it happened | live
13:38 The governor's office has updated its figures. {c1 It now counts 17 bodies}. {c3 The number of injured has risen to 52}, according to the same office.

13:21 The defence ministry has spoken. Its guns were silent all morning, a duty officer told us: {c4 "Not a round left our barrels today"}. He said {c5 the fire came from the old quarry, where separatist mortars have been dug in since March}.

12:50 A teacher at the primary school next to the market says {c10 no pupils were inside, because Tuesday was a day off}.

12:32 The head surgeon of the district hospital, Dr Vanda Pell, says {c17 her stocks of O-negative will not last the night}.
@ 2025-05-13T18:00 | Free Hills Radio | Forty martyrs in Vardeni | official
The Administration of the Free Hills bows before the victims of Vardeni. {c2 Forty of our brothers and sisters have been torn from us}, the commissioner for health announced this afternoon.

{c4 The shells were those of the Tarsk army, aimed by its officers and fired on its orders}, the commissioner said. The story of a gun in the quarry was an insult: {c5 "We have had nobody there since the snow melted"}.

In these circumstances {c9 our delegation will not travel to Lund-Ares on Friday}, the council of commissioners resolved.
@ 2025-05-13T20:15 | The Tarsk Courier | Two versions of a massacre
On one side of the line they speak of {c2 40 dead}, on the other of {c1 22, the tally given by governor Edvin Hass at seven in the evening}. What nobody disputes is that {c7 the market was struck three times within a minute at a quarter past ten}.

{c8 Three children are among those killed}, Hass said; the youngest was six. He would not be drawn on whose guns were to blame. "{c4 I leave that to those who can read a crater}," he told reporters.

Residents spoke of queues at the wells: {c16 one of the shells broke the main that supplies the lower town}, said the waterworks, {c23 and mending it could take until the weekend}.
@ 2025-05-14T07:30 | Central Dispatch | Rights group says cluster shells used in Vardeni
TARSK (CD) - {c6 At least one of the projectiles that fell on Vardeni scattered bomblets}, the campaign group Mine Watch said on Wednesday, citing photographs of fragments.

The defence ministry called the report baseless. {c6 The army had destroyed its last such stocks a decade ago}, it said in a statement.

The ministry repeated that {c5 rebel mortars in the quarry were responsible}. {c1 The governor's toll stood unchanged at 22}.
@ 2025-05-14T16:20 | Borderlands Review | In Vardeni they bury and they wait
Mila Orsek has lost her sister and her stall. Nobody told them to run, she says. {c14 "The horn on the town hall was mute. It has been mute since winter."}

On the hospital's second floor the corridor has become a ward. {c3 Fifty-two people were brought here with shrapnel and burns}, says the matron; {c26 volunteers have filled the blood bank again}, so that fear at least is gone.

The school's broken windows face the square. {c10 "Thank God for the teachers' holiday"}, says the caretaker.
@ 2025-05-15T09:10 | Central Dispatch | New strike hits rail depot at Vardeni, two dead
TARSK (CD) - {c15 Two railwaymen died on Thursday when a shell struck the rail depot on the edge of Vardeni}, police said, two days after the attack on the market.

It was not clear who fired. {c25 A team of United Nations observers was on its way to the town and should arrive by evening}, a spokeswoman for the mission said.

The talks planned for Friday in Lund-Ares {c9 would not take place}, a diplomat of the host country confirmed.
@ 2025-05-16T12:00 | United Nations Observer Mission | Statement on Vardeni | official
{c18 Observers of the Mission entered Vardeni on Thursday at 19:40 and have inspected the market}.

{c19 The team measured three impact craters. Their shape is consistent with 152-millimetre artillery fired from the north-east.} The Mission does not assign responsibility.

{c6 The team found no remnants of submunitions.} It notes that parts of the site had been cleared before its arrival.

The Mission also visited the depot. {c15 The deaths of two railway employees there were verified.}
@ 2025-05-16T19:45 | Tarsk Live | The northeast question | live
19:44 Why this matters: the army's 4th battery stands at Kolm, north-east of the town. The quarry is in the west. Observers have found that {c19 the shells came in from the north-east and were heavy-calibre}.

19:20 Asked three times tonight whether the 4th battery had opened fire, defence minister Ruta Salk {c4 declined to say}.

18:55 Correction from the governor: {c1 a man counted twice has been taken off the list, which makes 21}.
@ 2025-05-20T08:00 | The Tarsk Courier | Army admits: it was our battery
The army shelled its own market. After a week of denials, {c4 minister Ruta Salk conceded late on Monday that the 4th battery had hit Vardeni}. {c21 A gunner had keyed in two digits in the wrong order}, she said.

{c12 Colonel Ignat Bresk, who led the battery, has been removed from his post}, the general staff added. As for the quarry, {c5 "that account was wrong, and I gave it in good faith"}, Salk said.

Her admission did not extend to the munitions. {c6 No bomblets were in the battery's inventory}, she insisted.
@ 2025-05-20T17:30 | Borderlands Review | Commissioner: forty, not twenty-one
For the hills, the confession in Tarsk comes late and falls short. "They confess to half of the graves," said health commissioner Lev Odrin, who stood by his count: {c2 "I have forty names, and I will read them aloud"}.

In Vardeni {c1 the governor's list, which this paper has seen, bears 21}. Part of the gap may be people who died in villages nearby.

Both sides now say that {c22 they could meet in Lund-Ares next week after all}, according to two envoys.
@ 2025-05-22T10:30 | Central Dispatch | Families of Vardeni dead to receive 4,000 marks each
TARSK (CD) - {c13 The state will pay 4,000 marks to the family of each person killed in Vardeni}, the cabinet decided on Thursday.

{c20 The defence committee of parliament has summoned minister Salk for 2 June}, its chairman said.

A lawyer for the sacked officer said {c12 Bresk was being made a scapegoat by his dismissal}. According to the lawyer, {c21 the wrong coordinates had been supplied by headquarters and not typed by his client's men}.
@ 2025-05-23T06:50 | Vardeni Messenger | Four thousand marks, and water again
{c24 Since yesterday noon water has been running in the lower town}, a week later than the works had hoped.

"{c13 They price my sister at four thousand}," said Mila Orsek, who says she will refuse the money. The mayor thanked the capital for the payment but asked for a siren first. {c14 That none sounded on the 13th}, he said, was the town's own shame.

{c22 The negotiators are due to sit down in Lund-Ares on Tuesday}, the district office wrote to us.
