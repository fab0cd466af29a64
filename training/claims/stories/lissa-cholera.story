# a cholera outbreak in the port city of Lissa: cases, deaths, source, vaccine
! c1 confirmed cases by the health ministry (14, 63, 212)
! c2 suspected cases by the medical charity Red Lantern (900)
! c3 deaths by the ministry (1, 5, 11)
! c4 it is cholera (denied at first by the city, confirmed by the laboratory)
! c5 the source is the well at Canal Street / pump
! c6 the fish market is the source (denied by traders)
! c7 city cut chlorine for three weeks (alleged, denied, admitted)
! c8 vaccine doses ordered: 400,000
! c9 vaccine doses delivered: 250,000
! c10 schools closed until 6 September
! c11 the outbreak will peak in mid-September (forecast)
! c12 a cruise ship turned away
! c13 nurses unpaid since June
! c14 case fatality above 4 percent per charity
! c24 all but three recovered
! c15 Lissa Prison: 22 inmates ill
! c16 the director of waterworks Aldo Brenn dismissed
! c17 Brenn says he had warned the mayor in writing
! c18 new cases in the week to 20 September: 9
! c19 outbreak declared over
! c21 handle taken off the Canal Street pump
! c22 none of the 22 in danger
! c23 nurses' arrears to be paid by Monday
! c20 mayor will not stand again
@ 2023-08-14T10:20 | Lissa Evening Star | 'Summer diarrhoea' fills beds in the Old Harbour
Doctors at St Brendan's have put mattresses in the corridor. What ails the patients from the Old Harbour nobody will say aloud. {c4 "We see a seasonal stomach complaint, and talk of cholera is irresponsible"}, city physician Dr Omar Velt told this paper.

One woman of 58 {c3 did not survive the night}, according to the health ministry's regional desk.

A nurse who asked not to be named said {c13 the ward staff had seen no wages since June}.
@ 2023-08-16T15:05 | Gulf News Service | Laboratory finds cholera in Lissa
PORT AMER (GNS) - {c4 The national reference laboratory has identified Vibrio cholerae in samples from the port of Lissa}, the health ministry said on Wednesday, confirming the country's first outbreak in eighteen years.

{c1 Fourteen infections have been proven so far}, minister Hala Deeb said, adding that {c3 one patient had died}.

The city administration, which on Monday had waved the rumours away, {c4 said it accepted the finding}.
@ 2023-08-18T08:30 | Red Lantern Medical Relief | Lissa: field note 1 | official
Our teams opened a forty-bed tent unit beside the fish market on Thursday.

{c2 We estimate that 900 people in the city have fallen ill with symptoms of cholera.} {c14 More than four in a hundred of those we see are dying, four times what good care should allow.}

{c5 Nearly all of our first patients drew their water from the hand pump in Canal Street.} We ask the city to take the handle off.
@ 2023-08-18T19:45 | Lissa Evening Star | Pump or prawn? The hunt for the source
{c1 Sixty-three cases}. That is what the ministry will put its name to. {c2 Nine hundred} is what the doctors of Red Lantern believe. Between the two lies a city that has stopped shaking hands.

The mayor, Dario Fenn, points at the stalls: {c6 "It came in with undercooked shellfish, that is my information."} The traders are livid. "{c6 Test every prawn you like. You'll find salt}," said Bea Luk of the market guild.

{c10 Pupils are to stay at home until 6 September}, the school board ruled this afternoon.
@ 2023-08-21T07:10 | Gulf News Service | Cholera toll rises to five in Lissa; cruise liner turned away
PORT AMER (GNS) - {c3 Four more people have died of cholera in Lissa, bringing fatalities to five}, the health ministry said on Monday.

{c12 The liner Coral Duchess, with 2,100 passengers, was refused a berth on Sunday}, the port captain said.

{c8 The government has ordered 400,000 doses of oral vaccine}, minister Deeb told state television. An epidemiologist at the University of Amer, Nils Okoro, said that by his model {c11 the wave would crest in the middle of September}.
@ 2023-08-23T20:00 | Channel Six | Six Tonight: the chlorine question | transcript
PRESENTER: A former technician at the waterworks says {c7 nobody dosed the reservoir with chlorine for three weeks in July}. Director Aldo Brenn, is that so?

