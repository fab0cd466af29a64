# a seven-storey apartment block collapses in the port town of Velmar
! c1 dead, by the fire service (4, 11, 17, 19, corrected to 18)
! c2 dead, by the residents' committee (24)
! c3 injured taken to hospital, fire service (22, 31)
! c4 missing, by the fire service (30, 14, 3, 0)
! c5 the two top floors were added without a permit (alleged, denied, admitted)
! c6 residents warned of cracks in October (alleged, denied, confirmed)
! c7 developer Gant Holding bribed inspectors (alleged, denied)
! c8 site engineer Oskar Brandel arrested
! c9 chief executive Lene Gant arrested later
! c10 time of the collapse (5.40am)
! c11 girl of nine pulled out alive after 41 hours
! c12 search ended
! c13 neighbouring block at number 14 evacuated (60 families)
! c14 compensation of 20,000 crowns a family promised by the city
! c15 compensation paid to only five families
! c16 mayor should resign (call, refusal)
! c22 mayor resigned
! c17 report of the technical inquiry due in three months
! c18 concrete below required strength, found by the university laboratory
! c19 a gas blast was the cause (first said by a deputy mayor, ruled out)
! c20 hospital: two in critical condition
! c21 earlier partial collapse in Harbour Row in 2019, no dead
@ 2026-02-09T08:15 | Coastwire | Block of flats falls in Velmar, four dead
VELMAR (Coastwire) - {c1 Four people have been confirmed dead} after an apartment building fell in the Tarrow Street district on Monday, the fire service said.

{c10 The seven-storey block came down at 5.40am}, when most tenants were asleep. {c3 Twenty-two people were taken to hospital}, according to the service's duty officer, Hanne Rook, who added that {c4 about 30 others were unaccounted for}.

"{c19 Everything points to a gas explosion in the basement}," deputy mayor Pieter Sall told reporters at the cordon.

Rescuers called for silence every ten minutes so that they could listen for knocking.
@ 2026-02-09T11:30 | Velmar Fire and Rescue Service | Operational bulletin no. 3, Tarrow Street 12 | official
Situation at 11.00

Fatalities: {c1 11}

Conveyed to hospital: {c3 31}

Not yet located: {c4 14}

{c13 The adjoining property, Tarrow Street 14, has been cleared as a precaution; 60 households are affected}. A reception centre is open at the Linden school.

{c19 Gas supply to the site was found intact. No trace of an explosion has been detected}.

Relatives are asked to call the hotline and not to approach the site.
@ 2026-02-09T19:00 | The Velmar Mirror | 'We told them about the cracks'
Tenants of Tarrow Street 12 say the building's fate was written on its walls.

"{c6 We wrote to the housing office in October that you could put your hand into the cracks}," said Jorun Esk, 58, who lived on the second floor and was at work at the fish market when {c10 her home crumbled shortly before six in the morning}.

Esk chairs the residents' committee. {c5 The sixth and seventh storeys, she says, were put on three years ago with no planning consent at all}.

The housing office disagreed. {c6 "No such letter reached us," a clerk there said}.

Outside the Linden school, {c13 families from the house next door waited with suitcases and cats, ordered out for fear that their walls would go too}. A city official handed out blankets and a form. {c14 Each bereaved or homeless family will get 20,000 crowns from the municipal fund, the form says}.
@ 2026-02-10T07:45 | Radio Two North | Morning bulletin | transcript
Good morning. In Velmar, rescue teams have worked through a second night. {c1 The number of people known to have died has risen to 17}. That's according to the fire chief, Anders Boe.

Gant Holding, the company which put the building up, has hit back at its critics. {c5 In a statement it says every floor was fully licensed}. {c7 It also calls talk of envelopes for inspectors a slander}.

