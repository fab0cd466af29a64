# A mayor, a no-bid housing contract and his brother-in-law's firm in the city of Tarsholm
! c1 the Quay Gardens contract is worth X (city hall: 48m, then 53m)
! c2 the contract was signed without a tender (alleged, admitted)
! c3 the mayor's brother-in-law owns a share of Lindmark Bygg (reported, denied, admitted)
! c4 the mayor attended the meeting that picked the firm (alleged, denied)
! c5 412 flats to be built (city hall)
! c6 auditors opened an inquiry
! c7 the inquiry looks at the contract of the harbour school too
! c8 the contract is worth 61m by the opposition
! c9 opposition calls on the mayor to resign (and his refusal)
! c10 the council votes to suspend the contract
! c11 first tenants to move in spring 2027 (promise)
! c12 Lindmark paid for the mayor's holiday (alleged, denied)
! c13 3,800 households on the waiting list
! c14 the prosecutor is examining the file (refusal to comment, confirmed)
! c15 the deputy mayor Ines Vold stepped down
! c16 vote count 19 to 12
! c17 Lindmark threatens to sue for damages
! c18 Lindmark laid off 40 workers
! c19 auditors found the city overpaid by 9m
! c21 police asked for a copy of the audit report
! c20 protest at city hall drew 600
! c22 nothing wrong with the harbour school award
@ 2026-02-03T07:10 | Tarsholm Courier | City gave flats deal to firm tied to mayor's family
By Petra Sund

{c2 City Hall handed the Quay Gardens housing project to the builder Lindmark Bygg without putting it out to bids}, documents seen by the Courier show.

