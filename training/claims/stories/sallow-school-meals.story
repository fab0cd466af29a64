# food poisoning in the schools of Sallow: numbers, source, caterer, rice pudding
! c1 pupils ill by the school authority (130, 412, 460)
! c2 pupils ill by the parents' council (700)
! c3 in hospital by the clinic (9, 21, 4)
! c4 a girl, 8, died (rumour, denied by clinic)
! c5 bacillus found: in rice pudding
! c6 chicken was the cause (first suspected; dismissed)
! c7 caterer Tasty Tray kept food warm too long / cold chain broken (alleged, denied, admitted)
! c8 kitchen closed by the food office
! c9 schools affected: 17
! c28 the unit is to be let
! c10 contract cancelled
! c11 contract worth 8.4 million a year
! c23 all in hospital are doing well
! c24 sheets filled in the day before
! c25 nobody can deliver hot food at that price
! c26 insurer pays 250
! c27 thirty ill in Welby
! c12 price of meal 2.10
! c13 price rise to 3.40 
! c14 council warned by inspectors in spring, 3 complaints
! c15 manager Bettina Sorl fired / fined
! c16 the other caterer, Green Fork, outbreak in Welby, unrelated
! c17 lawsuit/compensation 300 per child
! c18 packed lunches until Easter
! c19 teachers ill 18
! c20 lab result due Thursday
! c21 mayor ate pudding
! c22 cook Ron Adley says he warned the manager
@ 2023-03-07T16:45 | Sallow Schools Authority | Illness among pupils | official
{c1 About 130 children went home today with vomiting and stomach cramps.} {c19 Eighteen members of staff are also unwell.}

{c9 Seventeen schools reported cases.} All of them are supplied by the kitchen of Tasty Tray Ltd.

School meals are suspended. {c18 Please send a packed lunch until further notice.}
@ 2023-03-07T21:00 | Sallow Gazette online | Buckets in the corridor
At Mill Lane Primary they ran out of buckets by two. "They went down like skittles," said a teaching assistant. {c3 Nine youngsters are being treated at the Royal Infirmary}, the hospital says, {c23 and all of them are doing well}.

That last bit matters, because messages are racing round parents' phones that {c4 a little girl from Ash Road has died}.

The main suspect is Tuesday's curry. {c6 "It'll be the chicken. It's always the chicken"}, an official at the food office told us.
@ 2023-03-08T12:10 | Regional Press | More than 400 pupils sick in Sallow
SALLOW (RP) - {c1 The number of schoolchildren taken ill in Sallow has climbed to 412}, the schools authority said on Wednesday. The parents' council spoke of {c2 some 700}, as many had fallen sick at home.

{c3 Twenty-one were in hospital}, the Royal Infirmary said. {c4 It described talk of a death as untrue and hurtful.}

{c8 The food office sealed the kitchen of the caterer Tasty Tray in the morning.} {c20 Results from the laboratory are expected on Thursday}, it said.
@ 2023-03-08T18:00 | Radio Mersey Hills | Drive time
So, who is Tasty Tray? They've cooked for Sallow's schools since 2019, {c11 a deal worth eight point four million a year}, going by the council's books. {c12 A plate costs the council two pounds ten.}

Bettina Sorl runs the kitchen. I asked her if lunches stood about for hours before they were served. {c7 "Absolutely not. Ninety minutes from stove to table, it's on the sheet."}

And spare a thought for Welby, where {c27 thirty pupils were ill last week}. {c16 That's a stomach virus, and another caterer, Green Fork}, says the county doctor.
@ 2023-03-09T15:30 | County Food Office | Laboratory findings, Sallow | official
{c5 Bacillus cereus was detected in high numbers in retained portions of rice pudding served on 6 and 7 March.}

{c6 Samples of chicken curry were free of pathogens.}

{c8 The production kitchen remains shut.} Readings from the trolleys indicate that {c7 hot dishes had been held at unsafe temperatures for up to six hours}.
@ 2023-03-10T07:20 | Sallow Gazette | It was the pudding
Not the curry then. {c5 A germ that loves lukewarm rice turned the school pudding into an emetic}, say the county's scientists, who {c6 have cleared the chicken}.

"{c22 I told Bettina in January the trolleys weren't holding heat}," says cook Ron Adley, the first of the staff to talk. {c22 She says she doesn't remember such a conversation.}

And the council? {c14 Its inspectors had had three complaints about tepid food by last May}, a file shows. {c14 The leader of the council said he'd need to look into that.}

One victim hasn't complained: {c21 Mayor Tina Oldroyd had two helpings at Ash Road on Monday and was fine}, she says.
@ 2023-03-10T17:15 | Regional Press | Caterer in Sallow school poisoning sticks to its version
SALLOW (RP) - Tasty Tray said on Friday that {c7 its records showed no delay in the delivery of meals}. {c7 "The thermometers on the trolleys were faulty, not the food"}, said managing director Neil Garth.

{c1 The count of affected children reached 460}, the schools authority said. {c3 Four are still in the infirmary}, a doctor there said.

The parents' council said its figure, {c2 seven hundred}, came from a poll of all families, and {c17 it would claim 300 pounds for every child}.
@ 2023-03-15T09:30 | Sallow Gazette | Sheets filled in before the food was cooked
Adley kept pictures. {c24 They show delivery sheets for the 7th of March, times and temperatures entered, lying on a desk on the 6th}. Sorl's signature is on them.

{c15 Tasty Tray has dismissed her}, Garth confirmed last night. He added: {c7 "Lunches did sit too long, and the sheets hid it. I'm ashamed."}

Council leader Amir Dhal has read his file. {c14 "We were told in the spring, by our own people, three times"}, he said.
@ 2023-03-22T20:30 | Radio Mersey Hills | Council tonight
They voted at ten past eight. {c10 Sallow is ending its contract with Tasty Tray, with immediate effect}, thirty-one to nil.

{c18 Packed lunches it is until the Easter break}, says the schools authority. After that comes Green Fork on a stopgap, and here's the catch: {c13 a meal will cost the council three pounds forty}, treasurer Jo Pell told members, up from {c12 two ten}.

Green Fork's in the clear over Welby, by the way: {c16 norovirus, nothing to do with its cooking}, the county doctor's final letter says.
@ 2023-03-23T08:00 | Catering Trade News | Tasty Tray loses Sallow
{c10 Tasty Tray has been thrown out of Sallow's schools}, its biggest account. {c11 The work brought in 8.4 million annually, a third of turnover}, according to the firm's last accounts.

Analysts blame the margins: {c12 at 2.10 a head}, said consultant Fay Lund, {c25 nobody can afford to get food there hot}.

{c28 The unit on Canal Road, closed since the 8th, is to be scrubbed and let}, the landlord said.
@ 2023-05-11T13:00 | Regional Press | Families to get 250 pounds each after school poisoning
SALLOW (RP) - The insurer of Tasty Tray {c26 will pay 250 pounds per child, fifty less than demanded}, the parents' council said on Thursday. It {c2 revised its own tally of the sick to 640} after removing double entries.

{c15 The former manager, Bettina Sorl, is contesting her sacking}, a tribunal listing shows. She {c22 now accepts that a cook alerted her to the cooling trolleys}, her statement says.
@ 2023-05-12T07:30 | Sallow Gazette | Letter from the editor: what we got wrong | correction
On 7 March we quoted a food official as saying that {c6 chicken was to blame}. {c6 It was not, and we should have waited.}

We also repeated, in order to dismiss it, the story that {c4 a girl had died}. {c4 No child did.}

{c21 Mayor Oldroyd has asked us to add that she did feel "a bit off" on the Tuesday.}
