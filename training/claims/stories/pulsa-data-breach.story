# The phone company Pulsa loses customer data; how many customers, what data, when it knew, a ransom, a fine
! c1 customers affected by Pulsa (190,000; 1.4 million; 2.2 million)
! c2 customers affected by the hackers' group (6 million)
! c3 location data was taken as well (alleged, denied, admitted)
! c4 Pulsa paid a ransom (alleged, denied, no comment, admitted)
! c5 Pulsa knew since 3 May (alleged, denied, confirmed)
! c6 former employee handed over the password (alleged, denied)
! c7 bank details were taken
! c8 fine of 31 million
! c9 Pulsa will appeal
! c10 customers may leave without notice
! c11 boss Henrike Soll gives up her bonus
! c12 boss Henrike Soll leaves at year's end
! c13 files put on sale for 80 bitcoin
! c14 regulator opened an inquiry
! c15 network failure on 11 June, 300,000 cut off
! c16 the failure was due to the attack (denied)
! c17 class action by 40,000 customers
! c18 19-year-old arrested
! c19 customers lost in quarter: 210,000
! c20 password was "pulsa2019"
! c21 sister company Pulsa Energy not affected (claimed; later affected)
! c22 45 euros voucher
! c23 lawyer asks 500 kroner a customer
! c24 fewer departures expected in autumn
! c25 customers get nothing of the fine
@ 2026-06-02T09:00 | Pulsa Telecom | Information for our customers | official
Dear customers, the security of your data is our concern. {c1 During routine checks we established unusual access to the records of about 190,000 contracts.}

{c7 Bank details were not among them.} {c3 Nor were data on the whereabouts of telephones.}

