# A pipeline of the company Transpet leaks diesel into the river Mirna: amounts, a town's tap water, dead fish, thieves or rust, an alarm
! c1 amount lost by Transpet (30, 110 cubic metres)
! c2 amount lost by the water authority (260 cubic metres)
! c3 thieves had drilled into the pipe (company's claim, doubted, dropped)
! c4 the pipe was rusted through (alleged, denied, established)
! c5 42,000 people in Selm without tap water
! c6 tap water back by Sunday (forecast)
! c7 tap water flows again
! c8 dead fish by the anglers (nine tonnes)
! c9 dead fish by the water authority (two tonnes)
! c10 benzene in the tap water of Selm (alleged, denied, found)
! c11 an alarm was ignored for seven hours (alleged, denied, admitted)
! c12 three children treated for nausea
! c13 pipeline shut down on 8 March
! c14 pipeline running again
! c15 200 crowns for every household
! c16 mayor Nina Brod steps down
! c17 shops in Selm took triple for bottled water (alleged, denied)
! c18 oil reached the border on Wednesday
! c19 oil to reach the border on Tuesday (forecast)
! c20 two control-room men dismissed
! c21 inspection of the whole line ordered
! c22 booms out at four places
! c23 the mayor knew of a bad sample
! c24 the inspection device stuck at kilometre 31
! c25 the three children are well
! c26 water tankers at the fire station
@ 2027-03-08T17:20 | Transpet AG | Information, 8 March | official
{c13 At 16:05 today the products line between Odra and Selm was taken out of service after a fall in pressure.}

{c1 Roughly 30 cubic metres of diesel have escaped near Vran's Mill.}

{c3 There are clear signs that the line was tapped by third parties with the intent to steal.} The authorities have been informed.
@ 2027-03-08T20:00 | Selm Radio | Don't drink it!
This is for everyone in Selm, Upper Selm and the barracks. {c5 The waterworks have closed the mains: 42,000 of us are going to have dry taps tonight.}

A pipeline is leaking into the Mirna. {c13 Transpet says it has switched off the pumps.} {c26 Tankers with drinking water will be at the fire station.}

The waterworks hope that {c6 it'll be over by Sunday}.
@ 2027-03-09T07:00 | Mirna Valley Post | A river that smells of lorries
Luka Vran went to feed his ducks and had none left. It was like walking into a garage, he thinks.

{c8 Anglers have shovelled nine tonnes of dead fish on to the bank}, their club reports. {c9 The water authority has weighed two.}

{c3 Thieves, says Transpet.} Vran has another idea: {c4 "That pipe's older than me and it's got more holes than my trousers. Rust."} {c4 The line was examined from end to end in 2025 and found sound, the company replies.}
@ 2027-03-09T11:30 | United Press of Carin | Diesel spill threatens neighbouring country
SELM (UPC) - {c19 Diesel from a ruptured pipeline in Carin will cross the border on Tuesday evening}, the foreign ministry warned on Tuesday.

{c2 The water authority calculated that 260 cubic metres had run into the river Mirna}, {c1 nine times what the operator Transpet reported, 30}.

{c5 Forty-two thousand inhabitants of the town of Selm were cut off from the water supply.} {c12 Three children were treated for nausea}, the hospital said.
@ 2027-03-10T08:00 | Mirna Valley Post | Seven hours
{c11 A red lamp went on in Transpet's control room at nine on Monday morning, and nobody got up till four in the afternoon}, says a man who sat next to it.

{c11 Transpet: "Our staff acted without delay."}

In Castle Street, water has become wine. {c17 Six bottles for 18 crowns: that's three times last week's price}, a customer complains. {c17 "We've changed nothing," the supermarket's manager insists, and shows an empty shelf.}
@ 2027-03-10T19:00 | Border Herald | It's here
{c18 The first rainbow streaks passed the customs bridge at half past six on Wednesday}, a day after {c19 they'd been expected}. {c22 Booms are out at four places}, the fire brigade says.

Across the line there is irritation about the numbers. {c1 Transpet corrected itself to 110 cubic metres this morning}; {c2 the Carin water authority hasn't moved from its 260}.
@ 2027-03-11T16:00 | Office of the Mayor of Selm | To our citizens | official
{c10 Rumours of benzene in our drinking water are without foundation; all samples are clean.}

{c6 The supply will be restored on Sunday.}

{c25 The three children who were taken ill are well.} I thank everybody for their patience. Nina Brod
@ 2027-03-14T18:10 | Selm Radio | Go on, open it
{c7 It's coming! Brown at first, then white, then like water.} We've had calls from all over town.

But hold on. {c10 A teacher at the technical college has tested his own tap and found benzene, twice the permitted amount}. The mayor's office has heard about it and hung up.
@ 2027-03-16T10:15 | United Press of Carin | Benzene found in Selm water, mayor quits
SELM (UPC) - {c10 State chemists have detected benzene in the drinking water of Selm}, the health ministry said on Tuesday. The taps, {c7 which had been running again since Sunday}, are for washing only.

{c16 Mayor Nina Brod gave up her office an hour later.} {c23 She had known of one bad sample, she said.}

{c15 Transpet will pay each household 200 crowns}, the company announced.
@ 2027-03-22T09:00 | State Materials Testing Office | Opinion 114/27, extract | official
{c4 The wall of the pipe is corroded over a length of 70 cm; at the point of failure 0.4 mm of 7.1 mm remain.}

{c3 Marks of drilling are not present.}
@ 2027-03-22T14:00 | Mirna Valley Post | No thieves
{c4 It was rust after all, and farmer Vran had it right in his rubber boots.} {c3 "The theory of an outside hand can't be kept up," Transpet's chief, Oskar Daal, told us this noon}, quietly.

How did the inspection of 2025 miss it? {c24 The device, he says, had stuck fast at kilometre 31.}

{c21 The minister has now ordered every metre of the line to be looked at.} {c15 Two hundred crowns per household have been promised}, but at the counter in Castle Street they've no forms.
@ 2027-04-28T12:00 | Border Herald | Transpet sacks two over ignored alarm
{c20 Two men from the control room have lost their jobs.} One was asleep, the other thought it was a drill: {c11 between the signal and the closing of the valve lay seven hours and five minutes}, an internal report concedes.

{c14 Diesel has been flowing through the line once more since Monday}, at half pressure. {c9 Two tonnes of fish, by the official scales}, have not been replaced.
@ 2027-04-29T07:30 | Mirna Valley Post | Letters
{c8 Sir, it was nine tonnes. I carried some of them.} J. Toth, Anglers' Club.

{c14 Sir, they've turned it on again!} Is there no shame? M. Vran, Vran's Mill.

{c17 Sir, our prices for mineral water were never raised}, and I resent your cartoon. The Manager, Castle Street.

{c20 Sir, my brother was one of the two they sacked}, and he wasn't asleep. Name supplied.

{c16 Sir, Mrs Brod went. Who's next?} An early riser.
