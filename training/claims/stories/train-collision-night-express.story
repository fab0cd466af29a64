# A night train hits works train near Ulmeth: passengers trapped, a missing permit, sabotage talk, rescue bill
! c1 dead by railway police (4, 6)
! c2 injured by relief service (71)
! c3 injured by railway (48; 55)
! c4 works train was on the wrong track (railway)
! c5 night train was not told / permit missing (alleged by drivers' union; railway denies; admits)
! c6 sabotage (tabloid; police deny)
! c7 passengers trapped for six hours
! c8 heating failed; a baby treated for hypothermia
! c9 dispatcher Milo Dren was alone on shift (alleged, denied)
! c10 dispatcher Dren called twice to warn
! c11 number of works staff on the works train: 9
! c12 two foremen named Kessel: Arno Kessel charged
! c13 Bert Kessel dead
! c14 works firm Railbau had uncertified lookouts (alleged; denied; admitted)
! c15 railway cancels contract with Railbau
! c16 minister promises two dispatchers per box by summer
! c17 two dispatchers in 12 of 60 boxes
! c18 compensation 2,000 per passenger
! c19 line speed 140
! c20 night train service suspended
! c22 case against Arno Kessel dropped
! c23 night trains resume on 1 March
! c21 whistle heard
! c24 tram derails in Ulmeth, 4 hurt
! c25 The railway lost 210m last year
! c26 Petra Holl's contract has been extended
! c27 Copper worth 30,000 was stolen from a works train
! c28 Railbau has won a contract to build a road
@ 2030-01-12T03:50 | Ulmeth Valley Radio | Night desk | live
3.48 Railway police: {c1 four dead}.

3.30 They still cannot reach the rear sleeping cars. {c7 People have been shut in there since half past nine}, six hours.

3.02 {c8 No heating. A baby has been carried out through a window, cold as a stone, and is being warmed at the clinic}.

2.40 The express from the coast, two engines of a track gang, a cutting.
@ 2030-01-12T09:10 | Overland Press | Night express hits works train, four dead
ULMETH (OP) - {c1 Four people were killed} when a night express ran into a maintenance train near Ulmeth on Friday evening, railway police said.

{c2 Seventy-one casualties were treated}, according to the relief service, while {c3 the railway counted 48}.

{c4 The maintenance train stood on a track where it should not have been}, said railway director Petra Holl. {c11 Nine workers were on it}.
@ 2030-01-12T17:30 | The Flash | WAS IT SABOTAGE?
Cut cable! Masked men! {c6 Somebody wanted this train to crash}, a source in the security service whispers.

{c6 Police: there is nothing, absolutely nothing, to suggest it}.

Our reporter in the clinic: little Mia, five months, {c8 whose tiny body had cooled to 31 degrees}, is smiling again.
@ 2030-01-13T07:00 | Ulmeth Gazette | One man, four screens
Between ten at night and six in the morning {c9 Milo Dren has forty kilometres of railway to himself}, colleagues say. {c9 Not so, says the railway, there are always two}.

The drivers' union has asked another question. {c5 The express had never been given the written order about the closed track}, its chairman Otto Frahm says. {c5 Director Holl: "Every driver had it in his cab."}

Passengers remember {c21 a whistle, long, and then nothing}.
@ 2030-01-14T12:00 | State Railway | Night express 471: facts | official
{c1 Deceased: 6 (source: railway police)}. {c3 Injured: 55}.

{c11 Staff on the works train: 9}. {c19 Permitted speed: 140 km/h}.

{c20 Sleeping-car services on the coast line are suspended until further notice}.

Passengers of 471 {c18 receive 2,000 each as a first payment}.
@ 2030-01-15T06:45 | Overland Press | Foreman dead, namesake questioned
ULMETH (OP) - {c13 Bert Kessel, foreman of the track gang, is among the six who died near Ulmeth}, his family said.

{c12 Arno Kessel, the other foreman and no relative, has been charged with endangering rail traffic}, prosecutors said. {c12 Through counsel he denied guilt}.

{c14 Their employer, Railbau, used lookouts without a certificate}, a former worker said. {c14 "All our people have their papers," Railbau replied}.
@ 2030-01-20T19:00 | Ulmeth Valley Radio | Sunday talk | transcript
HOST: You're Milo's sister.

GUEST: I am. {c10 He rang the gang twice. Twice. It's on the tape}.

HOST: And he was by himself?

GUEST: {c9 The other chair's been empty since October}.

HOST: The minister of transport wants to fill it. {c16 Two people in each control room, he says, by the summer}.
@ 2030-02-06T10:00 | Rail Accident Board | Preliminary statement | official
The works train {c4 occupied the up line, for which it had no authority}.

The written order concerning the closure {c5 was not handed to the driver of 471; the railway has confirmed that it lay in the printer at the coast depot}.

The dispatcher {c9 was on duty without a colleague}. {c10 He gave two radio warnings, at 21.19 and 21.22}.

{c6 No third-party interference}.
@ 2030-02-07T07:10 | Ulmeth Gazette | What lay in the printer
A sheet, one side, with a staple. {c5 "It ought to have been given out, and it was not,"} Petra Holl said, and seemed to age.

Her company has parted from {c15 Railbau, whose agreement was terminated on Wednesday}. {c14 Four of the seven lookouts had never sat an examination, as the contractor now confesses}.

{c23 From the first of March one may again sleep one's way to the coast}.
@ 2030-03-15T09:00 | Overland Press | On the rails
{c24 Four people were hurt when a tram left the rails in Ulmeth}. {c25 The railway lost 210m last year}. {c26 Petra Holl's contract has been extended}. {c27 Copper worth 30,000 was stolen from a works train}. {c28 Railbau has won a contract to build a road}.
@ 2030-09-22T16:00 | Overland Press | Twelve of sixty control rooms have second dispatcher
ULMETH (OP) - {c17 Just a dozen of the sixty signal centres are staffed by two people at night}, the railway said on Sunday. {c16 By now it should have been all of them, going by the minister's word}.

Frahm of the drivers' union was not surprised.

{c18 The 2,000 offered to each traveller} has been accepted by all but nine.
@ 2031-01-11T08:00 | Ulmeth Gazette | A year
There were {c1 six coffins}, and {c13 in one of them lay Bert Kessel}. Among the bearers was the other Kessel. {c22 The case against Arno was dropped at Christmas}.

{c2 Seventy-one, the relief service wrote in its book on the night}. {c3 Fifty-five, says the railway to this day}. Mia walks.

{c7 Six hours they sat in the dark}, and sang, it is said. {c15 Railbau is gone from the line}, and Milo Dren from the box.
