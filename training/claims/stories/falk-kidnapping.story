# kidnapping of a brewery heiress, Elin Falk, near Brannick
! c1 Elin Falk abducted on Sunday morning while jogging/cycling
! c2 ransom demand 3 million (family? denied; confirmed)
! c3 ransom paid 1.2 million (alleged, denied, admitted)
! c4 police hold the driver, arrested Marek Stolz
! c5 Stolz denies involvement / later confesses
! c6 Stolz's brother Jan Stolz arrested
! c7 Jan Stolz denies
! c8 white van found burnt at quarry
! c9 number of officers searching (140, 300)
! c10 tips received by police (60, 410)
! c11 reward of 100,000 by the family
! c12 reward of 20,000 by the prosecutor
! c13 Elin freed/found in a water tower unharmed
! c14 police bungled the hand-over (followed the wrong car)
! c15 a video of Elin arrived
! c16 lost 7 kilos
! c17 held for 11 days
! c18 uncle Anders Falk knew/plotted (alleged, denied)
! c19 brewery to be sold to Kron group (denied, confirmed)
! c20 trial to open on 3 March
! c24 trial opened
! c25 the reward of the parents goes to a signalman
! c26 the prosecutor's reward goes to him too
! c27 most of the ransom dug up
! c28 brewery has passed to Kron
! c21 Marek Stolz sentenced 9 years
! c22 Jan Stolz acquitted
! c23 a jogger heard a scream
@ 2020-09-20T17:10 | Brannick police | Call for witnesses: missing cyclist | official
{c1 Elin F., 24, left her home in Upper Brannick by bicycle at 8.30 this morning and was, on present knowledge, taken against her will on the forest road to Sill.} {c23 A runner heard a woman cry out at about nine.}

{c9 One hundred and forty officers are searching.} A white delivery van may be connected. {c10 About 60 pieces of information have come in} by 17.00.
@ 2020-09-21T07:00 | Brannick Chronicle | Heiress of Falk brewery snatched from her bike
The front wheel was still turning, says the man who found it. {c1 Elin Falk, whose family has brewed here since 1811, was dragged into a van on the road to Sill on Sunday}.

Overnight the search {c9 was doubled to some 300 policemen}, chief inspector Doro Hamm said. {c8 The vehicle itself, burnt to the axles, was discovered in the Eller quarry}, according to the fire brigade.

Have the abductors been in touch? Hamm: {c2 "I won't say anything about demands."}
@ 2020-09-22T12:35 | DNA | Kidnappers want three million for brewer's daughter - sources
BRANNICK (DNA) - {c2 The kidnappers of Elin Falk have asked for three million in used notes}, a person close to the inquiry told DNA on Tuesday.

A lawyer for the family {c2 called this "pure invention"} and asked the media for restraint. {c11 Her parents are offering 100,000 to whoever leads the police to her}, the lawyer said.

The public prosecutor {c12 put up 20,000 of his own}.
@ 2020-09-23T20:00 | Seven O'Clock Report | Tonight's lead | transcript
ANCHOR: {c15 A film of forty seconds has reached the Falk family, and in it Elin is alive}, according to the police. Our reporter is in Brannick. Vera, is there a suspect?

