# collapse in the Kettler tungsten mine at Stavik; trapped miners, drilling, blame
! c1 trapped miners by the company (16, 14)
! c2 trapped by the union (18)
! c3 dead by the company (2, 5)
! c4 knocking heard from the 400 level
! c5 drill expected to reach the chamber on Friday
! c6 drill reaches the chamber (Saturday night)
! c7 nine men alive found
! c8 roof bolts saved on / spaced wider than prescribed (alleged, denied, admitted)
! c9 an earthquake caused the collapse (company), 
! c10 seismologists: 2.1 event was the collapse itself
! c11 inspectors found no faults in April
! c12 inspector took a fishing trip from company
! c13 reopening no earlier than autumn (broker)
! c23 the money has arrived
! c24 inspector paid afterwards
! c25 future of the mine (company: cannot say; never again)
! c26 the bit took five days
! c27 all up by three
! c14 tungsten price up 12 percent
! c15 hoist cable broke with rescuers, two hurt
! c16 air enough for five days
! c17 compensation 150,000 per family
! c18 manager Birk Aune charged
! c19 manager denies guilt
! c20 chief executive Solveig Kettler apologises
! c21 the first miner rescued on Sunday
! c22 previous collapse in 1998 killed 12
@ 2023-02-06T15:30 | Kettler Mining | Incident at Stavik | official
{c9 At 13.12 today an earth tremor caused a fall of rock on the 400-metre level of the Stavik mine.}

{c1 Contact has been lost with sixteen employees.} Rescue teams are underground. {c16 On our calculation the available air suffices for five days.}

A telephone line for relatives has been set up.
@ 2023-02-06T19:20 | Nordpress | Rockfall traps miners in Stavik
STAVIK (Nordpress) - {c1 Sixteen men were cut off by falling rock in a tungsten mine at Stavik on Monday}, the operator Kettler said.

{c2 "There are eighteen down there, we have counted the lamps"}, said the shop steward, Even Rusten.

Kettler blamed a tremor. The national seismic service did register something: {c10 a jolt of magnitude 2.1, which was "the mine falling in and not the reason for it"}, duty scientist Pia Lome said.

{c22 Twelve people died in the same mine in 1998.}
@ 2023-02-07T08:00 | Stavik Tidings | The knocking
Three, a pause, three. {c4 Shortly after four in the morning a rescuer with his ear to a water pipe heard someone beating on it}, says the fire chief, and the whole shift house fell silent to listen.

{c3 Two miners were brought up dead in the night}, the company says. By subtraction {c1 it is now looking for fourteen}.

Even Rusten has worked in the 400 drift. {c8 "The bolts in the roof are two metres apart. The rule says one and a half. Steel costs money"}, he says.
@ 2023-02-07T18:45 | Nordpress | Mine operator rejects claim it skimped on roof supports
STAVIK (Nordpress) - Kettler Mining said on Tuesday that {c8 every heading at Stavik was secured exactly as the regulations demand}.

{c11 State inspectors had gone through the mine in April and had no complaints}, chief executive Solveig Kettler said.

A drill rig from the coast was set up during the afternoon. {c5 It should break through to the 400 level on Friday}, the rescue leader, Tor Vangen, said. {c14 Tungsten rose twelve percent in London trading}, dealers said.
@ 2023-02-08T21:00 | Channel North | Evening report
Bad luck on the mountain: {c15 the cable of a hoist snapped this afternoon and threw two rescuers to the floor}, says the fire chief. Both are in hospital with broken legs.

From below, {c4 the signals go on, three and three}, so there is life. How many lives? {c2 Eighteen men were on the level}, the union insists tonight; the company's list has {c1 fourteen names still open}.

And the labour inspectorate confirms to us that {c11 its April visit had ended without objections}.
@ 2023-02-10T07:30 | The Metal Market | Stavik outage to outlast the rescue
A fifth of Europe's tungsten comes through one shaft in Stavik, and {c13 Kettler will reopen that shaft no earlier than autumn}, according to a note by broker Lind & Aas.

Spot metal has held its gain: {c14 a tonne costs twelve percent more than before the accident}.

The bore has met hard quartz. {c5 "Friday was too bold. Call it Sunday"}, Tor Vangen told relatives on Thursday evening.
@ 2023-02-11T23:50 | Nordpress | Drill reaches trapped miners in Stavik, nine alive
STAVIK (Nordpress) - {c6 A drill broke into the chamber on the 400 level late on Saturday}, rescuers said. {c7 Nine men answered through the pipe.}

"{c7 They gave us nine names, and asked for tobacco}," said Tor Vangen.

{c3 Five are dead, the men below reported}, and the company took over that number.
@ 2023-02-12T16:10 | Stavik Tidings | Daylight
He came out feet last, blinking, and his daughter got to him before the doctor did. {c21 Arne Holt, 52, was the first to ride up through the narrow hole, at 11.26 on Sunday}. {c27 By three all the others had followed.}

{c26 It had taken the bit five days to bite through}, a day less than feared.

And the quarrel over the numbers? {c1 Sixteen had been in the drift}, says Kettler. It was right: {c2 the two extra lamps belonged to men who had swapped shifts}, Rusten acknowledges.
@ 2023-02-14T06:20 | Nordpress | Mine inspector went fishing at company's cost - report
STAVIK (Nordpress) - {c12 The official who passed the Stavik mine last April spent four days at Kettler's salmon lodge in June}, public broadcaster Channel North reported.

The labour inspectorate said {c12 it had learned of the stay from the media}. {c12 "We don't comment on our guest book,"} a Kettler spokesman said.

Solveig Kettler asked the families for forgiveness. {c20 "I am sorry, from the bottom of my heart"}, she said on the church steps.
@ 2023-02-14T19:30 | Channel North | We measured
Our team went in with the rescuers' permission and a tape measure. {c8 In forty places the bolts sat two metres and more from each other}, where one metre fifty is the law.

Manager Birk Aune looked at our pictures. {c8 "That spacing was approved by me, to get through the quarter"}, he told us.

{c17 The company means to give each bereaved family 150,000}, it wrote this evening. {c25 Whether the mine has a future it can't say.}
@ 2023-03-01T12:00 | National Seismic Service | Stavik event of 6 February | official
{c10 The signal recorded at 13.12 is that of a cavity collapsing. No earthquake preceded it.}

Magnitude: 2.1. Depth: 0.4 km.

The Service notes that {c9 the operator has meanwhile deleted the reference to a tremor from its website}.
@ 2023-06-20T14:00 | Nordpress | Mine manager charged over five deaths in Stavik
STAVIK (Nordpress) - {c18 Birk Aune, who ran the Stavik mine, is charged with negligent homicide in five cases}, the prosecutor said on Tuesday.

{c19 Aune does not consider himself guilty}, his lawyer said, though {c8 he stood by what he had said on the spacing of the bolts}.

The inspector who holidayed at the lodge {c24 has paid for the stay after the event}, the inspectorate said.
@ 2023-06-21T07:00 | Stavik Tidings | Five graves and one accused
{c18 It is the manager alone who must answer for the five}. Solveig Kettler is not on the indictment.

"{c19 My client kept to his instructions}," says lawyer Nina Borg, and asks who gave them. {c23 The hundred and fifty thousand has arrived in four of five households}; the fifth sent it back.

{c25 The pit will never be worked again}, the company announced the same afternoon. {c22 With the twelve of a quarter-century ago}, the memorial by the shaft will bear seventeen names.
