# Sennet hydro dam: a leak, an evacuation without a disaster, rival experts, a bill
! c1 evacuated by county (9,000; 16,500)
! c2 leak: 300 litres per second by operator (80, 300)
! c3 leak: 700 litres per second by Professor Roth
! c4 dam will fail within days (Roth's forecast)
! c5 dam safe (operator)
! c6 reservoir to be lowered by 12 metres by Saturday
! c7 lowered by 12 metres (reached Sunday)
! c8 looting: 6 arrests
! c9 crest gauge failed since May, operator knew (alleged, denied, admitted)
! c10 helicopter crash? no: old man died in evacuation by heart attack
! c11 residents return Tuesday
! c12 power price up 8 percent
! c13 cause: blasting at the quarry (operator) denied by quarry
! c14 cause: bad grout in 1968
! c15 cost 57 million
! c16 evacuation cost 4.1 million, the operator is to pay (county; refused; accepted)
! c18 Roth consults for rival power company (alleged; denied; admitted)
! c19 downstream town Alm makes school in gym
! c21 refilling begins
! c22 barriers open
! c23 lake 7 metres down
! c24 57 million were enough
! c20 refill permit next spring
@ 2021-10-11T22:40 | Kreisfunk Sennet | Night special | live
22:36 Get up, get dressed, go uphill. {c1 The county is clearing the valley from the dam to Alm, nine thousand people}.

22:31 The power company's duty engineer: {c2 water is coming through the left flank, eighty litres a second}. {c5 "The dam stands and will stand."}

22:20 A caller from Upper Sennet hears it. "Like a bath running."
@ 2021-10-12T07:00 | Sennet Volksblatt | The longest night
At four the last bus left Alm. {c1 By morning 16,500 were out}, district chief Inga Thal says, more than the plan had ever foreseen. {c10 A man of 88 died of heart failure on the stairs of his house}, the Red Cross reports.

At the foot of the wall it hisses. {c2 Three hundred litres every second}, Sennet Power now concedes. {c3 "Seven hundred, I've put a weir in,"} says Professor Tilman Roth, the hydraulics man.

{c8 Six youths were caught in empty shops}, police say.
@ 2021-10-12T13:20 | Interior News Agency | Expert warns Sennet dam may burst, operator disagrees
ALM (INA) - {c4 The Sennet dam could give way before the weekend}, hydraulics professor Tilman Roth said on Tuesday.

{c5 "It's as solid as on the day it was built,"} said Sennet Power's chief executive, Berta Kolb. {c6 Her company would draw the lake down by twelve metres by Saturday}, she said. She named a possible cause: {c13 blasting in the Gral quarry nearby}.

The quarry's owner said {c13 the last charge there went off in 2019}.
@ 2021-10-13T18:45 | Kreisfunk Sennet | Evening
{c19 Three hundred children from Alm had lessons in the Kogel sports hall today}, says the school office.

At the dam there's a dispute about a dial. {c9 The gauge on the crest has shown nothing since May, and the company was told}, a former warden says. {c9 "All instruments are in order," says Sennet Power.}

And is our professor neutral? {c18 Roth advises Montan Energy, Sennet's competitor}, claims Ms Kolb. {c18 He: "I advise anyone who asks, and Montan hasn't."}
@ 2021-10-15T09:10 | County of Sennet | Evacuation bulletin 9 | official
Persons evacuated: {c1 16,500}. Deaths connected with the evacuation: {c10 one}.

Level of the lake: {c23 7 metres below Monday}. {c6 The target of minus 12 will not be met on Saturday}, according to the operator.

Seepage, operator's measurement: {c2 190 litres per second, falling}.

Arrests for theft: {c8 six, no new ones}.
@ 2021-10-17T16:00 | Interior News Agency | Lake at Sennet dam reaches safe level
ALM (INA) - {c7 The reservoir behind the Sennet dam stood twelve metres lower on Sunday}, a day later than planned, its operator said.

{c11 People may go back to their homes on Tuesday}, the county said.

Professor Roth, who {c4 had expected the dam to fail before the weekend}, said he had been too pessimistic. {c3 About the seven hundred litres he was not.}
@ 2021-10-20T07:15 | Sennet Volksblatt | Home, and a bill
The cats came out of the cellars. {c22 Since yesterday noon the barriers at Alm are open.} One chair stays empty: {c10 old Kaspar Lind, whose heart stopped on the stairs}, is buried on Friday.

What has it cost? {c16 The county reckons 4.1 million for buses, beds and soup}, and sends the invoice to Sennet Power. {c16 "We see no legal ground," the firm writes back.}

{c9 A mail of 19 May which we've seen reads "crest gauge dead, repair when budget allows".}
@ 2021-11-25T11:00 | State Dam Authority | Sennet: preliminary findings | official
{c14 The leak arose where the grout curtain of 1968 was left incomplete.} {c13 No connection with quarrying was established.}

Peak seepage is put at {c3 650 to 720 litres per second}. {c5 At no time was the stability of the dam in doubt.}

{c9 The crest gauge had been out of order since 14 May, and the operator has acknowledged that this was known to it.}

Refilling {c20 will not be permitted before April}.
@ 2021-11-26T08:00 | Interior News Agency | Sennet Power puts dam repair at 57 million
ALM (INA) - {c15 Mending the Sennet dam will cost 57 million}, Sennet Power said on Friday. {c12 It is to raise the price of electricity by eight percent in January}, it said.

Chief executive Kolb accepted {c14 that the curtain had gaps from the start}. She also announced that {c16 the county would get its 4.1 million after all}.

{c2 Her company's own reading of 300 had been taken at the wrong pipe, she said.}
@ 2021-12-03T19:30 | Kreisfunk Sennet | Evening
So there was something. {c18 Tilman Roth has had 12,000 a year from Montan Energy since 2018}, the university writes after a look at its books. {c18 "A lecture series. I should've mentioned it,"} he says.

Did that make him wrong? {c3 On the seven hundred he was bang on}, says the dam authority.

{c12 Eight percent more for current} is what many Alm folk mind most, to judge by our phones.
@ 2022-05-02T12:00 | Sennet Volksblatt | Rising
A centimetre an hour. {c21 Since Sunday Sennet Power may fill the lake again}, four weeks later than {c20 the earliest date the authority had set, in April}. The curtain has been closed with 900 tonnes of cement, {c24 and the fifty-seven million were enough}, says Berta Kolb.

On the crest shines a new gauge. Lind's daughter has put a flower under it.
