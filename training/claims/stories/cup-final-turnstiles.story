# A cup final at the Marino ground in Puerto Calder ends in a crush at gate C; injured and dead, fake tickets, refunds, a rest match
! c1 dead by the health department (3, 5)
! c2 injured by the health department (88, 140)
! c3 injured by the supporters' federation (400)
! c4 gate C was opened an hour late (alleged, denied, admitted)
! c5 9,000 copied tickets were in circulation (league, disputed, withdrawn)
! c6 match abandoned at 1-1
! c7 the rest to be played on 3 July without spectators
! c8 Deportivo win the cup 2-1
! c9 tickets to be refunded in full
! c10 police beat people at gate C (alleged, denied)
! c11 stadium director Raul Ibarra arrested
! c12 captain Raul Pinto ends his career
! c13 turnstile readers had failed (claimed, denied by the maker)
! c14 51,000 inside
! c15 capacity 48,000
! c16 supporters sue for 12 million
! c17 next final goes to Alvera
! c18 Marta Oliva, 63, among the dead
! c19 only half the price is paid back
! c20 Pinto played on while people were dying (reproach, denied, admitted)
! c21 Ibarra fined
! c22 twelve in intensive care
! c23 Benítez scores
! c24 the rest of the price goes through the insurance
! c25 gate C opened on time on 3 July
@ 2026-06-20T22:15 | Radio Puerto | Cup night | transcript
COMMENTATOR: They've stopped. {c6 Thirty-four minutes gone, one all, and the referee's put the ball under his arm; there'll be no more football tonight.}

I'm looking down at gate C. It's dark, it's packed.

STUDIO: Paco, {c1 the health department's saying three dead}. Three. {c2 And eighty-eight injured.}

COMMENTATOR: Mother of God.
@ 2026-06-21T06:00 | Agencia Litoral | Three die in crush at cup final
PUERTO CALDER (AL) - {c6 The final of the national cup was called off with the score at 1-1 on Saturday} after a fatal crush outside the Marino ground.

{c4 Gate C did not open until an hour after the appointed time, witnesses said.} {c4 All gates had opened at six, said stadium director Raul Ibarra.}

{c5 The league spoke of 9,000 copied tickets.} {c15 The ground holds 48,000.}
@ 2026-06-21T13:30 | Department of Health, Calder Region | Update 4 | official
{c1 Fatalities: 5.} {c2 Persons treated: 140}, of whom {c22 12 remain in intensive care}.

The blood bank is well supplied. Please don't come without an appointment.
@ 2026-06-22T07:00 | El Calderino | The woman with the thermos
{c18 Marta Oliva was sixty-three, had a season ticket and a thermos, and died upright against a gate.} Her son had gone ahead to buy crisps.

{c10 "The police were hitting us from the side, so everybody pressed inwards," he says.} {c10 The commander of the mounted unit: "We had our hands full holding the horses."}

Fake tickets? {c5 The supporters' federation laughs at the nine thousand: "Show us nine."} {c3 And it has a list of injured with 400 names on it}, {c2 nearly three times as many as the health department treated, 140}.
@ 2026-06-23T10:00 | National League | Decision of the Cup Committee | official
{c7 The remaining 56 minutes of the final will be played on 3 July, without spectators.}

{c9 Holders of tickets will be reimbursed in full.}

{c17 The final of 2027 is awarded to Alvera.}
@ 2026-06-23T20:00 | Radio Puerto | Phone-in | transcript
HOST: Line two, Estela.

ESTELA: They want to finish the match! With five people in the ground.

HOST: {c7 In an empty stadium, on the third, yes.} {c12 Raul Pinto has rung us, the captain: he won't be on the pitch. He's stopping, for good.}

ESTELA: Good lad. {c20 He did carry on for ten minutes while people were dying.}

HOST: {c20 He says they saw nothing and heard nothing down there.}
@ 2026-06-25T11:15 | Agencia Litoral | Stadium director held after cup final deaths
PUERTO CALDER (AL) - {c11 Police detained Raul Ibarra, director of the Marino ground, on Thursday.}

{c13 Electronic readers at the turnstiles had broken down, his lawyer said.} {c13 The manufacturer, Passo, replied that its devices had worked "to the last beep".}

{c14 They had let 51,000 people in, Passo said}: {c15 three thousand above what is allowed}.

The name had caused confusion. {c12 Raul Pinto, captain of Atlante, had announced his retirement on Tuesday.}
@ 2026-07-03T19:20 | Litoral Sport | Fifty-six minutes | live
19:20 {c8 It's over. Deportivo have won the cup, 2-1.} Nobody lifts it.

18:55 {c23 Goal. Benítez, from a corner.} You can hear the net.

18:15 Five shirts lie in the centre circle. {c18 One has "Marta" on the back, for Mrs Oliva.}

18:00 They've been let in by gate C. {c25 It was opened on time today.}
@ 2026-07-04T07:00 | El Calderino | The emptiest cup
{c8 A header from Benítez has decided the strangest final there ever was.} {c12 Without Pinto, who'd hung up his boots}, Atlante looked like eleven widowers.

At the ticket office another game's going on. {c9 All the money back, they'd said.} {c19 What people got yesterday was half.} {c24 "The rest goes through the insurance," the clerk says.}

{c5 As for the copied tickets, the league's lawyers now write that there'd been "an overestimate"; they've found sixty.}
@ 2026-07-20T16:00 | Agencia Litoral | Director says he kept gate shut
PUERTO CALDER (AL) - {c4 "I told them to wait with C. We were short of stewards, and I said six would do at seven,"} former stadium director Raul Ibarra told an investigating judge, according to the record.

{c16 The supporters' federation has filed a claim for 12 million against the league.} {c3 It bases it on 400 injured.}

{c10 The inspectorate of police found no proof that truncheons had been used at the gate.}
@ 2026-07-21T09:00 | Supporters' Federation | Why we are suing | official
{c16 Twelve million is thirty thousand for each of us who was hurt.} {c3 We are four hundred.} {c2 The department knows of a hundred and forty, because the others went home on the bus, bleeding.}

{c10 We were hit with sticks. There is a film.}

{c14 Fifty-one thousand were in there.} Someone sold those places.
@ 2027-02-10T13:00 | Agencia Litoral | Ibarra fined over cup final crush
PUERTO CALDER (AL) - {c21 A judge ordered Raul Ibarra to pay 90,000 for negligence} in a crush {c1 that killed five people}.

{c4 He had admitted holding back one of the gates.}

{c17 This year's final will be staged in Alvera.} {c19 Ticket holders said that they were still waiting for the second half of their money.}
@ 2027-02-11T07:00 | El Calderino | Ninety thousand
{c21 That's the fine}, {c18 and Marta Oliva's son} wasn't asked.

{c16 In March the federation's suit comes up: twelve million.} {c11 Ibarra, whom the police took away last June}, is down as a witness.

{c20 Captain Pinto, by the way, has written to each of the five families that he ought to have stopped the match himself.}
