# Call lists of the phone company Telvia are for sale: a senator, a goalkeeper, a clerk, a detective agency, two counts of victims
! c1 call lists of Telvia customers were sold (alleged, denied, admitted)
! c2 customers affected by Telvia (38; 212)
! c3 customers affected by the police (460)
! c4 senator Carla Moreau's calls were bought (claimed, no comment, confirmed)
! c5 goalkeeper Milan Sato's calls were bought
! c6 clerk Boris Kuhn sold the lists (accused, denied, confessed)
! c7 clerk Anna Kuhn sold the lists (accused, cleared)
! c8 price of a list: 350
! c9 detective agency Argos ordered the lists (alleged, denied)
! c10 the energy company Helvar paid Argos to spy on the senator (alleged, denied, admitted)
! c11 police searched Argos
! c12 Telvia introduces second key
! c13 senator wants Telvia's licence withdrawn
! c14 licence stays, regulator
! c15 Telvia pays 1,000 to each
! c16 Boris Kuhn sentenced to 3 years
! c17 internal audit warned in 2024 (alleged, denied, confirmed)
! c18 Telvia merger with Ondo to be completed in May
! c19 merger delayed / called off
! c20 head of security Lothar Wend dismissed
! c21 Sato moves to Arenal because of it (rumour, denied)
! c22 Telvia's share fell 14 per cent
! c23 Ondo's board decided in nine minutes
@ 2027-01-18T06:00 | Morgenblatt Reven | Your calls, 350 crowns
We sent an envelope with {c8 three hundred and fifty crowns} to a letter box in Reven. Two days later we'd a list of every call that one of our editors had made in December.

{c1 Someone inside Telvia, the country's largest phone company, is selling who rang whom, when and from where.}

{c1 "It's technically impossible,"} Telvia's spokesman Kai Ruben says. The list lies in front of us.
@ 2027-01-18T14:20 | Revenian Press | Senator says her phone records were on sale
REVEN (RP) - {c4 Senator Carla Moreau said on Monday that a record of her telephone calls had been offered to a colleague.}

{c4 Telvia, her provider, would not go into the case of a particular customer.}

Moreau chairs the committee on energy. {c13 She urged the regulator to take away Telvia's licence.}

{c18 The company is about to merge with Ondo; the deal is to be closed in May.}
@ 2027-01-21T10:00 | Telvia Group | To whom it may concern | official
{c1 An internal review has shown that connection data left our systems without authorisation.} {c2 It concerns 38 customers.} They have been informed.

{c12 From 1 February any look at such data will need the keys of two persons.}

{c18 The timetable for the union with Ondo is unaffected: May.}
@ 2027-01-22T19:00 | Sport am Abend | Goalkeeper's goodbye?
{c5 Among the people whose calls were peddled is Milan Sato, the national goalkeeper}, his adviser tells us.

That could explain a thing or two. {c21 Sato's said to be signing for Arenal because he's sick of being spied on.} {c21 "I'm staying. I like the bread here,"} he says.

{c2 Thirty-eight clients are concerned, says Telvia.} Let's hope they aren't all goalkeepers.
@ 2027-01-26T07:00 | Morgenblatt Reven | Two Kuhns in one office
Telvia's billing department has a Boris Kuhn and an Anna Kuhn; they share a kettle and no relations. {c7 On Friday Anna was marched out: it was under her name that the lists had been pulled.}

{c7 "I was on maternity leave," she says.} That's so; we've seen the baby.

{c6 Now suspicion has moved one desk along, to Boris}, people in the firm say. {c6 He doesn't know how to spell "query", he tells us.}

{c17 Auditors warned the board in 2024 that any clerk could look up anybody}, two managers say. {c17 Kai Ruben "isn't aware of a report of that kind".}
@ 2027-02-03T16:30 | Reven Police Headquarters | Press release 41 | official
{c11 The premises of a detective agency in Canal Street were searched today.}

{c3 According to present knowledge data of 460 subscribers were passed on.}

{c6 Boris K., 39, employee of a telephone company, has made a full confession.} {c7 No accusation is made against Anna K.}
@ 2027-02-04T06:00 | Morgenblatt Reven | Argos with a hundred eyes
{c11 It took the officers nine hours to go through the rooms of Argos}, and they came out with a lorry full.

{c9 Boris Kuhn has told them that Argos had standing orders with him, Mondays and Thursdays.} {c9 "We watch cheating husbands from parked cars," says its owner, Dorit Halm, "and that's all."}

{c2 Telvia has corrected itself meanwhile: it's 212 customers now.} {c3 The police are at 460}, but who's counting.

{c8 The price Kuhn got per list: 350}, the very sum we paid.
@ 2027-02-09T11:45 | Revenian Press | Energy company tied to phone spying
REVEN (RP) - {c10 The energy company Helvar paid the detective agency Argos to find out whom Senator Carla Moreau was talking to}, an invoice found by police suggests.

{c10 Helvar said that it knew no firm of that name.}

{c4 Moreau's calls of eleven weeks were in a folder marked "C."}, a prosecutor confirmed.

{c20 Telvia dismissed its head of security, Lothar Wend.}
@ 2027-02-25T20:15 | Radio Reven 2 | The late interview | transcript
HOST: Ms Moreau, you'd wanted the licence gone.

MOREAU: {c13 I still do. Take it away from them.}

HOST: {c14 The regulator's decided today that Telvia keeps it.}

MOREAU: I've read it. And I've read something else: {c17 the audit of 2024. It exists. Page nine says "any clerk".} They've sent it to my committee, with a note that it'd been "misfiled".

HOST: {c19 Ondo's walked away from the marriage, we've just heard.}

MOREAU: I can't say I'm surprised.
@ 2027-02-26T08:00 | Finanzkurier | Ondo leaves Telvia at the altar
{c19 There won't be a merger.} {c23 Ondo's board needed nine minutes}, people familiar with the matter say. {c22 Telvia's share shed 14 per cent.}

{c18 In May the two were to have become one.} {c14 It's small comfort that the regulator has left the licence in place.}

{c20 The new man in charge of security, following Wend's removal}, comes from a bank.
@ 2027-03-10T15:00 | Telvia Group | Notice to customers | official
{c15 Every person affected receives 1,000 crowns.}

{c2 The number is 212.} {c3 The police count of 460 includes queries that were not handed on.}

{c12 Access under the two-key rule has been working since February.}
@ 2027-09-14T13:30 | Revenian Press | Ex-Telvia clerk jailed for selling call data
REVEN (RP) - {c16 A former employee of Telvia was sent to prison for three years on Tuesday.}

{c6 Boris Kuhn had admitted that the data were sold by him.}

A witness from Helvar caused a stir. {c10 "It was our order. We wanted to know who was feeding her,"} the company's former lobbyist said under oath. {c9 Dorit Halm of Argos, who goes on trial in November, maintains that she never bought a list.}
@ 2027-09-15T06:00 | Morgenblatt Reven | Three years, and a kettle
{c16 Kuhn got a year for every hundred and fifty lists, roughly}: three in all.

{c7 Anna Kuhn, the one who didn't do it}, has a new job and took the kettle along.

{c15 The thousand crowns from Telvia} arrived in most letter boxes in April. {c5 Goalkeeper Sato, whose calls had been sold as well}, gave his to a school.

{c10 And Helvar, which had never heard of Argos, has now heard of it}, in court.
