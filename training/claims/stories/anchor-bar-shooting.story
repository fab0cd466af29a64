# shots at the Anchor, a dockside bar in a small coastal city; two brothers, a bouncer, a wrong suspect
! c1 shooting at the Anchor Friday 1.20 a.m.
! c2 dead: bouncer Milo Strand
! c3 wounded by police (3, 4)
! c4 wounded by hospital (5)
! c5 Aron Pell arrested on Friday
! c6 Aron Pell denies
! c7 Aron Pell released
! c8 Joel Pell arrested on Monday
! c9 Joel Pell fired
! c10 gun: revolver from a burglary in 2019
! c11 gun found in a drain
! c12 motive: denied entry
! c13 motive: drugs / protection money
! c14 owner Tess Quick paid protection (denied, admitted)
! c15 police were warned a week before (alleged, denied, admitted)
! c16 bar closed 
! c17 vigil 600 people
! c18 knife fight at the Lantern, same night, one hurt
! c20 sentence
! c19 the Anchor reopens
! c24 the reward goes to a street sweeper
! c25 report due in May
! c26 parole at 46
! c27 Pell silent
! c21 patrol strength four cars
! c22 reward 10,000
! c23 brawl cctv off
@ 2021-08-06T05:30 | Portside police, duty desk | Overnight log | official
01.20 Quay Street. {c1 Firearm discharged at the door of the Anchor bar.} {c2 Doorman, 36, dead on arrival of ambulance.} {c3 Three guests with gunshot injuries.} Perpetrator on foot towards the fish market.

02.45 Bell Lane. {c18 Two men with knives outside the Lantern; one cut on the hand.} No link.

04.10 Harbour Road. Swan on carriageway. Removed.
@ 2021-08-06T10:00 | Portside Post | Bouncer shot dead at the Anchor
He knew every drunk by first name. {c2 Milo Strand, who minded the door of the Anchor for nine years, was killed there early on Friday} by two bullets.

{c3 Four other people were hit}, police now say; the General Hospital {c4 lists five}, one having driven himself in.

{c12 Two young men had been refused entry shortly before}, says a barmaid. The camera above the door would have caught them. {c23 It has been broken since June}, owner Tess Quick says.
@ 2021-08-06T18:15 | Coast Radio | Six o'clock desk
An arrest, and fast. {c5 Officers picked up Aron Pell, 24, at his mum's this afternoon}, says Superintendent Joy Hale. {c6 "I was asleep by midnight, ask her,"} he's reported to have shouted from the van.

{c22 The brewery is putting up ten thousand for information}, a spokesman tells us.

If you heard of police at the Lantern too: {c18 that was a separate scrap with knives, one lightly hurt}, says the desk.
@ 2021-08-07T09:45 | Portside Post | Six hundred candles
They stood right down to the ferry ramp. {c17 Six hundred came to remember Milo Strand}, by the vicar's count. {c16 The Anchor will stay shut for a month}, Tess Quick told them.

Not everyone believes in a quarrel at the door. {c13 "They came to collect, and Milo told them where to go,"} says a publican two doors down, and rubs thumb against finger.

{c14 Quick shakes her head: "No one has ever had a penny out of me but the taxman."}
@ 2021-08-09T16:30 | Portside police, press office | Anchor inquiry | official
{c8 A 21-year-old man was arrested at 11.05 today at the bus station.} {c7 The 24-year-old detained on Friday has been released without charge.}

{c11 A revolver was recovered from a storm drain in Market Lane.} {c10 It was among weapons stolen in a burglary at Eddon in 2019.}

Number of persons injured by gunfire: {c3 4}.
@ 2021-08-10T07:20 | Portside Post | Wrong brother
Three nights in a cell because of a jacket. {c7 Aron Pell is a free man again} and would like an apology. {c5 "They held me for looking like Joel,"} he says.

It is Joel, the younger Pell, {c8 whom detectives now have}, and {c27 he hasn't spoken a word since}, his solicitor says.

Two neighbours told us {c15 they rang the station on 30 July about a young man waving a gun in Market Lane}. {c15 Hale: "I'm aware of no such call."}
@ 2021-08-12T20:00 | Harbour TV | Crime desk
Let's clear up the numbers. {c4 Five people were treated for gunshot wounds}, the General says, and it has the X-rays. {c3 Police stay with four: the fifth, they say, was grazed by glass.}

Now money. In a witness statement we've seen, {c14 Tess Quick says she handed over 300 a week since spring}. She wasn't at home to us.

{c21 Four cars cover the whole of Portside on a Friday night}, the police federation says.
@ 2021-08-16T13:00 | Coast Radio | Lunchtime desk
The call exists. {c15 Someone did ring on 30 July to say a lad was showing off a gun near the market, and no car was sent}, Superintendent Hale admits today. She has asked the inspectorate to look at it.

Joel Pell was in front of the magistrate. {c9 Through his lawyer he accepts that he fired}, but {c12 it was because he'd been turned away and laughed at}. {c13 Money had nothing to do with it, he says.}
@ 2021-08-17T08:00 | Portside Post | Three hundred a week
"I was frightened and I was ashamed." {c14 Tess Quick paid from April to the end of July, then stopped, and a week later Milo was dead}, she tells the Post.

The prosecutor, Dev Anand, {c13 is now treating the killing as enforcement of a debt}.

{c10 The old Webley, taken from a collector's house in Eddon two years back}, is at the laboratory.
@ 2021-09-06T18:10 | Coast Radio | Six o'clock desk
{c19 The Anchor pulled its first pint in a month at noon}, and nobody was on the door.

{c24 The ten thousand goes to a street sweeper}, says the brewery, for what he found in the drain. Aron Pell got a letter: {c5 "We arrested the wrong man and we are sorry,"} writes Superintendent Hale.
@ 2022-03-02T16:40 | Regional Wire | Man gets life for Portside bouncer murder
PORTSIDE (RW) - {c20 Joel Pell, 22, was jailed for life on Wednesday} for the murder of doorman Milo Strand.

{c13 He had been sent to collect protection money}, the judge said. {c9 Pell had admitted the shooting} but not the motive.

{c4 Five people were injured in the attack}, the court accepted. {c3 Police had until then counted one fewer.}
@ 2022-03-03T07:30 | Portside Post | Life
{c26 He will be forty-six before anyone looks at his case again}, Judge Orr told the younger Pell. {c20 He has to serve a life sentence.}

{c25 The inspectorate's report on the unanswered call comes out in May}, it says. Superintendent Hale has retired. Tess Quick has put a name over the door: Strand's.
