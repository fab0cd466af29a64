# Armed robberies in and around Grauburg told by local crime desks: two petrol stations, a jeweller, a bank, a wrong suspect
! c1 robbery of the Otto filling station in Kirn Street on 3 October
! c2 taken at Kirn Street: 860
! c3 robbery of the filling station in Hollbach on 9 October
! c4 taken at Hollbach: 2,300
! c5 Hollbach cashier hit with the gun
! c6 robbery of the jeweller Wendt on 14 October
! c7 value of the Wendt loot by the police (90,000)
! c8 value of the Wendt loot by the owner (240,000)
! c9 one man did both filling stations (police, withdrawn)
! c10 Daniel Roth arrested
! c11 Roth robbed the station in Hollbach (accused, denied, cleared)
! c12 Roth released
! c13 the gun at Kirn Street was a toy
! c14 reward of 5,000
! c15 attempted robbery of the savings bank in Ulmen on 27 October
! c16 brothers Sven and Timo K. arrested
! c17 Sven K. robbed the jeweller (accused, confessed)
! c18 Timo K. took part at the jeweller (accused, denied)
! c19 loot found in a freezer
! c20 Wendt overstated his loss (alleged, denied, admitted)
! c21 robber at Kirn Street 1.85 m in a green parka
! c22 Sven K. robbed the station in Hollbach (confessed)
! c23 Sven K. sentenced to seven years
! c24 Timo K. acquitted
! c25 Timo K. given a suspended term for the bank
@ 2026-10-04T07:20 | Grauburg Police | Daily report, 4 October | official
GRAUBURG-NORTH. {c1 On Saturday at 21:50 an unknown man entered the Otto filling station in Kirn Street, pointed a pistol at the cashier and demanded money.} {c2 He made off with some 860 euros.}

{c21 Description: about 1.85 m, slim, green parka, scarf.} Information to the station in Post Road.
@ 2026-10-05T06:00 | Grauburg Anzeiger | 'He said please'
Elke Lind has sold petrol in Kirn Street for years and thought she'd seen it all. {c1 On Saturday night, ten minutes before closing time, she was looking into the muzzle of a pistol.}

"He said please," she says. {c2 What he got was 860 euros and a bar of chocolate.}

{c21 She'd know him again anywhere: very tall, thin as a rake, a parka like the ones we had in '85.}
@ 2026-10-10T07:30 | Grauburg Police | Daily report, 10 October | official
HOLLBACH. {c3 Armed robbery of the filling station on the federal road, Friday, 22:15.} {c4 Stolen: 2,300 euros.} {c5 The cashier, 61, suffered a cut to the head from a blow with the weapon.}

