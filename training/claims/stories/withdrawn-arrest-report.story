# A news report that the football president Bruno Castell was arrested, withdrawn the next day
! c1 Bruno Castell was arrested at the airport (reported, denied, withdrawn)
! c2 Castell was questioned as a witness (police)
! c3 Vittorio Castell, his nephew, was arrested
! c4 bribes of 3m for the TV rights (suspected, denied)
! c5 two officials told the Tribune (sourcing) / source was a single person
! c6 Ferran promises every contract online by autumn
! c7 editor Nora Vance offered resignation; refused
! c8 reporter Felix Amden suspended
! c9 Castell sues the Tribune for 5m
! c10 the Tribune pays 400,000 settlement
! c11 police raided federation's office, took 60 boxes
! c12 betting firm's share price fell 9 percent
! c13 league match Sunday to go ahead
! c14 the minister of sport leaked the news (alleged, denied, admitted)
! c15 Castell steps down
! c16 congress elects Lucia Ferran with 88 votes
! c17 Vittorio Castell pleads guilty
! c18 other outlets that repeated: Channel 4's apology
! c19 passports confiscated: Castell's passport taken (reported, confirmed?)
! c20 Castell charged with tax fraud (later)
! c22 the report cost him the union's vice presidency
! c23 not arrested in September
! c24 receipts for three million to the nephew's firm
! c25 Castell says he has clean hands
! c26 Amden is back at work
! c21 nephew to be sentenced next month
! c27 Banfi was told the surname only
@ 2026-02-17T21:40 | Daily Tribune | Football boss Castell held at airport
By Felix Amden

{c1 Bruno Castell, the president of the national football federation, was arrested on Tuesday evening as he was about to board a flight to Doria}, the Tribune has learned from two officials.

{c4 Investigators suspect him of having taken three million for the sale of television rights}, one of them said. {c19 His passport has been taken away}.

{c11 Earlier in the day detectives searched the federation's headquarters and left with sixty boxes}.
@ 2026-02-17T22:05 | Central News | Football president arrested - report
PORTA NOVA (CN) - {c1 Police have arrested the head of the football federation, Bruno Castell}, the Daily Tribune reported on Tuesday.

{c1 Castell's lawyer could not be reached and a police spokeswoman declined to comment on the report}.

{c11 Officers had earlier raided the federation's offices}, a Central News photographer saw.
@ 2026-02-17T22:30 | Sport Live | Castell | live
22:30 {c1 Castell in handcuffs, says the Tribune.} We are trying to stand this up.

22:52 {c13 The federation says Sunday's cup final will be played as planned.}

23:10 {c1 "Bruno is in his kitchen making an omelette,"} his wife tells us on the phone. We hear a pan.

23:41 Police, at last: {c2 "Mr Castell was heard as a witness at the airport and went home."}
@ 2026-02-18T08:30 | Porta Nova Police | Statement | official
{c3 A man of 38, Vittorio C., was detained at the airport yesterday at 18.20.}

{c1 His uncle was neither arrested nor is he being sought.} {c2 He gave a statement as a witness.}

{c19 No travel document was withdrawn from him.}
@ 2026-02-18T11:00 | Daily Tribune | Withdrawal of a report | correction
{c1 On Tuesday evening we reported that Bruno Castell had been arrested. That was false, and we take it back.} {c3 It was his nephew who was led away.}

{c5 We wrote of two sources. There was one, and he had the news from another.}

We apologise to Mr Castell and to our readers.
@ 2026-02-18T18:20 | Central News | Paper retracts story on arrest of football chief
PORTA NOVA (CN) - {c1 The Daily Tribune on Wednesday retracted a report that the president of the football federation had been taken into custody}. {c8 Its author, Felix Amden, has been suspended}, the paper said. {c7 Editor Nora Vance offered to resign, which the owners refused}, it said.

{c3 Vittorio Castell, an agent and the president's nephew, remains in a cell}, according to police. {c12 Shares in the betting company Fortuna, the federation's main sponsor, closed 9 percent lower}.

Mr Castell called the affair an execution. {c4 "I never had a penny from any broadcaster,"} he said.
@ 2026-02-19T06:45 | The Mirror of Porta Nova | The wrong Castell
Two men of the same name stand at gate 14. One is seized, the other is asked a few questions and drives home. By the time the tale reached the Tribune there was only one left.

{c14 The call came from the sports minister's own phone}, says somebody who was in the newsroom. {c14 Minister Aurel Banfi: 'I do not ring up newspapers.'}

{c5 Amden himself admits that his second source was a colleague of the first, who knew only what the first had told him}.

{c18 Channel 4 said sorry to viewers for showing old pictures of Mr Castell in the back of a police car}.
@ 2026-02-23T14:15 | Central News | Castell sues newspaper
{c9 Bruno Castell is seeking five million in damages from the Daily Tribune}, his lawyer, Ida Rossel, said on Monday.

{c1 An untrue account of his arrest} had, she said, {c22 cost him the vice presidency of the continental union}.

{c15 Asked if he would give up his post, Ms Rossel said the idea had not crossed his mind}.
@ 2026-03-12T07:30 | The Mirror of Porta Nova | Banfi: It was me
{c14 'I made one call, and it was one too many,' the minister of sport confessed to a committee yesterday}. {c27 He had been told 'Castell' by a policeman and thought of only one.}

At the Tribune {c26 Felix Amden has been allowed back to his desk} after three weeks at home. {c9 The suit for five million is still pending}.

The minister's slip does not make the federation a monastery. {c11 In the sixty boxes carted off in February}, prosecutors say, {c24 there are receipts for three million from a television company, made out to a firm in the name of the nephew}.
@ 2026-04-30T16:00 | Central News | Nephew of football chief admits bribery
PORTA NOVA (CN) - {c17 Vittorio Castell pleaded guilty on Thursday to accepting bribes}. {c4 The money was for him alone, and his uncle had no share in it}, he told the court.

{c15 Bruno Castell will leave the presidency at the federation's congress in May}, the federation said.
@ 2026-05-23T20:00 | Sport Live | Congress | live
19:02 {c25 "I go with clean hands,"} says Castell, and hands over the chain.

19:40 {c16 It's Lucia Ferran! Eighty-eight votes on the first ballot.}

20:00 She promises that {c6 every contract will be on the internet by autumn}. And the newspaper business? {c10 The Tribune will pay Castell 400,000 and both sides drop the matter}, his lawyer says.
@ 2026-05-24T07:00 | Daily Tribune | From the editor
Our quarrel with Bruno Castell is over. {c10 Four hundred thousand, and our regret, is the price we have agreed on}, much less than {c9 the five million he had asked for}.

{c7 I tried to go in February and was told to stay and mend things.} We now print no arrest without a document.

{c16 His successor, Ms Ferran, chosen by 88 delegates on Saturday}, has our good wishes. {c17 The nephew has owned up to the bribes} and {c21 will be sentenced next month}.
@ 2026-09-08T12:30 | Central News | Former football chief charged
PORTA NOVA (CN) - {c20 Bruno Castell, who used to head the football federation, was charged with tax fraud on Tuesday}, prosecutors said. {c23 He was not arrested and may travel}, they added.

The charge has no bearing on the television rights affair in which {c3 his nephew was picked up at the airport in February}, after a report that {c1 the elder Castell had been the man in handcuffs proved wrong}.
