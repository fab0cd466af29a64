# hospital doctors' strike in Corve; night duties, pay, emergency cover, a death
! c1 strike of junior doctors from Monday for five days
! c2 turnout 80 percent by the doctors' league
! c3 turnout 37 percent by the hospital federation
! c4 operations cancelled 4,600 by federation (2,900; 4,600)
! c5 demand 18 percent
! c6 offer 6 percent
! c7 offer 11 percent
! c8 deal 13.5 percent over two years
! c9 patient Hugo Land, 67, died waiting due to strike (alleged by hospital chief, denied by doctors; withdrawn)
! c10 demand: night shifts max 4 a month
! c21 nights capped at five
! c22 sixty cancellations at one hospital
! c24 Melk casualty open again
! c25 ballot until 10 June
! c26 700 left this year
! c27 Bohl works in Melk
! c11 health minister Pia Dorn threatens court order
! c12 court rejects
! c13 League leader Kasimir Bohl also in talks for state post (alleged, denied)
! c14 nurses join
! c15 poll support 58
! c16 hospital in Melk closed its casualty ward
! c17 doctors emigrate 1,100 last year
! c18 health insurance contribution to rise 0.3
! c19 ballot 71 percent accept
! c20 second strike week from 27 May 
@ 2022-05-08T18:00 | Doctors' League of Corve | To our patients | official
{c1 From Monday, 7 a.m., until Friday the doctors in training at all public hospitals will lay down their work.} Emergencies will be seen.

We ask for {c5 eighteen percent more} and {c10 no more than four night duties a month}. {c17 Last year 1,100 of us left the country.} Others will follow.
@ 2022-05-09T13:00 | Corve Press | Young doctors walk out over pay, nights
CORVE (CP) - {c1 Junior doctors in Corve went on strike on Monday} for the first time since 2004. {c2 Four in five had stayed off the wards}, the Doctors' League said; {c3 the hospital federation put it at 37 percent}.

{c4 Some 2,900 planned operations will not take place this week}, the federation said. It has {c6 put six percent on the table}.

Health minister Pia Dorn warned that {c11 she would go to court if emergency care suffered}.
@ 2022-05-10T07:30 | Mirror of Corve | Ward 6, without Dr Lenk
He usually does eleven nights. {c10 "With four nights I could tell my children apart,"} says Jan Lenk, on the picket line with a coffee. {c5 Eighteen percent sounds greedy, he knows}, and would settle for sleep.

Inside, the old chief pushes beds himself. {c22 "Our share of the cancellations is sixty,"} he says, of nearly three thousand in the country.

{c16 In Melk the casualty department has shut its doors}, the district office there reports.
@ 2022-05-11T19:45 | Channel Corve | News at a quarter to eight
{c9 Because nobody was there to operate, 67-year-old Hugo Land died last night in Melk}, says the director of the hospital, Dr Severin Pauk. {c9 The league says a surgeon stood scrubbed and ready and was never called.}

The strikers have company: {c14 the nurses of two clinics stopped work at noon}, their union says.

And the public? {c15 Fifty-eight percent approve of the walkout}, our own survey finds.
@ 2022-05-12T11:20 | Corve Press | Court refuses to ban doctors' strike
CORVE (CP) - {c12 A labour court on Thursday turned down the government's request to stop the doctors' strike.} The emergency plan was adequate, it held.

Minister Dorn, who had {c11 announced the step on Monday}, said she respected the ruling.

{c4 By the federation's latest reckoning 4,600 operations are affected.} It {c7 raised its offer to eleven percent}. The league {c7 called this "movement, not arrival"}.
@ 2022-05-13T08:10 | The Corve Ledger | Bohl's next job
He is the face of the strike, and perhaps soon of the ministry. {c13 Kasimir Bohl has twice discussed a post as state secretary with Pia Dorn's people}, two members of her party say.

{c13 "I'd sooner do night shifts,"} Bohl said. The ministry: {c13 "We don't comment on personnel."}

The insurers are calculating. {c18 Eleven percent would lift the contribution by 0.3 points}, says their association.
@ 2022-05-16T15:30 | Mirror of Corve | Who called whom in Melk
The duty log of Melk hospital has eleven lines for the night of the tenth. {c9 At 23.40 it says "surgeon present, theatre free", and no call follows.}

Director Pauk read it in our presence. {c9 "I had been told something else. I take it back, and I've written to the family."}

{c24 The casualty ward is open again since Saturday}, he adds.
@ 2022-05-18T10:00 | Doctors' League of Corve | Strike to resume | official
The talks of last night brought no result. {c20 Our members will strike again from 27 May.}

The federation's {c7 eleven percent} comes with no word on nights. {c10 Four a month is what we ask}, and what the law on working time implies.

On reports about our chairman: {c13 Dr Bohl met the minister's chief of staff on 2 and 6 May. A position was mentioned. He turned it down.}
@ 2022-05-25T23:50 | Corve Press | Doctors, hospitals strike deal in Corve
CORVE (CP) - Hospital doctors in Corve will get {c8 13.5 percent more in two steps} under an agreement reached late on Wednesday, both sides said.

{c20 The walkout planned for Friday is off}, the league said. {c21 Night duties are capped at five a month}, one more than it wanted.

{c25 Members vote until 10 June.}
@ 2022-05-26T07:00 | The Corve Ledger | Thirteen and a half
{c5 They wanted eighteen}, {c6 were offered six}, and {c8 got not quite fourteen, half of it next year}. Nobody looked happy, which is how one knows.

{c18 Contributions go up by 0.3 in January}, the insurers say, as they had said for eleven.

Jan Lenk hasn't made up his mind. {c21 "Five nights. It's seven fewer than March."}
@ 2022-06-11T12:00 | Channel Corve | Midday
{c19 Seventy-one percent of the doctors said yes}, and so the deal stands, says the league. Kasimir Bohl goes, not to the ministry: {c27 he's taken a ward in Melk}.

And the great departure? {c17 Eleven hundred went abroad in 2021}, the chamber confirms. {c26 This year it's already seven hundred.}
