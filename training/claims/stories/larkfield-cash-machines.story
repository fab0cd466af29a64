# Cash machines blown up in villages around Larkfield, told by local crime desks: four blasts, a hurt baby-sitter, a chase, a trial
! c1 blast at Dunmere on 4 February
! c2 taken at Dunmere (62,000) by the bank
! c3 blast at Pell on 12 February
! c4 nothing taken at Pell
! c5 baby-sitter Lucy Hart, 17, cut by glass at Pell
! c6 blast at Stoke Abbas on 19 February
! c7 damage to the building at Stoke Abbas 300,000
! c8 gang drives a black Vesta
! c9 police suspect a gang from over the border
! c10 bank will remove 14 machines
! c11 driver killed in crash after a chase
! c12 police rammed the car (alleged, denied)
! c13 two arrested at a barn in Orton
! c14 gas bottles found in the barn, 23
! c15 Ray Colley pleads guilty to all three
! c16 Dean Colley denies Pell
! c17 Ray Colley nine years
! c18 Dean Colley four years
! c19 copycat attempt at Marsh End by schoolboys
! c20 bank branch manager tipped off gang (alleged, denied)
! c21 Dunmere to keep its machine
! c22 the baking fund holds 4,120
! c23 nobody apologised to Pauline Wick
@ 2027-02-04T09:30 | Fen County Police | Incident log | official
Dunmere, High Street. {c1 04:10: automated teller machine at Provident Bank destroyed by explosion of introduced gas.} No injuries.

{c8 Vehicle: black Vesta estate, two or three occupants.} Witnesses can ring the usual number.
@ 2027-02-05T06:00 | Larkfield Examiner | Dunmere wakes with a bang
Mabel Tuck thought the church had gone. {c1 It was the hole in the wall at the Provident, which somebody had filled with gas and set light to at ten past four on Thursday.}

{c2 They got 62,000 pounds}, says the bank, which doesn't say so gladly.

{c8 The paper boy saw a dark estate car, a Vesta he thinks}, go through the ford with its lights off.
@ 2027-02-12T07:15 | Fenland FM | Breakfast news
A second village has had its cash machine blown up. {c3 It happened in Pell, at five to three this morning.}

{c4 The thieves got nothing: the safe held.} {c5 But a girl of seventeen, baby-sitting across the road, was cut in the face by flying glass.} She's been stitched up and is home with her mum.
@ 2027-02-12T17:00 | Larkfield Examiner online | 'I'd just got him off to sleep'
{c5 Eleven stitches run down Lucy Hart's left cheek.} The child she was minding slept through it.

Chief Inspector Ron Sayle thinks the men aren't local. {c9 "This looks like a crew that comes over the border for the night,"} he says. {c9 At the union of bank staff they don't buy it: too many back lanes.}

{c10 Provident Bank is going to take out 14 of its machines in the county by Easter}, it told us.
@ 2027-02-19T12:00 | Fen County Police | Incident log | official
Stoke Abbas, Mill Green. {c6 02:35: explosion at ATM, premises of village shop.} Premises unsafe. {c3 Same manner of working as at Pell, 12 February, 02:55.}

Orton Road. {c11 02:58: a black Vesta estate left the carriageway while being followed by a patrol. The driver, a man aged about 40, died at the scene.} Two persons ran off.
@ 2027-02-20T06:00 | The Abbas Bugle | No shop, no post, no cash
Our shop's gone. {c6 They did it at twenty-five to three on Friday}, and half of Mill Green stood there in slippers.

{c7 To rebuild will cost about 300,000 pounds}, the surveyor told the parish clerk.

About what came after, tongues are wagging. {c12 Ted Lamb, who was out with his dog on Orton Road, saw the police car shove the other one off the bend.} {c12 Nothing touched anything, according to headquarters: ice, speed, ditch.}
@ 2027-02-22T16:40 | Fenland FM | Drive at five | transcript
HOST: {c13 Two men in custody, we hear.}

REPORTER: They were lying under a tarpaulin in a barn at Orton when the dogs came in. {c14 Next to them, twenty-three gas bottles}, Ron Sayle says.

HOST: From over the border?

REPORTER: {c9 From Larkfield. Chief Inspector Sayle says he was wrong about that.} They're brothers, Ray and Dean Colley, and the dead driver was their uncle.
@ 2027-02-26T06:00 | Larkfield Examiner | Did somebody at the bank talk?
The Colleys struck on the nights the machines had been filled. {c20 A detective says that the deputy manager at Dunmere gave them the dates.}

{c20 "I've been asked, I've said no, and I'm going to the hairdresser's,"} says Pauline Wick, 58.

{c13 The brothers, found in a barn on Monday}, were before the magistrates yesterday in identical jumpers. {c8 Their black Vesta, a write-off since the chase}, stands under a sheet in the police yard.

{c19 Meanwhile, at Marsh End, three schoolboys stuffed a banger into a cash machine.} It kept their card.
@ 2027-03-03T11:00 | Police Complaints Board | Decision to examine | official
The Board is examining {c11 the death of a driver on Orton Road on 19 February}.

{c12 Paint of a patrol vehicle was not found on the Vesta.} The examination is not concluded.
@ 2027-03-19T08:00 | The Abbas Bugle | Cakes for bricks
{c21 The machine at Dunmere stays}, would you believe it: {c10 Provident is pulling out fourteen}, but ladies with placards have worked wonders over there.

Here we bake. {c7 Three hundred thousand is a lot of sponge.} So far the tin holds {c22 4,120 pounds}, says the treasurer.

Lucy Hart came to cut the ribbon. {c5 Of the cut she got in Pell}, you can hardly see a thing.
@ 2027-09-07T13:10 | National Press Service | Brothers in court over cash machine blasts
LARKFIELD (NPS) - {c15 Ray Colley admitted three cash machine explosions} in the fen villages on the first day of his trial on Tuesday.

{c16 His brother Dean, who also stood accused of all of them, said that he had been in bed on the night of the second, in Pell.}

{c2 From the first the gang took 62,000 pounds}, the prosecution said. {c20 The bank employee once thought to have helped it will not be charged.}
@ 2027-09-17T17:00 | Fenland FM | Drive at five | transcript
HOST: Sentences today.

REPORTER: {c17 Nine years for Ray.} {c18 Four for Dean}, who'd only ever carried the bottles, the judge said. {c16 And she believed him about Pell.}

HOST: And Pauline Wick?

REPORTER: She was there. {c23 She says that in seven months nobody's told her sorry.}
@ 2027-09-18T06:00 | Larkfield Examiner | Nine and four
{c15 He'd done all three, and he'd said so.} {c17 Ray Colley will be 48 when he comes out, if he serves his nine in full.} {c18 His brother, with four, could be home for the 2031 flower show.}

{c12 Did the police push their uncle off the road? They did not, the Complaints Board found in July.} Ted Lamb says that his dog knows better.

{c14 The 23 bottles} have been sold for scrap. {c4 Pell's safe, which gave them nothing at all}, is in the museum.
