# A children's home, Larch House: former residents tell of a boiler room, an unopened report, two ways of counting, a closure and payments
! c1 children were locked in the boiler room (alleged, denied, admitted)
! c2 former residents who have come forward, by the helpline (14, 63, 118)
! c3 residents harmed, by the ministry (27)
! c4 Peter Aske was left outside in the frost in 2011 (alleged, denied)
! c5 a doctor's report of 2013 was never opened (alleged, denied, confirmed)
! c6 director Olga Brandt beat children (alleged, denied)
! c7 home to close by 1 July (announced)
! c8 last children left on 24 June
! c9 31 children live in the home
! c10 ministry offers 25,000 each
! c11 former residents ask for 80,000 each
! c12 minister Jan Tolm apologised
! c13 prosecutors investigate three employees
! c14 case against the three dropped
! c15 charity Hearth received nine million, by the audit office
! c16 charity Hearth received 5.5 million, by itself
! c17 Olga Brandt released from her post
! c18 Peter Aske's grave opened
! c19 payments raised to 45,000
! c20 Nils Brandt, caretaker, locked the door himself
! c21 house sold to a hotel owner
! c22 home inspected twice a year
! c23 no complaint at the inspections
! c24 the three are between 44 and 71
! c25 the rest of the money went on a roof
! c26 104 claims recognised
@ 2026-03-12T21:00 | Kanal 3 | Behind the larches | transcript
NARRATOR: The door's still there: iron, a bolt on the outside. {c1 "If you wet the bed you went in with the boiler, and the night was long," says Marit, who came to Larch House when she was six.}

{c6 It was the director in person, Olga Brandt, who hit them, with a ladle}, Marit says.

{c2 Fourteen people have rung the helpline that we set up for this film.}

Mrs Brandt wouldn't be interviewed. {c6 She wrote: "In forty years I never raised a hand to a child."}
@ 2026-03-13T09:30 | Nordal News Agency | Children's home rejects abuse claims
VESTBY (NNA) - {c1 A children's home in the north of the country said on Friday that no child had ever been shut in its boiler room}, after a television film.

{c9 Larch House, near Vestby, is home to 31 boys and girls.} It is run by a charity called Hearth.

{c22 The home had been visited twice a year}, the youth ministry said, {c23 without a complaint}.
@ 2026-03-15T07:00 | Vestby Weekend | What became of Peter
{c4 In January 2011 Peter Aske, eight, spent a night in his pyjamas in the yard of Larch House because he'd stolen jam; four days later he was dead. Three people who lived there have told us so.} The register says "pneumonia".

{c4 "He was put to bed with a hot-water bottle," is what Olga Brandt remembers.}

Someone had been worried. {c5 Dr Elin Strom says she sent the ministry eleven pages in 2013, and that the envelope was found last year in a cellar, still sealed.}
@ 2026-03-16T15:00 | Ministry of Youth | Larch House: questions and answers | official
How many children were harmed? {c3 According to our files 27.}

Was a warning ignored? {c5 All incoming letters are opened and answered within four weeks.}

Is the house safe today? {c22 It is inspected every spring and every autumn.}
@ 2026-03-20T18:20 | Nordal News Agency | Prosecutors open case over children's home
VESTBY (NNA) - {c13 Three employees of Larch House are being investigated}, prosecutor Siv Moen said on Friday. {c17 Director Olga Brandt has been sent on leave by the charity that owns it.}

{c2 The helpline for those who lived there has now heard from 63 people}, {c3 more than twice the number that the ministry gives, 27}.

Moen named no names. The three are {c24 between 44 and 71 years old}, she said.
@ 2026-03-27T07:30 | The Capital Reader | Where did the money go?
{c15 The charity Hearth has been given nine million crowns by the state since 2010}, the audit office has worked out for us. {c16 Hearth's own reports have 5.5 million.}

Its treasurer thinks that he can explain. {c25 The rest went to a sister foundation, for a roof}, he says.

There is no new roof. {c9 There are thirty-one children under an old one.}
@ 2026-04-09T12:00 | Kanal 3 | News at noon | transcript
ANCHOR: He's called Brandt as well; he's her nephew. Nils Brandt was caretaker at Larch House until 2016. And he's talking.

NILS BRANDT: {c1 Yes, we put them in with the boiler. Everybody knew.} {c20 I slid the bolt myself, more often than I can tell you.}

ANCHOR: Your aunt?

NILS BRANDT: {c6 She never hit anyone. She'd others for that.}
@ 2026-04-10T16:40 | Nordal News Agency | Minister apologises to former residents
VESTBY (NNA) - {c12 "On behalf of the state I ask your forgiveness," youth minister Jan Tolm told a meeting of people who grew up in Larch House.}

{c5 A search of the archive had shown that Dr Strom's report had never been read by anyone}, he conceded.

{c7 The home is to be shut by 1 July.} {c10 Each of those harmed would be paid 25,000 crowns.}
@ 2026-04-11T08:00 | Vestby Weekend | 'Twenty-five thousand is a used car'
They drank their coffee and left the cake. {c12 The minister had said sorry, and his voice shook}, they grant him that.

{c10 But twenty-five thousand?} {c11 "Eighty," says Marit, who speaks for most of them.} {c2 And there are 118 of us by now}, she adds: the helpline has a waiting tone.

{c18 In the churchyard a small grave has been opened, on the prosecutor's orders.} {c20 Nils Brandt, who bolted the door}, stood at the wall with his cap off.
@ 2026-06-24T14:00 | Kanal 3 | Live from Vestby | live
14:00 {c8 That was the last bus.} Nine kids, a dog, a trombone.

13:20 {c7 July the first was the date they gave}; they're a week early.

12:45 {c21 It's going to be a hotel, says the estate agent; the contract was signed yesterday.} With a sauna, in the boiler room? He'd rather not say.
@ 2026-09-02T10:00 | Office of the Public Prosecutor, Vestby | Termination of proceedings | official
{c14 The proceedings against three former employees of Larch House are discontinued, the acts being time-barred.}

{c4 The examination of the remains of Peter A. has produced no indication of exposure to cold. Death was due to an infection of the lungs.}

{c6 As regards O. B., the evidence for bodily harm by her own hand is insufficient.}
@ 2026-09-03T07:00 | The Capital Reader | Too late by four years
{c14 Nobody will stand trial for Larch House.} The law gives a child of six until the age of thirty to make up her mind, and Marit is thirty-four.

{c18 They'd even dug up Peter Aske}, for nothing.

{c15 The nine million} are still being looked into; {c16 Hearth, for its part, has never got beyond five and a half}.

{c17 Olga Brandt, who was relieved of the directorship in spring}, has moved to the coast.
@ 2026-11-19T17:15 | Nordal News Agency | Compensation for home residents almost doubled
VESTBY (NNA) - {c19 People who suffered as children in Larch House will receive 45,000 crowns each}, parliament decided on Thursday.

{c11 Their association had called for 80,000.}

{c3 The ministry dropped its earlier number of 27}: {c26 104 claims had been recognised}, it said.

{c21 The building now belongs to a hotelier.} {c14 The case against three of its staff was closed in September.}
