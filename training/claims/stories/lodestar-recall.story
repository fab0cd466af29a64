# the car maker Lodestar recalls its Arrow model over brakes, then steering
! c1 recall of Arrow cars for the brake servo, cars affected (180,000; 240,000; 412,000), company
! c2 crashes linked to brakes, company (7)
! c3 crashes linked to brakes, safety board (31)
! c4 deaths linked to brakes, safety board (2, 3)
! c5 company knew of the fault since 2023 (alleged, denied, admitted)
! c6 second recall for steering columns, 58,000 Pelican vans
! c7 cost of the brake recall, company (140m, 310m)
! c8 analyst estimate of cost (500m)
! c9 supplier Hexa Brake delivered faulty diaphragms (alleged by Lodestar, denied, court/lab)
! c10 chief executive Ruth Calder steps down (rumour, denied, announced)
! c11 new chief executive: Jonas Ferrow
! c12 safety board opened investigation
! c13 fine of 90m proposed by regulator
! c14 owners should stop driving the cars (advice board)
! c15 repair takes 40 minutes and is free
! c16 parts will be available by end of March (forecast)
! c17 parts not available/ wait of months (outcome reported by dealers)
! c18 class action by 6,200 owners
! c19 share price fell 11 percent
! c20 share price rose 4 percent on news of new boss
! c21 company put pressure on whistleblower Neil Casco (alleged, denied)
@ 2026-01-15T07:00 | Lodestar Motor Company | Lodestar announces voluntary safety action on Arrow | official
Lodestar Motor Company today announced a voluntary safety action. {c1 Around 180,000 Arrow vehicles built between 2022 and 2024 will be called in to have the vacuum brake servo replaced}.

{c15 The work takes 40 minutes and is free of charge}. {c16 Components are expected at all dealers before the end of March}.

{c2 The company is aware of seven minor collisions that may be connected}. Customers may continue to use their vehicles with care.

"Safety is who we are," said Ruth Calder, President and CEO.
@ 2026-01-15T17:45 | Market Line | Lodestar shares slide on brake recall
FERNHALL, Jan 15 (ML) - {c19 Stock in Lodestar closed 11 percent lower on Thursday} after {c1 the car maker said it would summon back 180,000 of its best-selling hatchbacks}.

{c7 The company put the expense at 140 million}. {c8 That is optimistic, according to Vera Stam of Oakdale Securities, who reckons on half a billion}.

{c12 The National Vehicle Safety Board said it had opened its own investigation}.
@ 2026-01-19T08:20 | Fernhall Herald | Widow: pedal went to the floor
Dennis Roe was driving to his night shift when his Arrow did not stop at a level crossing. "He rang me once and said the pedal felt like a sponge," said his widow, Carla.

{c4 His death is one of two that the National Vehicle Safety Board connects with the servo}, a board official said.

