# A feud over the docks of Varn: four shootings, a grenade, five defendants with different pleas
! c1 Rachid Bol, 33, shot dead in a snack bar on Pier Road
! c2 Kees Aalmers, 51, docker, shot dead in his car on Canal Street
! c3 grenade thrown at a house in Linden Street: no one hurt
! c4 feud over a cocaine load that vanished (police)
! c5 vanished load weighed 1,200 kilos
! c6 Aalmers had nothing to do with drugs (widow; police first doubted then agreed)
! c7 Youri Stam, 19, charged with killing Bol
! c8 Danny Stam, 24, charged with killing Aalmers
! c9 Femke Roos, 22, charged with supplying guns
! c10 Youri Stam pleads guilty
! c11 Danny Stam pleads not guilty
! c12 Femke Roos pleads guilty
! c13 Youri Stam gets 18 years
! c14 Danny Stam gets 24 years
! c15 number of explosions this year: 14/17 (police)
! c16 number of explosions by insurers (40)
! c17 mayor bans motor scooters in the dock quarter
! c18 mayor Lies Hoven under guard after threats
! c19 customs officer Bram Deel leaked container codes (suspected, denied, admitted)
! c20 reward 50,000
! c21 two men fled on a scooter
! c22 the killer mistook the car
! c23 Roos gets five years
! c24 Danny will appeal
! c25 the mayor's guards withdrawn
! c26 Danny acquitted on appeal
! c27 prosecutors will look again
! c28 the reward goes to the cook
@ 2026-03-02T23:40 | Varn Today | Man shot dead in snack bar
{c1 A man has been shot and killed at a snack bar on Pier Road}. People were queuing for chips.

Police found no suspect. {c21 Two men fled on a scooter}, says the cook.
@ 2026-03-03T07:00 | The Varn Courant | Blood on Pier Road
{c1 The dead man is Rachid Bol, 33, known to the police}, a spokesman, Ton Verhage, said. A mother with twins had just paid.

The quarrel is an old one, he explained. {c4 It goes back to a shipment of cocaine that somebody stole from somebody}. {c5 Twelve hundred kilos went missing in January}, it is said in the docks.

{c15 There have also been 14 explosions since New Year}, the police say. {c16 The insurers' federation, which counts windows, gets to forty}.
@ 2026-03-09T06:30 | Dock Radio | Morning shift
Terrible start to the week, folks. {c2 Kees Aalmers, crane driver, fifty-one, was shot in his car on Canal Street last night and he's dead.}

{c6 "My husband never touched that filth," his wife Ria told me.} {c6 The police say they're keeping an open mind about that.}

{c3 And somebody lobbed a grenade at a house in Linden Street; nobody was hurt, thank God.}
@ 2026-03-10T17:15 | Lowland Press | Port city mayor gets protection
VARN (LP) - {c18 The mayor of Varn, Lies Hoven, has been placed under guard after receiving threats}, the public prosecutor said on Tuesday.

{c17 She banned scooters from the dock quarter from Friday}. {c20 Fifty thousand is offered for information on the murder of a docker}.

{c4 Police say that a missing drug consignment lies behind two killings in a week}.
@ 2026-03-20T11:00 | Varn Police | Arrests | official
Taken into custody and brought before a judge:

{c7 Youri S., 19, for the death of R. Bol.}

{c8 Danny S., 24, for the death of K. Aalmers.}

{c9 Femke R., 22, for providing firearms.}

{c15 Number of explosions in 2026 so far: 17.}
@ 2026-03-21T07:00 | The Varn Courant | Two brothers and a hairdresser
The Stams grew up over a fish shop. {c7 The younger, Youri, is said to have walked into the snack bar with a pistol in a bag of sweets}. {c8 The elder, Danny, is accused of emptying a magazine into a parked estate car}.

The weapons came, {c9 if the prosecutor is right, from Femke Roos, who does hair}.

And how did the powder get off the quay? {c19 A customs man by the name of Bram Deel is suspected of having sold the codes of containers}. {c19 'My client sold nothing but his bicycle,' says his lawyer}.
@ 2026-04-02T12:20 | Lowland Press | Docker was victim of mix-up, police say
VARN (LP) - {c6 The crane driver shot dead in Varn last month had no links to the drugs trade}, police said on Thursday. {c22 The killer took his car for another man's}, Mr Verhage added.

{c2 Kees Aalmers, 51, died on 8 March}.

{c16 Insurers said they had paid for forty blasts this year}; {c15 the official number is 17}.
@ 2026-09-07T16:50 | The Varn Courant | One yes, one no, one yes with tears
Three chairs, three answers. {c10 Youri Stam, in a shirt with the fold marks still in it, said it was he who shot Bol}. {c11 Danny, his brother, said he had been in bed on the night of Canal Street}. {c12 Femke Roos wept and nodded when asked if the guns had passed through her salon}.

{c5 The prosecutor put the weight of the stolen load at 1,200 kilograms}.

Ria Aalmers had brought a photograph. {c6 'Now it's in the file that he was clean,'} she said.
@ 2026-09-08T06:30 | Dock Radio | Morning shift
So two out of three have coughed. {c10 The kid brother owned up to Pier Road} and {c12 the hairdresser to the hardware.} {c11 Big brother Danny won't have it.}

And guess what: {c19 Deel, the customs bloke, told the court yesterday he'd been passing on container numbers for a year, at five grand a go.}

{c17 The scooter ban's still on, by the way}, so don't try it.
@ 2026-10-01T15:30 | Lowland Press | Brothers sentenced over dock killings
VARN (LP) - {c13 Youri Stam was sentenced to 18 years on Thursday for murdering a man in a snack bar in Varn}. {c14 His brother Danny got 24 years for the murder of a docker}, which {c11 he had denied}.

{c23 Femke Roos was given five years}.
@ 2026-10-02T07:00 | The Varn Courant | Eighteen and twenty-four
{c13 The boy will be thirty-seven when his eighteen years are up}. {c14 For Danny the court found twenty-four years right}, since 'a stranger paid for your haste'.

{c24 He will appeal}, his counsel said at once.

The fifty thousand has an owner. {c28 The reward goes to the cook who remembered the scooter}, the prosecutor said. {c18 Mrs Hoven needed two bodyguards to buy bread after the threats of March}; {c25 since Monday she has been without them}.
@ 2027-03-11T13:10 | Lowland Press | Appeal court clears man of docker's murder
VARN (LP) - {c26 An appeal court acquitted Danny Stam on Thursday of the murder of Kees Aalmers}, because a phone placed him at home.

{c14 The lower court had sent him down for 24 years}. {c27 Prosecutors said they would look again at who shot the crane driver}.