{c3 A 30 percent stake in the company is held by Jonas Ek, the brother of Mayor Rolf Castrin's wife}, according to an extract from the shareholders' book.

{c1 The agreement, dated 12 December, runs to 48 million crowns}, a city hall spokeswoman, Lena Brodd, said on Monday. {c5 It covers 412 flats on the old timber quay}, she added.

Two people who work in the planning department said that {c4 Mr Castrin sat in on the session at which the builder was chosen}. Both asked not to be named because they feared for their jobs.

{c13 Some 3,800 families are waiting for a municipal home in Tarsholm}.
@ 2026-02-03T12:30 | Radio Sundet | Mayor brushes off report
The mayor of Tarsholm has hit back at a newspaper report about the city's biggest building job in years.

"{c3 My wife's brother has no interest in that firm, none whatsoever}," Rolf Castrin told Radio Sundet at lunchtime. He also said {c4 he was in Harstad, two hundred kilometres off, on the day the committee met}.

Asked about the missing tender, he said only: "{c2 I'll let the lawyers answer that one}."

{c11 He promised that the first tenants would get their keys in the spring of next year}.
@ 2026-02-04T06:00 | Morgenbladet Syd | Opposition wants mayor out
The leader of the Civic List on Tarsholm's council, Dagny Holt, {c9 demanded on Tuesday that Rolf Castrin give up his office}. "{c9 He must go, and he must go this week}," she told reporters outside the chamber.

Ms Holt has done her own sums. {c8 With the ground works and the car park thrown in, taxpayers will be handing over 61 million}, she said.

City Hall stuck to its version: {c1 48 million crowns, not a crown more}, it said in a text message.

The Courier reported on Tuesday that {c3 a relative of the mayor by marriage owns nearly a third of the contractor}.
@ 2026-02-05T15:45 | Nordic News Agency | Auditors to look into Tarsholm housing deal
TARSHOLM (NNA) - {c6 The regional audit office has opened an inquiry into a housing contract awarded by the city of Tarsholm}, it said on Thursday.

{c7 The examination will also take in the award for the harbour school two years ago}, the office's head, Karl Rimmer, said.

{c14 The public prosecutor declined to say whether she was studying the matter}.
@ 2026-02-06T18:20 | Tarsholm Courier | Hundreds rally, mayor says he stays
{c20 About 600 people stood in the sleet in front of City Hall on Friday evening}, by the Courier's count, some with cardboard keys round their necks.

Inside, the mayor was defiant. "{c9 I was elected for four years and I shall serve four years}," Mr Castrin said.

But his office gave ground on one matter. "{c2 There was no competition for the contract; in view of the urgency, the law allows that}," said Lena Brodd, his spokeswoman. {c6 Auditors began going through the papers on Thursday}.

A former bookkeeper at Lindmark, who would not give her name, told the Courier that {c12 the company had picked up the bill for a week the Castrins spent at a ski lodge}.
@ 2026-02-07T10:05 | City of Tarsholm | Statement on Quay Gardens | official
The city wishes to set out the facts about Quay Gardens.

{c5 Homes planned: 412.}

{c1 Contract sum: 53 million crowns. The lower figure given earlier left out the heating plant.}

{c11 Expected date of first occupation: April 2027.}

{c12 The mayor paid for his winter holiday out of his own pocket. Suggestions to the contrary are defamatory.}
@ 2026-02-09T07:00 | Morgenbladet Syd | Flats now five million dearer
Tarsholm has quietly marked up the cost of its quay flats. {c1 What was 48 million crowns last week had become 53 million by Saturday}, the city acknowledged.

"{c8 They are still eight million short of the truth}," said Dagny Holt of the Civic List.

Lindmark Bygg's managing director, Arne Lindmark, spoke for the first time. {c12 "We have never bought the mayor so much as a cup of coffee, let alone a ski trip,"} he said. Asked who his co-owners were, {c3 he would not be drawn}.
@ 2026-02-11T21:15 | Radio Sundet | Transcript: The Evening Talk | transcript
HOST: Mayor Castrin, once more. Your brother-in-law.

CASTRIN: {c3 All right. Jonas bought into the company in 2023. I learned of it last week, and I should have asked him sooner.}

HOST: And the committee meeting?

CASTRIN: {c4 I looked in for five minutes to say good morning. I took no part.}

HOST: Will you step down?

CASTRIN: {c9 No.}
@ 2026-02-12T08:40 | Tarsholm Courier | Mayor's deputy walks out
{c15 Ines Vold, the deputy mayor, quit on Thursday morning}, hours after Rolf Castrin changed his account on the radio. "{c15 I cannot speak for this administration any longer}," she wrote to colleagues.

The mayor now concedes that {c3 Mr Ek has been a part-owner since 2023}, and that {c4 he was in the room, if briefly, when the committee sat}.

Ms Vold, who was responsible for housing, said that {c13 the queue for a council flat was 3,800 households long} and that it was they who would suffer.
@ 2026-02-17T22:50 | Nordic News Agency | Tarsholm council halts contract
TARSHOLM (NNA) - {c10 Councillors in Tarsholm suspended a disputed housing contract late on Tuesday} after members of the mayor's own party deserted him.

{c16 The motion was carried by 19 votes to 12}, the clerk of the council said.

{c17 Lindmark Bygg would seek compensation in court if work was stopped}, its lawyer, Tove Aas, said before the session.
@ 2026-02-18T06:30 | Morgenbladet Syd | Cranes stand still on the quay
Nothing moved on the timber quay on Wednesday. {c10 The building of the 412 flats is on ice after the council pulled the plug the night before}. {c16 Nineteen members were in favour and a dozen against}.

Arne Lindmark called it an act of vandalism. "{c17 We'll see them before a judge, and it will cost them dear}," he said. {c18 He has sent 40 of his people home without pay}.

Prosecutor Marit Falk, who earlier refused to comment, {c14 confirmed that the file was on her desk}.
@ 2026-03-20T11:00 | Regional Audit Office | Report 7/2026: summary | official
{c2 No invitation to tender was published, and the plea of urgency is not made out.}

{c19 The city agreed to pay about 9 million crowns more than comparable projects cost.}

{c4 The minutes list the mayor among those present for the whole of the sitting.}

{c22 In the case of the harbour school the office found nothing to object to.}
@ 2026-03-21T07:15 | Tarsholm Courier | Auditors: quay flats were nine million too dear
{c19 Tarsholm was overcharged by some nine million crowns for its quay flats}, the regional auditors have concluded. They also found that {c2 no other builder had ever been asked for an offer}.

According to the minutes, {c4 Mr Castrin stayed in the committee room from beginning to end}, not five minutes.

The mayor was not available. Dagny Holt was: {c9 "How much longer does he think he can cling on?"} she said, repeating her call for him to leave.

{c21 Police have asked the auditors for a copy of the report}, a spokesman for the force said.
