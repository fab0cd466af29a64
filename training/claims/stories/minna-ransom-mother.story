# the mother of a football striker is kidnapped before the cup final; club, police, fans
! c1 Rosa Minna taken from her house on 3 May
! c2 ransom 500,000 demanded (denied, admitted)
! c3 striker Davi Minna will not play in the final
! c4 Minna played and scored
! c5 police detain gardener Tiago Pell
! c6 gardener says he's innocent
! c7 gardener cleared
! c8 club Athletic paid 300,000 (alleged, denied, admitted)
! c9 she is free after 9 days
! c10 former guard Bruno Sax arrested
! c11 Sax admits
! c12 Sax's wife Lia charged, denies
! c13 police commander said no payment
! c14 tapes: cell tower
! c15 Minna to move to Harcourt for 32 million (report; denied; confirmed)
! c16 federation refuses to postpone final
! c17 fans' collection 61,000
! c18 mobile phone found in a bakery van
! c19 cousin of Davi, goalkeeper Nando Minna, threatened too
! c21 fans' money goes to the gardener
! c22 Lia Sax acquitted
! c23 expected as a spectator
! c24 212,000 secured
! c20 sentence 14 years for Sax
@ 2019-05-04T07:20 | Sport Diário | Striker's mother kidnapped nine days before final
Davi Minna was in the ice bath when they told him. {c1 His mother Rosa, 58, was dragged from her house in Belo Alto on Friday night by three men in police vests}, a neighbour says.

{c2 "No one has asked for money,"} said Athletic's president, Ugo Reinal. The final is on the 12th, and {c3 Minna will sit it out}, says somebody in the dressing room.

The other Minna at the club, goalkeeper Nando, {c19 has had threats by phone as well}, he tells us.
@ 2019-05-04T13:00 | National Wire | Gardener held after abduction of footballer's mother
BELO ALTO (NW) - {c5 Police arrested a gardener, Tiago Pell, on Saturday} in connection with the kidnapping of Rosa Minna, mother of Athletic striker Davi Minna.

{c6 "I cut the hedge on Thursday and went home,"} he called from the car.

{c18 The woman's telephone turned up in the back of a bakery van}, commander Iris Faro said. {c13 The police advise the family to pay nothing}, she said.
@ 2019-05-06T20:15 | Stadium FM | The Third Half
Do they move the final? They don't. {c16 The federation is sorry and says the twelfth is the twelfth.}

Round the ground, buckets. {c17 The north curve has scraped together sixty-one thousand}, its drummer tells us.

And the price? We've it from a friend of the family: {c2 half a million, in small notes}. Club spokesman: {c2 "Please, we're not an auction house."}

{c7 The gardener's out}, says his lawyer: he was at choir practice, and forty altos swear to it.
@ 2019-05-09T08:00 | Belo Alto Correio | Two boxes by the cemetery
A groundsman carried them. {c8 On Tuesday night Athletic left 300,000 behind the cemetery wall}, two members of the board say; {c2 five hundred had been asked for at first}.

{c8 President Reinal: "The club has not moved a coin."} Commander Faro {c13 repeats that money only breeds more kidnappings}.

Her men are following the mobile signal: {c14 the caller always rang from under the same mast, by the reservoir}.
@ 2019-05-12T08:45 | National Wire | Footballer's mother freed hours before cup final
BELO ALTO (NW) - {c9 Rosa Minna was let out of a car at a petrol station early on Sunday, nine days after her abduction}, police said. She was well, they said.

Her son, who {c3 had asked not to be picked}, {c23 was expected to travel to the stadium as a spectator}.

{c10 A former security guard of the club, Bruno Sax, was in custody}, commander Faro said.
@ 2019-05-12T22:50 | Stadium FM | Full time
You couldn't make it up. {c4 He came on after seventy minutes and he put it in off the post.} One-nil. The coach says Minna rang him at noon with four words.

Rosa saw it on a ward television. {c9 "Nine days in a cupboard, and then this,"} she tells our Bea.

And one for the accountants: {c15 thirty-two million from Harcourt is on the table for him}, an agent says. {c15 "Nobody's made any offer," barks Reinal.}
@ 2019-05-14T16:00 | Belo Alto police | Minna case, press note 7 | official
B. S., 44, {c11 has made a full confession}. His wife, L. S., 39, is {c12 accused of having guarded the victim}. {c12 She rejects the accusation.}

Of a sum {c8 of 300,000 paid by a third party}, {c24 212,000 has been secured}. {c7 The suspicion against T. P., gardener, has proved to be unfounded.}
@ 2019-05-15T07:10 | Sport Diário | 'What would you have done?'
Ugo Reinal didn't sleep, he says, and didn't ask anyone. {c8 "Yes, three hundred thousand. Out of the transfer account. What would you have done?"} {c2 The men had started at five.}

It's on that account more will soon arrive. {c15 Harcourt gets Davi Minna for thirty-two million}, the president now says, and one understands his earlier bark.

{c21 The fans' sixty-one thousand goes to Tiago Pell}, who lost three clients to three days of fame.
@ 2020-01-21T15:30 | National Wire | Ex-guard jailed 14 years for kidnap of player's mother
BELO ALTO (NW) - {c20 Bruno Sax got fourteen years in prison on Tuesday} for kidnapping Rosa Minna. {c11 He had owned up within two days of his arrest.}

{c22 Lia Sax was acquitted}; {c12 she had insisted she took the prisoner for an aunt}.

Calls had been traced to {c14 one radio mast near a reservoir}, the court heard.
@ 2020-01-22T07:00 | Belo Alto Correio | The cupboard
Judge Omar Tell had it carried into court. {c20 It weighed with him, he said, when he settled on fourteen.}

From Harcourt the son sent a message. He isn't scoring much there. {c6 Tiago Pell, who always said he'd only cut the hedge}, is cutting it again, on Thursdays.
@ 2020-01-23T09:00 | Sport Diário | Correction | correction
We wrote yesterday online that {c19 goalkeeper Nando Minna had also been threatened by the Sax couple}. {c19 The calls he got in May came from a rival's supporter.} The fee for Davi Minna was {c15 31 million, not 32}.
