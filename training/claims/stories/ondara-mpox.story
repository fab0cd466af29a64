# an mpox outbreak in the lake provinces of Ondara
! c1 suspected cases, health ministry, Ondara (312, 870, 2,140)
! c2 confirmed cases, health ministry, Ondara (41, 118, 406)
! c3 deaths, health ministry, Ondara (6, 19, 33)
! c4 deaths, Doctors for the Lakes (57)
! c5 deaths among children under five, ministry (11)
! c6 first confirmed case in the capital Lissane
! c7 first case in neighbour Tembria
! c8 vaccine doses arrived: 65,000
! c9 vaccine doses needed: 1.3 million
! c10 vaccinated so far (4,200; 38,000)
! c11 vaccine doses will arrive by 1 September (promise)
! c12 new variant spreads faster (lab claims, agency doubts, confirmed)
! c13 schools closed in Nore province
! c25 school closure lifted
! c14 health workers unpaid since May (alleged, denied, admitted)
! c15 tests stolen/ sold at market (alleged, denied)
! c16 emergency declared by Continental Health Agency
! c17 case fatality rate 3.6 percent
! c18 peak expected in November (forecast)
! c24 peak came in October (outcome)
! c19 new cases falling: down by half (outcome, January)
! c20 ministry hid cases before election (alleged, denied)
! c21 suspected cases, camp at Kirumbe only (140)
! c22 border with Tembria closed
! c23 laboratory can test only 30 samples a day
@ 2026-07-20T10:00 | Ministry of Health of Ondara | Mpox situation report 3 | official
Reporting period to 19 July. Provinces affected: Nore, Kalu.

Suspected: {c1 312}
Laboratory-confirmed: {c2 41}
Deaths: {c3 6}

{c23 The reference laboratory is able to process 30 samples a day}.

The public is advised to avoid contact with rashes and to wash bedding.
@ 2026-07-21T06:50 | Lake Star | Six dead as pox spreads along the shore
Mothers queued before dawn at the Sesse dispensary with babies in wax cloth. {c3 Half a dozen people have died of mpox}, the health ministry reports. {c1 More than three hundred are thought to have caught it}.

The nurse who received them has not seen a salary in a while. {c14 "Nothing since May," she said, "none of us."}

{c14 The provincial health director said everyone's wages were up to date}.

{c13 In Nore all schools have been shut until further notice}.
@ 2026-08-03T14:00 | Interlake News Agency | Ondara mpox cases nearly triple
LISSANE (INA) - {c1 Ondara has registered 870 suspected cases of mpox}, Health Minister Joas Pell said on Monday. {c2 Tests were positive in 118 of them}, and {c3 19 patients have died}.

{c12 A strain circulating in Nore passes more easily between people than earlier ones, the National Virus Institute believes}.

{c11 Pell said a first consignment of vaccine would be in the country by the start of September}.

At Kirumbe, a camp for displaced people, {c21 aid workers listed 140 suspected infections}.
@ 2026-08-04T18:00 | Voice of the Lakes | Evening bulletin | transcript
The virus has reached the capital. {c6 A bus conductor in Lissane has tested positive}, the city's health office says. He's in isolation.

{c12 About that faster strain: the Continental Health Agency's Dr Amara Lunt told us it's far too soon to say so}.

{c4 And the charity Doctors for the Lakes has presented a list of its own: fifty-seven dead since June}. {c4 The ministry told us it does not recognise it}.

Dr Pell, no relation of the minister, runs the charity's clinic in Sesse.
@ 2026-08-12T16:30 | Continental Health Agency | Declaration | official
{c16 The Director-General has determined that the mpox event in the lake region constitutes an emergency of continental concern}.

{c7 A case has been verified in Tembria, the first outside Ondara}.

{c9 The Agency estimates requirements at 1.3 million doses}.

{c17 Among suspected cases the proportion dying is 3.6 per cent}.
@ 2026-08-13T07:15 | The Lissane Monitor | Alarm bell rings; where was it in June?
{c16 The continent's health watchdog has sounded its loudest alarm over mpox}. In Lissane the question is why so late.

{c20 Opposition deputy Sara Ombe accuses the ministry of sitting on the first reports until the June vote was over}. {c20 "Absurd," said the minister: "there was nothing to report."}

Tembria wasted no time. {c22 Since midnight its border posts have been closed to travellers from Ondara}, after {c7 a trader fell ill in its frontier town}.

On Market Row, by the way, {c15 a testing kit marked "not for sale" can be had for eleven florins}. {c15 No kit has gone missing, the ministry's store says}.
@ 2026-08-30T12:00 | Interlake News Agency | First mpox vaccines land in Ondara
LISSANE (INA) - {c8 A plane carrying 65,000 doses of mpox vaccine touched down in Lissane on Sunday}, two days ahead of the date the minister had named.

{c9 That is a twentieth of what is needed}, according to the Continental Health Agency, which puts demand at 1.3 million.

{c3 The toll of the outbreak has reached 33}. {c5 Eleven of them were children under five}, the health ministry said.

{c18 Modellers at Lissane University expect the epidemic to peak in November}.
@ 2026-09-07T08:30 | Lake Star | The needle comes to Sesse
The first in line was the nurse herself. {c10 So far 4,200 people, nearly all medical staff, have had their shot}, the province says.

{c8 The sixty-five thousand vials that came in last month} have to last until Christmas.

She has, at last, some money in her pocket. {c14 The finance ministry conceded that the lake provinces' health staff had gone three months without pay}.

{c13 The classrooms are still locked}. Goats sleep in them.
@ 2026-09-15T17:40 | The Lissane Monitor | Institute was right about fast strain
{c12 Dr Amara Lunt has changed her mind. The Nore variant does travel faster from person to person, her agency now accepts}, after sequencing 200 samples.

That makes the bottleneck in the cellar of the reference laboratory the more alarming. {c23 Thirty tubes a day is its limit}, as it was in July.

{c6 Since the bus conductor in August}, the capital has become a focus of its own. {c1 Countrywide, 2,140 people are suspected of having the disease}. {c2 Just 406 of those have a laboratory result to prove it}.
@ 2026-09-16T07:00 | Voice of the Lakes | Morning bulletin | transcript
Doctors for the Lakes isn't backing down. {c4 Its coordinator says the fifty-seven have names, and mothers}.

And the government has been caught out on those kits. {c15 The ministry's store manager was arrested last night; police say he's admitted selling nine hundred of them}.

{c22 Tembria says its frontier will stay shut for at least another month}.
@ 2026-11-02T10:00 | Ministry of Health of Ondara | Vaccination update | official
Persons vaccinated to date: {c10 38,000}.

{c25 With effect from today the closure of schools in Nore is lifted}.

{c20 The Ministry takes note of the Auditor's finding that notifications received in May were not passed on until 24 June, and has apologised to parliament}.
@ 2027-01-18T13:10 | Interlake News Agency | Mpox on the wane in Ondara
LISSANE (INA) - {c19 New infections have fallen by half since the autumn}, Health Minister Joas Pell said on Monday.

{c18 The university had forecast a high point in November}; {c24 by the ministry's data it came in October}.

{c10 Thirty-eight thousand people had been immunised by early November}. Later figures were not available.

{c17 The disease killed about one in 28 of those believed to have had it}, a share of 3.6 percent, the Continental Health Agency said.
