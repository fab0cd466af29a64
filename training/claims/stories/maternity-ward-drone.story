# A drone hits a maternity ward in the border city of Selm; Orvania and Tarrent blame each other
! c1 Orvania's drone hit the ward (accused by Tarrent, denied, later partly admitted)
! c2 it was a Tarrent air-defence missile (claimed by Orvania, denied)
! c3 dead by the city council of Selm (4, 7, 8)
! c4 dead by the Tarrent defence ministry (12)
! c5 newborns evacuated to the cellar: 19
! c6 soldiers were being treated in the ward (claimed, denied)
! c7 a drone hit a power station in Kest the same night (other incident)
! c8 Orvania shot down 23 drones over its own land
! c9 Tarrent president vows retaliation (vow)
! c10 Tarrent struck a fuel depot at Goran
! c11 midwife Olena Far, 29, killed
! c12 the video is old, from another war (claimed, refuted)
! c13 monitors: fragments bear Orvanian serial numbers
! c14 monitors were denied access (said, denied)
! c15 truce for the weekend proposed
! c16 truce rejected
! c17 the chancellor of Lorne recalls ambassador
! c18 sanctions on drone maker Astra Dyn
! c19 Astra Dyn says it has not sold to Orvania since 2024 (denied by documents)
! c20 operator went off course: jamming
! c22 Astra Dyn will appeal
! c21 hospital rebuilt by spring (promise)
! c23 Far was to be married
@ 2026-11-03T02:55 | Selm City Council | Night report | official
{c3 Four dead after an explosion in the maternity ward on Mill Street.}

{c5 Nineteen newborns have been carried to the cellar and are well.}

The fire is out.
@ 2026-11-03T06:30 | Frontier News Agency | Drone hits maternity ward in Selm
SELM (FNA) - {c1 An Orvanian drone slammed into a maternity ward in the Tarrent border city of Selm early on Tuesday}, the mayor, Ruta Holc, said, and {c3 seven people were killed}.

Orvania's General Staff said {c1 none of its aircraft had been used against Selm}. {c2 "What fell on the hospital was an interceptor of the Tarrent air defence,"} it said.

{c7 A power station at Kest, further south, was hit in the same hour}, its operator said.
@ 2026-11-03T12:00 | Orvania Today | Night over Goran | official
{c8 Our air defence destroyed 23 enemy drones over the regions of Goran and Lys last night.}

{c2 One of Tarrent's rockets missed and struck a building in Selm}, the General Staff stated. {c6 That building had been housing wounded soldiers since September.}

{c12 The film shown by Tarrent television was taken years ago in a different war.}
@ 2026-11-03T19:00 | Tarrent Television | The News at Seven
The defence minister, Ivo Marten, came to Mill Street this afternoon. {c4 He spoke of twelve dead, mothers and staff.} {c2 The claim that one of our own missiles did this he called grotesque.}

{c6 "There was not one soldier in here. Look at the beds,"} the ward sister told us. {c11 Her colleague Olena Far, 29, went back for a cradle and was killed.}

{c9 President Danek said tonight that Orvania would be made to pay.}
@ 2026-11-04T07:20 | The Lorne Messenger | Nineteen in a cellar
{c5 They lay in vegetable crates, nineteen of them, and the caretaker's wife hummed}. Upstairs somebody was sweeping glass.

How many did not make it to the stairs is in dispute between people on the same side. {c3 Mayor Holc, who has been to the morgue, says eight}. {c4 The ministry in the capital says a dozen}, and will not explain.

{c12 A picture analyst who compared the film with street maps found that it shows Mill Street on the night in question, and no other place}.

{c23 Midwife Far was to be married on Saturday}, her brother said.
@ 2026-11-05T09:40 | Frontier News Agency | Tarrent hits Orvanian fuel depot
GORAN (FNA) - {c10 A fuel depot at Goran in Orvania burned on Thursday after a Tarrent strike}, officials on both sides said.

{c17 Lorne called its ambassador home from Orvania over the attack on a maternity ward}. {c15 It proposed a truce for the coming weekend}.

{c14 International monitors said Tarrent troops had kept them from Mill Street for a day}. {c14 The defence ministry in Tarrent denied it}.
@ 2026-11-06T18:15 | Orvania Today | No truce with arsonists | official
{c16 Orvania will not agree to a pause}, the Foreign Ministry said, citing the attack on the depot at Goran, where {c10 Tarrent set fire to nine tanks}.

{c6 It recalled that the so-called maternity ward had served as a barracks hospital}.
@ 2026-11-09T14:00 | Border Monitoring Mission | Spot report 88 | official
{c13 Fragments recovered at Mill Street carry serial numbers of a drone type in Orvanian service.}

{c2 No trace of an interceptor missile was found.}

{c6 Ward registers from August on list women in labour only.}

{c14 The mission reached the site 26 hours after the event, having been refused passage by a military police post.}
@ 2026-11-10T07:00 | The Lorne Messenger | The number on the wing
AD-4471-K is what somebody stencilled on a strip of carbon fibre. {c13 The monitors have published it; it belongs to a machine flown by Orvania}. {c19 Its maker, Astra Dyn of Lorne, says it has delivered nothing to Orvania since 2024}.

{c19 A customs paper seen by the Messenger is dated March of this year.}

{c9 President Danek had said they would pay}; {c10 at Goran, where the tanks burned for a day, they did}.
@ 2026-11-18T16:30 | Frontier News Agency | Orvania says drone strayed
{c1 Orvania acknowledged on Wednesday that a drone of its own had come down on a hospital in Selm two weeks ago}. {c20 It had been thrown off course by jamming}, the General Staff said, and had been aimed at a rail yard.

The statement said nothing of an interceptor. Asked whether that version was withdrawn, a spokesman said {c2 "the question no longer arises"}.

{c18 Lorne put the manufacturer Astra Dyn under sanctions}.
@ 2026-11-18T19:00 | Tarrent Television | The News at Seven
{c1 After fifteen days of lies the enemy concedes that it was his drone}, said Defence Minister Marten. {c20 As for jamming, "we had no jammer within thirty kilometres."}

{c4 And he corrected himself: not twelve but eight people died.} {c21 The ward will be open again by spring, he promised.}
@ 2026-11-19T07:10 | The Lorne Messenger | Eight, in the end
{c4 The minister has come down to the mayor's figure}; {c3 eight names are on the plaque}, the midwife's first.

{c19 Astra Dyn now says that 'a reseller' shipped forty airframes in the spring}. {c22 It will go to court against being blacklisted}, its lawyers say.
