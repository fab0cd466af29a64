# Hold-ups along the coast road at Braile: a bakery, a post van, a betting shop; a gun, a girl in a red cap, two Mackies, a missing mailbag
! c1 bakery Lund robbed on 2 June
! c2 310 taken from the bakery
! c3 post van robbed on 8 June
! c4 loot of the post van by the post office (41,000)
! c5 loot of the post van by the police (18,000)
! c6 betting shop in Cove Street robbed on 15 June
! c7 a woman in a red cap did the bakery
! c8 van driver Pete Mackie was in on it (suspected, denied, admitted)
! c9 the gun was a starting pistol
! c10 Shona Mackie arrested
! c11 Shona Mackie robbed the bakery (accused, denied, cleared)
! c12 mailbag found in a well
! c13 post van driver hurt, two ribs
! c14 Shona Mackie released
! c15 Pete Mackie arrested
! c16 Rory Finn wanted
! c17 Rory Finn caught at the ferry
! c18 Finn pleads guilty to the betting shop
! c19 baker's own daughter did the bakery (confessed)
! c20 Finn jailed for six years
! c21 Pete Mackie jailed for two years
! c22 6,400 taken from the betting shop
! c23 Kirsty Lund wanted a moped
! c24 Finn admits the attack on the mail van
! c25 Mackie handed over the bag
! c26 only one van of fifteen carries pension money
@ 2026-06-03T07:00 | Braile & District Gazette | Police notebook
Braile. {c1 The bakery of A. Lund in Shore Road was held up at 5.40 on Tuesday morning by a person with a handgun.} {c2 Some 310 pounds were taken.}

{c7 The robber is described as a young woman, small, in a red cap.}
@ 2026-06-08T13:10 | Coastline Radio | One o'clock headlines
{c3 A post van has been robbed on the coast road near Torbie bridge}, just after nine this morning. {c13 The driver's in hospital with two broken ribs.}

Police want to hear from anyone who saw a grey pick-up.
@ 2026-06-09T06:30 | The Morning Clarion | Mail heist on the coast
BRAILE. They laid a tree across the road, as in the films. {c3 When Pete Mackie stopped his mail van on Monday, a masked man put a gun to his cheek.}

{c4 The post office says that 41,000 pounds in pension money were on board and are gone.} {c5 Detectives aren't so sure; they make it eighteen thousand.}

{c25 "I gave him the bag. Then he kicked me,"} Mackie says. {c13 It cost him a couple of ribs.}
@ 2026-06-10T07:00 | Braile & District Gazette | Police notebook
{c10 A woman of 24, Shona Mackie of Harbour Row, was taken in for questioning on Tuesday} and is being held. {c11 Officers believe that it was she who robbed Lund's.} She isn't related to the driver of the post van.

{c2 Mr Lund has asked us to say that it was 310 pounds and a tray of buns.}
@ 2026-06-11T17:20 | Coastline Radio | Teatime | transcript
HOST: Her dad's with us. Mr Mackie, is it a red cap or isn't it?

MACKIE: {c11 She owns one. So does half the lifeboat crew. She was gutting herring on Tuesday at that hour, with nineteen others.}

HOST: We've checked that with three of them.

MACKIE: There you are, then.
@ 2026-06-12T12:00 | North Coast Constabulary | Statement | official
{c14 Ms S. Mackie was released today at 10:15.} {c11 She is no longer a person of interest in the Shore Road matter.}

{c5 The sum stolen from the post van was 18,200 pounds.}
@ 2026-06-16T07:30 | The Morning Clarion | Third hold-up in a fortnight
{c6 Cove Street's betting shop was cleaned out on Monday at closing time by a man with a pistol.} {c22 He left with 6,400 and a limp}, having fallen over the dog.

{c16 Police are looking for Rory Finn, 38, of no fixed address}, who was seen limping. {c9 The gun may be no gun at all, an inspector said: the noise it made was a starter's at school sports.}

{c4 The post office insists that it's forty-one thousand short.}
@ 2026-06-18T08:00 | Coastline Radio | Breakfast
He'd bought a single ticket and a pie. {c17 Rory Finn was picked up at the ferry last night}, in the queue, without a struggle.

{c9 It is a starting pistol}, the police confirm; it belongs to Braile Primary.

{c12 And the mailbag's turned up in a well at Torbie}, with wet pension books in it and not a note.
@ 2026-06-19T07:00 | Braile & District Gazette | Was the driver in on it?
{c26 Fifteen mail vans go along that road each week, and only one has pension money.} {c8 Who told Finn? Pete Mackie did, a barmaid says, over six pints.} {c8 "I'd broken ribs for this?" says Mackie.}

{c15 On Thursday evening he was arrested all the same.}

{c12 The sack from the well} is drying at the station. {c1 The raid on Lund's ovens, on the morning of the 2nd}, is nobody's again.
@ 2026-06-24T07:00 | Braile & District Gazette | Police notebook
{c8 The driver of the post van, P. Mackie, has told detectives that he gave away the day and the hour for a third of the money.} {c13 The ribs are genuine.}

{c19 In the matter of the bakery, Mr Lund's daughter Kirsty, 19, came to the station with her mother and said that it was her.} {c23 She'd wanted a moped.} Mr Lund isn't pressing charges.

{c14 Miss Shona Mackie, at liberty since the 12th}, has had a cake.
@ 2026-10-06T15:00 | Northern Press Agency | Man admits coast road robberies
BRAILE (NPA) - {c18 Rory Finn pleaded guilty on Tuesday to robbing a betting shop in Braile} and {c24 to the attack on a mail van a week before it}.

{c6 The shop in Cove Street was raided on 15 June.} {c8 Pete Mackie, 44, repeated that he had tipped Finn off.}

{c5 The court took the loss of the post office to be 18,200 pounds.}
@ 2026-10-14T07:00 | The Morning Clarion | Six and two
{c20 Six years for Rory Finn}, said the sheriff, and {c21 two for the man who sold him the timetable}.

{c4 At the post office they've found the missing 23,000, and with it the end of their forty-one: it had never left the safe in Torbie.}

{c9 Braile Primary has its pistol back.}
@ 2026-10-14T17:00 | Coastline Radio | Teatime | transcript
HOST: {c20 So Finn's away till '32.} {c21 Mackie, Pete that is, gets two.} And you, Kirsty Lund?

LUND: I'm up at five, in the shop. {c19 I robbed my own dad. I'll be baking that off for years.}

HOST: In a red cap?

LUND: {c7 I wore one, aye.} It's in the harbour now.