{c9 A link with the offence of 3 October in Kirn Street is assumed; the perpetrator is probably the same.}
@ 2026-10-12T09:15 | Hollbach Village Voice | Get well, Günter!
Everybody here has bought ice cream from Günter Paal. {c5 Now he's in bed with nine stitches, because some lout struck him over the eye with his gun} on Friday.

{c4 Two thousand three hundred euros, the takings of a hot weekend, are gone.}

The sports club passed the hat round. {c14 It's putting up 5,000 euros for whoever names the man.}
@ 2026-10-14T12:40 | Radio Grau | News at twelve forty
In the middle of Grauburg, in the middle of the morning: {c6 two masked men with a sledgehammer and a pistol held up the jeweller Wendt on Market Hill just after ten.} They got away on a moped. Nobody's hurt.

And police have a suspect for the filling stations. {c10 A man of 28 was arrested at his parents' in Hollbach last night.}
@ 2026-10-15T06:00 | Grauburg Anzeiger | Market Hill: quarter of a million, or less?
Glass was still crunching underfoot in the evening. {c6 The raid on Wendt's took all of 70 seconds.} {c8 "They've carried off goods worth 240,000 euros,"} says Hubert Wendt, the third of that name. {c7 Police headquarters counted up the labels and came to 90,000.}

Meanwhile {c10 the man in the cell in Post Road has a name: Daniel R., a gardener}. {c11 He's accused of the robbery at Hollbach.} {c11 He was at choir practice that Friday, his mother says}, and she'd ask the choir if she were the police.
@ 2026-10-16T17:00 | Radio Grau | Regional magazine | transcript
PRESENTER: So the choir's been asked.

REPORTER: All twenty-two of them. {c11 Roth was singing second bass until half past ten.} And so {c12 he walked out of Post Road at noon today}, a bit pale.

PRESENTER: Then who was it?

REPORTER: {c9 Now they're saying it's two different men}. Commissioner Anja Feld told me why. {c13 The thing in Kirn Street was a toy, a water pistol painted black; they've found it in a hedge.} The one in Hollbach, as poor Mr Paal knows, wasn't.
@ 2026-10-28T07:10 | Grauburg Police | Daily report, 28 October | official
ULMEN. {c15 On Tuesday at 11:05 two masked persons tried to rob the branch of the savings bank and fled without loot after a customer had closed the inner door.}

{c16 At 11:40 two brothers, 31 and 26, were provisionally arrested in a garden shed.}
@ 2026-10-29T06:00 | Ulmen and Lower Grau Courier | Grandma Hertha and the door
She says it was nothing. {c15 When two men with stockings over their heads came puffing up the steps of the bank on Tuesday, Hertha Zimmer, 77, who'd just drawn her pension, shut the door in their faces.}

{c16 The pair didn't get far. Sven and Timo K. from Lower Grau were sitting among the flowerpots when the dogs found them.}

{c17 The elder, Sven, 31, is also suspected of the coup at Wendt's}, and {c18 so is his brother}, we hear from headquarters.
@ 2026-10-31T06:00 | Grauburg Anzeiger | Diamonds under the peas
{c19 Between peas and fish fingers, in a freezer in Lower Grau, the police have come across rings, chains and 31 watches from Wendt's window.}

{c17 "Yes, that was me," Sven K. told the magistrate.} {c18 His brother Timo told her he'd never set foot on Market Hill.}

{c20 What was in the freezer, officers say, makes 88,000 euros, and the brothers had sold next to nothing; the jeweller seems to have reported a good deal more than he lost.} {c20 Hubert Wendt won't have it: "Then they've eaten the rest."}
@ 2026-11-03T12:40 | Radio Grau | News at twelve forty
Another confession in Post Road. {c22 Sven K. has now told the police that he was the man in Hollbach, too}, and that he's sorry about the eye. {c14 The sports club's 5,000 euros stay in the till, then: nobody had to name him.}

{c1 Only the business in Kirn Street is still open.} {c2 Eight hundred and sixty euros and a chocolate bar}: if you're listening, the lady would like to know if it was good.
@ 2026-11-20T06:00 | Ulmen and Lower Grau Courier | Wendt: 'I added a few things'
{c20 "One adds a little, everybody does," Hubert Wendt said when the insurer's man put the list in front of him}, and struck out 34 items.

{c8 That's the end of the two hundred and forty thousand.} {c7 The ninety thousand of the police have held.}

{c12 Daniel Roth, home since 16 October}, has asked the town for compensation and got a letter.
@ 2027-03-18T15:30 | Central Press Agency | Seven years for Grauburg robber
GRAUBURG (CPA) - {c23 A court in Grauburg sentenced a man of 31 to seven years in prison on Thursday} for raids on a jeweller and a petrol station.

{c22 He had admitted the attack in Hollbach}, {c5 in which a cashier was beaten with a pistol}, as well as {c17 the one on the jeweller's}.

{c24 His younger brother was acquitted of the jewel robbery}; {c25 for the attempt on the bank in Ulmen he received a suspended term}.
@ 2027-03-19T06:00 | Grauburg Anzeiger | And the man with the parka?
{c23 Sven K. won't be buying petrol before 2034.} {c24 Timo, whom nobody could place on Market Hill, went home with his mother.}

{c18 He'd said so from the start.}

{c3 Günter Paal, robbed on 9 October}, came with a bag of ice cream for the court.

Remains a very tall gentleman. {c13 His weapon, a child's toy}, is in a box in Post Road, {c21 his parka in the memory of Elke Lind}.