That second remark follows an interview on this station last night, in which {c7 a former foreman, who did not want to be named, told us that he himself had carried cash to the building control office on the firm's behalf}.

And doctors at St Brid's say {c20 two of their patients from Tarrow Street are fighting for their lives}.
@ 2026-02-10T23:10 | Coastwire | Girl, 9, rescued from Velmar rubble
VELMAR (Coastwire) - {c11 A nine-year-old girl was brought out alive from under a stairwell late on Tuesday, 41 hours after the building above her fell}, rescuers said.

"She asked for her rabbit," said paramedic Tove Lunn.

{c4 Three people are still being looked for}, fire chief Anders Boe said.

Earlier, police said {c8 they had detained the engineer who supervised the works, Oskar Brandel, 47}. His lawyer was not available for comment.

{c1 The disaster has claimed 17 lives so far}.
@ 2026-02-11T06:30 | Daily Beacon | Miracle on Tarrow Street
They heard her before they saw her. {c11 When little Mika was lifted through a hole no wider than a dustbin lid, nearly two days after she had gone to sleep on the fourth floor}, men who had not cried all week cried.

Her grandmother remains among the lost. {c2 By the tenants' own count, 24 of their neighbours are gone}, said Jorun Esk of the residents' committee, which keeps a list pinned to the school door.

The fire service would not be drawn on that list. {c2 "We can't confirm those names," said a spokesman}.

The engineer in charge spent the night in a cell. {c8 Brandel, picked up at his sister's house on Tuesday}, has said nothing to investigators.

Calls for the mayor to go are growing. {c16 "I was elected to stay in bad weather as well," Rolf Tessen replied last night when asked whether he would step down}.
@ 2026-02-12T14:00 | Velmar Live | Tarrow Street: latest | live
13.52 {c12 The fire service has just announced that it is calling off the search}. Dogs and cameras have found no further sign of anyone.

13.40 {c4 Nobody remains missing, says chief Boe; the last three have been found}. {c1 That brings the dead to 19}.

12.15 Council meeting under way. The opposition has tabled a motion: {c16 Mayor Tessen must quit}.

11.05 A reminder from our archive: {c21 part of a warehouse conversion in Harbour Row, also by Gant, caved in during 2019. Nobody was hurt}.
@ 2026-02-13T09:20 | Velmar Fire and Rescue Service | Correction to bulletin no. 11 | official
{c1 One victim was entered twice. The correct number of deceased is 18}. The service apologises to the families.

{c12 The search phase closed on 12 February at 13.45}. The site has been handed to the prosecutor.
@ 2026-02-14T08:00 | The Velmar Mirror | Clerk's stamp on a letter nobody received
{c6 The housing office has conceded that the tenants' complaint about fissured walls was on its files all along}. A copy shown to this newspaper carries the office's stamp of 19 October.

"{c6 It was received, and it was misfiled}," said the office's director, Una Falk.

A second front opened against the builder. {c9 Lene Gant, who runs the family company, was led from its headquarters in handcuffs on Friday evening}, the prosecutor's office confirmed. She is the second person held over the affair.

City Hall, meanwhile, is trying to keep its word to survivors. {c15 Of the 38 families on the list, five have seen any money}, the committee complained.
@ 2026-02-16T17:30 | Northern Financial | Gant shares suspended as founder's daughter held
Trading in Gant Holding was halted on Monday. {c9 Its chief executive has been in custody since Friday}, and lenders are said to be reviewing their lines.

In a short notice to the exchange, the group altered its position on the upper part of the building. {c5 "Storeys six and seven were erected before the permit procedure had been completed," it wrote}. On the more serious charge it did not budge: {c7 it has never paid any public servant}, it said.

{c17 A technical commission under Professor Edda Lorenz is to deliver its findings within three months}, the interior ministry said.
@ 2026-02-20T10:10 | Coastwire | Tests show weak concrete in Velmar block
VELMAR (Coastwire) - {c18 Cores drilled from the ruined block had barely half the strength the code demands}, the Technical University's materials laboratory said on Friday.

{c19 The laboratory also excluded any blast as the origin}.

{c1 Eighteen people were killed} when the house collapsed on Feb. 9. {c17 The official inquiry is expected to report in May}.
@ 2026-02-21T07:00 | Daily Beacon | Tessen goes
{c22 Velmar's mayor gave up his chain on Friday night}, twelve days after the catastrophe and nine after he had vowed to hang on.

"I did not sign the permit that never was," he told a half-empty chamber. "But I sat in the chair."

His last act was a promise. {c14 All homeless and grieving households would receive the 20,000 crowns they had been offered}, he said. {c15 Committee head Jorun Esk said the number who had actually been paid stood at five}, as it had a week earlier.

{c18 The laboratory's verdict that the cement mix was far too poor} had left him little room, an ally said.