{c3 The board's database lists 31 accidents}. {c2 The manufacturer has spoken of seven}.

{c15 Lodestar says the repair will not cost owners a cent}. Mrs Roe wonders what it is worth.

At Bellmont Autos, a dealer on the ring road, the phone rings all day. "I've got a leaflet," the owner said. "I haven't got a part."
@ 2026-01-23T06:30 | The Fairmile Examiner | Engineer says bosses were told in 2023
{c5 A memo warning of collapsing brake servos lay on the desks of Lodestar's directors almost three years ago}, a former test engineer, Neil Casco, has told the Examiner.

{c21 When he would not let it drop, he says, he was threatened with a lawsuit and moved to the paint shop}.

Lodestar did not dispute that Casco had changed departments. {c5 But nobody in management had any knowledge of a defect before last autumn, it said}. {c21 And no employee was ever put under pressure for speaking up}.
@ 2026-01-28T12:00 | National Vehicle Safety Board | Consumer notice 2026/04 | official
{c14 The Board advises owners of the vehicles concerned not to drive them until they have been repaired}.

Reported crashes: {c3 31}
Reported fatalities: {c4 3}

{c1 Following discussions with the Board, the manufacturer has widened the campaign to 240,000 units}.

Enquiries: consumer line, weekdays.
@ 2026-02-03T18:00 | Channel Nine Motors | The Show | transcript
HOST: So who made the bad bit? Lodestar's pointing at a supplier.

REPORTER: That's right. {c9 It says the rubber diaphragms it got from Hexa Brake were cured at the wrong temperature}.

HOST: And Hexa?

REPORTER: Furious. {c9 "Every batch left us within the drawing," their chairman told me}.

HOST: What about the big boss? {c10 There's chatter that Ruth Calder's on her way out}.

REPORTER: {c10 The company calls that idle gossip}. Meanwhile, the sums are growing. {c7 In a filing this afternoon they've set aside 310 million for all this}.
@ 2026-02-10T09:30 | Market Line | Lodestar recalls vans over steering
FERNHALL, Feb 10 (ML) - {c6 Lodestar is recalling 58,000 Pelican delivery vans because the steering column may work loose}, it said on Tuesday.

The step has nothing to do with the brakes of its Arrow cars, a spokesman said.

A law firm in Fairmile filed suit on behalf of motorists. {c18 Some 6,200 Arrow owners have joined the action}, it said. Lodestar said it would defend itself.
@ 2026-02-11T07:10 | Fernhall Herald | Now it's the vans
Couriers got the letter by email at dawn. {c6 Their Pelicans, too, must go to the workshop: a bolt beneath the wheel is not holding}.

Nobody has been hurt in a van, as far as is known. {c4 In the smaller car, the safety board counts three people dead}.

The board has not softened its tone either. {c14 Leave the Arrow in the garage, its director repeated}.

At the law offices of Brandt & Ooi there was a queue. {c18 The number of plaintiffs passed six thousand two hundred}, a partner said.
@ 2026-03-02T10:00 | The Fairmile Examiner | Calder quits; 'we had been told'
{c10 Ruth Calder is giving up the leadership of Lodestar after nine years}, the board of directors announced on Sunday night.

Her farewell letter contains the sentence that lawyers had been waiting for. {c5 "A report describing the failure reached the executive committee in the spring of 2023, and we did not act on it."}

{c11 Her place will be taken by Jonas Ferrow, head of the truck division}.

Neil Casco was pruning roses when we called. {c21 "They told me I'd never work again," he said once more}.
@ 2026-03-02T17:50 | Market Line | Lodestar up after change at top
FERNHALL, March 2 (ML) - {c20 Lodestar gained 4 percent on Monday} after {c11 it named Jonas Ferrow to run the group}.

{c8 Oakdale's Stam held to her figure of 500 million for the brake affair}. {c7 The group itself has provided for 310 million}.
@ 2026-03-30T08:00 | Fernhall Herald | March is over. Where are the parts?
{c17 At nine of the twelve Lodestar dealers called by this newspaper, customers are being told to wait until summer for a servo}.

{c16 The promise in January was that every workshop would be stocked by now}. A company spokeswoman blamed "a re-sourcing of the component".

In other words: Hexa Brake is out. {c9 An independent laboratory has cleared its diaphragms, the supplier said on Friday}.
@ 2026-04-16T14:15 | National Vehicle Safety Board | Board concludes first stage of Arrow inquiry | official
{c13 The Board proposes a civil penalty of 90 million against Lodestar Motor Company}.

{c5 It finds that the company had knowledge of the defect from April 2023 and withheld it}.

{c1 The campaign now comprises 412,000 vehicles, including model year 2025}.

{c9 The Board sees no fault in the material supplied by Hexa Brake; the servo housing was wrongly designed}.
@ 2026-04-17T07:00 | The Fairmile Examiner | Ninety million, and an apology of sorts
{c13 If the regulator gets its way, Lodestar will pay the largest fine in the industry's history here}. Jonas Ferrow, six weeks in the chair, did not say whether he would fight it.

{c9 He did take back what his predecessor's team had said about the supplier}. "Hexa deserved better."

And dealers? {c17 The wait for a new servo is down to eight weeks}, he said.

{c1 More than four hundred thousand Arrows are now affected, more than double the original figure}.
