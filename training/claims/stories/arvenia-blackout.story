# the grid of Arvenia and part of Luxo collapses; cause, blame and bill
! c1 grid collapse at 12:33 on Monday
! c2 15 gigawatts lost in five seconds (Gridar)
! c3 customers without power in Arvenia (9 million; 4; 0.3; none) by Gridar
! c4 customers without power in Luxo (2 million) by Luxo's grid firm
! c5 power back within six to ten hours (forecast by Gridar)
! c6 supply fully restored 
! c7 cyberattack was the cause (suspected, ruled out)
! c8 rare atmospheric phenomenon was the cause (said, disowned)
! c9 too much solar and too little inertia was the cause (alleged, denied)
! c10 overvoltage was the cause; plants failed to absorb reactive power (report)
! c11 Gridar planned too few conventional plants that day (alleged, denied, admitted)
! c12 dead in connection with the blackout (5)
! c13 people freed from lifts in Marena (286)
! c14 trains stranded (116)
! c15 cost by the employers' federation (1.6bn)
! c16 cost by the bank Corvel (0.4bn)
! c17 four reactors shut down
! c18 Gridar chair Beata Corral will not resign / resigns
! c19 government inquiry report due in three months
! c20 Gridar warned of disconnection risk in its annual report in February
! c21 oscillation at 12:03 half an hour before
! c22 state of emergency in three regions
! c23 reactors to be reconnected from Sunday
! c24 last stranded train reached at four
! c25 all substations in service
@ 2025-04-28T13:05 | Marena Live | Massive power cut across Arvenia | live
13:05 {c4 Two million homes and firms in neighbouring Luxo are off as well}, its network company Redelux says.

12:58 {c1 The whole mainland went dark at 12.33}, grid operator Gridar confirms. "We have begun to rebuild supply from the north and the south," a message reads.

12:49 Traffic lights are out in the capital and the metro is being emptied on foot.
@ 2025-04-28T15:10 | Arven Press | Blackout: up to ten hours until power is back
MARENA (AP-R) - {c3 Nine million connections in Arvenia were still without electricity} on Monday afternoon, the operator Gridar said. {c5 It would take between six and ten hours to bring everyone back}, operations chief Edu Prats estimated.

{c17 All four reactors then running tripped and are being cooled with diesel generators}, the nuclear watchdog said.

{c7 The national cyber institute is examining whether an attack lay behind the failure}, the prime minister's office said.
@ 2025-04-28T17:20 | Luxo Diário | Redelux speaks of 'induced atmospheric vibration'
{c8 Extreme temperature differences inland set high-voltage lines swinging, a rare atmospheric effect}, was the explanation that went round the world on Monday afternoon under the name of the Luxo operator.

An hour later the company wanted nothing more to do with it. {c8 "That message did not come from us,"} said board member Joana Pires.

{c4 About 2 million of its customers lost supply}, she said.
@ 2025-04-28T21:00 | Televisión Arven | Prime minister's address | transcript
Citizens, {c2 at 12.33 fifteen gigawatts vanished from the system, in barely five seconds}. That is more than half of what the country was using.

No hypothesis is excluded. I ask you not to speculate. {c3 Fewer than half, some four million customers, are yet to be reconnected} as I speak to you.

{c22 Three regions have asked for a state of emergency, and the government has granted it}.

Thank you to the railway staff. {c14 One hundred and sixteen trains stood still on open track} and almost all of the passengers have been brought to safety.
@ 2025-04-29T07:00 | Gridar | Supply report 07:00 | official
{c6 Demand is being met in full as of 06:30 on 29 April}.

Transmission substations in service: {c25 100%}.

{c3 Customers without supply: 0}

