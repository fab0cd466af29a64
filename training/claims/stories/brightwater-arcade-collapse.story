# the roof of a shopping arcade falls in at Lim Harbour, city state of Sarang
! c1 dead, civil defence (2, 5, 8)
! c2 trapped, civil defence (about 20, 7, none)
! c3 injured, civil defence (43, 51)
! c4 injured, hospitals authority (66)
! c5 rooftop pool was the cause (architect suspects; owner denies; panel confirms)
! c6 owner Jade Crown knew of leaks (alleged, denied, admitted)
! c7 inspection in May passed the building
! c8 inspector Ong Wei had never entered the building (alleged, denied, admitted)
! c9 owner's director Celia Tan charged with negligence
! c10 Celia Tan left the country (rumour, denied)
! c11 arcade was 26 years old / opened 2000
! c12 all 31 buildings by same engineer to be checked
! c13 cracks found in 4 of the buildings
! c14 compensation fund 12m dollars, Jade Crown
! c15 families demand 40m
! c16 escalators stopped; emergency exit locked (alleged, denied, confirmed)
! c17 neighbour Telang sent 30 rescuers with dogs
! c18 two survivors after 30 hours
! c19 minister Rahman Yusof won't resign
! c20 new law on yearly checks by January (promise)
! c21 the law passed
! c23 a Telang dog found the two survivors
! c24 checks on 31 buildings began
! c22 arcade to be demolished
@ 2026-08-15T13:40 | Sarang Civil Defence | Incident notice: Brightwater Arcade | official
At 12.52 a section of the roof of Brightwater Arcade, Lim Harbour, gave way. {c1 Two fatalities have been confirmed}. {c3 Forty-three persons have been conveyed to hospital}.

{c2 Approximately 20 persons are believed to be under the debris}.

Members of the public should keep clear of Harbour Road.
@ 2026-08-15T18:00 | Strait Radio | Six o'clock news | transcript
Rescuers are digging with their hands at the Brightwater. {c1 Five bodies have been carried out}, the civil defence commander says. {c2 And seven people, he believes, are still underneath}.

The hospitals see it differently on the injured. {c4 Their authority tells us sixty-six were brought in}. {c4 Civil defence says that includes people with asthma}.

Help's on the way from across the water. {c17 Telang is sending thirty rescue workers with dogs}.

Why did it fall? Architect Mei Low told us she'd look up. {c5 "They built a swimming pool on a roof that was made for rain," she said}.
@ 2026-08-16T06:30 | The Lim Harbour Mail | Lunch hour at the Brightwater
It was noodles for most of them. {c16 The back door was chained, say three people who ran to it}.

{c16 A manager for the owners, Jade Crown, said every exit was open}. {c5 She also rejected the idea that the pool, which opened in March, had anything to do with it}.

Shopkeepers had kept buckets. {c6 They'd been telling Jade Crown about drips since April, said Auntie Goh of the sewing shop}, and showed us the messages.

{c7 In May the building passed its inspection}. {c11 It has stood for 26 years}.
@ 2026-08-16T19:10 | Sarang News Service | Two pulled alive from arcade after 30 hours
LIM HARBOUR (SNS) - {c18 A waiter and a schoolgirl were rescued on Sunday evening from beneath the collapsed Brightwater Arcade, where they had lain for 30 hours}.

{c23 A dog from neighbouring Telang had found them}, civil defence said.

{c2 No one else is thought to be in the rubble}. {c1 The number of dead stands at eight}. {c3 Fifty-one people were hurt}.

{c6 Jade Crown said it had not been told of any leak}.
@ 2026-08-18T08:00 | The Lim Harbour Mail | The stamp, and the man who never came
The certificate says he spent four hours in the roof space. {c8 The guard's book says Inspector Ong Wei didn't pass through the door at all}.

{c8 "I was there," Mr Ong said at his flat, before closing it}.

{c7 The Building Control Office had given the arcade a clean bill in spring on the strength of his signature}.

On the networks they have already put the owner on a plane. {c10 Celia Tan, director of Jade Crown, has fled, it is said}. {c10 Her lawyer sent us a photograph of her at his desk, holding today's Mail}.
@ 2026-08-19T12:00 | Ministry of National Development | Parliamentary statement | official
{c12 All 31 structures designed by the same engineer will be examined}.

{c20 The Government will bring in annual checks of older commercial buildings by January}.

On the question put by the Member for Kampong Reef: {c19 the Minister does not see cause to step aside}.
@ 2026-08-19T20:30 | Strait Radio | Evening talk | transcript
HOST: Twelve million dollars. {c14 That's what Jade Crown's putting in a fund for the victims}.

GUEST: {c15 We're asking for forty}. My brother sold phones. He wasn't a rounding error.

HOST: And the minister, Rahman Yusof?

GUEST: {c19 He says he's staying}. They always are.
@ 2026-08-27T16:15 | Sarang News Service | Director charged over arcade collapse
LIM HARBOUR (SNS) - {c9 Celia Tan, 54, was charged on Thursday with causing death by negligence}. She was present in court.

{c8 Building inspector Ong Wei admitted to police that he filled in the May report at home}, the prosecutor said.

{c24 Checks on thirty-one buildings by the arcade's engineer began on Monday}.
@ 2026-09-09T09:20 | The Lim Harbour Mail | Four more with cracks
{c13 In four of the towers and malls the same engineer drew, inspectors have seen things they don't like}. None has to be evacuated.

{c6 Jade Crown has at last handed over its phone records. Yes, the company now says, its people read the messages about water}, and a caretaker was sent with silicone.

Auntie Goh has found a stall in the market. {c14 From the 12 million she has had a form}.
@ 2026-11-30T11:00 | Panel of Inquiry, Brightwater Arcade | Summary of findings | official
{c5 The weight of the pool and of the water that seeped from it exceeded what the roof beams could bear. This was the decisive cause}.

{c16 The rear exit was secured with a chain and padlock}.

{c1 Eight persons died}. {c4 The Panel adopts the hospitals' number of 66 injured}.

{c22 The remaining structure should be taken down}.
@ 2026-11-30T18:00 | Strait Radio | Six o'clock news | transcript
So Mei Low was right on the first day. {c5 It was the pool}.

And Auntie Goh was right about the door. {c16 The inquiry says you couldn't have opened it with an axe}.

{c15 The families' lawyer says that's why the sum has to be forty million}. {c22 The wreckers come in January}.
@ 2027-01-20T17:00 | Sarang News Service | Sarang adopts building checks
SARANG (SNS) - {c21 Parliament on Wednesday voted through yearly inspections of commercial buildings over 20 years old}, {c20 keeping a pledge that they would be in place by January}.

{c19 Development minister Rahman Yusof, who had refused to quit}, was reshuffled to sport last week.

The trial of {c9 Jade Crown's Celia Tan, accused of negligence}, begins in March.
