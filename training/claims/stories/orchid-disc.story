# A disc with customer data of the Bank Valier in Montferrin is bought by the state of Lauden: price, names, a bishop, the seller's death, a court
! c1 price paid for the disc (3.2 million)
! c2 names on the disc by the finance ministry (1,900)
! c3 names on the disc by the bank (640)
! c4 bishop Konrad Elm kept 700,000 at the bank (alleged, denied, admitted)
! c5 the purchase broke the law (argued, rejected)
! c6 people who reported themselves (2,100, 5,400)
! c7 seller Ferdi Maas found dead
! c8 Maas was murdered (suspected, ruled out)
! c9 Montferrin's warrants against three tax inspectors
! c10 warrants withdrawn
! c11 Elm gives up his office
! c12 extra tax expected, 480 million
! c13 extra tax collected, 350 million
! c14 second disc offered
! c15 Lauden will not buy the second disc
! c16 Lauden bought the second disc
! c17 bank advised clients to use false names (alleged, denied, admitted)
! c18 state secretary Paul Elm on the disc
! c19 Bank Valier pays 95 million
! c20 Maas worked at the bank until 2024
! c21 a safe-deposit box in Paul Elm's name
! c22 second disc cost 4.1 million
! c23 court decided six to two
@ 2026-09-07T06:00 | Laudener Zeitung | What's a conscience worth? 3.2 million
The meeting took place in a motorway café. {c1 For three million two hundred thousand the treasury of Lauden has come by a disc with the clients of Bank Valier in Montferrin.}

{c2 Nineteen hundred Laudeners are on it}, finance minister Greta Hohl confirms. {c12 She hopes for 480 million in back taxes.}

{c3 "Even if it were genuine, we've 640 customers from there, not one more,"} the bank says. Who sold it? {c20 A man, one hears, who was on Valier's payroll until two years ago.}
@ 2026-09-08T12:00 | Principality of Montferrin, Public Prosecutor | Communiqué | official
{c9 Warrants have been issued for the arrest of three officials of the Lauden revenue service for economic espionage.}

{c5 The acquisition of stolen data is an offence under the law of both countries.}
@ 2026-09-09T17:30 | Upper Sarne Telegraph | Tax dodgers queue up after disc deal
LAUDEN (UST) - {c6 Two thousand one hundred taxpayers have reported themselves in two days} since Lauden's government bought a disc, the finance ministry said on Wednesday.

{c5 It was not illegal to buy what served the public}, minister Greta Hohl said.

{c9 Three of her inspectors face arrest if they set foot in Montferrin.} 

{c1 The 3.2 million paid for the data} was "the best purchase since the fire brigade", she added.
@ 2026-09-14T07:00 | Laudener Zeitung | The shepherd and his 700,000
{c4 A bishop is on the disc, with seven hundred thousand: Konrad Elm of St Veit}, as two inspectors have independently told us.

{c4 "The bishop's earthly goods consist of a car and a cello," his chaplain says.}

{c18 His brother Paul, state secretary for culture, is on it as well}, with {c21 a safe-deposit box}. {c18 "There's a ring of our mother's in it. I've declared it," Paul Elm says}, and shows us the form.
@ 2026-09-20T19:00 | Studio Montferrin | News | transcript
PRESENTER: The man in the lake has been identified. {c7 He was Ferdi Maas, forty-four, of Port-Valier, and he was found by a rower at dawn.}

REPORTER: {c20 He'd been with Bank Valier as an archivist until 2024.} Then nothing; then, it seems, a lot of money.

PRESENTER: Was it an accident?

REPORTER: {c8 His sister doesn't think so. "Somebody paid him and somebody else made him pay," she told me.}
@ 2026-09-24T10:30 | Upper Sarne Telegraph | Bishop admits secret account
ST VEIT (UST) - {c4 Bishop Konrad Elm owned up on Thursday to a fortune in Montferrin}, an inheritance he said he had "not had the courage to mention".

{c11 He offered his resignation}, the diocese said, and it was accepted within the hour.

{c8 The prosecutor in Port-Valier said that there was nothing to suggest a crime in the death of Ferdi Maas.}
@ 2026-10-02T08:00 | Capital Weekly | "Dear Mr Mouse"
{c17 Bank Valier told its Laudeners to sign as Mouse, Duchess or Uncle Ted}, if we read the letters on the disc correctly. There're hundreds of them.

{c17 "A private joke of one adviser, since retired," the bank claims.}

And there's more on offer. {c14 Somebody has written to the ministry with a second disc, for five million.} {c15 "One's enough. We aren't a flea market,"} says Greta Hohl.

{c6 The number of remorseful is at 5,400.}
@ 2026-10-15T14:00 | Constitutional Court of Lauden | Press release | official
{c5 The use of the purchased data in tax proceedings does not infringe the constitution.}

{c2 The complaint was lodged by one of the 1,900 persons listed.} It is dismissed.
@ 2026-10-16T06:00 | Laudener Zeitung | Judges bless the disc
{c5 It was all right, then}: {c23 six judges to two}.

{c3 At Valier, they've stopped saying 640.} The bank says nothing these days. {c13 So far 350 million has come in}, {c12 which leaves a hundred and thirty to go if Greta Hohl's forecast of 480 is to hold}.

{c11 In St Veit the chair of the bishop has been empty for three weeks}; {c18 in the ministry of culture, the brother's isn't. He's been cleared: the ring was declared.}
@ 2026-11-11T18:20 | Upper Sarne Telegraph | Lauden buys second tax disc after all
LAUDEN (UST) - {c16 Lauden has paid for another set of bank data}, the finance ministry conceded on Wednesday after a newspaper report.

{c22 It cost 4.1 million}, {c14 less than the five that had been asked in October}.

{c15 A month ago the minister had ruled out a further purchase.}

{c10 Montferrin lifted its warrants against three Lauden inspectors}, as a gesture.
@ 2026-11-12T07:00 | Capital Weekly | A flea market after all
So she did go back to the stall. {c16 Disc number two is in the safe in Castle Street.}

{c10 The three men who couldn't ski in Montferrin may ski there again}, since Tuesday. It has been a warm autumn.

{c7 Ferdi Maas, pulled out of the lake in September}, doesn't get to see what he started. {c8 That it was suicide, his sister won't believe; the police do.}
@ 2027-05-19T15:45 | Studio Montferrin | Flash
{c19 Ninety-five million: that's what Bank Valier is handing over to Lauden to be left in peace.}

{c17 The bank admits in the settlement that it "encouraged customers to use invented names".}

No one's going to prison.
@ 2027-05-20T06:00 | Laudener Zeitung | The sum of it
{c1 We laid out 3.2 million} and {c22 then 4.1}. We got back {c13 350 from the penitent} and {c19 ninety-five from the bank}.

{c2 Nineteen hundred names} made {c6 five thousand four hundred people honest}; that's the real miracle.

{c4 The bishop's seven hundred thousand} went to a hospice. He brings the cello on Sundays.
