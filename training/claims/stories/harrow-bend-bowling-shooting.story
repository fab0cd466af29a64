# a shooting at a bowling alley in Harrow Bend, invented American county seat
! c1 dead, sheriff (5, 7, 8)
! c2 wounded, sheriff (12, 10)
! c3 children among the dead: two
! c4 suspect Dale Everett Munk, 46, at large
! c5 suspect found dead
! c6 Munk shot himself (medical examiner)
! c7 shelter-in-place order
! c8 shelter-in-place lifted
! c9 victim: Loretta Fenn, 66, league secretary
! c10 victim: Tyler Fenn, 38, her son
! c11 victim: Coach Bill Haskew, 59, tried to stop gunman
! c12 Munk was member of the Army reserve, discharged in June
! c13 wife had obtained protective order
! c14 sheriff failed to collect guns under the order (alleged, denied, admitted)
! c15 wife Carrie was not at the lanes that night
! c16 car found at boat ramp
! c17 200 officers in search
! c18 hospital: 8 patients received by St Clare's
! c19 hospital: 3 surgeries/ 2 critical
! c20 vigil: 3,000 people
! c21 lawsuit against sheriff by families for 45m
! c22 state police found 9 guns in Munk's garage
! c23 Munk was in Canada/ seen in next state (rumour, denied)
! c24 lanes will be torn down (owner)
! c26 lanes torn down
! c25 legislature passed bill: surrender within 24 hours
@ 2026-11-05T21:40 | Harrow County Sheriff's Office | ALERT | official
ACTIVE SHOOTER INCIDENT at Strike City Lanes, Route 9. {c7 All residents of Harrow Bend are to stay indoors with doors locked}.

{c4 Suspect is armed and has left the scene}. White male, brown jacket.

Do not call 911 for information.
@ 2026-11-05T23:55 | Harrow Bend Bulletin | At least 5 killed at Strike City Lanes; gunman on the run
By Joanie Metz

{c1 At least five people were killed} on league night at Strike City Lanes, Sheriff Curt Dressler said at 11:30 p.m. {c2 A dozen more were wounded}, he said.

{c4 The man believed responsible, Dale Everett Munk, 46, of Pickering, had not been found}.

{c18 St. Clare's Hospital took in eight patients}, spokesperson Ana Ruiz said. {c7 Everybody in town has been told to stay home}.

"The pins were still falling," said Greg Pohl, who was on lane 14.
@ 2026-11-06T07:00 | WHBR Radio | Morning report | transcript
It's seven o'clock and the killer's still out there. {c17 Two hundred officers from five agencies are in the woods along the river}.

{c16 His pickup turned up around three this morning at the Cobb's Point boat ramp}, the sheriff says.

{c1 We have seven dead now}. {c3 Two were kids}, I'm sorry to say.

And folks, please: {c23 that story going around that he's been seen across the state line? State police checked. It isn't so}.
@ 2026-11-06T13:20 | National News Cooperative | Manhunt after 7 killed in bowling alley
HARROW BEND (NNC) - Hundreds of officers searched a river valley Friday for a former reservist suspected of {c1 killing seven people at a bowling alley}.

{c12 Dale Munk left the Army Reserve in June with a general discharge}, a military spokesman said.

{c13 His wife, Carrie, was granted a protective order against him on Sept. 3}, court files show. {c15 She usually bowled on Thursdays but had stayed home with a cold}, a friend said.

{c19 Two of the wounded were in critical condition}, according to St. Clare's Hospital.
@ 2026-11-07T06:00 | Harrow Bend Bulletin | The order said: Give up your guns
By Joanie Metz and Dev Patil-Horne

Paragraph four of the judge's order is plain. Within 48 hours, Dale Munk was to hand his firearms to the sheriff.

{c14 Nobody from the sheriff's office ever went to get them, a deputy who asked not to be named said}. {c14 Sheriff Dressler said Friday that "everything the order required of us was done."}

The names came one by one. {c9 Loretta Fenn, 66, kept the league's books in green ink}. {c10 Her son Tyler, 38, had come to drive her home}.

{c11 Bill Haskew, who coached junior varsity wrestling, ran straight at the rifle with a bowling ball}, three survivors said.
@ 2026-11-07T20:15 | WHBR Radio | Special report | transcript
It's over. {c5 They've found Dale Munk, and he's dead}. A kayaker saw him, in the reeds below the old cannery.

{c8 You can open your doors. The stay-home order ended at eight}.

The sheriff was crying. {c1 He told us an eighth person passed away this afternoon}. {c2 That leaves ten folks hurt, he said}; he'd had that number wrong.
@ 2026-11-07T23:30 | National News Cooperative | Bowling alley suspect found dead, ending two-day hunt
HARROW BEND (NNC) - {c5 The body of a man who opened fire in a bowling alley was discovered Saturday near a shuttered cannery}, the sheriff said.

{c8 Residents had been freed from a lockdown at 8 p.m.}

{c22 State police searching his garage seized nine guns}, among them the kind used in the attack. {c13 He had been barred from owning any since a court order obtained by his wife in September}.

{c3 Brothers aged 9 and 12 are among the dead}.
@ 2026-11-08T11:00 | Office of the State Medical Examiner | Preliminary findings | official
{c6 Dale Everett Munk died of a self-inflicted gunshot wound}, some 30 hours before he was found.

Victims identified with consent of families include {c9 Loretta Fenn, 66}; {c10 Tyler Fenn, 38}; {c11 William Haskew, 59}.
@ 2026-11-09T06:00 | Harrow Bend Bulletin | 3,000 candles, 8 pins
By Joanie Metz

{c20 Some 3,000 people, more than half the town, stood on the ballfield Sunday night} around eight bowling pins painted white.

"My brother Tyler was the quiet Fenn," said Paul Fenn. "Mom was the loud one."

Carrie Munk did not come. {c15 She had been in bed with a fever that Thursday, her sister said}.

{c19 Of St. Clare's patients, the last two have been taken off the critical list}, the hospital said.

{c24 Owner Ed Sabol said the building would be knocked down}. "I can't sell shoes in there."
@ 2026-11-19T17:30 | WHBR Radio | Evening report | transcript
We've got Sheriff Dressler on tape from the county board meeting. {c14 "We had the order. We had the address. We did not go."}

{c22 Nine firearms, remember, were sitting in that garage}.

And the lawyers have moved. {c21 Six families want forty-five million dollars from his office}.
@ 2027-03-11T15:00 | National News Cooperative | State tightens gun surrender law after massacre
CAPITOL CITY (NNC) - {c25 Lawmakers on Thursday passed a bill requiring people under protective orders to give up firearms within 24 hours}.

It follows a rampage in Harrow Bend that {c1 claimed eight lives}. {c14 The county's sheriff has acknowledged that his deputies never picked up the gunman's weapons}.

{c6 The attacker took his own life}. {c21 A suit by relatives of the victims, for $45 million, is pending}.
@ 2027-03-13T06:00 | Harrow Bend Bulletin | Wrecking ball meets lane 14
By Dev Patil-Horne

{c26 Strike City came down Friday, as Ed Sabol had said it must}. Someone had laid a green pen by the fence for {c9 the 66-year-old league secretary who died at her table}.

{c25 Down at the Capitol, the new rule gives a man one day to turn in his guns}. Here they call it Loretta's Law.

{c12 Munk, let go by the Reserve in June of last year}, had had two months.