VERA NOLL: There is an arrest. {c4 Marek Stolz, 38, who used to drive for the brewery, was picked up at his flat this afternoon}, the chief inspector says. {c5 He has told his lawyer he was at his mother's all Sunday}.

ANCHOR: And the public helps?

NOLL: Very much. {c10 Four hundred and ten calls}, says the hotline.
@ 2020-09-25T06:45 | Brannick Chronicle | Second Stolz in custody
First the elder, now the younger. {c6 Jan Stolz, 29, a scaffolder, was led away in handcuffs on Thursday night}, neighbours report; the prosecutor's office {c6 bore this out}.

His girlfriend swears {c7 Jan has nothing to do with it: "He doesn't speak to Marek since the funeral."} Marek's lawyer for his part repeats that {c5 his client never went near the Sill road}.

Those who search for a motive talk about the firm. {c19 Falk is up for sale to the Kron group}, says a broker. The brewery: {c19 "There are no such talks."}
@ 2020-10-01T05:50 | DNA | Elin Falk found alive in disused water tower
BRANNICK (DNA) - {c13 Elin Falk is free}. Special forces {c13 brought the 24-year-old out of an abandoned water tower near Sill before dawn on Thursday}, police said, {c17 after eleven days in captivity}.

She was unhurt but weak. {c16 She weighs seven kilos less than before}, a doctor at the clinic said.

It was not known whether money had changed hands. {c3 "Not a cent", a spokesman for the family said.}
@ 2020-10-01T15:30 | Brannick police | Release of Elin F. | official
{c13 At 4.50 today Ms F. was found by officers in the former water tower at Sill, in good condition.} {c17 She had been kept there throughout the eleven days.}

{c4 A man aged 38} and {c6 a man aged 29} remain in custody. The decisive lead came from {c10 one of 620 calls received}. The question of {c3 a payment} is not commented on for tactical reasons.
@ 2020-10-04T08:00 | Sunday Mirror of the West | The bag, the bridge, the blunder
It was a blue sports bag, and it weighed fourteen kilos. {c3 The Falks handed over 1.2 million on the night of 27 September}, two people involved in the drop have told this paper; {c2 three had been asked for}.

The police were watching the bridge. {c14 They then tailed a pizza courier for forty minutes while the bag went the other way.} Chief inspector Hamm {c14 "did not recognise" this description}.

And who knew the family had cash at hand? An insider points to the uncle, {c18 Anders Falk, who is said to have given the kidnappers their tip}. {c18 "Monstrous," says Anders Falk.}
@ 2020-10-06T13:15 | DNA | Driver confesses to abducting Elin Falk
BRANNICK (DNA) - Marek Stolz has owned up. {c5 "I did it, and I did it alone"}, he said in a statement read by his lawyer on Tuesday. {c7 His brother was not part of it}, the statement went on.

The Falk family's lawyer withdrew an earlier remark. {c2 A letter naming the sum of three million did arrive on the second day}, he said. {c3 Part of it was paid, against the advice of the police.}

{c18 The prosecutor said there was nothing against the uncle.}
@ 2020-10-14T06:30 | Brannick Chronicle | Police chief: 'We chased the pizza'
Doro Hamm stood before the council for two hours. {c14 "We went after the wrong vehicle, and that cost us three days"}, she said.

{c27 Of the million and two hundred thousand, all but 90,000 has been dug up behind Marek Stolz's garage}, she added.

The reward? {c25 The parents' hundred thousand goes to a retired signalman} who had noticed light in the tower; {c26 the prosecutor's twenty thousand too}.
@ 2020-12-02T16:00 | Falk Brewery | Notice to our customers and friends | official
{c19 The Falk family is selling its shares in the brewery to the Kron group.} The brewery stays in Brannick and keeps its name.

Elin Falk will work for the foundation. {c20 She will give evidence when the trial begins on 3 March}; until then she asks for peace and quiet.
@ 2021-03-03T18:20 | Seven O'Clock Report | Brothers in the dock | transcript
NOLL: {c24 It opened this morning, on the third of March as planned}, and it opened with a confession. {c5 Marek Stolz repeated that he had pulled Elin Falk off her bicycle}. His brother sat two metres away and shook his head. {c7 "I learned of it from the radio," said Jan Stolz.}

ANCHOR: Did Elin speak?

NOLL: For an hour, clearly. {c17 She counted the days by the church bells, she said, and came to eleven.}
@ 2021-04-29T14:05 | DNA | Nine years for Falk kidnapper, brother cleared
BRANNICK (DNA) - {c21 A court in Brannick on Thursday sent Marek Stolz to prison for nine years} for the kidnapping of Elin Falk. {c22 It acquitted his brother Jan.}

{c14 The police had made grave mistakes at the hand-over}, presiding judge Ulla Wern remarked. There was {c18 no trace of an accomplice in the family}, she said.
@ 2021-04-30T06:30 | Brannick Chronicle | Jan Stolz goes home
His girlfriend was waiting with the dog. {c22 A free man after seven months}, Jan Stolz wants "scaffolding and sleep".

For the other it will be {c21 nine years}. His lawyer plans no appeal. At the brewery, {c28 which has been Kron's since January}, flags flew as on any Friday.
