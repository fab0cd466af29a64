# A march against a pension law in Velm: police and organisers count differently, a demonstrator loses an eye, the law is changed
! c1 marchers by the police (18,000; corrected to 23,000)
! c2 marchers by the organisers (90,000; 100,000)
! c3 marchers by a university team (41,000)
! c4 arrests by the police (34, 52)
! c5 arrests by the lawyers' group (78)
! c6 police officers hurt by the police (11)
! c7 demonstrators hurt by the medics of the march (60)
! c8 rubber rounds were fired (alleged, denied, admitted)
! c9 student Ilka Domen lost an eye
! c10 demonstrators threw petrol bombs (police; denied by organisers)
! c11 second march called for 21 March
! c12 marchers on 21 March by the police (30,000)
! c13 pension age to go from 64 to 67 (law)
! c14 government will not withdraw the law
! c15 government drops the bill
! c16 the officer who fired suspended
! c17 agents in plain clothes among the crowd (alleged, not commented)
! c18 damage to shops 1.2 million by the chamber of trade
! c19 interior minister Rolf Hartig will not resign
! c20 Hartig resigned
! c21 organisers expect 150,000 on 21 March
! c22 police left out the side streets
! c23 the officer fired on orders
! c24 league to publish its figure
! c25 a 40 mm projectile hit Domen
! c26 protest in the centre on Saturday
@ 2026-03-07T18:05 | Velm Metropolitan Police | Assembly of 7 March, interim report | official
{c1 Participants at the peak: 18,000.}

{c4 Persons detained: 34.} {c6 Officers injured: 11}, one of them seriously.

{c10 From 16:20 bottles filled with petrol were thrown at the cordon in Mint Street.} No further information will be given today.
@ 2026-03-07T19:30 | Torvia Press | Tens of thousands march over pensions in Velm
VELM (TP) - {c26 Crowds filled the centre of the Torvian capital on Saturday} in protest at a bill that would {c13 lift the retirement age from 64 to 67}.

How many came was a matter of taste. {c2 The trade union league claimed 90,000}; {c1 the police saw a fifth of that, 18,000}.

Clashes broke out at the end of the march. {c7 Volunteer medics said they had treated 60 protesters}, mostly for gas.

{c14 "The bill stays on the table,"} said the prime minister, Margit Solen.
@ 2026-03-07T22:10 | Velm Free Voice | They shot at us
{c8 Rubber bullets were used against the crowd in Mint Street}, according to six people who were there and showed this site their bruises. {c9 One of them, Ilka Domen, a student of 22, has lost her left eye}, her brother says.

The police spokesman, Karl Ebner, answers with a single line: {c8 "Officers carried shields and batons, and nothing that shoots."}

And the petrol? {c10 "I saw water bottles. I saw flags. I did not see one flame,"} says march steward Dana Prokop.
@ 2026-03-08T08:00 | The Velm Gazette | Sunday reckoning after violent end to march
Glaziers were out early in Mint Street. {c18 Shopkeepers face a bill of 1.2 million crowns}, the chamber of trade estimates.

{c4 The police took 52 people into custody in all}, according to a statement issued overnight. {c5 Legal Aid Circle, which sends lawyers to the cells, has 78 names on its list}.

{c6 Eleven policemen and women needed treatment}, it was said at headquarters.

Union leader Tomas Birk was in no doubt about the turnout. {c2 "A hundred thousand, and I am being modest,"} he said.
@ 2026-03-09T12:00 | Channel Six Torvia | Noon bulletin | transcript
ANCHOR: So who can count? {c1 Eighteen thousand, said the police}; {c2 a hundred, said the league}. A team from the polytechnic counted heads on drone pictures. Professor Anna Weil, what did you find?

WEIL: {c3 About 41,000 people, give or take two thousand.} So both parties need new glasses.