We acted at once. {c21 Customers of our sister company Pulsa Energy aren't concerned.}
@ 2026-06-02T13:15 | Delta Business Wire | Pulsa customer data stolen, regulator steps in
HOLMEN (DBW) - {c1 Data of 190,000 Pulsa customers have fallen into the wrong hands}, the country's second-largest mobile operator said on Tuesday.

{c14 The data protection authority has opened proceedings}, a spokesman said.

In an online forum a group named Glass Otter claimed to have {c2 the records of six million people}. {c13 It wanted 80 bitcoin for them.}
@ 2026-06-04T07:00 | Bits & Wires | Exclusive: Pulsa was warned a month ago
{c5 A security researcher told Pulsa on 3 May that its customer files were open to the world.} We have seen his mail, and the automatic reply ("Thank you for choosing Pulsa!").

{c5 "The first indication reached us on 29 May,"} Pulsa's press officer Jens Aker says.

How did Glass Otter get in? {c20 With the password "pulsa2019"}, it says. {c6 It had been passed on by a former employee, a person at Pulsa believes.}
@ 2026-06-09T18:30 | Channel Nine Holmen | Evening news | transcript
ANCHOR: It's bigger. Much bigger. {c1 One point four million contracts, Pulsa told the authority this afternoon.} And there's this.

REPORTER: I've got three files from the forum on my screen. {c3 You can see which mast a phone was talking to, minute by minute. I followed myself to the bakery.}

ANCHOR: And Pulsa?

REPORTER: {c3 They say it's "test data".} {c6 The ex-employee everyone's whispering about rang me, by the way. He says he's been growing tomatoes since March.}
@ 2026-06-11T17:40 | Holmen Evening Sheet | No signal
Three hundred thousand of us stared at a dead telephone this morning. {c15 From six to nine Pulsa's network was down in the whole of the north}, and that's an awful lot of missed buses.

{c16 Many thought of hackers at once. A digger in Oster Lane did it}, the company says. {c16 A union man at the control centre isn't so sure; "something was fiddling with the routers".}

{c10 Whoever's had enough may go: Pulsa is letting its customers out of their contracts without notice until 31 July.}
@ 2026-06-19T10:00 | Bits & Wires | The otters got paid
{c4 Eighty bitcoin left an account of Pulsa's insurer on 14 June and arrived in a wallet which Glass Otter has used before}, as a firm that reads the block chain has worked out for us.

{c13 Eighty was just what the thieves had been asking for.} The files vanished from the forum the day after.

{c4 "Pulsa doesn't negotiate with criminals," Jens Aker says.}

{c7 We also learned that account numbers were part of the loot after all: 212,000 of them}.
@ 2026-06-23T11:30 | Delta Business Wire | Pulsa chief forgoes bonus over data theft
HOLMEN (DBW) - {c11 Henrike Soll will do without her bonus for this year}, the chief executive of Pulsa told shareholders on Tuesday.

{c1 The number of contracts concerned had to be raised again, to 2.2 million}, she said. Asked about a ransom, she said {c4 that she could not discuss matters that were with the police}.

{c22 Every affected customer would be sent a voucher for 45 kroner.}

{c3 "Data on movements were also copied. We should have said so in the first letter,"} she added.
@ 2026-07-01T08:10 | Public Prosecutor, Holmen | Press notice 88 | official
{c18 A man of 19 was taken into custody in Lykke on 30 June} on suspicion of computer fraud to the detriment of a telecommunications firm.

{c6 There is no suspicion against former or present staff of the firm.}
@ 2026-07-02T06:30 | Holmen Evening Sheet | The boy from Lykke
His mother thought he was playing chess. {c18 Police came on Tuesday and took him away, nineteen years old, with two laptops and a cat in the window.} He is said to be one of the Otters.

{c2 "Six million," he'd written to a friend, "they still don't get how many."}

At Pulsa they've different worries. {c17 Forty thousand customers have joined a class action}, lawyer Ida Brandt says, and {c23 she's asking for 500 kroner for each}.

The vouchers have come, too. {c22 Forty-five kroner}: a sandwich and a half.
@ 2026-08-13T07:45 | Delta Business Wire | Pulsa loses 210,000 customers in three months
HOLMEN (DBW) - {c19 A net 210,000 subscribers turned their backs on Pulsa between April and June}, the operator reported on Thursday.

{c12 Chief executive Henrike Soll is to step down at the end of the year}, it said. {c11 That she was giving up this year's bonus} had been announced in June.

{c10 The right to quit without notice lapsed in July}, and the company expects {c24 fewer departures in the autumn}.
@ 2026-11-17T14:00 | Data Protection Authority | Decision in the matter of Pulsa Telecom | official
{c8 A fine of 31,000,000 kroner is imposed.}

Grounds. {c5 A report of the weakness was received by the company on 3 May and filed under "praise and suggestions".}

{c1 The number of persons affected, 2.2 million, was stated correctly only in the third notice.}

{c20 The administrator's password was "pulsa2019".} {c21 The records of Pulsa Energy were reachable by the same means and were copied.}
@ 2026-11-17T18:30 | Channel Nine Holmen | Evening news | transcript
ANCHOR: {c8 Thirty-one million! The authority's never asked for that much.} Ms Soll, will you pay?

SOLL: {c9 Our lawyers will be taking this to court.} But I don't want to hide behind lawyers tonight.

ANCHOR: Then tell us about the 80 bitcoin.

SOLL: {c4 It went through the insurer. I gave the go-ahead. I thought it'd protect people.}

ANCHOR: {c12 You've six more weeks in the job.}

SOLL: I've counted them.
@ 2026-11-18T07:00 | Bits & Wires | Pulsa: a reading list
In the end it was all true. {c4 The money was sent}, {c5 the warning had come in early May}, {c20 a password a child could've guessed hung on the front door}.

One riddle's left. {c16 The authority has looked at the June outage as well, and it's found a digger.} {c15 Three hours of silence for 300,000 people}, and nobody'd done it on purpose.

{c9 Pulsa is going to contest the fine.} {c21 That even the electricity customers' files were open} it doesn't contest.
@ 2026-11-19T06:50 | Holmen Evening Sheet | Class action swells
{c17 Ida Brandt had forty thousand clients in summer. On Wednesday she had sixty-one thousand}, and a queue on the stairs.

{c23 She's sticking to five hundred a head.} {c14 The authority's inquiry, opened in June}, has done half her work for her, she says.

{c25 None of the thirty-one million will go to the customers}, it should be said; the state keeps it.
