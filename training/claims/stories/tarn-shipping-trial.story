# sanctions trial: four people of the shipping firm Tarn & Sons before a court, each with a plea of their own
! c1 firm shipped engine parts to embargoed Zhal, value 27 million (prosecution)
! c2 value 9 million (defence)
! c3 Olaf Tarn charged with breach of sanctions
! c4 Olaf Tarn not guilty
! c5 Nils Tarn (son) not guilty, later guilty
! c6 clerk Meta Rhode pleads guilty
! c7 forwarder Cem Aydar absent, arrest warrant
! c8 Aydar arrested in Port Velo
! c9 minister Sig Bahr intervened for the firm (alleged, denied, admitted)
! c10 Bahr stays in office
! c11 customs let 11 consignments pass
! c12 parts found in a shot-down drone
! c13 parts are for tractors (defence)
! c14 Rhode 14 months suspended
! c15 Nils Tarn 3 years
! c16 Olaf Tarn 5 years
! c17 Olaf Tarn appeals
! c18 firm files for insolvency 180 jobs
! c19 judge Lorenz biased motion; rejected
! c20 email 'burn after reading' is genuine (alleged, denied by defence, expert)
! c21 verdict expected 14 June
! c23 Port Velo extradites Aydar
! c24 Aydar not guilty
! c25 Bahr resigns
! c26 sixty left
! c22 Tarn paid party 50,000
@ 2024-04-08T08:00 | Luhe Courant | Four chairs, three defendants
When the shipping trial opens this morning in Room 7, one chair will stay empty. {c7 Forwarder Cem Aydar has not been seen since January, and is wanted by warrant}, says the prosecutor's office.

The others are Olaf Tarn, 66, his son Nils, 38, and their clerk Meta Rhode. {c1 They're said to have brought engine parts worth 27 million to embargoed Zhal.}

{c11 Customs at Luhe passed eleven of their consignments without a look}, its own report says. {c21 Judge Lorenz wants to give judgment on 14 June.}
@ 2024-04-08T13:30 | Northern News Agency | Shipping boss denies breaching Zhal embargo
LUHE (NNA) - {c3 Shipowner Olaf Tarn went on trial on Monday accused of circumventing sanctions on Zhal.} {c4 He told the court he was innocent.} {c5 So did his son Nils.}

{c6 A clerk of the firm, Meta Rhode, confessed to having changed the names of recipients.}

The defence spoke of {c13 spare parts for tractors} and of {c2 nine million, not twenty-seven}.
@ 2024-04-15T18:20 | Radio Luhe | Evening round-up
A man from the military laboratory had a piston in his pocket. {c12 It was taken from a drone shot down over Mirna, and it bears Tarn's order number}, he told the judges.

{c13 "It fits a tractor just as well,"} said Olaf Tarn's lawyer, Ida Moor.

{c19 She has challenged the judge}, who goes sailing with the prosecutor's brother. {c19 The challenge was turned down after lunch.}
@ 2024-04-23T06:40 | The Federal Mirror | A call from the minister
Somebody rang Luhe customs on 9 March 2022. {c9 It was Sig Bahr, now minister of the economy, who asked why Tarn's containers were being held}, an official recalls in a statement for the court.

Bahr's spokeswoman: {c9 "The minister has no recollection of such a call and rules it out."}

{c22 A week earlier Tarn & Sons had given his party 50,000}, the party's books show. {c22 It was "for a summer fête", says the treasurer.}
@ 2024-04-24T11:10 | Northern News Agency | Son of shipowner changes plea in sanctions trial
LUHE (NNA) - {c5 Nils Tarn admitted on Wednesday that he had organised deliveries to Zhal} and apologised. {c4 His father again protested his innocence.}

The younger Tarn said a mail that ended "burn this" {c20 came from his father's account}. {c20 The defence says it is forged.}

{c8 Forwarder Cem Aydar was caught at the airport of Port Velo on Tuesday night}, police there said.
@ 2024-05-03T07:15 | Luhe Courant | Tarn & Sons and no cash
{c18 The firm went to the insolvency court yesterday; 180 people on Pier 3 wait for April's wages}, says the works council.

In Room 7 a woman with two screens took the stand. {c20 The server logs leave no doubt that the "burn this" mail was sent from Olaf Tarn's office}, the expert explained.

Customs has meanwhile gone through its lists again: {c11 the number of uninspected loads was fourteen}, it writes to the court.
@ 2024-05-14T17:00 | Ministry of the Economy | Statement by the Minister | official
{c9 After consulting my diary I can say that I did telephone Luhe customs on 9 March 2022.} I asked about the state of a procedure, as I would for any firm.

I knew nothing of {c22 the donation of 50,000} at that time.

{c10 I see no reason to give up my office.}
@ 2024-05-16T20:30 | The Federal Mirror | No reason, and then one
It took two days and a chancellor. {c25 Sig Bahr has gone}, 'to protect the office'. {c9 In the end he owned that he'd asked customs to "let the old man's boxes go"}.

{c7 Aydar, the missing fourth}, will be tried on his own in the autumn: {c23 Port Velo agreed on Wednesday to hand him over}, its justice ministry says.
@ 2024-06-14T12:20 | Northern News Agency | Shipowner gets five years for Zhal shipments
LUHE (NNA) - A court on Friday sentenced shipowner Olaf Tarn to {c16 five years in prison} for breaking the embargo on Zhal. {c15 His son Nils received three}, {c14 the clerk Meta Rhode fourteen months on probation}.

{c1 The goods had been worth 27 million}, judge Lorenz found. {c13 "No tractor was ever meant,"} he said.

{c17 Tarn senior will take the case to the high court}, his lawyer said.
@ 2024-06-15T07:00 | Luhe Courant | 'I did what Mr Tarn told me'
She had packed a bag, in case. {c14 Meta Rhode may go home: her year and two months are suspended.} {c6 "I said on the first day what I did, and I'd say it again."}

{c16 For the old man it's five years}, and he left without looking round. {c15 The younger one nodded at three.}

On Pier 3, {c18 where 180 worked}, {c26 sixty are left}, says the administrator.
@ 2024-10-02T15:40 | Radio Luhe | Afternoon round-up
The fourth chair is taken. Cem Aydar was flown in last night, and {c24 he says he's not guilty}.

{c17 Olaf Tarn withdrew his appeal yesterday}, the high court tells us. {c4 In a letter from prison he writes: "I did it, and I dragged my boy into it."}

{c20 And the mail? "Mine,"} he adds.