ANCHOR: The interior minister, Rolf Hartig, was asked this morning whether he would go. {c19 "I was elected to work, not to run away," he said.}
@ 2026-03-10T09:40 | Torvia Press | Unions call new march
VELM (TP) - {c11 Torvia's unions will take to the streets again on 21 March}, league chairman Tomas Birk announced on Tuesday.

{c21 He said he was counting on 150,000 people.}

Birk also said that {c17 policemen dressed as protesters had mingled with the marchers on Saturday} and egged them on. {c17 The interior ministry declined to discuss operational matters.}
@ 2026-03-11T16:00 | Velm Free Voice | Hospital letter confirms Domen's injury
{c9 The eye could not be saved}, the university clinic has written to Ilka Domen's family. {c25 What hit her was "a blunt projectile, 40 mm"}, says the letter, which we have seen.

{c8 That does not sit well with the police account, in which no launcher left the armoury.}

{c5 Seventy-eight arrests, most of them without a charge}: that's what Legal Aid Circle will tell parliament tomorrow.
@ 2026-03-13T17:25 | Torvia Press | Police admit firing projectiles at march
VELM (TP) - {c8 Eight rounds of rubber were discharged on the evening of 7 March}, Velm police chief Horst Land said on Friday, reversing a week of statements.

{c16 A sergeant of the riot squad has been relieved of duty.}

{c1 Land also revised his force's estimate of the crowd, to 23,000}. {c22 "We had left out the side streets."}

He stuck to one point. {c10 Fire bombs had been hurled at his people}, he said.
@ 2026-03-14T07:00 | The Velm Gazette | Comment: A week of fibs | opinion
First there were no guns; {c8 now there were eight shots}. First the crowd was small; {c1 now headquarters has let it grow by five thousand without anyone having to march}.

{c19 Mr Hartig clings to his chair.} He told our sister paper as much again last night.

And all this for a law which {c13 asks a roofer to stay on the ladder until he is 67}.
@ 2026-03-18T11:15 | Borderland Mirror | Riot sergeant off duty, says he followed orders
{c16 The officer at the centre of the Velm affair has been sent home on half pay}, his lawyer confirmed to the Mirror. {c23 "My client fired when told to fire."}

The lawyer would not say by whom.

In the capital, cabinet members were again lining up behind the reform. {c14 There was no question of taking it back}, finance minister Ole Brandt told a radio station.

{c21 A hundred and fifty thousand are going to be there on Saturday, if you believe the league.} {c18 The chamber of trade, still nursing losses of more than a million crowns from last time}, has told its members to pull down the shutters at noon.
@ 2026-03-21T19:00 | Channel Six Torvia | Second pension march | live
18:50 Quiet end. {c12 Police put today's crowd at 30,000.} {c24 The league says it will publish its own figure tomorrow.}

17:30 Dana Prokop, at the microphone: {c17 "Last time we had cops in costume walking in our rows."} Laughter. "If you see new boots, say hello to the sergeant."

16:10 Ilka Domen is on the stage, in dark glasses. {c9 "They took one eye. I see quite well enough with the other."}
@ 2026-03-24T20:30 | Torvia Press | Torvian government abandons pension bill
VELM (TP) - {c15 Torvia's government gave up its plan for later retirement on Tuesday}, hours after {c20 the interior minister handed in his resignation}.

"I have listened," Prime Minister Margit Solen said in a short address. Rolf Hartig gave no reasons.

{c12 Saturday's demonstration had drawn 30,000 people by the official count.}
@ 2026-03-25T06:30 | The Velm Gazette | What happened in Mint Street: still open
{c15 The bill is dead}, and {c20 Hartig is out of office}. What remains is a lane forty metres long and a question.

{c10 No trace of petrol was found on the fragments of glass sent to the state laboratory}, its director told us. So that part of the police version has gone as well.

{c6 The eleven injured officers} are all back at work, according to headquarters.

{c3 Professor Weil's 41,000}, meanwhile, is what the history books will probably print.
