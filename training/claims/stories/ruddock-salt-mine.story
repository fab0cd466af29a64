# a salt mine under the town of Ruddock caves in; a sinkhole swallows a street
! c1 sinkhole width by the town (20 m, 45, 80)
! c2 houses cleared by the town (14, 52)
! c3 nobody hurt
! c4 one man, Gerd Poll, missing (then found in pub/at sister's)
! c5 mine flooded since 1974 said firm
! c6 the firm pumped brine until May (alleged, denied, admitted)
! c27 pumping caused the collapse
! c7 geologist says next collapse under church within months
! c8 mining office: church is safe
! c9 church bell tower tilts 11 cm
! c10 firm Salina pays 900 per household
! c11 damage 34 million by town
! c12 damage 8 million by Salina's expert
! c13 railway line closed until June
! c14 petition 3,100
! c15 mayor Lotte Brandt had maps
! c16 filling with 90,000 m3 of sand
! c17 residents may return
! c18 verdict: Salina liable
! c19 Salina appeals
! c20 Salina insolvency
! c21 rail line back
! c22 nobody hurt at the church
! c23 the nave sank at 04:55
! c24 half of the sand is in
! c25 tower two more centimetres
! c26 the sand did not reach the church chamber
@ 2019-03-12T06:20 | Ruddock live ticker | Chapel Street has a hole | live
06:18 The mayor, Lotte Brandt, says {c3 no one has been injured}. She's standing at the tape in a dressing gown.

06:05 {c1 Twenty metres across}, says the fire brigade's foreman, who measured with his hose. The town hall uses the same figure.

05:51 {c4 Gerd Poll from number 9 hasn't been seen}, his neighbour tells us. Number 9 isn't there any more.

05:40 {c2 Residents of fourteen houses are in the gym}, according to the town.
@ 2019-03-12T13:00 | Midland Press Agency | Street collapses above old salt mine in Ruddock
RUDDOCK (MPA) - A crater opened in the town of Ruddock on Tuesday above a salt mine. {c1 It grew to 45 metres by noon}, the town said.

{c5 The chambers have been closed and full of water since 1974}, the owner, Salina, said. Under such conditions a collapse {c8 "cannot spread as far as the church"}, the mining office said.

{c4 A resident reported missing turned out to have spent the night at his sister's}, police said. {c13 Trains will not stop in Ruddock before June}, the railway said.
@ 2019-03-13T07:30 | Ruddock Anzeiger | 'I heard salt'
What does salt sound like? "Like someone tearing bed sheets," says Gerd Poll, who {c4 was declared lost for five hours and is rather proud of it}.

He worked in the mine, and he knows the pump house at Kessel. {c6 "It ran until last May, at night. They took brine and sold it as road salt."} {c6 Salina's manager, Jost Wiegand: "Our last litre left the ground in 1974."}

By evening the town {c2 had moved people out of 52 homes}. {c3 That everyone is unharmed} is called a miracle even by the vicar.
@ 2019-03-15T18:00 | Ruddock town council | Citizens' letter no. 2 | official
{c1 The opening now measures 80 metres at its widest.} {c2 Fifty-two houses remain cleared.}

{c9 The tower of St Barbara leans eleven centimetres from the vertical, seven more than in the survey of 2010.}

{c10 Salina will pay 900 to every household concerned, without prejudice.}

{c16 From Monday the cavity is to be filled with 90,000 cubic metres of sand.}
@ 2019-03-18T20:00 | Channel Two | Below our feet | transcript
REPORTER: Dr Amal Fares, you've been down with a sonar. What's next?

FARES: {c7 The chamber under the church goes. Not tomorrow. Within months.}

REPORTER: The authorities see that otherwise.

FARES: Yes. {c8 The mining office says the church stands on firm ground.} They've got the 1961 plan. I've got the sonar.

REPORTER: Mayor, did you know there was a plan?

BRANDT: {c15 I'd no idea. I've seen no map, ever.}
@ 2019-03-22T06:30 | Midland Press Agency | Pump logs point to recent brine extraction under Ruddock
RUDDOCK (MPA) - {c6 Electricity bills suggest that a pump at Kessel ran nightly until May 2018}, according to documents seen by MPA.

Salina {c6 did not answer questions about the bills}. The company, which earlier dated the end of all work to 1974, repeated that {c5 the mine was out of use}.

{c14 Some 3,100 people have signed a call for an independent inquiry}, its organisers said.
@ 2019-03-29T08:10 | Ruddock Anzeiger | The map was in the drawer
The town archivist remembers the date because it was her birthday. {c15 On 4 September she laid the chamber map on the mayor's desk.}

"{c15 I put it with the others. I forgot it, God forgive me}," Lotte Brandt told this paper yesterday.

Sand by the trainload: {c24 half of the ninety thousand cubic metres is in}, says the foreman. And the tower? {c25 Another two centimetres since the fifteenth}, says the vicar, who hangs a plumb line.
@ 2019-04-24T17:20 | Midland Press Agency | Salina concedes it took brine until 2018
RUDDOCK (MPA) - Salt producer Salina said on Wednesday {c6 it had drawn brine from the Ruddock mine up to May 2018, under a permit it believed valid}.

An expert commissioned by the firm puts {c12 the damage at eight million}. The town {c11 reckons with 34 million}. "{c12 For eight you can't even rebuild the sewers}," mayor Brandt said.

{c13 The railway said the line would stay shut until August.}
@ 2019-06-11T05:30 | Ruddock live ticker | The church | live
05:28 The fire brigade: {c22 no casualties this time either}.

05:10 It's gone. {c23 The nave of St Barbara sank into the ground at 04:55}, the vicar says. The tower stands, for now.

04:40 Cracking noises. Police have cleared the parsonage.
@ 2019-06-11T15:45 | Channel Two | The geologist who was right | transcript
REPORTER: You said months.

FARES: {c7 I said under the church, within months. It's been twelve weeks.} I'd rather have been wrong.

REPORTER: We asked the mining office about its firm ground. A statement reached us: {c8 "We misjudged the situation."}

FARES: {c26 And the sand never reached that chamber.} I told them that too.
@ 2020-02-20T14:00 | Midland Press Agency | Court holds Salina liable for Ruddock collapse
RUDDOCK (MPA) - {c18 Salina must answer for all damage caused by the cave-in at Ruddock}, the regional court ruled on Thursday. {c27 The secret pumping had weakened the pillars}, the judges found.

The court followed the town's sum, {c11 thirty-four million}, rather than {c12 the company's eight}. {c19 The company will appeal}, its lawyer said.

{c21 Trains have called at Ruddock again since 3 February}, the railway said.
@ 2020-05-08T07:00 | Ruddock Anzeiger | No appeal, no money
{c19 Salina has dropped its challenge.} The reason is less pleasant than the news: {c20 the firm filed for insolvency on Wednesday}.

So who pays? {c10 The nine hundred apiece has long been spent}, says Gerd Poll, who lives with his sister for good now. {c17 Thirty of the 52 families may go back in June}, the town says.