BRENN: {c7 That is a fantasy. The dosing pumps ran every hour of every day.}

PRESENTER: Then how did the pump in Canal Street go bad?

BRENN: {c5 That well isn't ours, it's private, and I have seen no proof that it made anyone sick.}

PRESENTER: The health ministry was unavailable. But its bulletin this evening has a new figure: {c1 two hundred and twelve}.
@ 2023-08-25T12:15 | The Amer Times | Cholera reaches Lissa jail
{c15 Twenty-two prisoners in the city jail of Lissa have come down with cholera}, the prison service said on Friday. It said {c22 none of the 22 was in danger}.

The ministry's death count {c3 has more than doubled in four days, to eleven}. Of the foreign doctors' much larger estimate of the sick, minister Hala Deeb said: {c2 "I cannot treat an estimate, and I don't recognise it."}

Meanwhile {c21 the handle was taken from the Canal Street pump at dawn}, as the charity had asked.
@ 2023-08-29T16:50 | Lissa Evening Star | We have the log: no chlorine from 3 to 24 July
The columns are blank. On twenty-two days in July, shows the duty book of the Hill Reservoir which a reader left in our letterbox, {c7 no disinfectant was added to the water of this city}.

Confronted with the pages, deputy director Ines Corba did not dispute them. "{c7 The supplier had not been paid. We ran dry}," she said.

Her chief has gone. {c16 The mayor removed Aldo Brenn from the waterworks at noon.} From his garden gate Brenn called out that {c17 he had told Mayor Fenn of the shortage by letter on 5 July}.
@ 2023-08-30T09:40 | City of Lissa | Statement of the Mayor | official
{c16 Mr Brenn was dismissed on 29 August for grave neglect.}

{c17 No letter of the kind he describes ever reached the Mayor's office.}

{c9 A first shipment of 250,000 doses of vaccine was unloaded at Lissa airfield last night.} Injection is not needed; the vaccine is swallowed.

{c10 Schools will reopen as planned on 6 September.}
@ 2023-09-01T18:30 | Gulf News Service | Lissa nurses walk out over pay as cholera spreads
PORT AMER (GNS) - Nurses at St Brendan's hospital downed tools for an hour on Friday. {c13 They have worked three months without a salary}, their union said. The hospital said {c23 the arrears would be settled by Monday}, and apologised.

Vaccination began in the Old Harbour. {c9 A quarter of a million doses have come}, the health ministry said; the rest of {c8 the 400,000 it bought} would follow.

The ministry said {c6 all forty samples of seafood had tested clean}.
@ 2023-09-05T07:00 | The Amer Times | Carbon copy embarrasses mayor of Lissa
A carbon copy has turned up in the archive of the waterworks. {c17 Dated 5 July and addressed to Dario Fenn, it warns that stocks of chlorine "end tomorrow"}. The town clerk has verified the stamp of receipt.

Fenn, reached on his way into council, {c17 said he had nothing to add to his earlier remarks}. {c10 He put the return to class back by a week, to 13 September.}

In the prison the scare is passing: {c24 of the 22 who fell ill, all but three are back in their cells}, the service says.
@ 2023-09-21T11:30 | Gulf News Service | Cholera ebbing in Lissa, ministry says
PORT AMER (GNS) - {c18 Only nine new infections were recorded in Lissa in the week to 20 September}, the health ministry said on Thursday.

The epidemic thus faded sooner than modelled: {c11 a mid-September peak had been foreseen by the University of Amer}. "{c11 I was out by a fortnight, and glad of it}," said Professor Okoro.

{c20 Mayor Dario Fenn will not seek a third term}, his party announced the same day.
@ 2023-11-02T08:00 | Lissa Evening Star | It is over
Forty days without a case: {c19 the ministry yesterday pronounced the epidemic at an end}.

What have we learned? That {c5 a hand pump in Canal Street fed the plague}, as everyone now agrees down to the waterworks. That {c7 those who ran our reservoir left it untreated for three weeks}. That a mayor who reads his post might have spared us. {c20 "I am done with politics"}, he told us on the steps.
