# A broadcaster reports a bishop's secretary arrested for theft of a painting; the report is withdrawn; later events
! c1 Father Luca Brandi was arrested (reported by TV Delta, denied, withdrawn)
! c2 Father Luca Brandi's house was searched (reported; confirmed)
! c3 the painting 'Saint Ursula' was stolen from the cathedral of Castelmora
! c4 the painting is worth 8 million (insurer)
! c5 a sexton, Gino Tarsi, was arrested
! c6 Tarsi says he acted alone / confesses
! c7 TV Delta relied on a fake police message (said)
! c8 TV Delta's news chief Carla Monti dismissed
! c9 TV Delta will pay 60,000 to a parish fund (undertaking)
! c22 the sexton paid the rent until Christmas
! c23 the customs officer gets the reward
! c24 the parish bought a bus from the money
! c10 painting found in a warehouse in Nordhaven
! c11 alarm was switched off (alleged, denied, admitted)
! c12 bishop Oreste Vanni knew about the loss for three weeks (alleged, denied, admitted)
! c13 bishop resigns
! c14 copy hung in its place: for 3 weeks
! c15 media council reprimands TV Delta 9-2
! c16 regional paper Il Faro deletes its article and apologises
! c17 police investigate the fake message
! c18 a student, 20, made the fake message
! c19 reward 100,000
! c20 painting returns to cathedral on 1 October (plan)
! c21 painting hung again (deed)
@ 2026-06-10T10:00 | Castelmora Police | Theft of a work of art | official
{c3 The panel 'Saint Ursula', 15th century, has been stolen from the cathedral of Castelmora.}

{c19 The insurer offers 100,000 for its return.}

Witnesses are asked to come forward.
@ 2026-06-10T19:00 | TV Delta | Delta News at Seven
{c14 What thousands of visitors admired was a copy: it hung in the real Ursula's place for three weeks before a tourist guide noticed.} {c4 The original is insured for eight million.}

{c11 The alarm in the side chapel had been turned off, one of the vergers tells Delta.} {c11 "Always on, day and night," says the chapter.}

The bishop, Oreste Vanni, {c12 says he heard of the theft this morning.}
@ 2026-06-12T20:40 | TV Delta | Breaking
{c1 We can report that Father Luca Brandi, the bishop's private secretary, has been arrested in connection with the theft of the Ursula.}

{c2 Police have been searching his flat since four this afternoon.} Pictures to follow.
@ 2026-06-12T21:05 | Il Faro | Bishop's secretary in handcuffs
A bombshell in the cathedral theft: {c1 the right hand of Bishop Vanni is under arrest}, TV Delta reports.

Father Brandi, 41, keeps the keys of the treasury. {c2 Neighbours saw four officers carry cartons out of his door}.
@ 2026-06-12T23:30 | News Agency Centro | Police deny arrest of priest
CASTELMORA (NAC) - {c1 No clergyman has been detained over the theft of a painting from the cathedral}, the police commander, Rita Solari, said late on Friday.

{c2 She confirmed that a priest's apartment had been searched, as had five others}.

{c1 TV Delta said it stood by its story}.
@ 2026-06-13T08:00 | TV Delta | To our viewers | correction
{c1 Last night we told you that Father Luca Brandi was under arrest. He is not and never was. We were wrong.}

{c7 We had relied on a message that bore the letterhead of the police. It was a forgery.}
@ 2026-06-13T12:15 | Il Faro | To our readers | correction
{c16 We have taken down an article published at 21.05 on Friday under the title 'Bishop's secretary in handcuffs'.} {c1 It repeated without checking a report that has turned out to be untrue.} We ask Father Brandi's pardon.
@ 2026-06-14T07:00 | The Sunday Herald | 'I was frying courgettes'
By Ada Lenzi

{c1 The arrested man was frying courgettes}, and learned of his downfall from his sister, who had it from the television. {c2 The policemen had been and gone by six; they were polite and took his tax papers}, says Father Brandi.

Who sent the letter? {c17 Commander Solari has put two officers on it}. {c7 Delta's people swallowed it whole, says one of them, because the stamp was crooked in just the right way}.

A canon of the cathedral has something graver to tell. {c12 'The bishop knew by the twentieth of May. I told him myself.'} {c12 Bishop Vanni let us know that the canon was mistaken about the date}.
@ 2026-06-19T17:20 | News Agency Centro | Sexton arrested over stolen Ursula
CASTELMORA (NAC) - {c5 Police arrested a sexton, Gino Tarsi, 58, on Friday on suspicion of stealing a 15th-century painting}.

{c6 He has admitted taking it, without help from anybody}, his lawyer said. {c11 The alarm had been off for a month because bats set it ringing}, the cathedral chapter acknowledged.

{c8 TV Delta parted with its head of news, Carla Monti}, over the false report of a priest's arrest.
@ 2026-07-03T11:00 | Media Council | Decision 19/2026 | official
{c15 By nine votes to two the Council reprimands TV Delta for broadcasting an unverified allegation.}

{c16 It notes with approval that Il Faro removed its text within fifteen hours.}

{c9 TV Delta has undertaken to pay 60,000 to a parish fund named by the person concerned.}
@ 2026-07-04T07:30 | Il Faro | Where Ursula slept
{c10 The saint lay in a furniture warehouse in Nordhaven, between a sideboard and a stuffed bear}, a customs officer found on Thursday. {c5 Gino Tarsi, the sexton, sits in custody for it}; {c22 he had paid the rent until Christmas}.

{c4 She is insured for eight million}, which stay with the insurer, and {c23 the customs officer gets the hundred thousand}.

{c18 A student of 20 has told police that the letter to TV Delta was his}, 'for a bet'.
@ 2026-07-05T19:00 | TV Delta | Delta News at Seven
{c10 Saint Ursula turned up on Thursday in a depot in Nordhaven}, wrapped in a tablecloth. {c6 Gino Tarsi still says no one helped him.}

{c18 The hoax that cost this station its good name was the work of a twenty-year-old}, police confirm. {c15 On Friday the Media Council rebuked us, nine to two.} {c8 Carla Monti, who ran this newsroom, had to leave in June.}
@ 2026-07-20T12:40 | News Agency Centro | Bishop of Castelmora steps down
CASTELMORA (NAC) - {c13 Oreste Vanni is giving up his office as bishop of Castelmora}, he said on Monday.

{c12 "I learned of the loss on 20 May and hoped it could be put right quietly,"} he wrote.

{c20 The painting is to come home on 1 October}, the diocese said.
@ 2026-10-05T07:30 | Il Faro | She is back
Four days late, for want of a screw. {c21 Since yesterday noon Saint Ursula has been looking down again on the side chapel}, {c20 where she had been expected on the first}.

Father Brandi blessed the alarm. {c24 Of the sixty thousand from TV Delta the parish has bought a bus}, he says.
