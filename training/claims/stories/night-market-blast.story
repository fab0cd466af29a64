# An explosion at the night market of Sui Lam is first called a bomb, then a gas cylinder; the dead, a wrong arrest, a landlord, a licence
! c1 dead by the city police (4, 9, 13)
! c2 dead by the rescue foundation Lotus Hands (15)
! c3 injured by the city police (38, 71)
! c4 it was a bomb (police; doubted; withdrawn)
! c5 a gas cylinder blew up (vendor, experts)
! c6 student Arif Dolan arrested
! c7 Arif Dolan placed a rucksack bomb (accused, denied, cleared)
! c8 Dolan was beaten in custody (alleged, denied, no comment, admitted)
! c9 Dolan released
! c10 market owner Chen Valdo stored 400 cylinders (alleged, denied, found)
! c11 fire exit on Rice Lane was walled up
! c12 city inspected the market in January
! c13 rewards of 50,000 for hints
! c14 tourists told to stay away by Norland
! c15 travel warning lifted
! c16 market to reopen at New Year
! c17 Valdo charged with manslaughter
! c18 Valdo fled abroad (reported, denied)
! c19 police chief Omar Tey transferred
! c20 each family gets 200,000
! c21 hotel bookings down 40 per cent
! c22 Dolan sues for 3 million
! c23 six foreigners among the injured
! c24 most victims would have survived with a free exit
! c25 city pays Dolan 1.2 million
! c26 inspector dismissed
! c27 Granny Mee will be back at her grill
@ 2026-11-20T22:40 | Sui Lam Now | Explosion at night market | live
23:25 {c1 Four people are dead}, a police captain just told us. {c3 He says thirty-eight are hurt.}

23:10 Tuk-tuk drivers are taking people to hospital, three to a bench.

22:55 {c4 "A bomb, yes. Sure,"} the captain says.

22:40 Huge bang at the satay end of the night market. Everybody's running.
@ 2026-11-21T07:00 | Isthmus News Agency | Nine killed by bomb in Sui Lam market
SUI LAM (INA) - {c1 The death toll from an explosion at a popular night market in Sui Lam reached nine on Saturday}, police said, {c4 attributing it to a bomb in a rucksack}.

{c3 Seventy-one people were injured}, among them {c23 six foreigners}.

{c13 City police chief Omar Tey offered 50,000 for information.}

{c14 Norland advised its citizens against travelling to the city.}
@ 2026-11-21T12:00 | Sui Lam City Police | Statement 2 | official
{c6 A suspect, Arif Dolan, 22, student, was arrested at 05:00.} {c7 Video recordings show him putting down a rucksack at stall 41.}

{c1 Deceased: 9.} The public is thanked for its vigilance.
@ 2026-11-22T06:00 | The Harbour Post | 'It hissed'
Granny Mee sold satay at stall 40 and has lost her eyebrows. {c5 "No bomb. The gas bottle next door hissed like a cat, and then it flew,"} she says from her hospital bed.

{c4 Two retired bomb-disposal men who have looked at our pictures miss a crater, splinters and everything else that a charge leaves behind.}

{c7 The student says that there were books in his bag}, his lawyer, Pia Soon, told us; he'd put it down to eat. {c8 He told her, too, that he'd been hit on the soles of his feet all night.}

{c8 Chief Tey's office: "Detainees are given tea."}
@ 2026-11-23T08:30 | Isthmus News Agency | Toll rises in Sui Lam, doubts over bomb theory
SUI LAM (INA) - {c1 Thirteen people have died since Friday's explosion}, police said on Monday. {c2 Lotus Hands, a foundation whose volunteers collect the dead, counted fifteen.}

{c11 An emergency exit on Rice Lane had been bricked up}, survivors said.

{c21 Hotels reported a 40 per cent drop in bookings.}

{c10 The market's owner, Chen Valdo, had kept hundreds of gas cylinders under the stalls to sell on, traders said.} {c10 He denied ever having dealt in gas.}
@ 2026-11-25T18:00 | Channel 8 Isthmus | Evening | transcript
HOST: So was it or wasn't it?

REPORTER: It wasn't. {c4 Chief Tey's taken the bomb back, in eleven words: "The hypothesis of an explosive device is no longer being pursued."}

HOST: And the boy?

REPORTER: {c9 He came out of the gate at four o'clock, on crutches.} {c8 I asked the chief about the crutches. He got into his car.}
@ 2026-11-26T06:00 | The Harbour Post | Four hundred
{c10 Firemen have dragged 400 cylinders, full and half full, from Chen Valdo's cellar.}

How does one not see four hundred bottles of gas? {c12 The city had a man there in January, with a clipboard; "no objections", he wrote.}

{c18 Valdo himself took the Wednesday boat to the islands and is out of the country, we hear at the port.} {c18 "He's at his mother's, with a cold," his secretary says.}

{c2 Fifteen coffins have been paid for by Lotus Hands.} {c1 The police still get by with thirteen dead.}
@ 2026-12-01T10:00 | Fire Research Institute | Expert opinion, market explosion of 20 November | official
{c5 The explosion was caused by the failure of the valve of a 15 kg cylinder at stall 39.} {c4 Traces of explosives: none.}

{c11 The exit towards Rice Lane was closed by masonry.} {c24 With a free exit most of the victims would have survived.}
@ 2026-12-02T16:30 | Isthmus News Agency | Market owner charged over deadly blast
SUI LAM (INA) - {c17 Prosecutors accused Chen Valdo of manslaughter on Wednesday.} {c18 He had not left the country and came to the hearing on foot}, his lawyer pointed out.

{c19 Police chief Omar Tey has been posted to the border.}

{c20 The city council voted to give 200,000 to every bereaved family.}

{c14 Norland's foreign ministry kept its warning against trips to Sui Lam in place.}
@ 2026-12-03T06:00 | The Harbour Post | Tea
It took a sergeant with a bad conscience. {c8 "We beat him. Two hours, with a hose, because the chief wanted a name by breakfast,"} he's told the ombudsman, and us.

{c22 Arif Dolan is asking the city for three million}, says Pia Soon. {c9 Since he was let go, a week ago,} he hasn't slept indoors.

{c19 Omar Tey now commands eleven men and a barrier in the hills.}
@ 2026-12-20T09:00 | Sui Lam Now | Lanterns back?
{c16 The stalls are going to be lit again on New Year's Eve}, the mayor promises, with a gate on Rice Lane wide enough for an elephant.

{c15 Norland's taken us off its list of places to avoid.} About time, say the hotels, {c21 which are still two fifths emptier than last year}.

{c20 The two hundred thousand have been voted, not paid}, by the way.
@ 2026-12-21T12:00 | Channel 8 Isthmus | Noon | transcript
HOST: A month and a day. Granny Mee, will you be back at your grill?

MEE: {c27 On the thirty-first, first in line.} With charcoal. {c5 It was gas that killed my neighbours. It wasn't anybody's bag.}

HOST: {c17 Mr Valdo's been indicted; it's manslaughter.}

MEE: He's got a cellar to sit in, then.
@ 2027-02-09T15:00 | Isthmus News Agency | City settles with wrongly accused student
SUI LAM (INA) - {c25 Sui Lam is to pay Arif Dolan 1.2 million}, the mayor's office said. {c22 He had demanded three.}

{c6 Dolan was seized hours after a market explosion in November}; {c7 the accusation that he had planted explosives was false}, the city said in a letter of apology.

{c12 An inspector who had passed the market in January} {c26 was dismissed}.