Preliminary analysis: {c7 no intrusion into Gridar's control systems has been detected}.
@ 2025-04-29T09:30 | Costa Gazette | The night of the candles
Firefighters in Marena climbed more stairs on Monday than in any month of last year. {c13 They got 286 people out of stuck lifts}, says brigade officer Luis Adan.

Not every story ended well. {c12 A family of three in Tabo suffocated beside a generator, and two more deaths are put down to the power cut}, according to the interior ministry.

{c24 The last of the hundred-odd stranded trains was reached at four in the morning}. By then the bakers had light again.
@ 2025-04-29T18:40 | Arven Press | Gridar rules out hackers, judge does not
MARENA (AP-R) - {c7 Gridar has excluded a cyberattack as the origin of Monday's collapse}, Prats told reporters on Tuesday. A judge of the High Court has nevertheless opened a file.

{c9 The drop began in the south-west, very probably with solar plants, which made up 59 per cent of the mix and give the grid no inertia}, said Ramon Ulla, professor of power engineering.

{c9 "Linking what happened to renewables is wrong,"} said Gridar's chair, Beata Corral. {c18 She saw no reason to step down}.
@ 2025-04-30T06:15 | El Contador | What a day without power costs
The bill is on its way. {c15 The employers' federation reckons with 1.6 billion, a tenth of a per cent of national output}. {c16 Corvel Bank is content with 400 million}, since much lost shopping was made up on Tuesday.

Gridar cannot say that it had no inkling. Its own annual report, dated 26 February, lists {c20 "severe disconnections" through a surplus of renewables as a short-term risk}.
@ 2025-04-30T12:00 | Energy Ministry of Arvenia | Commission of inquiry | official
{c19 The commission set up by the Council of Ministers will present its findings within three months}.

{c6 Electricity supply was normalised throughout the territory early on Tuesday 29 April}.

{c17 The four nuclear units that shut down on Monday} {c23 will be reconnected gradually from Sunday}.
@ 2025-05-09T16:05 | European Grid Observer | Sequence of events takes shape
A timeline issued by the association of operators puts the first sign of trouble well ahead of the collapse. {c21 From 12.03 the southern part of the continental network swung against the rest for nearly five minutes}.

{c1 At thirty-three minutes past noon the peninsula lost synchronism and fell to zero}.

{c2 Between the first trip and the separation some 15,000 megawatts of generation went off}. The association will say nothing about blame.
@ 2025-05-22T07:45 | Costa Gazette | Power firms point at the operator
{c11 On the morning of the blackout Gridar had only ten conventional units coupled to hold the voltage, the fewest of the year}, the utilities' lobby Enerva claims in a paper sent to the ministry.

{c11 Voltage control was more than sufficient}, the operator replied in two lines.

Luxo is done with guessing too. {c8 The tale of the vibrating lines was "a hoax in our name"}, said its energy minister.
@ 2025-06-17T13:50 | Arven Press | Report blames overvoltage, faults operator and plants
MARENA (AP-R) - {c10 The peninsula's grid was brought down by a surge in voltage that power stations paid to absorb it did not absorb}, the government's commission concluded on Tuesday, seven weeks after the event and well inside its term.

{c7 There was no sign of any hostile act on computer systems}, Energy Minister Clara Aznal said.

{c11 Gridar had programmed one synchronous plant fewer than intended and did not replace it when it dropped out the night before}, she went on. {c9 It was not a matter of too much sun}, the minister insisted.
@ 2025-06-18T19:30 | Televisión Arven | Interview with Beata Corral | transcript
Q: {c11 You ran the system with too little in reserve, according to the minister}.

A: {c11 We did our sums and they were correct}.

Q: {c10 Why did voltages climb, then?}

A: {c10 Because nine plants which are under obligation to hold voltage down did not do so}. That is in the report.

Q: Will you stay?

A: {c18 Of course I shall stay}.
@ 2025-10-03T08:20 | El Contador | The chair gives way
{c18 Beata Corral is leaving Gridar}, the company told the stock exchange before trading on Friday. Her successor is not known yet.

In a farewell letter she grants what she had contested all summer. {c11 "With today's knowledge we went into that Monday with too few machines in the south,"} it says.

{c12 Five people did not survive that day}. {c15 The damage, on the employers' count, was 1.6 billion}.
